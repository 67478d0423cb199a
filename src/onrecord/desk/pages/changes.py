"""Every revision of an incident's record: what changed, when and why."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, IncidentId, PagesOf

router = APIRouter()

PAGE = 40
"""Revisions a page."""


@router.get("/incidents/{incident}/changes")
def incident_changes(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    incident: IncidentId,
    everything: Annotated[bool, Query(alias="all")] = False,
    cursor: Cursor = None,
) -> HTMLResponse:
    """What changed, the last revision first."""
    key = read_cursor(cursor, int)
    with desk.asked(request, as_of) as asked:
        found = asked.incident(incident)
        record = asked.record(found)
        made = [
            (revision, [shift for shift in revision.shifts if everything or shift.material])
            for revision in reversed(asked.revisions(found))
        ]
        told = [pair for pair in made if pair[1]]
        start = int(key[0]) if key else 0
        return pages.page(
            asked,
            "changes.html",
            record=record,
            revisions=told[start : start + PAGE],
            everything=everything,
            lesser=sum(not shift.material for revision, _ in made for shift in revision.shifts),
            further=written_cursor([start + PAGE]) if start + PAGE < len(told) else None,
            evidence={item.id: item for item in record.evidence},
        )
