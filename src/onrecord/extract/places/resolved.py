"""Of all places of a name, the one that a report means.

Rules, in order:
1. What is named right after it and holds it decides ("Paris, Texas"), there and wherever the report has the name again: one name, one
   place in one report.
2. Else each place of the name scores its weight (the logarithm of its people, see `gazetteer`), and more: for a country that
   the report names, by how much of the naming is of it; for a first-level region that it names, or that its other places are in; for being
   where its other names have places too (`places_vicinity`); for being near where the outlet is, or in its country. Of several towns that the outlet's name may be ("The Birmingham News"), its
   home is the one that the report's own places are near; the report then means that town by its name, even where it is also a state's
   ("Lebanon Daily News").
3. Words say which kind: "Anbar province", "Washington state", "the city of Kirkuk"; without them a town before the region that bears its
   name; a capital before others of its name.
4. A landmark, a street or a body's premises is placed by what holds it: what is named right after it, the place in its own
   name (where the report is about that area), the last place of its sentence, or the place the report is most about.

5. A smaller town in a country that nothing in the report speaks for, where it names one other country alone, is not meant: the index lacks the
   namesake there ("San Pedro" under a dateline of Bogotá is none of Ivory Coast), and the name stays unresolved.

All numbers are orders of magnitude of people, chosen by hand and tried one by one on GeoWebNews and TR-News: within half and twice their
value a half's figure moves by a point or less, but for REGION_NAMED (1.6 points lower at 3.0): none is fitted finely (see `eval.places`).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from onrecord.extract.places.fold import fold
from onrecord.extract.places.gazetteer import AREA_KINDS, Entry, name_key
from onrecord.extract.places.homes import Home
from onrecord.extract.places.named import Candidate, holds, holds_any
from onrecord.extract.places.vicinity import speak
from onrecord.lang import countries as states
from onrecord.lang import places as words
from onrecord.lang.nations import capitals
from onrecord.text.document import Document

COUNTRY_NAMED = 1.0
"""For a country that the report names or shows."""
COUNTRY_SHARE = 1.5
"""More of it: times its share of all naming of countries."""
SHOWN = 0.4
"""Votes for a country by each of its towns and regions that the report seems to mean; its own name is one."""
SIGN = 0.5
"""Votes for a country by words of its offices, money and bodies."""
REGION_NAMED = 1.6
"""For a first-level region that the report names."""
REGION_SHOWN = 1.6
"""At most, for other places of the report in its first-level region, where that is not named."""
VICINITY = 2.5
"""At most, for what the report's other names speak for it by being near (`places_vicinity`)."""
OVER_STATE = 3.0
"""How much they must speak for a town for it to be meant by a state's name: two or three names of few places, all around it ("Lebanon" beside
"Mount Juliet" and "Cookeville")."""
REACH = 1.8
"""Degrees of latitude, some 200 km: how far local news goes."""
NEAR_NAMES = 1.0
"""For a town that may be the outlet's home, times the logarithm of how many of the report's names some place near it bears."""
HOME_COUNTRY = 1.0
"""For the outlet's country."""
HOME_NEAR = 2.0
"""For being within `REACH` of where the outlet is."""
HOME_OWN = 2.0
"""More for the town that is the outlet's home itself."""
HOME_REGION = 2.0
"""For a region that the outlet is named for: "Alabama Daily News"."""
HOME_ENGLISH = 2.0
"""For a home in a country that speaks English, where the outlet's address tells none: what we read is in English."""
CAPITAL = 1.0
"""For a state's capital: a report from anywhere may name it."""
REGION_LESS = 0.8
"""Off a region or district, of which towns bear the name too."""
TOWN_OF_REGION = 0.12
"""Share of a region's people that live in the town it is named for, from which the name alone means the town."""
UNTOLD_BASE = 2.5
"""Off a base or an airport that is named by a part of its name, where no word around tells of one: "off Keld" is off the town."""
KIND_TOLD = 3.0
"""For the kind that the words tell (rule 3)."""
COUNTRY_WEIGHT = 9.0
"""A state's: above every town of its name, unless rule 1 says otherwise."""
KNOWN_ABROAD = 500_000
"""People: a town of so many may be named in a report that names another country alone."""
NEIGHBOURS = 12.0
"""Degrees between a small town and the middle of the country named, within which it may be a neighbour's."""
LOOKED_AT = 12
"""Places of one name that are weighed, beside those that other names speak for: the rest are smaller than any bonus makes up for."""


