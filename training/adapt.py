"""Train the encoder further on the text of the corpora, before any head: words are hidden and guessed (masked words, Devlin et al. 2019).

    python -m training.adapt CORPORA WEIGHTS OUT [--passes 1] [--seed 1]

The published weights were tuned to compare whole sentences, which costs them what they knew of single words; this brings some of it back and
makes the new inputs (word shapes, quotation state, openings) mean something before labels are few. Whole words are hidden, 15 % of
them: eight in ten by the mask, one by a random piece, one left. Only texts that may train are read, without their labels.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from training.corpora import Doc, read_texts
from training.examples import Batch, cut_windows, make_batch, make_example, tokenizer_of
from training.network import PIECES, SIZE, Network

BATCH = 8
RATE, GUESS_RATE = 3e-4, 1e-3
HIDDEN, MASK = 0.15, 103
NOTHING = -100


class Guess(nn.Module):
    """From a vector to the piece that stood there; its table is the encoder's own, which stays as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.turned, self.normed = nn.Linear(SIZE, SIZE), nn.LayerNorm(SIZE)
        self.bias = nn.Parameter(torch.zeros(PIECES))
        nn.init.eye_(self.turned.weight)

    def forward(self, x: Tensor, table: Tensor) -> Tensor:
        """x [n, SIZE] → scores [n, PIECES]."""
        return self.normed(nn.functional.gelu(self.turned(x))) @ table.T / SIZE**0.5 * 8 + self.bias


def hide(batch: Batch, rng: np.random.Generator) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Pieces [b, t] with whole words hidden, and what stood there (NOTHING elsewhere)."""
    ids, gold = batch.ids.copy(), np.full_like(batch.ids, NOTHING)
    for row in range(ids.shape[0]):
        firsts = batch.words[row][batch.word_mask[row]]
        end = int(batch.mask[row].sum()) - 1
        ends = np.append(firsts[1:], end)
        for index in np.flatnonzero(rng.random(len(firsts)) < HIDDEN):
            part = slice(int(firsts[index]), int(ends[index]))
            gold[row, part] = ids[row, part]
            drawn = rng.random()
            if drawn < 0.8:
                ids[row, part] = MASK
            elif drawn < 0.9:
                ids[row, part] = rng.integers(1000, PIECES, part.stop - part.start)
    return ids, gold


def adapt(network: Network, docs: Iterator[Doc], tokenizer: Tokenizer, *, passes: int, seed: int) -> None:
    """Train the encoder of `network` in place."""
    encoder, guess = network.encoder, Guess()
    encoder.pieces.weight.requires_grad_(False)
    rng, order = np.random.default_rng(seed), random.Random(seed)
    examples = [make_example(doc, tokenizer) for doc in docs]
    body = [p for p in encoder.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": RATE}, {"params": guess.parameters(), "lr": GUESS_RATE}], weight_decay=0.01
    )
    drawn = [window for _ in range(passes) for example in examples for window in cut_windows(example, rng)]
    order.shuffle(drawn)
    steps = len(drawn) // BATCH
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda n: min((n + 1) / warm, max(0.02, (steps - n) / max(1, steps - warm)))
    )
    network.train()
    start, loss_sum, count = time.monotonic(), 0.0, 0
    for step in range(steps):
        batch = make_batch(drawn[step * BATCH : (step + 1) * BATCH], rng)
        hidden, gold = hide(batch, rng)
        if (gold == NOTHING).all():
            continue
        given = {name: torch.from_numpy(getattr(batch, name)) for name in ("shape", "quoted", "opening", "mask")}
        with torch.autocast("cpu", torch.bfloat16):
            x = encoder(torch.from_numpy(hidden), **given)
            wanted = torch.from_numpy(gold)
            at = wanted != NOTHING
            scores = guess(x[at], encoder.pieces.weight)
        loss = nn.functional.cross_entropy(scores.float(), wanted[at])
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(body, 1.0)
        optimiser.step()
        schedule.step()
        loss_sum, count = loss_sum + loss.item(), count + 1
        if step % 50 == 49:
            rate = (step + 1) * BATCH / (time.monotonic() - start)
            print(f"step {step + 1}/{steps} loss {loss_sum / count:.3f} {rate:.1f} windows/s", flush=True)
            loss_sum, count = 0.0, 0


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--passes", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--open", action="store_true", help="openly licensed corpora alone")
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    given.out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(given.weights.parent)
    network = Network()
    network.encoder.load(given.weights)
    adapt(network, read_texts(given.corpora, given.open), tokenizer, passes=given.passes, seed=given.seed)
    torch.save(network.state_dict(), given.out / "network.pt")
    print(json.dumps({"adapted": str(given.out / "network.pt")}))


if __name__ == "__main__":
    main()
