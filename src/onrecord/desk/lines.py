"""The list of incidents, a page at a time, for the page, the feed and the API: at a moment, narrowed.

Now, on the published clock, a page is rows of the store, and no record is judged (but for incidents of which something has come since
their line was made). At another moment or on the other clock, records are judged a page at a time: there kind, place and days narrow by
what is known now, standing by what was known then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from onrecord.desk.as_of import AsOf
from onrecord.desk.asking import Asked
from onrecord.listing import THROUGH, kind_tag, place_tag, standing_tag, tags_of, words_of
from onrecord.model.line import Line, line_from_json
from onrecord.model.vocabulary import Clock, IncidentKind
from onrecord.record.lines import line_of
from onrecord.store import Listed, Wanted

PAGE = 25
"""Incidents a page."""
JUDGED, FEWEST = 100, 15
"""Reports of the incidents that are judged for one page, at another moment or on the other clock: three quarters of a millisecond each, the
first time; and those that an incident counts for at least, as all that is held of it is read however little was known by then. An incident of
which nothing became known after that moment is not judged."""
_MOST_PASSED = 60
"""Incidents that are judged and passed over before a page ends short, with a link to the next: a second's work."""


@dataclass(frozen=True, slots=True)
class Filters:
    """By what the list is narrowed; "" and None: by nothing. `newer_than`: to incidents with a report added after that one."""

    words: str = ""
    kind: IncidentKind | None = None
    place: str = ""
    since: date | None = None
    until: date | None = None
    standing: str = ""
    newer_than: int | None = None

    @property
    def any(self) -> bool:
        """Whether the list is narrowed at all."""
        return self != Filters()

    def link(self, at: AsOf, path: str, **more: str | int | None) -> str:
        """The address of a path with these filters at a moment."""
        return at.link(path, **self.parameters(), **more)

    def parameters(self) -> dict[str, str | None]:
        """The filters as an address has them, but for `newer_than`."""
        return {
            "q": self.words,
            "kind": self.kind.value if self.kind else None,
            "place": self.place,
            "from": self.since.isoformat() if self.since else None,
            "to": self.until.isoformat() if self.until else None,
            "standing": self.standing,
        }


@dataclass(frozen=True, slots=True)
class Page:
    """Lines, each with whether a report of it is newer than what was asked; where the next page begins (None: there is none)."""

    lines: tuple[tuple[Line, int], ...]
    next: tuple[str, str] | None


def page_of_lines(asked: Asked, after: tuple[str, str] | None, filters: Filters, size: int = PAGE) -> Page:
    """The incidents known at the page's moment, the one last heard of first, each with the number of its newest report."""
    lines: list[tuple[Line, int]] = []
    passed = judged = 0
    for listed in _listed(asked, after, filters, size):
        if len(lines) == size or judged >= JUDGED or passed >= _MOST_PASSED:
            return Page(tuple(lines), after)
        kept = kept_line(asked, listed)
        line = kept or _judged(asked, listed)
        after = (listed.sort_key, listed.incident)
        if line is None or not _fits(line, listed, filters):
            passed += 1
        else:
            lines.append((line, listed.newest))
            judged += max(line.reports, FEWEST) if kept is None and not _as_kept(asked.as_of) else 0
    return Page(tuple(lines), None)


def _listed(asked: Asked, after: tuple[str, str] | None, filters: Filters, size: int) -> Iterator[Listed]:
    """Candidates, in the order of the list: no more are read than are asked for, but for the rest of a page of rows."""
    wanted = _wanted(asked.as_of, filters)
    while True:
        rows = asked.store.page_lines(size + 1, after, wanted)
        yield from rows
        if len(rows) <= size:
            return
        after = (rows[-1].sort_key, rows[-1].incident)


def _wanted(at: AsOf, filters: Filters) -> Wanted:
    tags = [kind_tag(filters.kind.value)] if filters.kind else []
    tags += [place_tag(filters.place)] if filters.place else []
    if filters.standing and _as_kept(at):
        tags.append(standing_tag(filters.standing))
    return Wanted(
        tuple(filters.words.split()),
        tuple(tags),
        filters.since,
        filters.until,
        filters.newer_than,
        at.moment,
        at.clock,
    )


def _as_kept(at: AsOf) -> bool:
    """Whether the lines that are kept are those of the moment."""
    return not at.asked and at.clock is Clock.PUBLISHED


def kept_line(asked: Asked, listed: Listed) -> Line | None:
    """The line of an incident as it is kept, where that is its line at the page's moment."""
    if listed.row is None or asked.as_of.clock is not Clock.PUBLISHED:
        return None
    if asked.as_of.asked:
        through = listed.row.get(THROUGH)  # absent from lines that earlier versions made
        if through is None or datetime.fromisoformat(through) > asked.as_of.moment:
            return None
        return line_from_json(listed.incident, listed.row)
    line = line_from_json(listed.incident, listed.row)
    return line if line.last is None or line.last <= asked.as_of.moment else None


def _judged(asked: Asked, listed: Listed) -> Line | None:
    """The line of an incident at the page's moment, judged; None when nothing was known by then."""
    last = asked.last_known(listed.incident)
    if last is None:
        return None
    key = (asked.state(listed.incident), listed.incident, asked.as_of.clock, last)
    return asked.desk.lines.get(key, lambda: line_of(asked.record(listed.incident, last)))


def _fits(line: Line, listed: Listed, filters: Filters) -> bool:
    """Whether a line is wanted; where the store had one, it has narrowed by all but standing."""
    if filters.standing and filters.standing not in line.standings:
        return False
    if listed.row is not None:
        return True
    told = words_of(line).casefold()
    wanted = {kind_tag(filters.kind.value)} if filters.kind else set()
    wanted |= {place_tag(filters.place)} if filters.place else set()
    begins = line.local_date or (line.begins.date() if line.begins else None)
    ends = max(begins, line.ends.date()) if begins and line.ends else begins
    return (
        all(word.casefold() in told for word in filters.words.split())
        and wanted <= set(tags_of(line))
        and (filters.since is None or (ends is not None and ends >= filters.since))
        and (filters.until is None or (begins is not None and begins <= filters.until))
    )
