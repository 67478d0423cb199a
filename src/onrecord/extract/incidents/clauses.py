"""A page's words cut into clauses, and noun phrases found around a word. Knows no incident.

Rules, in order: a clause ends at a comma, semicolon, colon, dash, bracket or quotation mark and before a subordinator
("who", "after", "as" …); its opener is the subordinator or mark it begins with. A noun phrase runs left over determiners,
adjectives, nouns and possessors up to a preposition, verb, conjunction or mark, and right likewise. There is no tagger:
verbs are auxiliaries and words in -ed; what is wrong about that is bounded by the phrase's greatest length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from onrecord.extract.page import Page
from onrecord.lang import incident_cues as cues
from onrecord.lang.measures import DOING_ALONE

LONGEST_PHRASE = 9
"""Tokens of the longest noun phrase read: "the country's most senior and best known militia commander" is nine."""
_MARKS = frozenset(',;:—–()[]“”"«»')
_AS_PREPOSITION = frozenset("well a an part of many much far such few little soon".split())
TIME_NOUNS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday morning evening night afternoon yesterday today tonight week "
    "month year weekend overnight".split()
)
_NOT_VERBS = frozenset(
    "armed wounded injured detained displaced united red masked hundred unidentified suspected unnamed retired alleged "
    "abandoned crowded uniformed so-called hooded led shed bed speed seed feed".split()
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens [first, last) of a sentence; `opener` is the word or mark it begins with, "" for a sentence's first."""

    first: int
    last: int
    opener: str
    sentence: int


@cache
def _by_last_word(runs: tuple[str, ...]) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for run in runs:
        words = run.split()
        found.setdefault(words[-1], []).append(words)
    return found


