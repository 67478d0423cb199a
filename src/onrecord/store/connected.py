"""One connection to a database, and transactions on it: the ground all rows stand on. Knows no table.

Rules: every touch of the database goes through `_reading` or `_writing`, where a driver's error becomes a `StoreError`;
outside `transaction()` each is a transaction of its own; once a change has failed inside a `transaction()`, it can
only be undone, also when the caller has caught the error. What a transaction has seen to be held it need not ask for again (`_seen`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine

from onrecord.errors import StoreError
from onrecord.store.dialect import dialect_of
from onrecord.store.trouble import told


class Connected:
    """A connection kept open until `close`. Not for two threads at a time."""

    def __init__(self, engine: Engine, place: str, wait: float) -> None:
        self._place = place
        self._dialect = dialect_of(engine)
        self._dialect.prepare(engine, wait)
        self._engine = engine
        with told(place):
            self._connection = engine.connect()
        self._spoiled = False
        self._seen: dict[str, set[str]] = {}
        self._upserts: dict[str, Any] = {}

    @property
    def place(self) -> str:
        """The path or address of the database, without a password."""
        return self._place

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens, or nothing does."""
        if self._connection.in_transaction():
            raise StoreError(
                "a transaction of this store is open already",
                todo="This is a mistake in the program: please report it.",
                code="nested",
            )
        with self._begun():
            self._spoiled = False
            yield
            if self._spoiled:
                raise StoreError(
                    f"a change to {self._place} failed, so all changes made together with it were undone",
                    todo="Look at the error before this one.",
                    code="undone",
                )

    def close(self) -> None:
        """Let go of the database."""
        with told(self._place):
            self._connection.close()
            self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told(self._place):
            if self._connection.in_transaction():
                yield self._connection
            else:
                with self._connection.begin():
                    yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if not self._connection.in_transaction():
            with self._begun():
                yield self._connection
            return
        done = False
        try:
            with told(self._place):
                yield self._connection
            done = True
        finally:
            self._spoiled = self._spoiled or not done

    @contextmanager
    def _begun(self) -> Iterator[None]:
        self._seen = {}
        with told(self._place):
            self._dialect.before_writing(self._connection)
            try:
                with self._connection.begin():
                    self._dialect.begin_writing(self._connection)
                    yield
            finally:
                self._dialect.after_writing(self._connection)
