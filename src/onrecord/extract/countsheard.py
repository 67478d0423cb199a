"""What numbers count, as the model hears it, where the grammar of figures does not know.

Rules, in order:
1. A number that the grammar gives no measure has the model's, where that is sure.
2. Where the model is sure of another measure than the grammar's, and holds the grammar's for unlikely, it is the model's.
3. A single victim without a number that the grammar does not see ("a gendarme was among the dead") is one.
A page read without a model, or with one that lacks the second branch, has the grammar's measures alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import numpy as np

from onrecord.extract.counted import Counted
from onrecord.extract.drafts import Draft
from onrecord.extract.encoder.heard import MEASURES, Heard
from onrecord.model.vocabulary import Measure
from onrecord.text.document import Document

SURE = float(os.environ.get("C_SURE", "0.5"))
OTHERWISE = float(os.environ.get("C_OTHER", "0.9"))
VICTIM = float(os.environ.get("C_VICTIM", "0.6"))
UNLIKELY = 0.05
MODE = os.environ.get("C_MODE", "fill change victim")
_ARTICLES = frozenset("a an one another".split())
_BEFELL = frozenset((Measure.KILLED, Measure.INJURED, Measure.MISSING))
_UNTOLD = frozenset((Measure.MONEY, Measure.DURATION, Measure.MAGNITUDE, Measure.AREA, Measure.CONTAINMENT))
"""Measures of a unit, which the grammar reads off it."""


def hear(drafts: Sequence[Draft], heard: Heard) -> None:
    """Rules 1 and 2, in place."""
    for draft in drafts:
        if draft.victim is not None or draft.measure in _UNTOLD:
            continue
        chances = heard.measures_of(draft.start, draft.end)
        best = int(chances.argmax())
        measure = MEASURES[best]
        if measure in _UNTOLD:
            continue
        if draft.measure == Measure.OTHER:
            if "fill" in MODE and chances[best] >= SURE:
                draft.measure = measure.value
        elif (
            "change" in MODE
            and chances[best] >= OTHERWISE
            and chances[MEASURES.index(Measure(draft.measure))] < UNLIKELY
        ):
            draft.measure = measure.value


def victims_heard(document: Document, drafts: Sequence[Draft], heard: Heard) -> Iterator[Draft]:
    """Rule 3: those whom no draft covers."""
    if "victim" not in MODE:
        return
    befell = [MEASURES.index(one) for one in _BEFELL]
    taken = [(draft.start, draft.end) for draft in drafts]
    for row in np.flatnonzero(heard.measures[:, befell].max(1, initial=0.0) >= VICTIM):
        start, end = int(heard.starts[row]), int(heard.ends[row])
        if document.text[start:end].lower() not in _ARTICLES or any(a < end + 1 and start < b for a, b in taken):
            continue
        sentence = document.sentence_at(start)
        token = document.token_at(start)
        if sentence is None or any(
            start <= a < start + 60
            and document.sentence_at(a) is sentence
            and not document.text[end:a].strip(" -0123456789")
            for a, _ in taken
        ):
            continue
        measure = MEASURES[befell[int(heard.measures[row, befell].argmax())]]
        stop = document.tokens[min(token + 1, len(document.tokens) - 1)].end
        yield Draft(
            start, stop, 1.0, 1.0, 1.0, "exact", measure.value, Counted("people", None, "person", stop), reach=stop
        )
