"""A document as the encoder sees it: word pieces, and what the uncased pieces lose (shape, quotation, openings).

A *word* here is the tokenizer's: a run of letters or digits, or one mark ("U.S." is four). Labels are given to words, on their
first piece. Furniture holds no pieces. No piece is ever cut off: a long document has many windows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from onrecord.text.document import Document

Ints: TypeAlias = npt.NDArray[np.int64]

WINDOW = 254
"""Pieces in a window, without the two marks that open and close it."""
STRIDE = 190
"""Pieces from one window's beginning to the next: each word has at least 32 pieces of context on either side."""
SHAPES = ("special", "lower", "title", "upper", "letter", "mixed", "digits", "alphanumeric", "quote", "mark", "other")
OPENINGS = ("inside", "sentence", "paragraph")
_QUOTES = frozenset("\"'“”‘’«»„`")


@dataclass(frozen=True)
class Pieces:
    """Pieces [n] and words [w] of a document, in text order.

    `ids`, `shape`, `quoted` (0 outside, 1 inside a quotation) and `opening` (index into OPENINGS) are by piece; `first` is each
    word's first piece; `starts` and `ends` are character offsets of words.
    """

    ids: Ints
    shape: Ints
    quoted: Ints
    opening: Ints
    first: Ints
    starts: Ints
    ends: Ints

    def __len__(self) -> int:
        return len(self.ids)

    def offsets(self, words: tuple[int, int]) -> tuple[int, int]:
        """The characters [start, end) of the words [first, last)."""
        return int(self.starts[words[0]]), int(self.ends[words[1] - 1])


def cut_pieces(document: Document, tokenizer: Tokenizer) -> Pieces:
    """The pieces of all that is not furniture."""
    encoding = tokenizer.encode(document.text, add_special_tokens=False)
    ids = np.asarray(encoding.ids, dtype=np.int64)
    offsets = np.asarray(encoding.offsets, dtype=np.int64).reshape(-1, 2)
    words = np.asarray([-1 if word is None else word for word in encoding.word_ids], dtype=np.int64)
    keep = words >= 0
    for start, end in document.skip:
        keep &= ~((offsets[:, 0] < end) & (offsets[:, 1] > start))
    ids, offsets, words = ids[keep], offsets[keep], words[keep]
    opens = np.ones(len(words), dtype=bool)
    opens[1:] = words[1:] != words[:-1]
    first = np.flatnonzero(opens)
    last = np.append(first[1:], len(words)) - 1 if len(first) else first
    starts, ends = offsets[first, 0], offsets[last, 1]
    word_of = np.cumsum(opens) - 1
    text = document.text
    shapes = np.asarray([_shape(text[s:e]) for s, e in zip(starts.tolist(), ends.tolist(), strict=True)], np.int64)
    return Pieces(
        ids=ids,
        shape=shapes[word_of] if len(first) else shapes,
        quoted=_inside(starts, [(q.inner_start, q.inner_end) for q in document.quotations])[word_of],
        opening=_openings(document, starts)[word_of],
        first=first,
        starts=starts,
        ends=ends,
    )


def windows(count: int, size: int = WINDOW, stride: int = STRIDE) -> list[tuple[int, int]]:
    """[begin, end) of overlapping windows over `count` pieces; the last one ends with them."""
    if count <= size:
        return [(0, count)] if count else []
    begins = [*range(0, count - size, stride), count - size]
    return [(begin, begin + size) for begin in begins]


def most_central(first: Ints, spans: list[tuple[int, int]], count: int) -> Ints:
    """For each word, the window in which it has most context on its poorer side; text beyond the document counts as context."""
    best = np.full(len(first), -1, dtype=np.int64)
    chosen = np.zeros(len(first), dtype=np.int64)
    for index, (begin, end) in enumerate(spans):
        left = np.where(begin == 0, count, first - begin)
        right = np.where(end == count, count, end - 1 - first)
        context = np.where((first >= begin) & (first < end), np.minimum(left, right), -1)
        better = context > best
        best[better] = context[better]
        chosen[better] = index
    return chosen


@lru_cache(maxsize=1 << 14)
def _shape(word: str) -> int:
    if re.fullmatch(r"[^\W\d_]+", word):
        if word.islower() or word.upper() == word.lower():
            name = "lower"
        elif word.isupper():
            name = "upper" if len(word) > 1 else "letter"
        else:
            name = "title" if word[1:].islower() else "mixed"
    elif word.isdigit():
        name = "digits"
    elif word.isalnum():
        name = "alphanumeric"
    elif word in _QUOTES:
        name = "quote"
    else:
        name = "mark" if len(word) == 1 else "other"
    return SHAPES.index(name)


def _inside(starts: Ints, ranges: list[tuple[int, int]]) -> Ints:
    found = np.zeros(len(starts), dtype=np.int64)
    for begin, end in ranges:
        found[np.searchsorted(starts, begin) : np.searchsorted(starts, end)] = 1
    return found


def _openings(document: Document, starts: Ints) -> Ints:
    found = np.zeros(len(starts), dtype=np.int64)
    for name, offsets in (
        ("sentence", [sentence.start for sentence in document.sentences]),
        ("paragraph", [begin for begin, _ in document.paragraphs]),
    ):
        at = np.searchsorted(starts, np.asarray(offsets, dtype=np.int64))
        found[at[at < len(starts)]] = OPENINGS.index(name)
    return found
