"""A small town in a country that a report has nothing of is not meant: the index lacks its namesake."""

from __future__ import annotations

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.report import Report


def country_of(reader: Reader, text: str, name: str) -> str | None:
    """The country that a name is resolved to."""
    found = reader.read(Report("r-abroad", text)).places
    return next(one.country for one in found if one.text == name)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Gunmen in Colombia attacked a police post in San Pedro on Thursday.", "San Pedro", None),
        ("Gunmen in Ivory Coast attacked a police post in San Pedro on Thursday.", "San Pedro", "CI"),
        ("Gunmen attacked a police post in San Pedro on Thursday.", "San Pedro", "CI"),
        ("The police of Belgium said that the gunman was arrested in Marseille.", "Marseille", "FR"),
        ("The police in Belgium said on Monday that the gunman was held in Roubaix.", "Roubaix", "FR"),
        ("Gunmen in Colombia shot at a ferry from Marseille.", "Marseille", "FR"),
    ],
)
def test_a_namesake_abroad(reader: Reader, text: str, name: str, country: str | None) -> None:
    """San Pedro under a report on Colombia was the town in Ivory Coast."""
    assert country_of(reader, text, name) == country
