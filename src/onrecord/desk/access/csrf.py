"""That a change was asked for by a page of this desk, and by nobody else's (CSRF).

Every form that changes something carries `csrf_field(request)`; script and API clients with a cookie send the token as the header
`X-CSRF-Token`. The token is an HMAC of what the browser alone holds: the session's cookie or, without a session, a cookie of 32
random bytes made for this (a signed double-submit cookie). No other site's page can read either. Beside that, what a browser says of
where a request comes from (`Sec-Fetch-Site`, `Origin`) must be the desk itself.

Needs no token: what bears an API token, which no browser adds by itself; and, while there are no accounts, JSON sent to the API by
what is no browser (no `Origin`, no `Sec-Fetch-Site`, no cookie): a page elsewhere can't send JSON without asking first, and the desk
never agrees (it answers no preflight).
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from markupsafe import Markup
from starlette.requests import Request

from onrecord.desk.access.who import READING, Who
from onrecord.errors import NotFromHere

FIELD, HEADER = "csrf", "x-csrf-token"
_FORM = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class Proof:
    """What a request's token is made of. `held`: what the browser holds ("" before it holds anything); `fresh`: made for this
    answer, to be set as a cookie when a token was made of it; `bearer`: an API token was sent instead."""

    secret: bytes
    held: str
    bearer: bool = False
    local: bool = False
    made: str = field(default="")

    def token(self) -> str:
        """The token for a form on this answer's page."""
        if not self.held and not self.made:
            self.made = secrets.token_urlsafe(32)
        return _token(self.secret, self.held or self.made)

    def shows(self, token: str) -> bool:
        """Whether this is the token of what the browser holds."""
        return bool(self.held) and hmac.compare_digest(_token(self.secret, self.held).encode(), token.encode())


def _token(secret: bytes, held: str) -> str:
    return hmac.new(secret, b"csrf:" + held.encode(), "sha256").hexdigest()


def csrf_token(request: Request) -> str:
    """The token that a form on this request's page carries."""
    proof: Proof = request.state.proof
    return proof.token()


def csrf_field(request: Request) -> Markup:
    """The hidden field of a form that changes something."""
    return Markup('<input type="hidden" name="{}" value="{}">').format(FIELD, csrf_token(request))


def shown_as(request: Request) -> str:
    """Words that are others when the same page would be another for whoever asks: who, their role, their forms' token."""
    proof: Proof = request.state.proof
    who: Who = request.state.who
    return f"{who.name}/{who.role}/{'' if proof.bearer else proof.held}"


async def check_csrf(request: Request) -> None:
    """Raises NotFromHere for a change that no page of the desk asked for."""
    if request.method in READING:
        return
    proof: Proof = request.state.proof
    if proof.bearer or (proof.local and _is_program(request)):
        return
    told = request.headers.get(HEADER)
    if told is None and request.headers.get("content-type", "").partition(";")[0].strip().lower() == _FORM:
        value = (await request.form()).get(FIELD)
        told = value if isinstance(value, str) else None
    if told is None or not proof.shows(told):
        raise NotFromHere(
            "this change was not asked for by a page of the desk, or the page is older than your signing in",
            todo="Go back, load the page again, and send it once more. Nothing was changed.",
        )


def _is_program(request: Request) -> bool:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    browser = ("origin", "sec-fetch-site", "cookie")
    return (
        kind == "application/json"
        and request.url.path.startswith("/api/")
        and not any(request.headers.get(name) for name in browser)
    )


def is_elsewhere(headers: list[tuple[bytes, bytes]], host: str) -> bool:
    """Whether a browser says that a request was made by a page of another site."""
    told = {name: value.decode("latin-1").strip().lower() for name, value in headers}
    if told.get(b"sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = told.get(b"origin")
    if origin is None:
        return False
    try:
        place = urlsplit(origin).netloc
    except ValueError:
        return True
    return _without_port(place) != _without_port(host.lower())


def _without_port(place: str) -> str:
    """A host with its port, the usual ones left out."""
    return place.removesuffix(":443").removesuffix(":80")
