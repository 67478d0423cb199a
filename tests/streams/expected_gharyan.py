"""What the record of reports/gharyan-airstrike must say, by hand, before it was read: an invented air strike in Libya's war.

Two parties: the government in Tripoli with its ministry, and the Libyan National Army. The army first owns a strike on a depot with
20 fighters dead, denies the clinic, then withdraws the claim and denies the flight. The U.N., a hospital and an aid group with its
own dead speak for themselves. Tajoura, in November, is another strike.
"""

from tests.streams.expected import *

FIRST = datetime(2019, 8, 11, 21, 0, tzinfo=UTC)
NIGHT = datetime(2019, 8, 12, 1, 0, tzinfo=UTC)
MORNING = datetime(2019, 8, 12, 10, 0, tzinfo=UTC)
END = datetime(2019, 8, 13, tzinfo=UTC)
LATER = datetime(2019, 12, 1, tzinfo=UTC)

CLINIC = Incident(
    "clinic",
    ("strike", "bombing", "attack"),
    main=("carthage-1", "marj-1", "harbour-1", "northgate-live", "carthage-2", "medics-1"),
    background=("carthage-9",),
    begins=datetime(2019, 8, 11, 17, 15, tzinfo=UTC),
    local_date="2019-08-11",
    places=("Gharyan",),
)
TAJOURA = Incident(
    "tajoura",
    ("strike", "bombing", "attack"),
    main=("carthage-9",),
    begins=datetime(2019, 11, 18, tzinfo=UTC),
    local_date="2019-11-18",
    places=("Tajoura|Tripoli",),
)

_TRIPOLI = "health ministry|Zentani|libya"
_ARMY = "Libyan National Army|LNA|Bushaala"
_UN = "U.N.|United Nations|UN mission"
_KILLED, _HURT = ("killed",), ("injured",)

