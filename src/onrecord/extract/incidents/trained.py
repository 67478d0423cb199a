"""Roles as the branch of the model marks them, given to the incidents that the lexicon found.

Rules, in order:
1. A span is what the role head marks. Its chance is that of its first word's label.
2. A span belongs to the incident that its first word speaks of (`Gathering.at`).
3. Of one role's spans with one last word in an incident, one is kept: the likeliest, then the longest ("guerrillas" and "FMLN
   guerrillas" are told once).
4. Where the head finds a role in an incident, the lexicon's fillers of that role give way; where it finds none, they stay.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.extract.encoder.decode import find_spans
from onrecord.extract.encoder.labels import ROLE, bio
from onrecord.extract.page import Page
from onrecord.model.reading import RoleFiller
from onrecord.model.vocabulary import Role

ROLES = {"by": Role.BY, "group": Role.BY, "against": Role.AGAINST, "victim": Role.VICTIM, "means": Role.MEANS}
_EDGES = " \t\r\n,;:–—-/*“”‘()[]"


@dataclass(frozen=True, slots=True)
class Marked:
    """A span of the role head: document offsets and the chance of its label, 0–1."""

    kind: str
    start: int
    end: int
    chance: float


def find_marked(page: Page) -> list[Marked]:
    """Rule 1, in text order. Empty for a page without encoder, or without branch; nothing runs across title and text."""
    if page.encoder is None or "role" not in page.scores.heads:
        return []
    scores, pieces, text = page.scores.heads["role"], page.scores.pieces, page.document.text
    names = bio(ROLE)
    made = []
    for kind, (first, last) in find_spans("role", scores):
        start, end = int(pieces.starts[first]), int(pieces.ends[last - 1])
        start += len(text[start:end]) - len(text[start:end].lstrip(_EDGES))
        end = start + len(text[start:end].rstrip(_EDGES))
        if end <= start or (start < page.offset) != (end <= page.offset):
            continue
        row = scores[first] - scores[first].max()
        chance = float(np.exp(row[names.index(f"B-{kind}")]) / np.exp(row).sum())
        made.append(Marked(kind, start, end, chance))
    return made


def fillers_of(page: Page, incidents: int, at: Callable[[int], int | None]) -> list[tuple[RoleFiller, ...]]:
    """Rules 2 and 3: each incident's fillers in text order; `at`: document offset → index of the incident it speaks of."""
    held: list[list[Marked]] = [[] for _ in range(incidents)]
    for one in find_marked(page):
        index = at(one.start)
        if index is not None:
            held[index].append(one)
    return [tuple(_filler(page, one) for one in _once(page, found)) for found in held]


def _filler(page: Page, one: Marked) -> RoleFiller:
    span = page.span(one.start, one.end)
    return RoleFiller(ROLES[one.kind], span, page.words(span))


def _once(page: Page, found: Sequence[Marked]) -> list[Marked]:
    best: dict[tuple[str, str], Marked] = {}
    for one in found:
        key = one.kind, page.document.text[one.start : one.end].casefold().split()[-1]
        other = best.get(key)
        if other is None or (one.chance, one.end - one.start) > (other.chance, other.end - other.start):
            best[key] = one
    return sorted(best.values(), key=lambda one: one.start)


def joined(trained: Sequence[RoleFiller], lexicon: Sequence[RoleFiller]) -> tuple[RoleFiller, ...]:
    """Rule 4, in the order of the roles."""
    found = {filler.role for filler in trained}
    order = list(Role)
    kept = [*trained, *(filler for filler in lexicon if filler.role not in found)]
    return tuple(sorted(kept, key=lambda filler: order.index(filler.role)))
