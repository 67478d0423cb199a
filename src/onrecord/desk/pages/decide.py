"""Asking for a decision: what it is about, what is chosen, what will change, and why. Nothing is changed by looking."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated
from urllib.parse import quote, unquote

from fastapi import APIRouter, Depends, Path
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from onrecord.desk.access.who import LOCAL, Role, needs, who_of
from onrecord.desk.asking import Asked, Desk
from onrecord.desk.deciding.draft import WITHOUT_WORDS, Draft, draft
from onrecord.desk.deciding.ratings import RELIABILITY
from onrecord.desk.deciding.trail import calls
from onrecord.desk.deciding.wish import Wish, read_wish
from onrecord.desk.deciding.words import ASKS
from onrecord.desk.parameters import AsOfOf, DeskOf, PagesOf
from onrecord.desk.templating import Pages
from onrecord.errors import BadDecision, BadInput, DecidedMeanwhile, OnrecordError, StoreError
from onrecord.model.decision import Decision
from onrecord.model.vocabulary import Clock, DecisionKind
from onrecord.previewing import preview
from onrecord.record.effect import Effect
from onrecord.record.touch import NOBODY

router = APIRouter()

BY_COOKIE = "onrecord-by"
"""The name an editor gave last, on a desk without accounts."""
A_YEAR = 31_536_000

Kind = Annotated[DecisionKind, Path(description="What kind of decision.")]


@router.get("/decide/{kind}")
@needs(Role.EDITOR)
def decide(request: Request, desk: DeskOf, pages: PagesOf, as_of: AsOfOf, kind: Kind) -> Response:
    """The form of a decision, with what it would change once all is chosen."""
    if as_of.asked:
        raise BadInput(
            "a decision is made as of now", where="as-of", todo="Leave out as-of, and look at what stands now."
        )
    wish = read_wish(kind, request.query_params.multi_items(), as_of.clock)
    with desk.asked(request, as_of) as asked:
        return _form(desk, pages, asked, wish)


async def sent(request: Request) -> list[tuple[str, str]]:
    """The fields of a form."""
    form = await request.form()
    return [(key, value) for key, value in form.multi_items() if isinstance(value, str)]


@router.post("/decide/{kind}")
def make(
    request: Request,
    desk: DeskOf,
    pages: PagesOf,
    as_of: AsOfOf,
    kind: Kind,
    fields: Annotated[list[tuple[str, str]], Depends(sent)],
) -> Response:
    """Make the decision, and go to it; where somebody has decided meanwhile, or something is missing, ask again."""
    clock = next((Clock(value) for key, value in fields if key == "clock" and value in set(Clock)), as_of.clock)
    wish = read_wish(kind, fields, clock)
    by = signed(request, wish.by)
    with desk.asked(request, replace(as_of, clock=clock)) as asked:
        try:
            decision = draft(asked, wish).decision(by, desk.now(), wish.why)
            with desk.deciding() as records:
                made = records.decide(decision, wish.one("seen") or None)
        except DecidedMeanwhile as error:
            meanwhile: OnrecordError = error
        except OnrecordError as error:
            return _form(desk, pages, asked, wish, error, 503 if type(error) is StoreError else 400)
        else:
            return _made(request, made, by)
    with desk.asked(request, replace(as_of, clock=clock)) as asked:  # as it is now, with what was decided meanwhile
        return _form(desk, pages, asked, wish, meanwhile, 409)


def _made(request: Request, made: Decision, by: str) -> Response:
    answer = RedirectResponse(f"/decisions/{made.id}?made=true", 303)
    if who_of(request) == LOCAL:
        answer.set_cookie(BY_COOKIE, quote(by), max_age=A_YEAR, httponly=True, samesite="strict")
    return answer


def signed(request: Request, by: str) -> str:
    """Who signs a decision: whoever is signed in; without accounts, the name that is given."""
    who = who_of(request)
    return by if who == LOCAL else who.name


def _form(
    desk: Desk, pages: Pages, asked: Asked, wish: Wish, trouble: OnrecordError | None = None, status: int = 200
) -> HTMLResponse:
    """The form, filled in as far as it was; what the decision would change; what stands in its way."""
    made = draft(asked, wish)
    effect: Effect | None = None
    seen = NOBODY
    if made.targets is not None:
        try:
            effect, seen = _tried(desk, made, wish)
        except BadDecision as error:
            trouble = trouble or error
    since = trouble.decisions if isinstance(trouble, DecidedMeanwhile) else ()
    answer = pages.page(
        asked,
        "decide.html",
        wish=wish,
        ask=ASKS[wish.kind],
        draft=made,
        reliability=RELIABILITY,
        sides=_sides(made),
        effect=effect,
        seen=seen,
        trouble=trouble,
        since=calls(asked, [asked.decision_ids[key] for key in since if key in asked.decision_ids]),
        sign=who_of(asked.request) == LOCAL,
        by=wish.by or unquote(asked.request.cookies.get(BY_COOKIE, ""))[:120],
    )
    answer.status_code = status
    answer.headers["cache-control"] = "no-store"
    del answer.headers["etag"]
    return answer


def _sides(made: Draft) -> list[str]:
    """Sides that are likely to be meant: those that speak on the incident, and that of the source."""
    found = {share.party.side for claim in (made.record.claims if made.record else ()) for share in claim.origins}
    return sorted({*filter(None, found), *([made.source.side] if made.source and made.source.side else [])})


def _tried(desk: Desk, made: Draft, wish: Wish) -> tuple[Effect, str]:
    """What the decision would change, and the stamp of what was decided on it before that was looked at."""
    decision = made.decision(wish.by or NOBODY, desk.now(), wish.why or WITHOUT_WORDS)
    with desk.deciding() as records:
        seen = records.seen_of(decision)  # before, not after: what is decided in between is asked about once too often
        return preview(records, decision, wish.clock), seen
