"""What has been worked out, kept until something held is another: reading the same page twice judges a record once.

Records follow from what is held and nothing else, so a key that begins with the state of what it is worked out of is never stale.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Event, Lock
from typing import TypeVar, cast

V = TypeVar("V")


class Memo:
    """The `most` values asked for last. For any number of threads: one works a value out, the others that ask wait for it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[Hashable, object] = OrderedDict()
        self._making: dict[Hashable, Event] = {}
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], V]) -> V:
        """The value under a key, made where it is not held. Where making it fails, that is told to whoever made it; who waited tries
        for himself."""
        while True:
            with self._lock:
                if key in self._held:
                    self._held.move_to_end(key)
                    return cast(V, self._held[key])
                made = self._making.get(key)
                if made is None:
                    self._making[key] = Event()
                    break
            made.wait()
        try:
            value = make()
            with self._lock:
                self._held[key] = value
                while len(self._held) > self._most:
                    self._held.popitem(last=False)
            return value
        finally:
            with self._lock:
                self._making.pop(key).set()
