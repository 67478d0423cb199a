"""The branch: a layer of its own over a mix of the shipped encoder's, for triggers, roles, factuality and names.

    python -m training.branch CORPORA OUT [--epochs 3] [--seed 3] [--shipped FOLDER] [--threads 2] [--resume]

The shipped encoder is not touched: its quantised file is run once over all texts, and what its layers give is kept on disk (half
precision). The branch reads a learned mix of them, as Peters et al. (2018) do: the upper layers have been trained for attribution and no
longer tell much of what the lower ones do (UW dev, a branch for it alone: 0.66 over the fifth, 0.73 over the mix). Its layer begins as a
copy of the shipped sixth, taken back from seven bits, with the stronger half of its inner units; each head sees what the branch gives of a
word and a second mix. So the attribution, mentions and toponyms of the shipped file stay as they are to the last bit, and training costs
a sixth of training it all.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import Tensor, nn

from onrecord.extract.encoder.labels import BRANCH, MENTION, bio
from onrecord.extract.encoder.model import SHIPPED, Encoder
from onrecord.extract.encoder.pieces import WINDOW, Pieces, cut_pieces
from onrecord.text.document import Document
from training.corpora import Doc, Marked, read_gum, read_names, read_re3d
from training.events import Told, read_factuality, read_muc4, read_wikievents
from training.examples import CASED, LOWER, UPPER, Ints, side_by_side, tokenizer_of, words_of
from training.network import FAR, LAYERS, SIZE, Layer

INNER_OUTPUTS = tuple(f"/encoder/layers.{n}/normed/LayerNormalization_output_0" for n in range(LAYERS))
"""What the shipped file gives of each of its layers."""
UNITS = 768
"""Inner units of the branch's layer: half a layer's, as reading pays for each."""
FOREMOST = (4, 5)
"""The layers (from 0) that the two mixes begin with, before all others."""
MIX_RATE = 1.5e-2
COPIED = (5,)
"""The layers (from 0) that the branch's begin as."""
RATE, HEAD_RATE = 3e-4, 1.5e-3
PIECES_A_BATCH = 1024
AVERAGE = 0.997
WEIGHTS = {"event": 0.5, "role": 2.0, "name": 0.7, "predicate": 0.3, "factuality": 1.0}
OFTEN: Mapping[str, float] = {"uner-ewt": 2.0}
"""Of each corpus's windows, in an epoch; the others come once."""
SHARE: Mapping[str, float] = {"muc4-none": 0.3, "gum": 0.25, "wnut17": 0.5}
"""Of each corpus's documents, where not all are read: two cores have an hour for it."""
DROP_CASE = 0.12
HELD = 12
"""Of MUC-4's dev messages every twelfth is not trained on: what is made of the roles is tuned on those."""
JUDGES: Mapping[str, float] = {"UDS_IH2": 0.45, "UW": 0.55}
"""Corpora of factuality, and the share of each in what is given. They ask differently (web text, each verb, by anyone; news, each event,
by its author's belief): a model of UW alone gives 0.68 on UW dev and 0.36 on UDS-IH2 dev. So each has its own output in training. Which
corpus a sentence is of is told for nine in ten (eight in ten of UW's), and mixing by that is worse than one mean for all."""


# -- the network ---------------------------------------------------------------------------------------------------------


