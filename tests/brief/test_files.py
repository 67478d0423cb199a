"""A brief as PDF and Word: every sentence and every note's exact words are in it, numbers lead to notes, nothing hostile acts."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from onrecord.brief.files import MISSING, as_docx, as_pdf
from onrecord.model.brief import Brief, Note, Section, Sentence
from onrecord.model.span import Span
from onrecord.model.vocabulary import Clock


def brief(quote: str = "eighty American soldiers were killed", title: str = "Strike on Erbil, Iraq") -> Brief:
    at = datetime(2020, 1, 8, 18, tzinfo=UTC)
    notes = tuple(
        Note(n, f"r-{n}", None, f"Outlet {n}", at, Span(0, len(quote)), quote, "Iranian state television")
        for n in (1, 2)
    )
    said = (
        Sentence("Iran said 80 were killed.", ("cl-1",), (1, 2)),
        Sentence("None were, said the U.S.", ("cl-2",), (2,)),
    )
    return Brief("in-1", title, at, Clock.PUBLISHED, (Section("In dispute", said),), notes)


def pdf_words(made: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages).split())


def test_the_pdf_has_every_sentence_and_every_notes_words() -> None:
    made = as_pdf(brief())
    words = pdf_words(made)
    for wanted in ("Strike on Erbil, Iraq", "As of 8 Jan 2020, 18:00 UTC", "Iran said 80 were killed.", "IN DISPUTE"):
        assert wanted in words
    assert words.count("“eighty American soldiers were killed” — Iranian state television") == 2
    reader = PdfReader(io.BytesIO(made))
    links = [one for page in reader.pages for one in page.get("/Annots", [])]
    assert len(links) == 3, "a link for each number behind a sentence"
    assert reader.metadata is not None
    assert reader.metadata.title == "Strike on Erbil, Iraq"


def test_the_same_brief_is_the_same_pdf() -> None:
    assert as_pdf(brief()) == as_pdf(brief())


@pytest.mark.parametrize("quote", ["Şanlıurfa’da çok kişi öldü", "Погибли восемь человек", "Σκοτώθηκαν οκτώ"])
def test_the_pdf_is_set_in_latin_greek_and_cyrillic(quote: str) -> None:
    words = pdf_words(as_pdf(brief(quote)))
    assert quote in words
    assert MISSING not in words


def test_what_the_pdf_has_no_sign_for_is_told() -> None:
    words = pdf_words(as_pdf(brief("قتل ٨٠")))
    assert MISSING in words
    assert "this file’s type lacks" in words


@pytest.mark.parametrize(
    "words",
    ['<b>x</b> & <a href="http://evil.example">', "<img src='/etc/passwd'/>", "a\x00b\x1bc\ud800", "</para>" * 9],
)
def test_report_words_are_text(words: str) -> None:
    pdf = as_pdf(brief(words, words))
    links = [one.get_object() for page in PdfReader(io.BytesIO(pdf)).pages for one in page.get("/Annots", [])]
    assert not any("/A" in link and "/URI" in link["/A"] for link in links)
    made = Document(io.BytesIO(as_docx(brief(words, words))))
    assert len(made.paragraphs) == 2 + 1 + 2 + 1 + 2


def test_the_word_file_has_every_sentence_and_every_notes_words() -> None:
    made = Document(io.BytesIO(as_docx(brief())))
    told = [paragraph.text for paragraph in made.paragraphs]
    assert told[0] == "Strike on Erbil, Iraq"
    assert any(one.startswith("Iran said 80 were killed.") for one in told)
    assert sum("“eighty American soldiers were killed” — Iranian state television" in one for one in told) == 2
    body = made.element.body
    anchors = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    assert anchors == ["note-1", "note-2", "note-2"]
    assert set(anchors) <= marks
