"""What the record of reports/levkas-hijack must say, by hand, before it was read: an invented ship seized off Somalia.

Notices to mariners, the second of which takes back an exchange of fire, a risk firm, a naval force, a ministry of the crew's country, a pirate on the
telephone, a minister who denies a ransom, a court. Another ship and a skiff off Eyl are other incidents.
"""

from tests.streams.expected import *

FIRST = datetime(2024, 5, 23, 12, 0, tzinfo=UTC)
UPDATE = datetime(2024, 5, 23, 17, 0, tzinfo=UTC)
NIGHT = datetime(2024, 5, 23, 20, 0, tzinfo=UTC)
FRIDAY = datetime(2024, 5, 24, 10, 0, tzinfo=UTC)
GEORGIA = datetime(2024, 5, 24, 14, 0, tzinfo=UTC)
SUNDAY = datetime(2024, 5, 26, 12, 0, tzinfo=UTC)
FREED = datetime(2024, 5, 29, 9, 0, tzinfo=UTC)
LATER = datetime(2024, 9, 1, tzinfo=UTC)
COURT = datetime(2025, 1, 23, tzinfo=UTC)

HIJACK = Incident(
    "hijack",
    ("abduction", "attack"),
    main=("ukmto-1", "ukmto-2", "tide-1", "atalanta-1", "tbilisi-1", "garowe-1", "lance-1", "lance-2"),
    begins=datetime(2024, 5, 23, 9, 20, tzinfo=UTC),
    local_date="2024-05-23",
    places=("Hobyo|Somalia",),
)
ABDALLAH = Incident("abdallah", ("abduction", "attack"), background=("tide-1",))
EYL = Incident(
    "eyl",
    ("attack", "shooting", "threat", "other", "abduction"),
    main=("ukmto-9",),
    begins=datetime(2024, 8, 15, 4, 15, tzinfo=UTC),
    local_date="2024-08-15",
    places=("Eyl",),
)

