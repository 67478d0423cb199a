"""Number expressions in a text → values with bounds. Knows no domain: not what is counted, nor whether a date is one.

The table, by qualifier (low / best / high; – = none):

    exact        16                    16 / 16 / 16
    at-least     at least two          2 / – / –        two or more
    more-than    more than a dozen     13 / – / –       over 200 → 201
    at-most      up to 80              – / – / 80
    fewer-than   fewer than 10         – / – / 9
    about        about 200             – / 200 / –
    nearly       nearly 300            – / 300 / –
    between      30 to 40              30 / – / 40
    vague        dozens                24 / – / –       multiple → 2, several → 3
    unspecified  an unspecified number – / – / –
    (none)       no, none, nobody      0 / 0 / 0

A share (a quarter, 25 per cent, one in five) is 0–1. A decimal "more than 6.4" has low 6.4: only whole numbers step by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.lang.numbers import AFTER, BEFORE, FRACTIONS, NONE, SCALES, TENS, UNITS, UNSPECIFIED, VAGUE


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
    money: bool = False


def _any(words: Iterable[str]) -> str:
    listed = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in listed)


_WORD = rf"(?:{_any([*UNITS, *TENS])})"
_SCALE = rf"(?:{_any(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'score'])})"
_SPELLED = rf"(?:(?:an?\s+|half\s+an?\s+){_SCALE}(?!s)(?:\s+and\s+{_WORD}(?:-{_WORD})?)?|{_WORD}(?:[-\s](?:and\s+)?(?:{_WORD}|{_SCALE}(?!s)))*|a\s+couple)"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_CORE = rf"(?:{_DIGITS}(?:[\s-](?:{_any(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'])})\b|(?:mn|bn|m|k)\b)?|{_SPELLED})"
_PERCENT = r"\s*(?:%|per\s?cent\b|percent\b|percentage\s+points?\b)"
_BEFORE = rf"(?:(?P<before>{_any(BEFORE)})\s+(?:an?\s+(?=\d))?)?"
_GUARD = r"(?<![\w$€£.,:/-])"

PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("unspecified", re.compile(rf"\b(?P<core>{_any(UNSPECIFIED)})\b", re.IGNORECASE)),
    (
        "range",
        re.compile(
            rf"(?<![\w.,:/-])(?:(?P<between>between|from)\s+)?(?P<core>(?P<a>{_CORE})(?:\s+(?P<joint>to|and|or)\s+|\s?[-–]\s?)(?P<b>{_CORE}))(?P<percent>{_PERCENT})?(?![\w/]|[-–.:,]\d)",
            re.IGNORECASE,
        ),
    ),
    (
        "in",
        re.compile(
            rf"\b{_BEFORE}(?P<core>(?P<a>{_WORD}|\d+)\s+(?:in|out\s+of)\s+(?:every\s+)?(?P<b>{_WORD}|\d+))\b(?!\s+(?:a|p)\.?m)",
            re.IGNORECASE,
        ),
    ),
    ("percent", re.compile(rf"(?<![\w.,])\b{_BEFORE}(?P<core>{_CORE}){_PERCENT}", re.IGNORECASE)),
    (
        "fraction",
        re.compile(
            rf"\b{_BEFORE}(?P<core>{_any(FRACTIONS)})\b(?!\s+(?:an?\s+)?(?:dozen|hundred|hour|million|mile|way|time|day|century|brother|sister|past))(?!-)",
            re.IGNORECASE,
        ),
    ),
    ("vague", re.compile(rf"\b(?P<before>{_any(BEFORE)})?\s*\b(?P<core>{_any(VAGUE)})\b", re.IGNORECASE)),
    ("nobody", re.compile(r"\b(?P<core>no\s+one|not\s+a\s+single|nobody)\b", re.IGNORECASE)),
    (
        "number",
        re.compile(
            rf"(?<![\w/])(?<!\d[.,:-])(?<![A-Za-z][-‐–]){_BEFORE}(?P<money>(?:US|C|A)?[$€£]\s?)?(?P<core>{_CORE})(?![\w]|[/:-]\d|\.\d|,\d)",
            re.IGNORECASE,
        ),
    ),
    ("none", re.compile(rf"\b(?P<core>{_any(NONE)})\b", re.IGNORECASE)),
)
"""Tried in order; what an earlier one took is not read again."""

_AFTER = re.compile(rf"\s+(?P<after>{_any(AFTER)})\b", re.IGNORECASE)
_MORE = re.compile(r"\s+(?:more|others?|additional|further)\b", re.IGNORECASE)
_ON_TOP = re.compile(r"(?:another|an additional|a further)\b", re.IGNORECASE)


_PIECE = re.compile(r"\d|[^\W\d_]+")
_COMMON = frozenset("a an and of the to in out every that it how yet".split())


def _anchors() -> dict[str, set[str]]:
    """Word → names of the patterns that may match around it; without such a word, or a digit, nothing is a number."""
    found: dict[str, set[str]] = {}
    for names, table in (
        (("range", "in", "percent", "number"), [*UNITS, *TENS, *SCALES, "couple", "dozen", "score"]),
        (("fraction",), FRACTIONS),
        (("vague",), VAGUE),
        (("nobody",), ("no one", "single", "nobody")),
        (("none",), NONE),
        (("unspecified",), UNSPECIFIED),
    ):
        for phrase in table:
            for word in set(re.findall(r"[a-z]+", phrase)) - _COMMON:
                found.setdefault(word, set()).update(names)
    return found


_ANCHORS = _anchors()
_OF_DIGITS = frozenset(["range", "in", "percent", "number"])
_BEFORE_IT, _AFTER_IT = 60, 80
"""Characters around such a word in which all that bounds it stands."""


def _stretches(text: str) -> list[tuple[int, int, set[str]]]:
    """The parts of a text in which a number may stand, with the names of the patterns to try there."""
    found: list[tuple[int, int, set[str]]] = []
    for match in _PIECE.finditer(text):
        word = match.group()
        names = _OF_DIGITS if word.isdecimal() else _ANCHORS.get(word.lower())
        if names is None:
            continue
        start, end = max(0, match.start() - _BEFORE_IT), min(len(text), match.end() + _AFTER_IT)
        while end < len(text) and not text[end].isspace():
            end += 1
        if found and start <= found[-1][1]:
            found[-1][2].update(names)
            found[-1] = found[-1][0], end, found[-1][2]
        else:
            found.append((start, end, set(names)))
    return found


def find_numbers(text: str) -> list[Number]:
    """Number expressions, in text order, none overlapping: the first pattern's, and of one inside another the outer one ("as
    many as 40" is no "many"). Ordinals are none."""
    return [number for start, end, names in _stretches(text) for number in _numbers_in(text, start, end, names)]


