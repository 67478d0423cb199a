"""Where a report speaks from, and of: the country of its dateline, of the body that publishes it, of the office that it opens with or quotes alone; and
the country of what it tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from onrecord.link.parties.actors import (
    country_in,
    country_of_side,
    state_sides,
)
from onrecord.link.parties.names import fold
from onrecord.link.parties.publishing import publisher
from onrecord.link.parties.sides import Setting, Standpoint, code_of_seat, standpoint
from onrecord.model.evidence import MentionCard
from onrecord.model.reading import Reading, Source, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import PlaceRole, SourceKind


def setting_of(report: Report, reading: Reading, cards: Sequence[MentionCard] = ()) -> Setting:
    """Where the report speaks from (its dateline, else the country in the name of the body that publishes it) and of (the main incident's country)."""
    dateline = next(
        (place.country for place in reading.places if place.role is PlaceRole.DATELINE and place.country), None
    )
    official = publisher(report.outlet, Setting(at=report.published)) is not None
    if dateline is None and official:
        dateline = country_in(report.outlet or "")
    ordered = sorted(cards, key=lambda card: (not card.main, card.id))
    told = [place for card in ordered for place in card.places if place.country]
    hit = next((place.country for place in told if place.role is PlaceRole.HIT), None)
    scene = hit or _scene(reading, [place.country for place in told])
    return Setting(dateline, scene, report.published or report.received, official and dateline is not None)


def _scene(reading: Reading, near: Sequence[str | None]) -> str | None:
    """The country that all places told with an incident are in (`near`); else that of most places of the report, datelines aside, of two named as
    often the first that is near."""
    if len(set(near)) == 1:
        return near[0]
    counts = Counter(
        place.country for place in reading.places if place.country and place.role is not PlaceRole.DATELINE
    )
    most = [country for country, count in counts.items() if count == max(counts.values())]
    return most[0] if len(most) == 1 else next(iter(near), None)


def told_from(setting: Setting, reading: Reading) -> Setting:
    """The setting, with the state of the office that a report without a dateline opens with ("…, Ottawa confirms"): a minister whose state
    is not told is of that one, and not of where it happened."""
    if setting.dateline is not None:
        return setting
    first = min(
        (one for one in reading.statements if one.source is not None),
        key=lambda one: (said_at(one).part != "title", said_at(one)),
        default=None,
    )
    source = first.source if first is not None else None
    if source is not None and source.kind not in (SourceKind.PERSON, SourceKind.WITNESS, SourceKind.COLLECTIVE):
        stand = standpoint(source, setting)
        seat = country_in(source.name) or code_of_seat(source.name)
        if seat is not None and stand.whole:
            return replace(setting, dateline=seat)
    heard = _states_heard(setting, reading)
    return replace(setting, dateline=heard) if heard is not None else setting


def _states_heard(setting: Setting, reading: Reading) -> str | None:
    """The country of the only state whose offices a report quotes by name, two of them at least: a paper that has heard the SBU and Ukraine's
    intelligence means Kyiv's by "the President's Office", whatever was hit."""
    offices: dict[str, str] = {}
    for one in reading.statements:
        source = one.source
        if source is None or source.kind in (SourceKind.PERSON, SourceKind.WITNESS, SourceKind.COLLECTIVE):
            continue
        stand = standpoint(source, setting)
        if stand.side is not None and stand.side in state_sides() and _country_told(source, stand):
            offices[fold(source.name)] = stand.side
    sides = set(offices.values())
    return country_of_side(next(iter(sides))) if len(sides) == 1 and len(offices) > 1 else None


def _country_told(source: Source, stand: Standpoint) -> bool:
    """Whether a source's own words tell its state: a known body, or a country's name."""
    return stand.actor is not None or source.country is not None or country_in(source.name) is not None


def said_at(statement: Statement) -> Span:
    """Where a statement names who says it; where it names nobody, its content."""
    return statement.source.span if statement.source is not None else min(statement.content, default=Span(0, 0))
