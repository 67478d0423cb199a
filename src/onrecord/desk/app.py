"""The application: what is mounted where, and what a trouble looks like, on pages and in the API.

What whoever asks got wrong is a 4xx with a clear word; a database that can't be read is a 503; anything else would be a fault of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from importlib.metadata import version
from pathlib import Path
from typing import Any

from fastapi import Depends, FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.datastructures import State
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles

from onrecord.desk import api, pages
from onrecord.desk.access.admitted import admitted
from onrecord.desk.access.door import Door
from onrecord.desk.access.kept import Kept
from onrecord.desk.access.passwords import Passwords
from onrecord.desk.api.forms import describe
from onrecord.desk.asking import Desk, Moved, NotModified
from onrecord.desk.guard import Guard
from onrecord.desk.svg.basemap import Country, open_basemap
from onrecord.desk.templating import Pages
from onrecord.errors import (
    Ambiguous,
    DecidedMeanwhile,
    NotFound,
    NotSignedIn,
    OnrecordError,
    Refused,
    StoreError,
    TooMany,
)

STATIC = Path(__file__).parent / "static"

_HEADINGS = {
    400: "That can't be read",
    401: "Sign in first",
    403: "That is not yours to do",
    404: "Nothing here",
    409: "Somebody decided meanwhile",
    405: "Nothing can be changed here",
    413: "That is too much",
    429: "Too often",
    300: "Several things fit",
    503: "The database can't be read",
}


@dataclass(frozen=True)
class Shell:
    """What every desk has alike, whatever its database: addresses and templates. Each is made ready when it is first asked for; desks that
    share a shell do it once (all of them: half a second)."""

    routes: FastAPI
    pages: Pages


def make_shell() -> Shell:
    """The addresses and templates of any desk."""
    app = FastAPI(
        title="onrecord",
        version=version("onrecord"),
        description="Who said what, when, and does it still stand. Everything the desk's pages show, for reading.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/v1/openapi.json",
        dependencies=[Depends(admitted)],
        redirect_slashes=False,  # an address has one form, and a redirect built of what was asked is one too many
    )
    app.openapi = lambda: describe(app)  # type: ignore[method-assign]
    app.include_router(api.router)
    app.include_router(pages.router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_exception_handler(NotModified, _not_modified)
    app.add_exception_handler(Moved, _moved)
    app.add_exception_handler(OnrecordError, _told)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    return Shell(app, Pages())


def make_app(
    database: str,
    *,
    now: Callable[[], datetime] | None = None,
    countries: Iterable[Country] | None = None,
    names: Iterable[str] = (),
    sign_in_needed: bool = False,
    passwords: Passwords | None = None,
    ready: bool = False,
    desk: Desk | None = None,
    shell: Shell | None = None,
) -> Guard:
    """The desk on a database (a path or a URL). `now`: the wall clock; `countries`: the base map, where it is open already; `names`:
    host names it answers to beside this machine's own; `sign_in_needed`: also while there are no accounts; `passwords`: how hard
    hashes are to work out; `ready`: all templates are compiled now, not when they are first asked for; `desk`, `shell`: what requests share, and
    what all desks have alike, where they are made already."""
    clock = now or (lambda: datetime.now(UTC))
    kept = Kept(database, clock, passwords or Passwords())
    shell = shell or make_shell()
    if ready:
        shell.pages.compile()
    app = copy(shell.routes)
    app.state = State()
    app.state.desk = desk or Desk(database, clock, tuple(countries or open_basemap()))
    app.state.pages = shell.pages
    app.state.kept = kept
    return Guard(Door(app, kept, sign_in_needed, _told), frozenset(names))


def _not_modified(_request: Request, error: Exception) -> Response:
    assert isinstance(error, NotModified)
    return Response(status_code=304, headers={"etag": error.etag, "cache-control": "private, no-cache"})


def _moved(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Moved)
    return RedirectResponse(error.address, 307)


def _told(request: Request, error: Exception) -> Response:
    assert isinstance(error, OnrecordError)
    status = 503 if isinstance(error, StoreError) else 400
    choices: Iterable[tuple[str, str]] = ()
    if isinstance(error, NotFound):
        status = 404
    elif isinstance(error, Ambiguous):
        status, choices = 300, error.candidates
    elif isinstance(error, DecidedMeanwhile):
        status = 409
    elif isinstance(error, Refused):
        status = 401 if isinstance(error, NotSignedIn) else 429 if isinstance(error, TooMany) else 403
    since = error.decisions if isinstance(error, DecidedMeanwhile) else ()
    answer = _trouble(request, status, error.message, error.todo, error.code, choices, since)
    if isinstance(error, NotSignedIn) and request.url.path.startswith("/api/"):
        answer.headers["www-authenticate"] = 'Bearer realm="onrecord"'
    if isinstance(error, TooMany):
        answer.headers["retry-after"] = str(error.seconds)
    return answer


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = str(first["loc"][-1]) if first["loc"] else "request"
    return _trouble(
        request, 400, f"{where}: {first['msg']}", "Mend the address, or begin at the list of incidents.", "bad-request"
    )


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    words = {404: "There is no page at this address."}.get(error.status_code, str(error.detail))
    return _trouble(request, error.status_code, words, "Begin at the list of incidents.", "not-found")


def _trouble(
    request: Request,
    status: int,
    words: str,
    todo: str,
    code: str,
    choices: Iterable[tuple[str, str]] = (),
    since: Iterable[str] = (),
) -> Response:
    if request.url.path.startswith("/api/"):
        told: dict[str, Any] = {"code": code, "message": words, "todo": todo}
        if since:
            told["decisions"] = list(since)
        if choices:
            told["candidates"] = [{"id": key, "title": title} for key, title in choices]
        return JSONResponse({"error": told}, status)
    made: Pages = request.app.state.pages
    return made.trouble(request, status, _HEADINGS.get(status, HTTPStatus(status).phrase), words, todo, choices)