_UKMTO = "UKMTO|Maritime Trade|CSO|Master|Company Security"
_HARROW = "Harrow"
_EU = "ATALANTA|EUNAVFOR|european"
_PELAGIA = "Pelagia"
_GEORGIA = "georgia|Tsilosani"
_PUNTLAND = "puntland|Farah"
_PIRATE = "Gacmey|pirate|group|man"
_SPAIN = "spain|spanish|Uriarte"
_CREW = ("present", "detained", "rescued", "other")
_HELD = ("present", "detained", "missing", "other")
_GUNMEN = ("present", "personnel", "other", "launched")
_KILLED, _HURT, _CAUGHT = ("killed",), ("injured",), ("detained",)
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("2-skiffs", "hijack", FIRST, (*_GUNMEN, "moved"), 2, 2, 2), units=("skiffs", "boats"), side=_UKMTO),
    FigureRow(*("5-each", "hijack", FIRST, _GUNMEN, 5, 5, 5), side=_UKMTO),
    FigureRow(*("no-340", "hijack", FIRST, _PEOPLE, 340, 340, 340), absent=True, why="miles"),
    FigureRow(*("no-920", "hijack", FIRST, (*_PEOPLE, "other"), ANY, 920, ANY), absent=True, why="a time"),
    FigureRow(*("12", "hijack", NIGHT, _GUNMEN, 12, ANY, ANY), side=_HARROW, states=("live",)),
    FigureRow(*("21", "hijack", NIGHT, _HELD, 21, 21, 21), group="crew|seafarer|family|sailor", states=("live",)),
    FigureRow(*("no-37000", "hijack", NIGHT, _PEOPLE, ANY, 37000, ANY), absent=True, why="tonnes"),
    FigureRow(*("abdallah-23", "abdallah", NIGHT, _CREW, 23, 23, 23), group="crew"),
    FigureRow(*("no-23", "hijack", NIGHT, (*_PEOPLE, *_CREW), 23, 23, 23), absent=True),
    FigureRow(*("no-4-million", "hijack", NIGHT, ("money", "other"), ANY, 4000000, ANY), absent=True),
    FigureRow(*("9-armed", "hijack", FRIDAY, _GUNMEN, 9, 9, 9), states=("live",)),
    FigureRow(*("21-friday", "hijack", FRIDAY, _HELD, 21, 21, 21), reports=2, states=("live",), contests=("none",)),
    FigureRow(*("0-harmed", "hijack", FRIDAY, (*_HURT, "casualties"), 0, 0, 0)),
    FigureRow(*("5-georgians", "hijack", GEORGIA, _HELD, 5, 5, 5), group="citizen|georgia|sailor", side=_GEORGIA),
    FigureRow(*("14-lankans", "hijack", GEORGIA, _HELD, 14, 14, 14), group="citizen|lanka", contests=("none",)),
    FigureRow(*("2-egyptians", "hijack", GEORGIA, _HELD, 2, 2, 2), group="citizen|egypt", contests=("none",)),
    FigureRow(*("3-arrested", "hijack", SUNDAY, _CAUGHT, 3, 3, 3), side=_PUNTLAND, states=("live",)),
    FigureRow(*("11", "hijack", SUNDAY, _GUNMEN, 11, 11, 11), group="pirate", side=_PUNTLAND, states=("live",)),
    FigureRow(*("20", "hijack", SUNDAY, _HELD, 20, 20, 20), group="hostage", side=_PIRATE),
    FigureRow(*("5-million", "hijack", SUNDAY, ("money",), 5000000, 5000000, 5000000), side=_PIRATE),
    FigureRow(*("no-3-miles", "hijack", SUNDAY, _PEOPLE, 3, 3, 3), absent=True, why="miles and suppliers"),
    FigureRow(
        *("21-freed", "hijack", FREED, ("rescued",), 21, 21, 21),
        group="crew",
        side=_SPAIN,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("1-pirate", "hijack", FREED, _KILLED, 1, 1, 1), group="pirate", side=_SPAIN, states=("live",)),
    FigureRow(*("8-captured", "hijack", FREED, _CAUGHT, 8, 8, 8), side=_SPAIN, states=("live",)),
    FigureRow(*("1-marine", "hijack", FREED, _HURT, 1, 1, 1), group="marine", side=_SPAIN, contests=("none",)),
    FigureRow(*("2-dehydrated", "hijack", FREED, _HURT, 2, 2, 2), group="crew", side=_SPAIN),
    FigureRow(
        *("1200000", "hijack", FREED, ("money",), 1200000, 1200000, 1200000), side="official", marks=("unnamed",)
    ),
    FigureRow(*("11-freed", "hijack", FREED, _GUNMEN, 11, 11, 11), group="pirate", side=_PUNTLAND, reports=2),
    FigureRow(*("5-thanked", "hijack", FREED, ("rescued",), 5, 5, 5), group="citizen|georgia"),
    FigureRow(*("eyl-4", "eyl", LATER, _GUNMEN, 4, 4, 4), side=_UKMTO),
    FigureRow(*("8-court", "hijack", COURT, (*_CAUGHT, "other"), 8, 8, 8), reports=2),
    FigureRow(*("2-overboard", "hijack", COURT, ("missing", "present", "other"), 2, 2, 2), side="judge|court|spain"),
    FigureRow(*("1-pirate-court", "hijack", COURT, _KILLED, 1, 1, 1), reports=2),
    FigureRow(*("21-court", "hijack", COURT, _HELD, 21, 21, 21), reports=3),
    FigureRow(*("no-16", "hijack", COURT, _PEOPLE, ANY, 16, ANY), absent=True, why="years"),
    FigureRow(*("no-9", "hijack", COURT, _KILLED, 9, 9, 9), absent=True, why="a ninth man"),
)
SLOTS = (
    SlotRow(*("where", "hijack", FIRST, "where", "Hobyo|Somalia"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "hijack", FIRST, "when", "9:20|09:20|0920"), states=("live",), contests=("none",)),
    SlotRow(*("by", "hijack", NIGHT, "by", "pirate|armed men"), states=("live",)),
    SlotRow(*("against", "hijack", NIGHT, "against", "Levkas|bulk|ship"), states=("live",), contests=("none",)),
    SlotRow(*("against-friday", "hijack", FRIDAY, "against", "Levkas|vessel"), states=("live",), contests=("none",)),
    SlotRow(*("where-eyl", "eyl", LATER, "where", "Eyl"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("puntland-pirates", "hijack", FREED, _GUNMEN, "pirate", _PUNTLAND, (11,), 11)),
    HistoryRow(*("spain-caught", "hijack", FREED, _CAUGHT, None, _SPAIN, (8,), 8)),
)
TOLLS = (TollRow(*("injured-freed", "hijack", FREED, "injured", ANY, 3, ANY), why="a marine and two of the crew"),)
UNKNOWNS = (
    UnknownRow(
        *("nationality", "hijack", NIGHT, ("victim", "present", "detained", "other"), "withheld"), words="nationalit"
    ),
    UnknownRow(*("demand", "hijack", SUNDAY, ("money", "other"), "withheld"), why="he gave no figure"),
)
RESPONSES = (
    ResponseRow(*("frigate", "hijack", FRIDAY, f"{_EU}|spain", ("movement",)), words="RIBERA|frigate"),
    ResponseRow(*("embassy", "hijack", GEORGIA, _GEORGIA, ("position", "aid", "other")), words="in touch"),
    ResponseRow(*("arrests", "hijack", SUNDAY, _PUNTLAND, ("inquiry", "other", "position")), words="arrested"),
    ResponseRow(*("raid", "hijack", FREED, _SPAIN, ("movement", "other")), words="stormed|boarded|freed"),
    ResponseRow(*("handed", "hijack", FREED, _PUNTLAND, ("position",)), words="handed over"),
    ResponseRow(*("thanks", "hijack", FREED, _GEORGIA, ("position",)), words="thanked"),
    ResponseRow(*("sentence", "hijack", COURT, "court|spain", ("inquiry", "position", "other")), words="sentenced"),
)
CHANGES = (
    ChangeRow(*("freed", "hijack", SUNDAY, FREED, ("new",), ("rescued",), None, "21")),
    ChangeRow(*("8-new", "hijack", SUNDAY, FREED, ("new", "superseded"), _CAUGHT, None, "8")),
)
BRIEFS = (
    BriefRow("lead", "hijack", NIGHT, "Levkas Star"),
    BriefRow("firm", "hijack", NIGHT, "Harrow Risk"),
    BriefRow("no fire", "hijack", UPDATE, "fire was exchanged between", absent=True, why="the notice took it back"),
    BriefRow("ransom", "hijack", FREED, "ransom"),
    BriefRow("no 9", "hijack", COURT, "9 people were killed", absent=True),
)

EXPECTED = Stream(
    folder="levkas-hijack",
    moments={
        "first": FIRST,
        "update": UPDATE,
        "night": NIGHT,
        "friday": FRIDAY,
        "georgia": GEORGIA,
        "sunday": SUNDAY,
        "freed": FREED,
        "later": LATER,
        "court": COURT,
    },
    incidents=(HIJACK, ABDALLAH, EYL),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(),
    reissues=(),
    changes=CHANGES,
    apart=(("hijack", "abdallah"), ("hijack", "eyl")),
    briefs=BRIEFS,
)
