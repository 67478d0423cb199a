"""What the record of demo/ain-al-asad must say, by hand, from the rules of standing.

Moments are the demonstration's four, on the published clock. Sides: the U.S. government with its forces; Iran with the
Guards, their sources and its state media; Iraq with its military and its prime minister's office; Denmark; Canada.

What was hard, and how it was decided:

- "More than a dozen" (13 and up) stays live when 15, then 16 are given: a number inside an interval supports it and is not
  another value. 15 and 16 are two values, and the second, by a named secretary, supersedes the first, by an unnamed official.
- 15, later 16, against Iraq's 22 is a dispute of two sides: neither supersedes the other.
- The toll of 80 is never corroborated, however many carry it: all trace to one unnamed source on one side's television. Its
  retraction is told at second hand (a reporter about Press TV), so it is a mark; the claim stays live and disputed.
- "Iraqis were killed" is one unnamed Iraqi source's against the Iraqi military's denial: the same side, named over unnamed. So it
  is superseded, or at least inconsistent; disputed where a reader takes the source for a side unknown.
- The 50 "dead" of the machine translation: the same side says two days later that nobody was killed, which supersedes it.
- 110 is the military's own later count as told by a newspaper: same side, so it supersedes 109.
- "Nobody hurt" may be read as casualties or injured 0; what counts is that the side's later 11 supersedes it.
"""

from tests.streams.expected import *

EARLY = datetime(2020, 1, 8, 0, 30, tzinfo=UTC)
"""Before the false toll: mw-1, whbr-1, payam-1, mw-2 and ngp-1 are out."""
EVENING = datetime(2020, 1, 8, 18, 0, tzinfo=UTC)
"""After the president's address, before the briefing that corrected the count."""
LATER = datetime(2020, 2, 12, tzinfo=UTC)
LAST = datetime(2021, 1, 15, tzinfo=UTC)

LAKEHEAD = "lakehead-redeployment.html"
STAR = "southern-star.txt"
ATLANTIC = "20200124.friday-note@atlanticdesk.example"
WARNING = "https://kattegatpost.example/2020/01/10/six-hours"
SIXTEEN = "https://kattegatpost.example/2020/01/09/northgate-sixteen"
DANES = "https://kattegatpost.example/2020/01/08/danes-unharmed"

FALSE_TOLL = ("tmp-1", "volga-2", "cape-1", "marmara-1", "sutlej-2", "konkan-1", "newsroll-1")
COPIES = ("whbr-1", "deccan-1", "manila-1", "volga-1", "steppe-1", "harbour-1", LAKEHEAD)

STRIKE = Incident(
    "strike",
    ("strike", "attack", "bombing"),
    main=(
        *(
            "mw-1",
            "payam-1",
            "ngp-1",
            "mw-2",
            *COPIES,
            "bosporus-1",
            "waypoint-1",
            "waypoint-2",
            "sutlej-1",
            "ngp-2",
            STAR,
        ),
        *("dijla-1", *FALSE_TOLL, "oresund-1", "deccan-2", "ararat-1", "dijla-2", "whbr-2", "garrison-1", "ngp-3"),
        *(
            WARNING,
            SIXTEEN,
            DANES,
            "garrison-2",
            ATLANTIC,
            "ngp-4",
            "newsroll-2",
            "garrison-3",
            "mw-3",
            "whbr-3",
            "dijla-3",
        ),
    ),
    background=("mw-4",),
    begins=datetime(2020, 1, 7, 22, 30, tzinfo=UTC),
    local_date="2020-01-08",  # 01:30 in Iraq, though 7 January in Washington
    places=("Al Asad|al-Asad", "Erbil"),
    why="one incident under eight spellings and two dates; whbr-3 dates it wrongly and still speaks of it",
)
SOLEIMANI = Incident(
    "soleimani",
    ("killing", "strike", "bombing"),
    background=(
        "mw-1",
        "payam-1",
        "mw-2",
        "whbr-1",
        "deccan-1",
        "manila-1",
        "waypoint-1",
        "waypoint-2",
        "ngp-2",
        "garrison-1",
    ),
    others=(
        *("ngp-1", "volga-1", "steppe-1", "harbour-1", LAKEHEAD, "bosporus-1", "sutlej-1", "sutlej-2", "tmp-1", STAR),
        *(
            "oresund-1",
            "dijla-2",
            "ngp-3",
            SIXTEEN,
            WARNING,
            ATLANTIC,
            "garrison-3",
            "mw-3",
            "newsroll-2",
            "whbr-3",
            "mw-4",
        ),
    ),
    places=("Baghdad",),
    why="told as the cause in nearly every report, never the report's own news",
)
CONTRACTOR = Incident(
    "contractor",
    ("attack", "strike", "killing", "bombing"),
    background=("mw-1", "mw-2", "whbr-1", "deccan-1", "manila-1"),
    places=("Kirkuk",),
    why="rockets near Kirkuk in late December: neither the missile attack nor the killing of 3 January",
)
DEIR_EZ_ZOR = Incident(
    "deir ez-zor 2017",
    ("strike", "attack", "bombing"),
    main=("payam-2",),
    background=("payam-1",),
    places=("Deir ez-Zor",),
    why="same side, same means, another year and country",
)
TEHRAN = Incident(
    "tehran 2017",
    ("attack", "shooting", "armed-clash", "killing"),
    background=("payam-2",),
    others=("payam-1",),
    places=("Tehran",),
)
AUGUST = Incident(
    "august 2024",
    ("strike", "attack", "bombing"),
    main=("mw-4", "dijla-4"),
    places=("Al Asad|al-Asad",),
    begins=datetime(2024, 8, 5, tzinfo=UTC),
    why="the same base under the same names, four and a half years on",
)
JANUARY = Incident(
    "january 2024",
    ("strike", "attack", "bombing"),
    background=("mw-4",),
    others=("dijla-4",),
    why="background of the August attack, neither of the other two",
)

