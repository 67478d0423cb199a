"""What the record of reports/bannu-market must say, by hand, before it was read: an invented bomb in a Pakistani market.

Police, the rescue service and a hospital count apart; a faction claims 14 policemen, the police chief rejects it, the Taliban deny a part
in it, and two states trade blame. A newspaper corrects what no report held says. November's checkpost and February's polio team are others.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 1, 14, 13, 30, tzinfo=UTC)
EVENING = datetime(2025, 1, 14, 18, 0, tzinfo=UTC)
NIGHT = datetime(2025, 1, 14, 21, 0, tzinfo=UTC)
NOON = datetime(2025, 1, 15, 9, 0, tzinfo=UTC)
END = datetime(2025, 1, 15, 16, 0, tzinfo=UTC)
THURSDAY = datetime(2025, 1, 17, tzinfo=UTC)
LATER = datetime(2025, 3, 1, tzinfo=UTC)

_KINDS = ("bombing", "explosion", "attack")
MARKET = Incident(
    "market",
    _KINDS,
    main=("frontier-1", "rescue-1", "tochi-1", "frontier-2", "indus-live", "frontier-3", "lahore-1"),
    background=("frontier-9",),
    begins=datetime(2025, 1, 14, 12, 10, tzinfo=UTC),
    local_date="2025-01-14",
    places=("Bannu",),
)
CHECKPOST = Incident("checkpost", _KINDS, background=("tochi-1",), places=("Mali Khel|Bannu",))
POLIO = Incident(
    "polio",
    ("shooting", "attack", "killing"),
    main=("frontier-9",),
    begins=datetime(2025, 2, 5, tzinfo=UTC),
    places=("Bannu",),
)

_POLICE, _HOSPITAL, _PESHAWAR = "police|Marwat", "hospital|Daur", "Lady Reading|Afridi"
_KILLED, _HURT = ("killed",), ("injured",)

FIGURES = (
    FigureRow(
        *("6", "market", FIRST, _KILLED, 6, ANY, None),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("two-dozen", "market", FIRST, _HURT, ANY, 24, ANY), side=_POLICE, states=("live",)),
    FigureRow(*("no-10-kg", "market", FIRST, ("killed", "injured"), 8, ANY, ANY), absent=True),
    FigureRow(*("7-rescue", "market", EVENING, _KILLED, 7, 7, 7), side="rescue", states=("live",)),
    FigureRow(*("21-rescue", "market", EVENING, _HURT, 21, 21, 21), side="rescue", states=("live",)),
    FigureRow(*("9", "market", EVENING, _KILLED, 9, 9, 9), side=_HOSPITAL, states=("live",)),
    FigureRow(*("27", "market", EVENING, _HURT, 27, 27, 27), side=_HOSPITAL, states=("live",)),
    FigureRow(*("5-referred", "market", EVENING, ("injured", "moved"), 5, 5, 5), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("no-12", "market", EVENING, _KILLED, 12, ANY, ANY), absent=True),
    FigureRow(*("12-checkpost", "checkpost", EVENING, _KILLED, 12, 12, 12), group="soldiers"),
    FigureRow(
        *("14-claimed", "market", NIGHT, _KILLED, 14, 14, 14),
        group="police",
        side="Ittehad",
        states=("live",),
        contests=("disputed",),
        why="the police chief rejects it",
    ),
    FigureRow(*("constable", "market", NIGHT, _KILLED, 1, 1, 1), group="constable|police", side=_POLICE),
    FigureRow(*("no-80", "market", NIGHT, ("killed", "injured"), ANY, 80, ANY), absent=True),
    FigureRow(*("girl", "market", NOON, _KILLED, 1, 1, 1), side=_PESHAWAR, contests=("none",)),
    FigureRow(*("4-treated", "market", NOON, ("injured", "present"), 4, 4, 4), side=_PESHAWAR, contests=("none",)),
    FigureRow(*("2-detained", "market", NOON, ("detained",), 2, 2, 2), side="counter-terrorism|police"),
    FigureRow(*("11", "market", END, _KILLED, 11, 11, 11), side=_POLICE, states=("live",)),
    FigureRow(*("30", "market", END, _HURT, 30, 30, 30), side=_POLICE, states=("live",)),
    FigureRow(*("wardens", "market", END, _HURT, 3, 3, 3), group="wardens", side=_POLICE, contests=("none",)),
    FigureRow(*("4-held", "market", END, ("detained",), 4, 4, 4), states=("live",), contests=("none",)),
    FigureRow(*("polio-2", "polio", LATER, _KILLED, 2, 2, 2), group="police", side="police|Nawaz", states=("live",)),
    FigureRow(*("polio-1", "polio", LATER, _HURT, 1, 1, 1), group="officer", side="police|Nawaz"),
    FigureRow(*("polio-0", "polio", LATER, ("injured", "casualties"), 0, 0, 0), group="health workers"),
    FigureRow(*("polio-no-11", "polio", LATER, _KILLED, 11, ANY, ANY), absent=True),
)
SLOTS = (
    SlotRow(*("moment", "market", FIRST, "when", "5:10|12:10|17:10"), states=("live",), contests=("none",)),
    SlotRow(*("where", "market", FIRST, "where", "Bannu"), states=("live",), contests=("none",)),
    SlotRow(*("means", "market", FIRST, "means", "motorcycle|explosive|bomb"), states=("live",)),
    SlotRow(
        *("claimed", "market", NIGHT, "by", "Ittehad"),
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="credit claimed; the Taliban deny only that it was they",
    ),
    SlotRow(*("van", "market", NIGHT, "against", "police van|van"), contests=("disputed",), why="none was near"),
)
HISTORIES = (HistoryRow(*("police-killed", "market", END, _KILLED, None, _POLICE, (6, 11), 11)),)
TOLLS = (
    TollRow(*("killed-first", "market", FIRST, "killed", 6, 6, ANY)),
    TollRow(*("killed-evening", "market", EVENING, "killed", ANY, 9, 9)),
    TollRow(*("killed-end", "market", END, "killed", ANY, 11, ANY)),
    TollRow(*("injured-end", "market", END, "injured", ANY, 30, 30)),
)
UNKNOWNS = (
    UnknownRow(*("who", "market", FIRST, ("by",), "open"), why="no immediate claim"),
    UnknownRow(*("who-night", "market", NIGHT, ("by",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("minister", "market", EVENING, "Khattak|Khyber", ("position",)), words="condemned|report"),
    ResponseRow(*("money", "market", EVENING, "Khattak|Khyber", ("aid",)), words="million"),
    ResponseRow(*("shops", "market", EVENING, "traders", ("closure",)), words="shops"),
    ResponseRow(*("embassy", "market", NOON, "United States", ("position",)), words="condemns|condolences"),
    ResponseRow(*("kabul", "market", END, "Afghanistan|Balkhi", ("position",)), words="baseless|insecurity"),
)
CHANGES = (
    ChangeRow(*("9-11", "market", NIGHT, END, ("new", "superseded"), _KILLED, None, "11")),
    ChangeRow(*("claim", "market", EVENING, NIGHT, ("new",), ("by",), None, "Ittehad-ul-Fidayeen")),
)
BRIEFS = (
    BriefRow("lead", "market", FIRST, "Bannu"),
    BriefRow("6 said", "market", FIRST, "at least six people were killed"),
    BriefRow("faction", "market", NIGHT, "Ittehad-ul-Fidayeen"),
    BriefRow("not 23", "market", END, "23", absent=True, why="nine and 14 are two accounts"),
    BriefRow("not 15", "market", THURSDAY, "15 people were killed", absent=True),
)

EXPECTED = Stream(
    folder="bannu-market",
    moments={
        "first": FIRST,
        "evening": EVENING,
        "night": NIGHT,
        "noon": NOON,
        "end": END,
        "thursday": THURSDAY,
        "later": LATER,
    },
    incidents=(MARKET, CHECKPOST, POLIO),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("market", "checkpost"), ("market", "polio")),
    briefs=BRIEFS,
)
