"""None, told without a number ("without injuring anyone", "did not cause any deaths"); and what is only supposed."""

from __future__ import annotations

import re

from onrecord.extract.figures.counted import Counted
from onrecord.extract.figures.drafts import OF_PEOPLE, Draft
from onrecord.lang import measures as words
from onrecord.text.document import Document, Sentence

_SUPPOSING = re.compile(
    r"\b(?:any\s?time|whenever|if\s+it\s+(?:was|were|is)|every\s+time|what\s+if|in\s+case|as\s+if|if\s+(?:an?|one|someone)|pray(?:ing|ed|s)?\s+that|hop(?:e|ing|ed|es)\s+that|fear(?:s|ed|ing)?\s+that)\b[^,.;]{0,60}\Z",
    re.IGNORECASE,
)


def is_supposed(document: Document, sentence: Sentence, draft: Draft) -> bool:
    """ "Any time one of our students is hurt …": no one is said to have been."""
    if _THREATENED.search(document.text, max(sentence.start, draft.start - 70), draft.start):
        return True
    if draft.measure not in OF_PEOPLE:
        return False
    if _COULD_NOT.match(document.text, draft.reach, sentence.end):
        return True
    return bool(_SUPPOSING.search(document.text, max(sentence.start, draft.start - 70), draft.start))


_COULD_NOT = re.compile(r"\s+(?:could|can)(?:\s*not|n['’]t)\s+(?:possibly\s+)?have\b", re.IGNORECASE)
""" "14 people could not have died": nobody is said to have."""
_THREATENED = re.compile(
    r"\b(?:threat(?:en(?:s|ed|ing)?)?|vow(?:s|ed|ing)?|warn(?:s|ed|ing)?)\s+to\s+(?:kill|hit|strike|destroy|attack|target|bomb|shoot|fire|launch|execute|injure|wound|evacuate|detain|arrest)\s+(?:[a-z]+\s+){0,3}\Z",
    re.IGNORECASE,
)
""" "Iran has threatened to hit 104 more places": nothing of it has happened."""


_ANY = re.compile(
    r"\bany\s+((?:[\w.’'-]+\s+){0,3}?)(casualties|casualty|deaths|fatalities|injuries|injury|losses)\b", re.IGNORECASE
)


_NOR = re.compile(
    r"(?:\s+people|\s+persons)?,?\s+(?:n?or|and\s+no)\s+(?:seriously\s+)?(?P<what>injured|wounded|missing|injuries|deaths|dead|killed|casualties|hurt)\b",
    re.IGNORECASE,
)


def nor_others(document: Document, drafts: list[Draft]) -> list[Draft]:
    """ "There are no dead or injured", "no deaths or injuries": none of the others either."""
    found: list[Draft] = []
    for draft in drafts:
        none = draft.low == draft.high == 0 and draft.measure in OF_PEOPLE and not draft.share
        match = _NOR.match(document.text, draft.counted.end or draft.reach) if none else None
        if match is None or any(
            one.start < match.end() and match.start() < one.end for one in drafts if one is not draft
        ):
            continue
        what = match["what"].lower()
        measure = words.NOUN_MEASURES.get(what) or words.PASSIVE[what]
        if measure != draft.measure:
            found.append(_nobody(*match.span("what"), measure, draft.counted.group, what))
    return found


_UNHURT = re.compile(
    r"\b(?:all|none|every)\b[^.;]{0,40}?\b(?P<who>[A-Z][\w’'-]+(?:\s+(?:soldiers|troops|personnel|sailors|citizens|staff|service members|nationals|passengers|workers))?)\b[^.;]{0,60}?\b(?:are|were|is|was|came through [\w ]{0,20}?|remain(?:ed)?)\s*(?:all\s+)?(?P<how>unhurt|unharmed|uninjured|unscathed|safe)\b"
)


_NEGATION = re.compile(r"\b(?:not|no|never|without|denied|denies|nor|cannot)\b|n['’]t\b", re.IGNORECASE)


_UNSURE = re.compile(r"\b(?:whether|if|confirm|unclear|know|known|unable|information|assess)\w*\b", re.IGNORECASE)


WORDS_OF_NONE = frozenset("any anyone unhurt unharmed uninjured unscathed safe".split())
"""A sentence without any of these tells of none only by a number word, if at all."""


def negated(document: Document, sentence: Sentence) -> list[Draft]:
    """ "not seeing any American casualties", "without injuring anyone", "nobody hurt" → none."""
    found: list[Draft] = []
    if WORDS_OF_NONE.isdisjoint(document.lower[sentence.first : sentence.last]):
        return found
    text = document.text[sentence.start : sentence.end]
    for match in _ANY.finditer(text):
        left = text[: match.start()]
        negation = list(_NEGATION.finditer(left))
        if negation and not _UNSURE.search(left[negation[-1].start() :]):
            group = match.group(1).strip() or None
            measure = words.NOUN_MEASURES.get(match.group(2).lower(), "casualties")
            start, end = sentence.start + match.start(), sentence.start + match.end()
            found.append(_nobody(start, end, measure, group, match.group(2).lower()))
    for match in _UNHURT.finditer(text):
        start, end = sentence.start + match.start("how"), sentence.start + match.end("how")
        found.append(_nobody(start, end, "injured", match.group("who").strip() or None, "people"))
    for match in re.finditer(r"\bwithout\s+(killing|injuring|wounding|hurting)\s+anyone\b", text, re.IGNORECASE):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        found.append(_nobody(start, end, words.ACTIVE[match.group(1).lower()], None, "anyone"))
    return found


def _nobody(start: int, end: int, measure: str, group: str | None, head: str) -> Draft:
    """The figure 0 of people whom the words [start, end) tell that nothing befell."""
    return Draft(start, end, 0.0, 0.0, 0.0, "exact", measure, Counted("people", group, head, end), reach=end)
