"""The databases the behaviour suite is run on: SQLite in a file and in memory, and PostgreSQL where
ONRECORD_TEST_POSTGRES holds the address of one (postgresql+psycopg://…). The list says which were run."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from onrecord.store import Store
from onrecord.store.sql import open_store

POSTGRES = os.environ.get("ONRECORD_TEST_POSTGRES")
DATABASES = ["sqlite-file", "sqlite-memory", *(["postgresql"] if POSTGRES else [])]

Opener = Callable[[], Store]


@pytest.fixture(params=DATABASES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Of a database with nothing in it, gone after the test."""
    yield from made_address(request.param, tmp_path)


def made_address(database: str, folder: Path) -> Iterator[str]:
    """The address of a new database of that kind."""
    if database == "sqlite-file":
        yield str(folder / "record.db")
    elif database == "sqlite-memory":
        yield ":memory:"
    else:
        assert POSTGRES is not None
        yield from _postgres_schema(POSTGRES)


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    opened = open_store(address)
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Of a SQLite database not made yet, for what only files can suffer."""
    return tmp_path / "record.db"


def _postgres_schema(address: str) -> Iterator[str]:
    name = f"onrecord_{uuid.uuid4().hex}"
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
        url = make_url(address).update_query_dict({"options": f"-csearch_path={name}"})
        yield url.render_as_string(hide_password=False)
        connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    engine.dispose()
