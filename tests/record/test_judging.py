"""What is judged once for several moments is what each moment by itself is judged to be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.evidence import Act
from onrecord.model.vocabulary import Clock, DecisionKind
from onrecord.record.judging import Judging
from onrecord.record.revise import record_at, record_with
from tests.record import made
from tests.record.made import COAST, NAVY, Told
from tests.record.test_properties import CLOCKS, files, often


@often
@given(st.data(), files(), CLOCKS)
def test_moments_in_any_order_are_as_each_alone(data: st.DataObject, told: tuple[Told, ...], clock: Clock) -> None:
    held = made.held(*told)
    asserted = [item for item in held.evidence if item.act is Act.ASSERTS]
    out = made.decision(
        DecisionKind.REJECT, data.draw(st.sampled_from(asserted)).id, hours=data.draw(st.integers(0, 12))
    )
    decisions = data.draw(st.sampled_from([(), (out,)]))
    judging = Judging(held, clock)
    for hours in data.draw(st.lists(st.integers(-1, 24), min_size=2, max_size=6)):
        moment = made.at(hours)
        try:
            alone = record_at(held, decisions, moment, clock)
        except ValueError:
            continue  # nothing was known by then
        assert record_with(judging, decisions, moment) == alone


def test_a_second_report_and_the_sides_are_seen_by_topics_they_say_nothing_of() -> None:
    """The dead are told by one report: a second one, which tells of the missing alone, takes the mark of the only report off them."""
    held = made.held(
        made.told(NAVY, made.exactly(4), 1), made.told(COAST, made.exactly(1), 2, "Coast Wire", slot="missing")
    )
    judging = Judging(held, Clock.PUBLISHED)
    first, second = (record_with(judging, (), made.at(hours)) for hours in (1, 2))
    assert "one-report" in [mark.value for mark in made.claim_of(first, made.exactly(4)).marks]
    assert "one-report" not in [mark.value for mark in made.claim_of(second, made.exactly(4)).marks]
    assert second == record_at(held, (), made.at(2), Clock.PUBLISHED)
