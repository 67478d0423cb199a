"""Decoding: the best labelling that BIO allows, and links within reach."""

from __future__ import annotations

import math
from itertools import pairwise, product

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from onrecord.extract.encoder.decode import Range, chances_of_labels, find_relations, find_spans, moves_of
from onrecord.extract.encoder.labels import ATTRIBUTION, HEADS, LINK_SIZE, MENTION, bio, distance_classes
from onrecord.extract.encoder.model import Floats, Scores, Tables, WindowLinks
from onrecord.extract.encoder.pieces import Pieces

NAMES = bio(ATTRIBUTION)


def scores_of(*labels: str, head: str = "attribution") -> Floats:
    """Scores that say just these labels."""
    names = bio(HEADS[head])
    return np.asarray([[5.0 if name == label else 0.0 for name in names] for label in labels], np.float32)


def legal(labels: tuple[int, ...]) -> bool:
    """Whether a labelling is one of BIO."""
    told = ["O", *(NAMES[n] for n in labels)]
    return all(not b.startswith("I-") or a[2:] == b[2:] for a, b in pairwise(told))


def test_spans_of_each_kind() -> None:
    found = find_spans("attribution", scores_of("B-source", "I-source", "B-cue", "O", "B-content", "B-content"))
    assert found == [("source", (0, 2)), ("cue", (2, 3)), ("content", (4, 5)), ("content", (5, 6))]


def test_an_inner_label_without_its_beginning_is_put_right() -> None:
    assert find_spans("mention", scores_of("O", "I-person", "I-person", head="mention")) != []
    for kind, (first, last) in find_spans("mention", scores_of("O", "I-person", "O", head="mention")):
        assert kind in MENTION
        assert first < last


@settings(max_examples=60)
@given(st.lists(st.lists(st.integers(-9, 9), min_size=7, max_size=7), min_size=1, max_size=4))
@example([[0] * 7, [0] * 7, [1, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 1]])
def test_the_labelling_is_the_best_of_all_legal_ones(rows: list[list[int]]) -> None:
    scores = np.asarray(rows, np.float32)
    best = max(
        (
            sum(rows[i][n] for i, n in enumerate(labels))
            for labels in product(range(7), repeat=len(rows))
            if legal(labels)
        ),
    )
    for moves in (None, np.zeros((7, 7), np.float32)):
        labels = ["O"] * len(rows)
        for kind, (first, last) in find_spans("attribution", scores, moves):
            labels[first:last] = [f"B-{kind}", *[f"I-{kind}"] * (last - first - 1)]
        assert sum(rows[i][NAMES.index(label)] for i, label in enumerate(labels)) == best


@settings(max_examples=60)
@given(
    st.lists(st.lists(st.integers(-4, 4), min_size=7, max_size=7), min_size=1, max_size=12),
    st.tuples(st.integers(0, 11), st.integers(1, 4)),
)
def test_spans_over_a_range_are_those_of_the_whole(rows: list[list[int]], asked: tuple[int, int]) -> None:
    scores = np.asarray(rows, np.float32)
    over = (asked[0], sum(asked))
    found = find_spans("attribution", scores, over=[over])
    whole = find_spans("attribution", scores)
    assert set(found) <= set(whole)
    assert [one for one in whole if one[1][0] < over[1] and over[0] < one[1][1]] == [
        one for one in found if one[1][0] < over[1] and over[0] < one[1][1]
    ]
    assert find_spans("attribution", scores, over=[]) == []


def contents_of(cue: Range, found: list[tuple[Range | None, Range, tuple[Range, ...]]]) -> tuple[Range, ...]:
    """What is linked to a cue."""
    return next((content for _, where, content in found if where == cue), ())


def relations(labels: list[str], *links: WindowLinks) -> list[tuple[Range | None, Range, tuple[Range, ...]]]:
    """Relations of labels and link vectors by window."""
    count = len(labels)
    ints = np.arange(count)
    pieces = Pieces(ints, ints * 0, ints * 0, ints * 0, ints, ints * 2, ints * 2 + 1)
    tables = Tables(
        "", np.zeros((7, 7), np.float32), np.zeros((2, 17), np.float32), np.zeros(LINK_SIZE + 1, np.float32)
    )
    found = find_relations(
        Scores(pieces, {"attribution": scores_of(*labels)}, np.zeros((count, 2), np.float32), links, tables)
    )
    return [(one.source, one.cue, one.content) for one in found]


def pointing(count: int, pairs: list[tuple[int, int, int]]) -> Floats:
    """Link vectors in which, by kind of link (0 cue → source, 1 content → cue), one word points at another."""
    links = np.zeros((count, 4 * LINK_SIZE), np.float32)
    for axis, (which, word, target) in enumerate(pairs):
        links[word, 2 * which * LINK_SIZE + axis] = 20
        links[target, (2 * which + 1) * LINK_SIZE + axis] = 20
    return links


