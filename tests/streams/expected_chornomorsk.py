"""What the record of reports/chornomorsk-port must say, by hand, before it was read: an invented missile strike on a Ukrainian port.

Two armies' communiqués, an agency's report carried by two papers, an unnamed Western official with a fourth missile, a trade paper that
withdraws its 14 dead; the next day the attacked side owns up to the fourth missile. Izmail is another incident, and so is what a briefing tells of other fronts.
"""

from tests.streams.expected import *

FIRST = datetime(2023, 10, 18, 4, 0, tzinfo=UTC)
RUSSIA = datetime(2023, 10, 18, 9, 0, tzinfo=UTC)
NOON = datetime(2023, 10, 18, 10, 30, tzinfo=UTC)
AFTERNOON = datetime(2023, 10, 18, 13, 0, tzinfo=UTC)
NIGHT = datetime(2023, 10, 18, 19, 0, tzinfo=UTC)
THURSDAY = datetime(2023, 10, 19, 9, 0, tzinfo=UTC)
END = datetime(2023, 10, 20, tzinfo=UTC)
LATER = datetime(2023, 11, 5, tzinfo=UTC)

_STRIKE = ("strike", "attack", "bombing", "explosion")

PORT = Incident(
    "port",
    _STRIKE,
    main=(
        *("south-1", "rumod-1", "crossbow-1", "nbn-1", "courier-1"),
        *("luzon-1", "levant-1", "levant-2", "crossbow-2"),
    ),
    background=("crossbow-9",),
    begins=datetime(2023, 10, 17, 22, 15, tzinfo=UTC),
    local_date="2023-10-18",
    places=("Chornomorsk|Chornomors'k",),
)
IZMAIL = Incident(
    "izmail",
    _STRIKE,
    main=("crossbow-9",),
    begins=datetime(2023, 11, 2, tzinfo=UTC),
    places=("Izmail|Izmayil",),
)

_UKRAINE = "ukrain|Savchuk|South|Horbenko"
_RUSSIA = "russia"
_MANILA = "philippin|DMW|Migrant|Abad|Manila"
_KILLED, _HURT, _FIRED, _DOWNED = ("killed",), ("injured",), ("launched",), ("intercepted",)
_PEOPLE = ("killed", "injured", "casualties", "missing")
_MISSILE, _DRONE = ("missile",), ("drone", "shahed")

