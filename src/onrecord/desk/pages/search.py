"""Search in the words of statements and reports."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.found import FOUND, PAGE, find
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, PagesOf, Words, plain

router = APIRouter()


@router.get("/search")
def search(
    request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, words: Words = None, cursor: Cursor = None
) -> HTMLResponse:
    """Statements and reports that hold all the words."""
    wanted = plain(words)
    key = read_cursor(cursor, int)
    start = int(key[0]) if key else 0
    with desk.asked(request, as_of) as asked:
        hits, count = find(asked, wanted, start)
        return pages.page(
            asked,
            "search.html",
            words=wanted,
            hits=hits,
            count=count,
            most=FOUND,
            start=start,
            further=written_cursor([start + PAGE]) if start + PAGE < count else None,
        )
