"""Role fillers of the lexicon: each thing attacked by itself, without its number; only those who can do are doers."""

from __future__ import annotations

import pytest

from onrecord.extract.incidents import IncidentLexicon
from onrecord.extract.page import Page
from onrecord.model.reading import Mention, Place, Reading
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import MentionLevel, MentionType, PlacePrecision, Role

LEXICON = IncidentLexicon()


def fillers(text: str, role: Role, names: dict[str, MentionType] | None = None) -> list[str]:
    mentions = tuple(
        Mention(Span(text.index(name), text.index(name) + len(name)), name, kind, MentionLevel.NAME, None)
        for name, kind in (names or {}).items()
    )
    page = Page(Report("r", text))
    found = LEXICON.find_incidents(page, Reading(reader="by-hand", report="r", mentions=mentions))
    return [one.text for incident in found for one in incident.roles if one.role is role]


def test_what_is_attacked_is_named_one_by_one_without_its_number() -> None:
    text = "Rebels attacked the Leon Bank and Two Towers on Monday."
    assert fillers(text, Role.AGAINST) == ["Leon Bank", "Towers"]


def test_an_and_inside_a_name_parts_nothing() -> None:
    text = "Gunmen attacked the Ministry of Trade and Industry on Monday."
    names = {"Ministry of Trade and Industry": MentionType.ORGANISATION}
    assert fillers(text, Role.AGAINST, names) == ["Ministry of Trade and Industry"]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("Several gunmen attacked the bank on Monday.", ["gunmen"]),
        ("Rising heat attacked the bank on Monday.", []),
        ("THE RISING HEAT ATTACKED THE BANK ON MONDAY.", []),
        ("TWO ARMED MEN ATTACKED THE BANK ON MONDAY.", ["TWO ARMED MEN"]),
    ],
)
def test_a_doer_is_one_who_can_do(text: str, doers: list[str]) -> None:
    assert fillers(text, Role.BY) == doers


def test_who_shoots_a_drone_down_has_not_sent_it() -> None:
    assert fillers("Keldian gunners shot down six Chinese drones on Monday.", Role.BY) == ["Chinese"]
    assert fillers("Keldian gunners shot down six drones on Monday.", Role.BY) == []


def test_the_body_that_doers_are_of_is_a_doer_too() -> None:
    text = "Red Dawn guerrillas attacked the bank on Monday."
    assert set(fillers(text, Role.BY, {"Red Dawn": MentionType.ORGANISATION})) == {"Red Dawn guerrillas", "Red Dawn"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Three died when a minibus fell into a deep ravine on Monday.", "crash"),
        ("A coach went off a flyover at dawn on Monday.", "crash"),
        ("A lorry swerved into a drainage ditch on Monday and two men died.", "crash"),
        ("A device went off near a coach stand on Monday.", "bombing"),
        ("A rocket fell into a canal on Monday, wounding two.", "strike"),
    ],
)
def test_a_vehicle_that_falls_or_leaves_the_road_has_crashed(text: str, kind: str) -> None:
    """ "fell into a deep ravine" told of nothing, so that the dead were those of an attack."""
    page = Page(Report("r", text))
    assert [one.kind.value for one in LEXICON.find_incidents(page, Reading(reader="by-hand", report="r"))] == [kind]


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("Flash floods killed at least 23 people on Monday.", ["23 people"]),
        ("A gunman shot dead more than six women on Monday.", ["six women"]),
        ("Rebels killed up to nine soldiers on Monday.", ["nine soldiers"]),
        ("Two soldiers killed at a checkpoint on Monday were brothers.", ["Two soldiers"]),
        ("At least 23 people were killed in a flood on Monday.", ["23 people"]),
    ],
)
def test_the_bound_of_a_number_is_no_part_of_a_victim(text: str, victims: list[str]) -> None:
    """ "killed at least" was read as suffered at a place, and the floods as the killed."""
    assert fillers(text, Role.VICTIM) == victims


def test_who_is_not_told_is_no_victim() -> None:
    assert fillers("The clinic could not say how many had died in the blast on Monday.", Role.VICTIM) == []
    assert fillers("All nine people on board died in the crash on Monday.", Role.VICTIM) in ([], ["nine people"])


@pytest.mark.parametrize("opening", ["Flooding in Keld", "Flooding"])
def test_a_word_in_ing_that_opens_a_headline_is_a_noun(opening: str) -> None:
    page = Page(Report("r", "Nothing else is known.", title=f"{opening} kills 96"))
    assert [one.kind.value for one in LEXICON.find_incidents(page, Reading(reader="by-hand", report="r"))] == ["flood"]


def test_trains_that_collide_have_crashed_and_a_verb_ends_what_was_hit() -> None:
    page = Page(Report("r", "Two trains collide near Keld. A tram ran into the back of a bus."))
    assert [one.kind.value for one in LEXICON.find_incidents(page, Reading(reader="by-hand", report="r"))] == ["crash"]


@pytest.mark.parametrize(
    ("text", "doers", "victims"),
    [
        ("Two officers shot dead in Keld; gunman at large", [], ["Two officers"]),
        ("Two officers shot dead gunman in Keld", ["Two officers"], ["gunman"]),
        ("Three soldiers stabbed outside barracks in Keld", [], ["Three soldiers"]),
        ("Dozens arrested as hundreds march in Keld", [], []),
        ("Thousands mourn teenagers killed in Keld", [], ["teenagers"]),
    ],
)
def test_a_headlines_participle_befell_its_subject(text: str, doers: list[str], victims: list[str]) -> None:
    """The gunman at large is one who may have done it; no officer is."""
    assert [one for one in fillers(text, Role.BY) if one != "gunman"] == doers
    assert fillers(text, Role.VICTIM) == victims


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("A bus crashed near Keld on Monday, 350 kilometres west of Tarn.", ["Keld"]),
        ("A quake struck 45km north-west of Tarn on Monday.", ["Tarn"]),
        ("A bomb went off in Keld on Monday, some 20 miles from Tarn.", ["Keld"]),
    ],
)
def test_a_town_that_a_distance_is_counted_from_stands_in_only_where_no_other_is_told(
    text: str, there: list[str]
) -> None:
    places = tuple(
        Place(Span(at, at + 4), name, name, PlacePrecision.LOCALITY)
        for name in ("Keld", "Tarn")
        if (at := text.find(name)) >= 0
    )
    page = Page(Report("r", text))
    (found,) = LEXICON.find_incidents(page, Reading(reader="by-hand", report="r", places=places))
    assert [places[index].name for index in found.places] == there
