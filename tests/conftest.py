"""What all tests share: one place index, one reader; slow tests run only when asked for."""

from __future__ import annotations

import fcntl
import gc
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

import pytest

import onrecord
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.places.gazetteer import Gazetteer, open_gazetteer
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
    left_out = set() if config.getoption("--run-slow") else {"slow"}
    if hasattr(config, "workerinput"):  # one of several processes: `./run test` has run these before
        left_out.add("alone")
    config.hook.pytest_deselected(items=[item for item in items if left_out & item.keywords.keys()])
    items[:] = [item for item in items if not left_out & item.keywords.keys()]


def set_apart() -> None:
    """What is held by now stays to the end: the collector of garbage needs not look through it, again and again (a tenth of the time)."""
    gc.collect()
    gc.freeze()


def pytest_collection_finish() -> None:
    set_apart()


def index_folder() -> Path:
    """The folder of the place index: compiled, some ten seconds, when the code or the words that it is made of are others."""
    places = SRC / "extract" / "places"
    compilers = (places / f"{name}.py" for name in ("gazetteer", "indexing", "townlists", "entries", "fold"))
    made_of = [*compilers, *(SRC / "lang").glob("*.py")]
    digest = blake2b(b"".join(path.read_bytes() for path in sorted(made_of)), digest_size=8).hexdigest()
    return ROOT / "build" / f"place-index-{digest}"


@contextmanager
def alone(name: str) -> Iterator[None]:
    """What only one of the processes that run tests does at a time; the others wait, and find it done."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with (build / f"{name}.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def open_index() -> Gazetteer:
    """The place index, made where it is not there."""
    with alone("place-index"):
        return open_gazetteer(index_folder())


@pytest.fixture(scope="session")
def cache_folder() -> Path:
    return index_folder()


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[Gazetteer]:
    found = open_index()
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
def stream_folder(cache_folder: Path) -> Path:
    """The folder of the streams' databases: made when the code, the words, the model or the reports that they are made of are others."""
    made_of = [
        path
        for path in (*SRC.rglob("*"), *DEMO.rglob("*"), *REPORTS.rglob("*"))
        if path.is_file() and path.suffix not in NOT_OF_RECORDS
    ]
    kept = [path for path in sorted(made_of) if SRC / "desk" not in path.parents]
    digest = blake2b(str(cache_folder).encode(), digest_size=8)
    for path in kept:
        digest.update(path.read_bytes())
    return ROOT / "build" / f"streams-{digest.hexdigest()}"


NOT_OF_RECORDS = frozenset({".pyc", ".png", ".svg", ".html", ".css", ".js"})
"""Files beside the code that no record is made of."""
STREAMS = ("ain-al-asad", "tarija-earthquake")
SHORT_STREAMS = (
    "gharyan-airstrike",
    "van-earthquake",
    "yakima-shooting",
    "surigao-ferry",
    "syzran-refinery",
    "ghent-stabbing",
    "bannu-market",
    "batken-clash",
    "dryden-derailment",
    "socha-mine",
    "sofala-cyclone",
    "niamey-hotel",
    "loja-crash",
    "ashulia-protest",
    "aspara-dam",
    "cruzeiro-prison",
    "chornomorsk-port",
    "ichalkaranji-collapse",
    "shatrah-chlorine",
    "antananarivo-mutiny",
    "arolla-avalanche",
    "levkas-hijack",
    "sithonia-wildfire",
    "dankoli-school",
    "vardenis-border",
    "cilacap-methanol",
    "sanpedro-depot",
    "erie-lounge",
    "assab-terminal",
    "saidor-earthquakes",
    "chandpur-launch",
    "tumaco-convoy",
    "faribault-fair",
    "kosti-drones",
    "mocimboa-raid",
    "lafayette-plant",
    "kahramanmaras-bus",
    "sumy-glide",
    "haditha-base",
    "jurm-earthquake",
    "lethbridge-mall",
    "bajil-strike",
    "sinop-tanker",
    "sironko-landslide",
    "bhamo-shelling",
    "beziers-grenade",
    "chipata-crush",
    "surin-border",
    "pedrojuan-judge",
    "grudziadz-gas",
    "jahra-base",
    "leskovac-nightclub",
    "verrettes-massacre",
    "zarzis-boat",
    "ndjamena-police",
    "embu-flood",
    "khuzdar-helicopter",
    "kongoussi-villages",
    "alisabieh-base",
    "tela-hurricane",
    "limerick-stadium",
    "kumba-raid",
    "uvira-convoy",
    "tingomaria-mudslide",
    "jowhar-base",
    "pucon-eruption",
    "furano-train",
)
"""Streams of a few short reports, of other kinds of incident, that nothing is demonstrated on."""
REPORTS = ROOT / "tests" / "streams" / "reports"


class Streams(Mapping[str, Records]):
    """The records of the streams, by folder name, to be read only. Each is made once, by the first process that asks for it (half a second to
    ten); each process has a copy of its own, made when it is asked for."""

    def __init__(self, made_in: Path, copies: Path, reader: Reader) -> None:
        self._made_in, self._copies, self._reader = made_in, copies, reader
        self._open: dict[str, Records] = {}

    def __getitem__(self, folder: str) -> Records:
        if folder not in self._open:
            made, copy = self._made_in / f"{folder}.sqlite", self._copies / f"{folder}.sqlite"
            with alone(f"stream-{folder}"):
                _make_stream(folder, made, self._reader)
            shutil.copyfile(made, copy)
            self._open[folder] = open_records(str(copy), now=NOW, reader=self._reader)
        return self._open[folder]

    def __iter__(self) -> Iterator[str]:
        return iter((*STREAMS, *SHORT_STREAMS))

    def __len__(self) -> int:
        return len(STREAMS) + len(SHORT_STREAMS)

    def close(self) -> None:
        for records in self._open.values():
            records.store.close()


@pytest.fixture(scope="session")
def streams(
    reader: Reader, stream_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, Records]]:
    found = Streams(stream_folder, tmp_path_factory.mktemp("streams"), reader)
    yield found
    found.close()


def _make_stream(folder: str, database: Path, reader: Reader) -> None:
    if database.exists():
        return
    for old in database.parent.parent.glob("streams-*/"):
        if old != database.parent:
            shutil.rmtree(old, ignore_errors=True)  # another process may be at it
    database.parent.mkdir(parents=True, exist_ok=True)
    begun = database.with_suffix(".begun")
    for path in begun.parent.glob(f"{begun.name}*"):
        path.unlink()
    with open_records(str(begun), now=NOW, reader=reader) as records:
        for outcome in records.add(onrecord.gather((DEMO if folder in STREAMS else REPORTS) / folder, now=NOW)):
            assert outcome.result == "added", outcome
    with closing(sqlite3.connect(begun)) as held, closing(sqlite3.connect(database.with_suffix(".whole"))) as whole:
        held.backup(whole)  # with what is in its journal
    database.with_suffix(".whole").replace(database)
