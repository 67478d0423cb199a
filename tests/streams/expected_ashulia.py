"""What the record of reports/ashulia-protest must say, by hand, before it was read: an invented wage protest that police fire on.

Police deny bullets, hospitals, a union and a rights group count; a week later the minister owns up to shotguns and four dead, and the union
lowers its six to five. Rana Plaza and Khulna are other incidents. Arrests and policemen hurt have rival counts too.
"""

from tests.streams.expected import *

FIRST = datetime(2021, 9, 14, 6, 30, tzinfo=UTC)
NOTE = datetime(2021, 9, 14, 9, 30, tzinfo=UTC)
EVENING = datetime(2021, 9, 14, 12, 30, tzinfo=UTC)
UNION = datetime(2021, 9, 14, 14, 0, tzinfo=UTC)
WEDNESDAY = datetime(2021, 9, 15, 9, 0, tzinfo=UTC)
NIGHT = datetime(2021, 9, 15, 16, 0, tzinfo=UTC)
END = datetime(2021, 9, 22, tzinfo=UTC)
LATER = datetime(2022, 3, 1, tzinfo=UTC)

PROTEST = Incident(
    "protest",
    ("shooting", "protest", "riot", "armed-clash", "killing"),
    main=("padma-1", "policehq-1", "delta-1", "federation-1", "shomoy-live", "savar-1", "delta-2"),
    background=("delta-9",),
    begins=datetime(2021, 9, 14, 4, 15, tzinfo=UTC),
    local_date="2021-09-14",
    places=("Ashulia|Baipail|Savar",),
)
RANA = Incident("rana plaza", ("collapse",), background=("delta-1",), places=("Savar",))
KHULNA = Incident(
    "khulna",
    ("protest", "riot", "attack", "other", "armed-clash"),
    main=("delta-9",),
    begins=datetime(2022, 2, 3, tzinfo=UTC),
    local_date="2022-02-03",
    places=("Khulna",),
)

_POLICE = "police|Chowdhury|Hasan|Mia"
_STATE = "bangladesh|Salam|committee|inquiry"
_UNION = "Federation|Akhter"
_HOSPITAL = "hospital|Kabir"
_KILLED, _HURT, _HELD = ("killed",), ("injured",), ("detained",)
_FIRED = ("launched", "other")
_OFFICERS = "polic|officer"

