"""Number expressions in a text → values with bounds. Knows no domain: not what is counted, nor whether a date is one.

The table, by qualifier (low / best / high; – = none):

    exact        16                    16 / 16 / 16
    at-least     at least two          2 / – / –        two or more, 20+
    more-than    more than a dozen     13 / – / –       over 200 → 201
    at-most      up to 80              – / – / 80
    fewer-than   fewer than 10         – / – / 9
    about        about 200             – / 200 / –      200 or so, ~200
    nearly       nearly 300            – / 300 / –
    between      30 to 40              30 / – / 40
    vague        dozens                24 / – / –       multiple → 2, several → 3
    unspecified  an unspecified number – / – / –
    (none)       no, none, nobody      0 / 0 / 0

A share (a quarter, 25 per cent, one in five) is 0–1. A decimal, a share or money "more than 6.4" has low 6.4: only counts step
by one. Of several bound words the outer one that is a bound holds ("at least some 200" = at least).

How it reads: one pass over the words of the text; at each word or digit that can open a number the expressions of that opening
are tried, longest kind first (`_OPENERS`), then what stands around it: bound words and a currency before, scale, per cent,
the other end of a range, bound words after. Nothing is read twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from onrecord.lang import numbers as words
from onrecord.lang.numbers import AFTER, SCALES, TENS, UNITS
from onrecord.text.numberbounds import bound_before, bounded
from onrecord.text.numbervalues import value_of
from onrecord.text.words import Words


@dataclass(frozen=True, slots=True)
class Number:
    """A number expression at [start, end), bound words included; the digits or words alone at [core, core_end)."""

    start: int
    end: int
    core: int
    core_end: int
    low: float | None
    best: float | None
    high: float | None
    qualifier: str
    share: bool = False
    more: bool = False
    """ "four more", "another 12": on top of what was there."""
    digits: bool = False
    money: str = ""
    """The currency, plural ("dollars"), where a sign or code says so."""


def _any(listed: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(listed, key=len, reverse=True))


def _squeezed(phrase: str) -> str:
    return " ".join(phrase.lower().split())


_WORD = rf"(?:{_any([*UNITS, *TENS])})\b"
_SCALE = rf"(?:{_any(words.SCALE_WORDS)})\b"
_AFTER_SCALE = rf"(?:{'|'.join(f'(?<={scale})' for scale in words.SCALE_WORDS)})"
"""Where "and" goes on with one number ("two hundred and six"); "eight and ten" are two."""
_SPELLED = (
    rf"(?:half[\s-](?:an?[\s-])?{_SCALE}|an?\s+{_SCALE}(?:\s+and\s+{_WORD}(?:-{_WORD})?)?|(?:a\s+)?couple\s+(?:of\s+)?{_SCALE}|a\s+couple\b"
    rf"|{_WORD}(?:[-\s](?:{_WORD}|{_SCALE})|{_AFTER_SCALE}\s+and\s+{_WORD})*(?:\s+and\s+a\s+half\b(?:\s+{_SCALE})?)?)"
)
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+(?:\.\d+)?)"
_HALVES = r"(?:[½¼¾]|[\s-][1-9]/[2-9]\b(?!/))"
_NUMERAL = rf"(?:{_DIGITS}{_HALVES}?(?:[\s-]{_SCALE}|\s?(?:mn|bn|tn|m|k|b)\b)?)"
_CORE_AT = re.compile(rf"{_NUMERAL}|{_SPELLED}", re.IGNORECASE)
_ALONE = re.compile(r"(?![^\W_])(?!_)(?![/:]\d)(?![-‐]\d)(?![.,]\d)")
"""After a number: no letter, no further digits of a date, a clock time, a score or a decimal."""
_GLUED = re.compile(rf"(?:{_any(words.GLUED_UNITS)})\b")
_BARRED = re.compile(r"(?:\d[.,:/]|[A-Za-z][-‐–/&.]|[\w@#\\_])\Z")
"""Before a number: part of a longer numeral, of a name ("F-16", "G7", "M&S 5"), of an address or a handle."""
_PERCENT_AT = re.compile(r"\s?(?:%|％|-?per[\s-]?cent\b|-?pct\b|-?percentage[\s-]points?\b)", re.IGNORECASE)
_MONEY_BEFORE = re.compile(rf"(?:{words.CURRENCY_BEFORE})\Z")
_JOINT_AT = re.compile(r"(?:\s+(?P<word>to|and|or)\s+|\s?(?P<dash>[-‐–—])\s?)(?:[$€£¥]\s?)?", re.IGNORECASE)
_IN_AT = re.compile(
    rf"\s+(?:in|out\s+of|of)\s+(?:every\s+|each\s+)?(?P<b>{_WORD}|{_DIGITS})\b(?!\s+(?:a|p)\.?m)", re.IGNORECASE
)
_AFTER_AT = re.compile(rf"\+(?!\d)|-plus\b|-odd\b|[^\S\n]+(?:{_any(AFTER)})\b", re.IGNORECASE)
_EXTRA = re.compile(r"\bextra\s+\Z", re.IGNORECASE)
_MORE_AT = re.compile(r"\s+(?:more\b(?!\s+than\b)|additional\b|further\b)", re.IGNORECASE)
_UNSPECIFIED_AT = re.compile(rf"(?:{_any(words.UNSPECIFIED)})\b", re.IGNORECASE)
_VAGUE_AT = re.compile(rf"(?:{_any(words.VAGUE)})\b(?!-)", re.IGNORECASE)
_NONE_AT = re.compile(rf"(?:{_any(words.NONE)})\b(?!-)", re.IGNORECASE)
_FRACTION_AT = re.compile(
    rf"(?:(?P<many>{_any(words.NUMERATORS)})[-\s](?P<part>{_any(words.DENOMINATORS)})s?\b|(?P<half>(?:one[-\s]|a\s+)?half)\b)",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(
    r"(?:\s+(?:of|are|were|have|more|less|higher|lower|since|from|in|to|by)\b|\s*[.;:)!?—–]|\s*,(?!\s+(?:aged|who|\d))|\s*\Z)",
    re.IGNORECASE,
)
"""After "a third" that is a share and not one more of a row ("a third man")."""
_HALF_WHOLE = re.compile(
    r"(?:\s+(?:of|the|its|their|his|her|our|all|those|these|that|are|is|was|were|have|had|as)\b|\s*[.,;)]|\s*\Z)",
    re.IGNORECASE,
)
_HALF_A = re.compile(rf"\s+an?\b(?=\s+[a-z])(?!\s+{_SCALE})", re.IGNORECASE)
""" "Half a point", "half an hour": half of one, and no share."""
_NO_HALF = re.compile(
    r"(?:\b(?:first|second|other|better|latter|top|bottom|final|opening)|\band\s+a?|-)\s*\Z", re.IGNORECASE
)


def find_numbers(text: str, cut: Words | None = None) -> list[Number]:
    """Number expressions, in text order, none overlapping; `cut`: the text's words, where they are cut already. Ordinals are none."""
    cut = cut or Words(text)
    found: list[Number] = []
    cursor = 0
    for at in [at for at, word in enumerate(cut.low) if word in _OPENERS or word.isdecimal()]:
        start, word = cut.starts[at], cut.low[at]
        if start < cursor:
            continue
        if word == "no" and _NO_BOUND.match(text, start + 2):
            continue  # "no fewer than 20": the bound of what follows
        if len(word) < 3 and word in _ARTICLES and not _COUNTED_AT.match(text, start + len(word)):
            continue
        for reader in _OF_DIGITS if word[0].isdecimal() else _OPENERS[word]:
            number = reader(text, start)
            if number is not None:
                if found and number.start < found[-1].end:
                    number = replace(number, start=found[-1].end)
                found.append(number)
                cursor = number.end
                break
        else:
            if word[0].isdecimal():
                cursor = _end_of_numeral(text, start + len(word))
    return found


