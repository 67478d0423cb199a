"""What is a trigger in a headline, and what voids one: phrases are found wherever they stand as words of their own, and nowhere else."""

from __future__ import annotations

import pytest

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.hits import Lexicon
from onrecord.extract.page import Page
from onrecord.lang.incident_cues import VOID_PHRASES
from onrecord.model.report import Report


def test_every_voiding_phrase_is_found_as_words_of_its_own() -> None:
    pattern = Lexicon().phrases
    for phrase in VOID_PHRASES:
        found = pattern.search(f"so {phrase}, they said")
        assert found is not None
        assert found.start() == len("so ")
        assert found.end() >= len(f"so {phrase}")
    assert pattern.search("re-struck a dealer") is None


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("Gunmen kill 11 in attack on Burkina village", {"shooting", "killing", "attack"}),
        ("Milan are weak in attack", set()),
        ("Boat carrying 80 migrants sinks off Libya", {"crash"}),
        ("Ferry with 30 pilgrims capsizes near Jolo", {"crash"}),
        ("Police shoot dead gunman in Keld", {"shooting"}),
    ],
)
def test_a_headline_tells_its_incident(title: str, kinds: set[str]) -> None:
    words = Words(Page(Report("r-title", title, title=title, title_in_text=True)))
    assert {hit.kind for hit in Lexicon().find(words) if hit.kind != "any"} - {"other"} == kinds
