"""Who is in a vessel or vehicle, and whether all of them died."""

from __future__ import annotations

import re

from onrecord.extract.figures.counted import Counted
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number


def is_aboard(document: Document, sentence: Sentence, number: Number, counted: Counted) -> bool:
    """ "149 people on board", "carrying 149 passengers", "the manifest listed 149 people": who is in a vessel or vehicle."""
    text, end = document.text, counted.end or number.end
    if counted.unit not in ("people", "") or number.share:
        return False
    if _ABOARD.match(text, end) or (not counted.unit and _ABOARD_BARE.match(text, end)):
        return True
    if counted.head in ("passengers", "crew") and _WITH.search(
        text, max(sentence.start, number.start - 6), number.start
    ):
        return True  # "a Boeing 737 with 162 passengers"
    return counted.unit == "people" and bool(
        _CARRYING.search(text, max(sentence.start, number.start - 60), number.start)
    )


def all_died(text: str, start: int, end: int) -> bool:
    """Whether all who were on board are told between `start` and `end` to have died, and not only some of them."""
    dead = _ALL_DIED.search(text, start, end)
    return dead is not None and _OF_SOME.search(text, start, dead.end()) is None


_ALL_DIED = re.compile(
    r"\s(?:on\s+board|aboard)\b(?:,\s+(?!and\b|but\b)[^.;]{0,80}?,)?\s+(?:(?:have|has|had|were|was|all)\s+)*(?:been\s+)?(?:killed|died|perished)\b",
    re.IGNORECASE,
)
""" "All 14 persons who were on board, including a minister, were killed"."""
_OF_SOME = re.compile(r"\b(?:of\s+whom|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b", re.IGNORECASE)
_ABOARD = re.compile(
    r"(?:\s+and\s+[a-z]+)?(?:\s+(?:who|that|are|were|was|is|be|been|being|have|has|had|crammed|packed|crowded|travell?ing|believed|thought|said|to|still|also|already|[a-z]+ly|,\s+(?:and\s+)?not\s+[\w-]+\s*,)){0,5}"
    r"\s+(?:on\s?board|aboard|on[\s-]site|(?:on|in)\s+(?:the|an?|that)\s+(?:[\w-]+\s+){0,2}?(?:MV|MS|SS|HMS|USS|ship|ferry|boat|vessel|bus|train|plane|aircraft|flight|jet|helicopter|[A-Z][a-z]*-\d+)\b)",
)
_ABOARD_BARE = re.compile(r"\s+(?:were\s+|are\s+)?(?:on\s?board|aboard)\b")
_CARRYING = re.compile(
    r"\b(?:carrying|carried|carries|(?:was|were|is|are)\s+(?:taking|bringing)|(?:manifest|passenger\s+list|list\s+of\s+passengers)\b[^.;]{0,30}?\b(?:listed|lists|listing|named|names|showed|shows|counted|gave|gives|had|of))\s+\Z",
    re.IGNORECASE,
)
_WITH = re.compile(r"\bwith\s+\Z", re.IGNORECASE)
