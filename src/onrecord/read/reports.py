"""The one door to reading: received bytes → reports, by what the channel or the bytes say they are.

Rules, in order: the media type the channel gave; else what the bytes open with (a feed, a page, a message); else plain
text. A text in a language we don't read is set aside, not misread; so is one whose date can't be, for a wrong date is
worse than none.
"""

from __future__ import annotations

import re

from onrecord.errors import BadInput, UnreadableReport
from onrecord.model.report import Received, Report
from onrecord.read.jsonl import read_line
from onrecord.read.language import looks_english
from onrecord.read.mail import read_mail
from onrecord.read.moments import AHEAD
from onrecord.read.plain import read_plain

EARLIEST = 1605
"""The year of the first printed newspaper: no report was published before it."""

_NO_CHARACTER = re.compile("[\x00\ud800-\udfff]")
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_MAIL = re.compile(rb"\A(?:[A-Z][\w-]+: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}\r?\n")


def read_received(received: Received) -> tuple[list[Report], list[BadInput]]:
    """Reports in the item (a feed holds many), and what in it could not be read. Raises BadInput for the whole item."""
    kind = form_of(received)
    # Imported here: what reads pages and feeds takes a fifth of a second to import, and most items are neither.
    if kind == "feed":
        from onrecord.read.feed import read_feed

        reports, failures = read_feed(received)
    elif kind == "html":
        from onrecord.read.html import read_html

        reports, failures = [read_html(received)], []
    else:
        reports, failures = [{"jsonl": read_line, "mail": read_mail, "text": read_plain}[kind](received)], []
    read: list[Report] = []
    for report in reports:
        problem = _characters(report, received) or _language(report, received) or _date(report, received)
        if problem is None:
            read.append(report)
        else:
            failures.append(problem)
    return read, failures


def _characters(report: Report, received: Received) -> BadInput | None:
    known = (report.text, report.title, report.outlet, report.ref, report.url, report.language)
    if not any(_NO_CHARACTER.search(words) for words in (*known, *report.byline, *report.agencies) if words):
        return None
    todo = "Write it as proper Unicode, without NUL and halves of surrogate pairs."
    where = received.address
    return UnreadableReport(f"{where}: it holds what is no character", where=where, todo=todo, code="charset")


def _language(report: Report, received: Received) -> BadInput | None:
    if looks_english(report.text):
        return None
    todo = "onrecord reads English only: add a translation, and name the translator as its outlet."
    where = report.url or received.address
    return UnreadableReport(f"{where}: not in English", where=where, todo=todo, code="language")


def _date(report: Report, received: Received) -> BadInput | None:
    reached = report.received or received.received
    for word, moment in (("published", report.published), ("updated", report.updated)):
        if moment is None:
            continue
        ahead = moment > reached and moment - reached > AHEAD
        if not ahead and moment.year >= EARLIEST:
            continue
        problem = f"after it was received ({reached.date()})" if ahead else f"before {EARLIEST}, which can't be"
        where = report.url or received.address
        todo = "Put its date right, or add it with --published (and --received, where it reached you earlier)."
        return UnreadableReport(
            f"{where}: {word} on {moment.date()}, {problem}", where=where, todo=todo, code="bad-date"
        )
    return None


def form_of(received: Received) -> str:
    """What an item is: "jsonl", "feed", "html", "mail" or "text"."""
    media = (received.media or "").split(";")[0].strip().lower()
    head = received.raw[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    if media == "application/x-ndjson":
        return "jsonl"
    if media in ("message/rfc822",) or (not media and _MAIL.match(received.raw[:8192])):
        return "mail"
    if "xml" in media or media in ("", "text/plain", "application/octet-stream", "text/html"):
        if _FEED.search(head) and not _PAGE.search(head):
            return "feed"
        if media in ("application/rss+xml", "application/atom+xml"):
            return "feed"
        if media != "text/plain" and (media == "text/html" or "xhtml" in media or _PAGE.search(head)):
            return "html"
    return "text"
