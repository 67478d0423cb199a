"""Mentions → incidents, the same whatever the order of arrival.

1. Editors' decisions first: mentions merged are one; mentions split off are one, apart from all others that were received by
   then. Of two decisions on one pair the later holds; an undone one counts for nothing. What is received later joins either
   side by its matches, never both.
2. Then by average linkage: the two groups whose pairs of mentions speak most for one incident, taken over all of them, become one
   (of equals the earliest in canonical order), as long as the mean speaks for it; unless their times or places, taken over all
   members, conflict, or most of their reports tell both apart. One misread report can join a group, never chain two of them.
3. An incident's id is made from its earliest mention; ids that the other members would give are its former ids.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from onrecord.link.comparing import is_news
from onrecord.link.matching import SAME, conflict
from onrecord.model.decision import Decision, in_force
from onrecord.model.evidence import MentionCard
from onrecord.model.ids import hash_id
from onrecord.model.vocabulary import DecisionKind

CONFLICT = 0.4
"""Share of pairs over two groups in conflict from which they stay apart: one report's wrong date must not split an incident."""
TOLD_APART = 0.34
"""Share of the smaller group's reports that tell of both as two: they are two."""
UNLIKE = -0.8
"""Log-odds that a pair of news counts for when no match of it is kept. Measured on dev, as `SAME` is; a mention in the background of a report
counts for nothing where it matches nothing: it is told in a sentence or two."""
LINKED = 0.2
"""Share of pairs over two groups of three and more that must match, where not all of them are news whose likeness is learned."""
SUREST = 4.0
"""Log-odds beyond which a pair counts no more: two copies must not carry a group of forty along."""
PAIRS = 400
"""Pairs of members whose conflicts two groups are compared on: the earliest of each; more tell nothing new."""


Edge = tuple[float, tuple[datetime, str], tuple[datetime, str], str, str]
"""Less its score, the canonical places of two mentions, their ids: sorted, the order in which matches are taken."""


@dataclass(frozen=True, slots=True)
class Group:
    """An incident: its mentions in canonical order, earliest first, and ids it had or could have had."""

    id: str
    members: tuple[str, ...]
    former_ids: tuple[str, ...]


def canonical(card: MentionCard) -> tuple[datetime, str]:
    """Order of mentions: when known (published, else received), then id."""
    return card.known.published or card.known.received, card.id


def incident_id(mention: str) -> str:
    """The id of the incident whose earliest mention this is."""
    return hash_id("in", mention)


def group_incidents(
    cards: Sequence[MentionCard],
    scores: Mapping[tuple[str, str], float],
    decisions: Iterable[Decision] = (),
    conflicts: dict[tuple[str, str], bool] | None = None,
) -> tuple[Group, ...]:
    """Group mentions by decisions and by matches (pair → score, in either order of the pair).

    Same sets in, same groups out; ordered by earliest member. `conflicts`: whether two mentions conflict, by pair of ids, as
    found before; filled with what is found here (a large incident is grouped anew with every report).
    """
    by_id = {card.id: card for card in cards}
    edges = [edge(by_id[a], by_id[b], score) for (a, b), score in scores.items() if a in by_id and b in by_id]
    return group_edges(cards, edges, decisions, conflicts)


def edge(a: MentionCard, b: MentionCard, score: float) -> Edge:
    """A match as it is taken in turn: best first, then by canonical order of the pair."""
    first, second = (a, b) if canonical(a) < canonical(b) else (b, a)
    return -score, canonical(first), canonical(second), first.id, second.id


def group_edges(
    cards: Sequence[MentionCard],
    edges: Iterable[Edge],
    decisions: Iterable[Decision] = (),
    conflicts: dict[tuple[str, str], bool] | None = None,
) -> tuple[Group, ...]:
    """`group_incidents` over edges between these cards, faint ones too, in any order."""
    by_id = {card.id: card for card in cards}
    order = {card.id: index for index, card in enumerate(sorted(by_id.values(), key=canonical))}
    rules = _Rules(decisions, by_id)
    scores = {(a, b): -less for less, _, _, a, b in edges}
    groups = _Groups(by_id, order, scores, {} if conflicts is None else conflicts)
    for first, *rest in rules.merged:
        for other in rest:
            groups.join(groups.root(first), groups.root(other))
    groups.gather(rules)
    return groups.result()


class _Rules:
    """Decisions in force, as sets of mentions."""

    def __init__(self, decisions: Iterable[Decision], by_id: Mapping[str, MentionCard]) -> None:
        calls = [one for one in in_force(decisions) if one.kind in (DecisionKind.MERGE, DecisionKind.SPLIT)]
        self.calls = [(one.kind, frozenset(target for target in one.targets if target in by_id)) for one in calls]
        self.merged = [
            part
            for index, (kind, targets) in enumerate(self.calls)
            for part in ([sorted(targets)] if kind is DecisionKind.SPLIT else self._still_one(targets, index))
            if len(part) > 1
        ]
        self.splits = [
            (
                index,
                targets,
                frozenset(k for k, card in by_id.items() if card.known.received <= calls[index].at) - targets,
            )
            for index, (kind, targets) in enumerate(self.calls)
            if kind is DecisionKind.SPLIT
        ]
        """Number, mentions split off, and the others that they were split off from."""

    def _still_one(self, targets: frozenset[str], index: int) -> list[list[str]]:
        """A merge's targets, less what a later split took out of it."""
        parts = [set(targets)]
        for kind, later in self.calls[index + 1 :]:
            if kind is DecisionKind.SPLIT:
                parts = [piece for part in parts for piece in (part & later, part - later)]
        return [sorted(part) for part in parts]

    def apart(self, a: frozenset[str], b: frozenset[str]) -> bool:
        """Whether a split in force keeps any member of one group from any of the other."""
        return any(self._divides(index, targets, rest, a, b) for index, targets, rest in self.splits)

    def _divides(
        self, index: int, targets: frozenset[str], rest: frozenset[str], a: frozenset[str], b: frozenset[str]
    ) -> bool:
        if bool(a & targets) == bool(b & targets):
            return False
        inside, outside = (a & targets, b & rest) if a & targets else (b & targets, a & rest)
        if not outside:
            return False
        rejoined = any(
            kind is DecisionKind.MERGE and later & inside and later & outside for kind, later in self.calls[index + 1 :]
        )
        return not rejoined


