"""What the record of reports/sinop-tanker must say, by hand, before it was read: an invented attack with sea drones on a tanker off Turkey.

A directorate's release, a live page that takes back three dead, an unnamed source that owns up to three drones where the ministry has two, a pickup from Kerala; the ship's
manager corrects 25 aboard to 24, so that nobody is missing, and an indictment in February has a third dead. Ostrava Star, Tuapse and a mine off Sulina are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 11, 11, 5, 0, tzinfo=UTC)
RELEASE = datetime(2025, 11, 11, 8, 0, tzinfo=UTC)
LIVE = datetime(2025, 11, 11, 10, 0, tzinfo=UTC)
SBU = datetime(2025, 11, 11, 13, 0, tzinfo=UTC)
EVENING = datetime(2025, 11, 11, 17, 0, tzinfo=UTC)
COPY = datetime(2025, 11, 12, 8, 0, tzinfo=UTC)
MANAGER = datetime(2025, 11, 13, 12, 0, tzinfo=UTC)
NOVEMBER = datetime(2025, 11, 30, tzinfo=UTC)
COURT = datetime(2026, 2, 25, tzinfo=UTC)

_KINDS = ("attack", "strike", "bombing", "explosion")

TANKER = Incident(
    "tanker",
    (*_KINDS, "fire"),
    main=(
        "galata-1",
        "denizcilik-2",
        "sinop-live",
        "dnipro-1",
        "galata-2",
        "malabar-1",
        "sevengates-1",
        "galata-5",
    ),
    background=("galata-9",),
    begins=datetime(2025, 11, 11, 1, 25, tzinfo=UTC),
    local_date="2025-11-11",
    places=("Sinop",),
)
OSTRAVA = Incident("ostrava", _KINDS, background=("galata-1",), places=("Constan|Romania",))
TUAPSE = Incident("tuapse", (*_KINDS, "fire"), background=("dnipro-1",), places=("Tuapse|Krasnodar",))
SULINA = Incident(
    "sulina",
    (*_KINDS, "other"),
    main=("galata-9",),
    begins=datetime(2025, 11, 29, 4, 40, tzinfo=UTC),
    local_date="2025-11-29",
    places=("Sulina",),
)

_TURKEY = "turkey|türkiye|turk|Ardaç|Maritime Affairs|prosecutor|Demirel|indictment"
_GOVERNOR = "Tokgöz|governor"
_HOSPITAL = "Aksoy|hospital"
_SBU = "SBU|Security Service|source|ukrain"
_GATES = "Seven Gates|company"
_ROMANIA = "romania|coastguard|coast guard"
_KILLED, _HURT, _MISSING, _RESCUED, _ABOARD = ("killed",), ("injured",), ("missing",), ("rescued",), ("present",)
_THERE = ("present", "other", "personnel")
_IN = ("injured", "present", "casualties", "other")
_SENT = ("personnel", "present", "moved", "other")
_FIRED = ("launched", "hit")
_FOUND = ("launched", "hit", "other", "present", "destroyed", "failed", "rescued", "moved")
_PEOPLE = ("killed", "injured", "casualties", "missing", "rescued", "present")
_DRONE = ("drone", "boat", "vessel")

FIGURES = (
    FigureRow(
        *("6", "tanker", FIRST, _MISSING, 6, 6, 6),
        side=_TURKEY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("19", "tanker", FIRST, _RESCUED, 19, 19, 19), side=_TURKEY, states=("live",), contests=("none",)),
    FigureRow(*("25", "tanker", FIRST, _ABOARD, 25, 25, 25), side=_TURKEY, states=("live",)),
    FigureRow(*("no-2", "tanker", FIRST, _KILLED, 2, 2, 2), absent=True, why="of the Ostrava Star"),
    FigureRow(*("ostrava-2", "ostrava", FIRST, _KILLED, 2, 2, 2), contests=("none",)),
    FigureRow(*("no-47", "tanker", FIRST, _PEOPLE, 47, 47, 47), absent=True, why="an age"),
    FigureRow(*("no-228", "tanker", FIRST, _PEOPLE, 228, 228, 228), absent=True, why="metres"),
    FigureRow(*("17-indians", "tanker", RELEASE, _THERE, 17, 17, 17), group="india|national", side=_TURKEY),
    FigureRow(*("3-georgians", "tanker", RELEASE, _THERE, 3, 3, 3), group="georgia|national", side=_TURKEY),
    FigureRow(*("22", "tanker", RELEASE, _RESCUED, 22, 22, 22), side=_TURKEY, states=("live",), contests=("none",)),
    FigureRow(*("19-gone", "tanker", RELEASE, _RESCUED, 19, 19, 19), side=_TURKEY, states=("superseded",)),
    FigureRow(
        *("1", "tanker", RELEASE, _KILLED, 1, 1, 1),
        side=_TURKEY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("2-missing", "tanker", RELEASE, _MISSING, 2, 2, 2), side=_TURKEY, states=("live",)),
    FigureRow(*("6-gone", "tanker", RELEASE, _MISSING, 6, 6, 6), side=_TURKEY, states=("superseded",)),
    FigureRow(*("7", "tanker", RELEASE, _HURT, 7, 7, 7), side=_TURKEY, states=("live",), contests=("none",)),
    FigureRow(*("116", "tanker", RELEASE, _SENT, 116, 116, 116), side=_TURKEY),
    FigureRow(*("no-61400", "tanker", RELEASE, _PEOPLE, 61400, 61400, 61400), absent=True, why="tonnes"),
    FigureRow(*("2-governor", "tanker", LIVE, _KILLED, 2, 2, 2), side=_GOVERNOR, states=("live",)),
    FigureRow(*("1-sought", "tanker", LIVE, _MISSING, 1, 1, 1), side=_GOVERNOR, states=("live",)),
    FigureRow(*("8-hospital", "tanker", LIVE, _IN, 8, 8, 8), side=_HOSPITAL, states=("live",)),
    FigureRow(*("no-40", "tanker", LIVE, _PEOPLE, 40, 40, 40), absent=True, why="percent of a body"),
    FigureRow(
        *("3-drones", "tanker", SBU, _FIRED, 3, 3, 3),
        units=_DRONE,
        side=_SBU,
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(*("tuapse-1", "tuapse", SBU, _HURT, 1, 1, 1), contests=("none",)),
    FigureRow(
        *("2", "tanker", EVENING, _KILLED, 2, 2, 2),
        side=_TURKEY,
        origins=1,
        reports=2,
        states=("live",),
        contests=("none",),
        why="a minister and a governor are of one state",
    ),
    FigureRow(*("1-gone", "tanker", EVENING, _KILLED, 1, 1, 1), side=_TURKEY, states=("superseded",)),
    FigureRow(*("8", "tanker", EVENING, _HURT, 8, 8, 8), side=_TURKEY, states=("live",), contests=("none",)),
    FigureRow(*("1-missing", "tanker", EVENING, _MISSING, 1, 1, 1), side=_TURKEY, states=("live",)),
    FigureRow(*("2-missing-gone", "tanker", EVENING, _MISSING, 2, 2, 2), side=_TURKEY, states=("superseded",)),
    FigureRow(*("2-wrecks", "tanker", EVENING, _FOUND, 2, 2, 2), units=_DRONE, side=_TURKEY, states=("live",)),
    FigureRow(
        *("3-disputed", "tanker", EVENING, _FIRED, 3, 3, 3),
        units=_DRONE,
        side=_SBU,
        states=("live",),
        contests=("disputed",),
        why="two, not three, says the minister whose people recovered them",
    ),
    FigureRow(*("2-copy", "tanker", COPY, _KILLED, 2, 2, 2), side=_TURKEY, origins=1, reports=3, states=("live",)),
    FigureRow(*("16-safe", "tanker", COPY, (*_THERE, "rescued"), 16, 16, 16), group="india", contests=("none",)),
    FigureRow(
        *("24", "tanker", MANAGER, _ABOARD, 24, 24, 24),
        side=_GATES,
        states=("live",),
        contests=("disputed",),
        why="Turkey has not taken back its 25",
    ),
    FigureRow(
        *("25-disputed", "tanker", MANAGER, _ABOARD, 25, 25, 25),
        side=_TURKEY,
        states=("live",),
        contests=("disputed",),
        why="no side supersedes another",
    ),
    FigureRow(*("0-missing", "tanker", MANAGER, _MISSING, 0, 0, 0), side=_GATES, states=("live",)),
    FigureRow(
        *("1-disputed", "tanker", MANAGER, _MISSING, 1, 1, 1), side=_TURKEY, states=("live",), contests=("disputed",)
    ),
    FigureRow(*("9", "tanker", MANAGER, _HURT, 9, 9, 9), side=_GATES, states=("live",), contests=("disputed",)),
    FigureRow(*("2-manager", "tanker", MANAGER, _KILLED, 2, 2, 2), side=_GATES, reports=4, contests=("none",)),
    FigureRow(*("sulina-3", "sulina", NOVEMBER, _KILLED, 3, 3, 3), side=_ROMANIA, states=("live",), contests=("none",)),
    FigureRow(*("sulina-1", "sulina", NOVEMBER, (*_HURT, "rescued"), 1, 1, 1), side=_ROMANIA),
    FigureRow(*("sulina-no-2", "sulina", NOVEMBER, _KILLED, 2, 2, 2), absent=True, why="of the tanker"),
    FigureRow(*("no-3", "tanker", NOVEMBER, _KILLED, 3, 3, 3), absent=True, why="the fishermen of Sulina"),
    FigureRow(*("2-november", "tanker", NOVEMBER, _KILLED, 2, 2, 2), reports=4, states=("live",)),
    FigureRow(*("3", "tanker", COURT, _KILLED, 3, 3, 3), side=_TURKEY, states=("live",)),
    FigureRow(*("2-gone", "tanker", COURT, _KILLED, 2, 2, 2), side=_TURKEY, states=("superseded",)),
    FigureRow(*("24-court", "tanker", COURT, _ABOARD, 24, 24, 24), reports=2, states=("live",), contests=("none",)),
    FigureRow(*("25-gone", "tanker", COURT, _ABOARD, 25, 25, 25), side=_TURKEY, states=("superseded", "withdrawn")),
    FigureRow(*("2-drones", "tanker", COURT, _FIRED, 2, 2, 2), units=_DRONE, side=_TURKEY, states=("live",)),
    FigureRow(*("2-held", "tanker", COURT, ("detained",), 2, 2, 2), contests=("none",)),
)
SLOTS = (
    SlotRow(*("where", "tanker", FIRST, "where", "Sinop|Black Sea"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "tanker", FIRST, "when", "4:25|1:25|01:25|04:25"), states=("live",), contests=("none",)),
    SlotRow(*("by", "tanker", SBU, "by", "ukrain|SBU|Security Service"), states=("live",)),
    SlotRow(*("against", "tanker", SBU, "against", "Karelin Bay|tanker"), states=("live",), contests=("none",)),
    SlotRow(*("means", "tanker", EVENING, "means", "drone"), states=("live",), contests=("none",)),
    SlotRow(*("from", "tanker", COURT, "launched-from", "coaster|Varna|Bulgaria|ship"), states=("live",)),
    SlotRow(*("where-sulina", "sulina", NOVEMBER, "where", "Sulina"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("turkey-killed", "tanker", COURT, _KILLED, None, _TURKEY, (1, 2, 3), 3)),
    HistoryRow(*("turkey-missing", "tanker", EVENING, _MISSING, None, _TURKEY, (6, 2, 1), 1)),
    HistoryRow(*("turkey-rescued", "tanker", RELEASE, _RESCUED, None, _TURKEY, (19, 22), 22)),
    HistoryRow(*("turkey-injured", "tanker", EVENING, _HURT, None, _TURKEY, (7, 8), 8)),
)
TOLLS = (
    TollRow(*("killed-release", "tanker", RELEASE, "killed", 1, 1, 1)),
    TollRow(*("injured-release", "tanker", RELEASE, "injured", ANY, 7, ANY)),
    TollRow(*("killed-live", "tanker", LIVE, "killed", ANY, ANY, 2), why="the three were taken back"),
    TollRow(*("killed-evening", "tanker", EVENING, "killed", ANY, 2, ANY)),
    TollRow(*("killed-court", "tanker", COURT, "killed", ANY, 3, ANY)),
    TollRow(*("killed-sulina", "sulina", NOVEMBER, "killed", 3, 3, 3)),
)
UNKNOWNS = (
    UnknownRow(*("by", "tanker", FIRST, ("by",), "open"), why="nobody has claimed responsibility"),
    UnknownRow(*("means", "tanker", FIRST, ("means", "kind"), "open"), why="a mine, a missile or a vehicle"),
    UnknownRow(*("by-claimed", "tanker", SBU, ("by",), "open"), absent=True, why="the source owns up"),
    UnknownRow(*("from", "tanker", SBU, ("launched-from",), "withheld"), why="did not disclose"),
    UnknownRow(*("owners", "tanker", MANAGER, ("against", "victim", "by", "other"), "withheld"), words="owner"),
)
RESPONSES = (
    ResponseRow(*("traffic", "tanker", RELEASE, _TURKEY, ("closure",)), words="traffic|prohibited"),
    ResponseRow(*("inquiry", "tanker", RELEASE, f"{_TURKEY}|Safety", ("inquiry",)), words="investigat"),
    ResponseRow(*("fishing", "tanker", LIVE, f"{_TURKEY}|agriculture|Sinop", ("closure",)), words="fishing|banned"),
    ResponseRow(*("concern", "tanker", EVENING, _TURKEY, ("position",)), words="grave concern"),
    ResponseRow(*("envoys", "tanker", EVENING, _TURKEY, ("position", "other")), words="envoys"),
    ResponseRow(*("waters", "tanker", EVENING, f"{_TURKEY}|Erkmen", ("position",)), words="would not allow"),
    ResponseRow(*("india", "tanker", COPY, "india|embassy", ("movement", "aid", "other", "position")), words="officer"),
    ResponseRow(*("boats", "sulina", NOVEMBER, "navy|romania", ("position", "closure", "other")), words="15 metres"),
    ResponseRow(
        *("life", "tanker", COURT, f"{_TURKEY}|prosecutor", ("inquiry", "position", "other")), words="life sentences"
    ),
)
CHANGES = (
    ChangeRow(*("1-2", "tanker", RELEASE, EVENING, ("new", "superseded"), _KILLED, None, "2")),
    ChangeRow(*("24", "tanker", COPY, MANAGER, ("new",), _ABOARD, None, "24")),
    ChangeRow(*("2-3", "tanker", NOVEMBER, COURT, ("new", "superseded"), _KILLED, None, "3")),
)
BRIEFS = (
    BriefRow("lead", "tanker", FIRST, "Karelin Bay"),
    BriefRow("no ostrava", "tanker", FIRST, "two sailors were killed", absent=True, why="off Constanta, in July"),
    BriefRow("no three", "tanker", LIVE, "3 people were killed", absent=True, why="the page deleted it"),
    BriefRow("manager", "tanker", MANAGER, "Seven Gates"),
    BriefRow("no sulina", "tanker", NOVEMBER, "fishermen were killed", absent=True),
)

EXPECTED = Stream(
    folder="sinop-tanker",
    moments={
        "first": FIRST,
        "release": RELEASE,
        "live": LIVE,
        "sbu": SBU,
        "evening": EVENING,
        "copy": COPY,
        "manager": MANAGER,
        "november": NOVEMBER,
        "court": COURT,
    },
    incidents=(TANKER, OSTRAVA, TUAPSE, SULINA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("malabar-1", "galata-2", "Galata Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("tanker", "ostrava"), ("tanker", "tuapse"), ("tanker", "sulina")),
    briefs=BRIEFS,
)
