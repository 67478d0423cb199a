"""All that differs between databases: settings, locks, full-text search, upserts, self-checks.

One object a database, chosen by `dialect_of`. Everything else in this room is SQLAlchemy Core that both understand.

SQLite: write-ahead log (readers never wait for the writer), foreign keys on, one writer waits for another,
`synchronous=NORMAL` (a power cut may take the last reports added, never the database; they are added again).
Full text by FTS5 over the rows themselves, kept by triggers. PostgreSQL: one writer at a time by an advisory lock, as
on SQLite; full text by GIN indexes over the first `INDEXED_CHARACTERS` of a text.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import Connection, Engine, Table, event, func, select, text
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

INDEXED_CHARACTERS = 250_000
"""Of a text, on PostgreSQL: a tsvector holds one mebibyte at most."""

MARK_BEGINS, MARK_ENDS = "\ufdd0", "\ufdd1"
"""Non-characters around a searched word in a snippet; no text uses them."""

RANKED = 2_000
"""Matches that are ranked, on SQLite: those added last. A word that is in half of all reports has no best hundred, and to rank all of them
takes seconds."""

_SNIPPET_WORDS = 24
_WORD = re.compile(r"[^\W_]+")
_PHRASE = re.compile(r'"([^"]*)"|([^"]+)')


class Dialect(Protocol):
    """What a database must be told in its own words."""

    def prepare(self, engine: Engine, wait: float) -> None:
        """Settings of every new connection; `wait`: seconds a writer waits for another."""

    def before_writing(self, connection: Connection) -> None:
        """What comes before a transaction that will write."""

    def begin_writing(self, connection: Connection) -> None:
        """Take the one writer's lock, first thing in the transaction."""

    def after_writing(self, connection: Connection) -> None:
        """What comes after it, however it ended."""

    def refuse_changes(self, connection: Connection) -> None:
        """Make the database refuse every change that comes by this connection."""

    def hold_still(self, connection: Connection) -> None:
        """First thing in a transaction that only reads: all of it sees one state of the database."""

    def rows_added(self, connection: Connection, table: Table) -> int:
        """A number that grows with every row added to a table from which none is ever taken."""

    def insert(self, table: Table) -> Any:
        """An INSERT that knows `on_conflict_do_nothing` and `on_conflict_do_update`."""

    def rebuild_search(self, connection: Connection) -> None:
        """Make the full-text index again from its rows."""

    def search(
        self, connection: Connection, what: str, phrases: Sequence[str], limit: int
    ) -> Sequence[tuple[str, str, str]]:
        """(report id, statement id or "", snippet with marks), best first. `what` is "report" or "statement"."""

    def check(self, connection: Connection) -> tuple[str, ...]:
        """The database's own findings about itself."""


def phrases(words: str) -> tuple[str, ...]:
    """What is to be found, in letters, digits and single spaces alone, so that nothing in it can be taken for query
    syntax: a phrase for each word ("U.S." is the phrase "U S"), one for all that stands in double quotes."""
    found: list[str] = []
    for quoted, loose in _PHRASE.findall(words):
        found += [" ".join(_WORD.findall(chunk)) for chunk in ([quoted] if quoted else loose.split())]
    return tuple(phrase for phrase in found if phrase)


def dialect_of(engine: Engine) -> Dialect:
    """The dialect of an engine on SQLite or PostgreSQL."""
    return _Sqlite() if engine.dialect.name == "sqlite" else _Postgresql()


