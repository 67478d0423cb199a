"""Who is met in a text: its sources and bystanders in text order, so that a pronoun or surname finds what stands before it.

Rules, in order:
1. A source is whom its words tell of; a pronoun after what is said is the subject of that ("The diplomat saw no movement, he said"), a relative one
   whom it stands for. A name that shape alone makes a person or a body is what the encoder marks it as.
2. A possessor ("its spokeswoman") is the state that the sentence opens with, the body beside it, or one known from before; a bare post is of the
   body that what is said begins with.
3. "I" in the outlet's own voice is the author, where the text names them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.extract.attribution import attitude
from onrecord.extract.attribution.found import Found, Range
from onrecord.extract.clauses.view import PREPOSITIONS, View
from onrecord.extract.page import Page
from onrecord.extract.sources.author import account_holder, find_author
from onrecord.extract.sources.bystanders import find_abbreviations, find_bystanders, find_glossed, find_pairs
from onrecord.extract.sources.kinds import atlas
from onrecord.extract.sources.names import Names
from onrecord.extract.sources.nouns import words
from onrecord.extract.sources.party import Parties, Party, last_names
from onrecord.extract.sources.registry import Entity, Registry
from onrecord.lang import roles
from onrecord.model.reading import Mention
from onrecord.model.vocabulary import SourceKind

OPENING = 60
"""Tokens at a text's head, its title and first sentence, in which somebody may be told of before being named."""
ACRONYM = 5
"""Letters of a name in capitals up to which it is a body's, whatever the encoder says."""
_OF_STATES = frozenset(
    "state army military forces air navy ministry minister foreign defence defense interior government president television news parliament prime embassy".split()
)
"""After "its", of a state."""
_POSTS = frozenset(
    "spokesman spokeswoman spokesperson director administrator superintendent chairman chairwoman".split()
)
_POSTED = roles.OFFICES | frozenset("prosecutor spokesman spokeswoman spokesperson".split())
"""Posts that a lead tells of with "a", and whose holder is named below it."""
_SPOKEN_OF = frozenset("man woman boy girl suspect gunman shooter attacker assailant driver victim teenager".split())
"""Whom others tell of: "…, the chief said. The man had a rifle, he added"."""
_PRINCIPALS = frozenset("president premier minister king queen pope chancellor prince princess emir sultan".split())
"""Those whom others speak for."""
_LED_BY = 6
"""Words of a role before a name, where the two open a sentence."""
_BODIES = (SourceKind.ORGANISATION, SourceKind.OFFICE, SourceKind.STATE, SourceKind.ARMED_GROUP, SourceKind.OUTLET)


