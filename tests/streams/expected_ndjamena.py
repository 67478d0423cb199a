"""What the record of reports/ndjamena-police must say, by hand, before it was read: an invented car bomb at the police headquarters of Chad's capital.

An unnamed officer's four, a ministry that goes from 11 to 15 and back to 13, a hospital's 14 that its director takes back, a group that claims 45 policemen, a
radio's second explosion that never was, a pickup across the river, a court in 2025 with 14. A market in 2019 and a gendarmerie post in Maroua are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2023, 10, 9, 8, 40, tzinfo=UTC)
NOTE = datetime(2023, 10, 9, 12, 10, tzinfo=UTC)
LIVE = datetime(2023, 10, 9, 16, 0, tzinfo=UTC)
CLAIM = datetime(2023, 10, 9, 20, 30, tzinfo=UTC)
COPY = datetime(2023, 10, 10, 7, 0, tzinfo=UTC)
TUESDAY = datetime(2023, 10, 10, 13, 30, tzinfo=UTC)
FRIDAY = datetime(2023, 10, 13, 8, 0, tzinfo=UTC)
MAROUA_DAY = datetime(2023, 10, 24, 20, 0, tzinfo=UTC)
COURT = datetime(2025, 2, 19, tzinfo=UTC)

_BLAST = ("bombing", "attack", "explosion")

BOMB = Incident(
    "bomb",
    _BLAST,
    main=("harmattan-1", "mps-1", "chari-live", "harmattan-2", "kousseri-1", "mps-2", "baguirmi-1", "harmattan-5"),
    background=("harmattan-9",),
    begins=datetime(2023, 10, 9, 7, 35, tzinfo=UTC),
    local_date="2023-10-09",
    places=("N'Djamena|Ndjamena",),
)
MARKET = Incident("market", _BLAST, background=("harmattan-2",), places=("N'Djamena|Ndjamena|Dembé",))
MAROUA = Incident(
    "maroua",
    _BLAST,
    main=("harmattan-9",),
    begins=datetime(2023, 10, 24, 16, 40, tzinfo=UTC),
    local_date="2023-10-24",
    places=("Maroua",),
)

_OFFICER = "officer|police"
_MINISTRY = "ministry|Tchéré|Djimrangar|chad|public security"
_HOSPITAL = "hospital|Brahim"
_GROUP = "Ansar"
_COURT = "court|prosecutor|Tchouma|Koulamallah|chad"
_PREFECT = "prefect|Mvondo|cameroon"
_GOVERNOR = "governor|Hamadou|cameroon"
_KILLED, _HURT, _CAUGHT, _MONEY = ("killed",), ("injured",), ("detained",), ("money",)
_IN = ("injured", "present", "casualties", "other")
_WRECKED = ("destroyed", "damaged")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("4", "bomb", FIRST, _KILLED, 4, ANY, None),
        side=_OFFICER,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        marks=("unnamed",),
    ),
    FigureRow(*("no-2-km", "bomb", FIRST, _PEOPLE, 2, 2, 2), absent=True, why="kilometres"),
    FigureRow(
        *("11", "bomb", NOTE, _KILLED, 11, 11, 11),
        side=_MINISTRY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="within the officer's at least four",
    ),
    FigureRow(*("7-police", "bomb", NOTE, _KILLED, 7, 7, 7), group="police|officer", side=_MINISTRY, states=("live",)),
    FigureRow(*("4-civilians", "bomb", NOTE, _KILLED, 4, 4, 4), group="civilian", side=_MINISTRY, states=("live",)),
    FigureRow(
        *("58", "bomb", NOTE, _HURT, 58, 58, 58),
        side=_MINISTRY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("13-serious", "bomb", NOTE, _HURT, 13, 13, 13), side=_MINISTRY, states=("live",), contests=("none",)),
    FigureRow(*("9-vehicles", "bomb", NOTE, _WRECKED, 9, 9, 9), units=("vehicle",), side=_MINISTRY),
    FigureRow(*("no-31", "bomb", NOTE, _PEOPLE, ANY, 31, ANY), absent=True, why="a communiqué's number"),
    FigureRow(*("no-17", "bomb", NOTE, _PEOPLE, 17, 17, 17), absent=True, why="a telephone"),
    FigureRow(*("14", "bomb", LIVE, _KILLED, 14, 14, 14), side=_HOSPITAL, states=("live",)),
    FigureRow(*("66", "bomb", LIVE, _IN, 66, 66, 66), side=_HOSPITAL, states=("live",)),
    FigureRow(*("2-intensive", "bomb", LIVE, _IN, 2, 2, 2), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("11-live", "bomb", LIVE, _KILLED, 11, 11, 11), side=_MINISTRY, origins=1, reports=2, states=("live",)),
    FigureRow(*("no-36", "bomb", LIVE, _PEOPLE, 36, 36, 36), absent=True, why="degrees"),
    FigureRow(
        *("45", "bomb", CLAIM, _KILLED, 45, 45, 45),
        group="police",
        side=_GROUP,
        states=("live",),
        contests=("disputed",),
        why="the minister denies it",
    ),
    FigureRow(*("11-claim", "bomb", CLAIM, _KILLED, 11, 11, 11), side=_MINISTRY, states=("live",)),
    FigureRow(*("14-claim", "bomb", CLAIM, _KILLED, 14, 14, 14), side=_HOSPITAL, reports=2, states=("live",)),
    FigureRow(
        *("1-french", "bomb", CLAIM, _HURT, 1, 1, 1), group="citizen|french|engineer", side="france", contests=("none",)
    ),
    FigureRow(*("market-19", "market", CLAIM, _KILLED, 19, 19, 19)),
    FigureRow(*("no-19", "bomb", CLAIM, _PEOPLE, 19, 19, 19), absent=True, why="in 2019"),
    FigureRow(
        *("3-cameroon", "bomb", COPY, _HURT, 3, 3, 3),
        group="cameroon",
        side=_PREFECT,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("58-copy", "bomb", COPY, _HURT, 58, 58, 58), side=_MINISTRY, origins=1, reports=3, states=("live",)),
    FigureRow(*("45-copy", "bomb", COPY, _KILLED, 45, 45, 45), side=_GROUP, reports=2, states=("live",)),
    FigureRow(
        *("15", "bomb", TUESDAY, _KILLED, 15, 15, 15),
        side=_MINISTRY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("11-gone", "bomb", TUESDAY, _KILLED, 11, 11, 11), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("9-police", "bomb", TUESDAY, _KILLED, 9, 9, 9), group="police|officer", side=_MINISTRY),
    FigureRow(*("61", "bomb", TUESDAY, _HURT, 61, 61, 61), side=_MINISTRY, states=("live",)),
    FigureRow(*("58-gone", "bomb", TUESDAY, _HURT, 58, 58, 58), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("5-arrested", "bomb", TUESDAY, _CAUGHT, 5, 5, 5), side=_MINISTRY, states=("live",), contests=("none",)),
    FigureRow(*("no-120", "bomb", TUESDAY, _PEOPLE, 120, 120, 120), absent=True, why="kilograms"),
    FigureRow(*("no-400", "bomb", TUESDAY, _PEOPLE, ANY, 400, ANY), absent=True, why="who gave blood"),
    FigureRow(*("13", "bomb", FRIDAY, _KILLED, 13, 13, 13), side=_MINISTRY, states=("live",)),
    FigureRow(*("15-gone", "bomb", FRIDAY, _KILLED, 15, 15, 15), side=_MINISTRY, states=("superseded", "withdrawn")),
    FigureRow(*("14-back", "bomb", FRIDAY, _KILLED, 14, 14, 14), side=_HOSPITAL, states=("withdrawn", "superseded")),
    FigureRow(*("8-police", "bomb", FRIDAY, _KILLED, 8, 8, 8), group="police|officer", side=_MINISTRY),
    FigureRow(
        *("9-police-gone", "bomb", FRIDAY, _KILLED, 9, 9, 9),
        group="police|officer",
        side=_MINISTRY,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(*("22", "bomb", FRIDAY, _IN, 22, 22, 22), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("no-26", "bomb", FRIDAY, _PEOPLE, 26, 26, 26), absent=True, why="an age"),
    FigureRow(*("maroua-2", "maroua", MAROUA_DAY, _KILLED, 2, 2, 2), group="gendarme", side=_GOVERNOR),
    FigureRow(
        *("maroua-6", "maroua", MAROUA_DAY, _HURT, 6, 6, 6), side=_GOVERNOR, states=("live",), contests=("none",)
    ),
    FigureRow(*("maroua-no-13", "maroua", MAROUA_DAY, _KILLED, 13, 13, 13), absent=True, why="N'Djamena's"),
    FigureRow(*("13-maroua", "bomb", MAROUA_DAY, _KILLED, 13, 13, 13), reports=2, states=("live",)),
    FigureRow(*("14-court", "bomb", COURT, _KILLED, 14, 14, 14), side=_COURT, states=("live",)),
    FigureRow(*("13-gone", "bomb", COURT, _KILLED, 13, 13, 13), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("61-court", "bomb", COURT, _HURT, 61, 61, 61), reports=2, states=("live",)),
    FigureRow(*("10-million", "bomb", COURT, _MONEY, 1e7, 1e7, 1e7), contests=("none",)),
    FigureRow(*("no-180", "bomb", COURT, _PEOPLE, 180, 180, 180), absent=True, why="kilograms"),
)
SLOTS = (
    SlotRow(*("where", "bomb", FIRST, "where", "N'Djamena|Ndjamena"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "bomb", FIRST, "when", "8:35|7:35"), states=("live",), contests=("none",)),
    SlotRow(*("means", "bomb", FIRST, "means", "car bomb|bomb|pickup"), states=("live",), contests=("none",)),
    SlotRow(*("against", "bomb", FIRST, "against", "police|headquarters"), states=("live",), contests=("none",)),
    SlotRow(*("by", "bomb", CLAIM, "by", "Ansar"), states=("live",), supports=("single-source",), contests=("none",)),
    SlotRow(*("motive", "bomb", CLAIM, "motive", "revenge|execution"), states=("live",)),
    SlotRow(*("by-court", "bomb", COURT, "by", "Ansar"), states=("live",)),
    SlotRow(*("where-maroua", "maroua", MAROUA_DAY, "where", "Maroua"), states=("live",), contests=("none",)),
    SlotRow(*("moment-maroua", "maroua", MAROUA_DAY, "when", "5:40|17:40|16:40|1640"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("ministry-killed", "bomb", FRIDAY, _KILLED, None, _MINISTRY, (11, 15, 13), 13)),
    HistoryRow(*("ministry-hurt", "bomb", TUESDAY, _HURT, None, _MINISTRY, (58, 61), 61)),
)
TOLLS = (
    TollRow(*("killed-first", "bomb", FIRST, "killed", ANY, 4, ANY)),
    TollRow(*("killed-note", "bomb", NOTE, "killed", ANY, 11, 11), why="without the bomber"),
    TollRow(*("injured-note", "bomb", NOTE, "injured", ANY, 58, ANY)),
    TollRow(*("killed-live", "bomb", LIVE, "killed", ANY, ANY, 14), why="the hospital's bodies"),
    TollRow(*("killed-tuesday", "bomb", TUESDAY, "killed", ANY, 15, ANY)),
    TollRow(*("killed-friday", "bomb", FRIDAY, "killed", ANY, 13, ANY)),
    TollRow(*("killed-maroua", "maroua", MAROUA_DAY, "killed", 3, 3, 3), why="two gendarmes and a water seller"),
    TollRow(*("killed-court", "bomb", COURT, "killed", ANY, 14, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("who", "bomb", FIRST, ("by",), "open"), why="no immediate claim"),
    UnknownRow(*("injured", "bomb", FIRST, ("injured",), "open"), words="injured"),
    UnknownRow(
        *("accomplices", "bomb", NOTE, ("by", "detained", "victim", "present", "other"), "withheld"),
        words="identit|number",
    ),
    UnknownRow(*("who-claim", "bomb", CLAIM, ("by",), "open"), absent=True, why="the group said that it was"),
    UnknownRow(*("names", "bomb", FRIDAY, ("detained", "by", "victim", "other"), "withheld"), words="name"),
    UnknownRow(*("who-maroua", "maroua", MAROUA_DAY, ("by",), "open")),
)
RESPONSES = (
    ResponseRow(*("avenue", "bomb", NOTE, _MINISTRY, ("closure",)), words="Avenue|traffic"),
    ResponseRow(*("condolences", "bomb", NOTE, _MINISTRY, ("position",)), words="condolences"),
    ResponseRow(*("mourning", "bomb", LIVE, "Saleh|president|chad", ("position", "other")), words="mourning"),
    ResponseRow(*("inquiry", "bomb", LIVE, "Saleh|president|chad", ("inquiry",)), words="inquiry"),
    ResponseRow(*("schools", "bomb", LIVE, "mayor|N'Djamena|chad", ("closure",)), words="schools"),
    ResponseRow(*("union", "bomb", CLAIM, "African Union", ("position",)), words="condemned"),
    ResponseRow(
        *("embassy", "bomb", CLAIM, "United States|U.S.", ("position", "closure", "movement", "other")),
        words="stay at home",
    ),
    ResponseRow(*("bridge", "bomb", COPY, "cameroon", ("closure",)), words="bridge"),
    ResponseRow(*("curfew", "bomb", TUESDAY, _MINISTRY, ("closure", "position", "other")), words="curfew"),
    ResponseRow(*("arrests", "bomb", TUESDAY, "forces|police|chad|ministry", ("inquiry", "other")), words="arrested"),
    ResponseRow(*("sentence", "bomb", COURT, _COURT, ("inquiry", "position", "other")), words="sentenced"),
)
CHANGES = (
    ChangeRow(*("claim", "bomb", LIVE, CLAIM, ("new",), ("by",), None, "al-Buhaira")),
    ChangeRow(*("11-15", "bomb", COPY, TUESDAY, ("new", "superseded"), _KILLED, None, "15")),
    ChangeRow(*("15-13", "bomb", TUESDAY, FRIDAY, ("new", "superseded", "withdrawn"), _KILLED, None, "13")),
)
BRIEFS = (
    BriefRow("lead", "bomb", FIRST, "N'Djamena"),
    BriefRow("hospital", "bomb", LIVE, "Brahim-Mallah"),
    BriefRow("group", "bomb", CLAIM, "Ansar al-Buhaira"),
    BriefRow("no market", "bomb", CLAIM, "Dembé", absent=True, why="in 2019"),
    BriefRow("no sum", "bomb", TUESDAY, "26 people were killed", absent=True, why="11 and 15 are no sum"),
    BriefRow("no motorcycle", "bomb", MAROUA_DAY, "motorcycle blew", absent=True, why="in Maroua"),
    BriefRow("life", "bomb", COURT, "life"),
)

EXPECTED = Stream(
    folder="ndjamena-police",
    moments={
        "first": FIRST,
        "note": NOTE,
        "live": LIVE,
        "claim": CLAIM,
        "copy": COPY,
        "tuesday": TUESDAY,
        "friday": FRIDAY,
        "maroua": MAROUA_DAY,
        "court": COURT,
    },
    incidents=(BOMB, MARKET, MAROUA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("kousseri-1", "harmattan-2", "Harmattan", False),),
    reissues=(),
    changes=CHANGES,
    no_incident=("university",),
    apart=(("bomb", "market"), ("bomb", "maroua")),
    briefs=BRIEFS,
)
