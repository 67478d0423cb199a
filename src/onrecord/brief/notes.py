"""Footnotes: each sentence's evidence → numbered notes with the report's exact words. One note a (report, span)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from onrecord.model.brief import Note
from onrecord.model.evidence import Evidence, Party, ReportRef, ResponseEvidence
from onrecord.model.span import Span

NOTES_A_SENTENCE = 4
"""Notes: a reader checks one or two; the rest is counted in words ("carried by eight outlets") and is in the claim."""


class Notes:
    """Numbers notes in order of first use."""

    def __init__(self, reports: Mapping[str, ReportRef]) -> None:
        self._reports = reports
        self._numbers: dict[tuple[str, Span], int] = {}
        self._notes: list[Note] = []

    def of(self, items: Iterable[Evidence | ResponseEvidence], each: bool = False) -> tuple[int, ...]:
        """Numbers of the notes for these items: the earliest of each origin first, at most `NOTES_A_SENTENCE`; or of `each`, where every
        one is of a value that the sentence tells."""
        if each:
            return tuple(dict.fromkeys(self._number(item) for item in items))
        chosen: list[Evidence | ResponseEvidence] = []
        later: list[Evidence | ResponseEvidence] = []
        origins: set[str] = set()
        for item in items:
            (later if item.origin.id in origins else chosen).append(item)
            origins.add(item.origin.id)
        picked = (chosen + later)[:NOTES_A_SENTENCE]
        return tuple(dict.fromkeys(self._number(item) for item in picked))

    def all(self) -> tuple[Note, ...]:
        """Every note, by number."""
        return tuple(self._notes)

    def _number(self, item: Evidence | ResponseEvidence) -> int:
        key = (item.report, item.span)
        if key not in self._numbers:
            self._numbers[key] = len(self._notes) + 1
            self._notes.append(self._note(item))
        return self._numbers[key]

    def _note(self, item: Evidence | ResponseEvidence) -> Note:
        report = self._reports[item.report]
        return Note(
            n=len(self._notes) + 1,
            report=report.id,
            ref=report.ref,
            outlet=report.outlet,
            published=report.published,
            span=item.span,
            quote=item.quote,
            source=told_by(item.origin, report),
            evidence=item.id,
        )


def told_by(origin: Party, report: ReportRef) -> str:
    """Who said it, as the note names them; an outlet's own voice is named so."""
    if origin.own:
        return f"{report.outlet or 'the outlet'}, own voice"
    return origin.name
