"""Cursors: where the next page of a list begins, as one word that can stand in an address. Not secret, and checked when read."""

from __future__ import annotations

import base64
import binascii
import json

from onrecord.errors import BadInput

LONGEST = 400
"""Characters: room for any id."""

Key = list[str | int]


def written_cursor(key: Key) -> str:
    """The word for a key."""
    return base64.urlsafe_b64encode(json.dumps(key, separators=(",", ":")).encode()).decode().rstrip("=")


def read_cursor(word: str | None, *kinds: type) -> Key | None:
    """The key, its pieces of these kinds; None for no word. Raises BadInput for one that we have not written."""
    if not word:
        return None
    try:
        key = json.loads(base64.urlsafe_b64decode(word + "=" * (-len(word) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        key = None
    if not isinstance(key, list) or [type(piece) for piece in key] != list(kinds):
        raise BadInput("not a cursor of this list", where="cursor", todo="Begin with the first page, without a cursor.")
    if any(isinstance(piece, int) and not 0 <= piece < 2**31 for piece in key):
        raise BadInput("not a cursor of this list", where="cursor", todo="Begin with the first page, without a cursor.")
    return key
