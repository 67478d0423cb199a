"""Reads a marked report as `onrecord read` does a file of plain text."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from onrecord.extract.reader import Reader
from onrecord.model.reading_json import reading_json
from onrecord.model.report import Hints, Received
from onrecord.read.reports import read_received
from tests.extract.reports.marked import Marked

RECEIVED = datetime(2026, 1, 1, tzinfo=UTC)


def read(reader: Reader, marked: Marked) -> dict[str, Any]:
    """The reading's public JSON."""
    received = Received(marked.text.encode(), f"{marked.name}.txt", "file", RECEIVED, "text/plain", Hints())
    (report,), failures = read_received(received)
    assert not failures
    return reading_json(report, reader.read(report))
