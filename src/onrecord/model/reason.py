"""Reasons: the rule, the words and the detail behind every decision and score."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """Words of a report, by span: the report's id and where in it."""

    report: str
    span: Span


@dataclass(frozen=True, slots=True, order=True)
class Reason:
    """Why: `rule` is a stable name ("same-side-later-value"), `detail` one line for a person.

    `score` is what a feature added, where it is one of several that make a score. `statements` are statement ids,
    `words` the spans it rests on.
    """

    rule: str
    detail: str
    score: float | None = None
    statements: tuple[str, ...] = ()
    words: tuple[Words, ...] = ()
