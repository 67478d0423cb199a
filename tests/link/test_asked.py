"""Which question about an incident words that keep something back, or leave it open, ask."""

from __future__ import annotations

import pytest

from onrecord.link.claims.items import slot_asked


@pytest.mark.parametrize(
    ("words", "slot"),
    [
        ("the names of two officials of the water board who lost their lives will not be released", "victim"),
        ("would not give the names of the others", "victim"),
        ("declined to say how many soldiers had been in the convoy", "present"),
        ("cannot say how many people have stayed there", "present"),
        ("declined to say how many officers had been on duty in the town", "present"),
        ("will not disclose the number of soldiers engaged", "moved"),
        ("it was not known whether anyone had survived", "rescued"),
        ("we do not know how many people are alive", "rescued"),
        ("would not say at what time it had first been alerted", "when"),
        ("declined to say how many people were killed", "killed"),
        ("declined to say whether the crew had been warned", None),
    ],
)
def test_the_question_is_known_by_its_words(words: str, slot: str | None) -> None:
    assert slot_asked(words) == slot
