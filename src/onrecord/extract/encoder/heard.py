"""What the second and third branches hear in each word, as chances: of which kind of incident it tells and what it counts; of which kind of
response it tells, and whether it names who responds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onrecord.extract.encoder.labels import DOER, RESPONDING, TELLING
from onrecord.extract.encoder.model import Floats, Scores
from onrecord.lang.incident_words import SOFT
from onrecord.model.vocabulary import IncidentKind, Measure, ResponseKind

KINDS: tuple[IncidentKind, ...] = tuple(map(IncidentKind, TELLING["told"]))
MEASURES: tuple[Measure, ...] = tuple(map(Measure, TELLING["counted"]))
RESPONSES: tuple[ResponseKind, ...] = tuple(map(ResponseKind, RESPONDING["responded"]))

SURE, SURER = 0.6, 0.85
"""Chances from which a kind is heard; of what follows an incident more is asked, for it is linked by other words than its kind."""
_HEARD = np.asarray([kind is not IncidentKind.EXTREME_WEATHER for kind in KINDS], np.float32)
"""Weather is mostly what something came of, or what stands in the way of a search."""
_NO_DEEDS = SOFT | {IncidentKind.OTHER, IncidentKind.FIRE}
""" "Killed by Keldian fire" is of arms."""
_DEEDS = np.asarray([kind not in _NO_DEEDS for kind in KINDS], np.float32) * _HEARD


@dataclass(frozen=True)
class Heard:
    """Chances of the words of a document, in text order: `kinds` [w, KINDS], `measures` [w, MEASURES]; what is left of 1 is that a word
    tells of nothing, or counts nothing. `starts`, `ends`: their character offsets."""

    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    kinds: Floats
    measures: Floats

    def words(self, start: int, end: int) -> slice:
        """The words that a range of characters touches."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        return slice(first, max(first, int(np.searchsorted(self.starts, end, side="left"))))

    def kinds_of(self, start: int, end: int) -> Floats:
        """The chance of each of KINDS that some word of the range tells of it; noughts for a range without words."""
        return self._most(self.kinds, start, end)

    def kind_in(self, start: int, end: int) -> IncidentKind | None:
        """The kind that words of a range most likely tell of, where that is SURE, of an act of state or police SURER; None where it isn't."""
        return _likeliest(self.kinds_of(start, end) * _HEARD)

    def deed_in(self, start: int, end: int) -> IncidentKind | None:
        """The same, of what is no act of state or police and has a kind."""
        return _likeliest(self.kinds_of(start, end) * _DEEDS)

    def measures_of(self, start: int, end: int) -> Floats:
        """The chance of each of MEASURES that some word of the range is a count of it."""
        return self._most(self.measures, start, end)

    def _most(self, chances: Floats, start: int, end: int) -> Floats:
        held = chances[self.words(start, end)]
        most: Floats = held.max(0) if len(held) else np.zeros(chances.shape[1], np.float32)
        return most


def _likeliest(chances: Floats) -> IncidentKind | None:
    kind = KINDS[int(chances.argmax())]
    return kind if chances.max() >= (SURER if kind in SOFT else SURE) else None


def heard_in(scores: Scores) -> Heard | None:
    """What a model with the second branch says of a document; None for one without."""
    if not TELLING.keys() <= scores.heads.keys():
        return None
    kinds, measures = (_chances(scores.heads[head])[:, 1:] for head in TELLING)
    return Heard(scores.pieces.starts, scores.pieces.ends, kinds, measures)


@dataclass(frozen=True)
class HeardResponses:
    """Chances of the words of a document, in text order: `kinds` [w, RESPONSES] that a word tells of such a response, `doers` [w, 2] that it is
    the first word, or a further one, of who responds. `starts`, `ends`: their character offsets."""

    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    kinds: Floats
    doers: Floats


def responses_heard_in(scores: Scores) -> HeardResponses | None:
    """What a model with the third branch says of a document; None for one without."""
    heads = (*RESPONDING, *DOER)
    if not set(heads) <= scores.heads.keys():
        return None
    kinds, doers = (_chances(scores.heads[head])[:, 1:] for head in heads)
    return HeardResponses(scores.pieces.starts, scores.pieces.ends, kinds, doers)


def _chances(scores: Floats) -> Floats:
    greatest = np.ascontiguousarray(scores.T).max(0, initial=0.0)  # along columns numpy takes a third of the time
    made = np.exp(scores - greatest[:, None])
    whole: Floats = made / made.sum(1, keepdims=True)
    return whole
