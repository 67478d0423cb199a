"""What the commands share: options, where output goes, the records in the database, moments in words."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from onrecord.config import read_settings
from onrecord.exits import troubles
from onrecord.model.vocabulary import Clock
from onrecord.read.moments import is_bare_date, read_moment
from onrecord.reading import open_reader
from onrecord.terminal import Screen

if TYPE_CHECKING:
    from onrecord.pipeline import Records


class ListFormat(StrEnum):
    """How lists and records are printed."""

    TEXT = "text"
    JSON = "json"


Database = Annotated[
    str | None, typer.Option("--db", help="The database: a path or a URL. [default: in your data folder]")
]
AsOf = Annotated[
    str | None, typer.Option("--as-of", help="The moment: 2020-01-08T18:00Z; a bare day means its end. [default: now]")
]
OnClock = Annotated[Clock, typer.Option("--clock", help="By when reports were published, or when we received them.")]
Which = Annotated[
    str, typer.Argument(metavar="INCIDENT", help="An incident's id, the beginning of one, or words of its title.")
]
Listing = Annotated[ListFormat, typer.Option("--format", help="For people, or one JSON object a line.")]


def the_screen() -> Screen:
    """Where output and troubles go."""
    return Screen.of(sys.stdout, sys.stderr)


def progress_bar(screen: Screen) -> Progress:
    """How far a long command is, for who watches."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=screen.err, transient=True, disable=not screen.err.is_terminal)


def list_anew(records: Records, progress: Progress) -> None:
    """What the list of incidents says of those of which something has changed."""
    task = progress.add_task("Summing up incidents", total=None)
    for done in records.list_anew():
        progress.update(task, completed=done)


@contextmanager
def opened(
    screen: Screen, db: str | None, reading: bool = False, stale: bool = False, create: bool = False
) -> Iterator[Records]:
    """The records in the database, closed at the end; troubles are told and become exit codes. Only what adds makes a database: a
    mistyped name is told, not answered with an empty record."""
    from onrecord.pipeline import open_records

    with troubles(screen):
        settings = read_settings(os.environ, db)
        reader = open_reader(settings.cache) if reading else None
        now = datetime.now(UTC)
        with open_records(settings.database, now=now, reader=reader, stale=stale, create=create) as records:
            yield records


def moment_of(words: str | None, option: str) -> datetime | None:
    """The moment that an option's words name. Raises BadParameter."""
    if words is None:
        return None
    moment = read_moment(words)
    if moment is None:
        raise typer.BadParameter(f"not a moment: {words!r}. Write it as 2020-01-08T18:00Z.", param_hint=option)
    return moment


def as_of_moment(words: str | None, records: Records) -> datetime:
    """The moment asked for; a bare day means its last second (all that was known that day)."""
    moment = moment_of(words, "--as-of")
    if moment is None or words is None:
        return records.now
    return moment + timedelta(hours=11, minutes=59, seconds=59) if is_bare_date(words) else moment
