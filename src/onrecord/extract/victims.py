"""Victims told without a number: "a teenager was shot dead", "killing his wife", "the death of an American contractor".

Rules, in order, in a sentence that has a word of harm:
1. A person is an indefinite noun phrase of one ("a 12-year-old boy"), a possessive one of kin ("his wife"), a bare one in the
   style of a headline ("Man shot in Lyon"), a name, or one spoken of before ("he", "the victim").
2. As subject, the predicate after it tells what befell it, its appositions and relative clauses skipped: killed where the words
   say death ("was shot and killed", "died", "is dead"), else injured ("was shot", "suffered a gunshot wound").
3. As object, the verb before it does ("killed a man", "wounding his brother"); "shot himself" befalls the subject.
4. A noun of harm does too: "the murder of Ana Ruiz", "a boy's death", "a double homicide".
5. Persons that share a predicate are counted together ("a man and a woman were killed" = 2).

One exactly is read where the words single out a person; at least one of a name or of someone spoken of before. `known` marks
those: they may be persons that the report has counted already, and `figures` decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.lang import harm
from onrecord.lang.numbers import TENS, UNITS
from onrecord.text.document import Document, Sentence, Token

REACH = 26
"""Tokens after a person in which its predicate is looked for: appositions ("…, 23, of West Haven, a mother of two, …")."""
PHRASE = 6
"""Tokens of a person's noun phrase: "an off-duty New York police officer"."""


@dataclass(frozen=True, slots=True)
class Victim:
    """Someone harmed at [start, end): how many (`count`), `measure` killed or injured; `known`: perhaps told of before;
    `head`: the noun, `age`: as written, both to tell victims apart."""

    start: int
    end: int
    count: int
    measure: str
    known: bool
    head: str = ""
    age: str = ""


@dataclass(frozen=True, slots=True)
class _Person:
    first: int
    last: int
    known: bool
    head: str
    age: str = ""
    count: int = 1


def find_victims(document: Document, sentence: Sentence) -> Iterator[Victim]:
    """The victims of a sentence, in the order of the text, none overlapping."""
    words = document.lower[sentence.first : sentence.last]
    if harm.GATE.isdisjoint(words):
        return
    line = _Line(document.tokens[sentence.first : sentence.last], words)
    taken = -1
    for victim in sorted([*line.persons_harmed(), *line.deeds()], key=lambda one: (one.start, -one.end)):
        if victim.start >= taken:
            yield victim
            taken = victim.end


_STOPS = frozenset(
    "and or was were who whom which that by in on at to of for from with is are has have had will would could may might after before as when while he she it they his her their its the a an "
    "one another there this these those what if so such when where why how but not no near into over under during then be been being said says told i you we".split()
)
_MARKS = frozenset('.;:!?()[]“”"—–')
_ARTICLES = frozenset("a an one another".split())
_POSSESSIVE = frozenset("his her their my your our".split())
_OBJECTS = frozenset(
    "a an the his her their another one two three four five six seven eight nine ten several someone somebody people himself herself him them at".split()
)
_AFTER_NAMES = frozenset("who had has and in at on was were later".split())
_SUPPOSED = frozenset("should could would might may must if wish".split())
"""Before a predicate that is not told as having happened ("he should be dead")."""
_PREPOSITIONS = frozenset("in at of from to near on by for with".split())
_SAYING = frozenset("said says told tells saw heard believes thinks knew went came fled ran".split())
_DESCRIBING = frozenset(
    "identified described known named believed aged dressed armed suspected accused reported wanted charged involved trapped related allegedly rented married retired unidentified".split()
)
"""Participles that describe a person before the verb that tells what befell him."""
_VERBISH = re.compile(r"[a-z]{2}ed\Z")


