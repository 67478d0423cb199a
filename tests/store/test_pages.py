"""Lists a page at a time, the stamp, the snapshot, and a store that refuses changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.errors import NotFound, StoreError
from onrecord.model.evidence import Evidence
from onrecord.store import Membership, Store
from onrecord.store.protocol import MOST_COUNTED
from onrecord.store.sql import open_store
from tests.store import made


def fill(store: Store, count: int) -> list[str]:
    """`count` reports, each an incident of its own with one evidence item; ids of the reports in the order they were added."""
    ids = []
    for n in range(count):
        report = made.report(n)
        card = made.card(report)
        with store.transaction():
            store.add_report(report, made.capture(report, n))
            store.add_reading(made.reading(report))
            store.put_ref(made.ref(report))
            store.put_cards(report.id, [card])
            store.put_evidence(card.id, [made.evidence(card)])
            summary = {"title": f"Ferry {n} aground, Nordal", "day": f"2031-03-{n + 1:02}"}
            store.replace_incidents([], [Membership(f"in-{n:04}", (card.id,), sort_key=f"{n:04}", summary=summary)])
        ids.append(report.id)
    return ids


def test_reports_come_last_added_first(store: Store) -> None:
    ids = fill(store, 5)
    first = store.page_reports(3)
    assert list(first) == ids[:1:-1]
    assert list(store.page_reports(3, first[-1])) == ids[1::-1]
    with pytest.raises(NotFound):
        store.page_reports(3, "r-none")


def test_a_party_is_followed_over_incidents(store: Store) -> None:
    fill(store, 5)
    (count,) = store.page_parties(10)
    assert (count.party, count.evidence, count.reports) == (made.PARTY, 5, 5)
    assert store.page_parties(10, after=made.PARTY.id) == ()
    assert store.page_parties(10, words=["harbour"]) == (count,)
    assert store.page_parties(10, words=["mayor"]) == ()
    first = store.page_party(made.PARTY.id, 3)
    rest = store.page_party(made.PARTY.id, 3, first[-1].position)
    assert len({one.evidence.id for one in (*first, *rest)}) == 5
    assert all(isinstance(one.evidence, Evidence) and one.evidence.origin == made.PARTY for one in first)
    assert sorted(one.incident for one in (*first, *rest)) == [f"in-{n:04}" for n in range(5)]
    assert store.find_incidents_with(made.PARTY.id, 2) == ("in-0000", "in-0001")
    assert store.page_party("nobody", 3) == ()


def test_set_aside_items_come_without_their_bytes(store: Store) -> None:
    from onrecord.model.report import SetAside

    for n in range(3):
        store.add_set_aside(
            SetAside(f"x-{n}", f"a/{n}", "folder", made.at(n), "empty", "it is empty", "", "hash", b"bytes", 5)
        )
    page = store.page_set_aside(2)
    assert [(item.id, item.raw, item.size) for item in page] == [("x-2", b"", 5), ("x-1", b"", 5)]
    assert [item.id for item in store.page_set_aside(2, "x-1")] == ["x-0"]
    with pytest.raises(NotFound):
        store.page_set_aside(2, "x-9")


def test_channels_are_counted(store: Store) -> None:
    assert store.channels() == ()
    fill(store, 3)
    (channel,) = store.channels()
    assert (channel.name, channel.captures, channel.last) == ("folder", 3, made.at(2))


def test_the_stamp_is_another_as_soon_as_something_is_held(store: Store) -> None:
    stamps = [store.stamp()]
    fill(store, 1)
    stamps.append(store.stamp())
    assert store.stamp() == stamps[-1]
    again = made.report(0)
    store.add_report(again, made.capture(again, 60, "elsewhere"))
    stamps.append(store.stamp())
    store.put_derived_with("reader-2")
    stamps.append(store.stamp())
    assert len(set(stamps)) == len(stamps)


def test_a_snapshot_sees_one_state(file: Path) -> None:
    writer = open_store(file)
    fill(writer, 1)
    reader = open_store(file, read_only=True)
    with reader.snapshot():
        before = reader.stamp()
        late = made.report(9)
        writer.add_report(late, made.capture(late))
        assert reader.stamp() == before
        assert not reader.has_report(late.id)
    assert reader.has_report(late.id)
    reader.close()
    writer.close()


def test_a_store_opened_to_be_read_refuses_every_change(file: Path) -> None:
    open_store(file).close()
    store = open_store(file, read_only=True)
    report = made.report(1)
    with pytest.raises(StoreError):
        store.add_report(report, made.capture(report))
    assert not store.has_report(report.id)
    store.close()


def test_a_store_opened_to_be_read_is_never_made(file: Path) -> None:
    with pytest.raises(StoreError, match="no database"):
        open_store(file, read_only=True)
    assert not file.exists()


def test_who_speaks_everywhere_is_counted_so_far_and_found_all_the_same(store: Store) -> None:
    fill(store, 3)
    cards = [made.card(made.report(n)) for n in range(3)]
    item = made.evidence(cards[2])
    loud = replace(item, origin=replace(item.origin, id="org:loud", name="the loud"))
    store.put_evidence(cards[2].id, [replace(loud, id=f"ev-{n:016x}") for n in range(MOST_COUNTED + 5)])
    store.put_evidence(cards[0].id, [made.evidence(cards[0]), replace(loud, id="ev-x", report=made.report(0).id)])
    counted = {row.party.id: (row.party.name, row.evidence) for row in store.page_parties(9)}
    assert counted["org:loud"] == ("the loud", MOST_COUNTED)
    assert store.find_incidents_with("org:loud", 9) == ("in-0000", "in-0002")
    assert store.find_incidents_with("org:loud", 1) == ("in-0000",)
    assert [row.evidence.id for row in store.page_party("org:loud", 2)] != []
    assert [row.party.id for row in store.page_parties(9, words=["LOUD"])] == ["org:loud"]
    assert store.page_parties(9, after="zzz") == ()
