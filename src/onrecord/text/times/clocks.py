"""Clock times, with their zones."""

from __future__ import annotations

import re

from onrecord.lang.numbers import DENOMINATORS
from onrecord.lang.times import ONES, ZONES
from onrecord.text.times.words import Read, said
from onrecord.text.words import Words

MEASURES = frozenset(
    "% percent per million billion people points cents dollars miles meters metres km kilometers kilometres tons tonnes degrees magnitude".split()
)


_AT = frozenset("at about around by before after until till since from".split())
_HALF_IN_WORDS = re.compile(r"in the (?:(?P<morning>morning)|afternoon|evening)|(?P<night>at night)\b.*")


def read_clock(words: Words, i: int) -> Read | None:
    """ "5:30 p.m. EST", "22:30 GMT", "7 o'clock in the evening", "4 in the morning", "1430 hours", "at 10.30"."""
    low = words.low
    hour, at, minute = low[i], i + 1, 0
    timed = (
        low[at] in (":", ".")
        and words.glued(at)
        and words.glued(at + 1)
        and len(low[at + 1]) == 2
        and low[at + 1].isdecimal()
    )
    colon = timed and low[at] == ":"
    if timed:
        minute, at = int(low[at + 1]), at + 2
        if low[at] == ":" and words.glued(at) and len(low[at + 1]) == 2 and low[at + 1].isdecimal():
            at += 2
    if len(hour) > 2 or not hour.isdecimal() or minute > 59:
        return _military(words, i)
    value = int(hour)
    half, end = _half_of_day(words, at)
    if half:
        if not 1 <= value <= 12:
            return None
        value, at = value % 12 + (12 if half == "p" else 0), end
    elif low[at] == "o" and low[at + 1] == "'" and low[at + 2] == "clock":
        at += 3
        if words.all(at, "in", "the") and low[at + 2] in ("morning", "afternoon", "evening"):
            value, at = value + (12 if low[at + 2] != "morning" and value < 12 else 0), at + 3
            half = "o"
    elif colon or (timed and hour != "0" and low[i - 1] in ("at", "by", "around", "about") and low[at] not in MEASURES):
        tied = words.glued(at + 1) and low[at + 1].isdecimal()
        if (
            value > 23
            or low[at] in ("%", "percent", "million", "billion", "magnitude", ":")
            or (low[at] in "-." and tied)
        ):
            return None
        if words.all(at, "in", "the") and low[at + 2] in ("morning", "afternoon", "evening"):
            value, at = value + (12 if low[at + 2] != "morning" and value < 12 else 0), at + 3
            half = "o"
    elif 1 <= value <= 12 and low[i - 1] in _AT and (told := _HALF_IN_WORDS.fullmatch(" ".join(low[at : at + 3]))):
        value, at, half = value % 12 + (0 if told["morning"] else 12), at + (2 if told["night"] else 3), "o"
    else:
        return None
    if value > 24:
        return None
    last, zone, local = zone_after(words, at)
    minutes = value * 60 + minute
    return i, last, said(clock=minutes % 1440, zone=zone, local=local, halved=bool(half))


def read_past_hour(words: Words, i: int) -> Read | None:
    """ "At half past six", "a quarter to nine", by the hour's name or number."""
    low = words.low
    side, named = low[i + 1], low[i + 2]
    hour = ONES.get(named, int(named) if named.isdecimal() and len(named) < 3 else 0)
    first = i - 1 if low[i - 1] == "a" else i
    if side not in ("past", "to", "after") or not 1 <= hour <= 12 or low[first - 1] not in _AT:
        return None
    if low[i] == "half" and side != "past":
        return None
    if low[i + 3] in MEASURES or low[i + 3] == "-" or low[i + 3].removesuffix("s") in DENOMINATORS:
        return None  # "from a quarter to two thirds"
    half, last = _half_of_day(words, i + 3)
    told = _HALF_IN_WORDS.fullmatch(" ".join(low[last : last + 3]))
    if not half and told is not None:
        half, last = "a" if told["morning"] else "p", last + (2 if told["night"] else 3)
    minutes = hour % 12 * 60 + (12 * 60 if half == "p" else 0)
    minutes += 30 if low[i] == "half" else -15 if side == "to" else 15
    last, zone, local = zone_after(words, last)
    return first, last, said(clock=minutes % 1440, zone=zone, local=local, halved=bool(half))


def _half_of_day(words: Words, j: int) -> tuple[str, int]:
    low = words.low
    if low[j] in ("am", "pm"):
        return low[j][0], j + 1
    if low[j] in ("a", "p") and low[j + 1] == "." and words.glued(j + 1) and low[j + 2] == "m":
        return low[j], j + 4 if low[j + 3] == "." and words.glued(j + 3) else j + 3
    return "", j


def is_military(word: str) -> bool:
    """Whether a word can be a clock time of four figures: "0735"."""
    return len(word) == 4 and word.isdecimal() and int(word[:2]) < 24 and int(word[2:]) < 60


def _military(words: Words, i: int) -> Read | None:
    low = words.low
    word = low[i]
    if not is_military(word):
        return None
    last, zone, local = zone_after(words, i + 1)
    if low[i + 1] in ("hours", "hrs") or (low[i + 1] == "h" and words.glued(i + 1)):
        last, zone, local = zone_after(words, i + 2)
    elif (zone is None and not local) or (zone == "z" and not words.glued(i + 1)):
        return None
    return i, last, said(clock=int(word[:2]) * 60 + int(word[2:]), zone=zone, local=local, halved=True)


def zone_after(words: Words, j: int) -> tuple[int, str | None, bool]:
    """(next token, zone as written, whether "local") from token `j` on, in brackets or after a comma too."""
    low = words.low
    at = j + (low[j] in ("(", ","))
    bracket = low[j] == "("
    if low[at] == "local":
        end = at + 1 + (low[at + 1] == "time")
        return end + (bracket and low[end] == ")"), None, True
    for size in (3, 2, 1):
        name = " ".join(low[at : at + size])
        if name in ZONES and (
            size > 1 or words.text[words.starts[at] : words.ends[at]].isupper() or low[at] == "eastern"
        ):
            end = at + size + (low[at + size] == "time" and size == 1)
            return end + (bracket and low[end] == ")"), name, False
    return j, None, False
