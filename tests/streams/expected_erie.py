"""What the record of reports/erie-lounge must say, by hand, before it was read: an invented shooting in a bar in Pennsylvania.

Police releases, a local paper, a live page, a wire and its pickup, a coroner's list of names, a court in April. Police name a man and take it back, and
lower nine wounded to eight: the ninth was shot at a gas station in the same town two hours earlier, which is another incident, as is Rochester.
"""

from tests.streams.expected import *

DAWN = datetime(2023, 2, 19, 11, 0, tzinfo=UTC)
MORNING = datetime(2023, 2, 19, 14, 30, tzinfo=UTC)
AFTERNOON = datetime(2023, 2, 19, 19, 0, tzinfo=UTC)
EVENING = datetime(2023, 2, 19, 23, 0, tzinfo=UTC)
MONDAY = datetime(2023, 2, 20, 17, 0, tzinfo=UTC)
TUESDAY = datetime(2023, 2, 21, 21, 0, tzinfo=UTC)
WEDNESDAY = datetime(2023, 2, 22, 15, 0, tzinfo=UTC)
COURT = datetime(2023, 4, 13, tzinfo=UTC)

_KINDS = ("shooting", "killing")
LOUNGE = Incident(
    "lounge",
    _KINDS,
    main=(
        "police-1",
        "ledger-1",
        "wjlk-live",
        "keystone-1",
        "niagara-1",
        "coroner-1",
        "police-3",
        "keystone-7",
    ),
    background=("ledger-4",),
    begins=datetime(2023, 2, 19, 6, 36, tzinfo=UTC),
    local_date="2023-02-19",
    places=("Erie",),
)
STATION = Incident(
    "station",
    _KINDS,
    main=("ledger-4",),
    background=("police-1", "ledger-1", "police-3"),
    begins=datetime(2023, 2, 19, 4, 20, tzinfo=UTC),
    local_date="2023-02-18",
    places=("Erie",),
)
ROCHESTER = Incident("rochester", _KINDS, background=("keystone-1",), places=("Rochester",))

