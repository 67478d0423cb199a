"""What the record of reports/socha-mine must say, by hand, before it was read: an invented explosion in a Colombian coal mine.

A governor, a fire captain, a miner's wife, the mining agency and a union count those below, the rescued and the dead; the agency
contradicts the union. At the end 13 have died and nobody is missing. Cucunubá, in 2020, is another incident.
"""

from tests.streams.expected import *

FIRST = datetime(2022, 9, 15, 18, 30, tzinfo=UTC)
AFTERNOON = datetime(2022, 9, 15, 21, 0, tzinfo=UTC)
NIGHT = datetime(2022, 9, 15, 23, 30, tzinfo=UTC)
FRIDAY = datetime(2022, 9, 16, 14, 0, tzinfo=UTC)
NOON = datetime(2022, 9, 16, 16, 0, tzinfo=UTC)
EVENING = datetime(2022, 9, 16, 22, 0, tzinfo=UTC)
END = datetime(2022, 9, 19, tzinfo=UTC)

MINE = Incident(
    "mine",
    ("explosion", "collapse"),
    main=("cordillera-1", "radio-1", "anm-1", "cordillera-2", "sintra-1", "observer-1", "prensa-1"),
    begins=datetime(2022, 9, 15, 14, 15, tzinfo=UTC),
    local_date="2022-09-15",
    places=("Socha",),
)
CUCUNUBA = Incident("cucunubá", ("explosion", "collapse"), background=("cordillera-2",), places=("Cucunubá|Cucunuba",))

_AGENCY, _GOVERNOR, _FIRE, _UNION = "Mining Agency|Duarte", "Amaya|governor", "Rincón|fire", "Sintraboyacá|union"
_KILLED, _HURT, _RESCUED = ("killed",), ("injured",), ("rescued",)
_BELOW = ("missing", "other", "present")

