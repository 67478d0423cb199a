"""Who raised, lowered or took back a count; whom "he" means; what is no source at all."""

from __future__ import annotations

import pytest

from onrecord.model.vocabulary import SourceKind
from tests.extract.attribution.reading import read


def _said(text: str, title: str | None = None) -> list[tuple[str, str]]:
    """(party, content) of every attributed statement."""
    return [(party, content) for party, _, content in read(text, title).rows]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Peru on Monday lowered the death toll of the quake to 13 from 15.",
            "Peru",
            "the death toll of the quake to 13",
        ),
        ("The coast guard raised the number of missing to 40.", "coast guard", "the number of missing to 40"),
        ("The observatory gave it as 5.9.", "observatory", "it as 5.9"),
        ("The toll was put at 12 by the Red Cross and at 20 by the mayor.", "Red Cross", "The toll … at 12"),
        ("The governor stood by his figure of at least 22 dead.", "governor", "his figure of at least 22 dead"),
        ("The mayor of Salto, Ana Ruiz, withdrew her own figure of 22.", "Ana Ruiz", "her own figure of 22"),
    ],
)
def test_counts_given_raised_lowered_and_taken_back(text: str, source: str, content: str) -> None:
    assert any(who == source and words.startswith(content) for who, words in _said(text))


@pytest.mark.parametrize(
    "text",
    [
        "The army lowered its flag to half mast.",
        "The bank raised rates to slow the economy.",
        "The troops withdrew to the river.",
        "She stood by the door at nine.",
        "The ministry declined to give numbers, citing the privacy of those concerned.",
    ],
)
def test_what_is_no_count_and_no_source(text: str) -> None:
    assert all(who == "ministry" for who, _ in _said(text))


def test_he_is_whoever_opened_the_sentence_before() -> None:
    text = (
        "Deputy Minister Lucia Barro said six people were missing.\n\n"
        "The mayor, Gonzalo Arce, did not agree. “I count from here,” he said."
    )
    assert _said(text)[-1][0] == "Gonzalo Arce"


def test_a_name_with_an_age_is_a_person() -> None:
    text = "Mayor Juan Diaz said 22 had died.\n\nMarcela Condo, 54, was at the market. “Then came the dust,” she said."
    assert _said(text)[-1][0] == "Marcela Condo"


def test_a_quotation_stays_with_who_spoke_before_in_the_paragraph() -> None:
    text = (
        "Eight have died here, Dr. Hernan Cuello said. He would not join in the quarrel with the mayor, who speaks of at "
        "least 22 dead. “I can only tell you who came through this door.”"
    )
    assert _said(text)[-1][0] == "Hernan Cuello"


def test_an_official_with_a_reason_to_keep_his_name_is_the_source() -> None:
    text = (
        "As many as 40 people may be under the rubble of the market, said an official of the rescue services, who did not "
        "want to give his name because he was not allowed to talk to the press."
    )
    assert _said(text)[0][0] == "official of the rescue services"


def test_a_headline_role_is_the_person_that_the_text_names() -> None:
    text = "At least 22 died, Mayor Gonzalo Arce said. “They know who is missing,” the mayor said."
    assert {who for who, _ in _said(text, "Mayor: At least 22 dead")} == {"Gonzalo Arce"}


def test_a_name_that_ends_with_a_number_is_a_body_and_no_part_of_what_it_said() -> None:
    (said,) = read("Nine people were hurt when a bus left the road, Rescue 1122 said.").attributed
    assert said.source is not None
    assert (said.source.name, said.source.kind) == ("Rescue 1122", SourceKind.ORGANISATION)


def test_the_ministry_in_capitals_is_the_one_named_before() -> None:
    found = read(
        "The Ministry of Fisheries condemned the raid. The Ministry holds the harbour's owners responsible for the losses."
    )
    assert [name for name, _, _ in found.rows] == ["Ministry of Fisheries"] * 2
    assert found.own == []


@pytest.mark.parametrize(
    ("text", "party", "content"),
    [
        ("The operator, Sky Hop Ltd, disputed the figure.", "Sky Hop Ltd", "the figure"),
        ("The company, Roe Lines, said the ship was sound.", "Roe Lines", "the ship was sound"),
        (
            "A group calling itself the Night Brigade said in an email that it had carried out the shooting.",
            "Night Brigade",
            "that it had carried out the shooting",
        ),
    ],
)
def test_a_name_told_beside_a_body_is_the_source(text: str, party: str, content: str) -> None:
    assert _said(text) == [(party, content)]
