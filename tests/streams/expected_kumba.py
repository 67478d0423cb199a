"""What the record of reports/kumba-raid must say, by hand, before it was read: invented soldiers in a village of Cameroon's South-West, and a gas plant that explodes in Limbe that day.

The army has nine dead separatists and no civilian, then four civilians, then none but civilians; residents, a separatist group (24, then 18), a rights group (17, its 22 taken back) and
a bishop (18) count apart. The plant's five dead become six and seven. A funeral in Mbonge in 2022 is another incident.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 3, 5, 12, 0, tzinfo=UTC)
ARMY = datetime(2025, 3, 5, 19, 0, tzinfo=UTC)
PLANT_DAY = datetime(2025, 3, 5, 20, 30, tzinfo=UTC)
GUARDS = datetime(2025, 3, 5, 23, 0, tzinfo=UTC)
THURSDAY = datetime(2025, 3, 6, 16, 0, tzinfo=UTC)
BULLETIN = datetime(2025, 3, 7, 11, 0, tzinfo=UTC)
ADMITTED = datetime(2025, 3, 9, 15, 0, tzinfo=UTC)
COPY = datetime(2025, 3, 9, 20, 0, tzinfo=UTC)
JUNE = datetime(2025, 7, 1, tzinfo=UTC)

RAID = Incident(
    "raid",
    ("armed-clash", "killing", "attack", "shooting", "strike"),
    main=("ena-1", "mindef-1", "avg-1", "swro-1", "ena-3", "calabar-1", "ena-4"),
    background=("ena-2",),
    begins=datetime(2025, 3, 5, 4, 0, tzinfo=UTC),
    local_date="2025-03-05",
    places=("Kumba|Bekoli",),
)
MBONGE = Incident("mbonge", ("shooting", "killing", "attack"), background=("ena-1",), places=("Mbonge",))
PLANT = Incident(
    "plant",
    ("explosion", "fire"),
    main=("ena-2", "fako-live"),
    background=("ena-4",),
    others=("avg-1",),
    begins=datetime(2025, 3, 5, 15, 10, tzinfo=UTC),
    local_date="2025-03-05",
    places=("Limbe",),
)

_RESIDENTS = "resident"
_ARMY = "Defence|army|officer|Menguele|Ateba|cameroon|government|Mvondo"
_AVG = "Village Guards|AVG|Ewusi"
_SWRO = "Observatory|SWRO|Ngole"
_BISHOP = "Mokoko|bishop"
_COMMISSION = "commission|Tchoupo|cameroon"
_GOVERNOR = "Njoh|governor|cameroon"
_COMPANY = "Fako Gaz"
_ENOW = "Enow|hospital"
_CROSS_RIVER = "Effiom|agency|Cross River"
_KILLED, _HURT, _MONEY, _MISSING = ("killed",), ("injured",), ("money",), ("missing",)
_HARMED = ("killed", "injured", "casualties")
_BURNED = ("destroyed", "damaged")
_TAKEN = ("detained", "missing", "moved", "other")
_OUT = ("evacuated", "displaced", "moved", "present")
_IN = ("injured", "present", "casualties", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("13", "raid", FIRST, _KILLED, 13, ANY, None),
        side=_RESIDENTS,
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(*("7", "raid", FIRST, _KILLED, 7, 7, 7), group="terrorist", side=_ARMY, marks=("unnamed",)),
    FigureRow(*("no-9", "raid", FIRST, _PEOPLE, 9, 9, 9), absent=True, why="in Mbonge, and kilometres"),
    FigureRow(*("no-44", "raid", FIRST, _PEOPLE, 44, 44, 44), absent=True, why="an age"),
    FigureRow(*("mbonge-9", "mbonge", FIRST, _KILLED, 9, 9, 9)),
    FigureRow(
        *("9", "raid", ARMY, _KILLED, 9, 9, 9),
        group="terrorist",
        side=_ARMY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("7-gone", "raid", ARMY, _KILLED, 7, 7, 7), side=_ARMY, states=("superseded",), why="named over unnamed"
    ),
    FigureRow(*("3-soldiers", "raid", ARMY, _HURT, 3, 3, 3), group="soldier", side=_ARMY, states=("live",)),
    FigureRow(
        *("0-civilians", "raid", ARMY, _HARMED, 0, 0, 0),
        group="civilian",
        side=_ARMY,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("no-14", "raid", ARMY, _PEOPLE, 14, 14, 14), absent=True, why="firearms"),
    FigureRow(
        *("plant-5", "plant", PLANT_DAY, _KILLED, 5, 5, 5),
        group="worker",
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("plant-19", "plant", PLANT_DAY, _HURT, 19, 19, 19), side=_GOVERNOR, states=("live",), contests=("none",)
    ),
    FigureRow(*("plant-600", "plant", PLANT_DAY, _OUT, ANY, 600, ANY), states=("live",)),
    FigureRow(*("plant-38", "plant", PLANT_DAY, ("present", "personnel", "other"), 38, 38, 38), side=_COMPANY),
    FigureRow(*("plant-no-13", "plant", PLANT_DAY, _PEOPLE, 13, ANY, ANY), absent=True, why="in Bekoli"),
    FigureRow(*("plant-no-9", "plant", PLANT_DAY, _PEOPLE, 9, 9, 9), absent=True, why="in Bekoli"),
    FigureRow(*("no-19", "raid", PLANT_DAY, _PEOPLE, 19, 19, 19), absent=True, why="in Limbe"),
    FigureRow(*("13-plant", "raid", PLANT_DAY, _KILLED, 13, ANY, None), side=_RESIDENTS, reports=2, states=("live",)),
    FigureRow(
        *("24", "raid", GUARDS, _KILLED, 24, 24, 24),
        group="civilian",
        side=_AVG,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="no civilian, says the ministry",
    ),
    FigureRow(
        *("0-disputed", "raid", GUARDS, _HARMED, 0, 0, 0),
        group="civilian",
        side=_ARMY,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("plant-6", "plant", THURSDAY, _KILLED, 6, 6, 6), side=_ENOW, states=("live",)),
    FigureRow(*("plant-15", "plant", THURSDAY, _IN, 15, 15, 15), side=_ENOW, states=("live",)),
    FigureRow(*("plant-0", "plant", THURSDAY, _MISSING, 0, 0, 0), side=_COMPANY, contests=("none",)),
    FigureRow(*("plant-no-38", "plant", THURSDAY, _PEOPLE, 38, 38, 38), absent=True, why="on shift, none trapped"),
    FigureRow(
        *("17", "raid", BULLETIN, _KILLED, 17, 17, 17),
        side=_SWRO,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="24 to the separatists, no civilian to the army",
    ),
    FigureRow(*("14-men", "raid", BULLETIN, _KILLED, 14, 14, 14), group="men|man", side=_SWRO, states=("live",)),
    FigureRow(*("2-women", "raid", BULLETIN, _KILLED, 2, 2, 2), group="wom", side=_SWRO, states=("live",)),
    FigureRow(*("22-back", "raid", BULLETIN, _KILLED, 22, 22, 22), side=_SWRO, states=("withdrawn", "superseded")),
    FigureRow(*("23", "raid", BULLETIN, _BURNED, 23, 23, 23), units=("house",), side=_SWRO, contests=("none",)),
    FigureRow(*("3-taken", "raid", BULLETIN, _TAKEN, 3, 3, 3), group="men|man", side=_SWRO, states=("live",)),
    FigureRow(*("no-29", "raid", BULLETIN, _PEOPLE, 29, 29, 29), absent=True, why="witnesses"),
    FigureRow(*("4-civilians", "raid", ADMITTED, _KILLED, 4, 4, 4), group="civilian", side=_ARMY, states=("live",)),
    FigureRow(*("5-armed", "raid", ADMITTED, _KILLED, 5, 5, 5), side=_ARMY, states=("live",)),
    FigureRow(
        *("0-back", "raid", ADMITTED, _HARMED, 0, 0, 0),
        group="civilian",
        side=_ARMY,
        states=("withdrawn", "superseded"),
    ),
    FigureRow(*("9-admitted", "raid", ADMITTED, _KILLED, 9, 9, 9), side=_ARMY, states=("live",)),
    FigureRow(*("18-bishop", "raid", ADMITTED, _KILLED, 18, 18, 18), side=_BISHOP, states=("live",)),
    FigureRow(*("18-avg", "raid", ADMITTED, _KILLED, 18, 18, 18), side=_AVG, states=("live",)),
    FigureRow(*("24-gone", "raid", ADMITTED, _KILLED, 24, 24, 24), side=_AVG, states=("superseded", "withdrawn")),
    FigureRow(*("no-6", "raid", ADMITTED, _KILLED, 6, 6, 6), absent=True, why="who came out of the forest"),
    FigureRow(*("18-copy", "raid", COPY, _KILLED, 18, 18, 18), side=_BISHOP, reports=2, states=("live",)),
    FigureRow(*("300", "raid", COPY, _OUT, ANY, 300, ANY), side=_CROSS_RIVER, states=("live",)),
    FigureRow(
        *("18", "raid", JUNE, _KILLED, 18, 18, 18),
        side="commission|Tchoupo",
        states=("live",),
        contests=("none", "disputed"),
    ),
    FigureRow(*("9-gone", "raid", JUNE, _KILLED, 9, 9, 9), side=_ARMY, states=("superseded", "withdrawn")),
    FigureRow(
        *("5-armed-back", "raid", JUNE, _KILLED, 5, 5, 5),
        side=_ARMY,
        states=("withdrawn", "superseded"),
        why="the defence minister takes it back",
    ),
    FigureRow(*("26", "raid", JUNE, _BURNED, 26, 26, 26), units=("house",), side=_COMMISSION, states=("live",)),
    FigureRow(*("3-officers", "raid", JUNE, ("detained",), 3, 3, 3), group="officer", contests=("none",)),
    FigureRow(*("5-million", "raid", JUNE, _MONEY, 5e6, 5e6, 5e6), contests=("none",)),
    FigureRow(*("no-7", "raid", JUNE, _KILLED, 7, 7, 7), group="worker", absent=True, why="in Limbe"),
    FigureRow(*("plant-7", "plant", JUNE, _KILLED, 7, 7, 7), states=("live",), contests=("none", "disputed")),
    FigureRow(*("plant-no-18", "plant", JUNE, _PEOPLE, 18, 18, 18), absent=True, why="in Bekoli"),
)
SLOTS = (
    SlotRow(*("where", "raid", FIRST, "where", "Kumba|Bekoli"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "raid", FIRST, "when", "5 a.m.|5:00|05:00|4:00|0400"), states=("live",), contests=("none",)),
    SlotRow(*("by", "raid", FIRST, "by", "troops|soldier|army|military|cameroon"), states=("live",)),
    SlotRow(*("by-army", "raid", ARMY, "by", "Defence|soldier|army|troops|military|cameroon"), states=("live",)),
    SlotRow(*("where-plant", "plant", PLANT_DAY, "where", "Limbe"), states=("live",), contests=("none",)),
    SlotRow(*("moment-plant", "plant", PLANT_DAY, "when", "4:10|16:10|15:10|1510"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("avg-killed", "raid", ADMITTED, _KILLED, None, _AVG, (24, 18), 18)),
    HistoryRow(*("army-civilians", "raid", ADMITTED, _HARMED, "civilian", _ARMY, (0, 4), 4)),
    HistoryRow(*("swro-killed", "raid", BULLETIN, _KILLED, None, _SWRO, (17,), 17)),
)
TOLLS = (
    TollRow(*("killed-first", "raid", FIRST, "killed", ANY, 13, ANY)),
    TollRow(*("killed-mbonge", "mbonge", FIRST, "killed", ANY, 9, ANY)),
    TollRow(*("killed-plant", "plant", PLANT_DAY, "killed", 5, 5, 5)),
    TollRow(*("injured-plant", "plant", PLANT_DAY, "injured", 19, 19, 19)),
    TollRow(*("killed-thursday", "plant", THURSDAY, "killed", ANY, 6, ANY)),
    TollRow(*("killed-june", "raid", JUNE, "killed", ANY, 18, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("soldiers", "raid", ARMY, ("victim", "injured", "other"), "withheld"), words="names"),
    UnknownRow(*("leak", "plant", PLANT_DAY, ("kind", "motive", "means", "other"), "open"), words="leak|cause"),
    UnknownRow(*("taken", "raid", BULLETIN, ("where", *_TAKEN, "victim"), "open"), words="Where|taken"),
    UnknownRow(*("unit", "raid", BULLETIN, ("by", "other"), "open"), words="unit"),
    UnknownRow(*("unit-kept", "raid", ADMITTED, ("by", "other"), "withheld"), words="unit"),
    UnknownRow(*("officers", "raid", JUNE, ("by", "victim", "detained", "other"), "withheld"), words="names"),
    UnknownRow(*("order", "raid", JUNE, ("by", "motive", "other"), "open"), words="order"),
)
RESPONSES = (
    ResponseRow(*("curfew", "raid", FIRST, "Essomba|prefect|cameroon", ("closure", "other")), words="curfew"),
    ResponseRow(*("rejects", "raid", ARMY, _ARMY, ("position",)), words="rejects"),
    ResponseRow(*("ghost town", "raid", GUARDS, _AVG, ("closure", "position", "other")), words="ghost town"),
    ResponseRow(*("mission", "raid", GUARDS, _AVG, ("position",)), words="United Nations|mission"),
    ResponseRow(*("minister", "plant", THURSDAY, "Abena|energy|cameroon", ("inquiry",)), words="commission|inspected"),
    ResponseRow(*("tiko", "plant", THURSDAY, _COMPANY, ("closure",)), words="stopped|Tiko"),
    ResponseRow(*("home", "plant", THURSDAY, _GOVERNOR, ("movement", "position", "other")), words="return|home"),
    ResponseRow(*("inquiry", "raid", BULLETIN, _SWRO, ("position", "inquiry")), words="inquiry"),
    ResponseRow(
        *("britain", "raid", ADMITTED, "Britain|United Kingdom|United States", ("position",)), words="called for"
    ),
    ResponseRow(*("look into", "raid", ADMITTED, _ARMY, ("inquiry", "position", "other")), words="look into"),
    ResponseRow(*("mats", "raid", COPY, _CROSS_RIVER, ("aid",)), words="mats|rice"),
    ResponseRow(*("pays", "raid", JUNE, _ARMY, ("aid", "position", "other")), words="million|pay"),
    ResponseRow(*("shameful", "raid", JUNE, _SWRO, ("position",)), words="shameful"),
)
CHANGES = (
    ChangeRow(*("7-9", "raid", FIRST, ARMY, ("new", "superseded"), _KILLED, None, "9")),
    ChangeRow(*("plant-6", "plant", PLANT_DAY, THURSDAY, ("new", "superseded"), _KILLED, None, "6")),
    ChangeRow(*("24-gone", "raid", BULLETIN, ADMITTED, ("superseded", "withdrawn"), _KILLED, "24", None)),
    ChangeRow(*("9-gone", "raid", COPY, JUNE, ("superseded", "withdrawn"), _KILLED, "9", None)),
)
BRIEFS = (
    BriefRow("lead", "raid", FIRST, "Bekoli"),
    BriefRow("no gas", "raid", PLANT_DAY, "Fako Gaz", absent=True, why="in Limbe"),
    BriefRow("plant", "plant", PLANT_DAY, "Fako Gaz"),
    BriefRow("no raid", "plant", PLANT_DAY, "residents speak of at least 13", absent=True, why="in Bekoli"),
    BriefRow("no trapped", "plant", THURSDAY, "had been trapped", absent=True, why="the radio took it back"),
    BriefRow("mokoko", "raid", ADMITTED, "Mokoko"),
    BriefRow("18", "raid", JUNE, "18"),
)

EXPECTED = Stream(
    folder="kumba-raid",
    moments={
        "first": FIRST,
        "army": ARMY,
        "plant": PLANT_DAY,
        "guards": GUARDS,
        "thursday": THURSDAY,
        "bulletin": BULLETIN,
        "admitted": ADMITTED,
        "copy": COPY,
        "june": JUNE,
    },
    incidents=(RAID, MBONGE, PLANT),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("calabar-1", "ena-3", "Equatorial News Agency", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("raid", "mbonge"), ("raid", "plant")),
    briefs=BRIEFS,
)
