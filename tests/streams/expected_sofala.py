"""What the record of reports/sofala-cyclone must say, by hand, before it was read: an invented cyclone in two provinces and a neighbour.

The disaster agency is the body in charge; a governor, hospitals, an opposition leader and Malawi's own agency count too. The agency takes back
64 for 53 six days later: eleven were counted twice. Idai and a boat in April are other incidents; cholera is only suspected.
"""

from tests.streams.expected import *

FIRST = datetime(2022, 3, 12, 7, 30, tzinfo=UTC)
UPDATE = datetime(2022, 3, 12, 19, 0, tzinfo=UTC)
SUNDAY = datetime(2022, 3, 13, 10, 0, tzinfo=UTC)
EVENING = datetime(2022, 3, 13, 18, 0, tzinfo=UTC)
MONDAY = datetime(2022, 3, 14, 16, 0, tzinfo=UTC)
WEDNESDAY = datetime(2022, 3, 16, 12, 0, tzinfo=UTC)
END = datetime(2022, 3, 19, tzinfo=UTC)
LATER = datetime(2022, 5, 1, tzinfo=UTC)

CYCLONE = Incident(
    "cyclone",
    ("storm", "flood"),
    main=("limpopo-1", "unhum-1", "indico-1", "limpopo-2", "chuabo-1", "vento-live", "limpopo-3", "ingd-9"),
    background=("limpopo-9",),
    begins=datetime(2022, 3, 11, 23, 0, tzinfo=UTC),
    local_date="2022-03-12",
    places=("Sofala|Dondo|Beira",),
)
IDAI = Incident("idai", ("storm",), background=("limpopo-1",), places=("Mozambique|Beira",))
BOAT = Incident(
    "boat",
    ("crash", "other"),
    main=("limpopo-9",),
    begins=datetime(2022, 4, 21, tzinfo=UTC),
    local_date="2022-04-21",
    places=("Nampula|Memba",),
)

