"""A dense stream of synthetic reports (ours: `eval.stream`), in which every key is common, links to the same incidents whatever the order."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from eval.stream import AGENCIES, Item, Town, stream
from eval.streamed import raw_of

from onrecord.copying import Copies
from onrecord.extract.places.gazetteer import Gazetteer
from onrecord.extract.readers import grammar_reader
from onrecord.kept import Kept
from onrecord.link.copies.shingles import bands
from onrecord.link.incidents.cards import known_of
from onrecord.link.incidents.grouping import canonical
from onrecord.link.incidents.matching import SAME, score_incidents
from onrecord.link.incidents.strands import NEAREST, are_compared
from onrecord.model.reading import Reading
from onrecord.model.report import Report
from onrecord.pipeline import Records, open_records, read_item

NOW = datetime(2030, 1, 1, tzinfo=UTC)
TOWNS = [Town("Kirkuk", "Iraq"), Town("Izmir", "Turkey"), Town("Cusco", "Peru")]
Told = tuple[Item, Reading]
Held = tuple[set[tuple[str, ...]], dict[tuple[str, str], float], dict[str, str]]


@dataclass
class Read:
    """A reader of what was read before."""

    version: str
    readings: Mapping[str, Reading]

    def read(self, report: Report) -> Reading:
        return self.readings[report.id]


@pytest.fixture(scope="module")
def told(gazetteer: Gazetteer) -> list[Told]:
    """Sixty reports of four incidents of one week, with their readings."""
    reader = grammar_reader(gazetteer)
    items = list(stream(60, 4, TOWNS, seed=5))
    return [(item, reader.read(read_item(raw_of(item))[0][0])) for item in items]


def linked(told: Sequence[Told]) -> Records:
    """All put on record in this order."""
    reader = Read(told[0][1].reader, {reading.report: reading for _, reading in told})
    records = open_records(":memory:", now=NOW, reader=reader)
    for item, _ in told:
        list(records.add([raw_of(item)]))
    return records


def held(records: Records) -> Held:
    """Incidents, matches and strands."""
    members = {one.members for one in records.store.iter_memberships()}
    mentions = sorted(key for one in members for key in one)
    return members, dict(records.store.find_scores(mentions)), dict(records.store.find_strands(mentions))


@pytest.fixture(scope="module")
def first(told: list[Told]) -> Held:
    """What is held of them in the order in which they came."""
    return held(linked(told))


def test_the_order_of_arrival_changes_nothing_where_every_key_is_common(told: list[Told], first: Held) -> None:
    assert any(len(members) > 2 * NEAREST for members in first[0]), "no key is common enough to matter"
    for seed in range(2):
        order = list(told)
        random.Random(seed).shuffle(order)
        assert held(linked(order)) == first


def test_what_is_compared_follows_from_how_many_stand_between(told: list[Told]) -> None:
    """The definition (`link/incidents/strands.py`), written out over all pairs, against what came of one report after the other."""
    order = list(told)
    random.Random(7).shuffle(order)
    records = linked(order)
    mentions = [key for one in records.store.iter_memberships() for key in one.members]
    cards = sorted(records.store.get_cards(mentions).values(), key=canonical)
    places = {key: [n for n, one in enumerate(cards) if key in one.keys] for card in cards for key in card.keys}
    wanted = {}
    passed = 0
    for (n, a), (m, b) in combinations(enumerate(cards), 2):
        between = [(key, places[key].index(m) - places[key].index(n) - 1) for key in set(a.keys) & set(b.keys)]
        score = score_incidents(a, b)
        if a.report != b.report and score is not None and score >= SAME:
            passed += bool(between) and not are_compared(between)
            if are_compared(between):
                wanted[min(a.id, b.id), max(a.id, b.id)] = score
    assert passed > 20, "every pair with a key is compared: nothing is told apart here"
    assert dict(records.store.find_scores(mentions)) == wanted


def test_a_report_that_was_received_earlier_stands_where_it_would_have_stood(told: list[Told]) -> None:
    """Undated reports are known when they are received: the first capture that comes is the later one."""
    undated = [
        (replace(item, dated=False) if n in (20, 33, 47) else item, reading) for n, (item, reading) in enumerate(told)
    ]
    early = [
        (replace(item, arrives=item.arrives - timedelta(days=2)), read) for item, read in undated if not item.dated
    ]
    assert held(linked([*undated, *early])) == held(linked([*early, *undated]))


def carried(records: Records) -> dict[str, set[str]]:
    """By ref, the refs of reports whose words each carries."""
    refs = records.store.get_refs([report.id for report in records.store.iter_reports()])
    return {str(one.ref): {str(refs[c.origin].ref) for c in one.carries if c.origin} for one in refs.values()}


@pytest.mark.parametrize(("days", "copied"), [(-60, True), (-5, True), (10, True), (30, False)])
def test_an_undated_text_was_out_when_it_was_received_or_at_any_time_before(
    told: list[Told], gazetteer: Gazetteer, days: int, copied: bool
) -> None:
    """A text that is dated longer after that than copies take is no copy of it."""
    reader = grammar_reader(gazetteer)

    def carried_after(items: Sequence[Item]) -> dict[str, set[str]]:
        return carried(linked([(item, reader.read(read_item(raw_of(item))[0][0])) for item in items]))

    item = next(item for item, _ in told if item.carries is None and item.outlet not in AGENCIES)
    undated = replace(item, dated=False, ref="undated", outlet="Coast Times", url="https://coast.example/1")
    dated = replace(item, published=item.arrives + timedelta(days=days), arrives=item.arrives + timedelta(days=90))
    for order in ([undated, dated], [dated, undated]):
        assert carried_after(order) == {item.ref: set(), "undated": {item.ref} if copied else set()}
    # it was received earlier than was known: what may have been its copy is none any more
    late = replace(undated, arrives=undated.arrives + timedelta(days=100))
    assert carried_after([late, dated])["undated"] == {item.ref}
    for order in ([late, dated, undated], [late, undated, dated], [undated, dated, late]):
        assert carried_after(order) == {item.ref: set(), "undated": {item.ref} if copied else set()}


@pytest.mark.parametrize(("days", "keys", "copied"), [(-60, 1, False), (-60, 2, True), (-5, 1, True)])
def test_an_undated_text_far_from_another_is_compared_where_two_keys_are_shared(
    told: list[Told], gazetteer: Gazetteer, days: int, keys: int, copied: bool
) -> None:
    """Of a hundred thousand texts at any time before, thousands share one key with it by chance."""
    item = next(item for item, _ in told if item.carries is None and item.outlet not in AGENCIES)
    undated = replace(item, dated=False, ref="undated", outlet="Coast Times", url="https://coast.example/1")
    dated = replace(item, published=item.arrives + timedelta(days=days), arrives=item.arrives + timedelta(days=90))
    reader = grammar_reader(gazetteer)
    older, newer = (read_item(raw_of(one))[0][0] for one in (dated, undated))
    records = linked([(dated, reader.read(older)), (undated, reader.read(newer))])
    with records.store.transaction():
        records.store.put_bands(newer.id, sorted(bands(newer))[:keys], known_of(newer))
        records.store.put_ref(replace(records.store.get_refs([newer.id])[newer.id], carries=()))
        Copies(records.store).link(older)
        refs = records.store.get_refs([newer.id])
    assert bool(refs[newer.id].carries) is copied


def test_a_report_linked_again_leaves_what_was_there(told: list[Told], first: Held) -> None:
    records = linked(told)
    with records.store.transaction():
        for _, reading in told[10:14]:
            records._linker().link(records.store.get_report(reading.report), reading)
    assert held(records) == first


def test_what_is_no_more_kept_is_fetched_again(told: Sequence[Told], first: Held) -> None:
    reader = Read(told[0][1].reader, {reading.report: reading for _, reading in told})
    with open_records(":memory:", now=NOW, reader=reader) as records:
        records._linker()._mentions = Kept(3)  # fewer than any report is compared with
        for item, _ in told:
            list(records.add([raw_of(item)]))
        assert held(records) == first
