"""Every page of the desk's own route table: axe finds no violation, at desktop and phone width, light and dark; and all of it can be
worked by keyboard.

A page that is new is looked over without a word here, unless it asks for something that `samples` does not know: then the test says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from fastapi import routing
from playwright.sync_api import Browser, Page

from onrecord.desk.app import make_app
from onrecord.desk.svg.basemap import Country
from onrecord.model.decision import make_decision
from onrecord.model.vocabulary import DecisionKind
from onrecord.pipeline import Records, open_records
from tests.conftest import NOW
from tests.desk.browsing import IN_A_BROWSER, Editor, served_app
from tests.desk.conftest import PASSWORD, Guarded

pytestmark = IN_A_BROWSER

LOOKS = [(1360, 900, "light"), (1360, 900, "dark"), (360, 780, "light"), (360, 780, "dark")]
RULES = {"target-size": {"enabled": True}}
"""Beyond what axe looks at by itself (WCAG 2.0 and 2.1 A and AA, best practices): WCAG 2.2 AA's size of targets."""
RATED = make_decision(DecisionKind.RATE, ["pentagon"], by="edda", at=NOW, why="Its figures held.", value="B")
"""The one decision at the desk with accounts."""
FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])"


@pytest.fixture(scope="module")
def samples(streams: dict[str, Records], largest: str) -> dict[str, str]:
    """What to fill into an address, by the name of its parameter (or of its whole path)."""
    record = streams["ain-al-asad"].record(largest)
    claim = next(c for c in record.claims if c.slot == "killed" and c.standing.contest == "disputed")
    item = next(one for one in record.evidence if one.id == claim.origins[0].evidence[0])
    return {
        "incident": largest,
        "claim": claim.id,
        "report": item.report,
        "party": claim.origins[0].party.id,
        "form": "json",
        "name": "ada",
        "decision": RATED.id,
        "/decide/{kind}": f"correct?incident={largest}&claim={claim.id}&best=3",
        "/reports/{report}/changes": next(ref.id for ref, _ in record.reports if ref.replaces),
    }


@pytest.fixture(scope="module")
def paths(streams: dict[str, Records], countries: tuple[Country, ...], samples: dict[str, str]) -> list[str]:
    """The address of every page: one of each route, and the ones that look otherwise with more in their address."""
    made = make_app(streams["ain-al-asad"].store.place, now=lambda: NOW, countries=countries)
    found = []
    for path in _routes(made):
        if path.startswith(("/api/", "/static")):
            continue
        found.append(_filled(path, samples))
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

    def __init__(self, browser: Browser, address: str, guarded: Guarded, paths: list[str]) -> None:
        self.browser, self.address, self.guarded, self.paths = browser, address, guarded, paths

    def pages(self, **options: Any) -> Iterator[tuple[str, Page]]:
        """Each address that answers with a page, open in the browser."""
        seen: set[str] = set()
        with served_app(self.guarded.app) as with_accounts:
            for address, name in ((self.address, None), (with_accounts, None), (with_accounts, "ada")):
                editor = Editor(self.browser, address, **options)
                if name is not None:
                    editor.page.goto("/sign-in")
                    editor.page.locator("[name=name]").fill(name)
                    editor.page.locator("[type=password]").fill(PASSWORD.format(name))
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


@pytest.fixture
def walk(browser: Browser, address: str, guarded: Guarded, paths: list[str]) -> Walk:
    with open_records(guarded.database, now=NOW) as records:
        assert records.decide(RATED).id == RATED.id
    return Walk(browser, address, guarded, paths)


def _violations(page: Page) -> list[str]:
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        "rules => axe.run(document, {resultTypes: ['violations'], rules}).then((told) => told.violations)", RULES
    )
    return [
        f"{one['id']}: {node['html'][:200]} ({'; '.join(said['message'] for said in node['any'] + node['all'])})"
        for one in found
        for node in one["nodes"][:3]
    ]


@pytest.mark.parametrize(
    ("width", "height", "scheme"),
    [pytest.param(*look, marks=[pytest.mark.slow] if look in LOOKS[1:3] else []) for look in LOOKS],
)
def test_axe_finds_nothing(walk: Walk, width: int, height: int, scheme: str) -> None:
    walked = walk.pages(viewport={"width": width, "height": height}, color_scheme=scheme)
    found = {path: _violations(page) for path, page in walked}
    assert len(found) > 15
    assert {path: told for path, told in found.items() if told} == {}


