"""What the record of reports/verrettes-massacre must say, by hand, before it was read: an invented massacre by a gang in Haiti's Artibonite.

Police, a rights group, a mayor and the UN office count apart; a gang leader owns up in a voice message; the police take back nine dead bandits in
March. Pont-Sondé and a bus near L'Estère are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 2, 6, 16, 30, tzinfo=UTC)
RADIO = datetime(2025, 2, 6, 21, 0, tzinfo=UTC)
POLICE = datetime(2025, 2, 7, 1, 0, tzinfo=UTC)
RIGHTS = datetime(2025, 2, 7, 16, 0, tzinfo=UTC)
FRIDAY = datetime(2025, 2, 7, 22, 0, tzinfo=UTC)
COPY = datetime(2025, 2, 8, 21, 0, tzinfo=UTC)
IOM = datetime(2025, 2, 10, 18, 0, tzinfo=UTC)
BUS_DAY = datetime(2025, 2, 13, tzinfo=UTC)
MARCH = datetime(2025, 3, 28, tzinfo=UTC)

_KINDS = ("killing", "attack", "shooting", "armed-clash")

MASSACRE = Incident(
    "massacre",
    _KINDS,
    main=("antilles-1", "vallee-live", "pnh-1", "rdda-1", "antilles-2", "biscayne-1", "iom-2", "antilles-4"),
    background=("antilles-9",),
    begins=datetime(2025, 2, 6, 8, 0, tzinfo=UTC),
    local_date="2025-02-06",
    places=("Fond-Mapou|Verrettes|Artibonite",),
)
PONT_SONDE = Incident("pont-sonde", _KINDS, background=("antilles-1",), places=("Pont-Sondé|Pont Sonde|Pont-Sonde",))
BUS = Incident(
    "bus",
    _KINDS,
    main=("antilles-9",),
    begins=datetime(2025, 2, 12, 11, 30, tzinfo=UTC),
    local_date="2025-02-12",
    places=("Gonaïves|Gonaives|L'Estère|Estere",),
)

_OFFICIAL = "police|official"
_POLICE = "police|Obas|PNH|haiti"
_MAYOR = "Exantus|mayor"
_JUDGE = "Saintilus|justice of the peace"
_HOSPITAL = "Thélémaque|hospital"
_RDDA = "RDDA|Network for the Defence|Vertilus"
_GANG = "Marcellus|Ti Fè|Zo Reken"
_UN = "BINUH|United Nations|U.N."
_IOM = "IOM|International Organization for Migration"
_MISSION = "Kenya|mission"
_PROSECUTOR = "Thibaud|prosecutor|haiti"
_NONCENT = "Noncent|police|haiti"
_BANDIT = "bandit|assailant|gunm"
_KILLED, _HURT, _MISSING = ("killed",), ("injured",), ("missing",)
_IN = ("injured", "present", "casualties", "other", "moved")
_HOUSES = ("destroyed", "damaged", "hit", "other")
_FLED = ("displaced", "moved", "evacuated", "present", "other")
_SENT = ("personnel", "present", "moved", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("20", "massacre", FIRST, _KILLED, 20, ANY, None),
        side=_OFFICIAL,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        marks=("unnamed",),
    ),
    FigureRow(*("no-47", "massacre", FIRST, _PEOPLE, 47, 47, 47), absent=True, why="an age"),
    FigureRow(*("no-60", "massacre", FIRST, _PEOPLE, ANY, 60, ANY), absent=True, why="kilometres"),
    FigureRow(*("pont-115", "pont-sonde", FIRST, _KILLED, 115, ANY, ANY)),
    FigureRow(*("no-115", "massacre", FIRST, _KILLED, 115, ANY, ANY), absent=True, why="in Pont-Sondé"),
    FigureRow(
        *("60-mayor", "massacre", RADIO, _KILLED, 61, ANY, None), side=_MAYOR, states=("live",), why="more than 60"
    ),
    FigureRow(
        *("31-bodies", "massacre", RADIO, _KILLED, 31, ANY, None),
        side=_JUDGE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("26", "massacre", RADIO, _IN, 26, 26, 26), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(
        *("34", "massacre", POLICE, _KILLED, 34, 34, 34),
        group="civilian",
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("22", "massacre", POLICE, _HURT, 22, 22, 22), side=_POLICE, states=("live",)),
    FigureRow(
        *("2-officers", "massacre", POLICE, _KILLED, 2, 2, 2),
        group="officer|police",
        side=_POLICE,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("9-bandits", "massacre", POLICE, _KILLED, 9, 9, 9), group=_BANDIT, side=_POLICE, states=("live",)),
    FigureRow(*("45-houses", "massacre", POLICE, _HOUSES, 45, 45, 45), side=_POLICE, states=("live",)),
    FigureRow(*("13-vehicles", "massacre", POLICE, _HOUSES, 13, 13, 13), side=_POLICE, contests=("none",)),
    FigureRow(*("no-114", "massacre", POLICE, _PEOPLE, 114, 114, 114), absent=True, why="a telephone"),
    FigureRow(
        *("61", "massacre", RIGHTS, _KILLED, 61, 61, 61),
        side=_RDDA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="the judge's 31 and the mayor's 60 are open upwards, the police count civilians",
    ),
    FigureRow(*("21-women", "massacre", RIGHTS, _KILLED, 21, 21, 21), group="wom", side=_RDDA),
    FigureRow(*("11-children", "massacre", RIGHTS, _KILLED, 11, 11, 11), group="child", side=_RDDA),
    FigureRow(*("37", "massacre", RIGHTS, _HURT, 37, ANY, None), side=_RDDA, states=("live",)),
    FigureRow(*("14-missing", "massacre", RIGHTS, _MISSING, 14, 14, 14), side=_RDDA, contests=("none",)),
    FigureRow(
        *("87-houses", "massacre", RIGHTS, _HOUSES, 87, 87, 87),
        side=_RDDA,
        states=("live",),
        contests=("disputed",),
        why="the police have 45",
    ),
    FigureRow(
        *("45-disputed", "massacre", RIGHTS, _HOUSES, 45, 45, 45),
        side=_POLICE,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("47", "massacre", FRIDAY, _KILLED, 47, 47, 47),
        group="civilian",
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("34-gone", "massacre", FRIDAY, _KILLED, 34, 34, 34), group="civilian", side=_POLICE, states=("superseded",)
    ),
    FigureRow(*("61-friday", "massacre", FRIDAY, _KILLED, 61, 61, 61), side=_RDDA, reports=2, states=("live",)),
    FigureRow(*("1-soldier", "massacre", FRIDAY, _KILLED, 1, 1, 1), group="soldier", side=_GANG, states=("live",)),
    FigureRow(*("52-buried", "massacre", FRIDAY, (*_KILLED, "other"), 52, 52, 52), side=_MAYOR, states=("live",)),
    FigureRow(*("80", "massacre", FRIDAY, _SENT, 80, 80, 80), group="officer", side=_MISSION, contests=("none",)),
    FigureRow(*("61-copy", "massacre", COPY, _KILLED, 61, 61, 61), side=_RDDA, origins=1, reports=3, states=("live",)),
    FigureRow(*("no-400", "massacre", COPY, _PEOPLE, ANY, 400, ANY), absent=True, why="at Mass"),
    FigureRow(
        *("6270", "massacre", IOM, _FLED, 6270, 6270, 6270),
        side=_IOM,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("8940", "massacre", IOM, _FLED, 8940, 8940, 8940), states=("withdrawn", "superseded")),
    FigureRow(
        *("68", "massacre", IOM, _KILLED, 68, 68, 68),
        side=_UN,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the RDDA's list has 61",
    ),
    FigureRow(*("39", "massacre", IOM, _HURT, 39, 39, 39), side=_UN, states=("live",)),
    FigureRow(*("57-children", "massacre", IOM, (*_FLED, "missing"), 57, 57, 57), group="child", contests=("none",)),
    FigureRow(
        *("bus-5", "bus", BUS_DAY, _KILLED, 5, 5, 5),
        group="passenger",
        side=_NONCENT,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("bus-11", "bus", BUS_DAY, _HURT, 11, 11, 11), side=_NONCENT, states=("live",), contests=("none",)),
    FigureRow(*("bus-46", "bus", BUS_DAY, ("present", "other"), 46, 46, 46), group="people|passenger"),
    FigureRow(*("bus-no-68", "bus", BUS_DAY, _KILLED, 68, ANY, ANY), absent=True, why="at Fond-Mapou"),
    FigureRow(*("no-5-killed", "massacre", BUS_DAY, _KILLED, 5, 5, 5), absent=True, why="the bus"),
    FigureRow(*("no-11-hurt", "massacre", BUS_DAY, _HURT, 11, 11, 11), absent=True, why="the bus"),
    FigureRow(
        *("83", "massacre", MARCH, _KILLED, 83, ANY, None), side=_UN, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("14-children", "massacre", MARCH, _KILLED, 14, 14, 14), group="child", side=_UN),
    FigureRow(*("68-gone", "massacre", MARCH, _KILLED, 68, 68, 68), side=_UN, states=("superseded",)),
    FigureRow(*("44", "massacre", MARCH, _HURT, 44, 44, 44), side=_UN, states=("live",)),
    FigureRow(*("5-missing", "massacre", MARCH, _MISSING, 5, 5, 5), side=_UN, states=("live",)),
    FigureRow(
        *("9-gone", "massacre", MARCH, _KILLED, 9, 9, 9),
        group=_BANDIT,
        side=_POLICE,
        states=("withdrawn", "superseded"),
        why="it was wrong, say the police themselves",
    ),
    FigureRow(*("2-assailants", "massacre", MARCH, _KILLED, 2, 2, 2), group=_BANDIT, side=_POLICE, states=("live",)),
    FigureRow(*("71", "massacre", MARCH, _KILLED, 71, 71, 71), group="civilian", side=_POLICE, states=("live",)),
    FigureRow(*("85", "massacre", MARCH, _KILLED, 85, 85, 85), side=_RDDA, states=("live",)),
    FigureRow(*("61-gone", "massacre", MARCH, _KILLED, 61, 61, 61), side=_RDDA, states=("superseded", "withdrawn")),
    FigureRow(*("2-arrested", "massacre", MARCH, ("detained",), 2, 2, 2), group="officer|police"),
    FigureRow(*("1-million", "massacre", MARCH, ("money",), ANY, ANY, 1000000)),
    FigureRow(*("3100", "massacre", MARCH, _FLED, ANY, 3100, ANY), side=_IOM, states=("live",)),
    FigureRow(*("no-91", "massacre", MARCH, _PEOPLE, 91, 91, 91), absent=True, why="witnesses"),
)
SLOTS = (
    SlotRow(*("where", "massacre", FIRST, "where", "Fond-Mapou|Verrettes"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "massacre", FIRST, "when", "3 a.m|3:00|8:00|0800"), states=("live",), contests=("none",)),
    SlotRow(*("by", "massacre", FIRST, "by", "Zo Reken"), states=("live",), contests=("none",)),
    SlotRow(*("by-owned", "massacre", FRIDAY, "by", "Zo Reken|Marcellus"), states=("live",), contests=("none",)),
    SlotRow(*("where-bus", "bus", BUS_DAY, "where", "Gonaïves|Estère"), states=("live",), contests=("none",)),
    SlotRow(*("moment-bus", "bus", BUS_DAY, "when", "6:30|11:30|1130"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("police-civilians", "massacre", MARCH, _KILLED, "civilian", _POLICE, (34, 47, 71), 71)),
    HistoryRow(*("rdda-killed", "massacre", MARCH, _KILLED, None, _RDDA, (61, 85), 85)),
    HistoryRow(*("un-injured", "massacre", MARCH, _HURT, None, _UN, (39, 44), 44)),
)
TOLLS = (
    TollRow(*("killed-first", "massacre", FIRST, "killed", 20, 20, ANY)),
    TollRow(*("killed-pont", "pont-sonde", FIRST, "killed", 115, 115, ANY)),
    TollRow(
        *("killed-rights", "massacre", RIGHTS, "killed", ANY, 61, ANY),
        why="open bounds give way to a number that fits them",
    ),
    TollRow(*("killed-bus", "bus", BUS_DAY, "killed", 5, 5, 5)),
    TollRow(*("injured-bus", "bus", BUS_DAY, "injured", 11, 11, 11)),
)
UNKNOWNS = (
    UnknownRow(*("injured", "massacre", FIRST, ("injured",), "open"), words="wounded"),
    UnknownRow(
        *("pursuit", "massacre", POLICE, ("personnel", "present", "moved", "other"), "withheld"), words="officers"
    ),
    UnknownRow(*("by", "massacre", FRIDAY, ("by",), "open"), absent=True, why="owned up to"),
    UnknownRow(
        *("on-duty", "massacre", FRIDAY, ("personnel", "present", "moved", "other"), "withheld"), words="on duty"
    ),
    UnknownRow(*("stayed", "massacre", IOM, ("present", "displaced", "other"), "open"), words="stayed"),
    UnknownRow(*("names", "massacre", MARCH, ("victim", "detained", "by", "other"), "withheld"), words="names"),
)
RESPONSES = (
    ResponseRow(*("demand", "massacre", RIGHTS, _RDDA, ("position",)), words="investigation|dismissed|shelter"),
    ResponseRow(
        *("mourning", "massacre", FRIDAY, "Chéry|prime minister|haiti", ("position", "other")), words="mourning"
    ),
    ResponseRow(*("mission", "massacre", FRIDAY, _MISSION, ("movement",)), words="80 officers|armoured"),
    ResponseRow(*("un-call", "massacre", FRIDAY, _UN, ("position", "inquiry")), words="investigation"),
    ResponseRow(*("deportation", "massacre", COPY, "Bastien|Commissioner", ("position",)), words="deportation"),
    ResponseRow(*("kits", "massacre", IOM, f"{_IOM}|Civil Protection", ("aid",)), words="kits|blankets"),
    ResponseRow(*("union", "bus", BUS_DAY, "APCH|union", ("closure",)), words="suspended"),
    ResponseRow(*("warrants", "massacre", MARCH, _PROSECUTOR, ("inquiry", "position", "other")), words="warrants"),
    ResponseRow(
        *("reward", "massacre", MARCH, "United States|u.s.|america", ("inquiry", "aid", "position", "other")),
        words="million",
    ),
)
CHANGES = (
    ChangeRow(*("34-47", "massacre", RIGHTS, FRIDAY, ("new", "superseded"), _KILLED, None, "47")),
    ChangeRow(*("47-71", "massacre", BUS_DAY, MARCH, ("new", "superseded"), _KILLED, None, "71")),
    ChangeRow(*("61-85", "massacre", BUS_DAY, MARCH, ("new", "superseded"), _KILLED, None, "85")),
    ChangeRow(*("9-gone", "massacre", BUS_DAY, MARCH, ("withdrawn", "superseded", "state"), _KILLED, "9", None)),
)
BRIEFS = (
    BriefRow("lead", "massacre", FIRST, "Fond-Mapou"),
    BriefRow("no 115", "massacre", FIRST, "115 people", absent=True, why="in Pont-Sondé"),
    BriefRow("mayor", "massacre", RADIO, "Exantus"),
    BriefRow("leader", "massacre", FRIDAY, "Marcellus"),
    BriefRow("no bus", "massacre", MARCH, "passengers", absent=True),
    BriefRow("bus", "bus", BUS_DAY, "Noncent"),
    BriefRow("83", "massacre", MARCH, "83"),
)

EXPECTED = Stream(
    folder="verrettes-massacre",
    moments={
        "first": FIRST,
        "radio": RADIO,
        "police": POLICE,
        "rights": RIGHTS,
        "friday": FRIDAY,
        "copy": COPY,
        "iom": IOM,
        "bus": BUS_DAY,
        "march": MARCH,
    },
    incidents=(MASSACRE, PONT_SONDE, BUS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("biscayne-1", "antilles-2", "Antilles Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("massacre", "pont-sonde"), ("massacre", "bus")),
    briefs=BRIEFS,
)
