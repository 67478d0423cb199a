"""Place names in a report: found, resolved to the index, given a role.

Rules, in order:
1. Countries by name; demonyms and adjectives ("Iranian") give the country with the role origin; so do possessives of seats.
2. Runs of capitalised words, longest match first, that the index knows; an air base or airport also by the skeleton of its
   name, where words around it say so ("base", "al-", "Ain").
3. A name is taken for a place when a preposition, a dateline or a region after a comma says so, or when it is large enough to
   be meant without; never when it is part of a person's or an organisation's name.
4. Of places of one name: the one in the region or country named right after it; else in a country the report names, then the
   largest.
5. A capitalised name after "in", "at" or "near" that the index doesn't know is kept, unresolved.
6. Where the page has an encoder, what it marks as a place's name is one, whatever rule 3 says, in the span and with the sense it
   gives. What it does not mark stays where it is a country, a base, or something is told of it (hit, seat, dateline …): the encoder
   knows few names from far places. The others go: one in ten of them is a place (dev: GeoWebNews, TR-News, cross-fitted).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, field, replace

from onrecord.extract.encoder.decode import find_spans
from onrecord.extract.encoder.model import Scores
from onrecord.extract.fold import fold
from onrecord.extract.gazetteer import LONGEST_NAME, Entry, Gazetteer, country_names
from onrecord.extract.page import Page
from onrecord.lang import places as words
from onrecord.lang.countries import OFFICES
from onrecord.model.reading import Place
from onrecord.model.vocabulary import PlacePrecision, PlaceRole
from onrecord.text.document import Document, Token

MEANT_WITHOUT = 150_000
"""People: a city this large named without a preposition is meant as a place; below, names of people and firms outweigh
(dev: GeoWebNews)."""
CLAUSE = 24
"""Tokens before a place in which what was done there is looked for: "targeted at least two Iraqi military bases hosting U.S.
military and coalition personnel at …" is sixteen."""
SHORT_NAME = 5
"""Letters up to which another name of a town in a country that the report does not speak of is chance ("Sama" for Sanya)."""
SMALL_TOWN = 15_000
"""People: a smaller place needs a strong preposition, and its country named in the report or no rival."""
_PRECISION = {
    "country": PlacePrecision.COUNTRY, "region": PlacePrecision.REGION, "district": PlacePrecision.DISTRICT, "city": PlacePrecision.LOCALITY,
    "town": PlacePrecision.LOCALITY, "base": PlacePrecision.POINT,
}  # fmt: skip
_BASE_CUE = re.compile(
    r"\s+(?:air\s*base|air force base|military base|base|airport|international airport|air station)\b", re.IGNORECASE
)
_BASE_BEFORE = re.compile(
    r"\b(?:base|bases|airbase|air base|airport|barracks|facility|camp)s?(?:\s+(?:of|at|in|called|known as))?(?:\s+\w+){0,6}?\s+(?:at|in|of|called|as)?\s*\Z",
    re.IGNORECASE,
)
_ARABIC = re.compile(r"\A(?:al|el|ain|ayn|ein)[\s-]", re.IGNORECASE)
_DATELINE = re.compile(r"\A\s*[A-Z][A-Z .’'-]{2,}(?:,[^—–\n]{0,40})?\s*(?:\([^)\n]{2,40}\)\s*)?(?:—|–|--|-)\s")


