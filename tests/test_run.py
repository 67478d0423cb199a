"""`./run test` and its browser: installed where that may be done, else the last line says NOT RUN, and in CI that fails."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.postgres import programs

ROOT = Path(__file__).parents[1]
TOOLS = "bash env dirname cksum grep tail mktemp rm".split()
"""What `run` itself needs; nothing else of this machine is on its path here, so no Chromium either."""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder of commands that stands for a machine without Chromium, where every check and test passes."""
    commands = tmp_path / "bin"
    commands.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found, tool
        (commands / tool).symlink_to(found)
    _command(commands / "id", "echo 1000")
    made = tmp_path / "venv" / "bin"
    made.mkdir(parents=True)
    for name in ("python", "ruff", "mypy", "lint-imports"):
        _command(made / name, f'echo "{name} $*"')
    wanted = subprocess.run(["cksum"], input=(ROOT / "pyproject.toml").read_bytes(), capture_output=True, check=True)
    (tmp_path / "venv" / ".onrecord-installed").write_text(f".[dev] {wanted.stdout.decode()}")
    return commands


def _command(path: Path, script: str) -> None:
    path.write_text(f"#!{shutil.which('bash')}\n{script}\n")
    path.chmod(0o755)


def _run(machine: Path, *words: str, **settings: str) -> tuple[int, list[str], str]:
    environment = {"PATH": str(machine), "ONRECORD_VENV": str(machine.parent / "venv"), **settings}
    made = subprocess.run(
        [str(machine / "bash"), str(ROOT / "run"), "test", *words], env=environment, capture_output=True, text=True
    )
    return made.returncode, made.stdout.splitlines(), made.stderr


def test_without_a_browser_the_last_line_says_not_run(machine: Path) -> None:
    status, lines, _ = _run(machine)
    assert status == 0
    assert lines[-1].startswith("NOT RUN: the tests in a browser")
    assert "python -m pytest" in lines, "the other tests are run"


def test_in_ci_that_fails(machine: Path) -> None:
    status, lines, _ = _run(machine, CI="true")
    assert status == 1
    assert lines[-1].startswith("NOT RUN")


def test_with_one_nothing_is_said(machine: Path) -> None:
    _command(machine / "chromium", "true")
    status, lines, _ = _run(machine, "--full", "tests/desk", CI="true")
    assert status == 0
    assert lines[-1] == "python -m pytest --run-slow tests/desk"


def test_the_tests_run_in_a_process_a_processor(machine: Path) -> None:
    _command(machine / "chromium", "true")
    _command(machine / "nproc", "echo 2")
    split = "-n {} --dist loadfile --no-loadscope-reorder"
    assert _run(machine, "tests/desk")[1][-1] == f"python -m pytest {split.format(2)} tests/desk"
    assert _run(machine, "tests/desk")[1][-2] == "python -m pytest -m alone tests/desk", "first what is timed"
    assert _run(machine, ONRECORD_TEST_WORKERS="9")[1][-1] == f"python -m pytest {split.format(4)}"
    assert _run(machine, ONRECORD_TEST_WORKERS="1")[1][-1] == "python -m pytest"


def test_a_failure_is_a_failure(machine: Path) -> None:
    _command(machine / "chromium", "true")
    _command(machine.parent / "venv" / "bin" / "python", "exit 3")
    assert _run(machine)[0] == 3


def test_root_on_debian_installs_it(machine: Path) -> None:
    _command(machine / "id", "echo 0")
    told = machine.parent / "apt"
    (machine / "chmod").symlink_to(str(shutil.which("chmod")))
    _command(
        machine / "apt-get",
        f'echo "$*" >> {told}\n[ "$1" = update ] || {{ echo "#!" > {machine}/chromium; chmod +x {machine}/chromium; }}',
    )
    wanted = "chromium" if programs() else "chromium postgresql"
    status, lines, _ = _run(machine, CI="true")
    assert status == 0
    assert "NOT RUN" not in lines[-1]
    assert told.read_text().splitlines() == ["update", f"install -y --no-install-recommends {wanted}"]


def test_what_apt_says_is_shown_when_it_fails(machine: Path) -> None:
    _command(machine / "id", "echo 0")
    _command(machine / "apt-get", 'echo "E: no network" >&2; exit 100')
    status, lines, errors = _run(machine, CI="true")
    assert status == 1
    assert "E: no network" in errors
    assert lines[-1].startswith("NOT RUN")
