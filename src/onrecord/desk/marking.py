"""A report's text → paragraphs of marked pieces, each paragraph with the statements that begin in it.

Spans may overlap in any way: the text is cut at every span's edge, and each piece carries the names of all that cover it. Every
character of the text is in exactly one paragraph or the gap between two: nothing is dropped, nothing is said twice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.model.reading import Figure, Reading, Statement
from onrecord.model.report import Report
from onrecord.model.span import Part, Span

_PARAGRAPH_END = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words with the names of what covers them ("source", "cue", "content", "figure", "place", "trigger", "furniture", "asked"),
    and the ids of the statements they belong to. `first`: the asked-for words begin here."""

    words: str
    names: tuple[str, ...]
    statements: tuple[str, ...] = ()
    first: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the statements and figures that begin in it."""

    pieces: tuple[Piece, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]


def paragraphs(report: Report, reading: Reading, asked: Span | None = None) -> list[Paragraph]:
    """The text's paragraphs, in order."""
    spans = list(_covers(report, reading, asked))
    said = [one for one in reading.statements if not one.own_voice]
    found = []
    for start, end in _bounds(report.text):
        inside = [one for one in said if _begins(one) is not None and start <= (_begins(one) or 0) < end]
        figures = [one for one in reading.figures if one.span.part == "text" and start <= one.span.start < end]
        pieces = _cut(report.text, "text", start, end, spans, asked)
        found.append(Paragraph(tuple(pieces), tuple(inside), tuple(figures)))
    return found


def title_pieces(report: Report, reading: Reading, asked: Span | None = None) -> list[Piece]:
    """The title, marked where it is read apart from the text."""
    title = report.title or "Untitled report"
    if report.title_in_text or not report.title:
        return [Piece(title, ())]
    return _cut(title, "title", 0, len(title), list(_covers(report, reading, asked)), asked)


def _bounds(text: str) -> list[tuple[int, int]]:
    edges = []
    start = 0
    for gap in _PARAGRAPH_END.finditer(text):
        edges.append((start, gap.start()))
        start = gap.end()
    edges.append((start, len(text)))
    return [(begin, end) for begin, end in edges if text[begin:end].strip()]


def _begins(statement: Statement) -> int | None:
    """Where a statement's first words stand in the text; None where it stands in the title."""
    spans = [*statement.content, *([statement.source.span] if statement.source else [])]
    return min((span.start for span in spans if span.part == "text"), default=None)


Cover = tuple[Span, str, str]


def _covers(report: Report, reading: Reading, asked: Span | None) -> Iterable[Cover]:
    for statement in reading.statements:
        if statement.own_voice:
            continue
        if statement.source:
            yield statement.source.span, "source", statement.id
        if statement.cue:
            yield statement.cue.span, "cue", statement.id
        for span in statement.content:
            yield span, "content", statement.id
    for figure in reading.figures:
        yield figure.span, "figure", ""
    for place in reading.places:
        yield place.span, "place", ""
    for incident in reading.incidents:
        for span in incident.triggers or (incident.trigger,):
            yield span, "trigger", ""
    for span in report.furniture:
        yield span, "furniture", ""
    if asked is not None:
        yield asked, "asked", ""


def _cut(text: str, part: Part, start: int, end: int, spans: Sequence[Cover], asked: Span | None) -> list[Piece]:
    """The pieces of text[start:end], cut at every edge inside it."""
    here = [
        (max(span.start, start), min(span.end, end), name, key)
        for span, name, key in spans
        if span.part == part and max(span.start, start) < min(span.end, end)
    ]
    edges = sorted({start, end, *(s for s, _, _, _ in here), *(e for _, e, _, _ in here)})
    opens: dict[int, list[tuple[str, str]]] = defaultdict(list)
    closes: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for begin, until, name, key in here:
        opens[begin].append((name, key))
        closes[until].append((name, key))
    running: list[tuple[str, str]] = []
    pieces = []
    for begin, until in pairwise(edges):
        for one in closes[begin]:
            running.remove(one)
        running += opens[begin]
        names = tuple(sorted({name for name, _ in running}))
        keys = tuple(sorted({key for _, key in running if key}))
        first = asked is not None and asked.part == part and "asked" in names and begin == max(asked.start, start)
        pieces.append(Piece(text[begin:until], names, keys, first))
    return pieces
