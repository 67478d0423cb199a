"""Reports and readings made by hand: words in, spans found by searching, so that a test says what is meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from onrecord.model.ids import hash_id, report_id
from onrecord.model.reading import (
    Cue,
    Figure,
    IncidentMention,
    Place,
    Reading,
    RoleFiller,
    Source,
    Statement,
    Time,
)
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    IncidentKind,
    Measure,
    PlacePrecision,
    PlaceRole,
    Polarity,
    Qualifier,
    Role,
    SourceKind,
    Stance,
    TimePrecision,
    TimeType,
)

NIGHT = datetime(2021, 3, 4, 20, 0, tzinfo=UTC)


def report(
    text: str,
    outlet: str = "Quay Herald",
    *,
    hours: float = 0.0,
    title: str | None = None,
    agencies: Sequence[str] = (),
    url: str | None = None,
) -> Report:
    """A report known some hours after NIGHT."""
    moment = NIGHT + timedelta(hours=hours)
    return Report(
        id=report_id(text, title, outlet, url),
        text=text,
        title=title,
        outlet=outlet,
        url=url,
        agencies=tuple(agencies),
        published=moment,
        received=moment,
    )


def at(one: Report, words: str, nth: int = 0) -> Span:
    """The span of words in a report's text. Raises ValueError when they are not there."""
    start = -1
    for _ in range(nth + 1):
        start = one.text.index(words, start + 1)
    return Span(start, start + len(words))


def source(
    one: Report,
    words: str,
    name: str | None = None,
    *,
    kind: SourceKind = SourceKind.PERSON,
    named: bool = False,
    role: str | None = None,
    affiliation: str | None = None,
    country: str | None = None,
    speakers: int | None = 1,
) -> Source:
    return Source(at(one, words), words, name or words, kind, named, role, affiliation, country, speakers)


def said(
    one: Report,
    content: str,
    by: Source | None = None,
    *,
    cue: str | None = None,
    stance: Stance = Stance.ASSERTS,
    polarity: Polarity = Polarity.PLUS,
) -> Statement:
    """A statement; without `by` the outlet's own voice."""
    span = at(one, content)
    return Statement(
        id=hash_id("st", one.id, span.start, span.end),
        content=(span,),
        own_voice=by is None,
        source=by,
        cue=Cue(at(one, cue), cue) if cue else None,
        stance=stance,
        polarity=polarity,
    )


def counted(
    one: Report,
    words: str,
    measure: Measure,
    value: float | None,
    *,
    low: float | None = None,
    high: float | None = None,
    unit: str = "people",
    group: str | None = None,
    place: str | None = None,
    qualifier: Qualifier = Qualifier.EXACT,
) -> Figure:
    exact = qualifier is Qualifier.EXACT
    return Figure(
        span=at(one, words),
        text=words,
        measure=measure,
        low=value if exact else low,
        best=value,
        high=value if exact else high,
        qualifier=qualifier,
        unit=unit,
        group=group,
        place=place,
    )


def place(
    one: Report,
    words: str,
    *,
    lat: float | None = None,
    lon: float | None = None,
    country: str | None = "SN",
    gazetteer_id: str | None = None,
    role: PlaceRole = PlaceRole.HIT,
    precision: PlacePrecision = PlacePrecision.LOCALITY,
    within: Sequence[str] = (),
) -> Place:
    return Place(
        at(one, words), words, words, precision, role, "geonames" if gazetteer_id else None, gazetteer_id, lat, lon,
        country, tuple(within),
    )  # fmt: skip


def moment(one: Report, words: str, begins: datetime, hours: float = 1.0) -> Time:
    return Time(
        at(one, words),
        words,
        TimeType.TIME,
        "",
        begins,
        begins + timedelta(hours=hours),
        TimePrecision.HOUR,
        "UTC",
        "text",
    )


def happened(
    one: Report,
    trigger: str,
    kind: IncidentKind = IncidentKind.STRIKE,
    *,
    background: bool = False,
    begins: datetime | None = None,
    hours: float = 1.0,
    roles: Sequence[tuple[Role, str]] = (),
    places: Sequence[int] = (),
    times: Sequence[int] = (),
    figures: Sequence[int] = (),
    statements: Sequence[Statement] = (),
) -> IncidentMention:
    span = at(one, trigger)
    return IncidentMention(
        id=hash_id("im", one.id, span.start),
        kind=kind,
        trigger=span,
        trigger_text=trigger,
        background=background,
        begins=begins,
        ends=begins + timedelta(hours=hours) if begins else None,
        precision=TimePrecision.HOUR if begins else TimePrecision.UNKNOWN,
        triggers=(span,),
        places=tuple(places),
        times=tuple(times),
        figures=tuple(figures),
        statements=tuple(statement.id for statement in statements),
        roles=tuple(RoleFiller(role, at(one, words), words) for role, words in roles),
    )


def reading(one: Report, **parts: object) -> Reading:
    return Reading(reader="by-hand", report=one.id, **parts)  # type: ignore[arg-type]  # keyword lists, checked by use
