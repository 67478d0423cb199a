"""Names on a page that may be places, each with all places of its name, before one is chosen.

Rules, in order:
1. Countries by name, also by their people ("Iranian"); a town or state of a country's name is kept as a further possibility
   ("Peru, Indiana").
2. Runs of capitalised words, longest match first, that the index knows; an air base or airport also by the skeleton of its
   name, where words around it say so ("base", "al-", "Ain"). No part of a person's or an organisation's name.
3. States by their abbreviations, after a town and a comma ("Rocky Mount, N.C.").
4. What stands right after the name and holds a place of that name says which is meant, and is itself the one that holds it:
   "Paris, Texas", "Hit, in Anbar province".
5. A capitalised name after "in", "at" or "near" that the index doesn't know is kept, without places.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord.extract.namerules import storms_in
from onrecord.extract.places.fold import fold
from onrecord.extract.places.gazetteer import AREA_KINDS, LONGEST_NAME, Entry, Gazetteer, country_names, name_key
from onrecord.lang import countries as states
from onrecord.lang import places as words
from onrecord.lang.countries import SHARED_NAMES
from onrecord.lang.nations import offices
from onrecord.text.document import Document

MEANT_WITHOUT = 150_000
"""People: a city this large named without a preposition is meant as a place; below, names of people and firms outweigh
(dev: GeoWebNews)."""
_BASE_CUE = re.compile(
    r"\s+(?:air\s*base|air force base|military base|base|airport|international airport|air station)\b", re.IGNORECASE
)
_BASE_BEFORE = re.compile(
    r"\b(?:base|bases|airbase|air base|airport|barracks|facility|camp)s?(?:\s+(?:of|at|in|called|known as))?(?:\s+\w+){0,6}?\s+(?:at|in|of|called|as)?\s*\Z",
    re.IGNORECASE,
)
_ARABIC = re.compile(r"\A(?:al|el|ain|ayn|ein)[\s\-‐–]", re.IGNORECASE)
_ARTICLED = re.compile(r"(?:al|el|ez|as|ash|ar|an|ad|at|az|es|er)[-‐–][A-Z]")
_SMALL = frozenset("of de la el al ez es del do da dos das the and du sur upon ash as an az".split())
_ARTICLES = frozenset("al el ad ar as ash at az".split())
_HYPHENS = ("-", "‐", "–")
_OPEN = re.compile(r"\s(?:do|da|dos|das|del)\s[A-ZÀ-Þ]")
"""After the beginning of a longer name: "Vale" of "Vale do Juruá" is no place by itself."""
_WITHIN = frozenset("in at near from to of".split())
_POSSESSIVE = re.compile(r"['’]s?\Z")
NO_RUN = " -\n ‐–"
"""Between words of one name: a space, a line end or a hyphen."""


@dataclass(slots=True)
class Candidate:
    """A name at [start, end), tokens [index, after). `entries`: all places of the name, the weightiest first."""

    start: int
    end: int
    index: int
    after: int
    entries: tuple[Entry, ...]
    sure: bool = False
    """A country's name or people."""
    adjective: bool = False
    held: tuple[Entry, ...] = ()
    """What is named right after it and holds places of its name."""
    holds: bool = False
    """It is itself named right after a place that it holds."""
    key: str = ""
    before: str = ""
    lower: str = ""
    opens: bool = False
    possessive: bool = False
    dateline: bool = False
    native: bool = False
    """Somebody is told to be of it: "a Nelson man", "Salem police"."""
    timed: bool = False
    """A zone is named by it: "Manila time"."""
    area: bool = False
    """Words around it say that it is an area's name: "Anbar province", "County Cork"."""
    first_level: bool = False
    """Words before it say that the area is a first-level region: "the governor of Sinop"."""
    town: bool = False
    """Words around it say that it is a settlement's: "the city of Washington"."""
    sense: str = ""
    """What the encoder says of the name: "literal", "associative" ("Iranian", "London police") or "metonymic"; "" nothing."""
    based: bool = False
    """Words around it say that it is a base or an airport, and the index has it."""
    spoken: float = 0.0
    """How much the report's other places speak for the place that it is taken for (`places_vicinity`)."""
    listed: bool = False
    """It stands in a list beside a place, and other places speak for it."""
    sound: bool = True
    """It is a place's name enough to tell where the report plays."""
    landmark: bool = False
    """A street, a building, a body's premises: of no list, to be placed by what holds it."""
    quarters: bool = False
    """Troops' quarters bear the name."""
    namesake: bool = False
    """The place in its name need not be where it is: "Georgia Avenue"."""


