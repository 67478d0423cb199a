"""What the record of reports/uvira-convoy must say, by hand, before it was read: invented Rwandan drones on a Congolese army convoy at Sange, with soldiers from Malawi in it.

Congo's six dead soldiers become nine, 11 and 14, an observatory finds 12; Rwanda knows of no civilian and no foreigner and takes both back, of three launchers it keeps one, and the number of drones
that it withheld is five. Shells on Bugarama three days before and a fuel truck at Baraka are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
KIGALI = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
LIVE = datetime(2026, 3, 10, 16, 30, tzinfo=UTC)
SADC = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 3, 11, 17, 30, tzinfo=UTC)
COPY = datetime(2026, 3, 11, 20, 30, tzinfo=UTC)
SATURDAY = datetime(2026, 3, 14, 10, 0, tzinfo=UTC)
TRUCK_DAY = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)
APRIL = datetime(2026, 5, 1, tzinfo=UTC)

_RAID = ("strike", "attack", "bombing")

CONVOY = Incident(
    "convoy",
    _RAID,
    main=("glw-1", "rdf-1", "lac-live", "sadc-1", "glw-2", "tablebay-1", "rpo-1", "glw-3"),
    background=("glw-9",),
    begins=datetime(2026, 3, 10, 4, 10, tzinfo=UTC),
    local_date="2026-03-10",
    places=("Sange|Uvira",),
)
BUGARAMA = Incident(
    "bugarama",
    (*_RAID, "killing", "armed-clash"),
    background=("glw-1", "rdf-1"),
    others=("glw-3",),
    begins=datetime(2026, 3, 7, tzinfo=UTC),
    places=("Bugarama",),
)
TRUCK = Incident(
    "truck",
    ("explosion", "fire", "crash"),
    main=("glw-9",),
    begins=datetime(2026, 3, 17, 17, 0, tzinfo=UTC),
    local_date="2026-03-17",
    places=("Baraka",),
)

_CONGO = "congo|Kinshasa|Mabiala|Ilunga"
_RWANDA = "rwanda|RDF|Rwigamba|Gatete|Uwamahoro|Kigali"
_SADC = "SADC|Southern African|SALMIK"
_MALAWI = "malawi|Kalinde"
_WATCH = "Observatory|Ruzizi"
_HOSPITAL = "hospital|Kasongo"
_TEAM = "Kiluanje|verification|team"
_MAYOR = "Amisi|mayor|Baraka|congo"
_FIRED = ("launched", "targeted", "present", "moved", "other", "incidents")
_DRONE, _LAUNCHER = ("drone",), ("launcher",)
_KILLED, _HURT, _LOST = ("killed",), ("injured",), ("destroyed",)
_HARMED = ("killed", "injured", "casualties")
_FLOWN = ("moved", "evacuated", "injured", "present", "other")
_THERE = ("present", "personnel", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_SOLDIER, _CIVILIAN, _MALAWIAN = "congo|soldier", "civilian", "malawi|member|mission|soldier"

FIGURES = (
    FigureRow(
        *("6", "convoy", FIRST, _KILLED, 6, ANY, None),
        group="soldier",
        side=_CONGO,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("no-2", "convoy", FIRST, _KILLED, 2, 2, 2), absent=True, why="at Bugarama, on Saturday"),
    FigureRow(*("bugarama-2-rdf", "bugarama", KIGALI, _KILLED, 2, 2, 2), side=_RWANDA, states=("live",)),
    FigureRow(*("bugarama-5", "bugarama", KIGALI, _HURT, 5, 5, 5), side=_RWANDA, states=("live",)),
    FigureRow(
        *("3-launchers", "convoy", KIGALI, _LOST, 3, 3, 3),
        units=_LAUNCHER,
        side=_RWANDA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("4-trucks", "convoy", KIGALI, _LOST, 4, 4, 4), units=("truck",), side=_RWANDA, states=("live",)),
    FigureRow(
        *("0-civilians", "convoy", KIGALI, _HARMED, 0, 0, 0),
        group=_CIVILIAN,
        side=_RWANDA,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("no-5", "convoy", KIGALI, _PEOPLE, 5, 5, 5), absent=True, why="at Bugarama"),
    FigureRow(
        *("9", "convoy", LIVE, _KILLED, 9, 9, 9),
        group="soldier",
        side=_CONGO,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("21", "convoy", LIVE, _HURT, 21, 21, 21), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("16-soldiers", "convoy", LIVE, _HURT, 16, 16, 16), group="soldier", side=_HOSPITAL),
    FigureRow(*("5-civilians", "convoy", LIVE, _HURT, 5, 5, 5), group=_CIVILIAN, side=_HOSPITAL, states=("live",)),
    FigureRow(
        *("3-civilians", "convoy", LIVE, _KILLED, 3, 3, 3),
        group=_CIVILIAN,
        side=_HOSPITAL,
        states=("live",),
        contests=("disputed",),
        why="no civilian was harmed, says Rwanda",
    ),
    FigureRow(
        *("0-disputed", "convoy", LIVE, _HARMED, 0, 0, 0),
        group=_CIVILIAN,
        side=_RWANDA,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("3-bukavu", "convoy", LIVE, _FLOWN, 3, 3, 3), side=_CONGO),
    FigureRow(
        *("2-malawi", "convoy", SADC, _KILLED, 2, 2, 2),
        group=_MALAWIAN,
        side=_SADC,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("7-mission", "convoy", SADC, _HURT, 7, 7, 7), group=_MALAWIAN, side=_SADC, states=("live",)),
    FigureRow(
        *("11", "convoy", WEDNESDAY, _KILLED, 11, 11, 11),
        group=_SOLDIER,
        side=_CONGO,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("9-gone", "convoy", WEDNESDAY, _KILLED, 9, 9, 9), side=_CONGO, states=("superseded",)),
    FigureRow(*("19", "convoy", WEDNESDAY, _HURT, 19, 19, 19), group=_SOLDIER, side=_CONGO, states=("live",)),
    FigureRow(
        *("7-drones", "convoy", WEDNESDAY, _FIRED, 7, 7, 7),
        units=_DRONE,
        side=_CONGO,
        states=("live",),
        contests=("disputed",),
        why="four, says an officer of the other side",
    ),
    FigureRow(
        *("4-drones", "convoy", WEDNESDAY, _FIRED, 4, 4, 4),
        units=_DRONE,
        side=_RWANDA,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        marks=("unnamed",),
    ),
    FigureRow(
        *("1-downed", "convoy", WEDNESDAY, ("intercepted",), 1, 1, 1), units=_DRONE, side=_CONGO, states=("live",)
    ),
    FigureRow(
        *("11-copy", "convoy", COPY, _KILLED, 11, 11, 11),
        side=_CONGO,
        origins=1,
        reports=2,
        supports=("single-source",),
    ),
    FigureRow(*("no-36", "convoy", COPY, _PEOPLE, 36, 36, 36), absent=True, why="engineers, elsewhere and alive"),
    FigureRow(
        *("12", "convoy", SATURDAY, _KILLED, 12, 12, 12),
        group=_SOLDIER,
        side=_WATCH,
        states=("live",),
        contests=("disputed",),
        why="11, says Congo",
    ),
    FigureRow(*("11-disputed", "convoy", SATURDAY, _KILLED, 11, 11, 11), side=_CONGO, contests=("disputed",)),
    FigureRow(*("3-names", "convoy", SATURDAY, _KILLED, 3, 3, 3), group=_CIVILIAN, side=_WATCH, reports=2),
    FigureRow(*("2-names", "convoy", SATURDAY, _KILLED, 2, 2, 2), group=_MALAWIAN, side=_WATCH, reports=2),
    FigureRow(
        *("5-withdrawn", "convoy", SATURDAY, _KILLED, 5, 5, 5),
        group=_CIVILIAN,
        side=_WATCH,
        states=("withdrawn",),
        why="two were entered twice",
    ),
    FigureRow(*("34", "convoy", SATURDAY, _HURT, 34, 34, 34), side=_WATCH, states=("live",)),
    FigureRow(*("9-vehicles", "convoy", SATURDAY, (*_LOST, "damaged"), 9, 9, 9), units=("vehicle",), side=_WATCH),
    FigureRow(
        *("1900", "convoy", SATURDAY, ("displaced", "moved", "evacuated"), ANY, 1900, ANY),
        side=_WATCH,
        states=("live",),
    ),
    FigureRow(
        *("truck-8", "truck", TRUCK_DAY, _KILLED, 8, ANY, None),
        side=_MAYOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("truck-27", "truck", TRUCK_DAY, _HURT, 27, 27, 27), side=_MAYOR, states=("live",)),
    FigureRow(*("truck-no-11", "truck", TRUCK_DAY, _PEOPLE, 11, 11, 11), absent=True, why="at Sange"),
    FigureRow(*("11-truck", "convoy", TRUCK_DAY, _KILLED, 11, 11, 11), reports=3, states=("live",)),
    FigureRow(*("14", "convoy", APRIL, _KILLED, 14, 14, 14), group=_SOLDIER, side=_CONGO, states=("live",)),
    FigureRow(*("11-gone", "convoy", APRIL, _KILLED, 11, 11, 11), side=_CONGO, states=("superseded",)),
    FigureRow(*("3-malawi", "convoy", APRIL, _KILLED, 3, 3, 3), group=_MALAWIAN, side=f"{_TEAM}|{_MALAWI}"),
    FigureRow(
        *("0-gone", "convoy", APRIL, _HARMED, 0, 0, 0),
        group=_CIVILIAN,
        side=_RWANDA,
        states=("withdrawn", "superseded"),
    ),
    FigureRow(*("1-launcher", "convoy", APRIL, _LOST, 1, 1, 1), units=_LAUNCHER, side=_RWANDA, states=("live",)),
    FigureRow(
        *("3-launchers-gone", "convoy", APRIL, _LOST, 3, 3, 3),
        units=_LAUNCHER,
        side=_RWANDA,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(
        *("5-drones", "convoy", APRIL, _FIRED, 5, 5, 5),
        units=_DRONE,
        side=_RWANDA,
        states=("live",),
        contests=("disputed",),
        why="seven, Congo has said",
    ),
    FigureRow(
        *("4-drones-gone", "convoy", APRIL, _FIRED, 4, 4, 4),
        units=_DRONE,
        side=_RWANDA,
        states=("superseded",),
        why="named over unnamed",
    ),
)
SLOTS = (
    SlotRow(*("where", "convoy", FIRST, "where", "Sange|Uvira"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "convoy", FIRST, "when", "6:10|06:10|4:10|0410"), states=("live",), contests=("none",)),
    SlotRow(*("means", "convoy", FIRST, "means", "drone"), states=("live",), contests=("none",)),
    SlotRow(
        *("accused", "convoy", FIRST, "by", "Rwanda"), states=("live",), supports=("single-source",), contests=("none",)
    ),
    SlotRow(*("where-bugarama", "bugarama", FIRST, "where", "Bugarama"), states=("live",)),
    SlotRow(
        *("by-bugarama", "bugarama", FIRST, "by", "Congo"),
        states=("live",),
        contests=("disputed",),
        why="Kinshasa denies it",
    ),
    SlotRow(
        *("by", "convoy", KIGALI, "by", "Rwanda|RDF"),
        states=("live",),
        contests=("none",),
        unmarked=("against-interest",),
        why="it claims the deed",
    ),
    SlotRow(*("where-truck", "truck", TRUCK_DAY, "where", "Baraka"), states=("live",), contests=("none",)),
    SlotRow(*("kamembe", "convoy", APRIL, "launched-from", "Kamembe"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("congo-killed", "convoy", APRIL, _KILLED, "soldier|congo", _CONGO, (6, 9, 11, 14), 14)),
    HistoryRow(*("rwanda-launchers", "convoy", APRIL, _LOST, None, _RWANDA, (3, 1), 1)),
)
TOLLS = (
    TollRow(*("killed-first", "convoy", FIRST, "killed", 6, ANY, ANY)),
    TollRow(*("killed-bugarama", "bugarama", KIGALI, "killed", ANY, 2, ANY)),
    TollRow(*("killed-live", "convoy", LIVE, "killed", ANY, 12, ANY), why="nine soldiers and three civilians"),
    TollRow(*("injured-live", "convoy", LIVE, "injured", ANY, 21, ANY)),
    TollRow(*("killed-wednesday", "convoy", WEDNESDAY, "killed", ANY, 16, ANY), why="11, two and three"),
    TollRow(*("killed-saturday", "convoy", SATURDAY, "killed", ANY, ANY, 17), why="12, two and three"),
    TollRow(*("killed-truck", "truck", TRUCK_DAY, "killed", 8, ANY, ANY)),
    TollRow(*("injured-truck", "truck", TRUCK_DAY, "injured", ANY, 27, ANY)),
    TollRow(*("killed-april", "convoy", APRIL, "killed", ANY, 20, ANY), why="14, three and three"),
)
UNKNOWNS = (
    UnknownRow(*("wounded", "convoy", FIRST, ("injured", "casualties"), "open"), words="how many|wounded"),
    UnknownRow(
        *("malawians", "convoy", FIRST, (*_THERE, "victim", "against", "targeted"), "withheld"), words="whether|any"
    ),
    UnknownRow(*("aircraft", "convoy", KIGALI, (*_FIRED, "means"), "withheld"), words="how many"),
    UnknownRow(*("airfield", "convoy", KIGALI, ("launched-from", "where", "other"), "withheld"), words="took off"),
    UnknownRow(*("wounded-told", "convoy", LIVE, ("injured", "casualties"), "open"), absent=True, why="21"),
    UnknownRow(*("strength", "convoy", SADC, (*_THERE, "moved"), "withheld"), words="strength"),
    UnknownRow(*("names", "convoy", SADC, ("victim", "killed", "other"), "withheld"), words="names"),
    UnknownRow(
        *("load", "convoy", WEDNESDAY, ("against", "means", "moved", "targeted", *_THERE), "withheld"), words="carrying"
    ),
    UnknownRow(*("type", "convoy", SATURDAY, ("means", "launched", "by", "other"), "open"), words="type of drone"),
    UnknownRow(*("spark", "truck", TRUCK_DAY, ("kind", "motive", "means", "by", "other"), "open"), words="alight"),
    UnknownRow(*("airfield-told", "convoy", APRIL, ("launched-from",), "withheld"), absent=True, why="Kamembe"),
)
RESPONSES = (
    ResponseRow(*("artillery", "convoy", KIGALI, _RWANDA, ("position",)), words="pull back|artillery"),
    ResponseRow(*("road", "convoy", LIVE, "Mushagalusa|Kivu|congo", ("closure",)), words="National Road"),
    ResponseRow(*("condemns", "convoy", SADC, _SADC, ("position",)), words="condemns"),
    ResponseRow(
        *("halted", "convoy", SADC, _SADC, ("closure", "movement", "decision-not-to-act", "position", "other")),
        words="halted",
    ),
    ResponseRow(*("mourning", "convoy", WEDNESDAY, _MALAWI, ("position", "other")), words="mourning"),
    ResponseRow(*("airspace", "convoy", WEDNESDAY, _CONGO, ("closure",)), words="airspace"),
    ResponseRow(*("union", "convoy", WEDNESDAY, "European|EU", ("position",)), words="urged|step back"),
    ResponseRow(*("engineers", "convoy", COPY, "Marais|opposition", ("position",)), words="brought home|engineers"),
    ResponseRow(*("supplies", "truck", TRUCK_DAY, "health|Kivu|congo", ("aid", "movement", "other")), words="boat"),
    ResponseRow(*("compensation", "convoy", APRIL, _RWANDA, ("position", "aid", "other")), words="compensation"),
    ResponseRow(*("welcomed", "convoy", APRIL, _SADC, ("position",)), words="welcomed"),
)
CHANGES = (
    ChangeRow(*("6-9", "convoy", KIGALI, LIVE, ("new", "superseded"), _KILLED, None, "9")),
    ChangeRow(*("9-11", "convoy", SADC, WEDNESDAY, ("new", "superseded"), _KILLED, None, "11")),
    ChangeRow(*("11-14", "convoy", TRUCK_DAY, APRIL, ("new", "superseded"), _KILLED, None, "14")),
)
BRIEFS = (
    BriefRow("lead", "convoy", FIRST, "Sange"),
    BriefRow("no port", "convoy", LIVE, "port of Uvira has been hit", absent=True, why="the radio took it back"),
    BriefRow("no truck", "convoy", TRUCK_DAY, "Baraka", absent=True, why="another incident"),
    BriefRow("no malawians", "truck", TRUCK_DAY, "Malawian", absent=True, why="at Sange"),
)

EXPECTED = Stream(
    folder="uvira-convoy",
    moments={
        "first": FIRST,
        "kigali": KIGALI,
        "live": LIVE,
        "sadc": SADC,
        "wednesday": WEDNESDAY,
        "copy": COPY,
        "saturday": SATURDAY,
        "truck": TRUCK_DAY,
        "april": APRIL,
    },
    incidents=(CONVOY, BUGARAMA, TRUCK),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("tablebay-1", "glw-2", "Great Lakes Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("convoy", "bugarama"), ("convoy", "truck")),
    briefs=BRIEFS,
)