_LAUNCHED = ("launched",)
_US = "U.S.|US|American|Americans|United States|service members|troops|military personnel|soldiers"
_ASAD = "Asad|Assad|Al-Asad|al-Asad|Al-Assad|Ain Assad"
_ERBIL = "Erbil|Irbil|Arbil"
_USA = "United States|U.S.|US"
_HURT = ("injured", "casualties")
_TOLD = ("disputed", "inconsistent")

FIGURES = (
    # -- 00:30Z: little known
    FigureRow(
        *("early-dozen", "strike", EARLY, _LAUNCHED, 13, ANY, None),
        side=_USA,
        origins=1,
        reports=2,
        states=("live",),
        why="whbr-1 came first, mw-2 has the original: one statement, one origin",
    ),
    FigureRow(
        *("early-six", "strike", EARLY, ("hit", "launched"), 6, 6, 6),
        side=_USA,
        states=("live",),
        contests=("disputed",),
        marks=("unnamed",),
        why="six against seven, an American official and the Iraqi command: two sides, disjoint",
    ),
    FigureRow(
        *("early-seven", "strike", EARLY, ("hit", "launched"), 7, 7, 7),
        side="Iraq",
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("early-tens", "strike", EARLY, _LAUNCHED, 20, ANY, None),
        side="Iran",
        states=("live",),
        why="tens: vague, twenty at the least",
    ),
    FigureRow(
        *("early-no-toll", "strike", EARLY, ("killed",), 80, ANY, ANY), absent=True, why="not said before 05:54Z"
    ),
    FigureRow(*("early-no-15", "strike", EARLY, _LAUNCHED, 15, 15, 15), absent=True, why="not said before 03:20Z"),
    # -- 18:00Z: the false toll is disputed, the count is 15 or 22
    FigureRow(
        *("evening-dozen", "strike", EVENING, _LAUNCHED, 13, ANY, None),
        side=_USA,
        reports=8,
        states=("live",),
        why="Hoffman's statement on eight outlets and more; 15 and 22 both lie inside it",
    ),
    FigureRow(
        *("evening-15", "strike", EVENING, _LAUNCHED, 15, 15, 15),
        side=_USA,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        # Iranian television gives 15 too, so the claim as a whole is not of unnamed sources alone.
    ),
    FigureRow(
        *("evening-22", "strike", EVENING, _LAUNCHED, 22, 22, 22),
        side="Iraq",
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("evening-no-16", "strike", EVENING, _LAUNCHED, 16, 16, 16), absent=True, why="first said at 20:40Z"),
    FigureRow(
        *("evening-80", "strike", EVENING, ("killed",), 80, ANY, ANY),
        group=_US,
        side="Iran",
        origins=1,
        reports=6,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        marks=("unnamed", "second-hand-retraction"),
        unmarked=("opposed-sides", "multiple-outlets"),
        why="one source on Iranian television, seven carriers; Trump's denial at 16:55Z is another side's, with basis",
    ),
    FigureRow(
        *("evening-200", "strike", EVENING, ("injured",), ANY, 200, ANY),
        side="Iran",
        origins=1,
        supports=("single-source",),
        contests=("disputed",),
    ),
    FigureRow(
        *("evening-targets", "strike", EVENING, ("targeted", "other"), 104, 104, 104),
        side="Iran",
        origins=1,
        contests=("inconsistent",),
        why="relays of one source disagree: 104, 140, 100. One side saying several things at once is no dispute",
    ),
    FigureRow(
        *("evening-us-0", "strike", EVENING, ("casualties", "injured", "killed"), 0, 0, 0),
        group=_US,
        side=_USA,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("evening-iraqi-0", "strike", EVENING, ("casualties", "killed", "injured"), 0, 0, 0),
        group="Iraqi|Iraqis|Iraqi forces|forces",
        side="Iraq",
        states=("live",),
    ),
    FigureRow(
        *("evening-danes-0", "strike", EVENING, ("casualties", "injured"), 0, 0, 0),
        group="Danish|Danes|soldiers",
        side="Denmark|Danish",
        states=("live",),
        contests=("none",),
        why="own people: nobody else speaks of Danes",
    ),
    # -- 12 February 2020
    FigureRow(
        *("later-15", "strike", LATER, _LAUNCHED, 15, 15, 15),
        side=_USA,
        states=("superseded",),
        why="Esper, named, in a briefing, corrects the unnamed official",
    ),
    FigureRow(
        *("later-16", "strike", LATER, _LAUNCHED, 16, 16, 16),
        side=_USA,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("later-22", "strike", LATER, _LAUNCHED, 22, 22, 22), side="Iraq", states=("live",), contests=("disputed",)
    ),
    FigureRow(
        *("later-dozen", "strike", LATER, _LAUNCHED, 13, ANY, None), side=_USA, states=("live",), why="16 supports it"
    ),
    FigureRow(
        *("later-asad-us", "strike", LATER, ("hit",), 11, 11, 11),
        place=_ASAD,
        side=_USA,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("later-asad-iraq", "strike", LATER, ("hit", "launched"), 17, 17, 17),
        place=_ASAD,
        side="Iraq",
        states=("live",),
        why="seven, from the same side's first radio reports, is disowned; 17 stands",
    ),
    FigureRow(*("later-failed", "strike", LATER, ("failed",), 4, 4, 4), side=_USA, states=("live",)),
    FigureRow(
        *("later-109", "strike", LATER, ("injured",), 109, 109, 109),
        group=_US,
        side=_USA,
        states=("live",),
        supports=("single-source",),
        why="one side only; acknowledged against its own interest",
    ),
    FigureRow(*("later-64", "strike", LATER, ("injured",), 64, 64, 64), group=_US, side=_USA, states=("superseded",)),
    FigureRow(
        *("later-80", "strike", LATER, ("killed",), 80, ANY, ANY),
        side="Iran",
        origins=1,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="its own side never took it back",
    ),
    FigureRow(
        *("later-50-dead", "strike", LATER, ("killed",), 50, 50, 50),
        states=("superseded", "withdrawn"),
        why="a translator's 'death toll'; garrison-3: nobody was killed",
    ),
    # -- 15 January 2021
    FigureRow(
        *("last-110", "strike", LAST, ("injured",), 110, 110, 110),
        group=_US,
        side=_USA,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("last-109", "strike", LAST, ("injured",), 109, 109, 109), group=_US, side=_USA, states=("superseded",)),
    FigureRow(*("august-hurt", "august 2024", datetime(2024, 8, 7, tzinfo=UTC), ("injured",), 5, ANY, ANY), group=_US),
    FigureRow(
        *("august-apart", "august 2024", datetime(2024, 8, 7, tzinfo=UTC), ("injured",), 110, 110, 110),
        absent=True,
        why="told in mw-4 of the attack of 2020",
    ),
)

