"""What a reading of one report must say, as plain values: the types that the twin, the seed and the scorer share.

Nothing here reads or judges. All offsets are half-open, in code points, into the report's text as it stands in its file
(a title that is the text's first line is part of the text). `None` in a field of `Statement` means "any".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

Span = tuple[int, int]
Spans = tuple[Span, ...]


class Any_:
    """A bound that may be anything (None would mean: must be unbounded)."""

    def __repr__(self) -> str:
        return "ANY"


ANY: Final = Any_()
Bound = float | None | Any_


@dataclass(frozen=True, slots=True)
class Party:
    """Who a source must be. Each entry is words that must be found, "|" between alternatives, case ignored.

    `name`: in the source's name or its resolved mention. `about`: in its name, role, affiliation, mention or resolved
    mention. `never`: in none of these. `named`: whether it is a named party; None = any.
    """

    name: tuple[str, ...]
    about: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    named: bool | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed statement. `content` holds alternatives, each a set of spans (content may be discontinuous).

    `wordless`: the report gives no content of its own ("took credit"); then the statement's cue counts as content too.
    `manner`, `stance`: alternatives, any of which is right. `via`, `target`: words of the name.
    """

    row: str
    party: Party
    content: tuple[Spans, ...]
    manner: tuple[str, ...] | None = None
    stance: tuple[str, ...] | None = None
    polarity: str | None = None
    certainty: tuple[str, ...] | None = None
    directness: tuple[str, ...] | None = None
    via: str | None = None
    target: str | None = None
    optional: bool = False
    wordless: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: found when a figure of the reading overlaps one of `spans` and has its measure and bounds."""

    row: str
    spans: Spans
    measures: tuple[str, ...]
    low: Bound
    best: Bound
    high: Bound
    units: tuple[str, ...] | None = None
    group: str | None = None
    qualifiers: tuple[str, ...] | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident: `triggers` are words that name it; `begins` UTC, with the tolerance of "about" in minutes.

    `roles`: (role, words one filler must hold). `places`: (name in the text, place role or None for any).
    """

    row: str
    kinds: tuple[str, ...]
    background: bool
    triggers: Spans
    begins: datetime | None = None
    within_minutes: int = 5
    roles: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A slot that must have no value, and why: "withheld", "open" or "unreported". Judged on the record.

    `slots`: names any of which is right. `spans`: the words that withhold or leave it open; empty for unreported.
    """

    row: str
    slots: tuple[str, ...]
    gap: str
    spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """All that is expected of one report. `furniture`: spans nothing may be read from. `agencies`: its credit."""

    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    incidents: tuple[Incident, ...]
    unknowns: tuple[Unknown, ...]
    furniture: Spans = ()
    agencies: tuple[str, ...] = ()
    outlet: str = ""
    published: datetime | None = None
    own_voice: Spans = field(default=())
