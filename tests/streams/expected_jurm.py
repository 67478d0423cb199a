"""What the record of reports/jurm-earthquake must say, by hand, before it was read: an invented quake in Afghanistan's Badakhshan and its aftershock.

A centre raises its magnitude; a district governor takes 60 dead back after months; a national authority withdraws 75 that held the aftershock's dead;
a live page with the latest first, a UN flash update, a paper across the river. The aftershock, a quake of 1998 and one near Murghob are apart.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 10, 21, 20, 0, tzinfo=UTC)
MORNING = datetime(2025, 10, 22, 6, 0, tzinfo=UTC)
COPY = datetime(2025, 10, 22, 9, 30, tzinfo=UTC)
AFTERNOON = datetime(2025, 10, 22, 12, 0, tzinfo=UTC)
FLASH = datetime(2025, 10, 22, 17, 0, tzinfo=UTC)
THURSDAY = datetime(2025, 10, 23, 8, 0, tzinfo=UTC)
SUNDAY = datetime(2025, 10, 26, 12, 0, tzinfo=UTC)
NOVEMBER = datetime(2025, 11, 13, tzinfo=UTC)
FEBRUARY = datetime(2026, 2, 18, tzinfo=UTC)

QUAKE = Incident(
    "quake",
    ("earthquake",),
    main=("psc-1", "kws-1", "gorno-1", "kokcha-live", "ocha-1", "andma-1", "kokcha-2"),
    background=("kws-2", "kws-9"),
    begins=datetime(2025, 10, 21, 19, 17, tzinfo=UTC),
    local_date="2025-10-21",
    places=("Jurm|Badakhshan",),
)
AFTERSHOCK = Incident(
    "aftershock",
    ("earthquake",),
    main=("kws-2", "andma-1"),
    background=("kws-9",),
    begins=datetime(2025, 10, 23, 0, 52, tzinfo=UTC),
    local_date="2025-10-23",
    places=("Jurm|Badakhshan",),
    why="an aftershock that is news is an incident of its own",
)
OLDER = Incident("1998", ("earthquake",), background=("kws-1",), places=("Badakhshan|Takhar",))
MURGHOB = Incident(
    "murghob",
    ("earthquake",),
    main=("kws-9",),
    begins=datetime(2025, 11, 12, 1, 58, tzinfo=UTC),
    local_date="2025-11-12",
    places=("Murghob|Murghab|Tajikistan",),
)

_PSC = "Pamir"
_USGS = "Geological Survey|USGS"
_ANDMA = "Disaster Management|ANDMA|Farhang"
_GOVERNOR = "Raghi|Jurm|governor"
_HOSPITAL = "Azimi|hospital"
_TAJIK = "tajik|Emergency Situations"
_KILLED, _HURT, _MISSING, _MAG = ("killed",), ("injured",), ("missing",), ("magnitude",)
_DOWN, _BROKEN = ("destroyed",), ("damaged",)
_IN = ("injured", "present", "other")
_TENTS = ("displaced", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")
_HOUSE = ("house",)

FIGURES = (
    FigureRow(*("59", "quake", FIRST, _MAG, 5.9, 5.9, 5.9), side=_PSC, states=("live",), contests=("none",)),
    FigureRow(*("no-4", "quake", FIRST, _PEOPLE, 4, 4, 4), absent=True, why="aftershocks"),
    FigureRow(*("62", "quake", MORNING, _MAG, 6.2, 6.2, 6.2), side=_PSC, states=("live",), contests=("disputed",)),
    FigureRow(*("59-gone", "quake", MORNING, _MAG, 5.9, 5.9, 5.9), side=_PSC, states=("superseded", "withdrawn")),
    FigureRow(*("60-usgs", "quake", MORNING, _MAG, 6, 6, 6), side=_USGS, states=("live",), contests=("disputed",)),
    FigureRow(
        *("23", "quake", MORNING, _KILLED, 23, ANY, None),
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("70", "quake", MORNING, _HURT, 71, ANY, None), side=_GOVERNOR, states=("live",)),
    FigureRow(
        *("17", "quake", MORNING, _KILLED, 17, 17, 17), side=_ANDMA, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("45", "quake", MORNING, _HURT, 45, 45, 45), side=_ANDMA, states=("live",)),
    FigureRow(*("no-66", "quake", MORNING, _MAG, 6.6, 6.6, 6.6), absent=True, why="1998"),
    FigureRow(*("no-4000", "quake", MORNING, _KILLED, 4001, ANY, ANY), absent=True, why="1998"),
    FigureRow(*("1998-4000", "1998", MORNING, _KILLED, 4001, ANY, None)),
    FigureRow(*("17-copy", "quake", COPY, _KILLED, 17, 17, 17), side=_ANDMA, reports=2, origins=1, states=("live",)),
    FigureRow(
        *("0-tajik", "quake", COPY, (*_HURT, "casualties"), 0, 0, 0),
        side=_TAJIK,
        states=("live",),
        contests=("none",),
        why="of its own country",
    ),
    FigureRow(*("2-schools", "quake", COPY, _BROKEN, 2, 2, 2), units=("school",), side=_TAJIK),
    FigureRow(*("41", "quake", AFTERNOON, _KILLED, 41, 41, 41), side=_ANDMA, states=("live",)),
    FigureRow(*("17-gone", "quake", AFTERNOON, _KILLED, 17, 17, 17), side=_ANDMA, states=("superseded",)),
    FigureRow(*("130", "quake", AFTERNOON, _HURT, 130, 130, 130), side=_ANDMA, states=("live",)),
    FigureRow(*("12-villages", "quake", AFTERNOON, _DOWN, 12, 12, 12), units=("village",), side=_ANDMA),
    FigureRow(
        *("60", "quake", AFTERNOON, _KILLED, 60, 60, 60),
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="of one district alone, and more than the authority has in all",
    ),
    FigureRow(
        *("58", "quake", AFTERNOON, _IN, 58, 58, 58),
        side=_HOSPITAL,
        contests=("none",),
        why="a hospital's own patients",
    ),
    FigureRow(*("4-hospital", "quake", AFTERNOON, _KILLED, 4, 4, 4), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("31-houses", "quake", AFTERNOON, _DOWN, 31, 31, 31), units=_HOUSE, why="its reporter counted them"),
    FigureRow(*("41-flash", "quake", FLASH, _KILLED, 41, 41, 41), side=_ANDMA, reports=2, origins=1, states=("live",)),
    FigureRow(*("1150", "quake", FLASH, _DOWN, 1150, 1150, 1150), units=_HOUSE, states=("live",), contests=("none",)),
    FigureRow(*("840", "quake", FLASH, _BROKEN, 840, 840, 840), units=_HOUSE, states=("live",), contests=("none",)),
    FigureRow(*("no-9800", "quake", FLASH, _PEOPLE, ANY, 9800, ANY), absent=True, why="who lives there"),
    FigureRow(*("55", "aftershock", THURSDAY, _MAG, 5.5, 5.5, 5.5), side=_PSC, states=("live",), contests=("none",)),
    FigureRow(*("8-lead", "aftershock", THURSDAY, _KILLED, 8, ANY, None), states=("live",), contests=("none",)),
    FigureRow(*("8", "aftershock", THURSDAY, _KILLED, 8, 8, 8), side=_GOVERNOR, states=("live",)),
    FigureRow(
        *("25", "aftershock", THURSDAY, _HURT, 25, 25, 25),
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("3-rescuers", "aftershock", THURSDAY, _KILLED, 3, 3, 3), group="rescuer", contests=("none",)),
    FigureRow(*("a-no-52", "aftershock", THURSDAY, _KILLED, 52, 52, 52), absent=True, why="Tuesday's"),
    FigureRow(*("52", "quake", THURSDAY, _KILLED, 52, 52, 52), side=_ANDMA, states=("live",)),
    FigureRow(*("41-gone", "quake", THURSDAY, _KILLED, 41, 41, 41), side=_ANDMA, states=("superseded",)),
    FigureRow(*("no-55", "quake", THURSDAY, _MAG, 5.5, 5.5, 5.5), absent=True, why="the aftershock's"),
    FigureRow(*("no-8", "quake", THURSDAY, _KILLED, 8, ANY, ANY), absent=True, why="the aftershock's"),
    FigureRow(*("no-25", "quake", THURSDAY, _HURT, 25, 25, 25), absent=True, why="the aftershock's"),
    FigureRow(*("64", "quake", SUNDAY, _KILLED, 64, 64, 64), side=_ANDMA, states=("live",), origins=1),
    FigureRow(*("75", "quake", SUNDAY, _KILLED, 75, 75, 75), side=_ANDMA, states=("withdrawn", "superseded")),
    FigureRow(*("51-jurm", "quake", SUNDAY, _KILLED, 51, 51, 51), place="Jurm", side=_ANDMA, states=("live",)),
    FigureRow(*("13-yamgan", "quake", SUNDAY, _KILLED, 13, 13, 13), place="Yamgan", side=_ANDMA, states=("live",)),
    FigureRow(*("212", "quake", SUNDAY, _HURT, 212, 212, 212), side=_ANDMA, states=("live",), contests=("none",)),
    FigureRow(*("0-missing", "quake", SUNDAY, _MISSING, 0, 0, 0), side=_ANDMA, states=("live",)),
    FigureRow(*("1310", "quake", SUNDAY, _DOWN, 1310, 1310, 1310), units=_HOUSE, side=_ANDMA, states=("live",)),
    FigureRow(*("11", "aftershock", SUNDAY, _KILLED, 11, 11, 11), side=_ANDMA, states=("live",)),
    FigureRow(*("29", "aftershock", SUNDAY, _HURT, 29, 29, 29), side=_ANDMA, states=("live",)),
    FigureRow(*("a-no-64", "aftershock", SUNDAY, _KILLED, 64, 64, 64), absent=True, why="the earthquake's"),
    FigureRow(*("no-11", "quake", SUNDAY, _KILLED, 11, 11, 11), absent=True, why="the aftershock's"),
    FigureRow(*("64-november", "quake", NOVEMBER, _KILLED, 64, 64, 64), reports=2, states=("live",)),
    FigureRow(*("56", "murghob", NOVEMBER, _MAG, 5.6, 5.6, 5.6), side=_PSC, states=("live",), contests=("none",)),
    FigureRow(*("m-no-64", "murghob", NOVEMBER, _KILLED, 64, 64, 64), absent=True, why="of October"),
    FigureRow(*("67", "quake", FEBRUARY, _KILLED, 67, 67, 67), side=_ANDMA, states=("live",)),
    FigureRow(*("64-gone", "quake", FEBRUARY, _KILLED, 64, 64, 64), side=_ANDMA, states=("superseded",)),
    FigureRow(*("60-gone", "quake", FEBRUARY, _KILLED, 60, 60, 60), side=_GOVERNOR, states=("withdrawn", "superseded")),
    FigureRow(*("310", "quake", FEBRUARY, _TENTS, 310, 310, 310), group="famil", side="Roof First"),
    FigureRow(*("no-260", "quake", FEBRUARY, _PEOPLE, 260, 260, 260), absent=True, why="tents"),
)
SLOTS = (
    SlotRow(*("where", "quake", MORNING, "where", "Jurm|Badakhshan"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "quake", FIRST, "when", "19:17|23:47"), states=("live",), contests=("none",)),
    SlotRow(*("where", "aftershock", THURSDAY, "where", "Jurm|Badakhshan"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "aftershock", THURSDAY, "when", "5:22|05:22|0:52|00:52"), states=("live",)),
    SlotRow(*("where", "murghob", NOVEMBER, "where", "Murgh"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("andma-killed", "quake", SUNDAY, _KILLED, None, _ANDMA, (17, 41, 52, 64), 64)),
    HistoryRow(*("andma-injured", "quake", SUNDAY, _HURT, None, _ANDMA, (45, 130, 212), 212)),
    HistoryRow(*("magnitude", "quake", MORNING, _MAG, None, _PSC, (5.9, 6.2), 6.2)),
)
TOLLS = (
    TollRow(*("killed-flash", "quake", FLASH, "killed", ANY, 41, ANY), why="the governor counts one district"),
    TollRow(*("killed-first", "aftershock", THURSDAY, "killed", ANY, 8, ANY)),
    TollRow(*("killed-sunday", "quake", SUNDAY, "killed", ANY, 64, ANY)),
    TollRow(*("injured-sunday", "quake", SUNDAY, "injured", ANY, 212, ANY)),
    TollRow(*("killed-after", "aftershock", SUNDAY, "killed", ANY, 11, ANY)),
    TollRow(*("killed-february", "quake", FEBRUARY, "killed", ANY, 67, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("casualties", "quake", FIRST, ("killed", "casualties"), "open"), why="no information so far"),
    UnknownRow(*("rubble", "quake", FLASH, ("missing", "present", "other"), "open"), words="under the rubble"),
    UnknownRow(*("murghob", "murghob", NOVEMBER, ("killed", "casualties"), "open"), why="no reports so far"),
    UnknownRow(*("money", "quake", FEBRUARY, ("money", "other"), "withheld"), words="how much"),
)
RESPONSES = (
    ResponseRow(*("helicopters", "quake", MORNING, "Defence|afghan", ("movement", "aid")), words="helicopters"),
    ResponseRow(*("airport", "quake", AFTERNOON, "aviation|afghan", ("closure",)), words="airport|Faizabad"),
    ResponseRow(*("food", "quake", FLASH, "World Food Programme", ("aid", "movement")), words="food"),
    ResponseRow(*("tents", "quake", FLASH, "Red Crescent", ("aid", "other")), words="120 tents"),
    ResponseRow(
        *("suspended", "aftershock", THURSDAY, "Red Crescent", ("other", "decision-not-to-act", "position")),
        words="suspended",
    ),
    ResponseRow(*("uzbek", "quake", THURSDAY, "Uzbekistan", ("aid", "movement")), words="40 tonnes|tents"),
    ResponseRow(*("afghanis", "quake", SUNDAY, f"{_ANDMA}|afghan", ("aid", "other")), words="50,000"),
    ResponseRow(*("clinic", "quake", SUNDAY, "commission|Urban|afghan", ("inquiry",)), words="clinic|examine"),
    ResponseRow(*("sentence", "quake", FEBRUARY, "court", ("inquiry", "position", "other")), words="sentenced"),
)
CHANGES = (
    ChangeRow(*("17-41", "quake", COPY, AFTERNOON, ("new", "superseded"), _KILLED, None, "41")),
    ChangeRow(*("52-64", "quake", THURSDAY, SUNDAY, ("new", "superseded"), _KILLED, None, "64")),
    ChangeRow(*("8-11", "aftershock", THURSDAY, SUNDAY, ("new", "superseded"), _KILLED, None, "11")),
    ChangeRow(*("59-62", "quake", FIRST, MORNING, ("new", "superseded"), _MAG, None, "6.2")),
)
BRIEFS = (
    BriefRow("magnitude", "quake", MORNING, "magnitude is in dispute"),
    BriefRow("no 1998", "quake", MORNING, "4,000", absent=True),
    BriefRow("64", "quake", SUNDAY, "64 people"),
    BriefRow("no 75", "quake", SUNDAY, "75 people", absent=True),
    BriefRow("lead", "aftershock", THURSDAY, "aftershock"),
)

EXPECTED = Stream(
    folder="jurm-earthquake",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "copy": COPY,
        "afternoon": AFTERNOON,
        "flash": FLASH,
        "thursday": THURSDAY,
        "sunday": SUNDAY,
        "november": NOVEMBER,
        "february": FEBRUARY,
    },
    incidents=(QUAKE, AFTERSHOCK, OLDER, MURGHOB),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("gorno-1", "kws-1", "Khyber Wire Service", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("quake", "aftershock"), ("quake", "1998"), ("quake", "murghob"), ("aftershock", "murghob")),
    briefs=BRIEFS,
)
