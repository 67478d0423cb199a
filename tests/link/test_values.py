"""Words of a report as values: who plays a part at all, and how it is called."""

from __future__ import annotations

import pytest

from onrecord.link.claims.values import label_of, names_nobody, party_value


@pytest.mark.parametrize(
    "words",
    [
        "anyone",
        "No one",
        "no service members",
        "Five",
        "at least 22",
        "some 200",
        "200 others",
        "Iran’s missile strike",
        "the claim of 80",
        "the other side",
    ],
)
def test_who_is_nobody_plays_no_part(words: str) -> None:
    assert names_nobody(words)


@pytest.mark.parametrize(
    "words",
    [
        "the US",
        "80 Americans",
        "sixty-four people",
        "two people",
        "bases",
        "Awa Diop",
        "the 9th Division",
        "Storm Daniel",
        "one of the guards",
    ],
)
def test_who_is_told_plays_a_part(words: str) -> None:
    assert not names_nobody(words)


def test_a_bound_is_no_part_of_a_label() -> None:
    assert label_of("least 80 American troops") == label_of("at least 80 American troops") == "80 American troops"


@pytest.mark.parametrize(
    "words", ["members of the Kedu Boys gang", "gunmen from the Kedu Boys gang", "the Kedu Boys gang"]
)
def test_a_gang_is_one_with_its_name_alone(words: str) -> None:
    assert party_value(words).key == party_value("Kedu Boys").key


@pytest.mark.parametrize(("words", "key"), [("a Kenyan gang", "kenyan-gang"), ("Armed group", "armed-group")])
def test_a_gang_of_a_people_is_no_state(words: str, key: str) -> None:
    assert party_value(words).key == key
