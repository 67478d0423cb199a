"""What is not known: withheld, open, unreported; and who said so."""

from __future__ import annotations

from onrecord.model.evidence import Act
from onrecord.model.vocabulary import Basis, Clock, Gap, IncidentKind, Measure, Qualifier
from onrecord.record.revise import record_at
from tests.record import made
from tests.record.made import COAST, HERALD, NAVY, told


def withheld(hours: float, received: float | None = None) -> made.Told:
    return told(NAVY, None, hours, slot="launched", act=Act.WITHHOLDS, received=received)


def left_open(hours: float, received: float | None = None) -> made.Told:
    return told(COAST, None, hours, slot="launched", act=Act.LEAVES_OPEN, received=received)


def test_who_declines_to_say_withholds() -> None:
    telling = withheld(0)
    (gap,) = made.gaps_of(made.record(telling), "launched")
    assert (gap.gap, gap.words) == (Gap.WITHHELD, telling.one.quote)
    assert (gap.statements, gap.evidence) == ((telling.one.statement,), (telling.one.id,))


def test_who_does_not_yet_know_leaves_open() -> None:
    (gap,) = made.gaps_of(made.record(left_open(0)), "launched")
    assert gap.gap is Gap.OPEN


def test_an_outlet_that_has_no_number_withholds_none() -> None:
    (gap,) = made.gaps_of(made.record(told(HERALD, None, 0, slot="launched", act=Act.WITHHOLDS)), "launched")
    assert gap.gap is Gap.OPEN


def test_withheld_comes_before_open_before_unreported() -> None:
    record = made.record(left_open(0), withheld(1))
    order = [gap.gap for gap in record.unknowns]
    assert order == sorted(order, key=list(Gap).index)
    assert [gap.gap for gap in made.gaps_of(record, "launched")] == [Gap.WITHHELD, Gap.OPEN]


def test_what_the_kind_should_answer_and_nobody_touches_is_unreported() -> None:
    record = made.record(told(NAVY, made.exactly(5), 0), left_open(1))
    assert {gap.slot for gap in record.unknowns if gap.gap is Gap.UNREPORTED} == {"by", "hit", "killed", "damage"}


def test_casualties_answer_for_the_killed_and_the_injured() -> None:
    record = made.record(told(NAVY, made.exactly(0, Measure.CASUALTIES), 0))
    assert {gap.slot for gap in record.unknowns} == {"by", "launched", "hit", "damage"}


def test_what_was_destroyed_answers_for_the_damage() -> None:
    boats = made.exactly(2, Measure.DESTROYED, unit="boats")
    assert made.gaps_of(made.record(told(NAVY, boats, 0)), "damage") == []


def test_a_kind_without_a_list_is_expected_to_answer_nothing() -> None:
    held = made.held(told(NAVY, made.named("state:north"), 0), kind=IncidentKind.OTHER)
    assert record_at(held, (), made.at(9), Clock.PUBLISHED).unknowns == ()


def test_the_words_are_those_first_known_on_the_clock_asked_for() -> None:
    early, late = withheld(1, received=9), withheld(3, received=5)
    (published,) = made.gaps_of(made.record(early, late), "launched")
    (received,) = made.gaps_of(made.record(early, late, clock=Clock.RECEIVED), "launched")
    assert published.evidence == (early.one.id, late.one.id)
    assert received.evidence == (late.one.id, early.one.id)


def test_a_gap_is_told_by_group() -> None:
    crew = told(NAVY, made.amount(None, None, None, Qualifier.UNSPECIFIED, group="crew"), 0, act=Act.WITHHOLDS)
    everybody = told(NAVY, None, 1, slot="injured", act=Act.WITHHOLDS)
    gaps = made.gaps_of(made.record(crew, everybody), "injured")
    assert [gap.group for gap in gaps] == [None, "crew"]


def test_a_gap_told_later_is_not_there_yet() -> None:
    tellings = (told(NAVY, made.exactly(5), 0), withheld(4))
    (gap,) = made.gaps_of(made.record(*tellings, hours=3), "launched")
    assert gap.gap is Gap.UNREPORTED
    (gap,) = made.gaps_of(made.record(*tellings, hours=4), "launched")
    assert gap.gap is Gap.WITHHELD


def test_a_denial_answers_nothing() -> None:
    denial = told(NAVY, made.named("state:north"), 0, act=Act.DENIES, basis=Basis.OWN_ACT)
    assert [gap.gap for gap in made.gaps_of(made.record(denial), "by")] == [Gap.UNREPORTED]


def test_who_asks_for_the_cause_knows_what_it_was() -> None:
    slide = made.named("landslide")
    cause = told(NAVY, None, 2, slot="kind", act=Act.LEAVES_OPEN)
    known = (
        told(NAVY, slide, 0, slot="kind"),
        told(COAST, slide, 1, slot="kind"),
        told(COAST, slide, 3, "B", slot="kind"),
    )
    assert [gap.gap for gap in made.gaps_of(made.record(cause, *known), "kind")] == [Gap.OPEN]
    quarry = told(COAST, made.named("spill"), 4, slot="kind")
    assert made.gaps_of(made.record(cause, *known, quarry), "kind") == []
