"""How a figure moved: "rose to 34 from 11", "fell by 12 per cent", "a 5 per cent rise", "revised down to 9", "doubled to 80".

Rules, in order:
1. A second number joined as the older value ("… from 11", "instead of the 14 first given", "up from 11") is the change's
   `before`, and no figure of its own; in "from 11 to 34" the second number is the figure.
2. A verb or noun of rising, falling or staying before the number, with at most a few adverbs and one preposition between, gives
   the direction; with "by", or none before a share or an amount, the number is the difference itself.
3. So does a noun after it ("a 5 per cent rise", "3 points higher").
"""

from __future__ import annotations

import re

from onrecord.lang import measures as words
from onrecord.lang.numbers import UNITS
from onrecord.model.reading import Change
from onrecord.model.vocabulary import Direction
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number

_LEFT = 70
"""Characters before a number in which its verb is looked for."""
_VERB = "|".join(sorted((*words.RISE, *words.FALL, *words.STAY), key=len, reverse=True))
_BROUGHT_DOWN = re.compile(
    r"\b(?:shot|shoot|shoots|shooting|brought|knocked|taken|took|gunned)\s+down\b", re.IGNORECASE
)
""" "Shot down 31 drones": nothing fell in number."""
_MOVING = frozenset((*words.RISE, *words.FALL, *words.STAY))
_WORD = re.compile(r"[a-z]+")
_ADVERB = (
    r"(?:[a-z]+ly|further|again|slightly|now|only|just|even|as|much|up|down|back|on\s+\w+day|overnight|today|yesterday"
    r"|(?:in|over|during|for)\s+the\s+(?:quarter|half|year|month|week|period|day|season)|(?:last|this)\s+(?:quarter|year|month|week|season))"
)
_RATED = r"(?:rates?|prices?|tax(?:es)?|forecasts?|targets?|estimates?|guidance|output|production|spending|wages?|interest|costs?|sales|profits?|fees?|imports|exports|stakes?|holdings?|headcount|staff|dividends?|payouts?|tariffs?|premiums?|yields?|margins?|emissions|bids?|offers?|odds|lead|deficits?|debts?)"
"""What is said to be raised or cut to a number."""
_IN_WORDS = (
    r"(?:(?:an?\s+|one[\s-]|two[\s-]|three[\s-])?(?:third|quarter|half|fifth|sixth|tenth)s?|"
    + "|".join(sorted(UNITS, key=len, reverse=True))
    + ")"
)
_POINTS = re.compile(r"\s+(?:basis\s+|percentage\s+)?points?\b", re.IGNORECASE)
""" "Fell five points": the difference."""
_MOVES = re.compile(
    rf"\b(?P<verb>{_VERB})(?:\s+{_ADVERB})*(?:\s+(?:the|its|their|his|her|our)(?:\s+[\w-]+){{1,5}}?(?=(?:\s+in\s+half)?,?\s+(?:to|by|from|at)\s)|(?:\s+[\w-]+){{1,3}}?(?=\s+by\s)|(?:\s+[\w-]+){{0,3}}?\s+{_RATED}(?=\s+(?:to|from|at)\s))?"
    rf"(?:,?\s+(?:or\s+)?(?:by\s+)?(?:[$€£]?[\d.,]*\d(?:[\s-]\d/\d)?|{_IN_WORDS})(?:\s*%|\s+(?:percent|per\s+cent|(?:basis\s+|percentage\s+)?points?|million|billion|cents|pence))?){{0,3}}(?:\s+in\s+half)?,?"
    rf"(?:\s+{_ADVERB})*(?:\s+to\s+(?:close|end|finish|settle|trade|stand))?(?:\s+(?P<prep>to|by|at|of|from|in))?(?:\s+(?:an?|the|its|their|another|some))?(?:\s+record)?\s*\Z",
    re.IGNORECASE,
)
_SUBJECT_MOVES = re.compile(
    rf"\b(?:toll|total|number|count|tally|figure|deaths?|dead|injured|wounded|missing|containment|acreage)\b[^.;]{{0,40}}?\b(?P<verb>{_VERB})\b[^.;]{{0,30}}?\s(?P<prep>to|at|from|by)\s+\Z",
    re.IGNORECASE,
)
_AN_OBJECT_BY = re.compile(
    r"\b(?P<verb>raised?|raising|raises|lift(?:ed|s|ing)?|hik(?:ed?|es|ing)|increas(?:ed?|es|ing)|cuts?|cutting|lower(?:ed|s|ing)?|reduc(?:ed?|es|ing)|trim(?:med|s|ming)?)"
    r"\s+(?:the|its|their|his|her|our)(?:\s+(?!(?:to|by|from|at|of|in|on|for|and)\b)[\w-]+){1,3}\s+(?:about\s+|another\s+)?\Z",
    re.IGNORECASE,
)
""" "Raise the levy 3 cents": by so much."""
_TO_LAST = re.compile(
    rf"\b(?P<verb>{_VERB})\b[^.;:,]{{0,60}}?,\s+(?P<prep>to)\s+(?:an?\s+|about\s+|around\s+|just\s+|some\s+|nearly\s+|almost\s+)*\Z",
    re.IGNORECASE,
)
""" "Fell for the third month running, to 5,120"."""
_AFTER = re.compile(
    rf"\s*-?\s*(?:(?:percentage\s+)?points?\s+)?(?:(?:year-on-year|annual|pay|wage|salary|price|rent|tax|rate|fare|budget|across-the-board)\s+)?(?P<noun>{'|'.join((*words.RISES, *words.FALLS))})\b(?!\s+than\s+(?:a|the)\s+(?:third|half|quarter))",
    re.IGNORECASE,
)
_OLDER = re.compile(
    r"(?:\s+(?!and\b|but\b|while\b|which\b|who\b)[\w'%-]+){0,6}?(?:\s*\([^)]{0,30}\))?,?\s*(?:\b(?:up|down|revised|rising|raised|falling|(?:little|barely|hardly|almost|virtually)\s+(?:un)?changed|unchanged|and\s+not\s+the|not\s+the|rather\s+than|instead\s+of|compared\s+(?:with|to))\b)?\s*"
    r"(?:\bfrom(?:\s+an\s+earlier|\s+a\s+previous|\s+the\s+earlier|\s+the|\s+just|\s+only|\s+around|\s+about)?\b|\brather\s+than\b|\binstead\s+of\b|\bnot\s+the\b|\band\s+not\b|(?<=,\s)not\b|\bcompared\s+(?:with|to)\b|\bagainst\b)"
    r"\s*(?:an?\s+|the\s+)?(?:earlier|previous|initial|first|record|summer|winter)?\s*(?:(?:estimate|count|toll|figure|peak|high|low|level|total|average|rate|profit|loss|gain|surplus|deficit)\s+of\s+)?",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"\bfrom\s+\Z", re.IGNORECASE)
