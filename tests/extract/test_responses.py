"""Responses told: which words are one, and who did it. What the model says is made by hand, but for the last two."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from onrecord.extract.encoder.heard import RESPONSES, HeardResponses
from onrecord.extract.reader import Reader
from onrecord.extract.responses import _behind_doers, _likely, find_responses
from onrecord.model.report import Report
from onrecord.model.vocabulary import ResponseKind
from tests.extract.encoder.saying import page_saying

FIRST, NEXT = "B-doer", "I-doer"


def told(text: str, acts: Mapping[str, str], doers: Mapping[str, str]) -> list[tuple[str, str, str]]:
    return [
        (one.kind.value, one.text, one.doer.text if one.doer else "")
        for one in find_responses(page_saying(text, responded=acts, doer=doers))
    ]


def test_words_side_by_side_are_one_response() -> None:
    text = "Keld called off the marathon."
    assert told(text, {"called": "closure", "off": "closure"}, {"Keld": FIRST}) == [("closure", "called off", "Keld")]


def test_who_did_it_stands_before_or_after_by() -> None:
    text = "The ministry shut the schools that were searched by the army."
    acts = {"shut": "closure", "searched": "inquiry"}
    doers = {"ministry": FIRST, "army": FIRST}
    assert told(text, acts, doers) == [("closure", "shut", "ministry"), ("inquiry", "searched", "army")]


def test_who_did_it_is_of_the_same_sentence_and_line() -> None:
    assert told("The army came. Roads were closed.", {"closed": "closure"}, {"army": FIRST}) == [
        ("closure", "closed", "")
    ]
    assert told("- Army\n- Roads closed", {"closed": "closure"}, {"Army": FIRST}) == [("closure", "closed", "")]


def test_a_name_is_whole_and_has_no_ending() -> None:
    found = told(
        "Aristide Kouamé-Bi's office sent tents.",
        {"sent": "aid"},
        {"Aristide": FIRST, "Kouamé-Bi's": NEXT, "Kouamé": NEXT},
    )
    assert found == [("aid", "sent", "Aristide Kouamé-Bi")]


def test_two_names_side_by_side_are_two() -> None:
    found = told("Keld Moru sent tents.", {"sent": "aid"}, {"Keld": FIRST, "Moru": FIRST})
    assert found == [("aid", "sent", "Moru")]


def test_a_page_without_the_branch_tells_of_none() -> None:
    assert find_responses(page_saying("Keld sent tents.", responded={"sent": "aid"}, unsure=True)) == ()


@pytest.mark.parametrize(
    ("text", "kind", "doer"),
    [
        ("The coastguard has suspended all sailings between Keld and the islands.", ResponseKind.CLOSURE, "coastguard"),
        ("Japan has donated 500 tents to the families, the high commission said.", ResponseKind.AID, "Japan"),
        ("Prosecutors in Morven opened an investigation into the fire.", ResponseKind.INQUIRY, "Prosecutors"),
        ("Kenya's foreign ministry condemned the attack on the port.", ResponseKind.POSITION, "foreign ministry"),
        ("The brigade has moved two companies to the border.", ResponseKind.MOVEMENT, "brigade"),
    ],
)
def test_the_shipped_model_hears_what_bodies_do(text: str, kind: ResponseKind, doer: str, reader: Reader) -> None:
    found = reader.read(Report("r-acts", text)).responses
    assert any(one.kind is kind and one.doer is not None and doer in one.doer.text for one in found), found


@pytest.mark.parametrize(
    "text",
    [
        "Six people were hurt when a bus left the road near Morven, the prefect said.",
        "The aircraft took off from Keld at 16:50 with 64 passengers.",
        "“The walls shook and then the lamp fell,” said Ana Moru, who sells fruit.",
    ],
)
def test_the_shipped_model_hears_none_in_what_befell(text: str, reader: Reader) -> None:
    assert reader.read(Report("r-none", text)).responses == ()


def test_a_likely_word_counts_right_behind_who_surely_responds() -> None:
    """Nine words: a sure doer, then a word at 0.3, far behind it the same, and one of a wide kind."""
    kinds = np.zeros((9, len(RESPONSES)), dtype=np.float32)
    aid, position = RESPONSES.index(ResponseKind.AID), RESPONSES.index(ResponseKind.POSITION)
    kinds[2, aid] = kinds[8, aid] = kinds[3, position] = 0.3
    doers = np.zeros((9, 2), dtype=np.float32)
    doers[1, 0] = 0.9
    at = np.arange(9)
    heard = HeardResponses(at, at + 1, kinds, doers)
    assert np.flatnonzero(_likely(heard, kinds.sum(1), _behind_doers(heard))).tolist() == [2]
