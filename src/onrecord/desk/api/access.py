"""Who asks, accounts, API tokens and what happened to them, with the rights of the pages for them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Body, Path, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import JSONResponse

from onrecord.desk.access.accounts import DAYS, MOST_DAYS, By
from onrecord.desk.access.csrf import Proof
from onrecord.desk.access.passwords import LONGEST, SHORTEST
from onrecord.desk.access.who import LOCAL, Role, needs, who_of
from onrecord.desk.api import forms
from onrecord.desk.parameters import KeptOf, address_of
from onrecord.errors import NotAllowed
from onrecord.model.account import Account, Happened, Token

router = APIRouter(tags=["access"])

REFUSED: dict[int | str, dict[str, Any]] = {
    400: {"model": forms.Troubled, "description": "That can't be read, or can't be so; the error says why."},
    401: {"model": forms.Troubled, "description": "Not signed in."},
    403: {"model": forms.Troubled, "description": "Not the role for it, or not asked for by a page of the desk."},
}
MISSING: dict[int | str, dict[str, Any]] = REFUSED | {
    404: {"model": forms.Troubled, "description": "There is no such account or token."}
}

Name = Annotated[str, Path(min_length=1, max_length=64, description="An account's name.")]


class Me(BaseModel):
    """Who asks. `csrf`: what a browser's session sends as X-CSRF-Token with a change; null where none is needed."""

    name: str
    role: Role
    csrf: str | None


class AccountForm(BaseModel):
    """An account."""

    name: str
    role: Role
    made: datetime
    made_by: str
    disabled: datetime | None


class Accounts(BaseModel):
    """All accounts, by name."""

    accounts: list[AccountForm]


class NewAccount(BaseModel):
    """An account to be added."""

    model_config = ConfigDict(extra="forbid")
    name: str = Field(min_length=1, max_length=64)
    role: Role
    password: str = Field(min_length=SHORTEST, max_length=LONGEST)


class AccountChange(BaseModel):
    """What is to be another; what is left out stays. Another password ends the account's sessions."""

    model_config = ConfigDict(extra="forbid")
    role: Role | None = None
    disabled: bool | None = None
    password: str | None = Field(default=None, min_length=SHORTEST, max_length=LONGEST)


class TokenForm(BaseModel):
    """An API token, without what it is."""

    id: str
    account: str
    label: str
    role: Role
    made: datetime
    expires: datetime
    used: datetime | None
    revoked: datetime | None


class Tokens(BaseModel):
    """One's own tokens, the last made first."""

    tokens: list[TokenForm]


class NewToken(BaseModel):
    """A token to be made."""

    model_config = ConfigDict(extra="forbid")
    label: str = Field(min_length=1, max_length=80)
    role: Role = Role.READER
    days: int = Field(default=DAYS, ge=1, le=MOST_DAYS)


class MadeToken(TokenForm):
    """A token that has just been made. `secret` is told this once."""

    secret: str


class EventForm(BaseModel):
    """Something that happened. `account` is "" for a name that is none, `address` for the command line."""

    at: datetime
    what: Happened
    account: str
    by: str
    address: str
    note: str


class Events(BaseModel):
    """What happened, the last first."""

    events: list[EventForm]


@router.get("/me", response_model=Me, responses=REFUSED)
def me(request: Request) -> JSONResponse:
    """Who asks, and what they may."""
    who, proof = who_of(request), request.state.proof
    assert isinstance(proof, Proof)
    return _answer(Me(name=who.name, role=who.role, csrf=None if proof.bearer or proof.local else proof.token()))


@router.get("/accounts", response_model=Accounts, responses=REFUSED)
@needs(Role.ADMIN)
def accounts(kept: KeptOf) -> JSONResponse:
    """All accounts."""
    with kept.accounts() as held:
        return _answer(Accounts(accounts=[_account(one) for one in held.store.list_accounts()]))


