"""All of the desk can be worked by keyboard: each page of its route table."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.desk.browsing import IN_A_BROWSER, Editor
from tests.desk.walking import Walk

pytestmark = IN_A_BROWSER

FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])"
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
        if "as-of=" in path:
            continue  # the same page at another moment: its hundreds of stops are walked once
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
    expect(editor.page.locator(".lit")).to_have_count(1)
    expect(editor.page.locator(".lit-words").first).to_be_visible()
    editor.page.keyboard.press("Enter")
    editor.page.wait_for_url("**words=*")
    expect(editor.page.locator("#words").first).to_be_visible()
    editor.context.close()
