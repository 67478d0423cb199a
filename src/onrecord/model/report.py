"""Reports as they reached us: bytes, the capture of them, and the text that is fixed for ever.

`collect/` makes `Received`, `read/` turns one into `Report`s (a feed holds many) or raises `BadInput`, which the
pipeline keeps as a `SetAside`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from onrecord.model.span import Span


@dataclass(frozen=True, slots=True)
class Hints:
    """What the caller says of an item; each wins over what is found in the bytes. None = not said."""

    ref: str | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    received: datetime | None = None
    byline: tuple[str, ...] | None = None
    agencies: tuple[str, ...] | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """Bytes from a channel, before anything is read from them.

    `address` is where they came from (a path, URL, or `-`, with `#line` for a line of a file); `media` is the media
    type the channel gave ("text/html; charset=…"), or None; `received` is UTC-aware.
    """

    raw: bytes
    address: str
    channel: str
    received: datetime
    media: str | None = None
    hints: Hints = field(default_factory=Hints)


@dataclass(frozen=True, slots=True)
class Capture:
    """One reception of a text at an address at a time. The same text captured twice is one report."""

    id: str
    report: str
    address: str
    channel: str
    received: datetime
    bytes_hash: str


@dataclass(frozen=True, slots=True)
class Report:
    """One published item. `id` is `ids.report_id`: a hash of its words and who published them; text is never altered.

    `title` is what the outlet titled it; `title_in_text` says that the text itself holds the title (then it has no
    part of its own to be read). Times are UTC-aware; None = not found, never a guess. `home` is an IANA zone, an ISO
    country or a place name of the outlet where known.
    """

    id: str
    text: str
    title: str | None = None
    title_in_text: bool = False
    ref: str | None = None
    path: str | None = None
    outlet: str | None = None
    url: str | None = None
    byline: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    received: datetime | None = None
    language: str | None = None
    furniture: tuple[Span, ...] = ()

    def words(self, span: Span) -> str:
        """The report's own characters at a span."""
        return self.text_at(span)[span.start : span.end]

    def text_at(self, span: Span) -> str:
        """The title or the text: whichever a span counts characters of."""
        return (self.title or "") if span.part == "title" else self.text


@dataclass(frozen=True, slots=True)
class SetAside:
    """An item that could not be read, kept with its reason and its bytes (at most `MAX_KEPT`)."""

    id: str
    address: str
    channel: str
    received: datetime
    code: str
    reason: str
    todo: str
    bytes_hash: str
    raw: bytes
    size: int


MAX_KEPT = 10_000_000
"""Bytes of a set-aside item that are kept: enough for any page we would read; `size` tells the whole."""
