"""A text's words as the finders of numbers and times look them up: runs of letters, runs of digits, marks, and breaks between paragraphs.

A document cuts them once (`Document.words`); they are finer than its tokens ("a.m." is four) and cover furniture too.
"""

from __future__ import annotations

import re
from itertools import accumulate

_TOKEN = re.compile(r"(\n[^\S\n]*\n\s*|\d+|[^\W\d_]+|[^\w\s]|_)")
_ASCII_TOKEN = re.compile(r"([a-z]+|[0-9]+|[^\w\s]|_|\n[^\S\n]*\n\s*)")
"""The same for a text of ASCII letters, all small: most reports, once their quotation marks are plain."""


_PLAIN = {"’": "'", "‘": "'", "–": "-", "‑": "-", "‐": "-", "−": "-"}


PAD = 8
"""Empty tokens at each end, so that a reader may look some tokens back and on."""


class Words:
    """A text's tokens in lower case, padded at both ends."""

    def __init__(self, text: str) -> None:
        plain = text.lower()
        if len(plain) != len(text):  # letters whose small form is two: each by itself
            plain = "".join(low if len(low := mark.lower()) == 1 else mark for mark in text)
        if not plain.isascii():
            for mark, kin in _PLAIN.items():  # far faster than translate: few texts hold more than two of them
                plain = plain.replace(mark, kin)
        cut = _ASCII_TOKEN if plain.isascii() else _TOKEN
        parts = cut.split(plain)  # gap, token, gap … gap: in one go, offsets by adding up their lengths
        ends = list(accumulate(map(len, parts)))
        blank = [""] * PAD
        self.text = text
        self.low = [*blank, *["\n" if token[0] == "\n" else token for token in parts[1::2]], *blank]
        self.starts = [*[0] * PAD, *ends[:-1:2], *[len(text)] * PAD]
        self.ends = [*[0] * PAD, *ends[1::2], *[len(text)] * PAD]

    def glued(self, i: int) -> bool:
        """Whether token `i` follows the one before it without a space."""
        return self.starts[i] == self.ends[i - 1]

    def capital(self, i: int) -> bool:
        """Whether token `i` opens with a capital."""
        return self.text[self.starts[i] : self.starts[i] + 1].isupper()

    def all(self, i: int, *words: str) -> bool:
        """Whether these words stand from token `i` on."""
        return tuple(self.low[i : i + len(words)]) == words
