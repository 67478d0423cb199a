"""What a time expression says, and what narrows a point in time."""

from __future__ import annotations

from typing import Any, NamedTuple

from onrecord.text.words import Words


class Expression(NamedTuple):
    """A time expression at [start, end), and what it says: any of

    a clock time (minutes of the day; `zone` as written; `local`), a date's fields, a weekday, a quarter, a half or a season of a year, a
    decade (198) or a century (18), a shift in days from the report's day (`which` "context": from a day named before), a part of the day,
    `which` of a unit, month or weekday is meant (last, this, next, past, coming, previous, following, same), an amount of a unit (None:
    some; `direction` −1 ago, +1 later, 0 a length; `anchored` to something told before, not to now), or a reference ("PAST_REF").
    `every`: it comes again and again. `edge`: "early", "mid" or "late". `beside`: so many days from what the rest says ("the day before").
    """

    start: int
    end: int
    clock: int | None = None
    zone: str | None = None
    local: bool = False
    halved: bool = False
    year: int | None = None
    year_shift: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    decade: int | None = None
    century: int | None = None
    which: str | None = None
    shift: int | None = None
    feast: str | None = None
    part: str | None = None
    edge: str | None = None
    amount: float | None = None
    unit: str | None = None
    direction: int | None = None
    anchored: bool = False
    reference: str | None = None
    every: bool = False
    beside: int = 0


Read = tuple[int, int, Expression]
"""Tokens [first, last) and what they say."""


def said(**told: Any) -> Expression:
    """An expression that says this and no more, at no place yet."""
    return Expression(0, 0, **told)


_EDGES = {
    "early": "early", "earlier": "early", "late": "late", "later": "late", "mid": "mid", "sometime": "", "beginning": "early", "start": "early", "middle": "mid", "end": "late", "dawn": "early", "close": "late", "outset": "early",
}  # fmt: skip


_DEFINITE = frozenset("the this that its his her their our".split())
LIKE = frozenset(("same", "corresponding", "comparable"))
"""Words before a time that make it that of another year: "the same quarter"."""


_WHICH = {
    "last": "last", "past": "last", "previous": "previous", "preceding": "previous", "prior": "previous", "next": "next", "coming": "next", "upcoming": "next", "following": "following", "ensuing": "following", "this": "this", "current": "this", "same": "same", "that": "same",
}  # fmt: skip


def edge_before(words: Words, i: int) -> tuple[int, str | None]:
    """Over "early", "late on", "mid-", "the end of", "earlier", "sometime" right before token `i`."""
    low = words.low
    if low[i - 1] == "of" and low[i - 2] in _EDGES and low[i - 3] == "the":
        return i - 3, _EDGES[low[i - 2]]
    at = i
    if low[at - 1] in ("on", "in", "the") and low[at - 2] in ("early", "late", "earlier", "later"):
        at -= 1
    if low[at - 1] == "-" and low[at - 2] in ("mid", "early", "late"):
        at -= 1
    if low[at - 1] in ("early", "late", "earlier", "later", "mid", "sometime"):
        return at - 1, _EDGES[low[at - 1]] or None
    return i, None


def which_before(words: Words, i: int) -> tuple[int, str | None]:
    """Over "last", "this past", "the previous", "next" … right before token `i`."""
    low = words.low
    which = _WHICH.get(low[i - 1])
    if which is None or (low[i - 1] == "that" and low[i - 2] in ("said", "says", "say", "so", "saying", "told", "and")):
        return i, None
    first = i - 1
    if low[first - 1] in _DEFINITE and low[i - 1] not in ("this", "that"):
        first -= 1
    return first, which


def year_after(words: Words, j: int) -> tuple[int, dict[str, int]]:
    """Over "of 1990", "/1990", ", 1990", "1990", "of last year", "last year" from token `j` on."""
    low = words.low
    at = j
    if low[at] == "," or low[at] == "of" or (low[at] == "/" and words.glued(at) and words.glued(at + 1)):
        at += 1
    year = year_at(words, at)
    if year is not None and (low[j] != "," or low[at + 1] not in ("-",)):
        return at + 1, {"year": year}
    if low[at] == "'" and len(low[at + 1]) == 2 and low[at + 1].isdecimal() and words.glued(at + 1):
        return at + 2, {"year": 1900 + int(low[at + 1]) if int(low[at + 1]) > 40 else 2000 + int(low[at + 1])}
    shift = {"last": -1, "this": 0, "next": 1}.get(low[at])
    if shift is not None and low[at + 1] == "year" and low[j] != ",":
        return at + 2, {"year_shift": shift}
    return j, {}


def year_at(words: Words, i: int) -> int | None:
    """The year that token `i` may be."""
    word = words.low[i]
    if len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2099:
        return int(word)
    return None
