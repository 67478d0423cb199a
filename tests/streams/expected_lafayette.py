"""What the record of reports/lafayette-plant must say, by hand, before it was read: an invented explosion at a chemical plant in Louisiana.

A sheriff's count rises and his injured are corrected down, a union is ahead of him, a company behind; a live page takes chlorine back and the company its
word on the alarms. A hospital counts its patients, federal investigators follow. A flash fire in Lake Charles and Geismar in 2013 are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 3, 18, 13, 30, tzinfo=UTC)
LIVE = datetime(2025, 3, 18, 17, 45, tzinfo=UTC)
COMPANY = datetime(2025, 3, 18, 21, 30, tzinfo=UTC)
EVENING = datetime(2025, 3, 19, 1, 0, tzinfo=UTC)
COPY = datetime(2025, 3, 19, 12, 0, tzinfo=UTC)
HOSPITAL = datetime(2025, 3, 19, 16, 30, tzinfo=UTC)
THURSDAY = datetime(2025, 3, 21, 0, 0, tzinfo=UTC)
FRIDAY = datetime(2025, 3, 21, 16, 0, tzinfo=UTC)
BOARD = datetime(2025, 5, 6, 18, 0, tzinfo=UTC)

_KINDS = ("explosion", "fire")

PLANT = Incident(
    "plant",
    _KINDS,
    main=(
        "smso-1",
        "kvml-live",
        "delcourt-1",
        "northlake-1",
        "sabine-1",
        "vermilion-2",
        "acadian-3",
        "csb-1",
    ),
    background=("calcasieu-9",),
    begins=datetime(2025, 3, 18, 11, 42, tzinfo=UTC),
    local_date="2025-03-18",
    places=("Lafayette|Coteau Robert|St. Martin",),
)
GEISMAR = Incident("geismar", _KINDS, background=("northlake-1",), places=("Geismar",))
LAKE_CHARLES = Incident(
    "lake charles",
    _KINDS,
    main=("calcasieu-9",),
    begins=datetime(2025, 3, 20, 19, 10, tzinfo=UTC),
    local_date="2025-03-20",
    places=("Lake Charles",),
)

_SHERIFF = "Sheriff|Guidroz|St. Martin"
_UNION = "union|Batiste|Local 1188|United Process"
_COMPANY = "Delcourt|Hollis"
_HOSPITAL = "Vermilion|Arceneaux|hospital|Mouton"
_PARISH = "Thibeaux|parish"
_BOARD = "CSB|Chemical Safety|Osterman|investigator"
_REFINERY = "Bellwether|Dray|company"
_KILLED, _HURT, _MISSING = ("killed",), ("injured",), ("missing",)
_IN = ("injured", "present", "casualties", "moved", "other")
_THERE = ("present", "personnel", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("1", "plant", FIRST, _KILLED, 1, 1, 1),
        side=_SHERIFF,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("11", "plant", FIRST, _HURT, 11, 11, 11), side=_SHERIFF, states=("live",), contests=("none",)),
    FigureRow(*("several", "plant", FIRST, _MISSING, 3, ANY, ANY), side=_SHERIFF, marks=("vague",)),
    FigureRow(*("no-337", "plant", FIRST, _PEOPLE, ANY, 337, ANY), absent=True, why="a telephone"),
    FigureRow(
        *("3-union", "plant", LIVE, _KILLED, 3, 3, 3),
        side=_UNION,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the sheriff still has one",
    ),
    FigureRow(*("1-live", "plant", LIVE, _KILLED, 1, 1, 1), side=_SHERIFF, reports=2, states=("live",)),
    FigureRow(*("14", "plant", LIVE, _IN, 14, 14, 14), side=_HOSPITAL, states=("live",)),
    FigureRow(*("62", "plant", LIVE, _THERE, 62, 62, 62), side=_COMPANY, states=("live",)),
    FigureRow(*("4-missing", "plant", LIVE, _MISSING, 4, 4, 4), side=_COMPANY, states=("live",)),
    FigureRow(*("no-340", "plant", LIVE, _PEOPLE, ANY, 340, ANY), absent=True, why="homes"),
    FigureRow(
        *("2-company", "plant", COMPANY, _KILLED, 2, 2, 2),
        side=_COMPANY,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="neither the sheriff's one nor the union's three",
    ),
    FigureRow(*("2-missing", "plant", COMPANY, _MISSING, 2, 2, 2), side=_COMPANY, states=("live",)),
    FigureRow(*("4-no-more", "plant", COMPANY, _MISSING, 4, 4, 4), side=_COMPANY, states=("superseded",)),
    FigureRow(*("15", "plant", COMPANY, _HURT, 15, 15, 15), side=_COMPANY, states=("live",)),
    FigureRow(*("9-employees", "plant", COMPANY, _HURT, 9, 9, 9), group="employee", side=_COMPANY),
    FigureRow(*("62-company", "plant", COMPANY, _THERE, 62, 62, 62), side=_COMPANY, reports=2),
    FigureRow(*("3", "plant", EVENING, _KILLED, 3, 3, 3), side=_SHERIFF, states=("live",)),
    FigureRow(*("1-evening", "plant", EVENING, _KILLED, 1, 1, 1), side=_SHERIFF, states=("superseded",)),
    FigureRow(*("17", "plant", EVENING, _HURT, 17, 17, 17), side=_SHERIFF, states=("live",)),
    FigureRow(*("11-evening", "plant", EVENING, _HURT, 11, 11, 11), side=_SHERIFF, states=("superseded",)),
    FigureRow(*("1-missing", "plant", EVENING, _MISSING, 1, 1, 1), group="worker|man", states=("live",)),
    FigureRow(*("5-investigators", "plant", EVENING, ("personnel", "moved", "present", "other"), 5, 5, 5)),
    FigureRow(*("no-900", "plant", EVENING, _PEOPLE, ANY, 900, ANY), absent=True, why="who were told to stay in"),
    FigureRow(*("geismar-2", "geismar", EVENING, _KILLED, 2, 2, 2)),
    FigureRow(*("17-copy", "plant", COPY, _HURT, 17, 17, 17), side=_SHERIFF, origins=1, reports=2, states=("live",)),
    FigureRow(*("16-patients", "plant", HOSPITAL, _IN, 16, 16, 16), side=_HOSPITAL, states=("live",)),
    FigureRow(*("14-hospital", "plant", HOSPITAL, _IN, 14, 14, 14), side=_HOSPITAL, states=("superseded",)),
    FigureRow(*("1-hospital", "plant", HOSPITAL, _KILLED, 1, 1, 1), side=_HOSPITAL, states=("live",)),
    FigureRow(*("3-flown", "plant", HOSPITAL, _IN, 3, 3, 3), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("lake-charles-2", "lake charles", THURSDAY, _HURT, 2, 2, 2), side=_REFINERY, states=("live",)),
    FigureRow(*("lake-charles-no-4", "lake charles", THURSDAY, _KILLED, 4, 4, 4), absent=True, why="Delcourt's"),
    FigureRow(*("5", "plant", FRIDAY, _KILLED, 5, 5, 5), side=_SHERIFF, states=("live",)),
    FigureRow(*("3-friday", "plant", FRIDAY, _KILLED, 3, 3, 3), side="Sheriff|Guidroz", states=("superseded",)),
    FigureRow(*("16", "plant", FRIDAY, _HURT, 16, 16, 16), side=_SHERIFF, states=("live",)),
    FigureRow(*("17-wrong", "plant", FRIDAY, _HURT, 17, 17, 17), side=_SHERIFF, states=("superseded", "withdrawn")),
    FigureRow(*("73-homes", "plant", FRIDAY, ("damaged", "hit"), 73, 73, 73), side=_PARISH, contests=("none",)),
    FigureRow(*("no-210", "plant", FRIDAY, _PEOPLE, ANY, 210, ANY), absent=True, why="on the payroll"),
    FigureRow(*("5-board", "plant", BOARD, _KILLED, 5, 5, 5), side=_BOARD, states=("live",)),
    FigureRow(*("2-contractors", "plant", BOARD, _KILLED, 2, 2, 2), group="contractor", side=_BOARD),
    FigureRow(*("16-board", "plant", BOARD, _HURT, 16, 16, 16), side=_BOARD, states=("live",)),
    FigureRow(*("6-seriously", "plant", BOARD, _HURT, 6, 6, 6), side=_BOARD, contests=("none",)),
    FigureRow(*("48-million", "plant", BOARD, ("money",), ANY, 48000000, ANY), side=_COMPANY),
    FigureRow(*("no-37", "plant", BOARD, _PEOPLE, 37, 37, 37), absent=True, why="who were interviewed"),
)
SLOTS = (
    SlotRow(*("where", "plant", FIRST, "where", "Coteau Robert|Lafayette"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "plant", FIRST, "when", "6:42|11:42"), states=("live",), contests=("none",)),
    SlotRow(*("where-refinery", "lake charles", THURSDAY, "where", "Lake Charles"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("sheriff-killed", "plant", FRIDAY, _KILLED, None, "Sheriff|Guidroz", (1, 3, 5), 5)),
    HistoryRow(*("sheriff-hurt", "plant", FRIDAY, _HURT, None, "Sheriff|Guidroz", (17, 16), 16)),
)
TOLLS = (
    TollRow(*("killed-first", "plant", FIRST, "killed", 1, 1, 1)),
    TollRow(*("killed-live", "plant", LIVE, "killed", 1, ANY, 3), why="the union's count is above the sheriff's"),
    TollRow(*("killed-evening", "plant", EVENING, "killed", ANY, 3, 3)),
    TollRow(*("injured-refinery", "lake charles", THURSDAY, "injured", 2, 2, 2)),
    TollRow(*("killed-friday", "plant", FRIDAY, "killed", ANY, 5, 5)),
    TollRow(*("injured-friday", "plant", FRIDAY, "injured", ANY, 16, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "plant", FIRST, ("kind", "motive", "means"), "open"), words="cause"),
    UnknownRow(*("names", "plant", FIRST, ("victim",), "withheld"), words="name"),
    UnknownRow(*("cause-company", "plant", COMPANY, ("kind", "motive", "means"), "open"), words="cause"),
    UnknownRow(*("names-known", "plant", FRIDAY, ("victim",), "withheld"), words="name", absent=True),
)
RESPONSES = (
    ResponseRow(*("road", "plant", FIRST, _SHERIFF, ("closure",)), words="Cocodrie"),
    ResponseRow(*("schools", "plant", LIVE, _PARISH, ("closure", "position", "other")), words="school"),
    ResponseRow(*("shut", "plant", COMPANY, _COMPANY, ("closure", "other")), words="shut down"),
    ResponseRow(*("team", "plant", EVENING, _BOARD, ("inquiry", "movement", "other")), words="investigators"),
    ResponseRow(*("funerals", "plant", FRIDAY, _COMPANY, ("aid", "position", "other")), words="funerals"),
    ResponseRow(*("claims", "plant", FRIDAY, _PARISH, ("aid", "position", "other")), words="claims office"),
)
CHANGES = (
    ChangeRow(*("4-2-missing", "plant", LIVE, COMPANY, ("new", "superseded"), _MISSING, None, "2")),
    ChangeRow(*("to-5", "plant", THURSDAY, FRIDAY, ("new", "superseded"), _KILLED, None, "5")),
    ChangeRow(*("17-16", "plant", COPY, FRIDAY, ("new", "superseded", "withdrawn"), _HURT, None, "16")),
)
BRIEFS = (
    BriefRow("lead", "plant", FIRST, "Delcourt Polymers"),
    BriefRow("sheriff", "plant", EVENING, "Guidroz"),
    BriefRow("no sum", "plant", FRIDAY, "8 people were killed", absent=True, why="three and five are no sum"),
    BriefRow("no refinery", "plant", BOARD, "Bellwether", absent=True, why="in Lake Charles"),
)

EXPECTED = Stream(
    folder="lafayette-plant",
    moments={
        "first": FIRST,
        "live": LIVE,
        "company": COMPANY,
        "evening": EVENING,
        "copy": COPY,
        "hospital": HOSPITAL,
        "thursday": THURSDAY,
        "friday": FRIDAY,
        "board": BOARD,
    },
    incidents=(PLANT, GEISMAR, LAKE_CHARLES),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("sabine-1", "northlake-1", "Northlake Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("plant", "geismar"), ("plant", "lake charles")),
    briefs=BRIEFS,
)
