"""Names measured: person, organisation and place, exact spans and types.

    python -m eval.mentions FOLDER [--model FOLDER]

FOLDER holds the unpacked corpora. Texts are put together from the corpora's words with single spaces, a line a sentence. Types are mapped to
person, organisation and place; names of other types count in none of the figures. A found facility counts as a place.

The weights that choose names among spans have been fitted on these very sentences too (`training.names`): the figures of record are the
cross-fitted ones that it prints.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate
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


@dataclass(frozen=True)
class Text:
    """A dozen sentences: `names` of the kinds that count, `others` with their own types; `documents` they are from, where those are known."""

    text: str
    names: frozenset[Name]
    others: frozenset[Name]
    documents: frozenset[str]


def read_texts(folder: Path, corpus: str, file: str | None = None) -> Iterator[Text]:
    """The texts of a corpus's dev part, or of another of its files."""
    dev, word, tag = CORPORA[corpus]
    document: str | None = None
    sentences: list[tuple[str | None, list[list[str]]]] = []
    for block in re.split(r"\n\s*\n", (folder / corpus / (file or dev)).read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if line.strip()]
        document = next((line for line in lines if line.startswith("# newdoc id")), document)
        rows = [line.split("\t") for line in lines if not line.startswith("# ")]
        rows = [row for row in rows if len(row) > tag]
        if rows:
            sentences.append((document, rows))
    for index in range(0, len(sentences), SENTENCES):
        part = sentences[index : index + SENTENCES]
        text = ""
        names: list[Name] = []
        for _, sentence in part:
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
        yield Text(
            text,
            frozenset((start, end, KINDS[kind]) for start, end, kind in names if kind in KINDS),
            frozenset(name for name in names if name[2] not in KINDS),
            frozenset(name for name, _ in part if name is not None),
        )


_CLOSED = re.compile(
    r"""\x20(?=[,.;:!?%)\]]|['’](?:s|re|ve|d|ll|m)\b|n['’]t\b)|(?<=[(\[$])\x20|(?<=\w)\x20(?=-\x20\w)|(?<=\w\x20-)\x20(?=\w)"""
)
_QUOTED = re.compile(r'"(\x20?)[^"\n]*?(\x20?)"')


def closed_up(text: Text) -> Text:
    """The same with blanks as people write them, not one between each two words: what is read is written so."""
    gone = {at for match in _CLOSED.finditer(text.text) for at in range(*match.span())}
    gone |= {at for match in _QUOTED.finditer(text.text) for group in (1, 2) for at in range(*match.span(group))}
    kept = list(accumulate(at not in gone for at in range(len(text.text))))

    def moved(names: Iterable[Name]) -> frozenset[Name]:
        return frozenset((kept[start] - 1, kept[end - 1], kind) for start, end, kind in names)

    words = "".join(character for at, character in enumerate(text.text) if at not in gone)
    return Text(words, moved(text.names), moved(text.others), text.documents)


def f1_by_kind(pairs: Iterable[tuple[AbstractSet[Name], Text]]) -> dict[str, object]:
    """Micro-averaged and by type, of what was found in each text."""
    count: Counter[tuple[str, str]] = Counter()
    for found, text in pairs:
        for kind in ("person", "organisation", "place"):
            mine, theirs = {n for n in found if n[2] == kind}, {n for n in text.names if n[2] == kind}
            for name, size in (("right", len(mine & theirs)), ("found", len(mine)), ("gold", len(theirs))):
                count[kind, name] += size
                count["all", name] += size
    return {
        kind: f1(count[kind, "right"], count[kind, "found"], count[kind, "gold"])
        for kind in ("all", "person", "organisation", "place")
    }


def measure(folder: Path, corpus: str, encoder: Encoder) -> dict[str, object]:
    """A corpus's dev part through the shipped reader of names."""
    pairs = []
    for text in read_texts(folder, corpus):
        names = find_names(Page(Report("eval", text.text), encoder))
        found = {(n.span.start, n.span.end, FOUND[n.type.value]) for n in names if n.type.value in FOUND}
        pairs.append((found, text))
    return f1_by_kind(pairs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, default=SHIPPED)
    given = parser.parse_args()
    encoder = Encoder(given.model)
    print(json.dumps({corpus: measure(given.folder, corpus, encoder) for corpus in CORPORA}, indent=1))


if __name__ == "__main__":
    main()
