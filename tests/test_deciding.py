"""Decisions on what is held: previews that leave nothing behind, two editors at once, all that is undone, and what outlives a rebuild."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import onrecord
from onrecord.deciding import merging, missing
from onrecord.errors import BadDecision, DecidedMeanwhile, NotFound, OnrecordError
from onrecord.extract.reader import Reader
from onrecord.model.decision import Decision, make_decision
from onrecord.model.evidence import Amount, Party
from onrecord.model.record import Claim, Record
from onrecord.model.vocabulary import DecisionKind
from onrecord.pipeline import Records, open_records
from onrecord.previewing import effect, preview
from tests.conftest import DEMO, NOW

MERGE, SPLIT, ACCEPT, REJECT, CORRECT, ATTRIBUTE, RATE, SIDE, LINK, UNDO = DecisionKind


@pytest.fixture
def copied(streams: Mapping[str, Records], tmp_path: Path) -> Iterator[Records]:
    """The earthquake's records, to decide on."""
    with open_copy(streams, tmp_path / "copy.sqlite") as records:
        yield records


def open_copy(streams: Mapping[str, Records], path: Path, reader: Reader | None = None) -> Records:
    return open_records(copy_of(streams["tarija-earthquake"], path), now=NOW, reader=reader)


def copy_of(records: Records, path: Path) -> str:
    """A copy of a database, with what its log still holds."""
    for end in ("", "-wal"):
        if Path(records.store.place + end).exists():
            shutil.copy(records.store.place + end, f"{path}{end}")
    return str(path)


def call(
    kind: DecisionKind, *targets: str, by: str = "Ada", value: str | None = None, party: Party | None = None
) -> Decision:
    return make_decision(kind, targets, by=by, at=NOW, why="because", value=value, party=party)


def told(records: Records) -> list[dict[str, Any]]:
    """All records after every decision, but for the moment they are of."""
    made = [records.json(one) for one in records.incidents(NOW + timedelta(days=1))]
    return sorted(made, key=lambda one: str(one["id"]))


def main_of(records: Records) -> Record:
    return max(records.incidents(NOW + timedelta(days=1)), key=lambda one: len(one.reports))


def hurt(record: Record) -> Claim:
    """The first claim on the hurt that is disputed."""
    return next(c for c in record.claims if c.slot == "injured" and c.standing.contest == "disputed")


def items_of(claim: Claim) -> list[str]:
    return [key for share in claim.origins for key in share.evidence]


def test_a_preview_is_what_the_decision_then_does_and_leaves_nothing(copied: Records) -> None:
    before = told(copied)
    main = main_of(copied)
    claim = hurt(main)
    decision = call(REJECT, *items_of(claim))
    seen = preview(copied, decision)
    assert told(copied) == before
    assert list(copied.store.iter_decisions()) == []
    (incident,) = seen.incidents
    assert {m.before.id for m in incident.moves if m.before and m.after is None} == {claim.id}
    copied.decide(decision)
    after = main_of(copied)
    assert after.claims == incident.after.claims if incident.after else False
    assert claim.id not in {one.id for one in after.claims}
    assert effect(copied, decision).incidents[0].moves == incident.moves


def test_merge_split_and_undo_are_previewed_made_and_taken_back(copied: Records) -> None:
    before = told(copied)
    main = main_of(copied)
    other = next(r for r in copied.incidents() if "1998" in str(r.begins))
    merge = call(MERGE, *merging(copied.store, [main.incident, other.incident]))
    seen = preview(copied, merge)
    assert [one.after is not None for one in seen.incidents].count(False) == 1, "one becomes part of the other"
    assert told(copied) == before
    copied.decide(merge)
    one = main_of(copied)
    assert {ref.id for ref, _ in one.reports} == {ref.id for r in (main, other) for ref, _ in r.reports}
    members = copied.store.get_membership(copied.find(other.incident)).members
    split = copied.decide(call(SPLIT, *members[:2]))
    assert len(set(copied.store.find_incidents_of(members).values())) == 2
    copied.decide(call(UNDO, split.id))
    assert len(set(copied.store.find_incidents_of(members).values())) == 1
    redo = copied.decide(call(UNDO, copied.decisions()[-1].id))
    assert len(set(copied.store.find_incidents_of(members).values())) == 2, "the undoing is undone: split again"
    copied.decide(call(UNDO, redo.id))
    copied.decide(call(UNDO, merge.id))
    assert told(copied) == before


