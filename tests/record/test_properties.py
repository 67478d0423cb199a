"""What holds of every record, whatever is told: hypothesis makes the tellings, nobody tunes them."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.evidence import Act, Evidence, Held, Interval, MentionCard, ReportRef, ResponseEvidence, Value
from onrecord.model.record import Claim, Record
from onrecord.model.vocabulary import Basis, Clock, Contest, Direction, Measure, ResponseKind, State, Support
from onrecord.record.gathered import line_of
from onrecord.record.revise import changes, known_moments, record_at, revisions
from tests.record import made
from tests.record.made import Told

T = TypeVar("T")
often = settings(max_examples=60, deadline=None)

PARTIES = (
    made.NAVY, made.NAVY_CHIEF, made.NAVY_UNNAMED, made.COAST, made.COAST_UNNAMED, made.RELIEF, made.FISHER,
    made.DOCTOR, made.party("mayor", "south", local=True),
)  # fmt: skip
OWN_VOICES = (made.HERALD, made.WIRE)
OUTLETS = ("Quay Herald", "Coast Wire", "Radio Fog")
CLOCKS = st.sampled_from(list(Clock))
HOURS = st.integers(0, 8)
AFTER_ALL = 1000.0

AMOUNTS = st.one_of(
    st.integers(0, 6).map(made.exactly),
    st.integers(0, 6).map(made.at_least),
    st.builds(made.exactly, st.integers(0, 6), before=st.none() | st.integers(0, 6), direction=st.sampled_from(Direction)),
    st.builds(lambda low, more: made.between(low, low + more), st.integers(0, 5), st.integers(1, 3)),
    st.builds(made.exactly, st.integers(0, 6), st.sampled_from([Measure.KILLED, Measure.CASUALTIES])),
    st.builds(made.exactly, st.integers(0, 6), group=st.sampled_from(["crew", "passengers"])),
    st.sampled_from([made.about(5), made.dozens(), made.unspecified()]),
)  # fmt: skip
DOERS = st.sampled_from(
    [made.named("state:north"), made.named("fleet:north", "state:north"), made.named("state:south")]
)
MOMENTS = st.builds(lambda begins, more: made.interval(begins, begins + more), st.integers(0, 5), st.integers(1, 3))
SLOTS = st.sampled_from(["injured", "by", "launched"])


@st.composite
def tellings(draw: st.DrawFn) -> Told:
    """One report: what one or two voices say, or a gap, a denial, a retraction, a response."""
    hours = draw(HOURS)
    outlet = draw(st.sampled_from(OUTLETS))
    who = draw(st.sampled_from(PARTIES + OWN_VOICES))
    if draw(st.integers(0, 9)) == 0:
        return made.answered(who, draw(st.sampled_from(list(ResponseKind))), "The harbour is shut", hours, outlet)
    said = draw(st.lists(_said(hours, outlet), min_size=1, max_size=2))
    return made.together(*said) if len(said) > 1 else said[0]


@st.composite
def _said(draw: st.DrawFn, hours: int, outlet: str) -> Told:
    who = draw(st.sampled_from(PARTIES + OWN_VOICES))
    act = draw(st.sampled_from([Act.ASSERTS] * 6 + list(Act)))
    bare = act in (Act.WITHHOLDS, Act.LEAVES_OPEN) or (act is Act.RETRACTS and draw(st.booleans()))
    value: Value | None = None if bare else draw(st.one_of(AMOUNTS, AMOUNTS, DOERS, MOMENTS))
    slot = draw(SLOTS) if value is None else "when" if isinstance(value, Interval) else None
    return made.told(
        who,
        value,
        hours,
        outlet,
        act=act,
        slot=slot,
        basis=draw(st.sampled_from(list(Basis))),
        received=hours + draw(st.integers(0, 4)) - draw(st.integers(0, 2)),
        undated=draw(st.integers(0, 11)) == 0,
        teller=draw(st.sampled_from([None, None, None, made.COAST])) if act is Act.RETRACTS else None,
    )


@st.composite
def files(draw: st.DrawFn) -> tuple[Told, ...]:
    """Reports of one incident: some originals, some that carry them; the first is always known, on both clocks."""
    first = made.told(made.NAVY, made.exactly(draw(st.integers(0, 6))), -1)
    told = [first, *draw(st.lists(tellings(), min_size=1, max_size=9))]
    for of in draw(st.lists(st.sampled_from(told), max_size=3)):
        told.append(made.picked_up(of, draw(st.sampled_from(OUTLETS)), 8 + draw(HOURS)))
    return tuple({one.ref.id: one for one in told}.values())


def fold(held: Held, hours: float, clock: Clock) -> Record:
    return record_at(held, (), made.at(hours), clock)


def by_id(record: Record) -> dict[str, Claim]:
    return {claim.id: claim for claim in record.claims}


@st.composite
def shuffled(draw: st.DrawFn, held: Held) -> Held:
    return replace(
        held,
        cards=tuple(draw(st.permutations(held.cards))),
        reports=tuple(draw(st.permutations(held.reports))),
        evidence=tuple(draw(st.permutations(held.evidence))),
        responses=tuple(draw(st.permutations(held.responses))),
    )


@often
@given(st.data(), files(), CLOCKS)
def test_the_order_of_arrival_does_not_matter(data: st.DataObject, told: tuple[Told, ...], clock: Clock) -> None:
    held = made.held(*told)
    mixed = data.draw(shuffled(held))
    assert fold(mixed, AFTER_ALL, clock) == fold(held, AFTER_ALL, clock)
    until = made.at(AFTER_ALL)
    assert revisions(mixed, (), clock, until) == revisions(held, (), clock, until)


@often
@given(st.data(), files(), CLOCKS)
def test_the_same_evidence_twice_changes_nothing(data: st.DataObject, told: tuple[Told, ...], clock: Clock) -> None:
    held = made.held(*told)
    again = replace(
        held,
        cards=(*held.cards, *data.draw(_some(held.cards))),
        reports=(*held.reports, *data.draw(_some(held.reports))),
        evidence=(*held.evidence, *data.draw(_some(held.evidence))),
        responses=(*held.responses, *data.draw(_some(held.responses))),
    )
    assert fold(again, AFTER_ALL, clock) == fold(held, AFTER_ALL, clock)


def _some(items: Sequence[T]) -> st.SearchStrategy[list[T]]:
    return st.lists(st.sampled_from(items), max_size=4) if items else st.just([])


@often
@given(st.data(), files(), CLOCKS)
def test_a_pickup_changes_no_standing(data: st.DataObject, told: tuple[Told, ...], clock: Clock) -> None:
    of = data.draw(st.sampled_from(told))
    pickup = made.picked_up(of, data.draw(st.sampled_from((*OUTLETS, "Far Post"))), 40)
    before, after = by_id(made.record(*told, clock=clock)), by_id(made.record(*told, pickup, clock=clock))
    if of.ref.known.at(clock) is not None:
        assert before.keys() == after.keys()
        for key, claim in before.items():
            assert after[key].standing == claim.standing
            assert after[key].independent == claim.independent
            assert after[key].since == claim.since


@often
@given(files(), CLOCKS)
def test_no_side_supersedes_another(told: tuple[Told, ...], clock: Clock) -> None:
    claims = by_id(made.record(*told, clock=clock))
    for claim in claims.values():
        for share in claim.origins:
            if share.state is State.SUPERSEDED:
                assert share.superseded_by is not None
                lines = {line_of(other.party) for other in claims[share.superseded_by].origins}
                assert line_of(share.party) in lines
        voices = [share for share in claim.origins if not share.party.own] or list(claim.origins)
        gone = all(share.state is not State.LIVE for share in voices)
        assert (claim.standing.state is not State.LIVE) == gone


@often
@given(files(), AMOUNTS, CLOCKS)
def test_what_another_side_says_leaves_the_state_of_every_other_claim(
    told: tuple[Told, ...], value: Value, clock: Clock
) -> None:
    stranger = made.told(made.party("stranger", "elsewhere"), value, 30, "Far Post")
    before, after = by_id(made.record(*told, clock=clock)), by_id(made.record(*told, stranger, clock=clock))
    new = stranger.one
    for key, claim in before.items():
        if claim.value != new.value:
            same = (claim.standing.state, claim.superseded_by)
            touched = made.claim_of(made.record(stranger), value).id == key
            assert touched or (after[key].standing.state, after[key].superseded_by) == same


def _knowns(record: Record, held: Held) -> set[datetime | None]:
    """Every moment of the record, on its clock."""
    known = {item.id: item.known.at(record.clock) for item in held.evidence}
    known |= {item.id: item.known.at(record.clock) for item in held.responses}
    known |= {ref.id: ref.known.at(record.clock) for ref in held.reports}
    told = {item.statement: item.known.at(record.clock) for item in held.evidence}
    found: list[datetime | None] = [known[item.id] for item in record.evidence]
    found += [known[ref.id] for ref, _ in record.reports]
    for claim in record.claims:
        found.append(claim.since)
        found += [step.at for step in claim.history]
        found += [told[step.statement] for step in claim.history]
        found += [share.since for share in claim.origins]
        found += [known[key] for share in claim.origins for key in share.evidence]
        found += [known[key] for key in claim.denials]
        found += [told[key] for key in claim.statements]
        found += [told[key] for reason in claim.reasons for key in reason.statements]
        found += [known[words.report] for reason in claim.reasons for words in reason.words]
    found += [known[key] for gap in record.unknowns for key in gap.evidence]
    found += [told[key] for gap in record.unknowns for key in gap.statements]
    for response in record.responses:
        found += [response.since, *(known[item.id] for item in response.evidence)]
    return set(found)


def _restricted(held: Held, until: datetime, clock: Clock) -> Held:
    """Held as it was by then. Undated reports stay: no moment on the clock says when they were known."""

    def by_then(item: Evidence | ReportRef | MentionCard | ResponseEvidence) -> bool:
        moment = item.known.at(clock)
        return moment is not None and moment <= until

    return replace(
        held,
        cards=tuple(filter(by_then, held.cards)),
        reports=tuple(ref for ref in held.reports if by_then(ref) or ref.known.at(clock) is None),
        evidence=tuple(filter(by_then, held.evidence)),
        responses=tuple(filter(by_then, held.responses)),
    )


@often
@given(files(), CLOCKS, HOURS)
def test_nothing_known_later_shows(told: tuple[Told, ...], clock: Clock, hours: int) -> None:
    held = made.held(*told)
    record = fold(held, hours, clock)
    knowns = _knowns(record, held)
    assert None not in knowns
    assert max(moment for moment in knowns if moment is not None) <= made.at(hours)
    assert record == fold(_restricted(held, made.at(hours), clock), hours, clock)


@often
@given(files(), CLOCKS)
def test_every_reason_points_into_the_text_of_its_report(told: tuple[Told, ...], clock: Clock) -> None:
    texts = {one.ref.id: one.text for one in told}
    record = made.record(*told, clock=clock)
    held = {item.statement: item for item in record.evidence}
    for claim in record.claims:
        assert claim.reasons, "a standing has a reason"
        for reason in claim.reasons:
            assert reason.statements
            for statement, words in zip(reason.statements, reason.words, strict=True):
                assert 0 <= words.span.start < words.span.end <= len(texts[words.report])
                item = held[statement]
                assert (item.report, item.span) == (words.report, words.span)
                assert texts[words.report][words.span.start : words.span.end] == item.quote


@often
@given(files(), CLOCKS)
def test_revisions_are_the_records_at_their_moments(told: tuple[Told, ...], clock: Clock) -> None:
    held = made.held(*told)
    found = {revision.at: revision for revision in revisions(held, (), clock, made.at(AFTER_ALL))}
    before: Record | None = None
    for moment in known_moments(held, clock):
        after = record_at(held, (), moment, clock)
        shifts = changes(before, after)
        assert (found[moment].shifts if moment in found else ()) == shifts
        if before is not None:
            _every_difference_is_told(before, after, {key for shift in shifts for key in shift.claims})
        before = after
    assert list(found) == sorted(found)


def _every_difference_is_told(before: Record, after: Record, told: set[str]) -> None:
    old = by_id(before)
    for claim in after.claims:
        was = old.get(claim.id)
        if was is None or replace(was.standing, credibility=0) != replace(claim.standing, credibility=0):
            assert claim.id in told


@often
@given(files(), CLOCKS, HOURS)
def test_a_look_between_two_moments_sees_the_earlier(told: tuple[Told, ...], clock: Clock, hours: int) -> None:
    held = made.held(*told)
    on_the_hour, past = fold(held, hours, clock), fold(held, hours + 0.5, clock)
    assert replace(past, as_of=on_the_hour.as_of) == on_the_hour


@often
@given(files(), CLOCKS)
def test_the_axes_agree_with_each_other(told: tuple[Told, ...], clock: Clock) -> None:
    claims = by_id(made.record(*told, clock=clock))
    for claim in claims.values():
        standing = claim.standing
        if standing.state is not State.LIVE:
            assert standing.contest is Contest.NONE
        if standing.support is Support.UNATTRIBUTED:
            assert all(share.party.own for share in claim.origins)
        if standing.support is Support.CORROBORATED:
            assert claim.independent >= 2
        assert (claim.superseded_by is not None) == (standing.state is State.SUPERSEDED)
        assert 1 <= standing.credibility <= 6
        assert claim.id not in claim.conflicts_with
        for other in claim.conflicts_with:
            assert claims[other].standing.state is State.LIVE
            assert standing.state is not State.LIVE or claim.id in claims[other].conflicts_with


@often
@given(files(), CLOCKS)
def test_a_toll_lies_between_its_bounds_and_names_live_claims(told: tuple[Told, ...], clock: Clock) -> None:
    record = made.record(*told, clock=clock)
    claims = by_id(record)
    for _, toll in record.tolls:
        assert toll.low is not None
        assert toll.best is not None
        assert toll.high is not None
        assert toll.low <= toll.best <= toll.high
        for key in (*toll.low_claims, *toll.best_claims, *toll.high_claims):
            assert claims[key].standing.state is State.LIVE


@often
@given(files(), CLOCKS)
def test_making_a_record_alters_nothing_that_is_held(told: tuple[Told, ...], clock: Clock) -> None:
    held = made.held(*told)
    before = pickle.dumps(held)
    fold(held, AFTER_ALL, clock)
    assert pickle.dumps(held) == before
