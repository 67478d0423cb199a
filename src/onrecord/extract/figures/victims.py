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

from onrecord.extract.figures.persons import ACTIVES, ARTICLES, DEEDS, MARKS, POSSESSIVE, Person, PersonLine
from onrecord.lang import harm
from onrecord.lang.measures import DOING_ALONE
from onrecord.lang.numbers import TENS, UNITS
from onrecord.text.document import Document, Sentence

REACH = 26
"""Tokens after a person in which its predicate is looked for: appositions ("…, 23, of West Haven, a mother of two, …")."""
CLAUSE = 9
"""Tokens before an "and" in which the first of two deeds of one doer stands."""


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


_OBJECTS = frozenset(
    "a an the his her their another one two three four five six seven eight nine ten several someone somebody people himself herself him them at".split()
)
_PASSIVES = frozenset("was were been is are being".split())
_SUPPOSED = frozenset("should could would might may must if wish".split())
"""Before a predicate that is not told as having happened ("he should be dead")."""
_LIFELESS = frozenset("dead deceased lifeless".split())
_MODALS = frozenset("did does do would will could can".split())
_SHOOTING = frozenset("shot shooting shoots".split())
_STRIKING = frozenset("striking hitting".split())
_OVER = frozenset("over for after . ; on without".split())
_OVER_TOO = frozenset("by at hostage captive , and overnight since until pending as there".split())
"""After "held" that is of somebody in custody; after "was held"."""
_AT_GUNPOINT = frozenset("gunpoint knifepoint".split())
_CUSTODY = frozenset("custody jail prison detention connection cell cells county solitary hospital".split())
_HELD_BETWEEN = harm.BE | frozenset("has have had also still now later being who , then both initially briefly".split())
_SHORT_OF = frozenset("almost nearly".split())
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


