"""What the record of reports/syzran-refinery must say, by hand, before it was read: an invented drone strike in a war of two sides.

Russia's ministry and governor: debris, a small fire, nobody hurt; then two injured, then one of them dead. Ukraine: an unnamed source
of its security service with at least eight, its General Staff with 11, which it takes back for seven. An analyst reads images; the
owner tells of less. Engels, in March, is another strike.
"""

from tests.streams.expected import *

MORNING = datetime(2025, 2, 5, 6, 0, tzinfo=UTC)
NOON = datetime(2025, 2, 5, 10, 0, tzinfo=UTC)
AFTERNOON = datetime(2025, 2, 5, 14, 0, tzinfo=UTC)
THURSDAY = datetime(2025, 2, 6, 14, 0, tzinfo=UTC)
END = datetime(2025, 2, 8, tzinfo=UTC)
LATER = datetime(2025, 3, 12, tzinfo=UTC)

REFINERY = Incident(
    "refinery",
    ("strike", "attack", "bombing"),
    main=("volga-1", "dnipro-1", "prairie-1", "meridian-live", "harrow-1", "dnipro-2"),
    background=("volga-9",),
    begins=datetime(2025, 2, 4, 21, 30, tzinfo=UTC),
    local_date="2025-02-05",
    places=("Syzran",),
)
ENGELS = Incident(
    "engels",
    ("strike", "attack", "bombing"),
    main=("volga-9",),
    begins=datetime(2025, 3, 11, tzinfo=UTC),
    places=("Engels|Saratov",),
)

_RUSSIA, _ZIMIN, _UKRAINE, _STAFF = (
    "russia|ministry",
    "Zimin|russia",
    "ukraine|SBU|General Staff",
    "General Staff|Kravets",
)
_KILLED, _HURT, _DOWN, _HIT = ("killed",), ("injured",), ("intercepted",), ("hit", "launched")

