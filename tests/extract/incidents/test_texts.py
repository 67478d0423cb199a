"""Short texts over all kinds, their variants with other names and numbers, and what must hold of any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extract.incidents import IncidentLexicon
from onrecord.extract.page import Page
from onrecord.lang.incident_codes import CODES, codes_of
from onrecord.lang.incident_words import TRIGGERS
from onrecord.model.reading import Reading
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import IncidentKind, Role
from tests.extract.incidents.readings import lacks, page_of, reading_of
from tests.extract.incidents.texts import TEXTS, Text
from tests.extract.incidents.variants import swapped

LEXICON = IncidentLexicon()


def _lacks(text: Text) -> list[str]:
    page, reading = page_of(text), reading_of(text)
    return lacks(text, LEXICON.find_incidents(page, reading), page, reading)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)
def test_short_texts(text: Text) -> None:
    assert _lacks(text) == []


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)
def test_other_names_and_numbers_change_nothing_else(text: Text) -> None:
    other = swapped(text)
    assert _lacks(other) == []


def test_variants_are_other_texts() -> None:
    changed = [text for text in TEXTS if swapped(text).text != text.text]
    assert len(changed) > len(TEXTS) * 2 / 3


def test_spans_slice_back_and_indices_hold() -> None:
    for text in TEXTS:
        page, reading = page_of(text), reading_of(text)
        for mention in LEXICON.find_incidents(page, reading):
            assert mention.trigger == mention.triggers[0]
            assert page.words(mention.trigger) == mention.trigger_text
            assert list(mention.triggers) == sorted(mention.triggers, key=page.at)
            for filler in mention.roles:
                assert page.words(filler.span) == filler.text
            assert all(index < len(reading.figures) for index in mention.figures)
            assert set(mention.statements) <= {statement.id for statement in reading.statements}
            if not mention.times and not mention.background:  # a span of time may set what is behind off
                assert mention.begins is None


def test_the_same_text_gives_the_same_mentions() -> None:
    for text in TEXTS:
        page, reading = page_of(text), reading_of(text)
        assert LEXICON.find_incidents(page, reading) == IncidentLexicon().find_incidents(page, reading)


def test_furniture_is_not_read() -> None:
    text = "The council met on Monday.\n\nMore news\n\nGunman kills six in market shooting"
    at = text.index("More news")
    report = Report(id="r", text=text, furniture=(Span(at, len(text)),))
    assert LEXICON.find_incidents(Page(report), Reading("x", "r")) == ()


def test_credit_taken_names_the_doer() -> None:
    text = next(text for text in TEXTS if text.name == "car bomb")
    page, reading = page_of(text), reading_of(text)
    (bombing,) = LEXICON.find_incidents(page, reading)
    assert "Red Dawn Front" in [filler.text for filler in bombing.roles if filler.role is Role.BY]
    assert bombing.statements == ("s-0",)


def test_every_line_of_the_lexicon_has_a_kind() -> None:
    kinds = {line.split("|")[0].strip() for line in TRIGGERS.strip().splitlines()}
    assert kinds - {"any"} <= {kind.value for kind in IncidentKind}
    assert {kind.value for kind in IncidentKind} - kinds == {"other"}
    assert list(CODES) == [kind.value for kind in IncidentKind]


def test_every_kind_is_told_in_other_code_books_and_in_the_docs() -> None:
    rows = [
        f"| {kind} | {c.plover or ''} | {c.cameo or ''} | {', '.join(c.acled)} | {c.iptc or ''} |"
        for kind, c in CODES.items()
    ]
    page = (Path(__file__).parents[3] / "docs" / "kinds.md").read_text(encoding="utf-8")
    assert page.rstrip().endswith("\n".join(rows))
    assert codes_of(IncidentKind.ABDUCTION).plover == "ASSAULT"
    assert all(codes_of(kind).iptc for kind in IncidentKind if kind is not IncidentKind.OTHER)


_WORDS = st.sampled_from(
    "the a attack attacks on of that who killed after since shooting missiles fired struck Iran's U.S. drone “ ” , . — ( ) "
    "in Tarsis death revenge for quake said hundreds bombs was by an not will 12 Monday ’s - shot he 's fire \n\n".split(
        " "
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=60), st.one_of(st.none(), st.lists(_WORDS, max_size=8)), st.booleans())
def test_nothing_raises_on_any_text(words: list[str], title: list[str] | None, run_together: bool) -> None:
    text = ("" if run_together else " ").join(words)
    page = Page(Report(id="r", text=text, title=" ".join(title) if title else None))
    for mention in LEXICON.find_incidents(page, Reading("x", "r")):
        assert page.words(mention.trigger) == mention.trigger_text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_nothing_raises_on_any_characters(text: str) -> None:
    for mention in LEXICON.find_incidents(Page(Report(id="r", text=text)), Reading("x", "r")):
        assert mention.triggers
