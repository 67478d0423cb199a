"""Time expressions in a text: found, and cut into what they say. Knows neither the report's date nor its zone (`extract.times.finder`
resolves them).

Method: words are looked up once; only a word of time (a month, a weekday, a unit, a part of the day, a year, a clock) opens a reading, which
grows to its left over what narrows it ("early", "the past two", "last") and to its right ("of last year", "ago", ", 2020").
Of readings that overlap the longest stays. A clock time beside a day is one expression with it ("5:30 p.m. EST Tuesday").

Each function that is named read_… takes one kind of word and says what it reads. What is no time is left alone there: ages ("a 12-year-old"), "may" and
"march" as verbs, "second" as an ordinal, a quarter of something, numbers with another unit than a year.
"""

from __future__ import annotations

from collections.abc import Callable

from onrecord.lang.times import DECADES, FEASTS, MONTHS, PARTS, REFERENCES, SEASONS, SETS, UNITS, WEEKDAYS
from onrecord.text.times.amounts import read_reference, read_set, read_unit
from onrecord.text.times.clocks import read_past_hour
from onrecord.text.times.days import (
    DEICTIC,
    read_deictic,
    read_early_hours,
    read_feast,
    read_month,
    read_nth,
    read_part,
    read_weekday,
)
from onrecord.text.times.lists import with_listed
from onrecord.text.times.words import Expression, Read
from onrecord.text.times.years import (
    read_century,
    read_decade,
    read_half,
    read_number,
    read_numbered,
    read_period,
    read_quarter,
    read_season,
    read_spelled,
)
from onrecord.text.words import Words

__all__ = ["Expression", "find_expressions"]


def find_expressions(words: Words) -> list[Expression]:
    """Time expressions in text order, none overlapping: of those that do, the longest, then the first."""
    low = words.low
    heads = [i for i, word in enumerate(low) if word in _HEADS or word.isdecimal()]
    found = [made for i in heads if (made := _HEADS.get(low[i], read_number)(words, i)) is not None]
    joined = with_listed(words, _join(words, _longest(found)))
    return [said._replace(start=words.starts[first], end=words.ends[last - 1]) for first, last, said in joined]


def _longest(found: list[Read]) -> list[Read]:
    """Of those that overlap the longest, then the first."""
    taken: set[int] = set()
    kept = []
    for first, last, told in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            kept.append((first, last, told))
    return sorted(kept, key=lambda one: one[0])


_BETWEEN = frozenset(
    [
        "",
        ",",
        "on",
        "at",
        ", at",
        ", on",
        "about",
        "around",
        "at about",
        "at around",
        ", at about",
        ", at around",
        ", around",
        "of",
        "early",
        "late",
        "on the",
        ", early on",
        ", late on",
    ]
)


_BESIDE = {"before": -1, "after": 1}


def _join(words: Words, found: list[Read]) -> list[Read]:
    """Rule: a clock time or a part of the day and a day are one; "between 1:45 and 2:15 a.m." share the half of the day and the zone."""
    made: list[Read] = []
    low = words.low
    for first, last, said in found:
        if (
            (_is_day(said) or said.feast)
            and said.part is None
            and low[first - 1] in _BESIDE
            and words.all(first - 3, "the", "day")
        ):
            first, said = first - 3, said._replace(beside=_BESIDE[low[first - 1]])
        if made:
            before, end, told = made[-1]
            gap = " ".join(words.low[end:first])
            one, other = (told, said) if told.clock is not None else (said, told)
            timed = one.clock is not None and other.clock is None and _is_day(other) and gap in _BETWEEN
            parted = (
                _is_part(told)
                and (_is_day(said) or said.feast is not None)
                and said.part is None
                and gap in ("of", "on", "", ",")
            )
            if timed:
                day = other._replace(start=0, end=0)
                one = _of_its_half(one, other.part)
                kept = {name: value for name in _CLOCKED if (value := getattr(one, name)) is not None}
                made[-1] = before, last, day._replace(**kept)
                continue
            if told.unit == "W" and told.direction == -1 and told.amount and said.weekday is not None and gap == "":
                weeks = told.amount + 1  # "a week ago Tuesday": the last but one
                made[-1] = before, last, said._replace(which="last", amount=weeks)
                continue
            if told.which == "of" and _is_day(said) and gap in ("of", "ended", "ending", "ended on", "ending on"):
                made[-1] = before, last, said._replace(unit=told.unit, which="of")
                continue
            if _smaller(told, said) and gap in ("and", "", ","):
                count = (told.amount or 0) + (said.amount or 0) / _IN_ONE[told.unit or "H"][1]
                made[-1] = before, last, told._replace(amount=count)
                continue
            if told.part == "early" and said.part in _MORNINGS and gap in ("of", "on"):
                made[-1] = before, last, said._replace(edge="early")  # "the early hours of Thursday morning"
                continue
            if _loose(told) and _loose(said) and gap in ("and", "or") and last - first == 1:
                made[-1] = before, last, told  # "weeks or months"
                continue
            if parted:
                made[-1] = before, last, said._replace(part=told.part, edge=told.edge or said.edge)
                continue
            if gap in ("and", "to", "until", "-", "or") and told.clock is not None and said.clock is not None:
                made[-1] = before, end, _spread(told, said)
        made.append((first, last, said))
    return made


