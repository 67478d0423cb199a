"""A record → a brief, section by section, as a wire editor would write it.

Sections come in the order of `WRITERS`; one that has nothing to say is left out.

Rules: every sentence rests on evidence of the record and carries its notes; a sentence without a note is not written.
Names and numbers are as their sources gave them. Likelihood (the source's own hedge, ICD 203) and confidence (ours, from
the standing) never share a clause.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from onrecord.brief import account, course, figures
from onrecord.brief.draft import Draft
from onrecord.model.brief import Brief, Section, Sentence
from onrecord.model.record import Record, Shift

WRITERS: tuple[tuple[str, Callable[[Draft], list[Sentence]]], ...] = (
    ("Summary", account.lead),
    ("Established", account.established),
    ("What each side says", account.each_side),
    ("Unattributed", account.unattributed),
    ("In dispute", account.disputed),
    ("Figures", figures.all_figures),
    ("Timeline", course.timeline),
    ("Responses and movements", course.responses),
    ("Not known", course.not_known),
    ("Sources and their independence", course.sources),
)
"""Sections in order, with who writes each; "What changed" comes last."""


def compose(record: Record, shifts: Sequence[Shift] = (), only: Collection[str] = ()) -> Brief:
    """The brief of a record. `shifts` are what "What changed" tells, oldest first (from `record.changes`); `only`: names of
    the sections to write (default: all)."""
    draft = Draft(record)
    sections = [Section(name, tuple(write(draft))) for name, write in WRITERS if not only or name in only]
    if not only or "What changed" in only:
        sections.append(Section("What changed", tuple(course.changed(draft, shifts))))
    return Brief(
        incident=record.incident,
        title=record.title,
        as_of=record.as_of,
        clock=record.clock,
        sections=tuple(section for section in sections if section.sentences),
        notes=draft.notes.all(),
    )
