"""Trigger words of a report, each with its kind, once what voids it and what its clause must hold has been looked at.

Rules, in order, at each word: the longest entry of the lexicon that fits wins; a voiding neighbour or phrase
(`incident_cues`) makes it none; "both" and paired entries are told apart as noun or verb by their neighbours; `needs` looks
for what its entry needs near it; in reports on sport, trade or shows loose words tell of nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from onrecord.extract.incidents.clauses import Words, bare
from onrecord.extract.incidents.needs import Needs
from onrecord.extract.incidents.triggers import Entry, Hit, Rows, compiled, voids
from onrecord.extract.incidents.verbal import is_verb
from onrecord.extract.sources.kinds import atlas
from onrecord.lang import incident_cues as cues


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern of any of these, the longest first, as words of their own. By first letter: each place in a text is then compared with
    few of them."""
    by_letter: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_letter.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    told = (rf"{letter}(?<![\w-]{letter})(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
    return re.compile(rf"(?:{'|'.join(told)})(?![\w-])")


class Lexicon:
    """The compiled tables; made once, never changed."""

    def __init__(self) -> None:
        self.table = compiled()
        self.next = voids(cues.VOID_NEXT)
        self.last = voids(cues.VOID_LAST)
        self.phrases = _any_of(cues.VOID_PHRASES)

    def find(self, words: Words) -> list[Hit]:
        """Hits in text order, none overlapping."""
        return _Search(self, words).hits()


class _Search:
    def __init__(self, lexicon: Lexicon, words: Words) -> None:
        self.lexicon = lexicon
        self.words = words
        self.lower = words.lower
        self.common = _is_common(words)
        self.needs = Needs(words)
        self.parts = list(_parts(words))

    def hits(self) -> list[Hit]:
        found: list[Hit] = []
        table = self.lexicon.table
        for at, (word, token) in enumerate(self.parts):
            rows = table.get(word)
            if rows is None and "'" in word:
                rows = table.get(bare(word))
            if rows and self.words.clause[token] >= 0 and (not found or token >= found[-1].last):
                hit = self._at(at, rows)
                if hit is not None:
                    found.append(hit)
        return found

    def _at(self, at: int, rows: Rows) -> Hit | None:
        first = self.parts[at][1]
        for run, entries in rows:
            if at + len(run) > len(self.parts):
                continue
            following = self.parts[at + 1 : at + len(run)]
            if any(word != told and bare(word) != told for (word, _), told in zip(following, run[1:], strict=True)):
                continue
            last = self.parts[at + len(run) - 1][1] + 1
            if self.words.sentence[last - 1] != self.words.sentence[first]:
                continue
            if first in self._void or self._voided(run, first, last):
                return None
            hit = self._fitting(entries, run, first, last)
            if hit is not None:
                return hit
        return None

    # -- what voids ------------------------------------------------------------------------------------------------

    @cached_property
    def _void(self) -> set[int]:
        void: set[int] = set()
        document = self.words.page.document
        text = document.text.lower().replace("’", "'")
        if len(text) != len(document.text):
            return void
        for match in self.lexicon.phrases.finditer(text):
            void.update(range(document.token_at(match.start()), document.token_at(match.end())))
        return void

    def _voided(self, run: tuple[str, ...], first: int, last: int) -> bool:
        lower = self.lower
        after = (
            bare(lower[last]) if last < len(lower) and self.words.sentence[last] == self.words.sentence[first] else ""
        )
        after2 = lower[last + 1] if last + 1 < len(lower) else ""
        before = lower[first - 1] if first and self.words.sentence[first - 1] == self.words.sentence[first] else ""
        before2 = lower[first - 2] if first > 1 else ""
        if lower[last - 1].endswith(("-prone", "-proof", "-resistant", "-like")):
            return True
        head = run[-1]
        if before2 == "like" and before in ("a", "an") and head in cues.LIKENED:
            return True  # "it felt like an earthquake"
        nexts = self.lexicon.next.get(head, frozenset())
        at_sea = after == "off" and (after2 == "the" or self.words.cap(last + 1))  # "a blast off the port"
        if (after in nexts and not at_sea) or f"{after}-{after2}" in nexts:
            return True
        lasts = self.lexicon.last.get(run[0], frozenset())
        placed = before == "in" and after in (
            "on",
            "at",
            "against",
            "near",
        )  # “kill 11 in attack on village”, not “in attack”
        if not placed and (before in lasts or f"{before2}-{before}" in lasts or bare(before) in lasts):
            return True
        if run == ("fire",) and first and (self.words.tokens[first - 1].text,) in atlas().countries:
            return True  # “killed by Keldian fire”
        if len(run) == 1 and "-" in lower[first] and any(part in lasts for part in lower[first].split("-")):
            return True
        if after == "of" and head in cues.VOID_OF:
            near = lower[last + 1 : last + 5]
            return any(word in cues.ABSTRACT for word in near)
        return (
            after == "in"
            and head in ("earthquake", "storm", "explosion")
            and after2 in ("politics", "prices", "demand", "popularity")
        )

    # -- what it is ------------------------------------------------------------------------------------------------

    def _fitting(self, entries: tuple[Entry, ...], run: tuple[str, ...], first: int, last: int) -> Hit | None:
        verbal = is_verb(self.words, run[-1], first, last)
        ordered = sorted(
            entries, key=lambda entry: ("armed" not in entry.marks, not entry.marks.isdisjoint(("outcome", "loose")))
        )
        for entry in ordered:
            marks = entry.marks
            if self.common and "loose" in marks:
                continue
            if len(run) == 1 and "both" not in marks and ("verb" in marks) != verbal:
                continue
            hit = self.needs.hit(
                entry, run, first, last, verbal if "both" in marks or len(run) == 1 else "verb" in marks
            )
            if hit is not None:
                return hit
        return None


def _parts(words: Words) -> Iterator[tuple[str, int]]:
    """Words with hyphens taken apart, each with its token."""
    for i, word in enumerate(words.lower):
        if "-" in word and len(word) > 1:
            for part in re.split(r"[-‐‑]", word):
                if part:
                    yield part, i
        else:
            yield word, i


def _is_common(words: Words) -> bool:
    number = sum(1 for i in range(len(words.tokens)) if words.tokens[i].kind == "word")
    common = sum(1 for word in words.lower if word in cues.COMMON_CONTEXT)
    kinds = {word for word in words.lower if word in cues.COMMON_CONTEXT}
    return number > 0 and len(kinds) >= 3 and common / number >= cues.MANY_COMMON
