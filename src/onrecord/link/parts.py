"""Mentions that hang together by matches, kept as they grow, with all matches between them.

A large incident is grouped anew with every report of it; to fetch its tens of thousands of matches each time would cost more than
all else. Who holds `Parts` sees to it that it is true of the store (`linking.Linker`: turns).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from onrecord.link.grouping import Edge, edge
from onrecord.link.matching import SAME
from onrecord.model.evidence import MentionCard

MOST_EDGES = 500_000
"""Matches kept in mind at most: some hundred megabytes."""

Cards = Callable[[Iterable[str]], Mapping[str, MentionCard]]
Scores = Callable[[list[str]], Mapping[tuple[str, str], float]]


@dataclass(slots=True)
class Part:
    """Mentions joined to each other by matches of `SAME` and more, directly or through others, with all matches between them, faint too."""

    members: set[str]
    edges: list[Edge] = field(default_factory=list)


@dataclass
class Parts:
    """Parts by the mentions they are of. `scores`: matches that touch any of these mentions; `cards`: cards by id."""

    scores: Scores
    cards: Cards
    _parts: dict[str, Part] = field(default_factory=dict)
    _edges: int = 0

    def clear(self) -> None:
        """Forget all."""
        self._parts.clear()
        self._edges = 0

    def part(self, mention: str) -> Part:
        """The part that a mention is of, from the store where it is not in mind."""
        found = self._parts.get(mention)
        if found is None:
            found = self._fetch(mention)
            self._keep(found)
        return found

    def join(self, card: MentionCard, matches: Mapping[tuple[str, str], float]) -> None:
        """A mention that had no match until now has these. Call it when they are in the store."""
        others = {key for pair, score in matches.items() if score >= SAME for key in pair} - {card.id}
        homes = {id(part): part for key in others if (part := self._parts.get(key)) is not None}
        if card.id in self._parts or any(key not in self._parts for key in others) or len(homes) > 1:
            for key in {card.id, *others}:
                self._forget(key)
            return  # fetched when it is asked for, with the faint matches between what were two parts
        home = next(iter(homes.values()), Part(set()))
        home.members.add(card.id)
        inside = {pair: score for pair, score in matches.items() if home.members.issuperset(pair)}
        known = self.cards({card.id, *(key for pair in inside for key in pair)})
        home.edges += [edge(known[a], known[b], score) for (a, b), score in inside.items()]
        self._parts[card.id] = home
        self._edges += len(inside)
        if self._edges > MOST_EDGES:
            self.clear()

    def between(self, members: set[str]) -> Part:
        """These mentions with all matches between them, from the store."""
        known = self.cards(members)
        found = self.scores(sorted(members))
        return Part(
            members, [edge(known[a], known[b], score) for (a, b), score in found.items() if members.issuperset((a, b))]
        )

    def _keep(self, part: Part) -> None:
        if self._edges + len(part.edges) > MOST_EDGES:
            self.clear()
        self._edges += len(part.edges)
        self._parts.update(dict.fromkeys(part.members, part))

    def _forget(self, mention: str) -> None:
        part = self._parts.get(mention)
        if part is not None:
            self._edges -= len(part.edges)
            for key in part.members:
                self._parts.pop(key, None)

    def _fetch(self, mention: str) -> Part:
        members: set[str] = set()
        frontier = {mention}
        while frontier:
            members |= frontier
            found = self.scores(sorted(frontier))
            frontier = {key for pair, score in found.items() if score >= SAME for key in pair} - members
        return self.between(members)