@dataclass(frozen=True)
class PlaceGrammar:
    """The place finder by index and grammar."""

    gazetteer: Gazetteer
    _words: dict[str, tuple[str, bool]] = field(default_factory=lambda: _country_words())
    _offices: frozenset[str] = field(default_factory=lambda: _office_names())

    def find_places(self, page: Page) -> tuple[Place, ...]:
        """Places in text order, none overlapping (see the module's rules)."""
        document = page.document
        found = self._candidates(document)
        if page.encoder is not None:
            found = self._believed(document, found, _marks(document.text, page.scores))
        votes = Counter(found_one.entries[0].country for found_one in found if found_one.sure)
        chosen = [self._choose(one, votes) for one in found]
        # Where a report names no country, its own sure cities vote too.
        if not votes:
            votes = Counter(entry.country for entry in chosen if entry is not None)
            chosen = [self._choose(one, votes) for one in found]
        places = []
        for one, entry in zip(found, chosen, strict=True):
            if entry is not None and not self._meant(one, entry, votes):
                if not one.sense:
                    continue
                entry = None
                one = replace(one, entries=())
            if entry is None and one.entries:
                continue
            role = _role(document, one, entry)
            base = entry is not None and entry.kind == "base"
            if page.encoder is not None and role is PlaceRole.MENTIONED and not (one.sense or one.sure or base):
                continue
            places.append(_place(page, one, entry, role))
        return tuple(places)

    def _candidates(self, document: Document) -> list[_Candidate]:
        found: list[_Candidate] = []
        tokens = document.tokens
        index = 0
        while index < len(tokens):
            one = self._at(document, index)
            if one is None:
                index += 1
                continue
            found.append(_in_context(document, one))
            index = max(index + 1, one.after)
        return found

    def _believed(self, document: Document, found: list[_Candidate], marks: list[_Mark]) -> list[_Candidate]:
        """Rule 6: candidates and marks as one, in text order."""
        made = [one for one in found if not any(one.start < mark.end and mark.start < one.end for mark in marks)]
        for mark in marks:
            inside = [one for one in found if one.start < mark.end and mark.start < one.end]
            whole = len(inside) == 1 and mark.end - mark.start >= inside[0].end - inside[0].start
            if whole:
                made.append(replace(inside[0], start=mark.start, end=mark.end, sense=mark.sense))
            elif inside:
                made += [replace(one, sense=mark.sense) for one in inside]
            else:
                made.append(self._from_mark(document, mark))
        return sorted(made, key=lambda one: one.start)

    def _from_mark(self, document: Document, mark: _Mark) -> _Candidate:
        """A candidate of a name that the grammar does not see or does not take for a place."""
        index, after = document.token_at(mark.start), document.token_at(mark.end)
        name = document.text[mark.start : mark.end]
        country = self._words.get(fold(name))
        entry = self.gazetteer.country(country[0]) if country is not None else None
        if entry is not None and country is not None:
            one = _Candidate(mark.start, mark.end, index, after, (entry,), True, adjective=country[1])
        else:
            entries = self._entries(document, name, mark.start, mark.end)
            region = self._after_comma(document, after, entries) if entries else None
            one = _Candidate(mark.start, mark.end, index, after, entries, False, region=region)
        return _in_context(document, replace(one, sense=mark.sense))

    def _at(self, document: Document, index: int) -> _Candidate | None:
        tokens = document.tokens
        token = tokens[index]
        named = token.text[0].isupper() or token.lower in ("al", "el") or _ARTICLED.match(token.text) is not None
        if token.kind != "word" or not named:
            return None
        for length in range(min(LONGEST_NAME, len(tokens) - index), 0, -1):
            run = tokens[index : index + length]
            if not _runs_on(document, run):
                continue
            start, end = run[0].start, run[-1].end
            name = document.text[start:end].removesuffix("'s").removesuffix("’s")
            end = start + len(name)
            country = self._words.get(fold(name))
            if country is not None and name[0].isupper() and name != "Us":
                if _person_around(document, index, length) and not country[1]:
                    return None
                entry = self.gazetteer.country(country[0])
                if entry is not None:
                    return _Candidate(start, end, index, index + length, (entry,), True, adjective=country[1])
            if fold(name) in self._offices or (length == 1 and name.isupper() and len(name) < 5):
                return None
            entries = self._entries(document, name, start, end)
            if entries:
                if _person_around(document, index, length) or _organisation_around(document, index + length):
                    return None
                region = self._after_comma(document, index + length, entries)
                return _Candidate(start, end, index, index + length, entries, False, region=region)
        return self._unknown(document, index)

    def _entries(self, document: Document, name: str, start: int, end: int) -> tuple[Entry, ...]:
        text = document.text
        base_after = _BASE_CUE.match(text, end)
        base_before = _BASE_BEFORE.search(text, max(0, start - 80), start)
        arabic = _ARABIC.match(name)
        plain = self.gazetteer.find(name)
        city = any(entry.population >= MEANT_WITHOUT for entry in plain)
        if base_after or arabic or (base_before and not city and len(name) > 4):
            bases = self.gazetteer.find_base(name)
            if bases and not (arabic and city and not base_after):
                return bases
        return plain

    def _after_comma(self, document: Document, index: int, entries: tuple[Entry, ...]) -> str | None:
        """The region or country named right after the name: "Rocky Mount, N.C.", "Hit, in Anbar province"."""
        tokens = document.tokens
        if index >= len(tokens) or tokens[index].text not in (",", "("):
            return None
        rest = tokens[index + 1 : index + 4]
        for length in (3, 2, 1):
            run = rest[:length]
            if len(run) == length and run[0].text[0].isupper():
                name = document.text[run[0].start : run[-1].end].removesuffix("’s").removesuffix("'s")
                key = fold(name)
                if key in self._words and not self._words[key][1]:
                    return self._words[key][0]
                state = words.US_STATES.get(key.replace(" ", ""))
                if state and (name.endswith(".") or name.isupper() or "." in name):
                    return f"US.{state}"
                for entry in self.gazetteer.find(name):
                    if entry.kind in ("region", "district") and any(e.country == entry.country for e in entries):
                        return f"{entry.country}.{entry.region}"
        return None

    def _unknown(self, document: Document, index: int) -> _Candidate | None:
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
        name = document.text[tokens[index].start : tokens[end - 1].end]
        if (
            len(name) < 4
            or name.isupper()
            or _organisation_around(document, end)
            or tokens[end - 1].lower in words.ORGANISATION_TAIL
        ):
            return None
        if fold(name).split()[0] in words.NOT_PLACES | words.TITLES or name.endswith(("ian", "ean", "ese", "ish")):
            return None
        return _Candidate(tokens[index].start, tokens[end - 1].end, index, end, (), False)

    def _choose(self, one: _Candidate, votes: Counter[str]) -> Entry | None:
        if not one.entries:
            return None
        if one.sure:
            return one.entries[0]
        pool = list(one.entries)
        if one.timed:
            return max(pool, key=lambda e: (e.population, e.gazetteer, e.id))
        if one.region:
            country, _, region = one.region.partition(".")
            inside = [e for e in pool if e.country == country and (not region or fold(e.region) == fold(region))]
            pool = inside or [e for e in pool if e.country == country] or pool
        return max(pool, key=lambda e: (_score(e, votes), e.gazetteer, e.id))

    def _meant(self, one: _Candidate, entry: Entry, votes: Counter[str]) -> bool:
        if one.sure or one.region or entry.kind == "base":
            return True
        here = votes.get(entry.country, 0) > 0
        if votes and not here and len(one.lower) <= SHORT_NAME and fold(entry.name) != fold(one.lower):
            return False
        if one.sense:
            return True
        if one.lower in words.NOT_PLACES:
            return False
        strong = one.before in words.STRONG or one.dateline or one.timed
        weak = strong or one.before in words.PREPOSITIONS or one.possessive
        if entry.population >= MEANT_WITHOUT:
            return weak or not one.opens or here
        if entry.population >= SMALL_TOWN:
            return strong or (weak and here) or (not one.opens and votes.get(entry.country, 0) > 1)
        return strong and (here or not votes or len(one.entries) == 1)


