"""Later mentions find the fullest one: by last name, epithet, post, headline, abbreviation; and what must stay apart."""

from __future__ import annotations

import pytest

from onrecord.extract.attribution.trained import TrainedAttribution
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.page import Page
from onrecord.extract.sources.alike import abbreviates, classes, same_body
from onrecord.extract.sources.kinds import Atlas
from onrecord.lang import given_names, roles
from onrecord.model.report import Report
from tests.extract.attribution.reading import read

ATLAS = Atlas()


def resolved(text: str, title: str | None = None) -> list[str | None]:
    """The resolved mention of every attributed statement, as words."""
    found = read(text, title)
    return [
        found.page.words(one.source.resolved) if one.source is not None and one.source.resolved is not None else None
        for one in found.attributed
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Carla Mendes opened the bridge on Monday. Mendes said it would hold.", "Carla Mendes"),
        ("Carla Mendes’s bridge opened on Monday. Mendes said it would hold.", "Carla Mendes"),
        ("On Monday, Mr. Juan Sosa came. “It holds,” Sosa said.", "Mr. Juan Sosa"),
        ("But Juan Sosa, a senator, stayed. Sosa said the bridge held.", "Juan Sosa, a senator"),
        ("Rep. Carla Mendes spoke for an hour. “It fell,” the congresswoman said.", "Rep. Carla Mendes"),
        ("Dr. Ana Roe came in at noon. The physician said the man would live.", "Dr. Ana Roe"),
        ("Candidate Juan Sosa came on Monday. The billionaire said the bridge held.", "Candidate Juan Sosa"),
        ("Carla Mendes, 31, walked in. The 31-year-old said the water was cold.", "Carla Mendes, 31"),
        ("Kwame Boa, a candidate, the billionaire owner of a mill, came. He said it held.", "Kwame Boa, a candidate"),
        (
            "The Campaign to End Floods (CEF) said nine towns were dry. CEF said two were not.",
            "The Campaign to End Floods (CEF)",
        ),
    ],
)
def test_the_last_statement_finds_its_speaker(text: str, wanted: str) -> None:
    assert resolved(text)[-1] == wanted


def test_a_later_fuller_name_is_the_fullest() -> None:
    text = "The Transport Board said the bridge held. The U.S. Transport Board said on Monday that it had looked."
    assert resolved(text) == ["The U.S. Transport Board"] * 2


def test_a_shorter_name_of_several_words_is_the_longer_ones() -> None:
    text = "Activist Maung Htay Win said the road was shut. Activist Htay Win said it would open."
    assert resolved(text) == ["Activist Maung Htay Win"] * 2


def test_the_seat_is_the_body_that_sits_there() -> None:
    text = "The Pentagon said nine were hurt. The department said on Monday that more would come."
    assert resolved(text) == ["The Pentagon"] * 2


def test_two_who_speak_as_one_are_the_two_named() -> None:
    text = "Carla Mendes and Juan Sosa met on Monday. Mendes and Sosa said the bridge held."
    assert resolved(text) == ["Carla Mendes and Juan Sosa"]


def test_three_names_are_no_single_one() -> None:
    found = read("Lucas Mendes said it held. Mendes and former President Juan Sosa said it fell. He said no more.")
    assert [one.source.name for one in found.attributed if one.source] == [
        "Lucas Mendes",
        "Mendes and former President Juan Sosa",
        "Lucas Mendes",
    ]


def test_a_source_brought_in_by_another_is_the_source_later() -> None:
    text = "Officials cited a source in the port authority on Monday. The source said the pier would open."
    assert resolved(text)[-1] == "a source in the port authority"


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("Lawmaker says bridge is unsafe", "Rep. Carla Mendes said the bridge was unsafe.", "Rep. Carla Mendes"),
        ("Ministry says nine were hurt", "The Transport Ministry said nine were hurt.", "The Transport Ministry"),
        ("Bridge held, BRIDCOM says", "U.S. Bridge Command said the bridge held.", "U.S. Bridge Command"),
        (
            "Lake police say nine hurt",
            "The Rescue Office of the Lake police said nine were hurt.",
            "The Rescue Office of the Lake police",
        ),
    ],
)
def test_a_headlines_speaker_is_the_one_the_text_names(title: str, text: str, wanted: str) -> None:
    assert resolved(text, title) == [wanted] * 2


