"""Training documents to arrays: pieces, a label for each word, gold spans with their links; cut to windows and batched.

A label is a bit set of what is allowed (bit 0 for `O`), 0 where nothing is known: a corpus that marks no weapons does not say
that there are none. The loss is that of all allowed labels together.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from onrecord.extract.encoder.labels import ATTRIBUTION, MENTION, TOPONYM, bio
from onrecord.extract.encoder.pieces import SHAPES, WINDOW, Pieces, cut_pieces
from onrecord.text.document import Document
from training.corpora import Doc, Marked, Range, Relation

Ints = npt.NDArray[np.int64]
LOWER, UPPER = SHAPES.index("lower"), SHAPES.index("upper")
CASED = np.asarray([SHAPES.index(name) for name in ("lower", "title", "upper", "letter", "mixed")])


def tokenizer_of(folder: Path) -> Tokenizer:
    """The tokenizer in a model's folder, or beside its weights, which cuts nothing off."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


@dataclass(frozen=True)
class Linked:
    """Gold spans of one version, in words [first, last): each cue with its source (-1 none) and each content's cue."""

    sources: tuple[Range, ...]
    cues: tuple[Range, ...]
    contents: tuple[Range, ...]
    source_of: tuple[int, ...]
    cue_of: tuple[int, ...]


@dataclass(frozen=True)
class Example:
    """A document in arrays: allowed labels by head (attribution: by version), and the links of each version."""

    name: str
    pieces: Pieces
    attribution: tuple[Ints, ...]
    linked: tuple[Linked, ...]
    mention: Ints | None
    toponym: Ints | None


def make_example(doc: Doc, tokenizer: Tokenizer) -> Example:
    """Arrays of one document."""
    pieces = cut_pieces(Document(doc.text), tokenizer)
    versions = [_attribution(pieces, version, doc.decided) for version in doc.versions]
    return Example(
        doc.name,
        pieces,
        tuple(labels for labels, _ in versions),
        tuple(linked for _, linked in versions),
        _marked(pieces, doc.mentions, MENTION, frozenset(MENTION) - doc.closed),
        _marked(pieces, doc.toponyms, TOPONYM, doc.toponyms_open),
    )


def words_of(pieces: Pieces, span: Range) -> Range:
    """Words [first, last) that a character range touches."""
    first = int(np.searchsorted(pieces.ends, span[0], side="right"))
    last = int(np.searchsorted(pieces.starts, span[1], side="left"))
    return first, max(first, last)


def _attribution(pieces: Pieces, relations: Sequence[Relation], decided: Sequence[Range] | None) -> tuple[Ints, Linked]:
    labels = np.ones(len(pieces.first), dtype=np.int64)
    names = bio(ATTRIBUTION)
    spans: dict[str, list[Range]] = {kind: [] for kind in ATTRIBUTION}
    source_of: list[int] = []
    cue_of: list[int] = []

    def put(kind: str, ranges: Iterable[Range]) -> list[int]:
        made = []
        for chars in sorted(ranges):
            first, last = words_of(pieces, chars)
            if first == last:
                continue
            labels[first] = 1 << names.index(f"B-{kind}")
            labels[first + 1 : last] = 1 << names.index(f"I-{kind}")
            if (first, last) not in spans[kind]:
                spans[kind].append((first, last))
            made.append(spans[kind].index((first, last)))
        return made

    for relation in relations:
        sources, cues = put("source", relation.source), put("cue", relation.cue)
        contents = put("content", relation.content)
        if not cues:
            continue
        while len(source_of) < len(spans["cue"]):
            source_of.append(-1)
        for cue in cues:
            source_of[cue] = sources[0] if sources else -1
        for content in contents:
            while len(cue_of) <= content:
                cue_of.append(-1)
            cue_of[content] = cues[0]
    _mend(labels, names)
    if decided is not None:
        known = np.zeros(len(labels), dtype=bool)
        for chars in decided:
            first, last = words_of(pieces, chars)
            known[first:last] = True
        labels[~known] = 0
    cue_of += [-1] * (len(spans["content"]) - len(cue_of))
    source_of += [-1] * (len(spans["cue"]) - len(source_of))
    return labels, Linked(
        tuple(spans["source"]), tuple(spans["cue"]), tuple(spans["content"]), tuple(source_of), tuple(cue_of)
    )


def _mend(labels: Ints, names: tuple[str, ...]) -> None:
    """Where one span was put over another, what is left of the first begins anew: no `I-` without its beginning."""
    held = "O"
    for index, bits in enumerate(labels):
        name = names[int(bits).bit_length() - 1]
        if name.startswith("I-") and held[2:] != name[2:]:
            labels[index] = 1 << names.index(f"B-{name[2:]}")
        held = name


def _marked(
    pieces: Pieces, marked: Sequence[Marked] | None, kinds: tuple[str, ...], unmarked: frozenset[str]
) -> Ints | None:
    if marked is None:
        return None
    names = bio(kinds)
    outside = 1
    for kind in unmarked:
        outside |= (1 << names.index(f"B-{kind}")) | (1 << names.index(f"I-{kind}"))
    labels = np.full(len(pieces.first), outside, dtype=np.int64)
    for one in marked:
        first, last = words_of(pieces, (one.start, one.end))
        if first == last:
            continue
        free = "O" in one.kinds
        held = one.kinds - {"O"}
        begin = sum(1 << names.index(f"B-{kind}") for kind in held) | (1 if free else 0)
        inner = sum(1 << names.index(f"I-{kind}") for kind in held) | (1 if free else 0)
        if free:  # nothing said of where such a name would begin
            begin = inner = begin | inner
        labels[first] = begin
        labels[first + 1 : last] = inner
    return labels


