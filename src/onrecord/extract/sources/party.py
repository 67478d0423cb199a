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

from onrecord.extract.attribution.view import PREPOSITIONS, View
from onrecord.extract.sources.kinds import Atlas, kind_of_name, kind_of_nominal
from onrecord.lang import manners, roles
from onrecord.model.vocabulary import SourceKind
from onrecord.text.document import ABBREVIATIONS

_PARTICLES = frozenset("al bin ibn de del der van von da di la le el abu du dos das ter ben st den af zu".split())
_REPORTED_BY = frozenset("from by".split())
_ISSUED = frozenset("released issued published put posted sent carried given made signed".split())
_OBTAINED = frozenset("seen obtained reviewed viewed examined compiled cited quoted dated filed circulated".split())


@dataclass(frozen=True, slots=True)
class Party:
    """A party as one noun phrase gives it, over token indices [first, last) of the whole phrase.

    `name` is a name or nominal; `words` its lower-case words for matching; `pronoun` the pronoun or None; `document`
    the noun where a thing speaks; `issuer` the party that it is from; `owner` the tokens of a possessor ("its" in "its spokesman"); `gender` "m", "f" or None; `plural`; `definite`.
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


class Parties:
    """Takes source phrases of one view apart."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.atlas = Atlas()

    def parse(self, first: int, last: int) -> Party:
        """The party of tokens [first, last); never fails: an unknown phrase is a nominal."""
        view = self.view
        core_last, extra = self._core(first, last)
        if core_last - first == 1 and view.lower[first] in roles.PRONOUNS:
            return self._pronoun(first, last)
        document = self._document(first, core_last, last)
        if document is not None:
            return document
        party = self._plain(first, core_last)
        if extra is not None:
            party = self._with_extra(party, *extra)
        return replace(party, first=first, last=last)

    # -- pieces ---------------------------------------------------------------------------------------------------

    def _core(self, first: int, last: int) -> tuple[int, tuple[int, int] | None]:
        """Where the core ends, and the appositive after it."""
        view = self.view
        depth = 0
        for i in range(first, last):
            text = view.tokens[i].text
            depth += (text in "([") - (text in ")]")
            if depth == 0 and text == ",":
                return i, (i + 1, last)
            if depth == 0 and i > first and view.lower[i] in ("who", "which", "whose"):
                return i, (i, last)
            if depth == 1 and text in "([" and i > first and i + 1 < last and not self._name_inside(i, last):
                return i, None
        return last, None

    def _name_inside(self, i: int, last: int) -> bool:
        """“Minister (Harjit) Sajjan” — a name in brackets with more of it after."""
        shut = next((j for j in range(i, last) if self.view.tokens[j].text in ")]"), last)
        return shut + 1 < last and self.view.cap(shut + 1)

    def _pronoun(self, first: int, last: int) -> Party:
        word = self.view.lower[first]
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
        for i in range(head + 1, last):
            if view.lower[i] in _REPORTED_BY and i + 1 < last:
                issuer = self.parse(i + 1, last)
                break
            if view.lower[i] not in _ISSUED and not view.time_word(i) and view.lower[i] not in PREPOSITIONS:
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

    def _head(self, first: int, last: int) -> int:
        """The head of a nominal: its last word before a preposition."""
        view = self.view
        head = first
        for i in range(first, last):
            if i > first and (
                view.lower[i] in PREPOSITIONS
                or view.lower[i] in ("who", "which", "that")
                or view.lower[i] in _ISSUED
                or view.lower[i] in _OBTAINED
                or view.lower[i] == "at"
            ):
                break
            if i > first and view.time_word(i) and (view.cap(i) or view.lower[i] in ("yesterday", "today", "late")):
                break
            if i > first and view.lower[i].endswith("ed") and view.lower[i - 1] in roles.PERSON_NOUNS:
                break
            verbal = view.lower[i].endswith("ing") and i > first + 1 and i + 1 < last and view.word(i - 1)
            if verbal and view.lower[i - 1] in roles.ORGANISATION_NOUNS | roles.PERSON_NOUNS:
                break
            if view.word(i):
                head = i
        return head

    def _plain(self, first: int, last: int) -> Party:
        view = self.view
        start = first
        owner: tuple[int, int] | None = None
        for i in range(first, last - 1):
            if view.lower[i] in PREPOSITIONS:
                break
            if view.lower[i].endswith(("'s", "s'")) or (
                view.tokens[i].text in "'’" and view.lower[i - 1].endswith("s")
            ):
                owner, start = (first, i + 1), i + 1
        if owner is None and view.lower[first] in ("its", "his", "her", "their") and last - first > 1:
            owner, start = (first, first + 1), first + 1
        party = self._unowned(start, last, first)
        if owner is None:
            return party
        affiliation: str | None = _unpossessed(self._without_determiner(*owner))
        if (affiliation or "").lower() in roles.GENERIC_OWNERS:
            affiliation = None
        country = self.atlas.country_of(self.view, *owner) or party.country
        if party.affiliation is None or party.affiliation == party.name:
            party = replace(party, affiliation=affiliation)
        named = party.named or (party.kind is SourceKind.ORGANISATION)
        name = party.name
        if name.islower() and view.lower[owner[0]] not in roles.GENERIC_OWNERS:
            name = self._without_determiner(first, owner[1]) + " " + name
        return replace(party, name=name, country=country, first=first, named=named, owner=owner)

    def _unowned(self, first: int, last: int, whole: int) -> Party:
        """Rules 4 and 5, for a phrase without possessor."""
        view = self.view
        tail = next((i for i in range(first + 1, last) if view.lower[i] in roles.OF_AFFILIATION), last)
        name = self._name_run(first, tail)
        if tail < last and self._has_role(first, tail) and (name is None or view.lower[name[1] - 1] in roles.TITLES):
            late = self._name_run(first, last)
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
        kind = kind_of_name(view, self.atlas, first, name, people)
        if kind not in (SourceKind.PERSON, SourceKind.WITNESS):
            return self._body(first, name[0], tail, last, kind)
        affiliation = self._affiliation(first, role_last) or (
            view.text(tail + 1, last) if tail < last and view.cap(tail + 1 if tail + 1 < last else tail) else None
        )
        return Party(
            first,
            last,
            text,
            kind,
            True,
            _words(text),
            role=role,
            affiliation=_bare(affiliation),
            country=self.atlas.country_of(self.view, first, name[0]) or self.atlas.country_of(self.view, tail, last),
            gender=self._gender(first, last),
        )

    def _under_preposition(self, first: int, name_first: int) -> bool:
        """“a source close to the Corps”: the name is not the party's own."""
        view = self.view
        at = name_first - 1
        while at > first and view.lower[at] in roles.DETERMINERS:
            at -= 1
        return at > first and view.lower[at] in PREPOSITIONS

    def _name_run(self, first: int, last: int) -> tuple[int, int] | None:
        """The name at the end of a phrase: its last run of capitals after the last role noun or title."""
        view = self.view
        i = last
        while i > first and (self._name_token(i - 1, first)):
            i -= 1
        if i >= last:
            return None
        if view.lower[last - 1] in roles.ORGANISATION_NOUNS and view.cap(i):
            return i, last
        start = i
        for j in range(i, last - 1):
            word = view.lower[j].rstrip(".")
            if word in roles.TITLES:
                start = j + 1
                while start < last and view.tokens[start].text in "./)":
                    start += 1
            elif word in roles.PERSON_NOUNS:
                start = j + 1
        if start >= last:
            return None
        while start < last and view.tokens[start].kind == "mark" and view.tokens[start].text not in "(":
            start += 1
        final = view.lower[last - 1]
        if final in roles.PERSON_NOUNS or final in roles.TITLES or not view.cap(start):
            return (start, last) if start > i and view.cap(start) and last - start == 1 else None
        return (start, last) if start < last else None

    def _name_token(self, i: int, floor: int) -> bool:
        view = self.view
        token = view.tokens[i]
        if token.kind == "mark":
            if token.text == "." and i > floor:
                return view.lower[i - 1] in ABBREVIATIONS or len(view.lower[i - 1]) == 1
            return token.text in "()&/.'’“”\""
        if view.lower[i] in _PARTICLES and i > floor and i + 1 < len(view.tokens):
            return view.cap(i + 1)
        if token.kind == "number":
            return i > floor and view.cap(i - 1)
        return view.cap(i) and view.lower[i] not in roles.DETERMINERS

    def _body(self, first: int, name_first: int, tail: int, last: int, kind: SourceKind) -> Party:
        """A named organisation, office, state, group or outlet; "of" phrases belong to its name."""
        view = self.view
        joined = tail < last and (view.lower[tail] == "of" or (view.lower[tail] == "for" and view.cap(tail + 1)))
        end = last if joined else tail
        start = name_first if name_first > first and not view.cap(name_first - 1) else first
        while start + 1 < end and (view.lower[start].endswith("-based") or view.lower[start] in roles.PLACE_MODIFIERS):
            start += 1
        text = self._without_determiner(start, end)
        return Party(
            first,
            last,
            text,
            kind,
            True,
            _words(text),
            affiliation=None,
            country=self.atlas.country_of(self.view, first, last) or self.atlas.capitals.get(text),
            definite=self._definite(first),
            speakers=1,
        )

    def _nominal_party(self, first: int, tail: int, last: int) -> Party:
        view = self.view
        head = self._head(first, last)
        noun = view.lower[head]
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
        text = self._without_determiner(first, last)
        kind = kind_of_nominal(view, first, head, plural, number)
        affiliation = self._affiliation(first, head)
        if (
            affiliation is not None
            and tuple(w.rstrip(".") for w in affiliation.split()) in self.atlas.countries
            and (affiliation not in self.atlas.offices)
        ):
            affiliation = None
        if tail < last and affiliation is None and self._body_phrase(tail + 1, last):
            affiliation = _bare(view.text(tail + 1, last))
        person = noun in roles.PERSON_NOUNS and kind is not SourceKind.ORGANISATION
        body = kind in (SourceKind.ORGANISATION, SourceKind.ARMED_GROUP, SourceKind.OFFICE, SourceKind.OUTLET)
        if body:
            affiliation = None
        return Party(
            first,
            last,
            text,
            kind,
            body
            and (
                self._definite(first) or noun in ("police", "army") or any(view.cap(i) for i in range(first + 1, head))
            ),
            self._content_words(first, last),
            role=text if person else None,
            affiliation=affiliation,
            country=self.atlas.country_of(self.view, first, last),
            speakers=number if number or plural else 1,
            gender=self._gender(first, last),
            plural=plural,
            definite=self._definite(first),
        )

    def _body_phrase(self, first: int, last: int) -> bool:
        """Whether what follows "for" or "of" names a body or somebody, rather than a matter ("chief of staff")."""
        return any(
            self.view.cap(i) or self.view.lower[i].removesuffix("'s") in roles.AFFILIATING for i in range(first, last)
        )

    # -- words ----------------------------------------------------------------------------------------------------

    def _has_role(self, first: int, last: int) -> bool:
        return any(
            self.view.lower[i].rstrip(".") in roles.TITLES or self.view.lower[i] in roles.PERSON_NOUNS
            for i in range(first, last)
        )

    def _affiliation(self, first: int, last: int) -> str | None:
        """What a role is of: capitals before it ("a Pentagon spokesman"), else a body's word ("a defence ministry source")."""
        view = self.view
        start = first
        while start < last and (
            view.lower[start] in roles.DETERMINERS or not view.cap(start) or view.lower[start] in roles.PORTFOLIOS
        ):
            start += 1
        if start == first and last > start and not view.cap(start + 1) and self._only_opening(start):
            start = last
        end = start
        while end < last and (view.cap(end) or view.tokens[end].text in "&." or view.lower[end] == "of"):
            if view.lower[end].rstrip(".") in roles.TITLES or view.lower[end] in roles.PERSON_NOUNS:
                break
            end += 1
        while end < last and view.lower[end] in roles.ORGANISATION_NOUNS:
            end += 1
        if end > start:
            text = view.text(start, end).strip(" .")
            return (text + "." if "." in text else text) or None
        body = next(
            (i for i in range(last - 1, first - 1, -1) if view.lower[i] in roles.AFFILIATING),
            None,
        )
        if body is None or any(view.lower[i] in PREPOSITIONS for i in range(first, body)):
            return None
        return self._without_determiner(first, body + 1)

    def _only_opening(self, i: int) -> bool:
        """Whether a capital says nothing: the first word of its unit, capitalised nowhere else."""
        text = self.view.tokens[i].text
        opening = i == 0 or any(unit.first == i for unit in self.view.units)
        known = (text.rstrip("."),) in self.atlas.countries or text.isupper() or text in self.view.proper
        return opening and not known

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
                    affiliation=party.affiliation or _bare(view.text(object_first, stop)),
                    country=party.country or self.atlas.country_of(self.view, object_first, stop),
                )
        if view.lower[first] in ("who", "which", "whose"):
            return party
        named = not party.named and all(view.cap(i) or not view.word(i) for i in range(first, min(last, first + 5)))
        if party.named and party.kind is SourceKind.PERSON and view.lower[first] in ("a", "an") and party.role is None:
            party = replace(party, role=self._without_determiner(first, last))
        if not named and not any(
            view.lower[i] in roles.PERSON_NOUNS or view.lower[i] in roles.TITLES for i in range(first, last)
        ):
            return party
        if view.lower[first].endswith(("ed", "ing")):
            return party
        stop = next(
            (i for i in range(first, last) if view.tokens[i].text == "," or view.lower[i] in ("who", "which")), last
        )
        said = self._unowned(first, stop, first) if stop > first else None
        if said is None:
            return party
        if not party.named and said.named:
            joined = ", ".join(filter(None, (party.role, said.role))) or None
            return replace(
                said,
                owner=party.owner,
                role=joined,
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
            affiliation = _unpossessed(self._without_determiner(first, owner + 1))
            role = view.text(owner + 1, stop) or role
        joined = role if party.role is None or party.role.startswith(role) else f"{party.role}, {role}"
        return replace(
            party,
            role=joined,
            affiliation=affiliation,
            country=party.country or self.atlas.country_of(self.view, first, stop),
            gender=party.gender or self._gender(first, stop),
            kind=SourceKind.PERSON if party.speakers == 1 and party.named else party.kind,
        )

    def _without_determiner(self, first: int, last: int) -> str:
        start = first
        while first < last and (
            self.view.lower[first] in roles.DETERMINERS
            or not self.view.word(first)
            or self.view.tokens[first].kind == "number"
        ):
            first += 1
        if first < last and self.view.lower[first] == "of":
            first = start
        return self.view.text(first, last).rstrip(" ,(") or self.view.text(start, last)

    def _nominal(self, first: int, last: int) -> str:
        return self._without_determiner(first, last) or self.view.text(first, last)

    def _content_words(self, first: int, last: int) -> tuple[str, ...]:
        return _words(self._without_determiner(first, last))

    def _definite(self, first: int) -> bool:
        return self.view.lower[first] in roles.DEFINITE

    def _number(self, first: int) -> int | None:
        word = self.view.lower[first]
        if word in ("a", "an"):
            return 1
        if word in roles.NUMBER_WORDS:
            return roles.NUMBER_WORDS[word]
        return int(word) if word.isdigit() and len(word) < 5 else None

    def _gender(self, first: int, last: int) -> str | None:
        for i in range(first, last):
            word = self.view.lower[i].rstrip(".")
            if word in roles.FEMALE_WORDS:
                return "f"
            if word in roles.MALE_WORDS:
                return "m"
        return None


def _words(text: str) -> tuple[str, ...]:
    cleaned = text.lower().replace("’", "'").replace("'s", "")
    return tuple(w.strip('.,()"“”') for w in cleaned.split() if w.strip('.,()"“”'))


def _unpossessed(text: str) -> str:
    for end in ("’s", "'s"):
        if text.endswith(end):
            return text.removesuffix(end)
    return text.rstrip("’'")


def _bare(text: str | None) -> str | None:
    if text is None:
        return None
    words = text.split()
    while words and words[0].lower() in roles.DETERMINERS:
        words = words[1:]
    return " ".join(words).strip(" ,") or None
