"""What the sentence's subject tells a number to measure: "the death toll rose to 34", "the magnitude … was put at 5.9", "the number of
people without homes has gone down to 1,800", "bringing to 17 the number of sailors lost"."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.extract.figures.counted import Counted, counted_after
from onrecord.extract.figures.drafts import Draft
from onrecord.extract.figures.toldafter import predicate
from onrecord.lang import measures as words
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number

_PUT = r"\b(?:was|were|is|are|been)\s+(?:first\s+|initially\s+|now\s+|later\s+)?(?:put|given|measured|estimated|revised|corrected|set|raised|lowered|cut|reduced|increased|brought|found|established|determined)\s+(?:to\s+be|at|as|to|down\s+to|up\s+to)\s*\Z"
_PUT_OBJECT = r"\b(?:revis|rais|lower|correct|updat|adjust|reduc|increas|put|set|cut|brought|bring|tak|took|push)\w*\s+(?:the|its|their|his|her)\b[^.;:]{0,90}?\s(?:up\s+|down\s+)?(?:to|at)\s*\Z"
""" "The observatory revised the magnitude of the quake up to", "corrected the number of people killed in the shooting to"."""


_MOVED = (
    r"\b(?:(?:ris|climb|jump|grow|increas|fall|drop)(?:es|s|en|ed|n|ing)?|rose|grew|fell|reach(?:es|ed)?|st(?:oo|an)ds?|gone|went|com(?:e|es)\s+down|came\s+down)"
    r"(?:\s+(?:up|down))?(?:\s+from\s+[\w,.-]+)?(?:\s+(?:to|at))?\s*\Z"
)
_STANDS = re.compile(f"{_PUT}|{_MOVED}|{_PUT_OBJECT}", re.IGNORECASE)
"""A verb of putting, standing or moving right before the number."""


_PUT_AGAIN = re.compile(r"\band\s+(?:at|as)\s*\Z", re.IGNORECASE)


_NUMBER_WHO = re.compile(
    r"\b(?:number|that)\s+of\s+(?:[\w-]+\s+){0,3}?(?:(?:who|that)\s+(?:(?:were|was|are|had|have|has|been)\s+)*)?(?:(?:known|believed|thought|feared|reported|confirmed|presumed)\s+(?:to\s+(?:have|be)\s+(?:been\s+)?)?)?(?P<what>died|killed|lost\s+their\s+lives|injured|wounded|hurt|dead|missing|trapped|unaccounted|displaced|homeless|detained|arrested|evacuated|rescued)\b",
    re.IGNORECASE,
)
""" "The number of people killed when …": what became of them."""
_UNDER_RUBBLE = re.compile(
    r"\b(?:number|that)\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:(?:who|that)\s+)?(?:(?:are|were|be|is|remain|still|believed|feared|thought|to|buried|trapped)\s+)*"
    r"(?:under|beneath)\s+(?:the\s+|tonnes\s+of\s+)?(?:rubble|debris|ruins|wreckage|mud|earth|snow|ice)\b",
    re.IGNORECASE,
)
""" "The number of those still under the rubble is put at …"."""


_IN_CARE = re.compile(
    r"\b(?:number|total|count)\s+of\s+(?:those|people|patients|persons|cases)\s+(?:(?:who|that|are|were|is|was|have|had|been|being|still)\s+)*(?:lying|treated|hospitali[sz]ed|admitted|visited)\b[^.;,\d]{0,60}\Z",
    re.IGNORECASE,
)
""" "The number of those lying in the intensive care unit is 11"."""
_NUMBER_OF_HARM = re.compile(
    r"\b(?:number|total)\s+of\s+(?:confirmed\s+)?(?:deaths|dead|fatalities|injuries|casualties|injured|wounded|missing)\b[^.;:]*\Z",
    re.IGNORECASE,
)
""" "The number of deaths due to the leak in Keld is four"."""
_IS = re.compile(r"\b(?:is|was|now)\s+(?:now\s+|actually\s+|in\s+fact\s+|believed\s+to\s+be\s+)?\Z", re.IGNORECASE)
""" "The number of people killed in the collapse is 11"."""


def the_number(document: Document, number: Number) -> Counted | None:
    """ "Bringing to 17 the number of sailors lost": what is counted stands behind."""
    those = THE_NUMBER.match(document.text, number.end)
    if those is None:
        return None
    noun = (those["noun"] or "").strip() or None
    return Counted(
        "people",
        None if noun == "people" else noun,
        (noun or "people").split()[-1].lower(),
        those.end(),
        None,
        False,
        True,
    )


THE_NUMBER = re.compile(
    r"\s+the\s+(?:number|total|count|tally)\s+(?:of\s+(?:the\s+)?(?P<noun>(?:[\w-]+\s+){0,3}?))?(?:(?:who|that)\s+)?(?:(?:were|was|are|have|had|has|been)\s+)*"
    r"(?P<what>died|dead|killed|lost|injured|wounded|hurt|missing|displaced|detained|arrested|held|evacuated|rescued|freed)\b",
    re.IGNORECASE,
)


def headed(document: Document, sentence: Sentence, number: Number, before: Draft | None) -> str:
    """The measure that the sentence's subject is: "The magnitude of the quake, …, was put at 5.9 by X and at 6.2 by Y"."""
    left = document.text[sentence.start : number.start]
    if before is not None and before.measure == "magnitude" and _PUT_AGAIN.search(left):
        return before.measure
    stands = _STANDS.search(left)
    told = stands or _IS.search(left)
    if told is None:
        return ""
    if stands is not None and _UNDER_RUBBLE.search(left):
        return "missing"
    if _IN_CARE.search(left, 0, told.start()):
        return "injured"
    many = list(_NUMBER_WHO.finditer(left))
    if stands is None and not many and _NUMBER_OF_HARM.search(left) is None:
        return ""
    if many:
        return words.PASSIVE.get(many[-1].group("what").split()[0].lower(), "killed")
    heads = [(match.end(), phrase) for phrase in words.NOMINAL for match in re.finditer(rf"\b{phrase}\b", left.lower())]
    return words.NOMINAL[max(heads)[1]] if heads else ""