@router.post("/accounts", response_model=AccountForm, status_code=201, responses=REFUSED)
@needs(Role.ADMIN)
def add_account(request: Request, kept: KeptOf, wanted: Annotated[NewAccount, Body()]) -> JSONResponse:
    """Add an account; the first is an admin's."""
    with kept.accounts() as held:
        return _answer(_account(held.add(wanted.name, wanted.role, wanted.password, _by(request))), 201)


@router.post("/accounts/{name}", response_model=AccountForm, responses=MISSING)
@needs(Role.ADMIN)
def change_account(
    request: Request, kept: KeptOf, name: Name, wanted: Annotated[AccountChange, Body()]
) -> JSONResponse:
    """Change an account's role or password, disable it or enable it again."""
    by = _by(request)
    with kept.accounts() as held:
        if wanted.role is not None:
            held.set_role(name, wanted.role, by)
        if wanted.password is not None:
            held.set_password(name, wanted.password, by)
        if wanted.disabled is not None:
            (held.disable if wanted.disabled else held.enable)(name, by)
        return _answer(_account(held.get(name)))


@router.get("/access-events", response_model=Events, responses=REFUSED)
@needs(Role.ADMIN)
def events(kept: KeptOf, limit: Annotated[int, Query(ge=1, le=1000)] = 100) -> JSONResponse:
    """Who signed in, and what was changed of accounts and tokens."""
    with kept.accounts() as held:
        told = [
            EventForm(at=one.at, what=one.what, account=one.account, by=one.by, address=one.address, note=one.note)
            for one in held.store.list_events(limit)
        ]
    return _answer(Events(events=told))


@router.get("/tokens", response_model=Tokens, responses=REFUSED)
def tokens(request: Request, kept: KeptOf) -> JSONResponse:
    """One's own tokens."""
    with kept.accounts() as held:
        return _answer(Tokens(tokens=[_token(one) for one in held.store.list_tokens(who_of(request).name)]))


@router.post("/tokens", response_model=MadeToken, status_code=201, responses=REFUSED)
@needs(Role.READER)
def add_token(request: Request, kept: KeptOf, wanted: Annotated[NewToken, Body()]) -> JSONResponse:
    """Make a token of one's own. A token can't make another."""
    by = _with_account(request)
    with kept.accounts() as held:
        made, secret = held.add_token(by.name, wanted.label, wanted.role, wanted.days, by)
    return _answer(MadeToken(**_token(made).model_dump(), secret=secret), 201)


@router.post("/tokens/{token}/revoke", response_model=TokenForm, responses=MISSING)
@needs(Role.READER)
def revoke_token(
    request: Request,
    kept: KeptOf,
    token: Annotated[str, Path(min_length=1, max_length=40, description="A token's id.")],
) -> JSONResponse:
    """Let one of one's own tokens hold no longer."""
    by = _with_account(request)
    with kept.accounts() as held:
        held.revoke_token(token, by, of=by.name)
        found = held.store.get_token(token)
    assert found is not None
    return _answer(_token(found))


def _by(request: Request) -> By:
    return By(who_of(request).name, address_of(request))


def _with_account(request: Request) -> By:
    if who_of(request) is LOCAL or request.state.session is None:
        raise NotAllowed("only who is signed in by name and password may do that", todo="Sign in on the desk's page.")
    return _by(request)


def _account(one: Account) -> AccountForm:
    return AccountForm(name=one.name, role=one.role, made=one.made, made_by=one.made_by, disabled=one.disabled)


def _token(one: Token) -> TokenForm:
    return TokenForm(
        id=one.id,
        account=one.account,
        label=one.label,
        role=one.role,
        made=one.made,
        expires=one.expires,
        used=one.used,
        revoked=one.revoked,
    )


def _answer(body: BaseModel, status: int = 200) -> JSONResponse:
    return JSONResponse(body.model_dump(mode="json"), status, headers={"cache-control": "no-store"})