_TO = re.compile(r"(?:\s+[a-z]+){0,3}\s+(?:up\s+|down\s+)?to\s+(?:an?\s+)?", re.IGNORECASE)


def change_of(
    document: Document, sentence: Sentence, number: Number, reach: int, rest: list[Number], led_by: Number | None = None
) -> tuple[Change, int | None] | None:
    """How the number moved, with the start of the older number that it takes up; None when nothing says that it moved.

    `led_by`: the number before it."""
    text = document.text
    if rest and leads_to(document, number, rest[0]) and (number.share or number.money):
        return None
    if led_by is not None and leads_to(document, led_by, number) and _alike(led_by, number):
        lead = text[max(sentence.start, led_by.start - _LEFT) : led_by.start].lower()
        was, is_now = _value(led_by), _value(number)
        if was is not None and is_now is not None and not (_MOVING | words.GO).isdisjoint(_WORD.findall(lead)):
            turn = Direction.UP if is_now > was else Direction.DOWN if is_now < was else Direction.SAME
            return Change(turn, was, None), None
    left = _BROUGHT_DOWN.sub("", text[max(sentence.start, number.start - _LEFT) : number.start])
    older = _older(text, number, rest)
    now = _value(number)
    if older is not None and (before := _value(older)) is not None and now is not None and _comparable(number, older):
        up = Direction.UP if now > before else Direction.DOWN if now < before else Direction.SAME
        return Change(up, before, None), older.start
    if number.share and now is not None and _IN_PARTS.search(left):
        return Change(Direction.DOWN, None, now), None
    if (number.share or _is_sum(text, number)) and (by := _AN_OBJECT_BY.search(left)) is not None:
        falls = by.group("verb").lower().startswith(("cut", "lower", "reduc", "trim"))
        return Change(Direction.DOWN if falls else Direction.UP, None, now), None
    moves = not _MOVING.isdisjoint(_WORD.findall(left.lower()))
    match = (_MOVES.search(left) or _SUBJECT_MOVES.search(left) or _TO_LAST.search(left)) if moves else None
    if match is not None and match.group("verb").lower() in _BROUGHT and not (match.group("prep") or number.share):
        match = None if not number.money else match
    if match is not None and not (match.group("verb").lower() in words.STAY and match.group("prep") == "by"):
        direction, prep = _direction(match.group("verb")), (match.group("prep") or "").lower()
        before_ = _before_to(text, sentence, number, left)
        difference = (
            prep == "by"
            or (prep == "of" and _DEED.search(left) is not None)
            or (not prep and direction is not Direction.SAME and (number.share or bool(number.money)))
            or (not prep and direction is not Direction.SAME and _POINTS.match(text, number.end) is not None)
        )
        if before_ is not None and now is not None and direction is not Direction.SAME:
            direction = Direction.UP if now > before_ else Direction.DOWN
        return Change(direction, before_, now if difference else None), None
    older_ = _before_to(text, sentence, number, left)
    if (moves or not words.GO.isdisjoint(left.lower().split())) and older_ is not None and now is not None:
        return Change(
            Direction.UP if now > older_ else Direction.DOWN if now < older_ else Direction.SAME, older_, None
        ), None
    return _told_after(text, number, reach, now)


