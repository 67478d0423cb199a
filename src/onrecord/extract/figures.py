"""Every counted thing in a report, with its bounds, its measure and whom or what it counts.

Rules, in order, sentence by sentence:
1. Numbers with their bounds come from `text.numbers`; those that are dates, clock times, ages, ordinals, addresses, names
   of models or scores are no figures.
2. What is counted is the noun phrase after the number, up to a verb, preposition or mark; without one, the noun of the
   figure before it in the sentence ("17 at al-Asad and five at Erbil").
3. The measure is, in order: the counted noun's own ("casualties"); a word after it ("were killed"); the verb or noun before
   the number ("killing 12", "the toll rose to 34"); the figure before it in a run; the unit's ("hours"); present for people
   who are somewhere; else other.
4. "any casualties" under a negation is zero; so is "did not cause any deaths".
5. "including three" is a part of the figure before it. "rose to 34 from 11" is one figure with a change.
6. A single victim without a number ("a teenager was shot dead", "the death of a contractor") is one; a named one at least.
"""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass, field, replace

from onrecord.extract.changes import change_of, leads_to
from onrecord.extract.counted import Counted, counted_after
from onrecord.extract.notfigures import is_no_figure, is_of_a_name
from onrecord.extract.page import Page
from onrecord.extract.victims import Victim, find_victims
from onrecord.lang import harm
from onrecord.lang import measures as words
from onrecord.lang.numbers import UNITS
from onrecord.model.reading import Change, Figure, Place, Statement, Time
from onrecord.model.vocabulary import Direction, Measure, PlaceRole, Population, Qualifier, TimeType
from onrecord.text.document import Document, Sentence, Token
from onrecord.text.numbers import Number, find_numbers

REACH_RIGHT = 6
"""Tokens after the noun phrase in which its predicate is looked for: covers "of them were reported to have been killed"."""
REACH_LEFT = 4
"""Tokens before the number in which its verb is looked for: "killing at least an estimated" is three."""
REACH_NOMINAL = 9
"""Tokens before the number in which a toll is looked for: "the death toll from the quake had by Monday risen to"."""
_STOPS = frozenset('.;:—–“”"')
_BREAKS = frozenset("and while but as after when who which that with".split())
_AUXILIARIES = frozenset(
    "was were is are been being be have has had had_been of them who which that also reported reportedly believed confirmed feared said to there still "
    "now either left being got remained remain remains later since all others more people at least and or others were".split()
)


@dataclass(frozen=True)
class FigureGrammar:
    """The figure finder by grammar."""

    name: str = field(default="figure-grammar")

    def find_figures(
        self, page: Page, statements: tuple[Statement, ...], places: tuple[Place, ...], times: tuple[Time, ...]
    ) -> tuple[Figure, ...]:
        """Figures in text order (see the module's rules)."""
        document = _plain(page.document)
        dated = [page.at(time.span) for time in times if time.type in (TimeType.DATE, TimeType.TIME)]
        numbers = [number for number in find_numbers(document.text) if not _inside(number, dated)]
        found: list[_Draft] = []
        by_sentence: dict[int, list[Number]] = {}
        for number in numbers:
            sentence = document.sentence_at(number.core)
            if sentence is not None and number.end <= sentence.end and not is_no_figure(document.text, number):
                by_sentence.setdefault(sentence.start, []).append(number)
        for sentence in document.sentences:
            run = by_sentence.get(sentence.start, [])
            found += [draft for draft in _in_sentence(document, sentence, run) if not _supposed(document, sentence, draft)]
            drafts = [_victim(victim) for victim in find_victims(document, sentence)]
            found += [draft for draft in drafts if not _supposed(document, sentence, draft)]
            found += _negated(document, sentence, run)
        found = counted_once(_without_overlaps(_same_again(found)))
        _carried_on(found, document)
        made = [_figure(page, draft) for draft in found]
        made = [_with_parts(figure, draft, found) for figure, draft in zip(made, found, strict=True)]
        return tuple(
            _settled(figure, draft, page, statements, places) for figure, draft in zip(made, found, strict=True)
        )


_KIN = str.maketrans({"‐": "-", "‑": "-", "’": "'", "‘": "'", "“": '"', "”": '"', **{chr(0x0660 + d): str(d) for d in range(10)}, **{chr(0x06F0 + d): str(d) for d in range(10)}})


def _plain(document: Document) -> Document:
    """The document with curly quotes, other hyphens and other digits as their plain kin, character for character."""
    if document.text.isascii():
        return document
    twin = copy(document)
    twin.text = document.text.translate(_KIN)
    return twin


@dataclass(eq=False)
class _Draft:
    start: int
    end: int
    low: float | None
    best: float | None
    high: float | None
    qualifier: str
    measure: str
    counted: Counted
    change: Change = field(default_factory=Change)
    part_of: _Draft | None = None
    of: str | None = None
    share: bool = False
    of_all_hit: bool = False
    """Told by a verb of hitting ("shot"), which says nothing of who died."""
    victim: Victim | None = None
    """The victim told without a number that this is."""
    reach: int = 0
    """Where what belongs to the figure ends: its noun phrase's end."""


_SUPPOSING = re.compile(r"\b(?:any\s?time|whenever|every\s+time|what\s+if|in\s+case|as\s+if|if\s+(?:an?|one|someone))\b[^,.;]{0,60}\Z", re.IGNORECASE)


