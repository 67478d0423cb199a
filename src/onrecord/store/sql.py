"""The store on a relational database: SQLite or PostgreSQL, by SQLAlchemy Core. Opens, migrates, refuses.

The rows themselves: `sql_evidence`, `sql_mentions`, `sql_incidents`, `sql_lines`, `sql_search`, `sql_pages`. What differs between databases:
`dialect`. Tables: `schema`, made by `migrations/`.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import StaticPool

from onrecord.errors import StoreError
from onrecord.store.migrate import HEAD, migrate, refuse_unknown, version_of
from onrecord.store.protocol import Store
from onrecord.store.sql_incidents import IncidentRows
from onrecord.store.sql_lines import LineRows
from onrecord.store.sql_mentions import MentionRows
from onrecord.store.sql_pages import PageRows
from onrecord.store.sql_search import SearchRows
from onrecord.store.trouble import told

WAIT_SECONDS = 30.0
"""How long a writer waits for another before it gives up; adding a report holds the lock for hundredths of a second."""


class SqlStore(MentionRows, IncidentRows, LineRows, SearchRows, PageRows):
    """`Store` on tables. `identity`: which file the database was when it was opened, where it is one."""

    identity: tuple[int, int] | None = None

    def bring_up_to_date(self) -> None:
        """Make the tables where there are none, migrate older ones. Raises StoreError for newer or foreign ones."""
        with self._reading() as connection:
            version = version_of(connection)
            refuse_unknown(version)
        if version == HEAD:
            return
        with self.transaction(), told(self.place):
            migrate(self._connection)  # once more asks which version it is, now that nobody else can write

    def is_current(self) -> bool:
        """See the protocol."""
        if _identity(self.place) != self.identity:
            return False
        with suppress(StoreError), self._reading() as connection:
            return bool(connection.execute(_VERSION).scalar() == HEAD)
        return False

    def refuse_changes(self) -> None:
        """From here on the database refuses every change. Raises StoreError when its tables are not of this version."""
        with self._reading() as connection:
            version = version_of(connection)
            refuse_unknown(version)
        if version != HEAD:
            raise StoreError(
                f"the database is of {f'version {version}' if version else 'no version'}; this onrecord reads {HEAD}",
                todo="Open it once with any other command, such as `onrecord incidents`: that brings it up to date.",
                code="older",
            )
        with told(self.place):
            self._dialect.refuse_changes(self._connection)


def open_store(place: str | Path, *, create: bool = True, wait: float = WAIT_SECONDS, read_only: bool = False) -> Store:
    """The store at a path (a SQLite file; ":memory:" is one that is forgotten) or at a database address
    (`sqlite:///…`, `postgresql+psycopg://…`), made or migrated where needed.

    `wait`: seconds a change waits for another program's. `read_only`: the database itself refuses every change, and none is
    made or migrated.

    Raises StoreError when it can't be opened or written, holds something else, was written by a newer onrecord, or,
    with `create=False`, when there is none.
    """
    engine, shown = engine_of(place, create=create and not read_only)
    store = SqlStore(engine, shown, wait)
    store.identity = _identity(shown)
    opened = False
    try:
        if read_only:
            store.refuse_changes()
        else:
            store.bring_up_to_date()
        opened = True
    finally:
        if not opened:
            store.close()
    return store


def engine_of(place: str | Path, *, create: bool) -> tuple[Engine, str]:
    """An engine on a database, and its path or address without a password. Raises StoreError."""
    url = _url(place)
    path = _file_of(url)
    if path is not None:
        _look_at(path, create)
    shown = str(path) if path is not None else url.render_as_string(hide_password=True)
    with told(shown):
        if url.get_backend_name() == "sqlite":
            # a store may go from thread to thread, one at a time
            return create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False}), shown
        return create_engine(url), shown


_VERSION = text("SELECT version_num FROM alembic_version")


def _identity(place: str) -> tuple[int, int] | None:
    """Which file a path leads to."""
    try:
        found = Path(place).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _url(place: str | Path) -> URL:
    if not (isinstance(place, str) and "://" in place):
        return URL.create("sqlite", database=str(place))
    try:
        url = make_url(place)
        known = url.get_backend_name() in ("sqlite", "postgresql")
    except ArgumentError:
        known = False
    if not known:
        raise StoreError(
            f"not the address of a database we can use: {place.split('://')[0]}://…",
            todo="Use a path, sqlite:///path or postgresql+psycopg://….",
            code="unreachable",
        )
    return url


def _file_of(url: URL) -> Path | None:
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return None
    return None if str(url.database).startswith("file:") else Path(str(url.database))


def _look_at(path: Path, create: bool) -> None:
    """Refuse what SQLite would only refuse in words of its own; make the folder."""
    if path.is_dir():
        raise StoreError(f"{path} is a folder", todo="Name a file with --db.", code="unreachable")
    if path.exists():
        return
    if not create:
        raise StoreError(
            f"there is no database at {path}",
            todo="`onrecord add` makes one; or name another with --db.",
            code="missing",
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"the folder of {path} can't be made: {error}", todo="Name another file with --db.", code="unreachable"
        ) from error
