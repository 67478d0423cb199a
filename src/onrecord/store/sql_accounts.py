"""The store of accounts on tables (`access_schema`), beside the record in the same database.

One connection, kept open and used by one thread at a time: who asks is looked up on every request.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, insert, or_, select, update

from onrecord.errors import StoreError
from onrecord.model.account import AccessEvent, Account, Happened, Role, Session, Token
from onrecord.store import access_schema as t
from onrecord.store.accounts import AccountStore
from onrecord.store.connected import Connected
from onrecord.store.migrate import HEAD, refuse_unknown, version_of
from onrecord.store.sql import engine_of


class SqlAccounts(Connected):
    """`AccountStore` on tables."""

    def __init__(self, engine: Engine, place: str, wait: float) -> None:
        self._lock = RLock()
        super().__init__(engine, place, wait)
        self._file = _file(place)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """See the protocol."""
        with self._lock, super().transaction():
            yield

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._lock, super()._reading() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._lock, super()._writing() as connection:
            yield connection

    def close(self) -> None:
        """See the protocol."""
        with self._lock:
            super().close()

    def is_current(self) -> bool:
        """See the protocol."""
        return _file(self.place) == self._file

    def refuse_other_versions(self) -> None:
        """Raises StoreError when the tables are not of this version."""
        with self._reading() as connection:
            version = version_of(connection)
            refuse_unknown(version)
        if version != HEAD:
            raise StoreError(
                f"the database is of {f'version {version}' if version else 'no version'}; this onrecord reads {HEAD}",
                todo="Open it once with any other command, such as `onrecord incidents`: that brings it up to date.",
                code="older",
            )

    # -- accounts ---------------------------------------------------------------------------------------------------

    def any_account(self) -> bool:
        """See the protocol."""
        with self._reading() as connection:
            return connection.execute(select(t.account.c.name).limit(1)).first() is not None

    def get_account(self, name: str) -> Account | None:
        """See the protocol."""
        with self._reading() as connection:
            row = connection.execute(select(t.account).where(t.account.c.name == name)).mappings().first()
        return _account(row) if row else None

    def list_accounts(self) -> tuple[Account, ...]:
        """See the protocol."""
        with self._reading() as connection:
            rows = connection.execute(select(t.account).order_by(t.account.c.name)).mappings().all()
        return tuple(_account(row) for row in rows)

    def put_account(self, account: Account) -> None:
        """See the protocol."""
        self._put(t.account, asdict(account), "name")

    # -- sessions ---------------------------------------------------------------------------------------------------

    def add_session(self, session: Session) -> None:
        """See the protocol."""
        with self._writing() as connection:
            connection.execute(insert(t.session).values(asdict(session)))

    def find_session(self, session_id: str) -> tuple[Session, Account] | None:
        """See the protocol."""
        query = select(t.session).where(t.session.c.id == session_id)
        with self._reading() as connection:
            row = connection.execute(query).mappings().first()
            if row is None:
                return None
            owner = connection.execute(select(t.account).where(t.account.c.name == row["account"])).mappings().one()
        return Session(**row), _account(owner)

    def list_sessions(self, account: str) -> tuple[Session, ...]:
        """See the protocol."""
        query = (
            select(t.session).where(t.session.c.account == account).order_by(t.session.c.seen.desc(), t.session.c.id)
        )
        with self._reading() as connection:
            return tuple(Session(**row) for row in connection.execute(query).mappings())

    def see_session(self, session_id: str, at: datetime) -> None:
        """See the protocol."""
        with self._writing() as connection:
            connection.execute(update(t.session).where(t.session.c.id == session_id).values(seen=at))

    def drop_sessions(self, *, of: str | None = None, one: str | None = None, but: str | None = None) -> int:
        """See the protocol."""
        if of is None and one is None:
            raise ValueError("whose sessions, or which one?")
        query = delete(t.session)
        if of is not None:
            query = query.where(t.session.c.account == of)
        if one is not None:
            query = query.where(t.session.c.id == one)
        if but is not None:
            query = query.where(t.session.c.id != but)
        with self._writing() as connection:
            return connection.execute(query).rowcount

    def drop_old_sessions(self, made_before: datetime, seen_before: datetime) -> None:
        """See the protocol."""
        old = or_(t.session.c.made < made_before, t.session.c.seen < seen_before)
        with self._writing() as connection:
            connection.execute(delete(t.session).where(old))

    # -- tokens -----------------------------------------------------------------------------------------------------

    def put_token(self, token: Token) -> None:
        """See the protocol."""
        self._put(t.token, asdict(token), "id")

    def find_token(self, token_hash: str) -> tuple[Token, Account] | None:
        """See the protocol."""
        with self._reading() as connection:
            row = connection.execute(select(t.token).where(t.token.c.hash == token_hash)).mappings().first()
            if row is None:
                return None
            owner = connection.execute(select(t.account).where(t.account.c.name == row["account"])).mappings().one()
        return _token(row), _account(owner)

    def get_token(self, token_id: str) -> Token | None:
        """See the protocol."""
        with self._reading() as connection:
            row = connection.execute(select(t.token).where(t.token.c.id == token_id)).mappings().first()
        return _token(row) if row else None

    def list_tokens(self, account: str | None = None) -> tuple[Token, ...]:
        """See the protocol."""
        query = select(t.token).order_by(t.token.c.made.desc(), t.token.c.id)
        if account is not None:
            query = query.where(t.token.c.account == account)
        with self._reading() as connection:
            return tuple(_token(row) for row in connection.execute(query).mappings())

    # -- events -----------------------------------------------------------------------------------------------------

    def add_event(self, event: AccessEvent) -> None:
        """See the protocol."""
        with self._writing() as connection:
            connection.execute(insert(t.access_event).values(_plain(asdict(event))))

    def list_events(self, limit: int, account: str | None = None) -> tuple[AccessEvent, ...]:
        """See the protocol."""
        query = select(t.access_event).order_by(t.access_event.c.seq.desc()).limit(limit)
        if account is not None:
            query = query.where(t.access_event.c.account == account)
        with self._reading() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(
            AccessEvent(
                row["at"], Happened(row["what"]), row["account"], row["by"], address=row["address"], note=row["note"]
            )
            for row in rows
        )

    def has_signed_in_from(self, account: str, address: str, since: datetime) -> bool:
        """See the protocol."""
        happened = t.access_event.c
        query = select(happened.seq).where(
            happened.account == account,
            happened.address == address,
            happened.what == Happened.SIGNED_IN.value,
            happened.at >= since,
        )
        with self._reading() as connection:
            return connection.execute(query.limit(1)).first() is not None

    def _put(self, table: Table, row: dict[str, Any], key: str) -> None:
        values = _plain(row)
        query = self._dialect.insert(table).values(values)
        with self._writing() as connection:
            connection.execute(query.on_conflict_do_update(index_elements=[key], set_=values))


def open_accounts(place: str | Path, *, wait: float) -> AccountStore:
    """The accounts in the database at a path or address, which must be there and of this version; `wait`: seconds that a change
    waits for another program's. Raises StoreError."""
    engine, shown = engine_of(place, create=False)
    store = SqlAccounts(engine, shown, wait)
    opened = False
    try:
        store.refuse_other_versions()
        opened = True
    finally:
        if not opened:
            store.close()
    return store


def _file(place: str) -> tuple[int, int] | None:
    """Which file that is; None for a database that is no file."""
    try:
        found = os.stat(place)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Enums as their words."""
    return {key: value.value if isinstance(value, Role | Happened) else value for key, value in row.items()}


def _account(row: Any) -> Account:
    return Account(**{**row, "role": Role(row["role"])})


def _token(row: Any) -> Token:
    return Token(**{**row, "role": Role(row["role"])})
