"""Do two values support each other, conflict, or neither? (design: record, "Standing")

Amounts of one scope are compared as intervals: no high = unbounded; an approximate figure spans half a unit of its last
significant place to each side ("about 200" = 150–250); A supports B when A lies inside B; they conflict when disjoint.
Amounts of scopes where one is a part of the other (a group, a place, killed within casualties) conflict when the part's low
exceeds the whole's high. Places and parties: same, or inside, supports. A slot that can have but one answer (`SINGLE`)
conflicts when neither holds the other; "gunmen" and "armed men" are no answer that a name contradicts. Moments: inside supports; disjoint conflicts.
"""

from __future__ import annotations

import math
from datetime import timedelta
from enum import StrEnum

from onrecord.model.evidence import ANYBODY, Amount, Interval, Named, Value
from onrecord.model.vocabulary import Measure, Qualifier, Slot, TimePrecision

SINGLE = frozenset({Slot.BY.value, Slot.LAUNCHED_FROM.value})
"""Slots with one answer: two different ones, neither inside the other, conflict. An incident has many places, victims,
targets and means, and is of several kinds at once (an attack is a shooting)."""

DAY_LINE = timedelta(hours=24)
"""A bare day may be the reader's or that of the place: the two overlap within a day."""
BY_THE_WATCH = timedelta(minutes=10)
"""Clock times closer than this are one moment by two watches, or one rounded: "at about 1:45 a.m." and the fire brigade's 1:47."""
EXACT_TIMES = frozenset({TimePrecision.MINUTE, TimePrecision.HOUR, TimePrecision.DAY})
"""Precisions whose moments can conflict: "early" and "overnight" are used too loosely to contradict a clock time."""


Spread = tuple[float, float]
"""The lowest and the highest number that an amount stands for."""


class Bearing(StrEnum):
    """What a value does to another."""

    SUPPORTS = "supports"
    CONFLICTS = "conflicts"
    NEITHER = "neither"


def bearing(slot: str, a: Value, b: Value) -> Bearing:
    """What `a` does to `b`, both values of one slot (or of measures that are part and whole)."""
    if isinstance(a, Amount) and isinstance(b, Amount):
        return _amounts(a, b)
    if isinstance(a, Interval) and isinstance(b, Interval):
        return _moments(a, b)
    if isinstance(a, Named) and isinstance(b, Named):
        if a.key == b.key or b.key in a.within:
            return Bearing.SUPPORTS
        apart = a.key not in b.within and not (slot == Slot.BY.value and (_anybody(a) or _anybody(b)))
        return Bearing.CONFLICTS if slot in SINGLE and apart else Bearing.NEITHER
    return Bearing.NEITHER


def _anybody(value: Named) -> bool:
    """ "Armed men", "gunmen": a description that a name does not contradict."""
    return ":" not in value.key and value.key.rsplit("-", 1)[-1] in ANYBODY


def spread(amount: Amount) -> Spread | None:
    """The interval an amount stands for; None for an unspecified number."""
    if amount.qualifier is Qualifier.UNSPECIFIED:
        return None
    if amount.qualifier in (Qualifier.ABOUT, Qualifier.NEARLY) and amount.best is not None:
        half = half_unit(amount.best)
        return amount.best - half, amount.best + (half if amount.qualifier is Qualifier.ABOUT else 0)
    low = amount.low if amount.low is not None else (amount.best if amount.best is not None else 0.0)
    return low, amount.high if amount.high is not None else math.inf


def half_unit(value: float) -> float:
    """Half a unit of the last significant place: 200 → 50, 250 → 5, 0.25 → 0.005, 0 → 0.5."""
    if value == 0:
        return 0.5
    digits = f"{value:.10f}".rstrip("0")
    if not digits.endswith("."):
        return 0.5 * 10.0 ** -len(digits.split(".")[1])
    whole = str(int(value))
    return float(0.5 * 10 ** (len(whole) - len(whole.rstrip("0"))))


def _amounts(a: Amount, b: Amount) -> Bearing:
    return intervals(fit_of(a, b), spread(a), spread(b))


def intervals(fit: str | None, mine: Spread | None, other: Spread | None) -> Bearing:
    """What an amount that stands for the interval `mine` does to one that stands for `other`, given how their scopes fit."""
    if fit is None or mine is None or other is None:
        return Bearing.NEITHER
    if fit == "same":
        if other[0] <= mine[0] and mine[1] <= other[1]:
            return Bearing.SUPPORTS
        return Bearing.CONFLICTS if mine[1] < other[0] or other[1] < mine[0] else Bearing.NEITHER
    part, whole = (mine, other) if fit == "part" else (other, mine)
    return Bearing.CONFLICTS if part[0] > whole[1] else Bearing.NEITHER


def scope_key(amount: Amount) -> tuple[object, ...]:
    """All that `fit_of` looks at."""
    return (*amount.scope(), amount.group_within, amount.place_within, amount.part_of is not None)


def fit_of(a: Amount, b: Amount) -> str | None:
    """ "same", "part" (a is a part of b's scope), "whole" (the other way round), or None."""
    if a.unit != b.unit or (a.of or "") != (b.of or ""):
        return None
    if Measure.OTHER in (a.measure, b.measure) and a.unit == "people":
        return None  # people who are told of, and not what befell them: each count is of others
    if a.part_of and b.part_of:
        return None
    relations = {
        "part" if a.part_of else "whole" if b.part_of else "same",
        _measures(a.measure, b.measure),
        _keys(a.group_key, a.group_within, b.group_key, b.group_within),
        _keys(a.place_key, a.place_within, b.place_key, b.place_within),
    }
    if None in relations or {"part", "whole"} <= relations:
        return None
    return "part" if "part" in relations else "whole" if "whole" in relations else "same"


def _measures(a: Measure, b: Measure) -> str | None:
    if a is b:
        return "same"
    parts = (Measure.KILLED, Measure.INJURED)
    if b is Measure.CASUALTIES and a in parts:
        return "part"
    return "whole" if a is Measure.CASUALTIES and b in parts else None


def _keys(a: str, a_within: tuple[str, ...], b: str, b_within: tuple[str, ...]) -> str | None:
    if a == b:
        return "same"
    if not b or b in a_within:
        return "part"
    return "whole" if not a or a in b_within else None


def _moments(a: Interval, b: Interval) -> Bearing:
    if b.begins <= a.begins and a.ends <= b.ends:
        return Bearing.SUPPORTS
    exact = a.precision in EXACT_TIMES and b.precision in EXACT_TIMES
    slack = DAY_LINE if TimePrecision.DAY in (a.precision, b.precision) else timedelta(0)
    if a.precision is b.precision is TimePrecision.MINUTE:
        slack = BY_THE_WATCH
    return (
        Bearing.CONFLICTS if exact and (a.ends + slack <= b.begins or b.ends + slack <= a.begins) else Bearing.NEITHER
    )
