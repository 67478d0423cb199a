"""Tolls of a year, and of several incidents together, are of no one incident; nor are times of what came later, or of the page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord.extract.figures.finder import FigureGrammar
from onrecord.extract.incidents.periods import died_later, freed_then, is_of_a_period, of_the_page
from onrecord.extract.page import Page
from onrecord.extract.reader import Reader
from onrecord.model.reading import Time
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


READ_AT = datetime(2026, 5, 14, 9, 0, tzinfo=UTC)


def _first_time(text: str, reader: Reader) -> tuple[Page, Time]:
    report = Report("r-hour", text, published=READ_AT)
    return Page(report), reader.read(report).times[0]


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("Gunmen on Friday freed the last pupils of the school.", True),
        ("The teachers were set free on 3 May.", True),
        ("Gunmen took the pupils on Friday.", False),
        ("Police released a picture; the gunmen came on Friday.", False),
    ],
)
def test_when_those_who_were_taken_came_free(text: str, freed: bool, reader: Reader) -> None:
    assert freed_then(*_first_time(text, reader)) is freed


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Friday's updates on the raid at Keld", True),
        ("Friday 8 May 2026\n\nThe school is closed.", True),
        ("Friday's raid was the third.", False),
        ("The raid was on Friday 8 May.", False),
    ],
)
def test_when_a_page_was_written(text: str, own: bool, reader: Reader) -> None:
    assert of_the_page(*_first_time(text, reader)) is own


def test_a_time_in_a_quotation_is_of_nothing_outside_it(reader: Reader) -> None:
    text = "Asked how many pupils were abducted, Roe said: “I will give you no number today and none on Friday.”"
    (told,) = [one for one in reader.read(Report("r-quoted", text, published=READ_AT)).incidents if not one.background]
    assert told.begins is None


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("Mr. Roe was pronounced dead at the scene at 1:58 a.m.", True),
        ("One of two who were wounded in the raid died on Thursday.", True),
        ("The fourth, Jo Roe, 45, a teacher, died on Jan. 9, a prosecutor said.", True),
        ("The teacher, Jo Roe, 45, died on Jan. 9, a prosecutor said.", False),
        ("Mr. Roe was shot dead at the scene at 1:58 a.m.", False),
    ],
)
def test_when_a_death_was_established(text: str, later: bool, reader: Reader) -> None:
    assert died_later(*_first_time(text, reader)) is later
