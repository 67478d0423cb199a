"""Candidates for names, from labels whose chances are made up here."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from onrecord.extract.encoder.labels import MENTION, bio
from onrecord.extract.encoder.model import Scores, Tables
from onrecord.extract.encoder.namespans import NameSpans, normal
from onrecord.extract.encoder.pieces import SHAPES, Pieces
from onrecord.text.document import Document

LABELS = bio(MENTION)


def spans(text: str, labels: dict[str, str], doubted: tuple[str, ...] = ()) -> NameSpans:
    """The spans of a text whose words have the labels given (others `O`), those doubted as likely none."""
    found = list(re.finditer(r"\w+|[^\w\s]", text))
    scores: npt.NDArray[np.float32] = np.full((len(found), len(LABELS)), -9, np.float32)
    for row, match in enumerate(found):
        scores[row, LABELS.index(labels.get(match[0], "O"))] = 3
        if match[0] in doubted:
            scores[row, 0] = 3
    count = len(found)
    kinds = ["title" if match[0][0].isupper() else "lower" if match[0].isalpha() else "mark" for match in found]
    pieces = Pieces(
        ids=np.zeros(count, np.int64),
        shape=np.asarray([SHAPES.index(kind) for kind in kinds]),
        quoted=np.zeros(count, np.int64),
        opening=np.zeros(count, np.int64),
        first=np.arange(count),
        starts=np.asarray([match.start() for match in found]),
        ends=np.asarray([match.end() for match in found]),
    )
    empty = np.zeros((0, 0), np.float32)
    held = Scores(pieces, {}, np.zeros((count, 2), np.float32), (), Tables("", empty, empty, empty))
    joined = normal(scores)
    return NameSpans(Document(text), held, (joined, joined, joined), ())


def texts(made: NameSpans) -> set[str]:
    return {made.document.text[slice(*made.offsets(one))] for one in made.ranges}


def test_a_doubted_word_makes_two_candidates() -> None:
    labels = {"Port": "B-place", "Keld": "I-place", "Authority": "I-organisation"}
    assert {"Port Keld"} <= texts(spans("At Port Keld Authority.", {**labels, "Authority": "I-place"}, ("Authority",)))
    assert {"Port Keld", "Port Keld Authority"} <= texts(
        spans("At Port Keld Authority.", {**labels, "Authority": "I-place"}, ("Authority",))
    )


def test_no_candidate_runs_over_a_lines_end_or_begins_with_the() -> None:
    made = texts(spans("Regards,\nLena Hartig\nTom Roe", dict.fromkeys(("Lena", "Hartig", "Tom", "Roe"), "I-person")))
    assert not any("\n" in one for one in made)
    assert not any(
        one.startswith("the ") for one in texts(spans("Met the Keld group.", {"the": "B-place", "Keld": "I-place"}))
    )


def test_a_possessive_may_be_part_of_a_name() -> None:
    made = spans("We ate at Harlan's in May.", {"Harlan": "B-organisation"})
    assert texts(made) == {"Harlan", "Harlan's"}
    assert [made.keeps_ending(one) for one in made.ranges] == [False, True]


def test_features_are_finite_and_one_row_a_candidate() -> None:
    made = spans("Keld Bank of Keld, Keld.", {"Keld": "B-place", "Bank": "I-place"})
    assert made.features().shape[0] == len(made.ranges) > 0
    assert np.isfinite(made.features()).all()
    assert spans("", {}).ranges == []
