"""Every revision of an incident's record: what changed, when and why."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.as_of import read_as_of
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, IncidentId, PagesOf
from onrecord.record.revise import changes

router = APIRouter()

PAGE = 15
"""Revisions a page, at most."""


@router.get("/incidents/{incident}/changes")
def incident_changes(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    incident: IncidentId,
    everything: Annotated[bool, Query(alias="all")] = False,
    since: Annotated[str | None, Query(max_length=40, description="Compared with that moment alone.")] = None,
    cursor: Cursor = None,
) -> HTMLResponse:
    """What changed, the last revision first; or since a moment, at once."""
    key = read_cursor(cursor, int)
    then = read_as_of(since, as_of.clock, desk.now()) if since else None
    with desk.asked(request, as_of) as asked:
        found = asked.incident(incident)
        record = asked.record(found)
        if then is not None:
            shifts = changes(asked.record(found, then.moment), record)
            return pages.page(
                asked,
                "changes.html",
                record=record,
                then=then,
                revisions=[(None, [shift for shift in shifts if everything or shift.material])],
                everything=everything,
                lesser=sum(not shift.material for shift in shifts),
                further=None,
                evidence={item.id: item for item in record.evidence},
            )
        page = asked.revisions(found, int(key[0]) if key else None, PAGE)
        made = [
            (revision, [shift for shift in revision.shifts if everything or shift.material])
            for revision in page.revisions
        ]
        return pages.page(
            asked,
            "changes.html",
            record=record,
            then=None,
            revisions=[pair for pair in made if pair[1]],
            everything=everything,
            lesser=sum(not shift.material for revision, _ in made for shift in revision.shifts),
            further=written_cursor([page.before]) if page.before is not None else None,
            evidence={item.id: item for item in record.evidence},
        )
