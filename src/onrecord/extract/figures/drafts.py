"""A figure in the making: what the readers of a sentence pass on to each other before it is a `Figure`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord.extract.figures.counted import Counted
from onrecord.extract.figures.victims import Victim
from onrecord.model.reading import Change


@dataclass(eq=False)
class Draft:
    """A figure at [start, end) of the document, still open to what the rest of the sentence and the report tell of it."""

    start: int
    end: int
    low: float | None
    best: float | None
    high: float | None
    qualifier: str
    measure: str
    counted: Counted
    change: Change = field(default_factory=Change)
    part_of: Draft | None = None
    of: str | None = None
    share: bool = False
    of_all_hit: bool = False
    """Told by a verb of hitting ("shot"), which says nothing of who died."""
    victim: Victim | None = None
    """The victim told without a number that this is."""
    by_place: bool = False
    """One of several that a sentence tells beside each other ("Of the dead, 30 were in Keld, 22 in Alder"): no part of another of them."""
    reach: int = 0
    """Where what belongs to the figure ends: its noun phrase's end."""


OF_PEOPLE = frozenset("killed injured casualties missing detained rescued displaced evacuated".split())
"""Measures of people, where no noun says otherwise."""
SAME = "same"
"""The measure of a number that is told as a count of what was counted before: settled by `toldagain.same_again`."""
OTHERS = re.compile(r"\s+others?\b", re.IGNORECASE)
"""After a number: of others than those told of before."""
OTHERS_OR_MORE = re.compile(r"\s+(?:others?|more)\b(?!\s+than\b)", re.IGNORECASE)
"""The same, or of more of them."""


def names_people(draft: Draft) -> bool:
    """Whether a figure counts one person or more."""
    return draft.counted.unit == "people" and not draft.share and bool(draft.low or draft.best or draft.high)
