"""What the record of reports/bajil-strike must say, by hand, before it was read: an invented air strike on a hall in Yemen's war.

A hospital's director, a ministry in Houthi-held Sanaa, a coalition that first reviews, then has killed 15 militants in a command centre and on the fifth day takes it back, UNICEF with
its own dead, a wire and its pickup, an archive's account in October. Zabid, ten days later, and Mocha are other strikes.
"""

from tests.streams.expected import *

FIRST = datetime(2018, 9, 4, 12, 0, tzinfo=UTC)
MINISTRY = datetime(2018, 9, 4, 14, 0, tzinfo=UTC)
DENIED = datetime(2018, 9, 4, 20, 0, tzinfo=UTC)
STAFF = datetime(2018, 9, 5, 11, 0, tzinfo=UTC)
WEDNESDAY = datetime(2018, 9, 5, 17, 0, tzinfo=UTC)
COPY = datetime(2018, 9, 6, 8, 0, tzinfo=UTC)
CORRECTED = datetime(2018, 9, 9, 18, 0, tzinfo=UTC)
ZABID_DAY = datetime(2018, 9, 15, tzinfo=UTC)
ARCHIVE = datetime(2018, 10, 31, tzinfo=UTC)

_STRIKE = ("strike", "bombing", "attack")

HALL = Incident(
    "hall",
    _STRIKE,
    main=(
        "redsea-1",
        "moh-1",
        "coalition-1",
        "unicef-1",
        "redsea-2",
        "coromandel-1",
        "coalition-2",
        "archive-1",
    ),
    background=("redsea-9",),
    begins=datetime(2018, 9, 4, 8, 20, tzinfo=UTC),
    local_date="2018-09-04",
    places=("Bajil|Bājil",),
)
ZABID = Incident(
    "zabid",
    _STRIKE,
    main=("redsea-9",),
    begins=datetime(2018, 9, 14, 3, 45, tzinfo=UTC),
    local_date="2018-09-14",
    places=("Zabid|Zabīd",),
)
MOCHA = Incident("mocha", _STRIKE, background=("redsea-2",), places=("Mocha|Mukha|Makha",))

