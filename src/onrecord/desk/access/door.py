"""Works out who asks, before anything else does. Plain ASGI, between the guard and the application.

- An API token (`Authorization: Bearer …`, under /api/ alone) or a session's cookie stands for an account.
- While there are no accounts, and the desk is open to this machine alone, whoever asks is `LOCAL`.
- Anybody else gets the style sheet and the page to sign in on: a page sends them there, the API answers 401.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import Message, Receive, Scope, Send

from onrecord.desk.access.accounts import LONGEST_SESSION
from onrecord.desk.access.csrf import Proof
from onrecord.desk.access.kept import Kept
from onrecord.desk.access.who import LOCAL, READING, Who
from onrecord.errors import NotSignedIn, OnrecordError

FORM_COOKIE, SESSION_COOKIE = "onrecord-form", "onrecord-session"
SIGN_IN = "/sign-in"
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,100}")
_OF_SESSIONS = b"onrecord session"
"""A session's forms need no secret of ours beside the session's own."""


@dataclass(frozen=True, slots=True)
class Found:
    """Who asks (None: nobody we know), the id of their session, and what their forms' tokens are made of."""

    who: Who | None
    session: str | None
    proof: Proof


class Door:
    """The application, each request with `state.who`, `state.session` and `state.proof`. `sign_in_needed`: others than this machine
    can reach the desk, so nobody is `LOCAL`; `told`: how a trouble is answered."""

    def __init__(
        self, app: FastAPI, kept: Kept, sign_in_needed: bool, told: Callable[[Request, Exception], Response]
    ) -> None:
        self._app = app
        self._kept = kept
        self._sign_in_needed = sign_in_needed
        self._told = told
        self._secret = secrets.token_bytes(32)  # of this run: a form that was open over a restart is asked for again

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request({**scope, "app": self._app}, receive)
        nobody = Found(None, None, self._proof(request))
        answer: Response | None = None
        found = nobody
        if not _is_static(request):
            try:
                found = await run_in_threadpool(self._find, request)
            except OnrecordError as error:
                _state(request.scope, nobody)
                answer = self._told(request, error)
        _state(scope, found)
        _state(request.scope, found)
        if answer is None and found.who is None and not _is_open(request):
            answer = self._sent_away(request)

        async def answered(message: Message) -> None:
            if message["type"] == "http.response.start" and found.proof.made:
                cookie = written_cookie(request, FORM_COOKIE, found.proof.made)
                message["headers"] = [*message["headers"], (b"set-cookie", cookie.encode())]
            await send(message)

        await (answer or self._app)(scope, receive, answered)

    def _find(self, request: Request) -> Found:
        bearer = request.headers.get("authorization") if request.url.path.startswith("/api/") else None
        with self._kept.accounts() as accounts:
            if bearer is not None:
                signed = accounts.of_token(bearer.partition(" ")[2].strip())
                if signed is None or not bearer.lower().startswith("bearer "):
                    raise NotSignedIn("that token does not hold", todo="Make another on the page of your account.")
                return Found(signed.who, None, Proof(b"", "", bearer=True))
            secret = sent_cookie(request, SESSION_COOKIE)
            signed = accounts.of_session(secret) if secret else None
            if signed is not None:
                return Found(signed.who, signed.session, Proof(_OF_SESSIONS, secret))
            if self._sign_in_needed or accounts.store.any_account():
                return Found(None, None, self._proof(request))
            return Found(LOCAL, None, self._proof(request, local=True))

    def _proof(self, request: Request, local: bool = False) -> Proof:
        return Proof(self._secret, sent_cookie(request, FORM_COOKIE), local=local)

    def _sent_away(self, request: Request) -> Response:
        if request.method in READING and not request.url.path.startswith("/api/"):
            asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
            query = f"?{urlencode({'next': asked}, safe='/')}" if asked != "/" else ""
            return RedirectResponse(SIGN_IN + query, 303, headers={"cache-control": "no-store"})
        return self._told(request, NotSignedIn("you are not signed in", todo="Sign in first. Nothing was changed."))


def _state(scope: Scope, found: Found) -> None:
    scope.setdefault("state", {}).update(who=found.who, session=found.session, proof=found.proof)


def _is_static(request: Request) -> bool:
    return request.url.path.startswith("/static/")


def _is_open(request: Request) -> bool:
    return request.url.path == SIGN_IN or _is_static(request)


def cookie_name(request: Request, name: str) -> str:
    """A cookie's name: over https one that the browser takes from this host alone, and over https alone."""
    return f"__Host-{name}" if request.url.scheme == "https" else name


def sent_cookie(request: Request, name: str) -> str:
    """What the browser holds under a name; "" for nothing, or nothing of ours."""
    value = request.cookies.get(cookie_name(request, name), "")
    return value if _SECRET.fullmatch(value) else ""


def written_cookie(request: Request, name: str, value: str, seconds: int | None = None) -> str:
    """The `Set-Cookie` of a secret. Lax: a link from a mail opens the page, and finds the cookie that the forms in other tabs were made
    with; a form of another site gets nothing."""
    parts = [f"{cookie_name(request, name)}={value}", "Path=/", "HttpOnly", "SameSite=Lax"]
    if seconds is not None:
        parts.append(f"Max-Age={seconds}")
    if request.url.scheme == "https":
        parts.append("Secure")
    return "; ".join(parts)


def session_cookie(request: Request, secret: str) -> str:
    """The `Set-Cookie` of a session; for "", of its end."""
    return written_cookie(request, SESSION_COOKIE, secret, round(LONGEST_SESSION.total_seconds()) if secret else 0)
