"""What the record of reports/tumaco-convoy must say, by hand, before it was read: an invented bomb and ambush on Colombian police.

A minister accuses one group and takes it back, another claims the deed and 22 dead, the police hold to 14 until the forensic institute finds that one
had been counted twice. Two missing turn up. Barbacoas and a grenade in Cúcuta on the same day are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2023, 9, 12, 14, 0, tzinfo=UTC)
NOON = datetime(2023, 9, 12, 18, 0, tzinfo=UTC)
AFTERNOON = datetime(2023, 9, 12, 21, 30, tzinfo=UTC)
CLAIM = datetime(2023, 9, 13, 15, 30, tzinfo=UTC)
COPY = datetime(2023, 9, 13, 18, 0, tzinfo=UTC)
THURSDAY = datetime(2023, 9, 14, 13, 0, tzinfo=UTC)
FRIDAY = datetime(2023, 9, 15, 21, 0, tzinfo=UTC)
UPDATE = datetime(2023, 9, 18, 18, 0, tzinfo=UTC)
COURT = datetime(2023, 11, 9, tzinfo=UTC)

_KINDS = ("bombing", "attack", "explosion", "shooting", "killing", "armed-clash")
CONVOY = Incident(
    "convoy",
    _KINDS,
    main=(
        "cordillera-1",
        "policia-1",
        "mira-live",
        "cordillera-2",
        "suncoast-1",
        "forensic-1",
        "huma-1",
        "cordillera-6",
    ),
    background=("frontera-1",),
    begins=datetime(2023, 9, 12, 11, 20, tzinfo=UTC),
    local_date="2023-09-12",
    places=("Tumaco|Guabo|Nariño",),
)
BARBACOAS = Incident("barbacoas", _KINDS, background=("cordillera-1",), places=("Barbacoas|Nariño",))
CUCUTA = Incident(
    "cúcuta",
    _KINDS,
    main=("frontera-1",),
    background=("cordillera-2",),
    begins=datetime(2023, 9, 13, 2, 40, tzinfo=UTC),
    local_date="2023-09-12",
    places=("Cúcuta|Cucuta",),
)

_POLICE = "police|Ordóñez|colombia"
_COLUMN = "Rosero|dissident|faction"
_HOSPITAL = "hospital|Quiñones"
_FORENSIC = "forensic|institute|colombia"
_OFFICERS = "polic|officer|patrolm"
_KILLED, _HURT, _MISSING, _HELD = ("killed",), ("injured",), ("missing",), ("detained",)
_GUNMEN = ("present", "personnel", "other", "launched")
_THERE = ("present", "moved", "personnel", "targeted", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("9", "convoy", FIRST, _KILLED, 9, ANY, None),
        group=_OFFICERS,
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("17", "convoy", FIRST, _HURT, 17, 17, 17),
        group=_OFFICERS,
        side=_POLICE,
        states=("live",),
        contests=("none",),
    ),
    FigureRow(*("62", "convoy", FIRST, _THERE, 62, 62, 62), group=_OFFICERS, side=_POLICE),
    FigureRow(*("3-trucks", "convoy", FIRST, (*_THERE, "hit"), 3, 3, 3), units=("truck", "vehicle"), side=_POLICE),
    FigureRow(*("barbacoas-6", "barbacoas", FIRST, _KILLED, 6, 6, 6), group="soldier"),
    FigureRow(*("no-6", "convoy", FIRST, _KILLED, 6, 6, 6), absent=True, why="in February"),
    FigureRow(
        *("14", "convoy", NOON, _KILLED, 14, 14, 14),
        group=_OFFICERS,
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("civilian", "convoy", NOON, _KILLED, 1, 1, 1), group="civilian|driver", side=_POLICE),
    FigureRow(*("21", "convoy", NOON, _HURT, 21, 21, 21), group=_OFFICERS, side=_POLICE, states=("live",)),
    FigureRow(*("17-noon", "convoy", NOON, _HURT, 17, 17, 17), side=_POLICE, states=("superseded",)),
    FigureRow(*("3-assailants", "convoy", NOON, _KILLED, 3, 3, 3), group="assailant|attacker", side=_POLICE),
    FigureRow(*("1-captured", "convoy", NOON, _HELD, 1, 1, 1), side=_POLICE, contests=("none",)),
    FigureRow(*("2-missing", "convoy", NOON, _MISSING, 2, 2, 2), side=_POLICE, states=("live",)),
    FigureRow(*("500-million", "convoy", NOON, ("money",), ANY, ANY, 500000000), side=_POLICE),
    FigureRow(*("11", "convoy", AFTERNOON, (*_HURT, "present"), 11, 11, 11), side=_HOSPITAL, contests=("none",)),
    FigureRow(
        *("30-men", "convoy", AFTERNOON, _GUNMEN, ANY, 30, ANY),
        side="man|banana|farmer|resident|witness",
        marks=("unnamed",),
    ),
    FigureRow(
        *("22", "convoy", CLAIM, _KILLED, 22, 22, 22),
        group=_OFFICERS,
        side=_COLUMN,
        states=("live",),
        contests=("disputed",),
        why="the colonel rejects it",
    ),
    FigureRow(*("1-lost", "convoy", CLAIM, (*_KILLED, "missing"), 1, 1, 1), group="man|men|fighter", side=_COLUMN),
    FigureRow(
        *("14-claim", "convoy", CLAIM, _KILLED, 14, 14, 14),
        group=_OFFICERS,
        side=_POLICE,
        reports=2,
        states=("live",),
        contests=("disputed",),
    ),
    FigureRow(*("0-missing", "convoy", CLAIM, _MISSING, 0, 0, 0), side=_POLICE, states=("live",)),
    FigureRow(*("3-arrested", "convoy", CLAIM, _HELD, 3, 3, 3), side="attorney|prosecutor|colombia"),
    FigureRow(*("no-80", "convoy", CLAIM, _PEOPLE, 80, 80, 80), absent=True, why="kilograms"),
    FigureRow(*("22-copy", "convoy", COPY, _KILLED, 22, 22, 22), side=_COLUMN, reports=2, contests=("disputed",)),
    FigureRow(*("2-trucks", "convoy", COPY, (*_THERE, "hit"), 2, 2, 2), units=("truck",), side="embassy|united states"),
    FigureRow(*("cúcuta-4", "cúcuta", THURSDAY, _HURT, 4, 4, 4), group=_OFFICERS, reports=2, contests=("none",)),
    FigureRow(*("cúcuta-girl", "cúcuta", THURSDAY, _HURT, 1, 1, 1), group="girl", contests=("none",)),
    FigureRow(*("cúcuta-2", "cúcuta", THURSDAY, _HELD, 2, 2, 2), side="police|Peñaranda", states=("live",)),
    FigureRow(*("cúcuta-no-14", "cúcuta", THURSDAY, _KILLED, 14, 14, 14), absent=True),
    FigureRow(*("no-4", "convoy", THURSDAY, _KILLED, 4, 4, 4), absent=True, why="the wounded of Cúcuta"),
    FigureRow(*("13", "convoy", FRIDAY, _KILLED, 13, 13, 13), group=_OFFICERS, side=_FORENSIC, states=("live",)),
    FigureRow(
        *("14-wrong", "convoy", FRIDAY, _KILLED, 14, 14, 14),
        group=_OFFICERS,
        side=_POLICE,
        states=("superseded", "withdrawn"),
        why="one had been counted twice",
    ),
    FigureRow(*("640", "convoy", UPDATE, ("displaced",), 640, 640, 640), contests=("none",)),
    FigureRow(*("no-1200", "convoy", UPDATE, _PEOPLE, ANY, 1200, ANY), absent=True, why="who are shut in"),
    FigureRow(*("13-court", "convoy", COURT, _KILLED, 13, 13, 13), group=_OFFICERS, reports=2, states=("live",)),
    FigureRow(*("26", "convoy", COURT, _GUNMEN, 26, 26, 26), side="Erazo|prosecutor|colombia"),
    FigureRow(*("24", "convoy", COURT, _HURT, 24, 24, 24), side="Erazo|prosecutor|colombia", states=("live",)),
    FigureRow(*("5-jailed", "convoy", COURT, _HELD, 5, 5, 5), contests=("none",)),
)
SLOTS = (
    SlotRow(*("where", "convoy", FIRST, "where", "Tumaco|Guabo|Nariño"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "convoy", FIRST, "when", "6:20|11:20"), states=("live",), contests=("none",)),
    SlotRow(*("against", "convoy", FIRST, "against", "convoy|police"), states=("live",), contests=("none",)),
    SlotRow(*("eln", "convoy", AFTERNOON, "by", "ELN"), states=("live",), supports=("single-source",)),
    SlotRow(*("eln-back", "convoy", CLAIM, "by", "ELN"), states=("withdrawn",), why="the minister took it back"),
    SlotRow(
        *("rosero", "convoy", CLAIM, "by", "Rosero|FARC"),
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="credit claimed; the accusation of others is taken back",
    ),
    SlotRow(*("where-cúcuta", "cúcuta", THURSDAY, "where", "Cúcuta|Cucuta"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("state-killed", "convoy", FRIDAY, _KILLED, _OFFICERS, f"{_POLICE}|{_FORENSIC}", (9, 14, 13), 13)),
    HistoryRow(*("police-injured", "convoy", NOON, _HURT, _OFFICERS, _POLICE, (17, 21), 21)),
)
TOLLS = (
    TollRow(*("killed-first", "convoy", FIRST, "killed", 9, 9, ANY)),
    TollRow(*("killed-noon", "convoy", NOON, "killed", ANY, 15, ANY), why="14 and a driver; assailants are no part"),
    TollRow(*("injured-noon", "convoy", NOON, "injured", ANY, 21, ANY)),
    TollRow(*("injured-cúcuta", "cúcuta", THURSDAY, "injured", ANY, 5, ANY), why="four officers and a girl"),
    TollRow(*("killed-friday", "convoy", FRIDAY, "killed", ANY, 14, ANY), why="13 and a driver"),
)
UNKNOWNS = (
    UnknownRow(*("who", "convoy", FIRST, ("by",), "open"), why="no claim yet"),
    UnknownRow(*("who-claimed", "convoy", CLAIM, ("by",), "open"), absent=True),
    UnknownRow(*("names", "convoy", AFTERNOON, ("victim",), "withheld"), words="names"),
)
RESPONSES = (
    ResponseRow(*("road", "convoy", AFTERNOON, "Jurado|Nariño|colombia", ("closure",)), words="road"),
    ResponseRow(
        *("council", "convoy", AFTERNOON, "president|colombia", ("position", "movement", "briefing", "other")),
        words="cancels|convenes",
    ),
    ResponseRow(*("embassy", "convoy", COPY, "embassy|united states", ("position",)), words="condemned"),
    ResponseRow(*("ban", "cúcuta", THURSDAY, "Tamayo|Cúcuta|colombia", ("closure", "position", "other")), words="ban"),
    ResponseRow(*("kits", "convoy", UPDATE, "Red Cross", ("aid",)), words="kits"),
    ResponseRow(*("jail", "convoy", COURT, "judge|court|colombia", ("inquiry", "position", "other")), words="jail"),
)
CHANGES = (
    ChangeRow(*("9-14", "convoy", FIRST, NOON, ("new", "superseded"), _KILLED, None, "14")),
    ChangeRow(*("eln-gone", "convoy", AFTERNOON, CLAIM, ("withdrawn", "state"), ("by",), None, None)),
    ChangeRow(*("claimed", "convoy", AFTERNOON, CLAIM, ("new",), ("by",), None, "Rosero")),
    ChangeRow(*("14-13", "convoy", THURSDAY, FRIDAY, ("new", "superseded", "withdrawn"), _KILLED, None, "13")),
)
BRIEFS = (
    BriefRow("lead", "convoy", FIRST, "convoy"),
    BriefRow("column", "convoy", CLAIM, "Jaime Rosero Column"),
    BriefRow("no grenade", "convoy", CLAIM, "grenade", absent=True, why="in Cúcuta"),
    BriefRow("no sum", "convoy", NOON, "18 people", absent=True, why="assailants are no victims"),
)

EXPECTED = Stream(
    folder="tumaco-convoy",
    moments={
        "first": FIRST,
        "noon": NOON,
        "afternoon": AFTERNOON,
        "claim": CLAIM,
        "copy": COPY,
        "thursday": THURSDAY,
        "friday": FRIDAY,
        "update": UPDATE,
        "court": COURT,
    },
    incidents=(CONVOY, BARBACOAS, CUCUTA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("suncoast-1", "cordillera-2", "Cordillera Press", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("convoy", "barbacoas"), ("convoy", "cúcuta")),
    briefs=BRIEFS,
)
