"""Unnamed parties as a sentence names them."""

from __future__ import annotations

import pytest

from onrecord.link.parties.parties import parties_of
from onrecord.model.vocabulary import SourceKind
from tests.link.made import reading, report, said, source


@pytest.mark.parametrize(
    ("text", "name", "kind", "told"),
    [
        ("editor close", "editor close", SourceKind.PERSON, "an editor"),
        ("the editor of a site with ties", "editor of a site with ties", SourceKind.PERSON, "an editor of a site"),
        ("Other reports", "reports", SourceKind.DOCUMENT, "reports"),
        ("a report", "report", SourceKind.DOCUMENT, "a report"),
        ("Pakistan's minister", "Pakistan's minister", SourceKind.PERSON, "Pakistan's minister"),
        ("The country's minister", "country's minister", SourceKind.PERSON, "the country's minister"),
        ("the governor of Keld", "governor of Keld", SourceKind.PERSON, "the governor of Keld"),
        ("the official of Keld", "official of Keld", SourceKind.PERSON, "an official of Keld"),
        ("Senior official", "Senior official", SourceKind.PERSON, "a senior official"),
    ],
)
def test_what_hangs_loose_falls_off_and_several_have_no_article(
    text: str, name: str, kind: SourceKind, told: str
) -> None:
    one = report(f"{text} said nine were hurt.")
    statement = said(one, "nine were hurt", source(one, text, name, kind=kind))
    assert parties_of(one, reading(one, statements=(statement,)))[statement.id].name == told
