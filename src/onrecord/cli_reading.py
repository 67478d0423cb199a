"""The commands that read: `onrecord add`, `read`, `reread`."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from onrecord import terminal
from onrecord.brief.marked import marked_page
from onrecord.brief.phrases import plural
from onrecord.cli_shared import Database, list_anew, moment_of, opened, progress_bar, the_screen
from onrecord.config import read_settings
from onrecord.exits import NOTHING_READ, troubles
from onrecord.model.reading_json import reading_json
from onrecord.model.report import Hints
from onrecord.reading import open_reader, read_item
from onrecord.terminal import Screen

if TYPE_CHECKING:
    from onrecord.collect.gather import Gatherer
    from onrecord.pipeline import Outcome


class Form(StrEnum):
    """What items are, where their names don't say."""

    TEXT = "text"
    HTML = "html"
    FEED = "feed"
    MAIL = "mail"
    JSONL = "jsonl"


class ReadFormat(StrEnum):
    """How a reading is printed."""

    TEXT = "text"
    HTML = "html"
    JSON = "json"


def add(
    targets: Annotated[
        list[str], typer.Argument(metavar="PATH|URL|-…", help="Files, folders, feeds, pages, or - for standard input.")
    ],
    db: Database = None,
    form: Annotated[Form | None, typer.Option("--as", help="What the items are, where their names don't say.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published them.")] = None,
    published: Annotated[str | None, typer.Option(help="When: 2020-01-08T02:00Z.")] = None,
    received: Annotated[str | None, typer.Option(help="When they reached you. [default: now]")] = None,
    title: Annotated[str | None, typer.Option(help="The title, where it is no part of the text.")] = None,
    url: Annotated[str | None, typer.Option(help="The address they were published at.")] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Fetch from addresses inside your network too.")
    ] = False,
) -> None:
    """Read reports and put them on record."""
    from onrecord.pipeline import Result

    screen = the_screen()
    with opened(screen, db, reading=True, create=True) as records:
        hints = Hints(
            title=title,
            outlet=outlet,
            url=url,
            published=moment_of(published, "--published"),
            received=moment_of(received, "--received"),
        )
        gatherer = gatherer_of(allow_private, records.now, form.value if form else None)
        outcomes: list[Outcome] = []
        try:
            with progress_bar(screen) as progress:
                task = progress.add_task("Reading", total=None)
                for outcome in records.add(gatherer.gather(targets, hints)):
                    outcomes.append(outcome)
                    progress.update(task, advance=1, description=f"Reading {Path(outcome.address).name}")
                list_anew(records, progress)
        finally:
            _summary(screen, outcomes)
    if outcomes and all(outcome.result is Result.SET_ASIDE for outcome in outcomes):
        raise typer.Exit(NOTHING_READ)


def _summary(screen: Screen, outcomes: list[Outcome]) -> None:
    from onrecord.pipeline import Result

    count = {result: sum(outcome.result is result for outcome in outcomes) for result in Result}
    screen.show(
        Text.assemble(
            (f"{count[Result.ADDED]} added", "bold green" if count[Result.ADDED] else "bold"),
            f" · {count[Result.SEEN]} seen before · ",
            (f"{count[Result.SET_ASIDE]} set aside", "bold yellow" if count[Result.SET_ASIDE] else ""),
        )
    )
    aside = [outcome for outcome in outcomes if outcome.result is Result.SET_ASIDE]
    if aside:
        for outcome in aside[:20]:
            screen.aside(outcome.reason, outcome.todo)
    if len(aside) > 20:
        screen.show(Text(f"… and {len(aside) - 20} more: onrecord set-aside", "dim"))
    if count[Result.ADDED]:
        screen.show(Text("Next: onrecord incidents", "dim"))


def read(
    targets: Annotated[
        list[str], typer.Argument(metavar="PATH|URL|-…", help="Files, folders, feeds, pages, or - for standard input.")
    ],
    form: Annotated[
        ReadFormat, typer.Option("--format", help="For people, a marked-up page, or one JSON object a line.")
    ] = ReadFormat.TEXT,
    kind: Annotated[Form | None, typer.Option("--as", help="What the items are, where their names don't say.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published them.")] = None,
    published: Annotated[str | None, typer.Option(help="When: 2020-01-08T02:00Z.")] = None,
    title: Annotated[str | None, typer.Option(help="The title, where it is no part of the text.")] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Fetch from addresses inside your network too.")
    ] = False,
) -> None:
    """Read reports and print what is found; nothing is stored."""
    screen = the_screen()
    with troubles(screen):
        reader = open_reader(read_settings(os.environ).cache)
        hints = Hints(title=title, outlet=outlet, published=moment_of(published, "--published"))
        gatherer = gatherer_of(allow_private, datetime.now(UTC), kind.value if kind else None)
        good = 0
        for item in gatherer.gather(targets, hints):
            reports, failures = read_item(item)
            for report in reports:
                good += 1
                reading = reader.read(report)
                if form is ReadFormat.JSON:
                    screen.json(reading_json(report, reading))
                elif form is ReadFormat.HTML:
                    screen.raw(marked_page(report, reading))
                else:
                    screen.show(*terminal.reading_page(report, reading))
            for failure in failures:
                if form is ReadFormat.JSON:
                    where = getattr(failure, "where", None) or item.address
                    screen.json(
                        {
                            "report": {"path": where},
                            "error": {"code": failure.code, "message": str(failure), "todo": failure.todo},
                        }
                    )
                else:
                    screen.trouble(str(failure), failure.todo)
    if not good:
        raise typer.Exit(NOTHING_READ)


def reread(db: Database = None) -> None:
    """Read all reports again with this version's reader, and rebuild the records. Older readings are kept."""
    screen = the_screen()
    with opened(screen, db, reading=True, stale=True) as records, progress_bar(screen) as progress:
        task = progress.add_task("Reading again", total=None)
        done = 0
        for done, total in records.reread():
            progress.update(task, completed=done, total=total)
        version = records.reader.version if records.reader else ""
        screen.show(Text(f"{plural(done, 'report')} read with {version}; records rebuilt"))


def gatherer_of(allow_private: bool, now: datetime, form: str | None) -> Gatherer:
    """What fetches the targets of a command."""
    from onrecord.collect.fetch import HttpFetcher  # here: only what reads needs the network
    from onrecord.collect.gather import Gatherer

    return Gatherer(HttpFetcher(allow_private=allow_private), now, sys.stdin.buffer, form)
