"""Garbage is swept between pages, so that no page waits for it.

A page leaves some thousands of objects that hold each other (claims and their neighbours, templates' macros), among a million that are kept.
Where Python looks for them by itself it does so in the middle of a page, and walks what is kept too: a quarter to half a second. So what
a page has left is swept as soon as none is under way, and what is kept is set apart from what is walked (`gc.freeze`). Of that, too, things
come to hold each other and nobody else, connections first: all is walked when nobody has asked for a while.
"""

from __future__ import annotations

import gc
from threading import Event, Thread

from onrecord.desk.pace import Pace

BY_ITSELF = (200_000, 1_000, 1_000)
"""When Python does look by itself: where pages follow each other without a pause."""
PAUSE = 0.01
"""Seconds without a page before what is left is swept."""
QUIET, WORTH = 10.0, 500
"""Seconds without a page, and sweeps since the last time, before all that is kept is walked."""


class Sweeping:
    """Sweeps until it is stopped, beside the requests. `quiet`, `worth`: as the constants."""

    def __init__(self, pace: Pace, quiet: float = QUIET, worth: int = WORTH) -> None:
        self._pace = pace
        self._quiet, self._worth = quiet, worth
        self._stopped = Event()
        self._sweeps = 0
        self._thread = Thread(target=self._run, name="sweeping", daemon=True)

    def start(self) -> None:
        """Begin. All that is held now is set apart."""
        gc.set_threshold(*BY_ITSELF)
        gc.freeze()
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._stopped.set()
        self._pace.ended.set()

    def _run(self) -> None:
        while not self._stopped.is_set():
            if not self._pace.ended.wait(self._quiet):
                self._whole()
                continue
            self._pace.ended.clear()
            if not self._stopped.wait(PAUSE) and self._pace.idle() >= PAUSE:
                self.sweep()

    def sweep(self) -> None:
        """What pages have left since the last time."""
        gc.collect()
        gc.freeze()
        self._sweeps += 1

    def _whole(self) -> None:
        if self._sweeps >= self._worth:
            self._sweeps = 0
            gc.unfreeze()
            self.sweep()
