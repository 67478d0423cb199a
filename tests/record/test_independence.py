"""Who counts as independent of whom: sides, basis, carriers, anonymous sources, outlets' own observations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model.record import Claim
from onrecord.model.span import Span
from onrecord.model.vocabulary import Basis, Mark, Support
from tests.record import made
from tests.record.made import (
    COAST,
    COAST_UNNAMED,
    DOCTOR,
    FISHER,
    HERALD,
    NAVY,
    NAVY_UNNAMED,
    NAVY_UNNAMED_2,
    RELIEF,
    WIRE,
    told,
)

FIVE = made.exactly(5)
WITH_BASIS = (Basis.OWN_ACT, Basis.OWN_PEOPLE, Basis.OBSERVED)


def standing(*tellings: made.Told) -> Claim:
    return made.claim_of(made.record(*tellings), FIVE)


@pytest.mark.parametrize("basis", WITH_BASIS)
def test_two_sides_each_with_basis_corroborate(basis: Basis) -> None:
    claim = standing(told(NAVY, FIVE, 0), told(COAST, FIVE, 1, basis=basis))
    assert (claim.standing.support, claim.independent) == (Support.CORROBORATED, 2)
    (reason,) = [r for r in claim.reasons if r.rule == "independent-origins"]
    assert set(reason.statements) == set(claim.statements)


@pytest.mark.parametrize("basis", [Basis.TOLD, Basis.ASSESSED, Basis.UNKNOWN])
def test_a_side_without_basis_of_its_own_adds_nothing(basis: Basis) -> None:
    claim = standing(told(NAVY, FIVE, 0), told(COAST, FIVE, 1, basis=basis))
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 1)


def test_voices_of_one_side_count_once() -> None:
    claim = standing(told(NAVY, FIVE, 0), told(NAVY_UNNAMED, FIVE, 1, "Coast Wire"))
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 1)
    assert Mark.ONE_SIDED in claim.marks


def test_a_state_and_its_own_city_count_once() -> None:
    mayor = made.party("mayor", "south", local=True)
    claim = standing(told(COAST, FIVE, 0), told(mayor, FIVE, 1))
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 1)


def test_one_origin_in_many_outlets_counts_one() -> None:
    first = told(NAVY, FIVE, 0)
    carried = [made.picked_up(first, f"Paper {n}", n) for n in range(1, 20)]
    claim = standing(first, *carried, told(NAVY, FIVE, 30, "Radio Fog"))
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 1)
    assert (claim.reports, claim.outlets, len(claim.origins)) == (21, 21, 1)


def test_an_unknown_side_is_independent_of_nobody() -> None:
    claim = standing(told(NAVY, FIVE, 0), told(DOCTOR, FIVE, 1), told(FISHER, FIVE, 2, basis=Basis.OBSERVED))
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 1)


def test_one_of_the_two_must_be_named() -> None:
    unnamed = (told(NAVY_UNNAMED, FIVE, 0), told(COAST_UNNAMED, FIVE, 1))
    claim = standing(*unnamed)
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 2)
    assert standing(*unnamed, told(COAST, FIVE, 2)).standing.support is Support.CORROBORATED
    assert standing(told(NAVY_UNNAMED, FIVE, 0), told(COAST, FIVE, 1)).standing.support is Support.CORROBORATED


def test_two_unnamed_officials_of_one_side_to_two_outlets_are_marked_and_no_more() -> None:
    claim = standing(
        told(NAVY_UNNAMED, FIVE, 0, via=("Quay Herald",)),
        told(NAVY_UNNAMED_2, FIVE, 1, "Coast Wire", via=("Coast Wire",)),
    )
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 1)
    assert {Mark.MULTIPLE_OUTLETS, Mark.UNNAMED} <= set(claim.marks)


def test_one_unnamed_official_carried_by_two_outlets_is_not_multiple_outlets() -> None:
    first = told(NAVY_UNNAMED, FIVE, 0)
    claim = standing(first, made.picked_up(first, "Coast Wire", 1))
    assert Mark.MULTIPLE_OUTLETS not in claim.marks


def test_an_outlets_own_voice_counts_for_nothing() -> None:
    alone = standing(told(HERALD, FIVE, 0, basis=Basis.UNKNOWN), told(WIRE, FIVE, 1, "Coast Wire", basis=Basis.UNKNOWN))
    assert (alone.standing.support, alone.independent) == (Support.UNATTRIBUTED, 0)
    assert alone.standing.credibility == 6
    both = standing(told(NAVY, FIVE, 0), told(HERALD, FIVE, 1, basis=Basis.UNKNOWN))
    assert (both.standing.support, both.independent) == (Support.SINGLE_SOURCE, 1)


def test_one_outlets_own_observation_is_single_source_and_two_are_corroborated() -> None:
    herald = told(HERALD, FIVE, 0, basis=Basis.OBSERVED)
    wire = told(WIRE, FIVE, 1, "Coast Wire", basis=Basis.OBSERVED)
    assert standing(herald).standing.support is Support.SINGLE_SOURCE
    claim = standing(herald, wire)
    assert (claim.standing.support, claim.independent) == (Support.CORROBORATED, 2)
    assert "own-observations" in made.rules_of(claim)


def test_two_outlets_that_carry_one_passage_observed_it_once() -> None:
    herald = told(HERALD, FIVE, 0, basis=Basis.OBSERVED, passage="p-1")
    wire = told(WIRE, FIVE, 1, "Coast Wire", basis=Basis.OBSERVED, passage="p-1")
    claim = standing(herald, wire)
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 1)


def test_support_comes_from_narrower_values_too() -> None:
    range_, exact = made.between(4, 8), FIVE
    record = made.record(told(NAVY, range_, 0), told(COAST, exact, 1))
    assert made.claim_of(record, range_).standing.support is Support.CORROBORATED
    assert made.claim_of(record, exact).standing.support is Support.SINGLE_SOURCE


def test_who_has_gone_on_to_another_value_supports_the_old_one_no_more() -> None:
    tellings = (told(NAVY, FIVE, 0), told(COAST, FIVE, 1), told(COAST, made.exactly(9), 4))
    assert made.claim_of(made.record(*tellings, hours=3), FIVE).standing.support is Support.CORROBORATED
    assert made.claim_of(made.record(*tellings), FIVE).standing.support is Support.SINGLE_SOURCE


def test_three_sides_make_three_independent_origins() -> None:
    claim = standing(told(NAVY, FIVE, 0), told(COAST, FIVE, 1), told(RELIEF, FIVE, 2, basis=Basis.OBSERVED))
    assert (claim.independent, claim.standing.credibility) == (3, 1)


LONG = (
    "five of the crew were pulled from the water by a pilot boat an hour after dark and not one of them was alive when the boat "
    "reached the pier at the foot of the mole"
)


def _worded(telling: made.Told, words: str) -> made.Told:
    """The telling with these words in place of its own."""
    (item,) = telling.evidence
    return replace(telling, evidence=(replace(item, quote=words, span=Span(0, len(words))),))


def test_one_passage_under_two_names_is_one_origin() -> None:
    navy, coast = _worded(told(NAVY, FIVE, 0), LONG), _worded(told(COAST, FIVE, 1, "Coast Wire"), LONG)
    claim = standing(navy, coast)
    assert (claim.standing.support, claim.independent) == (Support.SINGLE_SOURCE, 1)
    edited = _worded(told(COAST, FIVE, 1, "Coast Wire"), LONG.replace("by a pilot boat", "by one of the pilots"))
    assert standing(navy, edited).standing.support is Support.SINGLE_SOURCE


def test_words_of_ones_own_beside_the_carried_ones_count() -> None:
    navy, coast = _worded(told(NAVY, FIVE, 0), LONG), _worded(told(COAST, FIVE, 1, "Coast Wire"), LONG)
    own = told(COAST, FIVE, 2, "Radio Fog")
    claim = standing(navy, coast, own)
    assert (claim.standing.support, claim.independent) == (Support.CORROBORATED, 2)
    (reason,) = [r for r in claim.reasons if r.rule == "independent-origins"]
    assert own.evidence[0].statement in reason.statements


def test_short_words_that_anyone_would_use_are_nobodys_passage() -> None:
    words = "five people were killed in the fire on board"
    claim = standing(_worded(told(NAVY, FIVE, 0), words), _worded(told(COAST, FIVE, 1), words))
    assert claim.standing.support is Support.CORROBORATED


def test_an_observation_carried_without_credit_was_made_once() -> None:
    herald = _worded(told(HERALD, FIVE, 0, basis=Basis.OBSERVED), LONG)
    wire = _worded(told(WIRE, FIVE, 1, "Coast Wire", basis=Basis.OBSERVED), LONG)
    assert standing(herald, wire).standing.support is Support.SINGLE_SOURCE
