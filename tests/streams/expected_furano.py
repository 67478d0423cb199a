"""What the record of reports/furano-train must say, by hand, before it was read: an invented knife attack on a train in Hokkaido, and passengers held in a carriage.

Two without vital signs are no dead yet; two dead become three and, by June, four, ten injured twelve, which an agency corrects to nine, six held seven. A second attacker, a group's claim and "no
previous contacts" are not so. A train in Tokyo in 2021 and a shop in Asahikawa are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 11, 20, 10, 0, tzinfo=UTC)
NOTICE = datetime(2025, 11, 20, 11, 0, tzinfo=UTC)
LIVE = datetime(2025, 11, 20, 15, 0, tzinfo=UTC)
MORNING = datetime(2025, 11, 21, 1, 30, tzinfo=UTC)
FRIDAY = datetime(2025, 11, 21, 10, 15, tzinfo=UTC)
COPY = datetime(2025, 11, 21, 11, 30, tzinfo=UTC)
CORRECTED = datetime(2025, 11, 21, 13, 0, tzinfo=UTC)
SHOP_DAY = datetime(2025, 11, 25, 4, 0, tzinfo=UTC)
JUNE = datetime(2026, 7, 1, tzinfo=UTC)

_STABBED = ("attack", "killing")

TRAIN = Incident(
    "train",
    (*_STABBED, "abduction"),
    main=("npu-1", "jrh-2", "kita-live", "hpp-1", "npu-2", "otago-1", "npu-2x", "npu-9"),
    background=("sorachi-6",),
    begins=datetime(2025, 11, 20, 8, 25, tzinfo=UTC),
    local_date="2025-11-20",
    places=("Furano|Shimanoshita",),
)
KEIO = Incident(
    "keio",
    (*_STABBED, "fire"),
    background=("npu-2", "otago-1"),
    begins=datetime(2021, 10, 31, tzinfo=UTC),
    places=("Tokyo|Keio",),
)
SHOP = Incident(
    "shop",
    _STABBED,
    main=("sorachi-6",),
    begins=datetime(2025, 11, 24, 14, 50, tzinfo=UTC),
    local_date="2025-11-24",
    places=("Asahikawa",),
)

_POLICE = "police|Wakui|Saga|Daimon|japan"
_FIREMEN = "fire|Furano"
_RAILWAY = "JR Hokkaido|Railway"
_HOSPITAL = "hospital|Kanbe"
_COURT = "Tazaki|prosecut|japan"
_STATION = "Haneda|police|japan"
_KILLED, _HURT = ("killed",), ("injured",)
_IN = ("injured", "present", "casualties", "moved", "other")
_HELD = ("detained", "rescued", "present", "hit", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("several", "train", FIRST, ("injured", "casualties"), 3, ANY, None),
        side=_POLICE,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("2-vital", "train", FIRST, ("injured", "casualties", "other"), 2, 2, 2), side=_FIREMEN),
    FigureRow(*("no-2", "train", FIRST, _KILLED, 2, 2, 2), absent=True, why="nobody has called them dead"),
    FigureRow(
        *("45", "train", NOTICE, ("present", "other"), ANY, 45, ANY),
        side=_RAILWAY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("no-700", "train", NOTICE, _PEOPLE, 700, 700, 700), absent=True, why="customers"),
    FigureRow(*("no-30", "train", NOTICE, _PEOPLE, 30, 30, 30), absent=True, why="employees"),
    FigureRow(*("11-received", "train", LIVE, _IN, 11, 11, 11), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(
        *("2", "train", LIVE, _KILLED, 2, 2, 2),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("6-hostages", "train", LIVE, _HELD, 6, 6, 6), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("1-held", "train", LIVE, ("detained",), 1, 1, 1), states=("live",), contests=("none",)),
    FigureRow(*("2-police", "train", MORNING, _KILLED, 2, 2, 2), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("10", "train", MORNING, _HURT, 10, 10, 10), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("3-seriously", "train", MORNING, _HURT, 3, 3, 3), side=_POLICE, states=("live",)),
    FigureRow(*("7-slightly", "train", MORNING, _HURT, 7, 7, 7), side=_POLICE, states=("live",)),
    FigureRow(*("6-confined", "train", MORNING, _HELD, 6, 6, 6), side=_POLICE, states=("live",)),
    FigureRow(*("no-71", "train", MORNING, _PEOPLE, 71, 71, 71), absent=True, why="an age"),
    FigureRow(*("no-34", "train", MORNING, _PEOPLE, 34, 34, 34), absent=True, why="an age"),
    FigureRow(*("no-80", "train", MORNING, _PEOPLE, 80, 80, 80), absent=True, why="officers"),
    FigureRow(
        *("3", "train", FRIDAY, _KILLED, 3, 3, 3),
        states=("live",),
        contests=("none",),
        why="two and a third",
    ),
    FigureRow(*("2-gone", "train", FRIDAY, _KILLED, 2, 2, 2), side=_POLICE, states=("superseded",)),
    FigureRow(*("12", "train", FRIDAY, _HURT, 12, 12, 12), side=_POLICE, states=("live",)),
    FigureRow(*("2-seriously", "train", FRIDAY, _HURT, 2, 2, 2), side=_POLICE, states=("live",)),
    FigureRow(*("10-gone", "train", FRIDAY, _HURT, 10, 10, 10), side=_POLICE, states=("superseded",)),
    FigureRow(*("keio-17", "keio", FRIDAY, _HURT, 17, 17, 17)),
    FigureRow(*("no-17", "train", FRIDAY, _PEOPLE, 17, 17, 17), absent=True, why="in Tokyo, in 2021; and an age"),
    FigureRow(*("no-52", "train", FRIDAY, _PEOPLE, 52, 52, 52), absent=True, why="an age"),
    FigureRow(*("12-copy", "train", COPY, _HURT, 12, 12, 12), side=_POLICE, origins=1, reports=2, states=("live",)),
    FigureRow(
        *("9", "train", CORRECTED, _HURT, 9, 9, 9),
        side=_POLICE,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(
        *("12-withdrawn", "train", CORRECTED, _HURT, 12, 12, 12),
        side=f"{_POLICE}|Nippon",
        states=("withdrawn",),
        why="the three dead had been counted among them",
    ),
    FigureRow(*("3-corrected", "train", CORRECTED, _KILLED, 3, 3, 3), reports=2, states=("live",)),
    FigureRow(*("shop-1", "shop", SHOP_DAY, _KILLED, 1, 1, 1), states=("live",), contests=("none",)),
    FigureRow(
        *("shop-2", "shop", SHOP_DAY, _HURT, 2, 2, 2),
        side=_STATION,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("shop-1-seriously", "shop", SHOP_DAY, _HURT, 1, 1, 1), side=_STATION),
    FigureRow(*("shop-1-held", "shop", SHOP_DAY, ("detained",), 1, 1, 1)),
    FigureRow(*("shop-no-3", "shop", SHOP_DAY, _PEOPLE, 3, 3, 3), absent=True, why="in Furano"),
    FigureRow(*("shop-no-9", "shop", SHOP_DAY, _PEOPLE, 9, 9, 9), absent=True, why="in Furano"),
    FigureRow(*("shop-no-19", "shop", SHOP_DAY, _PEOPLE, 19, 19, 19), absent=True, why="an age"),
    FigureRow(*("shop-no-14", "shop", SHOP_DAY, _PEOPLE, 14, 14, 14), absent=True, why="shops"),
    FigureRow(*("3-shop", "train", SHOP_DAY, _KILLED, 3, 3, 3), reports=3, states=("live",)),
    FigureRow(*("9-shop", "train", SHOP_DAY, _HURT, 9, 9, 9), reports=2, states=("live",)),
    FigureRow(*("4", "train", JUNE, _KILLED, 4, 4, 4), states=("live",), contests=("none",)),
    FigureRow(*("3-gone", "train", JUNE, _KILLED, 3, 3, 3), side=_POLICE, states=("superseded",)),
    FigureRow(*("8", "train", JUNE, _HURT, 8, 8, 8), side=_COURT, states=("live",)),
    FigureRow(*("9-gone", "train", JUNE, _HURT, 9, 9, 9), side=_POLICE, states=("superseded",)),
    FigureRow(*("7-held", "train", JUNE, _HELD, 7, 7, 7), side=_COURT, states=("live",), contests=("none",)),
    FigureRow(*("6-gone", "train", JUNE, _HELD, 6, 6, 6), side=_POLICE, states=("superseded", "withdrawn")),
    FigureRow(*("no-35", "train", JUNE, _PEOPLE, 35, 35, 35), absent=True, why="an age"),
    FigureRow(*("no-460", "train", JUNE, _PEOPLE, 460, 460, 460), absent=True, why="carriages"),
)
SLOTS = (
    SlotRow(*("where", "train", FIRST, "where", "Furano|Shimanoshita"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "train", MORNING, "when", "5:25|17:25|8:25|0825"), states=("live",), contests=("none",)),
    SlotRow(*("means", "train", MORNING, "means", "knife|knives"), states=("live",), contests=("none",)),
    SlotRow(*("togawa", "train", FRIDAY, "by", "Togawa"), states=("live",), contests=("none",)),
    SlotRow(
        *("hoax", "train", FRIDAY, "by", "Winter Guard"), contests=("disputed",), why="police say that it is a hoax"
    ),
    SlotRow(*("where-keio", "keio", FRIDAY, "where", "Tokyo|Keio")),
    SlotRow(*("where-shop", "shop", SHOP_DAY, "where", "Asahikawa"), states=("live",), contests=("none",)),
    SlotRow(*("moment-shop", "shop", SHOP_DAY, "when", "11:50|23:50|14:50|1450"), states=("live",)),
    SlotRow(*("indicted", "train", JUNE, "by", "Togawa"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("injured", "train", CORRECTED, _HURT, None, _POLICE, (10, 12, 9), 9)),
    HistoryRow(*("killed", "train", JUNE, _KILLED, None, f"{_POLICE}|{_COURT}", (2, 3, 4), 4)),
    HistoryRow(*("held", "train", JUNE, _HELD, None, f"{_POLICE}|{_COURT}", (6, 7), 7)),
)
TOLLS = (
    TollRow(*("killed-live", "train", LIVE, "killed", ANY, 2, ANY)),
    TollRow(*("killed-morning", "train", MORNING, "killed", ANY, 2, 2)),
    TollRow(*("injured-morning", "train", MORNING, "injured", ANY, 10, ANY)),
    TollRow(*("killed-friday", "train", FRIDAY, "killed", ANY, 3, 3)),
    TollRow(*("injured-keio", "keio", FRIDAY, "injured", ANY, 17, ANY)),
    TollRow(*("injured-corrected", "train", CORRECTED, "injured", ANY, 9, ANY)),
    TollRow(*("killed-shop", "shop", SHOP_DAY, "killed", 1, 1, 1)),
    TollRow(*("injured-shop", "shop", SHOP_DAY, "injured", ANY, 2, ANY)),
    TollRow(*("killed-june", "train", JUNE, "killed", ANY, 4, 4)),
    TollRow(*("injured-june", "train", JUNE, "injured", ANY, 8, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("inside", "train", FIRST, (*_HELD, "victim"), "open"), words="How many"),
    UnknownRow(*("who", "train", FIRST, ("by",), "open"), words="Who the man is|unclear"),
    UnknownRow(*("wants", "train", FIRST, ("motive",), "open"), words="wants|unclear"),
    UnknownRow(*("talks", "train", FIRST, ("motive", "by", "kind", "other"), "withheld"), words="about what"),
    UnknownRow(*("injured", "train", NOTICE, ("injured", "casualties"), "open"), words="confirmed"),
    UnknownRow(*("name", "train", MORNING, ("by", "detained", "other"), "withheld"), words="name"),
    UnknownRow(*("motive", "train", MORNING, ("motive",), "open"), words="investigation"),
    UnknownRow(*("injured-told", "train", MORNING, ("injured", "casualties"), "open"), absent=True, why="ten"),
    UnknownRow(
        *("told", "train", FRIDAY, ("motive", "by", "kind", "detained", "other"), "withheld"),
        words="interrogators|what Togawa",
    ),
    UnknownRow(*("guards", "train", FRIDAY, ("personnel", "present", "moved", "other"), "withheld"), words="how many"),
    UnknownRow(*("name-told", "train", FRIDAY, ("by", "detained"), "withheld"), words="His name", absent=True),
    UnknownRow(*("youth", "shop", SHOP_DAY, ("by", "detained", "other"), "withheld"), words="name"),
    UnknownRow(*("moved", "shop", SHOP_DAY, ("motive",), "open"), words="moved"),
    UnknownRow(
        *("mother", "train", JUNE, ("motive", "by", "kind", "other"), "withheld"), words="the mother|officer on duty"
    ),
)
RESPONSES = (
    ResponseRow(*("services", "train", NOTICE, _RAILWAY, ("closure",)), words="suspended|cancelled"),
    ResponseRow(*("headquarters", "train", NOTICE, _RAILWAY, ("movement", "position", "other")), words="headquarters"),
    ResponseRow(*("sorry", "train", NOTICE, _RAILWAY, ("position", "other")), words="apologise"),
    ResponseRow(*("schools", "train", LIVE, "education|Furano|japan", ("closure",)), words="schools"),
    ResponseRow(*("staff", "train", LIVE, "Urabe|governor|japan", ("position", "movement", "other")), words="staff"),
    ResponseRow(*("officers", "train", MORNING, _POLICE, ("inquiry",)), words="headquarters"),
    ResponseRow(*("unforgivable", "train", FRIDAY, "Onodera|japan", ("position",)), words="unforgivable"),
    ResponseRow(
        *("review", "train", FRIDAY, "Onodera|transport|japan", ("inquiry", "position", "other")), words="review"
    ),
    ResponseRow(*("security", "train", FRIDAY, _RAILWAY, ("movement", "position", "other")), words="guards"),
    ResponseRow(*("nights", "shop", SHOP_DAY, "Polaris", ("closure",)), words="at night|14 shops"),
    ResponseRow(*("lamps", "shop", SHOP_DAY, "Kudo|mayor|Asahikawa", ("aid", "position", "other")), words="lamps"),
    ResponseRow(*("apology", "train", JUNE, _POLICE, ("position", "other")), words="apologised|retract"),
    ResponseRow(*("cameras", "train", JUNE, _RAILWAY, ("position", "other")), words="cameras"),
    ResponseRow(*("crew", "train", JUNE, "transport|ministry|japan", ("position", "other")), words="crew"),
)
CHANGES = (
    ChangeRow(*("2-3", "train", MORNING, FRIDAY, ("new", "superseded"), _KILLED, None, "3")),
    ChangeRow(*("by", "train", MORNING, FRIDAY, ("new",), ("by",), None, "Togawa")),
    ChangeRow(*("12-9", "train", COPY, CORRECTED, ("new", "superseded", "withdrawn"), _HURT, None, "9")),
    ChangeRow(*("3-4", "train", SHOP_DAY, JUNE, ("new", "superseded"), _KILLED, None, "4")),
)
BRIEFS = (
    BriefRow("lead", "train", FIRST, "Furano"),
    BriefRow("no second attacker", "train", LIVE, "second attacker", absent=True, why="the broadcaster took it back"),
    BriefRow("togawa", "train", FRIDAY, "Togawa"),
    BriefRow("no keio", "train", FRIDAY, "Keio", absent=True, why="in 2021"),
    BriefRow("no shop", "train", SHOP_DAY, "Polaris", absent=True, why="another incident"),
    BriefRow("no florist", "shop", SHOP_DAY, "Hirano", absent=True, why="in Furano"),
    BriefRow("no contacts", "train", JUNE, "Neither the police station", absent=True, why="retracted"),
)

EXPECTED = Stream(
    folder="furano-train",
    moments={
        "first": FIRST,
        "notice": NOTICE,
        "live": LIVE,
        "morning": MORNING,
        "friday": FRIDAY,
        "copy": COPY,
        "corrected": CORRECTED,
        "shop": SHOP_DAY,
        "june": JUNE,
    },
    incidents=(TRAIN, KEIO, SHOP),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("otago-1", "npu-2", "Nippon Press Union", True),),
    reissues=(),
    changes=CHANGES,
    apart=(("train", "keio"), ("train", "shop")),
    briefs=BRIEFS,
)