def test_of_two_editors_at_once_the_second_sees_the_first(streams: Mapping[str, Records], tmp_path: Path) -> None:
    path = tmp_path / "two.sqlite"
    with open_copy(streams, path) as ada, open_records(str(path), now=NOW) as ben:
        claim = hurt(main_of(ada))
        out = call(REJECT, *items_of(claim))
        put = call(CORRECT, *items_of(claim), by="Ben", value="9..9..9")
        hers, his = ada.seen_of(out), ben.seen_of(put)
        made = ada.decide(out, hers)
        with pytest.raises(DecidedMeanwhile, match="Ada has decided") as raised:
            ben.decide(put, his)
        assert raised.value.decisions == (made.id,)
        assert [d.by for d in ben.since(put, his)] == ["Ada"]
        assert [d.by for d in ben.decisions()] == ["Ada"], "nothing of his is held, nothing of hers is lost"
        ben.decide(put, ben.seen_of(put))
        assert [d.by for d in ada.decisions()] == ["Ada", "Ben"]
        elsewhere = next(r for r in ada.incidents() if r.incident != main_of(ada).incident and r.claims)
        free = call(REJECT, elsewhere.claims[0].statements[0], by="Cy")
        assert ada.seen_of(free) == "none", "what is decided elsewhere is in nobody's way"


def test_no_two_decisions_are_of_one_moment(copied: Records) -> None:
    claim = hurt(main_of(copied))
    made = [copied.decide(call(REJECT if n % 2 else ACCEPT, *items_of(claim), by=f"E{n}")) for n in range(4)]
    moments = [one.at for one in made]
    assert moments == sorted(set(moments))
    assert moments[0] == NOW
    again = copied.decide(make_decision(REJECT, items_of(claim), by="E1", at=NOW, why="because"))
    assert len(copied.decisions()) == 4, again


def test_sources_are_rated_sided_and_linked_and_the_record_follows(copied: Records) -> None:
    main = main_of(copied)
    claim = next(c for c in main.claims if len({s.party.side for s in c.origins if s.party.side}) > 1)
    first, second = next(
        (a.party, b.party)
        for a in claim.origins
        for b in claim.origins
        if a.party.side and b.party.side and a.party.side != b.party.side
    )
    assert preview(copied, call(RATE, first.id, value="B")).nothing
    link = copied.decide(call(LINK, first.id, second.id, party=first))
    after = {c.id: c for c in main_of(copied).claims}[claim.id]
    assert second.id not in {share.party.id for share in after.origins}
    assert after.independent <= claim.independent
    copied.decide(call(UNDO, link.id))
    one_side = copied.decide(call(SIDE, second.id, value=first.side))
    after = {c.id: c for c in main_of(copied).claims}[claim.id]
    assert {s.party.side for s in after.origins if s.party.id == second.id} == {first.side}
    copied.decide(call(UNDO, one_side.id))
    assert {c.id: c for c in main_of(copied).claims}[claim.id] == claim


def test_decisions_outlive_a_rebuild_and_another_reading(
    streams: Mapping[str, Records], tmp_path: Path, reader: Reader
) -> None:
    with open_copy(streams, tmp_path / "r.sqlite", reader) as records:
        main = main_of(records)
        claim = hurt(main)
        members = records.store.get_membership(main.incident).members
        records.decide(call(CORRECT, *items_of(claim), value="8..8..8"))
        records.decide(call(SPLIT, *members[-2:]))
        other = next(r for r in records.incidents() if "1998" in str(r.begins))
        records.decide(call(MERGE, *merging(records.store, [other.incident, records.find(main.incident)])))
        some = next(s.party for c in main.claims for s in c.origins if not s.party.own)
        records.decide(call(SIDE, some.id, value="elsewhere"))
        before = told(records)
        homes = records.store.find_incidents_of(members)
        records.rebuild()
        assert told(records) == before
        assert records.store.find_incidents_of(members) == homes
        list(records.reread())
        assert told(records) == before
        assert all(not missing(records.store, one) for one in records.decisions())


BAD: list[tuple[Decision, type[OnrecordError]]] = [
    (call(REJECT, "ev-0000000000000000"), NotFound),
    (call(REJECT, "st-0000000000000000"), NotFound),
    (call(REJECT, "x-0000000000000000"), NotFound),
    (call(ACCEPT, "x-0000000000000000"), NotFound),
    (call(MERGE, "i-0000000000000000", "i-0000000000000001"), NotFound),
    (call(SPLIT, "i-0000000000000000"), NotFound),
    (call(RATE, "person:nobody", value="B"), NotFound),
    (call(SIDE, "person:nobody", value="us"), NotFound),
    (call(LINK, "bolivia", "person:nobody"), NotFound),
    (call(UNDO, "de-0000000000000000"), NotFound),
    (call(RATE, "bolivia", value="G"), BadDecision),
    (call(RATE, "bolivia", value="AB"), BadDecision),
    (call(RATE, "bolivia"), BadDecision),
    (call(SIDE, "bolivia", value="<script>"), BadDecision),
    (call(LINK, "bolivia", "org:bolivia:interior-ministry"), BadDecision),
    (call(LINK, "bolivia"), BadDecision),
    (call(REJECT), BadDecision),
    (make_decision(RATE, ["bolivia"], by=" ", at=NOW, why="because", value="B"), BadDecision),
    (make_decision(RATE, ["bolivia"], by="Ada", at=NOW, why="\n", value="B"), BadDecision),
    (make_decision(RATE, ["bolivia"], by="Ada", at=NOW, why="x" * 4001, value="B"), BadDecision),
]  # fmt: skip