def _supposed(document: Document, sentence: Sentence, draft: _Draft) -> bool:
    """ "Any time one of our students is hurt …": no one is said to have been."""
    if draft.measure not in OF_PEOPLE:
        return False
    return bool(_SUPPOSING.search(document.text, max(sentence.start, draft.start - 70), draft.start))


def _inside(number: Number, ranges: list[tuple[int, int]]) -> bool:
    return any(start <= number.core and number.core_end <= end for start, end in ranges)


def _in_sentence(document: Document, sentence: Sentence, run: list[Number]) -> list[_Draft]:
    drafts: list[_Draft] = []
    skip: set[int] = set()
    wholes: set[int] = set()
    for index, number in enumerate(run):
        if number.start in skip:
            continue
        limit = run[index + 1].start if index + 1 < len(run) else sentence.end
        after, whole = number.end, run[index + 1] if index + 1 < len(run) else None
        if whole is not None and _OF_WHOLE.fullmatch(document.text, number.end, whole.start):
            after, limit = whole.end, run[index + 2].start if index + 2 < len(run) else sentence.end
            wholes.add(whole.start)
        counted = counted_after(document, after, min(limit, sentence.end), number.share)
        if not counted.listed and is_of_a_name(document.text, sentence.start, number, bool(counted.unit)):
            continue
        if not counted.unit:
            counted = _named_before(document, sentence, number) or counted
        before = drafts[-1] if drafts else None
        if index + 1 < len(run) and leads_to(document, number, run[index + 1]) and not (number.money or number.share):
            continue
        moved = change_of(document, sentence, number, counted.end or number.end, run[index + 1 :])
        draft = _draft(document, sentence, number, counted, before, limit, moved is not None)
        if draft is None:
            continue
        if counted.unit and (after != number.end or number.start in wholes):
            told = _of_both(document, counted.end, sentence.end)
            if number.start in wholes:
                draft.measure = _fitting(told[1], counted, False) or "other"
            elif told[0] or draft.measure == told[1]:
                draft.measure = _fitting(told[0], counted, False) or "other"
            draft.of_all_hit = False
        if moved is not None:
            draft.change, older = moved
            if older is not None and draft.measure in OF_PEOPLE:
                skip.add(older)
        elif number.more and (before is None or before.measure == draft.measure or before.counted.unit != draft.counted.unit):
            draft.change = Change(Direction.UP, None, number.best if number.best is not None else number.low)
        if before is not None and _is_part(document, before, number):
            draft.part_of = before.part_of or before
            if draft.measure == "other" and not _has_verb(document, draft.reach):
                draft.measure = before.measure
        elif before is not None and _is_one_of(document, before, draft):
            draft.part_of = before.part_of or before
        drafts.append(draft)
    _coordinated(drafts, document)
    _mark_parts(drafts, document)
    return drafts


def _of_both(document: Document, start: int, end: int) -> tuple[str, str]:
    """What the words after "four of the 16 missiles" tell of the part, by the main verb, and of the whole, by a relative clause
    ("that were fired … failed")."""
    tokens = document.tokens_in(start, end)[:REACH_OF_WHOLE]
    relative = bool(tokens) and tokens[0].lower in ("that", "which", "who")
    whole = ""
    for token in tokens:
        if token.kind == "mark" and token.text in _STOPS or token.lower in ("while", "but", "and"):
            break
        told = words.PASSIVE.get(token.lower, "")
        if told and relative and not whole:
            whole = told
        elif told:
            return told, whole
    return "", whole


REACH_OF_WHOLE = 16
"""Tokens after "four of the 16 missiles" in which the verbs of both are looked for."""
_FROM = re.compile(r"\bfrom\s+\Z", re.IGNORECASE)
_OF_WHOLE = re.compile(r"\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|those\s+|these\s+|his\s+|her\s+|our\s+)?", re.IGNORECASE)
""" "Seven of the nine soldiers were wounded": the predicate is the part's."""
_LINKED = re.compile(r"\s*(?:,|,?\s*(?:and|or|plus|as\s+well\s+as|along\s+with|together\s+with))\s*\Z", re.IGNORECASE)
"""All that stands between two counts that share a verb."""


def _coordinated(drafts: list[_Draft], document: Document) -> None:
    """ "Two soldiers and three civilians were killed", "killing two soldiers and three civilians": what is told of one is told
    of all that are joined to it."""
    pairs = list(zip(drafts, drafts[1:], strict=False))
    for first, second in reversed(pairs):
        if first.measure == "other" and second.measure in _SHARED and _joined(document, first, second) and first.counted.unit:
            first.measure = second.measure
    for first, second in pairs:
        if second.measure == "other" and first.measure in _SHARED and _joined(document, first, second) and second.counted.unit:
            if not _has_verb(document, second.reach) and second.counted.unit not in words.UNIT_MEASURES:
                second.measure = first.measure


def _joined(document: Document, first: _Draft, second: _Draft) -> bool:
    like = (first.counted.unit == "people") == (second.counted.unit == "people") and second.high != 0
    return like and not first.share and not second.share and bool(_LINKED.match(document.text[first.reach : second.start]))


