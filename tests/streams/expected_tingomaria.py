"""What the record of reports/tingomaria-mudslide must say, by hand, before it was read: an invented mudslide on two villages and a power company's camp in Peru.

Numbered bulletins count the dead by place (four, 19; their 21 is taken back), a minister 14, the civil defence 20 and 23, a comptroller 27 in July; a police officer takes back forty buried workers,
the company its word that no structure of its own failed. A slide near La Merced in 2019 and a bus near La Unión are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2026, 2, 12, 14, 0, tzinfo=UTC)
LIVE = datetime(2026, 2, 12, 20, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 2, 13, 0, 0, tzinfo=UTC)
COMPANY = datetime(2026, 2, 13, 16, 0, tzinfo=UTC)
SEVENTH = datetime(2026, 2, 14, 2, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 2, 14, 21, 0, tzinfo=UTC)
COPY = datetime(2026, 2, 14, 22, 0, tzinfo=UTC)
BUS_DAY = datetime(2026, 2, 20, 14, 0, tzinfo=UTC)
JULY = datetime(2026, 8, 1, tzinfo=UTC)

_SLIDE = ("landslide", "flood")

MUD = Incident(
    "mud",
    _SLIDE,
    main=("coer-1", "durmiente-live", "andes-1", "hidro-1", "coer-7", "andes-2", "pacsun-1", "andes-9"),
    background=("andes-7",),
    begins=datetime(2026, 2, 12, 8, 40, tzinfo=UTC),
    local_date="2026-02-12",
    places=("Tingo|Lúcuma|Rosita|Tulumayo",),
)
MERCED = Incident("merced", _SLIDE, background=("andes-1",), places=("Merced",))
BUS = Incident(
    "bus",
    ("crash",),
    main=("andes-7",),
    begins=datetime(2026, 2, 20, 3, 30, tzinfo=UTC),
    local_date="2026-02-19",
    places=("La Unión|La Union|Huánuco|Huanuco",),
)

_COER = "COER|Emergency Operations|Huánuco|Huanuco"
_MAYOR = "Huamán|mayor"
_POLICE = "Paredes|police|peru"
_HOSPITAL = "hospital|Quispe"
_MINISTER = "Olivares|minister|peru"
_INDECI = "INDECI|civil defence|Velarde|peru"
_COMPANY = "Hidroandina|Arbulú"
_AUDIT = "Alarcón|comptroller|peru"
_KILLED, _HURT, _MISSING, _MONEY = ("killed",), ("injured",), ("missing",), ("money",)
_BURIED = ("missing", "killed", "casualties", "hit", "present", "other")
_IN = ("injured", "present", "casualties", "other")
_SAFE = ("rescued", "present", "evacuated", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_CAUSE = ("kind", "motive", "means", "by", "other")
_PAMPA, _ROSITA, _CAMP = "Lúcuma", "Rosita", "camp|Hidroandina"
_HOUSE = ("house", "home")

FIGURES = (
    FigureRow(
        *("4", "mud", FIRST, _KILLED, 4, 4, 4),
        side=_COER,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("3-pampa", "mud", FIRST, _KILLED, 3, 3, 3), place=_PAMPA, side=_COER, states=("live",)),
    FigureRow(*("1-rosita", "mud", FIRST, _KILLED, 1, 1, 1), place=_ROSITA, side=_COER, states=("live",)),
    FigureRow(*("11", "mud", FIRST, _HURT, 11, 11, 11), side=_COER, states=("live",), contests=("none",)),
    FigureRow(*("62", "mud", FIRST, ("destroyed",), 62, 62, 62), units=_HOUSE, side=_COER, states=("live",)),
    FigureRow(*("no-60", "mud", FIRST, _PEOPLE, 60, 60, 60), absent=True, why="rescuers"),
    FigureRow(
        *("9-pampa", "mud", LIVE, (*_KILLED, "other"), 9, 9, 9),
        place=_PAMPA,
        side=_MAYOR,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("40-withdrawn", "mud", LIVE, _BURIED, 40, 40, 40),
        side=_POLICE,
        states=("withdrawn",),
        why="it was the payroll",
    ),
    FigureRow(*("23", "mud", LIVE, _IN, 23, 23, 23), side=_HOSPITAL, states=("live",)),
    FigureRow(
        *("14", "mud", THURSDAY, _KILLED, 14, ANY, None),
        side=_MINISTER,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("9-thursday", "mud", THURSDAY, _KILLED, 9, 9, 9), place=_PAMPA, side=_MINISTER, states=("live",)),
    FigureRow(*("5-rosita", "mud", THURSDAY, _KILLED, 5, 5, 5), place=_ROSITA, side=_MINISTER, states=("live",)),
    FigureRow(*("33", "mud", THURSDAY, _MISSING, 33, 33, 33), side=_MINISTER, states=("live",)),
    FigureRow(
        *("7-workers", "mud", THURSDAY, (*_MISSING, "other"), 7, 7, 7),
        group="worker",
        side=_COMPANY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("29", "mud", THURSDAY, _IN, 29, 29, 29), side=_HOSPITAL, states=("live",)),
    FigureRow(*("23-gone", "mud", THURSDAY, _IN, 23, 23, 23), side=_HOSPITAL, states=("superseded",)),
    FigureRow(*("merced-8", "merced", THURSDAY, _KILLED, 8, 8, 8)),
    FigureRow(*("no-8", "mud", THURSDAY, _KILLED, 8, 8, 8), absent=True, why="near La Merced, in 2019"),
    FigureRow(*("48", "mud", COMPANY, ("present", "other"), 48, 48, 48), side=_COMPANY, states=("live",)),
    FigureRow(*("41", "mud", COMPANY, _SAFE, 41, 41, 41), side=_COMPANY, states=("live",)),
    FigureRow(
        *("2-workers", "mud", COMPANY, _KILLED, 2, 2, 2),
        group="worker",
        side=_COMPANY,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("5-missing", "mud", COMPANY, _MISSING, 5, 5, 5), side=_COMPANY, states=("live",)),
    FigureRow(*("7-gone", "mud", COMPANY, (*_MISSING, "other"), 7, 7, 7), side=_COMPANY, states=("superseded",)),
    FigureRow(*("500000", "mud", COMPANY, _MONEY, 500000, 500000, 500000), side=_COMPANY),
    FigureRow(*("19", "mud", SEVENTH, _KILLED, 19, 19, 19), side=_COER, states=("live",)),
    FigureRow(*("4-gone", "mud", SEVENTH, _KILLED, 4, 4, 4), side=_COER, states=("superseded",)),
    FigureRow(
        *("21-withdrawn", "mud", SEVENTH, _KILLED, 21, 21, 21),
        side=_COER,
        states=("withdrawn",),
        why="two bodies were registered twice",
    ),
    FigureRow(*("11-pampa", "mud", SEVENTH, _KILLED, 11, 11, 11), place=_PAMPA, side=_COER, states=("live",)),
    FigureRow(*("3-gone", "mud", SEVENTH, _KILLED, 3, 3, 3), place=_PAMPA, side=_COER, states=("superseded",)),
    FigureRow(*("6-rosita", "mud", SEVENTH, _KILLED, 6, 6, 6), place=_ROSITA, side=_COER, states=("live",)),
    FigureRow(*("2-camp", "mud", SEVENTH, _KILLED, 2, 2, 2), place=_CAMP, side=_COER, states=("live",)),
    FigureRow(*("16", "mud", SEVENTH, _MISSING, 16, 16, 16), side=_COER, states=("live",)),
    FigureRow(*("38", "mud", SEVENTH, _HURT, 38, 38, 38), side=_COER, states=("live",)),
    FigureRow(*("11-gone", "mud", SEVENTH, _HURT, 11, 11, 11), side=_COER, states=("superseded",)),
    FigureRow(*("410", "mud", SEVENTH, ("displaced", "evacuated", "present"), 410, 410, 410), side=_COER),
    FigureRow(*("97", "mud", SEVENTH, ("destroyed",), 97, 97, 97), units=_HOUSE, side=_COER, states=("live",)),
    FigureRow(*("62-gone", "mud", SEVENTH, ("destroyed",), 62, 62, 62), side=_COER, states=("superseded",)),
    FigureRow(
        *("20", "mud", SATURDAY, _KILLED, 20, 20, 20),
        side=_INDECI,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("7-rosita", "mud", SATURDAY, _KILLED, 7, 7, 7), place=_ROSITA, side=_INDECI, states=("live",)),
    FigureRow(*("15", "mud", SATURDAY, _MISSING, 15, 15, 15), states=("live",)),
    FigureRow(*("12-patients", "mud", SATURDAY, _IN, 12, 12, 12), side=_HOSPITAL),
    FigureRow(*("20-copy", "mud", COPY, _KILLED, 20, 20, 20), side=_INDECI, origins=1, reports=2),
    FigureRow(
        *("bus-6", "bus", BUS_DAY, _KILLED, 6, 6, 6),
        side="police|Lezama|peru",
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("bus-19", "bus", BUS_DAY, _HURT, 19, 19, 19), side="police|Lezama|peru", states=("live",)),
    FigureRow(*("bus-31", "bus", BUS_DAY, ("present", "other"), 31, 31, 31), side="Cóndor|company"),
    FigureRow(*("bus-no-23", "bus", BUS_DAY, _PEOPLE, 23, 23, 23), absent=True, why="in the Tulumayo valley"),
    FigureRow(*("23-dead", "mud", BUS_DAY, _KILLED, 23, 23, 23), side=_INDECI, states=("live",)),
    FigureRow(*("20-gone", "mud", BUS_DAY, _KILLED, 20, 20, 20), side=_INDECI, states=("superseded",)),
    FigureRow(*("12-missing", "mud", BUS_DAY, _MISSING, 12, 12, 12), side=_INDECI, states=("live",)),
    FigureRow(*("27", "mud", JULY, _KILLED, 27, 27, 27), side=_AUDIT, states=("live",)),
    FigureRow(*("14-pampa", "mud", JULY, _KILLED, 14, 14, 14), place=_PAMPA, side=_AUDIT, states=("live",)),
    FigureRow(*("8-rosita", "mud", JULY, _KILLED, 8, 8, 8), place=_ROSITA, side=_AUDIT, states=("live",)),
    FigureRow(*("4-missing", "mud", JULY, _MISSING, 4, 4, 4), states=("live",)),
    FigureRow(*("40-million", "mud", JULY, _MONEY, 40000000, 40000000, 40000000)),
)
SLOTS = (
    SlotRow(*("where", "mud", FIRST, "where", "Tingo|Lúcuma|Rosita|Tulumayo"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "mud", FIRST, "when", "3:40|03:40|8:40|0840"), states=("live",), contests=("none",)),
    SlotRow(*("where-bus", "bus", BUS_DAY, "where", "La Unión|La Union|Huánuco|Huanuco"), states=("live",)),
    SlotRow(*("moment-bus", "bus", BUS_DAY, "when", "10:30|22:30|3:30|0330"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("coer-killed", "mud", SEVENTH, _KILLED, None, _COER, (4, 19), 19)),
    HistoryRow(*("civil-defence", "mud", BUS_DAY, _KILLED, None, _INDECI, (20, 23), 23)),
)
TOLLS = (
    TollRow(*("killed-first", "mud", FIRST, "killed", 4, 4, 4)),
    TollRow(*("injured-first", "mud", FIRST, "injured", 11, 11, 11)),
    TollRow(*("killed-thursday", "mud", THURSDAY, "killed", ANY, 14, ANY)),
    TollRow(*("killed-merced", "merced", THURSDAY, "killed", ANY, 8, ANY)),
    TollRow(*("killed-seventh", "mud", SEVENTH, "killed", ANY, 19, ANY)),
    TollRow(*("injured-seventh", "mud", SEVENTH, "injured", ANY, 38, ANY)),
    TollRow(*("killed-saturday", "mud", SATURDAY, "killed", ANY, 20, ANY)),
    TollRow(*("killed-bus", "bus", BUS_DAY, "killed", 6, 6, 6)),
    TollRow(*("injured-bus", "bus", BUS_DAY, "injured", ANY, 19, ANY)),
    TollRow(*("killed-july", "mud", JULY, "killed", ANY, 27, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("missing", "mud", FIRST, _MISSING, "open"), words="established"),
    UnknownRow(*("rosita", "mud", LIVE, (*_PEOPLE, "victim"), "open"), words="number|Santa Rosita"),
    UnknownRow(*("missing-told", "mud", THURSDAY, _MISSING, "open"), words="established", absent=True, why="33"),
    UnknownRow(*("cause", "mud", THURSDAY, _CAUSE, "open"), words="caused"),
    UnknownRow(*("names", "mud", COMPANY, ("victim", "killed", "missing", "other"), "withheld"), words="names"),
    UnknownRow(*("mass", "mud", SATURDAY, (*_CAUSE, "where"), "open"), words="mass|too early"),
    UnknownRow(*("driver", "bus", BUS_DAY, ("by", "victim", "detained", "other"), "withheld"), words="name"),
    UnknownRow(*("fog", "bus", BUS_DAY, _CAUSE, "open"), words="unclear|left the road"),
)
RESPONSES = (
    ResponseRow(*("highway", "mud", FIRST, f"police|peru|{_COER}", ("closure",)), words="Highway"),
    ResponseRow(
        *("red", "mud", FIRST, f"regional|government|peru|{_COER}", ("position", "movement", "other")), words="alert"
    ),
    ResponseRow(*("classes", "mud", LIVE, f"education|peru|{_COER}", ("closure",)), words="classes"),
    ResponseRow(
        *("tunnel", "mud", COMPANY, _COMPANY, ("closure", "decision-not-to-act", "position", "other")),
        words="suspended",
    ),
    ResponseRow(*("state", "mud", SEVENTH, f"government|peru|{_COER}", ("position", "other")), words="emergency"),
    ResponseRow(*("houses", "mud", SATURDAY, "Arrieta|peru", ("aid", "position", "other")), words="houses"),
    ResponseRow(*("prosecutors", "mud", SATURDAY, "prosecut|Tineo|peru", ("inquiry",)), words="investigation"),
    ResponseRow(
        *("licence", "mud", JULY, "energy|ministry|peru", ("closure", "sanctions", "position", "other")),
        words="licence",
    ),
    ResponseRow(*("apology", "mud", JULY, _COMPANY, ("position", "other")), words="apologise|accepted|resigned"),
)
CHANGES = (
    ChangeRow(*("4-19", "mud", COMPANY, SEVENTH, ("new", "superseded"), _KILLED, None, "19")),
    ChangeRow(*("20-23", "mud", COPY, BUS_DAY, ("new", "superseded"), _KILLED, None, "23")),
    ChangeRow(*("23-27", "mud", BUS_DAY, JULY, ("new", "superseded"), _KILLED, None, "27")),
)
BRIEFS = (
    BriefRow("lead", "mud", FIRST, _PAMPA),
    BriefRow("no forty", "mud", LIVE, "Forty workers lie buried", absent=True, why="the police took it back"),
    BriefRow("no merced", "mud", THURSDAY, "La Merced", absent=True, why="in 2019"),
    BriefRow("no 21", "mud", SEVENTH, "21 deaths", absent=True, why="two were registered twice"),
    BriefRow("no bus", "mud", BUS_DAY, "La Unión", absent=True, why="another incident"),
    BriefRow("27", "mud", JULY, "27"),
)

EXPECTED = Stream(
    folder="tingomaria-mudslide",
    moments={
        "first": FIRST,
        "live": LIVE,
        "thursday": THURSDAY,
        "company": COMPANY,
        "seventh": SEVENTH,
        "saturday": SATURDAY,
        "copy": COPY,
        "bus": BUS_DAY,
        "july": JULY,
    },
    incidents=(MUD, MERCED, BUS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("pacsun-1", "andes-2", "Andes Cable", True),),
    reissues=(),
    changes=CHANGES,
    apart=(("mud", "merced"), ("mud", "bus")),
    briefs=BRIEFS,
)
