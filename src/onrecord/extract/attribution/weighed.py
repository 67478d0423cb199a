"""Whole attributions weighed: which could stand in a document, what the encoder and the words say of each, and which are taken.

The encoder labels one word after another: one doubtful edge costs a whole attribution, and its best labelling is one of many that are
nearly as likely. So attributions of several labellings are weighed against each other (`training.attributions` makes the weights).
Rules, in order:

1. Candidates are the attributions of several labellings: the best one, and those in which spans begin more easily, or contents go on more or
   less easily, than the encoder has it (`LABELLINGS`); in each, spans are linked as they are most likely.
2. Each is weighed twice: how likely it is right by the large (PolNeAR's lenient count), and how likely each of its edges is.
3. The best by the sum of both is taken, then the next that shares no word of cue or content with one taken, down to a chance of `LEAST`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from onrecord.extract.clauses.lexicon import build_lexicon
from onrecord.extract.clauses.words import PREPOSITIONS, RELATIVES
from onrecord.extract.encoder.decode import (
    NOTHING_ADDED,
    Linking,
    Range,
    Relation,
    chances_of_labels,
    find_relations,
    label,
)
from onrecord.extract.encoder.labels import ATTRIBUTION, MENTION, bio
from onrecord.extract.encoder.model import Floats, Scores
from onrecord.extract.encoder.weights import log_odds, shares_of
from onrecord.lang import cues, roles
from onrecord.text.document import Document

Ints = npt.NDArray[np.int64]
LEAST = 0.15
"""The chance of being right by the large from which an attribution is taken: where the grammar finds it too, little is enough
(`trained.SURE` is asked of the others)."""
QUESTIONS = ("right", "exact")
"""What is answered of each candidate."""
FARTHEST = 60
"""Words from which more between two spans tell nothing."""
_ENDINGS = ("ing", "ed", "s")
_BEGINS = {kind: 1 + 2 * at for at, kind in enumerate(ATTRIBUTION)}
"""Where `bio` has the label that begins a span of a kind; the next one goes on with it."""


def _adding(begins: Sequence[str] = (), by: float = 0.0, content: float = 0.0) -> tuple[float, ...]:
    """What a labelling adds to each label: `by` to those that begin spans of these kinds, `content` to both of contents."""
    added = list(NOTHING_ADDED)
    for kind in begins:
        added[_BEGINS[kind]] += by
    for at in (_BEGINS["content"], _BEGINS["content"] + 1):
        added[at] += content
    return tuple(added)


LABELLINGS = (
    NOTHING_ADDED,
    _adding(ATTRIBUTION, 3),
    _adding(["cue"], 2, content=0.15),
    _adding(ATTRIBUTION, 2.5, content=-0.3),
    _adding(content=0.25),
    _adding(content=-0.25),
)
"""Chosen greedily by how many of PolNeAR dev's attributions they hold (on sixty documents): the best labelling has 71 in 100 of all, these have 87."""


