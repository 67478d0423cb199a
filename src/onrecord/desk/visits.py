"""When a browser last looked at the list: kept in a cookie of its own, as the number of the report that was added last by then.

A visit goes on while the list is looked at again within half an hour; what came after the visit before this one is new. By numbers, not
moments: nothing depends on whose clock is right, and an old report that is added today is new today.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

COOKIE = "onrecord-visit"
VISIT_MINUTES = 30
"""Without a look at the list, after which a visit is over."""
KEPT_SECONDS = 400 * 24 * 3600
"""As long as browsers keep any cookie."""
_LARGEST = 2**53


@dataclass(frozen=True, slots=True)
class Visit:
    """`before`: the report added last by the visit before this one (None: this is the first); `seen`: by the last look of this one, at
    minute `at` since 1970."""

    before: int | None
    seen: int
    at: int

    def word(self) -> str:
        """As the cookie holds it."""
        return f"{'' if self.before is None else self.before}.{self.seen}.{self.at}"


def visit_of(request: Request, newest: int, now: datetime) -> Visit:
    """The visit that this look at the list belongs to; a cookie that is not of our writing is no visit."""
    minute = int(now.timestamp() // 60)
    held = _read(request.cookies.get(COOKIE, ""))
    if held is None:
        return Visit(None, newest, minute)
    over = minute - held.at >= VISIT_MINUTES
    return Visit(held.seen if over else held.before, newest, minute)


def _read(word: str) -> Visit | None:
    pieces = word.split(".")
    if len(pieces) != 3 or not all(piece.isascii() and (piece.isdigit() or not piece) for piece in pieces):
        return None
    before, seen, at = (int(piece[:20]) if piece else None for piece in pieces)
    if seen is None or at is None or max(seen, at, before or 0) > _LARGEST:
        return None
    return Visit(before, seen, at)


def remember(answer: Response, visit: Visit, *, secure: bool) -> None:
    """Have the browser keep it, for the list's pages alone and out of reach of any script."""
    answer.set_cookie(
        COOKIE, visit.word(), max_age=KEPT_SECONDS, path="/", httponly=True, samesite="lax", secure=secure
    )