class Branch(nn.Module):
    """All layers of a window in; scores of each head out."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.mix = nn.Parameter(torch.zeros(2, LAYERS))
        self.layers = nn.ModuleList(Layer(dropout, UNITS) for _ in COPIED)
        self.heads = nn.ModuleDict({name: nn.Linear(2 * SIZE, len(bio(kinds))) for name, kinds in BRANCH.items()})
        self.fact = nn.Linear(2 * SIZE, 1 + len(JUDGES))
        self.drop = nn.Dropout(dropout)

    def forward(self, *inner: Tensor, mask: Tensor | None = None) -> tuple[Tensor, ...]:
        """LAYERS times [b, t, SIZE] → scores [b, t, labels] in the order of BRANCH, then [b, t, 2]: whether an event word, its factuality.

        In training the last is [b, t, 3]: whether an event word, its factuality as each of JUDGES has it.
        """
        stacked = torch.stack(inner)
        mixed = torch.softmax(self.mix, -1) @ stacked.flatten(
            1
        )  # one product: twelve scaled sums take four times as long
        x, last = mixed.view(len(self.mix), *stacked.shape[1:]).unbind(0)
        bias = torch.zeros(1, 1, 1, 1) if mask is None else (1 - mask)[:, None, None, :] * FAR
        for layer in self.layers:
            x = layer(x, bias)
        both = self.drop(torch.cat([x, last], -1))
        fact = self.fact(both)
        return (*(head(both) for head in self.heads.values()), fact if self.training else self.judged(fact))

    @staticmethod
    def judged(fact: Tensor) -> Tensor:
        """[b, t, 3] → [b, t, 2]: one factuality, the weighted mean of what each of JUDGES says."""
        first, second = JUDGES.values()
        return torch.cat([fact[..., :1], first * fact[..., 1:2] + second * fact[..., 2:]], -1)


def begin_as_shipped(branch: Branch, shipped: Path) -> None:
    """Take the layer, and the head of names over the last layer, from the shipped file."""
    graph = onnx.load(str(shipped / "reading.onnx")).graph
    held = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    multiplied = {node.name: node.input[1] for node in graph.node if node.op_type == "MatMulInteger"}

    def weight(node: str) -> Tensor:
        quantised = multiplied[f"/{node}/MatMul_quant"]
        base = quantised.removesuffix("_quantized")
        values = (held[quantised].astype(np.float32) - held[f"{base}_zero_point"].astype(np.float32)) * held[
            f"{base}_scale"
        ]
        return torch.from_numpy(values.T.copy())

    with torch.no_grad():
        for share, foremost in zip(branch.mix, FOREMOST, strict=True):
            share[foremost] = 2.0
        for ours, number in zip(branch.layers, COPIED, strict=True):
            strong = weight(f"encoder/layers.{number}/inner").norm(dim=1) * weight(
                f"encoder/layers.{number}/outer"
            ).norm(dim=0)
            units = strong.topk(UNITS).indices

            def kept(part: str, values: Tensor, units: Tensor = units) -> Tensor:
                """Of the inner part its units; of the outer the columns that read them."""
                if part == "inner":
                    return values[units]
                return values[:, units] if part == "outer" and values.dim() == 2 else values

            for part in ("query", "key", "value", "out", "inner", "outer"):
                name = f"encoder.layers.{number}.{part}"
                getattr(ours, part).weight.copy_(kept(part, weight(f"encoder/layers.{number}/{part}")))
                getattr(ours, part).bias.copy_(kept(part, torch.from_numpy(held[f"{name}.bias"].copy())))
            for part in ("attended", "normed"):
                for kind in ("weight", "bias"):
                    given = held[f"encoder.layers.{number}.{part}.{kind}"]
                    getattr(getattr(ours, part), kind).copy_(torch.from_numpy(given.copy()))
        names = branch.heads["name"]
        names.weight.zero_()
        names.weight[:, SIZE:].copy_(weight("mention"))
        names.bias.copy_(torch.from_numpy(held["heads.mention.bias"].copy()))


# -- examples ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Learned:
    """A window as it is learned from: pieces [begin, end) of `pieces`, label bits of its words by head (0: unknown), and for each word
    whether it is an event word (−1 unknown) and its factuality (NaN unknown). `at`: where its rows begin in the cache."""

    corpus: str
    pieces: Pieces
    begin: int
    end: int
    labels: Mapping[str, Ints]
    predicate: Ints
    factuality: npt.NDArray[np.float32]
    at: int = -1

    @property
    def size(self) -> int:
        """Pieces, with the opening and closing marks."""
        return self.end - self.begin + 2


def label_bits(pieces: Pieces, marked: Sequence[Marked], kinds: tuple[str, ...], unmarked: frozenset[str]) -> Ints:
    """Allowed labels of each word; undecided spans first, so that a decided one over them wins."""
    names = bio(kinds)
    outside = 1 + sum((1 << names.index(f"B-{k}")) | (1 << names.index(f"I-{k}")) for k in unmarked)
    labels = np.full(len(pieces.first), outside, dtype=np.int64)
    for one in sorted(marked, key=lambda m: "O" not in m.kinds):
        first, last = words_of(pieces, (one.start, one.end))
        if first == last:
            continue
        begin = sum(1 << names.index(f"B-{kind}") for kind in one.kinds - {"O"})
        inner = sum(1 << names.index(f"I-{kind}") for kind in one.kinds - {"O"})
        if "O" in one.kinds:
            labels[first:last] = begin | inner | 1
            if last < len(labels):  # what follows may go on
                labels[last] |= inner
        else:
            went_on = labels[first] != outside and labels[first] & 1 and labels[first] != 1
            labels[first] = begin | (inner if went_on else 0)
            labels[first + 1 : last] = inner
    return labels


def corpus_of(doc: Told | Doc) -> str:
    """The corpus; MUC-4's messages without a fill are one of their own."""
    corpus = doc.name.split("/")[0]
    return "muc4-none" if corpus == "muc4" and isinstance(doc, Told) and not doc.roles else corpus


