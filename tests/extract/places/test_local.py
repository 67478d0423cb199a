"""Local news (`local_cases`), each a test, read by the shipped reader.

First score: 13 of the twenty in LOCAL, before anything was changed; 7 of the ten in LATER, when the rules had been made.
"""

from __future__ import annotations

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.report import Report
from tests.extract.places.local_cases import LATER, LOCAL

NOT_YET = {"Vermont State Police said a skier died o": "the index has no Essex in Vermont"}
"""What is read wrong as yet (the start of its text), and why."""


def read(reader: Reader, row: tuple[str, str, str, str]) -> tuple[str, str]:
    """(what the name was resolved to, what it should be)."""
    outlet, url, marked, expected = row
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    reading = reader.read(Report("r-local", text, outlet=outlet or None, url=url or None))
    over = [one for one in reading.places if one.span.start < end and start < one.span.end]
    told = f"{over[0].within[-2] if len(over[0].within) > 1 else ''}, {over[0].country}" if over else "not found"
    return told, expected


@pytest.mark.parametrize("row", LOCAL + LATER, ids=lambda row: row[2][:40])
def test_the_small_place_near(row: tuple[str, str, str, str], reader: Reader) -> None:
    told, expected = read(reader, row)
    assert (told == expected) == (row[2][:40] not in NOT_YET), told
