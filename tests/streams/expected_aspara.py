"""What the record of reports/aspara-dam must say, by hand, before it was read: an invented dam that bursts in southern Kazakhstan.

A ministry counts in bulletins of dashed lists, first nobody; a governor, a hospital, a foundation that lists 14 dead and then 12, and the ministry
across the border count too. The search ends with 12, auditors report a month on. Kyzyl-Agash and a mudflow are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2021, 3, 24, 2, 0, tzinfo=UTC)
MORNING = datetime(2021, 3, 24, 6, 0, tzinfo=UTC)
EVENING = datetime(2021, 3, 24, 13, 0, tzinfo=UTC)
THURSDAY = datetime(2021, 3, 25, 5, 0, tzinfo=UTC)
AFTERNOON = datetime(2021, 3, 25, 12, 0, tzinfo=UTC)
FRIDAY = datetime(2021, 3, 26, 11, 0, tzinfo=UTC)
END = datetime(2021, 4, 3, tzinfo=UTC)
LATER = datetime(2021, 8, 1, tzinfo=UTC)

DAM = Incident(
    "dam",
    ("flood", "collapse"),
    main=("emer-1", "steppe-1", "emer-2", "tazasu-1", "aulie-1", "steppe-2", "emer-9", "auditor-1"),
    background=("steppe-9",),
    begins=datetime(2021, 3, 23, 21, 40, tzinfo=UTC),
    local_date="2021-03-24",
    places=("Aspara|Merke",),
)
KYZYL = Incident("kyzyl-agash", ("flood", "collapse"), background=("steppe-1",), places=("Kyzyl|Almaty",))
MUD = Incident(
    "mudflow",
    ("landslide", "flood"),
    main=("steppe-9",),
    begins=datetime(2021, 7, 18, tzinfo=UTC),
    local_date="2021-07-18",
    places=("Talgar|Almaty",),
)

_MES = "ministry|kazakhstan|Sadykov"
_TAZA = "Taza Su|Iskakova"
_KYRGYZ = "kyrgyz"
_KILLED, _HURT, _MISSING, _OUT = ("killed",), ("injured",), ("missing",), ("displaced", "evacuated")
_HOUSES = ("damaged", "hit", "destroyed")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_FORCES = ("personnel", "present", "moved", "other")

FIGURES = (
    FigureRow(*("0", "dam", FIRST, _KILLED, 0, 0, 0), side=_MES, states=("live",), contests=("none",)),
    FigureRow(*("0-injured", "dam", FIRST, _HURT, 0, 0, 0), side=_MES, states=("live",)),
    FigureRow(*("870", "dam", FIRST, _OUT, 870, 870, 870), side=_MES, states=("live",), supports=("single-source",)),
    FigureRow(*("312", "dam", FIRST, _OUT, 312, 312, 312), group="child", side=_MES),
    FigureRow(*("212", "dam", FIRST, _HOUSES, 212, 212, 212), units=("houses",), place="Aspara", side=_MES),
    FigureRow(*("64", "dam", FIRST, _HOUSES, 64, 64, 64), units=("houses",), place="Andas", side=_MES),
    FigureRow(*("140", "dam", FIRST, _FORCES, 140, 140, 140), group="rescuer", side=_MES),
    FigureRow(*("no-391", "dam", FIRST, (*_PEOPLE, "damaged"), ANY, 391, ANY), absent=True, why="a kilometre"),
    FigureRow(*("2", "dam", MORNING, _KILLED, 2, ANY, ANY), side="Nurlanov|governor", states=("live",)),
    FigureRow(*("9-missing", "dam", MORNING, _MISSING, 9, 9, 9), side="Nurlanov|governor", states=("live",)),
    FigureRow(*("870-morning", "dam", MORNING, _OUT, 870, 870, 870), side=_MES, origins=1, reports=2),
    FigureRow(*("35", "dam", MORNING, _HOUSES, 35, 35, 35), units=("houses",), place="Chaldovar", side=_KYRGYZ),
    FigureRow(*("120", "dam", MORNING, _OUT, 120, 120, 120), side=_KYRGYZ, contests=("none",)),
    FigureRow(*("0-chaldovar", "dam", MORNING, _HURT, 0, 0, 0), side=_KYRGYZ),
    FigureRow(*("kyzyl-45", "kyzyl-agash", MORNING, _KILLED, 45, 45, 45)),
    FigureRow(*("no-45", "dam", MORNING, _KILLED, 45, 45, 45), absent=True),
    FigureRow(*("no-11", "dam", MORNING, _PEOPLE, 11, 11, 11), absent=True, why="pupils on a roof"),
    FigureRow(
        *("5", "dam", EVENING, _KILLED, 5, 5, 5),
        side=_MES,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("0-evening", "dam", EVENING, _KILLED, 0, 0, 0), side=_MES, states=("superseded",)),
    FigureRow(*("2-children", "dam", EVENING, _KILLED, 2, 2, 2), group="child", side=_MES),
    FigureRow(*("6-missing", "dam", EVENING, _MISSING, 6, 6, 6), side=_MES, states=("live",)),
    FigureRow(*("23", "dam", EVENING, _HURT, 23, 23, 23), side=_MES, states=("live",)),
    FigureRow(*("4-serious", "dam", EVENING, _HURT, 4, 4, 4), side=_MES, contests=("none",)),
    FigureRow(*("2140", "dam", EVENING, _OUT, 2140, 2140, 2140), side=_MES, states=("live",)),
    FigureRow(*("870-evening", "dam", EVENING, _OUT, 870, 870, 870), side=_MES, states=("superseded",)),
    FigureRow(*("680", "dam", EVENING, (*_OUT, "present", "moved", "other"), 680, 680, 680), side=_MES),
    FigureRow(*("318", "dam", EVENING, ("damaged", "hit"), 318, 318, 318), units=("houses",), side=_MES),
    FigureRow(*("57", "dam", EVENING, ("destroyed",), 57, 57, 57), units=("houses",), side=_MES),
    FigureRow(*("412", "dam", EVENING, _FORCES, 412, 412, 412), side=_MES),
    FigureRow(*("no-1900", "dam", EVENING, _PEOPLE, ANY, 1900, ANY), absent=True, why="cattle"),
    FigureRow(*("no-85", "dam", EVENING, _PEOPLE, 85, 85, 85), absent=True, why="metres"),
    FigureRow(
        *("14", "dam", THURSDAY, _KILLED, 14, 14, 14),
        side=_TAZA,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
    ),
    FigureRow(*("5-thursday", "dam", THURSDAY, _KILLED, 5, 5, 5), side=_MES, states=("live",), contests=("disputed",)),
    FigureRow(*("17-missing", "dam", THURSDAY, _MISSING, 17, 17, 17), side=_TAZA, states=("live",)),
    FigureRow(*("no-340", "dam", THURSDAY, _PEOPLE, ANY, 340, ANY), absent=True, why="money"),
    FigureRow(*("41", "dam", AFTERNOON, _HURT, 41, 41, 41), side="hospital|Abdrakhmanov"),
    FigureRow(*("28", "dam", AFTERNOON, (*_HURT, "present"), 28, 28, 28), side="hospital|Abdrakhmanov"),
    FigureRow(*("2-intensive", "dam", AFTERNOON, _HURT, 2, 2, 2), group="child"),
    FigureRow(*("7", "dam", AFTERNOON, _KILLED, 7, 7, 7), side=_MES, states=("live",), contests=("disputed",)),
    FigureRow(*("5-afternoon", "dam", AFTERNOON, _KILLED, 5, 5, 5), side=_MES, states=("superseded",)),
    FigureRow(*("4-missing", "dam", AFTERNOON, _MISSING, 4, 4, 4), side=_MES, states=("live",)),
    FigureRow(*("6-afternoon", "dam", AFTERNOON, _MISSING, 6, 6, 6), side=_MES, states=("superseded",)),
    FigureRow(*("14-afternoon", "dam", AFTERNOON, _KILLED, 14, 14, 14), side=_TAZA, states=("live",), origins=1),
    FigureRow(*("no-34", "dam", AFTERNOON, _PEOPLE, 34, 34, 34), absent=True, why="an age"),
    FigureRow(*("9", "dam", FRIDAY, _KILLED, 9, ANY, ANY), states=("live",)),
    FigureRow(*("2-missing", "dam", FRIDAY, _MISSING, 2, 2, 2), side=_MES, states=("live",)),
    FigureRow(*("12-taza", "dam", FRIDAY, _KILLED, 12, 12, 12), side=_TAZA, states=("live",)),
    FigureRow(*("14-friday", "dam", FRIDAY, _KILLED, 14, 14, 14), side=_TAZA, states=("superseded", "withdrawn")),
    FigureRow(*("0-foreigners", "dam", FRIDAY, _KILLED, 0, 0, 0), group="foreign", side=_MES),
    FigureRow(*("no-1600", "dam", FRIDAY, (*_HOUSES, *_PEOPLE), ANY, 1600, ANY), absent=True, why="all dams"),
    FigureRow(*("12", "dam", END, _KILLED, 12, 12, 12), side=_MES, states=("live",), contests=("none",)),
    FigureRow(*("7-end", "dam", END, _KILLED, 7, 7, 7), side=_MES, states=("superseded",)),
    FigureRow(*("1-uzbek", "dam", END, _KILLED, 1, 1, 1), group="uzbek|citizen", side=_MES),
    FigureRow(*("52", "dam", END, _HURT, 52, 52, 52), side=_MES, states=("live",)),
    FigureRow(*("23-end", "dam", END, _HURT, 23, 23, 23), side=_MES, states=("superseded",)),
    FigureRow(*("6-hospital", "dam", END, (*_HURT, "present"), 6, 6, 6), side=_MES),
    FigureRow(*("380", "dam", END, _FORCES, 380, 380, 380), side=_MES),
    FigureRow(*("61", "dam", LATER, ("destroyed",), 61, 61, 61), units=("houses",)),
    FigureRow(*("12-later", "dam", LATER, _KILLED, 12, 12, 12), reports=3),
    FigureRow(*("no-3", "dam", LATER, _KILLED, 3, 3, 3), absent=True),
    FigureRow(*("mud-3", "mudflow", LATER, _KILLED, 3, 3, 3), side=_MES, states=("live",)),
    FigureRow(*("mud-40", "mudflow", LATER, _OUT, ANY, 40, ANY), contests=("none",)),
    FigureRow(*("mud-no-12", "mudflow", LATER, _KILLED, 12, 12, 12), absent=True),
)
SLOTS = (
    SlotRow(*("where", "dam", FIRST, "where", "Aspara|Merke"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "dam", FIRST, "when", "3:40|21:40|03:40"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("ministry-killed", "dam", END, _KILLED, None, _MES, (0, 5, 7, 12), 12)),
    HistoryRow(*("taza-killed", "dam", FRIDAY, _KILLED, None, _TAZA, (14, 12), 12)),
    HistoryRow(*("ministry-missing", "dam", FRIDAY, _MISSING, None, _MES, (6, 4, 2), 2)),
)
TOLLS = (
    TollRow(*("killed-first", "dam", FIRST, "killed", 0, 0, 0)),
    TollRow(*("killed-evening", "dam", EVENING, "killed", ANY, 5, ANY)),
    TollRow(*("injured-evening", "dam", EVENING, "injured", ANY, 23, ANY)),
    TollRow(*("killed-thursday", "dam", THURSDAY, "killed", ANY, ANY, 14)),
    TollRow(*("killed-end", "dam", END, "killed", ANY, 12, 12)),
    TollRow(*("injured-end", "dam", END, "injured", ANY, 52, 52)),
)
UNKNOWNS = (
    UnknownRow(*("killed-evening", "dam", EVENING, ("killed",), "open"), absent=True),
    UnknownRow(*("injured-evening", "dam", EVENING, ("injured",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("minister", "dam", FIRST, _MES, ("movement", "other", "position")), words="flown"),
    ResponseRow(*("supplies", "dam", EVENING, _MES, ("aid",)), words="blankets"),
    ResponseRow(*("demands", "dam", THURSDAY, _TAZA, ("position",)), words="commission|dismissal|compensation"),
    ResponseRow(*("case", "dam", AFTERNOON, "police|Zhambyl", ("inquiry",)), words="criminal case"),
    ResponseRow(*("sacked", "dam", FRIDAY, "president|kazakhstan", ("position", "other")), words="dismissed"),
    ResponseRow(
        *("check", "dam", FRIDAY, "president|kazakhstan", ("position", "other", "inquiry")), words="check|1,600"
    ),
    ResponseRow(*("families", "dam", FRIDAY, "Ospanov|kazakhstan", ("aid", "other")), words="1.2 million"),
    ResponseRow(*("flour", "dam", FRIDAY, _KYRGYZ, ("aid",)), words="flour"),
    ResponseRow(*("crescent", "dam", FRIDAY, "Red Crescent", ("aid",)), words="400 families"),
    ResponseRow(*("return", "dam", END, _MES, ("movement", "other")), words="permanent deployment|return"),
)
CHANGES = (
    ChangeRow(*("0-5", "dam", FIRST, EVENING, ("new", "superseded"), _KILLED, None, "5")),
    ChangeRow(*("5-7", "dam", EVENING, AFTERNOON, ("new", "superseded"), _KILLED, None, "7")),
    ChangeRow(*("14-12", "dam", AFTERNOON, FRIDAY, ("new", "superseded", "withdrawn"), _KILLED, None, "12")),
    ChangeRow(*("23-52", "dam", FRIDAY, END, ("new", "superseded"), _HURT, None, "52")),
)
BRIEFS = (
    BriefRow("lead", "dam", EVENING, "dam"),
    BriefRow("foundation", "dam", THURSDAY, "Taza Su"),
    BriefRow("dispute", "dam", THURSDAY, "dispute"),
    BriefRow("12", "dam", END, "12 people"),
)

EXPECTED = Stream(
    folder="aspara-dam",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "evening": EVENING,
        "thursday": THURSDAY,
        "afternoon": AFTERNOON,
        "friday": FRIDAY,
        "end": END,
        "later": LATER,
    },
    incidents=(DAM, KYZYL, MUD),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("dam", "kyzyl-agash"), ("dam", "mudflow")),
    briefs=BRIEFS,
)
