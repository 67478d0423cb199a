"""Written moments (ISO 8601, RFC 2822) → UTC. No date found is None, never another date.

A moment without a zone is taken as UTC; a bare date as noon UTC of that day (the error is then at most half a day either
way, and the calendar day is right from UTC−12 to UTC+11).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

AHEAD = timedelta(days=1)
"""How long after its reception a report may say it was published: zones left out and clocks astray come to less."""

_BARE_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z|\d{8}\Z|\d{4}-?W\d{2}-?\d\Z")


def read_moment(words: str) -> datetime | None:
    """The moment in UTC, or None when the words are no moment in either form."""
    words = words.strip()
    try:
        moment = datetime.fromisoformat(words)
    except ValueError:
        try:
            moment = parsedate_to_datetime(words)
        except (ValueError, IndexError, TypeError, OverflowError):
            return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    if is_bare_date(words):
        moment += timedelta(hours=12)
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return None


def is_bare_date(words: str) -> bool:
    """Whether the words name a day and no time of it."""
    return _BARE_DATE.match(words.strip()) is not None
