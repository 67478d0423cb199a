"""What two cards have in common to be compared on: kinds, moments, places, figures. Pure; knows no scores."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from onrecord.lang.kinds import ALIKE, FOLLOWED, FOLLOWS
from onrecord.link.incidents.facets import TOLLS, Facets, Point, Toll, facets
from onrecord.link.incidents.gist import stem
from onrecord.model.evidence import MentionCard
from onrecord.model.vocabulary import IncidentKind, Measure, TimePrecision

COARSE = frozenset((TimePrecision.MONTH, TimePrecision.YEAR, TimePrecision.UNKNOWN))
_EARTH_KM = 6371.0


def is_news(card: MentionCard) -> bool:
    """Whether it is the news of its report, and of a kind whose likeness is learned."""
    return facets(card).news


def are_news(a: MentionCard, b: MentionCard) -> bool:
    """Whether both are what their reports are on and their likeness is learned: no two of kinds that few are learned of. Where one is of such a
    kind and the other of one that is no other name of it, one of the kinds is misread, or what happened is of no listed kind."""
    mine, theirs = is_news(a), is_news(b)
    return (mine and theirs) or (a.main and b.main and (mine or theirs) and not alike(a.kind, b.kind))


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
    """Days between two told times; 0 when they overlap, None where one is not told, or they lie apart and one is the day of what followed."""
    if a.begins is None or b.begins is None:
        return None
    a_ends, b_ends = a.ends or a.begins, b.ends or b.begins
    if a.begins <= b_ends and b.begins <= a_ends:
        return 0.0
    gap = (b.begins - a_ends if b.begins > a_ends else a.begins - b_ends) / timedelta(days=1)
    own = facets(a).own_day or facets(b).own_day or (a.kind is b.kind is IncidentKind.OUTBREAK and gap <= OUTBREAK_DAYS)
    return None if gap > 1 and own else gap


OUTBREAK_DAYS = 120
"""Days that an outbreak goes on for, at most: the day it was declared, that of a count and that of the last case are of one."""


def between_reports(a: MentionCard, b: MentionCard) -> timedelta | None:
    """Time between the publication of two reports; None where one is undated."""
    if a.known.published is None or b.known.published is None:
        return None
    return abs(a.known.published - b.known.published)


def are_long_between(a: MentionCard, b: MentionCard, time: timedelta) -> bool:
    """Whether two reports are dated more than a time apart, and the later one is not on what comes long after a deed (a trial, an inquiry, an anniversary)."""
    between = between_reports(a, b)
    return between is not None and between > time and not later(a, b).long_after


def later(a: MentionCard, b: MentionCard) -> Facets:
    """The facets of the one that was known later."""
    return max(facets(a), facets(b), key=lambda one: one.moment)


SAME_MINUTE = timedelta(minutes=2)
"""Two clocks that tell one moment to the minute."""


def same_minute(a: MentionCard, b: MentionCard) -> bool:
    """Whether both are told to the minute and to the same one, and of a kind that happens once in a while."""
    if facets(a).daily or a.kind is not b.kind or a.begins is None or b.begins is None:
        return False
    exact = a.precision is TimePrecision.MINUTE and b.precision is TimePrecision.MINUTE
    return exact and abs(a.begins - b.begins) <= SAME_MINUTE


def told_before(a: MentionCard, b: MentionCard) -> str | None:
    """`a` was known before `b` began: a report tells of nothing that is still to come."""
    earliest = facets(b).earliest
    return "told before it began" if earliest is not None and facets(a).moment < earliest else None


BORDER_KM = 100.0
"""Kilometres within which two states that fire over their border tell of one exchange, each on its own side."""


def are_exchanged(a: MentionCard, b: MentionCard) -> bool:
    """Whether two states fire at each other in both, on one day as far as is told: each blames the other, and each tells of its own side of the border."""
    mine, theirs = facets(a), facets(b)
    both = mine.states & theirs.states
    if len(both) < 2 or both.isdisjoint(mine.fighters | theirs.fighters):
        return False
    gap = days_apart(a, b)
    km = km_apart(mine.site_points, theirs.site_points)
    return (gap is None or gap <= 1) and (km is None or km <= BORDER_KM)


def same_craft(a: MentionCard, b: MentionCard) -> str | None:
    """The name of a ship that both are told of, in the one as a ship's, in the other so or in words written as names; None for one-word names
    of only one."""
    mine, theirs = facets(a), facets(b)
    both = sorted(mine.crafts & theirs.crafts)
    if both:
        return both[0]
    for names, other in ((mine.crafts, theirs), (theirs.crafts, mine)):
        for name in sorted(names):
            parts = {stem(part) for part in name.split("-") if len(part) > 2}
            if len(parts) > 1 and parts <= other.who:
                return name
    return None


def km_apart(mine: Sequence[Point], theirs: Sequence[Point]) -> float | None:
    """Kilometres between the nearest of two lists of towns or points; None where one has none."""
    if not mine or not theirs:
        return None
    return min(kilometres(x, y) for x in mine for y in theirs)


def kilometres(a: Point, b: Point) -> float:
    """Great-circle distance (haversine)."""
    half = math.sin((b[0] - a[0]) / 2) ** 2
    half += a[1] * b[1] * math.sin(math.radians(b[2] - a[2]) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


OF_THE_WHOLE = 0.5
"""Share of the smaller toll from which a number that both give is no mere part of it."""
MANY = 3.0
"""A count of this many is of an incident as a whole: it goes up as more are found, and one of them may be all that a report tells of."""


def figures(a: MentionCard, b: MentionCard) -> list[tuple[Measure, float | None]]:
    """Measures that both give, and the largest number that they agree on; None where they differ. A measure of which both may be right though
    they differ is left out: one counts a part (a ward's patients, the men of one side), or tells of a single one of many, or the later
    one counts more than the earlier."""
    mine, theirs = facets(a).tolls, facets(b).tolls
    found: list[tuple[Measure, float | None]] = []
    for measure, one, other in zip(TOLLS, mine, theirs, strict=True):
        if one is not None and other is not None:
            agreed = _agreed(one, other, 0.35 if measure is Measure.MAGNITUDE else 0.0)
            if agreed is not None and agreed < OF_THE_WHOLE * min(one.most, other.most):
                agreed = None  # both tell of one dead by the way, the one of 31 in all and the other of 45
            if agreed is not None or measure is Measure.MAGNITUDE or not _both_may_be(a, one, b, other):
                found.append((measure, agreed))
    return found


def _agreed(a: Toll, b: Toll, slack: float) -> float | None:
    """The largest number that ranges of both begin with where they meet."""
    agreed: float | None = None
    for least, most in a.ranges:
        for low, high in b.ranges:
            if least <= high + slack and low <= most + slack and (agreed is None or min(least, low) > agreed):
                agreed = min(least, low)
    return agreed


def _both_may_be(a: MentionCard, told: Toll, b: MentionCard, other: Toll) -> bool:
    if told.of_part or other.of_part:
        return True
    few, many = sorted((told.most, other.most))
    if few <= 1 and many >= MANY:
        return True
    known, then = facets(a).moment, facets(b).moment
    if known == then:
        return False
    before, after = (told.most, other.most) if known < then else (other.most, told.most)
    return after > before >= MANY


def is_still(a: MentionCard, b: MentionCard) -> bool:
    """Whether both are of kinds that go on for days over much ground."""
    return facets(a).still and facets(b).still