SLOTS = (
    SlotRow(
        *("by-early", "strike", EARLY, "by", "Iran"),
        states=("live",),
        supports=("corroborated",),
        contests=("none",),
        marks=("opposed-sides",),
        unmarked=("against-interest",),
        why="the Pentagon says so and the Guards' own media claim it; credit claimed is never against interest",
    ),
    SlotRow(*("where-early", "strike", EARLY, "where", "Asad"), states=("live",), contests=("none",)),
    SlotRow(*("where-erbil", "strike", EVENING, "where", "Erbil|Irbil"), states=("live",)),
    SlotRow(*("means", "strike", EVENING, "means", "missile"), states=("live",)),
)

HISTORIES = (
    HistoryRow(
        *("us-injured", "strike", LAST, _HURT, _US, _USA, (0, 11, 34, 50, 64, 109, 110), 110),
        why="each by the same side; zero was said as 'no casualties'",
    ),
    HistoryRow(*("us-launched", "strike", LATER, _LAUNCHED, None, _USA, (15, 16), 16)),
)

TOLLS = (
    TollRow(
        *("toll-killed-later", "strike", LATER, "killed", 0, 0, ANY), why="high may be the live, disputed claim's 80"
    ),
    TollRow(*("toll-injured-last", "strike", LAST, "injured", ANY, 110, ANY)),
)

