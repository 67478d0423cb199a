"""What the record of reports/surin-border must say, by hand, before it was read: invented shelling across the border of Thailand and Cambodia.

Each ministry counts its own dead, blames the other and denies; two rangers whom the one had captured are farmers after all; the IOM counts who fled, Malaysia brokers
a truce, a Thai court of inquiry owns up to a shell that fell short. Preah Vihear in 2011 and a landmine in May are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2024, 3, 5, 3, 0, tzinfo=UTC)
SECOND = datetime(2024, 3, 5, 5, 0, tzinfo=UTC)
WEDNESDAY = datetime(2024, 3, 6, 3, 0, tzinfo=UTC)
FLED = datetime(2024, 3, 6, 12, 0, tzinfo=UTC)
TRUCE = datetime(2024, 3, 7, 2, 0, tzinfo=UTC)
COPY = datetime(2024, 3, 7, 7, 0, tzinfo=UTC)
CORRECTED = datetime(2024, 3, 8, 9, 0, tzinfo=UTC)
APRIL = datetime(2024, 4, 26, tzinfo=UTC)
MAY = datetime(2024, 5, 15, tzinfo=UTC)

_FIGHT = ("armed-clash", "strike", "attack", "shooting")

SHELLING = Incident(
    "shelling",
    _FIGHT,
    main=("thaimod-1", "bayon-1", "snb-1", "iom-1", "andaman-1", "penang-1", "cammod-1", "andaman-2"),
    background=("andaman-9",),
    begins=datetime(2024, 3, 4, 23, 20, tzinfo=UTC),
    local_date="2024-03-05",
    places=("Surin|Kap Choeng|Nong Khla",),
)
TEMPLE = Incident("preah vihear", _FIGHT, background=("andaman-1",), places=("Preah Vihear",))
MINE = Incident(
    "mine",
    ("explosion", "bombing", "attack"),
    main=("andaman-9",),
    begins=datetime(2024, 5, 14, 2, 45, tzinfo=UTC),
    local_date="2024-05-14",
    places=("Kantharalak|Sisaket",),
)

_THAI = "thai|Pimchanok"
_CAMBODIA = "cambodia|Samnang"
_HOSPITAL = "hospital|Apinya"
_IOM = "International Organization for Migration|IOM"
_MALAYSIA = "malaysia|Faridah|Rosli"
_KILLED, _HURT, _HELD = ("killed",), ("injured",), ("detained",)
_OUT = ("displaced", "evacuated", "moved")
_DOWN = ("intercepted", "destroyed", "failed")
_FLOWN = ("launched", "other", "present")
_IN = ("injured", "present", "casualties", "other")
_SENT = ("personnel", "moved", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("1-ranger", "shelling", FIRST, _KILLED, 1, 1, 1),
        group="ranger",
        side=_THAI,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("4-rangers", "shelling", FIRST, _HURT, 4, 4, 4), group="ranger", side=_THAI, states=("live",)),
    FigureRow(*("2-villagers", "shelling", FIRST, _HURT, 2, 2, 2), group="villager", side=_THAI, states=("live",)),
    FigureRow(*("2-down", "shelling", FIRST, _DOWN, 2, 2, 2), side=_THAI, states=("live",), contests=("none",)),
    FigureRow(*("no-155", "shelling", FIRST, (*_PEOPLE, "launched"), 155, 155, 155), absent=True, why="millimetres"),
    FigureRow(
        *("3-civilians", "shelling", SECOND, _KILLED, 3, 3, 3),
        group="civilian",
        side=_CAMBODIA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="each state counts its own",
    ),
    FigureRow(*("9-hurt", "shelling", SECOND, _HURT, 9, 9, 9), side=_CAMBODIA, states=("live",), contests=("none",)),
    FigureRow(*("2-held", "shelling", SECOND, _HELD, 2, 2, 2), group="ranger", side=_CAMBODIA, states=("live",)),
    FigureRow(*("3200", "shelling", SECOND, _OUT, ANY, 3200, ANY), side="Chantha|provincial|cambodia"),
    FigureRow(*("no-218", "shelling", SECOND, _PEOPLE, 218, 218, 218), absent=True, why="a hill"),
    FigureRow(
        *("6", "shelling", WEDNESDAY, _KILLED, 6, 6, 6),
        side=_THAI,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("23", "shelling", WEDNESDAY, _HURT, 23, 23, 23), side=_THAI, states=("live",), contests=("none",)),
    FigureRow(*("7-rangers", "shelling", WEDNESDAY, _HURT, 7, 7, 7), group="ranger", side=_THAI, states=("live",)),
    FigureRow(
        *("4-rangers-gone", "shelling", WEDNESDAY, _HURT, 4, 4, 4), group="ranger", side=_THAI, states=("superseded",)
    ),
    FigureRow(
        *("2-held-denied", "shelling", WEDNESDAY, _HELD, 2, 2, 2),
        side=_CAMBODIA,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("11-drones", "shelling", WEDNESDAY, _FLOWN, 11, 11, 11), units=("drone",), side=_THAI),
    FigureRow(*("17-admitted", "shelling", WEDNESDAY, _IN, 17, 17, 17), side=_HOSPITAL, states=("live",)),
    FigureRow(*("14500", "shelling", WEDNESDAY, _OUT, 14500, 14500, 14500), side="Wichai|governor|thai"),
    FigureRow(*("no-61", "shelling", WEDNESDAY, _PEOPLE, 61, 61, 61), absent=True, why="an age"),
    FigureRow(*("31000", "shelling", FLED, _OUT, ANY, 31000, ANY), side=_IOM, states=("live",), contests=("none",)),
    FigureRow(*("12400", "shelling", FLED, _OUT, 12400, 12400, 12400), side=_IOM, states=("live",)),
    FigureRow(*("18600", "shelling", FLED, _OUT, 18600, 18600, 18600), side=f"{_IOM}|authorit|thai"),
    FigureRow(*("2100000", "shelling", FLED, ("money",), 2100000, 2100000, 2100000), side=_IOM),
    FigureRow(*("17", "shelling", TRUCE, _KILLED, 17, ANY, None), states=("live",)),
    FigureRow(
        *("8", "shelling", TRUCE, _KILLED, 8, 8, 8),
        side=_THAI,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="its own dead; the other state counts its own",
    ),
    FigureRow(*("6-gone", "shelling", TRUCE, _KILLED, 6, 6, 6), side=_THAI, states=("superseded",)),
    FigureRow(*("7-civilians", "shelling", TRUCE, _KILLED, 7, 7, 7), group="civilian", side=_THAI, states=("live",)),
    FigureRow(*("31", "shelling", TRUCE, _HURT, 31, 31, 31), side=_THAI, states=("live",), contests=("none",)),
    FigureRow(*("9", "shelling", TRUCE, _KILLED, 9, 9, 9), side=_CAMBODIA, states=("live",), contests=("none",)),
    FigureRow(*("4-soldiers", "shelling", TRUCE, _KILLED, 4, 4, 4), group="soldier", side=_CAMBODIA),
    FigureRow(*("27", "shelling", TRUCE, _HURT, 27, 27, 27), side=_CAMBODIA, states=("live",), contests=("none",)),
    FigureRow(*("24", "shelling", TRUCE, _SENT, 24, 24, 24), group="observer", side=_MALAYSIA),
    FigureRow(*("temple-10", "preah vihear", TRUCE, _KILLED, 10, ANY, None)),
    FigureRow(*("no-10", "shelling", TRUCE, _KILLED, 10, ANY, ANY), absent=True, why="Preah Vihear in 2011"),
    FigureRow(*("8-copy", "shelling", COPY, _KILLED, 8, 8, 8), side=_THAI, origins=1, reports=2, states=("live",)),
    FigureRow(*("0-malaysians", "shelling", COPY, ("injured", "casualties"), 0, 0, 0), contests=("none",)),
    FigureRow(
        *("11", "shelling", CORRECTED, _KILLED, 11, 11, 11), side=_CAMBODIA, states=("live",), contests=("none",)
    ),
    FigureRow(*("9-gone", "shelling", CORRECTED, _KILLED, 9, 9, 9), side=_CAMBODIA, states=("superseded",)),
    FigureRow(*("6-soldiers", "shelling", CORRECTED, _KILLED, 6, 6, 6), group="soldier", side=_CAMBODIA),
    FigureRow(*("29", "shelling", CORRECTED, _HURT, 29, 29, 29), side=_CAMBODIA, states=("live",)),
    FigureRow(*("2-held-gone", "shelling", CORRECTED, _HELD, 2, 2, 2), states=("withdrawn", "superseded")),
    FigureRow(*("14-drones", "shelling", CORRECTED, _FLOWN, 14, 14, 14), units=("drone",), side=_CAMBODIA),
    FigureRow(*("20", "shelling", APRIL, _KILLED, 20, 20, 20), states=("live",)),
    FigureRow(*("9-thai", "shelling", APRIL, _KILLED, 9, 9, 9), side=_THAI, states=("live",)),
    FigureRow(*("8-gone", "shelling", APRIL, _KILLED, 8, 8, 8), side=_THAI, states=("superseded",)),
    FigureRow(*("2-own", "shelling", APRIL, _KILLED, 2, 2, 2), group="civilian|villager", side="thai|court|inquiry"),
    FigureRow(*("4300", "shelling", APRIL, _OUT, 4300, 4300, 4300), side=_IOM, states=("live",)),
    FigureRow(*("mine-3", "mine", MAY, _HURT, 3, 3, 3), group="soldier", side=_THAI, states=("live",)),
    FigureRow(*("mine-no-20", "mine", MAY, _KILLED, 20, 20, 20), absent=True, why="March's"),
    FigureRow(*("20-may", "shelling", MAY, _KILLED, 20, 20, 20), reports=2, states=("live",)),
)
SLOTS = (
    SlotRow(*("where", "shelling", FIRST, "where", "Kap Choeng|Surin|Nong Khla"), states=("live",)),
    SlotRow(*("moment", "shelling", FIRST, "when", "06:20|6:20|23:20"), states=("live",), contests=("none",)),
    SlotRow(*("by", "shelling", FIRST, "by", "Cambodia"), states=("live",), supports=("single-source",)),
    SlotRow(*("artillery", "shelling", FIRST, "means", "artillery"), states=("live",), contests=("none",)),
    SlotRow(*("by-cambodia", "shelling", SECOND, "by", "Cambodia"), states=("live",), contests=("disputed",)),
    SlotRow(*("by-thailand", "shelling", SECOND, "by", "Thai"), states=("live",), contests=("disputed",)),
    SlotRow(*("moment-cambodia", "shelling", SECOND, "when", "05:50|5:50|22:50")),
    SlotRow(*("drones", "shelling", SECOND, "means", "drone|unmanned"), states=("live",)),
    SlotRow(*("where-mine", "mine", MAY, "where", "Kantharalak|Sisaket"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("thai-killed", "shelling", APRIL, _KILLED, None, _THAI, (6, 8, 9), 9)),
    HistoryRow(*("cambodia-killed", "shelling", CORRECTED, _KILLED, None, _CAMBODIA, (9, 11), 11)),
    HistoryRow(*("thai-hurt", "shelling", TRUCE, _HURT, None, _THAI, (23, 31), 31)),
    HistoryRow(*("cambodia-hurt", "shelling", CORRECTED, _HURT, None, _CAMBODIA, (27, 29), 29)),
)
TOLLS = (
    TollRow(*("killed-first", "shelling", FIRST, "killed", 1, 1, 1)),
    TollRow(*("injured-first", "shelling", FIRST, "injured", ANY, 6, ANY), why="four rangers and two villagers"),
    TollRow(*("killed-second", "shelling", SECOND, "killed", ANY, 4, ANY), why="one and three"),
    TollRow(*("killed-wednesday", "shelling", WEDNESDAY, "killed", ANY, 9, ANY), why="six and three"),
    TollRow(*("killed-truce", "shelling", TRUCE, "killed", ANY, 17, ANY), why="eight and nine"),
    TollRow(*("injured-truce", "shelling", TRUCE, "injured", ANY, 58, ANY), why="31 and 27"),
    TollRow(*("killed-april", "shelling", APRIL, "killed", ANY, 20, ANY), why="nine and 11"),
    TollRow(*("injured-mine", "mine", MAY, "injured", 3, 3, 3)),
)
UNKNOWNS = (
    UnknownRow(
        *("troops", "shelling", SECOND, ("casualties", "killed", "injured"), "withheld"), why="Samnang declined to say"
    ),
    UnknownRow(*("drones", "shelling", WEDNESDAY, (*_FLOWN, "means"), "withheld"), words="drones"),
    UnknownRow(*("killed-truce", "shelling", TRUCE, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("crossing", "shelling", FIRST, _THAI, ("closure",)), words="Chong Chom|closed"),
    ResponseRow(*("moved", "shelling", SECOND, "Chantha|provincial|cambodia", ("movement", "aid")), words="3,200"),
    ResponseRow(*("tarpaulins", "shelling", FLED, _IOM, ("aid", "movement")), words="tarpaulins"),
    ResponseRow(*("observers", "shelling", TRUCE, _MALAYSIA, ("movement", "other", "position")), words="observers"),
    ResponseRow(*("welcome", "shelling", TRUCE, "United States|China", ("position",)), words="welcomed"),
    ResponseRow(*("farmers", "shelling", CORRECTED, _CAMBODIA, ("movement", "position", "other")), words="handed over"),
    ResponseRow(*("relieved", "shelling", APRIL, _THAI, ("inquiry", "other", "position")), words="relieved"),
    ResponseRow(
        *(
            "no-inquiry",
            "shelling",
            APRIL,
            f"{_CAMBODIA}|Dara",
            ("inaction", "decision-not-to-act", "position", "inquiry"),
        ),
        words="would not open",
    ),
)
CHANGES = (
    ChangeRow(*("6-8", "shelling", FLED, TRUCE, ("new", "superseded"), _KILLED, None, "8")),
    ChangeRow(*("9-11", "shelling", COPY, CORRECTED, ("new", "superseded"), _KILLED, None, "11")),
    ChangeRow(*("8-9", "shelling", CORRECTED, APRIL, ("new", "superseded"), _KILLED, None, "9")),
)
BRIEFS = (
    BriefRow("lead", "shelling", FIRST, "Surin"),
    BriefRow("fled", "shelling", FLED, "31,000"),
    BriefRow("malaysia", "shelling", TRUCE, "Malaysia"),
    BriefRow("no mine", "shelling", MAY, "landmine", absent=True, why="May's"),
)

EXPECTED = Stream(
    folder="surin-border",
    moments={
        "first": FIRST,
        "second": SECOND,
        "wednesday": WEDNESDAY,
        "fled": FLED,
        "truce": TRUCE,
        "copy": COPY,
        "corrected": CORRECTED,
        "april": APRIL,
        "may": MAY,
    },
    incidents=(SHELLING, TEMPLE, MINE),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("penang-1", "andaman-1", "Andaman Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("shelling", "preah vihear"), ("shelling", "mine")),
    briefs=BRIEFS,
)
