"""What a report says has nothing to do with its own incident is another, and none of its words are the report's own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord.extract.reader import Reader
from onrecord.link.incidents.cards import card
from onrecord.model.reading import IncidentMention, Reading
from onrecord.model.report import Report

PUBLISHED = datetime(2023, 2, 22, 15, tzinfo=UTC)
LEAD = "MORVEN, Ohio - A man of 19 was shot at a gas station on West 26th Street in Morven on Saturday night and died on Tuesday, police said."


def told(reader: Reader, text: str) -> tuple[Report, Reading, list[IncidentMention]]:
    report = Report("r-apart", text, outlet="Morven Ledger", published=PUBLISHED)
    reading = reader.read(report)
    return report, reading, sorted(reading.incidents, key=lambda one: one.background)


@pytest.mark.parametrize(
    "behind",
    [
        "Roe said that the case had nothing to do with the shooting at the Heron Bar two hours later, in which three people were killed.",
        "The incident is not believed to be related to a shooting at the Heron Bar at 1:36 a.m. on Sunday, in which three people were killed.",
        "Two hours later, three people were killed in a shooting at the Heron Bar. Police see no connection between the two.",
        "There was no link with the shooting at the Heron Bar, where three people were killed on Sunday.",
    ],
)
def test_it_is_another_incident_with_its_own_figures(reader: Reader, behind: str) -> None:
    _, reading, (main, *others) = told(reader, f"{LEAD}\n\n{behind}")
    assert others
    killed = {reading.figures[i].best for i in main.figures if reading.figures[i].measure.value == "killed"}
    assert 3.0 not in killed
    assert any(3.0 in {reading.figures[i].best for i in one.figures} for one in others)


def test_its_words_are_not_the_reports_own(reader: Reader) -> None:
    apart = "Roe said that the case had nothing to do with the shooting at the Heron Bar two hours later."
    report, reading, (main, *_) = told(reader, f"{LEAD}\n\n{apart}")
    assert not any("heron" in mark for mark in card(report, reading, main).marks)


@pytest.mark.parametrize(
    "plain",
    [
        "Police said that the shooting was not related to terrorism.",
        "Three people were arrested in connection with the shooting.",
        "Roe, who is linked to the shooting, was held on Sunday.",
        "Two men who were held said that they had nothing to do with the shooting.",
        "A doctor said that his death was not related to the shooting.",
    ],
)
def test_what_is_said_of_the_reports_own_incident_stays(reader: Reader, plain: str) -> None:
    _, _, found = told(reader, f"{LEAD}\n\n{plain}")
    assert len([one for one in found if one.background]) == 0
