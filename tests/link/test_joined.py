"""Counts that are told together are added up, and are parts of their sum."""

from __future__ import annotations

import pytest

from onrecord.extract.figures.finder import FigureGrammar
from onrecord.extract.page import Page
from onrecord.link.claims.joined import joined_counts, told_one_by_one
from onrecord.model.reading import Reading
from onrecord.model.report import Report
from onrecord.model.vocabulary import Measure

TOGETHER = (
    ("Police say that he shot dead his wife and two sons.", 3),
    ("A couple and their two children were found dead in the house.", 4),
    ("The gunman killed two women, a boy and three men.", 6),
)
APART = (
    "Nine people, including three children, were killed.",
    "Two soldiers were killed a week after three others died.",
    "Two men died overnight, raising the toll to 19.",
    "Two people were killed. Three people were killed in another town.",
    "Two Danish sailors and three Norwegian sailors were killed.",
)


def _sums(text: str) -> list[float]:
    report = Report("r-joined", text)
    figures = FigureGrammar().find_figures(Page(report), (), (), ())
    reading = Reading(reader="test", report=report.id, statements=(), mentions=(), figures=figures, places=(), times=())
    joined = joined_counts(report, reading, range(len(figures)))
    for one in joined:
        assert {figures[index].measure for index in one.parts} == {Measure.KILLED}
        assert one.words == text[one.span.start : one.span.end]
    return [one.total for one in joined]


@pytest.mark.parametrize(("text", "total"), TOGETHER)
def test_counts_told_together(text: str, total: float) -> None:
    assert _sums(text) == [total]


@pytest.mark.parametrize("text", APART)
def test_counts_that_are_no_sum(text: str) -> None:
    assert _sums(text) == []


ONE_BY_ONE = (
    ("A 19-year-old man was shot in the leg. A 25-year-old man was hit in the arm. A woman was shot in the hand.", 3),
    ("A man was shot in the leg. Another man was wounded by a bullet.", 2),
    ("A 13-year-old and a 15-year-old were shot in the leg. A 2-year-old child was shot in the arm.", 3),
)
ONE_AGAIN = (
    "A man was shot in the leg. The man was taken to a hospital.",
    "A teen was shot in the leg. A 15-year-old boy was wounded in the arm.",
)


def _one_by_one(text: str) -> list[float]:
    report = Report("r-alone", text)
    figures = FigureGrammar().find_figures(Page(report), (), (), ())
    reading = Reading(reader="test", report=report.id, statements=(), mentions=(), figures=figures, places=(), times=())
    return [one.total for one in told_one_by_one(report, reading, range(len(figures)))]


@pytest.mark.parametrize(("text", "total"), ONE_BY_ONE)
def test_people_told_one_by_one(text: str, total: float) -> None:
    assert _one_by_one(text) == [total]


@pytest.mark.parametrize("text", ONE_AGAIN)
def test_one_person_told_again_is_no_sum(text: str) -> None:
    assert _one_by_one(text) == []
