"""Weights that choose among whole attributions, over what the encoder says of them; put into `reading.json`.

    python -m training.attributions CORPORA WEIGHTS OUT MODEL [--seed 1] [--epochs 6]

WEIGHTS is `model.safetensors` of MiniLM-L6, MODEL the folder of a model with its branch. An encoder is far too sure of documents that it
has been trained on. So a second one is trained on every second document of PolNeAR's train part alone, in OUT, and the candidates of the
other documents are told as that one labels and links them (names and events as MODEL does). A candidate is right by the large where one of the
first annotator's attributions meets it leniently, and exact where all spans are the same, as `eval.attribution` counts. The dev part is
not seen (which labellings there are was chosen on it: `weighed.LABELLINGS`).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from eval.attribution import SAME, Relation, documents, run_together, shared, whole

from onrecord.extract.attribution.weighed import QUESTIONS, Candidates
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.encoder.weights import Floats, written
from onrecord.text.document import Document
from training.corpora import read_polnear
from training.examples import make_example, tokenizer_of
from training.export import export
from training.network import Network
from training.small import fitted
from training.train import train

UNITS = 64
EPOCHS = 25


def half_trained(corpora: Path, weights: Path, out: Path, *, epochs: int, seed: int) -> Encoder:
    """An encoder of every second document (of those at odd places), exported to `out`."""
    tokenizer = tokenizer_of(weights.parent)
    torch.manual_seed(seed)
    network = Network()
    network.encoder.load(weights)
    examples = [make_example(doc, tokenizer) for doc in list(read_polnear(corpora, "train"))[1::2]]
    out.mkdir(parents=True, exist_ok=True)
    made = train(examples, network, out, epochs=epochs, seed=seed, device=torch.device("cpu"))
    export(made, weights.with_name("tokenizer.json"), out)
    return Encoder(out)


def examples(corpora: Path, model: Encoder, half: Encoder) -> Iterator[tuple[Floats, Floats]]:
    """Of each document that `half` has not seen, the features of its candidates and their answers [n, QUESTIONS]."""
    held = {doc.name.partition("/")[2] for doc in list(read_polnear(corpora, "train"))[::2]}
    for name, text, gold in documents(corpora / "polnear", "train"):
        if name not in held:
            continue
        document = Document(text)
        scores, ours = model.read(document), half.read(document)
        heads = {**scores.heads, "attribution": ours.heads["attribution"]}
        found = Candidates(document, replace(scores, heads=heads, links=ours.links, tables=ours.tables))
        if found.spans:
            place = ours.pieces.offsets
            told = [
                Relation((place(source),) if source else (), (place(cue),), run_together(text, [*map(place, content)]))
                for cue, source, content in found.spans
            ]
            yield found.features(), answers_of(text, gold, told)


def answers_of(text: str, gold: Sequence[Relation], told: Sequence[Relation]) -> Floats:
    """[told, QUESTIONS], each 0 or 1."""
    made = np.zeros((len(told), len(QUESTIONS)), np.float32)
    for row, one in zip(made, told, strict=True):
        row[:] = (
            any(shared(text, wanted, one) >= SAME for wanted in gold),
            any(whole(wanted) == whole(one) for wanted in gold),
        )
    return made


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=6)
    given = parser.parse_args()
    half = half_trained(given.corpora, given.weights, given.out, epochs=given.epochs, seed=given.seed)
    features, answers = (
        np.vstack(part) for part in zip(*examples(given.corpora, Encoder(given.model), half), strict=True)
    )
    path = given.model / "reading.json"
    tables = json.loads(path.read_text(encoding="utf-8"))
    weights = fitted(features, answers, np.ones_like(answers), units=UNITS, epochs=EPOCHS, seed=given.seed)
    tables["attributions"] = written(weights)
    path.write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"candidates": len(features), **dict(zip(QUESTIONS, answers.sum(0).tolist(), strict=True))}))


if __name__ == "__main__":
    main()