@pytest.mark.parametrize(("decision", "error"), BAD, ids=lambda one: getattr(one, "kind", None))
def test_what_points_at_nothing_or_says_nothing_is_refused(
    streams: Mapping[str, Records], decision: Decision, error: type[OnrecordError]
) -> None:
    records = streams["tarija-earthquake"]
    with pytest.raises(error) as raised:
        records.decide(decision)
    assert raised.value.todo
    assert list(records.store.iter_decisions()) == []


def test_a_correction_of_no_figure_and_a_merge_of_one_are_refused(copied: Records) -> None:
    main = main_of(copied)
    where = next(c for c in main.claims if c.slot == "where")
    with pytest.raises(BadDecision, match="no figure"):
        copied.decide(call(CORRECT, *items_of(where), value="1..1..1"))
    with pytest.raises(BadDecision, match="nothing to merge"):
        copied.decide(call(MERGE, copied.store.get_membership(main.incident).members[0]))
    whole = call(SPLIT, *copied.store.get_membership(main.incident).members)
    assert preview(copied, whole).nothing, "kept apart from others, as it is"
    with pytest.raises(BadDecision, match="not a basis"):
        copied.decide(call(ATTRIBUTE, *items_of(where), party=where.origins[0].party, value="hearsay"))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_decisions_and_their_undoings_leave_the_records_as_they_were(
    data: st.DataObject, streams: Mapping[str, Records], tmp_path: Path
) -> None:
    """In any order, each undoing after what it undoes; on the store, so with incidents grouped anew each time."""
    for old in tmp_path.glob("any.sqlite*"):
        old.unlink()
    with open_copy(streams, tmp_path / "any.sqlite") as copied:
        before = told(copied)
        open_calls: list[str] = []
        for _ in range(data.draw(st.integers(1, 5))):
            undoes: int = data.draw(st.integers(-2, len(open_calls) - 1))
            if undoes >= 0:
                copied.decide(call(UNDO, open_calls.pop(undoes)))
            else:
                open_calls.append(copied.decide(any_call(data, copied)).id)
        rest: list[str] = data.draw(st.permutations(open_calls))
        for key in rest:
            copied.decide(call(UNDO, key))
        assert told(copied) == before


def any_call(data: st.DataObject, records: Records) -> Decision:
    memberships = sorted(records.store.iter_memberships(), key=lambda m: m.id)
    large = [m for m in memberships if len(m.members) > 1]
    main = main_of(records)
    claims = sorted((c for c in main.claims if c.origins), key=lambda c: c.id)
    kind = data.draw(st.sampled_from([MERGE, SPLIT, REJECT, CORRECT, SIDE, LINK, ATTRIBUTE]))
    claim = data.draw(st.sampled_from(claims))
    party = claim.origins[0].party
    if kind is MERGE and len(memberships) > 1:
        pair = data.draw(st.lists(st.sampled_from(memberships), min_size=2, max_size=3, unique_by=lambda m: m.id))
        return call(MERGE, *merging(records.store, [m.id for m in pair]))
    if kind is SPLIT and large:
        members = data.draw(st.sampled_from(large)).members
        return call(SPLIT, *members[: data.draw(st.integers(1, len(members) - 1))])
    if kind is CORRECT:
        claim = data.draw(st.sampled_from([c for c in claims if isinstance(c.value, Amount)]))
        return call(CORRECT, *items_of(claim), value="7..7..7")
    if kind is SIDE:
        return call(SIDE, party.id, value="elsewhere")
    if kind is LINK:
        others = sorted({s.party for c in claims for s in c.origins if s.party.own == party.own and s.party != party})
        if others:
            return call(LINK, party.id, data.draw(st.sampled_from(others)).id, party=party)
    if kind is ATTRIBUTE:
        return call(ATTRIBUTE, claim.statements[0], party=party)
    return call(REJECT, claim.statements[0])


def test_a_split_holds_as_reports_come_in(reader: Reader, tmp_path: Path) -> None:
    """Half of the earthquake's tellings are split off, then a further report comes: the two are still two, each half whole, and to
    rebuild gives the same."""
    with open_records(str(tmp_path / "s.sqlite"), now=NOW, reader=reader) as records:
        items = list(onrecord.gather(DEMO / "tarija-earthquake", now=NOW - timedelta(days=1)))
        list(records.add(items[:-1]))
        main = main_of(records)
        members = records.store.get_membership(main.incident).members
        half = members[: len(members) // 2]
        records.decide(call(SPLIT, *half))
        list(records.add(items[-1:]))
        homes = records.store.find_incidents_of(members)
        assert len({homes[key] for key in half}) == 1
        assert {homes[key] for key in half}.isdisjoint({homes[key] for key in members if key not in half})
        before = told(records)
        records.rebuild()
        assert told(records) == before
