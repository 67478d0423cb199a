"""Weights that choose role fillers among whole phrases, over what the shipped heads say of their words; put into `reading.json`.

    python -m training.fillers CORPORA MODEL [--seed 1]

MODEL is the folder of a model with a branch. Learned from MUC-4's dev messages, but for every twelfth (`branch.HELD`), on which bounds are
tuned: a phrase is a filler where its words, without case, marks and articles, are a fill of one of the message's templates. What a named
victim is ("PRESIDENT": "CEREZO") is left open. The branch has been trained on these messages, but it knows them little better than
others (its own spans as fillers, F1: 40 of eighty of them, 45 of those held out).
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from eval.events import normal

from onrecord.extract.encoder.labels import ROLE
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.encoder.phrases import Phrases
from onrecord.extract.encoder.weights import Floats, written
from onrecord.text.document import Document
from training.branch import HELD
from training.events import fills_of, muc4_messages
from training.small import fitted

UNITS = 96
EPOCHS = 40


def examples(folder: Path, encoder: Encoder) -> tuple[Floats, Floats, Floats]:
    """Features [n, f] of all candidates, whether they are fillers [n, ROLE], and whether that is known."""
    made = []
    for name, text, templates in muc4_messages(folder):
        phrases = Phrases(text, encoder.read(Document(text)))
        if int(name[-4:]) % HELD and phrases.ranges:
            words = [text[slice(*phrases.offsets(span))] for span in phrases.ranges]
            made.append((phrases.features(), *answers_of(words, templates)))
    features, answers, known = (np.vstack(part) for part in zip(*made, strict=True))
    return features, answers, known


def answers_of(words: Sequence[str], templates: Sequence[Mapping[str, Sequence[str]]]) -> tuple[Floats, Floats]:
    """Of each candidate's words, which roles they fill [n, ROLE], and of which that is known."""
    decided: defaultdict[str, set[str]] = defaultdict(set)
    undecided: defaultdict[str, set[str]] = defaultdict(set)
    for template in templates:
        for role, fill, sure in fills_of(template):
            (decided if sure else undecided)[role].add(normal(fill))
    compared = [normal(one) for one in words]
    answers = [[one in decided[role] for role in ROLE] for one in compared]
    known = [[one not in undecided[role] - decided[role] for role in ROLE] for one in compared]
    return np.asarray(answers, np.float32), np.asarray(known, np.float32)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    torch.set_num_threads(1)
    features, answers, known = examples(given.corpora, Encoder(given.model))
    path = given.model / "reading.json"
    tables = json.loads(path.read_text(encoding="utf-8"))
    tables["fillers"] = written(fitted(features, answers, known, units=UNITS, epochs=EPOCHS, seed=given.seed))
    path.write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"phrases": len(features), "fillers": dict(zip(ROLE, answers.sum(0).tolist(), strict=True))}))


if __name__ == "__main__":
    main()
