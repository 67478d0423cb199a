"""Phrases that could fill a role, what the heads of the model say of each, and how likely that makes each a filler.

The role head labels one word after another and cuts names in pieces ("Farabundo" of "the Farabundo Front"). So whole phrases are weighed
against each other instead. Rules, in order:

1. A word that the role head gives some chance of a role (`LEAST`) is looked at; words run from it both ways up to a word that no
   noun phrase holds (a preposition, verb, conjunction, pronoun, mark).
2. Each part of such a run that holds a looked-at word is a candidate; so is one joined by "of", "in" or "from" to the run that follows.
3. A candidate never cuts a word in two ("Covenas" of "Limon-Covenas"), and neither begins nor ends with a mark.
4. Of one role the likeliest are its fillers, as far down as `LIKELY`, none over another, none across title and text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from onrecord.extract.encoder.labels import EVENT, MENTION, ROLE
from onrecord.extract.encoder.model import Floats, Scores
from onrecord.extract.encoder.weights import shares_of
from onrecord.lang import incident_cues as cues

LEAST = 0.08
"""The chance of a role from which a word is looked at (of the fillers of MUC-4's messages held out, 95 in 100 are candidates then)."""
LIKELY = 0.4
"""How likely a phrase must be to fill a role (the same messages, micro-F1 of templates: 42.7 at 0.3, 43.2 at 0.35, 44.5 at 0.4, 43.4 at 0.45; by
the role head's own spans, which cut names in pieces, 39.7)."""
LONGEST = 9
"""Words of the longest run that is cut into candidates; of the longest part that is joined, 6 each side."""
JOINTS = frozenset(("of", "in", "from"))
ARTICLES = frozenset(("the", "a", "an"))
DEEDS = ("attack", "bombing", "abduction", "fire", "killing")
"""Kinds of the event head whose words stand near a filler."""
NEAR, WIDE = 8, 30
"""Words within which an event word counts as near; as about."""
HYPHENS = frozenset("-'’")
_INSIDE = frozenset("- ' ’ . /".split())
"""Marks that a phrase may hold inside."""
_COUNTS = frozenset("several many few another some".split())
_STOPS = (
    (cues.DETERMINERS - _COUNTS)
    | cues.PREPOSITIONS
    | cues.AUXILIARIES
    | cues.MODALS
    | cues.SUBORDINATORS
    | cues.REPORTING
    | cues.COMMON_VERBS
    | frozenset(
        "and or but not also it he she they we i you who whom which what that there here then now today yesterday tomorrow them him ago".split()
    )
)
_ARMS = cues.BOMBS | cues.GUNS | cues.ORDNANCE
_THINGS = cues.BUILDINGS | cues.VEHICLES
_PERSONS = cues.DOER_HEADS | cues.PERSON_HEADS

Range: TypeAlias = tuple[int, int]


def _begun(chances: Floats) -> Floats:
    """[w, kinds]: the chance that a word begins a span of each kind (labels stand as `bio` orders them)."""
    return chances[:, 1::2]


def _inner(chances: Floats) -> Floats:
    """[w, kinds]: the chance that a word goes on with a span of each kind."""
    return chances[:, 2::2]


def _by_kind(chances: Floats) -> Floats:
    """[w, kinds]: the chance of each kind."""
    return _begun(chances) + _inner(chances)


@dataclass(frozen=True, slots=True)
class Marked:
    """A phrase that fills a role: text offsets and how likely it does, 0–1."""

    kind: str
    start: int
    end: int
    chance: float


@dataclass(frozen=True)
class Phrases:
    """The candidates of one text, from what the model says of its words. Ranges are words of `scores.pieces`, half-open; `offset`: where
    the text proper begins after a title."""

    text: str
    scores: Scores
    offset: int = 0

    @cached_property
    def marked(self) -> tuple[Marked, ...]:
        """Rule 4, in text order."""
        made = []
        for column, kind in enumerate(ROLE):
            taken: list[Range] = []
            for row in np.argsort(-self.chances[:, column], kind="stable").tolist():
                if self.chances[row, column] < LIKELY:
                    break
                start, end = self.offsets(self.ranges[row])
                apart = all(end <= first or last <= start for first, last in taken)
                if apart and (start < self.offset) == (end <= self.offset):
                    taken.append((start, end))
                    made.append(Marked(kind, start, end, round(float(self.chances[row, column]), 3)))
        return tuple(sorted(made, key=lambda one: (one.start, one.end, ROLE.index(one.kind))))

    @cached_property
    def role(self) -> Floats:
        """[w, ROLE]: the chance that a word is of each role."""
        return _by_kind(self._labels)

    @cached_property
    def _deeds(self) -> Floats:
        """[w, DEEDS]: the chance that a word tells of each."""
        return _by_kind(shares_of(self.scores.heads["event"]))[:, [EVENT.index(kind) for kind in DEEDS]]

    @cached_property
    def _labels(self) -> Floats:
        return shares_of(self.scores.heads["role"])

    @cached_property
    def words(self) -> list[str]:
        """The words in lower case."""
        pieces = self.scores.pieces
        return [self.text[a:b].lower() for a, b in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)]

    @cached_property
    def ranges(self) -> list[Range]:
        """All candidates, in text order."""
        hot = np.flatnonzero(1 - self._labels[:, 0] >= LEAST).tolist()
        looked_at, found, seen = set(hot), set[Range](), -1
        for at in hot:
            if at < seen or self._is_stop(at):
                continue
            first, last = self._run(at)
            seen = last
            found |= self._parts(first, last, looked_at)
        return sorted(found)

    def offsets(self, span: Range) -> Range:
        """The characters of a range."""
        return self.scores.pieces.offsets(span)

    @cached_property
    def chances(self) -> Floats:
        """[candidates, ROLE]: how likely each fills each role, 0–1; no candidates for a model without weights for it."""
        weights = self.scores.tables.fillers
        if weights is None or not self.ranges:
            return np.zeros((0, len(ROLE)), np.float32)
        return weights.chances(self.features())

    # -- runs --------------------------------------------------------------------------------------------------------

    def _is_stop(self, i: int) -> bool:
        word = self.words[i]
        if word in _INSIDE:
            return not self._touches(i) or not self._touches(i - 1)
        return word in _STOPS or not word[0].isalnum()

    def _touches(self, i: int) -> bool:
        """Whether no blank stands between word `i` and the next."""
        pieces = self.scores.pieces
        return 0 <= i < len(self.words) - 1 and bool(pieces.starts[i + 1] <= pieces.ends[i])

    def _parted(self, i: int) -> bool:
        """Whether a blank line stands between word `i` and the next."""
        pieces = self.scores.pieces
        return "\n\n" in self.text[pieces.ends[i] : pieces.starts[i + 1]]

    def _run(self, at: int) -> Range:
        first = last = at
        while first > 0 and at - first < LONGEST and not self._is_stop(first - 1) and not self._parted(first - 1):
            first -= 1
        while (
            last + 1 < len(self.words)
            and last - at < LONGEST
            and not self._is_stop(last + 1)
            and not self._parted(last)
        ):
            last += 1
        return first, last + 1

    def _parts(self, first: int, last: int, looked_at: set[int]) -> set[Range]:
        """Rules 2 and 3."""
        opens = [i for i in range(first, last) if self._opens(i)]
        closes = [i for i in range(first + 1, last + 1) if self._closes(i)]
        found = {(a, b) for a in opens for b in closes if 0 < b - a <= LONGEST}
        if last < len(self.words) - 1 and self.words[last] in JOINTS and last in closes:
            begin = last + 1
            while begin < len(self.words) - 1 and self.words[begin] in cues.DEFINITE | ARTICLES:
                begin += 1
            if not self._is_stop(begin):
                _, end = self._run(begin)
                ends = [i for i in range(begin + 1, min(end, begin + 6) + 1) if self._closes(i)]
                found |= {(a, b) for a in opens for b in ends if last - a <= 6}
        return {one for one in found if not looked_at.isdisjoint(range(*one))}

    def _opens(self, i: int) -> bool:
        """Whether a phrase may begin with word `i`."""
        joined = self._touches(i - 1) and (
            self.words[i - 1][-1].isalnum() or (self.words[i - 1] in HYPHENS and self._touches(i - 2))
        )
        return self.words[i][0].isalnum() and not joined

    def _closes(self, i: int) -> bool:
        """Whether a phrase may end before word `i`."""
        joined = (
            self._touches(i - 1)
            and i < len(self.words)
            and (self.words[i][0].isalnum() or (self.words[i] in HYPHENS and self._touches(i)))
        )
        return self.words[i - 1][-1].isalnum() and not joined

    # -- features ----------------------------------------------------------------------------------------------------

    def features(self) -> Floats:
        """[candidates, n]: what is told of each."""
        spans = self.ranges
        if not spans:
            return np.zeros((0, 0), np.float32)
        first, last = (np.asarray(side, np.int64) for side in zip(*spans, strict=True))
        made = [
            self._of_roles(first, last),
            self._of_names(first, last),
            self._of_words(spans),
            self._of_events(first, last),
        ]
        mean = made[0][:, : len(ROLE)]
        return np.hstack([*made, self._of_report(spans, mean)]).astype(np.float32)

    def _of_roles(self, first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]) -> Floats:
        none = np.zeros((1, len(ROLE)), np.float32)
        role = np.vstack([self.role, none])
        begun = np.vstack([_begun(self._labels), none])
        before = np.vstack([none, self.role])
        size = (last - first)[:, None]
        bounds = np.stack([first, last], 1).ravel()
        return np.hstack(
            [
                np.add.reduceat(role, bounds)[::2] / size,
                np.add.reduceat(np.log(role + 1e-3), bounds)[::2] / size,
                np.maximum.reduceat(role, bounds)[::2],
                np.minimum.reduceat(role, bounds)[::2],
                role[last - 1],
                role[first],
                begun[first],
                before[first],
                (role - begun)[last],
                begun[last],
            ]
        )

    def _of_names(self, first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]) -> Floats:
        heads = [shares_of(self.scores.heads[head]) for head in ("name", "mention")]
        none = np.zeros((1, len(MENTION)), np.float32)
        name = np.vstack([sum(_by_kind(head) for head in heads) / len(heads), none])
        inner = np.append(sum(_inner(head).sum(1) for head in heads) / len(heads), 0)
        before = np.vstack([none, name])
        bounds = np.stack([first, last], 1).ravel()
        size = last - first
        return np.hstack(
            [
                np.add.reduceat(name, bounds)[::2] / size[:, None],
                name[last - 1],
                name[last],
                before[first],
                np.stack([inner[first], inner[last], np.add.reduceat(inner, bounds)[::2] / size], 1),
            ]
        )

    def _of_words(self, spans: Sequence[Range]) -> Floats:
        told = np.asarray([self._told_by_words(*span) for span in spans], np.float32)
        size = np.asarray([last - first for first, last in spans])
        return np.column_stack([size, np.log(size), told]).astype(np.float32)

    def _told_by_words(self, first: int, last: int) -> list[float]:
        words, count = self.words, len(self.words)
        opener, head = words[first], words[last - 1]
        left = words[first - 1] if first else ""
        right = words[last] if last < count else ""
        return [
            not JOINTS.isdisjoint(words[first:last]),
            opener[0].isdigit(),
            opener in cues.HOW_MANY,
            opener in cues.HEDGES,
            first > 0 and not self._is_stop(first - 1),
            last < count and not self._is_stop(last),
            left in ARTICLES,
            left in JOINTS,
            left in _INSIDE,
            right in JOINTS,
            right in _INSIDE,
            left == "by",
            left == "and",
            right == "and",
            head in _PERSONS,
            head in _ARMS,
            head in _THINGS,
            head[0].isdigit(),
            head.endswith("ed"),
            head.endswith("s"),
        ]

    def _of_events(self, first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]) -> Floats:
        near = ((first - NEAR, first), (last, last + NEAR), (first, last), (first - WIDE, last + WIDE))
        return np.hstack([_greatest(self._deeds, begin, end) for begin, end in near])

    def _of_report(self, spans: Sequence[Range], mean: Floats) -> Floats:
        """Where it stands; how likely the same words, and the same last word, are of each role anywhere in the report; how much is told of deeds and roles."""
        same: dict[str, Floats] = {}
        alike: dict[str, Floats] = {}
        keys = [" ".join(word for word in self.words[a:b] if word not in ARTICLES) for a, b in spans]
        for key, (_, last), row in zip(keys, spans, mean, strict=True):
            same[key] = np.maximum(same.get(key, row), row)
            head = self.words[last - 1]
            alike[head] = np.maximum(alike.get(head, self.role[last - 1]), self.role[last - 1])
        deeds = self._deeds.sum(1)
        roles = np.sort(1 - self._labels[:, 0])[::-1]
        top = np.sort(deeds)[::-1]
        often = Counter(keys)
        told = [
            top[0],
            top[:4].mean(),
            np.log1p(top.sum()),
            roles[:5].mean(),
            np.log1p(roles.sum()),
            np.log1p(len(roles)),
        ]
        first = np.asarray([first for first, _ in spans])
        return np.column_stack(
            [
                [same[key] for key in keys],
                [alike[self.words[last - 1]] for _, last in spans],
                np.log([often[key] for key in keys]),
                np.log1p(first),
                first < 2 * WIDE,
                np.tile(np.asarray(told, np.float32), (len(spans), 1)),
            ]
        ).astype(np.float32)


def _greatest(values: Floats, begin: npt.NDArray[np.int64], end: npt.NDArray[np.int64]) -> Floats:
    """[n, k]: the greatest of `values` in each [begin, end), 0 where that is empty."""
    begin, end = np.clip(begin, 0, len(values)), np.clip(end, 0, len(values))
    empty = begin >= end
    padded = np.vstack([values, np.zeros((1, values.shape[1]), np.float32)])
    bounds = np.stack([np.where(empty, len(values), begin), np.where(empty, len(values), end)], 1).ravel()
    made = np.maximum.reduceat(padded, bounds)[::2]
    made[empty] = 0
    return np.asarray(made, np.float32)
