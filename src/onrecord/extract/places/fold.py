"""Place names → keys that their spellings share."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARTICLES = re.compile(r"^(?:(?:al|el|ad|an|as|ash|ar|at|az|ain|ayn|ein|the)\s+)+")
_KIND_WORDS = re.compile(
    r"\b(?:military\s+)?(?:air\s*base|airbase|air\s+force\s+base|air\s+station|airport|airfield|international|regional|municipal|base|joint)\b"
)
_DROPPED = str.maketrans("", "", "’'ʿʾ`.ʼ‘")
_NO_WORD = re.compile(r"[^\w]+")
_SPACES = re.compile(r"\s+")
_INNER_ARTICLES = re.compile(r"\b(?:al|el|ash|as)\s+")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = str.maketrans({"e": "i", "o": "u", "y": "i", "q": "k", "c": "k"})


@lru_cache(maxsize=65_536)  # the same few thousand names come again in every report
def fold(name: str) -> str:
    """Case, accents, hyphens and apostrophes off: "Al-Anbār" → "al anbar"."""
    if name.isascii():
        flat = name.lower()
    else:
        flat = unicodedata.normalize("NFKD", name)
        flat = "".join(mark for mark in flat if not unicodedata.combining(mark)).casefold()
    return _NO_WORD.sub(" ", flat.translate(_DROPPED)).strip()


def skeleton(name: str) -> str:
    """What transliterations of one Arabic, Persian or Hebrew name share: articles (al-, ain, ayn …) and words for the kind of
    place off, doubled letters single, e/i, o/u, q/k together. "Ain al-Assad air base" → "asad"."""
    flat = _KIND_WORDS.sub(" ", fold(name))
    flat = _SPACES.sub(" ", flat).strip()
    flat = _ARTICLES.sub("", flat + " ").strip()
    flat = _INNER_ARTICLES.sub("", flat)
    flat = _DOUBLED.sub(r"\1", flat.replace("kh", "h").replace("dh", "d"))
    return flat.translate(_VOWELS).replace(" ", "")
