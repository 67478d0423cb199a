"""Substitution keeps text and expectations in step: on the twin."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.acceptance.expectations import Span
from tests.acceptance.metamorphic import (
    Case,
    Edit,
    Restated,
    drop_paragraphs,
    edited,
    swap_cues,
    swap_figures,
    swap_words,
    swap_zone,
    turn_quotes,
)
from tests.acceptance.twin.variants import TWIN, VARIANTS


def _words(case: Case, row: str) -> list[str]:
    statement = next(one for one in case.expected.statements if one.row == row)
    return [case.text[start:end] for start, end in statement.content[0]]


def _all_spans(case: Case) -> list[Span]:
    told = case.expected
    return [
        *(span for row in told.statements for one in row.content for span in one),
        *(span for row in told.figures for span in row.spans),
        *(span for row in told.incidents for span in row.triggers),
        *(span for row in told.unknowns for span in row.spans),
        *told.furniture,
        *told.own_voice,
    ]


def test_names_change_in_text_and_expectations() -> None:
    swapped = swap_words(TWIN, {"Marta Belloch": "Inês Sampaio", "Canal Meseta": "Rádio Lezíria"})
    assert "Belloch" not in swapped.text
    assert _words(swapped, "2") == _words(TWIN, "2")
    with pytest.raises(LookupError):
        swap_words(TWIN, {"Nobody Here": "Somebody"})


def test_a_party_is_renamed_with_its_words() -> None:
    case = VARIANTS["people"]
    parties = {row.row: row.party.name for row in case.expected.statements}
    assert parties["20"] == ("Terpstra",)
    assert next(row for row in case.expected.statements if row.row == "14").target == "Tahala"
    assert parties["2"] == ("Sampaio",)  # the expectation asks for the last name alone
    places = VARIANTS["parties and places"].expected.incidents[0].places
    assert ("Agadez", "hit") in places
    assert VARIANTS["parties and places"].expected.figures[2].group == "Portuguese"


def test_a_new_word_is_not_swapped_again() -> None:
    case = VARIANTS["parties and places"]
    assert "the 60 Dutch personnel" in case.text
    assert "a Norwegian aid worker" in case.text


def test_cues_change_outside_quotations_only() -> None:
    with pytest.raises(LookupError, match="only in quotations"):
        swap_cues(TWIN, {"depend": "hinge"})
    swapped = swap_cues(TWIN, {"said": "stated"})
    assert "Marta Belloch, spokeswoman for Spain’s defence ministry, stated in a written statement" in swapped.text
    assert "“What we do there, and whether the mission goes on, will of course depend" in swapped.text
    for row in TWIN.expected.statements:
        assert _words(swapped, row.row) == _words(TWIN, row.row)


def test_figures_take_their_new_bounds() -> None:
    case = swap_figures(TWIN, (Restated("drones", "over twenty", "at least a dozen", 12, None, None),))
    figure = next(one for one in case.expected.figures if one.row == "drones")
    assert (figure.low, figure.best, figure.high) == (12, None, None)
    assert [case.text[start:end] for start, end in figure.spans] == ["at least a dozen"]
    assert _words(case, "4") == [
        "the number of drones at at least a dozen, the first of them flying in at around 9:40 p.m. CET"
    ]
    with pytest.raises(LookupError):
        swap_figures(TWIN, (Restated("drones", "ninety", "100", 100, 100, 100),))
    with pytest.raises(LookupError):
        swap_figures(TWIN, (Restated("no such row", "ninety", "100", 100, 100, 100),))


def test_a_zone_moves_the_moment() -> None:
    case = swap_zone(TWIN, "CET", "EET", timedelta(hours=-1))
    before, after = TWIN.expected.incidents[0].begins, case.expected.incidents[0].begins
    assert before is not None
    assert after is not None
    assert before - after == timedelta(hours=1)
    assert "9:40 p.m. EET" in case.text
    assert case.expected.incidents[1].begins is None


def test_straight_quotes_move_nothing() -> None:
    case = turn_quotes(TWIN)
    assert len(case.text) == len(TWIN.text)
    assert not re.search("[“”‘’]", case.text)
    assert case.expected == TWIN.expected


def test_dropped_paragraphs_take_their_expectations_along() -> None:
    case = VARIANTS["without the Irish"]
    assert "Corless" not in case.text
    assert [row.row for row in case.expected.statements] == [str(number) for number in range(1, 18)]
    assert {row.row for row in case.expected.figures}.isdisjoint({"Irish moved", "Irish in Mali", "Irish at Koulikoro"})
    assert "how many moved" not in {row.row for row in case.expected.unknowns}
    assert _words(case, "17") == _words(TWIN, "17")
    with pytest.raises(LookupError):
        drop_paragraphs(TWIN, ("No such paragraph",))


@pytest.mark.parametrize("name", sorted(VARIANTS))
def test_every_span_of_a_variant_is_clean(name: str) -> None:
    """Inside the text, not empty, and on the edges of words as in the twin."""
    case = VARIANTS[name]
    assert case.text != TWIN.text
    for start, end in _all_spans(case):
        assert 0 <= start < end <= len(case.text)
        words = case.text[start:end]
        assert words == words.strip()
        assert not (start and case.text[start - 1].isalnum() and words[0].isalnum())
        assert not (end < len(case.text) and case.text[end].isalnum() and words[-1].isalnum())


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        edited(TWIN, [Edit(0, 10, ""), Edit(5, 12, "")])


_CUT = st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 12), st.text(max_size=8)), max_size=12)


@given(_CUT)
def test_spans_that_no_edit_touches_keep_their_words(cuts: list[tuple[int, int, str]]) -> None:
    edits: list[Edit] = []
    for start, length, new in sorted(cuts):
        if not edits or start >= edits[-1].end:
            edits.append(Edit(start, start + length, new))
    case = edited(TWIN, edits)
    for before, after in zip(_all_spans(TWIN), _all_spans(case), strict=True):
        assert after[0] <= after[1] <= len(case.text)
        if not any(edit.start < before[1] and before[0] < edit.end for edit in edits):
            assert case.text[after[0] : after[1]] == TWIN.text[before[0] : before[1]]
