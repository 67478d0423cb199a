"""Numbers that count nothing: dates, clock times, ages, addresses, names of models and roads, scores, telephone numbers."""

from __future__ import annotations

import re

from onrecord.lang.numbers import MONTHS
from onrecord.text.numbers import Number

_MONTH = "|".join(MONTHS)
_LEFT = re.compile(
    rf"(?:\b(?:{_MONTH})\.?\s*(?:the\s*)?|\b(?:aged?|ages|age\s+of|route|highway|interstate|exit|flight|room|channel|no\.|nos\.|number|article|section|chapter|page|paragraph|resolution|"
    r"level|phase|group|division|brigade|battalion|squadron|camp|tower|gate|day|chapter|act|type|class|mark|covid|ward|zone|sector|boeing|airbus|at\s+age)\s*-?|[#№]\s?|\b[A-Z]{1,4}-|\b(?:s|early|mid|late)[-\s](?=\d0s))\Z",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    rf"\A(?:\s*(?:(?:a\.?m|p\.?m)\b\.?|hours?\s+(?:gmt|utc|local)|o['’]clock|gmt|utc|est|edt|cet|h\b)|(?:st|nd|rd|th)\b|\s+(?:{_MONTH})\b|[-\s]years?[-\s]old|[-\s]year[-\s]old|\s*,\s+(?:of|from|was|who|a|an|the)\s+(?=[A-Za-z])"
    r"|\s+(?:[A-Z][\w.]*\s+){0,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Lane|Highway|Block|block)\b|s\b|[-–]\d|\s+(?:more|fewer|less|higher|lower)\s+than\b|\s+times\s+(?:the|as|more|higher|greater|larger|over|what|that)\b)",
    re.IGNORECASE,
)
_AGES = re.compile(r"\bage[ds]?\s+\d+(?:,\s*\d+)*\s*,?\s+(?:and|to)\s+\Z", re.IGNORECASE)
_AGE_LEFT = re.compile(r"[A-Z][\w’'-]+,\s*\Z")
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")


def is_no_figure(text: str, number: Number) -> bool:
    """True for a number that counts nothing."""
    core = text[number.core : number.core_end]
    left, right = text[max(0, number.core - 40) : number.core], text[number.core_end : number.core_end + 40]
    if number.share or number.money or number.qualifier in ("unspecified", "vague"):
        return False
    if (
        core.lower() in ("no", "one")
        and re.match(
            r"\s+(?:longer|doubt|matter|one\b|such|way|other|comment|reason|need|question|idea|sign|word|evidence|immediate|indication|plans?|information|clear|day|of\s+the\s+(?:most|few|first|largest|biggest|worst|main))",
            right,
            re.IGNORECASE,
        )
        and not re.match(r"\s+immediate\s+(?:reports?\s+of\s+)?(?:casual|death|injur)", right, re.IGNORECASE)
    ):
        return True
    if core.lower() == "one" and re.search(
        r"\b(?:no|any|every|some|each|this|that|the|another|not)\s+\Z", left, re.IGNORECASE
    ):
        return True
    if number.digits and (_YEAR.fullmatch(core) and not re.match(r"\s+[a-z]+s\b", right)):
        return True
    if (
        _AGES.search(left)
        or _LEFT.search(left)
        or (_RIGHT.match(right) and not re.match(r"\s*,\s+(?:a|an|the|of|from|was|who)\s", right))
    ):
        return True
    if (
        number.digits
        and _AGE_LEFT.search(left)
        and re.match(r"\s*[,.;)]", right)
        and core.isdigit()
        and 0 < int(core) < 116
    ):
        return True
    if re.search(r"\d{3}[-.\s]\Z", left) or re.match(r"[-.]\d{3}", right):
        return True
    if re.match(r"-\d+\b", right) or re.search(r"\b\d+-\Z", left):
        return True
    return bool(
        re.fullmatch(r"one|two|three", core.lower())
        and re.match(r"\s+(?:another|day|night|time|morning|afternoon|evening)\b(?!s)", right, re.IGNORECASE)
    )
