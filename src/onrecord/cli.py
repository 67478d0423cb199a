"""The command line: parse, call, print.

Exit codes:

0    done (single items may have been set aside: the summary says so)
1    nothing could be read: every item was set aside
2    the command was not understood
3    no such thing, or several fit
4    trouble with the database
5    trouble with a setting, a decision or the output
130  interrupted: what was done is kept, run it again to go on
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from onrecord import cli_access, terminal
from onrecord.brief.files import as_docx, as_pdf
from onrecord.brief.marked import marked_page
from onrecord.brief.phrases import plural, stamp
from onrecord.brief.render import as_html, as_markdown, as_text
from onrecord.config import read_settings
from onrecord.deciding import held_party, new_party
from onrecord.errors import BadSetting
from onrecord.exits import STORE_TROUBLE, troubles
from onrecord.explaining import check, explain, ids_named
from onrecord.model.brief import Brief
from onrecord.model.brief_json import brief_json
from onrecord.model.decision import make_decision
from onrecord.model.reading_json import reading_json
from onrecord.model.report import Hints
from onrecord.model.vocabulary import Clock, DecisionKind
from onrecord.pipeline import Outcome, Records, Result, open_reader, open_records, read_item
from onrecord.previewing import preview
from onrecord.read.moments import is_bare_date, read_moment
from onrecord.terminal import Screen

if TYPE_CHECKING:
    from onrecord.collect.gather import Gatherer

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

NOTHING_READ = 1


class Form(StrEnum):
    """What items are, where their names don't say."""

    TEXT = "text"
    HTML = "html"
    FEED = "feed"
    MAIL = "mail"
    JSONL = "jsonl"


class BriefFormat(StrEnum):
    """How a brief is printed."""

    TEXT = "text"
    MD = "md"
    HTML = "html"
    JSON = "json"
    PDF = "pdf"
    DOCX = "docx"


class ReadFormat(StrEnum):
    """How a reading is printed."""

    TEXT = "text"
    HTML = "html"
    JSON = "json"


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


@app.command()
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
    screen = _screen()
    with _records(screen, db, reading=True, create=True) as records:
        hints = Hints(
            title=title,
            outlet=outlet,
            url=url,
            published=_moment(published, "--published"),
            received=_moment(received, "--received"),
        )
        gatherer = _gatherer(allow_private, records.now, form.value if form else None)
        outcomes: list[Outcome] = []
        try:
            with _progress(screen) as progress:
                task = progress.add_task("Reading", total=None)
                for outcome in records.add(gatherer.gather(targets, hints)):
                    outcomes.append(outcome)
                    progress.update(task, advance=1, description=f"Reading {Path(outcome.address).name}")
                _list_anew(records, progress)
        finally:
            _summary(screen, outcomes)
    if outcomes and all(outcome.result is Result.SET_ASIDE for outcome in outcomes):
        raise typer.Exit(NOTHING_READ)


def _summary(screen: Screen, outcomes: list[Outcome]) -> None:
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


@app.command()
def incidents(
    db: Database = None, as_of: AsOf = None, clock: OnClock = Clock.PUBLISHED, form: Listing = ListFormat.TEXT
) -> None:
    """List the incidents on record, latest first."""
    screen = _screen()
    with _records(screen, db) as records:
        found = records.incidents(_as_of(as_of, records), clock)
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
    screen = _screen()
    with _records(screen, db) as records:
        record = records.record(records.find(incident), _as_of(as_of, records), clock)
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
    screen = _screen()
    with _records(screen, db) as records:
        found = records.brief(records.find(incident), _as_of(as_of, records), clock, _moment(since, "--since"))
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
    screen = _screen()
    with _records(screen, db) as records:
        found = records.find(incident)
        until = _as_of(as_of, records)
        shifts = records.changes(found, _moment(since, "--since"), until, clock)
        title = records.record(found, until, clock).title
        begins = _moment(since, "--since") or (shifts[0].at if shifts else None)
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
    screen = _screen()
    with _records(screen, db) as records:
        screen.show(*explain(records, key, _as_of(as_of, records), clock))


@app.command()
def sources(db: Database = None) -> None:
    """List who is given words to, with their side and how often."""
    screen = _screen()
    with _records(screen, db) as records:
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
    screen = _screen()
    with _records(screen, db) as records:
        item = None
        for item in records.set_aside():
            screen.aside(item.reason, item.todo, f"{item.code}, received {stamp(item.received)} · {item.id}")
        if item is None:
            screen.show(Text("Nothing is set aside."))


