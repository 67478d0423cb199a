"""The desk over the demonstration streams, read once a run; and over a database of hostile reports."""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher
from lxml import html
from playwright.sync_api import Browser, sync_playwright
from starlette.testclient import TestClient
from starlette.types import ASGIApp

from onrecord.desk.access.accounts import Accounts, By
from onrecord.desk.access.passwords import Passwords
from onrecord.desk.access.who import Role
from onrecord.desk.app import Shell, make_app, make_shell
from onrecord.desk.svg.basemap import Country, open_basemap
from onrecord.extract.reader import Reader
from onrecord.link.incidents.matching import SAME
from onrecord.model.report import Hints, Received
from onrecord.pipeline import Records, open_records
from onrecord.store.sql import open_store
from onrecord.store.sql_accounts import open_accounts
from tests.conftest import NOW
from tests.desk.browsing import CHROMIUM, served_app
from tests.desk.walking import RATED, Walk, addresses, sample_ids

HOSTILE = (
    '<script>alert("title")</script> strike kills 3',
    "OSLO, Jan 5 — At least three people were killed in a missile strike on Tromsø, Norway, on Tuesday, "
    '<img src=x onerror=alert(1)> police chief "Kari </script><script>alert(2)</script> Moe" said.\n\n'
    "“There are {{ 7*7 }} javascript:alert(3) dead,” mayor Ola O'Hara & Sons told “><svg/onload=alert(4)>.\n",
    '"><script>alert("outlet")</script>',
)
"""Title, text and outlet of a report that would act if it could."""


@pytest.fixture(scope="session")
def countries() -> tuple[Country, ...]:
    return open_basemap()


@pytest.fixture(scope="session")
def shell() -> Shell:
    """What all desks of a run have alike."""
    return make_shell()


@pytest.fixture(scope="session")
def open_desk(countries: tuple[Country, ...], shell: Shell) -> Callable[[str], TestClient]:
    def opened(database: str) -> TestClient:
        app = make_app(database, now=lambda: NOW, countries=countries, shell=shell)
        return TestClient(app, base_url="http://127.0.0.1:8321", follow_redirects=False)

    return opened


@pytest.fixture(scope="session")
def desk(streams: Mapping[str, Records], open_desk: Callable[[str], TestClient]) -> TestClient:
    """The desk over the stream of the missile strike."""
    return open_desk(streams["ain-al-asad"].store.place)


@pytest.fixture(scope="session")
def quake(streams: Mapping[str, Records], open_desk: Callable[[str], TestClient]) -> TestClient:
    """The desk over the stream of the earthquake."""
    return open_desk(streams["tarija-earthquake"].store.place)


@pytest.fixture(scope="session")
def largest(streams: Mapping[str, Records]) -> str:
    """The incident with most reports of the missile stream."""
    return max(streams["ain-al-asad"].incidents(), key=lambda record: len(record.reports)).incident


@pytest.fixture(scope="session")
def hostile(
    reader: Reader, tmp_path_factory: pytest.TempPathFactory, open_desk: Callable[[str], TestClient]
) -> TestClient:
    """The desk over reports that are full of markup and script."""
    database = str(tmp_path_factory.mktemp("hostile") / "hostile.sqlite")
    title, text, outlet = HOSTILE
    with open_records(database, now=NOW, reader=reader) as records:
        for n, body in enumerate((text, text.replace("three", "four"))):
            moment = datetime(2026, 1, 6 + n, 12, tzinfo=UTC)
            hints = Hints(title=title, outlet=outlet, published=moment, received=moment)
            item = Received(body.encode(), f"<b>{n}</b>.txt", "file", moment, "text/plain", hints)
            for outcome in records.add([item]):
                assert outcome.result == "added", outcome
    return open_desk(database)


CHEAP = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
"""Hashes that are quickly worked out."""
PASSWORD = "violet harbour {}"
"""Everybody's at the guarded desk, with their name in it."""
LOOPBACK = "http://127.0.0.1:8321"


