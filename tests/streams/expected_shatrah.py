"""What the record of reports/shatrah-chlorine must say, by hand, before it was read: an invented chlorine leak in southern Iraq.

A directorate, a ministry, a security source, an emergency doctor, a councillor and a cluster of the United Nations count; the directorate takes
the fifth death back, the judiciary has six. Diwaniyah and Samawah are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2024, 6, 11, 7, 0, tzinfo=UTC)
MORNING = datetime(2024, 6, 11, 9, 0, tzinfo=UTC)
EVENING = datetime(2024, 6, 11, 16, 0, tzinfo=UTC)
WEDNESDAY = datetime(2024, 6, 12, 12, 0, tzinfo=UTC)
CLUSTER = datetime(2024, 6, 12, 17, 0, tzinfo=UTC)
THURSDAY = datetime(2024, 6, 13, 10, 0, tzinfo=UTC)
JULY = datetime(2024, 7, 5, tzinfo=UTC)
LATER = datetime(2024, 10, 1, tzinfo=UTC)

LEAK = Incident(
    "leak",
    ("spill",),
    main=("mesop-1", "rawaj-1", "mesop-2", "north-1", "cluster-1", "mesop-3", "north-2"),
    background=("north-9",),
    begins=datetime(2024, 6, 11, 4, 15, tzinfo=UTC),
    local_date="2024-06-11",
    places=("Shatrah|Ash Shatrah|Ash Shaţrah",),
)
DIWANIYAH = Incident("diwaniyah", ("spill",), background=("north-1",), places=("Diwaniyah",))
SAMAWAH = Incident(
    "samawah",
    ("spill",),
    main=("north-9",),
    begins=datetime(2024, 9, 19, 23, 0, tzinfo=UTC),
    local_date="2024-09-20",
    places=("Samawah",),
)

_DHIQAR = "Dhi Qar|directorate|Abdul-Zahra|Majed|iraq"
_MINISTRY = "ministry|Hilfi|iraq"
_STATE = "iraq|ministry|directorate|official"
_CLUSTER = "cluster|directorate|DoH|Dhi Qar"
_KILLED, _HURT, _OUT = ("killed",), ("injured",), ("displaced", "evacuated")
_ILL = ("injured", "casualties")
_IN = ("injured", "present", "casualties")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_SENT = ("personnel", "present", "moved", "other")

FIGURES = (
    FigureRow(*("87", "leak", FIRST, _ILL, 87, 87, 87), side=_DHIQAR, states=("live",), supports=("single-source",)),
    FigureRow(*("0", "leak", FIRST, _KILLED, 0, 0, 0), side=_DHIQAR, states=("live",), contests=("none",)),
    FigureRow(*("2", "leak", MORNING, _KILLED, 2, 2, 2), side="source", states=("live",), marks=("unnamed",)),
    FigureRow(*("120", "leak", MORNING, _ILL, ANY, ANY, None), side="source", marks=("unnamed",)),
    FigureRow(*("87-morning", "leak", MORNING, _ILL, 87, 87, 87), side=_DHIQAR, reports=2, origins=1),
    FigureRow(*("0-morning", "leak", MORNING, _KILLED, 0, 0, 0), side=_DHIQAR, reports=2),
    FigureRow(
        *("4", "leak", EVENING, _KILLED, 4, 4, 4),
        side=_MINISTRY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("214", "leak", EVENING, _ILL, 214, 214, 214), side=_MINISTRY, states=("live",)),
    FigureRow(*("11-care", "leak", EVENING, _IN, 11, 11, 11), side=_MINISTRY),
    FigureRow(*("3-children", "leak", EVENING, _IN, 3, 3, 3), group="child", side=_MINISTRY),
    FigureRow(*("no-169-killed", "leak", EVENING, ("killed", "missing"), 169, 169, 169), absent=True),
    FigureRow(*("no-72", "leak", EVENING, _PEOPLE, 72, 72, 72), absent=True, why="hours"),
    FigureRow(*("no-15", "leak", EVENING, _PEOPLE, 15, 15, 15), absent=True, why="ambulances"),
    FigureRow(*("5", "leak", WEDNESDAY, _KILLED, 5, 5, 5), side=_STATE, states=("live",)),
    FigureRow(*("4-wednesday", "leak", WEDNESDAY, _KILLED, 4, 4, 4), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("63", "leak", WEDNESDAY, _IN, 63, 63, 63), side="hospital|Ghizi", contests=("none",)),
    FigureRow(*("9", "leak", WEDNESDAY, _KILLED, 9, 9, 9), side="Asadi", states=("live",), supports=("single-source",)),
    FigureRow(*("no-19", "leak", WEDNESDAY, _PEOPLE, 19, 19, 19), absent=True, why="an age"),
    FigureRow(*("diwaniyah-300", "diwaniyah", WEDNESDAY, _ILL, ANY, 300, ANY)),
    FigureRow(*("no-300", "leak", WEDNESDAY, _PEOPLE, ANY, 300, ANY), absent=True),
    FigureRow(*("5-cluster", "leak", CLUSTER, _KILLED, 5, 5, 5), reports=2, states=("live",)),
    FigureRow(*("612", "leak", CLUSTER, _ILL, 612, 612, 612), side=_CLUSTER, states=("live",)),
    FigureRow(*("41", "leak", CLUSTER, _IN, 41, 41, 41), side=_CLUSTER, states=("live",)),
    FigureRow(*("13-children", "leak", CLUSTER, _IN, 13, 13, 13), group="child", side=_CLUSTER),
    FigureRow(*("1150", "leak", CLUSTER, _OUT, ANY, 1150, ANY), side=_CLUSTER, states=("live",)),
    FigureRow(*("190", "leak", CLUSTER, _OUT, ANY, 190, ANY), units=("families",), side=_CLUSTER),
    FigureRow(*("45", "leak", CLUSTER, _SENT, 45, 45, 45), group="volunteer"),
    FigureRow(*("no-500", "leak", CLUSTER, _PEOPLE, 500, 500, 500), absent=True, why="masks"),
    FigureRow(*("no-60000", "leak", CLUSTER, _PEOPLE, ANY, 60000, ANY), absent=True, why="litres"),
    FigureRow(
        *("4-thursday", "leak", THURSDAY, _KILLED, 4, 4, 4), side=_DHIQAR, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("5-thursday", "leak", THURSDAY, _KILLED, 5, 5, 5), side=_STATE, states=("superseded", "withdrawn")),
    FigureRow(
        *("9-thursday", "leak", THURSDAY, _KILLED, 9, 9, 9), side="Asadi", states=("live",), contests=("disputed",)
    ),
    FigureRow(*("29", "leak", THURSDAY, _IN, 29, 29, 29), side=_DHIQAR, states=("live",)),
    FigureRow(*("41-thursday", "leak", THURSDAY, _IN, 41, 41, 41), states=("superseded",)),
    FigureRow(*("640", "leak", THURSDAY, _IN, 640, 640, 640), side=_DHIQAR, states=("live",)),
    FigureRow(*("6", "leak", JULY, _KILLED, 6, 6, 6), states=("live",), contests=("none",)),
    FigureRow(*("9-july", "leak", JULY, _KILLED, 9, 9, 9), side="Asadi", states=("withdrawn",)),
    FigureRow(*("4-officials", "leak", JULY, ("detained", "other"), 4, 4, 4), group="official", contests=("none",)),
    FigureRow(*("no-7600", "leak", JULY, _PEOPLE, ANY, 7600, ANY), absent=True, why="money"),
    FigureRow(*("6-later", "leak", LATER, _KILLED, 6, 6, 6), reports=2, states=("live",)),
    FigureRow(*("samawah-26", "samawah", LATER, _ILL, 26, 26, 26), states=("live",)),
    FigureRow(*("samawah-0", "samawah", LATER, _KILLED, 0, 0, 0)),
    FigureRow(*("no-26", "leak", LATER, _PEOPLE, 26, 26, 26), absent=True),
    FigureRow(*("samawah-no-6", "samawah", LATER, _KILLED, 6, 6, 6), absent=True),
)
SLOTS = (
    SlotRow(*("where", "leak", FIRST, "where", "Shatra"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "leak", FIRST, "when", "7:15|4:15|04:15|07:15"), states=("live",), contests=("none",)),
    SlotRow(*("means", "leak", FIRST, "means", "chlorine"), states=("live",), contests=("none",)),
    SlotRow(*("where-samawah", "samawah", LATER, "where", "Samawah"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("state-killed", "leak", JULY, _KILLED, None, _STATE, (0, 4, 6), 6)),
    HistoryRow(*("ministry-killed", "leak", JULY, _KILLED, None, _MINISTRY, (4, 6), 6)),
)
TOLLS = (
    TollRow(*("killed-first", "leak", FIRST, "killed", 0, 0, 0)),
    TollRow(*("injured-first", "leak", FIRST, "injured", ANY, 87, ANY)),
    TollRow(*("killed-evening", "leak", EVENING, "killed", ANY, 4, ANY)),
    TollRow(*("injured-evening", "leak", EVENING, "injured", ANY, 214, ANY)),
    TollRow(*("killed-wednesday", "leak", WEDNESDAY, "killed", ANY, 5, 9)),
    TollRow(*("injured-cluster", "leak", CLUSTER, "injured", ANY, 612, ANY)),
    TollRow(*("killed-thursday", "leak", THURSDAY, "killed", ANY, 4, 9)),
    TollRow(*("killed-july", "leak", JULY, "killed", ANY, 6, 6)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "leak", CLUSTER, ("kind", "motive"), "open"), words="cause"),
    UnknownRow(*("killed-evening", "leak", EVENING, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("hours", "leak", FIRST, "Rikabi|commissioner|iraq", ("closure", "position", "other")), words="hours"),
    ResponseRow(
        *("committee", "leak", EVENING, "prime minister|iraq", ("inquiry", "position")), words="investigative committee"
    ),
    ResponseRow(*("ambulances", "leak", EVENING, "health|iraq", ("aid", "movement")), words="15 ambulances"),
    ResponseRow(*("suspended", "leak", WEDNESDAY, "governor|iraq|Jabbar", ("position", "other")), words="suspended"),
    ResponseRow(*("who", "leak", CLUSTER, "WHO|World Health", ("aid",)), words="oxygen"),
    ResponseRow(*("crescent", "leak", CLUSTER, "Red Crescent|IRCS", ("aid", "movement")), words="volunteers"),
    ResponseRow(*("unicef", "leak", CLUSTER, "UNICEF|Children's Fund", ("aid",)), words="water"),
    ResponseRow(*("triage", "leak", CLUSTER, "DoH|Directorate|iraq", ("aid", "other")), words="triage"),
    ResponseRow(*("court", "leak", JULY, "court|iraq|judic", ("inquiry", "position", "other")), words="arrest"),
    ResponseRow(*("families", "leak", JULY, "governor|iraq", ("aid", "other")), words="10 million dinars"),
)
CHANGES = (
    ChangeRow(*("0-4", "leak", FIRST, EVENING, ("new", "superseded"), _KILLED, None, "4")),
    ChangeRow(*("87-214", "leak", FIRST, EVENING, ("new", "superseded"), _HURT, None, "214")),
    ChangeRow(*("5-4", "leak", CLUSTER, THURSDAY, ("new", "superseded", "withdrawn"), _KILLED, None, "4")),
    ChangeRow(*("4-6", "leak", THURSDAY, JULY, ("new", "superseded"), _KILLED, None, "6")),
)
BRIEFS = (
    BriefRow("lead", "leak", FIRST, "chlorine"),
    BriefRow("councillor", "leak", WEDNESDAY, "Asadi"),
    BriefRow("water", "leak", EVENING, "denied"),
    BriefRow("6", "leak", JULY, "6 people"),
)

EXPECTED = Stream(
    folder="shatrah-chlorine",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "evening": EVENING,
        "wednesday": WEDNESDAY,
        "cluster": CLUSTER,
        "thursday": THURSDAY,
        "july": JULY,
        "later": LATER,
    },
    incidents=(LEAK, DIWANIYAH, SAMAWAH),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("leak", "diwaniyah"), ("leak", "samawah")),
    briefs=BRIEFS,
)
