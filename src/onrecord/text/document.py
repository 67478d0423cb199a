"""A text cut into paragraphs, sentences, tokens and quotations, all by character offset. Knows no domain.

Rules, in order:
1. Paragraphs end at a blank line (or, in a text without any blank line, at each line end), and at a line end that no wrapping made: the next
   line is an item of a list or a field of a form, or its first word would have had room (headings above a text, lines of a list or an address). The mark of an item
   is no part of it.
2. Tokens: words (with inner apostrophes, hyphens, full stops of abbreviations), numbers, single marks.
3. A clock time that heads an entry ("12:40 GMT Two firefighters …") is a sentence of its own. Sentences end at . ! ? … (with closing quotes
   and brackets after them) before white space and a capital, digit or
   opening quote; not after an abbreviation, an initial or inside a number; always at a paragraph's end.
4. Quotations: curly, straight double (also as two single marks), and single marks that can't be apostrophes. One left
   open at a paragraph's end counts only where the next paragraph opens with a mark again; any other mark without its
   mate is a stray one and opens nothing.

It doesn't alter the text, and doesn't guess what is said by whom.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from onrecord.lang.times import DAY_NAMES, MONTH_STEMS
from onrecord.text.words import Words

TokenKind = Literal["word", "number", "mark"]

_NUMBER = r"\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?"
_TOKEN = re.compile(
    rf"""
    ( [a-z]++(?![\w.'’‐‑-])                                           # most words: nothing below would take in more
    | {_NUMBER}\b
    | (?:[A-Za-z]\.){{2,}}(?![A-Za-z])                                # U.S., p.m.
    | [A-Za-z][\w-]*+\.(?:com|org|net|gov|edu|info)\b                # example.com
    | [^\W\d_]+(?:['’][^\W\d_]+|[-‐‑][\w]+|\.(?=[^\W\d_]\.))*      # don't, Al-Asad
    | \w+
    | [^\w\s] )
    """,
    re.VERBOSE,
)
_IS_NUMBER = re.compile(_NUMBER)
ABBREVIATIONS = frozenset(
    "mr mrs ms dr gen lt col maj capt sgt cpl pvt adm cmdr brig sen rep gov pres prof rev hon st jr sr vs etc inc ltd "
    "co corp jan feb mar apr jun jul aug sep sept oct nov dec no nos dept est approx fig ft mt const u.s u.n u.k e.u i.e e.g "
    "a.m p.m ret supt insp det pfc spc msgt cmd vol pp fr ave blvd rd".split()
)
_LINE = re.compile(r"[^\s][^\n]*")
_FIRST_WORD = re.compile(r"\S+")
_FIELD = re.compile(r"[A-Z][\w/-]{1,24}(?: [\w/-]{1,16})?:\s+\S")
"""A line of a form: "Depth: 22.4 km"."""
_ITEM = re.compile(r"[•▪●‣◦∙][^\S\n]*(?=\S)")
_DASH = r"[-–*][^\S\n]+(?=[A-Z\d“\"‘'])"
_DASHED_ITEM = re.compile(rf"{_ITEM.pattern}|{_DASH}")
_DASHED_LINE = re.compile(rf"^{_DASH}", re.MULTILINE)
_END = re.compile(r"[.!?…]+[\"'”’)\]»]*(?=\s|$)")
_OPEN = {"“": "”", "«": "»", "„": "“", "‘": "’"}


class Token(NamedTuple):
    """A word, number or mark at [start, end); `lower`: the text in lower case, curly apostrophes straightened.

    A tuple and not a dataclass: a report has a thousand, and all finders ask for `lower`."""

    start: int
    end: int
    text: str
    kind: TokenKind
    lower: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at [start, end), its tokens [first, last) and its paragraph's index."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: [start, end) with its marks, [inner_start, inner_end) without. `closed`: both marks were found."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    paragraph: int


class Document:
    """A text with its cuts. `skip` are [start, end) ranges (furniture) that hold no sentences and no tokens."""

    def __init__(self, text: str, skip: Iterable[tuple[int, int]] = ()) -> None:
        self.text = text
        self.skip = tuple(sorted(skip))
        self.paragraphs: tuple[tuple[int, int], ...] = tuple(self._paragraphs())
        self.tokens: tuple[Token, ...] = tuple(self._tokens())
        self._starts = [token.start for token in self.tokens]
        self.quotations: tuple[Quotation, ...] = tuple(find_quotations(text, self.paragraphs))
        self.sentences: tuple[Sentence, ...] = tuple(self._sentences())

    @cached_property
    def lower(self) -> list[str]:
        """Each token's text in lower case, curly apostrophes straightened."""
        return [token.lower for token in self.tokens]

    @cached_property
    def words(self) -> Words:
        """The whole text as runs of letters and digits, for who looks for numbers and times."""
        return Words(self.text)

    def token_at(self, offset: int) -> int:
        """Index of the first token that starts at or after `offset`; len(tokens) when there is none."""
        return bisect.bisect_left(self._starts, offset)

    def tokens_in(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that start in [start, end)."""
        return self.tokens[self.token_at(start) : self.token_at(end)]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds `offset`, or None (white space, furniture)."""
        index = bisect.bisect_right(self._sentence_starts, offset) - 1
        if index < 0:
            return None
        sentence = self.sentences[index]
        return sentence if offset < sentence.end else None

    def in_quotation(self, offset: int) -> Quotation | None:
        """The quotation whose inside holds `offset`, or None."""
        index = bisect.bisect_right(self._quotation_starts, offset) - 1
        if index < 0:
            return None
        quotation = self.quotations[index]
        return quotation if quotation.inner_start <= offset < quotation.inner_end else None

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [quotation.start for quotation in self.quotations]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _skip_ends(self) -> list[int]:
        ends: list[int] = []
        for _, end in self.skip:
            ends.append(max(end, ends[-1]) if ends else end)
        return ends

    def _skipped(self, offset: int) -> bool:
        index = bisect.bisect_right(self._skip_ends, offset)
        return index < len(self.skip) and self.skip[index][0] <= offset

    def _paragraphs(self) -> Iterator[tuple[int, int]]:
        breaks = r"\n[^\S\n]*\n\s*" if re.search(r"\S[^\S\n]*\n[^\S\n]*\n\s*\S", self.text) else r"\n\s*"
        cuts = [(match.start(), match.end()) for match in re.finditer(breaks, self.text)]
        cursor = 0
        for end, following in sorted([*cuts, *self._list_breaks(cuts), (len(self.text), len(self.text))]):
            piece = self.text[cursor:end]
            start = cursor + len(piece) - len(piece.lstrip())
            start = item.end() if (item := self._item.match(self.text, start, end)) else start
            stop = cursor + len(piece.rstrip())
            while start < stop and self._skipped(start):
                after = self._skip_ends[bisect.bisect_right(self._skip_ends, start)]
                start = after + len(self.text[after:stop]) - len(self.text[after:stop].lstrip())
            if stop > start:
                yield start, stop
            cursor = following

    @cached_property
    def _item(self) -> re.Pattern[str]:
        """The mark of an item of a list: a dash too, where more than one line begins with one."""
        return _DASHED_ITEM if sum(1 for _ in _DASHED_LINE.finditer(self.text)) > 1 else _ITEM

    def _list_breaks(self, cuts: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Line ends inside a stretch without blank lines that no wrapping made (rule 1)."""
        begins = 0
        for stretch_end, following in [*cuts, (len(self.text), len(self.text))]:
            lines = [(m.start(), m.end()) for m in _LINE.finditer(self.text, begins, stretch_end)]
            widest = max((end - start for start, end in lines), default=0)
            for (start, end), (next_start, next_end) in pairwise(lines):
                word = _FIRST_WORD.match(self.text, next_start, next_end)
                room = word is not None and end - start + 1 + len(word.group()) <= widest
                room = room or _FIELD.match(self.text, next_start, next_end) is not None
                if self._item.match(self.text, next_start, next_end) or (room and not self.text[next_start].islower()):
                    yield end, next_start
            begins = following

    def _tokens(self) -> Iterator[Token]:
        for start, end in self.paragraphs:
            parts = _TOKEN.split(
                self.text[start:end]
            )  # gap, token, gap … gap: in one go, offsets by adding up their lengths
            last = start
            for gap, text in zip(parts[::2], parts[1::2], strict=False):
                first = last + len(gap)
                last = first + len(text)
                if self.skip and self._skipped(first):
                    continue
                if text.isalpha():
                    yield Token(first, last, text, "word", text.lower())
                else:
                    yield Token(first, last, text, _kind(text), text.lower().replace("’", "'"))

    def _sentences(self) -> Iterator[Sentence]:
        for index, (start, end) in enumerate(self.paragraphs):
            for first, last in _cut_sentences(self.text, start, end):
                yield Sentence(first, last, self.token_at(first), self.token_at(last), index)


def _kind(text: str) -> TokenKind:
    """What a token is that is not letters alone."""
    if len(text) == 1 and not text.isalnum() and text != "_":
        return "mark"
    return "number" if text[0].isdecimal() and _IS_NUMBER.fullmatch(text) else "word"


def _cut_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    cursor = start
    if (stamp := STAMP.match(text, start, end)) is not None:
        yield start, stamp.end("stamp")
        cursor = stamp.end()
    for match in _END.finditer(text, start, end):
        stop = match.end()
        if stop >= end:
            break
        following = _FOLLOWING.match(text, stop)
        if following is None or not (
            following.group(2)[0].isupper() or following.group(2)[0].isdigit() or following.group(1)
        ):
            continue
        if match.group() == "." and _is_abbreviation(text, match.start(), cursor, following.group(2)):
            continue
        yield cursor, stop
        cursor = following.start(1) if following.group(1) else following.start(2)
    if cursor < end:
        yield cursor, end


_DAY_OR_MONTH = rf"(?:{'|'.join(DAY_NAMES)}|(?:{'|'.join(MONTH_STEMS)})[a-z]*\b)"
STAMP = re.compile(
    r"(?P<stamp>\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:[A-Z]{2,4}|local(?:\s+time)?)\b)?)(?:\s*[-–—|:]\s*|\s+)"
    rf"(?=[\"'“‘]?[A-Z])(?!{_DAY_OR_MONTH})"
)
"""The clock time that heads an entry of a live page."""
_FOLLOWING = re.compile(r"\s+([\"'“‘«(\[]*)(\S)")
_SENTENCE_OPENERS = frozenset("The A An In On At It He She They We But And However This That These Those".split())
_WORD_BEFORE = re.compile(r"[\w.’'-]*$")
_LONGEST_ABBREVIATION = 20
_FIRST_WORD_AFTER = re.compile(r"\s+[\"“‘(]*(\w+)")


_TIME_NAMES = re.compile(
    rf"\s+(?:[A-Z]{{2,}}\b|{_DAY_OR_MONTH}|Eastern|Central|Mountain|Pacific"
    r"|[A-Z]\w+(?:\s+[A-Z]\w+)?\s+(?:[Tt]ime|[Dd]aylight|[Ss]tandard)\b)"
)
_OPENING_HOUR = re.compile(
    r"\W*(?:At|By|Around|About|Shortly|Just|Before|After|Until|Since|From|On|In|As)\b[^.,;:]{0,40}\Z"
)


def _ends_after_hour(text: str, dot: int, floor: int) -> bool:
    """Whether a sentence ends with an hour: "at about 2 a.m. Keldia's ministry denied that", not "at 2 a.m. Tuesday" or "At 2 a.m. Roe said"."""
    after = _FIRST_WORD_AFTER.match(text, dot + 1)
    if after is None or not after.group(1)[0].isupper() or _TIME_NAMES.match(text, dot + 1):
        return after is not None and after.group(1) in _SENTENCE_OPENERS
    return _OPENING_HOUR.match(text, floor, dot) is None


def _is_abbreviation(text: str, dot: int, floor: int, next_letter: str) -> bool:
    """Whether the full stop at `dot` belongs to an abbreviation rather than ending a sentence."""
    word = _WORD_BEFORE.search(text, max(floor, dot - _LONGEST_ABBREVIATION), dot)
    stem = word.group().lower() if word else ""
    if re.fullmatch(r"[a-z]", stem):
        return next_letter.isupper() and not text.endswith(("on X", "On X"), floor, dot)
    if stem in ("a.m", "p.m"):
        return not _ends_after_hour(text, dot, floor)
    if stem in ("u.s", "u.n", "u.k", "e.u", "est"):
        after = _FIRST_WORD_AFTER.match(text, dot + 1)
        return not (after and after.group(1) in _SENTENCE_OPENERS)
    if re.fullmatch(r"(?:[a-z]\.)+[a-z]", stem) and stem not in ("i.e", "e.g"):
        after = _FIRST_WORD_AFTER.match(text, dot + 1)
        return not (after and after.group(1) in _SENTENCE_OPENERS)
    if stem in ("no", "nos", "fig", "vol", "pp"):
        return next_letter.isdigit()
    return stem in ABBREVIATIONS


def is_stamp(words: str) -> bool:
    """Whether a sentence is but the clock time that heads an entry."""
    match = STAMP.match(f"{words} A")
    return match is not None and match.end("stamp") == len(words)


def find_quotations(text: str, paragraphs: Iterable[tuple[int, int]]) -> Iterator[Quotation]:
    """Quotations of each paragraph, outermost only, in order (rule 4)."""
    ranges = list(paragraphs)
    for index, (start, end) in enumerate(ranges):
        goes_on = index + 1 < len(ranges) and _opens_with_mark(text, *ranges[index + 1])
        cursor = start
        while cursor < end:
            mark = _OPENING.search(text, cursor, end)
            if mark is None:
                break
            quotation = _quotation_from(text, mark.start(), mark.group(), end, index, goes_on)
            if quotation is None:
                cursor = mark.end()
                continue
            yield quotation
            cursor = quotation.end


_OPENING = re.compile(r"""“|«|„|(?<![\w.,!?…])(?:''|``|")(?=\S)|(?<![\w.,!?…])[‘'](?=[^\W_])""")
_CLOSING = {
    "“": re.compile(r"[“”]|(?<=[\w.,!?…])\"(?!\w)"),
    "«": re.compile(r"[«»]"),
    "„": re.compile(r"[„“”]"),
    '"': re.compile(r"[\"”]"),
    "''": re.compile(r"''"),
    "``": re.compile(r"''|``"),
    "‘": re.compile(r"’(?!\w)"),
    "'": re.compile(r"'(?![\w'])"),
}
_DOUBLE = frozenset(("“", '"', "''", "``", "«", "„"))
_DEEPEST = 4
"""Quotations within quotations beyond which a mark is a stray one; it also keeps a text of nothing but marks linear."""
_LONGEST_SINGLE = 600
"""Characters searched for the end of a single-mark quotation: an apostrophe taken for a mark must not cost a paragraph."""


def _opens_with_mark(text: str, start: int, end: int) -> bool:
    mark = _OPENING.match(text, start, end)
    return mark is not None and mark.group() in _DOUBLE


def _quotation_from(text: str, at: int, mark: str, end: int, paragraph: int, goes_on: bool) -> Quotation | None:
    """The quotation that opens at `at`; None when the mark is a stray one or an apostrophe."""
    inner = at + len(mark)
    if mark in "‘'":
        shut = _CLOSING[mark].search(text, inner, min(end, inner + _LONGEST_SINGLE))
        if shut is None or " " not in text[inner : shut.start()]:
            return None
        return Quotation(at, shut.end(), inner, shut.start(), True, paragraph)
    shut = _closing_of(text, inner, end, mark)
    if shut is not None:
        return Quotation(at, shut.end(), inner, shut.start(), True, paragraph)
    later = _OPENING.search(text, inner, end)
    if goes_on and (later is None or later.group() not in _DOUBLE):
        return Quotation(at, end, inner, end, False, paragraph)
    return None


def _closing_of(text: str, inner: int, end: int, mark: str) -> re.Match[str] | None:
    """The match of the mark that closes a double quotation; None when a further one opens first and isn't nested."""
    depth = 1
    for found in _CLOSING[mark].finditer(text, inner, end):
        before, after = text[found.start() - 1], text[found.end() : found.end() + 1]
        if found.group() in ("“", "«") and mark in ("“", "«"):
            depth += 1
        elif mark in ('"', "''", "``") and (before.isspace() or before in "([") and after and not after.isspace():
            return None
        else:
            depth -= 1
        if depth == 0:
            return found
        if depth > _DEEPEST:
            return None
    return None
