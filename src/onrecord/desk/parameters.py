"""Parameters of addresses, each with its bounds, alike on pages and in the API."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated

from fastapi import Depends, Path, Query
from starlette.requests import Request

from onrecord.desk.access.kept import Kept
from onrecord.desk.as_of import AsOf, read_as_of
from onrecord.desk.asking import Desk
from onrecord.desk.cursor import LONGEST
from onrecord.desk.lines import Filters
from onrecord.desk.templating import Pages
from onrecord.errors import BadInput
from onrecord.model.line import STANDINGS
from onrecord.model.span import Part, Span
from onrecord.model.vocabulary import Clock, IncidentKind

MOST_WORDS = 200
"""Characters of a search."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def desk_of(request: Request) -> Desk:
    """What all requests share."""
    desk: Desk = request.app.state.desk
    return desk


def pages_of(request: Request) -> Pages:
    """The templates."""
    pages: Pages = request.app.state.pages
    return pages


def kept_of(request: Request) -> Kept:
    """The accounts."""
    kept: Kept = request.app.state.kept
    return kept


def address_of(request: Request) -> str:
    """Whence a request comes."""
    return request.client.host if request.client else ""


def as_of(
    request: Request,
    moment: Annotated[
        str | None,
        Query(alias="as-of", max_length=40, description="The moment: 2020-01-08T18:00Z; a bare day means its end."),
    ] = None,
    clock: Annotated[
        Clock, Query(description="By when reports were published, or when we received them.")
    ] = Clock.PUBLISHED,
) -> AsOf:
    """The moment and clock of a request. Raises BadInput."""
    now: datetime = desk_of(request).now()
    return read_as_of(moment, clock, now)


def plain(words: str | None) -> str:
    """Words without control characters, spaces once."""
    return " ".join(_CONTROL.sub(" ", words or "").split())


def read_words(words: str | None, part: str) -> Span | None:
    """A span written as "120-160". Raises BadInput."""
    if not words:
        return None
    begins, _, ends = words.partition("-")
    where: Part = "title" if part == "title" else "text"
    try:
        return Span(int(begins), int(ends), where)
    except ValueError:
        raise BadInput(f"not a span: {words!r}", where="words", todo="Write it as 120-160.") from None


def read_day(words: str | None, name: str) -> date | None:
    """A day written as 2020-01-08. Raises BadInput."""
    if not words:
        return None
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        raise BadInput(f"not a day: {words!r}", where=name, todo="Write it as 2020-01-08.") from None


def filters(
    words: Annotated[
        str | None, Query(alias="q", max_length=MOST_WORDS, description="Words of title, places and day, all of them.")
    ] = None,
    kind: Annotated[str | None, Query(max_length=40, description="A kind of incident: bombing.")] = None,
    place: Annotated[str | None, Query(max_length=100, description="A place it was at or within: Iraq.")] = None,
    since: Annotated[str | None, Query(alias="from", max_length=10, description="It was on that day or later.")] = None,
    until: Annotated[str | None, Query(alias="to", max_length=10, description="It was on that day or before.")] = None,
    standing: Annotated[
        str | None, Query(max_length=20, description=f"It has such a claim or question: {', '.join(STANDINGS)}.")
    ] = None,
) -> Filters:
    """By what the list of incidents is narrowed. Raises BadInput."""
    if kind and kind not in list(IncidentKind):
        raise BadInput(f"not a kind of incident: {kind!r}", where="kind", todo="Take one of the list: docs/kinds.md.")
    if standing and standing not in STANDINGS:
        raise BadInput(f"no such standing: {standing!r}", where="standing", todo=f"One of {', '.join(STANDINGS)}.")
    return Filters(
        plain(words),
        IncidentKind(kind) if kind else None,
        plain(place),
        read_day(since, "from"),
        read_day(until, "to"),
        standing or "",
    )


FiltersOf = Annotated[Filters, Depends(filters)]
DeskOf = Annotated[Desk, Depends(desk_of)]
KeptOf = Annotated[Kept, Depends(kept_of)]
PagesOf = Annotated[Pages, Depends(pages_of)]
AsOfOf = Annotated[AsOf, Depends(as_of)]
Words = Annotated[str | None, Query(alias="q", max_length=MOST_WORDS, description="Words that are looked for.")]
Cursor = Annotated[str | None, Query(max_length=LONGEST, description="Where the page begins, from the one before.")]
IncidentId = Annotated[str, Path(pattern=r"^in-[0-9a-f]{1,32}$", description="An incident's id, or a former one.")]
ReportId = Annotated[str, Path(pattern=r"^r-[0-9a-f]{1,32}$", description="A report's id.")]
ClaimId = Annotated[str, Path(pattern=r"^cl-[0-9a-f]{1,32}$", description="A claim's id.")]
PartyId = Annotated[str, Path(min_length=1, max_length=300, description="A source's id.")]
