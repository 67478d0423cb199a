"""What the record of reports/sumy-glide must say, by hand, before it was read: invented glide bombs on a market street near Sumy in Ukraine.

Posts of a region's head, a ministry in Moscow that speaks of a brigade's base, prosecutors, an air force that takes back two bombs and where they came from, a
channel's twenty dead, UN monitors, and DNA six weeks later. Konotop in June, drones of the next night and Shostka are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 10, 12, 9, 30, tzinfo=UTC)
RUSSIA = datetime(2025, 10, 12, 12, 0, tzinfo=UTC)
WIRE = datetime(2025, 10, 12, 14, 0, tzinfo=UTC)
COPY = datetime(2025, 10, 12, 18, 0, tzinfo=UTC)
RADAR = datetime(2025, 10, 13, 7, 30, tzinfo=UTC)
MONDAY = datetime(2025, 10, 13, 11, 0, tzinfo=UTC)
MONITORS = datetime(2025, 10, 14, 16, 0, tzinfo=UTC)
LATER = datetime(2025, 10, 30, tzinfo=UTC)
DNA = datetime(2025, 11, 25, tzinfo=UTC)

_STRIKE = ("strike", "attack", "bombing", "explosion")

MARKET = Incident(
    "market",
    _STRIKE,
    main=("oda-1", "mod-1", "vorskla-1", "vistula-1", "sumto-1", "hrmmu-1", "vorskla-3"),
    background=("vorskla-9",),
    others=("afu-1",),
    begins=datetime(2025, 10, 12, 7, 15, tzinfo=UTC),
    local_date="2025-10-12",
    places=("Ternohrad|Sumy",),
    why="the air force's summary leads with the night's drones and then clears up the market",
)
NIGHT = Incident("night", _STRIKE, main=("afu-1",))
KONOTOP = Incident("konotop", _STRIKE, background=("vorskla-1",), places=("Konotop",))
SHOSTKA = Incident(
    "shostka",
    _STRIKE,
    main=("vorskla-9",),
    begins=datetime(2025, 10, 29, 4, 40, tzinfo=UTC),
    local_date="2025-10-29",
    places=("Shostka",),
)

_HEAD = "Havrylenko|Sumy Regional Military|regional head|head of Sumy"
_RUSSIA = "russia"
_PROSECUTORS = "prosecutor|Vitrenko|ukrain"
_AIR = "air force|ukrain"
_PIDHIRNA = "Pidhirna|community"
_UN = "HRMMU|Human Rights Monitoring|Haarstad"
_CHANNEL = "Rupor|channel"
_KILLED, _HURT, _MISSING = ("killed",), ("injured",), ("missing",)
_FIRED, _DOWNED = ("launched",), ("intercepted",)
_DESTROYED = ("killed", "destroyed")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_BOMB, _DRONE = ("bomb",), ("drone", "uav")
_SOLDIER = "service|soldier|brigade"

FIGURES = (
    FigureRow(
        *("9", "market", FIRST, _KILLED, 9, 9, 9),
        side=_HEAD,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("7", "market", FIRST, _KILLED, 7, 7, 7), side=_HEAD, states=("superseded",)),
    FigureRow(*("31", "market", FIRST, _HURT, 31, 31, 31), side=_HEAD, states=("live",), contests=("none",)),
    FigureRow(*("19", "market", FIRST, _HURT, 19, 19, 19), side=_HEAD, states=("superseded",)),
    FigureRow(*("8-serious", "market", FIRST, _HURT, 8, 8, 8), side=_HEAD, contests=("none",)),
    FigureRow(*("1-boy", "market", FIRST, _KILLED, 1, 1, 1), group="boy|child", side=_HEAD, contests=("none",)),
    FigureRow(*("5-missing", "market", FIRST, _MISSING, 5, 5, 5), side=_HEAD, states=("live",), contests=("none",)),
    FigureRow(*("no-12", "market", FIRST, _PEOPLE, 12, 12, 12), absent=True, why="an age"),
    FigureRow(
        *("60", "market", RUSSIA, _DESTROYED, ANY, ANY, 60),
        group=_SOLDIER,
        side=_RUSSIA,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("5-pickups", "market", RUSSIA, ("destroyed",), 5, 5, 5), units=("pickup", "truck"), side=_RUSSIA),
    FigureRow(*("1-depot", "market", RUSSIA, ("destroyed",), 1, 1, 1), units=("depot",), side=_RUSSIA),
    FigureRow(
        *("no-47", "market", RUSSIA, (*_DOWNED, *_PEOPLE, "launched", "destroyed"), 47, 47, 47),
        absent=True,
        why="drones over Russia in a day",
    ),
    FigureRow(*("14", "market", WIRE, _KILLED, 14, ANY, None), side=_PROSECUTORS, states=("live",)),
    FigureRow(*("38", "market", WIRE, _HURT, 38, 38, 38), side=_PROSECUTORS, states=("live",)),
    FigureRow(*("2-children", "market", WIRE, _KILLED, 2, 2, 2), group="child", side=_PROSECUTORS, contests=("none",)),
    FigureRow(
        *("2-bombs", "market", WIRE, _FIRED, 2, 2, 2),
        units=_BOMB,
        side=_AIR,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("6-missing", "market", WIRE, _MISSING, 6, 6, 6), side=_HEAD, states=("live",)),
    FigureRow(*("5-gone", "market", WIRE, _MISSING, 5, 5, 5), side=_HEAD, states=("superseded",)),
    FigureRow(*("60-wire", "market", WIRE, _KILLED, ANY, ANY, 60), group=_SOLDIER, side=_RUSSIA, states=("live",)),
    FigureRow(*("8-bodies", "market", WIRE, _KILLED, 8, 8, 8), side="Vorskla|reporter"),
    FigureRow(*("konotop-6", "konotop", WIRE, _KILLED, 6, 6, 6)),
    FigureRow(*("no-6", "market", WIRE, _KILLED, 6, 6, 6), absent=True, why="Konotop's"),
    FigureRow(*("14-copy", "market", COPY, _KILLED, 14, ANY, None), side=_PROSECUTORS, reports=2, origins=1),
    FigureRow(*("38-copy", "market", COPY, _HURT, 38, 38, 38), side=_PROSECUTORS, reports=2, states=("live",)),
    FigureRow(*("no-10", "market", COPY, _PEOPLE, 10, 10, 10), absent=True, why="who may be taken in"),
    FigureRow(*("4-bombs", "market", RADAR, _FIRED, 4, 4, 4), units=_BOMB, side=_AIR, states=("live",)),
    FigureRow(
        *("2-bombs-gone", "market", RADAR, _FIRED, 2, 2, 2),
        units=_BOMB,
        side=_AIR,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(*("2-duds", "market", RADAR, ("failed",), 2, 2, 2), units=_BOMB, side=_AIR, contests=("none",)),
    FigureRow(*("no-96", "market", RADAR, (*_FIRED, *_PEOPLE), 96, 96, 96), absent=True, why="the night's"),
    FigureRow(*("night-96", "night", RADAR, _FIRED, 96, 96, 96), units=_DRONE, side=_AIR, states=("live",)),
    FigureRow(*("night-71", "night", RADAR, _DOWNED, 71, 71, 71), units=_DRONE, side=_AIR, contests=("none",)),
    FigureRow(*("17", "market", MONDAY, _KILLED, 17, 17, 17), side=_PIDHIRNA, states=("live",)),
    FigureRow(
        *("20", "market", MONDAY, _KILLED, 20, 20, 20),
        side=_CHANNEL,
        states=("live",),
        contests=("disputed",),
        why="the head of the community knows of 17",
    ),
    FigureRow(*("no-18", "market", MONDAY, _KILLED, 18, 18, 18), absent=True, why="surnames on a list"),
    FigureRow(*("44", "market", MONDAY, _HURT, 44, 44, 44), side=_PROSECUTORS, states=("live",)),
    FigureRow(*("6-monday", "market", MONDAY, _MISSING, 6, 6, 6), reports=2, states=("live",), contests=("none",)),
    FigureRow(*("23-houses", "market", MONDAY, ("damaged",), 23, 23, 23), units=("house",), side=_PROSECUTORS),
    FigureRow(*("16", "market", MONITORS, _KILLED, 16, ANY, None), group="civil", side=_UN, states=("live",)),
    FigureRow(*("9-women", "market", MONITORS, _KILLED, 9, 9, 9), group="wom", side=_UN, contests=("none",)),
    FigureRow(*("2-boys", "market", MONITORS, _KILLED, 2, 2, 2), group="boy|child", contests=("none",)),
    FigureRow(*("47", "market", MONITORS, _HURT, 47, 47, 47), side=_UN, states=("live",)),
    FigureRow(*("no-214", "market", MONITORS, _KILLED, 214, 214, 214), absent=True, why="of a month"),
    FigureRow(*("shostka-4", "shostka", LATER, _KILLED, 4, 4, 4), side=_HEAD, states=("live",), contests=("none",)),
    FigureRow(*("shostka-15", "shostka", LATER, _HURT, 15, 15, 15), side=_HEAD, states=("live",)),
    FigureRow(*("shostka-no-18", "shostka", LATER, _KILLED, 18, 18, 18), absent=True, why="the market's"),
    FigureRow(*("21", "market", DNA, _KILLED, 21, 21, 21), side=_PROSECUTORS, states=("live",)),
    FigureRow(*("52", "market", DNA, _HURT, 52, 52, 52), side=_PROSECUTORS, states=("live",)),
    FigureRow(*("44-dna", "market", DNA, _HURT, 44, 44, 44), side=_PROSECUTORS, states=("superseded",)),
    FigureRow(*("2-missing", "market", DNA, _MISSING, 2, 2, 2), side=_PROSECUTORS, states=("live",)),
    FigureRow(
        *("2-soldiers", "market", DNA, _KILLED, 2, 2, 2),
        group=_SOLDIER,
        side="General Staff|ukrain",
        states=("live",),
        marks=("against-interest",),
        why="its own loss",
    ),
)
SLOTS = (
    SlotRow(*("where", "market", FIRST, "where", "Ternohrad|Sumy"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "market", FIRST, "when", "10:15|07:15"), states=("live",), contests=("none",)),
    SlotRow(*("by", "market", FIRST, "by", "russia"), states=("live",), contests=("none",)),
    SlotRow(*("means", "market", FIRST, "means", "bomb"), states=("live",), contests=("none",)),
    SlotRow(*("base", "market", RUSSIA, "against", "deployment|brigade"), states=("live",)),
    SlotRow(*("market", "market", WIRE, "against", "market|street"), states=("live",)),
    SlotRow(
        *("base-denied", "market", WIRE, "against", "deployment|brigade|base"),
        contests=("disputed",),
        why="the General Staff has no unit there",
    ),
    SlotRow(*("from", "market", WIRE, "launched-from", "Belgorod"), states=("live",), contests=("none",)),
    SlotRow(*("from-radar", "market", RADAR, "launched-from", "Kursk"), states=("live",), contests=("none",)),
    SlotRow(*("from-gone", "market", RADAR, "launched-from", "Belgorod"), states=("superseded", "withdrawn")),
    SlotRow(*("where-shostka", "shostka", LATER, "where", "Shostka"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("head-killed", "market", FIRST, _KILLED, None, _HEAD, (7, 9), 9)),
    HistoryRow(*("head-missing", "market", WIRE, _MISSING, None, _HEAD, (5, 6), 6)),
    HistoryRow(*("prosecutors-injured", "market", DNA, _HURT, None, _PROSECUTORS, (38, 44, 52), 52)),
)
TOLLS = (
    TollRow(*("killed-first", "market", FIRST, "killed", ANY, 9, ANY)),
    TollRow(*("killed-wire", "market", WIRE, "killed", ANY, 14, ANY)),
    TollRow(*("killed-shostka", "shostka", LATER, "killed", 4, 4, 4)),
    TollRow(*("injured-shostka", "shostka", LATER, "injured", 15, 15, 15)),
    TollRow(*("killed-dna", "market", DNA, "killed", ANY, 21, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("by", "market", FIRST, ("by",), "unreported"), absent=True, why="the region's head says who"),
    UnknownRow(
        *("soldiers", "market", WIRE, ("killed", "injured", "casualties", "victim", "other"), "withheld"),
        words="soldiers",
    ),
    UnknownRow(
        *("soldiers-known", "market", DNA, ("killed", "injured", "casualties", "victim", "other"), "withheld"),
        words="soldiers",
        absent=True,
        why="two, it says",
    ),
    UnknownRow(*("killed-shostka", "shostka", LATER, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("mourning", "market", FIRST, _HEAD, ("position", "other")), words="mourning"),
    ResponseRow(*("war-crimes", "market", WIRE, _PROSECUTORS, ("inquiry",)), words="investigation"),
    ResponseRow(*("president", "market", WIRE, "Romanchuk|ukrain", ("position",)), words="urged|air defence"),
    ResponseRow(*("poland", "market", COPY, "pol", ("position",)), words="condemned"),
    ResponseRow(
        *("ambulances", "market", COPY, "pol|Zielecka", ("aid", "movement", "other", "position")),
        words="wounded|ambulances",
    ),
    ResponseRow(*("monitors", "market", MONITORS, f"{_UN}|Mission", ("position", "inquiry")), words="investigation"),
    ResponseRow(
        *("suspicion", "market", DNA, "SBU|security service|ukrain", ("inquiry", "position", "other")),
        words="suspicion",
    ),
)
CHANGES = (
    ChangeRow(*("5-6", "market", RUSSIA, WIRE, ("new", "superseded"), _MISSING, None, "6")),
    ChangeRow(*("2-4", "market", COPY, RADAR, ("new", "superseded"), _FIRED, None, "4")),
    ChangeRow(*("44-52", "market", LATER, DNA, ("new", "superseded"), _HURT, None, "52")),
    ChangeRow(*("21", "market", LATER, DNA, ("new", "superseded"), _KILLED, None, "21")),
)
BRIEFS = (
    BriefRow("lead", "market", FIRST, "Ternohrad"),
    BriefRow("russia", "market", RUSSIA, "up to 60"),
    BriefRow("kursk", "market", RADAR, "Kursk"),
    BriefRow("no month", "market", MONITORS, "214", absent=True),
    BriefRow("no dormitory", "market", LATER, "dormitory", absent=True),
    BriefRow("21", "market", DNA, "21"),
)

EXPECTED = Stream(
    folder="sumy-glide",
    moments={
        "first": FIRST,
        "russia": RUSSIA,
        "wire": WIRE,
        "copy": COPY,
        "radar": RADAR,
        "monday": MONDAY,
        "monitors": MONITORS,
        "later": LATER,
        "dna": DNA,
    },
    incidents=(MARKET, NIGHT, KONOTOP, SHOSTKA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("vistula-1", "vorskla-1", "Vorskla Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("market", "night"), ("market", "konotop"), ("market", "shostka")),
    briefs=BRIEFS,
)