FIGURES = (
    FigureRow(*("1", "protest", FIRST, _KILLED, 1, 1, 1), states=("live",), contests=("none",)),
    FigureRow(*("30", "protest", FIRST, _HURT, 30, ANY, None), states=("live",)),
    FigureRow(*("5-policemen", "protest", FIRST, _HURT, 5, 5, 5), group=_OFFICERS),
    FigureRow(*("no-24", "protest", FIRST, ("killed", "injured"), 24, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("no-100", "protest", FIRST, ("killed", "injured", "detained"), 101, ANY, ANY), absent=True),
    FigureRow(
        *("18", "protest", NOTE, _HURT, 18, 18, 18),
        group=_OFFICERS,
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("2-critical", "protest", NOTE, _HURT, 2, 2, 2), side=_POLICE, contests=("none",)),
    FigureRow(*("1-police", "protest", NOTE, _KILLED, 1, 1, 1), side=_POLICE, states=("live",)),
    FigureRow(*("64", "protest", NOTE, _FIRED, 64, 64, 64), units=("shells",), side=_POLICE),
    FigureRow(*("140", "protest", NOTE, _FIRED, 140, 140, 140), units=("rounds", "bullets"), side=_POLICE),
    FigureRow(*("26", "protest", NOTE, _HELD, 26, 26, 26), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("3-vehicles", "protest", NOTE, ("damaged",), 3, 3, 3), units=("vehicles",), side=_POLICE),
    FigureRow(*("no-4000", "protest", NOTE, ("killed", "injured", "detained"), ANY, 4000, ANY), absent=True),
    FigureRow(
        *("2", "protest", EVENING, _KILLED, 2, 2, 2),
        side=_HOSPITAL,
        states=("live",),
        contests=("none",),
        why="a hospital counts those it had",
    ),
    FigureRow(*("37", "protest", EVENING, _HURT, 37, 37, 37), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("12-bullets", "protest", EVENING, _HURT, 12, 12, 12), side=_HOSPITAL, contests=("none",)),
    FigureRow(
        *("18-evening", "protest", EVENING, _HURT, 18, 18, 18), group=_OFFICERS, side=_POLICE, origins=1, reports=2
    ),
    FigureRow(*("6", "protest", EVENING, _KILLED, 6, 6, 6), side=_UNION, states=("live",), contests=("disputed",)),
    FigureRow(*("no-1100", "protest", EVENING, _KILLED, 1101, ANY, ANY), absent=True),
    FigureRow(*("rana-1100", "rana plaza", EVENING, _KILLED, 1101, ANY, None)),
    FigureRow(*("no-25", "protest", EVENING, ("killed", "injured"), ANY, 25, ANY), absent=True, why="a distance"),
    FigureRow(*("6-union", "protest", UNION, _KILLED, 6, 6, 6), side=_UNION, origins=1, reports=2),
    FigureRow(*("200", "protest", UNION, _HURT, 201, ANY, None), side=_UNION, states=("live",)),
    FigureRow(*("60", "protest", UNION, _HELD, 60, 60, 60), side=_UNION, contests=("disputed",)),
    FigureRow(*("26-union", "protest", UNION, _HELD, 26, 26, 26), side=_POLICE, contests=("disputed",)),
    FigureRow(*("3", "protest", WEDNESDAY, _KILLED, 3, 3, 3), side=_POLICE, states=("live",)),
    FigureRow(*("1-wednesday", "protest", WEDNESDAY, _KILLED, 1, 1, 1), side=_POLICE, states=("superseded",)),
    FigureRow(*("5-rights", "protest", WEDNESDAY, _KILLED, 5, 5, 5), side="Nagorik", states=("live",)),
    FigureRow(*("68-rights", "protest", WEDNESDAY, _HURT, 68, 68, 68), side="Nagorik", states=("live",)),
    FigureRow(*("43", "protest", WEDNESDAY, _HELD, 43, 43, 43), side=_POLICE, states=("live",)),
    FigureRow(*("26-wednesday", "protest", WEDNESDAY, _HELD, 26, 26, 26), side=_POLICE, states=("superseded",)),
    FigureRow(*("100", "protest", WEDNESDAY, _HELD, 101, ANY, None), side=_UNION, contests=("disputed",)),
    FigureRow(*("no-41", "protest", WEDNESDAY, ("killed", "injured"), 41, 41, 41), absent=True, why="witnesses"),
    FigureRow(*("no-300", "protest", WEDNESDAY, ("killed", "injured"), ANY, 300, ANY), absent=True),
    FigureRow(*("2-carried", "protest", NIGHT, _KILLED, 2, 2, 2), side=_HOSPITAL, origins=1, reports=2),
    FigureRow(
        *("4", "protest", END, _KILLED, 4, 4, 4),
        side=_STATE,
        states=("live",),
        contests=("disputed",),
        why="union and rights group: five",
    ),
    FigureRow(*("3-end", "protest", END, _KILLED, 3, 3, 3), side=_POLICE, states=("superseded",)),
    FigureRow(*("5-union", "protest", END, _KILLED, 5, 5, 5), side=_UNION, states=("live",)),
    FigureRow(*("6-end", "protest", END, _KILLED, 6, 6, 6), side=_UNION, states=("superseded", "withdrawn")),
    FigureRow(*("83", "protest", END, _HURT, 83, 83, 83), side=_STATE, states=("live",)),
    FigureRow(*("20-policemen", "protest", END, _HURT, 20, 20, 20), group=_OFFICERS, side=_STATE, states=("live",)),
    FigureRow(*("212", "protest", END, _FIRED, 212, 212, 212), units=("rounds",), side=_STATE),
    FigureRow(*("no-40", "protest", END, ("killed", "injured", "launched"), 40, 40, 40), absent=True, why="minutes"),
    FigureRow(*("khulna-15", "khulna", LATER, _HURT, 15, ANY, None), states=("live",)),
    FigureRow(*("khulna-4", "khulna", LATER, _HELD, 4, 4, 4), contests=("none",)),
    FigureRow(*("khulna-no-4", "khulna", LATER, _KILLED, 4, 4, 4), absent=True),
    FigureRow(*("4-later", "protest", LATER, _KILLED, 4, 4, 4), reports=2),
)
SLOTS = (
    SlotRow(*("moment", "protest", FIRST, "when", "10:15|4:15|04:15"), states=("live",), contests=("none",)),
    SlotRow(*("where", "protest", FIRST, "where", "Ashulia|Baipail"), states=("live",), contests=("none",)),
    SlotRow(*("by", "protest", EVENING, "by", "police"), states=("live",)),
    SlotRow(*("means", "protest", END, "means", "shotgun"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("union-killed", "protest", END, _KILLED, None, _UNION, (6, 5), 5)),
    HistoryRow(*("police-held", "protest", WEDNESDAY, _HELD, None, _POLICE, (26, 43), 43)),
    HistoryRow(*("state-killed", "protest", END, _KILLED, None, "police|bangladesh", (1, 3, 4), 4)),
)
TOLLS = (
    TollRow(*("killed-first", "protest", FIRST, "killed", 1, 1, 1)),
    TollRow(*("killed-evening", "protest", EVENING, "killed", ANY, ANY, 6)),
    TollRow(*("killed-end", "protest", END, "killed", ANY, ANY, 5)),
)
UNKNOWNS = (UnknownRow(*("killed-evening", "protest", EVENING, ("killed",), "open"), absent=True),)
RESPONSES = (
    ResponseRow(*("committee", "protest", EVENING, "Salam|Bangladesh", ("inquiry",)), words="committee"),
    ResponseRow(*("eu", "protest", EVENING, "European Union|ambassador", ("position",)), words="investigation"),
    ResponseRow(*("strike", "protest", UNION, _UNION, ("position", "other", "closure")), words="strike|arrest of"),
    ResponseRow(*("border-guard", "protest", WEDNESDAY, "Border Guard|Bangladesh", ("movement",)), words="platoons"),
    ResponseRow(*("wages", "protest", WEDNESDAY, "Northstar", ("aid", "other")), words="wages"),
    ResponseRow(*("family", "protest", NIGHT, "Alam", ("aid", "other")), words="50,000"),
    ResponseRow(*("suspended", "protest", END, _STATE, ("other", "inquiry", "position")), words="suspended"),
)
CHANGES = (
    ChangeRow(*("26-43", "protest", UNION, WEDNESDAY, ("new", "superseded"), _HELD, None, "43")),
    ChangeRow(*("6-5", "protest", NIGHT, END, ("new", "superseded", "withdrawn"), _KILLED, None, "5")),
)
BRIEFS = (
    BriefRow("lead", "protest", EVENING, "police"),
    BriefRow("dispute", "protest", EVENING, "dispute"),
    BriefRow("union", "protest", UNION, "Garment Workers' Solidarity Federation"),
    BriefRow("shotguns", "protest", END, "shotgun"),
)

EXPECTED = Stream(
    folder="ashulia-protest",
    moments={
        "first": FIRST,
        "note": NOTE,
        "evening": EVENING,
        "union": UNION,
        "wednesday": WEDNESDAY,
        "night": NIGHT,
        "end": END,
        "later": LATER,
    },
    incidents=(PROTEST, RANA, KHULNA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("savar-1", "delta-1", "Delta Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("protest", "rana plaza"), ("protest", "khulna")),
    briefs=BRIEFS,
)
