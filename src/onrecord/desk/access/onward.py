"""Where to go after signing in: a page of this desk, and never anywhere else (no open redirect)."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

LONGEST = 2000
_PLAIN = re.compile(r"/[\x21-\x5b\x5d-\x7e]*")
"""Printable ASCII without the backslash, which browsers read as a slash."""


def onward(asked: str) -> str:
    """The address asked for where it is a page of this desk, the list of incidents otherwise."""
    if len(asked) > LONGEST or not _PLAIN.fullmatch(asked) or asked.startswith("//"):
        return "/"
    try:
        parts = urlsplit(asked)
    except ValueError:
        return "/"
    if parts.scheme or parts.netloc or parts.path.startswith(("//", "/sign-", "/api/", "/static/")):
        return "/"
    return asked
