"""Whole names weighed: spans that could be a person, body or place, what both heads, the words and the report say of each, and how likely
that makes it one.

The heads label one word after another: they cut names in pieces, and a name is told by its neighbours alone. So whole spans are weighed
against each other instead (`training.names` makes the weights). Rules, in order:

1. A span is a candidate where the heads, joined, give it a chance of `LEAST` as a name of one kind, word by word; so is what they mark
   by their best labelling. It begins and ends with a word, not with "the" in small letters; it may end with the full stop of an abbreviation, and
   with a possessive, which is part of some names ("at McDonald's").
2. Inside stand words that either head doubts, and joining ones; no span runs over a line's end unless that wraps its sentence.
3. A mention of the same words elsewhere in the report speaks for one kind, a longer person's name for its last word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from onrecord.extract.encoder.decode import Range
from onrecord.extract.encoder.labels import MENTION, bio
from onrecord.extract.encoder.model import Floats, Scores
from onrecord.extract.encoder.pieces import SHAPES
from onrecord.extract.encoder.weights import log_odds
from onrecord.lang import given_names, nations, places, roles
from onrecord.lang.actors import ACTORS, COUNTRY_NAMES
from onrecord.lang.small_words import SMALL_WORDS
from onrecord.text.document import ABBREVIATIONS, Document

NAMED = ("person", "organisation", "place")
"""The kinds that are weighed; a facility is weighed as a place."""
LEAST = 0.03
"""The chance of a name from which a span is weighed (of the names of UNER English EWT dev, 94 in 100 are candidates then)."""
LONGEST = 10
WRAPPED = 50
"""Characters of a line from which its end is held to be a wrapping editor's, not a writer's."""
LONG, OFTEN = 40, 3
"""Words of a sentence, and mentions of one name, from which more tell nothing: training has a dozen sentences a text."""
DOUBT, JOINT = -3.0, -1.5
"""The least that a word inside a span, and a joining one, takes off its chance, as logarithms: a comma inside a name is never sure."""
SLACK = 1e-3
"""What rounding may add to a logarithm of chances that ever more words only lower."""
Ints: TypeAlias = npt.NDArray[np.int64]
_BIO = bio(MENTION)
_B, _I = slice(1, None, 2), slice(2, None, 2)
"""Where `bio` has the labels that begin a name of each kind, and those that go on with one."""
_PARTS = (("person",), ("organisation",), ("place", "facility"), ("group", "weapon", "vehicle", "other"))
"""Kinds taken together in what is told of a span; a fifth part is no name at all."""
_JOINTS = frozenset("of the and ' ’ s . - & , @ /".split())
_FEW = 11
"""Of what is told of a head, the first so many: all that is asked of each head by itself."""
_APOSTROPHES = frozenset("'’")
_WORDS = (
    roles.TITLES, roles.PERSON_NOUNS | roles.COLLECTIVE_NOUNS, roles.ORGANISATION_NOUNS, places.ORGANISATION_TAIL,
    places.LANDMARK_TAIL | places.NAMESAKE_TAIL | places.HOUSED_TAIL, given_names.FEMALE | given_names.MALE | places.FIRST_NAMES,
    frozenset(SMALL_WORDS.split()), places.PREPOSITIONS, places.SAYS, frozenset(places.US_STATES), places.AROUND_WORDS,
    places.TOWN_WORDS | places.AREA_WORDS, frozenset("inc ltd llc corp co plc gmbh llp pvt company".split()),
    frozenset("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split()),
    frozenset("the a an".split()), frozenset(("of",)), frozenset("and &".split()), frozenset(",.'’-@/\"“”(:"), frozenset(","), frozenset("."), _APOSTROPHES, frozenset("-"),
    frozenset("@/"), frozenset("\"“”"), frozenset("("), frozenset(":"), frozenset("s"), frozenset("i he she who his her him my me we you".split()),
    frozenset("in at near to from".split()), frozenset("was is are were has had have will would said says".split()),
)  # fmt: skip
"""What is asked of each word; the sets are of `lang`, but for marks and the smallest words."""
_UPPER, _LETTER = SHAPES.index("upper"), SHAPES.index("letter")
_LEFT_OUT = frozenset("of the and for de la al el bin s in to on".split())
"""Small words inside names, that have no capital there."""
_BITS = np.arange(len(_WORDS))
_FLAGS = {name: len(_WORDS) + at for at, name in enumerate("joint opens closes capital own digits letters".split())}
_TITLE, _SMALL = 0, 6
"""Where titles and small words stand in `_WORDS`."""


@lru_cache(maxsize=1 << 14)
def _told_by(word: str) -> int:
    """Of a word as written, in which of `_WORDS` it stands, and what its letters say, a bit each."""
    low = word.lower()
    held = [low in one for one in _WORDS]
    letter = word[0].isalnum()
    held += [
        low in _JOINTS,
        letter and word not in ("the", "a", "an"),
        letter,
        word[0].isupper(),
        word[0].isalpha() and low not in _LEFT_OUT,
        any(map(str.isdigit, word)),
        word.isalpha(),
    ]
    return sum(1 << bit for bit, one in enumerate(held) if one)


@cache
def _whole_names() -> dict[str, int]:
    """Names known whole, by `_key`: a bit each for country, adjective or people of one, capital, state of the US, body or outlet."""
    found: dict[str, int] = {}
    rows = nations.countries()
    states = {
        *COUNTRY_NAMES,
        *(row.name for row in rows),
        *(word for row in rows for word in row.words if word.isupper()),
    }
    capitals = [name for row in nations.capitals() for name in row.names]
    known = [name for line in ACTORS.strip().splitlines() for name in line.split("|")[-1].split(";") if "|" in line]
    for bit, names in enumerate(
        (
            states | {"US", "USA", "UK", "United States", "United Kingdom"},
            {word for row in rows for word in row.words} - states,
            capitals,
            places.US_STATES.values(),
            known,
        )
    ):
        for name in names:
            key = _key(name)
            found[key] = found.get(key, 0) | 1 << bit
    return found


def _key(words: str) -> str:
    return words.lower().replace(".", "").replace(" - ", "-").strip()


@dataclass(frozen=True)
class NameSpans:
    """The candidates of one document. Ranges are words of `scores.pieces`, half-open; `heads`: the labels' chances as logarithms, of both
    heads joined, the first and the branch's, each [w, labels]; `marked`: what the joined heads mark."""

    document: Document
    scores: Scores
    heads: tuple[Floats, Floats, Floats]
    marked: Sequence[Range]

    @cached_property
    def ranges(self) -> list[Range]:
        """All candidates (rules 1 and 2), in text order."""
        found = self._likely()
        for first, last in self.marked:
            while first < last and not self._opens[first]:
                first += 1
            while first < last and not self._closes[last - 1]:
                last -= 1
            if first < last and not self._parted[first + 1 : last].any():
                found.add((first, last))
        found |= {(first, last + 2) for first, last in found if self._possessive(last)}
        return sorted(found)

    @cached_property
    def chances(self) -> Floats:
        """[candidates, NAMED]: how likely each is a name of each kind, 0–1. Raises ValueError for a model without weights for it."""
        weights = self.scores.tables.names
        if weights is None:
            raise ValueError("the model has no weights for names")
        return weights.chances(self.features()) if self.ranges else np.zeros((0, len(NAMED)), np.float32)

    def offsets(self, span: Range) -> Range:
        """The characters of a range."""
        return self.scores.pieces.offsets(span)

    def keeps_ending(self, span: Range) -> bool:
        """Whether a candidate ends with a possessive that is weighed as part of it."""
        return self._possessive(span[1] - 2)

    def built(self, span: Range) -> bool:
        """Whether the heads hold a place to be a facility rather."""
        return bool(self._built[slice(*span)].sum() > 0)

    @cached_property
    def _likelihoods(self) -> list[Floats]:
        """The labels' chances by each head, [labels, w]."""
        return [np.exp(scores.T, order="C") for scores in self.heads]

    @cached_property
    def _built(self) -> Floats:
        """[w]: by how much a word is of a facility rather than of a place."""
        kinds = self._likelihoods[0][_B] + self._likelihoods[0][_I]
        return np.asarray(kinds[MENTION.index("facility")] - kinds[MENTION.index("place")], np.float32)

    # -- candidates --------------------------------------------------------------------------------------------------

    def _likely(self) -> set[Range]:
        count = len(self._lower)
        if not count:
            return set()
        chances = self._likelihoods[0]
        hot = chances[0] <= 1 - LEAST
        for first, last in self.marked:
            hot[first:last] = True
        joint = self._is("joint")
        inside = np.maximum(np.log(chances[_B] + chances[_I] + 1e-6), np.where(joint, JOINT, DOUBT))
        none = np.zeros((len(MENTION), 1))
        summed = np.hstack([none, np.cumsum(inside, axis=1)])
        begins = np.log(chances[_B] + 0.3 * chances[_I] + 1e-6)
        ends = np.hstack([np.log(1 - chances[_I] + 1e-6), none])
        barred = np.append(0, np.cumsum(self._parted | ~(hot | joint)))
        firsts = np.flatnonzero(hot & self._opens)
        found: set[Range] = set()
        for size in range(1, LONGEST + 1):
            starts = firsts[firsts + size <= count]
            stops = starts + size
            chance = begins[:, starts] + summed[:, stops] - summed[:, starts + 1]
            free = (barred[stops] == barred[starts + 1]) & (chance.max(0) >= np.log(LEAST) - SLACK)
            firsts, starts, stops = starts[free], starts[free], stops[free]  # no longer one is likelier or freer
            likely = self._closes[stops - 1] & ((chance[:, free] + ends[:, stops]).max(0) >= np.log(LEAST))
            found.update(zip(starts[likely].tolist(), stops[likely].tolist(), strict=True))
        return found

    @cached_property
    def _texts(self) -> list[str]:
        pieces, text = self.scores.pieces, self.document.text
        return [text[a:b] for a, b in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)]

    @cached_property
    def _lower(self) -> list[str]:
        return [word.lower() for word in self._texts]

    @cached_property
    def _touches(self) -> npt.NDArray[np.bool_]:
        """Of each word, whether no blank stands before it."""
        pieces = self.scores.pieces
        return np.append(False, pieces.starts[1:] <= pieces.ends[:-1]) if len(pieces.starts) else np.zeros(0, bool)

    @cached_property
    def _told(self) -> Ints:
        """[w]: the bits of each word."""
        return np.asarray([_told_by(word) for word in self._texts], np.int64)

    def _is(self, flag: str) -> npt.NDArray[np.bool_]:
        return (self._told >> _FLAGS[flag] & 1).astype(bool)

    @cached_property
    def _opens(self) -> npt.NDArray[np.bool_]:
        return self._is("opens")

    @cached_property
    def _closes(self) -> npt.NDArray[np.bool_]:
        """Whether a name may end with each word."""
        made = self._is("closes")
        for i, word in enumerate(self._lower):
            if i and word == "s":
                made[i] = self._lower[i - 1] not in _APOSTROPHES
            elif i and word == "." and self._touches[i]:
                before = self._lower[i - 1]
                made[i] = before in ABBREVIATIONS or (len(before) == 1 and before.isalpha())
        return made

    def _possessive(self, at: int) -> bool:
        """Whether "'s" stands at a word, before some other word or nothing."""
        return (
            0 < at < len(self._lower) - 1
            and self._lower[at] in _APOSTROPHES
            and self._lower[at + 1] == "s"
            and bool(self._touches[at + 1])
        )

    @cached_property
    def _lines(self) -> npt.NDArray[np.bool_]:
        """Of each word, whether it begins a line."""
        pieces = self.scores.pieces
        breaks = np.asarray([found.start() for found in re.finditer("\n", self.document.text)], np.int64)
        before = np.searchsorted(breaks, pieces.starts)
        return np.append(True, before[1:] > np.searchsorted(breaks, pieces.ends[:-1])) if len(before) else before > 0

    @cached_property
    def _sentence(self) -> Ints:
        """Of each word, the sentence it stands in."""
        begins = np.asarray([one.start for one in self.document.sentences], np.int64)
        found = np.searchsorted(begins, self.scores.pieces.starts, side="right") - 1
        return np.maximum(0, found)

    @cached_property
    def _parted(self) -> npt.NDArray[np.bool_]:
        """Of each word, whether no name runs into it from the word before: a line ends there that does not wrap its sentence."""
        made = self._lines.copy()
        pieces = self.scores.pieces
        for i in np.flatnonzero(made)[1:].tolist():
            made[i] = not runs_on(self.document, int(pieces.starts[i - 1]), int(pieces.ends[i]))
        return made

    # -- features ----------------------------------------------------------------------------------------------------

    def features(self) -> Floats:
        """[candidates, n]: what is told of each."""
        spans = self.ranges
        if not spans:
            return np.zeros((0, 0), np.float32)
        first, last = (np.asarray(side, np.int64) for side in zip(*spans, strict=True))
        words = self._of_words
        made = [self._of_head(chances, first, last) for chances in self._likelihoods]
        made[1:] = [one[:, :_FEW] for one in made[1:]]
        made += [_rows(words, last), _rows(words, first - 1), _mean(words, first, last)]
        made += [self._of_span(spans, first, last), self._of_report(spans, first, last)]
        return np.hstack(made).astype(np.float32)

    @staticmethod
    def _parts(chances: Floats) -> Floats:
        """[w, 5]: the chance of each of `_PARTS`, and of no name."""
        kinds = chances[_B] + chances[_I]
        held = [kinds[[MENTION.index(kind) for kind in part]].sum(0) for part in _PARTS]
        return np.stack([*held, chances[0]], 1)

    def _of_head(self, chances: Floats, first: Ints, last: Ints) -> Floats:
        parts = self._parts(chances)
        mean = _mean(parts, first, last)
        begun, inner = chances[_B].sum(0), chances[_I].sum(0)
        after_inner = _rows(inner[:, None], last)[:, 0]
        bare = np.asarray([0, 0, 0, 0, 1], np.float32)
        edges = [
            begun[first],
            inner[first],
            _rows(begun[:, None], last)[:, 0],
            after_inner,
            log_odds(after_inner, 1e-3),
            log_odds(inner[first], 1e-3),
        ]
        return np.hstack(
            [
                log_odds(mean, 1e-3),
                np.stack(edges, 1),
                mean,
                _least(parts[:, :3], first, last),
                _rows(parts, last, bare),
                _rows(parts, first - 1, bare),
                parts[first, :3],
                parts[last - 1, :3],
                _greatest(begun, first + 1, last)[:, None],
            ]
        )

    @cached_property
    def _of_words(self) -> Floats:
        """[w, n]: sets that each word stands in, its shape, how often it is in small letters here, where it stands."""
        pieces, lower = self.scores.pieces, self._lower
        told = (self._told[:, None] >> _BITS) & 1
        shape = pieces.shape[pieces.first]
        small = _share(lower, np.asarray([word == low for word, low in zip(self._texts, lower, strict=True)]))
        line, letters = self._sentence, self._is("letters")
        counted = np.bincount(line, letters) + 1e-6
        upper = np.bincount(line, (shape == _UPPER) & letters) / counted
        capital = np.bincount(line, (self._capital > 0) & letters) / counted
        return np.hstack(
            [
                told,
                shape[:, None] == np.arange(len(SHAPES)),
                small[:, None],
                (pieces.opening[pieces.first] > 0)[:, None],
                np.stack([upper[line], capital[line]], 1),
            ]
        ).astype(np.float32)

    @cached_property
    def _capital(self) -> Floats:
        return self._is("capital").astype(np.float32)

    def _of_span(self, spans: Sequence[Range], first: Ints, last: Ints) -> Floats:
        """Its length, its letters, whether its words are known whole."""
        lower, text, size = self._lower, self.document.text, last - first
        own, digits, small_words = self._is("own"), self._is("digits"), (self._told >> _SMALL & 1).astype(bool)
        shape = self.scores.pieces.shape[self.scores.pieces.first]
        upper = (shape == _UPPER) | (shape == _LETTER)
        per_word = np.stack(
            [own, own & (self._capital > 0), own & upper, own & (self._capital == 0), own & small_words, digits], 1
        )
        counts = _mean(per_word.astype(np.float32), first, last) * size[:, None]
        content, capital, in_capitals, in_small, common, numbers = counts.T
        some = np.maximum(1, content)
        length = np.minimum(np.bincount(self._sentence)[self._sentence[first]], LONG)
        before = np.append(self._capital, 0)[first - 1] * (first > 0)
        after = np.append(self._capital, 0)[last]
        words = [text[slice(*self.offsets(span))] for span in spans]
        known = (np.asarray([_whole_names().get(_key(one), 0) for one in words])[:, None] >> np.arange(5)) & 1
        dotted = [a > 1 and lower[a - 1] == "." and bool(self._told[a - 2] >> _TITLE & 1) for a, _ in spans]
        return np.column_stack(
            [
                size,
                np.log(size),
                [len(one) / 20 for one in words],
                content,
                size == 1,
                capital / some,
                (in_capitals == content) & (content > 0),
                in_small > 0,
                numbers > 0,
                common / some,
                known,
                length == size,
                np.log(length),
                [one.isupper() and one.isalpha() and 1 < len(one) < 7 for one in words],
                [one.islower() for one in words],
                [a > 0 and lower[a - 1] == "the" for a, _ in spans],
                dotted,
                before,
                after,
                ["," in one for one in words],
                [" of " in one for one in words],
                [" and " in one or "&" in one for one in words],
                ["'" in one or "’" in one for one in words],
                [self._possessive(b - 2) for _, b in spans],
                [self._possessive(b) for _, b in spans],
            ]
        ).astype(np.float32)

    def _of_report(self, spans: Sequence[Range], first: Ints, last: Ints) -> Floats:
        """Rule 3: what the heads say of the same words elsewhere, of how many such, and of longer names that end in a single word."""
        chances = self._likelihoods[0]
        mean = _mean(self._parts(chances), first, last)
        begun, inner = chances[_B].sum(0), chances[_I].sum(0)
        weight = (1 - _rows(inner[:, None], last)[:, 0]) * (begun[first] + 0.05)
        ends = [self._lower[b - 1] for _, b in spans]
        single = last - first == 1
        ids = _numbered([" ".join(word for word in self._lower[a:b] if word != ".") for a, b in spans])
        held = mean * weight[:, None]
        sums, sure, count = np.zeros((len(spans), 5)), np.zeros(len(spans)), np.bincount(ids)
        np.add.at(sums, ids, held)
        np.add.at(sure, ids, weight)
        others, sure = np.maximum(0, sums[ids] - held), np.maximum(0, sure[ids] - weight)
        words = _numbered(ends)
        longer = np.zeros((len(spans), 4))
        np.maximum.at(longer, words[~single], held[~single, :4])
        return np.column_stack(
            [
                (others + 0.3 * mean) / (sure + 0.3)[:, None],
                np.log1p(np.minimum(sure, OFTEN)),
                np.log(np.minimum(count[ids], OFTEN)),
                np.where(single[:, None], longer[words], 0),
            ]
        ).astype(np.float32)


