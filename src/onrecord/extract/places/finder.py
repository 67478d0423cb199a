"""Place names in a report: found, resolved to the index, given a role.

Rules, in order:
1. Names on the page, each with all places of its name (`places_named`); where the page has an encoder, what it marks as a place's name is
   one, in the span and with the sense it gives, and what it does not mark stays where it is a country, a base, or something is told
   of it (hit, seat, dateline …): the encoder knows few names from far places. The others go: one in ten of them is a place (dev:
   GeoWebNews, TR-News, cross-fitted), but where the report's other places speak for one (`places_vicinity`): alone, or less where a list has it beside a place
   ("Naga and Iriga"); and but for a large town after a preposition of place. A mark that is a word of a person's name, or in small letters, is none.
   A name before "base" that neither the index nor the encoder has whole is one place, and no body's ("a Hezbollah base").
2. The place that each name means (`places_resolved`).
3. Without a mark, a name is taken for a place when a preposition, a dateline or a region after a comma says so, or when it is large
   enough to be meant without.
4. Its role (`places_told`).
5. A name that is none of the index is kept, unresolved: no gazetteer, no coordinates. A landmark or a street is placed by what holds it, at
   the precision of that, under its own name.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from onrecord.extract.encoder.decode import find_spans
from onrecord.extract.encoder.model import Scores
from onrecord.extract.namerules import over_particle, storms_in
from onrecord.extract.page import Page
from onrecord.extract.places.fold import fold
from onrecord.extract.places.gazetteer import FURTHER_NAME, KNOWN_WIDELY, Entry, Gazetteer, country_names
from onrecord.extract.places.homes import Homes
from onrecord.extract.places.named import MEANT_WITHOUT, Candidate, Names, is_storm
from onrecord.extract.places.resolved import choose, place_landmarks
from onrecord.extract.places.told import role_of, set_in_context
from onrecord.lang import places as words
from onrecord.lang.incident_cues import HAPPENINGS
from onrecord.model.reading import Place
from onrecord.model.vocabulary import PlacePrecision, PlaceRole
from onrecord.text.crafts import crafts_in
from onrecord.text.document import Document

SHORT_NAME = 5
"""Letters up to which another name of a town in a country that the report does not speak of is chance ("Sama" for Sanya); so is one that
is no spelling of its own name."""
SPOKEN_FOR = 4.0
"""How much the report's other places must speak for one (`places_vicinity`) for its name to be a place's though the encoder marks none (dev:
GeoWebNews, TR-News: at 4, 5 in 6 that this keeps are none that was annotated; of our local news, read once, all are)."""
SPOKEN_BESIDE = 1.8
"""The same for a name that a list has beside a place, or beside another name so spoken for."""
SMALL_TOWN = 15_000
"""People: a smaller place needs a strong preposition, and its country named in the report or no rival."""
_PRECISION = {
    "country": PlacePrecision.COUNTRY, "district": PlacePrecision.DISTRICT, "city": PlacePrecision.LOCALITY,
    "town": PlacePrecision.LOCALITY, "base": PlacePrecision.POINT,
}  # fmt: skip
"""All else is a region: of a state, or of the earth."""
_ROAD = re.compile(words.ROAD)
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True)
class PlaceGrammar:
    """The place finder by index and grammar."""

    gazetteer: Gazetteer
    names: Names = field(init=False)
    homes: Homes = field(init=False)
    countries: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", Names(self.gazetteer))
        object.__setattr__(self, "homes", Homes(self.gazetteer))
        object.__setattr__(self, "countries", {code: names[0] for code, names in country_names().items()})

    def find_places(self, page: Page) -> tuple[Place, ...]:
        """Places in text order, none overlapping (see the module's rules)."""
        document = page.document
        found = self.names.candidates(document)
        if page.encoder is not None:
            found = self._believed(document, found, _marks(document.text, page.scores))
            found = self._with_bases(document, found, page.scores)
        for one in found:
            set_in_context(document, one)
            told = (
                one.sense
                or one.sure
                or one.held
                or one.holds
                or _is_where_it_happened(document, one, one.entries[0] if one.entries else None)
            )
            one.quarters = not (one.sure or one.held or one.holds or one.based) and _is_quarters(document, one)
            one.landmark = one.landmark or one.quarters
            one.sound = bool(told) or (page.encoder is None and one.lower not in words.NOT_PLACES)
        home = self.homes.of(page.report)
        chosen = choose(document, found, home)
        if page.encoder is not None:
            place_landmarks(document, found, chosen, home)
        votes = Counter(one.entries[0].country for one in found if one.sure or one.holds)
        if not votes:
            votes = Counter(entry.country for entry in chosen if entry is not None)
        _tell_listed(document, found)
        crafts = {name.lower() for name in crafts_in(document.text)}
        places = []
        for one, entry in zip(found, chosen, strict=True):
            if crafts and (document.text[one.start : one.end].lower() in crafts or _in_craft(document, one, crafts)):
                continue  # "the Keld Star, a tanker"
            if one.quarters and entry is not None and entry not in one.entries:
                continue  # of the town that is told beside it
            if entry is not None and not self._meant(one, entry, votes):
                if not one.sense:
                    continue
                entry = None
            one.adjective = one.adjective or (entry is not None and entry.people)
            role = role_of(document, one, entry)
            of_a_happening = not one.sense and _is_where_it_happened(document, one, entry)
            if of_a_happening and role is PlaceRole.ORIGIN:
                role = PlaceRole.MENTIONED
            kept = (
                one.sense
                or one.sure
                or one.held
                or one.holds
                or one.based
                or _well_told(one, entry)
                or (one.spoken >= SPOKEN_FOR)
                or one.listed
                or _large_and_entered(one, entry)
                or of_a_happening
            )
            if page.encoder is not None and role is PlaceRole.MENTIONED and not kept:
                continue
            places.append(self._place(page, one, entry, role))
        return tuple(places)

    def _believed(self, document: Document, found: list[Candidate], marks: list[_Mark]) -> list[Candidate]:
        """Rule 1: candidates and marks as one, in text order."""
        made: list[Candidate] = []
        storms = storms_in(document.text)
        at = 0
        for mark in marks:
            name = document.text[mark.start : mark.end]
            whole = " " in name and self.names.known(name)[0]  # Storm Lake, Iowa
            if name.lower().split()[-1] in storms and not whole and is_storm(document, document.token_at(mark.start)):
                continue
            while at < len(found) and found[at].end <= mark.start:
                made.append(found[at])
                at += 1
            if made and mark.start < made[-1].end:
                continue  # it begins inside a name that the last mark was in
            inside = []
            while at < len(found) and found[at].start < mark.end:
                inside.append(found[at])
                at += 1
            made += self._marked(document, mark, inside)
        return made + found[at:]

    def _with_bases(self, document: Document, found: list[Candidate], scores: Scores) -> list[Candidate]:
        """Names that stand before "base", each whole and one (the Tell Amud air base was "Tell" and "Amud"), where the index has no such name."""
        named = list(self._named_bases(document.text))
        if not named:
            return found
        bodies = _bodies(scores)
        for start, end in named:
            inside = [one for one in found if one.start < end and start < one.end]
            known = any(one.based or (one.entries and (one.start, one.end) == (start, end)) for one in inside)
            spilt = any(
                one.end > end or document.text[one.start : start].strip().lower() not in ("", "the") for one in inside
            )
            state = any(one.sure for one in inside)
            if known or spilt or state or any(first < end and start < last for first, last in bodies):
                continue
            name = document.text[start:end]
            one = Candidate(
                start, end, document.token_at(start), document.token_at(end), self.gazetteer.find_base(name)
            )
            one.sense, one.landmark = "literal", not one.entries
            found = sorted([other for other in found if other not in inside] + [one], key=lambda other: other.start)
        return found

    def _named_bases(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a name stands before "base", without countries, articles and other words that no name begins with."""
        for match in _BEFORE_BASE.finditer(text) if _ANY_BASE.search(text) else ():
            start, end = match.span("name")
            for word in _WORD.finditer(text, start, end):
                head = word[0].lower()
                if head in _NOT_OF_A_BASE or head.endswith(("'s", "’s")) or self.names.known(word[0])[1]:
                    start = word.end() + 1
                else:
                    break
            parts = text[start:end].lower().split()
            if parts and not text[start:end].isupper() and words.ORGANISATION_TAIL.isdisjoint(parts):
                yield start, end

    def _marked(self, document: Document, mark: _Mark, inside: list[Candidate]) -> list[Candidate]:
        """A mark, with the candidates that it overlaps, but for "Republic" of "the Republic of Keldia"."""
        inside = [one for one in inside if not _is_a_states(document.text, one)]
        for one in inside:
            one.sense = mark.sense
        spilt = any(one.start < mark.start or mark.end < one.end for one in inside)
        filled = len(inside) == 1 and (inside[0].start, inside[0].end) == (mark.start, mark.end)
        if spilt or filled:
            return inside
        return self._longer(document, mark, inside)

    def _longer(self, document: Document, mark: _Mark, inside: list[Candidate]) -> list[Candidate]:
        """A mark that no candidate fills: its own name, or a part of the earth, a landmark, or several places in one."""
        text = document.text[mark.start : mark.end]
        one = Candidate(mark.start, mark.end, document.token_at(mark.start), document.token_at(mark.end), ())
        one.sense = mark.sense
        name = text.removesuffix("'s").removesuffix("’s")
        if (sort := _SORT_OF_BASE.search(name)) is not None:
            one.end, name = one.start + sort.start(), name[: sort.start()]
        bare = _bare_area(name)
        if bare:
            one.area = True
            name = bare if not self.gazetteer.find(name) else name
        state = self.names.state(name)
        one.entries, one.sure, one.adjective = ((state,), False, False) if state else self.names.known(name)
        if one.entries or not inside:
            if one.entries:
                self.names.placed(document, one)
            else:
                one.entries = self.gazetteer.find_base(name) if _BASE.search(name) else ()
                one.landmark = not one.entries and _is_landmark(name)
                if one.landmark or not one.entries:
                    one.entries = self._of_a_body(name) or self.names.articled(document, name)
            return [one]
        if len(inside) > 1 and not _is_landmark(name):
            return inside
        first = inside[0]
        if first.based and len(inside) == 1:
            first.start, first.end = one.start, one.end
            return [first]
        if _is_landmark(name):
            bases = self.gazetteer.find_base(name) if _BASE.search(name) else ()
            told = [
                c
                for c in inside
                if c.end < mark.end
                or c.start == mark.start
                or document.text[c.start : c.end].lower() not in words.LANDMARK_TAIL
            ]
            one.entries = bases or (
                max(told, key=lambda c: c.end - c.start).entries if told else ()
            )  # not the town of Hospital
            one.landmark = not bases
            one.namesake = name.split()[-1].lower().rstrip(".") in words.NAMESAKE_TAIL
            return [one]
        rest = f"{document.text[mark.start : first.start]} {document.text[first.end : mark.end]}"
        around = words.AROUND_WORDS if not first.sure else words.AROUND_WORDS | words.STATES_THEMSELVES
        if all(word in around for word in fold(rest).split()):
            first.start, first.end, first.index, first.after = one.start, one.end, one.index, one.after
            first.area = first.area or one.area
            return [first]
        one.entries, one.landmark, one.namesake = first.entries, True, True
        return [one]

    def _of_a_body(self, name: str) -> tuple[Entry, ...]:
        """The places in a body's name before the words for what it is: "Greenwood County Council"."""
        head = name
        while " " in head and head.rpartition(" ")[2].lower().strip("'’") in words.GOVERNING:
            head = head.rpartition(" ")[0]
            if entries := self.names.known(head)[0]:
                return entries
        return ()

    def _meant(self, one: Candidate, entry: Entry, votes: Counter[str]) -> bool:
        if one.sure or one.held or one.holds or one.landmark or (entry.kind == "base" and (one.based or one.sense)):
            return True
        here = votes.get(entry.country, 0) > 0
        if votes and not here and entry.country and fold(entry.name) != fold(one.lower):
            unlike = math.log10(max(entry.population, 300)) - entry.weight > FURTHER_NAME
            unlike = unlike and entry.population < KNOWN_WIDELY
            if len(one.lower) <= SHORT_NAME or unlike:
                return False
        if one.sense:
            return True
        if one.lower in words.NOT_PLACES:
            return False
        if one.listed or (
            (one.spoken >= SPOKEN_FOR) and (one.native or entry.kind == "district" or one.before in words.STRONG)
        ):
            return True
        strong = one.before in words.STRONG or one.dateline or one.timed
        weak = strong or one.before in words.PREPOSITIONS or one.possessive
        if entry.people:
            return True
        people = entry.population or 10**entry.weight
        if people >= MEANT_WITHOUT:
            return weak or not one.opens or here
        if people >= SMALL_TOWN:
            return strong or (weak and here) or (not one.opens and votes.get(entry.country, 0) > 1)
        return strong and (here or not votes or len(one.entries) == 1)

    def _place(self, page: Page, one: Candidate, entry: Entry | None, role: PlaceRole) -> Place:
        text = page.document.text[one.start : one.end]
        span = page.span(one.start, one.end)
        if entry is None:
            return Place(span, text, text, None, role)
        country = self.countries.get(entry.country, entry.country)
        outer = (entry.name if one.landmark else "", entry.district, entry.region)
        within = [name for name in outer if name and (one.landmark or name != entry.name)]
        if entry.kind != "country" and country:
            within.append(country)
        return Place(
            span=span,
            text=text,
            name=text if one.landmark else entry.name,
            precision=_PRECISION.get(entry.kind, PlacePrecision.REGION),
            role=role,
            gazetteer=entry.gazetteer,
            gazetteer_id=entry.id,
            lat=entry.lat,
            lon=entry.lon,
            country=entry.country or None,
            within=tuple(dict.fromkeys(within)),
        )


@dataclass(frozen=True, slots=True)
class _Mark:
    """A name that the encoder takes for a place's, at [start, end) of the document."""

    start: int
    end: int
    sense: str


def _marks(text: str, scores: Scores) -> list[_Mark]:
    """The encoder's toponyms in text order; none that is a word of a person's name, or all in small letters where names have capitals."""
    made: list[_Mark] = []
    cased = any(letter.isupper() for letter in text)
    toponyms = find_spans("toponym", scores.heads["toponym"])
    spans = find_spans("mention", scores.heads["mention"], over=[where for _, where in toponyms])
    named = [
        (int(scores.pieces.starts[a]), int(scores.pieces.ends[b - 1])) for kind, (a, b) in spans if kind == "person"
    ]
    persons = [
        (first, last)
        for first, last in named
        if _TWO_NAMES.fullmatch(text, first, last) and text[first:last].split()[-1].lower() not in words.TITLES
    ]
    for sense, (first, last) in toponyms:
        start, end = int(scores.pieces.starts[first]), int(scores.pieces.ends[last - 1])
        name = text[start:end]
        if cased and name.islower():
            continue  # "china plates"
        if name.lower() in words.STATES_THEMSELVES and text[end : end + 1] != ",":
            continue
        if not name.isupper() and any(first <= start and end <= last for first, last in persons):
            continue  # "Victoria Beck", "Sydney Ellis"
        if name.endswith(".") and "." not in name[:-1] and not _abbreviated(name):
            end -= 1  # the sentence's own full stop
        if (more := over_particle(text, start, end)) is not None:
            end = more  # "Vale do Juruá", marked up to "do"
        if (rest := _CUT_OFF.match(text, end)) is not None:
            end = rest.end()  # "Al-Alder", "Val d'Alder", marked up to the hyphen or the apostrophe
        if made and start < made[-1].end:
            continue
        lines = _LINE.finditer(text[start:end])  # no name runs across lines, or across title and text
        made += [_Mark(start + line.start(), start + line.end(), sense) for line in lines]
    return made


_CUT_OFF = re.compile(r"(?<=[-‐–'’])[^\W\d_]\w*")
_TWO_NAMES = re.compile(r"[^\W\d_][\w’'-]+(?: [A-Z]\.)? [A-Z][\w’'-]+")
"""A given name and a surname."""


def _bodies(scores: Scores) -> list[tuple[int, int]]:
    """Where the encoder hears bodies and peoples."""
    starts, ends = scores.pieces.starts, scores.pieces.ends
    spans = find_spans("mention", scores.heads["mention"])
    return [(int(starts[a]), int(ends[b - 1])) for kind, (a, b) in spans if kind in ("organisation", "group")]


def _bare_area(name: str) -> str:
    """ "Fars Province" without the word for what it is, "" where there is none."""
    head, _, tail = name.rpartition(" ")
    return head if tail.lower() in words.AREA_WORDS else ""


def _abbreviated(name: str) -> bool:
    return name[:-1].lower() in words.US_STATES or name[:-1].lower() in words.STATES_ABROAD


def _well_told(one: Candidate, entry: Entry | None) -> bool:
    """A part of the earth or a region after a preposition: few other things have such names."""
    area = entry is not None and (entry.gazetteer == "onrecord" or entry.kind == "region")
    return area and one.before in words.STRONG and one.lower not in words.NOT_PLACES


def _tell_listed(document: Document, found: list[Candidate]) -> None:
    """Which unmarked names stand beside a place by "and" or a comma, and are spoken for by the report's places: "Naga and Iriga"."""
    for left, right in pairwise(found):
        if _AND.fullmatch(document.text, left.end, right.start) is None:
            continue
        for one, other in ((left, right), (right, left)):
            told = other.sense == "literal" or (not other.sense and other.spoken >= SPOKEN_BESIDE)
            plain = not one.sense and one.lower not in words.NOT_PLACES
            one.listed = one.listed or (plain and told and one.spoken >= SPOKEN_BESIDE)


_AND = re.compile(r",?\s+(?:and|or)\s+|,\s+")


def _large_and_entered(one: Candidate, entry: Entry | None) -> bool:
    """A large town, or one with a name of three words, after a preposition of place ("hunters from Zaria", "killed in Pedro Juan Caballero"): few other
    things have such names."""
    if entry is None or entry.kind != "city" or one.before not in words.STRONG or one.lower in words.NOT_PLACES:
        return False
    return (entry.population >= MEANT_WITHOUT and len(one.lower) > 3) or len(one.lower.split()) >= LONG_NAME


def _is_a_states(text: str, one: Candidate) -> bool:
    """Whether a name is the first word of a state's, and no town's of that name."""
    return text[one.start : one.end].lower() in words.STATES_THEMSELVES and text.startswith(" of ", one.end)


LONG_NAME = 3
"""Words of a town's name that nobody's is likely to be too."""
_BASE = re.compile(r"\b(?:air ?base|air force base|base|airport|air station|airfield)\b", re.IGNORECASE)


def _is_where_it_happened(document: Document, one: Candidate, entry: Entry | None) -> bool:
    """A large town before a happening's noun ("the Keld hotel attack"), which is told to have been there."""
    if entry is None or entry.kind != "city" or entry.population < MEANT_WITHOUT or one.index == 0:
        return False
    if (
        document.tokens[one.index - 1].lower not in ("the", "that", "this")
        or document.text[one.end : one.end + 1] != " "
    ):
        return False
    return any(token.lower in HAPPENINGS for token in document.tokens[one.after : one.after + 2])


def _in_craft(document: Document, one: Candidate, crafts: set[str]) -> bool:
    """Whether a name is a part of a ship's, which is written out around it ("Keld" of "the Keld Star")."""
    around = document.text[max(0, one.start - 24) : one.end + 24].lower()
    told = document.text[one.start : one.end].lower()
    return any(told in name.split() and name in around for name in crafts if " " in name)


def _is_quarters(document: Document, one: Candidate) -> bool:
    """Whether a name is that of quarters of troops ("the Alder camp, in the south of Keld"), which are where a town is told to be."""
    following = document.tokens[one.after] if one.after < len(document.tokens) else None
    spaced = following is not None and document.text[one.end : following.start] == " "
    return bool(one.entries) and following is not None and spaced and following.text in words.QUARTERS


_ANY_BASE = re.compile(r"base\b|barracks|garrison")
_BEFORE_BASE = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]+(?: (?:[A-Z]|al-|el-)[\w’'-]+){0,3}) (?:(?:air|military|naval|army|missile|drone|training) ){0,2}(?:air ?base|base|barracks|garrison)\b"
)
_WORD = re.compile(r"[^\s]+")
_NOT_OF_A_BASE = words.NOT_PLACES | frozenset(
    "the a an this that its their our his at in on near from each every another air military naval joint main forward".split()
)
_SORT_OF_BASE = re.compile(r"(?<=\w)\s+(?:air|naval|army|military)\Z")
""" "Keld air" base: what sort of base is no part of its name."""


def _is_landmark(name: str) -> bool:
    """A street, a road, a building or a body's premises, by its first or last word."""
    parts = [part.rstrip(".,") for part in name.lower().split()]
    if not parts:
        return False
    tails = words.NAMESAKE_TAIL | words.HOUSED_TAIL
    heads = len(parts) > 1 and parts[0] in words.LANDMARK_HEAD
    return (len(parts) > 1 and parts[-1] in tails) or heads or _ROAD.match(name) is not None
