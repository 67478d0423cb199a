"""What the record of reports/arolla-avalanche must say, by hand, before it was read: an invented avalanche in the Swiss Alps.

Police notes with dates in figures, a broadcaster's page, an agency across the border, an institute's assessment; the two missing are found
to have been elsewhere, and ten caught are eight. Zermatt and Davos are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 2, 16, 13, 0, tzinfo=UTC)
AFTERNOON = datetime(2025, 2, 16, 16, 0, tzinfo=UTC)
EVENING = datetime(2025, 2, 16, 20, 0, tzinfo=UTC)
NIGHT = datetime(2025, 2, 16, 22, 0, tzinfo=UTC)
MORNING = datetime(2025, 2, 17, 10, 0, tzinfo=UTC)
END = datetime(2025, 2, 18, tzinfo=UTC)
MARCH = datetime(2025, 3, 3, tzinfo=UTC)
OCTOBER = datetime(2025, 10, 22, tzinfo=UTC)

AVALANCHE = Incident(
    "avalanche",
    ("landslide",),
    main=("police-1", "rdb-1", "police-2", "agenzia-1", "snow-1", "police-3", "helv-1"),
    background=("helv-9",),
    begins=datetime(2025, 2, 16, 10, 50, tzinfo=UTC),
    local_date="2025-02-16",
    places=("Arolla|Evolène",),
)
ZERMATT = Incident("zermatt", ("landslide",), background=("rdb-1",), places=("Zermatt",))
DAVOS = Incident(
    "davos",
    ("landslide",),
    main=("helv-9",),
    begins=datetime(2025, 3, 2, tzinfo=UTC),
    local_date="2025-03-02",
    places=("Davos",),
)

_POLICE = "police|valais|switz|swiss"
_RESCUE = "rescue|Fournier"
_KILLED, _HURT, _MISSING = ("killed",), ("injured",), ("missing",)
_CAUGHT = ("casualties", "present", "hit", "other", "missing")
_SENT = ("personnel", "present", "moved", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("8", "avalanche", FIRST, _CAUGHT, 8, 8, 8), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("3-out", "avalanche", FIRST, ("rescued",), 3, 3, 3), side=_POLICE, states=("live",)),
    FigureRow(*("35", "avalanche", FIRST, _SENT, 35, 35, 35), group="rescuer", side=_POLICE),
    FigureRow(*("no-16", "avalanche", FIRST, _PEOPLE, 16, 16, 16), absent=True, why="a date"),
    FigureRow(*("no-027", "avalanche", FIRST, _PEOPLE, 27, 27, 27), absent=True, why="a telephone"),
    FigureRow(*("3", "avalanche", AFTERNOON, _KILLED, 3, ANY, ANY), states=("live",), contests=("none",)),
    FigureRow(*("3-bodies", "avalanche", AFTERNOON, _KILLED, 3, 3, 3), side=_RESCUE, states=("live",)),
    FigureRow(*("3-sought", "avalanche", AFTERNOON, _MISSING, 3, 3, 3), side=_RESCUE, states=("live",)),
    FigureRow(*("no-50", "avalanche", AFTERNOON, _PEOPLE, ANY, 50, ANY), absent=True, why="who had booked"),
    FigureRow(*("no-60", "avalanche", AFTERNOON, _PEOPLE, 60, 60, 60), absent=True, why="centimetres"),
    FigureRow(*("no-300", "avalanche", AFTERNOON, _PEOPLE, ANY, 300, ANY), absent=True, why="metres"),
    FigureRow(*("zermatt-3", "zermatt", AFTERNOON, _KILLED, 3, 3, 3)),
    FigureRow(
        *("4", "avalanche", EVENING, _KILLED, 4, 4, 4),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("4-injured", "avalanche", EVENING, _HURT, 4, 4, 4), side=_POLICE, states=("live",)),
    FigureRow(*("1-serious", "avalanche", EVENING, _HURT, 1, 1, 1), side=_POLICE),
    FigureRow(*("2-missing", "avalanche", EVENING, _MISSING, 2, 2, 2), side=_POLICE, states=("live",)),
    FigureRow(*("10", "avalanche", EVENING, _CAUGHT, 10, 10, 10), side=_POLICE, states=("live",)),
    FigureRow(*("2-italians", "avalanche", EVENING, _KILLED, 2, 2, 2), group="ital|citizen", side=_POLICE),
    FigureRow(*("1-guide", "avalanche", EVENING, _KILLED, 1, 1, 1), group="guide", side=_POLICE),
    FigureRow(*("1-belgian", "avalanche", EVENING, _KILLED, 1, 1, 1), group="woman|belg", side=_POLICE),
    FigureRow(*("no-58", "avalanche", EVENING, _PEOPLE, 58, 58, 58), absent=True, why="an age"),
    FigureRow(*("no-41", "avalanche", EVENING, _PEOPLE, 41, 41, 41), absent=True, why="an age"),
    FigureRow(*("4-night", "avalanche", NIGHT, _KILLED, 4, 4, 4), reports=2, states=("live",)),
    FigureRow(*("2-italians-night", "avalanche", NIGHT, _KILLED, 2, 2, 2), group="ital|citizen", reports=2),
    FigureRow(*("1-ivrea", "avalanche", NIGHT, _HURT, 1, 1, 1), side="consulate|ital", contests=("none",)),
    FigureRow(*("3-aosta", "avalanche", NIGHT, _SENT, 3, 3, 3), group="rescuer"),
    FigureRow(*("no-12", "avalanche", MORNING, _KILLED, 12, 12, 12), absent=True, why="of a winter"),
    FigureRow(*("no-280", "avalanche", MORNING, _PEOPLE, 280, 280, 280), absent=True, why="metres"),
    FigureRow(*("no-36", "avalanche", MORNING, _PEOPLE, 36, 36, 36), absent=True, why="degrees"),
    FigureRow(*("5", "avalanche", END, _KILLED, 5, 5, 5), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("4-end", "avalanche", END, _KILLED, 4, 4, 4), side=_POLICE, states=("superseded",)),
    FigureRow(*("0-missing", "avalanche", END, _MISSING, 0, 0, 0), side=_POLICE, states=("live",)),
    FigureRow(*("2-missing-end", "avalanche", END, _MISSING, 2, 2, 2), states=("superseded", "withdrawn")),
    FigureRow(*("8-end", "avalanche", END, _CAUGHT, 8, 8, 8), side=_POLICE, states=("live",)),
    FigureRow(*("10-end", "avalanche", END, _CAUGHT, 10, 10, 10), states=("superseded", "withdrawn")),
    FigureRow(*("3-injured", "avalanche", END, _HURT, 3, 3, 3), side=_POLICE, states=("live",)),
    FigureRow(*("90", "avalanche", END, _SENT, ANY, ANY, 90), group="rescuer", side=_POLICE),
    FigureRow(*("davos-2", "davos", MARCH, _KILLED, 2, 2, 2), side="police|Graub"),
    FigureRow(*("5-march", "avalanche", MARCH, _KILLED, 5, 5, 5), reports=2, states=("live",)),
    FigureRow(*("davos-no-5", "davos", MARCH, _KILLED, 5, 5, 5), absent=True),
    FigureRow(*("5-october", "avalanche", OCTOBER, _KILLED, 5, 5, 5), reports=3, states=("live",)),
    FigureRow(*("no-6", "avalanche", OCTOBER, _KILLED, 6, 6, 6), absent=True, why="a group"),
)
SLOTS = (
    SlotRow(*("where", "avalanche", FIRST, "where", "Arolla|Evolène"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "avalanche", FIRST, "when", "11:50|10:50"), states=("live",), contests=("none",)),
    SlotRow(*("moment-end", "avalanche", END, "when", "11:50|10:50"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("police-killed", "avalanche", END, _KILLED, None, _POLICE, (4, 5), 5)),
    HistoryRow(*("police-caught", "avalanche", END, _CAUGHT, None, _POLICE, (8, 10), 8)),
    HistoryRow(*("police-missing", "avalanche", END, _MISSING, None, _POLICE, (2, 0), 0)),
)
TOLLS = (
    TollRow(*("killed-afternoon", "avalanche", AFTERNOON, "killed", ANY, 3, ANY)),
    TollRow(*("killed-evening", "avalanche", EVENING, "killed", ANY, 4, 4)),
    TollRow(*("injured-evening", "avalanche", EVENING, "injured", ANY, 4, 4)),
    TollRow(*("killed-end", "avalanche", END, "killed", ANY, 5, 5)),
    TollRow(*("injured-end", "avalanche", END, "injured", ANY, 3, ANY)),
    TollRow(*("killed-davos", "davos", MARCH, "killed", 2, 2, 2)),
)
UNKNOWNS = (
    UnknownRow(*("missing-end", "avalanche", END, ("missing",), "open"), absent=True),
    UnknownRow(*("killed-evening", "avalanche", EVENING, ("killed",), "open"), absent=True),
    UnknownRow(*("motive", "avalanche", END, ("motive", "by"), "unreported"), absent=True, why="nobody's motive"),
)
RESPONSES = (
    ResponseRow(
        *("search-off", "avalanche", EVENING, _POLICE, ("other", "inaction", "movement", "position")),
        words="interrupted",
    ),
    ResponseRow(*("prosecutor", "avalanche", EVENING, "prosecutor|switz|valais", ("inquiry",)), words="investigation"),
    ResponseRow(*("mourning", "avalanche", NIGHT, "Gressan|Cunéaz|italy", ("position", "other")), words="mourning"),
    ResponseRow(*("ended", "avalanche", END, _POLICE, ("other", "inaction", "position")), words="ended"),
    ResponseRow(
        *(
            "discontinued",
            "avalanche",
            OCTOBER,
            "prosecutor|switz|valais",
            ("inquiry", "position", "other", "inaction"),
        ),
        words="discontinued",
    ),
)
CHANGES = (
    ChangeRow(*("3-4", "avalanche", AFTERNOON, EVENING, ("new", "superseded"), _KILLED, None, "4")),
    ChangeRow(*("4-5", "avalanche", EVENING, END, ("new", "superseded"), _KILLED, None, "5")),
    ChangeRow(*("2-0", "avalanche", EVENING, END, ("new", "superseded", "withdrawn"), _MISSING, None, "0")),
)
BRIEFS = (
    BriefRow("lead", "avalanche", FIRST, "avalanche"),
    BriefRow("arolla", "avalanche", EVENING, "Arolla"),
    BriefRow("5", "avalanche", END, "5 people"),
    BriefRow("no 12", "avalanche", END, "12 people", absent=True),
)

EXPECTED = Stream(
    folder="arolla-avalanche",
    moments={
        "first": FIRST,
        "afternoon": AFTERNOON,
        "evening": EVENING,
        "night": NIGHT,
        "morning": MORNING,
        "end": END,
        "march": MARCH,
        "october": OCTOBER,
    },
    incidents=(AVALANCHE, ZERMATT, DAVOS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("avalanche", "zermatt"), ("avalanche", "davos")),
    briefs=BRIEFS,
)
