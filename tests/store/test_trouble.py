"""Whatever goes wrong, all of a change is held or nothing, and the error says what to do next."""

from __future__ import annotations

import contextlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from onrecord.errors import StoreError
from onrecord.store import Store
from onrecord.store.sql import open_store
from tests.store import made
from tests.store.adding import add_all

ROOT = Path(__file__).parents[2]


def counts(store: Store) -> dict[str, int]:
    return {name: count for name, count in store.counts().items() if count}


def whole(reports: int) -> dict[str, int]:
    """What `add_all` leaves of so many reports."""
    names = (
        "report", "capture", "reading", "statement", "ref", "mention", "mention_key", "evidence", "response",
        "incident", "membership",
    )  # fmt: skip
    return dict.fromkeys(names, reports) if reports else {}


def start(database: Path, count: int, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.adding", str(database), str(count), *options]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def finish(process: subprocess.Popen[str]) -> Sequence[str]:
    output, _ = process.communicate(timeout=60)
    return output.splitlines()


def test_a_transaction_happens_whole(store: Store) -> None:
    with store.transaction():
        store.add_report(made.report(1), made.capture(made.report(1)))
        assert store.has_report(made.report(1).id)
    assert store.has_report(made.report(1).id)


@pytest.mark.parametrize("raised", [RuntimeError, KeyboardInterrupt])
def test_an_exception_undoes_the_whole(store: Store, raised: type[BaseException]) -> None:
    add_all(store, 1)

    def interrupted() -> None:
        with store.transaction():
            store.drop_derived()
            store.add_report(made.report(2), made.capture(made.report(2)))
            raise raised

    with pytest.raises(raised):
        interrupted()
    assert counts(store) == whole(1)
    add_all(store, 2)
    assert counts(store) == whole(2)


def test_a_transaction_in_a_transaction_is_an_error(store: Store) -> None:
    with pytest.raises(StoreError) as error, store.transaction(), store.transaction():
        pytest.fail("unreachable")
    assert error.value.code == "nested"
    add_all(store, 1)


def test_a_failed_change_can_not_be_kept_by_catching_its_error(store: Store) -> None:
    one, two = made.report(1), made.report(2)
    clash = replace(made.capture(two), id=made.capture(one).id)  # its report's row goes in before it fails

    def careless() -> None:
        with store.transaction():
            store.add_report(one, made.capture(one))
            with contextlib.suppress(IntegrityError):
                store.add_report(two, clash)

    with pytest.raises(StoreError) as error:
        careless()
    assert error.value.code == "undone"
    assert counts(store) == {}


def test_killed_in_the_middle_of_a_report(file: Path) -> None:
    process = start(file, 40, "--hang-in", "17")
    assert process.stdout is not None
    while process.stdout.readline().strip() != "in 17":
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    store = open_store(file)
    assert counts(store) == whole(17)
    assert store.check() == ()
    store.close()
    assert len(finish(start(file, 40))) == 40
    again = open_store(file)
    assert counts(again) == whole(40)
    again.close()


@pytest.mark.parametrize("after", [1, 30])
def test_killed_at_any_point_and_run_again(file: Path, after: int) -> None:
    process = start(file, 500)
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(after)]
    process.kill()
    process.communicate(timeout=60)
    store = open_store(file)
    held = store.counts()["report"]
    assert held >= len(told)
    assert counts(store) == whole(held)
    assert store.check() == ()
    for n in range(held + 3):
        add_all(store, n)
    assert counts(store) == whole(held + 3)
    store.close()


def test_a_full_disk(file: Path) -> None:
    *held, error = finish(start(file, 2_000, "--most-bytes", "600000"))
    assert error.split(":")[0] in ("full", "disk")
    assert "Make room" in error
    store = open_store(file)
    assert counts(store) == whole(len(held))
    assert 0 < len(held) < 2_000
    assert store.check() == ()
    add_all(store, len(held))
    store.close()


