"""The command line: parse, call, print.

Exit codes:

0    done (single items may have been set aside: the summary says so)
1    nothing could be read: every item was set aside
2    the command was not understood
3    no such thing, or several fit
4    trouble with the database
5    trouble with a setting, a decision or the output
130  interrupted: what was done is kept, run it again to go on

What a command alone needs is imported in it: `onrecord read` loads no records, no store and no web server, and starts in half the time.
"""

from __future__ import annotations

import json
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from onrecord import cli_access, cli_decisions, cli_reading, terminal
from onrecord.brief.phrases import stamp
from onrecord.brief.render import as_html, as_markdown, as_text
from onrecord.cli_shared import (
    AsOf,
    Database,
    ListFormat,
    Listing,
    OnClock,
    Which,
    as_of_moment,
    list_anew,
    moment_of,
    opened,
    progress_bar,
    the_screen,
)
from onrecord.config import read_settings
from onrecord.errors import BadSetting
from onrecord.exits import STORE_TROUBLE, troubles
from onrecord.model.brief import Brief
from onrecord.model.brief_json import brief_json
from onrecord.model.vocabulary import Clock
from onrecord.terminal import Screen

app = typer.Typer(
    name="onrecord",
    help="Who said what, when, and does it still stand: a sourced record of each incident in a stream of reports.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

app.add_typer(cli_access.users, name="user")
app.add_typer(cli_access.tokens, name="token")


class BriefFormat(StrEnum):
    """How a brief is printed."""

    TEXT = "text"
    MD = "md"
    HTML = "html"
    JSON = "json"
    PDF = "pdf"
    DOCX = "docx"


app.command()(cli_reading.add)


@app.command()
def incidents(
    db: Database = None, as_of: AsOf = None, clock: OnClock = Clock.PUBLISHED, form: Listing = ListFormat.TEXT
) -> None:
    """List the incidents on record, latest first."""
    screen = the_screen()
    with opened(screen, db) as records:
        found = records.incidents(as_of_moment(as_of, records), clock)
        if form is ListFormat.JSON:
            for record in found:
                screen.json(records.json(record))
            return
        listed = list(found)
        if listed:
            screen.show(terminal.incidents_table(listed), Text("Next: onrecord brief INCIDENT", "dim"))
        elif next(iter(records.store.iter_memberships()), None) is not None:
            todo = "Ask for another moment (--as-of) or, for reports without a date, --clock received."
            screen.show(Text(f"No incident was known by then on the {clock.value} clock. {todo}"))
        else:
            screen.show(Text("No incidents on record. Add reports first: onrecord add PATH"))


@app.command()
def show(
    incident: Which,
    db: Database = None,
    as_of: AsOf = None,
    clock: OnClock = Clock.PUBLISHED,
    form: Listing = ListFormat.TEXT,
) -> None:
    """Show an incident's fact sheet: every claim with its standing, what is not known, the reports."""
    screen = the_screen()
    with opened(screen, db) as records:
        record = records.record(records.find(incident), as_of_moment(as_of, records), clock)
        if form is ListFormat.JSON:
            screen.json(records.json(record))
        else:
            screen.show(*terminal.record_sheet(record))


@app.command()
def brief(
    incident: Which,
    db: Database = None,
    as_of: AsOf = None,
    clock: OnClock = Clock.PUBLISHED,
    since: Annotated[str | None, typer.Option("--since", help="Tell what changed since this moment.")] = None,
    form: Annotated[BriefFormat, typer.Option("--format", help="How to print it.")] = BriefFormat.TEXT,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write it to a file, in place of what is there."),
    ] = None,
) -> None:
    """Write the situation report of an incident: no sentence without a source."""
    screen = the_screen()
    with opened(screen, db) as records:
        found = records.brief(records.find(incident), as_of_moment(as_of, records), clock, moment_of(since, "--since"))
        if output is not None or form in (BriefFormat.PDF, BriefFormat.DOCX):
            _write(screen, _brief_file(found, form), output)
        elif form is BriefFormat.JSON:
            screen.json(brief_json(found))
        elif form is BriefFormat.MD:
            screen.raw(as_markdown(found))
        elif form is BriefFormat.HTML:
            screen.raw(as_html(found))
        else:
            screen.show(terminal.brief_page(found, screen.out))


def _brief_file(brief: Brief, form: BriefFormat) -> bytes:
    """The brief as the bytes of a file."""
    from onrecord.brief.files import as_docx, as_pdf

    if form is BriefFormat.PDF:
        return as_pdf(brief)
    if form is BriefFormat.DOCX:
        return as_docx(brief)
    if form is BriefFormat.JSON:
        return (json.dumps(brief_json(brief), ensure_ascii=False) + "\n").encode()
    return {BriefFormat.MD: as_markdown, BriefFormat.HTML: as_html}.get(form, as_text)(brief).encode()


def _write(screen: Screen, made: bytes, output: Path | None) -> None:
    """Bytes to a file, or to standard output where that is no terminal. Raises BadSetting."""
    if output is None:
        if screen.out.is_terminal:
            raise BadSetting("this form is not for a terminal", todo="Name a file: --output brief.pdf")
        sys.stdout.buffer.write(made)
        sys.stdout.buffer.flush()
        return
    try:
        output.write_bytes(made)
    except OSError as error:
        raise BadSetting(f"{output} can't be written: {error.strerror}", todo="Name another file.") from None