def _numbers_in(text: str, begin: int, stop: int, names: set[str]) -> list[Number]:
    taken: list[Number] = []
    for name, pattern in PATTERNS:
        if name not in names:
            continue
        for match in pattern.finditer(text, begin, stop):
            if not match.group("core"):
                continue
            end = match.end()
            over = [n for n in taken if n.start < end and match.start("core") < n.end]
            found = _READERS[name](match, text) if not over else None
            if found is not None:
                taken = [n for n in taken if not (found.start <= n.start and n.end <= found.end)]
                taken.append(found)
    return sorted(taken, key=lambda number: number.start)


def value_of(words: str) -> float | None:
    """The value of one number in digits, words, or both; None when it is none. "1.2 million" = 1200000; "two dozen" = 24."""
    words = re.sub(r"[\s-]+", " ", words.strip().lower())
    if words in ("a couple", "couple"):
        return 2.0
    match = re.fullmatch(rf"({_DIGITS})\s?([a-z]+)?", words)
    if match:
        scale = SCALES.get(match.group(2) or "", None if match.group(2) else 1)
        return None if scale is None else round(float(match.group(1).replace(",", "")) * scale, 6)
    half = words.startswith("half a ") or words.startswith("half an ")
    total, current = 0.0, 0.0
    for word in re.sub(r"^half an? ", "", words).split():
        if word in UNITS:
            current += UNITS[word]
        elif word in TENS:
            current += TENS[word]
        elif word in SCALES:
            scale = SCALES[word]
            current = (current or 1) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
        elif word not in ("and", "a", "an"):
            return None
    return (total + current) * (0.5 if half else 1.0)


