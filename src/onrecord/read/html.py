"""A web page → a report: boilerplate off by trafilatura, metadata from what the page says of itself.

Times with their zone: JSON-LD, then meta tags, then a <time> in the head of the article; trafilatura's own date (a day,
without time) only where the page gives no moment. Outlet: JSON-LD publisher, og:site_name. What isn't there stays None.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import trafilatura
from lxml import etree
from lxml import html as lxml_html

from onrecord.errors import UnreadableReport
from onrecord.model.report import Hints, Received, Report
from onrecord.read.charset import decode, fit_references
from onrecord.read.moments import read_moment
from onrecord.read.plain import report_of_text

_META_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date.issued",
    "parsely-pub-date",
    "pubdate",
    "sailthru.date",
)
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "dc.date.modified")
Tree = Any
"""An lxml element; lxml ships no types."""


def read_html(received: Received) -> Report:
    """A report from a page's bytes. Raises UnreadableReport ("empty", "charset", "not-text", "no-text")."""
    media = received.media or ""
    if "charset" not in media.lower() and (found := _META_CHARSET.search(received.raw[:4096])):
        media = f"text/html; charset={found.group(1).decode('ascii')}"
    return report_of_page(decode(received.raw, media, received.address), received, received.hints)


def report_of_page(page: str, received: Received, hints: Hints) -> Report:
    """A report from a page's characters; `hints` win over what the page says."""
    page = fit_references(page)
    tree = _parse(page, received.address)
    body = trafilatura.bare_extraction(page, url=hints.url, include_comments=False, with_metadata=True)
    text = getattr(body, "text", None) if body is not None else None
    if not text or not text.strip():
        todo = "The page may be made by script or need a log-in: save it as text and add that."
        where = received.address
        raise UnreadableReport(f"{where}: no text on the page", where=where, todo=todo, code="no-text")
    meta = _meta(tree)
    linked = list(_linked_objects(tree))
    page_says = Hints(
        ref=hints.ref,
        title=hints.title or _title(meta, tree) or getattr(body, "title", None),
        outlet=hints.outlet or _publisher(linked) or meta.get("og:site_name") or meta.get("application-name"),
        url=hints.url or _canonical(tree) or meta.get("og:url"),
        published=hints.published
        or _moment(linked, "datePublished", meta, _PUBLISHED)
        or _time_tag(tree)
        or _day(body),
        updated=hints.updated or _moment(linked, "dateModified", meta, _UPDATED),
        received=hints.received,
        byline=hints.byline if hints.byline is not None else _byline(linked, meta),
        agencies=hints.agencies,
        language=hints.language or _language(tree),
    )
    return report_of_text(text, received, page_says)


def _parse(page: str, where: str) -> Tree:
    try:
        return lxml_html.document_fromstring(page.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        todo = "Save the page as text and add that."
        raise UnreadableReport(f"{where}: not a page ({error})", where=where, todo=todo, code="not-html") from None


def _meta(tree: Tree) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = (tag.get("content") or "").strip()
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _linked_objects(tree: Tree) -> Iterator[dict[str, object]]:
    """JSON-LD objects that are news items, in page order; broken JSON-LD is passed over (the page's, not ours)."""
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        try:
            held = json.loads(script.text_content())
        except (ValueError, RecursionError):
            continue
        queue = [held]
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue.extend(item)
            elif isinstance(item, dict):
                queue.extend(v for k, v in item.items() if k in ("@graph", "mainEntity"))
                if "Article" in str(item.get("@type", "")) or "datePublished" in item:
                    yield item


def _moment(linked: list[dict[str, object]], key: str, meta: dict[str, str], names: tuple[str, ...]) -> datetime | None:
    for words in [*(item.get(key) for item in linked), *(meta.get(name) for name in names)]:
        if isinstance(words, str) and (moment := read_moment(words)):
            return moment
    return None


def _time_tag(tree: Tree) -> datetime | None:
    for tag in tree.iter("time"):
        if moment := read_moment(tag.get("datetime") or ""):
            return moment
    return None


def _day(body: object) -> datetime | None:
    words = getattr(body, "date", None)
    return read_moment(words) if isinstance(words, str) else None


def _name(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() or None if isinstance(value, str) else None


def _publisher(linked: list[dict[str, object]]) -> str | None:
    return next((name for item in linked if (name := _name(item.get("publisher")))), None)


def _byline(linked: list[dict[str, object]], meta: dict[str, str]) -> tuple[str, ...]:
    for item in linked:
        author = item.get("author")
        names = [_name(one) for one in (author if isinstance(author, list) else [author])]
        if any(names):
            return tuple(name for name in names if name)
    return (meta["author"],) if "author" in meta else ()


def _title(meta: dict[str, str], tree: Tree) -> str | None:
    headings = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
    return next((h for h in headings if h), None) or meta.get("og:title")


def _canonical(tree: Tree) -> str | None:
    links = tree.xpath('//link[@rel="canonical"]/@href')
    return str(links[0]).strip() or None if links else None


def _language(tree: Tree) -> str | None:
    declared = tree.get("lang")
    return declared.split("-")[0].lower() if declared else None
