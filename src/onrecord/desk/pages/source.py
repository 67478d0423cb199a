"""Sources: the list of who is given words to, and one source with all it said, over incidents, and how its claims have fared."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.deciding.ratings import RELIABILITY, rated
from onrecord.desk.deciding.trail import at_source, calls, trail_on
from onrecord.desk.fares import INCIDENTS, claims_of, fared, fullest, once_each
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, PagesOf, PartyId, Words, plain
from onrecord.errors import NotFound
from onrecord.store.protocol import MOST_COUNTED

router = APIRouter()

PAGE, SAID, DECIDED = 50, 60, 6
"""Sources a page; evidence items of one source a page; decisions on it that are shown."""


@router.get("/sources")
def sources(
    request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, words: Words = None, cursor: Cursor = None
) -> HTMLResponse:
    """Who is given words to."""
    wanted = plain(words)
    key = read_cursor(cursor, str)
    with desk.asked(request, as_of) as asked:
        after = str(key[0]) if key else None
        rows = asked.desk.worked_out.get(
            (asked.stamp, "sources", after, wanted), lambda: asked.store.page_parties(PAGE + 1, after, wanted.split())
        )
        further = written_cursor([rows[PAGE - 1].party.id]) if len(rows) > PAGE else None
        return pages.page(
            asked,
            "sources.html",
            rows=rows[:PAGE],
            words=wanted,
            further=further,
            begun=key is not None,
            most=MOST_COUNTED,
        )


@router.get("/sources/{party:path}")
def source(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    party: PartyId,
    cursor: Cursor = None,
) -> HTMLResponse:
    """One source."""
    key = read_cursor(cursor, str, int)
    with desk.asked(request, as_of) as asked:
        said = asked.store.page_party(party, SAID + 1, (str(key[0]), int(key[1])) if key else None)
        if not said and key is None:
            raise NotFound(f"no source is held under {party[:80]!r}", key=party, todo="Find it in the list of sources.")
        sources = rated(asked)
        names = [(key, at_source(asked, key)) for key in sources.names(party)]
        parts = claims_of(asked, party, [key for key, _ in names])
        reports = {item.evidence.report for item in said}
        return pages.page(
            asked,
            "source.html",
            party=fullest(parts, sources.root(party)) or (said[0].evidence.origin if said else None),
            key=party,
            said=once_each(said[:SAID]),
            refs=asked.store.get_refs(sorted(reports)),
            titles={part.record.incident: part.record.title for part in parts},
            parts=parts,
            fared=fared(parts),
            further=written_cursor(list(said[SAID - 1].position)) if len(said) > SAID else None,
            begun=key is not None,
            most=INCIDENTS,
            rating=sources.rating(party),
            side=sources.side(party),
            reliability=RELIABILITY,
            names=[(thing.words, thing.address) for _, thing in names],
            decided=calls(asked, trail_on(asked, [party])[:DECIDED]),
        )
