"""What two cards have in common to be compared on: kinds, moments, places, figures. Pure; knows no scores."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from onrecord.lang.kinds import ALIKE, FOLLOWED, FOLLOWS, STILL, UNLEARNED
from onrecord.model.evidence import Amount, MentionCard
from onrecord.model.reading import Place
from onrecord.model.vocabulary import IncidentKind, Measure, PlacePrecision, PlaceRole, TimePrecision

COARSE = (TimePrecision.MONTH, TimePrecision.YEAR, TimePrecision.UNKNOWN)
_SLIP = {TimePrecision.MONTH: timedelta(days=31), TimePrecision.YEAR: timedelta(days=366)}
"""By how much a told time may be off: a month and a year by one of them, all finer ones by a day (the day line, a slip of the pen)."""
_EARTH_KM = 6371.0
_STILL = frozenset(STILL.split())
_UNLEARNED = frozenset(UNLEARNED.split())


def is_news(card: MentionCard) -> bool:
    """Whether it is the news of its report, and of a kind whose likeness is learned."""
    return card.main and card.kind.value not in _UNLEARNED


@cache
def alike(a: IncidentKind, b: IncidentKind) -> bool:
    """Whether one happening may be called both, or the one is told as what follows the other."""
    if follows(a, b) or follows(b, a):
        return True
    return a is b or b.value in _alike().get(a.value, frozenset()) or a.value in _alike().get(b.value, frozenset())


@cache
def follows(a: IncidentKind, b: IncidentKind) -> bool:
    """Whether `a` is what follows a deed like `b` (an arrest, a trial)."""
    return a.value in FOLLOWS.split() and b.value in FOLLOWED.split()


@cache
def _alike() -> dict[str, frozenset[str]]:
    lines = (line.split(":") for line in ALIKE.strip().splitlines())
    return {kind.strip(): frozenset(others.split()) for kind, others in lines}


def days_apart(a: MentionCard, b: MentionCard) -> float | None:
    """Days between two told times; 0 when they overlap, None where one is not told."""
    if a.begins is None or b.begins is None:
        return None
    a_ends, b_ends = a.ends or a.begins, b.ends or b.begins
    if a.begins <= b_ends and b.begins <= a_ends:
        return 0.0
    gap = b.begins - a_ends if b.begins > a_ends else a.begins - b_ends
    return gap / timedelta(days=1)


def told_before(a: MentionCard, b: MentionCard) -> str | None:
    """`a` was known before `b` began: a report tells of nothing that is still to come."""
    known = a.known.moment
    if b.begins is None or b.precision is TimePrecision.UNKNOWN:
        return None
    if known >= b.begins - _SLIP.get(b.precision, timedelta(days=1)):
        return None
    return "told before it began"


def hits(card: MentionCard) -> tuple[Place, ...]:
    """The places where it is told to have happened."""
    return tuple(place for place in card.places if place.role is PlaceRole.HIT)


def sites(card: MentionCard) -> tuple[Place, ...]:
    """The places where it happened, else those merely named with it."""
    return hits(card) or tuple(place for place in card.places if place.role is PlaceRole.MENTIONED)


def km_apart(mine: Sequence[Place], theirs: Sequence[Place]) -> float | None:
    """Kilometres between the nearest towns or points of two lists; None where one has none."""
    pairs = [kilometres(x, y) for x in mine for y in theirs if _fine(x) and _fine(y)]
    return min(pairs) if pairs else None


def _fine(place: Place) -> bool:
    coarse = place.precision in (PlacePrecision.COUNTRY, PlacePrecision.REGION)
    return place.lat is not None and place.lon is not None and not coarse


def kilometres(a: Place, b: Place) -> float:
    """Great-circle distance (haversine); both places need coordinates."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        raise ValueError("a place without coordinates has no distance")
    lat, other = math.radians(a.lat), math.radians(b.lat)
    half = math.sin((other - lat) / 2) ** 2
    half += math.cos(lat) * math.cos(other) * math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


_TOLLS = (Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MAGNITUDE)


def figures(a: MentionCard, b: MentionCard) -> list[tuple[Measure, bool]]:
    """Measures that both give, and whether any of their values agree."""
    found = []
    for measure in _TOLLS:
        mine = [x for x in a.amounts if x.measure is measure and x.low is not None]
        theirs = [x for x in b.amounts if x.measure is measure and x.low is not None]
        if mine and theirs:
            found.append((measure, any(_meet(x, y) for x in mine for y in theirs)))
    return found


def _meet(a: Amount, b: Amount) -> bool:
    a_high, b_high = (math.inf if x.high is None else x.high for x in (a, b))
    slack = 0.35 if a.measure is Measure.MAGNITUDE else 0.0
    return (a.low or 0) <= b_high + slack and (b.low or 0) <= a_high + slack


def is_still(a: MentionCard, b: MentionCard) -> bool:
    """Whether both are of kinds that go on for days over much ground."""
    return a.kind.value in _STILL and b.kind.value in _STILL
