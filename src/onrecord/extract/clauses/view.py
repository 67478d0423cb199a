"""Phrases after a cue: a party that follows it, and what stands between cue and content.

Rules, in order:
1. Rightwards over names, titles and phrases that belong to a party; an appositive between commas belongs to it, unless
   it is a clause.
2. Phrases of time, manner and hearer between cue and content belong to the cue.
"""

from __future__ import annotations

from onrecord.extract.clauses.leftward import Leftward
from onrecord.extract.clauses.words import (
    BARE_TIMES,
    FURTHEST,
    LONGEST_PARENTHESIS,
    NICKNAME,
    PREPOSITIONS,
    RELATIVES,
    Unit,
)
from onrecord.lang import cues, manners, roles
from onrecord.text.document import ABBREVIATIONS

_SUBJECTS = frozenset("it he she they we i nobody no none nothing everyone everybody there".split())
"""Words that a clause begins with: no party goes on over them ("According to first reports nobody was hurt")."""
_MODIFIED_TIME = frozenset("last this next early late earlier later on".split())


class View(Leftward):
    """A document as the clause grammar sees it."""

    def phrase_after(self, first: int, ceiling: int) -> tuple[int, int] | None:
        """The noun phrase that opens at `first`, with its appositive; None when there is none."""
        ceiling = min(ceiling, first + FURTHEST)
        i, comma = first, False
        while i < ceiling:
            if self.quote[i] >= 0:
                if self.opens_quote(i) and self.quoted_words(i) <= NICKNAME and i > first and self.cap(i - 1):
                    i = self.quote_range(i)[1]
                    continue
                break
            step = self._step_right(i, first, ceiling, comma)
            if step is None:
                break
            comma = comma or self.lower[i] == ","
            i = step
        while i > first and not self.word(i - 1) and self.tokens[i - 1].text not in ")'’":
            i -= 1
        return (first, i) if i > first else None

    def _step_right(self, i: int, first: int, ceiling: int, comma: bool) -> int | None:
        word = self.lower[i]
        if self.tokens[i].kind == "mark":
            return self._step_right_over_mark(i, first, ceiling, comma)
        if word in RELATIVES:
            return i + 1 if i > first and not comma and word != "whom" else (i + 1 if comma else None)
        if word == "as" or word in cues.SUBORDINATORS:
            return None
        if word in _SUBJECTS and i > first:
            return None
        if word == "and":
            joined = (
                i + 1 < ceiling and self.lower[i + 1] not in roles.PRONOUNS and self.lower[i + 1] not in PREPOSITIONS
            )
            free = joined and not self.verb(i + 1)
            form = self.lexicon.forms.get(self.lower[i + 1]) if free else None
            return i + 1 if free and form is None and not self._clause_follows(i + 1, ceiling) else None
        if self.verb(i):
            related = comma or any(self.lower[j] in RELATIVES for j in range(first, i))
            follows = self.lower[i + 1] if i + 1 < ceiling else ""
            reduced = word.endswith("ed") and (follows in PREPOSITIONS or (i + 1 < ceiling and self.time_word(i + 1)))
            return i + 1 if related or (reduced and i > first) else None
        if word in PREPOSITIONS and i > first:
            return None if self._phrase_leaves(i, first, ceiling, comma) else i + 1
        if self.time_word(i) and i > first and not comma:
            return None
        if self.adverb(i) and i > first and not comma and self.lower[i - 1] not in roles.DETERMINERS:
            return None  # but "according to the first findings"
        return i + 1

    def _clause_follows(self, first: int, ceiling: int) -> bool:
        for j in range(first, min(ceiling, first + 12)):
            if self.lower[j] == "," or self.quote[j] >= 0:
                return False
            if self.verb(j):
                return True
        return False

    def _step_right_over_mark(self, i: int, first: int, ceiling: int, comma: bool) -> int | None:
        text = self.tokens[i].text
        if text in "([":
            for j in range(i + 1, min(ceiling, i + LONGEST_PARENTHESIS)):
                if self.tokens[j].text in ")]":
                    return j + 1
            return None
        if text == ".":
            before = self.lower[i - 1] if i > first else ""
            return i + 1 if (before in ABBREVIATIONS or len(before) == 1) and i + 1 < ceiling else None
        if text in "'’/&$%#@£€" or (text == "-" and not self.dash(i)):
            return i + 1
        if text == "," and not comma and i + 1 < ceiling:
            shut = next(
                (
                    j
                    for j in range(i + 1, ceiling)
                    if self.lower[j] in (",", ";", ":") or self.quote[j] >= 0 or self.dash(j)
                ),
                ceiling,
            )
            told = self.appositive(i + 1, shut) or self._bare_role(i + 1, shut) or self.named_aside(first, i, shut)
            return i + 1 if told and not self._says_something(i + 1, shut) else None
        return None

    def _says_something(self, first: int, last: int) -> bool:
        """Whether a range between commas is a clause, not an aside: a finite verb that no relative pronoun carries."""
        if self.lower[first] in RELATIVES:
            return False
        while last > first + 1 and not self.word(last - 1):
            last -= 1
        closing = self.lexicon.forms.get(self.lower[last - 1])  # “according to the army, the Post reported.”
        if closing is not None and closing.tag == "past" and last - first > 1 and self.verb(last - 1):
            return True
        return any(self.verb(i) and not self.lower[i].endswith("ed") for i in range(first, last))

    def _bare_role(self, first: int, last: int) -> bool:
        """“, Pentagon spokesman” — a role without determiner after a name."""
        return last > first and last - first <= 8 and self.lower[last - 1] in roles.PERSON_NOUNS

    def _phrase_leaves(self, i: int, first: int, ceiling: int, comma: bool) -> bool:
        """Whether the prepositional phrase at `i` goes with the cue rather than with the party."""
        word = self.lower[i]
        span = range(i + 1, min(ceiling, i + 6))
        for j in span:
            if not self.word(j) or (self.lower[j] in PREPOSITIONS and j > i + 1):
                break
            if self.time_word(j) or self.lower[j] in manners.MANNER_NOUNS or self.lower[j] in manners.PLATFORMS:
                return not (word in ("of", "for", "from") and not self.time_word(j))
        if comma or word in ("of", "for", "with", "from"):
            return False
        if word in ("after", "before", "during", "as", "to", "via", "amid", "since", "until", "about", "through"):
            return True
        return self.cap(i - 1) and word in ("in", "on", "at", "by")

    def skip_adverbials(self, first: int, ceiling: int) -> int:
        """From `first` past adverbs, words of time, and phrases of time, manner and hearer; where the content begins."""
        i = first
        while i < ceiling and self.quote[i] < 0:
            word = self.lower[i]
            if (
                (self.adverb(i) and word not in ("all", "both", "each", "once", "only", "however"))
                or (self.time_word(i) and (self.cap(i) or word in BARE_TIMES or self.time_word(i - 1)))
                or (word in _MODIFIED_TIME and i + 1 < ceiling and self.time_word(i + 1))
            ):
                i += 1
            elif word in PREPOSITIONS:
                after = self._past_phrase(i, ceiling)
                if after is None:
                    break
                i = after
            elif word == "," and i + 2 < ceiling and self.lower[i + 1] == "however" and self.lower[i + 2] == ",":
                i += 3
            else:
                break
        return i

    def _past_phrase(self, i: int, ceiling: int) -> int | None:
        """The end of a phrase of time or manner that opens with the preposition at `i`; None for another phrase."""
        head = None
        if self.lower[i] == "to" and not self._hearer_follows(i + 1, ceiling):
            return None
        for j in range(i + 1, min(ceiling, i + 9)):
            if not self.word(j) or self.quote[j] >= 0 or self.lower[j] == "that" or self.verb(j):
                break
            if self.lower[j] in cues.SUBORDINATORS:
                break
            manner = self.lower[j] in manners.MANNER_NOUNS or self.lower[j] in manners.PLATFORMS
            if self.time_word(j) or manner:
                head = j
            elif head is not None:
                break
        while (
            head is not None
            and head + 1 < ceiling
            and self.lower[head] in manners.SPOKEN_NOUNS
            and (self.lower[head + 1] in manners.OUTLET_NOUNS or self.lower[head + 1] in manners.MANNER_NOUNS)
        ):
            head += 1
        stop = self._content_mark(i, ceiling, 16)
        if head is None:
            return stop if stop is not None and stop - i <= 10 else None
        follows = self.lower[head + 1] if head + 1 < ceiling else ""
        if follows in PREPOSITIONS or follows in cues.HANDED_OUT:
            return stop if stop is not None else head + 1
        return head + 1

    def _hearer_follows(self, i: int, ceiling: int) -> bool:
        """Whether "to" has a hearer after it rather than a verb."""
        if i >= ceiling:
            return False
        word = self.lower[i]
        return self.cap(i) or word in roles.DETERMINERS or word in roles.PERSON_NOUNS or word in manners.MANNER_NOUNS

    def _content_mark(self, i: int, ceiling: int, reach: int) -> int | None:
        """The nearest "that", colon or quotation after `i` that opens the content, before any verb."""
        for j in range(i + 1, min(ceiling, i + reach)):
            if self.lower[j] == "that" or self.lower[j] == ":" or self.opens_quote(j):
                return j
            if self.lower[j] in (".", ";") or (self.verb(j) and not self.lower[j].endswith("ed")):
                return None
        return None


__all__ = ["PREPOSITIONS", "Unit", "View"]
