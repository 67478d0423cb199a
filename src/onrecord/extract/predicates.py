"""Predicates: the event words of a report, each with how surely what it tells of happened, as the branch of the model judges it.

Rules, in order: a word is an event word where the model holds that likelier than not; its factuality is the model's, cut to −3 … +3
(certainly not, certainly). Nothing here knows kinds of incident.
"""

from __future__ import annotations

import numpy as np

from onrecord.extract.page import Page
from onrecord.model.reading import Predicate

GREATEST = 3.0
"""Bound of factuality on either side, as UDS and UW have it."""
LIKELY = 0.0
"""Logit from which a word is held to tell of an event: as likely as not."""


def find_predicates(page: Page) -> tuple[Predicate, ...]:
    """Event words in text order, factuality to two places. Raises ValueError for a page without encoder."""
    scores, pieces = page.scores, page.scores.pieces
    told = np.flatnonzero(scores.judged[:, 0] > LIKELY)
    values = np.clip(GREATEST * scores.judged[told, 1], -GREATEST, GREATEST)
    made = []
    for start, end, value in zip(
        pieces.starts[told].tolist(), pieces.ends[told].tolist(), values.tolist(), strict=True
    ):
        span = page.span(start, end)
        made.append(Predicate(span, page.document.text[start:end], round(value, 2)))
    return tuple(made)
