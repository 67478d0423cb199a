"""A record is the same on PostgreSQL as on SQLite, and the desk reads it there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import httpx
import pytest

import onrecord
from onrecord.extract.reader import Reader
from onrecord.pipeline import Records, open_records
from tests.conftest import DEMO, NOW
from tests.desk.test_serve import desk_of
from tests.postgres import empty_schema


@pytest.fixture(scope="module")
def address(postgres: str, reader: Reader) -> Iterator[str]:
    """Of a database with the earthquake's stream, the last report first."""
    with empty_schema(postgres) as made:
        with open_records(made, now=NOW, reader=reader) as records:
            items = list(onrecord.gather(DEMO / "tarija-earthquake", now=NOW))
            assert {outcome.result for outcome in records.add(reversed(items))} == {"added"}
        yield made


def test_the_record_is_the_same(address: str, streams: Mapping[str, Records]) -> None:
    there = streams["tarija-earthquake"]
    with open_records(address, now=NOW) as here:
        for clock in onrecord.Clock:
            wanted = [there.json(record) for record in there.incidents(clock=clock)]
            assert wanted
            assert [here.json(record) for record in here.incidents(clock=clock)] == wanted


def test_the_desk_reads_it(address: str) -> None:
    with desk_of(address) as port, httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as desk:
        for page in ("/", "/sources", "/search?q=earthquake", "/health", "/api/v1/search?q=earthquake"):
            assert desk.get(page).status_code == 200, page
        assert "earthquake" in desk.get("/api/v1/incidents").text.lower()
