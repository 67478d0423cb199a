"""What the record of reports/cruzeiro-prison must say, by hand, before it was read: an invented prison riot in Brazil's Acre.

A radio's thread, the state's note, employees of the morgue, prosecutors and a group of lawyers count; the state lowers its 17 to 16 four days
later. Manaus and Boa Vista are other incidents. Who fled and who was caught have rival counts too.
"""

from tests.streams.expected import *

FIRST = datetime(2022, 8, 15, 14, 0, tzinfo=UTC)
NOON = datetime(2022, 8, 15, 15, 0, tzinfo=UTC)
NIGHT = datetime(2022, 8, 15, 23, 30, tzinfo=UTC)
TUESDAY = datetime(2022, 8, 16, 12, 0, tzinfo=UTC)
PROSECUTORS = datetime(2022, 8, 16, 20, 0, tzinfo=UTC)
WEDNESDAY = datetime(2022, 8, 17, 16, 0, tzinfo=UTC)
END = datetime(2022, 8, 20, tzinfo=UTC)
MONTH = datetime(2022, 9, 20, tzinfo=UTC)
LATER = datetime(2022, 12, 1, tzinfo=UTC)

_RIOT = ("riot", "killing", "attack", "armed-clash")

RIOT = Incident(
    "riot",
    _RIOT,
    main=("jurua-thread", "planalto-1", "iapen-1", "gazeta-1", "mpac-1", "obs-1", "planalto-2", "correio-1"),
    background=("planalto-9",),
    begins=datetime(2022, 8, 15, 11, 40, tzinfo=UTC),
    local_date="2022-08-15",
    places=("Cruzeiro do Sul|Vale do Juruá",),
)
MANAUS = Incident("manaus", _RIOT, background=("planalto-1",), places=("Manaus",))
BOA_VISTA = Incident(
    "boa vista",
    (*_RIOT, "abduction"),
    main=("planalto-9",),
    begins=datetime(2022, 11, 3, tzinfo=UTC),
    local_date="2022-11-03",
    places=("Boa Vista",),
)

