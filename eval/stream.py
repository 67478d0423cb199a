"""A stream of short synthetic reports of many incidents, for the speed and memory of linking, never for the quality of reading.

Incidents are invented: a kind, a real town, a moment, a course of tolls, and people who speak for five parties (the town's governor, its police,
its hospital, the ministry, and another side: an armed group, or the relief agency where nobody did it). As in life, most have 5 to 30
reports and a few have hundreds; about seven begin a day, so that a longer stream is not a denser one. Of an incident's reports about a fifth
are agencies'; a quarter of the others are pickups of those (whole, cut, or two paragraphs inside an own story); one in twelve is an outlet's
reissue of its own text with the toll of the hour; the rest are written anew, of frames with so many forms that they are no copies. One in thirty
arrives days late, one in two hundred is undated. What is a copy of what, and of which incident a report tells, is known (`Item`).

Everything follows from `seed`; no text is anybody else's.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle

from eval.synthetic import ADJ, ENDINGS, FIRST, LAST, NOUN, OPENINGS, PART, THING

A_DAY = 7
"""Incidents that begin a day."""
BEGIN = datetime(2022, 1, 1, tzinfo=UTC)
AGENCIES = ("Meridian Wire", "Northgate News Agency", "Caspian Press Agency", "Harbour Newswire")
OUTLETS = tuple(
    f"{a} {b}"
    for a in "North Gulf Harbour Delta Summit Coast Prairie Valley Lakeside Union Morning Evening".split()
    for b in "Post Herald Courier Radio Times Gazette Tribune".split()
)
VIOLENT = ("missile strike", "bombing", "shooting", "drone strike", "clash", "air strike")
KINDS = (*VIOLENT, "explosion", "earthquake", "flood", "fire", "landslide", "bus crash")
GROUPS = ("Red Dawn Front", "Free Valley Army", "Northern Resistance Council", "Eastern Liberation Movement")


@dataclass(frozen=True, slots=True)
class Town:
    """A town that reports can be about."""

    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Happening:
    """What the reports of one incident agree on."""

    number: int
    kind: str
    town: Town
    begins: datetime
    people: tuple[str, ...]
    first: int
    last: int
    size: int

    @property
    def violent(self) -> bool:
        """Somebody did it."""
        return self.kind in VIOLENT

    def toll(self, hours: float) -> int:
        """The dead as they were counted so many hours after."""
        return self.first + round((self.last - self.first) * (1 - math.exp(-hours / 20)))


@dataclass(frozen=True, slots=True)
class Item:
    """A report with what is true of it: the incident it tells and the ref of the report whose words it carries, if any."""

    ref: str
    incident: int
    title: str
    outlet: str
    paragraphs: tuple[str, ...]
    published: datetime
    arrives: datetime
    url: str
    dated: bool = True
    carries: str | None = None
    replaces: str | None = None

    def line(self) -> dict[str, str]:
        """The report as a JSON line."""
        item = {"ref": self.ref, "title": self.title, "outlet": self.outlet, "url": self.url}
        item |= {"received": f"{self.arrives:%Y-%m-%dT%H:%M:%SZ}", "text": "\n\n".join(self.paragraphs)}
        if self.dated:
            item["published"] = f"{self.published:%Y-%m-%dT%H:%M:%SZ}"
        return item


def sizes(count: int, over: int, rng: random.Random) -> list[int]:
    """How many of `count` reports each incident has: log-normal (median two thirds of the mean), in no order; one in 500 has twelve
    times the mean, one in 500 thirty-five times, evenly spread, so that every tenth of a stream has its share."""
    weights = [rng.lognormvariate(0, 0.8) for _ in range(over)]
    for index, times in zip(range(125 if over > 125 else 0, over, 250), cycle((12, 35))):
        weights[index] = math.exp(0.32) * times
    total = sum(weights)
    made = [max(1, round(weight * count / total)) for weight in weights]
    while sum(made) != count:
        step = 1 if sum(made) < count else -1
        index = rng.randrange(over)
        made[index] += step if made[index] + step > 0 else 0
    return made


def happenings(count: int, over: int, towns: Sequence[Town], seed: int = 11) -> list[Happening]:
    """`over` incidents that share `count` reports, by when they begin."""
    rng = random.Random(seed)
    made = []
    for number, size in enumerate(sizes(count, over, rng)):
        begins = BEGIN + timedelta(days=number / A_DAY, hours=rng.uniform(-12, 12))
        people = tuple(f"{rng.choice(FIRST)} {rng.choice(LAST)}" for _ in range(5))
        first = rng.choice((1, 2, 3, 4, 5, 7, 9, 12, 18))
        last = first + rng.choice((0, 0, 1, 2, 3, 5, 9, 20))
        made.append(Happening(number, rng.choice(KINDS), rng.choice(towns), begins, people, first, last, size))
    return made


@dataclass
class _Writer:
    """Writes the reports of one incident."""

    it: Happening
    rng: random.Random
    wires: list[Item] = field(default_factory=list)
    own: dict[str, Item] = field(default_factory=dict)

    def items(self) -> Iterator[Item]:
        """All reports, in the order of publication."""
        delays = sorted(self._delay() for _ in range(self.it.size))
        for index, hours in enumerate(delays):
            ref = f"i{self.it.number}r{index}"
            published = self.it.begins + timedelta(hours=hours)
            yield self._next(ref, published, hours)

    def _delay(self) -> float:
        """Hours after: most within two days, one in seven in the weeks after."""
        return 0.7 + (self.rng.expovariate(1 / 16) if self.rng.random() < 0.86 else self.rng.uniform(24, 500))

    def _next(self, ref: str, published: datetime, hours: float) -> Item:
        rng = self.rng
        late = rng.random() < 1 / 30
        arrives = published + (timedelta(days=rng.uniform(1, 20)) if late else timedelta(minutes=rng.uniform(1, 90)))
        outlet = rng.choice(AGENCIES) if rng.random() < 0.2 else rng.choice(OUTLETS)
        paragraphs = self._written(hours)
        title, carries, replaces = self._title(hours), None, None
        if outlet in self.own and outlet not in AGENCIES and rng.random() < 0.5:
            old = self.own[outlet]
            paragraphs, replaces = (paragraphs[0], *old.paragraphs[1:]), old.ref
        elif outlet not in AGENCIES and self.wires and rng.random() < 0.3:
            wire = rng.choice(self.wires)
            paragraphs, carries = self._picked_up(wire, paragraphs), wire.ref
        url = f"https://{outlet.lower().replace(' ', '-')}.example/{self.it.number}/{ref}"
        item = Item(
            ref, self.it.number, title, outlet, paragraphs, published, arrives, url, rng.random() > 1 / 200, carries, replaces
        )  # fmt: skip
        if outlet in AGENCIES:
            self.wires.append(item)
        if carries is None:
            self.own[outlet] = item
        return item

    def _picked_up(self, wire: Item, own: tuple[str, ...]) -> tuple[str, ...]:
        kept = wire.paragraphs
        how = self.rng.random()
        if how < 0.4:
            return (f"{self.it.town.name.upper()} ({wire.outlet}) — {kept[0]}", *kept[1:])
        if how < 0.7 and len(kept) > 3:
            return (*kept[:-1], f"({wire.outlet})")
        at = self.rng.randrange(len(kept) - 2)
        return (*own[:2], *kept[at : at + 3])

    def _title(self, hours: float) -> str:
        it, toll = self.it, self.it.toll(hours)
        return self.rng.choice(
            (
                f"{toll} dead in {it.town.name} {it.kind}",
                f"{it.town.name} {it.kind}: toll at {toll}",
                f"{it.kind.capitalize()} in {it.town.name} kills {toll}",
                f"What we know of the {it.kind} in {it.town.name}",
                f"{it.town.name} mourns after {it.kind}",
            )
        )

    def _written(self, hours: float) -> tuple[str, ...]:
        said = [self._official, self._police, self._hospital, self._ministry, self._other_side, self._resident]
        chosen = self.rng.sample(said, self.rng.choice((2, 2, 3, 3, 4)))
        body = [say(hours) for say in chosen]
        for _ in range(self.rng.choice((1, 1, 2))):
            body.insert(self.rng.randrange(len(body) + 1), self._scene())
        return (self._lead(hours), *body)

    def _lead(self, hours: float) -> str:
        it, rng = self.it, self.rng
        toll, hurt = it.toll(hours), it.toll(hours) * 2 + rng.randrange(3)
        where = rng.choice((f"in {it.town.name}", f"in {it.town.name}, {it.town.country},"))
        day = f"on {it.begins:%A}" if hours < 100 else f"on {it.begins.day} {it.begins:%B}"
        by = rng.choice(
            ("officials said", "authorities said", "police said", "the governor’s office said", "local media said")
        )
        a = "An" if it.kind[0] in "aeiou" else "A"
        return rng.choice(
            (
                f"{a} {it.kind} {where} {day} killed at least {toll} people and wounded {hurt}, {by}.",
                f"At least {toll} people died and {hurt} were injured when {a.lower()} {it.kind} hit {it.town.name} {day}, {by}.",
                f"The number of dead after the {it.kind} {where} {day} stood at {toll}, {by}, with {hurt} hurt.",
                f"{by.capitalize()} {toll} people were killed {day} in a {it.kind} {where} and {hurt} others were wounded.",
            )
        )

    def _told(self, index: int, role: str, content: str) -> str:
        """An attributed sentence in one of many forms."""
        person, rng = self.it.people[index], self.rng
        tail = rng.choice(("", "", f" {rng.choice(_TAILS)}"))
        return rng.choice(
            (
                f"{person}, {role}, said {content}{tail}.",
                f"{content[0].upper()}{content[1:]}, {person}, {role}, said{tail}.",
                f"According to {person}, {role}, {content}.",
                f"“{content[0].upper()}{content[1:]},” said {person}, {role}{tail}.",
                f"{role[0].upper()}{role[1:]}, {person}, told {rng.choice(OUTLETS)} that {content}.",
            )
        )

    def _official(self, hours: float) -> str:
        toll = self.it.toll(hours)
        content = self.rng.choice(
            (f"{toll} people had been killed", f"{toll} bodies had been recovered", f"the dead numbered {toll}")
        )
        return self._told(0, f"the governor of {self.it.town.name}", content)

    def _police(self, hours: float) -> str:
        missing = self.rng.randrange(2, 30)
        content = self.rng.choice(
            (f"{missing} people were still missing", f"the search for {missing} missing people went on",
             f"{missing} residents had not been found")
        )  # fmt: skip
        return self._told(1, f"the police chief of {self.it.town.name}", content)

    def _hospital(self, hours: float) -> str:
        hurt = self.it.toll(hours) * 2 + self.rng.randrange(4)
        content = self.rng.choice(
            (f"{hurt} wounded people had been admitted", f"doctors had treated {hurt} injured",
             f"{hurt} of the injured needed surgery")
        )  # fmt: skip
        return self._told(2, f"director of the {self.it.town.name} hospital", content)

    def _ministry(self, hours: float) -> str:
        toll = self.it.toll(hours) + self.rng.choice((0, 0, 1, 2))
        content = self.rng.choice(
            (f"the toll had reached {toll} dead", f"at least {toll} people had died", f"{toll} deaths were confirmed")
        )
        return self._told(3, f"a spokesman for the interior ministry of {self.it.town.country}", content)

    def _other_side(self, hours: float) -> str:
        toll = max(1, self.it.toll(hours) // 2)
        if self.it.violent:
            group = GROUPS[self.it.number % len(GROUPS)]
            content = self.rng.choice(
                (f"its fighters had carried out the {self.it.kind}", f"only {toll} people had been killed",
                 f"the group had nothing to do with the {self.it.kind}")
            )  # fmt: skip
            return self._told(4, f"a spokesman for the {group}", content)
        content = self.rng.choice((f"its volunteers had counted {toll} dead", f"{toll * 40} people needed shelter"))
        return self._told(4, "a Red Crescent relief coordinator", content)

    def _resident(self, hours: float) -> str:
        person = f"{self.rng.choice(FIRST)} {self.rng.choice(LAST)}"
        said = self.rng.choice(_SEEN)
        return f"“{said},” said {person}, a {self.rng.choice(_TRADES)} who lives {self.rng.choice(_NEAR)}."

    def _scene(self) -> str:
        rng = self.rng
        halves = (rng.choice(OPENINGS), rng.choice(ENDINGS))
        first, second = (
            half.format(adj=rng.choice(ADJ), noun=rng.choice(NOUN), thing=rng.choice(THING), part=rng.choice(PART))
            for half in halves
        )
        return f"{first}, {second}."


_TAILS = (
    "by telephone", "at a news conference", "in a statement", "late in the evening", "after touring the site", "on state radio",
    "in a televised address", "before dawn", "at the scene", "in a message to reporters",
)  # fmt: skip
_SEEN = (
    "The whole street shook and then there was dust", "I ran out with my children and nothing else",
    "We carried neighbours out on doors", "I have never heard anything like it", "There was a light and then silence",
    "Nobody told us where to go", "My brother is still in there", "We slept in the car",
)  # fmt: skip
_TRADES = "baker teacher driver tailor nurse carpenter grocer student plumber farmer".split()
_NEAR = ("two streets away", "opposite the school", "near the old bridge", "behind the market", "above the pharmacy")


def stream(count: int, over: int, towns: Sequence[Town], seed: int = 11) -> Iterator[Item]:
    """`count` reports of `over` incidents in the order in which they arrive; only the incidents of one month are in memory."""
    waiting: list[Item] = []
    for it in happenings(count, over, towns, seed):
        begun = it.begins - timedelta(days=1)
        waiting.sort(key=_arrival)
        ready = [item for item in waiting if item.arrives < begun]
        yield from ready
        waiting = waiting[len(ready) :]
        waiting += _Writer(it, random.Random(f"{seed}/{it.number}")).items()
    yield from sorted(waiting, key=_arrival)


def _arrival(item: Item) -> tuple[datetime, str]:
    return item.arrives, item.ref