def _end_of_numeral(text: str, end: int) -> int:
    """Where a digit string that is no number ends: "555-867-5309" is not read again from its middle."""
    match = _REST.match(text, end)
    return match.end() if match else end


_NO_BOUND = re.compile(r"\s+(?:fewer|less|more)\s+than\b", re.IGNORECASE)
_REST = re.compile(r"(?:[.,:/‐-]?\d+)*")


def _made(
    text: str, core: int, core_end: int, end: int, value: float, share: bool = False, money: str = "", opens: int = -1
) -> Number:
    """The number at [core, core_end) with its bounds; `opens`: where its currency begins; `end`: after its per cent."""
    opens = core if opens < 0 else opens
    start, qualifier = bound_before(text, opens)
    after = _AFTER_AT.match(text, end)
    if after and qualifier == "exact":
        qualifier, end = AFTER.get(_squeezed(after.group()), "at-least"), after.end()
    low, best, high = bounded(value, qualifier, not share and not money)
    said = text[start:opens].lower().split()
    more = (
        bool(_MORE_AT.match(text, end))
        or _EXTRA.search(text, max(0, start - 8), start) is not None
        or "another" in said
        or "additional" in said
        or "further" in said
    )
    return Number(start, end, core, core_end, low, best, high, qualifier, share, more, text[core].isdecimal(), money)


