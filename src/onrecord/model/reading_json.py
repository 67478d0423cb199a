"""A report's reading as the public JSON form "onrecord.reading/1", and back without loss.

`schemas/reading-1.schema.json` is its JSON Schema. Every documented key is always written (None as null). Keys beyond
the documented ones, which a writer of the form may leave out: `report.received`, `report.title_in_text`, and an
incident's `triggers`, `times` and `precision`.

Rules: a span is laid open in its object (`start`, `end`, `"in": "title"` for the title); `begins` / `ends` of a time or
an incident are "from" / "to"; `before` of a change is "from"; moments as `jsonable` writes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from onrecord.errors import OnrecordError
from onrecord.model.jsonable import (
    Json,
    moment_from_json,
    moment_json,
    number_from_json,
    number_json,
    span_from_json,
    span_json,
)
from onrecord.model.reading import (
    Change,
    Cue,
    Doer,
    Figure,
    IncidentLink,
    IncidentMention,
    Mention,
    Place,
    Predicate,
    Reading,
    ResponseMention,
    RoleFiller,
    Source,
    Statement,
    Target,
    Time,
    Via,
)
from onrecord.model.report import Report
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

SCHEMA = "onrecord.reading/1"


def reading_json(report: Report, reading: Reading) -> Json:
    """One line of `onrecord read --format json`. Raises ValueError when the reading is of another report."""
    if reading.report != report.id:
        raise ValueError(f"a reading of {reading.report} was handed in with {report.id}")
    return {"schema": SCHEMA, "reader": reading.reader, "report": report_json(report), **found_json(reading)}


def found_json(reading: Reading) -> Json:
    """The part of the form that the reader found, without the report: what a store keeps."""
    return {
        "statements": [_statement_json(statement) for statement in reading.statements],
        "mentions": [_mention_json(mention) for mention in reading.mentions],
        "predicates": [
            {**span_json(p.span), "text": p.text, "factuality": number_json(p.factuality)} for p in reading.predicates
        ],
        "figures": [_figure_json(figure) for figure in reading.figures],
        "places": [place_json(place) for place in reading.places],
        "times": [_time_json(time) for time in reading.times],
        "incidents": [_incident_json(incident) for incident in reading.incidents],
        "responses": [_response_json(response) for response in reading.responses],
    }


def reading_from_json(written: Mapping[str, Any]) -> Reading:
    """The reading (its report: `report_from_json(written["report"])`).

    Raises ValueError when `schema` is another or a value is none of its closed list, KeyError when a documented key
    is missing.
    """
    if written["schema"] != SCHEMA:
        raise ValueError(f"not of the form {SCHEMA}: {written['schema']!r}")
    return found_from_json(written["reader"], written["report"]["id"], written)


def found_from_json(reader: str, report: str, written: Mapping[str, Any]) -> Reading:
    """The reading of `report` by `reader`, of what `found_json` wrote. Raises as `reading_from_json` does."""
    return Reading(
        reader=reader,
        report=report,
        statements=tuple(map(_statement, written["statements"])),
        mentions=tuple(map(_mention, written["mentions"])),
        predicates=tuple(
            Predicate(span_from_json(p), p["text"], float(p["factuality"])) for p in written["predicates"]
        ),
        figures=tuple(map(_figure, written["figures"])),
        places=tuple(map(place_from_json, written["places"])),
        times=tuple(map(_time, written["times"])),
        incidents=tuple(map(_incident, written["incidents"])),
        responses=tuple(map(_response, written.get("responses", ()))),
    )


def error_json(error: OnrecordError, *, path: str | None, ref: str | None = None) -> Json:
    """The line printed instead for a report that can't be read; `ref`, where the caller gave one, is given back."""
    report = {"path": path} if ref is None else {"path": path, "ref": ref}
    return {"report": report, "error": {"code": error.code, "message": error.message}}


def report_json(report: Report) -> Json:
    """The report, whole, text and all."""
    return {
        "id": report.id,
        "ref": report.ref,
        "path": report.path,
        "outlet": report.outlet,
        "url": report.url,
        "title": report.title,
        "title_in_text": report.title_in_text,
        "byline": list(report.byline),
        "agencies": list(report.agencies),
        "published": moment_json(report.published),
        "updated": moment_json(report.updated),
        "received": moment_json(report.received),
        "language": report.language,
        "text": report.text,
        "furniture": [span_json(span) for span in report.furniture],
    }


