"""Who the counted are, told by a verb after the number: "Nine of the dead are women and four are children", "They are 20 civilians and two soldiers".

Rules, in order:
1. "None of the nine has died": none is a part of the nine, and no more is told of those than that; "none of them was hurt", of 43 Malaysians, is of Malaysians.
2. A number of people whom something befell, with "are" or "were" and a noun of people after it, is of those; the next of its sentence told
   so is another part of the same whole. "The eight were fishermen" counts nobody anew.
3. "Among the civilians are two nurses": a part of what those are a part of.
4. "Two of its own members are among them": what befell those counted last, and a part of them.
5. Numbers of a sentence that opens with "They are" share what befell those counted last in the sentence before, and are its parts; after "All of the
   deceased have been identified", what befell those.
6. "The number of 25, which we gave on Tuesday, was incorrect": of those counted last in the sentence before.
7. "The four persons who died, two women and two men": two parts, side by side, that make up the whole.
8. "Of the 14 drones which the army sent, six were shot down": six drones, and a part of the 14.
"""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.extract.figures.drafts import OF_PEOPLE, Draft
from onrecord.lang import measures as words
from onrecord.lang.numbers import UNITS
from onrecord.text.document import Document

_NO_GROUP = frozenset("people persons person others other lives life victims victim casualties dead".split())
_KINDS = frozenset("female females male males juvenile juveniles minor minors adult adults".split())
_NOUN = "|".join(
    sorted((words.PEOPLE | _KINDS) - _NO_GROUP - set(words.PASSIVE) - set(words.NOUN_MEASURES), key=len, reverse=True)
)
_ARE = re.compile(
    r"(?:\s+of\s+(?:them|whom|these|those(?:\s+[a-z]+)?|the\s+[a-z]+))?\s+(?:are|were|was|is)\s+(?:an?\s+)?"
    rf"(?P<who>(?:[a-z][\w-]*\s+){{0,2}}?(?:{_NOUN}))(?=\s*(?:[.,;)]|\Z)|\s+(?:and|of|from|at|in|below|under|over|aged|who)\b)",
)
_DEFINITE = re.compile(r"\b(?:the|these|those|all)\s+\Z", re.IGNORECASE)
_OF_SO_MANY = re.compile(
    r"\s+of\s+(?:(?:the|these|those|its|their)\s+)?(?:other\s+)?(?P<number>\d+|[a-z]+)\b", re.IGNORECASE
)
_AMONG = re.compile(r"\bamong\s+(?:the|these|those)\s+(?P<whom>[a-z]+)\s+(?:are|were)\s+\Z", re.IGNORECASE)
_THEY_ARE = re.compile(r"\W*(?:They|Those)\s+(?:are|were)\s")
_ARE_AMONG = re.compile(
    r"\s+(?:are|were|is|was)\s+(?:also\s+)?among\s+(?:them|the\s+(?:dead|victims|injured|wounded))\b"
)
_SPOKEN_OF = re.compile(
    r"\b(?:[Aa]ll|[Bb]oth|[Mm]ost)\s+(?:of\s+)?(?:the\s+)?(?P<whom>dead|deceased|injured|wounded|missing)\b[^.;!?\n]{0,80}[.;]\s+\Z"
)
_ONE_SENTENCE = 140
"""Characters in which the sentence before "They are …" speaks of "all of the deceased"."""
_OPENS_OF = re.compile(r"(?:\d+\.\s+)?Of\s+(?:the|these|those|its|their)\s+")
_NUMBER_OF = re.compile(r"\b(?:number|figure|count|total)\s+of\s+\Z", re.IGNORECASE)
_IS_TOLD = re.compile(r"\s*(?:,?\s+(?:which|that)\b|(?:was|is|had|has)\b)|\s+(?:was|is|had|has)\b")
_NEAR = 60
"""Characters before a number in which words of rules 2 and 3 stand."""


