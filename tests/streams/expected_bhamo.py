"""What the record of reports/bhamo-shelling must say, by hand, before it was read: invented shells on a market in Myanmar's war.

The KIA, which holds the town, counts 14, 19, 22 and 27 and takes two nurses back; the military has nine civilians killed by the KIA's rockets, then 13, and owns to mortars;
a hospital counts those whom it had. A wire and its pickup, a live page, an open-source project in March. Mogok, eleven days later, and Tanai are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 2, 12, 8, 0, tzinfo=UTC)
ARMY = datetime(2025, 2, 12, 14, 30, tzinfo=UTC)
LIVE = datetime(2025, 2, 13, 5, 0, tzinfo=UTC)
KIA = datetime(2025, 2, 13, 12, 0, tzinfo=UTC)
FRIDAY = datetime(2025, 2, 14, 14, 0, tzinfo=UTC)
COPY = datetime(2025, 2, 15, 5, 0, tzinfo=UTC)
ADMITTED = datetime(2025, 2, 18, 13, 0, tzinfo=UTC)
MOGOK_DAY = datetime(2025, 2, 25, tzinfo=UTC)
SOURCES = datetime(2025, 3, 21, tzinfo=UTC)

_STRIKE = ("strike", "bombing", "attack")

MARKET = Incident(
    "market",
    _STRIKE,
    main=("mekong-1", "mil-1", "jade-live", "kia-1", "mekong-2", "siam-1", "mil-2", "ayeyar-1"),
    background=("mekong-9",),
    begins=datetime(2025, 2, 12, 1, 10, tzinfo=UTC),
    local_date="2025-02-12",
    places=("Bhamo",),
)
MOGOK = Incident(
    "mogok",
    _STRIKE,
    main=("mekong-9",),
    begins=datetime(2025, 2, 23, 16, 20, tzinfo=UTC),
    local_date="2025-02-23",
    places=("Mogok",),
)
TANAI = Incident("tanai", _STRIKE, background=("mekong-2",), places=("Danai",))

_KIA = "Kachin Independence|KIA|Zau Ban"
_ARMY = "Commander-in-Chief|Tatmadaw|Hla Myint Oo|military|myanmar"
_HOSPITAL = "Columban|Roi Ji|hospital"
_RESCUE = "Htet|volunteer|rescue"
_UN = "Solheim|United Nations|resident coordinator|U.N."
_TNLA = "Ta'ang|TNLA|Lway"
_AYEYAR = "Ayeyar|Moe Thuzar"
_KILLED, _HURT = ("killed",), ("injured",)
_IN = ("injured", "present", "casualties", "rescued", "other")
_FIRED = ("launched", "hit", "incidents", "other")
_LOST = ("destroyed", "damaged")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("14", "market", FIRST, _KILLED, 14, ANY, None),
        side=_KIA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("40", "market", FIRST, _IN, ANY, 40, ANY), side=_RESCUE, states=("live",), contests=("none",)),
    FigureRow(*("no-21", "market", FIRST, (*_PEOPLE, "launched"), 21, 21, 21), absent=True, why="a command's number"),
    FigureRow(
        *("9", "market", ARMY, _KILLED, 9, 9, 9),
        group="civilian",
        side=_ARMY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("3-women", "market", ARMY, _KILLED, 3, 3, 3), group="wom", side=_ARMY, states=("live",)),
    FigureRow(*("26", "market", ARMY, _HURT, 26, 26, 26), side=_ARMY, states=("live",)),
    FigureRow(*("2-forces", "market", ARMY, _HURT, 2, 2, 2), group="member|force", side=_ARMY, contests=("none",)),
    FigureRow(*("15-shops", "market", ARMY, _LOST, 15, 15, 15), units=("shop",), side=_ARMY, states=("live",)),
    FigureRow(
        *("16", "market", LIVE, _KILLED, 16, 16, 16),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("33", "market", LIVE, _IN, 33, 33, 33), side=_HOSPITAL, states=("live",)),
    FigureRow(*("19", "market", LIVE, _KILLED, 19, 19, 19), side=_KIA, states=("live",), supports=("single-source",)),
    FigureRow(*("14-gone", "market", LIVE, _KILLED, 14, ANY, ANY), side=_KIA, states=("superseded",)),
    FigureRow(
        *("2-members", "market", LIVE, _KILLED, 2, 2, 2),
        group="member",
        side=_KIA,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("22", "market", KIA, _KILLED, 22, 22, 22), side=_KIA, states=("live",)),
    FigureRow(*("19-gone", "market", KIA, _KILLED, 19, 19, 19), side=_KIA, states=("superseded",)),
    FigureRow(*("20-civilians", "market", KIA, _KILLED, 20, 20, 20), group="civilian", side=_KIA, states=("live",)),
    FigureRow(*("9-women", "market", KIA, _KILLED, 9, 9, 9), group="wom", side=_KIA, states=("live",)),
    FigureRow(*("4-children", "market", KIA, _KILLED, 4, 4, 4), group="child", side=_KIA, contests=("none",)),
    FigureRow(*("2-nurses", "market", KIA, _KILLED, 2, 2, 2), group="nurse", side=_KIA, states=("live",)),
    FigureRow(*("51", "market", KIA, _HURT, 51, 51, 51), side=_KIA, states=("live",)),
    FigureRow(*("14-serious", "market", KIA, _HURT, 14, 14, 14), side=_KIA, states=("live",)),
    FigureRow(*("8-shells", "market", KIA, _FIRED, 8, 8, 8), units=("shell",), side=_KIA, states=("live",)),
    FigureRow(*("no-17", "market", KIA, _KILLED, 17, 17, 17), absent=True, why="soldiers, in another fight"),
    FigureRow(*("27", "market", FRIDAY, _KILLED, 27, 27, 27), side=_KIA, states=("live",)),
    FigureRow(*("22-gone", "market", FRIDAY, _KILLED, 22, 22, 22), side=_KIA, states=("superseded",)),
    FigureRow(*("nurses-gone", "market", FRIDAY, _KILLED, 2, 2, 2), group="nurse", side=_KIA, states=("withdrawn",)),
    FigureRow(*("20", "market", FRIDAY, _KILLED, 20, 20, 20), side=_HOSPITAL, states=("live",)),
    FigureRow(*("16-gone", "market", FRIDAY, _KILLED, 16, 16, 16), side=_HOSPITAL, states=("superseded",)),
    FigureRow(*("0-staff", "market", FRIDAY, ("injured", "casualties"), 0, 0, 0), group="staff", side=_HOSPITAL),
    FigureRow(
        *("9-again", "market", FRIDAY, _KILLED, 9, 9, 9),
        group="civilian",
        side=_ARMY,
        reports=2,
        states=("live",),
    ),
    FigureRow(
        *("7000", "market", FRIDAY, ("displaced", "evacuated", "moved"), ANY, 7000, ANY),
        side=_UN,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("tanai-11", "tanai", FRIDAY, _KILLED, 11, 11, 11)),
    FigureRow(*("27-copy", "market", COPY, _KILLED, 27, 27, 27), side=_KIA, reports=2, origins=1, states=("live",)),
    FigureRow(*("no-300", "market", COPY, (*_PEOPLE, "displaced"), 301, ANY, ANY), absent=True, why="who prayed"),
    FigureRow(*("13", "market", ADMITTED, _KILLED, 13, 13, 13), group="civilian", side=_ARMY, states=("live",)),
    FigureRow(
        *("9-gone", "market", ADMITTED, _KILLED, 9, 9, 9),
        group="civilian",
        side=_ARMY,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(
        *("1-forces", "market", ADMITTED, _KILLED, 1, 1, 1),
        group="member|force",
        side=_ARMY,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(
        *("27-false", "market", ADMITTED, _KILLED, 27, 27, 27),
        side=_KIA,
        states=("live",),
        contests=("disputed",),
        why="the army calls it false",
    ),
    FigureRow(
        *("mogok-8", "mogok", MOGOK_DAY, _KILLED, 8, 8, 8),
        side=_TNLA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("mogok-19", "mogok", MOGOK_DAY, _HURT, 19, 19, 19), side=_TNLA, states=("live",), contests=("none",)),
    FigureRow(*("mogok-3", "mogok", MOGOK_DAY, _KILLED, 3, 3, 3), group="monk", side=_TNLA, contests=("none",)),
    FigureRow(*("mogok-no-27", "mogok", MOGOK_DAY, _KILLED, 27, 27, 27), absent=True, why="Bhamo's"),
    FigureRow(*("no-8", "market", MOGOK_DAY, _KILLED, 8, 8, 8), absent=True, why="Mogok's"),
    FigureRow(*("27-mogok", "market", MOGOK_DAY, _KILLED, 27, 27, 27), side=_KIA, reports=3, states=("live",)),
    FigureRow(*("24", "market", SOURCES, _KILLED, 24, 24, 24), side=_AYEYAR, states=("live",)),
    FigureRow(*("3-members", "market", SOURCES, _KILLED, 3, 3, 3), group="member", side=_AYEYAR, states=("live",)),
    FigureRow(*("46", "market", SOURCES, _HURT, 46, ANY, None), side=_AYEYAR, states=("live",)),
    FigureRow(*("6-shells", "market", SOURCES, _FIRED, 6, 6, 6), units=("shell",), side=_AYEYAR, states=("live",)),
)
SLOTS = (
    SlotRow(*("where", "market", FIRST, "where", "Bhamo"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "market", FIRST, "when", "7:40|07:40|1:10|01:10"), states=("live",), contests=("none",)),
    SlotRow(*("by", "market", FIRST, "by", "military|myanmar"), states=("live",), contests=("none",)),
    SlotRow(*("hit", "market", FIRST, "against", "market"), states=("live",), contests=("none",)),
    SlotRow(*("by-kia", "market", ARMY, "by", "Kachin|KIA"), states=("live",), contests=("disputed",)),
    SlotRow(*("by-army", "market", ARMY, "by", "military|myanmar"), states=("live",), contests=("disputed",)),
    SlotRow(*("rockets", "market", ARMY, "means", "rocket"), states=("live",)),
    SlotRow(*("from", "market", ARMY, "launched-from", "Momauk"), states=("live",)),
    SlotRow(*("rockets-denied", "market", KIA, "means", "rocket"), contests=("disputed",), why="the KIA fired none"),
    SlotRow(*("howitzer", "market", KIA, "means", "howitzer"), states=("live",)),
    SlotRow(*("from-compound", "market", KIA, "launched-from", "compound|Command 21"), states=("live",)),
    SlotRow(*("mortars", "market", ADMITTED, "means", "mortar"), states=("live",)),
    SlotRow(*("where-mogok", "mogok", MOGOK_DAY, "where", "Mogok"), states=("live",), contests=("none",)),
    SlotRow(*("moment-mogok", "mogok", MOGOK_DAY, "when", "10:50|22:50|16:20|4:20"), states=("live",)),
    SlotRow(*("school", "mogok", MOGOK_DAY, "against", "school"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("kia-killed", "market", FRIDAY, _KILLED, None, _KIA, (14, 19, 22, 27), 27)),
    HistoryRow(*("army-killed", "market", ADMITTED, _KILLED, "civilian", _ARMY, (9, 13), 13)),
    HistoryRow(*("hospital-killed", "market", FRIDAY, _KILLED, None, _HOSPITAL, (16, 20), 20)),
)
TOLLS = (
    TollRow(*("killed-first", "market", FIRST, "killed", 14, 14, ANY)),
    TollRow(*("injured-first", "market", FIRST, "injured", ANY, 40, ANY)),
    TollRow(*("killed-live", "market", LIVE, "killed", ANY, ANY, 19)),
    TollRow(*("killed-kia", "market", KIA, "killed", ANY, ANY, 22)),
    TollRow(*("injured-kia", "market", KIA, "injured", ANY, ANY, 51)),
    TollRow(*("killed-friday", "market", FRIDAY, "killed", ANY, ANY, 27)),
    TollRow(*("killed-mogok", "mogok", MOGOK_DAY, "killed", 8, 8, 8)),
    TollRow(*("injured-mogok", "mogok", MOGOK_DAY, "injured", 19, 19, 19)),
)
UNKNOWNS = (
    UnknownRow(*("by", "market", FIRST, ("by",), "unreported"), absent=True, why="the KIA blames the military"),
    UnknownRow(
        *("monastery", "market", FIRST, ("against", "hit", "damage", "damaged", "other"), "open"), words="monastery"
    ),
    UnknownRow(
        *("howitzers", "market", FRIDAY, ("means", "present", "launched", "other"), "withheld"), words="howitzer"
    ),
    UnknownRow(*("who", "market", FRIDAY, ("by",), "open"), words="who", why="the United Nations could not say"),
    UnknownRow(*("rubble", "mogok", MOGOK_DAY, ("missing", "victim", "present", "other"), "open"), words="rubble"),
)
RESPONSES = (
    ResponseRow(*("china", "market", LIVE, "china", ("position",)), words="cease fire|concerned"),
    ResponseRow(*("court", "market", KIA, _KIA, ("position",)), words="Criminal Court"),
    ResponseRow(*("kyats", "market", KIA, _KIA, ("aid", "position", "other")), words="500,000"),
    ResponseRow(*("coordinator", "market", FRIDAY, _UN, ("position",)), words="condemned"),
    ResponseRow(*("crossing", "market", FRIDAY, "china", ("closure",)), words="closed"),
    ResponseRow(*("captain", "market", ADMITTED, _ARMY, ("inquiry",)), words="questioned"),
    ResponseRow(*("payments", "market", ADMITTED, _ARMY, ("aid", "position", "other")), words="million kyats"),
)
CHANGES = (
    ChangeRow(*("14-19", "market", FIRST, LIVE, ("new", "superseded"), _KILLED, None, "19")),
    ChangeRow(*("22-27", "market", KIA, FRIDAY, ("new", "superseded"), _KILLED, None, "27")),
    ChangeRow(*("nurses", "market", KIA, FRIDAY, ("withdrawn",), _KILLED, None, None)),
    ChangeRow(*("9-13", "market", COPY, ADMITTED, ("new", "superseded"), _KILLED, None, "13")),
)
BRIEFS = (
    BriefRow("lead", "market", FIRST, "Bhamo"),
    BriefRow("colonel", "market", FIRST, "Zau Ban"),
    BriefRow("no sum", "market", KIA, "31 people", absent=True, why="22 and nine are two counts of one shelling"),
    BriefRow("no mogok", "market", MOGOK_DAY, "Mogok", absent=True),
    BriefRow("24", "market", SOURCES, "24 people"),
)

EXPECTED = Stream(
    folder="bhamo-shelling",
    moments={
        "first": FIRST,
        "army": ARMY,
        "live": LIVE,
        "kia": KIA,
        "friday": FRIDAY,
        "copy": COPY,
        "admitted": ADMITTED,
        "mogok": MOGOK_DAY,
        "sources": SOURCES,
    },
    incidents=(MARKET, MOGOK, TANAI),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("siam-1", "mekong-2", "Mekong Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("market", "mogok"), ("market", "tanai")),
    briefs=BRIEFS,
)