def report_from_json(written: Mapping[str, Any]) -> Report:
    """The report. Raises as `reading_from_json` does."""
    return Report(
        id=written["id"],
        text=written["text"],
        title=written["title"],
        title_in_text=written.get("title_in_text", False),
        ref=written["ref"],
        path=written["path"],
        outlet=written["outlet"],
        url=written["url"],
        byline=tuple(written["byline"]),
        agencies=tuple(written["agencies"]),
        published=moment_from_json(written["published"]),
        updated=moment_from_json(written["updated"]),
        received=moment_from_json(written.get("received")),
        language=written["language"],
        furniture=tuple(map(span_from_json, written["furniture"])),
    )


def _statement_json(statement: Statement) -> Json:
    target, cue = statement.target, statement.cue
    return {
        "id": statement.id,
        "own_voice": statement.own_voice,
        "directness": statement.directness.value,
        "manner": statement.manner.value,
        "stance": statement.stance.value,
        "polarity": statement.polarity.value,
        "certainty": statement.certainty.value,
        "tense": statement.tense.value,
        "basis": statement.basis.value,
        "score": number_json(statement.score),
        "source": _source_json(statement.source),
        "cue": {**span_json(cue.span), "text": cue.text} if cue else None,
        "content": [span_json(span) for span in statement.content],
        "target": {**span_json(target.span), "name": target.name} if target else None,
        "via": [{**span_json(via.span), "name": via.name, "inferred": via.inferred} for via in statement.via],
        "said_at": moment_json(statement.said_at),
        "inside": statement.inside,
    }


def _statement(written: Json) -> Statement:
    cue, target = written["cue"], written["target"]
    return Statement(
        id=written["id"],
        content=tuple(map(span_from_json, written["content"])),
        own_voice=written["own_voice"],
        source=_source(written["source"]),
        cue=Cue(span_from_json(cue), cue["text"]) if cue else None,
        directness=Directness(written["directness"]),
        manner=Manner(written["manner"]),
        stance=Stance(written["stance"]),
        polarity=Polarity(written["polarity"]),
        certainty=Certainty(written["certainty"]),
        tense=Tense(written["tense"]),
        basis=Basis(written["basis"]),
        target=Target(span_from_json(target), target["name"]) if target else None,
        via=tuple(Via(span_from_json(via), via["name"], via["inferred"]) for via in written["via"]),
        said_at=moment_from_json(written["said_at"]),
        inside=written["inside"],
        score=float(written["score"]),
    )


def _source_json(source: Source | None) -> Json | None:
    if source is None:
        return None
    return {
        **span_json(source.span),
        "text": source.text,
        "name": source.name,
        "kind": source.kind.value,
        "role": source.role,
        "affiliation": source.affiliation,
        "country": source.country,
        "named": source.named,
        "speakers": source.speakers,
        "resolved": span_json(source.resolved) if source.resolved is not None else None,
    }


def _source(written: Json | None) -> Source | None:
    if written is None:
        return None
    return Source(
        span=span_from_json(written),
        text=written["text"],
        name=written["name"],
        kind=SourceKind(written["kind"]),
        named=written["named"],
        role=written["role"],
        affiliation=written["affiliation"],
        country=written["country"],
        speakers=written["speakers"],
        resolved=span_from_json(written["resolved"]) if written["resolved"] is not None else None,
    )


def _mention_json(mention: Mention) -> Json:
    return {
        **span_json(mention.span),
        "text": mention.text,
        "type": mention.type.value,
        "level": mention.level.value,
        "same_as": mention.same_as,
    }


def _mention(written: Json) -> Mention:
    return Mention(
        span=span_from_json(written),
        text=written["text"],
        type=MentionType(written["type"]),
        level=MentionLevel(written["level"]),
        same_as=written["same_as"],
    )


def _figure_json(figure: Figure) -> Json:
    change = figure.change
    return {
        **span_json(figure.span),
        "text": figure.text,
        "measure": figure.measure.value,
        "group": figure.group,
        "population": figure.population.value,
        "unit": figure.unit,
        "low": number_json(figure.low),
        "best": number_json(figure.best),
        "high": number_json(figure.high),
        "qualifier": figure.qualifier.value,
        "change": {
            "direction": change.direction.value,
            "from": number_json(change.before),
            "by": number_json(change.by),
        },
        "of": figure.of,
        "part_of": figure.part_of,
        "place": figure.place,
        "holds_at": moment_json(figure.holds_at),
        "statement": figure.statement,
    }


