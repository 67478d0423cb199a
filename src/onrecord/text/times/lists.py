"""Times that share words with the one beside them: "April 24 and 25", "5 and 6 March", "Friday afternoon and evening", "from 7 to 9 a.m.".

Each is a time of its own, at its own words: what it does not say itself it takes from the one it is told with.
"""

from __future__ import annotations

from onrecord.lang.times import PARTS
from onrecord.text.times.clocks import MEASURES
from onrecord.text.times.words import Expression, Read, year_after
from onrecord.text.words import Words

_GO_ON = frozenset(
    ", . ; ) \n in at for by as when to after before with but and or - while where which that '".split(" ")
) | {"", "\n"}
"""What may follow the last number of a list of days; a noun there is what it counts ("April 24 and 25 people")."""
_JOINS = frozenset(("and", "or"))
_TO = frozenset(("to", "-", "until", "till"))
_BEFORE_HOURS = frozenset("from between until at after before about around open daily ( , ; \n".split(" ")) | {""}
_AT = frozenset("at around about by before after until since till from".split())
_HALVES = {"morning": 0, "afternoon": 1, "evening": 1, "night": 1}
"""Part of the day → the half that an hour beside it is of."""
NOON = 720
"""Minutes of the day at noon."""


def with_listed(words: Words, found: list[Read]) -> list[Read]:
    """The times found, with those that are told beside them without words of their own for all they say."""
    made: list[Read] = []
    for at, one in enumerate(found):
        if made and one[0] < made[-1][1]:
            continue  # the year of a list, taken in by its last day
        end = found[at + 1][0] if at + 1 < len(found) else len(words.low)
        begin = found[at - 1][1] if at else 0
        made += _hour_before(words, one, begin)
        made += _days_before(words, one, begin)
        days, year = _days_after(words, one, end)
        first, last, told = _with_hour(words, one, begin)
        made.append((first, last, told if year is None else told._replace(year=year)))
        made += days
        made += _part_after(words, one, end)
    return made


def _day_number(words: Words, i: int) -> int:
    """The day of a month at token `i`; 0 where there is none."""
    low = words.low
    plain = low[i].isdecimal() and len(low[i]) <= 2 and 1 <= int(low[i]) <= 31
    tied = low[i - 1] in (".", ":", "/", "$", "£", "€") or (low[i + 1] in (".", ":", "/") and low[i + 2].isdecimal())
    return int(low[i]) if plain and not tied else 0


def _days_after(words: Words, one: Read, end: int) -> tuple[list[Read], int | None]:
    """ "April 24 and 25", "April 24, 25 and 26, 2013": (the further days, the year that they share)."""
    low, (_, last, told) = words.low, one
    if told.month is None or told.day is None or told.year is not None:
        return [], None
    if _day_number(words, last - 1) != (told.last_day or told.day):
        return [], None
    spots, at = [], last
    while low[at] == "," and _day_number(words, at + 1) and low[at + 2] in (",", "and", "or"):
        spots.append(at + 1)
        at += 2
    at += low[at] == "," and low[at + 1] in _JOINS
    if low[at] not in _JOINS or not _day_number(words, at + 1) or at + 2 > end or low[at + 2] not in _GO_ON:
        return [], None
    if low[at + 2] == "-" or low[at + 2] in MEASURES:
        return [], None
    spots.append(at + 1)
    stop, fields = year_after(words, at + 2)
    year = fields.get("year")
    days = [_at(told, spot, spot + 1, day=_day_number(words, spot), year=year) for spot in spots]
    if year is not None:
        days[-1] = (spots[-1], stop, days[-1][2])
    return days, year


def _days_before(words: Words, one: Read, begin: int) -> list[Read]:
    """ "5 and 6 March": the days before."""
    low, (first, _, told) = words.low, one
    numbered = told.month is not None and told.day is not None and _day_number(words, first) == told.day
    if not numbered or low[first - 1] not in _JOINS or first - 2 < begin:
        return []
    day = _day_number(words, first - 2)
    if not day or day >= (told.day or 0) or low[first - 3] in MEASURES or low[first - 3].isdecimal():
        return []
    return [_at(told, first - 2, first - 1, day=day)]


def _part_after(words: Words, one: Read, end: int) -> list[Read]:
    """ "Friday afternoon and evening": the later part of the day."""
    low, (_, last, told) = words.low, one
    whole = told.part is not None and (told.weekday is not None or told.day is not None or told.shift is not None)
    part = low[last + 1]
    if not whole or told.every or low[last] not in _JOINS or part not in PARTS or last + 2 > end:
        return []
    if part in ("early", "late") or low[last - 1] not in PARTS or low[last + 2] not in _GO_ON:
        return []
    return [_at(told, last + 1, last + 2, part=part, edge=None)]


def _hour_before(words: Words, one: Read, begin: int) -> list[Read]:
    """ "from 7 to 9 a.m.", "between 2 and 4 p.m.", "11-2 p.m.": the hour without a half of the day of its own."""
    low, (first, _, told) = words.low, one
    if told.clock is None or not told.halved or not low[first].isdecimal() or first - 2 < begin:
        return []
    hour, before = low[first - 2], low[first - 3]
    if not hour.isdecimal() or not 1 <= int(hour) <= 12 or before not in _BEFORE_HOURS:
        return []
    if low[first - 1] not in _TO and not (low[first - 1] == "and" and before == "between"):
        return []
    later = told.clock >= NOON
    minutes = int(hour) % 12 * 60 + NOON * later
    if minutes >= told.clock:
        minutes = (minutes + NOON) % (2 * NOON)  # "11 to 2 p.m." begins in the morning
    return [_at(told, first - 2, first - 1, clock=minutes)]


def _with_hour(words: Words, one: Read, begin: int) -> Read:
    """ "at 7 tonight", "by 6 this evening", "around 5 yesterday morning": the part of the day says which half the hour is of."""
    low, (first, last, told) = words.low, one
    hour = low[first - 1]
    near = told.shift is not None and told.part in _HALVES and told.which is None and first - 2 >= begin
    if not near or not hour.isdecimal() or not 1 <= int(hour) <= 12 or low[first - 2] not in _AT:
        return one
    minutes = int(hour) % 12 * 60 + NOON * _HALVES[told.part or ""]
    return first - 1, last, told._replace(clock=minutes, part=None, edge=None, halved=True)


def _at(told: Expression, first: int, last: int, **fields: object) -> Read:
    return first, last, told._replace(start=0, end=0, **fields)  # type: ignore[arg-type]
