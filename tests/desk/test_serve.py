"""The server and the command: on this machine alone, with a clear word otherwise."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from onrecord.cli import app
from onrecord.desk.serve import open_socket
from onrecord.errors import BadSetting
from onrecord.pipeline import Records


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "desk.example.org"])
def test_another_host_is_refused_and_nothing_is_made(host: str, tmp_path: Path) -> None:
    database = tmp_path / "none.sqlite"
    result = CliRunner().invoke(app, ["desk", "--db", str(database), "--host", host])
    assert result.exit_code == 5
    assert "no accounts yet" in result.stderr
    assert not database.exists()


def test_a_port_that_is_taken_is_told() -> None:
    with open_socket("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(BadSetting, match="can't be opened"):
            open_socket("127.0.0.1", port)


@pytest.fixture
def running(streams: dict[str, Records]) -> Iterator[int]:
    """The port of a desk opened by the command."""
    place = streams["tarija-earthquake"].store.place
    command = [sys.executable, "-m", "onrecord", "desk", "--db", place, "--port", "0"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", told)
        assert found, told
        yield int(found[1])
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0, "Ctrl-C is how the desk is closed"


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
