"""Reissues: an outlet's new text of its own report (update, correction, retraction), and what changed in it.

A report replaces an older one of the same outlet when it came later (published, updated, received, in that order) and either
has the same canonical address or shares most of its words. The latest such older report is the one it replaces.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from urllib.parse import urlsplit

from onrecord.link.copies.credits import agency_key
from onrecord.link.parties.names import fold
from onrecord.model.reason import Reason
from onrecord.model.report import Report

ALIKE = 0.5
"""Share of the smaller text's 4-word runs found in the other: an update keeps at least half. Two reports of one outlet on
one incident share its background paragraph, a quarter at most."""
TITLE_ALIKE = 0.34
"""The same with a title that shares two words in three."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_FLOOR = datetime.min.replace(tzinfo=UTC)


def canonical_address(url: str | None) -> str | None:
    """An address without scheme, "www."/"m.", query, fragment and closing slash; None for none."""
    if not url:
        return None
    parts = urlsplit(url if "//" in url else f"//{url}")
    host = re.sub(r"^(?:www|m|mobile|amp)\.", "", parts.netloc.lower())
    path = re.sub(r"/(?:amp|index\.html?)?$", "", parts.path.rstrip("/"))
    return f"{host}{path}" if path else None


def issued(report: Report) -> tuple[datetime, datetime, datetime, str]:
    """Order of reissues: when last issued, first published, received, id."""
    moments = [moment for moment in (report.updated, report.published) if moment is not None]
    latest = max(moments) if moments else report.received or _FLOOR
    return latest, report.published or latest, report.received or _FLOOR, report.id


def match_reissue(report: Report, candidates: Sequence[Report]) -> tuple[Report, tuple[Reason, ...]] | None:
    """The older report that this one replaces, with why and what changed; None where it replaces none."""
    mine = issued(report)
    best: tuple[Report, Reason] | None = None
    for other in sorted(candidates, key=issued, reverse=True):
        if other.id == report.id or issued(other)[:3] >= mine[:3] or not _same_outlet(report, other):
            continue
        why = _why(report, other)
        if why is not None:
            best = other, why
            break
    if best is None:
        return None
    older, why = best
    return older, (why, *_changes(older, report))


def _same_outlet(a: Report, b: Report) -> bool:
    if a.outlet and b.outlet:
        return agency_key(a.outlet) == agency_key(b.outlet)
    mine, theirs = canonical_address(a.url), canonical_address(b.url)
    return mine is not None and mine == theirs


def _why(report: Report, other: Report) -> Reason | None:
    mine, theirs = canonical_address(report.url), canonical_address(other.url)
    if mine is not None and mine == theirs:
        return Reason("same-address", f"the same outlet at {mine}")
    if mine is not None and theirs is not None and report.published == other.published and report.updated is None:
        return None
    alike, titles = _share(report.text, other.text), _title_share(report.title, other.title)
    if alike >= ALIKE or (alike >= TITLE_ALIKE and titles >= 0.66):
        return Reason(
            "same-text", f"the same outlet; {alike:.0%} of the words in runs of four, {titles:.0%} of the title"
        )
    return None


def _runs(text: str) -> set[tuple[str, ...]]:
    words = fold(text).split()
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


def _share(a: str, b: str) -> float:
    mine, theirs = _runs(a), _runs(b)
    smaller = min(len(mine), len(theirs))
    return len(mine & theirs) / smaller if smaller else 0.0


def _title_share(a: str | None, b: str | None) -> float:
    mine, theirs = set(fold(a or "").split()), set(fold(b or "").split())
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


def _changes(older: Report, newer: Report) -> tuple[Reason, ...]:
    """What changed: the title, the numbers, how much text."""
    found: list[Reason] = []
    if (older.title or "") != (newer.title or ""):
        found.append(Reason("title-changed", f"{older.title or 'no title'} → {newer.title or 'no title'}"))
    before, after = set(_NUMBER.findall(older.text)), set(_NUMBER.findall(newer.text))
    if before != after:
        gone = ", ".join(sorted(before - after, key=_size)) or "none"
        new = ", ".join(sorted(after - before, key=_size)) or "none"
        found.append(Reason("numbers-changed", f"gone: {gone}; new: {new}"))
    was, now = len(fold(older.text).split()), len(fold(newer.text).split())
    if was != now:
        found.append(Reason("length-changed", f"{was} → {now} words"))
    return tuple(found)


def _size(number: str) -> tuple[float, str]:
    return float(re.sub(r"[^\d]", "", number) or 0), number
