"""Factuality measured: UDS-IH2 and UW dev, each sentence a report of its own.

    python -m eval.factuality FOLDER

FOLDER holds the unpacked `factuality`. Pearson's r and the mean absolute error are over the corpus's own event words, as published figures
are, whether the reading would hold them to be event words or not; `found`: the words that it does (`extract/predicates.py`) against the
corpus's.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from eval.attribution import f1
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.predicates import GREATEST, LIKELY
from onrecord.text.document import Document

CORPORA = ("UDS_IH2", "UW")


def read_rows(path: Path) -> Iterator[tuple[str, list[tuple[int, int, float]]]]:
    """(sentence, event words with their factuality)."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row["text"], judged_words(row)


def judged_words(row: Mapping[str, Any]) -> list[tuple[int, int, float]]:
    """(start, end, factuality) of a row's event words."""
    ranges, at = [], 0
    for word in row["text"].split(" "):
        ranges.append((at, at + len(word)))
        at += len(word) + 1
    made = []
    for target in row["targets"]:
        first, last = target["span1"]
        if last <= len(ranges):
            made.append((ranges[first][0], ranges[last - 1][1], float(target["label"])))
    return made


def measure(folder: Path, corpus: str, encoder: Encoder) -> dict[str, object]:
    """Figures of one corpus's dev part."""
    wanted: list[float] = []
    given: list[float] = []
    found = right = 0
    for text, words in read_rows(folder / corpus / "dev.jsonl"):
        scores = encoder.read(Document(text))
        told = scores.judged[:, 0] > LIKELY
        found += int(told.sum())
        for start, _, value in words:
            index = int(np.searchsorted(scores.pieces.ends, start, side="right"))
            wanted.append(value)
            given.append(float(np.clip(GREATEST * scores.judged[index, 1], -GREATEST, GREATEST)))
            right += bool(told[index])
    return {
        "r": round(float(np.corrcoef(wanted, given)[0, 1]), 3),
        "mae": round(float(np.abs(np.subtract(wanted, given)).mean()), 3),
        "found": f1(right, found, len(wanted)),
    }


def measure_all(folder: Path) -> dict[str, object]:
    """Figures of both; `folder` is the corpus's own."""
    encoder = Encoder()
    return {corpus: measure(folder, corpus, encoder) for corpus in CORPORA}


if __name__ == "__main__":
    print(json.dumps(measure_all(Path(sys.argv[1]) / "factuality"), indent=1))