@dataclass
class Evidence:
    """What a report says of where it plays."""

    countries: dict[str, float] = field(default_factory=dict)
    total: float = 1.0
    """All naming of countries together."""
    told: dict[str, float] = field(default_factory=dict)
    regions: Counter[tuple[str, str]] = field(default_factory=Counter)
    home: Home = field(default_factory=Home)
    names: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    """All places of each name that is sound."""
    spots: dict[str, Entry] = field(default_factory=dict)
    """The place that a name is taken for so far, of those that are sure enough."""
    spoken: dict[tuple[str, str], float] = field(default_factory=dict)
    """How much the report's other names speak for each place, by (name, place id)."""

    def count(self, votes: dict[str, float]) -> None:
        """Take these votes for countries; many count less than so many times one."""
        self.countries = {country: math.log2(1 + number) for country, number in votes.items()}
        self.total = sum(self.countries.values()) or 1.0

    def score(self, key: str, entry: Entry, one: Candidate) -> float:
        """How likely the name means it (rules 2 and 3)."""
        made = entry.weight if entry.kind != "country" else _state_weight(entry)
        named = self.countries.get(entry.country, 0.0) if entry.country else 0.0
        if named:
            made += COUNTRY_NAMED * min(1.0, named) + COUNTRY_SHARE * named / self.total
        if entry.kind in ("region", "district"):
            told = one.area and (entry.kind == "region" or not one.first_level)
            made += KIND_TOLD if told else -KIND_TOLD if one.town else -REGION_LESS
        elif one.area and entry.kind not in AREA_KINDS:
            made -= KIND_TOLD
        elif one.town and entry.kind in ("city", "town"):
            made += KIND_TOLD
        if entry.kind == "base" and not one.based and name_key(entry.name) != key:
            made -= UNTOLD_BASE
        if entry.region and entry.kind != "region" and self.regions.get((entry.country, entry.region)):
            made += REGION_NAMED
        elif entry.region and entry.kind != "region":
            made += REGION_SHOWN * self.shown(key, entry)
        if entry.kind == "city" and fold(entry.name) in _capitals().get(entry.country, ()):
            made += CAPITAL
        if entry.country and entry.country == self.home.country:
            made += HOME_COUNTRY
        if entry.kind in ("city", "town", "district", "base"):
            made += min(VICINITY, self.spoken.get((key, entry.id), 0.0))
            if any(town.id == entry.id for town in self.home.towns):
                made += HOME_NEAR + HOME_OWN
            elif any(_close(town, entry) for town in self.home.towns):
                made += HOME_NEAR
        region = self.home.region
        if region is not None and (entry.country, entry.region) == (region.country, region.region):
            made += HOME_REGION
        return made

    def shown(self, key: str, entry: Entry) -> float:
        """0–1: two other places in its first-level region are half of it."""
        count = sum(
            (spot.country, spot.region) == (entry.country, entry.region)
            for other, spot in self.spots.items()
            if other != key
        )
        return count / (count + 2.0)

    def known_near(self, key: str, town: Entry) -> int:
        """How many other names of the report are, or could be, of a place near a town."""
        return sum(
            any(_close(town, e) for e in entries if e.kind != "country")
            for other, entries in self.names.items()
            if other != key
        )

    def settle(self, home: Home) -> None:
        """The outlet's home by what the report tells so far: of the towns of one name the one that countries, regions and other places speak for."""

        def likely(town: Entry) -> tuple[float, str]:
            named = self.countries.get(town.country, 0.0)
            made = town.weight + min(VICINITY, self.spoken.get((name_key(town.name), town.id), 0.0))
            made += COUNTRY_NAMED * min(1.0, named) + COUNTRY_SHARE * named / self.total
            made += REGION_NAMED if self.regions.get((town.country, town.region)) else 0.0
            made += NEAR_NAMES * math.log2(1 + self.known_near(name_key(town.name), town))
            made += HOME_ENGLISH if not home.country and town.country in states.ENGLISH else 0.0
            return -made, town.id

        if len(home.towns) < 2:
            self.home = home
            return
        best: dict[str, Entry] = {}
        for town in sorted(home.towns, key=likely):
            best.setdefault(name_key(town.name), town)
        self.home = replace(home, towns=tuple(best.values()))


def _state_weight(entry: Entry) -> float:
    return math.log10(max(entry.population, 1)) if _contested(entry) else COUNTRY_WEIGHT


def _close(a: Entry, b: Entry, reach: float = REACH) -> bool:
    return abs(a.lat - b.lat) < reach and abs(a.lon - b.lon) * math.cos(math.radians(a.lat)) < reach


