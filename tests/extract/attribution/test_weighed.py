"""Whole attributions weighed: the candidates of a text of ours, what is told of them, and which are taken."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from onrecord.extract.attribution.weighed import LEAST, Candidates, weighed_relations
from onrecord.extract.encoder.decode import Range, find_relations
from onrecord.extract.encoder.model import Encoder
from onrecord.text.document import Document

TEXT = (
    "Four dockers died when a crane fell in Port Lusk on Monday, the harbour master said. “Nobody was under it a minute before,” "
    "Ida Brandt, a crane driver, told reporters.\n\nThe union claims that the cable had not been checked since March."
)


@pytest.fixture(scope="module", name="encoder")
def shipped() -> Encoder:
    """The shipped model."""
    return Encoder()


@pytest.fixture(scope="module")
def candidates(encoder: Encoder) -> Candidates:
    """Of the text."""
    document = Document(TEXT)
    return Candidates(document, encoder.read(document))


def words(document: Document, encoder: Encoder, span: Range) -> str:
    """What stands at a range of words."""
    start, end = encoder.read(document).pieces.offsets(span)
    return document.text[start:end]


def test_each_statement_of_the_text_is_taken_with_its_source(encoder: Encoder) -> None:
    document = Document(TEXT)
    taken = weighed_relations(document, encoder.read(document))
    told = [
        (words(document, encoder, one.source or (0, 0)), words(document, encoder, one.cue))
        for one in taken
        if one.source
    ]
    assert ("the harbour master", "said") in told
    assert ("The union", "claims") in told
    assert any("Ida Brandt" in source and cue == "told" for source, cue in told)


def test_the_best_labelling_is_among_the_candidates(candidates: Candidates, encoder: Encoder) -> None:
    best = find_relations(encoder.read(Document(TEXT)))
    assert {(one.cue, one.source, one.content) for one in best} <= set(candidates.spans)


def test_the_likelier_of_two_that_share_words_is_taken_and_none_below_the_bound(candidates: Candidates) -> None:
    chances = np.full((len(candidates.spans), 2), 0.9, np.float32) - np.arange(len(candidates.spans))[:, None] * 0.001
    taken = candidates.chosen(chances)
    used = [at for one in taken for first, last in (one.cue, *one.content) for at in range(first, last)]
    assert len(used) == len(set(used))
    assert (taken[0].cue, taken[0].source, taken[0].content) == candidates.spans[0]
    assert candidates.chosen(np.full_like(chances, LEAST - 0.01)) == []


def test_what_is_told_of_candidates_is_one_row_each_and_finite(candidates: Candidates) -> None:
    features = candidates.features()
    assert len(features) == len(candidates.spans)
    assert np.isfinite(features).all()


def test_without_weights_the_best_labelling_stands(encoder: Encoder) -> None:
    document = Document(TEXT)
    scores = encoder.read(document)
    bare = replace(scores, tables=replace(scores.tables, attributions=None))
    assert weighed_relations(document, bare) == find_relations(scores)
    with pytest.raises(ValueError, match="no weights"):
        Candidates(document, bare).taken()


@pytest.mark.parametrize("text", ["", " ", "said", "“", "Fire."])
def test_texts_without_attributions_have_none(text: str, encoder: Encoder) -> None:
    document = Document(text)
    assert weighed_relations(document, encoder.read(document)) == []
