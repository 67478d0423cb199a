"""Mentions → incidents, the same whatever the order of arrival.

1. Editors' decisions first: mentions merged are one; mentions split off are one, apart from all others that were received by
   then. Of two decisions on one pair the later holds; an undone one counts for nothing. What is received later joins either
   side by its matches, never both.
2. Then matches, best first (then by canonical order of the pair): two groups become one unless their times or places, taken
   over all members, conflict, most of their reports tell both apart, or too few of their members match each other.
3. An incident's id is made from its earliest mention; ids that the other members would give are its former ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from onrecord.link.matching import SAME, conflict
from onrecord.model.decision import Decision, in_force
from onrecord.model.evidence import MentionCard
from onrecord.model.ids import hash_id
from onrecord.model.vocabulary import DecisionKind

CONFLICT = 0.4
"""Share of pairs over two groups in conflict from which they stay apart: one report's wrong date must not split an incident."""
TOLD_APART = 0.34
"""Share of the smaller group's reports that tell of both as two: they are two."""
LINKED = 0.2
"""Share of pairs over two groups of three and more that must match: one misread report joins a group, never two groups."""
PAIRS = 400
"""Pairs of members that two groups are compared on: the earliest of each; more tell nothing new."""


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
    edges = sorted(
        edge(by_id[a], by_id[b], score)
        for (a, b), score in scores.items()
        if score >= SAME and a in by_id and b in by_id
    )
    return group_edges(cards, edges, frozenset((a, b) for *_, a, b in edges), decisions, conflicts)


def edge(a: MentionCard, b: MentionCard, score: float) -> Edge:
    """A match as it is taken in turn: best first, then by canonical order of the pair."""
    first, second = (a, b) if canonical(a) < canonical(b) else (b, a)
    return -score, canonical(first), canonical(second), first.id, second.id


def group_edges(
    cards: Sequence[MentionCard],
    edges: Sequence[Edge],
    matched: Collection[tuple[str, str]],
    decisions: Iterable[Decision] = (),
    conflicts: dict[tuple[str, str], bool] | None = None,
) -> tuple[Group, ...]:
    """`group_incidents` over sorted edges between these cards; `matched`: their pairs, the canonically first id first."""
    by_id = {card.id: card for card in cards}
    order = {card.id: index for index, card in enumerate(sorted(by_id.values(), key=canonical))}
    rules = _Rules(decisions, by_id)
    groups = _Groups(by_id, order, matched, {} if conflicts is None else conflicts)
    for first, *rest in rules.merged:
        for other in rest:
            groups.join(first, other)
    refused: set[tuple[str, int, str, int]] = set()
    roots = groups.roots
    for _, _, _, a, b in edges:
        mine, theirs = roots[a], roots[b]
        if mine == theirs:
            continue
        pair = (mine, len(groups.members[mine]), theirs, len(groups.members[theirs]))
        if pair in refused:
            continue
        if not rules.apart(groups.of(a), groups.of(b)) and groups.may_join(a, b):
            groups.join(a, b)
            if len(groups.members) == 1:
                break
        else:
            refused.add(pair)  # asked again only when one of the two has grown
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
    """Disjoint sets of mentions (each mention knows its set's first), with what decides whether two may become one."""

    def __init__(
        self,
        by_id: Mapping[str, MentionCard],
        order: Mapping[str, int],
        matched: Collection[tuple[str, str]],
        conflicts: dict[tuple[str, str], bool],
    ) -> None:
        self.cards, self.order, self.matched, self.conflicts = by_id, order, matched, conflicts
        self.roots = {key: key for key in by_id}
        self.members = {key: [key] for key in by_id}

    def of(self, key: str) -> frozenset[str]:
        return frozenset(self.members[self.roots[key]])

    def join(self, a: str, b: str) -> None:
        first, second = sorted((self.roots[a], self.roots[b]), key=self.order.__getitem__)
        if first != second:
            self.roots.update(dict.fromkeys(self.members[second], first))
            merged = self.members[first] + self.members.pop(second)
            self.members[first] = sorted(merged, key=self.order.__getitem__)

    def may_join(self, a: str, b: str) -> bool:
        mine, theirs = self.members[self.roots[a]], self.members[self.roots[b]]
        reports = Counter(self.cards[key].report for key in mine)
        shared = sum(1 for key in theirs if self.cards[key].report in reports)
        if shared and shared >= TOLD_APART * min(len(mine), len(theirs)):
            return False
        width = max(1, int(PAIRS**0.5))
        pairs = [(x, y) if x < y else (y, x) for x in mine[:width] for y in theirs[:width]]
        if min(len(mine), len(theirs)) > 2:
            linked = sum(1 for x, y in pairs if (x, y) in self.matched or (y, x) in self.matched)
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
