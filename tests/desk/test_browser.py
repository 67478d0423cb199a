"""An editor at the desk in a real Chromium: words in place, keys, the moment moved back, phone width, no script; nothing off the machine."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.desk.browsing import IN_A_BROWSER, Editor

pytestmark = IN_A_BROWSER


@pytest.fixture
def editor(browser: Browser, address: str) -> Iterator[Editor]:
    made = Editor(browser, address, viewport={"width": 1360, "height": 900})
    yield made
    made.context.close()
    assert made.troubles == []


def test_an_editors_evening(editor: Editor, largest: str) -> None:
    """Finds the incident, sees that the eighty dead are disputed, opens the exact words, moves back to before the claim came,
    prints the brief."""
    page = editor.page
    page.goto("/")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent").startswith("Missile strike")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/incidents/{largest}")
    row = page.locator("#figures tr.item", has_text="80 US soldiers killed").first
    assert "disputed" in row.inner_text()
    row.locator("a[data-open]").click()
    panel = page.locator(".panel")
    panel.wait_for()
    assert "80" in panel.locator("mark").first.inner_text()
    assert page.url.endswith(largest), "the words are opened in place"
    panel.get_by_text("The rules behind its standing").click()
    expect(panel.locator(".rules li").first).to_be_visible()
    row.locator("a[data-open]").click()
    expect(panel).to_have_count(0)
    page.keyboard.press("a")
    page.keyboard.type("2020-01-08 03:00")
    page.keyboard.press("Control+A")
    page.keyboard.type("2020-01-08 03:00")
    page.keyboard.press("Enter")
    page.wait_for_url("**as-of=*")
    expect(page.locator(".moment")).to_contain_text("As of 8 Jan 2020, 03:00 UTC")
    expect(page.locator("#figures", has_text="80 ")).to_have_count(0)
    page.get_by_role("link", name="Brief", exact=True).click()
    expect(page.locator(".notes li").first).to_be_visible()
    expect(page.locator(".moment")).to_contain_text("As of 8 Jan 2020, 03:00")


def test_the_slider_moves_to_a_moment(editor: Editor, largest: str) -> None:
    page = editor.page
    page.goto(f"/incidents/{largest}")
    slider = page.locator(".slide input")
    assert slider.is_visible()
    slider.focus()
    page.keyboard.press("Home")
    page.wait_for_url("**as-of=2020-01-07T23**")
    expect(page.locator(".as-of-bar .count")).to_have_text(re.compile("^1 of "))
    page.keyboard.press("Escape")
    page.keyboard.press("]")
    expect(page.locator(".as-of-bar .count")).to_contain_text("2 of ")


def test_keys_search_and_help(editor: Editor) -> None:
    page = editor.page
    page.goto("/")
    page.keyboard.press("?")
    page.locator("dialog[open]").wait_for()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.keyboard.press("/")
    page.keyboard.type("ballistic")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=ballistic")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reports/**")
    expect(page.locator("#words").first).to_be_visible()


def test_the_map_zooms_in_place(editor: Editor, largest: str) -> None:
    page = editor.page
    page.goto(f"/incidents/{largest}")
    before = page.locator("svg.map text.scale").text_content()
    page.locator(".zoom a").first.click()
    expect(page.locator("svg.map text.scale")).not_to_have_text(str(before))
    assert "zoom" not in page.url


PATHS = (
    "/",
    "/incidents/{}",
    "/incidents/{}/brief",
    "/incidents/{}/changes",
    "/sources",
    "/sources/pentagon",
    "/search?q=base",
)


@pytest.mark.parametrize("width", [360, 390, 768, 1360, 1600])
def test_no_page_is_wider_than_its_window(browser: Browser, address: str, largest: str, width: int) -> None:
    editor = Editor(browser, address, viewport={"width": width, "height": 844})
    report = editor.context.request.get("/api/v1/reports?limit=1").json()["reports"][0]["id"]
    for path in (*PATHS, f"/reports/{report}", "/health", "/keys"):
        editor.page.goto(path.replace("{}", largest))
        assert editor.page.evaluate("document.documentElement.scrollWidth") <= width, path
    editor.context.close()
    assert editor.troubles == []


def test_labels_on_map_and_charts_overlap_nothing_as_the_browser_sets_them(editor: Editor, largest: str) -> None:
    """The estimate of widths holds for this machine's fonts."""
    editor.page.goto(f"/incidents/{largest}")
    for drawing, names in (("svg.map", "text.place, text.country"), ("svg.chart", "text.who")):
        for n in range(editor.page.locator(drawing).count()):
            overlaps = (
                editor.page.locator(drawing)
                .nth(n)
                .evaluate(
                    """(svg, names) => {
                  const boxes = [...svg.querySelectorAll(names)].map((text) => text.getBBox());
                  return boxes.some((a, i) => boxes.slice(i + 1).some((b) =>
                    a.x < b.x + b.width && b.x < a.x + a.width && a.y + 2 < b.y + b.height - 2 && b.y + 2 < a.y + a.height - 2));
                }""",
                    names,
                )
            )
            assert not overlaps, (drawing, n)


def test_pages_read_without_script(browser: Browser, address: str, largest: str) -> None:
    editor = Editor(browser, address, java_script_enabled=False)
    page = editor.page
    page.goto(f"/incidents/{largest}")
    expect(page.locator(".slide")).to_be_hidden()
    page.locator(".as-of-bar a[rel=prev]").click()
    page.wait_for_url("**as-of=*")
    page.locator("#facts a.go").first.click()
    page.wait_for_url("**/claims/**")
    page.get_by_text("in the report").first.click()
    expect(page.locator("#words").first).to_be_visible()
    page.locator("#q").fill("missiles")
    page.locator("#q").press("Enter")
    page.wait_for_url("**/search?*")
    expect(page.locator(".hits li").nth(5)).to_be_visible()
    editor.context.close()
    assert editor.troubles == []
