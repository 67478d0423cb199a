"""What the record of reports/tela-hurricane must say, by hand, before it was read: an invented hurricane with a storm surge on the north coast of Honduras.

A disaster agency's 17 dead are amended to 15, two bodies counted twice; 29, 37, and in March a court of auditors' 39. A mayor takes back 40 buried, a relief society 4,600 families, the
agency its sirens. A storm of 2013 and a bus near Comayagua are other incidents; cocaine off Roatán is page furniture.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 10, 29, 14, 0, tzinfo=UTC)
BULLETIN = datetime(2025, 10, 29, 23, 0, tzinfo=UTC)
AMENDED = datetime(2025, 10, 30, 2, 0, tzinfo=UTC)
LIVE = datetime(2025, 10, 30, 16, 0, tzinfo=UTC)
THURSDAY = datetime(2025, 10, 31, 0, 0, tzinfo=UTC)
COPY = datetime(2025, 10, 31, 4, 0, tzinfo=UTC)
CROSS = datetime(2025, 11, 4, 19, 0, tzinfo=UTC)
BUS_DAY = datetime(2025, 11, 6, 18, 0, tzinfo=UTC)
MARCH = datetime(2026, 4, 1, tzinfo=UTC)

_STORM = ("storm", "extreme-weather", "flood")

HURRICANE = Incident(
    "hurricane",
    _STORM,
    main=(
        *("istmo-1", "copeco-4", "copeco-4b", "litoral-live", "istmo-2", "gulfcoast-1"),
        *("cruzroja-5", "istmo-3"),
    ),
    background=("istmo-9",),
    begins=datetime(2025, 10, 29, 9, 20, tzinfo=UTC),
    local_date="2025-10-29",
    places=("Tela|Barra Honda|Honduras",),
)
IGNACIA = Incident("ignacia", _STORM, background=("istmo-1",), places=("Barra Honda|Tela|Honduras",))
BUS = Incident(
    "bus",
    ("crash",),
    main=("istmo-9",),
    begins=datetime(2025, 11, 6, 11, 40, tzinfo=UTC),
    local_date="2025-11-06",
    places=("Comayagua",),
)

_MAYOR = "Zúniga|Tela|mayor"
_COPECO = "COPECO|Contingency|Barahona|honduras"
_HOSPITAL = "hospital|Paz"
_CRUZ = "Cruz|Progreso|mayor"
_CROSS = "Red Cross"
_POLICE = "police|Ordóñez|honduras"
_COURT = "auditors|court|report|Tábora|honduras"
_KILLED, _HURT, _MISSING, _MONEY = ("killed",), ("injured",), ("missing",), ("money",)
_OUT = ("evacuated", "displaced", "present")
_IN = ("injured", "present", "casualties", "other")
_WRECKED = ("destroyed", "damaged")
_HOUSE = ("dwelling", "house", "home")
_BURIED = ("killed", "missing", "present", "casualties", "other")
_SENT = ("personnel", "present", "moved", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("6", "hurricane", FIRST, _KILLED, 6, ANY, ANY),
        side=_MAYOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("20-30", "hurricane", FIRST, _MISSING, 20, ANY, 30), side=_MAYOR, states=("live",), contests=("none",)),
    FigureRow(*("9000", "hurricane", FIRST, _OUT, ANY, 9000, ANY), side=_COPECO, states=("live",)),
    FigureRow(*("no-4", "hurricane", FIRST, _PEOPLE, 4, 4, 4), absent=True, why="in 2013"),
    FigureRow(*("no-33", "hurricane", FIRST, _PEOPLE, 33, 33, 33), absent=True, why="an age"),
    FigureRow(*("ignacia-4", "ignacia", FIRST, _KILLED, 4, 4, 4)),
    FigureRow(
        *("17", "hurricane", BULLETIN, _KILLED, 17, 17, 17),
        side=_COPECO,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("12-atlantida", "hurricane", BULLETIN, _KILLED, 12, 12, 12), place="Atlántida|Atlantida", side=_COPECO),
    FigureRow(*("4-cortes", "hurricane", BULLETIN, _KILLED, 4, 4, 4), place="Cortés|Cortes", side=_COPECO),
    FigureRow(*("1-yoro", "hurricane", BULLETIN, _KILLED, 1, 1, 1), place="Yoro", side=_COPECO, states=("live",)),
    FigureRow(
        *("6-bulletin", "hurricane", BULLETIN, _KILLED, 6, ANY, ANY),
        side=_MAYOR,
        states=("live",),
        contests=("none",),
        why="those of his own town",
    ),
    FigureRow(*("51", "hurricane", BULLETIN, _HURT, 51, 51, 51), side=_COPECO, states=("live",), contests=("none",)),
    FigureRow(*("34", "hurricane", BULLETIN, _MISSING, 34, 34, 34), side=_COPECO, states=("live",)),
    FigureRow(*("11350", "hurricane", BULLETIN, _OUT, 11350, 11350, 11350), side=_COPECO, states=("live",)),
    FigureRow(*("420", "hurricane", BULLETIN, _WRECKED, 420, 420, 420), units=_HOUSE, side=_COPECO),
    FigureRow(*("1870", "hurricane", BULLETIN, ("damaged",), 1870, 1870, 1870), units=_HOUSE, side=_COPECO),
    FigureRow(
        *("15", "hurricane", AMENDED, _KILLED, 15, 15, 15), side=_COPECO, states=("live",), supports=("single-source",)
    ),
    FigureRow(
        *("17-gone", "hurricane", AMENDED, _KILLED, 17, 17, 17), side=_COPECO, states=("withdrawn", "superseded")
    ),
    FigureRow(
        *("2-cortes", "hurricane", AMENDED, _KILLED, 2, 2, 2),
        place="Cortés|Cortes",
        side=_COPECO,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(
        *("4-cortes-gone", "hurricane", AMENDED, _KILLED, 4, 4, 4),
        place="Cortés|Cortes",
        side=_COPECO,
        states=("withdrawn", "superseded"),
    ),
    FigureRow(*("9-bodies", "hurricane", LIVE, _KILLED, 9, 9, 9), side=_HOSPITAL, states=("live",)),
    FigureRow(*("63", "hurricane", LIVE, _IN, 63, 63, 63), side=_HOSPITAL, states=("live",)),
    FigureRow(*("40", "hurricane", LIVE, _BURIED, 40, 40, 40), side=_CRUZ, states=("live",)),
    FigureRow(*("22", "hurricane", LIVE, ("rescued", "evacuated"), 22, 22, 22), side="air force|officer|honduras"),
    FigureRow(*("15-live", "hurricane", LIVE, _KILLED, 15, 15, 15), side=_COPECO, reports=2, states=("live",)),
    FigureRow(*("no-210000", "hurricane", LIVE, _PEOPLE, 210000, 210000, 210000), absent=True, why="customers"),
    FigureRow(
        *("29", "hurricane", THURSDAY, _KILLED, 29, 29, 29),
        side=_COPECO,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("15-gone", "hurricane", THURSDAY, _KILLED, 15, 15, 15), side=_COPECO, states=("superseded",)),
    FigureRow(*("21-atlantida", "hurricane", THURSDAY, _KILLED, 21, 21, 21), place="Atlántida|Atlantida", side=_COPECO),
    FigureRow(*("5-cortes", "hurricane", THURSDAY, _KILLED, 5, 5, 5), place="Cortés|Cortes", side=_COPECO),
    FigureRow(*("3-yoro", "hurricane", THURSDAY, _KILLED, 3, 3, 3), place="Yoro", side=_COPECO, states=("live",)),
    FigureRow(*("18", "hurricane", THURSDAY, _MISSING, 18, 18, 18), states=("live",), contests=("none",)),
    FigureRow(*("34-gone", "hurricane", THURSDAY, _MISSING, 34, 34, 34), side=_COPECO, states=("superseded",)),
    FigureRow(*("40-back", "hurricane", THURSDAY, _BURIED, 40, 40, 40), side=_CRUZ, states=("withdrawn", "superseded")),
    FigureRow(*("350-million", "hurricane", THURSDAY, _MONEY, 350e6, 350e6, 350e6), contests=("none",)),
    FigureRow(*("90", "hurricane", THURSDAY, _SENT, 90, 90, 90), group="rescuer"),
    FigureRow(*("29-copy", "hurricane", COPY, _KILLED, 29, 29, 29), side=_COPECO, origins=1, reports=2),
    FigureRow(*("no-600", "hurricane", COPY, _PEOPLE, 600, 600, 600), absent=True, why="boxes"),
    FigureRow(
        *("37", "hurricane", CROSS, _KILLED, 37, 37, 37), side=_COPECO, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("29-gone", "hurricane", CROSS, _KILLED, 29, 29, 29), side=_COPECO, states=("superseded",)),
    FigureRow(*("8", "hurricane", CROSS, _MISSING, 8, 8, 8), side=_COPECO, states=("live",)),
    FigureRow(*("112", "hurricane", CROSS, _HURT, 112, 112, 112), side=_COPECO, states=("live",)),
    FigureRow(*("4600", "hurricane", CROSS, _OUT, 4600, 4600, 4600), units=("people",), side=_CROSS, states=("live",)),
    FigureRow(*("240", "hurricane", CROSS, _SENT, 240, 240, 240), group="volunteer", side=_CROSS),
    FigureRow(*("500000", "hurricane", CROSS, _MONEY, 500000, 500000, 500000), contests=("none",)),
    FigureRow(
        *("bus-11", "bus", BUS_DAY, _KILLED, 11, 11, 11),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("bus-23", "bus", BUS_DAY, _HURT, 23, 23, 23), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("bus-34", "bus", BUS_DAY, _SENT, 34, 34, 34), side=_POLICE),
    FigureRow(*("bus-no-37", "bus", BUS_DAY, _KILLED, 37, 37, 37), absent=True, why="in the hurricane"),
    FigureRow(*("37-bus", "hurricane", BUS_DAY, _KILLED, 37, 37, 37), reports=2, states=("live",)),
    FigureRow(
        *("39", "hurricane", MARCH, _KILLED, 39, 39, 39), side=_COURT, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("37-gone", "hurricane", MARCH, _KILLED, 37, 37, 37), side=_COPECO, states=("superseded", "withdrawn")),
    FigureRow(*("6-missing", "hurricane", MARCH, _MISSING, 6, 6, 6), side=_COURT, states=("live",)),
    FigureRow(*("612", "hurricane", MARCH, _WRECKED, 612, 612, 612), units=_HOUSE, side=_COURT, states=("live",)),
    FigureRow(*("80-million", "hurricane", MARCH, _MONEY, 80e6, 80e6, 80e6), contests=("none",)),
)
SLOTS = (
    SlotRow(*("where", "hurricane", FIRST, "where", "Tela|Barra Honda|Honduras"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "hurricane", FIRST, "when", "3:20|03:20|9:20|0920"), states=("live",), contests=("none",)),
    SlotRow(*("where-bus", "bus", BUS_DAY, "where", "Comayagua"), states=("live",), contests=("none",)),
    SlotRow(*("moment-bus", "bus", BUS_DAY, "when", "5:40|05:40|11:40|1140"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("copeco-killed", "hurricane", CROSS, _KILLED, None, _COPECO, (17, 15, 29, 37), 37)),
    HistoryRow(*("copeco-missing", "hurricane", CROSS, _MISSING, None, _COPECO, (34, 18, 8), 8)),
    HistoryRow(*("copeco-injured", "hurricane", CROSS, _HURT, None, _COPECO, (51, 112), 112)),
)
TOLLS = (
    TollRow(*("killed-first", "hurricane", FIRST, "killed", 6, 6, ANY)),
    TollRow(*("killed-ignacia", "ignacia", FIRST, "killed", ANY, 4, ANY)),
    TollRow(*("killed-bulletin", "hurricane", BULLETIN, "killed", ANY, 17, 17)),
    TollRow(*("killed-amended", "hurricane", AMENDED, "killed", ANY, 15, 15)),
    TollRow(*("killed-thursday", "hurricane", THURSDAY, "killed", ANY, 29, 29)),
    TollRow(*("killed-cross", "hurricane", CROSS, "killed", ANY, 37, 37)),
    TollRow(*("killed-bus", "bus", BUS_DAY, "killed", 11, 11, 11)),
    TollRow(*("killed-march", "hurricane", MARCH, "killed", ANY, 39, 39)),
)
UNKNOWNS = (
    UnknownRow(
        *("delicias", "hurricane", BULLETIN, (*_PEOPLE, "present", "victim", "other"), "open"), words="affected|known"
    ),
    UnknownRow(
        *("no order", "hurricane", THURSDAY, ("motive", "kind", "means", "by", "evacuated", "other"), "withheld"),
        words="order|evacuate",
    ),
    UnknownRow(
        *("census", "hurricane", CROSS, ("present", "missing", "displaced", "against", "victim", "other"), "open"),
        words="how many|lived",
    ),
    UnknownRow(
        *("officials", "hurricane", MARCH, ("by", "victim", "detained", "other"), "withheld"), words="names|officials"
    ),
    UnknownRow(
        *("whose desk", "hurricane", MARCH, ("by", "motive", "kind", "means", "other"), "open"),
        words="desk|decided|hold back",
    ),
)
RESPONSES = (
    ResponseRow(*("highway", "hurricane", BULLETIN, _COPECO, ("closure",)), words="highway|CA-13"),
    ResponseRow(*("classes", "hurricane", BULLETIN, _COPECO, ("closure",)), words="Classes|school"),
    ResponseRow(*("excavators", "hurricane", LIVE, _CRUZ, ("movement", "aid", "other")), words="excavators"),
    ResponseRow(*("emergency", "hurricane", THURSDAY, "Escoto|honduras", ("position", "other", "aid")), words="emerg"),
    ResponseRow(*("lempiras", "hurricane", THURSDAY, "Escoto|honduras", ("aid", "position", "other")), words="million"),
    ResponseRow(*("helicopters", "hurricane", THURSDAY, "United States", ("aid", "movement")), words="helicopters"),
    ResponseRow(*("rescuers", "hurricane", THURSDAY, "Salvador", ("aid", "movement")), words="rescuers"),
    ResponseRow(*("canada", "hurricane", CROSS, "canada", ("aid",)), words="500,000"),
    ResponseRow(*("kits", "hurricane", CROSS, _CROSS, ("aid", "movement")), words="kits|volunteers|ambulances|water"),
    ResponseRow(*("licence", "bus", BUS_DAY, "transport|honduras", ("closure", "position", "other")), words="licence"),
    ResponseRow(*("prosecutors", "hurricane", MARCH, "prosecutor|honduras", ("inquiry",)), words="investigation"),
    ResponseRow(*("higher ground", "hurricane", MARCH, "survivors", ("position",)), words="rebuilt|higher ground"),
)
CHANGES = (
    ChangeRow(*("17-15", "hurricane", BULLETIN, AMENDED, ("new", "superseded", "withdrawn"), _KILLED, None, "15")),
    ChangeRow(*("15-29", "hurricane", LIVE, THURSDAY, ("new", "superseded"), _KILLED, None, "29")),
    ChangeRow(*("34-18", "hurricane", LIVE, THURSDAY, ("new", "superseded"), _MISSING, None, "18")),
    ChangeRow(*("37-39", "hurricane", BUS_DAY, MARCH, ("new", "superseded"), _KILLED, None, "39")),
)
BRIEFS = (
    BriefRow("lead", "hurricane", FIRST, "Perpetua"),
    BriefRow("no cocaine", "hurricane", LIVE, "cocaine", absent=True, why="page furniture"),
    BriefRow("29", "hurricane", THURSDAY, "29"),
    BriefRow("no brakes", "hurricane", BUS_DAY, "brakes", absent=True, why="near Comayagua"),
    BriefRow("no perpetua", "bus", BUS_DAY, "Perpetua killed", absent=True, why="on the coast"),
    BriefRow("no sirens", "hurricane", MARCH, "All 14 sirens", absent=True, why="taken back"),
)

EXPECTED = Stream(
    folder="tela-hurricane",
    moments={
        "first": FIRST,
        "bulletin": BULLETIN,
        "amended": AMENDED,
        "live": LIVE,
        "thursday": THURSDAY,
        "copy": COPY,
        "cross": CROSS,
        "bus": BUS_DAY,
        "march": MARCH,
    },
    incidents=(HURRICANE, IGNACIA, BUS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("gulfcoast-1", "istmo-2", "Istmo Noticias", False),),
    reissues=(Reissue("copeco-4b", "copeco-4"),),
    changes=CHANGES,
    no_incident=("cocaine",),
    apart=(("hurricane", "ignacia"), ("hurricane", "bus")),
    briefs=BRIEFS,
)
