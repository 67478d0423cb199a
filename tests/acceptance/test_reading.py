"""The reading against what was written by hand: the twin and its variants always, the seed report where it is at hand.

The seed report's text stays out of the repository; `../shared/seed/report.txt` is read where a checkout has it beside it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from onrecord.extract.reader import Reader
from onrecord.model.reading_json import reading_json
from onrecord.model.report import Hints, Received
from onrecord.read.reports import read_received
from tests.acceptance import scoring, seed_expected
from tests.acceptance.expectations import Expected
from tests.acceptance.twin import expected as twin
from tests.acceptance.twin.variants import VARIANTS

SEED = Path(__file__).parents[3] / "shared" / "seed" / "report.txt"
RIGHT_AT_LEAST, SPURIOUS_AT_MOST = 21, 3
"""Of the seed's 23 required rows: two under what is right now, so that a word's change is no alarm and a rule's loss is one.
The issue asks for 17 and 6."""


def read(reader: Reader, text: str, outlet: str, published: datetime) -> dict[str, Any]:
    hints = Hints(outlet=outlet, published=published)
    received = Received(text.encode(), "report.txt", "file", datetime(2026, 1, 1, tzinfo=UTC), "text/plain", hints)
    (report,), failures = read_received(received)
    assert not failures
    return reading_json(report, reader.read(report))


def check(found: dict[str, Any], expected: Expected, miss_at_most: int = 23 - RIGHT_AT_LEAST) -> None:
    scored = scoring.score_statements(found, expected.statements)
    assert len(scored.missed) <= miss_at_most, scored.told()
    assert len(scored.spurious) <= SPURIOUS_AT_MOST, scored.told()
    assert scoring.read_from_furniture(found, expected) == ()


def test_the_seed_report(reader: Reader) -> None:
    if not SEED.exists():
        pytest.skip(f"NOT RUN: no {SEED.parts[-3]}/seed/report.txt beside this checkout")
    text = SEED.read_bytes().decode()
    seed_expected.check(text)
    found = read(reader, text, "620 CKRM", datetime(2020, 1, 8, 2, tzinfo=UTC))
    check(found, seed_expected.EXPECTED)
    wrong = [
        row for row in scoring.score_figures(found, seed_expected.EXPECTED.figures) if row.fails and not row.optional
    ]
    assert not wrong
    apart = [row for row in scoring.score_incidents(found, seed_expected.EXPECTED.incidents) if row.fails]
    assert not apart


def test_the_twin(reader: Reader) -> None:
    found = read(reader, twin.TEXT, twin.OUTLET, twin.PUBLISHED)
    check(found, twin.EXPECTED)
    wrong = [row for row in scoring.score_figures(found, twin.EXPECTED.figures) if row.fails and not row.optional]
    assert len(wrong) <= 1, wrong


@pytest.mark.parametrize("name", sorted(VARIANTS))
def test_variants_of_the_twin(reader: Reader, name: str) -> None:
    """Other names, numbers, cues, zones and marks: the expectations follow, and so must the reading."""
    case = VARIANTS[name]
    check(read(reader, case.text, twin.OUTLET, twin.PUBLISHED), case.expected)
