"""Searching by words and by the beginning of an id; counting; checking."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.model.decision import Decision
from onrecord.model.reading import Reading
from onrecord.model.vocabulary import DecisionKind
from onrecord.store import Found, FoundKind, Membership, Store
from tests.store import made


def add(store: Store, n: int, text: str | None = None) -> str:
    report = made.report(n, text=text)
    store.add_report(report, made.capture(report))
    store.add_reading(made.reading(report))
    return report.id


def test_reports_and_statements_are_found_by_words(store: Store) -> None:
    report = add(store, 1)
    add(store, 2, "A barn burned in Øvre Dal.")
    statement, whole = store.search("nobody hurt")
    assert (statement.report, statement.statement) == (report, made.reading(made.report(1)).statements[0].id)
    assert (whole.report, whole.statement) == (report, None)
    assert [statement.snippet[start:end] for start, end in statement.marks] == ["Nobody", "hurt"]
    assert [hit.report for hit in store.search("ferry 1 nordal")] == [report]
    assert store.search("nobody burned") == ()


def test_a_statement_is_found_by_who_said_it(store: Store) -> None:
    add(store, 1)
    assert [hit.statement is None for hit in store.search("harbour master hurt")] == [False, True]


def test_phrases_case_accents_and_points_between_letters(store: Store) -> None:
    report = add(store, 1, "The U.S. consulate in Málaga shut. The sun us all.")
    for words in ('"consulate in"', "CONSULATE", "u.s.", '"sun us', "shut,"):
        assert report in {hit.report for hit in store.search(words)}, words
    for words in ('"in consulate"', '"sun u s"', "sulate"):
        assert store.search(words) == (), words


@pytest.mark.parametrize(
    "words", ["", "   ", '"', '""', "-", "*", "AND OR NOT", "NEAR(", "title:", "a' OR 1=1 --", "^x"]
)
def test_nothing_is_query_syntax(store: Store, words: str) -> None:
    add(store, 1)
    assert store.search(words) == ()


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.text(max_size=20) | st.text('"*()^-+:{}ANDORNEAR \x00\ud800²', max_size=20))
def test_any_string_is_a_legal_search(store: Store, words: str) -> None:
    assert store.search(words) == ()


def test_a_word_in_a_very_long_text_is_found(store: Store) -> None:
    report = add(store, 1, "harbour " * 20_000 + "quay")
    (hit,) = store.search("quay")
    assert hit.report == report
    assert len(hit.snippet) < 500


def test_no_more_hits_than_asked_for_and_some_of_both(store: Store) -> None:
    for n in range(6):
        add(store, n)
    hits = store.search("nobody", limit=4)
    assert [hit.statement is None for hit in hits] == [False, False, True, True]
    assert len(store.search("nobody")) == 12
    assert store.search("nobody", limit=0) == ()


def test_a_further_reading_takes_the_place_of_the_older_in_the_index(store: Store) -> None:
    report = add(store, 1)
    store.add_reading(Reading("rules-2", report))
    assert [hit.statement for hit in store.search("nobody hurt")] == [None]
    store.reindex()
    assert [hit.statement for hit in store.search("nobody hurt")] == [None]


def test_the_index_can_be_made_again(store: Store) -> None:
    add(store, 1)
    before, ids = store.search("nobody hurt"), store.resolve_id("st-")
    store.reindex()
    assert store.search("nobody hurt") == before
    assert store.resolve_id("st-") == ids
    assert store.check() == ()


def test_every_kind_of_id_is_known(store: Store) -> None:
    report = made.report(1)
    capture, reading, card = made.capture(report), made.reading(report), made.card(report)
    evidence, response = made.evidence(card, 5), made.response(card)
    store.add_report(report, capture)
    store.add_reading(reading)
    store.put_cards(report.id, [card])
    store.put_evidence(card.id, [evidence], [response])
    store.replace_incidents([], [Membership("in-new", (card.id,), ("in-former",))])
    store.add_decision(Decision("d-17", DecisionKind.ACCEPT, (evidence.id,), "ed", made.at(1), "seen on film"))
    store.add_set_aside(made.set_aside(1))
    for found in (
        Found(FoundKind.REPORT, report.id),
        Found(FoundKind.CAPTURE, capture.id, report.id),
        Found(FoundKind.STATEMENT, reading.statements[0].id, report.id),
        Found(FoundKind.MENTION, card.id, report.id),
        Found(FoundKind.EVIDENCE, evidence.id, card.id),
        Found(FoundKind.RESPONSE, response.id, card.id),
        Found(FoundKind.INCIDENT, "in-new"),
        Found(FoundKind.FORMER_INCIDENT, "in-former", "in-new"),
        Found(FoundKind.DECISION, "d-17"),
        Found(FoundKind.SET_ASIDE, made.set_aside(1).id),
    ):
        assert store.resolve_id(found.id) == (found,)
        assert store.resolve_id(found.id[:4]) == (found,)
    assert store.resolve_id(report.id[:3]) == ()
    assert store.resolve_id("") == ()


def test_the_beginning_of_several_ids(store: Store) -> None:
    for n in range(5):
        store.add_set_aside(replace(made.set_aside(n), id=f"sa-1{n}"))
    assert [found.id for found in store.resolve_id("sa-1")] == [f"sa-1{n}" for n in range(5)]
    assert len(store.resolve_id("sa-1", limit=2)) == 2
    assert store.resolve_id("sa%1") == store.resolve_id("SA-1") == ()


def test_a_store_that_is_well(store: Store) -> None:
    add(store, 1)
    assert store.check() == ()
    assert store.counts()["report"] == 1
    assert store.place
