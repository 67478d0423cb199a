"""The order of stages, and the only file that knows it.

    collect ─ bytes ─► read ─ report ─► extract ─ reading ─► link ─ evidence ─► store
                                                                                 │
                     brief ◄─ record ◄─ record.revise ◄──────── held ◄───────────┘

Adding a report, in one transaction: hold its text and capture; hold its reading; then link it (`linking.Linker`). Nothing
on this side of the store judges; `record.revise` does, from evidence, when it is asked.

Every step is a function of what is held, never of the order in which it came: a report that arrives late leaves the same
record as one that came in time.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from types import TracebackType
from typing import TYPE_CHECKING, Any

from onrecord.brief.compose import compose
from onrecord.collect.received import Collected, Failure
from onrecord.deciding import GROUPING, check, scope_of
from onrecord.errors import Ambiguous, BadSetting, DecidedMeanwhile, NotFound, OnrecordError, StoreError
from onrecord.linking import Linker, compared
from onrecord.listing import list_line
from onrecord.model.brief import Brief, LeftOut
from onrecord.model.decision import Decision
from onrecord.model.evidence import Evidence, Held, Match, MentionCard, ResponseEvidence
from onrecord.model.ids import bytes_hash, hash_id
from onrecord.model.record import Record, Revision, Shift
from onrecord.model.report import MAX_KEPT, Capture, Report, SetAside
from onrecord.model.vocabulary import Clock, DecisionKind
from onrecord.reading import open_reader as open_reader
from onrecord.reading import read_item as read_item
from onrecord.record.forms import record_json
from onrecord.record.judging import Judging
from onrecord.record.revise import changes, known_moments, record_with, revisions
from onrecord.record.touch import keys_of, made_since, stamp_of, touching
from onrecord.store import Added, Membership, PartyCount, Store

if TYPE_CHECKING:  # a reader brings its model along, and a brief reads nothing
    from onrecord.extract.reader import Reader


class Result(StrEnum):
    """What became of an item."""

    ADDED = "added"
    SEEN = "seen before"
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item, and why where it could not be read."""

    result: Result
    address: str
    report: str | None = None
    reason: str = ""
    todo: str = ""


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection while a large incident is read and judged: its tens of thousands of small objects hold no cycle, and
    to walk them over and over takes as long as to make them."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


LISTED_AT_ONCE = 40
"""Lines of the list of incidents that are made in one transaction: a second at most, so that whoever adds reports waits no longer."""


