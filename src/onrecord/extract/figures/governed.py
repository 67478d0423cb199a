"""What the verb, deed or noun before a number tells it to measure: "killed 12", "the withdrawal of 200", "a strike that left … 8 dead"."""

from __future__ import annotations

import re

from onrecord.extract.figures.toldafter import DOWN, STOPS, TO_DEATH
from onrecord.lang import measures as words
from onrecord.lang.numbers import UNITS
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number

REACH_LEFT = 4
"""Tokens before the number in which its verb is looked for: "killing at least an estimated" is three."""


REACH_NOMINAL = 9
"""Tokens before the number in which a toll is looked for: "the death toll from the quake had by Monday risen to"."""


_OBJECT = re.compile(
    r"(?<![a-z])(?P<verb>[a-z]++)(?P<of>\s+of)?(?P<at>\s+at)?(?:\s+(?:the|its|their|his|her|a total of|also))?\s*\Z",
    re.IGNORECASE,
)


def governed(document: Document, sentence: Sentence, number: Number) -> str:
    """The measure of the verb or deed that the number follows at once: "killed 12", "withdrawal of 200"."""
    match = _OBJECT.search(document.text, max(sentence.start, number.start - 40), number.start)
    if match is None:
        return ""
    table, verb = words.DEEDS if match.group("of") else words.ACTIVE, match.group("verb").lower()
    if verb in _PARTICLES and (
        phrasal := _PHRASAL.search(document.text, max(sentence.start, number.start - 40), number.start)
    ):
        return words.PHRASAL[" ".join(phrasal.group("verb").lower().split())]
    if verb in _OF_LIVES and _LIFE.match(document.text, number.end):
        return "killed"
    measure = "" if verb in _OF_LIVES else table.get(verb, "")
    if measure == "injured" and match.group("at"):
        return "targeted"
    fatal = measure == "injured" and _FATALLY.search(document.text, max(0, match.start() - 10), match.start())
    return "killed" if fatal else measure


_PHRASAL = re.compile(
    rf"\b(?P<verb>{'|'.join(words.PHRASAL)})(?:\s+(?:the|its|their|his|her|a total of|also))?\s*\Z".replace(
        " ", r"\s+"
    ),
    re.IGNORECASE,
)
_PARTICLES = frozenset(verb.split()[1] for verb in words.PHRASAL)
_LIFE = re.compile(r"(?:\s+[\w-]+['’]s?)?\s+(?:life|lives)\b", re.IGNORECASE)
""" "Claims one man's life"."""
_FATALLY = re.compile(r"\b(?:fatally|mortally)\s+\Z", re.IGNORECASE)


_OF_LIVES = frozenset("claimed claiming claims claim cost costing lost took taken".split())
"""Verbs that kill only with "lives" as their object."""


_NOMINAL = sorted(words.NOMINAL, key=len, reverse=True)


_BEING_DONE = frozenset("was were been is are be being".split())


def told_before(document: Document, sentence: Sentence, start: int, lives: bool) -> str:
    """The measure told by the verb or noun before the number; `lives`: lives are what is counted."""
    tokens = document.tokens_in(sentence.start, start)
    for distance, token in enumerate(reversed(tokens)):
        low = token.lower
        if distance >= REACH_LEFT or token.text in STOPS:
            break
        if low in ("after", "when", "while", "before", "because", "there"):
            break
        if low in ("left", "leaves", "leaving"):
            return ""  # "the shooting left two adults and four children dead": what follows tells
        if low in _OF_LIVES and not lives:
            continue
        if low in words.ACTIVE:
            if distance and tokens[-distance].lower == "and" and tokens[-distance - 2].lower in _BEING_DONE:
                break  # "118 were damaged and 14 schools remain closed"
            if low in ("shot", "shooting", "shoots") and DOWN.match(document.text, token.end):
                return "intercepted"
            fatal = words.ACTIVE[low] == "injured" and (
                _FATALLY.search(document.text, max(0, token.start - 10), token.start)
                or TO_DEATH.match(document.text, token.end)
            )
            return "killed" if fatal else words.ACTIVE[low]
        if token.kind == "number" or (token.text == "," and distance > 0):
            break
    lows = [token.lower for token in tokens[-REACH_NOMINAL:]]
    opened = max((at for at, low in enumerate(lows) if low in ("when", "while", "because")), default=-1)
    near = " ".join(lows[opened + 1 :])
    for phrase in _NOMINAL:
        at = near.rfind(phrase)
        if at >= 0 and (at == 0 or near[at - 1] == " "):
            between = near[at + len(phrase) :].split()
            if any(word in UNITS or word[0].isdigit() for word in between):
                return ""
            if any(word in words.STANDING_VERBS for word in between) or (
                phrase.startswith("magnitude") and not between
            ):
                return words.NOMINAL[phrase]
    return ""
