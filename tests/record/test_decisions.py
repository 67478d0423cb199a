"""Editors' decisions on the record: one party of two, words given to another, figures corrected; what changes is told; all is undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import BadDecision
from onrecord.model.decision import Decision, in_force
from onrecord.model.evidence import Amount, Held, Party
from onrecord.model.record import Record
from onrecord.model.vocabulary import Basis, Clock, Contest, DecisionKind, ResponseKind, Support
from onrecord.record.apply import parse_bounds
from onrecord.record.effect import Effect, Move, effect_of
from onrecord.record.revise import changes, record_at
from onrecord.record.touch import NOBODY, keys_of, made_since, stamp_of, touching, undone_by
from tests.record import made
from tests.record.made import COAST, DOCTOR, NAVY, Told
from tests.record.test_properties import files, often

MERGE, SPLIT, ACCEPT, REJECT, CORRECT, ATTRIBUTE, RATE, SIDE, LINK, UNDO = DecisionKind


def folded(held: Held, *decisions: Decision, hours: float = 100.0) -> Record:
    return record_at(held, decisions, made.at(hours), Clock.PUBLISHED)


def linked(kept: Party, other: Party, hours: float = 50) -> Decision:
    return replace(made.decision(LINK, kept.id, other.id, hours=hours), party=kept)


def test_one_party_under_two_names_is_one_origin() -> None:
    """A navy and a coastguard corroborate each other, until an editor says that the two names are one party's."""
    held = made.held(made.told(NAVY, made.exactly(4), 1), made.told(COAST, made.exactly(4), 2, "Coast Wire"))
    apart = made.claim_of(folded(held), made.exactly(4))
    assert (apart.standing.support, apart.independent) == (Support.CORROBORATED, 2)
    one = made.claim_of(folded(held, linked(NAVY, COAST)), made.exactly(4))
    assert (one.standing.support, one.independent) == (Support.SINGLE_SOURCE, 1)
    assert [share.party.id for share in one.origins] == [NAVY.id]
    assert "decision-link" in made.rules_of(one)
    assert made.claim_of(folded(held, linked(NAVY, COAST), hours=49), made.exactly(4)).independent == 2, "before it was"


def test_a_linked_name_has_the_side_and_rank_of_the_party() -> None:
    """A doctor of no known side who turns out to be the relief's: what she says is disputed by the navy's other figure."""
    held = made.held(made.told(DOCTOR, made.exactly(9), 1), made.told(NAVY, made.exactly(4), 2, "Coast Wire"))
    given_to = made.claim_of(folded(held, linked(made.RELIEF, DOCTOR)), made.exactly(9))
    assert {(share.party.id, share.party.side) for share in given_to.origins} == {(made.RELIEF.id, "relief")}
    assert given_to.standing.contest is Contest.DISPUTED


def test_links_go_on_from_link_to_link() -> None:
    held = made.held(made.told(NAVY, made.exactly(4), 1), made.told(COAST, made.exactly(4), 2, "Coast Wire"))
    chain = (
        linked(NAVY, COAST),
        replace(linked(made.RELIEF, NAVY, 60), id="d2"),
        replace(linked(COAST, NAVY, 70), id="d3"),
    )
    (share,) = made.claim_of(folded(held, *chain), made.exactly(4)).origins
    assert share.party.id == made.RELIEF.id


def test_a_decision_by_another_of_a_party_s_names_holds() -> None:
    """A report calls the navy by a name that goes under NAVY in this incident: a side given under that name is the navy's."""
    held = replace(made.held(made.told(NAVY, made.exactly(4), 1)), aliases=(("northern-navy-hq", NAVY.id),))
    call = made.decision(SIDE, "northern-navy-hq", hours=5, value="south")
    (share,) = made.claim_of(folded(held, call), made.exactly(4)).origins
    assert share.party.side == "south"
    assert touching([call], keys_of(held)) == (call,)


def test_words_are_given_to_who_really_said_them() -> None:
    """The reader took a figure for the navy's; it was the coastguard's. The coastguard is disputed now, and the navy says nothing."""
    one, other = made.told(NAVY, made.exactly(9), 1), made.told(NAVY, made.exactly(4), 2, "Coast Wire")
    held = made.held(one, other)
    call = replace(made.decision(ATTRIBUTE, one.one.id, hours=5, value=Basis.OBSERVED.value), party=COAST)
    before, after = folded(held), folded(held, call)
    assert made.claim_of(before, made.exactly(9)).standing.contest is not Contest.DISPUTED
    claim = made.claim_of(after, made.exactly(9))
    assert [(s.party.id, s.basis) for s in claim.origins] == [(COAST.id, Basis.OBSERVED.value)]
    assert claim.standing.contest is Contest.DISPUTED
    assert made.rules_of(claim) >= {"decision-attribute"}
    whole = replace(call, targets=(one.one.statement,), value=None)
    (share,) = made.claim_of(folded(held, whole), made.exactly(9)).origins
    assert (share.party.id, share.basis) == (COAST.id, Basis.OWN_PEOPLE.value), "by statement, its basis left"


