"""Screenshots of every page of the desk on the demonstration streams, at desktop and phone width, light and dark. Run by `./run shots`.

python demo/shots.py [FOLDER]        (default: build/shots, which git ignores)
python demo/shots.py --docs          those that the documentation shows, in docs/shots: a few, and each page once in docs/shots/pages

Needs a Chromium: the one that ONRECORD_CHROMIUM names, or `chromium` on the path (Debian: apt-get install chromium).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

import onrecord
from onrecord.desk.access.accounts import Accounts, By
from onrecord.desk.access.passwords import Passwords
from onrecord.desk.app import make_app
from onrecord.desk.serve import open_socket
from onrecord.model.account import Role
from onrecord.model.decision import make_decision
from onrecord.model.vocabulary import DecisionKind
from onrecord.store.sql_accounts import open_accounts

HERE = Path(__file__).parent
STREAMS = ("ain-al-asad", "tarija-earthquake")
WIDTHS = {"desktop": (1360, 900), "phone": (390, 844)}
DOCS = (
    ("incidents", "incidents", "desktop", 760, "light"),
    ("incident", "incident", "desktop", 1000, "light"),
    ("report", "report", "desktop", 900, "light"),
    ("phone", "incident-early", "phone", 1000, "dark"),
    ("decide", "decide-correct", "desktop", 1240, "light"),
)
"""(picture, page, width, height in pixels, colour scheme)."""
ACCESS = {"accounts": "/accounts", "account": "/account", "account-of": "/accounts/jonas"}
"""Pages that only who is signed in has."""
QUALITY = 60
"""Of JPEG, so that the pictures of all pages are two megabytes together."""
UNSTUCK = "document.querySelectorAll('.as-of-bar').forEach((bar) => { bar.style.position = 'static' })"
"""What sticks to the top of the window has no place of its own in a picture of the whole page."""
PASSWORD = "violet harbour at night"
RATED = "Corrects its own figures, late but of its own accord."
LEFT_OUT = "Told of another day."
BACK = "The day is right: the report slips a line below."
EARLY = "2020-01-08T18:00Z"


def chromium() -> str:
    """The browser's path. Ends the program with a clear word where there is none."""
    found = os.environ.get("ONRECORD_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        raise SystemExit("No Chromium: install it (Debian: apt-get install chromium) or name one in ONRECORD_CHROMIUM.")
    return found


@contextmanager
def served(database: Path) -> Iterator[str]:
    """The desk on a database, at the address given, until the end of the block."""
    listening = open_socket("127.0.0.1", 0)
    config = uvicorn.Config(make_app(str(database)), log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


def decide(database: Path) -> None:
    """A few decisions, so that the trail has something to show: on the smallest of what is held, all but one of them undone."""
    with onrecord.open(database) as records:
        listed = sorted(records.incidents(), key=lambda record: len(record.reports), reverse=True)
        party = next(s.party for c in listed[0].claims for s in c.origins if s.party.named and not s.party.own)
        rate = make_decision(DecisionKind.RATE, [party.id], by="Ada Vane", at=records.now, why=RATED, value="B")
        small = next(c for c in listed[-1].claims)
        out = make_decision(DecisionKind.REJECT, small.statements, by="Ben Ode", at=records.now, why=LEFT_OUT)
        records.decide(rate)
        made = records.decide(out)
        records.decide(make_decision(DecisionKind.UNDO, [made.id], by="Ada Vane", at=records.now, why=BACK))


def pages(database: Path) -> dict[str, str]:
    """Every page's name and path, on the largest incident of the streams."""
    with onrecord.open(database) as records:
        listed = sorted(records.incidents(), key=lambda record: len(record.reports), reverse=True)
        largest, second = listed[0], next(r for r in listed if "arthquake" in r.title)
        disputed = [c for c in largest.claims if c.slot == "killed" and c.standing.contest == "disputed"]
        claim = max(disputed or largest.claims[:1], key=lambda c: (c.reports, c.id))  # the one most reports tell
        item = next(one for one in largest.evidence if one.id == claim.origins[0].evidence[0])
        reissue = next((ref.id for record in listed for ref, _ in record.reports if ref.replaces), None)
    incident = f"/incidents/{largest.incident}"
    named = {
        "incidents": "/",
        "incident": incident,
        "incident-early": f"{incident}?as-of={EARLY}",
        "incident-2": f"/incidents/{second.incident}",
        "claim": f"{incident}/claims/{claim.id}",
        "changes": f"{incident}/changes",
        "brief": f"{incident}/brief?as-of={EARLY}",
        "report": f"/reports/{item.report}?words={item.span.start}-{item.span.end}&part={item.span.part}",
        "sources": "/sources",
        "source": f"/sources/{claim.origins[0].party.id}",
        "search": "/search?q=casualties",
        "health": "/health",
        "keys": "/keys",
        "review": "/review",
        "decide": f"/decide/reject?incident={largest.incident}&claim={claim.id}",
        "decide-correct": f"/decide/correct?incident={largest.incident}&claim={claim.id}&low=18&best=18&high=18",
        "decide-attribute": f"/decide/attribute?incident={largest.incident}&claim={claim.id}",
        "decide-merge": f"/decide/merge?incident={largest.incident}&with={second.incident}",
        "decide-split": f"/decide/split?incident={largest.incident}",
        "decide-rate": f"/decide/rate?source={claim.origins[0].party.id}",
        "decisions": "/decisions",
        "trouble": "/incidents/in-00",
    }
    return named | ({"reissue": f"/reports/{reissue}/changes"} if reissue else {})


def shoot(browser: Browser, address: str, named: dict[str, str], folder: Path) -> None:
    """One picture a page, width and colour scheme."""
    for width, (wide, high) in WIDTHS.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": wide, "height": high},
                color_scheme=scheme,
                reduced_motion="reduce",  # type: ignore[arg-type]
            )
            page = context.new_page()
            for name, path in named.items():
                page.goto(address + path)
                if name == "incident":
                    page.locator("#figures a[data-open]").first.click()
                    page.locator(".panel").wait_for()
                page.evaluate(UNSTUCK)
                page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            context.close()


def with_team(database: Path) -> Path:
    """A copy of the database with three accounts and a token: `maria` is an admin, her password is `PASSWORD`."""
    copied = database.with_name("team.sqlite")
    for old in database.parent.glob(f"{copied.name}*"):
        old.unlink()
    with closing(sqlite3.connect(database)) as held, closing(sqlite3.connect(copied)) as copy:
        held.backup(copy)
    store = open_accounts(copied, wait=5)
    accounts, by = Accounts(store, lambda: datetime.now(UTC), Passwords()), By("root (command line)")
    for name, role in (("maria", Role.ADMIN), ("jonas", Role.EDITOR), ("desk.nights", Role.READER)):
        accounts.add(name, role, PASSWORD, by)
    accounts.add_token("maria", "overnight feed", Role.READER, 90, By("maria", "192.0.2.17"))
    accounts.disable("desk.nights", By("maria", "192.0.2.17"))
    store.close()
    return copied


def sign_in(page: Page) -> None:
    """Maria's name and password, on the page that asks for them."""
    page.fill("#name", "maria")
    page.fill("#password", PASSWORD)
    page.click("form.sign-in button")
    page.wait_for_url("**/accounts")


def shoot_access(browser: Browser, address: str, folder: Path) -> None:
    """Signing in, one's own account, all accounts, one of them."""
    for width, (wide, high) in WIDTHS.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": wide, "height": high},
                color_scheme=scheme,
                reduced_motion="reduce",  # type: ignore[arg-type]
            )
            page = context.new_page()
            page.goto(f"{address}/sign-in?next=/accounts")
            page.screenshot(path=folder / f"sign-in-{width}-{scheme}.png", full_page=True)
            sign_in(page)
            for name, path in ACCESS.items():
                page.goto(address + path)
                page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            context.close()


