"""Mentions that hang together, kept as they grow, with the scores of all pairs of them.

Which mentions may be one incident is looked at part by part, so that a report costs as much among a million as among a thousand. Of the
matches of a mention with earlier ones (canonical order) the best alone makes it hang on, and any that is sure (`is_sure`): were every match of `SAME` and
more to do so, half a year of headlines would be one part, by way of reports that are like two incidents. On dev, groups are as good as over all
matches (docs/linking.md).

Parts follow from the set of mentions. A mention that comes late may be the best match of later ones, which then leave the part that they hung
on; `Parts.join` says so. Who holds `Parts` sees to it that it is true of the store (`linking.Linker`: turns).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from onrecord.link.comparing import is_news
from onrecord.link.grouping import Cells, canonical, cell, cells_of
from onrecord.link.matching import SAME
from onrecord.model.evidence import MentionCard

SURE, SURE_NEWS = 0.95, 0.99
"""Score from which any match makes two mentions hang together, and of two whose likeness is learned, which scores higher: copies, and
news in nearly the same words. At 0.95 for all, parts of a stream of synthetic reports were two and a half times as large, the groups no better."""
MOST_CELLS = 50_000_000
"""Pairs whose scores are kept in mind at most: a hundred megabytes."""
MOST_LEANINGS = 200_000
"""Mentions whose best match is kept in mind at most: some eighty megabytes."""

Cards = Callable[[Iterable[str]], Mapping[str, MentionCard]]
Scores = Callable[[list[str]], Mapping[tuple[str, str], float]]
Leaning = tuple[int, tuple[datetime, str]]
"""Less the score of a mention's best match with an earlier one, and that one's place in canonical order, which ends in its id."""


@dataclass(slots=True)
class Part:
    """Mentions in the order in which they came, and the scores of all pairs of them, faint ones too; more room than is used."""

    members: list[str]
    room: Cells

    @property
    def cells(self) -> Cells:
        """The table of scores, its rows in the order of the members."""
        return self.room[: len(self.members), : len(self.members)]

    def grow(self, mention: str, scores: Mapping[str, float]) -> None:
        """One mention more, with its scores by the other's id."""
        new = len(self.members)
        if new == len(self.room):
            room = np.zeros((2 * new + 4, 2 * new + 4), dtype=np.int16)
            room[:new, :new] = self.room
            self.room = room
        for row, other in enumerate(self.members):
            if other in scores:
                self.room[row, new] = self.room[new, row] = cell(scores[other])
        self.members.append(mention)


@dataclass
class Parts:
    """Parts by the mentions they are of. `scores`: matches that touch any of these mentions; `cards`: cards by id."""

    scores: Scores
    cards: Cards
    _parts: dict[str, Part] = field(default_factory=dict)
    _leanings: dict[str, Leaning | None] = field(default_factory=dict)
    _held: int = 0

    def clear(self) -> None:
        """Forget all."""
        self._parts.clear()
        self._leanings.clear()
        self._held = 0

    def part(self, mention: str) -> Part:
        """The part that a mention is of, from the store where it is not in mind."""
        found = self._parts.get(mention)
        return found if found is not None else self._keep(self._fetch(mention))

    def join(self, card: MentionCard, matches: Mapping[tuple[str, str], float]) -> list[str]:
        """A mention that had no match until now has these, which are in the store. Mentions whose parts lost members to it."""
        scores = {a if b == card.id else b: score for (a, b), score in matches.items()}
        cards = self.cards([key for key, score in scores.items() if score >= SAME])
        self._learn([key for key in cards if canonical(cards[key]) > canonical(card)], without=card.id)
        mine: Leaning | None = None
        moved: list[str] = []
        left: list[str] = []
        for key, other in cards.items():
            score = -cell(scores[key])
            if canonical(other) < canonical(card):
                mine = min(mine or (1, canonical(other)), (score, canonical(other)))
            elif (before := self._leanings[key]) is None or (score, canonical(card)) < before:
                self._leanings[key] = (score, canonical(card))
                moved.append(key)
                left += [before[1][1]] if before is not None else []
        self._leanings[card.id] = mine
        sure = {key for key, other in cards.items() if is_sure(card, other, scores[key])}
        near = {*moved, *sure, *([mine[1][1]] if mine is not None else [])}
        homes = {id(self._parts[key]): self._parts[key] for key in near if key in self._parts}
        if left or len(homes) > 1 or any(key not in self._parts for key in near) or card.id in self._parts:
            for key in {card.id, *near, *left}:
                self._forget(key)  # fetched when it is asked for
            return left
        home = next(iter(homes.values()), Part([], np.zeros((1, 1), dtype=np.int16)))
        self._held -= home.room.size if homes else 0
        home.grow(card.id, scores)
        self._keep(home)
        return left

    def between(self, members: Iterable[str]) -> Part:
        """These mentions as a part, whatever hangs together, from the store."""
        held = sorted(set(members))
        return Part(held, cells_of(held, self.scores(held)))

    def _keep(self, part: Part) -> Part:
        if self._held + part.room.size > MOST_CELLS or len(self._leanings) > MOST_LEANINGS:
            self.clear()
        self._held += part.room.size
        self._parts.update(dict.fromkeys(part.members, part))
        return part

    def _forget(self, mention: str) -> None:
        part = self._parts.get(mention)
        if part is not None:
            self._held -= part.room.size
            for key in part.members:
                self._parts.pop(key, None)

    def _fetch(self, mention: str) -> Part:
        """The part of a mention: over those it hangs on, and those that hang on it, as far as it goes."""
        scores: dict[tuple[str, str], float] = {}
        members: dict[str, None] = {}
        frontier = [mention]
        while frontier:
            members.update(dict.fromkeys(frontier))
            found = self.scores(frontier)
            scores.update(found)
            same = {pair: score for pair, score in found.items() if score >= SAME}
            self._learn([*frontier, *(key for pair in same for key in pair)])
            cards = self.cards({key for pair, score in same.items() if score >= SURE for key in pair})
            hung = {
                key
                for (a, b), score in same.items()
                if self._leans(a, b) or self._leans(b, a) or (score >= SURE and is_sure(cards[a], cards[b], score))
                for key in (a, b)
            }
            frontier = sorted(hung - members.keys())
        return Part(list(members), cells_of(list(members), scores))

    def _leans(self, mention: str, other: str) -> bool:
        """Whether the other is the earlier one that a mention matches best."""
        leaning = self._leanings[mention]
        return leaning is not None and leaning[1][1] == other

    def _learn(self, mentions: Iterable[str], without: str | None = None) -> None:
        """The leanings of these mentions, from the store where they are not in mind; as they would be `without` one of those held."""
        missing = sorted({key for key in mentions if key not in self._leanings})
        if not missing:
            return
        found = {pair: score for pair, score in self.scores(missing).items() if score >= SAME and without not in pair}
        cards = self.cards({*missing, *(key for pair in found for key in pair)})
        self._leanings.update(dict.fromkeys(missing))
        wanted = set(missing)
        for (a, b), score in found.items():
            first, second = sorted((cards[a], cards[b]), key=canonical)
            if second.id in wanted:
                leaning = (-cell(score), canonical(first))
                before = self._leanings[second.id]
                self._leanings[second.id] = leaning if before is None else min(before, leaning)


def is_sure(a: MentionCard, b: MentionCard, score: float) -> bool:
    """Whether two hang together whatever else they match."""
    return score >= (SURE_NEWS if is_news(a) and is_news(b) else SURE)
