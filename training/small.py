"""How the small networks over features are fitted (`onrecord.extract.encoder.weights`), which are shipped as numbers in `reading.json`."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from onrecord.extract.encoder.weights import FARTHEST, Floats, Weights

RATE, DECAY, DROPOUT = 2e-3, 1e-2, 0.5
BATCH = 256


def fitted(features: Floats, answers: Floats, counts: Floats, *, units: int, epochs: int, seed: int) -> Weights:
    """A network of `units` inner units after `epochs` passes over `features` [n, f]; `answers` [n, questions] are 0 or 1, `counts` [n, questions]
    how much each counts (0: not known)."""
    torch.manual_seed(seed)
    mean, scale = features.mean(0), features.std(0) + 1e-3
    given = torch.from_numpy(np.clip((features - mean) / scale, -FARTHEST, FARTHEST))
    wanted, asked = torch.from_numpy(answers), torch.from_numpy(counts)
    inner, outer = nn.Linear(given.shape[1], units), nn.Linear(units, wanted.shape[1])
    network = nn.Sequential(nn.Dropout(DROPOUT / 2), inner, nn.ReLU(), nn.Dropout(DROPOUT), outer)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = epochs * -(-len(given) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    for _ in range(epochs):
        for rows in torch.randperm(len(given)).split(BATCH):
            optimiser.zero_grad()
            losses = nn.functional.binary_cross_entropy_with_logits(
                network(given[rows]), wanted[rows], reduction="none"
            )
            ((losses * asked[rows]).sum() / len(rows)).backward()
            optimiser.step()
            schedule.step()

    def plain(values: torch.Tensor) -> Floats:
        return np.asarray(values.detach().numpy(), np.float32)

    return Weights(mean, scale, plain(inner.weight.T), plain(inner.bias), plain(outer.weight.T), plain(outer.bias))
