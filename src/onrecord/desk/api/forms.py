"""The API's own forms, typed; and the public JSON Schemas (records, readings, briefs) as components of its description.

A list is an object with its rows and `next`: the cursor of the page after, null on the last.
"""

from __future__ import annotations

import json
from datetime import datetime
from importlib.resources import files
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from starlette.responses import JSONResponse

from onrecord.desk.asking import Asked
from onrecord.model.evidence import Evidence
from onrecord.model.jsonable import span_json
from onrecord.model.vocabulary import Clock

PUBLIC = {"Record": "incident-1", "Reading": "reading-1", "Brief": "brief-1"}
"""Components that come from the public schemas, each with its file."""


class TollForm(BaseModel):
    """Low, best and high of one toll; null: not given, or without a bound."""

    low: float | None
    best: float | None
    high: float | None
    disputed: bool


class IncidentLine(BaseModel):
    """An incident in few words, as the list has it."""

    id: str
    title: str
    kind: str
    stage: str
    begins: datetime | None
    precision: str
    places: list[str]
    tolls: dict[str, TollForm]
    disputed: int
    corroborated: int
    withheld: int
    open: int
    independent: int
    outlets: int
    reports: int
    last: datetime | None
    changed: datetime | None


class Incidents(BaseModel):
    """A page of incidents, the one last heard of first. `newest`: the number of the report that was added last."""

    as_of: datetime
    clock: Clock
    incidents: list[IncidentLine]
    newest: int
    next: str | None


class Said(BaseModel):
    """Exact words of a report at [start, end): `part` says whether of its text or its title."""

    id: str
    incident: str | None
    slot: str
    act: str
    origin: str
    origin_id: str
    side: str | None
    basis: str
    report: str
    statement: str
    start: int
    end: int
    part: str
    quote: str


class ClaimForm(BaseModel):
    """A claim of a record (in the record's form) with all the words it stands on."""

    incident: str
    as_of: datetime
    clock: Clock
    claim: dict[str, Any]
    words: list[Said]


class ShiftForm(BaseModel):
    """One difference between two revisions, and why; `material`: an editor is told."""

    at: datetime
    kind: str
    slot: str
    before: str | None
    after: str | None
    why: str
    claims: list[str]
    evidence: list[str]
    material: bool


class RevisionForm(BaseModel):
    """A revision with what changed."""

    at: datetime
    shifts: list[ShiftForm]


class Changes(BaseModel):
    """A page of revisions, the last first."""

    incident: str
    clock: Clock
    revisions: list[RevisionForm]
    next: str | None


class ReportLine(BaseModel):
    """A report as the record names it."""

    id: str
    ref: str | None
    outlet: str | None
    title: str | None
    published: datetime | None
    updated: datetime | None
    received: datetime
    replaces: str | None


class Reports(BaseModel):
    """A page of reports, the last added first."""

    reports: list[ReportLine]
    next: str | None


class Stretch(BaseModel):
    """A run of words: same, out (in the older text alone), in (in the newer alone)."""

    kind: str
    words: str


class FigureChange(BaseModel):
    """A figure whose value is another in the newer text."""

    what: str
    before: list[str]
    after: list[str]


class Reissue(BaseModel):
    """What a reissue changed in the report it replaces."""

    older: str
    newer: str
    title: list[Stretch]
    text: list[Stretch]
    figures: list[FigureChange]


class SourceLine(BaseModel):
    """Somebody who is given words to."""

    id: str
    name: str
    kind: str
    side: str | None
    named: bool
    own_voice: bool
    evidence: int
    reports: int


class Sources(BaseModel):
    """A page of sources, by id."""

    sources: list[SourceLine]
    next: str | None


class ClaimOf(BaseModel):
    """A claim that a source gave, with where it stands."""

    incident: str
    claim: str
    slot: str
    words: str
    state: str
    support: str
    contest: str


class SourceForm(BaseModel):
    """A source: its claims at this moment on the incidents last heard of, and a page of all it said."""

    id: str
    name: str
    side: str | None
    claims: list[ClaimOf]
    said: list[Said]
    next: str | None


class HitForm(BaseModel):
    """What a search found: a report, or one statement in it. `marks`: offsets of the searched words in the snippet."""

    report: str
    statement: str | None
    source: str | None
    outlet: str | None
    title: str | None
    published: datetime | None
    snippet: str
    marks: list[tuple[int, int]]


