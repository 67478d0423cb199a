"""The list of incidents: kept lines, by what they are found, and that a line goes as soon as what it follows from is another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from onrecord.model.decision import Decision
from onrecord.model.vocabulary import Clock, DecisionKind
from onrecord.store import ListLine, Membership, Store, Wanted
from tests.store import made
from tests.store.test_pages import fill

FIRST = datetime(2031, 3, 1, 6, tzinfo=UTC)


def line(n: int, *tags: str, words: str = "") -> ListLine:
    day = date(2031, 3, n + 1)
    told = f"Ferry {n} aground, Nordal 2031-03-{n + 1:02} {words}"
    return ListLine(
        f"in-{n:04}", FIRST + timedelta(days=n), FIRST + timedelta(days=n, hours=1), day, day, told, tags, {"n": n}
    )


def listed(store: Store, **wanted: object) -> list[str]:
    return [row.incident for row in store.page_lines(99, None, Wanted(**wanted))]  # type: ignore[arg-type]


def test_an_incident_without_a_line_is_in_the_list_all_the_same(store: Store) -> None:
    fill(store, 3)
    assert store.find_unlisted(9) == ("in-0000", "in-0001", "in-0002")
    assert store.find_unlisted(2) == ("in-0000", "in-0001")
    store.put_lines([line(1)])
    assert store.find_unlisted(9) == ("in-0000", "in-0002")
    rows = store.page_lines(9)
    assert [(row.incident, row.row, row.newest > 0) for row in rows] == [
        ("in-0000", None, False),
        ("in-0001", {"n": 1}, True),
        ("in-0002", None, False),
    ]
    assert listed(store, tags=("kind:fire",)) == ["in-0000", "in-0002"], "nobody knows yet whether they fit"


def test_lines_come_a_page_at_a_time_each_once(store: Store) -> None:
    fill(store, 7)
    store.put_lines([line(n) for n in range(7)])
    seen: list[str] = []
    after = None
    while page := store.page_lines(3, after):
        seen += [row.incident for row in page]
        after = (page[-1].sort_key, page[-1].incident)
        assert len(page) <= 3
    assert seen == [membership.id for membership in store.iter_memberships()]


def test_the_list_is_narrowed_by_words_tags_days_moments_and_news(store: Store) -> None:
    fill(store, 4)
    store.put_lines(
        [line(0, "kind:fire"), line(1, "kind:fire", "place:oslo"), line(2, words="100%_sure"), line(3, "place:oslo")]
    )
    assert listed(store, words=("FERRY", "2031-03-03")) == ["in-0002"]
    assert listed(store, words=("tram",)) == []
    assert listed(store, words=("%_",)) == ["in-0002"], "its own signs are words like others"
    assert listed(store, tags=("kind:fire",)) == ["in-0000", "in-0001"]
    assert listed(store, tags=("kind:fire", "place:oslo")) == ["in-0001"]
    assert listed(store, tags=("kind:fire",), words=("nordal",), since=date(2031, 3, 2)) == ["in-0001"]
    assert listed(store, since=date(2031, 3, 2), until=date(2031, 3, 3)) == ["in-0001", "in-0002"]
    assert listed(store, known_by=FIRST + timedelta(days=1)) == ["in-0000", "in-0001"]
    assert listed(store, known_by=FIRST + timedelta(days=1), clock=Clock.RECEIVED) == ["in-0000"]
    newest = {row.incident: row.newest for row in store.page_lines(9)}
    assert listed(store, newer_than=newest["in-0001"]) == ["in-0002", "in-0003"]
    assert store.count_newer(newest["in-0001"]) == 2
    assert store.last_added() == newest["in-0003"]


def test_what_is_not_known_on_the_published_clock_is_listed_on_the_other(store: Store) -> None:
    fill(store, 2)
    store.put_lines([line(0), replace(line(1), published=None, row=None)])
    assert listed(store) == ["in-0000"]
    assert listed(store, clock=Clock.RECEIVED) == ["in-0000", "in-0001"]
    assert store.find_unlisted(9) == ()


@pytest.fixture
def full(store: Store) -> Store:
    fill(store, 3)
    store.put_lines([line(n, "kind:fire") for n in range(3)])
    return store


def test_new_evidence_takes_the_line_of_its_incident_away(full: Store) -> None:
    card = made.card(made.report(1))
    full.put_evidence(card.id, [made.evidence(card)])
    assert full.find_unlisted(9) == ("in-0001",)


def test_who_comes_and_who_goes_takes_lines_away(full: Store) -> None:
    cards = [made.card(made.report(n)) for n in range(3)]
    same = Membership("in-0000", (cards[0].id,), sort_key="0000")
    full.replace_incidents(["in-0000"], [same])
    assert full.find_unlisted(9) == (), "nothing of it is another"
    both = Membership("in-0000", (cards[0].id, cards[1].id), sort_key="0000")
    full.replace_incidents(["in-0000", "in-0001"], [both])
    assert full.find_unlisted(9) == ("in-0000",)
    full.put_lines([line(0)])
    full.replace_incidents(["in-0000"], [same, Membership("in-0001", (cards[1].id,), ("in-0000",), sort_key="0001")])
    assert full.find_unlisted(9) == ("in-0000", "in-0001")


@pytest.mark.parametrize("what", ["evidence", "statement", "party", "mention", "report", "incident"])
def test_a_decision_takes_the_lines_away_that_it_bears_on(full: Store, what: str) -> None:
    report = made.report(1)
    card = made.card(report)
    item = made.evidence(card)
    ids = {
        "evidence": item.id, "statement": item.statement, "party": item.origin.id, "mention": card.id,
        "report": report.id, "incident": "in-0001",
    }  # fmt: skip
    reject = Decision("d-1", DecisionKind.REJECT, (ids[what],), "editor", FIRST, "wrong")
    full.add_decision(reject)
    gone = full.find_unlisted(9)
    assert "in-0001" in gone
    assert gone == ("in-0001",) or what == "party", "one source speaks on all of them"
    full.put_lines([line(n) for n in range(3)])
    full.add_decision(Decision("d-2", DecisionKind.UNDO, ("d-1",), "editor", FIRST, "right after all"))
    assert full.find_unlisted(9) == gone
    full.put_lines([line(n) for n in range(3)])
    full.add_decision(reject)
    assert full.find_unlisted(9) == (), "it was held already"


def test_a_report_held_otherwise_takes_the_lines_away_of_what_it_tells(full: Store) -> None:
    report = made.report(1)
    full.put_ref(replace(made.ref(report), replaces=made.report(0).id))
    assert full.find_unlisted(9) == ("in-0001",)


def test_an_incident_that_a_report_ties_to_another_is_told_when_that_one_moves(store: Store) -> None:
    fill(store, 3)
    report = made.report(1)
    here, there = made.card(report), replace(made.card(report), id="m-beside")
    store.put_cards(report.id, [here, there])
    put = [Membership("in-0001", (here.id,)), Membership("in-beside", (there.id,))]
    store.replace_incidents(["in-0001"], put)
    store.put_lines([line(n) for n in range(3)] + [replace(line(4), incident="in-beside")])
    moved = [Membership("in-0002", (made.card(made.report(2)).id, there.id))]
    store.replace_incidents(["in-0002", "in-beside"], moved)
    assert store.find_unlisted(9) == ("in-0001", "in-0002"), "the first one's link leads elsewhere now"


def test_a_revision_is_never_the_same_for_two_states(full: Store) -> None:
    card = made.card(made.report(1))
    first = {n: full.get_revision(f"in-{n:04}") for n in range(3)}
    assert None not in first.values()
    seen = [first[1]]
    for _ in range(3):
        full.put_evidence(card.id, [made.evidence(card)])
        assert full.get_revision("in-0001") is None, "its line is to be made"
        full.put_lines([line(1)])
        seen.append(full.get_revision("in-0001"))
    full.drop_derived()
    fill(full, 3)
    full.put_lines([line(1)])
    seen.append(full.get_revision("in-0001"))
    assert len(set(seen)) == len(seen), "also after all was derived anew"
    assert full.get_revision("in-none") is None


def test_what_is_not_touched_keeps_its_revision(full: Store) -> None:
    before = full.get_revision("in-0000")
    card = made.card(made.report(1))
    full.put_evidence(card.id, [made.evidence(card)])
    full.put_lines([line(1)])
    assert full.get_revision("in-0000") == before


def test_dropping_all_that_is_derived_drops_lines(full: Store) -> None:
    full.drop_derived()
    assert full.page_lines(9) == ()
    assert full.counts()["line"] == full.counts()["line_tag"] == 0


def test_a_decision_that_undoes_what_is_not_held_is_kept(store: Store) -> None:
    call = Decision("d-1", DecisionKind.UNDO, ("d-none",), "editor", FIRST, "of another database")
    assert store.add_decision(call)
    assert store.get_decision("d-1") == call
