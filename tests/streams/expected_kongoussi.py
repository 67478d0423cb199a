"""What the record of reports/kongoussi-villages must say, by hand, before it was read: invented villages attacked in one night in Burkina Faso.

Residents, an army that leaves one village out and later takes back a denial, a local radio's live page that corrects itself, an armed group that owns to an ambush and to nothing else, a rights
group's list of names, a prosecutor. The ambush on the troops who were sent there and Solhan in 2021 are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 5, 18, 14, 0, tzinfo=UTC)
ARMY = datetime(2025, 5, 18, 20, 0, tzinfo=UTC)
MONDAY = datetime(2025, 5, 19, 12, 0, tzinfo=UTC)
CLAIM = datetime(2025, 5, 20, 9, 0, tzinfo=UTC)
TUESDAY = datetime(2025, 5, 20, 16, 0, tzinfo=UTC)
COPY = datetime(2025, 5, 20, 20, 30, tzinfo=UTC)
HEALTH = datetime(2025, 5, 23, 10, 0, tzinfo=UTC)
LIST = datetime(2025, 5, 28, 11, 0, tzinfo=UTC)
JULY = datetime(2025, 7, 12, tzinfo=UTC)

_RAID = ("attack", "shooting", "killing", "armed-clash", "abduction")

VILLAGES = Incident(
    "villages",
    _RAID,
    main=("sahel-1", "etat-1", "baminfo-live", "savannah-1", "sante-2", "obs-1", "sahel-3"),
    background=("sahel-2",),
    others=("furqan-1",),
    begins=datetime(2025, 5, 17, 22, 0, tzinfo=UTC),
    local_date="2025-05-17",
    places=("Tansablogo|Kongoussi|Bam",),
)
AMBUSH = Incident(
    "ambush",
    (*_RAID, "bombing", "explosion"),
    main=("furqan-1", "sahel-2", "savannah-1"),
    background=("sante-2", "sahel-3"),
    begins=datetime(2025, 5, 19, 16, 0, tzinfo=UTC),
    local_date="2025-05-19",
    places=("Koungo|Tansablogo|Bam",),
)
SOLHAN = Incident("solhan", _RAID, background=("sahel-1",), places=("Solhan|Yagha",))

_RESIDENTS = "resident|farmer"
_NURSE = "nurse|medical cent"
_ARMY = "General Staff|army|Zida|burkina"
_TOWN = "Ouédraogo|delegation|Kongoussi"
_FURQAN = "Furqan|mujahideen"
_ALLIANCE = "Alliance"
_LIST = "Observatory|Ba-Traoré"
_PROSECUTOR = "Compaoré|prosecutor|burkina"
_KILLED, _HURT, _MISSING, _CAUGHT, _MONEY = ("killed",), ("injured",), ("missing",), ("detained",), ("money",)
_NEUTRALISED = ("killed", "casualties")
_THERE = ("present", "personnel", "launched", "other")
_IN = ("injured", "present", "casualties", "other")
_FLED = ("displaced", "moved", "evacuated", "present", "other")
_TAKEN = ("detained", "missing")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("30", "villages", FIRST, _KILLED, 30, ANY, None),
        side=_RESIDENTS,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("100-men", "villages", FIRST, _THERE, 101, ANY, None), side=_RESIDENTS, states=("live",)),
    FigureRow(*("17", "villages", FIRST, _IN, 17, 17, 17), side=_NURSE, states=("live",), contests=("none",)),
    FigureRow(*("5-children", "villages", FIRST, _IN, 5, 5, 5), group="child", side=_NURSE, states=("live",)),
    FigureRow(*("no-20", "villages", FIRST, _PEOPLE, ANY, 20, ANY), absent=True, why="kilometres"),
    FigureRow(*("solhan-132", "solhan", FIRST, _KILLED, 132, ANY, None)),
    FigureRow(*("no-132", "villages", FIRST, _PEOPLE, 132, ANY, ANY), absent=True, why="Solhan's"),
    FigureRow(
        *("11-civilians", "villages", ARMY, _KILLED, 11, 11, 11),
        group="civilian",
        side=_ARMY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("2-volunteers", "villages", ARMY, _KILLED, 2, 2, 2),
        group="volunteer|VDP",
        side=_ARMY,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("9-hurt", "villages", ARMY, _HURT, 9, 9, 9), side=_ARMY, states=("live",)),
    FigureRow(*("18-terrorists", "villages", ARMY, _NEUTRALISED, 18, 18, 18), group="terrorist", side=_ARMY),
    FigureRow(*("no-25", "villages", ARMY, _PEOPLE, 25, 25, 25), absent=True, why="motorcycles"),
    FigureRow(
        *("45", "villages", MONDAY, _KILLED, 45, 45, 45),
        side=_TOWN,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("21-tansablogo", "villages", MONDAY, _KILLED, 21, 21, 21), side=_TOWN, states=("live",)),
    FigureRow(*("15-bourzemna", "villages", MONDAY, _KILLED, 15, 15, 15), side=_TOWN, states=("live",)),
    FigureRow(*("9-loumtenga", "villages", MONDAY, _KILLED, 9, 9, 9), side=_TOWN, states=("live",)),
    FigureRow(*("2600", "villages", MONDAY, _FLED, ANY, 2600, ANY), side="social action|burkina|Bam"),
    FigureRow(*("2-died", "villages", MONDAY, _KILLED, 2, 2, 2), side="Kaboré|medical", contests=("none",)),
    FigureRow(
        *("ambush-31", "ambush", CLAIM, _KILLED, 31, 31, 31),
        group="soldier",
        side=_FURQAN,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("ambush-2", "ambush", CLAIM, _CAUGHT, 2, 2, 2), side=_FURQAN, states=("live",), contests=("none",)),
    FigureRow(*("ambush-brother", "ambush", CLAIM, _KILLED, 1, 1, 1), group="brother", side=_FURQAN),
    FigureRow(*("no-31", "villages", CLAIM, _KILLED, 31, 31, 31), absent=True, why="in the ambush"),
    FigureRow(
        *("ambush-14", "ambush", TUESDAY, _KILLED, 14, ANY, None),
        group="soldier",
        side="source",
        states=("live",),
        contests=("disputed", "inconsistent"),
        marks=("unnamed",),
        why="the army has six",
    ),
    FigureRow(
        *("ambush-6", "ambush", TUESDAY, _KILLED, 6, 6, 6),
        group="soldier",
        side=_ARMY,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(
        *("ambush-31-tuesday", "ambush", TUESDAY, _KILLED, 31, 31, 31),
        group="soldier",
        side=_FURQAN,
        reports=2,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("ambush-11", "ambush", TUESDAY, _HURT, 11, 11, 11), group="soldier", side="source"),
    FigureRow(*("ambush-3", "ambush", TUESDAY, _MISSING, 3, 3, 3), side="source", marks=("unnamed",)),
    FigureRow(*("ambush-40", "ambush", TUESDAY, _KILLED, ANY, 40, ANY), group="assailant", side=_ARMY),
    FigureRow(*("45-tuesday", "villages", TUESDAY, _KILLED, 45, 45, 45), reports=2, states=("live",)),
    FigureRow(*("ambush-no-45", "ambush", TUESDAY, _KILLED, 45, 45, 45), absent=True, why="in the villages"),
    FigureRow(*("ambush-14-copy", "ambush", COPY, _KILLED, 14, ANY, None), group="soldier", reports=2),
    FigureRow(*("1-dealer", "villages", COPY, _KILLED, 1, 1, 1), side="brother|Issah", contests=("none",)),
    FigureRow(*("4150", "villages", HEALTH, _FLED, 4150, 4150, 4150), side=_ALLIANCE, states=("live",)),
    FigureRow(*("26-hurt", "villages", HEALTH, _IN, 26, 26, 26), side=_ALLIANCE, states=("live",)),
    FigureRow(*("no-19000", "villages", HEALTH, _PEOPLE, ANY, 19000, ANY), absent=True, why="who are without care"),
    FigureRow(*("85-million", "villages", HEALTH, _MONEY, 85e6, 85e6, 85e6), side=_ALLIANCE),
    FigureRow(
        *("58", "villages", LIST, _KILLED, 58, 58, 58),
        side=_LIST,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the town's authorities have 45",
    ),
    FigureRow(*("26-tansablogo", "villages", LIST, _KILLED, 26, 26, 26), side=_LIST, states=("live",)),
    FigureRow(*("49-men", "villages", LIST, _KILLED, 49, 49, 49), group="men|man", side=_LIST, contests=("none",)),
    FigureRow(*("3-children", "villages", LIST, _KILLED, 3, 3, 3), group="child", side=_LIST, contests=("none",)),
    FigureRow(*("7-taken", "villages", LIST, _TAKEN, 7, 7, 7), group="men|man", side=_LIST, states=("live",)),
    FigureRow(*("no-33", "villages", LIST, _PEOPLE, 33, 33, 33), absent=True, why="who was interviewed"),
    FigureRow(
        *("54", "villages", JULY, _KILLED, 54, 54, 54),
        side=_PROSECUTOR,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the list has 58",
    ),
    FigureRow(
        *("58-july", "villages", JULY, _KILLED, 58, 58, 58),
        side=_LIST,
        reports=2,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("13-july", "villages", JULY, _KILLED, 13, 13, 13), reports=2),
    FigureRow(*("6-arrested", "villages", JULY, _CAUGHT, 6, 6, 6), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("3-freed", "villages", JULY, ("rescued",), 3, 3, 3), side=_LIST, contests=("none",)),
    FigureRow(*("ambush-17", "ambush", JULY, _KILLED, 17, 17, 17), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("no-17-killed", "villages", JULY, _KILLED, 17, 17, 17), absent=True, why="in the ambush"),
)
SLOTS = (
    SlotRow(*("where", "villages", FIRST, "where", "Tansablogo|Kongoussi|Bam"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "villages", FIRST, "when", "10 p.m|22:00|10:00 p"), states=("live",), contests=("none",)),
    SlotRow(*("by", "villages", FIRST, "by", "gunmen"), states=("live",), contests=("none",)),
    SlotRow(*("against", "villages", FIRST, "against", "village|Tansablogo"), states=("live",), contests=("none",)),
    SlotRow(*("by-ambush", "ambush", CLAIM, "by", "Furqan"), states=("live",), contests=("none",)),
    SlotRow(*("where-ambush", "ambush", TUESDAY, "where", "Koungo|Tansablogo|Bam"), states=("live",)),
    SlotRow(*("moment-ambush", "ambush", TUESDAY, "when", "4 p.m|16:00|4:00 p"), states=("live",), contests=("none",)),
    SlotRow(*("means-ambush", "ambush", TUESDAY, "means", "bomb|explosive"), states=("live",), contests=("none",)),
    SlotRow(*("against-ambush", "ambush", TUESDAY, "against", "convoy"), states=("live",), contests=("none",)),
    SlotRow(
        *("by-july", "villages", JULY, "by", "Furqan"),
        states=("live",),
        contests=("disputed",),
        why="a prosecutor says so, the brigade denies it",
    ),
)
HISTORIES = (
    HistoryRow(*("ambush-state", "ambush", JULY, _KILLED, "soldier", f"{_ARMY}|{_PROSECUTOR}", (6, 17), 17)),
    HistoryRow(*("list", "villages", JULY, _KILLED, None, _LIST, (58,), 58)),
)
TOLLS = (
    TollRow(*("killed-solhan", "solhan", FIRST, "killed", 132, ANY, ANY)),
    TollRow(*("killed-first", "villages", FIRST, "killed", 30, ANY, ANY)),
    TollRow(*("injured-first", "villages", FIRST, "injured", ANY, 17, ANY)),
    TollRow(*("killed-monday", "villages", MONDAY, "killed", ANY, 45, ANY)),
    TollRow(*("killed-claim", "ambush", CLAIM, "killed", ANY, 31, ANY), why="one of the attackers is no part"),
    TollRow(*("killed-ambush-july", "ambush", JULY, "killed", ANY, 17, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("by", "villages", FIRST, ("by",), "open"), words="claimed|responsib"),
    UnknownRow(*("troops", "villages", ARMY, ("moved", *_THERE), "withheld"), words="number of soldiers"),
    UnknownRow(*("by-ambush", "ambush", TUESDAY, ("by",), "open"), absent=True, why="claimed"),
    UnknownRow(*("convoy", "ambush", TUESDAY, ("moved", *_THERE), "withheld"), words="how many soldiers"),
    UnknownRow(*("by-list", "villages", LIST, ("by",), "open"), words="who"),
    UnknownRow(*("confessed", "villages", JULY, ("detained", "by", "motive", "other"), "withheld"), words="confessed"),
)
RESPONSES = (
    ResponseRow(*("combing", "villages", ARMY, _ARMY, ("movement", "other")), words="Reinforcements|combing"),
    ResponseRow(*("schools", "villages", MONDAY, "social action|burkina|Bam", ("aid", "other")), words="schools"),
    ResponseRow(
        *("motorcycles", "villages", MONDAY, "Tiendré|governor|Centre Nord|burkina", ("closure", "position", "other")),
        words="motorcycles",
    ),
    ResponseRow(*("mali", "ambush", TUESDAY, "Mali", ("position",)), words="condemned|condolences"),
    ResponseRow(*("police", "villages", COPY, "police|ghana|Upper East", ("movement",)), words="60 officers|border"),
    ResponseRow(*("medicines", "villages", HEALTH, _ALLIANCE, ("aid", "movement")), words="medicines"),
    ResponseRow(*("inquiry", "villages", LIST, _LIST, ("position", "inquiry")), words="inquiry"),
    ResponseRow(
        *("charged", "villages", JULY, f"{_PROSECUTOR}|Nana", ("inquiry", "position", "other")), words="charged"
    ),
)
CHANGES = (
    ChangeRow(*("45-new", "villages", ARMY, MONDAY, ("new", "superseded"), _KILLED, None, "45")),
    ChangeRow(*("58-new", "villages", HEALTH, LIST, ("new", "superseded"), _KILLED, None, "58")),
    ChangeRow(*("54-new", "villages", LIST, JULY, ("new", "superseded"), _KILLED, None, "54")),
    ChangeRow(*("6-17", "ambush", HEALTH, JULY, ("new", "superseded"), _KILLED, None, "17")),
)
BRIEFS = (
    BriefRow("lead", "villages", FIRST, "Tansablogo"),
    BriefRow("no solhan", "villages", FIRST, "Solhan", absent=True, why="in 2021"),
    BriefRow("no chief", "villages", MONDAY, "chief of Bourzemna had been killed", absent=True, why="he is alive"),
    BriefRow("brigade", "ambush", CLAIM, "Furqan Brigade"),
    BriefRow("no bridge", "villages", TUESDAY, "roadside bomb", absent=True, why="in the ambush"),
    BriefRow("list", "villages", LIST, "58"),
    BriefRow("prosecutor", "villages", JULY, "Compaoré"),
)

EXPECTED = Stream(
    folder="kongoussi-villages",
    moments={
        "first": FIRST,
        "army": ARMY,
        "monday": MONDAY,
        "claim": CLAIM,
        "tuesday": TUESDAY,
        "copy": COPY,
        "health": HEALTH,
        "list": LIST,
        "july": JULY,
    },
    incidents=(VILLAGES, AMBUSH, SOLHAN),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("savannah-1", "sahel-2", "Sahel Newswire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("villages", "ambush"), ("villages", "solhan")),
    briefs=BRIEFS,
)
