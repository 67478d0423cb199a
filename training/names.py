"""Weights that choose persons, bodies and places among whole spans, over what the shipped heads say of their words; put into `reading.json`.

    python -m training.names CORPORA MODEL [--seed 1] [--folds 5]

MODEL is the folder of a model with a branch. Learned from corpora that the heads have not been trained on, for of those that they have
they are far too sure: UNER English EWT dev, WNUT 17 dev and test, CrossNER politics dev, a dozen sentences at a time as `eval.mentions`
puts them together, and once more with blanks as people write them. What WNUT 17 calls a group is left open.

The same corpora measure, so the figures of record are cross-fitted: runs of `RUN` texts are dealt to `--folds` parts, each read with
weights fitted on the others, less all that shares a document with it. Those are printed; the shipped weights are fitted on all, and what
`eval.mentions` gives with them is of sentences that they have seen.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from eval.mentions import FOUND, Text, closed_up, f1_by_kind, read_texts

from onrecord.extract.encoder.model import Encoder
from onrecord.extract.encoder.namespans import NAMED
from onrecord.extract.encoder.weights import Floats, Weights, written
from onrecord.extract.mentions import bare, find_names, name_spans
from onrecord.extract.page import Page
from onrecord.model.report import Report
from training.small import fitted

CORPORA = {
    "uner-ewt": ("en_ewt-ud-dev.iob2", 1.0),
    "wnut17": ("emerging.dev.conll", 1.0),
    "wnut17-test": ("emerging.test.conll", 0.5),
    "crossner-politics": ("dev.txt", 0.5),
}
"""File, and how much each of its spans weighs: CrossNER has as many names as the others together, WNUT's test many that were not marked."""
RUN = 4
UNITS = 48
EPOCHS = 12


@dataclass(frozen=True)
class Learned:
    """A text's candidates: features [n, f], which kinds each is [n, NAMED], and how much that counts (0: not known)."""

    text: Text
    page: Page
    features: Floats
    answers: Floats
    counts: Floats


def examples(folder: Path, corpus: str, encoder: Encoder) -> list[Learned]:
    """All texts of a corpus, each followed by the same closed up."""
    file, weight = CORPORA[corpus]
    made = []
    texts = read_texts(folder, corpus.removesuffix("-test"), file)
    for text in (one for plain in texts for one in (plain, closed_up(plain))):
        page = Page(Report("training", text.text), encoder)
        spans = name_spans(page)
        held = [(*spans.offsets(span), spans.keeps_ending(span)) for span in spans.ranges]
        names = [[(*bare(text.text, a, b, kind, kept), kind) for kind in NAMED] for a, b, kept in held]
        groups = {(a, b) for a, b, kind in text.others if kind == "group"}
        answers = [[one in text.names for one in row] for row in names]
        counts = [[weight * (one[2] != "organisation" or one[:2] not in groups) for one in row] for row in names]
        shape = len(names), len(NAMED)
        made.append(
            Learned(
                text,
                page,
                spans.features(),
                np.asarray(answers, np.float32).reshape(shape),
                np.asarray(counts, np.float32).reshape(shape),
            )
        )
    return made


def weights_of(learned: Iterable[Learned], seed: int) -> Weights:
    """The weights that these texts teach."""
    held = [one for one in learned if len(one.features)]
    parts = (np.vstack([getattr(one, name) for one in held]) for name in ("features", "answers", "counts"))
    features, answers, counts = parts
    return fitted(features, answers, counts, units=UNITS, epochs=EPOCHS, seed=seed)


def cross_fitted(learned: dict[str, list[Learned]], folds: int, seed: int) -> dict[str, object]:
    """By corpus, names read with weights that have seen nothing of their documents."""
    found: defaultdict[str, list[tuple[set[tuple[int, int, str]], Text]]] = defaultdict(list)
    for fold in range(folds):
        held = {
            corpus: [one for i, one in enumerate(texts) if i // (2 * RUN) % folds == fold]
            for corpus, texts in learned.items()
        }
        seen = {id(one) for texts in held.values() for one in texts}
        documents = {name for texts in held.values() for one in texts for name in one.text.documents}
        weights = weights_of(
            (
                one
                for texts in learned.values()
                for one in texts
                if id(one) not in seen and not one.text.documents & documents
            ),
            seed,
        )
        for corpus, texts in held.items():
            found[corpus] += [(_names(one.page, weights), one.text) for one in texts[::2]]
            found[f"{corpus}, closed up"] += [(_names(one.page, weights), one.text) for one in texts[1::2]]
    return {corpus: f1_by_kind(pairs) for corpus, pairs in found.items()}


def _names(page: Page, weights: Weights) -> set[tuple[int, int, str]]:
    scores = replace(page.scores, tables=replace(page.scores.tables, names=weights))
    page.__dict__["scores"] = scores
    return {(n.span.start, n.span.end, FOUND[n.type.value]) for n in find_names(page) if n.type.value in FOUND}


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folds", type=int, default=5)
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    encoder = Encoder(given.model)
    learned = {corpus: examples(given.corpora, corpus, encoder) for corpus in CORPORA}
    print(json.dumps({"cross-fitted": cross_fitted(learned, given.folds, given.seed)}, indent=1))
    path = given.model / "reading.json"
    tables = json.loads(path.read_text(encoding="utf-8"))
    tables["names"] = written(weights_of((one for texts in learned.values() for one in texts), given.seed))
    path.write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
