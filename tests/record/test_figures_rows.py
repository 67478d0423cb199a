"""Figures: low, best and high of a toll; who gave which value, since when, and where each stands now."""

from __future__ import annotations

import pytest

from onrecord.model.evidence import Act, Amount, Rank
from onrecord.model.record import Claim
from onrecord.model.vocabulary import Basis, Clock, Contest, DecisionKind, Measure, State, Support
from onrecord.record.revise import record_at
from tests.record import made
from tests.record.made import COAST, HERALD, NAVY, NAVY_CHIEF, RELIEF, WIRE, told

ZERO, FIVE, SIX, NINE, SIXTEEN = (made.exactly(n) for n in (0, 5, 6, 9, 16))


def rows(claim: Claim) -> list[tuple[float, float | None, str, State]]:
    """Hours after DAWN, best, who, state."""
    return [
        ((step.at - made.DAWN).total_seconds() / 3600, step.best, step.origin, step.state) for step in claim.history
    ]


def bounds(value: Amount) -> tuple[float | None, float | None, float | None]:
    return value.low, value.best, value.high


def test_the_history_of_a_figure_tells_every_value_with_who_and_since_when() -> None:
    record = made.record(told(NAVY, ZERO, 0), told(COAST, SIX, 1), told(NAVY_CHIEF, FIVE, 3), told(NAVY, NINE, 8))
    expected = [
        (0, 0, "northern navy", State.SUPERSEDED),
        (1, 6, "southern coastguard", State.LIVE),
        (3, 5, "northern admiral", State.LIVE),
        (8, 9, "northern navy", State.LIVE),
    ]
    for value in (ZERO, FIVE, SIX, NINE):
        assert rows(made.claim_of(record, value)) == expected, "the navy has not the admiral's authority"


def test_the_history_keeps_groups_places_and_parts_apart() -> None:
    crew, pier = made.exactly(3, group="crew"), made.exactly(4, place="pier")
    part = made.exactly(2, part_of="the injured")
    record = made.record(told(NAVY, FIVE, 0), told(NAVY, crew, 1), told(NAVY, pier, 2), told(NAVY, part, 3))
    for value in (FIVE, crew, pier, part):
        assert [row[1] for row in rows(made.claim_of(record, value))] == [value.best]


def test_a_claim_is_known_since_its_first_words_on_the_clock_asked_for() -> None:
    tellings = (told(NAVY, FIVE, 2, received=9), told(NAVY, FIVE, 4, "Coast Wire", received=5))
    published = made.claim_of(made.record(*tellings), FIVE)
    received = made.claim_of(made.record(*tellings, clock=Clock.RECEIVED), FIVE)
    assert (published.since, received.since) == (made.at(2), made.at(5))
    assert published.origins[0].since == made.at(2)
    assert [row[0] for row in rows(received)] == [5]


def test_a_claim_counts_its_reports_and_outlets_and_quotes_the_first() -> None:
    first = told(NAVY, FIVE, 0)
    record = made.record(first, told(NAVY, FIVE, 1), told(COAST, FIVE, 2, "Coast Wire"))
    claim = made.claim_of(record, FIVE)
    assert (claim.reports, claim.outlets, len(claim.statements)) == (3, 2, 3)
    assert claim.words == first.one.quote
    assert [share.party.id for share in claim.origins] == [NAVY.id, COAST.id]


def test_the_basis_of_an_origin_is_its_best() -> None:
    record = made.record(told(NAVY, FIVE, 0, basis=Basis.TOLD), told(NAVY, FIVE, 1, basis=Basis.OBSERVED))
    assert made.claim_of(record, FIVE).origins[0].basis == "observed"


@pytest.mark.parametrize(
    ("value", "low", "best", "high"),
    [
        (FIVE, 5, 5, 5),
        (ZERO, 0, 0, 0),
        (made.more_than(12), 13, 13, 13),
        (made.between(4, 8), 4, 4, 8),
        (made.about(200), 200, 200, 200),
        (made.dozens(), 24, 24, 24),
    ],
)
def test_the_toll_of_one_figure_is_the_numbers_it_names(value: Amount, low: float, best: float, high: float) -> None:
    toll = made.toll_of(made.record(told(NAVY, value, 0)))
    assert (toll.low, toll.best, toll.high) == (low, best, high)


def test_an_unspecified_number_is_no_toll() -> None:
    assert made.record(told(NAVY, made.unspecified(), 0)).tolls == ()


def test_the_toll_runs_from_the_lowest_to_the_highest_with_the_best_supported_between() -> None:
    record = made.record(
        told(NAVY, FIVE, 0),
        told(COAST, NINE, 1, basis=Basis.OBSERVED),
        told(RELIEF, NINE, 2, basis=Basis.OBSERVED),
        told(made.DOCTOR, SIXTEEN, 3),
    )
    toll = made.toll_of(record)
    assert (toll.low, toll.best, toll.high) == (5, 9, 16)
    assert toll.low_claims == (made.claim_of(record, FIVE).id,)
    assert toll.best_claims == (made.claim_of(record, NINE).id,)
    assert toll.high_claims == (made.claim_of(record, SIXTEEN).id,)


def test_what_is_superseded_or_withdrawn_is_in_no_toll() -> None:
    record = made.record(
        told(NAVY, ZERO, 0),
        told(NAVY, NINE, 4),
        told(COAST, SIXTEEN, 1),
        told(COAST, SIXTEEN, 5, act=Act.RETRACTS),
    )
    toll = made.toll_of(record)
    assert (toll.low, toll.best, toll.high) == (9, 9, 9)


