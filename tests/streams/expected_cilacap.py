"""What the record of reports/cilacap-methanol must say, by hand, before it was read: an invented poisoning on Java.

First "mysterious deaths", then a health office's daily counts and a hospital's higher one, a minister who rules out alcohol and two days later owns up, a
batch recalled, a toll that a correction lowers, a trial. Pemalang and Bandung in 2018 are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2024, 9, 16, 7, 0, tzinfo=UTC)
TUESDAY = datetime(2024, 9, 17, 4, 0, tzinfo=UTC)
EVENING = datetime(2024, 9, 17, 13, 0, tzinfo=UTC)
WEDNESDAY = datetime(2024, 9, 18, 4, 0, tzinfo=UTC)
RECALL = datetime(2024, 9, 18, 11, 0, tzinfo=UTC)
ADMITTED = datetime(2024, 9, 19, 8, 0, tzinfo=UTC)
CORRECTED = datetime(2024, 9, 21, 4, 0, tzinfo=UTC)
LATER = datetime(2024, 9, 28, tzinfo=UTC)
COURT = datetime(2024, 10, 25, tzinfo=UTC)

_KINDS = ("outbreak", "other")

POISONING = Incident(
    "poisoning",
    _KINDS,
    main=("serayu-1", "health-1", "segara-1", "health-2", "bpom-1", "nusa-1", "health-5", "nusa-3"),
    background=("nusa-9",),
    begins=datetime(2024, 9, 14, tzinfo=UTC),
    places=("Cilacap|Kroya|Karangbanyu",),
)
BANDUNG = Incident("bandung 2018", _KINDS, background=("segara-1",), places=("Bandung|West Java",))
PEMALANG = Incident(
    "pemalang",
    _KINDS,
    main=("nusa-9",),
    begins=datetime(2024, 9, 24, tzinfo=UTC),
    local_date="2024-09-24",
    places=("Pemalang",),
)

_VILLAGE = "Sutarman|village head"
_OFFICE = "health office|Maryam|Cilacap"
_HOSPITAL = "hospital|Hendarto"
_MINISTER = "minister|ministry|Wulandari|indonesia"
_POLICE = "police|Prabowo|Santoso|indonesia"
_COURT = "prosecutor|indictment|indonesia"
_KILLED, _HURT, _CAUGHT = ("killed",), ("injured",), ("detained",)
_ILL = ("injured", "casualties", "hit", "other")
_IN = ("injured", "present", "casualties", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("5", "poisoning", FIRST, _KILLED, 5, 5, 5), states=("live",), contests=("none",)),
    FigureRow(*("6-taken", "poisoning", FIRST, _IN, 6, 6, 6), side=_VILLAGE, states=("live",)),
    FigureRow(*("no-51", "poisoning", FIRST, _PEOPLE, ANY, ANY, 51), absent=True, why="an age"),
    FigureRow(*("no-38", "poisoning", FIRST, _PEOPLE, 38, 38, 38), absent=True, why="an age"),
    FigureRow(
        *("7", "poisoning", TUESDAY, _KILLED, 7, 7, 7), side=_OFFICE, states=("live",), supports=("single-source",)
    ),
    FigureRow(*("17-cases", "poisoning", TUESDAY, _ILL, 17, 17, 17), side=_OFFICE, states=("live",)),
    FigureRow(*("9-inpatients", "poisoning", TUESDAY, _IN, 9, 9, 9), side=_OFFICE, states=("live",)),
    FigureRow(*("no-119", "poisoning", TUESDAY, _PEOPLE, 119, 119, 119), absent=True, why="a telephone"),
    FigureRow(
        *("11-hospital", "poisoning", EVENING, _KILLED, 11, 11, 11),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="the office has seven for all",
    ),
    FigureRow(*("7-evening", "poisoning", EVENING, _KILLED, 7, 7, 7), side=_OFFICE, origins=1, reports=2),
    FigureRow(*("23-treated", "poisoning", EVENING, _IN, 23, 23, 23), side=_HOSPITAL, states=("live",)),
    FigureRow(*("5-ventilators", "poisoning", EVENING, _IN, 5, 5, 5), side=_HOSPITAL),
    FigureRow(*("2-questioned", "poisoning", EVENING, (*_CAUGHT, "other"), 2, 2, 2), contests=("none",)),
    FigureRow(*("bandung-80", "bandung 2018", EVENING, _KILLED, ANY, ANY, None)),
    FigureRow(*("no-80", "poisoning", EVENING, _KILLED, 81, ANY, ANY), absent=True),
    FigureRow(*("13", "poisoning", WEDNESDAY, _KILLED, 13, 13, 13), side=_OFFICE, states=("live",)),
    FigureRow(*("7-wednesday", "poisoning", WEDNESDAY, _KILLED, 7, 7, 7), side=_OFFICE, states=("superseded",)),
    FigureRow(*("38-cases", "poisoning", WEDNESDAY, _ILL, 38, 38, 38), side=_OFFICE, states=("live",)),
    FigureRow(*("17-wednesday", "poisoning", WEDNESDAY, _ILL, 17, 17, 17), side=_OFFICE, states=("superseded",)),
    FigureRow(*("21-inpatients", "poisoning", WEDNESDAY, _IN, 21, 21, 21), side=_OFFICE, states=("live",)),
    FigureRow(*("4-intensive", "poisoning", WEDNESDAY, _IN, 4, 4, 4), side=_OFFICE),
    FigureRow(*("3-blind", "poisoning", WEDNESDAY, _ILL, 3, 3, 3), side=_OFFICE),
    FigureRow(*("no-29-killed", "poisoning", WEDNESDAY, _KILLED, 29, 29, 29), absent=True, why="one district's cases"),
    FigureRow(
        *("1172-bottles", "poisoning", RECALL, ("detained", "present", "moved", "other"), 1172, 1172, 1172),
        units=("bottles",),
        side="BPOM|Food and Drug|indonesia",
    ),
    FigureRow(*("no-2640", "poisoning", RECALL, _PEOPLE, ANY, 2640, ANY), absent=True, why="bottles"),
    FigureRow(*("no-340", "poisoning", RECALL, _PEOPLE, ANY, 340, ANY), absent=True, why="litres"),
    FigureRow(*("no-12", "poisoning", RECALL, (*_PEOPLE, *_CAUGHT), 12, 12, 12), absent=True, why="bottles and years"),
    FigureRow(*("16", "poisoning", ADMITTED, _KILLED, 16, 16, 16), side=_MINISTER, states=("live",)),
    FigureRow(*("52", "poisoning", ADMITTED, _ILL, 52, 52, 52), side=_MINISTER, states=("live",)),
    FigureRow(
        *("18-hospital", "poisoning", ADMITTED, _KILLED, 18, 18, 18),
        side=_HOSPITAL,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
    ),
    FigureRow(*("11-admitted", "poisoning", ADMITTED, _KILLED, 11, 11, 11), side=_HOSPITAL, states=("superseded",)),
    FigureRow(*("4-arrested", "poisoning", ADMITTED, _CAUGHT, 4, 4, 4), side=_POLICE, states=("live",)),
    FigureRow(*("no-15000", "poisoning", ADMITTED, _PEOPLE, ANY, 15000, ANY), absent=True, why="rupiah"),
    FigureRow(*("14", "poisoning", CORRECTED, _KILLED, 14, 14, 14), side=_OFFICE, states=("live",)),
    FigureRow(
        *("17-wrong", "poisoning", CORRECTED, _KILLED, 17, 17, 17),
        side=_OFFICE,
        states=("withdrawn", "superseded"),
        why="told in the correction alone",
    ),
    FigureRow(*("13-corrected", "poisoning", CORRECTED, _KILLED, 13, 13, 13), side=_OFFICE, states=("superseded",)),
    FigureRow(*("49-cases", "poisoning", CORRECTED, _ILL, 49, 49, 49), side=_OFFICE, states=("live",)),
    FigureRow(*("38-corrected", "poisoning", CORRECTED, _ILL, 38, 38, 38), side=_OFFICE, states=("superseded",)),
    FigureRow(*("11-inpatients", "poisoning", CORRECTED, _IN, 11, 11, 11), side=_OFFICE, states=("live",)),
    FigureRow(*("5-eyesight", "poisoning", CORRECTED, _ILL, 5, 5, 5), side=_OFFICE),
    FigureRow(*("18-corrected", "poisoning", CORRECTED, _KILLED, 18, 18, 18), side=_HOSPITAL, states=("live",)),
    FigureRow(*("14-later", "poisoning", LATER, _KILLED, 14, 14, 14), reports=2, states=("live",)),
    FigureRow(*("16-later", "poisoning", LATER, _KILLED, 16, 16, 16), side=_MINISTER, states=("superseded",)),
    FigureRow(*("pemalang-8", "pemalang", LATER, _KILLED, 8, 8, 8), side="police", states=("live",)),
    FigureRow(*("pemalang-27", "pemalang", LATER, _IN, 27, 27, 27), side="police", states=("live",)),
    FigureRow(*("pemalang-no-14", "pemalang", LATER, _KILLED, 14, 14, 14), absent=True),
    FigureRow(*("no-8", "poisoning", LATER, _KILLED, 8, 8, 8), absent=True),
    FigureRow(*("15-court", "poisoning", COURT, _KILLED, 15, 15, 15), side=_COURT, states=("live",)),
    FigureRow(*("5-accused", "poisoning", COURT, ("detained", "other", "present"), 5, 5, 5), contests=("none",)),
    FigureRow(*("18-court", "poisoning", COURT, _KILLED, 18, 18, 18), side=_HOSPITAL, states=("live",)),
)
SLOTS = (
    SlotRow(*("where", "poisoning", FIRST, "where", "Karangbanyu|Kroya|Cilacap"), states=("live",), contests=("none",)),
    SlotRow(*("methanol-hospital", "poisoning", EVENING, "means", "methanol"), states=("live",)),
    SlotRow(*("methanol", "poisoning", WEDNESDAY, "means", "methanol"), states=("live",)),
    SlotRow(*("methanol-admitted", "poisoning", ADMITTED, "means", "methanol"), states=("live",), contests=("none",)),
    SlotRow(*("where-pemalang", "pemalang", LATER, "where", "Pemalang"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("office-killed", "poisoning", CORRECTED, _KILLED, None, _OFFICE, (7, 13, 14), 14)),
    HistoryRow(*("office-cases", "poisoning", CORRECTED, _ILL, None, _OFFICE, (17, 38, 49), 49)),
    HistoryRow(*("hospital-killed", "poisoning", COURT, _KILLED, None, _HOSPITAL, (11, 18), 18)),
)
TOLLS = (
    TollRow(*("killed-first", "poisoning", FIRST, "killed", 5, 5, 5)),
    TollRow(*("killed-tuesday", "poisoning", TUESDAY, "killed", ANY, 7, 7)),
    TollRow(*("killed-evening", "poisoning", EVENING, "killed", ANY, ANY, 11), why="the hospital's count"),
    TollRow(*("killed-wednesday", "poisoning", WEDNESDAY, "killed", ANY, 13, 13)),
    TollRow(*("killed-admitted", "poisoning", ADMITTED, "killed", ANY, ANY, 18)),
    TollRow(*("killed-later", "poisoning", LATER, "killed", ANY, 14, 18)),
    TollRow(*("killed-pemalang", "pemalang", LATER, "killed", 8, 8, 8)),
    TollRow(*("killed-court", "poisoning", COURT, "killed", ANY, 15, 18)),
)
UNKNOWNS = (
    UnknownRow(*("cause-first", "poisoning", FIRST, ("kind", "motive", "means"), "open"), words="cause"),
    UnknownRow(*("cause-tuesday", "poisoning", TUESDAY, ("kind", "motive", "means"), "open"), words="cause"),
    UnknownRow(
        *("names", "poisoning", EVENING, ("by", "victim", "detained", "other"), "withheld"), why="declined to name them"
    ),
    UnknownRow(
        *("cause-admitted", "poisoning", ADMITTED, ("kind", "motive", "means"), "open"), words="cause", absent=True
    ),
)
RESPONSES = (
    ResponseRow(*("samples", "poisoning", FIRST, "Riyadi|police|indonesia", ("inquiry", "other")), words="samples"),
    ResponseRow(*("post", "poisoning", TUESDAY, _OFFICE, ("aid", "other")), words="health post"),
    ResponseRow(
        *("declared", "poisoning", WEDNESDAY, "Regent|Cilacap|indonesia", ("position", "other")), words="extraordinary"
    ),
    ResponseRow(
        *("recall", "poisoning", RECALL, "BPOM|Food and Drug|indonesia", ("closure", "position", "other", "movement")),
        words="recall",
    ),
    ResponseRow(*("apology", "poisoning", ADMITTED, _MINISTER, ("position",)), words="apologi|spoke too early"),
    ResponseRow(*("resign", "poisoning", ADMITTED, "Tanjung", ("position",)), words="resign"),
    ResponseRow(*("embassy", "poisoning", ADMITTED, "Australia|embassy", ("position", "other")), words="avoid"),
    ResponseRow(
        *("adjourned", "poisoning", COURT, "court|indonesia", ("inquiry", "position", "other")), words="adjourned"
    ),
    ResponseRow(
        *("reprimand", "poisoning", COURT, "Atmadja|president|indonesia", ("position", "other")), words="reprimanded"
    ),
)
CHANGES = (
    ChangeRow(*("7-13", "poisoning", TUESDAY, WEDNESDAY, ("new", "superseded"), _KILLED, None, "13")),
    ChangeRow(*("to-14", "poisoning", ADMITTED, CORRECTED, ("new", "superseded", "withdrawn"), _KILLED, None, "14")),
    ChangeRow(*("14-15", "poisoning", LATER, COURT, ("new", "superseded"), _KILLED, None, "15")),
)
BRIEFS = (
    BriefRow("lead", "poisoning", FIRST, "Karangbanyu"),
    BriefRow("hospital", "poisoning", EVENING, "Hendarto"),
    BriefRow("methanol", "poisoning", WEDNESDAY, "methanol"),
    BriefRow("recall", "poisoning", RECALL, "Banteng Kuat"),
    BriefRow("no bandung", "poisoning", EVENING, "more than 80 people", absent=True),
)

EXPECTED = Stream(
    folder="cilacap-methanol",
    moments={
        "first": FIRST,
        "tuesday": TUESDAY,
        "evening": EVENING,
        "wednesday": WEDNESDAY,
        "recall": RECALL,
        "admitted": ADMITTED,
        "corrected": CORRECTED,
        "later": LATER,
        "court": COURT,
    },
    incidents=(POISONING, BANDUNG, PEMALANG),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("poisoning", "bandung 2018"), ("poisoning", "pemalang")),
    briefs=BRIEFS,
)
