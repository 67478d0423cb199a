"""What the record of demo/tarija-earthquake must say, by hand, from the rules of standing.

Sides: Bolivia's government with its ministries; the city of Tarija with its mayor; the hospital; each seismic centre by
itself; Germany. (A government and a city of another party may be made one side by an editor; by rule they are two.)

What was hard, and how it was decided:

- 5.9 and 6.2 are two bodies' values of one magnitude, disjoint: disputed, for good. 6.4 was corrected by its own origin.
- The ministry raises its own toll: 4, 9, 14, 15 supersede one another, and 13 supersedes 15 though it is lower. The mayor's 22
  is another side's: a dispute, until he withdraws it himself. Then 13 is uncontested.
- The hospital's eight dead are part of the ministry's nine, its 68 and 71 patients are its own count: they neither raise nor
  dispute the toll of the whole.
- 105 is Aiquile's toll of 1998 and is in no record but that one's.
- The aftershock is an incident of its own (part of the series, or an aftermath): its magnitude and its three injured are not
  the main quake's.
- The report without a date is listed as absent from the published clock; what only it says is not on that clock.
"""

from tests.streams.expected import *

NIGHT = datetime(2014, 6, 4, 3, 0, tzinfo=UTC)
"""Two agencies' first reports are out."""
MORNING = datetime(2014, 6, 4, 11, 30, tzinfo=UTC)
"""Ministry 9, mayor 22."""
NEXT = datetime(2014, 6, 5, 22, 0, tzinfo=UTC)
END = datetime(2014, 6, 11, tzinfo=UTC)

MAYOR = "valle-daily-mayor.html"
CHAPACO = "radio-chapaco.txt"
RHEIN = "rk-20140606-bolivia@rheinkanal.example"

QUAKE = Incident(
    "quake",
    ("earthquake",),
    main=(
        *("altiplano-1", "cordillera-1", "altiplano-2", MAYOR, "altiplano-3", "southern-cone-1", "pampa-nine-dead"),
        *("pampa-hospital", "cordillera-2", RHEIN, "altiplano-5", "cordillera-3"),
    ),
    # The truck jam's cause, the aftershock's elder, and an undated report of its consequences: main or background.
    others=("lookout-1", "altiplano-4", CHAPACO),
    begins=datetime(2014, 6, 4, 1, 52, tzinfo=UTC),
    local_date="2014-06-03",  # 9:52 p.m. at Tarija, already 4 June in UTC
    places=("Tarija",),
)
AFTERSHOCK = Incident(
    "aftershock",
    ("earthquake",),
    main=("altiplano-4",),
    begins=datetime(2014, 6, 4, 14, 5, tzinfo=UTC),
    local_date="2014-06-04",
    places=("Tarija",),
    why="10:05 a.m.: another moment, another magnitude",
)
AIQUILE = Incident(
    "aiquile 1998",
    ("earthquake",),
    background=("cordillera-1", "altiplano-3", "southern-cone-1"),
    places=("Aiquile",),
    why="background; pampa-nine-dead is cut before it",
)
LANDSLIDE = Incident("landslide", ("landslide",), main=("lookout-1",), places=("Bermejo",))

_MINISTRY = "Bolivia|Interior Ministry|ministry|government"
_CITY = "Tarija|mayor|city"
_KILLED = ("killed",)