def _headed(document: Document, index: int) -> bool:
    """Whether a token is the first word of a longer name that says nothing by itself: "Santa" of "Santa Rosita"."""
    tokens = document.tokens
    if not 0 <= index < len(tokens) - 1 or tokens[index].lower not in words.NAME_HEADS:
        return False
    behind = tokens[index + 1]
    return tokens[index].text[0].isupper() and behind.text[0].isupper() and behind.start == tokens[index].end + 1


@dataclass(frozen=True)
class Names:
    """The names that the index and the tables know."""

    gazetteer: Gazetteer
    words: dict[str, tuple[str, bool]] = field(default_factory=lambda: country_words())
    offices: frozenset[str] = field(default_factory=lambda: _office_names())
    _known: dict[str, tuple[tuple[Entry, ...], bool, bool]] = field(default_factory=dict)
    _barred: dict[str, bool] = field(default_factory=dict)

    def barred(self, name: str) -> bool:
        """Seats and bodies that bear a place's name and are none."""
        held = self._barred.get(name)
        if held is None:
            if len(self._barred) > 40_000:
                self._barred.clear()
            held = self._barred[name] = name_key(name) in self.offices
        return held

    def known(self, name: str) -> tuple[tuple[Entry, ...], bool, bool]:
        """(places of that name, is it a country's, is it of its people). Empty also for seats and for abbreviations; a name that
        a country shares with a region that news names as often ("Georgia") is not taken for the country's."""
        held = self._known.get(name)
        if held is None:
            if len(self._known) > 40_000:
                self._known.clear()
            held = self._known[name] = self._look(name)
        return held

    def _look(self, name: str) -> tuple[tuple[Entry, ...], bool, bool]:
        key = name_key(name)
        country = self.words.get(key)
        if country is not None and name[0].isupper() and name != "Us":
            entry = self.gazetteer.country(country[0])
            if entry is not None:
                alone = country[1] or (name.isupper() and len(name) < 5) or "." in name
                return (entry, *(() if alone else self.gazetteer.find(name))), entry.id not in SHARED_NAMES, country[1]
        if key in self.offices or (name.isupper() and len(name) < 4 and name != "EU" and " " not in name):
            return (), False, False
        return self.gazetteer.find(name), False, False

    def articled(self, document: Document, name: str) -> tuple[Entry, ...]:
        """Places, of Arab states that the report names, which the index has with an article and the report without ("Shatrah": Ash Shaţrah)."""
        named = {self.words[word][0] for word in document.lower if word in self.words} & words.ARTICLED_IN
        low = name.lower()
        if " " in low or not named:
            return ()
        article = "ash" if low.startswith("sh") else f"a{low[0]}" if low[:1] in "szrdtn" else "al"
        return tuple(entry for entry in self.gazetteer.find(f"{article} {name}") if entry.country in named)

    def state(self, name: str) -> Entry | None:
        """A first-level region by its abbreviation ("N.C.", "Calif.", "TX", "B.C."); dots or capitals make one."""
        if len(name) > 7 or not ("." in name or name.isupper() or name.endswith("Calif")):
            return None
        key = name.replace(".", "").replace(" ", "").lower()
        if key in words.US_STATES:
            return self.gazetteer.region("US", words.US_STATES[key])
        abroad = words.STATES_ABROAD.get(key)
        return self.gazetteer.region(*abroad.split(".", 1)) if abroad else None

    def candidates(self, document: Document) -> list[Candidate]:
        """Rules 1 to 5, in text order, none overlapping."""
        found: list[Candidate] = []
        based, after = _tells_of_bases(document.text), 0
        storms = storms_in(document.text)
        for index, token in enumerate(document.tokens):
            first = token.text[0]
            if index < after or not (
                first.isupper() or (first in "ae" and (token.text in ("al", "el") or _ARTICLED.match(token.text)))
            ):
                continue
            if token.lower in storms and is_storm(document, index):
                continue
            one = self._at(document, index, based)
            while one is not None:
                found.append(one)
                after = max(index + 1, one.after)
                one = self.placed(document, one)
        return found

    def _at(self, document: Document, index: int, based: bool) -> Candidate | None:
        tokens, text = document.tokens, document.text
        longest = _run(document, index)
        if _headed(document, index - 1):
            return None  # "Rosita" of a "Santa Rosita" that the index lacks
        if longest == 1 and tokens[index].lower in words.NOT_PLACES:
            following = tokens[index + 1].text if index + 1 < len(tokens) else ""
            if following not in (",", "("):
                return None
        for length in range(longest, 0, -1):
            last = tokens[index + length - 1]
            if last.kind != "word" or not (last.text[0].isupper() or _ARTICLED.match(last.text)):
                continue
            start = tokens[index].start
            name = text[start : last.end]
            if text[last.end : last.end + 1].isalpha() or (
                name.lower() in _ARTICLES and text[last.end : last.end + 1] in _HYPHENS
            ):
                continue  # "Val d'" of "Val d'Alder", "Al-" of "Al-Alder"
            if name[-1] in "s'’":
                name = _POSSESSIVE.sub("", name)
                if not name:
                    continue
            end = start + len(name)
            if _OPEN.match(text, end) or (length == 1 and _headed(document, index)):
                continue
            entries, country, people = self.known(name)
            if country:
                if not people and person_around(document, index, length):
                    return None
                return Candidate(start, end, index, index + length, entries, True, people)
            if not entries and (self.barred(name) or (length == 1 and name.isupper() and len(name) < 5)):
                return None
            plain, entries = entries, self._bases(document, name, start, end, entries, based)
            if entries:
                if person_around(document, index, length) or organisation_around(document, index + length):
                    return None
                based = entries is not plain or (entries[0].kind == "base" and " " in name)
                return Candidate(start, end, index, index + length, entries, based=based)
        return self._unknown(document, index)

    def _bases(
        self, document: Document, name: str, start: int, end: int, plain: tuple[Entry, ...], based: bool
    ) -> tuple[Entry, ...]:
        text = document.text
        arabic = _ARABIC.match(name) is not None
        after = text[end : end + 1].isspace() and _BASE_CUE.match(text, end) is not None
        if not after and not arabic and (len(name) < 5 or (plain and plain[0].population >= MEANT_WITHOUT)):
            return plain
        if after or arabic or (based and _based_before(text[max(0, start - 80) : start])):
            city = any(entry.population >= MEANT_WITHOUT for entry in plain)
            bases = self.gazetteer.find_base(name)
            if bases and not (arabic and city and not after):
                return bases
        return plain

    def placed(self, document: Document, one: Candidate) -> Candidate | None:
        """What is named right after it and holds it (rule 4), None where nothing is."""
        tokens = document.tokens
        at = one.after
        if not one.entries or one.adjective or at >= len(tokens) or tokens[at].text not in (",", "("):
            return None
        at += 1
        if at < len(tokens) and tokens[at].text == "in":
            at += 1
        for length in range(min(4, _run(document, at)), 0, -1):
            start, end = tokens[at].start, tokens[at + length - 1].end
            name = _POSSESSIVE.sub("", document.text[start:end])
            dotted = document.text[end : end + 1] == "."
            state = self.state(name) or (self.state(name + ".") if dotted else None)
            entries, country, people = ((state,), False, False) if state is not None else self.known(name)
            entries = entries[:1] if country else entries
            outer = () if people else tuple(e for e in entries if holds_any(e, one.entries))
            if not outer or (one.sure and outer[0].kind in ("country", "city", "town")):
                continue
            one.held, one.sure = outer, False
            end = end + 1 if state is not None and dotted and "." not in name else start + len(name)
            return Candidate(start, end, at, at + length, outer, country, holds=True)
        return None

    def _unknown(self, document: Document, index: int) -> Candidate | None:
        """A name after "in", "at" or "near" that the index doesn't know."""
        tokens = document.tokens
        before = tokens[index - 1] if index else None
        if (
            before is None
            or before.lower not in ("in", "at", "near", "outside")
            or tokens[index].lower in words.NOT_PLACES
        ):
            return None
        end = index
        while (
            end < len(tokens)
            and tokens[end].kind == "word"
            and tokens[end].text[0].isupper()
            and (end == index or tokens[end].start - tokens[end - 1].end <= 1)
        ):
            end += 1
        if end == index:
            return None
        name = document.text[tokens[index].start : tokens[end - 1].end]
        tail = tokens[end - 1].lower in words.ORGANISATION_TAIL
        if len(name) < 4 or name.isupper() or tail or organisation_around(document, end):
            return None
        first = (fold(name).split() or [""])[0]
        if first in words.NOT_PLACES or first in words.TITLES or name.endswith(("ian", "ean", "ese", "ish")):
            return None
        return Candidate(tokens[index].start, tokens[end - 1].end, index, end, self.articled(document, name))