class _Groups:
    """Disjoint sets of mentions, with what the pairs between each two of them say in all: thousandths of log-odds, so that sums are the same
    in whatever order they are made, and how many pairs have a say."""

    def __init__(
        self,
        by_id: Mapping[str, MentionCard],
        order: Mapping[str, int],
        scores: Mapping[tuple[str, str], float],
        conflicts: dict[tuple[str, str], bool],
    ) -> None:
        self.cards, self.order, self.conflicts = by_id, order, conflicts
        self.parent = {key: key for key in by_id}
        self.members = {key: [key] for key in by_id}
        self.news = {key: int(is_news(card)) for key, card in by_id.items()}
        self.matched: set[tuple[str, str]] = set()
        self.links: dict[str, dict[str, tuple[int, int]]] = {key: {} for key in by_id}
        for (a, b), score in scores.items():
            if a in order and b in order:
                both = self.news[a] * self.news[b]
                said = _say(score) if both else max(0, _say(score))
                self.links[a][b] = self.links[b][a] = (said, both)
                if score >= SAME:
                    self.matched |= {(a, b), (b, a)}

    def root(self, key: str) -> str:
        while self.parent[key] != key:
            self.parent[key] = self.parent[self.parent[key]]
            key = self.parent[key]
        return key

    def gather(self, rules: _Rules) -> None:
        """Join groups, the surest first."""
        waiting = [row for a in self.members for b in self.links[a] if (row := self._row(a, b)) is not None and a < b]
        heapq.heapify(waiting)
        while waiting and len(self.members) > 1:
            row = heapq.heappop(waiting)
            *_, a, b = row
            if a not in self.members or b not in self.members or self._row(a, b) != row:
                continue  # one of the two has grown since
            if rules.apart(self.of(a), self.of(b)) or not self._may_join(a, b):
                continue
            kept = self.join(a, b)
            for other in self.links[kept]:
                again = self._row(min(kept, other), max(kept, other))
                if again is not None:
                    heapq.heappush(waiting, again)

    def of(self, root: str) -> frozenset[str]:
        return frozenset(self.members[root])

    def _row(self, a: str, b: str) -> tuple[float, int, int, str, str] | None:
        """What speaks for two groups: (minus the mean, their earliest members, the two), None where nothing does."""
        said, pairs = self.links[a][b]
        silent = self.news[a] * self.news[b] - pairs
        total = said + round(1000 * UNLIKE) * silent
        if total < 0 or said <= 0:
            return None
        mean = total / (len(self.members[a]) * len(self.members[b]))
        first, second = sorted((self.order[self.members[a][0]], self.order[self.members[b][0]]))
        return (-mean, first, second, a, b)

    def join(self, a: str, b: str) -> str:
        """Two groups made one; under the root that is kept."""
        if a == b:
            return a
        first, second = sorted((a, b), key=lambda root: self.order[self.members[root][0]])
        self.parent[second] = first
        self.members[first] = sorted(self.members[first] + self.members.pop(second), key=self.order.__getitem__)
        self.news[first] += self.news.pop(second)
        mine, theirs = self.links[first], self.links.pop(second)
        mine.pop(second, None)
        for other, (said, pairs) in theirs.items():
            if other == first:
                continue
            before = mine.get(other, (0, 0))
            mine[other] = self.links[other][first] = (before[0] + said, before[1] + pairs)
            self.links[other].pop(second)
        return first

    def _may_join(self, a: str, b: str) -> bool:
        mine, theirs = self.members[a], self.members[b]
        reports = {self.cards[key].report for key in mine}
        shared = sum(1 for key in theirs if self.cards[key].report in reports)
        if shared and shared >= TOLD_APART * min(len(mine), len(theirs)):
            return False
        width = max(1, int(PAIRS**0.5))
        pairs = [(x, y) if x < y else (y, x) for x in mine[:width] for y in theirs[:width]]
        all_news = self.news[a] * self.news[b] == len(mine) * len(theirs)
        if not all_news and min(len(mine), len(theirs)) > 2:
            linked = sum(1 for pair in pairs if pair in self.matched)
            if linked < LINKED * len(pairs):
                return False
        against = sum(1 for pair in pairs if self._conflict(pair))
        return against < CONFLICT * len(pairs) or against == 0

    def _conflict(self, pair: tuple[str, str]) -> bool:
        found = self.conflicts.get(pair)
        if found is None:
            found = self.conflicts[pair] = conflict(self.cards[pair[0]], self.cards[pair[1]]) is not None
        return found

    def result(self) -> tuple[Group, ...]:
        found = [tuple(members) for members in self.members.values()]
        groups = [
            Group(incident_id(members[0]), members, tuple(sorted(incident_id(key) for key in members[1:])))
            for members in found
        ]
        return tuple(sorted(groups, key=lambda group: self.order[group.members[0]]))


def _say(score: float) -> int:
    """A score as thousandths of log-odds, no surer than `SUREST`."""
    score = min(max(score, 1e-6), 1 - 1e-6)
    return round(1000 * max(-SUREST, min(SUREST, math.log(score / (1 - score)))))
