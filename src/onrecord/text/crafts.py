"""Names of ships that a text tells as such: "MV Sea Star", "the ferry Sea Star", "the Sea Star, a bulk carrier", "aboard the Sea Star"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.lang.times import MONTHS, WEEKDAYS

_CRAFT = r"(?:(?:cargo|container|cruise|fishing|merchant|passenger)[ -])?(?:ship|vessel|tanker|(?:bulk|car|gas|ore) carrier|freighter|bulker|ferry|trawler|yacht|dhow|barge|tug)"
_CRAFT_NAME = r"(?P<{0}>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,3}})"
_CALLED = re.compile(
    rf"\b(?:M/?V|M/?T|S/?S|F/?V)\.? {_CRAFT_NAME.format('a')}|\b{_CRAFT}(?:,? (?:the|named|called))? {_CRAFT_NAME.format('b')}"
    rf"|\b[Tt]he {_CRAFT_NAME.format('c')}, (?:an?|the) [^.,;]{{0,40}}?\b{_CRAFT}\b"
    rf"|\b(?:[Aa]board|[Oo]n board|[Bb]oarded|[Hh]ijacked|[Hh]ijacking of|[Pp]irates holding) (?:the )?{_CRAFT_NAME.format('d')}"
)
""" "MV Sea Star", "the ferry Sea Star", "the Sea Star, a bulk carrier"."""
_HINTS = (
    *"ship vessel tanker carrier freighter bulker ferry trawler yacht dhow barge board Board hijack Hijack".split(),
    *("MV ", "M/V ", "MT ", "M/T ", "SS ", "S/S ", "FV ", "F/V "),
)
_TUG = re.compile(r"\btug\b")
_NO_SHIPS = frozenset(
    "uss hms ins esps hmcs hmas fs its captain capt master flight air airlines airways boeing airbus united delta international soyuz".split()
) | {*WEEKDAYS, *MONTHS}
"""First words of what is no ship's name, or of a navy's ship, which is in many incidents."""


def crafts_in(text: str) -> Iterator[str]:
    """Ships' names in text order, as written; none of a navy's, which are in many incidents."""
    if not any(hint in text for hint in _HINTS) and not ("tug" in text and _TUG.search(text)):
        return  # to look for each word in turn takes a third of the time of one pattern of them all
    for match in _CALLED.finditer(text):
        name = next(one for one in match.groups() if one)
        if name.split()[0].lower() not in _NO_SHIPS and len(name) > 3:
            yield name
