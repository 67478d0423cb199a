"""What the record of reports/ichalkaranji-collapse must say, by hand, before it was read: an invented building collapse in Maharashtra.

A fire officer, a collector, a hospital that lowers the toll, a union with a muster of 57, a tehsildar for whom the missing are among the dead, a
minister a month on with one death more. Mumbra and Pune are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2019, 7, 9, 20, 0, tzinfo=UTC)
MORNING = datetime(2019, 7, 10, 6, 0, tzinfo=UTC)
EVENING = datetime(2019, 7, 10, 14, 30, tzinfo=UTC)
UNION = datetime(2019, 7, 10, 18, 0, tzinfo=UTC)
THURSDAY = datetime(2019, 7, 11, 7, 0, tzinfo=UTC)
FRIDAY = datetime(2019, 7, 12, 10, 0, tzinfo=UTC)
AUGUST = datetime(2019, 8, 14, tzinfo=UTC)
LATER = datetime(2019, 10, 1, tzinfo=UTC)

COLLAPSE = Incident(
    "collapse",
    ("collapse",),
    main=("dps-1", "sahyadri-live", "dps-2", "sangh-1", "dps-3", "karvir-1", "dps-4"),
    background=("dps-9",),
    begins=datetime(2019, 7, 9, 16, 50, tzinfo=UTC),
    local_date="2019-07-09",
    places=("Ichalkaranji",),
)
MUMBRA = Incident("mumbra", ("collapse",), background=("dps-2",), places=("Mumbra|Mumbai",))
PUNE = Incident(
    "pune",
    ("collapse",),
    main=("dps-9",),
    begins=datetime(2019, 9, 25, 19, 45, tzinfo=UTC),
    local_date="2019-09-26",
    places=("Pune|Kondhwa",),
)

_INDIA = "india|Patil|collector|official|Gurav|Jadhav|Mane"
_HOSPITAL = "hospital|Wagh"
_UNION = "Kamgar|More|union"
_KILLED, _HURT, _MISSING, _OUT = ("killed",), ("injured",), ("missing", "other", "present"), ("rescued",)
_INSIDE = ("present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("1", "collapse", FIRST, _KILLED, 1, ANY, ANY), side=_INDIA, states=("live",), contests=("none",)),
    FigureRow(*("30", "collapse", FIRST, _MISSING, 31, ANY, None), states=("live",)),
    FigureRow(*("7", "collapse", FIRST, _OUT, 7, 7, 7), side=_INDIA, states=("live",), supports=("single-source",)),
    FigureRow(*("6", "collapse", MORNING, _KILLED, 6, 6, 6), side=_INDIA, states=("live",), contests=("none",)),
    FigureRow(*("19", "collapse", MORNING, _OUT, 19, 19, 19), side=_INDIA, states=("live",)),
    FigureRow(*("15", "collapse", MORNING, _MISSING, 15, 15, 15), side=_INDIA, states=("live",)),
    FigureRow(*("17-injured", "collapse", MORNING, _HURT, 17, 17, 17), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("3-critical", "collapse", MORNING, _HURT, 3, 3, 3), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("90", "collapse", MORNING, ("personnel", "present", "moved", "other"), 90, 90, 90), side="NDRF|Sinha"),
    FigureRow(*("no-41", "collapse", MORNING, ("destroyed", "damaged", "hit", *_PEOPLE), 41, 41, 41), absent=True),
    FigureRow(*("no-29", "collapse", MORNING, _PEOPLE, 29, 29, 29), absent=True, why="an age"),
    FigureRow(
        *("12", "collapse", EVENING, _KILLED, 12, 12, 12),
        side=_INDIA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("9", "collapse", EVENING, _MISSING, 9, 9, 9), side=_INDIA, states=("live",)),
    FigureRow(*("23", "collapse", EVENING, _OUT, 23, 23, 23), side=_INDIA, states=("live",)),
    FigureRow(*("19-evening", "collapse", EVENING, _OUT, 19, 19, 19), side=_INDIA, states=("superseded",)),
    FigureRow(*("18", "collapse", EVENING, _HURT, 18, 18, 18), side=_INDIA, contests=("none",)),
    FigureRow(*("7-women", "collapse", EVENING, _KILLED, 7, 7, 7), group="wom", side="police|india"),
    FigureRow(*("1-boy", "collapse", EVENING, _KILLED, 1, 1, 1), group="boy", side="police|india"),
    FigureRow(*("mumbra-74", "mumbra", EVENING, _KILLED, 74, 74, 74)),
    FigureRow(*("no-74", "collapse", EVENING, _KILLED, 74, 74, 74), absent=True),
    FigureRow(*("no-304", "collapse", EVENING, _PEOPLE, ANY, 304, ANY), absent=True, why="a section of the law"),
    FigureRow(*("57", "collapse", UNION, _INSIDE, 57, 57, 57), side=_UNION, states=("live",), contests=("disputed",)),
    FigureRow(*("44", "collapse", UNION, _INSIDE, 44, 44, 44), contests=("disputed",)),
    FigureRow(*("12-union", "collapse", UNION, _KILLED, 12, 12, 12), reports=2, states=("live",)),
    FigureRow(*("no-57", "collapse", UNION, _KILLED, 57, 57, 57), absent=True),
    FigureRow(*("11", "collapse", THURSDAY, _KILLED, 11, 11, 11), side=_HOSPITAL, states=("live",)),
    FigureRow(*("5-missing", "collapse", THURSDAY, ("missing",), 5, 5, 5), side=_INDIA, states=("live",)),
    FigureRow(*("9-thursday", "collapse", THURSDAY, ("missing",), 9, 9, 9), side=_INDIA, states=("superseded",)),
    FigureRow(*("1-woman", "collapse", THURSDAY, _OUT, 1, 1, 1), group="woman", side="NDRF|india"),
    FigureRow(*("2-ventilator", "collapse", THURSDAY, _HURT, 2, 2, 2), side=_HOSPITAL),
    FigureRow(*("18-thursday", "collapse", THURSDAY, _HURT, 18, 18, 18), reports=2),
    FigureRow(
        *("57-thursday", "collapse", THURSDAY, _INSIDE, 57, 57, 57), side=_UNION, reports=2, contests=("disputed",)
    ),
    FigureRow(*("no-40", "collapse", THURSDAY, _PEOPLE, 40, 40, 40), absent=True, why="an age"),
    FigureRow(*("16", "collapse", FRIDAY, _KILLED, 16, 16, 16), side="Gurav|tehsildar|india", states=("live",)),
    FigureRow(*("24", "collapse", FRIDAY, (*_OUT, "other", "present"), 24, 24, 24), states=("live",)),
    FigureRow(*("40-inside", "collapse", FRIDAY, _INSIDE, 40, ANY, 41), side=_UNION, states=("live",)),
    FigureRow(*("57-friday", "collapse", FRIDAY, _INSIDE, 57, 57, 57), side=_UNION, states=("superseded", "withdrawn")),
    FigureRow(*("no-63", "collapse", FRIDAY, _PEOPLE, 63, 63, 63), absent=True, why="an age"),
    FigureRow(*("17", "collapse", AUGUST, _KILLED, 17, 17, 17), states=("live",)),
    FigureRow(*("no-48", "collapse", AUGUST, _PEOPLE, 48, 48, 48), absent=True, why="pages"),
    FigureRow(*("17-later", "collapse", LATER, _KILLED, 17, 17, 17), reports=2),
    FigureRow(*("no-4", "collapse", LATER, _KILLED, 4, 4, 4), absent=True),
    FigureRow(*("pune-4", "pune", LATER, _KILLED, 4, 4, 4), side="police|india", states=("live",)),
    FigureRow(*("pune-2", "pune", LATER, _HURT, 2, 2, 2), side="police|india"),
    FigureRow(*("pune-no-17", "pune", LATER, _KILLED, 17, 17, 17), absent=True),
)
SLOTS = (
    SlotRow(*("where", "collapse", FIRST, "where", "Ichalkaranji"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "collapse", FIRST, "when", "10:20|16:50|22:20|10.20"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("india-killed", "collapse", FRIDAY, _KILLED, None, _INDIA, (6, 12, 16), 16)),
    HistoryRow(*("india-missing", "collapse", THURSDAY, ("missing",), None, _INDIA, (15, 9, 5), 5)),
)
TOLLS = (
    TollRow(*("killed-first", "collapse", FIRST, "killed", 1, 1, ANY)),
    TollRow(*("killed-morning", "collapse", MORNING, "killed", ANY, 6, ANY)),
    TollRow(*("killed-evening", "collapse", EVENING, "killed", ANY, 12, 12)),
    TollRow(*("killed-thursday", "collapse", THURSDAY, "killed", ANY, 11, 12)),
    TollRow(*("killed-friday", "collapse", FRIDAY, "killed", ANY, 16, 16)),
    TollRow(*("killed-august", "collapse", AUGUST, "killed", ANY, 17, 17)),
)
UNKNOWNS = (UnknownRow(*("killed-morning", "collapse", MORNING, ("killed",), "open"), absent=True),)
RESPONSES = (
    ResponseRow(
        *("ndrf", "collapse", FIRST, "National Disaster Response Force|NDRF|India", ("movement",)), words="Pune"
    ),
    ResponseRow(*("ex gratia", "collapse", MORNING, "chief minister|Maharashtra|India", ("aid",)), words="5 lakh"),
    ResponseRow(*("fir", "collapse", EVENING, "police|India", ("inquiry", "other")), words="FIR"),
    ResponseRow(*("inquiry", "collapse", EVENING, "Jadhav|Maharashtra|India", ("inquiry",)), words="inquiry"),
    ResponseRow(*("bandh", "collapse", UNION, _UNION, ("position", "closure", "other")), words="demands|bandh"),
    ResponseRow(*("custody", "collapse", FRIDAY, "court", ("inquiry", "other", "position")), words="custody"),
    ResponseRow(*("walked out", "collapse", AUGUST, "opposition", ("position",)), words="walked out"),
)
CHANGES = (
    ChangeRow(*("6-12", "collapse", MORNING, EVENING, ("new", "superseded"), _KILLED, None, "12")),
    ChangeRow(*("12-11", "collapse", UNION, THURSDAY, ("new", "superseded", "withdrawn"), _KILLED, None, "11")),
    ChangeRow(*("9-5", "collapse", UNION, THURSDAY, ("new", "superseded"), ("missing",), None, "5")),
    ChangeRow(*("16-new", "collapse", THURSDAY, FRIDAY, ("new", "superseded"), _KILLED, None, "16")),
)
BRIEFS = (
    BriefRow("lead", "collapse", MORNING, "building"),
    BriefRow("union", "collapse", UNION, "Maharashtra Vastra Kamgar Sangh"),
    BriefRow("tank", "collapse", AUGUST, "17 persons"),
)

EXPECTED = Stream(
    folder="ichalkaranji-collapse",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "evening": EVENING,
        "union": UNION,
        "thursday": THURSDAY,
        "friday": FRIDAY,
        "august": AUGUST,
        "later": LATER,
    },
    incidents=(COLLAPSE, MUMBRA, PUNE),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("collapse", "mumbra"), ("collapse", "pune")),
    briefs=BRIEFS,
)