_CAPITALS: dict[str, frozenset[str]] = {
    row.code: frozenset(fold(name) for name in row.names)
    | frozenset(fold(name + " D.C.") for name in row.names if row.code == "US")
    for row in capitals()
}


_SIGNS = tuple((country, frozenset(signs.split())) for country, signs in states.SIGNS.items())


def _capitals() -> dict[str, frozenset[str]]:
    return _CAPITALS


def choose(document: Document, found: list[Candidate], home: Home) -> list[Entry | None]:
    """One place, or none, for each name."""
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for one in found:
        groups[one.key].append(one)
    evidence = Evidence(home=home)
    _gather(document, found, evidence)
    evidence.names = {key: group[0].entries for key, group in groups.items() if any(one.sound for one in group)}
    speaks = [key for key in evidence.names if not any(one.sure for one in groups[key])]
    evidence.spoken = speak({key: _told_places(group) for key, group in groups.items()}, speaks)
    evidence.settle(home)
    sound = dict.fromkeys(one.key for one in found if one.sound)
    chosen: dict[str, Entry | None] = {}
    for last in (False, True):
        for key, group in groups.items():
            if last or key in sound:
                chosen[key] = _best(key, group, evidence)
        for key in sound:
            entry = chosen[key]
            if entry is not None and entry.kind in ("city", "town", "district", "base"):
                evidence.spots[key] = entry
            if entry is not None and (entry.kind == "region" or _only_district(entry, groups[key])):
                evidence.regions[(entry.country, entry.region)] += 1
        shown = defaultdict(float, evidence.told)
        for key in sound:
            entry = chosen[key]
            if entry is not None and entry.country and entry.kind != "country":
                shown[entry.country] += SHOWN
        evidence.count(shown)
        evidence.settle(home)
    for key, entry in chosen.items():
        if entry is not None and _of_another_country(key, entry, groups[key], evidence):
            chosen[key] = None
    made = [_own(one, chosen[one.key], evidence) for one in found]
    for one, entry in zip(found, made, strict=True):
        one.spoken = evidence.spoken.get((one.key, entry.id), 0.0) if entry is not None else 0.0
    return made


def _of_another_country(key: str, entry: Entry, group: list[Candidate], evidence: Evidence) -> bool:
    """Rule 5, for a name that the encoder marks."""
    if entry.kind not in ("city", "town", "district") or entry.population >= KNOWN_ABROAD:
        return False
    if fold(entry.name) in _capitals().get(entry.country, ()):
        return False
    if any(one.held or one.sure for one in group) or not all(one.sense for one in group):
        return False
    named = {country for country, votes in evidence.told.items() if votes >= 1.0}
    own = {town.country for town in evidence.home.towns} | {evidence.home.country}
    if len(named) != 1 or evidence.told.get(entry.country, 0.0) or entry.country in own:
        return False
    middle = next(
        (e for places in evidence.names.values() for e in places[:1] if e.country in named and e.kind == "country"),
        None,
    )
    if middle is not None and _close(middle, entry, NEIGHBOURS):
        return False
    near = any(spot.country == entry.country for other, spot in evidence.spots.items() if other != key)
    return not near and (key, entry.id) not in evidence.spoken


def _told_places(group: list[Candidate]) -> tuple[Entry, ...]:
    """Places of a name: where something holds it, those inside that; where it is a country's, that alone."""
    entries = group[0].entries
    outer = next((one.held for one in group if one.held), ())
    return tuple(entry for entry in entries if _any_holds(outer, entry)) or entries


def _only_district(entry: Entry, group: list[Candidate]) -> bool:
    """A district whose name no other bears names its region too: "Maury County" is Tennessee's."""
    return entry.kind == "district" and sum(e.kind == "district" for e in group[0].entries) == 1


def _gather(document: Document, found: list[Candidate], evidence: Evidence) -> None:
    """Countries and regions that the report names or shows: one vote for a name, half for a people, a vote for each time in a log."""
    countries: dict[str, float] = defaultdict(float)
    for one in found:
        if not one.entries or not one.sound:
            continue
        top = one.entries[0]
        if one.sure and top.country and not _contested(top):
            countries[top.country] += 0.5 if one.adjective else 1.0
        for outer in one.held[:1]:
            countries[outer.country] += 1.0
            if outer.region:
                evidence.regions[(outer.country, outer.region)] += 1
        if top.kind == "region" and not one.held and _is_regions_own(one, top):
            evidence.regions[(top.country, top.region)] += 1
            countries[top.country] += SHOWN
    said = {token.text for token in document.tokens}
    for country, signs in _SIGNS:
        if not said.isdisjoint(signs):
            countries[country] += SIGN
    countries.pop("", None)
    evidence.told = dict(countries)
    evidence.count(countries)


