"""The store: what is held of reports, readings and decisions, and what was made of them. The contract, not a database.

Two halves, by what may happen to a row:

- **Evidence** (`EvidenceStore`): reports, captures, readings, decisions, items set aside. Only ever added to. Adding
  what is held already changes nothing.
- **Derived** (`DerivedStore`): near-copy bands, how the record names a report, incident mentions, matches, incidents,
  evidence items. Everything here can be dropped (`drop_derived`) and made again from the first half. A `put_*`
  replaces what was held under the same id.

Rules:

1. `add_*` adds; `get_*` raises `NotFound`, but a `get_*` that takes several ids gives a mapping without those not
   held; `find_*` may be empty; `iter_*` is lazy, may be walked while rows are added, and shows each row once.
2. Every answer is ordered by what is held, never by chance, and by the order of arrival only where that is said.
3. A change outside `transaction()` is a transaction of its own. One report with all that is made of it goes in one
   `transaction()`: killed at any point, either all of it is held or nothing.
4. A bulk read is one query. The cost of an add does not depend on how much is held.
5. All errors are `StoreError`s with a `todo`: database locked, full, read-only, damaged, of another version.
6. A store is used by one thread at a time; several stores, in any processes, may be open on one database.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol

from onrecord.model.decision import Decision
from onrecord.model.evidence import (
    Alike,
    Evidence,
    Known,
    MentionCard,
    Nearest,
    Party,
    Position,
    ReportRef,
    ResponseEvidence,
)
from onrecord.model.reading import Reading
from onrecord.model.report import Capture, Report, SetAside
from onrecord.model.vocabulary import Clock

MOST_COUNTED = 1_000
"""Up to where a page of parties counts: whoever is given that many words speaks everywhere."""


class Added(StrEnum):
    """What `add_report` did."""

    NEW = "new"
    """The text was not held."""
    AGAIN = "again"
    """A further capture of a text that is held; nothing that was made of the report changes."""
    EARLIER = "earlier"
    """A further capture, received before all others: `get_report` now gives its outlet, times and names. The report
    counts as unread again, and what was made of it is to be made again."""
    HELD = "held"
    """The capture itself is held already; nothing changed."""


class FoundKind(StrEnum):
    """What an id names."""

    REPORT = "report"
    CAPTURE = "capture"
    STATEMENT = "statement"
    MENTION = "mention"
    EVIDENCE = "evidence"
    RESPONSE = "response"
    INCIDENT = "incident"
    FORMER_INCIDENT = "former-incident"
    DECISION = "decision"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A thing held under an id. `inside`: the report of a capture, statement or mention; the mention of an evidence or
    response item; the incident that a former id now leads to; else None."""

    kind: FoundKind
    id: str
    inside: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """What a search found: a report, or (with `statement`) one statement in it. `snippet` is words of the text around
    the hit, `marks` the half-open offsets of the searched words in the snippet."""

    report: str
    statement: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Membership:
    """Which incident mentions are held to be one incident, with its other names and its line in the list of incidents
    (`summary`: a JSON object of the caller's; `sort_key` orders the list)."""

    id: str
    members: tuple[str, ...]
    former_ids: tuple[str, ...] = ()
    sort_key: str = ""
    summary: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListLine:
    """What the list of incidents says of one, as a JSON object of the caller's (`row`; None: it is not known on the published
    clock), and by what it is found: when it was first known, by clock; the days it was on; words; tags."""

    incident: str
    published: datetime | None
    received: datetime | None
    begins: date | None
    ends: date | None
    words: str
    tags: tuple[str, ...]
    row: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Listed:
    """An incident where it stands in the list (`sort_key`, then id). `row` is None and `newest` 0 where its line is to be made yet;
    `newest`: the number of the report of it that was added last."""

    incident: str
    sort_key: str
    row: Mapping[str, Any] | None
    newest: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """By what a list of incidents is narrowed: words that its line holds (case does not matter, on SQLite for A to Z alone), tags
    that it has, days (both included) that it touches, a report added after the one of that number, a moment by which it was known.
    An incident whose line is to be made yet is never left out."""

    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    newer_than: int | None = None
    known_by: datetime | None = None
    clock: Clock = Clock.PUBLISHED


@dataclass(frozen=True, slots=True)
class PartyCount:
    """A party that evidence comes from, with how many evidence items and in how many reports."""

    party: Party
    evidence: int
    reports: int


