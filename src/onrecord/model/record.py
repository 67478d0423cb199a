"""The record: an incident's sourced account as of a moment, on a clock. Made by `record/`, told by `brief/`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from onrecord.model.evidence import Amount, Evidence, Interval, Named, Party, ReportRef, ResponseEvidence
from onrecord.model.reading import Place
from onrecord.model.reason import Reason
from onrecord.model.vocabulary import (
    Clock,
    Contest,
    Gap,
    IncidentKind,
    Mark,
    Relation,
    Stage,
    State,
    Support,
    TimePrecision,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands: three axes, by rule. `credibility` is the derived Admiralty grade, 1–6."""

    state: State
    support: Support
    contest: Contest
    credibility: int


@dataclass(frozen=True, slots=True)
class OriginShare:
    """One origin of a claim, with the evidence it stands on, earliest first. `state`: whether its own side has since given
    another value (`superseded_by`: that claim), or taken this one back."""

    party: Party
    basis: str
    since: datetime
    evidence: tuple[str, ...]
    state: State = State.LIVE
    superseded_by: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One value in the history of a figure's scope: who gave it when, and where it stands now."""

    at: datetime
    low: float | None
    best: float | None
    high: float | None
    origin: str
    side: str | None
    statement: str
    state: State
    claim: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What several statements speak to: incident + slot + value. Figures are claims whose value is an `Amount`.

    `since` is when it first was known on the clock. `outlets` and `reports` count carriers; `origins` are the voices;
    `independent` is how many of those are independent of each other. `history` (figures): every value of the same
    scope, whoever gave it, oldest first.
    """

    id: str
    slot: str
    value: Named | Interval | Amount
    words: str
    standing: Standing
    marks: tuple[Mark, ...]
    origins: tuple[OriginShare, ...]
    independent: int
    outlets: int
    reports: int
    since: datetime
    conflicts_with: tuple[str, ...]
    supported_by: tuple[str, ...]
    superseded_by: str | None
    statements: tuple[str, ...]
    reasons: tuple[Reason, ...]
    denials: tuple[str, ...] = ()
    history: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A slot without a value, and why: withheld, open or unreported. `words` quotes who withheld it or left it open."""

    slot: str
    gap: Gap
    words: str
    statements: tuple[str, ...]
    evidence: tuple[str, ...] = ()
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Toll:
    """UCDP-style low / best / high with the ids of the claims that made each."""

    low: float | None
    best: float | None
    high: float | None
    low_claims: tuple[str, ...] = ()
    best_claims: tuple[str, ...] = ()
    high_claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Response:
    """A response, with every statement that tells it."""

    id: str
    who: Party
    kind: str
    words: str
    evidence: tuple[ResponseEvidence, ...]
    amounts: tuple[Amount, ...]
    moved_from: str | None
    moved_to: str | None
    since: datetime


@dataclass(frozen=True, slots=True)
class Record:
    """An incident as of `as_of` on `clock`. Nothing in it was known later. `evidence` holds every item it stands on,
    by id; `reports` says of each whether the incident is its own news (else background); `undated` lists reports that are absent from the clock."""

    incident: str
    former_ids: tuple[str, ...]
    as_of: datetime
    clock: Clock
    kind: IncidentKind
    stage: Stage
    title: str
    begins: datetime | None
    ends: datetime | None
    precision: TimePrecision
    local_date: date | None
    places: tuple[Place, ...]
    reports: tuple[tuple[ReportRef, bool], ...]
    claims: tuple[Claim, ...]
    tolls: tuple[tuple[str, Toll], ...]
    unknowns: tuple[Unknown, ...]
    responses: tuple[Response, ...]
    links: tuple[tuple[str, Relation], ...]
    evidence: tuple[Evidence, ...]
    undated: tuple[ReportRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Shift:
    """One difference between two revisions: what, before → after, and why ("injured, U.S.: 0 → 11; same side, named
    over unnamed; CENTCOM, 16 Jan.").
    `kind` is "new", "superseded", "withdrawn", "state", "support", "contest", "gap", "response" or "left-out". `material`: an editor is told;
    else it is kept for whoever asks for all ("a further outlet names the place in its own voice")."""

    at: datetime
    kind: str
    slot: str
    before: str | None
    after: str | None
    why: str
    claims: tuple[str, ...]
    evidence: tuple[str, ...]
    material: bool = True


@dataclass(frozen=True, slots=True)
class Revision:
    """The state of a record at (clock, time), with what changed since the one before and why."""

    incident: str
    clock: Clock
    at: datetime
    shifts: tuple[Shift, ...]