def _read_numeral(text: str, start: int) -> Number | None:
    """Digits, number words, or both, with what stands around them: the plain case, per cent, "one in five", a range."""
    opens, money = _currency(text, start)
    if opens == start and start and _BARRED.search(text, max(0, start - 3), start):
        return None
    match = _CORE_AT.match(text, start)
    if match is None:
        return None
    end = match.end()
    value = value_of(match.group())
    if value is None or text[start:end].lower() in ("m", "k", "b"):
        return None
    ranged = _read_range(text, start, opens, money, end, value)
    if ranged is not None:
        return ranged
    percent = _PERCENT_AT.match(text, end)
    if percent:
        return _made(text, start, end, percent.end(), round(value / 100, 8), share=True)
    if not _ALONE.match(text, end) and not _GLUED.match(text, end):
        return None
    among = _IN_AT.match(text, end) if not money else None
    if among:
        part = _in_so_many(text, start, value, among)
        if part is not None:
            return part
    return _made(text, start, end, end, value, money=money, opens=opens)


def _currency(text: str, start: int) -> tuple[int, str]:
    """Where the currency sign or code before `start` begins, and the currency's name, plural."""
    if start == 0:
        return start, ""
    match = _MONEY_BEFORE.search(text, max(0, start - 6), start)
    if match is None:
        return start, ""
    sign = match.group().strip().rstrip(".").upper()
    return match.start(), words.CURRENCIES.get(sign, words.CURRENCIES.get(sign[-1:], "money"))


def _in_so_many(text: str, start: int, value: float, among: re.Match[str]) -> Number | None:
    b = value_of(among.group("b"))
    plain_of = among.group().split()[0].lower() == "of" and "every" not in among.group().lower()
    if (
        not b
        or not value
        or value >= b
        or (b > 1000 and "," not in among.group("b"))  # a year
        or plain_of
        or (among.group("b").isdigit() and b > 31 and value > 9)
    ):
        return None
    return _made(text, start, among.end(), among.end(), round(value / b, 4 if b <= 1000 else 8), share=True)


def _read_range(text: str, start: int, opens: int, money: str, end: int, a: float) -> Number | None:
    """ "30 to 40", "15–20", "between 30 and 40", "$2 million to $3 million", "five or six"."""
    percent = _PERCENT_AT.match(text, end)
    joint = _JOINT_AT.match(text, percent.end() if percent else end)
    second = _CORE_AT.match(text, joint.end()) if joint else None
    if joint is None or second is None:
        return None
    b = value_of(second.group())
    stop = second.end()
    shared = _PERCENT_AT.match(text, stop)
    stop = shared.end() if shared else stop
    if b is None or (percent and not shared) or not (_ALONE.match(text, stop) or _GLUED.match(text, stop)):
        return None
    scale = _SCALE_LAST.search(second.group().lower())
    if scale and not text[end - 1 : end].isalpha() and b > a:
        raised = a * SCALES[scale.group()]
        a = raised if raised < b else a
    begin, word = opens, (joint.group("word") or "").lower()
    lead = _LEAD.search(text[max(0, opens - 24) : opens])
    led = _squeezed(lead.group(1)) if lead else ""
    if a >= b or (word == "and" and not led.endswith("between")) or (word == "or" and b > a + 2 and b > 1.5 * a):
        return None
    if led == "from" and word == "to":
        return None
    if joint.group().startswith(" ") and joint.group("dash") and ("." in text[start:end]) != ("." in second.group()):
        return None  # "M 6.7 - 14 km south of Lucia"
    if word == "to" and not shared and b > 1.5 * a and _MOVED_BY.search(text, max(0, opens - 24), opens):
        return None
    if word == "to" and b > _SAME_SIZE * a and _MOVED.search(text, max(0, opens - 16), opens):
        return None
    if (
        joint.group("dash")
        and not (text[start].isdecimal() and second.group()[0].isdecimal())
        and b > 20 > a
        and not scale
    ):
        return None
    if lead:
        begin = (
            opens
            - len(lead.group())
            + (lead.group().lower().rfind("from") if "from" in led else lead.group().lower().rfind("between"))
        )
    else:
        begin, _ = bound_before(text, opens)
    low, high = (round(a / 100, 8), round(b / 100, 8)) if shared else (a, b)
    return Number(
        begin,
        stop,
        start,
        second.end(),
        low,
        None,
        high,
        "between",
        bool(shared),
        False,
        text[start].isdecimal(),
        money,
    )


_SCALE_LAST = re.compile(rf"(?:{_any(words.SCALE_WORDS)}|bn|mn|tn|[mkb])\Z")
_LEAD = re.compile(
    r"\b(between|(?:rang\w+|anywhere|varied|vary|estimates?)\s+(?:from|between)|from)\s+\Z", re.IGNORECASE
)
_MOVED = re.compile(r"\b(?:{})\s+\Z".format("|".join(sorted(words.MOVED_BY, key=len, reverse=True))), re.IGNORECASE)
_MOVED_BY = re.compile(
    r"\b(?:{}|shrank|shrunk|grew|grown|cut|reduced|increased|raised|lowered)\s+by\s+\Z".format(
        "|".join(sorted(words.MOVED_BY, key=len, reverse=True))
    ),
    re.IGNORECASE,
)
_SAME_SIZE = 3.0
"""Ends of a range are seldom further apart than this; "rose $12.40 to $1,832.70" is a difference and a level."""


