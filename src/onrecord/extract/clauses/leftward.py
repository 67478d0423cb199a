"""The noun phrase before a verb or pronoun: where a source stands that comes before its cue.

Rules, in order:
1. Leftwards up to a boundary: a mark, a subordinator, a verb that no relative pronoun carries, a long quotation.
2. An aside between commas or dashes belongs to the party when it says who that is.
3. Words of time, manner and discourse are trimmed off both ends, prepositional phrases off the head.
"""

from __future__ import annotations

from onrecord.extract.clauses.words import (
    BARE_TIMES,
    FURTHEST,
    LONGEST_PARENTHESIS,
    NICKNAME,
    PREPOSITIONS,
    RELATIVES,
    Words,
)
from onrecord.lang import cues, manners, roles
from onrecord.text.document import ABBREVIATIONS

_SUBJECTS = frozenset("he she they we i".split())
"""Pronouns that are subjects alone: nothing before them belongs to them."""


class Leftward(Words):
    """Finds noun phrases that end at a token."""

    def subject_before(self, end: int, floor: int, depth: int = 0) -> tuple[int, int] | None:
        """The noun phrase that ends right before token `end`, with its appositive; None when there is none."""
        last = self._without_adverbial(end, max(floor, end - FURTHEST))
        floor = max(floor, end - FURTHEST)
        if last <= floor:
            return None
        if self.lower[last - 1] == "," or self.dash(last - 1):
            return self._subject_with_aside(last - 1, floor, depth)
        if self.lower[last - 1] in _SUBJECTS and last - 1 > floor and self.lower[last - 2] not in ("and", "or", "&"):
            return last - 1, last  # “told the court he had …”, “harvesters, who he says had …”
        first, why = self._walk_left(last, floor)
        if why == "subordinator" and self.lower[first - 1] in ("after", "before", "since", "until"):
            # “On the day after the attack President Roe said …”: the name stands apart from what “after” governs.
            first = self._after_phrase(first - 1, last) or first
        return self._trim(first, last)

    def noun_phrase_before(self, end: int, floor: int) -> tuple[int, int] | None:
        """The words that end at `end`, back to a boundary, prepositions at their head off: where an antecedent lies."""
        first, _ = self._walk_left(end, max(floor, end - FURTHEST))
        while first < end and (self.lower[first] in PREPOSITIONS or not self.word(first)):
            first += 1
        return (first, end) if first < end else None

    def _subject_with_aside(self, comma: int, floor: int, depth: int) -> tuple[int, int] | None:
        same = self.dash if self.dash(comma) else (lambda i: self.lower[i] == ",")
        opening = next((i for i in range(comma - 1, floor - 1, -1) if self.quote[i] < 0 and same(i)), None)
        if opening is None or opening + 1 >= comma or depth > 1:
            return None
        head = self.subject_before(opening, floor, depth + 1)
        if head is None or self.lower[head[0]] in PREPOSITIONS:
            return None
        if self.dash(comma):
            return head
        told = self.appositive(opening + 1, comma) or self.named_aside(head[0], opening, comma)
        return (head[0], comma) if told else head

    def appositive(self, first: int, last: int) -> bool:
        """Whether a range between commas says who the one before it is."""
        if last <= first or self.quote[first] >= 0:
            return False
        word = self.lower[first]
        if word in ("who", "whose", "which", "a", "an", "the", "his", "her", "its", "their", "one", "also"):
            return not self.time_word(last - 1) or word in ("who", "which")
        if any(self.lower[i] in roles.PERSON_NOUNS for i in range(first, min(last, first + 6))):
            return word not in PREPOSITIONS and not word.endswith(("ed", "ing"))
        if last - first <= 7 and word in roles.TITLES and self.cap(first) and self.cap(last - 1):
            return True
        return self.tokens[first].kind == "number" and last - first == 1

    def named_aside(self, first: int, comma: int, last: int) -> bool:
        """“the governor of X, Jose Tan”, “the operator, Sky Hop Ltd” — a bare name between commas after a role or a body's noun."""
        role = any(
            self.lower[i] in roles.PERSON_NOUNS or self.lower[i].rstrip(".") in roles.TITLES
            for i in range(first, comma)
        )
        body = self.lower[comma - 1] in roles.ORGANISATION_NOUNS and not self.cap(comma - 1)
        names = range(comma + 1, last)
        return (role or body) and 0 < len(names) <= 5 and all(self.cap(i) or not self.word(i) for i in names)

    def _walk_left(self, last: int, floor: int) -> tuple[int, str]:
        """Leftwards from `last` to the start of a noun phrase, and why it stopped there."""
        i = last - 1
        while i >= floor:
            step = self._step_left(i, last, floor)
            if isinstance(step, str):
                return i + 1, step
            i = step
        return floor, "start"

    def _step_left(self, i: int, last: int, floor: int) -> int | str:
        word = self.lower[i]
        if self.quote[i] >= 0:
            first, _ = self.quote_range(i)
            short = self.quoted_words(i) <= NICKNAME and first > floor and self.cap(first - 1) and i + 1 < last
            return first - 1 if short else "quote"
        if self.tokens[i].kind == "mark":
            return self._step_left_over_mark(i, floor)
        if word in RELATIVES:
            verbal = self.has_verb(i + 1, last) or (word == "who" and self.lower[i + 1].endswith(("s", "ed")))
            carries = i > floor and self.word(i - 1) and not self.verb(i - 1) and verbal
            return i - 1 if carries and word != "whom" else "subordinator"
        if word in cues.SUBORDINATORS and word != "as":
            return "subordinator"
        if word in ("and", "&"):
            return i - 1 if self._joins_names(i, last, floor) else "and"
        if self.verb(i):
            return self._step_left_over_verb(i, floor)
        return i - 1

    def _step_left_over_mark(self, i: int, floor: int) -> int | str:
        text = self.tokens[i].text
        if text in ")]":
            for j in range(i - 1, max(floor, i - LONGEST_PARENTHESIS) - 1, -1):
                if self.tokens[j].text in "([":
                    return j - 1
        if text == "." and i > floor:
            before = self.lower[i - 1]
            return i - 1 if before in ABBREVIATIONS or len(before) == 1 else "stop"
        if text in "'’/&$%#@£€" or (text == "-" and not self.dash(i)):
            return i - 1
        return "comma" if text == "," else "stop"

    def _step_left_over_verb(self, i: int, floor: int) -> int | str:
        for j in range(i - 1, max(floor, i - 12) - 1, -1):
            if self.lower[j] in ("who", "which", "that", "whose") and j > floor:
                return j - 1 if self.word(j - 1) and not self.verb(j - 1) else "verb"
            if self.lower[j] in (",", ";", ":") or self.quote[j] >= 0:
                break
        follows = self.lower[i + 1] if i + 1 < len(self.lower) else ""
        reduced = (
            self.lower[i].endswith(("ed", "en", "wn"))
            and (follows in PREPOSITIONS or (i + 1 < len(self.tokens) and self.time_word(i + 1)))
            and i > floor
            and self.word(i - 1)
            and not self.verb(i - 1)
        )
        return i - 1 if reduced else "verb"

    def _joins_names(self, conjunction: int, last: int, floor: int) -> bool:
        """Whether "and" joins two parties rather than two clauses."""
        if conjunction <= floor or not self.word(conjunction - 1) or last - conjunction <= 1:
            return False
        first, why = self._walk_left(conjunction, max(floor, conjunction - 12))
        if first >= conjunction or why not in ("start", "comma", "subordinator", "quote", "stop"):
            return False
        return self.lower[first] not in PREPOSITIONS and not self.has_verb(first, conjunction)

    def _without_adverbial(self, end: int, floor: int) -> int:
        """The end of the subject, with "on Tuesday", "in a statement", adverbs between it and its verb taken off."""
        last = end
        while last > floor:
            i = last - 1
            if self.quote[i] >= 0:
                break
            if self.adverb(i) and self.lower[i] not in ("all", "both", "each"):
                last = i
                continue
            if self.time_word(i) or self.lower[i] in manners.MANNER_NOUNS or self.lower[i] in manners.PLATFORMS:
                start = self._adverbial_start(i, floor)
                if start is None:
                    break
                last = start
                continue
            break
        return last

    def _adverbial_start(self, i: int, floor: int) -> int | None:
        for j in range(i, max(floor, i - 6), -1):
            before = self.lower[j - 1]
            if before in ("in", "on", "at", "during", "via", "by", "through", "late", "early", "from"):
                return j - 1 if j - 1 > floor else None
            if not self.word(j - 1) or self.verb(j - 1):
                return None
        simple = self.time_word(i) and self.cap(i) and i > floor and self.word(i - 1) and not self.cap(i + 1)
        return i if simple else None

    def _trim(self, first: int, last: int) -> tuple[int, int] | None:
        """A noun phrase without the openers, words of time and prepositional phrases at its head."""
        while first < last:
            word = self.lower[first]
            if word in ("all", "both", "each", "one", "some"):
                break
            if word in ("they", "he", "she", "it", "we", "i") and last - first > 2:
                first += 2
                continue
            if (
                (not self.word(first) and self.tokens[first].text not in "$#@")
                or word in cues.DISCOURSE_OPENERS
                or word in cues.SUBORDINATORS
                or self.adverb(first)
                or (
                    self.time_word(first)
                    and first + 1 < last
                    and (self.cap(first) or word in BARE_TIMES or (first > 0 and self.time_word(first - 1)))
                )
            ):
                first += 1
            elif word in PREPOSITIONS:
                start = self._after_phrase(first, last)
                if start is None:
                    return None
                first = start
            else:
                break
        return (first, last) if first < last and any(self.word(i) for i in range(first, last)) else None

    def _after_phrase(self, first: int, last: int) -> int | None:
        """Where the noun phrase begins that follows a prepositional phrase opening at `first`."""
        for j in range(first + 2, last):
            determined = self.lower[j] in roles.DETERMINERS or self.lower[j] in roles.PRONOUNS
            fresh_name = self.cap(j) and (
                (
                    not self.cap(j - 1)
                    and self.word(j - 1)
                    and self.lower[j - 1] not in PREPOSITIONS
                    and self.lower[j - 1] not in roles.DETERMINERS
                )
                or self.time_word(j - 1)
            )
            if (determined and self.lower[j - 1] not in PREPOSITIONS) or fresh_name:
                return j
        return last - 1 if self.lower[last - 1] in roles.PERSON_NOUNS and last - first > 2 else None
