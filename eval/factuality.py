"""Factuality measured: UDS-IH2 and UW dev, each sentence a report of its own.

    python -m eval.factuality FOLDER

FOLDER holds the unpacked `factuality`. Pearson's r and the mean absolute error are over the corpus's own event words, as published figures
are: a word's factuality is that of the reading's predicate that touches it; one that the reading has no predicate for counts as certain (3),
and `covered` says how many have one. `found`: the reading's predicates against the corpus's event words.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from eval.attribution import f1
from onrecord.config import read_settings
from onrecord.extract.reader import Reader
from onrecord.model.report import Report
from onrecord.pipeline import open_reader

CORPORA = ("UDS_IH2", "UW")
CERTAIN = 3.0


def read_rows(path: Path) -> Iterator[tuple[str, list[tuple[int, int, float]]]]:
    """(sentence, event words with their factuality)."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        ranges, at = [], 0
        for word in row["text"].split(" "):
            ranges.append((at, at + len(word)))
            at += len(word) + 1
        made = []
        for target in row["targets"]:
            first, last = target["span1"]
            if last <= len(ranges):
                made.append((ranges[first][0], ranges[last - 1][1], float(target["label"])))
        yield row["text"], made


def measure(folder: Path, corpus: str, reader: Reader) -> dict[str, object]:
    """Figures of one corpus's dev part."""
    wanted: list[float] = []
    given: list[float] = []
    covered = found = right = 0
    for number, (text, words) in enumerate(read_rows(folder / corpus / "dev.jsonl")):
        told = [(p.span.start, p.span.end, p.factuality) for p in reader.read(Report(f"f{number}", text)).predicates]
        found += len(told)
        for start, end, value in words:
            mine = next((f for s, e, f in told if s < end and start < e), None)
            covered += mine is not None
            wanted.append(value)
            given.append(CERTAIN if mine is None else mine)
        right += sum(any(s < end and start < e for start, end, _ in words) for s, e, _ in told)
    spread = float(np.std(given)) > 0
    return {
        "r": round(float(np.corrcoef(wanted, given)[0, 1]), 3) if spread else 0.0,
        "mae": round(float(np.abs(np.subtract(wanted, given)).mean()), 3),
        "covered": round(100 * covered / len(wanted), 1),
        "found": f1(right, found, len(wanted)) if found else f1(0, 0, len(wanted)),
    }


def measure_all(folder: Path) -> dict[str, object]:
    """Figures of both; `folder` is the corpus's own."""
    reader = open_reader(read_settings(os.environ).cache)
    return {corpus: measure(folder, corpus, reader) for corpus in CORPORA}


if __name__ == "__main__":
    print(json.dumps(measure_all(Path(sys.argv[1]) / "factuality"), indent=1))
