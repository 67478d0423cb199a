"""What voids a trigger: phrases are found wherever they stand as words of their own, and nowhere else."""

from __future__ import annotations

from onrecord.extract.incidents.hits import Lexicon
from onrecord.lang.incident_cues import VOID_PHRASES


def test_every_voiding_phrase_is_found_as_words_of_its_own() -> None:
    pattern = Lexicon().phrases
    for phrase in VOID_PHRASES:
        found = pattern.search(f"so {phrase}, they said")
        assert found is not None
        assert found.start() == len("so ")
        assert found.end() >= len(f"so {phrase}")
    assert pattern.search("re-struck a dealer") is None
