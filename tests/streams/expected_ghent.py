"""What the record of reports/ghent-stabbing must say, by hand, before it was read: an invented knife attack in a Belgian street.

A tabloid's police source has three dead, nine hurt and a Syrian; mayor and prosecutor two, six and a Belgian. The hospital counts its
own. The Islamic State claims it through its agency; the prosecutor finds no link, raises the wounded to seven, and one of them dies.
Liège, in November, is another attack.
"""

from tests.streams.expected import *

FIRST = datetime(2023, 10, 21, 15, 30, tzinfo=UTC)
EVENING = datetime(2023, 10, 21, 17, 0, tzinfo=UTC)
NIGHT = datetime(2023, 10, 21, 20, 0, tzinfo=UTC)
SUNDAY = datetime(2023, 10, 22, 12, 0, tzinfo=UTC)
MONDAY = datetime(2023, 10, 23, 10, 0, tzinfo=UTC)
END = datetime(2023, 10, 24, tzinfo=UTC)
LATER = datetime(2023, 12, 1, tzinfo=UTC)

_KINDS = ("attack", "killing")
GHENT = Incident(
    "ghent",
    _KINDS,
    main=("lowland-1", "comet-1", "courant-1", "meridian-ghent", "prosecutor-3", "lowland-2"),
    background=("lowland-9",),
    begins=datetime(2023, 10, 21, 14, 0, tzinfo=UTC),
    local_date="2023-10-21",
    places=("Ghent|Gent",),
)
LIEGE = Incident(
    "liège",
    _KINDS,
    main=("lowland-9",),
    begins=datetime(2023, 11, 27, 12, 20, tzinfo=UTC),
    local_date="2023-11-27",
    places=("Liège|Liege",),
)

_MAYOR, _HOSPITAL, _PROSECUTOR = "Moerman|mayor", "hospital|Claes", "prosecutor|Oost"
_BELGIUM = f"{_MAYOR}|{_PROSECUTOR}|belgium"
_KILLED, _HURT = ("killed",), ("injured",)

