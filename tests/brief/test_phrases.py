"""An editor's words: lists and appositions that can be read aloud, articles, parts of a count."""

from __future__ import annotations

import pytest

from onrecord.brief.phrases import amount_clause, amount_phrase, at, closed, land, listed, named, speaking, topic
from onrecord.model.evidence import Amount
from onrecord.model.vocabulary import Measure, Qualifier


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["Iran"], "Iran"),
        (["Jane Roe, a minister"], "Jane Roe, a minister,"),
        (["Jane Roe, a minister", "the mayor"], "Jane Roe, a minister, and the mayor"),
        (["the mayor", "Jane Roe, a minister"], "the mayor and Jane Roe, a minister,"),
        (["a", "Jane Roe, a minister", "b"], "a; Jane Roe, a minister; and b"),
        (["a", "b", "c"], "a, b and c"),
    ],
)
def test_who_speaks_is_told_with_its_apposition_closed(names: list[str], told: str) -> None:
    assert speaking(names) == told


def test_a_joint_stands_after_the_apposition() -> None:
    assert (
        listed(["Jane Roe, a minister", "Iran"], "and, independently,")
        == "Jane Roe, a minister, and, independently, Iran"
    )
    assert closed("Iran") == "Iran"


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Islamic Revolutionary Guard Corps", "the Islamic Revolutionary Guard Corps"),
        ("Guards", "the Guards"),
        ("gunman", "a gunman"),
        ("military", "the military"),
        ("rebel army", "the rebel army"),
        ("Iran", "Iran"),
        ("forces loyal to Juan Sosa", "forces loyal to Juan Sosa"),
    ],
)
def test_who_did_it_has_an_article_where_it_needs_one(label: str, told: str) -> None:
    assert named(label) == told


def test_places_stand_after_their_preposition() -> None:
    assert (at("Erbil"), at("Al Asad Air Base"), at(None)) == (" in Erbil", " at Al Asad Air Base", "")
    assert (land("United States"), land("Iran")) == ("the United States", "Iran")


def test_arms_are_counted_in_the_question() -> None:
    assert topic("hit", "rockets") == "how many rockets hit"
    assert topic("launched", "missiles") == "how many missiles were launched"
    assert topic("killed", "people") == "how many were killed"


def test_whom_a_hospital_had_was_not_hit_there() -> None:
    amount = Amount(Measure.KILLED, 8.0, 8.0, 8.0, Qualifier.EXACT, "people", place="the hospital")
    assert amount_clause(amount, "eight") == "eight people were counted dead at the hospital"


def test_one_is_told_in_a_word() -> None:
    assert amount_phrase(Amount(Measure.KILLED, 1.0, 1.0, 1.0, Qualifier.EXACT, "people", place="Erbil")).endswith(
        "in Erbil"
    )


@pytest.mark.parametrize(
    ("group", "best", "told"),
    [
        ("its workers", 9, "nine of its workers were killed"),
        ("our soldiers", 3, "three of its own soldiers were killed"),
        ("its soldiers", 1, "one of its soldiers was killed"),
        ("citizens of Keldia", 1, "one citizen of Keldia was killed"),
    ],
)
def test_some_of_a_partys_own_are_told_as_such(group: str, best: int, told: str) -> None:
    amount = Amount(Measure.KILLED, best, best, best, Qualifier.EXACT, "people", group)
    assert amount_clause(amount, told.split()[0]) == told


def test_one_of_a_group_is_told_in_the_singular() -> None:
    one = Amount(Measure.INJURED, 1, 1, 1, Qualifier.EXACT, "people", "students")
    assert amount_clause(one) == "one student was injured"
    assert (
        amount_clause(Amount(Measure.KILLED, 1, 1, 1, Qualifier.EXACT, "people", "young women"))
        == "one young woman was killed"
    )
    assert (
        amount_clause(Amount(Measure.KILLED, 1, 1, 1, Qualifier.EXACT, "people", "members of the security forces"))
        == "one member of the security forces was killed"
    )


def test_a_speakers_own_are_told_as_theirs() -> None:
    assert (
        amount_clause(Amount(Measure.KILLED, 2, 2, 2, Qualifier.EXACT, "people", "members of our army"), "two")
        == "two members of its army were killed"
    )


@pytest.mark.parametrize(
    ("unit", "group", "told"),
    [
        ("people", "firefighters", "there were 75 firefighters"),
        ("people", None, "there were 75 people"),
        ("vehicles", None, "there were 75 vehicles"),
    ],
)
def test_who_was_sent_is_counted_once(unit: str, group: str | None, told: str) -> None:
    sent = Amount(Measure.PERSONNEL, 75, 75, 75, Qualifier.EXACT, unit, group, group or "", ())
    assert amount_clause(sent) == told


def test_people_of_a_side_are_on_it_and_nobody_is_no_people() -> None:
    eight = Amount(Measure.KILLED, 8, 8, 8, Qualifier.EXACT, "people", "Thai side")
    nobody = Amount(Measure.MISSING, 0, 0, 0, Qualifier.EXACT, "people")
    assert amount_clause(eight, "eight") == "eight people on the Thai side were killed"
    assert amount_clause(nobody, "Nobody") == "no people were missing"
    bullets = Amount(Measure.HIT, 3, None, None, Qualifier.AT_LEAST, "bullets")
    assert amount_clause(bullets, "at least three") == "at least three bullets hit"
