"""What a report is on, in its own words: stems of its headline, stems of its opening, numbers told there.

The opening is the first sentences that are no furniture; of its words the rarest and earliest are kept. A report whose
headline says nothing is taken to have its first sentence for one. Only main incidents have a gist: background is told in a sentence or two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from onrecord.lang.incident_cues import SET_APART
from onrecord.lang.small_words import SMALL_WORDS
from onrecord.link.incidents.rarity import rarity
from onrecord.link.parties.names import fold
from onrecord.model.reading import Reading
from onrecord.model.report import Report
from onrecord.text.crafts import crafts_in

OWN = 2
"""Sentences of a report's head, whatever they tell of."""
SENTENCES = 8
"""Sentences of an opening: what comes later is background to many incidents."""
OPENING = 80
"""Different stems of it that are looked at."""
KEPT = 40
"""Stems of it that are kept, the rarest; half as many lose one pair in ten that share no more."""
LATER = 0.05
"""What a place in the opening takes from a stem's rarity: of two equally rare the earlier is nearer to what it is on."""
NUMBERS = 12
"""Numbers kept, of the headline and the first three sentences."""
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?")
_SITE = re.compile(
    r"\s(?:[-–—|•]|::)\s[^|•]*\b(?:[Nn]ews|NEWS|[Ww]eather|TV|Radio|Online|[\w-]+\.com|[KW][A-Z]{2,3})\b.*$"
)
"""What a page's title adds to the headline: the site's name."""
CAPITALS = 0.6
"""Share of words with a capital from which a sentence is set as a headline, and a capital tells no name."""
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][a-zà-öø-ÿ'’]+[A-Za-zà-öø-ÿ'’-]*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\b\d[\d,.:]*\b")
"""A clock time is one number: the half past of another hour is no likeness."""


def gist_of(report: Report, reading: Reading) -> tuple[str, ...]:
    """ "head:…", "lead:…", "who:…", "year:…", "craft:…", "ref:…" and "num:…" marks, and "spot:…" for stems of those that name a place; unsorted."""
    behind, news = _told_at(reading, background=True), _told_at(reading, background=False)
    own = (
        match.group()
        for k, match in enumerate(own_sentences_of(report))
        if k < OWN
        or not _any_in(match, behind)  # "Earlier this month 23 people died in a flood in Keld"
        or (_any_in(match, news) and not is_set_off(match, behind))
    )
    sentences = [words for words in own if _BYLINE.fullmatch(words) is None]
    title = _SITE.sub("", report.title or "")
    head = stems(title) or next((found for one in sentences if (found := stems(one))), [])
    opening: dict[str, int] = {}
    for piece in (title, *sentences[:SENTENCES]):
        for one in stems(piece):
            opening.setdefault(one, len(opening))
    first = list(opening)[:OPENING]
    kept = sorted(first, key=lambda one: (LATER * opening[one] - rarity(one), one))[:KEPT]
    numbers = dict.fromkeys(_NUMBER.findall(" ".join((title, *sentences[:3]))))
    marks = [f"head:{one}" for one in dict.fromkeys(head)]
    marks += [f"lead:{one}" for one in {*kept, *head}]
    marks += [f"who:{one}" for one in dict.fromkeys(_names(sentences[:SENTENCES]))]
    marks += [f"year:{one}" for one in dict.fromkeys(_YEAR.findall(" ".join((title, *sentences[:SENTENCES]))))]
    marks += [f"ref:{one.lower()}" for one in dict.fromkeys(_REFERENCE.findall(" ".join((title, *sentences[:2]))))]
    marks += [f"craft:{one}" for one in dict.fromkeys(_crafts(" ".join((title, *sentences))))]
    spots = {one for place in reading.places if place.precision is not None for one in stems(place.text)}
    marks += [f"spot:{one}" for one in spots & {*kept, *head}]
    return (*marks, *(f"num:{one.rstrip('.,')}" for one in list(numbers)[:NUMBERS]))


