"""What the record of reports/vardenis-border must say, by hand, before it was read: two armies at a Caucasus border.

Each ministry counts its own men, blames the other and denies drones or a lost post; one of them takes back a dead man and owns up to the post. A third
state brokers a ceasefire that each calls broken; a mission saw craters and cannot say who began. Goris in March is another incident.
"""

from tests.streams.expected import *

MARCH = datetime(2024, 3, 28, tzinfo=UTC)
FIRST = datetime(2024, 4, 16, 4, 0, tzinfo=UTC)
SECOND = datetime(2024, 4, 16, 6, 0, tzinfo=UTC)
MIDDAY = datetime(2024, 4, 16, 11, 0, tzinfo=UTC)
TRUCE = datetime(2024, 4, 17, 6, 30, tzinfo=UTC)
VILLAGES = datetime(2024, 4, 17, 13, 30, tzinfo=UTC)
MISSION = datetime(2024, 4, 18, 14, 0, tzinfo=UTC)
CLARIFIED = datetime(2024, 4, 18, 18, 0, tzinfo=UTC)
JUNE = datetime(2024, 6, 8, tzinfo=UTC)

CLASH = Incident(
    "clash",
    ("armed-clash", "shooting", "attack", "strike"),
    main=("armmod-1", "azmod-1", "marlin-1", "marlin-2", "lake-1", "mission-1", "armmod-2", "marlin-3"),
    begins=datetime(2024, 4, 16, 1, 10, tzinfo=UTC),
    local_date="2024-04-16",
    places=("Vardenis|Gegharkunik|Nerkin Aghbyur",),
)
GORIS = Incident(
    "goris",
    ("shooting", "armed-clash", "killing", "attack"),
    main=("marlin-0",),
    background=("marlin-1",),
    begins=datetime(2024, 3, 27, 10, 30, tzinfo=UTC),
    local_date="2024-03-27",
    places=("Goris",),
)

_ARMENIA, _AZERBAIJAN = "armen|Petrosyants", "azerbaijan|baku"
_HOSPITAL = "hospital|Ghazaryan"
_MISSION = "mission|EBMA|local authorit"
_KILLED, _HURT, _MISSING, _HELD = ("killed",), ("injured",), ("missing",), ("detained",)
_OUT = ("displaced", "evacuated", "moved")
_HIT = ("damaged", "destroyed", "hit")
_TREATED = ("injured", "present", "casualties")
_PEOPLE = ("killed", "injured", "casualties", "missing", "detained")

