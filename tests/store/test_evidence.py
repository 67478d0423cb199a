"""Reports, captures, readings, decisions and items set aside: held once, given back equal, never altered."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import NotFound
from onrecord.model.decision import Decision
from onrecord.model.reading import Reading
from onrecord.model.report import Capture, Report, SetAside
from onrecord.model.vocabulary import DecisionKind
from onrecord.store import Added, Store
from onrecord.store.sql import open_store
from tests.model.generated import some
from tests.store import made

generated = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def test_a_report_comes_back(store: Store) -> None:
    report = made.report(1)
    assert not store.has_report(report.id)
    assert store.add_report(report, made.capture(report)) is Added.NEW
    assert store.has_report(report.id)
    assert store.get_report(report.id) == report


def test_the_same_text_again_is_a_further_capture(store: Store) -> None:
    report = made.report(1)
    first, second = made.capture(report, 1), made.capture(report, 9, "elsewhere.txt")
    assert store.add_report(report, first) is Added.NEW
    assert store.add_report(replace(report, outlet="The Nordal Post"), second) is Added.AGAIN
    assert store.add_report(replace(report, outlet="The Nordal Post"), second) is Added.HELD
    assert list(store.iter_captures(report.id)) == [first, second]
    assert store.find_captures(first.bytes_hash) == (first, second)
    assert store.get_report(report.id) == report
    assert [held.id for held in store.iter_reports()] == [report.id]


def test_an_edit_and_its_undoing_are_three_captures_of_two_texts(store: Store) -> None:
    a, b = made.report(1), made.report(2)
    added = [store.add_report(one, made.capture(one, n)) for n, one in enumerate((a, b, a))]
    assert added == [Added.NEW, Added.NEW, Added.AGAIN]
    assert store.counts()["report"] == 2
    assert store.counts()["capture"] == 3


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_what_was_received_first_names_the_report_whatever_came_first(order: tuple[int, ...], store: Store) -> None:
    base = made.report(1)
    told = [(replace(base, outlet=f"Outlet {n}", received=made.at(n)), made.capture(base, n, f"{n}")) for n in range(3)]
    added = [store.add_report(*told[n]) for n in order]
    assert store.get_report(base.id) == told[0][0]
    assert [one.address for one in store.iter_captures(base.id)] == ["0", "1", "2"]
    lowest = [min(order[: n + 1]) for n in range(3)]
    expected = [Added.EARLIER if lowest[n] < lowest[n - 1] else Added.AGAIN for n in (1, 2)]
    assert added == [Added.NEW, *expected]


def test_a_capture_of_another_report_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="capture of"):
        store.add_report(made.report(1), made.capture(made.report(2)))
    assert store.counts()["report"] == 0


def test_reports_in_bulk_and_in_the_order_they_came(store: Store) -> None:
    reports = [made.report(n) for n in (5, 3, 4)]
    for report in reports:
        store.add_report(report, made.capture(report))
    assert list(store.iter_reports()) == reports
    assert store.get_reports([reports[0].id, "r-none"]) == {reports[0].id: reports[0]}
    assert store.find_by_url(reports[1].url or "") == (reports[1].id,)
    assert store.find_by_url("https://other.example") == ()


def test_walking_shows_each_row_once_while_rows_are_added(store: Store) -> None:
    for n in range(3):
        store.add_report(made.report(n), made.capture(made.report(n)))
    seen = []
    for report in store.iter_reports():
        seen.append(report.id)
        if len(seen) <= 2:
            later = made.report(100 + len(seen))
            store.add_report(later, made.capture(later))
    assert seen == list(dict.fromkeys(seen))
    assert len(seen) >= 3


@pytest.mark.parametrize("missing", ["report", "reading", "decision", "set_aside", "membership"])
def test_what_is_not_held_is_not_found(store: Store, missing: str) -> None:
    with pytest.raises(NotFound) as error:
        getattr(store, f"get_{missing}")("x-none")
    assert error.value.key == "x-none"
    assert error.value.todo


def test_readings_are_kept_by_reader_and_never_replaced(store: Store) -> None:
    report = made.report(1)
    store.add_report(report, made.capture(report))
    old, new = made.reading(report, "rules-1"), Reading("rules-2", report.id)
    assert list(store.iter_unread("rules-1")) == [report.id]
    assert store.add_reading(old)
    assert store.add_reading(new)
    assert not store.add_reading(Reading("rules-1", report.id))
    assert store.get_reading(report.id, "rules-1") == old
    assert store.get_reading(report.id) == new
    assert store.has_reading(report.id, "rules-2")
    assert not store.has_reading(report.id, "rules-3")
    assert list(store.iter_unread("rules-1")) == []
    assert list(store.iter_unread("rules-3")) == [report.id]


def test_a_reading_of_a_report_not_held_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        store.add_reading(Reading("rules-1", "r-none"))


def test_an_earlier_capture_makes_a_report_unread(store: Store) -> None:
    report = made.report(1)
    store.add_report(report, made.capture(report, 5))
    store.add_reading(made.reading(report))
    store.add_report(report, made.capture(report, 6, "later"))
    assert store.has_reading(report.id, "rules-1")
    earlier = replace(report, published=made.at(-60))
    assert store.add_report(earlier, made.capture(report, 1, "earlier")) is Added.EARLIER
    assert not store.has_reading(report.id, "rules-1")
    assert list(store.iter_unread("rules-1")) == [report.id]
    again = replace(made.reading(report), statements=())
    assert store.add_reading(again)
    assert store.get_reading(report.id, "rules-1") == again
    assert store.get_readings([report.id, "rp-none"], "rules-1") == {report.id: again}
    assert store.get_readings([report.id], "rules-none") == {}
    assert store.counts()["reading"] == 2


def test_items_set_aside_keep_their_bytes(store: Store) -> None:
    items = [made.set_aside(n) for n in range(12)]
    assert all(store.add_set_aside(item) for item in items)
    assert not store.add_set_aside(items[3])
    assert list(store.iter_set_aside()) == items
    assert store.get_set_aside(items[3].id) == items[3]


def test_decisions_come_by_when_they_were_made(store: Store) -> None:
    late = Decision("d-1", DecisionKind.RATE, ("p",), "ed", made.at(9), "well placed", "B")
    early = Decision("d-2", DecisionKind.REJECT, ("ev-1",), "ed", made.at(2), "a joke")
    assert store.add_decision(late)
    assert store.add_decision(early)
    assert not store.add_decision(late)
    assert list(store.iter_decisions()) == [early, late]
    assert store.get_decision("d-1") == late


@generated
@given(some(Report), some(Capture), some(SetAside), some(Decision))
def test_whatever_it_holds_comes_back(report: Report, capture: Capture, item: SetAside, decision: Decision) -> None:
    store = open_store(":memory:")
    store.add_report(report, replace(capture, report=report.id))
    store.add_set_aside(item)
    store.add_decision(decision)
    assert store.get_report(report.id) == report
    assert list(store.iter_captures(report.id)) == [replace(capture, report=report.id)]
    assert list(store.iter_set_aside()) == [item]
    assert list(store.iter_decisions()) == [decision]
    store.close()


@generated
@given(st.text(st.characters(), max_size=20))
def test_any_string_python_can_hold_is_held(text: str) -> None:
    """Half surrogate pairs and NULs too: file names and JSON escapes bring them."""
    store = open_store(":memory:")
    report = replace(made.report(1), text=text, title="\ud800 \x00", outlet=text)
    store.add_report(report, made.capture(report, address=text))
    assert store.get_report(report.id) == report
    assert next(iter(store.iter_captures(report.id))).address == text
    assert store.resolve_id(text) == ()
    store.close()


@generated
@given(some(Reading))
def test_every_reading_comes_back(reading: Reading) -> None:
    store = open_store(":memory:")
    report = made.report(1)
    store.add_report(report, made.capture(report))
    reading = replace(reading, report=report.id)
    store.add_reading(reading)
    assert store.get_reading(report.id, reading.reader) == reading
    store.close()
