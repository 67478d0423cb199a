"""How busy the desk is: requests under way, and for how long there has been none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock
from time import monotonic


class Pace:
    """Counts requests. For any number of threads. `clock`: seconds that only grow. `ended`: set whenever one has been answered,
    or a step was taken to make one ready."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._under_way = 0
        self._since = float("-inf")
        self._lock = Lock()
        self.ended = Event()

    @contextmanager
    def request(self) -> Iterator[None]:
        """While it is worked on."""
        with self._lock:
            self._under_way += 1
        try:
            yield
        finally:
            with self._lock:
                self._under_way -= 1
                self._since = self._clock()
            self.ended.set()

    def idle(self) -> float:
        """Seconds since the last request was answered; none while one is under way."""
        with self._lock:
            return 0.0 if self._under_way else self._clock() - self._since