def _is_regions_own(one: Candidate, top: Entry) -> bool:
    """The name is a region's rather than a town's: no town of it comes near in people, or the words say so."""
    if one.area or one.holds:
        return True
    towns = [entry.weight for entry in one.entries if entry.kind in ("city", "town", "country")]
    return top.weight - max(towns, default=0.0) > 1.0


def _best(key: str, group: list[Candidate], evidence: Evidence) -> Entry | None:
    """The place of a name, from all that the report says where it names it."""
    told = next((one for one in group if one.held), None)
    asked = told or max(group, key=lambda one: (one.sure, one.holds))
    pool = asked.entries
    if told is None:
        pool = tuple(e for n, e in enumerate(pool) if n < LOOKED_AT or (key, e.id) in evidence.spoken)
    if not pool:
        return None
    own = {town.id for town in evidence.home.towns}
    at_home = not asked.adjective and any(entry.id in own for entry in asked.entries)
    if asked.sure and not asked.held and not _contested(pool[0]) and not at_home:
        abroad = [entry for entry in asked.entries if entry.country != pool[0].country]
        towns = [entry for entry in abroad if evidence.spoken.get((key, entry.id), 0.0) >= OVER_STATE]
        if asked.adjective or not towns:
            return pool[0]
        return max(towns, key=lambda e: (evidence.score(key, e, asked), e.id))
    if told is not None:
        outer = max(told.held, key=lambda e: (evidence.score(key, e, told), e.id))
        inside = tuple(entry for entry in pool if holds(outer, entry))
        pool = inside or tuple(entry for entry in pool if any(holds(o, entry) for o in told.held)) or pool
    if len(pool) == 1:
        return pool[0]
    cue = _cues(group, asked)
    pool = _town_or_region(pool, cue)
    return max(pool, key=lambda e: (evidence.score(key, e, cue), e.gazetteer, e.id))


def _town_or_region(pool: tuple[Entry, ...], cue: Candidate) -> tuple[Entry, ...]:
    """Of a region and the town in it that it is named for, the town where it is a good part of it ("Erbil"), else the region ("Quebec")."""
    out: set[str] = set()
    for region in pool if not (cue.area or cue.town) else ():
        if region.kind == "district" and any(e.kind == "city" and e.district == region.district for e in pool):
            out.add(region.id)
        elif region.kind == "region":
            towns = [e for e in pool if e.kind == "city" and (e.country, e.region) == (region.country, region.region)]
            large = any(town.population > TOWN_OF_REGION * region.population for town in towns)
            out.update([region.id] if large else [town.id for town in towns])
    return tuple(entry for entry in pool if entry.id not in out) or pool


def _contested(entry: Entry) -> bool:
    """States whose name is also that of a first-level region that news names as often (Georgia)."""
    return entry.id in states.SHARED_NAMES


def _cues(group: list[Candidate], asked: Candidate) -> Candidate:
    """What any of a name's places in the text tells of its kind."""
    if any(one.town for one in group):
        asked.town, asked.area = True, False
    elif any(one.area or one.holds for one in group):
        asked.area = True
        asked.first_level = asked.first_level or any(one.first_level for one in group)
    return asked


def _own(one: Candidate, entry: Entry | None, evidence: Evidence) -> Entry | None:
    """The choice for a name, or for this one time of it where it tells more: "Washington" after a town is the state."""
    if entry is None or one.timed or not one.entries:
        return max(one.entries, key=lambda e: (e.population, e.id), default=None) if one.timed else entry
    if one.held and not _any_holds(one.held, entry):
        return _best(one.key, [one], evidence)
    if one.holds and entry.kind not in AREA_KINDS:
        return max(one.entries, key=lambda e: (e.kind in AREA_KINDS, evidence.score(one.key, e, one), e.id))
    return entry


def _any_holds(outer: tuple[Entry, ...], entry: Entry) -> bool:
    """Whether one of them contains it."""
    return any(holds_any(one, (entry,)) for one in outer)


