"""What the record of reports/surigao-ferry must say, by hand, before it was read: an invented ferry that capsizes off the Philippines.

The coastguard is the body in charge; port authority, company, a minister and an unnamed rescuer speak too. 149 aboard becomes 171 when
the company recounts its tickets and the coastguard follows. "All but 14" are 14 missing. The fire of 2021 is another incident.
"""

from tests.streams.expected import *

FIRST = datetime(2024, 5, 17, 7, 0, tzinfo=UTC)
AFTERNOON = datetime(2024, 5, 17, 9, 30, tzinfo=UTC)
EVENING = datetime(2024, 5, 17, 18, 0, tzinfo=UTC)
MORNING = datetime(2024, 5, 18, 4, 0, tzinfo=UTC)
END = datetime(2024, 5, 19, tzinfo=UTC)

FERRY = Incident(
    "ferry",
    ("crash", "other"),
    main=("visayas-1", "radio-1", "visayas-2", "herald-1", "trumpet-1", "swift-1", "visayas-3"),
    begins=datetime(2024, 5, 17, 3, 40, tzinfo=UTC),
    local_date="2024-05-17",
    places=("Surigao",),
)
BOHOL = Incident("bohol 2021", ("fire",), background=("visayas-2",), others=("herald-1",), places=("Bohol",))

_GUARD = "coastguard|coast guard|Dimaano"
_KILLED, _MISSING, _RESCUED, _ABOARD = ("killed",), ("missing",), ("rescued",), ("present",)

