"""Words of a report → values with identities: parties, places, things, moments. Same words, same key, in every report.

Keys: a state or an actor of the tables by its key, with its side in `within`; a person by name; a place by its gazetteer id
(a region or country by name), with all that contains it; a thing by its head noun, each shorter form of it in `within`
("short-range ballistic missiles" is inside "ballistic missile" and "missile").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from onrecord.lang.actors import MILITARY_NOUNS
from onrecord.lang.roles import TITLES
from onrecord.link.parties.actors import (
    actor_in,
    countries_in,
    country_in,
    find_actor,
    label_of_country,
    leader_side,
    names_people,
    side_of_country,
)
from onrecord.link.parties.identifying import singular
from onrecord.link.parties.names import fold, name_parts, slug
from onrecord.model.evidence import ANYBODY, Named, Party
from onrecord.model.reading import Place
from onrecord.model.vocabulary import PlacePrecision, SourceKind
from onrecord.text.numbers import find_numbers

_DETERMINER = re.compile(
    r"^(?:the|a|an|its|his|her|their|these|those|some|several|two|three|another)\s+", re.IGNORECASE
)
_STATE_WORDS = frozenset("state government regime nation country republic kingdom side people".split())
_NAME = re.compile(r"^(?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'-]+$")
_PRONOUNS = frozenset(
    "he him she her it they them who which that this those these i we us you one nobody none himself itself anyone anybody "
    "everyone everybody someone somebody other others another both all several many".split()
) | {"the other", "the other side", "each other", "one another"}
_HEDGES = frozenset(
    "at least most some about around nearly almost over more than up to as many an the another other others".split()
)
_HAPPENINGS = frozenset(
    "strike strikes attack attacks earthquake earthquakes quake quakes explosion explosions blast blasts shooting shootings "
    "bombing bombings raid raids assault assaults incident incidents crash crashes claim claims report reports".split()
)
"""What is done or told: it plays no part in what was done."""
_BOUND = re.compile(r"^(?:at\s+)?(?:least|most)\s+", re.IGNORECASE)
_MAX_LABEL = 90
"""Characters of a label: a longer one is cut at a word; the evidence's words tell the whole."""


def label_of(words: str) -> str:
    """Words as a label: one line, no possessive ending, no closing mark, no bound ("at least") before it."""
    plain = _BOUND.sub("", re.sub(r"['’]s?$", "", " ".join(words.split()).strip(" ,;:.—–-")))
    if len(plain) <= _MAX_LABEL:
        return plain
    return plain[:_MAX_LABEL].rsplit(" ", 1)[0]


def names_nobody(words: str) -> bool:
    """Whether words name nobody by themselves: a pronoun, nobody, a bare number ("at least four"), or what happened ("the strike")."""
    folded = fold(words)
    if not folded or folded in _PRONOUNS or folded.startswith("no "):
        return True
    left = list(folded)
    for number in find_numbers(folded):
        left[number.start : number.end] = " " * (number.end - number.start)
    rest = set("".join(left).split()) - _HEDGES
    return (not rest and folded != "".join(left)) or folded.partition(" of ")[0].split()[-1] in _HAPPENINGS


def party_value(words: str, at: datetime | None = None) -> Named:
    """Who did it, whom it was done to: "the Guards", "Iran", "U.S. and coalition personnel", "Kevin Barbee"."""
    label = label_of(words)
    bare = _DETERMINER.sub("", label)
    gang = _OF_A_GANG.fullmatch(bare)
    bare = gang["name"] if gang is not None and not list(countries_in(gang["name"])) else bare
    actor = find_actor(bare, at)
    if actor is not None:
        return Named(actor.key, label, _within(actor.side, actor.key))
    sides = _unique(side_of_country(code) for code in countries_in(bare))
    rest = [word for word in fold(bare).split() if not list(countries_in(word)) and word not in ("us", "s", "and")]
    if len(sides) == 1 and all(word in _STATE_WORDS or word in _military() for word in rest):
        code = country_in(bare)
        return Named(sides[0], (label_of_country(code) or label) if names_people(bare, code) else label)
    person = without_titles(bare)
    if _NAME.match(person) and not list(countries_in(person)):
        side = leader_side(person, at)
        return Named(f"person:{'-'.join(name_parts(person))}", label, (side,) if side else sides)
    actor = actor_in(bare, at)
    if actor is not None and actor.kind is SourceKind.ARMED_GROUP and fold(bare).rpartition(" ")[2] in ANYBODY:
        return Named(actor.key, label, _within(actor.side, actor.key))  # "KIA terrorists" are the KIA
    if actor is not None:
        return Named(slug(bare), label, tuple(dict.fromkeys((actor.key, actor.side, *sides))))
    if bare.split()[-1:] and fold(bare.split()[-1]) in ANYBODY and bare.split()[0][1:].islower() and not sides:
        label = label[:1].lower() + label[1:] if len(bare.split()) == 1 and label.endswith(("s", "men")) else label
    return Named(singular(slug(bare)), label, sides)


