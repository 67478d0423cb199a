"""One claim: the exact words it stands on, its origins, and the rules behind its standing. Opened in place on the incident page."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.deciding.ratings import rated
from onrecord.desk.deciding.trail import calls, trail_on
from onrecord.desk.facts import QUOTES, evidence_of, quotes
from onrecord.desk.parameters import AsOfOf, ClaimId, DeskOf, IncidentId, PagesOf
from onrecord.errors import NotFound
from onrecord.record.tell import ids_of

router = APIRouter()


@router.get("/incidents/{incident}/claims/{claim}")
def claim(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    incident: IncidentId,
    claim: ClaimId,
    part: Annotated[Literal["page", "panel"], Query()] = "page",
) -> HTMLResponse:
    """A claim with its words; `part=panel` is what is opened in place."""
    with desk.asked(request, as_of) as asked:
        record = asked.record(asked.incident(incident))
        by_id = {one.id: one for one in record.claims}
        if claim not in by_id:
            todo = "Claims come and go with the moment: look at the incident's page at this one."
            raise NotFound("the record holds no such claim at this moment", key=claim, todo=todo)
        found = by_id[claim]
        items = evidence_of(record, found)
        refs = [ref for ref, _ in record.reports]
        said = quotes(items, refs, dict(asked.store.get_reports(sorted({item.report for item in items}))))
        related = [
            (words, [by_id[key] for key in keys if key in by_id])
            for words, keys in (
                ("Conflicts with", found.conflicts_with),
                ("Supported by", found.supported_by),
                ("Superseded by", (found.superseded_by,) if found.superseded_by else ()),
            )
        ]
        return pages.page(
            asked,
            "claim_panel.html" if part == "panel" else "claim.html",
            record=record,
            claim=found,
            quotes=said[:QUOTES],
            more=max(0, len(said) - QUOTES),
            related=[pair for pair in related if pair[1]],
            decided=calls(asked, trail_on(asked, sorted(ids_of(found) - {s.party.id for s in found.origins}))),
            rated=rated(asked),
        )
