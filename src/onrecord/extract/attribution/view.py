"""A document as the clause grammar sees it: units that no quotation is cut by, words' shapes, and where phrases end.

Rules, in order:
1. A unit is a sentence, or several where a cut falls inside a quotation.
2. A token is *inside* a quotation when it stands between (or is) its marks; phrases don't run through quotations of
   more than a nickname's length.
3. A subject is sought leftwards from its verb up to a boundary (mark, subordinator, verb that no relative pronoun
   carries); words of time, manner and discourse are trimmed off both ends.
4. A source after its cue is sought rightwards; appositives between commas belong to it.

There is no tagger: "verb" means an auxiliary, a listed verb or a word in -ed where no determiner stands before it.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from onrecord.extract.attribution.lexicon import Lexicon
from onrecord.lang import cues, manners, roles
from onrecord.text.document import ABBREVIATIONS, Document

PREPOSITIONS = frozenset(
    "in on at of for from with by to into onto about after before during since until between among against over under "
    "within without through across near behind beyond around along amid via upon toward towards outside inside".split()
)
RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))
DASHES = frozenset("—–")
_LONGEST_PARENTHESIS = 14
_NICKNAME = 3
_FREE_DETERMINERS = frozenset(
    "one another some many most both all several this that these those each any two three".split()
)
_BARE_TIMES = frozenset("today yesterday tomorrow tonight late early earlier later overnight".split())
_MODIFIED_TIME = frozenset("last this next early late earlier later on".split())
_LONG_QUOTE = 40
_LONGEST_DATELINE = 18
_LONGEST_UNIT = 600
"""Tokens of the longest unit: a text without any full stop is read in pieces, so that time stays linear."""
_FURTHEST = 60
"""Tokens a subject or source may be away from its cue: no phrase is longer, and it keeps a text without marks linear."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Tokens [first, last) of paragraph `paragraph`; `headline`: the report's title."""

    first: int
    last: int
    paragraph: int
    headline: bool


