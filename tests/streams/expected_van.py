"""What the record of reports/van-earthquake must say, by hand, before it was read: an invented quake on a border, in two zones.

8:23 a.m. in Turkey (UTC+3) and 8:53 a.m. in Iran (UTC+3:30) are one moment, 05:23Z. Each country counts its own people: Turkey's
nine dead and Iran's none are no dispute, and the hurt of both are added up. 10 is told only as a mistake. 2011 and 2020 are other
quakes.
"""

from tests.streams.expected import *

FIRST = datetime(2019, 3, 14, 6, 30, tzinfo=UTC)
NOON = datetime(2019, 3, 14, 9, 0, tzinfo=UTC)
EVENING = datetime(2019, 3, 14, 18, 0, tzinfo=UTC)
END = datetime(2019, 3, 16, tzinfo=UTC)

QUAKE = Incident(
    "quake",
    ("earthquake",),
    main=("strait-1", "strait-2", "inland-1", "aras-1", "northlight-1", "lakeside-1", "crescent-1"),
    background=("strait-9",),
    begins=datetime(2019, 3, 14, 5, 23, tzinfo=UTC),
    local_date="2019-03-14",
    places=("Başkale|Baskale|Van",),
)
VAN_2011 = Incident("van 2011", ("earthquake",), background=("strait-2",), places=("Van",))
OZALP = Incident(
    "özalp 2020",
    ("earthquake",),
    main=("strait-9",),
    begins=datetime(2020, 6, 25, 10, 3, tzinfo=UTC),
    local_date="2020-06-25",
    places=("Özalp|Ozalp|Van",),
)

_TURKEY = "Turkey|Tekin|AFAD|türkiye"
_KILLED, _HURT, _MAGNITUDE = ("killed",), ("injured",), ("magnitude",)

FIGURES = (
    FigureRow(*("58-first", "quake", FIRST, _MAGNITUDE, 5.8, 5.8, 5.8), side="Kandilli", states=("live",)),
    FigureRow(
        *("56-first", "quake", FIRST, _MAGNITUDE, 5.6, 5.6, 5.6),
        side="Geological",
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("no-population", "quake", FIRST, ("present", "killed", "injured"), ANY, 20_000, ANY), absent=True),
    FigureRow(
        *("58-noon", "quake", NOON, _MAGNITUDE, 5.8, 5.8, 5.8), side="Kandilli", states=("superseded", "withdrawn")
    ),
    FigureRow(*("59", "quake", NOON, _MAGNITUDE, 5.9, 5.9, 5.9), side="Kandilli", states=("live",)),
    FigureRow(*("57", "quake", NOON, _MAGNITUDE, 5.7, 5.7, 5.7), side="Geophysics|Tehran", states=("live",)),
    FigureRow(
        *("7", "quake", NOON, _KILLED, 7, 7, 7),
        side=_TURKEY,
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="Inland Daily carries the wire; Iran's none are its own",
    ),
    FigureRow(
        *("5-hurt", "quake", NOON, _HURT, 5, 5, 5), side=_TURKEY, reports=2, states=("live",), contests=("none",)
    ),
    FigureRow(
        *("25-hurt", "quake", NOON, _HURT, 25, ANY, None),
        side="Ahmadi|Iran|iran",
        place="Khoy",
        states=("live",),
        contests=("none",),
        why="other people than the five",
    ),
    FigureRow(*("0-iran", "quake", NOON, _KILLED, 0, 0, 0), place="Iran", states=("live",), contests=("none",)),
    FigureRow(*("43", "quake", NOON, ("damaged",), 43, 43, 43), units=("villages",), side="crisis|iran"),
    FigureRow(*("no-600", "quake", END, _KILLED, 601, ANY, ANY), absent=True),
    FigureRow(*("7-evening", "quake", EVENING, _KILLED, 7, 7, 7), side=_TURKEY, states=("superseded",)),
    FigureRow(
        *("9-evening", "quake", EVENING, _KILLED, 9, 9, 9), side="AFAD", states=("live",), supports=("single-source",)
    ),
    FigureRow(*("37-evening", "quake", EVENING, _HURT, 37, 37, 37), side="AFAD", states=("live",)),
    FigureRow(*("15-missing", "quake", EVENING, ("missing",), ANY, ANY, 15), marks=("unnamed",), states=("live",)),
    FigureRow(
        *("4-houses", "quake", EVENING, ("destroyed", "damaged"), 4, 4, 4),
        why="the outlet's own observation",
    ),
    FigureRow(*("9-end", "quake", END, _KILLED, 9, 9, 9), states=("live",), contests=("none",)),
    FigureRow(
        *("9-governor", "quake", END, _KILLED, 9, 9, 9), side="Uysal|governor", states=("live",), contests=("none",)
    ),
    FigureRow(*("10", "quake", END, _KILLED, 10, 10, 10), states=("superseded", "withdrawn")),
    FigureRow(*("50", "quake", END, _HURT, 50, 50, 50), side="Uysal|governor", states=("live",)),
    FigureRow(*("1066", "quake", END, ("destroyed",), 1066, 1066, 1066), units=("buildings",), states=("live",)),
    FigureRow(
        *("31", "quake", END, ("injured", "present"), 31, 31, 31),
        side="Kaya|hospital",
        contests=("none",),
        why="patients of one hospital are some of the hurt",
    ),
    FigureRow(*("75", "quake", END, _HURT, 75, 75, 75), side="Red Crescent|iran", place="Iran", states=("live",)),
    FigureRow(*("2400", "quake", END, ("displaced", "evacuated", "other", "present"), 2400, 2400, 2400)),
    FigureRow(*("2011-600", "van 2011", END, _KILLED, 601, ANY, None)),
    FigureRow(*("54", "özalp 2020", datetime(2020, 7, 1, tzinfo=UTC), _MAGNITUDE, 5.4, 5.4, 5.4), side="Kandilli"),
    FigureRow(*("no-54", "quake", datetime(2020, 7, 1, tzinfo=UTC), _MAGNITUDE, 5.4, 5.4, 5.4), absent=True),
    FigureRow(*("no-9", "özalp 2020", datetime(2020, 7, 1, tzinfo=UTC), _KILLED, 9, 9, 9), absent=True),
)

