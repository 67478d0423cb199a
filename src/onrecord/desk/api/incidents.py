"""Incidents: the list, one record, one claim with its words, what changed, the brief."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import JSONResponse

from onrecord.desk.api import forms
from onrecord.desk.as_of import read_as_of
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.facts import evidence_of
from onrecord.desk.lines import PAGE, page_of_lines
from onrecord.desk.parameters import AsOfOf, ClaimId, Cursor, DeskOf, FiltersOf, IncidentId
from onrecord.errors import NotFound
from onrecord.model.brief_json import brief_json
from onrecord.model.line import Line
from onrecord.record.forms import record_json

router = APIRouter(tags=["incidents"])

REVISIONS = 100
"""Revisions a page, at most."""

Size = Annotated[int, Query(ge=1, le=100, description="Rows a page.")]


@router.get("/incidents", response_model=forms.Incidents, responses=forms.TROUBLES)
def incidents(
    request: Request,
    desk: DeskOf,
    as_of: AsOfOf,
    filters: FiltersOf,
    newer_than: Annotated[
        int | None, Query(alias="newer-than", ge=0, lt=2**53, description="`newest` of an earlier answer.")
    ] = None,
    cursor: Cursor = None,
    limit: Size = PAGE,
) -> JSONResponse:
    """Incidents known at a moment, the one last heard of first. `newer-than` gives those of which reports have been added since an
    earlier answer, or on which something was decided just now."""
    key = read_cursor(cursor, str, str)
    with desk.asked(request, as_of) as asked:
        narrowed = replace(filters, newer_than=newer_than)
        page = page_of_lines(asked, (str(key[0]), str(key[1])) if key else None, narrowed, limit)
        made = forms.Incidents(
            as_of=as_of.moment,
            clock=as_of.clock,
            incidents=[_line(line) for line, _ in page.lines],
            newest=asked.store.last_added(),
            next=written_cursor(list(page.next)) if page.next else None,
        )
        return forms.answer(asked, made)


def _line(line: Line) -> forms.IncidentLine:
    tolls = {
        toll.measure: forms.TollForm(low=toll.low, best=toll.best, high=toll.high, disputed=toll.disputed)
        for toll in line.tolls
    }
    return forms.IncidentLine(
        id=line.incident,
        title=line.title,
        kind=line.kind.value,
        stage=line.stage.value,
        begins=line.begins,
        precision=line.precision.value,
        places=list(line.places),
        tolls=tolls,
        disputed=line.disputed,
        corroborated=line.corroborated,
        withheld=line.withheld,
        open=line.open,
        independent=line.independent,
        outlets=line.outlets,
        reports=line.reports,
        last=line.last,
        changed=line.changed,
    )


@router.get("/incidents/{incident}", responses=forms.public("Record"), response_model=None)
def incident(request: Request, desk: DeskOf, as_of: AsOfOf, incident: IncidentId) -> JSONResponse:
    """The record of an incident at a moment, in the form onrecord.incident/1."""
    with desk.asked(request, as_of) as asked:
        return forms.answer(asked, record_json(asked.record(asked.incident(incident))))


@router.get("/incidents/{incident}/claims/{claim}", response_model=forms.ClaimForm, responses=forms.TROUBLES)
def claim(request: Request, desk: DeskOf, as_of: AsOfOf, incident: IncidentId, claim: ClaimId) -> JSONResponse:
    """One claim, and the exact words of everybody who gave or denied it."""
    with desk.asked(request, as_of) as asked:
        record = asked.record(asked.incident(incident))
        found = next((one for one in record.claims if one.id == claim), None)
        if found is None:
            todo = "Take an id from the record at this moment."
            raise NotFound("the record holds no such claim at this moment", key=claim, todo=todo)
        written = record_json(record)
        form = next(one for one in [*written["claims"], *written["figures"]] if one["id"] == claim)
        made = forms.ClaimForm(
            incident=record.incident,
            as_of=as_of.moment,
            clock=as_of.clock,
            claim=form,
            words=[forms.said(item, record.incident) for item in evidence_of(record, found)],
        )
        return forms.answer(asked, made)


@router.get("/incidents/{incident}/changes", response_model=forms.Changes, responses=forms.TROUBLES)
def changes(
    request: Request, desk: DeskOf, as_of: AsOfOf, incident: IncidentId, cursor: Cursor = None, limit: Size = REVISIONS
) -> JSONResponse:
    """Every revision up to a moment, the last first: what changed and why."""
    key = read_cursor(cursor, int)
    with desk.asked(request, as_of) as asked:
        found = asked.incident(incident)
        page = asked.revisions(found, int(key[0]) if key else None, limit)
        rows = [
            forms.RevisionForm(
                at=revision.at,
                shifts=[
                    forms.ShiftForm(
                        at=shift.at,
                        kind=shift.kind,
                        slot=shift.slot,
                        before=shift.before,
                        after=shift.after,
                        why=shift.why,
                        claims=list(shift.claims),
                        evidence=list(shift.evidence),
                        material=shift.material,
                    )
                    for shift in revision.shifts
                ],
            )
            for revision in page.revisions
        ]
        further = written_cursor([page.before]) if page.before is not None else None
        return forms.answer(asked, forms.Changes(incident=found, clock=as_of.clock, revisions=rows, next=further))


@router.get("/incidents/{incident}/brief", responses=forms.public("Brief"), response_model=None)
def brief(
    request: Request,
    desk: DeskOf,
    as_of: AsOfOf,
    incident: IncidentId,
    since: Annotated[str | None, Query(max_length=40, description="Tell what changed since this moment.")] = None,
) -> JSONResponse:
    """The situation report at a moment, in the form onrecord.brief/1."""
    before = read_as_of(since, as_of.clock, desk.now()).moment if since else None
    with desk.asked(request, as_of) as asked:
        return forms.answer(asked, brief_json(asked.brief(asked.incident(incident), before)))
