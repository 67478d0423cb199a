"""Documents: cuts by offset that survive stray marks, abbreviations and any text at all."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.document import Document


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in Document(text).sentences]


def quotations(text: str) -> list[str]:
    return [text[q.inner_start : q.inner_end] for q in Document(text).quotations]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Gen. Amir Sadri left. He did not return.", ["Gen. Amir Sadri left.", "He did not return."]),
        ("The U.S. Navy sailed at 5 p.m. The crew slept.", ["The U.S. Navy sailed at 5 p.m.", "The crew slept."]),
        ("Mayor G.T. Bynes spoke. Nobody came.", ["Mayor G.T. Bynes spoke.", "Nobody came."]),
        ("She wrote on X. Then she slept.", ["She wrote on X.", "Then she slept."]),
        ("It rose 3.5 per cent. Why? No one knew.", ["It rose 3.5 per cent.", "Why?", "No one knew."]),
        ("“We left.” He stayed.", ["“We left.”", "He stayed."]),
    ],
)
def test_sentences_end_where_they_end(text: str, cut: list[str]) -> None:
    assert sentences(text) == cut


def test_tokens_are_words_numbers_and_marks() -> None:
    text = "It’s Al-Asad, 4th of 1,200: B2 sites, at 3.5%; www-keld.org told U.S. crews_2 that é² rose"
    kinds: dict[str, list[str]] = {"word": [], "number": [], "mark": []}
    for token in Document(text).tokens:
        assert text[token.start : token.end] == token.text
        assert token.lower == token.text.lower().replace("’", "'")
        kinds[token.kind].append(token.text)
    assert kinds["word"] == "It’s Al-Asad of B sites at www-keld.org told U.S. crews _2 that é² rose".split()
    assert kinds["number"] == ["4th", "1,200", "2", "3.5"]
    assert kinds["mark"] == [",", ":", ",", "%", ";"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “we won” and left.", ["we won"]),
        ('"One," she said. "Two."', ["One,", "Two."]),
        ("''We won,'' he said.", ["We won,"]),
        ("“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,"]),
        ("The ministers' plan and the rock 'n' roll.", []),
        ("“A quote that is never closed.\n\nA new paragraph.", []),
        ("“A quote that goes on.\n\n“And ends here,” he said.", ["A quote that goes on.", "And ends here,"]),
        ('A stray " mark, then "a real one," he said.', ["a real one,"]),
        ("Stray ” close. “Real,” he said.", ["Real,"]),
        ('“Opened curly and closed straight," he said.', ["Opened curly and closed straight,"]),
    ],
)
def test_quotations_survive_stray_marks(text: str, inside: list[str]) -> None:
    assert quotations(text) == inside


def test_a_quotation_is_found_by_offset() -> None:
    text = "No. “Yes, yes,” he said. “Maybe,” she said."
    document = Document(text)
    found = document.in_quotation(text.index("yes,”"))
    assert found is not None
    assert text[found.start : found.end] == "“Yes, yes,”"
    assert document.in_quotation(text.index("he said")) is None
    assert document.in_quotation(0) is None


def test_furniture_holds_nothing() -> None:
    text = "A sentence here.\n\nMore from the station\n\nAnother sentence."
    at = text.index("More")
    document = Document(text, [(at, at + len("More from the station"))])
    assert [text[s.start : s.end] for s in document.sentences] == ["A sentence here.", "Another sentence."]


@given(st.text(alphabet=st.sampled_from("ab. \n\"'“”‘’()A1-—,"), max_size=200))
def test_any_text_is_cut_without_loss(text: str) -> None:
    document = Document(text)
    for sentence in document.sentences:
        assert text[sentence.start : sentence.end].strip() == text[sentence.start : sentence.end]
    assert sum(len(t.text) for t in document.tokens) == len("".join(text.split()))
    ends = 0
    for quotation in document.quotations:
        assert ends <= quotation.start < quotation.inner_start <= quotation.inner_end <= quotation.end
        ends = quotation.end


SITUATION = """Floods in Tarva: situation report

Highlights
• At least 61 people have died, the agency says.
• Some 14,300 people are in schools and
tents in two districts.
Access
The road to Kesh is cut. A bridge at Darra is to be
mended by Friday."""


def test_headings_and_items_of_a_list_are_paragraphs_of_their_own() -> None:
    """They ran on into what follows them: "Highlights At least 61 people …" was what the agency says."""
    document = Document(SITUATION)
    assert [document.text[start:end] for start, end in document.paragraphs] == [
        "Floods in Tarva: situation report",
        "Highlights",
        "At least 61 people have died, the agency says.",
        "Some 14,300 people are in schools and\ntents in two districts.",
        "Access",
        "The road to Kesh is cut. A bridge at Darra is to be\nmended by Friday.",
    ]


@pytest.mark.parametrize("width", [24, 40, 66])
def test_wrapped_lines_are_one_paragraph(width: int) -> None:
    words = (
        "Three people were killed on Tuesday when a roof fell in at Selby Market. Chief Dana Roe said the "
        "Harbour Road entrance was shut. Two Roe Street shops were hit."
    )
    text = "Roof falls in\n\n" + textwrap.fill(words, width)
    assert len(Document(text).paragraphs) == 2


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("12:40 GMT Two boats sank. One is afloat.", ["12:40 GMT", "Two boats sank.", "One is afloat."]),
        ("15:42 - Prefect: no sign of a leak", ["15:42", "Prefect: no sign of a leak"]),
        ("9.15am The road is open.", ["9.15am", "The road is open."]),
        ("10:15 Tuesday was the deadline.", ["10:15 Tuesday was the deadline."]),
        ("14:00 hours was the deadline.", ["14:00 hours was the deadline."]),
        ("It sank at 12:40 GMT. Two swam.", ["It sank at 12:40 GMT.", "Two swam."]),
    ],
)
def test_the_clock_time_that_heads_an_entry_stands_by_itself(text: str, sentences: list[str]) -> None:
    document = Document(text)
    assert [document.text[one.start : one.end] for one in document.sentences] == sentences


def test_the_fields_of_a_form_are_paragraphs_of_their_own() -> None:
    document = Document(
        "M 6.7 near Lucia\n\nTime: 2025-08-13 09:41:07 UTC\nLocation: 7.912 S, 79.220 W\nDepth: 22.4 km"
    )
    assert len(document.paragraphs) == 4


def test_dashes_mark_the_items_of_a_list_where_there_are_several() -> None:
    listed = Document("What is known\n\n- 96 dead, the agency says.\n- Dozens missing.\n- Three days of mourning.")
    assert [listed.text[start:end] for start, end in listed.paragraphs][1:] == [
        "96 dead, the agency says.",
        "Dozens missing.",
        "Three days of mourning.",
    ]
    alone = Document("What is known\n\n- Roe, of the agency")
    assert alone.text[slice(*alone.paragraphs[-1])] == "- Roe, of the agency"
