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


def report_id(
    text: str, title: str | None = None, outlet: str | None = None, url: str | None = None, ref: str | None = None
) -> str:
    """The id of a report: a hash of its words and of who published them where.

    The same words from another outlet are another report (a pickup), the same words at the same address a further capture.
    `ref`, the caller's own id, keeps apart what the caller keeps apart. `title`: only where it is no part of the text.
    """
    return hash_id("r", ref or "", outlet or "", url or "", title or "", text)


def bytes_hash(raw: bytes) -> str:
    """SHA-256 of received bytes, in hex."""
    return hashlib.sha256(raw).hexdigest()