FIGURES = (
    FigureRow(
        *("31", "refinery", MORNING, _DOWN, 31, 31, 31),
        side=_RUSSIA,
        units=("drones",),
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("34", "refinery", MORNING, ("launched",), 34, 34, 34), side=_RUSSIA, units=("drones",)),
    FigureRow(*("12-samara", "refinery", MORNING, _DOWN, 12, 12, 12), side=_RUSSIA, place="Samara"),
    FigureRow(
        *("none", "refinery", MORNING, ("casualties",), 0, 0, 0), side=_ZIMIN, states=("live",), contests=("none",)
    ),
    FigureRow(*("no-three", "refinery", MORNING, ("killed", "injured", "hit"), 3, ANY, ANY), absent=True, why="hours"),
    FigureRow(
        *("8", "refinery", NOON, _HIT, 8, ANY, None),
        side="source|SBU|ukraine",
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(
        *("2-units", "refinery", NOON, ("hit", "damaged", "other"), 2, 2, 2),
        units=("units",),
        side="source|SBU|ukraine",
    ),
    FigureRow(*("31-noon", "refinery", NOON, _DOWN, 31, 31, 31), side=_RUSSIA, origins=1, reports=3, states=("live",)),
    FigureRow(*("no-8-million", "refinery", NOON, ("hit", "other", "damaged"), 8e6, ANY, ANY), absent=True),
    FigureRow(
        *("2-hurt", "refinery", AFTERNOON, _HURT, 2, 2, 2),
        side=_ZIMIN,
        group="firefighters",
        states=("live",),
        marks=("against-interest",),
    ),
    FigureRow(
        *("none-later", "refinery", AFTERNOON, ("casualties",), 0, 0, 0),
        side=_ZIMIN,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(*("11", "refinery", AFTERNOON, _HIT, 11, 11, 11), side=_STAFF, units=("drones",), states=("live",)),
    FigureRow(*("no-57", "refinery", AFTERNOON, ("launched",), 57, 57, 57), absent=True, why="Russia's own attack"),
    FigureRow(*("no-40", "refinery", AFTERNOON, _DOWN, 40, 40, 40), absent=True),
    FigureRow(
        *("3-tanks", "refinery", THURSDAY, ("destroyed",), 3, 3, 3),
        side="Lund|Orbis",
        units=("tanks",),
        states=("live",),
        contests=("disputed",),
        why="the owner: one tank",
    ),
    FigureRow(
        *("1-tank", "refinery", THURSDAY, ("destroyed", "damaged"), 1, 1, 1), side="Volga Petroleum", units=("tank",)
    ),
    FigureRow(
        *("40-percent", "refinery", THURSDAY, ("other", "damaged", "destroyed"), ANY, 0.4, ANY), side="Lund|Orbis"
    ),
    FigureRow(*("7", "refinery", END, _HIT, 7, 7, 7), side=_STAFF, units=("drones",), states=("live",)),
    FigureRow(*("11-end", "refinery", END, _HIT, 11, 11, 11), side=_STAFF, states=("withdrawn",)),
    FigureRow(
        *("1-dead", "refinery", END, _KILLED, 1, 1, 1),
        side=_ZIMIN,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("none-end", "refinery", END, ("casualties",), 0, 0, 0), side=_ZIMIN, states=("superseded", "withdrawn")
    ),
    FigureRow(*("22", "engels", LATER, _DOWN, 22, 22, 22), side=_RUSSIA, units=("drones",)),
    FigureRow(*("1-engels", "engels", LATER, _HURT, 1, 1, 1), side="Tulin|russia"),
    FigureRow(*("no-22", "refinery", LATER, _DOWN, 22, 22, 22), absent=True),
    FigureRow(*("no-60", "engels", LATER, ("killed", "injured"), ANY, 60, ANY), absent=True),
    FigureRow(*("no-dead-engels", "engels", LATER, _KILLED, 1, 1, 1), absent=True),
)
SLOTS = (
    SlotRow(*("moment", "refinery", MORNING, "when", "1:30|21:30"), states=("live",), contests=("none",)),
    SlotRow(*("where", "refinery", MORNING, "where", "Syzran"), states=("live",), contests=("none",)),
    SlotRow(*("against", "refinery", NOON, "against", "refinery"), states=("live",), contests=("none",)),
    SlotRow(*("means", "refinery", NOON, "means", "drone"), states=("live",)),
    SlotRow(
        *("by", "refinery", AFTERNOON, "by", "Ukrain|forces"),
        states=("live",),
        supports=("corroborated",),
        contests=("none",),
        why="its own General Staff and Russia's ministry",
    ),
    SlotRow(*("motive", "refinery", AFTERNOON, "motive", "fuel")),
)
HISTORIES = (HistoryRow(*("staff-hit", "refinery", END, _HIT, None, _STAFF, (11, 7), 7)),)
TOLLS = (
    TollRow(*("injured-afternoon", "refinery", AFTERNOON, "injured", ANY, 2, 2)),
    TollRow(*("killed-end", "refinery", END, "killed", 1, 1, 1)),
    TollRow(*("injured-engels", "engels", LATER, "injured", 1, 1, 1)),
)
UNKNOWNS = (
    UnknownRow(*("lost", "refinery", AFTERNOON, ("damage", "other"), "withheld"), words="how much"),
    UnknownRow(*("how-many", "refinery", THURSDAY, ("launched", "hit"), "open"), words="How many drones"),
)
RESPONSES = (
    ResponseRow(
        *("airport", "refinery", MORNING, "Rosaviatsiya|Samara|russia", ("closure",)), words="three hours|airport"
    ),
    ResponseRow(*("case", "refinery", END, "Investigative Committee", ("inquiry",))),
    ResponseRow(*("hungary", "refinery", END, "Hungary", ("position",)), words="condemned"),
    ResponseRow(*("saratov", "engels", LATER, "Saratov|russia", ("closure",)), words="suspended"),
)
CHANGES = (
    ChangeRow(*("11-7", "refinery", THURSDAY, END, ("new", "superseded", "withdrawn"), _HIT, None, "7")),
    ChangeRow(*("11-gone", "refinery", THURSDAY, END, ("withdrawn",), _HIT, None, None)),
    ChangeRow(*("0-1", "refinery", THURSDAY, END, ("new", "superseded"), _KILLED, None, "1")),
)
BRIEFS = (
    BriefRow("lead", "refinery", NOON, "refinery in Syzran"),
    BriefRow("source", "refinery", NOON, "source in Ukraine’s SBU"),
    BriefRow("not dead", "refinery", AFTERNOON, "were killed", absent=True),
    BriefRow("seven", "refinery", END, "seven drones"),
)

EXPECTED = Stream(
    folder="syzran-refinery",
    moments={
        "morning": MORNING,
        "noon": NOON,
        "afternoon": AFTERNOON,
        "thursday": THURSDAY,
        "end": END,
        "later": LATER,
    },
    incidents=(REFINERY, ENGELS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("prairie-1", "dnipro-1", "Dnipro Wire", True),),
    reissues=(),
    changes=CHANGES,
    apart=(("refinery", "engels"),),
    briefs=BRIEFS,
)