def _of_its_half(clock: Expression, part: str | None) -> Expression:
    """A clock time that says no half of the day, in the half of the part that stands beside it: "3:15 that afternoon"."""
    if clock.clock is None or clock.halved or clock.clock >= _NOON:
        return clock
    later = part in ("afternoon", "evening") or (part == "night" and clock.clock >= _NOON // 2)
    return clock._replace(clock=clock.clock + _NOON) if later else clock


_NOON = 720
"""Minutes of the day; of a night the hours before six are after midnight."""
_IN_ONE = {"H": ("M", 60), "Y": ("Mo", 12), "M": ("S", 60)}
"""Unit → the smaller one that is told with it, and how many of those make one of it."""


def _smaller(a: Expression, b: Expression) -> bool:
    """Whether `b` goes on with an amount in a smaller unit: "two hours and ten minutes"."""
    lengths = a.direction == 0 and b.direction == 0 and not (a.every or b.every or a.which or b.which)
    return lengths and None not in (a.amount, b.amount) and _IN_ONE.get(a.unit or "", ("",))[0] == b.unit


_CLOCKED = ("clock", "zone", "local", "halved")


def _spread(a: Expression, b: Expression) -> Expression:
    if a.zone is not None or a.local or a.clock is None or b.clock is None:
        return a
    later = not a.halved and b.halved and b.clock >= 720 and a.clock < 720 and a.clock + 720 <= b.clock
    return a._replace(clock=a.clock + (720 if later else 0), zone=b.zone, local=b.local)


_MORNINGS = frozenset(("morning", "night"))


def _loose(one: Expression) -> bool:
    """Whether it is some of a unit and no number: "weeks", "recent weeks", "months"."""
    some = one.unit is not None and one.amount is None and one.direction == 0
    return (some or one.reference == "PAST_REF") and not one.every and one.which is None


def _is_day(one: Expression) -> bool:
    whole = one.day is not None or one.weekday is not None or one.shift is not None
    return whole and not one.every


def _is_part(one: Expression) -> bool:
    return one.part is not None and not _is_day(one) and one.clock is None and not one.every


_Reader = Callable[[Words, int], Read | None]


_HEADS: dict[str, _Reader] = {
    **dict.fromkeys(MONTHS, read_month),
    **dict.fromkeys(WEEKDAYS, read_weekday),
    **{f"{day}s": read_weekday for day in WEEKDAYS if len(day) > 5},
    **dict.fromkeys(UNITS, read_unit),
    **{f"{unit}s": read_unit for unit in UNITS if unit not in ("century",)},
    **dict.fromkeys(PARTS, read_part),
    **dict.fromkeys(DEICTIC, read_deictic),
    **dict.fromkeys(SEASONS, read_season),
    **dict.fromkeys(REFERENCES, read_reference),
    **dict.fromkeys(SETS, read_set),
    **{name.split()[0].split("'")[0]: read_feast for name in FEASTS},
    "nineteen": read_spelled,
    "past": read_reference,
    "future": read_reference,
    "moment": read_reference,
    "present": read_reference,
    "hour": read_reference,
    "current": read_reference,
    "term": read_reference,
    **{f"{unit}long": read_reference for unit in ("hour", "day", "week", "month", "year", "decade")},
    **dict.fromkeys(("st", "nd", "rd", "th"), read_nth),
    "q": read_numbered,
    "h": read_numbered,
    "two": read_spelled,
    "hours": lambda words, i: read_early_hours(words, i) or read_unit(words, i),
    "half": lambda words, i: read_past_hour(words, i) or read_half(words, i),
    "century": read_century,
    **dict.fromkeys(DECADES, read_decade),
    "quarters": read_quarter,
    "quarter": lambda words, i: read_past_hour(words, i) or read_quarter(words, i),
    "period": read_period,
}


for _word in ("early", "late"):
    del _HEADS[_word]
