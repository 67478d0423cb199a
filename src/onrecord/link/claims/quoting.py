"""Which statement of a reading a span of words stands in, and the words of it that are quoted as evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.model.reading import Reading, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span

LONGEST = 400
"""Characters of a quote: what a note can show."""
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*\s+(?=[A-Z“‘\"'(0-9])|\n\s*")


@dataclass(frozen=True)
class Statements:
    """A reading's statements, to be found by the words that stand in them."""

    report: Report
    reading: Reading

    def at(self, span: Span, known: str | None = None) -> Statement | None:
        """The innermost statement whose content covers most of a span, attributed before own voice; `known`: its id where
        the reader says it. None where the words stand in no statement."""
        by_id = {statement.id: statement for statement in self.reading.statements}
        held = by_id.get(known or "")
        inner = [one for one in self.reading.statements if _covers(one, span)]
        if held is not None and not any(one.inside == held.id for one in inner):
            return held
        return min(inner, key=_tightness, default=held)

    def content(self, statement: Statement) -> str:
        """The content's words."""
        return " ".join(self.report.words(span) for span in sorted(statement.content))

    def all_words(self, statement: Statement) -> str:
        """Content and cue, lower case, marks of quotation straightened."""
        cue = statement.cue.text if statement.cue is not None else ""
        return f"{cue} {self.content(statement)}".lower().replace("’", "'")

    def quote(self, statement: Statement, words: Span | None = None) -> tuple[Span, str]:
        """The statement's words that are shown: the content span that holds `words` (else the first), cut at sentences
        around them where it is long."""
        spans = sorted(statement.content) or [statement.source.span if statement.source else Span(0, 0)]
        chosen = next((span for span in spans if words is not None and span.overlaps(words)), spans[0])
        if len(chosen) > LONGEST:
            chosen = self._cut(chosen, words)
        return chosen, self.report.words(chosen)

    def _cut(self, span: Span, words: Span | None) -> Span:
        text = self.report.words(span)
        at = max(0, words.start - span.start) if words is not None and span.overlaps(words) else 0
        ends = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
        first = max(end for end in ends if end <= at)
        last = max((end for end in ends if first < end <= first + LONGEST), default=0)
        if last <= at:
            first = max(first, at - LONGEST // 2)
            space = text.find(" ", first)
            first = space + 1 if 0 <= space < at and first else first
            last = min(len(text), first + LONGEST)
            space = text.rfind(" ", first, last)
            last = space if space > at and last < len(text) else last
        piece = text[first:last]
        start = span.start + first + len(piece) - len(piece.lstrip())
        return Span(start, span.start + first + len(piece.rstrip()), span.part)


def _covers(statement: Statement, span: Span) -> bool:
    shared = sum(
        max(0, min(one.end, span.end) - max(one.start, span.start))
        for one in statement.content
        if one.part == span.part
    )
    return shared > 0 and 2 * shared >= len(span)


def _tightness(statement: Statement) -> tuple[bool, int, Span]:
    return statement.own_voice, sum(len(span) for span in statement.content), min(statement.content)
