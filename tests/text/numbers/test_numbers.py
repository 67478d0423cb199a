"""Number expressions alone: what stands around a number, and what holds of any text."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.lang.numbers import AFTER, BEFORE, SCALE_WORDS, VAGUE
from onrecord.text.numbers import find_numbers
from onrecord.text.numbervalues import value_of

Bounds = tuple[float | None, float | None, float | None]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1,200", 1200),
        ("2½", 2.5),
        ("3 1/2", 3.5),
        ("half a dozen", 6),
        ("a couple of hundred", 200),
        ("two hundred and six", 206),
        ("twenty-one thousand", 21_000),
        ("two and a half million", 2_500_000),
        ("one million two hundred thousand", 1_200_000),
        ("4.5bn", 4.5e9),
        ("pears", None),
    ],
)
def test_the_value_of_a_number(words: str, value: float | None) -> None:
    assert value_of(words) == value


@pytest.mark.parametrize(
    ("text", "span", "bounds"),
    [
        ("about $3 million", "about $3 million", (None, 3e6, None)),
        ("more than $3 million", "more than $3 million", (3e6, None, None)),
        ("at least some 40 men", "at least some 40", (40, None, None)),
        ("revised up to 33", "33", (33, 33, 33)),
        ("up to 33 men", "up to 33", (None, None, 33)),
        ("ranging from 3 to 5 feet", "from 3 to 5", (3, None, 5)),
        ("£12m-£15m", "£12m-£15m", (12e6, None, 15e6)),
        ("a third of it", "a third", (0.3333, 0.3333, 0.3333)),
        ("3% to 4%", "3% to 4%", (0.03, None, 0.04)),
        ("in 2 of every 5 towns", "2 of every 5", (0.4, 0.4, 0.4)),
        ("fewer than one man", "fewer than one", (None, None, 0)),
    ],
)
def test_what_stands_around_a_number(text: str, span: str, bounds: Bounds) -> None:
    (found,) = find_numbers(text)
    assert text[found.start : found.end] == span
    assert (found.low, found.best, found.high) == bounds


@pytest.mark.parametrize(
    "text", ["a third man came", "the second half", "F-16", "21st", "555-867-5309", "half-brother", "how many", "9:45"]
)
def test_what_is_no_number(text: str) -> None:
    assert find_numbers(text) == []


_PIECES = [
    *BEFORE,
    *AFTER,
    *SCALE_WORDS,
    *VAGUE,
    "12",
    "3.5",
    "1,200",
    "half",
    "a",
    "$",
    "%",
    "to",
    "-",
    "and",
    "in",
    "–",
    ".",
    "½",
    "7",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join))
def test_bounds_are_in_order_and_spans_do_not_overlap(text: str) -> None:
    last = 0
    for number in find_numbers(text):
        assert last <= number.start <= number.core < number.core_end <= number.end <= len(text)
        bounds = [bound for bound in (number.low, number.best, number.high) if bound is not None]
        assert bounds == sorted(bounds)
        last = number.end


@given(st.integers(min_value=0, max_value=10**9))
def test_grouped_digits_read_like_plain_ones(value: int) -> None:
    assert value_of(f"{value:,}") == value == value_of(str(value))


def test_no_string_breaks_the_reader() -> None:
    rng = random.Random(7)
    letters = string.printable + "½¼€£–—’“”\u00a0\u202f\u0661\u0662\u3000é中"
    for _ in range(10_000):
        text = "".join(rng.choice(letters) for _ in range(rng.randrange(40)))
        for number in find_numbers(text):
            assert 0 <= number.start < number.end <= len(text)
