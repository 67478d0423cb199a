"""How a terminal tells a source and a passage: nothing twice."""

from __future__ import annotations

from onrecord.model.reading import Source
from onrecord.model.span import Span
from onrecord.model.vocabulary import SourceKind
from onrecord.terminal import quoted, source_words


def source(name: str, role: str | None = None, affiliation: str | None = None) -> Source:
    return Source(Span(0, 1), name, name, SourceKind.PERSON, False, role, affiliation)


def test_a_role_that_is_the_name_is_told_once() -> None:
    assert source_words(source("ministry spokeswoman", "ministry spokeswoman", "ministry")) == "ministry spokeswoman"


def test_role_and_what_it_is_of() -> None:
    assert (
        source_words(source("Dan Lim", "press adviser", "defence minister"))
        == "Dan Lim, press adviser, defence minister"
    )


def test_a_passage_that_is_quoted_whole_has_its_own_marks() -> None:
    assert quoted("“We\n ran.”") == "“We ran.”"
    assert quoted("“We ran,” and “we hid”") == "““We ran,” and “we hid””"
    assert quoted("nine died") == "“nine died”"