_BEFELL = frozenset(("killed", "injured", "casualties", "missing", "rescued"))
"""What befalls people, one of them each: the killed are no part of the injured, though both are of "the victims"."""
_SHARED = frozenset(
    "killed injured casualties missing detained displaced evacuated rescued damaged destroyed launched intercepted hit targeted moved present".split()
)
"""Measures that a verb tells, so that joined counts share them."""
_ONE_OF = re.compile(
    r"\s*(?:of\s+them\s+|of\s+whom\s+)?(?:,\s*)?(?:critically|seriously|severely|gravely|badly|slightly|fatally|lightly|remains?|is\s+(?:still\s+)?in|was\s+in|are\s+in|in\s+(?:critical|serious|grave)|has\s+been|have\s+been|(?:was|were|is|are)\b|[.;,]|\Z)",
    re.IGNORECASE,
)


def _is_one_of(document: Document, before: _Draft, draft: _Draft) -> bool:
    """ "five injured, one critically": a smaller count of the same measure, with no noun and no place of its own."""
    whole, part = before.best or before.low or 0, draft.best or draft.low or 0
    bare = document.text[draft.start : draft.reach].strip().lower() in (document.text[draft.start : draft.end].strip().lower(),)
    same = before.measure == draft.measure and before.counted.unit == draft.counted.unit == "people"
    return same and bare and 0 < part < whole and bool(_ONE_OF.match(document.text, draft.end))


def _mark_parts(drafts: list[_Draft], document: Document) -> None:
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
                return


_OF_THEM = re.compile(
    r"\s+of\s+(?:them|those|these|the\s+(?:[\w-]+\s+)?(?:victims?|people|missiles|rockets|drones|dead|injured|wounded|victims|troops))\b",
    re.IGNORECASE,
)


def _carried_on(drafts: list[_Draft], document: Document) -> None:
    """ "Seventeen of the missiles …": a part of the last larger figure of that unit before it."""
    for index, draft in enumerate(drafts):
        if draft.part_of is None and draft.best is not None and _OF_THEM.match(document.text, draft.end):
            before = [
                d
                for d in drafts[:index]
                if d.best is not None and d.best > draft.best and d.counted.unit == draft.counted.unit
                and (d.measure == draft.measure or not {d.measure, draft.measure} <= _BEFELL)
            ]
            if before:
                draft.part_of = before[-1].part_of or before[-1]


def _draft(
    document: Document,
    sentence: Sentence,
    number: Number,
    counted: Counted,
    before: _Draft | None,
    limit: int,
    moved: bool,
) -> _Draft | None:
    none = number.low == 0 and number.high == 0 and not number.digits
    limit = min(limit, sentence.end)
    in_run = before is not None and not counted.unit and not number.share and not number.money and _in_run(document, before, number)
    measure, hit = _measure(document, sentence, number, counted, before, limit, in_run)
    if number.money:
        counted = Counted(number.money, None, "", counted.end, counted.of)
    elif in_run and before is not None:
        counted = replace(before.counted, end=counted.end)
        if not measure and not _has_verb(document, number.end):
            measure = before.measure
    if not measure and not counted.unit and not number.share and _SAME.search(document.text, 0, number.start):
        measure = SAME
    if (none and not measure) or (not counted.unit and not measure and not number.share and not moved):
        return None
    if measure in OF_PEOPLE and not counted.unit:
        group = before.counted.group if before is not None and before.counted.unit == "people" else None
        counted = replace(counted, unit="people", group=counted.group or group)
    if measure == "magnitude":
        counted = replace(counted, unit="magnitude", group=None)
    elif (
        counted.head in _BARE_HEADS and counted.group is None and before is not None and before.counted.unit == "people"
    ):
        counted = replace(counted, group=before.counted.group)
    measure = measure or _of_unit(document, sentence, number, counted)
    if measure in OF_PEOPLE and _are_people(counted):
        counted = replace(counted, unit="people", group=" ".join(filter(None, (counted.group, counted.head))))
    measure = _fitting(measure, counted, _FROM.search(document.text, max(0, number.start - 8), number.start) is not None)
    return _Draft(
        number.start, number.end, number.low, number.best, number.high, number.qualifier, measure or "other",
        replace(counted, unit="share" if number.share else counted.unit), of=counted.of if number.share else None,
        share=number.share, reach=counted.end or number.end, of_all_hit=hit,
    )  # fmt: skip


def _are_people(counted: Counted) -> bool:
    """Whether an unknown noun must be of people: it died, was hurt or was arrested, and is no animal and no thing."""
    known = counted.unit in words.NOT_ALIVE | words.ANIMALS or counted.unit in words.THINGS.values() or counted.head in words.NOUN_MEASURES
    return counted.unit not in ("", "people", "share") and not known


OF_PEOPLE = frozenset("killed injured casualties missing detained rescued displaced evacuated".split())
"""Measures of people, where no noun says otherwise."""