def weakened(place: str, incident: str) -> str:
    """The database, in which one telling of the incident hangs on links of 0.6 alone, whatever the weights of the day say of it."""
    store = open_store(place)
    with store.transaction():
        members = store.get_membership(incident).members
        scores = {
            pair: score for pair, score in store.find_scores(members).items() if score >= SAME and {*pair} <= {*members}
        }
        one = min(key for pair in scores for key in pair)
        store.put_scores({pair: 0.6 for pair in scores if one in pair})
    store.close()
    return place


class Person:
    """Someone at a desk, with a browser of their own."""

    def __init__(self, app: ASGIApp, base_url: str = LOOPBACK) -> None:
        self.client = TestClient(app, base_url=base_url, follow_redirects=False)

    def token(self, path: str = "/sign-in") -> str:
        """The forms' token on a page."""
        answer = self.client.get(path)
        assert answer.status_code == 200, (path, answer.status_code, answer.headers.get("location"))
        found = html.fromstring(answer.text).xpath("//input[@name='csrf']/@value")
        assert found, path
        return str(found[0])

    def post(self, path: str, page: str, **data: str) -> Any:
        """Send the form of a page."""
        return self.client.post(path, data={"csrf": self.token(page), **data})

    def sign_in(self, name: str, password: str | None = None, following: str = "/") -> Any:
        """Sign in on the page for it."""
        given = PASSWORD.format(name) if password is None else password
        return self.post("/sign-in", "/sign-in", name=name, password=given, next=following)


@dataclass
class Guarded:
    """A desk with accounts over the stream of the missile strike: reader `rita`, editor `edda`, admin `ada`, by day and hour `now`."""

    app: ASGIApp
    database: str
    accounts: Accounts
    clock: list[datetime]

    def person(self, name: str | None = None, base_url: str = LOOPBACK) -> Person:
        """Somebody with a fresh browser, signed in where a name is given."""
        made = Person(self.app, base_url)
        if name:
            assert made.sign_in(name).status_code == 303
        return made


SCHEMATHESIS = "testserver"
"""The host that schemathesis asks for in some of its checks."""
TEAM = {"ada": Role.ADMIN, "edda": Role.EDITOR, "rita": Role.READER}


@pytest.fixture
def guarded(streams: Mapping[str, Records], countries: tuple[Country, ...], shell: Shell, tmp_path: Path) -> Guarded:
    database = str(tmp_path / "guarded.sqlite")
    with (
        closing(sqlite3.connect(streams["ain-al-asad"].store.place)) as held,
        closing(sqlite3.connect(database)) as copy,
    ):
        held.backup(copy)
    clock = [NOW]
    store = open_accounts(database, wait=5)
    accounts = Accounts(store, lambda: clock[0], CHEAP)
    for name, role in TEAM.items():
        accounts.add(name, role, PASSWORD.format(name), By("the test"))
    app = make_app(
        database,
        now=lambda: clock[0],
        countries=countries,
        passwords=CHEAP,
        names=["desk.example.org", SCHEMATHESIS],
        shell=shell,
    )
    weakref.finalize(accounts, store.close)
    return Guarded(app, database, accounts, clock)


@pytest.fixture
def empty(tmp_path: Path, open_desk: Callable[[str], TestClient]) -> TestClient:
    """The desk over a database that holds nothing."""
    database = str(tmp_path / "empty.sqlite")
    open_records(database, now=NOW).store.close()
    return open_desk(database)


@pytest.fixture(scope="session")
def address(desk: TestClient) -> Iterator[str]:
    """Where the desk over the stream of the missile strike is served."""
    with served_app(desk.app) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def samples(streams: Mapping[str, Records], largest: str) -> dict[str, str]:
    """What to fill into an address of the desk over the stream of the missile strike."""
    return sample_ids(streams["ain-al-asad"].record(largest))


@pytest.fixture
def walk(browser: Browser, address: str, guarded: Guarded, samples: dict[str, str], desk: TestClient) -> Walk:
    """All its pages, without accounts and with them."""
    with open_records(guarded.database, now=NOW) as records:
        assert records.decide(RATED).id == RATED.id
    return Walk(browser, address, guarded.app, PASSWORD.format("ada"), addresses(desk.app, samples))
