"""What the record of reports/sironko-landslide must say, by hand, before it was read: an invented landslide on Mount Elgon in Uganda.

A Red Cross, the Prime Minister's office in numbered briefs, a radio's live page, a UN office that corrects its own count of the displaced, a sub-county's chairman with 31 dead that
he takes back, a pickup from Kenya, a committee of Parliament in September. Bududa in 2018 and a minibus near Kasese are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2024, 4, 17, 6, 0, tzinfo=UTC)
BRIEF = datetime(2024, 4, 17, 14, 0, tzinfo=UTC)
LIVE = datetime(2024, 4, 17, 17, 0, tzinfo=UTC)
UPDATE = datetime(2024, 4, 18, 10, 0, tzinfo=UTC)
EVENING = datetime(2024, 4, 18, 17, 0, tzinfo=UTC)
COPY = datetime(2024, 4, 19, 8, 0, tzinfo=UTC)
REPORT = datetime(2024, 4, 23, 13, 0, tzinfo=UTC)
LATER = datetime(2024, 5, 12, tzinfo=UTC)
COMMITTEE = datetime(2024, 9, 6, tzinfo=UTC)

SLIDE = Incident(
    "slide",
    ("landslide",),
    main=("nile-1", "opm-1", "step-live", "unho-1", "nile-2", "rift-1", "unho-2", "pearl-1"),
    background=("nile-9",),
    begins=datetime(2024, 4, 16, 18, 0, tzinfo=UTC),
    local_date="2024-04-16",
    places=("Sironko|Bumatoola|Elgon",),
)
BUDUDA = Incident("bududa", ("landslide",), background=("nile-1",), places=("Bududa",))
KASESE = Incident(
    "kasese",
    ("flood", "crash"),
    main=("nile-9",),
    begins=datetime(2024, 5, 10, tzinfo=UTC),
    local_date="2024-05-10",
    places=("Kasese",),
)

_CROSS = "Red Cross|Nakayiza"
_POLICE = "police|Wamimbi|uganda"
_OPM = "Prime Minister|OPM|Nakku|minister|uganda"
_CHAIR = "Magombe|chairman"
_HOSPITAL = "hospital|Okello"
_COMMITTEE = "committee|parliament|Adongo|uganda"
_KILLED, _HURT, _MISSING, _OUT = ("killed",), ("injured",), ("missing",), ("displaced", "evacuated")
_HOUSES = ("damaged", "destroyed", "hit")
_IN = ("injured", "present", "casualties", "other", "moved")
_SENT = ("personnel", "present", "moved", "other")
_MOVED = ("moved", "displaced", "evacuated", "other")
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(
        *("9", "slide", FIRST, _KILLED, 9, ANY, None),
        side=_CROSS,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("5-children", "slide", FIRST, _KILLED, 5, 5, 5), group="child", side=_CROSS, contests=("none",)),
    FigureRow(*("12-injured", "slide", FIRST, _HURT, 12, 12, 12), side=_POLICE, states=("live",)),
    FigureRow(*("30", "slide", FIRST, _HOUSES, ANY, 30, ANY), units=("houses",), side=_POLICE),
    FigureRow(*("bududa-43", "bududa", FIRST, _KILLED, 43, ANY, None)),
    FigureRow(*("no-43", "slide", FIRST, _KILLED, 43, ANY, ANY), absent=True, why="in 2018"),
    FigureRow(
        *("14", "slide", BRIEF, _KILLED, 14, 14, 14),
        side=_OPM,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("8-children", "slide", BRIEF, _KILLED, 8, 8, 8), group="child", side=_OPM),
    FigureRow(*("21-injured", "slide", BRIEF, _HURT, 21, 21, 21), side=_OPM, states=("live",)),
    FigureRow(*("46", "slide", BRIEF, _MISSING, 46, 46, 46), side=_OPM, states=("live",), contests=("none",)),
    FigureRow(*("41", "slide", BRIEF, _HOUSES, 41, 41, 41), units=("houses",), side=_OPM),
    FigureRow(*("978", "slide", BRIEF, _OUT, 978, 978, 978), side=_OPM, states=("live",), contests=("none",)),
    FigureRow(*("85", "slide", BRIEF, _SENT, 85, 85, 85), group="soldier", side=_OPM),
    FigureRow(
        *("31", "slide", LIVE, _KILLED, 31, 31, 31),
        side=_CHAIR,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("80", "slide", LIVE, _MISSING, 81, ANY, None), side=_CHAIR, states=("live",)),
    FigureRow(*("9-patients", "slide", LIVE, _IN, 9, 9, 9), side=_HOSPITAL, states=("live",)),
    FigureRow(*("2-teachers", "slide", LIVE, _KILLED, 2, 2, 2), group="teacher", contests=("none",)),
    FigureRow(*("18", "slide", UPDATE, _KILLED, 18, 18, 18), side=_OPM, states=("live",)),
    FigureRow(*("14-gone", "slide", UPDATE, _KILLED, 14, 14, 14), side=_OPM, states=("superseded",)),
    FigureRow(*("24-injured", "slide", UPDATE, _HURT, 24, 24, 24), side=_OPM, states=("live",)),
    FigureRow(*("46-update", "slide", UPDATE, _MISSING, 46, 46, 46), side=_OPM, origins=1, reports=2, states=("live",)),
    FigureRow(*("1310", "slide", UPDATE, _OUT, 1310, 1310, 1310), states=("live",)),
    FigureRow(*("65", "slide", UPDATE, _SENT, 65, 65, 65), group="volunteer", contests=("none",)),
    FigureRow(*("no-400", "slide", UPDATE, (*_PEOPLE, *_OUT), 400, 400, 400), absent=True, why="kits for so many"),
    FigureRow(
        *("21", "slide", EVENING, _KILLED, 21, 21, 21),
        side=_OPM,
        states=("live",),
        supports=("single-source",),
        contests=("disputed",),
        why="31, says the chairman",
    ),
    FigureRow(*("18-gone", "slide", EVENING, _KILLED, 18, 18, 18), side=_OPM, states=("superseded",)),
    FigureRow(
        *("31-disputed", "slide", EVENING, _KILLED, 31, 31, 31),
        side=_CHAIR,
        states=("live",),
        contests=("disputed",),
        why="the minister denies it",
    ),
    FigureRow(*("38", "slide", EVENING, _MISSING, 38, 38, 38), side=_OPM, states=("live",)),
    FigureRow(*("46-gone", "slide", EVENING, _MISSING, 46, 46, 46), side=_OPM, states=("superseded",)),
    FigureRow(*("1-girl", "slide", EVENING, ("rescued",), 1, 1, 1), group="girl", contests=("none",)),
    FigureRow(*("no-17", "slide", EVENING, _PEOPLE, 17, 17, 17), absent=True, why="graves"),
    FigureRow(*("21-copy", "slide", COPY, _KILLED, 21, 21, 21), side=_OPM, origins=1, reports=2, states=("live",)),
    FigureRow(*("2-traders", "slide", COPY, _MISSING, 2, 2, 2), group="trader", contests=("none",)),
    FigureRow(
        *("27", "slide", REPORT, _KILLED, 27, 27, 27),
        side=_OPM,
        states=("live",),
        contests=("none",),
        why="the chairman has taken back his 31",
    ),
    FigureRow(*("21-gone", "slide", REPORT, _KILLED, 21, 21, 21), side=_OPM, states=("superseded",)),
    FigureRow(*("31-back", "slide", REPORT, _KILLED, 31, 31, 31), states=("withdrawn", "superseded")),
    FigureRow(*("33-injured", "slide", REPORT, _HURT, 33, 33, 33), side=_OPM, states=("live",)),
    FigureRow(*("6-missing", "slide", REPORT, _MISSING, 6, 6, 6), side=_OPM, states=("live",)),
    FigureRow(*("38-gone", "slide", REPORT, _MISSING, 38, 38, 38), side=_OPM, states=("superseded",)),
    FigureRow(*("2460", "slide", REPORT, _OUT, 2460, 2460, 2460), states=("live",)),
    FigureRow(*("1310-back", "slide", REPORT, _OUT, 1310, 1310, 1310), states=("withdrawn", "superseded")),
    FigureRow(*("61", "slide", REPORT, ("destroyed",), 61, 61, 61), units=("houses",), side=_OPM, states=("live",)),
    FigureRow(*("no-640", "slide", REPORT, (*_PEOPLE, *_OUT), 640, 640, 640), absent=True, why="pupils in tents"),
    FigureRow(
        *("kasese-6", "kasese", LATER, _KILLED, 6, 6, 6), side="police|Baluku", states=("live",), contests=("none",)
    ),
    FigureRow(*("kasese-9", "kasese", LATER, ("rescued",), 9, 9, 9), contests=("none",)),
    FigureRow(*("27-later", "slide", LATER, _KILLED, 27, 27, 27), reports=2, states=("live",)),
    FigureRow(*("33", "slide", COMMITTEE, _KILLED, 33, 33, 33), side=_COMMITTEE, states=("live",)),
    FigureRow(*("27-gone", "slide", COMMITTEE, _KILLED, 27, 27, 27), side=_OPM, states=("superseded",)),
    FigureRow(*("2-held", "slide", COMMITTEE, ("detained",), 2, 2, 2), group="manager", contests=("none",)),
    FigureRow(*("120", "slide", COMMITTEE, _MOVED, 120, 120, 120), side=_OPM),
)
SLOTS = (
    SlotRow(*("where", "slide", FIRST, "where", "Sironko|Bumatoola|Elgon"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "slide", FIRST, "when", "9 p.m|21:00|18:00|2100"), states=("live",), contests=("none",)),
    SlotRow(*("where-kasese", "kasese", LATER, "where", "Kasese"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("opm-killed", "slide", REPORT, _KILLED, None, _OPM, (14, 18, 21, 27), 27)),
    HistoryRow(*("opm-missing", "slide", REPORT, _MISSING, None, _OPM, (46, 38, 6), 6)),
)
TOLLS = (
    TollRow(*("killed-first", "slide", FIRST, "killed", 9, 9, ANY)),
    TollRow(*("killed-brief", "slide", BRIEF, "killed", ANY, 14, ANY)),
    TollRow(*("injured-brief", "slide", BRIEF, "injured", ANY, 21, ANY)),
    TollRow(*("killed-evening", "slide", EVENING, "killed", ANY, 21, 31), why="the chairman's 31"),
    TollRow(*("killed-report", "slide", REPORT, "killed", ANY, 27, 27)),
    TollRow(*("killed-kasese", "kasese", LATER, "killed", 6, 6, 6)),
    TollRow(*("killed-committee", "slide", COMMITTEE, "killed", ANY, 33, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("missing", "slide", FIRST, ("missing",), "open"), words="missing"),
    UnknownRow(*("children", "slide", UPDATE, ("missing", "displaced", "present", "other"), "open"), words="children"),
    UnknownRow(*("cause", "slide", EVENING, ("kind", "motive", "means"), "open"), words="cause"),
)
RESPONSES = (
    ResponseRow(*("flour", "slide", BRIEF, _OPM, ("aid", "movement")), words="maize|flour|blankets"),
    ResponseRow(*("families", "slide", BRIEF, _OPM, ("aid", "other")), words="5 million"),
    ResponseRow(*("ridge", "slide", BRIEF, _OPM, ("movement", "closure", "position", "other")), words="300 metres"),
    ResponseRow(*("unicef", "slide", UPDATE, "UNICEF", ("aid",)), words="bladders|hygiene"),
    ResponseRow(*("meals", "slide", UPDATE, "World Food|WFP", ("aid",)), words="meals"),
    ResponseRow(*("resettle", "slide", EVENING, _OPM, ("movement", "aid", "position", "other")), words="Kiryandongo"),
    ResponseRow(*("resign", "slide", EVENING, "Wasike|opposition", ("position",)), words="resign"),
    ResponseRow(*("eu", "slide", EVENING, "European Union", ("aid",)), words="200,000"),
    ResponseRow(*("kenya", "slide", COPY, "Kenya", ("aid", "movement")), words="volunteers|ambulances"),
    ResponseRow(
        *("search", "slide", REPORT, _OPM, ("inaction", "closure", "other", "position", "movement")),
        words="ended the search",
    ),
    ResponseRow(*("fund", "slide", REPORT, "Emergency Response Fund|CERF", ("aid",)), words="1.2 million"),
    ResponseRow(*("bridge", "kasese", LATER, "works|uganda", ("closure",)), words="bridge"),
    ResponseRow(*("arrests", "slide", COMMITTEE, _POLICE, ("inquiry", "other", "position")), words="arrested"),
    ResponseRow(*("quarries", "slide", COMMITTEE, _COMMITTEE, ("position", "closure", "other")), words="quarries"),
)
CHANGES = (
    ChangeRow(*("14-18", "slide", LIVE, UPDATE, ("new", "superseded"), _KILLED, None, "18")),
    ChangeRow(*("38-6", "slide", COPY, REPORT, ("new", "superseded"), _MISSING, None, "6")),
    ChangeRow(*("31-gone", "slide", COPY, REPORT, ("withdrawn", "superseded", "state"), _KILLED, "31", None)),
    ChangeRow(*("27-33", "slide", LATER, COMMITTEE, ("new", "superseded"), _KILLED, None, "33")),
)
BRIEFS = (
    BriefRow("lead", "slide", FIRST, "landslide"),
    BriefRow("chairman", "slide", LIVE, "Magombe"),
    BriefRow("no boda", "slide", LIVE, "Nakaloke", absent=True, why="another page's headline"),
    BriefRow("dispute", "slide", EVENING, "dispute"),
    BriefRow("27", "slide", REPORT, "27 people"),
    BriefRow("no minibus", "slide", LATER, "minibus", absent=True, why="near Kasese"),
)

EXPECTED = Stream(
    folder="sironko-landslide",
    moments={
        "first": FIRST,
        "brief": BRIEF,
        "live": LIVE,
        "update": UPDATE,
        "evening": EVENING,
        "copy": COPY,
        "report": REPORT,
        "later": LATER,
        "committee": COMMITTEE,
    },
    incidents=(SLIDE, BUDUDA, KASESE),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("rift-1", "nile-2", "Nile Wire", False),),
    reissues=(),
    changes=CHANGES,
    no_incident=("Budadiri",),
    apart=(("slide", "bududa"), ("slide", "kasese")),
    briefs=BRIEFS,
)
