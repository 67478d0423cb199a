"""What the record of reports/haditha-base must say, by hand, before it was read: an invented attack on a base in Iraq that houses Polish soldiers.

The host counts five rockets and then eight, the contingent's command three drones and then four; nobody was hurt, then 11 to one network, 14, 19.
A militia takes back six dead, though not its claim; a supplement corrects a communiqué; a committee of parliament hears a number that was withheld.
Taji, Ain al-Asad (2020) and Harir are other incidents.
"""

from tests.streams.expected import *

CELL = datetime(2025, 9, 18, 2, 0, tzinfo=UTC)
MORNING = datetime(2025, 9, 18, 6, 0, tzinfo=UTC)
NOON = datetime(2025, 9, 18, 10, 0, tzinfo=UTC)
COPY = datetime(2025, 9, 18, 15, 0, tzinfo=UTC)
SATURDAY = datetime(2025, 9, 20, 19, 0, tzinfo=UTC)
MONDAY = datetime(2025, 9, 22, 10, 0, tzinfo=UTC)
TUESDAY = datetime(2025, 9, 23, 18, 0, tzinfo=UTC)
OCTOBER = datetime(2025, 10, 6, tzinfo=UTC)
NOVEMBER = datetime(2025, 11, 14, tzinfo=UTC)

_STRIKE = ("strike", "attack", "bombing", "explosion")

BASE = Incident(
    "base",
    _STRIKE,
    main=("cell-1", "dorsz-1", "lpa-1", "kurier-1", "skarpa-1", "dorsz-2", "lpa-2", "sejm-1"),
    background=("lpa-9",),
    begins=datetime(2025, 9, 17, 22, 40, tzinfo=UTC),
    local_date="2025-09-18",
    places=("Haditha|Hajlan",),
    why="1:40 a.m. in Iraq is the evening before in UTC",
)
TAJI = Incident("taji", (*_STRIKE, "killing"), background=("lpa-1",), places=("Taji",))
ASAD = Incident("asad 2020", _STRIKE, background=("skarpa-1",), places=("Asad",))
HARIR = Incident(
    "harir",
    _STRIKE,
    main=("lpa-9",),
    begins=datetime(2025, 10, 5, 1, 10, tzinfo=UTC),
    local_date="2025-10-05",
    places=("Harir|Ḩarir",),
)

