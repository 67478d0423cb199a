"""Single victims told without a number: "a teenager was shot dead", "the death of an American contractor", "killed Gen. Haddad"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.lang.measures import PEOPLE, SINGLE_DEATH
from onrecord.text.document import Document, Sentence

_NOUN = "|".join(sorted((p for p in PEOPLE if not p.endswith(("s", "men", "people"))), key=len, reverse=True))
_PERSON = rf"(?:(?!(?:and|or|was|were|who|by|in|on|at|to|of|for)\b)[\w.’'-]+\s+){{0,4}}(?:{_NOUN})"
_TITLE = r"(?:(?:[A-Z][a-z]+n\s+)?(?:Gen|Maj|Col|Lt|Capt|Sgt|Dr|Mr|Mrs|Ms|Brig|Adm|Sheikh|President|Commander|General|Major)\.?\s+)*"
_NAME = rf"{_TITLE}[A-Z][\w’'-]+(?:\s+(?:ag|al|bin|ibn|van|de|von|el|abu)\b)?(?:\s+[A-Z][\w’'-]+){{1,3}}"
_DONE = "|".join(sorted((re.escape(words) for words in SINGLE_DEATH), key=len, reverse=True))
_INDEFINITE = re.compile(
    rf"\b(?P<who>(?:an?|one)\s+{_PERSON})\b(?:\s+[\w’'-]+){{0,3}}?\s+(?:(?:was|had been|has been|is)\s+(?:{_DONE})|died|perished|had died|has died)\b",
    re.IGNORECASE,
)
_ACTIVE = re.compile(
    rf"\b(?:killed|killing|kills|shot dead|assassinated|murdered)\s+(?P<who>(?:an?|one)\s+{_PERSON})\b", re.IGNORECASE
)
_DEATH = re.compile(
    rf"\b(?:death|killing|murder|assassination|shooting death)\s+of\s+(?P<who>(?:an?|one)\s+{_PERSON})\b", re.IGNORECASE
)
_NAMED_ACTIVE = re.compile(rf"\b(?:killed|killing|assassinated|murdered)\s+(?:[a-z]+\s+)?(?P<who>{_NAME})")
_NAMED_WHO = re.compile(rf"(?P<who>{_NAME})(?:,[^.;]{{0,60}}?)?,?\s+who\s+(?:was|had been|were|is)\s+(?:{_DONE})\b")
_APPOSED = re.compile(
    rf"\b(?:killed|killing|assassinated|murdered)\s+(?P<who>(?:the|its|their|his|her)\s+{_PERSON},\s+{_NAME})"
)
_NAMED_DEATH = re.compile(
    rf"\b(?:death|killing|assassination|murder)\s+of\s+(?:[A-Z][a-z]+n\s+|[a-z]+\s+)?(?P<who>{_NAME}|[A-Z][\w’'-]{{3,}})(?!\s+(?:people|soldiers|troops|civilians))"
)


def find_victims(document: Document, sentence: Sentence) -> Iterator[tuple[int, int, float, float | None]]:
    """(start, end, low, high) of each: one exactly for an indefinite victim, at least one for a named one."""
    text = document.text
    for pattern in (_INDEFINITE, _ACTIVE, _DEATH):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            if not re.search(r"\b(?:not|no|never|nobody|of)\b", match.group("who"), re.IGNORECASE):
                yield match.start("who"), match.end("who"), 1.0, 1.0
    for pattern in (_NAMED_ACTIVE, _NAMED_DEATH, _NAMED_WHO, _APPOSED):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            yield match.start("who"), match.end("who"), 1.0, None
