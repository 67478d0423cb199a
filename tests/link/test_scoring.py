"""Scores of many pairs: what is told early is what would be told late, and what is kept in mind changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest

from onrecord.lang.likeness import WEIGHTS
from onrecord.link.incidents import facets as kept
from onrecord.link.incidents.cards import card
from onrecord.link.incidents.facets import facets
from onrecord.link.incidents.grouping import cell, cell_of
from onrecord.link.incidents.likeness import MOST_OF_LEADS, MOST_OF_WORDS, likely_scores, measures_of, news_scores
from onrecord.link.incidents.matching import FAINT, SAME, score_incidents
from onrecord.model.evidence import MentionCard
from onrecord.model.vocabulary import IncidentKind
from tests.link.made import NIGHT, happened, place, reading, report

TOWNS = {"Bakel": (15.3, -12.2, "SN"), "Westhaven": (41.2, -73.1, "US"), "Ifrane": (33.5, -5.1, "MA")}
KINDS = (IncidentKind.SHOOTING, IncidentKind.EXPLOSION, IncidentKind.FIRE, IncidentKind.STRIKE, IncidentKind.OTHER)
HEADS = ("Depot burns", "Attendant hurt", "Quarrel over dice", "Harbour shut")
LEADS = (
    "A pump attendant was hurt in {town} on Friday, the harbour police said.",
    "Orlo Quint, 44, carried the pump attendant out of the depot in {town}, the harbour police said.",
    "Three men were questioned in {town} over the burnt depot of Orlo Quint, 44, two years after.",
)


def cards() -> list[MentionCard]:
    """Tellings alike and unlike in words, kind, town and day."""
    found = []
    for n, (kind, (town, (lat, lon, country)), lead) in enumerate(
        (kind, town, lead) for kind in KINDS for town in TOWNS.items() for lead in LEADS
    ):
        title = f"{town}: {HEADS[n % 4]}"
        one = report(lead.format(town=town), f"Post {n}", hours=3.0 + 700 * (n % 4), title=title)
        where = (place(one, town, lat=lat, lon=lon, country=country, gazetteer_id=f"9{lat}"),)
        begins = NIGHT + timedelta(days=40 * (n % 3)) if n % 5 else None
        mention = happened(one, "hurt" if "hurt" in one.text else "depot", kind, begins=begins, places=(0,))
        found.append(card(one, reading(one, places=where, incidents=(mention,)), mention))
    return found


PAIRS = [*combinations(cards(), 2)]


@pytest.mark.parametrize("least", [FAINT, SAME])
def test_of_a_score_that_is_too_small_no_more_is_told_than_that(least: float) -> None:
    early = 0
    for a, b in PAIRS:
        score, told = score_incidents(a, b), score_incidents(a, b, least)
        if told is None and score is not None:
            assert score < least
            early += 1
        else:
            assert told == score
    assert early


def test_a_cell_is_that_of_the_score_or_nothing() -> None:
    for a, b in PAIRS:
        score = score_incidents(a, b)
        assert cell_of(a, b) == (cell(score) if score is not None and score >= FAINT else 0)


def test_words_and_tolls_add_no_more_than_they_are_given_at_most() -> None:
    heads = 0
    for a, b in PAIRS:
        said = sum(WEIGHTS.get(name, 0.0) * value for name, value in measures_of(a, b).items() if name in _OF_WORDS)
        shared = not facets(a).head.isdisjoint(facets(b).head | facets(b).lead)
        assert said <= (MOST_OF_WORDS if shared or not facets(b).head.isdisjoint(facets(a).lead) else MOST_OF_LEADS)
        heads += shared
    assert heads


_OF_WORDS = [name for name in WEIGHTS if name.split("_")[0] in ("headline", "words", "kind", "killed", "injured")]


def test_what_is_likely_is_told_as_it_is_on_the_sheet() -> None:
    for a, b in PAIRS[:200]:
        assert likely_scores(a, b, -1000.0) == news_scores(a, b)
        assert list((likely_scores(a, b, -1000.0) or (0.0, {}))[1]) == list(news_scores(a, b)[1])


def test_facets_are_kept_for_the_cards_asked_for_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_KEPT", 4)
    monkeypatch.setattr(kept, "_kept", {})
    monkeypatch.setattr(kept, "_kept_before", {})
    many = cards()
    first = facets(many[0])
    for one in many[1:]:
        facets(one)
        assert facets(many[0]) is first
        assert len(kept._kept) + len(kept._kept_before) <= 8
    assert facets(many[1]) == facets(replace(many[1]))


def test_facets_are_those_of_the_card_at_hand_not_of_one_it_replaced() -> None:
    one = cards()[0]
    assert facets(one).towns
    assert not facets(replace(one, places=())).towns
