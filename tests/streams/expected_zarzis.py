"""What the record of reports/zarzis-boat must say, by hand, before it was read: an invented boat with migrants that capsizes off Tunisia.

A telephone line for people at sea, the National Guard, a court, two UN agencies, the Red Crescent and fishermen count apart while bodies wash ashore; the Guard
corrects its survivors and in January its denial, the line takes back 85 aboard. A dinghy of 2019 and a boat off Chebba are other incidents.
"""

from tests.streams.expected import *

LOG = datetime(2024, 9, 23, 7, 30, tzinfo=UTC)
GUARD = datetime(2024, 9, 23, 12, 0, tzinfo=UTC)
WIRE = datetime(2024, 9, 23, 17, 30, tzinfo=UTC)
AGENCIES = datetime(2024, 9, 24, 14, 0, tzinfo=UTC)
RADIO = datetime(2024, 9, 25, 18, 0, tzinfo=UTC)
FRIDAY = datetime(2024, 9, 27, 15, 0, tzinfo=UTC)
COPY = datetime(2024, 9, 28, 10, 0, tzinfo=UTC)
CHEBBA_DAY = datetime(2024, 10, 9, tzinfo=UTC)
COURT = datetime(2025, 1, 17, tzinfo=UTC)

_KINDS = ("crash", "other")

BOAT = Incident(
    "boat",
    _KINDS,
    main=("nightline-1", "guard-1", "maghreb-1", "un-1", "ulysse-1", "maghreb-2", "lagune-1", "maghreb-4"),
    background=("maghreb-9",),
    begins=datetime(2024, 9, 23, 1, 30, tzinfo=UTC),
    local_date="2024-09-23",
    places=("Zarzis",),
)
DINGHY = Incident("dinghy 2019", _KINDS, background=("maghreb-1",), places=("Zarzis",))
CHEBBA = Incident(
    "chebba",
    _KINDS,
    main=("maghreb-9",),
    begins=datetime(2024, 10, 7, tzinfo=UTC),
    local_date="2024-10-07",
    places=("Chebba",),
)

_LINE = "Night Line|Romanin"
_GUARD = "guard|Gharsallah|tunisia"
_COURT = "Chouchane|court|tunisia"
_STATE = "guard|Gharsallah|Chouchane|court|tunisia"
_CRESCENT = "Red Crescent|Bettaieb"
_UN = "IOM|UNHCR|International Organization|Aubanel|United Nations|U.N."
_FISHERS = "Mnasri|fisher"
_IVORY = "Ivoir|Ivory|Abidjan|Integration|Côte"
_ITALY = "Gherardini|interior|ital"
_KILLED, _MISSING, _RESCUED = ("killed",), ("missing",), ("rescued",)
_ABOARD = ("present", "moved", "other")
_IN = ("injured", "present", "moved", "casualties", "other")
_CAUGHT = ("detained",)
_PEOPLE = ("killed", "injured", "casualties", "missing")