class Records:
    """The records in one database. A context manager; used by one thread at a time.

    `now` is the moment that "now" means. Without a reader nothing can be added.
    """

    def __init__(self, store: Store, now: datetime, reader: Reader | None = None) -> None:
        self.store = store
        self.now = now
        self.reader = reader
        self._linking: Linker | None = None

    def __enter__(self) -> Records:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()

    # -- in ---------------------------------------------------------------------------------------------------------

    def add(self, items: Iterable[Collected]) -> Iterator[Outcome]:
        """Read items and put them on record, one outcome a report or a failure, as they come.

        Each report is one transaction: stop anywhere, and the next run goes on from there.
        """
        for item in items:
            reports, failures = read_item(item)
            for report in reports:
                yield self._add_report(report, item)
            for error in failures:
                yield self._set_aside(error, item)

    def reread(self) -> Iterator[tuple[int, int]]:
        """Read all reports with this reader (held readings stay), then link everything anew. Yields (done, of)."""
        reader = self._reader()
        ids = [report.id for report in self.store.iter_reports()]
        for done, report_id in enumerate(ids, 1):
            if not self.store.has_reading(report_id, reader.version):
                reading = reader.read(self.store.get_report(report_id))
                with self.store.transaction():
                    self.store.add_reading(reading)
            yield done, len(ids)
        self.rebuild()

    def rebuild(self) -> None:
        """Drop all that was made of reports and make it again, in one transaction."""
        reader = self._reader()
        with self.store.transaction():
            self.store.drop_derived()
            linker = self._linker()
            for report in list(self.store.iter_reports()):
                linker.link(report, self.store.get_reading(report.id, reader.version))
            self.store.put_derived_with(reader.version)
        for _ in self.list_anew():
            pass

    def _add_report(self, report: Report, item: Collected) -> Outcome:
        reader = self._reader()
        raw = item.raw
        received = report.received or item.received
        capture = Capture(
            id=hash_id("c", report.id, item.address, received.isoformat(), bytes_hash(raw)),
            report=report.id,
            address=item.address,
            channel=item.channel,
            received=received,
            bytes_hash=bytes_hash(raw),
        )
        known = self.store.has_report(report.id) and self.store.has_reading(report.id, reader.version)
        reading = None if known else reader.read(report)
        with self.store.transaction():
            added = self.store.add_report(report, capture)
            if added is Added.EARLIER:
                reading = reader.read(self.store.get_report(report.id))  # with the times and names of its first capture
            if reading is not None:
                self.store.add_reading(reading)
                if added is Added.NEW:
                    self._linker().link(report, reading)
                else:
                    held = self.store.get_report(report.id)
                    self._linker().link(held, self.store.get_reading(report.id, reader.version))
                self.store.put_derived_with(reader.version)
        return Outcome(Result.ADDED if added is Added.NEW else Result.SEEN, item.address, report.id)

    def _set_aside(self, error: OnrecordError, item: Collected) -> Outcome:
        where = getattr(error, "where", "") or item.address
        size = item.size if isinstance(item, Failure) else len(item.raw)
        kept = SetAside(
            id=hash_id("x", where, error.code, bytes_hash(item.raw)),
            address=where,
            channel=item.channel,
            received=item.received,
            code=error.code,
            reason=error.message,
            todo=error.todo,
            bytes_hash=bytes_hash(item.raw),
            raw=item.raw[:MAX_KEPT],
            size=size,
        )
        with self.store.transaction():
            self.store.add_set_aside(kept)
        return Outcome(Result.SET_ASIDE, where, None, error.message, error.todo)

    def list_anew(self, most: int | None = None) -> Iterator[int]:
        """Make the lines of the list of incidents that are to be made, `most` at most, a few dozen a transaction. Yields how many have
        been made so far. Whoever reads the list judges the record of an incident without a line."""
        done = 0
        while most is None or done < most:
            ids = self.store.find_unlisted(LISTED_AT_ONCE if most is None else min(LISTED_AT_ONCE, most - done))
            if not ids:
                return
            with self.store.transaction(), uncollected():
                self.store.put_lines([list_line(self.held(key), self.decisions()) for key in ids])
            done += len(ids)
            yield done

    def _reader(self) -> Reader:
        if self.reader is None:
            raise BadSetting(
                "these records were opened without a reader", todo="Open them with a reader to add reports."
            )
        return self.reader

    def _linker(self) -> Linker:
        if self._linking is None:
            self._linking = Linker(self.store)
        self._linking.decisions = tuple(self.store.iter_decisions())
        return self._linking

    # -- out --------------------------------------------------------------------------------------------------------

    def find(self, words: str) -> str:
        """The one incident that an id, the beginning of one, or words of its title and day name ("tarija 2014-06-04").

        Raises NotFound, Ambiguous.
        """
        found = self.store.resolve_incident(words.strip()) if words.strip() else ()
        if not found:
            wanted = words.casefold().split()
            named = [(m.id, _title(m)) for m in self.store.iter_memberships()]
            fitting = [pair for pair in named if wanted and all(word in pair[1].casefold() for word in wanted)]
        else:
            fitting = [(key, _title(self.store.get_membership(key))) for key in found]
        if not fitting:
            raise NotFound(f"no incident is called {words!r}", key=words, todo="List them: onrecord incidents")
        if len(fitting) > 1:
            todo = "Give an id, or more words."
            raise Ambiguous(f"{len(fitting)} incidents fit {words!r}", key=words, candidates=fitting, todo=todo)
        return fitting[0][0]

    def held(self, incident: str) -> Held:
        """All that is held of an incident."""
        return self._linker().held(incident)

    def matches(self, incident: str) -> tuple[Match, ...]:
        """Why the incident's mentions are held to be one, as sheets: the matches between them, the likeliest first."""
        return self._linker().matches(incident)

    def compared(self, a: MentionCard, b: MentionCard) -> tuple[Match | None, str]:
        """The sheet of two tellings and "", or None and what rules out that they are one."""
        return compared(a, b)

    def record(self, incident: str, as_of: datetime | None = None, clock: Clock = Clock.PUBLISHED) -> Record:
        """An incident's record as of a moment (default: now). Raises NotFound when nothing of it was known by then."""
        with uncollected():
            return self.judged(Judging(self.held(incident), clock), as_of or self.now)

    def judged(self, judging: Judging, moment: datetime) -> Record:
        """The record that what is held makes at a moment. Raises NotFound when nothing of it was known by then."""
        held = judging.held
        known = known_moments(held, judging.clock)
        if not known or known[0] > moment:
            first = f"It is first known at {known[0].isoformat()}." if known else "Try --clock received."
            raise NotFound(
                f"nothing of {held.incident} was known by {moment.isoformat()}", key=held.incident, todo=first
            )
        return record_with(judging, self.decisions(), moment)

    def incidents(self, as_of: datetime | None = None, clock: Clock = Clock.PUBLISHED) -> Iterator[Record]:
        """Records of all incidents known by a moment (default: now), the one last heard of first."""
        for membership in self.store.iter_memberships():
            with suppress(NotFound):
                yield self.record(membership.id, as_of, clock)

    def revisions(
        self, incident: str, until: datetime | None = None, clock: Clock = Clock.PUBLISHED
    ) -> tuple[Revision, ...]:
        """Every revision of an incident's record up to a moment (default: now), with what changed and why."""
        return revisions(self.held(incident), self.decisions(), clock, until or self.now)

    def changes(
        self,
        incident: str,
        since: datetime | None = None,
        until: datetime | None = None,
        clock: Clock = Clock.PUBLISHED,
    ) -> list[Shift]:
        """What changed, oldest first, after `since` (default: ever) up to `until` (default: now)."""
        made = self.revisions(incident, until, clock)
        return [shift for revision in made if since is None or revision.at > since for shift in revision.shifts]

    def brief(
        self,
        incident: str,
        as_of: datetime | None = None,
        clock: Clock = Clock.PUBLISHED,
        since: datetime | None = None,
    ) -> Brief:
        """The situation report as of a moment (default: now); it tells what changed since `since` (default: a day before)."""
        with uncollected():
            return self.composed(Judging(self.held(incident), clock), as_of or self.now, since)

    def composed(
        self, judging: Judging, moment: datetime, since: datetime | None = None, proven: set[str] | None = None
    ) -> Brief:
        """The situation report that what is held makes at a moment. Every note is looked up: what does not follow from its report any
        more is taken out of what is held, said to be left out, and all is judged and written again without it.

        `proven`: ids of items that were looked up in this state of the store and found to follow; those found now are added. Where a note
        does not follow, all items are looked up, so that few are written twice and none three times.
        """
        proven = proven if proven is not None else set()
        left_out = list(strays(judging.held))
        while True:
            if left_out:
                judging = Judging(without(judging.held, {one.evidence for one in left_out}), judging.clock)
            brief = self._written(judging, moment, since)
            asked = {note.evidence for note in brief.notes} - proven
            flaws = self._linker().flaws(judging.held, asked)
            if flaws:
                held = judging.held
                asked = {*(one.id for one in held.evidence), *(one.id for one in held.responses)} - proven
                flaws = self._linker().flaws(judging.held, asked)
            proven |= asked - {one.evidence for one in flaws}
            if not flaws:
                return replace(brief, left_out=tuple(left_out))
            left_out += flaws

    def _written(self, judging: Judging, moment: datetime, since: datetime | None) -> Brief:
        record = self.judged(judging, moment)
        before: Record | None = None
        with suppress(NotFound):
            before = self.judged(judging, since or record.as_of - timedelta(days=1))
        if before is None and since is None:
            return compose(record)
        return compose(record, changes(before, record, self.decisions()))

    def json(self, record: Record) -> dict[str, Any]:
        """A record in its public form."""
        return record_json(record)

    def sources(self) -> Iterator[PartyCount]:
        """Everybody who is given words, most words first."""
        return iter(sorted(self.store.iter_parties(), key=lambda row: (row.party.own, -row.evidence, row.party.name)))

    def set_aside(self) -> Iterator[SetAside]:
        """What could not be read."""
        return self.store.iter_set_aside()

    # -- decisions --------------------------------------------------------------------------------------------------

    def decide(self, decision: Decision, seen: str | None = None) -> Decision:
        """Put an editor's decision on record, and group anew what it merges or splits, in one transaction. Gives it as it is held:
        made after all others, at `now` or later.

        `seen`: the stamp (`seen_of`) of what the editor saw of what it touches. Raises BadDecision, NotFound, and DecidedMeanwhile
        where somebody has decided on that since.
        """
        with self.store.transaction():
            made = self.decide_inside(decision, seen)
        for _ in self.list_anew(LISTED_AT_ONCE):
            pass
        return made

    def decide_inside(self, decision: Decision, seen: str | None = None) -> Decision:
        """The same, inside a transaction of the caller's."""
        check(self.store, decision)
        all_of_them = self.decisions()
        if any(one.id == decision.id for one in all_of_them):
            return decision
        if seen is not None:
            since = made_since(self._touching(decision), seen)
            if since:
                raise DecidedMeanwhile(
                    f"{since[-1].by} has decided on this since you looked at it",
                    decisions=[one.id for one in since],
                    todo="Look at what changes now, and decide again if you still will.",
                )
        last = max((one.at for one in all_of_them), default=decision.at)
        if last >= decision.at and all_of_them:
            decision = replace(decision, at=last + timedelta(microseconds=1))
        self.store.add_decision(decision)
        self._linker().regroup(scope_of(self.store, decision).mentions if _groups(self.store, decision) else ())
        return decision

    def seen_of(self, decision: Decision) -> str:
        """The stamp of what has been decided by now on what a decision touches."""
        return stamp_of(self._touching(decision))

    def since(self, decision: Decision, seen: str) -> tuple[Decision, ...]:
        """What has been decided since a stamp on what a decision touches, oldest first."""
        return made_since(self._touching(decision), seen)

    def _touching(self, decision: Decision) -> tuple[Decision, ...]:
        scope = scope_of(self.store, decision)
        homes = set(self.store.find_incidents_of(scope.mentions).values())
        named = touching(self.decisions(), {*scope.ids, *scope.parties, *scope.mentions})
        around = touching(self.decisions(), {key for home in homes for key in keys_of(self.held(home))}, spread=True)
        rated = {one.id for one in around if one.kind is DecisionKind.RATE}  # no record depends on a rating
        found = {one.id: one for one in (*named, *(one for one in around if one.id not in rated))}
        return tuple(sorted(found.values(), key=lambda one: (one.at, one.id)))

    def decisions(self) -> tuple[Decision, ...]:
        """All decisions, oldest first."""
        return tuple(self.store.iter_decisions())


