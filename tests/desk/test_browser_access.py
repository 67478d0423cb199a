"""Signing in, keeping accounts and signing out in a real Chromium, on a phone's width, without script: the browser's own word on where a
form comes from (`Origin`, `Sec-Fetch-Site`) is the desk's, its cookies are kept and sent, nothing is asked of any other machine."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import sync_playwright

from onrecord.desk.serve import open_socket
from tests.desk.conftest import PASSWORD, Guarded

CHROMIUM = os.environ.get("ONRECORD_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="NOT RUN: no Chromium (Debian: apt-get install chromium)"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),
]


@pytest.fixture
def address(guarded: Guarded) -> Iterator[str]:
    listening = open_socket("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(guarded.app, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


def test_an_admin_adds_an_editor_who_signs_in(address: str, guarded: Guarded) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(
            base_url=address, viewport={"width": 360, "height": 780}, java_script_enabled=False
        )
        troubles: list[str] = []
        context.on("request", lambda asked: None if asked.url.startswith(address) else troubles.append(asked.url))
        context.on("console", lambda told: troubles.append(told.text) if told.type == "error" else None)
        page = context.new_page()
        page.set_default_timeout(90_000)  # the machine that runs this may be busy with more

        def sign_in(name: str, password: str) -> None:
            page.get_by_label("Name").fill(name)
            page.get_by_label("Password").fill(password)
            page.get_by_role("button", name="Sign in").click()

        page.goto("/accounts")
        sign_in("ada", PASSWORD.format("ada"))
        page.wait_for_url(f"{address}/accounts")
        new = "four plain words here"
        page.get_by_label("Name").fill("nils")
        page.get_by_label("Role").select_option("editor")
        page.get_by_label("Password", exact=True).fill(new)
        page.get_by_label("Once more").fill(new)
        page.get_by_role("button", name="Add it").click()
        page.get_by_text("The account is there").wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        page.get_by_role("button", name="Sign out").click()
        page.wait_for_url(f"{address}/sign-in")
        sign_in("nils", new)
        page.get_by_text("Signed in as nils, editor").wait_for()
        cookies = {one["name"]: one for one in context.cookies()}
        assert cookies["onrecord-session"]["httpOnly"]
        assert cookies["onrecord-session"]["sameSite"] == "Lax"
        browser.close()
    assert troubles == []
    assert guarded.accounts.get("nils").made_by == "ada"