FIGURES = (
    FigureRow(*("goris-1", "goris", MARCH, _KILLED, 1, 1, 1), side=_ARMENIA, states=("live",), contests=("none",)),
    FigureRow(*("goris-hurt", "goris", MARCH, _HURT, 1, 1, 1), side=_ARMENIA, states=("live",)),
    FigureRow(
        *("2-wounded", "clash", FIRST, _HURT, 2, 2, 2),
        side=_ARMENIA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("1-officer", "clash", SECOND, _KILLED, 1, 1, 1), side=_AZERBAIJAN, states=("live",), contests=("none",)
    ),
    FigureRow(*("3-both", "clash", MIDDAY, _KILLED, 3, ANY, None), group="soldier", states=("live",)),
    FigureRow(*("2-killed", "clash", MIDDAY, _KILLED, 2, 2, 2), side=_ARMENIA, states=("live",), contests=("none",)),
    FigureRow(*("6-wounded", "clash", MIDDAY, _HURT, 6, 6, 6), side=_ARMENIA, states=("live",), contests=("none",)),
    FigureRow(*("2-wounded-midday", "clash", MIDDAY, _HURT, 2, 2, 2), side=_ARMENIA, states=("superseded",)),
    FigureRow(*("1-midday", "clash", MIDDAY, _KILLED, 1, 1, 1), side=_AZERBAIJAN, states=("live",)),
    FigureRow(
        *("4-drones", "clash", MIDDAY, ("launched", "other", "present"), 4, ANY, None), units=("drones",), side=_ARMENIA
    ),
    FigureRow(
        *("1-drone-down", "clash", MIDDAY, ("intercepted", "destroyed"), 1, 1, 1), units=("drones",), side=_ARMENIA
    ),
    FigureRow(*("no-150", "clash", MIDDAY, _PEOPLE, ANY, 150, ANY), absent=True, why="kilometres"),
    FigureRow(*("8-both", "clash", TRUCE, _KILLED, 8, ANY, None), group="soldier", states=("live",)),
    FigureRow(
        *("5-killed", "clash", TRUCE, _KILLED, 5, 5, 5),
        side=_ARMENIA,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="its own dead; the other state counts its own",
    ),
    FigureRow(*("2-killed-truce", "clash", TRUCE, _KILLED, 2, 2, 2), side=_ARMENIA, states=("superseded",)),
    FigureRow(*("11-wounded", "clash", TRUCE, _HURT, 11, 11, 11), side=_ARMENIA, states=("live",)),
    FigureRow(*("3-lost", "clash", TRUCE, _MISSING, 3, 3, 3), side=_ARMENIA, states=("live",), contests=("none",)),
    FigureRow(*("3-killed", "clash", TRUCE, _KILLED, 3, 3, 3), side=_AZERBAIJAN, states=("live",), contests=("none",)),
    FigureRow(
        *("2-held", "clash", TRUCE, _HELD, 2, 2, 2),
        group="soldier",
        side=_AZERBAIJAN,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="neither confirmed nor denied",
    ),
    FigureRow(*("5-villages", "clash", VILLAGES, _KILLED, 5, 5, 5), side=_ARMENIA, origins=1, reports=2),
    FigureRow(*("412", "clash", VILLAGES, _OUT, 412, 412, 412), side="Sargsyan|community", states=("live",)),
    FigureRow(*("300", "clash", VILLAGES, _OUT, ANY, 300, ANY), side="regional|administration|armen", states=("live",)),
    FigureRow(*("14-treated", "clash", VILLAGES, _TREATED, 14, 14, 14), side=_HOSPITAL, states=("live",)),
    FigureRow(*("13-soldiers", "clash", VILLAGES, _TREATED, 13, 13, 13), group="soldier", side=_HOSPITAL),
    FigureRow(*("shepherd", "clash", VILLAGES, _HURT, 1, 1, 1), group="shepherd", side=_HOSPITAL, contests=("none",)),
    FigureRow(*("no-7", "clash", VILLAGES, _KILLED, 7, 7, 7), absent=True, why="cows"),
    FigureRow(*("no-62", "clash", VILLAGES, _PEOPLE, 62, 62, 62), absent=True, why="an age"),
    FigureRow(*("no-54", "clash", VILLAGES, _PEOPLE, 54, 54, 54), absent=True, why="an age"),
    FigureRow(*("no-150-beds", "clash", VILLAGES, _PEOPLE, ANY, 150, ANY), absent=True, why="mattresses"),
    FigureRow(*("530", "clash", MISSION, _OUT, 530, 530, 530), side=_MISSION, states=("live",)),
    FigureRow(*("9-houses", "clash", MISSION, _HIT, 9, 9, 9), units=("houses",), side=_MISSION, contests=("none",)),
    FigureRow(*("no-180", "clash", MISSION, _PEOPLE, ANY, 180, ANY), absent=True, why="detonations"),
    FigureRow(*("no-23", "clash", MISSION, _PEOPLE, 23, 23, 23), absent=True, why="craters"),
    FigureRow(*("no-17", "clash", MISSION, (*_PEOPLE, *_OUT), 17, 17, 17), absent=True, why="patrols"),
    FigureRow(*("4-killed", "clash", CLARIFIED, _KILLED, 4, 4, 4), side=_ARMENIA, states=("live",), contests=("none",)),
    FigureRow(
        *("5-clarified", "clash", CLARIFIED, _KILLED, 5, 5, 5), side=_ARMENIA, states=("withdrawn", "superseded")
    ),
    FigureRow(*("3-captive", "clash", CLARIFIED, _HELD, 3, 3, 3), side=_ARMENIA, states=("live",)),
    FigureRow(
        *("2-held-clarified", "clash", CLARIFIED, _HELD, 2, 2, 2),
        side=_AZERBAIJAN,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("1-missing", "clash", CLARIFIED, _MISSING, 1, 1, 1), side=_ARMENIA, states=("live",)),
    FigureRow(*("3-lost-clarified", "clash", CLARIFIED, _MISSING, 3, 3, 3), side=_ARMENIA, states=("superseded",)),
    FigureRow(*("12-wounded", "clash", CLARIFIED, _HURT, 12, 12, 12), side=_ARMENIA, states=("live",)),
    FigureRow(*("9-hospital", "clash", CLARIFIED, _TREATED, 9, 9, 9), side=_ARMENIA),
    FigureRow(*("10-june", "clash", JUNE, _KILLED, 10, 10, 10), group="soldier", states=("live",)),
    FigureRow(*("6-june", "clash", JUNE, _KILLED, 6, 6, 6), side=_ARMENIA, states=("live",), contests=("none",)),
    FigureRow(*("4-june", "clash", JUNE, _KILLED, 4, 4, 4), side=_AZERBAIJAN, states=("live",), contests=("none",)),
    FigureRow(*("3-killed-june", "clash", JUNE, _KILLED, 3, 3, 3), side=_AZERBAIJAN, states=("superseded",)),
    FigureRow(
        *("3-handed", "clash", JUNE, ("detained", "rescued", "moved", "present", "other"), 3, 3, 3),
        group="soldier|servicem",
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("2-held-june", "clash", JUNE, _HELD, 2, 2, 2), side=_AZERBAIJAN, states=("superseded",)),
    FigureRow(*("goris-no-10", "goris", JUNE, _KILLED, 10, 10, 10), absent=True),
)
SLOTS = (
    SlotRow(*("goris-by", "goris", MARCH, "by", "Azerbaijan"), states=("live",), contests=("disputed",)),
    SlotRow(*("where", "clash", FIRST, "where", "Vardenis|Nerkin"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "clash", FIRST, "when", "05:10|5:10|1:10"), states=("live",), contests=("none",)),
    SlotRow(*("by", "clash", FIRST, "by", "Azerbaijan"), states=("live",), supports=("single-source",)),
    SlotRow(*("mortars", "clash", FIRST, "means", "mortar"), states=("live",), contests=("none",)),
    SlotRow(*("drones", "clash", FIRST, "means", "unmanned|drone|UAV"), states=("live",), contests=("none",)),
    SlotRow(*("by-azerbaijan", "clash", SECOND, "by", "Azerbaijan"), states=("live",), contests=("disputed",)),
    SlotRow(*("by-armenia", "clash", SECOND, "by", "Armenia"), states=("live",), contests=("disputed",)),
    SlotRow(*("drones-denied", "clash", SECOND, "means", "unmanned|drone|UAV"), contests=("disputed",)),
    SlotRow(*("moment-azerbaijan", "clash", SECOND, "when", "04:25|4:25|0:25")),
)
HISTORIES = (
    HistoryRow(*("armenia-killed", "clash", JUNE, _KILLED, None, _ARMENIA, (2, 5, 4, 6), 6)),
    HistoryRow(*("azerbaijan-killed", "clash", JUNE, _KILLED, None, _AZERBAIJAN, (1, 3, 4), 4)),
    HistoryRow(*("armenia-wounded", "clash", CLARIFIED, _HURT, None, _ARMENIA, (2, 6, 11, 12), 12)),
)
TOLLS = (
    TollRow(*("killed-goris", "goris", MARCH, "killed", 1, 1, 1)),
    TollRow(*("injured-first", "clash", FIRST, "injured", 2, 2, 2)),
    TollRow(*("killed-second", "clash", SECOND, "killed", 1, 1, 1)),
    TollRow(*("killed-midday", "clash", MIDDAY, "killed", ANY, 3, ANY), why="two of one state and one of the other"),
    TollRow(*("injured-midday", "clash", MIDDAY, "injured", ANY, 6, ANY)),
    TollRow(*("killed-truce", "clash", TRUCE, "killed", ANY, 8, ANY), why="five and three"),
    TollRow(*("killed-june", "clash", JUNE, "killed", ANY, 10, ANY), why="six and four"),
)
UNKNOWNS = (
    UnknownRow(*("wounded", "clash", MIDDAY, ("injured", "casualties"), "withheld"), why="Baku declined to say"),
    UnknownRow(*("wounded-june", "clash", JUNE, ("injured", "casualties"), "withheld"), why="it never gave one"),
    UnknownRow(*("killed-truce", "clash", TRUCE, ("killed",), "open"), absent=True),
    UnknownRow(*("means", "clash", FIRST, ("means",), "unreported"), absent=True, why="mortars"),
)
RESPONSES = (
    ResponseRow(*("case", "goris", MARCH, "Investigative Committee|armen", ("inquiry",)), words="criminal case"),
    ResponseRow(*("eu", "clash", MIDDAY, "European Union", ("position",)), words="restraint"),
    ResponseRow(*("georgia", "clash", MIDDAY, "Chkheidze|georgia", ("position", "other")), words="mediate|phone"),
    ResponseRow(
        *(
            "ceasefire",
            "clash",
            TRUCE,
            "armen|azerbaijan|georgia",
            ("position", "movement", "other", "decision-not-to-act"),
        ),
        words="ceasefire|truce",
    ),
    ResponseRow(*("host", "clash", TRUCE, "Chkheidze|georgia", ("position", "other", "movement")), words="host"),
    ResponseRow(*("red-cross", "clash", VILLAGES, "Red Cross", ("aid", "movement")), words="mattresses"),
    ResponseRow(*("mission", "clash", MISSION, "mission|EBMA", ("position",)), words="respect the ceasefire"),
    ResponseRow(*("condolences", "clash", CLARIFIED, _ARMENIA, ("position",)), words="condolences"),
    ResponseRow(*("handed", "clash", JUNE, _AZERBAIJAN, ("movement", "position", "other")), words="handed over"),
    ResponseRow(*("maps", "clash", JUNE, _ARMENIA, ("movement", "position", "aid", "other")), words="minefields"),
)
CHANGES = (
    ChangeRow(*("2-5", "clash", MIDDAY, TRUCE, ("new", "superseded"), _KILLED, None, "5")),
    ChangeRow(*("5-4", "clash", MISSION, CLARIFIED, ("new", "superseded", "withdrawn"), _KILLED, None, "4")),
    ChangeRow(*("4-6", "clash", CLARIFIED, JUNE, ("new", "superseded"), _KILLED, None, "6")),
)
BRIEFS = (
    BriefRow("lead", "clash", FIRST, "Vardenis"),
    BriefRow("post", "clash", SECOND, "Garagaya"),
    BriefRow("wounded", "clash", TRUCE, "11"),
    BriefRow("no cows", "clash", VILLAGES, "7 people were killed", absent=True),
    BriefRow("no goris", "clash", JUNE, "Investigative Committee", absent=True, why="March's case"),
)

EXPECTED = Stream(
    folder="vardenis-border",
    moments={
        "march": MARCH,
        "first": FIRST,
        "second": SECOND,
        "midday": MIDDAY,
        "truce": TRUCE,
        "villages": VILLAGES,
        "mission": MISSION,
        "clarified": CLARIFIED,
        "june": JUNE,
    },
    incidents=(CLASH, GORIS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("lake-1", "marlin-2", "Marlin Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("clash", "goris"),),
    briefs=BRIEFS,
)