# -- windows and batches -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Window:
    """Pieces [begin, end) of an example's version."""

    example: Example
    version: int
    begin: int
    end: int


def cut_windows(example: Example, rng: np.random.Generator, size: int = WINDOW) -> list[Window]:
    """Windows that cover the example once, from a random phase, at word boundaries; a random annotator's version."""
    version = int(rng.integers(len(example.attribution))) if example.attribution else 0
    count = len(example.pieces)
    if count <= size:
        return [Window(example, version, 0, count)] if count else []
    bounds = [0, *range(int(rng.integers(size // 4, size)), count, size)]
    first = example.pieces.first
    begins = sorted({int(first[max(0, np.searchsorted(first, bound, side="right") - 1)]) for bound in bounds})
    return [Window(example, version, a, min(b, a + size)) for a, b in pairwise([*begins, count]) if b - a > 8]


@dataclass(frozen=True)
class Batch:
    """Windows side by side. Pieces [b, t] open with CLS and close with SEP; words [b, w] hold their first piece's position.

    `allowed` [b, w] by head, 0 where padded or unknown; `links`: for each window (sources, cues, contents, source_of, cue_of) in words of
    the window, -1 none, -2 not in this window.
    """

    ids: Ints
    shape: Ints
    quoted: Ints
    opening: Ints
    mask: npt.NDArray[np.float32]
    words: Ints
    word_mask: npt.NDArray[np.bool_]
    allowed: dict[str, Ints]
    links: list[Linked]


CLS, SEP = 101, 102


def make_batch(given: Sequence[Window], rng: np.random.Generator, drop_case: float = 0.12) -> Batch:
    """Arrays of several windows, padded to the longest; the case of a window is lost now and then, half of those to capitals."""
    rows = len(given)
    length = max(one.end - one.begin for one in given) + 2
    ids = np.zeros((rows, length), dtype=np.int64)
    shape, quoted, opening = np.zeros_like(ids), np.zeros_like(ids), np.zeros_like(ids)
    mask = np.zeros((rows, length), dtype=np.float32)
    ranges = []
    for row, one in enumerate(given):
        pieces, size = one.example.pieces, one.end - one.begin
        part = slice(one.begin, one.end)
        ids[row, 0], ids[row, 1 : size + 1], ids[row, size + 1] = CLS, pieces.ids[part], SEP
        shapes = pieces.shape[part].copy()
        if rng.random() < drop_case:
            shapes[np.isin(shapes, CASED)] = LOWER if rng.random() < 0.5 else UPPER
        shape[row, 1 : size + 1] = shapes
        quoted[row, 1 : size + 1] = pieces.quoted[part]
        opening[row, 1 : size + 1] = pieces.opening[part]
        mask[row, : size + 2] = 1
        lo, hi = np.searchsorted(pieces.first, [one.begin, one.end])
        ranges.append((int(lo), int(hi)))
    width = max(hi - lo for lo, hi in ranges)
    words = np.zeros((rows, width), dtype=np.int64)
    word_mask = np.zeros((rows, width), dtype=bool)
    allowed = {name: np.zeros((rows, width), dtype=np.int64) for name in ("attribution", "mention", "toponym")}
    links = []
    for row, (one, (lo, hi)) in enumerate(zip(given, ranges, strict=True)):
        example = one.example
        words[row, : hi - lo] = example.pieces.first[lo:hi] - one.begin + 1
        word_mask[row, : hi - lo] = True
        for name, labels in (
            ("attribution", example.attribution[one.version] if example.attribution else None),
            ("mention", example.mention),
            ("toponym", example.toponym),
        ):
            if labels is not None:
                allowed[name][row, : hi - lo] = labels[lo:hi]
        links.append(_within(example.linked[one.version], lo, hi) if example.linked else Linked((), (), (), (), ()))
    return Batch(ids, shape, quoted, opening, mask, words, word_mask, allowed, links)


def _within(linked: Linked, lo: int, hi: int) -> Linked:
    def cut(spans: tuple[Range, ...]) -> tuple[list[Range], dict[int, int]]:
        kept: list[Range] = []
        where: dict[int, int] = {}
        for index, (first, last) in enumerate(spans):
            if first >= lo and first < hi:
                where[index] = len(kept)
                kept.append((first - lo, min(last, hi) - lo))
        return kept, where

    sources, source_at = cut(linked.sources)
    cues, cue_at = cut(linked.cues)
    contents, content_at = cut(linked.contents)
    source_of = [-1 if linked.source_of[i] < 0 else source_at.get(linked.source_of[i], -2) for i in sorted(cue_at)]
    cue_of = [cue_at.get(linked.cue_of[i], -2) if linked.cue_of[i] >= 0 else -2 for i in sorted(content_at)]
    return Linked(tuple(sources), tuple(cues), tuple(contents), tuple(source_of), tuple(cue_of))


class Sized(Protocol):
    """What is learned from as a whole."""

    @property
    def size(self) -> int:
        """Pieces, with the opening and closing marks."""


S = TypeVar("S", bound=Sized)


def side_by_side(chosen: Sequence[S], order: random.Random, *, pool: int, most: int) -> list[list[S]]:
    """An epoch's batches: of each so many in random order (`pool`) those of about equal length beside each other, `most` pieces a batch."""
    shuffled, made = list(chosen), []
    order.shuffle(shuffled)
    for index in range(0, len(shuffled), pool):
        held: list[S] = []
        for one in sorted(shuffled[index : index + pool], key=lambda one: one.size):
            if held and (len(held) + 1) * one.size > most:
                made.append(held)
                held = []
            held.append(one)
        made.append(held)
    order.shuffle(made)
    return made