def learned(doc: Told | Doc, tokenizer: Tokenizer, phase: int) -> Iterator[Learned]:
    """The windows of a document, side by side from a phase on."""
    pieces = cut_pieces(Document(doc.text), tokenizer)
    if not len(pieces):
        return
    labels: dict[str, Ints] = {}
    predicate = np.full(len(pieces.first), -1, np.int64)
    factuality = np.full(len(pieces.first), np.nan, np.float32)
    corpus = corpus_of(doc)
    if isinstance(doc, Doc):
        labels["name"] = label_bits(pieces, doc.mentions or (), MENTION, frozenset(MENTION) - doc.closed)
    else:
        if doc.events is not None:
            labels["event"] = label_bits(pieces, doc.events, BRANCH["event"], doc.events_open)
        if doc.roles is not None:
            labels["role"] = label_bits(pieces, doc.roles, BRANCH["role"], frozenset())
        if doc.judged is not None:
            predicate[:] = 0
            for start, end, value in doc.judged:
                first, last = words_of(pieces, (start, end))
                if first < last:
                    predicate[first], factuality[first] = 1, value
    bounds = [0, *range(phase or WINDOW, len(pieces), WINDOW)]
    starts = sorted({int(pieces.first[max(0, np.searchsorted(pieces.first, b, side="right") - 1)]) for b in bounds})
    for begin, stop in zip(starts, [*starts[1:], len(pieces)], strict=True):
        end = min(stop, begin + WINDOW)
        lo, hi = np.searchsorted(pieces.first, [begin, end])
        if end - begin > 3:
            cut = {name: bits[lo:hi] for name, bits in labels.items()}
            yield Learned(corpus, pieces, begin, end, cut, predicate[lo:hi], factuality[lo:hi])


def training_docs(folder: Path, seed: int) -> list[Told | Doc]:
    """All that may train the branch: nothing that a dev figure is taken on. re3d names last, so that folds may leave it."""
    docs: list[Told | Doc] = [doc for doc in read_muc4(folder) if int(doc.name[-4:]) % HELD]
    docs += read_wikievents(folder)
    docs += [*read_factuality(folder, "UDS_IH2", seed), *read_factuality(folder, "UW", seed)]
    docs += [*read_gum(folder), *read_names(folder, "uner-ewt", "en_ewt-ud-test.iob2")]
    docs += [*read_names(folder, "wnut17", "wnut17train.conll"), *read_names(folder, "crossner-politics", "train.txt")]
    return [*docs, *read_re3d(folder)]


class Cache:
    """What the shipped encoder gives of windows, [rows, LAYERS, SIZE] in half precision on disk."""

    def __init__(self, path: Path, rows: int) -> None:
        mode: Literal["r+", "w+"] = "r+" if path.exists() else "w+"
        self.values: Any = np.memmap(str(path), dtype=np.float16, mode=mode, shape=(rows, LAYERS, SIZE))


def fill(windows: list[Learned], shipped: Path, path: Path, seed: int, threads: int) -> tuple[list[Learned], Cache]:
    """Run the shipped file on all windows, unless the cache is there; windows with their places in it.

    MUC-4's capitals are lost in every second window (as if written in lower case), other case now and then.
    """
    placed, rows = [], 0
    for one in windows:
        placed.append(replace(one, at=rows))
        rows += one.size
    progress = path.with_suffix(".progress")
    done = int(progress.read_text()) if progress.exists() and path.exists() else 0
    cache, session = Cache(path, rows), with_inner_outputs(shipped)
    rng = np.random.default_rng(seed)
    given = [_case_lost(one, rng) for one in placed]
    start = time.monotonic()

    def run(number: int) -> None:
        one = placed[number]
        for part, values in enumerate(session.run(list(INNER_OUTPUTS), given[number])):
            cache.values[one.at : one.at + one.size, part] = values[0]

    with ThreadPoolExecutor(
        threads
    ) as pool:  # windows side by side: two threads on one window wait more than they work
        for first in range(done, len(placed), 500):
            list(pool.map(run, range(first, min(first + 500, len(placed)))))
            cache.values.flush()
            progress.write_text(str(min(first + 500, len(placed))))
            print(f"cached {first}/{len(placed)} windows, {time.monotonic() - start:.0f} s", flush=True)
    return placed, cache


