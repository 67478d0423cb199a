"""Signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.desk.access.accounts import By
from onrecord.desk.access.door import SESSION_COOKIE, SIGN_IN, sent_cookie, session_cookie
from onrecord.desk.access.onward import onward
from onrecord.desk.access.who import Role, needs, open_to_all, who_of
from onrecord.desk.parameters import KeptOf, PagesOf, address_of
from onrecord.desk.templating import Pages
from onrecord.errors import NotSignedIn, TooMany

router = APIRouter()

UNSTORED = {"cache-control": "no-store"}


@router.get(SIGN_IN)
@open_to_all
def sign_in_page(request: Request, pages: PagesOf, following: Annotated[str, Query(alias="next")] = "/") -> Response:
    """The form; whoever is known already goes on."""
    if request.state.who is not None:
        return RedirectResponse(onward(following), 303, headers=UNSTORED)
    return pages.plain(request, "sign_in.html", following=onward(following), name="", trouble=None)


@router.post(SIGN_IN)
@open_to_all
def sign_in(
    request: Request,
    kept: KeptOf,
    pages: PagesOf,
    name: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
    following: Annotated[str, Form(alias="next")] = "/",
) -> Response:
    """A new session, and on to the page asked for."""
    before = sent_cookie(request, SESSION_COOKIE) or None
    agent = request.headers.get("user-agent", "")
    try:
        with kept.accounts() as accounts:
            secret = accounts.sign_in(name, password, address_of(request), agent, before)
    except (NotSignedIn, TooMany) as error:
        return _refused(request, pages, error, name, following)
    answer = RedirectResponse(onward(following), 303, headers=UNSTORED)
    answer.headers.append("set-cookie", session_cookie(request, secret))
    return answer


def _refused(request: Request, pages: Pages, error: NotSignedIn | TooMany, name: str, following: str) -> Response:
    status = 429 if isinstance(error, TooMany) else 401
    kept_name = " ".join(name.split())[:64]
    answer = pages.plain(request, "sign_in.html", status, following=onward(following), name=kept_name, trouble=error)
    if isinstance(error, TooMany):
        answer.headers["retry-after"] = str(error.seconds)
    return answer


@router.post("/sign-out")
@needs(Role.READER)
def sign_out(request: Request, kept: KeptOf) -> Response:
    """The session's end, in the database and in the browser."""
    if request.state.session is not None:
        with kept.accounts() as accounts:
            accounts.sign_out(request.state.session, By(who_of(request).name, address_of(request)))
    answer = RedirectResponse(SIGN_IN, 303, headers=UNSTORED)
    answer.headers.append("set-cookie", session_cookie(request, ""))
    if request.url.scheme == "https":
        answer.headers["clear-site-data"] = '"cache"'  # pages that the Back button would show
    return answer