def _read_fraction(text: str, start: int) -> Number | None:
    match = _FRACTION_AT.match(text, start)
    if match is None or (start and text[start - 1] in "-‐–"):
        return None
    if match.group("half"):
        one = _HALF_A.match(text, match.end()) if match.group("half").lower() == "half" else None
        if one is not None and not _NO_HALF.search(text, max(0, start - 10), start):
            return _made(text, start, match.end(), one.end(), 0.5)
        if not _HALF_WHOLE.match(text, match.end()) or _NO_HALF.search(text, max(0, start - 10), start):
            return None
        return _made(text, start, match.end(), match.end(), 0.5, share=True)
    many, part = match.group("many").lower(), match.group("part").lower()
    by = text[max(0, start - 3) : start].lower() == "by "
    if many in ("a", "an") and not by and not _OF_WHOLE.match(text, match.end()):
        return None
    if text[match.end() - 1] not in "sS" and many not in ("a", "an", "one"):
        return None
    return _made(
        text, start, match.end(), match.end(), round(words.NUMERATORS[many] / words.DENOMINATORS[part], 4), share=True
    )


def _read_vague(text: str, start: int) -> Number | None:
    match = _VAGUE_AT.match(text, start)
    if match is None or _ASKED.search(text, max(0, start - 8), start):
        return None
    begin, _ = bound_before(text, start)
    low = float(words.VAGUE[_squeezed(match.group())])
    return Number(
        begin, match.end(), start, match.end(), low, None, None, "vague", more=bool(_MORE_AT.match(text, match.end()))
    )


_ASKED = re.compile(r"\b(?:how|so|too|as|very|the|this|that|last|next|past|in)\s*\Z", re.IGNORECASE)
"""Before "many", "few", "several" that count nothing: "how many", "the few", "as many" (of "as many as 40")."""


_INSTEAD = re.compile(r"(?<=\band )not\s+one(?=\s*,|\s+(?:were|was|have|had)\b)", re.IGNORECASE)
""" "Four soldiers, and not one, were killed": not one, but four."""


def _read_none(text: str, start: int) -> Number | None:
    match = _NONE_AT.match(text, start)
    if match is None or _INSTEAD.match(text, start):
        return None
    return Number(start, match.end(), start, match.end(), 0.0, 0.0, 0.0, "exact")


def _read_unspecified(text: str, start: int) -> Number | None:
    match = _UNSPECIFIED_AT.match(text, start)
    if match is None:
        return None
    return Number(start, match.end(), start, match.end(), None, None, None, "unspecified")


def _read_about(text: str, start: int) -> Number | None:
    """ "~200"."""
    number = _read_numeral(text, start + 1) if text[start + 1 : start + 2].isdecimal() else None
    if number is None or number.best is None:
        return None
    return replace(number, start=start, low=None, high=None, qualifier="about")


_Reader = Callable[[str, int], Number | None]
_OF_DIGITS: tuple[_Reader, ...] = (_read_numeral,)


def _openers() -> dict[str, tuple[_Reader, ...]]:
    """First word of an expression → the readers that may read it, in order."""
    table: dict[str, list[_Reader]] = {}
    listed: tuple[tuple[Iterable[str], _Reader], ...] = (
        (words.UNSPECIFIED, _read_unspecified),
        ([*words.NUMERATORS, "half", "a half", "one half"], _read_fraction),
        (words.VAGUE, _read_vague),
        (words.NONE, _read_none),
        ([*UNITS, *TENS, "a", "an", "half", "couple"], _read_numeral),
    )
    for phrases, reader in listed:
        for phrase in phrases:
            readers = table.setdefault(phrase.split()[0], [])
            if reader not in readers:
                readers.append(reader)
    table["~"] = table["≈"] = [_read_about]
    return {word: tuple(readers) for word, readers in table.items()}


_OPENERS = _openers()
_ARTICLES = frozenset(("a", "an"))
_COUNTED_AT = re.compile(
    r"\s+(?:{})\b".format(
        _any(
            {phrase.split()[1] for phrase in (*words.UNSPECIFIED, *words.VAGUE) if phrase.startswith(("a ", "an "))}
            | {*words.SCALE_WORDS, *words.DENOMINATORS, "couple", "half"}
        )
    ),
    re.IGNORECASE,
)
"""What makes a number of an article ("a dozen", "a third"): any other is passed over at once, as nearly all are."""
