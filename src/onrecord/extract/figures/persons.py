"""Persons that a sentence singles out without a number: "a 12-year-old boy", "his wife", a name, in a headline "man", "teen".

A person is an indefinite noun phrase of one, a possessive one of kin, a bare one in the style of a headline, a name, or one spoken of before
("he", "the victim"). What befell them is told by `victims`.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.lang import harm
from onrecord.lang.numbers import TENS, UNITS
from onrecord.lang.roles import ORGANISATION_NOUNS
from onrecord.text.document import Token

PHRASE = 6
"""Tokens of a person's noun phrase: "an off-duty New York police officer"."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at tokens [first, last]: `known`: perhaps spoken of before; `head`: the noun, `age`: as written; `count`: two of "a couple"."""

    first: int
    last: int
    known: bool
    head: str
    age: str = ""
    count: int = 1


_QUARTERS = frozenset(
    "north south east west northern southern eastern western northeastern northwestern southeastern southwestern central".split()
)
"""Before a capitalised word that names a place: "a derailment in northwestern Ontario was …"."""
_STOPS = frozenset(
    "and or was were who whom which that by in on at to of for from with is are has have had will would could may might after before as when while he she it they his her their its the a an "
    "one another there this these those what if so such when where why how but not no near into over under during then be been being said says told i you we".split()
)
MARKS = frozenset('.;:!?()[]“”"—–')
_QUOTES = frozenset("\"“”'")
ARTICLES = frozenset("a an one another".split())
POSSESSIVE = frozenset("his her their my your our".split())
ACTIVES = frozenset("shoots kills stabs wounds injures murders executes strangles".split())
"""Present forms that are always the doer's own deed."""
_APART = frozenset((":", ";", "-", "—", "–"))
_OPENING = ARTICLES | POSSESSIVE | {"he", "she", "the"}
_AFTER_NAMES = frozenset("who had has and in at on was were later".split())
_BEFALLING = (
    harm.HURTING
    | harm.DEADLY
    | harm.BE
    | harm.DIED
    | frozenset("critically seriously severely fighting clinging".split())
)
"""After "another" that is a person ("one man dead and another wounded")."""
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
DEEDS = harm.WOUNDING | harm.KILLING
_MEDIA = frozenset("wire news newswire agency tv radio television newspaper".split())
_PLACES = frozenset(
    "valley river lake bay island islands mountains hills coast peninsula gulf strait desert forest county province region district city town village street road avenue "
    "square park plain plains delta basin plateau".split()
)
_CRAFTS = frozenset("ship vessel tanker carrier freighter bulker ferry trawler yacht dhow barge boat mv m/v".split())
_NO_NAMES = harm.NO_NAMES | ORGANISATION_NOUNS | _MEDIA
_AGES, _SEXES = (
    frozenset("adult juvenile teen teenaged".split()),
    frozenset("males females men women boys girls".split()),
)
_STORMS = frozenset("cyclone hurricane typhoon storm".split())