def _numbered(keys: Sequence[str]) -> Ints:
    """A number for each key, the same for the same."""
    seen: dict[str, int] = {}
    return np.asarray([seen.setdefault(key, len(seen)) for key in keys], np.int64)


def _share(keys: Sequence[str], which: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """Of each key, in which share of its places `which` holds."""
    ids = _numbered(keys)
    return (np.bincount(ids, which) / np.bincount(ids))[ids]


def normal(scores: Floats) -> Floats:
    """Scores as logarithms of chances."""
    apart = scores - scores.max(1, keepdims=True, initial=-np.inf)
    return np.asarray(apart - np.log(np.exp(apart).sum(1, keepdims=True)), np.float32)


def runs_on(document: Document, start: int, end: int) -> bool:
    """Whether a name may run from one offset to another: within a sentence, and over a line's end only where that line is as long as
    wrapped text has them (a list of names has short ones)."""
    if document.sentence_at(start) is not document.sentence_at(end - 1):
        return False
    at = document.text.find("\n", start, end)
    return at < 0 or at - document.text.rfind("\n", 0, at) > WRAPPED


def _rows(values: Floats, at: Ints, beyond: Floats | None = None) -> Floats:
    """The rows of `values` at words, those before the first and after the last `beyond` (none: zeros)."""
    padded = np.vstack([values, np.zeros((1, values.shape[1])) if beyond is None else beyond[None]])
    return np.asarray(padded[np.where(at < 0, len(values), at)], np.float32)


def _mean(values: Floats, first: Ints, last: Ints) -> Floats:
    return np.asarray(_reduced(np.add, values, first, last) / (last - first)[:, None], np.float32)


def _least(values: Floats, first: Ints, last: Ints) -> Floats:
    return _reduced(np.minimum, values, first, last)


def _reduced(how: np.ufunc, values: Floats, first: Ints, last: Ints) -> Floats:
    padded = np.vstack([values, np.zeros((1, values.shape[1]), values.dtype)])
    return np.asarray(how.reduceat(padded, np.stack([first, last], 1).ravel())[::2])


def _greatest(values: Floats, first: Ints, last: Ints) -> Floats:
    """The greatest of `values` [w] in each [first, last), 0 where that is empty."""
    bounds = np.stack([np.minimum(first, len(values)), last], 1).ravel()
    made = np.maximum.reduceat(np.append(values, 0), bounds)[::2]
    return np.asarray(np.where(first < last, made, 0), np.float32)