FIGURES = (
    FigureRow(
        *("3-missiles", "port", FIRST, _FIRED, 3, 3, 3),
        units=_MISSILE,
        side=_UKRAINE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("11-drones", "port", FIRST, _FIRED, 11, 11, 11), units=_DRONE, side=_UKRAINE, states=("live",)),
    FigureRow(*("9-downed", "port", FIRST, _DOWNED, 9, 9, 9), units=_DRONE, side=_UKRAINE, states=("live",)),
    FigureRow(*("7-sea", "port", FIRST, _DOWNED, 7, 7, 7), side=_UKRAINE),
    FigureRow(*("2-injured", "port", FIRST, _HURT, 2, 2, 2), side=_UKRAINE, states=("live",), contests=("none",)),
    FigureRow(*("1800", "port", FIRST, ("area",), 1800, 1800, 1800), side=_UKRAINE),
    FigureRow(*("40", "port", RUSSIA, _KILLED, ANY, ANY, 40), group="mercenar", side=_RUSSIA, states=("live",)),
    FigureRow(*("12-boats", "port", RUSSIA, ("destroyed",), ANY, 12, 12), units=("boats",), side=_RUSSIA),
    FigureRow(*("no-55", "port", AFTERNOON, _KILLED, ANY, ANY, 55), absent=True, why="another front"),
    FigureRow(*("no-498", "port", RUSSIA, ("destroyed", "intercepted"), 498, 498, 498), absent=True, why="since 2022"),
    FigureRow(*("no-26", "port", RUSSIA, ("destroyed", "intercepted"), 26, 26, 26), absent=True, why="elsewhere"),
    FigureRow(*("1", "port", NOON, _KILLED, 1, 1, 1), side=_UKRAINE, states=("live",)),
    FigureRow(*("5", "port", NOON, _HURT, 5, 5, 5), side=_UKRAINE, states=("live",)),
    FigureRow(*("3-crew", "port", NOON, _HURT, 3, 3, 3), group="crew|member", side=_UKRAINE, contests=("none",)),
    FigureRow(
        *("3-noon", "port", NOON, _FIRED, 3, 3, 3),
        units=_MISSILE,
        side=_UKRAINE,
        origins=1,
        reports=2,
        states=("live",),
    ),
    FigureRow(*("9-noon", "port", NOON, _DOWNED, 9, 9, 9), units=_DRONE, side=_UKRAINE, origins=1, reports=2),
    FigureRow(*("40-noon", "port", NOON, _KILLED, ANY, ANY, 40), side=_RUSSIA, origins=1, reports=2),
    FigureRow(*("no-52", "port", NOON, _PEOPLE, 52, 52, 52), absent=True, why="an age"),
    FigureRow(*("no-100", "port", NOON, ("damaged", "hit"), 101, ANY, None), absent=True, why="since July"),
    FigureRow(
        *("14", "port", AFTERNOON, _KILLED, 14, 14, 14),
        side="source",
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(*("2-sunk", "port", AFTERNOON, ("destroyed", "damaged"), 2, 2, 2), units=("ships",)),
    FigureRow(
        *("4-missiles", "port", NIGHT, _FIRED, 4, 4, 4),
        units=_MISSILE,
        side="Western|official",
        states=("live",),
        contests=("disputed",),
        marks=("unnamed",),
    ),
    FigureRow(
        *("3-night", "port", NIGHT, _FIRED, 3, 3, 3),
        units=_MISSILE,
        side=_UKRAINE,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("5-night", "port", NIGHT, _HURT, 5, 5, 5), side=_UKRAINE, origins=1, reports=3),
    FigureRow(*("14-thursday", "port", THURSDAY, _KILLED, 14, 14, 14), marks=("second-hand-retraction",)),
    FigureRow(*("1-seafarer", "port", THURSDAY, _KILLED, 1, 1, 1), group="seafarer|filipin", side=_MANILA),
    FigureRow(*("2-filipinos", "port", THURSDAY, _HURT, 2, 2, 2), group="crew|filipin|member", side=_MANILA),
    FigureRow(*("18", "port", THURSDAY, ("present", "moved", "evacuated", "other"), 18, 18, 18), side=_MANILA),
    FigureRow(*("no-31", "port", THURSDAY, _PEOPLE, 31, 31, 31), absent=True, why="an age"),
    FigureRow(*("3", "port", END, _KILLED, 3, 3, 3), side=_UKRAINE, states=("live",)),
    FigureRow(*("1-end", "port", END, _KILLED, 1, 1, 1), side=_UKRAINE, states=("superseded",)),
    FigureRow(*("14-injured", "port", END, _HURT, 14, 14, 14), side=_UKRAINE, states=("live",)),
    FigureRow(*("5-end", "port", END, _HURT, 5, 5, 5), side=_UKRAINE, states=("superseded",)),
    FigureRow(*("4-end", "port", END, _FIRED, 4, 4, 4), units=_MISSILE, side=_UKRAINE, states=("live",), reports=2),
    FigureRow(
        *("3-end", "port", END, _FIRED, 3, 3, 3), units=_MISSILE, side=_UKRAINE, states=("superseded", "withdrawn")
    ),
    FigureRow(*("40-end", "port", END, _KILLED, ANY, ANY, 40), side=_RUSSIA, states=("live",)),
    FigureRow(*("3-later", "port", LATER, _KILLED, 3, 3, 3), reports=2),
    FigureRow(*("izmail-12", "izmail", LATER, _DOWNED, 12, 12, 12), units=_DRONE, side=_UKRAINE),
    FigureRow(*("izmail-15", "izmail", LATER, _FIRED, 15, 15, 15), units=_DRONE),
    FigureRow(*("izmail-1", "izmail", LATER, _HURT, 1, 1, 1), contests=("none",)),
    FigureRow(*("izmail-2", "izmail", LATER, ("damaged",), 2, 2, 2), units=("warehouses",), side=_UKRAINE),
    FigureRow(*("izmail-no-3", "izmail", LATER, _KILLED, 3, 3, 3), absent=True),
)
SLOTS = (
    SlotRow(*("where", "port", FIRST, "where", "Chornomorsk"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "port", FIRST, "when", "1:15|22:15|01:15"), states=("live",), contests=("none",)),
    SlotRow(*("from", "port", FIRST, "launched-from", "Crimea"), states=("live",), contests=("none",)),
    SlotRow(*("means", "port", FIRST, "means", "missile|Oniks"), states=("live",)),
    SlotRow(*("against-boats", "port", RUSSIA, "against", "boat|facilit|workshop"), states=("live",)),
    SlotRow(*("by-russia", "port", RUSSIA, "by", "russia"), states=("live",)),
    SlotRow(*("against-port", "port", NOON, "against", "port"), states=("live",)),
    SlotRow(*("from-night", "port", NIGHT, "launched-from", "Crimea"), states=("live",), contests=("none",)),
    SlotRow(*("boats-end", "port", END, "against", "boat|workshop"), contests=("disputed",)),
)
HISTORIES = (
    HistoryRow(*("ukraine-killed", "port", END, _KILLED, None, _UKRAINE, (1, 3), 3)),
    HistoryRow(*("ukraine-fired", "port", END, _FIRED, None, _UKRAINE, (3, 4), 4)),
    HistoryRow(*("ukraine-injured", "port", END, _HURT, None, _UKRAINE, (2, 5, 14), 14)),
)
TOLLS = (
    TollRow(*("injured-first", "port", FIRST, "injured", ANY, 2, 2)),
    TollRow(*("killed-noon", "port", NOON, "killed", ANY, 1, ANY)),
    TollRow(*("killed-afternoon", "port", AFTERNOON, "killed", ANY, 1, ANY), why="named before unnamed"),
    TollRow(*("killed-end", "port", END, "killed", ANY, 3, ANY)),
    TollRow(*("injured-end", "port", END, "injured", ANY, 14, ANY)),
)
UNKNOWNS = (UnknownRow(*("killed-noon", "port", NOON, ("killed",), "open"), absent=True),)
RESPONSES = (
    ResponseRow(*("deployment", "port", THURSDAY, _MANILA, ("closure", "other", "position")), words="deployment"),
    ResponseRow(
        *("remains", "port", THURSDAY, _MANILA, ("aid", "movement", "other", "position")), words="repatriation"
    ),
    ResponseRow(*("condemned", "port", THURSDAY, _MANILA, ("position",)), words="condemned|called on"),
    ResponseRow(*("turkey", "port", END, "Turk", ("position",)), words="urged|ports"),
    ResponseRow(*("council", "port", END, "Security Council|United Nations|Ukrain", ("position", "briefing", "other"))),
    ResponseRow(*("insurers", "port", END, "insurer", ("closure", "other", "position")), words="suspended"),
)
CHANGES = (
    ChangeRow(*("1-3", "port", NIGHT, END, ("new", "superseded"), _KILLED, None, "3")),
    ChangeRow(*("3-4", "port", THURSDAY, END, ("new", "superseded", "state"), _FIRED, None, "4")),
    ChangeRow(*("5-14", "port", NIGHT, END, ("new", "superseded"), _HURT, None, "14")),
)
BRIEFS = (
    BriefRow("lead", "port", NOON, "missile"),
    BriefRow("mercenaries", "port", RUSSIA, "40 foreign mercenaries"),
    BriefRow("crimea", "port", NIGHT, "Crimea"),
    BriefRow("four", "port", END, "four missiles"),
    BriefRow("no front", "port", RUSSIA, "55 servicemen", absent=True),
)

EXPECTED = Stream(
    folder="chornomorsk-port",
    moments={
        "first": FIRST,
        "russia": RUSSIA,
        "noon": NOON,
        "afternoon": AFTERNOON,
        "night": NIGHT,
        "thursday": THURSDAY,
        "end": END,
        "later": LATER,
    },
    incidents=(PORT, IZMAIL),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(
        Pickup("courier-1", "crossbow-1", "Crossbow", True),
        Pickup("luzon-1", "crossbow-1", "Crossbow", False),
    ),
    reissues=(),
    changes=CHANGES,
    apart=(("port", "izmail"),),
    briefs=BRIEFS,
)
