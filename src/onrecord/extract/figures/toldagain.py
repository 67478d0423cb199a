"""Counts told again, in part, or carried on, tied to those before them.

Rules: a smaller count of the same people after a larger one is a part of it ("Two were taken to hospital"), and so is "seventeen of the missiles"; a
count told to be of all is made of the two right before it; "another 30 were wounded" are others than the dead, and no more wounded; "his own figure of
22" is of the measure of the last toll.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, pairwise

from onrecord.extract.figures.drafts import OTHERS, SAME, Draft, names_people
from onrecord.extract.figures.once import NEAR, joined
from onrecord.lang import measures as words
from onrecord.model.reading import Change
from onrecord.text.document import Document

_BEFELL = frozenset(("killed", "injured", "casualties", "missing", "rescued"))
"""What befalls people, one of them each: the killed are no part of the injured, though both are of "the victims"."""
_OF_THEM = re.compile(
    r"\s+of\s+(?:them|whom|those|these|the\s+(?:[\w-]+\s+)?(?:victims?|people|missiles|rockets|drones|dead|injured|wounded|victims|troops))\b",
    re.IGNORECASE,
)
_OF_THE_HURT = re.compile(r"\s+of\s+the\s+(?:[\w-]+\s+)?(?:dead|injured|wounded|victims?|patients)\b", re.IGNORECASE)
"""Some of these are some of people whom something befell."""
_BARE = re.compile(r"(?:\s+(?:others?|of\s+them|victims?|of\s+the\s+victims))?\Z", re.IGNORECASE)
_SOMEBODY = re.compile(r"an?\s+[a-z]", re.IGNORECASE)
""" "A man": told with a noun."""
_MOST = re.compile(r"\s+(?:of\s+the\s+)?most\s+(?:\w+ly\s+)?(?:injured|wounded|hurt)\b", re.IGNORECASE)
""" "The three most seriously injured": some of those hurt."""
_IN_CARE = re.compile(
    r"(?:\s+(?:other|of\s+the|more|people|persons?|men|women|man|woman|children|boys?|girls?|teens?|teenagers?|adults?|males?|females?|patients?|victims?|officers?|others?))*"
    r"(?:\s+and\s+(?:an?|one|two|three)\s+(?:man|woman|men|women|child|children|boys?|girls?|teens?|teenagers?|others?))?\s+"
    r"(?:(?:with|suffered|suffering\s+from|had|have|has|sustained)\s+(?:[\w-]+\s+){0,3}(?:injuries|injury|wounds?)\b[^.;]{0,40}?)?"
    r"(?:(?:were|was|are|is|remains?|remained|be|being|to\s+be)\s+(?:both\s+|all\s+|still\s+|later\s+|since\s+|also\s+|reported\s+|listed\s+)*"
    r"(?:in\s+(?:[\w-]+\s+){0,4}condition|hospitali[sz]ed|in\s+(?:the|a)?\s*hospital|taken\b|transported\b|rushed\b|airlifted\b|flown\b|treated\b|released\b|admitted\b)"
    r"|in\s+(?:critical|serious|stable|fair|good|grave)\b)",
    re.IGNORECASE,
)
"""What befalls some of the hurt: their condition, where they were taken."""
_FEW = 4


def told_in_part(drafts: list[Draft], document: Document) -> None:
    """ "Four men were wounded. … Two were taken to hospital, three others …": a smaller count with no noun of its own after a larger
    one of the same measure is of the same people; so is one of people told to be in some condition or to have been taken somewhere
    ("Two people with serious injuries were in stable condition"), and one of others joined to a victim, where a count makes both
    together."""
    _others_joined(drafts, document)
    _in_apposition(drafts, document)
    for index, draft in enumerate(drafts):
        so = _THIS_WAY.match(document.text, draft.reach) is not None
        so = so or (draft.measure == "killed" and _OF_SURVIVORS.match(document.text, draft.end) is not None)
        value = draft.best or (draft.low if so else 0) or 0
        if (
            draft.part_of is not None
            or draft.victim is not None
            or draft.measure not in ("killed", "injured")
            or not value
        ):
            continue
        bare = not _SOMEBODY.match(document.text, draft.start) and _BARE.match(
            document.text, draft.end, max(draft.reach, draft.end)
        )
        if draft.counted.unit == "people" and (
            bare
            or so
            or _AMONG_THEM.search(document.text, max(0, draft.start - 60), draft.start)
            or (
                draft.measure == "injured"
                and (_IN_CARE.match(document.text, draft.end) or _MOST.match(document.text, draft.end))
            )
        ):
            whole = next((d for d in drafts[:index] if _is_whole_of(d, draft)), None)
            draft.part_of = (whole.part_of or whole) if whole is not None else None


def _in_apposition(drafts: list[Draft], document: Document) -> None:
    """ "Two people, a man and a woman, were pronounced dead": those told right behind a count, who make it together, are the same people."""
    for index, whole in enumerate(drafts):
        if whole.measure not in _BEFELL or not whole.best or whole.best < 2 or whole.part_of is not None:
            continue
        said: list[Draft] = []
        reach, link = whole.reach, _COMMA
        for other in drafts[index + 1 :]:
            if (
                other.measure != whole.measure
                or not other.best
                or not link.fullmatch(document.text, reach, other.start)
            ):
                break
            said.append(other)
            reach, link = max(other.reach, other.end), _AND
        if said and sum(one.best or 0 for one in said) == whole.best and _CLOSED.match(document.text, reach):
            for one in said:
                one.part_of = whole


_COMMA, _AND = re.compile(r"\s*(?:,|:|–|—|\()\s*(?:both\s+|all\s+)?"), re.compile(r"(?:,|\s+and|,\s+and)\s+")
_CLOSED = re.compile(r"\s*[,.;)–—]")


def totalled(drafts: list[Draft], document: Document) -> None:
    """ "Fourteen people lost their lives that night. Three have died in hospital. The total number of dead is thus 17": a count told to be of all is of
    the two told right before it that make it together."""
    for index, whole in enumerate(drafts):
        if whole.measure not in _TOLLS or whole.part_of is not None or whole.victim is not None or not whole.best:
            continue
        sentence = document.sentence_at(whole.start)
        if sentence is None or _IN_ALL.search(document.text, sentence.start, sentence.end) is None:
            continue
        told = [
            other
            for other in drafts[:index]
            if other.measure == whole.measure
            and other.part_of is None
            and other.best
            and other.counted.unit == whole.counted.unit
            and whole.start - other.start < NEAR
        ]
        for one, two in combinations(told, 2):
            if (one.best or 0) + (two.best or 0) == whole.best:
                one.part_of = two.part_of = whole
                break


_IN_ALL = re.compile(
    r"\b(?:total\b|in\s+all\b|altogether\b|overall\b|combined\b|bring(?:s|ing)?\s+(?:to|the)\b|now\s+stands?\s+at\b)",
    re.IGNORECASE,
)
_THIS_WAY = re.compile(r"[^.;,]{0,24}\b(?:in\s+)?this\s+way\b", re.IGNORECASE)
""" "At least three died in this way": some of the dead."""
_OF_SURVIVORS = re.compile(
    r"\s+of\s+(?:the|those)\s+(?:[\w-]+\s+){0,2}?(?:survivors|wounded|injured|hurt|rescued|hospitali[sz]ed|patients)\b",
    re.IGNORECASE,
)
""" "One of the three survivors has died": where a toll is given, he is in it."""
_AMONG_THEM = re.compile(
    r"\bamong\s+(?:the|those)\s+(?:dead|deceased|killed|victims|injured|wounded|fatalities)\s+(?:are|were|is|was)\s+(?:at\s+least\s+)?(?:[\w-]+\s+[\w-]+\s+and\s+)?\Z",
    re.IGNORECASE,
)
""" "Among the deceased are seven women": some of those counted before."""
_BESIDE = re.compile(
    r"(?:about\s+)?(?:another|a\s+further|an\s+additional|a\s+total\s+of\s+another|[\w,]+\s+(?:additional|more|further|others?))\b",
    re.IGNORECASE,
)


def beside_others(drafts: list[Draft], document: Document) -> None:
    """ "Twelve people were killed. Another 30 were wounded": other people than the dead, and no more than were wounded before."""
    for index, draft in enumerate(drafts):
        if draft.measure not in _BEFELL or draft.change.by is None or not _BESIDE.match(document.text, draft.start):
            continue
        if draft.counted.head in words.NOUN_MEASURES:
            continue  # "three more bodies": on top of the dead, told or not
        told = {one.measure for one in drafts[:index] if one.measure in _BEFELL and (one.best or one.low or one.high)}
        if told and draft.measure not in told:
            draft.change = Change()


def _others_joined(drafts: list[Draft], document: Document) -> None:
    """ "She and three others were shot … located four victims": the three are a part of the four."""
    for one, two in pairwise(sorted(drafts, key=lambda draft: draft.start)):
        beside = one.victim is not None and two.victim is None and one.measure == two.measure and two.part_of is None
        if beside and OTHERS.match(document.text, two.end) and joined(document, one, two):
            together = (one.best or one.low or 0) + (two.best or 0)
            for whole in drafts:
                if (
                    names_people(whole)
                    and whole.measure == two.measure
                    and whole.best == together
                    and whole.victim is None
                ):
                    two.part_of = whole.part_of or whole
                    break


def _is_whole_of(whole: Draft, part: Draft) -> bool:
    same = whole.measure == part.measure and whole.counted.unit == part.counted.unit and whole.victim is None
    return same and whole.part_of is None and not whole.by_place and (whole.best or whole.low or 0) > (part.best or 0)


def carried_on(drafts: list[Draft], document: Document) -> None:
    """ "Seventeen of the missiles …": a part of the last larger figure of that unit before it."""
    for index, draft in enumerate(drafts):
        if (
            draft.part_of is None
            and draft.best is not None
            and (
                _OF_THEM.match(document.text, draft.end)
                or _AMONG_THOSE.search(document.text, max(0, draft.start - 60), draft.start)
            )
        ):
            before = [
                d
                for d in drafts[:index]
                if (d.best or d.low or 0) > draft.best
                and d.counted.unit == draft.counted.unit
                and (d.measure == draft.measure or not {d.measure, draft.measure} <= _BEFELL)
                and (d.measure in _BEFELL or not _OF_THE_HURT.match(document.text, draft.end))
            ]
            if before:
                draft.part_of = before[-1].part_of or before[-1]


_AMONG_THOSE = re.compile(
    r"\b(?:the|those)\s+(?:dead|killed|wounded|injured|hurt|missing|victims|fatalities|detained|arrested|displaced|evacuated|rescued)\b[^.;,\d]{0,24}?\s+include[sd]?\s+\Z"
    r"|\bamong\s+(?:the|those)\s+(?:dead|killed|wounded|injured|hurt|missing|victims|fatalities|detained|arrested|displaced|evacuated|rescued)\s+(?:are|were)\s+\Z",
    re.IGNORECASE,
)
""" "The dead included four children": of those told dead before."""
_TOLLS = frozenset(
    ("killed", "injured", "missing", "casualties", "displaced", "launched", "magnitude", "detained", "evacuated")
)


def same_again(drafts: list[Draft], document: Document) -> list[Draft]:
    """ "His own figure of 22", "the observatory gave it as 5.9": of the measure of the last toll before it, one of the same value
    before others; none before it is no figure."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda draft: draft.start):
        if draft.measure == SAME:
            fraction = draft.best is not None and draft.best % 1 != 0
            earlier = [
                other
                for other in kept
                if other.measure in _TOLLS and other.part_of is None and (other.measure == "magnitude") == fraction
            ]
            earlier = [other for other in earlier if not _in_brackets(document, other)] or earlier
            if (draft.best or 0) > _FEW:  # "put the figure at 41": of no single victim told in between
                earlier = [other for other in earlier if (other.best or other.low or other.high or 0) > 1] or earlier
            equal = [other for other in earlier if (other.low, other.best) == (draft.low, draft.best)]
            if not earlier:
                continue
            like = (equal or earlier)[-1]
            draft.measure, draft.counted = like.measure, replace(like.counted, end=draft.counted.end)
        kept.append(draft)
    return kept


def _in_brackets(document: Document, draft: Draft) -> bool:
    """ "6,270 people (1,410 households)": the first told in other words."""
    return document.text[max(0, draft.start - 1) : draft.start] == "("
