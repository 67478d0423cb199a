"""Parties from noun phrases, and later mentions resolved to the fullest one."""

from __future__ import annotations

import pytest

from onrecord.model.reading import Source
from tests.extract.attribution.reading import only, read


def source(text: str) -> Source:
    found = only(text).source
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("phrase", "name", "role", "affiliation", "country", "kind", "named"),
    [
        ("Pentagon spokesman Jon Dow", "Jon Dow", "Pentagon spokesman", "Pentagon", "US", "person", True),
        ("A Pentagon spokesman", "Pentagon spokesman", "Pentagon spokesman", "Pentagon", "US", "person", False),
        (
            "Adam Osei, a spokesman for the port authority,",
            "Adam Osei",
            "spokesman for the port authority",
            None,
            None,
            "person",
            True,
        ),
        (
            "the interior minister’s press secretary Ana Ruiz",
            "Ana Ruiz",
            "press secretary",
            "interior minister",
            None,
            "person",
            True,
        ),
        (
            "The port’s chief of staff, Lt. Gen. Omar Sy,",
            "Omar Sy",
            "chief of staff, Lt. Gen.",
            "port",
            None,
            "person",
            True,
        ),
        (
            "Chief of the defence staff Gen. Omar Sy",
            "Omar Sy",
            "Chief of the defence staff Gen.",
            None,
            None,
            "person",
            True,
        ),
        ("Foreign Minister Li Wen", "Li Wen", "Foreign Minister", None, None, "person", True),
        ("Two U.S. officials", "U.S. officials", "U.S. officials", None, "US", "person", False),
        ("Iranian leaders", "Iranian leaders", "Iranian leaders", None, "IR", "collective", False),
        (
            "Iran’s Islamic Revolutionary Guard Corps",
            "Islamic Revolutionary Guard Corps",
            None,
            "Iran",
            "IR",
            "organisation",
            True,
        ),
        ("The U.S. Defense Department", "U.S. Defense Department", None, None, "US", "organisation", True),
        ("Washington", "Washington", None, None, "US", "state", True),
        ("The White House", "White House", None, None, "US", "office", True),
        ("Iran state TV", "Iran state TV", None, None, "IR", "outlet", True),
        ("The Azawad Dignity Brigade", "Azawad Dignity Brigade", None, None, None, "organisation", True),
        ("A local jihadist faction", "local jihadist faction", None, None, None, "armed-group", False),
        ("Grid operator RedeNorte", "RedeNorte", None, None, None, "organisation", True),
        ("Canada-based Northgate Resources", "Northgate Resources", None, None, None, "organisation", True),
        (
            "A source close to the Red Front",
            "source close to the Red Front",
            "source close to the Red Front",
            None,
            None,
            "person",
            False,
        ),
        ("Witness Dante Ruiz", "Dante Ruiz", "Witness", None, None, "witness", True),
        ("Police", "Police", None, None, None, "organisation", True),
    ],
)
def test_parties(
    phrase: str, name: str, role: str | None, affiliation: str | None, country: str | None, kind: str, named: bool
) -> None:
    found = source(f"{phrase} said the road was shut.")
    assert (found.name, found.role, found.country, found.kind.value, found.named) == (name, role, country, kind, named)
    if affiliation is not None:
        assert found.affiliation == affiliation


def test_speakers_are_counted() -> None:
    assert source("Two U.S. officials said the road was shut.").speakers == 2
    assert source("Officials said the road was shut.").speakers is None
    assert source("A nurse said the road was shut.").speakers == 1


def names(text: str, title: str | None = None) -> list[str]:
    return [name for name, _, _ in read(text, title).rows]


def test_surnames_and_pronouns_find_the_fullest_mention() -> None:
    text = "Port chief Ama Boateng said the pier held. Boateng added that ships could dock. “All safe,” she said."
    found = read(text)
    assert names(text) == ["Ama Boateng"] * 3
    for one in found.attributed:
        assert one.source is not None
        assert one.source.role == "Port chief"
        assert one.source.resolved is not None
        assert found.page.words(one.source.resolved) == "Port chief Ama Boateng"


def test_he_is_not_she() -> None:
    text = (
        "Spokeswoman Ida Krogh said the pier held. Mr Ole Berg said it did not. "
        "“It held,” she said. “It sank,” he said."
    )
    assert names(text) == ["Ida Krogh", "Ole Berg", "Ida Krogh", "Ole Berg"]


def test_a_bystander_can_be_meant() -> None:
    text = "Governor Ana Ruiz flew in on Monday. She said the pier held."
    assert names(text) == ["Ana Ruiz"]


def test_a_body_by_its_abbreviation_and_its_common_noun() -> None:
    assert names("The Lake Rescue Society (LRS) said nine swam. The LRS said two sank.") == ["Lake Rescue Society"] * 2
    assert (
        names("The Islamic Revolutionary Guard Corps said so on air. The IRGC said more would come.")
        == ["Islamic Revolutionary Guard Corps"] * 2
    )
    assert names("Tamaraw Lines owns the ferry. The company said it was not full.") == ["Tamaraw Lines"]


def test_the_general_is_the_one_with_the_rank() -> None:
    text = "Lt. Gen. Omar Sy said the base stood. The general said it would reopen."
    assert names(text) == ["Omar Sy", "Omar Sy"]


def test_a_definite_official_among_several_is_nobody_further() -> None:
    found = read(
        "A senior police official said nine fled. Two border officials said ten fled. The border official said none fled."
    )
    last = found.attributed[-1].source
    assert last is not None
    assert last.resolved is None
    assert last.name == "border official"


def test_its_spokeswoman_is_whose_she_is() -> None:
    found = read("The Tide Institute closed. Its spokeswoman, Ida Krogh, said the dam held.")
    spoken = found.attributed[0].source
    assert spoken is not None
    assert (spoken.name, spoken.affiliation) == ("Ida Krogh", "Tide Institute")


def test_the_headlines_official_is_the_one_in_the_text() -> None:
    found = read(
        "A U.S. defense official said nine were fired. Four failed, the official said.", "Nine fired, official says"
    )
    assert {name for name, _, _ in found.rows} == {"U.S. defense official"}


def test_the_statement_said_goes_to_who_gave_it() -> None:
    text = "“We left,” Ida Krogh said in a statement. The statement said nine had stayed."
    assert names(text) == ["Ida Krogh", "Ida Krogh"]


def test_mentions_point_back() -> None:
    found = read("Port chief Ama Boateng said the pier held. “All safe,” she said.")
    first, second = found.mentions
    assert (first.level.value, second.level.value) == ("name", "pronoun")
    assert second.same_as == 0
    assert first.same_as is None
