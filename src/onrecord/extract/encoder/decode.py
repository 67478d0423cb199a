"""From scores to spans and links: the best labelling that BIO allows (Viterbi 1967), and whose each span is.

Ranges are in words, [first, last). Nothing is taken twice: labels are one a word.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from onrecord.extract.encoder.labels import ALL_HEADS, ATTRIBUTION, LINK_SIZE, bio, distance_classes
from onrecord.extract.encoder.model import Floats, Scores, Tables, WindowLinks
from onrecord.extract.encoder.weights import product

Range: TypeAlias = tuple[int, int]
Labelled: TypeAlias = tuple[list[Range], list[Range], list[Range]]
"""Sources, cues and contents, each in text order."""
Ints: TypeAlias = npt.NDArray[np.int64]

BARRED = -1e4
NOTHING_ADDED = (0.0,) * (2 * len(ATTRIBUTION) + 1)
SHORT = 24
"""Words up to which they are labelled one by one: in blocks it takes longer."""


@dataclass(frozen=True)
class Relation:
    """An attribution in words: its cue, its source (None: nobody is named) and its content's parts in text order.

    `score`: the probability the links were given, the weakest of them.
    """

    source: Range | None
    cue: Range
    content: tuple[Range, ...]
    score: float


def find_spans(
    head: str, scores: Floats, moves: Floats | None = None, over: Sequence[Range] | None = None
) -> list[tuple[str, Range]]:
    """(kind, range) of every span of the best labelling; `moves` [l, l]: learned scores of one label after another. With `over`, and
    without moves, of those that share words with one of these ranges, and of neighbours that are told with them."""
    if moves is not None:
        return _spans(head, enumerate(_best_labels(scores[None], _allowed(head) + moves, _begins(head))[0]))
    return _spans(head, _labelled(head, scores, over))


def _spans(head: str, labelled: Iterable[tuple[int, int]]) -> list[tuple[str, Range]]:
    """(kind, range) of every span of labelled words (word, label)."""
    names = bio(ALL_HEADS[head])
    spans: list[tuple[str, Range]] = []
    for index, label in labelled:
        name = names[label]
        if name.startswith("I-"):
            kind, (first, _) = spans[-1]
            spans[-1] = kind, (first, index + 1)
        elif name != "O":
            spans.append((name[2:], (index, index + 1)))
    return spans


def _labelled(head: str, scores: Floats, over: Sequence[Range] | None) -> Iterator[tuple[int, int]]:
    """(word, label) of the words that may be labelled. Only BIO binds one label to the next, so a run of words whose own best label is
    not `O` is looked at by itself, and labels that go together as they are need no second look."""
    own: list[int] = scores.argmax(1).tolist()
    for first, last, whole in _stretches(scores, own):
        if over is not None and not any(first < end and begin < last for begin, end in over):
            continue
        if whole:
            yield from zip(range(first, last), own[first:last], strict=True)
        else:
            yield from enumerate(_best_labels(scores[None, first:last], _allowed(head), _begins(head))[0], first)


def _stretches(scores: Floats, own: Sequence[int]) -> list[tuple[int, int, bool]]:
    """Runs of words whose own best label is not `O`, [first, last), and whether those labels go together. One where they don't has so
    many words before it as an earlier beginning could pay for."""
    found: list[tuple[int, int, bool]] = []
    runs: list[tuple[int, int, bool]] = []
    before = 0
    for at, label in enumerate(own):
        if label:
            fits = label % 2 == 1 or before in (label, label - 1)
            if before:
                first, _, whole = runs.pop()
                runs.append((first, at + 1, whole and fits))
            else:
                runs.append((at, at + 1, fits))
        before = label
    for first, last, whole in runs:
        if not whole:
            first -= _words_before(scores, first, last)
        while found and first <= found[-1][1]:
            first, whole = min(first, found.pop()[0]), False
        found.append((first, last, whole))
    return found


def _words_before(scores: Floats, first: int, last: int) -> int:
    """How many words before a run an earlier beginning of its spans could pay for."""
    inner = scores[first:last, 2::2].max(1)
    others = np.maximum(scores[first:last, 0], scores[first:last, 1::2].max(1))
    paid = float(np.maximum(0, inner - others).sum())
    at = first
    while at > 0:
        at -= 1
        paid -= float(scores[at, 0] - scores[at, 2::2].max())
        if paid < 0:
            break
    return first - at


def find_relations(scores: Scores) -> list[Relation]:
    """The attributions of the best labelling, by cue in text order. A cue without content, or content near no cue, makes none."""
    labelled = label(scores)[0]
    return Linking(scores, [labelled]).relations(labelled)


def label(scores: Scores, added: Sequence[Sequence[float]] = (NOTHING_ADDED,)) -> list[Labelled]:
    """For each of `added`, what the best labelling of attributions marks where so much is added to every word's score of each label."""
    held = scores.heads["attribution"][None] + np.asarray(added, np.float32)[:, None]
    made = []
    for labels in _best_labels(held, moves_of(scores), _begins("attribution")):
        spans = _spans("attribution", ((at, one) for at, one in enumerate(labels) if one))
        sources, cues, contents = ([where for kind, where in spans if kind == wanted] for wanted in ATTRIBUTION)
        made.append((sources, cues, contents))
    return made