@dataclass
class _Candidate:
    start: int
    end: int
    index: int
    after: int
    entries: tuple[Entry, ...]
    sure: bool
    adjective: bool = False
    region: str | None = None
    before: str = ""
    lower: str = ""
    opens: bool = False
    possessive: bool = False
    dateline: bool = False
    timed: bool = False
    """A zone is named by it: "Manila time"."""
    sense: str = ""
    """What the encoder says of the name: "literal", "associative" ("Iranian", "London police") or "metonymic"; "" nothing."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A name that the encoder takes for a place's, at [start, end) of the document."""

    start: int
    end: int
    sense: str


def _marks(text: str, scores: Scores) -> list[_Mark]:
    """The encoder's toponyms in text order."""
    made = []
    for sense, (first, last) in find_spans("toponym", scores.heads["toponym"]):
        start, end = int(scores.pieces.starts[first]), int(scores.pieces.ends[last - 1])
        lines = re.finditer(r"[^\n]+", text[start:end])  # no name runs across lines, or across title and text
        made += [_Mark(start + line.start(), start + line.end(), sense) for line in lines]
    return made


def _country_words() -> dict[str, tuple[str, bool]]:
    """Folded word → (ISO code, is it an adjective or a people's name)."""
    found: dict[str, tuple[str, bool]] = {}
    for code, names in country_names().items():
        for position, name in enumerate(names):
            adjective = position > 0 and not name.isupper() and not _short_name(name)
            found.setdefault(fold(name), (code, adjective))
    found.pop("us", None)
    found["us"] = ("US", False)
    return found


def _office_names() -> frozenset[str]:
    """Seats and bodies that bear a place's name and are none: the White House, Capitol Hill."""
    return frozenset(fold(name) for line in OFFICES.strip().splitlines() for name in line.split("; ")[1:])