def bounded(value: float, qualifier: str) -> tuple[float | None, float | None, float | None]:
    """low, best, high of a value under a qualifier (the table above)."""
    step = 1.0 if value == int(value) else 0.0
    table: dict[str, tuple[float | None, float | None, float | None]] = {
        "exact": (value, value, value),
        "at-least": (value, None, None),
        "more-than": (value + step, None, None),
        "at-most": (None, None, value),
        "fewer-than": (None, None, value - step),
        "about": (None, value, None),
        "nearly": (None, value, None),
        "vague": (value, None, None),
    }
    return table[qualifier]


def _qualifier(match: re.Match[str]) -> str:
    before = match.groupdict().get("before")
    return BEFORE[re.sub(r"\s+", " ", before.lower())] if before else "exact"


def _made(match: re.Match[str], text: str, value: float, share: bool = False) -> Number:
    qualifier, end = _qualifier(match), match.end()
    after = _AFTER.match(text, end)
    if after and qualifier == "exact":
        qualifier, end = AFTER[after.group("after").lower()], after.end()
    low, best, high = bounded(value, qualifier)
    if share and qualifier in ("more-than", "fewer-than"):
        low, high = (value, None) if qualifier == "more-than" else (None, value)
    more = bool(_MORE.match(text, end)) or bool(_ON_TOP.match(text, match.start()))
    digits = match.group("core")[:1].isdigit()
    return Number(
        match.start(), end, match.start("core"), match.end("core"), low, best, high, qualifier, share, more, digits
    )


def _read_number(match: re.Match[str], text: str) -> Number | None:
    value = value_of(match.group("core"))
    return None if value is None else _made(match, text, value)


def _read_percent(match: re.Match[str], text: str) -> Number | None:
    value = value_of(match.group("core"))
    return None if value is None else _made(match, text, round(value / 100, 6), True)


def _read_fraction(match: re.Match[str], text: str) -> Number | None:
    return _made(match, text, round(FRACTIONS[re.sub(r"\s+", " ", match.group("core").lower())], 4), True)


def _read_in(match: re.Match[str], text: str) -> Number | None:
    a, b = value_of(match.group("a")), value_of(match.group("b"))
    if not a or not b or a >= b or b > 1000 or (match.group("b").isdigit() and b > 31):
        return None
    return _made(match, text, round(a / b, 4), True)


def _read_range(match: re.Match[str], text: str) -> Number | None:
    a, b = value_of(match.group("a")), value_of(match.group("b"))
    joint = (match.group("joint") or "").lower()
    between = (match.group("between") or "").lower()
    if a is None or b is None or a >= b or (joint == "and" and between != "between") or (joint == "or" and b > a + 2):
        return None
    if between == "from" and joint == "to":
        return None
    scale = re.search(r"(hundred|thousand|million|billion|trillion|dozen|bn|mn)\Z", match.group("b").lower())
    if scale and not re.search(r"[a-z]\Z", match.group("a").lower()) and b >= 2 * a:
        a *= SCALES[scale.group(1)]
    share = bool(match.group("percent"))
    low, high = (a / 100, b / 100) if share else (a, b)
    if low > high:
        return None
    return Number(
        match.start(),
        match.end(),
        match.start("core"),
        match.end("core"),
        low,
        None,
        high,
        "between",
        share,
        False,
        match.group("a")[:1].isdigit(),
    )


def _read_vague(match: re.Match[str], text: str) -> Number | None:
    words = re.sub(r"\s+", " ", match.group("core").lower())
    if re.search(r"\bhow\s*\Z", text[max(0, match.start() - 5) : match.start("core")], re.IGNORECASE):
        return None
    before = match.group("before")
    start = match.start("core") if not before else match.start()
    if before and before.lower() not in ("at least", "some", "more than", "over", "another", "up to", "as many as"):
        start = match.start("core")
    return Number(start, match.end(), match.start("core"), match.end("core"), float(VAGUE[words]), None, None, "vague")


def _read_none(match: re.Match[str], text: str) -> Number | None:
    return Number(match.start(), match.end(), match.start("core"), match.end("core"), 0.0, 0.0, 0.0, "exact")


def _read_unspecified(match: re.Match[str], text: str) -> Number | None:
    return Number(match.start(), match.end(), match.start("core"), match.end("core"), None, None, None, "unspecified")


_READERS = {
    "unspecified": _read_unspecified,
    "range": _read_range,
    "in": _read_in,
    "percent": _read_percent,
    "fraction": _read_fraction,
    "vague": _read_vague,
    "number": _read_number,
    "nobody": _read_none,
    "none": _read_none,
}
