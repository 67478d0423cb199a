"""What the record of reports/loja-crash must say, by hand, before it was read: an invented airliner that flies into a mountain in Ecuador.

The airline gives 64 and four, the ministry 69 with an infant nobody had listed; a mayor has three survivors, one of whom dies. Investigators say no
cause, then that the crew was too low. 2002 and an army helicopter are other incidents; an explosion is told only to be denied.
"""

from tests.streams.expected import *

FIRST = datetime(2023, 5, 5, 0, 30, tzinfo=UTC)
NIGHT = datetime(2023, 5, 5, 3, 30, tzinfo=UTC)
MORNING = datetime(2023, 5, 5, 15, 0, tzinfo=UTC)
AFTERNOON = datetime(2023, 5, 5, 23, 30, tzinfo=UTC)
SATURDAY = datetime(2023, 5, 6, 17, 0, tzinfo=UTC)
END = datetime(2023, 5, 9, tzinfo=UTC)
JUNE = datetime(2023, 6, 7, tzinfo=UTC)
LATER = datetime(2023, 10, 1, tzinfo=UTC)

PLANE = Incident(
    "plane",
    ("crash",),
    main=("aeroandes-1", "austral-1", "pregon-1", "interior-2", "equinox-live", "meridiano-1", "austral-3"),
    background=("austral-9",),
    begins=datetime(2023, 5, 4, 22, 42, tzinfo=UTC),
    local_date="2023-05-04",
    places=("Catamayo|Loja",),
)
VOLCANO = Incident("volcano 2002", ("crash",), background=("austral-1",), places=("Colombia",))
HELICOPTER = Incident(
    "helicopter",
    ("crash",),
    main=("austral-9",),
    begins=datetime(2023, 9, 14, tzinfo=UTC),
    local_date="2023-09-14",
    places=("Pastaza",),
)

_AIRLINE, _MINISTRY, _DGAC = "Aeroandes|Wollner", "interior|Salgado", "DGAC|civil aviation|Civil Aviation"
_HOSPITAL, _MAYOR = "hospital|Riofr", "Armijos|mayor"
_KILLED, _HURT, _ABOARD = ("killed",), ("injured",), ("present",)
_ALIVE = ("rescued", "present", "other", "injured")
_PEOPLE = ("killed", "injured", "casualties", "present", "rescued")