def _short_name(name: str) -> bool:
    """Further words of a country that are names of it, not of its people: "Britain", "America", "U.K."."""
    return (
        name
        in (
            "Britain",
            "America",
            "England",
            "Scotland",
            "Wales",
            "Burma",
            "Holland",
            "Congo",
            "Czechia",
            "Türkiye",
            "Turkiye",
            "Korea",
            "the States",
            "Palestine",
            "Vatican",
            "Macedonia",
            "Swaziland",
            "Cape Verde",
        )
        or "." in name
    )


def _score(entry: Entry, votes: Counter[str]) -> float:
    """Log of population, three orders of magnitude for a country the report names (dev: TR-News)."""
    kind = {"region": 0.0, "district": -0.5, "base": -1.0}.get(entry.kind, 0.0)
    named = 3.0 if votes.get(entry.country, 0) else 0.0
    return math.log10(max(entry.population, 500)) + named + kind


_SMALL = frozenset("of de la el al ez es del the and du sur upon ash as an az".split())
_ARTICLED = re.compile(r"(?:al|el|ez|as|ash|ar|an|ad|at|az|es|er)[-‐–][A-Z]")


def _runs_on(document: Document, run: tuple[Token, ...]) -> bool:
    """The tokens could be one name: capitalised words, with small ones inside ("Deir ez-Zor", "Rio de Janeiro")."""
    for index, token in enumerate(run):
        if token.kind == "mark" and token.text != "-":
            return False
        if index and document.text[run[index - 1].end : token.start] not in (" ", "-", "", "\n", "\u00a0"):
            return False
        named = token.text[0].isupper() or _ARTICLED.match(token.text) is not None
        if token.kind == "word" and not named and token.lower not in _SMALL:
            return False
    last = run[-1]
    return last.kind == "word" and (last.text[0].isupper() or _ARTICLED.match(last.text) is not None)


def _person_around(document: Document, index: int, length: int) -> bool:
    """The run is part of a person's name: a title or given name before it, or it is one with a surname after."""
    tokens = document.tokens
    before = tokens[index - 1] if index else None
    if before is not None and document.text[before.end : tokens[index].start] in (" ", ". "):
        low = before.lower.rstrip(".")
        if before.text[0].isupper() and (low in words.TITLES or low in words.FIRST_NAMES):
            return True
        if _is_given_name(document, index - 1):
            return True
    after = tokens[index + length] if index + length < len(tokens) else None
    last = tokens[index + length - 1]
    joined = after is not None and document.text[last.end : after.start] == " "
    if (
        joined
        and after is not None
        and length == 1
        and tokens[index].lower in words.FIRST_NAMES
        and after.kind == "word"
        and after.text[0].isupper()
    ):
        return after.lower not in words.LANDMARK_TAIL | words.ORGANISATION_TAIL
    return False


def _is_given_name(document: Document, index: int) -> bool:
    """A capitalised word that no rule knows, inside a sentence, right before a name: a given name as a rule."""
    token = document.tokens[index]
    sentence = document.sentence_at(token.start)
    inside = sentence is not None and sentence.start < token.start
    known = token.lower in words.NOT_PLACES | words.PREPOSITIONS | words.ORGANISATION_TAIL or token.text.isupper()
    return (
        token.kind == "word"
        and token.text[0].isupper()
        and inside
        and not known
        and not token.lower.endswith(("an", "ese", "ish", "i", "'s"))
    )


def _organisation_around(document: Document, after: int) -> bool:
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


def _place(page: Page, one: _Candidate, entry: Entry | None, role: PlaceRole) -> Place:
    text = page.document.text[one.start : one.end]
    span = page.span(one.start, one.end)
    if entry is None:
        return Place(span, text, text, None, role)
    names = country_names()
    country = names.get(entry.country, [entry.country])[0]
    within = [name for name in (entry.district, entry.region) if name and name != entry.name]
    if entry.kind != "country":
        within.append(country)
    return Place(
        span=span,
        text=text,
        name=entry.name,
        precision=_PRECISION[entry.kind],
        role=role,
        gazetteer=entry.gazetteer,
        gazetteer_id=entry.id,
        lat=entry.lat,
        lon=entry.lon,
        country=entry.country,
        within=tuple(dict.fromkeys(within)),
    )


