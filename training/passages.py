"""Branches that are learned from passages written for this project: of which kind of incident a word tells and what a number counts (the
second), of which kind of response a word tells and who responds (the third).

    python -m training.passages telling|responding WEIGHTS OUT [--epochs 6] [--seed 1] [--shipped FOLDER]

The passages (`training/told/*.txt`, `training/responses/*.txt`, marked as `eval.passages` and `eval.responses` tell) are the only source; no
corpus has these kinds and counts. Whole layers read a learned mix of what the shipped encoder's six give, as the first branch does, and begin
as the pre-trained MiniLM's last: the shipped ones have been trained for attribution, and know less of what deeds are alike. The encoder's
quantised file is run once over all; it is not touched. Each passage is learned from twice an epoch, by itself and among others, as paragraphs of one text, so that a
word is known wherever it stands in a window; of each eighth text the case is lost.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from eval.passages import Passage, read_passages
from torch import Tensor, nn

from onrecord.extract.encoder.labels import DOER, LABELS, RESPONDING, TELLING
from onrecord.extract.encoder.model import SHIPPED, Encoder
from onrecord.extract.encoder.pieces import WINDOW, Pieces, cut_pieces
from onrecord.model.vocabulary import IncidentKind, ResponseKind
from onrecord.text.document import Document
from training.branch import DROP_CASE, INNER_OUTPUTS, with_inner_outputs
from training.examples import CASED, LOWER, UPPER, Ints, side_by_side, tokenizer_of, words_of
from training.network import FAR, INNER, LAYERS, SIZE, Layer
from training.network import Encoder as Network


@dataclass(frozen=True)
class Task:
    """What a branch learns: its name, its heads in the file, how many layers it has, the passages, the kinds that triggers are marked with."""

    name: str
    heads: tuple[str, ...]
    depth: int
    files: Path
    kinds: type[StrEnum]


TELLING_TASK = Task("telling", tuple(TELLING), 2, Path(__file__).with_name("told"), IncidentKind)
"""Two layers: on passages held out, kinds of a passage, at a half, one of 768 units finds 44 of them at 0.80, two whole ones 58 at 0.75; the
whole encoder trained anew, 61 at 0.75."""
RESPONDING_TASK = Task("responding", (*RESPONDING, *DOER), 1, Path(__file__).with_name("responses"), ResponseKind)
"""One layer: on passages held out, words of responses, at a half, it has an F1 of 85.7, and 81.6 of who responds; one of 768 units over the
second branch 84.3 and 74.9; heads alone over that branch 70.4 and 62.2."""
TASKS = {task.name: task for task in (TELLING_TASK, RESPONDING_TASK)}
FOREMOST = 2
"""The layer (from 0) that the mix begins with."""
RATE, HEAD_RATE, MIX_RATE = 4e-4, 2e-3, 2e-2
PIECES_A_BATCH = 1500
SMOOTHING = 0.05


class Teller(nn.Module):
    """All layers of a window in; scores of each head of a task out."""

    def __init__(self, task: Task, dropout: float = 0.1) -> None:
        super().__init__()
        self.mix = nn.Parameter(torch.zeros(1, LAYERS))
        self.layers = nn.ModuleList(Layer(dropout, INNER) for _ in range(task.depth))
        self.heads = nn.ModuleDict({name: nn.Linear(SIZE, len(LABELS[name])) for name in task.heads})
        self.drop = nn.Dropout(2 * dropout)

    def forward(self, *inner: Tensor, mask: Tensor | None = None) -> tuple[Tensor, ...]:
        """LAYERS times [b, t, SIZE] → scores [b, t, labels] in the order of the task's heads."""
        mixed = torch.softmax(self.mix, -1) @ torch.stack(inner).flatten(1)
        x = mixed.view(inner[0].shape)
        bias = torch.zeros(1, 1, 1, 1) if mask is None else (1 - mask)[:, None, None, :] * FAR
        for layer in self.layers:
            x = layer(x, bias)
        x = self.drop(x)
        return tuple(head(x) for head in self.heads.values())


def begin(teller: Teller, weights: Path) -> None:
    """Take the layers from the pre-trained encoder's last ones."""
    network = Network()
    network.load(weights)
    with torch.no_grad():
        teller.mix[0, FOREMOST] = 2.0
        for ours, theirs in zip(teller.layers, network.layers[-len(teller.layers) :], strict=True):
            ours.load_state_dict(theirs.state_dict())


@dataclass(frozen=True)
class Learned:
    """A text of at most a window: what the encoder's layers give of it [LAYERS, t, SIZE], its words' first pieces (after the opening
    mark), and of each head the words' labels."""

    inner: npt.NDArray[np.float16]
    first: Ints
    labels: tuple[Ints, ...]

    @property
    def size(self) -> int:
        """Pieces, with the opening and closing marks."""
        return int(self.inner.shape[1])


def joined(passages: Sequence[Passage]) -> Passage:
    """Passages as paragraphs of one text."""
    text, triggers, counts, doers = "", [], [], []
    for one in passages:
        text += "\n\n" if text else ""
        triggers += [(start + len(text), end + len(text), kind) for start, end, kind in one.triggers]
        counts += [(start + len(text), end + len(text), what) for start, end, what in one.counts]
        doers += [(start + len(text), end + len(text)) for start, end in one.doers]
        text += one.text
    return Passage(text, tuple(triggers), tuple(counts), tuple(doers))


