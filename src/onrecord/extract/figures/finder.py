"""Every counted thing in a report, with its bounds, its measure and whom or what it counts.

Rules, in order, sentence by sentence:
1. Numbers with their bounds come from `text.numbers`; those that are dates, clock times, ages, ordinals, addresses, names
   of models or scores are no figures.
2. What is counted is the noun phrase after the number, up to a verb, preposition or mark; without one, the noun of the
   figure before it in the sentence ("17 at al-Asad and five at Erbil").
3. The measure is, in order: the counted noun's own ("casualties"); a word after it ("were killed"); the verb or noun before
   the number ("killing 12", "the toll rose to 34"); the figure before it in a run; the unit's ("hours"); present for people
   who are somewhere; else other.
4. "any casualties" under a negation is zero; so is "did not cause any deaths"; what is only supposed is no figure.
5. "including three" is a part of the figure before it. "rose to 34 from 11" is one figure with a change.
6. A single victim without a number ("a teenager was shot dead", "the death of a contractor") is one; a named one at least;
   each is counted once, and is a part of the total where the report gives one.
7. What the grammar does not know of a number, the model may (`countsheard`).
8. A figure holds at the moment that the words give ("as of Monday evening", "by noon").

Where each is told: the noun `counted`, the measure `measured`, the change `changes`, a sentence's runs and parts
`sentencefigures`, victims `victims` and `countedonce`, none `negated`, numbers that count nothing `notfigures`.
"""

from __future__ import annotations

import bisect
import re
import sys
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime

from onrecord.extract.figures.counted import Counted
from onrecord.extract.figures.drafts import OF_PEOPLE, Draft
from onrecord.extract.figures.heard import counts_heard, fill_measures
from onrecord.extract.figures.negated import WORDS_OF_NONE, is_supposed, negated
from onrecord.extract.figures.once import counted_once
from onrecord.extract.figures.parts import as_totals, by_ordinal, of_foes, said_again
from onrecord.extract.figures.sentence import in_sentence
from onrecord.extract.figures.toldagain import beside_others, carried_on, same_again, told_in_part, totalled
from onrecord.extract.figures.uncounted import is_no_figure
from onrecord.extract.figures.victims import Victim, find_victims
from onrecord.extract.figures.whoare import told_who_they_are
from onrecord.extract.page import Page
from onrecord.extract.sources.kinds import atlas
from onrecord.lang import harm
from onrecord.lang import measures as words
from onrecord.lang.numbers import TENS, UNITS
from onrecord.model.reading import Figure, Place, Statement, Time
from onrecord.model.span import Span
from onrecord.model.vocabulary import Measure, PlaceRole, Population, Qualifier, TimeType
from onrecord.text.document import Document, Token
from onrecord.text.numbers import Number, find_numbers


@dataclass(frozen=True)
class FigureGrammar:
    """The figure finder by grammar."""

    name: str = field(default="figure-grammar")

    def find_figures(
        self, page: Page, statements: tuple[Statement, ...], places: tuple[Place, ...], times: tuple[Time, ...]
    ) -> tuple[Figure, ...]:
        """Figures in text order (see the module's rules)."""
        document = _unquoted(_plain(page.document))
        dated = sorted(page.at(time.span) for time in times if time.type in (TimeType.DATE, TimeType.TIME))
        numbers = [number for number in find_numbers(document.text, document.words) if not _inside(number, dated)]
        placed = {
            place.text for place in places if place.text.split()[0].lower() in OF_PLACES
        }  # "Mount Elgon" is nobody
        found: list[Draft] = []
        by_sentence: dict[int, list[Number]] = {}
        for number in numbers:
            sentence = document.sentence_at(number.core)
            if sentence is not None and number.end <= sentence.end and not is_no_figure(document.text, number):
                by_sentence.setdefault(sentence.start, []).append(number)
        for sentence in document.sentences:
            run = by_sentence.get(sentence.start, [])
            drafts = in_sentence(document, sentence, run) if run else []
            found += [draft for draft in drafts if not is_supposed(document, sentence, draft)]
            if not _TOLD_BESIDE.isdisjoint(document.lower[sentence.first : sentence.last]):
                line = _DATELINE.match(document.text, sentence.start, sentence.end)
                told = line.end() if line is not None else sentence.start
                drafts = [
                    _victim(document, one)
                    for one in find_victims(document, sentence)
                    if one.start >= told and document.text[one.start : one.end] not in placed
                ]
                found += [draft for draft in drafts if not is_supposed(document, sentence, draft)]
                found += negated(document, sentence)
        if page.heard is not None:
            fill_measures(found, page.heard, document.text)
            found += counts_heard(
                [number for run in by_sentence.values() for number in run], found, page.heard, document.text
            )
        found = counted_once(_without_overlaps(same_again(found, document)), document)
        by_ordinal(found, document)
        said_again(found, document)
        of_foes(found, document)
        beside_others(found, document)
        carried_on(found, document)
        told_in_part(found, document)
        totalled(found, document)
        told_who_they_are(found, document)
        as_totals(found, document)
        setting = _Setting(page, found, _holding(page, document, times), _placed(page, places), _contents(statements))
        return tuple(setting.figure(draft) for draft in found)


