"""What the record of reports/limerick-stadium must say, by hand, before it was read: an invented shooting outside a greyhound stadium in Ireland.

Two dead become three, four and, by November, five; nine injured are seven, one having died and one having broken an ankle, and then six. A suspect is 36 years old, then has a name. A second
gunman is taken back by a radio, "no complaint" by the police. Ballinasloe in 2017 and a house in Finglas are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 6, 14, 22, 30, tzinfo=UTC)
NIGHT = datetime(2025, 6, 15, 0, 30, tzinfo=UTC)
SUNDAY = datetime(2025, 6, 15, 9, 0, tzinfo=UTC)
HOSPITAL = datetime(2025, 6, 15, 14, 30, tzinfo=UTC)
NAMES = datetime(2025, 6, 16, 7, 30, tzinfo=UTC)
CHARGED = datetime(2025, 6, 16, 20, 30, tzinfo=UTC)
COPY = datetime(2025, 6, 16, 22, 0, tzinfo=UTC)
FINGLAS_DAY = datetime(2025, 6, 22, 10, 0, tzinfo=UTC)
NOVEMBER = datetime(2025, 12, 1, tzinfo=UTC)

_SHOT = ("shooting", "killing", "attack")

STADIUM = Incident(
    "stadium",
    _SHOT,
    main=("garda-1", "treaty-live", "apa-1", "uhl-1", "thomond-1", "apa-2", "mersey-1"),
    background=("apa-9",),
    others=("apa-3",),
    begins=datetime(2025, 6, 14, 20, 40, tzinfo=UTC),
    local_date="2025-06-14",
    places=("Limerick|Rossbrien",),
)
BALLINASLOE = Incident("ballinasloe", _SHOT, background=("apa-1",), places=("Ballinasloe",))
FINGLAS = Incident(
    "finglas",
    _SHOT,
    main=("apa-9",),
    begins=datetime(2025, 6, 21, 22, 15, tzinfo=UTC),
    local_date="2025-06-21",
    places=("Dublin|Finglas",),
)

_GARDA = "Garda|Gardaí|police|Moloney|Hourigan|ireland"
_UHL = "UHL|University Hospital|hospital"
_MANAGER = "Sheehy|manager|stadium"
_BRESLIN = "Breslin|Garda|police|ireland"
_COURT = "Shanahan|prosecut|ireland"
_KILLED, _HURT, _MONEY = ("killed",), ("injured",), ("money",)
_IN = ("injured", "present", "casualties", "moved", "other")
_ROUNDS = ("launched", "hit", "other")
_THERE = ("present", "personnel", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("2", "stadium", FIRST, _KILLED, 2, 2, 2),
        side=_GARDA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("3", "stadium", NIGHT, _KILLED, 3, 3, 3),
        side=_GARDA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("2-gone", "stadium", NIGHT, _KILLED, 2, 2, 2), side=_GARDA, states=("superseded",)),
    FigureRow(*("9", "stadium", NIGHT, _HURT, 9, 9, 9), side=_GARDA, states=("live",), contests=("none",)),
    FigureRow(*("640", "stadium", NIGHT, _THERE, 640, 640, 640), side=_MANAGER, states=("live",), contests=("none",)),
    FigureRow(*("8-9-shots", "stadium", NIGHT, _ROUNDS, 8, ANY, 9), units=("shot",), side="Quilligan|bookmaker"),
    FigureRow(*("3-sunday", "stadium", SUNDAY, _KILLED, 3, 3, 3), side=_GARDA, reports=2, states=("live",)),
    FigureRow(
        *("9-sunday", "stadium", SUNDAY, _HURT, 9, 9, 9),
        side=_GARDA,
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("3-critical", "stadium", SUNDAY, _HURT, 3, 3, 3), side=_GARDA, states=("live",)),
    FigureRow(*("1-held", "stadium", SUNDAY, ("detained",), 1, 1, 1), states=("live",), contests=("none",)),
    FigureRow(*("no-36", "stadium", SUNDAY, _PEOPLE, 36, 36, 36), absent=True, why="an age"),
    FigureRow(*("no-19", "stadium", SUNDAY, _PEOPLE, 19, 19, 19), absent=True, why="an age"),
    FigureRow(*("ballinasloe-2", "ballinasloe", SUNDAY, _KILLED, 2, 2, 2)),
    FigureRow(*("10-received", "stadium", HOSPITAL, _IN, 10, 10, 10), side=_UHL, states=("live",), contests=("none",)),
    FigureRow(*("9-patients", "stadium", HOSPITAL, _IN, 9, 9, 9), side=_UHL, states=("live",), contests=("none",)),
    FigureRow(*("1-admitted", "stadium", HOSPITAL, _KILLED, 1, 1, 1), side=_UHL, states=("live",)),
    FigureRow(*("3-intensive", "stadium", HOSPITAL, _IN, 3, 3, 3), side=_UHL),
    FigureRow(*("2-serious", "stadium", HOSPITAL, _IN, 2, 2, 2), side=_UHL),
    FigureRow(*("4-discharged", "stadium", HOSPITAL, (*_IN, "rescued"), 4, 4, 4), side=_UHL),
    FigureRow(*("no-85", "stadium", HOSPITAL, _PEOPLE, 85, 85, 85), absent=True, why="staff who came in"),
    FigureRow(*("3-names", "stadium", NAMES, _KILLED, 3, 3, 3), side=_GARDA, reports=3, states=("live",)),
    FigureRow(*("9-names", "stadium", NAMES, _HURT, 9, 9, 9), side=_GARDA, reports=3, states=("live",)),
    FigureRow(*("no-61", "stadium", NAMES, _PEOPLE, 61, 61, 61), absent=True, why="an age"),
    FigureRow(*("no-52", "stadium", NAMES, _PEOPLE, 52, 52, 52), absent=True, why="an age"),
    FigureRow(*("18400", "stadium", NAMES, _MONEY, 18400, 18400, 18400), contests=("none",)),
    FigureRow(
        *("4", "stadium", CHARGED, _KILLED, 4, 4, 4),
        side=_GARDA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("3-gone", "stadium", CHARGED, _KILLED, 3, 3, 3), side=_GARDA, states=("superseded",)),
    FigureRow(
        *("7", "stadium", CHARGED, _HURT, 7, 7, 7),
        side=_GARDA,
        states=("live",),
        why="one has died, one broke an ankle",
    ),
    FigureRow(*("9-gone", "stadium", CHARGED, _HURT, 9, 9, 9), side=_GARDA, states=("superseded", "withdrawn")),
    FigureRow(*("no-29", "stadium", CHARGED, _PEOPLE, 29, 29, 29), absent=True, why="an age"),
    FigureRow(*("4-copy", "stadium", COPY, _KILLED, 4, 4, 4), side=_GARDA, origins=1, reports=2, states=("live",)),
    FigureRow(*("7-copy", "stadium", COPY, _HURT, 7, 7, 7), side=_GARDA, origins=1, reports=2, states=("live",)),
    FigureRow(
        *("finglas-1", "finglas", FINGLAS_DAY, _KILLED, 1, 1, 1),
        side=_BRESLIN,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("finglas-2", "finglas", FINGLAS_DAY, _HURT, 2, 2, 2), states=("live",), contests=("none",)),
    FigureRow(*("finglas-no-4", "finglas", FINGLAS_DAY, _KILLED, 4, 4, 4), absent=True, why="in Limerick"),
    FigureRow(*("finglas-no-22", "finglas", FINGLAS_DAY, _PEOPLE, 22, 22, 22), absent=True, why="an age"),
    FigureRow(*("4-finglas", "stadium", FINGLAS_DAY, _KILLED, 4, 4, 4), reports=3, states=("live",)),
    FigureRow(*("5", "stadium", NOVEMBER, _KILLED, 5, 5, 5), side=_COURT, states=("live",), contests=("none",)),
    FigureRow(*("4-gone", "stadium", NOVEMBER, _KILLED, 4, 4, 4), side=_GARDA, states=("superseded",)),
    FigureRow(*("6", "stadium", NOVEMBER, _HURT, 6, 6, 6), side=_COURT, states=("live",)),
    FigureRow(*("7-gone", "stadium", NOVEMBER, _HURT, 7, 7, 7), side=_GARDA, states=("superseded",)),
    FigureRow(*("11-shots", "stadium", NOVEMBER, _ROUNDS, 11, 11, 11), units=("shot",), side=_COURT),
    FigureRow(*("no-67", "stadium", NOVEMBER, _PEOPLE, 67, 67, 67), absent=True, why="an age"),
)
SLOTS = (
    SlotRow(*("where", "stadium", FIRST, "where", "Limerick|Rossbrien"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "stadium", FIRST, "when", "9:40|21:40|20:40|2040"), states=("live",), contests=("none",)),
    SlotRow(*("where-old", "ballinasloe", SUNDAY, "where", "Ballinasloe")),
    SlotRow(*("hartnett", "stadium", CHARGED, "by", "Hartnett"), states=("live",), contests=("none",)),
    SlotRow(*("where-finglas", "finglas", FINGLAS_DAY, "where", "Dublin|Finglas"), contests=("none",)),
    SlotRow(*("moment-finglas", "finglas", FINGLAS_DAY, "when", "11:15|23:15|22:15|2215"), states=("live",)),
    SlotRow(*("pleads", "stadium", NOVEMBER, "by", "Hartnett"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("garda-killed", "stadium", CHARGED, _KILLED, None, _GARDA, (2, 3, 4), 4)),
    HistoryRow(*("garda-injured", "stadium", CHARGED, _HURT, None, _GARDA, (9, 7), 7)),
    HistoryRow(*("state-killed", "stadium", NOVEMBER, _KILLED, None, f"{_GARDA}|{_COURT}", (2, 3, 4, 5), 5)),
)
TOLLS = (
    TollRow(*("killed-first", "stadium", FIRST, "killed", 2, 2, 2)),
    TollRow(*("killed-night", "stadium", NIGHT, "killed", ANY, 3, 3)),
    TollRow(*("injured-night", "stadium", NIGHT, "injured", 9, 9, 9)),
    TollRow(*("killed-ballinasloe", "ballinasloe", SUNDAY, "killed", ANY, 2, ANY)),
    TollRow(*("killed-hospital", "stadium", HOSPITAL, "killed", ANY, 3, 3)),
    TollRow(*("injured-hospital", "stadium", HOSPITAL, "injured", ANY, 9, ANY)),
    TollRow(*("killed-charged", "stadium", CHARGED, "killed", ANY, 4, 4)),
    TollRow(*("injured-charged", "stadium", CHARGED, "injured", ANY, 7, ANY)),
    TollRow(*("killed-finglas", "finglas", FINGLAS_DAY, "killed", 1, 1, 1)),
    TollRow(*("injured-finglas", "finglas", FINGLAS_DAY, "injured", 2, 2, 2)),
    TollRow(*("killed-november", "stadium", NOVEMBER, "killed", ANY, 5, 5)),
    TollRow(*("injured-november", "stadium", NOVEMBER, "injured", ANY, 6, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("names", "stadium", FIRST, ("victim", "killed", "other"), "withheld"), words="names"),
    UnknownRow(*("injured", "stadium", FIRST, ("injured", "casualties", "victim"), "open"), words="how many|injured"),
    UnknownRow(*("motive", "stadium", FIRST, ("motive",), "open"), words="motive"),
    UnknownRow(*("injured-told", "stadium", NIGHT, ("injured", "casualties"), "open"), absent=True, why="nine"),
    UnknownRow(*("gunman", "stadium", SUNDAY, ("by", "detained", "victim", "other"), "withheld"), words="name"),
    UnknownRow(*("motive-sunday", "stadium", SUNDAY, ("motive",), "open"), words="motive"),
    UnknownRow(
        *("patients", "stadium", HOSPITAL, ("injured", "victim", "casualties", "present", "other"), "withheld"),
        words="individual patients",
    ),
    UnknownRow(
        *("detectives", "stadium", CHARGED, ("motive", "by", "kind", "detained", "means", "other"), "withheld"),
        words="detectives|Hartnett had told|what Hartnett",
    ),
    UnknownRow(*("wounded", "finglas", FINGLAS_DAY, ("victim", "injured", "other"), "withheld"), words="names"),
    UnknownRow(*("motive-november", "stadium", NOVEMBER, ("motive",), "open"), absent=True, why="the loss of a dog"),
)
RESPONSES = (
    ResponseRow(*("road", "stadium", FIRST, _GARDA, ("closure",)), words="Rossbrien Road|road"),
    ResponseRow(
        *("premier", "stadium", SUNDAY, "Creedon|ireland", ("position", "movement", "other")), words="Lisbon|horror"
    ),
    ResponseRow(
        *("meetings", "stadium", SUNDAY, "Greyhound", ("closure", "decision-not-to-act", "other")),
        words="cancelled|meetings",
    ),
    ResponseRow(
        *("operations", "stadium", HOSPITAL, _UHL, ("closure", "decision-not-to-act", "other")),
        words="operations|cancelled",
    ),
    ResponseRow(*("helpline", "stadium", HOSPITAL, f"{_UHL}|health", ("aid", "other")), words="helpline"),
    ResponseRow(
        *("condolence", "stadium", NAMES, "council|Limerick", ("position", "aid", "other")), words="condolence"
    ),
    ResponseRow(*("report", "stadium", CHARGED, "Geraghty|ireland", ("inquiry", "position", "other")), words="report"),
    ResponseRow(*("ombudsman", "stadium", CHARGED, "Fiosrú|ombudsman|ireland", ("inquiry",)), words="investigation"),
    ResponseRow(*("apology", "stadium", NOVEMBER, "Tarpey|Garda|ireland", ("position", "other")), words="apologised"),
    ResponseRow(
        *("licences", "stadium", NOVEMBER, "government|ireland", ("inquiry", "position", "other")), words="licences"
    ),
)
CHANGES = (
    ChangeRow(*("2-3", "stadium", FIRST, NIGHT, ("new", "superseded"), _KILLED, None, "3")),
    ChangeRow(*("3-4", "stadium", NAMES, CHARGED, ("new", "superseded"), _KILLED, None, "4")),
    ChangeRow(*("9-7", "stadium", NAMES, CHARGED, ("new", "superseded", "withdrawn"), _HURT, None, "7")),
    ChangeRow(*("by", "stadium", NAMES, CHARGED, ("new",), ("by",), None, "Hartnett")),
    ChangeRow(*("4-5", "stadium", FINGLAS_DAY, NOVEMBER, ("new", "superseded"), _KILLED, None, "5")),
)
BRIEFS = (
    BriefRow("lead", "stadium", FIRST, "Limerick"),
    BriefRow("no second gunman", "stadium", NIGHT, "is on the roof", absent=True, why="the radio took it back"),
    BriefRow("no ballinasloe", "stadium", SUNDAY, "Ballinasloe", absent=True, why="in 2017"),
    BriefRow("hartnett", "stadium", CHARGED, "Hartnett"),
    BriefRow("no finglas", "stadium", FINGLAS_DAY, "Finglas", absent=True, why="in Dublin"),
    BriefRow("no greyhounds", "finglas", FINGLAS_DAY, "greyhound", absent=True, why="in Limerick"),
    BriefRow("no none", "stadium", NOVEMBER, "We never had a complaint", absent=True, why="taken back"),
)

EXPECTED = Stream(
    folder="limerick-stadium",
    moments={
        "first": FIRST,
        "night": NIGHT,
        "sunday": SUNDAY,
        "hospital": HOSPITAL,
        "names": NAMES,
        "charged": CHARGED,
        "copy": COPY,
        "finglas": FINGLAS_DAY,
        "november": NOVEMBER,
    },
    incidents=(STADIUM, BALLINASLOE, FINGLAS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("mersey-1", "apa-2", "Atlantic Press Association", True),),
    reissues=(),
    changes=CHANGES,
    apart=(("stadium", "ballinasloe"), ("stadium", "finglas")),
    briefs=BRIEFS,
)
