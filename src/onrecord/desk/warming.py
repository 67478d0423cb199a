"""What editors look at most is worked out before anybody asks: what is counted of all that is held, and the incidents on the first pages of
the list, at this moment.

Done by a thread beside the requests, one step at a time and only while no page is under way; again when something has been added, where
all that a report does not touch is ready still (`Asked.state`). It makes what the pages would make on asking, under the same keys, so
a page says the same whether or not it was made ready.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Lock, Thread

from starlette.requests import Request

from onrecord.desk.as_of import AsOf, read_as_of
from onrecord.desk.asking import Asked, Desk
from onrecord.desk.lines import PAGE
from onrecord.desk.pages.changes import PAGE as REVISIONS
from onrecord.desk.pages.incident import sheet
from onrecord.desk.wellbeing import wellbeing
from onrecord.errors import NotFound, OnrecordError
from onrecord.model.vocabulary import Clock

READY = 2 * PAGE
"""Incidents that are made ready, the last heard of first: two pages of the list."""
LOOK, QUIET = 1.0, 0.1
"""Seconds between two looks whether something was added, and without a request before a step is taken: a step takes a twentieth of
a second for most incidents, and whoever asks meanwhile shares the interpreter with it."""

Step = Callable[[Asked, str], object]


def _sheet(asked: Asked, incident: str) -> object:
    return sheet(asked, asked.record(incident), 0)


def _brief(asked: Asked, incident: str) -> object:
    return asked.brief(incident)


def _changes(asked: Asked, incident: str) -> object:
    return asked.revisions(incident, None, REVISIONS)


STEPS: tuple[Step, ...] = (_sheet, _brief, _changes)
"""What is made ready of an incident, for its page, its brief and its changes."""


class Warming:
    """Makes the desk's first pages ready until it is stopped."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stopped = Event()
        self._alone = Lock()  # one round at a time
        self._done = ""
        self._thread = Thread(target=self._run, name="warming", daemon=True)

    def start(self) -> None:
        """Begin, beside the requests."""
        self._thread.start()

    def stop(self) -> None:
        """End after the step under way."""
        self._stopped.set()

    def once(self) -> int:
        """One round: how many steps it took; none where nothing was added since the last."""
        with self._alone:
            with self._asked() as asked:
                stamp = asked.stamp
                if stamp == self._done:
                    return 0
                wellbeing(asked)
                front = [one.incident for one in asked.store.page_lines(READY)]
            taken = 0
            for incident in front:
                for step in STEPS:
                    if not self._quiet():
                        return taken
                    # an incident may have gone into another, or not be known yet
                    with self._asked() as asked, suppress(NotFound):
                        step(asked, incident)
                        taken += 1
                    self._desk.pace.ended.set()
            self._done = stamp
            return taken

    def _run(self) -> None:
        while not self._stopped.wait(LOOK):
            with suppress(OnrecordError):  # a page that is asked for says what is wrong with the database
                self.once()

    def _quiet(self) -> bool:
        """Waits until no page is under way; False when it is to end."""
        while not self._stopped.is_set():
            idle = self._desk.pace.idle()
            if idle >= QUIET:
                return True
            self._stopped.wait(QUIET - idle)
        return False

    @contextmanager
    def _asked(self) -> Iterator[Asked]:
        with self._desk.looked_at(_NOBODY, self._now()) as asked:
            yield asked

    def _now(self) -> AsOf:
        return read_as_of(None, Clock.PUBLISHED, self._desk.now())


_NOBODY = Request({"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []})
"""Nobody asks, so nothing of a request is looked at."""
