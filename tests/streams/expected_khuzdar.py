"""What the record of reports/khuzdar-helicopter must say, by hand, before it was read: an invented army helicopter that comes down in Balochistan.

An armed group claims to have shot it down and corrects its dead, the army speaks of bad weather and leaves one man out, a hospital counts seven, a relief society an eighth,
and seven weeks later a minister takes the army's word back. A training plane near Hub, a police helicopter near Ziarat and the floods are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 9, 9, 15, 0, tzinfo=UTC)
CLAIM = datetime(2025, 9, 9, 20, 0, tzinfo=UTC)
MORNING = datetime(2025, 9, 10, 5, 0, tzinfo=UTC)
HOSPITAL = datetime(2025, 9, 10, 12, 0, tzinfo=UTC)
EVENING = datetime(2025, 9, 10, 17, 0, tzinfo=UTC)
COPY = datetime(2025, 9, 10, 20, 0, tzinfo=UTC)
UPDATE = datetime(2025, 9, 12, 10, 0, tzinfo=UTC)
HUB_DAY = datetime(2025, 9, 16, 13, 0, tzinfo=UTC)
OCTOBER = datetime(2025, 11, 1, tzinfo=UTC)

HELICOPTER = Incident(
    "helicopter",
    ("crash", "attack", "strike", "shooting"),
    main=("indus-1", "baf-1", "ispr-1", "jhalawan-1", "indus-2", "gulf-1", "indus-3"),
    background=("indus-9",),
    others=("brs-6",),
    begins=datetime(2025, 9, 9, 11, 50, tzinfo=UTC),
    local_date="2025-09-09",
    places=("Gwani|Khuzdar|Wadh",),
)
ZIARAT = Incident("ziarat", ("crash",), background=("indus-1",), places=("Ziarat",))
HUB = Incident(
    "hub",
    ("crash",),
    main=("indus-9",),
    begins=datetime(2025, 9, 16, 5, 5, tzinfo=UTC),
    local_date="2025-09-16",
    places=("Hub",),
)
FLOODS = Incident(
    "floods",
    ("flood", "storm", "extreme-weather", "displacement"),
    main=("brs-6",),
    others=("indus-1", "ispr-1"),
    places=("Balochistan|Wadh|Ornach|Baran Lak",),
)

_PROVINCE = "Mengalzai|Balochistan|provincial|pakistan"
_BAF = "Azadi|BAF"
_ARMY = "ISPR|Inter-Services|army|Yusufi|pakistan"
_HOSPITAL = "Lehri|hospital"
_BROTHER = "Rashid|brother"
_STATE = "Satti|defence|board|government|pakistan"
_RELIEF = "Relief Society|BRS"
_PDMA = "Disaster|PDMA|pakistan"
_AIRPORTS = "Airports|authority|Memon|pakistan"
_KILLED, _HURT, _MISSING, _CAUGHT, _MONEY = ("killed",), ("injured",), ("missing",), ("detained",), ("money",)
_ABOARD = ("present", "other", "personnel", "moved")
_ALIVE = ("rescued", "injured", "present", "other")
_HOLES = ("hit", "damaged", "launched", "present", "other")
_SENT = ("personnel", "present", "moved", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("9", "helicopter", FIRST, _ABOARD, 9, 9, 9),
        side=_PROVINCE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("no-41", "helicopter", FIRST, _PEOPLE, 41, 41, 41), absent=True, why="in the floods"),
    FigureRow(*("no-12", "helicopter", FIRST, _PEOPLE, 12, 12, 12), absent=True, why="minutes"),
    FigureRow(*("no-5", "helicopter", FIRST, _KILLED, 5, 5, 5), absent=True, why="Ziarat's"),
    FigureRow(*("ziarat-5", "ziarat", FIRST, _KILLED, 5, 5, 5)),
    FigureRow(
        *("14", "helicopter", CLAIM, _KILLED, 14, 14, 14),
        side=_BAF,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("6", "helicopter", MORNING, _KILLED, 6, 6, 6),
        side=_ARMY,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the armed group has 14",
    ),
    FigureRow(
        *("14-morning", "helicopter", MORNING, _KILLED, 14, 14, 14),
        side=_BAF,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("3-hurt", "helicopter", MORNING, _HURT, 3, 3, 3), side=_ARMY, states=("live",), contests=("none",)),
    FigureRow(*("9-morning", "helicopter", MORNING, _ABOARD, 9, 9, 9), side=_ARMY, reports=2, states=("live",)),
    FigureRow(*("2-officials", "helicopter", MORNING, _KILLED, 2, 2, 2), group="official", side=_ARMY),
    FigureRow(*("180", "helicopter", MORNING, _SENT, ANY, 180, ANY), group="troop", side=_ARMY, states=("live",)),
    FigureRow(
        *("7-hospital", "helicopter", HOSPITAL, _KILLED, 7, 7, 7),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
        contests=("disputed", "inconsistent"),
        why="the army has six, the armed group 14",
    ),
    FigureRow(*("10-brother", "helicopter", HOSPITAL, _ABOARD, 10, 10, 10), side=_BROTHER, states=("live",)),
    FigureRow(*("3-treated", "helicopter", HOSPITAL, _HURT, 3, 3, 3), side=_HOSPITAL, reports=2, states=("live",)),
    FigureRow(*("no-60", "helicopter", HOSPITAL, _PEOPLE, 60, 60, 60), absent=True, why="per cent of a body"),
    FigureRow(
        *("7", "helicopter", EVENING, _KILLED, 7, 7, 7),
        side=_ARMY,
        reports=2,
        states=("live",),
        contests=("disputed",),
        why="the armed group has ten",
    ),
    FigureRow(
        *("6-gone", "helicopter", EVENING, _KILLED, 6, 6, 6), side=_ARMY, states=("superseded",), why="seven from six"
    ),
    FigureRow(*("10", "helicopter", EVENING, _ABOARD, 10, 10, 10), side=_ARMY, reports=2, states=("live",)),
    FigureRow(
        *("9-gone", "helicopter", EVENING, _ABOARD, 9, 9, 9),
        side="ISPR|Inter-Services|army|Yusufi",
        states=("superseded", "withdrawn"),
        why="ten and not nine",
    ),
    FigureRow(*("3-survived", "helicopter", EVENING, _ALIVE, 3, 3, 3), side=_ARMY, states=("live",)),
    FigureRow(
        *("20-holes", "helicopter", EVENING, _HOLES, 20, ANY, None),
        units=("hole", "bullet"),
        side="official",
        marks=("unnamed",),
    ),
    FigureRow(
        *("10-baf", "helicopter", EVENING, _KILLED, 10, 10, 10),
        side=_BAF,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
    ),
    FigureRow(
        *("14-gone", "helicopter", EVENING, _KILLED, 14, 14, 14),
        side=_BAF,
        states=("superseded", "withdrawn"),
        why="a wrong report from the field",
    ),
    FigureRow(*("10-million", "helicopter", EVENING, _MONEY, 10e6, 10e6, 10e6), side=_STATE, states=("live",)),
    FigureRow(*("7-copy", "helicopter", COPY, _KILLED, 7, 7, 7), side=_ARMY, reports=3, states=("live",)),
    FigureRow(*("no-400", "helicopter", COPY, _PEOPLE, ANY, 400, ANY), absent=True, why="who came to a prayer"),
    FigureRow(*("8", "helicopter", UPDATE, _KILLED, 8, 8, 8), side=_RELIEF, states=("live",)),
    FigureRow(*("no-43", "helicopter", UPDATE, _PEOPLE, 43, 43, 43), absent=True, why="in the floods"),
    FigureRow(*("floods-43", "floods", UPDATE, _KILLED, 43, 43, 43), side=_PDMA, states=("live",)),
    FigureRow(*("floods-12", "floods", UPDATE, _MISSING, 12, 12, 12), side=_PDMA, states=("live",)),
    FigureRow(
        *("floods-61000", "floods", UPDATE, ("displaced", "moved"), 61000, 61000, 61000),
        side=f"{_PDMA}|{_RELIEF}",
        states=("live",),
    ),
    FigureRow(*("floods-no-8", "floods", UPDATE, _KILLED, 8, 8, 8), absent=True, why="in the helicopter"),
    FigureRow(
        *("hub-2", "hub", HUB_DAY, _KILLED, 2, 2, 2),
        side=_AIRPORTS,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("hub-1", "hub", HUB_DAY, _HURT, 1, 1, 1), group="worker|farm", side="Rind|police", states=("live",)),
    FigureRow(*("hub-no-8", "hub", HUB_DAY, _KILLED, 8, 8, 8), absent=True, why="in the helicopter"),
    FigureRow(*("8-hub", "helicopter", HUB_DAY, _KILLED, 8, 8, 8), reports=2, states=("live",)),
    FigureRow(
        *("8-october", "helicopter", OCTOBER, _KILLED, 8, 8, 8),
        side="Satti|defence|pakistan",
        reports=3,
        states=("live",),
        contests=("disputed",),
        why="the armed group stands by ten",
    ),
    FigureRow(
        *("10-baf-october", "helicopter", OCTOBER, _KILLED, 10, 10, 10),
        side=_BAF,
        reports=2,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("10-october", "helicopter", OCTOBER, _ABOARD, 10, 10, 10), reports=3, states=("live",)),
    FigureRow(
        *("23-holes", "helicopter", OCTOBER, _HOLES, 23, 23, 23),
        units=("hole", "bullet"),
        side=_STATE,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("3-arrested", "helicopter", OCTOBER, _CAUGHT, 3, 3, 3), side="counter|terrorism|pakistan"),
    FigureRow(*("no-12.7", "helicopter", OCTOBER, (*_PEOPLE, "launched"), 12.7, 12.7, 12.7), absent=True, why="mm"),
)
SLOTS = (
    SlotRow(*("where", "helicopter", FIRST, "where", "Gwani|Khuzdar|Wadh|Balochistan"), contests=("none",)),
    SlotRow(*("moment", "helicopter", FIRST, "when", "4:50|16:50|11:50"), states=("live",), contests=("none",)),
    SlotRow(*("by", "helicopter", CLAIM, "by", "Azadi"), states=("live",), contests=("none",)),
    SlotRow(*("missile", "helicopter", CLAIM, "means", "missile"), states=("live",), contests=("none",)),
    SlotRow(
        *("by-denied", "helicopter", MORNING, "by", "Azadi"),
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the army: propaganda, no hostile fire",
    ),
    SlotRow(*("missile-denied", "helicopter", OCTOBER, "means", "missile"), states=("live",), contests=("disputed",)),
    SlotRow(*("gun", "helicopter", OCTOBER, "means", "machine gun"), states=("live",), contests=("none",)),
    SlotRow(
        *("by-october", "helicopter", OCTOBER, "by", "Azadi"),
        states=("live",),
        contests=("none",),
        why="the denial is taken back",
    ),
    SlotRow(*("where-hub", "hub", HUB_DAY, "where", "Hub"), states=("live",), contests=("none",)),
    SlotRow(*("moment-hub", "hub", HUB_DAY, "when", "10:05|5:05|05:05"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("baf-killed", "helicopter", EVENING, _KILLED, None, _BAF, (14, 10), 10)),
    HistoryRow(*("army-killed", "helicopter", OCTOBER, _KILLED, None, _ARMY, (6, 7, 8), 8)),
    HistoryRow(*("army-aboard", "helicopter", EVENING, _ABOARD, None, _ARMY, (9, 10), 10)),
)
TOLLS = (
    TollRow(*("killed-ziarat", "ziarat", FIRST, "killed", ANY, 5, ANY)),
    TollRow(*("killed-claim", "helicopter", CLAIM, "killed", ANY, 14, ANY)),
    TollRow(*("killed-morning", "helicopter", MORNING, "killed", ANY, 6, 14), why="the army is in charge"),
    TollRow(*("injured-morning", "helicopter", MORNING, "injured", 3, 3, 3)),
    TollRow(*("killed-evening", "helicopter", EVENING, "killed", ANY, 7, ANY)),
    TollRow(*("killed-hub", "hub", HUB_DAY, "killed", 2, 2, 2)),
    TollRow(*("injured-hub", "hub", HUB_DAY, "injured", 1, 1, 1)),
    TollRow(*("killed-october", "helicopter", OCTOBER, "killed", ANY, 8, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "helicopter", FIRST, ("kind", "motive", "means"), "open"), words="cause"),
    UnknownRow(
        *("survived", "helicopter", FIRST, (*_PEOPLE, "rescued", "victim", "other"), "open"), words="survived|known"
    ),
    UnknownRow(*("names", "helicopter", MORNING, ("victim", "killed", "other"), "withheld"), words="names"),
    UnknownRow(
        *("recorder", "helicopter", EVENING, ("kind", "means", "motive", "present", "other"), "withheld"),
        words="recorder",
    ),
    UnknownRow(
        *("warned", "helicopter", OCTOBER, ("kind", "means", "motive", "other", "by", "against"), "withheld"),
        words="warned",
    ),
    UnknownRow(*("cause-october", "helicopter", OCTOBER, ("kind", "motive", "means"), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("board", "helicopter", MORNING, _ARMY, ("inquiry",)), words="board of inquiry"),
    ResponseRow(*("mourning", "helicopter", HOSPITAL, _PROVINCE, ("position", "other")), words="mourning"),
    ResponseRow(*("pay", "helicopter", EVENING, _STATE, ("aid", "position", "other")), words="10 million"),
    ResponseRow(
        *("premier", "helicopter", EVENING, "Qureshi|pakistan", ("movement", "position", "other")),
        words="flew|Turkey",
    ),
    ResponseRow(*("china", "helicopter", EVENING, "China", ("position",)), words="condolences"),
    ResponseRow(*("seats", "helicopter", COPY, "consul|pakistan", ("aid", "movement", "other")), words="seats"),
    ResponseRow(*("club", "hub", HUB_DAY, "club|Makran", ("closure",)), words="suspended"),
    ResponseRow(*("investigators", "hub", HUB_DAY, _AIRPORTS, ("inquiry", "movement")), words="investigators"),
    ResponseRow(*("demand", "helicopter", OCTOBER, "Rashid|Sasoli", ("position", "inquiry")), words="published|report"),
)
CHANGES = (
    ChangeRow(*("6-7", "helicopter", MORNING, EVENING, ("new", "superseded"), _KILLED, None, "7")),
    ChangeRow(*("14-gone", "helicopter", HOSPITAL, EVENING, ("superseded", "withdrawn"), _KILLED, "14", None)),
    ChangeRow(*("7-8", "helicopter", COPY, OCTOBER, ("new", "superseded"), _KILLED, None, "8")),
)
BRIEFS = (
    BriefRow("lead", "helicopter", FIRST, "helicopter"),
    BriefRow("mengalzai", "helicopter", FIRST, "Mengalzai"),
    BriefRow("no ziarat", "helicopter", FIRST, "Ziarat", absent=True, why="in 2019"),
    BriefRow("front", "helicopter", CLAIM, "Baloch Azadi Front"),
    BriefRow("no floods", "helicopter", UPDATE, "43 people", absent=True, why="in the floods"),
    BriefRow("no trainer", "helicopter", HUB_DAY, "training", absent=True, why="near Hub"),
    BriefRow("gun", "helicopter", OCTOBER, "machine"),
)

EXPECTED = Stream(
    folder="khuzdar-helicopter",
    moments={
        "first": FIRST,
        "claim": CLAIM,
        "morning": MORNING,
        "hospital": HOSPITAL,
        "evening": EVENING,
        "copy": COPY,
        "update": UPDATE,
        "hub": HUB_DAY,
        "october": OCTOBER,
    },
    incidents=(HELICOPTER, ZIARAT, HUB, FLOODS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("gulf-1", "indus-2", "Indus Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("helicopter", "ziarat"), ("helicopter", "hub"), ("helicopter", "floods")),
    briefs=BRIEFS,
)
