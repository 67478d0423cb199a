"""Agency credits: whose copy a report says it carries, by the form of the credit, not by a list of agencies.

Forms, in order: a dateline's brackets ("BAGHDAD, Jan 8 (Meridian Wire) —"); a line of its own in brackets at the end
("(Reuters/Canadian Press)"); a closing dash line ("— Meridian Wire"); "with files from X", "source: X", "© X", "this story
was first published by X". A joint credit gives each member, in order. "X contributed to this report" is no carried copy.
"""

from __future__ import annotations

import re

from onrecord.lang.times import DAY_NAMES, MONTH_STEMS

_NAME = r"[A-Z][\w.&’'-]*(?: (?:of |and |de |the )?[A-Z0-9][\w.&’'-]*){0,4}"
_NAMES = rf"{_NAME}(?:\s*/\s*{_NAME})*"
_DATELINE = re.compile(
    rf"^[^\S\n]*[A-Z][A-Z .’'-]+(?:[,/][^()\n]{{0,40}})?\s*\((?P<names>{_NAMES})\)\s*[—–:-]", re.MULTILINE
)
_BRACKETS = re.compile(rf"^[^\S\n]*\((?P<names>{_NAMES})\)[^\S\n]*$(?!\n[^\S\n]*\S)", re.MULTILINE)
"""Not over a further line: "(Jan Roe)" above a post is who signs."""
_DASH = re.compile(rf"^[^\S\n]*[—–]\s*(?P<names>{_NAMES})\.?[^\S\n]*$", re.MULTILINE)
_PHRASE = re.compile(
    r"^[^\S\n]*[(\[]?(?i:with files from|with reporting by|source:|via|copyright|©|first published by|"
    rf"this (?:story|article|report) (?:was|is) (?:first |originally )?(?:published|supplied|provided) by)\s+(?:20\d\d )?"
    rf"(?:the )?(?P<names>{_NAMES})",
    re.MULTILINE,
)


_DAY = re.compile(rf"(?:{'|'.join(MONTH_STEMS)})[a-z]*\.? \d{{1,2}}\b|(?:{'|'.join(DAY_NAMES)})(?:,? .*\d.*)?\Z")
""" "CORRECTION (February 11):": a day, and no agency."""
_YEAR = re.compile(r" (?:19|20)\d\d\Z")
""" "© Keld Radio 2024"."""


def find_agencies(text: str) -> tuple[str, ...]:
    """Names of the credited agencies, in order of appearance, each once; empty where nobody is credited."""
    found: dict[str, int] = {}
    for pattern in (_DATELINE, _BRACKETS, _DASH, _PHRASE):
        for match in pattern.finditer(text):
            for name in re.split(r"\s*/\s*", match.group("names")):
                if _DAY.match(name):
                    continue
                found.setdefault(_YEAR.sub("", name.rstrip(".")), match.start())
    return tuple(sorted(found, key=lambda name: found[name]))