@app.command()
def decide(
    kind: Annotated[DecisionKind, typer.Argument(help="What is decided.")],
    targets: Annotated[
        list[str],
        typer.Argument(
            metavar="ID…",
            help="What about: ids of claims, evidence, statements, tellings, incidents, sources, decisions.",
        ),
    ],
    why: Annotated[str, typer.Option(help="The reason: it stands in the trail.")],
    by: Annotated[str, typer.Option(help="Who decides.")],
    value: Annotated[
        str | None, typer.Option(help="correct: LOW..BEST..HIGH; rate: A to F; side: the side; attribute: the basis.")
    ] = None,
    source: Annotated[str | None, typer.Option(help="attribute: the id of who the words are from.")] = None,
    source_name: Annotated[str | None, typer.Option(help="attribute: their name, if none is held.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would change, and change nothing.")] = False,
    db: Database = None,
) -> None:
    """Decide as an editor: merge, split, accept, reject, correct, attribute, rate, side, link, undo."""
    screen = _screen()
    with _records(screen, db) as records:
        party = None
        if kind is DecisionKind.LINK:
            party = held_party(records.store, targets[0])
        elif kind is DecisionKind.ATTRIBUTE:
            party = held_party(records.store, source) if source else new_party(source_name) if source_name else None
        named = [key for target in targets for key in ids_named(records, kind, target)]
        call = make_decision(kind, named, by=by, at=records.now, why=why, value=value or None, party=party)
        screen.show(*terminal.effect_page(preview(records, call)))
        if not dry_run:
            made = records.decide(call)
            screen.show(Text(f"decided: {made.id}"), Text(f"To take it back: onrecord decide undo {made.id}", "dim"))


@app.command()
def decisions(db: Database = None) -> None:
    """List who decided what, when and why, the last first."""
    screen = _screen()
    with _records(screen, db) as records:
        made = list(reversed(records.decisions()))
        screen.show(terminal.decisions_table(made) if made else Text("Nobody has decided anything."))


@app.command()
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
    screen = _screen()
    with troubles(screen):
        reader = open_reader(read_settings(os.environ).cache)
        hints = Hints(title=title, outlet=outlet, published=_moment(published, "--published"))
        gatherer = _gatherer(allow_private, datetime.now(UTC), kind.value if kind else None)
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


@app.command()
def reread(db: Database = None) -> None:
    """Read all reports again with this version's reader, and rebuild the records. Older readings are kept."""
    screen = _screen()
    with _records(screen, db, reading=True, stale=True) as records, _progress(screen) as progress:
        task = progress.add_task("Reading again", total=None)
        done = 0
        for done, total in records.reread():
            progress.update(task, completed=done, total=total)
        version = records.reader.version if records.reader else ""
        screen.show(Text(f"{plural(done, 'report')} read with {version}; records rebuilt"))


@app.command()
def doctor(db: Database = None) -> None:
    """Check that all is in place: database, place index, versions; say what to do where it isn't."""
    screen = _screen()
    ok = True
    with _records(screen, db, reading=True, stale=True, create=True) as records:
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
    screen = _screen()
    with troubles(screen):
        from onrecord.desk import serve  # here: a web server takes longer to load than most commands to run

        where = serve.read_where(host, port, names or (), proxies or ())
        settings = read_settings(os.environ, db)
        if where.exposed:
            serve.refuse_without_accounts(settings.database, where)
    with _records(screen, db) as records, _progress(screen) as progress:  # made or brought up to date once
        _list_anew(records, progress)
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


def _screen() -> Screen:
    return Screen.of(sys.stdout, sys.stderr)


def _progress(screen: Screen) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=screen.err, transient=True, disable=not screen.err.is_terminal)


def _list_anew(records: Records, progress: Progress) -> None:
    """What the list of incidents says of those of which something has changed."""
    task = progress.add_task("Summing up incidents", total=None)
    for done in records.list_anew():
        progress.update(task, completed=done)


def _gatherer(allow_private: bool, now: datetime, form: str | None) -> Gatherer:
    from onrecord.collect.fetch import HttpFetcher  # here: only what reads needs the network
    from onrecord.collect.gather import Gatherer

    return Gatherer(HttpFetcher(allow_private=allow_private), now, sys.stdin.buffer, form)


@contextmanager
def _records(
    screen: Screen, db: str | None, reading: bool = False, stale: bool = False, create: bool = False
) -> Iterator[Records]:
    """The records in the database, closed at the end; troubles are told and become exit codes. Only what adds makes a database: a
    mistyped name is told, not answered with an empty record."""
    with troubles(screen):
        settings = read_settings(os.environ, db)
        reader = open_reader(settings.cache) if reading else None
        now = datetime.now(UTC)
        with open_records(settings.database, now=now, reader=reader, stale=stale, create=create) as records:
            yield records


def _moment(words: str | None, option: str) -> datetime | None:
    if words is None:
        return None
    moment = read_moment(words)
    if moment is None:
        raise typer.BadParameter(f"not a moment: {words!r}. Write it as 2020-01-08T18:00Z.", param_hint=option)
    return moment


def _as_of(words: str | None, records: Records) -> datetime:
    """The moment asked for; a bare day means its last second (all that was known that day)."""
    moment = _moment(words, "--as-of")
    if moment is None or words is None:
        return records.now
    return moment + timedelta(hours=11, minutes=59, seconds=59) if is_bare_date(words) else moment
