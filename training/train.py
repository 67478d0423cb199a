"""Train the reading network: one encoder, all heads, windows of all corpora mixed.

    python -m training.train CORPORA WEIGHTS OUT [--epochs 6] [--seed 1] [--open] [--resume]
        [--adapted NETWORK.pt | --second NETWORK.pt]

AdamW, 2.5e-4 for the encoder and 1e-3 for the heads, linear warm-up and decay; piece embeddings frozen; bf16 autocast; the weights that
are kept are an exponential average over steps. A checkpoint after every epoch holds all that `--resume` needs. `--second` is the shorter
second pass, at 0.4 of the rates and with more of the small corpora of names (`SECOND`), that starts from the weights of the first.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from onrecord.extract.encoder.labels import HEADS, bio, distance_classes
from training.corpora import Doc, read_geowebnews, read_gum, read_names, read_polnear, read_re3d, read_trnews
from training.examples import Batch, Example, Window, cut_windows, make_batch, make_example, tokenizer_of
from training.network import Network

BATCH = 8
RATE, HEAD_RATE = 2.5e-4, 1e-3
WEIGHTS = {"attribution": 1.0, "mention": 0.5, "toponym": 0.5, "link": 0.5}
"""Of each task's loss by word (by link): attribution is what the model is for."""
AVERAGE = 0.998
"""Weight of what is held in the running average, a step."""
OFTEN = {"gum": 0.5}
"""How often a corpus's windows come in an epoch, where not once: GUM is large, and its genres are far from news."""
SECOND = {"gum": 0.5, "polnear": 0.5, "uner-ewt": 3, "crossner-politics": 3, "re3d": 2}
"""The same in the second pass, which is for names first."""
SLOWER = 0.4
"""Of the rates, in the second pass."""


def training_docs(folder: Path, open_only: bool = False) -> list[Doc]:
    """All that may train: no document of a set that a dev figure is taken on, and nothing of TimeBank or AQUAINT."""
    docs = [*read_gum(folder), *read_names(folder, "uner-ewt", "en_ewt-ud-test.iob2")]
    docs += read_names(folder, "wnut17", "wnut17train.conll")
    docs += [*read_names(folder, "crossner-politics", "train.txt"), *read_re3d(folder)]
    if not open_only:
        docs += [*read_polnear(folder, "train"), *read_geowebnews(folder), *read_trnews(folder)]
    return docs


def loss_of(network: Network, batch: Batch, device: torch.device) -> tuple[Tensor, Counter[str]]:
    """The weighted loss of a batch, and each task's own (summed) with its count."""
    given = {
        name: torch.from_numpy(getattr(batch, name)).to(device)
        for name in ("ids", "shape", "quoted", "opening", "mask")
    }
    with torch.autocast(device.type, torch.bfloat16):
        hidden = network.encoder(**given)
    words = torch.from_numpy(batch.words).to(device)
    at = hidden.float().gather(1, words[:, :, None].expand(-1, -1, hidden.shape[-1]))
    at = network.drop(at)
    mask = torch.from_numpy(batch.word_mask).to(device)
    total = torch.zeros((), device=device)
    seen: Counter[str] = Counter()
    for name, kinds in HEADS.items():
        bits = torch.from_numpy(batch.allowed[name]).to(device)
        known = bits != 0
        if not known.any():
            continue
        scores = network.heads[name](at)
        allowed = ((bits[:, :, None] >> torch.arange(len(bio(kinds)), device=device)) & 1).bool()
        if name == "attribution":
            rows = known.any(1)
            loss = network.crf_loss(scores[rows], allowed[rows] | ~known[rows][:, :, None], mask[rows])
        else:
            free = torch.logsumexp(scores[known], -1)
            loss = (free - torch.logsumexp(scores[known].masked_fill(~allowed[known], -1e4), -1)).sum()
        count = int(known.sum())
        total = total + WEIGHTS[name] * loss / count
        seen[name] += loss.item()
        seen[f"{name} n"] += count
    link, links = _link_loss(network, at, batch, device)
    if links:
        total = total + WEIGHTS["link"] * link / links
        seen["link"] += link.item()
        seen["link n"] += links
    return total, seen


def _link_loss(network: Network, at: Tensor, batch: Batch, device: torch.device) -> tuple[Tensor, int]:
    total, count = torch.zeros((), device=device), 0
    for row, linked in enumerate(batch.links):
        if not linked.cues:
            continue
        vectors = network.links(at[row])
        cues, sources, contents = (
            pool(spans, at.shape[1], device) for spans in (linked.cues, linked.sources, linked.contents)
        )
        gold = torch.tensor([len(linked.sources) if s == -1 else s for s in linked.source_of], device=device)
        scores = network.nobody_scores(vectors, cues)
        if linked.sources:
            gaps = classes(linked.cues, linked.sources, device)
            scores = torch.cat([network.link_scores(vectors, 0, cues, sources, gaps), scores], 1)
        known = gold >= 0
        if known.any():
            total = total + torch.nn.functional.cross_entropy(scores[known], gold[known], reduction="sum")
            count += int(known.sum())
        if linked.contents:
            gold = torch.tensor(linked.cue_of, device=device)
            known = gold >= 0
            gaps = classes(linked.contents, linked.cues, device)
            scores = network.link_scores(vectors, 1, contents, cues, gaps)
            if known.any():
                total = total + torch.nn.functional.cross_entropy(scores[known], gold[known], reduction="sum")
                count += int(known.sum())
    return total, count