class Hits(BaseModel):
    """A page of hits, best first."""

    words: str
    hits: list[HitForm]
    next: str | None


class ChannelForm(BaseModel):
    """A line that reports arrive on."""

    name: str
    captures: int
    last: datetime


class SetAsideForm(BaseModel):
    """An item that could not be read."""

    id: str
    address: str
    channel: str
    received: datetime
    code: str
    reason: str
    todo: str
    size: int


class Health(BaseModel):
    """How the record-keeping is doing."""

    held: dict[str, int]
    made_with: str | None
    channels: list[ChannelForm]
    set_aside: list[SetAsideForm]
    next: str | None


class Trouble(BaseModel):
    """Why there is no answer: a stable code, one sentence, and what to do."""

    code: str
    message: str
    todo: str


class Troubled(BaseModel):
    """The body of every 4xx."""

    error: Trouble


TROUBLES: dict[int | str, dict[str, Any]] = {
    300: {"model": Troubled, "description": "Several things begin with that id; the error lists them."},
    304: {"description": "You have it already (If-None-Match)."},
    307: {"description": "The incident has another id now (Location)."},
    400: {"model": Troubled, "description": "Something in the address can't be read."},
    404: {"model": Troubled, "description": "Nothing is held under that id, or nothing of it was known by then."},
}


def public(name: str) -> dict[int | str, dict[str, Any]]:
    """The responses of a path that answers in a public form."""
    schema = {"$ref": f"#/components/schemas/{name}"}
    return TROUBLES | {200: {"description": "The public form.", "content": {"application/json": {"schema": schema}}}}


def answer(asked: Asked, body: BaseModel | dict[str, Any]) -> JSONResponse:
    """A body with its ETag."""
    written = body.model_dump(mode="json") if isinstance(body, BaseModel) else body
    return JSONResponse(written, headers={"etag": asked.etag, "cache-control": "private, no-cache"})


def said(item: Evidence, incident: str | None = None) -> Said:
    """An evidence item as its words."""
    return Said(
        id=item.id,
        incident=incident,
        slot=item.slot,
        act=item.act.value,
        origin=item.origin.name,
        origin_id=item.origin.id,
        side=item.origin.side,
        basis=item.basis.value,
        report=item.report,
        statement=item.statement,
        start=item.span.start,
        end=item.span.end,
        part=str(span_json(item.span).get("in", "text")),
        quote=item.quote,
    )


EVERYWHERE: dict[str, str] = {
    "401": "Not signed in.",
    "413": "More than is taken at once.",
    "414": "That address is too long.",
    "415": "No files are taken.",
    "421": "The desk answers to its own names alone.",
    "503": "The database can't be read.",
}
"""What every path may answer, by whatever of the desk stands before it."""


def _as_it_is(made: dict[str, Any]) -> None:
    """Put right what FastAPI says of every path: what can't be read is a 400 here, and how one signs in."""
    troubled = {"application/json": {"schema": {"$ref": "#/components/schemas/Troubled"}}}
    for path in made["paths"].values():
        for operation in path.values():
            operation["responses"].pop("422", None)
            for status, words in EVERYWHERE.items():
                operation["responses"].setdefault(status, {"description": words, "content": troubled})
    for name in ("HTTPValidationError", "ValidationError"):
        made["components"]["schemas"].pop(name, None)
    made["components"]["securitySchemes"] = {
        "token": {
            "type": "http",
            "scheme": "bearer",
            "description": "An API token. Not needed while there are no accounts.",
        },
        "session": {
            "type": "apiKey",
            "in": "cookie",
            "name": "onrecord-session",
            "description": "A browser's session.",
        },
    }
    made["security"] = [{"token": []}, {"session": []}]


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI description, with the public schemas among its components."""
    if not app.openapi_schema:
        made = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            routes=app.routes,
            openapi_version="3.1.0",
        )
        for name, file in PUBLIC.items():
            text = (files("onrecord.model.schemas") / f"{file}.schema.json").read_text("utf-8")
            schema = json.loads(text.replace('"#/$defs/', f'"#/components/schemas/{name}.'))
            parts = schema.pop("$defs", {})
            for key in ("$schema", "$id"):
                schema.pop(key, None)
            made["components"]["schemas"] |= {name: schema} | {f"{name}.{key}": one for key, one in parts.items()}
        _as_it_is(made)
        app.openapi_schema = made
    return app.openapi_schema
