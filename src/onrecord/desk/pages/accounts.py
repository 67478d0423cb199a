"""All accounts, for admins: add, disable, change role and password, end sessions, revoke tokens, and what happened."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Path
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.desk.access.accounts import By
from onrecord.desk.access.who import Role, needs, who_of
from onrecord.desk.pages.sign_in import UNSTORED
from onrecord.desk.parameters import KeptOf, PagesOf, address_of
from onrecord.errors import BadAccount

router = APIRouter()

EVENTS = 50
"""Events that are shown, the last."""
DONE = {
    "added": "The account is there. Hand its password over by another way than this desk; it can be changed on the page of the account.",
    "role": "The role is another now, from the next request on.",
    "disabled": "The account is disabled: its browsers are signed out, its tokens hold no longer.",
    "enabled": "The account may be used again. Tokens that it had stay revoked.",
    "password": "The password is another now, and all its browsers are signed out.",
    "sessions": "All its browsers are signed out.",
    "revoked": "The token holds no longer.",
}

Name = Annotated[str, Path(min_length=1, max_length=64)]


def by(request: Request) -> By:
    """Who makes a change."""
    return By(who_of(request).name, address_of(request))


@router.get("/accounts")
@needs(Role.ADMIN)
def accounts_page(request: Request, kept: KeptOf, pages: PagesOf) -> Response:
    """The list, the form for another, and what happened last."""
    with kept.accounts() as accounts:
        return pages.plain(
            request,
            "accounts.html",
            accounts=accounts.store.list_accounts(),
            tokens=accounts.store.list_tokens(),
            events=accounts.store.list_events(EVENTS),
            roles=tuple(Role),
            now=accounts.now(),
        )


@router.post("/accounts")
@needs(Role.ADMIN)
def add(
    request: Request,
    kept: KeptOf,
    name: Annotated[str, Form()] = "",
    role: Annotated[Role, Form()] = Role.READER,
    password: Annotated[str, Form()] = "",
    again: Annotated[str, Form()] = "",
) -> Response:
    """A new account."""
    _alike(password, again)
    with kept.accounts() as accounts:
        made = accounts.add(name, role, password, by(request))
    return _done(made.name, "added")


@router.get("/accounts/{name}")
@needs(Role.ADMIN)
def one(request: Request, kept: KeptOf, pages: PagesOf, name: Name, done: str = "") -> Response:
    """One account with its sessions, tokens and what happened to it."""
    with kept.accounts() as accounts:
        account = accounts.get(name)
        return pages.plain(
            request,
            "account_of.html",
            account=account,
            sessions=accounts.store.list_sessions(account.name),
            tokens=accounts.store.list_tokens(account.name),
            events=accounts.store.list_events(EVENTS, account.name),
            roles=tuple(Role),
            here=request.state.session,
            done=DONE.get(done),
            now=accounts.now(),
        )


@router.post("/accounts/{name}/role")
@needs(Role.ADMIN)
def set_role(request: Request, kept: KeptOf, name: Name, role: Annotated[Role, Form()]) -> Response:
    """Another role."""
    with kept.accounts() as accounts:
        accounts.set_role(name, role, by(request))
    return _done(name, "role")


@router.post("/accounts/{name}/disable")
@needs(Role.ADMIN)
def disable(request: Request, kept: KeptOf, name: Name) -> Response:
    """Nobody signs in by that name any more."""
    with kept.accounts() as accounts:
        accounts.disable(name, by(request))
    return _done(name, "disabled")


@router.post("/accounts/{name}/enable")
@needs(Role.ADMIN)
def enable(request: Request, kept: KeptOf, name: Name) -> Response:
    """The account may be used again."""
    with kept.accounts() as accounts:
        accounts.enable(name, by(request))
    return _done(name, "enabled")


@router.post("/accounts/{name}/password")
@needs(Role.ADMIN)
def set_password(
    request: Request,
    kept: KeptOf,
    name: Name,
    password: Annotated[str, Form()] = "",
    again: Annotated[str, Form()] = "",
) -> Response:
    """Another password, for who has forgotten theirs."""
    _alike(password, again)
    with kept.accounts() as accounts:
        accounts.set_password(name, password, by(request))
    return _done(name, "password")


@router.post("/accounts/{name}/sessions")
@needs(Role.ADMIN)
def end_sessions(request: Request, kept: KeptOf, name: Name) -> Response:
    """Sign all its browsers out."""
    with kept.accounts() as accounts:
        accounts.end_sessions(name, by(request))
    return _done(name, "sessions")


@router.post("/accounts/{name}/tokens/revoke")
@needs(Role.ADMIN)
def revoke_token(request: Request, kept: KeptOf, name: Name, token: Annotated[str, Form()] = "") -> Response:
    """A token holds no longer."""
    with kept.accounts() as accounts:
        accounts.revoke_token(token, by(request), of=accounts.get(name).name)
    return _done(name, "revoked")


def _alike(password: str, again: str) -> None:
    if password != again:
        raise BadAccount("the two passwords differ", todo="Go back and type it twice alike. Nothing was changed.")


def _done(name: str, what: str) -> Response:
    return RedirectResponse(f"/accounts/{name.strip().lower()}?done={what}", 303, headers=UNSTORED)