def _measure(
    document: Document, sentence: Sentence, number: Number, counted: Counted, before: _Draft | None, limit: int, in_run: bool
) -> tuple[str, bool]:
    """The measure that the words tell (rule 3), "" when none does; whether it is a verb of hitting that told it."""
    if number.money:
        return "money", False
    if counted.unit in words.UNIT_MEASURES:
        return words.UNIT_MEASURES[counted.unit], False
    if counted.attribute:
        return _magnitude(document, number) or "other", False
    end = counted.end or number.end
    if counted.head in words.PERSONNEL and _AT_WORK.match(document.text, end):
        return "personnel", False
    if number.high == 0 and (told := _NO_REPORTS.match(document.text, number.end)):
        return words.NOUN_MEASURES[told.group("noun").lower()], False
    if counted.unit not in ("people", "") and _BROUGHT_DOWN.match(document.text, end):
        return "intercepted", False
    measure = words.NOUN_MEASURES.get(counted.head, "") or _described(counted)
    if counted.unit in ("people", "") and not measure:
        measure = _predicate(document.text[end:limit])
        if measure:
            return measure, measure == "injured" and "hospital" in document.text[end : min(limit, end + 60)].lower()
    measure = measure or _magnitude(document, number) or _headed(document, sentence, number, before)
    measure = measure or _number_of(document, sentence, number) or _governed(document, sentence, number)
    if measure:
        return measure, bool(_HIT_BEFORE.search(document.text, max(0, number.start - 12), number.start))
    has_noun = bool(counted.unit) or in_run or number.share
    measure, hit = _after(document, end, limit, sentence.end, has_noun)
    if not measure:
        measure = _before(document, sentence, number.start, counted.head in ("lives", "life"))
        hit = bool(_HIT_BEFORE.search(document.text, max(0, number.start - 30), number.start))
    return measure, hit


_NO_REPORTS = re.compile(
    r"\s+(?:further\s+|other\s+|confirmed\s+)?(?:reports?|word|signs?)\s+of\s+(?:any\s+)?(?:[\w-]+\s+){0,2}?(?P<noun>casualties|deaths|fatalities|injuries)\b",
    re.IGNORECASE,
)
""" "No reports of injuries"; "no immediate reports" leaves it open."""
_BROUGHT_DOWN = re.compile(r"\s+(?:(?:were|was|are|have\s+been|had\s+been)\s+)?(?:shot|brought|knocked|taken)\s+down\b", re.IGNORECASE)
_HIT_BEFORE = re.compile(r"\b(?:shot|shooting|shoots|hit|hitting|hits|struck|striking)\s+(?:[a-z]+\s+){0,2}\Z", re.IGNORECASE)


def _of_unit(document: Document, sentence: Sentence, number: Number, counted: Counted) -> str:
    """The measure that the unit alone tells: arms in flight, happenings, people who are somewhere, people at work."""
    if counted.unit in words.HAPPENINGS and number.qualifier == "vague":
        return "incidents"
    if counted.unit in words.ARMS and _in_flight(document, sentence):
        return "launched"
    if counted.unit == "people" and counted.head in words.PERSONNEL:
        at_work = _AT_WORK.match(document.text, counted.end)
        return "personnel" if at_work or counted.head == "personnel" and not counted.somewhere else "present" if counted.somewhere else ""
    return "present" if counted.unit == "people" and counted.somewhere else ""


_AT_WORK = re.compile(
    r"\s+(?:(?:is|are|was|were|have\s+been|had\s+been|remain|now|still|currently)\s+)*(?:assigned|battling|fighting|working|on\s+scene|on\s+the\s+(?:scene|fire|ground|line)|responding|engaged|committed|tackling|deployed\s+to\s+(?:fight|battle))\b",
    re.IGNORECASE,
)
"""What people who were sent to deal with something do."""


def _fitting(measure: str, counted: Counted, whence: bool) -> str:
    """The measure as it fits what is counted: people aren't destroyed, nor launched; sites are targeted, but
    not those that arms come from (`whence`)."""
    if measure == "destroyed" and counted.unit in ("people", ""):
        return "killed"
    if counted.unit in words.SITES and measure == "launched":
        return "other" if whence else "targeted"
    if counted.unit == "people":
        return {"launched": "moved", "hit": "injured", "intercepted": "detained", "damaged": "injured"}.get(measure, measure)
    if counted.unit and measure in ("injured", "killed") and counted.unit in words.NOT_ALIVE:
        return "hit" if measure == "injured" else "destroyed"
    return measure


_BARE_HEADS = frozenset("wounded injured dead killed hurt missing".split())
"""Heads that say what befell them and not who they are: "80 soldiers were killed and 200 wounded" counts soldiers twice."""
SAME = "same"
"""The measure of a number that is told as a count of what was counted before: settled by `_same_again`."""
_SAME = re.compile(
    r"\b(?:(?:figure|count|estimate|tally|number)\s+of|(?:gave|gives|put|puts|set)\s+(?:it|them)\s+(?:as|at))\s*\Z",
    re.IGNORECASE,
)
_TOLLS = frozenset(
    ("killed", "injured", "missing", "casualties", "displaced", "launched", "magnitude", "detained", "evacuated")
)


def _same_again(drafts: list[_Draft]) -> list[_Draft]:
    """ "His own figure of 22", "the observatory gave it as 5.9": of the measure of the last toll before it, one of the same value
    before others; none before it is no figure."""
    kept: list[_Draft] = []
    for draft in sorted(drafts, key=lambda draft: draft.start):
        if draft.measure == SAME:
            fraction = draft.best is not None and draft.best % 1 != 0
            earlier = [
                other
                for other in kept
                if other.measure in _TOLLS and other.part_of is None and (other.measure == "magnitude") == fraction
            ]
            equal = [other for other in earlier if (other.low, other.best) == (draft.low, draft.best)]
            if not earlier:
                continue
            like = (equal or earlier)[-1]
            draft.measure, draft.counted = like.measure, replace(like.counted, end=draft.counted.end)
        kept.append(draft)
    return kept


