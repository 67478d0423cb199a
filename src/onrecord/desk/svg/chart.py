"""The values of one figure over time → a chart: a column a moment at which a source gave one, low to high, best marked.

Columns are evenly apart: most of an incident's figures come in its first hours, and one may come a year later; the dates below tell the
distance. A value that still stands is a full mark, one that its own side has replaced an open one, one taken back a cross. Values of
one side are joined by a line. The numbers under the columns are the rows of the table that goes with the chart.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from onrecord.desk.svg.element import element, group, picture
from onrecord.desk.svg.labels import Box, Wanted, place, width_of
from onrecord.model.vocabulary import State

HEIGHT, LEFT, RIGHT, TOP, BELOW = 250.0, 44.0, 22.0, 20.0, 46.0
COLUMN = 64.0
"""Pixels between columns, at most; fewer where there are many."""
WIDEST, NARROWEST = 740.0, 300.0
"""Pixels: as wide as the column is on a desktop, so that the words of all charts are of one size."""
_LONGEST_NAME = 30
_SIZE = 11.5


@dataclass(frozen=True, slots=True)
class Point:
    """One value: `row` is its number in the table; `standing` names its class in the style sheet; `line` is whose values it
    is joined with (None: nobody's)."""

    row: int
    at: datetime
    low: float | None
    best: float | None
    high: float | None
    who: str
    state: State
    standing: str
    line: str | None


def draw_chart(points: Sequence[Point], title: str) -> Markup:
    """The chart. Raises ValueError where there is no point."""
    if not points:
        raise ValueError("a chart needs a value")
    columns = _columns(points)
    many = max(columns.values()) + 1
    width = min(WIDEST, max(NARROWEST, LEFT + RIGHT + many * COLUMN))
    apart = (width - LEFT - RIGHT) / many
    top_value = nice_top(max(_seen(point) for point in points))
    bottom = HEIGHT - BELOW

    def height(value: float) -> float:
        return bottom - (bottom - TOP) * min(value, top_value) / top_value

    def across(point: Point) -> float:
        return LEFT + apart * (columns[point.row] + 0.5)

    grid = [_grid_line(value, height(value), width) for value in ticks(top_value)]
    joins, marks, wanted, taken = [], [], [], []
    for line in _lines(points):
        path = "".join(f"{'L' if n else 'M'}{across(p):.1f} {height(_middle(p)):.1f}" for n, p in enumerate(line))
        joins.append(element("path", d=path, class_="join"))
    for point in points:
        x, y = across(point), height(_middle(point))
        marks.append(_mark(point, x, y, height, top_value))
        taken.append(Box(x - 5, y - 5, x + 5, y + 5))
        wanted.append(Wanted(point.row, x, y, _name(point), _SIZE, gap=8))
    room = Box(LEFT, 0, width - 2, bottom - 2)
    labels = place(wanted, room, taken)
    return picture(
        width,
        HEIGHT,
        title,
        group(*grid),
        group(*joins),
        group(*marks),
        group(*(element("text", b.words, x=b.x, y=b.y, class_="who", text_anchor=b.anchor) for b in labels)),
        _below(points, across, bottom, width),
        class_="chart",
    )


def nice_top(value: float) -> float:
    """The least 1, 2, 5 × 10ⁿ, or a half more of it, that holds a value: 34 → 50, 80 → 100, 0 → 1."""
    if value <= 1:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 1.5, 2, 3, 5, 7.5, 10) if step * power >= value)


def ticks(top: float) -> list[float]:
    """Three to six round values from 0 to `top`; whole numbers where the top is one above 3."""
    for parts in (5, 4, 3, 2):
        step = top / parts
        if top < 4 or step == int(step):
            return [step * n for n in range(parts + 1)]
    return [0.0, top]


def _seen(point: Point) -> float:
    """The largest bound that has to fit: an open end takes half as much again."""
    known = [value for value in (point.low, point.best, point.high) if value is not None]
    if point.high is None and point.low is not None:
        return max(point.low * 1.25, 1.0)
    return max(known, default=1.0)


def _middle(point: Point) -> float:
    """Where the mark goes: best, else the bound that was given."""
    return next((value for value in (point.best, point.low, point.high) if value is not None), 0.0)


def _columns(points: Sequence[Point]) -> dict[int, int]:
    """Table row → column; points of one moment are neighbours."""
    return {point.row: n for n, point in enumerate(sorted(points, key=lambda p: (p.at, p.row)))}


def _lines(points: Sequence[Point]) -> list[list[Point]]:
    lines: dict[str, list[Point]] = defaultdict(list)
    for point in sorted(points, key=lambda p: (p.at, p.row)):
        if point.line is not None:
            lines[point.line].append(point)
    return [line for line in lines.values() if len(line) > 1]


def _grid_line(value: float, y: float, width: float) -> Markup:
    words = f"{value:,g}"
    return group(
        element("path", d=f"M{LEFT:.1f} {y:.1f}H{width - 2:.1f}", class_="grid"),
        element("text", words, x=LEFT - 8, y=y + 4, text_anchor="end", class_="tick"),
    )


def _mark(point: Point, x: float, y: float, height: Callable[[float], float], top_value: float) -> Markup:
    parts = [element("title", f"{point.row}. {point.who}")]
    if point.low != point.high:
        low = point.low if point.low is not None else 0.0
        high = point.high if point.high is not None else top_value
        open_end = " unbounded" if point.high is None else ""
        parts.append(element("path", d=f"M{x:.1f} {height(low):.1f}V{height(high):.1f}", class_=f"range{open_end}"))
    if point.state is State.WITHDRAWN:
        parts.append(element("path", d=f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8", class_="cross"))
    else:
        parts.append(element("circle", cx=x, cy=y, r=4.5, class_="full" if point.state is State.LIVE else "open"))
    return group(*parts, class_=f"value {point.standing}")


def _name(point: Point) -> str:
    who = point.who[:1].upper() + point.who[1:]
    return who if len(who) <= _LONGEST_NAME else who[: _LONGEST_NAME - 1].rstrip() + "…"


def _below(points: Sequence[Point], across: Callable[[Point], float], bottom: float, width: float) -> Markup:
    """Row numbers under the columns, and a date where the day is another than the column before's, as far as there is room."""
    parts = [element("path", d=f"M{LEFT:.1f} {bottom:.1f}H{width - 2:.1f}", class_="axis")]
    free, day = 0.0, ""
    for point in sorted(points, key=lambda p: (p.at, p.row)):
        x = across(point)
        parts.append(element("text", str(point.row), x=x, y=bottom + 15, text_anchor="middle", class_="row"))
        words = f"{point.at.day} {point.at:%b %Y}"
        wide = width_of(words, _SIZE)
        left = min(x - 10, width - 2 - wide)
        if words != day and left >= free:
            parts.append(element("path", d=f"M{x:.1f} {bottom + 19:.1f}v5", class_="axis"))
            parts.append(element("text", words, x=left, y=bottom + 36, class_="tick"))
            free, day = left + wide + 8, words
    return group(*parts)
