"""What the record of reports/beziers-grenade must say, by hand, before it was read: an invented hand grenade in a bar in southern France.

A prefecture's first toll, a wire and its pickup, a live page, a hospital, a prosecutor who lowers 13 injured to ten and has a man released, a second prosecutor in October
who has three dead and 15 injured. A shooting in Narbonne two nights later and a grenade in Nîmes in 2023 are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 3, 14, 23, 0, tzinfo=UTC)
MORNING = datetime(2025, 3, 15, 9, 0, tzinfo=UTC)
COPY = datetime(2025, 3, 15, 13, 0, tzinfo=UTC)
LIVE = datetime(2025, 3, 15, 18, 0, tzinfo=UTC)
HOSPITAL = datetime(2025, 3, 16, 12, 0, tzinfo=UTC)
SUNDAY = datetime(2025, 3, 16, 18, 0, tzinfo=UTC)
MONDAY = datetime(2025, 3, 17, 20, 0, tzinfo=UTC)
OCTOBER = datetime(2025, 10, 9, tzinfo=UTC)

_BLAST = ("bombing", "attack", "explosion", "killing")

BAR = Incident(
    "bar",
    _BLAST,
    main=("prefecture-1", "hexa-1", "roussillon-1", "midi-live", "hospital-1", "prosecutor-2", "hexa-4"),
    background=("hexa-9",),
    begins=datetime(2025, 3, 14, 21, 15, tzinfo=UTC),
    local_date="2025-03-14",
    places=("Béziers|Beziers",),
)
NARBONNE = Incident(
    "narbonne",
    ("shooting", "killing", "attack"),
    main=("hexa-9",),
    background=("prosecutor-2", "hexa-4"),
    others=("hospital-1",),
    begins=datetime(2025, 3, 16, 0, 40, tzinfo=UTC),
    local_date="2025-03-16",
    places=("Narbonne",),
)
NIMES = Incident("nîmes", _BLAST, background=("hexa-1",), places=("Nîmes|Nimes",))

_PREFECTURE = "prefecture|prefect|Delmas|Hérault|france"
_PROSECUTOR = "Castan|prosecutor|france"
_HOSPITAL = "Roques|hospital"
_UNION = "Synergie|union"
_SOULIE = "Soulié|prosecutor|france"
_FERRAND = "Ferrand|prosecutor|france"
_KILLED, _HURT, _CAUGHT = ("killed",), ("injured",), ("detained",)
_IN = ("injured", "present", "casualties", "other")
_AWAY = ("moved", "evacuated", "injured", "present", "other")
_SENT = ("personnel", "present", "moved", "other")
_THROWN = ("launched", "incidents", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("9", "bar", FIRST, _HURT, 9, 9, 9),
        side=_PREFECTURE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("3-serious", "bar", FIRST, _HURT, 3, 3, 3), side=_PREFECTURE, states=("live",), contests=("none",)),
    FigureRow(*("75-firefighters", "bar", FIRST, _SENT, 75, 75, 75), group="firefighter", side=_PREFECTURE),
    FigureRow(*("no-30", "bar", FIRST, _PEOPLE, 30, 30, 30), absent=True, why="vehicles"),
    FigureRow(
        *("14", "bar", MORNING, _HURT, 14, 14, 14),
        side=_PROSECUTOR,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("2-critical", "bar", MORNING, _HURT, 2, 2, 2), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("40", "bar", MORNING, ("present", "other"), ANY, 40, ANY), side=_PROSECUTOR, contests=("none",)),
    FigureRow(*("2-grenades", "bar", MORNING, _THROWN, 2, 2, 2), units=("grenade",), side="source", marks=("unnamed",)),
    FigureRow(*("nîmes-4", "nîmes", MORNING, _HURT, 4, 4, 4)),
    FigureRow(*("no-4", "bar", MORNING, _PEOPLE, 4, 4, 4), absent=True, why="Nîmes's"),
    FigureRow(*("no-38", "bar", MORNING, _PEOPLE, 38, 38, 38), absent=True, why="an age"),
    FigureRow(*("no-110", "bar", MORNING, _PEOPLE, ANY, 110, ANY), absent=True, why="kilometres"),
    FigureRow(*("14-copy", "bar", COPY, _HURT, 14, 14, 14), side=_PROSECUTOR, reports=2, origins=1, states=("live",)),
    FigureRow(
        *("1", "bar", LIVE, _KILLED, 1, 1, 1),
        side=_PROSECUTOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("13", "bar", LIVE, _HURT, 13, 13, 13), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("14-gone", "bar", LIVE, _HURT, 14, 14, 14), side=_PROSECUTOR, states=("superseded",)),
    FigureRow(*("11", "bar", LIVE, _IN, 11, 11, 11), side=_HOSPITAL, states=("live",), why="its own patients"),
    FigureRow(*("3-flown", "bar", LIVE, _AWAY, 3, 3, 3), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("1-agde", "bar", LIVE, _CAUGHT, 1, 1, 1), side=_UNION, states=("live",), contests=("none",)),
    FigureRow(*("60", "bar", LIVE, _SENT, 60, 60, 60), group="officer|police", contests=("none",)),
    FigureRow(*("no-31", "bar", LIVE, (*_PEOPLE, "detained"), 31, 31, 31), absent=True, why="an age"),
    FigureRow(*("12", "bar", HOSPITAL, _IN, 12, 12, 12), side=_HOSPITAL, states=("live",)),
    FigureRow(*("11-gone", "bar", HOSPITAL, _IN, 11, 11, 11), side=_HOSPITAL, states=("superseded", "withdrawn")),
    FigureRow(*("1-montpellier", "bar", HOSPITAL, _KILLED, 1, 1, 1), side=_HOSPITAL, states=("live",)),
    FigureRow(*("4-here", "bar", HOSPITAL, _IN, 4, 4, 4), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("1-intensive", "bar", HOSPITAL, _IN, 1, 1, 1), side=_HOSPITAL, contests=("none",)),
    FigureRow(
        *("narbonne-1", "narbonne", SUNDAY, _KILLED, 1, 1, 1),
        side=_SOULIE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("narbonne-hurt", "narbonne", SUNDAY, _HURT, 1, 1, 1), side=_SOULIE, states=("live",)),
    FigureRow(
        *("narbonne-22", "narbonne", SUNDAY, ("launched", "detained", "present", "other"), 22, 22, 22),
        units=("case", "cartridge"),
    ),
    FigureRow(*("narbonne-no-13", "narbonne", SUNDAY, _PEOPLE, 13, 13, 13), absent=True, why="the bar's"),
    FigureRow(*("narbonne-no-26", "narbonne", SUNDAY, _PEOPLE, 26, 26, 26), absent=True, why="an age"),
    FigureRow(*("13-sunday", "bar", SUNDAY, _HURT, 13, 13, 13), reports=2, states=("live",)),
    FigureRow(*("no-22", "bar", SUNDAY, (*_PEOPLE, "launched"), 22, 22, 22), absent=True, why="Narbonne's"),
    FigureRow(*("2", "bar", MONDAY, _KILLED, 2, 2, 2), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("1-gone", "bar", MONDAY, _KILLED, 1, 1, 1), side=_PROSECUTOR, states=("superseded",)),
    FigureRow(*("10", "bar", MONDAY, _HURT, 10, 10, 10), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("13-gone", "bar", MONDAY, _HURT, 13, 13, 13), side=_PROSECUTOR, states=("superseded", "withdrawn")),
    FigureRow(*("1-grenade", "bar", MONDAY, _THROWN, 1, 1, 1), units=("grenade",), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("2-held", "bar", MONDAY, _CAUGHT, 2, 2, 2), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("no-52", "bar", MONDAY, _PEOPLE, 52, 52, 52), absent=True, why="an age"),
    FigureRow(*("no-75", "bar", MONDAY, (*_PEOPLE, "launched"), 75, 75, 75), absent=True, why="a grenade's make"),
    FigureRow(*("3", "bar", OCTOBER, _KILLED, 3, 3, 3), side=_FERRAND, states=("live",)),
    FigureRow(*("15", "bar", OCTOBER, _HURT, 15, 15, 15), side=_FERRAND, states=("live",)),
    FigureRow(*("4-charged", "bar", OCTOBER, (*_CAUGHT, "other"), 4, 4, 4), side=_FERRAND, contests=("none",)),
    FigureRow(*("3000", "bar", OCTOBER, ("money",), 3000, 3000, 3000), side=_FERRAND),
    FigureRow(*("no-17", "bar", OCTOBER, _PEOPLE, 17, 17, 17), absent=True, why="an age"),
    FigureRow(*("narbonne-no-3", "narbonne", OCTOBER, _KILLED, 3, 3, 3), absent=True, why="the bar's"),
)
SLOTS = (
    SlotRow(*("where", "bar", FIRST, "where", "Béziers|Rotonde"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "bar", FIRST, "when", "10:15|22:15|21:15"), states=("live",), contests=("none",)),
    SlotRow(*("means", "bar", MORNING, "means", "grenade"), states=("live",), contests=("none",)),
    SlotRow(*("hit", "bar", MORNING, "against", "bar"), states=("live",), contests=("none",)),
    SlotRow(*("where-narbonne", "narbonne", SUNDAY, "where", "Narbonne"), states=("live",), contests=("none",)),
    SlotRow(
        *("moment-narbonne", "narbonne", SUNDAY, "when", "1:40|01:40|0:40|00:40"), states=("live",), contests=("none",)
    ),
    SlotRow(*("means-monday", "bar", MONDAY, "means", "grenade"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("prosecutor-injured", "bar", MONDAY, _HURT, None, _PROSECUTOR, (14, 13, 10), 10)),
    HistoryRow(*("prosecutor-killed", "bar", MONDAY, _KILLED, None, _PROSECUTOR, (1, 2), 2)),
    HistoryRow(*("hospital-in", "bar", HOSPITAL, _IN, None, _HOSPITAL, (11, 12), 12)),
)
TOLLS = (
    TollRow(*("injured-first", "bar", FIRST, "injured", 9, 9, 9)),
    TollRow(*("injured-morning", "bar", MORNING, "injured", ANY, 14, ANY)),
    TollRow(*("killed-live", "bar", LIVE, "killed", 1, 1, 1)),
    TollRow(*("injured-live", "bar", LIVE, "injured", ANY, 13, ANY)),
    TollRow(*("killed-narbonne", "narbonne", SUNDAY, "killed", 1, 1, 1)),
    TollRow(*("injured-narbonne", "narbonne", SUNDAY, "injured", 1, 1, 1)),
    TollRow(*("killed-monday", "bar", MONDAY, "killed", ANY, 2, 2)),
    TollRow(*("injured-monday", "bar", MONDAY, "injured", ANY, 10, ANY)),
    TollRow(*("killed-october", "bar", OCTOBER, "killed", ANY, 3, 3)),
    TollRow(*("injured-october", "bar", OCTOBER, "injured", ANY, 15, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "bar", FIRST, ("kind", "motive", "means"), "open"), words="cause"),
    UnknownRow(*("cause-known", "bar", MORNING, ("kind", "means"), "open"), words="cause", absent=True),
    UnknownRow(*("owner", "bar", MORNING, ("by", "victim", "against", "motive", "other"), "withheld"), words="owner"),
    UnknownRow(
        *("patients", "bar", HOSPITAL, ("victim", "injured", "casualties", "present", "other"), "withheld"),
        words="identity",
    ),
    UnknownRow(*("motive-narbonne", "narbonne", SUNDAY, ("motive",), "open"), words="motive"),
    UnknownRow(*("held", "bar", MONDAY, ("detained", "by", "victim", "other"), "withheld"), words="identit"),
    UnknownRow(*("motive", "bar", MONDAY, ("motive",), "open"), words="motive"),
)
RESPONSES = (
    ResponseRow(*("avoid", "bar", FIRST, _PREFECTURE, ("position", "closure", "other")), words="avoid"),
    ResponseRow(
        *("perpignan", "bar", COPY, "Perpignan|Pams|town hall|municipal", ("position", "movement", "other", "inquiry")),
        words="watch",
    ),
    ResponseRow(*("riot police", "bar", LIVE, "Sarrazin|Interior|france", ("movement",)), words="riot police|sending"),
    ResponseRow(*("bars", "bar", LIVE, "Viguier|mayor|Béziers", ("closure", "position", "other")), words="close"),
    ResponseRow(*("company", "narbonne", SUNDAY, "Bonafous|mayor|Narbonne", ("position",)), words="riot police"),
    ResponseRow(*("inquiry", "bar", MONDAY, "court|prosecutor|Castan|france", ("inquiry",)), words="investigation"),
    ResponseRow(*("charged", "bar", OCTOBER, _FERRAND, ("inquiry", "position", "other")), words="charged"),
)
CHANGES = (
    ChangeRow(*("14-13", "bar", COPY, LIVE, ("new", "superseded"), _HURT, None, "13")),
    ChangeRow(*("1-2", "bar", SUNDAY, MONDAY, ("new", "superseded"), _KILLED, None, "2")),
    ChangeRow(*("13-10", "bar", SUNDAY, MONDAY, ("new", "superseded", "withdrawn"), _HURT, None, "10")),
)
BRIEFS = (
    BriefRow("lead", "bar", FIRST, "Béziers"),
    BriefRow("grenade", "bar", MORNING, "grenade"),
    BriefRow("castan", "bar", MORNING, "Castan"),
    BriefRow("no nîmes", "bar", MORNING, "Nîmes", absent=True, why="another grenade, of 2023"),
    BriefRow("no cartridges", "bar", SUNDAY, "cartridge", absent=True, why="Narbonne's"),
    BriefRow("soulié", "narbonne", SUNDAY, "Soulié"),
    BriefRow("no sum", "bar", MONDAY, "23 people", absent=True, why="13 and ten are one count and its correction"),
    BriefRow("three", "bar", OCTOBER, "three people"),
)

EXPECTED = Stream(
    folder="beziers-grenade",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "copy": COPY,
        "live": LIVE,
        "hospital": HOSPITAL,
        "sunday": SUNDAY,
        "monday": MONDAY,
        "october": OCTOBER,
    },
    incidents=(BAR, NARBONNE, NIMES),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("roussillon-1", "hexa-1", "Agence Hexagone", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("bar", "narbonne"), ("bar", "nîmes")),
    briefs=BRIEFS,
)
