"""A reading: what one reader version found in one report, by character span (design: reading).

Nothing here paraphrases: every value points at words. Fields named in the public JSON form have the same names here;
`reading_json` turns one into the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Basis,
    Certainty,
    Direction,
    Directness,
    IncidentKind,
    Manner,
    Measure,
    MentionLevel,
    MentionType,
    PlacePrecision,
    PlaceRole,
    Polarity,
    Population,
    Qualifier,
    Relation,
    ResponseKind,
    Role,
    SourceKind,
    Stage,
    Stance,
    Tense,
    TimePrecision,
    TimeType,
)


@dataclass(frozen=True, slots=True)
class Source:
    """Who the words are given to. `span` is the mention at the statement; `resolved` the fullest mention in the report.

    `name` is the party's name or nominal as the fullest mention gives it ("Jonathan Hoffman", "senior administration
    official"); `role` and `affiliation` are words of the text ("Pentagon spokesman", "Pentagon"); `country` is ISO
    3166 alpha-2 where the words give it; `speakers` counts them ("two U.S. officials" = 2), None = not said.
    """

    span: Span
    text: str
    name: str
    kind: SourceKind
    named: bool
    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    speakers: int | None = 1
    resolved: Span | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that tie source to content."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a blame or a claim of responsibility is about."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Via:
    """The outlet credited for relaying. `inferred`: carried over from an earlier statement of the same source."""

    span: Span
    name: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed assertion; with `own_voice`, one that the outlet makes itself (source and cue are None).

    `content` may be discontinuous. `inside` is the id of the statement this one is nested in. `said_at` is UTC.
    `score` is the reader's confidence, 0–1.
    """

    id: str
    content: tuple[Span, ...]
    own_voice: bool = False
    source: Source | None = None
    cue: Cue | None = None
    directness: Directness = Directness.INDIRECT
    manner: Manner = Manner.UNKNOWN
    stance: Stance = Stance.ASSERTS
    polarity: Polarity = Polarity.PLUS
    certainty: Certainty = Certainty.CERTAIN
    tense: Tense = Tense.PAST
    basis: Basis = Basis.UNKNOWN
    target: Target | None = None
    via: tuple[Via, ...] = ()
    said_at: datetime | None = None
    inside: str | None = None
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, organisation, place, … in the text. `same_as` is the index of an earlier mention of the same thing."""

    span: Span
    text: str
    type: MentionType
    level: MentionLevel
    same_as: int | None = None


@dataclass(frozen=True, slots=True)
class Predicate:
    """An event word with its factuality, −3 (certainly not) … +3 (certainly)."""

    span: Span
    text: str
    factuality: float


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure moved. `before` is the older value where said, `by` the difference where said."""

    direction: Direction = Direction.NONE
    before: float | None = None
    by: float | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts. low / best / high: None = unbounded or unknown. A share is 0–1, unit "share".

    `span` covers the number with its bound words ("more than a dozen"); `group` is the counted noun phrase's modifiers
    as words ("American", "Canadian soldiers"); `unit` is the counted noun, plural lemma ("people", "missiles"). `of`:
    of what, in words; `part_of`: index of the figure it is a part of; `place`: name of the place it is limited to;
    `holds_at`: UTC moment it holds for where the words give one; `statement`: id of the statement it stands in.
    """

    span: Span
    text: str
    measure: Measure
    low: float | None
    best: float | None
    high: float | None
    qualifier: Qualifier
    unit: str
    group: str | None = None
    population: Population = Population.UNKNOWN
    change: Change = field(default_factory=Change)
    of: str | None = None
    part_of: int | None = None
    place: str | None = None
    holds_at: datetime | None = None
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place name with what it resolves to. Unresolved: gazetteer, lat, lon are None, and the name is kept.

    `within`: names of containing places, smallest first, country last. lat, lon in degrees WGS 84. `country` ISO
    3166 alpha-2.
    """

    span: Span
    text: str
    name: str
    precision: PlacePrecision | None = None
    role: PlaceRole = PlaceRole.MENTIONED
    gazetteer: str | None = None
    gazetteer_id: str | None = None
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression. `value` is the TIMEX3 value; `begins`, `ends` the UTC interval, None where there is none.

    `zone` is the IANA name or offset used, `anchor` what it was resolved against ("published", "dateline", "text").
    JSON names of begins and ends are "from" and "to".
    """

    span: Span
    text: str
    type: TimeType
    value: str
    begins: datetime | None = None
    ends: datetime | None = None
    precision: TimePrecision = TimePrecision.UNKNOWN
    zone: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class RoleFiller:
    """Who or what plays a role in an incident, as words of the report."""

    role: Role
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class IncidentLink:
    """A link from one incident mention of a report to another of the same report, by id."""

    incident: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class IncidentMention:
    """One incident as one report tells it: all its mentions in the report are gathered here, `trigger` is the first.

    `triggers` are all trigger spans in text order (the first is `trigger`). `places`, `figures`, `times` index the
    reading's lists; `statements` are ids. `begins`/`ends` are the UTC interval of when it happened.
    """

    id: str
    kind: IncidentKind
    trigger: Span
    trigger_text: str
    stage: Stage = Stage.HAPPENED
    background: bool = False
    begins: datetime | None = None
    ends: datetime | None = None
    precision: TimePrecision = TimePrecision.UNKNOWN
    triggers: tuple[Span, ...] = ()
    places: tuple[int, ...] = ()
    times: tuple[int, ...] = ()
    figures: tuple[int, ...] = ()
    statements: tuple[str, ...] = ()
    roles: tuple[RoleFiller, ...] = ()
    links: tuple[IncidentLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Doer:
    """The words for who responded, as they stand there ("It", "The mayor of Keld")."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class ResponseMention:
    """Words that tell what a body did or decided in answer to an incident, or what position it took. `doer`: None where who it was is not told, or in
    another sentence."""

    kind: ResponseKind
    span: Span
    text: str
    doer: Doer | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one reader version found in one report."""

    reader: str
    report: str
    statements: tuple[Statement, ...] = ()
    mentions: tuple[Mention, ...] = ()
    predicates: tuple[Predicate, ...] = ()
    figures: tuple[Figure, ...] = ()
    places: tuple[Place, ...] = ()
    times: tuple[Time, ...] = ()
    incidents: tuple[IncidentMention, ...] = ()
    responses: tuple[ResponseMention, ...] = ()
