"""Trigger words in a report → single tellings of an incident, with what stands around each.

Rules: the longest trigger wins; a stopper (`lang.triggers.STOPPERS`) around it makes it none; what would, might or must not
happen has not; furniture is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.extract.incidents.when import times_of
from onrecord.extract.page import Page
from onrecord.lang import triggers as words
from onrecord.model.reading import Figure, Place, Reading, Time
from onrecord.model.vocabulary import PlacePrecision, PlaceRole, Stage
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import find_numbers

_KIND_OF = {word: kind for kind, listed in words.TRIGGERS.items() for word in listed.split("|")}
_PATTERN = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, _KIND_OF), key=len, reverse=True)) + r")\b", re.IGNORECASE
)
LEAD_SENTENCES = 2
"""Sentences after the title that tell what a report is about."""
NEAR = 90
"""Characters around a trigger in which a name or number is held to belong to it rather than to its neighbour."""


@dataclass(frozen=True)
class Telling:
    """One trigger with what stands around it. `start`, `end`: of the trigger, in the document. `head`: it stands in the title or
    the lead."""

    start: int
    end: int
    text: str
    kind: str
    stage: Stage
    sentence: Sentence
    head: bool
    behind: bool
    earlier: bool
    verbal: bool
    another: bool
    series: bool
    definite: bool
    victims: frozenset[str]
    actors: frozenset[str]
    places: tuple[int, ...]
    times: tuple[int, ...]
    figures: tuple[int, ...]
    joined: int | None
    """Start of the trigger before it that it goes on from ("the death of a contractor in a rocket attack")."""


def find_tellings(page: Page, found: Reading) -> list[Telling]:
    """Tellings in text order."""
    document = page.document
    around = _Around(page, found)
    told: list[Telling] = []
    for sentence in document.sentences:
        here = list(_in_sentence(document, sentence))
        for start, end, kind in here:
            stage = _stage(document.text, sentence, start)
            if stage is not None:
                others = [(a, b) for a, b, _ in here if (a, b) != (start, end)]
                deaths = [(a, b) for a, b, other in here if other == "killing"]
                told.append(around.telling(sentence, (start, end), others, deaths, kind, stage))
    return told


def _in_sentence(document: Document, sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    text = document.text
    stops = [
        match.span() for pattern in words.STOPPERS for match in pattern.finditer(text, sentence.start, sentence.end)
    ]
    taken: list[tuple[int, int, str]] = []
    for match in _PATTERN.finditer(text, sentence.start, sentence.end):
        if not any(start < match.end() and match.start() < end for start, end in stops):
            taken.append((match.start(), match.end(), _KIND_OF[match.group().lower()]))
    for match in words.LAUNCHES.finditer(text, sentence.start, sentence.end):
        if not any(start < match.end() and match.start() < end for start, end in [*stops, *(t[:2] for t in taken)]):
            taken.append((match.start(), match.end(), "strike"))
    for match in words.KILLED_NAMED.finditer(text, sentence.start, sentence.end):
        if not any(_governs(text[end : match.start()]) for _, end, _ in taken if end <= match.start()):
            taken.append((match.start(), match.end(), "killing"))
    yield from sorted(taken)


def _governs(between: str) -> bool:
    """The trigger before "killed" is what killed ("an air strike near Baghdad killed Gen. X"), not another thing told before."""
    return len(between) < 80 and not re.search(r"\b(?:after|since|because|for|when|who|days|weeks)\b|[;:—]", between)


def _stage(text: str, sentence: Sentence, start: int) -> Stage | None:
    """How far it came; None when it has not happened and nobody says it will."""
    left = text[max(sentence.start, start - 70) : start]
    left = re.split(r"[;:—]|,\s+(?:and|but|after|when|as)\s", left)[-1]
    if words.FOILED.search(left):
        return Stage.FOILED
    if words.RUMOURED.search(left):
        return Stage.RUMOURED
    if words.ATTEMPTED.search(left):
        return Stage.ATTEMPTED
    if words.NOT_HAPPENED.search(left) or words.DENIED.search(left):
        return None
    return Stage.HAPPENED


_SINGLE = ((1.0, "exact"), (1.0, "at-least"))


class _Around:
    """Looks up what stands near a trigger."""

    def __init__(self, page: Page, found: Reading) -> None:
        self.page, self.found, self.text = page, found, page.document.text
        self.places = [(page.at(p.span), index, p) for index, p in enumerate(found.places)]
        self.figures = [(page.at(f.span), index, f) for index, f in enumerate(found.figures)]
        sentences = page.document.sentences
        self.title_end = page.in_title
        body = [s for s in sentences if s.start >= self.title_end]
        self.lead_end = body[min(LEAD_SENTENCES, len(body)) - 1].end if body else 0

    def telling(
        self,
        sentence: Sentence,
        at: tuple[int, int],
        others: list[tuple[int, int]],
        deaths: list[tuple[int, int]],
        kind: str,
        stage: Stage,
    ) -> Telling:
        start, end = at
        left = self.text[max(sentence.start, start - 80) : start]
        right = self.text[end : min(sentence.end, end + 90)]
        here = [(span, i, p) for span, i, p in self.places if sentence.start <= span[0] < sentence.end]
        figures = [(span, i, f) for span, i, f in self.figures if sentence.start <= span[0] < sentence.end]
        verbal = _is_verbal(self.text[start:end], left)
        return Telling(
            start=start,
            end=end,
            text=self.text[start:end],
            kind=kind,
            stage=stage,
            sentence=sentence,
            head=start < max(self.lead_end, self.title_end),
            behind=bool(words.BACKGROUND_BEFORE.search(left)) or self._long_ago(left, right),
            earlier=_past_perfect(left),
            verbal=verbal,
            another=bool(words.ANOTHER.search(left)),
            series=bool(words.SERIES.search(left)),
            definite=bool(words.DEFINITE.search(left)),
            victims=self._victims([(span, f) for span, _, f in figures if not _nearer(span, at, others)], start, end),
            actors=self._actors(start, end, here),
            places=tuple(i for _, i, p in here if _locates(p)),
            times=times_of(self.page, self.found, sentence, at, others, verbal),
            joined=_joined(self.text, at, deaths),
            figures=tuple(i for _, i, _f in figures),
        )

    def _long_ago(self, left: str, right: str) -> bool:
        """Told with a moment well before the report: "last year", "in May 1998", "the 2017 attack"."""
        if words.BACKGROUND_AFTER.match(right):
            return True
        match = words.YEAR_AFTER.match(right) or words.YEAR_BEFORE.search(left)
        published = self.page.report.published
        return match is not None and (
            published is None or int(match.group("year")) < published.year - 1 or _months_off(match, published.year)
        )

    def _victims(self, figures: list[tuple[tuple[int, int], Figure]], start: int, end: int) -> frozenset[str]:
        """What singles out the victim nearest the trigger."""
        named = [
            (max(span[0] - end, start - span[1], 0), span, names)
            for span, figure in figures
            if (names := self._victim(span, figure, start, end))
        ]
        return min(named, key=lambda one: one[:2])[2] if named else frozenset()

    def _victim(self, span: tuple[int, int], figure: Figure, start: int, end: int) -> frozenset[str] | None:
        """What singles out one victim told with the trigger: a surname, what they were ("contractor"), or both."""
        single = (
            figure.measure.value == "killed"
            and figure.unit == "people"
            and (figure.low, figure.qualifier.value) in _SINGLE
        )
        if not single or not _near(span, start, end, NEAR):
            return None
        words_of = set(re.findall(r"[A-Z][\w’'-]+", figure.text)[-1:])
        described = re.match(r"(?:an?|one|the|its|their|his|her)\s+(?:[\w’'-]+\s+){0,4}?([a-z]+)(?:,|\Z)", figure.text)
        if described:
            words_of.add(described.group(1))
        elif find_numbers(figure.text):
            return None
        return frozenset(word.lower() for word in words_of) or None

    def _actors(self, start: int, end: int, here: list[tuple[tuple[int, int], int, Place]]) -> frozenset[str]:
        """Countries told as the doer: an adjective right before the trigger ("American drone strike"), or its subject."""
        found = set()
        for (first, last), _, place in here:
            if place.country is None:
                continue
            between = self.text[last:start]
            adjective = (
                place.role is PlaceRole.ORIGIN
                and last <= start
                and re.fullmatch(r"(?:['’]s)?[\s-](?:[\w-]+[\s-]){0,2}", between)
            )
            subject = place.role is PlaceRole.SEAT and first < start and re.fullmatch(r"\s(?:\w+\s){0,3}", between)
            if adjective or subject:
                found.add(place.country)
        return frozenset(found)


_VERB = re.compile(
    r"(?:ed|fired|launched|struck|hit|shot|shook|took off|fell|broke out|erupted|sank|burst|blew|exploded|collapsed|opened fire)\b",
    re.IGNORECASE,
)


def _is_verbal(text: str, left: str) -> bool:
    """The trigger tells it as a deed, or as news ("A bombing killed …"), rather than as something known ("from the attack")."""
    if _VERB.search(text):
        return True
    return not re.search(
        r"\b(?:from|in|after|since|of|over|following|during|about|before|by|the|this|that|its|their|last)\W+(?:[\w.’'-]+\W+){0,3}\Z",
        left,
    )


_JOIN = re.compile(
    r"\b(?:in|by|during|from|with)\s+(?:(?:an?|the|another|last)\s+)?(?:[\w.’'-]+\s+){0,3}\Z", re.IGNORECASE
)
JOINED = 75
"""Characters between two triggers of one phrase."""


def _joined(text: str, at: tuple[int, int], deaths: list[tuple[int, int]]) -> int | None:
    """The death told before it in the sentence, where only its victim and a preposition lie between."""
    before = [other for other in deaths if other[1] <= at[0]]
    if not before:
        return None
    first, last = max(before)
    between = text[last : at[0]]
    broken = re.search(r"[;:—]|,\s+(?:and|but|which|as)\b|\bas well as\b|\b(?:and|but|which|that|who)\b", between)
    return first if len(between) < JOINED and not broken and _JOIN.search(between) else None


def _months_off(match: re.Match[str], year: int) -> bool:
    """The year before the report's is long ago, but for a December told in January (which a date then says)."""
    return int(match.group("year")) == year - 1


def _past_perfect(left: str) -> bool:
    return bool(re.search(r"\b(?:had|have|has)\s+(?:been\s+)?(?:\w+\s+)?\Z", left, re.IGNORECASE)) and bool(
        re.search(r"\bhad\b", left)
    )


def _nearer(span: tuple[int, int], at: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether another trigger of the sentence is nearer to the words."""
    mine = max(span[0] - at[1], at[0] - span[1], 0)
    return any(max(span[0] - b, a - span[1], 0) < mine for a, b in others)


def _near(span: tuple[int, int], start: int, end: int, reach: int) -> bool:
    return span[0] - end <= reach and start - span[1] <= reach


def _locates(place: Place) -> bool:
    return place.role in (PlaceRole.HIT, PlaceRole.MENTIONED) and place.precision is not None


def is_fine(place: Place) -> bool:
    """Finer than a country."""
    return place.precision not in (None, PlacePrecision.COUNTRY)


def moments(times: tuple[Time, ...], indices: tuple[int, ...]) -> list[Time]:
    """The times at these indices that have an interval."""
    return [times[i] for i in indices if times[i].begins is not None]