@dataclass(frozen=True, slots=True)
class PartyEvidence:
    """An evidence item that a party is the origin of, with the incident it bears on and where it stands in the list."""

    incident: str
    position: tuple[str, int]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Channel:
    """A line that reports arrive on, with how many captures came by it and when the last was received."""

    name: str
    captures: int
    last: datetime


class EvidenceStore(Protocol):
    """Reports, readings and decisions: only ever added to."""

    def add_report(self, report: Report, capture: Capture) -> Added:
        """Hold a report's text (once) and this capture of it, with the outlet, times and names it was captured under.

        Raises ValueError when the capture is of another report.
        """

    def has_report(self, report_id: str) -> bool:
        """True when the text is held."""

    def get_report(self, report_id: str) -> Report:
        """The report as its first capture gave it (first by `received`, whatever the order of arrival)."""

    def get_reports(self, report_ids: Sequence[str]) -> Mapping[str, Report]:
        """Several reports by id, in one query."""

    def iter_reports(self) -> Iterator[Report]:
        """All reports, in the order they were first added."""

    def iter_captures(self, report_id: str) -> Iterator[Capture]:
        """A report's captures, first received first."""

    def find_captures(self, bytes_hash: str) -> tuple[Capture, ...]:
        """Captures of exactly these bytes, first received first."""

    def find_by_url(self, url: str) -> tuple[str, ...]:
        """Ids of reports captured with this `url`, first received first."""

    def add_reading(self, reading: Reading) -> bool:
        """Hold a reading of the report as its first capture gave it; False when one by the same reader of just that is
        held (which then stays). Raises NotFound when the report is not held.
        """

    def has_reading(self, report_id: str, reader: str) -> bool:
        """True when that reader version's reading of the report, as its first capture gave it, is held."""

    def get_reading(self, report_id: str, reader: str | None = None) -> Reading:
        """A reading by that reader version; without `reader`, the one added last."""

    def get_readings(self, report_ids: Sequence[str], reader: str) -> Mapping[str, Reading]:
        """Readings of many reports by that reader version, by report; of those that have one."""

    def iter_unread(self, reader: str) -> Iterator[str]:
        """Ids of reports that reader version has not read, in the order the reports were added."""

    def add_set_aside(self, item: SetAside) -> bool:
        """Keep an item that could not be read, with its bytes; False when it is kept already."""

    def get_set_aside(self, item_id: str) -> SetAside:
        """The item, bytes and all."""

    def iter_set_aside(self) -> Iterator[SetAside]:
        """All items set aside, in the order they were."""

    def add_decision(self, decision: Decision) -> bool:
        """Hold an editor's decision; False when it is held already."""

    def get_decision(self, decision_id: str) -> Decision:
        """The decision."""

    def iter_decisions(self) -> Iterator[Decision]:
        """All decisions, by when they were made (then by id)."""


