"""The compact rows of the store: nothing is lost, and two thousand of them load quickly."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.model.decision import Decision
from onrecord.model.decision_json import decision_from_text, decision_text
from onrecord.model.evidence import (
    Act,
    Amount,
    Evidence,
    Known,
    MentionCard,
    Party,
    Rank,
    ReportRef,
    ResponseEvidence,
)
from onrecord.model.evidence_json import (
    card_text,
    cards_from_texts,
    evidence_from_texts,
    evidence_text,
    ref_text,
    refs_from_texts,
    response_text,
    responses_from_texts,
)
from onrecord.model.reason import Reason
from onrecord.model.span import Span
from onrecord.model.vocabulary import Basis, Measure, Qualifier, SourceKind
from tests.model.generated import some

LISTS: list[tuple[type[Any], Callable[[Any], str], Callable[[Iterable[str]], tuple[Any, ...]]]] = [
    (Evidence, evidence_text, evidence_from_texts),
    (ResponseEvidence, response_text, responses_from_texts),
    (MentionCard, card_text, cards_from_texts),
    (ReportRef, ref_text, refs_from_texts),
]


@pytest.mark.parametrize(("made_of", "write", "read"), LISTS, ids=[made_of.__name__ for made_of, _, _ in LISTS])
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn=st.data())
def test_nothing_is_lost(
    made_of: type[Any],
    write: Callable[[Any], str],
    read: Callable[[Iterable[str]], tuple[Any, ...]],
    drawn: st.DataObject,
) -> None:
    items = tuple(drawn.draw(st.lists(some(made_of), max_size=3)))
    assert read(map(write, items)) == items


@settings(max_examples=50, deadline=None)
@given(some(Decision))
def test_no_decision_is_lost(decision: Decision) -> None:
    assert decision_from_text(decision_text(decision)) == decision


def test_parties_that_differ_only_in_name_or_standing_stay_apart() -> None:
    party = Party("p", "Ada Lund", SourceKind.PERSON, None, True, Rank.NAMED)
    parties = [
        party,
        replace(party, name="A. Lund"),
        replace(party, side=""),
        replace(party, named=False),
        replace(party, own=True),
        party,
    ]
    items = [_item(n, party) for n, party in enumerate(parties)]
    loaded = evidence_from_texts(map(evidence_text, items))
    assert [item.origin for item in loaded] == parties


@pytest.mark.alone
def test_two_thousand_items_load_in_four_times_what_their_json_takes() -> None:
    party = Party("org:road-office", "the county road office", SourceKind.OFFICE, "county", False, Rank.UNNAMED)
    texts = [evidence_text(_item(n, party)) for n in range(2_000)]
    took, plain = [], []
    for _ in range(10):
        start = time.process_time()  # of this process alone, whatever else the machine does
        loaded = evidence_from_texts(texts)
        loaded_at = time.process_time()
        assert len([json.loads(text) for text in texts]) == len(loaded) == 2_000
        took.append(loaded_at - start)
        plain.append(time.process_time() - loaded_at)
    assert min(took) < 4 * min(plain), (took, plain)


def _item(n: int, party: Party) -> Evidence:
    at = datetime(2031, 3, 4, 5, n % 60, tzinfo=UTC)
    return Evidence(
        id=f"ev-{n}",
        statement=f"st-{n}",
        report=f"r-{n % 400}",
        slot="injured",
        act=Act.ASSERTS,
        value=Amount(
            Measure.INJURED, 13.0, None, None, Qualifier.MORE_THAN, "people", "hikers", "hikers", ("people",),
            place="Nordal", place_key="geonames:1", place_within=("geonames:2", "country:NO"),
        ),
        origin=party,
        basis=Basis.OWN_PEOPLE,
        known=Known(at, at),
        span=Span(120, 240),
        quote="More than a dozen hikers were hurt when the slope above the old road gave way, the county road office said",
        words=(Span(120, 137),),
        passage=f"r-{n % 400}:120",
        via=("Radio Fjell",),
        reasons=(Reason("measure-word", "“hurt” is injured", None, (f"st-{n}",)),),
    )  # fmt: skip