_IRAQ = "iraq|Security Media Cell|Jumaili"
_POLAND = "poland|polish|Operational Command|Wolański|Orlik|Cichocka"
_SHAFAQ = "Shafaq"
_HOSPITAL = "doctor|hospital"
_KURDISH = "counter|kurd|iraq"
_FIRED, _DOWNED, _KILLED, _HURT, _CAUGHT = ("launched",), ("intercepted",), ("killed",), ("injured",), ("detained",)
_HARMED = ("injured", "casualties")
_FLOWN = ("moved", "evacuated", "present", "injured", "other")
_THERE = ("present", "personnel", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_DRONE, _ROCKET = ("drone", "aerial"), ("rocket",)

FIGURES = (
    FigureRow(
        *("5-rockets", "base", CELL, _FIRED, 5, 5, 5),
        units=_ROCKET,
        side=_IRAQ,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("2-drones", "base", CELL, _FIRED, 2, 2, 2), units=_DRONE, side=_IRAQ, states=("live",)),
    FigureRow(*("3-inside", "base", CELL, ("hit", "other"), 3, 3, 3), side=_IRAQ, contests=("none",)),
    FigureRow(*("1-downed", "base", CELL, _DOWNED, 1, 1, 1), units=_DRONE, side=_IRAQ, states=("live",)),
    FigureRow(*("0-forces", "base", CELL, _PEOPLE, 0, 0, 0), group="force", side=_IRAQ, states=("live",)),
    FigureRow(*("1-tanker", "base", CELL, ("destroyed", "damaged"), 1, 1, 1), units=("tanker",), side=_IRAQ),
    FigureRow(*("no-12", "base", CELL, _FIRED, 12, 12, 12), absent=True, why="what the launcher holds"),
    FigureRow(*("no-4-fired", "base", CELL, _FIRED, 4, 4, 4), absent=True, why="had not been fired"),
    FigureRow(
        *("3-drones", "base", MORNING, _FIRED, 3, 3, 3),
        units=_DRONE,
        side=_POLAND,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("0-poles", "base", MORNING, _HARMED, 0, 0, 0),
        side=_POLAND,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("1-downed-pl", "base", MORNING, _DOWNED, 1, 1, 1), side=_POLAND, states=("live",), contests=("none",)),
    FigureRow(
        *("5-noon", "base", NOON, _FIRED, 5, 5, 5),
        units=_ROCKET,
        side=_IRAQ,
        reports=2,
        states=("live",),
        contests=("disputed",),
        why="the militia says 20",
    ),
    FigureRow(
        *("20", "base", NOON, _FIRED, 20, 20, 20),
        units=_ROCKET,
        side=_SHAFAQ,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
    ),
    FigureRow(*("2-noon", "base", NOON, _FIRED, 2, 2, 2), units=_DRONE, side=_IRAQ, contests=("disputed",)),
    FigureRow(*("3-noon", "base", NOON, _FIRED, 3, 3, 3), units=_DRONE, side=_POLAND, contests=("disputed",)),
    FigureRow(*("4-militia", "base", NOON, _FIRED, 4, 4, 4), units=_DRONE, side=_SHAFAQ, contests=("disputed",)),
    FigureRow(
        *("6", "base", NOON, _KILLED, 6, 6, 6),
        group="foreign|soldier",
        side=_SHAFAQ,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the minister speaks of his own people",
    ),
    FigureRow(*("0-dead", "base", NOON, _KILLED, 0, 0, 0), side=_POLAND, states=("live",), contests=("disputed",)),
    FigureRow(*("2-cooks", "base", NOON, _HURT, 2, 2, 2), group="cook", side=_HOSPITAL, states=("live",)),
    FigureRow(*("0-noon", "base", NOON, _HARMED, 0, 0, 0), side=_POLAND, reports=2, states=("live",)),
    FigureRow(*("no-9", "base", NOON, _PEOPLE, 9, 9, 9), absent=True, why="flashes"),
    FigureRow(*("no-1", "base", NOON, _KILLED, 1, 1, 1), absent=True, why="a guard, at Taji"),
    FigureRow(*("taji-1", "taji", NOON, _KILLED, 1, 1, 1), group="guard"),
    FigureRow(*("20-copy", "base", COPY, _FIRED, 20, 20, 20), side=_SHAFAQ, reports=2, origins=1),
    FigureRow(*("6-copy", "base", COPY, _KILLED, 6, 6, 6), side=_SHAFAQ, reports=2, origins=1, contests=("disputed",)),
    FigureRow(*("no-70", "base", COPY, _PEOPLE, ANY, 70, ANY), absent=True, why="families in the town"),
    FigureRow(
        *("11", "base", SATURDAY, _HURT, 11, 11, 11),
        group="soldier",
        side="official",
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
        unmarked=("opposed-sides", "multiple-outlets"),
        why="two officials of one government to one network",
    ),
    FigureRow(*("3-landstuhl", "base", SATURDAY, _FLOWN, 3, 3, 3), side="official", marks=("unnamed",)),
    FigureRow(*("no-20-m", "base", SATURDAY, _PEOPLE, 20, 20, 20), absent=True, why="metres"),
    FigureRow(*("no-100", "base", SATURDAY, _PEOPLE, 101, ANY, ANY), absent=True, why="of 2020"),
    FigureRow(*("asad-100", "asad 2020", SATURDAY, _HURT, 101, ANY, None), group="americ|soldier"),
    FigureRow(
        *("14", "base", MONDAY, _HURT, 14, 14, 14),
        group="soldier",
        side=_POLAND,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("0-monday", "base", MONDAY, _HARMED, 0, 0, 0), side=_POLAND, states=("withdrawn", "superseded")),
    FigureRow(
        *("11-monday", "base", MONDAY, _HURT, 11, 11, 11),
        side="official",
        states=("superseded",),
        why="the same side, named over unnamed",
    ),
    FigureRow(*("no-23", "base", MONDAY, _HARMED, 23, 23, 23), absent=True, why="they are healthy"),
    FigureRow(*("4", "base", MONDAY, _FIRED, 4, 4, 4), units=_DRONE, side=_POLAND, states=("live",)),
    FigureRow(
        *("3-monday", "base", MONDAY, _FIRED, 3, 3, 3), units=_DRONE, side=_POLAND, states=("superseded", "withdrawn")
    ),
    FigureRow(*("2-downed", "base", MONDAY, _DOWNED, 2, 2, 2), side=_POLAND, states=("live",)),
    FigureRow(*("5-held", "base", TUESDAY, _CAUGHT, 5, 5, 5), side=_IRAQ, states=("live",), contests=("none",)),
    FigureRow(
        *("8", "base", TUESDAY, _FIRED, 8, 8, 8),
        units=_ROCKET,
        side=_IRAQ,
        states=("live",),
        contests=("disputed",),
        why="the militia took back its dead, not its 20 rockets",
    ),
    FigureRow(
        *("5-tuesday", "base", TUESDAY, _FIRED, 5, 5, 5),
        units=_ROCKET,
        side=_IRAQ,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(*("6-gone", "base", TUESDAY, _KILLED, 6, 6, 6), side=_SHAFAQ, states=("withdrawn",)),
    FigureRow(*("0-dead-tuesday", "base", TUESDAY, _KILLED, 0, 0, 0), side=_POLAND, contests=("none",)),
    FigureRow(*("14-tuesday", "base", TUESDAY, _HURT, 14, 14, 14), side=_POLAND, reports=2, states=("live",)),
    FigureRow(
        *("40", "base", TUESDAY, ("moved", "personnel", "evacuated"), ANY, 40, ANY),
        side="diplomat",
        marks=("unnamed",),
    ),
    FigureRow(*("0-americans", "base", TUESDAY, _HARMED, 0, 0, 0), group="americ", marks=("unnamed",)),
    FigureRow(*("harir-1", "harir", OCTOBER, ("intercepted", "launched"), 1, 1, 1), units=_DRONE, side=_KURDISH),
    FigureRow(*("harir-0", "harir", OCTOBER, ("casualties",), 0, 0, 0), side=_KURDISH, states=("live",)),
    FigureRow(*("harir-no-14", "harir", OCTOBER, _PEOPLE, 14, 14, 14), absent=True, why="Haditha's"),
    FigureRow(*("14-october", "base", OCTOBER, _HURT, 14, 14, 14), reports=3, states=("live",)),
    FigureRow(
        *("19", "base", NOVEMBER, _HURT, 19, 19, 19),
        group="soldier",
        side=_POLAND,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("14-november", "base", NOVEMBER, _HURT, 14, 14, 14), side=_POLAND, states=("superseded", "withdrawn")),
    FigureRow(*("88", "base", NOVEMBER, _THERE, 88, 88, 88), group="soldier", side=_POLAND),
    FigureRow(*("no-17", "base", NOVEMBER, _PEOPLE, 17, 17, 17), absent=True, why="votes"),
    FigureRow(*("no-60", "base", NOVEMBER, (*_PEOPLE, "present"), 60, 60, 60), absent=True, why="what a shelter holds"),
)
SLOTS = (
    SlotRow(*("where", "base", CELL, "where", "Haditha|Hajlan"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "base", CELL, "when", "1:40|01:40|22:40"), states=("live",), contests=("none",)),
    SlotRow(*("rockets", "base", CELL, "means", "rocket"), states=("live",), contests=("none",)),
    SlotRow(*("drones", "base", NOON, "means", "drone"), states=("live",), contests=("none",)),
    SlotRow(*("by", "base", NOON, "by", _SHAFAQ), states=("live",), contests=("none",)),
    SlotRow(*("against", "base", NOON, "against", "base"), states=("live",), contests=("none",)),
    SlotRow(*("by-tuesday", "base", TUESDAY, "by", _SHAFAQ), states=("live",), why="it stood by its claim"),
    SlotRow(*("where-harir", "harir", OCTOBER, "where", "Harir"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("poland-injured", "base", NOVEMBER, _HARMED, None, _POLAND, (0, 14, 19), 19)),
    HistoryRow(*("iraq-rockets", "base", TUESDAY, _FIRED, None, _IRAQ, (5, 8), 8)),
    HistoryRow(*("poland-drones", "base", MONDAY, _FIRED, None, _POLAND, (3, 4), 4)),
)
TOLLS = (
    TollRow(*("injured-noon", "base", NOON, "injured", ANY, 2, ANY), why="two cooks, no soldier"),
    TollRow(*("injured-monday", "base", MONDAY, "injured", ANY, 16, ANY), why="14 soldiers and two cooks"),
    TollRow(*("killed-tuesday", "base", TUESDAY, "killed", 0, 0, 0), why="the six are withdrawn"),
    TollRow(*("injured-november", "base", NOVEMBER, "injured", ANY, 21, ANY), why="19 soldiers and two cooks"),
    TollRow(*("killed-harir", "harir", OCTOBER, "killed", 0, 0, 0)),
)
UNKNOWNS = (
    UnknownRow(*("present", "base", MORNING, _THERE, "withheld"), words="number of soldiers"),
    UnknownRow(*("present-told", "base", NOVEMBER, ("present", "personnel"), "withheld"), absent=True, why="88"),
    UnknownRow(*("damage", "base", NOON, ("damage", "damaged"), "open"), words="damage", why="still assessing"),
    UnknownRow(*("by", "base", NOON, ("by",), "unreported"), absent=True),
    UnknownRow(*("examined", "base", SATURDAY, (*_HARMED, *_THERE), "withheld"), words="how many soldiers"),
    UnknownRow(*("by-harir", "harir", OCTOBER, ("by",), "open"), why="nobody has claimed responsibility"),
)
RESPONSES = (
    ResponseRow(*("search", "base", CELL, "Jazeera|iraq", ("movement", "inquiry", "other")), words="search"),
    ResponseRow(*("resign", "base", SATURDAY, "opposition", ("position",)), words="resignation"),
    ResponseRow(*("arrests", "base", TUESDAY, _IRAQ, ("inquiry", "other", "position")), words="arrested|detained"),
    ResponseRow(
        *("stays", "base", TUESDAY, "Brzeska|poland", ("decision-not-to-act", "position", "other")), words="withdraw"
    ),
    ResponseRow(*("inquiry", "base", TUESDAY, "Rubaie|iraq", ("inquiry",)), words="inquiry"),
    ResponseRow(*("audit", "base", NOVEMBER, "Audit|poland", ("inquiry",)), words="inspection"),
    ResponseRow(
        *("motion", "base", NOVEMBER, "Committee|poland|Sejm", ("decision-not-to-act", "position", "other")),
        words="rejected",
    ),
)
CHANGES = (
    ChangeRow(*("0-14", "base", SATURDAY, MONDAY, ("new", "superseded", "withdrawn"), _HARMED, None, "14")),
    ChangeRow(*("5-8", "base", MONDAY, TUESDAY, ("new", "superseded"), _FIRED, None, "8")),
    ChangeRow(*("6-gone", "base", MONDAY, TUESDAY, ("withdrawn",), _KILLED, None, None)),
    ChangeRow(*("14-19", "base", OCTOBER, NOVEMBER, ("new", "superseded"), _HURT, None, "19")),
)
BRIEFS = (
    BriefRow("lead", "base", CELL, "Hajlan"),
    BriefRow("militia", "base", NOON, "Shafaq Brigades"),
    BriefRow("14", "base", MONDAY, "14"),
    BriefRow("no 2020", "base", SATURDAY, "100 American", absent=True),
    BriefRow("no haditha", "harir", OCTOBER, "14 Polish soldiers", absent=True),
)

EXPECTED = Stream(
    folder="haditha-base",
    moments={
        "cell": CELL,
        "morning": MORNING,
        "noon": NOON,
        "copy": COPY,
        "saturday": SATURDAY,
        "monday": MONDAY,
        "tuesday": TUESDAY,
        "october": OCTOBER,
        "november": NOVEMBER,
    },
    incidents=(BASE, TAJI, ASAD, HARIR),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("kurier-1", "lpa-1", "Levant Press Agency", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("base", "taji"), ("base", "asad 2020"), ("base", "harir")),
    briefs=BRIEFS,
)