_INGD = "INGD|Disaster Risk|Macamo|disaster agency"
_MALAWI = "malawi"
_KILLED, _HURT, _MISSING, _OUT = ("killed",), ("injured",), ("missing",), ("displaced", "evacuated")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("5", "cyclone", FIRST, _KILLED, 5, ANY, None),
        side=_INGD,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("4-beira", "cyclone", FIRST, _KILLED, 4, 4, 4), place="Beira", side=_INGD),
    FigureRow(*("22", "cyclone", FIRST, _HURT, 22, 22, 22), side=_INGD, states=("live",)),
    FigureRow(*("14000", "cyclone", FIRST, ("moved", "evacuated"), ANY, 14000, ANY), side=_INGD),
    FigureRow(*("no-600", "cyclone", FIRST, _KILLED, 601, ANY, ANY), absent=True),
    FigureRow(*("idai-600", "idai", FIRST, _KILLED, 601, ANY, None)),
    FigureRow(*("no-185", "cyclone", FIRST, _PEOPLE, ANY, 185, ANY), absent=True, why="a speed"),
    FigureRow(*("no-52", "cyclone", FIRST, _PEOPLE, 52, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("12", "cyclone", UPDATE, _KILLED, 12, 12, 12), side=_INGD, states=("live",), contests=("none",)),
    FigureRow(*("9-sofala", "cyclone", UPDATE, _KILLED, 9, 9, 9), place="Sofala", side=_INGD, contests=("none",)),
    FigureRow(*("3-zambezia", "cyclone", UPDATE, _KILLED, 3, 3, 3), place="Zamb", side=_INGD, contests=("none",)),
    FigureRow(*("61", "cyclone", UPDATE, _HURT, 61, 61, 61), side=_INGD, states=("live",)),
    FigureRow(*("8-missing", "cyclone", UPDATE, _MISSING, 8, 8, 8), side=_INGD, states=("live",)),
    FigureRow(*("38000", "cyclone", UPDATE, _OUT, ANY, 38000, ANY), states=("live",)),
    FigureRow(*("3170", "cyclone", UPDATE, ("destroyed",), 3170, 3170, 3170), units=("houses",)),
    FigureRow(*("9400", "cyclone", UPDATE, ("damaged",), 9400, 9400, 9400)),
    FigureRow(*("27", "cyclone", UPDATE, ("damaged", "hit"), 27, ANY, None), units=("centres", "centers")),
    FigureRow(*("no-44", "cyclone", UPDATE, (*_PEOPLE, "damaged", "destroyed"), 44, 44, 44), absent=True),
    FigureRow(
        *("26", "cyclone", SUNDAY, _KILLED, 26, 26, 26),
        place="Zamb",
        side="Sitoe|governor",
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("70", "cyclone", SUNDAY, ("rescued", "evacuated"), 70, 70, 70), side="Sitoe|governor"),
    FigureRow(*("48-hospital", "cyclone", SUNDAY, _HURT, 48, 48, 48), side="hospital|Vilanculos", contests=("none",)),
    FigureRow(
        *("41", "cyclone", EVENING, _KILLED, 41, 41, 41),
        side=_INGD,
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the opposition's 200",
    ),
    FigureRow(*("12-evening", "cyclone", EVENING, _KILLED, 12, 12, 12), side=_INGD, states=("superseded",)),
    FigureRow(*("15-sofala", "cyclone", EVENING, _KILLED, 15, 15, 15), place="Sofala", side=_INGD, reports=2),
    FigureRow(*("26-zambezia", "cyclone", EVENING, _KILLED, 26, 26, 26), place="Zamb", side=_INGD, reports=2),
    FigureRow(
        *("200", "cyclone", EVENING, _KILLED, 201, ANY, None),
        side="Mutisse",
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("33-missing", "cyclone", EVENING, _MISSING, 33, ANY, None), side=_INGD, states=("live",)),
    FigureRow(*("8-evening", "cyclone", EVENING, _MISSING, 8, 8, 8), side=_INGD, states=("superseded",)),
    FigureRow(*("140", "cyclone", EVENING, _HURT, 140, 140, 140), side=_INGD, reports=2, states=("live",)),
    FigureRow(*("92000", "cyclone", EVENING, _OUT, ANY, 92000, ANY), side=_INGD, states=("live",)),
    FigureRow(*("4-malawi", "cyclone", EVENING, _KILLED, 4, 4, 4), side=_MALAWI, states=("live",), contests=("none",)),
    FigureRow(*("2600", "cyclone", EVENING, (*_OUT, "present", "other"), ANY, 2600, ANY), side="Macu|mayor"),
    FigureRow(*("58", "cyclone", MONDAY, _KILLED, 58, 58, 58), side=_INGD, states=("live",)),
    FigureRow(*("41-monday", "cyclone", MONDAY, _KILLED, 41, 41, 41), side=_INGD, states=("superseded",)),
    FigureRow(*("21-missing", "cyclone", MONDAY, _MISSING, 21, 21, 21), side=_INGD, states=("live",)),
    FigureRow(*("37-hospital", "cyclone", MONDAY, _HURT, 37, 37, 37), side="hospital|Cossa", contests=("none",)),
    FigureRow(*("7-malawi", "cyclone", MONDAY, _KILLED, 7, 7, 7), side=_MALAWI, states=("live",)),
    FigureRow(*("4-monday", "cyclone", MONDAY, _KILLED, 4, 4, 4), side=_MALAWI, states=("superseded",)),
    FigureRow(*("19-malawi", "cyclone", MONDAY, _HURT, 19, 19, 19), side=_MALAWI, contests=("none",)),
    FigureRow(
        *("2-bridges", "cyclone", MONDAY, ("destroyed",), 2, 2, 2), units=("bridges",), why="the outlet's own eyes"
    ),
    FigureRow(*("64", "cyclone", WEDNESDAY, _KILLED, 64, 64, 64), side=_INGD, states=("live",)),
    FigureRow(*("12-missing", "cyclone", WEDNESDAY, _MISSING, 12, 12, 12), side=_INGD, states=("live",)),
    FigureRow(*("53", "cyclone", END, _KILLED, 53, 53, 53), side=_INGD, states=("live",)),
    FigureRow(*("64-end", "cyclone", END, _KILLED, 64, 64, 64), side=_INGD, states=("withdrawn", "superseded")),
    FigureRow(*("24-sofala", "cyclone", END, _KILLED, 24, 24, 24), place="Sofala", side=_INGD, states=("live",)),
    FigureRow(*("29-zambezia", "cyclone", END, _KILLED, 29, 29, 29), place="Zamb", side=_INGD, states=("live",)),
    FigureRow(*("6-missing", "cyclone", END, _MISSING, 6, 6, 6), side=_INGD, states=("live",)),
    FigureRow(*("196", "cyclone", END, _HURT, 196, 196, 196), side=_INGD, states=("live",)),
    FigureRow(*("118000", "cyclone", END, _OUT, 118000, 118000, 118000), side=_INGD),
    FigureRow(*("boat-17", "boat", LATER, _KILLED, 17, 17, 17), side="maritime", states=("live",)),
    FigureRow(*("boat-no-53", "boat", LATER, _KILLED, 53, 53, 53), absent=True),
    FigureRow(*("53-later", "cyclone", LATER, _KILLED, 53, 53, 53), reports=2),
)
SLOTS = (
    SlotRow(*("moment", "cyclone", FIRST, "when", "1 a.m|23:00|2300"), states=("live",), contests=("none",)),
    SlotRow(*("where", "cyclone", FIRST, "where", "Dondo|Beira|Sofala"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("ingd-killed", "cyclone", END, _KILLED, None, _INGD, (12, 41, 58, 64, 53), 53)),
    HistoryRow(*("ingd-missing", "cyclone", END, _MISSING, None, _INGD, (8, 33, 21, 12, 6), 6)),
    HistoryRow(*("malawi-killed", "cyclone", END, _KILLED, None, _MALAWI, (4, 7), 7)),
)
TOLLS = (
    TollRow(*("killed-first", "cyclone", FIRST, "killed", 5, 5, ANY)),
    TollRow(*("killed-update", "cyclone", UPDATE, "killed", ANY, 12, 12)),
    TollRow(*("injured-update", "cyclone", UPDATE, "injured", ANY, 61, 61)),
    TollRow(*("killed-evening", "cyclone", EVENING, "killed", ANY, 45, ANY), why="41 and Malawi's four"),
    TollRow(*("killed-monday", "cyclone", MONDAY, "killed", ANY, 65, ANY), why="58 and Malawi's seven"),
    TollRow(*("killed-end", "cyclone", END, "killed", ANY, 60, ANY), why="53 and seven"),
    TollRow(*("injured-end", "cyclone", END, "injured", ANY, 215, ANY), why="196 and 19"),
)
UNKNOWNS = (
    UnknownRow(*("killed-first", "cyclone", FIRST, ("killed",), "open"), absent=True),
    UnknownRow(*("cause", "cyclone", END, ("motive", "by"), "open"), absent=True, why="a storm has nobody's motive"),
)
RESPONSES = (
    ResponseRow(*("wfp", "cyclone", UPDATE, "World Food|WFP", ("aid", "movement")), words="40 tonnes|biscuits"),
    ResponseRow(*("red-cross", "cyclone", UPDATE, "Red Cross", ("aid", "movement")), words="300"),
    ResponseRow(*("mourning", "cyclone", EVENING, "Muchanga|Mozambique", ("position", "other")), words="mourning"),
    ResponseRow(*("world-bank", "cyclone", EVENING, "World Bank", ("aid",)), words="30 million"),
    ResponseRow(*("schools", "cyclone", EVENING, "Quelimane|Macu", ("aid", "other")), words="schools"),
    ResponseRow(*("portugal", "cyclone", MONDAY, "Portug|Lisbon|foreign minister", ("aid", "movement")), words="54"),
    ResponseRow(*("eu", "cyclone", MONDAY, "European Union", ("aid",)), words="two million"),
    ResponseRow(*("roads", "cyclone", END, "Roads", ("inquiry",)), words="bridges"),
)
CHANGES = (
    ChangeRow(*("12-41", "cyclone", UPDATE, EVENING, ("new", "superseded"), _KILLED, None, "41")),
    ChangeRow(*("64-53", "cyclone", WEDNESDAY, END, ("new", "superseded", "withdrawn"), _KILLED, None, "53")),
)
BRIEFS = (
    BriefRow("lead", "cyclone", FIRST, "cyclone"),
    BriefRow("41", "cyclone", EVENING, "41 people"),
    BriefRow("opposition", "cyclone", EVENING, "Mutisse"),
    BriefRow("53", "cyclone", END, "53 people"),
    BriefRow("malawi", "cyclone", END, "Malawi"),
    BriefRow("no derby", "cyclone", SUNDAY, "derby", absent=True),
)

EXPECTED = Stream(
    folder="sofala-cyclone",
    moments={
        "first": FIRST,
        "update": UPDATE,
        "sunday": SUNDAY,
        "evening": EVENING,
        "monday": MONDAY,
        "wednesday": WEDNESDAY,
        "end": END,
        "later": LATER,
    },
    incidents=(CYCLONE, IDAI, BOAT),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("chuabo-1", "limpopo-2", "Limpopo Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("cyclone", "idai"), ("cyclone", "boat")),
    briefs=BRIEFS,
)
