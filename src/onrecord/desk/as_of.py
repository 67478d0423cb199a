"""The moment and the clock that a page stands at, and links that keep both.

Rules: without `as-of` it is now, to the minute; a bare day means its last second, all that was known that day, as on the
command line. What can't be read as a moment is refused, never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from onrecord.errors import BadInput
from onrecord.model.vocabulary import Clock
from onrecord.read.moments import is_bare_date, read_moment

END_OF_DAY = timedelta(hours=11, minutes=59, seconds=59)
"""After noon, which is what a bare day is read as."""


@dataclass(frozen=True, slots=True)
class AsOf:
    """A moment (UTC) on a clock. `asked`: it was named, so that links keep it."""

    moment: datetime
    clock: Clock = Clock.PUBLISHED
    asked: bool = False

    def link(self, path: str, **more: str | int | None) -> str:
        """The address of a path at this moment; None and "" leave a parameter out."""
        kept: dict[str, str | int | None] = {"as-of": written(self.moment)} if self.asked else {}
        if self.clock is not Clock.PUBLISHED:
            kept["clock"] = self.clock.value
        if not kept and not more:
            return path
        kept |= {key.replace("_", "-"): value for key, value in more.items()}
        query = urlencode({key: value for key, value in kept.items() if value not in (None, "")}, safe=":")
        return f"{path}?{query}" if query else path

    def at(self, moment: datetime) -> AsOf:
        """Another moment on the same clock."""
        return AsOf(moment, self.clock, True)

    @property
    def field(self) -> str:
        """The moment as the form's field holds it: 2020-01-08 18:00."""
        return f"{self.moment:%Y-%m-%d %H:%M:%S}" if self.moment.second else f"{self.moment:%Y-%m-%d %H:%M}"


def written(moment: datetime) -> str:
    """A moment as addresses hold it, to the second (2020-01-08T18:00Z), no earlier than it is."""
    if moment.microsecond:
        moment = moment.replace(microsecond=0) + timedelta(seconds=1)
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if moment.second else f"{moment:%Y-%m-%dT%H:%MZ}"


def read_as_of(words: str | None, clock: Clock, now: datetime) -> AsOf:
    """The moment asked for, or now. Raises BadInput."""
    if words is None or not words.strip():
        return AsOf(now.astimezone(UTC).replace(second=0, microsecond=0), clock)
    moment = read_moment(words)
    if moment is None:
        raise BadInput(
            f"not a moment: {words[:40]!r}",
            where="as-of",
            todo="Write it as 2020-01-08T18:00Z, or as a day: 2020-01-08.",
        )
    return AsOf(moment + END_OF_DAY if is_bare_date(words) else moment, clock, True)
