"""What pages leave is swept between them."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from time import monotonic, sleep

import pytest

from onrecord.desk.pace import Pace
from onrecord.desk.sweeping import Sweeping
from tests.conftest import set_apart

LONG = 10.0
"""Seconds after which what has not happened is not going to."""


class Knot:
    """Held by itself."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def pace() -> Iterator[Pace]:
    before = gc.get_threshold()
    pace = Pace()
    sweeping = Sweeping(pace)
    sweeping.start()
    yield pace
    sweeping.stop()
    gc.set_threshold(*before)
    set_apart()


def knot() -> weakref.ref[Knot]:
    return weakref.ref(Knot())


def gone(left: weakref.ref[Knot]) -> bool:
    until = monotonic() + LONG
    while left() is not None and monotonic() < until:
        sleep(0.01)
    return left() is None


def test_what_a_page_leaves_is_swept_after_it(pace: Pace) -> None:
    with pace.request():
        left = knot()
    assert gone(left)


def test_while_a_page_is_under_way_nothing_is_swept(pace: Pace) -> None:
    with pace.request():
        with pace.request():
            left = knot()
        sleep(0.1)
        assert left() is not None
    assert gone(left)


def test_of_what_was_kept_all_is_swept_in_a_long_silence() -> None:
    sweeping = Sweeping(Pace(), quiet=0.01, worth=1)
    kept = Knot()
    left = weakref.ref(kept)
    before = gc.get_threshold()
    try:
        sweeping.sweep()  # it is set apart from what is walked
        del kept
        sweeping.sweep()
        assert left() is not None
        sweeping.start()
        assert gone(left)
    finally:
        sweeping.stop()
        gc.set_threshold(*before)
        set_apart()
