"""The measure of planted copies: what it plants is where it says, and a small set of it is found, in whatever order it arrives."""

from __future__ import annotations

import random

import pytest
from eval.copies import Unread, put, score
from eval.planted import PlantedSet, planted

MADE = planted(24, 72)


def test_what_is_planted_stands_where_it_says() -> None:
    originals = [one for one in MADE.reports if one.make == "original"]
    assert len(originals) >= 24
    assert len(MADE.reports) - len(originals) == 72
    assert {one.make for one in MADE.reports} == {"original", "whole", "cut", "re-headlined", "stitched"}
    for one in MADE.reports:
        assert bool(one.carried) == (one.make != "original")
        for piece in one.pieces:
            words = one.text[piece.start : piece.end].split()
            assert words
            if piece.original:
                theirs = MADE.originals[piece.original].paragraphs[piece.index].text.split()
                alike = sum(word in theirs for word in words)
                assert alike >= 0.4 * len(words)
            inside = any(part.start <= piece.start and piece.end <= part.end for part in one.carried)
            assert inside == (one.make != "original" and bool(piece.original))


@pytest.fixture(scope="module")
def in_time() -> dict[str, object]:
    return _carried(MADE, MADE.reports)


def _carried(made: PlantedSet, reports: object) -> dict[str, object]:
    records, ids = put(Unread(), list(reports))  # type: ignore[call-overload]
    refs = records.store.get_refs(sorted(ids.values()))
    records.store.close()
    return {"ids": ids, "carries": {key: ref.carries for key, ref in refs.items()}}


def test_copies_are_found_and_nothing_else(in_time: dict[str, object]) -> None:
    figures = score(MADE, in_time["ids"], in_time["carries"]).figures()  # type: ignore[arg-type]
    assert figures["recall"] >= 98
    assert figures["precision"] >= 98
    assert figures["one_origin"] >= 95


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_arrival_does_not_matter(in_time: dict[str, object], seed: int) -> None:
    shuffled = list(MADE.reports)
    random.Random(seed).shuffle(shuffled)
    assert _carried(MADE, shuffled) == in_time