class Words:
    """Tokens of a page with their lower case, sentence and clause; `title` tells tokens of the title."""

    def __init__(self, page: Page) -> None:
        document = page.document
        self.page = page
        self.tokens = document.tokens
        self.lower = document.lower
        self.sentence = [-1] * len(self.tokens)
        self.clause = [-1] * len(self.tokens)
        self.clauses: list[Clause] = []
        self.ranges: list[tuple[int, int]] = []
        self.paragraphs: list[int] = []
        for number, sentence in enumerate(document.sentences):
            first, last = sentence.first, min(sentence.last, len(self.tokens))
            self.ranges.append((first, last))
            self.paragraphs.append(sentence.paragraph)
            for i in range(first, last):
                self.sentence[i] = number
            self._cut(first, last, number)
        self.title_end = page.in_title

    def _cut(self, first: int, last: int, sentence: int) -> None:
        start, opener = first, ""
        for i in range(first, last):
            word = self.lower[i]
            if word in "()" and self._abbreviates(i if word == "(" else i - 2):
                continue
            if word in _MARKS or (word == "-" and self._is_dash(i)):
                self._close(start, i, opener, sentence)
                start, opener = i + 1, word
                self.clause[i] = len(self.clauses) - 1
            elif i > start and self._opens(i, last):
                self._close(start, i, opener, sentence)
                start, opener = i, word
            elif i == start and word in cues.SUBORDINATORS and self._opens(i, last):
                opener = word
        self._close(start, last, opener, sentence)

    def _is_dash(self, i: int) -> bool:
        """Whether a hyphen stands for a dash: "TEHRAN - Keldia's army …"; not of a text whose words all stand apart ("a high - profile robbery")."""
        if not 0 < i < len(self.tokens) - 1:
            return False
        before, after = self.tokens[i - 1], self.tokens[i + 1]
        apart = before.end < self.tokens[i].start and self.tokens[i].end < after.start
        return apart and (after.text[0].isupper() or before.text.isupper() or before.text == ")")

    def _abbreviates(self, i: int) -> bool:
        """Whether the bracket that opens at `i` holds a name's abbreviation: "the Revolutionary Guards Corps (IRGC) struck …" is one clause."""
        return (
            0 < i < len(self.tokens) - 2
            and (self.lower[i], self.lower[i + 2]) == ("(", ")")
            and self.cap(i - 1)
            and len(self.lower[i + 1]) > 1
            and self.tokens[i + 1].text.isupper()
        )

    def _close(self, first: int, last: int, opener: str, sentence: int) -> None:
        if last > first:
            for i in range(first, last):
                self.clause[i] = len(self.clauses)
            self.clauses.append(Clause(first, last, opener, sentence))

    def _opens(self, i: int, last: int) -> bool:
        word = self.lower[i]
        if word not in cues.SUBORDINATORS:
            return False
        after = self.lower[i + 1] if i + 1 < last else ""
        before = self.lower[i - 1] if i else ""
        if word == "as":
            return after not in _AS_PREPOSITION and before not in ("such", "as", "well")
        if word == "so":
            return after == "that"
        return not (word == "that" and before in cues.PREPOSITIONS and before != "in")

    # -- where things stand ----------------------------------------------------------------------------------------

    def clause_at(self, i: int) -> Clause | None:
        """The clause that holds token `i`."""
        return self.clauses[self.clause[i]] if 0 <= i < len(self.clause) and self.clause[i] >= 0 else None

    def token_at(self, offset: int) -> int:
        """The token that holds a document offset (or the first after it), clamped to the last."""
        document = self.page.document
        i = document.token_at(offset)
        if i > 0 and self.tokens[i - 1].end > offset:
            i -= 1
        return min(i, max(0, len(self.tokens) - 1))

    def in_title(self, i: int) -> bool:
        """Whether a token stands in the title."""
        return self.tokens[i].start < self.title_end

    def text(self, first: int, last: int) -> str:
        """The words [first, last) as one lower-case run."""
        return " ".join(self.lower[first:last])

    def ends(self, end: int, runs: tuple[str, ...], skip: int = 2) -> bool:
        """Whether one of the runs of words stands right before token `end` in its sentence, up to `skip` words between."""
        by_last = _by_last_word(runs)
        floor = self.ranges[self.sentence[end]][0] if end < len(self.sentence) and self.sentence[end] >= 0 else 0
        for last in range(end, max(floor, end - skip - 1), -1):
            for run in by_last.get(self.lower[last - 1], ()):
                if last - floor >= len(run) and self.lower[last - len(run) : last] == run:
                    return True
        return False

    # -- words -----------------------------------------------------------------------------------------------------

    def word(self, i: int) -> bool:
        """Whether a token is a word or number."""
        return self.tokens[i].kind != "mark"

    def cap(self, i: int) -> bool:
        """Whether a token opens with a capital; past the last one there is none."""
        return i < len(self.tokens) and self.tokens[i].text[0].isupper()

    def verbal(self, i: int) -> bool:
        """Whether a token looks like a finite verb, auxiliary or participle that no noun phrase runs through."""
        word = self.lower[i]
        if word in cues.AUXILIARIES:
            return True
        if self.tokens[i].kind != "word" or "-" in word:
            return False
        before = self.lower[i - 1] if i else ""
        if before in cues.DETERMINERS or before.endswith("'s"):
            return False
        if word in cues.COMMON_VERBS or word in DOING_ALONE or word in ("shoot", "shoots"):
            return True
        return word.endswith("ed") and len(word) > 4 and not self.cap(i) and word not in _NOT_VERBS

    def bounds(self, i: int) -> bool:
        """Whether a noun phrase ends before token `i`."""
        word = self.lower[i]
        return (
            (word == "-" and self._is_dash(i))
            or not (self.word(i) or word in ("'", "’", "-", "&", "."))
            or word in cues.PREPOSITIONS
            or word in cues.SUBORDINATORS
            or word in ("and", "or", "nor", "not", "then", "also", "there", "here")
            or self.verbal(i)
            or (
                word.endswith("ly")
                and not self.cap(i)
                and word not in ("family", "assembly", "early", "elderly", "july", "italy", "ally")
            )
        )

    def phrase_start(self, i: int, floor: int) -> int:
        """Where the noun phrase that ends with token `i` begins, at `floor` or later."""
        first = i
        while first > floor and i - first < LONGEST_PHRASE and not self.bounds(first - 1):
            first -= 1
            word = self.lower[first]
            if word in cues.DETERMINERS and not (first > floor and self.lower[first - 1] in ("all", "both", "half")):
                break
        return first

    def phrase(self, i: int, ceiling: int, within_of: bool = True) -> tuple[int, int] | None:
        """The noun phrase that begins at `i`, with its "of …" phrase; None when none begins there."""
        last = i
        while last < ceiling and last - i < LONGEST_PHRASE:
            word = self.lower[last]
            if word == "of" and within_of and last > i:
                last += 1
                continue
            if word == "and" and i < last and last + 1 < ceiling and self.cap(last - 1) and self.cap(last + 1):
                last += 1
                continue
            if last > i and word in cues.DETERMINERS and self.lower[last - 1] != "of" and word not in ("a", "an"):
                break
            if self.bounds(last) or (last > i and self._past_noun(last, ceiling)):
                break
            last += 1
        while last > i and (self.lower[last - 1] == "of" or not self.word(last - 1)):
            last -= 1
        return (i, last) if last > i else None

    def _past_noun(self, i: int, ceiling: int) -> bool:
        """A participle or a time right after a noun ends its phrase ("bases hosting", "a worker last month")."""
        word, before = self.lower[i], self.lower[i - 1]
        if word.endswith("ing") and not self.cap(i) and (before.endswith("s") or self.cap(i - 1)):
            return True
        after = self.lower[i + 1] if i + 1 < ceiling else ""
        return word in TIME_NOUNS or (
            word in ("last", "this", "next", "early", "late", "earlier")
            and (after in TIME_NOUNS or not after or word == "earlier")
        )

    def subject(self, i: int) -> tuple[int, int] | None:
        """The noun phrase before the verb at `i`: leftwards over auxiliaries and adverbs, in the same clause."""
        clause = self.clause_at(i)
        if clause is None:
            return None
        end = i
        while end > clause.first and (
            self._abbreviates(end - 3)
            or self.lower[end - 1] in cues.AUXILIARIES
            or (self.lower[end - 1].endswith("ly") and not self.cap(end - 1))
            or self.lower[end - 1]
            in ("also", "not", "then", "have", "later", "soon", "since", "reportedly", "again", "once")
        ):
            end -= 3 if self._abbreviates(end - 3) else 1
        while end - 2 > clause.first and self.lower[end - 1] in TIME_NOUNS and self.lower[end - 2] in ("this", "last"):
            end -= 2  # "the fighters this evening shot down"
        if end == clause.first or (end - 1 == clause.first and self.lower[clause.first] in cues.SUBORDINATORS):
            return self._antecedent(clause)
        start = self.phrase_start(end - 1, clause.first)
        if self.bounds(end - 1):
            return None
        while start - 2 >= clause.first and self.lower[start - 1] == "of":
            start = self.phrase_start(start - 2, clause.first)
        while start < end and self.lower[start] in cues.SUBORDINATORS:
            start += 1
        return self._without_time(start, end)

    def _without_time(self, start: int, end: int) -> tuple[int, int] | None:
        if start < end and self.lower[end - 1] in TIME_NOUNS:
            return None
        return (start, end) if end > start else None

    def _antecedent(self, clause: Clause) -> tuple[int, int] | None:
        """What "who", "which" or "that" at a clause's head stands for; also the subject that "and" shares."""
        shared = clause.opener == "," and self.lower[clause.first] in ("was", "were", "has", "had", "is", "are", "have")
        if (clause.opener not in ("who", "which", "that") and not shared) or clause.first == 0:
            return None
        end = clause.first
        while end > 0 and not self.word(end - 1):
            end -= 1
        if self.sentence[end - 1] != clause.sentence:
            return None
        floor = self.ranges[clause.sentence][0]
        start = self.phrase_start(end - 1, floor)
        return (start, end) if end > start and not self.bounds(end - 1) else None


def bare(word: str) -> str:
    """A word without its possessive ending."""
    if "'" not in word:
        return word
    return re.sub(r"(?:'s|s')$|(?<=s)'$", lambda match: "s" if match.group() == "s'" else "", word)
