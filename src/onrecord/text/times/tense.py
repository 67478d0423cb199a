"""Whether what is told beside a date is past or to come, by the verb nearest to it in its sentence.

Rules, in order: going left from the date, the first word that shows a tense decides; a participle after "be" passes the question on ("must be
returned by Jan. 14"); an infinitive is what governs it ("agreed to meet", "failed to return"), and unknown after anything else. Where the date
opens its sentence, or nothing to its left shows a tense, the first to its right decides. Words in capitals, and words in -ed after an article
or a possessive ("a planned strike", "the injured"), show none.
"""

from __future__ import annotations

import re
from typing import Literal

from onrecord.lang.tenses import AHEAD, DONE_TO, NOT_PAST, PAST, PLANNED, PLANS_TO

Tense = Literal["past", "future"]
BACK = 14
"""Words to the left within which a verb is held to govern the date; further ones are of another clause more often than not."""
AFTER = 25
"""Words to the right, where the date opens the sentence: its subject may be long."""
_WORD = re.compile(r"['’]ll\b|[^\W\d_]+(?:['’-][^\W\d_]+)*|[;()“”\"]|``|''")
_BEFORE_NOUNS = frozenset("a an the this that these those its his her their our my your of some no another".split())
_NO_VERBS = frozenset("death hospital hospitals safety justice prison jail court school church date".split())
"""Bare nouns after "to": "was shot to death", "was taken to hospital"."""
_UNTIL = frozenset(("until", "till"))
_MOVED = frozenset("extended postponed delayed deferred adjourned pushed moved back deadline given".split())
_LASTED = frozenset("was were lasted waited remained stayed held kept continued did didn't didn’t had ran".split())
_ENDING = frozenset(("ends", "closes"))
_AT = frozenset(("at", "on", "in"))
_STOPS = frozenset(";()")


def tense_at(text: str, begins: int, start: int, end: int, ends: int) -> Tense | None:
    """The tense told beside [start, end) in the sentence [begins, ends); None where no word shows one."""
    left = _WORD.findall(text, max(begins, start - 12 * BACK), start)[-BACK:]
    told = _leftward(left) if left else None
    right = _WORD.findall(text, end, min(ends, end + 12 * AFTER))[:AFTER]
    if left and left[-1].lower() in _UNTIL and (told or len(left) > 3):
        return told if told == "past" and len(left) > 1 and _lasting(left) else "future"
    if told == "future" and right and right[0] in ("was", "were", "had"):
        return "past"  # "a service planned for Saturday was cancelled"
    if told is not None or len(left) > 3:
        return told if told != "none" else None
    return _rightward(right)


def _lasting(words: list[str]) -> bool:
    """Whether what ends at an "until" is told as over: "it was shut until Monday", not "it extended the deadline until Monday"."""
    return words[-2].lower() not in _MOVED and any(word.lower() in _LASTED for word in words[-5:])


def _leftward(words: list[str]) -> Tense | Literal["none"] | None:
    passive = False
    for at in range(len(words) - 1 - (words[-1] == "("), -1, -1):
        word, low = words[at], words[at].lower().replace("’", "'")
        before = words[at - 1].lower() if at else ""
        if word in _STOPS:
            return None
        if low == "as" and before in ("early", "soon", "late") and at > 1 and words[at - 2].lower() == "as":
            return "future"
        if low == "to" and at + 1 < len(words) and _verbal(words, at + 1):
            if before in PLANS_TO and at > 1 and words[at - 2].lower() == "been":
                return "past"
            return "future" if before in PLANS_TO else "past" if before in DONE_TO else "none"
        if low in _ENDING and _AT.issuperset(words[at + 1 :]):
            return "future"  # "voting ends at noon Saturday"; "the index ends lower Friday" is a headline
        if low == "to" and at == len(words) - 1 and before in _MOVED:
            return "future"  # "adjourned to 15 September"
        if before == "to":
            continue
        if passive and low in ("is", "are", "being", "gets"):
            return "none"
        if low in PLANNED and before in ("been", "previously", "originally", "initially"):
            return "past"  # "it had been due to end on Friday"
        told = _shown(word, low, before) if low != "set" else _set(words, at)
        if (
            told == "past"
            and before in ("be", "is", "are", "being", "get", "gets", "getting")
            and low not in ("was", "were", "had", "did")
        ):
            passive = True
            continue
        if told is not None:
            return told
    return None


def _rightward(words: list[str]) -> Tense | None:
    before = ""
    for at, word in enumerate(words):
        low = word.lower().replace("’", "'")
        if word in _STOPS:
            return None
        if low in ("is", "are"):
            before = low
            continue
        if low in PLANNED and before not in ("is", "are"):
            before = low
            continue
        told = _shown(word, low, before) if low != "set" else _set(words, at)
        if told is not None:
            return None if told == "past" and before in ("is", "are") else told
        before = low
    return None


def _shown(word: str, low: str, before: str) -> Tense | None:
    if word[0].isupper():
        return None
    if low in AHEAD:
        return "future" if before not in _BEFORE_NOUNS or low in PLANNED else None
    if low in PAST or (low.endswith("ed") and len(low) > 3 and low not in NOT_PAST and not low.startswith("un")):
        return "past" if before not in _BEFORE_NOUNS else None
    return None


def _set(words: list[str], at: int) -> Tense | None:
    """ "set for Monday", "set to begin"; "a record set on Aug. 6"."""
    after = words[at + 1].lower() if at + 1 < len(words) else ""
    return "future" if after in ("for", "to") else "past"


def _verbal(words: list[str], at: int) -> bool:
    """Whether a "to" before this word opens an infinitive: "to leave", not "to the", "to Rome" or "to death"."""
    word = words[at]
    return word[0].islower() and word.lower() not in _BEFORE_NOUNS and word not in _NO_VERBS
