"""One number of a sentence drafted: its noun, its measure and of whom it counts, by itself and by the figure before it.

Rules, in order: a label or the words around it give the measure, else the run of figures that it goes on from, else its unit; a number without a noun
is of the people told before it where it goes on from them; a bare one is a figure only after a noun of quantity or a verb of adding up.
"""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.extract.figures.counted import Counted, is_a_people
from onrecord.extract.figures.drafts import OF_PEOPLE, OTHERS, SAME, Draft
from onrecord.extract.figures.labelled import label_before
from onrecord.extract.figures.measured import measure_of
from onrecord.extract.figures.ofunits import brought_down, fitting, is_level, measure_of_unit
from onrecord.extract.figures.parts import BEFELL, OF_THEM_ITSELF, has_verb
from onrecord.lang import measures as words
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number

_CREW_OF = re.compile(r"\bcrew\s+of\s+\Z", re.IGNORECASE)
_THE_TOLL = re.compile(r"\btoll\b(?:\s+[a-z]+){0,2}?\s+(?:to|at)\s+\Z", re.IGNORECASE)
""" "Two women died, bringing the toll to six": of everybody."""
_WHERE = re.compile(r"\b(?:from|in|at|inside|across|among|between|into|to)\s+\Z", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+\Z", re.IGNORECASE)
_OF_WHICH = re.compile(r",?\s+(?:and\s+)?of\s+which\s+\Z", re.IGNORECASE)
_WHO_THEY_WERE = re.compile(
    r"\s+of\s+(?:the\s+(?:dead|victims|injured|wounded|killed|missing|crew|passengers|detainees|hostages)|them|those\s+killed|whom)\s+(?:were|are)\s+(?P<who>(?:[a-z-]+\s+|[A-Z][a-z]+\s+)?[a-z-]+|[A-Z][a-z]+s)\b"
)
""" "Four of the dead were paramedics"."""
_BY = re.compile(r"\bby\s+\Z", re.IGNORECASE)
_AND_CREW = re.compile(r"\s+and\s+(?:the\s+)?crew\b", re.IGNORECASE)
""" "149 passengers and crew": all of them."""
_NOBODY_OF = re.compile(r"\s+(?P<who>[A-Z][\w’'-]+)\s+(?:was|is|has|had|were|died|suffered)\b")
""" "No Iraqi was hurt"."""
_OTHER_KIND = re.compile(r"\s+other\s+(?!people\b|persons?\b|victims?\b)[a-z]+\b", re.IGNORECASE)
""" "Four other soldiers": they are told of what kind they are."""
_BARE_OF = re.compile(
    r"\b(?:(?P<noun>population|crowd|audience|membership|workforce|staff|average|record|total|index|score|capacity|output|production|circulation|majority|peak|high|low|level|target|limit|quota|strength|attendance|enrol{1,2}ment|turnout)\s+of"
    r"|(?:came|comes?|coming)\s+in\s+at|(?:clos(?:e[sd]?|ing)|end(?:s|ed|ing)?|finish(?:ed|es|ing)?|settl(?:e[sd]?|ing))\s+(?:\w+\s+){0,2}?at|(?:bowled|all)\s+out\s+for|(?P<crowd>in\s+front\s+of|watched\s+by|attended\s+by)"
    r"|totall?ed|totall?ing|numbered|averaged|averaging|amount(?:ed|s|ing)\s+to|voted|vote\s+of|voted\s+\d+\s+to)\s+\Z",
    re.IGNORECASE,
)
"""What a bare number may follow and still be a figure: a noun of quantity with "of", a verb of adding up."""
_WHO_FIRED = re.compile(r"(?:\s+(?!were\b|was\b|been\b|being\b)[\w-]+){0,4}?\s+(?:fired|launched|lobbed)\b")
""" "Two men on a motorcycle fired 15 shots": nobody who was sent anywhere."""
_OF_THEM = re.compile(r"\s+of\s+(?:them|these|those)\b", re.IGNORECASE)
_CAPITAL_NEXT = re.compile(r"\s+[A-Z]")
_OF_HEADS = frozenset("population crowd audience membership workforce staff".split())
_OF_THE_LIVING = re.compile(rf"\b(?:{'|'.join(sorted(words.PEOPLE | words.ANIMALS))}|[a-z]+s)\Z", re.IGNORECASE)
_BARE_HEADS = frozenset("wounded injured dead killed hurt missing".split())
"""Heads that say what befell them and not who they are: "80 soldiers were killed and 200 wounded" counts soldiers twice."""
_NO_LONGER = re.compile(r"\bno\s+longer\b", re.IGNORECASE)
""" "No longer insisted on the figure of 57": a count that nobody gives."""
_SAME = re.compile(
    r"\b(?:(?:figure|count|estimate|tally|number)\s+of|(?:gave|gives|put|puts|set)\s+(?:it|them|(?:the|that)\s+(?:figure|number|total|count|tally))\s+(?:as|at))\s*\Z",
    re.IGNORECASE,
)
_BREAKS = re.compile(r"[.!?“”\"]|\b(?:said|says|told|who|which|while|but)\b")
_NEAR_BY = 90
"""Characters within which a number may count what the one before it counts."""
_ALL_BUT = re.compile(r"\ball\s+but\s+\Z", re.IGNORECASE)
_OTHER_DEED = re.compile(
    r"\b(?:and|,)\s+(?:then\s+|has\s+|have\s+|later\s+)?(?P<verb>[a-z]{3,}ed)\s+(?:(?:at\s+least|about|some|around|nearly|more\s+than|up\s+to|an?|the|as\s+many\s+as)\s+)*\Z"
    r"|\b(?P<seek>looking|searching|hunting|seeking|sought)\b",
    re.IGNORECASE,
)


def _is_like(before: Draft, measure: str) -> bool:
    """Whether a number without a noun is of those told before it ("two officers were killed, six hurt", not "14 arrested")."""
    of_people = before.counted.unit == "people" and before.measure in OF_PEOPLE
    return of_people and (measure == "detained") == (before.measure == "detained")


def drafted(
    document: Document,
    sentence: Sentence,
    number: Number,
    counted: Counted,
    before: Draft | None,
    limit: int,
    moved: bool,
) -> Draft | None:
    """The figure of a number that counts something; None where it is none. `limit`: where the next number begins; `moved`: it is told to have changed."""
    none = number.low == 0 and number.high == 0 and not number.digits
    limit = min(limit, sentence.end)
    label, thing = ("", "") if number.share or number.money else label_before(document, sentence, number)
    if thing and not counted.unit:
        counted = replace(counted, unit=thing, end=number.end)
    in_run = (
        before is not None
        and not label
        and not counted.unit
        and not number.share
        and not number.money
        and _in_run(document, before, number)
    )
    if label == "casualties" and words.NOUN_MEASURES.get(counted.head) in BEFELL:
        label = ""  # "CASUALTIES: 69 dead, 147 injured"
    measure, hit = (label, False) if label else measure_of(document, sentence, number, counted, before, limit, in_run)
    if (
        before is not None
        and not counted.unit
        and before.counted.unit in words.NOT_ALIVE
        and _OF_WHICH.search(document.text, before.reach, number.start)
    ):
        counted = replace(before.counted, end=counted.end)  # "318 houses, of which 57 were destroyed"
    if measure == "destroyed" and brought_down(document, sentence, number, counted):
        measure = "intercepted"
    if measure == "intercepted" and after_all_but(document, sentence, number):
        measure = "other"  # "all but two were intercepted"
    plain = not counted.unit and not measure and not number.share and not number.money
    if plain and not in_run and before is not None and before.counted.unit == "people":
        between = document.text[before.reach : number.start]
        if len(between) < _NEAR_BY and not _BREAKS.search(between) and _another_deed(between):
            counted = replace(before.counted, end=counted.end)  # "killed 41 people and infected 2,300"
    whole = _THE_TOLL.search(document.text, max(sentence.start, number.start - 40), number.start) is not None
    if number.money:
        counted = Counted(number.money, None, "", counted.end, counted.of)
    elif in_run and not whole and before is not None and not before.share and before.measure != "money":
        if not (measure in OF_PEOPLE and before.counted.unit in words.UNIT_MEASURES):
            counted = replace((before.part_of or before).counted, end=counted.end)
        if not measure and not has_verb(document, number.end):
            measure = before.measure
        if measure == "detained" and not _is_like(before, measure):
            counted = replace(counted, group=None)
    if (
        not measure
        and not counted.unit
        and not number.share
        and _SAME.search(document.text, max(sentence.start, number.start - 30), number.start)
        and not _NO_LONGER.search(document.text, sentence.start, number.start)
    ):
        measure = SAME
    if none and not counted.unit and measure in ("failed", "hit", "launched", "intercepted", "targeted"):
        return None  # "no dam had failed" counts nobody
    if (none and not measure) or (not counted.unit and not measure and not number.share and not moved):
        head = _BARE_OF.search(document.text, max(sentence.start, number.start - 40), number.start)
        of_them = head is None and _OF_THEM.match(document.text, number.end) is not None
        if none or not number.digits or (head is None and not of_them):
            return None
        noun = (head.group("noun") or "").lower() if head is not None else ""
        crowd = head is not None and head.group("crowd")
        if crowd and ((number.best or 0) < 100 or _CAPITAL_NEXT.match(document.text, number.end)):
            return None
        counted = replace(counted, unit="people" if noun in _OF_HEADS or crowd else noun)
    if none and measure in OF_PEOPLE and counted.head in ("reports", "report", "word", "signs"):
        counted = replace(counted, unit="people", group=None)  # "no reports of deaths"
    if measure in OF_PEOPLE and none and counted.unit != "people" and (in_run or not counted.unit):
        who = _NOBODY_OF.match(document.text, number.end)
        counted = replace(counted, unit="people", group=who.group("who") if who else None)
    if measure in OF_PEOPLE and not counted.unit:
        like = before is not None and _is_like(before, measure) and not whole
        group = (before.part_of or before).counted.group if before is not None and like else None
        counted = replace(counted, unit="people", group=counted.group or group)
    if (
        number.share
        and (measure in ("damaged", "destroyed") or (measure in OF_PEOPLE and not counted.of))
        and _BY.search(document.text, max(0, number.start - 4), number.start)
    ):
        measure = "other"  # "villages were damaged by 40 percent": how much, not how many
    if number.share and measure in ("killed", "injured") and counted.of and not _OF_THE_LIVING.search(counted.of):
        measure = "other"  # "two fifths of the reef is dead"
    whom = _WHO_THEY_WERE.match(document.text, number.end)
    if whom is not None and (whom.group("who").lower().split()[-1] in words.PEOPLE or is_a_people(whom.group("who"))):
        counted = replace(counted, group=whom.group("who"))
    if before is not None and OTHERS.match(document.text, number.end) and counted.head not in words.CIVILIANS:
        own = _OTHER_KIND.match(document.text, number.end) is not None
        counted = counted if own else replace(counted, group=None)  # "two women were killed and four others injured"
    if measure == "present" and not counted.unit:
        counted = replace(counted, unit="people")
    if counted.group is None and _CREW_OF.search(document.text, max(0, number.start - 12), number.start):
        counted = replace(counted, unit=counted.unit or "people", group="crew")
    if measure == "present" and _AND_CREW.match(document.text, counted.end):
        counted = replace(counted, group=None)
    if measure == "magnitude":
        counted = replace(counted, unit="magnitude", group=None)
    elif (
        counted.head in _BARE_HEADS
        and counted.group is None
        and before is not None
        and _is_like(before, measure)
        and not OTHERS.match(document.text, number.end)
        and not OF_THEM_ITSELF.match(document.text, before.end)  # "nine killed, four of them soldiers, and 27 injured"
    ):
        counted = replace(counted, group=(before.part_of or before).counted.group)
    measure = "other" if measure in ("hit", "injured") and is_level(document, number) else measure
    measure = measure or measure_of_unit(document, sentence, number, counted)
    if measure in OF_PEOPLE and _are_people(counted):
        counted = replace(counted, unit="people", group=" ".join(filter(None, (counted.group, counted.head))))
    if (
        measure in ("", "present", *OF_PEOPLE)
        and counted.unit in words.NOT_HELD
        and _WHERE.search(document.text, max(0, number.start - 10), number.start)
    ):
        measure = "other"  # "sheltering in 11 schools", "treated in three hospitals"
    measure = fitting(measure, counted, _FROM.search(document.text, max(0, number.start - 8), number.start) is not None)
    if measure == "moved" and counted.unit == "people" and _WHO_FIRED.match(document.text, counted.end):
        measure = "other"
    if measure == "containment" and not number.share:
        measure = ""  # "four of the cars contained ammonia"
    if measure == "hit" and OTHERS.match(document.text, number.end):
        measure, hit = "injured", True  # "gunfire struck him and three others"
    return Draft(
        number.start, number.end, number.low, number.best, number.high, number.qualifier, measure or "other",
        replace(counted, unit="share") if number.share else counted, of=counted.of if number.share else None,
        share=number.share, reach=counted.end or number.end, of_all_hit=hit,
    )  # fmt: skip


def _are_people(counted: Counted) -> bool:
    """Whether an unknown noun must be of people: it died, was hurt or was arrested, and is no animal and no thing."""
    known = (
        counted.unit in words.NO_PEOPLE
        or counted.unit in words.NOT_ALIVE | words.ANIMALS
        or counted.unit in words.THINGS.values()
        or counted.head in words.NOUN_MEASURES
    )
    return counted.unit not in ("", "people", "share") and not known


def _in_run(document: Document, before: Draft, number: Number) -> bool:
    """The number goes on from the figure before it: only a place, "and", a comma lie between."""
    between = document.text[before.reach : number.start]
    return len(between) < 90 and not _BREAKS.search(between) and not _another_deed(between)


def _another_deed(between: str) -> bool:
    """Whether a verb that measures nothing governs the number after these words: "killed 41 and infected 2,300", "… and are looking for three"."""
    match = _OTHER_DEED.search(between)
    return match is not None and (
        match["seek"] is not None or match["verb"].lower() not in words.ACTIVE | words.PASSIVE
    )


def after_all_but(document: Document, sentence: Sentence, number: Number) -> bool:
    """Whether a number is of those left over ("all but 14 of them were found")."""
    return _ALL_BUT.search(document.text, max(sentence.start, number.start - 16), number.start) is not None
