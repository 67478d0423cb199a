"""When a page says that it was put up: a line of its own near its head ("Posted May 2, 2013 1:35 pm EDT", "21 July 2013 Last updated at 11:11 GMT").

Who copies a page out of a browser, or an archive that keeps bare texts, has no date but this. Rules:

1. Such a line holds nothing but days, hours, zones and words of putting up; it tells a whole day, year and all.
2. Of several the first that says "published", "posted" … holds, else the first that says nothing, else the first "updated": what we hold is that version.
3. A day in figures alone is read where it can be read one way ("23/07/2013", "08.07.2012", "2013-07-08"; "7/8/2013 1:41 PM EDT" by its zone), else not at all.
4. A clock time counts where its zone is told; else the day alone is known, as everywhere (`read.moments`: noon UTC).
5. A line that opens with a word of putting up and goes on with hours, days or how long ago ("Posted 2 hours ago") is one too, and dates nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from onrecord.lang.furniture import ISSUED, PUT_UP
from onrecord.lang.times import MONTH_STEMS, MONTHS, WEEKDAYS, ZONES
from onrecord.text.zones import zone_named

HEAD = 8
"""Lines from the top, empty ones aside, among which a page says when it was put up: section, headline, standfirst, writer, day."""

_LABEL = (
    rf"(?:(?:last|first|originally|story|article|page|and|for|immediate)\s+)*(?:{'|'.join(PUT_UP + ISSUED)})"
    r"(?:\s+(?:time|date))?(?:\s+(?:on|at)\b)?\s*:?"
)
_PUT_UP = re.compile(_LABEL, re.IGNORECASE)
_NAMES = "|".join(sorted({*MONTHS, *WEEKDAYS}, key=len, reverse=True))
_ZONES = "|".join(sorted((name for name in ZONES if " " not in name and len(name) > 1), key=len, reverse=True))
_PIECE = rf"(?:{_NAMES})\b\.?|\d{{1,2}}(?:st|nd|rd|th)\b|\d+(?!\d)|[ap](?:\.?\s?m)?\b\.?|[:/.,@|–—-]|\b(?:at|on|hrs|local|time|uk|{_ZONES})\b|(?:gmt|utc)\s*[+-]\s*\d\d?(?:\s*:\s*\d\d)?|[()]"
_LINE = re.compile(rf"\s*(?:(?:{_LABEL}|{_PIECE})\s*)+", re.IGNORECASE)
_DAYS = "|".join(sorted(WEEKDAYS.keys() - {"wed", "thu"}, key=len, reverse=True))
"""Of a line that dates nothing. "Wed" and "Thu" would change what is furniture in reports that are read already: with the reader's next number."""
_PUT_UP_AT = re.compile(
    rf"\(?(?:(?:last|first)\s+)?(?:{'|'.join(PUT_UP)})\s*:?\s+(?=.*\d)"
    r"(?:(?:\d[\d:.,/-]*(?:st|nd|rd|th|h|hrs)?|[ap]\.?m\.?|at|on|of|ago|hours?|minutes?|mins?|ist|gmt|utc|[a-z]{2,4}t|local|time|hrs|"
    rf"{_DAYS}|(?:{'|'.join(MONTH_STEMS)})[a-z]*)[\s,.|)–—-]*)+\Z",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\b(?:{_NAMES})\b\.?,?\s+\d{{1,2}}(?:st|nd|rd|th)?\b,?\s*-?\s*(?:19|20)\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_NAMES})\b\.?,?\s+(?:19|20)\d\d\b"
    r"|\b(?:19|20)\d\d([-/.])\d\d?\1\d\d?\b|\b(?P<first>\d\d?)(?P<mark>[-/.])(?P<second>\d\d?)(?P=mark)(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(r"\b[ECMP][SD]?T\b")
