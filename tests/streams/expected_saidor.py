"""What the record of reports/saidor-earthquakes must say, by hand, before it was read: two invented quakes five days apart in Papua New Guinea.

An observatory's bulletin, two provinces that count their own, a member of parliament with names of 40, a centre's situation reports, the second of which takes back
46 and counts the dead of the second quake by themselves; aid from abroad. Hela (2018) and New Britain are other quakes.
"""

from tests.streams.expected import *

FIRST = datetime(2023, 5, 10, 21, 0, tzinfo=UTC)
DAY = datetime(2023, 5, 11, 12, 0, tzinfo=UTC)
FRIDAY = datetime(2023, 5, 12, 8, 0, tzinfo=UTC)
MONDAY = datetime(2023, 5, 15, 10, 0, tzinfo=UTC)
TUESDAY = datetime(2023, 5, 16, 14, 0, tzinfo=UTC)
AID = datetime(2023, 5, 18, 6, 0, tzinfo=UTC)
END = datetime(2023, 5, 25, tzinfo=UTC)
JUNE = datetime(2023, 6, 10, tzinfo=UTC)

SAIDOR = Incident(
    "saidor",
    ("earthquake",),
    main=("pmgo-1", "huon-1", "karkar-1", "ndc-3", "ahc-1", "ndc-9"),
    background=("huon-2", "cairns-1", "huon-9"),
    begins=datetime(2023, 5, 10, 18, 52, tzinfo=UTC),
    local_date="2023-05-11",
    places=("Saidor|Madang",),
    why="4:52 a.m. at UTC+10 is the day before in UTC",
)
FINSCHHAFEN = Incident(
    "finschhafen",
    ("earthquake",),
    main=("huon-2", "cairns-1", "ndc-9"),
    background=("ahc-1", "huon-9"),
    begins=datetime(2023, 5, 16, 3, 17, tzinfo=UTC),
    local_date="2023-05-16",
    places=("Finschhafen|Huon|Morobe",),
    why="a rupture of its own, no aftershock",
)
HELA = Incident("hela 2018", ("earthquake",), background=("huon-1",), places=("Hela|Southern Highlands",))
BRITAIN = Incident(
    "new britain",
    ("earthquake",),
    main=("huon-9",),
    begins=datetime(2023, 6, 8, 22, 5, tzinfo=UTC),
    local_date="2023-06-09",
    places=("Kandrian|New Britain",),
)

