"""What a search finds, with what the page and the API say of each hit."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.desk.asking import Asked
from onrecord.model.evidence import ReportRef
from onrecord.model.span import Span
from onrecord.store import Hit

FOUND, PAGE = 100, 20
"""Hits that are looked for, and those on a page: whoever needs the hundred-and-first needs other words."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit with its report; `span` and `source`: the statement's words and who said them; `pieces`: the snippet, each piece with
    whether it is a searched word."""

    hit: Hit
    ref: ReportRef
    pieces: tuple[tuple[str, bool], ...]
    span: Span | None = None
    source: str | None = None


def find(asked: Asked, words: str, start: int) -> tuple[list[Finding], int]:
    """A page of hits from number `start` on, best first, and how many there are (`FOUND` at most); reports not known at the
    page's moment are left out."""
    at = asked.as_of
    key = (asked.stamp, "found", words, start, at.clock, at.moment if at.asked else None)
    return asked.desk.worked_out.get(key, lambda: _find(asked, words, start))


def _find(asked: Asked, words: str, start: int) -> tuple[list[Finding], int]:
    hits = asked.store.search(words, FOUND) if words else ()
    refs = asked.store.get_refs(sorted({hit.report for hit in hits}))
    known = [(hit, refs[hit.report]) for hit in hits if hit.report in refs and _known(asked, refs[hit.report])]
    said: dict[str, dict[str, tuple[Span | None, str | None]]] = {}
    found = []
    for hit, ref in known[start : start + PAGE]:
        if hit.statement and hit.report not in said:
            said[hit.report] = _statements(asked, hit.report)
        span, source = said[hit.report].get(hit.statement, (None, None)) if hit.statement else (None, None)
        found.append(Finding(hit, ref, _pieces(hit), span, source))
    return found, len(known)


def _known(asked: Asked, ref: ReportRef) -> bool:
    at = ref.known.at(asked.as_of.clock)
    return not asked.as_of.asked or (at is not None and at <= asked.as_of.moment)


def _statements(asked: Asked, report: str) -> dict[str, tuple[Span | None, str | None]]:
    reading = asked.store.get_reading(report)
    return {
        one.id: (
            one.content[0] if one.content else None,
            one.source.name if one.source else "The outlet itself" if one.own_voice else None,
        )
        for one in reading.statements
    }


def _pieces(hit: Hit) -> tuple[tuple[str, bool], ...]:
    pieces = []
    done = 0
    for start, end in hit.marks:
        pieces += [(hit.snippet[done:start], False), (hit.snippet[start:end], True)]
        done = end
    return tuple((words, marked) for words, marked in [*pieces, (hit.snippet[done:], False)] if words)
