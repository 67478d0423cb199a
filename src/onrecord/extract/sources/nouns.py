"""Inside a noun phrase: its head, its name, its determiner and number, and what a role in it is of.

The name is the last run of capitals after any title or role noun; the head of a phrase without a name is its last word before a
preposition or before what only tells more of it ("a source close to …").
"""

from __future__ import annotations

from onrecord.extract.clauses.view import PREPOSITIONS, View
from onrecord.extract.sources.kinds import atlas
from onrecord.lang import manners, roles
from onrecord.text.document import ABBREVIATIONS

_PARTICLES = frozenset("al bin ibn de del der van von da di la le el abu du dos das ter ben st den af zu".split())
ISSUED = frozenset("released issued published put posted sent carried given made signed".split())
"""Words after "statement" that lead to the party it is from."""
_PARTICIPLES = frozenset(
    "led run held made known seen hit sent kept paid hurt chosen written shown told taken driven".split()
)
"""Participles without "ed" that a clause may begin with after a noun."""
_OBTAINED = frozenset("seen obtained reviewed viewed examined compiled cited quoted dated filed circulated".split())


class Nouns:
    """Looks into noun phrases of one view."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.atlas = atlas()

    def _core(self, first: int, last: int) -> tuple[int, tuple[int, int] | None]:
        """Where the core ends, and the appositive after it."""
        view = self.view
        depth = 0
        for i in range(first, last):
            text = view.tokens[i].text
            depth += (text in "([") - (text in ")]")
            if depth == 0 and text == "," and not self._body_of_many(first, i, last):
                return i, (i + 1, last)
            if depth == 0 and i > first and view.lower[i] in ("who", "which", "whose"):
                return i, (i, last)
            if depth == 1 and text in "([" and i > first and i + 1 < last and not self._name_inside(i, last):
                return i, None
        return last, None

    def _body_of_many(self, first: int, comma: int, last: int) -> bool:
        """ "The Ministry of Health, Labour and Welfare", "the Union of Mine, Metal and Steel Workers": a comma inside a body's name."""
        view = self.view
        of = next(
            (i for i in range(first + 1, comma) if view.lower[i] in ("of", "for") and view.cap(i - 1)),
            None,
        )
        if of is None or view.lower[of - 1] not in roles.ORGANISATION_NOUNS:
            return False
        rest = range(comma + 1, last)
        joined = any(view.lower[i] in ("and", "&") for i in rest)
        inside = (view.cap(i) or view.lower[i] in ("and", "&", "of", "the") or view.tokens[i].text == "," for i in rest)
        return joined and all(inside) and view.cap(last - 1)

    def _name_inside(self, i: int, last: int) -> bool:
        """“Minister (Harjit) Sajjan” — a name in brackets with more of it after."""
        shut = next((j for j in range(i, last) if self.view.tokens[j].text in ")]"), last)
        return shut + 1 < last and self.view.cap(shut + 1)

    def _head(self, first: int, last: int) -> int:
        """The head of a nominal: its last word before a preposition."""
        view = self.view
        head = first
        for i in range(first, last):
            if i > first and (
                view.lower[i] in PREPOSITIONS
                or view.lower[i] in ("who", "which", "that")
                or view.lower[i] in ISSUED
                or view.lower[i] in _OBTAINED
                or view.lower[i] == "at"
            ):
                break
            if i > first and view.time_word(i) and (view.cap(i) or view.lower[i] in ("yesterday", "today", "late")):
                break
            if i > first and view.lower[i - 1] in roles.PERSON_NOUNS and self._after_head(i):
                if view.lower[i] in roles.ARMED_GROUP_WORDS or view.lower[i] == "group":
                    head = i  # "a militant group"
                break
            if (i > first + 1 or view.lower[first] in manners.DOCUMENT_NOUNS) and i + 1 < last and self._reduced(i):
                break
            verbal = view.lower[i].endswith("ing") and i > first + 1 and i + 1 < last and view.word(i - 1)
            if verbal and view.lower[i - 1] in roles.ORGANISATION_NOUNS | roles.PERSON_NOUNS:
                break
            if view.word(i):
                head = i
        return head

    def _reduced(self, i: int) -> bool:
        """Whether a clause without its pronoun begins ("states led by …", "officials briefed on …", "video verified by …")."""
        view = self.view
        participle = view.lower[i].endswith("ed") or view.lower[i] in _PARTICIPLES
        return participle and not view.cap(i) and view.lower[i + 1] in PREPOSITIONS

    def _after_head(self, i: int) -> bool:
        """Whether a word after a person's noun only tells more of that person ("a source close to …")."""
        word = self.view.lower[i]
        noun = word in roles.PERSON_NOUNS or word.removesuffix("s") in roles.PERSON_NOUNS
        return not self.view.cap(i) and not noun and word.rstrip(".") not in roles.TITLES

    def _name_run(self, first: int, last: int) -> tuple[int, int] | None:
        """The name at the end of a phrase: its last run of capitals after the last role noun or title."""
        view = self.view
        i = last
        while i > first and (self._name_token(i - 1, first)):
            i -= 1
        if i >= last:
            return None
        if view.lower[last - 1] in roles.ORGANISATION_NOUNS and view.cap(i):
            return self._with_matters(first, i), last
        start = i
        for j in range(i, last - 1):
            word = view.lower[j].rstrip(".")
            if word in roles.TITLES:
                start = j + 1
                while start < last and view.tokens[start].text in "./)":
                    start += 1
            elif word in roles.PERSON_NOUNS and not self._many_in_name(j):
                start = j + 1
        while start < last and view.tokens[start].kind == "mark" and view.tokens[start].text not in "(":
            start += 1
        if start >= last:
            return None
        final = view.lower[last - 1]
        if final in roles.PERSON_NOUNS or final in roles.TITLES or not view.cap(start):
            return (start, last) if start > i and view.cap(start) and last - start == 1 else None
        return (start, last) if start < last else None

    def _with_matters(self, first: int, run: int) -> int:
        """Where a body's name begins whose matters are joined: "the Disaster and Emergency Management Authority"."""
        view = self.view
        begin = first + (view.lower[first] in roles.DETERMINERS)
        joined = begin > first and run - 2 >= begin and view.lower[run - 1] == "and"
        matters = roles.MATTERS | roles.PORTFOLIOS | {"disaster", "disasters"}
        whole = joined and all(view.cap(i) and view.lower[i] in matters for i in range(begin, run - 1))
        return begin if whole else run

    def _past_body(self, of: int, name: tuple[int, int] | None) -> tuple[int, int] | None:
        """A run of capitals without the body or the matter that opens it ("Superintendent of Police (Kullu) Asha Negi", "Vice Minister for
        Emergency Situations Jan Roe")."""
        if name is None or name[0] != of + 1:
            return name
        first = name[0]
        while first < name[1] and self.view.lower[first] in roles.ORGANISATION_NOUNS | roles.PORTFOLIOS | roles.MATTERS:
            first += 1
        if first < name[1] and self.view.tokens[first].text == "(":
            first = next((i + 1 for i in range(first, name[1]) if self.view.tokens[i].text == ")"), first)
        return (first, name[1]) if name[0] < first < name[1] - 1 else name

    def _many_in_name(self, i: int) -> bool:
        """“Doctors Without Limits”: persons with a capital and a preposition with one after them are a body's name."""
        after = self.view.lower[i + 1]
        return self.view.cap(i) and self.view.lower[i].endswith("s") and after in PREPOSITIONS and self.view.cap(i + 1)

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

    def _under_preposition(self, first: int, name_first: int) -> bool:
        """“a source close to the Corps”: the name is not the party's own."""
        view = self.view
        at = name_first - 1
        while at > first and view.lower[at] in roles.DETERMINERS:
            at -= 1
        return at > first and view.lower[at] in PREPOSITIONS

    def _body_phrase(self, first: int, last: int) -> bool:
        """Whether what follows "for" or "of" names a body or somebody, rather than a matter ("chief of staff")."""
        return any(
            self.view.cap(i) or self.view.lower[i].removesuffix("'s") in roles.AFFILIATING for i in range(first, last)
        )

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
            titled = view.lower[end].rstrip(".") in roles.TITLES and view.lower[end - 1 : end] != ["civil"]
            if titled or view.lower[end] in roles.PERSON_NOUNS:
                break
            end += 1
        end = self._past_joint(end, last) if end > start else end
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

    def _past_joint(self, end: int, last: int) -> int:
        """Past the "and" inside a body's name ("Flood Warning and Rescue Unit"); `end` where there is none."""
        view = self.view
        if end + 1 >= last or view.lower[end] not in ("and", "&") or not view.cap(end + 1):
            return end
        after = end + 1
        while after < last and view.cap(after):
            after += 1
        body = view.lower[after - 1] in roles.ORGANISATION_NOUNS or view.lower[after - 1] in ("unit", "programme")
        return after if body else end

    def _only_opening(self, i: int) -> bool:
        """Whether a capital says nothing: the first word of its unit, capitalised nowhere else."""
        text = self.view.tokens[i].text
        opening = i == 0 or any(unit.first == i for unit in self.view.units)
        known = (text.rstrip("."),) in self.atlas.countries or text.isupper() or text in self.view.proper
        return opening and not known

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
        if start < first < last and self.view.lower[first] in ("year-old", "-year-old", "-"):
            first = next((i + 1 for i in range(first, last - 1) if self.view.lower[i].endswith("old")), first)
        return self.view.text(first, last).rstrip(" ,(") or self.view.text(start, last)

    def _nominal(self, first: int, last: int) -> str:
        return self._without_determiner(first, last) or self.view.text(first, last)

    def _content_words(self, first: int, last: int) -> tuple[str, ...]:
        return words(self._without_determiner(first, last))

    def _country_before(self, first: int) -> str | None:
        """ "In neighbouring Keld, …, the country's disaster agency said": the country that the sentence has named last; a people ("Dutch troops") is
        none where it names a country too."""
        floor = max((unit.first for unit in self.view.units if unit.first <= first), default=first)
        told = [
            (code, self.atlas.countries_name(self.view, i, code))
            for i in range(first - 2, floor - 1, -1)
            if (code := self.atlas.country_of(self.view, i, i + 2)) is not None
        ]
        return next((code for code, by_name in told if by_name), told[0][0] if told else None)

    def _capital(self, i: int) -> bool:
        """Whether a word, or a part of it after a hyphen, has a capital ("al-Fath")."""
        return self.view.cap(i) or any(part[:1].isupper() for part in self.view.tokens[i].text.split("-")[1:])

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
            if word in roles.FEMALE_WORDS or word.endswith("woman"):
                return "f"
            if word in roles.MALE_WORDS or (word.endswith("man") and word in roles.PERSON_NOUNS):
                return "m"
        return None


def words(text: str) -> tuple[str, ...]:
    """The lower-case words of a name or nominal, marks and possessives off."""
    cleaned = text.lower().replace("’", "'").replace("'s", "")
    return tuple(w.strip('.,()"“”') for w in cleaned.split() if w.strip('.,()"“”'))


def unpossessed(text: str) -> str:
    """A possessor without its 's."""
    for end in ("’s", "'s"):
        if text.endswith(end):
            return text.removesuffix(end)
    return text.rstrip("’'")


def without_ending(text: str) -> str:
    """A name without its possessive 's."""
    return text.removesuffix("’s").removesuffix("'s")


def bare(text: str | None) -> str | None:
    """A phrase without the determiners at its head; None for nothing."""
    if text is None:
        return None
    words = text.split()
    while words and words[0].lower() in roles.DETERMINERS:
        words = words[1:]
    return " ".join(words).strip(" ,") or None
