"""Search in the words of statements and reports."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse

from onrecord.desk.api import forms
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.found import PAGE, find
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, Words, plain

router = APIRouter(tags=["search"])


@router.get("/search", response_model=forms.Hits, responses=forms.TROUBLES)
def search(request: Request, desk: DeskOf, as_of: AsOfOf, words: Words = None, cursor: Cursor = None) -> JSONResponse:
    """Statements and reports that hold all the words, best first; a hundred hits at most."""
    wanted = plain(words)
    key = read_cursor(cursor, int)
    start = int(key[0]) if key else 0
    with desk.asked(request, as_of) as asked:
        found, count = find(asked, wanted, start)
        rows = [
            forms.HitForm(
                report=one.hit.report,
                statement=one.hit.statement,
                source=one.source,
                outlet=one.ref.outlet,
                title=one.ref.title,
                published=one.ref.published,
                snippet=one.hit.snippet,
                marks=list(one.hit.marks),
            )
            for one in found
        ]
        further = written_cursor([start + PAGE]) if start + PAGE < count else None
        return forms.answer(asked, forms.Hits(words=wanted, hits=rows, next=further))
