"""The record as of a moment, on either clock, and what each revision says has changed and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model.evidence import Act, Known
from onrecord.model.record import Record, Revision
from onrecord.model.vocabulary import Basis, Clock, DecisionKind, Gap, ResponseKind, State
from onrecord.record.revise import changes, known_moments, record_at, revisions
from tests.record import made
from tests.record.made import COAST, NAVY, NAVY_CHIEF, RELIEF, told

ZERO, FIVE, NINE = (made.exactly(n) for n in (0, 5, 9))


def all_revisions(*tellings: made.Told, clock: Clock = Clock.PUBLISHED, until: float = 1000) -> tuple[Revision, ...]:
    return revisions(made.held(*tellings), (), clock, made.at(until))


def kinds(found: tuple[Revision, ...]) -> list[tuple[float, list[str]]]:
    """Hours after DAWN, kinds of shift."""
    return [
        ((revision.at - made.DAWN).total_seconds() / 3600, [shift.kind for shift in revision.shifts])
        for revision in found
    ]


def refs(record: Record) -> list[str | None]:
    return [ref.outlet for ref, _ in record.reports]


def test_nothing_known_by_then_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing of in-quay was known"):
        made.record(told(NAVY, FIVE, 2), hours=1)


def test_a_record_holds_what_was_known_by_then_and_the_moment_itself_counts() -> None:
    tellings = (told(NAVY, FIVE, 0), told(COAST, NINE, 3, "Coast Wire"))
    assert refs(made.record(*tellings, hours=2.99)) == ["Quay Herald"]
    assert refs(made.record(*tellings, hours=3)) == ["Quay Herald", "Coast Wire"]
    assert len(made.record(*tellings, hours=2.99).claims) == 1


def test_each_clock_has_its_own_order() -> None:
    tellings = (told(NAVY, FIVE, 0, received=9), told(NAVY, NINE, 3, received=4))
    published, received = made.record(*tellings), made.record(*tellings, clock=Clock.RECEIVED)
    assert made.claim_of(published, FIVE).standing.state is State.SUPERSEDED
    assert made.claim_of(received, NINE).standing.state is State.SUPERSEDED
    assert made.record(*tellings, hours=5, clock=Clock.RECEIVED).claims[0].value == NINE


def test_an_undated_report_is_absent_from_the_published_clock_and_listed() -> None:
    undated = told(COAST, NINE, 1, "Coast Wire", undated=True)
    tellings = (told(NAVY, FIVE, 0), undated)
    published, received = made.record(*tellings), made.record(*tellings, clock=Clock.RECEIVED)
    assert [ref.id for ref in published.undated] == [undated.ref.id]
    assert (refs(published), len(published.claims)) == (["Quay Herald"], 1)
    assert (received.undated, len(received.claims)) == ((), 2)


def test_a_revision_says_what_is_new_and_who_said_it() -> None:
    (revision,) = all_revisions(told(NAVY, FIVE, 2))
    (shift,) = [s for s in revision.shifts if s.kind == "new"]
    assert revision.at == made.at(2)
    assert (shift.slot, shift.before, shift.after) == ("injured", None, "5")
    assert shift.why == "injured: 5; northern navy, 6 May 2031"


def test_what_a_figure_counts_is_told_where_it_is_known() -> None:
    (bare,) = all_revisions(told(NAVY, replace(FIVE, unit=""), 2))
    (boats,) = all_revisions(told(NAVY, replace(FIVE, unit="boats"), 2))
    assert [one.shifts[0].why.partition(":")[0] for one in (bare, boats)] == ["injured", "injured, boats"]


def test_a_revision_says_what_replaced_what_and_why() -> None:
    found = all_revisions(told(NAVY, ZERO, 0), told(NAVY_CHIEF, made.exactly(11), 30))
    assert kinds(found) == [(0, ["new"]), (30, ["superseded"])]
    (shift,) = found[1].shifts
    assert (shift.before, shift.after) == ("0", "11")
    assert shift.why == "injured: 0 → 11; same side, better authority; northern admiral, 7 May 2031"
    assert len(shift.claims) == 2


def test_a_revision_says_that_support_and_contest_changed() -> None:
    found = all_revisions(told(NAVY, FIVE, 0), told(COAST, FIVE, 2), told(RELIEF, NINE, 4))
    assert kinds(found) == [(0, ["new"]), (2, ["support"]), (4, ["contest", "new"])]
    (support,) = found[1].shifts
    assert (support.before, support.after) == ("single-source", "corroborated")
    assert (found[2].shifts[0].before, found[2].shifts[0].after) == ("none", "disputed")


def test_a_revision_says_that_a_value_was_taken_back() -> None:
    found = all_revisions(told(NAVY, FIVE, 0), told(NAVY, FIVE, 6, act=Act.RETRACTS))
    assert kinds(found) == [(0, ["new"]), (6, ["withdrawn"])]


def test_a_revision_says_what_an_editor_left_out_and_took_back_in() -> None:
    telling, other = told(NAVY, FIVE, 0), told(COAST, FIVE, 1)
    held = made.held(telling, other, told(RELIEF, NINE, 2))
    out = [
        made.decision(DecisionKind.REJECT, one.one.id, hours=4, key=f"d{n}") for n, one in enumerate((telling, other))
    ]
    back = made.decision(DecisionKind.UNDO, "d0", hours=6, key="d9")
    found = revisions(held, (*out, back), Clock.PUBLISHED, made.at(9))
    (gone,) = [s for r in found if r.at == made.at(4) for s in r.shifts if s.kind == "left-out"]
    assert (gone.slot, gone.before, gone.after) == ("injured", "5", None)
    assert gone.why == "injured: 5, left out; Ada: because, 6 May 2031"
    assert [s.kind for r in found if r.at == made.at(6) for s in r.shifts if s.claims == gone.claims] == ["new"]


def test_a_side_that_goes_on_while_another_holds_is_told() -> None:
    found = all_revisions(told(NAVY, FIVE, 0), told(COAST, FIVE, 1), told(NAVY, NINE, 5))
    assert found[-1].at == made.at(5)
    assert ("superseded", "5", "9") in [(s.kind, s.before, s.after) for s in found[-1].shifts]


def test_gaps_and_responses_are_shifts() -> None:
    found = all_revisions(
        told(NAVY, FIVE, 0),
        told(NAVY, None, 2, slot="launched", act=Act.WITHHOLDS),
        made.answered(COAST, ResponseKind.CLOSURE, "The harbour is shut", 3),
    )
    assert kinds(found) == [(0, ["new"]), (2, ["gap"]), (3, ["response"])]
    assert found[1].shifts[0].after == Gap.WITHHELD.value
    assert found[2].shifts[0].after == "The harbour is shut"


def test_a_response_told_twice_is_one_response() -> None:
    record = made.record(
        made.answered(COAST, ResponseKind.CLOSURE, "The harbour is shut", 0),
        made.answered(COAST, ResponseKind.CLOSURE, "The coastguard shut the harbour", 2, "Coast Wire"),
        made.answered(NAVY, ResponseKind.CLOSURE, "The navy shut its base", 3),
    )
    assert [(r.who.id, r.words, len(r.evidence)) for r in record.responses] == [
        (COAST.id, "The harbour is shut", 2),
        (NAVY.id, "The navy shut its base", 1),
    ]


def test_a_report_that_adds_nothing_makes_no_revision() -> None:
    first = told(NAVY, FIVE, 0)
    assert kinds(all_revisions(first, made.picked_up(first, "Coast Wire", 4))) == [(0, ["new"])]


def test_revisions_stop_at_the_moment_asked_for() -> None:
    tellings = (told(NAVY, FIVE, 0), told(NAVY, NINE, 6))
    assert kinds(all_revisions(*tellings, until=5.9)) == [(0, ["new"])]
    assert all_revisions(*tellings, until=-1) == ()


def test_revisions_follow_the_clock_asked_for() -> None:
    tellings = (told(NAVY, FIVE, 0, received=9), told(NAVY, NINE, 3, received=4))
    assert [hours for hours, _ in kinds(all_revisions(*tellings, clock=Clock.RECEIVED))] == [4, 9]


def test_an_editors_decision_makes_a_revision() -> None:
    telling = told(made.DOCTOR, FIVE, 0, basis=Basis.OBSERVED)
    held = made.held(telling, told(NAVY, FIVE, 1))
    call = made.decision(DecisionKind.SIDE, made.DOCTOR.id, hours=7, value="hospital")
    assert kinds(revisions(held, (call,), Clock.PUBLISHED, made.at(9)))[-1] == (7, ["support"])


def test_every_moment_at_which_something_became_known_is_a_moment() -> None:
    response = made.answered(COAST, ResponseKind.CLOSURE, "The harbour is shut", 3)
    later = replace(response.responses[0], known=Known(made.at(5), made.at(5)))
    held = replace(made.held(told(NAVY, FIVE, 0), response), responses=(later,))
    assert known_moments(held, Clock.PUBLISHED) == [made.at(0), made.at(3), made.at(5)]


def test_nothing_changes_between_two_looks_at_the_same_moment() -> None:
    held = made.held(told(NAVY, FIVE, 0), told(COAST, NINE, 1))
    record = record_at(held, (), made.at(5), Clock.PUBLISHED)
    assert changes(record, record) == ()
