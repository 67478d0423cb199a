"""Briefs: no sentence without a note, likelihood apart from confidence, one answer a voice, the words of the streams."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from onrecord.brief.compose import WRITERS
from onrecord.brief.phrases import amount_clause, amount_phrase
from onrecord.brief.render import as_html, as_markdown, as_text
from onrecord.model.brief import Brief
from onrecord.model.evidence import Amount
from onrecord.model.vocabulary import Measure, Qualifier
from onrecord.pipeline import Records

EVENING = datetime(2020, 1, 8, 18, tzinfo=UTC)
LATER = datetime(2020, 2, 12, tzinfo=UTC)
LAST = datetime(2021, 1, 15, tzinfo=UTC)
NEXT = datetime(2014, 6, 5, 22, tzinfo=UTC)


def _brief(streams: Mapping[str, Records], folder: str, moment: datetime) -> Brief:
    records = streams[folder]
    incident = max(records.incidents(), key=lambda record: len(record.reports)).incident
    return records.brief(incident, moment)


def _section(brief: Brief, name: str) -> list[str]:
    return [sentence.text for section in brief.sections if section.name == name for sentence in section.sentences]


CASES = pytest.mark.parametrize(
    ("folder", "moment"),
    [("ain-al-asad", EVENING), ("ain-al-asad", LATER), ("ain-al-asad", LAST), ("tarija-earthquake", NEXT)],
)


@CASES
def test_no_sentence_lacks_a_note_and_no_note_a_sentence(
    folder: str, moment: datetime, streams: Mapping[str, Records]
) -> None:
    brief = _brief(streams, folder, moment)
    used = {number for section in brief.sections for sentence in section.sentences for number in sentence.notes}
    assert all(sentence.notes for section in brief.sections for sentence in section.sentences)
    assert used == {note.n for note in brief.notes} == set(range(1, len(brief.notes) + 1))
    assert all(note.published is not None and note.published <= moment for note in brief.notes)


@CASES
def test_it_reads_like_sentences(folder: str, moment: datetime, streams: Mapping[str, Records]) -> None:
    for section in _brief(streams, folder, moment).sections:
        for sentence in section.sentences:
            assert sentence.text[0].isupper() or sentence.text[0].isdigit() or sentence.text[0] == "“", sentence.text
            assert sentence.text.endswith((".", ".”", "”")), sentence.text
            assert "  " not in sentence.text
            assert "None" not in sentence.text
            assert not re.search(r"\b(?:an? It|he|she) said\b", sentence.text)
            assert not re.search(r"[a-z]+-[a-z]+: |_|\bslot\b", sentence.text.split("“")[0]), sentence.text


@CASES
def test_likelihood_and_confidence_never_share_a_clause(
    folder: str, moment: datetime, streams: Mapping[str, Records]
) -> None:
    for section in _brief(streams, folder, moment).sections:
        for sentence in section.sentences:
            assert not ("confidence is" in sentence.text and "ICD 203" in sentence.text)


def test_sections_come_in_their_order(streams: Mapping[str, Records]) -> None:
    order = [name for name, _ in WRITERS] + ["What changed"]
    told = [section.name for section in _brief(streams, "ain-al-asad", EVENING).sections]
    assert told == sorted(told, key=order.index)
    assert told[0] == "Summary"


def test_the_false_toll_is_disputed_with_one_origin_whatever_its_carriers(streams: Mapping[str, Records]) -> None:
    (killed,) = [
        text for text in _section(_brief(streams, "ain-al-asad", EVENING), "In dispute") if "were killed" in text
    ]
    assert "80" in killed
    assert "one origin" in killed
    assert "President Donald Trump said there were no casualties" in killed
    established = " ".join(_section(_brief(streams, "ain-al-asad", LATER), "Established"))
    assert "80" not in established


def test_the_injured_are_told_with_all_they_replaced(streams: Mapping[str, Records]) -> None:
    figures = " ".join(_section(_brief(streams, "ain-al-asad", LAST), "Figures"))
    told = re.search(r"110 Americans were injured, the U.S. military said[^.]*, in place of ([^.]*)\.", figures)
    assert told is not None, figures
    numbers = re.findall(r"\d+", told.group(1))
    assert [n for n in numbers if n in ("11", "34", "50", "64", "109")] == ["11", "34", "50", "64", "109"]


def test_sixteen_missiles_in_place_of_fifteen(streams: Mapping[str, Records]) -> None:
    figures = _section(_brief(streams, "ain-al-asad", LATER), "Figures")
    assert any("16" in text and "Esper" in text and "in place of 15" in text for text in figures), figures


def test_a_mayor_and_a_ministry_are_in_dispute(streams: Mapping[str, Records]) -> None:
    brief = _brief(streams, "tarija-earthquake", datetime(2014, 6, 4, 11, 30, tzinfo=UTC))
    (killed,) = [text for text in _section(brief, "In dispute") if text.startswith("How many were killed")]
    assert "Gonzalo Arancibia" in killed
    assert "22" in killed
    assert "nine" in killed or "9" in killed


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br", "hr", "link", "input", "img"):
            self.open.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_every_note_is_linked(streams: Mapping[str, Records]) -> None:
    brief = _brief(streams, "ain-al-asad", EVENING)
    page = _Tags()
    page.feed(as_html(brief))
    assert page.open == []
    inside = [link[1:] for link in page.links if link.startswith("#")]
    assert inside
    assert set(inside) <= set(page.ids)
    assert not [link for link in page.links if "://" in link]


def test_text_and_markdown_tell_the_same_sentences(streams: Mapping[str, Records]) -> None:
    brief = _brief(streams, "tarija-earthquake", NEXT)
    text = re.sub(r"\s+", " ", as_text(brief))
    markdown = re.sub(r"\s+", " ", as_markdown(brief))
    for section in brief.sections:
        for sentence in section.sentences:
            assert sentence.text in text
            assert re.sub(r"([*_`\[\]])", r"\\\1", sentence.text) in markdown or sentence.text in markdown


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("several Americans", "several Americans were injured"),
        ("three Poles", "three Poles were injured"),
        ("20 or more", "20 or more people were injured"),
        ("at least five", "at least five people were injured"),
        ("more than a dozen", "more than a dozen people were injured"),
    ],
)
def test_people_told_in_the_words_of_a_count_are_told_once(words: str, told: str) -> None:
    amount = Amount(Measure.INJURED, 3.0, None, None, Qualifier.AT_LEAST, "people")
    assert amount_clause(amount, words) == told


def test_one_is_a_person() -> None:
    one = Amount(Measure.KILLED, 1.0, None, None, Qualifier.AT_LEAST, "people")
    assert amount_phrase(one) == "at least 1 person killed"
    assert amount_phrase(replace(one, low=11.0)) == "at least 11 people killed"


def test_one_of_several_is_told_with_the_several() -> None:
    one = Amount(Measure.FAILED, 1.0, 1.0, 1.0, Qualifier.EXACT, "missiles")
    assert amount_phrase(one) == "1 missile failed"
    assert amount_phrase(replace(one, part_of="16")) == "1 of 16 missiles failed"
    assert amount_phrase(replace(one, part_of="the salvo")) == "1 missile failed"


def test_nobody_of_a_definite_group_is_among_it() -> None:
    none = Amount(Measure.CASUALTIES, 0.0, 0.0, 0.0, Qualifier.EXACT, "people", "the garrison", place="Keld")
    assert amount_phrase(none) == "no casualties among the garrison in Keld"
    assert amount_phrase(replace(none, group="Danish")) == "no Danish casualties in Keld"
    assert amount_phrase(replace(none, group=None, place=None)) == "no casualties"


@CASES
def test_who_is_named_as_having_said_it_is_who_the_notes_give_it_to(
    folder: str, moment: datetime, streams: Mapping[str, Records]
) -> None:
    brief = _brief(streams, folder, moment)
    source = {note.n: note.source.removesuffix(", own voice").casefold() for note in brief.notes}
    for section in brief.sections:
        if section.name not in ("What each side says", "In dispute"):
            continue
        for sentence in section.sentences:
            told = sentence.text.casefold().partition(" is in dispute: ")
            for clause in told[2].split("; ") if told[2] else [told[0]]:
                who, said, _ = clause.partition(" said ")
                noted = [source[n] for n in sentence.notes if source[n] in who]
                assert noted or not said or who.startswith("outlets"), (sentence.text, who)
