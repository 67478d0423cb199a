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
from onrecord.lang import countries, manners, roles
from onrecord.model.vocabulary import SourceKind
from onrecord.text.document import ABBREVIATIONS

_PARTICLES = frozenset("al bin ibn de del der van von da di la le el abu du dos das ter ben st den af zu".split())
_REPORTED_BY = frozenset("from by".split())
_ISSUED = frozenset("released issued published put posted sent carried obtained given made signed".split())


@dataclass(frozen=True, slots=True)
class Party:
    """A party as one noun phrase gives it, over token indices [first, last) of the whole phrase.

    `name` is a name or nominal; `words` its lower-case words for matching; `pronoun` the pronoun or None; `document`
    the noun where a thing speaks; `issuer` the party that it is from; `gender` "m", "f" or None; `plural`; `definite`.
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


class Parties:
    """Takes source phrases of one view apart."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.countries = _countries()
        self.offices = _office_names()
        self.longest = max(len(key) for key in self.countries)

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

    def country_of(self, first: int, last: int) -> str | None:
        """ISO code of the first country, demonym or known seat named in a token range."""
        texts = [self.view.tokens[i].text.removesuffix("’s").removesuffix("'s").rstrip(".") for i in range(first, last)]
        for i in range(len(texts)):
            if not texts[i][:1].isupper():
                continue
            for length in range(min(self.longest, len(texts) - i), 0, -1):
                code = self.countries.get(tuple(texts[i : i + length]))
                if code is not None:
                    return code
        return None

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
            country=self.country_of(first, core_last),
            definite=self._definite(first),
            document=True,
            issuer=issuer,
        )

    def _head(self, first: int, last: int) -> int:
        """The head of a nominal: its last word before a preposition."""
        view = self.view
        head = first
        for i in range(first, last):
            if i > first and (
                view.lower[i] in PREPOSITIONS
                or view.lower[i] in ("who", "which", "that")
                or (view.lower[i] in _ISSUED)
                or view.lower[i] == "at"
            ):
                break
            if view.time_word(i) and i > first and view.lower[i] not in manners.DOCUMENT_NOUNS:
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
        party = self._unowned(start, last, first)
        if owner is None:
            return party
        affiliation = _unpossessed(self._without_determiner(*owner))
        country = party.country or self.country_of(*owner)
        if party.affiliation is None or party.affiliation == party.name:
            party = replace(party, affiliation=affiliation)
        return replace(party, country=country, first=first)

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
        if name is None:
            return self._nominal_party(first, tail, last)
        role_last = name[0]
        role = self._without_determiner(first, role_last) or None
        text = view.text(*name)
        people = role is not None and self._has_role(first, role_last)
        kind = self._kind_of_name(first, name, people)
        if kind is not SourceKind.PERSON:
            return self._body(first, tail, last, kind)
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
            country=self.country_of(first, name[0]) or self.country_of(tail, last),
            gender=self._gender(first, last),
        )

    def _name_run(self, first: int, last: int) -> tuple[int, int] | None:
        """The name at the end of a phrase: its last run of capitals after the last role noun or title."""
        view = self.view
        i = last
        while i > first and (self._name_token(i - 1, first)):
            i -= 1
        if i >= last:
            return None
        start = i
        for j in range(i, last - 1):
            word = view.lower[j].rstrip(".")
            if word in roles.TITLES and not (False):
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

    def _kind_of_name(self, first: int, name: tuple[int, int], people: bool) -> SourceKind:
        view = self.view
        words = [view.lower[i] for i in range(*name) if view.word(i)]
        text = view.text(*name)
        if people:
            return SourceKind.PERSON
        if (
            self.country_of(*name) is not None
            and (" ".join(words) not in roles.PLACE_OFFICES)
            and (tuple(t.rstrip(".") for t in text.split()) in self.countries)
        ):
            known = self.countries[tuple(t.rstrip(".") for t in text.split())]
            if text not in self.offices:
                return SourceKind.STATE if known else SourceKind.ORGANISATION
        if " ".join(words) in roles.PLACE_OFFICES or text in self.offices:
            return SourceKind.OFFICE if words[-1] in roles.OFFICE_WORDS else SourceKind.ORGANISATION
        if any(w in roles.ARMED_GROUP_WORDS for w in words):
            return SourceKind.ARMED_GROUP
        if any(w in roles.ORGANISATION_NOUNS for w in words):
            return SourceKind.ORGANISATION
        if (words and words[-1] in manners.OUTLET_WORDS) or (words and words[0] in manners.OUTLET_WORDS):
            return SourceKind.OUTLET
        acronym = text.isupper() and len(text) > 1 and " " not in text
        determined = first < name[0] and view.lower[first] in roles.DEFINITE
        if acronym or determined or view.lower[name[0]] == "the":
            return SourceKind.ORGANISATION
        return SourceKind.PERSON

    def _body(self, first: int, tail: int, last: int, kind: SourceKind) -> Party:
        """A named organisation, office, state, group or outlet; "of" phrases belong to its name."""
        view = self.view
        end = last if tail < last and view.lower[tail] == "of" else tail
        text = self._without_determiner(first, end)
        return Party(
            first,
            last,
            text,
            kind,
            True,
            _words(text),
            affiliation=None,
            country=self.country_of(first, last),
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
        kind = self._nominal_kind(first, head, plural, number)
        affiliation = self._affiliation(first, head)
        if (
            affiliation is not None
            and tuple(w.rstrip(".") for w in affiliation.split()) in self.countries
            and (affiliation not in self.offices)
        ):
            affiliation = None
        if tail < last and affiliation is None and self._body_phrase(tail + 1, last):
            affiliation = _bare(view.text(tail + 1, last))
        person = noun in roles.PERSON_NOUNS and kind is not SourceKind.ORGANISATION
        body = kind in (SourceKind.ORGANISATION, SourceKind.ARMED_GROUP)
        return Party(
            first,
            last,
            text,
            kind,
            body and self._definite(first) and affiliation is not None,
            self._content_words(first, last),
            role=text if person else None,
            affiliation=affiliation,
            country=self.country_of(first, last),
            speakers=number if number or plural else 1,
            gender=self._gender(first, last),
            plural=plural,
            definite=self._definite(first),
        )

    def _body_phrase(self, first: int, last: int) -> bool:
        """Whether what follows "for" or "of" names a body or somebody, rather than a matter ("chief of staff")."""
        return any(
            self.view.cap(i)
            or (self.view.lower[i].removesuffix("'s") in roles.ORGANISATION_NOUNS and self.view.lower[i] != "staff")
            for i in range(first, last)
        )

    def _nominal_kind(self, first: int, head: int, plural: bool, number: int | None) -> SourceKind:
        view = self.view
        words = [view.lower[i].removesuffix("'s") for i in range(first, head + 1)]
        noun = words[-1]
        if any(w in roles.WITNESS_NOUNS for w in words):
            return SourceKind.WITNESS
        if noun in roles.ARMED_GROUP_WORDS:
            return SourceKind.ARMED_GROUP
        if noun in roles.OFFICE_WORDS:
            return SourceKind.OFFICE
        if noun in roles.ORGANISATION_NOUNS and noun not in roles.PERSON_NOUNS:
            return SourceKind.OUTLET if noun in manners.OUTLET_WORDS else SourceKind.ORGANISATION
        if plural and not (number and number < 10):
            return SourceKind.COLLECTIVE
        if noun in roles.PERSON_NOUNS or noun in roles.TITLES:
            return SourceKind.PERSON
        if noun in manners.OUTLET_WORDS:
            return SourceKind.OUTLET
        return SourceKind.COLLECTIVE if plural else SourceKind.PERSON

    # -- words ----------------------------------------------------------------------------------------------------

    def _has_role(self, first: int, last: int) -> bool:
        return any(
            self.view.lower[i].rstrip(".") in roles.TITLES or self.view.lower[i] in roles.PERSON_NOUNS
            for i in range(first, last)
        )

    def _affiliation(self, first: int, last: int) -> str | None:
        """The run of capitals before a lower-case role: "Pentagon" in "a Pentagon spokesman"."""
        view = self.view
        start = first
        while start < last and (view.lower[start] in roles.DETERMINERS or not view.cap(start)):
            if view.cap(start) and view.lower[start] not in roles.DETERMINERS:
                break
            start += 1
        end = start
        while (
            end < last
            and (view.cap(end) or view.tokens[end].text in "&." or view.lower[end] in ("of",))
            and (
                view.lower[end].rstrip(".") not in roles.TITLES
                or view.lower[end]
                in ("state", "defense", "defence", "justice", "foreign", "interior", "health", "energy")
            )
        ):
            end += 1
        if end <= start or end > last:
            return None
        if end < last or last > start:
            text = view.text(start, end).strip(" .")
            return (text + "." if text.count(".") else text) or None
        return None

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
                    country=party.country or self.country_of(object_first, stop),
                )
        if view.lower[first] in ("who", "which", "whose"):
            return party
        if not any(view.lower[i] in roles.PERSON_NOUNS or view.lower[i] in roles.TITLES for i in range(first, last)):
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
                role=joined,
                affiliation=party.affiliation or said.affiliation,
                country=party.country or said.country,
                speakers=1,
                definite=False,
            )
        role = self._without_determiner(first, stop)
        affiliation = said.affiliation or party.affiliation
        owner = next((i for i in range(first, stop) if view.lower[i].endswith(("'s", "s'"))), None)
        if owner is not None:
            affiliation = _unpossessed(self._without_determiner(first, owner + 1))
            role = view.text(owner + 1, stop) or role
        joined = role if party.role is None else f"{party.role}, {role}"
        return replace(
            party,
            role=joined,
            affiliation=affiliation,
            country=party.country or self.country_of(first, stop),
            gender=party.gender or self._gender(first, stop),
            kind=SourceKind.PERSON if party.speakers == 1 and party.named else party.kind,
        )

    def _without_determiner(self, first: int, last: int) -> str:
        while first < last and (
            self.view.lower[first] in roles.DETERMINERS
            or not self.view.word(first)
            or self.view.tokens[first].kind == "number"
        ):
            first += 1
        return self.view.text(first, last).rstrip(" ,(")

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


def _countries() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for block in (countries.COUNTRIES, countries.OFFICES):
        for line in block.strip().splitlines():
            code, *names = [part.strip() for part in line.split(";")]
            for name in names:
                table.setdefault(tuple(word.rstrip(".") for word in name.split()), code)
    return table


def _office_names() -> frozenset[str]:
    return frozenset(part.strip() for line in countries.OFFICES.strip().splitlines() for part in line.split(";")[1:])
