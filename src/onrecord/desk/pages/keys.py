"""The keys, for whoever has no script to show them in place."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.parameters import AsOfOf, DeskOf, PagesOf

router = APIRouter()


@router.get("/keys")
def keys(request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf) -> HTMLResponse:
    """The keys, and what the signs of standing mean."""
    with desk.asked(request, as_of) as asked:
        return pages.page(asked, "keys.html")