def chances_of_labels(scores: Scores) -> Floats:
    """[w, labels]: how likely each label of attributions is at each word, over all labellings (forward and backward: Rabiner 1989), in
    blocks of words: first the ways through each block, then into and out of each, then inside all blocks at once."""
    given = scores.heads["attribution"]
    count, labels = given.shape
    if not count:
        return np.zeros((0, labels), np.float32)
    long = math.isqrt(count - 1) + 1
    blocks = -(-count // long)
    real = count - (blocks - 1) * long  # words of the last block; the others there are none
    seen = np.ones((blocks * long, labels))
    seen[:count] = np.exp(given - given.max(1, keepdims=True))
    seen = seen.reshape(blocks, long, labels).transpose(1, 0, 2)
    moves = np.exp(moves_of(scores).astype(np.float64))
    start = np.exp(_begins("attribution").astype(np.float64)) * seen[0, 0]
    through = np.broadcast_to(np.eye(labels), (blocks, labels, labels))
    for at in range(long):
        held = through[-1]
        through = np.einsum("bij,jk->bik", through, moves) * seen[at, :, None]
        through /= through.max((1, 2), keepdims=True)
        if not at:
            through[0] = start
        if at >= real:
            through[-1] = held
    into, out = np.ones((blocks, labels)), np.ones((blocks, labels))
    for block in range(1, blocks):
        into[block] = into[block - 1] @ through[block - 1]
        into[block] /= into[block].max()
    for block in range(blocks - 1, 0, -1):
        out[block - 1] = through[block] @ out[block]
        out[block - 1] /= out[block - 1].max()
    before, after = np.empty_like(seen), np.empty_like(seen)
    for at in range(long):
        into = np.einsum("bj,jk->bk", into, moves) * seen[at]
        if not at:
            into[0] = start
        into /= into.max(1, keepdims=True)
        before[at] = into
    after[-1] = out
    for at in range(long - 2, -1, -1):
        ours = np.einsum("bk,jk->bj", seen[at + 1] * out, moves)
        if at + 1 >= real:
            ours[-1] = out[-1]
        out = ours / ours.max(1, keepdims=True)
        after[at] = out
    both = (before * after).transpose(1, 0, 2).reshape(blocks * long, labels)[:count]
    return np.asarray(both / both.sum(1, keepdims=True), np.float32)


def moves_of(scores: Scores) -> Floats:
    """[labels, labels]: scores of one label of attributions after another, those that BIO forbids barred."""
    return _allowed("attribution") + scores.tables.transitions


class Linking:
    """How well spans belong together, of one labelling or several. `sources`, `cues`, `contents`: where each stands in `to_source`
    [cues, sources + 1], scores of each source and of nobody, and in `to_cue` [contents, cues]."""

    def __init__(self, scores: Scores, labelled: Sequence[Labelled]) -> None:
        self.sources, self.cues, self.contents = (
            {span: at for at, span in enumerate(sorted({span for one in labelled for span in one[kind]}))}
            for kind in range(len(ATTRIBUTION))
        )
        self.to_source = _linked(scores, 0, list(self.cues), list(self.sources))
        self.to_cue = _linked(scores, 1, list(self.contents), list(self.cues))[:, :-1]

    def relations(self, labelled: Labelled) -> list[Relation]:
        """What one of the labellings makes, by cue in text order."""
        sources, cues, contents = labelled
        if not cues or not contents:
            return []
        held: dict[Range, list[Range]] = {}
        weakest: dict[Range, float] = {}
        rows, columns = [self.contents[one] for one in contents], [self.cues[one] for one in cues]
        for content, (at, chance) in zip(contents, _best(self.to_cue[np.ix_(rows, columns)]), strict=True):
            if at is not None:
                held.setdefault(cues[at], []).append(content)
                weakest[cues[at]] = min(weakest.get(cues[at], 1.0), chance)
        used = sorted(held)
        made = []
        rows, columns = [self.cues[one] for one in used], [*(self.sources[one] for one in sources), len(self.sources)]
        for cue, (at, chance) in zip(used, _best(self.to_source[np.ix_(rows, columns)]), strict=True):
            source = sources[at] if at is not None and at < len(sources) else None
            made.append(Relation(source, cue, tuple(held[cue]), round(min(weakest[cue], chance), 3)))
        return made


def _best(seen: Floats) -> list[tuple[int | None, float]]:
    """Of each row the greatest, None where nothing is in reach, and its share by softmax."""
    best = seen.argmax(1)
    top = seen[np.arange(len(seen)), best]
    shares = 1 / np.exp(seen - top[:, None]).sum(1)
    return [
        (at if high > BARRED else None, share)
        for at, high, share in zip(best.tolist(), top.tolist(), shares.tolist(), strict=True)
    ]


def _linked(scores: Scores, which: int, spans: Sequence[Range], targets: Sequence[Range]) -> Floats:
    """Scores [spans, targets + 1] of each target for each span, and of none in the last column (a source; a content always has a cue).

    A pair is judged in the window in which both have most context; a pair that no window holds is barred.
    """
    count = len(scores.pieces.first)
    found = np.full((len(spans), len(targets) + 1), BARRED, np.float32)
    context = np.full(found.shape, -1)
    first, last = _bounds(spans)
    begins, ends = _bounds([*targets, (count, 0)])
    for window in scores.links:
        end = window.first + len(window.vectors)
        ours = np.flatnonzero((first < end) & (last > window.first))
        theirs = np.append(np.flatnonzero((begins < end) & (ends > window.first)), len(targets))
        if not len(ours):
            continue
        pairs = _pair_scores(
            window, scores.tables, which, [spans[i] for i in ours.tolist()], [targets[i] for i in theirs[:-1].tolist()]
        )
        left = np.minimum(first[ours, None], begins[theirs]) - window.first if window.first else count
        right = end - np.maximum(last[ours, None], ends[theirs]) if end != count else count
        held = np.ix_(ours, theirs)
        near = np.broadcast_to(np.minimum(left, right), pairs.shape)
        better = (near > context[held]) | (context[held] == -1)
        context[held] = np.where(better, near, context[held])
        found[held] = np.where(better, pairs, found[held])
    return found


def _bounds(spans: Sequence[Range]) -> tuple[Ints, Ints]:
    held = np.asarray(spans, np.int64).reshape(-1, 2)
    return held[:, 0], held[:, 1]


def _pair_scores(
    window: WindowLinks, tables: Tables, which: int, spans: Sequence[Range], targets: Sequence[Range]
) -> Floats:
    """Scores [spans, targets + 1] within a window; the last column is that of no target (cues alone may have none)."""
    size = LINK_SIZE
    ours = _pooled(window, 2 * which, spans)
    nobody = ours @ tables.nobody[:size] / size**0.5 + tables.nobody[size]
    if which:
        nobody[:] = BARRED
    if not len(targets):
        return np.asarray(nobody[:, None], np.float32)
    theirs = _pooled(window, 2 * which + 1, targets)
    (first, last), (begins, ends) = _bounds(spans), _bounds(targets)
    after = begins >= first[:, None]  # gaps are signed words: positive where the target comes after
    gaps = np.where(after, begins - last[:, None] + 1, ends - first[:, None] - 1)
    pairs = product(ours, theirs.T) / size**0.5 + tables.distance_scores[which][distance_classes(gaps)]
    return np.asarray(np.hstack([pairs, nobody[:, None]]), np.float32)


def _pooled(window: WindowLinks, slot: int, spans: Sequence[Range]) -> Floats:
    """The mean vector of what the window holds of each span, [spans, LINK_SIZE]."""
    vectors = window.vectors[:, slot * LINK_SIZE : (slot + 1) * LINK_SIZE]
    held = [vectors[max(0, first - window.first) : last - window.first] for first, last in spans]
    summed = np.asarray([np.add.reduce(part, 0) for part in held], np.float32).reshape(-1, LINK_SIZE)
    return np.asarray(summed / np.asarray([len(part) for part in held], np.float32)[:, None], np.float32)


def _word_by_word(scores: Floats, moves: Floats, begins: Floats) -> list[int]:
    """The best labelling [w, l], a word at a time."""
    if not len(scores):
        return []
    best = scores[0] + begins
    back = []
    for given in scores[1:]:
        reached = best[:, None] + moves
        back.append(reached.argmax(0))
        best = reached.max(0) + given
    found = [int(best.argmax())]
    for ways in reversed(back):
        found.append(int(ways[found[-1]]))
    return found[::-1]


def _best_labels(scores: Floats, moves: Floats, begins: Floats) -> list[list[int]]:
    """The best labelling of each of several scorings [k, w, l] (Viterbi 1967), in blocks of words: first the best way through each
    block from every label to every other, then the best labels before each, then inside all blocks at once."""
    several, count, labels = scores.shape
    if count <= SHORT:
        return [_word_by_word(one, moves, begins) for one in scores]
    long = math.isqrt(count - 1) + 1
    blocks = -(-count // long)
    padded = np.zeros((several, blocks * long, labels), np.float32)
    padded[:, :count] = scores
    side = blocks * several
    given = np.ascontiguousarray(padded.reshape(several, blocks, long, labels).transpose(2, 3, 1, 0))
    given = given.reshape(long, labels, side)
    steps = moves[:, :, None]
    start = begins[:, None] + given[0, :, :several]
    before = np.zeros((labels, blocks, several), np.float32)
    if blocks > 1:
        through = moves.T[:, :, None] + given[0, :, None, :-several]  # [label, label before the block, block]
        through[:, :, :several] = start[:, None]
        for at in range(1, long):
            reached = (through.reshape(labels, 1, -1) + steps).max(0)
            through = reached.reshape(through.shape) + given[at, :, None, :-several]
        through = through.reshape(labels, labels, blocks - 1, several)
        before[:, 1] = through[:, 0, 0]
        for block in range(1, blocks - 1):
            before[:, block + 1] = (before[:, block] + through[:, :, block]).max(1)
    best = np.empty_like(given)
    now = before.reshape(labels, side)
    for at in range(long):
        now = (now[:, None] + steps).max(0) + given[at]
        if not at:
            now[:, :several] = start
        best[at] = now
    reached_by = best.reshape(long, labels, blocks, several).transpose(3, 2, 0, 1)
    reached_by = reached_by.reshape(several, blocks * long, labels)[:, :count]
    ways = (reached_by[:, :-1, None] + moves.T).argmax(3)
    found = []
    for label, way in zip(reached_by[:, -1].argmax(1).tolist(), ways.tolist(), strict=True):
        told = [label]
        for back in reversed(way):
            told.append(back[told[-1]])
        found.append(told[::-1])
    return found


@cache
def _allowed(head: str) -> Floats:
    names = bio(ALL_HEADS[head])
    bars = [[BARRED if b.startswith("I-") and a[2:] != b[2:] else 0.0 for b in names] for a in names]
    return np.asarray(bars, np.float32)


@cache
def _begins(head: str) -> npt.NDArray[np.float32]:
    return np.asarray([BARRED if name.startswith("I-") else 0.0 for name in bio(ALL_HEADS[head])], np.float32)
