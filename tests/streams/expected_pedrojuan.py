"""What the record of reports/pedrojuan-judge must say, by hand, before it was read: an invented attack on a judge in Paraguay.

Two hospitals' bulletins, the second of which takes back an improvement, a guerrilla group that claims the attack and later does not, two brothers held
and released, a prosecutor with other men four months on. A police post in Yby Yaú and a mayor of Bella Vista Norte are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 11, 13, 23, 30, tzinfo=UTC)
NIGHT = datetime(2025, 11, 14, 3, 0, tzinfo=UTC)
FRIDAY = datetime(2025, 11, 14, 13, 0, tzinfo=UTC)
COPY = datetime(2025, 11, 14, 15, 0, tzinfo=UTC)
CLAIM = datetime(2025, 11, 15, 18, 0, tzinfo=UTC)
SUNDAY = datetime(2025, 11, 16, 15, 0, tzinfo=UTC)
TUESDAY = datetime(2025, 11, 18, 14, 0, tzinfo=UTC)
DEATH = datetime(2025, 11, 21, 12, 0, tzinfo=UTC)
MARCH = datetime(2026, 3, 14, tzinfo=UTC)

_SHOT = ("shooting", "killing", "attack")

JUDGE = Incident(
    "judge",
    _SHOT,
    main=("plat-1", "hosp-1", "voz-1", "correio-1", "ccl-1", "interior-1", "trauma-9", "plat-4"),
    background=("plat-9",),
    begins=datetime(2025, 11, 13, 21, 40, tzinfo=UTC),
    local_date="2025-11-13",
    places=("Pedro Juan Caballero|Curupayty",),
)
POST = Incident(
    "post",
    (*_SHOT, "armed-clash", "bombing"),
    main=("plat-9",),
    background=("plat-4",),
    begins=datetime(2025, 11, 18, 2, 30, tzinfo=UTC),
    local_date="2025-11-17",
    places=("Yby Yaú|Yby Yau",),
)
BELLA_VISTA = Incident("bella vista", _SHOT, background=("plat-1",), places=("Bella Vista",))

_POLICE = "police|Ledesma|paraguay"
_HOSPITAL = "Regional Hospital|Barreto|hospital"
_TRAUMA = "Trauma|Pino|hospital"
_PROSECUTOR = "Alcaraz|prosecutor|indictment|paraguay"
_MINISTRY = "Interior|Insaurralde|police|paraguay"
_CCL = "CCL|Column"
_BRAZIL = "Highway Police|brazil|Ponta"
_KILLED, _HURT, _CAUGHT, _MONEY = ("killed",), ("injured",), ("detained",), ("money",)
_GUNMEN = ("present", "personnel", "other")
_ROUNDS = ("launched", "hit", "other")
_CASES = ("launched", "detained", "present", "other")
_SENT = ("personnel", "present", "moved", "other")
_CHARGED = ("detained", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("1-officer", "judge", FIRST, _KILLED, 1, 1, 1),
        group="officer|police|guard",
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("1-judge", "judge", FIRST, _HURT, 1, 1, 1), group="judge", side=_POLICE, contests=("none",)),
    FigureRow(*("1-woman", "judge", FIRST, _HURT, 1, 1, 1), group="wom", side=_POLICE, states=("live",)),
    FigureRow(*("2-men", "judge", FIRST, _GUNMEN, 2, 2, 2), group="men|man", side=_POLICE, states=("live",)),
    FigureRow(*("15-shots", "judge", FIRST, _ROUNDS, 15, ANY, None), units=("shot",), side=_POLICE, states=("live",)),
    FigureRow(*("3-bullets", "judge", FIRST, _ROUNDS, 3, ANY, None), units=("bullet",), side=_POLICE),
    FigureRow(*("no-52", "judge", FIRST, _PEOPLE, 52, 52, 52), absent=True, why="an age"),
    FigureRow(*("no-90", "judge", FIRST, _PEOPLE, ANY, 90, ANY), absent=True, why="kilometres"),
    FigureRow(*("no-2-killed", "judge", FIRST, _KILLED, 2, 2, 2), absent=True, why="Bella Vista's"),
    FigureRow(
        *("2-others", "judge", NIGHT, _HURT, 2, 2, 2),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="beside the judge",
    ),
    FigureRow(*("1-boy", "judge", NIGHT, _HURT, 1, 1, 1), group="boy", side=_HOSPITAL, contests=("none",)),
    FigureRow(*("no-4-hurt", "judge", NIGHT, ("injured", "casualties"), 4, 4, 4), absent=True, why="wounds of one man"),
    FigureRow(*("no-40", "judge", NIGHT, _PEOPLE, 40, 40, 40), absent=True, why="who gave blood"),
    FigureRow(*("no-38", "judge", NIGHT, _PEOPLE, 38, 38, 38), absent=True, why="an age"),
    FigureRow(*("no-11", "judge", NIGHT, _PEOPLE, 11, 11, 11), absent=True, why="an age"),
    FigureRow(*("3-kiosk", "judge", FRIDAY, _GUNMEN, 3, 3, 3), side="owner|Ramón|kiosk", states=("live",)),
    FigureRow(
        *("2-brothers", "judge", FRIDAY, _CAUGHT, 2, 2, 2),
        group="brother",
        side=_POLICE,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("27-cases", "judge", FRIDAY, _CASES, 27, 27, 27), units=("case", "cartridge"), side=_PROSECUTOR),
    FigureRow(*("300-million", "judge", FRIDAY, _MONEY, 300e6, 300e6, 300e6), side=_MINISTRY, states=("live",)),
    FigureRow(*("no-31", "judge", FRIDAY, (*_PEOPLE, "detained"), 31, 31, 31), absent=True, why="an age"),
    FigureRow(*("1-copy", "judge", COPY, _KILLED, 1, 1, 1), group="officer|police|guard", reports=2, states=("live",)),
    FigureRow(
        *("15-copy", "judge", COPY, _ROUNDS, 15, ANY, None),
        units=("shot",),
        side=_POLICE,
        origins=1,
        reports=2,
        states=("live",),
    ),
    FigureRow(*("4-fighters", "judge", CLAIM, _GUNMEN, 4, 4, 4), group="fighter", side=_CCL, states=("live",)),
    FigureRow(*("no-17", "judge", CLAIM, _PEOPLE, 17, 17, 17), absent=True, why="whom the judge had sent to prison"),
    FigureRow(*("no-60", "judge", CLAIM, _PEOPLE, 60, 60, 60), absent=True, why="families who lost their land"),
    FigureRow(*("3-police", "judge", SUNDAY, _GUNMEN, 3, 3, 3), side=_MINISTRY, states=("live",)),
    FigureRow(
        *("120", "judge", SUNDAY, _SENT, 120, 120, 120), group="officer|contingent", side=_MINISTRY, contests=("none",)
    ),
    FigureRow(*("500-million", "judge", SUNDAY, _MONEY, 500e6, 500e6, 500e6), side=_MINISTRY, states=("live",)),
    FigureRow(*("300-gone", "judge", SUNDAY, _MONEY, 300e6, 300e6, 300e6), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("no-14", "judge", SUNDAY, _PEOPLE, 14, 14, 14), absent=True, why="judges who asked for protection"),
    FigureRow(
        *("post-1", "post", TUESDAY, _KILLED, 1, 1, 1),
        group="officer|police",
        side="Interior|paraguay",
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("post-2", "post", TUESDAY, _HURT, 2, 2, 2), side="Interior|paraguay", states=("live",), contests=("none",)
    ),
    FigureRow(*("post-8", "post", TUESDAY, _GUNMEN, ANY, 8, ANY), side="Sosa|police", states=("live",)),
    FigureRow(*("post-no-20", "post", TUESDAY, _PEOPLE, 20, 20, 20), absent=True, why="minutes"),
    FigureRow(*("post-no-110", "post", TUESDAY, _PEOPLE, ANY, 110, ANY), absent=True, why="kilometres"),
    FigureRow(*("1-tuesday", "judge", TUESDAY, _KILLED, 1, 1, 1), reports=3, states=("live",), contests=("none",)),
    FigureRow(*("no-8", "judge", TUESDAY, _GUNMEN, ANY, 8, ANY), absent=True, why="at the post"),
    FigureRow(
        *("1-died", "judge", DEATH, _KILLED, 1, 1, 1), group="judge|Ocampos|patient", side=_TRAUMA, states=("live",)
    ),
    FigureRow(*("no-5-hurt", "judge", DEATH, ("injured", "casualties"), 5, 5, 5), absent=True, why="wounds of one man"),
    FigureRow(
        *("4-charged", "judge", MARCH, _CHARGED, 4, 4, 4), side=_PROSECUTOR, states=("live",), contests=("none",)
    ),
    FigureRow(*("2-ponta", "judge", MARCH, _CAUGHT, 2, 2, 2), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("2-passers", "judge", MARCH, _HURT, 2, 2, 2), states=("live",)),
    FigureRow(*("31-shots", "judge", MARCH, _ROUNDS, 31, 31, 31), units=("shot",), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("80000", "judge", MARCH, _MONEY, 80000, 80000, 80000), side=_PROSECUTOR),
    FigureRow(*("post-march", "post", MARCH, _KILLED, 1, 1, 1), reports=2, states=("live",)),
    FigureRow(*("post-no-31", "post", MARCH, _ROUNDS, 31, 31, 31), absent=True, why="at the judge"),
)
SLOTS = (
    SlotRow(*("where", "judge", FIRST, "where", "Pedro Juan|Curupayty"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "judge", FIRST, "when", "6:40|18:40|21:40"), states=("live",), contests=("none",)),
    SlotRow(*("against", "judge", FIRST, "against", "judge|Ocampos"), states=("live",), contests=("none",)),
    SlotRow(*("by-claim", "judge", CLAIM, "by", "Column|CCL"), states=("live",), supports=("single-source",)),
    SlotRow(*("where-post", "post", TUESDAY, "where", "Yby Ya"), states=("live",), contests=("none",)),
    SlotRow(*("moment-post", "post", TUESDAY, "when", "11:30|23:30|2:30|02:30"), states=("live",), contests=("none",)),
    SlotRow(*("against-post", "post", TUESDAY, "against", "post"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("police-attackers", "judge", SUNDAY, _GUNMEN, None, _MINISTRY, (2, 3), 3)),
    HistoryRow(*("reward", "judge", SUNDAY, _MONEY, None, _MINISTRY, (300e6, 500e6), 500e6)),
)
TOLLS = (
    TollRow(*("killed-first", "judge", FIRST, "killed", 1, 1, 1)),
    TollRow(*("injured-first", "judge", FIRST, "injured", ANY, 2, ANY), why="the judge and a woman"),
    TollRow(*("killed-bella", "bella vista", FIRST, "killed", ANY, 2, ANY), why="a mayor and his driver"),
    TollRow(*("killed-tuesday", "judge", TUESDAY, "killed", 1, 1, 1)),
    TollRow(*("killed-post", "post", TUESDAY, "killed", 1, 1, 1)),
    TollRow(*("injured-post", "post", TUESDAY, "injured", 2, 2, 2)),
    TollRow(*("killed-death", "judge", DEATH, "killed", ANY, 2, ANY), why="the officer and the judge"),
)
UNKNOWNS = (
    UnknownRow(*("by", "judge", FIRST, ("by",), "open"), words="claimed|responsib"),
    UnknownRow(*("officer", "judge", FIRST, ("victim",), "withheld"), words="name"),
    UnknownRow(*("motive", "judge", FRIDAY, ("motive",), "withheld"), words="motive"),
    UnknownRow(*("by-claimed", "judge", CLAIM, ("by",), "open"), words="claimed|responsib", absent=True),
    UnknownRow(*("ordered", "judge", MARCH, ("by", "other"), "withheld"), words="ordered|name"),
)
RESPONSES = (
    ResponseRow(
        *("hearings", "judge", FIRST, "Azuaga|Supreme Court|paraguay", ("closure", "position", "other")),
        words="hearings",
    ),
    ResponseRow(*("mourning", "judge", FRIDAY, "Rojas|governor|Amambay", ("position", "other")), words="mourning"),
    ResponseRow(
        *("reward", "judge", FRIDAY, "Interior|paraguay", ("inquiry", "aid", "position", "other")), words="reward"
    ),
    ResponseRow(
        *("checkpoints", "judge", COPY, _BRAZIL, ("movement", "closure", "inquiry", "other")), words="checkpoints"
    ),
    ResponseRow(*("demand", "judge", CLAIM, _CCL, ("position",)), words="freedom|demand"),
    ResponseRow(*("120", "judge", SUNDAY, _MINISTRY, ("movement", "aid", "other")), words="120 officers"),
    ResponseRow(
        *("minister", "post", TUESDAY, "Insaurralde|Interior|paraguay", ("movement", "other")), words="flew|Montevideo"
    ),
    ResponseRow(*("charged", "judge", MARCH, _PROSECUTOR, ("inquiry", "position", "other")), words="charged"),
    ResponseRow(*("trial", "judge", MARCH, "judge|court|paraguay", ("inquiry", "position", "other")), words="trial"),
)
CHANGES = (
    ChangeRow(*("4-new", "judge", COPY, CLAIM, ("new",), _GUNMEN, None, "4")),
    ChangeRow(*("4-charged", "judge", DEATH, MARCH, ("new", "superseded"), _CHARGED, None, "4")),
    ChangeRow(*("31-new", "judge", DEATH, MARCH, ("new", "superseded"), _ROUNDS, None, "31")),
)
BRIEFS = (
    BriefRow("lead", "judge", FIRST, "Pedro Juan Caballero"),
    BriefRow("ledesma", "judge", FIRST, "Ledesma"),
    BriefRow("no mayor", "judge", FIRST, "Bella Vista", absent=True, why="in 2023"),
    BriefRow("ccl", "judge", CLAIM, "Peasant Liberation Column"),
    BriefRow("no leaflets", "judge", TUESDAY, "leaflets", absent=True, why="at the post"),
    BriefRow("sosa", "post", TUESDAY, "Sosa"),
    BriefRow("no five", "judge", DEATH, "5 people were injured", absent=True, why="wounds of one man"),
    BriefRow("gang", "judge", MARCH, "drug gang"),
)

EXPECTED = Stream(
    folder="pedrojuan-judge",
    moments={
        "first": FIRST,
        "night": NIGHT,
        "friday": FRIDAY,
        "copy": COPY,
        "claim": CLAIM,
        "sunday": SUNDAY,
        "tuesday": TUESDAY,
        "death": DEATH,
        "march": MARCH,
    },
    incidents=(JUDGE, POST, BELLA_VISTA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("correio-1", "plat-1", "Platina Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("judge", "post"), ("judge", "bella vista")),
    briefs=BRIEFS,
)