UNKNOWNS = (
    UnknownRow(*("damage", "strike", EARLY, ("damage", "damaged"), "open"), why="Hoffman: still assessing"),
    UnknownRow(*("casualties", "strike", EARLY, ("casualties", "injured", "killed"), "open"), why="mw-1: unclear"),
    UnknownRow(
        *("moved", "strike", EVENING, ("moved",), "withheld"), words="how many", why="lakehead: DND will not say"
    ),
    UnknownRow(
        *("moved-danes", "strike", LATER, ("moved",), "withheld"), why="the Danish ministry, for reasons of security"
    ),
)

RESPONSES = (
    ResponseRow(
        *("canada", "strike", EVENING, "Canada|Canadian|Vance|National Defence", ("movement",)), words="Kuwait"
    ),
    ResponseRow(*("briefed", "strike", EARLY, "Trump|President|White House", ("briefing",)), words="briefed"),
)

PICKUPS = (
    Pickup("whbr-1", "mw-2", "Meridian Wire", True, "published five minutes before the original"),
    Pickup("deccan-1", "mw-2", "Meridian Wire", True),
    Pickup("manila-1", "mw-2", "Meridian Wire", False, "cut, with other spellings"),
    Pickup("volga-1", "mw-2", "Meridian Wire", False),
    Pickup("steppe-1", "mw-2", "Meridian Wire", False),
    Pickup("harbour-1", "mw-2", "Meridian Wire", False),
    Pickup(LAKEHEAD, "mw-2", "Meridian Wire", False),
    Pickup("bosporus-1", None, "Levant News Agency", True, "the agency's own report is not held"),
    Pickup(STAR, "ngp-2", "Northgate Press", False),
    Pickup(SIXTEEN, "ngp-3", "Northgate Press", True, "the feed names the agency as its source"),
)

REISSUES = (Reissue("waypoint-2", "waypoint-1"),)

CHANGES = (
    ChangeRow(*("new-80", "strike", EARLY, EVENING, ("new",), ("killed",), None, "80")),
    ChangeRow(*("15-16", "strike", EVENING, LATER, ("superseded",), _LAUNCHED, "15", "16")),
    ChangeRow(
        *("0-11", "strike", EVENING, LATER, ("superseded",), _HURT, "0", "11"), why="named over named, same side"
    ),
    ChangeRow(*("64-109", "strike", EVENING, LATER, ("superseded",), ("injured",), "64", "109")),
    ChangeRow(*("109-110", "strike", LATER, LAST, ("superseded",), ("injured",), "109", "110")),
)

EXPECTED = Stream(
    folder="ain-al-asad",
    moments={"early": EARLY, "evening": EVENING, "later": LATER, "last": LAST},
    incidents=(STRIKE, SOLEIMANI, CONTRACTOR, DEIR_EZ_ZOR, TEHRAN, AUGUST, JANUARY),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=PICKUPS,
    reissues=REISSUES,
    changes=CHANGES,
    undated=(STAR,),
    # Links in the furniture of the station's page.
    no_incident=("crash near Upsala", "School buses"),
    apart=(
        ("strike", "august 2024"),
        ("strike", "soleimani"),
        ("strike", "contractor"),
        ("strike", "deir ez-zor 2017"),
        ("soleimani", "contractor"),
        ("august 2024", "january 2024"),
        ("strike", "january 2024"),
    ),
)
