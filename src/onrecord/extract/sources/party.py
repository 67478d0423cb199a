"""A source's noun phrase taken apart: name, role, affiliation, country, kind, number — by titles, shape and place alone.

Rules, in order:
1. An appositive or relative clause after a comma says who the one before it is: its role and affiliation are added.
2. "a statement from X", "X's statement": the party is X, the thing it stood in a manner.
3. A possessor ("the minister's spokesman Todd Lane") is the affiliation of what follows it.
4. The last run of capitals, after any title or role noun in it, is the name; what stands before it is the role.
5. Without a person's role or title before it, a run with a body's word, an abbreviation or "the" is an organisation; a
   country's name is a state; two to four capitals are a person.
6. No list of known people is looked at; countries, titles and bodies' words are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.extract.clauses.view import PREPOSITIONS
from onrecord.extract.sources.kinds import is_outlets, kind_of_name, kind_of_nominal
from onrecord.extract.sources.nouns import ISSUED, Nouns, bare, unpossessed, without_ending, words
from onrecord.lang import cues, manners, roles
from onrecord.lang.given_names import gender_of
from onrecord.model.vocabulary import SourceKind

_SLUG = 6
"""Tokens of an outlet before the slash that opens its report."""
_IN_NAMES = frozenset("the of al".split())
_BODIES = (SourceKind.ORGANISATION, SourceKind.OFFICE, SourceKind.ARMED_GROUP, SourceKind.OUTLET)
_OWNED_BODIES = (SourceKind.ORGANISATION, SourceKind.OFFICE)
"""Bodies of which each owner has one ("Roe’s campaign"): whose it is belongs to its name."""
_OF_SOMEBODY = frozenset(("Office", "Department", "Service", "Bureau", "Secretariat"))
"""Bodies whose name is whose they are, and no more: "the Chief Public Prosecutor's Office"."""
_BEFORE_ROLES = frozenset("former then-president acting then ex- his her their the top senior".split())
"""Words before a role in the second of two who speak as one."""
_GENDERS = {"his": "m", "her": "f"}
_TELLS_MORE = frozenset("describing identifying calling styling claiming saying introducing as who that".split())
"""After a noun, words that open what more is told of it: a possessor there is not the noun's ("a man describing himself as the group's spokesman")."""
_HEADED = frozenset("office administration staff department service ministry committee board bureau police".split())
"""Bodies that a name right after is not theirs but their head's ("the head of his administration Aida Bek")."""
_REPORTED_BY = frozenset("from by".split())


@dataclass(frozen=True, slots=True)
class Party:
    """A party as one noun phrase gives it, over token indices [first, last) of the whole phrase.

    `name` is a name or nominal; `words` its lower-case words for matching; `pronoun` the pronoun or None; `document`
    the noun where a thing speaks; `issuer` the party that it is from; `owner` the tokens of a possessor ("its" in "its
    spokesman"); `gender` "m", "f" or None; `plural`; `definite`.
    """

    first: int
    last: int
    name: str
    kind: SourceKind
    named: bool
    words: tuple[str, ...]
    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    speakers: int | None = 1
    pronoun: str | None = None
    gender: str | None = None
    plural: bool = False
    definite: bool = False
    document: bool = False
    issuer: Party | None = None
    owner: tuple[int, int] | None = None


