"""`onrecord user …` and `onrecord token …`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from onrecord.cli import app

WORDS = "violet harbour at night\n"


@pytest.fixture
def database(tmp_path: Path) -> str:
    return str(tmp_path / "desk.sqlite")


def run(database: str, *words: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, [*words, "--db", database], input=typed)


def add(database: str, name: str, *options: str) -> Result:
    return run(database, "user", "add", name, "--password-stdin", *options, typed=WORDS)


def test_accounts_are_added_listed_changed_and_disabled(database: str) -> None:
    assert "No such" not in add(database, "Ada", "--role", "admin").stdout
    assert add(database, "edda").exit_code == 0
    assert "edda is reader" in run(database, "user", "role", "edda", "reader").stdout
    assert run(database, "user", "disable", "edda").exit_code == 0
    rows = [json.loads(line) for line in run(database, "user", "list", "--format", "json").stdout.splitlines()]
    assert [(row["name"], row["role"], row["disabled"] is None) for row in rows] == [
        ("ada", "admin", True),
        ("edda", "reader", False),
    ]
    assert "disabled" in run(database, "user", "list").stdout
    assert run(database, "user", "enable", "edda").exit_code == 0
    assert run(database, "user", "passwd", "edda", "--password-stdin", typed="other words at night\n").exit_code == 0
    told = run(database, "user", "events", "edda").stdout
    for happened in ("account added", "role changed", "account disabled", "account enabled", "password changed"):
        assert happened in told
    assert "(command line)" in told


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("user", "add", "ada", "--role", "admin"), 5, "nobody to ask"),
        (("user", "role", "nobody", "reader"), 3, "no account"),
        (("user", "passwd", "nobody"), 3, "no account"),
        (("user", "role", "boss", "editor"), 5, "last admin"),
        (("user", "disable", "boss"), 5, "last admin"),
        (("user", "role", "boss", "owner"), 2, ""),
        (("token", "add", "boss", "--label", "x", "--days", "0"), 5, "1 to 366 days"),
        (("token", "add", "boss", "--label", " "), 5, "needs a label"),
        (("token", "revoke", "to-none"), 3, "no token"),
        (("user", "events", "nobody"), 3, "no account"),
    ],
)
def test_what_cant_be_done_is_told(database: str, words: tuple[str, ...], code: int, told: str) -> None:
    assert add(database, "boss", "--role", "admin").exit_code == 0
    result = run(database, *words)
    assert result.exit_code == code
    assert told in result.stderr


def test_the_first_account_is_an_admins_and_passwords_are_long(database: str) -> None:
    assert "first account" in add(database, "edda").stderr
    short = run(database, "user", "add", "ada", "--role", "admin", "--password-stdin", typed="short\n")
    assert (short.exit_code, "12 characters" in short.stderr) == (5, True)
    assert "No accounts" in run(database, "user", "list").stdout


def test_a_token_is_printed_once(database: str) -> None:
    add(database, "ada", "--role", "admin")
    made = run(database, "token", "add", "ada", "--label", "the feed", "--role", "editor", "--days", "30")
    secret = made.stdout.strip()
    assert secret.startswith("onr_")
    assert "\n" not in secret
    listed = run(database, "token", "list").stdout
    assert secret not in listed
    name = next(word for word in listed.split() if word.startswith("to-"))
    assert name in made.stderr
    assert run(database, "token", "revoke", name).exit_code == 0
    assert "revoked" in run(database, "token", "list", "ada").stdout


def test_no_database_is_made_by_a_mistyped_name(tmp_path: Path) -> None:
    missing = tmp_path / "none.sqlite"
    for words in (("user", "list"), ("user", "disable", "ada"), ("token", "list")):
        assert run(str(missing), *words).exit_code == 4
    assert not missing.exists()