_PNG = "papua"
_NDC = "Disaster|papua"
_PMGO = "Observatory"
_USGS = "Geological Survey|USGS"
_MADANG = "Kawas|Madang"
_AUSTRALIA = "australia|High Commission|Laird"
_KILLED, _HURT, _MISSING, _MAG = ("killed",), ("injured",), ("missing",), ("magnitude",)
_HOMELESS = ("displaced", "evacuated", "present", "other")
_SENT = ("personnel", "moved", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("68", "saidor", FIRST, _MAG, 6.8, 6.8, 6.8), side=_PMGO, states=("live",), contests=("none",)),
    FigureRow(*("no-11", "saidor", FIRST, _PEOPLE, 11, 11, 11), absent=True, why="aftershocks"),
    FigureRow(*("70", "saidor", DAY, _MAG, 7, 7, 7), side=_USGS, states=("live",), contests=("disputed",)),
    FigureRow(
        *("68-day", "saidor", DAY, _MAG, 6.8, 6.8, 6.8), side=_PMGO, reports=2, states=("live",), contests=("disputed",)
    ),
    FigureRow(*("7", "saidor", DAY, _KILLED, 7, ANY, ANY), side="official|papua", states=("live",)),
    FigureRow(*("dozens", "saidor", DAY, _HURT, 24, ANY, ANY), marks=("vague",), contests=("none",)),
    FigureRow(*("5", "saidor", DAY, _KILLED, 5, 5, 5), side=_MADANG, supports=("single-source",), contests=("none",)),
    FigureRow(*("2-kabwum", "saidor", DAY, _KILLED, 2, 2, 2), side="police", contests=("none",)),
    FigureRow(*("no-75", "saidor", DAY, _MAG, 7.5, 7.5, 7.5), absent=True, why="2018"),
    FigureRow(*("no-150", "saidor", DAY, _KILLED, 151, ANY, ANY), absent=True, why="2018"),
    FigureRow(*("hela-150", "hela 2018", DAY, _KILLED, 151, ANY, ANY)),
    FigureRow(*("14", "saidor", FRIDAY, _KILLED, 14, 14, 14), place="Madang", side=_MADANG, states=("live",)),
    FigureRow(*("20-missing", "saidor", FRIDAY, _MISSING, 20, ANY, ANY), side=_MADANG, states=("live",)),
    FigureRow(*("40", "saidor", FRIDAY, _KILLED, 40, 40, 40), side="Samar|Member|council", states=("live",)),
    FigureRow(*("6", "saidor", FRIDAY, _KILLED, 6, 6, 6), side="Giamur|Morobe", states=("live",)),
    FigureRow(
        *("62", "saidor", FRIDAY, (*_HURT, "present"), 62, 62, 62), side="Aore|hospital|Modilon", contests=("none",)
    ),
    FigureRow(
        *("3-hospital", "saidor", FRIDAY, _KILLED, 3, 3, 3),
        side="Aore|hospital|Modilon",
        contests=("none",),
        why="some of the 14",
    ),
    FigureRow(*("300", "saidor", FRIDAY, _HOMELESS, 300, 300, 300), contests=("none",)),
    FigureRow(*("no-31", "saidor", FRIDAY, _PEOPLE, 31, 31, 31), absent=True, why="wards"),
    FigureRow(*("31", "saidor", MONDAY, _KILLED, 31, 31, 31), side=_NDC, states=("live",), origins=1),
    FigureRow(*("22-madang", "saidor", MONDAY, _KILLED, 22, 22, 22), place="Madang", side=_NDC, states=("live",)),
    FigureRow(*("9-morobe", "saidor", MONDAY, _KILLED, 9, 9, 9), place="Morobe", side=_NDC, states=("live",)),
    FigureRow(*("118", "saidor", MONDAY, _HURT, 118, 118, 118), side=_NDC, states=("live",), contests=("none",)),
    FigureRow(*("17", "saidor", MONDAY, _MISSING, 17, 17, 17), side=_NDC, states=("live",)),
    FigureRow(*("6500", "saidor", MONDAY, ("displaced",), ANY, 6500, ANY), side=_NDC, states=("live",)),
    FigureRow(*("1240", "saidor", MONDAY, ("destroyed",), 1240, 1240, 1240), units=("house",), side=_NDC),
    FigureRow(*("69", "saidor", MONDAY, _MAG, 6.9, 6.9, 6.9), side=_PMGO, states=("live",)),
    FigureRow(*("68-monday", "saidor", MONDAY, _MAG, 6.8, 6.8, 6.8), side=_PMGO, states=("superseded", "withdrawn")),
    FigureRow(*("31-tuesday", "saidor", TUESDAY, _KILLED, 31, 31, 31), reports=2, states=("live",)),
    FigureRow(*("64", "finschhafen", TUESDAY, _MAG, 6.4, 6.4, 6.4), states=("live",), reports=2, contests=("none",)),
    FigureRow(*("3", "finschhafen", TUESDAY, _KILLED, 3, 3, 3), states=("live",), reports=2, contests=("none",)),
    FigureRow(
        *("20", "finschhafen", TUESDAY, _HURT, 20, 20, 20),
        side="Yasam|Finschhafen",
        origins=1,
        reports=2,
        states=("live",),
    ),
    FigureRow(*("f-no-31", "finschhafen", TUESDAY, _KILLED, 31, 31, 31), absent=True, why="Thursday's"),
    FigureRow(*("f-no-17", "finschhafen", TUESDAY, _MISSING, 17, 17, 17), absent=True, why="Thursday's"),
    FigureRow(*("no-64", "saidor", TUESDAY, _MAG, 6.4, 6.4, 6.4), absent=True, why="Tuesday's"),
    FigureRow(*("no-20", "saidor", TUESDAY, _HURT, 20, 20, 20), absent=True, why="Tuesday's"),
    FigureRow(*("24-medics", "saidor", AID, _SENT, 24, 24, 24), side=_AUSTRALIA),
    FigureRow(*("0-australians", "saidor", AID, (*_KILLED, "casualties"), 0, 0, 0), group="austral", side=_AUSTRALIA),
    FigureRow(*("43", "saidor", END, _KILLED, 43, 43, 43), side=_NDC, states=("live",), origins=1),
    FigureRow(*("31-end", "saidor", END, _KILLED, 31, 31, 31), side=_NDC, states=("superseded",)),
    FigureRow(*("46", "saidor", END, _KILLED, 46, 46, 46), side=_NDC, states=("withdrawn", "superseded")),
    FigureRow(*("29-madang", "saidor", END, _KILLED, 29, 29, 29), place="Madang", side=_NDC, states=("live",)),
    FigureRow(*("14-morobe", "saidor", END, _KILLED, 14, 14, 14), place="Morobe", side=_NDC, states=("live",)),
    FigureRow(*("187", "saidor", END, _HURT, 187, 187, 187), side=_NDC, states=("live",), contests=("none",)),
    FigureRow(*("4-missing", "saidor", END, _MISSING, 4, 4, 4), side=_NDC, states=("live",)),
    FigureRow(*("2016", "saidor", END, ("destroyed",), 2016, 2016, 2016), units=("house",), side=_NDC),
    FigureRow(*("no-52", "saidor", END, _HURT, 52, 52, 52), absent=True, why="the second quake's"),
    FigureRow(*("f-7", "finschhafen", END, _KILLED, 7, 7, 7), side=_NDC, states=("live",)),
    FigureRow(*("f-52", "finschhafen", END, _HURT, 52, 52, 52), side=_NDC, states=("live",)),
    FigureRow(*("f-310", "finschhafen", END, ("destroyed",), 310, 310, 310), units=("house",), side=_NDC),
    FigureRow(*("f-no-43", "finschhafen", END, _KILLED, 43, 43, 43), absent=True),
    FigureRow(*("43-june", "saidor", JUNE, _KILLED, 43, 43, 43), reports=2, states=("live",)),
    FigureRow(*("61", "new britain", JUNE, _MAG, 6.1, 6.1, 6.1), side=_PMGO, states=("live",)),
)
SLOTS = (
    SlotRow(*("where", "saidor", FIRST, "where", "Saidor|Madang"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "saidor", FIRST, "when", "4:52|04:52|18:52"), states=("live",), contests=("none",)),
    SlotRow(*("where", "finschhafen", TUESDAY, "where", "Finschhafen|Huon"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "finschhafen", TUESDAY, "when", "1:17|13:17|03:17|3:17"), states=("live",)),
    SlotRow(*("where", "new britain", JUNE, "where", "Kandrian|New Britain"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("centre-killed", "saidor", END, _KILLED, None, _NDC, (31, 43), 43)),
    HistoryRow(*("centre-injured", "saidor", END, _HURT, None, _NDC, (118, 187), 187)),
    HistoryRow(*("magnitude", "saidor", END, _MAG, None, _PMGO, (6.8, 6.9), 6.9)),
)
TOLLS = (
    TollRow(*("killed-monday", "saidor", MONDAY, "killed", ANY, 31, ANY)),
    TollRow(*("killed-end", "saidor", END, "killed", ANY, 43, ANY)),
    TollRow(*("injured-end", "saidor", END, "injured", ANY, 187, ANY)),
    TollRow(*("killed-second", "finschhafen", TUESDAY, "killed", ANY, 3, ANY)),
    TollRow(*("killed-second-end", "finschhafen", END, "killed", ANY, 7, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("casualties", "saidor", FIRST, ("killed", "casualties"), "open"), why="no reports so far"),
    UnknownRow(*("killed-day", "saidor", DAY, ("killed",), "open"), absent=True),
    UnknownRow(*("houses", "saidor", DAY, ("destroyed", "damaged", "damage"), "open"), words="how many houses|early"),
    UnknownRow(*("miners", "saidor", FRIDAY, ("missing",), "withheld"), words="how many"),
    UnknownRow(*("cost", "saidor", MONDAY, ("money", "damage", "other"), "open"), words="cost"),
    UnknownRow(*("britain", "new britain", JUNE, ("killed", "casualties"), "open")),
)
RESPONSES = (
    ResponseRow(*("team", "saidor", DAY, "Tamarua|papua", ("movement", "aid", "other")), words="team"),
    ResponseRow(*("mine", "saidor", FRIDAY, "Finisterre Gold|company", ("closure", "other")), words="stopped work"),
    ResponseRow(*("soldiers", "saidor", MONDAY, f"Defence Force|{_PNG}", ("movement",)), words="soldiers|helicopters"),
    ResponseRow(*("kina", "saidor", MONDAY, f"Government|{_PNG}", ("aid", "other")), words="million"),
    ResponseRow(*("schools", "finschhafen", TUESDAY, f"Giamur|Morobe|{_PNG}", ("closure",)), words="schools"),
    ResponseRow(*("dollars", "saidor", AID, "australia", ("aid",)), words="million"),
    ResponseRow(*("c17", "saidor", AID, "australia|Air Force", ("movement", "aid")), words="tarpaulins|medical"),
    ResponseRow(*("zealand", "saidor", AID, "New Zealand", ("aid", "movement")), words="Hercules"),
    ResponseRow(*("japan", "saidor", AID, "Japan", ("aid",)), words="tents"),
    ResponseRow(*("red-cross", "saidor", END, "Red Cross", ("aid",)), words="kits"),
    ResponseRow(*("inquiry", "saidor", END, f"Works|{_PNG}", ("inquiry",)), words="classrooms|inquiry"),
)
CHANGES = (
    ChangeRow(*("31", "saidor", FRIDAY, MONDAY, ("new", "superseded"), _KILLED, None, "31")),
    ChangeRow(*("31-43", "saidor", MONDAY, END, ("new", "superseded"), _KILLED, None, "43")),
    ChangeRow(*("3-7", "finschhafen", TUESDAY, END, ("new", "superseded"), _KILLED, None, "7")),
)
BRIEFS = (
    BriefRow("magnitude", "saidor", DAY, "magnitude is in dispute"),
    BriefRow("43", "saidor", END, "43 people"),
    BriefRow("no 46", "saidor", END, "46 people", absent=True),
    BriefRow("second", "finschhafen", TUESDAY, "Finschhafen"),
    BriefRow("no 31", "finschhafen", TUESDAY, "31 people", absent=True),
)

EXPECTED = Stream(
    folder="saidor-earthquakes",
    moments={
        "first": FIRST,
        "day": DAY,
        "friday": FRIDAY,
        "monday": MONDAY,
        "tuesday": TUESDAY,
        "aid": AID,
        "end": END,
        "june": JUNE,
    },
    incidents=(SAIDOR, FINSCHHAFEN, HELA, BRITAIN),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("cairns-1", "huon-2", "Huon News Agency", False),),
    reissues=(),
    changes=CHANGES,
    apart=(
        ("saidor", "finschhafen"),
        ("saidor", "hela 2018"),
        ("saidor", "new britain"),
        ("finschhafen", "new britain"),
    ),
    briefs=BRIEFS,
)
