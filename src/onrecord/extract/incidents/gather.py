"""Tellings put together: which of them tell of one incident, which of another (design: an incident is what happened, once,
somewhere).

Rules, in order:
1. A telling joins the incident it fits best; it fits none of another family of kinds or of another told kind of violence (a bombing
   and a shooting are two; MUC-4: types 53.4 → 56.7; but a bombing that may be from the air is a strike), of another state's doing, of another time, nor a
   series or follower where it is not one itself.
2. A telling set apart ("in retaliation for the …", "a previous …") joins only where a victim, doer or time is shared; of two
   tellings of one family tied by "after" in a sentence, each is its own.
3. Outcomes ("killed", "the death of") go with the deed of their clause or sentence, else with what the report is on; set
   apart and with a victim of its own, an outcome is a killing of its own.
4. Acts of state and police are responses; one of them is an incident only where nothing else is what the report is on.
5. The report is on what its title and lead tell without setting it apart; all else is background.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.incident import NEARBY, VAGUE, Incident, coarseness
from onrecord.extract.incidents.sections import Sections
from onrecord.extract.incidents.telling import Telling
from onrecord.extract.incidents.tellings import OPENING_DATE, Tellings
from onrecord.lang import incident_cues as cues
from onrecord.model.reading import Place, Reading, Time
from onrecord.model.vocabulary import Measure, PlacePrecision, PlaceRole, Stage, TimePrecision

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
LONG_BEFORE = timedelta(days=7)
"""How long before a main incident with a time people may be killed at least to be others' dead, where only that is told of them."""
SLACK, SLACK_OF_NATURE = timedelta(hours=12), timedelta(hours=30)
"""Days are told in two zones and a night has two dates: closer than this, two times are not apart. A deed of Saturday night and one of Monday are
two; a quake goes on in its aftershocks."""
MOMENT = timedelta(seconds=1)
"""By which two days that touch are apart."""
MOST_HERE = 40
"""Tellings of one sentence that are looked at: no sentence has more, and it keeps a text without full stops linear."""
NEIGHBOURS = 0.4
"""Degrees: some 40 km; a town and the places that outlets name around it."""
_A_PART = frozenset("them whom which including".split())
""" "Seven with gunshot wounds, one of them from an unrelated shooting": six are of the report's own."""
BYLINE = 8
"""Tokens of a line that may only say who wrote, where and when."""
LEAD = 2
"""Sentences of the body that tell what a report is on."""


