"""Ships' names are found wherever a word of ships stands before or after them, and nowhere else."""

from __future__ import annotations

import pytest

from onrecord.text.crafts import crafts_in


@pytest.mark.parametrize(
    "words",
    [
        "The MV Sea Star sank.",
        "The M/T Sea Star sank.",
        "The tug Sea Star sank.",
        "The gas carrier Sea Star sank.",
        "The Sea Star, a bulker, sank.",
        "Aboard the Sea Star were nine.",
        "Nine boarded Sea Star at dusk.",
        "Hijacking of the Sea Star was told at noon.",
        "Men hijacked the Sea Star.",
    ],
)
def test_a_ship_is_named_by_the_words_beside_it(words: str) -> None:
    assert list(crafts_in(words)) == ["Sea Star"]


@pytest.mark.parametrize(
    "words",
    ["The Sea Star sank.", "Nine stugged Sea Star men left.", "The MV. Sea Star sank.", "Pirates holding Sea Star."],
)
def test_without_such_a_word_nothing_is_a_ship(words: str) -> None:
    assert list(crafts_in(words)) == []
