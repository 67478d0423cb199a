"""onrecord: who said what, when, and does it still stand.

>>> import onrecord
>>> from datetime import datetime, UTC
>>> with onrecord.open("records.sqlite") as records:               # doctest: +SKIP
...     for outcome in records.add(onrecord.gather("demo/ain-al-asad")):
...         print(outcome.result, outcome.address)
...     incident = records.find("al-asad 2020")
...     brief = records.brief(incident, as_of=datetime(2020, 1, 8, 18, tzinfo=UTC))
...     print(onrecord.as_text(brief))
"""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import import_module
from os import environ
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.brief.marked import marked_page
from onrecord.brief.render import as_html, as_markdown, as_text
from onrecord.config import read_settings
from onrecord.errors import OnrecordError
from onrecord.model.report import Hints
from onrecord.model.vocabulary import Clock
from onrecord.reading import open_reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.collect.received import Collected
    from onrecord.pipeline import Outcome, Records, Result, open_records

__all__ = [
    "Clock",
    "Hints",
    "OnrecordError",
    "Outcome",
    "Records",
    "Result",
    "as_html",
    "as_markdown",
    "as_text",
    "gather",
    "marked_page",
    "open",
    "open_reader",
    "open_records",
]


def __getattr__(name: str) -> object:
    """What records need is loaded when it is asked for: reading alone needs none of it (PEP 562)."""
    if name in ("Outcome", "Records", "Result", "open_records"):
        return getattr(import_module("onrecord.pipeline"), name)
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")


def open(database: str | Path | None = None, *, now: datetime | None = None) -> Records:
    """Open the records in a database (a path or URL; default: as the command line does) with this version's reader.

    `now` is what "now" means to them (default: the moment of opening). Raises StoreError, BadSetting.
    """
    from onrecord.pipeline import open_records

    settings = read_settings(environ, str(database) if database is not None else None)
    return open_records(settings.database, now=now or datetime.now(UTC), reader=open_reader(settings.cache))


def gather(
    *targets: str | Path, hints: Hints | None = None, now: datetime | None = None, form: str | None = None
) -> Iterator[Collected]:
    """Items from paths and addresses, for `Records.add`. `form`: "text", "html", "feed", "mail" or "jsonl" where names
    don't say; `hints`: what the caller knows of them; `now`: when they are received (default: now)."""
    from onrecord.collect.fetch import HttpFetcher  # here: only what reads needs the network
    from onrecord.collect.gather import Gatherer

    gatherer = Gatherer(HttpFetcher(), now or datetime.now(UTC), None, form)
    return gatherer.gather([str(target) for target in targets], hints or Hints())
