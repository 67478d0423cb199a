"""Parts kept as they grow are what the store would give anew, whatever the order and however faint the matches between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.link.grouping import canonical
from onrecord.link.matching import SAME
from onrecord.link.parts import Part, Parts, is_sure
from onrecord.model.evidence import MentionCard
from onrecord.model.vocabulary import IncidentKind
from tests.link.test_incidents import told

Matches = Mapping[tuple[str, str], float]
CARDS = sorted(
    (
        told(f"Post {n}: a {what} at Bakel killed 12.", what, kind, hours=float(n), outlet=f"Outlet {n}")
        for n, (what, kind) in enumerate([("raid", IncidentKind.STRIKE), ("storm", IncidentKind.STORM)] * 4)
    ),
    key=canonical,
)[:7]
"""Every second one is news of a kind whose likeness is learned."""
PAIRS = [(min(a.id, b.id), max(a.id, b.id)) for a, b in combinations(CARDS, 2)]


class Held:
    """A store of scores and cards, filled card by card."""

    def __init__(self, scores: Matches, here: Iterable[str] = ()) -> None:
        self.all, self.here, self.fetched = scores, set(here), 0

    def scores(self, mentions: list[str]) -> Matches:
        self.fetched += 1
        return {pair: s for pair, s in self.all.items() if self.here.issuperset(pair) and set(pair) & set(mentions)}

    def cards(self, mentions: Iterable[str]) -> Mapping[str, MentionCard]:
        return {card.id: card for card in CARDS if card.id in set(mentions)}

    def parts(self) -> Parts:
        return Parts(self.scores, self.cards)


def pairs(*given_: tuple[int, int, float]) -> dict[tuple[str, str], float]:
    """Scores by the numbers of two cards."""
    return {(min(CARDS[a].id, CARDS[b].id), max(CARDS[a].id, CARDS[b].id)): score for a, b, score in given_}


def table(part: Part) -> dict[tuple[str, str], int]:
    """A part as its mentions and the scores between them, in an order of their own."""
    cells = part.cells
    assert (cells == cells.T).all()
    rows = sorted(range(len(part.members)), key=part.members.__getitem__)
    return {(part.members[a], part.members[b]): int(cells[a, b]) for a in rows for b in rows}


def hung_together(scores: Matches) -> set[frozenset[str]]:
    """By the definition: each with the best of the earlier ones that it matches, the earliest of equals, and with all that are sure."""
    by_id = {card.id: card for card in CARDS}
    ties = [set(pair) for pair, score in scores.items() if is_sure(by_id[pair[0]], by_id[pair[1]], score)]
    for number, card in enumerate(CARDS):
        before = [(-scores.get((min(x.id, card.id), max(x.id, card.id)), 0.0), n) for n, x in enumerate(CARDS[:number])]
        best = min(before, default=(0.0, 0))
        ties += [{card.id, CARDS[best[1]].id}] if best[0] <= -SAME else []
    sets = [{card.id} for card in CARDS]
    for tie in ties:
        touched = [one for one in sets if one & tie]
        sets = [one for one in sets if not one & tie] + [set().union(*touched)]
    return {frozenset(one) for one in sets}


scores = st.fixed_dictionaries(
    {pair: st.sampled_from([0.0, 0.0, 0.2, 0.45, 0.6, 0.7, 0.96, 0.99]) for pair in PAIRS}
).map(lambda made: {pair: score for pair, score in made.items() if score})


@settings(max_examples=300, deadline=None)
@given(scores, st.permutations(range(len(CARDS))), st.sets(st.integers(0, len(CARDS) - 1)))
def test_parts_grown_are_parts_fetched_and_as_defined(
    made: dict[tuple[str, str], float], order: list[int], asked: set[int]
) -> None:
    held = Held(made)
    growing = held.parts()
    for turn, index in enumerate(order):
        card = CARDS[index]
        held.here.add(card.id)
        growing.join(card, held.scores([card.id]))
        if turn in asked:  # between two reports a part may be asked for or not
            growing.part(card.id)
    assert {frozenset(growing.part(card.id).members) for card in CARDS} == hung_together(made)
    for card in CARDS:
        assert table(growing.part(card.id)) == table(held.parts().part(card.id))


@settings(max_examples=150, deadline=None)
@given(scores, st.permutations(range(len(CARDS))))
def test_whoever_is_left_is_named(made: dict[tuple[str, str], float], order: list[int]) -> None:
    """Every part that is another after a mention came holds that mention, or one of those that `join` names."""
    held = Held(made)
    growing = held.parts()
    before: set[frozenset[str]] = set()
    for index in order:
        card = CARDS[index]
        held.here.add(card.id)
        left = growing.join(card, held.scores([card.id]))
        after = {frozenset(growing.part(key).members) for key in held.here}
        assert all(part & {card.id, *left} for part in after - before)
        before = after


def test_a_faint_match_brings_nobody_in_and_is_kept_between_those_who_are() -> None:
    held = Held(pairs((0, 1, 0.9), (0, 2, 0.2), (1, 2, 0.3)), [card.id for card in CARDS[:3]])
    part = held.parts().part(CARDS[0].id)
    assert set(part.members) == {CARDS[0].id, CARDS[1].id}
    held.all = {**held.all, **pairs((0, 2, 0.6))}
    part = held.parts().part(CARDS[0].id)
    assert set(part.members) == {card.id for card in CARDS[:3]}
    assert sorted(np.unique(part.cells)) == [0, 3000, 6000, 9000]


def test_a_report_like_two_incidents_hangs_on_the_one_it_is_liker() -> None:
    """0 and 1 are one incident, 2 and 3 another; 4 is like both: a bridge would make one part of all."""
    bridge = pairs((0, 1, 0.9), (2, 3, 0.9), (4, 1, 0.6), (4, 3, 0.7))
    held = Held(bridge, [card.id for card in CARDS[:5]])
    assert set(held.parts().part(CARDS[4].id).members) == {CARDS[2].id, CARDS[3].id, CARDS[4].id}


def test_a_part_that_is_kept_is_not_fetched_again() -> None:
    held = Held(pairs((0, 1, 0.9)), [CARDS[0].id, CARDS[1].id])
    parts = held.parts()
    parts.part(CARDS[0].id)
    before = held.fetched
    parts.part(CARDS[1].id)
    assert held.fetched == before