OF_PLACES = frozenset("mount mt lake cape fort camp port river".split())
"""First words of places' names that no person's begins with."""
_DATELINE = re.compile(r"[A-Z][A-Z .’'-]{2,}(?:, [^—–\n(]{0,40})?\s*\([^)\n]{2,40}\)\s*(?:—|–|--|-)\s")
"""Where a report was written, in capitals with its agency: nobody whom anything befell."""
_TOLD_BESIDE = harm.GATE | WORDS_OF_NONE
"""Words without any of which a sentence tells of no one beside what it counts: most of a report's sentences."""
_DIGITS = {chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0, 0x0966) for digit in range(10)}
_KIN = {"‐": "-", "‑": "-", "’": "'", "‘": "'", "“": '"', "”": '"', **_DIGITS}
"""Marks and digits (Arabic, Persian, Devanagari) → the plain ones that the patterns know."""
_ANY_KIN = re.compile(f"[{''.join(_KIN)}]")
_TO_KIN = str.maketrans(_KIN)


def _plain(document: Document) -> Document:
    """The document with curly quotes, other hyphens and other digits as their plain kin, character for character."""
    if document.text.isascii() or _ANY_KIN.search(document.text) is None:
        return document
    text = _ANY_KIN.sub(lambda match: _KIN[match.group()], document.text)  # of a long text far faster than translate
    changed = {}
    for at in {document.token_at(match.start() + 1) - 1 for match in _ANY_KIN.finditer(document.text)}:
        if at >= 0 and not document.tokens[at].text.isascii():
            token = document.tokens[at]
            changed[at] = token._replace(text=token.text.translate(_TO_KIN), lower=token.lower.translate(_TO_KIN))
    return _twin(document, text, changed)


def _twin(document: Document, text: str, changed: Mapping[int, Token]) -> Document:
    """The document with another text of the same length, and the tokens that differ in it, by index."""
    twin = copy(document)
    tokens, lower = list(document.tokens), list(document.lower)
    for at, token in changed.items():
        tokens[at], lower[at] = token, token.lower
    twin.text, twin.tokens = text, tuple(tokens)
    vars(twin)["lower"] = lower
    return twin


_QUOTED_NUMBER = re.compile(
    rf"""(")(?:(?:at\s+least|at\s+most|more\s+than|fewer\s+than|less\s+than|over|up\s+to|about|around|nearly|some|as\s+many\s+as)\s+)?(?:\d[\d,.]*|(?:half\s+)?a\s+dozen|{"|".join((*UNITS, *TENS, "dozens", "scores", "hundreds", "thousands"))})(")(?=\s+[a-z])""",
    re.IGNORECASE,
)
""" "Killed “at least 12” soldiers": a quotation of nothing but a number."""


def _unquoted(document: Document) -> Document:
    """The plain document with blanks for the marks around a number that alone is quoted, character for character."""
    found = list(_QUOTED_NUMBER.finditer(document.text)) if '"' in document.text else []
    if not found:
        return document
    marks = [match.start(mark) for match in found for mark in (1, 2)]
    text = list(document.text)
    for at in marks:
        text[at] = " "
    blank = {at: document.tokens[at]._replace(text=" ", lower=" ") for at in map(document.token_at, marks)}
    return _twin(document, "".join(text), blank)


def _inside(number: Number, ranges: list[tuple[int, int]]) -> bool:
    """Whether the number's digits lie in one of the ranges, which are in order and do not overlap."""
    at = bisect.bisect_right(ranges, (number.core, sys.maxsize)) - 1
    return at >= 0 and number.core_end <= ranges[at][1]


