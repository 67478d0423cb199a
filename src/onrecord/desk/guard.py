"""Who is let in, and what every answer carries. Plain ASGI, around the whole application.

- The desk answers to the names of this machine (RFC 6761: `localhost`; 127.0.0.0/8; ::1) and those it was started with: a page
  elsewhere that has its own name point here (DNS rebinding) is refused.
- A change is a POST, of a body that is not too large and holds no files, asked for by a page of the desk's own; no method beside it, GET and HEAD.
- Nothing is loaded from elsewhere, no script stands in a page, no page is framed (Content-Security-Policy, and the headers
  beside it).
"""

from __future__ import annotations

import ipaddress
import json

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.desk.access.csrf import is_elsewhere

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),  # with "no-referrer" our own forms would come from the origin "null"
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    (b"x-frame-options", b"DENY"),
)
SECURE = (b"strict-transport-security", b"max-age=31536000")
LONGEST_ADDRESS = 4000
"""Characters of a path with its query; the longest that our pages write has some 500."""
MOST_SENT = 256_000
"""Bytes of a request's body: a form with the longest reason has some ten thousand."""


def is_loopback(host: str) -> bool:
    """Whether a name or number is this machine's own and no other's."""
    bare = host.strip("[]").rstrip(".").lower()
    if bare == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


class Guard:
    """The application, guarded."""

    def __init__(self, app: ASGIApp, names: frozenset[str] = frozenset()) -> None:
        self._app = app
        self._names = frozenset(name.rstrip(".").lower() for name in names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        head = scope["method"] == "HEAD"

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                names = {name for name, _ in message["headers"]}
                secure = (SECURE,) if scope.get("scheme") == "https" else ()
                message["headers"] = [*message["headers"], *(one for one in (*HEADERS, *secure) if one[0] not in names)]
            elif head:
                message = {**message, "body": b""}
            await send(message)

        trouble = _trouble(scope, self._names)
        if trouble is not None:
            await _refuse(guarded, *trouble)
            return
        await self._app({**scope, "method": "GET"} if head else scope, _bounded(receive), guarded)


def _trouble(scope: Scope, names: frozenset[str]) -> tuple[int, str] | None:
    """Why a request is refused, if it is."""
    hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
    name = _name(hosts[0]) if len(hosts) == 1 else ""
    if not is_loopback(name) and name.strip("[]").rstrip(".").lower() not in names:
        return 421, "The desk answers to its own names alone: 127.0.0.1, localhost, and those that it was started with."
    if scope["method"] not in ("GET", "HEAD", "POST"):
        return 405, "The desk is read by GET and changed by POST, and knows no other method."
    if len(scope.get("raw_path") or b"") + len(scope.get("query_string") or b"") > LONGEST_ADDRESS:
        return 414, "That address is too long."
    if scope["method"] == "POST" and is_elsewhere(scope["headers"], hosts[0]):
        return 403, "Another site's page asked for this change. Nothing was changed."
    if any(name == b"content-type" and b"multipart/" in value.lower() for name, value in scope["headers"]):
        return 415, "No files are taken here: send a form as application/x-www-form-urlencoded, or JSON to the API."
    if any(name == b"content-length" and _too_large(value) for name, value in scope["headers"]):
        return 413, f"That is more than the {MOST_SENT:,} bytes that are taken at once."
    return None


def _too_large(length: bytes) -> bool:
    return not length.isdigit() or int(length[:20]) > MOST_SENT


def _bounded(receive: Receive) -> Receive:
    """The body as it comes, until it is too large."""
    had = 0

    async def received() -> Message:
        nonlocal had
        message = await receive()
        had += len(message.get("body", b""))
        if had > MOST_SENT:
            raise HTTPException(413, f"That is more than the {MOST_SENT:,} bytes that are taken at once.")
        return message

    return received


def _name(host: str) -> str:
    """A Host header without its port."""
    if host.startswith("["):
        name, _, port = host.partition("]")
        return name if not port or port.startswith(":") else ""
    return host.rsplit(":", 1)[0] if host.count(":") == 1 else host


async def _refuse(send: Send, status: int, words: str) -> None:
    body = json.dumps({"error": {"code": "refused", "message": words, "todo": ""}}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if status == 405:
        headers.append((b"allow", b"GET, HEAD, POST"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
