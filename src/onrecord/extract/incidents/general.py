"""What a report is on where no trigger tells it: every report with something to say falls in some incident.

A launch, an award, a resignation, a death told as "is gone": kinds that no list of triggers ends. The incident is of the kind that the
model hears in the head, else `other`; its trigger is the headline, else the first sentence, whole; the places, the time, the figures and the statements that no other
incident of the report holds are its. It is made only where the report has no main incident: a deed that is told in the
head of a report is what the report is on, however it goes on from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from onrecord.extract.incidents.periods import of_the_page
from onrecord.extract.page import Page
from onrecord.model.ids import hash_id
from onrecord.model.reading import IncidentMention, Place, Reading, Time
from onrecord.model.span import Span
from onrecord.model.vocabulary import HARM, TO_THE_DAY, IncidentKind, Measure, PlacePrecision, PlaceRole, TimePrecision

SENTENCES = 3
"""Sentences of the body, after the headline, that tell when and where."""
WORDS = 3
"""A report of fewer words tells nothing."""
LONGEST = 160
"""Characters of a trigger: a first "sentence" may be a whole page without a full stop."""
PLACES = 4
"""Places kept, those first told."""
_UNTOLD = (Measure.MONEY, Measure.DURATION, Measure.OTHER)
_BEFELL = HARM | {Measure.RESCUED}
"""What befell people is told of what the report is on, wherever it stands in it."""


def general_mention(page: Page, found: Reading, told: Sequence[IncidentMention]) -> IncidentMention | None:
    """What the report is on, or None where one of the incidents told is that, or nothing is said."""
    if any(not mention.background for mention in told):
        return None
    sentences = [
        (s.start, s.end) for s in page.document.sentences if len(page.document.text[s.start : s.end].split()) > 1
    ]
    if sum(len(page.document.text[start:end].split()) for start, end in sentences) < WORDS:
        return None
    head = sentences[: SENTENCES + bool(page.offset)]
    first, last = head[0][0], head[-1][1]
    trigger = _trigger(page, head[0])
    when = _when(page, found, first, last)
    places = _places(page, found, first, last)
    taken = {index for mention in told for index in mention.figures}
    spoken = {statement for mention in told for statement in mention.statements}
    figures = [
        index
        for index, figure in enumerate(found.figures)
        if index not in taken
        and figure.measure not in _UNTOLD
        and (page.at(figure.span)[0] < last or figure.measure in _BEFELL)
    ]
    return IncidentMention(
        id=hash_id("i", page.report.id, "other", trigger),
        kind=_kind(page, found, first, last),
        trigger=trigger,
        trigger_text=page.words(trigger),
        begins=found.times[when].begins if when is not None else None,
        ends=found.times[when].ends if when is not None else None,
        precision=found.times[when].precision if when is not None else TimePrecision.UNKNOWN,
        triggers=(trigger,),
        places=tuple(places),
        times=(when,) if when is not None else (),
        figures=tuple(figures),
        statements=tuple(one.id for one in found.statements if one.id not in spoken),
    )


def _kind(page: Page, found: Reading, first: int, last: int) -> IncidentKind:
    """What the model hears in the head, where it is sure; else `other`, or an earthquake by its magnitude."""
    if _is_a_quake(page, found, last):
        return IncidentKind.EARTHQUAKE
    heard = page.heard.kind_in(first, last) if page.heard is not None else None
    return heard or IncidentKind.OTHER


def _is_a_quake(page: Page, found: Reading, last: int) -> bool:
    """Whether the head tells a magnitude and nothing that happened: "M 6.7 - 11 km ESE of Keld"."""
    return any(one.measure is Measure.MAGNITUDE and page.at(one.span)[0] < last for one in found.figures)


def _trigger(page: Page, sentence: tuple[int, int]) -> Span:
    start, end = sentence
    text = page.document.text[start:end]
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0]
    return page.span(start, start + len(text.rstrip()))


def _when(page: Page, found: Reading, first: int, last: int) -> int | None:
    """The first day or clock time of the head that is not to come."""

    def fits(time: Time) -> bool:
        published = page.report.published
        known = published is None or (time.begins is not None and time.begins <= published + timedelta(days=1))
        return time.begins is not None and time.precision in TO_THE_DAY and known and not of_the_page(page, time)

    return next((i for i, time in enumerate(found.times) if first <= page.at(time.span)[0] < last and fits(time)), None)


def _places(page: Page, found: Reading, first: int, last: int) -> list[int]:
    """The places of the head, towns before countries; a seat of government or a people's name is no place where it is."""

    def of_head(place: Place) -> bool:
        told = place.role not in (PlaceRole.SEAT, PlaceRole.ORIGIN) and first <= page.at(place.span)[0] < last
        return told or place.role is PlaceRole.DATELINE

    wide = (PlacePrecision.COUNTRY, PlacePrecision.REGION, None)
    here = [index for index, place in enumerate(found.places) if of_head(place)]
    return sorted(here, key=lambda index: (found.places[index].precision in wide, index))[:PLACES]
