"""The dateline that heads a report or a part of it: where it ends, and of what sort it is.

1. In capitals, with a dash behind it ("OSLO, Jan 5 (Field Wire) — …").
2. In small letters it is one by its date ("Kosti / Nairobi, 6 November –", "Lusaka, 5th March 2024.").
3. A letter's or a notice's stands on a line of its own ("Mirani, 5 March 2025, 4:00 p.m."): that is where its writer sits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.lang.times import MONTH_STEMS
from onrecord.text.document import Document

HEAD = 80
"""Characters of a paragraph's head in which a dateline's places stand."""
LONGEST = 120
"""Characters of a whole one, with its date and agency."""

_NAME = r"[A-Z][\w.’'-]+"
_MONTH = rf"(?:{'|'.join(MONTH_STEMS)})[a-z]*\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_IN_CAPITALS = re.compile(r"\s*[A-Z][A-Z .’'-]{2,}(?:,[^—–\n]{0,40})?\s*(?:\([^)\n]{2,40}\)\s*)?(?:—|–|--|-)\s")
_DATED = re.compile(
    rf"\s*(?:{_NAME}(?:\s{_NAME}){{0,3}})(?:\s?/\s?{_NAME}(?:\s{_NAME}){{0,2}}){{0,2}},\s"
    rf"(?:{_DAY}\s+)?{_MONTH}(?:\s+\d{{1,2}})?(?:,?\s+\d{{4}})?\.?\s*(?:\([^)\n]{{2,40}}\)\s*)?[—–:.-]{{1,2}}\s"
)
_LETTER = re.compile(
    rf"\s*(?:{_NAME}(?:\s{_NAME}){{0,3}}),\s{_DAY}\s+{_MONTH}\s+\d{{4}}"
    r"(?:,?\s+\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+hrs)?)?\.?[^\S\n]*(?=\n|\Z)"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """`end`: the document offset behind it. `letter`: whether it stands on a line of its own."""

    end: int
    letter: bool


def dateline_over(document: Document, start: int, end: int) -> Dateline | None:
    """The dateline that the name at document offsets start..end stands in; None where it stands in none."""
    sentence = document.sentence_at(start)
    if sentence is None:
        return None
    first, last = document.paragraphs[sentence.paragraph]
    if not (first <= start < first + HEAD and last > end):
        return None
    last = min(last, first + LONGEST)
    patterns = (_IN_CAPITALS, _DATED, _LETTER) if document.text[start:end].isupper() else (_DATED, _LETTER)
    found = next((match for pattern in patterns if (match := pattern.match(document.text, first, last))), None)
    if found is None or start >= found.end():
        return None
    return Dateline(found.end(), _LETTER.match(document.text, first, last) is not None)
