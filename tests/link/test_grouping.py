"""Average linkage over tables, held against the definition written out with plain loops."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.link.incidents.grouping import SUREST, UNLIKE, canonical, group_incidents
from onrecord.model.evidence import MentionCard
from onrecord.model.vocabulary import IncidentKind
from tests.link.made import NIGHT
from tests.link.test_incidents import told

Matches = Mapping[tuple[str, str], float]
NEWS = sorted(
    (told(f"A storm broke over Bakel, post {n}.", "storm", IncidentKind.STORM, outlet=f"Outlet {n}") for n in range(8)),
    key=canonical,
)
"""News of a kind whose likeness is learned, of reports of one night: no two of them conflict."""
PAIRS = [(min(a.id, b.id), max(a.id, b.id)) for a, b in combinations(NEWS, 2)]


def defined(cards: list[MentionCard], scores: Matches) -> list[tuple[str, ...]]:
    """Groups by the definition: again and again the two of the greatest mean, of equals the earliest, as long as it speaks for it."""

    def says(a: MentionCard, b: MentionCard) -> int:
        score = scores.get((min(a.id, b.id), max(a.id, b.id)))
        if score is None:
            return round(1000 * UNLIKE)
        return round(1000 * max(-SUREST, min(SUREST, math.log(score / (1 - score)))))

    groups = [[card] for card in cards]
    while True:
        best: tuple[float, int, int] | None = None
        for i, j in combinations(range(len(groups)), 2):
            pairs = [(a, b) for a in groups[i] for b in groups[j]]
            total = sum(says(a, b) for a, b in pairs)
            if total > 0:
                best = min(best or (math.inf, 0, 0), (-total / len(pairs), i, j))
        if best is None:
            return [tuple(card.id for card in group) for group in groups]
        _, i, j = best
        groups[i] = sorted(groups[i] + groups.pop(j), key=canonical)


scores = st.fixed_dictionaries(
    {pair: st.sampled_from([0.0, 0.1, 0.3, 0.5, 0.6, 0.8, 0.9, 0.9999]) for pair in PAIRS}
).map(lambda made: {pair: score for pair, score in made.items() if score})


@settings(max_examples=300, deadline=None)
@given(scores, st.permutations(NEWS))
def test_groups_are_as_defined(made: dict[tuple[str, str], float], cards: list[MentionCard]) -> None:
    assert [group.members for group in group_incidents(cards, made)] == defined(NEWS, made)


def test_a_score_right_under_the_bound_speaks_against() -> None:
    a, b = NEWS[:2]
    pair = (min(a.id, b.id), max(a.id, b.id))
    assert len(group_incidents([a, b], {pair: 0.501})) == 1
    assert len(group_incidents([a, b], {pair: 0.499})) == 2


def two_pieces(each: int, within: float, over: float) -> int:
    """How many groups are made of twice so many mentions, of which those of one half match so well, those of two halves so well."""
    news = [
        told(f"A storm broke over Bakel, post {n}.", "storm", IncidentKind.STORM, outlet=f"Post {n}")
        for n in range(2 * each)
    ]
    half = {card.id: number < each for number, card in enumerate(news)}
    made = {(a.id, b.id): within if half[a.id] is half[b.id] else over for a, b in combinations(news, 2)}
    return len(group_incidents(news, made))


def test_two_groups_each_of_one_piece_stay_apart_where_little_holds_them_together() -> None:
    assert two_pieces(6, 0.97, 0.7) == 2
    assert two_pieces(6, 0.97, 0.9) == 1
    assert two_pieces(6, 0.75, 0.7) == 1
    assert two_pieces(5, 0.97, 0.7) == 1


def test_what_is_news_in_two_reports_comes_before_what_one_tells_in_the_background() -> None:
    first = told("Two were shot at a dance in Bakel.", "shot", IncidentKind.SHOOTING, outlet="Quay Herald")
    later = told("Two shot in Bakel: no arrests.", "shot", IncidentKind.SHOOTING, outlet="Lake Radio", begins=None)
    again = replace(later, id="im-again", main=False, begins=NIGHT)
    pairs = {(first.id, later.id): 0.9, (first.id, again.id): 0.99}
    groups = group_incidents([first, later, again], {(min(pair), max(pair)): score for pair, score in pairs.items()})
    assert {frozenset(group.members) for group in groups} == {frozenset((first.id, later.id)), frozenset((again.id,))}
