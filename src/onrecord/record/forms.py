"""A record as the public JSON form "onrecord.incident/1" (design: record; `model/schemas/incident-1.schema.json`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from onrecord.model.evidence import Amount, Interval, Named, Value
from onrecord.model.jsonable import moment_json
from onrecord.model.reading import Place
from onrecord.model.reason import Reason
from onrecord.model.record import Claim, OriginShare, Record, Response, Standing, Step, Toll, Unknown

SCHEMA = "onrecord.incident/1"
Json = dict[str, Any]


def record_json(record: Record) -> Json:
    """What `onrecord incidents --format json` prints, an object an incident."""
    return {
        "schema": SCHEMA,
        "id": record.incident,
        "former_ids": list(record.former_ids),
        "kind": record.kind.value,
        "stage": record.stage.value,
        "title": record.title,
        "from": moment_json(record.begins),
        "to": moment_json(record.ends),
        "precision": record.precision.value,
        "local_date": record.local_date.isoformat() if record.local_date else None,
        "as_of": moment_json(record.as_of),
        "clock": record.clock.value,
        "places": [_place(place) for place in record.places],
        "reports": [
            {
                "id": ref.id,
                "ref": ref.ref,
                "path": ref.path,
                "outlet": ref.outlet,
                "published": moment_json(ref.published),
                "main": main,
                "carries": [
                    {"start": c.span.start, "end": c.span.end, "from": c.origin or c.agency} for c in ref.carries
                ],
                "replaces": ref.replaces,
            }
            for ref, main in record.reports
        ],
        "claims": [_claim(claim) for claim in record.claims if not isinstance(claim.value, Amount)],
        "figures": [_figure(claim, claim.value) for claim in record.claims if isinstance(claim.value, Amount)],
        "tolls": {name: _toll(toll) for name, toll in record.tolls},
        "unknowns": [_unknown(gap) for gap in record.unknowns],
        "responses": [_response(response) for response in record.responses],
        "links": [{"incident": incident, "relation": relation.value} for incident, relation in record.links],
        "undated": [ref.id for ref in record.undated],
    }


def _standing(standing: Standing) -> Json:
    return {
        "state": standing.state.value,
        "support": standing.support.value,
        "contest": standing.contest.value,
        "credibility": standing.credibility,
    }


def _origin(share: OriginShare) -> Json:
    party = share.party
    return {
        "id": party.id,
        "name": party.name,
        "side": party.side,
        "named": party.named,
        "basis": share.basis,
        "own_voice": party.own,
        "state": share.state.value,
        "superseded_by": share.superseded_by,
    }


def _reason(reason: Reason) -> Json:
    spans = [{"report": words.report, "start": words.span.start, "end": words.span.end} for words in reason.words]
    return {"rule": reason.rule, "detail": reason.detail, "statements": list(reason.statements), "spans": spans}


def _shared(claim: Claim) -> Json:
    return {
        "id": claim.id,
        "words": claim.words,
        "standing": _standing(claim.standing),
        "marks": [mark.value for mark in claim.marks],
        "origins": [_origin(share) for share in claim.origins],
        "independent": claim.independent,
        "outlets": claim.outlets,
        "reports": claim.reports,
        "since": moment_json(claim.since),
        "conflicts_with": list(claim.conflicts_with),
        "supported_by": list(claim.supported_by),
        "superseded_by": claim.superseded_by,
        "statements": list(claim.statements),
        "reasons": [_reason(reason) for reason in claim.reasons],
    }


def _claim(claim: Claim) -> Json:
    return {"slot": claim.slot, "value": _value(claim.value)} | _shared(claim)


def _value(value: Value) -> Json:
    if isinstance(value, Named):
        return {"key": value.key, "name": value.label, "within": list(value.within)}
    if isinstance(value, Interval):
        return {
            "from": moment_json(value.begins),
            "to": moment_json(value.ends),
            "words": value.label,
            "precision": value.precision.value,
        }
    return _amount(value)


def _amount(value: Amount) -> Json:
    return {
        "measure": value.measure.value,
        "group": value.group,
        "population": value.population.value,
        "unit": value.unit,
        "low": value.low,
        "best": value.best,
        "high": value.high,
        "qualifier": value.qualifier.value,
        "of": value.of,
        "part_of": value.part_of,
        "place": value.place,
        "holds_at": moment_json(value.holds_at),
    }


def _figure(claim: Claim, value: Amount) -> Json:
    return _amount(value) | _shared(claim) | {"history": [_step(step) for step in claim.history]}


def _step(step: Step) -> Json:
    return {
        "at": moment_json(step.at),
        "low": step.low,
        "best": step.best,
        "high": step.high,
        "origin": step.origin,
        "side": step.side,
        "statement": step.statement,
        "state": step.state.value,
        "claim": step.claim,
    }


def _toll(toll: Toll) -> Json:
    claims: Mapping[str, tuple[str, ...]] = {"low": toll.low_claims, "best": toll.best_claims, "high": toll.high_claims}
    return {
        "low": toll.low,
        "best": toll.best,
        "high": toll.high,
        "claims": {name: list(ids) for name, ids in claims.items()},
    }


def _unknown(gap: Unknown) -> Json:
    return {
        "slot": gap.slot,
        "standing": gap.gap.value,
        "words": gap.words or None,
        "group": gap.group,
        "statements": list(gap.statements),
    }


def _response(response: Response) -> Json:
    return {
        "id": response.id,
        "who": response.who.name,
        "kind": response.kind,
        "words": response.words,
        "figures": [_amount(amount) for amount in response.amounts],
        "from": response.moved_from,
        "to": response.moved_to,
        "statements": list(dict.fromkeys(item.statement for item in response.evidence)),
    }


def _place(place: Place) -> Json:
    return {
        "name": place.name,
        "gazetteer": place.gazetteer,
        "gazetteer_id": place.gazetteer_id,
        "lat": place.lat,
        "lon": place.lon,
        "country": place.country,
        "within": list(place.within),
        "precision": place.precision.value if place.precision else None,
        "role": place.role.value,
    }
