"""Where given words stand in a text. Does no fuzzy matching: words that are not there exactly once are an error.

Rules: `at` wants one occurrence, or the n-th (from 0) where a text says the same words more often; tokens are runs of
letters, digits and apostrophes or points inside them, the unit in which overlap of contents is counted.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from tests.acceptance.expectations import Span, Spans

_TOKEN = re.compile(r"\w+(?:[.'’-]\w+)*")


def at(text: str, words: str, nth: int | None = None) -> Span:
    """Offsets of `words`. Raises LookupError when they are not there, or are there twice and `nth` does not choose."""
    found = [match.start() for match in re.finditer(re.escape(words), text)]
    if not found or (nth is None and len(found) > 1) or (nth is not None and nth >= len(found)):
        raise LookupError(f"{len(found)} times in the text: {words!r}")
    start = found[nth or 0]
    return start, start + len(words)


def spans(text: str, *pieces: str) -> Spans:
    """Offsets of several pieces, each there exactly once."""
    return tuple(at(text, piece) for piece in pieces)


class Tokens:
    """The tokens of one text, by offset."""

    def __init__(self, text: str) -> None:
        self._spans = [match.span() for match in _TOKEN.finditer(text)]

    def within(self, spans: Iterable[Span]) -> frozenset[int]:
        """Numbers of the tokens that lie, by at least half their length, in one of the spans."""
        held: set[int] = set()
        for start, end in spans:
            first = max(0, bisect_left(self._spans, (start, start)) - 1)
            for number in range(first, len(self._spans)):
                begins, ends = self._spans[number]
                if begins >= end:
                    break
                if 2 * (min(end, ends) - max(start, begins)) >= ends - begins:
                    held.add(number)
        return frozenset(held)


def iou(a: frozenset[int], b: frozenset[int]) -> float:
    """Intersection over union of two token sets; 0 where both are empty."""
    return len(a & b) / len(a | b) if a | b else 0.0
