"""The databases the behaviour suite is run on: SQLite in a file and in memory, and PostgreSQL: the one whose address
(postgresql+psycopg://…) ONRECORD_TEST_POSTGRES holds, or a server of the tests' own (`postgres` in tests/conftest.py)."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from onrecord.store import Store
from onrecord.store.sql import open_store
from tests.postgres import empty_schema

DATABASES = ["sqlite-file", "sqlite-memory", "postgresql"]

Opener = Callable[[], Store]


@pytest.fixture(params=DATABASES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Of a database with nothing in it, gone after the test."""
    yield from made_address(request, tmp_path)


def made_address(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """The address of a new database of the kind that a fixture is asked for."""
    if request.param == "sqlite-file":
        yield str(folder / "record.db")
    elif request.param == "sqlite-memory":
        yield ":memory:"
    else:
        with empty_schema(request.getfixturevalue("postgres")) as made:
            yield made


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database of no reports: to copy it is quicker than to make one for each test."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    open_store(str(path)).close()
    return path


@pytest.fixture
def store(address: str, file: Path, empty_file: Path) -> Iterator[Store]:
    if address == str(file):
        shutil.copyfile(empty_file, file)
    opened = open_store(address)
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Of a SQLite database not made yet, for what only files can suffer."""
    return tmp_path / "record.db"
