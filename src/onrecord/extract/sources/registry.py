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
6. What a headline or a lead brings in without a name ("Lawmaker urges …", "ministry says") is whom the text then names: a body
   whose name has all its words, the first armed group named for one without a name, a person whose role has, or the first person named whose post is of one class with it. Nominals
   of one class in headline and lead are one party.
7. A definite nominal of one person that nothing bears is said again of somebody named lately: one whose post is of one class
   with it ("Rep. Jane Roe … the congresswoman"), or, where it tells no post but a standing ("the billionaire", "the former
   mayor", "the 31-year-old"), whoever spoke last.
A man is never a woman ("Mr. Roe", "Jane Roe"), and two bodies of different countries are never one (see `alike`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from onrecord.extract.clauses.view import PREPOSITIONS, View
from onrecord.extract.sources.alike import classes, plain, same_body, spelled
from onrecord.extract.sources.kinds import Atlas
from onrecord.extract.sources.party import Parties, Party, last_names
from onrecord.extract.sources.posts import fuller_role, one_class, told_by
from onrecord.lang import manners, roles
from onrecord.model.vocabulary import SourceKind
from onrecord.text.personnames import differ_between, is_initial

_POSSESSIVE = {"its": "it", "his": "he", "her": "she", "their": "they"}
_BODIES = frozenset(
    (SourceKind.ORGANISATION, SourceKind.OFFICE, SourceKind.STATE, SourceKind.ARMED_GROUP, SourceKind.OUTLET)
)
_GENERIC_BODIES = frozenset(
    "company firm group organisation organization operator carrier airline manufacturer movement".split()
)
_NO_GROUP = frozenset("government administration army military police parliament court state".split())
"""Words of bodies that no "the group", "the party" or "the company" stands for."""
_TRADES = frozenset(
    "utility retailer brewer insurer lender automaker carmaker drugmaker planemaker chipmaker charity nonprofit contractor".split()
)
"""What a company does: said again of the one that has just spoken."""
_GROUPS = frozenset((SourceKind.ORGANISATION, SourceKind.ARMED_GROUP))
_GIVEN_BODIES = _BODIES - {SourceKind.STATE}
_THEM = frozenset(("them", "these", "those"))
_SINGLE = frozenset((SourceKind.PERSON, SourceKind.WITNESS))


_SEVERAL = frozenset((noun,) for noun in "family couple pair duo trio jury crew crowd".split())
"""Singular nouns for several persons."""
_IN_HEADLINE = 4
"""Parties a headline can name."""
_AT_HAND = 150
"""Tokens, some five sentences, within which "the billionaire" is still the one named last."""
_CALLED = 2
"""Words of a calling that is said again of one named ("the 29-year-old nurse", "the primary teacher")."""
_GLOSS = 12
"""Tokens from where a name begins to the bracket that abbreviates it."""
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

    def __init__(
        self,
        atlas: Atlas,
        abbreviations: Mapping[str, tuple[str, ...]] | None = None,
        glossed: Mapping[str, int] | None = None,
    ) -> None:
        self.entities: list[Entity] = []
        self.atlas = atlas
        self.abbreviations = abbreviations or {}
        self.glossed = glossed or {}

    def meet(
        self, party: Party, *, speaks: bool, manner: str | None = None, headline: bool = False, opens: bool = False
    ) -> Entity | None:
        """The entity of a mention, made where it is new. None: it could be several (rule 3)."""
        if party.document and party.issuer is not None:
            issuer = self.meet(party.issuer, speaks=speaks, manner=manner, headline=headline)
            if issuer is not None or party.issuer.pronoun is None:
                return issuer
            party = replace(party, issuer=None)
        entity = self._find(party) or self._same_words(party)
        if entity is None and party.pronoun is None:
            entity = self._from_headline(party, headline)
        if entity is None:
            entity = self._of_several(party)
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

    def _same_words(self, party: Party) -> Entity | None:
        """The entity of the very mention, where it is a source twice ("two officials, who spoke …, said …")."""
        near = (e for e in self.entities[-_IN_HEADLINE:] if party.pronoun is None and e.last == party.first)
        return next((e for e in near if e.party.words == party.words), None)

    def _of_several(self, party: Party) -> Entity | None:
        """Rule 3: "the official" right after one of the officials, or an official who is told by no other noun, has spoken."""
        bare = party.definite and not party.named and not party.plural and not party.document and len(party.words) == 1
        spoke = [e for e in self._near() if e.spoke and e.party.kind in _SINGLE | {SourceKind.COLLECTIVE}]
        if not bare or party.kind not in _SINGLE or not spoke:
            return None
        last = max(spoke, key=lambda e: e.last)
        if last.party.named or party.first - last.last > _AT_HAND:
            return None
        told = last.mentions[-1]
        head = next((w for w in reversed(told.words) if _singular(w) == party.words[0]), None)
        return last if head is not None and (not told.plural or told.words[:1] == ("one",)) else None

    def _from_headline(self, party: Party, headline: bool) -> Entity | None:
        """Rule 6."""
        for entity in self.entities[:_IN_HEADLINE]:
            bodies = entity.party.kind in _GIVEN_BODIES and party.kind in _GIVEN_BODIES
            if not entity.headline or entity.party.document:
                continue
            if not bodies and not self._same_number(entity.party, party):
                continue
            if headline and _is_any_group(entity.party) and _is_any_group(party):
                return entity
            if headline and not party.named and party.kind in _SINGLE and self._one_post(entity.party, party):
                return entity
            if not headline and self._identifies(party, entity.party):
                entity.headline = _is_any_group(party)  # "an Iraqi militia" is still to be named
                return entity
        return None

    def _identifies(self, party: Party, held: Party) -> bool:
        """Whether a party is the fuller telling of what a headline has brought in without a name."""
        if _is_any_group(held) and party.kind is SourceKind.ARMED_GROUP and not _is_any_group(party):
            return all(e.party.kind is not SourceKind.ARMED_GROUP or _is_any_group(e.party) for e in self.entities)
        if held.kind in _GIVEN_BODIES and party.kind in _GIVEN_BODIES:
            short, full = (set(plain(spelled(one.words))) for one in (held, party))
            return bool(short) and short < full
        if held.named:
            return False
        words = set(plain(held.words))
        told = set(plain(party.words)) if not party.named else set((party.role or "").lower().split())
        if words and words <= told:
            return True
        if held.kind in _SINGLE and held.words[-1:] and held.words[-1] in roles.OFFICES & told and party.named:
            return True  # “the city's mayor … Mayor Jane Roe”
        first = not any(e.spoke and e.party.named and e.party.kind in _SINGLE for e in self.entities)
        return first and party.named and party.kind in _SINGLE and held.kind in _SINGLE and self._one_post(held, party)

    @staticmethod
    def _one_post(one: Party, other: Party) -> bool:
        """Whether two persons are told by nouns of one post."""
        nouns = [told_by(party) for party in (one, other)]
        return not nouns[0].isdisjoint(nouns[1]) or not classes(nouns[0]).isdisjoint(classes(nouns[1]))

    def _find(self, party: Party) -> Entity | None:
        if party.pronoun is not None:
            return self._by_pronoun(party)
        if party.document:
            return self._by_document(party)
        if party.named and party.kind in _SINGLE:
            return self._by_person(party)
        if party.named and not party.name.islower():
            alone = party.definite and len(party.words) == 1 and party.words[0] in roles.ORGANISATION_NOUNS
            return self._by_body(party) or (self._by_nominal(party) if alone else None)  # “The Ministry”
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
            head = view.lower[last - 1].removesuffix("'s")
            bodies = [e for e in self._near() if e.party.kind in _BODIES and _NO_GROUP.isdisjoint(e.party.words)]
            generic = [e for e in bodies if e.spoke] or bodies  # “the party's spokesman”: of the one that has spoken
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
            fits = [e for e in fits if e.party.named or e.spoke]  # “a source” that has said nothing yet is no “he”
            fits = [e for e in fits if e.party.named or told_by(e.party)] or fits
            return (fits[0] if fits else None) if nearest_first else self._spoken_first(fits)
        if sort == "any":
            fits = [e for e in nearest if self._several(e.party) or e.party.kind in _BODIES]
            return self._spoken_first(fits)
        if sort in ("body", "thing"):
            fits = [e for e in nearest if e.party.kind in _BODIES or e.party.document]
            return self._spoken_first(fits)
        return None

    @staticmethod
    def _several(party: Party) -> bool:
        """Whether "they" can be said of a party because it is more than one."""
        return party.plural or (party.speakers or 2) > 1 or (not party.named and party.words[-1:] in _SEVERAL)

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
            if other.kind not in _SINGLE or not other.named or not other.words or _unlike(party, other):
                continue
            if len(words) == 1 and (words[0] == other.words[-1] or words[0] in other.words):
                return entity
            if differ_between(words, other.words, _begin_alike):
                continue
            if len(words) > 1 and words[-1] == other.words[-1]:
                if len(other.words) == 1 or words[0] == other.words[0] or is_initial(words[0], other.words[0]):
                    return entity
                if words == other.words[-len(words) :] or other.words == words[-len(other.words) :]:
                    return entity
        return None

    def _by_body(self, party: Party) -> Entity | None:
        words = plain(party.words)
        for entity in sorted(self._near(), key=lambda e: -e.last):
            other = entity.party
            if other.kind not in _BODIES and other.kind is not SourceKind.COLLECTIVE:
                continue
            if _one_pair(party, other):
                return entity
            for name in (*entity.names, plain(other.words)):
                if same_body(name, words, self.atlas):
                    return entity
                if self._given(words) == name or self._given(name) == words:
                    return entity
        if len(words) == 1 and (gloss := self.glossed.get(words[0])) is not None:
            before = [
                (m.first, k)
                for k, e in enumerate(self.entities)
                if e.party.kind in _BODIES or e.party.kind is SourceKind.COLLECTIVE
                for m in e.mentions
                if m.first < gloss <= m.first + _GLOSS
            ]
            return self.entities[max(before)[1]] if before else None
        return None

    def _given(self, words: tuple[str, ...]) -> tuple[str, ...] | None:
        return self.abbreviations.get(words[0]) if len(words) == 1 else None

    def _by_nominal(self, party: Party) -> Entity | None:
        words = set(plain(party.words)) - {"one", "of"}
        if not words:
            return None
        if words <= _THEM and party.words[:1] == ("one",):
            several = [e for e in self._near() if e.party.plural and not e.party.named and e.party.kind not in _BODIES]
            opened = [
                e for e in several if e.spoke and e.opened >= 0
            ]  # “The officials said that the soldiers had complained … one of them said”
            return max(opened or several, key=lambda e: e.last) if several else None
        earlier = [e for e in self._near() if not e.party.document]
        equal = [
            e
            for e in earlier
            if set(plain(e.party.words)) == words and e.party.plural == party.plural and not e.party.named
        ]
        if equal:
            return equal[-1]
        if not party.definite and party.words[:2] != ("one", "of"):
            return None
        wider = [e for e in earlier if words <= self._all_words(e) and self._same_number(e.party, party)]
        if wider and party.words[:1] == ("one",):
            return max(wider, key=lambda e: e.last)
        if not wider and len(words) == 1 and words <= manners.OUTLET_NOUNS:
            wider = [e for e in earlier if e.party.kind is SourceKind.OUTLET]
            return max(wider, key=lambda e: e.last) if wider else None
        if not wider and len(words) == 1 and words <= _GENERIC_BODIES:
            wider = [e for e in earlier if e.party.kind in _GROUPS and not e.party.name.islower()]
            return max(wider, key=lambda e: e.last) if wider else None
        if not wider and len(words) == 1 and words <= _TRADES:
            spoke = max((e for e in earlier if e.spoke), key=lambda e: e.last, default=None)
            near = spoke is not None and spoke.party.kind in _GROUPS and party.first - spoke.last <= _AT_HAND // 3
            return spoke if near else None
        if party.kind in _BODIES:
            wider = [e for e in wider if e.party.kind in _BODIES]
            return max(wider, key=lambda e: e.last) if wider else None
        if not wider:
            return self._by_epithet(party)
        return wider[0] if len(wider) == 1 else self._latest_of_role(wider, party)

    def _by_epithet(self, party: Party) -> Entity | None:
        """Rule 7."""
        person = party.definite and not party.named and not party.plural and party.kind in _SINGLE
        if not person or any(word in PREPOSITIONS or word in ("who", "whose", "that") for word in party.words):
            return None
        near = [
            e
            for e in sorted(self._near(), key=lambda e: -e.last)
            if e.party.named
            and e.party.kind in _SINGLE
            and (e.party.speakers or 1) == 1
            and party.first - e.last <= _AT_HAND
            and not _unlike(party, e.party)
        ]
        nouns = told_by(party)
        alike = [e for e in near if one_class(nouns, told_by(e.party))]
        if alike:
            return self._spoken_first(alike)
        told = not nouns.isdisjoint(roles.STANDINGS) or "former" in party.words or party.words[-1].endswith("year-old")
        if not told and not nouns.isdisjoint(roles.CALLINGS) and near and len(party.words) <= _CALLED:
            last = near[0]
            close = party.first - last.last <= _AT_HAND // 3
            if not close or not last.spoke or told_by(last.party):
                return None
            last.party = replace(last.party, role=party.name)
            return last
        if told and near and party.first - near[0].mentions[-1].last == 1:
            return near[0]  # “Jane Roe, the billionaire who …”
        return self._spoken_first(near) if told else None

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
        seat = roles.METONYMS.get(" ".join(plain(party.words)), "").split()
        return set(plain(tuple(words))) | {roles.RANKS[w] for w in words if w in roles.RANKS} | set(seat)

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
            entity.names.add(plain(party.words))
        if party.pronoun is not None or (party.document and not entity.party.document):
            return
        held = entity.party
        if held.plural and not party.plural and party.words[:1] == ("one",):
            return  # “two officials said …”, “said one of them, a colonel”: they keep their name
        fuller = (party.named and not held.named) or (party.named == held.named and _fullness(party) > _fullness(held))
        if party.named and held.named and held.name.isupper() and not party.name.isupper() and len(held.name) > 5:
            fuller = fuller or party.name.upper() == held.name
        best, other = (party, held) if fuller else (held, party)
        if best is held and not party.named and held.named:
            entity.party = replace(held, role=fuller_role(held, party))
            return
        entity.party = replace(
            best,
            role=fuller_role(best, other) or (other.role if other.named or not best.named else None),
            affiliation=best.affiliation or other.affiliation,
            country=best.country or other.country,
            gender=best.gender or other.gender,
        )


def _fullness(party: Party) -> tuple[int, int, int]:
    body = party.kind in _BODIES
    return (len(party.words) if body or party.named else 0, int(party.role is not None), len(party.role or ""))


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _is_any_group(party: Party) -> bool:
    """Whether a party is an armed group without a name ("an Iraqi militia", a headline's "Militia")."""
    alone = not party.named or set(party.words) <= roles.ANY_GROUP
    return party.kind is SourceKind.ARMED_GROUP and alone


def _unlike(one: Party, other: Party) -> bool:
    """Whether one is told to be a man and the other a woman."""
    return one.gender is not None and other.gender is not None and one.gender != other.gender


def _begin_alike(one: str, other: str) -> bool:
    return one[0] == other[0]


def _one_pair(one: Party, other: Party) -> bool:
    """Whether two pairs are of the same last names: "Jane Roe and John Doe", "Roe and Doe"."""
    return last_names(one) is not None and last_names(one) == last_names(other)
