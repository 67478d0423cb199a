"""What the record of reports/kahramanmaras-bus must say, by hand, before it was read: an invented coach that falls into a gorge in Turkey in the snow.

A governor counts from 6 to 16 and takes two back, AFAD has 44 aboard and not 42, a company and a minister are at odds over tyres until the ministry gives in,
a court has the last number. Yozgat in 2023 and a minibus near Zara are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2025, 1, 16, 22, 0, tzinfo=UTC)
MORNING = datetime(2025, 1, 17, 5, 0, tzinfo=UTC)
NOON = datetime(2025, 1, 17, 10, 30, tzinfo=UTC)
COPY = datetime(2025, 1, 17, 12, 30, tzinfo=UTC)
EVENING = datetime(2025, 1, 17, 18, 0, tzinfo=UTC)
SATURDAY = datetime(2025, 1, 18, 16, 0, tzinfo=UTC)
TUESDAY = datetime(2025, 1, 21, 18, 0, tzinfo=UTC)
LATER = datetime(2025, 1, 27, tzinfo=UTC)
COURT = datetime(2025, 11, 13, tzinfo=UTC)

COACH = Incident(
    "coach",
    ("crash",),
    main=("gov-1", "bna-1", "atlas-live", "khazar-1", "afad-1", "bna-2", "pros-1", "ceyhan-1"),
    background=("bna-9",),
    begins=datetime(2025, 1, 16, 19, 40, tzinfo=UTC),
    local_date="2025-01-16",
    places=("Göksun|Kahramanmaraş",),
)
YOZGAT = Incident("yozgat", ("crash",), background=("bna-1",), places=("Yozgat",))
SIVAS = Incident(
    "sivas",
    ("crash",),
    main=("bna-9",),
    begins=datetime(2025, 1, 25, 22, 30, tzinfo=UTC),
    local_date="2025-01-26",
    places=("Zara|Sivas",),
)

_GOVERNOR = "governor|Yetkiner"
_AFAD = "AFAD|Disaster and Emergency"
_COMPANY = "Toros"
_HOSPITAL = "Ahır|Sungurtekin|hospital"
_MINISTRY = "transport|Karahano|turk|türk"
_PROSECUTOR = "prosecutor"
_COURT = "court|Ertan|judge"
_KILLED, _HURT, _MISSING, _ABOARD, _CAUGHT = ("killed",), ("injured",), ("missing",), ("present",), ("detained",)
_TREATED = ("injured", "present", "moved", "other")
_SENT = ("personnel", "moved", "present", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing", "present")

FIGURES = (
    FigureRow(*("42", "coach", FIRST, _ABOARD, 42, 42, 42), side=_GOVERNOR, states=("live",), contests=("none",)),
    FigureRow(
        *("6", "coach", FIRST, _KILLED, 6, 6, 6),
        side=_GOVERNOR,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("21", "coach", FIRST, _HURT, 21, 21, 21), side=_GOVERNOR, states=("live",), contests=("none",)),
    FigureRow(*("no-70", "coach", FIRST, _PEOPLE, ANY, 70, ANY), absent=True, why="metres"),
    FigureRow(*("no-16", "coach", FIRST, _PEOPLE, 16, 16, 16), absent=True, why="a date"),
    FigureRow(*("no-512", "coach", FIRST, (*_PEOPLE, "other"), 512, 512, 512), absent=True, why="a plate"),
    FigureRow(*("9", "coach", MORNING, _KILLED, 9, ANY, None), side=_GOVERNOR, states=("live",)),
    FigureRow(*("6-morning", "coach", MORNING, _KILLED, 6, 6, 6), side=_GOVERNOR, states=("superseded",)),
    FigureRow(*("24", "coach", MORNING, _HURT, 24, 24, 24), side=_GOVERNOR, states=("live",), contests=("none",)),
    FigureRow(*("5-seriously", "coach", MORNING, _HURT, 5, 5, 5), side=_GOVERNOR, contests=("none",)),
    FigureRow(*("118", "coach", MORNING, _SENT, 118, 118, 118), side=_AFAD, contests=("none",)),
    FigureRow(*("34", "coach", MORNING, _SENT, 34, 34, 34), units=("vehicle",), side=_AFAD),
    FigureRow(*("17", "coach", MORNING, ("rescued",), 17, 17, 17), side=_AFAD, states=("live",), contests=("none",)),
    FigureRow(*("no-10", "coach", MORNING, _PEOPLE, 10, 10, 10), absent=True, why="metres"),
    FigureRow(*("yozgat-11", "yozgat", MORNING, _KILLED, 11, 11, 11)),
    FigureRow(*("no-11", "coach", MORNING, _KILLED, 11, 11, 11), absent=True, why="Yozgat's"),
    FigureRow(
        *("12", "coach", NOON, _KILLED, 12, 12, 12),
        side="official",
        states=("live",),
        supports=("single-source",),
        marks=("unnamed",),
    ),
    FigureRow(*("14-patients", "coach", NOON, _TREATED, 14, 14, 14), side=_HOSPITAL, states=("live",)),
    FigureRow(*("4-intensive", "coach", NOON, _TREATED, 4, 4, 4), side=_HOSPITAL, states=("live",)),
    FigureRow(*("1-table", "coach", NOON, _KILLED, 1, 1, 1), side=_HOSPITAL, contests=("none",)),
    FigureRow(*("39", "coach", NOON, _ABOARD, 39, 39, 39), group="passenger", side=_COMPANY, states=("live",)),
    FigureRow(*("3-staff", "coach", NOON, _ABOARD, 3, 3, 3), group="staff", side=_COMPANY, states=("live",)),
    FigureRow(*("no-31", "coach", NOON, (*_PEOPLE, "incidents"), 31, 31, 31), absent=True, why="of two years"),
    FigureRow(
        *("2-azerbaijani", "coach", COPY, _HURT, 2, 2, 2),
        group="citizen|azerbaijan|student",
        side="azerbaijan|Talibzade|foreign",
        contests=("none",),
    ),
    FigureRow(*("9-copy", "coach", COPY, _KILLED, 9, ANY, None), side=_GOVERNOR, origins=1, reports=2),
    FigureRow(*("13", "coach", EVENING, _KILLED, 13, 13, 13), side=_AFAD, states=("live",)),
    FigureRow(*("27", "coach", EVENING, _HURT, 27, 27, 27), side=_AFAD, states=("live",)),
    FigureRow(*("19", "coach", EVENING, _TREATED, 19, 19, 19), side=_AFAD, states=("live",), contests=("none",)),
    FigureRow(*("44", "coach", EVENING, _ABOARD, 44, 44, 44), side=_AFAD, states=("live",)),
    FigureRow(*("4-missing", "coach", EVENING, _MISSING, 4, 4, 4), side=_AFAD, states=("live",), contests=("none",)),
    FigureRow(*("212", "coach", EVENING, _SENT, 212, 212, 212), group="personnel", side=_AFAD, states=("live",)),
    FigureRow(
        *("65", "coach", EVENING, ("evacuated", "displaced", "rescued", "present", "moved", "other"), 65, 65, 65),
        side=_AFAD,
    ),
    FigureRow(*("no-400", "coach", EVENING, _PEOPLE, 400, 400, 400), absent=True, why="meals"),
    FigureRow(*("14", "coach", SATURDAY, _KILLED, 14, 14, 14), side=_GOVERNOR, states=("live",)),
    FigureRow(*("16", "coach", SATURDAY, _KILLED, 16, 16, 16), states=("superseded", "withdrawn")),
    FigureRow(*("no-2", "coach", SATURDAY, _KILLED, 2, 2, 2), absent=True, why="bags"),
    FigureRow(*("30", "coach", SATURDAY, _HURT, 30, 30, 30), side=_GOVERNOR, states=("live",)),
    FigureRow(*("24-saturday", "coach", SATURDAY, _HURT, 24, 24, 24), side=_GOVERNOR, states=("superseded",)),
    FigureRow(*("0-missing", "coach", SATURDAY, _MISSING, 0, 0, 0), side=_GOVERNOR, states=("live",)),
    FigureRow(*("44-saturday", "coach", SATURDAY, _ABOARD, 44, 44, 44), reports=2, states=("live",)),
    FigureRow(
        *("42-saturday", "coach", SATURDAY, _ABOARD, 42, 42, 42), side=_GOVERNOR, states=("superseded", "withdrawn")
    ),
    FigureRow(*("3-custody", "coach", SATURDAY, _CAUGHT, 3, 3, 3), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("14-tuesday", "coach", TUESDAY, _KILLED, 14, 14, 14), reports=2, states=("live",)),
    FigureRow(*("5-detained", "coach", TUESDAY, _CAUGHT, 5, 5, 5), side=_PROSECUTOR, states=("live",)),
    FigureRow(*("sivas-5", "sivas", LATER, _KILLED, 5, 5, 5), side="governor|Sivas", states=("live",)),
    FigureRow(*("sivas-8", "sivas", LATER, _HURT, 8, 8, 8), side="governor|Sivas", contests=("none",)),
    FigureRow(*("sivas-no-14", "sivas", LATER, _KILLED, 14, 14, 14), absent=True, why="the coach's"),
    FigureRow(*("no-5", "coach", LATER, _KILLED, 5, 5, 5), absent=True, why="the minibus's"),
    FigureRow(*("15", "coach", COURT, _KILLED, 15, 15, 15), side=_COURT, states=("live",)),
    FigureRow(*("29", "coach", COURT, _HURT, 29, 29, 29), side=_COURT, states=("live",)),
    FigureRow(*("no-61", "coach", COURT, _PEOPLE, 61, 61, 61), absent=True, why="an age"),
    FigureRow(*("no-9", "coach", COURT, _KILLED, 9, 9, 9), absent=True, why="families"),
)
SLOTS = (
    SlotRow(*("where", "coach", FIRST, "where", "Göksun|Kahramanmaraş"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "coach", FIRST, "when", "22:40|19:40|10:40"), states=("live",), contests=("none",)),
    SlotRow(*("where-sivas", "sivas", LATER, "where", "Zara|Sivas"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("governor-killed", "coach", SATURDAY, _KILLED, None, _GOVERNOR, (6, 9, 14), 14)),
    HistoryRow(*("governor-injured", "coach", SATURDAY, _HURT, None, _GOVERNOR, (21, 24, 30), 30)),
    HistoryRow(*("governor-aboard", "coach", SATURDAY, _ABOARD, None, _GOVERNOR, (42, 44), 44)),
)
TOLLS = (
    TollRow(*("killed-first", "coach", FIRST, "killed", 6, 6, 6)),
    TollRow(*("injured-first", "coach", FIRST, "injured", 21, 21, 21)),
    TollRow(*("killed-morning", "coach", MORNING, "killed", ANY, 9, ANY)),
    TollRow(*("killed-evening", "coach", EVENING, "killed", ANY, 13, ANY)),
    TollRow(*("killed-saturday", "coach", SATURDAY, "killed", ANY, 14, ANY)),
    TollRow(*("injured-saturday", "coach", SATURDAY, "injured", ANY, 30, ANY)),
    TollRow(*("killed-sivas", "sivas", LATER, "killed", 5, 5, 5)),
    TollRow(*("killed-court", "coach", COURT, "killed", ANY, 15, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("cause", "coach", MORNING, ("kind", "motive"), "open"), words="caused"),
    UnknownRow(
        *("identities", "coach", NOON, ("victim", "injured", "killed", "other", "present"), "withheld"),
        words="identit",
    ),
    UnknownRow(*("missing", "coach", SATURDAY, ("missing",), "open"), absent=True),
    UnknownRow(*("custody", "coach", SATURDAY, ("detained", "by", "other", "victim"), "withheld"), words="who"),
    UnknownRow(*("by", "coach", TUESDAY, ("by",), "unreported"), absent=True, why="nobody's deed"),
)
RESPONSES = (
    ResponseRow(*("road", "coach", FIRST, f"{_GOVERNOR}|turk|türk", ("closure",)), words="closed"),
    ResponseRow(*("sent", "coach", MORNING, _AFAD, ("movement", "aid", "other")), words="118|personnel"),
    ResponseRow(*("condolences", "coach", MORNING, "Aydıner|president|turk|türk", ("position",)), words="condolences"),
    ResponseRow(*("resign", "coach", NOON, "Polat", ("position",)), words="resign"),
    ResponseRow(
        *("embassy", "coach", COPY, "azerbaijan|Talibzade|embassy", ("position", "aid", "other")), words="contact"
    ),
    ResponseRow(*("meals", "coach", EVENING, "Red Crescent", ("aid",)), words="meals"),
    ResponseRow(
        *("license", "coach", SATURDAY, _MINISTRY, ("closure", "position", "inaction", "inquiry", "other")),
        words="license",
    ),
    ResponseRow(*("ended", "coach", SATURDAY, _AFAD, ("inaction", "position", "other", "movement")), words="ended"),
    ResponseRow(
        *("arrested", "coach", TUESDAY, "judge|prosecutor|turk", ("inquiry", "position", "other")), words="arrested"
    ),
    ResponseRow(*("sentence", "coach", COURT, f"{_COURT}|turk", ("inquiry", "position", "other")), words="sentenced"),
)
CHANGES = (
    ChangeRow(*("6-9", "coach", FIRST, MORNING, ("new", "superseded"), _KILLED, None, "9")),
    ChangeRow(*("14", "coach", EVENING, SATURDAY, ("new", "superseded"), _KILLED, None, "14")),
    ChangeRow(*("15", "coach", LATER, COURT, ("new", "superseded"), _KILLED, None, "15")),
)
BRIEFS = (
    BriefRow("lead", "coach", FIRST, "coach"),
    BriefRow("where", "coach", MORNING, "Kahramanmaraş"),
    BriefRow("company", "coach", NOON, "Toros Yıldızı"),
    BriefRow("no sum", "coach", EVENING, "25 people", absent=True, why="12 and 13 are two counts of one crash"),
    BriefRow("15", "coach", COURT, "15 people"),
    BriefRow("no wedding", "coach", LATER, "wedding", absent=True),
)

EXPECTED = Stream(
    folder="kahramanmaras-bus",
    moments={
        "first": FIRST,
        "morning": MORNING,
        "noon": NOON,
        "copy": COPY,
        "evening": EVENING,
        "saturday": SATURDAY,
        "tuesday": TUESDAY,
        "later": LATER,
        "court": COURT,
    },
    incidents=(COACH, YOZGAT, SIVAS),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("khazar-1", "bna-1", "Başkent News Agency", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("coach", "yozgat"), ("coach", "sivas")),
    briefs=BRIEFS,
)
