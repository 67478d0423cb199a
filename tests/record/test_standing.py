"""State, support and contest of a claim, rule by rule; the expectations are written by hand."""

from __future__ import annotations

import pytest

from onrecord.model.evidence import Act, Amount, Named, Rank
from onrecord.model.record import Standing
from onrecord.model.vocabulary import (
    Basis,
    Clock,
    Contest,
    Direction,
    Mark,
    Measure,
    Qualifier,
    State,
    Support,
    TimePrecision,
)
from onrecord.record.compare import Bearing, bearing, half_unit, spread
from tests.record import made
from tests.record.made import COAST, DOCTOR, FISHER, HERALD, NAVY, NAVY_CHIEF, NAVY_UNNAMED, WIRE, told

FIVE, SIX, NINE, SIXTEEN = (made.exactly(n) for n in (5, 6, 9, 16))
NORTH, SOUTH = made.named("state:north"), made.named("state:south")
NORTHERN_FLEET = made.named("fleet:north", "state:north")


def axes(standing: Standing) -> tuple[State, Support, Contest]:
    return standing.state, standing.support, standing.contest


# What one value does to another.


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (SIXTEEN, made.more_than(12), Bearing.SUPPORTS),
        (made.more_than(12), SIXTEEN, Bearing.NEITHER),
        (FIVE, made.more_than(12), Bearing.CONFLICTS),
        (made.more_than(12), FIVE, Bearing.CONFLICTS),
        (FIVE, FIVE, Bearing.SUPPORTS),
        (FIVE, SIX, Bearing.CONFLICTS),
        (FIVE, made.between(4, 8), Bearing.SUPPORTS),
        (made.between(4, 8), made.between(6, 10), Bearing.NEITHER),
        (made.at_least(2), made.at_least(1), Bearing.SUPPORTS),
        (made.exactly(150), made.about(200), Bearing.SUPPORTS),
        (made.exactly(250), made.about(200), Bearing.SUPPORTS),
        (made.exactly(251), made.about(200), Bearing.CONFLICTS),
        (made.exactly(149), made.about(200), Bearing.CONFLICTS),
        (made.exactly(30), made.dozens(), Bearing.SUPPORTS),
        (made.exactly(0), made.at_least(1), Bearing.CONFLICTS),
        (made.unspecified(), FIVE, Bearing.NEITHER),
        (FIVE, made.unspecified(), Bearing.NEITHER),
        (made.exactly(5, group="crew"), made.exactly(6, group="passengers"), Bearing.NEITHER),
        (made.exactly(5, unit="boats"), made.exactly(6), Bearing.NEITHER),
        (made.exactly(7, group="crew"), FIVE, Bearing.CONFLICTS),
        (made.exactly(4, group="crew"), FIVE, Bearing.NEITHER),
        (made.exactly(7, place="pier", place_within=("quay",)), made.exactly(5, place="quay"), Bearing.CONFLICTS),
        (made.exactly(7, Measure.KILLED), made.exactly(5, Measure.CASUALTIES), Bearing.CONFLICTS),
        (made.exactly(4, Measure.KILLED), made.exactly(5, Measure.CASUALTIES), Bearing.NEITHER),
        (made.exactly(4, Measure.KILLED), made.exactly(5, Measure.INJURED), Bearing.NEITHER),
    ],
)
def test_figures_are_compared_as_intervals(a: Amount, b: Amount, expected: Bearing) -> None:
    assert bearing(a.measure.value, a, b) is expected


@pytest.mark.parametrize(("value", "half"), [(200, 50), (250, 5), (1000, 500), (7, 0.5), (0.25, 0.005), (0, 0.5)])
def test_an_approximate_figure_spans_half_a_unit_of_its_last_significant_place(value: float, half: float) -> None:
    assert half_unit(value) == pytest.approx(half)
    assert spread(made.about(value)) == pytest.approx((value - half, value + half))


def test_nearly_reaches_down_only() -> None:
    assert spread(made.amount(None, 200, None, Qualifier.NEARLY)) == (150, 200)