FIGURES = (
    FigureRow(
        *("several", "ghent", FIRST, ("injured", "casualties"), 3, ANY, None),
        side="police|Verhaege",
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        marks=("vague",),
    ),
    FigureRow(
        *("3-comet", "ghent", EVENING, _KILLED, 3, 3, 3),
        side="source",
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(*("9-comet", "ghent", EVENING, _HURT, 9, ANY, None), side="source", marks=("unnamed",)),
    FigureRow(*("no-26", "ghent", EVENING, ("killed", "injured", "detained"), 26, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("no-44", "ghent", EVENING, ("killed", "injured"), 44, ANY, ANY), absent=True),
    FigureRow(*("2", "ghent", NIGHT, _KILLED, 2, 2, 2), side=_MAYOR, states=("live",), supports=("single-source",)),
    FigureRow(*("6", "ghent", NIGHT, _HURT, 6, 6, 6), side=_MAYOR, states=("live",)),
    FigureRow(
        *("5-hospital", "ghent", NIGHT, ("injured", "present"), 5, 5, 5),
        side=_HOSPITAL,
        states=("live",),
        contests=("none",),
        why="its own patients are some of the six",
    ),
    FigureRow(*("2-critical", "ghent", NIGHT, _HURT, 2, 2, 2), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("1-second", "ghent", NIGHT, ("detained",), 1, 1, 1), side="police", contests=("none",)),
    FigureRow(*("no-29", "ghent", NIGHT, ("killed", "injured", "detained"), 29, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("no-61", "ghent", NIGHT, ("killed", "injured"), 61, ANY, ANY), absent=True),
    FigureRow(*("4-hospital", "ghent", SUNDAY, ("injured", "present"), 4, 4, 4), side=_HOSPITAL, contests=("none",)),
    FigureRow(
        *("300", "ghent", SUNDAY, ("personnel", "moved", "present"), ANY, 300, ANY),
        units=("soldiers",),
        side="Vos|belgium",
    ),
    FigureRow(*("3", "ghent", MONDAY, _KILLED, 3, 3, 3), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("2-monday", "ghent", MONDAY, _KILLED, 2, 2, 2), side=_BELGIUM, states=("superseded",)),
    FigureRow(
        *("7", "ghent", MONDAY, _HURT, 7, 7, 7), side=_PROSECUTOR, states=("live",), contests=("none", "disputed")
    ),
    FigureRow(*("6-monday", "ghent", MONDAY, _HURT, 6, 6, 6), states=("superseded", "withdrawn")),
    FigureRow(*("no-19", "ghent", END, ("killed", "injured"), 19, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("3-hospital", "ghent", END, ("injured", "present"), 3, 3, 3), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("no-5000", "ghent", END, ("killed", "injured", "detained"), ANY, 5000, ANY), absent=True),
    FigureRow(*("liège-2", "liège", LATER, _HURT, 2, 2, 2), side="police|Delvaux", states=("live",)),
    FigureRow(*("liège-no-3", "liège", LATER, _KILLED, 3, 3, 3), absent=True),
    FigureRow(*("no-51", "liège", LATER, ("killed", "injured", "detained"), 51, ANY, ANY), absent=True),
    FigureRow(*("ghent-3-later", "ghent", LATER, _KILLED, 3, 3, 3), states=("live",), contests=("none",)),
)
SLOTS = (
    SlotRow(*("moment", "ghent", FIRST, "when", "4 p.m.|16:00|14:00|2:00|4:00"), states=("live",), contests=("none",)),
    SlotRow(*("where", "ghent", FIRST, "where", "Ghent|Veldstraat"), states=("live",), contests=("none",)),
    SlotRow(*("means", "ghent", NIGHT, "means", "knife"), states=("live",)),
    SlotRow(*("syrian", "ghent", NIGHT, "by", "Syrian"), contests=("disputed",), why="the prosecutor denies it"),
    SlotRow(*("syrian-end", "ghent", END, "by", "Syrian"), states=("withdrawn",)),
    SlotRow(
        *("group", "ghent", SUNDAY, "by", "Islamic State"),
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="credit claimed, nobody denies it yet",
    ),
    SlotRow(*("group-end", "ghent", END, "by", "Islamic State"), contests=("disputed",)),
    SlotRow(*("wout", "ghent", MONDAY, "by", "Wout")),
)
HISTORIES = (
    HistoryRow(*("belgium-killed", "ghent", MONDAY, _KILLED, None, _BELGIUM, (2, 3), 3)),
    HistoryRow(*("belgium-injured", "ghent", MONDAY, _HURT, None, _BELGIUM, (6, 7), 7)),
)
TOLLS = (
    TollRow(*("killed-evening", "ghent", EVENING, "killed", 3, 3, 3)),
    TollRow(*("killed-night", "ghent", NIGHT, "killed", 2, 2, 3)),
    TollRow(*("injured-night", "ghent", NIGHT, "injured", ANY, 6, ANY)),
    TollRow(*("killed-end", "ghent", END, "killed", ANY, 3, 3)),
)
UNKNOWNS = (
    UnknownRow(*("hurt", "ghent", FIRST, ("injured", "casualties"), "withheld"), why="declined to say how many"),
    UnknownRow(*("hurt-night", "ghent", NIGHT, ("injured", "casualties"), "withheld"), absent=True),
    UnknownRow(*("name", "ghent", NIGHT, ("by",), "withheld"), why="would not give the man's name"),
    UnknownRow(*("why", "ghent", SUNDAY, ("motive",), "open"), words="why"),
)
RESPONSES = (
    ResponseRow(*("premier", "ghent", FIRST, "Aerden|belgium", ("position",)), words="situation|thoughts"),
    ResponseRow(*("marathon", "ghent", NIGHT, "city|Ghent", ("closure", "other")), words="half-marathon|half marathon"),
    ResponseRow(*("level", "ghent", SUNDAY, "Belgium|Vos", ("position", "movement", "other")), words="threat level"),
    ResponseRow(*("soldiers", "ghent", SUNDAY, "Belgium|Vos", ("movement",)), words="soldiers"),
    ResponseRow(*("france", "ghent", SUNDAY, "France", ("position", "closure")), words="condemns|controls"),
)
CHANGES = (
    ChangeRow(*("2-3", "ghent", NIGHT, MONDAY, ("new", "superseded"), _KILLED, None, "3")),
    ChangeRow(*("6-7", "ghent", NIGHT, MONDAY, ("new", "superseded"), _HURT, None, "7")),
    ChangeRow(*("is", "ghent", NIGHT, SUNDAY, ("new",), ("by",), None, "Islamic")),
)
BRIEFS = (
    BriefRow("lead", "ghent", NIGHT, "Ghent"),
    BriefRow("hurt", "ghent", FIRST, "would not say how many were injured"),
    BriefRow("two", "ghent", NIGHT, "two people were killed"),
    BriefRow("motive", "ghent", SUNDAY, "why it was done is open"),
    BriefRow("not five", "ghent", END, "five people were killed", absent=True, why="two and three are no sum"),
)

EXPECTED = Stream(
    folder="ghent-stabbing",
    moments={
        "first": FIRST,
        "evening": EVENING,
        "night": NIGHT,
        "sunday": SUNDAY,
        "monday": MONDAY,
        "end": END,
        "later": LATER,
    },
    incidents=(GHENT, LIEGE),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("ghent", "liège"),),
    briefs=BRIEFS,
)
