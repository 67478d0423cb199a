"""The words before a number that bound it ("at least", "up to", "some"), and the bounds that they give it (the table of `numbers`)."""

from __future__ import annotations

import re

from onrecord.lang import numbers as words
from onrecord.lang.numbers import BEFORE

_TAIL = re.compile(r"[^\s\"“”„«‘(\[—–]+")
"""A word before a number, without the mark that opens a quotation, a bracket or an aside before it."""
_OPENING_MARKS = "\"“„«‘'([–—"
_REACH = 44
"""Characters before a number in which its bound words are read: "upwards of an estimated " is 23."""


def bounded(value: float, qualifier: str, counted: bool = True) -> tuple[float | None, float | None, float | None]:
    """low, best, high of a value under a qualifier (the table above); `counted`: of whole things, so that bounds step by one."""
    step = 1.0 if counted and value == int(value) else 0.0
    table: dict[str, tuple[float | None, float | None, float | None]] = {
        "exact": (value, value, value),
        "at-least": (value, None, None),
        "more-than": (value + step, None, None),
        "at-most": (None, None, value),
        "fewer-than": (None, None, max(0.0, value - step)),
        "about": (None, value, None),
        "nearly": (None, value, None),
        "vague": (value, None, None),
    }
    return table[qualifier]


_FROM_A_NUMBER = re.compile(
    r"[\d.,]+\w*(?:\s+\w+)?,?\s+(?:up\s+)?from\s+(?:an?\s+)?(?:(?:earlier|previous|initial)\s+)?(?:\w+\s+of\s+)?\d"
)
""" "Up to 5.9 from 5.8" is a movement too."""


_SAYING = frozenset(
    "talk talks talked talking speak speaks spoke spoken speaking rumours rumors claims asked heard know knew gossip".split()
)


def bound_before(text: str, start: int) -> tuple[int, str]:
    """Where the bound words before `start` begin, and the qualifier; (start, "exact") without."""
    floor = max(0, start - _REACH)
    nearest = text[floor:start].rsplit(None, 1)
    if not nearest or nearest[-1].lower().lstrip(_OPENING_MARKS).rpartition("—")[2] not in _MAY_END_A_BOUND:
        return start, "exact"
    tail = [(m.start(), m.group().lower()) for m in _TAIL.finditer(text, floor, start)]
    if text[start - 1 : start] and not text[start - 1].isspace():
        return start, "exact"
    if tail and floor and not text[floor - 1].isspace():
        tail = tail[1:]
    begin, qualifier, at = start, "exact", len(tail)
    while at:
        for size in range(min(4, at), 0, -1):
            phrase = " ".join(word for _, word in tail[at - size : at])
            moved = at > 2 and tail[at - 3][1] in words.MOVED_UP_TO
            moved = moved and not (at > 3 and tail[at - 3][1] == "back" and tail[at - 4][1] in words.GIVING_BACK)
            if phrase == "up to" and (moved or _FROM_A_NUMBER.match(text, start)):
                return begin, qualifier
            if phrase == "about" and at > size and tail[at - size - 1][1] in _SAYING:
                return begin, qualifier  # "the talk about nine deaths"
            if phrase in BEFORE and not (phrase == "about" and at > 1 and tail[at - 2][1] in words.TOLD_ABOUT):
                outer = BEFORE[phrase]
                qualifier = outer if outer not in ("exact", "about") or qualifier == "exact" else qualifier
                at -= size
                begin = tail[at][0]
                break
        else:
            article = tail[at - 1][1] in ("a", "an") and at > 1 and tail[at - 2][1] in _ENDS_OF_BOUNDS
            if not article:  # “higher than the four”: those four are another figure
                break
            at -= 1
    return begin, qualifier


_ENDS_OF_BOUNDS = frozenset(phrase.split()[-1] for phrase in BEFORE)
_MAY_END_A_BOUND = _ENDS_OF_BOUNDS | {"a", "an"}