@pytest.mark.parametrize(
    ("slot", "a", "b", "expected"),
    [
        ("by", NORTH, NORTH, Bearing.SUPPORTS),
        ("by", NORTHERN_FLEET, NORTH, Bearing.SUPPORTS),
        ("by", NORTH, NORTHERN_FLEET, Bearing.NEITHER),
        ("by", NORTH, SOUTH, Bearing.CONFLICTS),
        ("where", NORTH, SOUTH, Bearing.NEITHER),
        ("means", NORTH, SOUTH, Bearing.NEITHER),
    ],
)
def test_the_inner_supports_the_outer_and_only_single_slots_conflict(
    slot: str, a: Named, b: Named, expected: Bearing
) -> None:
    assert bearing(slot, a, b) is expected


def test_moments_inside_support_and_apart_conflict() -> None:
    hour, day = made.interval(1, 2), made.interval(0, 24, TimePrecision.DAY)
    assert bearing("when", hour, day) is Bearing.SUPPORTS
    assert bearing("when", day, hour) is Bearing.NEITHER
    assert bearing("when", hour, made.interval(3, 4)) is Bearing.CONFLICTS
    assert bearing("when", hour, made.interval(3, 4, TimePrecision.PART_OF_DAY)) is Bearing.NEITHER
    assert bearing("when", hour, made.interval(24, 48, TimePrecision.DAY)) is Bearing.NEITHER, "within a day line"


# State.


def test_a_value_that_one_party_gave_is_live_and_single_source() -> None:
    claim = made.claim_of(made.record(told(NAVY, FIVE, 0)), FIVE)
    assert axes(claim.standing) == (State.LIVE, Support.SINGLE_SOURCE, Contest.NONE)
    assert claim.standing.credibility == 2, "own loss acknowledged"
    assert "one-side" in made.rules_of(claim)


def test_a_later_exact_figure_of_the_same_side_replaces_the_earlier() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(NAVY, NINE, 3))
    old, new = made.claim_of(record, FIVE), made.claim_of(record, NINE)
    assert (old.standing.state, old.superseded_by, old.standing.contest) == (State.SUPERSEDED, new.id, Contest.NONE)
    assert axes(new.standing) == (State.LIVE, Support.SINGLE_SOURCE, Contest.NONE)
    assert "same-side-later-value" in made.rules_of(old)


def test_another_voice_of_the_same_side_replaces_it_too() -> None:
    record = made.record(told(NAVY_UNNAMED, FIVE, 0), told(NAVY_CHIEF, NINE, 3))
    assert made.claim_of(record, FIVE).standing.state is State.SUPERSEDED


def test_another_side_replaces_nothing_and_is_a_dispute() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(COAST, NINE, 3))
    for value in (FIVE, NINE):
        claim = made.claim_of(record, value)
        assert axes(claim.standing) == (State.LIVE, Support.SINGLE_SOURCE, Contest.DISPUTED)
        assert "another-side-conflicts" in made.rules_of(claim)
    assert made.claim_of(record, FIVE).conflicts_with == (made.claim_of(record, NINE).id,)


def test_lesser_authority_replaces_nothing_and_the_side_is_inconsistent() -> None:
    record = made.record(told(NAVY_CHIEF, FIVE, 0), told(NAVY_UNNAMED, NINE, 3))
    assert [made.claim_of(record, v).standing.state for v in (FIVE, NINE)] == [State.LIVE, State.LIVE]
    assert [made.claim_of(record, v).standing.contest for v in (FIVE, NINE)] == [Contest.INCONSISTENT] * 2


def test_lesser_authority_replaces_by_an_explicit_change() -> None:
    raised = made.exactly(9, before=5, direction=Direction.UP)
    record = made.record(told(NAVY_CHIEF, FIVE, 0), told(NAVY_UNNAMED, raised, 3))
    assert made.claim_of(record, FIVE).standing.state is State.SUPERSEDED
    assert made.claim_of(record, raised).standing.state is State.LIVE


def test_an_old_figure_told_again_replaces_nothing() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(NAVY, NINE, 3), told(NAVY, FIVE, 5, "Coast Wire"))
    assert made.claim_of(record, FIVE).standing.state is State.SUPERSEDED
    assert made.claim_of(record, NINE).standing.state is State.LIVE