_OF_A_GANG = re.compile(
    r"(?:(?:[a-z]+\s+){0,2}(?:[Mm]embers|[Gg]unmen|[Bb]andits|[Ff]ighters|[Mm]en|[Mm]ilitants|[Ee]lements)\s+(?:of|from)\s+(?:the\s+|an?\s+)?(?:(?:group|gang)\s+(?:called|named|known\s+as)\s+)?)?"
    r"(?P<name>(?!(?:Armed|Rebel|Militant|Shia|Shiite|Sunni|Christian|Muslim|Islamist|Jihadist|Local|Rival|Criminal)\b)[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3})\s+(?:gang|cartel|militia|group|faction)"
)
""" "Members of the Kedu Boys gang", "the Kedu Boys gang": Kedu Boys; "a Kenyan gang" is no name."""


def without_titles(words: str) -> str:
    """A person's name without rank, role and people before it: "Iranian Gen. Qassem Soleimani" → "Qassem Soleimani"."""
    parts = words.split()
    while len(parts) > 2 and (fold(parts[0]) in TITLES or list(countries_in(parts[0]))):
        parts = parts[1:]
    return " ".join(parts)


def value_of_party(party: Party) -> Named:
    """A party as the answer to "who did it" (credit taken, blame accepted)."""
    return Named(party.id, party.name, _within(party.side, party.id))


def place_key(place: Place) -> str:
    """Identity of a place: gazetteer id for points and localities, name and country for regions, the side for states."""
    if place.precision is PlacePrecision.COUNTRY:
        return side_of_country(place.country) or slug(place.name)
    if place.gazetteer_id and place.precision in (PlacePrecision.POINT, PlacePrecision.LOCALITY):
        return f"{place.gazetteer or 'g'}:{place.gazetteer_id}"
    return area_key(place.name, place.country)


def area_key(name: str, country: str | None) -> str:
    """Identity of a containing place that is known by name only."""
    return f"{slug(name)}@{(country or '?').lower()}"


def place_within(place: Place) -> tuple[str, ...]:
    """Keys of all places that contain it, the state last."""
    areas = [area_key(name, place.country) for name in place.within]
    side = side_of_country(place.country)
    own = () if place.precision is PlacePrecision.COUNTRY or side is None else (side,)
    state = place.precision is PlacePrecision.COUNTRY
    named = (area_key(place.name, place.country),) if place.gazetteer_id and not state else ()
    return tuple(key for key in dict.fromkeys([*named, *areas, *own]) if key != place_key(place))


def place_value(place: Place) -> Named:
    """A place as a value."""
    return Named(place_key(place), label_of(place.name or place.text), place_within(place))


def thing_value(words: str) -> Named:
    """Means and other things, by head noun."""
    label = label_of(words)
    parts = singular(slug(_DETERMINER.sub("", label))).split("-") if label else [""]
    parts = [part for part in parts if part]
    if len(parts) > 2 and parts[0] == "short" and parts[1] == "range":
        parts = ["short-range", *parts[2:]]
    keys = ["-".join(parts[index:]) for index in range(len(parts))]
    return Named(keys[0] if keys else slug(words), label, tuple(keys[1:]))


def _within(side: str | None, key: str) -> tuple[str, ...]:
    return (side,) if side and side != key else ()


def _unique(found: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(side for side in found if side))


def _military() -> frozenset[str]:
    return frozenset(MILITARY_NOUNS.replace("-", " ").split())
