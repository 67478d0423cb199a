"""Reports: the list, one with its reading, what a reissue changed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import JSONResponse

from onrecord.desk.api import forms
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.diff import changed_figures, stretches
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, ReportId
from onrecord.errors import NotFound
from onrecord.model.evidence import ReportRef
from onrecord.model.reading_json import reading_json

router = APIRouter(tags=["reports"])


@router.get("/reports", response_model=forms.Reports, responses=forms.TROUBLES)
def reports(
    request: Request,
    desk: DeskOf,
    as_of: AsOfOf,
    cursor: Cursor = None,
    limit: Annotated[int, Query(ge=1, le=200, description="Rows a page.")] = 50,
) -> JSONResponse:
    """Reports, the last added first. The moment does not narrow this list: it goes by when reports were added."""
    key = read_cursor(cursor, str)
    with desk.asked(request, as_of) as asked:
        ids = asked.store.page_reports(limit + 1, str(key[0]) if key else None)
        refs = asked.store.get_refs(ids[:limit])
        further = written_cursor([ids[limit - 1]]) if len(ids) > limit else None
        rows = [_line(refs[key]) for key in ids[:limit] if key in refs]
        return forms.answer(asked, forms.Reports(reports=rows, next=further))


def _line(ref: ReportRef) -> forms.ReportLine:
    return forms.ReportLine(
        id=ref.id,
        ref=ref.ref,
        outlet=ref.outlet,
        title=ref.title,
        published=ref.published,
        updated=ref.updated,
        received=ref.known.received,
        replaces=ref.replaces,
    )


@router.get("/reports/{report}", responses=forms.public("Reading"), response_model=None)
def report(request: Request, desk: DeskOf, as_of: AsOfOf, report: ReportId) -> JSONResponse:
    """A report and all that was found in it, in the form onrecord.reading/1."""
    with desk.asked(request, as_of) as asked:
        return forms.answer(asked, reading_json(asked.store.get_report(report), asked.store.get_reading(report)))


@router.get("/reports/{report}/changes", response_model=forms.Reissue, responses=forms.TROUBLES)
def reissue(request: Request, desk: DeskOf, as_of: AsOfOf, report: ReportId) -> JSONResponse:
    """What a reissue changed in the report it replaces, word by word, and the figures that are others."""
    with desk.asked(request, as_of) as asked:
        newer = asked.store.get_report(report)
        ref = asked.store.get_refs([report]).get(report)
        if ref is None or ref.replaces is None:
            raise NotFound("this report replaces no older one", key=report, todo="Ask for the report itself.")
        older = asked.store.get_report(ref.replaces)
        title, text = stretches(older.title or "", newer.title or ""), stretches(older.text, newer.text)
        figures = changed_figures(asked.store.get_reading(older.id), asked.store.get_reading(newer.id))
        made = forms.Reissue(
            older=older.id,
            newer=newer.id,
            title=[forms.Stretch(kind=one.kind, words=one.words) for one in title],
            text=[forms.Stretch(kind=one.kind, words=one.words) for one in text],
            figures=[forms.FigureChange(what=f.what, before=list(f.before), after=list(f.after)) for f in figures],
        )
        return forms.answer(asked, made)
