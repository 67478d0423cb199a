"""The list of incidents, where the desk opens."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.lines import page_of_lines
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, PagesOf, Words, plain

router = APIRouter()


@router.get("/")
def incidents(
    request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, words: Words = None, cursor: Cursor = None
) -> HTMLResponse:
    """One row an incident, the one last heard of first."""
    wanted = plain(words)
    key = read_cursor(cursor, str, str)
    with desk.asked(request, as_of) as asked:
        page = page_of_lines(asked, (str(key[0]), str(key[1])) if key else None, wanted.split())
        return pages.page(
            asked,
            "incidents.html",
            lines=page.lines,
            words=wanted,
            further=written_cursor(list(page.next)) if page.next else None,
            begun=key is not None,
            anything=bool(asked.store.page_reports(1)),
        )
