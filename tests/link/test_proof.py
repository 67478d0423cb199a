"""What a note shows must follow from its report: each way in which a held item can be wrong is told by its name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.link.claims.evidence import evidence_of
from onrecord.link.claims.proof import Told, flaw_of
from onrecord.link.incidents.cards import card
from onrecord.link.parties.parties import parties_of
from onrecord.model.evidence import Act, Amount, Evidence
from onrecord.model.span import Span
from onrecord.model.vocabulary import Measure, SourceKind
from tests.link import made

TEXT = (
    "A strike hit the depot at Thiès on Thursday, and nine people were killed, the defence ministry of Senegal said.\n\n"
    "Awa Diop, a surgeon at the Saint-Louis hospital, said that four people had died in her ward."
)
REPORT = made.report(TEXT)
MINISTRY = made.said(
    REPORT,
    "A strike hit the depot at Thiès on Thursday, and nine people were killed",
    made.source(REPORT, "the defence ministry of Senegal", named=True, kind=SourceKind.OFFICE, country="SN"),
    cue="said",
)
SURGEON = made.said(
    REPORT, "that four people had died in her ward", made.source(REPORT, "Awa Diop", named=True, role="surgeon")
)
READING = made.reading(
    REPORT,
    statements=(MINISTRY, SURGEON),
    figures=(
        made.counted(REPORT, "nine people", Measure.KILLED, 9),
        made.counted(REPORT, "four people", Measure.KILLED, 4),
    ),
    incidents=(made.happened(REPORT, "strike", figures=(0, 1), statements=(MINISTRY, SURGEON)),),
)
CARD = card(REPORT, READING, READING.incidents[0])
TOLD = Told(REPORT, READING, parties_of(REPORT, READING, (), [CARD]))


@pytest.fixture
def nine() -> Evidence:
    items = evidence_of(REPORT, READING, READING.incidents[0], CARD)
    return next(item for item in items if item.slot == "killed" and item.statement == MINISTRY.id)


@pytest.fixture
def four() -> Evidence:
    items = evidence_of(REPORT, READING, READING.incidents[0], CARD)
    return next(item for item in items if item.slot == "killed" and item.statement == SURGEON.id)


def test_all_that_linking_makes_of_a_report_is_proven() -> None:
    items = evidence_of(REPORT, READING, READING.incidents[0], CARD)
    assert items
    assert [flaw_of(item, TOLD) for item in items] == [None] * len(items)


def test_each_flaw_is_named(nine: Evidence, four: Evidence) -> None:
    def told(item: Evidence, at: Told | None = TOLD) -> str:
        return flaw_of(item, at) or ""

    assert "no report is held" in told(nine, None)
    assert "does not have these words" in told(replace(nine, span=four.span))
    assert "does not have these words" in told(replace(nine, span=Span(0, 10_000)))
    assert "not in statement" in told(replace(nine, span=four.span, quote=four.quote))
    assert "no statement" in told(replace(nine, statement="st-none"))
    assert "not in statement" in told(replace(nine, statement=four.statement))
    assert "gives its words to" in told(replace(nine, origin=four.origin))
    assert "something else" in told(replace(four, id=nine.id))
    assert isinstance(nine.value, Amount)
    assert "something else" in told(replace(nine, value=replace(nine.value, low=90.0, best=90.0, high=90.0)))
    assert "something else" in told(replace(nine, slot="injured"))
    assert "something else" in told(replace(nine, act=Act.DENIES))


def test_a_reading_that_was_changed_proves_nothing(nine: Evidence) -> None:
    swapped = replace(READING, statements=(replace(MINISTRY, source=SURGEON.source), SURGEON))
    parties = parties_of(REPORT, swapped, (), [CARD])
    assert "gives its words to" in (flaw_of(nine, Told(REPORT, swapped, parties)) or "")
    moved = replace(READING, statements=(replace(MINISTRY, content=SURGEON.content), SURGEON))
    assert "not in statement" in (flaw_of(nine, Told(REPORT, moved, TOLD.parties)) or "")
