"""Decisions: the trail, one, what one would change, and to make one; the tellings of an incident, which decisions name; the review queue.

To decide: ask for the preview, look at it, and send the same again with its `seen`. Where somebody has decided on the same meanwhile
the answer is 409, with their decisions; nothing was changed.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Body, Path, Query
from starlette.requests import Request
from starlette.responses import JSONResponse

from onrecord.deciding import held_party, merging, new_party
from onrecord.desk.access.who import Role, needs
from onrecord.desk.api import forms
from onrecord.desk.api.decision_forms import (
    DecisionForm,
    Decisions,
    DisputeForm,
    IncidentEffectForm,
    LinkForm,
    MoveForm,
    PreviewForm,
    Review,
    Side,
    TellingForm,
    Tellings,
    Wanted,
)
from onrecord.desk.asking import Asked, Desk
from onrecord.desk.cursor import read_cursor, written_cursor
from onrecord.desk.deciding.draft import WITHOUT_WORDS
from onrecord.desk.deciding.queue import queue
from onrecord.desk.pages.decide import signed
from onrecord.desk.pages.decisions import paged, trail
from onrecord.desk.parameters import AsOfOf, Cursor, DeskOf, IncidentId
from onrecord.desk.wording import fact_words
from onrecord.errors import BadInput
from onrecord.model.decision import Decision, make_decision
from onrecord.model.evidence import Match, Party
from onrecord.model.record import Claim, Record
from onrecord.model.vocabulary import DecisionKind
from onrecord.previewing import preview
from onrecord.record.effect import ClaimMove, Effect, IncidentEffect
from onrecord.record.touch import NOBODY

router = APIRouter(tags=["decisions"])

CHANGING: dict[int | str, dict[str, Any]] = {
    300: {"model": forms.Troubled, "description": "Several incidents begin with an id; the error lists them."},
    400: {"model": forms.Troubled, "description": "The decision can't be made; the error says why."},
    401: {"model": forms.Troubled, "description": "Not signed in."},
    403: {"model": forms.Troubled, "description": "Not an editor, or not asked for by a page of the desk."},
    404: {"model": forms.Troubled, "description": "It names what is not held."},
    409: {"model": forms.Troubled, "description": "Somebody has decided on the same meanwhile."},
}


@router.get("/decisions", response_model=Decisions, responses=forms.TROUBLES)
def decisions(
    request: Request,
    desk: DeskOf,
    as_of: AsOfOf,
    on: Annotated[
        str | None, Query(max_length=300, description="An incident's, source's or evidence item's id.")
    ] = None,
    cursor: Cursor = None,
    limit: Annotated[int, Query(ge=1, le=200, description="Rows a page.")] = 50,
) -> JSONResponse:
    """Who decided what, the last first; `on`: the decisions that touch a thing."""
    key = read_cursor(cursor, str)
    with desk.asked(request, as_of) as asked:
        rows, further = paged(trail(asked, on), str(key[0]) if key else None, limit)
        made = [_form(one, asked) for one in rows]
        return forms.answer(asked, Decisions(decisions=made, next=written_cursor([further]) if further else None))


@router.get("/decisions/{decision}", response_model=DecisionForm, responses=forms.TROUBLES)
def decision(
    request: Request,
    desk: DeskOf,
    as_of: AsOfOf,
    decision: Annotated[str, Path(pattern=r"^[a-z]{1,3}-[0-9a-f]{1,32}$", description="A decision's id.")],
) -> JSONResponse:
    """One decision."""
    with desk.asked(request, as_of) as asked:
        found = asked.decision(decision, "Take an id from the list of decisions.")
        return forms.answer(asked, _form(found, asked))


def _form(one: Decision, asked: Asked | None = None) -> DecisionForm:
    undone = asked.undone.get(one.id) if asked is not None else None
    return DecisionForm(
        id=one.id,
        kind=one.kind,
        targets=list(one.targets),
        by=one.by,
        at=one.at,
        why=one.why,
        value=one.value,
        source=one.party.id if one.party else None,
        source_name=one.party.name if one.party else None,
        undone_by=undone.id if undone else None,
    )


@router.post("/decisions/preview", response_model=PreviewForm, responses=CHANGING)
@needs(Role.EDITOR)
def preview_of(request: Request, desk: DeskOf, as_of: AsOfOf, wanted: Annotated[Wanted, Body()]) -> JSONResponse:
    """What a decision would change. Nothing is changed."""
    made = _decision(request, desk, as_of, wanted, signed(request, wanted.by) or NOBODY, wanted.why or WITHOUT_WORDS)
    with desk.deciding() as records:
        seen = records.seen_of(made)
        told = _effect(preview(records, made, as_of.clock), seen)
    return JSONResponse(told.model_dump(mode="json"), headers={"cache-control": "no-store"})


@router.post("/decisions", response_model=DecisionForm, status_code=201, responses=CHANGING)
@needs(Role.EDITOR)
def decide(request: Request, desk: DeskOf, as_of: AsOfOf, wanted: Annotated[Wanted, Body()]) -> JSONResponse:
    """Make a decision."""
    made = _decision(request, desk, as_of, wanted, signed(request, wanted.by), wanted.why)
    with desk.deciding() as records:
        held = records.decide(made, wanted.seen)
    headers = {"location": f"/api/v1/decisions/{held.id}", "cache-control": "no-store"}
    return JSONResponse(_form(held).model_dump(mode="json"), 201, headers=headers)


def _decision(request: Request, desk: Desk, as_of: AsOfOf, wanted: Wanted, by: str, why: str) -> Decision:
    if as_of.asked:
        raise BadInput("a decision is made as of now", where="as-of", todo="Leave out as-of.")
    with desk.asked(request, as_of) as asked:
        targets = list(wanted.targets)
        if wanted.kind is DecisionKind.MERGE:
            targets = [
                key
                for target in targets
                for key in (
                    merging(asked.store, [asked.incident_now(target)]) if target.startswith("in-") else [target]
                )
            ]
        party: Party | None = None
        if wanted.kind is DecisionKind.LINK:
            party = held_party(asked.store, targets[0])
        elif wanted.kind is DecisionKind.ATTRIBUTE and wanted.source:
            party = held_party(asked.store, wanted.source)
        elif wanted.kind is DecisionKind.ATTRIBUTE and wanted.source_name:
            party = new_party(wanted.source_name)
    value = wanted.value or None
    return make_decision(wanted.kind, targets, by=by, at=desk.now(), why=why, value=value, party=party)


def _effect(effect: Effect, seen: str) -> PreviewForm:
    rows = [_incident(one) for one in effect.incidents]
    return PreviewForm(nothing=effect.nothing, incidents=rows, further=effect.further, seen=seen)


def _incident(one: IncidentEffect) -> IncidentEffectForm:
    record = one.after or one.before
    assert record is not None
    tolls = {
        name: tuple(None if toll is None else [toll.low, toll.best, toll.high] for toll in (before, after))
        for name, before, after in one.tolls
    }
    return IncidentEffectForm(
        before=_id(one.before),
        after=_id(one.after),
        title=record.title,
        reports=one.reports,
        tolls=tolls,  # type: ignore[arg-type]  # two of them, always
        kept=one.kept,
        moves=[_move(move) for move in one.moves],
    )


def _id(record: Record | None) -> str | None:
    return record.incident if record is not None else None


def _move(move: ClaimMove) -> MoveForm:
    claim = move.after or move.before
    assert claim is not None
    return MoveForm(
        move=move.move.value, slot=claim.slot, before=_side(move.before), after=_side(move.after), lesser=move.lesser
    )


def _side(claim: Claim | None) -> Side | None:
    if claim is None:
        return None
    standing = claim.standing
    return Side(
        claim=claim.id,
        words=fact_words(claim),
        state=standing.state.value,
        support=standing.support.value,
        contest=standing.contest.value,
        independent=claim.independent,
        origins=[share.party.id for share in claim.origins],
    )


@router.get("/incidents/{incident}/tellings", response_model=Tellings, responses=forms.TROUBLES)
def tellings(request: Request, desk: DeskOf, as_of: AsOfOf, incident: IncidentId) -> JSONResponse:
    """The tellings that an incident is made of, by id: what is merged and split."""
    with desk.asked(request, as_of) as asked:
        found = asked.incident(incident)
        known = [
            card
            for card in asked.held(found).cards
            if (at := card.known.at(as_of.clock)) is not None and at <= asked.as_of.moment
        ]
        rows = [
            TellingForm(
                id=card.id,
                report=card.report,
                kind=card.kind.value,
                main=card.main,
                words=card.trigger_text,
                begins=card.begins,
            )
            for card in sorted(known, key=lambda card: card.id)
        ]
        return forms.answer(asked, Tellings(incident=found, tellings=rows))


@router.get("/review", response_model=Review, responses=forms.TROUBLES)
def review(request: Request, desk: DeskOf, as_of: AsOfOf, cursor: Cursor = None) -> JSONResponse:
    """What needs a person, of the incidents last heard of: disputes, weak links, incidents that may be one."""
    key = read_cursor(cursor, str, str)
    with desk.asked(request, as_of) as asked:
        found = queue(asked, (str(key[0]), str(key[1])) if key else None)
        made = Review(
            disputes=[
                DisputeForm(
                    incident=one.record.incident,
                    claim=one.claim.id,
                    slot=one.claim.slot,
                    words=fact_words(one.claim),
                    conflicts_with=list(one.claim.conflicts_with),
                )
                for one in found.disputes
            ],
            weak=[_link(one.incident, None, one.match) for one in found.weak],
            alike=[_link(one.incident, one.other, one.match) for one in found.alike],
            next=written_cursor(list(found.next)) if found.next else None,
        )
        return forms.answer(asked, made)


def _link(incident: str, other: str | None, match: Match) -> LinkForm:
    reasons = [f"{reason.rule}: {reason.detail}" for reason in match.reasons]
    return LinkForm(incident=incident, other=other, tellings=(match.a, match.b), score=match.score, reasons=reasons)
