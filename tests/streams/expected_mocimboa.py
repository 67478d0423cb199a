"""What the record of reports/mocimboa-raid must say, by hand, before it was read: an invented raid on the coast of northern Mozambique.

A ministry denies that workers were taken and a day later takes that back; an insurgents' channel, a governor, a company, a parish and a prosecutor count
differently. An agency's copy is held in another paper alone. Minibuses near Macomia and Palma in 2021 are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 6, 11, 10, 0, tzinfo=UTC)
BULLETIN = datetime(2025, 6, 11, 15, 30, tzinfo=UTC)
COMPANY = datetime(2025, 6, 11, 19, 0, tzinfo=UTC)
CLAIM = datetime(2025, 6, 12, 6, 0, tzinfo=UTC)
GOVERNOR = datetime(2025, 6, 12, 13, 0, tzinfo=UTC)
EVENING = datetime(2025, 6, 12, 18, 30, tzinfo=UTC)
FRIDAY = datetime(2025, 6, 13, 14, 0, tzinfo=UTC)
UPDATE = datetime(2025, 6, 14, 10, 0, tzinfo=UTC)
FREED = datetime(2025, 7, 23, tzinfo=UTC)

_KINDS = ("attack", "abduction", "armed-clash", "killing", "shooting")

RAID = Incident(
    "raid",
    _KINDS,
    main=("meridian-1", "mdn-1", "brenningk-1", "sahil-1", "rovuma-1", "veld-1", "relief-2", "meridian-5"),
    background=("rovuma-9",),
    begins=datetime(2025, 6, 11, 1, 30, tzinfo=UTC),
    local_date="2025-06-11",
    places=("Quilunde|Mocímboa|Mocimboa|Cabo Delgado",),
)
PALMA = Incident("palma", _KINDS, background=("meridian-1",), places=("Palma",))
MACOMIA = Incident(
    "macomia",
    _KINDS,
    main=("rovuma-9",),
    background=("relief-2",),
    begins=datetime(2025, 6, 12, 14, 20, tzinfo=UTC),
    local_date="2025-06-12",
    places=("Macomia",),
)

_BACAR = "Bacar|official|administrative"
_ARMY = "defence|army|armed forces|Chivale|mozambique"
_COMPANY = "Brenningk|employer"
_SAHIL = "Sahil|Caliphate|Islamic State|mujahideen"
_GOVERNOR = "Nanvarra|governor|Cabo Delgado"
_HOSPITAL = "hospital|Muhate"
_RELIEF = "Relief|parish|dioces"
_PROSECUTOR = "Mualeva|prosecutor|mozambique"
_SOLDIERS = "soldier|member|force"
_INSURGENTS = "terrorist|insurgent"
_KILLED, _HURT, _MISSING = ("killed",), ("injured",), ("missing",)
_TAKEN = ("detained", "missing")
_THERE = ("present", "moved", "personnel", "launched", "other")
_FLED = ("displaced", "moved", "evacuated", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("5", "raid", FIRST, _KILLED, 5, 5, 5),
        side=_BACAR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("46", "raid", FIRST, _THERE, 46, 46, 46), side=_COMPANY, states=("live",)),
    FigureRow(*("40-men", "raid", FIRST, _THERE, ANY, 40, ANY), side="fisherman", marks=("unnamed",)),
    FigureRow(*("no-30", "raid", FIRST, _PEOPLE, 30, 30, 30), absent=True, why="kilometres"),
    FigureRow(*("palma-dozens", "palma", FIRST, _KILLED, 24, ANY, ANY), why="dozens"),
    FigureRow(*("8-terrorists", "raid", BULLETIN, _KILLED, 8, 8, 8), group=_INSURGENTS, side=_ARMY, states=("live",)),
    FigureRow(*("1-member", "raid", BULLETIN, _KILLED, 1, 1, 1), group=_SOLDIERS, side=_ARMY, states=("live",)),
    FigureRow(*("3-hurt", "raid", BULLETIN, _HURT, 3, 3, 3), side=_ARMY, states=("live",), contests=("none",)),
    FigureRow(*("3-civilians", "raid", BULLETIN, _KILLED, 3, 3, 3), group="civilian", side=_ARMY, states=("live",)),
    FigureRow(*("0-kidnapped", "raid", BULLETIN, (*_TAKEN, "other"), 0, 0, 0), group="worker", side=_ARMY),
    FigureRow(*("46-company", "raid", COMPANY, _THERE, 46, 46, 46), side=_COMPANY, reports=2, states=("live",)),
    FigureRow(*("9-missing", "raid", COMPANY, _MISSING, 9, 9, 9), side=_COMPANY, states=("live",)),
    FigureRow(*("1-guard", "raid", COMPANY, _KILLED, 1, 1, 1), group="guard", side=_COMPANY, contests=("none",)),
    FigureRow(*("14-soldiers", "raid", CLAIM, _KILLED, 14, 14, 14), group="soldier", states=("live",)),
    FigureRow(
        *("9-captured", "raid", CLAIM, _TAKEN, 9, 9, 9),
        group="worker",
        states=("live",),
        contests=("disputed",),
        why="the ministry still has none",
    ),
    FigureRow(*("2-brothers", "raid", CLAIM, _KILLED, 2, 2, 2), group="brother|fighter|attacker"),
    FigureRow(
        *("9-civilians", "raid", GOVERNOR, _KILLED, 9, 9, 9),
        group="civilian",
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
        contests=("disputed", "inconsistent"),
        why="the ministry has three",
    ),
    FigureRow(*("3-civilians-still", "raid", GOVERNOR, _KILLED, 3, 3, 3), group="civilian", side=_ARMY, reports=2),
    FigureRow(
        *("112-houses", "raid", GOVERNOR, ("destroyed", "damaged", "hit", "other"), 112, 112, 112), side=_GOVERNOR
    ),
    FigureRow(*("1150", "raid", GOVERNOR, _FLED, ANY, 1150, ANY), side=_GOVERNOR, states=("live",)),
    FigureRow(*("17-wounded", "raid", GOVERNOR, (*_HURT, "present"), 17, 17, 17), side=_HOSPITAL, states=("live",)),
    FigureRow(*("no-44", "raid", GOVERNOR, _PEOPLE, 44, 44, 44), absent=True, why="an age"),
    FigureRow(*("4-soldiers", "raid", EVENING, _KILLED, 4, 4, 4), group="soldier", side=_ARMY, states=("live",)),
    FigureRow(
        *("1-evening", "raid", EVENING, _KILLED, 1, 1, 1),
        group=_SOLDIERS,
        side=_ARMY,
        states=("superseded", "withdrawn"),
        why="“four soldiers, and not one”",
    ),
    FigureRow(*("11-insurgents", "raid", EVENING, _KILLED, 11, 11, 11), group=_INSURGENTS, side=_ARMY),
    FigureRow(
        *("9-admitted", "raid", EVENING, _TAKEN, 9, 9, 9),
        group="worker",
        reports=2,
        states=("live",),
        contests=("none",),
        why="the ministry took its denial back",
    ),
    FigureRow(
        *("0-evening", "raid", EVENING, (*_TAKEN, "other"), 0, 0, 0), side=_ARMY, states=("superseded", "withdrawn")
    ),
    FigureRow(
        *("14-evening", "raid", EVENING, _KILLED, 14, 14, 14),
        group="soldier",
        states=("live",),
        contests=("disputed",),
        why="dismissed as propaganda",
    ),
    FigureRow(*("7-missing", "raid", EVENING, _MISSING, 7, 7, 7), side=_COMPANY, states=("live",)),
    FigureRow(*("macomia-6", "macomia", FRIDAY, _KILLED, 6, 6, 6), side="police|Dimande", states=("live",)),
    FigureRow(*("no-6-killed", "raid", UPDATE, _KILLED, 6, 6, 6), absent=True, why="near Macomia"),
    FigureRow(*("1840", "raid", UPDATE, ("displaced", "moved", "present"), 1840, 1840, 1840), side=_RELIEF),
    FigureRow(*("11-buried", "raid", UPDATE, _KILLED, 11, 11, 11), side=_RELIEF, states=("live",)),
    FigureRow(*("6-women", "raid", UPDATE, _MISSING, 6, 6, 6), group="women|girl", states=("live",)),
    FigureRow(*("no-900", "raid", UPDATE, _PEOPLE, ANY, 900, ANY), absent=True, why="who are cooked for"),
    FigureRow(*("5-freed", "raid", FREED, ("rescued",), 5, 5, 5), side=_COMPANY, states=("live",)),
    FigureRow(*("2-held", "raid", FREED, (*_TAKEN, "present"), 2, 2, 2), side=_COMPANY, states=("live",)),
    FigureRow(
        *("1500000", "raid", FREED, ("money",), 1500000, 1500000, 1500000), side="source|security", marks=("unnamed",)
    ),
    FigureRow(*("16", "raid", FREED, _KILLED, 16, 16, 16), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("12-civilians", "raid", FREED, _KILLED, 12, 12, 12), group="civilian", side=_PROSECUTOR),
)
SLOTS = (
    SlotRow(*("where", "raid", FIRST, "where", "Quilunde|Mocímboa"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "raid", FIRST, "when", "3:30|1:30|0130"), states=("live",), contests=("none",)),
    SlotRow(*("by", "raid", CLAIM, "by", "Caliphate|Islamic State|Sahil"), states=("live",), contests=("none",)),
    SlotRow(*("against", "raid", COMPANY, "against", "camp|Brenningk|village"), states=("live",)),
    SlotRow(*("where-macomia", "macomia", FRIDAY, "where", "Macomia|Messalo"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("company-missing", "raid", EVENING, _MISSING, None, _COMPANY, (9, 7), 7)),
    HistoryRow(*("army-hurt", "raid", EVENING, _HURT, None, _ARMY, (3, 7), 7)),
)
TOLLS = (
    TollRow(*("killed-first", "raid", FIRST, "killed", 5, 5, 5)),
    TollRow(*("killed-bulletin", "raid", BULLETIN, "killed", ANY, 5, ANY), why="the ministry counts groups"),
    TollRow(*("killed-macomia", "macomia", FRIDAY, "killed", 6, 6, 6)),
    TollRow(*("injured-macomia", "macomia", FRIDAY, "injured", 9, 9, 9)),
    TollRow(*("killed-freed", "raid", FREED, "killed", ANY, 16, ANY)),
)
UNKNOWNS = (
    UnknownRow(
        *("names", "raid", COMPANY, ("victim", "missing", "detained", "other"), "withheld"), words="names|nationalit"
    ),
    UnknownRow(*("who", "raid", CLAIM, ("by",), "open"), absent=True, why="claimed"),
    UnknownRow(
        *("how-many", "raid", GOVERNOR, ("detained", "missing", "victim", "other"), "withheld"),
        why="the governor would not say how many",
    ),
    UnknownRow(*("ransom", "raid", FREED, ("money", "other"), "withheld"), words="ransom"),
)
RESPONSES = (
    ResponseRow(*("suspended", "raid", COMPANY, _COMPANY, ("closure", "position", "other")), words="suspended"),
    ResponseRow(
        *("rice", "raid", GOVERNOR, "government|Nanvarra|Cabo Delgado|mozambique", ("aid", "movement", "other")),
        words="rice|classroom",
    ),
    ResponseRow(
        *("officials", "raid", EVENING, "International Relations|south africa", ("movement", "aid", "other")),
        words="officials",
    ),
    ResponseRow(*("road", "macomia", FRIDAY, "police|Dimande|mozambique", ("closure",)), words="road"),
    ResponseRow(*("kits", "raid", UPDATE, _RELIEF, ("aid",)), words="kits"),
    ResponseRow(*("inquiry", "raid", FREED, _PROSECUTOR, ("inquiry",)), words="investigation"),
    ResponseRow(
        *("no-return", "raid", FREED, _COMPANY, ("decision-not-to-act", "position", "movement", "closure", "other")),
        words="return",
    ),
)
CHANGES = (
    ChangeRow(*("3-9", "raid", COMPANY, GOVERNOR, ("new",), _KILLED, None, "9"), why="the governor"),
    ChangeRow(*("1-4", "raid", GOVERNOR, EVENING, ("new", "superseded"), _KILLED, None, "4")),
    ChangeRow(*("9-7", "raid", GOVERNOR, EVENING, ("new", "superseded"), _MISSING, None, "7")),
)
BRIEFS = (
    BriefRow("lead", "raid", FIRST, "Quilunde"),
    BriefRow("company", "raid", COMPANY, "Brenningk Marine"),
    BriefRow("governor", "raid", GOVERNOR, "Nanvarra"),
    BriefRow("no minibus", "raid", UPDATE, "minibus", absent=True, why="near Macomia"),
)

EXPECTED = Stream(
    folder="mocimboa-raid",
    moments={
        "first": FIRST,
        "bulletin": BULLETIN,
        "company": COMPANY,
        "claim": CLAIM,
        "governor": GOVERNOR,
        "evening": EVENING,
        "friday": FRIDAY,
        "update": UPDATE,
        "freed": FREED,
    },
    incidents=(RAID, PALMA, MACOMIA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("veld-1", None, "Meridian", False, why="the agency's report is not held"),),
    reissues=(),
    changes=CHANGES,
    apart=(("raid", "palma"), ("raid", "macomia")),
    briefs=BRIEFS,
)