FIGURES = (
    FigureRow(
        *("12", "clinic", FIRST, _KILLED, 12, ANY, None),
        side=_TRIPOLI,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("30", "clinic", FIRST, _HURT, 30, 30, 30), side="Zentani|ministry", states=("live",)),
    FigureRow(*("4-paramedics", "clinic", FIRST, _KILLED, 4, 4, 4), group="paramedics", contests=("none",)),
    FigureRow(*("no-80", "clinic", FIRST, ("other", "killed", "present"), ANY, 80, ANY), absent=True, why="a distance"),
    FigureRow(
        *("12-night", "clinic", NIGHT, _KILLED, 12, ANY, None), side=_TRIPOLI, origins=1, reports=2, states=("live",)
    ),
    FigureRow(
        *("20-fighters", "clinic", NIGHT, _KILLED, 20, 20, 20),
        side=_ARMY,
        group="fighters",
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("no-civilians", "clinic", NIGHT, ("injured", "casualties"), 0, 0, 0),
        side=_ARMY,
        group="civilians",
        states=("live",),
    ),
    FigureRow(*("2-vehicles", "clinic", NIGHT, ("destroyed",), 2, 2, 2), units=("vehicles",)),
    FigureRow(
        *("16", "clinic", MORNING, _KILLED, 16, 16, 16),
        side=_UN,
        states=("live",),
        supports=("single-source", "corroborated"),
    ),
    FigureRow(*("18", "clinic", MORNING, _KILLED, 18, 18, 18), side="Sassi|hospital", states=("live",)),
    FigureRow(*("17", "clinic", END, _KILLED, 17, 17, 17), side=_TRIPOLI, states=("live",)),
    FigureRow(*("12-end", "clinic", END, _KILLED, 12, ANY, ANY), side=_TRIPOLI, states=("superseded",)),
    FigureRow(*("26", "clinic", END, _HURT, 26, 26, 26), side=_TRIPOLI, states=("live",), contests=("none",)),
    FigureRow(*("30-end", "clinic", END, _HURT, 30, 30, 30), side=_TRIPOLI, states=("superseded",)),
    FigureRow(*("20-end", "clinic", END, _KILLED, 20, 20, 20), side=_ARMY, states=("withdrawn",)),
    FigureRow(*("2-medics", "clinic", END, _KILLED, 2, 2, 2), side="Medics Abroad", contests=("none",)),
    FigureRow(*("1-missing", "clinic", END, ("missing",), 1, 1, 1), side="Medics Abroad"),
    FigureRow(*("10-tajoura", "tajoura", LATER, _KILLED, 10, 10, 10), side=_TRIPOLI, states=("live",)),
    FigureRow(*("35-tajoura", "tajoura", LATER, _HURT, 35, 35, 35), side=_TRIPOLI, states=("live",)),
    FigureRow(*("no-17-tajoura", "tajoura", LATER, _KILLED, 17, 17, 17), absent=True),
    FigureRow(*("no-10-clinic", "clinic", LATER, _KILLED, 10, 10, 10), absent=True),
)
SLOTS = (
    SlotRow(*("moment", "clinic", FIRST, "when", "7:15"), states=("live",), contests=("none",)),
    SlotRow(*("where", "clinic", FIRST, "where", "Gharyan"), states=("live",), contests=("none",)),
    SlotRow(
        *("blamed", "clinic", FIRST, "by", "Haftar"),
        states=("live",),
        supports=("single-source",),
        why="the ministry blames",
    ),
    SlotRow(*("owned", "clinic", NIGHT, "by", "Libyan National Army|air force"), states=("live",)),
    SlotRow(*("depot", "clinic", NIGHT, "against", "depot"), states=("live",), supports=("single-source",)),
    SlotRow(*("clinic hit", "clinic", NIGHT, "against", "clinic"), states=("live",), contests=("disputed",)),
    SlotRow(*("depot-end", "clinic", END, "against", "depot"), states=("withdrawn",)),
    SlotRow(*("owned-end", "clinic", END, "by", "Haftar|Libyan National Army|LNA"), contests=("disputed",)),
)
HISTORIES = (HistoryRow(*("ministry-killed", "clinic", END, _KILLED, None, _TRIPOLI, (12, 17), 17)),)
TOLLS = (
    TollRow(*("killed-first", "clinic", FIRST, "killed", 12, 12, ANY)),
    TollRow(*("killed-end", "clinic", END, "killed", 16, ANY, 17), why="a hospital counts whom it had"),
    TollRow(*("injured-end", "clinic", END, "injured", 26, 26, 26)),
)
UNKNOWNS = (
    UnknownRow(*("who", "clinic", END, ("by",), "open"), words="do not know who"),
    UnknownRow(*("who-tajoura", "tajoura", LATER, ("by",), "open"), why="nobody has claimed responsibility"),
)
RESPONSES = (
    ResponseRow(*("turkey", "clinic", MORNING, "Turkey", ("position", "aid", "movement")), words="condemns|Istanbul"),
    ResponseRow(*("medics", "clinic", END, "Medics Abroad", ("movement",)), words="Tunis"),
)
CHANGES = (
    ChangeRow(*("12-17", "clinic", NIGHT, END, ("new", "superseded"), _KILLED, None, "17")),
    ChangeRow(*("20-gone", "clinic", NIGHT, END, ("withdrawn",), _KILLED, None, None)),
)
BRIEFS = (
    BriefRow("lead", "clinic", FIRST, "hit Gharyan"),
    BriefRow("fighters", "clinic", NIGHT, "20 fighters were killed"),
    BriefRow("not 32", "clinic", NIGHT, "32", absent=True, why="20 and 12 are two accounts of one strike"),
    BriefRow("who", "clinic", END, "who did it is open"),
)

EXPECTED = Stream(
    folder="gharyan-airstrike",
    moments={"first": FIRST, "night": NIGHT, "morning": MORNING, "end": END, "later": LATER},
    incidents=(CLINIC, TAJOURA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("harbour-1", "carthage-1", "Carthage Wire", True),),
    reissues=(),
    changes=CHANGES,
    apart=(("clinic", "tajoura"),),
    briefs=BRIEFS,
)
