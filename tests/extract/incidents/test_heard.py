"""Kinds that the model hears, where no trigger tells them. What it says is made by hand."""

from __future__ import annotations

from onrecord.extract.incidents.general import general_mention
from onrecord.extract.incidents.lexicon import IncidentLexicon
from onrecord.model.reading import Reading
from onrecord.model.vocabulary import IncidentKind
from tests.extract.encoder.saying import page_saying

NOTHING = Reading(reader="r", report="r")
FOLDED = "The stand at the Keld ground folded on Monday."


def general_kind(told: dict[str, str], *, unsure: bool = False) -> IncidentKind:
    found = general_mention(page_saying(FOLDED, told=told, unsure=unsure), NOTHING, ())
    assert found is not None
    assert found.trigger_text == FOLDED
    return found.kind


def test_what_no_trigger_tells_has_the_kind_that_is_heard() -> None:
    assert general_kind({"folded": "collapse"}) is IncidentKind.COLLAPSE
    assert general_kind({}) is IncidentKind.OTHER
    assert general_kind({"folded": "collapse"}, unsure=True) is IncidentKind.OTHER


def kinds(text: str, told: dict[str, str]) -> list[IncidentKind]:
    found = IncidentLexicon().find_incidents(page_saying(text, told=told), NOTHING)
    return [one.kind for one in found if not one.background]


def test_what_only_its_outcome_tells_has_the_deed_that_is_heard_in_title_and_lead() -> None:
    text = "Eight men were killed in Keld. They had drunk a tonic. The mayor spoke. He left at noon."
    assert kinds(text, {}) == [IncidentKind.KILLING]
    assert kinds(text, {"drunk": "outbreak"}) == [IncidentKind.OUTBREAK]
    assert kinds(text, {"left": "outbreak"}) == [IncidentKind.KILLING]
    assert kinds(text, {"drunk": "trial"}) == [IncidentKind.KILLING]


def test_what_a_trigger_tells_stays() -> None:
    assert kinds("A bomb attack killed eight in Keld.", {"killed": "crash", "attack": "crash"}) == [
        IncidentKind.BOMBING
    ]
