"""Actors looked up by name: key, side, kind and function, from the tables of `lang/`, as of a day.

`find_actor` wants the whole name; `actor_in` finds the longest actor's name inside words ("a spokesman for the Pentagon").
Countries, their people and their well-known offices are actors too: the state itself. It judges no role words (`sides` does).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache

from onrecord.lang import nations
from onrecord.lang.actors import ACTORS, COUNTRY_NAMES, LEADERS, SIDE_NAMES
from onrecord.link.parties.names import fold, name_parts, slug, spoken
from onrecord.model.vocabulary import SourceKind

LONGEST = 8
"""Words of the longest actor's name that `actor_in` looks for."""


@dataclass(frozen=True, slots=True)
class Actor:
    """`side` is who controls it (a state's slug, a group's key); an actor that is its own side has its key there."""

    key: str
    name: str
    side: str
    kind: SourceKind
    function: str
    since: date | None = None
    until: date | None = None

    def on(self, day: date | None) -> bool:
        """Whether this line of control holds on a day (any day when None: the latest lines hold)."""
        if day is None:
            return self.until is None
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def side_of_country(code: str | None) -> str | None:
    """ISO alpha-2 → the state's side ("US" → "us", "IR" → "iran"); None for an unknown code."""
    return _sides().get((code or "").upper())


@cache
def country_of_side(side: str) -> str | None:
    """The ISO code of a side that is a state; None for any other."""
    return next((code for code, name in _sides().items() if name == side), None)


@cache
def state_sides() -> frozenset[str]:
    """All sides that are states."""
    return frozenset(_sides().values())


def label_of_country(code: str | None) -> str | None:
    """ISO alpha-2 → the country's name."""
    names = _names().get((code or "").upper())
    return names[0] if names else None


def names_people(words: str, code: str | None) -> bool:
    """Whether words name a country's people or what is theirs ("Iranian", "Danes"), not the country itself."""
    names = _names().get((code or "").upper(), ())
    folded = fold(words)
    place_names = {fold(name) for name in names if _is_country_name(name)}
    return bool(names) and folded not in place_names and folded in {fold(name) for name in names}


def _is_country_name(name: str) -> bool:
    """The words of the table that are names of the country itself: the first, abbreviations, and those of `COUNTRY_NAMES`."""
    return name.isupper() or "." in name or name in COUNTRY_NAMES or name in _first_names()


@cache
def _first_names() -> frozenset[str]:
    return frozenset(names[0] for names in _names().values())


_BACKED = re.compile(
    r"(?<!\w)[A-Z][\w.’']*-(?:backed|supported|recogni[sz]ed|brokered|mediated|sponsored|funded|trained|armed|made|built|supplied)\b"
)
"""Who backs a party, or made its arms, is not who it is ("the ministry of the U.N.-backed government")."""


def country_in(words: str) -> str | None:
    """ISO code of the first country, people or well-known office named in the words; None where there is none."""
    found = list(countries_in(words))
    return found[0] if found else None


def is_country(words: str) -> bool:
    """Whether words are a country's name, or its people's, and nothing else."""
    return _country_words().get(" ".join(_parts(words))) is not None


def countries_in(words: str) -> Iterator[str]:
    """ISO codes of countries named in the words, in order, each once."""
    seen: set[str] = set()
    table = _country_words()
    words = _BACKED.sub(" ", words) if "-" in words else words
    parts = _parts(words)
    index = 0
    while index < len(parts):
        for size in range(min(5, len(parts) - index), 0, -1):
            code = table.get(" ".join(parts[index : index + size]))
            if code is not None and _is_name(words, parts, index, size):
                if code not in seen:
                    seen.add(code)
                    yield code
                index += size - 1
                break
        index += 1


def find_actor(name: str, at: datetime | None = None) -> Actor | None:
    """The actor of exactly this name (article and case aside; short names keep their capitals), or None."""
    found = _pick(_table().get(_bare(name)), name, at)
    twice = _TOLD_TWICE.fullmatch(name.strip()) if found is None else None
    if twice is None:
        return found
    full, short = (_pick(_table().get(_bare(part)), part, at) for part in twice.groups())
    return full if full is not None and (short is None or short.key == full.key) else None


_TOLD_TWICE = re.compile(r"([^()]+?)\s*\(([A-Z][A-Za-z-]*[A-Z][A-Za-z]*)\)")
""" "Permanent Contingency Commission (COPECO)": a body's name with its letters behind it."""


def actor_in(words: str, at: datetime | None = None) -> Actor | None:
    """The actor with the longest name inside the words, the first of equals; None where there is none."""
    words = _BACKED.sub(" ", words) if "-" in words else words
    parts = _parts(words)
    table = _table()
    for size in range(min(LONGEST, len(parts)), 0, -1):
        for index in range(len(parts) - size + 1):
            actor = _pick(table.get(" ".join(parts[index : index + size])), words, at)
            if actor is not None and not _is_of_another_town(parts, index, index + size):
                return actor
    return None


