"""What the words of a name tell, whatever the model says of it."""

from __future__ import annotations

import pytest

from onrecord.extract.namerules import Named, mended, storms_in


def told(text: str, *names: tuple[str, str]) -> list[tuple[str, str]]:
    """The names (kind, words) after all rules; each is found from where the one before ends."""
    given: list[Named] = []
    for kind, words in names:
        start = text.index(words, given[-1][2] if given else 0)
        given.append((kind, start, start + len(words)))
    return [(kind, text[start:end]) for kind, start, end in mended(text, given)]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Moscow Idaho", ["Moscow", "Idaho"]),
        ("san remo italy", ["san remo", "italy"]),
        ("Fairview New Mexico", ["Fairview", "New Mexico"]),
        ("Keld OH", ["Keld", "OH"]),
        ("West Virginia", ["West Virginia"]),
        ("New Mexico", ["New Mexico"]),
        ("Northern California", ["Northern California"]),
        ("Lake Michigan", ["Lake Michigan"]),
        ("Gulf of Mexico", ["Gulf of Mexico"]),
        ("Latin America", ["Latin America"]),
        ("Great Britain", ["Great Britain"]),
        ("Mexico City", ["Mexico City"]),
        ("Come in", ["Come in"]),
        ("Soviet Russia", ["Soviet Russia"]),
    ],
)
def test_a_town_and_its_state_are_two_places(name: str, parts: list[str]) -> None:
    assert told(f"They met in {name} on Friday.", ("place", name)) == [("place", one) for one in parts]


def test_a_body_that_ends_in_a_state_is_one_name() -> None:
    assert told("Air India said so.", ("organisation", "Air India")) == [("organisation", "Air India")]


def test_a_name_turned_round_is_one_person_where_mail_has_it_so() -> None:
    names = ("person", "Hartig"), ("person", "Lena")
    whole = [("person", "Hartig, Lena")]
    assert told('From: "Hartig, Lena" <lh@example.org>', *names) == whole
    assert told("From: Hartig, Lena <lh@example.org>", *names) == whole
    assert len(told("Also there: Hartig, Lena and Tom.", *names)) == 2
    assert len(told('"Hartig, Lena and Tom", he said.', *names)) == 2


def test_a_storm_is_nobody_and_nowhere() -> None:
    text = "Hurricane Delia hit Keld. Delia was weaker when Delia Roe woke."
    names = ("person", "Delia"), ("place", "Keld"), ("person", "Delia"), ("person", "Delia Roe")
    assert told(text, *names) == [("other", "Delia"), ("place", "Keld"), ("other", "Delia"), ("person", "Delia Roe")]


@pytest.mark.parametrize("word", "hurricane typhoon cyclone storm".split())
def test_storms_are_told_by_any_word_for_them(word: str) -> None:
    for told_as in (word, word.capitalize(), word.upper()):
        assert storms_in(f"Keld shut its schools as {told_as} Delia came near.") == {"delia"}
    assert not storms_in("Gunmen stormed the hotel Delia in Keld.")


def test_a_planet_is_no_place() -> None:
    assert told("The probe left for Venus.", ("place", "Venus")) == [("other", "Venus")]


def test_a_place_goes_on_over_a_particle() -> None:
    text = "It began at the Vale do Keld prison in Cruzeiro do Alder."
    assert told(text, ("place", "Vale do"), ("place", "Cruzeiro"), ("place", "Alder")) == [
        ("place", "Vale do Keld"),
        ("place", "Cruzeiro do Alder"),
    ]
