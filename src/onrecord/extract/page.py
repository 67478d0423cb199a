"""A report as the finders see it: one document of its title (where that stands apart) and its text.

Finders work on `page.document` offsets; `page.span` turns them into spans of the report, `page.at` back. A separate
title is read as the first paragraph would be.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from onrecord.extract.encoder.heard import Heard, HeardResponses, heard_in, responses_heard_in
from onrecord.extract.encoder.model import Encoder, Scores
from onrecord.extract.encoder.phrases import Phrases
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.text.document import Document

_GAP = "\n\n"


@dataclass(frozen=True)
class Page:
    """`document` runs over title + blank line + text, or over text alone; `offset` is where the text begins in it."""

    report: Report
    encoder: Encoder | None = None
    document: Document = field(init=False)
    offset: int = field(init=False)

    def __post_init__(self) -> None:
        report = self.report
        apart = report.title is not None and report.title.strip() and not report.title_in_text
        head = (report.title or "") + _GAP if apart else ""
        skip = [(s.start + len(head), s.end + len(head)) for s in report.furniture if s.part == "text"]
        object.__setattr__(self, "offset", len(head))
        object.__setattr__(self, "document", Document(head + report.text, skip))

    @cached_property
    def scores(self) -> Scores:
        """What the encoder says of each word, asked once for all finders. Raises ValueError for a page without encoder."""
        if self.encoder is None:
            raise ValueError("this page was opened without an encoder")
        return self.encoder.read(self.document)

    @cached_property
    def heard(self) -> Heard | None:
        """What the second branch hears in each word; None without an encoder, or without that branch."""
        return heard_in(self.scores) if self.encoder is not None else None

    @cached_property
    def responses_heard(self) -> HeardResponses | None:
        """What the third branch hears in each word; None without an encoder, or without that branch."""
        return responses_heard_in(self.scores) if self.encoder is not None else None

    @cached_property
    def phrases(self) -> Phrases:
        """Phrases that could fill a role, weighed once. Raises ValueError for a page without encoder."""
        return Phrases(self.document.text, self.scores, self.offset)

    def span(self, start: int, end: int) -> Span:
        """Document offsets → a span of the report. Raises ValueError for a range that runs across title and text."""
        if start >= self.offset:
            return Span(start - self.offset, end - self.offset)
        if end > self.offset - len(_GAP):
            raise ValueError(f"{start}..{end} runs across title and text")
        return Span(start, end, "title")

    def at(self, span: Span) -> tuple[int, int]:
        """A span of the report → document offsets."""
        shift = 0 if span.part == "title" else self.offset
        return span.start + shift, span.end + shift

    def words(self, span: Span) -> str:
        """The characters at a span."""
        start, end = self.at(span)
        return self.document.text[start:end]

    @property
    def in_title(self) -> int:
        """Document offset where the title ends: of a separate title, or of a first line that is the title; else 0."""
        if self.offset:
            return self.offset - len(_GAP)
        title = self.report.title
        if title and self.report.title_in_text:
            at = self.report.text.find(title)
            return at + len(title) if at >= 0 else 0
        return 0
