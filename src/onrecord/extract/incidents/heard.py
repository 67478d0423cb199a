"""Triggers that the model hears, beside those that the lexicon knows.

A list of words ends; what a newsroom calls a deed doesn't ("pirates made off with the crew", "the stand folded"). The second branch says of
each word of which kind of incident it tells (`encoder.heard`). Rules, in order:
1. A trigger of the lexicon's that the model holds to tell of nothing is none, where its entry is loose ("shares crash", "fire the coach").
2. Where the model is sure of another kind than the entry's, and holds the entry's for unlikely, the kind is the model's.
3. Words that the model is sure of and no trigger covers are one: adjoining words of one kind together.
4. What has no kind is told by such words alone only where nothing else is told in the report.
A page read without a model, or with one that lacks the branch, has the lexicon's triggers alone.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from onrecord.extract.encoder.heard import KINDS, Heard
from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.hits import Hit
from onrecord.extract.incidents.verbal import is_verb
from onrecord.model.vocabulary import IncidentKind

SURE = float(os.environ.get("H_SURE", "0.5"))
ALONGSIDE = float(os.environ.get("H_ALONG", "0.3"))
NOTHING = float(os.environ.get("H_NOTHING", "0.05"))
OTHERWISE = float(os.environ.get("H_OTHER", "0.8"))
UNLIKELY = 0.1
SOFT = frozenset(
    {
        IncidentKind.ARREST,
        IncidentKind.EVACUATION,
        IncidentKind.DISPLACEMENT,
        IncidentKind.MOVEMENT,
        IncidentKind.THREAT,
        IncidentKind.DIPLOMATIC,
        IncidentKind.AGREEMENT,
        IncidentKind.SANCTIONS,
        IncidentKind.TRIAL,
    }
)
"""Acts of state and police, mostly responses; marked so in the lexicon too."""


def with_heard(words: Words, hits: Sequence[Hit]) -> list[Hit]:
    """The lexicon's triggers and the model's, in text order, none overlapping."""
    heard = words.page.heard
    if heard is None:
        return list(hits)
    known = [told for hit in hits if (told := _judged(words, hit, heard)) is not None]
    taken = {i for hit in known for i in range(hit.first, hit.last)}
    made = _heard(words, heard, taken) if "add" in MODE else []
    if any(hit.kind not in ("other", "any") and not {"outcome", "join", "soft"} & hit.marks for hit in (*known, *made)):
        made = [hit for hit in made if hit.kind != "other"]
    return sorted([*known, *made], key=lambda hit: hit.first)


MODE = os.environ.get("H_MODE", "add drop kind")


def _judged(words: Words, hit: Hit, heard: Heard) -> Hit | None:
    """Rules 1 and 2."""
    if hit.kind == "any" or {"outcome", "join", "pronoun"} & hit.marks:
        return hit
    chances = heard.kinds_of(words.tokens[hit.first].start, words.tokens[hit.last - 1].end)
    if "drop" in MODE and "loose" in hit.marks and chances.sum() < NOTHING:
        return None
    best = int(chances.argmax())
    own = chances[KINDS.index(IncidentKind(hit.kind))]
    if "kind" in MODE and chances[best] >= OTHERWISE and own < UNLIKELY and KINDS[best] is not IncidentKind.OTHER:
        return replace(hit, kind=KINDS[best].value, marks=_marks(KINDS[best]), means=None)
    return hit


def _heard(words: Words, heard: Heard, taken: set[int]) -> list[Hit]:
    """Rule 3."""
    made: list[Hit] = []
    likely = np.flatnonzero(heard.kinds.max(1, initial=0.0) >= ALONGSIDE)
    tokens = sorted({words.token_at(int(heard.starts[row])) for row in likely})
    run: list[tuple[int, int, float]] = []
    for token in [*tokens, len(words.tokens) + 1]:
        row = None
        if token < len(words.tokens) and token not in taken and words.clause[token] >= 0:
            chances = heard.kinds_of(words.tokens[token].start, words.tokens[token].end)
            best = int(chances.argmax())
            row = (token, best, float(chances[best]))
        if run and (row is None or row[0] != run[-1][0] + 1 or row[1] != run[-1][1]):
            made += _hit(words, run)
            run = []
        if row is not None and row[2] >= ALONGSIDE:
            run.append(row)
    return made


def _hit(words: Words, run: Sequence[tuple[int, int, float]]) -> list[Hit]:
    if max(chance for *_, chance in run) < SURE:
        return []
    first, last, kind = run[0][0], run[-1][0] + 1, KINDS[run[0][1]]
    if not any(words.word(i) for i in range(first, last)):
        return []
    return [Hit(first, last, kind.value, _marks(kind), is_verb(words, words.lower[first], first, first + 1))]


def _marks(kind: IncidentKind) -> frozenset[str]:
    return frozenset({"heard", "soft"} if kind in SOFT else {"heard"})
