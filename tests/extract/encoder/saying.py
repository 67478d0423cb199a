"""An encoder of our own that hears what it is told to: the second branch's scores by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import numpy as np

from onrecord.extract.encoder.labels import LABELS, LINK_SIZE, TELLING
from onrecord.extract.encoder.model import Encoder, Scores, Tables
from onrecord.extract.encoder.pieces import Pieces
from onrecord.extract.page import Page
from onrecord.model.report import Report
from onrecord.text.document import Document

FIRM = 9.0
"""A score that leaves nothing else a chance."""


class Saying:
    """Says of words, by their letters, of which kind of incident they tell and what they count; where it is `unsure`, with a chance of 0.2."""

    def __init__(self, told: Mapping[str, str], counted: Mapping[str, str], unsure: bool = False) -> None:
        self.says = {"told": told, "counted": counted}
        self.firm = -1.386 if unsure else FIRM

    def read(self, document: Document) -> Scores:
        """A word is a token."""
        tokens = document.tokens
        count = len(tokens)
        heads = {}
        for head in TELLING:
            scores = np.full((count, len(LABELS[head])), -FIRM, np.float32)
            for row, token in enumerate(tokens):
                label = self.says[head].get(token.text, "O")
                scores[row, 0] = 0.0 if label != "O" else FIRM
                scores[row, LABELS[head].index(label)] = FIRM if label == "O" else self.firm
            heads[head] = scores
        ints = np.arange(count)
        starts = np.asarray([token.start for token in tokens], np.int64)
        ends = np.asarray([token.end for token in tokens], np.int64)
        pieces = Pieces(ints, ints * 0, ints * 0, ints * 0, ints, starts, ends)
        tables = Tables(
            "", np.zeros((7, 7), np.float32), np.zeros((2, 17), np.float32), np.zeros(LINK_SIZE + 1, np.float32)
        )
        return Scores(pieces, heads, np.full((count, 2), -1, np.float32), (), tables)


def page_saying(
    text: str, *, told: Mapping[str, str] | None = None, counted: Mapping[str, str] | None = None, title: str | None = None, unsure: bool = False
) -> Page:  # fmt: skip
    """A page read by such an encoder."""
    return Page(Report("r", text, title=title), cast(Encoder, Saying(told or {}, counted or {}, unsure)))