FIGURES = (
    FigureRow(*("85", "boat", LOG, _ABOARD, ANY, 85, ANY), states=("live",), contests=("none",)),
    FigureRow(*("10-children", "boat", LOG, _ABOARD, 10, 10, 10), group="child", states=("live",)),
    FigureRow(*("no-12-hours", "boat", LOG, _PEOPLE, 12, ANY, ANY), absent=True, why="hours"),
    FigureRow(
        *("31", "boat", GUARD, _RESCUED, 31, 31, 31),
        side=_GUARD,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("9", "boat", GUARD, _KILLED, 9, 9, 9),
        side=_GUARD,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("3-women", "boat", GUARD, _KILLED, 3, 3, 3), group="wom", side=_GUARD, contests=("none",)),
    FigureRow(*("1-infant", "boat", GUARD, _KILLED, 1, 1, 1), group="infant", side=_GUARD, contests=("none",)),
    FigureRow(*("5-hospital", "boat", GUARD, _IN, 5, 5, 5), side=_GUARD, states=("live",)),
    FigureRow(*("no-14", "boat", GUARD, _PEOPLE, ANY, 14, ANY), absent=True, why="miles"),
    FigureRow(
        *("12", "boat", WIRE, _KILLED, 12, ANY, None),
        side=_COURT,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(
        *("9-gone", "boat", WIRE, _KILLED, 9, 9, 9),
        side=_GUARD,
        states=("superseded",),
        why="a court of the same state has at least 12",
    ),
    FigureRow(*("31-wire", "boat", WIRE, _RESCUED, 31, 31, 31), side=_STATE, reports=2, states=("live",)),
    FigureRow(*("4-children", "boat", WIRE, _KILLED, 4, 4, 4), group="child", side=_COURT, states=("live",)),
    FigureRow(*("75-80", "boat", WIRE, _ABOARD, 75, ANY, 80), side="Red Crescent|survivor", states=("live",)),
    FigureRow(*("dinghy-80", "dinghy 2019", WIRE, _KILLED, 81, ANY, None)),
    FigureRow(*("no-81", "boat", WIRE, _KILLED, 81, ANY, ANY), absent=True, why="in 2019"),
    FigureRow(*("no-19", "boat", WIRE, _PEOPLE, 19, 19, 19), absent=True, why="an age"),
    FigureRow(
        *("78", "boat", AGENCIES, _ABOARD, 78, 78, 78),
        side=f"{_UN}|survivor",
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("16", "boat", AGENCIES, _KILLED, 16, 16, 16),
        side=_UN,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
        why="at least 12, says the court",
    ),
    FigureRow(*("31-un", "boat", AGENCIES, _RESCUED, 31, 31, 31), side=_UN, reports=3, states=("live",)),
    FigureRow(*("31-missing", "boat", AGENCIES, _MISSING, 31, 31, 31), side=_UN, states=("live",), contests=("none",)),
    FigureRow(*("17-women", "boat", AGENCIES, _ABOARD, 17, 17, 17), group="wom"),
    FigureRow(*("no-1400", "boat", AGENCIES, _PEOPLE, 1401, ANY, ANY), absent=True, why="of a year"),
    FigureRow(
        *("23", "boat", RADIO, _KILLED, 23, 23, 23),
        side=_CRESCENT,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(*("27", "boat", RADIO, _RESCUED, 27, 27, 27), side=_FISHERS, states=("live",)),
    FigureRow(*("no-12", "boat", RADIO, _PEOPLE, 12, 12, 12), absent=True, why="what the morgue holds"),
    FigureRow(*("no-30", "boat", RADIO, _PEOPLE, ANY, 30, ANY), absent=True, why="graves"),
    FigureRow(*("no-200", "boat", RADIO, _PEOPLE, ANY, 200, ANY), absent=True, why="who marched"),
    FigureRow(*("30", "boat", FRIDAY, _KILLED, 30, 30, 30), side=_COURT, states=("live",), supports=("single-source",)),
    FigureRow(*("5-djerba", "boat", FRIDAY, _KILLED, 5, 5, 5), side=_COURT, why="a part of the 30"),
    FigureRow(
        *("29", "boat", FRIDAY, _RESCUED, 29, 29, 29),
        side=_GUARD,
        states=("live",),
        supports=("single-source",),
    ),
    FigureRow(
        *("31-gone", "boat", FRIDAY, _RESCUED, 31, 31, 31),
        side="guard|Gharsallah",
        states=("superseded", "withdrawn"),
        why="two were registered twice",
    ),
    FigureRow(*("19-missing", "boat", FRIDAY, _MISSING, 19, 19, 19), side=_UN, states=("live",), contests=("none",)),
    FigureRow(*("31-missing-gone", "boat", FRIDAY, _MISSING, 31, 31, 31), side=_UN, states=("superseded",)),
    FigureRow(
        *("85-gone", "boat", FRIDAY, _ABOARD, ANY, 85, ANY),
        side=_LINE,
        states=("withdrawn", "superseded"),
        why="the line takes it back",
    ),
    FigureRow(*("78-friday", "boat", FRIDAY, _ABOARD, 78, 78, 78), reports=2, states=("live",)),
    FigureRow(*("2-arrested", "boat", FRIDAY, _CAUGHT, 2, 2, 2), group="men|man", side=_COURT, contests=("none",)),
    FigureRow(*("11-ivorians", "boat", COPY, _ABOARD, 11, 11, 11), group="ivor", side=_IVORY, states=("live",)),
    FigureRow(*("4-ivorians", "boat", COPY, ("rescued", "present", "other"), 4, 4, 4), side=_IVORY, states=("live",)),
    FigureRow(*("5-ivorians", "boat", COPY, _MISSING, 5, 5, 5), side=_IVORY, states=("live",)),
    FigureRow(*("30-copy", "boat", COPY, _KILLED, 30, 30, 30), side=_COURT, origins=1, reports=2, states=("live",)),
    FigureRow(*("29-copy", "boat", COPY, _RESCUED, 29, 29, 29), side=_GUARD, reports=2, states=("live",)),
    FigureRow(*("no-22", "boat", COPY, _PEOPLE, 22, 22, 22), absent=True, why="an age"),
    FigureRow(
        *("chebba-4", "chebba", CHEBBA_DAY, _KILLED, 4, 4, 4),
        side=_GUARD,
        states=("live",),
        supports=("single-source",),
        contests=("none",),
    ),
    FigureRow(*("chebba-25", "chebba", CHEBBA_DAY, _RESCUED, 25, 25, 25), side=_GUARD, contests=("none",)),
    FigureRow(*("chebba-3", "chebba", CHEBBA_DAY, _MISSING, 3, 3, 3), side=_GUARD, states=("live",)),
    FigureRow(*("chebba-35", "chebba", CHEBBA_DAY, _ABOARD, 35, 35, 35), side="survivor", states=("live",)),
    FigureRow(*("chebba-no-36", "chebba", CHEBBA_DAY, _KILLED, 36, 36, 36), absent=True, why="off Zarzis"),
    FigureRow(*("36", "boat", CHEBBA_DAY, _KILLED, 36, 36, 36)),
    FigureRow(*("no-25", "boat", CHEBBA_DAY, _RESCUED, 25, 25, 25), absent=True, why="off Chebba"),
    FigureRow(*("41", "boat", COURT, _KILLED, 41, 41, 41), side=_COURT, states=("live",), supports=("single-source",)),
    FigureRow(*("30-gone", "boat", COURT, _KILLED, 30, 30, 30), side=_COURT, states=("superseded",)),
    FigureRow(*("8-missing", "boat", COURT, _MISSING, 8, 8, 8), side=_COURT, states=("live",)),
    FigureRow(*("29-court", "boat", COURT, _RESCUED, 29, 29, 29), reports=3, states=("live",)),
    FigureRow(*("no-15-years", "boat", COURT, (*_PEOPLE, "detained"), 15, 15, 15), absent=True, why="years"),
)
SLOTS = (
    SlotRow(*("where-log", "boat", LOG, "where", "Zarzis"), states=("live",), contests=("none",)),
    SlotRow(*("where", "boat", GUARD, "where", "Zarzis"), states=("live",), contests=("none",)),
    SlotRow(*("moment", "boat", GUARD, "when", "2:30|1:30"), states=("live",)),
    SlotRow(*("where-chebba", "chebba", CHEBBA_DAY, "where", "Chebba"), states=("live",), contests=("none",)),
)
HISTORIES = (
    HistoryRow(*("state-killed", "boat", COURT, _KILLED, None, _STATE, (9, 12, 30, 41), 41)),
    HistoryRow(*("guard-rescued", "boat", FRIDAY, _RESCUED, None, _STATE, (31, 29), 29)),
    HistoryRow(*("un-missing", "boat", FRIDAY, _MISSING, None, _UN, (31, 19), 19)),
)
TOLLS = (
    TollRow(*("killed-guard", "boat", GUARD, "killed", 9, 9, 9)),
    TollRow(*("killed-wire", "boat", WIRE, "killed", 12, 12, ANY)),
    TollRow(*("killed-agencies", "boat", AGENCIES, "killed", ANY, 16, ANY), why="an open bound gives way"),
    TollRow(*("killed-radio", "boat", RADIO, "killed", ANY, 23, ANY)),
    TollRow(*("killed-friday", "boat", FRIDAY, "killed", ANY, 30, ANY)),
    TollRow(*("killed-chebba", "chebba", CHEBBA_DAY, "killed", 4, 4, 4)),
    TollRow(*("killed-court", "boat", COURT, "killed", ANY, 41, ANY)),
)
UNKNOWNS = (
    UnknownRow(*("alive", "boat", LOG, ("rescued", "killed", "missing", "present", "other"), "open"), words="alive"),
    UnknownRow(*("alerted", "boat", WIRE, ("when", "other"), "withheld"), words="alerted"),
    UnknownRow(*("missing", "boat", AGENCIES, ("missing",), "open"), absent=True, why="31"),
    UnknownRow(*("by", "boat", COURT, ("by", "motive"), "unreported"), absent=True, why="a boat that capsized"),
)
RESPONSES = (
    ResponseRow(*("prosecutor", "boat", GUARD, "prosecutor|tunisia", ("inquiry",)), words="investigation"),
    ResponseRow(
        *("search", "boat", GUARD, "guard|helicopter|air force|tunisia", ("movement", "other", "aid")),
        words="helicopter|search",
    ),
    ResponseRow(*("clothes", "boat", AGENCIES, _UN, ("aid",)), words="clothes|meals"),
    ResponseRow(*("urge", "boat", AGENCIES, f"{_UN}|agencies", ("position",)), words="search and rescue"),
    ResponseRow(*("sue", "boat", FRIDAY, _GUARD, ("position", "inquiry", "other")), words="sue"),
    ResponseRow(*("arrests", "boat", FRIDAY, f"{_COURT}|police", ("inquiry", "position", "other")), words="arrested"),
    ResponseRow(*("boats", "boat", FRIDAY, _ITALY, ("aid", "position", "movement", "other")), words="patrol boats"),
    ResponseRow(*("consul", "boat", COPY, f"consul|Kouamé|{_IVORY}", ("movement", "other")), words="Zarzis"),
    ResponseRow(*("sentence", "boat", COURT, _COURT, ("inquiry", "position", "other")), words="sentenced"),
    ResponseRow(*("suspended", "boat", COURT, _GUARD, ("inquiry", "position", "other")), words="suspended"),
)
CHANGES = (
    ChangeRow(*("9-12", "boat", GUARD, WIRE, ("new", "superseded"), _KILLED, None, "12")),
    ChangeRow(*("30-new", "boat", RADIO, FRIDAY, ("new", "superseded"), _KILLED, None, "30")),
    ChangeRow(*("31-29", "boat", RADIO, FRIDAY, ("new", "superseded"), _RESCUED, None, "29")),
    ChangeRow(*("31-19", "boat", RADIO, FRIDAY, ("new", "superseded"), _MISSING, None, "19")),
    ChangeRow(*("41-new", "boat", CHEBBA_DAY, COURT, ("new", "superseded"), _KILLED, None, "41")),
)
BRIEFS = (
    BriefRow("lead", "boat", GUARD, "Zarzis"),
    BriefRow("line", "boat", WIRE, "Night Line Med"),
    BriefRow("no 2019", "boat", WIRE, "more than 80", absent=True),
    BriefRow("30", "boat", FRIDAY, "30 people"),
    BriefRow("no Chebba", "boat", COURT, "Chebba", absent=True),
    BriefRow("41", "boat", COURT, "41"),
)

EXPECTED = Stream(
    folder="zarzis-boat",
    moments={
        "log": LOG,
        "guard": GUARD,
        "wire": WIRE,
        "agencies": AGENCIES,
        "radio": RADIO,
        "friday": FRIDAY,
        "copy": COPY,
        "chebba": CHEBBA_DAY,
        "court": COURT,
    },
    incidents=(BOAT, DINGHY, CHEBBA),
    figures=FIGURES,
    slots=SLOTS,
    histories=HISTORIES,
    tolls=TOLLS,
    unknowns=UNKNOWNS,
    responses=RESPONSES,
    pickups=(Pickup("lagune-1", "maghreb-2", "Maghreb Wire", False),),
    reissues=(),
    changes=CHANGES,
    apart=(("boat", "dinghy 2019"), ("boat", "chebba")),
    briefs=BRIEFS,
)
