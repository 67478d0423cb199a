"""Reads a text with the attribution grammar alone and shows what was found as plain rows."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extract.attribution import AttributionGrammar
from onrecord.extract.page import Page
from onrecord.model.reading import Mention, Statement
from onrecord.model.report import Report

GRAMMAR = AttributionGrammar()


@dataclass(frozen=True)
class Read:
    """A page with its statements."""

    page: Page
    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...]

    def content(self, statement: Statement) -> str:
        return " … ".join(self.page.words(span) for span in statement.content)

    @property
    def attributed(self) -> list[Statement]:
        return [one for one in self.statements if not one.own_voice]

    @property
    def rows(self) -> list[tuple[str, str, str]]:
        """(party, cue, content) of the attributed statements."""
        made = []
        for one in self.attributed:
            assert one.source is not None
            assert one.cue is not None
            made.append((one.source.name, one.cue.text, self.content(one)))
        return made

    @property
    def own(self) -> list[str]:
        return [self.content(one) for one in self.statements if one.own_voice]


def read(text: str, title: str | None = None) -> Read:
    """Read a text; the title stands apart from it."""
    page = Page(Report("r-test", text, title=title))
    statements, mentions = GRAMMAR.find_statements(page)
    return Read(page, statements, mentions)


def only(text: str) -> Statement:
    """The one attributed statement of a text."""
    found = read(text).attributed
    assert len(found) == 1, [one.cue for one in found]
    return found[0]