def among_others(passages: Sequence[Passage], order: random.Random) -> Iterator[Passage]:
    """Each passage once, two to five in a text."""
    left = list(passages)
    order.shuffle(left)
    while left:
        count = order.randint(2, 5)
        yield joined(left[:count])
        left = left[count:]


def labels_of(passage: Passage, head: str, pieces: Pieces) -> Ints:
    """The label of each word for a head; of who responds, in BIO form, the first word's is another than the others'."""
    row = np.zeros(len(pieces.first), np.int64)
    if head in DOER:
        for start, end in passage.doers:
            first, last = words_of(pieces, (start, end))
            row[first:last] = LABELS[head].index("I-doer")
            row[first : min(first + 1, last)] = LABELS[head].index("B-doer")
        return row
    for start, end, kind in passage.counts if head == "counted" else passage.triggers:
        if kind in LABELS[head]:
            row[slice(*words_of(pieces, (start, end)))] = LABELS[head].index(kind)
    return row


def learned(passages: Sequence[Passage], task: Task, shipped: Path, seed: int) -> Iterator[Learned]:
    """What is learned from; of what is longer than a window, its beginning."""
    tokenizer, session, rng = tokenizer_of(shipped), with_inner_outputs(shipped), np.random.default_rng(seed)
    for one in passages:
        pieces = cut_pieces(Document(one.text), tokenizer)
        end = min(WINDOW, len(pieces))
        words = int(np.searchsorted(pieces.first, end))
        given = Encoder.inputs(pieces, 0, end)
        if rng.random() < DROP_CASE:
            given["shape"][np.isin(given["shape"], CASED)] = LOWER if rng.random() < 0.5 else UPPER
        inner = np.stack([part[0] for part in session.run(list(INNER_OUTPUTS), given)]).astype(np.float16)
        labels = tuple(labels_of(one, head, pieces)[:words] for head in task.heads)
        yield Learned(inner, pieces.first[:words] + 1, labels)


def batches(texts: Sequence[Learned], order: random.Random) -> list[list[Learned]]:
    """An epoch: texts of about equal length beside each other, so many pieces a batch, in random order."""
    return side_by_side(texts, order, pool=400, most=PIECES_A_BATCH)


def loss_of(teller: Teller, given: Sequence[Learned]) -> Tensor:
    """The mean loss of the words of a batch, over all heads."""
    length = max(one.size for one in given)
    inner = torch.zeros(LAYERS, len(given), length, SIZE)
    mask = torch.zeros(len(given), length)
    wanted = torch.full((len(given[0].labels), len(given), length), -100)
    for row, one in enumerate(given):
        inner[:, row, : one.size] = torch.from_numpy(one.inner.astype(np.float32))
        mask[row, : one.size] = 1
        for head, labels in enumerate(one.labels):
            wanted[head, row, one.first] = torch.from_numpy(labels)
    losses = [
        nn.functional.cross_entropy(scores.flatten(0, 1), labels.flatten(), label_smoothing=SMOOTHING)
        for scores, labels in zip(teller(*inner, mask=mask), wanted, strict=True)
    ]
    return torch.stack(losses).sum()


def train(teller: Teller, texts: Sequence[Learned], *, epochs: int, seed: int) -> None:
    """Train in place, the rates falling to nothing."""
    groups = [
        {"params": teller.layers.parameters(), "lr": RATE},
        {"params": teller.heads.parameters(), "lr": HEAD_RATE},
        {"params": [teller.mix], "lr": MIX_RATE, "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.02)
    steps = epochs * len(batches(texts, random.Random(seed)))
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda n: min((n + 1) / warm, max(0.02, (steps - n) / (steps - warm)))
    )
    for epoch in range(epochs):
        start, total, order = time.monotonic(), 0.0, random.Random(seed * 1000 + epoch)
        teller.train()
        chosen = batches(texts, order)
        for given in chosen:
            loss = loss_of(teller, given)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teller.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: loss {total / len(chosen):.4f}, {time.monotonic() - start:.0f} s", flush=True)
    teller.eval()


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("weights", type=Path, help="model.safetensors of MiniLM-L6")
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shipped", type=Path, default=SHIPPED)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    task = TASKS[given.task]
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    given.out.mkdir(parents=True, exist_ok=True)
    passages = list(read_passages(sorted(task.files.glob("*.txt")), task.kinds))
    alone = [*passages, *among_others(passages, random.Random(given.seed))]
    texts = list(learned(alone, task, given.shipped, given.seed))
    print(json.dumps({"passages": len(passages), "pieces": sum(one.size for one in texts)}), flush=True)
    teller = Teller(task)
    begin(teller, given.weights)
    train(teller, texts, epochs=given.epochs, seed=given.seed)
    torch.save(teller.state_dict(), given.out / f"{task.name}.pt")
    print(json.dumps({"mix": [round(x, 3) for x in torch.softmax(teller.mix, -1)[0].tolist()]}))


if __name__ == "__main__":
    main()