_SHOT = re.compile(r"[^.;]{0,24}\b(?:shot|hit|struck)\b", re.IGNORECASE)


def _victim(document: Document, victim: Victim) -> Draft:
    many = victim.count > 1 and victim.measure == "injured"
    shot = many and (
        victim.head == "fold" or _SHOT.match(document.text, victim.end)
    )  # "a quadruple shooting that killed one"
    count = float(victim.count)
    exact = not victim.known or (victim.measure == "detained" and victim.head not in ("he", "she"))
    return Draft(
        victim.start,
        victim.end,
        count,
        count if exact else None,
        count if exact else None,
        "exact" if exact else "at-least",
        victim.measure,
        Counted("people", _peoples(document.text[victim.start : victim.end]), "person", victim.end),
        reach=victim.end,
        of_all_hit=bool(shot),
        victim=victim,
    )


_ONE = re.compile(r"(?:an?|one|another|the)\s+", re.IGNORECASE)


def _peoples(words: str) -> str | None:
    """ "one Keldian border guard" → "Keldian border guard": the group of somebody whose country is told; None for any other."""
    rest = _ONE.sub("", words, count=1)
    told = rest != words and rest[:1].isupper() and " " in rest
    return rest if told and (rest.split()[0],) in atlas().countries else None


def _without_overlaps(drafts: list[Draft]) -> list[Draft]:
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda draft: (draft.start, -draft.end)):
        if not kept or draft.start >= kept[-1].end:
            kept.append(draft)
    return kept


@dataclass(frozen=True)
class _Setting:
    """What a report's figures are set in: the drafts of all, moments that sentences hold for, places, contents of statements."""

    page: Page
    drafts: list[Draft]
    holding: dict[int, datetime]
    placed: list[tuple[int, int, str]]
    contents: list[_Content]

    def figure(self, draft: Draft) -> Figure:
        """The figure of a draft, with the place it is limited to, the statement it stands in and the moment it holds for."""
        counted, span, text = draft.counted, self.page.span(draft.start, draft.end), self.page.document.text
        sentence = self.page.document.sentence_at(draft.start) if self.holding else None
        held = sentence is not None and draft.measure != Measure.DURATION
        part = draft.part_of
        return Figure(
            span=span,
            text=text[draft.start : draft.end],
            measure=Measure(draft.measure),
            low=draft.low,
            best=draft.best,
            high=draft.high,
            qualifier=Qualifier(draft.qualifier),
            unit=counted.unit or ("people" if draft.measure in OF_PEOPLE else ""),
            group=_OF_THEM.sub("", counted.group) or None if counted.group else counted.group,
            population=_population(counted),
            change=draft.change,
            of=draft.of,
            part_of=self.drafts.index(part) if part is not None and part in self.drafts else None,
            place=_place(text, draft, self.placed),
            statement=_statement(span, self.contents),
            holds_at=self.holding.get(sentence.start) if held and sentence is not None else None,
        )


_OF_THEM = re.compile(r"^(?:them|whom|these|those)\b\s*", re.IGNORECASE)
""" "Two of them children": children."""


def _population(counted: Counted) -> Population:
    nouns = {word.lower() for word in (counted.group or "").split()} | {counted.head}
    if nouns & words.CIVILIANS:
        return Population.CIVILIAN
    return Population.COMBATANT if nouns & words.COMBATANTS else Population.UNKNOWN


_HOLDS = re.compile(r"\b(?:as\s+of|by|until)\s+(?:late\s+|early\s+)?\Z", re.IGNORECASE)


def _holding(page: Page, document: Document, times: tuple[Time, ...]) -> dict[int, datetime]:
    """Start of a sentence → the moment that "as of", "by" or "until" a time in it says its figures hold at."""
    found: dict[int, datetime] = {}
    for time in times:
        start, _ = page.at(time.span)
        if (
            time.begins is not None
            and time.type in (TimeType.DATE, TimeType.TIME)
            and _HOLDS.search(document.text, max(0, start - 16), start)
        ):
            sentence = document.sentence_at(start)
            if sentence is not None:
                found.setdefault(sentence.start, time.begins)
    return found