def number_of(document: Document, sentence: Sentence, number: Number) -> str:
    """ "The number of people without homes has gone down to 1,800"."""
    match = _NUMBER_OF.search(document.text, max(sentence.start, number.start - 80), number.start)
    if match is None:
        return ""
    noun = match.group("noun")
    for index, word in enumerate(noun.split()):
        told = words.PASSIVE.get(word.lower(), "") or predicate(" ".join(noun.split()[index:]))
        if told:
            return told
    return ""


_NUMBER_OF = re.compile(
    r"\b(?:number|count|tally|total) of (?P<noun>(?:[\w-]+\s+){0,3}?[\w-]+)\s+(?:at|to|was|is|were|had reached|reached|stood at|stands at|"
    r"(?:(?:has|have|had)\s+(?:now\s+)?(?:gone|risen|fallen|climbed|dropped|come|grown|increased|decreased)|rose|fell|climbed|dropped|grew|jumped)\s+(?:up\s+|down\s+)?to)\s*\Z",
    re.IGNORECASE,
)


_NUMBER_OF_WHO = re.compile(
    r"\bnumber\s+of\s+(?P<noun>(?:[\w-]+\s+){0,2}?[\w-]+)\s+who\s+(?:(?:were|was|are|had|have|has|been)\s+)*(?:died|killed|lost\s+their\s+lives|injured|wounded|hurt)\b",
    re.IGNORECASE,
)


def named_before(document: Document, sentence: Sentence, number: Number) -> Counted | None:
    """ "The number of drones at over twenty", "the number of civilians who lost their lives has been found to be 13"."""
    match = _NUMBER_OF.search(document.text, max(sentence.start, number.start - 80), number.start)
    if match is None:
        left = document.text[sentence.start : number.start]
        stands = _STANDS.search(left) is not None or _IS.search(left) is not None
        match = _NUMBER_OF_WHO.search(document.text, sentence.start, number.start) if stands else None
    if match is None:
        return None
    counted = counted_after(document, match.start("noun"), match.end("noun"), False)
    return replace(counted, end=number.end) if counted.unit else None


def magnitude_of(document: Document, number: Number) -> str:
    """ "a magnitude of 6.1", "6.4-magnitude"."""
    left = document.text[max(0, number.core - 30) : number.core].lower()
    right = document.text[number.core_end : number.core_end + 12].lower()
    if number.digits and _QUAKE_M.search(document.text, max(0, number.start - 4), number.start):
        return "magnitude"
    near = (("magnitude" in left or "measur" in left) and _MAGNITUDE.search(left)) or right.startswith(
        ("-magnitude", " magnitude", " on the ric")
    )
    return "magnitude" if near else ""


_QUAKE_M = re.compile(r"(?:\A|(?<=[\s(,:]))M[wLbs]?\s?\Z")
""" "M 6.7", "Mw 7.1": as bulletins of quakes write it."""
_MAGNITUDE = re.compile(
    r"(?:magnitude(?:\s?\(m[\w ]{0,3}\))?(?:[\s-]|\s?:\s?)|(?:quake|tremor)\s+measuring\s|measured\s+(?:it|the\s+(?:earth)?quake)\s+at\s)(?:of\s+)?(?:about\s+|around\s+)?\Z"
)
