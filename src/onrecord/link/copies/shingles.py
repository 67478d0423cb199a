"""Words of a report as shingles: the index keys under which near copies are found, and runs of words two reports share.

Keys (`bands`): min-hashes (Broder 1997) over 7-word shingles, three a unit; a unit begins at every paragraph and runs on for
at least `UNIT` words, so that three carried paragraphs inside another story have keys in common with the wire text. Words
inside quotation marks are left out: a quote told by fifty outlets makes no copy. A shingle counts only with two words that
are names or numbers: phrases of the trade ("speaking on condition of anonymity because …") are in every report and select
nothing. Seeds are fixed; the same text has the same keys everywhere.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from onrecord.model.report import Report
from onrecord.text.document import find_quotations

UNIT = 30
"""Words: a unit of the index. Wire paragraphs run to 25–40 words; shorter units share stock sentences."""
SHINGLE = 7
"""Words a shingle of the index. Of 350 planted pickups (`eval/planted.py`) 3 share no key with their original at 8 words, none at 7, 2 at 6, where
half as many reports again are compared for nothing."""
SALIENT = 2
"""Names or numbers a shingle of the index needs."""
SEED = 5
"""Words that two texts must share in a row for a run to begin."""
SEEDS = (b"onrecord-1", b"onrecord-2", b"onrecord-3")
RIGHTS_LONGEST = 500
"""Characters of a paragraph that tells whose rights it is under: every page of a chain of outlets ends with it."""
_RIGHTS = re.compile(r"©|\b[Cc]opyright\b|COPYRIGHT|[Aa]ll rights reserved|may not be (?:published|reproduced)")
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_BREAK = re.compile(r"\n\s*\n|\n(?=\s*\S)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at [start, end), folded; `quoted`: inside quotation marks; `salient`: a name's or a number's."""

    start: int
    end: int
    folded: str
    quoted: bool
    salient: bool


@dataclass(frozen=True)
class Shingled:
    """A report's words, its paragraphs as [first, last) word ranges, and positions of its 5-word runs."""

    report: Report

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words outside furniture."""
        text = self.report.text
        skip = sorted(
            [(span.start, span.end) for span in self.report.furniture if span.part == "text"]
            + [(a, b) for a, b in _paragraphs(text) if _RIGHTS.search(text, a, b) and b - a < RIGHTS_LONGEST]
        )
        quotes = [(q.inner_start, q.inner_end) for q in find_quotations(text, _paragraphs(text))]
        found: list[Word] = []
        fresh = True
        at_skip = at_quote = 0
        previous = 0
        for match in _WORD.finditer(text):
            start, end = match.span()
            between = text[previous:start]
            fresh = fresh or not found or any(mark in between for mark in '.!?:\n“"')
            previous = end
            while at_skip < len(skip) and skip[at_skip][1] <= start:
                at_skip += 1
            if at_skip < len(skip) and skip[at_skip][0] <= start:
                continue
            while at_quote < len(quotes) and quotes[at_quote][1] <= start:
                at_quote += 1
            quoted = at_quote < len(quotes) and quotes[at_quote][0] <= start
            word = match.group()
            folded = _house_style(word.lower().replace("’", "'"))
            salient = folded[0].isdigit() or (word[0].isupper() and not fresh)
            found.append(Word(start, end, folded, quoted, salient))
            fresh = False
        return tuple(found)

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """[first, last) word indices of each paragraph that has words."""
        starts = [word.start for word in self.words]
        found: list[tuple[int, int]] = []
        index = 0
        for _, end in _paragraphs(self.report.text):
            first = index
            while index < len(starts) and starts[index] < end:
                index += 1
            if index > first:
                found.append((first, index))
        return tuple(found)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The words alone."""
        return tuple(word.folded for word in self.words)

    @cached_property
    def free(self) -> int:
        """How many words stand outside quotation marks."""
        return sum(1 for word in self.words if not word.quoted)

    @cached_property
    def runs(self) -> dict[tuple[str, ...], list[int]]:
        """Positions of each 5-word run."""
        folded = self.folded
        table: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for index in range(len(folded) - SEED + 1):
            table[tuple(folded[index : index + SEED])].append(index)
        return dict(table)

    def bands(self) -> tuple[str, ...]:
        """Index keys, sorted; none for a text of fewer than `SHINGLE` unquoted words."""
        keys: set[str] = set()
        for unit in self._units():
            shingles = _shingles(unit)
            if shingles:
                keys |= {min(_hash(shingle, seed) for shingle in shingles) for seed in SEEDS}
        return tuple(sorted(keys))

    def _units(self) -> Iterator[Sequence[Word]]:
        """A unit from every paragraph on, of at least `UNIT` unquoted words where the text has so many."""
        free = [[word for word in self.words[first:last] if not word.quoted] for first, last in self.paragraphs]
        free = [words for words in free if words]
        for index in range(len(free)):
            unit: list[Word] = []
            for words in free[index:]:
                unit += words
                if len(unit) >= UNIT:
                    break
            if len(unit) >= UNIT or index == 0:
                yield unit


_NUMBERS = {
    word: str(n)
    for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
    if n > 1
}
_BRITISH = (
    (re.compile(r"(?<=[a-z]{2}t)re(?=s?$)"), "er"),
    (re.compile(r"(?<=[a-z]{2})our(?=s|ed|ing|hood|$)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=(?:e[sd]?|ing|ations?)$)"), "iz"),
)
"""centre, kilometres → center, kilometers; neighbours → neighbors; organised → organized. Words that this misspells it misspells in every text."""


@lru_cache(maxsize=50_000)
def _house_style(word: str) -> str:
    """A folded word as every house would print it: small numbers in figures, one spelling."""
    if word in _NUMBERS:
        return _NUMBERS[word]
    for pattern, kept in _BRITISH:
        word = pattern.sub(kept, word)
    return word


def _shingles(unit: Sequence[Word]) -> set[str]:
    """Runs of `SHINGLE` words with at least `SALIENT` names or numbers."""
    return {
        " ".join(word.folded for word in unit[i : i + SHINGLE])
        for i in range(len(unit) - SHINGLE + 1)
        if sum(word.salient for word in unit[i : i + SHINGLE]) >= SALIENT
    }


def _paragraphs(text: str) -> list[tuple[int, int]]:
    cuts = [0, *(match.end() for match in _BREAK.finditer(text)), len(text)]
    return [(a, b) for a, b in pairwise(cuts) if b > a]


def _hash(shingle: str, seed: bytes) -> str:
    return hashlib.blake2b(shingle.encode(), digest_size=8, key=seed).hexdigest()


@lru_cache(maxsize=512)
def shingled(report: Report) -> Shingled:
    """The report's words, made once while it is compared with its neighbours."""
    return Shingled(report)


def bands(report: Report) -> tuple[str, ...]:
    """A report's near-copy index keys: about two a paragraph, units overlapping (a 400-word report has 15–30)."""
    return shingled(report).bands()
