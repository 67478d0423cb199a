"""What the encoder says of names, for the sources: which capitals are persons, which bodies.

Rules, in order:
1. A last name is a person wherever it stands, when the encoder has marked a name of several words that ends in it as a person.
2. Other words are what the encoder marks them as most often in the report; as often one as the other, it says nothing.
3. Capitals throughout ("NATO") are no person.
Without encoder nothing is said, and shape decides (`kinds`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from onrecord.extract.clauses.view import View
from onrecord.extract.page import Page
from onrecord.extract.sources.nouns import words
from onrecord.model.reading import Mention
from onrecord.model.vocabulary import MentionType, SourceKind

_KINDS = {MentionType.PERSON: SourceKind.PERSON, MentionType.ORGANISATION: SourceKind.ORGANISATION}


class Names:
    """Names of one page over the tokens of its view; `marked`: those that the encoder marks, None without one. `persons`: first token →
    end, of names of two words and more."""

    def __init__(self, page: Page, view: View, marked: Sequence[Mention] | None) -> None:
        self.persons: dict[int, int] | None = {} if marked is not None else None
        self._texts: dict[int, tuple[str, ...]] = {}
        self._marked: dict[tuple[str, ...], Counter[SourceKind | None]] = {}
        self._lasts: set[str] = set()
        for mention in marked or ():
            start, end = page.at(mention.span)
            first, last = view.document.token_at(start), view.document.token_at(end)
            if first and view.document.tokens[first - 1].end > start:
                first -= 1
            told, kind = words(mention.text), _KINDS.get(mention.type)
            if last <= first or not told or (kind is SourceKind.PERSON and mention.text.isupper()):
                continue
            self._marked.setdefault(told, Counter())[kind] += 1
            for i in range(first, last):
                self._texts[i] = told
            if self.persons is not None and kind is SourceKind.PERSON and len(told) > 1:
                self.persons[first] = last
                self._lasts.add(told[-1])

    def of_no_party(self, token: int) -> bool:
        """Whether the name at a token is of neither a person nor a body: a place, mostly."""
        return token in self._texts and self._kind(self._texts[token]) is None

    def kind_of(self, first: int, last: int) -> SourceKind | None:
        """What a phrase is that ends in a name and whose names are all persons, or all bodies; None for others ("the Roe campaign")."""
        if last - 1 not in self._texts:
            return None
        kinds = {self._kind(told) for told in {self._texts[i] for i in range(first, last) if i in self._texts}}
        return kinds.pop() if len(kinds) == 1 else None

    def _kind(self, told: tuple[str, ...]) -> SourceKind | None:
        if len(told) == 1 and told[0] in self._lasts:
            return SourceKind.PERSON
        most = self._marked[told].most_common(2)
        return None if len(most) > 1 and most[0][1] == most[1][1] else most[0][0]