def test_a_figure_taken_back_down_by_an_explicit_change_is_live_again() -> None:
    lowered = made.exactly(5, before=9, direction=Direction.DOWN)
    record = made.record(told(NAVY, FIVE, 0), told(NAVY, NINE, 3), told(NAVY, lowered, 5))
    assert made.claim_of(record, FIVE).standing.state is State.LIVE
    assert made.claim_of(record, NINE).standing.state is State.SUPERSEDED


def test_an_old_change_told_again_replaces_nothing() -> None:
    raised = made.exactly(9, before=5, direction=Direction.UP)
    latest = made.exactly(16)
    tellings = [told(NAVY, FIVE, 0), told(NAVY, raised, 3), told(NAVY, latest, 6)]
    retold = told(NAVY, raised, 9, "Coast Wire")
    pickup = made.picked_up(tellings[1], "Coast Wire", 9)
    for again in (retold, pickup):
        record = made.record(*tellings, again)
        states = [made.claim_of(record, value).standing.state for value in (FIVE, raised, latest)]
        assert states == [State.SUPERSEDED, State.SUPERSEDED, State.LIVE]


def test_both_at_once_is_inconsistent() -> None:
    record = made.record(made.together(told(NAVY, FIVE, 0), told(NAVY, NINE, 0)))
    assert {made.claim_of(record, v).standing.contest for v in (FIVE, NINE)} == {Contest.INCONSISTENT}
    assert "same-side-says-both" in made.rules_of(made.claim_of(record, FIVE))


def test_a_states_local_bodies_and_its_ministry_dispute_and_replace_nothing() -> None:
    mayor = made.party("mayor", "south", local=True)
    record = made.record(told(COAST, FIVE, 0), told(mayor, NINE, 3))
    assert made.claim_of(record, FIVE).standing.state is State.LIVE
    assert made.claim_of(record, FIVE).standing.contest is Contest.DISPUTED


def test_a_value_lives_while_another_side_still_holds_it() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(COAST, FIVE, 1), told(NAVY, NINE, 3))
    claim = made.claim_of(record, FIVE)
    assert axes(claim.standing) == (State.LIVE, Support.SINGLE_SOURCE, Contest.DISPUTED)
    assert {share.party.id: share.state for share in claim.origins} == {
        NAVY.id: State.SUPERSEDED,
        COAST.id: State.LIVE,
    }


def test_figures_of_different_groups_replace_nothing() -> None:
    crew, passengers = made.exactly(5, group="crew"), made.exactly(9, group="passengers")
    record = made.record(told(NAVY, crew, 0), told(NAVY, passengers, 3))
    assert [made.claim_of(record, v).standing.state for v in (crew, passengers)] == [State.LIVE, State.LIVE]


def test_a_higher_lower_bound_of_one_side_raises_its_own_and_no_other_sides() -> None:
    ten, twenty = made.at_least(10), made.at_least(20)
    record = made.record(told(NAVY, ten, 0), told(NAVY, twenty, 3))
    old = made.claim_of(record, ten)
    assert (old.standing.state, old.superseded_by) == (State.SUPERSEDED, made.claim_of(record, twenty).id)
    lowered = made.record(told(NAVY, twenty, 0), told(NAVY, ten, 3))
    assert made.claim_of(lowered, twenty).standing.state is State.LIVE, "at least 10 takes nothing from at least 20"
    others = made.record(told(COAST, ten, 0), told(NAVY, twenty, 3))
    assert made.claim_of(others, ten).standing.state is State.LIVE


def test_a_figure_nobody_tells_again_goes_stale_beside_a_live_one() -> None:
    first, other = told(COAST, FIVE, 0), told(NAVY, NINE, 2)
    claim = made.claim_of(made.record(first, other), FIVE)
    assert Mark.STALE not in claim.marks, "two hours are no time"
    late = told(NAVY, NINE, 30)
    claim = made.claim_of(made.record(first, late), FIVE)
    assert Mark.STALE in claim.marks
    assert Mark.STALE not in made.claim_of(made.record(first, late), NINE).marks
    (reason,) = [r for r in claim.reasons if r.rule == "stale"]
    assert reason.statements == (late.one.statement,)
    again = made.record(first, told(COAST, FIVE, 29), late)
    assert Mark.STALE not in made.claim_of(again, FIVE).marks


# Retractions.


