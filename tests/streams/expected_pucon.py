"""What the record of reports/pucon-eruption must say, by hand, before it was read: an invented eruption of Villarrica above a Chilean resort, whose mud takes a campsite.

The disaster service knows of no dead, of 11, which it rectifies to ten, and of 16, a mayor of four, a delegate of seven, a minister of 13, an inquiry of 19; a director says that all sirens sounded and
takes it back, a radio a buried kindergarten. Coñaripe in 1964, a forest fire near Collipulli and a bus near Loncoche are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2026, 1, 16, 8, 0, tzinfo=UTC)
MORNING = datetime(2026, 1, 16, 12, 30, tzinfo=UTC)
LIVE = datetime(2026, 1, 16, 18, 45, tzinfo=UTC)
EVENING = datetime(2026, 1, 16, 23, 45, tzinfo=UTC)
RECTIFIED = datetime(2026, 1, 17, 2, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 1, 17, 17, 0, tzinfo=UTC)
COPY = datetime(2026, 1, 17, 19, 30, tzinfo=UTC)
BUS_DAY = datetime(2026, 1, 22, 16, 0, tzinfo=UTC)
MAY = datetime(2026, 6, 1, tzinfo=UTC)

ERUPTION = Incident(
    "eruption",
    ("eruption",),
    main=("senapred-1", "scn-1", "calafquen-live", "senapred-4", "senapred-4b", "scn-2", "puelche-1", "scn-14"),
    background=("tolten-6",),
    begins=datetime(2026, 1, 16, 5, 55, tzinfo=UTC),
    local_date="2026-01-16",
    places=("Pucón|Pucon|Villarrica",),
)
CONARIPE = Incident(
    "coñaripe", ("eruption", "landslide", "flood"), background=("scn-1",), places=("Coñaripe|Conaripe",)
)
FIRE = Incident(
    "fire",
    ("fire",),
    background=("scn-2",),
    begins=datetime(2026, 1, 13, tzinfo=UTC),
    places=("Collipulli",),
)
BUS = Incident(
    "bus",
    ("crash",),
    main=("tolten-6",),
    begins=datetime(2026, 1, 22, 8, 10, tzinfo=UTC),
    local_date="2026-01-22",
    places=("Loncoche",),
)

_SERVICE = "SENAPRED|Disaster Prevention"
_STATE = f"{_SERVICE}|chile"
_MAYOR = "Antilef|mayor"
_DELEGATE = "Sanhueza|delegate"
_HOSPITAL = "hospital|Oyarzún"
_GUIDES = "Cayún|guides"
_MINISTER = "Ibáñez|minister|chile"
_OFFICER = "Navarrete|Carabineros|police|chile"
_INQUIRY = "Poblete|commission|inquiry|chile"
_KILLED, _HURT, _MISSING, _MONEY = ("killed",), ("injured",), ("missing",), ("money",)
_LEFT = ("evacuated", "moved", "displaced")
_LODGED = ("present", "displaced", "evacuated", "moved", "other")
_FLOWN = ("moved", "evacuated", "injured", "present", "other")
_SAFE = ("rescued", "present", "evacuated", "injured", "other")
_THERE = ("present", "personnel", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_CAUSE = ("kind", "motive", "means", "by", "where", "other")
_BROKEN = ("failed", "damaged", "other")
_DWELLING, _BRIDGE, _SIREN = ("dwelling", "house", "home"), ("bridge",), ("siren",)

FIGURES = (
    FigureRow(
        *("0", "eruption", FIRST, ("killed", "casualties"), 0, 0, 0),
        side=_SERVICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="none reported",
    ),
    FigureRow(*("3", "eruption", FIRST, _HURT, 3, 3, 3), side=_SERVICE, states=("live",), contests=("none",)),
    FigureRow(*("2900", "eruption", FIRST, _LEFT, 2900, 2900, 2900), side=_SERVICE, states=("live",)),
    FigureRow(*("no-8700", "eruption", FIRST, _PEOPLE, 8700, 8700, 8700), absent=True, why="without electricity"),
    FigureRow(
        *("4", "eruption", MORNING, _KILLED, 4, ANY, None),
        side=_MAYOR,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("2900-morning", "eruption", MORNING, _LEFT, 2900, 2900, 2900),
        side=_SERVICE,
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("coñaripe-22", "coñaripe", MORNING, _KILLED, 22, 22, 22)),
    FigureRow(*("no-22", "eruption", MORNING, _KILLED, 22, 22, 22), absent=True, why="in Coñaripe, in 1964"),
    FigureRow(*("no-31", "eruption", MORNING, _PEOPLE, 31, 31, 31), absent=True, why="an age"),
    FigureRow(
        *("7", "eruption", LIVE, _KILLED, 7, 7, 7),
        side=_DELEGATE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("26", "eruption", LIVE, _MISSING, 26, 26, 26), side=_DELEGATE, states=("live",)),
    FigureRow(*("34", "eruption", LIVE, _HURT, 34, 34, 34), side=_HOSPITAL, states=("live",)),
    FigureRow(*("6-flown", "eruption", LIVE, _FLOWN, 6, 6, 6), side=_HOSPITAL),
    FigureRow(*("14-climbers", "eruption", LIVE, _SAFE, 14, 14, 14), side=_GUIDES),
    FigureRow(
        *("no-14", "eruption", LIVE, ("killed", "missing"), 14, 14, 14), absent=True, why="they have come down unhurt"
    ),
    FigureRow(
        *("11", "eruption", EVENING, _KILLED, 11, 11, 11),
        side=_SERVICE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("0-gone", "eruption", EVENING, ("killed", "casualties"), 0, 0, 0), side=_SERVICE, states=("superseded",)
    ),
    FigureRow(*("9-pucón", "eruption", EVENING, _KILLED, 9, 9, 9), place="Pucón|Pucon", side=_SERVICE),
    FigureRow(*("2-panguipulli", "eruption", EVENING, _KILLED, 2, 2, 2), place="Panguipulli", side=_SERVICE),
    FigureRow(*("19", "eruption", EVENING, _MISSING, 19, 19, 19), side=_SERVICE, states=("live",)),
    FigureRow(*("57", "eruption", EVENING, _HURT, 57, 57, 57), side=_SERVICE, states=("live",)),
    FigureRow(*("3-gone", "eruption", EVENING, _HURT, 3, 3, 3), side=_SERVICE, states=("superseded",)),
    FigureRow(*("4300", "eruption", EVENING, _LEFT, 4300, 4300, 4300), side=_SERVICE, states=("live",)),
    FigureRow(*("2900-gone", "eruption", EVENING, _LEFT, 2900, 2900, 2900), side=_SERVICE, states=("superseded",)),
    FigureRow(*("1150", "eruption", EVENING, _LODGED, 1150, 1150, 1150), side=_SERVICE, states=("live",)),
    FigureRow(*("46", "eruption", EVENING, ("destroyed",), 46, 46, 46), units=_DWELLING, side=_SERVICE),
    FigureRow(*("121", "eruption", EVENING, ("damaged",), 121, 121, 121), units=_DWELLING, side=_SERVICE),
    FigureRow(*("3-bridges", "eruption", EVENING, ("destroyed",), 3, 3, 3), units=_BRIDGE, side=_SERVICE),
    FigureRow(*("640", "eruption", EVENING, (*_THERE, "moved"), 640, 640, 640), side=_SERVICE),
    FigureRow(*("10", "eruption", RECTIFIED, _KILLED, 10, 10, 10), side=_SERVICE, states=("live",)),
    FigureRow(
        *("11-withdrawn", "eruption", RECTIFIED, _KILLED, 11, 11, 11),
        side=_SERVICE,
        states=("withdrawn",),
        why="one had died before, of natural causes",
    ),
    FigureRow(*("1-panguipulli", "eruption", RECTIFIED, _KILLED, 1, 1, 1), place="Panguipulli", side=_SERVICE),
    FigureRow(
        *("19-rectified", "eruption", RECTIFIED, _MISSING, 19, 19, 19), side=_SERVICE, origins=1, states=("live",)
    ),
    FigureRow(
        *("13", "eruption", SATURDAY, _KILLED, 13, 13, 13),
        side=_MINISTER,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("15", "eruption", SATURDAY, _MISSING, 15, 15, 15), side=_MINISTER, states=("live",)),
    FigureRow(*("2-children", "eruption", SATURDAY, _MISSING, 2, 2, 2), group="child|argentin", side=_MINISTER),
    FigureRow(*("61", "eruption", SATURDAY, _HURT, 61, 61, 61), side=_MINISTER, states=("live",)),
    FigureRow(*("4-sirens", "eruption", SATURDAY, _BROKEN, 4, 4, 4), units=_SIREN, marks=("unnamed",)),
    FigureRow(*("no-40", "eruption", SATURDAY, _PEOPLE, 40, 40, 40), absent=True, why="rescuers"),
    FigureRow(*("fire-2", "fire", SATURDAY, _KILLED, 2, 2, 2), side="CONAF|forestry|chile"),
    FigureRow(*("fire-5400", "fire", SATURDAY, ("area", "destroyed", "damaged"), 5400, 5400, 5400)),
    FigureRow(*("no-5400", "eruption", SATURDAY, ("area",), 5400, 5400, 5400), absent=True, why="near Collipulli"),
    FigureRow(*("13-copy", "eruption", COPY, _KILLED, 13, 13, 13), side=_MINISTER, origins=1, reports=2),
    FigureRow(*("15-copy", "eruption", COPY, _MISSING, 15, 15, 15), side=_MINISTER, origins=1, reports=2),
    FigureRow(*("no-8", "eruption", COPY, _PEOPLE, 8, 8, 8), absent=True, why="an age"),
    FigureRow(*("no-12000", "eruption", COPY, _PEOPLE, 12000, 12000, 12000), absent=True, why="masks"),
    FigureRow(*("bus-5", "bus", BUS_DAY, _KILLED, 5, 5, 5), states=("live",), contests=("none",)),
    FigureRow(
        *("bus-24", "bus", BUS_DAY, _HURT, 24, 24, 24),
        side=_OFFICER,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("bus-38", "bus", BUS_DAY, ("present", "other"), 38, 38, 38), side=_OFFICER),
    FigureRow(*("bus-no-15", "bus", BUS_DAY, _PEOPLE, 15, 15, 15), absent=True, why="an age"),
    FigureRow(*("bus-no-16", "bus", BUS_DAY, _PEOPLE, 16, 16, 16), absent=True, why="in the eruption"),
    FigureRow(*("16", "eruption", BUS_DAY, _KILLED, 16, 16, 16), side=_SERVICE, states=("live",)),
    FigureRow(*("10-gone", "eruption", BUS_DAY, _KILLED, 10, 10, 10), side=_SERVICE, states=("superseded",)),
    FigureRow(*("9-missing", "eruption", BUS_DAY, _MISSING, 9, 9, 9), side=_SERVICE, states=("live",)),
    FigureRow(*("no-24", "eruption", BUS_DAY, _PEOPLE, 24, 24, 24), absent=True, why="near Loncoche"),
    FigureRow(*("19-dead", "eruption", MAY, _KILLED, 19, 19, 19), side=_INQUIRY, states=("live",)),
    FigureRow(*("17-campsite", "eruption", MAY, _KILLED, 17, 17, 17), side=_INQUIRY),
    FigureRow(*("87", "eruption", MAY, ("present", "other"), 87, 87, 87), side=_INQUIRY),
    FigureRow(*("2-missing", "eruption", MAY, _MISSING, 2, 2, 2), states=("live",)),
    FigureRow(*("5-sirens", "eruption", MAY, _BROKEN, 5, 5, 5), units=_SIREN, side=_INQUIRY, states=("live",)),
    FigureRow(*("38-billion", "eruption", MAY, _MONEY, 38_000_000_000, 38_000_000_000, 38_000_000_000)),
    FigureRow(*("no-212", "eruption", MAY, _PEOPLE, 212, 212, 212), absent=True, why="pages"),
)
SLOTS = (
    SlotRow(*("where", "eruption", FIRST, "where", "Pucón|Pucon|Villarrica"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "eruption", FIRST, "when", "2:55|02:55|5:55|0555"), states=("live",), contests=("none",)),
    SlotRow(*("where-coñaripe", "coñaripe", MORNING, "where", "Coñaripe|Conaripe")),
    SlotRow(*("where-fire", "fire", SATURDAY, "where", "Collipulli")),
    SlotRow(*("where-bus", "bus", BUS_DAY, "where", "Loncoche"), states=("live",), contests=("none",)),
    SlotRow(*("moment-bus", "bus", BUS_DAY, "when", "5:10|05:10|8:10|0810"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("service-injured", "eruption", EVENING, _HURT, None, _SERVICE, (3, 57), 57)),
    HistoryRow(*("service-evacuated", "eruption", EVENING, _LEFT, None, _SERVICE, (2900, 4300), 4300)),
    HistoryRow(*("service-killed", "eruption", BUS_DAY, _KILLED, None, _SERVICE, (0, 11, 10, 16), 16)),
    HistoryRow(*("service-missing", "eruption", BUS_DAY, _MISSING, None, _SERVICE, (19, 9), 9)),
)
TOLLS = (
    TollRow(*("killed-first", "eruption", FIRST, "killed", 0, 0, 0)),
    TollRow(*("killed-coñaripe", "coñaripe", MORNING, "killed", ANY, 22, ANY)),
    TollRow(*("killed-live", "eruption", LIVE, "killed", ANY, 7, ANY)),
    TollRow(*("injured-live", "eruption", LIVE, "injured", ANY, 34, ANY)),
    TollRow(*("killed-evening", "eruption", EVENING, "killed", ANY, 11, ANY)),
    TollRow(*("injured-evening", "eruption", EVENING, "injured", ANY, 57, ANY)),
    TollRow(*("killed-rectified", "eruption", RECTIFIED, "killed", ANY, 10, 10)),
    TollRow(*("killed-saturday", "eruption", SATURDAY, "killed", ANY, 13, ANY)),
    TollRow(*("killed-bus", "bus", BUS_DAY, "killed", 5, 5, 5)),
    TollRow(*("injured-bus", "bus", BUS_DAY, "injured", ANY, 24, ANY)),
    TollRow(*("killed-may", "eruption", MAY, "killed", ANY, 19, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("missing", "eruption", FIRST, _MISSING, "open"), words="verification"),
    UnknownRow(*("campers", "eruption", MORNING, (*_PEOPLE, "present", "victim", "other"), "open"), words="sleeping"),
    UnknownRow(*("duration", "eruption", MORNING, ("duration", "when", "other"), "open"), words="how long"),
    UnknownRow(
        *("missing-told", "eruption", LIVE, _MISSING, "open"), words="verification", absent=True, why="26 names"
    ),
    UnknownRow(*("names", "eruption", EVENING, ("victim", "killed", "other"), "withheld"), words="names|identity"),
    UnknownRow(*("owner", "eruption", SATURDAY, ("by", "victim", "detained", "other"), "withheld"), words="name|owner"),
    UnknownRow(*("driver", "bus", BUS_DAY, ("by", "victim", "detained", "other"), "withheld"), words="name"),
    UnknownRow(*("lorry", "bus", BUS_DAY, _CAUSE, "open"), words="clarified|both lanes"),
    UnknownRow(*("alert", "eruption", MAY, ("by", "motive", "kind", "other"), "open"), words="decided|unclear"),
)
RESPONSES = (
    ResponseRow(*("red", "eruption", FIRST, _STATE, ("position", "movement", "other")), words="alert"),
    ResponseRow(*("border", "eruption", FIRST, _STATE, ("closure",)), words="Mamuil|border"),
    ResponseRow(
        *("shelters", "eruption", LIVE, f"{_MAYOR}|Pucón|chile", ("aid", "closure", "other")), words="shelters"
    ),
    ResponseRow(*("road", "eruption", LIVE, "Carabineros|police|chile", ("closure",)), words="199"),
    ResponseRow(
        *("events", "eruption", EVENING, _STATE, ("closure", "decision-not-to-act", "other")), words="Public events"
    ),
    ResponseRow(*("prosecutor", "eruption", SATURDAY, "prosecut|Rifo|chile", ("inquiry",)), words="investigation"),
    ResponseRow(*("catastrophe", "eruption", SATURDAY, "Echeverría|chile", ("position", "other")), words="catastrophe"),
    ResponseRow(*("rescuers", "eruption", SATURDAY, "argentina", ("aid", "movement", "other")), words="rescuers"),
    ResponseRow(*("masks", "eruption", COPY, "province|Neuquén|argentina", ("aid", "other")), words="masks"),
    ResponseRow(*("labour", "bus", BUS_DAY, "labour|inspectorate|chile", ("inquiry",)), words="inquiry"),
    ResponseRow(
        *("resigned", "eruption", MAY, f"Pizarro|{_STATE}", ("position", "other")), words="resigned|take it back"
    ),
    ResponseRow(
        *("camping", "eruption", MAY, "council|Pucón|chile", ("closure", "position", "other")), words="camping"
    ),
)
CHANGES = (
    ChangeRow(*("0-11", "eruption", FIRST, EVENING, ("new", "superseded"), _KILLED, None, "11")),
    ChangeRow(*("11-10", "eruption", EVENING, RECTIFIED, ("new", "superseded", "withdrawn"), _KILLED, None, "10")),
    ChangeRow(*("16-19", "eruption", BUS_DAY, MAY, ("new", "superseded"), _KILLED, None, "19")),
)
BRIEFS = (
    BriefRow("lead", "eruption", FIRST, "Villarrica"),
    BriefRow("no coñaripe", "eruption", MORNING, "Coñaripe", absent=True, why="in 1964"),
    BriefRow("no kindergarten", "eruption", LIVE, "is under the mud", absent=True, why="the radio took it back"),
    BriefRow("no 11", "eruption", RECTIFIED, "11 dead", absent=True, why="rectified"),
    BriefRow("no fire", "eruption", SATURDAY, "Collipulli", absent=True, why="another incident"),
    BriefRow("no lorry", "eruption", BUS_DAY, "lorry", absent=True, why="another incident"),
    BriefRow("no volcano", "bus", BUS_DAY, "Villarrica", absent=True, why="another incident"),
    BriefRow("19", "eruption", MAY, "19"),
)

EXPECTED = Stream(
    folder="pucon-eruption",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "live": LIVE,
        "evening": EVENING,
        "rectified": RECTIFIED,
        "saturday": SATURDAY,
        "copy": COPY,
        "bus": BUS_DAY,
        "may": MAY,
    },
    incidents=(ERUPTION, CONARIPE, FIRE, BUS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("puelche-1", "scn-2", "Southern Cone News Service", False),),
    reissues=(Reissue("senapred-4b", "senapred-4"),),
    changes=CHANGES,
    apart=(("eruption", "coñaripe"), ("eruption", "fire"), ("eruption", "bus")),
    briefs=BRIEFS,
)
