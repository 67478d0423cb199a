"""Who are told together: "killing his wife and two sons" tells of three, though no number says so.

Rules, in order:
1. Exact counts of people of one measure, none a part of another, that stand in one sentence are of different people.
2. Not where a word between them tells of another time or of a running count ("a week after two people died", "raising the toll to").
3. They are parts of their sum. The sum is a claim of its own where no count of the incident is as high.

The sum stands on the words from the first to the last of them. It knows one report alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.link.actors import countries_in
from onrecord.model.reading import Figure, Reading
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Direction, Measure, Qualifier

FURTHEST = 160
"""Characters between two counts that are told together."""
_APART = re.compile(
    r"[.!?:]\s|\n|[“”\"]|\b(?:after|since|earlier|last|previous|week|month|year|toll|total|number|bringing|raising|including|among|"
    r"whom|which|them|those|while|when|where|another\s+(?:shooting|attack|incident)|died|dead|ago|before\s+that|in\s+all)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Joined:
    """Counts (`parts`: their indices in the reading) that are of different people; `total`: their sum, told at `span`."""

    parts: tuple[int, ...]
    total: float
    span: Span
    words: str


def joined_counts(report: Report, reading: Reading, told: Sequence[int]) -> list[Joined]:
    """Runs of counts among the figures `told` that are to be added up (rules 1 and 2), in the order of the text."""
    runs: list[list[int]] = []
    for measure in (Measure.KILLED, Measure.INJURED):
        last: int | None = None
        for index in told:
            figure = reading.figures[index]
            if figure.measure is not measure or not _is_whole(figure):
                continue
            if last is not None and _together(report, reading.figures[last], figure):
                runs[-1].append(index)
            else:
                runs.append([index])
            last = index
    return [_sum(report, reading, run) for run in runs if len(run) > 1]


def _is_whole(figure: Figure) -> bool:
    if figure.group and any(True for _ in countries_in(figure.group)):
        return False  # a country's people are a claim of their own, added up by the record
    exact = figure.qualifier is Qualifier.EXACT and figure.best is not None and figure.best > 0
    return exact and figure.part_of is None and figure.change.direction is Direction.NONE and figure.unit != "share"


def _together(report: Report, first: Figure, second: Figure) -> bool:
    if first.span.part != second.span.part or second.span.start - first.span.end > FURTHEST:
        return False
    text = _text(report, first.span)
    return not _APART.search(text, first.span.end, second.span.start)


def _sum(report: Report, reading: Reading, run: Sequence[int]) -> Joined:
    figures = [reading.figures[index] for index in run]
    span = Span(figures[0].span.start, figures[-1].span.end, figures[0].span.part)
    words = " ".join(_text(report, span)[span.start : span.end].split())
    return Joined(tuple(run), sum(figure.best or 0.0 for figure in figures), span, words)


def _text(report: Report, span: Span) -> str:
    return (report.title or "") if span.part == "title" else report.text
