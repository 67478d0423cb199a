"""Evidence: what `link/` makes of readings and `record/` judges. Derived; can be dropped and made again.

One `Evidence` says: this statement, of this origin, in this report, speaks to this slot of this incident with this
value. `Held` is everything known of one incident; `record/` sees nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from onrecord.model.reading import Change, Place
from onrecord.model.reason import Reason
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Basis,
    Certainty,
    Clock,
    IncidentKind,
    Measure,
    Population,
    Qualifier,
    Relation,
    ResponseKind,
    Role,
    SourceKind,
    Stage,
    TimePrecision,
)


class Act(StrEnum):
    """What a piece of evidence does to its slot."""

    ASSERTS = "asserts"
    DENIES = "denies"
    RETRACTS = "retracts"
    WITHHOLDS = "withholds"
    LEAVES_OPEN = "leaves-open"


class Rank(StrEnum):
    """Authority of a party on an incident, lowest first; `authority()` orders them."""

    NOBODY = "nobody"
    BYSTANDER = "bystander"
    UNNAMED = "unnamed"
    NAMED = "named"
    IN_CHARGE = "in-charge"

    def authority(self) -> int:
        """0 (nobody) … 4 (the body in charge)."""
        return list(Rank).index(self)


@dataclass(frozen=True, slots=True, order=True)
class Party:
    """Who a claim is given to, after linking. `id` is the identity key, `side` None where unknown.

    `name` is how a brief names it ("Jonathan Hoffman, Pentagon spokesman"; "a senior administration official").
    `own` marks an outlet's own voice. `local` marks a city's or province's body: one side with its state where origins are
    counted, but neither speaks for the other, so that a mayor's toll and a ministry's are a dispute and no revision.
    """

    id: str
    name: str
    kind: SourceKind
    side: str | None
    named: bool
    rank: Rank
    own: bool = False
    local: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A value that is a party, place, kind or thing. `key` is its identity; `within`: keys of all that contain it."""

    key: str
    label: str
    within: tuple[str, ...] = ()


SOLDIERS = "military"
"""The group of people on duty of no told state."""
ANYBODY = frozenset(
    "gunman gunmen attacker attackers assailant assailants terrorist terrorists militant militants man men woman women person people suspect suspects "
    "fighter fighters bomber bombers shooter shooters knifeman insurgent insurgents extremist extremists group individual individuals youth youths robber "
    "robbers bandit bandits jihadist jihadists islamist islamists".split()
)
"""Last words of a value that say nothing of whose somebody is: a group's name does not contradict "armed men"."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A value that is a moment: UTC [begins, ends)."""

    begins: datetime
    ends: datetime
    label: str
    precision: TimePrecision = TimePrecision.UNKNOWN


@dataclass(frozen=True, slots=True)
class Amount:
    """A value that is a figure. Two amounts are about the same thing when `scope()` is equal.

    `group`, `place`, `of` and `part_of` are words for people, the `_key`s identities ("" = everyone, anywhere);
    `group_within` / `place_within`: keys of wider groups and places. low / best / high as in `reading.Figure`.
    """

    measure: Measure
    low: float | None
    best: float | None
    high: float | None
    qualifier: Qualifier
    unit: str
    group: str | None = None
    group_key: str = ""
    group_within: tuple[str, ...] = ()
    population: Population = Population.UNKNOWN
    place: str | None = None
    place_key: str = ""
    place_within: tuple[str, ...] = ()
    of: str | None = None
    part_of: str | None = None
    holds_at: datetime | None = None
    change: Change = field(default_factory=Change)

    def scope(self) -> tuple[str, str, str, str, str]:
        """Measure, unit, group, place, and what a share is of."""
        return (self.measure.value, self.unit, self.group_key, self.place_key, self.of or "")

    def is_somebody(self) -> bool:
        """ "At least 1": one who is told of, and no count."""
        return self.low == 1 and self.best is None and self.high is None


Value = Named | Interval | Amount


JUST_BEFORE = timedelta(microseconds=1)
"""By how much what somebody "had earlier said" comes before what the same report has him say now; no clock shows it."""


MOST_BEFORE = 500
"""Such steps at most between two things that one report tells."""


def _whole(moment: datetime) -> datetime:
    short = _SECOND - moment.microsecond
    return moment + short * JUST_BEFORE if short <= MOST_BEFORE else moment