_BROUGHT = frozenset(
    "recovered brought bring brings bringing lifted rallied mounted advanced collapsed crashed".split()
)
"""Verbs that move no number by themselves ("divers recovered three bodies"), but by "to", "by", a share or a sum."""
_DEED = re.compile(
    r"\b(?:an?|the|its|their|another|this|that)\s+(?:[\w-]+\s+){0,2}?(?:rise|increase|gain|jump|surge|fall|drop|decline|decrease|reduction|cut)\s+of\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}\Z",
    re.IGNORECASE,
)
""" "A rise of 400": the difference itself."""
_IN_PARTS = re.compile(
    r"\b(?P<verb>cut|cuts|cutting|slashed|slashing|reduced|reducing|split)\b[^.;]{0,50}?\sin\s+\Z", re.IGNORECASE
)
""" "Cut its grant in half"."""


def _is_sum(text: str, number: Number) -> bool:
    return bool(number.money) or _COINS.match(text, number.end) is not None


_COINS = re.compile(r"\s+(?:cents?|pence|dollars?|euros?|pounds?)\b", re.IGNORECASE)


def _comparable(number: Number, older: Number) -> bool:
    """Whether the one may have been the other: no cents were dollars; a sum's older value may go without its sign ("$54 from 50")."""
    return number.share == older.share and (bool(number.money) or not older.money)


def _alike(one: Number, two: Number) -> bool:
    return one.share == two.share and bool(one.money) == bool(two.money)


def leads_to(document: Document, number: Number, following: Number) -> bool:
    """Whether the number is the older one of a pair: "went from 11 to 34"."""
    text = document.text
    led = _FROM_TO.search(text, max(0, number.start - 6), number.start)
    return bool(led and _TO.fullmatch(text, number.end, following.start))


def _told_after(text: str, number: Number, reach: int, now: float | None) -> tuple[Change, int | None] | None:
    """ "a 5 per cent rise", "3 points higher"; "revised to 9" that says no direction."""
    if (fewer := _FEWER.match(text, number.end)) and not number.share:
        return Change(Direction.DOWN if fewer.group("how") else Direction.UP, None, now), None
    for at in {number.end, reach}:
        match = _AFTER.match(text, at)
        if match is not None and (number.share or match.group("noun").lower() not in ("more", "fewer", "less")):
            direction = Direction.UP if match.group("noun").lower() in words.RISES else Direction.DOWN
            return Change(direction, None, now), None
    aside = _ASIDE.match(text, reach) if now is not None else None
    if aside is not None:
        return Change(Direction.DOWN if aside.group("turn").lower() in ("down", "lower") else Direction.UP), None
    revised = _REVISED.search(text, max(0, number.start - 30), number.start)
    return (Change(Direction.NONE), None) if revised else None


