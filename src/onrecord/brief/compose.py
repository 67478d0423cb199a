"""A record → a brief, section by section, as a wire editor would write it.

Sections, in order, each left out when it has nothing to say: the ones in `compose`, read from top to bottom.

Rules: every sentence rests on evidence of the record and carries its notes; a sentence without a note is not written.
Names and numbers are as their sources gave them. Likelihood (the source's own hedge, ICD 203) and confidence (ours, from
the standing) never share a clause.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.brief import account, course, figures
from onrecord.brief.draft import Draft
from onrecord.model.brief import Brief, Section
from onrecord.model.record import Record, Shift


def compose(record: Record, shifts: Sequence[Shift] = ()) -> Brief:
    """The brief of a record. `shifts` are what "what changed" tells, newest last (from `record.changes`)."""
    draft = Draft(record)
    sections = (
        Section("Summary", tuple(account.lead(draft))),
        Section("Established", tuple(account.established(draft))),
        Section("What each side says", tuple(account.each_side(draft))),
        Section("Unattributed", tuple(account.unattributed(draft))),
        Section("In dispute", tuple(account.disputed(draft))),
        Section("Figures", (*figures.tolls(draft), *figures.revised(draft))),
        Section("Timeline", tuple(course.timeline(draft))),
        Section("Responses and movements", tuple(course.responses(draft))),
        Section("Not known", tuple(course.not_known(draft))),
        Section("Sources and their independence", tuple(course.sources(draft))),
        Section("What changed", tuple(course.changed(draft, shifts))),
    )
    return Brief(
        incident=record.incident,
        title=record.title,
        as_of=record.as_of,
        clock=record.clock,
        sections=tuple(section for section in sections if section.sentences),
        notes=draft.notes.all(),
    )