_PREDICATES = [(re.compile(rf"\s*(?:{pattern})", re.IGNORECASE), measure) for pattern, measure in words.PREDICATES]


def _predicate(after: str) -> str:
    """The measure told by a predicate of several words: "2,300 people have lost their homes"."""
    return next((measure for pattern, measure in _PREDICATES if pattern.match(after)), "")


_PUT = re.compile(
    r"\b(?:was|were|is|are|been)\s+(?:first\s+|initially\s+|now\s+|later\s+)?(?:put|given|measured|estimated|revised|corrected|set)\s+(?:at|as|to|down\s+to|up\s+to)\s*\Z",
    re.IGNORECASE,
)
_STANDS = re.compile(
    r"\b(?:(?:ris|climb|jump|grow|increas|fall|drop)(?:es|s|en|ed|n|ing)?|rose|grew|fell|reach(?:es|ed)?|st(?:oo|an)ds?|gone|went)"
    r"(?:\s+(?:up|down))?(?:\s+(?:to|at))?\s*\Z",
    re.IGNORECASE,
)
"""A verb of standing or moving right before the number."""
_PUT_AGAIN = re.compile(r"\band\s+(?:at|as)\s*\Z", re.IGNORECASE)


_NUMBER_WHO = re.compile(
    r"\bnumber\s+of\s+(?:[\w-]+\s+){0,3}?(?P<what>killed|injured|wounded|hurt|dead|missing|displaced|homeless|detained|arrested|evacuated|rescued)\b",
    re.IGNORECASE,
)
""" "The number of people killed when …": what became of them."""


def _headed(document: Document, sentence: Sentence, number: Number, before: _Draft | None) -> str:
    """The measure that the sentence's subject is: "The magnitude of the quake, …, was put at 5.9 by X and at 6.2 by Y"."""
    left = document.text[sentence.start : number.start]
    if before is not None and before.measure == "magnitude" and _PUT_AGAIN.search(left):
        return before.measure
    if not (_PUT.search(left) or _STANDS.search(left)):
        return ""
    many = list(_NUMBER_WHO.finditer(left))
    if many:
        return words.PASSIVE.get(many[-1].group("what").lower(), "")
    told = [(match.end(), phrase) for phrase in words.NOMINAL for match in re.finditer(rf"\b{phrase}\b", left.lower())]
    return words.NOMINAL[max(told)[1]] if told else ""


def _number_of(document: Document, sentence: Sentence, number: Number) -> str:
    """ "The number of people without homes has gone down to 1,800"."""
    match = _NUMBER_OF.search(document.text, max(sentence.start, number.start - 80), number.start)
    if match is None:
        return ""
    noun = match.group("noun")
    for index, word in enumerate(noun.split()):
        told = words.PASSIVE.get(word.lower(), "") or _predicate(" ".join(noun.split()[index:]))
        if told:
            return told
    return ""


def _described(counted: Counted) -> str:
    """The measure that the counted noun's adjective tells: "110 injured Americans"."""
    first = (counted.group or "").split()[:1]
    found = words.PASSIVE.get(first[0].lower(), "") if first and counted.unit == "people" else ""
    return found if found in ("injured", "missing", "displaced", "killed", "detained") else ""


def _in_flight(document: Document, sentence: Sentence) -> bool:
    return any(token.lower in words.IN_FLIGHT for token in document.tokens_in(sentence.start, sentence.end))


_NUMBER_OF = re.compile(
    r"\b(?:number|count|tally|total) of (?P<noun>(?:[\w-]+\s+){0,3}?[\w-]+)\s+(?:at|to|was|is|were|had reached|reached|stood at|stands at|"
    r"(?:(?:has|have|had)\s+(?:now\s+)?(?:gone|risen|fallen|climbed|dropped|come|grown|increased|decreased)|rose|fell|climbed|dropped|grew|jumped)\s+(?:up\s+|down\s+)?to)\s*\Z",
    re.IGNORECASE,
)


def _named_before(document: Document, sentence: Sentence, number: Number) -> Counted | None:
    """ "the number of drones at over twenty"."""
    match = _NUMBER_OF.search(document.text, max(sentence.start, number.start - 80), number.start)
    if match is None:
        return None
    counted = counted_after(document, match.start("noun"), match.end("noun"), False)
    return replace(counted, end=number.end) if counted.unit else None


def _magnitude(document: Document, number: Number) -> str:
    """ "a magnitude of 6.1", "6.4-magnitude"."""
    left = document.text[max(0, number.core - 30) : number.core].lower()
    right = document.text[number.core_end : number.core_end + 12].lower()
    near = re.search(
        r"(?:magnitude[\s-]|(?:quake|tremor)\s+measuring\s)(?:of\s+)?(?:about\s+|around\s+)?\Z", left
    ) or right.startswith(("-magnitude", " magnitude", " on the ric"))
    return "magnitude" if near else ""


_OBJECT = re.compile(
    r"(?P<verb>[a-z]+)(?P<of>\s+of)?(?:\s+at)?(?:\s+(?:the|its|their|his|her|a total of|also))?\s*\Z", re.IGNORECASE
)


def _governed(document: Document, sentence: Sentence, number: Number) -> str:
    """The measure of the verb or deed that the number follows at once: "killed 12", "withdrawal of 200"."""
    match = _OBJECT.search(document.text, max(sentence.start, number.start - 40), number.start)
    if match is None:
        return ""
    table, verb = words.DEEDS if match.group("of") else words.ACTIVE, match.group("verb").lower()
    measure = "" if verb in _OF_LIVES else table.get(verb, "")
    fatal = measure == "injured" and _FATALLY.search(document.text, max(0, match.start() - 10), match.start())
    return "killed" if fatal else measure


