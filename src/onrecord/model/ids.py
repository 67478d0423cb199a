"""Ids: hashes of what makes a thing the same, so that the same input has the same id everywhere."""

from __future__ import annotations

import hashlib

ID_LENGTH = 16
"""Hex digits of an id: 64 bits; at ten million rows the chance of any collision is about 3 in 10⁶."""


def hash_id(prefix: str, *parts: object) -> str:
    """An id such as `st-0f…`: a short prefix for people, a BLAKE2 hash of the parts for machines.

    Parts are joined by U+001F after `str()`, so ("a", "bc") and ("ab", "c") differ.
    """
    joined = "\x1f".join(str(part) for part in parts)
    digest = hashlib.blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=ID_LENGTH // 2).hexdigest()
    return f"{prefix}-{digest}"


def text_id(title: str | None, text: str) -> str:
    """The id of a report: a hash of its text, and of its title where that is not part of the text."""
    return hash_id("r", title or "", text)


def bytes_hash(raw: bytes) -> str:
    """SHA-256 of received bytes, in hex."""
    return hashlib.sha256(raw).hexdigest()
