"""What a database driver raises, told as a `StoreError` with what to do next. The only place where it is wrapped."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from onrecord.errors import StoreError

_FULL = "Make room on that disk, then run the same command again: nothing is lost or doubled."
_READ_ONLY = "Give yourself the right to write to it and to its folder, or name another database with --db."
_LOCKED = "Another program is writing to it; run the same command again when that is done."
_DAMAGED = "Restore it from a copy, or name another database with --db and add the reports again."
_NOT_ONE = "Name another file with --db; this one is left as it is."
_UNREACHABLE = "Check that the path or address exists and may be opened."

# SQLite's result codes by their names (sqlite3.Error.sqlite_errorname), most telling first.
_SQLITE = (
    ("SQLITE_FULL", "full", "the disk is full", _FULL),
    ("SQLITE_READONLY", "read-only", "it can't be written", _READ_ONLY),
    ("SQLITE_PERM", "read-only", "it can't be written", _READ_ONLY),
    ("SQLITE_AUTH", "read-only", "it can't be written", _READ_ONLY),
    ("SQLITE_BUSY", "locked", "it is locked", _LOCKED),
    ("SQLITE_LOCKED", "locked", "it is locked", _LOCKED),
    ("SQLITE_NOTADB", "not-a-database", "it is not a database", _NOT_ONE),
    ("SQLITE_CORRUPT", "damaged", "it is damaged", _DAMAGED),
    ("SQLITE_CANTOPEN", "unreachable", "it can't be opened", _UNREACHABLE),
    ("SQLITE_IOERR", "disk", "the disk would not read or write", _FULL),
    ("SQLITE_TOOBIG", "too-big", "a text is longer than the database holds", "Take that report out, and go on."),
)

# PostgreSQL's SQLSTATE classes.
_POSTGRES = (
    ("53100", "full", "its disk is full", _FULL),
    ("25006", "read-only", "it can't be written", _READ_ONLY),
    ("42501", "read-only", "it can't be written", _READ_ONLY),
    ("55P03", "locked", "it is locked", _LOCKED),
    ("40", "locked", "another program changed the same rows", _LOCKED),
    ("57", "unreachable", "it is shutting down", _UNREACHABLE),
    ("XX", "damaged", "it is damaged", _DAMAGED),
)


@contextmanager
def told(place: str) -> Iterator[None]:
    """Turn a driver's errors into `StoreError`s about `place`. An SQL mistake of ours is a bug and goes through."""
    try:
        yield
    except exc.DBAPIError as error:
        wrapped = _store_error(place, error)
        if wrapped is None:
            raise
        raise wrapped from error
    except ModuleNotFoundError as error:
        raise StoreError(
            f"to open {place}, the package {error.name} is needed",
            todo=f"Install it: python -m pip install {error.name}",
            code="unreachable",
        ) from error


def _store_error(place: str, error: exc.DBAPIError) -> StoreError | None:
    name = getattr(error.orig, "sqlite_errorname", None)
    if name is not None:
        found = next((row for row in _SQLITE if name.startswith(row[0])), None)
    else:
        state = getattr(error.orig, "sqlstate", None)
        if state is None and isinstance(error, exc.OperationalError):  # no connection, so no state
            found = ("", "unreachable", "it can't be reached", _UNREACHABLE)
        else:
            found = next((row for row in _POSTGRES if (state or "").startswith(row[0])), None)
    if found is None:
        return None
    _, code, what, todo = found
    return StoreError(f"the database {place}: {what} ({str(error.orig).strip()})", todo=todo, code=code)
