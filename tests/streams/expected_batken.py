"""What the record of reports/batken-clash must say, by hand, before it was read: an invented border clash with two states' word.

Each state's own agency tells of its own men, blames the other and denies what the other says; times are an hour apart and the same. A
hospital counts its patients; an unnamed source has more dead than his state. 2021 and April's stones are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2022, 3, 10, 11, 30, tzinfo=UTC)
SECOND = datetime(2022, 3, 10, 13, 30, tzinfo=UTC)
EVENING = datetime(2022, 3, 10, 16, 0, tzinfo=UTC)
NIGHT = datetime(2022, 3, 10, 20, 0, tzinfo=UTC)
FRIDAY = datetime(2022, 3, 11, 5, 0, tzinfo=UTC)
NOON = datetime(2022, 3, 11, 9, 0, tzinfo=UTC)
END = datetime(2022, 3, 13, tzinfo=UTC)
LATER = datetime(2022, 5, 1, tzinfo=UTC)

CLASH = Incident(
    "clash",
    ("armed-clash", "shooting", "attack"),
    main=("alatoo-1", "pamir-1", "steppe-1", "radio-2", "steppe-2", "alatoo-2", "pamir-2"),
    background=("monitor-9",),
    begins=datetime(2022, 3, 10, 9, 40, tzinfo=UTC),
    local_date="2022-03-10",
    places=("Leilek|Batken|Ak-Tatyr|Khitoy",),
)
APRIL = Incident("april 2021", ("armed-clash",), background=("steppe-1",))
STONES = Incident(
    "stones",
    ("armed-clash", "riot", "attack", "other"),
    main=("monitor-9",),
    begins=datetime(2022, 4, 19, tzinfo=UTC),
    places=("Isfara",),
)

_KYRGYZ, _TAJIK, _HOSPITAL = "kyrgyz|Border Service", "tajik", "Toktosheva|hospital"
_KILLED, _HURT, _MOVED, _BURNED = ("killed",), ("injured",), ("evacuated", "moved"), ("destroyed", "damaged")

FIGURES = (
    FigureRow(
        *("2-wounded", "clash", FIRST, _HURT, 2, 2, 2),
        group="guards",
        side=_KYRGYZ,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("1-tajik", "clash", SECOND, _KILLED, 1, 1, 1), side=_TAJIK, states=("live",), contests=("none",)),
    FigureRow(*("3-tajik", "clash", SECOND, _HURT, 3, 3, 3), side=_TAJIK, states=("live",), contests=("none",)),
    FigureRow(*("4-houses", "clash", SECOND, _BURNED, 4, 4, 4), units=("houses",), side="tajik|Pamir"),
    FigureRow(*("1-evening", "clash", EVENING, _KILLED, 1, 1, 1), side=_TAJIK, origins=1, reports=2),
    FigureRow(*("2-evening", "clash", EVENING, _HURT, 2, 2, 2), side=_KYRGYZ, origins=1, reports=2),
    FigureRow(*("870", "clash", EVENING, _MOVED, 870, 870, 870), side="kyrgyz|emergenc", states=("live",)),
    FigureRow(*("no-50", "clash", EVENING, _KILLED, ANY, 50, ANY), absent=True),
    FigureRow(*("50-april", "april 2021", EVENING, _KILLED, ANY, 50, ANY)),
    FigureRow(
        *("11-hospital", "clash", NIGHT, ("injured", "present"), 11, 11, 11),
        side=_HOSPITAL,
        contests=("none",),
        why="its own patients",
    ),
    FigureRow(*("7-soldiers", "clash", NIGHT, _HURT, 7, 7, 7), group="soldiers", side=_HOSPITAL),
    FigureRow(*("4-civilians", "clash", NIGHT, _HURT, 4, 4, 4), group="civilians", side=_HOSPITAL),
    FigureRow(*("conscript", "clash", NIGHT, _KILLED, 1, 1, 1), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("no-19", "clash", NIGHT, ("killed", "injured"), 19, ANY, ANY), absent=True, why="an age"),
    FigureRow(*("3-kyrgyz", "clash", FRIDAY, _KILLED, 3, 3, 3), side=_KYRGYZ, states=("live",), contests=("none",)),
    FigureRow(*("24", "clash", FRIDAY, _HURT, 24, 24, 24), side=_KYRGYZ, states=("live",)),
    FigureRow(*("11-ministry", "clash", FRIDAY, _HURT, 11, 11, 11), side="health ministry", states=("superseded",)),
    FigureRow(
        *("5-source", "clash", FRIDAY, _KILLED, 5, ANY, None), side="source", marks=("unnamed",), states=("live",)
    ),
    FigureRow(*("1-friday", "clash", FRIDAY, _KILLED, 1, 1, 1), side="Border Troops", states=("live",)),
    FigureRow(*("1340", "clash", NOON, _MOVED, 1340, 1340, 1340), side="kyrgyz|Emergenc", states=("live",)),
    FigureRow(*("870-noon", "clash", NOON, _MOVED, 870, 870, 870), side="kyrgyz|Emergenc", states=("superseded",)),
    FigureRow(*("26-houses", "clash", NOON, _BURNED, 26, 26, 26), units=("houses",), side="kyrgyz|Emergenc"),
    FigureRow(*("4-tajik", "clash", END, _KILLED, 4, 4, 4), side=_TAJIK, states=("live",)),
    FigureRow(*("1-end", "clash", END, _KILLED, 1, 1, 1), side=_TAJIK, states=("superseded",)),
    FigureRow(*("11-tajik", "clash", END, _HURT, 11, 11, 11), side=_TAJIK, states=("live",)),
    FigureRow(*("0-civilians", "clash", END, ("killed", "casualties"), 0, 0, 0), group="civilian", side=_TAJIK),
    FigureRow(*("3-end", "clash", END, _KILLED, 3, 3, 3), side=_KYRGYZ, states=("live",), contests=("none",)),
    FigureRow(*("5-stones", "stones", LATER, _HURT, 5, 5, 5), side="police", states=("live",)),
    FigureRow(*("stones-no-7", "stones", LATER, _KILLED, 7, 7, 7), absent=True),
    FigureRow(*("7-later", "clash", LATER, _KILLED, 7, 7, 7), why="the two governments' dead, added by the monitor"),
)
SLOTS = (
    SlotRow(*("moment", "clash", FIRST, "when", "15:40|9:40|3:40"), states=("live",), contests=("none",)),
    SlotRow(*("moment-tajik", "clash", SECOND, "when", "14:35|9:35")),
    SlotRow(*("where", "clash", FIRST, "where", "Leilek|Batken"), states=("live",), contests=("none",)),
    SlotRow(*("by-tajik", "clash", FIRST, "by", "Tajik"), states=("live",), supports=("single-source",)),
    SlotRow(*("by-tajik-second", "clash", SECOND, "by", "Tajik"), contests=("disputed",)),
    SlotRow(*("by-kyrgyz", "clash", SECOND, "by", "Kyrgyz"), contests=("disputed",)),
    SlotRow(*("mortars", "clash", FIRST, "means", "mortar"), states=("live",), contests=("none",)),
    SlotRow(*("mortars-denied", "clash", SECOND, "means", "mortar"), contests=("disputed",)),
)
HISTORIES = (
    HistoryRow(*("kyrgyz-hurt", "clash", FRIDAY, _HURT, None, _KYRGYZ, (2, 24), 24)),
    HistoryRow(*("tajik-killed", "clash", END, _KILLED, None, _TAJIK, (1, 4), 4)),
)
TOLLS = (
    TollRow(*("killed-second", "clash", SECOND, "killed", 1, 1, 1)),
    TollRow(*("killed-end", "clash", END, "killed", ANY, 7, ANY), why="three of the one state and four of the other"),
    TollRow(*("injured-end", "clash", END, "injured", ANY, 35, ANY), why="24 and 11"),
)
UNKNOWNS = (UnknownRow(*("damage", "clash", NOON, ("damage",), "open"), why="it is being assessed"),)
RESPONSES = (
    ResponseRow(*("russia", "clash", EVENING, "Russia", ("position",)), words="restraint"),
    ResponseRow(*("moved", "clash", EVENING, "kyrgyz|emergenc", ("movement", "aid")), words="870|moved|schools"),
    ResponseRow(
        *("ceasefire", "clash", FRIDAY, "Kyrgyz|Tajik", ("position", "movement", "other", "decision-not-to-act")),
        words="ceasefire|pull back",
    ),
    ResponseRow(*("case", "clash", NOON, "Prosecutor", ("inquiry",)), words="criminal case"),
)
CHANGES = (
    ChangeRow(*("870-1340", "clash", FRIDAY, NOON, ("new", "superseded"), _MOVED, None, "1,340")),
    ChangeRow(*("1-4", "clash", NOON, END, ("new", "superseded"), _KILLED, None, "4")),
)
BRIEFS = (
    BriefRow("lead", "clash", EVENING, "border"),
    BriefRow("24", "clash", FRIDAY, "24"),
    BriefRow("no dispute", "clash", END, "How many were injured is in dispute", absent=True),
    BriefRow("mortars", "clash", SECOND, "mortars"),
)

EXPECTED = Stream(
    folder="batken-clash",
    moments={
        "first": FIRST,
        "second": SECOND,
        "evening": EVENING,
        "night": NIGHT,
        "friday": FRIDAY,
        "noon": NOON,
        "end": END,
        "later": LATER,
    },
    incidents=(CLASH, APRIL, STONES),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("clash", "april 2021"), ("clash", "stones")),
    briefs=BRIEFS,
)
