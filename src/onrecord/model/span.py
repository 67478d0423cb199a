"""Spans: half-open character offsets, in Unicode code points, into a report's text (or its separate title)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Part = Literal["text", "title"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`[start, end)` into `report.text`; into `report.title` when `part` is "title".

    Raises ValueError when start is negative or end lies before start.
    """

    start: int
    end: int
    part: Part = "text"

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """True when the two share at least one character."""
        return self.part == other.part and self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """True when `other` lies wholly inside this span."""
        return self.part == other.part and self.start <= other.start and other.end <= self.end