class View:
    """Tokens with their lower case and quotation; phrase finding over token indices, all ranges half-open."""

    def __init__(self, document: Document, title_end: int, lexicon: Lexicon) -> None:
        self.document = document
        self.lexicon = lexicon
        self.tokens = document.tokens
        self.lower = [token.lower for token in self.tokens]
        self.quote = self._quotes()
        self.units = tuple(self._units(title_end))
        self._unit_firsts = [unit.first for unit in self.units]

    # -- shapes ---------------------------------------------------------------------------------------------------

    def text(self, first: int, last: int) -> str:
        """The text from token `first` to token `last` (exclusive)."""
        return self.document.text[self.tokens[first].start : self.tokens[last - 1].end] if last > first else ""

    def range(self, first: int, last: int) -> tuple[int, int]:
        """Offsets of a token range."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def cap(self, i: int) -> bool:
        """Whether a token opens with a capital."""
        return self.tokens[i].text[0].isupper()

    def word(self, i: int) -> bool:
        """Whether a token is a word or number."""
        return self.tokens[i].kind != "mark"

    def noun_form(self, i: int) -> bool:
        """Whether the words before say that this token is a noun, not a verb."""
        before = self.lower[i - 1] if i else ""
        if before in roles.DETERMINERS and before not in _FREE_DETERMINERS:
            return True
        return before.endswith("'s") or (before in PREPOSITIONS and before not in ("to", "since", "after", "before"))

    def verb(self, i: int) -> bool:
        """Whether a token looks like a finite verb or auxiliary (see the module's last line)."""
        word = self.lower[i]
        if word in cues.AUXILIARIES:
            return True
        if self.tokens[i].kind != "word" or (self.cap(i) and not word.endswith("'s")):
            return False
        form = self.lexicon.forms.get(word)
        if form is not None and form.tag in ("past", "s") and word not in cues.OBJECT_NOUN_FORMS:
            return not self.noun_form(i)
        if word in cues.COMMON_VERBS or (word.endswith("ed") and len(word) > 4):
            return not self.noun_form(i)
        return False

    def has_verb(self, first: int, last: int) -> bool:
        """Whether a range holds a verb."""
        return any(self.verb(i) for i in range(first, last))

    def adverb(self, i: int) -> bool:
        """Whether a token is an adverb that may stand by a verb."""
        word = self.lower[i]
        return word in cues.ADVERBS or (word.endswith("ly") and len(word) > 4 and not self.cap(i))

    def time_word(self, i: int) -> bool:
        """Whether a token is a word of time ("may" and "march" only as names)."""
        word = self.lower[i]
        return word in manners.TIME_WORDS and (word not in ("may", "march", "second") or self.cap(i))

    def dash(self, i: int) -> bool:
        """Whether a token is a dash between clauses."""
        token = self.tokens[i]
        text = self.document.text
        if token.text in DASHES:
            return True
        return (token.text == "-" and text[token.start - 1 : token.start] in (" ", "-")) or (
            token.text == "-" and text[token.end : token.end + 1] in (" ", "-")
        )

    @cached_property
    def proper(self) -> frozenset[str]:
        """Words that stand with a capital somewhere other than at a unit's or quotation's head or in a headline."""
        heads = {unit.first for unit in self.units} | {i + 1 for i in range(len(self.tokens)) if self.opens_quote(i)}
        return frozenset(
            self.tokens[i].text
            for unit in self.units
            if not unit.headline
            for i in range(unit.first, unit.last)
            if self.cap(i) and i not in heads and not (i and self.tokens[i - 1].text in ".:?!")
        )

    # -- units ----------------------------------------------------------------------------------------------------

    def _quotes(self) -> list[int]:
        inside = [-1] * len(self.tokens)
        for index, quotation in enumerate(self.document.quotations):
            for i in range(self.document.token_at(quotation.start), self.document.token_at(quotation.end)):
                inside[i] = index
        return inside

    def _units(self, title_end: int) -> Iterator[Unit]:
        first: int | None = None
        sentences = self.document.sentences
        for index, sentence in enumerate(sentences):
            first = sentence.first if first is None else first
            following = sentences[index + 1] if index + 1 < len(sentences) else None
            cut_inside = (
                following is not None
                and following.paragraph == sentence.paragraph
                and following.first < len(self.tokens)
                and self.quote[following.first] >= 0
                and self.tokens[following.first].start != self.document.quotations[self.quote[following.first]].start
            )
            if not cut_inside or sentence.last - first > _LONGEST_UNIT:
                for start in range(first, sentence.last, _LONGEST_UNIT):
                    stop = min(start + _LONGEST_UNIT, sentence.last)
                    yield Unit(start, stop, sentence.paragraph, sentence.start < title_end)
                first = None

    def next_unit(self, unit: Unit) -> Unit | None:
        """The unit after this one, or None."""
        index = bisect.bisect_left(self._unit_firsts, unit.last)
        return self.units[index] if index < len(self.units) else None

    def unit_before(self, unit: Unit) -> Unit | None:
        """The unit before this one, or None."""
        index = bisect.bisect_left(self._unit_firsts, unit.first)
        return self.units[index - 1] if index else None

    def noun_phrase_before(self, end: int, floor: int) -> tuple[int, int] | None:
        """The words that end at `end`, back to a boundary, prepositions at their head off: where an antecedent lies."""
        first, _ = self._walk_left(end, max(floor, end - _FURTHEST))
        while first < end and (self.lower[first] in PREPOSITIONS or not self.word(first)):
            first += 1
        return (first, end) if first < end else None

    # -- quotations -----------------------------------------------------------------------------------------------

    def quote_range(self, i: int) -> tuple[int, int]:
        """The token range of the quotation that token `i` stands in."""
        quotation = self.document.quotations[self.quote[i]]
        return self.document.token_at(quotation.start), self.document.token_at(quotation.end)

    def opens_quote(self, i: int) -> bool:
        """Whether token `i` is the first of a quotation."""
        return (
            i < len(self.tokens)
            and self.quote[i] >= 0
            and self.tokens[i].start == self.document.quotations[self.quote[i]].start
        )

    def quoted_words(self, i: int) -> int:
        """How many words the quotation at token `i` has, counted in its first `_LONG_QUOTE` tokens."""
        first, last = self.quote_range(i)
        return sum(1 for j in range(first, min(last, first + _LONG_QUOTE)) if self.word(j))

    # -- subjects -------------------------------------------------------------------------------------------------

    def subject_before(self, end: int, floor: int, depth: int = 0) -> tuple[int, int] | None:
        """The noun phrase that ends right before token `end`, with its appositive; None when there is none."""
        last = self._without_adverbial(end, max(floor, end - _FURTHEST))
        floor = max(floor, end - _FURTHEST)
        if last <= floor:
            return None
        if self.lower[last - 1] == "," or self.dash(last - 1):
            return self._subject_with_aside(last - 1, floor, depth)
        first, _ = self._walk_left(last, floor)
        return self._trim(first, last)

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
            short = self.quoted_words(i) <= _NICKNAME and first > floor and self.cap(first - 1) and i + 1 < last
            return first - 1 if short else "quote"
        if self.tokens[i].kind == "mark":
            return self._step_left_over_mark(i, floor)
        if word in RELATIVES:
            carries = i > floor and self.word(i - 1) and not self.verb(i - 1) and self.has_verb(i + 1, last)
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
            for j in range(i - 1, max(floor, i - _LONGEST_PARENTHESIS) - 1, -1):
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
            if (
                (not self.word(first) and self.tokens[first].text not in "$#@")
                or word in cues.DISCOURSE_OPENERS
                or word in cues.SUBORDINATORS
                or self.adverb(first)
                or (self.time_word(first) and first + 1 < last and (self.cap(first) or word in _BARE_TIMES))
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

    # -- sources after their cue ------------------------------------------------------------------------------------

    def phrase_after(self, first: int, ceiling: int) -> tuple[int, int] | None:
        """The noun phrase that opens at `first`, with its appositive; None when there is none."""
        ceiling = min(ceiling, first + _FURTHEST)
        i, comma = first, False
        while i < ceiling:
            if self.quote[i] >= 0:
                if self.opens_quote(i) and self.quoted_words(i) <= _NICKNAME and i > first and self.cap(i - 1):
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
        if word in ("it", "he", "she", "they", "we", "i") and i > first:
            return None
        if word == "and":
            free = i + 1 < ceiling and not self.verb(i + 1) and self.lower[i + 1] not in roles.PRONOUNS
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
        if self.adverb(i) and i > first and not comma:
            return None
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
            for j in range(i + 1, min(ceiling, i + _LONGEST_PARENTHESIS)):
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

    def named_aside(self, first: int, comma: int, last: int) -> bool:
        """“the governor of X, Jose Tan” — a bare name between commas after a role."""
        role = any(
            self.lower[i] in roles.PERSON_NOUNS or self.lower[i].rstrip(".") in roles.TITLES
            for i in range(first, comma)
        )
        names = range(comma + 1, last)
        return role and 0 < len(names) <= 5 and all(self.cap(i) or not self.word(i) for i in names)

    def _says_something(self, first: int, last: int) -> bool:
        """Whether a range between commas is a clause, not an aside: a finite verb that no relative pronoun carries."""
        if self.lower[first] in RELATIVES:
            return False
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

    def skip_openers(self, first: int, last: int) -> int:
        """From `first` past marks, "However," and the like that open a sentence and belong to nobody's content."""
        i = self.past_dateline(first, last)
        while i < last and self.quote[i] < 0:
            if (not self.word(i) and self.tokens[i].text not in "$#@(") or (
                self.lower[i] in cues.DISCOURSE_OPENERS
                and i + 1 < last
                and (self.lower[i + 1] == "," or self.lower[i] in ("and", "but", "so", "yet", "or"))
            ):
                i += 1
            else:
                break
        return i

    def past_dateline(self, first: int, last: int) -> int:
        """Past “ANKARA, March 4 (Agency) — ” at a paragraph's head."""
        if first and self.document.text[self.tokens[first - 1].end : self.tokens[first].start].count("\n") == 0:
            return first
        token = self.tokens[first]
        if not (token.text == "(" or (token.text.isupper() and len(token.text) > 2)):
            return first
        for i in range(first + 1, min(last, first + _LONGEST_DATELINE)):
            if self.dash(i):
                return i + 1 if not self.has_verb(first, i) else first
        return first

    # -- between cue and content ------------------------------------------------------------------------------------

    def skip_adverbials(self, first: int, ceiling: int) -> int:
        """From `first` past adverbs, words of time, and phrases of time, manner and hearer; where the content begins."""
        i = first
        while i < ceiling and self.quote[i] < 0:
            word = self.lower[i]
            if (
                (self.adverb(i) and word not in ("all", "both", "each", "once", "only", "however"))
                or (self.time_word(i) and (self.cap(i) or word in _BARE_TIMES))
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
        stop = self._content_mark(i, ceiling, 16)
        if head is None:
            return stop if stop is not None and stop - i <= 10 else None
        follows = self.lower[head + 1] if head + 1 < ceiling else ""
        if follows in PREPOSITIONS or follows in (
            "released",
            "issued",
            "published",
            "posted",
            "broadcast",
            "aired",
            "sent",
            "carried",
            "obtained",
            "read",
            "given",
        ):
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