class Meeting:
    """Meets the parties of one page, of which the attributions are `found`, and the names those that the encoder marks (None without one)."""

    def __init__(self, page: Page, view: View, found: Sequence[Found], names: Sequence[Mention] | None) -> None:
        self.page, self.view, self.found = page, view, found
        self.parties = Parties(view)
        self.names = Names(page, view, names)
        self.registry = Registry(self.parties.atlas, find_abbreviations(view), find_glossed(view))
        self.met: dict[Range, tuple[Party, Entity | None]] = {}
        self._before = {id(one): before for before, one in pairwise(found)}

    def meet(self) -> None:
        """Fills `met`: by the tokens of its mention a party, and who that is; None for who it could be several."""
        sources: dict[Range, Found] = {}
        for one in self.found:
            if one.source is not None:
                sources.setdefault(one.source, one)
        taken = [False] * (len(self.view.tokens) + 1)
        for first, last in sources:
            for i in range(first, last):
                taken[i] = True
        events: list[tuple[int, int, Party, Range, Found | None]] = []
        for party in self._bystanders(sources):
            if not any(taken[i] for i in range(party.first, party.last)) or self._beside(party, sources):
                events.append((party.first, 0, party, (party.first, party.last), None))
        for source, one in sources.items():
            refers = self._person_told(one.refers, sources) or self._subject_meant(one)
            party = self._typed(self.parties.parse(*(refers or source)))
            if (
                one.shape == "turn"
                and party.kind is SourceKind.ORGANISATION
                and party.words[-1] not in roles.ORGANISATION_NOUNS
            ):
                party = replace(party, kind=SourceKind.PERSON, named=True)  # “DELGADO: …”
            events.append((source[0], 1, party, source, one))
        parties = [event[2] for event in events]
        pairs = find_pairs(self.view, parties, parties)
        events += [(pair.first, 2, pair, (pair.first, pair.last), None) for pair in pairs]
        events += self._surnames(events, taken)
        events.sort(key=lambda event: (event[0], event[1]))
        openings = {self.view.skip_openers(unit.first, unit.last) for unit in self.view.units}
        openings |= {unit.first for unit in self.view.units}
        for _, _, party, key, spoken in events:
            manner = attitude.manner_of(self.view, spoken).value if spoken is not None else None
            quoted = spoken is not None and party.pronoun is None and self.view.quote[key[0]] >= 0
            party = self._of_the_subject(self._owned(party), spoken)
            entity = self.registry.meet(
                party,
                speaks=spoken is not None and not quoted,  # whom somebody quoted speaks of is no “he” outside of it
                manner=manner,
                headline=spoken is not None and (spoken.unit.headline or self._unnamed_yet(party, spoken)),
                opens=self._opens(party, openings),
            )
            self.met[key] = (party, entity)
        self._meet_author(sources)

    def _opens(self, party: Party, openings: set[int]) -> bool:
        """Whether a mention opens a sentence, with its role before it ("National police chief Gen. Jose Tan has …"), or is what a
        sentence that opens otherwise brings in ("Among the witnesses was Jan Moser")."""
        view, first = self.view, party.first
        if party.kind is not SourceKind.PERSON or not party.named:
            return first in openings
        if view.lower[party.last : party.last + 1] == ["and"]:
            return False  # "Minister Roe and his deputy were among the nine, he said": he is neither
        if view.lower[first - 1 : first] in (["was"], ["is"], ["were"]):
            opening = max((at for at in openings if at < first), default=first)
            return view.lower[opening] in ("among", "with", "beside", "alongside")
        for i in range(first, max(-1, first - _LED_BY), -1):
            if i in openings:
                return True
            if i < first and (not view.word(i) or view.verb(i) or view.lower[i] in PREPOSITIONS):
                return False
        return False

    def _meet_author(self, sources: dict[Range, Found]) -> None:
        """“I” in the outlet's own voice is the author, where the text names them."""
        asked = [key for key in sources if self.met[key][0].pronoun == "i" and self.view.quote[key[0]] < 0]
        author = find_author(self.view, self.parties, self.page.report.byline) if asked else None
        report = self.page.report
        written = next(
            (name for name in report.byline if name.strip() and name in report.text), None
        )  # in a line of the page's
        holder = (account_holder(report.outlet) or written) if author is None and asked else None
        if holder is not None:
            author = Party(*asked[0], holder, SourceKind.PERSON, True, words(holder))
        entity = self.registry.meet(author, speaks=True) if author is not None else None
        for key in asked:
            self.met[key] = self.met[key][0], entity

    def _bystanders(self, sources: dict[Range, Found]) -> Iterator[Party]:
        """Those named besides the sources, with what the encoder says of names and what the sources are called by."""
        lower = self.view.lower
        parties = [self.parties.parse(*source) for source in sources]
        alone = {one.words[0] for one in parties if one.kind is SourceKind.PERSON and one.named and len(one.words) == 1}
        surnames = frozenset(alone.union(*(last_names(one) or () for one in parties)))
        heads = (
            frozenset(lower[last - 1] for first, last in sources if lower[first] in roles.DEFINITE) - roles.STANDINGS
        )
        for party in find_bystanders(self.view, self.parties, self.names.persons, surnames, heads):
            if party.kind is not SourceKind.PERSON or not self.names.of_no_party(party.first):
                yield self._typed(party)

    def _beside(self, party: Party, sources: Iterable[Range]) -> bool:
        """Whether a party within a source is a body that the source belongs to ("an inspector from the water ministry")."""
        led = self.view.lower[party.first - 1 : party.first] in (["from"], ["at"], ["with"], ["for"], ["in"])
        return led and party.kind in _BODIES and any(a < party.first - 1 and party.last <= b for a, b in sources)

    def _typed(self, party: Party) -> Party:
        """A name that shape alone makes a person or a body is what the encoder marks it as."""
        if not party.named or party.role is not None or party.kind not in (SourceKind.PERSON, SourceKind.ORGANISATION):
            return party
        if party.words and party.words[-1] in roles.ORGANISATION_NOUNS:
            return party
        if party.kind is SourceKind.ORGANISATION and party.name.isupper() and len(party.name) <= ACRONYM:
            return party  # “PKP”
        kind = self.names.kind_of(party.first, party.last)
        if kind is SourceKind.PERSON and party.definite and party.name.endswith("s"):
            return replace(party, kind=SourceKind.COLLECTIVE, plural=True, speakers=None)  # “the Roes”
        return party if kind is None or kind is party.kind else replace(party, kind=kind)

    def _unnamed_yet(self, party: Party, one: Found) -> bool:
        """Whether a text opens with somebody told as headlines do, as their own somebody ("her former doctor"), or as some armed group."""
        if party.named or party.plural or one.unit.first > OPENING:
            return False
        first = self.view.lower[party.first]
        bare = first not in roles.DETERMINERS and self.view.tokens[party.first].kind == "word"
        posted = first == "the" and party.kind is SourceKind.PERSON and party.words[-1] in roles.OFFICES
        some_post = first in ("a", "an") and party.kind is SourceKind.PERSON and not _POSTED.isdisjoint(party.words)
        some_group = party.kind is SourceKind.ARMED_GROUP  # “an Iraqi militia claimed …”
        named_below = posted or some_post or some_group  # “the regional governor said”, “a prosecutor in Keld said”
        return bare or party.owner is not None or named_below

    def _surnames(
        self, events: list[tuple[int, int, Party, Range, Found | None]], taken: list[bool]
    ) -> list[tuple[int, int, Party, Range, Found | None]]:
        """Later mentions by last name alone of persons met elsewhere: they keep "he" from going astray."""
        view = self.view
        last_names: set[str] = set()
        for _, _, party, _, _ in events:
            if party.named and party.kind is SourceKind.PERSON and party.words:
                last_names.add(party.words[-1])
            for i in range(party.first, party.last):
                taken[i] = True
        made: list[tuple[int, int, Party, Range, Found | None]] = []
        for i, word in enumerate(view.lower):
            if word in last_names and view.cap(i) and not taken[i] and view.quote[i] < 0:
                party = Party(i, i + 1, view.tokens[i].text, SourceKind.PERSON, True, (word,))
                made.append((i, 0, party, (i, i + 1), None))
        return made

    def _owned(self, party: Party) -> Party:
        """“Its spokeswoman”: whose she is, where the possessor is known from before."""
        if party.owner is None or (
            party.affiliation is not None and self.view.lower[party.owner[0]] not in roles.DEFINITE
        ):
            return party
        owner = (
            self._state_that_did(party.owner)
            or self._body_beside(party.owner)
            or self.registry.owner(self.parties, self.view, party.owner)
        )
        if owner is None:
            return party
        if owner.kind in (SourceKind.PERSON, SourceKind.WITNESS) and party.kind in _BODIES:
            return party
        words = (*owner.words[-1:], *party.words) if party.kind in _BODIES else party.words
        return replace(party, words=words, affiliation=owner.name, country=party.country or owner.country)

    def _of_the_subject(self, party: Party, one: Found | None) -> Party:
        """“The hospital received 11 patients, spokeswoman Jane Roe said”: a bare post is of the body that what is said begins with."""
        if one is None or one.shape not in ("after", "inverted") or not party.named or party.affiliation is not None:
            return party
        post = (party.role or "").lower().split()
        if party.kind is not SourceKind.PERSON or not post or post[-1] not in _POSTS or len(post) > 1:
            return party
        view, (first, last) = self.view, one.content[0]
        verb = next((i for i in range(first + 1, last) if view.quote[i] < 0 and view.verb(i)), None)
        subject = view.subject_before(verb, first) if verb is not None else None
        if subject is None or subject[0] != first:
            return party
        body = self.parties.parse(*subject)
        if body.kind not in _BODIES or body.pronoun is not None:
            return party
        return replace(party, affiliation=body.name, country=party.country or body.country)

    def _body_beside(self, owner: Range) -> Party | None:
        """“… were brought to the hospital in Keld, its director said”: the nearest body of the same sentence before “its”."""
        view = self.view
        if owner[1] - owner[0] != 1 or view.lower[owner[0]] not in ("its", "their"):
            return None
        floor = max(unit.first for unit in view.units if unit.first <= owner[0])
        if "it" in view.lower[floor : owner[0]]:
            return None  # “whom it had listed was found in a hospital, its president said”
        for i in range(owner[0] - 1, floor, -1):
            if view.quote[i] >= 0 or view.lower[i] in ("said", "says", "told", "tells"):
                return None
            if view.lower[i] in roles.ORGANISATION_NOUNS and not view.verb(i):
                first = i
                while first > floor and (
                    view.cap(first - 1)
                    or view.lower[first - 1] in roles.DETERMINERS
                    or view.lower[first - 1].endswith(("'s", "s'"))
                ):
                    first -= 1
                last = i + 1
                if view.lower[last : last + 1] in (["in"], ["of"], ["at"]) and view.cap(last + 1):
                    last += 2
                return self.parties.parse(first, last)
        return None

    def _state_that_did(self, owner: Range) -> Party | None:
        """ "Keldia fired missiles at a base in Arland, and its state television claimed …": the state that the sentence, or the one before it, opens
        with as its subject."""
        view = self.view
        if owner[1] - owner[0] != 1 or view.lower[owner[0]] != "its":
            return None
        if _OF_STATES.isdisjoint(view.lower[owner[1] : owner[1] + 2]):
            return None  # "its director": of the hospital that it shelled
        units = [unit for unit in view.units if unit.first <= owner[0]][-2:]
        for unit in reversed(units):
            first = view.past_dateline(unit.first, unit.last)
            for last in (first + 3, first + 2, first + 1):
                named = tuple(view.tokens[i].text for i in range(first, min(last, unit.last)))
                if named in atlas().countries and last < owner[0] and view.verb(last):
                    return self.parties.parse(first, last)
        return None

    def _person_told(self, refers: Range | None, sources: Iterable[Range]) -> Range | None:
        """What a relative pronoun stands for; where that is the end of how a person is told of as a source, that person: “said Jane
        Roe, a neighbour, who …”."""
        if refers is None:
            return None
        around = [source for source in sources if source[0] < refers[0] and refers[1] <= source[1]]
        told = [source for source in around if self.parties.parse(*source).kind is SourceKind.PERSON]
        return told[0] if told else refers

    def _subject_meant(self, one: Found) -> Range | None:
        """“The diplomat saw no movement, he said”: the pronoun after its content is the content's subject, if a person."""
        view = self.view
        if one.source is None or one.shape not in ("after", "inverted") or one.source[1] - one.source[0] != 1:
            return None
        if view.lower[one.source[0]] not in ("he", "she", "they") or view.quote[one.content[0][0]] >= 0:
            return None
        first, last = one.content[0]
        verb = next((i for i in range(first + 1, last) if view.quote[i] < 0 and view.verb(i)), None)
        subject = view.subject_before(verb, first) if verb is not None else None
        if subject is None or subject[0] != first:
            return None
        party = self.parties.parse(*subject)
        if view.lower[subject[0]] in ("there", "it", "this", "that", "what", "one", "another", "no", "a", "an"):
            return None  # “One person was injured, he wrote”
        person = party.kind in (SourceKind.PERSON, SourceKind.WITNESS, SourceKind.COLLECTIVE) and party.pronoun is None
        joined = view.lower[subject[1]] in ("and", "were", "are", "have")
        if view.lower[one.source[0]] != "they" and (party.plural or (party.speakers or 1) > 1 or joined):
            return None  # “Ten people were hurt, he said”, “Minister Roe and his deputy were among the nine, he said”
        if party.gender is not None and roles.PRONOUNS[view.lower[one.source[0]]][1] not in (None, party.gender):
            return None  # “The man fired forty rounds, she said”
        head = party.words[-1] if party.words else ""
        if head in _PRINCIPALS | _SPOKEN_OF and self._other_spoke(one, party):
            return None  # “…, her spokesman said. The president will fly there, he added”
        known = party.named and (len(party.words) > 1 or view.tokens[subject[0]].text in view.proper)
        return subject if person and (known or head in roles.PERSON_NOUNS) else None

    def _other_spoke(self, one: Found, party: Party) -> bool:
        """Whether somebody else spoke right before, in the same paragraph, who is told at more length than by a pronoun."""
        before = self._before.get(id(one))
        if before is None or before.source is None or before.unit.paragraph != one.unit.paragraph:
            return False
        teller = self.parties.parse(*before.source)
        return (
            before.unit is not one.unit
            and teller.kind is SourceKind.PERSON
            and teller.named
            and teller.words != party.words
        )
