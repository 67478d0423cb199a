"""What the record of reports/sanpedro-depot must say, by hand, before it was read: an invented fire at a chemical depot in Ivory Coast.

A quarter's chief and a prefect disagree about the dead, a union and a silent spokesman about the sick; the company denies chlorine and in August takes that
back, as the chief does his nine. Quarters and villages that are on no map. Gagnoa is another fire of the same week.
"""

from tests.streams.expected import *

FIRST = datetime(2023, 6, 13, 8, 0, tzinfo=UTC)
NOON = datetime(2023, 6, 13, 12, 0, tzinfo=UTC)
EVENING = datetime(2023, 6, 13, 19, 0, tzinfo=UTC)
COMPANY = datetime(2023, 6, 14, 9, 0, tzinfo=UTC)
BULLETIN = datetime(2023, 6, 15, 11, 0, tzinfo=UTC)
THURSDAY = datetime(2023, 6, 15, 17, 0, tzinfo=UTC)
COPY = datetime(2023, 6, 15, 21, 0, tzinfo=UTC)
FRIDAY = datetime(2023, 6, 16, 10, 0, tzinfo=UTC)
AUGUST = datetime(2023, 8, 4, tzinfo=UTC)

DEPOT = Incident(
    "depot",
    ("fire", "spill", "explosion"),
    main=("lagune-1", "corniche-1", "sante-1", "agrichim-1", "croixrouge-1", "lagune-2", "volta-1", "lagune-7"),
    background=("lagune-3",),
    begins=datetime(2023, 6, 13, 2, 40, tzinfo=UTC),
    local_date="2023-06-13",
    places=("San-Pédro|San-Pedro",),
)
GAGNOA = Incident(
    "gagnoa",
    ("fire",),
    main=("lagune-3",),
    begins=datetime(2023, 6, 15, 21, 0, tzinfo=UTC),
    local_date="2023-06-15",
    places=("Gagnoa",),
)

