"""One incident: fact sheet, what is not known, figures, timeline, map, responses, sources, what changed; at any moment."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.brief.compose import compose
from onrecord.desk.asking import Asked
from onrecord.desk.charts import figure_charts
from onrecord.desk.deciding.trail import calls, trail_of
from onrecord.desk.facts import fact_rows
from onrecord.desk.parameters import AsOfOf, DeskOf, IncidentId, PagesOf
from onrecord.desk.sourcing import sides
from onrecord.desk.svg.map import MOST_ZOOM, draw_map
from onrecord.errors import NotFound
from onrecord.model.evidence import Amount, Evidence, ReportRef
from onrecord.model.record import Claim, Record, Shift
from onrecord.model.vocabulary import Relation, State
from onrecord.record.lines import line_of
from onrecord.record.revise import changes

router = APIRouter()

REPORTS_SHOWN, RESPONSES_SHOWN, CHANGES_SHOWN, VOICES_SHOWN, BROUGHT_SHOWN = 60, 24, 12, 12, 3
"""Of each list at once; the rest is folded away or on its own page."""
DECIDED = 4
"""Decisions on the incident that are shown; the others are on their own page."""


@dataclass(frozen=True, slots=True)
class Stops:
    """Where the as-of control can go: the moments at which something became known, and where the page stands among them."""

    moments: tuple[datetime, ...]
    index: int
    before: datetime | None
    after: datetime | None


@router.get("/incidents/{incident}")
def incident(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    incident: IncidentId,
    zoom: Annotated[int, Query(ge=-MOST_ZOOM, le=MOST_ZOOM)] = 0,
) -> HTMLResponse:
    """The record of an incident at a moment."""
    with desk.asked(request, as_of) as asked:
        found = asked.incident(incident)
        record = asked.record(found)
        links, decided = _links(asked, record), trail_of(asked, found)[:DECIDED]
        # calls name other incidents too, which may be called otherwise as soon as anything is added
        told = (asked.state(found), asked.stamp if decided else "", tuple(links))
        part = asked.parts("incident", *told, found, asked.last_known(found), zoom)
        told_of = {} if part.done else sheet(asked, record, zoom) | {"links": links, "decided": calls(asked, decided)}
        return pages.page(asked, "incident.html", part, record=record, stops=_stops(asked, found), zoom=zoom, **told_of)


def sheet(asked: Asked, record: Record, zoom: int) -> dict[str, Any]:
    """What the page says of a record."""
    key = (
        asked.state(record.incident),
        "sheet",
        record.incident,
        record.clock,
        asked.last_known(record.incident),
        zoom,
    )
    return asked.desk.worked_out.get(key, lambda: _made_sheet(asked, record, zoom))


def _made_sheet(asked: Asked, record: Record, zoom: int) -> dict[str, Any]:
    worded, figures = fact_rows(record)
    spoken, own = sides(record)
    return {
        "line": line_of(record),
        "lead": compose(record, only=("Summary",)),
        "worded": worded,
        "figures": figures,
        "evidence": {item.id: item for item in record.evidence},
        "charts": figure_charts(record),
        "days": _days(record),
        "brought": _brought(record),
        "map": asked.desk.maps.get(
            ("map", record.places, zoom), lambda: draw_map(record.places, asked.desk.countries, zoom)
        ),
        "sides": spoken,
        "own": own,
        "shifts": _last_day(asked, record),
        "shown": {
            "reports": REPORTS_SHOWN,
            "responses": RESPONSES_SHOWN,
            "changes": CHANGES_SHOWN,
            "voices": VOICES_SHOWN,
            "brought": BROUGHT_SHOWN,
        },
    }


def _stops(asked: Asked, incident: str) -> Stops:
    moments = asked.moments(incident)
    at = asked.as_of.moment
    before = bisect_left(moments, at) if at in moments else bisect_right(moments, at) - 1
    after = bisect_right(moments, at)
    index = after - 1
    return Stops(
        tuple(moments),
        index,
        moments[before - 1] if before > 0 else None,
        moments[after] if after < len(moments) else None,
    )


def _days(record: Record) -> list[tuple[str, list[tuple[datetime, ReportRef, bool]]]]:
    """The reports by the day on which they became known, oldest first."""
    known = sorted(
        ((at, ref, main) for ref, main in record.reports if (at := ref.known.at(record.clock)) is not None),
        key=lambda one: (one[0], one[1].id),
    )
    days: dict[str, list[tuple[datetime, ReportRef, bool]]] = {}
    for at, ref, main in known:
        days.setdefault(f"{at.day} {at:%B %Y}", []).append((at, ref, main))
    return list(days.items())


def _brought(record: Record) -> dict[str, list[tuple[Claim, Evidence]]]:
    """What each report was the first to bring, by its id: live claims that somebody is named for, with the words; figures first."""
    by_id = {item.id: item for item in record.evidence}
    found: dict[str, list[tuple[Claim, Evidence]]] = {}
    for claim in record.claims:
        firsts = [by_id[share.evidence[0]] for share in claim.origins if share.evidence and not share.party.own]
        first = min(firsts, key=lambda item: (item.known.at(record.clock) or claim.since, item.id), default=None)
        if first is not None and claim.standing.state is State.LIVE:
            found.setdefault(first.report, []).append((claim, first))
    for claims in found.values():
        claims.sort(key=lambda pair: (not isinstance(pair[0].value, Amount), pair[0].standing.credibility, pair[0].id))
    return found


def _last_day(asked: Asked, record: Record) -> list[Shift]:
    """What changed in the 24 hours before the last thing that became known, latest first."""
    last = asked.moments(record.incident)
    known = [at for at in last if at <= record.as_of]
    before = None
    with suppress(NotFound):
        before = asked.record(record.incident, known[-1] - timedelta(days=1))
    return [shift for shift in reversed(changes(before, record, asked.decisions)) if shift.material]


def _links(asked: Asked, record: Record) -> list[tuple[str, str, str, tuple[Relation, ...]]]:
    """Other incidents that this one's reports tie to it: id, title, day, how."""
    found: dict[str, list[Relation]] = {}
    for other, relation in record.links:
        found.setdefault(other, []).append(relation)
    rows = []
    for other, relations in found.items():
        with suppress(NotFound):
            summary = asked.store.get_membership(other).summary
            rows.append((other, str(summary.get("title", "")), str(summary.get("day", "")), tuple(relations)))
    return rows
