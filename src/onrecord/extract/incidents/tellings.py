"""Hits → tellings, with when and where each was.

Rules, in order:
1. `stages`, `doers` and `apart` say how far it has come, who did it to whom, and what sets it apart.
2. A time belongs to the nearest trigger of its sentence, each clause between them counting as five words; one beside a verb
   of saying belongs to the saying, one of a dateline to nothing. A place likewise, where a word of place leads to it.
3. An outcome and the deed it came of are one (`partners`).
"""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise

from onrecord.extract.incidents.apart import Apart
from onrecord.extract.incidents.behind import set_behind
from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.doers import Doers
from onrecord.extract.incidents.partners import pair, share_times
from onrecord.extract.incidents.stages import Stages
from onrecord.extract.incidents.telling import Telling
from onrecord.extract.incidents.triggers import Hit
from onrecord.extract.page import Page
from onrecord.lang import harm
from onrecord.lang import incident_cues as cues
from onrecord.lang.places import BEARINGS, DISTANCES
from onrecord.model.reading import Reading, Time
from onrecord.model.vocabulary import PlacePrecision, PlaceRole, Stage, Stance, Tense, TimePrecision, TimeType

CLAUSE_COST = 5
"""Words that one clause between a trigger and a time or place counts for."""
COUNTED_WITHIN = 6
"""Tokens from a toll's verb to when it stood so high."""
OPENING_DATE = 4
"""Tokens at a sentence's head in which the date stands that all of it is told under."""
SET_WITHIN = 10
"""Tokens after a verb that sets a toll in which the toll is named."""
FAR = 40
"""The cost from which on a time or place belongs to no trigger."""
RAID_REACH = 10
"""Tokens around a raid in which somebody is held in it."""
TOWN_REACH = 8
"""Tokens after a trigger in which "in the town" stands."""
ELSEWHERE_WITHIN = 9
"""Tokens before a place in which it is told that it is not where it happened."""
_TOLD_TO_BE = frozenset("that and but said ,".split())
"""Before "there" that names no place: "said there were"."""
_OFFICERS = frozenset("prosecutor prosecutors judge lawyer".split())
_ELAPSED = frozenset(
    (f"{unit}{end}", "after") for unit in ("minute", "hour", "day", "week", "month", "year") for end in ("", "s")
)
_LINKS = frozenset("link links connection connected linked related do relation tie ties".split())
_TOWNS = frozenset("town city village suburb".split())
_SUBORDINATE = frozenset("who which that whose whom where when after since before as while because".split())


_DOERS = frozenset("he she they attacker attackers gunman gunmen suspect assailant assailants knifeman shooter".split())


