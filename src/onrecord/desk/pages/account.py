"""One's own account: password, sessions, API tokens."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.desk.access.accounts import DAYS, MOST_DAYS, By
from onrecord.desk.access.who import LOCAL, Role, needs, who_of
from onrecord.desk.pages.sign_in import UNSTORED
from onrecord.desk.parameters import KeptOf, PagesOf, address_of
from onrecord.errors import BadAccount, NotAllowed

router = APIRouter()

EVENTS = 20
"""Events that are shown, the last."""
DONE = {
    "password": "Your password is another now. Other browsers were signed out.",
    "sessions": "All other browsers were signed out.",
    "revoked": "The token holds no longer.",
}


def by(request: Request) -> By:
    """Who makes a change. Raises NotAllowed for whoever has no account."""
    who = who_of(request)
    if who is LOCAL:
        raise NotAllowed("there are no accounts yet", todo="Add the first on the page of accounts.")
    return By(who.name, address_of(request))


@router.get("/account")
def account(request: Request, kept: KeptOf, pages: PagesOf, done: str = "") -> Response:
    """What one may see and change of one's own account."""
    if who_of(request) is LOCAL:
        return RedirectResponse("/accounts", 303, headers=UNSTORED)
    return _page(request, kept, pages, done=DONE.get(done))


@router.post("/account/password")
@needs(Role.READER)
def password(
    request: Request,
    kept: KeptOf,
    old: Annotated[str, Form()] = "",
    new: Annotated[str, Form()] = "",
    again: Annotated[str, Form()] = "",
) -> Response:
    """Another password."""
    mine = by(request)
    if new != again:
        raise BadAccount("the two new passwords differ", todo="Go back and type it twice alike. Nothing was changed.")
    with kept.accounts() as accounts:
        accounts.change_own_password(mine.name, old, new, mine, request.state.session)
    return _done("password")


@router.post("/account/sessions")
@needs(Role.READER)
def sessions(request: Request, kept: KeptOf) -> Response:
    """Sign all other browsers out."""
    mine = by(request)
    with kept.accounts() as accounts:
        accounts.end_sessions(mine.name, mine, request.state.session)
    return _done("sessions")


@router.post("/account/tokens")
@needs(Role.READER)
def add_token(
    request: Request,
    kept: KeptOf,
    pages: PagesOf,
    label: Annotated[str, Form()] = "",
    role: Annotated[Role, Form()] = Role.READER,
    days: Annotated[int, Form()] = DAYS,
) -> Response:
    """A new token; its secret is on this answer and nowhere after."""
    mine = by(request)
    with kept.accounts() as accounts:
        token, secret = accounts.add_token(mine.name, label, role, days, mine)
    return _page(request, kept, pages, made=token, secret=secret)


@router.post("/account/tokens/revoke")
@needs(Role.READER)
def revoke_token(request: Request, kept: KeptOf, token: Annotated[str, Form()] = "") -> Response:
    """The token holds no longer."""
    mine = by(request)
    with kept.accounts() as accounts:
        accounts.revoke_token(token, mine, of=mine.name)
    return _done("revoked")


def _page(request: Request, kept: KeptOf, pages: PagesOf, **context: Any) -> Response:
    who = who_of(request)
    with kept.accounts() as accounts:
        return pages.plain(
            request,
            "account.html",
            account=accounts.get(who.name),
            sessions=accounts.store.list_sessions(who.name),
            tokens=accounts.store.list_tokens(who.name),
            events=accounts.store.list_events(EVENTS, who.name),
            now=accounts.now(),
            here=request.state.session,
            roles=[role for role in Role if who.role.may(role)],
            days=DAYS,
            most=MOST_DAYS,
            **{"done": None, "made": None, "secret": None} | context,
        )


def _done(what: str) -> Response:
    return RedirectResponse(f"/account?done={what}", 303, headers=UNSTORED)
