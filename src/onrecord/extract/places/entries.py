"""What the place index holds, and the keys its names are looked up by."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.extract.places.fold import fold
from onrecord.lang import earth, nations

KINDS = ("country", "region", "district", "city", "town", "base", *earth.TABLES)
AREA_KINDS = frozenset(("country", "region", "district", *earth.TABLES))
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


_SAINT = re.compile(r"\b(st|ste|ft|mt|pt)(?= )")
_LONG = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "pt": "port"}


def name_key(name: str) -> str:
    """`fold`, abbreviations of Saint, Fort, Mount and Port before a name written out: "St. Paul" → "saint paul"."""
    key = fold(name)
    return _SAINT.sub(lambda found: _LONG[found[1]], key) if " " in key else key


_BEFORE = re.compile(
    r"\A(?:(?:muhafazat|wilayat e|wilaya de|respublika|republic of|mayorality of|misto|state of)(?: al?)?|"
    r"(?:province|provincia|departement|departamento|region|cercle|distrito|canton|partido|okres|powiat|nomos|rrethi)(?: (?:de la|de l|de|du|des|d|di|del|da|of|i|e))?) "
)
_AFTER = re.compile(
    r" (?:province|governorate|region|state|oblast|district|prefecture|sheng|shi|republic|krai|voivodeship|autonomous region|rayon|raion|okrug|zone|division|area|rajons|apskritis|zhuangzu zizhiqu|huizu zizhiqu|uygur zizhiqu)\Z"
)


def area_keys(name: str) -> set[str]:
    """Keys of an area: its name, and that without the word for what it is ("Hormozgan province", "Muhafazat Kirkuk")."""
    key = name_key(name)
    bare = _AFTER.sub("", _BEFORE.sub("", key))
    return {key, bare, bare.removeprefix("al ").removeprefix("an ").removeprefix("as ").removeprefix("ash ")}


def country_names() -> dict[str, list[str]]:
    """ISO code → name, then demonyms and other words, as `lang.countries` lists them."""
    return {row.code: list(row.names) for row in nations.countries()}