_ASIDE = re.compile(r"\s*(?:,|\(|—|–)")
_BACK = re.compile(r"(?:,|\)|—|–)\s*(?=(?:%s)\b)" % "|".join(("was", "were", "has", "have", "had", "are", "is", "died", "remain", "remained", "perished")), re.IGNORECASE)
"""Where an aside ends: its second comma, with the main verb right after it."""


_FATALLY = re.compile(r"\b(?:fatally|mortally)\s+\Z", re.IGNORECASE)


def _after(document: Document, start: int, limit: int, end: int, has_noun: bool) -> tuple[str, bool]:
    """The measure told by the words after the counted noun, and whether by a verb of hitting; of a relative clause only where no
    main verb follows it. An aside between commas is skipped ("Nine people, including three children, were killed")."""
    if _ASIDE.match(document.text, start):
        back = _BACK.search(document.text, start + 1, min(end, start + 120))
        if back is not None and not _CLAUSE.search(document.text, start, back.start()):
            start, limit = back.end(), end
    inside, relative = "", False
    for index, token in enumerate(document.tokens_in(start, limit)[: REACH_RIGHT + 4]):
        low = token.lower
        if low == "shot" and _DOWN.match(document.text, token.end):
            return "intercepted", False
        if low in ("shot", "stabbed", "struck") and _fatally(document, token):
            return "killed", False
        if low in words.PASSIVE and (has_noun or low not in _TWO_WAY):
            if low == "hit" and document.tokens_in(start, token.start)[-1:] and token.start > start and not has_noun:
                continue
            if not relative and low not in _REDUCED:
                return words.PASSIVE[low], low in ("shot", "hit", "struck") and not _HURT_TOO.match(document.text, token.end)
            inside, relative = words.PASSIVE[low], False
            continue
        if low in ("that", "which", "who"):
            relative = True
        stop = token.kind == "mark" and token.text in _STOPS and not (token.text in '“"”' and inside)
        if stop or (token.text == "," and index > 0) or low in _BREAKS - _AUXILIARIES:
            return inside, False
        if index >= REACH_RIGHT and low not in _AUXILIARIES:
            return inside, False
    return inside, False


_HURT_TOO = re.compile(r",?\s+and\s+(?:\w+ly\s+)?(?:wounded|injured|hurt)\b", re.IGNORECASE)
_DOWN = re.compile(r"\s+down\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;]|\b(?:and|but)\s+(?:\w+\s+){0,3}(?:was|were|had|has)\b", re.IGNORECASE)


def _fatally(document: Document, shot: Token) -> bool:
    """ "shot dead", "shot and killed", "shot to death", "fatally shot"."""
    return bool(_TO_DEATH.match(document.text, shot.end)) or document.text[max(0, shot.start - 12) : shot.start].rstrip().lower().endswith("fatally")


_TO_DEATH = re.compile(r"\s+dead\b|\s+to\s+death\b|,?\s+(?:and\s+)?(?:killed|died)\b", re.IGNORECASE)
_REDUCED = frozenset("sent fired launched attached based stationed deployed".split())
"""Verbs that may only describe the noun, the main verb still to come ("a third of the drones sent up misfired")."""

_TWO_WAY = frozenset("hit struck fired launched sent suffered landed fell".split())
"""Verbs that count the noun before them only where there is one ("rockets hit", not "12 hit")."""


_OF_LIVES = frozenset("claimed claiming claims claim cost costing lost took taken".split())
"""Verbs that kill only with "lives" as their object."""


def _before(document: Document, sentence: Sentence, start: int, lives: bool) -> str:
    """The measure told by the verb or noun before the number; `lives`: lives are what is counted."""
    tokens = document.tokens_in(sentence.start, start)
    for distance, token in enumerate(reversed(tokens)):
        low = token.lower
        if distance >= REACH_LEFT or token.text in _STOPS:
            break
        if low in _OF_LIVES and not lives:
            continue
        if low in words.ACTIVE:
            return "intercepted" if low.startswith("shoot") | (low == "shot") and _DOWN.match(document.text, token.end) else words.ACTIVE[low]
        if token.kind == "number" or (token.text == "," and distance > 0):
            break
    near = " ".join(token.lower for token in tokens[-REACH_NOMINAL:])
    for phrase in sorted(words.NOMINAL, key=len, reverse=True):
        at = near.rfind(phrase)
        if at >= 0 and (at == 0 or near[at - 1] == " "):
            between = near[at + len(phrase) :].split()
            if any(word in UNITS or word[0].isdigit() for word in between):
                return ""
            if any(word in words.STANDING_VERBS for word in between) or (
                phrase.startswith("magnitude") and not between
            ):
                return words.NOMINAL[phrase]
    return ""


def _in_run(document: Document, before: _Draft, number: Number) -> bool:
    """The number goes on from the figure before it: only a place, "and", a comma lie between."""
    between = document.text[before.reach : number.start]
    return len(between) < 90 and not re.search(r"[.!?“”\"]|\b(?:said|says|told|who|which|while|but)\b", between)