class _Sqlite:
    _BEGIN = "onrecord.begin"

    def prepare(self, engine: Engine, wait: float) -> None:
        @event.listens_for(engine, "connect")
        def settings(connection: Any, _record: Any) -> None:
            connection.isolation_level = None  # the driver begins nothing by itself; `begin` below does
            for pragma in (
                f"busy_timeout = {round(wait * 1000)}",
                "synchronous = NORMAL",
                "wal_autocheckpoint = 4000",
                "foreign_keys = ON",
                "cache_size = -65536",
                "temp_store = MEMORY",
            ):
                connection.execute(f"PRAGMA {pragma}")
            _into_wal(connection, wait)

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            connection.exec_driver_sql(connection.info.get(self._BEGIN, "BEGIN"))

    def before_writing(self, connection: Connection) -> None:
        connection.info[self._BEGIN] = "BEGIN IMMEDIATE"

    def begin_writing(self, connection: Connection) -> None:
        """BEGIN IMMEDIATE has taken it."""

    def after_writing(self, connection: Connection) -> None:
        connection.info.pop(self._BEGIN, None)

    def refuse_changes(self, connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON")
        connection.exec_driver_sql(
            "PRAGMA cache_size = -8192"
        )  # there are several; the system keeps the file's pages anyway
        connection.rollback()

    def hold_still(self, connection: Connection) -> None:
        """A transaction in the write-ahead log sees what was there at its first read."""

    def rows_added(self, connection: Connection, table: Table) -> int:
        return int(connection.exec_driver_sql(f"SELECT max(rowid) FROM {table.name}").scalar() or 0)

    def insert(self, table: Table) -> sqlite.Insert:
        return sqlite.insert(table)

    def rebuild_search(self, connection: Connection) -> None:
        for table in ("report", "statement"):
            connection.execute(text(f"INSERT INTO {table}_fts({table}_fts) VALUES ('rebuild')"))

    def search(
        self, connection: Connection, what: str, phrases: Sequence[str], limit: int
    ) -> Sequence[tuple[str, str, str]]:
        ids = "report.id, ''" if what == "report" else "statement.report, statement.id"
        fts = f"{what}_fts"
        asked = {"query": " AND ".join(f'"{phrase}"' for phrase in phrases)}
        oldest = connection.execute(
            text(f"SELECT rowid FROM {fts} WHERE {fts} MATCH :query ORDER BY rowid DESC LIMIT 1 OFFSET :ranked"),
            {**asked, "ranked": RANKED - 1},
        ).scalar()
        best = connection.execute(
            text(
                f"SELECT rowid FROM {fts} WHERE {fts} MATCH :query AND rowid >= :oldest ORDER BY rank, rowid LIMIT :limit"
            ),
            {**asked, "oldest": oldest or 0, "limit": limit},
        ).scalars()
        order = {int(row): n for n, row in enumerate(best)}
        if not order:
            return []
        rows = connection.execute(
            text(
                f"SELECT {fts}.rowid, {ids}, snippet({fts}, -1, :begins, :ends, '…', :words) FROM {fts} "
                f"JOIN {what} ON {what}.seq = {fts}.rowid "
                f"WHERE {fts} MATCH :query AND {fts}.rowid IN ({', '.join(str(row) for row in order)})"
            ),
            {**asked, "begins": MARK_BEGINS, "ends": MARK_ENDS, "words": _SNIPPET_WORDS},
        )
        return [(row[1], row[2], row[3]) for row in sorted(rows, key=lambda row: order[row[0]])]

    def check(self, connection: Connection) -> tuple[str, ...]:
        found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check") if row[0] != "ok"]
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            found.append(f"a row of {row[0]} points at a row of {row[2]} that is not there")
        return tuple(found)


def _into_wal(connection: sqlite3.Connection, wait: float) -> None:
    """Turn the write-ahead log on. SQLite does not wait here for another that turns it on, so we do."""
    until = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if (
                error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
                or time.monotonic() > until
            ):
                raise
            time.sleep(0.01)


def _vector(words: str) -> str:
    """Letters and digits are words, all else parts them, as FTS5 has it; PostgreSQL's own parser sees host names."""
    return f"to_tsvector('simple', regexp_replace(left({words}, {INDEXED_CHARACTERS}), '[^[:alnum:]]+', ' ', 'g'))"


class _Postgresql:
    _LOCK = 0x6F6E7265636F7264  # "onrecord"
    _VECTORS = {  # noqa: RUF012  # read only; the same words as in the migration that made the indexes
        "report": _vector("coalesce(title, '') || ' ' || text"),
        "statement": _vector("source || ' ' || words"),
    }

    def prepare(self, engine: Engine, wait: float) -> None:
        @event.listens_for(engine, "connect")
        def settings(connection: Any, _record: Any) -> None:
            with connection.cursor() as cursor:
                cursor.execute(f"SET lock_timeout = {round(wait * 1000)}")
            connection.commit()

    def before_writing(self, connection: Connection) -> None:
        """Nothing."""

    def begin_writing(self, connection: Connection) -> None:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": self._LOCK})

    def after_writing(self, connection: Connection) -> None:
        """The lock ended with the transaction."""

    def refuse_changes(self, connection: Connection) -> None:
        connection.exec_driver_sql("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")
        connection.commit()

    def hold_still(self, connection: Connection) -> None:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")

    def rows_added(self, connection: Connection, table: Table) -> int:
        return int(connection.scalar(select(func.count()).select_from(table)) or 0)

    def insert(self, table: Table) -> postgresql.Insert:
        from sqlalchemy.dialects import postgresql  # here: it loads every driver there is

        return postgresql.insert(table)

    def rebuild_search(self, connection: Connection) -> None:
        for table in self._VECTORS:
            connection.execute(text(f"REINDEX INDEX {table}_fts"))

    def search(
        self, connection: Connection, what: str, phrases: Sequence[str], limit: int
    ) -> Sequence[tuple[str, str, str]]:
        ids, body = ("id, ''", "text") if what == "report" else ("report, id", "words")
        query = " && ".join(f"phraseto_tsquery('simple', :p{n})" for n in range(len(phrases)))
        rows = connection.execute(
            text(
                f"SELECT {ids}, ts_headline('simple', {body}, {query}, :options) FROM {what} "
                f"WHERE {self._VECTORS[what]} @@ ({query}) "
                f"ORDER BY ts_rank({self._VECTORS[what]}, {query}) DESC, seq LIMIT :limit"
            ),
            {
                **{f"p{n}": phrase for n, phrase in enumerate(phrases)},
                "options": f"StartSel={MARK_BEGINS}, StopSel={MARK_ENDS}, MaxWords={_SNIPPET_WORDS}, MinWords=8",
                "limit": limit,
            },
        )
        return [(row[0], row[1], row[2]) for row in rows]

    def check(self, connection: Connection) -> tuple[str, ...]:
        return ()
