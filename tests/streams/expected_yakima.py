"""What the record of reports/yakima-shooting must say, by hand, before it was read: an invented shooting at a mall.

Police are the body in charge; the hospital counts its own patients, a part of all; two unnamed officials told other tolls to two
outlets. Police raise four to five and lower it to four again. Seattle 2012 and Spokane 2019 are other shootings.
"""

from tests.streams.expected import *

FIRST = datetime(2018, 10, 7, 4, 30, tzinfo=UTC)
NIGHT = datetime(2018, 10, 7, 7, 0, tzinfo=UTC)
SUNDAY = datetime(2018, 10, 7, 19, 0, tzinfo=UTC)
END = datetime(2018, 10, 9, tzinfo=UTC)

MALL = Incident(
    "mall",
    ("shooting",),
    main=("cascadia-1", "courier-1", "kvx-1", "cascadia-2", "palouse-1", "brendan-1", "courier-2"),
    background=("puget-1",),
    begins=datetime(2018, 10, 7, 3, 10, tzinfo=UTC),
    local_date="2018-10-06",
    places=("Yakima",),
)
SPOKANE = Incident(
    "spokane",
    ("shooting",),
    main=("puget-1",),
    begins=datetime(2019, 2, 12, 15, 40, tzinfo=UTC),
    local_date="2019-02-12",
    places=("Spokane",),
)
SEATTLE = Incident("seattle 2012", ("shooting",), background=("cascadia-2",), places=("Seattle",))

_POLICE = "police|Arreaga|Whitcomb"
_KILLED, _HURT = ("killed",), ("injured",)

