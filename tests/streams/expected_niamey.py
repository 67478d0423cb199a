"""What the record of reports/niamey-hotel must say, by hand, before it was read: an invented siege of a hotel in Niger's capital.

The defence ministry gives the toll and says nobody escaped; a group claims the deed; an analyst, a broadcaster abroad and a prosecutor
follow, who has a fifth man and 22 dead. Killed attackers are no victims. Bamako, Torodi and Ayorou are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2019, 11, 22, 8, 10, tzinfo=UTC)
MORNING = datetime(2019, 11, 22, 11, 0, tzinfo=UTC)
AFTERNOON = datetime(2019, 11, 22, 17, 0, tzinfo=UTC)
NIGHT = datetime(2019, 11, 22, 19, 30, tzinfo=UTC)
THREAD = datetime(2019, 11, 23, 10, 0, tzinfo=UTC)
SATURDAY = datetime(2019, 11, 23, 18, 0, tzinfo=UTC)
END = datetime(2019, 11, 27, tzinfo=UTC)
LATER = datetime(2020, 2, 1, tzinfo=UTC)

SIEGE = Incident(
    "siege",
    ("attack", "abduction", "shooting"),
    main=("sahel-1", "sahel-2", "defence-1", "sahel-3", "kerr-thread", "maple-1", "sahel-4"),
    background=("sahel-9",),
    begins=datetime(2019, 11, 22, 7, 20, tzinfo=UTC),
    local_date="2019-11-22",
    places=("Niamey",),
)
BAMAKO = Incident("bamako", ("attack", "shooting", "killing", "abduction"), background=("sahel-2",), places=("Bamako",))
TORODI = Incident("torodi", ("armed-clash", "attack", "killing"), background=("kerr-thread",), places=("Torodi",))
AYOROU = Incident(
    "ayorou",
    ("armed-clash", "attack", "killing"),
    main=("sahel-9",),
    begins=datetime(2020, 1, 9, tzinfo=UTC),
    local_date="2020-01-09",
    places=("Ayorou",),
)

_NIGER = "niger|ministry|Saley|Diallo|Harouna"
_GROUP = "Katibat"
_KILLED, _HURT, _HELD = ("killed",), ("injured",), ("detained", "present", "other", "missing")
_GUNMEN = ("present", "personnel", "other", "launched")
_FREED = ("rescued", "evacuated", "other")
_ATTACKER = "terrorist|attacker|gunm"

FIGURES = (
    FigureRow(
        *("2-guards", "siege", MORNING, _KILLED, 2, 2, 2),
        group="guard",
        side="Relais|company",
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("140", "siege", MORNING, _HELD, 140, 140, 140), group="guest", side="Relais|company"),
    FigureRow(*("30-employees", "siege", MORNING, _HELD, 30, 30, 30), group="employee", side="Relais|company"),
    FigureRow(*("3-attackers", "siege", MORNING, _GUNMEN, 3, ANY, None), side="Barkire|interior", states=("live",)),
    FigureRow(*("5-10", "siege", MORNING, _GUNMEN, 5, ANY, 10), side="source", marks=("unnamed",)),
    FigureRow(*("11-freed", "siege", MORNING, _FREED, 11, 11, 11), contests=("none",)),
    FigureRow(*("24-escaped", "siege", MORNING, (*_FREED, "present"), 24, 24, 24), side="source"),
    FigureRow(*("6-crew", "siege", MORNING, _HELD, 6, 6, 6), group="crew", side="Sahel Air"),
    FigureRow(*("bamako-20", "bamako", MORNING, _KILLED, 20, 20, 20)),
    FigureRow(*("no-20", "siege", MORNING, _KILLED, 20, 20, 20), absent=True),
    FigureRow(*("no-800", "siege", MORNING, ("killed", "injured", "detained"), ANY, 800, ANY), absent=True),
    FigureRow(
        *("19", "siege", AFTERNOON, _KILLED, 19, 19, 19),
        side=_NIGER,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("16-civilians", "siege", AFTERNOON, _KILLED, 16, 16, 16), group="civilian", side=_NIGER),
    FigureRow(*("6-foreign", "siege", AFTERNOON, _KILLED, 6, 6, 6), group="foreign", side=_NIGER),
    FigureRow(*("1-gendarme", "siege", AFTERNOON, _KILLED, 1, 1, 1), group="gendarme", side=_NIGER),
    FigureRow(*("7-forces", "siege", AFTERNOON, _HURT, 7, 7, 7), group="force|member", side=_NIGER),
    FigureRow(*("12-civilians", "siege", AFTERNOON, _HURT, 12, 12, 12), group="civilian", side=_NIGER),
    FigureRow(*("4-attackers", "siege", AFTERNOON, _KILLED, 4, 4, 4), group=_ATTACKER, side=_NIGER),
    FigureRow(*("126", "siege", AFTERNOON, _FREED, 126, 126, 126), side=_NIGER, states=("live",)),
    FigureRow(*("no-11", "siege", AFTERNOON, ("killed", "injured", "launched"), 11, 11, 11), absent=True),
    FigureRow(*("no-12-days", "siege", AFTERNOON, _KILLED, 12, 12, 12), absent=True),
    FigureRow(*("19-night", "siege", NIGHT, _KILLED, 19, ANY, ANY), states=("live",), contests=("none", "disputed")),
    FigureRow(*("30-claimed", "siege", NIGHT, _KILLED, 30, 30, 30), side=_GROUP, states=("live",)),
    FigureRow(*("5-fighters", "siege", NIGHT, _GUNMEN, 5, 5, 5), side=_GROUP),
    FigureRow(*("1-belgian", "siege", NIGHT, _KILLED, 1, 1, 1), group="citizen|belg", side="belg", contests=("none",)),
    FigureRow(*("1-french", "siege", NIGHT, _HURT, 1, 1, 1), side="french|france", marks=("unnamed",)),
    FigureRow(*("4-night", "siege", NIGHT, _KILLED, 4, 4, 4), group=_ATTACKER, side=_NIGER, states=("live",)),
    FigureRow(*("torodi-17", "torodi", THREAD, _KILLED, 17, 17, 17), group="soldier"),
    FigureRow(*("no-17", "siege", THREAD, _KILLED, 17, 17, 17), absent=True),
    FigureRow(*("3-cctv", "siege", THREAD, _GUNMEN, 3, 3, 3), side="Kerr"),
    FigureRow(*("25-bodies", "siege", THREAD, ("killed", "present", "other"), 25, 25, 25), side="doctor|Kerr"),
    FigureRow(*("2-arrests", "siege", THREAD, ("detained",), 2, 2, 2), side="Kerr"),
    FigureRow(
        *("2-canadians", "siege", SATURDAY, _KILLED, 2, 2, 2),
        group="canad",
        side="canada|Tessier|Global",
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("1-canadian", "siege", SATURDAY, _HURT, 1, 1, 1), side="canada|Tessier", contests=("none",)),
    FigureRow(*("21", "siege", SATURDAY, _KILLED, 21, 21, 21), side=_NIGER, states=("live",)),
    FigureRow(*("19-saturday", "siege", SATURDAY, _KILLED, 19, 19, 19), side=_NIGER, states=("superseded",)),
    FigureRow(*("40", "siege", SATURDAY, _HURT, 40, 40, 40), side=_NIGER, states=("live",)),
    FigureRow(*("15", "siege", SATURDAY, _HURT, 15, 15, 15), side=_NIGER, contests=("none",)),
    FigureRow(*("no-44", "siege", SATURDAY, ("killed", "injured"), 44, 44, 44), absent=True, why="an age"),
    FigureRow(*("22", "siege", END, _KILLED, 22, 22, 22), side=_NIGER, states=("live",)),
    FigureRow(*("21-end", "siege", END, _KILLED, 21, 21, 21), side=_NIGER, states=("superseded",)),
    FigureRow(*("8-foreign", "siege", END, _KILLED, 8, 8, 8), group="foreign", states=("live",)),
    FigureRow(*("6-end", "siege", END, _KILLED, 6, 6, 6), group="foreign", states=("superseded",)),
    FigureRow(*("3-arrests", "siege", END, ("detained",), 3, 3, 3), side=_NIGER, states=("live",)),
    FigureRow(*("4-end", "siege", END, _KILLED, 4, 4, 4), group=_ATTACKER, states=("live",)),
    FigureRow(*("ayorou-11", "ayorou", LATER, _KILLED, 11, 11, 11), group="soldier", side=_NIGER),
    FigureRow(*("ayorou-3", "ayorou", LATER, ("missing",), 3, 3, 3), side=_NIGER),
    FigureRow(*("ayorou-20", "ayorou", LATER, _KILLED, ANY, 20, ANY), side=_NIGER),
    FigureRow(*("ayorou-no-22", "ayorou", LATER, _KILLED, 22, 22, 22), absent=True),
    FigureRow(*("22-later", "siege", LATER, _KILLED, 22, 22, 22), reports=2),
)
SLOTS = (
    SlotRow(*("where", "siege", FIRST, "where", "Niamey"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "siege", MORNING, "when", "8:20|7:20|07:20"), states=("live",), contests=("none",)),
    SlotRow(*("against", "siege", MORNING, "against", "hotel"), states=("live",)),
    SlotRow(*("by", "siege", NIGHT, "by", "Katibat"), states=("live",), supports=("single-source",)),
    SlotRow(*("motive", "siege", NIGHT, "motive", "revenge|air strikes"), states=("live",)),
    SlotRow(*("by-end", "siege", END, "by", "Katibat"), states=("live",)),
)
HISTORIES = (HistoryRow(*("niger-killed", "siege", END, _KILLED, None, _NIGER, (19, 21, 22), 22)),)
TOLLS = (
    TollRow(*("killed-morning", "siege", MORNING, "killed", ANY, 2, 2)),
    TollRow(*("killed-afternoon", "siege", AFTERNOON, "killed", ANY, 19, ANY)),
    TollRow(*("injured-afternoon", "siege", AFTERNOON, "injured", ANY, 19, ANY), why="seven and twelve"),
    TollRow(*("killed-saturday", "siege", SATURDAY, "killed", ANY, 21, ANY)),
    TollRow(*("injured-saturday", "siege", SATURDAY, "injured", ANY, 40, ANY)),
    TollRow(*("killed-end", "siege", END, "killed", ANY, 22, ANY)),
)
UNKNOWNS = (
    UnknownRow(
        *("injured-morning", "siege", MORNING, ("injured",), "open"), why="the hotel's company had no information"
    ),
    UnknownRow(*("killed-afternoon", "siege", AFTERNOON, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("france", "siege", MORNING, "France", ("movement", "aid")), words="special forces"),
    ResponseRow(
        *("emergency", "siege", AFTERNOON, "Niger|ministry|government", ("closure", "position", "other")),
        words="state of emergency",
    ),
    ResponseRow(*("us", "siege", NIGHT, "United States", ("position", "aid")), words="condemned|investigation"),
    ResponseRow(*("mali", "siege", NIGHT, "Mali", ("closure",)), words="Labbezanga|border"),
    ResponseRow(
        *("emergency-end", "siege", END, "Niger|government", ("closure", "position", "other")), words="three months"
    ),
)
CHANGES = (
    ChangeRow(*("19-21", "siege", NIGHT, SATURDAY, ("new", "superseded"), _KILLED, None, "21")),
    ChangeRow(*("21-22", "siege", SATURDAY, END, ("new", "superseded"), _KILLED, None, "22")),
)
BRIEFS = (
    BriefRow("lead", "siege", MORNING, "hotel"),
    BriefRow("claim", "siege", NIGHT, "Katibat al-Fath said it was responsible"),
    BriefRow("no church", "siege", SATURDAY, "church", absent=True),
    BriefRow("22", "siege", END, "22 people"),
    BriefRow("no total", "siege", END, " 26 people", absent=True, why="attackers are no victims"),
)

EXPECTED = Stream(
    folder="niamey-hotel",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "afternoon": AFTERNOON,
        "night": NIGHT,
        "thread": THREAD,
        "saturday": SATURDAY,
        "end": END,
        "later": LATER,
    },
    incidents=(SIEGE, BAMAKO, TORODI, AYOROU),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("siege", "bamako"), ("siege", "torodi"), ("siege", "ayorou")),
    briefs=BRIEFS,
)
