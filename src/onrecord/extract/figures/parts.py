"""Which figures of a sentence are parts of which, and which share a verb.

"Two soldiers and three civilians were killed": joined counts share it; of fighters who are "destroyed" with their arms, as communiqués have it, that is
their death. "Including three", "one critically", "a toddler among them" and
counts that add up to the one before are its parts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.extract.figures.counted import Counted
from onrecord.extract.figures.drafts import OF_PEOPLE, OTHERS_OR_MORE, Draft
from onrecord.lang import harm
from onrecord.lang import measures as words
from onrecord.model.reading import Change
from onrecord.model.vocabulary import Direction
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number

_PEOPLE_OF_ONE = "|".join(sorted(harm.PERSONS - set(harm.OF_TWO), key=len, reverse=True))
_ONE = rf"(?:an?|one)\s+(?:[\w-]+\s+){{0,3}}?(?:{_PEOPLE_OF_ONE})\b(?!-|['’])"
"""One person without a number."""
_LINKED = re.compile(
    rf"(?-i:\s+and(?:\s+[A-Z][\w-]+){{1,3}})?\s*(?:,\s*{_ONE}(?:,\s*{_ONE})*)?(?:,|,?\s*(?:and|or|plus|as\s+well\s+as|along\s+with|together\s+with))\s*(?:(?:his|her|their)\s+)?\Z",
    re.IGNORECASE,
)
"""All that stands between two counts that share a verb."""


def share_a_verb(drafts: list[Draft], document: Document, leading: set[int]) -> None:
    """ "Two soldiers and three civilians were killed", "killing two soldiers and three civilians": what is told of one is told
    of all that are joined to it."""
    pairs = [(first, second) for first, second in pairwise(drafts) if first.start not in leading]
    for first, second in reversed(pairs):
        if _goes_with_the_one_before(first, second, pairs, document):
            continue  # "among them 11 children and nine women, and 41 wounded"
        if (
            first.measure == "other"
            and second.measure in _SHARED
            and _joined(document, first, second)
            and first.counted.unit
        ):
            first.measure = second.measure
        elif (
            first.measure == "other"
            and second.measure == "destroyed"
            and first.counted.head in words.COMBATANTS
            and _LISTED.fullmatch(document.text, first.reach, second.start)
        ):
            first.measure = "killed"
    for first, second in pairs:
        in_other_words = (
            second.measure == "other"
            and first.measure in _SHARED
            and first.counted.unit in ("households", "families", "homes")
            and second.counted.unit == "people"
            and _OR.fullmatch(document.text, first.reach, second.start)
        )
        if in_other_words or (
            (
                second.measure == "other"
                and first.measure in _SHARED
                and first.counted.head not in words.NOUN_MEASURES  # "one death and 186 patients"
                and _joined(document, first, second)
                and second.counted.unit
            )
            and not has_verb(document, second.reach)
            and second.counted.unit not in words.UNIT_MEASURES
        ):
            second.measure, second.part_of = first.measure, second.part_of or first.part_of


def _goes_with_the_one_before(
    first: Draft, second: Draft, pairs: Sequence[tuple[Draft, Draft]], document: Document
) -> bool:
    """Whether a count is joined to the one before it more closely than to the one behind, and that one tells of something."""
    before = next((one for one, other in pairs if other is first), None)
    return (
        before is not None
        and before.measure in _SHARED
        and document.text[first.reach : second.start].lstrip().startswith(",")
        and "," not in document.text[before.reach : first.start]
        and _joined(document, before, first)
    )


_LISTED = re.compile(r"(?:\s+of\s+[^.;:(),]{1,50})?(?:,\s+including\s+[^.;:(),]{1,40})?(?:,|\sand)\s+", re.IGNORECASE)
""" "Up to 60 servicemen of the brigade, two tanks and a depot have been destroyed", as communiqués have it."""
_OR = re.compile(r"\s*,?\s*(?:or|some|about)\s+|\s*\(", re.IGNORECASE)
""" "3,200 households, or roughly 9,500 people": the same, counted otherwise."""


def _joined(document: Document, first: Draft, second: Draft) -> bool:
    like = (first.counted.unit == "people") == (second.counted.unit == "people") and second.high != 0
    return (
        like and not first.share and not second.share and bool(_LINKED.match(document.text[first.reach : second.start]))
    )


_SHARED = frozenset(
    "killed injured casualties missing detained displaced evacuated rescued damaged destroyed launched intercepted hit targeted moved present".split()
)
"""Measures that a verb tells, so that joined counts share them."""


_ONE_OF = re.compile(
    r"\s*(?:of\s+them\s+|of\s+whom\s+)?(?:,\s*)?(?:critically|seriously|severely|gravely|badly|slightly|fatally|lightly|remains?|is\s+(?:still\s+)?in|was\s+in|are\s+in|in\s+(?:critical|serious|grave)|has\s+been|have\s+been|(?:was|were|is|are)\b|[.;,]|\Z)",
    re.IGNORECASE,
)


def is_one_of(document: Document, before: Draft, draft: Draft) -> bool:
    """ "five injured, one critically": a smaller count of the same measure, with no noun and no place of its own."""
    whole, part = before.best or before.low or 0, draft.best or draft.low or 0
    bare = document.text[draft.start : draft.reach].strip().lower() in (
        document.text[draft.start : draft.end].strip().lower(),
    )
    same = before.measure == draft.measure and before.counted.unit == draft.counted.unit == "people"
    row = "\n" not in document.text[before.end : draft.start]  # and no other entry of a list
    return same and bare and row and 0 < part < whole and bool(_ONE_OF.match(document.text, draft.end))


def add_up(drafts: list[Draft], document: Document) -> None:
    """Figures of one unit that add up to the one before them are its parts ("16: 11 at al-Asad, one at Erbil, four failed")."""
    for first, whole in enumerate(drafts):
        rest = [
            draft
            for draft in drafts[first + 1 :]
            if draft.counted.unit == whole.counted.unit and draft.best is not None
        ]
        total = 0.0
        for count, draft in enumerate(rest, 1):
            total += draft.best or 0.0
            if whole.best is not None and total == whole.best and count > 1:
                for part in rest[:count]:
                    part.part_of = whole
                    if part.measure == "other" and whole.measure == "present":
                        part.measure = whole.measure  # "171 people on board: 154 passengers and 17 members of the crew"
                return


_TOLD_AS_TOTAL = re.compile(
    r"\b(?:(?:toll|tally|death\s+count)|(?:number|count|total)\s+of\s+(?:the\s+|its\s+|all\s+)?(?:dead|deaths|fatalities|casualties|killed|injured|wounded|missing|people\s+on\s+board)"
    r"|number\s+given\s+by\s+[^.;,]{3,40}?)\s+(?:(?:has|have|had|still|also|now|officially)\s+)*(?:at|to|of|is|was|as|been|stands?|stood|remains?|remained|rises?|rose|risen|climbs?|climbed|goes|gone|went|up)\b"
    r"(?:\s+(?:up|to|at|by|least|about|now|still|unchanged|steady|risen|climbed|put))*\s+\Z",
    re.IGNORECASE,
)


def as_totals(drafts: list[Draft], document: Document) -> None:
    """What is told as a total in a sentence or a clause of its own ("the spokesman said that the toll remained at seven") is no part of a count before it."""
    for draft in drafts:
        whole = draft.part_of
        if whole is None or whole.start > draft.start or draft.counted.group is not None:
            continue
        if _TOLD_AS_TOTAL.search(document.text, max(whole.reach, draft.start - 90), draft.start):
            draft.part_of = None


ARE_PEOPLE = re.compile(
    rf"\s+(?:were|was|are|is)\s+(?:an?\s+|all\s+)?(?P<who>(?:[\w-]+\s+){{0,2}}?(?:{'|'.join(sorted(words.PEOPLE, key=len, reverse=True))}))\b",
    re.IGNORECASE,
)
""" "… wounded, of whom 20 were policemen": who they are, and nothing more that befell them."""
_COLON = re.compile(r"\s*(?:people\s+|persons\s+)?(?:killed|dead|injured|wounded|missing|detained|arrested)?\s*:\s")


def told_by_colon(drafts: list[Draft], document: Document) -> None:
    """ "19 persons killed: 16 civilians, of whom 6 are foreigners, and 2 guards": what a colon opens are parts of the count before it."""
    for first, whole in enumerate(drafts):
        if whole.measure not in BEFELL or not _COLON.match(document.text, whole.reach):
            continue
        for draft in drafts[first + 1 :]:
            if any(mark in document.text[whole.reach : draft.start] for mark in ";\n"):
                break
            fewer = (draft.best or draft.low or 0) < (whole.best or whole.low or 0)
            if (
                draft.measure in ("other", whole.measure)
                and draft.counted.unit in ("people", "")
                and fewer
                and not draft.share
            ):
                draft.measure, draft.part_of = whole.measure, draft.part_of or whole


_INCLUDING = re.compile(r"\b(?:including|among them|among whom|of whom|of them|of which)\W*(?:\w+[^\w,]+){0,3}\Z")


def has_verb(document: Document, end: int) -> bool:
    """A verb follows that is no measure ("76 returned to duty")."""
    others = OTHERS_OR_MORE.match(document.text, end)
    following = document.tokens_in(others.end() if others else end, end + 30)[:1]
    return any((token.lower.endswith("ed") and token.lower != "aged") or token.lower in _VERBS for token in following)


_VERBS = frozenset(
    "have had has were are went is was remain remains stay stays will can could would may might must".split()
)


_SINCE_THEN = re.compile(r"\b(?:after|when|as)\b(?!.*\b(?:after|when|as)\b)", re.IGNORECASE | re.DOTALL)


def found_since(document: Document, before: Draft, draft: Draft) -> bool:
    """ "The toll rose to 19 after divers found 12 bodies": the 12 are of the 19."""
    victims = before.measure == "casualties" and before.counted.head in ("victims", "victim")
    if victims and draft.measure == "killed" and before.change.direction is Direction.UP:
        before.measure = "killed"  # "raised the number of victims to 21 after two people died"
    same = before.measure == draft.measure == "killed" and before.change.direction is Direction.UP
    fewer = 0 < (draft.best or draft.low or 0) < (before.best or before.low or 0)
    return same and fewer and _SINCE_THEN.search(document.text, before.end, draft.start) is not None


def died_since(document: Document, sentence: Sentence, number: Number, draft: Draft) -> bool:
    """ "One of the wounded has died", "the remains of two soldiers who had been reported missing": so many more than were counted before."""
    if draft.measure != "killed" or draft.counted.unit != "people" or not (draft.best or draft.low):
        return False
    if _OF_THE_HURT.match(document.text, number.end) or _BODIES_SINCE.match(document.text, number.end):
        return True
    bodies = _BODIES_OF.search(document.text, max(sentence.start, number.start - 40), number.start)
    return bodies is not None and _HAD_BEEN_MISSING.match(document.text, number.end) is not None


_OF_THE_HURT = re.compile(
    r"\s+of\s+(?:the|those|its|our|their)\s+(?:[\w-]+\s+){0,2}?(?:wounded|injured|hurt|patients|missing)\b[^.;]*?\b(?:died|dies|succumbed|passed\s+away|perished|found\s+dead)\b",
    re.IGNORECASE,
)
_BODIES_SINCE = re.compile(
    r"\s+(?:bodies|corpses)\b[^.;:]{0,60}?\b(?:found|recovered|discovered|retrieved|pulled|washed|surfaced)\b[^.;:]{0,50}?\s(?:since|after)\s+(?:the|that|it|they|its|rescuers|divers|crews)\b"
    r"[^.;]{0,40}?\b(?:called|ended|stopped|suspended|resumed|search|report|bulletin|update|count)\b",
    re.IGNORECASE,
)
""" "Four bodies had been found since the search was called off": on top of those counted by then."""
_BODIES_OF = re.compile(
    r"\b(?:bodies|remains|corpses)\s+of\s+(?:(?:the|all|a\s+further|another|other)\s+)*\Z", re.IGNORECASE
)
_HAD_BEEN_MISSING = re.compile(
    r"\s+(?:[\w-]+\s+){0,4}?(?:(?:who|that)\s+)?(?:(?:had|have|has|were|was|been|previously|earlier|reported|listed|declared|registered|as)\s+)*(?:missing|unaccounted\s+for)\b",
    re.IGNORECASE,
)


def by_ordinal(drafts: list[Draft], document: Document) -> None:
    """ "A third firefighter has died": three have by now, or one more where the report counts the two before."""
    for index, draft in enumerate(drafts):
        told = (
            _NTH.match(document.text, draft.start, draft.end) if draft.measure == "killed" and draft.best == 1 else None
        )
        if told is None:
            continue
        nth = float(_NTHS.index(told["nth"].lower()) + 2)
        before = next((one for one in drafts[:index] if one.counted.unit == "people" and one.best == nth - 1), None)
        if before is None:
            draft.low = draft.best = draft.high = nth
        elif before.measure == "killed":
            draft.change = Change(Direction.UP, None, 1.0)


def said_again(drafts: list[Draft], document: Document) -> None:
    """ "Two sailors were killed. … The two men had died in the engine room": the same two, and no two more."""
    for index, draft in enumerate(drafts):
        told = (
            draft.measure in BEFELL
            and draft.counted.unit == "people"
            and draft.part_of is None
            and draft.low == draft.high
        )
        if not told or _THE.search(document.text, max(0, draft.start - 5), draft.start) is None:
            continue
        same = (
            one for one in reversed(drafts[:index])
            if one.measure == draft.measure and one.counted.unit == "people" and one.best == draft.best and one.part_of is None
        )  # fmt: skip
        first = next(same, None)
        if first is not None and (draft.counted.head in _ANYBODY or not draft.counted.group):
            draft.counted = replace(draft.counted, group=first.counted.group)


_THE = re.compile(r"\bthe\s+\Z", re.IGNORECASE)
_ANYBODY = frozenset("men women people victims dead deceased pair others persons casualties".split())
"""Nouns by which people told of before are told of again."""


def of_foes(drafts: list[Draft], document: Document) -> None:
    """ "The enemy fled, leaving the bodies of 35 of its own", "Enemy losses: 18 killed": whose they were."""
    for draft in drafts:
        if draft.measure not in BEFELL or draft.counted.unit != "people" or draft.counted.group:
            continue
        sentence = document.sentence_at(draft.start)
        start = max(sentence.start if sentence is not None else 0, draft.start - 90)
        own = _OF_ITS_OWN.match(document.text, draft.end) and _FOE.search(document.text, start, draft.start)
        if own or _LOSSES_OF_FOES.search(document.text, start, draft.start):
            draft.counted = replace(draft.counted, group="enemy fighters")


_OF_ITS_OWN = re.compile(r"\s+(?:\w+\s+)?of\s+(?:its|their)\s+own\b", re.IGNORECASE)
_FOE = re.compile(
    r"\b(?:enemy|assailants?|attackers?|terrorists?|militants?|insurgents?|rebels?|gunmen|jihadists?|invaders?|adversary)\b",
    re.IGNORECASE,
)
_LOSSES_OF_FOES = re.compile(r"\benemy(?:['’]s)?\s+(?:losses|casualties|dead)\b[^.;]{0,24}\Z", re.IGNORECASE)


_NTHS = "second third fourth fifth sixth seventh eighth ninth tenth".split()
_NTH = re.compile(rf"an?\s+(?P<nth>{'|'.join(_NTHS)})\s+(?:[\w’'-]+\s+){{0,2}}[\w-]+\Z", re.IGNORECASE)


def is_of_them(document: Document, before: Draft | None, draft: Draft) -> bool:
    """ "Nineteen were arrested, three of them soldiers": fewer of the same people, of whom no more is told than who they are."""
    if before is None or not before.counted.unit == draft.counted.unit == "people":
        return False
    if draft.measure != "other" and not (
        draft.measure == "present" and _NO_MORE_THAN_WHO.match(document.text, draft.end)
    ):
        return False
    fewer = 0 < (draft.best or 0) < (before.best or before.low or 0) and before.measure in OF_PEOPLE
    return fewer and _OF_THEM.match(document.text, draft.end) is not None and not has_verb(document, draft.reach)


_NO_MORE_THAN_WHO = re.compile(r"\s+of\s+(?:them|whom)\s+[\w-]+\s*(?:[,.;)]|\Z)", re.IGNORECASE)
""" "Killed at least 83 people, 14 of them children, in the town": where the 83 were."""
_OF_THEM = re.compile(r"\s+of\s+(?:them|whom|these|those)\s+[\w-]", re.IGNORECASE)


def is_part(document: Document, before: Draft, draft: Draft) -> bool:
    """ "Including three", "among them two": the number is some of those before it."""
    whole = before.part_of or before
    if before.part_of is not None and (draft.low or draft.best or 0) > (whole.high or whole.best or whole.low or 0):
        return False  # "More than 100 died, eight of them Americans, and over 1,000 were injured"
    between = document.text[before.end : draft.start].lower()
    itself = OF_THEM_ITSELF.match(between)
    between = between[itself.end() :] if itself is not None else between
    if before.part_of is not None and _AND_ARE.fullmatch(between) and ARE_PEOPLE.match(document.text, draft.reach):
        return True
    return bool(_INCLUDING.search(between)) and len(between) < 90 and "\n" not in between  # another entry of a list


_AND_ARE = re.compile(r"\s+(?:are|were|is|was)\s+[^,.;:]{2,40}\s+and\s+")
""" "11 dead, of whom 7 are police officers and 4 are civilians"."""


OF_THEM_ITSELF = re.compile(r"\s+of\s+(?:them|whom|these|those)\b")
""" "3,200 of them are in 11 schools": the schools are no part of them."""
BEFELL = frozenset(("killed", "injured", "casualties", "missing"))
"""What befalls people who are a part of those told before."""
_ONE_AMONG = re.compile(
    rf",\s+(?P<last>{_ONE})\s+among\s+(?:them|the\s+(?:dead|victims|injured|wounded|missing))\b|\b(?:including|among\s+them|among\s+whom)\s+(?P<first>{_ONE})",
    re.IGNORECASE,
)
""" "Three people drowned, a toddler among them", "including a police officer"."""


_ONE_OF_A_ROW = re.compile(_ONE, re.IGNORECASE)


def ones_among(document: Document, sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """One person without a number who is told to be of several told right before in the sentence, or who stands between two counts that share a verb
    ("three women, a man and two children")."""
    found: list[Draft] = []
    for one, two in pairwise(drafts):
        if (
            one.measure == two.measure
            and one.measure in BEFELL
            and _LINKED.fullmatch(document.text, one.reach, two.start)
        ):
            for match in _ONE_OF_A_ROW.finditer(document.text, one.reach, two.start):
                start, end = match.span()
                counted = Counted("people", None, "person", end)
                found.append(
                    Draft(start, end, 1.0, 1.0, 1.0, "exact", one.measure, counted, reach=end, part_of=one.part_of)
                )
    if "among" not in (lower := document.lower[sentence.first : sentence.last]) and "including" not in lower:
        return found
    for match in _ONE_AMONG.finditer(document.text, sentence.start, sentence.end):
        group = "last" if match["last"] else "first"
        start, end = match.span(group)
        before = [one for one in drafts if one.start < start]
        whole = before[-1] if before else None
        if whole is None or whole.measure not in BEFELL or whole.share or (whole.best or whole.low or 0) < 2:
            continue
        if any(one.start < end and start < one.reach for one in drafts) or _AWAY.search(
            document.text, whole.reach, start
        ):
            continue
        counted = Counted("people", None, "person", end)
        found.append(
            Draft(start, end, 1.0, 1.0, 1.0, "exact", whole.measure, counted, reach=end, part_of=whole.part_of or whole)
        )
    return found


_AWAY = re.compile(r"[.;]|\b(?:arrested|detained|charged|suspects?)\b")
