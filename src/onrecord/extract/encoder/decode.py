"""From scores to spans and links: the best labelling that BIO allows (Viterbi 1967), and whose each span is.

Ranges are in words, [first, last). Nothing is taken twice: labels are one a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from onrecord.extract.encoder.labels import ALL_HEADS, ATTRIBUTION, LINK_SIZE, bio, distance_class
from onrecord.extract.encoder.model import Floats, Scores, Tables, WindowLinks
from onrecord.extract.encoder.weights import product

Range: TypeAlias = tuple[int, int]

BARRED = -1e4


@dataclass(frozen=True)
class Relation:
    """An attribution in words: its cue, its source (None: nobody is named) and its content's parts in text order.

    `score`: the probability the links were given, the weakest of them.
    """

    source: Range | None
    cue: Range
    content: tuple[Range, ...]
    score: float


def find_spans(head: str, scores: Floats, moves: Floats | None = None) -> list[tuple[str, Range]]:
    """(kind, range) of every span of the best labelling; `moves` [l, l]: learned scores of one label after another."""
    names = bio(ALL_HEADS[head])
    spans: list[tuple[str, Range]] = []
    for index, label in _labelled(head, scores, moves):
        name = names[label]
        if name.startswith("I-"):
            kind, (first, _) = spans[-1]
            spans[-1] = kind, (first, index + 1)
        elif name != "O":
            spans.append((name[2:], (index, index + 1)))
    return spans


def _labelled(head: str, scores: Floats, moves: Floats | None) -> Iterator[tuple[int, int]]:
    """(word, label) of the words that may be labelled. Without moves, only runs of words whose own best label is not `O`, each with
    the words before it that could begin its span, need to be looked at together: nothing else binds one label to the next."""
    bars = _allowed(head) + (0 if moves is None else moves)
    stretches = [(0, len(scores))] if moves is not None else _stretches(scores)
    for first, last in stretches:
        yield from enumerate(_best_labels(scores[first:last], bars, _begins(head)), first)


def _stretches(scores: Floats) -> list[Range]:
    """Runs of words whose own best label is not `O`, with so many words before each as an earlier beginning could pay for."""
    marked: list[int] = np.flatnonzero(scores.argmax(1)).tolist()
    found: list[Range] = []
    runs: list[list[int]] = []
    for at in marked:
        if runs and runs[-1][1] == at:
            runs[-1][1] = at + 1
        else:
            runs.append([at, at + 1])
    for first, last in runs:
        inner = scores[first:last, 2::2].max(1)
        others = np.maximum(scores[first:last, 0], scores[first:last, 1::2].max(1))
        paid = float(np.maximum(0, inner - others).sum())
        while first > 0:
            first -= 1
            paid -= float(scores[first, 0] - scores[first, 2::2].max())
            if paid < 0:
                break
        while found and first <= found[-1][1]:
            first = min(first, found.pop()[0])
        found.append((first, last))
    return found


def find_relations(scores: Scores) -> list[Relation]:
    """The attributions of a document, by cue in text order. A cue without content, or content near no cue, makes none."""
    spans = find_spans("attribution", scores.heads["attribution"], scores.tables.transitions)
    sources, cues, contents = ([where for kind, where in spans if kind == wanted] for wanted in ATTRIBUTION)
    if not cues or not contents:
        return []
    held: dict[Range, list[Range]] = {}
    weakest: dict[Range, float] = {}
    for content, (cue, chance) in zip(contents, _linked(scores, 1, contents, cues), strict=True):
        if cue is not None:
            held.setdefault(cue, []).append(content)
            weakest[cue] = min(weakest.get(cue, 1.0), chance)
    used = sorted(held)
    made = []
    for cue, (source, chance) in zip(used, _linked(scores, 0, used, sources), strict=True):
        made.append(Relation(source, cue, tuple(held[cue]), round(min(weakest[cue], chance), 3)))
    return made


def _linked(
    scores: Scores, which: int, spans: Sequence[Range], targets: Sequence[Range]
) -> list[tuple[Range | None, float]]:
    """For each span the target it belongs to, with the probability; None: to none (a source), or none is in reach.

    A pair is judged in the window in which both have most context; a pair that no window holds is not linked.
    """
    count = len(scores.pieces.first)
    found = np.full((len(spans), len(targets) + 1), BARRED, np.float32)
    context = np.full(found.shape, -1)
    for window in scores.links:
        last = window.first + len(window.vectors)
        ours = [i for i, span in enumerate(spans) if span[0] < last and span[1] > window.first]
        theirs = [i for i, target in enumerate(targets) if target[0] < last and target[1] > window.first]
        if not ours:
            continue
        pairs = _pair_scores(window, scores.tables, which, [spans[i] for i in ours], [targets[i] for i in theirs])
        for row, i in enumerate(ours):
            for column, j in enumerate([*theirs, len(targets)]):
                held = (spans[i], targets[j]) if j < len(targets) else (spans[i],)
                left = count if window.first == 0 else min(first for first, _ in held) - window.first
                right = count if last == count else last - max(end for _, end in held)
                if min(left, right) > context[i, j] or context[i, j] == -1:
                    context[i, j], found[i, j] = min(left, right), pairs[row, column]
    made: list[tuple[Range | None, float]] = []
    for seen in found:
        best = int(seen.argmax())
        chance = float(1 / np.exp(seen - seen[best]).sum())
        made.append((targets[best] if best < len(targets) and seen[best] > BARRED else None, chance))
    return made


def _pair_scores(
    window: WindowLinks, tables: Tables, which: int, spans: Sequence[Range], targets: Sequence[Range]
) -> Floats:
    """Scores [spans, targets + 1] within a window; the last column is that of no target (cues alone may have none)."""
    size = LINK_SIZE
    ours = _pooled(window, 2 * which, spans)
    theirs = _pooled(window, 2 * which + 1, targets)
    classes = np.asarray([[distance_class(_gap(a, b)) for b in targets] for a in spans], np.int64)
    nobody = ours @ tables.nobody[:size] / size**0.5 + tables.nobody[size]
    if which:
        nobody[:] = BARRED
    if not len(targets):
        return np.asarray(nobody[:, None], np.float32)
    pairs = product(ours, theirs.T) / size**0.5 + tables.distance_scores[which][classes]
    return np.asarray(np.hstack([pairs, nobody[:, None]]), np.float32)


def _pooled(window: WindowLinks, slot: int, spans: Sequence[Range]) -> Floats:
    """The mean vector of what the window holds of each span, [spans, LINK_SIZE]."""
    vectors = window.vectors[:, slot * LINK_SIZE : (slot + 1) * LINK_SIZE]
    held = [
        vectors[max(0, first - window.first) : last - window.first].mean(0, dtype=np.float32) for first, last in spans
    ]
    return np.asarray(held, np.float32).reshape(-1, LINK_SIZE)


def _gap(a: Range, b: Range) -> int:
    """Signed words from one span to another: positive where the other comes after."""
    return b[0] - a[1] + 1 if b[0] >= a[0] else -(a[0] - b[1] + 1)


def _best_labels(scores: Floats, moves: Floats, begins: Floats) -> list[int]:
    if not len(scores):
        return []
    best = scores[0] + begins
    back = np.zeros(scores.shape, np.int64)
    for at in range(1, len(scores)):
        reached = best[:, None] + moves
        back[at] = reached.argmax(0)
        best = reached.max(0) + scores[at]
    label = int(best.argmax())
    found = [label]
    for at in range(len(scores) - 1, 0, -1):
        label = int(back[at, label])
        found.append(label)
    return found[::-1]


@cache
def _allowed(head: str) -> Floats:
    names = bio(ALL_HEADS[head])
    bars = [[BARRED if b.startswith("I-") and a[2:] != b[2:] else 0.0 for b in names] for a in names]
    return np.asarray(bars, np.float32)


@cache
def _begins(head: str) -> npt.NDArray[np.float32]:
    return np.asarray([BARRED if name.startswith("I-") else 0.0 for name in bio(ALL_HEADS[head])], np.float32)
