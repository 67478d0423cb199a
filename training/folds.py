"""re3d by itself, five-fold by document: names as it marks them (roles and common nouns too), each fold by a model that saw the others.

    python -m training.folds CORPORA WEIGHTS FIRST.pt OUT [--folds 5] [--epochs 3]

FIRST.pt is a first pass, which reads none of re3d. Prints person, organisation and place, exact spans, micro-averaged over all folds.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import torch
from eval.attribution import f1

from onrecord.extract.encoder.model import Encoder
from onrecord.extract.mentions import find_names
from onrecord.extract.page import Page
from onrecord.model.report import Report
from training.corpora import Doc, read_names, read_re3d
from training.examples import make_example, tokenizer_of
from training.export import export
from training.network import Network
from training.train import SLOWER, train

OFTEN = {"re3d": 3}
COUNTED = {"person": "person", "organisation": "organisation", "place": "place", "facility": "place"}


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("first", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=3)
    given = parser.parse_args()
    tokenizer = tokenizer_of(given.weights.parent)
    docs = list(read_re3d(given.corpora, own=True))
    others = list(read_names(given.corpora, "uner-ewt", "en_ewt-ud-test.iob2"))
    count: Counter[tuple[str, str]] = Counter()
    for fold in range(given.folds):
        held = docs[fold :: given.folds]
        home = given.out / f"fold-{fold}"
        home.mkdir(parents=True, exist_ok=True)
        network = Network()
        network.load_state_dict(torch.load(given.first, weights_only=False))
        torch.manual_seed(fold)
        learned = [make_example(doc, tokenizer) for doc in (*others, *(doc for doc in docs if doc not in held))]
        device = torch.device("cpu")
        network = train(
            learned, network, home, epochs=given.epochs, seed=fold, device=device, often=OFTEN, slower=SLOWER
        )
        export(network, given.weights.with_name("tokenizer.json"), home)
        count += measure(held, Encoder(home))
        print(json.dumps({"folds": fold + 1, "names": _f1(count)}), flush=True)


def measure(docs: list[Doc], encoder: Encoder) -> Counter[tuple[str, str]]:
    """Names right, found and wanted, by type."""
    count: Counter[tuple[str, str]] = Counter()
    for doc in docs:
        found = {
            (one.span.start, one.span.end, COUNTED[one.type.value])
            for one in find_names(Page(Report(doc.name, doc.text), encoder))
            if one.type.value in COUNTED
        }
        wanted = {
            (one.start, one.end, COUNTED[kind]) for one in doc.mentions or () for kind in one.kinds if kind in COUNTED
        }
        for name, part in (("right", found & wanted), ("found", found), ("gold", wanted)):
            count.update({(kind, name): sum(k == kind for _, _, k in part) for kind in set(COUNTED.values())})
    return count


def _f1(count: Counter[tuple[str, str]]) -> dict[str, object]:
    kinds = sorted({kind for kind, _ in count})
    sums = {name: sum(count[kind, name] for kind in kinds) for name in ("right", "found", "gold")}
    return {
        "all": f1(sums["right"], sums["found"], sums["gold"]),
        **{kind: f1(count[kind, "right"], count[kind, "found"], count[kind, "gold"]) for kind in kinds},
    }


if __name__ == "__main__":
    main()
