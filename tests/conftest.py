"""What all tests share: one place index, one reader; slow tests run only when asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

import pytest

import onrecord
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.gazetteer import Gazetteer, open_gazetteer
from onrecord.extract.reader import Reader
from onrecord.extract.readers import trained_reader
from onrecord.pipeline import Records, open_records
from tests.postgres import programs, server

SRC = Path(onrecord.__file__).parent
ROOT = Path(__file__).parents[1]
DEMO = ROOT / "demo"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--run-slow", action="store_true", help="run the slow tests too (`./run test --full`)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--run-slow"):
        return
    slow = [item for item in items if "slow" in item.keywords]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if "slow" not in item.keywords]


@pytest.fixture(scope="session")
def cache_folder() -> Path:
    """The folder of the place index: compiled, some ten seconds, when the code or the words that it is made of are others."""
    extract = SRC / "extract"
    compilers = (extract / f"{name}.py" for name in ("gazetteer", "indexing", "townlists", "entries", "fold"))
    made_of = [*compilers, *(SRC / "lang").glob("*.py")]
    digest = blake2b(b"".join(path.read_bytes() for path in sorted(made_of)), digest_size=8).hexdigest()
    return ROOT / "build" / f"place-index-{digest}"


@pytest.fixture(scope="session")
def gazetteer(cache_folder: Path) -> Iterator[Gazetteer]:
    found = open_gazetteer(cache_folder)
    yield found
    found.close()


@pytest.fixture(scope="session")
def reader(gazetteer: Gazetteer) -> Reader:
    return trained_reader(gazetteer, Encoder())


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server. Without one, what needs it says NOT RUN; in CI it fails."""
    given, where = os.environ.get("ONRECORD_TEST_POSTGRES"), programs()
    if given:
        yield given
    elif where is not None:
        with server(where) as address:
            yield address
    else:
        wanting = (
            "NOT RUN: no PostgreSQL (Debian: apt-get install postgresql; or its address in ONRECORD_TEST_POSTGRES)"
        )
        assert os.environ.get("CI") != "true", wanting
        pytest.skip(wanting)


NOW = datetime(2026, 11, 1, tzinfo=UTC)
"""What "now" is to the tests: after all that the streams tell of."""


@pytest.fixture(scope="session")
def streams(reader: Reader, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Records]]:
    """The records of both demonstration streams, by folder name: made once a run, to be read only."""
    made = {}
    for folder in ("ain-al-asad", "tarija-earthquake"):
        database = tmp_path_factory.mktemp("streams") / f"{folder}.sqlite"
        made[folder] = open_records(str(database), now=NOW, reader=reader)
        for outcome in made[folder].add(onrecord.gather(DEMO / folder, now=NOW)):
            assert outcome.result == "added", outcome
    yield made
    for records in made.values():
        records.store.close()