def shoot_docs(browser: Browser, address: str, named: dict[str, str], folder: Path) -> None:
    """What fits a window, of the pages that the documentation shows."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, page_name, width, high, scheme in DOCS:
        size = {"width": WIDTHS[width][0], "height": high}
        context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(address + named[page_name].partition("#")[0])
        page.evaluate("scrollTo(0, 0)")
        page.screenshot(path=folder / f"{name}.png")
        context.close()


def shoot_each(browser: Browser, address: str, guarded: str, named: dict[str, str], folder: Path) -> None:
    """What fits a window of each page, once, for docs/pages.md."""
    folder.mkdir(parents=True, exist_ok=True)
    context = browser.new_context(viewport={"width": 1360, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    for name, path in named.items():
        page.goto(address + path.partition("#")[0])
        page.screenshot(path=folder / f"{name}.jpg", type="jpeg", quality=QUALITY)
    page.goto(f"{guarded}/sign-in?next=/accounts")
    page.screenshot(path=folder / "sign-in.jpg", type="jpeg", quality=QUALITY)
    sign_in(page)
    for name, path in ACCESS.items():
        page.goto(guarded + path)
        page.screenshot(path=folder / f"{name}.jpg", type="jpeg", quality=QUALITY)
    context.close()


def main() -> None:
    """Read the streams, open the desk, take the pictures."""
    docs = sys.argv[1:] == ["--docs"]
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 and not docs else HERE.parent / "build" / "shots"
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "shots.sqlite"
    for old in folder.glob(f"{database.name}*"):
        old.unlink()
    with onrecord.open(database) as records:
        for stream in STREAMS:
            print(f"Reading demo/{stream} …", file=sys.stderr)
            for _ in records.add(onrecord.gather(HERE / stream)):
                pass
    decide(database)
    with sync_playwright() as playwright, served(database) as address:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        if docs:
            folder = HERE.parent / "docs" / "shots"
            named = pages(database)
            shoot_docs(browser, address, named, folder)
            with served(with_team(database)) as guarded:
                shoot_each(browser, address, guarded, named, folder / "pages")
        else:
            shoot(browser, address, pages(database), folder)
            with served(with_team(database)) as guarded:
                shoot_access(browser, guarded, folder)
        browser.close()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