def _has_verb(document: Document, end: int) -> bool:
    """A verb follows that is no measure ("76 returned to duty")."""
    following = document.tokens_in(end, end + 30)[:1]
    return any(
        token.lower.endswith("ed") or token.lower in ("have", "had", "has", "were", "are", "went")
        for token in following
    )


def _is_part(document: Document, before: _Draft, number: Number) -> bool:
    between = document.text[before.end : number.start].lower()
    return (
        bool(re.search(r"\b(?:including|among them|among whom|of whom|of them|of which)\W*(?:\w+\W+){0,3}\Z", between))
        and len(between) < 90
    )


def _victim(victim: Victim) -> _Draft:
    count = float(victim.count)
    exact = not victim.known
    return _Draft(
        victim.start,
        victim.end,
        count,
        count if exact else None,
        count if exact else None,
        "exact" if exact else "at-least",
        victim.measure,
        Counted("people", None, "person", victim.end),
        reach=victim.end,
        victim=victim,
    )


NEAR = 600
"""Characters after a victim within which a total still counts him: totals come first in news, or right after the lead."""


def counted_once(drafts: list[_Draft]) -> list[_Draft]:
    """The figures with each victim counted once.

    1. Someone told of as hurt who is told to have died ("A man was shot. He died …") is one killed.
    2. A victim told without a number is a part of a total of the same measure, where the report gives one.
    3. One spoken of before, named, or of the same noun or age as another of the measure is that other again: a part of it.
    4. A known one told as hurt is none where the report tells of deaths and of no one hurt: he is the one who died.
    """
    victims = [draft for draft in drafts if draft.victim is not None]
    if not victims:
        _of_all_hit(drafts)
        return drafts
    _died_later(victims)
    _of_all_hit(drafts)
    kept: list[_Draft] = []
    dead = any(draft.measure == "killed" and (draft.low or draft.best or draft.high) for draft in drafts)
    for draft in drafts:
        victim = draft.victim
        if victim is not None:
            like = [d for d in drafts if d is not draft and d.measure == draft.measure and d.part_of is None]
            total = _total(draft, like)
            same = total or _told_before(draft, [d for d in kept if d.victim is not None and d.measure == draft.measure])
            if same is None and victim.known:
                same = next((d for d in like if d.victim is None and _names_people(d) or d.victim is not None and not d.victim.known), None)
                same = same or next((d for d in kept if d.measure == draft.measure), None)
            if same is None and victim.known and draft.measure == "injured" and dead:
                continue
            whole = (same.part_of or same) if same is not None else None
            draft.part_of = whole if whole is not draft else None
        kept.append(draft)
    return kept


def _of_all_hit(drafts: list[_Draft]) -> None:
    """ "Four people were shot, two of them fatally": who was shot is dead or hurt; of a report that tells of deaths nearby, and
    fewer of them, it counts both."""
    for draft in drafts:
        value = draft.best or draft.low or draft.high or 0
        if draft.of_all_hit and value > 1 and draft.counted.unit == "people":
            for other in drafts:
                near = abs(other.start - draft.start) < NEAR
                if other.measure == "killed" and near and 0 < (other.best or other.low or 0) < value:
                    draft.measure = "casualties"


def _names_people(draft: _Draft) -> bool:
    return draft.counted.unit == "people" and not draft.share and bool(draft.low or draft.best or draft.high)


def _total(draft: _Draft, like: list[_Draft]) -> _Draft | None:
    """The first count of several people of the measure, before the victim or near after him."""
    for other in like:
        value = other.best or other.low or other.high or 0
        several = value > draft.low if draft.low else value > 1
        if other.victim is None and _names_people(other) and several and other.start < draft.start + NEAR:
            return other
    return None


def _told_before(draft: _Draft, earlier: list[_Draft]) -> _Draft | None:
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
    """Whether two nouns may stand for one person: the same, or one that says neither age nor sex."""
    return one == two or bool({one, two} & _ANYBODY)


_ANYBODY = frozenset("person victim year-old he she name noun fold".split())


def _died_later(victims: list[_Draft]) -> None:
    """Rule 1: the victim told as hurt last before "he died", "the victim was pronounced dead" — or of that age — is dead; so is
    kin told as hurt of whom a death is told anywhere ("shot his wife … the death of his wife")."""
    kin = {draft.victim.head for draft in victims if draft.victim and draft.measure == "killed"} & harm.KIN
    for draft in victims:
        if draft.victim is not None and draft.victim.head in kin:
            draft.measure = "killed"
    for index, draft in enumerate(victims):
        two = draft.victim
        if draft.measure != "killed" or two is None or two.count != 1:
            continue
        for other in reversed(victims[:index]):
            one = other.victim
            if other.measure != "injured" or one is None or one.known or one.count != 1:
                continue
            if (one.age and one.age == two.age) or (not (one.age and two.age) and _akin(one.head, two.head)):
                other.measure = "killed"
                break


_ANY = re.compile(
    r"\bany\s+((?:[\w.’'-]+\s+){0,3}?)(casualties|casualty|deaths|fatalities|injuries|injury|losses)\b", re.IGNORECASE
)
_UNHURT = re.compile(
    r"\b(?:all|none|every)\b[^.;]{0,40}?\b(?P<who>[A-Z][\w’'-]+(?:\s+(?:soldiers|troops|personnel|sailors|citizens|staff|service members|nationals|passengers|workers))?)\b[^.;]{0,60}?\b(?:are|were|is|was|came through [\w ]{0,20}?|remain(?:ed)?)\s*(?:all\s+)?(?P<how>unhurt|unharmed|uninjured|unscathed|safe)\b"
)
_NEGATION = re.compile(r"\b(?:not|no|never|without|denied|denies|nor|cannot)\b|n['’]t\b", re.IGNORECASE)
_UNSURE = re.compile(r"\b(?:whether|if|confirm|unclear|know|known|unable|information|assess)\w*\b", re.IGNORECASE)


