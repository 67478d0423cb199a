"""Which mentions are compared with which."""

from __future__ import annotations

import pytest

from onrecord.link.incidents.cards import is_timeless
from onrecord.link.incidents.strands import ALONE, NEAREST, TOGETHER, are_compared, limits

DATED = ("armed|a369432|c84:-56", "told|b369432|quay", "told|m12318|tarn", "armed|2026-11|paltamo", "quake|t|a17")
EVER = ("armed|n|mira-sol", "armed|at|gr:7", "armed|u|us|iran", "told|w|paltamo|tarn", "told|y|quay|tarn")


@pytest.mark.parametrize("key", DATED)
def test_a_key_with_days_or_months_finds_the_nearest(key: str) -> None:
    assert not is_timeless(key)
    assert are_compared([(key, NEAREST - 1)])
    assert not are_compared([(key, NEAREST)] * TOGETHER)


@pytest.mark.parametrize("key", EVER)
def test_a_key_of_any_time_alone_finds_fewer(key: str) -> None:
    assert is_timeless(key)
    assert are_compared([(key, ALONE - 1)])
    assert not are_compared([(key, ALONE)])


def test_several_keys_of_any_time_find_as_many_as_one_with_days() -> None:
    assert are_compared([(key, NEAREST - 1) for key in EVER[:TOGETHER]])
    assert not are_compared([(key, NEAREST - 1) for key in EVER[: TOGETHER - 1]])
    assert not are_compared([(key, NEAREST) for key in EVER])
    assert not are_compared([])


def test_what_may_end_a_comparison_is_told_of_each_key() -> None:
    assert limits(DATED[0]) == (NEAREST,)
    assert limits(EVER[0]) == (ALONE, NEAREST)