def test_axe_finds_nothing_in_what_script_opens(browser: Browser, address: str, samples: dict[str, str]) -> None:
    for width, height, scheme in LOOKS[1:3]:
        editor = Editor(browser, address, viewport={"width": width, "height": height}, color_scheme=scheme)
        page = editor.page
        page.goto(f"/incidents/{samples['incident']}")
        page.locator("#figures a[data-open]").first.click()
        page.locator(".panel").wait_for()
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        assert _violations(page) == []
        page.keyboard.press("?")
        page.locator("dialog[open]").wait_for()
        assert _violations(page) == []
        editor.context.close()


def test_axe_would_find_something(browser: Browser, address: str) -> None:
    """The check is one that can fail."""
    editor = Editor(browser, address)
    editor.page.goto("/")
    editor.page.evaluate(
        """() => {
          document.querySelector('h1').insertAdjacentHTML('afterend', '<input><p class="faint">too faint</p>');
          document.querySelector('.faint').style.color = '#ddd';
        }"""
    )
    found = " ".join(_violations(editor.page))
    assert "label" in found
    assert "color-contrast" in found
    editor.context.close()


MARK = """(focusable) => {
  const radios = new Set();
  window.stops = [...document.querySelectorAll(focusable)].filter((one) => {
    if (one.disabled || !one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) return false;
    if (one.type !== 'radio') return true;
    const first = !radios.has(one.name);
    radios.add(one.name);
    return first;
  });
  window.reached = [];
  document.addEventListener('keyup', (event) => { if (event.key === 'Tab') window.reached.push(window.focused()); });
  window.focused = () => {
    const one = document.activeElement;
    const at = window.stops.findIndex((stop) => stop === one || (one.type === 'radio' && stop.name === one.name));
    if (at < 0) return [-1, true, true, one.outerHTML.slice(0, 120)];
    const style = getComputedStyle(one);
    const shown = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    const box = [...one.getClientRects()].find((rect) => rect.width && rect.height) ?? one.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + Math.min(4, box.width / 2), box.y + box.height / 2);
    const free = !top || one.contains(top) || top.contains(one) || one.labels?.[0]?.contains(top) === true;
    return [at, shown, free, one.outerHTML.slice(0, 120)];
  };
  return window.stops.length;
}"""
"""Counts what can be acted on, and notes, as the key comes up again, what Tab has gone to: a walk asks the page once, not at every step."""


def test_every_page_can_be_worked_by_tab(walk: Walk) -> None:
    """Tab reaches all that can be acted on, in order; what has the focus shows it and is covered by nothing; nothing holds it fast."""
    for path, page in walk.pages(viewport={"width": 1360, "height": 900}):
        stops = page.evaluate(MARK, FOCUSABLE)
        sticky = page.locator(".as-of-bar").count() > 0  # what sticks to the top may cover what is reached from below
        for key in ("Tab", "Shift+Tab") if sticky else ("Tab",):
            page.evaluate("window.reached = []")
            reached: list[int] = []
            if page.evaluate("document.querySelector('[autofocus]') !== null"):  # the page begins elsewhere
                page.evaluate("window.stops[0].focus()")
                reached.append(0)
            for _ in range(stops - len(reached)):
                page.keyboard.press(key)
            for at, shown, free, told in page.evaluate("window.reached"):
                assert at >= 0, (path, told)
                assert shown, (path, "its focus can't be seen", told)
                assert free, (path, "it is covered", told)
                reached.append(at)
            if key == "Tab":
                assert reached == list(range(stops)), path
                page.keyboard.press("Tab")  # out of the page, from where Shift+Tab leads back in


def test_the_next_row_is_one_key_away_on_every_page_with_rows(walk: Walk) -> None:
    walked = 0
    for path, page in walk.pages(viewport={"width": 1360, "height": 900}):
        if not page.evaluate("[...document.querySelectorAll('.item')].some((one) => one.checkVisibility())"):
            continue
        for key in "jjk":
            page.keyboard.press(key)
        assert page.evaluate("document.activeElement.closest('.item.here') !== null"), path
        walked += 1
    assert walked >= 7


def test_a_statement_is_lit_with_its_words_by_keyboard(browser: Browser, address: str, samples: dict[str, str]) -> None:
    editor = Editor(browser, address, viewport={"width": 1360, "height": 900})
    editor.page.goto(f"/reports/{samples['report']}")
    editor.page.keyboard.press("j")
    assert editor.page.locator(".lit").count() == 1
    assert editor.page.locator(".lit-words").count() >= 1
    editor.page.keyboard.press("Enter")
    editor.page.wait_for_url("**words=*")
    assert editor.page.locator("#words").first.is_visible()
    editor.context.close()
