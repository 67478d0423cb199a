"""The desk over the demonstration streams, read once a run; and over a database of hostile reports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord.desk.app import make_app
from onrecord.desk.svg.basemap import Country, open_basemap
from onrecord.extract.reader import Reader
from onrecord.model.report import Hints, Received
from onrecord.pipeline import Records, open_records
from tests.conftest import NOW

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
def open_desk(countries: tuple[Country, ...]) -> Callable[[str], TestClient]:
    def opened(database: str) -> TestClient:
        app = make_app(database, now=lambda: NOW, countries=countries)
        return TestClient(app, base_url="http://127.0.0.1:8321", follow_redirects=False)

    return opened


@pytest.fixture(scope="session")
def desk(streams: dict[str, Records], open_desk: Callable[[str], TestClient]) -> TestClient:
    """The desk over the stream of the missile strike."""
    return open_desk(streams["ain-al-asad"].store.place)


@pytest.fixture(scope="session")
def quake(streams: dict[str, Records], open_desk: Callable[[str], TestClient]) -> TestClient:
    """The desk over the stream of the earthquake."""
    return open_desk(streams["tarija-earthquake"].store.place)


@pytest.fixture(scope="session")
def largest(streams: dict[str, Records]) -> str:
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


@pytest.fixture
def empty(tmp_path: Path, open_desk: Callable[[str], TestClient]) -> TestClient:
    """The desk over a database that holds nothing."""
    database = str(tmp_path / "empty.sqlite")
    open_records(database, now=NOW).store.close()
    return open_desk(database)