FIGURES = (
    FigureRow(*("several", "mall", FIRST, _HURT, 3, ANY, None), side=_POLICE, states=("live",), marks=("vague",)),
    FigureRow(
        *("3", "mall", FIRST, _KILLED, 3, ANY, None),
        side="official",
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(
        *("4", "mall", NIGHT, _KILLED, 4, 4, 4),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        why="five is a federal source's: another side's or a rank below",
    ),
    FigureRow(*("9", "mall", NIGHT, _HURT, 9, 9, 9), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("5-source", "mall", NIGHT, _KILLED, 5, 5, 5), side="source", marks=("unnamed",)),
    FigureRow(
        *("11", "mall", NIGHT, ("injured", "casualties", "present"), 11, 11, 11),
        side="hospital|Dunning|Brendan",
        contests=("none",),
        why="its own patients",
    ),
    FigureRow(*("2-hospital", "mall", NIGHT, _KILLED, 2, 2, 2), side="hospital|Dunning|Brendan", contests=("none",)),
    FigureRow(*("4-critical", "mall", NIGHT, _HURT, 4, 4, 4), side="hospital|Dunning|Brendan", contests=("none",)),
    FigureRow(*("no-20", "mall", NIGHT, ("killed", "injured"), 20, ANY, ANY), absent=True, why="pops"),
    FigureRow(*("no-24", "mall", END, ("killed", "injured", "detained"), 24, ANY, ANY), absent=True, why="an age"),
    FigureRow(
        *("5-police", "mall", SUNDAY, _KILLED, 5, 5, 5),
        side=_POLICE,
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source", "corroborated"),
    ),
    FigureRow(*("4-sunday", "mall", SUNDAY, _KILLED, 4, 4, 4), side=_POLICE, states=("superseded",)),
    FigureRow(*("8", "mall", SUNDAY, _HURT, 8, 8, 8), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("31-rounds", "mall", SUNDAY, ("launched", "other"), 31, 31, 31), units=("rounds",), side="FBI"),
    FigureRow(
        *("3-hospital", "mall", SUNDAY, _KILLED, 3, 3, 3), side="hospital|Brendan", states=("live",), contests=("none",)
    ),
    FigureRow(*("no-girl", "mall", SUNDAY, _KILLED, 17, ANY, ANY), absent=True),
    FigureRow(*("4-end", "mall", END, _KILLED, 4, 4, 4), side=_POLICE, states=("live",)),
    FigureRow(*("5-end", "mall", END, _KILLED, 5, 5, 5), side=_POLICE, states=("superseded", "withdrawn")),
    FigureRow(*("10", "mall", END, _HURT, 10, 10, 10), side=_POLICE, states=("live",)),
    FigureRow(*("9-end", "mall", END, _HURT, 9, 9, 9), side=_POLICE, states=("superseded",)),
    FigureRow(*("spokane-2", "spokane", datetime(2019, 3, 1, tzinfo=UTC), _HURT, 2, 2, 2), side="police"),
    FigureRow(*("spokane-no-4", "spokane", datetime(2019, 3, 1, tzinfo=UTC), _KILLED, 4, 4, 4), absent=True),
    FigureRow(*("seattle-4", "seattle 2012", END, _KILLED, 4, 4, 4)),
    FigureRow(*("1-arrest", "mall", NIGHT, ("detained",), 1, 1, 1), side=_POLICE, contests=("none",)),
)
SLOTS = (
    SlotRow(*("moment", "mall", FIRST, "when", "8:10"), states=("live",), contests=("none",)),
    SlotRow(*("where", "mall", NIGHT, "where", "Yakima"), states=("live",), contests=("none",)),
    SlotRow(*("by", "mall", SUNDAY, "by", "Moser"), states=("live",)),
)
HISTORIES = (HistoryRow(*("police-killed", "mall", SUNDAY, _KILLED, None, _POLICE, (4, 5), 5)),)
TOLLS = (
    TollRow(
        *("killed-night", "mall", NIGHT, "killed", 4, 4, 5), why="police said closer what an official of theirs said"
    ),
    TollRow(*("injured-night", "mall", NIGHT, "injured", ANY, 9, 9)),
    TollRow(*("killed-end", "mall", END, "killed", ANY, 4, ANY)),
    TollRow(*("injured-end", "mall", END, "injured", ANY, 10, 10)),
)
UNKNOWNS = (
    UnknownRow(*("killed-first", "mall", FIRST, ("killed", "casualties"), "open"), why="police did not know yet"),
    UnknownRow(*("killed-night", "mall", NIGHT, ("killed", "casualties"), "open"), absent=True),
    UnknownRow(*("suspect", "mall", NIGHT, ("by",), "withheld"), why="the chief declined to name the suspect"),
    UnknownRow(*("suspect-known", "mall", SUNDAY, ("by",), "withheld"), absent=True),
    UnknownRow(
        *("motive", "mall", SUNDAY, ("motive",), "open"), words="do not know why|too early to speak of a motive"
    ),
)
RESPONSES = (
    ResponseRow(*("fbi", "mall", NIGHT, "FBI", ("movement", "aid", "position", "other", "inquiry")), words="12 agents"),
)
CHANGES = (
    ChangeRow(*("4-5", "mall", NIGHT, SUNDAY, ("new", "superseded"), _KILLED, None, "5")),
    ChangeRow(*("5-4", "mall", SUNDAY, END, ("withdrawn",), _KILLED, None, "withdrawn")),
    ChangeRow(*("4-again", "mall", SUNDAY, END, ("state",), _KILLED, None, "live")),
)
BRIEFS = (
    BriefRow("lead", "mall", NIGHT, "shooting"),
    BriefRow("3 said", "mall", FIRST, "law enforcement official said at least three people were killed"),
    BriefRow("4 said", "mall", NIGHT, "Police Chief Tom Arreaga said four people were killed"),
    BriefRow("no name", "mall", NIGHT, "Police Chief Tom Arreaga would not say who did it"),
    BriefRow("motive", "mall", SUNDAY, "why it was done is open"),
)

EXPECTED = Stream(
    folder="yakima-shooting",
    moments={"first": FIRST, "night": NIGHT, "sunday": SUNDAY, "end": END},
    incidents=(MALL, SPOKANE, SEATTLE),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("palouse-1", "cascadia-2", "Cascadia Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("mall", "spokane"), ("mall", "seattle 2012")),
    briefs=BRIEFS,
)
