"""What in a report's own words tells its incident from another: people named, streets, ages, content words.

Only sentences that tell of the mention are read: for the main incident all but those of other mentions; for background the
ones with its triggers. Named sources who speak for a body, bylines, agencies, countries and bodies tell nothing apart: a police
spokesman is in the reports on every shooting of his town.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from onrecord.lang.actors import PRIVATE_PERSONS
from onrecord.lang.manners import OUTLET_WORDS
from onrecord.lang.numbers import UNITS
from onrecord.lang.roles import ORGANISATION_NOUNS, TITLES
from onrecord.lang.small_words import NAME_STOPS
from onrecord.link.incidents.gist import OWN, gist_of, is_set_off, own_sentences_of, sentences_of, small_words, stem
from onrecord.link.parties.actors import countries_in, find_actor
from onrecord.link.parties.names import fold, name_parts
from onrecord.model.reading import IncidentMention, Reading, Source
from onrecord.model.report import Report
from onrecord.model.vocabulary import SourceKind

WORDS = 24
"""Content words kept of a telling: its title and first sentences; later ones are background to many incidents."""
LEAD = 4
"""Sentences that content words are taken from."""
_PROPER = re.compile(
    r"\b(?:[A-Z][a-zà-öø-ÿ'’]+|Mc[A-Z]\w+|O['’][A-Z]\w+|al-[A-Z]\w+)"
    r"(?:[ -](?:[A-Z][\wà-öø-ÿ'’]+|[A-Z]\.(?= [A-Z])|(?:de|la|bin|al)\b|al-[A-Z]\w+|Jr\.?))+"
)
_STREET = re.compile(
    r"\b((?:[NSEW]\.? |North |South |East |West )?(?:[A-Z][a-z]+|\d+(?:st|nd|rd|th))(?: [A-Z][a-z]+)?) "
    r"(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Blvd|Boulevard|Lane|Ln|Court|Ct|Highway|Hwy|Parkway|Pkwy|Terrace|Circle|Pike)\b"
)
_DIRECTION = re.compile(r"^(?:[nsew]|north|south|east|west|northwest|northeast|southwest|southeast) (?=\w)")
_AGE = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(word for word in UNITS if len(word) > 2)})[- ]years?[- ]old\b|,\s(\d{{2}}),|\bage[ds]? (\d{{1,2}})\b|\b(?:boy|girl|child|son|daughter), (\d{{1,2}})\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:By|BY|by) ((?:[A-Z][\w.'’]+ ?){2,3})")
_STREET_ENDS = frozenset(
    "st street ave avenue rd road dr drive blvd boulevard lane ln court ct highway hwy parkway pkwy terrace circle pike way place".split()
)


def marks_of(report: Report, reading: Reading, mention: IncidentMention) -> tuple[str, ...]:
    """ "name:…", "street:…", "age:…", "word:…" marks of one incident's telling, and its gist where it is the report's news, sorted."""
    sentences = list(_sentences(report, reading, mention))
    text = "\n".join(sentences)
    found = {f"street:{_DIRECTION.sub('', fold(match.group(1)))}" for match in _STREET.finditer(text)}
    title = "" if report.title_in_text or mention.background else report.title or ""
    found |= {f"age:{age}" for age in (*_ages(text), *_ages(title))}
    banned = _banned(report, reading)
    places = [
        {*fold(words).split(), *name_parts(words)} for place in reading.places for words in (place.name, place.text)
    ]
    for sentence in sentences:
        found |= {
            f"name:{name}"
            for name in _names(sentence, banned)
            if not any(set(name.split("-")) <= one for one in places)
        }
    found |= {f"word:{word}" for word in _content([title, *sentences[:LEAD]])}
    if not mention.background:
        found.update(gist_of(report, reading))
    return tuple(sorted(found))


def _ages(words: str) -> Iterator[str]:
    """Ages told, in figures: "a 9-year-old", "a four-year-old boy", "Detroit boy, 9"."""
    for match in _AGE.finditer(words):
        told = next(filter(None, match.groups()))
        yield told if told.isdigit() else str(int(UNITS[told.lower()]))


def _sentences(report: Report, reading: Reading, mention: IncidentMention) -> Iterator[str]:
    mine = [span.start for span in (mention.trigger, *mention.triggers) if span.part == "text"]
    others = [
        span.start
        for other in reading.incidents
        if other.id != mention.id
        for span in (other.trigger, *other.triggers)
        if span.part == "text"
    ]
    last = max((one.end() for one in islice(sentences_of(report), OWN)), default=0)
    for match in sentences_of(report) if mention.background else own_sentences_of(report):
        start, end = match.span()
        has_mine = any(start <= at < end for at in mine)
        has_other = any(start <= at < end for at in others)
        if not mention.background and has_other and start >= last and is_set_off(match, others):
            continue
        if has_mine or (not mention.background and not has_other):
            yield match.group()


def _banned(report: Report, reading: Reading) -> frozenset[str]:
    """Parts of names that belong to those who speak for bodies, to bylines and the outlet."""
    private = frozenset(PRIVATE_PERSONS.split())
    names = [*report.byline, *report.agencies, report.outlet or ""]
    names += _BY.findall(report.text)
    for statement in reading.statements:
        source = statement.source
        if source is not None and source.named and not _for_themselves(source, private):
            names.append(source.name)
    return frozenset(part for name in names for part in fold(name).split() if len(part) > 2)


def _for_themselves(source: Source, private: frozenset[str]) -> bool:
    """Whether a named source speaks for nobody else: of private people, or a name of several words of whom no office is told (who is charged, hurt)."""
    if source.role:
        return not private.isdisjoint(fold(source.role).split())
    return source.kind is SourceKind.PERSON and len(name_parts(source.name)) > 1


def _names(sentence: str, banned: frozenset[str]) -> Iterator[str]:
    """People and venues named in a sentence: runs of two to four capitalised words, by the first and the last."""
    for match in _PROPER.finditer(sentence):
        words = re.sub(r"['’]s?$", "", match.group())
        parts = list(name_parts(words))
        while parts and (parts[0] in TITLES or parts[0] in small_words()):
            parts = parts[1:]
        while parts and parts[-1] in small_words():  # "sentenced Paul Moss Monday"
            parts = parts[:-1]
        if not 2 <= len(parts) <= 4 or set(parts) & banned or parts[-1] in _STREET_ENDS:
            continue
        if (
            set(parts) & (ORGANISATION_NOUNS | OUTLET_WORDS)
            or set(parts) & (small_words() | _stops())
            or find_actor(words) is not None
        ):
            continue
        if any(True for _ in countries_in(words)) or len(parts[-1]) < 3:
            continue
        yield f"{parts[0]}-{parts[-1]}"


def _content(pieces: list[str]) -> list[str]:
    """Content words in order of first use, cut to a stem, at most `WORDS`."""
    kept: dict[str, None] = {}
    for piece in pieces:
        for word in fold(piece).split():
            if len(word) > 3 and not word.isdigit() and word not in small_words():
                kept.setdefault(stem(word), None)
    return list(kept)[:WORDS]


@cache
def _stops() -> frozenset[str]:
    return frozenset(NAME_STOPS.split())
