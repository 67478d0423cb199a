"""Labels that never overlap: each is tried in places around its mark, in order; one that fits nowhere is left out.

Widths are estimated from above (system fonts differ), so that what fits here fits on every screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

NARROW, WIDE = frozenset("iljtfrI.,:;'’|!() -"), frozenset("mwMWGOQ@%—")
WIDTHS = {"narrow": 0.36, "usual": 0.6, "capital": 0.72, "wide": 0.92}
"""Of an em: a little above the widest of Segoe UI, San Francisco, Roboto, DejaVu Sans."""

APART = 3.0
"""Pixels of air to the left and right of a label."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """True when the two share an area."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def inside(self, other: Box) -> bool:
        """True when no part of this box lies outside the other."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that is wanted at a point; `gap`: pixels between the point and the words; `centred`: on it, not beside it."""

    key: int
    x: float
    y: float
    words: str
    size: float
    gap: float = 8
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A label with its place: the words' baseline begins (or, by `anchor`, is centred or ends) at x, y."""

    key: int
    x: float
    y: float
    words: str
    anchor: str
    box: Box


def width_of(words: str, size: float) -> float:
    """Pixels that words take at a font size, at most."""
    ems = sum(
        WIDTHS["narrow"]
        if sign in NARROW
        else WIDTHS["wide"]
        if sign in WIDE
        else WIDTHS["capital"]
        if sign.isupper() or ord(sign) > 0x2E80
        else WIDTHS["usual"]
        for sign in words
    )
    return ems * size


def place(wanted: Sequence[Wanted], room: Box, taken: Sequence[Box] = ()) -> list[Placed]:
    """The labels that fit, in the order they are wanted: inside `room`, off everything `taken` and off each other."""
    full = list(taken)
    placed: list[Placed] = []
    for label in wanted:
        for choice in _choices(label):
            if choice.box.inside(room) and not any(choice.box.overlaps(box) for box in full):
                placed.append(choice)
                full.append(choice.box)
                break
    return placed


def _choices(label: Wanted) -> list[Placed]:
    """Right, left, above, below, then the four corners (a map-maker's order: right reads best)."""
    wide, high, gap = width_of(label.words, label.size), label.size * 1.15, label.gap
    if label.centred:
        moves = [("middle", 0.0, high / 2 - high)]
    else:
        moves = [
            ("start", gap, -high / 2),
            ("end", -gap, -high / 2),
            ("middle", 0.0, -gap - high),
            ("middle", 0.0, gap),
            ("start", gap * 0.75, -gap * 0.75 - high),
            ("start", gap * 0.75, gap * 0.75),
            ("end", -gap * 0.75, -gap * 0.75 - high),
            ("end", -gap * 0.75, gap * 0.75),
        ]
    found = []
    for anchor, dx, dy in moves:
        x, top = label.x + dx, label.y + dy
        left = x if anchor == "start" else x - wide if anchor == "end" else x - wide / 2
        box = Box(left - APART, top, left + wide + APART, top + high)
        found.append(Placed(label.key, x, top + label.size * 0.92, label.words, anchor, box))
    return found
