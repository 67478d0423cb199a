"""What collecting gives: bytes, or a failure that costs nothing else its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from onrecord.errors import OnrecordError
from onrecord.model.report import Received


@dataclass(frozen=True, slots=True)
class Failure:
    """An item that gave no bytes to read, or only some (`raw`); `error` says why and what to do. `size` is the whole
    item's bytes where known."""

    address: str
    channel: str
    received: datetime
    error: OnrecordError
    raw: bytes = b""
    size: int = 0


Collected = Received | Failure

MAX_BYTES = 50_000_000
"""Bytes of one item that we read. The largest news page seen in common crawls is under 10 MB; 50 MB leaves room for a
long mailed report and stops an 80 MB page before it costs the memory of ten."""