class DerivedStore(Protocol):
    """What was made of reports, readings and decisions. Reports named here must be held (else `NotFound`)."""

    def put_bands(self, report_id: str, bands: Sequence[str], known: Known) -> None:
        """The report's near-copy index keys and when it was known, in place of those held."""

    def find_near(
        self, report_ids: Sequence[str], since: datetime, until: datetime
    ) -> Mapping[Position, frozenset[str]]:
        """Reports (when known, id) that share near-copy index keys with any of these, with the keys that are shared: those published between two moments
        (both included), and undated ones received at the first or later; these too, where they are of that time."""

    def put_ref(self, ref: ReportRef) -> None:
        """How the record names a report: its moments by clock, what it carries, which older report it replaces."""

    def get_refs(self, report_ids: Sequence[str]) -> Mapping[str, ReportRef]:
        """Several of those, in one query."""

    def find_newer(self, report_id: str) -> tuple[str, ...]:
        """Ids of reports that replace this one."""

    def find_by_outlet(self, outlet: str, since: datetime, until: datetime) -> tuple[str, ...]:
        """Ids of an outlet's reports (those with a `put_ref`) known on the published clock, or received where they are
        absent from that, in [since, until), earliest first: candidates for a reissue."""

    def put_cards(self, report_id: str, cards: Sequence[MentionCard]) -> None:
        """A report's incident mentions with their index keys, in place of all that were held of this report, and without the
        matches that those had: a card read anew is matched anew."""

    def get_cards(self, mention_ids: Sequence[str]) -> Mapping[str, MentionCard]:
        """Several incident mentions, in one query."""

    def find_cards_of(self, report_id: str) -> tuple[MentionCard, ...]:
        """A report's incident mentions, in the order they were put."""

    def find_cards_in(self, report_ids: Sequence[str]) -> Mapping[str, tuple[MentionCard, ...]]:
        """The incident mentions of many reports, by report; of those that have any."""

    def find_nearest(self, keys: Sequence[str], place: Position, most: int) -> Mapping[str, Nearest]:
        """Of each index key, the `most` mentions with it right before a place in canonical order, and right after it."""

    def count_between(self, keys: Sequence[str], first: Position, last: Position, most: int) -> Mapping[str, int]:
        """Of each index key, how many mentions with it stand between two places, counted up to `most`."""

    def put_scores(self, scores: Mapping[tuple[str, str], float]) -> None:
        """Scores of matches by pair of mentions, each in place of one held for the same pair (the pair's order does not matter)."""

    def find_scores(self, mention_ids: Sequence[str]) -> Mapping[tuple[str, str], float]:
        """Scores of the matches that touch any of these mentions: pair (smaller id first) → score. A large incident has tens of
        thousands; the sheet behind one follows from the two cards, and is not held."""

    def drop_scores(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Hold no match of these pairs (smaller id first) any more."""

    def find_alike(self, mention_ids: Sequence[str]) -> Sequence[Alike]:
        """The other ends of the matches of these mentions, those that are of a strand."""

    def put_strands(self, strands: Mapping[str, tuple[datetime, str]]) -> None:
        """When mentions were known and the strand that each is of, named by the mention that it begins with, in place of what was held."""

    def drop_strands(self, mention_ids: Sequence[str]) -> None:
        """These mentions are of no strand any more."""

    def find_strands(self, mention_ids: Sequence[str]) -> Mapping[str, str]:
        """The strands that mentions are of; of those that are of one."""

    def get_strand(self, strand_id: str) -> Sequence[Position]:
        """The mentions of a strand in canonical order; none where there is no such strand."""

    def replace_incidents(self, dropped: Sequence[str], put: Sequence[Membership]) -> None:
        """Take incidents out of the list and put others in, at once. A mention is in one incident at most.

        Raises ValueError when a mention would be in two, NotFound when a member mention is not held.
        """

    def get_membership(self, incident_id: str) -> Membership:
        """An incident's mentions (by id), former ids and summary."""

    def iter_memberships(self) -> Iterator[Membership]:
        """All incidents, by `sort_key` (then id). `members` and `former_ids` are filled."""

    def find_incidents_of(self, mention_ids: Sequence[str]) -> Mapping[str, str]:
        """The incident each mention is in; a mention that is in none is left out."""

    def resolve_incident(self, prefix: str) -> tuple[str, ...]:
        """Ids of the incidents that an id, a former id or the beginning of either leads to, sorted.

        A whole id wins over a whole former id, and that over a beginning.
        """

    def put_evidence(
        self, mention_id: str, evidence: Sequence[Evidence], responses: Sequence[ResponseEvidence] = ()
    ) -> None:
        """What a report's telling of an incident bears on, in place of what was held for this mention."""

    def get_evidence(self, mention_ids: Sequence[str]) -> Mapping[str, tuple[Evidence, ...]]:
        """Evidence items by mention, in the order they were put, in one query; a mention without any is left out."""

    def get_responses(self, mention_ids: Sequence[str]) -> Mapping[str, tuple[ResponseEvidence, ...]]:
        """Response items by mention, as `get_evidence`."""

    def get_incident_cards(self, incident_id: str) -> tuple[MentionCard, ...]:
        """The incident's mentions, by id, in one query, without what only matching needs (amounts, keys, marks); empty when
        there is no such incident."""

    def get_incident_evidence(self, incident_id: str) -> tuple[Evidence, ...]:
        """All evidence items of the incident's mentions, by mention, in one query; without their reasons, which
        `find_evidence` gives."""

    def get_incident_responses(self, incident_id: str) -> tuple[ResponseEvidence, ...]:
        """All response items of the incident's mentions, by mention, in one query."""

    def get_incident_refs(self, incident_id: str) -> tuple[ReportRef, ...]:
        """The reports that tell of the incident, by id, in one query."""

    def find_evidence_for(self, statement_id: str) -> tuple[tuple[str, Evidence], ...]:
        """Evidence items that stand on a statement, with the mention each belongs to."""

    def find_evidence(self, evidence_id: str) -> tuple[tuple[str, Evidence | ResponseEvidence], ...]:
        """The evidence or response item of that id, with the mention it belongs to (several if it speaks to several
        incidents)."""

    def find_items(self, evidence_ids: Sequence[str]) -> tuple[tuple[str, Evidence | ResponseEvidence], ...]:
        """The same for many ids at once, in the order of ids."""

    def iter_parties(self) -> Iterator[PartyCount]:
        """Every party that evidence comes from, by id."""

    def put_derived_with(self, version: str) -> None:
        """Note which reader and rules versions all derived rows were made with."""

    def get_derived_with(self) -> str | None:
        """That note; None after `drop_derived`, or before the first."""

    def put_turn(self, turn: str) -> None:
        """Note a word for the state that derived rows are in: who changes mentions, matches or incidents puts another one, so that he
        who kept something in mind since his own last turn sees whether it still holds."""

    def get_turn(self) -> str | None:
        """That word; None after `drop_derived`, or before the first."""

    def drop_derived(self) -> None:
        """Drop every derived row."""


class Store(EvidenceStore, DerivedStore, Protocol):
    """A place where records are held. `onrecord.store.sql.open_store` opens one."""

    @property
    def place(self) -> str:
        """The path or address of the database, without a password."""

    def transaction(self) -> AbstractContextManager[None]:
        """Everything inside happens, or nothing does: an exception inside undoes all of it and goes on.

        Raises StoreError at once when a transaction of this store is open already.
        """

    def snapshot(self) -> AbstractContextManager[None]:
        """Everything read inside sees one state of the database, whatever is added meanwhile."""

    def is_current(self) -> bool:
        """Whether the database is still the one that was opened, and of the version that this program reads."""

    def stamp(self) -> str:
        """Words that are others as soon as anything held is another: all that is derived follows from what they tell of."""

    def put_lines(self, lines: Sequence[ListLine]) -> None:
        """What the list says of incidents, in place of what it said."""

    def get_revision(self, incident_id: str) -> int | None:
        """A number that is another as soon as anything held of the incident is another, or decided on it; None while its line is still
        to be made anew (or there is no such incident)."""

    def find_unlisted(self, limit: int) -> tuple[str, ...]:
        """Ids of at most `limit` incidents whose line is to be made: there is none yet, or something of them, or decided on them,
        has changed. In the order of the list."""

    def page_lines(
        self, limit: int, after: tuple[str, str] | None = None, wanted: Wanted = Wanted()
    ) -> tuple[Listed, ...]:
        """At most `limit` incidents of the list, those that come after (sort_key, id)."""

    def count_newer(self, number: int) -> int:
        """How many incidents have a report that was added after the one of that number."""

    def last_added(self) -> int:
        """The number of the report that was added last; 0 when there is none."""

    def page_reports(self, limit: int, after: str | None = None) -> tuple[str, ...]:
        """Ids of at most `limit` reports, the last added first, those added before the report `after`."""

    def page_parties(self, limit: int, after: str | None = None, words: Sequence[str] = ()) -> tuple[PartyCount, ...]:
        """Parties as `iter_parties`, but counted up to `MOST_COUNTED`: at most `limit` with an id after `after`; with `words`, those whose
        id holds them all."""

    def page_party(self, party_id: str, limit: int, after: tuple[str, int] | None = None) -> tuple[PartyEvidence, ...]:
        """At most `limit` evidence items that a party is the origin of, by `position`, those after a position."""

    def find_incidents_with(self, party_id: str, limit: int) -> tuple[str, ...]:
        """Ids of at most `limit` incidents that a party gave evidence on, in the order of the list of incidents."""

    def page_set_aside(self, limit: int, after: str | None = None) -> tuple[SetAside, ...]:
        """At most `limit` items set aside, the last first, those set aside before `after`; without their bytes (`raw` is
        empty)."""

    def channels(self) -> tuple[Channel, ...]:
        """The channels that captures came by, by name."""

    def search(self, words: str, limit: int = 20) -> tuple[Hit, ...]:
        """Statements, then reports, that hold all the words (any string is a legal search; words in double quotes are
        a phrase; case does not matter, nor, on SQLite, do accents). Best first; none for a string without words."""

    def resolve_id(self, prefix: str, limit: int = 20) -> tuple[Found, ...]:
        """What an id, or at least four characters of its beginning, names, sorted; a whole id wins over a
        beginning."""

    def counts(self, tables: Collection[str] = ()) -> Mapping[str, int]:
        """How many rows there are of each kind, by the table's name; of these tables alone, where some are named."""

    def check(self) -> tuple[str, ...]:
        """What is wrong with the database, a sentence each; empty when all is well."""

    def reindex(self) -> None:
        """Make the full-text index again from reports and readings."""

    def close(self) -> None:
        """Let go of the database. Closing twice is no error."""
