"""The figures of a report with each victim counted once; `counted_once` has the rules."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from onrecord.extract.figures.drafts import OTHERS, Draft, names_people
from onrecord.lang import harm
from onrecord.lang.questions import TAKEN_BACK
from onrecord.text.document import Document

_OF_THOSE_HIT = re.compile(
    r"\s+of\s+(?:them|those|these|the\s+(?:[\w-]+\s+)?(?:victims?|people|patients|troops))\b", re.IGNORECASE
)
"""After some who died: they were among people who are told of before; "four of the dead" were among the dead."""


NEAR = 600
"""Characters after a victim within which a total still counts him: totals come first in news, or right after the lead."""


def counted_once(drafts: list[Draft], document: Document) -> list[Draft]:
    """The figures with each victim counted once.

    1. Someone told of as hurt who is told to have died ("A man was shot. He died …") is one killed.
    2. A victim told without a number is a part of a total of the same measure, where the report gives one: but not of a count
       that he is joined to ("killing his wife and two sons").
    3. One spoken of before, named, or of the same noun or age as another of the measure is that other again: a part of it.
    4. A known one told as hurt is none where the report tells of deaths and of no one hurt: he is the one who died, unless he is told
       to be in hospital.
       So is one of whom nothing is told but that he was shot ("confessed to shooting his friend"), where who died may be he and no count
       of hurt people is told.
    5. People joined to a victim ("shooting to death his wife and two men") share what befell him.
    6. A noun right after a number is counted by it: "80 Americans had died", "no Iraqi was hurt" tell of no victim beside.
    """
    numbers = {draft.end for draft in drafts if draft.victim is None}
    drafts = [d for d in drafts if d.victim is None or not numbers & {d.start, d.start - 1}]
    victims = [draft for draft in drafts if draft.victim is not None]
    _some_died(drafts, document)
    _victims_told(drafts, document)
    _shared_with(drafts, document)
    if not victims:
        _of_all_hit(drafts, document)
        return drafts
    _died_later(victims, document)
    _of_all_hit(drafts, document)
    kept: list[Draft] = []
    dead = any(draft.measure == "killed" and (draft.low or draft.best or draft.high) for draft in drafts)
    deaths = max((draft.best or draft.low or 0 for draft in drafts if draft.measure == "killed"), default=0)
    for draft in drafts:
        victim = draft.victim
        if victim is not None:
            like = [d for d in drafts if d is not draft and d.measure == draft.measure and d.part_of is None]
            like = [d for d in like if not _taken_back(document, d)]
            beside = [other for other in like if joined(document, draft, other)]
            total = _total(draft, [other for other in like if not any(_alike(other, one) for one in beside)])
            of_a_group = total is not None and total.counted.group and victim.head not in _ANYBODY - {"name"}
            if of_a_group and _ALSO_HE.match(document.text, draft.end):
                total = None  # "14 police officers were killed. A civilian who was driving a truck also lost his life"
                draft.counted = replace(draft.counted, group=draft.counted.group or victim.head)
            earlier = [d for d in kept if d.victim is not None and d.measure == draft.measure]
            again = _ANOTHER.match(document.text, draft.start) is None
            named = next(
                (d for d in like if d.best == 1 and _APPOSED.fullmatch(document.text, d.end, draft.start)), None
            )
            same = named or total or (_told_before(draft, earlier) if again else None)
            if same is None and victim.known:
                same = next(
                    (
                        d
                        for d in like
                        if ((d.victim is None and names_people(d)) or (d.victim is not None and not d.victim.known))
                        and (d.best or d.low or d.high or 0) >= victim.count
                    ),
                    None,
                )
                same = same or next((d for d in kept if d.measure == draft.measure), None)
            untold = victim.shot and draft.measure == "injured"
            if untold and again and not beside and (total or named) is None and _is_the_dead(draft, drafts):
                continue
            alive = victim.alive and not any(_dies(d, draft) for d in victims)
            beside_them = victim.count > deaths or _ALSO.match(document.text, draft.reach)
            if same is None and victim.known and draft.measure == "injured" and dead and not alive and not beside_them:
                continue
            whole = (same.part_of or same) if same is not None else None
            draft.part_of = whole if whole is not draft else None
        kept.append(draft)
    return kept


def _taken_back(document: Document, draft: Draft) -> bool:
    """ "The Guards had spoken of 30 dead and took the number back": of no total that anybody gives still."""
    sentence = document.sentence_at(draft.start)
    return sentence is not None and _BACK.search(document.text, draft.end, sentence.end) is not None


_BACK = re.compile(TAKEN_BACK, re.IGNORECASE)


def _is_the_dead(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether somebody of whom it is told that he was shot, and no more, may be who died, and the report counts nobody as hurt."""
    one = draft.victim
    if one is None or any(
        d.measure in ("injured", "casualties") and d.victim is None and names_people(d) for d in drafts
    ):
        return False
    dead = [d for d in drafts if d.measure == "killed" and (d.best or d.low or 0) >= one.count]
    told = any(one.age and d.victim is not None and d.victim.age == one.age for d in dead)
    return told or (bool(dead) and not any(_is_another(d, draft) for d in dead))


