"""What the record of reports/chandpur-launch must say, by hand, before it was read: an invented launch that sinks at night in Bangladesh.

A ministry's bulletin, a hospital, the owner and the relatives count apart; the relatives take back 97 missing, a committee in January finds 241 aboard
where the owner had declared 184, and the owner owns up to it. A fire of 2019 and a trawler off Bhola are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2022, 12, 9, 2, 0, tzinfo=UTC)
BULLETIN = datetime(2022, 12, 9, 5, 30, tzinfo=UTC)
LIVE = datetime(2022, 12, 9, 10, 0, tzinfo=UTC)
OWNER = datetime(2022, 12, 9, 12, 0, tzinfo=UTC)
EVENING = datetime(2022, 12, 9, 15, 30, tzinfo=UTC)
NIGHT = datetime(2022, 12, 9, 19, 0, tzinfo=UTC)
FORUM = datetime(2022, 12, 13, 9, 0, tzinfo=UTC)
LATER = datetime(2022, 12, 23, tzinfo=UTC)
COURT = datetime(2023, 1, 26, tzinfo=UTC)

_KINDS = ("crash", "other")
LAUNCH = Incident(
    "launch",
    _KINDS,
    main=(
        "brahma-1",
        "shipping-3",
        "pratidin-live",
        "tarango-1",
        "brahma-2",
        "whitechapel-1",
        "forum-1",
        "brahma-5",
    ),
    background=("brahma-9",),
    begins=datetime(2022, 12, 8, 19, 50, tzinfo=UTC),
    local_date="2022-12-09",
    places=("Chandpur|Meghna",),
)
FIRE = Incident("fire 2019", ("fire",), background=("brahma-1",), places=("Jhalakathi|Jhalokati|Jhalakati",))
TRAWLER = Incident(
    "trawler",
    _KINDS,
    main=("brahma-9",),
    begins=datetime(2022, 12, 21, tzinfo=UTC),
    local_date="2022-12-21",
    places=("Bhola|Daulatkhan",),
)

_STATE = "ministry|shipping|committee|Yasmin|Sarwar|bangladesh"
_FIRE = "fire|Talukder|bangladesh"
_HOSPITAL = "hospital|Sultana"
_OWNER = "Tarango|Bhuiyan|company|owner"
_FAMILIES = "Forum|Parvin|families|relatives|survivors"
_POLICE = "police|Mollah|Mridha"
_KILLED, _MISSING, _RESCUED, _ABOARD = ("killed",), ("missing",), ("rescued",), ("present",)
_OUT = ("rescued", "other", "present", "moved")
_IN = ("injured", "present", "casualties", "rescued", "other", "moved")
_SENT = ("personnel", "present", "moved", "other")
_PEOPLE = ("killed", "injured", "missing", "rescued", "present")

FIGURES = (
    FigureRow(*("200", "launch", FIRST, _ABOARD, 201, ANY, None), side=_FIRE, states=("live",), contests=("none",)),
    FigureRow(
        *("12", "launch", FIRST, _KILLED, 12, ANY, None),
        side=_FIRE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("80", "launch", FIRST, _OUT, ANY, 80, ANY), side=_FIRE, states=("live",)),
    FigureRow(*("no-210", "launch", FIRST, _PEOPLE, 210, 210, 210), absent=True, why="may carry"),
    FigureRow(*("fire-38", "fire 2019", FIRST, _KILLED, 38, 38, 38)),
    FigureRow(*("no-38", "launch", FIRST, _KILLED, 38, 38, 38), absent=True, why="in 2019"),
    FigureRow(
        *("19", "launch", BULLETIN, _KILLED, 19, 19, 19),
        side=_STATE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("8-women", "launch", BULLETIN, _KILLED, 8, 8, 8), group="wom", side=_STATE, contests=("none",)),
    FigureRow(*("4-children", "launch", BULLETIN, _KILLED, 4, 4, 4), group="child", side=_STATE, contests=("none",)),
    FigureRow(*("116", "launch", BULLETIN, _RESCUED, 116, 116, 116), side=_STATE, states=("live",)),
    FigureRow(*("34", "launch", BULLETIN, _MISSING, 34, 34, 34), side=_STATE, states=("live",), contests=("none",)),
    FigureRow(*("22-divers", "launch", BULLETIN, _SENT, 22, 22, 22), group="diver", side=_STATE),
    FigureRow(*("26", "launch", LIVE, _KILLED, 26, 26, 26), side=_HOSPITAL, states=("live",)),
    FigureRow(*("41", "launch", LIVE, _IN, 41, 41, 41), side=_HOSPITAL, states=("live",)),
    FigureRow(*("300", "launch", LIVE, _ABOARD, 300, ANY, ANY), side="Rokeya", states=("live",)),
    FigureRow(*("2-held", "launch", LIVE, ("detained",), 2, 2, 2), side=_POLICE, states=("live",)),
    FigureRow(
        *("184", "launch", OWNER, _ABOARD, 184, 184, 184),
        side=_OWNER,
        states=("live",),
        contests=("disputed",),
        why="the fire service has more than 200, a passenger 300",
    ),
    FigureRow(
        *("158", "launch", OWNER, _RESCUED, 158, 158, 158),
        side=_OWNER,
        states=("live",),
        contests=("disputed",),
        why="the ministry has 116",
    ),
    FigureRow(
        *("7", "launch", OWNER, _MISSING, 7, 7, 7),
        side=_OWNER,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the ministry has 34",
    ),
    FigureRow(
        *("31", "launch", EVENING, _KILLED, 31, 31, 31),
        side=_STATE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("19-owner", "launch", EVENING, _KILLED, 19, 19, 19),
        side="Tarango",
        states=("live",),
        contests=("disputed",),
        why="no side supersedes another",
    ),
    FigureRow(*("48", "launch", EVENING, _MISSING, 48, 48, 48), side=_STATE, states=("live",), contests=("disputed",)),
    FigureRow(
        *("97", "launch", EVENING, _MISSING, 97, 97, 97), side=_FAMILIES, states=("live",), contests=("disputed",)
    ),
    FigureRow(*("3-held", "launch", EVENING, ("detained",), 3, 3, 3), side=_POLICE, states=("live",)),
    FigureRow(*("31-copy", "launch", NIGHT, _KILLED, 31, 31, 31), side=_STATE, origins=1, reports=2, states=("live",)),
    FigureRow(*("family", "launch", NIGHT, _ABOARD, 4, 4, 4), group="family|people", contests=("none",)),
    FigureRow(*("43", "launch", FORUM, _KILLED, 43, 43, 43), side=_STATE, states=("live",)),
    FigureRow(*("16", "launch", FORUM, _MISSING, 16, 16, 16), side=_STATE, states=("live",), contests=("disputed",)),
    FigureRow(*("61", "launch", FORUM, _MISSING, 61, 61, 61), side=_FAMILIES, states=("live",), contests=("disputed",)),
    FigureRow(*("97-back", "launch", FORUM, _MISSING, 97, 97, 97), states=("withdrawn", "superseded")),
    FigureRow(
        *("270", "launch", FORUM, _ABOARD, 270, ANY, None),
        side=_FAMILIES,
        states=("live",),
        contests=("disputed",),
        why="184, says the owner",
    ),
    FigureRow(*("trawler-7", "trawler", LATER, _KILLED, 7, 7, 7), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("trawler-4", "trawler", LATER, _MISSING, 4, 4, 4), side=_POLICE),
    FigureRow(*("trawler-29", "trawler", LATER, _RESCUED, 29, 29, 29), side=_POLICE),
    FigureRow(*("trawler-no-43", "trawler", LATER, _KILLED, 43, 43, 43), absent=True),
    FigureRow(
        *("47", "launch", COURT, _KILLED, 47, 47, 47),
        side=_STATE,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("241", "launch", COURT, _ABOARD, 241, 241, 241),
        side=_STATE,
        states=("live",),
        contests=("disputed",),
        why="at least 270, say the families",
    ),
    FigureRow(
        *("184-wrong", "launch", COURT, _ABOARD, 184, 184, 184),
        side=_OWNER,
        states=("withdrawn", "superseded"),
        why="its letter to the court",
    ),
    FigureRow(*("11", "launch", COURT, _MISSING, 11, 11, 11), side=_STATE, states=("live",), contests=("disputed",)),
    FigureRow(*("19-missing", "launch", COURT, _MISSING, 19, 19, 19), side=_FAMILIES, states=("live",)),
    FigureRow(*("183", "launch", COURT, _RESCUED, 183, 183, 183), side=_STATE, states=("live",)),
)
SLOTS = (
    SlotRow(*("where", "launch", FIRST, "where", "Chandpur|Meghna"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "launch", FIRST, "when", "1:50|19:50"), states=("live",), contests=("none",)),
    SlotRow(*("where-trawler", "trawler", LATER, "where", "Bhola|Daulatkhan"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("state-killed", "launch", COURT, _KILLED, None, _STATE, (19, 31, 43, 47), 47)),
    HistoryRow(*("state-missing", "launch", COURT, _MISSING, None, _STATE, (34, 48, 16, 11), 11)),
    HistoryRow(*("families-missing", "launch", COURT, _MISSING, None, _FAMILIES, (97, 61, 19), 19)),
)
TOLLS = (
    TollRow(*("killed-first", "launch", FIRST, "killed", 12, 12, ANY)),
    TollRow(*("killed-bulletin", "launch", BULLETIN, "killed", ANY, 19, ANY)),
    TollRow(*("killed-evening", "launch", EVENING, "killed", ANY, 31, ANY), why="the body in charge"),
    TollRow(*("killed-court", "launch", COURT, "killed", ANY, 47, ANY)),
    TollRow(*("killed-trawler", "trawler", LATER, "killed", 7, 7, 7)),
)
UNKNOWNS = (
    UnknownRow(*("missing", "launch", FIRST, ("missing",), "open"), words="missing"),
    UnknownRow(*("missing-known", "launch", BULLETIN, ("missing",), "open"), absent=True, why="34"),
    UnknownRow(*("injured", "launch", FIRST, ("injured",), "unreported"), why="nobody has touched it"),
    UnknownRow(
        *("crew", "launch", EVENING, ("rescued", "killed", "present", "other"), "withheld"), words="crew|survived"
    ),
)
RESPONSES = (
    ResponseRow(*("committee", "launch", BULLETIN, _STATE, ("inquiry",)), words="committee"),
    ResponseRow(*("night services", "launch", BULLETIN, _STATE, ("closure",)), words="suspended"),
    ResponseRow(*("taka", "launch", OWNER, "Tarango", ("aid", "other")), words="50,000"),
    ResponseRow(*("india", "launch", EVENING, "India", ("aid", "position", "movement")), words="divers|condolences"),
    ResponseRow(*("demand", "launch", FORUM, _FAMILIES, ("position", "other")), words="resumed|High Court"),
    ResponseRow(*("warrants", "launch", COURT, "court|bangladesh", ("inquiry", "position", "other")), words="warrants"),
)
CHANGES = (
    ChangeRow(*("19-31", "launch", LIVE, EVENING, ("new", "superseded"), _KILLED, None, "31")),
    ChangeRow(*("97-61", "launch", NIGHT, FORUM, ("new", "superseded", "withdrawn"), _MISSING, None, "61")),
    ChangeRow(*("184-gone", "launch", LATER, COURT, ("withdrawn", "superseded", "state"), _ABOARD, "184", None)),
)
BRIEFS = (
    BriefRow("lead", "launch", FIRST, "Rupali Tarango"),
    BriefRow("no 38", "launch", FIRST, "38 people", absent=True),
    BriefRow("families", "launch", FORUM, "61"),
    BriefRow("committee", "launch", COURT, "241"),
)

EXPECTED = Stream(
    folder="chandpur-launch",
    moments={
        "first": FIRST,
        "bulletin": BULLETIN,
        "live": LIVE,
        "owner": OWNER,
        "evening": EVENING,
        "night": NIGHT,
        "forum": FORUM,
        "later": LATER,
        "court": COURT,
    },
    incidents=(LAUNCH, FIRE, TRAWLER),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("whitechapel-1", "brahma-2", "Brahma Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("launch", "fire 2019"), ("launch", "trawler")),
    briefs=BRIEFS,
)