_ACRE = "acre|Iapen|Prado|Maciel|Tavares|Penitentiary"
_OBS = "Observatory"
_MPAC = "MPAC|Prosecutor|Helena Brasil|Legal Medicine"
_KILLED, _HURT, _HELD = ("killed",), ("injured",), ("detained", "present", "other")
_FLED, _CAUGHT = ("missing", "other", "displaced"), ("detained", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("4", "riot", FIRST, _KILLED, 4, 4, 4),
        side=_ACRE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("3-held", "riot", FIRST, _HELD, 3, 3, 3), contests=("none",)),
    FigureRow(*("4-noon", "riot", NOON, _KILLED, 4, ANY, ANY), side=_ACRE, origins=1, reports=2, states=("live",)),
    FigureRow(*("3-hostage", "riot", NOON, _HELD, 3, 3, 3), group="officer", side=_ACRE),
    FigureRow(*("no-1130", "riot", NOON, _PEOPLE, ANY, 1130, ANY), absent=True),
    FigureRow(*("no-480", "riot", NOON, _PEOPLE, ANY, 480, ANY), absent=True),
    FigureRow(*("manaus-56", "manaus", NOON, _KILLED, 56, 56, 56), group="inmate"),
    FigureRow(*("no-56", "riot", NOON, _KILLED, 56, 56, 56), absent=True),
    FigureRow(
        *("13", "riot", NIGHT, _KILLED, 13, 13, 13),
        group="inmate",
        side=_ACRE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("4-night", "riot", NIGHT, _KILLED, 4, 4, 4), side=_ACRE, states=("superseded",)),
    FigureRow(*("22", "riot", NIGHT, _HURT, 22, 22, 22), group="inmate", side=_ACRE, states=("live",)),
    FigureRow(*("6-hospital", "riot", NIGHT, _HURT, 6, 6, 6), side=_ACRE, contests=("none",)),
    FigureRow(*("1-police", "riot", NIGHT, _HURT, 1, 1, 1), group="officer|police", side=_ACRE),
    FigureRow(*("3-released", "riot", NIGHT, ("rescued", "other", "evacuated"), 3, 3, 3), group="officer", side=_ACRE),
    FigureRow(*("24", "riot", NIGHT, _FLED, 24, 24, 24), group="inmate", side=_ACRE, states=("live",)),
    FigureRow(*("9-caught", "riot", NIGHT, _CAUGHT, 9, 9, 9), side=_ACRE, states=("live",)),
    FigureRow(*("no-37", "riot", NIGHT, _PEOPLE, 37, 37, 37), absent=True, why="knives"),
    FigureRow(*("16-morgue", "riot", TUESDAY, _KILLED, 16, 16, 16), marks=("unnamed",), states=("live",)),
    FigureRow(*("13-tuesday", "riot", TUESDAY, _KILLED, 13, 13, 13), side=_ACRE, states=("live",), reports=2),
    FigureRow(
        *("21-least", "riot", TUESDAY, _KILLED, 21, ANY, None),
        side=_OBS,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("30", "riot", TUESDAY, ("missing", "other"), 30, 30, 30), side=_OBS),
    FigureRow(*("no-38", "riot", TUESDAY, _PEOPLE, 38, 38, 38), absent=True, why="an age"),
    FigureRow(*("17", "riot", PROSECUTORS, _KILLED, 17, 17, 17), side=_MPAC, states=("live",)),
    FigureRow(*("29", "riot", PROSECUTORS, _FLED, 29, 29, 29), side=_MPAC, states=("live",)),
    FigureRow(*("7-duty", "riot", PROSECUTORS, ("present", "personnel", "other"), ANY, 7, ANY), side=_MPAC),
    FigureRow(*("26", "riot", PROSECUTORS, ("moved", "other"), 26, 26, 26), group="inmate"),
    FigureRow(*("no-11", "riot", PROSECUTORS, _PEOPLE, 11, 11, 11), absent=True, why="cameras"),
    FigureRow(*("21", "riot", WEDNESDAY, _KILLED, 21, ANY, ANY), side=_OBS, states=("live",), contests=("disputed",)),
    FigureRow(*("3-fired", "riot", WEDNESDAY, _KILLED, 3, ANY, None), side="survivor|Observatory"),
    FigureRow(*("16", "riot", END, _KILLED, 16, 16, 16), side=_ACRE, states=("live",)),
    FigureRow(*("17-end", "riot", END, _KILLED, 17, 17, 17), side=_ACRE, states=("superseded", "withdrawn")),
    FigureRow(*("13-end", "riot", END, _KILLED, 13, 13, 13), side=_ACRE, states=("superseded",)),
    FigureRow(*("14-crew", "riot", END, _KILLED, 14, 14, 14), side=_ACRE, contests=("none",)),
    FigureRow(*("4-shot", "riot", END, _KILLED, 4, 4, 4), side="autopsy|report"),
    FigureRow(*("15-caught", "riot", END, _CAUGHT, 15, 15, 15), side="police|acre", states=("live",)),
    FigureRow(*("80", "riot", END, ("moved", "personnel", "present", "other"), 80, 80, 80), side="Brazil|federal"),
    FigureRow(*("no-60", "riot", END, _PEOPLE, 60, 60, 60), absent=True, why="days"),
    FigureRow(*("16-month", "riot", MONTH, _KILLED, 16, 16, 16), reports=2, states=("live",)),
    FigureRow(*("21-caught", "riot", MONTH, _CAUGHT, 21, 21, 21), side=_ACRE, states=("live",)),
    FigureRow(*("15-month", "riot", MONTH, _CAUGHT, 15, 15, 15), states=("superseded",)),
    FigureRow(*("no-19", "riot", MONTH, _KILLED, 19, 19, 19), absent=True, why="who is to be charged"),
    FigureRow(*("16-later", "riot", LATER, _KILLED, 16, 16, 16), reports=3),
    FigureRow(*("no-9", "riot", LATER, _KILLED, 9, 9, 9), absent=True),
    FigureRow(*("boa-9", "boa vista", LATER, _KILLED, 9, 9, 9), group="inmate", side="Roraima|justice"),
    FigureRow(*("boa-14", "boa vista", LATER, _HURT, 14, 14, 14), side="Roraima|justice"),
    FigureRow(*("boa-no-16", "boa vista", LATER, _KILLED, 16, 16, 16), absent=True),
)
SLOTS = (
    SlotRow(*("where", "riot", FIRST, "where", "Cruzeiro do Sul"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "riot", NOON, "when", "6:40|11:40|06:40"), states=("live",), contests=("none",)),
    SlotRow(*("by-gang", "riot", NOON, "by", "Northern Command"), states=("live",), marks=("unnamed",)),
    SlotRow(*("by-police", "riot", WEDNESDAY, "by", "police"), states=("live",)),
    SlotRow(*("by-police-end", "riot", END, "by", "police"), contests=("disputed",), why="the governor denied it"),
)
HISTORIES = (HistoryRow(*("acre-killed", "riot", END, _KILLED, None, _ACRE, (4, 13, 16), 16)),)
TOLLS = (
    TollRow(*("killed-noon", "riot", NOON, "killed", 4, 4, ANY)),
    TollRow(*("killed-night", "riot", NIGHT, "killed", ANY, 13, 13)),
    TollRow(*("injured-night", "riot", NIGHT, "injured", ANY, 23, ANY), why="22 inmates and a policeman"),
    TollRow(*("killed-end", "riot", END, "killed", ANY, 16, ANY)),
    TollRow(*("killed-month", "riot", MONTH, "killed", ANY, 16, ANY)),
)
UNKNOWNS = (UnknownRow(*("killed-night", "riot", NIGHT, ("killed",), "open"), absent=True),)
RESPONSES = (
    ResponseRow(*("road", "riot", FIRST, "police", ("closure",)), words="BR 364"),
    ResponseRow(*("visits", "riot", NIGHT, _ACRE, ("closure", "other")), words="visits"),
    ResponseRow(*("searches", "riot", NIGHT, "police|acre", ("other", "movement", "inquiry")), words="search"),
    ResponseRow(
        *("governor", "riot", TUESDAY, _ACRE, ("position", "movement", "aid", "other")), words="National Force"
    ),
    ResponseRow(*("procedure", "riot", PROSECUTORS, _MPAC, ("inquiry",)), words="procedure"),
    ResponseRow(*("transfer", "riot", PROSECUTORS, _MPAC, ("position", "movement", "other")), words="transfer"),
    ResponseRow(*("denounces", "riot", WEDNESDAY, _OBS, ("position",)), words="denounces|precautionary|massacre"),
    ResponseRow(*("commission", "riot", END, "Inter-American", ("position",)), words="investigate"),
    ResponseRow(*("force", "riot", END, "Brazil|federal", ("movement",)), words="80 members"),
)
CHANGES = (
    ChangeRow(*("4-13", "riot", NOON, NIGHT, ("new", "superseded"), _KILLED, None, "13")),
    ChangeRow(*("17-new", "riot", NIGHT, PROSECUTORS, ("new", "superseded"), _KILLED, None, "17")),
    ChangeRow(*("17-16", "riot", WEDNESDAY, END, ("new", "superseded", "withdrawn", "state"), _KILLED, None, "16")),
)
BRIEFS = (
    BriefRow("lead", "riot", NIGHT, "prison"),
    BriefRow("observatory", "riot", TUESDAY, "Observatory of Prisons of the Amazon"),
    BriefRow("16", "riot", END, "16 inmates"),
    BriefRow("no 17 later", "riot", MONTH, "17 inmates were killed", absent=True),
)

EXPECTED = Stream(
    folder="cruzeiro-prison",
    moments={
        "first": FIRST,
        "noon": NOON,
        "night": NIGHT,
        "tuesday": TUESDAY,
        "prosecutors": PROSECUTORS,
        "wednesday": WEDNESDAY,
        "end": END,
        "month": MONTH,
        "later": LATER,
    },
    incidents=(RIOT, MANAUS, BOA_VISTA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("riot", "manaus"), ("riot", "boa vista")),
    briefs=BRIEFS,
)
