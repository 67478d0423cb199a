"""A record → the figure charts: one a figure that several values were given for, the tolls first, with the table behind each."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from markupsafe import Markup

from onrecord.brief.phrases import bounds
from onrecord.desk.svg.chart import Point, draw_chart
from onrecord.desk.wording import counted_words, standing_class
from onrecord.model.evidence import Amount
from onrecord.model.record import Claim, Record, Step
from onrecord.model.vocabulary import State
from onrecord.record.lines import FIRST_MEASURES

MOST_CHARTS, MOST_STEPS = 6, 40
"""Charts on a page, and values in a chart (the latest): the record as JSON has them all."""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A value as the table tells it: `claim` is None where the claim is not on record at this moment."""

    number: int
    step: Step
    value: str
    claim: Claim | None


@dataclass(frozen=True, slots=True)
class FigureChart:
    """One figure's chart with its rows; `left_out` counts older values that are not in it."""

    title: str
    drawing: Markup
    rows: tuple[ChartRow, ...]
    left_out: int


def figure_charts(record: Record) -> list[FigureChart]:
    """The charts of a record; a figure with one value has none, the fact sheet says it."""
    scopes: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in record.claims:
        if isinstance(claim.value, Amount) and claim.history:
            scopes[claim.value.scope()].append(claim)
    wanted = []
    for scope, claims in scopes.items():
        longest = max(claims, key=lambda c: (len(c.history), c.id))
        steps = [step for step in longest.history if _given(step)]
        if len({(step.low, step.best, step.high) for step in steps}) > 1:
            wanted.append((_rank(scope), -len(steps), scope, longest, steps))
    by_id = {claim.id: claim for claim in record.claims}
    ordered = sorted(wanted, key=lambda one: one[:3])[:MOST_CHARTS]
    return [_chart(longest, steps, by_id) for _, _, _, longest, steps in ordered]


def _given(step: Step) -> bool:
    return any(value is not None for value in (step.low, step.best, step.high))


def _rank(scope: tuple[str, ...]) -> int:
    return FIRST_MEASURES.index(scope[0]) if scope[0] in FIRST_MEASURES else len(FIRST_MEASURES)


def _chart(claim: Claim, steps: list[Step], by_id: dict[str, Claim]) -> FigureChart:
    shown = steps[-MOST_STEPS:]
    rows = tuple(
        ChartRow(number, step, bounds(step.low, step.best, step.high), by_id.get(step.claim))
        for number, step in enumerate(shown, 1)
    )
    points = [
        Point(
            row.number,
            row.step.at,
            row.step.low,
            row.step.best,
            row.step.high,
            row.step.origin,
            row.step.state,
            _standing(row),
            row.step.side,
        )
        for row in rows
    ]
    title = counted_words(claim)
    title = title[:1].upper() + title[1:]
    drawing = draw_chart(points, f"{title}: each value over time. The table below says the same.")
    return FigureChart(title, drawing, rows, len(steps) - len(shown))


def _standing(row: ChartRow) -> str:
    if row.step.state is not State.LIVE or row.claim is None:
        return row.step.state.value
    return standing_class(row.claim)
