"""What kind of party words name, and of which country: by table, ending and shape, never by a list of people.

Rules, in order, for a name: a role noun before it makes a person, or a body where the noun is one ("operator RedeNorte"); a country is a
state and so is a capital that speaks; a known seat is an office; armed groups', bodies' and outlets' words; an abbreviation,
or capitals after "the", a body; anything else a person. For a nominal: its head noun and number.
"""

from __future__ import annotations

from functools import cache

from onrecord.extract.clauses.view import View
from onrecord.lang import manners, nations, roles
from onrecord.model.vocabulary import SourceKind


class Atlas:
    """Countries, demonyms, seats and capitals, looked up by words as written; `nations`: countries and demonyms alone, in lower
    case; `canonical`: names of bodies as `alike` has worked them out."""

    def __init__(self) -> None:
        self.countries: dict[tuple[str, ...], str] = {}
        for row in (*nations.countries(), *nations.offices()):
            for name in row.names:
                self.countries.setdefault(tuple(word.rstrip(".") for word in name.split()), row.code)
        self.own_names = {row.code: row.name for row in nations.countries()}
        self.offices = frozenset(name for row in nations.offices() for name in row.names)
        self.capitals = {name: row.code for row in nations.capitals() for name in row.names}
        self.canonical: dict[tuple[str, ...], tuple[str | None, tuple[str, ...]]] = {}
        self.nations = {
            tuple(word.rstrip(".").lower() for word in name.split()): row.code
            for row in nations.countries()
            for name in row.names
        }
        self.longest = max(len(key) for key in self.countries)

    def is_country(self, text: str) -> bool:
        """Whether a text is a country, a demonym or a known seat, whole."""
        return tuple(word.rstrip(".") for word in text.split()) in self.countries

    def countries_name(self, view: View, i: int, code: str) -> bool:
        """Whether token `i` begins the country's own name, and not a word for its people."""
        name = self.own_names.get(code, "").split()
        return (
            bool(name)
            and [
                view.tokens[k].text.removesuffix("’s").removesuffix("'s")
                for k in range(i, min(i + len(name), len(view.tokens)))
            ]
            == name
        )

    def country_of(self, view: View, first: int, last: int) -> str | None:
        """ISO code of the first country, demonym or known seat named in a token range."""
        texts = [view.tokens[i].text.removesuffix("’s").removesuffix("'s").rstrip(".") for i in range(first, last)]
        for i in range(len(texts)):
            if not texts[i][:1].isupper():
                continue
            for length in range(min(self.longest, len(texts) - i), 0, -1):
                code = self.countries.get(tuple(texts[i : i + length]))
                if code is not None:
                    return code
        return None


@cache
def atlas() -> Atlas:
    """The one atlas there is."""
    return Atlas()


def kind_of_name(view: View, atlas: Atlas, first: int, name: tuple[int, int], people: bool) -> SourceKind:
    """The kind of the party that the capitals at `name` name; `people`: a role or title stands before them."""
    before = view.lower[name[0] - 1] if name[0] > first else ""
    body = before in roles.ORGANISATION_NOUNS or before in manners.OUTLET_NOUNS
    if body and before not in roles.PERSON_NOUNS and before not in roles.TITLES:
        if any(view.lower[i] in roles.ARMED_ADJECTIVES for i in range(first, name[0])):
            return SourceKind.ARMED_GROUP
        return SourceKind.OUTLET if is_outlets(view, first, name[0] - 1) else SourceKind.ORGANISATION
    many = view.lower[name[0]] in roles.PERSON_NOUNS and view.lower[name[0]].endswith("s") and name[1] - name[0] > 1
    brigade = view.lower[name[1] - 1] in ("fire", "rescue") and name[1] - name[0] > 1  # “Cal Fire”
    if (many or brigade) and not people:
        return SourceKind.ORGANISATION  # “Doctors Without Limits”
    if before in roles.NEIGHBOURING:
        return SourceKind.STATE
    if people:
        witness = any(view.lower[i] in roles.WITNESS_NOUNS for i in range(first, name[0]))
        return SourceKind.WITNESS if witness else SourceKind.PERSON
    words = [view.lower[i] for i in range(*name) if view.word(i)]
    while len(words) > 1 and (words[0] in roles.PLACE_MODIFIERS or words[0].endswith("-based")):
        words, name = words[1:], (name[0] + 1, name[1])
    text = view.text(*name)
    office = " ".join(words) in roles.PLACE_OFFICES or text in atlas.offices
    if office:
        return SourceKind.OFFICE if words[-1] in roles.OFFICE_WORDS else SourceKind.ORGANISATION
    if atlas.is_country(text):
        return SourceKind.STATE
    if any(w in roles.ARMED_GROUP_WORDS for w in words):
        return SourceKind.ARMED_GROUP
    if any(w in roles.ORGANISATION_NOUNS for w in words) or (len(words) > 1 and words[-1] in roles.NAME_BODIES):
        return SourceKind.ORGANISATION
    if text in atlas.capitals:
        return SourceKind.STATE
    return _kind_by_shape(view, first, name, words, text)


