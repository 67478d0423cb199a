"""How the record-keeping is doing: channels, what is held, what could not be read."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, PagesOf
from onrecord.desk.wellbeing import HELD, wellbeing

router = APIRouter()

PAGE = 30
"""Items set aside a page."""


@router.get("/health")
def health(request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, cursor: Cursor = None) -> HTMLResponse:
    """Channels, counts, items set aside."""
    key = read_cursor(cursor, str)
    with desk.asked(request, as_of) as asked:
        aside = asked.store.page_set_aside(PAGE + 1, str(key[0]) if key else None)
        return pages.page(
            asked,
            "health.html",
            now=desk.now(),
            state=wellbeing(asked),
            held=HELD,
            aside=aside[:PAGE],
            further=written_cursor([aside[PAGE - 1].id]) if len(aside) > PAGE else None,
            begun=key is not None,
        )