def test_a_value_taken_back_leaves_what_its_side_said_before_standing() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(NAVY, NINE, 2), told(NAVY, NINE, 4, act=Act.RETRACTS))
    assert made.claim_of(record, NINE).standing.state is State.WITHDRAWN
    assert made.claim_of(record, FIVE).standing.state is State.LIVE


def test_a_value_that_its_own_origin_took_back_is_withdrawn() -> None:
    taken = told(NAVY, FIVE, 4, act=Act.RETRACTS)
    record = made.record(told(NAVY, FIVE, 0), taken)
    claim = made.claim_of(record, FIVE)
    assert claim.standing.state is State.WITHDRAWN
    (reason,) = [r for r in claim.reasons if r.rule == "own-retraction"]
    assert reason.statements == (taken.one.statement,)
    assert made.claim_of(made.record(told(NAVY, FIVE, 0), taken, hours=3), FIVE).standing.state is State.LIVE


def test_a_retraction_told_at_second_hand_is_a_mark_only() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(NAVY, FIVE, 4, act=Act.RETRACTS, teller=COAST))
    claim = made.claim_of(record, FIVE)
    assert claim.standing.state is State.LIVE
    assert Mark.SECOND_HAND_RETRACTION in claim.marks


def test_a_side_takes_back_its_own_words_only() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(COAST, FIVE, 1), told(NAVY, FIVE, 4, act=Act.RETRACTS))
    claim = made.claim_of(record, FIVE)
    assert axes(claim.standing) == (State.LIVE, Support.SINGLE_SOURCE, Contest.NONE)
    assert {share.party.id: share.state for share in claim.origins} == {NAVY.id: State.WITHDRAWN, COAST.id: State.LIVE}
    assert Mark.SECOND_HAND_RETRACTION not in claim.marks, "the navy spoke for itself"


def test_a_retraction_by_one_who_never_said_it_withdraws_nothing() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(COAST, FIVE, 4, act=Act.RETRACTS))
    claim = made.claim_of(record, FIVE)
    assert claim.standing.state is State.LIVE
    assert Mark.SECOND_HAND_RETRACTION not in claim.marks


def test_the_reason_of_a_withdrawal_is_the_origins_own_words() -> None:
    second_hand = told(NAVY, FIVE, 2, act=Act.RETRACTS, teller=COAST)
    own = told(NAVY, FIVE, 4, act=Act.RETRACTS)
    claim = made.claim_of(made.record(told(NAVY, FIVE, 0), second_hand, own), FIVE)
    (reason,) = [r for r in claim.reasons if r.rule == "own-retraction"]
    assert reason.statements == (own.one.statement,)


def test_a_retraction_that_names_no_value_takes_back_what_was_said_before_it() -> None:
    taken = told(NAVY, None, 4, slot="injured", act=Act.RETRACTS)
    record = made.record(told(NAVY, FIVE, 0), taken, told(NAVY, NINE, 6))
    assert made.claim_of(record, FIVE).standing.state is State.WITHDRAWN
    assert made.claim_of(record, NINE).standing.state is State.LIVE


def test_a_correction_in_the_words_of_the_retraction_stands() -> None:
    both = made.together(told(NAVY, None, 4, slot="injured", act=Act.RETRACTS), told(NAVY, NINE, 4))
    record = made.record(told(NAVY, FIVE, 0), both)
    assert made.claim_of(record, FIVE).standing.state is State.WITHDRAWN
    assert made.claim_of(record, NINE).standing.state is State.LIVE


# Contest: denials.


def test_a_denial_by_another_side_with_basis_disputes() -> None:
    denial = told(NAVY, NORTH, 3, act=Act.DENIES, basis=Basis.OWN_ACT)
    claim = made.claim_of(made.record(told(COAST, NORTH, 0, basis=Basis.OBSERVED), denial), NORTH)
    assert axes(claim.standing) == (State.LIVE, Support.SINGLE_SOURCE, Contest.DISPUTED)
    assert claim.denials == (denial.one.id,)


@pytest.mark.parametrize("basis", [Basis.TOLD, Basis.ASSESSED, Basis.UNKNOWN])
def test_a_denial_without_basis_disputes_nothing(basis: Basis) -> None:
    record = made.record(told(COAST, NORTH, 0), told(NAVY, NORTH, 3, act=Act.DENIES, basis=basis))
    assert made.claim_of(record, NORTH).standing.contest is Contest.NONE


