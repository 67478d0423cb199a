"""Passages marked by us: their marks are read to the character, and what is no mark is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from eval.passages import HELD, as_report, parsed, read_passages
from eval.responses import RESPONSES

from onrecord.model.vocabulary import IncidentKind, Measure, ResponseKind

TRAINING = Path(__file__).parent.parent / "training"


def test_marks_become_ranges_and_the_bar_a_title() -> None:
    one = parsed("Boat [crash:goes over] / <killed:Two> died, <missing:three> are sought in Keld.")
    assert one.text == "Boat goes over\n\nTwo died, three are sought in Keld."
    assert [(one.text[a:b], kind) for a, b, kind in one.triggers] == [("goes over", IncidentKind.CRASH)]
    assert [(one.text[a:b], what) for a, b, what in one.counts] == [("Two", Measure.KILLED), ("three", Measure.MISSING)]
    report = as_report(one, 0)
    assert (report.title, report.text) == ("Boat goes over", "Two died, three are sought in Keld.")


@pytest.mark.parametrize(
    "line", ["A [crush:surge", "A [stampede:surge] in Keld", "<dead:Two> died", "[fire:] broke out"]
)
def test_a_mark_that_is_open_empty_or_of_no_known_kind_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"mark|stampede|dead"):
        parsed(line)


def test_every_passage_can_be_read_and_none_that_measures_trains() -> None:
    held = list(read_passages(sorted(HELD.glob("*.txt"))))
    taught = {one.text for one in read_passages(sorted((TRAINING / "told").glob("*.txt")))}
    assert len(held) >= 900
    assert len(taught) >= 7000
    assert not taught & {one.text for one in held}
    kinds = {kind for one in held for *_, kind in one.triggers}
    assert kinds == set(IncidentKind)


def test_marks_of_responses_and_of_who_responds() -> None:
    one = parsed("The {school board} has [closure:shut] both halls and [aid:feeds] {them}.", ResponseKind)
    assert [(one.text[a:b], kind) for a, b, kind in one.triggers] == [
        ("shut", ResponseKind.CLOSURE),
        ("feeds", ResponseKind.AID),
    ]
    assert [one.text[a:b] for a, b in one.doers] == ["school board", "them"]


def test_every_passage_on_responses_can_be_read_and_none_that_measures_trains() -> None:
    held = list(read_passages(sorted(RESPONSES.glob("*.txt")), ResponseKind))
    taught = {one.text for one in read_passages(sorted((TRAINING / "responses").glob("*.txt")), ResponseKind)}
    assert len(held) >= 380
    assert len(taught) >= 7000
    assert not taught & {one.text for one in held}
    assert {kind for one in held for *_, kind in one.triggers} == set(ResponseKind)
