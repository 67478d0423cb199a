"""The list of incidents as an Atom feed (RFC 4287, paged as RFC 5005 has it).

An entry is an incident; it is updated when a claim last came on record. Ids are UUIDs made of incidents' ids (RFC 9562, version 5): the same
wherever the desk is served. What an entry says is text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID, uuid5

from lxml import etree

from onrecord.brief.phrases import bounds, plural
from onrecord.desk.as_of import written
from onrecord.desk.asking import Asked
from onrecord.desk.lines import Filters
from onrecord.desk.wording import when_words
from onrecord.model.jsonable import moment_json
from onrecord.model.line import Line

TYPE = "application/atom+xml; charset=utf-8"
ATOM = "http://www.w3.org/2005/Atom"
IDS = UUID("6f6e7265-636f-5264-8000-696e63696465")
"""The name space of our ids."""

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed_of(asked: Asked, lines: Sequence[Line], filters: Filters, cursor: str | None, further: str | None) -> bytes:
    """The feed of a page of lines; `cursor`: where the page begins; `further`: where the next one does."""
    base = str(asked.request.base_url).rstrip("/")
    at = asked.as_of
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    first = filters.link(at, "/feed.atom")
    _put(feed, "id", uuid5(IDS, first).urn)
    _put(feed, "title", f"onrecord: {_narrowed(filters)}")
    _put(feed, "updated", _moment(max((_updated(line) for line in lines), default=datetime(1970, 1, 1, tzinfo=UTC))))
    _put(etree.SubElement(feed, f"{{{ATOM}}}author"), "name", "onrecord")
    _link(feed, "self", base + filters.link(at, "/feed.atom", cursor=cursor), "application/atom+xml")
    _link(feed, "alternate", base + filters.link(at, "/"), "text/html")
    _link(feed, "first", base + first, "application/atom+xml")
    if further:
        _link(feed, "next", base + filters.link(at, "/feed.atom", cursor=further), "application/atom+xml")
    for line in lines:
        entry = etree.SubElement(feed, f"{{{ATOM}}}entry")
        _put(entry, "id", uuid5(IDS, line.incident).urn)
        _put(entry, "title", line.title)
        _put(entry, "updated", _moment(_updated(line)))
        _link(entry, "alternate", base + at.link(f"/incidents/{line.incident}"), "text/html")
        etree.SubElement(entry, f"{{{ATOM}}}category", term=line.kind.value)
        _put(entry, "summary", told(line))
    return bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True))


def told(line: Line) -> str:
    """A line in one sentence: "8 January 2020. killed 0–80 (disputed), injured 11. 40 reports of 9 outlets, 3 independent origins." """
    tolls = ", ".join(
        f"{toll.measure} {bounds(toll.low, toll.best, toll.high)}{' (disputed)' if toll.disputed else ''}"
        for toll in line.tolls
    )
    counts = ", ".join((plural(line.outlets, "outlet"), plural(line.independent, "independent origin")))
    standing = f"{plural(line.disputed, 'claim')} disputed, {line.corroborated} corroborated. " if line.disputed else ""
    heard = f" Last heard {written(line.last)}." if line.last else ""
    return f"{when_words(line)}. {tolls + '. ' if tolls else ''}{standing}{plural(line.reports, 'report')}, {counts}.{heard}"


def _narrowed(filters: Filters) -> str:
    given = [f"{name} {value}" for name, value in filters.parameters().items() if value]
    return "incidents" + (f" ({', '.join(given)})" if given else "")


def _updated(line: Line) -> datetime:
    return line.changed or line.last or datetime(1970, 1, 1, tzinfo=UTC)


def _moment(moment: datetime) -> str:
    return str(moment_json(moment.replace(microsecond=0)))


def _put(parent: etree._Element, name: str, words: str) -> None:
    etree.SubElement(parent, f"{{{ATOM}}}{name}").text = _NO_XML.sub("\ufffd", words)


def _link(parent: etree._Element, rel: str, href: str, kind: str) -> None:
    etree.SubElement(parent, f"{{{ATOM}}}link", rel=rel, href=href, type=kind)
