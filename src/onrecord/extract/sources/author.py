"""Who says "I" in a report's own voice: its author, where the text itself names them.

Rules, in order (an account's holder, where the outlet is one, comes last: "Jane Roe (@roe)"):
1. A name of the byline that stands in the text.
2. The line on the author at the text's foot ("Jane Roe is a fellow at the Tide Institute"): a name of two words or more that opens
   one of the last sentences, is told nowhere before, and is followed by "is" or "was" and no participle.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.extract.clauses.view import View
from onrecord.extract.sources.party import Parties, Party
from onrecord.lang import manners, roles
from onrecord.model.vocabulary import SourceKind

_ACCOUNT = re.compile(
    rf"\s*(?P<name>[^()@|]{{3,60}}?)\s*(?:\(?@\w+|\((?:on\s+)?(?:{'|'.join(sorted(manners.PLATFORMS))})\)|\s(?:on|via)\s+(?:{'|'.join(sorted(manners.PLATFORMS))})\s*\Z)",
    re.IGNORECASE,
)
""" "Jane Roe (@roe)", "Jane Roe (Telegram)", "Jane Roe on X"."""


def account_holder(outlet: str | None) -> str | None:
    """The name of who posts under an account, as the outlet's name gives it; None for any other outlet."""
    found = _ACCOUNT.match(outlet or "")
    return found["name"] if found is not None else None


_FOOT = 3
"""Sentences at a text's foot in which its author is told of."""
_LONGEST = 4
"""Words of a name."""


def find_author(view: View, parties: Parties, byline: Sequence[str]) -> Party | None:
    """The author, as the text names them; None where it does not."""
    text = view.document.text
    for name in byline:
        at = text.find(name) if name.strip() else -1
        if at >= 0:
            first, last = view.document.token_at(at), view.document.token_at(at + len(name))
            if last > first:
                return parties.parse(first, last)
    for unit in view.units[-_FOOT:]:
        last = unit.first
        while last < unit.last and last - unit.first < _LONGEST and view.cap(last) and view.quote[last] < 0:
            last += 1
        if last - unit.first < 2 or last + 1 >= unit.last or view.lower[last] not in ("is", "was"):
            continue
        told = view.lower[last + 1]
        if told.endswith(("ing", "ed")) and told not in roles.PERSON_NOUNS:
            continue
        name = view.text(unit.first, last)
        party = parties.parse(unit.first, last)
        if text.find(name) == view.tokens[unit.first].start and party.kind is SourceKind.PERSON:
            return party
    return None