LABELS = ["B-source", "B-cue", "B-content", "O", "B-content", "B-cue", "B-source"]


def test_content_goes_to_its_cue_and_a_cue_to_its_source_or_to_none() -> None:
    crossed = [(1, 2, 5), (1, 4, 1), (0, 1, 0), (0, 5, 6)]
    found = relations(LABELS, WindowLinks(0, pointing(7, crossed)))
    assert found == [((0, 1), (1, 2), ((4, 5),)), ((6, 7), (5, 6), ((2, 3),))]
    alone = pointing(7, crossed[:2])
    alone[1, 0] = 20
    alone[:, LINK_SIZE] = -20  # no source will have it
    assert [source for source, _, _ in relations(LABELS, WindowLinks(0, alone))] == [None, (0, 1)]


def test_a_pair_is_judged_in_the_window_in_which_it_stands_most_centrally() -> None:
    near = pointing(7, [(1, 2, 1)])
    far = -near
    far[5, 3 * LINK_SIZE :] = 0
    far[1, 3 * LINK_SIZE] = 20  # content 2 would have any cue but this
    labels = ["O"] * 4 + LABELS + ["O"] * 4
    first = WindowLinks(0, np.pad(near, ((4, 0), (0, 0))))
    second = WindowLinks(4, np.pad(far, ((0, 4), (0, 0))))
    # Content at 6 and cue at 5 have four words after them in the first window, one before them in the second.
    assert (6, 7) in contents_of((5, 6), relations(labels, first, second))
    assert (6, 7) not in contents_of((5, 6), relations(labels, second))


def test_what_no_window_holds_together_is_not_linked() -> None:
    labels = ["B-content", *["O"] * 5, "B-cue"]
    vectors = pointing(7, [(1, 0, 6)])
    assert relations(labels, WindowLinks(0, vectors[:4]), WindowLinks(4, vectors[4:])) == []
    assert len(relations(labels, WindowLinks(0, vectors))) == 1


def test_nothing_is_made_of_a_cue_without_content() -> None:
    links = WindowLinks(0, pointing(3, []))
    assert relations(["B-source", "B-cue", "O"], links) == []
    assert relations(["O", "O", "B-content"], links) == []


def test_distances_have_a_side_and_a_size() -> None:
    gaps = np.asarray([-200, -3, -1, 0, 1, 3, 200])
    assert distance_classes(gaps).tolist() == [0, 6, 7, 8, 9, 10, 16]


@settings(max_examples=40)
@given(st.lists(st.lists(st.integers(-3, 3), min_size=7, max_size=7), min_size=1, max_size=5), st.integers(0, 2**16))
def test_chances_are_those_of_all_labellings_written_out(rows: list[list[int]], seed: int) -> None:
    scores = with_attribution(rows, seed)
    moves, names = moves_of(scores), NAMES
    wanted = np.zeros((len(rows), len(names)))
    for labelling in product(range(len(names)), repeat=len(rows)):
        if names[labelling[0]].startswith("I-"):
            continue
        total = sum(row[at] for row, at in zip(rows, labelling, strict=True))
        weight = math.exp(total + sum(moves[a, b] for a, b in pairwise(labelling)))
        for word, at in enumerate(labelling):
            wanted[word, at] += weight
    assert np.allclose(chances_of_labels(scores), wanted / wanted.sum(1, keepdims=True), atol=1e-5)


@settings(max_examples=40)
@given(st.integers(1, 60), st.integers(0, 2**16))
def test_chances_in_blocks_are_those_word_by_word(count: int, seed: int) -> None:
    rows = np.random.default_rng(seed).integers(-4, 5, (count, 7)).tolist()
    scores = with_attribution(rows, seed)
    moves = np.exp(moves_of(scores).astype(np.float64))
    seen = np.exp(np.asarray(rows, np.float64))
    before = [seen[0] * [not name.startswith("I-") for name in NAMES]]
    for row in seen[1:]:
        before.append((before[-1] @ moves) * row / before[-1].sum())
    after = [np.ones(7)]
    for row in seen[:0:-1]:
        after.append(moves @ (row * after[-1]) / after[-1].sum())
    both = np.asarray(before) * np.asarray(after[::-1])
    assert np.allclose(chances_of_labels(scores), both / both.sum(1, keepdims=True), atol=1e-5)


def with_attribution(rows: list[list[int]], seed: int) -> Scores:
    """A document of these scores for attributions, with moves drawn by the seed."""
    ints = np.arange(len(rows))
    moves = np.random.default_rng(seed).normal(size=(7, 7)).astype(np.float32)
    tables = Tables("", moves, np.zeros((2, 17), np.float32), np.zeros(LINK_SIZE + 1, np.float32))
    pieces = Pieces(ints, ints * 0, ints * 0, ints * 0, ints, ints * 2, ints * 2 + 1)
    return Scores(
        pieces, {"attribution": np.asarray(rows, np.float32)}, np.zeros((len(rows), 2), np.float32), (), tables
    )
