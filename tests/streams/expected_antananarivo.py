"""What the record of reports/antananarivo-mutiny must say, by hand, before it was read: an invented mutiny in Madagascar's capital.

Two communiqués against each other, an embassy's alert, a live page, a ministry's seven dead and a rights group's eleven. The mutineers take back
that they held the president. Officers of 2010 and cattle rustlers are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2023, 5, 14, 4, 30, tzinfo=UTC)
CLAIMED = datetime(2023, 5, 14, 6, 30, tzinfo=UTC)
MORNING = datetime(2023, 5, 14, 8, 0, tzinfo=UTC)
ALERT = datetime(2023, 5, 14, 9, 0, tzinfo=UTC)
AFTERNOON = datetime(2023, 5, 14, 13, 0, tzinfo=UTC)
MONDAY = datetime(2023, 5, 15, 10, 0, tzinfo=UTC)
REPORT = datetime(2023, 6, 6, 12, 0, tzinfo=UTC)
END = datetime(2023, 6, 8, tzinfo=UTC)
LATER = datetime(2023, 8, 1, tzinfo=UTC)

MUTINY = Incident(
    "mutiny",
    ("coup", "shooting", "armed-clash", "attack", "riot"),
    main=("ocean-1", "comite-1", "presidency-1", "embassy-1", "tana-live", "ocean-2", "vigie-1", "ocean-3"),
    background=("ocean-9",),
    begins=datetime(2023, 5, 14, 2, 0, tzinfo=UTC),
    local_date="2023-05-14",
    places=("Antananarivo",),
)
OFFICERS = Incident("officers", ("coup", "riot", "other", "attack"), background=("ocean-2",))
RUSTLERS = Incident(
    "rustlers",
    ("armed-clash", "attack", "killing"),
    main=("ocean-9",),
    begins=datetime(2023, 7, 8, tzinfo=UTC),
    local_date="2023-07-08",
    places=("Betroka",),
)

_CRN = "Committee|CRN|Rakotoarivony|Rebirth"
_STATE = "madagascar|presidency|government|Zafimahery|ministry|Ravelo|Rabenirina|malagasy"
_VIGIE = "Vigie"
_HOSPITAL = "hospital|HJRA|Randriamanantena"
_KILLED, _HURT, _HELD = ("killed",), ("injured",), ("detained",)
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("no-61", "mutiny", FIRST, _PEOPLE, 61, 61, 61), absent=True, why="an age"),
    FigureRow(*("no-2-vehicles", "mutiny", FIRST, (*_PEOPLE, "damaged", "destroyed"), 2, 2, 2), absent=True),
    FigureRow(*("4-guards", "mutiny", CLAIMED, _HURT, 4, 4, 4), group="guard|member", side=_CRN, states=("live",)),
    FigureRow(*("0-civilians", "mutiny", CLAIMED, ("casualties", "killed", "injured"), 0, 0, 0), side=_CRN),
    FigureRow(
        *("2-guards", "mutiny", MORNING, _KILLED, 2, 2, 2),
        group="guard|member",
        side=_STATE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("3-assailants", "mutiny", MORNING, _KILLED, 3, 3, 3), group="assailant", side=_STATE, states=("live",)),
    FigureRow(*("11-arrested", "mutiny", MORNING, _HELD, 11, 11, 11), side=_STATE, states=("live",)),
    FigureRow(*("no-6-vehicles", "mutiny", MORNING, _PEOPLE, 6, 6, 6), absent=True),
    FigureRow(*("4-bodies", "mutiny", AFTERNOON, _KILLED, 4, 4, 4), side=_HOSPITAL, states=("live",)),
    FigureRow(*("17", "mutiny", AFTERNOON, _HURT, 17, 17, 17), side=_HOSPITAL, states=("live",)),
    FigureRow(*("5-civilians", "mutiny", AFTERNOON, _HURT, 5, 5, 5), group="civilian", side=_HOSPITAL),
    FigureRow(*("23", "mutiny", AFTERNOON, _HELD, 23, 23, 23), side=_STATE, states=("live",)),
    FigureRow(*("11-afternoon", "mutiny", AFTERNOON, _HELD, 11, 11, 11), side=_STATE, states=("superseded",)),
    FigureRow(*("1-crn", "mutiny", AFTERNOON, _KILLED, 1, 1, 1), side=_CRN, states=("live",)),
    FigureRow(*("9-vehicles", "mutiny", AFTERNOON, ("destroyed", "damaged", "hit"), 9, 9, 9), units=("vehicles",)),
    FigureRow(*("7", "mutiny", MONDAY, _KILLED, 7, 7, 7), side=_STATE, states=("live",), supports=("single-source",)),
    FigureRow(*("4-mutineers", "mutiny", MONDAY, _KILLED, 4, 4, 4), group="mutineer", side=_STATE, states=("live",)),
    FigureRow(*("2-monday", "mutiny", MONDAY, _KILLED, 2, 2, 2), group="guard|member", side=_STATE, states=("live",)),
    FigureRow(*("1-civilian", "mutiny", MONDAY, _KILLED, 1, 1, 1), group="civilian", side=_STATE, states=("live",)),
    FigureRow(*("28", "mutiny", MONDAY, _HURT, 28, 28, 28), side=_STATE, states=("live",)),
    FigureRow(*("38", "mutiny", MONDAY, _HELD, 38, 38, 38), group="soldier", side=_STATE, states=("live",)),
    FigureRow(*("23-monday", "mutiny", MONDAY, _HELD, 23, 23, 23), side=_STATE, states=("superseded",)),
    FigureRow(*("6-bodies", "mutiny", MONDAY, _KILLED, 6, 6, 6), side=_HOSPITAL, states=("live",)),
    FigureRow(*("4-bodies-monday", "mutiny", MONDAY, _KILLED, 4, 4, 4), side=_HOSPITAL, states=("superseded",)),
    FigureRow(*("no-1900", "mutiny", MONDAY, _PEOPLE, ANY, 1900, ANY), absent=True, why="passengers"),
    FigureRow(*("no-14", "mutiny", MONDAY, _PEOPLE, 14, 14, 14), absent=True, why="flights"),
    FigureRow(
        *("11", "mutiny", REPORT, _KILLED, 11, ANY, ANY),
        side=_VIGIE,
        states=("live",),
        supports=("single-source",),
        contests=("disputed", "none"),
    ),
    FigureRow(*("6-soldiers", "mutiny", REPORT, _KILLED, 6, 6, 6), group="soldier", side=_VIGIE, states=("live",)),
    FigureRow(
        *("2-vigie", "mutiny", REPORT, _KILLED, 2, 2, 2), group="guard|member", side=f"{_VIGIE}|{_STATE}", reports=3
    ),
    FigureRow(*("3-civilians", "mutiny", REPORT, _KILLED, 3, 3, 3), group="civilian", side=_VIGIE, states=("live",)),
    FigureRow(*("7-report", "mutiny", REPORT, _KILLED, 7, 7, 7), side=_STATE, states=("live",), contests=("disputed",)),
    FigureRow(*("31", "mutiny", REPORT, _HELD, 31, 31, 31), group="soldier", side=_VIGIE, states=("live",)),
    FigureRow(*("no-46", "mutiny", REPORT, _PEOPLE, 46, 46, 46), absent=True, why="interviews"),
    FigureRow(*("11-end", "mutiny", END, _KILLED, 11, ANY, ANY), side=_VIGIE, reports=2, contests=("disputed",)),
    FigureRow(*("7-end", "mutiny", END, _KILLED, 7, 7, 7), side=_STATE, reports=2, states=("live",)),
    FigureRow(*("7-later", "mutiny", LATER, _KILLED, 7, 7, 7), side=f"{_STATE}|army", reports=3, states=("live",)),
    FigureRow(*("rustlers-16", "rustlers", LATER, _KILLED, 16, 16, 16), group="rustler", side="gendarm|madagascar"),
    FigureRow(*("rustlers-3", "rustlers", LATER, _KILLED, 3, 3, 3), group="gendarm", side="gendarm|madagascar"),
    FigureRow(*("rustlers-2", "rustlers", LATER, _HURT, 2, 2, 2), group="villager"),
    FigureRow(*("rustlers-no-7", "rustlers", LATER, _KILLED, 7, 7, 7), absent=True),
    FigureRow(*("no-16", "mutiny", LATER, _KILLED, 16, 16, 16), absent=True),
    FigureRow(*("rustlers-no-240", "rustlers", LATER, _PEOPLE, 240, 240, 240), absent=True, why="cattle"),
)
SLOTS = (
    SlotRow(*("where", "mutiny", FIRST, "where", "Antananarivo|Soanierana"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "mutiny", FIRST, "when", "5:00|2:00|02:00|05:00"), states=("live",), contests=("none",)),
    SlotRow(*("by", "mutiny", CLAIMED, "by", "Committee|CRN"), states=("live",), supports=("single-source",)),
    SlotRow(*("by-mutineers", "mutiny", MONDAY, "by", "Committee|mutineer|soldier|Rakotoarivony"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("state-held", "mutiny", MONDAY, _HELD, None, _STATE, (11, 23, 38), 38)),
    HistoryRow(*("hospital-killed", "mutiny", MONDAY, _KILLED, None, _HOSPITAL, (4, 6), 6)),
)
TOLLS = (
    TollRow(*("killed-afternoon", "mutiny", AFTERNOON, "killed", ANY, ANY, ANY)),
    TollRow(*("injured-afternoon", "mutiny", AFTERNOON, "injured", ANY, 17, ANY)),
    TollRow(*("killed-monday", "mutiny", MONDAY, "killed", ANY, 7, 7)),
    TollRow(*("injured-monday", "mutiny", MONDAY, "injured", ANY, 28, 28)),
    TollRow(*("killed-report", "mutiny", REPORT, "killed", ANY, 7, ANY)),
    TollRow(*("killed-rustlers", "rustlers", LATER, "killed", ANY, 19, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("killed-first", "mutiny", FIRST, ("killed", "casualties"), "unreported")),
    UnknownRow(*("killed-monday", "mutiny", MONDAY, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("flights", "mutiny", MORNING, "madagascar|presidency|government", ("closure",)), words="flights"),
    ResponseRow(*("stay", "mutiny", MORNING, "madagascar|presidency", ("position", "other")), words="stay at home"),
    ResponseRow(*("embassy", "mutiny", ALERT, "U.S.|United States|embassy", ("closure",)), words="closed"),
    ResponseRow(
        *("shelter", "mutiny", ALERT, "U.S.|United States|embassy", ("position", "movement", "other")), words="shelter"
    ),
    ResponseRow(*("union", "mutiny", AFTERNOON, "African Union", ("position",)), words="condemns"),
    ResponseRow(*("sadc", "mutiny", MONDAY, "Southern African|SADC", ("movement", "aid", "other")), words="mission"),
    ResponseRow(*("france", "mutiny", MONDAY, "France", ("position",)), words="condemned"),
    ResponseRow(*("school", "mutiny", MONDAY, "France", ("closure",)), words="school"),
    ResponseRow(*("inquiry", "mutiny", REPORT, _VIGIE, ("position",)), words="independent inquiry"),
    ResponseRow(*("rejects", "mutiny", END, "madagascar|government", ("position",)), words="rejected"),
    ResponseRow(*("extradition", "mutiny", END, "madagascar", ("position", "inquiry", "other")), words="extradition"),
)
CHANGES = (
    ChangeRow(*("11-23", "mutiny", MORNING, AFTERNOON, ("new", "superseded"), _HELD, None, "23")),
    ChangeRow(*("17-28", "mutiny", AFTERNOON, MONDAY, ("new", "superseded"), _HURT, None, "28")),
    ChangeRow(*("7-new", "mutiny", AFTERNOON, MONDAY, ("new", "superseded"), _KILLED, None, "7")),
    ChangeRow(*("11-new", "mutiny", MONDAY, REPORT, ("new", "superseded"), _KILLED, None, "11")),
)
BRIEFS = (
    BriefRow("lead", "mutiny", FIRST, "Antananarivo"),
    BriefRow("committee", "mutiny", CLAIMED, "Committee for the Rebirth of the Nation"),
    BriefRow("dispute", "mutiny", END, "dispute"),
    BriefRow("no 18", "mutiny", END, "18 people", absent=True, why="seven and eleven are no sum"),
)

EXPECTED = Stream(
    folder="antananarivo-mutiny",
    moments={
        "first": FIRST,
        "claimed": CLAIMED,
        "morning": MORNING,
        "alert": ALERT,
        "afternoon": AFTERNOON,
        "monday": MONDAY,
        "report": REPORT,
        "end": END,
        "later": LATER,
    },
    incidents=(MUTINY, OFFICERS, RUSTLERS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("mutiny", "officers"), ("mutiny", "rustlers")),
    briefs=BRIEFS,
)
