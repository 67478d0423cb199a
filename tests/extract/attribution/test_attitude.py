"""Stance, polarity, certainty, manner, basis, via and target of single statements."""

from __future__ import annotations

import pytest

from tests.extract.attribution.reading import only, read


@pytest.mark.parametrize(
    ("text", "stance", "polarity"),
    [
        ("The army said the bridge stood.", "asserts", "+"),
        ("The army denied that the bridge fell.", "asserts", "-"),
        ("The army said there was no damage.", "asserts", "-"),
        ("The army denied that there was no damage.", "asserts", "+"),
        ("The clinic said nobody was hurt.", "asserts", "-"),
        ("Roe said nothing mattered more to him than his crew.", "asserts", "+"),
        ("Roe said not only the port was hit.", "asserts", "+"),
        ("The junta warned that it would fire again.", "warns", "+"),
        ("“We warn them that we will answer,” the group stated.", "warns", "+"),
        ("The rebels vowed to return.", "vows", "+"),
        ("The group had sworn to avenge him.", "vows", "+"),
        ("The union urged drivers to stop.", "demands", "+"),
        ("The bloc called for a truce.", "demands", "+"),
        ("“Where are they?” Okafor asked.", "asks", "+"),
        ("Kyoto blamed the pilot for the crash.", "blames", "+"),
        ("The envoy accused the guards of looting.", "blames", "+"),
        ("The Red Front claimed responsibility for the blast.", "takes-responsibility", "+"),
        ("The Red Front swiftly took credit.", "takes-responsibility", "+"),
        ("The Red Front claimed to have killed two soldiers.", "takes-responsibility", "+"),
        ("The Red Front said it was behind the blast.", "takes-responsibility", "+"),
        ("The firm declined to say how many were let go.", "declines", "+"),
        ("The firm would not comment on the leak.", "declines", "+"),
        ("The firm said it would not provide figures for security reasons.", "declines", "-"),
        ("The bank said it was withholding the names.", "declines", "+"),
        ("The command said it could not confirm the reports.", "assessing", "-"),
        ("The command cannot confirm the reports.", "assessing", "+"),
        ("“Our engineers are still establishing the damage,” Vega said.", "assessing", "+"),
        ("Envoys stressed that the picture was still changing.", "assessing", "+"),
        ("The board said it was too early to tell.", "assessing", "+"),
    ],
)
def test_stance_and_polarity(text: str, stance: str, polarity: str) -> None:
    found = only(text)
    assert (found.stance.value, found.polarity.value) == (stance, polarity)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The army said the bridge fell.", "certain"),
        ("“It is clear that the bridge fell,” Roe said.", "certain"),
        ("The army estimated that ninety rockets were fired.", "probable"),
        ("Experts believe the fault slipped.", "probable"),
        ("Roe said the bridge had probably fallen.", "probable"),
        ("Roe said the bridge may have fallen.", "possible"),
        ("Roe suggested the bridge had fallen.", "possible"),
        ("Roe said it was unclear who fired.", "unknown"),
    ],
)
def test_certainty(text: str, certainty: str) -> None:
    assert only(text).certainty.value == certainty


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Roe told reporters that it was over.", "told"),
        ("Roe told a news conference on Monday that it was over.", "briefing"),
        ("It is over, Roe said in a statement.", "written"),
        ("“It is over,” according to a statement from Jane Roe.", "written"),
        ("“It is over,” read a communiqué from spokesman Jon Dow.", "written"),
        ("“It is over,” Roe said in an emailed statement.", "email"),
        ("“It is over,” Roe wrote in an e-mail.", "email"),
        ("Roe tweeted that it was over.", "post"),
        ("“It is over,” Roe wrote on X.", "post"),
        ("Roe shared a picture of a white flag on Facebook.", "post"),
        ("In an open letter to the families, Roe said it was over.", "letter"),
        ("“It is over,” Roe said in a televised address.", "broadcast"),
        ("“It is over,” the group said in a broadcast on its radio station.", "broadcast"),
        ("Roe said in an interview that it was over.", "interview"),
        ("Speaking to the broadcaster Canal Sur, Roe declared: “It is over.”", "told"),
        ("Roe fears that it is over.", "thought"),
        ("Roe said it was over.", "unknown"),
    ],
)
def test_manner(text: str, manner: str) -> None:
    assert only(text).manner.value == manner


def test_told_to_an_outlet_is_kept_for_what_the_unnamed_say_later() -> None:
    found = read(
        "A senior harbour official told Reuters the pier was gone. Ships waited outside. "
        "Nine cranes had burned, the harbour official said."
    )
    first, second = found.attributed
    assert [(via.name, via.inferred) for via in first.via] == [("Reuters", False)]
    assert [(via.name, via.inferred) for via in second.via] == [("Reuters", True)]


def test_targets() -> None:
    assert only("Kyoto blamed the pilot for the crash.").target is not None
    held = only("The rebels, whom Paris holds responsible for the raid, left.")
    assert held.target is not None
    assert held.target.name == "rebels"
    assert held.source is not None
    assert held.source.name == "Paris"
    laid = only("Seoul laid the blame for the fire on a contractor.")
    assert laid.target is not None
    assert laid.target.name == "contractor"


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("The Red Front claimed responsibility for the blast.", "own-act"),
        ("A witness said the roof fell.", "observed"),
        ("Roe said she saw the roof fall.", "observed"),
        ("The army estimated that ninety rockets were fired.", "assessed"),
        ("The firm said none of its employees was hurt.", "own-people"),
        ("Danish officials said no Danish soldiers were hurt.", "own-people"),
        ("Roe said the roof fell.", "unknown"),
    ],
)
def test_basis(text: str, basis: str) -> None:
    assert only(text).basis.value == basis