def is_storm(document: Document, index: int) -> bool:
    """Whether a storm's name ("Cyclone Rosa", "Rosa's winds") stands at a token, and not the town of that name that it struck."""
    return index == 0 or document.tokens[index - 1].lower not in _WITHIN


NEAR_HOLDER = 0.45
"""Degrees: a town named after a part of it, or a village, is no farther than some 50 km."""
NEAR_AREA = 6.0
"""Degrees: a sea, a range or an area of the news holds what is no farther from its middle."""


def holds(outer: Entry, inner: Entry) -> bool:
    """Whether the one contains the other, as far as the index tells."""
    if outer.kind == "country":
        return inner.country == outer.id and inner.kind != "country"
    if inner.kind == "country":
        return False
    if outer.kind == "region":
        return inner.country == outer.country and inner.region == outer.region and inner.kind != "region"
    if outer.kind == "district":
        same = inner.country == outer.country and inner.region == outer.region
        return same and inner.district == outer.district and inner.kind not in ("region", "district")
    if outer.id == inner.id or (outer.country and inner.country and outer.country != inner.country):
        return False
    far = NEAR_AREA if outer.gazetteer == "onrecord" else NEAR_HOLDER
    if outer.gazetteer != "onrecord" and (inner.kind in AREA_KINDS or inner.population > outer.population):
        return False
    return abs(outer.lat - inner.lat) < far and abs(outer.lon - inner.lon) < far * 1.4


