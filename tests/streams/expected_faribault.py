"""What the record of reports/faribault-fair must say, by hand, before it was read: an invented truck driven into a crowd at a fair in Minnesota.

A sheriff's release, a station's live page, a local paper, a wire and its pickup, a hospital system, charges, a judge in September. Gunfire and a passenger
who fled were rumours; police lower 23 injured to 21. A shooting in Northfield, of the same county and night, and Waukesha are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 7, 19, 5, 0, tzinfo=UTC)
NIGHT = datetime(2025, 7, 19, 6, 30, tzinfo=UTC)
MORNING = datetime(2025, 7, 19, 14, 30, tzinfo=UTC)
NOON = datetime(2025, 7, 19, 18, 0, tzinfo=UTC)
COPY = datetime(2025, 7, 19, 21, 0, tzinfo=UTC)
SUNDAY = datetime(2025, 7, 20, 16, 0, tzinfo=UTC)
DEATH = datetime(2025, 7, 20, 21, 0, tzinfo=UTC)
CHARGED = datetime(2025, 7, 21, 23, 0, tzinfo=UTC)
COURT = datetime(2025, 9, 25, tzinfo=UTC)

_RAMMING = ("attack", "killing", "crash")
_SHOT = ("shooting", "killing")

FAIR = Incident(
    "fair",
    _RAMMING,
    main=("rcso-1", "kfbt-live", "cannon-1", "northstar-1", "argus-1", "health-1", "cannon-2", "northstar-7"),
    background=("cannon-9",),
    begins=datetime(2025, 7, 19, 2, 24, tzinfo=UTC),
    local_date="2025-07-18",
    places=("Faribault",),
)
NORTHFIELD = Incident(
    "northfield",
    _SHOT,
    main=("cannon-9",),
    background=("kfbt-live", "cannon-1", "health-1"),
    begins=datetime(2025, 7, 19, 3, 40, tzinfo=UTC),
    local_date="2025-07-18",
    places=("Northfield",),
)
WAUKESHA = Incident("waukesha", _RAMMING, background=("northstar-1",), places=("Waukesha",))

_SHERIFF = "Sheriff|Honsey|Rice County"
_POLICE = "police|Rezac|Faribault"
_NORTHFIELD = "police|Voss|Northfield"
_HOSPITAL = "Straight River|Nair|Adeyemi|hospital"
_ATTORNEY = "Fransen|attorney|prosecutor|Rice County"
_KILLED, _HURT, _CAUGHT = ("killed",), ("injured",), ("detained",)
_IN = ("injured", "present", "casualties", "other")
_AWAY = ("moved", "evacuated", "injured", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("2", "fair", FIRST, _KILLED, 2, 2, 2),
        side=_SHERIFF,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("12", "fair", FIRST, (*_HURT, "casualties"), 12, ANY, None), side=_SHERIFF, states=("live",)),
    FigureRow(*("1-custody", "fair", FIRST, _CAUGHT, 1, 1, 1), side=_SHERIFF, states=("live",)),
    FigureRow(*("no-507", "fair", FIRST, _PEOPLE, ANY, 507, ANY), absent=True, why="a telephone"),
    FigureRow(*("3-employee", "fair", NIGHT, _KILLED, 3, 3, 3), side="employee", marks=("unnamed",)),
    FigureRow(*("2-night", "fair", NIGHT, _KILLED, 2, 2, 2), side=_SHERIFF, states=("live",)),
    FigureRow(
        *("19", "fair", NIGHT, _HURT, 19, 19, 19),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="the sheriff's “at least 12” holds it",
    ),
    FigureRow(*("no-9", "fair", NIGHT, _PEOPLE, 9, 9, 9), absent=True, why="ambulances"),
    FigureRow(*("northfield-shot", "northfield", NIGHT, (*_HURT, "hit", "casualties"), 1, 1, 1), side=_NORTHFIELD),
    FigureRow(*("2-morning", "fair", MORNING, _KILLED, 2, 2, 2), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("19-morning", "fair", MORNING, _HURT, 19, 19, 19), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("16", "fair", MORNING, _IN, 16, 16, 16), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("7-children", "fair", MORNING, _IN, 7, 7, 7), group="child", side=_HOSPITAL, contests=("none",)),
    FigureRow(*("5-rochester", "fair", MORNING, _AWAY, 5, 5, 5), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("3500", "fair", MORNING, ("present", "other"), ANY, 3500, ANY), side="Tuma|board"),
    FigureRow(*("no-30", "fair", MORNING, _KILLED, ANY, 30, ANY), absent=True, why="whom a stallholder saw fall"),
    FigureRow(*("no-38", "fair", MORNING, _PEOPLE, 38, 38, 38), absent=True, why="an age"),
    FigureRow(*("no-22", "fair", MORNING, _PEOPLE, 22, 22, 22), absent=True, why="an age, of another case"),
    FigureRow(*("northfield-wounded", "northfield", MORNING, _HURT, 1, 1, 1), side=_NORTHFIELD, states=("live",)),
    FigureRow(
        *("3", "fair", NOON, _KILLED, 3, 3, 3),
        side=_POLICE,
        states=("live",),
        supports=("single-source", "corroborated"),
    ),
    FigureRow(*("2-noon", "fair", NOON, _KILLED, 2, 2, 2), side="police|Rezac", states=("superseded",)),
    FigureRow(*("23", "fair", NOON, _HURT, 23, 23, 23), side=_POLICE, states=("live",), supports=("single-source",)),
    FigureRow(*("19-noon", "fair", NOON, _HURT, 19, 19, 19), side=_POLICE, states=("superseded",)),
    FigureRow(*("1-girl", "fair", NOON, _KILLED, 1, 1, 1), group="girl", side=_POLICE, states=("live",)),
    FigureRow(*("no-90", "fair", NOON, _PEOPLE, ANY, 90, ANY), absent=True, why="yards"),
    FigureRow(*("waukesha-6", "waukesha", NOON, _KILLED, 6, 6, 6)),
    FigureRow(*("no-6-killed", "fair", NOON, _KILLED, 6, 6, 6), absent=True, why="Waukesha's"),
    FigureRow(*("3-copy", "fair", COPY, _KILLED, 3, 3, 3), side=_POLICE, reports=2, states=("live",)),
    FigureRow(*("23-copy", "fair", COPY, _HURT, 23, 23, 23), side=_POLICE, origins=1, reports=2, states=("live",)),
    FigureRow(*("no-4", "fair", COPY, ("killed", "injured", "missing"), 4, 4, 4), absent=True, why="a family, unhurt"),
    FigureRow(*("18", "fair", SUNDAY, _IN, 18, 18, 18), side=_HOSPITAL, states=("live",), contests=("none",)),
    FigureRow(*("16-sunday", "fair", SUNDAY, _IN, 16, 16, 16), side=_HOSPITAL, states=("superseded",)),
    FigureRow(*("1-critical", "fair", SUNDAY, _IN, 1, 1, 1), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("5-sunday", "fair", SUNDAY, _AWAY, 5, 5, 5), side=_HOSPITAL, states=("live",)),
    FigureRow(*("no-410", "fair", SUNDAY, _PEOPLE, 410, 410, 410), absent=True, why="who gave blood"),
    FigureRow(*("northfield-dead", "northfield", DEATH, _KILLED, 1, 1, 1), side=_NORTHFIELD, states=("live",)),
    FigureRow(*("northfield-held", "northfield", DEATH, _CAUGHT, 2, 2, 2), group="teen", contests=("none",)),
    FigureRow(*("northfield-no-3", "northfield", DEATH, _KILLED, 3, 3, 3), absent=True, why="the fair's"),
    FigureRow(*("northfield-no-19", "northfield", DEATH, _PEOPLE, 19, 19, 19), absent=True, why="the fair's"),
    FigureRow(*("3-charged", "fair", CHARGED, _KILLED, 3, 3, 3), reports=3, states=("live",)),
    FigureRow(
        *("21", "fair", CHARGED, _HURT, 21, 21, 21),
        side=_POLICE,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("23-wrong", "fair", CHARGED, _HURT, 23, 23, 23), side=_POLICE, states=("superseded", "withdrawn")),
    FigureRow(*("6-hospitalized", "fair", CHARGED, _IN, 6, 6, 6), side=_POLICE, states=("live",)),
    FigureRow(*("no-21-killed", "fair", CHARGED, _KILLED, 21, 21, 21), absent=True, why="counts of assault"),
    FigureRow(*("no-41", "fair", CHARGED, _PEOPLE, ANY, 41, ANY), absent=True, why="miles an hour"),
    FigureRow(*("no-2000", "fair", CHARGED, _PEOPLE, ANY, 2000, ANY), absent=True, why="a vigil"),
    FigureRow(*("4", "fair", COURT, _KILLED, 4, 4, 4), side=_ATTORNEY, states=("live",)),
    FigureRow(*("20", "fair", COURT, _HURT, 20, 20, 20), side=_ATTORNEY, states=("live",)),
    FigureRow(*("no-81", "fair", COURT, _PEOPLE, 81, 81, 81), absent=True, why="an age"),
)
SLOTS = (
    SlotRow(*("where", "fair", FIRST, "where", "Faribault"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "fair", FIRST, "when", "9:24|21:24|2:24|02:24"), states=("live",), contests=("none",)),
    SlotRow(*("means", "fair", MORNING, "means", "truck|pickup"), states=("live",), contests=("none",)),
    SlotRow(*("where-northfield", "northfield", DEATH, "where", "Northfield"), states=("live",), contests=("none",)),
    SlotRow(*("moment-northfield", "northfield", DEATH, "when", "10:40|22:40|3:40|03:40"), states=("live",)),
    SlotRow(*("behrens", "fair", CHARGED, "by", "Behrens"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("police-killed", "fair", COPY, _KILLED, None, "police|Rezac", (2, 3), 3)),
    HistoryRow(*("police-injured", "fair", CHARGED, _HURT, None, "police|Rezac", (19, 23, 21), 21)),
)
TOLLS = (
    TollRow(*("killed-first", "fair", FIRST, "killed", 2, 2, 2)),
    TollRow(*("injured-first", "fair", FIRST, "injured", 12, 12, ANY)),
    TollRow(*("killed-night", "fair", NIGHT, "killed", 2, 2, 3), why="an unnamed employee has three"),
    TollRow(*("injured-morning", "fair", MORNING, "injured", ANY, 19, ANY), why="a hospital's 16 are its patients"),
    TollRow(*("killed-noon", "fair", NOON, "killed", ANY, 3, 3)),
    TollRow(*("injured-noon", "fair", NOON, "injured", ANY, 23, ANY)),
    TollRow(*("killed-northfield", "northfield", DEATH, "killed", 1, 1, 1)),
    TollRow(*("injured-charged", "fair", CHARGED, "injured", ANY, 21, ANY)),
    TollRow(*("killed-court", "fair", COURT, "killed", ANY, 4, 4)),
)
UNKNOWNS = (
    UnknownRow(*("driver", "fair", NIGHT, ("by",), "withheld"), why="the chief won't release the name"),
    UnknownRow(*("motive-kept", "fair", NIGHT, ("motive",), "withheld"), why="he declines to discuss it"),
    UnknownRow(*("motive", "fair", NOON, ("motive",), "open"), words="motive", why="too early"),
    UnknownRow(*("names", "fair", NOON, ("victim",), "withheld"), words="names"),
    UnknownRow(*("names-known", "fair", CHARGED, ("victim",), "withheld"), absent=True, why="all three are named"),
    UnknownRow(*("driver-known", "fair", CHARGED, ("by",), "withheld"), absent=True),
)
RESPONSES = (
    ResponseRow(*("closed", "fair", FIRST, _SHERIFF, ("closure", "position", "other")), words="closed"),
    ResponseRow(*("canceled", "fair", MORNING, "board|Tuma", ("closure", "other", "position")), words="canceled"),
    ResponseRow(*("fbi", "fair", NOON, "FBI", ("inquiry", "aid", "other")), words="investigation"),
    ResponseRow(
        *("flags", "fair", NOON, "Halvorsen|governor|minnesota", ("position", "movement", "other")),
        words="flags|travel",
    ),
    ResponseRow(*("charges", "fair", CHARGED, _ATTORNEY, ("inquiry", "position", "other")), words="charged"),
    ResponseRow(*("fund", "fair", CHARGED, "city|Voracek|Faribault", ("aid", "position", "other")), words="fund"),
    ResponseRow(*("unfit", "fair", COURT, "judge|Oster|court", ("inquiry", "position", "other")), words="unfit|sent"),
)
CHANGES = (
    ChangeRow(*("2-3", "fair", MORNING, NOON, ("new", "superseded"), _KILLED, None, "3")),
    ChangeRow(*("19-23", "fair", MORNING, NOON, ("new", "superseded"), _HURT, None, "23")),
    ChangeRow(*("23-21", "fair", SUNDAY, CHARGED, ("new", "superseded", "withdrawn"), _HURT, None, "21")),
    ChangeRow(*("3-4", "fair", CHARGED, COURT, ("new", "superseded"), _KILLED, None, "4")),
)
BRIEFS = (
    BriefRow("lead", "fair", FIRST, "Faribault"),
    BriefRow("chief", "fair", NOON, "Police Chief Tomas Rezac"),
    BriefRow("names", "fair", CHARGED, "Sevcik"),
    BriefRow("no sechler", "fair", CHARGED, "Sechler Park", absent=True, why="another case"),
    BriefRow("delgado", "northfield", DEATH, "Delgado-Lind"),
    BriefRow("no sum", "fair", CHARGED, "5 people were killed", absent=True, why="two and three are no sum"),
)

EXPECTED = Stream(
    folder="faribault-fair",
    moments={
        "first": FIRST,
        "night": NIGHT,
        "morning": MORNING,
        "noon": NOON,
        "copy": COPY,
        "sunday": SUNDAY,
        "death": DEATH,
        "charged": CHARGED,
        "court": COURT,
    },
    incidents=(FAIR, NORTHFIELD, WAUKESHA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("argus-1", "northstar-1", "Northstar Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("fair", "northfield"), ("fair", "waukesha")),
    briefs=BRIEFS,
)
