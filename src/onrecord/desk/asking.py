"""One request: the database it reads, the moment it stands at, and the records it is answered from.

The database refuses every change, and is seen in one state throughout. What is worked out of an incident is kept under its revision
(`Asked.state`), so that a report on one incident leaves the pages of all others ready; everything else under the store's stamp, and so
is the answer's ETag.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import sha256
from importlib.metadata import version

from starlette.requests import Request

from onrecord.desk.access.csrf import shown_as
from onrecord.desk.as_of import AsOf, written
from onrecord.desk.memo import Memo
from onrecord.desk.pace import Pace
from onrecord.desk.stores import READING_WAIT, Stores
from onrecord.desk.svg.basemap import Country
from onrecord.errors import Ambiguous, NotFound
from onrecord.model.brief import Brief
from onrecord.model.decision import Decision, in_force
from onrecord.model.evidence import Held
from onrecord.model.record import Record, Revision
from onrecord.pipeline import Records, uncollected
from onrecord.record.judging import Judging
from onrecord.record.revise import changes, known_moments, record_with
from onrecord.record.touch import keys_of, touching, undone_by
from onrecord.store import Store
from onrecord.store.sql import open_store

VERSION = version("onrecord")
"""Read once: it stands in a file, which cost a sixth of a small page."""
HELD_KEPT, WORKED_OUT_KEPT = 160, 900
"""Incidents' evidence, and records, briefs and counts, that are kept in memory: some hundred megabytes at most."""
LINES_KEPT = 20_000
"""Lines of the list of incidents, and lists of moments: small, so all that a newsroom looks at."""
JUDGED_A_PAGE, FEWEST_REVISIONS = 12_000, 6
"""Evidence items that are judged for one page of revisions, and revisions a page however many items the incident has: a page takes
a fifth of a second at most, the first time."""
A_DAY = timedelta(days=1)
PARTS_KEPT = 600
"""Parts of pages, made: a hundred kilobytes each, so sixty megabytes at most."""


MAPS_KEPT = 300
"""Maps, drawn: some twenty kilobytes each; they follow from places alone, so they outlast every change."""


class NotModified(Exception):
    """Whoever asks has the answer already."""

    def __init__(self, etag: str) -> None:
        super().__init__(etag)
        self.etag = etag


class Moved(Exception):
    """What was asked for is found under another address."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class Parts:
    """Parts of a page as they were made, by name. `done`: all of them are, so nothing that they are made of is needed."""

    def __init__(self) -> None:
        self.done = False
        self._made: dict[str, str] = {}

    def __call__(self, name: str, caller: Callable[[], str]) -> str:
        """For a template: {% call part('sheet') %} … {% endcall %}."""
        if name not in self._made:
            self._made[name] = caller()
        return self._made[name]


@dataclass(frozen=True)
class Desk:
    """What all requests share: the database's address, the clock on the wall, the countries of the base map."""

    database: str
    now: Callable[[], datetime]
    countries: Sequence[Country]
    stores: Stores = field(init=False)
    held: Memo = field(default_factory=lambda: Memo(HELD_KEPT))
    worked_out: Memo = field(default_factory=lambda: Memo(WORKED_OUT_KEPT))
    moments: Memo = field(default_factory=lambda: Memo(LINES_KEPT))
    parts: Memo = field(default_factory=lambda: Memo(PARTS_KEPT))
    lines: Memo = field(default_factory=lambda: Memo(LINES_KEPT))
    maps: Memo = field(default_factory=lambda: Memo(MAPS_KEPT))
    pace: Pace = field(default_factory=Pace)

    def __post_init__(self) -> None:
        object.__setattr__(self, "stores", Stores(self.database))

    @contextmanager
    def asked(self, request: Request, as_of: AsOf) -> Iterator[Asked]:
        """The request, answered from one state of the database. Raises NotModified."""
        with self.pace.request(), self.looked_at(request, as_of) as asked:
            asked.etag = _etag(asked.stamp, request, asked.as_of)
            if asked.etag in [tag.strip() for tag in request.headers.get("if-none-match", "").split(",")]:
                raise NotModified(asked.etag)
            yield asked

    @contextmanager
    def looked_at(self, request: Request, as_of: AsOf) -> Iterator[Asked]:
        """The same, without an answer: nobody waits for one."""
        with self.stores.one() as store, store.snapshot():
            stamp = store.stamp()
            as_of = self._with_the_last(as_of, store, stamp)
            yield Asked(self, store, Records(store, as_of.moment), stamp, as_of, request)

    def _with_the_last(self, as_of: AsOf, store: Store, stamp: str) -> AsOf:
        """Now, to the minute, but no earlier than a decision made within that minute: who has decided sees it."""
        if as_of.asked:
            return as_of
        decisions = self.worked_out.get((stamp, "decisions"), lambda: tuple(store.iter_decisions()))
        last = max((one.at for one in decisions), default=as_of.moment)
        return replace(as_of, moment=last) if timedelta(0) < last - as_of.moment <= timedelta(minutes=1) else as_of

    @contextmanager
    def deciding(self) -> Iterator[Records]:
        """Records that decisions can be made on."""
        with Records(open_store(self.database, create=False, wait=READING_WAIT), self.now()) as records:
            yield records


