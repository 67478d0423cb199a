"""A report without a trigger falls in an incident all the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.incidents.general import LONGEST, general_mention
from onrecord.extract.page import Page
from onrecord.model.reading import IncidentMention, Place, Reading, Time
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import IncidentKind, PlacePrecision, PlaceRole, Stage, TimePrecision, TimeType

AT = datetime(2025, 3, 4, 12, tzinfo=UTC)
TITLE = "Borealis unveils a folding reader in Lahti"
TEXT = "The maker showed the Tern on Tuesday.\nIt costs 300 crowns.\nIt weighs little.\nA rival in Kotka said it would follow in June."


def _report(text: str = TEXT, title: str | None = TITLE) -> Report:
    return Report(id="r-1", text=text, title=title, outlet="Lake Post", published=AT, received=AT)


def _found(*, day: datetime = AT) -> Reading:
    where = Place(Span(37, 42, "title"), "Lahti", "Lahti", PlacePrecision.LOCALITY, PlaceRole.MENTIONED)
    far = Place(Span(TEXT.index("Kotka"), TEXT.index("Kotka") + 5), "Kotka", "Kotka", PlacePrecision.LOCALITY)
    when = Time(Span(29, 36), "Tuesday", TimeType.DATE, "2025-03-04", day, day, TimePrecision.DAY)
    return Reading(reader="r", report="r-1", places=(far, where), times=(when,))


def test_the_headline_is_the_trigger_and_the_head_says_when_and_where() -> None:
    mention = general_mention(Page(_report()), _found(), ())
    assert mention is not None
    assert (mention.kind, mention.stage, mention.background) == (IncidentKind.OTHER, Stage.HAPPENED, False)
    assert mention.trigger_text == TITLE
    assert mention.places == (1,)
    assert (mention.begins, mention.precision) == (AT, TimePrecision.DAY)


def test_a_report_with_a_main_incident_needs_none() -> None:
    main = IncidentMention(id="i", kind=IncidentKind.FIRE, trigger=Span(0, 3), trigger_text="The")
    behind = IncidentMention(id="i", kind=IncidentKind.FIRE, trigger=Span(0, 3), trigger_text="The", background=True)
    assert general_mention(Page(_report()), _found(), (main,)) is None
    assert general_mention(Page(_report()), _found(), (behind,)) is not None


def test_a_day_to_come_is_not_when_it_was() -> None:
    mention = general_mention(Page(_report()), _found(day=datetime(2025, 6, 1, tzinfo=UTC)), ())
    assert mention is not None
    assert mention.begins is None


@pytest.mark.parametrize("text", ["Advertisement", "", "..."])
def test_nothing_said_is_no_incident(text: str) -> None:
    assert general_mention(Page(_report(text or " ", None)), Reading(reader="r", report="r-1"), ()) is None


@given(st.text(min_size=1, max_size=400), st.none() | st.text(min_size=1, max_size=60))
def test_any_text_has_a_trigger_that_is_its_own_words(text: str, title: str | None) -> None:
    page = Page(_report(text, title))
    mention = general_mention(page, Reading(reader="r", report="r-1"), ())
    if mention is not None:
        assert mention.trigger_text == page.words(mention.trigger)
        assert 0 < len(mention.trigger_text) <= LONGEST