class Candidates:
    """The attributions that could stand in a document, in text order of cue, source and content."""

    def __init__(self, document: Document, scores: Scores) -> None:
        self._document, self._scores = document, scores
        self._labelled = label(scores, LABELLINGS)
        self._linking = Linking(scores, self._labelled)
        told: dict[tuple[Range, Range | None, tuple[Range, ...]], list[int]] = {}
        for at, one in enumerate(self._labelled):
            for found in self._linking.relations(one):
                told.setdefault((found.cue, found.source, found.content), []).append(at)
        self.spans = sorted(told, key=lambda key: (key[0], key[1] or (-1, -1), key[2]))
        self._told = np.zeros((len(told), len(LABELLINGS)), np.float32)
        for row, key in enumerate(self.spans):
            self._told[row, told[key]] = 1

    def taken(self) -> list[Relation]:
        """Rules 2 and 3, by cue in text order; `score` is the chance of being right by the large. Raises ValueError for a model without
        weights for it."""
        weights = self._scores.tables.attributions
        if weights is None:
            raise ValueError("the model has no weights for attributions")
        return self.chosen(weights.chances(self.features())) if self.spans else []

    def chosen(self, chances: Floats) -> list[Relation]:
        """Rule 3, of `chances` [candidates, QUESTIONS]."""
        used: set[int] = set()
        made = []
        for row in np.argsort(-chances.sum(1), kind="stable").tolist():
            cue, source, content = self.spans[row]
            words = {at for first, last in (cue, *content) for at in range(first, last)}
            if chances[row, 0] >= LEAST and used.isdisjoint(words):
                used |= words
                made.append(Relation(source, cue, content, round(float(chances[row, 0]), 3)))
        return sorted(made, key=lambda one: one.cue)

    # -- what is told of each -------------------------------------------------------------------------------------

    def features(self) -> Floats:
        """[candidates, features]."""
        return np.hstack([self._votes(), self._edges(), self._links(), self._shape(), self._names(), self._words()])

    @cached_property
    def _cues(self) -> Ints:
        return np.asarray([cue for cue, _, _ in self.spans], np.int64)

    @cached_property
    def _sources(self) -> Ints:
        """[candidates, 2], of nobody an empty range at the document's beginning."""
        return np.asarray([source or (0, 0) for _, source, _ in self.spans], np.int64)

    @cached_property
    def _nobody(self) -> npt.NDArray[np.bool_]:
        return np.asarray([source is None for _, source, _ in self.spans])

    @cached_property
    def _parts(self) -> tuple[Ints, Ints]:
        """All parts of contents [parts, 2], and at which each candidate's begin [candidates]."""
        parts = np.asarray([part for _, _, content in self.spans for part in content], np.int64)
        counts = [len(content) for _, _, content in self.spans]
        return parts, np.cumsum([0, *counts[:-1]])

    @cached_property
    def _ends(self) -> tuple[Ints, Ints]:
        """Where each content begins and ends."""
        parts, at = self._parts
        return parts[at, 0], parts[np.append(at[1:], len(parts)) - 1, 1]

    def _votes(self) -> Floats:
        """Which labellings make the candidate, and of how many it has the cue, source, contents, or a cue that touches its own."""
        held = [[set(one[kind]) for one in self._labelled] for kind in range(len(ATTRIBUTION))]
        count = len(self._scores.pieces.first)
        cue_words = np.zeros((len(LABELLINGS), count + 1))
        for row, (_, found, _) in zip(cue_words, self._labelled, strict=True):
            for first, last in found:
                row[first:last] = 1
        summed = np.cumsum(np.pad(cue_words, ((0, 0), (1, 0))), 1)
        touched = (summed[:, self._cues[:, 1]] > summed[:, self._cues[:, 0]]).mean(0)
        source_of, cue_of, content_of = (
            {span: sum(span in one for one in of_kind) / len(LABELLINGS) for of in of_kind for span in of}
            for of_kind in held
        )
        alike = [
            (cue_of[cue], source_of.get(source, 0) if source else 0, min(content_of[part] for part in content))
            for cue, source, content in self.spans
        ]
        return np.column_stack([self._told, self._told.mean(1), np.asarray(alike, np.float32), touched]).astype(
            np.float32
        )

    def _edges(self) -> Floats:
        """How likely each span begins, goes on and ends where it does."""
        chances = chances_of_labels(self._scores)
        columns: list[Floats] = []
        for kind, spans in (("cue", self._cues), ("source", self._sources)):
            told = _edge(chances, _BEGINS[kind], spans)
            if kind == "source":
                told[self._nobody] = 0
            columns.append(told)
        parts, at = self._parts
        told = _edge(chances, _BEGINS["content"], parts)
        ends = np.append(at[1:], len(parts)) - 1
        inside = log_odds(np.pad(chances[:, _BEGINS["content"]] + chances[:, _BEGINS["content"] + 1], 1))
        first, last = self._ends
        columns += [
            told[at, :1],
            told[ends, 1:2],
            np.minimum.reduceat(told, at),
            np.asarray(np.add.reduceat(told[:, 2], at) / (ends - at + 1), np.float32)[:, None],
            np.column_stack([inside[first], inside[last + 1]]),
        ]
        return np.hstack(columns).astype(np.float32)

    def _links(self) -> Floats:
        """How well cue and source, contents and cue belong together, and how likely the cue has nobody, or somebody, at all."""
        link = self._linking
        cues_at = np.asarray([link.cues[cue] for cue, _, _ in self.spans])
        sources_at = np.asarray([len(link.sources) if s is None else link.sources[s] for _, s, _ in self.spans])
        parts, at = self._parts
        contents_at = np.asarray([link.contents[a, b] for a, b in parts.tolist()])
        ends = np.append(at[1:], len(parts))
        cue_of_part = np.repeat(cues_at, ends - at)
        to_source, to_cue = shares_of(link.to_source), shares_of(link.to_cue)
        named = to_source[:, :-1].max(1) if len(link.sources) else np.zeros(len(to_source), np.float32)
        shares = log_odds(to_cue[contents_at, cue_of_part])
        return np.column_stack(
            [
                log_odds(to_source[cues_at, sources_at]),
                log_odds(to_source[cues_at, -1]),
                log_odds(named[cues_at]),
                np.maximum(link.to_source[cues_at, sources_at], -20),
                np.minimum.reduceat(shares, at),
                np.maximum.reduceat(shares, at),
                np.maximum(np.maximum.reduceat(link.to_cue[contents_at, cue_of_part], at), -20),
            ]
        ).astype(np.float32)

    def _shape(self) -> Floats:
        """Lengths, distances, sides, sentences and quotations."""
        pieces = self._scores.pieces
        quoted = np.append(pieces.quoted[pieces.first], 0)
        opening = np.append(pieces.opening[pieces.first] > 0, True)
        sentence = np.cumsum(opening)
        parts, at = self._parts
        lengths = np.add.reduceat(parts[:, 1] - parts[:, 0], at)
        summed = np.cumsum(np.append(0, quoted))
        in_quotes = np.add.reduceat(summed[parts[:, 1]] - summed[parts[:, 0]], at) / lengths
        first, last = self._ends
        cue, source, nobody = self._cues, self._sources, self._nobody
        near = np.minimum(np.abs(first - cue[:, 1]), np.abs(cue[:, 0] - last))
        away = np.abs(source[:, 0] - cue[:, 0])
        columns = [
            np.log1p(lengths),
            cue[:, 1] - cue[:, 0],
            np.log1p(source[:, 1] - source[:, 0]),
            np.append(at[1:], len(parts)) - at,
            nobody,
            first >= cue[:, 1],
            last <= cue[:, 0],
            np.where(nobody, 0.5, source[:, 0] >= cue[:, 1]),
            np.where(nobody, 0, np.log1p(np.minimum(FARTHEST, away))),
            np.log1p(np.minimum(FARTHEST, near)),
            in_quotes,
            quoted[cue[:, 0]],
            quoted[first],
            quoted[np.maximum(0, first - 1)],
            np.where(nobody, 0, quoted[source[:, 0]]),
            sentence[last - 1] - sentence[first],
            sentence[cue[:, 0]] - sentence[first],
            np.where(nobody, 0, np.abs(sentence[source[:, 0]] - sentence[cue[:, 0]])),
            opening[first],
            opening[last],
            opening[cue[:, 0]],
            opening[cue[:, 1]],
            np.where(nobody, 0, opening[source[:, 0]]),
            np.log1p(cue[:, 0]),
        ]
        return np.column_stack(columns).astype(np.float32)

    def _names(self) -> Floats:
        """Whether the source's words are of a name, and of whose, and whether the cue tells of an event, and how surely that happened."""
        heads, source, cue = self._scores.heads, self._sources, self._cues
        columns = []
        for head in ("mention", "name"):
            if head in heads:
                shares = shares_of(heads[head])
                people = sum(
                    shares[:, bio(MENTION).index(f"{mark}-{kind}")]
                    for mark in "BI"
                    for kind in ("person", "organisation")
                )
                for told in (1 - shares[:, 0], people):
                    columns.append(np.where(self._nobody, 0, _greatest(np.asarray(told), source)))
        if "event" in heads:
            columns.append(_greatest(1 - shares_of(heads["event"])[:, 0], cue))
        columns += [_greatest(self._scores.judged[:, at], cue) for at in range(2)]
        return np.column_stack(columns).astype(np.float32)

    def _words(self) -> Floats:
        """What the words at each edge, inside and outside of it, are."""
        pieces = self._scores.pieces
        text = self._document.text
        bits = [_told_by(text[a:b]) for a, b in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)]
        told = (np.asarray([0, *bits, 0])[:, None] >> np.arange(len(_sets()) + len(_ENDINGS) + 3) & 1).astype(
            np.float32
        )
        first, last = self._ends
        cue, source = self._cues, self._sources
        at = [first, first + 1, last, last + 1, cue[:, 0], cue[:, 0] + 1, cue[:, 1], cue[:, 1] + 1]
        who = [np.where(self._nobody, 0, place) for place in (source[:, 0] + 1, source[:, 1], source[:, 1] + 1)]
        return np.hstack([told[place] for place in (*at, *who)])


