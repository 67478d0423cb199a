"""The commands on accounts and API tokens: `onrecord user …`, `onrecord token …`.

A password is asked for twice without being shown, or read as one line from standard input (`--password-stdin`); it is never an
option, which others on the machine could see. Who changed an account is noted as whoever the machine says runs the command.
"""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from onrecord import terminal
from onrecord.brief.phrases import stamp
from onrecord.cli_shared import Database, ListFormat, Listing, the_screen
from onrecord.config import read_settings
from onrecord.errors import BadAccount
from onrecord.exits import troubles
from onrecord.model.account import Role
from onrecord.terminal import Screen

if TYPE_CHECKING:
    from onrecord.desk.access.accounts import Accounts, By

users = typer.Typer(help="Who may use the desk: accounts.", no_args_is_help=True, rich_markup_mode=None)
tokens = typer.Typer(help="What programs sign in with: API tokens.", no_args_is_help=True, rich_markup_mode=None)


Name = Annotated[str, typer.Argument(metavar="NAME", help="The account's name.")]
FromStdin = Annotated[bool, typer.Option("--password-stdin", help="Read the password as one line from standard input.")]


@users.command("add")
def add_user(
    name: Name,
    role: Annotated[
        Role, typer.Option("--role", help="What they may do; the first account is an admin's.")
    ] = Role.EDITOR,
    db: Database = None,
    stdin: FromStdin = False,
) -> None:
    """Add an account; its password is asked for."""
    with _accounts(db, create=True) as (accounts, by, screen):
        made = accounts.add(name, role, _password(stdin), by)
        screen.show(Text(f"{made.name} may sign in: {made.role}"))


@users.command("list")
def list_users(db: Database = None, form: Listing = ListFormat.TEXT) -> None:
    """List the accounts."""
    with _accounts(db) as (accounts, _, screen):
        found = accounts.store.list_accounts()
        if form is ListFormat.JSON:
            for one in found:
                screen.json(
                    {
                        "name": one.name,
                        "role": one.role.value,
                        "made": one.made.isoformat(),
                        "made_by": one.made_by,
                        "disabled": one.disabled.isoformat() if one.disabled else None,
                    }
                )
            return
        made = terminal.table("name", "role", "since", "added by", "state")
        for one in found:
            state = f"disabled {stamp(one.disabled)}" if one.disabled else "in use"
            made.add_row(one.name, one.role.value, stamp(one.made), one.made_by, state)
        nobody = Text("No accounts. Add the first: onrecord user add NAME --role admin")
        screen.show(made if found else nobody)


@users.command("disable")
def disable_user(name: Name, db: Database = None) -> None:
    """Let nobody sign in by that name any more; its browsers are signed out, its tokens hold no longer."""
    with _accounts(db) as (accounts, by, screen):
        accounts.disable(name, by)
        screen.show(Text(f"{name} is disabled"))


@users.command("enable")
def enable_user(name: Name, db: Database = None) -> None:
    """Let an account be used again. Tokens that it had stay revoked."""
    with _accounts(db) as (accounts, by, screen):
        accounts.enable(name, by)
        screen.show(Text(f"{name} may sign in again"))


@users.command("passwd")
def set_password(name: Name, db: Database = None, stdin: FromStdin = False) -> None:
    """Give an account another password; all its browsers are signed out."""
    with _accounts(db) as (accounts, by, screen):
        accounts.get(name)
        accounts.set_password(name, _password(stdin), by)
        screen.show(Text(f"{name} has another password"))


@users.command("role")
def set_role(name: Name, role: Annotated[Role, typer.Argument(metavar="ROLE")], db: Database = None) -> None:
    """Give an account another role: reader, editor or admin."""
    with _accounts(db) as (accounts, by, screen):
        accounts.set_role(name, role, by)
        screen.show(Text(f"{name} is {role}"))


@users.command("events")
def list_events(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Of one account. [default: all]")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many, the last.")] = 50,
    db: Database = None,
) -> None:
    """Tell who signed in and what was changed, the last first."""
    with _accounts(db) as (accounts, _, screen):
        found = accounts.store.list_events(limit, accounts.get(name).name if name else None)
        for one in found:
            about = (
                one.account,
                one.note,
                f"by {one.by}" if one.by else "",
                f"from {one.address}" if one.address else "",
            )
            words = " · ".join(word for word in (one.what.value.replace("-", " "), *about) if word)
            screen.out.print(Text.assemble((stamp(one.at), "dim"), "  ", words), soft_wrap=True)
        if not found:
            screen.show(Text("Nothing has happened yet."))


@tokens.command("add")
def add_token(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The account that it stands for.")],
    label: Annotated[str, typer.Option("--label", help="What it is for.")],
    role: Annotated[Role, typer.Option("--role", help="What it may do: at most what its account may.")] = Role.READER,
    days: Annotated[int, typer.Option("--days", help="How long it holds.")] = 90,
    db: Database = None,
) -> None:
    """Make an API token and print it, this once."""
    with _accounts(db) as (accounts, by, screen):
        made, secret = accounts.add_token(name, label, role, days, by)
        screen.err.print(Text(f"{made.id} holds until {stamp(made.expires)}; it is shown this once:"))
        screen.raw(secret)


@tokens.command("list")
def list_tokens(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Of one account. [default: all]")] = None,
    db: Database = None,
) -> None:
    """List the tokens, without what they are."""
    with _accounts(db) as (accounts, _, screen):
        made, now = (
            terminal.table("id", "account", "label", "role", "holds until", "last used", "state"),
            accounts.now(),
        )
        for one in accounts.store.list_tokens(accounts.get(name).name if name else None):
            state = "revoked" if one.revoked else "ended" if one.expires <= now else "holds"
            used = stamp(one.used) if one.used else "never"
            made.add_row(one.id, one.account, one.label, one.role.value, stamp(one.expires), used, state)
        screen.show(made if made.row_count else Text("No tokens. Make one: onrecord token add NAME --label WORDS"))


@tokens.command("revoke")
def revoke_token(token: Annotated[str, typer.Argument(metavar="ID")], db: Database = None) -> None:
    """Let a token hold no longer."""
    with _accounts(db) as (accounts, by, screen):
        accounts.revoke_token(token, by)
        screen.show(Text(f"{token} holds no longer"))


@contextmanager
def _accounts(db: str | None, create: bool = False) -> Iterator[tuple[Accounts, By, Screen]]:
    """The accounts in the database, which is brought up to date; whoever runs the command; where output goes."""
    from onrecord.desk.access.accounts import Accounts, By  # here: most commands need no web server's libraries
    from onrecord.desk.access.passwords import Passwords
    from onrecord.store.sql import WAIT_SECONDS, open_store
    from onrecord.store.sql_accounts import open_accounts

    screen = the_screen()
    with troubles(screen):
        database = read_settings(os.environ, db).database
        open_store(database, create=create).close()
        store = open_accounts(database, wait=WAIT_SECONDS)
        try:
            by = By(f"{getpass.getuser()} (command line)")
            yield Accounts(store, lambda: datetime.now(UTC), Passwords()), by, screen
        finally:
            store.close()


def _password(stdin: bool) -> str:
    """The new password. Raises BadAccount where there is nobody to ask."""
    if stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise BadAccount("there is nobody to ask for the password", todo="Give it by --password-stdin, as one line.")
    once = getpass.getpass("Password: ")
    if once != getpass.getpass("Once more: "):
        raise BadAccount("the two passwords differ", todo="Run it again. Nothing was changed.")
    return once