def told_who_they_are(drafts: list[Draft], document: Document) -> None:
    """Groups and wholes of figures that a verb tells (the module's rules)."""
    last: Draft | None = None
    for index, draft in enumerate(drafts):
        if draft.high == 0:
            _none_of(draft, drafts[:index], drafts[index + 1 : index + 2], document)
            if draft.part_of is not None and draft.part_of.measure != draft.measure and draft.counted.group is None:
                draft.counted = replace(draft.counted, group=draft.part_of.counted.group)
        elif index and draft.part_of is None and not draft.counted.unit:
            _of_those_opened_with(draft, drafts[:index], document)
        if draft.victim is not None or draft.counted.unit not in ("people", ""):
            continue
        left = document.text[max(0, draft.start - _NEAR) : draft.start]
        if _NUMBER_OF.search(left) and _IS_TOLD.match(document.text, draft.end):
            _of_those_before(draft, drafts[:index], document)
            continue
        befell = draft.measure in OF_PEOPLE
        told = _ARE.match(document.text, draft.end) if befell and draft.counted.group is None else None
        if told is not None and not _DEFINITE.search(left):
            draft.counted = replace(draft.counted, unit="people", group=told["who"])
            if last is not None and document.sentence_at(last.start) == document.sentence_at(draft.start):
                draft.part_of = last.part_of
            last = draft
        elif befell and (among := _AMONG.search(left)) is not None:
            _one_among(draft, among["whom"].lower(), drafts[:index])
        elif draft.measure in ("other", "present") and draft.counted.listed:
            _taken_up(draft, drafts[:index], document)
        if index and draft.counted.group is not None:
            _make_up(drafts[index - 1], draft, document)


def _of_those_opened_with(draft: Draft, before: list[Draft], document: Document) -> None:
    """Rule 8."""
    sentence = document.sentence_at(draft.start)
    here = [one for one in before if sentence is not None and one.start >= sentence.start]
    if not here or sentence is None or not _OPENS_OF.fullmatch(document.text, sentence.start, here[0].start):
        return
    if (here[0].best or 0) > (draft.best or draft.low or 0):
        draft.part_of, draft.counted = here[0], replace(draft.counted, unit=here[0].counted.unit)


def _of_those_before(draft: Draft, before: list[Draft], document: Document) -> None:
    """Rule 6."""
    sentence = document.sentence_at(draft.start)
    told = [one for one in before if sentence is not None and one.start < sentence.start and one.victim is None]
    if told and told[-1].counted.unit == "people" and "\n" not in document.text[told[-1].end : draft.start]:
        draft.measure, draft.counted = told[-1].measure, replace(told[-1].counted, end=draft.end)


def _none_of(draft: Draft, before: list[Draft], following: list[Draft], document: Document) -> None:
    """Rule 1."""
    match = _OF_SO_MANY.match(document.text, draft.end)
    if match is None:
        return
    for whole in following:
        if whole.start == match.start("number"):
            whole.measure = "other" if whole.measure == draft.measure else whole.measure
            draft.part_of = whole
    number = match["number"].lower()
    count = float(number) if number.isdecimal() else UNITS.get(number)
    told = [one for one in before if one.best == count and one.counted.unit == "people"]
    if told:
        draft.part_of = told[-1]


def _make_up(first: Draft, draft: Draft, document: Document) -> None:
    """Rule 7."""
    whole = first.part_of
    if whole is None or whole.best is None or first.best is None or whole.measure not in OF_PEOPLE:
        return
    if first.best + (draft.best or 0) == whole.best and document.text[first.counted.end : draft.start].strip() == "and":
        first.measure, draft.measure, draft.part_of = whole.measure, whole.measure, whole


def _one_among(draft: Draft, whom: str, before: list[Draft]) -> None:
    """Rule 3."""
    told = [one for one in before if (one.counted.group or "").split()[-1:] == [whom] and one.measure == draft.measure]
    if told and draft.part_of is None:
        draft.part_of = told[-1].part_of or told[-1]


def _taken_up(draft: Draft, before: list[Draft], document: Document) -> None:
    """Rules 4 and 5."""
    sentence = document.sentence_at(draft.start)
    if sentence is None or not (
        _THEY_ARE.match(document.text, sentence.start) or _ARE_AMONG.match(document.text, draft.reach)
    ):
        return
    told = [one for one in before if one.start < sentence.start and one.victim is None]
    spoken_of = _SPOKEN_OF.search(document.text, max(0, sentence.start - _ONE_SENTENCE), sentence.start)
    if spoken_of is not None:
        draft.measure = words.PASSIVE[spoken_of["whom"]]
        whole = [one for one in told if one.measure == draft.measure and one.counted.group is None]
        draft.part_of = whole[-1] if whole and (whole[-1].best or 0) > (draft.best or draft.low or 0) else None
        return
    if not told or told[-1].measure not in OF_PEOPLE or "\n" in document.text[told[-1].end : sentence.start]:
        return
    if (told[-1].best or told[-1].low or 0) >= (draft.best or draft.low or 0):
        draft.measure, draft.part_of = told[-1].measure, told[-1].part_of or told[-1]
