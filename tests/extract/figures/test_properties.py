"""What holds of the figures of any text."""

from __future__ import annotations

import random
import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extract.figures.finder import FigureGrammar
from onrecord.extract.page import Page
from onrecord.model.reading import Figure
from onrecord.model.report import Report
from tests.extract.figures.cases import BLIND, TABLE
from tests.extract.figures.test_table import read

SENTENCES = [row[1] for row in (*BLIND, *TABLE)]
sentences = st.sampled_from(SENTENCES)


def values(figures: tuple[Figure, ...]) -> list[tuple[object, ...]]:
    return [(one.measure, one.low, one.best, one.high, one.unit, one.change) for one in figures]


@settings(max_examples=150, deadline=None)
@given(st.lists(sentences, min_size=1, max_size=5).map(" ".join))
def test_spans_slice_back_and_bounds_are_in_order(text: str) -> None:
    last = 0
    for one in read(text):
        assert text[one.span.start : one.span.end] == one.text != ""
        assert last <= one.span.start
        bounds = [bound for bound in (one.low, one.best, one.high) if bound is not None]
        assert bounds == sorted(bounds)
        last = one.span.end


@settings(max_examples=150, deadline=None)
@given(sentences, sentences)
def test_a_value_does_not_depend_on_what_follows_its_paragraph(first: str, second: str) -> None:
    alone = {one.span: (one.low, one.best, one.high) for one in read(first)}
    joined = {one.span: (one.low, one.best, one.high) for one in read(f"{first}\n\n{second}")}
    assert {span: bounds for span, bounds in joined.items() if span in alone}.items() <= alone.items()
    assert all(span in alone for span in joined if span.end <= len(first))


_KIN = [
    (" ", "\u00a0"),
    ("'", "’"),
    ("-", "‑"),
]


@settings(max_examples=100, deadline=None)
@given(sentences, st.sampled_from(_KIN))
def test_marks_read_like_their_plain_kin(text: str, kin: tuple[str, str]) -> None:
    plain, other = kin
    changed = text.replace(plain, other)
    if plain == " ":  # between a number and its noun, where typesetters put it
        changed = re.sub(r"(?<=\d) (?=[a-z])", other, text)
    assert values(read(changed)) == values(read(text))


@settings(max_examples=100, deadline=None)
@given(sentences)
def test_digits_of_another_script_read_alike(text: str) -> None:
    arabic = text.translate({ord(str(digit)): chr(0x0660 + digit) for digit in range(10)})
    assert values(read(arabic)) == values(read(text))


def test_ten_thousand_strings_break_nothing() -> None:
    rng = random.Random(11)
    words = " ".join(SENTENCES).split()
    grammar = FigureGrammar()
    for index in range(10_000):
        if index % 2:
            text = " ".join(rng.choice(words) for _ in range(rng.randrange(14)))
        else:
            text = "".join(rng.choice(string.printable + "½€–’“\u00a0\u0661") for _ in range(rng.randrange(50)))
        for one in grammar.find_figures(Page(Report("r-any", text)), (), (), ()):
            assert text[one.span.start : one.span.end] == one.text


@pytest.mark.parametrize("text", ["", "12", "no", "a", "$", "1/0", "killed", "A man"])
def test_short_texts(text: str) -> None:
    assert isinstance(read(text), tuple)
