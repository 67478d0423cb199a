"""Works out who asks, before anything else does. Plain ASGI, between the guard and the application."""

from __future__ import annotations

import secrets
from http.cookies import CookieError, SimpleCookie

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.desk.access.csrf import Proof
from onrecord.desk.access.who import LOCAL

FORM_COOKIE = "onrecord-form"


class Door:
    """The application, each request with `state.who` and what its forms' tokens are made of."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._secret = secrets.token_bytes(32)  # of this run: a form that was open over a restart is asked for again

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        proof = Proof(self._secret, _cookies(scope).get(FORM_COOKIE, "")[:100], local=True)
        scope.setdefault("state", {}).update(who=LOCAL, proof=proof)

        async def answered(message: Message) -> None:
            if message["type"] == "http.response.start" and proof.made:
                cookie = f"{FORM_COOKIE}={proof.made}; Path=/; HttpOnly; SameSite=Strict"
                message["headers"] = [*message["headers"], (b"set-cookie", cookie.encode())]
            await send(message)

        await self._app(scope, receive, answered)


def _cookies(scope: Scope) -> dict[str, str]:
    """The cookies sent; none where they can't be read."""
    sent = "; ".join(value.decode("latin-1") for name, value in scope["headers"] if name == b"cookie")
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(sent).items()}
    except CookieError:
        return {}
