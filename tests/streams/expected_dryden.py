"""What the record of reports/dryden-derailment must say, by hand, before it was read: an invented derailment with a leak of ammonia.

Police, the railway, a hospital, a mayor and a coroner each tell of their own; 22 cars become 25, nobody hurt becomes one dead and then two.
A morning show carries the wire. Lac-Mégantic is another incident.
"""

from tests.streams.expected import *

FIRST = datetime(2021, 6, 16, 11, 0, tzinfo=UTC)
MORNING = datetime(2021, 6, 16, 13, 30, tzinfo=UTC)
COMPANY = datetime(2021, 6, 16, 15, 30, tzinfo=UTC)
AFTERNOON = datetime(2021, 6, 16, 20, 0, tzinfo=UTC)
EVENING = datetime(2021, 6, 16, 23, 30, tzinfo=UTC)
THURSDAY = datetime(2021, 6, 17, 18, 0, tzinfo=UTC)
END = datetime(2021, 6, 20, tzinfo=UTC)

TRAIN = Incident(
    "train",
    ("crash", "spill", "other"),
    main=("opp-1", "lakehead-1", "ccr-1", "beacon-1", "prairie-1", "lakehead-2", "maple-1", "beacon-2"),
    begins=datetime(2021, 6, 16, 9, 50, tzinfo=UTC),
    local_date="2021-06-16",
    places=("Wabigoon|Dryden",),
)
LAC = Incident(
    "lac-mégantic", ("crash", "explosion"), background=("lakehead-2",), places=("Lac-Mégantic|Lac-Megantic",)
)

_POLICE, _RAILWAY, _HOSPITAL = "police|Lavallee|OPP", "Canadian Central|Desrosiers|Whitlock", "Health Centre|Varma"
_UNIT = "Health Unit"
_KILLED, _HURT = ("killed",), ("injured",)
_OUT = ("evacuated", "displaced")
_DERAILED = ("other", "damaged", "destroyed", "hit")

