"""An editor's evening in a real Chromium, decisions and all; two editors at once; without script; at every width."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from starlette.testclient import TestClient

from onrecord.pipeline import Records
from tests.desk.browsing import IN_A_BROWSER, Editor, served_app
from tests.desk.conftest import weakened
from tests.test_deciding import copy_of

pytestmark = IN_A_BROWSER
DESKTOP, PHONE = {"width": 1360, "height": 900}, {"width": 360, "height": 780}


@pytest.fixture
def address(
    streams: Mapping[str, Records], largest: str, open_desk: Callable[[str], TestClient], tmp_path: Path
) -> Iterator[str]:
    """A desk over a copy of the stream, to decide at."""
    place = weakened(copy_of(streams["ain-al-asad"], tmp_path / "evening.sqlite"), largest)
    with served_app(open_desk(place).app) as found:
        yield found


def decide(page: Page, why: str, by: str | None = None) -> None:
    """Fill in the reason, and decide."""
    page.locator("#why").fill(why)
    if by is not None:
        page.locator("#by").fill(by)
    page.locator("button.main").click()
    page.wait_for_url("**/decisions/de-*")


def test_an_editors_evening_with_decisions(browser: Browser, address: str, largest: str) -> None:
    """Finds the incident; sees that the eighty dead are disputed and why; opens the exact words; moves back to before the claim came;
    splits off an unrelated attack; undoes it; rates a source; takes the brief away."""
    editor = Editor(browser, address, viewport=DESKTOP)
    page = editor.page
    page.goto("/")
    page.get_by_role("link", name="Missile strike on Al Asad Air Base and Erbil").click()
    page.wait_for_url(f"**/incidents/{largest}")
    row = page.locator("#figures tr.item", has_text="80 American troops killed").first
    expect(row).to_contain_text("disputed")
    row.locator("a[data-open]").click()
    panel = page.locator(".panel")
    expect(panel.locator("mark").first).to_contain_text("80")
    expect(panel).to_contain_text("Conflicts with")
    expect(panel.locator(".acts")).to_contain_text("Leave out")

    page.goto(f"/incidents/{largest}?as-of=2020-01-08T03:00Z")
    assert page.locator("#figures", has_text="80 ").count() == 0
    assert page.locator("a[href^='/decide/']").count() == 0, "as of another moment nothing is decided"
    page.get_by_role("link", name="Back to now").click()

    page.locator("#decisions").get_by_role("link", name="Split off tellings").click()
    unrelated = page.locator(".pick", has_text="Rockets hit Iraq")
    unrelated.locator("input").check()
    page.get_by_role("button", name="Show what would change").click()
    expect(page.locator(".effect")).to_contain_text("new incident")
    expect(page.locator(".pick input:checked")).to_have_count(1)
    decide(page, "An attack of 2024 on the same base.", "Ada Vane")
    expect(page.locator("h1")).to_contain_text("Ada Vane split off one telling: Rockets hit Iraq")
    page.get_by_role("link", name="Undo this decision").click()
    expect(page.locator("#by")).to_have_value("Ada Vane")
    decide(page, "It tells of this strike after all, as background.")
    page.get_by_role("link", name="Decisions", exact=True).first.click()
    expect(page.locator(".calls .undone")).to_contain_text("An attack of 2024 on the same base.")

    page.goto("/sources/pentagon")
    page.get_by_role("link", name="Rate it").click()
    page.get_by_label("usually reliable").first.check()
    page.get_by_role("button", name="Show what would change").click()
    expect(page.locator(".effect")).to_contain_text("Nothing on any record is another.")
    decide(page, "Corrects itself, late.")
    page.goto("/sources/pentagon")
    expect(page.locator(".head")).to_contain_text("Rated B, usually reliable, by Ada Vane")

    page.goto(f"/incidents/{largest}")
    page.get_by_role("link", name="Brief", exact=True).click()
    address_of_file = page.get_by_role("link", name="Markdown").get_attribute("href")
    brief = editor.context.request.get(str(address_of_file))
    assert brief.ok
    assert "Al Asad" in brief.text()
    editor.context.close()
    assert editor.troubles == []


def test_two_editors_at_once(browser: Browser, address: str, largest: str) -> None:
    """Both have the form open; the second is shown what the first decided, keeps his words, and decides again."""
    ada, ben = (Editor(browser, address, viewport=DESKTOP) for _ in range(2))
    for editor, claim in ((ada, "80 US soldiers killed"), (ben, "80 American troops killed")):
        editor.page.goto(f"/incidents/{largest}")
        editor.page.locator("#figures a[data-open]", has_text=claim).first.click()
        editor.page.locator(".panel .acts").get_by_role("link", name="Leave out").click()
        expect(editor.page.locator(".effect")).to_contain_text("goes")
    decide(ada.page, "A claim of a party at war.", "Ada Vane")
    ben.page.locator("#why").fill("Told of the enemy.")
    ben.page.locator("#by").fill("Ben Ode")
    ben.page.locator("button.main").click()
    notice = ben.page.locator(".notice")
    expect(notice).to_contain_text("Ada Vane has decided on this since you looked at it")
    expect(notice).to_contain_text("A claim of a party at war.")
    expect(ben.page.locator("#why")).to_have_value("Told of the enemy.")
    ben.page.locator("button.main").click()
    ben.page.wait_for_url("**/decisions/de-*")
    ben.page.goto("/decisions")
    expect(ben.page.locator(".calls > li")).to_have_count(2)
    for editor in (ada, ben):
        editor.context.close()
    assert ada.troubles == []
    assert [one for one in ben.troubles if "409" not in one] == []


def test_the_queue_is_worked_without_script_on_a_phone(browser: Browser, address: str) -> None:
    editor = Editor(browser, address, viewport=PHONE, java_script_enabled=False, color_scheme="dark")
    page = editor.page
    page.goto("/review")
    before = page.locator("#weak .queue > li").count()
    page.locator("#weak").get_by_role("link", name="It belongs").first.click()
    decide(page, "The same night, the same base.", "Ada Vane")
    page.get_by_role("link", name="Review", exact=True).click()
    expect(page.locator("#weak .queue > li")).to_have_count(before - 1)
    editor.context.close()
    assert editor.troubles == []


@pytest.mark.parametrize("width", [360, 768, 1360, 1600])
def test_no_page_of_decisions_is_wider_than_its_window(
    browser: Browser, address: str, largest: str, width: int
) -> None:
    editor = Editor(browser, address, viewport={"width": width, "height": 844})
    page = editor.page
    page.goto("/decide/rate?source=pentagon&value=C")
    decide(page, "So that there is one.", "Ada Vane")
    made = page.url
    record = editor.context.request.get(f"/api/v1/incidents/{largest}").json()
    claim = next(one["id"] for one in record["figures"] if one["standing"]["contest"] == "disputed")
    tellings = editor.context.request.get(f"/api/v1/incidents/{largest}/tellings").json()["tellings"]
    on = f"incident={largest}&claim={claim}"
    for path in (
        made,
        "/decisions",
        "/review",
        f"/decide/reject?{on}",
        f"/decide/correct?{on}&best=3",
        f"/decide/attribute?{on}&source=pentagon",
        f"/decide/merge?incident={largest}",
        f"/decide/split?incident={largest}&telling={tellings[0]['id']}",
        "/decide/side?source=pentagon&value=iran",
        "/decide/link?source=pentagon&name=us",
        "/sources/pentagon",
        f"/incidents/{largest}/claims/{claim}",
    ):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    editor.context.close()
    assert editor.troubles == []