_HOSPITAL = "Shuwai|Rural Hospital|hospital"
_MINISTRY = "Public Health|health ministry|Nashwan|houthi|yemen"
_COALITION = "coalition|Mutairan|saudi"
_UNICEF = "UNICEF|Marchetti|U.N.|United Nations"
_ARCHIVE = "Tihama|Archive"
_FIGHTER = "militant|fighter"
_KILLED, _HURT, _MISSING = ("killed",), ("injured",), ("missing",)
_IN = ("injured", "present", "casualties", "other")
_FIRED = ("launched", "hit", "incidents", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("18", "hall", FIRST, _KILLED, 18, ANY, None),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("18-bodies", "hall", FIRST, _KILLED, 18, 18, 18), side=_HOSPITAL, states=("live",)),
    FigureRow(*("35", "hall", FIRST, _IN, 35, 35, 35), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(
        *("26", "hall", MINISTRY, _KILLED, 26, 26, 26),
        side=_MINISTRY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("41", "hall", MINISTRY, _HURT, 41, 41, 41), side=_MINISTRY, states=("live",)),
    FigureRow(*("11-children", "hall", MINISTRY, _KILLED, 11, 11, 11), group="child", side=_MINISTRY),
    FigureRow(*("9-women", "hall", MINISTRY, _KILLED, 9, 9, 9), group="wom", side=_MINISTRY, contests=("none",)),
    FigureRow(*("5-missing", "hall", MINISTRY, _MISSING, 5, 5, 5), side=_MINISTRY, states=("live",)),
    FigureRow(*("2-raids", "hall", MINISTRY, _FIRED, 2, 2, 2), units=("raid",), side=_MINISTRY, states=("live",)),
    FigureRow(*("no-6", "hall", MINISTRY, _PEOPLE, 6, 6, 6), absent=True, why="ambulances"),
    FigureRow(
        *("15", "hall", DENIED, _KILLED, 15, 15, 15),
        group=_FIGHTER,
        side=_COALITION,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("2-commanders", "hall", DENIED, _KILLED, 2, 2, 2), group="commander", side=_COALITION),
    FigureRow(
        *("no-missile", "hall", DENIED, ("intercepted", "failed"), 1, 1, 1), absent=True, why="another day's, at Jazan"
    ),
    FigureRow(
        *("1-staff", "hall", STAFF, _KILLED, 1, 1, 1),
        group="staff|member|worker",
        side=_UNICEF,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("2-volunteers", "hall", STAFF, _KILLED, 2, 2, 2), group="volunteer", side=_UNICEF, states=("live",)),
    FigureRow(*("1-driver", "hall", STAFF, _MISSING, 1, 1, 1), group="driver|staff|member", side=_UNICEF),
    FigureRow(*("4-workers", "hall", STAFF, _HURT, 4, 4, 4), group="worker", side=_UNICEF, contests=("none",)),
    FigureRow(*("120", "hall", STAFF, ("present", "other"), 120, 120, 120), side=_UNICEF, contests=("none",)),
    FigureRow(*("no-200", "hall", STAFF, _PEOPLE, 200, 200, 200), absent=True, why="trauma kits"),
    FigureRow(*("31", "hall", WEDNESDAY, _KILLED, 31, 31, 31), side=_MINISTRY, states=("live",)),
    FigureRow(*("26-gone", "hall", WEDNESDAY, _KILLED, 26, 26, 26), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("47", "hall", WEDNESDAY, _HURT, 47, 47, 47), side=_MINISTRY, states=("live",)),
    FigureRow(*("41-gone", "hall", WEDNESDAY, _HURT, 41, 41, 41), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("24", "hall", WEDNESDAY, _KILLED, 24, 24, 24), side=_HOSPITAL, states=("live",)),
    FigureRow(*("18-gone", "hall", WEDNESDAY, _KILLED, 18, 18, 18), side=_HOSPITAL, states=("superseded",)),
    FigureRow(*("15-again", "hall", WEDNESDAY, _KILLED, 15, 15, 15), group=_FIGHTER, side=_COALITION, states=("live",)),
    FigureRow(*("no-4", "hall", WEDNESDAY, ("killed", "missing"), 4, 4, 4), absent=True, why="metres"),
    FigureRow(*("mocha-9", "mocha", WEDNESDAY, _KILLED, 9, 9, 9)),
    FigureRow(*("31-copy", "hall", COPY, _KILLED, 31, 31, 31), side=_MINISTRY, reports=2, origins=1, states=("live",)),
    FigureRow(*("47-copy", "hall", COPY, _HURT, 47, 47, 47), side=_MINISTRY, reports=2, states=("live",)),
    FigureRow(*("no-nurses", "hall", COPY, ("injured", "missing"), 2, 2, 2), absent=True, why="they are unhurt"),
    FigureRow(
        *("15-withdrawn", "hall", CORRECTED, _KILLED, 15, 15, 15),
        group=_FIGHTER,
        side=_COALITION,
        states=("withdrawn",),
    ),
    FigureRow(*("1-munition", "hall", CORRECTED, _FIRED, 1, 1, 1), units=("munition",), side=_COALITION),
    FigureRow(*("no-300", "hall", CORRECTED, _PEOPLE, ANY, 300, ANY), absent=True, why="metres"),
    FigureRow(*("zabid-7", "zabid", ZABID_DAY, _KILLED, 7, 7, 7), side=_MINISTRY, states=("live",), contests=("none",)),
    FigureRow(*("zabid-12", "zabid", ZABID_DAY, _HURT, 12, 12, 12), side=_MINISTRY, states=("live",)),
    FigureRow(*("zabid-5", "zabid", ZABID_DAY, _KILLED, 5, 5, 5), group="driver", side="union", contests=("none",)),
    FigureRow(*("zabid-no-31", "zabid", ZABID_DAY, _KILLED, 31, 31, 31), absent=True, why="Bajil's"),
    FigureRow(*("no-7", "hall", ZABID_DAY, _KILLED, 7, 7, 7), absent=True, why="Zabid's"),
    FigureRow(*("31-zabid", "hall", ZABID_DAY, _KILLED, 31, 31, 31), reports=3, states=("live",)),
    FigureRow(*("28", "hall", ARCHIVE, _KILLED, 28, 28, 28), side=_ARCHIVE, states=("live",)),
    FigureRow(*("13-children", "hall", ARCHIVE, _KILLED, 13, 13, 13), group="child", side=_ARCHIVE, states=("live",)),
    FigureRow(*("10-women", "hall", ARCHIVE, _KILLED, 10, 10, 10), group="wom", side=_ARCHIVE, states=("live",)),
    FigureRow(*("44", "hall", ARCHIVE, _HURT, 44, ANY, None), side=_ARCHIVE, states=("live",)),
    FigureRow(*("1-bomb", "hall", ARCHIVE, _FIRED, 1, 1, 1), units=("bomb",), side=_ARCHIVE),
    FigureRow(*("no-19", "hall", ARCHIVE, _KILLED, 19, 19, 19), absent=True, why="who was paid for"),
)
SLOTS = (
    SlotRow(*("where", "hall", FIRST, "where", "Bajil"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "hall", FIRST, "when", "11:20|8:20|08:20"), states=("live",), contests=("none",)),
    SlotRow(*("by", "hall", FIRST, "by", "coalition|saudi"), states=("live",), contests=("none",)),
    SlotRow(*("hall-hit", "hall", FIRST, "against", "hall"), states=("live",), contests=("none",)),
    SlotRow(*("hall-denied", "hall", DENIED, "against", "hall"), contests=("disputed",), why="the coalition denies it"),
    SlotRow(*("centre", "hall", DENIED, "against", "centre"), states=("live",)),
    SlotRow(*("centre-gone", "hall", CORRECTED, "against", "centre"), states=("withdrawn", "superseded")),
    SlotRow(
        *("hall-owned", "hall", CORRECTED, "against", "hall"),
        states=("live",),
        contests=("none",),
        why="who denied it has owned up",
    ),
    SlotRow(*("means", "hall", ARCHIVE, "means", "bomb"), states=("live",), contests=("none",)),
    SlotRow(*("where-zabid", "zabid", ZABID_DAY, "where", "Zabid"), states=("live",), contests=("none",)),
    SlotRow(*("moment-zabid", "zabid", ZABID_DAY, "when", "6:45|3:45|03:45"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("ministry-killed", "hall", WEDNESDAY, _KILLED, None, _MINISTRY, (26, 31), 31)),
    HistoryRow(*("ministry-injured", "hall", WEDNESDAY, _HURT, None, _MINISTRY, (41, 47), 47)),
    HistoryRow(*("hospital-killed", "hall", WEDNESDAY, _KILLED, None, _HOSPITAL, (18, 24), 24)),
)
TOLLS = (
    TollRow(*("killed-first", "hall", FIRST, "killed", 18, 18, ANY)),
    TollRow(*("killed-ministry", "hall", MINISTRY, "killed", ANY, 26, ANY)),
    TollRow(*("injured-ministry", "hall", MINISTRY, "injured", ANY, 41, ANY), why="a hospital's 35 are its patients"),
    TollRow(*("killed-wednesday", "hall", WEDNESDAY, "killed", ANY, 31, ANY)),
    TollRow(*("injured-wednesday", "hall", WEDNESDAY, "injured", ANY, 47, ANY)),
    TollRow(*("killed-zabid", "zabid", ZABID_DAY, "killed", 7, 7, 7)),
    TollRow(*("injured-zabid", "zabid", ZABID_DAY, "injured", 12, 12, 12)),
)
UNKNOWNS = (
    UnknownRow(*("by", "hall", FIRST, ("by",), "unreported"), absent=True, why="the Houthis blame the coalition"),
    UnknownRow(
        *("workers", "hall", FIRST, ("victim", "killed", "injured", "casualties", "present", "other"), "open"),
        words="aid workers",
    ),
    UnknownRow(*("munition", "hall", DENIED, ("means", "launched", "other"), "withheld"), words="munition"),
    UnknownRow(*("killed-zabid", "zabid", ZABID_DAY, ("killed",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("commission", "hall", MINISTRY, _MINISTRY, ("position", "inquiry")), words="commission"),
    ResponseRow(
        *("teams", "hall", STAFF, _UNICEF, ("inaction", "closure", "movement", "other", "position")),
        words="suspended",
    ),
    ResponseRow(*("coordinator", "hall", WEDNESDAY, "Halloran|U.N.|United Nations", ("position",)), words="condemned"),
    ResponseRow(*("britain", "hall", WEDNESDAY, "Britain|United Kingdom|uk", ("position",)), words="concerned"),
    ResponseRow(*("india", "hall", COPY, "india", ("position", "aid", "other")), words="in touch"),
    ResponseRow(*("regret", "hall", CORRECTED, _COALITION, ("position",)), words="regret|condolences"),
    ResponseRow(*("referred", "hall", CORRECTED, _COALITION, ("inquiry", "position", "other")), words="referred"),
    ResponseRow(*("payments", "hall", CORRECTED, _COALITION, ("aid", "position", "other")), words="payments"),
)
CHANGES = (
    ChangeRow(*("26-31", "hall", STAFF, WEDNESDAY, ("new", "superseded"), _KILLED, None, "31")),
    ChangeRow(*("41-47", "hall", STAFF, WEDNESDAY, ("new", "superseded"), _HURT, None, "47")),
    ChangeRow(*("15-gone", "hall", COPY, CORRECTED, ("withdrawn",), _KILLED, None, None)),
)
BRIEFS = (
    BriefRow("lead", "hall", FIRST, "Bajil"),
    BriefRow("director", "hall", FIRST, "Shuwai"),
    BriefRow("centre", "hall", DENIED, "command and control centre"),
    BriefRow("no jazan", "hall", DENIED, "Jazan", absent=True, why="a missile of the day before"),
    BriefRow("no sum", "hall", WEDNESDAY, "55 people", absent=True, why="24 and 31 are two counts of one strike"),
    BriefRow("no flour", "hall", ZABID_DAY, "flour", absent=True, why="Zabid's"),
    BriefRow("28", "hall", ARCHIVE, "28"),
)

EXPECTED = Stream(
    folder="bajil-strike",
    moments={
        "first": FIRST,
        "ministry": MINISTRY,
        "denied": DENIED,
        "staff": STAFF,
        "wednesday": WEDNESDAY,
        "copy": COPY,
        "corrected": CORRECTED,
        "zabid": ZABID_DAY,
        "archive": ARCHIVE,
    },
    incidents=(HALL, ZABID, MOCHA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("coromandel-1", "redsea-2", "Red Sea Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("hall", "zabid"), ("hall", "mocha")),
    briefs=BRIEFS,
)
