"""What the record of reports/lethbridge-mall must say, by hand, before it was read: an invented shooting in a shopping centre in Alberta.

Police updates by number, a live page, a wire and its pickup, a hospital, a medical examiner in January. A gas bar a few streets away turns out to be the same man's; police
lower nine injured to seven, one of whom was shot in the north of the city at night, which is another incident, as is Moncton.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 11, 16, 0, 0, tzinfo=UTC)
LIVE = datetime(2025, 11, 16, 2, 0, tzinfo=UTC)
NIGHT = datetime(2025, 11, 16, 4, 0, tzinfo=UTC)
WIRE = datetime(2025, 11, 16, 7, 0, tzinfo=UTC)
COPY = datetime(2025, 11, 16, 15, 0, tzinfo=UTC)
HOSPITAL = datetime(2025, 11, 16, 19, 0, tzinfo=UTC)
MONDAY = datetime(2025, 11, 17, 21, 0, tzinfo=UTC)
TUESDAY = datetime(2025, 11, 18, 18, 0, tzinfo=UTC)
EXAMINER = datetime(2026, 1, 22, tzinfo=UTC)

_SHOT = ("shooting", "killing", "attack")

MALL = Incident(
    "mall",
    _SHOT,
    main=(
        "lps-1",
        "ledger-live",
        "lps-3",
        "dominion-1",
        "sentinel-1",
        "hospital-1",
        "lps-5",
        "dominion-7",
    ),
    background=("ledger-9",),
    begins=datetime(2025, 11, 15, 22, 52, tzinfo=UTC),
    local_date="2025-11-15",
    places=("Lethbridge",),
)
NORTH = Incident(
    "north side",
    _SHOT,
    main=("ledger-9",),
    background=("dominion-1", "hospital-1", "lps-5"),
    begins=datetime(2025, 11, 16, 4, 40, tzinfo=UTC),
    local_date="2025-11-15",
    places=("Lethbridge",),
)
MONCTON = Incident("moncton", _SHOT, background=("dominion-1",), places=("Moncton",))

_POLICE = "police|Hartwick|Tolley|Lethbridge"
_HOSPITAL = "Oldman|Bose|hospital"
_CROWN = "Achebe|prosecutor|Crown|canad|alberta"
_KILLED, _HURT, _CAUGHT = ("killed",), ("injured",), ("detained",)
_IN = ("injured", "present", "casualties", "other")
_AWAY = ("moved", "evacuated", "injured", "present", "other")
_GUNMEN = ("present", "personnel", "other")
_SENT = ("personnel", "present", "moved", "other")
_ROUNDS = ("launched", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("1", "mall", FIRST, _KILLED, 1, 1, 1),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("5", "mall", FIRST, (*_HURT, "casualties"), 5, ANY, None), side=_POLICE, states=("live",)),
    FigureRow(*("1-detained", "mall", FIRST, _CAUGHT, 1, 1, 1), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("no-911", "mall", FIRST, (*_PEOPLE, "other"), ANY, 911, ANY), absent=True, why="a telephone"),
    FigureRow(*("3", "mall", LIVE, _KILLED, 3, 3, 3), side=_POLICE, states=("live",), supports=("single-source",)),
    FigureRow(*("1-live", "mall", LIVE, _KILLED, 1, 1, 1), side=_POLICE, states=("superseded",)),
    FigureRow(*("8", "mall", LIVE, _IN, 8, 8, 8), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("2-died", "mall", LIVE, _KILLED, 2, 2, 2), side=_HOSPITAL, contests=("none",), why="its own patients"),
    FigureRow(*("2-shooters", "mall", LIVE, _GUNMEN, 2, 2, 2), group="shooter", side="Sandhu"),
    FigureRow(*("no-6", "mall", LIVE, _PEOPLE, 6, 6, 6), absent=True, why="ambulances and blocks"),
    FigureRow(
        *("4", "mall", NIGHT, _KILLED, 4, 4, 4),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("9", "mall", NIGHT, _HURT, 9, 9, 9), side=_POLICE, states=("live",), contests=("none",)),
    FigureRow(*("3-mall", "mall", NIGHT, _KILLED, 3, 3, 3), side=_POLICE, why="three of the four"),
    FigureRow(*("1-woman", "mall", NIGHT, _KILLED, 1, 1, 1), group="wom", side=_POLICE, states=("live",)),
    FigureRow(*("1-gunman", "mall", NIGHT, _KILLED, 1, 1, 1), group="suspect|gunman|man", side=_POLICE),
    FigureRow(*("no-5-night", "mall", NIGHT, _KILLED, 5, 5, 5), absent=True, why="the gunman is not among them"),
    FigureRow(*("4-wire", "mall", WIRE, _KILLED, 4, 4, 4), side=_POLICE, reports=2, origins=1, states=("live",)),
    FigureRow(*("9-wire", "mall", WIRE, _HURT, 9, 9, 9), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("2-critical", "mall", WIRE, _HURT, 2, 2, 2), side=_POLICE, contests=("none",)),
    FigureRow(*("40-rounds", "mall", WIRE, _ROUNDS, 40, ANY, None), units=("round",), side=_POLICE, states=("live",)),
    FigureRow(*("5-official", "mall", WIRE, _KILLED, 5, 5, 5), side="official", marks=("unnamed",)),
    FigureRow(*("2-men", "mall", WIRE, _KILLED, 2, 2, 2), group="men|man", side=_POLICE, contests=("none",)),
    FigureRow(*("2-women", "mall", WIRE, _KILLED, 2, 2, 2), group="women|woman", side=_POLICE, contests=("none",)),
    FigureRow(*("35", "mall", WIRE, _SENT, 35, 35, 35), group="officer", side="RCMP|Mounted|canad"),
    FigureRow(*("moncton-6", "moncton", WIRE, _KILLED, 6, 6, 6)),
    FigureRow(*("no-6-killed", "mall", WIRE, _KILLED, 6, 6, 6), absent=True, why="Moncton's"),
    FigureRow(*("north-1", "north side", WIRE, (*_HURT, "hit", "casualties"), 1, 1, 1), group="man"),
    FigureRow(*("4-copy", "mall", COPY, _KILLED, 4, 4, 4), side=_POLICE, reports=3, origins=1, states=("live",)),
    FigureRow(*("9-copy", "mall", COPY, _HURT, 9, 9, 9), side=_POLICE, reports=3, origins=1, states=("live",)),
    FigureRow(*("11", "mall", HOSPITAL, _IN, 11, 11, 11), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("8-gone", "mall", HOSPITAL, _IN, 8, 8, 8), side=_HOSPITAL, states=("superseded",)),
    FigureRow(*("2-hospital", "mall", HOSPITAL, _KILLED, 2, 2, 2), side=_HOSPITAL, reports=2, states=("live",)),
    FigureRow(*("3-flown", "mall", HOSPITAL, _AWAY, 3, 3, 3), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("no-403", "mall", HOSPITAL, _PEOPLE, ANY, 403, ANY), absent=True, why="a telephone"),
    FigureRow(*("5-monday", "mall", MONDAY, _KILLED, 5, 5, 5), side=_POLICE, states=("live",)),
    FigureRow(*("4-monday", "mall", MONDAY, _KILLED, 4, 4, 4), side=_POLICE, states=("superseded",)),
    FigureRow(*("7", "mall", MONDAY, _HURT, 7, 7, 7), side=_POLICE, states=("live",), supports=("single-source",)),
    FigureRow(*("9-wrong", "mall", MONDAY, _HURT, 9, 9, 9), side=_POLICE, states=("superseded", "withdrawn")),
    FigureRow(*("61-casings", "mall", MONDAY, (*_ROUNDS, "present", "detained"), 61, 61, 61), units=("casing",)),
    FigureRow(*("no-52", "mall", MONDAY, _PEOPLE, 52, 52, 52), absent=True, why="an age"),
    FigureRow(*("north-dead", "north side", TUESDAY, _KILLED, 1, 1, 1), side=_POLICE, states=("live",)),
    FigureRow(*("north-held", "north side", TUESDAY, _CAUGHT, 1, 1, 1), group="wom", contests=("none",)),
    FigureRow(*("north-no-5", "north side", TUESDAY, _KILLED, 5, 5, 5), absent=True, why="the mall's"),
    FigureRow(*("5-tuesday", "mall", TUESDAY, _KILLED, 5, 5, 5), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("5-january", "mall", EXAMINER, _KILLED, 5, 5, 5), reports=3, states=("live",)),
    FigureRow(*("8-wounded", "mall", EXAMINER, (*_HURT, "rescued"), 8, 8, 8), side=_CROWN, states=("live",)),
    FigureRow(*("3-rounds", "mall", EXAMINER, _ROUNDS, 3, 3, 3), units=("round",), side="ASIRT|Serious Incident|Team"),
    FigureRow(*("no-6-million", "mall", EXAMINER, _PEOPLE, ANY, 6000000, ANY), absent=True, why="dollars"),
)
SLOTS = (
    SlotRow(*("where", "mall", FIRST, "where", "Lethbridge"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "mall", FIRST, "when", "3:52|15:52|22:52"), states=("live",), contests=("none",)),
    SlotRow(*("means", "mall", WIRE, "means", "rifle|gun"), states=("live",), contests=("none",)),
    SlotRow(*("lindholm", "mall", MONDAY, "by", "Lindholm"), states=("live",), contests=("none",)),
    SlotRow(*("where-north", "north side", TUESDAY, "where", "Lethbridge"), states=("live",), contests=("none",)),
    SlotRow(*("moment-north", "north side", TUESDAY, "when", "9:40|21:40|4:40|04:40"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("police-killed", "mall", MONDAY, _KILLED, None, _POLICE, (1, 3, 4, 5), 5)),
    HistoryRow(*("police-injured", "mall", MONDAY, _HURT, None, _POLICE, (9, 7), 7)),
    HistoryRow(*("hospital-in", "mall", HOSPITAL, _IN, None, _HOSPITAL, (8, 11), 11)),
)
TOLLS = (
    TollRow(*("killed-first", "mall", FIRST, "killed", 1, 1, 1)),
    TollRow(*("injured-first", "mall", FIRST, "injured", 5, 5, ANY)),
    TollRow(*("killed-night", "mall", NIGHT, "killed", ANY, 4, 4), why="without the gunman"),
    TollRow(*("injured-night", "mall", NIGHT, "injured", ANY, 9, ANY)),
    TollRow(*("killed-wire", "mall", WIRE, "killed", ANY, 4, ANY)),
    TollRow(*("killed-monday", "mall", MONDAY, "killed", ANY, 5, 5)),
    TollRow(*("injured-monday", "mall", MONDAY, "injured", ANY, 7, ANY)),
    TollRow(*("killed-north", "north side", TUESDAY, "killed", 1, 1, 1)),
    TollRow(*("killed-january", "mall", EXAMINER, "killed", ANY, 5, 5)),
)
UNKNOWNS = (
    UnknownRow(*("gunman", "mall", WIRE, ("by",), "withheld"), why="the chief declined to name him"),
    UnknownRow(*("gunman-known", "mall", MONDAY, ("by",), "withheld"), absent=True),
    UnknownRow(*("motive", "mall", NIGHT, ("motive",), "open"), words="motive", why="too early"),
    UnknownRow(*("motive-monday", "mall", MONDAY, ("motive",), "open"), words="motive|why|know"),
    UnknownRow(*("name", "mall", MONDAY, ("victim",), "withheld"), words="name", why="the family asked for it"),
)
RESPONSES = (
    ResponseRow(*("shelter", "mall", FIRST, _POLICE, ("other", "closure", "position")), words="shelter"),
    ResponseRow(*("premier", "mall", LIVE, "Kostiuk|alberta|canad", ("position", "aid", "other")), words="offered"),
    ResponseRow(*("closed", "mall", NIGHT, f"{_POLICE}|mall", ("closure", "position", "other")), words="closed"),
    ResponseRow(*("flag", "mall", WIRE, "Delacroix|canad", ("position", "other", "movement")), words="flag|lowered"),
    ResponseRow(*("rcmp", "mall", WIRE, "RCMP|Mounted|canad", ("movement", "aid", "other")), words="35 officers"),
    ResponseRow(
        *("patrols", "mall", COPY, "Medicine Hat|Pruden", ("position", "other", "movement", "inquiry", "aid")),
        words="patrol",
    ),
    ResponseRow(*("surgery", "mall", HOSPITAL, _HOSPITAL, ("closure", "inaction", "other")), words="postponed"),
    ResponseRow(*("charges", "mall", EXAMINER, _CROWN, ("inquiry", "position", "other")), words="charged"),
)
CHANGES = (
    ChangeRow(*("1-3", "mall", FIRST, LIVE, ("new", "superseded"), _KILLED, None, "3")),
    ChangeRow(*("3-4", "mall", LIVE, NIGHT, ("new", "superseded"), _KILLED, None, "4")),
    ChangeRow(*("4-5", "mall", HOSPITAL, MONDAY, ("new", "superseded"), _KILLED, None, "5")),
    ChangeRow(*("9-7", "mall", HOSPITAL, MONDAY, ("new", "superseded", "withdrawn"), _HURT, None, "7")),
)
BRIEFS = (
    BriefRow("lead", "mall", FIRST, "Lethbridge"),
    BriefRow("chief", "mall", WIRE, "Police Chief Colleen Hartwick"),
    BriefRow("lindholm", "mall", MONDAY, "Lindholm"),
    BriefRow("no shotgun", "mall", TUESDAY, "sawed-off", absent=True, why="another shooting"),
    BriefRow("fontaine", "north side", TUESDAY, "Fontaine"),
    BriefRow("no sum", "mall", WIRE, "7 people were killed", absent=True, why="three at the mall are of the four"),
)

EXPECTED = Stream(
    folder="lethbridge-mall",
    moments={
        "first": FIRST,
        "live": LIVE,
        "night": NIGHT,
        "wire": WIRE,
        "copy": COPY,
        "hospital": HOSPITAL,
        "monday": MONDAY,
        "tuesday": TUESDAY,
        "examiner": EXAMINER,
    },
    incidents=(MALL, NORTH, MONCTON),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("sentinel-1", "dominion-1", "Dominion Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("mall", "north side"), ("mall", "moncton")),
    briefs=BRIEFS,
)
