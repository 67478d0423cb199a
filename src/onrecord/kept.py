"""What was made or fetched last, kept in memory up to a number."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Kept(Generic[K, V]):
    """What was made or fetched last, by key, while a database is open. Only what is a function of its key is kept."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[K, V] = OrderedDict()

    def __contains__(self, key: K) -> bool:
        return key in self._held

    def __getitem__(self, key: K) -> V:
        self._held.move_to_end(key)
        return self._held[key]

    def get(self, key: K, make: Callable[[], V]) -> V:
        """What is kept under a key, made where there is nothing."""
        return self[key] if key in self._held else self.put(key, make())

    def clear(self) -> None:
        """Keep nothing of it."""
        self._held.clear()

    def put(self, key: K, value: V) -> V:
        """Keep this, in place of what was kept; the one not asked for longest goes."""
        self._held[key] = value
        self._held.move_to_end(key)
        if len(self._held) > self._most:
            self._held.popitem(last=False)
        return value
