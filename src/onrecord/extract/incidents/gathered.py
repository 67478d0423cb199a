"""What has been gathered so far of one report: its incidents, which of them tells what, the report's head, and whose a place in its text is.

Rules, in order, for whose a place is: the nearest deed of its clause, the one that its relative clause hangs on, the nearest of its sentence that is
not set apart; where its sentence tells of none, the one in hand: that of the section, the last told in its paragraph if that stands alone, else the
main one.
"""

from __future__ import annotations

from datetime import datetime

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.incident import Incident
from onrecord.extract.incidents.sections import Sections
from onrecord.extract.incidents.telling import Telling
from onrecord.extract.incidents.tellings import OPENING_DATE, Tellings
from onrecord.model.reading import Place, Reading
from onrecord.model.vocabulary import PlacePrecision, PlaceRole

MOST_HERE = 40
"""Tellings of one sentence that are looked at: no sentence has more, and it keeps a text without full stops linear."""
BYLINE = 8
"""Tokens of a line that may only say who wrote, where and when."""
LEAD = 2
"""Sentences of the body that tell what a report is on."""
_UNITS_BEFORE = frozenset(
    "minutes hour hours day days night nights week weeks month months year years soon shortly".split()
)
""" "Two days after": of another time."""
_IS_THERE = frozenset("is are was were has have had be".split())
"""After "there" that names no place."""


class Gathered:
    """The incidents of one report as far as they are put together. `body`: its sentences under the title; `lead`: the first of them; `headed`: towns that
    title or lead name, `named`: places that the title names, else the lead; `owner`: of a telling, by `id`."""

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
        named = [(i, place) for i, place in enumerate(found.places) if not _is_wide(place) and self.in_head(i, place)]
        self.headed = [place for _, place in named if is_town(place)]
        titled = [place for i, place in named if words.in_title(tellings.token_of_place(i))]
        self.named = titled or [place for _, place in named]

    def _is_a_byline(self, sentence: int) -> bool:
        """ "By our correspondent", "Keld, 30 November 2025": a short line that tells of nothing."""
        first, last = self.words.ranges[sentence]
        return last - first <= BYLINE and not any(
            self.words.verbal(i) and self.words.tokens[i].text != "May" for i in range(first, last)
        )

    def in_head(self, index: int, place: Place) -> bool:
        """Whether a place is named in the title or lead, and not as where the report was written."""
        token = self.tellings.token_of_place(index)
        inside = token < len(self.words.tokens)
        return inside and place.role is not PlaceRole.DATELINE and (
            self.words.in_title(token) or self.words.sentence[token] in self.lead
        )  # fmt: skip

    def headline(self, telling: Telling) -> bool:
        """Whether it stands in the title or lead."""
        return telling.title or telling.sentence in self.lead

    def _here(self, sentence: int) -> list[Telling]:
        """The tellings placed so far of a sentence; the last ones of an endless one."""
        return self.by_sentence.get(sentence, [])[-MOST_HERE:]

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
            if len(deeds) == 1 and self._died_of(i, deeds[0]):
                return self.owner[id(deeds[0])]
            led = [t for t in deeds if t.times and t.hit.first < i and t.phrase[0] - words.ranges[sentence][0] <= 1]
            if len(deeds) == len(led) == 1:
                return self.owner[
                    id(led[0])
                ]  # "After Iran's attack on the base in January 2020, more than 100 were diagnosed"
        return self._focus(sentence)

    def _died_of(self, i: int, deed: Telling) -> bool:
        """ "Four people died after a gunman opened fire in Keld on June 14": what befell them is told right before the deed; but not "a day after"."""
        opens = self.words.clauses[deed.clause].first
        if not deed.since or not i < deed.hit.first or self.words.lower[opens] != "after":
            return False
        return self.words.lower[opens - 1] not in _UNITS_BEFORE

    def _goes_on_there(self, sentence: int) -> bool:
        """ "The local headquarters there reported one person injured": a sentence of the place that the one before told of."""
        first, last = self.words.ranges[sentence]
        lower = self.words.lower
        return any(lower[i] == "there" and lower[i + 1] not in _IS_THERE for i in range(first + 1, last - 1))

    def _goes_on_then(self, sentence: int) -> bool:
        """ "On Oct. 14, missiles hit the base at Keld. Two guards were killed": a sentence without a time behind one that opens with its own."""
        if any(self.words.sentence[self.tellings.token_of(k)] == sentence for k in range(len(self.found.times))):
            return False
        opening = self.words.ranges[sentence - 1][0] + OPENING_DATE
        return any(self.tellings.token_of(k) <= opening for one in self._here(sentence - 1) for k in one.times)

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
                goes_on = not mains or self._goes_on_there(sentence) or self._goes_on_then(sentence)
                if not only.relation or (last == sentence - 1 and goes_on):
                    return only
        if len(mains) > 1 and len({i.kind() for i in mains}) > 1:
            return max(mains, key=self._weight)
        if len(mains) > 1:
            earlier = [t for i in mains for t in i.tellings if t.sentence <= sentence and not t.title]
            if earlier:
                return self.owner[id(max(earlier, key=lambda t: t.hit.first))]
        return mains[0] if mains else None


def is_town(place: Place) -> bool:
    """Whether a place is a town whose point is known."""
    return place.precision is PlacePrecision.LOCALITY and place.lat is not None and place.lon is not None


def _is_wide(place: Place) -> bool:
    return place.precision in (PlacePrecision.COUNTRY, PlacePrecision.REGION)
