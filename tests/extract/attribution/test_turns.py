"""Transcripts: whose each turn is, what is asked, whom a speaker tells of, and texts that only look like one."""

from __future__ import annotations

from onrecord.model.vocabulary import Directness, SourceKind
from tests.extract.attribution.reading import read

BRIEFING = """Briefing at the port

COLONEL DIMA SARR: Good morning. At 4:10 a.m. a fishing boat struck the north pier. I can confirm that six sailors were hurt.

QUESTION: Has the owner been found?

SARR: The owner says he sold the boat in May. We have not confirmed that.

(Applause)

MS. IKE: Our divers went down at noon. They found nobody."""


def test_each_sentence_of_a_turn_is_the_speakers() -> None:
    told = [(name, words) for name, cue, words in read(BRIEFING).rows if cue == ":"]
    assert told == [
        ("DIMA SARR", "Good morning."),
        ("DIMA SARR", "At 4:10 a.m. a fishing boat struck the north pier."),
        ("DIMA SARR", "I can confirm that six sailors were hurt."),
        ("DIMA SARR", "The owner says he sold the boat in May."),
        ("DIMA SARR", "We have not confirmed that."),
        ("IKE", "Our divers went down at noon."),
        ("IKE", "They found nobody."),
    ]
    speakers = [one for one in read(BRIEFING).attributed if one.cue is not None and one.cue.text == ":"]
    assert {one.directness for one in speakers} == {Directness.DIRECT}
    assert {one.source.kind for one in speakers if one.source is not None} == {SourceKind.PERSON}


def test_whom_a_speaker_gives_words_to_stands_inside() -> None:
    found = read(BRIEFING).attributed
    (owner,) = [one for one in found if one.source is not None and "owner" in one.source.name]
    host = next(one for one in found if one.id == owner.inside)
    assert host.source is not None
    assert host.source.name == "DIMA SARR"


def test_what_is_asked_is_nobodys_word() -> None:
    assert "QUESTION: Has the owner been found?" in read(BRIEFING).own


def test_names_in_lower_case_are_labels_where_they_come_again_and_who_only_asks_has_no_word() -> None:
    text = (
        "Governor Maria Okello spoke to Radio Nile.\n\nRadio Nile: How many were on board?\n\n"
        "Okello: We believe that there were 118.\n\nShe looked at her notes.\n\nI would not swear to it.\n\n"
        "Radio Nile: When did it sink?\n\nOkello: Before dawn, at about five."
    )
    assert [(name, words) for name, cue, words in read(text).rows if cue == ":"] == [
        ("Maria Okello", "We believe that there were 118."),
        ("Maria Okello", "I would not swear to it."),
        ("Maria Okello", "Before dawn, at about five."),
    ]


def test_a_list_is_no_transcript() -> None:
    text = "KILLED: Four people, two of them children.\n\nHURT: Eleven.\n\nUPDATE: We will add to this page."
    assert read(text).attributed == []
    assert read("KILLED: Four people died.\n\nHURT: Eleven were hurt.").attributed == []
