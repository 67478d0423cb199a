"""Tolls where no number is told for all: casualties less the dead, places added up, upper bounds alone."""

from __future__ import annotations

import pytest

from onrecord.model.evidence import Amount, Named
from onrecord.model.vocabulary import Measure, Qualifier
from tests.record import made
from tests.record.made import COAST, NAVY, RELIEF, Told, amount, exactly, told

HIT = exactly(4, Measure.CASUALTIES)
DEAD = exactly(1, Measure.KILLED)


def test_who_was_hit_and_did_not_die_is_injured() -> None:
    record = made.record(told(NAVY, HIT, 0), told(NAVY, DEAD, 0))
    toll = made.toll_of(record)
    assert (toll.low, toll.best, toll.high) == (3, 3, 3)
    assert set(toll.best_claims) == {made.claim_of(record, HIT).id, made.claim_of(record, DEAD).id}


@pytest.mark.parametrize(("injured", "best"), [(1, 3), (3, 3), (5, 5)])
def test_the_greater_of_the_rest_and_the_injured_counts(injured: int, best: int) -> None:
    record = made.record(told(NAVY, HIT, 0), told(NAVY, DEAD, 0), told(NAVY, exactly(injured), 0))
    assert made.toll_of(record).best == best


def test_casualties_alone_tell_neither() -> None:
    assert made.record(told(NAVY, HIT, 0)).tolls == ()


def test_a_count_of_one_place_counts_where_none_is_given_for_all() -> None:
    assert made.toll_of(made.record(told(NAVY, exactly(17, place="quay"), 0))).best == 17


def test_counts_of_two_places_are_added_up() -> None:
    record = made.record(told(NAVY, exactly(17, place="quay"), 0), told(NAVY, exactly(5, place="pier"), 0))
    assert made.toll_of(record).best == 22


def test_of_up_to_so_many_the_bound_is_the_best() -> None:
    up_to: Amount = amount(None, None, 19, Qualifier.AT_MOST)
    assert made.toll_of(made.record(told(NAVY, up_to, 0))).best == 19


def test_everybody_comes_before_a_group_that_stands_no_better() -> None:
    record = made.record(
        told(NAVY, exactly(4), 0), told(NAVY, exactly(4, group="family"), 0), told(COAST, exactly(4, group="kin"), 0)
    )
    assert made.toll_of(record).best == 4


def test_one_number_of_two_groups_that_no_report_tells_together_is_not_doubled() -> None:
    record = made.record(
        told(NAVY, exactly(80, Measure.KILLED, group="forces"), 0),
        told(COAST, exactly(80, Measure.KILLED, group="troops"), 1),
    )
    assert made.toll_of(record, Measure.KILLED).best == 80


def test_none_of_a_group_is_not_none_of_all() -> None:
    none = exactly(0, group="civilians")
    record = made.record(told(NAVY, none, 0), told(COAST, exactly(26), 1), told(COAST, exactly(30), 0))
    assert made.toll_of(record).best == 26


def test_a_number_of_outlets_alone_is_outdated_by_a_source() -> None:
    own = made.outlet_voice("herald")
    record = made.record(told(own, exactly(14), 0), told(COAST, exactly(13), 1))
    toll = made.toll_of(record)
    assert (toll.low, toll.best, toll.high) == (13, 13, 13)


def test_groups_that_make_fewer_do_not_stand_for_all() -> None:
    record = made.record(told(made.HERALD, exactly(4), 0), told(NAVY, exactly(3, group="women"), 0))
    assert made.toll_of(record).best == 4


def test_of_numbers_that_stand_alike_the_largest_is_of_all() -> None:
    record = made.record(told(made.HERALD, exactly(5), 0), told(made.HERALD, exactly(1), 0))
    toll = made.toll_of(record)
    assert (toll.low, toll.best, toll.high) == (1, 5, 5)


BOY_SHOT, BOY_DEAD = exactly(1), exactly(1, Measure.KILLED)


def test_who_was_told_as_hurt_and_then_as_dead_is_hurt_no_more() -> None:
    record = made.record(told(NAVY, BOY_SHOT, 0), told(NAVY, BOY_DEAD, 20))
    assert [name for name, _ in record.tolls] == ["killed"]


@pytest.mark.parametrize(
    "tellings",
    [
        [told(NAVY, BOY_DEAD, 0), told(NAVY, BOY_SHOT, 20)],
        [told(NAVY, BOY_SHOT, 0), told(NAVY, BOY_DEAD, 20), told(COAST, BOY_SHOT, 30)],
        [told(NAVY, exactly(3), 0), told(NAVY, exactly(3, Measure.KILLED), 20)],
        [told(NAVY, exactly(2), 0), told(NAVY, BOY_DEAD, 20)],
    ],
    ids=["hurt later", "hurt still", "a count", "more than died"],
)
def test_others_are_hurt_beside_the_dead(tellings: list[Told]) -> None:
    assert [name for name, _ in made.record(*tellings).tolls] == ["killed", "injured"]