FIGURES = (
    FigureRow(*("300", "train", MORNING, _OUT, ANY, 300, ANY), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("0-crew", "train", MORNING, ("injured", "casualties"), 0, 0, 0), group="crew", side=_POLICE),
    FigureRow(
        *("22", "train", COMPANY, _DERAILED, 22, 22, 22),
        units=("cars",),
        side=_RAILWAY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("3-ammonia", "train", COMPANY, (*_DERAILED, "present"), 3, 3, 3), units=("cars",), side=_RAILWAY),
    FigureRow(*("0-company", "train", COMPANY, ("injured", "casualties"), 0, 0, 0), side=_RAILWAY, states=("live",)),
    FigureRow(*("no-114", "train", COMPANY, _DERAILED, 114, 114, 114), absent=True, why="the train's length"),
    FigureRow(*("340", "train", AFTERNOON, (*_OUT, "present"), ANY, 340, ANY)),
    FigureRow(*("9", "train", AFTERNOON, _HURT, 9, 9, 9), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("2-stable", "train", AFTERNOON, _HURT, 2, 2, 2), side=_HOSPITAL, contests=("none",)),
    FigureRow(
        *("24-cars", "train", AFTERNOON, (*_DERAILED, "present"), 24, ANY, None),
        units=("cars",),
        why="the outlet's own observation",
    ),
    FigureRow(*("25", "train", EVENING, _DERAILED, 25, 25, 25), units=("cars",), side=_RAILWAY, states=("live",)),
    FigureRow(
        *("22-evening", "train", EVENING, _DERAILED, 22, 22, 22), side=_RAILWAY, states=("superseded", "withdrawn")
    ),
    FigureRow(*("4-ammonia", "train", EVENING, (*_DERAILED, "present"), 4, 4, 4), side=_RAILWAY, states=("live",)),
    FigureRow(*("1", "train", EVENING, _KILLED, 1, 1, 1), side=_POLICE, states=("live",)),
    FigureRow(*("no-2-may", "train", EVENING, ("incidents",), 2, 2, 2), absent=True, why="complaints"),
    FigureRow(*("13", "train", THURSDAY, _HURT, 13, 13, 13), side=_UNIT, origins=1, reports=2, states=("live",)),
    FigureRow(*("2-intensive", "train", THURSDAY, _HURT, 2, 2, 2), side=_UNIT, contests=("none",)),
    FigureRow(*("1-coroner", "train", THURSDAY, _KILLED, 1, 1, 1), side="Okimaw|coroner", states=("live",)),
    FigureRow(*("no-61", "train", THURSDAY, ("killed", "injured"), 61, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("60-tonnes", "train", THURSDAY, ("other",), ANY, 60, ANY), units=("tonnes",), side=_RAILWAY),
    FigureRow(*("47", "lac-mégantic", THURSDAY, _KILLED, 47, 47, 47)),
    FigureRow(*("no-47", "train", THURSDAY, _KILLED, 47, ANY, ANY), absent=True),
    FigureRow(*("2-end", "train", END, _KILLED, 2, 2, 2), side=_HOSPITAL, states=("live",)),
    FigureRow(
        *("20-away", "train", END, (*_OUT, "other", "present"), 20, 20, 20), side="Halvorsen", contests=("none",)
    ),
    FigureRow(*("no-41", "train", END, ("killed", "injured", "casualties"), 41, ANY, ANY), absent=True),
    FigureRow(*("no-64", "train", END, ("killed", "injured", "other"), ANY, 64, ANY), absent=True, why="a speed"),
)
SLOTS = (
    SlotRow(*("moment", "train", MORNING, "when", "4:50|9:50"), states=("live",), contests=("none",)),
    SlotRow(*("where", "train", MORNING, "where", "Wabigoon|Dryden"), states=("live",), contests=("none",)),
)
HISTORIES = (HistoryRow(*("cars", "train", EVENING, _DERAILED, None, _RAILWAY, (22, 25), 25)),)
TOLLS = (
    TollRow(*("killed-evening", "train", EVENING, "killed", 1, 1, 1)),
    TollRow(*("injured-thursday", "train", THURSDAY, "injured", ANY, 13, ANY)),
    TollRow(*("killed-end", "train", END, "killed", ANY, 2, 2)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "train", COMPANY, ("kind", "motive"), "open"), words="cause"),
    UnknownRow(*("cause-evening", "train", EVENING, ("kind", "motive"), "open"), words="cause"),
    UnknownRow(*("name", "train", THURSDAY, ("victim", "killed"), "withheld"), words="name"),
)
RESPONSES = (
    ResponseRow(*("team", "train", MORNING, _RAILWAY, ("movement", "aid")), words="team"),
    ResponseRow(*("hotels", "train", COMPANY, _RAILWAY, ("aid", "other")), words="hotel"),
    ResponseRow(
        *("emergency", "train", AFTERNOON, "Halvorsen|Dryden", ("position", "closure", "other")), words="emergency"
    ),
    ResponseRow(*("board", "train", EVENING, "Transportation Safety", ("movement", "inquiry")), words="investigators"),
    ResponseRow(*("premier", "train", EVENING, "Prescott|Ontario", ("position", "aid")), words="help"),
)
CHANGES = (
    ChangeRow(*("22-25", "train", COMPANY, EVENING, ("new", "superseded", "withdrawn"), _DERAILED, None, "25")),
    ChangeRow(*("9-13", "train", AFTERNOON, THURSDAY, ("new", "superseded"), _HURT, None, "13")),
    ChangeRow(*("1-2", "train", THURSDAY, END, ("new", "superseded"), _KILLED, None, "2")),
)
BRIEFS = (
    BriefRow("lead", "train", MORNING, "derail"),
    BriefRow("ammonia", "train", THURSDAY, "ammonia"),
    BriefRow("25 cars", "train", EVENING, "25 cars"),
    BriefRow("cause", "train", COMPANY, "cause"),
    BriefRow("not 47", "train", END, "47 people", absent=True),
)

EXPECTED = Stream(
    folder="dryden-derailment",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "company": COMPANY,
        "afternoon": AFTERNOON,
        "evening": EVENING,
        "thursday": THURSDAY,
        "end": END,
    },
    incidents=(TRAIN, LAC),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("maple-1", "lakehead-2", "Lakehead Press", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("train", "lac-mégantic"),),
    briefs=BRIEFS,
)