class Gathering:
    """Puts the tellings of one report together."""

    def __init__(self, words: Words, found: Reading, tellings: Tellings, published: datetime | None) -> None:
        self.words, self.found, self.tellings, self.published = words, found, tellings, published
        self.incidents: list[Incident] = []
        self.owner: dict[int, Incident] = {}
        self.by_sentence: dict[int, list[Telling]] = {}
        self.last_placed: Telling | None = None
        self.sections: Sections
        body = [
            k for k, (first, _) in enumerate(words.ranges) if first < len(words.tokens) and not words.in_title(first)
        ]
        self.body = [k for k in body if not self._is_a_byline(k)] or body
        self.lead = set(self.body[:LEAD])
        named = [(i, place) for i, place in enumerate(found.places) if not _is_wide(place) and self._in_head(i, place)]
        self.headed = [place for _, place in named if _is_town(place)]
        titled = [place for i, place in named if words.in_title(tellings.token_of_place(i))]
        self.named = titled or [place for _, place in named]

    def gather(self, told: list[Telling]) -> list[Incident]:
        """All incidents, those the report is on first, then by place in the text."""
        live = [t for t in told if t.stage is not None and not t.often]
        deeds = [t for t in live if not {"outcome", "join", "soft", "pronoun"} & t.marks and not t.charge]
        pronouns = [t for t in live if "pronoun" in t.marks]
        self.sections = Sections(self.words, deeds)
        for telling in sorted([*deeds, *pronouns], key=lambda t: t.hit.first):
            if "pronoun" in telling.marks:
                self._refer(telling)
            else:
                self._place(telling)
        for telling in (t for t in live if t.charge and "soft" not in t.marks and "outcome" not in t.marks):
            self._charge(telling)
        self._stages()
        self._settle()
        outcomes = [t for t in live if "outcome" in t.marks]
        for telling in outcomes:
            self._outcome(telling)
        self._settle()
        self._soft([t for t in live if "soft" in t.marks])
        for telling in (t for t in live if "join" in t.marks):
            self._join(telling)
        for incident in self.incidents:
            incident.tellings.sort(key=lambda t: t.hit.first)
        return sorted(self.incidents, key=lambda one: (one.background, one.first.hit.first))

    def _is_a_byline(self, sentence: int) -> bool:
        """ "By our correspondent", "Keld, 30 November 2025": a short line that tells of nothing."""
        first, last = self.words.ranges[sentence]
        return last - first <= BYLINE and not any(
            self.words.verbal(i) and self.words.tokens[i].text != "May" for i in range(first, last)
        )

    def _in_head(self, index: int, place: Place) -> bool:
        """Whether a place is named in the title or lead, and not as where the report was written."""
        token = self.tellings.token_of_place(index)
        inside = token < len(self.words.tokens)
        return inside and place.role is not PlaceRole.DATELINE and (
            self.words.in_title(token) or self.words.sentence[token] in self.lead
        )  # fmt: skip

    # -- deeds -----------------------------------------------------------------------------------------------------

    def _refer(self, telling: Telling) -> None:
        """ "It struck at …": the incident told last, in this sentence or the one before."""
        told = [
            t
            for k in (telling.sentence - 1, telling.sentence)
            for t in self._here(k)
            if t.hit.first < telling.hit.first
        ]
        if told:
            self._add(telling, self.owner[id(max(told, key=lambda t: t.hit.first))])

    def _place(self, telling: Telling) -> None:
        told = self._under_date(telling) or self._just_told(telling)
        if told is not None:
            self._add(telling, told)
            return
        scored = [
            (score, -k, incident)
            for k, incident in enumerate(self.incidents)
            if (score := self._fit(telling, incident)) is not None
        ]
        best = max(scored, key=lambda row: row[:2], default=None)
        if best is not None and best[0] >= 0:
            self._add(telling, best[2])
        elif self._opens(telling):
            self._add(telling, self._open(telling))

    def _just_told(self, telling: Telling) -> Incident | None:
        """ "Two weeks ago, Keldia fired missiles at a base. The number of those hurt in that attack has risen": the one told last, in the sentence before."""
        first, lower = telling.phrase[0], self.words.lower
        led = lower[first - 1] == "that" and lower[first - 2] in cues.PREPOSITIONS if first > 1 else False
        if telling.hit.verb or not led:
            return None
        before = [t for t in self._here(telling.sentence - 1) if t.hit.first < first]
        if not before or self.words.paragraphs[telling.sentence - 1] != self.words.paragraphs[telling.sentence]:
            return None
        incident = self.owner.get(id(max(before, key=lambda t: t.hit.first)))
        return incident if incident is not None and self._alike(telling.kind, incident) is not None else None

    def _under_date(self, telling: Telling) -> Incident | None:
        """The incident set apart that the sentence has told under the date it opens with: "In July 2013, a train derailed and exploded …"."""
        if self.headline(telling) or telling.times:
            return None
        opening = self.words.ranges[telling.sentence][0] + OPENING_DATE
        when = telling.opener == "when"  # "the worst disaster since January 2002, when an airliner flew into a volcano"
        for other in self._here(telling.sentence):
            incident = self.owner[id(other)]
            if not incident.relation or incident.relation == "another" or self._alike(telling.kind, incident) is None:
                continue
            dated = [self.tellings.token_of(index) for index in other.times]
            if any(
                at < min(opening, other.hit.first) or (when and other.hit.first < at < telling.hit.first)
                for at in dated
            ):
                return incident
        return None

    def _open(self, telling: Telling) -> Incident:
        incident = Incident(relation=telling.apart)
        if telling.since and not incident.relation and self._tied(telling) is not None:
            incident.relation = "cause"
        if telling.series and not self.headline(telling) and not incident.relation:
            incident.relation = "context"
        if not incident.relation and not telling.title and self._older(telling):
            incident.relation = "context"
        self.incidents.append(incident)
        return incident

    def _older(self, telling: Telling) -> bool:
        """Told with a time before that of an incident of its kind that the report has told already."""
        mine = self._own(telling)
        if mine is None:
            return False
        for incident in self.incidents:
            if (
                self._alike(telling.kind, incident) is not None
                and not incident.relation
                and self._times(telling, incident)[0]
            ):
                theirs = self._interval(incident.best)
                if theirs is None or mine[1] < theirs[0]:
                    return True
        return False

    def _opens(self, telling: Telling) -> bool:
        """Bare plurals tell of no one incident ("earthquakes are frequent")."""
        if "after" in telling.marks and telling.plural and not self.headline(telling):
            return False
        if not telling.plural or telling.series or telling.definite or telling.countries or self.headline(telling):
            return "pronoun" not in telling.marks
        return bool(
            telling.times or telling.places or telling.apart == "another" or telling.phrase[0] < telling.hit.first
        )

    def headline(self, telling: Telling) -> bool:
        """Whether it stands in the title or lead."""
        return telling.title or telling.sentence in self.lead

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
        if (apart_in_time or self._presupposed(telling, incident)) and not names:
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

    def _here(self, sentence: int) -> list[Telling]:
        """The tellings placed so far of a sentence; the last ones of an endless one."""
        return self.by_sentence.get(sentence, [])[-MOST_HERE:]

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
            towns = [self.found.places[i] for i in telling.places if _is_town(self.found.places[i])]
            if towns and self.named and not any(_are_one(a, b) for a in towns for b in self.named):
                return True
        if telling.hit.verb:
            towns = [self.found.places[i] for i in telling.places if _is_town(self.found.places[i])]
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

    # -- charges, outcomes, the rest ---------------------------------------------------------------------------------

    def _charge(self, telling: Telling) -> None:
        fitting = [i for i in self.incidents if self._alike(telling.kind, i) is not None]
        if fitting:
            self._add(telling, fitting[0])
        else:
            incident = Incident(relation="cause")
            self.incidents.append(incident)
            self._add(telling, incident)

    def _stages(self) -> None:
        """Incidents that are only planned, rumoured … are kept where the title or lead tells of them."""
        for incident in list(self.incidents):
            stages = {t.stage for t in incident.tellings}
            unreal = not stages & {Stage.HAPPENED, Stage.UNDER_WAY}
            if unreal and not any(self.headline(t) for t in incident.tellings):
                self._drop(incident)

    def _outcome(self, telling: Telling) -> None:
        partner = telling.partner
        if partner is not None and id(partner) in self.owner:
            self._add(telling, self.owner[id(partner)])
            return
        if telling.behind and (dated := self._dated_by(telling)) is not None:
            self._add(telling, dated)
            return
        named = {name for name in telling.victims if not name.startswith("~")}
        for incident in self.incidents:
            if named & incident.victims:
                self._add(telling, incident)
                return
        if (
            telling.apart
            and telling.apart != "another"
            and (telling.kind == "killing" or telling.behind)
            and telling.victim is not None
            and (not telling.hit.verb or named or telling.behind)
        ):
            incident = Incident(relation=telling.apart)
            self.incidents.append(incident)
            self._add(telling, incident)
            return
        if self._dated_apart(telling):
            behind = Incident(relation="context")
            self.incidents.append(behind)
            self._add(telling, behind)
            return
        here = self.at(telling.hit.first)
        if here is not None:
            self._add(telling, here)
        elif telling.kind == "killing" and self.headline(telling) and self._homicide(telling):
            headed = [i for i in self.incidents if any(self.headline(t) for t in i.tellings)]
            if len(headed) == 1 and ARMED & set(headed[0].kinds):
                self._add(
                    telling, headed[0]
                )  # "ordered to stand trial for a shooting at a bar. Four people were killed"
                return
            incident = Incident()
            self.incidents.append(incident)
            self._add(telling, incident)

    def _dated_apart(self, telling: Telling) -> bool:
        """A killing told by itself, far from the report's head, in a sentence of its own with a time long before what the report is on:
        "In November, gunmen killed 22 people at a hotel in Alder"."""
        if (
            telling.kind not in ("killing", "spill")
            or not telling.hit.verb
            or telling.title
            or telling.sentence in self.body[:1]
        ):
            return False
        if self._here(telling.sentence):
            return False
        with_it = self.tellings.by_sentence.get(telling.sentence, [])
        dated = [self._own(t) for t in with_it if {"outcome", "join"} & t.marks]
        mine = next((own for own in dated if own is not None), None)
        mains = [i for i in self.incidents if not i.background]
        if mine is None or not mains:
            return False
        if all(t.since and not t.title for i in mains for t in i.tellings if self.headline(t)):
            return False  # "A month after the riot, …": what the report is on is long past too
        theirs = [found for i in mains if (found := self._interval(i.best)) is not None]
        if theirs:
            return mine[1] < min(found[0] for found in theirs) - LONG_BEFORE
        return self.published is not None and mine[1] < self.published - FRESH

    def _dated_by(self, telling: Telling) -> Incident | None:
        """The incident behind the sentence's own event that another telling has opened ("hours before a jet crashed and nine died")."""
        told = [t for t in self._here(telling.sentence) if t.behind and t is not telling]
        return self.owner.get(id(told[-1])) if told else None

    def _homicide(self, telling: Telling) -> bool:
        return self.words.text(telling.hit.first, telling.hit.last) in (
            "killed",
            "kills",
            "killing",
            "slain",
            "kill",
            "was found dead",
        )

    def _join(self, telling: Telling) -> None:
        here = self._dated_by(telling) if telling.behind else self.at(telling.hit.first)
        if here is None or here.soft:
            return
        if telling.kind == "any" or self._alike(telling.kind, here) is not None:
            self._add(telling, here)

    def _add(self, telling: Telling, incident: Incident) -> None:
        incident.add(telling, self._lemma(telling), self.found)
        self.owner[id(telling)] = incident
        self.by_sentence.setdefault(telling.sentence, []).append(telling)
        if self.last_placed is None or telling.hit.first > self.last_placed.hit.first:
            self.last_placed = telling
        if (
            len(incident.tellings) > 1
            and incident.relation
            and not telling.apart
            and not telling.charge
            and self.headline(telling)
            and self._tied(telling) is None
            and not telling.since
            and not {"outcome", "join"} & telling.marks
        ):
            incident.relation = ""

    def _drop(self, incident: Incident) -> None:
        self.incidents.remove(incident)
        for telling in incident.tellings:
            self.owner.pop(id(telling), None)
            self.by_sentence[telling.sentence].remove(telling)
        if self.last_placed is not None and id(self.last_placed) not in self.owner:
            self.last_placed = None

    # -- what the report is on ---------------------------------------------------------------------------------------

    def _weight(self, incident: Incident) -> float:
        total = 0.0
        for t in incident.tellings:
            weight = 4.0 if t.title else 3.0 if t.sentence in self.body[:1] else 1.5 if t.sentence in self.lead else 0.4
            if t.apart or t.charge:
                weight *= 0.2
            elif t.since and not t.title:
                weight *= 0.7
            if "outcome" in t.marks:
                weight *= 0.3
            total += weight
        return total

    def _settle(self) -> None:
        """Rule 5: mains among the deeds."""
        standing = [i for i in self.incidents if not i.relation and any(self.headline(t) for t in i.tellings)]
        if not standing:
            standing = [i for i in self.incidents if not i.relation][:1]
        if not standing:
            return
        best = max(standing, key=self._weight)
        top = self._weight(best)
        for incident in standing:
            own = any(
                self.headline(t) and not t.since and t.opener in ("", ",") and not self._governed(t)
                for t in incident.tellings
            )
            other = (
                all(t.since for t in best.tellings if self.headline(t)) and self._alike(incident.kind(), best) is None
            )
            if self._weight(incident) >= 0.4 * top or (own and other):
                incident.background = False
        self._split_mains(standing)

    def _governed(self, telling: Telling) -> bool:
        """A noun after a preposition ("by a rockfall"): the clause is on something else."""
        before = telling.phrase[0] - 1
        return not telling.hit.verb and before >= 0 and self.words.lower[before] in cues.PREPOSITIONS

    def _split_mains(self, standing: list[Incident]) -> None:
        """Where title or lead speak of several ("two shootings", "separate"), the others of the kind are mains too."""
        mains = [i for i in standing if not i.background]
        several = any(
            t.plural
            and self.headline(t)
            and any(
                word in ("two", "three", "four", "separate", "several", "unrelated", "multiple", "five")
                for word in self.words.lower[t.phrase[0] : t.hit.first]
            )
            for i in mains
            for t in i.tellings
        )
        for incident in self.incidents:
            if (
                several
                and incident.background
                and incident.relation in ("", "another")
                and set(incident.kinds) & {k for i in mains for k in i.kinds}
            ):
                incident.background = False
                incident.relation = ""

    def _soft(self, told: list[Telling]) -> None:
        heads = [t for t in told if t.title or t.sentence in self.body[:1]]
        mains = [i for i in self.incidents if not i.background]
        if mains:
            return
        firm = [t for t in heads if t.kind in ("trial", "sanctions", "agreement", "diplomatic", "threat")]
        behind = [i for i in self.incidents if any(self.headline(t) for t in i.tellings)]
        if behind and not firm:
            best = max(behind, key=self._weight)
            best.background, best.relation = False, ""
            return
        chosen = min(firm or heads, key=lambda t: (not t.title, t.hit.first), default=None)
        if chosen is None:
            return
        incident = Incident(background=False, soft=True)
        self.incidents.append(incident)
        for t in [chosen, *(t for t in told if t.kind == chosen.kind and t is not chosen)]:
            self._add(t, incident)
        incident.relation = ""

    # -- whose a place in the text is --------------------------------------------------------------------------------

    def at(self, i: int) -> Incident | None:
        """The incident that token `i` speaks of: by its clause, its relative clause's head, its sentence, else the main one."""
        words = self.words
        sentence, clause = words.sentence[i], words.clause[i]
        here = self.tellings.on_its_side(i, [t for t in self._near(sentence, i) if t.hit.first != i])
        deeds = [t for t in here if "outcome" not in t.marks and "join" not in t.marks] or here
        if deeds:
            within = [t for t in deeds if t.clause == clause and (t.hit.first < i or not t.apart)]
            if within:
                return self.owner[id(min(within, key=lambda t: abs(t.hit.first - i)))]
            opener = words.clauses[clause].opener if clause >= 0 else ""
            before = [t for t in deeds if t.hit.first < i]
            if opener in ("that", "which", "who", "where", "when") and before:
                return self.owner[id(max(before, key=lambda t: t.hit.first))]
            free = [t for t in deeds if not t.since and not t.apart] or [t for t in deeds if t.clause == clause]
            if free:
                return self.owner[id(min(free, key=lambda t: self.tellings.cost(t, i)))]
            led = [t for t in deeds if t.times and t.hit.first < i and t.phrase[0] - words.ranges[sentence][0] <= 1]
            if len(deeds) == len(led) == 1:
                return self.owner[
                    id(led[0])
                ]  # "After Iran's attack on the base in January 2020, more than 100 were diagnosed"
        return self._focus(sentence)

    def _goes_on_there(self, sentence: int) -> bool:
        """ "The local headquarters there reported one person injured": a sentence of the place that the one before told of."""
        first, last = self.words.ranges[sentence]
        lower = self.words.lower
        return any(lower[i] == "there" and lower[i + 1] not in _IS_THERE for i in range(first + 1, last - 1))

    def _near(self, sentence: int, i: int) -> list[Telling]:
        """The placed tellings of a sentence; of an endless one those around token `i`."""
        told = self.by_sentence.get(sentence, [])
        if len(told) <= MOST_HERE:
            return told
        return [t for t in told if abs(t.hit.first - i) <= 2 * MOST_HERE]

    def _focus(self, sentence: int) -> Incident | None:
        """The incident in hand where a sentence names none: the last told in its paragraph if that stands alone, else the main one."""
        mains = [i for i in self.incidents if not i.background] or [i for i in self.incidents if not i.relation]
        if sentence < 0 or not self.incidents:
            return mains[0] if mains else None
        paragraph = self.words.paragraphs[sentence]
        last = next(
            (
                k
                for k in range(sentence - 1, max(-1, sentence - 12), -1)
                if self.words.paragraphs[k] == paragraph and self.by_sentence.get(k)
            ),
            None,
        )
        head = self.sections.over(sentence)
        if head is not None and last is None:
            return self.owner.get(id(head))
        if last is not None:
            told = {id(self.owner[id(t)]): self.owner[id(t)] for t in self._here(last)}
            if len(told) == 1:
                only = next(iter(told.values()))
                if not only.relation or (last == sentence - 1 and (not mains or self._goes_on_there(sentence))):
                    return only
        if len(mains) > 1 and len({i.kind() for i in mains}) > 1:
            return max(mains, key=self._weight)
        if len(mains) > 1:
            earlier = [t for i in mains for t in i.tellings if t.sentence <= sentence and not t.title]
            if earlier:
                return self.owner[id(max(earlier, key=lambda t: t.hit.first))]
        return mains[0] if mains else None


_CLOCK = re.compile(r"(?:at\s+)?(?:about\s+|around\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)
"""A clock time and no day."""
_IS_THERE = frozenset("is are was were has have had be".split())
"""After "there" that names no place."""


def _is_town(place: Place) -> bool:
    return place.precision is PlacePrecision.LOCALITY and place.lat is not None and place.lon is not None


def _is_wide(place: Place) -> bool:
    return place.precision in (PlacePrecision.COUNTRY, PlacePrecision.REGION)


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