def test_of_two_hurt_of_whom_one_died_since_one_is_hurt() -> None:
    toll = made.toll_of(made.record(told(NAVY, exactly(2), 0), told(NAVY, BOY_DEAD, 20)))
    assert (toll.low, toll.best, toll.high) == (1, 1, 1)


TWO_DEAD = exactly(2, Measure.KILLED)
TWO_DEAD_THREE_HURT = made.together(told(COAST, TWO_DEAD, 0), told(COAST, exactly(3), 0))


def test_a_count_of_all_who_were_hit_counts_the_dead_no_more() -> None:
    record = made.record(TWO_DEAD_THREE_HURT, told(NAVY, exactly(5), 20))
    toll = made.toll_of(record)
    assert (toll.low, toll.best, toll.high) == (3, 3, 5)
    assert toll.best_claims == (made.claim_of(record, exactly(3)).id,)


@pytest.mark.parametrize(
    "later",
    [told(NAVY, exactly(6), 20), made.together(told(NAVY, exactly(5), 20), told(NAVY, TWO_DEAD, 20))],
    ids=["another sum", "told of deaths"],
)
def test_a_larger_count_beside_the_dead_stands(later: Told) -> None:
    hurt = later.evidence[0].value
    assert isinstance(hurt, Amount)
    assert made.toll_of(made.record(TWO_DEAD_THREE_HURT, later)).best == hurt.best


@pytest.mark.parametrize(("group", "best"), [("northern soldiers", 11), ("women", 13)])
def test_soldiers_of_no_told_side_that_an_outlet_counts_may_be_those_of_a_side(group: str, best: int) -> None:
    record = made.record(
        told(NAVY, exactly(11, group=group), 0),
        told(made.outlet_voice("herald"), exactly(2, group="military"), 1, "Herald"),
    )
    assert made.toll_of(record).best == best


@pytest.mark.parametrize(("whole", "best"), [(12, 22), (30, 30)])
def test_what_outlets_count_of_all_gives_way_to_more_that_sources_count_by_place(whole: int, best: int) -> None:
    record = made.record(
        told(NAVY, exactly(17, place="quay"), 0),
        told(NAVY, exactly(5, place="pier"), 0),
        told(made.outlet_voice("herald"), exactly(whole), 1, "Herald"),
    )
    assert made.toll_of(record).best == best


def test_places_do_not_outdo_a_whole_that_a_source_counts() -> None:
    record = made.record(told(NAVY, exactly(17, place="quay"), 0), told(COAST, exactly(12), 1))
    assert made.toll_of(record).best == 12


def test_a_headlines_fishermen_are_the_fishermen_of_a_country_below() -> None:
    one = told(made.outlet_voice("herald"), exactly(3, Measure.KILLED, group="fishermen"), 0)
    two = told(COAST, exactly(3, Measure.KILLED, group="southern fishermen"), 0)
    assert made.toll_of(made.record(made.together(one, two)), Measure.KILLED).best == 3


def test_a_bound_that_every_disputed_number_fits_is_no_better_than_these() -> None:
    bound = told(made.DOCTOR, made.at_least(9), 0)
    disputed = (told(made.FISHER, exactly(27), 24), told(COAST, exactly(33), 48))
    assert made.toll_of(made.record(bound, *disputed)).best in (27, 33)


def _of_a_kind(kind: str) -> Told:
    return told(COAST, Named(kind, kind, ()), 0, slot="kind")


NINE_DEAD, TWENTY_DEAD = exactly(9, Measure.KILLED), exactly(20, Measure.KILLED)


@pytest.mark.parametrize(("kind", "best"), [("flood", 20), ("strike", 9)])
def test_whoever_counts_later_counts_more_of_what_nobody_does(kind: str, best: int) -> None:
    record = made.record(_of_a_kind(kind), told(made.NAVY_CHIEF, NINE_DEAD, 0), told(RELIEF, TWENTY_DEAD, 20))
    assert made.toll_of(record, Measure.KILLED).best == best


def test_who_says_that_it_shot_a_craft_down_counts_no_more_of_its_dead() -> None:
    own = told(COAST, Named("south", "the south", ()), 1, slot="by")
    record = made.record(_of_a_kind("crash"), own, told(made.NAVY_CHIEF, NINE_DEAD, 0), told(COAST, TWENTY_DEAD, 20))
    assert made.toll_of(record, Measure.KILLED).best == 9
