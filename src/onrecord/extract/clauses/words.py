"""Tokens as the clause grammar sees them: units that no quotation is cut by, and what a word looks like.

Rules, in order:
1. A unit is a sentence, or several where a cut falls inside a quotation; a text without any full stop is cut in pieces.
2. A token is *inside* a quotation when it stands between (or is) its marks.
3. There is no tagger: a "verb" is an auxiliary, a listed verb or a word in -ed that no determiner stands before.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from onrecord.extract.clauses.lexicon import Lexicon
from onrecord.lang import cues, manners, roles
from onrecord.text.document import Document

PREPOSITIONS = frozenset(
    "in on at of for from with by to into onto about after before during since until between among against over under "
    "within without through across near behind beyond around along amid via upon toward towards outside inside".split()
)
RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))
DASHES = frozenset("—–―")
BARE_TIMES = frozenset("today yesterday tomorrow tonight late early earlier later overnight".split())
"""Words of time that stand alone, without preposition or capital."""
LONGEST_PARENTHESIS = 14
"""Tokens of the longest bracketed aside that a party is sought beyond."""
NICKNAME = 3
"""Words of the longest quotation that may stand inside a name."""
FURTHEST = 60
"""Tokens a subject or source may be away from its cue: no phrase is longer, and it keeps a text without marks linear."""
_ARTICLED = re.compile(r"(?:al|el|ad|adh|ar|as|ash|at|az|an|ul|ur|us|uz|ud)[-‐–][A-Z]")
""" "Zainab al-Asadi", "Jalal ud-Din": written small inside a name."""
_FREE_DETERMINERS = frozenset(
    "one another some many most both all several this that these those each any two three".split()
)
_LONG_QUOTE = 40
_LONGEST_DATELINE = 18
_LONGEST_UNIT = 600
"""Tokens of the longest unit: a text without any full stop is read in pieces, so that time stays linear."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Tokens [first, last) of paragraph `paragraph`; `headline`: the report's title."""

    first: int
    last: int
    paragraph: int
    headline: bool


class Words:
    """Tokens with their lower case and quotation; all ranges are half-open, over token indices."""

    def __init__(self, document: Document, title_end: int, lexicon: Lexicon) -> None:
        self.document = document
        self.lexicon = lexicon
        self.tokens = document.tokens
        self.lower = document.lower
        self.capitals = [token.text[0].isupper() for token in self.tokens]
        for i in range(1, len(self.tokens)):
            if not self.capitals[i] and self.capitals[i - 1] and _ARTICLED.match(self.tokens[i].text):
                self.capitals[i] = True
        self.quote = self._quotes()
        self.units = tuple(self._units(title_end))
        self._unit_firsts = [unit.first for unit in self.units]

    def text(self, first: int, last: int) -> str:
        """The text from token `first` to token `last` (exclusive)."""
        return self.document.text[self.tokens[first].start : self.tokens[last - 1].end] if last > first else ""

    def range(self, first: int, last: int) -> tuple[int, int]:
        """Offsets of a token range."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def cap(self, i: int) -> bool:
        """Whether a token opens with a capital; past the last one there is none."""
        return i < len(self.capitals) and self.capitals[i]

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
        ending = word.endswith("ly") and len(word) > 4 and word not in cues.NOUNS_IN_LY and not self.cap(i)
        return word in cues.ADVERBS or ending

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

    def _past_credited(self, first: int, last: int) -> int | None:
        """Past “Kolhapur, Jul 10 (DPS) A building …”: a place, a day and an agency in brackets, without a dash."""
        open_at = next(
            (i for i in range(first + 2, min(last - 3, first + _LONGEST_DATELINE)) if self.tokens[i].text == "("), None
        )
        if open_at is None or self.tokens[open_at + 2].text != ")" or not self.tokens[open_at + 1].text.isupper():
            return None
        told = [i for i in range(first, open_at) if self.word(i)]
        dated = any(self.time_word(i) for i in told) and any(self.tokens[i].kind == "number" for i in told)
        named = dated and all(self.cap(i) or self.tokens[i].kind == "number" for i in told)
        return open_at + 3 if named and self.cap(open_at + 3) else None

    def past_dateline(self, first: int, last: int) -> int:
        """Past “ANKARA, March 4 (Agency) — ” at a paragraph's head."""
        if first and self.document.text[self.tokens[first - 1].end : self.tokens[first].start].count("\n") == 0:
            return first
        credited = self._past_credited(first, last)
        if credited is not None:
            return credited
        token = self.tokens[first]
        capitals = token.text.isupper() and (
            len(token.text) > 2 or self.tokens[min(first + 1, last - 1)].text.isupper()
        )
        if not (token.text == "(" or capitals):
            return first
        for i in range(first + 1, min(last, first + _LONGEST_DATELINE)):
            if self.dash(i):
                verbs = (j for j in range(first, i) if self.has_verb(j, j + 1))
                return i + 1 if all(self.tokens[j].text == "May" for j in verbs) else first
        return first