def test_the_later_of_two_decisions_on_an_item_holds_whichever_id_they_name() -> None:
    one = made.told(NAVY, made.exactly(9), 1)
    held = made.held(one, made.told(COAST, made.exactly(4), 1))
    out = made.decision(REJECT, one.one.id, hours=5, key="d1")
    back = made.decision(ACCEPT, one.one.statement, hours=6, key="d2")
    assert len(folded(held, out).claims) == 1
    assert len(folded(held, out, back).claims) == 2


def test_responses_follow_their_statement_and_their_party() -> None:
    told = made.answered(NAVY, ResponseKind.CLOSURE, "The harbour is shut", 2)
    held = made.held(made.told(NAVY, made.exactly(4), 1), told)
    assert folded(held, made.decision(REJECT, told.responses[0].statement, hours=5)).responses == ()
    (response,) = folded(held, linked(COAST, NAVY)).responses
    assert response.who.id == COAST.id


@pytest.mark.parametrize(
    "words", ["", "..", "..  ..", "a..b..c", "1..2", "3..2..1", "-1..0..1", "nan..1..2", "1..inf..", "9..5.."]
)
def test_what_is_no_figure_corrects_nothing(words: str) -> None:
    with pytest.raises(BadDecision):
        parse_bounds(words, "d")


def test_a_figure_may_have_open_ends() -> None:
    assert parse_bounds("3....", "d") == (3.0, None, None)
    assert parse_bounds("..4..", "d") == (None, 4.0, None)
    assert parse_bounds("1..2..3", "d") == (1.0, 2.0, 3.0)


def test_a_change_by_decision_is_told_with_who_and_when() -> None:
    one = made.told(NAVY, made.exactly(80), 1)
    held = made.held(one, made.told(COAST, made.exactly(4), 1, "Coast Wire"))
    call = made.decision(CORRECT, one.one.id, hours=9, value="18..18..18")
    shifts = [s for s in changes(folded(held, hours=8), folded(held, call, hours=9), [call]) if s.slot == "injured"]
    assert {s.kind for s in shifts} == {"new", "left-out"}
    assert all(s.at == call.at and "Ada" in s.why and "because" in s.why for s in shifts)


# -- undoing ------------------------------------------------------------------------------------------------------------


def test_to_undo_an_undoing_brings_back() -> None:
    call = made.decision(REJECT, "x", hours=1, key="d1")
    undo = made.decision(UNDO, "d1", hours=2, key="d2")
    redo = made.decision(UNDO, "d2", hours=3, key="d3")
    assert in_force([call, undo, redo]) == [call]
    assert in_force([call, undo, redo], made.at(2)) == []
    assert undone_by([call, undo]) == {"d1": undo}
    assert undone_by([call, undo, redo]) == {"d2": redo}


@st.composite
def _calls(draw: st.DrawFn, held: Held) -> list[Decision]:
    """Any decisions on what is held, and an undoing of each, in any order in which each comes after what it undoes."""
    items = [item.id for item in held.evidence] + [item.statement for item in held.evidence]
    figures = [item.id for item in held.evidence if isinstance(item.value, Amount)]
    parties = sorted({item.origin for item in held.evidence})
    wanted = draw(
        st.lists(st.sampled_from([ACCEPT, REJECT, CORRECT, ATTRIBUTE, SIDE, LINK, RATE]), min_size=1, max_size=6)
    )
    kept: list[Decision] = []
    for n, kind in enumerate(wanted):
        one, other = draw(st.sampled_from(parties)), draw(st.sampled_from(parties))
        targets: tuple[str, ...] = (draw(st.sampled_from(items)),)
        value, party = None, None
        if kind is CORRECT:
            if not figures:
                continue
            targets, value = (draw(st.sampled_from(figures)),), f"{draw(st.integers(0, 9))}...."
        elif kind is ATTRIBUTE:
            party = one
        elif kind in (SIDE, RATE):
            targets, value = (one.id,), draw(st.sampled_from(["north", "south", None])) if kind is SIDE else "B"
        elif kind is LINK:
            targets, party = (one.id, other.id), one
        kept.append(Decision(f"d{n}", kind, targets, "Ada", made.at(20 + n), "because", value, party))
    undone = draw(st.permutations(kept))
    return [*kept, *(made.decision(UNDO, one.id, hours=40 + n, key=f"u{n}") for n, one in enumerate(undone))]


