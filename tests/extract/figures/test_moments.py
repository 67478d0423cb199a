"""The moment a figure holds for, and the span and group of figures in a whole reading."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord.extract.figures.finder import FigureGrammar
from onrecord.extract.page import Page
from onrecord.extract.times.finder import TimeGrammar
from onrecord.model.report import Report

PUBLISHED = datetime(2020, 1, 8, 18, tzinfo=UTC)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("As of January 6, 34 people were missing.", True),
        ("By Tuesday the number of dead had risen to 41.", True),
        ("On Tuesday 41 people were killed.", False),
    ],
)
def test_the_moment_a_figure_holds_for(text: str, told: bool) -> None:
    page = Page(Report("r-moment", text, published=PUBLISHED))
    times = TimeGrammar().find_times(page, ())
    (figure,) = FigureGrammar().find_figures(page, (), (), times)
    assert figure.holds_at == (times[0].begins if told else None)
    assert times[0].begins is not None


def test_a_title_apart_and_its_text() -> None:
    page = Page(Report("r-title", "Police said a woman was also hurt.", title="Two shot in Lyon"))
    title, text = FigureGrammar().find_figures(page, (), (), ())
    assert (title.span.part, title.best, title.text) == ("title", 2, "Two")
    assert (text.span.part, text.best, text.part_of) == ("text", 1, 0)