FIGURES = (
    FigureRow(
        *("64", "plane", FIRST, _ABOARD, 64, 64, 64),
        group="passenger",
        side=_AIRLINE,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("4-crew", "plane", FIRST, _ABOARD, 4, 4, 4), group="crew", side=_AIRLINE, states=("live",)),
    FigureRow(*("no-217", "plane", FIRST, _PEOPLE, 217, ANY, ANY), absent=True),
    FigureRow(*("68", "plane", NIGHT, _ABOARD, 68, 68, 68), side=_DGAC, states=("live",), contests=("none",)),
    FigureRow(*("2-alive", "plane", NIGHT, _ALIVE, 2, 2, 2), side="Ochoa|fire", contests=("none",)),
    FigureRow(
        *("23", "plane", NIGHT, _KILLED, 23, 23, 23),
        side=_MINISTRY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("51", "plane", NIGHT, _ABOARD, 51, 51, 51), group="ecuador", side=_AIRLINE),
    FigureRow(*("5-spaniards", "plane", NIGHT, _ABOARD, 5, 5, 5), group="spani|spain", side=_AIRLINE),
    FigureRow(*("no-14", "plane", NIGHT, _PEOPLE, ANY, 14, ANY), absent=True, why="a distance"),
    FigureRow(*("no-94", "plane", NIGHT, _PEOPLE, 94, ANY, ANY), absent=True),
    FigureRow(*("volcano-94", "volcano 2002", NIGHT, ("killed", "present"), 94, 94, 94)),
    FigureRow(*("3-mayor", "plane", MORNING, _ALIVE, 3, 3, 3), side=_MAYOR, contests=("none", "disputed")),
    FigureRow(*("46", "plane", MORNING, _KILLED, 46, 46, 46), side="fire brigade|fire", states=("live",)),
    FigureRow(*("180", "plane", MORNING, ("personnel", "moved", "present", "other"), ANY, 180, ANY)),
    FigureRow(*("no-71", "plane", MORNING, _PEOPLE, 71, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("no-9", "plane", MORNING, _PEOPLE, 9, 9, 9), absent=True, why="an age"),
    FigureRow(*("68-morning", "plane", MORNING, _ABOARD, 68, 68, 68), side=_DGAC, reports=2),
    FigureRow(*("66", "plane", AFTERNOON, _KILLED, 66, 66, 66), side=_MINISTRY, states=("live",), contests=("none",)),
    FigureRow(*("23-afternoon", "plane", AFTERNOON, _KILLED, 23, 23, 23), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("no-19", "plane", AFTERNOON, _KILLED, 19, 19, 19), absent=True, why="identified"),
    FigureRow(*("3-ministry", "plane", AFTERNOON, _ALIVE, 3, 3, 3), side=_MINISTRY, states=("live",)),
    FigureRow(*("1-critical", "plane", AFTERNOON, _HURT, 1, 1, 1), side=_MINISTRY, contests=("none",)),
    FigureRow(*("69", "plane", AFTERNOON, _ABOARD, 69, 69, 69), side=_MINISTRY, states=("live",)),
    FigureRow(
        *("68-afternoon", "plane", AFTERNOON, _ABOARD, 68, 68, 68),
        side=_DGAC,
        states=("superseded", "withdrawn"),
        why="69, and not 68: its side takes it back",
    ),
    FigureRow(*("1-died", "plane", SATURDAY, _KILLED, 1, 1, 1), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("no-41", "plane", SATURDAY, _KILLED, 41, 41, 41), absent=True, why="identified"),
    FigureRow(*("4-spaniards", "plane", SATURDAY, _ABOARD, 4, 4, 4), group="spani|spain", side="spain|foreign"),
    FigureRow(
        *("5-saturday", "plane", SATURDAY, _ABOARD, 5, 5, 5),
        group="spani|spain",
        side=_AIRLINE,
        contests=("disputed",),
    ),
    FigureRow(*("no-28", "plane", SATURDAY, _PEOPLE, 28, 28, 28), absent=True, why="an age"),
    FigureRow(*("69-end", "plane", END, _ABOARD, 69, 69, 69), side=_MINISTRY, reports=2, states=("live",)),
    FigureRow(*("no-24", "plane", END, _PEOPLE, 24, 24, 24), absent=True, why="an age"),
    FigureRow(*("67", "plane", JUNE, _KILLED, 67, 67, 67), states=("live",)),
    FigureRow(*("2-june", "plane", JUNE, _ALIVE, 2, 2, 2), states=("live",)),
    FigureRow(*("69-june", "plane", JUNE, _ABOARD, 69, 69, 69), reports=3, states=("live",)),
    FigureRow(*("no-22", "plane", JUNE, _PEOPLE, 22, 22, 22), absent=True, why="families"),
    FigureRow(*("no-11", "plane", JUNE, _PEOPLE, 11, 11, 11), absent=True, why="seconds"),
    FigureRow(*("helicopter-4", "helicopter", LATER, _KILLED, 4, 4, 4), side="defen", states=("live",)),
    FigureRow(*("helicopter-1", "helicopter", LATER, _HURT, 1, 1, 1), side="defen"),
    FigureRow(*("helicopter-no-67", "helicopter", LATER, _KILLED, 67, 67, 67), absent=True),
    FigureRow(*("67-later", "plane", LATER, _KILLED, 67, 67, 67), reports=2),
)
SLOTS = (
    SlotRow(*("moment", "plane", FIRST, "when", "17:42|22:42"), states=("live",), contests=("none",)),
    SlotRow(*("where", "plane", FIRST, "where", "Catamayo|Loja"), states=("live",), contests=("none",)),
    SlotRow(*("where-night", "plane", NIGHT, "where", "San Pedro|Catamayo|Loja"), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("ministry-killed", "plane", AFTERNOON, _KILLED, None, _MINISTRY, (23, 66), 66)),
    HistoryRow(*("aboard", "plane", AFTERNOON, _ABOARD, None, "ecuador|DGAC|interior", (68, 69), 69)),
)
TOLLS = (
    TollRow(*("killed-night", "plane", NIGHT, "killed", ANY, 23, ANY)),
    TollRow(*("killed-morning", "plane", MORNING, "killed", ANY, 46, ANY)),
    TollRow(*("killed-afternoon", "plane", AFTERNOON, "killed", ANY, 66, 66)),
    TollRow(*("killed-june", "plane", JUNE, "killed", ANY, 67, 67)),
)
UNKNOWNS = (
    UnknownRow(*("cause-afternoon", "plane", AFTERNOON, ("kind", "motive"), "open"), words="cause"),
    UnknownRow(*("cause-june", "plane", JUNE, ("kind", "motive"), "open"), words="why|cause|pilot error"),
    UnknownRow(*("killed-afternoon", "plane", AFTERNOON, ("killed",), "open"), absent=True),
    UnknownRow(*("cause-helicopter", "helicopter", LATER, ("kind", "motive"), "open"), words="cause"),
)
RESPONSES = (
    ResponseRow(*("line", "plane", FIRST, "Aeroandes", ("aid", "other")), words="emergency plan|telephone line"),
    ResponseRow(*("mourning", "plane", NIGHT, "Larrea|Ecuador", ("position", "other")), words="mourning"),
    ResponseRow(*("coliseum", "plane", MORNING, _MAYOR, ("aid", "other")), words="coliseum"),
    ResponseRow(*("advance", "plane", SATURDAY, _AIRLINE, ("aid", "other")), words="25,000"),
    ResponseRow(*("airport", "plane", SATURDAY, _DGAC, ("closure",)), words="airport"),
    ResponseRow(*("prosecutors", "plane", JUNE, "rosecutor|attorney", ("inquiry",)), words="homicide"),
)
CHANGES = (
    ChangeRow(*("23-66", "plane", NIGHT, AFTERNOON, ("new", "superseded"), _KILLED, None, "66")),
    ChangeRow(*("68-69", "plane", MORNING, AFTERNOON, ("new", "superseded"), _ABOARD, None, "69")),
)
BRIEFS = (
    BriefRow("lead", "plane", NIGHT, "crash"),
    BriefRow("68", "plane", NIGHT, "68"),
    BriefRow("no bomb", "plane", AFTERNOON, "there was an explosion", absent=True),
    BriefRow("69", "plane", AFTERNOON, "69"),
    BriefRow("67", "plane", JUNE, "67 people"),
)

EXPECTED = Stream(
    folder="loja-crash",
    moments={
        "first": FIRST,
        "night": NIGHT,
        "morning": MORNING,
        "afternoon": AFTERNOON,
        "saturday": SATURDAY,
        "end": END,
        "june": JUNE,
        "later": LATER,
    },
    incidents=(PLANE, VOLCANO, HELICOPTER),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("pregon-1", "austral-1", "Austral", False),),
    reissues=(),
    changes=CHANGES,
    no_incident=("explosion",),
    apart=(("plane", "volcano 2002"), ("plane", "helicopter")),
    briefs=BRIEFS,
)
