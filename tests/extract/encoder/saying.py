"""An encoder of our own that hears what it is told to: the scores of the second and third branch by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import numpy as np

from onrecord.extract.encoder.labels import DOER, LABELS, LINK_SIZE, RESPONDING, TELLING
from onrecord.extract.encoder.model import Encoder, Scores, Tables
from onrecord.extract.encoder.pieces import Pieces
from onrecord.extract.page import Page
from onrecord.model.report import Report
from onrecord.text.document import Document

FIRM = 9.0
"""A score that leaves nothing else a chance."""


class Saying:
    """Says of words, by their letters, what each of `says` tells of them by head: of which kind of incident or response they tell, what they
    count, whether they are of who responds; where it is `unsure`, with a chance of 0.2."""

    def __init__(self, says: Mapping[str, Mapping[str, str]], unsure: bool = False) -> None:
        self.says = says
        self.firm = -1.386 if unsure else FIRM

    def read(self, document: Document) -> Scores:
        """A word is a token."""
        tokens = document.tokens
        count = len(tokens)
        heads = {}
        for head in (*TELLING, *RESPONDING, *DOER):
            scores = np.full((count, len(LABELS[head])), -FIRM, np.float32)
            for row, token in enumerate(tokens):
                label = self.says.get(head, {}).get(token.text, "O")
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
    text: str,
    *,
    told: Mapping[str, str] | None = None,
    counted: Mapping[str, str] | None = None,
    responded: Mapping[str, str] | None = None,
    doer: Mapping[str, str] | None = None,
    title: str | None = None,
    unsure: bool = False,
) -> Page:
    """A page read by such an encoder."""
    says = {"told": told or {}, "counted": counted or {}, "responded": responded or {}, "doer": doer or {}}
    return Page(Report("r", text, title=title), cast(Encoder, Saying(says, unsure)))
