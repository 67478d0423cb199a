"""Names measured: person, organisation and place, exact spans and types.

    python -m eval.mentions FOLDER [--model FOLDER]

FOLDER holds the unpacked corpora. Texts are put together from the corpora's words with single spaces, a line a sentence. Types are mapped to
person, organisation and place; names of other types count in none of the figures. A found facility counts as a place.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from eval.attribution import f1
from onrecord.extract.encoder.model import SHIPPED, Encoder
from onrecord.extract.mentions import find_names
from onrecord.extract.page import Page
from onrecord.model.report import Report

CORPORA = {
    "uner-ewt": ("en_ewt-ud-dev.iob2", 1, 2),
    "wnut17": ("emerging.dev.conll", 0, 1),
    "crossner-politics": ("dev.txt", 0, 1),
}
KINDS = {
    "PER": "person",
    "ORG": "organisation",
    "LOC": "place",
    "person": "person",
    "politician": "person",
    "corporation": "organisation",
    "organisation": "organisation",
    "politicalparty": "organisation",
    "location": "place",
    "country": "place",
}
FOUND = {"person": "person", "organisation": "organisation", "place": "place", "facility": "place"}
SENTENCES = 12
Name = tuple[int, int, str]


def read_texts(path: Path, word: int, tag: int) -> Iterator[tuple[str, list[Name]]]:
    """(text, names) a dozen sentences at a time."""
    blocks = re.split(r"\n\s*\n", path.read_text(encoding="utf-8"))
    rows = [
        [line.split("\t") for line in block.splitlines() if line.strip() and not line.startswith("# ")]
        for block in blocks
    ]
    sentences = [[row for row in block if len(row) > tag] for block in rows]
    sentences = [block for block in sentences if block]
    for index in range(0, len(sentences), SENTENCES):
        text = ""
        names: list[Name] = []
        for sentence in sentences[index : index + SENTENCES]:
            for at, row in enumerate(sentence):
                begin = len(text)
                text += row[word]
                kind = row[tag][2:]
                if row[tag].startswith("I-") and names and at and names[-1][2] == kind:
                    names[-1] = (names[-1][0], len(text), kind)
                elif row[tag] != "O":
                    names.append((begin, len(text), kind))
                text += " "
            text = text.rstrip(" ") + "\n"
        yield text, [(s, e, KINDS[k]) for s, e, k in names if k in KINDS]


def measure(folder: Path, corpus: str, encoder: Encoder) -> dict[str, object]:
    """Micro-averaged and by type."""
    file, word, tag = CORPORA[corpus]
    count: Counter[tuple[str, str]] = Counter()
    for text, gold in read_texts(folder / corpus / file, word, tag):
        names = find_names(Page(Report("eval", text), encoder))
        found = {(n.span.start, n.span.end, FOUND[n.type.value]) for n in names if n.type.value in FOUND}
        for kind in ("person", "organisation", "place"):
            mine, theirs = {n for n in found if n[2] == kind}, {n for n in gold if n[2] == kind}
            for name, size in (("right", len(mine & theirs)), ("found", len(mine)), ("gold", len(theirs))):
                count[kind, name] += size
                count["all", name] += size
    return {
        kind: f1(count[kind, "right"], count[kind, "found"], count[kind, "gold"])
        for kind in ("all", "person", "organisation", "place")
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, default=SHIPPED)
    given = parser.parse_args()
    encoder = Encoder(given.model)
    print(json.dumps({corpus: measure(given.folder, corpus, encoder) for corpus in CORPORA}, indent=1))


if __name__ == "__main__":
    main()
