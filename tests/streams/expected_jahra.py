"""What the record of reports/jahra-base must say, by hand, before it was read: invented missiles and drones on a base in Kuwait that houses Americans and Italians.

Kuwait counts nine missiles for good, Iran 14, the Americans 13 a week later; 30 dead on a state's television are cut out of its report the next day. No
casualties become 17 to one network, 34, 47, 63, one of whom dies; debris hurts three, then two. Basra and a fuel depot at Al Ahmadi are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2026, 2, 10, 3, 0, tzinfo=UTC)
TEHRAN = datetime(2026, 2, 10, 4, 30, tzinfo=UTC)
WIRE = datetime(2026, 2, 10, 8, 0, tzinfo=UTC)
LIVE = datetime(2026, 2, 10, 14, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 2, 11, 17, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 2, 13, 23, 30, tzinfo=UTC)
RELEASE = datetime(2026, 2, 18, 16, 0, tzinfo=UTC)
DEPOT = datetime(2026, 2, 26, 9, 0, tzinfo=UTC)
APRIL = datetime(2026, 4, 8, tzinfo=UTC)

_STRIKE = ("strike", "attack", "bombing", "explosion")

BASE = Incident(
    "base",
    _STRIKE,
    main=("army-1", "sahand-1", "cgw-1", "lantern-live", "sahand-2", "nbx-1", "centcom-1", "cgw-4"),
    background=("cgw-9",),
    begins=datetime(2026, 2, 10, 0, 20, tzinfo=UTC),
    local_date="2026-02-10",
    places=("Jahra|Jahrā|Tulail",),
)
BASRA = Incident(
    "basra",
    (*_STRIKE, "killing"),
    background=("sahand-1", "cgw-1", "sahand-2"),
    local_date="2026-02-05",
    places=("Basra",),
    why="told as the cause",
)
DEPOT_FIRE = Incident(
    "depot",
    (*_STRIKE, "fire"),
    main=("cgw-9",),
    begins=datetime(2026, 2, 26, 1, 50, tzinfo=UTC),
    local_date="2026-02-26",
    places=("Ahmad|Aḩmad|Aḥmad",),
)

_KUWAIT = "kuwait|General Staff|Rujaib"
_IRAN = "iran|IRGC|Guards|Sahand"
_USA = "United States|U.S.|Central Command|Ostrander|Beckwith|Pentagon|inspector"
_HEALTH = "Health|Marzouq|kuwait"
_COMPANY = "Fuel Storage|Duaij"
_FIRED, _DOWNED, _HIT, _KILLED, _HURT = ("launched", "targeted"), ("intercepted",), ("hit",), ("killed",), ("injured",)
_HARMED = ("injured", "casualties")
_SEEN = ("launched", "targeted", "present", "other", "incidents")
_FLOWN = ("moved", "evacuated", "present", "injured", "other")
_THERE = ("present", "personnel", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_MISSILE, _DRONE = ("missile",), ("drone",)

FIGURES = (
    FigureRow(*("9-seen", "base", FIRST, _SEEN, 9, 9, 9), units=_MISSILE, side=_KUWAIT, states=("live",)),
    FigureRow(*("12-seen", "base", FIRST, _SEEN, 12, 12, 12), units=_DRONE, side=_KUWAIT, states=("live",)),
    FigureRow(
        *("7-downed", "base", FIRST, _DOWNED, 7, 7, 7),
        units=_MISSILE,
        side=_KUWAIT,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("2-hit", "base", FIRST, _HIT, 2, 2, 2), units=_MISSILE, side=_KUWAIT, contests=("none",)),
    FigureRow(*("0-forces", "base", FIRST, _PEOPLE, 0, 0, 0), group="force|rank", side=_KUWAIT, states=("live",)),
    FigureRow(*("14", "base", TEHRAN, _FIRED, 14, 14, 14), units=_MISSILE, side=_IRAN, states=("live",)),
    FigureRow(*("20", "base", TEHRAN, _FIRED, 20, 20, 20), units=_DRONE, side=_IRAN, states=("live",)),
    FigureRow(
        *("30", "base", TEHRAN, _KILLED, 30, ANY, ANY),
        group="americ|troop",
        side=_IRAN,
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(*("no-2", "base", TEHRAN, _KILLED, 2, 2, 2), absent=True, why="companions, near Basra"),
    FigureRow(
        *("9", "base", WIRE, _FIRED, 9, 9, 9),
        units=_MISSILE,
        side=_KUWAIT,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="Iran says 14",
    ),
    FigureRow(
        *("14-wire", "base", WIRE, _FIRED, 14, 14, 14),
        units=_MISSILE,
        side=_IRAN,
        reports=2,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("20-wire", "base", WIRE, _FIRED, 20, 20, 20), units=_DRONE, side=_IRAN, reports=2, contests=("disputed",)
    ),
    FigureRow(
        *("30-wire", "base", WIRE, _KILLED, 30, ANY, ANY),
        side=_IRAN,
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        unmarked=("opposed-sides",),
        why="no casualties, says Central Command of its own people",
    ),
    FigureRow(*("0-us", "base", WIRE, _HARMED, 0, 0, 0), side=_USA, states=("live",), supports=("single-source",)),
    FigureRow(
        *("3-hit", "base", WIRE, _HIT, 3, 3, 3),
        units=_MISSILE,
        side="official",
        states=("live",),
        contests=("disputed",),
        marks=("unnamed",),
    ),
    FigureRow(*("2-hit-wire", "base", WIRE, _HIT, 2, 2, 2), side=_KUWAIT, states=("live",), contests=("disputed",)),
    FigureRow(*("no-58", "base", WIRE, _PEOPLE, 58, 58, 58), absent=True, why="an age"),
    FigureRow(
        *("2-debris", "base", LIVE, _HURT, 2, 2, 2),
        side=_HEALTH,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("3-debris", "base", LIVE, _HURT, 3, 3, 3), side=_HEALTH, states=("superseded", "withdrawn")),
    FigureRow(*("11-houses", "base", LIVE, ("damaged",), 11, 11, 11), units=("house",), side="resident"),
    FigureRow(*("no-41", "base", LIVE, _PEOPLE, 41, 41, 41), absent=True, why="flights"),
    FigureRow(
        *("30-gone", "base", WEDNESDAY, _KILLED, 30, ANY, ANY),
        side=_IRAN,
        states=("withdrawn",),
        why="its own side's department, on its own side's television",
    ),
    FigureRow(*("14-wednesday", "base", WEDNESDAY, _FIRED, 14, 14, 14), units=_MISSILE, side=_IRAN, states=("live",)),
    FigureRow(
        *("17", "base", FRIDAY, _HARMED, 17, ANY, ANY),
        group="service|troop|americ|member",
        side="official",
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
        unmarked=("opposed-sides", "multiple-outlets"),
        why="three officials of one government to one network",
    ),
    FigureRow(*("2-landstuhl", "base", FRIDAY, _FLOWN, 2, 2, 2), side="official", marks=("unnamed",)),
    FigureRow(*("4-through", "base", FRIDAY, ("hit", "failed", "other"), 4, 4, 4), units=_MISSILE, side="official"),
    FigureRow(*("3-gone", "base", FRIDAY, _HIT, 3, 3, 3), side="official", states=("superseded", "withdrawn")),
    FigureRow(*("no-60", "base", FRIDAY, _PEOPLE, ANY, 60, ANY), absent=True, why="yards"),
    FigureRow(*("no-5", "base", FRIDAY, _HARMED, 5, 5, 5), absent=True, why="whose parents called"),
    FigureRow(
        *("34", "base", RELEASE, _HURT, 34, 34, 34),
        group="service|member",
        side=_USA,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("0-gone", "base", RELEASE, _HARMED, 0, 0, 0), side=_USA, states=("superseded", "withdrawn")),
    FigureRow(*("1-contractor", "base", RELEASE, _HURT, 1, 1, 1), group="contractor", side=_USA, contests=("none",)),
    FigureRow(*("6-landstuhl", "base", RELEASE, _FLOWN, 6, 6, 6), side=_USA, states=("live",)),
    FigureRow(
        *("13", "base", RELEASE, _FIRED, 13, 13, 13),
        units=_MISSILE,
        side=_USA,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="nine to Kuwait, 14 to Iran",
    ),
    FigureRow(*("18", "base", RELEASE, _FIRED, 18, 18, 18), units=_DRONE, side=_USA, contests=("disputed",)),
    FigureRow(
        *("9-downed", "base", RELEASE, _DOWNED, 9, 9, 9), units=_MISSILE, side=_USA, contests=("disputed",), why="seven"
    ),
    FigureRow(*("17-downed", "base", RELEASE, _DOWNED, 17, 17, 17), units=_DRONE, side=_USA, states=("live",)),
    FigureRow(*("4-hit", "base", RELEASE, _HIT, 4, 4, 4), units=_MISSILE, side=_USA, contests=("disputed",)),
    FigureRow(*("1-hangar", "base", RELEASE, ("destroyed",), 1, 1, 1), units=("hangar",), side=_USA),
    FigureRow(*("3-aircraft", "base", RELEASE, ("damaged",), 3, 3, 3), units=("aircraft",), side=_USA),
    FigureRow(*("depot-2", "depot", DEPOT, _HURT, 2, 2, 2), group="guard", side=_COMPANY, states=("live",)),
    FigureRow(*("depot-60", "depot", DEPOT, (*_THERE, "moved"), 60, 60, 60), group="firefighter", side=_COMPANY),
    FigureRow(*("depot-no-47", "depot", DEPOT, _PEOPLE, 47, 47, 47), absent=True, why="at Umm Tulail"),
    FigureRow(*("47", "base", DEPOT, _HURT, 47, 47, 47), side=_USA, states=("live",), supports=("single-source",)),
    FigureRow(*("34-gone", "base", DEPOT, _HURT, 34, 34, 34), side=_USA, states=("superseded",)),
    FigureRow(*("63", "base", APRIL, _HURT, 63, 63, 63), group="service|member|troop", side=_USA, states=("live",)),
    FigureRow(*("47-gone", "base", APRIL, _HURT, 47, 47, 47), side=_USA, states=("superseded",)),
    FigureRow(*("1-sergeant", "base", APRIL, _KILLED, 1, 1, 1), side=_USA, states=("live",), contests=("none",)),
    FigureRow(*("412", "base", APRIL, _THERE, 412, 412, 412), group="americ|troop", side=_USA, states=("live",)),
    FigureRow(*("3-italians", "base", APRIL, _HURT, 3, 3, 3), group="ital|airm", side="ital", contests=("none",)),
    FigureRow(*("no-16", "base", APRIL, _PEOPLE, 16, 16, 16), absent=True, why="so many more"),
    FigureRow(*("9-april", "base", APRIL, _FIRED, 9, 9, 9), side=_KUWAIT, states=("live",), contests=("disputed",)),
    FigureRow(*("30-april", "base", APRIL, _KILLED, 30, ANY, ANY), side=_IRAN, states=("withdrawn",)),
)
SLOTS = (
    SlotRow(*("where", "base", FIRST, "where", "Jahra|Jahrā|Tulail"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "base", FIRST, "when", "3:20|03:20|00:20"), states=("live",), contests=("none",)),
    SlotRow(
        *("by", "base", TEHRAN, "by", "IRGC|Guards|Iran"),
        states=("live",),
        contests=("none",),
        unmarked=("against-interest",),
        why="it claims the deed",
    ),
    SlotRow(*("missiles", "base", WIRE, "means", "missile"), states=("live",), contests=("none",)),
    SlotRow(*("drones", "base", WIRE, "means", "drone"), states=("live",), contests=("none",)),
    SlotRow(*("against", "base", WIRE, "against", "base|Tulail"), states=("live",), contests=("none",)),
    SlotRow(*("where-depot", "depot", DEPOT, "where", "Ahmad|Aḩmad|Aḥmad"), states=("live",), contests=("none",)),
    SlotRow(*("moment-depot", "depot", DEPOT, "when", "4:50|1:50|01:50"), states=("live",), contests=("none",)),
    SlotRow(*("from-depot", "depot", DEPOT, "launched-from", "Iraq"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("us-injured", "base", APRIL, _HARMED, None, _USA, (0, 34, 47, 63), 63)),
    HistoryRow(*("health-injured", "base", LIVE, _HURT, None, _HEALTH, (3, 2), 2)),
)
TOLLS = (
    TollRow(*("killed-basra", "basra", WIRE, "killed", ANY, 3, ANY), why="a general and two aides"),
    TollRow(*("injured-live", "base", LIVE, "injured", ANY, 2, ANY)),
    TollRow(*("injured-release", "base", RELEASE, "injured", ANY, 37, ANY), why="34, one and two in the town"),
    TollRow(*("injured-depot", "depot", DEPOT, "injured", 2, 2, 2)),
    TollRow(*("killed-april", "base", APRIL, "killed", ANY, 1, 1)),
)
UNKNOWNS = (
    UnknownRow(*("present", "base", WIRE, _THERE, "withheld"), words="how many|number"),
    UnknownRow(*("damage", "base", WIRE, ("damage", "damaged"), "open"), words="damage", why="still being assessed"),
    UnknownRow(*("by", "base", WIRE, ("by",), "open"), absent=True, why="the Guards say it was them"),
    UnknownRow(*("injured", "base", FRIDAY, _HARMED, "withheld"), words="how many"),
    UnknownRow(*("injured-told", "base", RELEASE, _HARMED, "withheld"), absent=True, why="34"),
    UnknownRow(*("by-depot", "depot", DEPOT, ("by",), "open"), words="claimed|responsib"),
    UnknownRow(*("italians", "base", APRIL, _THERE, "withheld"), why="Italy never gave a number"),
)
RESPONSES = (
    ResponseRow(*("warned", "base", TEHRAN, _IRAN, ("position",)), words="warned"),
    ResponseRow(*("briefed", "base", WIRE, "Hendry|President|White House|United States", ("briefing",))),
    ResponseRow(*("airspace", "base", LIVE, "Civil Aviation|kuwait", ("closure",)), words="airspace|flights"),
    ResponseRow(*("schools", "base", LIVE, "Education|kuwait", ("closure",)), words="Schools"),
    ResponseRow(*("ambassador", "base", LIVE, "Foreign|kuwait", ("position",)), words="summoned|ambassador"),
    ResponseRow(*("hearing", "base", FRIDAY, "Amador", ("position",)), words="hearing"),
    ResponseRow(*("iraq", "depot", DEPOT, "iraq", ("position", "aid", "inquiry", "other")), words="ready to help"),
    ResponseRow(
        *("shelters", "base", APRIL, "Prewitt|Defense|United States", ("inquiry", "other", "position")), words="review"
    ),
)
CHANGES = (
    ChangeRow(*("30-gone", "base", LIVE, WEDNESDAY, ("withdrawn",), _KILLED, None, None)),
    ChangeRow(*("0-34", "base", FRIDAY, RELEASE, ("new", "superseded", "withdrawn"), _HARMED, None, "34")),
    ChangeRow(*("34-47", "base", RELEASE, DEPOT, ("new", "superseded"), _HURT, None, "47")),
    ChangeRow(*("47-63", "base", DEPOT, APRIL, ("new", "superseded"), _HURT, None, "63")),
)
BRIEFS = (
    BriefRow("lead", "base", FIRST, "Umm Tulail"),
    BriefRow("ostrander", "base", WIRE, "Ostrander"),
    BriefRow("34", "base", RELEASE, "34"),
    BriefRow("no tank", "base", DEPOT, "fuel tank", absent=True, why="at Al Ahmadi"),
    BriefRow("no brain injuries", "depot", DEPOT, "brain injur", absent=True, why="at Umm Tulail"),
    BriefRow("watchdog", "base", APRIL, "inspector general"),
)

EXPECTED = Stream(
    folder="jahra-base",
    moments={
        "first": FIRST,
        "tehran": TEHRAN,
        "wire": WIRE,
        "live": LIVE,
        "wednesday": WEDNESDAY,
        "friday": FRIDAY,
        "release": RELEASE,
        "depot": DEPOT,
        "april": APRIL,
    },
    incidents=(BASE, BASRA, DEPOT_FIRE),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(Reissue("sahand-2", "sahand-1"),),
    changes=CHANGES,
    apart=(("base", "basra"), ("base", "depot")),
    briefs=BRIEFS,
)