_POSSESSOR = re.compile(r"['’]s\b|\s+(?:missile|rocket|drone|air|artillery|strikes?|attacks?|raids?)\b")
"""After a place that is whose deed it was, not where ("hurt in Iran's missile attack")."""


_AT_PLACE = re.compile(
    r"\s*(?:of\s+(?:them|those|these|the\s+\w+)\s+)?(?:(?:have|has|had|were|was)\s+(?:been\s+)?(?:reported|confirmed|recorded|counted)\s+)?(?:\w+ed\s+|which\s+|that\s+|hit\s+|landed\s+|came\s+down\s+|fell\s+|struck\s+|were\s+|was\s+|people\s+|killed\s+|stationed\s+|based\s+){0,3}"
    r"(?:at|in|on|near|over|above|hit|struck)\s+(?:the\s+(?:(?:villages?|towns?|city|districts?|suburbs?|settlement|province|region|municipality)\s+of\s+)?|an?\s+(?:\w+\s+){1,2}(?:at|in|near)\s+)?",
    re.IGNORECASE,
)
_TOLL_IN = re.compile(
    r"\b(?:(?:death\s+)?toll|(?:number|tally|count|total)\s+(?:of\s+)?(?:[\w-]+\s+){0,3}?(?:injured|dead|killed|wounded|hurt|missing|deaths|casualties|victims|fatalities|injuries))"
    r"\s+in\s+(?:the\s+|northern\s+|southern\s+|eastern\s+|western\s+)?\Z",
    re.IGNORECASE,
)
_STANDS_AT = re.compile(
    r"\s+(?:(?:has|have|had|now|since|already|further|was|is|been|also)\s+)*"
    r"(?:ris(?:en|es)|rose|climb(?:ed|s)|reach(?:ed|es)|st(?:ands|ood|and)|gr(?:own|ew)|increased|jumped|gone\s+up|went\s+up|put|at|is|was)\s*(?:now\s+)?(?:up\s+)?(?:to\s+|at\s+)?",
    re.IGNORECASE,
)
""" "The number of people injured in Keldia has risen to 75": the place stands before its number."""
_FURTHEST = 60
"""Characters after the counted noun within which its place stands."""


def _place(text: str, draft: Draft, placed: list[tuple[int, int, str]]) -> str | None:
    """The place named right after the counted noun: "five at Erbil", "500 soldiers in Iraq"; or right before what a toll there stands at."""
    last = placed[bisect.bisect_left(placed, (draft.start,)) - 1] if placed else None
    if last is not None and last[1] < draft.start < last[1] + _FURTHEST:
        stands = _STANDS_AT.fullmatch(text, last[1], draft.start)
        if stands and _TOLL_IN.search(text, max(0, last[0] - 2 * _FURTHEST), last[0]):
            return last[2]
    for start, end, name in placed[bisect.bisect_left(placed, (draft.reach,)) :]:
        if start > draft.reach + _FURTHEST:
            return None
        if not _POSSESSOR.match(text, end) and _AT_PLACE.fullmatch(text, draft.reach, start):
            return name
    return None


def _placed(page: Page, places: tuple[Place, ...]) -> list[tuple[int, int, str]]:
    """Start, end and name of the places where something may be."""
    there = [place for place in places if place.role not in (PlaceRole.ORIGIN, PlaceRole.SEAT)]
    return sorted((*page.at(place.span), place.name) for place in there)


_Content = tuple[int, int, str, tuple[bool, int, bool, str]]
"""Start, end and part of a span that a statement says, and what the statement is chosen by: own voice last, shortest first, of two that say
the same the inner one ("Canal 24, citing a doctor, reported that …": the doctor's)."""


def _contents(statements: tuple[Statement, ...]) -> list[_Content]:
    told: list[_Content] = []
    for one in statements:
        key = one.own_voice, sum(map(len, one.content)), one.inside is None, one.id
        told += [(span.start, span.end, span.part, key) for span in one.content]
    return told


def _statement(span: Span, contents: list[_Content]) -> str | None:
    """The statement that says it; of several the shortest that is not the outlet's own."""
    start, end, part = span.start, span.end, span.part
    holding = [key for begin, until, where, key in contents if begin <= start and end <= until and where == part]
    if not holding:  # “estimated 18,500 customers were …”: the cue is the number's bound too
        holding = [key for begin, until, where, key in contents if start < begin < end <= until and where == part]
    return min(holding)[-1] if holding else None