class Tellings:
    """Makes tellings of hits; one page at a time."""

    def __init__(self, page: Page, words: Words, found: Reading, countries: dict[tuple[str, ...], str]) -> None:
        self.page, self.words, self.found = page, words, found
        self.lower = words.lower
        self.by_sentence: dict[int, list[Telling]] = {}
        self.behind: dict[int, tuple[int, int]] = {}
        self.offices: set[int] = set()
        """Places told only as where somebody has his office: they stand in where no other town is told."""
        self.aside: set[int] = set()
        """Places told only as `elsewhere`: they stand in where no place is told to be hit."""
        threats = [
            page.at(span)
            for statement in found.statements
            if statement.stance in (Stance.VOWS, Stance.WARNS, Stance.DEMANDS)
            and (statement.tense in (Tense.FUTURE, Tense.CONDITIONAL) or statement.stance is Stance.VOWS)
            for span in statement.content
        ]
        self.stages = Stages(words, threats)
        self.doers = Doers(words, countries)
        self.apart = Apart(page, words, found)

    def make(self, hits: list[Hit]) -> list[Telling]:
        """Tellings in text order, with their times, places and partners."""
        kept = [hit for hit in hits if not self._overpowered(hit, hits)]
        told = [self._telling(hit) for hit in kept]
        for telling in told:
            self.by_sentence.setdefault(telling.sentence, []).append(telling)
        self.behind = set_behind(self.words, told)
        self._give_times()
        self._give_places()
        pair(self.words, told)
        share_times(told)
        return told

    def _overpowered(self, hit: Hit, hits: list[Hit]) -> bool:
        """ "A man stabbed several people before he was shot by police": what ended the deed, of which more is told, is no deed."""
        lower = self.lower
        if not hit.verb and lower[hit.last - 1] in ("raid", "raids") and len(hits) > 1:
            first, last = self.words.ranges[self.words.sentence[hit.first]]
            near = lower[max(first, hit.first - RAID_REACH) : min(last, hit.first + RAID_REACH)]
            if not harm.ARRESTED.isdisjoint(near) and any(one.kind != "arrest" and one is not hit for one in hits):
                return True  # "police detained two men in an overnight raid"
        if not hit.verb or hit.first < 2 or lower[hit.first - 1] not in ("was", "were", "been"):
            return False
        if _DOERS.isdisjoint(lower[max(0, hit.first - 4) : hit.first - 1]):
            return False
        by = next((i for i in range(hit.last, min(hit.last + 6, len(lower))) if lower[i] == "by"), None)
        ended = by is not None and not harm.OFFICERS.isdisjoint(lower[by + 1 : by + 4])
        return ended and any(one.first < hit.first and one is not hit and one.verb for one in hits)

    def _telling(self, hit: Hit) -> Telling:
        words = self.words
        clause_index = words.clause[hit.first]
        clause = words.clauses[clause_index]
        start = hit.first if hit.verb else words.phrase_start(hit.first, clause.first)
        telling = Telling(
            hit=hit,
            phrase=(start, hit.last),
            sentence=clause.sentence,
            clause=clause_index,
            title=words.in_title(hit.first),
            stage=self.stages.stage(hit, start),
            opener=clause.opener,
        )
        telling.victim = self.doers.victim(telling)
        self.apart.mark(telling)
        telling.by = self.doers.by(telling)
        telling.countries = self.doers.countries(telling.by)
        telling.victims = self.doers.names(telling.victim)
        return telling

    # -- when and where --------------------------------------------------------------------------------------------

    def cost(self, telling: Telling, i: int) -> int:
        """How far token `i` is from a telling, in words; clauses between count too."""
        hit = telling.hit
        distance = i - hit.last + 1 if i >= hit.last else hit.first - i
        return distance + CLAUSE_COST * abs(self.words.clause[i] - telling.clause)

    def on_its_side(self, i: int, told: list[Telling]) -> list[Telling]:
        """Of tellings of token `i`'s sentence those that are behind like it, or before the sentence's hinge like it; else all."""
        part = self.behind.get(self.words.sentence[i])
        if part is None:
            return told
        return [t for t in told if t.behind == (part[0] <= i < part[1])] or told

    def nearest(self, i: int) -> Telling | None:
        """The telling of the same sentence that token `i` belongs to (rule 2)."""
        told = [t for t in self.by_sentence.get(self.words.sentence[i], ()) if "soft" not in t.marks]
        here = self.on_its_side(i, told)
        clause = self.words.clause_at(i)
        if clause is not None and clause.opener == "who":
            within = [t for t in here if t.clause == self.words.clause[i]]
            if within:
                return min(within, key=lambda t: (self.cost(t, i), t.hit.first))
        strong = (
            [t for t in here if not {"outcome", "join"} & t.marks]
            or [t for t in here if "outcome" not in t.marks]
            or here
        )
        owner = min(strong, key=lambda t: (self.cost(t, i), t.hit.first), default=None)
        return None if owner is not None and self._of_a_follow_up(i, owner) else owner

    def _of_a_follow_up(self, i: int, owner: Telling) -> bool:
        """ "Roe, who led the mutiny, was arrested in Keld on Friday": of what another clause does to somebody of whom a relative clause tells the deed."""
        if owner.opener not in ("who", "that", "which") or self.words.clause[i] <= owner.clause:
            return False
        soft = [t for t in self.by_sentence.get(owner.sentence, ()) if "soft" in t.marks and t.hit.verb]
        return any(owner.hit.first < t.hit.first < i for t in soft)

    def token_of(self, time: int) -> int:
        """The first token of a time of the reading."""
        return self.words.token_at(self.page.at(self.found.times[time].span)[0])

    def token_of_place(self, place: int) -> int:
        """The first token of a place of the reading."""
        return self.words.token_at(self.page.at(self.found.places[place].span)[0])

    def _give_times(self) -> None:
        starts = {self.token_of(index) for index, time in enumerate(self.found.times) if _dated(time)}
        for index, time in enumerate(self.found.times):
            if not _dated(time):
                continue
            start, end = self.page.at(time.span)
            first, last = self.words.token_at(start), self.words.token_at(max(end - 1, 0)) + 1
            owner = self.nearest(first)
            if (
                owner is None
                or self._in_dateline(first)
                or self._of_saying(first, last, owner)
                or self._of_counting(first)
                or self._quoted_apart(start, owner)
                or self._of_another_verb(first, owner)
                or self._of_the_end(index, first, owner)
                or self._of_what_followed(first, last, owner)
                or (owner.stage is Stage.HAPPENED and self._to_come(time))
                or (first < owner.hit.first and self._has_its_day(owner, starts))
            ):
                continue
            several = owner.plural and not owner.definite and not owner.title
            if several and time.precision is TimePrecision.YEAR:
                continue  # "killed in stampedes between 2003 and 2022": of others too
            cost = self.cost(owner, first) + self._detour(first, last, owner)
            if self._opens_for(first, last, owner):
                cost = min(cost, FAR)
            if cost <= FAR:
                owner.times.append(index)
                owner.costs[index] = cost

    def _to_come(self, time: Time) -> bool:
        """Whether a time begins when the report had been out for a day: "will keep watch over the bars until Sunday night"."""
        published = self.page.report.published
        return published is not None and time.begins is not None and time.begins > published + timedelta(days=1)

    def _of_another_verb(self, first: int, owner: Telling) -> bool:
        """ "Two traders who had crossed into Keld on Monday are missing after the landslide": of a relative clause that tells of no deed."""
        index = self.words.clause[first]
        clause = self.words.clauses[index]
        return (
            clause.opener == "who"
            and index < owner.clause
            and "," not in self.lower[clause.first : first]
            and not any(t.clause == index for t in self.by_sentence.get(owner.sentence, ()))
        )

    def _of_the_end(self, time: int, first: int, owner: Telling) -> bool:
        """ "They stopped shelling each other at midnight": the hour at which a fight ends is not that at which it began."""
        if self.found.times[time].type is not TimeType.TIME or owner.kind == "abduction":
            return False
        clause = self.words.clauses[self.words.clause[first]]
        if _OVER.search(self.words.text(clause.first, first)) is not None:
            return True  # "the fire was brought under control at 3:05 a.m."
        ended = [i for i in range(clause.first, first) if self.lower[i] in _ENDED]
        if not ended:
            return self.lower[first - 1 : first] == ["until"]
        told = any(ended[-1] < t.hit.first < first for t in self.by_sentence.get(owner.sentence, ()))
        return self.lower[ended[-1] + 1] in _FIRING or (not told and first - ended[-1] <= _SOON)

    def _of_what_followed(self, first: int, last: int, owner: Telling) -> bool:
        """ "Prosecutors on Friday charged four men with the murder", "was admitted at 6:58 p.m. with gunshot wounds": the hour of a charge or an admission."""
        if not _ADMITTED.isdisjoint(self.lower[max(0, first - 3) : first]):
            return True
        noun = not owner.hit.verb or self.lower[owner.hit.first - 1] in cues.DETERMINERS
        return noun and owner.hit.first > last and self.lower[last] in _CHARGED

    def _has_its_day(self, telling: Telling, starts: set[int]) -> bool:
        """ "The committee today heard the minister on the attack of 18 September": the day right after a deed's noun is the deed's. `starts`: where times do."""
        last = telling.hit.last
        return not telling.hit.verb and self.lower[last : last + 1] == ["of"] and last + 1 in starts

    def _opens_for(self, first: int, last: int, owner: Telling) -> bool:
        """ "On Nov. 1, a boy of eleven, David Roe, was shot when …": a time that opens a sentence is that of its main verb, however much stands between."""
        start = self.words.ranges[self.words.sentence[first]][0]
        opening = first - start <= 1 and self.lower[last : last + 1] == [","] and owner.hit.first > last
        return opening and owner.hit.verb and not owner.since and owner.opener not in _SUBORDINATE

    def _quoted_apart(self, at: int, owner: Telling) -> bool:
        """ "Asked how many were abducted, he says: “I won't tell you today”": a time in a quotation is of nothing told outside it."""
        quoted = self.page.document.in_quotation
        begun = quoted(at)
        return begun is not None and begun != quoted(self.words.tokens[owner.hit.first].start)

    def _in_dateline(self, i: int) -> bool:
        """Between a report's place line and its dash ("LA PAZ, June 3 (Agency) —")."""
        words = self.words
        sentence = words.sentence[i]
        if sentence < 0:
            return False
        first, last = words.ranges[sentence]
        if i - first > 8 or not words.cap(first):
            return False
        dashes = (k for k in range(i + 1, min(last, first + 18)) if self.lower[k] in ("—", "–", "-", "--"))
        dash = next(
            (k for k in dashes if words.tokens[k - 1].end < words.tokens[k].start or self.lower[k] != "-"), None
        )
        return dash is not None and not any(
            words.verbal(k) and words.tokens[k].text != "May" for k in range(first, dash)
        )

    def _detour(self, first: int, last: int, owner: Telling) -> int:
        """What makes a time less likely the trigger's own: "after" or a relative clause between them, "the night of the …"."""
        hit = owner.hit
        if hit.first > last and self.lower[last : last + 1] == ["of"]:
            return FAR
        if owner.phrase[0] <= first < hit.first:
            return -CLAUSE_COST
        if (
            first < hit.first
            and owner.opener in ("that", "which", "who", "whom")
            and self.words.clause[first] < owner.clause
            and not self._beyond_relative(first, owner)
        ):
            return FAR
        if last < owner.phrase[0] and self.lower[owner.phrase[0] - 1] in ("over", "for") and not owner.hit.verb:
            return FAR  # "dismissed the governor on Friday over a dam burst", "claimed responsibility on Monday for an ambush"
        between = self.lower[hit.last : first] if first >= hit.last else self.lower[last : hit.first]
        if first < hit.first and owner.since and any(pair in _ELAPSED for pair in pairwise(between)):
            return FAR  # "was found alive on Thursday morning, 36 hours after the slope gave way"
        return 12 if any(word in ("after", "since", "following", "before", "until") for word in between) else 0

    def _beyond_relative(self, first: int, owner: Telling) -> bool:
        """ "In July, 17 died when a building that housed a mill collapsed": the date that opens the sentence, and the verb that a relative clause
        has been told before."""
        opens = first - self.words.ranges[owner.sentence][0] < OPENING_DATE and owner.hit.verb
        clause = self.words.clauses[owner.clause]
        told = self.lower[clause.first + 1 : owner.hit.first]
        return opens and any(word.endswith("ed") or word in cues.COMMON_VERBS | cues.AUXILIARIES for word in told)

    def _of_saying(self, first: int, last: int, owner: Telling) -> bool:
        """The time says when something was said: a verb of saying stands beside it, and the trigger does not."""
        words, lower = self.words, self.lower
        clause = words.clause_at(first)
        if clause is None or (owner.phrase[0] <= first < owner.hit.first):
            return False
        opens = (
            clause.first if first - clause.first > 1 else words.ranges[clause.sentence][0]
        )  # “put out just after 7 p.m.”
        floor = max(opens, first - 10)
        saying = [
            i
            for i in range(floor, first)
            if (lower[i] in cues.REPORTING and lower[i : i + 2] != ["gave", "way"])
            or (lower[i] == "found" and not _WHO_FIND.isdisjoint(lower[max(0, i - 6) : i]))
        ]
        if saying:
            return not saying[-1] < owner.hit.first < first
        if lower[first - 1 : first] == ["know"]:
            return True  # "What we know tonight"
        right = lower[last : min(clause.last, last + 3)]
        return any(word in cues.REPORTING for word in right) and words.clause[first] != owner.clause

    def _of_counting(self, first: int) -> bool:
        """The time says when a toll stood so high ("The death toll in the sinking rose to 22 on Wednesday", "on Friday lowered to 16 the number of
        dead")."""
        if self.lower[max(0, first - 2) : first] in (["as", "of"], ["as", "at"], ["as", "on"]):
            return True
        start = self.words.ranges[self.words.sentence[first]][0] if self.words.sentence[first] >= 0 else first
        moved = [i for i in range(max(start, first - COUNTED_WITHIN), first) if self.lower[i] in cues.TOLL_MOVES]
        if moved and not cues.TOLLS.isdisjoint(self.lower[start : moved[-1]]):
            return True
        following = [word for word in self.lower[first + 1 : first + 3 + SET_WITHIN] if word != ","]
        return bool(following) and following[0] in cues.SET_TOLLS and not cues.TOLLS.isdisjoint(following)

    def _give_places(self) -> None:
        counted_from: set[int] = set()
        for index, place in enumerate(self.found.places):
            if place.role in (PlaceRole.DATELINE, PlaceRole.SEAT, PlaceRole.ORIGIN):
                continue
            first = self.words.token_at(self.page.at(place.span)[0])
            if self._of_an_officer(first):
                self.offices.add(index)
            owner = self.nearest(first)
            if owner is None or self.cost(owner, first) > FAR:
                continue
            if self.elsewhere(first):
                self.aside.add(index)
            before = self.lower[first - 1] if first else ""
            near = self.lower[max(0, first - 4) : first]
            located = (
                before in cues.LOCATIVE
                or any(word in cues.LOCATIVE for word in near)
                or place.role in (PlaceRole.HIT, PlaceRole.LAUNCHED_FROM)
            )
            if "outcome" in owner.marks and self._of_care(place.text, first, owner):
                continue
            objective = owner.hit.last <= first <= owner.hit.last + 4
            if located or objective or owner.title:
                owner.places.append(index)
            if self._counted_from(first):
                counted_from.add(index)
        for here in self.by_sentence.values():
            for telling in here:
                there = [index for index in telling.places if index not in counted_from]
                if any(self.found.places[index].precision is not PlacePrecision.COUNTRY for index in there):
                    telling.places = there  # a town that a distance is counted from stands in where no other is told
                if not telling.places and (town := self._taken_up(telling)) is not None:
                    telling.places.append(town)

    def elsewhere(self, first: int) -> bool:
        """Whether the place at a word is where the hurt are treated ("taken to the hospital in Keld"), what was used has been found ("the car was found burnt out near Keld"), or something else happened ("no link with what happened in
        Keld")."""
        near = self.lower[max(0, first - ELSEWHERE_WITHIN) : first]
        if len(near) > 1 and near[-1] in ("in", "at", "of") and not harm.HOSPITAL.isdisjoint(near[-3:-1]):
            return True
        if near[-3:-1] == ["what", "happened"] and not _LINKS.isdisjoint(near):
            return True
        found = next((i for i in range(len(near) - 1, 0, -1) if near[i] in ("found", "discovered")), None)
        return found is not None and not cues.VEHICLES.isdisjoint(near[max(0, found - 4) : found])

    def _of_an_officer(self, first: int) -> bool:
        """Whether somebody has his office at the place at a word: "a prosecutor in Keld"."""
        return first > 1 and self.lower[first - 1] == "in" and self.lower[first - 2] in _OFFICERS

    def _counted_from(self, first: int) -> bool:
        """Whether a distance is counted from the place at a word ("350 kilometres west of Keld")."""
        i = first - 1
        if i < 2 or self.lower[i] not in ("of", "from"):
            return False
        i -= 1
        while i > 0 and self.lower[i] in BEARINGS:
            i -= 1
        return self.lower[i] in DISTANCES or self.lower[i].endswith("km")

    def _of_care(self, name: str, first: int, owner: Telling) -> bool:
        """ "She died at the Keld Hospital", "the group, which is run from Keld, knew of no injured": where people are treated, or what another
        clause is about, is not where it happened."""
        aside = self.words.clauses[self.words.clause[first]].opener in ("which", "who", "whose")
        return not harm.HOSPITAL.isdisjoint(name.lower().split()) or (
            aside and self.words.clause[first] != owner.clause
        )

    def _taken_up(self, telling: Telling) -> int | None:
        """ "It had bombed a depot in the town", "a grenade thrown into a bar there": the town named last before."""
        last = self.words.clauses[telling.clause].last
        for i in range(telling.hit.last, min(last, telling.hit.last + TOWN_REACH)):
            in_town = self.lower[i] in cues.LOCATIVE and self.lower[i + 1 : i + 2] == ["the"] and i + 2 < last
            in_town = in_town and self.lower[i + 2] in _TOWNS
            if in_town or (self.lower[i] == "there" and self.lower[i - 1] not in _TOLD_TO_BE):
                fine = (PlacePrecision.POINT, PlacePrecision.LOCALITY)
                before = [
                    (first, index)
                    for index, place in enumerate(self.found.places)
                    if place.role in (PlaceRole.HIT, PlaceRole.MENTIONED)
                    and index not in self.offices
                    and place.precision in fine
                    and (first := self.words.token_at(self.page.at(place.span)[0])) < i
                ]
                return max(before)[1] if before else None
        return None


_WHO_FIND = frozenset(
    "inquiry commission court panel board report jury investigation judge tribunal auditors committee probe".split()
)
""" "A commission of inquiry found on Wednesday": it said so."""
_ADMITTED = frozenset("admitted hospitalised hospitalized discharged".split())
_CHARGED = frozenset(
    "charged charge indicted convicted sentenced jailed acquitted arraigned ordered ruled remanded".split()
)
_OVER = re.compile(
    r"\b(?:under control|put out|extinguished)(?: (?:by|at|around|about|only|shortly|just|before|after))*$"
)
_ENDED = frozenset("stopped halted ceased ended".split())
_FIRING = frozenset("shelling firing bombing bombarding shooting fighting attacking fire hostilities".split())
_SOON = 3
"""Tokens from "ended" to the hour at which it did."""


def _dated(time: Time) -> bool:
    if time.text.lower().endswith((" after", " before", " since")):
        return False
    return time.begins is not None and time.type in (TimeType.DATE, TimeType.TIME)