FIGURES = (
    FigureRow(
        *("12", "mine", FIRST, _BELOW, 12, 12, 12),
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("2-out", "mine", FIRST, ("injured", "rescued", "other"), 2, 2, 2), side=_GOVERNOR),
    FigureRow(*("no-200", "mine", FIRST, ("killed", "injured", "missing"), ANY, 200, ANY), absent=True),
    FigureRow(*("3", "mine", AFTERNOON, _KILLED, 3, 3, 3), side=_FIRE, states=("live",)),
    FigureRow(*("16", "mine", AFTERNOON, ("present", "missing", "other"), 16, 16, 16), side="Mesa"),
    FigureRow(*("no-20", "mine", AFTERNOON, ("killed", "injured", "missing"), 20, ANY, ANY), absent=True),
    FigureRow(*("17", "mine", NIGHT, ("present",), 17, 17, 17), side=_AGENCY, states=("live",)),
    FigureRow(*("3-agency", "mine", NIGHT, _KILLED, 3, 3, 3), side=_AGENCY, states=("live",), contests=("none",)),
    FigureRow(*("4-rescued", "mine", NIGHT, _RESCUED, 4, 4, 4), side=_AGENCY, states=("live",), contests=("none",)),
    FigureRow(*("10", "mine", NIGHT, _BELOW, 10, 10, 10), side=_AGENCY, states=("live",)),
    FigureRow(*("7", "mine", FRIDAY, _KILLED, 7, 7, 7), side=_AGENCY, states=("live",)),
    FigureRow(*("3-friday", "mine", FRIDAY, _KILLED, 3, 3, 3), side=_AGENCY, states=("superseded",)),
    FigureRow(*("6", "mine", FRIDAY, ("missing",), 6, 6, 6), side=_AGENCY, states=("live",)),
    FigureRow(*("1-serious", "mine", FRIDAY, _HURT, 1, 1, 1), side=_AGENCY, contests=("none",)),
    FigureRow(*("11-cucunubá", "cucunubá", FRIDAY, _KILLED, 11, ANY, None)),
    FigureRow(*("no-11", "mine", FRIDAY, _KILLED, 11, ANY, ANY), absent=True),
    FigureRow(*("9", "mine", NOON, _KILLED, 9, 9, 9), side=_UNION, states=("live",), contests=("disputed",)),
    FigureRow(
        *("7-evening", "mine", EVENING, _KILLED, 7, 7, 7), side=_AGENCY, states=("live",), contests=("disputed",)
    ),
    FigureRow(*("13", "mine", END, _KILLED, 13, 13, 13), side=_GOVERNOR, states=("live",)),
    FigureRow(*("4-end", "mine", END, (*_RESCUED, "other", "present"), 4, 4, 4), side=_GOVERNOR, states=("live",)),
    FigureRow(*("0-missing", "mine", END, ("missing",), 0, 0, 0), side=_GOVERNOR, states=("live",)),
    FigureRow(*("rescuer", "mine", END, _KILLED, 1, 1, 1), side="fire", contests=("none",)),
    FigureRow(*("no-34", "mine", END, ("killed", "injured"), 34, ANY, ANY), absent=True, why="an age"),
)
SLOTS = (
    SlotRow(*("moment", "mine", FIRST, "when", "9:15|14:15"), states=("live",), contests=("none",)),
    SlotRow(*("where", "mine", FIRST, "where", "Socha"), states=("live",), contests=("none",)),
    SlotRow(
        *("blamed", "mine", NOON, "by", "Carbones"),
        states=("live",),
        supports=("single-source",),
        why="the union holds it responsible",
    ),
)
HISTORIES = (HistoryRow(*("agency-killed", "mine", FRIDAY, _KILLED, None, _AGENCY, (3, 7), 7)),)
TOLLS = (
    TollRow(*("killed-afternoon", "mine", AFTERNOON, "killed", 3, 3, 3)),
    TollRow(*("killed-friday", "mine", FRIDAY, "killed", ANY, 7, 7)),
    TollRow(*("killed-evening", "mine", EVENING, "killed", 7, 7, 9)),
    TollRow(*("killed-end", "mine", END, "killed", ANY, 13, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "mine", FIRST, ("kind", "motive"), "open"), words="cause"),
    UnknownRow(*("killed-first", "mine", FIRST, ("killed", "casualties"), "unreported")),
    UnknownRow(*("missing-end", "mine", END, ("missing",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("rescuers", "mine", FIRST, _AGENCY, ("movement", "aid")), words="rescuers"),
    ResponseRow(*("travels", "mine", NIGHT, _AGENCY, ("movement",)), words="site"),
    ResponseRow(*("president", "mine", FRIDAY, "Villegas|Colombia", ("position", "aid")), words="condolences|help"),
    ResponseRow(*("strike", "mine", NOON, _UNION, ("closure", "position", "other")), words="stop work|inspected"),
    ResponseRow(*("probe", "mine", EVENING, "attorney general", ("inquiry",)), words="investigation"),
    ResponseRow(*("licences", "mine", END, "Ministry of Mines", ("closure",)), words="licences"),
)
CHANGES = (
    ChangeRow(*("3-7", "mine", NIGHT, FRIDAY, ("new", "superseded"), _KILLED, None, "7")),
    ChangeRow(*("7-13", "mine", EVENING, END, ("new", "superseded"), _KILLED, None, "13")),
)
BRIEFS = (
    BriefRow("lead", "mine", FIRST, "Socha"),
    BriefRow("trapped", "mine", FIRST, "trapped"),
    BriefRow("7 said", "mine", FRIDAY, "seven people were killed"),
    BriefRow("dispute", "mine", EVENING, "How many were killed is in dispute"),
    BriefRow("not 11", "mine", FRIDAY, "11 people", absent=True),
)

EXPECTED = Stream(
    folder="socha-mine",
    moments={
        "first": FIRST,
        "afternoon": AFTERNOON,
        "night": NIGHT,
        "friday": FRIDAY,
        "noon": NOON,
        "evening": EVENING,
        "end": END,
    },
    incidents=(MINE, CUCUNUBA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("mine", "cucunubá"),),
    briefs=BRIEFS,
)