def _role(document: Document, one: _Candidate, entry: Entry | None) -> PlaceRole:
    if one.adjective or one.sense == "associative":
        return PlaceRole.ORIGIN
    if one.sense and entry is None:
        return PlaceRole.MENTIONED  # a name that the index does not know places no incident
    if one.dateline:
        return PlaceRole.DATELINE
    if one.timed:
        return PlaceRole.SEAT
    if _used_as_adjective(document, one):
        return PlaceRole.ORIGIN
    sentence = document.sentence_at(one.start)
    left = document.tokens_in(sentence.start if sentence else 0, one.start)[-CLAUSE:]
    lowers = [token.lower for token in left]
    if one.before == "from":
        near = set(lowers[-7:])
        if near & words.MOVE:
            return PlaceRole.MOVED_FROM
        if near & words.LAUNCH or ("came" in near and near & words.FLYING):
            return PlaceRole.LAUNCHED_FROM
    if lowers and lowers[-1] in ("to", "into") and set(lowers) & words.MOVE:
        return PlaceRole.MOVED_TO
    if one.before not in words.PREPOSITIONS:
        right = document.tokens[one.after : one.after + 2]
        country_or_capital = entry is not None and (entry.kind == "country" or entry.population > 100_000)
        if one.possessive and country_or_capital:
            return PlaceRole.ORIGIN
        if right and country_or_capital and any(token.lower in words.SAYS for token in right[:1]):
            return PlaceRole.SEAT
        right_word = right[0] if right else None
        if (
            entry is not None
            and entry.kind == "country"
            and right_word is not None
            and right_word.kind == "word"
            and document.text[one.end : right_word.start] == " "
            and right_word.text[0].islower()
        ):
            return PlaceRole.SEAT if not (set(lowers[-5:]) & words.HIT) else PlaceRole.HIT
    if lowers[-1:] == ["in"] and set(lowers[-2:-1]) & words.SEATED:
        return PlaceRole.SEAT
    if lowers and lowers[-1] in words.HIT:
        return PlaceRole.HIT
    fine = entry is None or entry.kind != "country"
    reach = _clause(left) if fine else lowers[-7:]
    if (
        len(lowers) > 1
        and lowers[-1] == "in"
        and lowers[-2] in ("morning", "afternoon", "evening", "night", "time", "a.m.", "p.m.", "noon", "midnight")
    ):
        return PlaceRole.MENTIONED
    listed = lowers[-1:] in (["and"], [","], ["them"], ["including"], ["both"])
    if (one.before in words.AT or (listed and fine)) and set(reach) & words.HIT:
        return PlaceRole.HIT
    return PlaceRole.MENTIONED


def _clause(left: tuple[Token, ...]) -> list[str]:
    """Words since the last break of the sentence."""
    found: list[str] = []
    for token in reversed(left):
        if token.text in (";", "—", "–", ":", "”", "“") or token.lower in (
            "said",
            "says",
            "told",
            "while",
            "but",
            "after",
            "because",
        ):
            break
        found.append(token.lower)
    return found


def _used_as_adjective(document: Document, one: _Candidate) -> bool:
    """ "U.S. troops", "UN staff": an abbreviation of a country before a noun."""
    text = document.text[one.start : one.end]
    following = document.tokens[one.after] if one.after < len(document.tokens) else None
    if not (text.isupper() and len(text) < 6) or following is None or following.kind != "word":
        return False
    return document.text[
        one.end : following.start
    ] == " " and following.lower not in words.SAYS | words.PREPOSITIONS | {"and", "or", "as", "who", "that"}


def _in_context(document: Document, one: _Candidate) -> _Candidate:
    """The candidate with what stands around it."""
    tokens = document.tokens
    at = one.index - 1
    while at >= 0 and tokens[at].lower in (
        "the",
        "nearby",
        "southern",
        "northern",
        "eastern",
        "western",
        "central",
        "city",
        "town",
        "village",
        "of",
        "province",
        "downtown",
    ):
        if (
            tokens[at].lower in ("of",)
            and at
            and tokens[at - 1].lower not in ("city", "town", "village", "province", "outskirts")
        ):
            break
        at -= 1
    sentence = document.sentence_at(one.start)
    paragraph = next(((s, e) for s, e in document.paragraphs if s <= one.start < e), (0, 0))
    dateline = _DATELINE.match(document.text[paragraph[0] : paragraph[0] + 120])
    text = document.text
    return replace(
        one,
        before=tokens[at].lower if at >= 0 and (sentence is None or tokens[at].start >= sentence.start) else "",
        lower=text[one.start : one.end].lower(),
        opens=sentence is not None and sentence.start == one.start,
        timed=bool(re.match(r"\s+time\b", text[one.end : one.end + 8])),
        possessive=text[one.end : one.end + 2] in ("'s", "’s"),
        dateline=bool(dateline)
        and one.start < paragraph[0] + (dateline.end() if dateline else 0)
        and text[one.start : one.end].isupper(),
    )