def _negated(document: Document, sentence: Sentence, run: list[Number]) -> list[_Draft]:
    """ "not seeing any American casualties", "without injuring anyone", "nobody hurt" → none."""
    found: list[_Draft] = []
    text = document.text[sentence.start : sentence.end]
    for match in _ANY.finditer(text):
        left = text[: match.start()]
        negation = list(_NEGATION.finditer(left))
        if negation and not _UNSURE.search(left[negation[-1].start() :]):
            group = match.group(1).strip() or None
            measure = words.NOUN_MEASURES.get(match.group(2).lower(), "casualties")
            start, end = sentence.start + match.start(), sentence.start + match.end()
            found.append(
                _Draft(
                    start,
                    end,
                    0.0,
                    0.0,
                    0.0,
                    "exact",
                    measure,
                    Counted("people", group, match.group(2).lower(), end),
                    reach=end,
                )
            )
    for match in _UNHURT.finditer(text):
        start, end = sentence.start + match.start("how"), sentence.start + match.end("how")
        found.append(
            _Draft(
                start,
                end,
                0.0,
                0.0,
                0.0,
                "exact",
                "injured",
                Counted("people", match.group("who").strip() or None, "people", end),
                reach=end,
            )
        )
    for match in re.finditer(r"\bwithout\s+(killing|injuring|wounding|hurting)\s+anyone\b", text, re.IGNORECASE):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        found.append(
            _Draft(
                start,
                end,
                0.0,
                0.0,
                0.0,
                "exact",
                words.ACTIVE[match.group(1).lower()],
                Counted("people", None, "anyone", end),
                reach=end,
            )
        )
    return found


def _without_overlaps(drafts: list[_Draft]) -> list[_Draft]:
    kept: list[_Draft] = []
    for draft in sorted(drafts, key=lambda draft: (draft.start, -draft.end)):
        if not kept or draft.start >= kept[-1].end:
            kept.append(draft)
    return kept


def _figure(page: Page, draft: _Draft) -> Figure:
    counted = draft.counted
    return Figure(
        span=page.span(draft.start, draft.end),
        text=page.document.text[draft.start : draft.end],
        measure=Measure(draft.measure),
        low=draft.low,
        best=draft.best,
        high=draft.high,
        qualifier=Qualifier(draft.qualifier),
        unit=counted.unit or "people",
        group=counted.group,
        population=_population(counted),
        change=draft.change,
        of=draft.of,
    )


def _population(counted: Counted) -> Population:
    nouns = {word.lower() for word in (counted.group or "").split()} | {counted.head}
    if nouns & words.CIVILIANS:
        return Population.CIVILIAN
    return Population.COMBATANT if nouns & words.COMBATANTS else Population.UNKNOWN


def _with_parts(figure: Figure, draft: _Draft, drafts: list[_Draft]) -> Figure:
    if draft.part_of is None or draft.part_of not in drafts:
        return figure
    return replace(figure, part_of=drafts.index(draft.part_of))


def _settled(
    figure: Figure, draft: _Draft, page: Page, statements: tuple[Statement, ...], places: tuple[Place, ...]
) -> Figure:
    """The figure with the place it is limited to and the statement it stands in."""
    return replace(figure, place=_place(page, draft, places), statement=_statement(figure, statements))


_POSSESSOR = re.compile(r"['’]s\b|\s+(?:missile|rocket|drone|air|artillery|strikes?|attacks?|raids?)\b")
"""After a place that is whose deed it was, not where ("hurt in Iran's missile attack")."""


def _place(page: Page, draft: _Draft, places: tuple[Place, ...]) -> str | None:
    """The place named right after the counted noun: "five at Erbil", "500 soldiers in Iraq"."""
    text = page.document.text
    for place in places:
        start, _ = page.at(place.span)
        if place.role in (PlaceRole.ORIGIN, PlaceRole.SEAT):
            continue
        if draft.reach <= start <= draft.reach + 60 and not _POSSESSOR.match(text, page.at(place.span)[1]):
            between = text[draft.reach : start].lower()
            if re.fullmatch(
                r"\s*(?:of\s+(?:them|those|these|the\s+\w+)\s+)?(?:\w+ed\s+|which\s+|that\s+|hit\s+|landed\s+|came\s+down\s+|fell\s+|struck\s+|were\s+|was\s+|people\s+|killed\s+|stationed\s+|based\s+){0,3}(?:at|in|on|near|hit|struck)\s+(?:the\s+|an?\s+(?:\w+\s+){1,2}(?:at|in|near)\s+)?",
                between,
            ):
                return place.name
    return None


def _statement(figure: Figure, statements: tuple[Statement, ...]) -> str | None:
    holding = [s for s in statements if any(span.covers(figure.span) for span in s.content)]
    if not holding:
        return None
    best = min(holding, key=lambda s: (s.own_voice, sum(len(span) for span in s.content), s.id))
    return best.id
