"""What a user names (paths, addresses, `-`) → items, in the order named. The one door to collecting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from onrecord.collect.fetch import Fetcher
from onrecord.collect.folders import collect_path, collect_stream
from onrecord.collect.received import Collected, Failure
from onrecord.errors import FetchFailed
from onrecord.model.report import Hints, Received


@dataclass(frozen=True)
class Gatherer:
    """Collects items. `now` is when they are received; `form` says what they are where the suffix doesn't."""

    fetcher: Fetcher
    now: datetime
    stdin: IO[bytes] | None = None
    form: str | None = None

    def gather(self, targets: Sequence[str], hints: Hints) -> Iterator[Collected]:
        """Every item the targets name; what can't be had comes as a `Failure` in its place."""
        received = hints.received or self.now
        for target in targets:
            if target == "-" and self.stdin is not None:
                yield from collect_stream(self.stdin, "-", received, hints, self.form)
            elif "://" in target:
                yield self._fetch(target, received, hints)
            else:
                yield from collect_path(Path(target), received, hints, self.form)

    def _fetch(self, url: str, received: datetime, hints: Hints) -> Collected:
        try:
            got = self.fetcher.fetch(url)
        except FetchFailed as error:
            return Failure(url, "web", received, error)
        return Received(got.raw, got.url, "web", received, got.media, hints)