def _case_lost(one: Learned, rng: np.random.Generator) -> dict[str, npt.NDArray[np.int64]]:
    """What the encoder is given of a window, its case lost now and then."""
    given = Encoder.inputs(one.pieces, one.begin, one.end)
    capitals = one.corpus.startswith("muc4")
    if rng.random() < (0.5 if capitals else DROP_CASE):
        shape = given["shape"]
        shape[np.isin(shape, CASED)] = LOWER if capitals or rng.random() < 0.5 else UPPER
    return given


def with_inner_outputs(shipped: Path) -> onnxruntime.InferenceSession:
    """The shipped file with its fifth and last layer as outputs."""
    model = onnx.load(str(shipped / "reading.onnx"))
    for name in INNER_OUTPUTS:
        model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1, None, SIZE]))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


# -- training ------------------------------------------------------------------------------------------------------------


def batches(windows: Sequence[Learned], often: Mapping[str, float], order: random.Random) -> list[list[Learned]]:
    """An epoch: windows of about equal length beside each other, so many pieces a batch, in random order."""
    chosen: list[Learned] = []
    for one in windows:
        times = often.get(one.corpus, 1.0)
        chosen += [one] * (int(times) + (order.random() < times % 1))
    return side_by_side(chosen, order, pool=600, most=PIECES_A_BATCH)


def loss_of(branch: Branch, given: Sequence[Learned], cache: Cache) -> tuple[Tensor, Counter[str]]:
    """The weighted loss of a batch, and each task's own (summed) with its count."""
    length, width = max(one.size for one in given), max(len(one.predicate) for one in given)
    inner = torch.zeros(LAYERS, len(given), length, SIZE)
    mask = torch.zeros(len(given), length)
    where = np.zeros((len(given), width), np.int64)
    bits = {name: np.zeros((len(given), width), np.int64) for name in BRANCH}
    predicate = np.full((len(given), width), -1, np.int64)
    factuality = np.full((len(given), width), np.nan, np.float32)
    for row, one in enumerate(given):
        held_of = np.asarray(cache.values[one.at : one.at + one.size], np.float32)
        inner[:, row, : one.size] = torch.from_numpy(held_of).transpose(0, 1)
        mask[row, : one.size] = 1
        lo, hi = np.searchsorted(one.pieces.first, [one.begin, one.end])
        where[row, : hi - lo] = one.pieces.first[lo:hi] - one.begin + 1
        for name, held in one.labels.items():
            bits[name][row, : hi - lo] = held
        predicate[row, : hi - lo], factuality[row, : hi - lo] = one.predicate, one.factuality
    *heads, fact = branch(*inner, mask=mask)
    places = torch.from_numpy(where)[:, :, None]
    total, seen = torch.zeros(()), Counter[str]()

    def add(name: str, loss: Tensor, count: int) -> None:
        nonlocal total
        total = total + WEIGHTS[name] * loss / count
        seen.update({name: loss.item(), f"{name} n": count})

    for (name, kinds), scores in zip(BRANCH.items(), heads, strict=True):
        allowed = torch.from_numpy(bits[name])
        known = allowed != 0
        if known.any():
            at = scores.gather(1, places.expand(-1, -1, scores.shape[-1]))[known]
            may = ((allowed[known][:, None] >> torch.arange(len(bio(kinds)))) & 1).bool()
            loss = torch.logsumexp(at, -1) - torch.logsumexp(at.masked_fill(~may, -1e4), -1)
            add(name, loss.sum(), len(at))
    told = torch.from_numpy(predicate)
    if (told >= 0).any():
        at = fact.gather(1, places.expand(-1, -1, 1 + len(JUDGES)))
        asked = told >= 0
        loss = nn.functional.binary_cross_entropy_with_logits(at[asked][:, 0], told[asked].float(), reduction="sum")
        add("predicate", loss, int(asked.sum()))
        values = torch.from_numpy(factuality)
        judged = ~values.isnan()
        if judged.any():
            judge = list(JUDGES)
            whose = torch.tensor([1 + judge.index(one.corpus) if one.corpus in judge else 1 for one in given])
            chosen = at[judged].gather(1, whose[:, None].expand_as(judged)[judged][:, None])[:, 0]
            loss = nn.functional.smooth_l1_loss(chosen, values[judged] / 3, beta=0.3, reduction="sum")
            add("factuality", loss, int(judged.sum()))
    return total, seen


def _sharing(branch: Branch) -> Branch:
    """A copy with gradients of its own over the same weights."""
    made = deepcopy(branch)
    for mine, theirs in zip(made.parameters(), branch.parameters(), strict=True):
        mine.data = theirs.data
    return made


def _learn(copy: Branch, given: Sequence[Learned], cache: Cache) -> Counter[str]:
    """Gradients of a share of a batch, into the copy's own."""
    if not given:
        return Counter()
    loss, parts = loss_of(copy, given, cache)
    loss.backward()
    return parts


