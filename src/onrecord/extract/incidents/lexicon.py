"""The incident finder by trigger lexicon and clause grammar: hits → tellings → incidents → mentions with all that is theirs.

Rules, in order: figures, places, times and statements go to the incident that their clause, else their sentence tells of, else
to the one in hand (`Gathering.at`); a toll never goes to an incident of a kind that has none. A main incident's time is the
finest one told with it; where a clock time and a day are told they must meet. It judges nothing across reports.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.doers import country_words
from onrecord.extract.incidents.fitting import ARMED
from onrecord.extract.incidents.gather import Gathering
from onrecord.extract.incidents.hits import Lexicon
from onrecord.extract.incidents.incident import NEARBY, Incident
from onrecord.extract.incidents.periods import died_later, freed_then, is_of_a_period, of_the_page, time_before
from onrecord.extract.incidents.roles import Roles
from onrecord.extract.incidents.tellings import Tellings
from onrecord.extract.incidents.trained import fillers_of, has_no_case, has_roles, joined, kind_told
from onrecord.extract.page import Page
from onrecord.extract.times.zones import zone_named
from onrecord.lang import harm
from onrecord.lang import incident_cues as cues
from onrecord.model.ids import hash_id
from onrecord.model.reading import Figure, IncidentLink, IncidentMention, Place, Reading, RoleFiller, Statement, Time
from onrecord.model.vocabulary import (
    IncidentKind,
    Measure,
    PlacePrecision,
    PlaceRole,
    Relation,
    Stage,
    TimePrecision,
    TimeType,
)

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
_IN_A_YEAR = re.compile(r"\s*(?:Back\s+|Earlier,\s+)?(?:In|During)\s+(?:[A-Z][a-z]+\s+)?(?P<year>(?:19|20)\d\d)\b,?\s")
"""A sentence that opens with its year."""
OF_PEOPLE = frozenset((Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING))
OF_ARMS = frozenset((Measure.LAUNCHED, Measure.INTERCEPTED, Measure.TARGETED, Measure.HIT))
FORCES = frozenset(
    "soldier soldiers troops army military servicemen guards guard forces patrol patrols post posts outpost outposts checkpoint battalion brigade marines".split()
)
_RELIEF = frozenset(
    "family families victims survivors bereaved reward compensation relief appeals rebuild rebuilding damages".split()
)
UNTOLD = frozenset((Measure.MONEY, Measure.DURATION, Measure.OTHER))
"""Measures that belong to an incident only where its own words stand in the sentence."""
_PRECISIONS = list(TimePrecision)
_THERE = (PlaceRole.HIT, PlaceRole.MENTIONED, PlaceRole.DATELINE)
"""Roles of places where an incident may have been."""
_WIDE = (PlacePrecision.COUNTRY, PlacePrecision.REGION, None)
_STAGES = (
    Stage.HAPPENED,
    Stage.UNDER_WAY,
    Stage.ATTEMPTED,
    Stage.FOILED,
    Stage.PLANNED,
    Stage.THREATENED,
    Stage.RUMOURED,
)


@dataclass(frozen=True)
class IncidentLexicon:
    """Finds the incidents of a report. Holds compiled tables only."""

    lexicon: Lexicon = field(default_factory=Lexicon, repr=False)
    countries: dict[tuple[str, ...], str] = field(default_factory=country_words, repr=False)

    def find_incidents(self, page: Page, found: Reading) -> tuple[IncidentMention, ...]:
        """Incidents, those the report is on first. Raises nothing on any text."""
        words = Words(page)
        hits = self.lexicon.find(words)
        if not hits:
            return ()
        tellings = Tellings(page, words, found, self.countries)
        told = tellings.make(hits)
        gathering = Gathering(words, found, tellings, page.report.published)
        incidents = gathering.gather(told)
        return tuple(_Mentions(page, words, found, tellings, gathering, incidents).made())


class _Mentions:
    def __init__(
        self,
        page: Page,
        words: Words,
        found: Reading,
        tellings: Tellings,
        gathering: Gathering,
        incidents: list[Incident],
    ) -> None:
        self.page, self.words, self.found = page, words, found
        self.gathering, self.incidents = gathering, incidents
        self.tellings, self.doers = tellings, tellings.doers
        self.kinds = [self._kind(incident) for incident in incidents]
        self.roles = Roles(page, words, found, tellings.doers)
        self.index = {id(incident): k for k, incident in enumerate(incidents)}
        self.marked: list[tuple[RoleFiller, ...]] = []
        self.no_case = has_roles(page) and has_no_case(page.document.text)

    def made(self) -> list[IncidentMention]:
        ids = [
            hash_id("i", self.page.report.id, self.page.span(*self._offsets(i.first.hit.first, i.first.hit.last)))
            for i in self.incidents
        ]
        figures = self._figures()
        statements = self._statements(figures)
        self.marked = fillers_of(self.page, len(self.incidents), self._spoken_at)
        made = [self._mention(k, ids, figures[k], statements[k]) for k in range(len(self.incidents))]
        news = next(
            (self._moment(one, one.begins) for one in made if not one.background and one.begins is not None), None
        )
        return [self._spaced(one, k, news) if news is not None else one for k, one in enumerate(made)]

    def _moment(self, mention: IncidentMention, begins: datetime) -> datetime:
        """The middle of when it happened, in the zone that its time is told in."""
        middle = begins + ((mention.ends or begins) - begins) / 2
        name = next((zone for index in mention.times if (zone := self.found.times[index].zone) is not None), "UTC")
        return middle.astimezone(zone_named(name) or UTC)

    def _spaced(self, mention: IncidentMention, k: int, news: datetime) -> IncidentMention:
        """What a sentence dates its own event by, with the time that the words between tell ("came a month after …")."""
        first = self.incidents[k].first
        if mention.begins is not None or not first.behind:
            return mention
        sentence = self.words.ranges[first.sentence]
        text = self.page.document.text[self.words.tokens[sentence[0]].start : self.words.tokens[first.hit.first].start]
        when = time_before(text, news)
        if when is None:
            return mention
        begins, ends, precision = when
        return replace(mention, begins=begins, ends=ends, precision=precision)

    def _kind(self, incident: Incident) -> str:
        if not incident.background and all({"outcome", "join"} & t.marks for t in incident.tellings):
            heard = self._heard_in_head()
            if heard is not None:
                return heard.value
        at = [self.words.tokens[t.hit.first].start for t in incident.tellings]
        told = kind_told(self.page, IncidentKind(incident.kind()), at).value
        return "armed-clash" if told == "shooting" and not incident.background and self._of_two_forces() else told

    def _heard_in_head(self) -> IncidentKind | None:
        """What deed the model is sure of in title and lead, where only what it did is told ("Eight die after drinking …"); None for none."""
        if self.page.heard is None:
            return None
        head = [k for k, (first, last) in enumerate(self.words.ranges) if first < last and self._heads(k)]
        if not head:
            return None
        return self.page.heard.deed_in(*self._offsets(self.words.ranges[head[0]][0], self.words.ranges[head[-1]][1]))

    def _heads(self, sentence: int) -> bool:
        return sentence in self.gathering.lead or self.words.in_title(self.words.ranges[sentence][0])

    def _of_two_forces(self) -> bool:
        """Whether title and lead tell of the forces of two states: "soldiers of Keldia fired on an Arlandian border post" is a clash."""
        words, found = self.words, set[str]()
        for k, (first, last) in enumerate(words.ranges):
            if first < last and not self._heads(k):
                continue
            for i in range(first, last):
                if words.lower[i] in FORCES:
                    found |= self.doers.countries((max(first, i - 3), i))
                    if words.lower[i + 1 : i + 2] == ["of"]:
                        found |= self.doers.countries((i + 2, min(last, i + 5)))
        return len(found) > 1

    def _spoken_at(self, offset: int) -> int | None:
        at = self.gathering.at(self.words.token_at(offset))
        return self.index[id(at)] if at is not None else None

    def _offsets(self, first: int, last: int) -> tuple[int, int]:
        return self.words.tokens[first].start, self.words.tokens[last - 1].end

    def _mention(self, k: int, ids: list[str], figures: list[int], statements: list[Statement]) -> IncidentMention:
        incident = self.incidents[k]
        times = self._times(incident)
        places = self._places(incident)
        spans = [self.page.span(*self._offsets(t.hit.first, t.hit.last)) for t in incident.tellings]
        when = self.found.times[times[0]] if times else None
        return IncidentMention(
            id=ids[k],
            kind=IncidentKind(self.kinds[k]),
            trigger=spans[0],
            trigger_text=self.page.words(spans[0]),
            stage=self._stage(incident),
            background=incident.background,
            begins=when.begins if when else None,
            ends=when.ends if when else None,
            precision=when.precision if when else TimePrecision.UNKNOWN,
            triggers=tuple(spans),
            places=tuple(places),
            times=tuple(times),
            figures=tuple(figures),
            statements=tuple(statement.id for statement in statements),
            roles=joined(
                self.marked[k],
                self.roles.fillers(incident, self.kinds[k], statements, places, times),
                no_case=self.no_case,
            ),
            links=self._links(k, ids),
        )

    def _stage(self, incident: Incident) -> Stage:
        deeds = [t for t in incident.tellings if not {"outcome", "join"} & t.marks] or incident.tellings
        head = [t.stage for t in deeds if t.title or t.sentence in self.gathering.lead] or [t.stage for t in deeds]
        unreal = [stage for stage in head if stage in (Stage.FOILED, Stage.ATTEMPTED, Stage.PLANNED, Stage.THREATENED)]
        if unreal and head[0] in unreal:
            return unreal[0]
        if Stage.UNDER_WAY in head:
            return Stage.UNDER_WAY
        present = [stage for stage in head if stage is not None]
        return min(present, key=_STAGES.index) if present else Stage.HAPPENED

    # -- times and places ------------------------------------------------------------------------------------------

    def _times(self, incident: Incident) -> list[int]:
        """Indices of its times, the one that says when it happened first."""
        costs: dict[int, int] = {}
        deeds = any(not {"outcome", "join"} & t.marks for t in incident.tellings)
        for telling in incident.tellings:
            headline = self.gathering.headline(telling) and telling.hit.verb
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

    def _places(self, incident: Incident) -> list[int]:
        told: list[int] = []
        for telling in incident.tellings:
            told += [index for index in telling.places if index not in told]
        if not incident.background:
            for index, place in enumerate(self.found.places):
                if index not in told and place.role in (PlaceRole.HIT, PlaceRole.LAUNCHED_FROM):
                    i = self.words.token_at(self.page.at(place.span)[0])
                    if (
                        self.gathering.at(i) is incident
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
                if place.role is PlaceRole.DATELINE and place.precision not in _WIDE and not fine_told
                and self._in_country(place, told) and not at_sea
            ][:1]  # fmt: skip
            if not any(self.found.places[index].role in _THERE for index in told) and self._alone(incident):
                told += self._named_most()
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
            head = (one for one in self.found.places if one.role is not PlaceRole.DATELINE and self._in_head(one))
            countries = {one.country for one in head} - {None}
        return not countries or place.country in countries

    def _in_head(self, place: Place) -> bool:
        i = self.words.token_at(self.page.at(place.span)[0])
        return self.words.in_title(i) or self.words.sentence[i] in self.gathering.lead

    # -- figures and statements ------------------------------------------------------------------------------------

    def _figures(self) -> list[list[int]]:
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
        if opened is None or figure.measure not in OF_PEOPLE:
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
            or self.gathering.at(first)
        )
        if at is None or is_of_a_period(self.page, figure, self.kinds[self.index[id(at)]]):
            return None
        if self._of_another_year(figure, at):
            return None
        if figure.measure in UNTOLD and not (
            any(t.sentence == self.words.sentence[first] for t in at.tellings)
            or (figure.measure is Measure.MONEY and not at.background and self._for_relief(first))
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

    def _statements(self, figures: list[list[int]]) -> list[list[Statement]]:
        given: list[list[Statement]] = [[] for _ in self.incidents]
        for statement in self.found.statements:
            for k in self._spoken_of(statement):
                given[k].append(statement)
        return given

    def _spoken_of(self, statement: Statement) -> list[int]:
        ranges = [self.page.at(span) for span in statement.content]
        if statement.cue is not None and not statement.own_voice:
            ranges.append(self.page.at(statement.cue.span))
        told = {
            k
            for k, incident in enumerate(self.incidents)
            for t in incident.tellings
            if any(start <= self.words.tokens[t.hit.first].start < end for start, end in ranges)
        }
        if told or not ranges:
            return sorted(told)
        at = self.gathering.at(self.words.token_at(ranges[0][0]))
        return [self.index[id(at)]] if at is not None else []

    # -- links -----------------------------------------------------------------------------------------------------

    def _links(self, k: int, ids: list[str]) -> tuple[IncidentLink, ...]:
        """(other, relation): what the other is to this one."""
        incident = self.incidents[k]
        made = []
        for j, other in enumerate(self.incidents):
            if j == k:
                continue
            relation = _relation(incident, other, self.kinds[k], self.kinds[j])
            if relation is not None:
                made.append(IncidentLink(ids[j], relation))
        return tuple(made)


def _relation(one: Incident, other: Incident, kind: str, other_kind: str) -> Relation | None:
    """What `other` is to `one`; only between a main incident and another, or a quake and its aftershock."""
    if kind == other_kind == "earthquake" and one.after != other.after:
        return Relation.CAUSE if one.after else Relation.AFTERMATH
    if not one.background and other.background:
        return Relation.CAUSE if other.relation == "cause" else Relation.CONTEXT
    if one.background and not other.background and one.relation == "cause":
        return Relation.RESPONSE
    return None


def _meet(a: Time, b: Time) -> bool:
    if a.begins is None or b.begins is None:
        return False
    slack = timedelta(hours=2)
    return a.begins <= (b.ends or b.begins) + slack and b.begins <= (a.ends or a.begins) + slack