def test_a_lead_without_a_name_is_whom_the_text_names_next() -> None:
    text = "The bridge is unsafe, the mayor’s former doctor says.\n\nDr. Ana Roe said it shook. Roe said it would fall."
    assert resolved(text) == ["Dr. Ana Roe"] * 3


def test_he_is_no_woman_named_since() -> None:
    text = "Robert Doe said the bridge held. Councillor Carla Mendes opened it. He said it was safe."
    assert resolved(text) == ["Robert Doe"] * 2


def test_mr_and_mrs_are_two() -> None:
    text = "Mr. Juan Mendes said the bridge held. Carla Mendes was there. Mrs. Mendes said it would open."
    assert resolved(text) == ["Mr. Juan Mendes", "Carla Mendes"]


def test_they_are_the_family() -> None:
    text = "Police said two were hurt. The boy’s family said he was well. They said he would come home."
    assert resolved(text)[-1] == "The boy’s family"


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Carla Mendes said the bridge held. The diplomat said it fell.",
        "Mayor Carla Mendes said the bridge held. The spokesman said it fell.",
        "Mayor Carla Mendes said the bridge held. The official said it fell.",
        "Carla Mendes’s campaign said the bridge held. Juan Sosa’s campaign said it fell.",
        "The Chilean Transport Ministry said the bridge held. The Peruvian Transport Ministry said it fell.",
    ],
)
def test_what_only_looks_alike_stays_apart(text: str) -> None:
    first, second = resolved(text)
    assert first is not None
    assert second is not None
    assert first != second


def test_i_in_the_outlets_own_voice_is_the_author() -> None:
    text = "I said last year that the bridge would fall. The council was deaf.\n\nCarla Mendes is a fellow at the Tide Institute."
    assert resolved(text) == ["Carla Mendes"]
    assert resolved(text.replace("is a fellow", "was elected")) == [None]


def test_an_author_told_of_before_is_no_author_at_the_foot() -> None:
    text = "Carla Mendes came. I said last year that the bridge would fall.\n\nCarla Mendes is a fellow at the Tide Institute."
    assert resolved(text) == [None]


def test_whose_account_it_is_is_not_lost_when_nobody_is_known() -> None:
    assert resolved("Her account said nobody saw the bridge fall.") == ["Her account"]


def test_the_encoder_brings_in_names_without_a_role() -> None:
    text = "Aung Min Thant flew to Geneva on Tuesday and met the delegates there. “We want peace,” she said."
    page = Page(Report("r-test", text), Encoder())
    statements, _ = TrainedAttribution().find_statements(page)
    said = [one.source for one in statements if one.source is not None]
    assert [page.words(one.resolved) for one in said if one.resolved is not None] == ["Aung Min Thant"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("supreme court", "u.s supreme court", True),
        ("chilean army", "peruvian army", False),
        ("department of labor", "u.s labor department", True),
        ("seismic network", "seismic network of peru", True),
        ("the pentagon", "u.s defense department", True),
        ("defence ministry", "defense ministry", True),
        ("transport ministry", "labor ministry", False),
        ("bridcom", "bridge command", True),
    ],
)
def test_names_of_one_body(one: str, other: str, same: bool) -> None:
    a, b = tuple(one.split()), tuple(other.split())
    assert same_body(a, b, ATLAS) is same
    assert same_body(b, a, ATLAS) is same


def test_a_blend_needs_all_its_letters() -> None:
    assert abbreviates(("centcom",), ("central", "command"))
    assert not abbreviates(("comcent",), ("central", "command"))
    assert not abbreviates(("cen",), ("central", "enquiry"))


def test_posts_share_classes() -> None:
    assert classes({"rep"}) & classes({"congressman"})
    assert not classes({"mayor"}) & classes({"spokesman"})


def test_no_given_name_is_of_both_genders() -> None:
    assert not given_names.FEMALE & given_names.MALE
    assert (given_names.gender_of("carla"), given_names.gender_of("robert"), given_names.gender_of("kim")) == (
        "f",
        "m",
        None,
    )
    assert all(name == name.lower() and name.isalpha() for name in given_names.FEMALE | given_names.MALE)


def test_no_unnamed_sources_noun_is_a_standing() -> None:
    assert roles.STANDINGS.isdisjoint("official source spokesman spokeswoman diplomat witness officer analyst".split())