def train(
    windows: Sequence[Learned], cache: Cache, branch: Branch, out: Path, *, epochs: int, seed: int, often: Mapping[str, float] = OFTEN, slower: float = 1.0, resume: bool = False, threads: int = 1
) -> Branch:  # fmt: skip
    """Train and return the branch with averaged weights; a checkpoint after each epoch."""
    body = list(branch.layers.parameters())
    heads = [*branch.heads.parameters(), *branch.fact.parameters()]
    optimiser = torch.optim.AdamW(
        [
            {"params": body, "lr": slower * RATE},
            {"params": heads, "lr": slower * HEAD_RATE},
            {"params": [branch.mix], "lr": slower * MIX_RATE, "weight_decay": 0.0},
        ],
        weight_decay=0.01,
        betas=(0.9, 0.98),
    )
    steps = epochs * len(batches(windows, often, random.Random(seed)))
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda n: min((n + 1) / warm, max(0.02, (steps - n) / max(1, steps - warm)))
    )
    average = {name: value.detach().clone() for name, value in branch.state_dict().items()}
    begun, step, saved = 0, 0, out / "checkpoint.pt"
    if resume and saved.exists():
        held = torch.load(saved, weights_only=False)
        branch.load_state_dict(held["branch"])
        optimiser.load_state_dict(held["optimiser"])
        schedule.load_state_dict(held["schedule"])
        average, begun, step = held["average"], held["epoch"], held["step"]
    copies = [branch, *(_sharing(branch) for _ in range(threads - 1))]
    pool = ThreadPoolExecutor(threads)
    for epoch in range(begun, epochs):
        start, seen, pieces = time.monotonic(), Counter[str](), 0
        order = random.Random(seed * 1000 + epoch)
        for given in batches(windows, often, order):
            for copy in copies:
                copy.train()
                copy.zero_grad(set_to_none=True)
            parts = Counter[str]()
            for counted in pool.map(_learn, copies, [given[i::threads] for i in range(threads)], [cache] * threads):
                parts += counted
            for ours, *theirs in zip(*(copy.parameters() for copy in copies), strict=True):
                grads = [p.grad for p in (ours, *theirs) if p.grad is not None]
                ours.grad = torch.stack(grads).sum(0) / threads if grads else None
            torch.nn.utils.clip_grad_norm_([*body, *heads, branch.mix], 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            seen += parts
            pieces += sum(one.size for one in given)
            with torch.no_grad():
                keep = min(AVERAGE, step / (step + 10))
                for name, value in branch.state_dict().items():
                    average[name].mul_(keep).add_(value, alpha=1 - keep)
            if step % 50 == 0:
                told = {name: round(seen[name] / seen[f"{name} n"], 4) for name in WEIGHTS if seen[f"{name} n"]}
                print(
                    f"epoch {epoch + 1} step {step}/{steps} {told} {pieces / (time.monotonic() - start):.0f} pieces/s",
                    flush=True,
                )
        torch.save(
            {"branch": branch.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "average": average, "epoch": epoch + 1, "step": step},
            saved.with_suffix(".new"),
        )  # fmt: skip
        saved.with_suffix(".new").replace(saved)
        torch.save(average, out / "branch.pt")
    branch.load_state_dict({name: value.clone() for name, value in average.items()})
    branch.eval()
    return branch


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--shipped", type=Path, default=SHIPPED)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    given = parser.parse_args()
    torch.set_num_threads(1)  # shares of a batch run side by side instead
    torch.manual_seed(given.seed)
    given.out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(given.shipped)
    rng = random.Random(given.seed)
    windows: list[Learned] = []
    for doc in training_docs(given.corpora, given.seed):
        if rng.random() < SHARE.get(corpus_of(doc), 1.0):
            windows += learned(doc, tokenizer, rng.randint(WINDOW // 4, WINDOW))
    sizes = Counter[str]()
    for one in windows:
        sizes[one.corpus] += one.size
    print(json.dumps({"pieces": dict(sizes), "windows": len(windows)}), flush=True)
    placed, cache = fill(windows, given.shipped, given.out / "cache.f16", given.seed, given.threads)
    branch = Branch()
    begin_as_shipped(branch, given.shipped)
    train(
        placed,
        cache,
        branch,
        given.out,
        epochs=given.epochs,
        seed=given.seed,
        resume=given.resume,
        threads=given.threads,
    )
    print(
        json.dumps({"branch": str(given.out / "branch.pt"), "parameters": sum(p.numel() for p in branch.parameters())})
    )


if __name__ == "__main__":
    main()