_POLICE = "police|Tarr|Kowalczyk|Erie"
_HOSPITAL = "Bayfront|Medical Center|Dunn|hospital"
_CORONER = "coroner|Bledsoe|Erie County"
_ATTORNEY = "Farrow|attorney|prosecutor"
_KILLED, _HURT, _CAUGHT = ("killed",), ("injured",), ("detained",)
_IN = ("injured", "present", "casualties", "other")
_GUNMEN = ("present", "personnel", "other")
_SENT = ("personnel", "present", "moved", "other")
_THINGS = ("other", "present", "detained", "launched")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("2", "lounge", DAWN, _KILLED, 2, 2, 2),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("6", "lounge", DAWN, _HURT, 6, 6, 6), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("0-arrests", "lounge", DAWN, _CAUGHT, 0, 0, 0), side=_POLICE, states=("live",)),
    FigureRow(*("station-1", "station", DAWN, _HURT, 1, 1, 1), side=_POLICE),
    FigureRow(*("no-19", "lounge", DAWN, _PEOPLE, 19, 19, 19), absent=True, why="an age"),
    FigureRow(*("2-morning", "lounge", MORNING, _KILLED, 2, 2, 2), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("6-morning", "lounge", MORNING, _HURT, 6, 6, 6), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("70", "lounge", MORNING, ("present", "other"), ANY, 70, ANY), side=_POLICE),
    FigureRow(*("27-casings", "lounge", MORNING, _THINGS, 27, 27, 27), units=("casing",), side=_POLICE),
    FigureRow(*("7-hospital", "lounge", MORNING, _IN, 7, 7, 7), side=_HOSPITAL, states=("live",)),
    FigureRow(*("3-critical", "lounge", MORNING, _IN, 3, 3, 3), side=_HOSPITAL),
    FigureRow(*("2-guards", "lounge", MORNING, _GUNMEN, 2, 2, 2), group="guard", side="Sikorski|owner"),
    FigureRow(*("no-4", "lounge", MORNING, _KILLED, 4, 4, 4), absent=True, why="whom a guest saw lying there"),
    FigureRow(*("no-14", "lounge", MORNING, _PEOPLE, 14, 14, 14), absent=True, why="calls of a year"),
    FigureRow(
        *("3", "lounge", AFTERNOON, _KILLED, 3, 3, 3),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("9", "lounge", AFTERNOON, _HURT, 9, 9, 9), side=_POLICE, states=("live",)),
    FigureRow(*("2-afternoon", "lounge", AFTERNOON, _KILLED, 2, 2, 2), side=_POLICE, states=("superseded",)),
    FigureRow(*("6-afternoon", "lounge", AFTERNOON, _HURT, 6, 6, 6), side=_POLICE, states=("superseded",)),
    FigureRow(*("2-shooters", "lounge", AFTERNOON, _GUNMEN, 2, 2, 2), group="shooter", side=_POLICE),
    FigureRow(*("20-troopers", "lounge", AFTERNOON, _SENT, 20, 20, 20), group="trooper", side="Brandt|penns|gov"),
    FigureRow(*("3-evening", "lounge", EVENING, _KILLED, 3, 3, 3), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("9-evening", "lounge", EVENING, _HURT, 9, 9, 9), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("4-critical", "lounge", EVENING, _HURT, 4, 4, 4), side=_POLICE, contests=("none",)),
    FigureRow(*("2-gunmen", "lounge", EVENING, _GUNMEN, 2, ANY, None), side=_POLICE),
    FigureRow(*("2-men", "lounge", EVENING, _KILLED, 2, 2, 2), group="men|man", side=_POLICE, states=("live",)),
    FigureRow(*("1-woman", "lounge", EVENING, _KILLED, 1, 1, 1), group="wom", side=_POLICE, states=("live",)),
    FigureRow(*("1-custody", "lounge", EVENING, _CAUGHT, 1, 1, 1), side="source|official", marks=("unnamed",)),
    FigureRow(*("8-agents", "lounge", EVENING, _SENT, 8, 8, 8), group="agent"),
    FigureRow(*("rochester-5", "rochester", EVENING, _HURT, 5, 5, 5)),
    FigureRow(*("no-5", "lounge", EVENING, _PEOPLE, 5, 5, 5), absent=True, why="Rochester's"),
    FigureRow(*("3-monday", "lounge", MONDAY, _KILLED, 3, 3, 3), reports=4, states=("live",), contests=("none",)),
    FigureRow(*("3-coroner", "lounge", MONDAY, _KILLED, 3, 3, 3), side=_CORONER, states=("live",)),
    FigureRow(*("9-monday", "lounge", MONDAY, _HURT, 9, 9, 9), side=_POLICE, reports=3, origins=1, states=("live",)),
    FigureRow(*("8", "lounge", TUESDAY, _HURT, 8, 8, 8), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("9-wrong", "lounge", TUESDAY, _HURT, 9, 9, 9), side=_POLICE, states=("withdrawn", "superseded")),
    FigureRow(*("5-hospitalized", "lounge", TUESDAY, _IN, 5, 5, 5), side=_POLICE, states=("live",)),
    FigureRow(*("1-arrest", "lounge", TUESDAY, _CAUGHT, 1, 1, 1), side=f"{_POLICE}|marshal", states=("live",)),
    FigureRow(*("2-handguns", "lounge", TUESDAY, _THINGS, 2, 2, 2), units=("handgun",)),
    FigureRow(*("no-8-killed", "lounge", TUESDAY, _KILLED, 8, 8, 8), absent=True, why="counts of assault"),
    FigureRow(*("3-wednesday", "lounge", WEDNESDAY, _KILLED, 3, 3, 3), reports=4, states=("live",)),
    FigureRow(*("8-wednesday", "lounge", WEDNESDAY, _HURT, 8, 8, 8), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("station-dead", "station", WEDNESDAY, _KILLED, 1, 1, 1), side=_CORONER, states=("live",)),
    FigureRow(*("station-boy", "station", WEDNESDAY, _CAUGHT, 1, 1, 1), side=_POLICE, states=("live",)),
    FigureRow(*("station-no-3", "station", WEDNESDAY, _KILLED, 3, 3, 3), absent=True),
    FigureRow(*("station-no-8", "station", WEDNESDAY, _PEOPLE, 8, 8, 8), absent=True),
    FigureRow(*("station-no-6", "station", WEDNESDAY, _KILLED, 6, 6, 6), absent=True, why="of a year"),
    FigureRow(*("4", "lounge", COURT, _KILLED, 4, 4, 4), side=_ATTORNEY, states=("live",)),
    FigureRow(*("7-survived", "lounge", COURT, (*_IN, "rescued"), 7, 7, 7), side=_ATTORNEY),
    FigureRow(*("19-rounds", "lounge", COURT, ("launched", "other"), 19, 19, 19), units=("round",), side=_ATTORNEY),
    FigureRow(*("no-2-million", "lounge", COURT, _PEOPLE, ANY, 2000000, ANY), absent=True, why="dollars"),
)
SLOTS = (
    SlotRow(*("where", "lounge", DAWN, "where", "Erie"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "lounge", DAWN, "when", "1:36|6:36|06:36"), states=("live",), contests=("none",)),
    SlotRow(*("pruitt", "lounge", MORNING, "by", "Pruitt"), states=("live",), supports=("single-source",)),
    SlotRow(*("pruitt-cleared", "lounge", TUESDAY, "by", "Pruitt"), states=("withdrawn",), why="police took it back"),
    SlotRow(*("where-station", "station", WEDNESDAY, "where", "Erie"), states=("live",), contests=("none",)),
    SlotRow(*("moment-station", "station", WEDNESDAY, "when", "11:20|23:20|4:20|04:20"), states=("live",)),
    SlotRow(*("teague", "lounge", COURT, "by", "Teague"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("police-killed", "lounge", EVENING, _KILLED, None, _POLICE, (2, 3), 3)),
    HistoryRow(*("police-injured", "lounge", TUESDAY, _HURT, None, _POLICE, (6, 9, 8), 8)),
)
TOLLS = (
    TollRow(*("killed-dawn", "lounge", DAWN, "killed", 2, 2, 2)),
    TollRow(*("injured-dawn", "lounge", DAWN, "injured", ANY, 6, ANY)),
    TollRow(*("injured-morning", "lounge", MORNING, "injured", ANY, 6, ANY), why="a hospital's seven are its patients"),
    TollRow(*("killed-afternoon", "lounge", AFTERNOON, "killed", ANY, 3, 3)),
    TollRow(*("injured-evening", "lounge", EVENING, "injured", ANY, 9, ANY)),
    TollRow(*("injured-tuesday", "lounge", TUESDAY, "injured", ANY, 8, ANY)),
    TollRow(*("killed-station", "station", WEDNESDAY, "killed", 1, 1, 1)),
    TollRow(*("killed-court", "lounge", COURT, "killed", ANY, 4, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("motive", "lounge", DAWN, ("motive",), "open"), words="motive"),
    UnknownRow(*("motive-kept", "lounge", AFTERNOON, ("motive",), "withheld"), why="she won't discuss it"),
    UnknownRow(*("names", "lounge", EVENING, ("victim",), "withheld"), words="names"),
    UnknownRow(*("names-known", "lounge", MONDAY, ("victim",), "withheld"), absent=True, why="the coroner named them"),
    UnknownRow(*("custody", "lounge", EVENING, ("detained", "by"), "withheld"), words="custody"),
    UnknownRow(*("custody-known", "lounge", TUESDAY, ("detained",), "withheld"), absent=True),
)
RESPONSES = (
    ResponseRow(*("closed", "lounge", AFTERNOON, "Novak|mayor|Erie", ("closure", "position", "other")), words="closed"),
    ResponseRow(*("troopers", "lounge", AFTERNOON, "Brandt|penns|gov", ("movement", "aid", "other")), words="troopers"),
    ResponseRow(*("hall", "lounge", AFTERNOON, "Casimir", ("aid", "position", "other")), words="hall"),
    ResponseRow(
        *("agents", "lounge", EVENING, "Alcohol|ATF|Bureau", ("movement", "aid", "inquiry", "other")), words="agents"
    ),
    ResponseRow(*("trial", "lounge", COURT, "judge|court", ("inquiry", "position", "other")), words="trial"),
    ResponseRow(*("license", "lounge", COURT, "Liquor|penns", ("closure", "position", "other")), words="license"),
)
CHANGES = (
    ChangeRow(*("2-3", "lounge", MORNING, AFTERNOON, ("new", "superseded"), _KILLED, None, "3")),
    ChangeRow(*("6-9", "lounge", MORNING, AFTERNOON, ("new", "superseded"), _HURT, None, "9")),
    ChangeRow(*("9-8", "lounge", MONDAY, TUESDAY, ("new", "superseded", "withdrawn", "state"), _HURT, None, "8")),
    ChangeRow(*("pruitt-gone", "lounge", MONDAY, TUESDAY, ("withdrawn", "state"), ("by",), None, None)),
    ChangeRow(*("3-4", "lounge", WEDNESDAY, COURT, ("new", "superseded"), _KILLED, None, "4")),
)
BRIEFS = (
    BriefRow("lead", "lounge", DAWN, "Blue Heron Lounge"),
    BriefRow("chief", "lounge", EVENING, "Kowalczyk"),
    BriefRow("names", "lounge", MONDAY, "Kaczmarek"),
    BriefRow("no pruitt", "lounge", TUESDAY, "One of the shooters was Darius Pruitt", absent=True),
    BriefRow("whitlock", "station", WEDNESDAY, "Whitlock"),
)

EXPECTED = Stream(
    folder="erie-lounge",
    moments={
        "dawn": DAWN,
        "morning": MORNING,
        "afternoon": AFTERNOON,
        "evening": EVENING,
        "monday": MONDAY,
        "tuesday": TUESDAY,
        "wednesday": WEDNESDAY,
        "court": COURT,
    },
    incidents=(LOUNGE, STATION, ROCHESTER),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("niagara-1", "keystone-1", "Keystone Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("lounge", "station"), ("lounge", "rochester")),
    briefs=BRIEFS,
)
