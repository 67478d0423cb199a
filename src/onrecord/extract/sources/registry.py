"""Who is who among the sources of one report: later mentions resolved to the fullest one.

Rules, in order:
1. A pronoun goes to the nearest earlier party that fits in number, gender and kind, a source before a bystander, unless the
   bystander has opened a sentence since.
2. A full name joins an earlier party of the same last name and no other first name; a single name joins the nearest
   person who bears it; a body joins one of the same words, or one whose initials or given abbreviation it is.
3. A definite nominal ("the official", "the ministry", "the spokesman") joins an earlier party whose name or role has all its
   words, where exactly one does. An equal nominal wins over a wider one. With two or more candidates, and for "the …
   official" after several unlike ones, it stays with itself, and is marked as nobody further (`unclear`).
4. A document that speaks goes to its issuer; "the statement" to the last party that gave one.
5. An indefinite nominal is always new.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from onrecord.extract.clauses.view import View
from onrecord.extract.sources.party import Parties, Party
from onrecord.lang import manners, roles
from onrecord.model.vocabulary import SourceKind

_POSSESSIVE = {"its": "it", "his": "he", "her": "she", "their": "they"}
_BODIES = frozenset(
    (SourceKind.ORGANISATION, SourceKind.OFFICE, SourceKind.STATE, SourceKind.ARMED_GROUP, SourceKind.OUTLET)
)
_GENERIC_BODIES = frozenset(
    "company firm group organisation organization operator carrier airline manufacturer movement".split()
)
_GROUPS = frozenset((SourceKind.ORGANISATION, SourceKind.ARMED_GROUP))
_SINGLE = frozenset((SourceKind.PERSON, SourceKind.WITNESS))
_MODIFIERS = frozenset("senior top former local chief new same".split())


_IN_HEADLINE = 4
"""Parties a headline can name."""
_REMEMBERED = 300
"""Entities a mention is compared with: more than any report has; a directory has more, and no pronouns."""


@dataclass(slots=True)
class Entity:
    """A party with all its mentions. `party` is the fullest, `spoke` that it was a source, `gave` manners it spoke in;
    `opened`: token of the latest mention that opened a sentence."""

    party: Party
    mentions: list[Party] = field(default_factory=list)
    spoke: bool = False
    gave: set[str] = field(default_factory=set)
    names: set[tuple[str, ...]] = field(default_factory=set)
    headline: bool = False
    opened: int = -1

    @property
    def last(self) -> int:
        """Token of the latest mention."""
        return self.mentions[-1].first


class Registry:
    """Entities of one report, fed in text order."""

    def __init__(self, abbreviations: dict[str, tuple[str, ...]] | None = None) -> None:
        self.entities: list[Entity] = []
        self.abbreviations = abbreviations or {}

    def meet(
        self, party: Party, *, speaks: bool, manner: str | None = None, headline: bool = False, opens: bool = False
    ) -> Entity | None:
        """The entity of a mention, made where it is new. None: it could be several (rule 3)."""
        if party.document and party.issuer is not None:
            return self.meet(party.issuer, speaks=speaks, manner=manner, headline=headline)
        entity = self._find(party)
        if entity is None and party.pronoun is None:
            entity = self._from_headline(party)
        if entity is None and (self._unclear(party) or party.pronoun is not None):
            return None
        if entity is None:
            entity = Entity(party, headline=headline)
            self.entities.append(entity)
        entity.mentions.append(party)
        if opens:
            entity.opened = party.first
        entity.spoke = entity.spoke or speaks
        if manner:
            entity.gave.add(manner)
        self._enrich(entity, party)
        return entity

    def _from_headline(self, party: Party) -> Entity | None:
        """The headline's "official" is the "U.S. official" that the text brings in first, its "mayor" Mayor Jane Roe."""
        told = set(_plain(party.words)) if not party.named else set((party.role or "").lower().split())
        for entity in self.entities[:_IN_HEADLINE]:
            words = set(_plain(entity.party.words))
            if (
                entity.headline
                and not entity.party.named
                and words
                and words <= told
                and self._same_number(entity.party, party)
            ):
                entity.headline = False
                return entity
        return None

    def _find(self, party: Party) -> Entity | None:
        if party.pronoun is not None:
            return self._by_pronoun(party)
        if party.document:
            return self._by_document(party)
        if party.named and party.kind in _SINGLE:
            return self._by_person(party)
        if party.named and not party.name.islower():
            return self._by_body(party)
        one_of = party.words[:2] == ("one", "of")
        if party.definite or one_of or (party.plural and party.speakers is None):
            return self._by_nominal(replace(party, plural=True, speakers=None) if one_of else party)
        return None

    def owner(self, parties: Parties, view: View, owner: tuple[int, int]) -> Party | None:
        """The party met before that a possessor stands for ("its", "the company's")."""
        first, last = owner
        word = view.lower[first]
        if last - first == 1 and word in _POSSESSIVE:
            gender = {"his": "m", "her": "f"}.get(word)
            pronoun = Party(
                first, last, word, SourceKind.PERSON, False, (word,), pronoun=_POSSESSIVE[word], gender=gender
            )
            found = self._by_pronoun(pronoun, nearest_first=True)
        else:
            found = self._by_nominal(parties.parse(first, last))
        if found is None and word in ("its", "their", "the"):
            generic = [e for e in self._near() if e.party.kind in _BODIES]
            head = view.lower[last - 1].removesuffix("'s")
            found = (
                max(generic, key=lambda e: e.last)
                if generic and head in roles.GENERIC_OWNERS - {"country", "nation"}
                else None
            )
        return found.party if found is not None else None

    def _near(self) -> list[Entity]:
        """The entities looked at: the latest made, so that a list of ten thousand names stays linear."""
        return self.entities[-_REMEMBERED:]

    # -- rules ----------------------------------------------------------------------------------------------------

    def _by_pronoun(self, party: Party, nearest_first: bool = False) -> Entity | None:
        sort = roles.PRONOUNS.get(party.pronoun or "", ("", None, 1))[0]
        nearest = sorted(self._near(), key=lambda e: -e.last)
        if sort == "person":
            fits = [
                e
                for e in nearest
                if e.party.kind in _SINGLE
                and not e.party.plural
                and (e.party.speakers or 1) == 1
                and (party.gender is None or e.party.gender is None or e.party.gender == party.gender)
                and not e.party.document
            ]
            return (fits[0] if fits else None) if nearest_first else self._spoken_first(fits)
        if sort == "any":
            fits = [e for e in nearest if e.party.plural or (e.party.speakers or 2) > 1 or e.party.kind in _BODIES]
            return self._spoken_first(fits)
        if sort in ("body", "thing"):
            fits = [e for e in nearest if e.party.kind in _BODIES or e.party.document]
            return self._spoken_first(fits)
        return None

    @staticmethod
    def _spoken_first(fits: list[Entity]) -> Entity | None:
        """The latest that spoke, unless a bystander opened a sentence since, or was named long after."""
        spoken = next((e for e in fits if e.spoke), None)
        if not fits:
            return None
        topic = max(fits, key=lambda e: e.opened)
        if spoken is not None and topic.opened > spoken.last:
            return topic
        if spoken is None or (fits[0] is not spoken and fits[0].last - spoken.last > 60):
            return fits[0]
        return spoken

    def _by_document(self, party: Party) -> Entity | None:
        same = [e for e in self._near() if e.party.document and e.party.words == party.words]
        if party.definite and same and party.issuer is None:
            return same[-1]
        if not party.definite:
            return None
        manner = manners.MANNER_NOUNS.get(party.words[-1] if party.words else "", "")
        if manner in ("written", "letter", "email", "post"):
            gave = [e for e in self._near() if manner in e.gave or (manner == "written" and "email" in e.gave)]
            return max(gave, key=lambda e: e.last) if gave else None
        head = [e for e in self._near() if e.party.document and set(party.words) <= set(e.party.words)]
        return head[-1] if head else None

    def _by_person(self, party: Party) -> Entity | None:
        words = party.words
        if not words:
            return None
        for entity in sorted(self._near(), key=lambda e: -e.last):
            other = entity.party
            if other.kind not in _SINGLE or not other.named or not other.words:
                continue
            if len(words) == 1 and (words[0] == other.words[-1] or words[0] in other.words):
                return entity
            if len(words) > 1 and words[-1] == other.words[-1]:
                if len(other.words) == 1 or words[0] == other.words[0] or words[0][0] == other.words[0].rstrip("."):
                    return entity
                if other.words[0][0] == words[0].rstrip("."):
                    return entity
        return None

    def _by_body(self, party: Party) -> Entity | None:
        words = _plain(party.words)
        for entity in sorted(self._near(), key=lambda e: -e.last):
            other = entity.party
            if other.kind not in _BODIES and other.kind is not SourceKind.COLLECTIVE:
                continue
            for name in (*entity.names, _plain(other.words)):
                if name == words or _abbreviates(words, name) or _abbreviates(name, words):
                    return entity
                if self._given(words) == name or self._given(name) == words:
                    return entity
        return None

    def _given(self, words: tuple[str, ...]) -> tuple[str, ...] | None:
        return self.abbreviations.get(words[0]) if len(words) == 1 else None

    def _by_nominal(self, party: Party) -> Entity | None:
        words = set(_plain(party.words)) - {"one", "of"}
        if not words:
            return None
        earlier = [e for e in self._near() if not e.party.document]
        equal = [
            e
            for e in earlier
            if set(_plain(e.party.words)) == words and e.party.plural == party.plural and not e.party.named
        ]
        if equal:
            return equal[-1]
        if not party.definite and party.words[:2] != ("one", "of"):
            return None
        wider = [e for e in earlier if words <= self._all_words(e) and self._same_number(e.party, party)]
        if not wider and len(words) == 1 and words <= manners.OUTLET_NOUNS:
            wider = [e for e in earlier if e.party.kind is SourceKind.OUTLET]
            return max(wider, key=lambda e: e.last) if wider else None
        if not wider and len(words) == 1 and words <= _GENERIC_BODIES:
            wider = [e for e in earlier if e.party.kind in _GROUPS and not e.party.name.islower()]
            return max(wider, key=lambda e: e.last) if wider else None
        if party.kind in _BODIES:
            wider = [e for e in wider if e.party.kind in _BODIES]
            return max(wider, key=lambda e: e.last) if wider else None
        return wider[0] if len(wider) == 1 else self._latest_of_role(wider, party)

    def _latest_of_role(self, candidates: list[Entity], party: Party) -> Entity | None:
        """Of several, the one that spoke last in the same breath: a spokesman, a minister; never "official"."""
        if not candidates or party.words[-1] in ("official", "officials", "source", "sources"):
            return None
        spoken = [e for e in candidates if e.spoke]
        return max(spoken or candidates, key=lambda e: e.last)

    @staticmethod
    def _all_words(entity: Entity) -> set[str]:
        party = entity.party
        text = " ".join(filter(None, (party.role, party.affiliation, party.name)))
        words = {w.strip(".,()") for w in text.lower().replace("’", "'").replace("'s", "").split()}
        return set(_plain(tuple(words))) | {roles.RANKS[w] for w in words if w in roles.RANKS}

    @staticmethod
    def _same_number(a: Party, b: Party) -> bool:
        return (a.plural or (a.speakers or 2) > 1) == (b.plural or (b.speakers or 2) > 1)

    def _unclear(self, party: Party) -> bool:
        """A definite singular person with unlike earlier candidates for its head (rule 3)."""
        if not party.definite or party.named or party.plural or party.document or not party.words:
            return False
        head = _singular(party.words[-1])
        several = [
            e for e in self._near() if not e.party.named and e.party.words and _singular(e.party.words[-1]) == head
        ]
        return len(several) > 1 or any(e.party.plural for e in several)

    def _enrich(self, entity: Entity, party: Party) -> None:
        """Keep the fullest mention: a longer name, then a role, then an affiliation."""
        if party.named and party.kind in _BODIES:
            entity.names.add(_plain(party.words))
        if party.pronoun is not None or (party.document and not entity.party.document):
            return
        held = entity.party
        fuller = (party.named and not held.named) or (party.named == held.named and _fullness(party) > _fullness(held))
        if party.named and held.named and held.name.isupper() and not party.name.isupper() and len(held.name) > 5:
            fuller = fuller or party.name.upper() == held.name
        best, other = (party, held) if fuller else (held, party)
        if best is held and not party.named and held.named:
            return
        entity.party = replace(
            best,
            role=best.role or (other.role if other.named or not best.named else None),
            affiliation=best.affiliation or other.affiliation,
            country=best.country or other.country,
            gender=best.gender or other.gender,
        )


def _fullness(party: Party) -> tuple[int, int, int]:
    body = party.kind in _BODIES
    return (len(party.words) if body or party.named else 0, int(party.role is not None), len(party.role or ""))


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w for w in words if w not in ("the", "a", "an", "'s"))


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _abbreviates(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether one word is the initials of several: "irgc" of islamic revolutionary guard corps."""
    if len(short) != 1 or len(full) < 2:
        return False
    initials = "".join(w[0] for w in full if w not in ("of", "the", "for", "and"))
    return short[0].replace(".", "") in (initials, "".join(w[0] for w in full))