_BRIGADE = "Gbané|fire brigade|commander"
_CHIEF = "Tagro|chief"
_PREFECT = "Kouamé|prefect"
_STATE = "ministry|government|Adiko|Kragbé|ivoire|ivory|ivorian"
_COMPANY = "Agrichim"
_HEALTH = "directorate|Red Cross|ivoire|ivory|ivorian"
_CROSS = "Red Cross|ivoire|ivory|ivorian"
_UNION = "SYMED|union|Ehui|doctors"
_PROSECUTOR = "prosecutor|Yoboué|ivoire|ivory"
_COMMISSION = "commission|Assoumou|ivoire|ivory"
_MAYOR = "mayor|Dago"
_KILLED, _CAUGHT, _OUT = ("killed",), ("detained",), ("displaced", "evacuated", "moved")
_ILL = ("injured", "casualties", "hit", "other")
_IN = ("injured", "present", "casualties", "other")
_SENT = ("personnel", "present", "moved", "other")
_STOCK = ("present", "other", "damaged", "destroyed", "hit")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("0", "depot", FIRST, _KILLED, 0, 0, 0), side=_BRIGADE, states=("live",), contests=("none",)),
    FigureRow(*("60", "depot", FIRST, _IN, 60, ANY, None), side="nurse", states=("live",), marks=("unnamed",)),
    FigureRow(*("hundreds", "depot", FIRST, _OUT, ANY, ANY, None), marks=("vague",)),
    FigureRow(
        *("3", "depot", NOON, _KILLED, 3, 3, 3),
        side=_CHIEF,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the prefect has one and not one more",
    ),
    FigureRow(*("2-children", "depot", NOON, _KILLED, 2, 2, 2), group="child", side=_CHIEF, states=("live",)),
    FigureRow(*("1-prefect", "depot", NOON, _KILLED, 1, 1, 1), side=_PREFECT, states=("live",)),
    FigureRow(*("200", "depot", NOON, _IN, ANY, 200, ANY), side="doctor", states=("live",), marks=("unnamed",)),
    FigureRow(*("340", "depot", NOON, (*_OUT, "other"), 340, 340, 340), group="pupil", side="Wodié|headmaster"),
    FigureRow(*("no-4", "depot", NOON, _PEOPLE, 4, 4, 4), absent=True, why="fire engines"),
    FigureRow(*("1", "depot", EVENING, _KILLED, 1, 1, 1), side=_STATE, states=("live",)),
    FigureRow(
        *("186", "depot", EVENING, _ILL, 186, 186, 186), side=_STATE, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("31", "depot", EVENING, _IN, 31, 31, 31), side=_STATE, states=("live",)),
    FigureRow(*("6-serious", "depot", EVENING, _IN, 6, 6, 6), side=_STATE),
    FigureRow(*("0-children", "depot", EVENING, _KILLED, 0, 0, 0), group="child", side=_STATE),
    FigureRow(
        *("2-children-denied", "depot", EVENING, _KILLED, 2, 2, 2), group="child", side=_CHIEF, contests=("disputed",)
    ),
    FigureRow(*("25-team", "depot", EVENING, _SENT, 25, 25, 25), side=_STATE),
    FigureRow(*("no-52", "depot", EVENING, _PEOPLE, 52, 52, 52), absent=True, why="an age"),
    FigureRow(*("1-company", "depot", COMPANY, _KILLED, 1, 1, 1), side=_COMPANY, states=("live",)),
    FigureRow(*("640-tonnes", "depot", COMPANY, _STOCK, 640, 640, 640), units=("tonnes", "tons"), side=_COMPANY),
    FigureRow(*("22-tonnes", "depot", COMPANY, _STOCK, 22, 22, 22), units=("tonnes", "tons"), side=_COMPANY),
    FigureRow(*("50-million", "depot", COMPANY, ("money",), 50000000, 50000000, 50000000), side=_COMPANY),
    FigureRow(*("no-18", "depot", COMPANY, _PEOPLE, 18, 18, 18), absent=True, why="who work there"),
    FigureRow(*("no-640", "depot", COMPANY, _PEOPLE, 640, 640, 640), absent=True, why="tonnes"),
    FigureRow(*("2-bulletin", "depot", BULLETIN, _KILLED, 2, 2, 2), side=_HEALTH, states=("live",)),
    FigureRow(*("734", "depot", BULLETIN, _ILL, 734, 734, 734), side=_HEALTH, states=("live",)),
    FigureRow(*("48-burns", "depot", BULLETIN, _ILL, 48, 48, 48), side=_CROSS),
    FigureRow(*("2600", "depot", BULLETIN, _OUT, ANY, 2600, ANY), states=("live",)),
    FigureRow(*("900", "depot", BULLETIN, (*_OUT, "present", "other"), ANY, 900, ANY)),
    FigureRow(*("65", "depot", BULLETIN, _SENT, 65, 65, 65), group="volunteer", side=_CROSS),
    FigureRow(*("no-1500", "depot", BULLETIN, _PEOPLE, ANY, 1500, ANY), absent=True, why="masks"),
    FigureRow(
        *("4", "depot", THURSDAY, _KILLED, 4, 4, 4),
        side=_STATE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("1-thursday", "depot", THURSDAY, _KILLED, 1, 1, 1), side=_STATE, states=("superseded",)),
    FigureRow(*("186-thursday", "depot", THURSDAY, _ILL, 186, 186, 186), side=_STATE, reports=2),
    FigureRow(*("1100", "depot", THURSDAY, _ILL, 1101, ANY, None), side=_UNION, states=("live",)),
    FigureRow(
        *("9", "depot", THURSDAY, _KILLED, 9, 9, 9),
        side=_CHIEF,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the government has four",
    ),
    FigureRow(*("3-thursday", "depot", THURSDAY, _KILLED, 3, 3, 3), side=_CHIEF, states=("superseded",)),
    FigureRow(*("3-arrested", "depot", THURSDAY, _CAUGHT, 3, 3, 3), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("no-5-graves", "depot", THURSDAY, _PEOPLE, 5, 5, 5), absent=True, why="graves"),
    FigureRow(*("4-copy", "depot", COPY, _KILLED, 4, 4, 4), side=_STATE, reports=2, origins=1, states=("live",)),
    FigureRow(*("4-friday", "depot", FRIDAY, _KILLED, 4, 4, 4), reports=3, states=("live",)),
    FigureRow(*("gagnoa-2", "gagnoa", FRIDAY, _KILLED, 2, 2, 2), side=_MAYOR, states=("live",), contests=("none",)),
    FigureRow(*("gagnoa-7", "gagnoa", FRIDAY, ("injured",), 7, 7, 7), side=_MAYOR, states=("live",)),
    FigureRow(
        *("gagnoa-14", "gagnoa", FRIDAY, ("destroyed", "damaged"), 14, 14, 14), units=("shops", "shop"), side=_MAYOR
    ),
    FigureRow(*("gagnoa-no-4", "gagnoa", FRIDAY, _KILLED, 4, 4, 4), absent=True),
    FigureRow(*("no-7", "depot", FRIDAY, _PEOPLE, 7, 7, 7), absent=True, why="burned at Gagnoa"),
    FigureRow(*("6", "depot", AUGUST, _KILLED, 6, 6, 6), side=_COMMISSION, states=("live",)),
    FigureRow(*("1480", "depot", AUGUST, _ILL, 1480, 1480, 1480), side=_COMMISSION, states=("live",)),
    FigureRow(*("912", "depot", AUGUST, _ILL, 912, 912, 912), side=_STATE),
    FigureRow(*("9-august", "depot", AUGUST, _KILLED, 9, 9, 9), side=_CHIEF, states=("withdrawn", "superseded")),
    FigureRow(*("no-90", "depot", AUGUST, _PEOPLE, 90, 90, 90), absent=True, why="tonnes"),
)
SLOTS = (
    SlotRow(*("where", "depot", FIRST, "where", "San-Pédro|San-Pedro"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "depot", FIRST, "when", "2:40|02:40|0240"), states=("live",), contests=("none",)),
    SlotRow(*("chlorine", "depot", NOON, "means", "chlorine"), states=("live",), supports=("single-source",)),
    SlotRow(*("chlorine-denied", "depot", COMPANY, "means", "chlorine"), contests=("disputed",)),
    SlotRow(
        *("chlorine-august", "depot", AUGUST, "means", "chlorine"),
        states=("live",),
        contests=("none",),
        why="the company has taken back its denial",
    ),
    SlotRow(*("where-gagnoa", "gagnoa", FRIDAY, "where", "Gagnoa"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("state-killed", "depot", THURSDAY, _KILLED, None, _STATE, (1, 4), 4)),
    HistoryRow(*("chief-killed", "depot", THURSDAY, _KILLED, None, _CHIEF, (3, 9), 9)),
)
TOLLS = (
    TollRow(*("killed-first", "depot", FIRST, "killed", 0, 0, 0)),
    TollRow(*("killed-noon", "depot", NOON, "killed", ANY, ANY, 3), why="a chief and a prefect disagree"),
    TollRow(*("injured-evening", "depot", EVENING, "injured", ANY, 186, ANY)),
    TollRow(*("injured-bulletin", "depot", BULLETIN, "injured", ANY, 734, ANY)),
    TollRow(*("killed-thursday", "depot", THURSDAY, "killed", ANY, 4, 9)),
    TollRow(*("killed-gagnoa", "gagnoa", FRIDAY, "killed", 2, 2, 2)),
    TollRow(*("killed-august", "depot", AUGUST, "killed", ANY, 6, 6), why="the chief has taken back nine"),
    TollRow(*("injured-august", "depot", AUGUST, "injured", ANY, 1480, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("burning", "depot", FIRST, ("means", "kind"), "open"), words="burning"),
    UnknownRow(*("sick", "depot", THURSDAY, ("injured", "casualties", "hit"), "withheld"), why="he refused to say"),
    UnknownRow(*("sick-august", "depot", AUGUST, ("injured", "casualties", "hit"), "withheld"), absent=True),
)
RESPONSES = (
    ResponseRow(
        *("indoors", "depot", FIRST, f"{_PREFECT}|ivoire|ivory", ("position", "closure", "other")), words="stay"
    ),
    ResponseRow(*("team", "depot", EVENING, _STATE, ("aid", "movement")), words="medical team"),
    ResponseRow(*("free-care", "depot", EVENING, _STATE, ("aid", "position", "other")), words="free"),
    ResponseRow(*("francs", "depot", COMPANY, _COMPANY, ("aid", "position", "other")), words="50 million"),
    ResponseRow(*("volunteers", "depot", BULLETIN, _CROSS, ("aid", "movement")), words="volunteers"),
    ResponseRow(*("arrests", "depot", THURSDAY, _PROSECUTOR, ("inquiry", "position", "other")), words="arrested"),
    ResponseRow(*("ghana", "depot", COPY, "Environmental|Ghana", ("inquiry", "position", "other")), words="air"),
    ResponseRow(*("licence", "depot", AUGUST, _STATE, ("position", "closure", "other")), words="licence"),
    ResponseRow(*("pays", "depot", AUGUST, _COMPANY, ("aid", "position", "other")), words="pay"),
)
CHANGES = (
    ChangeRow(*("0-1", "depot", FIRST, EVENING, ("new", "superseded"), _KILLED, None, "1")),
    ChangeRow(*("1-4", "depot", COMPANY, THURSDAY, ("new", "superseded"), _KILLED, None, "4")),
    ChangeRow(*("3-9", "depot", NOON, THURSDAY, ("new", "superseded"), _KILLED, None, "9")),
    ChangeRow(*("4-6", "depot", FRIDAY, AUGUST, ("new", "superseded"), _KILLED, None, "6")),
    ChangeRow(*("9-gone", "depot", FRIDAY, AUGUST, ("withdrawn", "superseded"), _KILLED, "9", None)),
)
BRIEFS = (
    BriefRow("lead", "depot", FIRST, "San-Pédro"),
    BriefRow("chief", "depot", NOON, "Tagro"),
    BriefRow("dispute", "depot", THURSDAY, "dispute"),
    BriefRow("company", "depot", COMPANY, "Agrichim"),
    BriefRow("1480", "depot", AUGUST, "1,480"),
    BriefRow("no gagnoa", "depot", FRIDAY, "mattress", absent=True),
)

EXPECTED = Stream(
    folder="sanpedro-depot",
    moments={
        "first": FIRST,
        "noon": NOON,
        "evening": EVENING,
        "company": COMPANY,
        "bulletin": BULLETIN,
        "thursday": THURSDAY,
        "copy": COPY,
        "friday": FRIDAY,
        "august": AUGUST,
    },
    incidents=(DEPOT, GAGNOA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("volta-1", "lagune-2", "Lagune Presse", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("depot", "gagnoa"),),
    briefs=BRIEFS,
)
