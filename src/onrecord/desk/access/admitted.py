"""The check before every route: whoever asks may do what it does, and a change was asked for by a page of the desk."""

from __future__ import annotations

from starlette.requests import Request

from onrecord.desk.access.csrf import check_csrf
from onrecord.desk.access.who import needed, who_of
from onrecord.errors import NotAllowed


async def admitted(request: Request) -> None:
    """A dependency of the whole application. Raises NotSignedIn, NotAllowed, NotFromHere."""
    need = needed(request.scope["endpoint"], request.method)
    if need is not None:
        who = who_of(request)
        if not who.role.may(need):
            raise NotAllowed(
                f"this is for the role of {need} and above; {who.name} is {who.role}",
                todo="Ask an admin of this desk for another role.",
            )
    await check_csrf(request)
