"""Mentions → incidents, the same whatever the order of arrival.

1. Editors' decisions first: mentions merged are one; mentions split off are one, apart from all others that were received by
   then. Of two decisions on one pair the later holds; an undone one counts for nothing. What is received later joins either
   side by its matches, never both.
2. Then by average linkage, news first, then background to news, then all: the two groups whose pairs of mentions speak most for one incident, taken over all of them, become one
   (of equals the earliest in canonical order), as long as the mean speaks for it; unless their times or places, taken over all
   members, conflict, or most of their reports tell both apart, or each is so much of one piece that the mean over both is little beside it.
   One misread report can join a group, never chain two of them.
3. An incident's id is made from its earliest mention; ids that the other members would give are its former ids.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from onrecord.link.incidents.comparing import are_news, is_news
from onrecord.link.incidents.matching import FAINT, SAME, conflict, score_incidents
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
UNLIKE_BACKGROUND = -0.4
"""What a pair with a mention in the background counts for among strands when no match of it is kept: it is told in a sentence or two. Nothing at all
would tie what is recalled to other strands before its own."""
LINKED = 0.2
"""Share of pairs over two groups of three and more that must match, where not all of them are news whose likeness is learned."""
ALIKE, COHERENT = 0.45, 6
"""How much of what the pairs within the looser of two groups say on the mean those over both must say, where each has so many reports: a patch
for a browser and the next one five years on share all their words but few of what each of them was told in."""
SUREST = 4.0
"""Log-odds beyond which a pair counts no more: two copies must not carry a group of forty along."""
PAIRS = 400
"""Pairs of members whose conflicts two groups are compared on: the earliest of each; more tell nothing new."""

NEVER = -(2**40)
"""Beyond all that any pairs may say."""

Cells = npt.NDArray[np.int16]
"""Scores of all pairs of some mentions, in ten-thousandths (a score has four digits); 0 where a pair has no match."""


def cell(score: float) -> int:
    """A score as it stands in `Cells`."""
    return round(score * 10_000)


def cell_of(a: MentionCard, b: MentionCard) -> int:
    """The cell of two cards, 0 where they are of one report, conflict, or score less than `FAINT`."""
    score = score_incidents(a, b, FAINT)
    return cell(score) if score is not None and score >= FAINT else 0


def _say(ten_thousandths: int) -> int:
    """What a score says: thousandths of log-odds, no surer than `SUREST`. Whole numbers, so that sums are the same in any order."""
    score = min(max(ten_thousandths / 10_000, 1e-6), 1 - 1e-6)
    return round(1000 * max(-SUREST, min(SUREST, math.log(score / (1 - score)))))


_SAID = (0, *(_say(one) for one in range(1, 10_001)))
_SAYS = np.array(_SAID, dtype=np.int32)
_UNLIKE, _UNLIKE_BACKGROUND = round(1000 * UNLIKE), round(1000 * UNLIKE_BACKGROUND)


def speaks(a: MentionCard, b: MentionCard, found: int) -> int:
    """What a pair says of strands, by its cell: thousandths of log-odds. As within a part, but no match speaks against whatever the kinds are, half
    as much where one is told in the background."""
    if not found:
        return _UNLIKE if a.main and b.main else _UNLIKE_BACKGROUND
    return _SAID[found] if are_news(a, b) else max(_SAID[found], 0)


@dataclass(frozen=True, slots=True)
class Group:
    """An incident: its mentions in canonical order, earliest first, and ids it had or could have had."""

    id: str
    members: tuple[str, ...]
    former_ids: tuple[str, ...]


def canonical(card: MentionCard) -> tuple[datetime, str]:
    """Order of mentions: when known (published, else received), then id."""
    return card.known.moment, card.id


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
    return group_cells(cards, cells_of([card.id for card in cards], scores), decisions, conflicts)


def cells_of(mentions: Sequence[str], scores: Mapping[tuple[str, str], float]) -> Cells:
    """Scores as a table over these mentions, in their order; what touches others is left out."""
    row = {mention: index for index, mention in enumerate(mentions)}
    cells = np.zeros((len(row), len(row)), dtype=np.int16)
    for (a, b), score in scores.items():
        if a in row and b in row:
            cells[row[a], row[b]] = cells[row[b], row[a]] = cell(score)
    return cells


def group_cells(
    cards: Sequence[MentionCard],
    cells: Cells,
    decisions: Iterable[Decision] = (),
    conflicts: dict[tuple[str, str], bool] | None = None,
) -> tuple[Group, ...]:
    """`group_incidents` over a table of scores, faint ones too, whose rows stand in the order of the cards."""
    order = sorted(range(len(cards)), key=lambda index: canonical(cards[index]))
    ordered = [cards[index] for index in order]
    groups = _Groups(ordered, cells[np.ix_(order, order)], {} if conflicts is None else conflicts)
    rules = _Rules(decisions, {card.id: card for card in ordered})
    row = {card.id: index for index, card in enumerate(ordered)}
    for merged in rules.merged:
        groups.hold_together([row[mention] for mention in merged])
    groups.gather(rules, of_news=True)
    groups.gather(rules, to_news=True)
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
    """Groups by the row of their earliest member. `total`: what all pairs between two groups say together, in thousandths of log-odds, so that
    a group's line is the sum of its members' lines; `within`: what all pairs of a group say, so; `best` and `top`: each row's best other and the
    mean there, where something speaks for it; `main`: rows of groups that some report has as its news; `background`: rows that take no part in the gathering, by report."""

    def __init__(self, cards: Sequence[MentionCard], cells: Cells, conflicts: dict[tuple[str, str], bool]) -> None:
        self.cards, self.conflicts = cards, conflicts
        self.members = {row: [row] for row in range(len(cards))}
        self.within = dict.fromkeys(self.members, 0)
        self.news = np.array([is_news(card) for card in cards], dtype=bool)
        both = np.outer(self.news, self.news)
        says = _SAYS[cells].astype(np.int64)
        silent = np.where(both, round(1000 * UNLIKE), 0)
        self.total = np.where(cells > 0, np.where(both, says, np.maximum(says, 0)), silent)
        np.fill_diagonal(self.total, NEVER)
        self.matched = cells >= cell(SAME)
        self.size = np.ones(len(cards), dtype=np.int64)
        self.barred: dict[int, set[int]] = {}
        self.taking_part = np.ones(len(cards), dtype=bool)
        self.main = np.array([card.main for card in cards], dtype=bool)
        self.to_news = False
        self.background: dict[str, list[int]] = {}
        self.best = np.zeros(len(cards), dtype=np.int64)
        self.top = np.full(len(cards), -np.inf)

    def _seek(self, rows: npt.NDArray[np.int64]) -> None:
        """The best of these rows, of equals the earliest."""
        means = self.total[rows] / (self.size[rows, None] * self.size)
        means[:, ~self.taking_part] = means[~self.taking_part[rows]] = -np.inf
        if self.to_news:
            means[np.ix_(~self.main[rows], ~self.main)] = -np.inf
        best = means.argmax(axis=1)
        self.best[rows], self.top[rows] = best, means[np.arange(len(rows)), best]

    def hold_together(self, rows: Sequence[int]) -> None:
        """Make the groups of these mentions one."""
        home = {row: root for root, members in self.members.items() for row in members}
        first, *rest = sorted({home[row] for row in rows})
        for other in rest:
            self._join(first, other)

    def gather(self, rules: _Rules, of_news: bool = False, to_news: bool = False) -> None:
        """Join groups, or those `of_news` alone: with what some report has as its main incident; or `to_news`: no two of which neither has any. The surest first;
        of equals the earliest (`argmax` finds the first)."""
        self.to_news = to_news
        for row in self.members:
            self.taking_part[row] = not of_news or self.main[row]
        self.background.clear()
        for row, card in enumerate(self.cards):
            if not self.taking_part[row]:
                self.background.setdefault(card.report, []).append(row)
        self._seek(np.array(sorted(self.members)))
        while len(self.members) > 1:
            a = int(self.top.argmax())
            b = int(self.best[a])
            if self.top[a] <= 0:
                return
            if (rules.splits and rules.apart(self._ids(a), self._ids(b))) or not self._may_join(a, b):
                self._bar(a, b)
            else:
                self._join(a, b)

    def _ids(self, row: int) -> frozenset[str]:
        return frozenset(self.cards[member].id for member in self.members[row])

    def _bar(self, a: int, b: int) -> None:
        """These two stay apart until one of them has grown."""
        for one, other in ((a, b), (b, a)):
            self.barred.setdefault(one, set()).add(other)
            self.total[one, other] += NEVER
        self._seek(np.array([a, b]))

    def _let(self, row: int) -> None:
        """Nothing bars this group from any other any more."""
        for other in self.barred.pop(row, ()):
            self.barred[other].discard(row)
            self.total[row, other] -= NEVER
            self.total[other, row] -= NEVER

    def _join(self, a: int, b: int) -> None:
        """Two groups made one, under the earlier row, `a`."""
        self._let(a)
        self._let(b)
        self.within[a] += self.within.pop(b) + int(self.total[a, b])
        self.members[a] = sorted(self.members[a] + self.members.pop(b))
        self.size[a] += self.size[b]
        self.main[a] |= self.main[b]
        line = self.total[a]
        line += self.total[b]
        line[a] = line[b] = NEVER
        self.total[:, a] = line
        self.total[b] = self.total[:, b] = NEVER
        may = self.taking_part & (self.main | self.main[a]) if self.to_news else self.taking_part
        means = np.where(may, line / (self.size[a] * self.size), -np.inf)
        self.top[b] = -np.inf
        gone = ((self.best == a) | (self.best == b)) & (self.top > 0)
        still = gone & (means >= self.top)  # as good as its best was, and no later than it: no other is better
        self.best[still], self.top[still] = a, means[still]
        gone &= ~still
        gone[a] = True
        better = ((means > self.top) | ((means == self.top) & (a < self.best))) & (means > 0) & ~gone
        self.best[better], self.top[better] = a, means[better]
        self._seek(np.flatnonzero(gone))

    def _told_beside(self, a: int, b: int) -> bool:
        """Whether most reports of the one group tell of the other beside their news: what they have in their background fits it far better. (What fits
        it little better may be the news told once more, with its day.)"""
        if not self.background:
            return False
        for one, other in ((a, b), (b, a)):
            mean = self.total[one, other] / (self.size[one] * self.size[other])
            better = sum(
                any(
                    ALIKE * self.total[row, other] > max(0, mean) * self.size[other]
                    for row in self.background.get(self.cards[member].report, ())
                )
                for member in self.members[one]
            )
            if 2 * better > len(self.members[one]):
                return True
        return False

    def _may_join(self, a: int, b: int) -> bool:
        mine, theirs = self.members[a], self.members[b]
        if self._told_beside(a, b):
            return False
        reports = {self.cards[row].report for row in mine}
        shared = sum(1 for row in theirs if self.cards[row].report in reports)
        if shared and shared >= TOLD_APART * min(len(mine), len(theirs)):
            return False
        if min(len(mine), len(theirs)) >= COHERENT and self.top[a] < ALIKE * min(self._inner(a), self._inner(b)):
            return False
        width = max(1, int(PAIRS**0.5))
        all_news = bool(self.news[mine].all() and self.news[theirs].all())
        mine, theirs = mine[:width], theirs[:width]
        if not all_news and min(len(mine), len(theirs)) > 2:
            linked = int(self.matched[np.ix_(mine, theirs)].sum())
            if linked < LINKED * len(mine) * len(theirs):
                return False
        against = sum(1 for x in mine for y in theirs if self._conflict(self.cards[x], self.cards[y]))
        return against < CONFLICT * len(mine) * len(theirs) or against == 0

    def _inner(self, row: int) -> float:
        """What the pairs within a group say on the mean."""
        size = len(self.members[row])
        return self.within[row] / (size * (size - 1) // 2)

    def _conflict(self, a: MentionCard, b: MentionCard) -> bool:
        pair = (a.id, b.id) if a.id < b.id else (b.id, a.id)
        found = self.conflicts.get(pair)
        if found is None:
            found = self.conflicts[pair] = conflict(a, b) is not None
        return found

    def result(self) -> tuple[Group, ...]:
        found = [tuple(self.cards[row].id for row in rows) for _, rows in sorted(self.members.items())]
        return tuple(
            Group(incident_id(members[0]), members, tuple(sorted(incident_id(key) for key in members[1:])))
            for members in found
        )
