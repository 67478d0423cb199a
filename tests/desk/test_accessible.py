"""axe finds no violation on any page of the desk's own route table, at desktop and phone width, light and dark."""

from __future__ import annotations

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page

from tests.desk.browsing import IN_A_BROWSER, Editor
from tests.desk.walking import Walk

pytestmark = IN_A_BROWSER

LOOKS = [(1360, 900, "light"), (1360, 900, "dark"), (360, 780, "light"), (360, 780, "dark")]
RULES = {"target-size": {"enabled": True}}
"""Beyond what axe looks at by itself (WCAG 2.0 and 2.1 A and AA, best practices): WCAG 2.2 AA's size of targets."""


def _violations(page: Page, within: str = "html") -> list[str]:
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        "([at, rules]) => axe.run(at, {resultTypes: ['violations'], rules}).then((told) => told.violations)",
        [within, RULES],
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
        assert _violations(page, ".panel") == []
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        assert _violations(page, "details") == []
        page.keyboard.press("?")
        page.locator("dialog[open]").wait_for()
        assert _violations(page, "dialog") == []
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
