"""Stores that are open already: to open one takes longer than most pages.

Each is used by one request at a time and refuses every change. One whose database is no longer the one that was opened (replaced, taken
away, brought to another version) is closed, and another opened in its place, which says what is wrong where something is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from onrecord.errors import StoreError
from onrecord.store import Store
from onrecord.store.sql import open_store

KEPT = 8
"""Stores kept open: as many as requests are worked on at once, and some."""
READING_WAIT = 5.0
"""Seconds a page waits for the database."""


class Stores:
    """Open stores on one database, for any number of threads."""

    def __init__(self, database: str) -> None:
        self._database = database
        self._free: list[Store] = []
        self._lock = Lock()

    @contextmanager
    def one(self) -> Iterator[Store]:
        """A store, for one request. Raises StoreError when there is none to be had."""
        store = self._kept() or open_store(self._database, create=False, wait=READING_WAIT, read_only=True)
        sound = True
        try:
            yield store
        except StoreError:
            sound = False
            raise
        finally:
            self._back(store, sound)

    def _kept(self) -> Store | None:
        while True:
            with self._lock:
                if not self._free:
                    return None
                store = self._free.pop()
            if store.is_current():
                return store
            store.close()

    def _back(self, store: Store, sound: bool) -> None:
        with self._lock:
            keep = sound and len(self._free) < KEPT
            if keep:
                self._free.append(store)
        if not keep:
            store.close()

    def close(self) -> None:
        """Close what is kept."""
        with self._lock:
            stores, self._free = self._free, []
        for store in stores:
            store.close()