SLOTS = (
    SlotRow(*("moment", "quake", NOON, "when", "05:23|8:23|8:53|5, 23"), states=("live",), contests=("none",)),
    SlotRow(*("where", "quake", NOON, "where", "Baskale|Başkale"), states=("live",), contests=("none",)),
)
TOLLS = (
    TollRow(*("killed-noon", "quake", NOON, "killed", 7, 7, 7)),
    TollRow(*("injured-noon", "quake", NOON, "injured", 30, 30, 30), why="five in Turkey, at least 25 in Iran"),
    TollRow(*("killed-end", "quake", END, "killed", 9, 9, 9)),
    TollRow(*("injured-end", "quake", END, "injured", ANY, 125, 125), why="50 in Turkey and 75 in Iran"),
)
UNKNOWNS = (
    UnknownRow(*("casualties-first", "quake", FIRST, ("killed", "casualties"), "open"), why="no immediate reports"),
    UnknownRow(*("casualties-noon", "quake", NOON, ("killed", "casualties"), "open"), absent=True),
    UnknownRow(*("cost", "quake", END, ("money", "other"), "withheld")),
    UnknownRow(*("missing-end", "quake", END, ("missing",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("afad", "quake", FIRST, "AFAD|Turkey", ("movement", "aid", "position", "other")), words="teams"),
    ResponseRow(*("tents", "quake", EVENING, "Red Crescent", ("aid", "movement")), words="1,000 tents"),
)
CHANGES = (
    ChangeRow(*("7-9", "quake", NOON, EVENING, ("new", "superseded"), _KILLED, None, "9")),
    ChangeRow(*("25-75", "quake", EVENING, END, ("new", "superseded"), _HURT, None, "75")),
)
BRIEFS = (
    BriefRow("lead", "quake", NOON, "An earthquake struck near Başkale"),
    BriefRow("no-dispute", "quake", NOON, "How many were killed is in dispute", absent=True),
    BriefRow("7 said", "quake", NOON, "Interior Minister Orhan Tekin said seven people were killed"),
    BriefRow("magnitude", "quake", NOON, "The magnitude is in dispute"),
    BriefRow("no kilometres", "quake", END, "kilometres", absent=True),
)

EXPECTED = Stream(
    folder="van-earthquake",
    moments={"first": FIRST, "noon": NOON, "evening": EVENING, "end": END},
    incidents=(QUAKE, VAN_2011, OZALP),
    figures=FIGURES,
    slots=SLOTS,
    histories=(),
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("inland-1", "strait-2", "Strait Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("quake", "van 2011"), ("quake", "özalp 2020")),
    briefs=BRIEFS,
)
