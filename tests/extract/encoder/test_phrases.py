"""Phrases that could fill a role: which there are, that they are weighed whole, and that no text breaks them."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.encoder.labels import EVENT, LINK_SIZE, MENTION, ROLE, bio
from onrecord.extract.encoder.model import Encoder, Scores, Tables
from onrecord.extract.encoder.phrases import Phrases
from onrecord.extract.encoder.pieces import Pieces
from onrecord.extract.encoder.weights import Weights, product, read_weights, written
from onrecord.extract.incidents.trained import find_marked
from onrecord.extract.page import Page
from onrecord.model.report import Report
from onrecord.text.document import Document


def phrases(text: str, marked: set[str]) -> Phrases:
    """Words and marks of a text, each word of `marked` begun as a victim's."""
    starts: list[int] = []
    ends: list[int] = []
    for at, character in enumerate(text):
        if character.isalnum() and at and text[at - 1].isalnum():
            ends[-1] = at + 1
        elif not character.isspace():
            starts.append(at)
            ends.append(at + 1)
    count = len(starts)
    rows = {
        name: np.zeros((count, len(bio(kinds))), np.float32)
        for name, kinds in (("role", ROLE), ("event", EVENT), ("name", MENTION), ("mention", MENTION))
    }
    for head in rows.values():
        head[:, 0] = 9
    for i in range(count):
        if text[starts[i] : ends[i]] in marked:
            rows["role"][i, bio(ROLE).index("B-victim")] = 9
    ints = np.arange(count)
    pieces = Pieces(ints, ints * 0, ints * 0, ints * 0, ints, np.asarray(starts, np.int64), np.asarray(ends, np.int64))
    zeros = np.zeros((7, 7), np.float32), np.zeros((2, 17), np.float32), np.zeros(LINK_SIZE + 1, np.float32)
    return Phrases(text, Scores(pieces, rows, np.zeros((count, 2), np.float32), (), Tables("", *zeros)))


def told(text: str, *marked: str) -> set[str]:
    made = phrases(text, set(marked))
    return {text[slice(*made.offsets(span))] for span in made.ranges}


def test_parts_of_a_run_of_nouns_that_hold_a_marked_word() -> None:
    assert told("they killed Ana Rojas Leal and fled", "Rojas") == {
        "Ana Rojas",
        "Rojas",
        "Ana Rojas Leal",
        "Rojas Leal",
    }
    assert told("they killed nobody and fled") == set()


def test_a_joined_phrase_is_told_whole_and_in_parts() -> None:
    assert told("near the residence of the mayor", "residence") == {"residence", "residence of the mayor"}
    assert "mayor" in told("near the residence of the mayor", "mayor")


def test_no_word_is_cut_and_no_mark_stands_at_an_edge() -> None:
    assert told("the Limon-Covas pipe and", "Covas") == {"Limon-Covas pipe", "Limon-Covas"}
    assert told('the "Red Dawn", a band', "Red") == {"Red Dawn", "Red"}
    assert told("he met Lt. Rey here", "Rey") == {"Rey"}


@given(st.text(alphabet="ab -'.,\n\"A1of", max_size=60), st.sets(st.sampled_from(("a", "b", "A", "ab", "of", "1"))))
def test_any_text_has_phrases_in_order_with_finite_features(text: str, marked: set[str]) -> None:
    made = phrases(text, marked)
    assert made.ranges == sorted(set(made.ranges))
    for span in made.ranges:
        start, end = made.offsets(span)
        assert text[start].isalnum()
        assert text[end - 1].isalnum()
    features = made.features()
    assert len(features) == len(made.ranges)
    assert np.isfinite(features).all()
    assert made.chances.shape == (0, len(ROLE))  # there are no weights


def test_weights_are_written_and_read_and_refuse_other_features() -> None:
    rng = np.random.default_rng(1)
    parts = [rng.normal(size=shape).astype(np.float32) for shape in ((4,), (4,), (4, 3), (3,), (3, 2), (2,))]
    parts[1] = np.abs(parts[1]) + 1
    weights = Weights(*parts)
    rows = rng.normal(size=(9, 4)).astype(np.float32)
    assert np.allclose(weights.chances(rows), read_weights(written(weights)).chances(rows), atol=0.02)
    assert ((weights.chances(rows) >= 0) & (weights.chances(rows) <= 1)).all()
    with pytest.raises(ValueError, match="5 features"):
        weights.chances(np.zeros((1, 5), np.float32))


def random_weights(features: int, inner: int) -> Weights:
    rng = np.random.default_rng(2)
    shapes = ((features,), (features,), (features, inner), (inner,), (inner, 3), (3,))
    parts = [rng.normal(scale=0.1, size=shape).astype(np.float32) for shape in shapes]
    parts[1] = np.abs(parts[1]) + 1
    return Weights(*parts)


@pytest.mark.parametrize("rows", [0, 1, 17, 18, 19, 250])
def test_a_row_is_weighed_alike_among_however_many(rows: int) -> None:
    weights = random_weights(146, 96)
    features = np.random.default_rng(3).normal(size=(rows, 146)).astype(np.float32)
    alone = [weights.chances(features[at : at + 1]) for at in range(rows)]
    assert weights.chances(features).shape == (rows, 3)
    assert np.allclose(weights.chances(features), np.concatenate([np.zeros((0, 3)), *alone]), atol=1e-6)


def test_weighing_keeps_to_the_thread_that_asks() -> None:
    weights = random_weights(146, 96)
    features = np.random.default_rng(3).normal(size=(400, 146)).astype(np.float32)
    weights.chances(features)
    mine, all_of_it = time.thread_time(), time.process_time()
    for _ in range(40):
        weights.chances(features)
    mine, all_of_it = time.thread_time() - mine, time.process_time() - all_of_it
    assert all_of_it < 1.5 * mine + 0.05  # whole products took twice that: a second thread spins beside


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


WIRE = """CALDERA, 4 FEB 91 -- ARMED MEN OF THE RED DAWN LIBERATION FRONT SHOT AND KILLED ENGINEER PEDRO SALAS MORA OUTSIDE HIS HOME
LAST NIGHT.  THE ATTACKERS ALSO BOMBED THE OFFICES OF THE CALDERA WATER COMPANY WITH DYNAMITE, POLICE REPORTED."""


def test_the_shipped_weights_give_whole_names(encoder: Encoder) -> None:
    """The role head's own spans of such wires were pieces of names."""
    page = Page(Report("r", WIRE), encoder)
    found = {(one.kind, " ".join(page.document.text[one.start : one.end].split())) for one in find_marked(page)}
    assert ("victim", "PEDRO SALAS MORA") in found
    assert ("against", "OFFICES OF THE CALDERA WATER COMPANY") in found
    assert ("means", "DYNAMITE") in found


def test_a_report_is_weighed_the_same_every_time(encoder: Encoder) -> None:
    once, again = (Phrases(WIRE, encoder.read(Document(WIRE))) for _ in range(2))
    assert once.ranges == again.ranges
    assert np.array_equal(once.chances, again.chances)


def test_a_product_is_that_of_matrices() -> None:
    left, right = (
        np.random.default_rng(seed).normal(size=size).astype(np.float32)
        for seed, size in ((1, (60, 146)), (2, (146, 96)))
    )
    assert product(left, right).dtype == np.float32
    assert np.allclose(product(left, right), left @ right, atol=1e-4)
