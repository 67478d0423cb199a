"""Moments, numbers and spans as JSON, the same in every public form.

Moments are ISO 8601 in UTC with `Z`; numbers without a fraction are written without one ("13", not "13.0"); a span is
`{"start", "end"}`, with `"in": "title"` where it points into the report's separate title. Knows no larger form.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from onrecord.model.span import Span

Json = dict[str, Any]
"""A JSON object: strings, numbers, booleans, None, lists and objects of them."""

_WHOLE = 2.0**53  # beyond it a float no longer tells whole numbers apart


def moment_json(moment: datetime | None) -> str | None:
    """ "2020-01-08T00:30:00Z", with microseconds where there are any. Raises ValueError for a moment without a zone."""
    if moment is None:
        return None
    if moment.tzinfo is None:
        raise ValueError(f"a moment without a zone: {moment.isoformat()}")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def moment_from_json(written: str | None) -> datetime | None:
    """The UTC moment. Raises ValueError where it is not ISO 8601 or has no zone."""
    if written is None:
        return None
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise ValueError(f"a moment without a zone: {written}")
    return moment.astimezone(UTC)


def number_json(number: float | None) -> int | float | None:
    """The number, whole where it is whole. Raises ValueError for what JSON can't write (infinities, not-a-number)."""
    if number is None:
        return None
    if not math.isfinite(number):
        raise ValueError(f"not a number for JSON: {number}")
    return int(number) if number.is_integer() and abs(number) <= _WHOLE else number


def number_from_json(written: float | None) -> float | None:
    """The number as a float."""
    return None if written is None else float(written)


def span_json(span: Span) -> Json:
    """`{"start", "end"}`, with `"in": "title"` for a span of the title."""
    if span.part == "title":
        return {"start": span.start, "end": span.end, "in": "title"}
    return {"start": span.start, "end": span.end}


def span_from_json(written: Mapping[str, Any]) -> Span:
    """The span of any object that has `start`, `end` and perhaps `in`. Raises ValueError for another part."""
    part = written.get("in", "text")
    if part == "title":
        return Span(written["start"], written["end"], "title")
    if part != "text":
        raise ValueError(f"a span lies in the text or the title, not in {part!r}")
    return Span(written["start"], written["end"])
