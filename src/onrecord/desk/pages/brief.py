"""The brief: the situation report of an incident at a moment, as a page to print, and as text, Markdown or JSON to take away."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from onrecord.brief.files import as_docx, as_pdf
from onrecord.brief.render import as_html, as_markdown, as_text
from onrecord.desk.as_of import read_as_of
from onrecord.desk.parameters import AsOfOf, DeskOf, IncidentId, PagesOf
from onrecord.model.brief_json import brief_json

router = APIRouter()

Form = Literal["txt", "md", "json", "html", "pdf", "docx"]
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
"""The media type of a Word file."""

Since = Annotated[str | None, Query(max_length=40, description="Tell what changed since this moment.")]


@router.get("/incidents/{incident}/brief")
def brief_page(
    request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, incident: IncidentId, since: Since = None
) -> HTMLResponse:
    """The brief as a page."""
    before = read_as_of(since, as_of.clock, desk.now()).moment if since else None
    with desk.asked(request, as_of) as asked:
        found = asked.incident(incident)
        record = asked.record(found)
        return pages.page(asked, "brief.html", brief=asked.brief(found, before), record=record, since=since)


@router.get("/incidents/{incident}/brief.{form}")
def brief_file(
    request: Request, desk: DeskOf, as_of: AsOfOf, incident: IncidentId, form: Form, since: Since = None
) -> Response:
    """The brief as a file: text, Markdown, JSON, a self-contained page, PDF or Word."""
    before = read_as_of(since, as_of.clock, desk.now()).moment if since else None
    with desk.asked(request, as_of) as asked:
        made = asked.brief(asked.incident(incident), before)
        headers = {"etag": asked.etag, "cache-control": "private, no-cache"}
        if form in ("pdf", "docx"):
            name = f"{made.incident}-{made.as_of:%Y-%m-%dT%H%MZ}.{form}"
            headers["content-disposition"] = f'attachment; filename="{name}"'
            return Response(
                as_pdf(made) if form == "pdf" else as_docx(made),
                media_type="application/pdf" if form == "pdf" else WORD,
                headers=headers,
            )
        if form == "html":
            headers["content-security-policy"] = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
            headers["content-disposition"] = f'attachment; filename="{made.incident}.html"'
            return HTMLResponse(as_html(made), headers=headers)
        if form == "json":
            return JSONResponse(brief_json(made), headers=headers)
        if form == "md":
            return PlainTextResponse(as_markdown(made), media_type="text/markdown", headers=headers)
        return PlainTextResponse(as_text(made), headers=headers)
