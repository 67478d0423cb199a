"""One incident of a report in the making: its tellings and what they say together."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.extract.incidents.telling import Telling
from onrecord.model.reading import Reading, Time
from onrecord.model.vocabulary import TimePrecision

SPECIFIC = (
    "earthquake eruption landslide storm flood outbreak cyberattack crash coup bombing strike shooting abduction riot protest armed-clash sabotage spill fire crush collapse explosion extreme-weather attack killing"
).split()
"""Of kinds told equally often the earlier one names the incident."""
VAGUE = frozenset(("attack", "killing", "explosion", "collapse", "fire"))
NEARBY = 12
"""Cost (words, clauses counted) up to which a time is held to be a trigger's own rather than its sentence's."""


@dataclass(eq=False)
class Incident:
    """Tellings of one incident. `relation`: why it is set apart, "" where it is not. What its tellings say is kept together
    beside them, so that a further telling costs the same however many there are."""

    relation: str = ""
    background: bool = True
    soft: bool = False
    tellings: list[Telling] = field(default_factory=list)
    countries: set[str] = field(default_factory=set)
    victims: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    lemmas: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    series: bool = False
    after: bool = False
    best: tuple[bool, int, Time] | None = None

    @property
    def first(self) -> Telling:
        """The first telling in the text."""
        return min(self.tellings, key=lambda t: t.hit.first)

    def add(self, telling: Telling, lemma: str, found: Reading) -> None:
        """Take a telling in."""
        self.tellings.append(telling)
        self.countries |= telling.countries
        self.victims |= telling.victims
        self.lemmas.add(lemma)
        self.places |= {found.places[i].name for i in telling.places}
        self.series |= telling.series
        self.after |= "after" in telling.marks
        if telling.kind != "any" and not {"outcome", "join"} & telling.marks:
            self.kinds.add(telling.kind)
        for index in telling.times:
            row = (telling.costs[index] > NEARBY, coarseness(found.times[index]), found.times[index])
            if self.best is None or row[:2] < self.best[:2]:
                self.best = row

    def kind(self) -> str:
        """The kind told most, specific kinds before vague ones; title and lead count more."""
        if self.soft:
            return self.tellings[0].kind
        weights: dict[str, float] = {}
        for t in self.tellings:
            if t.kind == "any" or "join" in t.marks:
                continue
            weight = 0.1 if "outcome" in t.marks else 3.0 if t.title else 1.0
            if t.kind == "extreme-weather" and (t.since or t.apart == "cause" or not t.title):
                weight *= 0.25  # mostly what it came of: "after two days of heavy rain"
            if t.kind in VAGUE and not {"outcome", "driven"} & t.marks:
                weight *= 0.5 if t.kind in ("fire", "collapse", "explosion") else 0.25
            weights[t.kind] = weights.get(t.kind, 0.0) + weight
        return max(
            weights,
            key=lambda kind: (weights[kind], -SPECIFIC.index(kind) if kind in SPECIFIC else -99),
            default="other",
        )


def coarseness(time: Time) -> int:
    """0 for minutes, more for coarser times."""
    return list(TimePrecision).index(time.precision)