def _etag(stamp: str, request: Request, as_of: AsOf) -> str:
    shown_to = shown_as(request)
    told = (stamp, VERSION, shown_to, request.url.path, request.url.query, written(as_of.moment))
    return f'W/"{sha256(chr(31).join(told).encode("utf-8", "replace")).hexdigest()[:24]}"'


@dataclass(frozen=True, slots=True)
class RevisionPage:
    """Revisions that changed something, the last first; `before`: the number of the moment where the next page begins (None:
    there is none)."""

    revisions: tuple[Revision, ...]
    before: int | None


@dataclass
class Asked:
    """A request under way. `etag`: of its answer."""

    desk: Desk
    store: Store
    records: Records
    stamp: str
    as_of: AsOf
    request: Request
    etag: str = ""

    @property
    def path(self) -> str:
        """The path that was asked for."""
        return self.request.url.path

    def state(self, incident: str) -> Hashable:
        """Another as soon as anything held of an incident is another, or anything is decided; what its pages say is kept under it."""
        key = (self.stamp, "revision", incident)
        revision = self.desk.moments.get(key, lambda: self.store.get_revision(incident))
        # while its line is still to be made, whatever is added may be of this incident
        return self.stamp if revision is None else (incident, revision, len(self._all_decisions))

    def parts(self, name: str, *key: Hashable) -> Parts:
        """Parts of a page, made once for all who are shown the same: as long as what `key` tells is the same, and the moment that the
        page's links keep."""
        at = (self.as_of.asked, self.as_of.clock, self.as_of.moment if self.as_of.asked else None)
        return self.desk.parts.get((shown_as(self.request), name, at, *key), Parts)

    def incident(self, asked: str) -> str:
        """The incident that an id in the address names now. Raises NotFound, and Moved for a former id."""
        found = self.incident_now(asked)
        if found != asked:
            raise Moved(self.as_of.link(self.path.replace(asked, found, 1)))
        return found

    def incident_now(self, asked: str) -> str:
        """The incident that an id names now, a former one too. Raises NotFound."""
        found = self.store.resolve_incident(asked)
        if not found:
            raise NotFound(f"no incident is held under {asked!r}", key=asked, todo="Find it in the list of incidents.")
        if len(found) > 1:
            raise Ambiguous(
                f"several incidents begin with {asked!r}",
                key=asked,
                candidates=[(key, str(self.store.get_membership(key).summary.get("title", ""))) for key in found],
                todo="Give the whole id.",
            )
        return found[0]

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """All decisions made by the page's moment, oldest first."""
        return tuple(one for one in self._all_decisions if one.at <= self.as_of.moment)

    @cached_property
    def _all_decisions(self) -> tuple[Decision, ...]:
        return self.desk.worked_out.get((self.stamp, "decisions"), lambda: tuple(self.store.iter_decisions()))

    @cached_property
    def in_force(self) -> list[Decision]:
        """Those of them that nobody has undone by then."""
        return in_force(self.decisions)

    @cached_property
    def undone(self) -> dict[str, Decision]:
        """The id of an undone decision → what undid it."""
        return undone_by(self.decisions)

    @cached_property
    def decision_ids(self) -> dict[str, Decision]:
        """Those decisions by id."""
        return {one.id: one for one in self.decisions}

    def decision(self, key: str, todo: str) -> Decision:
        """One of them; where there is none, NotFound, with what to do."""
        found = self.decision_ids.get(key)
        if found is None:
            raise NotFound(f"no decision is held under {key!r} at this moment", key=key, todo=todo)
        return found

    def keys(self, incident: str) -> frozenset[str]:
        """Every id by which a decision can touch an incident."""
        return self.desk.worked_out.get((self.state(incident), "keys"), lambda: keys_of(self.held(incident)))

    def held(self, incident: str) -> Held:
        """All that is held of an incident."""
        with uncollected():
            return self.desk.held.get((self.state(incident), incident), lambda: self.records.held(incident))

    def judging(self, incident: str) -> Judging:
        """All that is held of an incident, with what has been judged of it on this clock."""
        key = (self.state(incident), incident, self.as_of.clock)
        return self.desk.held.get(key, lambda: Judging(self.held(incident), self.as_of.clock))

    def moments(self, incident: str) -> list[datetime]:
        """When something of the incident became known on this clock, from the first on, as of any moment."""
        key = (self.state(incident), incident, self.as_of.clock)
        return self.desk.moments.get(key, lambda: self._moments(incident))

    def _moments(self, incident: str) -> list[datetime]:
        held = self.held(incident)
        first = min((at for card in held.cards if (at := card.known.at(self.as_of.clock)) is not None), default=None)
        made = self._all_decisions
        decided = touching(made, self.keys(incident), spread=True) if made else ()
        known = {*known_moments(held, self.as_of.clock), *(one.at for one in decided)}
        return [] if first is None else sorted(at for at in known if at >= first)

    def last_known(self, incident: str, moment: datetime | None = None) -> datetime | None:
        """The last of those moments up to the page's, or another; None when nothing was known by then."""
        moments = self.moments(incident)
        known = bisect_right(moments, moment or self.as_of.moment)
        return moments[known - 1] if known else None

    def record(self, incident: str, moment: datetime | None = None) -> Record:
        """The record at the page's moment or another. Raises NotFound when nothing of it was known by then."""
        wanted = moment or self.as_of.moment
        moments = self.moments(incident)
        before = bisect_right(moments, wanted)
        if not before:
            first = f"It is first known at {written(moments[0])}." if moments else "Ask on the received clock."
            raise NotFound(
                f"nothing of this incident was known by {written(wanted)} on the {self.as_of.clock.value} clock",
                key=incident,
                todo=first,
            )
        last = moments[before - 1]  # nothing became known since: the record is the same
        key = (self.state(incident), "record", incident, self.as_of.clock, last)
        record = self.desk.worked_out.get(key, lambda: self._record(incident, last))
        return replace(record, as_of=wanted)

    def _record(self, incident: str, moment: datetime) -> Record:
        with uncollected():
            return record_with(self.judging(incident), self._all_decisions, moment)

    def brief(self, incident: str, since: datetime | None = None) -> Brief:
        """The situation report at the page's moment."""
        then = since or self.as_of.moment - A_DAY
        known = (self.last_known(incident), self.last_known(incident, then))
        key = (self.state(incident), "brief", incident, self.as_of.clock, *known, since is None)
        made = self.desk.worked_out.get(key, lambda: self._brief(incident, since))
        return replace(made, as_of=self.as_of.moment)

    def _brief(self, incident: str, since: datetime | None) -> Brief:
        proven: set[str] = self.desk.worked_out.get((self.state(incident), "proven", incident), set)
        with uncollected():
            return self.records.composed(self.judging(incident), self.as_of.moment, since, proven)

    def revisions(self, incident: str, before: int | None, most: int) -> RevisionPage:
        """Revisions up to the page's moment, the last first: those at `most` moments at most (fewer where the incident is large,
        each costs a judgement of all its evidence), from the moment numbered `before` backwards."""
        moments = self.moments(incident)
        known = bisect_right(moments, self.as_of.moment)
        if not known:
            self.record(incident)  # says why there is none
        end = known if before is None else min(before, known)
        start = max(0, end - min(most, max(FEWEST_REVISIONS, JUDGED_A_PAGE // (1 + len(self.held(incident).evidence)))))
        key = (self.state(incident), "revisions", incident, self.as_of.clock, start, end)
        made = self.desk.worked_out.get(key, lambda: self._revisions(incident, moments, start, end))
        return RevisionPage(made, start if start > 0 else None)

    def _revisions(self, incident: str, moments: list[datetime], start: int, end: int) -> tuple[Revision, ...]:
        """The revisions at the moments numbered so, the last first; those that changed something."""
        with uncollected():
            records = [self._record(incident, at) for at in moments[max(0, start - 1) : end]]
            befores = records[:-1] if start else [None, *records[:-1]]
            made = [
                Revision(incident, self.as_of.clock, at, changes(before, after, self._all_decisions))
                for at, before, after in zip(moments[start:end], befores, records[-(end - start) :], strict=True)
            ]
        return tuple(one for one in reversed(made) if one.shifts)
