"""Local news that leaves its state unsaid (`unsaid_cases`), each a test, read by the shipped reader.

First score: 66 in 100 names of UNSAID, 81 of UNSAID_LATER, before names spoke for each other by being near.
"""

from __future__ import annotations

import re

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.report import Report
from tests.extract.places.small_towns_cases import NO_PLACES, SMALL_TOWNS, SMALL_TOWNS_LATER
from tests.extract.places.unsaid_cases import UNSAID, UNSAID_LATER

NOT_YET = {
    "Moscow": "Russia's capital outweighs one name near Moscow, Kansas",
    "Elgin County": "the index has no Elgin County",
    "Teton County": "two adjoin, one in either state",
    "Barkin Ladi": "no name that the encoder marks, and nothing named is near",
    "Georgetown|Queensland, AU": "nothing named is within a hundred kilometres",
    "Croydon": "nothing named is within a hundred kilometres",
    "Enterprise": "a word like others, and no name that the encoder marks",
    "Portland": "nothing named is within a hundred kilometres",
    "Wellington|Kansas, US": "Belle Plaine and Caldwell, Kansas, are not the largest of their names",
    "Goldsmith": "not in the index",
    "Maclean": "no name that the encoder marks",
    "Lismore": "no name that the encoder marks",
    "Aurora": "a fire department's name is no place to the encoder",
    "Washington|, not found": "the encoder takes the town in an outlet's name for a place, as GeoWebNews does",
    "Chicago|, not found": "the same",
    "Yorkshire": "the index has no West Yorkshire",
    "Perth County": "the index has none in Ontario",
    "Lac La Biche": "no name that the encoder marks, and nothing named is within a hundred kilometres",
    "Plamondon": "no name that the encoder marks",
    "Roma": "its neighbours are as small, and far apart",
    "Mitchell": "its neighbours are as small, and far apart",
    "St George": "its neighbours are as small, and far apart",
    "Camanche": "no name that the encoder marks, and it opens its sentence",
    "Mount Vernon": "one in Indiana is nearer to Evansville",
    "Bristol|New Hampshire, US": "Bristol and Plymouth, Connecticut, adjoin too",
    "Ashland": "the same",
    "Plymouth": "the same",
    "Bluff": "not in the index",
    "Otukpo": "in the index by another spelling",
    "San Carlos": "the index has the city by another name",
    "Kuttanad": "not in the index",
    "Peoria": "another is larger, and nothing else is named",
}
"""What is read wrong as yet, and why."""
_MARKED = re.compile(r"⟦([^|⟧]*)\|([^⟧]*)⟧")


def wrong(reader: Reader, marked: str) -> set[tuple[str, str, str]]:
    """(name, what it was resolved to, what it should be) of the names that are resolved to another place."""
    reading = reader.read(Report("r-unsaid", _MARKED.sub(r"\1", marked)))
    found, shift = set(), 0
    for one in _MARKED.finditer(marked):
        name, expected = one.groups()
        start = one.start() - shift
        shift += len(one.group()) - len(name)
        over = next((p for p in reading.places if p.span.start < start + len(name) and start < p.span.end), None)
        region = over.within[-2] if over is not None and len(over.within) > 1 else ""
        country = over.country if over is not None else "not found"
        if (f", {country}" if expected.startswith(",") else f"{region}, {country}") != expected:
            found.add((name, f"{region}, {country}", expected))
    return found


@pytest.mark.parametrize(
    "marked",
    UNSAID + UNSAID_LATER + SMALL_TOWNS + SMALL_TOWNS_LATER + NO_PLACES,
    ids=lambda marked: _MARKED.sub(r"\1", marked)[:40],
)
def test_names_beside_it_tell_which_is_meant(marked: str, reader: Reader) -> None:
    told = wrong(reader, marked)
    expected = {name for name, where in _MARKED.findall(marked) if NOT_YET.keys() & {name, f"{name}|{where}"}}
    assert {name for name, _, _ in told} == expected, told
