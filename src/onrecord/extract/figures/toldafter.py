"""What the words after a counted noun tell of it: a predicate, past an aside or a relative clause.

A verb whose object follows ("and wounded six") tells nothing of those before it; of a relative clause only where no main verb follows. A verb of
hitting ("shot") is told apart, since it says nothing of who died.
"""

from __future__ import annotations

import re

from onrecord.extract.figures.drafts import OF_PEOPLE
from onrecord.lang import harm
from onrecord.lang import measures as words
from onrecord.lang.numbers import TENS, UNITS
from onrecord.text.document import Document, Token

REACH_RIGHT = 6
"""Tokens after the noun phrase in which its predicate is looked for: covers "of them were reported to have been killed"."""


STOPS = frozenset('.;:—–“”"')


_BREAKS = frozenset("and while but as after before until because when who which that with".split())


_AUXILIARIES = frozenset(
    "was were is are been being be have has had had_been of them who which that also reported reportedly believed confirmed feared said to there still "
    "now either left being got remained remain remains later since all others more people at least and or others were".split()
)


_PREDICATE = re.compile(
    r"\s*(?:of\s+(?:them|whom|those|these)\s+)?(?:"
    + "|".join(f"(?P<p{at}>{pattern})" for at, (pattern, _) in enumerate(words.PREDICATES))
    + ")"
)
"""The predicates of several words, each in a group of its own; of lower case, in which they are found several times faster."""


def predicate(after: str) -> str:
    """The measure told by a predicate of several words: "2,300 people have lost their homes"."""
    told = _PREDICATE.match(after.lower())
    return "" if told is None or told.lastgroup is None else words.PREDICATES[int(told.lastgroup[1:])][1]


def of_both(document: Document, start: int, end: int) -> tuple[str, str]:
    """What the words after "four of the 16 missiles" tell of the part, by the main verb, and of the whole, by a relative clause
    ("that were fired … failed")."""
    aboard = _ON_BOARD.match(document.text, start, end)  # "nineteen of the 25 people on board were taken off by a tug"
    if told := predicate(document.text[aboard.end() if aboard is not None else start : end]):
        return told, ""
    tokens = document.tokens_in(start, end)[:REACH_OF_WHOLE]
    relative = bool(tokens) and tokens[0].lower in ("that", "which", "who")
    whole = ""
    for token in tokens:
        if (token.kind == "mark" and token.text in STOPS) or token.lower in ("while", "but", "and"):
            break
        if token.lower in _PROSECUTED or (
            not relative and token.lower in words.ACTIVE and _WITH_ITS_OBJECT.match(document.text, token.end)
        ):
            break  # "three of 13 people indicted over the collapse of a canopy that killed 16"
        if not relative and token.lower in _OFTEN_FATAL and _fatally(document, token):
            return "killed", whole  # "three of four members of a family were shot and killed"
        told = words.PASSIVE.get(token.lower, "")
        if told and relative and not whole:
            whole = told
        elif told:
            return told, whole
    return "", whole


_ON_BOARD = re.compile(r"\s+(?:on\s+board|aboard)\b", re.IGNORECASE)
_DOES_HARM = frozenset("killed wounded injured".split())
_PROSECUTED = frozenset(
    "indicted charged accused convicted prosecuted tried acquitted sentenced implicated suspected involved".split()
)
"""What is told of people in the matter of what befell others."""
REACH_OF_WHOLE = 16
"""Tokens after "four of the 16 missiles" in which the verbs of both are looked for."""


