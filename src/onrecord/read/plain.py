"""Plain text → a report. The text is kept to the character, so that a caller's own offsets still hold.

Who published it when is the caller's to say; where he doesn't, the text's own head may (`read.dated`).

The title is the first line that is no furniture, where it reads like one: short, no sentence's end, with more text after it.
"""

from __future__ import annotations

from datetime import datetime

from onrecord.model.ids import report_id
from onrecord.model.report import Hints, Received, Report
from onrecord.model.span import Span
from onrecord.read.charset import decode
from onrecord.read.credits import find_agencies
from onrecord.read.dated import find_dated, is_dated
from onrecord.read.furniture import find_furniture
from onrecord.read.moments import AHEAD

LONGEST_TITLE = 200
"""Characters. Headlines run to some 130; 200 leaves room for two-part ones."""


def read_plain(received: Received) -> Report:
    """A report from plain text. Raises UnreadableReport."""
    text = decode(received.raw, received.media, received.address)
    return report_of_text(text, received, received.hints)


def report_of_text(text: str, received: Received, hints: Hints) -> Report:
    """A report from characters and what the caller says of them."""
    title, inside = hints.title, False
    furniture = find_furniture(text)
    if title is None:
        title = _first_line_title(text, furniture)
        inside = title is not None
    elif text.lstrip().startswith(title.strip()) and title.strip():
        title, inside = title.strip(), True
    published, updated = _moments(text, received, hints)
    url = hints.url or (received.address if received.channel == "web" else None)
    return Report(
        id=report_id(text, None if inside else title, hints.outlet, url, hints.ref),
        text=text,
        title=title,
        title_in_text=inside,
        ref=hints.ref,
        path=received.address if received.channel == "file" else None,
        outlet=hints.outlet,
        url=url,
        byline=hints.byline or (),
        agencies=hints.agencies if hints.agencies is not None else find_agencies(text),
        published=published,
        updated=updated,
        received=hints.received or received.received,
        language=hints.language,
        furniture=furniture,
    )


def _moments(text: str, received: Received, hints: Hints) -> tuple[datetime | None, datetime | None]:
    """When the report was published and updated: as the caller says, else as its own head does, where that can be."""
    said = find_dated(text) if hints.published is None else None
    reached = hints.received or received.received
    if said is None or max(said.published, said.updated or said.published) > reached + AHEAD:
        return hints.published, hints.updated
    return said.published, hints.updated or said.updated


def _first_line_title(text: str, furniture: tuple[Span, ...] = ()) -> str | None:
    """The first line that is no furniture (a menu stands above many a headline) and not the day it was put up."""
    begin = 0
    first = text.strip().partition("\n")[0]
    if is_dated(first):
        begin = text.index(first) + len(first)
    for span in furniture:
        if text[begin : span.start].strip():
            break
        begin = span.end
    head, _, rest = text[begin:].strip().partition("\n")
    head = head.strip()
    ends = head.endswith((".", "!", ":", ";", ",")) or head.endswith(('."', ".”"))
    if not head or not rest.strip() or len(head) > LONGEST_TITLE or ends:
        return None
    return head
