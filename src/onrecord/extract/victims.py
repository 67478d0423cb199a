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
from dataclasses import dataclass, replace

from onrecord.lang import harm
from onrecord.lang.numbers import TENS, UNITS
from onrecord.text.document import Document, Sentence, Token

REACH = 26
"""Tokens after a person in which its predicate is looked for: appositions ("…, 23, of West Haven, a mother of two, …")."""
CLAUSE = 9
"""Tokens before an "and" in which the first of two deeds of one doer stands."""
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
    alive: bool = False
    """Told to be in hospital or in some condition."""
    shot: bool = False
    """Told to be shot, and no more ("shot a friend"): it says nothing of who died."""


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


_QUARTERS = frozenset(
    "north south east west northern southern eastern western northeastern northwestern southeastern southwestern central".split()
)
"""Before a capitalised word that names a place: "a derailment in northwestern Ontario was …"."""
_STOPS = frozenset(
    "and or was were who whom which that by in on at to of for from with is are has have had will would could may might after before as when while he she it they his her their its the a an "
    "one another there this these those what if so such when where why how but not no near into over under during then be been being said says told i you we".split()
)
_MARKS = frozenset('.;:!?()[]“”"—–')
_QUOTES = frozenset("\"“”'")
_ARTICLES = frozenset("a an one another".split())
_POSSESSIVE = frozenset("his her their my your our".split())
_OBJECTS = frozenset(
    "a an the his her their another one two three four five six seven eight nine ten several someone somebody people himself herself him them at".split()
)
_PASSIVES = frozenset("was were been is are being".split())
_ACTIVES = frozenset("shoots kills stabs wounds injures murders executes strangles".split())
"""Present forms that are always the doer's own deed."""
_APART = frozenset((":", ";", "-", "—", "–"))
_OPENING = _ARTICLES | _POSSESSIVE | {"he", "she", "the"}
_AFTER_NAMES = frozenset("who had has and in at on was were later".split())
_BEFALLING = harm.HURTING | harm.DEADLY | harm.BE | harm.DIED | frozenset("critically seriously severely".split())
"""After "another" that is a person ("one man dead and another wounded")."""
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_SUPPOSED = frozenset("should could would might may must if wish".split())
"""Before a predicate that is not told as having happened ("he should be dead")."""
_MODALS = frozenset("did does do would will could can".split())
_SHOOTING = frozenset("shot shooting shoots".split())
_STRIKING = frozenset("striking hitting".split())
_SHORT_OF = frozenset("almost nearly".split())
_DEEDS = harm.WOUNDING | harm.KILLING
_PREPOSITIONS = frozenset("in at of from to near on by for with".split())
_SAYING = frozenset("said says told tells saw heard believes thinks knew went came fled ran".split())
_DESCRIBING = frozenset(
    "identified described known named believed aged dressed armed suspected accused reported wanted charged involved trapped related allegedly rented married retired unidentified".split()
)
"""Participles that describe a person before the verb that tells what befell him."""
_ALIVE = ", alive"
"""After a measure: the words tell that the person lives."""
_HIT = ", hit"
"""After a measure: no more is told than that the person was shot."""
_LIVING = frozenset(
    "survived survive survives survivor stable condition hospital hospitalized recover recovering recovered injured wounded hurt alive treated grazed".split()
)
_VERBISH = re.compile(r"[a-z]{2}ed\Z")