def told_after(document: Document, start: int, limit: int, end: int, has_noun: bool) -> tuple[str, bool]:
    """The measure told by the words after the counted noun, and whether by a verb of hitting; of a relative clause only where no
    main verb follows it. An aside between commas is skipped ("Nine people, including three children, were killed")."""
    if _ASIDE.match(document.text, start):
        back = _BACK.search(document.text, start + 1, min(end, start + 120))
        if back is not None and not _CLAUSE.search(document.text, start, back.start()):
            start, limit = back.end(), end
            if told := predicate(document.text[start:limit]):
                return told, False
    inside, relative, hit, doing = "", False, False, False
    before, index, clause = "", -1, False
    for token in document.tokens_in(start, limit)[: 3 * REACH_RIGHT]:
        index += not (index >= 0 and token.text[:1].isupper())  # a name is one word, however long it is
        low, last = token.lower, before
        before = low
        if low in words.DOING and not relative and last not in harm.BE:
            doing = True  # "hundreds of officers hunt the man who shot two", "thousands attended the funeral of those killed"
            continue
        if doing and (low in _OF_ANOTHER or (low in words.PASSIVE and last not in harm.BE)):
            return inside, hit
        if low == "shot" and DOWN.match(document.text, token.end):
            return "intercepted", False
        if low == "shot" and not relative and _SOMEBODY.match(document.text, token.end):
            passive = _BEING.search(document.text, start, token.start) is not None
            return ("", False) if not passive else (words.PASSIVE[low], True)  # "two gunmen shot six people"
        if (low in _OFTEN_FATAL and _fatally(document, token)) or (low in _HARMED and _mortally(document, token)):
            return "killed", False
        if low in ("die", "dies") and last in _MODALS:
            return inside, hit  # "hundreds could die"
        if low == "missing" and _AN_AIM.match(document.text, token.end):
            return "", False  # "came in at 386,810, missing estimates"
        if (
            low in ("dead", "killed", "missing")
            and _PRESUMED.search(document.text, start, token.start)
            and _ALIVE.search(document.text, token.end, min(end, token.end + 60))
        ):
            return "", False  # "five who had been reported dead were found alive"
        if low in words.PASSIVE and _NOT.search(document.text, start, token.start):
            return "", False  # "three customers who weren't injured"
        if low in ("started", "began") and _AT_IT.match(document.text, token.end):
            return "", False
        if (
            words.PASSIVE.get(low) in OF_PEOPLE
            and index
            and _WITH_ITS_OBJECT.match(document.text, token.end)
            and _AND.search(document.text, start, token.start)
        ):
            return inside, hit  # "killed a couple and their two sons and wounded at least six"
        if low in _DOES_HARM and last not in harm.BE and not doing and _WITH_ITS_OBJECT.match(document.text, token.end):
            return inside, hit  # "a crash that killed 14 people"
        if low in words.PASSIVE and (has_noun or low not in _TWO_WAY):
            if low == "hit" and document.tokens_in(start, token.start)[-1:] and token.start > start and not has_noun:
                continue
            if not relative and low not in _REDUCED:
                return words.PASSIVE[low], low in ("shot", "hit", "struck") and not _HURT_TOO.match(
                    document.text, token.end
                )
            inside, relative, hit = words.PASSIVE[low], False, low in ("shot", "hit", "struck")
            continue
        if low in ("that", "which", "who"):
            if clause:
                return inside, hit  # "two who saw the man who was shot"
            relative, clause = True, index == 0
        if low in ("he", "she", "i", "it") and not relative:
            return inside, hit  # another's deed begins: "two sisters on the night he was killed"
        stop = token.kind == "mark" and token.text in STOPS and not (token.text in '“"”' and inside)
        if stop or (token.text == "," and index > 0) or low in _BREAKS - _AUXILIARIES:
            return inside, hit
        if index >= REACH_RIGHT * (1 + clause) and low not in _AUXILIARIES:
            return inside, hit
    return inside, hit


_MODALS = frozenset("to may might could can would will shall should must not n't never".split())
_OF_ANOTHER = frozenset("who whom whose that which where whether why how".split())
"""After a verb of doing, what begins a clause on somebody else."""
_PRESUMED = re.compile(
    r"\b(?:report|presum|fear|believ|declar|thought|list|count|pronounc|consider)\w*\s+(?:to\s+be\s+|as\s+)?\Z",
    re.IGNORECASE,
)
_ALIVE = re.compile(
    r"\b(?:found|turned\s+up|located|are|were)\s+(?:to\s+be\s+)?(?:alive|safe|unharmed|well)\b|\b(?:reported|presented\s+themselves)\s+to\s+(?:the\s+)?(?:police|authorities)\b|\b(?:turned\s+up|came\s+forward|got\s+in\s+touch)\b",
    re.IGNORECASE,
)
_AN_AIM = re.compile(
    r"\s+(?:[\w']+\s+){0,2}?(?:estimates?|forecasts?|expectations?|targets?|predictions?|deadlines?|out|by)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\band\s+(?:(?:had|have|has|also|then|later)\s+)*\Z", re.IGNORECASE)
