"""What one card brings to every comparison it is in, worked out once: its words by what they mark, what they weigh, its places as points.

A report is compared with hundreds; to take a card apart anew for each costs more than the comparison.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from sys import intern

from onrecord.lang.kinds import AFTER, CAUGHT, DAILY, FOLLOW_UPS, INQUIRIES, SOON_AFTER, STILL, UNLEARNED, WILD
from onrecord.link.claims.values import place_key
from onrecord.link.incidents.gist import stem
from onrecord.link.incidents.rarity import rarity, weight
from onrecord.link.parties.actors import countries_in, side_of_country, state_sides
from onrecord.link.parties.names import slug
from onrecord.model.evidence import Amount, MentionCard
from onrecord.model.reading import Place
from onrecord.model.vocabulary import IncidentKind, Measure, PlacePrecision, PlaceRole, Role, TimePrecision

SPOT = 3.0
"""Rarity of a town's name at most: of twenty reports of a stream one may be of the same town."""
LEAST_WEIGHT = 1e-6
NAMED = 3
"""Rarity from which a word written as a name in a headline tells whom the report is on."""
CHILD = 15
"""Age under which somebody is a child: who differ in that are two victims."""
MOST_KEPT = 20_000
"""Cards that come or are asked for until the facets of those not asked for since are forgotten: of twice as many at most they are in mind."""
TOLLS = (Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MAGNITUDE)
_AFTER, _DAILY, _STILL, _UNLEARNED = (frozenset(words.split()) for words in (AFTER, DAILY, STILL, UNLEARNED))
_FOUGHT = frozenset(("strike", "armed-clash", "attack"))
_WILD = frozenset(stem(word) for word in WILD.split())
_FOLLOW_UPS, _SOON, _CAUGHT, _INQUIRIES = (
    frozenset(stem(word) for word in words.split()) for words in (FOLLOW_UPS, SOON_AFTER, CAUGHT, INQUIRIES)
)
_AFTERWARDS = _FOLLOW_UPS | _CAUGHT
_LONG_AFTER = _FOLLOW_UPS - _SOON | _INQUIRIES
_OWN_DAYS = timedelta(days=3)
"""Days before a report on what follows a deed within which a told time is its own news, a day in court, and not the deed's."""
_SLIP = {TimePrecision.MONTH: timedelta(days=31), TimePrecision.YEAR: timedelta(days=366)}
"""By how much a told time may be off: a month and a year by one of them, all finer ones by a day (the day line, a slip of the pen)."""
_WIDE = (PlacePrecision.COUNTRY, PlacePrecision.REGION)
_NONE: frozenset[str] = frozenset()

Point = tuple[float, float, float]
"""Latitude in radians, its cosine, longitude in degrees."""


@dataclass(frozen=True, slots=True)
class Toll:
    """All that a card tells of one measure: each range once; whether each is of a part alone; the most that is told."""

    ranges: tuple[tuple[float, float], ...]
    of_part: bool
    most: float


@dataclass(frozen=True, slots=True)
class Facets:
    """`own_day`: its headline tells of what follows a deed, and the time told is the day of that; `follows`: its headline, or its opening in two words, tells of
    such; `long_after`: so of such as comes months and years after; `moment`: when it was known; `earliest`: when it may have been known first, so far as the time told is the deed's: the time told, less what that may be off by;
    `hits` and `sites`: the places where it happened, and those or else the ones merely named; `*_points`: the towns and points of
    them; `site_keys`: identities of the sites that are no country or region;
    `towns`: names of those that are on a map; `named_after`: first words of those that are not; `regions`: identities of those that are regions; `tolls`: what is told in numbers, of each of `TOLLS`;
    `parties`: keys of who plays a role, and of what contains them; `states`: sides of the states named with an armed deed, `fighters` those of them that did it or
    had it done to them."""

    news: bool
    daily: bool
    still: bool
    everyday: bool
    after: bool
    own_day: bool
    follows: bool
    long_after: bool
    moment: datetime
    earliest: datetime | None
    marks: Mapping[str, frozenset[str]]
    head: frozenset[str]
    headed: frozenset[str]
    lead: frozenset[str]
    all_words: frozenset[str]
    who: frozenset[str]
    years: frozenset[str]
    names: frozenset[str]
    crafts: frozenset[str]
    refs: frozenset[str]
    streets: frozenset[str]
    ages: frozenset[str]
    children: frozenset[str]
    numbers: frozenset[str]
    words: frozenset[str]
    spots: frozenset[str]
    head_weight: float
    lead_weight: float
    who_weight: float
    hits: tuple[Place, ...]
    sites: tuple[Place, ...]
    hit_points: tuple[Point, ...]
    site_points: tuple[Point, ...]
    site_keys: frozenset[str]
    towns: frozenset[str]
    named_after: frozenset[str]
    regions: frozenset[str]
    countries: frozenset[str]
    tolls: tuple[Toll | None, ...]
    parties: Mapping[Role, frozenset[str]]
    fighters: frozenset[str]
    states: frozenset[str]


