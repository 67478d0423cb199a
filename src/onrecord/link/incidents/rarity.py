"""How rare a word is in news, in units of natural log-odds: what two reports share in common words tells little."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

UNHEARD = 6.5
"""Rarity from which a word is in none of the corpora that rarity was counted over."""
UNSEEN = 7.0
"""Of a stem that the table lacks: once in a thousand reports or less. More would let a misspelling weigh like a name."""


def rarity(stem: str) -> float:
    """0 for a stem of nearly every report to `UNSEEN` for one that is in none of those counted."""
    return _table().get(stem, UNSEEN)


def weight(stems: Iterable[str]) -> float:
    """The rarity of several stems together."""
    level = _table().get
    return sum(sorted([level(stem, UNSEEN) for stem in stems]))


@cache
def _table() -> dict[str, float]:
    lines = files("onrecord.lang").joinpath("rarity.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split() for line in lines if not line.startswith("#"))
    return {stem: int(level) / 2 for level, *stems in rows for stem in stems}
