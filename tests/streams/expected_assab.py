"""What the record of reports/assab-terminal must say, by hand, before it was read: an invented attack on a port of the Red Sea.

Two ministries and a state broadcaster with two accounts, an agency and a paper that carries it, an unnamed American official, a page of answers from abroad; on the third
day the attacker owns up to missiles and takes back 200 dead, the attacked lowers four missiles to three. Mekele and Semera are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 10, 15, 6, 0, tzinfo=UTC)
TV = datetime(2025, 10, 15, 8, 30, tzinfo=UTC)
NOON = datetime(2025, 10, 15, 11, 0, tzinfo=UTC)
NIGHT = datetime(2025, 10, 15, 21, 0, tzinfo=UTC)
THURSDAY = datetime(2025, 10, 16, 14, 0, tzinfo=UTC)
END = datetime(2025, 10, 18, tzinfo=UTC)
LATER = datetime(2025, 11, 6, tzinfo=UTC)
DECEMBER = datetime(2025, 12, 13, tzinfo=UTC)

_STRIKE = ("strike", "attack", "bombing", "explosion")

ASSAB = Incident(
    "assab",
    _STRIKE,
    main=("erimoi-1", "addistv-1", "tad-1", "nyali-1", "meridian-1", "live-1", "tad-2", "hco-1"),
    background=("tad-9",),
    begins=datetime(2025, 10, 14, 23, 40, tzinfo=UTC),
    local_date="2025-10-15",
    places=("Assab|Aseb",),
)
MEKELE = Incident(
    "mekele", (*_STRIKE, "killing"), background=("addistv-1", "tad-1"), places=("Mekele|Mek'ele|Mekelle",)
)
SEMERA = Incident(
    "semera",
    _STRIKE,
    main=("tad-9",),
    begins=datetime(2025, 11, 5, tzinfo=UTC),
    local_date="2025-11-05",
    places=("Semera|Afar",),
)

_ERITREA = "eritrea|Yohannes"
_ETHIOPIA = "ethiopia|Bultum|military source"
_US = "united states|U.S.|Pentagon|official"
_HCO = "Observatory"
_FIRED, _DOWNED, _KILLED, _HURT = ("launched",), ("intercepted",), ("killed",), ("injured",)
_BROKEN = ("damaged", "destroyed", "hit")
_THERE = ("present", "personnel", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_MISSILE, _DRONE = ("missile",), ("drone",)

FIGURES = (
    FigureRow(
        *("4-missiles", "assab", FIRST, _FIRED, 4, 4, 4),
        units=_MISSILE,
        side=_ERITREA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("14-drones", "assab", FIRST, _FIRED, 14, 14, 14), units=_DRONE, side=_ERITREA, contests=("none",)),
    FigureRow(*("11-downed", "assab", FIRST, _DOWNED, 11, 11, 11), units=_DRONE, side=_ERITREA, states=("live",)),
    FigureRow(*("2-tanks", "assab", FIRST, _BROKEN, 2, 2, 2), units=("tank",), side=_ERITREA, states=("live",)),
    FigureRow(*("3", "assab", FIRST, _KILLED, 3, 3, 3), side=_ERITREA, states=("live",), contests=("none",)),
    FigureRow(*("9", "assab", FIRST, _HURT, 9, 9, 9), side=_ERITREA, states=("live",), contests=("none",)),
    FigureRow(
        *("200", "assab", TV, _KILLED, 201, ANY, ANY),
        group="soldier",
        side=_ETHIOPIA,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("6-jets", "assab", TV, ("destroyed",), 6, 6, 6), units=("jet", "fighter", "plane"), side=_ETHIOPIA),
    FigureRow(*("12-drones", "assab", TV, _FIRED, 12, 12, 12), units=_DRONE, side=_ETHIOPIA),
    FigureRow(
        *("4-noon", "assab", NOON, _FIRED, 4, 4, 4),
        units=_MISSILE,
        side=_ERITREA,
        reports=2,
        states=("live",),
        contests=("disputed",),
        why="the attacker denies any missile, and would know",
    ),
    FigureRow(
        *("14-noon", "assab", NOON, _FIRED, 14, 14, 14), units=_DRONE, side=_ERITREA, contests=("disputed",), reports=2
    ),
    FigureRow(
        *("12-noon", "assab", NOON, _FIRED, 12, 12, 12), units=_DRONE, side=_ETHIOPIA, contests=("disputed",), reports=2
    ),
    FigureRow(
        *("200-noon", "assab", NOON, _KILLED, 201, ANY, ANY),
        side=_ETHIOPIA,
        origins=1,
        reports=2,
        contests=("disputed",),
        why="a part is larger than Eritrea's whole",
    ),
    FigureRow(*("no-2", "assab", NOON, _KILLED, 2, 2, 2), absent=True, why="in Mekele"),
    FigureRow(*("no-30000", "assab", NOON, _PEOPLE, 30000, 30000, 30000), absent=True, why="tonnes"),
    FigureRow(
        *("2-missiles", "assab", NIGHT, (*_FIRED, "hit"), 2, ANY, ANY),
        units=("missile", "weapon"),
        side=_US,
        marks=("unnamed",),
    ),
    FigureRow(
        *("20", "assab", NIGHT, _KILLED, 20, ANY, ANY),
        side=_US,
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(*("0-americans", "assab", NIGHT, (*_HURT, "casualties"), 0, 0, 0), side=_US, contests=("none",)),
    FigureRow(*("4000", "assab", NIGHT, _THERE, ANY, 4000, ANY), contests=("none",)),
    FigureRow(*("60-kenyans", "assab", NIGHT, _THERE, ANY, 60, ANY), group="kenya", side="kenya|foreign ministry"),
    FigureRow(*("no-170", "assab", NIGHT, _PEOPLE, 170, 170, 170), absent=True, why="kilometres"),
    FigureRow(*("3-copies", "assab", NIGHT, _KILLED, 3, 3, 3), side=_ERITREA, origins=1, reports=3),
    FigureRow(*("14-hurt", "assab", THURSDAY, (*_HURT, "present"), 14, 14, 14), side="doctor", marks=("unnamed",)),
    FigureRow(*("2-at-hospital", "assab", THURSDAY, _KILLED, 2, 2, 2), side="doctor"),
    FigureRow(*("22-crew", "assab", THURSDAY, (*_THERE, "moved", "injured", "casualties"), ANY, 22, ANY), group="crew"),
    FigureRow(*("no-22", "assab", THURSDAY, _KILLED, 22, 22, 22), absent=True, why="unharmed"),
    FigureRow(
        *("3-missiles", "assab", END, _FIRED, 3, 3, 3),
        units=_MISSILE,
        side=_ETHIOPIA,
        states=("live",),
        supports=("corroborated",),
        contests=("none",),
        marks=("opposed-sides",),
        why="the attacker owns up to three, the attacked corrects its four",
    ),
    FigureRow(
        *("4-end", "assab", END, _FIRED, 4, 4, 4),
        units=_MISSILE,
        side=_ERITREA,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(*("7", "assab", END, _KILLED, 7, 7, 7), side=_ERITREA, states=("live",)),
    FigureRow(*("3-end", "assab", END, _KILLED, 3, 3, 3), side=_ERITREA, states=("superseded",)),
    FigureRow(*("16", "assab", END, _HURT, 16, 16, 16), side=_ERITREA, states=("live",)),
    FigureRow(*("5-critical", "assab", END, _HURT, 5, 5, 5), side=_ERITREA),
    FigureRow(*("200-end", "assab", END, _KILLED, 201, ANY, ANY), states=("withdrawn", "superseded")),
    FigureRow(
        *("20-end", "assab", END, _KILLED, 20, ANY, ANY),
        side=_US,
        states=("live",),
        contests=("disputed",),
        why="Eritrea counts seven",
    ),
    FigureRow(*("15-25", "assab", END, _KILLED, 15, ANY, 25), group="soldier", side="diplomat", marks=("unnamed",)),
    FigureRow(*("semera-5", "semera", LATER, (*_FIRED, "hit"), 5, 5, 5), units=_DRONE),
    FigureRow(*("semera-3", "semera", LATER, _DOWNED, 3, 3, 3), units=_DRONE, side=_ETHIOPIA),
    FigureRow(*("semera-2", "semera", LATER, _KILLED, 2, 2, 2), group="guard", contests=("none",)),
    FigureRow(*("semera-6", "semera", LATER, _HURT, 6, 6, 6), contests=("none",)),
    FigureRow(*("semera-no-7", "semera", LATER, _KILLED, 7, 7, 7), absent=True),
    FigureRow(*("7-later", "assab", LATER, _KILLED, 7, 7, 7), reports=2, states=("live",)),
    FigureRow(*("mekele-2", "mekele", LATER, _KILLED, 2, 2, 2)),
    FigureRow(*("5-tanks", "assab", DECEMBER, ("destroyed", "damaged"), 5, 5, 5), units=("tank",), side=_HCO),
    FigureRow(*("19", "assab", DECEMBER, _KILLED, 19, ANY, ANY), side=_HCO, states=("live",), contests=("disputed",)),
    FigureRow(*("8-workers", "assab", DECEMBER, _KILLED, 8, 8, 8), group="worker", side=_HCO),
    FigureRow(*("11-soldiers", "assab", DECEMBER, _KILLED, 11, 11, 11), group="soldier", side=_HCO),
)
SLOTS = (
    SlotRow(*("where", "assab", FIRST, "where", "Assab|Aseb"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "assab", FIRST, "when", "2:40|02:40|23:40"), states=("live",), contests=("none",)),
    SlotRow(*("from", "assab", FIRST, "launched-from", "Semera|Afar"), states=("live",), contests=("none",)),
    SlotRow(*("means", "assab", FIRST, "means", "missile"), states=("live",)),
    SlotRow(*("terminal", "assab", FIRST, "against", "terminal|airport"), states=("live",)),
    SlotRow(*("airfield", "assab", TV, "against", "airfield|air base"), states=("live",)),
    SlotRow(
        *("by", "assab", NOON, "by", "ethiopia|air force"),
        states=("live",),
        supports=("corroborated",),
        contests=("none",),
        marks=("opposed-sides",),
        why="accused by the one, owned by the other",
    ),
    SlotRow(*("by-mekele", "mekele", NOON, "by", "eritrea|Asmara"), contests=("disputed",)),
    SlotRow(*("by-semera", "semera", LATER, "by", "eritrea"), states=("live",), supports=("single-source",)),
)
HISTORIES = (
    HistoryRow(*("eritrea-killed", "assab", END, _KILLED, None, _ERITREA, (3, 7), 7)),
    HistoryRow(*("eritrea-injured", "assab", END, _HURT, None, _ERITREA, (9, 16), 16)),
    HistoryRow(*("eritrea-missiles", "assab", END, _FIRED, None, _ERITREA, (4, 3), 3)),
)
TOLLS = (
    TollRow(*("killed-first", "assab", FIRST, "killed", 3, 3, 3)),
    TollRow(*("injured-first", "assab", FIRST, "injured", 9, 9, 9)),
    TollRow(*("killed-end", "assab", END, "killed", ANY, 7, ANY), why="named before unnamed"),
    TollRow(*("injured-end", "assab", END, "injured", ANY, 16, ANY)),
    TollRow(*("killed-semera", "semera", LATER, "killed", 2, 2, 2)),
)
UNKNOWNS = (
    UnknownRow(*("from", "assab", NOON, ("launched-from",), "withheld"), why="for security reasons"),
    UnknownRow(*("moved", "assab", NIGHT, ("moved", *_THERE), "withheld"), words="numbers"),
    UnknownRow(*("trainers", "assab", THURSDAY, _THERE, "withheld"), words="how many"),
    UnknownRow(*("killed", "assab", FIRST, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("airspace", "assab", TV, "ethiopia|Transport", ("closure",)), words="airspace"),
    ResponseRow(*("alert", "assab", NOON, "Djibouti", ("movement", "position", "other")), words="alert"),
    ResponseRow(*("kenya", "assab", NIGHT, "Kenya", ("position", "other")), words="travel"),
    ResponseRow(
        *("lemonnier", "assab", NIGHT, "Pentagon|Defense|united states", ("movement",)), words="Lemonnier|personnel"
    ),
    ResponseRow(*("briefed", "assab", NIGHT, "President|White House|united states", ("briefing",)), words="briefed"),
    ResponseRow(*("state", "assab", NIGHT, "State|united states", ("position",)), words="urged|step back"),
    ResponseRow(*("france", "assab", THURSDAY, "France|armed forces", ("movement",)), words="planes|frigate"),
    ResponseRow(*("egypt", "assab", THURSDAY, "Egypt", ("position",)), words="condemns|stands by"),
    ResponseRow(*("emirates", "assab", THURSDAY, "Emirates", ("position",)), words="denies|supplied|foundation"),
    ResponseRow(*("saudi", "assab", THURSDAY, "Saudi", ("position", "other")), words="restraint|talks"),
    ResponseRow(*("line", "assab", THURSDAY, "Corvo", ("closure", "other")), words="suspended"),
    ResponseRow(*("border", "assab", END, "Djibouti", ("closure",)), words="border"),
    ResponseRow(*("union", "assab", END, "African Union|Peace and Security", ("position", "briefing", "other"))),
    ResponseRow(*("flights", "semera", LATER, "Blue Nile", ("closure", "other")), words="flights"),
)
CHANGES = (
    ChangeRow(*("3-7", "assab", THURSDAY, END, ("new", "superseded"), _KILLED, None, "7")),
    ChangeRow(*("9-16", "assab", THURSDAY, END, ("new", "superseded"), _HURT, None, "16")),
    ChangeRow(*("4-3", "assab", THURSDAY, END, ("new", "superseded", "withdrawn", "state"), _FIRED, None, "3")),
)
BRIEFS = (
    BriefRow("lead", "assab", NOON, "Assab"),
    BriefRow("three", "assab", END, "three missiles"),
    BriefRow("no 200", "assab", END, "200 soldiers were killed", absent=True, why="taken back"),
    BriefRow("20", "assab", NIGHT, "20 people"),
    BriefRow("security", "assab", NIGHT, "Lemonnier"),
)

EXPECTED = Stream(
    folder="assab-terminal",
    moments={
        "first": FIRST,
        "tv": TV,
        "noon": NOON,
        "night": NIGHT,
        "thursday": THURSDAY,
        "end": END,
        "later": LATER,
        "december": DECEMBER,
    },
    incidents=(ASSAB, MEKELE, SEMERA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("nyali-1", "tad-1", "Tadjoura Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("assab", "mekele"), ("assab", "semera")),
    briefs=BRIEFS,
)