_kept: dict[str, tuple[MentionCard, Facets]] = {}
_kept_before: dict[str, tuple[MentionCard, Facets]] = {}
"""What was in `_kept` when it was last full."""


def facets(card: MentionCard) -> Facets:
    """The facets of a card, from mind where they are of this very card."""
    found = _kept.get(card.id)
    if found is not None and found[0] is card:
        return found[1]
    if len(_kept) >= MOST_KEPT:
        _kept_before.clear()
        _kept_before.update(_kept)
        _kept.clear()
    found = _kept_before.pop(card.id, None)
    made = found[1] if found is not None and found[0] is card else _made(card)
    _kept[card.id] = card, made
    return made


def worth(words: frozenset[str], spots: frozenset[str]) -> float:
    """The rarity of words together. The name of a place is no rarer than `SPOT`: there are many incidents in a town, and that it is the same
    town is told by itself."""
    if not words:
        return 0.0
    named = words & spots
    if not named:
        return weight(words)
    return weight(words - named) + min(SPOT * len(named), weight(named))


def _made(card: MentionCard) -> Facets:
    marks = _by_prefix(card.marks)
    head, lead, who, spots = (marks.get(name, _NONE) for name in ("head", "lead", "who", "spot"))
    moment = card.known.moment
    hits = tuple(place for place in card.places if place.role is PlaceRole.HIT)
    sites = hits or tuple(place for place in card.places if place.role is PlaceRole.MENTIONED)
    daily = card.kind.value in _DAILY
    named = frozenset(stem(part) for name in marks.get("name", _NONE) for part in name.split("-"))
    parties: defaultdict[Role, set[str]] = defaultdict(set)
    for one in card.roles:
        parties[one.role].update(key for key in (one.value.key, *one.value.within) if key)
    suffered = {stem(word) for role in (Role.VICTIM, Role.AGAINST) for key in parties[role] for word in key.split("-")}
    after, afterwards, long_after = (  # a judge who was shot sits in no court
        words - suffered for words in (_FOLLOW_UPS, _AFTERWARDS, _LONG_AFTER)
    )
    own_day = not head.isdisjoint(after) and card.begins is not None and card.begins > moment - _OWN_DAYS
    states = _states(parties, who | head) if card.kind.value in _FOUGHT else _NONE
    return Facets(
        news=card.main and card.kind.value not in _UNLEARNED,
        daily=daily,
        still=card.kind.value in _STILL and (card.kind is not IncidentKind.FIRE or _is_wild(card, marks)),
        everyday=card.main and (daily or card.kind is IncidentKind.OTHER),
        after=any(word in card.trigger_text.casefold() for word in _AFTER),
        own_day=own_day,
        follows=not afterwards.isdisjoint(head) or len(after & lead) > 1,
        long_after=not (long_after | _CAUGHT - suffered).isdisjoint(head) or len(long_after & lead) > 1,
        moment=moment,
        earliest=None if own_day else _earliest(card),
        marks=marks,
        head=head,
        headed=frozenset(word for word in head & (who | named) - spots if rarity(word) >= NAMED),
        all_words=head | lead | who | named,
        lead=lead,
        who=who,
        years=marks.get("year", _NONE),
        names=marks.get("name", _NONE),
        crafts=marks.get("craft", _NONE),
        refs=marks.get("ref", _NONE),
        streets=marks.get("street", _NONE),
        ages=marks.get("age", _NONE),
        children=frozenset(age for age in marks.get("age", _NONE) if int(age) < CHILD),
        numbers=marks.get("num", _NONE),
        words=marks.get("word", _NONE),
        spots=spots,
        head_weight=max(worth(head, spots), LEAST_WEIGHT),
        lead_weight=weight(lead),
        who_weight=max(worth(who, spots), LEAST_WEIGHT),
        hits=hits,
        sites=sites,
        hit_points=_points(hits),
        site_points=_points(sites),
        site_keys=frozenset(place_key(place) for place in sites if place.precision not in _WIDE),
        towns=frozenset(slug(place.name) for place in sites if place.lat is not None and place.precision not in _WIDE),
        named_after=frozenset(slug(place.name).partition("-")[0] for place in sites if _is_venue(place)),
        regions=frozenset(place_key(place) for place in sites if place.precision is PlacePrecision.REGION),
        countries=frozenset(place.country for place in sites if place.country),
        tolls=_tolls(card.amounts),
        parties={role: frozenset(keys) for role, keys in parties.items()},
        fighters=states & (parties[Role.BY] | parties[Role.AGAINST]),
        states=states,
    )