_NUMERALS = frozenset("II III IV VI JR SR MD PHD MP MEP QC KC MBE OBE CBE".split())
"""Capitals at the end of a person's name."""


def _kind_by_shape(view: View, first: int, name: tuple[int, int], words: list[str], text: str) -> SourceKind:
    end = name[1]
    if end + 1 < len(view.tokens) and view.tokens[end].text == "," and view.lower[end + 1] == "which":
        return SourceKind.ORGANISATION
    office = words[-1:] == ["agency"] and view.cap(end - 1) and not is_outlets(view, name[0], end - 1)
    if words and not office and (words[-1] in manners.OUTLET_WORDS or words[0] in manners.OUTLET_WORDS):
        return SourceKind.OUTLET
    acronym = text.isupper() and len(text) > 1 and " " not in text
    last = view.tokens[end - 1].text
    acronym = acronym or (
        last.isupper() and 1 < len(last) < 5 and not text.isupper() and last not in _NUMERALS
    )  # “Chelan PUD”
    determined = first < name[0] and view.lower[first] in roles.DEFINITE
    numbered = view.tokens[end - 1].kind == "number"  # “Rescue 1122”
    return SourceKind.ORGANISATION if acronym or determined or numbered or words[:1] == ["the"] else SourceKind.PERSON


def is_outlets(view: View, first: int, head: int) -> bool:
    """Whether the noun at `head` is an outlet's: of agencies those of news ("the news agency", "Fars agency"), not "the refugee agency"."""
    if view.lower[head].removesuffix("'s") != "agency":
        return view.lower[head].removesuffix("'s") in manners.OUTLET_NOUNS
    if view.cap(head):  # “the Anadolu Agency”, not “the National Mining Agency”
        return not (manners.OUTLET_WORDS - {"agency"}).isdisjoint(view.lower[first:head])
    before = view.lower[head - 1] if head > first else ""
    named = head > first and view.cap(head - 1) and not view.tokens[head - 1].text.replace(".", "").isupper()
    return before in manners.OF_NEWS or (named and not before.endswith("'s"))


def kind_of_nominal(view: View, first: int, head: int, plural: bool, number: int | None) -> SourceKind:
    """The kind of a party without a name: "a Pentagon spokesman", "residents", "a jihadist faction"."""
    words = [view.lower[i].removesuffix("'s") for i in range(first, head + 1)]
    noun = words[-1]
    if any(w in roles.WITNESS_NOUNS for w in words):
        return SourceKind.WITNESS
    body = noun in roles.ORGANISATION_NOUNS and noun not in roles.PERSON_NOUNS
    if noun in roles.ARMED_GROUP_WORDS or (body and any(w in roles.ARMED_ADJECTIVES for w in words[:-1])):
        return SourceKind.ARMED_GROUP
    if noun in roles.OFFICE_WORDS:
        return SourceKind.OFFICE
    if body:
        return SourceKind.OUTLET if is_outlets(view, first, head) else SourceKind.ORGANISATION
    if plural and not (number and number < 10):
        return SourceKind.COLLECTIVE
    if noun in roles.PERSON_NOUNS or noun in roles.TITLES:
        return SourceKind.PERSON
    if noun in manners.OUTLET_NOUNS:
        return SourceKind.OUTLET if is_outlets(view, first, head) else SourceKind.ORGANISATION
    return SourceKind.COLLECTIVE if plural else SourceKind.PERSON
