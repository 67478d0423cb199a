"""Sources: the list, and one with its claims and words."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import JSONResponse

from onrecord.desk.api import forms
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.fares import claims_of
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, PartyId, Words, plain
from onrecord.desk.wording import fact_words
from onrecord.errors import NotFound

router = APIRouter(tags=["sources"])

Size = Annotated[int, Query(ge=1, le=200, description="Rows a page.")]


@router.get("/sources", response_model=forms.Sources, responses=forms.TROUBLES)
def sources(
    request: Request, desk: DeskOf, as_of: AsOfOf, words: Words = None, cursor: Cursor = None, limit: Size = 50
) -> JSONResponse:
    """Who is given words to, by id; `q` narrows by words of the id. The moment does not narrow this list. Counts stop at 1,000."""
    key = read_cursor(cursor, str)
    with desk.asked(request, as_of) as asked:
        rows = asked.store.page_parties(limit + 1, str(key[0]) if key else None, plain(words).split())
        made = [
            forms.SourceLine(
                id=row.party.id,
                name=row.party.name,
                kind=row.party.kind.value,
                side=row.party.side,
                named=row.party.named,
                own_voice=row.party.own,
                evidence=row.evidence,
                reports=row.reports,
            )
            for row in rows[:limit]
        ]
        further = written_cursor([rows[limit - 1].party.id]) if len(rows) > limit else None
        return forms.answer(asked, forms.Sources(sources=made, next=further))


@router.get("/sources/{party:path}", response_model=forms.SourceForm, responses=forms.TROUBLES)
def source(
    request: Request, desk: DeskOf, as_of: AsOfOf, party: PartyId, cursor: Cursor = None, limit: Size = 100
) -> JSONResponse:
    """One source: how its claims stand at a moment, and its words (`next` pages through these)."""
    key = read_cursor(cursor, str, int)
    with desk.asked(request, as_of) as asked:
        rows = asked.store.page_party(party, limit + 1, (str(key[0]), int(key[1])) if key else None)
        if not rows and key is None:
            raise NotFound(
                f"no source is held under {party[:80]!r}", key=party, todo="Take an id from the list of sources."
            )
        origin = rows[0].evidence.origin if rows else None
        claims = [
            forms.ClaimOf(
                incident=part.record.incident,
                claim=claim.id,
                slot=claim.slot,
                words=fact_words(claim),
                state=claim.standing.state.value,
                support=claim.standing.support.value,
                contest=claim.standing.contest.value,
            )
            for part in claims_of(asked, party)
            for claim in part.claims
        ]
        made = forms.SourceForm(
            id=party,
            name=origin.name if origin else party,
            side=origin.side if origin else None,
            claims=claims,
            said=[forms.said(row.evidence, row.incident) for row in rows[:limit]],
            next=written_cursor(list(rows[limit - 1].position)) if len(rows) > limit else None,
        )
        return forms.answer(asked, made)