def test_a_denial_by_an_outlet_disputes_nothing() -> None:
    record = made.record(told(COAST, NORTH, 0), told(HERALD, NORTH, 3, act=Act.DENIES, basis=Basis.OBSERVED))
    assert made.claim_of(record, NORTH).standing.contest is Contest.NONE


def test_who_denied_and_then_owned_up_denies_no_more() -> None:
    denial = told(NAVY, NORTH, 1, act=Act.DENIES, basis=Basis.OWN_ACT)
    claim = made.claim_of(made.record(told(COAST, NORTH, 0), denial, told(NAVY, NORTH, 5)), NORTH)
    assert claim.standing.contest is Contest.NONE


def test_a_denial_gives_no_value_of_its_own() -> None:
    record = made.record(told(NAVY, NORTH, 0, act=Act.DENIES))
    assert [claim for claim in record.claims if claim.slot == "by"] == []


def test_cannot_confirm_contests_nothing() -> None:
    record = made.record(
        told(NAVY, FIVE, 0),
        told(COAST, None, 2, slot="injured", act=Act.WITHHOLDS),
        told(COAST, None, 3, slot="injured", act=Act.LEAVES_OPEN),
    )
    assert made.claim_of(record, FIVE).standing.contest is Contest.NONE


def test_an_outlets_own_voice_contests_nothing() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(HERALD, NINE, 3, basis=Basis.UNKNOWN))
    assert made.claim_of(record, FIVE).standing.contest is Contest.NONE
    assert axes(made.claim_of(record, NINE).standing) == (State.LIVE, Support.UNATTRIBUTED, Contest.NONE)


def test_what_a_side_has_replaced_contests_nothing() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(COAST, NINE, 1), told(COAST, FIVE, 4))
    assert made.claim_of(record, NINE).standing.state is State.SUPERSEDED
    assert made.claim_of(record, FIVE).standing.contest is Contest.NONE


# Grades and marks.


def test_credibility_is_derived() -> None:
    lone, crew = made.exactly(3, Measure.LAUNCHED), made.exactly(4, Measure.LAUNCHED)
    assert made.claim_of(made.record(told(COAST, lone, 0, basis=Basis.OBSERVED)), lone).standing.credibility == 3
    assert made.claim_of(made.record(told(COAST, lone, 0, basis=Basis.TOLD)), lone).standing.credibility == 6
    disputed = made.record(told(COAST, lone, 0, basis=Basis.OBSERVED), told(NAVY, crew, 1, basis=Basis.OWN_ACT))
    assert made.claim_of(disputed, lone).standing.credibility == 4
    backed = made.record(
        told(COAST, lone, 0, basis=Basis.OBSERVED),
        told(made.RELIEF, lone, 1, basis=Basis.OBSERVED),
        told(NAVY, crew, 1, basis=Basis.OWN_ACT),
    )
    assert made.claim_of(backed, crew).standing.credibility == 5
    quiet = made.record(told(COAST, lone, 0, basis=Basis.OBSERVED), told(made.RELIEF, lone, 1, basis=Basis.OBSERVED))
    assert made.claim_of(quiet, lone).standing.credibility == 2
    third = told(NAVY, lone, 2, basis=Basis.OWN_ACT)
    three = made.record(
        told(COAST, lone, 0, basis=Basis.OBSERVED), told(made.RELIEF, lone, 1, basis=Basis.OBSERVED), third
    )
    assert made.claim_of(three, lone).standing.credibility == 1


def test_marks_say_what_the_axes_do_not() -> None:
    record = made.record(told(NAVY_UNNAMED, FIVE, 0))
    assert set(made.claim_of(record, FIVE).marks) == {Mark.UNNAMED, Mark.ONE_REPORT, Mark.AGAINST_INTEREST}
    record = made.record(told(NAVY, made.about(20), 0), told(NAVY, made.dozens(), 1))
    assert Mark.APPROXIMATE in made.claim_of(record, made.about(20)).marks
    assert Mark.VAGUE in made.claim_of(record, made.dozens()).marks


