"""Nothing breaks on any text, spans slice back, the same text gives the same answer, and time stays linear."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.extract.attribution.reading import GRAMMAR, read

_PIECES = st.sampled_from(
    [
        "The army said ", "“", "”", '"', "'", ", ", ". ", "\n\n", "he added", "according to ", "Gen. Ito ", "that ",
        "who ", "— ", ": ", "and ", "but ", "denied ", "no ", "told ", "Reuters ", "the official ", "(", ")", "IRGC ",
        "took credit ", "blamed ", "for ", "nine were hurt", "it ", "would not ", "say ", "’s ", "A", "was billed by ",
    ]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=40), st.none() | st.text(max_size=20))
@example(["it ", "was billed by ", "(", "The army said ", ")"], None)  # a source that ended in a mark alone
@example(
    ["the official ", "— ", "“", ": ", "Gen. Ito ", "according to ", "IRGC ", "for "], None
)  # "for" and nothing more
@example(["according to ", "that ", "say "], None)  # a cue with nothing after it
@settings(max_examples=150, deadline=None)
def test_any_run_of_pieces_is_read(pieces: list[str], title: str | None) -> None:
    text = "".join(pieces)
    found = read(text, title)
    assert found.statements == read(text, title).statements
    ids = [one.id for one in found.statements]
    assert len(ids) == len(set(ids))
    for one in found.statements:
        assert one.content
        for span in one.content:
            words = found.page.words(span)
            assert words
            assert words == words.strip()
        assert one.own_voice == (one.source is None)
        assert one.inside is None or one.inside in ids
        if one.source is not None and one.cue is not None:
            assert found.page.words(one.source.span) == one.source.text
            assert found.page.words(one.cue.span) == one.cue.text
    for index, mention in enumerate(found.mentions):
        assert found.page.words(mention.span) == mention.text
        assert mention.same_as is None or mention.same_as < index


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    "piece",
    [
        "the army said it fired and the ministry denied that ",
        "“ ",
        "\"a 'b ",
        "Smith, a man, ",
        "SAID THE MAYOR. ",
        "“We left,” Hoang said. “No one stayed.”\n\n",
    ],
)
def test_time_is_linear(piece: str) -> None:
    def taken(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        start = time.process_time()
        read(text)
        return time.process_time() - start

    taken(2_000)
    small, large = taken(10_000), taken(40_000)
    for _ in range(2):  # something else may have run beside it
        if large >= 12 * small + 0.2:
            small, large = min(small, taken(10_000)), min(large, taken(40_000))
    assert large < 12 * small + 0.2, f"four times the text took {large / small:.1f} times as long"


@pytest.mark.alone
def test_a_short_report_is_quick() -> None:
    text = "The coast guard said nine boats sank. “We saw smoke,” said Ana Ruiz, a nurse. Rain fell all night. " * 15
    read(text)
    start = time.process_time()
    for _ in range(5):
        read(text)
    assert (time.process_time() - start) / 5 < 0.1, "300 words should take some ten milliseconds"
    assert GRAMMAR.lexicon.forms


@pytest.mark.parametrize("text", ["LONDON, May 3 (Wire) — ", "Rain.\n\nLONDON, May 3 (Wire) —", "— ", "LA PAZ —"])
def test_a_dateline_without_a_story_is_read(text: str) -> None:
    assert read(text).attributed == []
