"""The one door to reading: received bytes → reports, by what the channel or the bytes say they are.

Rules, in order: the media type the channel gave; else what the bytes open with (a feed, a page, a message); else plain
text. A text in a language we don't read is set aside, not misread.
"""

from __future__ import annotations

import re

from onrecord.errors import BadInput, UnreadableReport
from onrecord.model.report import Received, Report
from onrecord.read.feed import read_feed
from onrecord.read.html import read_html
from onrecord.read.jsonl import read_line
from onrecord.read.language import looks_english
from onrecord.read.mail import read_mail
from onrecord.read.plain import read_plain

_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_MAIL = re.compile(rb"\A(?:[A-Z][\w-]+: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}\r?\n")


def read_received(received: Received) -> tuple[list[Report], list[BadInput]]:
    """Reports in the item (a feed holds many), and what in it could not be read. Raises BadInput for the whole item."""
    kind = form_of(received)
    if kind == "feed":
        reports, failures = read_feed(received)
    else:
        one = {"jsonl": read_line, "html": read_html, "mail": read_mail, "text": read_plain}[kind]
        reports, failures = [one(received)], []
    read = [report for report in reports if looks_english(report.text)]
    for report in reports:
        if report not in read:
            todo = "onrecord reads English only: add a translation, and name the translator as its outlet."
            where = report.url or received.address
            failures.append(UnreadableReport(f"{where}: not in English", where=where, todo=todo, code="language"))
    return read, failures


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