def test_among_equals_the_best_is_of_the_highest_authority_then_the_latest() -> None:
    in_charge = made.party("harbour-office", "port", Rank.IN_CHARGE)
    assert made.toll_of(made.record(told(in_charge, FIVE, 0), told(COAST, NINE, 1))).best == 5
    assert made.toll_of(made.record(told(NAVY, FIVE, 0), told(COAST, NINE, 1))).best == 9


def test_a_sourced_figure_is_better_than_an_outlets_own() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(HERALD, NINE, 3, basis=Basis.UNKNOWN))
    assert made.toll_of(record).best == 5


def test_killed_and_injured_have_their_own_tolls() -> None:
    record = made.record(told(NAVY, FIVE, 0), told(NAVY, made.exactly(2, Measure.KILLED), 0))
    assert [(name, toll.best) for name, toll in record.tolls] == [("killed", 2), ("injured", 5)]


def test_parts_places_and_things_are_in_no_toll() -> None:
    others = (
        made.exactly(40, part_of="the injured"),
        made.exactly(50, place="pier"),
        made.exactly(60, unit="boats"),
    )
    record = made.record(told(NAVY, FIVE, 0), *(told(COAST, value, 1) for value in others))
    assert made.toll_of(record).high == 5


def test_groups_that_share_nobody_are_added_up_where_nobody_counts_all() -> None:
    crew, passengers = made.exactly(3, group="crew"), made.exactly(4, group="passengers")
    record = made.record(told(NAVY, crew, 0), told(NAVY, passengers, 1))
    toll = made.toll_of(record)
    assert (toll.low, toll.best, toll.high) == (7, 7, 7)
    assert set(toll.best_claims) == {made.claim_of(record, crew).id, made.claim_of(record, passengers).id}
    assert made.toll_of(made.record(told(NAVY, crew, 0), told(NAVY, NINE, 1))).best == 9


def test_a_group_within_another_is_not_added_to_it() -> None:
    crew = made.exactly(6, group="crew")
    stokers = made.exactly(2, group="stokers", group_within=("crew",))
    assert made.toll_of(made.record(told(NAVY, crew, 0), told(NAVY, stokers, 1))).best == 6


def test_more_than_a_dozen_is_supported_by_sixteen() -> None:
    dozen = made.more_than(12)
    record = made.record(told(NAVY, dozen, 0, basis=Basis.OWN_PEOPLE), told(COAST, SIXTEEN, 1, basis=Basis.OBSERVED))
    wide, exact = made.claim_of(record, dozen), made.claim_of(record, SIXTEEN)
    assert wide.standing.support is Support.CORROBORATED
    assert wide.supported_by == (exact.id,)
    assert (exact.standing.support, exact.supported_by) == (Support.SINGLE_SOURCE, ())
    assert {wide.standing.contest, exact.standing.contest} == {Contest.NONE}


def test_a_later_exact_figure_within_the_earlier_leaves_it_standing() -> None:
    dozen = made.more_than(12)
    record = made.record(told(NAVY, dozen, 0), told(NAVY, SIXTEEN, 4))
    assert made.claim_of(record, dozen).standing.state is State.LIVE, "both are true at once"
    assert made.claim_of(record, dozen).independent == 1, "one side backs itself"


def test_an_editor_corrects_a_figure_from_when_the_call_was_made() -> None:
    telling = told(NAVY, made.exactly(50), 0)
    call = made.decision(DecisionKind.CORRECT, telling.one.id, hours=5, value="5..5..5")
    held = made.held(telling)
    before = record_at(held, (call,), made.at(4), Clock.PUBLISHED)
    after = record_at(held, (call,), made.at(5), Clock.PUBLISHED)
    assert [bounds(c.value) for c in before.claims if isinstance(c.value, Amount)] == [(50, 50, 50)]
    assert [bounds(c.value) for c in after.claims if isinstance(c.value, Amount)] == [(5, 5, 5)]


def test_an_editor_leaves_out_takes_back_in_and_undoes() -> None:
    telling, other = told(NAVY, FIVE, 0), told(WIRE, NINE, 0, "Coast Wire")
    out = made.decision(DecisionKind.REJECT, telling.one.id, hours=2, key="d1")
    back = made.decision(DecisionKind.ACCEPT, telling.one.id, hours=4, key="d2")
    undone = made.decision(DecisionKind.UNDO, "d2", hours=6, key="d3")
    held = made.held(telling, other)
    counts = [len(record_at(held, (undone, out, back), made.at(h), Clock.PUBLISHED).claims) for h in (1, 3, 5, 7)]
    assert counts == [2, 1, 2, 1]


def test_an_editor_puts_a_party_on_a_side() -> None:
    held = made.held(told(made.DOCTOR, FIVE, 0), told(NAVY, NINE, 3))
    call = made.decision(DecisionKind.SIDE, made.DOCTOR.id, hours=0, value="north")
    elsewhere = made.decision(DecisionKind.SIDE, made.DOCTOR.id, "in-other", hours=0, value="north")
    for calls, state in (((call,), State.SUPERSEDED), ((elsewhere,), State.LIVE), ((), State.LIVE)):
        record = record_at(held, calls, made.at(9), Clock.PUBLISHED)
        assert made.claim_of(record, FIVE).standing.state is state