def _states(parties: Mapping[Role, set[str]], words: frozenset[str]) -> frozenset[str]:
    """Sides of the states that play a role or whose name, or people's, is among words."""
    told = state_sides() & set[str]().union(*parties.values())
    return told.union(*map(_sides_in, words))


@lru_cache(maxsize=100_000)
def _sides_in(word: str) -> frozenset[str]:
    """Sides of the states that a word names, or whose people; words come again in card after card."""
    return frozenset(side for code in countries_in(word) if (side := side_of_country(code)))


def _is_wild(card: MentionCard, marks: Mapping[str, frozenset[str]]) -> bool:
    """Whether a fire is told to go over land."""
    told = {stem(word) for word in card.trigger_text.casefold().split()}
    return not _WILD.isdisjoint(told.union(*(marks.get(name, _NONE) for name in ("head", "lead", "word"))))


def _is_venue(place: Place) -> bool:
    """A name of several words that is on no map ("Narayanganj General Hospital"): the first may be its town's."""
    return place.lat is None and place.precision not in _WIDE and " " in place.name


def _by_prefix(marks: Sequence[str]) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for mark in marks:
        prefix, words = _parted(mark)
        found[prefix].add(words)
    return {prefix: frozenset(words) for prefix, words in found.items()}


@lru_cache(maxsize=100_000)
def _parted(mark: str) -> tuple[str, str]:
    """A mark's prefix and its words, each made once: marks come again in card after card."""
    prefix, _, words = mark.partition(":")
    return intern(prefix), intern(words)


def _points(places: Sequence[Place]) -> tuple[Point, ...]:
    return tuple(
        (math.radians(place.lat), math.cos(math.radians(place.lat)), place.lon)
        for place in places
        if place.lat is not None and place.lon is not None and place.precision not in _WIDE
    )


def _earliest(card: MentionCard) -> datetime | None:
    if card.begins is None or card.precision is TimePrecision.UNKNOWN:
        return None
    return card.begins - _SLIP.get(card.precision, timedelta(days=1))


def _tolls(amounts: Sequence[Amount]) -> tuple[Toll | None, ...]:
    given = ([x for x in amounts if x.measure is measure and x.low is not None] for measure in TOLLS)
    return tuple(_toll(told) if told else None for told in given)


def _toll(told: Sequence[Amount]) -> Toll:
    ranges = sorted({(x.low or 0.0, math.inf if x.high is None else x.high) for x in told})
    return Toll(
        tuple(ranges), all(x.part_of or x.of or x.place or (x.group_key and x.best != 1) for x in told), ranges[-1][0]
    )
