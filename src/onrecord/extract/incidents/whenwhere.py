"""When and where an incident was, of the times and places that its tellings were given.

Rules, in order:
1. Its times are those of its deeds, and of its outcomes where no deed is told; the report's own incident has the clock times of sentences that go on
   from it too. None is of the page itself, later than the report, or of what came of it later (a death, a release).
2. The finest one told near a deed comes first; where a clock time and a day are told they must meet.
3. Its places are those of its tellings, and of the report's own incident those told to be hit in sentences that speak of it. Where somebody has his
   office and where the hurt were taken stand in where no other is told; then the dateline, then the town named most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from onrecord.extract.datelines import dateline_over
from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.fitting import ARMED
from onrecord.extract.incidents.gathered import Gathered
from onrecord.extract.incidents.incident import NEARBY, Incident
from onrecord.extract.incidents.periods import died_later, freed_then, of_the_page
from onrecord.extract.incidents.telling import Telling
from onrecord.extract.incidents.tellings import Tellings
from onrecord.extract.page import Page
from onrecord.lang import harm
from onrecord.lang import incident_cues as cues
from onrecord.model.reading import Place, Reading, Time
from onrecord.model.vocabulary import PlacePrecision, PlaceRole, TimePrecision, TimeType

_WHEN_LABEL = re.compile(
    r"\s*(?:[-•*]\s*)?(?:date\s*(?:/|and|&)\s*time|time\s*(?:/|and|&)\s*date|origin\s+time|local\s+time|time(?:\s+of\s+(?:the\s+)?\w+)?|start(?:ed)?|began|occurred|when)\s*:",
    re.IGNORECASE,
)
_INTERCEPTED = re.compile(r"\b(?:(?:shot|shoots?|shooting)\s+down|intercepted|downed)\b", re.IGNORECASE)
"""What never came down by itself …"""
_CAME_DOWN = re.compile(r"\b(?:debris|fell|fall|damaged|destroyed|hit|killed|injured|wounded)\b", re.IGNORECASE)
"""… unless something of it did."""
_WAS_HIT = re.compile(
    r"\b(?:was|were)\s+(?:hit|struck|attacked|targeted|bombed|shelled|intercepted|downed|shot\s+down)\s+(?:at|around|shortly\s+(?:before|after))\s+(?:about\s+|around\s+)?\Z"
)
""" "The hall was hit at about 11:20 a.m.", "It was intercepted at 4:10 a.m."."""
_IT_HAPPENED = re.compile(
    rf"(?:It|This)\s+{harm.CAME_ABOUT}\s+(?:at|around|about|shortly\s+(?:before|after)|just\s+(?:before|after))?\s*(?:about\s+|around\s+)?"
)
_SAME_PLACE = re.compile(
    r"\bsame\s+(?:city|town|village|suburb|neighbou?rhood|district|quarter|area|street|road|highway|mine|market|prison|school|base|port|bridge|stretch)\b",
    re.IGNORECASE,
)
_PRECISIONS = list(TimePrecision)
_THERE = (PlaceRole.HIT, PlaceRole.MENTIONED, PlaceRole.DATELINE)
"""Roles of places where an incident may have been."""
_WIDE = (PlacePrecision.COUNTRY, PlacePrecision.REGION, None)


class WhenWhere:
    """The times and places of the incidents of one report, as indices of the reading's lists."""

    def __init__(
        self,
        page: Page,
        words: Words,
        found: Reading,
        tellings: Tellings,
        gathered: Gathered,
        incidents: Sequence[Incident],
    ) -> None:
        self.page, self.words, self.found = page, words, found
        self.tellings, self.gathered, self.incidents = tellings, gathered, incidents

    def times(self, incident: Incident) -> list[int]:
        """Indices of its times, the one that says when it happened first."""
        costs: dict[int, int] = {}
        deeds = any(not {"outcome", "join"} & t.marks for t in incident.tellings)
        for telling in incident.tellings:
            headline = self.gathered.headline(telling) and telling.hit.verb
            if deeds and "outcome" in telling.marks and not headline:
                continue
            for index in telling.times:
                costs[index] = min(telling.costs[index], costs.get(index, telling.costs[index]))
        if not incident.background:
            for index in self._clocks(incident):
                costs.setdefault(index, NEARBY)
        usable = [
            index
            for index in costs
            if self._possible(self.found.times[index]) and not self._of_another_hour(incident, self.found.times[index])
        ]
        part = _PRECISIONS.index(TimePrecision.PART_OF_DAY)
        days = [index for index in usable if _PRECISIONS.index(self.found.times[index].precision) >= part]
        first = min(
            days,
            key=lambda index: (
                costs[index] > 0,
                costs[index] > NEARBY,
                _PRECISIONS.index(self.found.times[index].precision) > part + 1,
                index,
            ),
            default=None,
        )
        anchor = self.found.times[first] if first is not None else None

        def rank(index: int) -> tuple[bool, bool, int, int, int]:
            time = self.found.times[index]
            meets = anchor is None or _meet(time, anchor)
            return not meets, costs[index] > 2 * NEARBY, _PRECISIONS.index(time.precision), costs[index] // 4, index

        return sorted(usable, key=rank)

    def _of_another_hour(self, incident: Incident, time: Time) -> bool:
        """Whether a time is that of what came later, or only the page's own."""
        freed = "abduction" in incident.kinds and freed_then(self.page, time)
        return freed or died_later(self.page, time) or of_the_page(self.page, time)

    def _possible(self, time: Time) -> bool:
        published = self.page.report.published
        return time.begins is not None and (published is None or time.begins <= published + timedelta(days=1))

    def _clocks(self, incident: Incident) -> list[int]:
        """Clock times in sentences without a trigger that speak of the incident's arms or go on from it ("It struck at 9 p.m.")."""
        arms = {self.words.lower[t.hit.means] for t in incident.tellings if t.hit.means is not None}
        found = []
        for index, time in enumerate(self.found.times):
            if (
                time.begins is None
                or time.type is not TimeType.TIME
                or time.precision not in (TimePrecision.MINUTE, TimePrecision.HOUR)
            ):
                continue
            i = self.words.token_at(self.page.at(time.span)[0])
            sentence = self.words.sentence[i]
            if sentence < 0 or any(t.sentence == sentence for other in self.incidents for t in other.tellings):
                continue
            start = self.page.at(time.span)[0]
            if (
                self._labelled(time)
                or self._goes_on_at(incident, sentence, start)
                or (incident.kinds & ARMED and _WAS_HIT.search(self.page.document.text, max(0, start - 60), start))
            ):
                found.append(index)
                continue
            held = set(self.words.lower[slice(*self.words.ranges[sentence])])
            near = self.words.lower[max(0, i - 5) : i]
            if (held & arms or held & {"gunfire", "gunshots", "bullet", "bullets"}) and not any(
                word in cues.REPORTING for word in near
            ):
                found.append(index)
        return found

    def _goes_on_at(self, incident: Incident, sentence: int, start: int) -> bool:
        """ "It happened at about 2:15 p.m.", right after a sentence that tells of it."""
        begins = self.words.tokens[self.words.ranges[sentence][0]].start
        if _IT_HAPPENED.fullmatch(self.page.document.text, begins, start) is None:
            return False
        before = [t for one in self.incidents for t in one.tellings if sentence - 2 < t.sentence < sentence]
        return bool(before) and max(before, key=lambda t: t.hit.first) in incident.tellings

    def _labelled(self, time: Time) -> bool:
        """ "Date/Time: 30 Sep 2025 - 09:59:43 PM", "Start: 13:48": a bulletin's line says when it was."""
        start = self.page.at(time.span)[0]
        text = self.page.document.text
        line = text.rfind("\n", 0, start) + 1
        return _WHEN_LABEL.match(text, line, start) is not None

    # -- places ----------------------------------------------------------------------------------------------------

    def places(self, incident: Incident) -> list[int]:
        """Indices of its places, what was hit first, then the finer ones."""
        told: list[int] = []
        for telling in incident.tellings:
            told += [index for index in telling.places if index not in told]
        if not incident.background:
            for index, place in enumerate(self.found.places):
                if index not in told and place.role in (PlaceRole.HIT, PlaceRole.LAUNCHED_FROM):
                    i = self.words.token_at(self.page.at(place.span)[0])
                    if (
                        self.gathered.at(i) is incident
                        and not self._only_intercepted(incident, i)
                        and not self.tellings.elsewhere(i)
                    ):
                        told.append(index)
            at_sea = any(
                "thing" in telling.marks for telling in incident.tellings
            )  # a ship is seized off no town of an agency's
            own = [index for index in told if index not in self.tellings.offices]
            told = own if any(self.found.places[index].precision not in _WIDE for index in own) else told
            own = [index for index in told if index not in self.tellings.aside]
            told = own if any(self.found.places[index].role is PlaceRole.HIT for index in own) else told
            fine_told = any(self.found.places[index].precision not in _WIDE for index in told)
            told += [
                index
                for index, place in enumerate(self.found.places)
                if self._stands_in(place) and not fine_told
                and self._in_country(place, told) and not at_sea
            ][:1]  # fmt: skip
            if not any(self.found.places[index].role in _THERE for index in told) and self._alone(incident):
                told += self._named_most()
        elif not told and any(self._says_same(telling) for telling in incident.tellings):
            told += next((self.places(one) for one in self.incidents if not one.background), [])
        first = {PlaceRole.HIT: 0, PlaceRole.LAUNCHED_FROM: 2}
        fine = ["point", "locality", "district", "region", "country", None]
        return sorted(
            told,
            key=lambda index: (
                first.get(self.found.places[index].role, 1),
                fine.index(precision.value if (precision := self.found.places[index].precision) is not None else None),
                told.index(index),
            ),
        )

    def _says_same(self, telling: Telling) -> bool:
        """ "A bombing in a market in the same city": what is recalled was where the report's own incident was."""
        start, last = self.words.ranges[telling.sentence]
        text = self.page.document.text[self.words.tokens[start].start : self.words.tokens[last - 1].end]
        return _SAME_PLACE.search(text) is not None

    def _only_intercepted(self, incident: Incident, i: int) -> bool:
        """ "In the past 24 hours, 47 drones were shot down over Keld": a sentence that tells of nothing else is on no strike told elsewhere."""
        sentence = self.words.sentence[i]
        if sentence < 0 or any(telling.sentence == sentence for telling in incident.tellings):
            return False
        start, last = self.words.ranges[sentence]
        text = self.page.document.text[self.words.tokens[start].start : self.words.tokens[last - 1].end]
        return _INTERCEPTED.search(text) is not None and _CAME_DOWN.search(text) is None

    def _alone(self, incident: Incident) -> bool:
        """Whether the report tells of no other incident of its own."""
        return not any(one is not incident and not one.background for one in self.incidents)

    def _named_most(self) -> list[int]:
        """The town that a report names most often in words of place, where no telling has any ("Our correspondent in Keld saw …")."""
        named: dict[str, list[int]] = {}
        for index, place in enumerate(self.found.places):
            i = self.words.token_at(self.page.at(place.span)[0])
            led = i > 0 and self.words.lower[i - 1] in cues.LOCATIVE
            if place.role is PlaceRole.MENTIONED and place.precision not in _WIDE and led:
                named.setdefault(place.gazetteer_id or place.name, []).append(index)
        most = max(named.values(), key=len, default=[])
        return most[:1]

    def _stands_in(self, place: Place) -> bool:
        """A dateline, but for a letter's ("Mirani, 5 March 2025", on a line of its own): that is where its writer sits."""
        if place.role is not PlaceRole.DATELINE or place.precision in _WIDE:
            return False
        dateline = dateline_over(self.page.document, *self.page.at(place.span))
        return dateline is None or not dateline.letter

    def _in_country(self, place: Place, told: list[int]) -> bool:
        """A dateline stands in for a town that is not told, unless all that is told, or all that title and lead name, lies in another country, or
        the province that is told is not the dateline's."""
        provinces = {
            self.found.places[index].name
            for index in told
            if self.found.places[index].precision is PlacePrecision.REGION and self.found.places[index].within
        }
        if provinces and not provinces & {*place.within, place.name}:
            return False
        countries = {self.found.places[index].country for index in told} - {None}
        if not countries:
            head = (one for k, one in enumerate(self.found.places) if self.gathered.in_head(k, one))
            countries = {one.country for one in head} - {None}
        return not countries or place.country in countries


def _meet(a: Time, b: Time) -> bool:
    if a.begins is None or b.begins is None:
        return False
    slack = timedelta(hours=2)
    return a.begins <= (b.ends or b.begins) + slack and b.begins <= (a.ends or a.begins) + slack