_FEWER = re.compile(
    r"\s+(?P<how>fewer|less)\b(?!\s+than\s+(?:an?|the|one)\b)|\s+(?P<more>more)\s+than\b", re.IGNORECASE
)
""" "60 fewer arrests", "12 more than in March"."""
_ASIDE = re.compile(
    r"(?:\s+[\w'-]+){0,4},\s+(?P<turn>up|down|higher|lower)\s+(?:by\s+)?(?:about\s+|around\s+|nearly\s+|almost\s+|more\s+than\s+)?[$€£]?(?:\d|an?\b|one\b|two\b)",
    re.IGNORECASE,
)
""" "310,000 tons, down 12 percent": the amount moved too."""
_REVISED = re.compile(rf"\b(?:{'|'.join(sorted(words.REVISE))})\s+(?:to|at|as)\s+\Z", re.IGNORECASE)


def _older(text: str, number: Number, rest: list[Number]) -> Number | None:
    """The number after this one that is told as its older value."""
    if not rest or _FROM_TO.search(text, max(0, number.start - 6), number.start) or _PLACES.match(text, rest[0].end):
        return None
    between = text[number.end : rest[0].start]
    corrected = _NOT_SO_MANY.fullmatch(between) and _AS_SAID.match(text, rest[0].end)
    corrected = corrected or (_AND_NOT_BY.fullmatch(between) and _STOPS_THERE.match(text, rest[0].end))
    if len(between) < 110 and (corrected or _OLDER.fullmatch(between)):
        return rest[0]
    aside = len(rest) > 1 and _PAST_ASIDE.fullmatch(text, number.end, rest[1].start)
    return rest[1] if aside else None


_PLACES = re.compile(
    r"\s+(?:(?!(?:in|at|of|on|across|over)\b)[\w-]+\s+)?(?:villages|hamlets|settlements|towns|cities|districts|provinces|regions|countries|counties|municipalities|communities|camps|islands|wards|neighbou?rhoods)\b",
    re.IGNORECASE,
)
""" "300 people fled from two villages": whence, and no older value."""
_PAST_ASIDE = re.compile(
    r"(?:\s+[\w-]+){0,4}?,\s+(?:or|the\s+(?:fewest|most|least|lowest|highest|biggest|largest|smallest|worst|best))\s[^;.]{0,24}?[$€£]?\d[\d.,]*\b[^;,.]{0,24},\s+(?:up\s+|down\s+)?from\s+(?:an?\s+|the\s+)?",
    re.IGNORECASE,
)
""" "$3.4 billion, or $1.12 a share, from $3.9 billion", "312, the fewest in 40 years, from 388"."""


_NOT_SO_MANY = re.compile(r"(?:\s+[\w'%-]+){0,14}?,?\s+(?:and\s+|but\s+)?not\s+(?:the\s+)?", re.IGNORECASE)
_AND_NOT_BY = re.compile(r"(?:\s+[\w'%-]+){0,9}?,?\s+(?:and|but)\s+not\s+(?:by|with|from|in)?\s*", re.IGNORECASE)
_STOPS_THERE = re.compile(r"\s*[.;]")
""" "Attacked by four drones and not by three."."""
_AS_SAID = re.compile(
    r"(?:\s+[\w-]+){0,2}?,?\s+(?:as|that)\s+(?:[\w.'-]+\s+){0,7}?(?:announced|reported|said|stated|thought|believed|given|gave|told|claimed|counted|indicated|published)\b",
    re.IGNORECASE,
)
""" "Seven people were wounded, not six as was announced"."""


def _before_to(text: str, sentence: Sentence, number: Number, left: str) -> float | None:
    """ "went from 11 to 34": the number right before "to"."""
    match = _PAIR.search(left)
    if match is None:
        return None
    try:
        return float(match.group("before").replace(",", ""))
    except ValueError:
        return None


_PAIR = re.compile(
    r"\bfrom\s+(?:about\s+|around\s+|just\s+|only\s+|nearly\s+|almost\s+|over\s+|\$|€|£)*(?P<before>\d[\d,]*(?:\.\d+)?)(?:\s+[a-z]+){0,3}?\s+to\s+(?:[a-z]+\s+){0,2}\Z",
    re.IGNORECASE,
)


def _direction(verb: str) -> Direction:
    low = verb.lower()
    if low in words.STAY:
        return Direction.SAME
    return Direction.UP if low in words.RISE else Direction.DOWN


def _value(number: Number) -> float | None:
    for bound in (number.best, number.low, number.high):
        if bound is not None:
            return bound
    return None