"""Zones of North America, where a day in figures begins with its month."""
_SPACED = (
    (r"(?<=\d)\s*([:/])\s*(?=\d)", r"\1"),
    (r"\b(\d{4})\s*([-.])\s*(\d\d)\s*\2\s*(\d\d)\b", r"\1\2\3\2\4"),
    (r"\b(\d\d)\.\s*(\d\d)\.\s*(\d{4})\b", r"\1.\2.\3"),
    (r"\b(\d\d)\.\s*(\d\d)(?=\s*(?:[ap]\.?\s?m\b|[A-Z]{3,4}\b))(?!\.)", r"\1:\2"),
    (r"(?<=\d)\s*([ap])(?:\.?\s?m)?\b\.?", r" \1m"),
)
"""Figures whose marks stand apart from them, as converters of pages leave them ("11: 11 P. M.", "2 / 3 / 2009")."""


@dataclass(frozen=True, slots=True)
class Dated:
    """When a page says it was put up, and when it was last changed, in UTC."""

    published: datetime
    updated: datetime | None


def find_dated(text: str) -> Dated | None:
    """What the lines at the head of a text say of when it was put up; None where none says it."""
    found: dict[str, datetime] = {}
    lines = (line for line in text.splitlines() if line.strip())
    for _, line in zip(range(HEAD), lines, strict=False):
        for label, moment in _told(line):
            found.setdefault(label, moment)
    published = found.get("published") or found.get("") or found.get("updated")
    return Dated(published, found.get("updated")) if published is not None else None


def is_dated(line: str) -> bool:
    """Whether a line says nothing but when its page was put up, with its day and year."""
    return any(True for _ in _told(line))


def is_put_up(line: str) -> bool:
    """Whether a line opens with a word of putting up and holds nothing else but an hour, a day, or how long ago."""
    return _PUT_UP_AT.match(line) is not None


def _told(line: str) -> Iterator[tuple[str, datetime]]:
    """("published", "updated" or "" where it is not said which, moment) of each whole day that such a line tells."""
    if not any(mark.isdigit() for mark in line) or _LINE.fullmatch(line) is None:
        return
    for pattern, to in _SPACED:
        line = re.sub(pattern, to, line, flags=re.IGNORECASE)
    labels = list(_PUT_UP.finditer(line))
    starts = [0, *(label.end() for label in labels)]
    ends = [*(label.start() for label in labels), len(line)]
    for label, start, end in zip([None, *labels], starts, ends, strict=True):
        moment = _moment(line[start:end])
        if moment is not None:
            yield (
                (
                    ""
                    if label is None
                    else "updated"
                    if re.match(r"(?i).*(?:updat|modif|edit)", label[0])
                    else "published"
                ),
                moment,
            )


def _moment(words: str) -> datetime | None:
    day = _DAY.search(words)
    if day is None or (day["first"] and not _one_way(day, words)):
        return None
    # Imported here: few texts hold such a line.
    from dateutil import parser

    day_first = bool(day["first"]) and (day["mark"] == "." or int(day["first"]) > 12)
    plain = re.sub(r"[@|()–—]|\b(?:hrs|local|time)\b|\b(?:gmt|utc)\s*(?=[+-])", " ", words, flags=re.IGNORECASE).strip(
        " ,.-:"
    )
    try:
        said = parser.parse(plain, dayfirst=day_first, tzinfos=_zone)
    except (ValueError, OverflowError):
        return None
    if said.tzinfo is None:
        return datetime(said.year, said.month, said.day, tzinfo=UTC) + timedelta(hours=12)
    return said.astimezone(UTC)


def _one_way(day: re.Match[str], words: str) -> bool:
    """Whether a day in figures can be read one way."""
    first, second = int(day["first"]), int(day["second"])
    return first == second or max(first, second) > 12 or day["mark"] == "." or _MONTH_FIRST.search(words) is not None


def _zone(name: str | None, seconds: int | None) -> tzinfo | None:
    if seconds is not None:
        return zone_named(f"{'-' if seconds < 0 else '+'}{abs(seconds) // 3600:02d}:{abs(seconds) // 60 % 60:02d}")
    key = (name or "").lower()
    return zone_named("Europe/London" if key == "uk" else ZONES[key]) if key == "uk" or key in ZONES else None