FIGURES = (
    FigureRow(
        *("149-first", "ferry", FIRST, _ABOARD, 149, 149, 149), side=_GUARD, states=("live",), contests=("none",)
    ),
    FigureRow(
        *("60", "ferry", FIRST, _RESCUED, 60, ANY, None),
        side=_GUARD,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("no-180", "ferry", FIRST, ("present", "killed", "missing"), 180, ANY, ANY), absent=True, why="may carry"
    ),
    FigureRow(*("no-4-km", "ferry", FIRST, ("killed", "missing", "present", "rescued"), 4, ANY, ANY), absent=True),
    FigureRow(*("118", "ferry", AFTERNOON, _RESCUED, 118, 118, 118), side="Montebon|port authority", states=("live",)),
    FigureRow(*("5", "ferry", AFTERNOON, _KILLED, 5, 5, 5), side="Montebon|port authority", states=("live",)),
    FigureRow(
        *("7", "ferry", EVENING, _KILLED, 7, ANY, None),
        side=_GUARD,
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source", "corroborated"),
        why="the Herald carries the wire",
    ),
    FigureRow(*("14", "ferry", EVENING, _MISSING, 14, 14, 14), side=_GUARD, states=("live",), contests=("none",)),
    FigureRow(*("128", "ferry", EVENING, _RESCUED, 128, 128, 128), side=_GUARD, reports=2, states=("live",)),
    FigureRow(*("60-evening", "ferry", EVENING, _RESCUED, 60, ANY, ANY), side=_GUARD, states=("live", "superseded")),
    FigureRow(*("9-hospital", "ferry", EVENING, ("injured",), 9, 9, 9), side=_GUARD, contests=("none",)),
    FigureRow(
        *("149-company", "ferry", EVENING, _ABOARD, 149, 149, 149), side="Swift|Ong", contests=("none", "inconsistent")
    ),
    FigureRow(
        *("20-children", "ferry", EVENING, ("present", "other"), 20, ANY, None),
        group="children",
        side="official",
        marks=("unnamed",),
    ),
    FigureRow(*("40", "ferry", EVENING, ("killed", "missing"), ANY, ANY, 40), side="source", marks=("unnamed",)),
    FigureRow(
        *("200", "ferry", EVENING, _ABOARD, 201, ANY, None),
        side="source",
        marks=("unnamed",),
        contests=("disputed",),
        why="149 is the coastguard's",
    ),
    FigureRow(*("171-company", "ferry", MORNING, _ABOARD, 171, 171, 171), side="Swift|Ong", states=("live",)),
    FigureRow(*("154", "ferry", MORNING, _ABOARD, 154, 154, 154), group="passengers", side="Swift|Ong"),
    FigureRow(
        *("149-withdrawn", "ferry", MORNING, _ABOARD, 149, 149, 149),
        side="Swift|Ong",
        states=("withdrawn", "superseded"),
        why="that number was wrong",
    ),
    FigureRow(*("19", "ferry", END, _KILLED, 19, 19, 19), side=_GUARD, states=("live",), contests=("none", "disputed")),
    FigureRow(*("7-end", "ferry", END, _KILLED, 7, ANY, ANY), side=_GUARD, states=("live", "superseded")),
    FigureRow(*("131", "ferry", END, _RESCUED, 131, 131, 131), side=_GUARD, states=("live",)),
    FigureRow(*("128-end", "ferry", END, _RESCUED, 128, 128, 128), side=_GUARD, states=("superseded",)),
    FigureRow(*("21", "ferry", END, _MISSING, 21, 21, 21), side=_GUARD, states=("live",), contests=("none",)),
    FigureRow(*("14-end", "ferry", END, _MISSING, 14, 14, 14), side=_GUARD, states=("superseded",)),
    FigureRow(
        *("171-guard", "ferry", END, _ABOARD, 171, 171, 171),
        side=_GUARD,
        states=("live",),
        supports=("corroborated",),
        why="coastguard and company; the 200 is unnamed",
    ),
    FigureRow(*("149-end", "ferry", END, _ABOARD, 149, 149, 149), side=_GUARD, states=("withdrawn", "superseded")),
    FigureRow(*("40-end", "ferry", END, ("killed", "missing"), ANY, ANY, 40), contests=("disputed",)),
    FigureRow(*("captain", "ferry", END, ("detained",), 1, 1, 1), side="police|Sumulong", contests=("none",)),
    FigureRow(*("bohol-23", "bohol 2021", END, _KILLED, 23, 23, 23)),
    FigureRow(*("no-23", "ferry", END, _KILLED, 23, ANY, ANY), absent=True),
    FigureRow(*("no-41", "ferry", END, ("present", "killed", "missing"), 41, ANY, ANY), absent=True, why="years"),
)
SLOTS = (
    SlotRow(*("moment", "ferry", FIRST, "when", "11:40|3:40|03:40"), states=("live",), contests=("none",)),
    SlotRow(*("where", "ferry", FIRST, "where", "Surigao"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("guard-killed", "ferry", END, _KILLED, None, _GUARD, (7, 19), 19)),
    HistoryRow(*("guard-rescued", "ferry", END, _RESCUED, None, _GUARD, (60, 128, 131), 131)),
    HistoryRow(*("guard-missing", "ferry", END, _MISSING, None, _GUARD, (14, 21), 21)),
)
TOLLS = (
    TollRow(*("killed-afternoon", "ferry", AFTERNOON, "killed", ANY, 5, 5)),
    TollRow(*("killed-evening", "ferry", EVENING, "killed", ANY, 7, ANY)),
    TollRow(*("killed-end", "ferry", END, "killed", ANY, 19, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("killed-first", "ferry", FIRST, ("killed", "casualties"), "open"), why="no reports at this time"),
    UnknownRow(*("killed-evening", "ferry", EVENING, ("killed", "casualties"), "open"), absent=True),
    UnknownRow(*("cause", "ferry", END, ("kind", "motive"), "open"), words="cause"),
)
RESPONSES = (
    ResponseRow(*("trips", "ferry", AFTERNOON, "coastguard|coast guard", ("closure",)), words="trips by sea"),
    ResponseRow(
        *("grounded", "ferry", EVENING, "Villaluz|Philippines", ("closure", "inquiry")), words="grounded|inquiry"
    ),
    ResponseRow(*("pesos", "ferry", MORNING, "Swift", ("aid", "other")), words="200,000"),
    ResponseRow(*("japan", "ferry", END, "Japan", ("aid", "movement")), words="divers"),
)
CHANGES = (
    ChangeRow(*("5-7", "ferry", AFTERNOON, EVENING, ("new", "superseded"), _KILLED, None, "7")),
    ChangeRow(*("149-171", "ferry", EVENING, END, ("new", "superseded", "withdrawn"), _ABOARD, None, "171")),
    ChangeRow(*("14-21", "ferry", EVENING, END, ("new", "superseded"), _MISSING, None, "21")),
)
BRIEFS = (
    BriefRow("lead", "ferry", FIRST, "capsized"),
    BriefRow("rescued", "ferry", EVENING, "128 people were rescued"),
    BriefRow("missing", "ferry", END, "21"),
    BriefRow("not 23", "ferry", END, "23 people", absent=True),
    BriefRow("cause", "ferry", END, "cause"),
)

EXPECTED = Stream(
    folder="surigao-ferry",
    moments={"first": FIRST, "afternoon": AFTERNOON, "evening": EVENING, "morning": MORNING, "end": END},
    incidents=(FERRY, BOHOL),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("herald-1", "visayas-2", "Visayas Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("ferry", "bohol 2021"),),
    briefs=BRIEFS,
)
