"""What the record of reports/jowhar-base must say, by hand, before it was read: an invented attack of al-Shabaab on a base of Burundian soldiers in Somalia.

The group claims 52 dead soldiers, then 61, Burundi owns to 11 and in June to 29, a diplomat speaks of 27; the African Union mission counts 31 attackers, Somalia 45. "No civilians" and "no prisoners"
are taken back, a note its seven civilians. A bomb near Beledweyne, El Baraf in 2022 and a minibus near Balcad are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2026, 4, 14, 5, 0, tzinfo=UTC)
MISSION = datetime(2026, 4, 14, 12, 0, tzinfo=UTC)
LIVE = datetime(2026, 4, 14, 16, 30, tzinfo=UTC)
GITEGA = datetime(2026, 4, 15, 9, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 4, 15, 18, 0, tzinfo=UTC)
COPY = datetime(2026, 4, 15, 21, 0, tzinfo=UTC)
NOTE = datetime(2026, 4, 18, 11, 0, tzinfo=UTC)
BUS_DAY = datetime(2026, 4, 20, 14, 0, tzinfo=UTC)
JUNE = datetime(2026, 7, 1, tzinfo=UTC)

_RAID = ("attack", "armed-clash", "bombing")
_BOMB = ("bombing", "explosion", "attack", "killing")

BASE = Incident(
    "base",
    _RAID,
    main=("eps-1", "aussom-1", "webi-live", "fdnb-1", "eps-2", "ikiyaga-1", "scw-3", "eps-11"),
    background=("eps-6",),
    begins=datetime(2026, 4, 14, 1, 50, tzinfo=UTC),
    local_date="2026-04-14",
    places=("Jowhar|Garas Weyne",),
)
BELEDWEYNE = Incident(
    "beledweyne",
    _BOMB,
    background=("eps-1",),
    begins=datetime(2026, 4, 12, tzinfo=UTC),
    places=("Beledweyne|Belet",),
)
BARAF = Incident("baraf", (*_RAID, "killing"), background=("eps-2",), places=("Baraf",))
BUS = Incident(
    "bus",
    _BOMB,
    main=("eps-6",),
    begins=datetime(2026, 4, 20, 6, 20, tzinfo=UTC),
    local_date="2026-04-20",
    places=("Balcad|Balad",),
)

_SHABAAB = "Shabaab|Shabab|Hafsa"
_MISSION = "AUSSOM|African Union|Asante"
_BURUNDI = "burundi|FDNB|Ndayisenga|Hakizayezu"
_SOMALIA = "somalia|Jimale|information"
_HOSPITAL = "hospital|Osman"
_WATCH = "Watch|Shabelle Civilian"
_POLICE = "Elmi|police|somalia"
_MEDINA = "Medina|Warsame|hospital"
_KILLED, _HURT, _MISSING = ("killed",), ("injured",), ("missing",)
_HARMED = ("killed", "injured", "casualties")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_TAKEN = ("detained", "missing", "present", "other")
_FLOWN = ("moved", "evacuated", "injured", "present", "other")
_THERE = ("present", "personnel", "other")
_SOLDIER, _CIVILIAN = "soldier|burundi|troop", "civilian"
_ATTACKER = "terrorist|attacker|shabaab|fighter|militant"

FIGURES = (
    FigureRow(
        *("52", "base", FIRST, _KILLED, 52, 52, 52),
        group=_SOLDIER,
        side=_SHABAAB,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        unmarked=("against-interest",),
        why="it boasts",
    ),
    FigureRow(*("beledweyne-4", "beledweyne", FIRST, _KILLED, 4, 4, 4)),
    FigureRow(*("no-4", "base", FIRST, _PEOPLE, 4, 4, 4), absent=True, why="near Beledweyne, on Sunday"),
    FigureRow(
        *("31", "base", MISSION, _KILLED, 31, 31, 31),
        group=_ATTACKER,
        side=_MISSION,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("2-captured", "base", MISSION, ("detained",), 2, 2, 2),
        group=_ATTACKER,
        side=_MISSION,
        states=("live",),
    ),
    FigureRow(
        *("0-civilians", "base", MISSION, _HARMED, 0, 0, 0),
        group=_CIVILIAN,
        side=_MISSION,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("17", "base", LIVE, _HURT, 17, 17, 17), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("11-soldiers", "base", LIVE, _HURT, 11, 11, 11), group="soldier", side=_HOSPITAL),
    FigureRow(*("6-civilians", "base", LIVE, _HURT, 6, 6, 6), group=_CIVILIAN, side=_HOSPITAL, states=("live",)),
    FigureRow(
        *("2-girls", "base", LIVE, _KILLED, 2, 2, 2),
        group="girl|sister|civilian|child",
        side=_HOSPITAL,
        states=("live",),
        contests=("disputed",),
        why="no civilians were harmed, says the mission",
    ),
    FigureRow(
        *("0-disputed", "base", LIVE, _HARMED, 0, 0, 0),
        group=_CIVILIAN,
        side=_MISSION,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("21-elder", "base", LIVE, _KILLED, 21, ANY, None),
        group="soldier",
        side="elder|Garas",
        states=("live",),
        marks=("unnamed",),
        why="more than twenty",
    ),
    FigureRow(*("no-9", "base", LIVE, _PEOPLE, 9, 9, 9), absent=True, why="an age"),
    FigureRow(
        *("11", "base", GITEGA, _KILLED, 11, 11, 11),
        group=_SOLDIER,
        side=_BURUNDI,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        marks=("against-interest",),
        why="52, says al-Shabaab",
    ),
    FigureRow(*("52-disputed", "base", GITEGA, _KILLED, 52, 52, 52), side=_SHABAAB, contests=("disputed",)),
    FigureRow(*("28", "base", GITEGA, _HURT, 28, 28, 28), group=_SOLDIER, side=_BURUNDI, states=("live",)),
    FigureRow(*("9-nairobi", "base", GITEGA, _FLOWN, 9, 9, 9), side=_BURUNDI),
    FigureRow(
        *("6-missing", "base", GITEGA, _MISSING, 6, 6, 6),
        group=_SOLDIER,
        side=_BURUNDI,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("0-prisoners", "base", GITEGA, _TAKEN, 0, 0, 0), side=_BURUNDI, states=("live",)),
    FigureRow(
        *("27", "base", WEDNESDAY, _KILLED, 27, ANY, None),
        side="diplomat",
        states=("live",),
        contests=("disputed",),
        marks=("unnamed",),
        why="11, says Burundi",
    ),
    FigureRow(
        *("61", "base", WEDNESDAY, _KILLED, 61, 61, 61),
        group=_SOLDIER,
        side=_SHABAAB,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("52-gone", "base", WEDNESDAY, _KILLED, 52, 52, 52), side=_SHABAAB, states=("superseded",)),
    FigureRow(
        *("45", "base", WEDNESDAY, _KILLED, 45, 45, 45),
        group=_ATTACKER,
        side=_SOMALIA,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("31-disputed", "base", WEDNESDAY, _KILLED, 31, 31, 31),
        group=_ATTACKER,
        side=_MISSION,
        states=("live",),
        contests=("disputed",),
        why="45, says Somalia",
    ),
    FigureRow(*("no-14", "base", WEDNESDAY, _PEOPLE, 14, 14, 14), absent=True, why="by so many the counts differ"),
    FigureRow(*("baraf-10", "baraf", WEDNESDAY, _KILLED, 10, 10, 10), side=_BURUNDI),
    FigureRow(*("no-10", "base", WEDNESDAY, _KILLED, 10, 10, 10), absent=True, why="at El Baraf, in 2022"),
    FigureRow(*("11-copy", "base", COPY, _KILLED, 11, 11, 11), side=_BURUNDI, origins=1, reports=3),
    FigureRow(
        *("27-copy", "base", COPY, _KILLED, 27, ANY, None),
        side="diplomat",
        origins=1,
        reports=2,
        supports=("single-source",),
    ),
    FigureRow(*("no-900", "base", COPY, _PEOPLE, 900, 900, 900), absent=True, why="all who are in Somalia"),
    FigureRow(
        *("4-civilians", "base", NOTE, _KILLED, 4, 4, 4),
        group=_CIVILIAN,
        side=_WATCH,
        states=("live",),
        contests=("disputed",),
        why="none, says the mission",
    ),
    FigureRow(*("9-civilians", "base", NOTE, _HURT, 9, 9, 9), group=_CIVILIAN, side=_WATCH, states=("live",)),
    FigureRow(
        *("7-withdrawn", "base", NOTE, _KILLED, 7, 7, 7),
        group=_CIVILIAN,
        side=_WATCH,
        states=("withdrawn",),
        why="three are alive",
    ),
    FigureRow(
        *("2300", "base", NOTE, ("displaced", "moved", "evacuated"), ANY, 2300, ANY),
        side=_WATCH,
        states=("live",),
    ),
    FigureRow(*("no-19", "base", NOTE, _PEOPLE, 19, 19, 19), absent=True, why="residents who were asked"),
    FigureRow(
        *("bus-7", "bus", BUS_DAY, _KILLED, 7, 7, 7),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("bus-12", "bus", BUS_DAY, _HURT, 12, 12, 12),
        side=_POLICE,
        states=("live",),
        contests=("disputed",),
        why="14, says the hospital",
    ),
    FigureRow(*("bus-14", "bus", BUS_DAY, _HURT, 14, 14, 14), side=_MEDINA, states=("live",), contests=("disputed",)),
    FigureRow(*("bus-no-11", "bus", BUS_DAY, _PEOPLE, 11, 11, 11), absent=True, why="at Garas Weyne"),
    FigureRow(*("bus-no-5", "bus", BUS_DAY, _PEOPLE, 5, 5, 5), absent=True, why="at Garas Weyne"),
    FigureRow(*("5-missing", "base", BUS_DAY, _MISSING, 5, 5, 5), side=_BURUNDI, states=("live",)),
    FigureRow(*("6-missing-gone", "base", BUS_DAY, _MISSING, 6, 6, 6), side=_BURUNDI, states=("superseded",)),
    FigureRow(*("11-bus", "base", BUS_DAY, _KILLED, 11, 11, 11), side=_BURUNDI, reports=4, states=("live",)),
    FigureRow(
        *("29", "base", JUNE, _KILLED, 29, 29, 29),
        group=_SOLDIER,
        side=_BURUNDI,
        states=("live",),
        contests=("disputed",),
        marks=("against-interest",),
        why="61, says al-Shabaab",
    ),
    FigureRow(
        *("11-gone", "base", JUNE, _KILLED, 11, 11, 11), side=_BURUNDI, states=("withdrawn",), why="it was false"
    ),
    FigureRow(*("41", "base", JUNE, _HURT, 41, 41, 41), group=_SOLDIER, side=_BURUNDI, states=("live",)),
    FigureRow(*("28-gone", "base", JUNE, _HURT, 28, 28, 28), side=_BURUNDI, states=("superseded", "withdrawn")),
    FigureRow(*("3-captured", "base", JUNE, ("detained",), 3, 3, 3), side=_BURUNDI, states=("live",)),
    FigureRow(*("0-prisoners-gone", "base", JUNE, _TAKEN, 0, 0, 0), side=_BURUNDI, states=("superseded", "withdrawn")),
    FigureRow(*("164", "base", JUNE, _THERE, 164, 164, 164), side=_BURUNDI, states=("live",), contests=("none",)),
    FigureRow(
        *("4-mission", "base", JUNE, _KILLED, 4, 4, 4),
        group=_CIVILIAN,
        side=f"{_MISSION}|board",
        states=("live",),
        contests=("none",),
    ),
    FigureRow(
        *("0-civilians-gone", "base", JUNE, _HARMED, 0, 0, 0),
        group=_CIVILIAN,
        side=_MISSION,
        states=("withdrawn", "superseded"),
    ),
)
SLOTS = (
    SlotRow(*("where", "base", FIRST, "where", "Jowhar|Garas Weyne"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "base", FIRST, "when", "4:50|04:50|1:50|0150"), states=("live",), contests=("none",)),
    SlotRow(*("means", "base", FIRST, "means", "bomb"), states=("live",), contests=("none",)),
    SlotRow(
        *("by", "base", FIRST, "by", "Shabaab|Shabab"),
        states=("live",),
        contests=("none",),
        unmarked=("against-interest",),
    ),
    SlotRow(*("where-beledweyne", "beledweyne", FIRST, "where", "Beledweyne|Belet")),
    SlotRow(
        *("by-mission", "base", MISSION, "by", "Shabaab|Shabab"),
        states=("live",),
        supports=("corroborated",),
        contests=("none",),
        marks=("opposed-sides",),
        why="it claims the deed, and those whom it attacked say so",
    ),
    SlotRow(*("where-baraf", "baraf", WEDNESDAY, "where", "Baraf")),
    SlotRow(*("where-bus", "bus", BUS_DAY, "where", "Balcad|Balad"), states=("live",), contests=("none",)),
    SlotRow(*("moment-bus", "bus", BUS_DAY, "when", "9:20|09:20|6:20|0620"), states=("live",), contests=("none",)),
    SlotRow(
        *("accused-bus", "bus", BUS_DAY, "by", "Shabaab|Shabab"),
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
)
HISTORIES = (
    HistoryRow(*("shabaab-killed", "base", WEDNESDAY, _KILLED, None, _SHABAAB, (52, 61), 61)),
    HistoryRow(*("burundi-missing", "base", BUS_DAY, _MISSING, None, _BURUNDI, (6, 5), 5)),
    HistoryRow(*("burundi-killed", "base", JUNE, _KILLED, None, _BURUNDI, (11, 29), 29)),
    HistoryRow(*("burundi-injured", "base", JUNE, _HURT, None, _BURUNDI, (28, 41), 41)),
)
TOLLS = (
    TollRow(*("killed-beledweyne", "beledweyne", FIRST, "killed", 4, 4, 4)),
    TollRow(*("injured-live", "base", LIVE, "injured", ANY, 17, ANY)),
    TollRow(*("killed-baraf", "baraf", WEDNESDAY, "killed", ANY, 10, ANY)),
    TollRow(*("killed-bus", "bus", BUS_DAY, "killed", 7, 7, 7)),
    TollRow(*("injured-bus", "bus", BUS_DAY, "injured", 12, ANY, 14)),
)
UNKNOWNS = (
    UnknownRow(*("casualties", "base", FIRST, ("killed", "injured", "casualties"), "open"), words="how many"),
    UnknownRow(*("claimed", "beledweyne", FIRST, ("by",), "open"), words="claimed"),
    UnknownRow(
        *("losses", "base", MISSION, ("killed", "injured", "casualties", "victim"), "withheld"), words="casualties"
    ),
    UnknownRow(*("shell", "base", LIVE, ("by", "launched-from", "kind", "means", "other"), "open"), words="fired"),
    UnknownRow(*("strength", "base", GITEGA, _THERE, "withheld"), words="strength"),
    UnknownRow(*("aim", "base", NOTE, ("motive", "against", "targeted", "by", "other"), "open"), words="aimed|whether"),
    UnknownRow(*("strength-told", "base", JUNE, _THERE, "withheld"), words="strength", absent=True, why="164"),
    UnknownRow(
        *("column", "base", JUNE, ("motive", "duration", "moved", "kind", "when", "other"), "withheld"),
        words="relief column|why",
    ),
    UnknownRow(
        *("attackers", "base", JUNE, ("killed", "casualties", "victim", "other"), "withheld"),
        words="how many of its own|its own",
    ),
)
RESPONSES = (
    ResponseRow(*("board", "base", MISSION, _MISSION, ("inquiry",)), words="board of inquiry"),
    ResponseRow(*("condemns", "base", MISSION, _MISSION, ("position",)), words="condemns"),
    ResponseRow(
        *("curfew", "base", LIVE, "Gedi|governor|Shabelle|somalia", ("closure", "position", "other")), words="Curfew"
    ),
    ResponseRow(*("road", "base", LIVE, "Gedi|governor|Shabelle|somalia", ("closure",)), words="road to Balcad"),
    ResponseRow(*("flags", "base", GITEGA, _BURUNDI, ("position", "other")), words="half-mast"),
    ResponseRow(*("stays", "base", GITEGA, _BURUNDI, ("position", "decision-not-to-act")), words="withdraw"),
    ResponseRow(*("aircraft", "base", WEDNESDAY, "kenya", ("aid", "movement", "other")), words="aircraft"),
    ResponseRow(
        *("council", "base", WEDNESDAY, "Security Council|United Nations|U.N.", ("position",)), words="condemned"
    ),
    ResponseRow(*("company", "base", WEDNESDAY, "uganda", ("movement", "position", "aid", "other")), words="company"),
    ResponseRow(*("opposition", "base", COPY, "Front for Renewal|opposition", ("position",)), words="brought home"),
    ResponseRow(
        *("burials", "bus", BUS_DAY, "government|Hirsi|somalia", ("aid", "position", "other")), words="burials"
    ),
    ResponseRow(*("relieved", "base", JUNE, _BURUNDI, ("position", "other")), words="relieved"),
    ResponseRow(*("apology", "base", JUNE, _MISSION, ("position", "aid", "other")), words="apologised|compensate"),
)
CHANGES = (
    ChangeRow(*("52-61", "base", GITEGA, WEDNESDAY, ("new", "superseded"), _KILLED, None, "61")),
    ChangeRow(*("6-5", "base", NOTE, BUS_DAY, ("new", "superseded"), _MISSING, None, "5")),
    ChangeRow(*("11-29", "base", BUS_DAY, JUNE, ("new", "superseded", "withdrawn"), _KILLED, None, "29")),
)
BRIEFS = (
    BriefRow("lead", "base", FIRST, "Garas Weyne"),
    BriefRow("no beledweyne", "base", FIRST, "Beledweyne", absent=True, why="on Sunday, elsewhere"),
    BriefRow("no helicopter", "base", LIVE, "has been shot down over", absent=True, why="the radio took it back"),
    BriefRow("no baraf", "base", WEDNESDAY, "El Baraf", absent=True, why="in 2022"),
    BriefRow("no seven", "base", NOTE, "seven civilians", absent=True, why="three are alive"),
    BriefRow("no minibus", "base", BUS_DAY, "minibus", absent=True, why="another incident"),
    BriefRow("no missing", "bus", BUS_DAY, "barefoot", absent=True, why="at Garas Weyne"),
)

EXPECTED = Stream(
    folder="jowhar-base",
    moments={
        "first": FIRST,
        "mission": MISSION,
        "live": LIVE,
        "gitega": GITEGA,
        "wednesday": WEDNESDAY,
        "copy": COPY,
        "note": NOTE,
        "bus": BUS_DAY,
        "june": JUNE,
    },
    incidents=(BASE, BELEDWEYNE, BARAF, BUS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("ikiyaga-1", "eps-2", "Equator Press Service", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("base", "beledweyne"), ("base", "baraf"), ("base", "bus")),
    briefs=BRIEFS,
)