def holds_any(outer: Entry, entries: tuple[Entry, ...]) -> bool:
    """Whether it contains one of them."""
    return any(holds(outer, entry) for entry in entries)


def country_words() -> dict[str, tuple[str, bool]]:
    """Folded word → (ISO code, is it an adjective or a people's name). Parts of the United Kingdom are not the state."""
    found: dict[str, tuple[str, bool]] = {}
    further = [tuple(line.split("; ")) for line in states.ALIASES.strip().splitlines()]
    names = {name for row in further for name in row[1:]}
    for code, *own in [(code, *own) for code, own in country_names().items()]:
        for position, name in enumerate(own):
            short = position == 0 or name.isupper() or "." in name or name in names
            found.setdefault(name_key(name), (code, not short))
    for code, *own in further:
        for name in own:
            found[name_key(name)] = (code, False)
    for line in states.DEMONYMS.strip().splitlines():
        code, *own = line.split("; ")
        for name in own:
            found.setdefault(name_key(name), (code, True))
    for name in states.PARTS:
        found.pop(name_key(name), None)
    return found


def _office_names() -> frozenset[str]:
    """Seats and bodies that bear a place's name and are none: the White House, Capitol Hill."""
    return frozenset(name_key(name) for row in offices() for name in row.names)


def _based_before(text: str) -> bool:
    """Words before a name that make it a base's: "the base at …", "two bases, in …"."""
    low = text.lower()
    return any(word in low for word in _BASE_STEMS) and _BASE_BEFORE.search(text) is not None


