"""What the record of reports/grudziadz-gas must say, by hand, before it was read: an invented gas explosion in a Polish apartment block.

A fire service's communiqués that correct one another, a list of missing people of whom most turn up, a gas company that takes back what it said of a
call, a prosecutor, an indictment with more injured. Bielawa in 2021 and a fire in Toruń are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
WIRE = datetime(2026, 1, 14, 10, 30, tzinfo=UTC)
COPY = datetime(2026, 1, 14, 13, 0, tzinfo=UTC)
LIVE = datetime(2026, 1, 14, 15, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 1, 16, 14, 0, tzinfo=UTC)
MONDAY = datetime(2026, 1, 19, 15, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 1, 20, 12, 0, tzinfo=UTC)
JUNE = datetime(2026, 6, 25, tzinfo=UTC)

_KINDS = ("explosion", "fire", "collapse")

BLOCK = Incident(
    "block",
    _KINDS,
    main=("psp-1", "vpa-1", "volyn-1", "kurier-live", "psp-2", "psg-1", "prok-1", "vpa-4"),
    background=("kopernik-9",),
    begins=datetime(2026, 1, 14, 5, 14, tzinfo=UTC),
    local_date="2026-01-14",
    places=("Grudziądz|Grudziadz|Kępowa",),
)
TORUN = Incident(
    "toruń",
    ("fire",),
    main=("kopernik-9",),
    begins=datetime(2026, 1, 20, 1, 25, tzinfo=UTC),
    local_date="2026-01-20",
    places=("Toruń|Torun|Rubinkowo",),
)
BIELAWA = Incident("bielawa", _KINDS, background=("vpa-1", "vpa-4"), places=("Bielawa",))

_FIRE = "fire|Zieli|poland"
_MAYOR = "mayor|Gołaszewska"
_HOSPITAL = "hospital|Małek"
_COMPANY = "Pomorska|gas"
_PROSECUTOR = "prosecutor|Reszka|poland"
_TORUN_FIRE = "fire|Piekarz|poland"
_KILLED, _HURT, _MISSING, _CAUGHT, _MONEY = ("killed",), ("injured",), ("missing",), ("detained",), ("money",)
_IN = ("injured", "present", "casualties", "moved", "other")
_OUT = ("evacuated", "rescued", "moved")
_UNDER = ("missing", "present", "casualties", "other")
_SENT = ("personnel", "present", "moved", "other")
_FOUND = ("rescued", "present", "other")
_CHARGED = ("detained", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("4-hospital", "block", FIRST, _IN, 4, 4, 4), side=_FIRE, states=("live",), contests=("none",)),
    FigureRow(*("46", "block", FIRST, _OUT, 46, 46, 46), side=_FIRE, states=("live",), supports=("single-source",)),
    FigureRow(*("12-under", "block", FIRST, _UNDER, ANY, ANY, 12), side="neighbour|fire|poland"),
    FigureRow(*("68", "block", FIRST, _SENT, 68, 68, 68), group="firefighter", side=_FIRE, states=("live",)),
    FigureRow(*("no-17", "block", FIRST, _PEOPLE, 17, 17, 17), absent=True, why="crews"),
    FigureRow(
        *("2", "block", WIRE, _KILLED, 2, ANY, None),
        side=_MAYOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("11", "block", WIRE, _HURT, 11, 11, 11), side=_MAYOR, states=("live",), supports=("single-source",)),
    FigureRow(*("9-missing", "block", WIRE, _MISSING, 9, 9, 9), side=_MAYOR, states=("live",)),
    FigureRow(*("3-serious", "block", WIRE, _HURT, 3, 3, 3), side=_MAYOR, states=("live",), contests=("none",)),
    FigureRow(*("14-list", "block", WIRE, _MISSING, 14, 14, 14), side="Wrona|resident", states=("live",)),
    FigureRow(*("1-pulled", "block", WIRE, ("rescued",), 1, 1, 1), group="wom", side=_FIRE, states=("live",)),
    FigureRow(*("bielawa-7", "bielawa", WIRE, _KILLED, 7, 7, 7)),
    FigureRow(*("no-7", "block", WIRE, _PEOPLE, 7, 7, 7), absent=True, why="Bielawa's"),
    FigureRow(*("no-66", "block", WIRE, _PEOPLE, 66, 66, 66), absent=True, why="an age"),
    FigureRow(*("11-copy", "block", COPY, _HURT, 11, 11, 11), side=_MAYOR, origins=1, reports=2, states=("live",)),
    FigureRow(
        *("2-volyn", "block", COPY, _HURT, 2, 2, 2), group="wom", side="consulate|ukrain|Hnatiuk", contests=("none",)
    ),
    FigureRow(
        *("3", "block", LIVE, _KILLED, 3, 3, 3),
        side=_FIRE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="within the mayor's at least two",
    ),
    FigureRow(*("5-missing", "block", LIVE, _MISSING, 5, 5, 5), side=_FIRE, states=("live",)),
    FigureRow(*("3-found", "block", LIVE, _FOUND, 3, 3, 3), side=_MAYOR, contests=("none",)),
    FigureRow(*("12-in", "block", LIVE, _IN, 12, 12, 12), side=_HOSPITAL, states=("live",), why="its own patients"),
    FigureRow(*("8000", "block", LIVE, _MONEY, 8000, 8000, 8000), side="Dembski|governor", contests=("none",)),
    FigureRow(*("no-6", "block", LIVE, _KILLED, 6, 6, 6), absent=True, why="a family who had moved"),
    FigureRow(*("4", "block", THURSDAY, _KILLED, 4, 4, 4), side=_FIRE, states=("live",), contests=("none",)),
    FigureRow(*("3-gone", "block", THURSDAY, _KILLED, 3, 3, 3), side=_FIRE, states=("superseded",)),
    FigureRow(*("0-missing", "block", THURSDAY, _MISSING, 0, 0, 0), side=_FIRE, states=("live",)),
    FigureRow(*("5-gone", "block", THURSDAY, _MISSING, 5, 5, 5), side=_FIRE, states=("superseded",)),
    FigureRow(*("2-rescued", "block", THURSDAY, ("rescued",), 2, 2, 2), side=_FIRE, states=("live",)),
    FigureRow(*("13", "block", THURSDAY, _HURT, 13, 13, 13), side=_FIRE, states=("live",)),
    FigureRow(*("14-wrong", "block", THURSDAY, _HURT, 14, 14, 14), side=_FIRE, states=("superseded", "withdrawn")),
    FigureRow(*("2-firefighters", "block", THURSDAY, _HURT, 2, 2, 2), group="firefighter", contests=("none",)),
    FigureRow(*("112", "block", THURSDAY, _OUT, 112, 112, 112), side=_FIRE, states=("live",)),
    FigureRow(*("174", "block", THURSDAY, _SENT, 174, 174, 174), group="firefighter", side=_FIRE, states=("live",)),
    FigureRow(*("no-212", "block", FRIDAY, _PEOPLE, 212, 212, 212), absent=True, why="customers without gas"),
    FigureRow(*("5", "block", MONDAY, _KILLED, 5, 5, 5), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("12", "block", MONDAY, _HURT, 12, 12, 12), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("2-women", "block", MONDAY, _KILLED, 2, 2, 2), group="wom", side=_PROSECUTOR, contests=("none",)),
    FigureRow(*("1-plumber", "block", MONDAY, _CAUGHT, 1, 1, 1), group="plumber|man", states=("live",)),
    FigureRow(*("no-58", "block", MONDAY, (*_PEOPLE, "detained"), 58, 58, 58), absent=True, why="an age"),
    FigureRow(
        *("toruń-2", "toruń", TUESDAY, _KILLED, 2, 2, 2),
        states=("live",),
        contests=("none",),
        why="a woman and her grandson",
    ),
    FigureRow(*("toruń-9", "toruń", TUESDAY, _HURT, 9, 9, 9), side=_TORUN_FIRE, states=("live",), contests=("none",)),
    FigureRow(*("toruń-64", "toruń", TUESDAY, (*_OUT, "displaced"), 64, 64, 64), states=("live",)),
    FigureRow(*("toruń-no-5", "toruń", TUESDAY, _KILLED, 5, 5, 5), absent=True, why="Grudziądz's"),
    FigureRow(*("5-tuesday", "block", TUESDAY, _KILLED, 5, 5, 5), reports=2, states=("live",)),
    FigureRow(*("no-64", "block", TUESDAY, (*_PEOPLE, "evacuated"), 64, 64, 64), absent=True, why="in Toruń"),
    FigureRow(*("6", "block", JUNE, _KILLED, 6, 6, 6), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("5-june", "block", JUNE, _KILLED, 5, 5, 5), side=_PROSECUTOR, states=("superseded",)),
    FigureRow(*("16", "block", JUNE, _HURT, 16, 16, 16), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("2-indicted", "block", JUNE, _CHARGED, 2, 2, 2), side=_PROSECUTOR, contests=("none",)),
    FigureRow(*("2400000", "block", JUNE, _MONEY, 2.4e6, 2.4e6, 2.4e6), contests=("none",)),
    FigureRow(*("no-19", "block", JUNE, _PEOPLE, 19, 19, 19), absent=True, why="families without a flat"),
    FigureRow(*("bielawa-june", "bielawa", JUNE, _KILLED, 7, 7, 7), reports=2, states=("live",)),
)
SLOTS = (
    SlotRow(*("where", "block", FIRST, "where", "Grudziądz|Grudziadz|Kępowa"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "block", FIRST, "when", "6:14|5:14"), states=("live",), contests=("none",)),
    SlotRow(*("where-toruń", "toruń", TUESDAY, "where", "Toruń|Torun|Rubinkowo"), states=("live",), contests=("none",)),
    SlotRow(*("moment-toruń", "toruń", TUESDAY, "when", "2:25|1:25"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("fire-killed", "block", THURSDAY, _KILLED, None, _FIRE, (3, 4), 4)),
    HistoryRow(*("fire-missing", "block", THURSDAY, _MISSING, None, _FIRE, (5, 0), 0)),
    HistoryRow(*("prosecutor-killed", "block", JUNE, _KILLED, None, "prosecutor|Reszka", (5, 6), 6)),
)
TOLLS = (
    TollRow(*("killed-wire", "block", WIRE, "killed", 2, 2, ANY)),
    TollRow(*("injured-wire", "block", WIRE, "injured", ANY, 11, ANY)),
    TollRow(*("killed-live", "block", LIVE, "killed", ANY, 3, ANY)),
    TollRow(*("killed-thursday", "block", THURSDAY, "killed", ANY, 4, 4)),
    TollRow(*("injured-thursday", "block", THURSDAY, "injured", ANY, 13, ANY)),
    TollRow(*("killed-toruń", "toruń", TUESDAY, "killed", 2, 2, 2)),
    TollRow(*("killed-june", "block", JUNE, "killed", ANY, 6, 6)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "block", FIRST, ("kind", "motive", "means"), "open"), words="cause"),
    UnknownRow(*("missing-end", "block", THURSDAY, ("missing",), "open"), absent=True),
    UnknownRow(*("names", "block", MONDAY, ("victim", "killed"), "withheld"), words="name"),
    UnknownRow(*("cause-toruń", "toruń", TUESDAY, ("kind", "motive", "means"), "open"), words="set off|established"),
)
RESPONSES = (
    ResponseRow(*("gas off", "block", FIRST, f"{_FIRE}|gas|Grudzi", ("closure", "other")), words="gas supply"),
    ResponseRow(*("mourning", "block", WIRE, f"{_MAYOR}|Grudzi", ("position", "other")), words="mourning"),
    ResponseRow(
        *("minister", "block", WIRE, "Borowicz|Prime Minister|poland", ("movement", "position", "other")),
        words="sending|condolences",
    ),
    ResponseRow(*("zlotys", "block", LIVE, "Dembski|governor", ("aid", "position", "other")), words="zlotys|family"),
    ResponseRow(
        *("dispatcher", "block", FRIDAY, _COMPANY, ("other", "position", "inquiry", "inaction")), words="suspended"
    ),
    ResponseRow(*("heaters", "block", FRIDAY, _COMPANY, ("aid", "other")), words="heaters"),
    ResponseRow(
        *("detained", "block", MONDAY, f"police|{_PROSECUTOR}", ("inquiry", "other")), words="detained|charged"
    ),
    ResponseRow(*("hostel", "toruń", TUESDAY, "Lange|mayor|Toruń", ("aid", "other", "position")), words="hostel"),
    ResponseRow(*("indicted", "block", JUNE, _PROSECUTOR, ("inquiry", "position", "other")), words="indicted|charged"),
)
CHANGES = (
    ChangeRow(*("3-4", "block", LIVE, THURSDAY, ("new", "superseded"), _KILLED, None, "4")),
    ChangeRow(*("5-0", "block", LIVE, THURSDAY, ("new", "superseded", "withdrawn"), _MISSING, None, "0")),
    ChangeRow(*("4-5", "block", FRIDAY, MONDAY, ("new", "superseded"), _KILLED, None, "5")),
)
BRIEFS = (
    BriefRow("lead", "block", FIRST, "Grudziądz"),
    BriefRow("mayor", "block", WIRE, "Gołaszewska"),
    BriefRow("no bielawa", "block", WIRE, "Bielawa", absent=True, why="in 2021"),
    BriefRow("no call", "block", FRIDAY, "We had no call about", absent=True, why="the company took it back"),
    BriefRow("no sum", "block", MONDAY, "9 people were killed", absent=True, why="four and five are no sum"),
    BriefRow("no scooter", "block", TUESDAY, "scooter", absent=True, why="in Toruń"),
    BriefRow("piekarz", "toruń", TUESDAY, "Piekarz"),
    BriefRow("plumber", "block", JUNE, "plumber"),
)

EXPECTED = Stream(
    folder="grudziadz-gas",
    moments={
        "first": FIRST,
        "wire": WIRE,
        "copy": COPY,
        "live": LIVE,
        "thursday": THURSDAY,
        "friday": FRIDAY,
        "monday": MONDAY,
        "tuesday": TUESDAY,
        "june": JUNE,
    },
    incidents=(BLOCK, TORUN, BIELAWA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("volyn-1", "vpa-1", "Vistula Press", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("block", "toruń"), ("block", "bielawa")),
    briefs=BRIEFS,
)
