"""An RSS or Atom feed → its entries as reports. An entry's full content wins over its summary; `<source>` is the outlet.

An entry with no text is set aside; the others go on. An entry with no date has none. Where a feed is cut off, its whole
entries are read, and the one that was being told is not.
"""

from __future__ import annotations

import calendar
import dataclasses
import io
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import feedparser
from lxml import etree
from lxml import html as lxml_html

from onrecord.errors import BadInput, UnreadableReport
from onrecord.model.report import Received, Report
from onrecord.read.charset import decode, fit_references
from onrecord.read.moments import read_moment
from onrecord.read.plain import report_of_text

_BLOCKS = frozenset("p div li h1 h2 h3 h4 h5 h6 br blockquote section article tr ul ol".split())
_FEED_START = re.compile(r"<((?:\w+:)?(?:rss|feed|RDF))[\s>]")
_ENTRY_END = re.compile(r"</(?:\w+:)?(?:item|entry)\s*>")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What can't stand in markup."""


def read_feed(received: Received) -> tuple[list[Report], list[BadInput]]:
    """Reports of a feed's entries, in feed order, and what could not be read. Raises UnreadableReport for no feed."""
    where = received.address
    text = fit_references(decode(received.raw, received.media, where))
    try:
        parsed = feedparser.parse(
            io.BytesIO(text.encode("utf-8")),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=True,
            resolve_relative_uris=False,
        )
    except (UnicodeError, ValueError) as error:
        todo = "Get the feed again, or add its entries' pages."
        raise UnreadableReport(f"{where}: no feed ({error})", where=where, todo=todo, code="damaged") from None
    entries, cut = parsed.entries, _is_cut(text)
    if cut:
        entries = entries[: len(_ENTRY_END.findall(text))]
    if not entries:
        reason = "it is cut off" if cut else str(parsed.get("bozo_exception", "")) or "it has no entries"
        todo = "Check that the address is a feed's; an empty feed can be tried again later."
        raise UnreadableReport(f"{where}: no feed entries ({reason})", where=where, todo=todo, code="no-entries")
    reports: list[Report] = []
    failures: list[BadInput] = []
    if cut:
        todo = "Get the feed again; its whole entries are not doubled."
        problem = f"{where}: the feed is cut off after {len(entries)} whole entries"
        failures.append(UnreadableReport(problem, where=where, todo=todo, code="damaged"))
    for number, entry in enumerate(entries, 1):
        text = _text(entry)
        if text:
            reports.append(_report(entry, text, parsed.feed, received))
        else:
            todo = "Follow the entry's link and add the page itself."
            entry_at = f"{where}#entry{number}"
            failures.append(UnreadableReport(f"{entry_at}: no text", where=entry_at, todo=todo, code="no-text"))
    return reports, failures


def _report(entry: Any, text: str, feed: Any, received: Received) -> Report:
    hints = received.hints
    source = entry.get("source") or {}
    outlet = hints.outlet or source.get("title") or feed.get("title")
    authors = tuple(a["name"] for a in entry.get("authors", ()) if a.get("name"))
    said = dataclasses.replace(
        hints,
        ref=hints.ref or entry.get("id"),
        title=_plain(entry.get("title")) or None,
        outlet=outlet,
        url=entry.get("link"),
        published=hints.published or _moment(entry, "published"),
        updated=_moment(entry, "updated") if "updated_parsed" in entry else None,
        byline=hints.byline if hints.byline is not None else authors,
        language=hints.language or (feed.get("language") or "")[:2].lower() or None,
    )
    return report_of_text(text, received, said)


def _moment(entry: Any, name: str) -> datetime | None:
    """The entry's moment: as we read moments; else as feedparser does, who knows more forms, but makes 2025-01-01 of
    2024-13-45: so only with a year and a day that stand in the words."""
    words, parsed = str(entry.get(name) or ""), entry.get(f"{name}_parsed")
    if moment := read_moment(words):
        return moment
    try:
        moment = datetime.fromtimestamp(calendar.timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError, OSError):
        return None
    numbers = set(map(int, re.findall(r"\d+", words)))
    days = [moment + timedelta(hours=hours) for hours in (-14, 0, 14)] if moment else []
    return moment if any({day.year, day.year % 100} & numbers and day.day in numbers for day in days) else None


def _is_cut(text: str) -> bool:
    """Whether the feed's own element is opened and never closed."""
    opened = _FEED_START.search(text)
    return opened is not None and f"</{opened.group(1)}" not in text[opened.end() :]


def _text(entry: Any) -> str:
    bodies = [_plain(body.get("value")) for body in entry.get("content", ())]
    return max([*bodies, _plain(entry.get("summary"))], key=len)


def _plain(markup: str | None) -> str:
    """Markup → its words, block elements as paragraphs."""
    markup = _UNFIT.sub("\ufffd", markup or "")
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    try:
        tree = lxml_html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, ValueError):
        return ""
    for gone in [*tree.iter("script"), *tree.iter("style")]:
        gone.drop_tree()
    for block in tree.iter(*_BLOCKS):
        block.tail = "\n\n" + (block.tail or "")
    paragraphs = (" ".join(piece.split()) for piece in tree.text_content().split("\n\n"))
    return "\n\n".join(piece for piece in paragraphs if piece)