class PersonLine:
    """A sentence's tokens with the readers of its persons."""

    def __init__(self, tokens: tuple[Token, ...], words: list[str]) -> None:
        self.tokens, self.words = tokens, words
        self.shouting = all(token.text.isupper() for token in tokens if token.kind == "word" and len(token.text) > 2)
        self.openings = {i for i in range(len(words)) if self._opens(i)}
        """Tokens at which a person can begin: few."""

    def _opens(self, i: int) -> bool:
        word = self.words[i]
        if word in _OPENING or self.tokens[i].text[0].isupper() or word.endswith(("'s", "s'")) or self.shouting:
            return True
        return i == 0 or self.words[i - 1] in _APART or self._after_count(i)

    def _person_at(self, i: int) -> Person | None:
        """The person that begins at token i."""
        words = self.words
        if i not in self.openings:
            return None
        word = words[i]
        if (
            word in ("a", "the")
            and words[i + 1 : i + 2]
            and words[i + 1] in _ORDINALS
            and words[i + 2 : i + 3]
            and words[i + 2] in _BEFALLING
        ):
            return Person(i, i + 1, False, "person")  # "two were killed; a third is missing"
        if word == "another" and words[i + 1 : i + 2] and words[i + 1] in _BEFALLING:
            return Person(i, i, False, "person")
        if word == "another" and i and words[i - 1] in DEEDS and self._indefinite(i, i + 1) is None:
            return Person(i, i, False, "person")  # "killing three men and wounding another"
        if word in ARTICLES and words[i - 1 : i] != ["no"]:
            return self._indefinite(i, i + 1)
        if word in POSSESSIVE:
            return self._of_kin(i)
        if (
            word.endswith(("'s", "s'"))
            and i + 1 < len(words)
            and words[i + 1] in harm.PERSONS
            and words[i + 1] != "year-old"
        ):
            return Person(i, i + 1, False, words[i + 1])
        if word in ("he", "she"):
            return Person(i, i, True, word)
        if word == "the" and words[max(0, i - 2) : i] in (["members", "of"], ["member", "of"]):
            return None  # "two members of the presidential guard and a civilian"
        if word == "the" and words[i + 1 : i + 2] == ["general"] and self._capital(i + 2):
            return None  # "the General Hospital"
        if word == "the":
            found = self._indefinite(i, i + 1)
            return Person(i, found.last, True, found.head, found.age) if found else None
        apart = i == 0 or (words[i - 1] in _APART and self.tokens[i - 1].end < self.tokens[i].start)
        if (apart or self._after_count(i)) and self.tokens[i].kind != "mark":
            bare = self._indefinite(i, i)
            if bare is not None:
                return bare
        return self._named(i)

    def _after_count(self, i: int) -> bool:
        """Whether a headline goes on from a count or a person that opens it: "2 children, woman shot", "Man, woman shot"."""
        if not (2 <= i <= PHRASE and self.words[i - 1] in (",", "and", "&") and self.words[i] in harm.PERSONS):
            return False
        return self.tokens[0].kind == "number" or self.words[0] in UNITS or self.words[0] in harm.PERSONS

    def _indefinite(self, first: int, begin: int) -> Person | None:
        """ "a [modifiers] person": the last person noun of the run, ages kept."""
        words, age, last = self.words, "", -1
        for j in range(begin, min(begin + PHRASE, len(words))):
            word = words[j]
            if self.tokens[j].kind == "number":
                if words[j + 1 : j + 3] not in (["-", "year-old"], ["‑", "year-old"], ["-", "year"], ["year", "old"]):
                    break
                age = word
                continue
            if word in harm.PERSONS and words[j + 1 : j + 2] not in (["'s"], ["’s"]):
                last = j
                continue
            if (
                last >= 0
                or word in _STOPS
                or word in ACTIVES
                or (self.tokens[j].kind == "mark" and word not in ("-", "'", "’", "‑"))
            ):
                break
        if last < 0 or (words[last] == "couple" and words[last + 1 : last + 2] == ["of"]):
            return None
        if words[last] in _AGES and not _SEXES.isdisjoint(words[last + 1 : last + 2]):
            return None  # "two adult males"
        return Person(first, last, False, words[last], age or self._age_after(last), harm.OF_TWO.get(words[last], 1))

    def _bare(self, i: int) -> Person | None:
        """A person without an article, as headlines have it after a verb or "of" ("shooting of woman", "killing wife")."""
        found = self._indefinite(i, i)
        singular = (
            found is not None
            and found.head not in ("suspect", "victim", "shooter", "gunman")
            and self.tokens[i].kind != "mark"
            and self.words[i] not in _STOPS
        )
        return found if singular else None

    def _age_after(self, last: int) -> str:
        following = self.words[last + 1 : last + 3]
        return following[1] if len(following) == 2 and following[0] == "," and following[1].isdigit() else ""

    def _of_kin(self, i: int) -> Person | None:
        for j in range(i + 1, min(i + 5, len(self.words))):
            if self.words[j] in harm.KIN and self.words[j + 1 : j + 2] not in (["'"], ["’"]):
                return Person(i, j, False, self.words[j], self._age_after(j), harm.OF_TWO.get(self.words[j], 1))
            if self.words[j] == "twin" and (kin := self.words[j + 1 : j + 2]) and kin[0].removesuffix("s") in harm.KIN:
                return Person(i, j + 1, False, kin[0].removesuffix("s"), "", 2 if kin[0].endswith("s") else 1)
            if self.words[j] in _STOPS or self.tokens[j].text in MARKS:
                break
        return None

    def _named(self, i: int) -> Person | None:
        """Two capitalised words or more that are a name; where all is capitals, the sentence's first word before its verb."""
        if self.shouting and self.words[i].rstrip(".") in harm.TITLES:
            at = next((j for j in range(i + 1, min(i + 5, len(self.words))) if self.words[j] in harm.BE), 0)
            return Person(i, at - 1, True, "name") if at > i + 1 else None
        if self.shouting and i == 0 and self.tokens[0].kind == "word" and self.words[0] not in _STOPS | harm.PERSONS:
            alone = len(self.words) > 1 and self.words[1] in ("was", "is", "died") and not self.words[0].endswith("s")
            return Person(0, 0, True, "name") if alone else None
        if self.shouting or not self._capital(i) or (i and (self._capital(i - 1) or self.words[i - 1] in _QUARTERS)):
            return None
        j = i
        while j < len(self.tokens) and (self._capital(j) or (j > i and self._nickname(j))):
            j += 1 if self._capital(j) else 3
        if j == i or self.words[i] in _STOPS or self.words[j - 1] in _NO_NAMES:
            return None
        if j - i > 1 and (self.words[j - 1] in _PLACES or (i and self.words[i - 1] in _CRAFTS)):
            return None  # "two men from the Alder Valley who died", "the ship Alder Star, which was seized"
        if self.words[i] in _STORMS or (i and self.words[i - 1] in _STORMS):
            return None  # "Cyclone Rosa killed 40"
        following = self.words[j] if j < len(self.words) else "."
        if j - i >= 2 and not (
            following in _AFTER_NAMES
            or following in harm.BE
            or following in harm.DIED
            or following in harm.HURTING
            or following in harm.DEADLY
            or self.tokens[min(j, len(self.tokens) - 1)].kind == "mark"
        ):
            return (
                None
                if i == 0
                or self.words[i - 1]
                not in ("of", "killed", "killing", "murdered", "assassinated", "shot", "murdering", "wounded")
                else Person(i, j - 1, True, "name")
            )
        if j - i < 2 and not (
            (self.words[j : j + 1] and (self.words[j] in harm.DIED or self.words[j] in ("was", "had")))
            or self.words[j : j + 2] == [",", "who"]
        ):
            return None
        return Person(i, j - 1, True, "name", self._age_after(j - 1))

    def _nickname(self, j: int) -> bool:
        """Javarrie "JoJo" Robertson: a quoted word inside a name."""
        texts = [token.text for token in self.tokens[j : j + 3]]
        return len(texts) == 3 and texts[0] in _QUOTES and texts[2] in _QUOTES and self._capital(j + 3)

    def _capital(self, i: int) -> bool:
        if i >= len(self.tokens):
            return False
        token = self.tokens[i]
        return (
            token.kind == "word" and token.text[:1].isupper() and len(token.text) > 1 and not token.lower.endswith("'s")
        )

    def _listed(self, i: int, run: list[Person]) -> Person | None:
        """The next of a list at token i: "his mother, grandmother and a friend", "Ray West, Bo Dear and Marcus Fay"."""
        if not run or not 0 < i < len(self.words) or self.words[i - 1] not in (",", "and"):
            return None
        if run[-1].head in harm.KIN and self.words[i] in harm.KIN and self.words[i + 1 : i + 2] in ([","], ["and"]):
            return Person(i, i, False, self.words[i])
        named = self._named(i) if run[-1].head == "name" and self._capital(i) else None
        if named is None or named.last == i or self.words[named.last + 1 : named.last + 2] not in ([","], ["and"]):
            return None
        return named

    def _past_whose(self, i: int) -> int:
        """Past "of the pickup", where another is joined: "the driver of the pickup and his passenger"."""
        if self.words[i : i + 1] != ["of"]:
            return i
        for j in range(i + 2, min(i + 6, len(self.words) - 1)):
            if self.words[j] == "and":
                return j if self.words[j + 1] in POSSESSIVE and self._of_kin(j + 1) is not None else i
        return i

    def _goes_on(self, i: int) -> bool:
        """ "a man and a woman", "a man, a woman and a boy": another person follows at once."""
        j = self._past_joint(i)
        if not i < j < len(self.words):
            return False
        if self.words[j] in (*ARTICLES, *POSSESSIVE) or self._after_count(j):
            return self._person_at(j) is not None
        return self.words[j - 1] in ("and", ";") and self._named(j) is not None

    def _past_joint(self, i: int) -> int:
        """After "and", ",", ", and" at i, an age before them skipped (", 30, and")."""
        j = i
        if self.words[j : j + 1] == [","] and j + 1 < len(self.words) and self.tokens[j + 1].kind == "number":
            j += 2
        first = j
        while j < len(self.words) and self.words[j] in ("and", ",", ";") and j < first + 2:
            j += 1
        return j if j > first else i

    def _run_from(self, person: Person) -> list[Person]:
        """A person with those joined to it: "the deaths of a girl and a man", in headlines "murder of teen, father"."""
        run = [person]
        bare = self.words[person.first] not in (*ARTICLES, *POSSESSIVE, "the") and not person.known
        while True:
            at = run[-1].last + 1
            following = self._past_joint(at)
            if self._goes_on(at):
                other = self._person_at(following)
            elif bare and following > at:
                other = self._bare(following)
            else:
                other = None
            if other is None or other.head in ("he", "she"):
                return run
            run.append(other)

    def _shouted(self, i: int) -> Person | None:
        """In a text all in capitals: the words after "murder of" up to a function word or mark, where they aren't many people."""
        if not self.shouting:
            return None
        last = i - 1
        for j in range(i, min(i + 7, len(self.words))):
            if self.tokens[j].kind != "word" or (self.words[j] in _STOPS and not (j == i and self.words[j] == "the")):
                break
            if self.words[j] in UNITS or self.words[j] in TENS:
                return None
            last = j
        many = last >= i and self.words[last].endswith("s") and (self.words[i] in ("the", "some", "those") or last == i)
        if last < i or many:
            return None
        return Person(i, last, True, "name")