def place_landmarks(document: Document, found: list[Candidate], chosen: list[Entry | None], home: Home) -> None:
    """Rule 4: entries for landmarks, written into `chosen`."""
    marks = [index for index, one in enumerate(found) if one.landmark]
    if not marks:
        return
    focus = _focus(document, found, chosen, home)
    told: dict[str, Entry] = {}
    for index in marks:
        own = chosen[index]
        if own is not None and focus is not None and (found[index].namesake or not _fits(own, focus)):
            own = None
        chosen[index] = _after(found, chosen, index) or own or _sentence(document, found, chosen, index)
        if chosen[index] is None:
            chosen[index] = _other_land(document, found, chosen, index, focus)
        if (entry := chosen[index]) is not None:
            told.setdefault(found[index].lower, entry)
    for index in marks:  # one name, one place: what its words leave open, they tell elsewhere in the report
        chosen[index] = chosen[index] or told.get(found[index].lower) or focus


def _fits(own: Entry, focus: Entry) -> bool:
    """The place in a landmark's name and the place the report is about are of one area."""
    return own.id == focus.id or _close(own, focus) or holds(own, focus)


def _fine(entry: Entry | None) -> bool:
    return entry is not None and entry.kind not in ("country", *_BROAD)


_BROAD = frozenset(("continent", "water", "river", "height", "land", "area", "region"))


def _focus(document: Document, found: list[Candidate], chosen: list[Entry | None], home: Home) -> Entry | None:
    """The town, district or island named most, the lead and the dateline for more, the outlet's own; else the region."""
    count: dict[str, float] = defaultdict(float)
    of: dict[str, Entry] = {}
    lead = document.paragraphs[min(1, len(document.paragraphs) - 1)][1] if document.paragraphs else 0
    for one, entry in zip(found, chosen, strict=True):
        if entry is None or one.landmark or not one.sound or not (_fine(entry) or entry.kind == "region"):
            continue
        of[entry.id] = entry
        count[entry.id] += (2 if one.start < lead else 1) + (2 if one.dateline else 0) - (0 if _fine(entry) else 0.5)
    if len(home.towns) == 1:
        of[home.towns[0].id] = home.towns[0]
        count[home.towns[0].id] += 0.5
    best = max(count, key=lambda key: (_fine(of[key]), count[key], key), default=None)
    return of[best] if best is not None else None


def _after(found: list[Candidate], chosen: list[Entry | None], index: int) -> Entry | None:
    """A place named within three tokens after it, by a comma or "in"."""
    for other in range(index + 1, min(index + 3, len(found))):
        if found[other].index - found[index].after > 3:
            return None
        if (
            found[other].sound
            and not found[other].landmark
            and not found[other].adjective
            and chosen[other] is not None
        ):
            return chosen[other]
    return None


def _sentence(document: Document, found: list[Candidate], chosen: list[Entry | None], index: int) -> Entry | None:
    """The town of its sentence, where it names one only; or the country that follows, where the town is in another ("for the blood shed in Keld, against the
    Sabal base, which they hold in Arland")."""
    around = list(_told_with(document, found, chosen, index))
    towns = {entry.id: entry for _, entry in around if _fine(entry)}
    town = next(iter(towns.values())) if len(towns) == 1 else None
    lands = [entry for start, entry in around if start > found[index].start and entry.kind == "country"]
    abroad = town is not None and bool(lands) and lands[0].country != town.country
    return lands[0] if abroad else town


def _other_land(
    document: Document, found: list[Candidate], chosen: list[Entry | None], index: int, focus: Entry | None
) -> Entry | None:
    """The country of its sentence, where it names one only and the report is not about a place there: a capital's communiqué tells of a base abroad."""
    lands = {entry.id: entry for _, entry in _told_with(document, found, chosen, index) if entry.kind == "country"}
    land = next(iter(lands.values())) if len(lands) == 1 else None
    return land if land is not None and focus is not None and land.country != focus.country else None


def _told_with(
    document: Document, found: list[Candidate], chosen: list[Entry | None], index: int
) -> Iterator[tuple[int, Entry]]:
    """Where places of its sentence stand and what they were chosen to be, landmarks and adjectives aside."""
    sentence = document.sentence_at(found[index].start)
    for one, entry in zip(found, chosen, strict=True):
        inside = sentence is not None and sentence.start <= one.start < sentence.end
        placed = inside and one.sound and not one.landmark and not one.adjective
        if placed and entry is not None and not entry.people and not _names_a_body(document, one):
            yield one.start, entry


def _names_a_body(document: Document, one: Candidate) -> bool:
    """ "Read out on Keld TV", "a Keld University study": a body that bears a place's name."""
    after = document.tokens[one.after] if one.after < len(document.tokens) else None
    return after is not None and after.text[0].isupper() and after.lower in words.ORGANISATION_TAIL
