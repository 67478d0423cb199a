"""Which incident of a report a figure belongs to.

Rules, in order: that whose victim its very words are; that whose deed somebody is avenged for; the series that a count of happenings counts; that which
its place in the text speaks of (`Gathered.at`). A count of arms goes to no incident of a kind that has none, a count of a week or of another year to
none that was not then; money, time and what is of no measure only where the incident's own words stand in the sentence, but for people told of in the
report's own incident ("some 300 were sleeping in the church"). A part follows its whole where a relative clause has
led it to another incident.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.fitting import ARMED
from onrecord.extract.incidents.gathered import Gathered
from onrecord.extract.incidents.incident import Incident
from onrecord.extract.incidents.periods import is_of_a_period
from onrecord.extract.page import Page
from onrecord.lang import incident_cues as cues
from onrecord.model.reading import Figure, Reading
from onrecord.model.vocabulary import HARM, Measure

_IN_A_YEAR = re.compile(r"\s*(?:Back\s+|Earlier,\s+)?(?:In|During)\s+(?:[A-Z][a-z]+\s+)?(?P<year>(?:19|20)\d\d)\b,?\s")
"""A sentence that opens with its year."""
OF_ARMS = frozenset((Measure.LAUNCHED, Measure.INTERCEPTED, Measure.TARGETED, Measure.HIT))
_RELIEF = frozenset(
    "family families victims survivors bereaved reward compensation relief appeals rebuild rebuilding damages".split()
)
UNTOLD = frozenset((Measure.MONEY, Measure.DURATION, Measure.OTHER))
"""Measures that belong to an incident only where its own words stand in the sentence, people of the report's own incident aside."""


class FigureOwners:
    """Gives the figures of one report to its incidents; `kinds` are theirs, in their order."""

    def __init__(
        self,
        page: Page,
        words: Words,
        found: Reading,
        gathered: Gathered,
        incidents: Sequence[Incident],
        kinds: Sequence[str],
    ) -> None:
        self.page, self.words, self.found = page, words, found
        self.gathered, self.incidents, self.kinds = gathered, incidents, kinds
        self.index: Mapping[int, int] = {id(incident): k for k, incident in enumerate(incidents)}

    def figures(self) -> list[list[int]]:
        """Indices of the figures of each incident."""
        given: list[list[int]] = [[] for _ in self.incidents]
        owners: list[int | None] = []
        for index, figure in enumerate(self.found.figures):
            k = self._figure_of(figure)
            if figure.part_of is not None and figure.part_of < index and self._told_in_passing(figure, k):
                k = owners[figure.part_of]
            owners.append(k)
            if k is not None:
                given[k].append(index)
        return given

    def _told_in_passing(self, figure: Figure, k: int | None) -> bool:
        """ "Among them three rescuers who were searching for victims of the earthquake": the incident that a relative clause of theirs names is not theirs."""
        start = self.page.at(figure.span)[1]
        first = self.words.token_at(start)
        here = [
            t for t in (self.incidents[k].tellings if k is not None else ()) if t.sentence == self.words.sentence[first]
        ]
        if not here or any(t.hit.first <= first for t in here):
            return False
        between = self.words.lower[first : min(t.hit.first for t in here)]
        return not {"who", "that", "which"}.isdisjoint(between[:4])

    def _of_another_year(self, figure: Figure, incident: Incident) -> bool:
        """ "In 2013, 115 people died at another temple": not of an incident of another year, unless a deed of its own is told under it."""
        start = self.page.at(figure.span)[0]
        sentence = self.page.document.sentence_at(start)
        opened = _IN_A_YEAR.match(self.page.document.text, sentence.start, start) if sentence is not None else None
        if opened is None or figure.measure not in HARM:
            return False
        year = int(opened["year"])
        if incident.best is not None and (time := incident.best[2]).begins is not None:
            last = time.ends or time.begins
            return not time.begins.year - 1 < year <= last.year
        published = self.page.report.published
        return published is not None and year < published.year and not incident.relation

    def _figure_of(self, figure: Figure) -> int | None:
        first = self.words.token_at(self.page.at(figure.span)[0])
        last = self.words.token_at(max(0, self.page.at(figure.span)[1] - 1))
        at = (
            self._named(first, last)
            or self._avenged(figure, first)
            or self._counted(figure, first)
            or self.gathered.at(first)
        )
        if at is None or is_of_a_period(self.page, figure, self.kinds[self.index[id(at)]]):
            return None
        if self._of_another_year(figure, at):
            return None
        if figure.measure in UNTOLD and not (
            any(t.sentence == self.words.sentence[first] for t in at.tellings)
            or (figure.measure is Measure.MONEY and not at.background and self._for_relief(first))
            or (figure.measure is Measure.OTHER and figure.unit == "people" and not at.background)
        ):
            return None
        if (
            figure.measure in OF_ARMS
            and figure.unit != "people"
            and self.kinds[self.index[id(at)]]
            not in ARMED | {"cyberattack", "armed-clash", "storm", "earthquake", "flood", "fire"}
        ):
            return None
        return self.index[id(at)]

    def _for_relief(self, first: int) -> bool:
        """ "Every family will get 8,000 zlotys", "a reward of 300 million guaranies": money that an incident costs somebody."""
        sentence = self.words.sentence[first]
        return sentence >= 0 and not _RELIEF.isdisjoint(self.words.lower[slice(*self.words.ranges[sentence])])

    def _named(self, first: int, last: int) -> Incident | None:
        """The incident whose victim these very words are."""
        for incident in self.incidents:
            for t in incident.tellings:
                if t.victim is not None and t.victim[0] <= last and first < t.victim[1]:
                    return incident
        return None

    def _avenged(self, figure: Figure, first: int) -> Incident | None:
        """ "to avenge John Roe, the mayor killed in Keld": what befell somebody who is avenged is what his sentence goes on to tell."""
        if figure.measure not in (Measure.KILLED, Measure.INJURED) or not self.words.ends(first, cues.CAUSE_BEFORE):
            return None
        later = [
            (t.hit.first, k)
            for k, incident in enumerate(self.incidents)
            for t in incident.tellings
            if t.sentence == self.words.sentence[first] and t.hit.first > first
        ]
        return self.incidents[min(later)[1]] if later else None

    def _counted(self, figure: Figure, first: int) -> Incident | None:
        """The series that a count of happenings counts."""
        if figure.measure is not Measure.INCIDENTS:
            return None
        for incident in self.incidents:
            for t in incident.tellings:
                if t.series and t.sentence == self.words.sentence[first] and 0 <= t.hit.first - first <= 8:
                    return incident
        return None
