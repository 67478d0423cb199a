"""A bulletin with a part for each of two incidents, headed by the day of each."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.report import Report

PUBLISHED = datetime(2026, 2, 24, 6, tzinfo=UTC)
TWO = """Situation as of 24 February 2026

{kind} of 11 February ({first})

- 43 people are confirmed dead.
- 187 people were injured.

{kind} of 16 February ({second})

- Seven people are confirmed dead and 52 were injured.

Response

The Red Cross has distributed 1,900 shelter kits."""


def _tolls(reader: Reader, text: str) -> list[tuple[str, list[str]]]:
    report = Report("r-two", text, title="Situation Report No. 9", outlet="The Test Centre", published=PUBLISHED)
    found = reader.read(report)
    people = [
        (
            one.begins.date().isoformat() if one.begins else "",
            [report.words(found.figures[i].span) for i in one.figures],
        )
        for one in found.incidents
    ]
    return sorted((day, [number for number in numbers if number != "1,900"]) for day, numbers in people)


@pytest.mark.parametrize(
    ("kind", "first", "second"),
    [("Earthquake", "Saidor", "Finschhafen"), ("Flood", "Garissa", "Isiolo"), ("Landslide", "Cusco", "Puno")],
)
def test_each_part_has_its_own_figures(reader: Reader, kind: str, first: str, second: str) -> None:
    found = _tolls(reader, TWO.format(kind=kind, first=first, second=second))
    assert [numbers for _, numbers in found] == [["43", "187"], ["Seven", "52"]]
    assert found[0][0] < found[1][0]


def test_one_heading_makes_no_parts(reader: Reader) -> None:
    text = TWO.format(kind="Earthquake", first="Saidor", second="Finschhafen").replace(
        "Earthquake of 16 February (Finschhafen)", "Health"
    )
    assert [numbers for _, numbers in _tolls(reader, text)] == [["43", "187", "Seven", "52"]]
