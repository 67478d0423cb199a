"""What the record of reports/dankoli-school must say, by hand, before it was read: invented pupils taken from a school in Nigeria's north-west.

Parents list 87, the police hold to 31 until they own that it was wrong, a state government keeps its number back for a month; an army's 28
freed pupils are nine, a gang asks for money, three releases. Jangebe and a bus on the Funtua road are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2024, 11, 4, 10, 0, tzinfo=UTC)
MONDAY = datetime(2024, 11, 4, 18, 0, tzinfo=UTC)
TUESDAY = datetime(2024, 11, 5, 14, 0, tzinfo=UTC)
COPY = datetime(2024, 11, 5, 17, 30, tzinfo=UTC)
THURSDAY = datetime(2024, 11, 7, 20, 0, tzinfo=UTC)
SATURDAY = datetime(2024, 11, 9, 16, 0, tzinfo=UTC)
BUS_DAY = datetime(2024, 11, 13, 9, 0, tzinfo=UTC)
NETWORK = datetime(2024, 11, 15, 17, 0, tzinfo=UTC)
END = datetime(2024, 12, 7, tzinfo=UTC)

SCHOOL = Incident(
    "school",
    ("abduction", "attack"),
    main=("savanna-1", "police-1", "harm-1", "kestrel-1", "army-1", "muryar-live", "network-1", "harm-3"),
    background=("savanna-9",),
    begins=datetime(2024, 11, 4, 0, 30, tzinfo=UTC),
    local_date="2024-11-04",
    places=("Dankoli|Talata Mafara|Zamfara",),
)
JANGEBE = Incident("jangebe", ("abduction",), background=("harm-1",), places=("Jangebe|Zamfara",))
BUS = Incident(
    "bus",
    ("abduction", "attack", "killing", "shooting"),
    main=("savanna-9",),
    begins=datetime(2024, 11, 12, tzinfo=UTC),
    local_date="2024-11-12",
    places=("Tsafe|Gusau|Funtua",),
)

_POLICE = "police|Bello|nigeria"
_PARENTS = "parent|Mafara"
_ARMY = "army|task force|Bature|defence|Ekong|nigeria"
_STATE = "Kaura|Zamfara|nigeria"
_GANG = "Sule|Kachalla|man"
_NETWORK = "Network|Children in Crisis"
_TAKEN = ("detained", "missing", "present", "other")
_OUT = ("rescued", "other", "moved", "present")
_KILLED, _HURT, _FREED = ("killed",), ("injured",), ("rescued",)
_SENT = ("personnel", "present", "moved", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing", "detained")

FIGURES = (
    FigureRow(*("100", "school", FIRST, _TAKEN, 101, ANY, None), side="Hassan|resident", states=("live",)),
    FigureRow(*("guard", "school", FIRST, _KILLED, 1, 1, 1), group="guard", side="Hassan|resident"),
    FigureRow(*("no-50", "school", FIRST, _PEOPLE, 51, ANY, ANY), absent=True, why="motorcycles"),
    FigureRow(*("no-600", "school", FIRST, _PEOPLE, ANY, 600, ANY), absent=True, why="who are at school there"),
    FigureRow(
        *("31", "school", MONDAY, _TAKEN, 31, 31, 31),
        group="student|pupil",
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("3-staff", "school", MONDAY, _TAKEN, 3, 3, 3), group="staff", side=_POLICE, contests=("none",)),
    FigureRow(*("inspector", "school", MONDAY, _KILLED, 1, 1, 1), group="inspector|police", side=_POLICE),
    FigureRow(*("guard-police", "school", MONDAY, _KILLED, 1, 1, 1), group="guard", side=_POLICE),
    FigureRow(*("constable", "school", MONDAY, _HURT, 1, 1, 1), group="constable|police", side=_POLICE),
    FigureRow(
        *("87", "school", TUESDAY, _TAKEN, 87, 87, 87),
        side=_PARENTS,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the police stand by 31",
    ),
    FigureRow(
        *("31-tuesday", "school", TUESDAY, _TAKEN, 31, 31, 31),
        group="student|pupil",
        side=_POLICE,
        reports=2,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("14", "school", TUESDAY, _OUT, 14, 14, 14), group="pupil", side="Yusuf|principal", contests=("none",)),
    FigureRow(*("no-13", "school", TUESDAY, _PEOPLE, 13, 13, 13), absent=True, why="an age"),
    FigureRow(*("jangebe-279", "jangebe", TUESDAY, _TAKEN, 279, 279, 279), group="girl"),
    FigureRow(*("no-279", "school", TUESDAY, (*_PEOPLE, "rescued"), 279, 279, 279), absent=True),
    FigureRow(*("87-copy", "school", COPY, _TAKEN, 87, 87, 87), side=_PARENTS, reports=2, states=("live",)),
    FigureRow(
        *("28", "school", THURSDAY, _FREED, 28, 28, 28),
        group="student|pupil",
        side=_ARMY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("6-terrorists", "school", THURSDAY, _KILLED, 6, 6, 6), group="terrorist", side=_ARMY),
    FigureRow(*("2-soldiers", "school", THURSDAY, _HURT, 2, 2, 2), group="soldier", side=_ARMY, contests=("none",)),
    FigureRow(*("no-210", "school", THURSDAY, _PEOPLE, 210, 210, 210), absent=True, why="rounds"),
    FigureRow(
        *("9", "school", SATURDAY, _FREED, 9, 9, 9),
        group="student|pupil",
        side=_ARMY,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(
        *("28-saturday", "school", SATURDAY, _FREED, 28, 28, 28),
        group="student|pupil",
        side=_ARMY,
        states=("superseded", "withdrawn"),
        why="only nine of them are",
    ),
    FigureRow(*("64", "school", SATURDAY, _TAKEN, 64, 64, 64), side=_PARENTS, states=("live",)),
    FigureRow(*("87-saturday", "school", SATURDAY, _TAKEN, 87, 87, 87), side=_PARENTS, reports=3),
    FigureRow(*("70", "school", SATURDAY, _TAKEN, 70, 70, 70), group="student|pupil", side=_GANG, states=("live",)),
    FigureRow(*("2-teachers", "school", SATURDAY, _TAKEN, 2, 2, 2), group="teacher", side=_GANG),
    FigureRow(*("150-million", "school", SATURDAY, ("money",), 150000000, 150000000, 150000000), side=_GANG),
    FigureRow(*("no-20", "school", SATURDAY, _PEOPLE, 20, 20, 20), absent=True, why="motorcycles"),
    FigureRow(*("bus-17", "bus", BUS_DAY, _TAKEN, 17, 17, 17), group="passenger", side=_POLICE),
    FigureRow(*("bus-driver", "bus", BUS_DAY, _KILLED, 1, 1, 1), group="driver", side=_POLICE, states=("live",)),
    FigureRow(*("bus-4", "bus", BUS_DAY, _OUT, 4, 4, 4), group="wom", side=_POLICE),
    FigureRow(*("bus-13", "bus", BUS_DAY, _TAKEN, 13, 13, 13), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("no-17", "school", BUS_DAY, (*_PEOPLE, "present"), 17, 17, 17), absent=True, why="the bus"),
    FigureRow(*("no-13-bus", "school", BUS_DAY, (*_PEOPLE, "present"), 13, 13, 13), absent=True, why="the bus"),
    FigureRow(*("20", "school", NETWORK, _FREED, 20, 20, 20), group="pupil", states=("live",), contests=("none",)),
    FigureRow(*("43", "school", NETWORK, _TAKEN, 43, 43, 43), group="pupil", side=_PARENTS, states=("live",)),
    FigureRow(*("3-staff-network", "school", NETWORK, _TAKEN, 3, 3, 3), group="staff", side=_PARENTS),
    FigureRow(
        *("64-network", "school", NETWORK, _TAKEN, 64, 64, 64), side=_PARENTS, states=("superseded",), why="43 now"
    ),
    FigureRow(*("boy", "school", NETWORK, _KILLED, 1, 1, 1), group="pupil|boy", contests=("none",)),
    FigureRow(*("31-network", "school", NETWORK, _TAKEN, 31, 31, 31), side=_POLICE, reports=3, states=("live",)),
    FigureRow(*("11-counsellors", "school", NETWORK, _SENT, 11, 11, 11), group="counsel", side=_NETWORK),
    FigureRow(*("no-47", "school", NETWORK, _PEOPLE, 47, 47, 47), absent=True, why="schools"),
    FigureRow(*("no-26400", "school", NETWORK, _PEOPLE, ANY, 26400, ANY), absent=True, why="learners affected"),
    FigureRow(*("22", "school", END, _FREED, 22, 22, 22), group="pupil", side=_STATE, states=("live",)),
    FigureRow(*("2-freed", "school", END, _FREED, 2, 2, 2), group="teacher", side=_STATE),
    FigureRow(*("21", "school", END, _FREED, 21, 21, 21), group="pupil"),
    FigureRow(
        *("87-end", "school", END, _TAKEN, 87, 87, 87),
        side="Kaura|Zamfara",
        reports=3,
        states=("live",),
        why="the state gives it at last",
    ),
    FigureRow(*("3-teachers", "school", END, _TAKEN, 3, 3, 3), group="teacher", side="Kaura|Zamfara"),
    FigureRow(*("boy-end", "school", END, _KILLED, 1, 1, 1), group="boy", side=_STATE, contests=("none",)),
    FigureRow(*("principal", "school", END, _KILLED, 1, 1, 1), group="principal", side=_STATE, contests=("none",)),
    FigureRow(
        *("31-end", "school", END, _TAKEN, 31, 31, 31),
        group="student|pupil",
        side="police|Bello",
        states=("withdrawn", "superseded"),
        why="it had been wrong",
    ),
    FigureRow(
        *("60-million", "school", END, ("money",), 60000000, 60000000, 60000000), side="parent", marks=("unnamed",)
    ),
)
SLOTS = (
    SlotRow(*("moment", "school", FIRST, "when", "1:30|0:30"), states=("live",), contests=("none",)),
    SlotRow(*("where", "school", FIRST, "where", "Dankoli|Talata Mafara|Zamfara"), states=("live",)),
    SlotRow(*("by", "school", FIRST, "by", "bandit|gunmen"), states=("live",), contests=("none",)),
    SlotRow(*("against", "school", FIRST, "against", "school|Dankoli"), states=("live",), contests=("none",)),
    SlotRow(*("by-named", "school", SATURDAY, "by", "Dogo Sule"), states=("live",), why="he says that he holds them"),
    SlotRow(*("where-bus", "bus", BUS_DAY, "where", "Tsafe|Gusau|Funtua"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("army-freed", "school", SATURDAY, _FREED, "student|pupil", _ARMY, (28, 9), 9)),
    HistoryRow(*("parents", "school", NETWORK, _TAKEN, None, _PARENTS, (87, 64, 43), 43)),
)
TOLLS = (
    TollRow(*("killed-monday", "school", MONDAY, "killed", ANY, 2, ANY), why="an inspector and a guard"),
    TollRow(*("killed-thursday", "school", THURSDAY, "killed", ANY, 2, ANY), why="six terrorists are no part"),
    TollRow(*("injured-thursday", "school", THURSDAY, "injured", ANY, 3, ANY), why="a constable and two soldiers"),
    TollRow(*("killed-end", "school", END, "killed", ANY, 4, ANY), why="and a boy and the vice principal"),
    TollRow(*("killed-bus", "bus", BUS_DAY, "killed", ANY, 1, 1)),
)
UNKNOWNS = (
    UnknownRow(*("who", "school", TUESDAY, ("by",), "open"), words="claimed"),
    UnknownRow(*("taken", "school", TUESDAY, _TAKEN, "withheld"), words="how many|figures"),
    UnknownRow(*("taken-saturday", "school", SATURDAY, _TAKEN, "withheld"), words="how many|number|figures"),
    UnknownRow(*("taken-end", "school", END, _TAKEN, "withheld"), words="how many|number|figures", absent=True),
)
RESPONSES = (
    ResponseRow(*("teams", "school", MONDAY, _POLICE, ("movement", "other")), words="tactical teams|combing"),
    ResponseRow(
        *("president", "school", TUESDAY, "Idris|Nigeria", ("position", "movement", "other")), words="ordered|trip"
    ),
    ResponseRow(*("unicef", "school", TUESDAY, "UNICEF", ("position",)), words="concerned"),
    ResponseRow(*("charity", "school", COPY, "Books Afield", ("aid", "other")), words="fund"),
    ResponseRow(*("schools", "school", SATURDAY, "education|Zamfara|nigeria", ("closure",)), words="schools"),
    ResponseRow(*("no-talks", "school", SATURDAY, _STATE, ("position",)), words="negotiate"),
    ResponseRow(*("union", "bus", BUS_DAY, "Garba|union", ("position", "other")), words="checkpoint"),
    ResponseRow(*("counsellors", "school", NETWORK, _NETWORK, ("aid", "movement")), words="counsellors"),
    ResponseRow(
        *("committee", "school", END, "Balogun|parliament|committee|nigeria", ("inquiry",)),
        words="committee|looked into",
    ),
)
CHANGES = (
    ChangeRow(*("87-new", "school", MONDAY, TUESDAY, ("new", "superseded"), _TAKEN, None, "87")),
    ChangeRow(*("28-9", "school", THURSDAY, SATURDAY, ("new", "superseded", "withdrawn"), _FREED, None, "9")),
    ChangeRow(*("20-new", "school", SATURDAY, NETWORK, ("new", "superseded"), _FREED, None, "20")),
    ChangeRow(*("31-gone", "school", NETWORK, END, ("withdrawn", "superseded"), _TAKEN, "31", None)),
    ChangeRow(*("22-new", "school", NETWORK, END, ("new", "superseded"), _FREED, None, "22")),
)
BRIEFS = (
    BriefRow("lead", "school", FIRST, "Dankoli"),
    BriefRow("list", "school", TUESDAY, "87"),
    BriefRow("no 279", "school", TUESDAY, "279 girls", absent=True),
    BriefRow("gang", "school", SATURDAY, "Dogo Sule"),
    BriefRow("last", "school", END, "22 pupils"),
    BriefRow("no wedding", "school", END, "wedding", absent=True),
)

EXPECTED = Stream(
    folder="dankoli-school",
    moments={
        "first": FIRST,
        "monday": MONDAY,
        "tuesday": TUESDAY,
        "copy": COPY,
        "thursday": THURSDAY,
        "saturday": SATURDAY,
        "bus": BUS_DAY,
        "network": NETWORK,
        "end": END,
    },
    incidents=(SCHOOL, JANGEBE, BUS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("kestrel-1", "harm-1", "Harmattan Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("school", "jangebe"), ("school", "bus")),
    briefs=BRIEFS,
)
