"""Tellings put together: which of them tell of one incident, which of another (design: an incident is what happened, once,
somewhere).

Rules, in order:
1. What goes on from the telling before it ("It struck at …", "in that attack"), or stands under the date that its sentence opens with, is of the
   incident told there.
2. Any other telling joins the incident it fits best (`fitting`); one that fits none opens an incident, but for bare plurals ("earthquakes are
   frequent").
3. Outcomes ("killed", "the death of") go with the deed of their clause or sentence, else with what the report is on; set
   apart and with a victim of its own, an outcome is a killing of its own.
4. Acts of state and police are responses; one of them is an incident only where nothing else is what the report is on.
5. The report is on what its title and lead tell without setting it apart; all else is background.
"""

from __future__ import annotations

from datetime import timedelta

from onrecord.extract.incidents.fitting import ARMED, FRESH, Fitting
from onrecord.extract.incidents.incident import Incident
from onrecord.extract.incidents.sections import Sections
from onrecord.extract.incidents.telling import Telling
from onrecord.extract.incidents.tellings import OPENING_DATE
from onrecord.lang import incident_cues as cues
from onrecord.model.vocabulary import Stage

LONG_BEFORE = timedelta(days=7)
"""How long before a main incident with a time people may be killed at least to be others' dead, where only that is told of them."""


class Gathering(Fitting):
    """Puts the tellings of one report together."""

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
