"""Evidence, incident mentions, report names and matches as compact JSON text, for the store's rows.

Not a public form: each value is a JSON list of its fields in the order of the class, so that two thousand evidence
items load in a few hundredths of a second. `FORMAT` is raised whenever a list changes; derived rows of another format
are made again, never read.

Rules: no loss (a value comes back equal); no reflection (a new field is an error of the type checker or of the round-trip
test, not a silent gap); values of closed lists by their word; moments as ISO 8601.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from sys import intern
from typing import Any

from onrecord.model.evidence import (
    Act,
    Amount,
    CardRole,
    Carry,
    Evidence,
    Interval,
    Known,
    MentionCard,
    Named,
    Party,
    Rank,
    ReportRef,
    ResponseEvidence,
    Value,
)
from onrecord.model.reading import Change, Place
from onrecord.model.reason import Reason, Words
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Basis,
    Certainty,
    Direction,
    IncidentKind,
    Measure,
    PlacePrecision,
    PlaceRole,
    Population,
    Qualifier,
    Relation,
    ResponseKind,
    Role,
    SourceKind,
    Stage,
    TimePrecision,
)

FORMAT = 5
"""Of the lists below; the store keeps it beside the derived rows."""

Row = list[Any]
_Parties = dict[tuple[Any, ...], Party]
_moment = datetime.fromisoformat

# A look-up in a dict takes a third of the time of a call of the enum.
_ACT = {value.value: value for value in Act}
_RANK = {value.value: value for value in Rank}
_BASIS = {value.value: value for value in Basis}
_CERTAINTY = {value.value: value for value in Certainty}
_SOURCE_KIND = {value.value: value for value in SourceKind}
_MEASURE = {value.value: value for value in Measure}
_QUALIFIER = {value.value: value for value in Qualifier}
_POPULATION = {value.value: value for value in Population}
_PRECISION = {value.value: value for value in TimePrecision}
_DIRECTION = {value.value: value for value in Direction}
_NO_CHANGE = Change()


def evidence_text(evidence: Evidence) -> str:
    """One evidence item as JSON text."""
    return _text(_evidence_row(evidence))


def evidence_from_texts(texts: Iterable[str], reasons: bool = True) -> tuple[Evidence, ...]:
    """Many evidence items, in their order; parties that are equal come back as one object. `reasons`: theirs too."""
    parties: _Parties = {}
    return tuple([_evidence(row, parties, reasons) for row in _rows(texts)])


def response_text(response: ResponseEvidence) -> str:
    """One response item as JSON text."""
    return _text(_response_row(response))


def responses_from_texts(texts: Iterable[str]) -> tuple[ResponseEvidence, ...]:
    """Many response items, in their order."""
    parties: _Parties = {}
    return tuple([_response(row, parties) for row in _rows(texts)])


def card_text(card: MentionCard) -> str:
    """One incident mention as JSON text."""
    return _text(_card_row(card))


def cards_from_texts(texts: Iterable[str], for_matching: bool = True) -> tuple[MentionCard, ...]:
    """Many incident mentions, in their order. `for_matching`: with their amounts, keys and marks, which nothing else needs."""
    return tuple([_card(row, for_matching) for row in _rows(texts)])


def ref_text(ref: ReportRef) -> str:
    """How the record names a report, as JSON text."""
    return _text(_ref_row(ref))


def refs_from_texts(texts: Iterable[str]) -> tuple[ReportRef, ...]:
    """Many of those, in their order."""
    return tuple([_ref(row) for row in _rows(texts)])


def _text(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _rows(texts: Iterable[str]) -> Iterator[Row]:
    # One at a time: the lists of a row are gone before the next is parsed, so the garbage collector has little to walk.
    # Two thousand at once take twice as long.
    return map(json.loads, texts)


# Each pair below: fields out in the order of the class, fields in by the same order.


def _span_row(span: Span) -> Row:
    return [span.start, span.end] if span.part == "text" else [span.start, span.end, 1]


def _span(row: Row) -> Span:
    return Span(row[0], row[1]) if len(row) == 2 else Span(row[0], row[1], "title")


def _spans(rows: Row) -> tuple[Span, ...]:
    return tuple([_span(row) for row in rows])


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _maybe_moment(text: str | None) -> datetime | None:
    return None if text is None else _moment(text)


def _float(number: float | None) -> float | None:
    return None if number is None else float(number)


def _reason_row(reason: Reason) -> Row:
    return [
        reason.rule,
        reason.detail,
        reason.score,
        list(reason.statements),
        [[words.report, *_span_row(words.span)] for words in reason.words],
    ]


def _reasons(rows: Row) -> tuple[Reason, ...]:
    return tuple(
        [
            Reason(rule, detail, score, tuple(statements), tuple([Words(w[0], _span(w[1:])) for w in words]))
            for rule, detail, score, statements, words in rows
        ]
    )


def _party_row(party: Party) -> Row:
    return [party.id, party.name, party.kind.value, party.side, party.named, party.rank.value, party.own, party.local]


def _party(row: Row, known: _Parties) -> Party:
    key = tuple(row)
    party = known.get(key)
    if party is None:
        party = Party(row[0], row[1], _SOURCE_KIND[row[2]], row[3], row[4], _RANK[row[5]], row[6], row[7])
        known[key] = party
    return party


def _known_row(known: Known) -> Row:
    return [_iso(known.published), known.received.isoformat()]


def _known(row: Row) -> Known:
    return _known_at(row[0], row[1])


@lru_cache(maxsize=4096)
def _known_at(published: str | None, received: str) -> Known:
    """Made once a report: all its items were known at one moment."""
    return Known(_maybe_moment(published), _moment(received))


def _amount_row(amount: Amount) -> Row:
    change = amount.change
    return [
        amount.measure.value,
        amount.low,
        amount.best,
        amount.high,
        amount.qualifier.value,
        amount.unit,
        amount.group,
        amount.group_key,
        list(amount.group_within),
        amount.population.value,
        amount.place,
        amount.place_key,
        list(amount.place_within),
        amount.of,
        amount.part_of,
        _iso(amount.holds_at),
        [change.direction.value, change.before, change.by] if change != _NO_CHANGE else None,
    ]


def _amount(row: Row) -> Amount:
    change = row[16]
    return Amount(
        _MEASURE[row[0]],
        _float(row[1]),
        _float(row[2]),
        _float(row[3]),
        _QUALIFIER[row[4]],
        row[5],
        row[6],
        row[7],
        tuple(row[8]),
        _POPULATION[row[9]],
        row[10],
        row[11],
        tuple(row[12]),
        row[13],
        row[14],
        _maybe_moment(row[15]),
        Change(_DIRECTION[change[0]], _float(change[1]), _float(change[2])) if change else _NO_CHANGE,
    )


def _named_row(named: Named) -> Row:
    return [named.key, named.label, list(named.within)]


def _named(row: Row) -> Named:
    return Named(row[0], row[1], tuple(row[2]))


def _value_row(value: Value | None) -> Row | None:
    """Told apart by length: 3 a named value, 4 an interval, 17 an amount."""
    if value is None:
        return None
    if isinstance(value, Amount):
        return _amount_row(value)
    if isinstance(value, Named):
        return _named_row(value)
    return [value.begins.isoformat(), value.ends.isoformat(), value.label, value.precision.value]


def _value(row: Row | None) -> Value | None:
    if row is None:
        return None
    if len(row) == 17:
        return _amount(row)
    if len(row) == 3:
        return _named(row)
    begins, ends, label, precision = row
    return Interval(_moment(begins), _moment(ends), label, _PRECISION[precision])


def _evidence_row(evidence: Evidence) -> Row:
    return [
        evidence.id,
        evidence.statement,
        evidence.report,
        evidence.slot,
        evidence.act.value,
        _value_row(evidence.value),
        _party_row(evidence.origin),
        evidence.basis.value,
        _known_row(evidence.known),
        _span_row(evidence.span),
        evidence.quote,
        [_span_row(span) for span in evidence.words],
        evidence.certainty.value,
        evidence.passage,
        _party_row(evidence.teller) if evidence.teller else None,
        list(evidence.via),
        [_reason_row(reason) for reason in evidence.reasons],
    ]


def _evidence(row: Row, parties: _Parties, reasons: bool) -> Evidence:
    return Evidence(
        row[0],
        row[1],
        row[2],
        row[3],
        _ACT[row[4]],
        _value(row[5]),
        _party(row[6], parties),
        _BASIS[row[7]],
        _known(row[8]),
        _span(row[9]),
        row[10],
        _spans(row[11]),
        _CERTAINTY[row[12]],
        row[13],
        _party(row[14], parties) if row[14] else None,
        tuple(row[15]),
        _reasons(row[16]) if reasons else (),
    )


def _response_row(response: ResponseEvidence) -> Row:
    return [
        response.id,
        response.statement,
        response.report,
        _party_row(response.who),
        response.kind.value,
        _known_row(response.known),
        _span_row(response.span),
        response.quote,
        _party_row(response.origin),
        [_amount_row(amount) for amount in response.amounts],
        response.moved_from,
        response.moved_to,
    ]


def _response(row: Row, parties: _Parties) -> ResponseEvidence:
    return ResponseEvidence(
        row[0],
        row[1],
        row[2],
        _party(row[3], parties),
        ResponseKind(row[4]),
        _known(row[5]),
        _span(row[6]),
        row[7],
        _party(row[8], parties),
        tuple([_amount(amount) for amount in row[9]]),
        row[10],
        row[11],
    )


def _place_row(place: Place) -> Row:
    return [
        _span_row(place.span),
        place.text,
        place.name,
        place.precision.value if place.precision else None,
        place.role.value,
        place.gazetteer,
        place.gazetteer_id,
        place.lat,
        place.lon,
        place.country,
        list(place.within),
    ]


def _place(row: Row) -> Place:
    return Place(
        _span(row[0]),
        row[1],
        row[2],
        PlacePrecision(row[3]) if row[3] else None,
        PlaceRole(row[4]),
        row[5],
        row[6],
        _float(row[7]),
        _float(row[8]),
        row[9],
        tuple(row[10]),
    )


def _card_row(card: MentionCard) -> Row:
    return [
        card.id,
        card.report,
        card.kind.value,
        card.stage.value,
        card.main,
        _known_row(card.known),
        _span_row(card.trigger),
        card.trigger_text,
        _iso(card.begins),
        _iso(card.ends),
        card.precision.value,
        [_place_row(place) for place in card.places],
        [[role.role.value, *_named_row(role.value)] for role in card.roles],
        [_amount_row(amount) for amount in card.amounts],
        list(card.keys),
        [[incident, relation.value] for incident, relation in card.links],
        list(card.marks),
    ]


def _card(row: Row, for_matching: bool) -> MentionCard:
    # Keys and marks come again in card after card: each held once, cards take half the memory.
    return MentionCard(
        row[0],
        row[1],
        IncidentKind(row[2]),
        Stage(row[3]),
        row[4],
        _known(row[5]),
        _span(row[6]),
        row[7],
        _maybe_moment(row[8]),
        _maybe_moment(row[9]),
        _PRECISION[row[10]],
        tuple([_place(place) for place in row[11]]),
        tuple([CardRole(Role(role[0]), _named(role[1:])) for role in row[12]]),
        tuple([_amount(amount) for amount in row[13]]) if for_matching else (),
        tuple(map(intern, row[14])) if for_matching else (),
        tuple([(incident, Relation(relation)) for incident, relation in row[15]]),
        tuple(map(intern, row[16])) if for_matching else (),
    )


def _carry_row(carry: Carry) -> Row:
    reasons = [_reason_row(reason) for reason in carry.reasons]
    return [_span_row(carry.span), carry.passage, carry.origin, carry.agency, reasons]


def _carries(rows: Sequence[Row]) -> tuple[Carry, ...]:
    return tuple([Carry(_span(row[0]), row[1], row[2], row[3], _reasons(row[4])) for row in rows])


def _ref_row(ref: ReportRef) -> Row:
    return [
        ref.id,
        ref.ref,
        ref.path,
        ref.outlet,
        ref.title,
        _iso(ref.published),
        _iso(ref.updated),
        _known_row(ref.known),
        [_carry_row(carry) for carry in ref.carries],
        ref.replaces,
    ]


def _ref(row: Row) -> ReportRef:
    return ReportRef(
        row[0],
        row[1],
        row[2],
        row[3],
        row[4],
        _maybe_moment(row[5]),
        _maybe_moment(row[6]),
        _known(row[7]),
        _carries(row[8]),
        row[9],
    )
