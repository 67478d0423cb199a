"""A brief: text written from one revision, in which no sentence lacks a source."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from onrecord.model.span import Span
from onrecord.model.vocabulary import Clock


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: the report's exact words at a span. `source` is who said it, as the brief names them."""

    n: int
    report: str
    ref: str | None
    outlet: str | None
    published: datetime | None
    span: Span
    quote: str
    source: str
    evidence: str = field(default="", compare=False)
    """The evidence item it was made of; not told in the public form."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the claims it tells and the numbers of the notes that support it (at least one)."""

    text: str
    claims: tuple[str, ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A named run of sentences."""

    name: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A statement that the brief refuses to tell, since what is held of it does not follow from its report any more, and why."""

    evidence: str
    statement: str
    why: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A situation report of one incident as of a moment on a clock."""

    incident: str
    title: str
    as_of: datetime
    clock: Clock
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    left_out: tuple[LeftOut, ...] = ()