def _is_another(dead: Draft, hurt: Draft) -> bool:
    """Whether who died is surely none of those told as shot: another age, an age of theirs alone, the other sex."""
    one, two = dead.victim, hurt.victim
    if one is None and two is not None:
        sex = dead.counted.head
        return (sex in _MEN and two.head in harm.FEMALE) or (sex in _WOMEN and two.head in harm.MALE)
    if one is None or two is None or one.known:
        return False
    return one.age != two.age if one.age and two.age else _is_apart(dead, hurt)


_MEN, _WOMEN = (
    frozenset("men boys brothers sons fathers".split()),
    frozenset("women girls sisters daughters mothers".split()),
)


def _is_apart(draft: Draft, several: Draft) -> bool:
    """Whether a victim is none of several told without a number: an age is told of those, or they are of the other sex."""
    one, two = draft.victim, several.victim
    if one is None or two is None or one.known:
        return False
    other_sex = (one.head in harm.MALE and two.head in harm.FEMALE) or (
        one.head in harm.FEMALE and two.head in harm.MALE
    )
    return bool(two.age) or other_sex


def _alike(one: Draft, two: Draft) -> bool:
    """Whether two counts are one told again, in a headline and in the text: the same number of the same."""
    return one is two or (
        one.victim is None and two.victim is None and (one.best, one.counted.head) == (two.best, two.counted.head)
    )


def _dies(later: Draft, draft: Draft) -> bool:
    """A death of somebody spoken of before, told soon after: it may be his."""
    known = later.victim is not None and later.victim.known and later.measure == "killed"
    return known and 0 < later.start - draft.start < 2 * NEAR


_ALL_OF_THEM = re.compile(r"all\s+\w+\s+(?:\w+\s+)?(?:suffered|sustained|had|were)\b", re.IGNORECASE)
""" "All three suffered gunshot wounds": those told dead."""
_OTHER_BEFORE = re.compile(r"\bother\s+(?:\w+)\Z", re.IGNORECASE)
_ALSO_HE = re.compile(r"(?:\s+who\b[^.;,]{0,60}?)?\s+(?:(?:was|were|has|had)\s+)?also\b", re.IGNORECASE)
_ALSO = re.compile(r"\s+(?:was|were|is|are)\s+(?:also|too)\b", re.IGNORECASE)


def _of_all_hit(drafts: list[Draft], document: Document) -> None:
    """ "Four people were shot, two of them fatally": who was shot is dead or hurt; of a report that tells of deaths nearby, and
    fewer of them, it counts both."""
    for draft in drafts:
        value = draft.best or draft.low or draft.high or 0
        all_of_them = draft.measure == "injured" and _ALL_OF_THEM.match(document.text, draft.start) is not None
        if (
            (draft.of_all_hit or all_of_them)
            and value > 1
            and draft.counted.unit == "people"
            and not _apart(draft, document)
        ):
            for other in drafts:
                near = abs(other.start - draft.start) < NEAR
                dead = other.best or other.low or 0
                if other.measure == "killed" and near and 0 < dead < value and draft.of_all_hit:
                    draft.measure = "casualties"
                elif other.measure == "killed" and near and other.best == value == draft.best and draft.part_of is None:
                    draft.measure, draft.part_of = "killed", other.part_of or other  # "all four were shot in the head"
                    break


