"""Tolls of a year, and of several incidents together, are of no one incident."""

from __future__ import annotations

import pytest

from onrecord.extract.figures import FigureGrammar
from onrecord.extract.incidents.periods import is_of_a_period
from onrecord.extract.page import Page
from onrecord.model.report import Report

OF_A_PERIOD = (
    "More than 750 people have been killed in Ostrava so far this year.",
    "The two deaths raise the city's homicide total to 104.",
    "In 2015, police said, 31 people were killed in 2015 alone.",
    "At least 40 people were shot in the past three months.",
    "They were among nine people wounded in shootings across Keld.",
    "Eight people were wounded in a string of shootings.",
)
OF_ONCE = (
    "Two people were killed and four were wounded on Sunday.",
    "Nine people were killed in the attack on June 7, 2015.",
    "A man was killed, the first homicide of the year.",
    "Six people were injured in the shooting, one of two on Sunday.",
    "Nine people were wounded in an attack on two checkpoints.",
)


def _told(text: str, kind: str) -> bool:
    page = Page(Report("r-period", text))
    figures = [one for one in FigureGrammar().find_figures(page, (), (), ()) if one.unit == "people"]
    assert figures
    return all(is_of_a_period(page, one, kind) for one in figures[-1:])


@pytest.mark.parametrize("text", OF_A_PERIOD)
def test_a_toll_of_a_year_or_season(text: str) -> None:
    assert _told(text, "shooting")


@pytest.mark.parametrize("text", OF_ONCE)
def test_a_toll_of_what_happened_once(text: str) -> None:
    assert not _told(text, "shooting")


@pytest.mark.parametrize("text", OF_A_PERIOD[:1])
def test_an_outbreak_has_tolls_of_a_season(text: str) -> None:
    assert not _told(text, "outbreak")