class _Line:
    """A sentence's tokens with the readers of its victims."""

    def __init__(self, tokens: tuple[Token, ...], words: list[str]) -> None:
        self.tokens, self.words = tokens, words
        self.shouting = all(token.text.isupper() for token in tokens if token.kind == "word" and len(token.text) > 2)

    # -- persons -------------------------------------------------------------------------------------------------

    def _person_at(self, i: int) -> _Person | None:
        """The person that begins at token i."""
        words = self.words
        word = words[i]
        if word in _ARTICLES and words[i - 1 : i] != ["no"]:
            return self._indefinite(i, i + 1)
        if word in _POSSESSIVE:
            return self._of_kin(i)
        if (
            word.endswith(("'s", "s'"))
            and i + 1 < len(words)
            and words[i + 1] in harm.PERSONS
            and words[i + 1] != "year-old"
        ):
            return _Person(i, i + 1, False, words[i + 1])
        if word in ("he", "she"):
            return _Person(i, i, True, word)
        if word == "the":
            found = self._indefinite(i, i + 1)
            return _Person(i, found.last, True, found.head, found.age) if found else None
        apart = i == 0 or (words[i - 1] in (":", ";", "-", "—", "–") and self.tokens[i - 1].end < self.tokens[i].start)
        if apart and self.tokens[i].kind != "mark":
            bare = self._indefinite(i, i)
            if bare is not None:
                return bare
        return self._named(i)

    def _indefinite(self, first: int, begin: int) -> _Person | None:
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
            if last >= 0 or word in _STOPS or (self.tokens[j].kind == "mark" and word not in ("-", "'", "’", "‑")):
                break
        if last < 0:
            return None
        return _Person(first, last, False, words[last], age or self._age_after(last))

    def _bare(self, i: int) -> _Person | None:
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

    def _of_kin(self, i: int) -> _Person | None:
        for j in range(i + 1, min(i + 5, len(self.words))):
            if self.words[j] in harm.KIN:
                return _Person(i, j, False, self.words[j], self._age_after(j))
            if self.words[j] in _STOPS or self.tokens[j].text in _MARKS:
                break
        return None

    def _named(self, i: int) -> _Person | None:
        """Two capitalised words or more that are a name; where all is capitals, the sentence's first word before its verb."""
        if self.shouting and i == 0 and self.tokens[0].kind == "word" and self.words[0] not in _STOPS | harm.PERSONS:
            alone = len(self.words) > 1 and self.words[1] in ("was", "is", "died") and not self.words[0].endswith("s")
            return _Person(0, 0, True, "name") if alone else None
        if self.shouting or self.tokens[i].kind != "word" or (i and self._capital(i - 1)):
            return None
        j = i
        while j < len(self.tokens) and self._capital(j):
            j += 1
        if j == i or self.words[i] in _STOPS or self.words[j - 1] in harm.NO_NAMES:
            return None
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
                else _Person(i, j - 1, True, "name")
            )
        if j - i < 2 and not (
            (self.words[j : j + 1] and (self.words[j] in harm.DIED or self.words[j] in ("was", "had")))
            or self.words[j : j + 2] == [",", "who"]
        ):
            return None
        return _Person(i, j - 1, True, "name", self._age_after(j - 1))

    def _capital(self, i: int) -> bool:
        token = self.tokens[i]
        return (
            token.kind == "word" and token.text[:1].isupper() and len(token.text) > 1 and not token.lower.endswith("'s")
        )

    # -- subjects ------------------------------------------------------------------------------------------------

    def persons_harmed(self) -> Iterator[Victim]:
        """Persons that are subjects of a predicate of harm; those that share one are counted together."""
        i, run = 0, []
        while i < len(self.words):
            person = self._person_at(i)
            if person is None or (person.head == "name" and i and self.words[i - 1] in _PREPOSITIONS):
                i += 1
                continue
            run.append(person)
            i = person.last + 1
            if self._goes_on(i):
                continue
            measure = self._befell(i)
            if measure:
                yield self._victim(run, measure)
            run = []

    def _goes_on(self, i: int) -> bool:
        """ "a man and a woman", "a man, a woman and a boy": another person follows at once."""
        j = i
        while j < len(self.words) and self.words[j] in ("and", ",") and j < i + 2:
            j += 1
        return (
            i < j < len(self.words) and self.words[j] in (*_ARTICLES, *_POSSESSIVE) and self._person_at(j) is not None
        )

    def _victim(self, run: list[_Person], measure: str) -> Victim:
        known = all(person.known for person in run)
        count = max(1, sum(not person.known for person in run)) if not known else len(run)
        first, last = run[0], run[-1]
        return Victim(
            self.tokens[first.first].start, self.tokens[last.last].end, count, measure, known, last.head, last.age
        )

    def _befell(self, i: int) -> str:
        """What the predicate after a person tells: killed, injured, or nothing."""
        words, reduced, commas = self.words, True, 0
        for j in range(i, min(i + REACH, len(words))):
            word = words[j]
            if word in harm.CLAUSE_ENDS or (word in _MARKS and word not in ("(", ")")):
                return ""
            if word == ",":
                commas += 1
            if word in harm.BE:
                reduced = False
            told = self._told(j, reduced and j - i < 4 + 6 * bool(commas))
            if told is not None:
                return "killed" if told == "injured" and self._died_of_it(j + 1) else told
            if word in _SAYING and reduced:
                return ""
            if reduced and commas == 0 and _VERBISH.search(word) and word not in _DESCRIBING:
                return ""  # a verb of its own
        return ""

    def _died_of_it(self, i: int) -> bool:
        """ "… was shot and died at a hospital": death told of the same person before another is named."""
        for j in range(i, min(i + 16, len(self.words))):
            word = self.words[j]
            if word in harm.DIED or (word == "dead" and self.words[j - 1] in ("pronounced", "declared")):
                return True
            if (word in _ARTICLES and self._indefinite(j, j + 1) is not None) or self.tokens[j].text in _MARKS:
                return False
        return False

    def _told(self, j: int, near: bool) -> str | None:
        """The measure told at token j; "" where the verb is the person's own deed; None where nothing is told."""
        words = self.words
        word, after = words[j], words[j + 1 : j + 7]
        if not _SUPPOSED.isdisjoint(words[max(0, j - 4) : j]):
            return None
        be = not harm.BE.isdisjoint(words[max(0, j - 4) : j])
        fatal = not harm.FATALLY.isdisjoint(words[max(0, j - 2) : j])
        if word in harm.DIED or (
            word == "dead"
            and words[j - 1] != "the"
            and (be or near or words[j - 1] in ("found", "shot", "pronounced", "left"))
        ):
            return "killed"
        if word in ("survive", "survived") and not {"not", "n't", "didn't"}.isdisjoint(words[max(0, j - 2) : j]):
            return "killed"
        if word in ("committed", "by") and after[:1] == ["suicide"]:
            return "killed"
        if (
            word in ("took", "taking", "lost", "loses")
            and "life" in after[:3]
            and after[:1]
            and after[0] in _POSSESSIVE
        ):
            return "killed"
        if (
            word in harm.WOUNDING | harm.KILLING
            and after
            and (after[0] in ("himself", "herself", "self", "themselves"))
        ):
            return "killed" if word in harm.KILLING or words[j - 2 : j] == ["shot", "and"] else "injured"
        if word in harm.DEADLY or word in harm.HURTING or word in harm.STRUCK:
            if not be and not near:
                return None
            if (
                not be
                and after
                and (after[0] in _OBJECTS or self._capital(j + 1) or self.tokens[j + 1].kind == "number")
                and word not in ("hospitalized",)
            ):
                return ""
            if (
                not be
                and after[:1] == ["and"]
                and len(after) > 2
                and (after[1] in harm.KILLING or after[1] in harm.WOUNDING)
                and (
                    after[2] in _OBJECTS
                    or after[2] in harm.PERSONS
                    or self._capital(j + 3)
                    or self.tokens[j + 3].kind == "number"
                )
            ):
                return ""  # "shot and killed an officer"
            if after[:1] == ["at"] or after[:2] == ["and", "killing"] or words[j - 1] in ("not", "n't", "never"):
                return ""
            if word in harm.DEADLY or fatal or self._to_death(after):
                return "killed"
            if word in harm.STRUCK and harm.BY_FIRE.isdisjoint(after):
                return "" if not be else None
            return "injured"
        if word in ("suffered", "suffering", "suffers", "sustained", "sustaining", "with") and self._wound(after):
            return "injured"
        if word == "condition" and not {"critical", "serious", "stable", "fair", "grave", "good"}.isdisjoint(
            words[max(0, j - 4) : j]
        ):
            return "injured"
        return None

    @staticmethod
    def _to_death(after: list[str]) -> bool:
        return (
            after[:1] == ["dead"]
            or after[:2] == ["to", "death"]
            or after[:2] in (["and", "killed"], [",", "killed"], ["and", "died"], ["and", "fatally"])
            or after[:3] == ["and", "later", "died"]
        )

    @staticmethod
    def _wound(after: list[str]) -> bool:
        return not {"wound", "wounds", "injuries", "injury", "gunshot", "burns"}.isdisjoint(after[:5])

    # -- objects and nouns of harm --------------------------------------------------------------------------------

    def deeds(self) -> Iterator[Victim]:
        """Persons that are objects of a verb of harm or stand with a noun of it."""
        words = self.words
        for j, word in enumerate(words):
            if word in harm.KILLING or word in harm.WOUNDING or word in harm.STRUCK or word == "striking":
                yield from self._objects(j)
            if word in harm.DEATHS or word in harm.WOUNDINGS:
                yield from self._noun(j)

    def _objects(self, j: int) -> Iterator[Victim]:
        words = self.words
        if words[j - 1 : j] in (
            ["was"],
            ["were"],
            ["been"],
            ["is"],
            ["are"],
            ["being"],
            ["and"],
        ) and not self._active_pair(j):
            return
        measure = "killed" if words[j] in harm.KILLING else "injured"
        i = j + 1
        while words[i : i + 1] in (["and"], ["or"], ["dead"], ["down"], ["fatally"]) or (
            words[i - 1 : i] in (["and"], ["or"])
            and words[i : i + 1]
            and (words[i] in harm.KILLING or words[i] in harm.WOUNDING)
        ):
            measure = "killed" if words[i] == "dead" or words[i] in harm.KILLING else measure
            i += 1
        if not harm.FATALLY.isdisjoint(words[max(0, j - 1) : j]):
            measure = "killed"
        run, k = [], i
        while k < len(words):
            person = self._person_at(k) or self._bare(k)
            if person is None or person.head in ("he", "she"):
                break
            if person.known and words[k] == "the" and person.head not in harm.PERSONS:
                break
            run.append(person)
            k = person.last + 1
            if not self._goes_on(k):
                break
            k += 1 + (words[k + 1 : k + 2] == ["and"])
        if run and (
            (words[j] not in harm.STRUCK and words[j] != "striking") or not harm.BY_FIRE.isdisjoint(words[k : k + 6])
        ):
            yield self._victim(run, measure)

    def _active_pair(self, j: int) -> bool:
        """ "shot and killed a man": an "and" between two verbs of harm, the first no passive."""
        return (
            self.words[j - 1] == "and"
            and j > 1
            and self.words[j - 2] in harm.WOUNDING
            and self.words[j - 3 : j - 2] not in (["was"], ["were"], ["been"])
        )

    def _noun(self, j: int) -> Iterator[Victim]:
        words, tokens = self.words, self.tokens
        before = words[j - 1] if j else ""
        deadly = words[j] in harm.DEATHS or before in harm.FATALLY or (words[j + 1 : j + 2] == ["death"])
        measure = "killed" if deadly else "injured"
        if before in harm.MANY_FOLD:
            yield Victim(tokens[j - 1].start, tokens[j].end, harm.MANY_FOLD[before], measure, True, "fold")
            return
        i = j + 1
        if words[i : i + 1] in (["death"], ["investigation"]):
            i += 1
        if measure == "injured" and not harm.DEATHS.isdisjoint(words):
            measure = "killed"  # "charged with murder in the shooting of a woman"
        if words[i : i + 1] == ["of"] and i + 1 < len(words):
            person = self._person_at(i + 1) or self._bare(i + 1) or self._shouted(i + 1)
            if person is not None and person.head not in ("he", "she"):
                yield self._victim([person], measure)
                return
        if before in ("'s", "’s") or before.endswith(("'s", "’s")):
            owner = before.removesuffix("'s").removesuffix("’s")
            at = j - 1 if owner else j - 2
            owner = owner or (words[j - 2] if j > 1 else "")
            if owner in harm.PERSONS or (
                owner
                and tokens[at].text[:1].isupper()
                and not self.shouting
                and words[j] in harm.DEATHS
                and owner
                not in (
                    "today",
                    "yesterday",
                    "sunday",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                )
            ):
                yield Victim(tokens[at].start, tokens[at].end, 1, measure, True, owner)
                return
        if words[j] in ("shooting", "stabbing") and (before in harm.FATALLY or words[j + 1 : j + 2] == ["death"]):
            yield Victim(
                tokens[max(0, j - 1)].start if before in harm.FATALLY else tokens[j].start,
                tokens[j].end,
                1,
                "killed",
                True,
                "noun",
            )

    def _shouted(self, i: int) -> _Person | None:
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
        return _Person(i, last, True, "name")
