"""The list of incidents, where the desk opens; and the same as an Atom feed."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from onrecord.desk.atom import TYPE, feed_of
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.lines import page_of_lines
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, FiltersOf, PagesOf
from onrecord.desk.visits import remember, visit_of
from onrecord.model.line import STANDINGS
from onrecord.model.vocabulary import IncidentKind

router = APIRouter()


@router.get("/")
def incidents(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    filters: FiltersOf,
    new: Annotated[bool, Query(description="Only what has come since my last visit.")] = False,
    cursor: Cursor = None,
) -> HTMLResponse:
    """One row an incident, the one last heard of first."""
    key = read_cursor(cursor, str, str)
    with desk.asked(request, as_of) as asked:
        visit = visit_of(request, asked.store.last_added(), desk.now())
        narrowed = replace(filters, newer_than=visit.before or 0) if new else filters
        page = page_of_lines(asked, (str(key[0]), str(key[1])) if key else None, narrowed)
        answer = pages.page(
            asked,
            "incidents.html",
            lines=page.lines,
            filters=filters,
            new=new,
            before=visit.before,
            newer=asked.store.count_newer(visit.before) if visit.before is not None else 0,
            kinds=sorted(IncidentKind),
            standings=STANDINGS,
            places=sorted({name for line, _ in page.lines for name in line.places}),
            further=written_cursor(list(page.next)) if page.next else None,
            begun=key is not None,
            anything=bool(page.lines) or bool(asked.store.last_added()),
        )
        answer.headers["vary"] = "cookie"
        remember(answer, visit, secure=request.url.scheme == "https")
        return answer


@router.get("/feed.atom")
def feed(request: Request, desk: DeskOf, as_of: AsOfOf, filters: FiltersOf, cursor: Cursor = None) -> Response:
    """The list as a feed, narrowed in the same way."""
    key = read_cursor(cursor, str, str)
    with desk.asked(request, as_of) as asked:
        page = page_of_lines(asked, (str(key[0]), str(key[1])) if key else None, filters)
        further = written_cursor(list(page.next)) if page.next else None
        body = feed_of(asked, [line for line, _ in page.lines], filters, cursor, further)
        headers = {"etag": asked.etag, "cache-control": "private, no-cache"}
        return Response(body, media_type=TYPE, headers=headers)