def weighed_relations(document: Document, scores: Scores) -> list[Relation]:
    """The attributions of a document, by cue in text order; of a model without weights for them, those of its best labelling."""
    if scores.tables.attributions is None:
        return find_relations(scores)
    return Candidates(document, scores).taken()


def _greatest(told: Floats, spans: Ints) -> Floats:
    """The greatest of each span; of an empty one, what stands there."""
    return np.asarray(np.maximum.reduceat(np.append(told, told[-1:]), spans.ravel())[::2], np.float32)


def _edge(chances: Floats, begins: int, spans: Ints) -> Floats:
    """[spans, 4]: that one begins there, that it does not go on, that its words are of one in the mean and the least."""
    ends = np.append(1 - chances[:, begins + 1], 1.0)
    inside = chances[:, begins] + chances[:, begins + 1]
    summed = np.cumsum(np.append(0, inside.astype(np.float64)))
    mean = (summed[spans[:, 1]] - summed[spans[:, 0]]) / np.maximum(1, spans[:, 1] - spans[:, 0])
    least = np.minimum.reduceat(np.append(inside, 1), spans.ravel())[::2]
    return np.column_stack(
        [log_odds(np.asarray(one)) for one in (chances[spans[:, 0], begins], ends[spans[:, 1]], mean, least)]
    )