def _tells_of_bases(text: str) -> bool:
    """Whether a text has any of those words at all: in one that has none they are not looked for before each name."""
    low = text.lower()
    return any(word in low for word in _BASE_STEMS)


_BASE_STEMS = ("base", "airport", "barracks", "facilit", "camp")


def _run(document: Document, index: int) -> int:
    """How many tokens from here on could be one name: capitalised words, with small ones inside ("Deir ez-Zor")."""
    tokens, text = document.tokens, document.text
    if index + 1 < len(tokens):
        following = tokens[index + 1]
        low = following.text
        if (following.kind == "mark" and low != "-") or (low[0].islower() and low not in _SMALL and "-" not in low):
            return 1
    length = 0
    for at in range(index, min(index + LONGEST_NAME + 1, len(tokens))):
        token = tokens[at]
        if token.kind == "mark" and token.text != "-":
            break
        if at > index:
            gap = text[tokens[at - 1].end : token.start]
            if gap and gap not in NO_RUN:
                break
        first = token.text[0]
        if (
            token.kind == "word"
            and not first.isupper()
            and token.lower not in _SMALL
            and _ARTICLED.match(token.text) is None
        ):
            break
        length += 1
    return length


def person_around(document: Document, index: int, length: int) -> bool:
    """The run is part of a person's name: a title or given name before it, or it is one with a surname after."""
    tokens = document.tokens
    before = tokens[index - 1] if index else None
    if before is not None and before.text in words.KINSHIP:
        return True  # "his wife Savannah"
    if before is not None and before.text[0].isupper():
        gap = document.text[before.end : tokens[index].start]
        if gap in (" ", ". "):
            low = before.lower.rstrip(".")
            if low in words.TITLES or low in words.FIRST_NAMES:
                return True
        if gap == " " and _is_given_name(document, index - 1):
            return True
    after = tokens[index + length] if index + length < len(tokens) else None
    if (
        after is not None
        and length == 1
        and after.kind == "word"
        and after.text[0].isupper()
        and tokens[index].lower in words.FIRST_NAMES
        and document.text[tokens[index].end : after.start] == " "
    ):
        return after.lower not in words.LANDMARK_TAIL | words.ORGANISATION_TAIL
    return False


_KNOWN_BEFORE = words.NOT_PLACES | words.PREPOSITIONS | words.ORGANISATION_TAIL


def _is_given_name(document: Document, index: int) -> bool:
    """A capitalised word that no rule knows, inside a sentence, right before a name: a given name as a rule."""
    token = document.tokens[index]
    if token.kind != "word" or token.lower in _KNOWN_BEFORE or token.text.isupper():
        return False
    if token.lower.endswith(("an", "ese", "ish", "i", "'s")):
        return False
    sentence = document.sentence_at(token.start)
    return sentence is not None and sentence.start < token.start


def organisation_around(document: Document, after: int) -> bool:
    """The words after it make the whole an organisation: "Washington Post", "Kabul Traffic Police"."""
    tokens = document.tokens
    if after >= len(tokens) or after == 0:
        return False
    token, last = tokens[after], tokens[after - 1]
    if document.text[last.end : token.start] != " " or token.kind != "word" or not token.text[0].isupper():
        return False
    if token.lower in words.ORGANISATION_TAIL:
        return True
    following = tokens[after + 1] if after + 1 < len(tokens) else None
    return (
        following is not None
        and following.text[0].isupper()
        and following.lower in words.ORGANISATION_TAIL
        and document.text[token.end : following.start] == " "
    )