def _apart(draft: Draft, document: Document) -> bool:
    """Whether people are told to be others than those told of before."""
    told = (
        OTHERS.match(document.text, draft.end)
        or _ALSO.match(document.text, draft.reach)
        or _OTHER_BEFORE.search(document.text, max(0, draft.start - 8), draft.end)
    )
    return told is not None


def _total(draft: Draft, like: list[Draft]) -> Draft | None:
    """The first count of several people of the measure, before the victim or near after him."""
    for other in like:
        value = other.best or other.low or other.high or 0
        several = value > draft.low if draft.low else value > 1
        counts = other.victim is None or (other.victim.count > 1 and not _is_apart(draft, other))
        if counts and names_people(other) and several and other.start < draft.start + NEAR:
            return other
    return None


_APPOSED = re.compile(r"(?:\s+of\s+(?:the|those|them)(?:\s+\w+){0,2})?\s*,\s*", re.IGNORECASE)
"""Between "one" and who that is: "one of the six, a 24-year-old man"."""
_ANOTHER = re.compile(harm.ANOTHER, re.IGNORECASE)
_JOINT = re.compile(
    r"(?:\s*,\s*(?:(?:ages?|aged)\s+)?\d{1,3}(?:\s*(?:,|,?\s*and)\s*\d{1,3}\b)*)?"
    r"\s*(?:,|,?\s*(?:and|as\s+well\s+as|along\s+with)|,?\s*then)\s*(?:(?:his|her|their)\s+)?",
    re.IGNORECASE,
)
"""All that stands between two who are told together: ages and a joint."""


def joined(document: Document, one: Draft, other: Draft) -> bool:
    """Whether two who are counted or told are told together: only ages and a joint stand between them."""
    first, last = (one, other) if one.start < other.start else (other, one)
    return bool(_JOINT.fullmatch(document.text, max(first.reach, first.end), last.start))


def _shared_with(drafts: list[Draft], document: Document) -> None:
    """Rule 5."""
    for one, two in pairwise(sorted(drafts, key=lambda draft: draft.start)):
        for victim, other in ((one, two), (two, one)):
            untold = other.victim is None and other.measure in ("other", "present") and names_people(other)
            if victim.victim is not None and untold and joined(document, one, two):
                other.measure = victim.measure


_ARE_NAMED = re.compile(r"\s+(?:are|were|have\s+been\s+(?:named|identified)(?:\s+as)?)\s+(?=[A-Z])")


def _victims_told(drafts: list[Draft], document: Document) -> None:
    """ "Four people were killed … The victims are two men and two women": those killed, where the two make as many."""
    for one, two in pairwise(drafts):
        if (
            one.measure != "casualties"
            or two.measure != "casualties"
            or not _THE_VICTIMS_ARE.search(document.text, max(0, one.start - 30), one.start)
        ):
            continue
        both = (one.best or 0) + (two.best or 0)
        dead = next((d for d in drafts if d.measure == "killed" and d.part_of is None and d.best == both), None)
        if dead is not None:
            for draft in (one, two):
                draft.measure, draft.part_of = "killed", dead


_THE_VICTIMS_ARE = re.compile(r"\bvictims\s+(?:are|were)\s+\Z", re.IGNORECASE)


def _some_died(drafts: list[Draft], document: Document) -> None:
    """ "They found three people with gunshot wounds. … Two of the victims died": the three are all who were hit."""
    for index, draft in enumerate(drafts):
        of_those = _OF_THOSE_HIT.match(document.text, draft.end)
        if draft.measure != "killed" or draft.victim is not None or of_those is None:
            continue
        if _ARE_NAMED.match(document.text, of_those.end()):
            continue  # "Four of the victims are Jane Roe, 71, …"
        for other in reversed(drafts[:index]):
            value = other.best or other.low or 0
            larger = value > (draft.best or draft.low or 0) and other.victim is None and names_people(other)
            if larger and draft.start - other.start < NEAR:
                if other.measure == "injured":
                    other.measure = "casualties"
                break  # the nearest are "them"