@cache
def _sets() -> tuple[frozenset[str], ...]:
    """Words that are asked for at an edge, in small letters."""
    forms = build_lexicon().forms
    plain = frozenset(word for word, form in forms.items() if form.verb.lemma in ("say", "tell", "add"))
    thinking = frozenset(word for word, form in forms.items() if form.verb.thinks)
    return (
        frozenset(("that",)), frozenset(("to",)), frozenset(("for", "as")), frozenset(",;"), frozenset(":"), frozenset("\"“”‘’'"),
        frozenset(".!?"), frozenset("-–—("), roles.DETERMINERS, frozenset(roles.PRONOUNS), roles.POSSESSIVES, RELATIVES,
        roles.PERSON_NOUNS, roles.ORGANISATION_NOUNS, roles.COLLECTIVE_NOUNS, PREPOSITIONS, cues.AUXILIARIES,
        cues.NEGATORS | {"t"}, frozenset(("according",)), frozenset(("by", "of", "from")), frozenset(("and", "but", "or")),
        frozenset("would will could should may might must can".split()), frozenset(("s",)), plain, thinking, frozenset(forms), cues.SUBORDINATORS,
    )  # fmt: skip


@lru_cache(maxsize=1 << 14)
def _told_by(word: str) -> int:
    """Of a word as written, in which of `_sets` it stands, how it ends and of what it is made, a bit each."""
    held = [word.lower() in one for one in _sets()]
    held += [word.endswith(end) for end in _ENDINGS]
    held += [word[:1].isupper(), word.isupper(), word.isdigit()]
    return sum(1 << bit for bit, one in enumerate(held) if one)