class _Line(PersonLine):
    """A sentence's tokens with the readers of its victims."""

    # -- persons -------------------------------------------------------------------------------------------------

    # -- subjects ------------------------------------------------------------------------------------------------

    def persons_harmed(self) -> Iterator[Victim]:
        """Persons that are subjects of a predicate of harm; those that share one are counted together."""
        i = 0
        run: list[Person] = []
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
            i = self._past_whose(person.last + 1)
            if self._goes_on(i) or self._listed(self._past_joint(i), run) is not None:
                i = self._past_joint(i)
                continue
            first = run[0].first
            done_to = first > 0 and self.words[first - 1] in harm.WOUNDING | harm.KILLING
            done_to = done_to or self.words[max(0, first - 2) : first] in (
                ["fire", "on"],
                ["fire", "at"],
                ["fire", "upon"],
            )
            measure = self._befell(i, done_to)
            if measure and person.head in ("he", "she") and self._ended(first, i):
                measure = ""
            if measure == "detained" and self.words[i : i + 1] == ["who"]:
                measure = ""  # "a man who was arrested in May": which man it was
            if measure:
                yield self._victim(run, measure)
            run = []

    def _ended(self, first: int, i: int) -> bool:
        """ "A man stabbed several people before he was shot by police": the doer, and none of those he hurt."""
        if first == 0 or (harm.WOUNDING | harm.KILLING).isdisjoint(self.words[:first]):
            return False
        by = next((j for j in range(i, min(i + 10, len(self.words))) if self.words[j] == "by"), None)
        return by is not None and not harm.OFFICERS.isdisjoint(self.words[by + 1 : by + 4])

    def _victim(self, run: list[Person], measure: str) -> Victim:
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
            if reduced and word in DOING_ALONE and words[j - 1] not in harm.BE:
                return ""  # "the minister attended a rite for three who were killed"
            if reduced and word in ACTIVES:
                return "" if done_to else self._to_himself(j)
            relative = relative or word == "who"
            if relative and reduced and (word in harm.HURTING or word in harm.STRUCK or word in harm.DEADLY):
                return "" if done_to else self._to_himself(j)  # "a friend who shot the gun"
            if word in harm.CLAUSE_ENDS or (word in MARKS and word not in ("(", ")")):
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
            if word == "held" and self._is_held(i, j):
                return "detained"
            if done_to and words[j + 1 : j + 2] in (["himself"], ["herself"]):
                return ""  # "opened fire on the mother, and then killed himself"
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
                return "" if done_to else self._to_himself(j, last=True)  # a verb of its own
        return ""

    def _is_held(self, i: int, j: int) -> bool:
        """ "A man was held on suspicion of murder", in a headline "father held": of the person that ends at token i, in custody."""
        between, after = self.words[i:j], self.words[j + 1 : j + 6]
        being = not harm.BE.isdisjoint(between[-2:])
        if not _HELD_BETWEEN.issuperset(one for one in between if not one.isdigit()) or between[-1:] in (
            ["has"],
            ["had"],
            ["have"],
        ):
            return False
        if after[:1] == ["in"]:
            place = j + 2 < len(self.tokens) and self.tokens[j + 2].text[:1].isupper()
            return being and (place or not _CUSTODY.isdisjoint(after))
        return (
            not after or after[0] in _OVER or (being and after[0] in _OVER_TOO and _AT_GUNPOINT.isdisjoint(after[:2]))
        )

    def _counted_fate(self, j: int) -> bool:
        """Whether a count and what befell those stands at token j: "and one injured"."""
        counted = self.tokens[j].kind == "number" or self.words[j] in UNITS
        return counted and j + 1 < len(self.words) and self.words[j + 1] in harm.HURTING | harm.DEADLY

    def _to_himself(self, i: int, last: bool = False) -> str:
        """ "… shot his wife before killing himself", "… turned the gun on herself": what the doer did to himself last; `last`: only where
        a participle tells it ("opened fire, killing himself")."""
        for j in range(i + 1, min(i + REACH, len(self.words))):
            if self.words[j] in ("himself", "herself"):
                before = self.words[max(0, i - 1, j - 4) : j]
                if last and before[-1:] != ["killing"] and before[-3:-1] != ["the", "gun"]:
                    return ""
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
            if self.words[j] in ("he", "she", "who") or self.tokens[j].text in MARKS:
                break
        return ""

    def _died_of_it(self, i: int) -> bool:
        """ "… was shot and died at a hospital": death told of the same person before another is named."""
        for j in range(i, min(i + 16, len(self.words))):
            word = self.words[j]
            if word in harm.DIED or (word in _LIFELESS and self.words[j - 1] in ("pronounced", "declared")):
                return True
            if word == "survive" and self.words[j - 1] in ("not", "n't", "didn't"):
                return True
            if (word in ARTICLES and self._indefinite(j, j + 1) is not None) or self.tokens[j].text in MARKS:
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
        if (
            word in ("fighting", "clinging")
            and after[:1] in (["for"], ["to"])
            and not {"life", "lives"}.isdisjoint(after[:3])
        ):
            return "injured" + _ALIVE
        if word in harm.ARRESTED and be and words[j - 1] not in ("not", "n't", "never", "to"):
            return "detained"
        if word == "missing" and (be or near) and words[j - 1] not in ("a", "the", "reported"):
            return "missing"
        if word in harm.WOUNDING and not be and after[:1] == ["dead"] and self._has_object(j + 2):
            return ""  # "he shot dead his wife"
        if word in harm.DIED or (
            word in _LIFELESS
            and words[j - 1] not in ("the", "of", "shoots", "shooting")
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
            and after[0] in POSSESSIVE
        ):
            return "killed"
        if (
            word in harm.WOUNDING | harm.KILLING
            and after
            and (after[0] in ("himself", "herself", "self", "themselves"))
        ):
            deadly = word in harm.KILLING or fatal or words[j - 2 : j] == ["shot", "and"]
            return "killed" if deadly else "injured"
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
            bare = run[0].first == i and words[i] not in (*ARTICLES, *POSSESSIVE) and not run[0].known
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
                if self.words[j] in ("and", ",") and self.words[j + 1] in (*ARTICLES, *POSSESSIVE):
                    return j + 1
        return i

    def _active_pair(self, j: int) -> bool:
        """ "shot and killed a man": an "and" between two verbs of harm, the first no passive."""
        if self.words[j - 1] != "and" or j < 2:
            return False
        if self.words[j - 2] in harm.WOUNDING:
            return self.words[j - 3 : j - 2] not in (["was"], ["were"], ["been"])
        own = self.words[j + 1 : j + 2] and self.words[j + 1] in POSSESSIVE | ARTICLES
        for at in range(j - 2, max(0, j - CLAUSE) - 1, -1):  # "shot his daughter and killed her mother"
            if self.words[at] in harm.BE:
                return False
            if self.words[at] in DEEDS:
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
