"""The shipped model: a document in, scores of every head and link vectors for each of its words out.

A window is run by itself, never with others, so that the scale of its int8 activations, and with it every answer, depends on that
window alone. Each word is taken from the window in which it stands most centrally.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from onrecord.errors import BadModel
from onrecord.extract.encoder.labels import DISTANCES, HEADS, LABELS
from onrecord.extract.encoder.pieces import Pieces, cut_pieces, most_central, windows
from onrecord.extract.encoder.weights import Weights, read_weights
from onrecord.text.document import Document

Floats: TypeAlias = npt.NDArray[np.float32]

SHIPPED = Path(__file__).with_name("shipped")
"""The folder of the model that comes with the package."""
CLS, SEP = 101, 102


@dataclass(frozen=True)
class Tables:
    """What is shipped beside the network: `transitions` [l, l] of the attribution labels, scores of link distances [2, d], and of no source;
    what weighs phrases for roles, spans for names, and whole attributions; None for a model without."""

    digest: str
    transitions: Floats
    distance_scores: Floats
    nobody: Floats
    fillers: Weights | None = None
    names: Weights | None = None
    attributions: Weights | None = None


@dataclass(frozen=True)
class WindowLinks:
    """Link vectors [n, 4 · LINK_SIZE] of the words [first, first + n) as one window gives them. They know where in their window they
    stand, so only vectors of one window are compared."""

    first: int
    vectors: Floats


@dataclass(frozen=True)
class Scores:
    """A document's words: scores by head [w, labels]; of each word whether it tells of an event (a logit) and how surely that happened
    (a third of its factuality), `judged` [w, 2]; link vectors by window, in text order; and the model's tables."""

    pieces: Pieces
    heads: Mapping[str, Floats]
    judged: Floats
    links: tuple[WindowLinks, ...]
    tables: Tables


class Encoder:
    """The network and its tables, open. Safe for several threads. A model made of openly licensed corpora alone has no branch: it scores
    no triggers, roles and names of that, and judges no word an event word."""

    def __init__(self, folder: Path = SHIPPED, *, threads: int = 1) -> None:
        """Open the model in a folder. Raises BadModel where its files are missing, broken or of other labels."""
        network = _bytes(folder / "reading.onnx")
        self.tables = _read_tables(folder / "reading.json", hashlib.sha256(network).hexdigest())
        self._tokenizer = Tokenizer.from_str(_bytes(folder / "tokenizer.json").decode())
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
        self._outputs = [one.name for one in self._session.get_outputs()]

    def read(self, document: Document) -> Scores:
        """Scores of every word that is not furniture."""
        pieces = cut_pieces(document, self._tokenizer)
        spans = windows(len(pieces))
        chosen = most_central(pieces.first, spans, len(pieces))
        count = len(pieces.first)
        made = {
            name: np.zeros((count, len(labels)), np.float32) for name, labels in LABELS.items() if name in self._outputs
        }
        judged = np.zeros((count, 2), np.float32)
        links = []
        for index, (begin, end) in enumerate(spans):
            given = self.run(pieces, begin, end)
            words = np.flatnonzero(chosen == index)
            at = pieces.first[words] - begin + 1
            for name, scores in made.items():
                scores[words] = given[name][0, at]
            if "judged" in given:
                judged[words] = given["judged"][0, at]
            first, last = np.searchsorted(pieces.first, [begin, end])
            links.append(WindowLinks(int(first), given["links"][0, pieces.first[first:last] - begin + 1]))
        return Scores(pieces, made, judged, tuple(links), self.tables)

    def run(self, pieces: Pieces, begin: int, end: int) -> dict[str, Floats]:
        """The network on one window: every output as it gives it, [1, t, …], with the opening and closing marks."""
        given = self._session.run(self._outputs, self.inputs(pieces, begin, end))
        return {name: np.asarray(part) for name, part in zip(self._outputs, given, strict=True)}

    @staticmethod
    def inputs(pieces: Pieces, begin: int, end: int) -> dict[str, npt.NDArray[np.int64]]:
        """What the network is given of one window, each [1, t]."""
        return {
            "ids": np.concatenate([[CLS], pieces.ids[begin:end], [SEP]])[None],
            "shape": np.pad(pieces.shape[begin:end], 1)[None],
            "quoted": np.pad(pieces.quoted[begin:end], 1)[None],
            "opening": np.pad(pieces.opening[begin:end], 1)[None],
        }


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadModel(
            f"the reading model can't be opened: {error}", todo="Install onrecord again: the model comes with it."
        ) from error


def _read_tables(path: Path, digest: str) -> Tables:
    held = json.loads(_bytes(path))
    ours = {name: list(LABELS[name]) for name in LABELS if name in held["labels"] or name in HEADS}
    if held["digest"] != digest or held["labels"] != ours or held["distances"] != list(DISTANCES):
        raise BadModel(
            f"{path} is not of the model beside it, or of another onrecord",
            todo="Install onrecord again: the model comes with it.",
        )
    transitions, distance_scores, nobody = (
        np.asarray(held[name], dtype=np.float32) for name in ("transitions", "distance_scores", "nobody")
    )
    weights = (read_weights(held[name]) if name in held else None for name in ("fillers", "names", "attributions"))
    return Tables(digest, transitions, distance_scores, nobody, *weights)
