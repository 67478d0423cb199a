"""The accounts of the database that a desk is on, kept open from one request to the next."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Lock

from onrecord.desk.access.accounts import Accounts
from onrecord.desk.access.limits import Limits
from onrecord.desk.access.passwords import Passwords
from onrecord.errors import NotFound, StoreError
from onrecord.store.sql_accounts import open_accounts

WAIT = 3.0
"""Seconds that a change waits for another program's, such as a report being added; other requests wait as long."""


class Kept:
    """Opens the accounts when they are first asked for, and anew when the database has been replaced or could not be read."""

    def __init__(self, database: str, now: Callable[[], datetime], passwords: Passwords) -> None:
        self._database = database
        self._now = now
        self._passwords = passwords
        self._limits = Limits()
        self._lock = Lock()
        self._held: Accounts | None = None

    @contextmanager
    def accounts(self) -> Iterator[Accounts]:
        """The accounts. Raises StoreError."""
        with self._lock:
            if self._held is None or not self._held.store.is_current():
                store = open_accounts(self._database, wait=WAIT)
                self._held = Accounts(store, self._now, self._passwords, self._limits)
                weakref.finalize(self._held, store.close)  # when the last request is done with it
            held = self._held
        try:
            yield held
        except NotFound:
            raise
        except StoreError:
            with self._lock:
                self._held = None
            raise
