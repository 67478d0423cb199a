"""What the encoder says of names, for the sources: which runs of capitals are persons, which bodies.

Without encoder nothing is said, and shape decides (`kinds`). Names that run across a source's phrase in part say nothing of it.
"""

from __future__ import annotations

from onrecord.extract.clauses.view import View
from onrecord.extract.mentions import find_names
from onrecord.extract.page import Page
from onrecord.model.vocabulary import MentionType, SourceKind

_KINDS = {MentionType.PERSON: SourceKind.PERSON, MentionType.ORGANISATION: SourceKind.ORGANISATION}


class Names:
    """Names of one page over the tokens of its view. `persons`: first token → end, of names of two words and more."""

    def __init__(self, page: Page, view: View) -> None:
        self._kinds: dict[int, SourceKind | None] = {}
        self.persons: dict[int, int] = {}
        for mention in find_names(page) if page.encoder is not None else ():
            start, end = page.at(mention.span)
            first, last = view.document.token_at(start), view.document.token_at(end)
            if first and view.document.tokens[first - 1].end > start:
                first -= 1
            if last <= first:
                continue
            kind = _KINDS.get(mention.type)
            for i in range(first, last):
                self._kinds[i] = kind
            if kind is SourceKind.PERSON and last - first > 1:
                self.persons[first] = last

    def kind_of(self, first: int, last: int) -> SourceKind | None:
        """What a phrase is whose names are all persons, or all bodies; None where it has others, or none."""
        kinds = {self._kinds[i] for i in range(first, last) if i in self._kinds}
        return kinds.pop() if len(kinds) == 1 else None
