"""Hits → tellings: what sets one apart, when and where it was, which outcome belongs to which deed.

Rules, in order:
1. Apart: "in retaliation for", "previous", "similar to", "blamed for" … right before its noun phrase; "another", "second".
2. A time belongs to the nearest trigger of its sentence, each clause between them counting as five words; one beside a verb
   of saying belongs to the saying, one of a dateline to nothing. A place likewise, where a word of place leads to it.
3. An outcome and the deed it came of are one ("killed in a rocket attack", "a blast that killed six").
"""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise

from onrecord.extract.incidents.behind import set_behind
from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.doers import Doers
from onrecord.extract.incidents.hits import Hit
from onrecord.extract.incidents.stages import Stages
from onrecord.extract.incidents.telling import Telling
from onrecord.extract.page import Page
from onrecord.lang import harm
from onrecord.lang import incident_cues as cues
from onrecord.lang.places import BEARINGS, DISTANCES
from onrecord.model.reading import Reading, Time
from onrecord.model.vocabulary import Measure, PlacePrecision, PlaceRole, Stage, Stance, Tense, TimePrecision, TimeType

CLAUSE_COST = 5
"""Words that one clause between a trigger and a time or place counts for."""
SERIES_FROM = 10
"""A counted series of at least so many is told as one incident of its own."""
COUNTED_WITHIN = 6
"""Tokens from a toll's verb to when it stood so high."""
OPENING_DATE = 4
"""Tokens at a sentence's head in which the date stands that all of it is told under."""
SET_WITHIN = 10
"""Tokens after a verb that sets a toll in which the toll is named."""
FAR = 40
"""The cost from which on a time or place belongs to no trigger."""
OUTCOME_REACH = 8
"""Tellings before an outcome among which its deed is sought."""
RAID_REACH = 10
"""Tokens around a raid in which somebody is held in it."""
TOWN_REACH = 8
"""Tokens after a trigger in which "in the town" stands."""
ELSEWHERE_WITHIN = 9
"""Tokens before a place in which it is told that it is not where it happened."""
_TOLD_TO_BE = frozenset("that and but said ,".split())
"""Before "there" that names no place: "said there were"."""
_OFFICERS = frozenset("prosecutor prosecutors judge lawyer".split())
_AFTER_ANOTHER = re.compile(
    r"[^.;:!?]{0,60}?\b\w+\s+(?:nights?|days?|hours?|weeks?|months?|years?)\s+(?:after|before)\s+(?:the|that)\s+(?:[\w-]+\s+){0,2}?(?:"
    + "|".join(sorted(harm.HAPPENINGS))
    + r")\b",
    re.IGNORECASE,
)
""" "The killing of a man in Keld two nights after the attack" …"""
_CAME = frozenset("came come comes was were is happened occurred took struck followed has had".split())
"""… but "the killing came two nights after it" is told of the killing."""
_ELAPSED = frozenset(
    (f"{unit}{end}", "after") for unit in ("minute", "hour", "day", "week", "month", "year") for end in ("", "s")
)
_LINKS = frozenset("link links connection connected linked related do relation tie ties".split())
_TOWNS = frozenset("town city village suburb".split())
_SET_APART, _ELSEWHEN, _NO_LINK = (
    re.compile(words, re.IGNORECASE) for words in (cues.SET_APART, cues.ELSEWHEN, cues.NO_LINK)
)
_TOLLS = frozenset("number toll tally count".split())
_OVER_HOURS = re.compile(
    r"\W*(?:in|over|during|within)\s+the\s+(?:past|last|previous|preceding)\s+(?:(?:24|48|72)\s+hours|day)\b",
    re.IGNORECASE,
)
"""The opening of a sentence that sums up a day or two."""
_EARLIER = re.compile(
    r"(?:(?P<vague>Earlier\s+(?:this|last)\s+\w+)|Last\s+(?:week|month|year|\w+ber|\w+ary|March|April|May|June|July|August)|(?:A|Two|Three|Four|Five|Six)\s+(?:day|week|month|year)s?\s+(?:ago|earlier|before)"
    r"|In\s+(?:[A-Z][a-z]+,?\s+)?(?:19|20)\d\d)\b"
)
_SUBORDINATE = frozenset("who which that whose whom where when after since before as while because".split())
_HARM = frozenset("death deaths dead toll damage losses injuries casualties victims destruction flooding".split())
_CHARGE = (
    "charged with",
    "charge of",
    "charges of",
    "count of",
    "counts of",
    "accused of",
    "guilty of",
    "guilty to",
    "convicted of",
    "suspicion of",
    "charges including",
    "indicted on",
    "charged in connection with",
    "warrant for",
    "warrants for",
    "wanted for",
    "arrested for",
    "detained for",
    "held for",
    "fined for",
    "jailed for",
    "facing",
    "degree",
    "attempted",
)


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
        self.blamed = [
            page.at(span)
            for statement in found.statements
            if statement.stance is Stance.BLAMES
            for span in statement.content
        ]
        self.counts = [
            (page.at(figure.span), figure) for figure in found.figures if figure.measure is Measure.INCIDENTS
        ]

    def make(self, hits: list[Hit]) -> list[Telling]:
        """Tellings in text order, with their times, places and partners."""
        kept = [hit for hit in hits if not self._overpowered(hit, hits)]
        told = [self._telling(hit) for hit in kept]
        for telling in told:
            self.by_sentence.setdefault(telling.sentence, []).append(telling)
        self.behind = set_behind(self.words, told)
        self._give_times()
        self._give_places()
        self._pair(told)
        self._share_times(told)
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

    @staticmethod
    def _share_times(told: list[Telling]) -> None:
        """ "In 2011, 200 people died when a ferry sank": an outcome's time is its deed's, where the deed has none."""
        for telling in told:
            deed = telling.partner
            if deed is not None and telling.times and not deed.times and deed.sentence == telling.sentence:
                deed.times += telling.times
                deed.costs.update({index: telling.costs[index] for index in telling.times})

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
        self._mark_apart(telling)
        telling.by = self.doers.by(telling)
        telling.countries = self.doers.countries(telling.by)
        telling.victims = self.doers.names(telling.victim)
        return telling

    # -- apart -----------------------------------------------------------------------------------------------------

    def _mark_apart(self, telling: Telling) -> None:
        lower = self.lower
        start = telling.phrase[0]
        clause = self.words.clauses[telling.clause]
        inside = lower[start : telling.hit.first]
        telling.definite = bool(inside) and (inside[0] in cues.DEFINITE or inside[0].endswith("'s"))
        telling.indefinite = bool(inside) and inside[0] in ("a", "an")
        head = lower[telling.hit.last - 1]
        telling.plural = not telling.hit.verb and head.endswith("s") and not head.endswith("ss")
        at = telling.hit.first if telling.hit.verb else start
        back = lower[max(clause.first, at - 6) : at]
        if telling.hit.verb:
            subject = self.words.subject(at)
            at = subject[0] if subject and subject[0] >= clause.first else at
            back = lower[max(clause.first, at - 3) : at]
        telling.often = any(
            word in cues.OFTEN for word in lower[max(clause.first, telling.hit.first - 2) : telling.hit.last + 2]
        ) or self.words.text(telling.hit.last, telling.hit.last + 2) in ("many times", "several times", "again and")
        telling.series = telling.plural and self._is_series(start, inside)
        telling.charge = (not telling.hit.verb and self.words.ends(start, _CHARGE, 1)) or any(
            word in ("degree", "second-degree", "first-degree") for word in inside
        )
        if any(word in cues.ANOTHER for word in inside) and not (telling.definite and "second" not in inside):
            telling.apart = "another"
        if not cues.EXPRESSLY.isdisjoint(inside) or self._is_set_apart(telling):
            telling.apart = "another"
        if any(word in ("previous", "past", "prior", "recent", "similar", "earlier", "historic") for word in inside):
            telling.apart = "older"
        anew = telling.indefinite or (
            telling.hit.verb and telling.hit.means is not None and self._is_told_anew(telling)
        )
        if anew and telling.sentence > 1 and self._opens_earlier(telling):
            telling.apart = telling.apart or "older"
        if self.words.ends(at, cues.CAUSE_BEFORE) and not self._is_what_harmed(telling, at):
            telling.apart = "cause"
        elif self.words.ends(at, cues.CONTEXT_BEFORE, 1) and not self._is_news(telling, at):
            if (
                not telling.definite
                or "outcome" in telling.marks
                or telling.apart
                or self.words.ends(at, ("similar to", "like", "reminiscent of", "worst since"), 1)
            ):
                telling.apart = telling.apart or "context"
        elif (
            (not telling.definite or "outcome" in telling.marks)
            and not telling.hit.verb
            and self._is_blamed(telling, clause.first, at)
        ):
            telling.apart = telling.apart or "context"
        told = (
            clause.opener == "who"
            and telling.hit.verb
            and not telling.apart
            and telling.victim is not None
            and telling.victim[1] <= clause.first
        )
        if told and telling.victim is not None and self.words.ends(telling.victim[0], cues.CAUSE_BEFORE, 1):
            telling.apart = "cause"
        telling.since = (
            clause.opener in ("after", "since")
            or self.words.ends(at, cues.TIME_BEFORE, 0)
            or any(word in ("after", "since", "following") for word in back[-4:])
        )

    def _opens_earlier(self, telling: Telling) -> bool:
        """ "Earlier this month 23 people died in a flood in Keld": a sentence that opens with a time before the news tells of another."""
        start = self.words.tokens[self.words.ranges[telling.sentence][0]].start
        told = _EARLIER.match(self.page.document.text, start)
        return told is not None and (telling.kind in cues.NATURE or told["vague"] is not None)

    def _is_set_apart(self, telling: Telling) -> bool:
        """ "The case had nothing to do with the shooting at the Keld Bar, in which three people died"; "Two hours earlier, a man was shot in Keld.
        Police see no connection"."""
        text, at = self.page.document.text, self.words.tokens[telling.hit.first].start
        sentence = self.page.document.sentence_at(at)
        if sentence is None:
            return False
        said = _SET_APART.search(text, sentence.start, sentence.end)
        if said is not None and said.end() <= at:
            return True
        downed = self.lower[telling.hit.first] in ("shot", "shoot", "shoots", "shooting", "downed")
        if downed and telling.sentence > 1 and not telling.title and _OVER_HOURS.match(text, sentence.start):
            return True  # "In the past 24 hours, air defences shot down 47 drones over Keld"
        deed = telling.kind not in cues.NATURE and self.lower[telling.hit.first] not in ("death", "deaths")
        if deed and not telling.hit.verb and not telling.title:
            end = self.words.tokens[telling.hit.last - 1].end
            match = _AFTER_ANOTHER.match(text, end, sentence.end)
            if match is not None and _CAME.isdisjoint(match[0].lower().split()):
                return True
        anew = _ELSEWHEN.match(text, sentence.start, at) is not None or self._is_told_anew(telling)
        return anew and _NO_LINK.match(text, sentence.end) is not None

    def _is_told_anew(self, telling: Telling) -> bool:
        """ "A man was shot in Keld at 9 p.m.", "the victim of a shooting on Elm Street", behind title and lead: of what nobody has told yet."""
        if telling.title or telling.sentence <= 1:
            return False
        subject = self.words.subject(telling.hit.first) if telling.hit.verb else None
        return self.lower[subject[0]] in ("a", "an") if subject is not None else telling.indefinite

    def _is_news(self, telling: Telling, at: int) -> bool:
        """ "Two were killed in a shooting" tells it, and so does a title; "a veteran killed in a shooting" only mentions it."""
        if not self.words.ends(at, ("killed in",), 1):
            return False
        verb = max(i for i in range(at - 3, at) if self.lower[i] == "killed")
        counted = not _TOLLS.isdisjoint(
            self.lower[max(0, verb - 5) : verb]
        )  # "the number of people killed in a strike has risen"
        return telling.title or counted or not harm.BE.isdisjoint(self.lower[max(0, verb - 2) : verb])

    def _is_what_harmed(self, telling: Telling, at: int) -> bool:
        """ "The number of deaths caused by Cyclone Rosa" in a title or lead is on the cyclone."""
        if not self.words.ends(at, ("caused by", "due to", "because of"), 1):
            return False
        return not _HARM.isdisjoint(self.lower[max(0, at - 7) : at])

    def _is_blamed(self, telling: Telling, floor: int, at: int) -> bool:
        offset = self.words.tokens[telling.hit.first].start
        return any(word in cues.BLAME for word in self.lower[max(floor, at - 16) : at]) or any(
            start <= offset < end for start, end in self.blamed
        )

    def _is_series(self, start: int, inside: list[str]) -> bool:
        lower = self.lower
        if (
            start >= 2
            and lower[start - 1] == "of"
            and any(word in cues.SERIES_NOUNS for word in lower[max(0, start - 3) : start - 1])
        ):
            return True
        offset = self.words.tokens[start].start
        for (first, last), figure in self.counts:
            if (
                first <= offset + 40
                and offset - last <= 30
                and (figure.low or 0) >= SERIES_FROM
                and first <= self.words.tokens[start].end
            ):
                return True
        return any(word in cues.SERIES_NOUNS for word in inside)

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
        """The telling of the same sentence that token `i` belongs to (rule 3)."""
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

    # -- partners --------------------------------------------------------------------------------------------------

    def _pair(self, told: list[Telling]) -> None:
        """An outcome and the deed it came of are one: "killed in a rocket attack", "death of X in a bombing", "blast that killed"."""
        for k, telling in enumerate(told):
            if "outcome" not in telling.marks and telling.kind not in ("killing", "abduction"):
                continue
            after = told[k + 1] if k + 1 < len(told) else None
            if (
                after is not None
                and after.sentence == telling.sentence
                and "outcome" not in after.marks
                and "soft" not in after.marks
            ):
                between = self.lower[telling.hit.last : after.phrase[0]]
                opens = (
                    after.phrase[0] - 1 == self.words.clauses[after.clause].first and after.clause - telling.clause <= 2
                )
                if (
                    (after.clause == telling.clause or opens)
                    and between
                    and between[-1] in ("in", "by", "during", "from", "with")
                    and len(between) <= 14
                ):
                    telling.partner = after
                    before = told[k - 1] if k else None
                    if before is not None and self._is_who(telling, before):
                        before.partner = after
                        self._inherit(telling, before)
                    self._inherit(after, telling)
                    continue
            for before in reversed(told[max(0, k - OUTCOME_REACH) : k]):
                if before.sentence != telling.sentence:
                    break
                if "soft" in before.marks or before.partner is telling:
                    continue
                if telling.apart:
                    break
                clause = self.words.clauses[telling.clause]
                relative = clause.opener in ("that", "which") or self.words.text(clause.first, clause.first + 2) in (
                    "in which",
                    "of whom",
                )
                if (
                    "outcome" not in before.marks
                    and (relative or telling.clause == before.clause or clause.opener == ",")
                    and telling.clause - before.clause <= 1
                ):
                    telling.partner = before
                    before.victims |= telling.victims
                elif self._is_who(telling, before):
                    self._inherit(telling, before)
                    telling.partner = before.partner
                    if telling.partner is None and before.partner is None:
                        telling.partner = before
                break
        for telling in reversed(told):
            partner = telling.partner
            if (
                partner is not None
                and partner.partner is not None
                and partner.partner is not telling
                and "outcome" in partner.marks
            ):
                telling.partner = partner.partner

    def _is_who(self, telling: Telling, before: Telling) -> bool:
        """ "the death of a contractor, who was killed …": one victim, one deed."""
        clause = self.words.clauses[telling.clause]
        close = telling.hit.first - clause.first <= 4 and 0 < telling.clause - before.clause <= 2
        return (
            clause.opener == "who"
            and telling.hit.verb
            and "outcome" in before.marks
            and before.sentence == telling.sentence
            and close
        )

    def _inherit(self, telling: Telling, other: Telling) -> None:
        telling.apart = telling.apart or other.apart
        telling.victims |= other.victims
        telling.victim = telling.victim or other.victim


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