class Parties(Nouns):
    """Takes source phrases of one view apart."""

    def parse(self, first: int, last: int) -> Party:
        """The party of tokens [first, last); never fails: an unknown phrase is a nominal."""
        view = self.view
        slash = next((i for i in range(first + 1, min(last - 1, first + _SLUG)) if self._ends_slug(i)), None)
        if slash is not None:
            return replace(self.parse(slash + 1, last), first=first, last=last)
        core_last, extra = self._core(first, last)
        clipped = core_last - first == 2 and view.lower[first + 1] in (
            "'m",
            "'ve",
            "'d",
            "'re",
            "'s",
            "'ll",
        )  # "I'm told"
        single = core_last - first == 1 or clipped
        alone = view.lower[first].split("'")[0] if single and view.tokens[first].text != "US" else ""
        if roles.SUBJECT_FORMS.get(alone, alone) in roles.PRONOUNS:
            return self._pronoun(first, last)
        several = self._names(first, last)
        if several is not None:
            return several
        document = self._document(first, core_last, last)
        if document is not None:
            return document
        party = self._plain(first, core_last)
        if extra is not None:
            aged = view.tokens[extra[0]].kind == "number" and view.lower[extra[0] + 1 : extra[0] + 2] in ([], [","])
            begin = min(extra[0] + 2, extra[1]) if aged else extra[0]  # “Jane Roe, 34, a driver”
            party = self._with_extra(party, begin, extra[1]) if begin < extra[1] else party
        return party if (party.first, party.last) == (first, last) else replace(party, first=first, last=last)

    def _ends_slug(self, i: int) -> bool:
        """ "Keld Press/ A security source …": the outlet before the slash is no part of who speaks."""
        view, token = self.view, self.view.tokens[i]
        return (
            token.text == "/"
            and token.start == view.tokens[i - 1].end
            and view.document.text[token.end : token.end + 1] == " "
        )

    def _pronoun(self, first: int, last: int) -> Party:
        told = self.view.lower[first].split("'")[0]  # “he’s”, “she’ll”
        word = roles.SUBJECT_FORMS.get(told, told)
        sort, gender, number = roles.PRONOUNS[word]
        kind = SourceKind.PERSON if sort in ("person", "speaker", "hearer") else SourceKind.COLLECTIVE
        return Party(
            first,
            last,
            self.view.tokens[first].text,
            kind,
            False,
            (word,),
            pronoun=word,
            gender=gender,
            plural=number == 2,
            speakers=None if number == 2 else 1,
        )

    def _document(self, first: int, core_last: int, last: int) -> Party | None:
        """Rule 2; also a poll, a report, a website that speaks for itself."""
        view = self.view
        head = self._head(first, core_last)
        noun = view.lower[head]
        if view.cap(head) and head > first and view.cap(head - 1):
            return None
        voice = noun in manners.VOICE_NOUNS
        if (noun not in manners.DOCUMENT_NOUNS and not voice) or noun in roles.PERSON_NOUNS:
            return None
        issuer = None
        owner = next((i for i in range(first, head) if view.lower[i].endswith(("'s", "s'"))), None)
        if owner is not None and view.lower[owner] not in manners.TIME_WORDS and not view.time_word(owner):
            issuer = self._plain(first, owner + 1)
        if owner is None and view.lower[first] in ("his", "her") and head > first:
            issuer = replace(self._pronoun(first, first + 1), gender=_GENDERS[view.lower[first]])
        for i in range(head + 1, last):
            if view.lower[i] in _REPORTED_BY and i + 1 < last:
                issuer = self.parse(i + 1, last)
                break
            if view.lower[i] not in ISSUED and not view.time_word(i) and view.lower[i] not in PREPOSITIONS:
                break
        if issuer is None and head > first:
            issuer = self._modifying_body(first, head)
        if issuer is None and voice and noun not in manners.DOCUMENT_NOUNS:
            return None
        words = self._content_words(first, core_last)
        return Party(
            first,
            last,
            self._nominal(first, core_last),
            SourceKind.DOCUMENT,
            False,
            words,
            country=self.atlas.country_of(self.view, first, core_last),
            definite=self._definite(first),
            document=True,
            issuer=issuer,
        )

    def _modifying_body(self, first: int, head: int) -> Party | None:
        """“an army communique”, “a White House statement”: the body before the noun."""
        view = self.view
        last = head
        while last > first and view.lower[last - 1] in (
            "written",
            "joint",
            "brief",
            "news",
            "press",
            "opinion",
            "exit",
            "online",
        ):
            last -= 1
        if last <= first or view.time_word(last - 1) or view.lower[last - 1] in manners.PLATFORMS:
            return None
        if view.lower[last - 1] in roles.DETERMINERS or view.lower[last - 1].endswith(("'s", "s'")):
            return None
        body = view.lower[last - 1] in roles.ORGANISATION_NOUNS or (
            view.cap(last - 1) and (last - 1 > first or view.tokens[last - 1].text in view.proper)
        )
        return replace(self._plain(first, last), definite=True) if body else None

    def _plain(self, first: int, last: int) -> Party:
        view = self.view
        start = first
        owner: tuple[int, int] | None = None
        for i in range(first, last - 1):
            if view.lower[i] in PREPOSITIONS or (i > first + 1 and view.lower[i] in _TELLS_MORE):
                break
            if view.lower[i].endswith(("'s", "s'")) or (
                view.tokens[i].text in "'’" and view.lower[i - 1].endswith("s")
            ):
                if self._within_name(first, i, last):
                    continue
                owner, start = (first, i + 1), i + 1
        if owner is None and view.lower[first] in ("its", "his", "her", "their") and last - first > 1:
            owner, start = (first, first + 1), first + 1
        party = self._unowned(start, last, first)
        if owner is None:
            return party
        affiliation: str | None = unpossessed(self._without_determiner(*owner))
        if (affiliation or "").lower() in roles.GENERIC_OWNERS:
            affiliation = None
        country = self.atlas.country_of(self.view, *owner) or party.country
        if country is None and view.lower[owner[1] - 1].removesuffix("'s") in ("country", "nation"):
            country = self._country_before(first)
        if party.affiliation is None or party.affiliation == party.name:
            party = replace(party, affiliation=affiliation)
        named = party.named or (party.kind is SourceKind.ORGANISATION)
        name = party.name
        if (name.islower() or name in _OF_SOMEBODY) and view.lower[owner[0]] not in roles.GENERIC_OWNERS:
            name = self._without_determiner(first, owner[1]) + " " + name
        told = words(name) if party.kind in _OWNED_BODIES and name != party.name else party.words
        return replace(party, name=name, words=told, country=country, first=first, named=named, owner=owner)

    def _unowned(self, first: int, last: int, whole: int) -> Party:
        """Rules 4 and 5, for a phrase without possessor."""
        view = self.view
        tail = next(
            (
                i
                for i in range(first + 1, last)
                if view.lower[i] in roles.OF_AFFILIATION
                and view.lower[i + 1 : i + 2] != ["charge"]  # “Agent in Charge”
            ),
            last,
        )
        pair = self._pair(first, tail)
        if pair is not None:
            return pair
        if is_outlets(view, first, tail - 1) and any(view.cap(i) for i in range(first, tail)):
            return self._body(first, first, tail, last, SourceKind.OUTLET)
        name = self._name_run(first, tail)
        if tail < last and self._has_role(first, tail) and (name is None or view.lower[name[1] - 1] in roles.TITLES):
            late = self._past_body(tail, self._name_run(first, last))
            if (
                late is not None
                and late[0] > tail
                and view.lower[late[0] - 1] not in (*PREPOSITIONS, *roles.DETERMINERS)
            ):
                name, tail = late, last
        if name is not None and self._under_preposition(first, name[0]):
            return self._nominal_party(first, tail, last)
        if name is None:
            return self._nominal_party(first, tail, last)
        role_last = name[0]
        role = self._without_determiner(first, role_last) or None
        text = view.text(*name)
        people = role is not None and self._has_role(first, role_last)
        past = people and name[0] > first + 2 and view.cap(name[0] - 1) and view.lower[name[0] - 2] == "of"
        past = past or (
            people
            and name[0] - 1 > first
            and view.lower[name[0] - 1] in _HEADED
            and "of" in view.lower[first : name[0]]
        )
        kind = SourceKind.PERSON if past else kind_of_name(view, self.atlas, first, name, people)
        if kind not in (SourceKind.PERSON, SourceKind.WITNESS):
            return self._body(first, name[0], tail, last, kind)
        text = without_ending(text)
        affiliation = self._affiliation(first, role_last) or (
            view.text(tail + 1, last) if tail < last and view.cap(tail + 1 if tail + 1 < last else tail) else None
        )
        return Party(
            first,
            last,
            text,
            kind,
            True,
            words(text),
            role=role,
            affiliation=bare(affiliation),
            country=self.atlas.country_of(self.view, first, name[0]) or self.atlas.country_of(self.view, tail, last),
            gender=self._gender(first, role_last) or self._given(text) or self._gender(first, last),
        )

    def _name_follows(self, first: int, last: int) -> bool:
        """Whether a name begins at `first`, a role before it left out ("and former President John Doe")."""
        view = self.view
        while first < last and not view.cap(first):
            word = view.lower[first]
            if word not in roles.PERSON_NOUNS and word not in roles.TITLES and word not in _BEFORE_ROLES:
                return False
            first += 1
        return first < last

    def _names(self, first: int, last: int) -> Party | None:
        """“Roe, Doe and Sy”: three names and more that speak as one."""
        view = self.view
        commas = [i for i in range(first + 1, last) if view.tokens[i].text == ","]
        joins = [i for i in range(first + 1, last - 1) if view.lower[i] in ("and", "&")]
        if not commas or not joins or joins[-1] < commas[-1] or not view.cap(last - 1):
            return None
        inside = (i for i in range(first, last) if i not in commas and i not in joins)
        if not all(view.cap(i) or not view.word(i) for i in inside):
            return None
        if any(
            view.lower[i] in roles.PERSON_NOUNS or view.lower[i] in roles.ORGANISATION_NOUNS for i in range(first, last)
        ):
            return None
        text = view.text(first, last)
        return Party(first, last, text, SourceKind.COLLECTIVE, True, words(text), speakers=None, plural=True)

    def _within_name(self, first: int, at: int, last: int) -> bool:
        """ "The Garment Workers' Solidarity Federation": a plural's possessive inside the name of a body."""
        view = self.view
        begin = first + 1 if view.lower[first] in roles.DETERMINERS else first
        inside = [i for i in range(begin, last) if view.word(i) and view.lower[i] not in _IN_NAMES]
        plural = view.lower[at].endswith("s'") or view.tokens[at].text in "'’"
        body = view.lower[last - 1] in roles.ORGANISATION_NOUNS and view.cap(last - 1)
        return plural and body and at >= begin and len(inside) > 1 and all(view.cap(i) for i in inside)

    @staticmethod
    def _given(name: str) -> str | None:
        """What the given name of a name in several words says of gender."""
        told = words(name)
        return gender_of(told[0]) if len(told) > 1 else None

    def _pair(self, first: int, last: int) -> Party | None:
        """“Esper and Milley”, “France and Germany”: two names that speak as one."""
        view = self.view
        at = next((i for i in range(first + 1, last - 1) if view.lower[i] == "and"), None)
        if at is None or not (view.cap(at - 1) and self._name_follows(at + 1, last) and view.cap(last - 1)):
            return None
        if any(view.lower[i] in roles.ORGANISATION_NOUNS for i in (at - 1, last - 1)) or view.lower[first] == "the":
            return None
        if self._is_body_of_two(first, at, last):
            return None
        text = self._without_determiner(first, last)
        return Party(first, last, text, SourceKind.COLLECTIVE, True, words(text), speakers=None, plural=True)

    def _is_body_of_two(self, first: int, joint: int, last: int) -> bool:
        """ "Flood Warning and Rescue Unit coordinator Jan Roe": the "and" is within a body's name, whose officer alone speaks."""
        view = self.view
        held = next((i for i in range(joint + 2, last - 1) if not view.cap(i)), last)
        officer = held < last and view.lower[held] in roles.PERSON_NOUNS and view.cap(held + 1)
        before = range(first, joint)
        told = any(view.lower[i] in roles.PERSON_NOUNS or view.lower[i] in roles.TITLES for i in before)
        return officer and not told and all(view.cap(i) for i in before) and gender_of(view.lower[first]) is None

    def _body(self, first: int, name_first: int, tail: int, last: int, kind: SourceKind) -> Party:
        """A named organisation, office, state, group or outlet; "of" phrases belong to its name."""
        view = self.view
        joined = tail < last and (view.lower[tail] == "of" or (view.lower[tail] == "for" and view.cap(tail + 1)))
        end = last if joined else tail
        start = name_first if name_first > first and not view.cap(name_first - 1) else first
        while start + 1 < end and (view.lower[start].endswith("-based") or view.lower[start] in roles.PLACE_MODIFIERS):
            start += 1
        text = without_ending(self._without_determiner(start, end))
        return Party(
            first,
            last,
            text,
            kind,
            True,
            words(text),
            affiliation=None,
            country=self.atlas.country_of(self.view, first, last) or self.atlas.capitals.get(text),
            definite=self._definite(first),
            speakers=1,
        )

    def _of_a_country(self, i: int) -> bool:
        """Whether a word is a country's name or adjective."""
        return self.atlas.country_of(self.view, i, i + 1) is not None

    def _nominal_party(self, first: int, tail: int, last: int) -> Party:
        view = self.view
        head = self._head(first, last)
        noun = unpossessed(view.lower[head])
        number = self._number(first)
        plural = (noun.endswith("s") and noun not in ("press", "boss", "congress", "process")) or noun in (
            "people",
            "police",
            "men",
            "women",
            "policemen",
            "others",
            "spokespeople",
            "both",
            "two",
            "many",
            "some",
        )
        told = (
            i
            for i in range(head + 1, last)
            if view.lower[i].endswith(("ing", "ed")) and not view.cap(i) and view.tokens[i - 1].text != "-"
        )  # but “the ministry of the U.N.-backed government”
        last_said = next(told, last)
        if all(view.lower[i] in roles.WHEREABOUTS for i in range(head + 1, last_said)):
            last_said = head + 1
        text = unpossessed(self._without_determiner(first, last_said))
        if text.lower() in roles.COLLECTIVE_NOUNS | roles.WITNESS_NOUNS and self._only_opening(first):
            text = text.lower()  # "Officials said"
        kind = kind_of_nominal(view, first, head, plural, number)
        affiliation = self._affiliation(first, head)
        if (
            affiliation is not None
            and tuple(w.rstrip(".") for w in affiliation.split()) in self.atlas.countries
            and (affiliation not in self.atlas.offices)
        ):
            affiliation = None
        if tail < last and affiliation is None and self._body_phrase(tail + 1, last):
            affiliation = bare(view.text(tail + 1, last))
        person = noun in roles.PERSON_NOUNS and kind is not SourceKind.ORGANISATION
        role = text if person else None
        as_at = next((i for i in range(head + 2, last - 1) if view.lower[i] == "as"), last)
        if person and as_at < last and not cues.REFLEXIVES.isdisjoint(view.lower[head + 1 : as_at]):
            role = self._without_determiner(as_at + 1, last)  # “a man describing himself as the group's spokesman”
        body = kind in (SourceKind.ORGANISATION, SourceKind.ARMED_GROUP, SourceKind.OFFICE, SourceKind.OUTLET)
        if body:
            affiliation = None
        armed = kind is SourceKind.ARMED_GROUP  # “an Iraqi militia” is not named
        return Party(
            first,
            last,
            text,
            kind,
            body
            and (
                self._definite(first)
                or noun in ("police", "army")
                or any(view.cap(i) and not (armed and self._of_a_country(i)) for i in range(first + 1, head))
            ),
            self._content_words(first, last),
            role=role,
            affiliation=affiliation,
            country=self.atlas.country_of(self.view, first, last),
            speakers=number if number or plural else 1,
            gender=self._gender(first, last),
            plural=plural,
            definite=self._definite(first),
        )

    def _with_extra(self, party: Party, first: int, last: int) -> Party:
        """Rule 1."""
        view = self.view
        if view.lower[first] == "who" and first + 1 < last and view.lower[first + 1] in roles.ACTING_FOR:
            object_first = first + 3 if view.lower[first + 2 : first + 3] == ["for"] else first + 2
            stop = next((i for i in range(object_first, last) if view.tokens[i].text == ","), last)
            if stop > object_first:
                return replace(
                    party,
                    role=party.role or view.text(first + 1, stop),
                    affiliation=party.affiliation or bare(view.text(object_first, stop)),
                    country=party.country or self.atlas.country_of(self.view, object_first, stop),
                )
        if view.lower[first] in ("who", "which", "whose"):
            return party
        if view.lower[first] in PREPOSITIONS:  # “a second official, from a Gulf state”
            held = party.affiliation or (
                bare(view.text(first + 1, last)) if self._body_phrase(first + 1, last) else None
            )
            return replace(party, affiliation=held) if view.lower[first] in ("from", "of", "at", "with") else party
        unnamed = (
            not party.named or party.name.islower() or view.lower[party.first] in ("a", "an")
        )  # "an Islamist faction, Sons of Keld,"
        run = range(first, min(last, first + 5))
        capitals = all(self._capital(i) or not view.word(i) or view.lower[i] in _IN_NAMES for i in run)
        named = unnamed and capitals and any(view.cap(i) for i in run)
        if party.named and party.kind is SourceKind.PERSON and view.lower[first] in ("a", "an") and party.role is None:
            party = replace(party, role=self._without_determiner(first, last))
        if not named and not any(
            view.lower[i] in roles.PERSON_NOUNS or view.lower[i] in roles.TITLES for i in range(first, last)
        ):
            return party
        if view.lower[first].endswith(("ed", "ing")) or view.lower[first] in ("told", "said", "says", "tells"):
            return party
        stop = next(
            (i for i in range(first, last) if view.tokens[i].text == "," or view.lower[i] in ("who", "which")), last
        )
        said = self._unowned(first, stop, first) if stop > first else None
        if said is None:
            return party
        whole = all(view.lower[i] in _IN_NAMES or self._capital(i) for i in range(first, stop))
        if unnamed and party.kind in _BODIES and named and whole and said.kind is not SourceKind.ORGANISATION:
            name = self._without_determiner(first, stop)  # "a militant group, Sons of Keld,"
            said = replace(said, name=name, words=words(name), named=True, role=None, affiliation=None)
        if unnamed and said.named:
            joined = ", ".join(filter(None, (party.role, said.role))) or None
            body = party.kind in _BODIES and said.kind is SourceKind.PERSON  # "a little-known faction, Sons of Keld,"
            return replace(
                said,
                kind=party.kind if body else said.kind,
                owner=party.owner,
                role=joined or (party.name if body else None),
                affiliation=party.affiliation or said.affiliation,
                country=party.country or said.country,
                speakers=1,
                definite=False,
                gender=party.gender or said.gender,
            )
        role = self._without_determiner(first, stop)
        affiliation = said.affiliation or party.affiliation
        owner = next((i for i in range(first, stop) if view.lower[i].endswith(("'s", "s'"))), None)
        if owner is not None and not any(view.lower[i] in PREPOSITIONS for i in range(first, owner)):
            affiliation = unpossessed(self._without_determiner(first, owner + 1))
            role = view.text(owner + 1, stop) or role
        joined = role if party.role is None or party.role.startswith(role) else f"{party.role}, {role}"
        return replace(
            party,
            role=joined,
            affiliation=affiliation,
            country=party.country or self.atlas.country_of(self.view, first, stop),
            gender=party.gender or self._gender(first, stop),
            kind=said.kind
            if said.kind in _BODIES and not said.named and party.named  # "the Keld Brigade, a militant group"
            else SourceKind.PERSON
            if party.speakers == 1 and party.named
            else party.kind,
        )


def last_names(party: Party) -> tuple[str, str] | None:
    """The last names of two who speak as one ("Jane Roe and John Doe"); None for others."""
    if party.kind is not SourceKind.COLLECTIVE or not party.named or "and" not in party.words[1:-1]:
        return None
    return party.words[party.words.index("and", 1) - 1], party.words[-1]
