"""What a number in digits, words or both comes to: "1.2 million", "two dozen", "a couple of hundred", "2 1/2"."""

from __future__ import annotations

import re

from onrecord.lang.numbers import SCALES, TENS, UNITS


def value_of(number: str) -> float | None:
    """The value of one number in digits, words, or both; None when it is none. "1.2 million" = 1200000; "two dozen" = 24."""
    if number.isascii() and number.isdigit():
        return float(number)
    said = " ".join(number.lower().replace("-", " ").split())
    if said in UNITS:
        return float(UNITS[said])
    if _COUPLE.fullmatch(said):
        return 2.0
    couple = _COUPLE_OF.fullmatch(said)
    if couple:
        return 2.0 * SCALES[couple.group(1)] if couple.group(1) in SCALES else None
    match = _IN_DIGITS.fullmatch(said)
    if match:
        return _of_digits(match)
    half = re.match(r"half (?:an? )?", said)
    total, current, before = 0.0, 0.0, ""
    for word in re.sub(r"\band a half\b", "halved", said[half.end() :] if half else said).split():
        if word in UNITS or word in TENS:
            current += UNITS.get(word, TENS.get(word, 0))
        elif word in SCALES:
            current = (current or 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0.0
        elif word == "halved":
            current += 0.5 * (SCALES.get(before, 1))
            total, current = (total + current, 0.0) if before in SCALES else (total, current)
        elif word not in ("and", "a", "an"):
            return None
        before = word
    return (total + current) * (0.5 if half else 1.0)


_COUPLE = re.compile(r"(?:a )?couple(?: of)?")
_COUPLE_OF = re.compile(r"(?:a )?couple (?:of )?([a-z]+)")
_IN_DIGITS = re.compile(r"([\d,.]+(?: \d{3})*?)(½|¼|¾| \d/\d)? ?([a-z]+)?")
_QUARTERS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _of_digits(match: re.Match[str]) -> float | None:
    scale = SCALES.get(match.group(3), None) if match.group(3) else 1
    if scale is None:
        return None
    part = match.group(2) or ""
    more = _QUARTERS.get(part, 0.0)
    if "/" in part:
        over, under = part.strip().split("/")
        more = int(over) / int(under) if int(under) else 0.0
    try:
        return round((float(re.sub(r"[, ]", "", match.group(1))) + more) * scale, 6)
    except ValueError:
        return None