def pool(spans: tuple[tuple[int, int], ...], width: int, device: torch.device) -> Tensor:
    """A matrix [spans, width] that averages the words of each span."""
    made = torch.zeros(len(spans), width, device=device)
    for index, (first, last) in enumerate(spans):
        made[index, first:last] = 1 / (last - first)
    return made


def classes(spans: tuple[tuple[int, int], ...], others: tuple[tuple[int, int], ...], device: torch.device) -> Tensor:
    """Distance classes [spans, others]."""
    gaps = np.asarray([[gap(a, b) for b in others] for a in spans], np.int64)
    return torch.from_numpy(distance_classes(gaps)).to(device)


def gap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Signed words from one span to another: positive where the other comes after."""
    return b[0] - a[1] + 1 if b[0] >= a[0] else -(a[0] - b[1] + 1)


def train(
    examples: list[Example],
    network: Network,
    out: Path,
    *,
    epochs: int,
    seed: int,
    device: torch.device,
    resume: bool = False,
    often: Mapping[str, float] = OFTEN,
    slower: float = 1.0,
) -> Network:
    """Train and return the network with averaged weights. `often`: of each corpus, in an epoch; `slower`: share of the rates."""
    network.encoder.pieces.weight.requires_grad_(False)
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    body = [p for name, p in network.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": slower * RATE}, {"params": heads, "lr": slower * HEAD_RATE}],
        weight_decay=0.01,
        betas=(0.9, 0.98),
    )
    rng = np.random.default_rng(seed)
    order = random.Random(seed)
    steps = epochs * math.ceil(len(_epoch(examples, often, np.random.default_rng(0), random.Random(0))) / BATCH)
    warm = steps // 20
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda n: min((n + 1) / warm, max(0.02, (steps - n) / max(1, steps - warm)))
    )
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    begun = 0
    saved = out / "checkpoint.pt"
    if resume and saved.exists():
        held = torch.load(saved, weights_only=False)
        network.load_state_dict(held["network"])
        optimiser.load_state_dict(held["optimiser"])
        schedule.load_state_dict(held["schedule"])
        average, begun = held["average"], held["epoch"]
        rng.bit_generator.state = held["rng"]
        order.setstate(held["order"])
    step = 0
    for epoch in range(begun, epochs):
        network.train()
        given = _epoch(examples, often, rng, order)
        start, seen = time.monotonic(), Counter[str]()
        for index in range(0, len(given), BATCH):
            loss, parts = loss_of(network, make_batch(given[index : index + BATCH], rng), device)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*body, *heads], 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            seen += parts
            with torch.no_grad():
                keep = min(AVERAGE, step / (step + 10))
                for name, value in network.state_dict().items():
                    if value.dtype.is_floating_point and name != "encoder.pieces.weight":
                        average[name].mul_(keep).add_(value, alpha=1 - keep)
            if step % 50 == 0:
                told = {name: round(seen[name] / seen[f"{name} n"], 4) for name in WEIGHTS if seen[f"{name} n"]}
                rate = (index + BATCH) / (time.monotonic() - start)
                print(f"epoch {epoch + 1} step {step}/{steps} {told} {rate:.1f} windows/s", flush=True)
        state = {
            "network": network.state_dict(),
            "optimiser": optimiser.state_dict(),
            "schedule": schedule.state_dict(),
            "average": average,
            "epoch": epoch + 1,
            "rng": rng.bit_generator.state,
            "order": order.getstate(),
        }
        torch.save(state, saved.with_suffix(".new"))
        saved.with_suffix(".new").replace(saved)
        torch.save(average, out / "network.pt")
    network.load_state_dict(average)
    network.eval()
    return network


def _epoch(
    examples: list[Example], often: Mapping[str, float], rng: np.random.Generator, order: random.Random
) -> list[Window]:
    """An epoch's windows, of about equal length beside each other (in pools of 40 batches), in random order."""
    found = []
    for example in examples:
        times = often.get(example.name.split("/")[0], 1.0)
        for _ in range(int(times) + (rng.random() < times % 1)):
            found += cut_windows(example, rng)
    order.shuffle(found)
    batches = []
    for index in range(0, len(found), 40 * BATCH):
        pool = sorted(found[index : index + 40 * BATCH], key=lambda one: one.end - one.begin)
        batches += [pool[i : i + BATCH] for i in range(0, len(pool), BATCH)]
    order.shuffle(batches)
    return [one for batch in batches for one in batch]


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("weights", type=Path, help="model.safetensors of MiniLM-L6, beside its tokenizer.json")
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--open", action="store_true", help="openly licensed corpora alone")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--adapted", type=Path, help="begin from weights of training.adapt")
    parser.add_argument("--second", type=Path, help="the weights of the first pass; this is the second")
    parser.add_argument("--threads", type=int, default=0)
    given = parser.parse_args()
    if given.threads:
        torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    given.out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(given.weights.parent)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    examples = [make_example(doc, tokenizer) for doc in training_docs(given.corpora, given.open)]
    sizes = Counter[str]()
    for example in examples:
        sizes[example.name.split("/")[0]] += len(example.pieces)
    print(json.dumps({"pieces": dict(sizes), "documents": len(examples)}), flush=True)
    network = Network().to(device)
    network.encoder.load(given.weights)
    if begin := given.second or given.adapted:
        network.load_state_dict(torch.load(begin, weights_only=False))
    train(
        examples,
        network,
        given.out,
        epochs=given.epochs,
        seed=given.seed,
        device=device,
        resume=given.resume,
        often=SECOND if given.second else OFTEN,
        slower=SLOWER if given.second else 1.0,
    )


if __name__ == "__main__":
    main()
