"""The brief: the situation report of an incident at a moment, as a page to print, and as text, Markdown or JSON to take away."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from onrecord.brief.render import as_markdown, as_text
from onrecord.desk.as_of import read_as_of
from onrecord.desk.parameters import AsOfOf, DeskOf, IncidentId, PagesOf
from onrecord.model.brief_json import brief_json

router = APIRouter()

Form = Literal["txt", "md", "json"]
Since = Annotated[str | None, Query(max_length=40, description="Tell what changed since this moment.")]


@router.get("/incidents/{incident}/brief")
def brief_page(
    request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, incident: IncidentId, since: Since = None
) -> HTMLResponse:
    """The brief as a page."""
    before = read_as_of(since, as_of.clock, desk.now()).moment if since else None
    with desk.asked(request, as_of) as asked:
        found = asked.incident(incident)
        return pages.page(
            asked, "brief.html", brief=asked.brief(found, before), record=asked.record(found), since=since
        )


@router.get("/incidents/{incident}/brief.{form}")
def brief_file(
    request: Request, desk: DeskOf, as_of: AsOfOf, incident: IncidentId, form: Form, since: Since = None
) -> Response:
    """The brief as a file: txt, md or json."""
    before = read_as_of(since, as_of.clock, desk.now()).moment if since else None
    with desk.asked(request, as_of) as asked:
        made = asked.brief(asked.incident(incident), before)
        headers = {"etag": asked.etag, "cache-control": "private, no-cache"}
        if form == "json":
            return JSONResponse(brief_json(made), headers=headers)
        if form == "md":
            return PlainTextResponse(as_markdown(made), media_type="text/markdown", headers=headers)
        return PlainTextResponse(as_text(made), headers=headers)
