"""How well a telling fits an incident that the report has told, and whether it can be of it at all.

Rules, in order:
1. It fits none of another family of kinds or of another told kind of violence (a bombing and a shooting are two; MUC-4: types 53.4 → 56.7; but a
   bombing that may be from the air is a strike), of another state's doing, of another time, nor a series or follower where it is not one itself.
2. A telling set apart ("in retaliation for the …", "a previous …") fits only where a victim, doer or time is shared; of two tellings of one family
   tied by "after" in a sentence, each is its own.
3. The more they share, the better it fits: victims, doers, a fine time, a place, the word that it is told by, where it stands.
4. Times lie apart where more than a night is between them (`SLACK`); where the incident has none, a telling from long before the report was
   published may be apart from what the report is on.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from onrecord.extract.incidents.gathered import Gathered, is_town
from onrecord.extract.incidents.incident import NEARBY, VAGUE, Incident, coarseness
from onrecord.extract.incidents.telling import Telling
from onrecord.extract.incidents.tellings import OPENING_DATE
from onrecord.lang import incident_cues as cues
from onrecord.model.reading import Place, Time
from onrecord.model.vocabulary import Measure, TimePrecision

ARMED = frozenset("strike bombing shooting armed-clash killing attack explosion".split())
_FROM_AFAR = frozenset(("strike", "bombing", "attack"))
"""What an attack with bombs from the air is told as."""
_DROPPED_ON = frozenset("bombed hit hits struck strikes slammed slams landed fell".split())
"""Words for what bombs do from the air: planted ones explode."""
_ALIKE = {
    frozenset(pair.split("~"))
    for line in (
        "explosion~fire explosion~crash explosion~collapse explosion~spill fire~crash fire~collapse fire~spill fire~sabotage fire~attack fire~riot fire~bombing fire~strike explosion~sabotage attack~sabotage bombing~sabotage",
        "abduction~attack abduction~killing abduction~shooting abduction~bombing protest~riot riot~armed-clash protest~armed-clash riot~attack riot~killing protest~shooting riot~shooting coup~armed-clash coup~attack coup~killing coup~shooting",
        "earthquake~collapse earthquake~fire storm~flood storm~landslide storm~extreme-weather flood~landslide flood~extreme-weather landslide~extreme-weather storm~collapse flood~collapse landslide~collapse storm~fire extreme-weather~fire extreme-weather~collapse",
        "crush~collapse crush~fire crush~riot crush~protest crush~explosion crush~shooting crush~killing",
        "cyberattack~attack crash~collapse crash~spill crash~attack eruption~explosion strike~crash strike~collapse bombing~collapse crash~killing fire~killing storm~crash extreme-weather~crash",
    )
    for pair in line.split()
}
FRESH = timedelta(days=21)
"""How long before publication an undated main incident may lie at most when an older, dated one is compared with it."""
YEAR = timedelta(days=365)
SLACK, SLACK_OF_NATURE = timedelta(hours=12), timedelta(hours=30)
"""Days are told in two zones and a night has two dates: closer than this, two times are not apart. A deed of Saturday night and one of Monday are
two; a quake goes on in its aftershocks."""
MOMENT = timedelta(seconds=1)
"""By which two days that touch are apart."""
NEIGHBOURS = 0.4
"""Degrees: some 40 km; a town and the places that outlets name around it."""
_A_PART = frozenset("them whom which including".split())
""" "Seven with gunshot wounds, one of them from an unrelated shooting": six are of the report's own."""
_CLOCK = re.compile(r"(?:at\s+)?(?:about\s+|around\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)
"""A clock time and no day."""


class Fitting(Gathered):
    """Compares the tellings of one report with the incidents gathered so far."""

    def _fit(self, telling: Telling, incident: Incident) -> float | None:
        """How well a telling fits an incident; None where it can't be the same."""
        alike = (
            self._alike(telling.kind, incident)
            or self._from_afar(telling, incident)
            or self._the_fighting(telling, incident)
        )
        if alike is None or ("after" in telling.marks) != incident.after or self._otherwise_done(telling, incident):
            return None
        if telling.series != incident.series and not (incident.series and telling.plural):
            return None
        tied = self._tied(telling)
        if (
            tied is incident
            or self._ties(telling, incident)
            or (tied is not None and tied.relation and not incident.relation)
        ):
            return None
        by_same = bool(telling.countries & incident.countries)
        if telling.countries and incident.countries and not by_same:
            return None
        apart_in_time, shared_time = self._times(telling, incident)
        names = {name for name in telling.victims & incident.victims if not name.startswith("~")}
        heads = telling.victims & incident.victims - names
        shared_place = bool({self.found.places[i].name for i in telling.places} & incident.places)
        if (apart_in_time or self._presupposed(telling, incident) or self._far_off(telling, incident)) and not names:
            return None
        score = (
            3.0 * bool(names)
            + 2.0 * by_same
            + 2.0 * shared_time
            + 0.7 * shared_place
            + (2.0 if self._is_the(telling, heads, incident) else 0.5) * bool(heads)
            + (alike or 0.0)
        )
        lemma = self._lemma(telling)
        same_word = lemma in incident.lemmas
        only_word = same_word and not any(lemma in other.lemmas for other in self.incidents if other is not incident)
        score += 0.8 * same_word + 1.0 * (only_word and telling.definite and not telling.hit.verb)
        if telling.apart == "another":
            return None
        if telling.apart in ("cause", "older", "context") and not (
            names or shared_time or self._titled(telling, incident)
        ):
            if not incident.relation or (telling.apart == "context" and not (by_same or heads)):
                return None
            score -= 0.5
        if incident.relation not in ("", "another"):
            score -= 1.0 if not (names or by_same or heads or shared_time or only_word) else 0.0
            same_paragraph = (
                self.words.paragraphs[incident.tellings[-1].sentence] == self.words.paragraphs[telling.sentence]
            )
            if telling.definite and same_paragraph and incident.tellings[-1].sentence >= telling.sentence - 1:
                score += 0.6
        else:
            score += 0.5
            if any(self.owner[id(t)] is incident for t in self._here(telling.sentence)):
                score += 0.8
            if self._last_in_paragraph(telling) is incident:
                score += 1.0
        if self._details_differ(telling, incident):
            score -= 2.5
        return score

    def _far_off(self, telling: Telling, incident: Incident) -> bool:
        """ "Earlier on the same day, soldiers raided a village near Alder" in a report on an explosion at Keld: a deed of another kind, or "an air raid
        near Alder", told at a town that lies far from all that the incident is told at."""
        anew = telling.kind not in incident.kinds or (telling.indefinite and not telling.hit.verb)
        if not anew or telling.kind in cues.NATURE or self.headline(telling):
            return False
        mine, theirs = (
            [self.found.places[i] for i in told if is_town(self.found.places[i])]
            for told in (telling.places, [i for one in incident.tellings for i in one.places])
        )
        return bool(mine and theirs) and not any(_are_near(a, b) for a in mine for b in theirs)

    def _is_the(self, telling: Telling, heads: frozenset[str], incident: Incident) -> bool:
        """ "CCL said that it had shot the judge": a victim told as known, and known of one incident alone."""
        if telling.victim is None or self.words.lower[telling.victim[0]] != "the":
            return False
        return not any(heads & other.victims for other in self.incidents if other is not incident)

    def _otherwise_done(self, telling: Telling, incident: Incident) -> bool:
        """A vehicle driven into a crowd is no shooting, vague as "attack" is; "gunshot wounds" beside "an unrelated shooting" are that one's."""
        kinds = {telling.kind, *incident.kinds}
        driven = "driven" in telling.marks or any("driven" in one.marks for one in incident.tellings)
        if driven and not kinds.isdisjoint(("shooting", "strike", "bombing")):
            return True
        beside = self.tellings.by_sentence.get(telling.sentence, [])
        return incident.relation != "another" and any(
            one.apart == "another"
            and one.kind == telling.kind
            and one is not telling
            and _A_PART.isdisjoint(self.words.lower[telling.hit.last : one.hit.first])
            for one in beside
        )

    def _titled(self, telling: Telling, incident: Incident) -> bool:
        """ "Four were jailed for hijacking a tanker" in the lead, under a title that tells of the hijacking in the same word."""
        return self.headline(telling) and any(
            t.title and t.kind == telling.kind and self._lemma(t) == self._lemma(telling) for t in incident.tellings
        )

    def _presupposed(self, telling: Telling, incident: Incident) -> bool:
        """ "The killing of X" deep in a report on something else, where neither head nor incident has named X."""
        named = {name for name in telling.victims if not name.startswith("~")}
        if (
            telling.kind != "killing"
            or telling.hit.verb
            or not named
            or self.headline(telling)
            or "killing" in incident.kinds
        ):
            return False
        head = {
            self.words.lower[i]
            for k in (*self.lead, *range(self.body[0] if self.body else 0))
            for i in range(*self.words.ranges[k])
        }
        return not named & head

    def _details_differ(self, telling: Telling, incident: Incident) -> bool:
        """A telling without "the" whose place is another town and whose words share nothing with the incident's."""
        if telling.definite or self.headline(telling) or telling.kind in cues.NATURE:
            return False
        if not telling.indefinite or telling.kind not in incident.kinds:
            return False
        mine = {self.found.places[i].name for i in telling.places if self.found.places[i].precision is not None}
        return bool(mine) and bool(incident.places) and not mine & incident.places

    def _last_in_paragraph(self, telling: Telling) -> Incident | None:
        last = self.last_placed
        if last is None or self.words.paragraphs[last.sentence] != self.words.paragraphs[telling.sentence]:
            return None
        return self.owner.get(id(last))

    def _lemma(self, telling: Telling) -> str:
        return self.words.text(telling.hit.first, telling.hit.last).rstrip("s")

    def _alike(self, kind: str, incident: Incident) -> float | None:
        kinds = set(incident.kinds) or {incident.kind()}
        if kind in kinds:
            return 1.0
        if kind in ARMED and kinds & ARMED:
            vague = kind in VAGUE or kinds & ARMED <= VAGUE
            return 0.6 if vague and "armed-clash" not in (kind, *kinds) else None
        if any(frozenset((kind, other)) in _ALIKE for other in kinds):
            return 0.2
        if kind in ("attack", "fire") and any(lemma.startswith("blocked") for lemma in incident.lemmas):
            return 0.2  # "some 900 people blocked the road and attacked police"
        return None

    def _the_fighting(self, telling: Telling, incident: Incident) -> float | None:
        """ "The two days of fighting killed 20" in a report on shells that were fired over a border: a noun of the head, or with "the"."""
        noun = telling.kind == "armed-clash" and not telling.hit.verb and (telling.definite or self.headline(telling))
        return 0.2 if noun and set(incident.kinds) & ARMED == {"strike"} else None

    def _from_afar(self, telling: Telling, incident: Incident) -> float | None:
        """ "Glide bombs slammed into the street", "the bombing of the market": a bombing that is said to be of something may be from the air."""
        kinds = {telling.kind, *(incident.kinds & ARMED)}
        planted = any(one.kind == "bombing" and not self._may_be_dropped(one) for one in (telling, *incident.tellings))
        return 0.6 if {"strike", "bombing"} <= kinds <= _FROM_AFAR and not planted else None

    def _may_be_dropped(self, telling: Telling) -> bool:
        """Whether bombs may have been dropped: a bombing of something, or bombs that hit it; planted ones explode."""
        word = self.words.lower[telling.hit.first]
        of = "of" in self.words.lower[telling.hit.first + 1 : telling.hit.last + 1]
        return word in _DROPPED_ON or (word in ("bombing", "bombings") and of)

    def _tied(self, telling: Telling) -> Incident | None:
        """The incident of the deed that a telling after "after", "since" … comes before, in its sentence and family."""
        if not telling.since:
            return None
        for other in self._here(telling.sentence):
            if other.apart == "another":
                continue  # "the killing of a man two nights after the attack": the attack is the report's
            if other.hit.first < telling.hit.first and (
                other.clause != telling.clause or self._between(other, telling)
            ):
                same = (other.kind in ARMED and telling.kind in ARMED) or other.kind == telling.kind
                if same and not other.since and "outcome" not in other.marks:
                    return self.owner.get(id(other))
        return None

    def _ties(self, telling: Telling, incident: Incident) -> bool:
        """ "After the killing of X, Iran fired missiles": the sentence's main deed is another than the one "after" holds."""
        if telling.since:
            return False
        for other in self._here(telling.sentence):
            if (
                self.owner.get(id(other)) is incident
                and other.since
                and other.hit.first < telling.hit.first
                and other.clause != telling.clause
            ):
                opens = self.words.clauses[other.clause].opener in ("", "after", "following") and (
                    other.kind in ARMED
                ) == (telling.kind in ARMED)
                if opens and (telling.countries or telling.hit.verb) and other.apart != "":
                    return True
        return False

    def _between(self, other: Telling, telling: Telling) -> bool:
        between = self.words.lower[other.hit.last : telling.hit.first]
        return any(word in ("after", "since", "following", "followed") for word in between)

    # -- times -----------------------------------------------------------------------------------------------------

    def _interval(self, best: tuple[bool, int, Time] | None) -> tuple[datetime, datetime] | None:
        if best is None or best[2].begins is None:
            return None
        return best[2].begins, best[2].ends or best[2].begins

    def _of_another_place(self, telling: Telling, incident: Incident) -> bool:
        """ "The Alder ambush", "a house that fell in Alder" in a report on one in Keld: told at a place that the report's own is not told to be at."""
        at = [(self.found.places[i].name, self.tellings.token_of_place(i)) for i in telling.places]
        named = {name for name, token in at if telling.phrase[0] <= token < telling.hit.first}
        if telling.indefinite and not telling.hit.verb:  # "three died in an avalanche near Alder"
            towns = [self.found.places[i] for i in telling.places if is_town(self.found.places[i])]
            if towns and self.named and not any(_are_one(a, b) for a in towns for b in self.named):
                return True
        if telling.hit.verb:
            towns = [self.found.places[i] for i in telling.places if is_town(self.found.places[i])]
            return bool(towns and self.headed) and not any(_are_near(a, b) for a in towns for b in self.headed)
        return bool(named and incident.places) and not named & incident.places

    def _own(self, telling: Telling) -> tuple[datetime, datetime] | None:
        rows = [
            (telling.costs[i] > NEARBY, coarseness(self.found.times[i]), self.found.times[i]) for i in telling.times
        ]
        return self._interval(min(rows, key=lambda row: row[:2], default=None))

    def _times(self, telling: Telling, incident: Incident) -> tuple[bool, bool]:
        """(told of times that lie apart, told of one fine time)."""
        mine = self._own(telling)
        if (
            mine is None or telling.kind == "outbreak"
        ):  # it goes on for months: the day it was declared, that of a count
            return False, False
        theirs = self._interval(incident.best)
        if theirs is None:
            elsewhere = self._of_another_place(telling, incident)
            fresh = not incident.relation and any(
                (t.hit.verb or elsewhere) and self.headline(t) and not t.since for t in incident.tellings
            )
            if self.published is None or self.headline(telling):
                return False, False
            if fresh and mine[1] < self.published - FRESH:
                return True, False
            if not incident.relation and mine[1] < self.published - YEAR and self._counts_others(telling):
                return True, False
            return False, False
        slack = SLACK_OF_NATURE if telling.kind in cues.NATURE else SLACK
        slack = -MOMENT if self._on_another_day(telling, incident) else slack
        apart = mine[1] + slack < theirs[0] or theirs[1] + slack < mine[0]
        fine = mine[1] - mine[0] <= timedelta(days=2) and theirs[1] - theirs[0] <= timedelta(days=2)
        bare = not telling.phrase[0] < telling.hit.first and not telling.hit.verb
        if apart and mine[0] > theirs[1] and (bare or self._clock_alone(telling)) and not self.sections.heads(telling):
            apart = False
        return apart, fine and not apart

    def _clock_alone(self, telling: Telling) -> bool:
        """ "One bomb hit the hall at 11:22", in an inquiry's report months later: a clock time that no day is told with is of no other day."""
        return all(_CLOCK.fullmatch(self.found.times[i].text) is not None for i in telling.times)

    def _counts_others(self, telling: Telling) -> bool:
        """ "In February 2011 at least 10 people were killed in fighting …", in a report whose head counts at least 17: a paragraph that opens with an old date
        and whose dead are not those counted so far."""
        start = self.words.ranges[telling.sentence][0]
        if not any(self.tellings.token_of(index) <= start + OPENING_DATE for index in telling.times):
            return False
        if telling.sentence and self.words.paragraphs[telling.sentence - 1] == self.words.paragraphs[telling.sentence]:
            return False
        mine, before = set[float | None](), set[float | None]()
        for figure in self.found.figures:
            if figure.measure is Measure.KILLED and figure.span.part == "text":
                sentence = self.words.sentence[self.words.token_at(self.tellings.page.at(figure.span)[0])]
                if sentence == telling.sentence:
                    mine.add(figure.low)
                elif sentence < telling.sentence:
                    before.add(figure.low)
        return bool(mine and before) and mine.isdisjoint(before)

    def _on_another_day(self, telling: Telling, incident: Incident) -> bool:
        """ "On Wednesday, insurgents raided the village of Quilunde": a sentence that opens with its day, and has a place of its own."""
        start = self.words.ranges[telling.sentence][0]
        days = [index for index in telling.times if self.found.times[index].precision is TimePrecision.DAY]
        opens = any(self.tellings.token_of(index) <= start + 1 for index in days)
        mine = {self.found.places[i].name for i in telling.places}
        first = telling.title or telling.sentence in self.body[:1]
        return opens and not first and bool(mine) and bool(incident.places) and mine.isdisjoint(incident.places)


def _are_one(a: Place, b: Place) -> bool:
    """Whether two towns are one, or one a part of the other."""
    return a.name == b.name or a.name in b.within or b.name in a.within


def _are_near(a: Place, b: Place) -> bool:
    """Whether two towns are one, one a part of the other, or neighbours."""
    if _are_one(a, b):
        return True
    if a.lat is None or b.lat is None or a.lon is None or b.lon is None:
        return False
    return abs(a.lat - b.lat) < NEIGHBOURS and abs(a.lon - b.lon) < NEIGHBOURS
