"""What the record of reports/kosti-drones must say, by hand, before it was read: an invented drone attack on a city in Sudan's war.

An army and the paramilitary RSF give two accounts, a governor posts on Telegram, a hospital counts its own, OCHA passes on a ministry's count. On the third
day the army owns two dead, the RSF takes back three foreigners, 21 dead are 19. Port Sudan in May and El Obeid are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 11, 11, 6, 0, tzinfo=UTC)
POSTS = datetime(2025, 11, 11, 8, 0, tzinfo=UTC)
NOON = datetime(2025, 11, 11, 10, 30, tzinfo=UTC)
RSF = datetime(2025, 11, 11, 12, 30, tzinfo=UTC)
COPY = datetime(2025, 11, 11, 15, 30, tzinfo=UTC)
WEDNESDAY = datetime(2025, 11, 12, 17, 0, tzinfo=UTC)
THURSDAY = datetime(2025, 11, 13, 14, 0, tzinfo=UTC)
LATER = datetime(2025, 11, 18, tzinfo=UTC)
JANUARY = datetime(2026, 1, 23, tzinfo=UTC)

_STRIKE = ("strike", "attack", "bombing", "explosion")

KOSTI = Incident(
    "kosti",
    _STRIKE,
    main=("saf-1", "wali-1", "conf-1", "rsf-1", "muttrah-1", "ocha-1", "conf-2", "record-1"),
    background=("conf-9",),
    begins=datetime(2025, 11, 11, 2, 20, tzinfo=UTC),
    local_date="2025-11-11",
    places=("Kosti",),
)
ELOBEID = Incident(
    "el obeid",
    _STRIKE,
    main=("conf-9",),
    begins=datetime(2025, 11, 17, tzinfo=UTC),
    local_date="2025-11-17",
    places=("Obeid",),
)
PORTSUDAN = Incident("port sudan", _STRIKE, background=("conf-1",), places=("Port Sudan",))

_ARMY = "army|Armed Forces|Khidir|sudan"
_RSF = "Rapid Support|RSF|Gurashi"
_GOVERNOR = "Tirab|White Nile|governor"
_HOSPITAL = "Rasheed|Teaching Hospital|hospital"
_HEALTH = "Ministry of Health|OCHA|White Nile"
_FIRED, _DOWNED, _KILLED, _HURT, _MISSING = ("launched",), ("intercepted",), ("killed",), ("injured",), ("missing",)
_IN = ("injured", "present", "casualties", "other")
_BROKEN = ("damaged", "destroyed", "hit")
_OUT = ("displaced", "evacuated", "moved", "present")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_DRONE = ("drone",)

FIGURES = (
    FigureRow(
        *("9-drones", "kosti", FIRST, _FIRED, 9, 9, 9),
        units=_DRONE,
        side=_ARMY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("7-downed", "kosti", FIRST, _DOWNED, 7, 7, 7), units=_DRONE, side=_ARMY, states=("live",)),
    FigureRow(*("2-fell", "kosti", FIRST, ("hit", "launched", "failed", "other"), 2, 2, 2), units=_DRONE, side=_ARMY),
    FigureRow(
        *("11", "kosti", FIRST, _KILLED, 11, 11, 11),
        side=_ARMY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("26", "kosti", FIRST, _HURT, 26, 26, 26), side=_ARMY, states=("live",), contests=("none",)),
    FigureRow(*("0-army", "kosti", FIRST, ("killed", "injured", "casualties"), 0, 0, 0), side=_ARMY, states=("live",)),
    FigureRow(
        *("21", "kosti", POSTS, _KILLED, 21, 21, 21),
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("6-children", "kosti", POSTS, _KILLED, 6, 6, 6), group="child", side=_GOVERNOR, contests=("none",)),
    FigureRow(*("34", "kosti", POSTS, _HURT, 34, 34, 34), side=_GOVERNOR, states=("live",)),
    FigureRow(*("4-missing", "kosti", POSTS, _MISSING, 4, 4, 4), side=_GOVERNOR, states=("live",), contests=("none",)),
    FigureRow(*("1-transformer", "kosti", POSTS, _BROKEN, 1, 1, 1), units=("transformer",), side=_GOVERNOR),
    FigureRow(*("16-bodies", "kosti", NOON, _KILLED, 16, 16, 16), side=_HOSPITAL, states=("live",)),
    FigureRow(*("16-lead", "kosti", NOON, _KILLED, 16, ANY, None), side=_HOSPITAL, states=("live",)),
    FigureRow(*("43", "kosti", NOON, _HURT, 43, 43, 43), side=_HOSPITAL, states=("live",)),
    FigureRow(*("21-noon", "kosti", NOON, _KILLED, 21, 21, 21), side=_GOVERNOR, reports=2, origins=1, states=("live",)),
    FigureRow(*("11-noon", "kosti", NOON, _KILLED, 11, 11, 11), side=_ARMY, reports=2, states=("live",)),
    FigureRow(*("7-noon", "kosti", NOON, _DOWNED, 7, 7, 7), units=_DRONE, side=_ARMY, reports=2, contests=("none",)),
    FigureRow(*("620", "kosti", NOON, ("present", "displaced", "other"), ANY, 620, ANY), side="Emergency Room|volunt"),
    FigureRow(*("1-hangar", "kosti", NOON, _BROKEN, 1, 1, 1), units=("hangar",), side="officer", marks=("unnamed",)),
    FigureRow(*("no-15", "kosti", NOON, _PEOPLE, 15, 15, 15), absent=True, why="an age"),
    FigureRow(*("no-320", "kosti", NOON, _PEOPLE, ANY, 320, ANY), absent=True, why="kilometres"),
    FigureRow(*("no-12", "kosti", NOON, _PEOPLE, 12, ANY, ANY), absent=True, why="explosions"),
    FigureRow(
        *("12-drones", "kosti", RSF, ("launched", "other"), 12, 12, 12),
        units=_DRONE,
        side=_RSF,
        states=("live",),
        contests=("disputed",),
        why="the army counted nine",
    ),
    FigureRow(*("9-drones-rsf", "kosti", RSF, _FIRED, 9, 9, 9), units=_DRONE, side=_ARMY, contests=("disputed",)),
    FigureRow(
        *("30-soldiers", "kosti", RSF, _KILLED, 31, ANY, None),
        group="soldier|officer",
        side=_RSF,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the army has no losses",
    ),
    FigureRow(*("3-trainers", "kosti", RSF, _KILLED, 3, 3, 3), group="trainer", side=_RSF, states=("live",)),
    FigureRow(*("2-hangars", "kosti", RSF, ("destroyed",), 2, 2, 2), units=("hangar",), side=_RSF, states=("live",)),
    FigureRow(*("21-copy", "kosti", COPY, _KILLED, 21, 21, 21), side=_GOVERNOR, reports=3, states=("live",)),
    FigureRow(*("43-copy", "kosti", COPY, _HURT, 43, 43, 43), side=_HOSPITAL, reports=2, states=("live",)),
    FigureRow(*("18", "kosti", WEDNESDAY, _KILLED, 18, 18, 18), side=_HEALTH, states=("live",)),
    FigureRow(*("47", "kosti", WEDNESDAY, _HURT, 47, 47, 47), side=_HEALTH, states=("live",)),
    FigureRow(*("2-workers", "kosti", WEDNESDAY, _KILLED, 2, 2, 2), group="worker", side="OCHA", contests=("none",)),
    FigureRow(*("620-fled", "kosti", WEDNESDAY, _OUT, 620, 620, 620), side="OCHA", contests=("none",)),
    FigureRow(*("no-300000", "kosti", WEDNESDAY, _PEOPLE, ANY, 300000, ANY), absent=True, why="without water"),
    FigureRow(*("no-400", "kosti", WEDNESDAY, _PEOPLE, 400, 400, 400), absent=True, why="kits"),
    FigureRow(
        *("2-soldiers", "kosti", THURSDAY, _KILLED, 2, 2, 2),
        group="soldier",
        side=_ARMY,
        states=("live",),
        contests=("disputed",),
        why="the RSF holds to more than 30",
    ),
    FigureRow(*("7-soldiers", "kosti", THURSDAY, _HURT, 7, 7, 7), group="soldier", side=_ARMY, contests=("none",)),
    FigureRow(*("30-thursday", "kosti", THURSDAY, _KILLED, 31, ANY, None), side=_RSF, reports=2, states=("live",)),
    FigureRow(*("3-gone", "kosti", THURSDAY, _KILLED, 3, 3, 3), group="trainer", side=_RSF, states=("withdrawn",)),
    FigureRow(*("11-drones", "kosti", THURSDAY, _FIRED, 11, 11, 11), units=_DRONE, side=_ARMY, states=("live",)),
    FigureRow(
        *("9-thursday", "kosti", THURSDAY, _FIRED, 9, 9, 9),
        units=_DRONE,
        side=_ARMY,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(*("8-downed", "kosti", THURSDAY, _DOWNED, 8, 8, 8), units=_DRONE, side=_ARMY, states=("live",)),
    FigureRow(
        *("7-thursday", "kosti", THURSDAY, _DOWNED, 7, 7, 7),
        units=_DRONE,
        side=_ARMY,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(*("19", "kosti", THURSDAY, _KILLED, 19, 19, 19), side=_GOVERNOR, states=("live",)),
    FigureRow(*("21-thursday", "kosti", THURSDAY, _KILLED, 21, 21, 21), states=("superseded", "withdrawn")),
    FigureRow(*("19-hospital", "kosti", THURSDAY, _KILLED, 19, 19, 19), side=_HOSPITAL, states=("live",)),
    FigureRow(*("3-hospital", "kosti", THURSDAY, _KILLED, 3, 3, 3), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("27", "kosti", THURSDAY, _IN, 27, 27, 27), side=_HOSPITAL, states=("live",)),
    FigureRow(
        *("obeid-15", "el obeid", LATER, _KILLED, 15, 15, 15), side="health|Kordofan", states=("live",), reports=1
    ),
    FigureRow(*("obeid-22", "el obeid", LATER, _HURT, 22, 22, 22), side="health|Kordofan", contests=("none",)),
    FigureRow(*("obeid-13", "el obeid", LATER, _KILLED, 13, 13, 13), side="Lawyers", states=("live",)),
    FigureRow(*("obeid-no-19", "el obeid", LATER, _KILLED, 19, 19, 19), absent=True, why="Kosti's"),
    FigureRow(*("no-15-kosti", "kosti", LATER, _KILLED, 15, 15, 15), absent=True, why="El Obeid's"),
    FigureRow(*("23", "kosti", JANUARY, _KILLED, 23, 23, 23), side="Civilian Harm", states=("live",)),
    FigureRow(*("9-children", "kosti", JANUARY, _KILLED, 9, 9, 9), group="child", side="Civilian Harm"),
    FigureRow(*("no-31", "kosti", JANUARY, _PEOPLE, 31, 31, 31), absent=True, why="who was spoken to"),
)
SLOTS = (
    SlotRow(*("where", "kosti", FIRST, "where", "Kosti"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "kosti", FIRST, "when", "4:20|04:20|2:20|02:20"), states=("live",), contests=("none",)),
    SlotRow(*("by", "kosti", FIRST, "by", "Rapid Support"), states=("live",), contests=("none",)),
    SlotRow(*("means", "kosti", NOON, "means", "drone"), states=("live",), contests=("none",)),
    SlotRow(*("institute", "kosti", NOON, "against", "institute"), states=("live",), contests=("none",)),
    SlotRow(*("institute-denied", "kosti", RSF, "against", "institute"), contests=("disputed",), why="the RSF denies"),
    SlotRow(*("airfield", "kosti", RSF, "against", "airfield"), states=("live",)),
    SlotRow(*("where-obeid", "el obeid", LATER, "where", "Obeid"), states=("live",), contests=("none",)),
    SlotRow(*("by-obeid", "el obeid", LATER, "by", "RSF|Rapid Support"), contests=("disputed",)),
)
HISTORIES = (
    HistoryRow(*("governor-killed", "kosti", THURSDAY, _KILLED, None, _GOVERNOR, (21, 19), 19)),
    HistoryRow(*("army-drones", "kosti", THURSDAY, _FIRED, None, _ARMY, (9, 11), 11)),
    HistoryRow(*("hospital-killed", "kosti", THURSDAY, _KILLED, None, _HOSPITAL, (16, 19), 19)),
)
TOLLS = (
    TollRow(*("killed-first", "kosti", FIRST, "killed", ANY, 11, ANY)),
    TollRow(*("injured-first", "kosti", FIRST, "injured", ANY, 26, ANY)),
    TollRow(*("injured-wednesday", "kosti", WEDNESDAY, "injured", ANY, 47, ANY)),
    TollRow(*("killed-thursday", "kosti", THURSDAY, "killed", ANY, 19, ANY), why="governor and hospital"),
    TollRow(*("killed-obeid", "el obeid", LATER, "killed", 13, 15, 15)),
    TollRow(*("injured-obeid", "el obeid", LATER, "injured", 22, 22, 22)),
)
UNKNOWNS = (
    UnknownRow(*("by", "kosti", FIRST, ("by",), "unreported"), absent=True, why="the army blames"),
    UnknownRow(
        *("from", "kosti", THURSDAY, ("launched-from",), "withheld"), words="launched", why="the RSF refused to say"
    ),
    UnknownRow(*("missing", "kosti", THURSDAY, ("missing",), "open"), absent=True, why="all four were found"),
    UnknownRow(*("killed-obeid", "el obeid", LATER, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("schools", "kosti", POSTS, _GOVERNOR, ("closure", "position", "other")), words="schools"),
    ResponseRow(*("oman", "kosti", COPY, "Oman", ("position",)), words="condemned"),
    ResponseRow(*("coordinator", "kosti", WEDNESDAY, "Solheim|OCHA|Coordinator", ("position",)), words="condemned"),
    ResponseRow(*("kits", "kosti", WEDNESDAY, "Partners|OCHA", ("aid", "movement", "other")), words="kits|tents"),
    ResponseRow(*("au", "kosti", THURSDAY, "African Union", ("position", "inquiry")), words="investigation"),
)
CHANGES = (
    ChangeRow(*("21-19", "kosti", WEDNESDAY, THURSDAY, ("new", "superseded"), _KILLED, None, "19")),
    ChangeRow(*("9-11", "kosti", WEDNESDAY, THURSDAY, ("new", "superseded"), _FIRED, None, "11")),
    ChangeRow(*("3-gone", "kosti", WEDNESDAY, THURSDAY, ("withdrawn",), _KILLED, None, None)),
)
BRIEFS = (
    BriefRow("lead", "kosti", FIRST, "Kosti"),
    BriefRow("hospital", "kosti", NOON, "Rasheed"),
    BriefRow("rsf", "kosti", RSF, "Rapid Support Forces"),
    BriefRow("no sum", "kosti", COPY, "37 people", absent=True, why="16 and 21 are two counts of one strike"),
    BriefRow("no obeid", "kosti", LATER, "funeral", absent=True),
)

EXPECTED = Stream(
    folder="kosti-drones",
    moments={
        "first": FIRST,
        "posts": POSTS,
        "noon": NOON,
        "rsf": RSF,
        "copy": COPY,
        "wednesday": WEDNESDAY,
        "thursday": THURSDAY,
        "later": LATER,
        "january": JANUARY,
    },
    incidents=(KOSTI, ELOBEID, PORTSUDAN),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("muttrah-1", "conf-1", "Confluence Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("kosti", "el obeid"), ("kosti", "port sudan")),
    briefs=BRIEFS,
)
