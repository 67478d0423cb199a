"""What the record of reports/chipata-crush must say, by hand, before it was read: an invented crush at a festival gate in Zambia.

Police count 9, 11 and 16 and deny tear gas, a hospital counts its bodies, organisers blame the police, Malawi's ministry and a district commissioner differ on its dead; the
health ministry takes one of 16 back, a commission has 17 and the police withdraw their denial. Lusaka in 2017 and Ndola are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2024, 7, 27, 23, 0, tzinfo=UTC)
NOTE = datetime(2024, 7, 28, 6, 0, tzinfo=UTC)
LIVE = datetime(2024, 7, 28, 12, 30, tzinfo=UTC)
MALAWI = datetime(2024, 7, 28, 15, 0, tzinfo=UTC)
SUNDAY = datetime(2024, 7, 28, 18, 30, tzinfo=UTC)
COPY = datetime(2024, 7, 29, 7, 0, tzinfo=UTC)
FIXED = datetime(2024, 7, 30, 14, 0, tzinfo=UTC)
COURT = datetime(2024, 10, 4, tzinfo=UTC)
STADIUM = datetime(2024, 10, 27, tzinfo=UTC)

CRUSH = Incident(
    "crush",
    ("crush",),
    main=("luangwa-1", "zmpolice-1", "feni-live", "mfamw-1", "luangwa-2", "mirror-1", "moh-1", "luangwa-3"),
    background=("luangwa-9",),
    begins=datetime(2024, 7, 27, 19, 40, tzinfo=UTC),
    local_date="2024-07-27",
    places=("Chipata|Kapata",),
)
LUSAKA = Incident("lusaka", ("crush",), background=("luangwa-2",), places=("Lusaka",))
NDOLA = Incident(
    "ndola",
    ("crush",),
    main=("luangwa-9",),
    begins=datetime(2024, 10, 26, 12, 15, tzinfo=UTC),
    local_date="2024-10-26",
    places=("Ndola",),
)

_POLICE = "police|Sakala|Hamoonga"
_HEALTH = "health|Kasonde|zambia"
_HOSPITAL = "hospital|Mwale"
_MALAWI = "malawi|foreign"
_DISTRICT = "Chirwa|Mchinji|District Commissioner"
_COMMISSION = "commission|Mwansa|inquiry|zambia"
_KILLED, _HURT, _HELD = ("killed",), ("injured",), ("detained",)
_IN = ("injured", "present", "casualties", "other")
_OUT = ("moved", "evacuated", "injured", "present", "other")
_THERE = ("present", "other")
_SENT = ("personnel", "moved", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("9", "crush", FIRST, _KILLED, 9, ANY, None),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("30", "crush", FIRST, _HURT, ANY, 30, ANY), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("no-22", "crush", FIRST, _PEOPLE, 22, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("no-12000", "crush", FIRST, _PEOPLE, 12000, ANY, ANY), absent=True, why="what the grounds hold"),
    FigureRow(
        *("11", "crush", NOTE, _KILLED, 11, 11, 11),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("34", "crush", NOTE, _HURT, 34, 34, 34), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("7-female", "crush", NOTE, _KILLED, 7, 7, 7), group="female|wom", side=_POLICE, states=("live",)),
    FigureRow(*("4-male", "crush", NOTE, _KILLED, 4, 4, 4), group="male|men", side=_POLICE, states=("live",)),
    FigureRow(*("3-juveniles", "crush", NOTE, _KILLED, 3, 3, 3), group="juvenile|child", side=_POLICE),
    FigureRow(*("no-2140", "crush", NOTE, (*_PEOPLE, "present"), ANY, 2140, ANY), absent=True, why="a time"),
    FigureRow(*("no-17-years", "crush", NOTE, _KILLED, ANY, ANY, 17), absent=True, why="ages"),
    FigureRow(*("14", "crush", LIVE, _KILLED, 14, 14, 14), side=_HOSPITAL, states=("live",)),
    FigureRow(*("52", "crush", LIVE, _IN, 52, 52, 52), side=_HOSPITAL, states=("live",)),
    FigureRow(*("6-care", "crush", LIVE, _IN, 6, 6, 6), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("11-live", "crush", LIVE, _KILLED, 11, 11, 11), side=_POLICE, origins=1, reports=2, states=("live",)),
    FigureRow(*("20000", "crush", LIVE, _THERE, ANY, 20000, ANY), side=_POLICE, states=("live",)),
    FigureRow(*("12-team", "crush", LIVE, _SENT, 12, 12, 12), side=_HEALTH, states=("live",)),
    FigureRow(*("no-9500", "crush", LIVE, _PEOPLE, ANY, 9500, ANY), absent=True, why="tickets"),
    FigureRow(
        *("4-malawi", "crush", MALAWI, _KILLED, 4, 4, 4),
        group="malawi|national",
        side=_MALAWI,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("9-malawi", "crush", MALAWI, _HURT, 9, 9, 9), group="malawi", side=_MALAWI, states=("live",)),
    FigureRow(*("2-mchinji", "crush", MALAWI, _OUT, 2, 2, 2), side=_MALAWI, states=("live",)),
    FigureRow(
        *("16", "crush", SUNDAY, _KILLED, 16, 16, 16), side=_HEALTH, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("16-police", "crush", SUNDAY, _KILLED, 16, 16, 16), side=_POLICE, states=("live",)),
    FigureRow(*("11-gone", "crush", SUNDAY, _KILLED, 11, 11, 11), side=_POLICE, states=("superseded",)),
    FigureRow(*("57", "crush", SUNDAY, _HURT, 57, 57, 57), side=_HEALTH, states=("live",)),
    FigureRow(*("9-critical", "crush", SUNDAY, _HURT, 9, 9, 9), side=_HEALTH, states=("live",)),
    FigureRow(*("2-held", "crush", SUNDAY, _HELD, 2, 2, 2), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("4-malawi-sunday", "crush", SUNDAY, _KILLED, 4, 4, 4), group="malawi", side=_MALAWI, reports=2),
    FigureRow(*("lusaka-8", "lusaka", SUNDAY, _KILLED, 8, 8, 8)),
    FigureRow(*("no-8", "crush", SUNDAY, _KILLED, 8, 8, 8), absent=True, why="Lusaka in 2017"),
    FigureRow(*("16-copy", "crush", COPY, _KILLED, 16, 16, 16), side=_HEALTH, origins=1, reports=2, states=("live",)),
    FigureRow(*("2-sisters", "crush", COPY, _KILLED, 2, 2, 2), group="sister", states=("live",), contests=("none",)),
    FigureRow(*("5-malawi", "crush", COPY, _KILLED, 5, 5, 5), group="malawi", side=_DISTRICT, states=("live",)),
    FigureRow(*("4-malawi-copy", "crush", COPY, _KILLED, 4, 4, 4), group="malawi", side=_MALAWI, states=("live",)),
    FigureRow(*("15", "crush", FIXED, _KILLED, 15, 15, 15), side=_HEALTH, states=("live",)),
    FigureRow(*("16-gone", "crush", FIXED, _KILLED, 16, 16, 16), side=_HEALTH, states=("withdrawn", "superseded")),
    FigureRow(*("8-women", "crush", FIXED, _KILLED, 8, 8, 8), group="wom", side=_HEALTH, contests=("none",)),
    FigureRow(*("11-zambians", "crush", FIXED, _KILLED, 11, 11, 11), group="zambian", side=_HEALTH, states=("live",)),
    FigureRow(*("63", "crush", FIXED, _HURT, 63, 63, 63), side=_HEALTH, states=("live",)),
    FigureRow(*("57-gone", "crush", FIXED, _HURT, 57, 57, 57), side=_HEALTH, states=("superseded",)),
    FigureRow(*("12-admitted", "crush", FIXED, _IN, 12, 12, 12), side=_HEALTH, states=("live",)),
    FigureRow(*("17", "crush", COURT, _KILLED, 17, 17, 17), side=_COMMISSION, states=("live",)),
    FigureRow(*("15-gone", "crush", COURT, _KILLED, 15, 15, 15), side=_HEALTH, states=("superseded",)),
    FigureRow(*("61", "crush", COURT, _HURT, 61, 61, 61), side=_COMMISSION, states=("live",)),
    FigureRow(*("14200", "crush", COURT, (*_THERE, "moved"), 14200, 14200, 14200), side=_COMMISSION),
    FigureRow(*("6-canisters", "crush", COURT, ("launched", "other"), 6, 6, 6), units=("canister",), side=_COMMISSION),
    FigureRow(*("no-2200", "crush", COURT, _PEOPLE, ANY, 2200, ANY), absent=True, why="more than allowed"),
    FigureRow(*("17-stadium", "crush", STADIUM, _KILLED, 17, 17, 17), reports=2, states=("live",)),
    FigureRow(*("ndola-5", "ndola", STADIUM, _KILLED, 5, 5, 5), group="fan", side=_POLICE, contests=("none",)),
    FigureRow(*("ndola-18", "ndola", STADIUM, _HURT, 18, 18, 18), side=_POLICE, states=("live",)),
    FigureRow(*("ndola-no-17", "ndola", STADIUM, _KILLED, 17, 17, 17), absent=True, why="Chipata's"),
)
SLOTS = (
    SlotRow(*("where", "crush", FIRST, "where", "Chipata|Kapata"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "crush", FIRST, "when", "9:40|21:40|19:40|1940"), states=("live",), contests=("none",)),
    SlotRow(*("moment-note", "crush", NOTE, "when", "9:40|21:40|19:40|2140"), states=("live",), contests=("none",)),
    SlotRow(
        *("gas", "crush", LIVE, "means", "teargas|tear gas"),
        states=("live",),
        contests=("disputed",),
        why="the police deny it",
    ),
    SlotRow(
        *("gas-court", "crush", COURT, "means", "teargas|tear gas"),
        states=("live",),
        contests=("none",),
        why="the police took their denial back",
    ),
    SlotRow(*("where-ndola", "ndola", STADIUM, "where", "Ndola"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("police-killed", "crush", SUNDAY, _KILLED, None, _POLICE, (9, 11, 16), 16)),
    HistoryRow(*("state-killed", "crush", COURT, _KILLED, None, f"{_HEALTH}|{_COMMISSION}", (16, 15, 17), 17)),
    HistoryRow(*("state-hurt", "crush", COURT, _HURT, None, f"{_HEALTH}|{_COMMISSION}", (57, 63, 61), 61)),
)
TOLLS = (
    TollRow(*("killed-first", "crush", FIRST, "killed", ANY, 9, ANY)),
    TollRow(*("killed-note", "crush", NOTE, "killed", ANY, 11, 11)),
    TollRow(*("killed-sunday", "crush", SUNDAY, "killed", ANY, 16, 16)),
    TollRow(*("killed-fixed", "crush", FIXED, "killed", ANY, 15, ANY)),
    TollRow(*("injured-fixed", "crush", FIXED, "injured", ANY, 63, ANY)),
    TollRow(*("killed-court", "crush", COURT, "killed", ANY, 17, 17)),
    TollRow(*("killed-ndola", "ndola", STADIUM, "killed", 5, 5, 5)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "crush", FIRST, ("kind", "motive", "means"), "open"), words="set off|surge|clear"),
    UnknownRow(*("there", "crush", FIRST, _THERE, "open"), why="how many people had come"),
    UnknownRow(*("officers", "crush", LIVE, _SENT, "withheld"), why="Sakala declined to say"),
    UnknownRow(*("names", "crush", MALAWI, ("victim", "killed", "other"), "withheld"), words="names"),
    UnknownRow(*("cause-court", "crush", COURT, ("kind", "motive", "means"), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("cancelled", "crush", NOTE, "police|zambia", ("closure", "other", "position")), words="cancelled"),
    ResponseRow(*("investigating", "crush", NOTE, "police|zambia", ("inquiry",)), words="investigation"),
    ResponseRow(*("mourning", "crush", LIVE, "Mulenga|zambia|president", ("position", "other")), words="mourning"),
    ResponseRow(*("doctors", "crush", LIVE, "health|zambia", ("aid", "movement")), words="doctors"),
    ResponseRow(*("consular", "crush", MALAWI, "High Commission|malawi", ("aid", "movement")), words="officers"),
    ResponseRow(*("condolences", "crush", MALAWI, "malawi", ("position",)), words="condolences"),
    ResponseRow(*("burials", "crush", FIXED, "government|zambia|health", ("aid", "other")), words="burials"),
    ResponseRow(
        *("suspended", "crush", COURT, "Hamoonga|police|zambia", ("inquiry", "other", "position")), words="suspended"
    ),
    ResponseRow(*("charges", "crush", COURT, "prosecut|zambia", ("inquiry", "other", "position")), words="charge"),
)
CHANGES = (
    ChangeRow(*("11-16", "crush", LIVE, SUNDAY, ("new", "superseded"), _KILLED, None, "16")),
    ChangeRow(*("16-15", "crush", COPY, FIXED, ("new", "superseded", "withdrawn"), _KILLED, None, "15")),
    ChangeRow(*("15-17", "crush", FIXED, COURT, ("new", "superseded"), _KILLED, None, "17")),
)
BRIEFS = (
    BriefRow("lead", "crush", FIRST, "Chipata"),
    BriefRow("gas", "crush", LIVE, "teargas"),
    BriefRow("commission", "crush", COURT, "17"),
    BriefRow("no tickets", "crush", COPY, "9,500 people", absent=True),
    BriefRow("no ndola", "crush", STADIUM, "turnstile", absent=True, why="another crush"),
)

EXPECTED = Stream(
    folder="chipata-crush",
    moments={
        "first": FIRST,
        "note": NOTE,
        "live": LIVE,
        "malawi": MALAWI,
        "sunday": SUNDAY,
        "copy": COPY,
        "fixed": FIXED,
        "court": COURT,
        "stadium": STADIUM,
    },
    incidents=(CRUSH, LUSAKA, NDOLA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("mirror-1", "luangwa-2", "Luangwa Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("crush", "lusaka"), ("crush", "ndola")),
    briefs=BRIEFS,
)
