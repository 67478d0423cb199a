"""What the record of reports/alisabieh-base must say, by hand, before it was read: invented missiles and drones on a base in Djibouti that houses French and Dutch troops.

The host's four hits become three, the Houthis fire six missiles, the French see five and an American command six; two fighters destroyed are two hangars. Four French injured become
13 to one network, 15, 19; none of the Dutch becomes four, in a letter that also gives a strength that was withheld. A raid near Hodeida and a fire at Doraleh are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 10, 14, 2, 0, tzinfo=UTC)
SANAA = datetime(2025, 10, 14, 5, 30, tzinfo=UTC)
STAFF = datetime(2025, 10, 14, 9, 0, tzinfo=UTC)
LIVE = datetime(2025, 10, 14, 15, 0, tzinfo=UTC)
FRIDAY = datetime(2025, 10, 17, 19, 0, tzinfo=UTC)
MINISTER = datetime(2025, 10, 18, 14, 0, tzinfo=UTC)
COPY = datetime(2025, 10, 18, 20, 0, tzinfo=UTC)
JETTY_DAY = datetime(2025, 11, 3, 16, 0, tzinfo=UTC)
JANUARY = datetime(2026, 2, 1, tzinfo=UTC)

BASE = Incident(
    "base",
    ("strike", "attack"),
    main=("hpa-1", "ansar-1", "ema-1", "bara-live", "chaine-1", "hpa-2", "noord-1", "defnl-1"),
    background=("hpa-9",),
    begins=datetime(2025, 10, 13, 23, 35, tzinfo=UTC),
    local_date="2025-10-14",
    places=("Sabieh|Sabalou",),
)
HODEIDA = Incident(
    "hodeida",
    ("strike", "bombing", "attack"),
    background=("hpa-1",),
    others=("ansar-1",),
    begins=datetime(2025, 10, 11, tzinfo=UTC),
    places=("Hodeida|Hudayda|Ḩudayda|Ḥudayda",),
)
JETTY = Incident(
    "jetty",
    ("fire",),
    main=("hpa-9",),
    begins=datetime(2025, 11, 3, 4, 50, tzinfo=UTC),
    local_date="2025-11-03",
    places=("Doraleh|Djibouti",),
)

_DJIBOUTI = "djibouti|Waberi|Robleh|presidency|Assoweh|gendarmerie"
_HOUTHI = "houthi|Ansar|yemen|Qahm"
_FRANCE = "france|french|Armed Forces Staff|Vasseur"
_DUTCH = "dutch|Netherlands|Aalderen"
_USA = "Africa Command|Whitlock|United States|U.S."
_HOSPITAL = "hospital|Guedi"
_SOURCE = "people|ministry|two|source|france"
_TERMINAL = "Doraleh|Terminal|Houmed"
_FIRED = ("launched", "targeted", "present", "other", "incidents")
_HIT, _DOWNED, _KILLED, _HURT = ("hit",), ("intercepted",), ("killed",), ("injured",)
_STRUCK = ("hit", "launched", "targeted")
_HARMED = ("injured", "casualties", "killed")
_THERE = ("present", "personnel", "other")
_FLOWN = ("moved", "evacuated", "injured", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_MISSILE, _DRONE = ("missile",), ("drone",)
_PLANE = ("plane", "aircraft", "Rafale", "fighter")

FIGURES = (
    FigureRow(
        *("4-struck", "base", FIRST, _STRUCK, 4, ANY, None),
        units=_MISSILE,
        side=_DJIBOUTI,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("hodeida-6", "hodeida", FIRST, _KILLED, 6, 6, 6), side=_HOUTHI, supports=("single-source",)),
    FigureRow(*("no-6", "base", FIRST, _PEOPLE, 6, 6, 6), absent=True, why="near Hodeida"),
    FigureRow(*("no-27", "base", FIRST, _PEOPLE, 27, 27, 27), absent=True, why="an age"),
    FigureRow(
        *("6", "base", SANAA, _FIRED, 6, 6, 6),
        units=_MISSILE,
        side=_HOUTHI,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("11", "base", SANAA, _FIRED, 11, 11, 11), units=_DRONE, side=_HOUTHI, states=("live",)),
    FigureRow(
        *("2-rafales", "base", SANAA, ("destroyed",), 2, 2, 2),
        units=_PLANE,
        side=_HOUTHI,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(
        *("dozens", "base", SANAA, _HARMED, 24, ANY, ANY),
        group="french|soldier",
        side=_HOUTHI,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("5", "base", STAFF, _FIRED, 5, 5, 5),
        units=_MISSILE,
        side=_FRANCE,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="six, say the Houthis",
    ),
    FigureRow(
        *("6-staff", "base", STAFF, _FIRED, 6, 6, 6),
        units=_MISSILE,
        side=_HOUTHI,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("9", "base", STAFF, _FIRED, 9, 9, 9), units=_DRONE, side=_FRANCE, contests=("disputed",)),
    FigureRow(*("11-staff", "base", STAFF, _FIRED, 11, 11, 11), units=_DRONE, side=_HOUTHI, contests=("disputed",)),
    FigureRow(
        *("2-downed", "base", STAFF, _DOWNED, 2, 2, 2),
        units=_MISSILE,
        side=_FRANCE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("7-downed", "base", STAFF, _DOWNED, 7, 7, 7), units=_DRONE, side=_FRANCE, contests=("none",)),
    FigureRow(
        *("3-hit", "base", STAFF, _HIT, 3, 3, 3),
        units=_MISSILE,
        side=_FRANCE,
        states=("live",),
        contests=("disputed",),
        why="at least four, the host has said",
    ),
    FigureRow(
        *("4-french", "base", STAFF, _HURT, 4, 4, 4),
        group="french|soldier",
        side=_FRANCE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("2-rafales-denied", "base", STAFF, ("destroyed",), 2, 2, 2),
        units=_PLANE,
        side=_HOUTHI,
        states=("live",),
        contests=("disputed",),
        why="no aircraft was hit",
    ),
    FigureRow(
        *("1-sergeant", "base", LIVE, _KILLED, 1, 1, 1), side=_DJIBOUTI, states=("live",), supports=("single-source",)
    ),
    FigureRow(
        *("8-town", "base", LIVE, _HURT, 8, 8, 8),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("0-dutch", "base", LIVE, _HARMED, 0, 0, 0), group="dutch|soldier", side=_DUTCH, states=("live",)),
    FigureRow(
        *("3-host", "base", LIVE, _HIT, 3, 3, 3),
        side=_DJIBOUTI,
        reports=2,
        states=("live",),
        why="the host has come round to three",
    ),
    FigureRow(*("4-gone", "base", LIVE, _STRUCK, 4, ANY, None), side=_DJIBOUTI, states=("superseded", "withdrawn")),
    FigureRow(
        *("13", "base", FRIDAY, ("injured", "casualties"), 13, ANY, ANY),
        group="french|soldier",
        side=_SOURCE,
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
        unmarked=("opposed-sides", "multiple-outlets"),
        why="two people in one ministry to one network",
    ),
    FigureRow(*("3-percy", "base", FRIDAY, _FLOWN, 3, 3, 3), side=_SOURCE, marks=("unnamed",)),
    FigureRow(*("4-friday", "base", FRIDAY, _HURT, 4, 4, 4), side=_FRANCE, reports=2, states=("live",)),
    FigureRow(
        *("15", "base", MINISTER, _HURT, 15, 15, 15),
        group="french|soldier",
        side=_FRANCE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("4-french-gone", "base", MINISTER, _HURT, 4, 4, 4), side=_FRANCE, states=("superseded", "withdrawn")),
    FigureRow(*("no-11", "base", MINISTER, _PEOPLE, 11, 11, 11), absent=True, why="so many more"),
    FigureRow(*("2", "base", MINISTER, _KILLED, 2, 2, 2), side=_DJIBOUTI, states=("live",), contests=("none",)),
    FigureRow(*("1-gone", "base", MINISTER, _KILLED, 1, 1, 1), side=_DJIBOUTI, states=("superseded",)),
    FigureRow(
        *("6-tracked", "base", MINISTER, _FIRED, 6, 6, 6),
        units=_MISSILE,
        side=_USA,
        states=("live",),
        contests=("disputed",),
        why="five, says Paris",
    ),
    FigureRow(
        *("5-minister", "base", MINISTER, _FIRED, 5, 5, 5),
        units=_MISSILE,
        side=_FRANCE,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("2-rafales-gone", "base", MINISTER, ("destroyed",), 2, 2, 2),
        units=_PLANE,
        side=_HOUTHI,
        states=("withdrawn", "superseded"),
        why="two hangars and not two fighters",
    ),
    FigureRow(*("2-hangars", "base", MINISTER, ("destroyed",), 2, 2, 2), units=("hangar",), side=_HOUTHI),
    FigureRow(*("15-copy", "base", COPY, _HURT, 15, 15, 15), side=_FRANCE, reports=2, states=("live",)),
    FigureRow(*("no-5", "base", COPY, _PEOPLE, 5, 5, 5), absent=True, why="families who called a union"),
    FigureRow(
        *("jetty-4", "jetty", JETTY_DAY, _HURT, 4, 4, 4),
        group="worker|dock",
        side=_TERMINAL,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("jetty-no-15", "jetty", JETTY_DAY, _PEOPLE, 15, 15, 15), absent=True, why="at Sabalou"),
    FigureRow(*("jetty-no-2", "jetty", JETTY_DAY, _KILLED, 2, 2, 2), absent=True, why="at Sabalou"),
    FigureRow(*("15-jetty", "base", JETTY_DAY, _HURT, 15, 15, 15), reports=3, states=("live",)),
    FigureRow(
        *("4-dutch", "base", JANUARY, _HURT, 4, 4, 4),
        group="dutch|service|member",
        side=_DUTCH,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("0-dutch-gone", "base", JANUARY, _HARMED, 0, 0, 0), side=_DUTCH, states=("withdrawn", "superseded")),
    FigureRow(*("3-hearing", "base", JANUARY, _HURT, 3, 3, 3), side=_DUTCH, states=("live",)),
    FigureRow(
        *("61", "base", JANUARY, _THERE, 61, 61, 61), group="dutch|service|member", side=_DUTCH, contests=("none",)
    ),
    FigureRow(*("40-crete", "base", JANUARY, ("moved",), 40, 40, 40), side=_DUTCH),
    FigureRow(
        *("19", "base", JANUARY, _HURT, 19, 19, 19),
        group="french|soldier",
        side=f"{_FRANCE}|{_DUTCH}",
        states=("live",),
        why="France's minister, told by the Dutch one",
    ),
    FigureRow(*("2-january", "base", JANUARY, _KILLED, 2, 2, 2), reports=3, states=("live",), contests=("none",)),
)
SLOTS = (
    SlotRow(*("where", "base", FIRST, "where", "Sabieh|Sabalou"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "base", FIRST, "when", "2:35|23:35|2335"), states=("live",), contests=("none",)),
    SlotRow(*("where-hodeida", "hodeida", FIRST, "where", "Hodeida|Hudayda|Ḩudayda|Ḥudayda"), states=("live",)),
    SlotRow(
        *("by", "base", SANAA, "by", "Yemen|Ansar|Houthi"),
        states=("live",),
        contests=("none",),
        unmarked=("against-interest",),
        why="it claims the deed",
    ),
    SlotRow(*("missiles", "base", SANAA, "means", "missile"), states=("live",), contests=("none",)),
    SlotRow(*("drones", "base", SANAA, "means", "drone"), states=("live",), contests=("none",)),
    SlotRow(*("against", "base", STAFF, "against", "base|Sabalou"), states=("live",), contests=("none",)),
    SlotRow(*("from", "base", STAFF, "launched-from", "Yemen"), states=("live",), contests=("none",)),
    SlotRow(*("where-jetty", "jetty", JETTY_DAY, "where", "Doraleh|Djibouti"), states=("live",), contests=("none",)),
    SlotRow(*("moment-jetty", "jetty", JETTY_DAY, "when", "7:50|07:50|4:50|0450"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("french-injured", "base", MINISTER, _HURT, None, _FRANCE, (4, 15), 15)),
    HistoryRow(*("host-killed", "base", MINISTER, _KILLED, None, _DJIBOUTI, (1, 2), 2)),
    HistoryRow(*("dutch-injured", "base", JANUARY, _HARMED, None, _DUTCH, (0, 4), 4)),
)
TOLLS = (
    TollRow(*("killed-hodeida", "hodeida", FIRST, "killed", ANY, 6, ANY)),
    TollRow(*("injured-staff", "base", STAFF, "injured", ANY, 4, ANY)),
    TollRow(*("killed-live", "base", LIVE, "killed", ANY, 1, ANY)),
    TollRow(*("killed-minister", "base", MINISTER, "killed", ANY, 2, ANY)),
    TollRow(*("injured-minister", "base", MINISTER, "injured", ANY, 23, ANY), why="15 soldiers and eight in the town"),
    TollRow(*("injured-jetty", "jetty", JETTY_DAY, "injured", 4, 4, 4)),
    TollRow(*("injured-january", "base", JANUARY, "injured", ANY, 31, ANY), why="19, four Dutch, eight in the town"),
)
UNKNOWNS = (
    UnknownRow(*("by", "base", FIRST, ("by",), "open"), words="claim|responsib"),
    UnknownRow(*("hurt", "base", FIRST, (*_PEOPLE, "victim"), "open"), words="hurt|victims|known"),
    UnknownRow(*("by-claimed", "base", SANAA, ("by",), "open"), absent=True, why="the Houthis say it was them"),
    UnknownRow(*("strength", "base", STAFF, _THERE, "withheld"), words="how many"),
    UnknownRow(*("damage", "base", STAFF, ("damage", "damaged"), "open"), words="runway|damage"),
    UnknownRow(*("dutch", "base", LIVE, _THERE, "withheld"), words="how many"),
    UnknownRow(*("shelter", "base", FRIDAY, (*_THERE, "injured", "against", "victim"), "open"), words="shelter"),
    UnknownRow(*("strength-minister", "base", MINISTER, _THERE, "withheld"), words="how many"),
    UnknownRow(*("leak", "jetty", JETTY_DAY, ("kind", "motive", "means", "other"), "open"), words="leak|hose"),
    UnknownRow(
        *("findings", "base", JANUARY, ("kind", "motive", "means", "against", "other"), "withheld"),
        words="findings|share|secret",
    ),
)
RESPONSES = (
    ResponseRow(*("send home", "base", SANAA, _HOUTHI, ("position",)), words="call upon|send"),
    ResponseRow(*("frigate", "base", STAFF, _FRANCE, ("movement", "position", "other")), words="frigate"),
    ResponseRow(*("condemns", "base", LIVE, _DJIBOUTI, ("position",)), words="condemns|battlefield"),
    ResponseRow(*("trains", "base", LIVE, "railway", ("closure",)), words="suspended|trains"),
    ResponseRow(*("appear", "base", FRIDAY, "Chastagnier", ("position", "inquiry")), words="appear|demanded"),
    ResponseRow(*("battery", "base", MINISTER, "ital", ("aid", "movement", "position")), words="battery"),
    ResponseRow(*("restraint", "base", MINISTER, "china", ("position",)), words="restraint"),
    ResponseRow(*("examined", "base", COPY, "Bos|Wapenbroeder", ("position",)), words="examined"),
    ResponseRow(*("loading", "jetty", JETTY_DAY, _TERMINAL, ("closure",)), words="suspended"),
    ResponseRow(*("tugs", "jetty", JETTY_DAY, "french|france|navy", ("aid", "movement", "other")), words="tugs"),
    ResponseRow(*("crete", "base", JANUARY, _DUTCH, ("movement",)), words="Crete|moved"),
    ResponseRow(
        *("suspended", "base", JANUARY, _DUTCH, ("closure", "position", "movement", "decision-not-to-act", "other")),
        words="suspended",
    ),
)
CHANGES = (
    ChangeRow(*("4-15", "base", FRIDAY, MINISTER, ("new", "superseded", "withdrawn"), _HURT, None, "15")),
    ChangeRow(*("1-2", "base", FRIDAY, MINISTER, ("new", "superseded"), _KILLED, None, "2")),
    ChangeRow(*("dutch-4", "base", JETTY_DAY, JANUARY, ("new", "superseded", "withdrawn"), _HURT, None, "4")),
)
BRIEFS = (
    BriefRow("lead", "base", FIRST, "Sabalou"),
    BriefRow("no school", "base", LIVE, "fallen on the Quartier 4", absent=True, why="the radio took it back"),
    BriefRow("vasseur", "base", MINISTER, "Vasseur"),
    BriefRow("no hose", "base", JETTY_DAY, "hose", absent=True, why="at Doraleh"),
    BriefRow("no gendarmes", "jetty", JETTY_DAY, "gendarmes", absent=True, why="at Sabalou"),
    BriefRow("61", "base", JANUARY, "61"),
)

EXPECTED = Stream(
    folder="alisabieh-base",
    moments={
        "first": FIRST,
        "sanaa": SANAA,
        "staff": STAFF,
        "live": LIVE,
        "friday": FRIDAY,
        "minister": MINISTER,
        "copy": COPY,
        "jetty": JETTY_DAY,
        "january": JANUARY,
    },
    incidents=(BASE, HODEIDA, JETTY),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("noord-1", "hpa-2", "Horn Press Agency", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("base", "hodeida"), ("base", "jetty")),
    briefs=BRIEFS,
)
