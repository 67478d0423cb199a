"""What a record must say of a stream as of given moments: the types of the expectations, and nothing that reads.

A report is named by its `ref` (JSON lines, feed entry id, Message-ID) or, where it has none, by its file's name. Incidents are
named by a key of ours. Moments are UTC, on the published clock unless a row says otherwise.

Where a field holds several values, any of them is right; None is anything. `why` says which rule makes it so. Figures are
asked for by measure and bounds, the other fields narrow: a row is right when one of the record's figures is as it says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

__all__ = [
    "ANY",
    "UTC",
    "BriefRow",
    "ChangeRow",
    "FigureRow",
    "HistoryRow",
    "Incident",
    "Pickup",
    "Reissue",
    "ResponseRow",
    "SlotRow",
    "Stream",
    "TollRow",
    "UnknownRow",
    "datetime",
]
"""What an `expected_*.py` is written in: each takes all of it (`from tests.streams.expected import *`)."""


class Any_:
    """A bound that may be anything (None would mean: must be unbounded)."""

    def __repr__(self) -> str:
        return "ANY"


ANY: Final = Any_()
Bound = float | None | Any_


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident that must exist, once. `main`, `background`: reports in which it is the one or the other.

    `others`: reports of the stream where nothing is asked. All remaining reports must not belong to it.
    """

    key: str
    kinds: tuple[str, ...]
    main: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    begins: datetime | None = None
    local_date: str | None = None
    places: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure of an incident as of a moment. `side`, `group`, `place`: words, "|" between alternatives.

    With a side, `states` are of that side's word: another side may still hold the value. `origins`: how many voices, whatever the number of carriers. `marks` must be there, `unmarked` must not.
    `reports`: at least so many carry it. `absent`: no such figure may be in the record at all.
    """

    row: str
    incident: str
    at: datetime
    measures: tuple[str, ...]
    low: Bound
    best: Bound
    high: Bound
    group: str | None = None
    place: str | None = None
    units: tuple[str, ...] | None = None
    side: str | None = None
    origins: int | None = None
    reports: int | None = None
    states: tuple[str, ...] | None = None
    supports: tuple[str, ...] | None = None
    contests: tuple[str, ...] | None = None
    marks: tuple[str, ...] = ()
    unmarked: tuple[str, ...] = ()
    absent: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A claim on a slot answered by words: `value` must be in its label."""

    row: str
    incident: str
    at: datetime
    slot: str
    value: str
    states: tuple[str, ...] | None = None
    supports: tuple[str, ...] | None = None
    contests: tuple[str, ...] | None = None
    marks: tuple[str, ...] = ()
    unmarked: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """What one side said of one measure, in order: values that must appear in this order (others may stand between)."""

    row: str
    incident: str
    at: datetime
    measures: tuple[str, ...]
    group: str | None
    side: str
    values: tuple[float, ...]
    live: float
    place: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class TollRow:
    """UCDP-style low / best / high."""

    row: str
    incident: str
    at: datetime
    measure: str
    low: Bound
    best: Bound
    high: Bound
    why: str = ""


@dataclass(frozen=True, slots=True)
class UnknownRow:
    """A slot without a value, and why: withheld, open or unreported. `absent`: it must not be listed (any more)."""

    row: str
    incident: str
    at: datetime
    slots: tuple[str, ...]
    gap: str
    words: str | None = None
    absent: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """What somebody did or decided afterwards. `who`, `words`: to be found in it, "|" between alternatives."""

    row: str
    incident: str
    at: datetime
    who: str
    kinds: tuple[str, ...]
    words: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Pickup:
    """`report` carries the copy of `of` (None: the original is not held) or of `agency`; `whole` or only spans of it."""

    report: str
    of: str | None
    agency: str | None
    whole: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Reissue:
    """`report` replaces `older`."""

    report: str
    older: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """Something that must be told between two moments: kind as in `Shift`, values as words or numbers."""

    row: str
    incident: str
    since: datetime
    until: datetime
    kinds: tuple[str, ...]
    slots: tuple[str, ...]
    before: str | None
    after: str | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class BriefRow:
    """Words that the whole brief must have; `absent`: that it must not have."""

    row: str
    incident: str
    at: datetime
    words: str
    absent: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Stream:
    """All that is expected of a stream. `folder` under demo/ or tests/streams/reports/. `moments`: the moments its rows speak of, by name.

    `undated`: reports that are absent from the published clock. `no_incident`: words that must make no incident.
    """

    folder: str
    moments: dict[str, datetime]
    incidents: tuple[Incident, ...]
    figures: tuple[FigureRow, ...]
    slots: tuple[SlotRow, ...]
    histories: tuple[HistoryRow, ...]
    tolls: tuple[TollRow, ...]
    unknowns: tuple[UnknownRow, ...]
    responses: tuple[ResponseRow, ...]
    pickups: tuple[Pickup, ...]
    reissues: tuple[Reissue, ...]
    changes: tuple[ChangeRow, ...]
    undated: tuple[str, ...] = ()
    no_incident: tuple[str, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    briefs: tuple[BriefRow, ...] = ()
