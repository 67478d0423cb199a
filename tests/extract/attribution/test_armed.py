"""Who said what of war and attacks, by the shipped reader: sentences of ours, each read wrongly once."""

from __future__ import annotations

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.reading import Statement
from onrecord.model.report import Report
from onrecord.model.vocabulary import Polarity, SourceKind, Stance


def told(reader: Reader, text: str) -> list[Statement]:
    """The attributed statements of a text."""
    return [one for one in reader.read(Report("r-armed", text)).statements if not one.own_voice]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("In Segou, the mayor, Awa Keita, said that nine people had died.", "Awa Keita"),
        ("Contacted by La Dépêche, the prefect of Atacora, Idi Salifou, said only that the town was calm.", "Idi Salifou"),
        ("Eight troops were also hurt, the army command said in a statement signed by General Issa Toure.", "army command"),
        (
            'Two army sources told Reuters that 15 soldiers had died. "The number is wrong," said one of them, a colonel based in Gao.',
            "army sources",
        ),
    ],
)  # fmt: skip
def test_the_party_is_who_speaks(reader: Reader, text: str, source: str) -> None:
    assert {one.source.name for one in told(reader, text) if one.source is not None} == {source}


@pytest.mark.parametrize(
    "text",
    [
        "Fourth sailor confirmed dead in tanker blast",
        "Two more troops confirmed killed in border clash",
        "The army has not commented on the attack.",
        "The ministry has yet to comment on the strike.",
        "According to preliminary information nobody was injured.",
    ],
)
def test_nobody_speaks(reader: Reader, text: str) -> None:
    assert not told(reader, text)


def test_whose_spokesman_he_is(reader: Reader) -> None:
    text = (
        "The opposition party Union for Change demanded that the government publish the toll. "
        '"There were 30 coffins," the party’s spokesman, Idi Salifou, told Radio Sol.'
    )
    said = next(one for one in told(reader, text) if one.source is not None and one.source.name == "Idi Salifou")
    assert said.source is not None
    assert said.source.affiliation == "Union for Change"


@pytest.mark.parametrize(
    "text",
    [
        "The Red Dawn Front said its fighters had overrun the base and killed 30 troops.",
        "The group said it had killed 12 policemen in the ambush.",
        'The Keldian Armed Forces announced the targeting of the tanker "Star" in the gulf with two missiles.',
    ],
)
def test_own_deeds_are_owned(reader: Reader, text: str) -> None:
    assert [one.stance for one in told(reader, text)] == [Stance.TAKES_RESPONSIBILITY]


def test_the_writers_own_army_is_not_the_speakers(reader: Reader) -> None:
    text = "The Military Council has announced that our army fired rockets at the market."
    assert [one.stance for one in told(reader, text) if one.source is not None] == [Stance.ASSERTS]


@pytest.mark.parametrize(
    "text",
    [
        "The army said its troops had killed nine attackers.",
        "The navy said its forces had destroyed three drones.",
    ],
)
def test_fending_off_is_no_attack(reader: Reader, text: str) -> None:
    assert [one.stance for one in told(reader, text)] == [Stance.ASSERTS]


def test_armed_forces_are_no_armed_group(reader: Reader) -> None:
    said = told(reader, "The Keldian Armed Forces said its forces had struck the depot.")
    assert [one.source.kind for one in said if one.source is not None] == [SourceKind.ORGANISATION]


def test_what_is_called_untrue_is_denied(reader: Reader) -> None:
    said = told(reader, "The U.S. Navy called the claim that the ship had sunk “categorically false”.")
    assert [one.polarity for one in said] == [Polarity.MINUS]


def test_blame_is_no_target(reader: Reader) -> None:
    read = reader.read(
        Report("r-armed", "The minister blamed the attack on the Red Dawn Front, which has not commented.")
    )
    (said,) = (one for one in read.statements if not one.own_voice)
    assert (said.stance, said.polarity) == (Stance.BLAMES, Polarity.PLUS)
    roles = {(filler.role.value, filler.text) for one in read.incidents for filler in one.roles}
    assert ("by", "the Red Dawn Front") in roles
    assert not any(role == "against" for role, _ in roles)


def test_what_is_attributed_to_somebody_is_blamed_on_him(reader: Reader) -> None:
    (said,) = told(reader, "The army attributed the ambush to the Red Dawn Front.")
    assert said.stance is Stance.BLAMES
    assert said.target is not None
    assert said.target.name == "Red Dawn Front"


@pytest.mark.parametrize(
    "text",
    [
        "Armenia’s defence ministry denied that its troops had fired on Monday.",
        "The group denied that its fighters had attacked the village.",
    ],
)
def test_who_denies_owns_up_to_nothing(reader: Reader, text: str) -> None:
    assert [one.stance for one in told(reader, text)] == [Stance.ASSERTS]


@pytest.mark.parametrize(
    "text",
    [
        "Two servicemen were wounded as a result of fire opened by the Armenian army.",
        "Two soldiers were killed by Armenian fire near Tano.",
    ],
)
def test_shooting_is_no_blaze(reader: Reader, text: str) -> None:
    assert "fire" not in {one.kind.value for one in reader.read(Report("r-armed", text)).incidents}


def test_who_is_cited_is_named_without_the_cue(reader: Reader) -> None:
    text = "About 50 others were hurt, according to a member of the town council, who put the number of dead at 17."
    assert "according" not in " ".join(one.source.name for one in told(reader, text) if one.source is not None)


def test_what_is_not_being_released_is_withheld(reader: Reader) -> None:
    text = (
        "Nine people were killed in a crush at a festival in Chipata on Tuesday, police said.\n\n"
        "The ministry is not releasing the names of the deceased."
    )
    assert [one.stance for one in told(reader, text) if one.source is not None] == [Stance.ASSERTS, Stance.DECLINES]
