"""Names as identity keys: case, accents, marks and articles folded; variants of one person's name told from two people.

It knows no actors (`actors` does) and no text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from onrecord.text.personnames import differ_between, is_initial

_APOSTROPHES = str.maketrans("", "", "'’‘`ʼ")
_ARTICLES = frozenset(("the", "a", "an"))
_POSSESSIVE = re.compile(r"['’]s?\b(?=\s|$)")
_PARTICLES = frozenset("al el ag bin ibn ben abu van von de der den di da dos du la le st".split())
SUFFIXES = frozenset("jr sr ii iii iv".split())


@lru_cache(maxsize=16_384)
def fold(words: str) -> str:
    """Lower case, accents off, possessives and full stops off, other marks to single spaces: "U.S." → "us"."""
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", words))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).lower().translate(_APOSTROPHES)
    return " ".join(re.sub(r"[^\w]+", " ", plain.replace(".", "").replace("_", " ")).split())


@lru_cache(maxsize=16_384)
def slug(words: str) -> str:
    """Folded words joined by hyphens, a leading article dropped: "the White House" → "white-house"; "" stays ""."""
    parts = fold(words).split()
    while len(parts) > 1 and parts[0] in _ARTICLES:
        parts = parts[1:]
    return "-".join(parts)


@lru_cache(maxsize=16_384)
def name_parts(name: str) -> tuple[str, ...]:
    """A person's name as parts: suffixes and single middle letters off, particles joined on ("al Bakri" → "albakri")."""
    parts = [part for part in fold(name).split() if part not in SUFFIXES]
    if len(parts) > 2:
        parts = [parts[0], *(part for part in parts[1:-1] if len(part) > 1), parts[-1]]
    joined: list[str] = []
    held = ""
    for index, part in enumerate(parts):
        if part in _PARTICLES and index < len(parts) - 1:
            held += part
        else:
            joined.append(held + part)
            held = ""
    return tuple(joined)


def distance(a: str, b: str, most: int) -> int:
    """Levenshtein distance, or `most` + 1 as soon as it is larger."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    row = list(range(len(b) + 1))
    for i, char in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (char != other))
        if min(row) > most:
            return most + 1
    return row[-1]


_SOUNDS = (("ks", "x"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("sch", "sh"), ("tch", "ch"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("q", "k"))  # fmt: skip
"""Letters that transliterations of one sound differ by, in the order they are put right."""
_ARTICLE = re.compile(r"^[ae]l(?=\w{4})")
"""The Arabic article that `name_parts` joins on ("alassad", "elsissi"): written or left out as an outlet likes."""


@lru_cache(maxsize=16_384)
def sounded(part: str) -> str:
    """A name part as it sounds, roughly: "yevgeny" and "evgeni", "gadhafi" and "gaddafi", "sissi" and "sisi" are one."""
    plain = re.sub(r"^y(?=e)", "", part)
    for written, sound in _SOUNDS:
        plain = plain.replace(written, sound)
    plain = re.sub(r"[yj]", "i", plain)
    return re.sub(r"(.)\1+", r"\1", plain)


def alike(a: str, b: str) -> bool:
    """Two spellings of one name part: equal, or a transliteration away (one edit from 5 letters, two from 9; as written or as it sounds)."""
    if a == b:
        return True
    return _near(a, b) or _near(sounded(a), sounded(b)) or _near(spoken(a), spoken(b))


def _near(a: str, b: str) -> bool:
    shorter = min(len(a), len(b))
    if a == b:
        return shorter >= 4
    most = 2 if shorter >= 9 else 1 if shorter >= 5 else 0
    return most > 0 and a[0] == b[0] and distance(a, b, most) <= most


def spoken(part: str) -> str:
    """A name part as it sounds, without the article."""
    return sounded(_ARTICLE.sub("", part))


def block(part: str) -> str:
    """What all spellings of a name part share: the first letter as it sounds, without the article."""
    return spoken(part)[:1]


def same_person(a: str, b: str) -> bool:
    """Whether two full names can be one person: surnames alike and given names alike, an initial, or one dropped.

    A lone surname matches nobody here: that needs the other names of the incident (`parties.unify`).
    """
    x, y = name_parts(a), name_parts(b)
    if len(x) < 2 or len(y) < 2 or not alike(x[-1], y[-1]):
        return False
    if differ_between(x, y, alike):
        return False
    return alike(x[0], y[0]) or is_initial(x[0], y[0])


def initials(name: str) -> str:
    """First letters of the words that are no small words: "National Transportation Safety Board" → "ntsb"."""
    small = frozenset("of the for and on in de du des la le".split())
    return "".join(part[0] for part in fold(name).split() if part not in small)