_OF_ANY_TOWN = frozenset({"metropolitan police"})
"""Names of one body that others have with their town's before it or "department" after it."""
_BEFORE = frozenset("the a an london londons britains british uk of with from by and at for to".split())


_A_TOWN_TOO = frozenset({"garda"})
_BEFORE_TOWN = frozenset("lake lago di del of in near at".split())


def _is_of_another_town(parts: Sequence[str], first: int, last: int) -> bool:
    """Whether a name is a part of another's: "Indianapolis Metropolitan Police Department", "the mayor of Garda"."""
    if " ".join(parts[first:last]) in _A_TOWN_TOO and first > 0:
        return parts[first - 1] in _BEFORE_TOWN
    if " ".join(parts[first:last]) not in _OF_ANY_TOWN:
        return False
    return list(parts[last : last + 1]) == ["department"] or not set(parts[max(0, first - 1) : first]) <= _BEFORE


def actor_of_key(key: str) -> Actor | None:
    """The latest line of an actor by its key, or None."""
    return _by_key().get(key)


def leader_side(name: str, at: datetime | None = None) -> str | None:
    """Side of a head of state or group quoted by name alone, on that day."""
    day = at.astimezone(UTC).date() if at else None
    for side, since, until in _leaders().get(_said(name), ()):
        if (day is None and until is None) or (day and since <= day and (until is None or day < until)):
            return side
    return None


def _said(name: str) -> str:
    """A person's name as it sounds: one key for all transliterations of it."""
    return " ".join(spoken(part) for part in name_parts(name))


def _pick(lines: tuple[tuple[Actor, str], ...] | None, words: str, at: datetime | None) -> Actor | None:
    if not lines:
        return None
    day = at.astimezone(UTC).date() if at else None
    for actor, alias in lines:
        if actor.on(day) and (not _short(alias) or re.search(rf"\b{re.escape(alias)}(?![\w])", words)):
            return actor
    return None


def _short(alias: str) -> bool:
    """Names that are common words when written small (WHO, IS, AU, Fars): they count only as they are written."""
    return len(alias) <= 4 or alias.lower() in (
        "petra",
        "mashregh",
        "mehr",
        "tasnim",
        "congress",
        "guardian",
        "bloomberg",
    )


def _bare(words: str) -> str:
    return " ".join(_parts(words))


def _parts(words: str) -> list[str]:
    parts = fold(words).split()
    return parts[1:] if len(parts) > 1 and parts[0] == "the" else parts


def _is_name(words: str, parts: list[str], index: int, size: int) -> bool:
    """One-word names that are English words too count only as they are written ("US", not "us"; "Turkey")."""
    if size == 1 and parts[index] == "us":
        return bool(re.search(r"\bUS\b|U\.S|\bUS[’']", words))
    return True


@cache
def _table() -> Mapping[str, tuple[tuple[Actor, str], ...]]:
    table: dict[str, list[tuple[Actor, str]]] = {}
    for line in ACTORS.strip().splitlines():
        key, side, kind, function, names = (cell.strip() for cell in line.split("|", 4))
        words = function.split()
        dates = dict(word.split("=") for word in words[1:])
        aliases = [alias.strip() for alias in names.split(";")]
        actor = Actor(
            key=key,
            name=aliases[0],
            side=side if side != "=" else f"outlet:{key}" if kind == "outlet" else key,
            kind=SourceKind(kind),
            function=words[0],
            since=date.fromisoformat(dates["since"]) if "since" in dates else None,
            until=date.fromisoformat(dates["until"]) if "until" in dates else None,
        )
        for alias in aliases:
            table.setdefault(_bare(alias), []).append((actor, alias))
    return {alias: tuple(lines) for alias, lines in table.items()}


@cache
def _by_key() -> Mapping[str, Actor]:
    return {actor.key: actor for lines in _table().values() for actor, _ in lines if actor.until is None}


@cache
def _leaders() -> Mapping[str, tuple[tuple[str, date, date | None], ...]]:
    table: dict[str, list[tuple[str, date, date | None]]] = {}
    for line in LEADERS.strip().splitlines():
        side, name, since, until = (cell.strip() for cell in line.split("|"))
        table.setdefault(_said(name), []).append(
            (side, date.fromisoformat(since), date.fromisoformat(until) if until else None)
        )
    return {name: tuple(lines) for name, lines in table.items()}


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    return {row.code: row.names for row in nations.countries()}


@cache
def _sides() -> Mapping[str, str]:
    own = dict(pair.split() for pair in SIDE_NAMES.split(";"))
    return {code: own.get(code) or slug(names[0]) for code, names in _names().items()}


@cache
def _country_words() -> Mapping[str, str]:
    table: dict[str, str] = {}
    for row in nations.offices():
        for name in row.names:
            if name not in ("Ministry of Defence", "Foreign Office"):
                table.setdefault(_bare(name), row.code)
    for code, names in _names().items():
        for name in names:
            table[_bare(name)] = code
            if name.endswith("an") and " " not in name:
                table.setdefault(_bare(name + "s"), code)  # "Ivorians Abroad"
    table["washington"] = "US"
    table["tehran"] = "IR"
    return table
