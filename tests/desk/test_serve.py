"""The server and the command: on this machine alone, with a clear word otherwise."""

from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from onrecord.cli import app
from onrecord.desk.serve import Where, open_socket, read_where
from onrecord.errors import BadSetting
from onrecord.pipeline import Records
from onrecord.store.sql import open_store

OTHERS: list[list[str]] = [
    ["--host", "0.0.0.0", "--name", "desk.example.org"],
    ["--host", "::", "--name", "desk.example.org"],
    ["--host", "192.168.1.4"],
    ["--host", "desk.example.org"],
    ["--name", "desk.example.org"],
    ["--proxy", "127.0.0.1"],
]


@pytest.mark.parametrize("options", OTHERS)
def test_others_are_let_in_only_with_accounts(options: list[str], tmp_path: Path) -> None:
    database = tmp_path / "none.sqlite"
    for there in (False, True):
        if there:
            open_store(database).close()
        result = CliRunner().invoke(app, ["desk", "--db", str(database), *options])
        assert result.exit_code == 5
        assert "no accounts yet" in result.stderr
        assert "onrecord user add NAME --role admin" in result.stderr
        assert database.exists() is there


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--host", "0.0.0.0"], "no name to answer to"),
        (["--host", "::"], "no name to answer to"),
        (["--host", "[::]"], "no name to answer to"),
        (["--name", "https://desk.example.org"], "not a host name"),
        (["--name", "desk.example.org:443"], "not a host name"),
        (["--name", "*"], "not a host name"),
        (["--name", ""], "not a host name"),
        (["--proxy", "*"], "not an address"),
        (["--proxy", "proxy.example.org"], "not an address"),
    ],
)
def test_where_it_cant_listen_is_told(options: list[str], words: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["desk", "--db", str(tmp_path / "none.sqlite"), *options])
    assert result.exit_code == 5
    assert words in result.stderr


def test_it_answers_to_the_names_it_was_given() -> None:
    assert read_where("127.0.0.1", 1, ["localhost"]) == Where("127.0.0.1", 1)
    assert not read_where("::1", 1).exposed
    assert read_where("192.168.1.4", 1).names == ("192.168.1.4",)
    assert read_where("0.0.0.0", 1, ["Desk.Example.ORG."]).names == ("desk.example.org",)


def test_a_port_that_is_taken_is_told() -> None:
    with open_socket("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(BadSetting, match="can't be opened"):
            open_socket("127.0.0.1", port)


@contextmanager
def desk_of(database: str, *options: str) -> Iterator[int]:
    """The port of a desk opened by the command."""
    command = [sys.executable, "-m", "onrecord", "desk", "--db", database, "--port", "0", *options]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", told)
        assert found, told
        yield int(found[1])
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0, "Ctrl-C is how the desk is closed"


@pytest.fixture(scope="module")
def running(streams: Mapping[str, Records]) -> Iterator[int]:
    """The port of a desk without accounts."""
    with desk_of(streams["tarija-earthquake"].store.place) as port:
        yield port


def test_the_command_opens_the_desk(running: int) -> None:
    answer = httpx.get(f"http://127.0.0.1:{running}/", timeout=30)
    assert answer.status_code == 200
    assert "Earthquake near Tarija" in answer.text
    assert "server" not in answer.headers
    assert httpx.get(f"http://127.0.0.1:{running}/", headers={"host": "evil.example"}).status_code == 421


def test_many_ask_at_once(running: int) -> None:
    with httpx.Client(base_url=f"http://127.0.0.1:{running}", timeout=60) as client:
        listed = client.get("/api/v1/incidents").json()["incidents"]
        paths = ["/", "/sources", "/search?q=dead", *(f"/incidents/{row['id']}" for row in listed)] * 3
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(client.get, paths))
    assert {answer.status_code for answer in answers} == {200}
    by_path: dict[str, set[str]] = {}
    for path, answer in zip(paths, answers, strict=True):
        by_path.setdefault(path, set()).add(re.sub(r"20\d\d-\d\d-\d\d \d\d:\d\d|\d\d:\d\d UTC", "", answer.text))
    assert all(len(texts) == 1 for texts in by_path.values()), "the same page to everybody"


@pytest.mark.parametrize(
    "request_line",
    ["GET //evil.example/ HTTP/1.1", "GET http://evil.example/ HTTP/1.1", "GET /../../etc/passwd HTTP/1.1"],
)
def test_raw_requests_get_nothing_past(running: int, request_line: str) -> None:
    with socket.create_connection(("127.0.0.1", running), 20) as line:
        line.sendall(f"{request_line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: line.recv(65536), b"")).decode()
    assert re.match(r"HTTP/1\.1 4\d\d ", answer), answer[:200]
    assert "location:" not in answer.lower()


def test_behind_a_proxy_the_team_signs_in(streams: Mapping[str, Records], tmp_path: Path) -> None:
    """The proxy's word on the scheme and the address is taken; anybody else's is not."""
    database = str(tmp_path / "team.sqlite")
    with (
        closing(sqlite3.connect(streams["tarija-earthquake"].store.place)) as held,
        closing(sqlite3.connect(database)) as copy,
    ):
        held.backup(copy)
    added = CliRunner().invoke(
        app,
        ["user", "add", "ada", "--role", "admin", "--db", database, "--password-stdin"],
        input="violet harbour ada\n",
    )
    assert added.exit_code == 0, added.stderr
    with desk_of(database, "--name", "desk.example.org", "--proxy", "127.0.0.1") as port:
        told = {"host": "desk.example.org", "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.9"}
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers=told, timeout=30) as client:
            assert client.get("/").headers["location"] == "/sign-in"
            page = client.get("/sign-in")
            form = re.search(r'name="csrf" value="(\w+)"', page.text)
            assert form
            assert "__Host-onrecord-form=" in page.headers["set-cookie"]
            cookie = page.headers["set-cookie"].partition(";")[0]
            data = {"csrf": form[1], "name": "ada", "password": "violet harbour ada"}
            origin = {"cookie": cookie, "origin": "https://desk.example.org"}
            answer = client.post("/sign-in", data=data, headers=origin)
            assert answer.status_code == 303, answer.text
            assert answer.headers["set-cookie"].endswith("; Secure")
    events = CliRunner().invoke(app, ["user", "events", "ada", "--db", database])
    assert "203.0.113.9" in events.stdout
