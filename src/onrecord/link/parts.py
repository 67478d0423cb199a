"""Mentions that hang together by matches, kept as they grow, with their matches in the order in which grouping takes them.

A large incident is grouped anew with every report of it; to fetch and sort its tens of thousands of matches each time would cost more than
all else. Who holds `Parts` sees to it that it is true of the store (`linking.Linker`: turns).
"""

from __future__ import annotations

from bisect import insort
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
    """Mentions joined to each other by matches, directly or through others; no match leads out of it."""

    members: set[str]
    edges: list[Edge] = field(default_factory=list)
    matched: set[tuple[str, str]] = field(default_factory=set)

    def add(self, found: Iterable[Edge]) -> None:
        """Take in matches of members."""
        for one in found:
            insort(self.edges, one)
            self.matched.add((one[3], one[4]))


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
        others = {key for pair in matches for key in pair} - {card.id}
        if self._parts.get(card.id) is not None or any(key not in self._parts for key in others):
            for key in {card.id, *others}:
                self._forget(key)
            return  # fetched when it is asked for
        parts = list({id(self._parts[key]): self._parts[key] for key in sorted(others)}.values())
        home = max(parts, key=lambda part: len(part.members), default=Part(set()))
        for part in parts:
            if part is not home:
                home.members |= part.members
                home.edges = sorted(home.edges + part.edges)
                home.matched |= part.matched
                self._parts.update(dict.fromkeys(part.members, home))
        home.members.add(card.id)
        known = self.cards([card.id, *others])
        new = [edge(known[a], known[b], score) for (a, b), score in matches.items() if score >= SAME]
        home.add(new)
        self._parts[card.id] = home
        self._edges += len(new)
        if self._edges > MOST_EDGES:
            self.clear()

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
        scores: dict[tuple[str, str], float] = {}
        frontier = {mention}
        while frontier:
            members |= frontier
            found = self.scores(sorted(frontier))
            scores.update(found)
            frontier = {key for pair in found for key in pair} - members
        known = self.cards(members)
        edges = sorted(edge(known[a], known[b], score) for (a, b), score in scores.items() if score >= SAME)
        return Part(members, edges, {(one[3], one[4]) for one in edges})
