"""Strands: mentions that each, when it came, went on with what was told right before; and which strands may be one incident.

Definitions, all over the set of mentions held, in canonical order (when known, then id), so that the order of arrival plays no part:

1. A mention is *compared* with those that are among the `NEAREST` with one of its index keys on either side of it (of keys that hold at any
   time with some, or nearer: `are_compared`), and matches those that it scores `SAME` or more with (`linking.Linker` sees to both). However
   common a key, a mention is compared with few by it.
2. A mention may go on with the strand of any earlier one that it matches. It goes on with the one whose `LATEST` mentions before it speak most for
   it, on the mean over them, if that speaks for it at all; else it begins a strand of its own. All of those are compared for
   this, whether or not they share a key: what was not compared must not speak against.
3. Two strands with a match between them are *tied* where the mean over all pairs of the `GLANCE` first mentions of each says more than `NOTHING`, that of the `FIRST` speaks for one incident, and, where
   each has so many that it is of one piece, they are of kinds that are names of one thing; and, of large ones, say more than next to nothing beside what they say
   of themselves. Strands that hang together by ties are a part (`link/incidents/parts.py`), within which incidents are found (`link/incidents/grouping.py`).

So what a mention changes is bounded: those after it that it is among the latest of, and ties of strands that are still short. Were each
match to count, all of a stream would be one part by way of reports that are like two incidents; by the mean over several, few are; and of those
that are, most are of one piece each (of 42,000 synthetic reports 3,206 mentions hung together, in 114 strands, by 128 ties of which 78 join
what is of two kinds or says next to nothing; each further report would have cost more).

`Strands` keeps what it needs in mind and writes through. Who holds it sees to it that it is true of the store (`linking.Linker`: turns).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heapify, heappop, heappush
from itertools import combinations, product
from typing import Protocol

from onrecord.link.incidents.cards import is_timeless
from onrecord.link.incidents.comparing import alike
from onrecord.link.incidents.grouping import COHERENT, SUREST, speaks
from onrecord.model.evidence import Alike, MentionCard, Position
from onrecord.model.vocabulary import IncidentKind

NEAREST = 8
"""Mentions with a key that one is compared with on either side. With 4 half as many are compared and corpora lose a thousandth of B³, but an undated report,
which stands by when it was received, is no more found among those of its days."""
ALONE, TOGETHER = 2, 3
"""Of index keys that hold at any time (`cards.is_timeless`) one alone finds the `ALONE` nearest on either side, so many of them the `NEAREST`: there are ever
more that share two rare words, few that share three. Of 9,000 synthetic reports that is 147 comparisons a report for 288; gun-violence loses nothing
by it, where two nearest for each key lose 1.3 of its pairs."""
LATEST = 16
"""Mentions of a strand that one which may go on with it is held against. With 8, headlines and synthetic reports lose a hundredth of recall."""
FIRST = 8
"""Mentions of each strand that two are held against one another by. With 3 or 4, headlines lose 2 of B³; 16 are no better."""
GLANCE, NOTHING = 4, -700
"""Where the first `GLANCE` of each say no more than this on the mean (thousandths of log-odds: as good as no match among them), two strands are
not tied, and the others of the `FIRST` are not looked at: of strands with a match between them that is five in six."""
AT_ONCE = 4
"""Mentions of a strand that one is held against before it is asked whether the others could still make up for them: of ten strands that it may go on
with nine say no after the first."""
MOST_SAID, ROUNDING = round(1000 * SUREST), 0.001
"""What a pair says at most (thousandths of log-odds), and by how much less than the best a mean must be at best not to be asked for any further."""
LARGE, TIED = 16, 0.1
"""Mentions of each of two strands from which they are tied only by so much of what the looser one says of itself. With 6 and a fifth, stories told for weeks
fall apart (headlines lose 1.2 of B³); with 6 and a tenth, ECB+ loses 0.4."""
MOST_HELD = 200_000
"""Mentions whose strand is kept in mind at most: some hundred megabytes with all that hangs on them."""
MOST_PAIRS = 150_000
"""Pairs whose score is kept in mind at most: some forty megabytes."""

Cards = Callable[[Collection[str]], Mapping[str, MentionCard]]
Score = Callable[[MentionCard, MentionCard], int]
"""The cell of two cards (`grouping.cell`), 0 where they are as good as unlike."""


def limits(key: str) -> tuple[int, ...]:
    """How many mentions between two others that have this index key too may keep them from being compared."""
    return (ALONE, NEAREST) if is_timeless(key) else (NEAREST,)


def are_compared(between: Iterable[tuple[str, int]]) -> bool:
    """Whether two mentions are compared. `between`: of index keys that both have, how many mentions with the key stand between the two."""
    together = 0
    for key, count in between:
        if count < limits(key)[0]:
            return True
        together += count < NEAREST
    return together >= TOGETHER


class StrandRows(Protocol):
    """What is held of strands: the part of a store that `Strands` needs (`store.protocol.DerivedStore`)."""

    def find_alike(self, mention_ids: Sequence[str]) -> Sequence[Alike]: ...
    def put_strands(self, strands: Mapping[str, tuple[datetime, str]]) -> None: ...
    def drop_strands(self, mention_ids: Sequence[str]) -> None: ...
    def find_strands(self, mention_ids: Sequence[str]) -> Mapping[str, str]: ...
    def get_strand(self, strand_id: str) -> Sequence[Position]: ...


@dataclass(slots=True)
class _Beside:
    """What matches a strand's mentions: other strands, by how many pairs; all such mentions, of whatever strand, in canonical
    order (some may match no more, and some stand twice)."""

    strands: Counter[str]
    mentions: list[Position]


@dataclass(frozen=True, slots=True)
class _Tie:
    """Whether two strands are tied, and what that hangs on: their first mentions, `most` of each, and, unless None, whether both are large."""

    most: int
    mine: list[Position]
    theirs: list[Position]
    large: bool | None
    tied: bool

    def holds(self, mine: list[Position], theirs: list[Position], large: bool) -> bool:
        """Whether it is so of strands that begin with these mentions."""
        same = mine[: self.most] == self.mine and theirs[: self.most] == self.theirs
        return same and self.large in (None, large)


@dataclass
class Strands:
    """Strands over `held`. `cards`: cards by id; `score`: the cell of a pair, from its cards alone."""

    held: StrandRows
    cards: Cards
    score: Score
    latest: int = LATEST
    first: int = FIRST
    _homes: dict[str, str] = field(default_factory=dict)
    _members: dict[str, list[Position]] = field(default_factory=dict)
    _beside: dict[str, _Beside] = field(default_factory=dict)
    _ties: dict[tuple[str, str], _Tie] = field(default_factory=dict)
    _kinds: dict[str, tuple[list[Position], IncidentKind]] = field(default_factory=dict)
    _pairs: dict[tuple[str, str], int] = field(default_factory=dict)
    _before: dict[str, set[str]] = field(default_factory=dict)
    _changed: set[str] = field(default_factory=set)
    _coming: set[str] = field(default_factory=set)
    _waiting: list[Position] = field(default_factory=list)

    def clear(self) -> None:
        """Forget all that is kept in mind."""
        for kept in (self._homes, self._members, self._beside, self._ties, self._kinds, self._pairs):
            kept.clear()

    # -- what is asked ----------------------------------------------------------------------------------------------

    def home(self, mention: str) -> str:
        """The strand that a mention is of. Raises KeyError where it is of none."""
        if mention not in self._homes:
            self._homes[mention] = self.held.find_strands([mention])[mention]
        return self._homes[mention]

    def members(self, strand: str) -> list[Position]:
        """Its mentions in canonical order."""
        if strand not in self._members:
            self._members[strand] = list(self.held.get_strand(strand))
        return self._members[strand]

    def tied(self, strand: str) -> set[str]:
        """Strands that it is tied to."""
        return {other for other in self._beside_of(strand).strands if self._are_tied(strand, other)}

    def cell(self, a: MentionCard, b: MentionCard) -> int:
        """The cell of a pair, kept in mind."""
        pair = (a.id, b.id) if a.id < b.id else (b.id, a.id)
        found = self._pairs.get(pair)
        if found is None:
            if len(self._pairs) >= MOST_PAIRS:
                self._pairs.clear()
            found = self._pairs[pair] = self.score(a, b)
        return found

    def known(self, a: str, b: str) -> int | None:
        """The cell of a pair if it is in mind."""
        return self._pairs.get((a, b) if a < b else (b, a))

    # -- what changes -----------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Before any change: what has changed is told by the next `settle`."""
        self._before.clear()
        self._changed.clear()
        self._coming.clear()
        self._waiting.clear()
        if len(self._homes) > MOST_HELD:
            self.clear()

    def take_out(self, mention: Position) -> None:
        """A held mention goes, with its matches, which are still in the store."""
        self._move(mention, None)
        for beside in self._beside.values():
            start, end = bisect_left(beside.mentions, mention), bisect_right(beside.mentions, mention)
            del beside.mentions[start:end]
        self._waiting = [one for one in self._waiting if one != mention]
        heapify(self._waiting)

    def will_match(self, a: Position, b: Position, match: bool) -> None:
        """Two held mentions are about to match in the store, or (`match` false) to match no more."""
        first, second = (self.home(one[1]) for one in (a, b))
        self._note(first)
        self._note(second)
        self._count(a, first, [Alike(a[1], b[1], b[0], second)], 1 if match else -1)
        heappush(self._waiting, max(a, b))

    def come(self, mention: Position) -> None:
        """A mention came; it and its matches are in the store."""
        self._coming.add(mention[1])
        heappush(self._waiting, mention)

    def settle(self) -> set[str]:
        """Give each mention that it may be otherwise for its strand, the earliest first; strands whose part may be another."""
        last: Position | None = None
        while self._waiting:
            one = heappop(self._waiting)
            if one != last:
                last = one
                alike = self.held.find_alike([one[1]])
                self._place(one, alike)
        found = set(self._changed)
        for strand, before in self._before.items():
            found |= before ^ self.tied(strand)
            if before != self.tied(strand):
                found.add(strand)
        self._before.clear()
        self._changed.clear()
        return found

    def _place(self, one: Position, alike: Sequence[Alike]) -> None:
        earlier = Counter(other.strand for other in alike if (other.at, other.other) < one)
        best: tuple[float, Position, str] | None = None
        for (
            strand,
            _,
        ) in earlier.most_common():  # whom it matches most goes first, so that the others are soon seen to say less
            mean = self._says(one, strand, -best[0] if best is not None else 0.0)
            if mean is not None and mean > 0:
                found = (-mean, self.members(strand)[0], strand)
                best = min(best, found) if best is not None else found
        home = best[2] if best is not None else one[1]
        if home != self._home_before(one[1]):
            self._move(one, home, alike)

    def _home_before(self, mention: str) -> str | None:
        return None if mention in self._coming else self.home(mention)

    def _says(self, one: Position, strand: str, least: float) -> float | None:
        """What the latest mentions of a strand before this one say of it, on the mean; None where its report tells of both, or the mean
        can't be `least` any more, whatever those say that have not been looked at."""
        members = self.members(strand)
        end = bisect_left(members, one)
        sample = [key for _, key in members[max(0, end - self.latest) : end]]
        if not sample:
            return None
        mine = self.cards([one[1]])[one[1]]
        total = 0
        for told in range(0, len(sample), AT_ONCE):
            others = self.cards(sample[told : told + AT_ONCE]).values()
            if any(other.report == mine.report for other in others):
                return None
            total += sum(speaks(mine, other, self.cell(mine, other)) for other in others)
            left = max(0, len(sample) - told - AT_ONCE)
            if total + MOST_SAID * left < least * len(sample) - ROUNDING:
                return None
        return total / len(sample)

    def _move(self, one: Position, home: str | None, alike: Sequence[Alike] | None = None) -> None:
        """From the strand that it is of, if any, to another, if any; whoever this may matter to waits to be placed anew."""
        beside = self.held.find_alike([one[1]]) if alike is None else alike
        before = self._home_before(one[1])
        for strand in (before, home):
            if strand is not None:
                self._note(strand)
                self._changed.add(strand)
        if before is not None:
            members = self.members(before)
            members.pop(bisect_left(members, one))
            self._count(one, before, beside, -1)
        if home is not None:
            self.held.put_strands({one[1]: (one[0], home)})
            members = self.members(home)
            at = bisect_left(members, one)
            if members[at : at + 1] != [one]:  # it is there where they were read just now
                members.insert(at, one)
            self._homes[one[1]] = home
            self._coming.discard(one[1])
            self._count(one, home, beside, 1)
        else:
            self.held.drop_strands([one[1]])
            self._homes.pop(one[1], None)
        waiting = {(other.at, other.other) for other in beside if (other.at, other.other) > one}
        for strand in (before, home):
            if strand is not None:
                waiting |= self._leaning(one, strand)
        for other in waiting:
            heappush(self._waiting, other)

    def _leaning(self, one: Position, strand: str) -> set[Position]:
        """Those after a place who may go on with a strand, and are held against what stands, or stood, at that place."""
        mentions = self._beside_of(strand).mentions
        start = bisect_right(mentions, one)
        if start == len(mentions):
            return set()
        members = self.members(strand)
        after = bisect_right(members, one)
        end = len(mentions)
        if after + self.latest <= len(members):
            end = bisect_right(mentions, members[after + self.latest - 1])
        return set(mentions[start:end])

    def _count(self, one: Position, strand: str, beside: Iterable[Alike], step: int) -> None:
        """Count this mention's matches with other strands for its own, and the other way round."""
        for other in beside:
            for mine, its, who in ((strand, other.strand, (other.at, other.other)), (other.strand, strand, one)):
                kept = self._beside.get(mine)
                if kept is None:
                    continue
                if mine != its:
                    kept.strands[its] += step
                    if kept.strands[its] <= 0:
                        del kept.strands[its]
                if step > 0:
                    insort(kept.mentions, who)

    def _beside_of(self, strand: str) -> _Beside:
        if strand not in self._beside:
            rows = self.held.find_alike([key for _, key in self.members(strand)])
            strands = Counter(row.strand for row in rows if row.strand != strand)
            self._beside[strand] = _Beside(strands, sorted({(row.at, row.other) for row in rows}))
        return self._beside[strand]

    def _note(self, strand: str) -> None:
        """Remember what a strand was tied to before anything changed."""
        if strand not in self._before:
            self._before[strand] = self.tied(strand)

    def _are_tied(self, a: str, b: str) -> bool:
        first, second = sorted((a, b))
        both = self.members(first), self.members(second)
        large = min(map(len, both)) >= LARGE
        mine, theirs = (members[: self.first] for members in both)
        kept = self._ties.get((first, second))
        if kept is None or not kept.holds(mine, theirs, large):
            if len(self._ties) >= MOST_PAIRS:
                self._ties.clear()
            kept = self._ties[first, second] = self._tie(mine, theirs, large)
        return kept.tied

    def _tie(self, mine: list[Position], theirs: list[Position], large: bool) -> _Tie:
        """Whether the first mentions of two strands speak for one incident. Those that are each of one piece do not where their kinds are no names of one
        thing, or (`large`) they say next to nothing beside what each says of itself. Dear questions are asked last; a no of the `GLANCE` first stands
        however many come after them."""
        of_one_piece = min(len(mine), len(theirs)) >= COHERENT
        if of_one_piece and not self._may_be_one_kind(mine, theirs):
            return _Tie(self.first, mine, theirs, None, False)
        if self._mean(product(mine[:GLANCE], theirs[:GLANCE])) <= NOTHING:
            return _Tie(GLANCE, mine[:GLANCE], theirs[:GLANCE], None, False)
        said = self._mean(product(mine, theirs))
        if said <= 0 or not of_one_piece:
            return _Tie(self.first, mine, theirs, None, said > 0)
        least = TIED * min(self._mean(combinations(strand, 2)) for strand in (mine, theirs)) if large else 0.0
        return _Tie(self.first, mine, theirs, large, said >= least)

    def _may_be_one_kind(self, mine: list[Position], theirs: list[Position]) -> bool:
        a, b = self._kind(mine), self._kind(theirs)
        return IncidentKind.OTHER in (a, b) or alike(a, b)

    def _kind(self, strand: list[Position]) -> IncidentKind:
        """What most of the first mentions of a strand tell of: kept in mind, since their cards may be long out of it."""
        kept = self._kinds.get(strand[0][1])
        if kept is None or kept[0] != strand:
            cards = self.cards([key for _, key in strand])
            kinds = Counter(cards[key].kind for _, key in strand)
            kept = self._kinds[strand[0][1]] = strand, kinds.most_common(1)[0][0]
        return kept[1]

    def _mean(self, pairs: Iterable[tuple[Position, Position]]) -> float:
        """What pairs of mentions say, on the mean."""
        wanted = [(x, y) for (_, x), (_, y) in pairs]
        cards = self.cards({key for pair in wanted for key in pair})
        return sum(speaks(cards[x], cards[y], self.cell(cards[x], cards[y])) for x, y in wanted) / len(wanted)
