"""The reading network: a MiniLM-L6 encoder with word features, BIO heads, a linear-chain CRF for attribution, and link vectors.

The encoder is BERT's (Devlin et al. 2019) in the size of MiniLM-L6-H384 (Wang et al. 2020), written out so that it exports plainly.
The CRF is that of Lafferty et al. (2001); links are bilinear in pooled word vectors, with a bias by distance.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from onrecord.extract.encoder.labels import DISTANCES, HEADS, LINK_SIZE, bio
from onrecord.extract.encoder.pieces import OPENINGS, SHAPES

SIZE, HEADS_EACH, INNER, LAYERS, PIECES, POSITIONS = 384, 12, 1536, 6, 30522, 512
FAR = -1e4


class Layer(nn.Module):
    """One transformer layer, post-normed as in BERT; eager attention (the fastest here in bf16 on a CPU)."""

    def __init__(self, dropout: float, inner: int = INNER) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(SIZE, SIZE) for _ in range(4))
        self.attended = nn.LayerNorm(SIZE, eps=1e-12)
        self.inner, self.outer = nn.Linear(SIZE, inner), nn.Linear(inner, SIZE)
        self.normed = nn.LayerNorm(SIZE, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """x [b, t, SIZE], bias [b, 1, 1, t] → [b, t, SIZE]."""
        rows, length, _ = x.shape
        q, k, v = (
            part(x).view(rows, length, HEADS_EACH, SIZE // HEADS_EACH).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        weights = torch.softmax(q @ k.transpose(-1, -2) / (SIZE // HEADS_EACH) ** 0.5 + bias, -1)
        mixed = (self.drop(weights) @ v).transpose(1, 2).reshape(rows, length, SIZE)
        x = self.attended(x + self.drop(self.out(mixed)))
        return self.normed(x + self.drop(self.outer(nn.functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Pieces with their features to vectors."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(PIECES, SIZE)
        self.positions = nn.Embedding(POSITIONS, SIZE)
        self.shapes = nn.Embedding(len(SHAPES), SIZE)
        self.quoted = nn.Embedding(2, SIZE)
        self.openings = nn.Embedding(len(OPENINGS), SIZE)
        self.normed = nn.LayerNorm(SIZE, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.drop = nn.Dropout(dropout)
        for table in (self.shapes, self.quoted, self.openings):
            nn.init.zeros_(table.weight)

    def forward(
        self, ids: Tensor, shape: Tensor, quoted: Tensor, opening: Tensor, mask: Tensor | None = None
    ) -> Tensor:
        """All [b, t]; no mask: nothing is padded. → [b, t, SIZE]."""
        where = torch.arange(ids.shape[1], device=ids.device)
        x = self.pieces(ids) + self.positions(where) + self.shapes(shape) + self.quoted(quoted) + self.openings(opening)
        x = self.drop(self.normed(x))
        bias = torch.zeros(1, 1, 1, 1, device=ids.device) if mask is None else (1 - mask)[:, None, None, :] * FAR
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load(self, path: Path) -> None:
        """Take the weights of a BERT checkpoint of this size (safetensors); token types are folded into positions."""
        held = load_file(path)
        names = {
            "pieces.weight": "embeddings.word_embeddings.weight",
            "normed.weight": "embeddings.LayerNorm.weight",
            "normed.bias": "embeddings.LayerNorm.bias",
        }
        parts = {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "out": "attention.output.dense",
            "attended": "attention.output.LayerNorm",
            "inner": "intermediate.dense",
            "outer": "output.dense",
            "normed": "output.LayerNorm",
        }
        for n in range(LAYERS):
            for ours, theirs in parts.items():
                for kind in ("weight", "bias"):
                    names[f"layers.{n}.{ours}.{kind}"] = f"encoder.layer.{n}.{theirs}.{kind}"
        state = self.state_dict()
        state.update({ours: held[theirs] for ours, theirs in names.items()})
        types = held["embeddings.token_type_embeddings.weight"][0]
        state["positions.weight"] = held["embeddings.position_embeddings.weight"] + types
        self.load_state_dict(state)


class Network(nn.Module):
    """Encoder and heads. `forward` is what is exported: label scores and link vectors of every piece of one window."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(dropout)
        self.heads = nn.ModuleDict({name: nn.Linear(SIZE, len(bio(kinds))) for name, kinds in HEADS.items()})
        self.links = nn.Linear(SIZE, 4 * LINK_SIZE)
        self.drop = nn.Dropout(dropout)
        labels = len(bio(HEADS["attribution"]))
        self.transitions = nn.Parameter(torch.zeros(labels, labels))
        self.begins = nn.Parameter(torch.zeros(labels))
        self.distances = nn.Parameter(torch.zeros(2, 2 * len(DISTANCES) + 1))
        self.nobody = nn.Parameter(torch.zeros(LINK_SIZE + 1))
        names = bio(HEADS["attribution"])
        barred = torch.tensor([[FAR if b.startswith("I-") and a[2:] != b[2:] else 0.0 for b in names] for a in names])
        self.register_buffer("barred", barred)

    def forward(self, ids: Tensor, shape: Tensor, quoted: Tensor, opening: Tensor) -> tuple[Tensor, ...]:
        """→ scores of each head [b, t, labels] in the order of HEADS, then link vectors [b, t, 4 · LINK_SIZE]."""
        x = self.encoder(ids, shape, quoted, opening)
        return (*(head(x) for head in self.heads.values()), self.links(x))

    # -- losses ---------------------------------------------------------------------------------------------------

    def crf_loss(self, scores: Tensor, allowed: Tensor, mask: Tensor) -> Tensor:
        """Negative log likelihood of the allowed labellings: scores [b, w, l], allowed [b, w, l] bool, mask [b, w]."""
        free = self._forward_sum(scores, mask)
        held = self._forward_sum(scores.masked_fill(~allowed, FAR), mask)
        return (free - held).sum()

    def _forward_sum(self, scores: Tensor, mask: Tensor) -> Tensor:
        moves = self.transitions + self.barred
        alpha = scores[:, 0] + self.begins  # a window may begin inside a span
        for at in range(1, scores.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + moves[None], 1) + scores[:, at]
            alpha = torch.where(mask[:, at, None], step, alpha)
        return torch.logsumexp(alpha, 1)

    def link_scores(self, vectors: Tensor, which: int, heads: Tensor, targets: Tensor, gaps: Tensor) -> Tensor:
        """Scores [m, n] of m spans as dependents and n as targets; pooling matrices [m, w], [n, w]; distance classes [m, n]."""
        size = LINK_SIZE
        dependents = heads @ vectors[:, 2 * which * size : (2 * which + 1) * size]
        others = targets @ vectors[:, (2 * which + 1) * size : (2 * which + 2) * size]
        return dependents @ others.T / size**0.5 + self.distances[which][gaps]

    def nobody_scores(self, vectors: Tensor, heads: Tensor) -> Tensor:
        """Scores [m, 1] of no source for m cues."""
        dependents = heads @ vectors[:, :LINK_SIZE]
        return (dependents @ self.nobody[:LINK_SIZE] / LINK_SIZE**0.5 + self.nobody[LINK_SIZE])[:, None]
