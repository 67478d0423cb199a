"""The shipped model: the same answer whoever asks, any text, and refused where its files don't fit."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from onrecord.errors import BadModel
from onrecord.extract.encoder.labels import LABELS, LINK_SIZE
from onrecord.extract.encoder.model import SHIPPED, Encoder, Scores
from onrecord.text.document import Document

TEXT = (
    "The coast guard said on Monday that nine sailors were missing. “We are searching,” Captain Rosa Lim told reporters. "
    "State television, citing a port official, put the number at eleven.\n\n"
)


def same(a: Scores, b: Scores) -> bool:
    """Whether two readings are the same to the last bit."""
    heads = all(np.array_equal(a.heads[name], b.heads[name]) for name in LABELS)
    windows = [(one.first, one.vectors.tolist()) for one in a.links]
    return (
        heads
        and np.array_equal(a.judged, b.judged)
        and windows == [(one.first, one.vectors.tolist()) for one in b.links]
    )


def test_the_same_alone_among_others_and_on_two_threads() -> None:
    encoder = Encoder()
    documents = [Document(TEXT), Document(TEXT * 9), Document(TEXT[:70])]
    alone = [Encoder().read(one) for one in documents]
    for order in ((0, 1, 2), (2, 1, 0), (1, 1, 0, 2)):
        for index in order:
            assert same(encoder.read(documents[index]), alone[index])
    threaded = Encoder(threads=2)
    assert all(same(threaded.read(one), known) for one, known in zip(documents, alone, strict=True))


@pytest.mark.parametrize("text", ["", " \n", "x", "🜁" * 40, "NO MARKS " * 900, TEXT * 60])
def test_any_text_is_read_to_its_end(text: str) -> None:
    scores = Encoder().read(Document(text))
    words = len(scores.pieces.first)
    assert {name: part.shape for name, part in scores.heads.items()} == {
        name: (words, len(labels)) for name, labels in LABELS.items()
    }
    assert all(one.vectors.shape[1] == 4 * LINK_SIZE for one in scores.links)
    assert {one.first + n for one in scores.links for n in range(len(one.vectors))} == set(range(words))
    assert scores.judged.shape == (words, 2)
    assert all(np.isfinite(part).all() for part in (*scores.heads.values(), scores.judged))
    if text.strip():
        assert scores.pieces.ends[-1] == len(text.rstrip())


def test_files_that_are_missing_or_of_another_model_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadModel) as error:
        Encoder(tmp_path)
    assert error.value.todo
    shutil.copytree(SHIPPED, tmp_path / "copy")
    table = tmp_path / "copy" / "reading.json"
    held = json.loads(table.read_text())
    for key, value in (("digest", "0" * 64), ("labels", {}), ("distances", [1])):
        table.write_text(json.dumps({**held, key: value}))
        with pytest.raises(BadModel):
            Encoder(tmp_path / "copy")


def test_it_is_small_enough_to_ship() -> None:
    assert (SHIPPED / "reading.onnx").stat().st_size < 30e6
