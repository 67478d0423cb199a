"""`onrecord decide` and `onrecord decisions`, end to end: told before it is made, seen by the next command, taken back by another."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from onrecord.pipeline import Records
from tests.test_cli import QUAKE, Command, Told, invoke

SIGNED = ("--why", "read wrongly", "--by", "Ada Vane")


@pytest.fixture
def run(streams: Mapping[str, Records], tmp_path: Path) -> Command:
    """The command, on a copy of the earthquake's records."""
    database = tmp_path / "quake.sqlite"
    with (
        closing(sqlite3.connect(streams["tarija-earthquake"].store.place)) as held,
        closing(sqlite3.connect(database)) as copy,
    ):
        held.backup(copy)
    environ = {"ONRECORD_DB": str(database), "COLUMNS": "200"}
    return lambda *words, **more: invoke(environ | more, *words)


def sheet(run: Command) -> dict[str, Any]:
    (record,) = run("show", QUAKE, "--format", "json").lines
    return record


def claims(run: Command) -> dict[str, Any]:
    record = sheet(run)
    return {claim["id"]: claim for claim in (*record["claims"], *record["figures"])}


@pytest.fixture
def killed(run: Command) -> dict[str, Any]:
    """A figure of the dead that stands and that one source gave."""
    found = [
        claim
        for claim in claims(run).values()
        if claim.get("measure") == "killed" and claim["standing"]["state"] == "live"
    ]
    return min(found, key=lambda claim: (len(claim["statements"]), claim["id"]))


def made_id(told: Told) -> str:
    found = re.search(r"^decided: (de-\w+)$", told.out, re.M)
    assert found, told
    return found[1]


def test_nobody_has_decided_anything(run: Command) -> None:
    assert run("decisions").out == "Nobody has decided anything.\n"


def test_a_dry_run_tells_and_changes_nothing(run: Command, killed: dict[str, Any]) -> None:
    before = sheet(run)
    told = run("decide", "reject", killed["id"], *SIGNED, "--dry-run")
    assert told.code == 0
    assert "What changes" in told.out
    assert "decided" not in told.out
    assert run("decisions").out == "Nobody has decided anything.\n"
    assert sheet(run)["figures"] == before["figures"]


def test_a_claim_is_left_out_and_taken_back_in(run: Command, killed: dict[str, Any]) -> None:
    before = claims(run)
    told = run("decide", "reject", killed["id"], *SIGNED)
    assert told.code == 0
    out = made_id(told)
    assert f"onrecord decide undo {out}" in told.out
    assert killed["id"] not in claims(run)
    assert "Ada Vane" in run("changes", QUAKE, "--all").out
    back = made_id(run("decide", "undo", out, "--why", "it was right", "--by", "Ole Ruud"))
    assert claims(run).keys() == before.keys()
    trail = [line.split() for line in run("decisions").out.splitlines() if " de-" in f" {line}"]
    assert [words[0] for words in trail] == [back, out], "the last first"
    listed = run("decisions").words
    for words in ("Ada Vane", "reject", "read wrongly", "Ole Ruud", "undo", "it was right"):
        assert words in listed


def test_a_figure_is_corrected(run: Command, killed: dict[str, Any]) -> None:
    told = run("decide", "correct", killed["id"], "--value", "71..72..73", *SIGNED)
    assert told.code == 0
    assert killed["id"] not in claims(run)
    found = [one for one in claims(run).values() if one.get("measure") == "killed" and one["best"] == 72]
    assert [(one["low"], one["high"]) for one in found] == [(71, 73)]


def test_a_source_is_rated_and_a_side_set(run: Command, killed: dict[str, Any]) -> None:
    party = killed["origins"][0]["id"]
    assert run("decide", "rate", party, "--value", "B", *SIGNED).code == 0
    assert run("decide", "side", party, "--value", "somebody", *SIGNED).code == 0
    sides = {share["side"] for claim in claims(run).values() for share in claim["origins"] if share["id"] == party}
    assert sides == {"somebody"}
    listed = run("decisions").words
    assert "rate B" in listed
    assert "side somebody" in listed


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("reject", "cl-none"), 3),
        (("undo", "de-none"), 3),
        (("rate", "org:?:andean-seismic-observatory", "--value", "Z"), 5),
    ],
)
def test_what_cannot_be_decided_is_told_and_kept_out(run: Command, words: tuple[str, ...], code: int) -> None:
    told = run("decide", *words, *SIGNED)
    assert told.code == code, told
    assert "→" in told.err
    assert run("decisions").out == "Nobody has decided anything.\n"


@pytest.mark.parametrize("left_out", ["--why", "--by"])
def test_a_reason_and_a_name_are_needed(run: Command, killed: dict[str, Any], left_out: str) -> None:
    given: Callable[[int], tuple[str, ...]] = lambda at: SIGNED[:at] + SIGNED[at + 2 :]  # noqa: E731
    told = run("decide", "reject", killed["id"], *given(SIGNED.index(left_out)))
    assert told.code == 2
    assert left_out in told.err
