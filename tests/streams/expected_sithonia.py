"""What the record of reports/sithonia-wildfire must say, by hand, before it was read: an invented fire that overruns a resort in northern Greece.

A fire brigade's bulletins, a mayor who has nine and then 11 dead against a ministry's seven, which are six and later eight; a grid company
denies its line, a wire's copy in a Scottish paper, boats, an arrest in September. Mati and a fire near Soufli are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 7, 17, 12, 30, tzinfo=UTC)
NIGHT = datetime(2025, 7, 17, 20, 30, tzinfo=UTC)
MORNING = datetime(2025, 7, 18, 6, 30, tzinfo=UTC)
COPY = datetime(2025, 7, 18, 9, 0, tzinfo=UTC)
NOON = datetime(2025, 7, 18, 11, 0, tzinfo=UTC)
AFTERNOON = datetime(2025, 7, 18, 13, 30, tzinfo=UTC)
SATURDAY = datetime(2025, 7, 19, 14, 30, tzinfo=UTC)
AUGUST = datetime(2025, 8, 13, tzinfo=UTC)
SEPTEMBER = datetime(2025, 9, 6, tzinfo=UTC)

FIRE = Incident(
    "fire",
    ("fire",),
    main=("fire-1", "argo-1", "voice-1", "courier-1", "fire-2", "notos-1", "thermaikos-live", "argo-3"),
    background=("argo-9",),
    begins=datetime(2025, 7, 17, 10, 20, tzinfo=UTC),
    local_date="2025-07-17",
    places=("Sithonia|Halkidiki|Chalkidiki|Nikiti|Mavri Ammos",),
)
MATI = Incident("mati", ("fire",), background=("argo-1",), places=("Mati|Athens|Greece",))
SOUFLI = Incident(
    "soufli",
    ("fire",),
    main=("argo-9",),
    begins=datetime(2025, 8, 12, tzinfo=UTC),
    local_date="2025-08-12",
    places=("Soufli",),
)

_BRIGADE = "fire service|Dellis|greece"
_MINISTRY = "civil protection|Roussou|Karavelas|greece"
_STATE = "fire service|civil protection|Roussou|Karavelas|greece"
_MAYOR = "Tsorakis|mayor"
_HOSPITAL = "hospital|Goudeli"
_COAST = "coastguard|coast guard"
_NOTOS = "Notos"
_KILLED, _HURT, _MISSING = ("killed",), ("injured",), ("missing",)
_BOATS = ("rescued", "evacuated", "moved")
_SENT = ("personnel", "present", "moved", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("93", "fire", FIRST, _SENT, 93, 93, 93), group="firefighter", side=_BRIGADE),
    FigureRow(*("no-26", "fire", FIRST, _PEOPLE, 26, 26, 26), absent=True, why="vehicles"),
    FigureRow(*("no-112", "fire", FIRST, _PEOPLE, 112, 112, 112), absent=True, why="a telephone"),
    FigureRow(
        *("3", "fire", NIGHT, _KILLED, 3, ANY, None),
        side=_MINISTRY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("21", "fire", NIGHT, _HURT, 21, 21, 21), side=_MINISTRY, states=("live",), contests=("none",)),
    FigureRow(*("740", "fire", NIGHT, _BOATS, ANY, 740, ANY), side=_COAST, states=("live",)),
    FigureRow(*("2300", "fire", NIGHT, ("moved", "evacuated", "displaced"), 2301, ANY, None), side="Macedonia"),
    FigureRow(*("no-44", "fire", NIGHT, _PEOPLE, 44, 44, 44), absent=True, why="an age"),
    FigureRow(*("mati-104", "mati", NIGHT, _KILLED, 104, 104, 104)),
    FigureRow(*("no-104", "fire", NIGHT, _KILLED, 104, 104, 104), absent=True),
    FigureRow(*("9", "fire", MORNING, _KILLED, 9, 9, 9), side=_MAYOR, states=("live",), supports=("single-source",)),
    FigureRow(
        *("38", "fire", MORNING, _HURT, 38, 38, 38),
        side=_HOSPITAL,
        states=("live",),
        contests=("none",),
        why="a hospital counts those it had",
    ),
    FigureRow(*("4-firefighters", "fire", MORNING, _HURT, 4, 4, 4), group="firefighter", side=_HOSPITAL),
    FigureRow(*("11-moved", "fire", MORNING, ("moved", "injured", "evacuated"), 11, 11, 11), side=_HOSPITAL),
    FigureRow(*("no-12", "fire", MORNING, _PEOPLE, 12, 12, 12), absent=True, why="it may carry"),
    FigureRow(*("3-copy", "fire", COPY, _KILLED, 3, ANY, None), side=_MINISTRY, origins=1, reports=2),
    FigureRow(*("no-67", "fire", COPY, _PEOPLE, 67, 67, 67), absent=True, why="an age"),
    FigureRow(
        *("7", "fire", NOON, _KILLED, 7, 7, 7),
        side=_BRIGADE,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the mayor's nine",
    ),
    FigureRow(*("9-noon", "fire", NOON, _KILLED, 9, 9, 9), side=_MAYOR, states=("live",), contests=("disputed",)),
    FigureRow(*("5-vehicle", "fire", NOON, _KILLED, 5, 5, 5), side=_BRIGADE, states=("live",)),
    FigureRow(*("2-missing", "fire", NOON, _MISSING, 2, 2, 2), side=_BRIGADE, states=("live",), contests=("none",)),
    FigureRow(*("268", "fire", NOON, _SENT, 268, 268, 268), group="firefighter", side=_BRIGADE),
    FigureRow(*("34-civilians", "fire", NOON, _HURT, 34, 34, 34), group="civilian", side=_BRIGADE, states=("live",)),
    FigureRow(*("6-firefighters", "fire", NOON, _HURT, 6, 6, 6), group="firefighter", side=_BRIGADE),
    FigureRow(*("no-52", "fire", AFTERNOON, _PEOPLE, 52, 52, 52), absent=True, why="minutes"),
    FigureRow(*("no-3800", "fire", AFTERNOON, _PEOPLE, ANY, 3800, ANY), absent=True, why="customers"),
    FigureRow(*("62", "fire", AFTERNOON, _SENT, 62, 62, 62), group="technician", side=_NOTOS),
    FigureRow(
        *("6", "fire", SATURDAY, _KILLED, 6, 6, 6),
        side=_MINISTRY,
        states=("live",),
        contests=("disputed",),
        why="the mayor's 11",
    ),
    FigureRow(
        *("7-saturday", "fire", SATURDAY, _KILLED, 7, 7, 7),
        side=_STATE,
        states=("withdrawn", "superseded"),
        why="six and not seven: its side takes it back",
    ),
    FigureRow(
        *("11", "fire", SATURDAY, _KILLED, 11, 11, 11),
        side=_MAYOR,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
    ),
    FigureRow(*("9-saturday", "fire", SATURDAY, _KILLED, 9, 9, 9), side=_MAYOR, states=("superseded",)),
    FigureRow(*("0-missing", "fire", SATURDAY, _MISSING, 0, 0, 0), side=_BRIGADE, states=("live",)),
    FigureRow(
        *("2-missing-saturday", "fire", SATURDAY, _MISSING, 2, 2, 2),
        side=_BRIGADE,
        states=("superseded", "withdrawn"),
    ),
    FigureRow(*("2900", "fire", SATURDAY, ("area",), ANY, 2900, ANY), side="Copernicus"),
    FigureRow(*("64-houses", "fire", SATURDAY, ("destroyed",), 64, 64, 64), units=("houses",)),
    FigureRow(*("1260", "fire", SATURDAY, _BOATS, 1260, 1260, 1260), side=_COAST, states=("live",)),
    FigureRow(*("740-saturday", "fire", SATURDAY, _BOATS, ANY, 740, ANY), side=_COAST, states=("superseded",)),
    FigureRow(
        *("2-germans", "fire", SATURDAY, _KILLED, 2, 2, 2), group="german", side="german|berlin", contests=("none",)
    ),
    FigureRow(*("1-dutch", "fire", SATURDAY, _KILLED, 1, 1, 1), group="dutch", side="netherlands|dutch|hague"),
    FigureRow(*("415", "fire", SATURDAY, ("moved", "evacuated", "other"), 415, 415, 415), side="Sunpath"),
    FigureRow(*("soufli-1", "soufli", AUGUST, _KILLED, 1, 1, 1), group="shepherd", side=_BRIGADE, states=("live",)),
    FigureRow(*("soufli-4", "soufli", AUGUST, _HURT, 4, 4, 4), group="firefighter", side=_BRIGADE),
    FigureRow(*("soufli-no-6", "soufli", AUGUST, _KILLED, 6, 6, 6), absent=True),
    FigureRow(*("6-august", "fire", AUGUST, _KILLED, 6, 6, 6), reports=2, states=("live",)),
    FigureRow(
        *("8", "fire", SEPTEMBER, _KILLED, 8, 8, 8),
        side=_MINISTRY,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="the mayor has taken both of his numbers back",
    ),
    FigureRow(*("6-september", "fire", SEPTEMBER, _KILLED, 6, 6, 6), side=_STATE, states=("superseded",)),
    FigureRow(*("2-hospital", "fire", SEPTEMBER, _KILLED, 2, 2, 2), group="people", why="a part of the eight"),
    FigureRow(*("11-september", "fire", SEPTEMBER, _KILLED, 11, 11, 11), side=_MAYOR, states=("withdrawn",)),
    FigureRow(*("9-september", "fire", SEPTEMBER, _KILLED, 9, 9, 9), side=_MAYOR, states=("withdrawn", "superseded")),
    FigureRow(*("2-arrested", "fire", SEPTEMBER, ("detained",), 2, 2, 2), why="a manager and a subcontractor"),
    FigureRow(*("no-51", "fire", SEPTEMBER, (*_PEOPLE, "detained"), 51, 51, 51), absent=True, why="an age"),
    FigureRow(*("no-14", "fire", SEPTEMBER, (*_PEOPLE, "detained"), 14, 14, 14), absent=True, why="clients"),
)
SLOTS = (
    SlotRow(*("moment", "fire", FIRST, "when", "13:20|10:20"), states=("live",), contests=("none",)),
    SlotRow(*("where", "fire", FIRST, "where", "Platani|Sithonia|Halkidiki|Chalkidiki"), states=("live",)),
    SlotRow(*("where-night", "fire", NIGHT, "where", "Mavri Ammos|Sithonia"), contests=("none",)),
    SlotRow(*("where-soufli", "soufli", AUGUST, "where", "Soufli"), states=("live",), contests=("none",)),
    SlotRow(*("means", "fire", SEPTEMBER, "means", "power line|conductor|line"), states=("live",)),
)
HISTORIES = (
    HistoryRow(*("state-killed-september", "fire", SEPTEMBER, _KILLED, None, _STATE, (7, 6, 8), 8)),
    HistoryRow(*("mayor-killed", "fire", SATURDAY, _KILLED, None, _MAYOR, (9, 11), 11)),
    HistoryRow(*("coastguard", "fire", SATURDAY, _BOATS, None, _COAST, (740, 1260), 1260)),
)
TOLLS = (
    TollRow(*("killed-night", "fire", NIGHT, "killed", 3, 3, ANY)),
    TollRow(*("injured-night", "fire", NIGHT, "injured", ANY, 21, ANY)),
    TollRow(*("killed-saturday", "fire", SATURDAY, "killed", ANY, ANY, 11), why="what is disputed counts"),
    TollRow(*("killed-september", "fire", SEPTEMBER, "killed", ANY, 8, ANY)),
    TollRow(*("killed-soufli", "soufli", AUGUST, "killed", ANY, 1, 1)),
)
UNKNOWNS = (
    UnknownRow(*("killed-first", "fire", FIRST, ("killed", "casualties"), "unreported")),
    UnknownRow(*("killed-night", "fire", NIGHT, ("killed",), "open"), absent=True),
    UnknownRow(*("cause", "fire", NIGHT, ("kind", "motive"), "open"), words="cause"),
    UnknownRow(
        *("british", "fire", SATURDAY, ("injured", "casualties", "victim", "other"), "withheld"),
        words="how many|British",
    ),
    UnknownRow(*("missing", "fire", SATURDAY, ("missing",), "open"), absent=True),
)
RESPONSES = (
    ResponseRow(*("arson", "fire", FIRST, "arson|DAEE|fire service|greece", ("inquiry",)), words="cause|investigat"),
    ResponseRow(
        *("gymnasium", "fire", MORNING, "municipality|Sithonia|Nikiti|greece", ("aid", "closure", "other", "position")),
        words="gymnasium|cancelled",
    ),
    ResponseRow(
        *("foreign-office", "fire", COPY, "Foreign Office|kingdom|brit", ("aid", "position", "other")),
        words="in touch|helpline",
    ),
    ResponseRow(*("denial", "fire", AFTERNOON, _NOTOS, ("position", "other")), words="denies|sorrow|data"),
    ResponseRow(*("technicians", "fire", AFTERNOON, _NOTOS, ("movement", "aid", "other")), words="technicians"),
    ResponseRow(*("prosecutor", "fire", SATURDAY, "prosecutor|greece", ("inquiry",)), words="investigation"),
    ResponseRow(*("sunpath", "fire", SATURDAY, "Sunpath", ("movement", "aid", "other")), words="415|home"),
    ResponseRow(*("arrests", "fire", SEPTEMBER, "police|greece", ("inquiry", "other", "position")), words="arrested"),
    ResponseRow(*("suspended", "fire", SEPTEMBER, _NOTOS, ("position", "other", "inquiry")), words="suspended"),
)
CHANGES = (
    ChangeRow(*("3-7", "fire", COPY, NOON, ("new", "superseded"), _KILLED, None, "7")),
    ChangeRow(*("9-11", "fire", NOON, SATURDAY, ("new", "superseded"), _KILLED, None, "11")),
    ChangeRow(*("7-6", "fire", NOON, SATURDAY, ("new", "superseded", "withdrawn"), _KILLED, None, "6")),
    ChangeRow(*("6-8", "fire", SATURDAY, SEPTEMBER, ("new", "superseded"), _KILLED, None, "8")),
    ChangeRow(*("11-gone", "fire", SATURDAY, SEPTEMBER, ("withdrawn",), _KILLED, "11", None)),
)
BRIEFS = (
    BriefRow("lead", "fire", FIRST, "wildfire"),
    BriefRow("mayor", "fire", NOON, "Tsorakis"),
    BriefRow("company", "fire", AFTERNOON, "Notos Networks"),
    BriefRow("no 104", "fire", SATURDAY, "104 people", absent=True),
    BriefRow("8", "fire", SEPTEMBER, "8 people"),
    BriefRow("line", "fire", SEPTEMBER, "power line"),
)

EXPECTED = Stream(
    folder="sithonia-wildfire",
    moments={
        "first": FIRST,
        "night": NIGHT,
        "morning": MORNING,
        "copy": COPY,
        "noon": NOON,
        "afternoon": AFTERNOON,
        "saturday": SATURDAY,
        "august": AUGUST,
        "september": SEPTEMBER,
    },
    incidents=(FIRE, MATI, SOUFLI),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("courier-1", "argo-1", "Argo Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("fire", "mati"), ("fire", "soufli")),
    briefs=BRIEFS,
)