class _Line:
    """A sentence's tokens with the readers of its victims."""

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

    # -- persons -------------------------------------------------------------------------------------------------

    def _person_at(self, i: int) -> _Person | None:
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
            return _Person(i, i + 1, False, "person")  # "two were killed; a third is missing"
        if word == "another" and words[i + 1 : i + 2] and words[i + 1] in _BEFALLING:
            return _Person(i, i, False, "person")
        if word == "another" and i and words[i - 1] in _DEEDS and self._indefinite(i, i + 1) is None:
            return _Person(i, i, False, "person")  # "killing three men and wounding another"
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
            if (
                last >= 0
                or word in _STOPS
                or word in _ACTIVES
                or (self.tokens[j].kind == "mark" and word not in ("-", "'", "’", "‑"))
            ):
                break
        if last < 0 or (words[last] == "couple" and words[last + 1 : last + 2] == ["of"]):
            return None
        return _Person(first, last, False, words[last], age or self._age_after(last), harm.OF_TWO.get(words[last], 1))

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
            if self.words[j] in harm.KIN and self.words[j + 1 : j + 2] not in (["'"], ["’"]):
                return _Person(i, j, False, self.words[j], self._age_after(j), harm.OF_TWO.get(self.words[j], 1))
            if self.words[j] == "twin" and (kin := self.words[j + 1 : j + 2]) and kin[0].removesuffix("s") in harm.KIN:
                return _Person(i, j + 1, False, kin[0].removesuffix("s"), "", 2 if kin[0].endswith("s") else 1)
            if self.words[j] in _STOPS or self.tokens[j].text in _MARKS:
                break
        return None

    def _named(self, i: int) -> _Person | None:
        """Two capitalised words or more that are a name; where all is capitals, the sentence's first word before its verb."""
        if self.shouting and self.words[i].rstrip(".") in harm.TITLES:
            at = next((j for j in range(i + 1, min(i + 5, len(self.words))) if self.words[j] in harm.BE), 0)
            return _Person(i, at - 1, True, "name") if at > i + 1 else None
        if self.shouting and i == 0 and self.tokens[0].kind == "word" and self.words[0] not in _STOPS | harm.PERSONS:
            alone = len(self.words) > 1 and self.words[1] in ("was", "is", "died") and not self.words[0].endswith("s")
            return _Person(0, 0, True, "name") if alone else None
        if self.shouting or not self._capital(i) or (i and (self._capital(i - 1) or self.words[i - 1] in _QUARTERS)):
            return None
        j = i
        while j < len(self.tokens) and (self._capital(j) or (j > i and self._nickname(j))):
            j += 1 if self._capital(j) else 3
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

    # -- subjects ------------------------------------------------------------------------------------------------

    def persons_harmed(self) -> Iterator[Victim]:
        """Persons that are subjects of a predicate of harm; those that share one are counted together."""
        i = 0
        run: list[_Person] = []
        while i < len(self.words):
            if not run and i not in self.openings:
                i += 1
                continue
            person = self._person_at(i) or self._listed(i, run)
            beside = i > 0 and (
                self.words[i - 1] == "with"
                if person is not None and person.head != "name"
                else self.words[i - 1] in _PREPOSITIONS
            )
            if person is None or (beside and not run):
                i += 1
                continue
            if i and self.words[i - 1] == "by" and self.words[person.last + 1 : person.last + 2] != ["who"] and not run:
                i = person.last + 1  # who did it: "approached by a man in a hood and was shot"
                continue
            run.append(person)
            i = person.last + 1
            if self._goes_on(i) or self._listed(self._past_joint(i), run) is not None:
                i = self._past_joint(i)
                continue
            first = run[0].first
            done_to = first > 0 and self.words[first - 1] in harm.WOUNDING | harm.KILLING
            measure = self._befell(i, done_to)
            if measure and person.head in ("he", "she") and self._ended(first, i):
                measure = ""
            if measure == "detained" and self.words[i : i + 1] == ["who"]:
                measure = ""  # "a man who was arrested in May": which man it was
            if measure:
                yield self._victim(run, measure)
            run = []

    def _listed(self, i: int, run: list[_Person]) -> _Person | None:
        """The next of a list at token i: "his mother, grandmother and a friend", "Ray West, Bo Dear and Marcus Fay"."""
        if not run or not 0 < i < len(self.words) or self.words[i - 1] not in (",", "and"):
            return None
        if run[-1].head in harm.KIN and self.words[i] in harm.KIN and self.words[i + 1 : i + 2] in ([","], ["and"]):
            return _Person(i, i, False, self.words[i])
        named = self._named(i) if run[-1].head == "name" and self._capital(i) else None
        if named is None or named.last == i or self.words[named.last + 1 : named.last + 2] not in ([","], ["and"]):
            return None
        return named

    def _ended(self, first: int, i: int) -> bool:
        """ "A man stabbed several people before he was shot by police": the doer, and none of those he hurt."""
        if first == 0 or (harm.WOUNDING | harm.KILLING).isdisjoint(self.words[:first]):
            return False
        by = next((j for j in range(i, min(i + 10, len(self.words))) if self.words[j] == "by"), None)
        return by is not None and not harm.OFFICERS.isdisjoint(self.words[by + 1 : by + 4])

    def _goes_on(self, i: int) -> bool:
        """ "a man and a woman", "a man, a woman and a boy": another person follows at once."""
        j = self._past_joint(i)
        if not i < j < len(self.words):
            return False
        if self.words[j] in (*_ARTICLES, *_POSSESSIVE) or self._after_count(j):
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

    def _victim(self, run: list[_Person], measure: str) -> Victim:
        """The run as one victim. Of "the man, 23, a father" the second is the first told again; of "the man and his boss" not."""
        known = all(person.known for person in run)
        joined = "and" in self.words[run[0].last : run[-1].first]
        counted = run if known or joined else [person for person in run if not person.known]
        if not joined and len(counted) > 1 and self.words[counted[1].first] in ("a", "an"):
            counted = counted[:1]  # "one other person, a female"
        count = sum(person.count for person in counted)
        first, last = run[0], run[-1]
        return Victim(
            self.tokens[first.first].start,
            self.tokens[last.last].end,
            count,
            measure.removesuffix(_ALIVE).removesuffix(_HIT),
            known,
            last.head,
            last.age,
            measure.endswith(_ALIVE),
            measure.endswith(_HIT),
        )

    def _befell(self, i: int, done_to: bool) -> str:
        """What the predicate after a person tells: killed, injured, or nothing; of one whom a verb before tells something done to
        (`done_to`), not what a doer does to himself."""
        words, reduced, relative, commas = self.words, True, False, 0
        for j in range(i, min(i + REACH, len(words))):
            word = words[j]
            if word == "that" and j > i:
                return ""  # what is told begins: "a woman spread the news that a girl had been shot"
            if reduced and word in _ACTIVES:
                return "" if done_to else self._to_himself(j)
            relative = relative or word == "who"
            if relative and reduced and (word in harm.HURTING or word in harm.STRUCK or word in harm.DEADLY):
                return "" if done_to else self._to_himself(j)  # "a friend who shot the gun"
            if word in harm.CLAUSE_ENDS or (word in _MARKS and word not in ("(", ")")):
                return ""
            if word == ",":
                commas += 1
            if (
                reduced
                and word in _MODALS
                and not {"die", "survive", "be", "have", "succumb"} & set(words[j + 1 : j + 4])
            ):
                return ""  # a verb of its own: "he did not say how many had died"
            if word in harm.BE:
                reduced = False
            told = self._told(j, reduced and j - i < 4 + 6 * bool(commas))
            if j > i and words[j - 1] in ("and", ",") and self._counted_fate(j):
                return ""  # "four fatalities, including the shooter, and one injured"
            if told == "":
                return "" if done_to else self._to_himself(j)
            if told is not None:
                return "killed" if told.startswith("injured") and self._died_of_it(j + 1) else told
            if word in _SAYING and reduced:
                return ""
            if reduced and commas == 0 and _VERBISH.search(word) and word not in _DESCRIBING:
                return ""  # a verb of its own
        return ""

    def _counted_fate(self, j: int) -> bool:
        """Whether a count and what befell those stands at token j: "and one injured"."""
        counted = self.tokens[j].kind == "number" or self.words[j] in UNITS
        return counted and j + 1 < len(self.words) and self.words[j + 1] in harm.HURTING | harm.DEADLY

    def _to_himself(self, i: int) -> str:
        """ "… shot his wife before killing himself", "… turned the gun on herself": what the doer did to himself last."""
        for j in range(i + 2, min(i + REACH, len(self.words))):
            if self.words[j] in ("himself", "herself"):
                before = self.words[max(i, j - 4) : j]
                if (
                    not harm.KILLING.isdisjoint(before)
                    or before[-2:] == ["gun", "on"]
                    or before[-2:] == ["weapon", "on"]
                ):
                    return "killed"
                if before[-1:] in (["and"], ["then"], [","]) and self.words[i] in harm.WOUNDING | harm.KILLING:
                    deadly = self.words[i] in harm.KILLING or not harm.FATALLY.isdisjoint(self.words[max(0, i - 2) : i])
                    return "killed" if deadly or self._to_death(self.words[i + 1 : i + 4]) else "injured"
                if not harm.WOUNDING.isdisjoint(before[-2:]):
                    return "killed" if "fatally" in before else "injured"
            if self.words[j] in ("he", "she", "who") or self.tokens[j].text in _MARKS:
                break
        return ""

    def _died_of_it(self, i: int) -> bool:
        """ "… was shot and died at a hospital": death told of the same person before another is named."""
        for j in range(i, min(i + 16, len(self.words))):
            word = self.words[j]
            if word in harm.DIED or (word == "dead" and self.words[j - 1] in ("pronounced", "declared")):
                return True
            if word == "survive" and self.words[j - 1] in ("not", "n't", "didn't"):
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
        if not _SHORT_OF.isdisjoint(words[max(0, j - 2) : j]):
            return None
        be = not harm.BE.isdisjoint(words[max(0, j - 4) : j]) and words[j - 1] not in ("had", "has", "have")
        fatal = not harm.FATALLY.isdisjoint(words[max(0, j - 2) : j])
        if word in harm.ARRESTED and be and words[j - 1] not in ("not", "n't", "never", "to"):
            return "detained"
        if word == "missing" and (be or near) and words[j - 1] not in ("a", "the", "reported"):
            return "missing"
        if word in harm.WOUNDING and not be and after[:1] == ["dead"] and self._has_object(j + 2):
            return ""  # "he shot dead his wife"
        if word in harm.DIED or (
            word == "dead"
            and words[j - 1] not in ("the", "shoots", "shooting")
            and not (self.tokens[j - 1].kind == "number" or words[j - 1] in UNITS or words[j - 1] in TENS)
            and (be or near or words[j - 1] in ("found", "shot", "pronounced", "left"))
        ):
            return "killed"
        if word in ("survive", "survived") and not {"not", "n't", "didn't"}.isdisjoint(words[max(0, j - 2) : j]):
            return "killed"
        if word in ("committed", "by") and after[:1] == ["suicide"]:
            return "killed"
        if (
            word in ("took", "taking", "lost", "loses")
            and not {"life", "lives"}.isdisjoint(after[:3])
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
                and (
                    after[0] in _OBJECTS
                    or after[0] in harm.PERSONS
                    or self._capital(j + 1)
                    or self.tokens[j + 1].kind == "number"
                )
                and word not in ("hospitalized",)
            ):
                return ""
            if (
                not be
                and after[:1] in (["and"], [","])
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
            aimed = after[:1] == ["at"] and (not be or after[1:2] == ["by"]) and word not in harm.DEADLY
            if aimed or after[:2] == ["and", "killing"] or words[j - 1] in ("not", "n't", "never"):
                return ""
            if word in harm.DEADLY or fatal or self._to_death(after):
                return "killed"
            if word in harm.STRUCK and harm.BY_FIRE.isdisjoint(after):
                return "" if not be else None
            lives = not (harm.LIMBS | _LIVING).isdisjoint(words[j + 1 : j + 16])
            return "injured" + _HIT if word in ("shot", "struck", "hit") and not lives else "injured"
        if word in ("suffered", "suffering", "suffers", "sustained", "sustaining", "with") and self._wound(after):
            return "injured"
        if word in harm.TAKEN and be and not harm.HOSPITAL.isdisjoint(words[j + 1 : j + 14]):
            return "injured" if harm.FOR_CARE.isdisjoint(words[j + 1 : j + 18]) else None
        if (
            word == "hospital"
            and words[j - 2 : j - 1] == ["in"]
            and not harm.STAYING.isdisjoint(words[max(0, j - 4) : j])
        ):
            return "injured" + _ALIVE
        if word == "condition" and not {"critical", "serious", "stable", "fair", "grave", "good"}.isdisjoint(
            words[max(0, j - 4) : j]
        ):
            return "injured" + _ALIVE
        return None

    def _has_object(self, i: int) -> bool:
        """Whether a person or a count of them stands at token i."""
        if i >= len(self.words):
            return False
        person = self.words[i] in _OBJECTS or self.words[i] in harm.PERSONS or self._capital(i)
        return (person and self.words[i] not in ("at", "on")) or self.tokens[i].kind == "number"

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
        for index, word in enumerate(after[:5]):
            if word in ("wound", "wounds", "injuries", "injury", "gunshot", "burns"):
                following = after[index + 1 : index + 2]
                return not (
                    following and (following[0] in _OBJECTS - {"at"} or following[0].isdigit())
                )  # "man wounds two"
        return False

    # -- objects and nouns of harm --------------------------------------------------------------------------------

    def deeds(self) -> Iterator[Victim]:
        """Persons that are objects of a verb of harm or stand with a noun of it."""
        words = self.words
        for j, word in enumerate(words):
            if word in harm.KILLING or word in harm.WOUNDING or word in harm.STRUCK or word in _STRIKING:
                yield from self._objects(j)
            if word in harm.DEATHS or word in harm.WOUNDINGS:
                yield from self._noun(j)

    def _objects(self, j: int) -> Iterator[Victim]:
        words, before = self.words, j - 1
        while before > 0 and words[before] in harm.FATALLY | harm.SKIPPED and words[before] != "the":
            before -= 1  # "was fatally shot"
        if j and (words[before] in _PASSIVES or words[j - 1] == "and") and not self._active_pair(j):
            return
        measure = "killed" if words[j] in harm.KILLING else "injured"
        i = j + 1
        if words[i : i + 2] == ["to", "death"]:
            measure, i = "killed", i + 2
        while words[i : i + 1] in (["and"], ["or"], ["dead"], ["down"], ["fatally"]) or (
            words[i - 1 : i] in (["and"], ["or"])
            and words[i : i + 1]
            and (words[i] in harm.KILLING or words[i] in harm.WOUNDING)
        ):
            measure = "killed" if words[i] == "dead" or words[i] in harm.KILLING else measure
            i += 1
        if not harm.FATALLY.isdisjoint(words[max(0, j - 1) : j]):
            measure = "killed"
        run, k = [], self._past_count(i)
        while k < len(words):
            person = self._person_at(k) or self._bare(k)
            if person is None or person.head in ("he", "she"):
                break
            if person.known and words[k] == "the" and person.head not in harm.PERSONS:
                break
            run.append(person)
            k = person.last + 1
            bare = run[0].first == i and words[i] not in (*_ARTICLES, *_POSSESSIVE) and not run[0].known
            following = self._past_joint(k)
            if not self._goes_on(k) and not (bare and following > k and self._bare(following)):
                break
            k = following
        if words[k : k + 2] == ["to", "death"]:
            measure = "killed"  # "shot his brother to death"
        if run and (
            (words[j] not in harm.STRUCK and words[j] not in _STRIKING) or not harm.BY_FIRE.isdisjoint(words[k : k + 6])
        ):
            shot = words[j] in _SHOOTING and harm.LIMBS.isdisjoint(words[k : k + 6])
            yield replace(self._victim(run, measure), shot=shot and measure == "injured")

    def _past_count(self, i: int) -> int:
        """Past a number and its noun that a person is joined to: "hitting four adults and a teen"."""
        if i < len(self.tokens) and (self.tokens[i].kind == "number" or self.words[i] in UNITS):
            for j in range(i + 2, min(i + 5, len(self.words) - 1)):
                if self.words[j] in ("and", ",") and self.words[j + 1] in (*_ARTICLES, *_POSSESSIVE):
                    return j + 1
        return i

    def _active_pair(self, j: int) -> bool:
        """ "shot and killed a man": an "and" between two verbs of harm, the first no passive."""
        if self.words[j - 1] != "and" or j < 2:
            return False
        if self.words[j - 2] in harm.WOUNDING:
            return self.words[j - 3 : j - 2] not in (["was"], ["were"], ["been"])
        own = self.words[j + 1 : j + 2] and self.words[j + 1] in _POSSESSIVE | _ARTICLES
        for at in range(j - 2, max(0, j - CLAUSE) - 1, -1):  # "shot his daughter and killed her mother"
            if self.words[at] in harm.BE:
                return False
            if self.words[at] in _DEEDS:
                return bool(own) and (at == 0 or self.words[at - 1] not in harm.BE)
        return False

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
                yield self._victim(self._run_from(person), measure)
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

    def _run_from(self, person: _Person) -> list[_Person]:
        """A person with those joined to it: "the deaths of a girl and a man", in headlines "murder of teen, father"."""
        run = [person]
        bare = self.words[person.first] not in (*_ARTICLES, *_POSSESSIVE, "the") and not person.known
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
