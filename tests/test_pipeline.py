"""Reports in, records out: whatever the order, however often, and only what was known by then."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord.brief.render import as_text
from onrecord.collect.received import Collected
from onrecord.errors import NotFound, StoreError
from onrecord.extract.reader import Reader
from onrecord.model.brief import Brief
from onrecord.model.brief_json import brief_from_json, brief_json
from onrecord.model.evidence import Evidence
from onrecord.model.record import Record
from onrecord.model.span import Span
from onrecord.model.vocabulary import Clock
from onrecord.pipeline import Records, open_records
from onrecord.record.judging import Judging
from onrecord.store.sql import open_store
from tests.conftest import DEMO, NOW

TARIJA = DEMO / "tarija-earthquake"
MOMENTS = [datetime(2014, 6, 4, 3, tzinfo=UTC) + timedelta(hours=9 * step) for step in range(18)]


def _told(records: Records) -> list[dict[str, Any]]:
    """All records as of the end, in their public form, in the order of their ids."""
    return sorted((records.json(record) for record in records.incidents()), key=lambda record: str(record["id"]))


def _items() -> list[Collected]:
    return list(onrecord.gather(TARIJA, now=NOW))


@pytest.fixture
def records(tmp_path: Path, reader: Reader) -> Iterator[Records]:
    with open_records(str(tmp_path / "r.sqlite"), now=NOW, reader=reader) as opened:
        yield opened


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_arrival_changes_nothing(seed: int, records: Records, streams: Mapping[str, Records]) -> None:
    items = _items()
    random.Random(seed).shuffle(items)
    list(records.add(items))
    assert _told(records) == _told(streams["tarija-earthquake"])


def test_to_rebuild_gives_what_was_there(records: Records) -> None:
    list(records.add(_items()))
    before = _told(records)
    records.rebuild()
    assert _told(records) == before


def test_to_read_again_gives_what_was_there(records: Records) -> None:
    list(records.add(_items()))
    before = _told(records)
    assert list(records.reread())[-1] == (15, 15)
    assert _told(records) == before


def test_to_add_twice_changes_nothing(records: Records) -> None:
    list(records.add(_items()))
    before = _told(records)
    assert {outcome.result for outcome in records.add(_items())} == {"seen before"}
    assert _told(records) == before


@pytest.mark.parametrize("folder", ["ain-al-asad", "tarija-earthquake"])
def test_nothing_is_known_before_its_time(folder: str, streams: Mapping[str, Records]) -> None:
    records = streams[folder]
    for record in records.incidents():
        held = records.held(record.incident)
        known = sorted(ref.known.published for ref in held.reports if ref.known.published is not None)
        for moment in {known[0], known[len(known) // 2], known[-1]} if known else ():
            then = records.record(record.incident, moment)
            assert all(item.known.published and item.known.published <= moment for item in then.evidence)
            assert all(ref.known.published and ref.known.published <= moment for ref, _ in then.reports)
            assert all(claim.since <= moment for claim in then.claims)
            assert all(step.at <= moment for claim in then.claims for step in claim.history)
            assert all(response.since <= moment for response in then.responses)
            known_then = {ref.id for ref, _ in then.reports}
            mentions = {card.id for card in held.cards if card.report in known_then}
            assert set(then.links) <= {(other, relation) for told, other, relation in held.links if told in mentions}


def test_before_anything_was_known_there_is_no_record(streams: Mapping[str, Records]) -> None:
    records = streams["tarija-earthquake"]
    incident = next(iter(records.incidents())).incident
    with pytest.raises(NotFound, match="nothing of"):
        records.record(incident, datetime(2014, 6, 1, tzinfo=UTC))


def _words(records: Records, report: str, start: int, end: int) -> str:
    return records.store.get_report(report).text[start:end]


@pytest.mark.parametrize("folder", ["ain-al-asad", "tarija-earthquake"])
def test_every_reason_and_note_slices_back_to_its_words(folder: str, streams: Mapping[str, Records]) -> None:
    records = streams[folder]
    for record in records.incidents():
        _claims_slice_back(records, record)
        for note in records.brief(record.incident).notes:
            report = records.store.get_report(note.report)
            assert report.words(note.span) == note.quote, note


def _claims_slice_back(records: Records, record: Record) -> None:
    for claim in record.claims:
        assert claim.reasons, claim
        for reason in claim.reasons:
            for words in reason.words:
                report = records.store.get_report(words.report)
                assert report.words(words.span).strip(), (claim.slot, reason)


@pytest.mark.parametrize("clock", list(Clock))
def test_revisions_lead_from_nothing_to_the_record(clock: Clock, streams: Mapping[str, Records]) -> None:
    records = streams["tarija-earthquake"]
    incident = max(records.incidents(), key=lambda one: len(one.reports)).incident
    made = records.revisions(incident, clock=clock)
    moments = [revision.at for revision in made]
    assert moments == sorted(set(moments))
    assert all(revision.shifts for revision in made)
    told = {claim for revision in made for shift in revision.shifts for claim in shift.claims}
    last = records.record(incident, clock=clock)
    assert {claim.id for claim in last.claims} <= told


def test_a_later_version_asks_to_read_again_and_loses_nothing(tmp_path: Path, reader: Reader) -> None:
    database = str(tmp_path / "old.sqlite")
    with open_records(database, now=NOW, reader=reader) as records:
        list(records.add(_items()[:3]))
        records.store.put_derived_with("grammar-0")
    with pytest.raises(StoreError, match="grammar-0") as raised:
        open_records(database, now=NOW, reader=reader)
    assert "onrecord reread" in raised.value.todo
    with open_records(database, now=NOW, reader=reader, stale=True) as records:
        list(records.reread())
    with open_records(database, now=NOW, reader=reader) as records:
        assert sum(1 for _ in records.store.iter_reports()) == 4  # one of the three items is a feed of two


def test_an_editor_divides_and_joins_what_the_rules_held_to_be_one(records: Records) -> None:
    from onrecord.model.decision import Decision
    from onrecord.model.ids import hash_id
    from onrecord.model.vocabulary import DecisionKind

    list(records.add(_items()))
    main = max(records.incidents(), key=lambda one: len(one.reports))
    members: Sequence[str] = records.store.get_membership(main.incident).members
    split = Decision(hash_id("de", 1), DecisionKind.SPLIT, (members[-1],), "an editor", NOW, "another quake")
    records.decide(split)
    homes = records.store.find_incidents_of(members)
    assert len(set(homes.values())) == 2
    records.decide(Decision(hash_id("de", 2), DecisionKind.UNDO, (split.id,), "an editor", NOW, "the same after all"))
    assert len(set(records.store.find_incidents_of(members).values())) == 1


def test_a_brief_leaves_out_what_its_report_does_not_say_and_says_so(records: Records) -> None:
    list(records.add(_items()))
    home = max(records.store.iter_memberships(), key=lambda one: (len(one.members), one.id))
    whole = records.brief(home.id)
    assert whole.left_out == ()
    key = next(note.evidence for note in whole.notes if not note.source.endswith("own voice"))
    ((mention, item),) = records.store.find_evidence(key)
    assert isinstance(item, Evidence)
    others = records.store.get_evidence([mention])[mention]
    moved = replace(item, span=Span(item.span.start + 1, item.span.end))
    records.store.put_evidence(mention, [moved if one.id == key else one for one in others])
    brief = records.brief(home.id)
    assert [one.evidence for one in brief.left_out] == [key]
    assert "does not have these words" in brief.left_out[0].why
    assert key not in {note.evidence for note in brief.notes}
    for note in brief.notes:
        assert records.store.get_report(note.report).words(note.span) == note.quote
    assert key in as_text(brief)
    assert brief_from_json(brief_json(brief)) == brief


def test_of_many_spoilt_items_all_are_named_and_the_brief_is_written_twice(tmp_path: Path, reader: Reader) -> None:
    class Counting(Records):
        written = 0

        def _written(self, judging: Judging, moment: datetime, since: datetime | None) -> Brief:
            self.written += 1
            return super()._written(judging, moment, since)

    records = Counting(open_store(str(tmp_path / "spoilt.sqlite")), NOW, reader)
    with records:
        list(records.add(_items()))
        home = max(records.store.iter_memberships(), key=lambda one: (len(one.members), one.id))
        spoilt = set()
        for mention in home.members:
            items = records.store.get_evidence([mention]).get(mention, ())
            moved = [replace(item, span=Span(item.span.start + 1, item.span.end)) for item in items[::2]]
            records.store.put_evidence(mention, [*moved, *items[1::2]])
            spoilt |= {item.id for item in moved}
        brief = records.brief(home.id)
        assert len(spoilt) > 5
        assert {one.evidence for one in brief.left_out} == spoilt
        assert records.written == 2


@pytest.mark.parametrize(
    "folder", ["ain-al-asad", "tarija-earthquake", "gharyan-airstrike", "van-earthquake", "yakima-shooting"]
)
def test_all_that_was_made_of_reports_follows_from_them(folder: str, streams: Mapping[str, Records]) -> None:
    records = streams[folder]
    for home in records.store.iter_memberships():
        held = records.held(home.id)
        made = {item.id for item in held.evidence} | {item.id for item in held.responses}
        assert records._linker().flaws(held, made) == []
