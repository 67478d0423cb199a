"""The table of constructions, each row exactly (see `cases`)."""

from __future__ import annotations

import pytest

from onrecord.extract.figures.finder import FigureGrammar
from onrecord.extract.page import Page
from onrecord.model.reading import Figure
from onrecord.model.report import Report
from tests.extract.figures.aboard import ABOARD
from tests.extract.figures.armed import ARMED
from tests.extract.figures.bulletin import BULLETIN, BULLETIN_LATER
from tests.extract.figures.cases import BLIND, TABLE, Row
from tests.extract.figures.counted import COUNTED
from tests.extract.figures.doing import DOING
from tests.extract.figures.goods import GOODS, OUTSIDE
from tests.extract.figures.hit import HIT
from tests.extract.figures.moved import AGAIN, MOVED, VICTIMS
from tests.extract.figures.news import NEWS, TUNED
from tests.extract.figures.situation import SITUATION
from tests.extract.figures.tolls import TOLLS
from tests.extract.figures.unseen import UNSEEN
from tests.extract.figures.wire import WIRE

GRAMMAR = FigureGrammar()


def bounds_of(words: str) -> tuple[float | None, float | None, float | None]:
    """`12`, `13+`, `40-`, `~200`, `30..40`, `?` → low, best, high."""
    if words == "?":
        return None, None, None
    if words.startswith("~"):
        return None, float(words[1:]), None
    low, dots, high = words.partition("..")
    if dots:
        return float(low), None, float(high)
    if words.endswith("+"):
        return float(words[:-1]), None, None
    if words.endswith("-"):
        return None, None, float(words[:-1])
    return float(words), float(words), float(words)


def asked_of(figure: Figure, key: str) -> str:
    """What a figure says under a key of the table, as the table writes it."""
    change = figure.change
    told = {
        "unit": figure.unit,
        "group": figure.group,
        "of": figure.of,
        "change": change.direction.value,
        "from": change.before,
        "by": change.by,
        "part": figure.part_of,
        "qualifier": figure.qualifier.value,
        "population": figure.population.value,
    }[key]
    return f"{told:.10g}" if isinstance(told, float) else str(told).replace(" ", "_")


def expected_of(expected: str, found: tuple[Figure, ...]) -> tuple[list[str], list[str]]:
    """The row's figures and those found, both written as the table writes them, with the keys that the row asks for."""
    wanted, got = [], []
    rows = expected.split("; ") if expected else []
    for at, row in enumerate(rows):
        measure, value, *keys = row.split(" ")
        wanted.append(" ".join([measure, str(bounds_of(value)), *keys]))
        if at < len(found):
            one = found[at]
            told = [f"{key}:{asked_of(one, key)}" for key in (pair.partition(":")[0] for pair in keys)]
            got.append(" ".join([one.measure.value, str((one.low, one.best, one.high)), *told]))
    got += [f"{one.measure.value} {(one.low, one.best, one.high)} {one.text!r}" for one in found[len(rows) :]]
    return wanted, got


def read(text: str) -> tuple[Figure, ...]:
    """The figures of a text alone, without places, statements or times."""
    return GRAMMAR.find_figures(Page(Report("r-case", text)), (), (), ())


@pytest.mark.parametrize(
    "row",
    [
        *BLIND,
        *TABLE,
        *NEWS,
        *TUNED,
        *MOVED,
        *AGAIN,
        *VICTIMS,
        *TOLLS,
        *HIT,
        *UNSEEN,
        *ABOARD,
        *ARMED,
        *WIRE,
        *BULLETIN,
        *SITUATION,
        *BULLETIN_LATER,
        *GOODS,
        *OUTSIDE,
        *DOING,
        *COUNTED,
    ],
    ids=lambda row: row[0],
)
def test_row(row: Row) -> None:
    wanted, got = expected_of(row[2], read(row[1]))
    assert got == wanted