def test_no_loss_is_no_admission() -> None:
    none = made.exactly(0)
    assert Mark.AGAINST_INTEREST not in made.claim_of(made.record(told(NAVY, none, 0)), none).marks


def test_who_did_it_and_whom_it_hit_are_opposed_sides() -> None:
    hits = made.exactly(3, Measure.HIT)
    record = made.record(
        told(COAST, Named("north", "north"), 0, slot="by"),
        told(COAST, Named("south", "south"), 0, slot="against"),
        told(NAVY, hits, 1, basis=Basis.OWN_ACT),
        told(COAST, hits, 2, basis=Basis.OBSERVED),
    )
    claim = made.claim_of(record, hits)
    assert Mark.OPPOSED_SIDES in claim.marks
    assert claim.standing.credibility == 1


def test_a_side_that_has_gone_on_is_no_opposed_side() -> None:
    hits, more = made.exactly(3, Measure.HIT), made.exactly(4, Measure.HIT)
    record = made.record(
        told(COAST, Named("north", "north"), 0, slot="by"),
        told(COAST, Named("south", "south"), 0, slot="against"),
        told(NAVY, hits, 1, basis=Basis.OWN_ACT),
        told(COAST, hits, 2, basis=Basis.OBSERVED),
        told(made.RELIEF, hits, 3, basis=Basis.OBSERVED),
        told(NAVY, more, 5, basis=Basis.OWN_ACT),
    )
    claim = made.claim_of(record, hits)
    assert claim.standing.support is Support.CORROBORATED
    assert Mark.OPPOSED_SIDES not in claim.marks


def test_a_party_of_unknown_side_speaks_on_a_line_of_its_own() -> None:
    record = made.record(told(FISHER, FIVE, 0, basis=Basis.OBSERVED), told(DOCTOR, NINE, 2, basis=Basis.OBSERVED))
    assert [made.claim_of(record, v).standing.state for v in (FIVE, NINE)] == [State.LIVE, State.LIVE]
    record = made.record(told(DOCTOR, FIVE, 0), told(DOCTOR, NINE, 2))
    assert made.claim_of(record, FIVE).standing.state is State.SUPERSEDED


def test_authority_rises_from_nobody_to_the_body_in_charge() -> None:
    assert [rank.authority() for rank in Rank] == [0, 1, 2, 3, 4]


def test_an_outlet_revises_its_own_words_and_nobody_elses() -> None:
    record = made.record(
        told(HERALD, FIVE, 0, basis=Basis.UNKNOWN),
        told(WIRE, SIX, 1, "Coast Wire", basis=Basis.UNKNOWN),
        told(HERALD, NINE, 2, basis=Basis.UNKNOWN),
        clock=Clock.RECEIVED,
    )
    states = [made.claim_of(record, value).standing.state for value in (FIVE, SIX, NINE)]
    assert states == [State.SUPERSEDED, State.LIVE, State.LIVE]


def test_the_worked_example_of_the_docs() -> None:
    none, eleven, dozen = made.exactly(0), made.exactly(11), made.more_than(12)
    tellings = (
        told(NAVY_UNNAMED, none, 2),
        told(NAVY, eleven, 5),
        told(COAST, dozen, 8, "Coast Wire", basis=Basis.OBSERVED),
        told(NAVY, SIXTEEN, 11),
    )
    noon, evening = made.record(*tellings, hours=8), made.record(*tellings, hours=11)
    live, alone = State.LIVE, Support.SINGLE_SOURCE
    assert axes(made.claim_of(noon, none).standing) == (State.SUPERSEDED, alone, Contest.NONE)
    assert axes(made.claim_of(noon, eleven).standing) == (live, alone, Contest.DISPUTED)
    assert axes(made.claim_of(noon, dozen).standing) == (live, alone, Contest.DISPUTED)
    assert axes(made.claim_of(evening, eleven).standing) == (State.SUPERSEDED, alone, Contest.NONE)
    assert axes(made.claim_of(evening, dozen).standing) == (live, Support.CORROBORATED, Contest.NONE)
    assert axes(made.claim_of(evening, SIXTEEN).standing) == (live, alone, Contest.NONE)
    toll = made.toll_of(evening)
    assert (toll.low, toll.best, toll.high) == (13, 13, 16)
