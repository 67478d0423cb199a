"""Every page of the desk's own route table, each once.

A page that is new is walked to without a word here, unless it asks for something that `sample_ids` does not know: then the test says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import routing
from playwright.sync_api import Browser, Page
from starlette.types import ASGIApp

from onrecord.model.decision import make_decision
from onrecord.model.record import Record
from onrecord.model.vocabulary import DecisionKind
from tests.conftest import NOW
from tests.desk.browsing import Editor, served_app

RATED = make_decision(DecisionKind.RATE, ["pentagon"], by="edda", at=NOW, why="Its figures held.", value="B")
"""The one decision at the desk with accounts."""


def sample_ids(record: Record) -> dict[str, str]:
    """What to fill into an address, by the name of its parameter (or of its whole path)."""
    claim = next(c for c in record.claims if c.slot == "killed" and c.standing.contest == "disputed")
    item = next(one for one in record.evidence if one.id == claim.origins[0].evidence[0])
    return {
        "incident": record.incident,
        "claim": claim.id,
        "report": item.report,
        "party": claim.origins[0].party.id,
        "form": "json",
        "name": "ada",
        "decision": RATED.id,
        "/decide/{kind}": f"correct?incident={record.incident}&claim={claim.id}&best=3",
        "/reports/{report}/changes": next(ref.id for ref, _ in record.reports if ref.replaces),
    }


def addresses(app: Any, samples: Mapping[str, str]) -> list[str]:
    """The address of every page: one of each route, and the ones that look otherwise with more in their address."""
    found = [_filled(path, samples) for path in _routes(app) if not path.startswith(("/api/", "/static"))]
    incident = f"/incidents/{samples['incident']}"
    return [
        *found,
        f"{incident}?as-of=2020-01-08T18:00Z",
        f"{incident}/changes?all=true",
        f"/decide/split?incident={samples['incident']}",
        f"/decide/merge?incident={samples['incident']}",
        f"/decide/attribute?incident={samples['incident']}&claim={samples['claim']}",
        "/decide/rate?source=pentagon",
        "/decide/side?source=pentagon&value=iran",
        "/decide/link?source=pentagon&name=us",
        f"/reports/{samples['report']}?words=20-60",
        "/?q=atlantis",
        "/search?q=casualties",
        "/nowhere",
    ]


def _routes(app: Any) -> Iterator[str]:
    """Paths of all routes that answer a GET."""
    while not hasattr(app, "routes"):
        app = app._app
    for route in routing.iter_route_contexts(app.routes):
        if route.path and "GET" in (route.methods or ()):
            yield route.path


def _filled(path: str, samples: Mapping[str, str]) -> str:
    """A route's path with something of the demonstration stream in the place of each parameter."""
    for name, kind in re.findall(r"\{(\w+)(:\w+)?\}", path):
        assert path in samples or name in samples, f"{path}: tell the tests in `samples` what {name} can be"
        path = path.replace(f"{{{name}{kind}}}", samples.get(path, samples.get(name, "")))
    return path


class Walk:
    """Goes to each page once: at the desk without accounts, and, for pages that are there with accounts alone, at one that has them,
    signed out and as its admin."""

    def __init__(self, browser: Browser, address: str, guarded: ASGIApp, password: str, paths: list[str]) -> None:
        self.browser, self.address, self.guarded, self.password, self.paths = browser, address, guarded, password, paths

    def pages(self, **options: Any) -> Iterator[tuple[str, Page]]:
        """Each address that answers with a page, open in the browser."""
        seen: set[str] = set()
        with served_app(self.guarded) as with_accounts:
            for address, name in ((self.address, None), (with_accounts, None), (with_accounts, "ada")):
                editor = Editor(self.browser, address, **options)
                if name is not None:
                    editor.page.goto("/sign-in")
                    editor.page.locator("[name=name]").fill(name)
                    editor.page.locator("[type=password]").fill(self.password)
                    editor.page.keyboard.press("Enter")
                    editor.page.wait_for_url(f"{address}/")
                for path in self.paths:
                    if path in seen:
                        continue
                    answer = editor.context.request.get(path, max_redirects=0)
                    assert answer.status in (200, 303, 401, 403, 404), (path, answer.status)
                    if answer.status == 200 or path == "/nowhere":
                        seen.add(path)
                        if answer.headers["content-type"].startswith("text/html"):
                            editor.page.goto(path)
                            yield path, editor.page
                editor.context.close()
                troubles = [one for one in editor.troubles if "404" not in one]
                assert troubles == []
        assert seen == set(self.paths), "every address of the route table answers somebody"
