"""What each head of the encoder says of a word: the closed label lists, and the links between spans.

Labels are in BIO form: `O`, then `B-` and `I-` of each kind; those of what is told are `O`, then each kind. `training/` and
`decode` read these lists; the order is part of the shipped model, which is checked against it when it is opened.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from onrecord.model.vocabulary import IncidentKind, Measure, ResponseKind

ATTRIBUTION = ("source", "cue", "content")
MENTION = ("person", "organisation", "place", "facility", "group", "weapon", "vehicle", "other")
TOPONYM = ("literal", "associative", "metonymic")
HEADS = {"attribution": ATTRIBUTION, "mention": MENTION, "toponym": TOPONYM}
EVENT = (
    "attack", "bombing", "abduction", "fire", "killing", "injury", "damage", "arrest", "trial", "protest", "threat", "movement",
    "crash", "outbreak", "talks", "other",
)  # fmt: skip
ROLE = ("by", "group", "against", "victim", "means")
"""Who did it (persons; the body behind them), what was attacked, who was hurt, with what."""
BRANCH = {"event": EVENT, "role": ROLE, "name": MENTION}
"""Heads of the branch; beside them it says of a word whether it tells of an event, and how surely that happened."""
ALL_HEADS = {**HEADS, **BRANCH}
TELLING = {"told": tuple(IncidentKind), "counted": tuple(one for one in Measure if one is not Measure.OTHER)}
"""Heads of the second branch: of which kind of incident a word tells, and what a number (or the article of a single victim) counts."""
RESPONDING = {"responded": tuple(ResponseKind)}
"""Heads of the third branch: which kind of response a word tells of; beside them, in BIO form, who responds."""
DOER = {"doer": ("doer",)}
LINK_SIZE = 64
"""Size of the vectors whose product says how well two spans belong together."""
DISTANCES = (1, 2, 4, 8, 16, 32, 64, 128)
"""Bounds, in words, of the classes of distance between two linked spans; a class for each side, and one for farther."""


def bio(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The labels of a head, in the order of its scores."""
    return ("O", *(f"{mark}-{kind}" for kind in kinds for mark in "BI"))


LABELS = {
    **{head: bio(kinds) for head, kinds in ALL_HEADS.items()},
    **{head: ("O", *kinds) for head, kinds in {**TELLING, **RESPONDING}.items()},
    **{head: bio(kinds) for head, kinds in DOER.items()},
}
"""The labels of every head, in the order of its scores."""


def distance_classes(gaps: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The class of each signed distance in words: those before first, nearest in the middle."""
    sizes = np.searchsorted(DISTANCES, np.abs(gaps), side="right")
    return len(DISTANCES) + np.where(gaps >= 0, sizes, -sizes)
