"""The place index: what it knows, how it is opened, and what it costs."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord.extract.places.gazetteer import Gazetteer, name_key, open_gazetteer
from onrecord.lang import countries, earth, nations


def _first(gazetteer: Gazetteer, name: str) -> tuple[str, str, str]:
    entry = gazetteer.find(name)[0]
    return entry.name, entry.kind, entry.country


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("St. Paul", ("Saint Paul", "city", "US")),
        ("Saint Paul", ("Saint Paul", "city", "US")),
        ("Ft. Worth", ("Fort Worth", "city", "US")),
        ("Nineveh", ("Ninawa", "region", "IQ")),
        ("Sindh", ("Sindh", "region", "PK")),
        ("the Sahara", ("Sahara", "land", "")),
        ("Strait of Hormuz", ("Strait of Hormuz", "water", "")),
        ("Al-Anbār", ("Anbar", "region", "IQ")),
    ],
)
def test_the_likeliest_place_of_a_name(name: str, expected: tuple[str, str, str], gazetteer: Gazetteer) -> None:
    assert _first(gazetteer, name.removeprefix("the ")) == expected


def test_an_airports_code_is_no_name_of_its_town(gazetteer: Gazetteer) -> None:
    assert not [entry for entry in gazetteer.find("The") if entry.population > 100_000]


def test_what_is_left_of_an_airports_name_must_name_it(gazetteer: Gazetteer) -> None:
    assert any(entry.kind == "base" for entry in gazetteer.find("Heathrow"))
    for word in ("Station", "National", "International", "Field"):
        assert not [entry for entry in gazetteer.find(word) if entry.kind == "base"], word


def test_a_spelling_weighs_more_than_a_former_name(gazetteer: Gazetteer) -> None:
    weights = [(entry.weight, entry.name) for entry in gazetteer.find("Salisbury")]
    assert max(weights)[1] == "Salisbury"
    saigon = gazetteer.find("Saigon")[0]
    assert saigon.country == "VN"
    irbil = gazetteer.find("Irbil")
    assert {entry.country for entry in irbil} == {"IQ"}


def test_the_capital_of_the_united_states_is_in_its_own_district(gazetteer: Gazetteer) -> None:
    city = next(e for e in gazetteer.find("Washington") if e.country == "US" and e.kind == "city")
    assert city.region == "District of Columbia"


def test_every_line_of_our_tables_is_in_the_index(gazetteer: Gazetteer) -> None:
    for kind, table in earth.TABLES.items():
        for line in table.strip().splitlines():
            name, point, *_ = (part.strip() for part in line.split(";"))
            lat, lon = map(float, point.split())
            held = [e for e in gazetteer.find(name) if e.kind == kind]
            assert any((e.lat, e.lon) == (lat, lon) for e in held), line
    for line in countries.REGION_NAMES.strip().splitlines():
        key, *names = line.split("; ")
        for name in names:
            assert any(entry.id == key for entry in gazetteer.find(name)), line


def test_countries_have_points_and_are_found_by_code(gazetteer: Gazetteer) -> None:
    for row in nations.countries():
        entry = gazetteer.country(row.code)
        assert entry is None or (-90 <= entry.lat <= 90 and -180 <= entry.lon <= 180)
    assert gazetteer.country("CA") is not None
    assert gazetteer.country("ZZ") is None


def test_abbreviations_before_a_name_are_written_out() -> None:
    assert name_key("St. Paul") == name_key("Saint Paul") == "saint paul"
    assert name_key("Main St.") == "main st"


_OPEN = """
import resource, sys, time
from pathlib import Path
from onrecord.extract.places.gazetteer import open_gazetteer
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
found = open_gazetteer(Path(sys.argv[1]))
for name in sys.argv[2:]:
    assert found.find(name)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.alone
def test_an_open_index_costs_little(gazetteer: Gazetteer, cache_folder: Path) -> None:
    began = time.perf_counter()
    again = open_gazetteer(cache_folder)
    assert again.find("Paris")
    again.close()
    assert time.perf_counter() - began < 0.15
    asked = [sys.executable, "-c", _OPEN, str(cache_folder), "Paris", "London", "Erbil", "Africa"]
    grown = int(subprocess.run(asked, check=True, capture_output=True, text=True).stdout)
    assert grown < 50_000  # KiB


_COMPILE = """
import resource, sys
from pathlib import Path
from onrecord.extract.places.gazetteer import open_gazetteer
open_gazetteer(Path(sys.argv[1])).close()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.slow
def test_compiling_takes_less_than_200_mb(tmp_path: Path) -> None:
    asked = [sys.executable, "-c", _COMPILE, str(tmp_path)]
    assert int(subprocess.run(asked, check=True, capture_output=True, text=True).stdout) < 200_000  # KiB