_SECOND = 1_000_000
"""Such steps in a second."""


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """When a report's words were known, by clock. published: the latest of published, updated and said-at; None =
    absent from that clock (undated or future-dated)."""

    published: datetime | None
    received: datetime

    @property
    def moment(self) -> datetime:
        """When, whatever the clock: published, else received."""
        return _whole(self.published or self.received)

    def at(self, clock: Clock) -> datetime | None:
        """The moment on a clock, or None."""
        moment = self.given(clock)
        return _whole(moment) if moment is not None else None

    def said_before(self, steps: int = 1) -> Known:
        """The same for words told as what somebody "had earlier said", or said in an earlier entry of a page: known at the same moment, and given so
        many steps before it (500 at most)."""
        before = min(steps, MOST_BEFORE) * JUST_BEFORE
        return Known(self.published - before if self.published is not None else None, self.received - before)

    def given(self, clock: Clock) -> datetime | None:
        """The moment on a clock by which values of one party come one after another: what it had earlier said before what it says."""
        return self.published if clock is Clock.PUBLISHED else self.received


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement's bearing on one slot. `slot` is a value of `Slot` or of `Measure`.

    `value` is None where the act gives none (withholds, leaves open). `quote` is the report's words at `span` (the
    statement's content or, in own voice, its sentence); `words` are the words of the value itself. `passage` is equal
    for all reports that carry the same copy. `teller` is who told it, where that is not the origin (a retraction at
    second hand). `via` names the relaying outlets.
    """

    id: str
    statement: str
    report: str
    slot: str
    act: Act
    value: Value | None
    origin: Party
    basis: Basis
    known: Known
    span: Span
    quote: str
    words: tuple[Span, ...] = ()
    certainty: Certainty = Certainty.CERTAIN
    passage: str = ""
    teller: Party | None = None
    via: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ResponseEvidence:
    """What somebody did or decided after an incident, as one statement tells it."""

    id: str
    statement: str
    report: str
    who: Party
    kind: ResponseKind
    known: Known
    span: Span
    quote: str
    origin: Party
    amounts: tuple[Amount, ...] = ()
    moved_from: str | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Carry:
    """A span of a report that is another's copy. `origin` is the report it comes from, None where not held; `agency`
    whose copy it is, where known. A joint credit names its members joined by "/"."""

    span: Span
    passage: str
    origin: str | None = None
    agency: str | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportRef:
    """A report as the record names it. `replaces` is the id of the older reissue."""

    id: str
    ref: str | None
    path: str | None
    outlet: str | None
    title: str | None
    published: datetime | None
    updated: datetime | None
    known: Known
    carries: tuple[Carry, ...] = ()
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class CardRole:
    """Who plays which role in an incident, after linking."""

    role: Role
    value: Named


@dataclass(frozen=True, slots=True)
class MentionCard:
    """One incident as one report tells it, made compact: what incident identity is decided on.

    `id` is the id of the report's incident mention; `main` is False for background. `keys` are the index keys under
    which candidates are found. `marks` are words that tell one incident from another beyond its roles: people named with it
    ("name:…"), streets ("street:…"), ages ("age:…") and content words of its telling ("word:…").
    """

    id: str
    report: str
    kind: IncidentKind
    stage: Stage
    main: bool
    known: Known
    trigger: Span
    trigger_text: str
    begins: datetime | None = None
    ends: datetime | None = None
    precision: TimePrecision = TimePrecision.UNKNOWN
    places: tuple[Place, ...] = ()
    roles: tuple[CardRole, ...] = ()
    amounts: tuple[Amount, ...] = ()
    keys: tuple[str, ...] = ()
    links: tuple[tuple[str, Relation], ...] = ()
    marks: tuple[str, ...] = ()


Position = tuple[datetime, str]
"""When a mention was known, and its id: where it stands in canonical order."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """Mentions with an index key on either side of a position, the nearest first."""

    before: list[str]
    after: list[str]


@dataclass(frozen=True, slots=True)
class Alike:
    """One end of a match and the other, with the other's moment and strand."""

    mention: str
    other: str
    at: datetime
    strand: str


@dataclass(frozen=True, slots=True)
class Match:
    """Two incident mentions held to be one incident, or not: score 0–1 and the features that made it."""

    a: str
    b: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """All that is held of one incident: `record/` folds it. Cards, reports and evidence come in any order.

    `links`: the mention that tells of it, the other incident's id, and its relation to this one. `aliases`: ids of parties as
    single reports have them → the id that the party goes by here.
    """

    incident: str
    former_ids: tuple[str, ...]
    cards: tuple[MentionCard, ...]
    reports: tuple[ReportRef, ...]
    evidence: tuple[Evidence, ...]
    responses: tuple[ResponseEvidence, ...] = ()
    links: tuple[tuple[str, str, Relation], ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