def _told_before(draft: Draft, earlier: list[Draft]) -> Draft | None:
    """The same victim told of before: the same age, or the same noun where no two ages differ."""
    one = draft.victim
    for other in earlier:
        two = other.victim
        if one is None or two is None or one.count != two.count:
            continue
        if (one.age and one.age == two.age) or (not (one.age and two.age) and _akin(one.head, two.head)):
            return other.part_of or other
    return None


def _akin(one: str, two: str) -> bool:
    """Whether two nouns may stand for one person: the same, one that says neither age nor sex, or two of somebody young of which one says no more."""
    young = {one, two} <= _YOUNG | _OF_AN_AGE and bool({one, two} & _YOUNG)
    return one == two or bool({one, two} & _ANYBODY) or young


_YOUNG, _OF_AN_AGE = (
    frozenset("juvenile minor youth child kid youngster teen teenager".split()),
    frozenset("boy girl toddler".split()),
)


_ANYBODY = frozenset("person victim year-old he she name noun fold".split())


_NOUNS_AGAIN = harm.PERSONS - {"victim", "person"}


def _dead_before(draft: Draft, head: str) -> bool:
    """Whether a victim told before, and by himself, is dead and may be who the noun speaks of."""
    one = draft.victim
    return one is not None and draft.measure == "killed" and not one.known and _akin(one.head, head)


def _is_told_dead(victims: list[Draft], head: str) -> bool:
    """Whether somebody told dead before may be who the noun speaks of, and is not told of once more, by the same noun, as hurt: "A juvenile has died.
    … officers found a juvenile with a wound. The boy was pronounced dead"."""
    dead = [draft for draft in victims if _dead_before(draft, head)]
    if not dead or dead[-1].victim is None:
        return False
    again = [d.victim for d in victims if d.start > dead[-1].start and d.measure == "injured" and d.victim is not None]
    noun = dead[-1].victim.head
    return noun in _ANYBODY or not any(
        one.head == noun and not one.known and one.count == 1 and not one.age for one in again
    )


def _died_later(victims: list[Draft], document: Document) -> None:
    """Rule 1: the victim told as hurt last before "he died", "the victim was pronounced dead" — or of that age — is dead; so is
    kin told as hurt of whom a death is told anywhere ("shot his wife … the death of his wife")."""
    for index, draft in enumerate(victims):
        two = draft.victim
        if draft.measure != "killed" or two is None or two.count != 1:
            continue
        if two.known and two.head in _NOUNS_AGAIN and _is_told_dead(victims[:index], two.head):
            continue  # "the child killed" is the one told dead before
        for other in reversed(victims[:index]):
            one = other.victim
            if other.measure != "injured" or one is None or one.known or one.count != 1:
                continue
            if two.head == "name" and _in_one_sentence(document, other, draft):
                continue  # "another boy was hurt and Ana Lind was killed"
            near = 0 <= draft.start - other.start < 2 * NEAR
            again = (
                two.known or one.head == two.head
            )  # "one person was killed" is another than the policeman wounded before
            if (one.age and one.age == two.age) or (
                near and again and not (one.age and two.age) and _akin(one.head, two.head)
            ):
                other.measure = "killed"
                break
    kin = {draft.victim.head for draft in victims if draft.victim and draft.measure == "killed"} & harm.OWN_KIN
    for draft in victims:
        if draft.victim is not None and draft.victim.head in kin and draft.measure == "injured":
            beside = [d for d in victims if d.measure == "killed" and _in_one_sentence(document, d, draft)]
            if not any(d.victim is not None and d.victim.head == draft.victim.head for d in beside):
                draft.measure = "killed"


def _in_one_sentence(document: Document, one: Draft, two: Draft) -> bool:
    sentence = document.sentence_at(one.start)
    return sentence is not None and sentence.start <= two.start < sentence.end
