"""Strands and parts kept as they grow are as defined, whatever the order, and whoever may be of another part is named."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.link.incidents.grouping import canonical, cell, speaks
from onrecord.link.incidents.matching import SAME
from onrecord.link.incidents.parts import Part, Parts
from onrecord.link.incidents.strands import Strands
from onrecord.model.evidence import Alike, MentionCard, Position
from onrecord.model.vocabulary import IncidentKind
from tests.link.test_incidents import told

Pair = tuple[str, str]
Scores = Mapping[Pair, float]
CARDS = sorted(
    (
        told(f"Post {n}: a {what} at Bakel killed 12.", what, kind, hours=float(n), outlet=f"Outlet {n}")
        for n, (what, kind) in enumerate(
            [("storm", IncidentKind.STORM), ("storm", IncidentKind.STORM), ("raid", IncidentKind.STRIKE)] * 3
        )
    ),
    key=canonical,
)[:8]
"""Every third one is news of a kind whose likeness is not learned."""
PAIRS = [(min(a.id, b.id), max(a.id, b.id)) for a, b in combinations(CARDS, 2)]
LATEST, FIRST = 2, 2
"""Few enough that eight cards go beyond them."""


class Held:
    """A store of matches and strands, filled card by card, and of the scores that any two cards would have."""

    def __init__(self, scores: Scores) -> None:
        self.scores = scores
        self.matches: set[Pair] = set()
        self.strands: dict[str, tuple[datetime, str]] = {}
        self.asked = 0

    def find_alike(self, mention_ids: Sequence[str]) -> Sequence[Alike]:
        ends = [end for pair in sorted(self.matches) for end in (pair, pair[::-1])]
        return [Alike(a, b, *self.strands[b]) for a, b in ends if a in mention_ids and b in self.strands]

    def put_strands(self, strands: Mapping[str, tuple[datetime, str]]) -> None:
        self.strands.update(strands)

    def drop_strands(self, mention_ids: Sequence[str]) -> None:
        for key in mention_ids:
            del self.strands[key]

    def find_strands(self, mention_ids: Sequence[str]) -> Mapping[str, str]:
        return {key: self.strands[key][1] for key in mention_ids if key in self.strands}

    def get_strand(self, strand_id: str) -> Sequence[Position]:
        return sorted((at, key) for key, (at, strand) in self.strands.items() if strand == strand_id)

    def cards(self, mentions: Collection[str]) -> Mapping[str, MentionCard]:
        return {card.id: card for card in CARDS if card.id in mentions}

    def score(self, a: MentionCard, b: MentionCard) -> int:
        self.asked += 1
        return cell(self.scores.get((min(a.id, b.id), max(a.id, b.id)), 0.0))

    def kept(self) -> Strands:
        return Strands(self, self.cards, self.score, LATEST, FIRST)


def mean(held: Held, ones: Sequence[MentionCard], others: Sequence[MentionCard]) -> float:
    said = [speaks(a, b, held.score(a, b)) for a in ones for b in others]
    return sum(said) / len(said)


def defined(held: Held, here: Iterable[MentionCard]) -> dict[str, str]:
    """The strand of each of these, by the definition."""
    homes: dict[str, str] = {}
    ordered = sorted(here, key=canonical)
    for number, card in enumerate(ordered):
        before = ordered[:number]
        like = {homes[one.id] for one in before if (min(one.id, card.id), max(one.id, card.id)) in held.matches}
        found = []
        for strand in like:
            members = [one for one in before if homes[one.id] == strand]
            said = mean(held, [card], members[-LATEST:])
            if said > 0:
                found.append((-said, canonical(members[0]), strand))
        homes[card.id] = min(found)[2] if found else card.id
    return homes


def hung_together(held: Held, here: Iterable[MentionCard]) -> set[frozenset[str]]:
    """Parts, by the definition."""
    homes = defined(held, here)
    members = {s: [card for card in CARDS if homes.get(card.id) == s] for s in set(homes.values())}
    parts = [{strand} for strand in members]
    for a, b in {tuple(sorted((homes[x], homes[y]))) for x, y in held.matches if x in homes and y in homes}:
        if a != b and mean(held, members[a][:FIRST], members[b][:FIRST]) > 0:
            touched = [part for part in parts if part & {a, b}]
            parts = [part for part in parts if not part & {a, b}] + [set().union(*touched)]
    return {frozenset(card.id for strand in part for card in members[strand]) for part in parts}


def table(part: Part) -> dict[Pair, int]:
    """A part as its mentions and the scores between them, in an order of their own."""
    cells = part.cells
    assert (cells == cells.T).all()
    return {(a, b): int(cells[i, j]) for i, a in enumerate(part.members) for j, b in enumerate(part.members)}


levels = st.sampled_from([0.0, 0.0, 0.2, 0.45, 0.6, 0.7, 0.96, 0.99])
scores = st.fixed_dictionaries(dict.fromkeys(PAIRS, levels))
steps = st.lists(st.one_of(st.sampled_from(CARDS), st.sampled_from(PAIRS)), min_size=12, max_size=40)
"""A card that comes, or goes if it is there; or a pair that is compared from now on, or no more."""


@settings(max_examples=300, deadline=None)
@given(scores, st.sets(st.sampled_from(PAIRS)), steps)
def test_what_is_kept_is_as_defined_and_as_read_anew(
    made: dict[Pair, float], compared: set[Pair], steps: list[MentionCard | Pair]
) -> None:
    held = Held(made)
    strands = held.kept()
    parts = Parts(strands)
    here: dict[str, MentionCard] = {}
    alike = {pair for pair in compared if made[pair] >= SAME}
    before: set[frozenset[str]] = set()
    for step in [*CARDS[::-1], *steps]:
        strands.begin()
        if isinstance(step, tuple):
            alike ^= {step} if made[step] >= SAME else set()
            a, b = (one for one in CARDS if one.id in step)
            if {a.id, b.id} <= here.keys() and made[step] >= SAME:
                strands.will_match(canonical(a), canonical(b), step in alike)
        elif step.id in here:
            strands.take_out(canonical(step))
            del here[step.id]
        else:
            here[step.id] = step
            strands.come(canonical(step))
        held.matches = {pair for pair in alike if here.keys() >= set(pair)}
        changed = strands.settle()
        parts.changed(changed)
        homes = defined(held, here.values())
        assert {key: strand for key, (_, strand) in held.strands.items()} == homes
        after = {frozenset(parts.part(key).members) for key in here}
        assert after == hung_together(held, here.values())
        assert all(any(homes[key] in changed for key in part) for part in after - before)
        assert set(table(parts.between(here)).values()) <= {0, *(cell(score) for score in made.values())}
        before = after
    for key in here:
        assert table(parts.part(key)) == table(Parts(held.kept()).part(key))


def all_of(given_: Mapping[tuple[int, int], float], count: int) -> tuple[Held, Strands]:
    """Cards by number with these scores, all that are `SAME` and more being matches, as they came in order."""
    made = {(min(CARDS[a].id, CARDS[b].id), max(CARDS[a].id, CARDS[b].id)): s for (a, b), s in given_.items()}
    held = Held(made)
    held.matches = {pair for pair, score in made.items() if score >= SAME}
    strands = held.kept()
    strands.begin()
    for card in CARDS[:count]:
        strands.come(canonical(card))
    strands.settle()
    return held, strands


def test_a_report_like_two_incidents_makes_no_part_of_both() -> None:
    """0 and 1 are one incident, 3 and 4 another; 4 is like one report of the first."""
    _, strands = all_of({(0, 1): 0.9, (3, 4): 0.9, (1, 4): 0.6}, 5)
    parts = Parts(strands)
    assert set(parts.part(CARDS[4].id).members) == {CARDS[3].id, CARDS[4].id}
    assert set(parts.part(CARDS[0].id).members) == {CARDS[0].id, CARDS[1].id}
    assert set(parts.part(CARDS[2].id).members) == {CARDS[2].id}


def test_a_faint_score_brings_nobody_in_and_is_told_between_those_who_are() -> None:
    _, strands = all_of({(0, 1): 0.9, (0, 3): 0.2, (1, 3): 0.9}, 4)
    part = Parts(strands).part(CARDS[0].id)
    assert set(part.members) == {CARDS[0].id, CARDS[1].id, CARDS[3].id}
    assert sorted({int(one) for one in part.cells.flat}) == [0, 2000, 9000]
    assert set(Parts(all_of({(0, 1): 0.9, (0, 3): 0.45}, 4)[1]).part(CARDS[0].id).members) == {CARDS[0].id, CARDS[1].id}


def test_what_was_scored_is_not_scored_again() -> None:
    held, strands = all_of({(0, 1): 0.9, (1, 3): 0.9, (0, 3): 0.9}, 4)
    parts = Parts(strands)
    parts.part(CARDS[0].id)
    before = held.asked
    parts.part(CARDS[1].id)
    parts.changed([strands.home(CARDS[0].id)])
    parts.part(CARDS[3].id)
    assert held.asked == before