FIGURES = (
    # -- the night
    FigureRow(*("mag-59", "quake", NIGHT, ("magnitude",), 5.9, 5.9, 5.9), states=("live",), contests=("disputed",)),
    FigureRow(*("mag-62", "quake", NIGHT, ("magnitude",), 6.2, 6.2, 6.2), states=("live",), contests=("disputed",)),
    FigureRow(
        *("mag-64", "quake", NIGHT, ("magnitude",), 6.4, 6.4, 6.4),
        states=("superseded", "withdrawn"),
        why="corrected by the centre that gave it",
    ),
    FigureRow(*("night-no-toll", "quake", NIGHT, _KILLED, 4, ANY, ANY), absent=True, why="not said before 05:10Z"),
    # -- the morning
    FigureRow(*("morning-4", "quake", MORNING, _KILLED, 4, 4, 4), side=_MINISTRY, states=("superseded",)),
    FigureRow(
        *("morning-9", "quake", MORNING, _KILLED, 9, 9, 9),
        side=_MINISTRY,
        origins=1,
        reports=2,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the wire and its copies are one origin; the mayor's higher toll conflicts",
    ),
    FigureRow(
        *("morning-22", "quake", MORNING, _KILLED, 22, ANY, None),
        side=_CITY,
        origins=1,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="another side's toll: never superseded by the ministry's",
    ),
    FigureRow(
        *("morning-40", "quake", MORNING, ("missing", "other", "casualties"), ANY, ANY, 40),
        marks=("unnamed",),
        why="as many as 40: at most; an official who gave no name",
    ),
    FigureRow(*("morning-64", "quake", MORNING, ("injured",), 64, 64, 64), side=_MINISTRY, states=("live",)),
    FigureRow(*("morning-30", "quake", MORNING, ("injured",), ANY, 30, ANY), side=_MINISTRY, states=("superseded",)),
    FigureRow(*("morning-12", "quake", MORNING, ("missing",), 12, 12, 12), side=_MINISTRY, states=("live",)),
    # -- two days on
    FigureRow(
        *("next-14", "quake", NEXT, _KILLED, 14, 14, 14), side=_MINISTRY, states=("live",), contests=("disputed",)
    ),
    FigureRow(
        *("next-hospital-8", "quake", NEXT, _KILLED, 8, 8, 8),
        contests=("none",),
        why="those who died at the hospital: a part, so no dispute with the whole",
    ),
    FigureRow(
        *("next-hospital-71", "quake", NEXT, ("injured",), 71, 71, 71),
        side="hospital",
        states=("live",),
        contests=("none",),
    ),
    FigureRow(
        *("next-homeless", "quake", NEXT, ("displaced",), ANY, 2300, ANY),
        side=_MINISTRY,
        states=("live",),
        contests=("none",),
        why="900 in shelters are part of them and don't contradict them",
    ),
    FigureRow(*("next-shelters", "quake", NEXT, ("displaced", "present", "evacuated"), ANY, 900, ANY)),
    FigureRow(*("next-damaged", "quake", NEXT, ("damaged",), 640, 640, 640), units=("houses",), states=("live",)),
    FigureRow(*("next-destroyed", "quake", NEXT, ("destroyed",), 120, 120, 120), states=("live",), contests=("none",)),
    FigureRow(*("next-missing", "quake", NEXT, ("missing",), 6, 6, 6), side=_MINISTRY, states=("live",)),
    # -- the end
    FigureRow(
        *("end-13", "quake", END, _KILLED, 13, 13, 13),
        side=_MINISTRY,
        states=("live",),
        contests=("none",),
        why="lowered by its own side; the mayor accepts it",
    ),
    FigureRow(*("end-15", "quake", END, _KILLED, 15, 15, 15), side=_MINISTRY, states=("superseded", "withdrawn")),
    FigureRow(
        *("end-22", "quake", END, _KILLED, 22, ANY, ANY),
        side=_CITY,
        states=("withdrawn",),
        why="its own origin took it back, in person: not second-hand",
    ),
    FigureRow(*("end-missing", "quake", END, ("missing",), 0, 0, 0), side=_MINISTRY, states=("live",)),
    FigureRow(*("end-homeless", "quake", END, ("displaced",), 1800, 1800, 1800), side=_MINISTRY, states=("live",)),
    # -- apart
    FigureRow(*("no-105", "quake", END, _KILLED, 105, ANY, ANY), absent=True, why="Aiquile, 1998"),
    FigureRow(*("aiquile-105", "aiquile 1998", END, _KILLED, 105, 105, 105)),
    FigureRow(
        *("aftershock-48", "aftershock", END, ("magnitude",), 4.8, 4.8, 4.8), states=("live",), contests=("none",)
    ),
    FigureRow(*("aftershock-3", "aftershock", END, ("injured",), 3, 3, 3)),
    FigureRow(*("no-48", "quake", END, ("magnitude",), 4.8, 4.8, 4.8), absent=True),
    FigureRow(
        *("no-320", "quake", END, ("evacuated",), 320, 320, 320), absent=True, why="only the undated report has it"
    ),
)

SLOTS = (
    SlotRow(*("where", "quake", NIGHT, "where", "Tarija"), states=("live",), contests=("none",)),
    SlotRow(
        *("plant", "quake", MORNING, "damage", "San Jacinto|plant|no damage"),
        why="checked, no damage; the rumour of a cracked dam is denied",
    ),
)

HISTORIES = (
    HistoryRow(*("ministry-killed", "quake", END, _KILLED, None, _MINISTRY, (4, 9, 14, 15, 13), 13)),
    HistoryRow(*("ministry-missing", "quake", END, ("missing",), None, _MINISTRY, (12, 6, 0), 0)),
    HistoryRow(*("hospital", "quake", END, ("injured",), None, "hospital", (68, 71), 71)),
)

TOLLS = (
    TollRow(*("toll-next", "quake", NEXT, "killed", 14, 14, 22), why="the live claims of both sides"),
    TollRow(*("toll-end", "quake", END, "killed", 13, 13, 13), why="what is withdrawn or superseded counts no more"),
)

UNKNOWNS = (
    UnknownRow(*("casualties", "quake", NIGHT, ("casualties", "killed", "injured"), "open"), why="no immediate word"),
    UnknownRow(
        *("foreigners", "quake", END, ("present", "personnel", "casualties", "other"), "withheld"),
        words="how many foreign nationals",
    ),
)

RESPONSES = (
    ResponseRow(*("germany", "quake", END, "Germany|Foreign Office", ("aid",)), words="250,000 euros|rescue workers"),
)

PICKUPS = (
    Pickup("southern-cone-1", "altiplano-3", "Altiplano Wire", True),
    Pickup("pampa-nine-dead", "altiplano-3", "Altiplano Wire", False),
    Pickup("lookout-1", "altiplano-3", "Altiplano Wire", False),
)

CHANGES = (
    ChangeRow(*("4-9", "quake", NIGHT, MORNING, ("new", "superseded"), _KILLED, None, "9")),
    ChangeRow(*("15-13", "quake", NEXT, END, ("superseded",), _KILLED, "15", "13"), why="downwards, by the same side"),
    ChangeRow(*("22-gone", "quake", NEXT, END, ("withdrawn",), _KILLED, "22", None)),
)

EXPECTED = Stream(
    folder="tarija-earthquake",
    moments={"night": NIGHT, "morning": MORNING, "next": NEXT, "end": END},
    incidents=(QUAKE, AFTERSHOCK, AIQUILE, LANDSLIDE),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=PICKUPS,
    reissues=(),
    changes=CHANGES,
    undated=(CHAPACO,),
    # Links in the furniture of the daily's page.
    no_incident=("theft of 40 barrels", "Derby ends in draw"),
    apart=(("quake", "aftershock"), ("quake", "aiquile 1998")),
)
