"""What the record of reports/leskovac-nightclub must say, by hand, before it was read: an invented fire in a nightclub in southern Serbia.

Nine dead become 13, 15, 17 and, in March, 18, the 15 with one counted twice; a short circuit is taken back, and so are two open exits. A hospital counts
36 and then 39 patients, a lawyer 150 guests, a till 312. A bar in Kruševac and a kafana in Vranje are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 11, 30, 5, 0, tzinfo=UTC)
WIRE = datetime(2025, 11, 30, 9, 30, tzinfo=UTC)
HOSPITAL = datetime(2025, 11, 30, 13, 30, tzinfo=UTC)
COPY = datetime(2025, 11, 30, 16, 0, tzinfo=UTC)
MONDAY = datetime(2025, 12, 1, 17, 30, tzinfo=UTC)
FUNERALS = datetime(2025, 12, 3, 17, 0, tzinfo=UTC)
STATEMENT = datetime(2025, 12, 12, 13, 0, tzinfo=UTC)
VRANJE_DAY = datetime(2025, 12, 21, 10, 0, tzinfo=UTC)
MARCH = datetime(2026, 3, 19, tzinfo=UTC)

CLUB = Incident(
    "club",
    ("fire",),
    main=("mup-1", "morava-1", "hospital-1", "glas-1", "jablanica-live", "vesnik-1", "vjt-1", "morava-4"),
    background=("hronika-9",),
    begins=datetime(2025, 11, 30, 0, 47, tzinfo=UTC),
    local_date="2025-11-30",
    places=("Leskovac",),
)
KRUSEVAC = Incident("kruševac", ("fire",), background=("morava-1",), places=("Kruševac|Krusevac",))
VRANJE = Incident(
    "vranje",
    ("fire",),
    main=("hronika-9",),
    background=("morava-4",),
    begins=datetime(2025, 12, 20, 22, 20, tzinfo=UTC),
    local_date="2025-12-20",
    places=("Vranje",),
)

_INTERIOR = "Interior|Vukadin|serbia"
_HOSPITAL = "General Hospital|Ilić|hospital"
_NIS = "Clinical Centre|Niš"
_LAWYER = "Mitić|lawyer|owner"
_PROSECUTOR = "Prosecutor|Ranđelović|serbia"
_SKOPJE = "macedonia|Foreign Ministry"
_BRIGADE = "Stojković|brigade|fire"
_KILLED, _HURT, _MISSING, _CAUGHT, _MONEY = ("killed",), ("injured",), ("missing",), ("detained",), ("money",)
_IN = ("injured", "present", "casualties", "moved", "other")
_MOVED = ("moved", "evacuated", "injured", "other")
_SENT = ("personnel", "present", "moved", "other")
_THERE = ("present", "other")
_OUT = ("rescued", "evacuated", "moved")
_CHARGED = ("detained", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("9", "club", FIRST, _KILLED, 9, 9, 9),
        side=_INTERIOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("31", "club", FIRST, _IN, 31, 31, 31), side=_INTERIOR, states=("live",), contests=("none",)),
    FigureRow(*("23-out", "club", FIRST, _OUT, 23, 23, 23), side=_INTERIOR, states=("live",)),
    FigureRow(*("52", "club", FIRST, _SENT, 52, 52, 52), group="firefighter", side=_INTERIOR, states=("live",)),
    FigureRow(*("no-19", "club", FIRST, _PEOPLE, 19, 19, 19), absent=True, why="vehicles"),
    FigureRow(
        *("13", "club", WIRE, _KILLED, 13, ANY, None),
        side=_INTERIOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("9-gone", "club", WIRE, _KILLED, 9, 9, 9), side=_INTERIOR, states=("superseded",)),
    FigureRow(*("30-hurt", "club", WIRE, _HURT, 31, ANY, None), side=_INTERIOR, states=("live",), why="more than 30"),
    FigureRow(*("3-missing", "club", WIRE, _MISSING, 3, 3, 3), side=_INTERIOR, states=("live",), contests=("none",)),
    FigureRow(*("2-detained", "club", WIRE, _CAUGHT, 2, 2, 2), side=_INTERIOR, states=("live",)),
    FigureRow(*("350", "club", WIRE, _THERE, ANY, ANY, 350), group="guest", side=_INTERIOR, states=("live",)),
    FigureRow(
        *("150", "club", WIRE, _THERE, ANY, 150, ANY),
        group="guest",
        side=_LAWYER,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("no-120", "club", WIRE, (*_PEOPLE, "present"), 120, 120, 120), absent=True, why="what it may hold"),
    FigureRow(*("no-22", "club", WIRE, _PEOPLE, 22, 22, 22), absent=True, why="an age"),
    FigureRow(*("no-4", "club", WIRE, _KILLED, 4, 4, 4), absent=True, why="Kruševac's"),
    FigureRow(*("kruševac-4", "kruševac", WIRE, _KILLED, 4, 4, 4)),
    FigureRow(
        *("36", "club", HOSPITAL, _IN, 36, 36, 36),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
        why="its own patients",
    ),
    FigureRow(*("2-died", "club", HOSPITAL, _KILLED, 2, 2, 2), side=_HOSPITAL, states=("live",)),
    FigureRow(*("11-niš", "club", HOSPITAL, _MOVED, 11, 11, 11), side=_HOSPITAL, states=("live",)),
    FigureRow(*("3-belgrade", "club", HOSPITAL, _MOVED, 3, 3, 3), side=_HOSPITAL, states=("live",)),
    FigureRow(*("no-200", "club", HOSPITAL, _PEOPLE, 200, 200, 200), absent=True, why="who gave blood"),
    FigureRow(*("no-51", "club", HOSPITAL, _PEOPLE, 51, 51, 51), absent=True, why="an age"),
    FigureRow(*("13-copy", "club", COPY, _KILLED, 13, ANY, None), side=_INTERIOR, origins=1, reports=2),
    FigureRow(
        *("2-macedonians", "club", COPY, _KILLED, 2, 2, 2),
        group="citizen|macedonia",
        side=_SKOPJE,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(
        *("15", "club", MONDAY, _KILLED, 15, 15, 15),
        side=_INTERIOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("0-missing", "club", MONDAY, _MISSING, 0, 0, 0), side=_INTERIOR, states=("live",)),
    FigureRow(*("3-found", "club", MONDAY, _MISSING, 3, 3, 3), side=_INTERIOR, states=("superseded",)),
    FigureRow(*("5-detained", "club", MONDAY, _CAUGHT, 5, 5, 5), side=_INTERIOR, states=("live",)),
    FigureRow(*("2-released", "club", MONDAY, _CAUGHT, 2, 2, 2), side=_INTERIOR, states=("superseded",)),
    FigureRow(*("39", "club", MONDAY, _IN, 39, 39, 39), side=_HOSPITAL, states=("live",)),
    FigureRow(*("36-gone", "club", MONDAY, _IN, 36, 36, 36), side=_HOSPITAL, states=("superseded", "withdrawn")),
    FigureRow(*("1-niš", "club", MONDAY, _KILLED, 1, 1, 1), group="patient", side=_NIS, states=("live",)),
    FigureRow(*("16-list", "club", FUNERALS, (*_KILLED, "other"), 16, 16, 16), side="Pešić|parent", states=("live",)),
    FigureRow(*("150-stays", "club", FUNERALS, _THERE, ANY, 150, ANY), side=_LAWYER, reports=2, states=("live",)),
    FigureRow(*("500000", "club", FUNERALS, _MONEY, 5e5, 5e5, 5e5), side="Veličković|mayor", contests=("none",)),
    FigureRow(*("no-6-killed", "club", FUNERALS, _KILLED, 6, 6, 6), absent=True, why="funerals of a day"),
    FigureRow(
        *("17", "club", STATEMENT, _KILLED, 17, 17, 17), side=_PROSECUTOR, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("14", "club", STATEMENT, _KILLED, 14, 14, 14), side=_PROSECUTOR, why="on the night"),
    FigureRow(
        *("15-gone", "club", STATEMENT, _KILLED, 15, 15, 15),
        states=("superseded", "withdrawn"),
        why="the ministry has corrected it",
    ),
    FigureRow(*("3-hospitals", "club", STATEMENT, _KILLED, 3, 3, 3), side=_PROSECUTOR, contests=("none",)),
    FigureRow(*("41", "club", STATEMENT, _HURT, 41, 41, 41), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("6-held", "club", STATEMENT, _CAUGHT, 6, 6, 6), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("no-312", "club", STATEMENT, _PEOPLE, 312, 312, 312), absent=True, why="tickets"),
    FigureRow(
        *("vranje-4", "vranje", VRANJE_DAY, _HURT, 4, 4, 4),
        side=_BRIGADE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("vranje-60", "vranje", VRANJE_DAY, (*_OUT, "present", "other"), ANY, 60, ANY), group="guest"),
    FigureRow(*("vranje-no-17", "vranje", VRANJE_DAY, _KILLED, 17, 17, 17), absent=True, why="Leskovac's"),
    FigureRow(*("17-vranje", "club", VRANJE_DAY, _KILLED, 17, 17, 17), reports=2, states=("live",)),
    FigureRow(*("18", "club", MARCH, _KILLED, 18, 18, 18), side=_PROSECUTOR, states=("live",), contests=("none",)),
    FigureRow(*("17-gone", "club", MARCH, _KILLED, 17, 17, 17), side=_PROSECUTOR, states=("superseded",)),
    FigureRow(*("43", "club", MARCH, _HURT, 43, 43, 43), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("9-indicted", "club", MARCH, _CHARGED, 9, 9, 9), side=_PROSECUTOR, contests=("none",)),
    FigureRow(*("36-million", "club", MARCH, _MONEY, 36e6, 36e6, 36e6), contests=("none",)),
    FigureRow(*("150-gone", "club", MARCH, _THERE, ANY, 150, ANY), side=_LAWYER, states=("withdrawn", "superseded")),
)
SLOTS = (
    SlotRow(*("where", "club", FIRST, "where", "Leskovac|Radnička"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "club", FIRST, "when", "1:47|0:47"), states=("live",), contests=("none",)),
    SlotRow(*("where-copy", "club", COPY, "where", "Leskovac"), states=("live",), contests=("none",)),
    SlotRow(*("where-vranje", "vranje", VRANJE_DAY, "where", "Vranje"), states=("live",), contests=("none",)),
    SlotRow(*("moment-vranje", "vranje", VRANJE_DAY, "when", "11:20|23:20|22:20"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("interior-killed", "club", MONDAY, _KILLED, None, _INTERIOR, (9, 13, 15), 15)),
    HistoryRow(*("hospital-in", "club", MONDAY, _IN, None, _HOSPITAL, (36, 39), 39)),
    HistoryRow(*("prosecutor-killed", "club", MARCH, _KILLED, None, "Prosecutor|Ranđelović", (17, 18), 18)),
    HistoryRow(*("prosecutor-injured", "club", MARCH, _HURT, None, "Prosecutor|Ranđelović", (41, 43), 43)),
)
TOLLS = (
    TollRow(*("killed-first", "club", FIRST, "killed", 9, 9, 9)),
    TollRow(*("killed-wire", "club", WIRE, "killed", 13, 13, ANY)),
    TollRow(*("killed-monday", "club", MONDAY, "killed", ANY, 15, ANY)),
    TollRow(*("killed-statement", "club", STATEMENT, "killed", ANY, 17, 17)),
    TollRow(*("injured-statement", "club", STATEMENT, "injured", ANY, 41, ANY)),
    TollRow(*("injured-vranje", "vranje", VRANJE_DAY, "injured", 4, 4, 4)),
    TollRow(*("killed-march", "club", MARCH, "killed", ANY, 18, 18)),
)
UNKNOWNS = (
    UnknownRow(*("identity", "club", HOSPITAL, ("victim", "killed"), "withheld"), words="identity"),
    UnknownRow(*("missing-end", "club", MONDAY, ("missing",), "open"), absent=True),
    UnknownRow(*("names", "club", FUNERALS, ("victim", "killed"), "withheld"), words="name"),
    UnknownRow(*("cause-vranje", "vranje", VRANJE_DAY, ("kind", "motive", "means"), "open"), words="set off|establish"),
)
RESPONSES = (
    ResponseRow(*("inquiry", "club", FIRST, _PROSECUTOR, ("inquiry",)), words="investigation"),
    ResponseRow(*("mourning", "club", WIRE, "Lukić|Prime Minister|serbia", ("other", "position")), words="mourning"),
    ResponseRow(*("concerts", "club", COPY, "Osmani|mayor|Kumanovo", ("closure", "other")), words="concerts"),
    ResponseRow(*("contact", "club", COPY, _SKOPJE, ("position",)), words="in contact"),
    ResponseRow(*("licences", "club", MONDAY, "Tourism|serbia", ("closure", "other")), words="licences"),
    ResponseRow(*("inspectors", "club", MONDAY, "Tourism|serbia", ("other", "inquiry")), words="inspectors"),
    ResponseRow(*("dinars", "club", FUNERALS, "Veličković|mayor", ("aid", "position", "other")), words="dinars"),
    ResponseRow(
        *("closed", "vranje", VRANJE_DAY, "inspectorate|serbia", ("closure", "other")), words="closed the kafana"
    ),
    ResponseRow(*("indicted", "club", MARCH, _PROSECUTOR, ("inquiry", "position", "other")), words="indicted"),
)
CHANGES = (
    ChangeRow(*("9-13", "club", FIRST, WIRE, ("new", "superseded"), _KILLED, None, "13")),
    ChangeRow(*("3-0", "club", COPY, MONDAY, ("new", "superseded", "withdrawn"), _MISSING, None, "0")),
    ChangeRow(*("15-17", "club", FUNERALS, STATEMENT, ("new", "superseded"), _KILLED, None, "17")),
    ChangeRow(*("17-18", "club", VRANJE_DAY, MARCH, ("new", "superseded"), _KILLED, None, "18")),
)
BRIEFS = (
    BriefRow("lead", "club", FIRST, "Leskovac"),
    BriefRow("vukadin", "club", WIRE, "Vukadin"),
    BriefRow("no kruševac", "club", WIRE, "Kruševac", absent=True, why="in 2019"),
    BriefRow("no cylinder", "club", VRANJE_DAY, "cylinder", absent=True, why="in Vranje"),
    BriefRow("stojković", "vranje", VRANJE_DAY, "Stojković"),
    BriefRow("no sum", "club", STATEMENT, "31 people were killed", absent=True, why="14 and 17 are no sum"),
    BriefRow("till", "club", MARCH, "18"),
)

EXPECTED = Stream(
    folder="leskovac-nightclub",
    moments={
        "first": FIRST,
        "wire": WIRE,
        "hospital": HOSPITAL,
        "copy": COPY,
        "monday": MONDAY,
        "funerals": FUNERALS,
        "statement": STATEMENT,
        "vranje": VRANJE_DAY,
        "march": MARCH,
    },
    incidents=(CLUB, KRUSEVAC, VRANJE),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("glas-1", "morava-1", "Morava Press", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("club", "kruševac"), ("club", "vranje")),
    briefs=BRIEFS,
)