def _told_at(reading: Reading, *, background: bool) -> list[int]:
    """Where the text tells of what is background, or of what the report is on."""
    return [
        span.start
        for mention in reading.incidents
        if mention.background is background
        for span in (mention.trigger, *mention.triggers)
        if span.part == "text"
    ]


def is_set_off(sentence: re.Match[str], behind: Iterable[int]) -> bool:
    """Whether a sentence counts the time from what lies behind, and so is full of its words: "The attack came four days after a judge was shot in Keld"."""
    counted = _AFTER.search(sentence.group())
    return counted is not None and any(sentence.start() + counted.end() <= at < sentence.end() for at in behind)


def _any_in(sentence: re.Match[str], places: Iterable[int]) -> bool:
    return any(sentence.start() <= at < sentence.end() for at in places)


_NAMES = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}"
_BYLINE = re.compile(rf"\s*[Bb]y {_NAMES}(?:(?:,| and) {_NAMES})*\s*")
""" "By Jane Roe": who writes tells no two incidents apart."""
_SET_APART = re.compile(rf"{SET_APART}(?:[^.!?\n]|\.(?=\S| +(?-i:[a-z])))*", re.IGNORECASE)
""" To the end of the sentence: a full stop before a small letter ends an abbreviation ("at 11:20 p.m. on Saturday")."""
_AFTER = re.compile(r"\b(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before)\b", re.IGNORECASE)
_REFERENCE = re.compile(r"(?<![\w/-])(?=[A-Z\d/-]*[A-Z])(?=(?:[A-Z/-]*\d){5})[A-Z\d]+(?:[/-][A-Z\d]+){2,4}(?![\w/-])")
""" "074/MAY/2024", "EQ-2021-000150-IDN": the number under which notices of one matter are kept."""


def _crafts(words: str) -> Iterator[str]:
    """Ships' names as slugs."""
    for name in crafts_in(words):
        parts = fold(name).split()
        if parts and parts[0] not in small_words():
            yield "-".join(parts)


def _names(sentences: Sequence[str]) -> Iterator[str]:
    """Stems of words written with a capital inside a sentence, where not most words are."""
    for sentence in sentences:
        words = sentence.split()
        if len(words) > 3 and sum(word[:1].isupper() for word in words) > CAPITALS * len(words):
            continue
        for match in _NAME.finditer(sentence):
            name = fold(match.group())
            if len(name) > 2 and name not in small_words():
                yield stem(name)


def stems(words: str) -> list[str]:
    """Stems of the words that say something, in order."""
    return [
        stem(word) for word in fold(words).split() if len(word) > 2 and not word.isdigit() and word not in small_words()
    ]


def stem(word: str) -> str:
    """A word without its commonest endings: enough to bring "shooting" and "shootings" together."""
    return re.sub(r"(?:ings?|ed|es|s|ly)$", "", word) if len(word) > 5 else word.rstrip("s")


def sentences_of(report: Report, *, whole: bool = False) -> Iterator[re.Match[str]]:
    """The sentences of the body that are no furniture; with `whole`, also those that begin with some (an entry's clock time)."""
    skip = [] if whole else [(span.start, span.end) for span in report.furniture if span.part == "text"]
    for match in _SENTENCE.finditer(report.text):
        if not any(start <= match.start() < end for start, end in skip):
            yield match


def own_sentences_of(report: Report) -> Iterator[re.Match[str]]:
    """`sentences_of`, less those that touch another incident that the report says has nothing to do with its own: their words are that one's."""
    apart = [match.span() for match in _SET_APART.finditer(report.text)]
    for match in sentences_of(report):
        if not any(match.start() < end and start < match.end() for start, end in apart):
            yield match


@cache
def small_words() -> frozenset[str]:
    """Words that say nothing."""
    return frozenset(SMALL_WORDS.split())
