"""Small networks over features of phrases and incidents: a layer of rectified units and a logistic output a question.

They are shipped as numbers beside the network, in `reading.json`, and made by `training.fillers`.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

FARTHEST = 6.0
"""Deviations from the mean at which a feature is cut: what was never seen in training tells no more than the rarest that was."""
FIELDS = ("mean", "scale", "inner", "inner_bias", "outer", "outer_bias")


@dataclass(frozen=True)
class Weights:
    """`mean` and `scale` [f] of the features in training, `inner` [f, h], `outer` [h, questions], and their biases."""

    mean: Floats
    scale: Floats
    inner: Floats
    inner_bias: Floats
    outer: Floats
    outer_bias: Floats

    def chances(self, features: Floats) -> Floats:
        """[n, f] → [n, questions], each 0–1. Raises ValueError for features of another number than trained on."""
        if features.shape[1:] != self.mean.shape:
            raise ValueError(f"{features.shape[1]} features where the weights are of {len(self.mean)}")
        held = np.clip((features - self.mean) / self.scale, -FARTHEST, FARTHEST)
        inner = np.maximum(product(held, self.inner) + self.inner_bias, 0)
        return np.asarray(1 / (1 + np.exp(-(product(inner, self.outer) + self.outer_bias))), np.float32)


def product(left: Floats, right: Floats) -> Floats:
    """[n, k] × [k, m] → [n, m], in the thread that asks. OpenBLAS, numpy's own, hands a product of more than 2**18 multiplications to a
    further thread, waits for it and leaves it spinning for some 20 ms (of 60 × 146 × 96 that took 6 ms in the median where another
    program held the second processor; this takes 0.15)."""
    return np.asarray(np.einsum("nk,km->nm", left, right), np.float32)


def shares_of(scores: Floats) -> Floats:
    """[n, k]: of each row its shares by softmax."""
    if not scores.size:
        return scores
    held = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(held / held.sum(1, keepdims=True), np.float32)


def log_odds(chances: Floats, least: float = 1e-4) -> Floats:
    """Logarithms of the odds of chances, kept `least` away from nought and one."""
    return np.asarray(np.log((chances + least) / (1 - chances + least)), np.float32)


def read_weights(held: Mapping[str, Any]) -> Weights:
    """As they stand in `reading.json`: half-precision numbers in base 64. Raises KeyError where a part is missing."""
    parts = {}
    for name in FIELDS:
        values = np.frombuffer(b64decode(held[name]["values"]), "<f2").astype(np.float32)
        parts[name] = values.reshape(held[name]["shape"])
    return Weights(**parts)


def written(weights: Weights) -> dict[str, Any]:
    """As they are written there."""
    return {
        name: {"shape": list(part.shape), "values": b64encode(part.astype("<f2").tobytes()).decode()}
        for name in FIELDS
        for part in [getattr(weights, name)]
    }
