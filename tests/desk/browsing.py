"""What tests in a browser share: the Chromium that is here, a desk on a port of this machine, a page that remembers its troubles."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, expect
from starlette.types import ASGIApp

from onrecord.desk.serve import open_socket

CHROMIUM = os.environ.get("ONRECORD_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
IN_A_BROWSER = [
    pytest.mark.skipif(CHROMIUM is None, reason="NOT RUN: no Chromium (Debian: apt-get install chromium)"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),
]
"""Marks of a module whose tests need a browser."""
expect.set_options(timeout=30_000)  # milliseconds: what is expected of a page is waited for, as long as for an address


@contextmanager
def served_app(made: ASGIApp) -> Iterator[str]:
    """An application, at the address given, until the end of the block."""
    listening = open_socket("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(made, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


class Editor:
    """A page in the browser that remembers every trouble: console errors, script errors, requests off the machine."""

    def __init__(self, browser: Browser, address: str, **options: Any) -> None:
        self.context = browser.new_context(base_url=address, reduced_motion="reduce", **options)
        self.page = self.context.new_page()
        self.troubles: list[str] = []
        self.page.on("console", lambda told: self.troubles.append(told.text) if told.type == "error" else None)
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on(
            "request", lambda asked: None if asked.url.startswith(address) else self.troubles.append(asked.url)
        )