@app.command()
def changes(
    incident: Which,
    db: Database = None,
    since: Annotated[str | None, typer.Option("--since", help="From this moment on. [default: the beginning]")] = None,
    as_of: AsOf = None,
    clock: OnClock = Clock.PUBLISHED,
    everything: Annotated[
        bool, typer.Option("--all", help="Lesser changes too: places, times, outlets' own words.")
    ] = False,
) -> None:
    """Tell what changed in an incident's record, and why."""
    screen = the_screen()
    with opened(screen, db) as records:
        found = records.find(incident)
        until = as_of_moment(as_of, records)
        shifts = records.changes(found, moment_of(since, "--since"), until, clock)
        title = records.record(found, until, clock).title
        begins = moment_of(since, "--since") or (shifts[0].at if shifts else None)
        span = f"from {stamp(begins)} to {stamp(until)}" if begins else f"until {stamp(until)}"
        head = terminal.heading(title, f"{found} · what changed, {span}")
        screen.show(head, *terminal.changes_page(shifts, everything))


@app.command()
def why(
    key: Annotated[
        str, typer.Argument(metavar="ID", help="The id of a claim, statement, evidence item, report or incident.")
    ],
    db: Database = None,
    as_of: AsOf = None,
    clock: OnClock = Clock.PUBLISHED,
) -> None:
    """Say why: the words, the chain of sources and the rules behind anything that has an id."""
    from onrecord.explaining import explain

    screen = the_screen()
    with opened(screen, db) as records:
        screen.show(*explain(records, key, as_of_moment(as_of, records), clock))


@app.command()
def sources(db: Database = None) -> None:
    """List who is given words to, with their side and how often."""
    screen = the_screen()
    with opened(screen, db) as records:
        made = terminal.table("source", "side", "kind", "named", "claims on", "reports", "id")
        for row in records.sources():
            party = row.party
            made.add_row(
                party.name,
                party.side or "not known",
                party.kind.value,
                "yes" if party.named else "no",
                str(row.evidence),
                str(row.reports),
                party.id,
            )
        screen.show(made if made.row_count else Text("No sources yet. Add reports first: onrecord add PATH"))


@app.command("set-aside")
def set_aside(db: Database = None) -> None:
    """List what could not be read, with reasons."""
    screen = the_screen()
    with opened(screen, db) as records:
        item = None
        for item in records.set_aside():
            screen.aside(item.reason, item.todo, f"{item.code}, received {stamp(item.received)} · {item.id}")
        if item is None:
            screen.show(Text("Nothing is set aside."))


app.command()(cli_decisions.decide)


app.command()(cli_decisions.decisions)


app.command()(cli_reading.read)


app.command()(cli_reading.reread)


@app.command()
def doctor(db: Database = None) -> None:
    """Check that all is in place: database, place index, versions; say what to do where it isn't."""
    from onrecord.explaining import check

    screen = the_screen()
    ok = True
    with opened(screen, db, reading=True, stale=True, create=True) as records:
        made = terminal.table("", "what", "how it is")
        for good, what, how in check(records):
            ok = ok and good
            made.add_row(Text("✓", "green") if good else Text("✗", "bold red"), what, how)
        screen.show(made)
    if not ok:
        raise typer.Exit(STORE_TROUBLE)


@app.command()
def desk(
    db: Database = None,
    host: Annotated[
        str, typer.Option(help="Where it listens. Anything but this machine needs accounts: onrecord user add.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes any that is free.")] = 8321,
    names: Annotated[
        list[str] | None,
        typer.Option("--name", help="A name it answers to beside this machine's own: desk.example.org."),
    ] = None,
    proxies: Annotated[
        list[str] | None,
        typer.Option("--proxy", help="A proxy's address whose word is taken on who asks, and whether by https."),
    ] = None,
    workers: Annotated[
        int, typer.Option(min=1, max=64, help="Processes that answer, one for each processor to spare.")
    ] = 1,
) -> None:
    """Open the desk: the records as web pages, to read in a browser."""
    screen = the_screen()
    with troubles(screen):
        from onrecord.desk import serve  # here: a web server takes longer to load than most commands to run

        where = serve.read_where(host, port, names or (), proxies or ())
        settings = read_settings(os.environ, db)
        if where.exposed:
            serve.refuse_without_accounts(settings.database, where)
    with opened(screen, db) as records, progress_bar(screen) as progress:  # made or brought up to date once
        list_anew(records, progress)
    with troubles(screen):
        listening = serve.open_socket(host, port)
        shown = f"[{host}]" if ":" in host else host
        screen.show(Text(f"The desk is at http://{shown}:{listening.getsockname()[1]}/ (Ctrl-C closes it)"))
        if where.exposed and not where.proxies:
            screen.show(
                Text("Passwords go there unencrypted: put a proxy with TLS before it (docs/operate.md).", "yellow")
            )
        serve.serve(settings.database, where, listening, workers)


def main() -> None:
    """The `onrecord` command."""
    app()
