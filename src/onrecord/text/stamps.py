"""Entries of a live page, or posts of a channel put out as one text: each begins a line with the clock time that it was put there."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from onrecord.text.document import STAMP

_CLOCK = re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:\s?(?P<half>[ap])(?=\.?m))?", re.IGNORECASE)
DAY = 24 * 60
"""Minutes: an entry of ten past midnight is later than one of ten to."""
_LINE = re.compile(r"^[ \t]*", re.MULTILINE)


@lru_cache(maxsize=64)
def entries(text: str) -> tuple[tuple[int, int], ...]:
    """Where each entry of a text begins, in text order, and how many were put there after it; none where fewer than two begin so. Whether the newest stands
    first or last is told by most of the clock times that follow one another."""
    found = [
        (match.end(), stamp.group()) for match in _LINE.finditer(text) if (stamp := STAMP.match(text, match.end()))
    ]
    minutes = [_minutes(stamp) for _, stamp in found]
    if len(found) < 2:
        return ()
    falling = sum(1 if (b - a) % DAY > DAY // 2 else -1 for a, b in pairwise(minutes) if a != b)
    last = len(found) - 1
    return tuple((start, index if falling > 0 else last - index) for index, (start, _) in enumerate(found))


def entries_since(text: str, at: int) -> int:
    """How many entries were put there after the one that a place in a text is in; 0 for what stands before all entries."""
    return next((since for start, since in reversed(entries(text)) if start <= at), 0)


def _minutes(stamp: str) -> int:
    told = _CLOCK.match(stamp)
    if told is None:
        return 0
    half = (told.group("half") or "").lower()
    hour = int(told.group("hour")) % (12 if half else 24) + (12 if half == "p" else 0)
    return 60 * hour + int(told.group("minute"))
