"""What the clause grammar finds, before it is made a statement: token ranges, not spans."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from onrecord.extract.clauses.lexicon import CueVerb
from onrecord.extract.clauses.view import Unit

Range = tuple[int, int]
Shape = Literal[
    "before",
    "after",
    "inverted",
    "according",
    "colon",
    "passive",
    "responsibility",
    "noun",
    "claim",
    "follow-on",
    "turn",
]
"""Where source and cue stand to the content: "before" it ("X said A"), "after" it ("A, X said"), "inverted" ("A, said X")."""


@dataclass(slots=True)
class Hit:
    """A cue in a unit: the verb group [first, last), its verb, its tense tag and what stands in the group."""

    first: int
    last: int
    verb: CueVerb
    tag: str
    negated: bool = False
    modal: str | None = None
    passive: bool = False
    preposition: str | None = None
    relay: Range | None = None


@dataclass(slots=True)
class Found:
    """An attribution. `source` None: the party is not in the unit; `host` is the attribution that a follow-on
    quotation belongs to; `spoken_to` is the hearer of "speaking to X, …"; `refers` is what a relative pronoun as source stands for; `below` the unit that holds the
    content where that is not `unit`; `inside` the one it is nested in; `elliptical`: its subject is an earlier one's."""

    unit: Unit
    verb: CueVerb
    cue: Range
    source: Range | None
    content: list[Range]
    shape: Shape
    hearer: Range | None = None
    spoken_to: Range | None = None
    target: Range | None = None
    refers: Range | None = None
    below: Unit | None = None
    tag: str = "past"
    refused: bool = False
    unsure: bool = False
    elliptical: bool = False
    relative: bool = False
    inside: Found | None = None
    host: Found | None = None
    score: float = 0.9
    asides: list[Range] = field(default_factory=list)
