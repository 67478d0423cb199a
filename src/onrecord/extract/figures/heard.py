"""What numbers count, as the model hears it, where the grammar of figures does not know.

Rules, in order:
1. A number that the grammar gives no measure has the model's, where that is sure ("340 people wait for word in the arena").
2. Of those who were there, or were moved, the model may know closer: rescuers at work ("up to 90 rescuers were deployed"), people taken out of
   danger ("14,000 people had been moved out of low-lying areas"). It knows no better than the grammar of any other measure: on our streams
   most of what it would put otherwise would be wrong, however sure it is.
3. A number that the grammar makes no figure of is one, where the model is surer still ("Cumulative cases: 38") and it is not what another is told
   in place of ("four soldiers, and not one").
People who were only asked something are of no measure by any of these. Measures of a unit (money, hours, hectares …), and what was only hit, are the grammar's alone. A page read without a
model, or with one that lacks the second branch, has the grammar's figures alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from onrecord.extract.encoder.heard import MEASURES, Heard
from onrecord.extract.figures.counted import Counted
from onrecord.extract.figures.drafts import Draft
from onrecord.extract.figures.measured import OF_THE_LAW, is_prosecuted, meant_for
from onrecord.extract.figures.ofunits import fitting
from onrecord.lang.measures import NOUN_MEASURES, WEAPONS
from onrecord.model.vocabulary import Measure
from onrecord.text.numbers import Number

SURE, SURER = 0.75, 0.85
"""Chances from which rules 1 and 2, and rule 3, hold (rows of our streams, of the round that came last: 253 with the first at 0.5, 254 at 0.7 and 0.8)."""
CLOSER: Mapping[str, tuple[Measure, ...]] = {
    Measure.PRESENT: (Measure.PERSONNEL,),
    Measure.MOVED: (Measure.PERSONNEL, Measure.EVACUATED),
}
"""Measures of rule 2, and what they may be for."""
UNHEARD = frozenset(
    (Measure.MONEY, Measure.DURATION, Measure.MAGNITUDE, Measure.AREA, Measure.CONTAINMENT, Measure.HIT)
)
"""Measures of a unit, and what says nothing of what came of it."""


PEOPLE_ASKED = frozenset("officials sources witnesses spokesmen diplomats aides".split())
"""Who told what is told: nobody whom it befell, unless the grammar says so."""
_IN_ITS_PLACE = re.compile(
    r"(?:,|\band|\bbut)\s+not\s+(?:the\s+)?\Z|\b(?:rather\s+than|instead\s+of)\s+\Z", re.IGNORECASE
)


_ASKED = re.compile(
    r"\b(?:interview|question|poll|survey|consult|brief)(?:ed|ing)\s+(?:[a-z]+\s+){0,2}\Z", re.IGNORECASE
)
"""Before people who are only asked something."""


def measure_heard(heard: Heard, start: int, end: int, least: float, text: str) -> Measure | None:
    """The measure of a number at [start, end) of a text, where the chance of it is at least so much, it is one that is heard, and nothing tells what
    a court or the police did with those who are counted, that they were only asked, or are only what something is for."""
    chances = heard.measures_of(start, end)
    best = int(chances.argmax())
    asked = _ASKED.search(text, max(0, start - 30), start) is not None
    if (
        chances[best] < least
        or MEASURES[best] in UNHEARD
        or asked
        or OF_THE_LAW.match(text, end)
        or meant_for(text, start)
        or is_prosecuted(text, start)
    ):
        return None
    return MEASURES[best]


def fill_measures(drafts: Sequence[Draft], heard: Heard, text: str) -> None:
    """Rules 1 and 2, in place. `text`: that the drafts are of."""
    for draft in drafts:
        nearer = CLOSER.get(draft.measure, ())
        if nearer and (closer := measure_heard(heard, draft.start, draft.end, SURE, text)) in nearer:
            draft.measure = closer
        # "27 bodies were identified": the grammar has its reasons; "with four gunshot wounds": nobody more
        known = draft.counted.head in NOUN_MEASURES or draft.counted.head in ("wound", "wounds", "victims")
        known = known or draft.counted.head in PEOPLE_ASKED or draft.counted.unit in WEAPONS
        if draft.measure == Measure.OTHER and draft.victim is None and not known:
            told = measure_heard(heard, draft.start, draft.end, SURE, text) or draft.measure
            draft.measure = fitting(told, draft.counted, False)


def counts_heard(numbers: Sequence[Number], drafts: Sequence[Draft], heard: Heard, text: str) -> Iterator[Draft]:
    """Rule 3."""
    for number in numbers:
        if number.share or number.money or any(d.start < number.end and number.start < d.end for d in drafts):
            continue
        if _IN_ITS_PLACE.search(text, max(0, number.core - 16), number.core):
            continue
        measure = measure_heard(heard, number.core, number.core_end, SURER, text)
        if measure is not None:
            yield Draft(
                number.start,
                number.end,
                number.low,
                number.best,
                number.high,
                number.qualifier,
                measure,
                Counted("", None, "", number.end),
                reach=number.end,
            )
