"""The audit trail: every decision, and one with what it changed. And the review queue."""

from __future__ import annotations

from itertools import groupby
from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord.desk.asking import Asked
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.deciding.queue import WEAK, Alike, WeakLink, loose_decisions, queue
from onrecord.desk.deciding.trail import call_of, calls, trail_of, trail_on
from onrecord.desk.deciding.wish import read_wish
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, PagesOf
from onrecord.errors import NotFound
from onrecord.model.decision import Decision
from onrecord.model.vocabulary import DecisionKind
from onrecord.previewing import effect
from onrecord.record.effect import Effect

router = APIRouter()

PAGE, SET_ASIDE = 40, 12
"""Decisions a page of the trail; items set aside on the review page."""
GROUPS = (DecisionKind.MERGE, DecisionKind.SPLIT, DecisionKind.UNDO, DecisionKind.ACCEPT, DecisionKind.RATE)
"""Kinds whose effect is not worked out again: it is none on a claim, or not of this moment alone."""

On = Annotated[str | None, Query(max_length=300, description="An incident's, source's or evidence item's id.")]
DecisionId = Annotated[str, Path(pattern=r"^[a-z]{1,3}-[0-9a-f]{1,32}$", description="A decision's id.")]


@router.get("/decisions")
def decisions(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    on: On = None,
    kind: DecisionKind | None = None,
    cursor: Cursor = None,
) -> HTMLResponse:
    """Who decided what, the last first."""
    key = read_cursor(cursor, str)
    with desk.asked(request, as_of) as asked:
        found = [one for one in trail(asked, on) if kind is None or one.kind is kind]
        rows, further = paged(found, str(key[0]) if key else None, PAGE)
        title = on
        if on and _is_incident(on):
            title = str(asked.store.get_membership(asked.incident_now(on)).summary.get("title", on))
        return pages.page(
            asked,
            "decisions.html",
            calls=calls(asked, rows),
            on=on,
            on_title=title,
            kind=kind,
            kinds=tuple(DecisionKind),
            count=len(found),
            further=written_cursor([further]) if further else None,
            begun=key is not None,
        )


def trail(asked: Asked, on: str | None) -> list[Decision]:
    """The decisions on a thing, or all, the last first."""
    if not on:
        return list(reversed(asked.decisions))
    if _is_incident(on):
        return list(trail_of(asked, asked.incident_now(on)))
    return list(trail_on(asked, [on]))


def _is_incident(on: str) -> bool:
    return on.startswith("in-")


def paged(found: list[Decision], after: str | None, most: int) -> tuple[list[Decision], str | None]:
    """A page of decisions, those that come after one of them, and the id of the last where there are more."""
    ids = [one.id for one in found]
    if after is not None and after not in ids:
        raise NotFound(f"no decision of this list is {after!r}", key=after, todo="Begin with the first page.")
    rows = found[ids.index(after) + 1 if after is not None else 0 :]
    return rows[:most], rows[most - 1].id if len(rows) > most else None


@router.get("/decisions/{decision}")
def one_decision(
    request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, decision: DecisionId, made: bool = False
) -> HTMLResponse:
    """One decision: what it is about, why, what it changed, and what undid it."""
    with desk.asked(request, as_of) as asked:
        found = asked.decision(decision, "Find it in the list of decisions.")
        return pages.page(
            asked, "decision.html", call=call_of(asked, found), effect=effect_once(asked, found), made=made
        )


def effect_once(asked: Asked, decision: Decision) -> Effect | None:
    """What a decision did on what is held now; None of those that it can't be told of."""
    if decision.kind in GROUPS or decision.targets[0].startswith("x-"):
        return None
    key = (asked.stamp, "effect", decision.id, asked.as_of.clock)
    return asked.desk.worked_out.get(key, lambda: effect(asked.records, decision, asked.as_of.clock))


def _apart(one: Alike) -> list[tuple[str, str]]:
    """What keeps two incidents apart: all tellings of the one split off from those of the other, as they are."""
    return [("incident", one.other), *(("telling", key) for key in one.other_members)]


def _together(one: WeakLink) -> list[tuple[str, str]]:
    """What holds a telling where it is: it and the one it hangs on, merged."""
    return [("incident", one.incident), ("telling", one.match.a), ("telling", one.match.b)]


@router.get("/review")
def review(request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, cursor: Cursor = None) -> HTMLResponse:
    """What needs a person."""
    key = read_cursor(cursor, str, str)
    with desk.asked(request, as_of) as asked:
        found = queue(asked, (str(key[0]), str(key[1])) if key else None)
        dismissed = {t for one in asked.in_force if one.kind is DecisionKind.REJECT for t in one.targets}
        aside = [item for item in asked.store.page_set_aside(200) if item.id not in dismissed] if key is None else []
        return pages.page(
            asked,
            "review.html",
            queue=found,
            by_incident=[list(part) for _, part in groupby(found.disputes, key=lambda one: one.record.incident)],
            weak_below=WEAK,
            belongs=lambda one: read_wish(DecisionKind.MERGE, _together(one)).address,
            apart=lambda one: read_wish(DecisionKind.SPLIT, _apart(one)).address,
            aside=aside[:SET_ASIDE],
            more_aside=max(0, len(aside) - SET_ASIDE),
            loose=[(call_of(asked, one), lost) for one, lost in loose_decisions(asked)] if key is None else [],
            further=written_cursor(list(found.next)) if found.next else None,
            begun=key is not None,
        )
