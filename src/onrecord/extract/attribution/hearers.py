"""Which of those who were told something is an outlet, credited with passing it on.

Rules, in order: whoever quotes or cites; a name with a word of outlets' names in it, or a few capitals that are no state; a name that
"told" has and that is nobody else's in the report.
"""

from __future__ import annotations

from onrecord.extract.attribution.found import Found, Range
from onrecord.extract.clauses.view import View
from onrecord.extract.sources.names import Names
from onrecord.extract.sources.registry import Registry
from onrecord.lang import manners, roles
from onrecord.lang.given_names import gender_of
from onrecord.model.vocabulary import SourceKind


class Hearers:
    """Looks at the hearers of one view, when all parties of the report have been met."""

    def __init__(self, view: View, names: Names, registry: Registry) -> None:
        self.view, self.names, self.registry = view, names, registry
        self._told_of: dict[str, list[tuple[int, frozenset[str]]]] = {}
        for party in (party for entity in registry.entities for party in entity.mentions if party.pronoun is None):
            for word in set(party.words):
                self._told_of.setdefault(word, []).append((party.first, frozenset(party.words)))

    def outlet(self, one: Found) -> Range | None:
        """Who was told, as a range, where that is an outlet."""
        if one.spoken_to is None:
            return None
        first, last = one.spoken_to
        if last <= one.cue[0] and one.verb.lemma in ("cite", "quote"):
            return first, last  # “state media quoted X as saying”: whoever quotes has passed it on
        while first < last and not self.view.cap(first):
            first += 1
        words = [self.view.lower[i] for i in range(first, last) if self.view.word(i)]
        if not words:
            return None
        before = [self.view.lower[i] for i in range(one.spoken_to[0], first)]
        known = any(word in manners.OUTLET_WORDS for word in (*words, *before))
        acronym = len(words) == 1 and self.view.tokens[first].text.isupper() and len(words[0]) in (2, 3, 4, 5)
        acronym = acronym and self.registry.atlas.country_of(self.view, first, last) is None
        return (first, last) if known or acronym or self._like_outlet(one, first, last) else None

    def _like_outlet(self, one: Found, first: int, last: int) -> bool:
        """Whether who was told bears a name that is nobody's else: no person's, no state's, and no body's that is told of elsewhere
        ("told RTL Norte", "told The Ledger")."""
        view = self.view
        words = [view.lower[i] for i in range(first, last) if view.word(i)]
        if one.verb.lemma != "tell" or not all(view.cap(i) or not view.word(i) for i in range(first, last)):
            return False
        known = (
            roles.ORGANISATION_NOUNS | roles.PERSON_NOUNS | roles.TITLES | roles.OFFICE_WORDS | manners.BRIEFING_HEARERS
        )
        if any(
            word in known or word in roles.PRONOUNS or view.time_word(i)
            for i, word in zip(range(first, last), words, strict=False)
        ):
            return False
        if self.names.kind_of(first, last) not in (None, SourceKind.ORGANISATION) or gender_of(words[0]) is not None:
            return False
        if self.registry.atlas.country_of(view, first, last) is not None:
            return False
        alike = self._told_of.get(words[0], ())
        return not any(not first <= at < last and set(words) <= told for at, told in alike)
