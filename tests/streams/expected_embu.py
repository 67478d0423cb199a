"""What the record of reports/embu-flood must say, by hand, before it was read: an invented river flood in Kenya after a dam's gates were opened at night.

A governor, a disaster agency that reissues its bulletin with 1,480 displaced for 4,180, an operator that denies and in July owns up, a hospital's 16 bodies, meteorologists,
a choir of 24 found alive, a Red Cross that takes back 33 missing, an inquiry with 25 dead. Nyahururu in 2019 and a flash flood in Narok are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 5, 4, 5, 40, tzinfo=UTC)
SITREP = datetime(2025, 5, 4, 9, 50, tzinfo=UTC)
FIXED = datetime(2025, 5, 4, 11, 10, tzinfo=UTC)
DENIED = datetime(2025, 5, 4, 12, 30, tzinfo=UTC)
LIVE = datetime(2025, 5, 4, 16, 30, tzinfo=UTC)
MONDAY = datetime(2025, 5, 5, 15, 30, tzinfo=UTC)
CROSS = datetime(2025, 5, 9, 11, 30, tzinfo=UTC)
NAROK_DAY = datetime(2025, 5, 18, 10, 0, tzinfo=UTC)
INQUIRY = datetime(2025, 7, 17, tzinfo=UTC)

FLOOD = Incident(
    "flood",
    ("flood",),
    main=("savanna-1", "ndoc-1", "ndoc-1b", "ruthaga-1", "mwangaza-live", "savanna-2", "krcs-2", "savanna-4"),
    background=("savanna-9",),
    begins=datetime(2025, 5, 3, 22, 15, tzinfo=UTC),
    local_date="2025-05-04",
    places=("Embu|Karimari|Ruthaga",),
)
NYAHURURU = Incident("nyahururu", ("collapse", "flood"), background=("savanna-1",), places=("Nyahururu",))
NAROK = Incident(
    "narok",
    ("flood",),
    main=("savanna-9",),
    begins=datetime(2025, 5, 17, 15, 30, tzinfo=UTC),
    local_date="2025-05-17",
    places=("Narok",),
)

_GOVERNOR = "governor|Muthoni|Embu"
_NDOC = "disaster|NDOC|Lokwang|kenya"
_COMPANY = "Ruthaga|Kimani|Achieng"
_HOSPITAL = "hospital|Gitonga"
_CROSS = "Red Cross|Kendi"
_POLICE = "police|Kiprotich"
_COMMISSION = "commission|Wekesa|inquiry|kenya"
_KILLED, _HURT, _MISSING, _MONEY, _CAUGHT = ("killed",), ("injured",), ("missing",), ("money",), ("detained", "other")
_OUT = ("displaced", "evacuated", "present")
_IN = ("injured", "present", "casualties", "other")
_WRECKED = ("destroyed", "damaged")
_SENT = ("personnel", "present", "moved", "other")
_FOUND = ("rescued", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("6", "flood", FIRST, _KILLED, 6, ANY, None),
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("40", "flood", FIRST, _MISSING, ANY, 40, ANY), side=_GOVERNOR, states=("live",), contests=("none",)),
    FigureRow(*("no-34-years", "flood", FIRST, _PEOPLE, 34, 34, 34), absent=True, why="an age"),
    FigureRow(*("nyahururu-23", "nyahururu", FIRST, _KILLED, 23, 23, 23)),
    FigureRow(*("no-23", "flood", FIRST, _PEOPLE, 23, 23, 23), absent=True, why="in 2019"),
    FigureRow(
        *("9", "flood", SITREP, _KILLED, 9, 9, 9),
        side=_NDOC,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("5-female", "flood", SITREP, _KILLED, 5, 5, 5), group="female|wom", side=_NDOC, states=("live",)),
    FigureRow(*("4-male", "flood", SITREP, _KILLED, 4, 4, 4), group="male|men", side=_NDOC, states=("live",)),
    FigureRow(*("17", "flood", SITREP, _HURT, 17, 17, 17), side=_NDOC, states=("live",), contests=("none",)),
    FigureRow(*("52", "flood", SITREP, _MISSING, 52, 52, 52), side=_NDOC, states=("live",)),
    FigureRow(*("4180", "flood", SITREP, _OUT, 4180, 4180, 4180), side=_NDOC, states=("live",)),
    FigureRow(
        *("86", "flood", SITREP, _WRECKED, 86, 86, 86),
        units=("house",),
        side=_NDOC,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("34", "flood", SITREP, ("rescued",), 34, 34, 34), side=_NDOC, states=("live",), contests=("none",)),
    FigureRow(*("120", "flood", SITREP, _SENT, 120, 120, 120), group="soldier", side=_NDOC, states=("live",)),
    FigureRow(*("no-14", "flood", SITREP, _PEOPLE, 14, 14, 14), absent=True, why="a kilometre"),
    FigureRow(*("1480", "flood", FIXED, _OUT, 1480, 1480, 1480), side=_NDOC, states=("live",), contests=("none",)),
    FigureRow(*("4180-back", "flood", FIXED, _OUT, 4180, 4180, 4180), side=_NDOC, states=("withdrawn", "superseded")),
    FigureRow(*("no-46", "flood", DENIED, _PEOPLE, 46, 46, 46), absent=True, why="employees, all accounted for"),
    FigureRow(*("16", "flood", LIVE, _KILLED, 16, 16, 16), side=_HOSPITAL, states=("live",)),
    FigureRow(*("21", "flood", LIVE, _IN, 21, 21, 21), side=_HOSPITAL, states=("live",)),
    FigureRow(*("9-live", "flood", LIVE, _KILLED, 9, 9, 9), side=_NDOC, origins=1, reports=2, states=("live",)),
    FigureRow(*("no-34-mm", "flood", LIVE, _PEOPLE, ANY, 34, ANY), absent=True, why="millimetres"),
    FigureRow(*("18", "flood", MONDAY, _KILLED, 18, 18, 18), side=_NDOC, states=("live",), supports=("single-source",)),
    FigureRow(*("9-gone", "flood", MONDAY, _KILLED, 9, 9, 9), side=_NDOC, states=("superseded",)),
    FigureRow(
        *("19", "flood", MONDAY, _MISSING, 19, 19, 19),
        side=_NDOC,
        states=("live",),
        contests=("disputed",),
        why="33, says the Red Cross",
    ),
    FigureRow(
        *("33", "flood", MONDAY, _MISSING, 33, 33, 33),
        side=_CROSS,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
    ),
    FigureRow(*("52-gone", "flood", MONDAY, _MISSING, 52, 52, 52), side=_NDOC, states=("superseded",)),
    FigureRow(*("24", "flood", MONDAY, _FOUND, 24, 24, 24), side=_NDOC, contests=("none",)),
    FigureRow(*("1500", "flood", MONDAY, (*_OUT, "other"), ANY, 1500, ANY), states=("live",)),
    FigureRow(*("23", "flood", CROSS, _KILLED, 23, 23, 23), side=_NDOC, states=("live",), supports=("single-source",)),
    FigureRow(*("18-gone", "flood", CROSS, _KILLED, 18, 18, 18), side=_NDOC, states=("superseded",)),
    FigureRow(*("8-children", "flood", CROSS, _KILLED, 8, 8, 8), group="child", side=_NDOC, contests=("none",)),
    FigureRow(*("41", "flood", CROSS, _HURT, 41, 41, 41), side=_NDOC, states=("live",)),
    FigureRow(
        *("3", "flood", CROSS, _MISSING, 3, 3, 3),
        side=_NDOC,
        states=("live",),
        why="the Red Cross has taken back its 33",
    ),
    FigureRow(*("33-back", "flood", CROSS, _MISSING, 33, 33, 33), states=("withdrawn", "superseded")),
    FigureRow(*("1720", "flood", CROSS, _OUT, 1720, 1720, 1720), states=("live",)),
    FigureRow(*("88", "flood", CROSS, _SENT, 88, 88, 88), group="volunteer", side=_CROSS, contests=("none",)),
    FigureRow(*("150000", "flood", CROSS, _MONEY, 150000, 150000, 150000), contests=("none",)),
    FigureRow(*("narok-7", "narok", NAROK_DAY, _KILLED, 7, 7, 7), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("narok-2", "narok", NAROK_DAY, _MISSING, 2, 2, 2), group="child", side=_POLICE, states=("live",)),
    FigureRow(*("narok-11", "narok", NAROK_DAY, ("rescued",), 11, 11, 11), side=_POLICE),
    FigureRow(*("narok-no-23", "narok", NAROK_DAY, _KILLED, 23, 23, 23), absent=True, why="in Embu"),
    FigureRow(*("23-narok", "flood", NAROK_DAY, _KILLED, 23, 23, 23), reports=2, states=("live",)),
    FigureRow(*("25", "flood", INQUIRY, _KILLED, 25, 25, 25), side=_COMMISSION, states=("live",)),
    FigureRow(*("23-gone", "flood", INQUIRY, _KILLED, 23, 23, 23), side=_NDOC, states=("superseded",)),
    FigureRow(*("1-missing", "flood", INQUIRY, _MISSING, 1, 1, 1), states=("live",)),
    FigureRow(*("112", "flood", INQUIRY, _WRECKED, 112, 112, 112), units=("house",), side=_COMMISSION),
    FigureRow(*("3-charged", "flood", INQUIRY, _CAUGHT, 3, 3, 3), group="manager", contests=("none",)),
    FigureRow(*("2-million", "flood", INQUIRY, _MONEY, 2e6, 2e6, 2e6), contests=("none",)),
)
SLOTS = (
    SlotRow(*("where", "flood", FIRST, "where", "Embu|Karimari|Ruthaga"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "flood", FIRST, "when", "1:15|22:15|2215"), states=("live",), contests=("none",)),
    SlotRow(*("moment-sitrep", "flood", SITREP, "when", "1:15|0115|22:15"), states=("live",), contests=("none",)),
    SlotRow(*("where-narok", "narok", NAROK_DAY, "where", "Narok"), states=("live",), contests=("none",)),
    SlotRow(*("moment-narok", "narok", NAROK_DAY, "when", "6:30|18:30|15:30|1530"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("ndoc-killed", "flood", CROSS, _KILLED, None, _NDOC, (9, 18, 23), 23)),
    HistoryRow(*("ndoc-missing", "flood", CROSS, _MISSING, None, _NDOC, (52, 19, 3), 3)),
    HistoryRow(*("ndoc-displaced", "flood", FIXED, _OUT, None, _NDOC, (4180, 1480), 1480)),
)
TOLLS = (
    TollRow(*("killed-first", "flood", FIRST, "killed", 6, 6, ANY)),
    TollRow(*("killed-sitrep", "flood", SITREP, "killed", ANY, 9, ANY)),
    TollRow(*("killed-live", "flood", LIVE, "killed", ANY, ANY, 16), why="the hospital's bodies"),
    TollRow(*("killed-monday", "flood", MONDAY, "killed", ANY, 18, 18)),
    TollRow(*("killed-cross", "flood", CROSS, "killed", ANY, 23, 23)),
    TollRow(*("injured-cross", "flood", CROSS, "injured", ANY, 41, ANY)),
    TollRow(*("killed-narok", "narok", NAROK_DAY, "killed", 7, 7, 7)),
    TollRow(*("killed-inquiry", "flood", INQUIRY, "killed", ANY, 25, 25)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "flood", SITREP, ("kind", "motive", "means"), "open"), words="cause"),
    UnknownRow(*("names", "flood", SITREP, ("victim", "killed"), "withheld"), words="name"),
    UnknownRow(*("manager", "flood", INQUIRY, ("by", "other", "detained", "victim"), "withheld"), words="name|manager"),
    UnknownRow(*("killed-narok", "narok", NAROK_DAY, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("road", "flood", SITREP, f"{_NDOC}|Embu", ("closure",)), words="road"),
    ResponseRow(*("soldiers", "flood", SITREP, f"{_NDOC}|Defence", ("movement", "aid", "other")), words="deployed"),
    ResponseRow(*("rejects", "flood", DENIED, _COMPANY, ("position",)), words="reject|saddened"),
    ResponseRow(*("excavators", "flood", DENIED, _COMPANY, ("aid",)), words="excavators|water"),
    ResponseRow(*("tents", "flood", LIVE, "Sankei|interior|kenya", ("aid", "movement", "position")), words="tents"),
    ResponseRow(*("inquiry", "flood", MONDAY, "Barasa|president|kenya", ("inquiry",)), words="inquiry"),
    ResponseRow(
        *("search", "flood", CROSS, _NDOC, ("decision-not-to-act", "closure", "movement", "position", "other")),
        words="ended the search",
    ),
    ResponseRow(*("blankets", "flood", CROSS, _CROSS, ("aid", "movement")), words="blankets|volunteers|ambulances"),
    ResponseRow(*("euros", "flood", CROSS, "European Union", ("aid",)), words="150,000"),
    ResponseRow(*("bus park", "narok", NAROK_DAY, "county|Narok|kenya", ("closure",)), words="bus park"),
    ResponseRow(*("charges", "flood", INQUIRY, "prosecutor|kenya", ("inquiry", "position", "other")), words="charged"),
    ResponseRow(*("apology", "flood", INQUIRY, _COMPANY, ("position", "other")), words="apologise|withdraw"),
    ResponseRow(*("pays", "flood", INQUIRY, _COMPANY, ("aid", "position", "other")), words="shillings|pay"),
)
CHANGES = (
    ChangeRow(*("4180-1480", "flood", SITREP, FIXED, ("new", "superseded", "withdrawn"), _OUT, None, "1480")),
    ChangeRow(*("9-18", "flood", LIVE, MONDAY, ("new", "superseded"), _KILLED, None, "18")),
    ChangeRow(*("52-19", "flood", LIVE, MONDAY, ("new", "superseded"), _MISSING, None, "19")),
    ChangeRow(*("23-25", "flood", NAROK_DAY, INQUIRY, ("new", "superseded"), _KILLED, None, "25")),
)
BRIEFS = (
    BriefRow("lead", "flood", FIRST, "flood"),
    BriefRow("company", "flood", DENIED, "Ruthaga Hydro"),
    BriefRow("no burst", "flood", LIVE, "the dam had burst", absent=True, why="the radio took it back"),
    BriefRow("choir", "flood", MONDAY, "24"),
    BriefRow("no narok", "flood", NAROK_DAY, "bus park", absent=True, why="in Narok"),
    BriefRow("no denial", "flood", INQUIRY, "No gate of Ruthaga Dam was opened", absent=True, why="taken back"),
    BriefRow("25", "flood", INQUIRY, "25"),
)

EXPECTED = Stream(
    folder="embu-flood",
    moments={
        "first": FIRST,
        "sitrep": SITREP,
        "fixed": FIXED,
        "denied": DENIED,
        "live": LIVE,
        "monday": MONDAY,
        "cross": CROSS,
        "narok": NAROK_DAY,
        "inquiry": INQUIRY,
    },
    incidents=(FLOOD, NYAHURURU, NAROK),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(Reissue("ndoc-1b", "ndoc-1"),),
    changes=CHANGES,
    apart=(("flood", "nyahururu"), ("flood", "narok")),
    briefs=BRIEFS,
)