_WITH_ITS_OBJECT = re.compile(
    r"\s+(?:at\s+least\s+|about\s+|some\s+|nearly\s+|around\s+|more\s+than\s+|over\s+|up\s+to\s+|as\s+many\s+as\s+|another\s+)?(?:\d|(?:an?|the|"
    + "|".join(sorted({*UNITS, *TENS, "dozens", "scores", "hundreds", "several"}, key=len, reverse=True))
    + r")\b)",
    re.IGNORECASE,
)
"""After a verb whom it befell: it tells nothing of those before it."""
_HURT_TOO = re.compile(r",?\s+and\s+(?:\w+ly\s+)?(?:wounded|injured|hurt)\b", re.IGNORECASE)


DOWN = re.compile(r"\s+down\b", re.IGNORECASE)


_CLAUSE = re.compile(r"(?<!\b[A-Z])\.|;|\b(?:and|but)\s+(?:\w+\s+){0,3}(?:was|were|had|has)\b", re.IGNORECASE)


def _fatally(document: Document, shot: Token) -> bool:
    """ "shot dead", "shot and killed", "shot to death", "fatally shot"."""
    return TO_DEATH.match(document.text, shot.end) is not None or _mortally(document, shot)


def _mortally(document: Document, hurt: Token) -> bool:
    """ "fatally injured", "mortally wounded"."""
    return _MORTALLY.search(document.text, max(0, hurt.start - 14), hurt.start) is not None


_MORTALLY = re.compile(r"(?<![\w-])(?<!not\s)(?<!n['’]t\s)(?:fatally|mortally)\s+\Z", re.IGNORECASE)
_OFTEN_FATAL, _HARMED = frozenset("shot stabbed struck".split()), frozenset("injured wounded hurt burned".split())
TO_DEATH = re.compile(r"\s+dead\b|\s+to\s+death\b|,?\s+(?:and\s+)?(?:killed|died)\b", re.IGNORECASE)


_REDUCED = frozenset("sent fired launched attached based stationed deployed".split())
"""Verbs that may only describe the noun, the main verb still to come ("a third of the drones sent up misfired")."""


_NOT = re.compile(r"(?:\bnot|n't)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
_AT_IT = re.compile(r"\s+(?:to\s+)?(?:shoot(?:ing)?|fir(?:e|ing))\b", re.IGNORECASE)
_BEING = re.compile(r"\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
_SOMEBODY = re.compile(
    rf"\s+(?:the\s+others?\b|(?:an?|the|his|her|their|its|another|\d{{1,4}}|{'|'.join(sorted(UNITS))})\s+(?:other\s+)?"
    rf"(?:[\w-]+\s+){{0,2}}?(?:{'|'.join(sorted(words.PEOPLE - {'others', 'other'}))})\b)",
    re.IGNORECASE,
)
"""Whom somebody shot, right after the verb."""
_TWO_WAY = frozenset("hit struck fired launched sent suffered landed fell".split())
"""Verbs that count the noun before them only where there is one ("rockets hit", not "12 hit")."""


_ASIDE = re.compile(r"\s*(?:others?\s*)?(?:,|\(|—|–)")


_MAIN_VERBS = r"was|were|has|have|had|are|is|died|remain|remained|perished|sustained|suffered|received|survived|lost\s+(?:his|her|their)\s+li(?:fe|ves)"
_BACK = re.compile(
    r"\)\s*(?=(?:displaced|evacuated|killed|dead|injured|wounded|hurt|missing|affected|detained|arrested|rescued|homeless|hospitali[sz]ed)\b)"
    rf"|(?:,|\)|—|–)\s*(?=(?:{_MAIN_VERBS})\b)",
    re.IGNORECASE,
)
"""Where an aside ends: its second comma, with the main verb right after it, or its bracket, with what befell them."""