def strays(held: Held) -> Iterator[LeftOut]:
    """Items that name a report which does not tell of the incident."""
    telling = {ref.id for ref in held.reports}
    items: tuple[Evidence | ResponseEvidence, ...] = (*held.evidence, *held.responses)
    for item in items:
        if item.report not in telling:
            yield LeftOut(item.id, item.statement, f"report {item.report} does not tell of this incident")


def without(held: Held, refused: Collection[str]) -> Held:
    """What is held less these evidence and response items."""
    if not refused:
        return held
    return replace(
        held,
        evidence=tuple(item for item in held.evidence if item.id not in refused),
        responses=tuple(item for item in held.responses if item.id not in refused),
    )


def _groups(store: Store, decision: Decision) -> bool:
    """Whether a decision merges or splits, or undoes one that does."""
    if decision.kind is DecisionKind.UNDO:
        return any(_groups(store, store.get_decision(key)) for key in decision.targets)
    return decision.kind in GROUPING


def _title(membership: Membership) -> str:
    """The title and the day, as far as they are known."""
    said = (str(membership.summary.get(key) or "") for key in ("title", "day"))
    return ", ".join(words for words in said if words)


def open_records(
    database: str, *, now: datetime, reader: Reader | None = None, stale: bool = False, create: bool = True
) -> Records:
    """The records in a database (a path or a URL), made where there is none, unless `create` is false.

    Raises StoreError when it can't be opened or is not there to be, and, unless `stale`, when its derived rows were made by another version or
    another reader: `reread` makes them anew.
    """
    from onrecord.store.sql import open_store  # here: SQLAlchemy takes longer to load than a report to read

    store = open_store(database, create=create)
    made_with = store.get_derived_with()
    read_by = reader.version if reader is not None else made_with
    other = made_with is None or made_with != read_by
    if other and not stale and next(store.iter_reports(), None) is not None:
        store.close()
        raise StoreError(
            f"the records in {database} were made by {made_with or 'another version'}",
            todo="Read the reports again with this version: onrecord reread. Nothing is lost; older readings are kept.",
        )
    return Records(store, now.astimezone(UTC), reader)