def test_a_reader_is_not_kept_waiting_by_a_writer(file: Path) -> None:
    writer, reader = open_store(file), open_store(file)
    add_all(writer, 1)
    with writer.transaction():
        writer.add_report(made.report(2), made.capture(made.report(2)))
        assert counts(reader) == whole(1)
        assert not reader.has_report(made.report(2).id)
        assert [report.id for report in reader.iter_reports()] == [made.report(1).id]
    assert reader.has_report(made.report(2).id)
    writer.close()
    reader.close()


def test_a_second_writer_waits_and_then_says_so(file: Path) -> None:
    first, second = open_store(file), open_store(file, wait=0.05)
    with first.transaction():
        first.add_set_aside(made.set_aside(1))
        with pytest.raises(StoreError) as error:
            second.add_set_aside(made.set_aside(2))
    assert error.value.code == "locked"
    assert error.value.todo
    assert second.add_set_aside(made.set_aside(2))
    first.close()
    second.close()


def test_many_open_a_new_database_at_once(file: Path) -> None:
    failed: list[StoreError] = []

    def opens(n: int) -> None:
        try:
            store = open_store(file)
            store.add_set_aside(made.set_aside(n))
            store.close()
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=opens, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    store = open_store(file)
    assert store.counts()["set_aside"] == 6
    store.close()


def refused(place: str | Path, **options: bool) -> StoreError:
    with pytest.raises(StoreError) as error:
        open_store(place, **options)
    assert error.value.todo
    return error.value


def test_a_file_that_is_no_database_is_left_as_it_is(file: Path) -> None:
    file.write_bytes(b"Ferry aground off Nordal.\n" * 200)
    before = file.read_bytes()
    assert refused(file).code == "not-a-database"
    assert file.read_bytes() == before


def test_a_database_of_something_else_is_left_as_it_is(file: Path) -> None:
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE songs (name TEXT)")
    other.close()
    assert refused(file).code == "not-ours"
    with sqlite3.connect(file) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("songs",)]
    other.close()


def test_a_database_of_a_newer_onrecord_is_refused(file: Path) -> None:
    open_store(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    error = refused(file)
    assert error.code == "newer"
    assert "9999" in error.message
    assert "pgrade" in error.todo


def test_a_damaged_database(file: Path) -> None:
    store = open_store(file)
    for n in range(60):
        add_all(store, n)
    store.close()
    raw = bytearray(file.read_bytes())
    raw[4096 * 3 : 4096 * 60] = bytes(4096 * 57)
    file.write_bytes(raw)

    def look() -> tuple[str, ...]:
        damaged = open_store(file)
        try:
            list(damaged.iter_reports())
            return damaged.check()
        finally:
            damaged.close()

    with pytest.raises(StoreError) as error:
        look()
    assert error.value.code == "damaged"
    assert "copy" in error.value.todo


def test_a_database_that_may_not_be_written(file: Path) -> None:
    store = open_store(file)
    add_all(store, 1)
    store.close()
    read_only = open_store(f"sqlite:///file:{file}?mode=ro&uri=true")
    assert counts(read_only) == whole(1)
    with pytest.raises(StoreError) as error:
        read_only.add_set_aside(made.set_aside(1))
    assert error.value.code == "read-only"
    assert error.value.todo
    read_only.close()


def test_places_where_there_can_be_no_database(tmp_path: Path) -> None:
    assert refused(tmp_path).code == "unreachable"
    assert refused(tmp_path / "none.db", create=False).code == "missing"
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "file").write_text("")
    assert refused(tmp_path / "file" / "x.db").code == "unreachable"
    assert refused("mysql://host/name").code == "unreachable"
    assert refused("nothing://").code == "unreachable"


def test_folders_on_the_way_are_made_and_an_empty_file_will_do(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "record.db"
    open_store(deep).close()
    assert deep.exists()
    (tmp_path / "empty.db").touch()
    open_store(tmp_path / "empty.db").close()
    shutil.rmtree(tmp_path / "a")


def test_a_store_is_closed_twice_without_harm(store: Store) -> None:
    store.close()


def test_what_is_held_is_there_when_opened_again(file: Path) -> None:
    store = open_store(file)
    add_all(store, 1)
    before = list(store.iter_reports())
    store.close()
    again = open_store(str(file), create=False)
    assert list(again.iter_reports()) == before
    assert again.place == str(file)
    again.close()
