"""One line of the list of incidents, for the page and the API: an incident at a moment, in few words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from onrecord.desk.asking import Asked
from onrecord.desk.facts import tolls
from onrecord.desk.sourcing import independent
from onrecord.desk.wording import when_words
from onrecord.model.record import Record, Toll
from onrecord.model.vocabulary import Contest, Gap, IncidentKind, Stage, State, Support, TimePrecision

PAGE = 25
"""Incidents a page."""
_MOST_PASSED = 200
"""Incidents that are passed over, because nothing of them was known at the moment asked for, before a page ends short."""


@dataclass(frozen=True, slots=True)
class Line:
    """An incident as the list tells it. Counts are of live claims and of reports known by then."""

    incident: str
    title: str
    kind: IncidentKind
    stage: Stage
    begins: datetime | None
    precision: TimePrecision
    when: str
    tolls: tuple[tuple[str, Toll, bool], ...]
    disputed: int
    corroborated: int
    withheld: int
    open: int
    independent: int
    outlets: int
    reports: int
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Page:
    """Lines, and where the next page begins (None: there is none)."""

    lines: tuple[Line, ...]
    next: tuple[str, str] | None


def line_of(record: Record) -> Line:
    """The line of a record."""
    live = [claim.standing for claim in record.claims if claim.standing.state is State.LIVE]
    known = [at for ref, _ in record.reports if (at := ref.known.at(record.clock)) is not None]
    return Line(
        incident=record.incident,
        title=record.title,
        kind=record.kind,
        stage=record.stage,
        begins=record.begins,
        precision=record.precision,
        when=when_words(record),
        tolls=tuple(tolls(record)),
        disputed=sum(standing.contest is Contest.DISPUTED for standing in live),
        corroborated=sum(standing.support is Support.CORROBORATED for standing in live),
        withheld=sum(gap.gap is Gap.WITHHELD for gap in record.unknowns),
        open=sum(gap.gap is Gap.OPEN for gap in record.unknowns),
        independent=independent(record),
        outlets=len({ref.outlet for ref, _ in record.reports if ref.outlet}),
        reports=len(record.reports),
        last=max(known, default=None),
    )


def page_of_lines(asked: Asked, after: tuple[str, str] | None, words: Sequence[str], size: int = PAGE) -> Page:
    """The incidents known at the page's moment, the one last heard of first."""
    lines: list[Line] = []
    for line, key in _lines(asked, after, words):
        if line is not None:
            lines.append(line)
        after = key
        if len(lines) == size:
            more = asked.store.page_incidents(1, after, words)
            return Page(tuple(lines), after if more else None)
    passed_all = after is None or not asked.store.page_incidents(1, after, words)
    return Page(tuple(lines), None if passed_all else after)


def _lines(
    asked: Asked, after: tuple[str, str] | None, words: Sequence[str]
) -> Iterator[tuple[Line | None, tuple[str, str]]]:
    passed = 0
    while True:
        memberships = asked.store.page_incidents(PAGE, after, words)
        for membership in memberships:
            line = _line(asked, membership.id)
            passed += line is None
            after = (membership.sort_key, membership.id)
            yield line, after
            if passed >= _MOST_PASSED:
                return
        if len(memberships) < PAGE:
            return


def _line(asked: Asked, incident: str) -> Line | None:
    last = asked.last_known(incident)
    if last is None:
        return None
    key = (asked.stamp, incident, asked.as_of.clock, last)
    return asked.desk.lines.get(key, lambda: line_of(asked.record(incident, last)))
