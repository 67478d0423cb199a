"""The incident finder by trigger lexicon and clause grammar: hits → tellings → incidents → mentions with all that is theirs.

Rules, in order: figures (`owners`) and statements go to the incident that their clause, else their sentence tells of, else to the one in
hand (`Gathered.at`); `whenwhere` says when and where each was, `roles` who did it to whom. It judges nothing across reports.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.doers import country_words
from onrecord.extract.incidents.gather import Gathering
from onrecord.extract.incidents.hits import Lexicon
from onrecord.extract.incidents.incident import Incident
from onrecord.extract.incidents.owners import FigureOwners
from onrecord.extract.incidents.periods import time_before
from onrecord.extract.incidents.roles import Roles
from onrecord.extract.incidents.tellings import Tellings
from onrecord.extract.incidents.trained import fillers_of, has_no_case, has_roles, joined, kind_told
from onrecord.extract.incidents.whenwhere import WhenWhere
from onrecord.extract.page import Page
from onrecord.model.ids import hash_id
from onrecord.model.reading import IncidentLink, IncidentMention, Reading, RoleFiller, Statement
from onrecord.model.vocabulary import (
    IncidentKind,
    Relation,
    Stage,
    TimePrecision,
)
from onrecord.text.zones import zone_named

FORCES = frozenset(
    "soldier soldiers troops army military servicemen guards guard forces patrol patrols post posts outpost outposts checkpoint battalion brigade marines".split()
)
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
        self.doers = tellings.doers
        self.kinds = [self._kind(incident) for incident in incidents]
        self.roles = Roles(page, words, found, tellings.doers)
        self.when_where = WhenWhere(page, words, found, tellings, gathering, incidents)
        self.index = {id(incident): k for k, incident in enumerate(incidents)}
        self.marked: list[tuple[RoleFiller, ...]] = []
        self.no_case = has_roles(page) and has_no_case(page.document.text)

    def made(self) -> list[IncidentMention]:
        ids = [
            hash_id("i", self.page.report.id, self.page.span(*self._offsets(i.first.hit.first, i.first.hit.last)))
            for i in self.incidents
        ]
        figures = FigureOwners(self.page, self.words, self.found, self.gathering, self.incidents, self.kinds).figures()
        statements = self._statements()
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
        times = self.when_where.times(incident)
        places = self.when_where.places(incident)
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

    # -- statements ------------------------------------------------------------------------------------------------

    def _statements(self) -> list[list[Statement]]:
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
