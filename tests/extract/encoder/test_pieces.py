"""Pieces and windows: every word once, features where they belong, nothing of furniture, nothing cut off."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from onrecord.extract.encoder.model import SHIPPED
from onrecord.extract.encoder.pieces import OPENINGS, SHAPES, WINDOW, cut_pieces, most_central, windows
from onrecord.text.document import Document

TOKENIZER = Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))
TOKENIZER.no_truncation()
TOKENIZER.no_padding()


def shapes(text: str) -> list[str]:
    """(word, shape) of a text, one string each."""
    pieces = cut_pieces(Document(text), TOKENIZER)
    of_words = pieces.shape[pieces.first]
    return [f"{text[s:e]}/{SHAPES[n]}" for s, e, n in zip(pieces.starts, pieces.ends, of_words, strict=True)]


def test_what_uncased_pieces_lose_is_kept_as_shape() -> None:
    assert shapes("NATO's McCain saw 12 B-2s.") == [
        "NATO/upper", "'/quote", "s/lower", "McCain/mixed", "saw/lower", "12/digits",
        "B/letter", "-/mark", "2s/alphanumeric", "./mark",
    ]  # fmt: skip
    assert shapes("Émile") == ["Émile/title"]


def test_words_inside_quotations_and_at_openings_are_marked() -> None:
    text = "He left. “Stay here,” she said.\n\nIt rained."
    pieces = cut_pieces(Document(text), TOKENIZER)
    words = [text[s:e] for s, e in zip(pieces.starts, pieces.ends, strict=True)]
    quoted = [w for w, n in zip(words, pieces.quoted[pieces.first], strict=True) if n]
    assert quoted == ["Stay", "here", ","]
    openings = {w: OPENINGS[n] for w, n in zip(words, pieces.opening[pieces.first], strict=True) if n}
    assert openings == {"He": "paragraph", "“": "sentence", "It": "paragraph"}


def test_furniture_has_no_pieces() -> None:
    text = "Menu Home Sport\n\nA ship sank."
    pieces = cut_pieces(Document(text, [(0, 15)]), TOKENIZER)
    assert [text[s:e] for s, e in zip(pieces.starts, pieces.ends, strict=True)] == ["A", "ship", "sank", "."]


@given(st.text(max_size=300))
def test_any_text_has_words_in_order_that_slice_back(text: str) -> None:
    pieces = cut_pieces(Document(text), TOKENIZER)
    assert len(pieces.first) == len(pieces.starts) == len(pieces.ends)
    assert (np.diff(pieces.starts) > 0).all()
    assert (pieces.ends > pieces.starts).all()
    assert (pieces.starts[1:] >= pieces.ends[:-1]).all()


@given(st.integers(0, 5000))
def test_windows_cover_everything_with_context(count: int) -> None:
    spans = windows(count)
    assert {i for a, b in spans for i in range(a, b)} == set(range(count))
    assert all(b - a <= WINDOW for a, b in spans)
    chosen = most_central(np.arange(count), spans, count)
    for word in range(count):
        begin, end = spans[chosen[word]]
        assert begin <= word < end
        assert begin == 0 or word - begin >= 31
        assert end == count or end - 1 - word >= 31
