"""What the second branch hears: chances by range, and nothing where there is no branch."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.extract.encoder.heard import KINDS, MEASURES, _chances
from onrecord.extract.page import Page
from onrecord.model.report import Report
from onrecord.model.vocabulary import IncidentKind, Measure
from tests.extract.encoder.saying import page_saying

TEXT = "Pirates made off with the crew, 21 men."


def test_a_range_has_the_chances_of_its_words() -> None:
    heard = page_saying(TEXT, told={"made": "abduction", "off": "abduction"}, counted={"21": "detained"}).heard
    assert heard is not None
    assert heard.kinds_of(8, 16)[KINDS.index(IncidentKind.ABDUCTION)] > 0.99
    assert heard.kinds_of(22, 30).max() < 0.01
    assert heard.measures_of(32, 34)[MEASURES.index(Measure.DETAINED)] > 0.99
    assert heard.kinds_of(7, 7).sum() == 0


def test_what_it_is_unsure_of_has_a_small_chance() -> None:
    heard = page_saying(TEXT, told={"made": "abduction"}, unsure=True).heard
    assert heard is not None
    assert heard.kinds_of(8, 12).max() == pytest.approx(0.2, abs=0.01)


def test_without_an_encoder_nothing_is_heard() -> None:
    assert Page(Report("r", TEXT)).heard is None


def test_the_labels_are_the_closed_lists() -> None:
    assert set(KINDS) == set(IncidentKind)
    assert set(MEASURES) == set(Measure) - {Measure.OTHER}


@pytest.mark.parametrize("words", [0, 1, 90])
def test_chances_are_those_of_each_word_by_itself(words: int) -> None:
    scores = np.random.default_rng(3).normal(0.0, 4.0, (words, 12)).astype(np.float32)
    greatest = scores.max(1, keepdims=True, initial=0.0)
    alone = np.exp(scores - greatest) / np.exp(scores - greatest).sum(1, keepdims=True)
    assert np.array_equal(_chances(scores), alone)