def _figure(written: Json) -> Figure:
    change = written["change"]
    return Figure(
        span=span_from_json(written),
        text=written["text"],
        measure=Measure(written["measure"]),
        low=number_from_json(written["low"]),
        best=number_from_json(written["best"]),
        high=number_from_json(written["high"]),
        qualifier=Qualifier(written["qualifier"]),
        unit=written["unit"],
        group=written["group"],
        population=Population(written["population"]),
        change=Change(Direction(change["direction"]), number_from_json(change["from"]), number_from_json(change["by"])),
        of=written["of"],
        part_of=written["part_of"],
        place=written["place"],
        holds_at=moment_from_json(written["holds_at"]),
        statement=written["statement"],
    )


def place_json(place: Place) -> Json:
    """A place, with its span in its report."""
    return {
        **span_json(place.span),
        "text": place.text,
        "name": place.name,
        "gazetteer": place.gazetteer,
        "gazetteer_id": place.gazetteer_id,
        "lat": number_json(place.lat),
        "lon": number_json(place.lon),
        "country": place.country,
        "within": list(place.within),
        "precision": place.precision.value if place.precision else None,
        "role": place.role.value,
    }


def place_from_json(written: Json) -> Place:
    """The place. Raises as `reading_from_json` does."""
    return Place(
        span=span_from_json(written),
        text=written["text"],
        name=written["name"],
        precision=PlacePrecision(written["precision"]) if written["precision"] else None,
        role=PlaceRole(written["role"]),
        gazetteer=written["gazetteer"],
        gazetteer_id=written["gazetteer_id"],
        lat=number_from_json(written["lat"]),
        lon=number_from_json(written["lon"]),
        country=written["country"],
        within=tuple(written["within"]),
    )


def _time_json(time: Time) -> Json:
    return {
        **span_json(time.span),
        "text": time.text,
        "type": time.type.value,
        "value": time.value,
        "from": moment_json(time.begins),
        "to": moment_json(time.ends),
        "precision": time.precision.value,
        "zone": time.zone,
        "anchor": time.anchor,
    }


def _time(written: Json) -> Time:
    return Time(
        span=span_from_json(written),
        text=written["text"],
        type=TimeType(written["type"]),
        value=written["value"],
        begins=moment_from_json(written["from"]),
        ends=moment_from_json(written["to"]),
        precision=TimePrecision(written["precision"]),
        zone=written["zone"],
        anchor=written["anchor"],
    )


def _incident_json(incident: IncidentMention) -> Json:
    return {
        "id": incident.id,
        "kind": incident.kind.value,
        "stage": incident.stage.value,
        "background": incident.background,
        "trigger": {**span_json(incident.trigger), "text": incident.trigger_text},
        "triggers": [span_json(span) for span in incident.triggers],
        "from": moment_json(incident.begins),
        "to": moment_json(incident.ends),
        "precision": incident.precision.value,
        "places": list(incident.places),
        "times": list(incident.times),
        "roles": [{"role": r.role.value, **span_json(r.span), "text": r.text} for r in incident.roles],
        "figures": list(incident.figures),
        "statements": list(incident.statements),
        "links": [{"incident": link.incident, "relation": link.relation.value} for link in incident.links],
    }


def _incident(written: Json) -> IncidentMention:
    return IncidentMention(
        id=written["id"],
        kind=IncidentKind(written["kind"]),
        trigger=span_from_json(written["trigger"]),
        trigger_text=written["trigger"]["text"],
        stage=Stage(written["stage"]),
        background=written["background"],
        begins=moment_from_json(written["from"]),
        ends=moment_from_json(written["to"]),
        precision=TimePrecision(written.get("precision", "unknown")),
        triggers=tuple(map(span_from_json, written.get("triggers", ()))),
        places=tuple(written["places"]),
        times=tuple(written.get("times", ())),
        figures=tuple(written["figures"]),
        statements=tuple(written["statements"]),
        roles=tuple(RoleFiller(Role(r["role"]), span_from_json(r), r["text"]) for r in written["roles"]),
        links=tuple(IncidentLink(link["incident"], Relation(link["relation"])) for link in written["links"]),
    )


def _response_json(response: ResponseMention) -> Json:
    doer = response.doer
    return {
        **span_json(response.span),
        "text": response.text,
        "kind": response.kind.value,
        "doer": {**span_json(doer.span), "text": doer.text} if doer is not None else None,
    }


def _response(written: Json) -> ResponseMention:
    doer = written["doer"]
    return ResponseMention(
        kind=ResponseKind(written["kind"]),
        span=span_from_json(written),
        text=written["text"],
        doer=Doer(span_from_json(doer), doer["text"]) if doer is not None else None,
    )