@often
@given(st.data(), files())
def test_whatever_is_decided_and_undone_leaves_the_record_as_it_was(
    data: st.DataObject, told: tuple[Told, ...]
) -> None:
    held = made.held(*told)
    calls = data.draw(_calls(held))
    assert folded(held, *calls) == folded(held)
    assert folded(held, *calls, hours=19) == folded(held, hours=19), "and nothing shows before it was decided"
    for hours in (22, 30):
        effect = effect_of([folded(held, hours=hours)], [folded(held, *calls, hours=hours)])
        assert effect.nothing == (_seen(folded(held, hours=hours)) == _seen(folded(held, *calls, hours=hours)))


def _seen(record: Record) -> object:
    """What of a record an editor can see change: all but the reasons, and ids within."""
    return (
        [
            (c.id, c.standing, c.independent, c.outlets, c.reports, sorted((s.party.id, s.party.name, s.party.side or "", s.basis) for s in c.origins))
            for c in record.claims
        ],
        [(name, t.low, t.best, t.high) for name, t in record.tolls],
        [gap.slot for gap in record.unknowns],
        [(r.who, r.id) for r in record.responses],
        (record.begins, record.ends),
    )  # fmt: skip


# -- what a decision changes ------------------------------------------------------------------------------------------------


def test_a_corrected_figure_is_told_as_one_change() -> None:
    one = made.told(NAVY, made.exactly(80), 1)
    held = made.held(one, made.told(COAST, made.exactly(4.0), 1, "Coast Wire"))
    call = made.decision(CORRECT, one.one.id, hours=5, value="4..4..4")
    effect = effect_of([folded(held)], [folded(held, call)])
    (incident,) = effect.incidents
    assert [(name, b and b.high, a and a.high) for name, b, a in incident.tolls] == [("injured", 80, 4)]
    moves = {move.move for move in incident.moves}
    assert moves <= {Move.GONE, Move.CHANGED}, "its new value is one that others gave"
    apart = effect_of([folded(held)], [folded(held, replace(call, value="7..7..7"))]).incidents[0]
    (moved,) = [m for m in apart.moves if m.move is Move.VALUE]
    assert moved.before
    assert moved.after
    assert (moved.before.value.best, moved.after.value.best) == (80, 7)  # type: ignore[union-attr]  # amounts both


def test_what_goes_to_another_incident_is_told_at_both_ends() -> None:
    one, other = made.told(NAVY, made.exactly(4), 1), made.told(COAST, made.exactly(9), 2, "Coast Wire")
    whole = folded(made.held(one, other))
    left = folded(made.held(one))
    off = folded(replace(made.held(other), incident="in-other"))
    effect: Effect = effect_of([whole], [left, off])
    stays, comes = effect.incidents
    assert Move.GOES in {m.move for m in stays.moves}
    assert comes.before is None
    assert {m.move for m in comes.moves} <= {Move.COMES, Move.NEW}
    assert stays.reports == (2, 1)
    back = effect_of([left, off], [whole])
    assert [one.after is None for one in back.incidents] == [False, True]
    assert Move.COMES in {m.move for m in back.incidents[0].moves}


# -- who has decided on what --------------------------------------------------------------------------------------------------


def test_the_stamp_is_the_last_decision_that_touches_a_thing() -> None:
    one, other = made.told(NAVY, made.exactly(80), 1), made.told(COAST, made.exactly(4), 1)
    keys = keys_of(made.held(one))
    first = made.decision(REJECT, one.one.id, hours=1, key="d1")
    elsewhere = made.decision(REJECT, other.one.id, hours=2, key="d2")
    side = made.decision(SIDE, NAVY.id, hours=3, value="south", key="d3")
    undo = made.decision(UNDO, "d1", hours=4, key="d4")
    assert stamp_of(touching([elsewhere], keys)) == NOBODY
    assert stamp_of(touching([first, elsewhere], keys)) == "d1"
    both = touching([first, elsewhere, side, undo], keys)
    assert [call.id for call in both] == ["d1", "d3", "d4"]
    assert [call.id for call in made_since(both, "d1")] == ["d3", "d4"]
    assert made_since(both, "d4") == ()
    assert made_since(both, NOBODY) == both
