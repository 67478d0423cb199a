"""Mentions: every name the encoder finds, and the parties met as sources that are no names.

Rules, in order:
1. A person, body or place is a whole span (`encoder.namespans`): the likeliest first, as far down as `LIKELY`, none over another. Names of
   other kinds are what the heads mark beside them.
2. In a text that has no case (old wires' capitals, or no capital at all), of which the spans' weights know nothing, and by a model
   without such weights, every name is what the heads mark, joined; a person's or body's name goes on where a further one of its kind
   stands with nothing but blanks between ("PABLO" "PELAEZ GONZALEZ": two names have a mark or word between them), over a line's end
   too where the sentence goes on.
3. A name has no marks around it, no "the" in small letters, of a person no titles before it, and a possessive ending only where the span
   was weighed with it.
4. What the words tell stands over all this (`namerules`): two places in one, a name turned round by a comma, storms, planets.
5. What the model tells as the body behind a deed is a body's name too, where it has a capital and holds no other name.
6. A party that holds a name gives way to it (the last person's or body's name in it); what refers to the party refers to the name.
7. Pronouns and common nouns ("the spokesman") stay as the parties they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from onrecord.extract.encoder.decode import Range, find_spans
from onrecord.extract.encoder.model import Floats
from onrecord.extract.encoder.namespans import NAMED, NameSpans, normal, runs_on
from onrecord.extract.incidents.trained import find_marked, has_no_case
from onrecord.extract.namerules import mended
from onrecord.extract.page import Page
from onrecord.lang.roles import TITLES
from onrecord.model.reading import Mention
from onrecord.model.vocabulary import MentionLevel, MentionType

_LINE = re.compile(r"[^\n]+")
OF_FIRST = 0.3
"""The first head's share in names (UNER dev, CrossNER dev: 73.7, 80.1 with none of it, 74.0, 80.8 at 0.3, 72.7, 79.5 by it alone)."""
_ALL = re.compile(r"(?s).+")
_GOING_ON = ("person", "organisation")
_WEIGHED = ("person", "organisation", "place", "facility")
LIKELY = 0.45
"""How likely a span must be a name (WikiEvents dev, news: 71.3 at 0.35, 71.4 at 0.4, 71.7 at 0.45; UNER dev, cross-fitted, is level from 0.42 to 0.5)."""
_EDGES = ' \t\u00a0,;:–—-/@*"“”‘()[]'
_ENDING = re.compile(r"(?:\s?['’]s|['’]|\s\.)\Z")
"""A possessive, or a full stop that stands apart."""
_FIRST = re.compile(r"(\S+)\s+(?=\w)")
_TITLES = TITLES - frozenset("king queen prince princess pope".split())
"""But those that are part of the name ("Pope Francis")."""
_SHORT = frozenset(
    "mr mrs ms dr prof gen lt col maj capt sgt cpl adm brig cmdr sen rep gov pres rev supt insp det".split()
)
"""Titles cut short: no names by themselves."""
_PARTIES = (MentionType.PERSON, MentionType.ORGANISATION)


def find_names(page: Page) -> tuple[Mention, ...]:
    """Rules 1 to 5, in text order. No name runs across title and text."""
    heads = _name_scores(page.scores.heads)
    labelled = find_spans("mention", heads[0])
    marked = list(_marked(page, labelled))
    if page.scores.tables.names is not None and not has_no_case(page.document.text):
        weighed = list(_weighed(page, _spans(page, heads, labelled)))
        apart = [
            one
            for one in marked
            if one[0] not in _WEIGHED and not any(one[1] < end and start < one[2] for _, start, end in weighed)
        ]
        marked = [*weighed, *apart]
    made = []
    for kind, start, end in mended(page.document.text, marked):
        span = page.span(start, end)
        made.append(Mention(span, page.words(span), MentionType(kind), MentionLevel.NAME, None))
    made += _behind_deeds(page, made)
    return tuple(sorted(made, key=lambda one: (one.span.part != "title", one.span.start)))


def name_spans(page: Page) -> NameSpans:
    """The spans of a page that could be names; its model must have a branch."""
    heads = _name_scores(page.scores.heads)
    return _spans(page, heads, find_spans("mention", heads[0]))


def _spans(page: Page, heads: tuple[Floats, Floats, Floats], labelled: Sequence[tuple[str, Range]]) -> NameSpans:
    return NameSpans(page.document, page.scores, heads, tuple(where for _, where in labelled))


def _weighed(page: Page, spans: NameSpans) -> Iterator[tuple[str, int, int]]:
    """Rule 1: (kind, start, end) of the likeliest spans."""
    chances = spans.chances
    best = chances.max(1) if len(chances) else np.zeros(0)
    taken: list[tuple[int, int]] = []
    for row in np.argsort(-best, kind="stable").tolist():
        if best[row] < LIKELY:
            break
        first, last = spans.ranges[row]
        if all(last <= begin or end <= first for begin, end in taken):
            taken.append((first, last))
            kind = NAMED[int(chances[row].argmax())]
            start, end = bare(
                page.document.text, *spans.offsets((first, last)), kind, spans.keeps_ending((first, last))
            )
            if end > start and page.document.text[start:end].lower() not in _SHORT:
                yield "facility" if kind == "place" and spans.built((first, last)) else kind, start, end


def _marked(page: Page, labelled: Sequence[tuple[str, Range]]) -> Iterator[tuple[str, int, int]]:
    """Rule 2: (kind, start, end) of what the heads mark, a line at a time."""
    pieces, text = page.scores.pieces, page.document.text
    found = [(kind, int(pieces.starts[first]), int(pieces.ends[last - 1])) for kind, (first, last) in labelled]
    for kind, begin, stop in _joined(page, found):
        whole = kind in _GOING_ON and runs_on(page.document, begin, stop)
        for line in (_ALL if whole else _LINE).finditer(text, begin, stop):
            start, end = bare(text, line.start(), line.end(), kind)
            if end > start and text[start:end].lower() not in _SHORT:
                yield kind, start, end


def bare(text: str, start: int, end: int, kind: str, with_ending: bool = False) -> tuple[int, int]:
    """Rule 3: the name proper within [start, end)."""
    start = end - len(text[start:end].lstrip(_EDGES))
    if not with_ending:
        end = start + len(_ENDING.sub("", text[start:end]).rstrip(_EDGES))
    return start + _before_name(text[start:end], kind == "person"), end


def _before_name(words: str, person: bool) -> int:
    """How many characters stand before the name proper: "the" in small letters and, of a person, titles (never all there is)."""
    before = 0
    while (first := _FIRST.match(words, before)) is not None:
        if first[1] != "the" and not (person and first[1].lower().rstrip(".") in _TITLES):
            break
        before = first.end()
    return before


def _name_scores(heads: Mapping[str, Floats]) -> tuple[Floats, Floats, Floats]:
    """Chances, as logarithms, of the labels of names: a weighted mean of both heads that know them, then each by itself; without a
    branch the one head's, three times."""
    first = normal(heads["mention"])
    if "name" not in heads:
        return first, first, first
    branch = normal(heads["name"])
    return normal(OF_FIRST * first + (1 - OF_FIRST) * branch), first, branch


def _behind_deeds(page: Page, names: Sequence[Mention]) -> list[Mention]:
    """Rule 5. Without it MUC-4's "EXTRADITABLES" are held to be persons wherever roles are told apart by mentions."""
    made = []
    for one in find_marked(page):
        span = page.span(one.start, one.end)
        words = page.words(span)
        if one.kind == "group" and words != words.lower() and not any(name.span.overlaps(span) for name in names):
            made.append(Mention(span, words, MentionType.ORGANISATION, MentionLevel.NAME, None))
    return made


def _joined(page: Page, marked: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Marked names (kind, start, end), those of one name put together."""
    made: list[tuple[str, int, int]] = []
    for kind, start, end in marked:
        last = made[-1] if made else None
        goes_on = last is not None and last[0] == kind in _GOING_ON and not page.document.text[last[2] : start].strip()
        if last is not None and goes_on and start > last[2] and runs_on(page.document, last[1], end):
            made[-1] = kind, last[1], end
        else:
            made.append((kind, start, end))
    return made


def join_mentions(parties: Sequence[Mention], names: Sequence[Mention]) -> tuple[Mention, ...]:
    """All mentions in text order, `same_as` an index into what is returned; each points at an earlier one."""
    held: list[Mention] = [*names]
    where: dict[int, int] = {}
    for index, party in enumerate(parties):
        inside = [i for i, name in enumerate(names) if name.span.overlaps(party.span)]
        best = next((i for i in reversed(inside) if names[i].type in _PARTIES), inside[-1] if inside else None)
        if best is not None and party.level is not MentionLevel.PRONOUN:
            where[index] = best
        else:
            where[index] = len(held)
            held.append(replace(party, level=_plain(party.level), same_as=None))
    for index, party in enumerate(parties):
        if party.same_as is not None and where[index] != where[party.same_as]:
            held[where[index]] = replace(held[where[index]], same_as=where[party.same_as])
    order = sorted(range(len(held)), key=lambda i: (held[i].span.part != "title", held[i].span.start, held[i].span.end))
    at = {old: new for new, old in enumerate(order)}
    made: list[Mention] = []
    for new, old in enumerate(order):
        same = at[held[old].same_as] if held[old].same_as is not None else None  # type: ignore[index]
        made.append(replace(held[old], same_as=same if same is not None and same < new else None))
    return tuple(made)


def _plain(level: MentionLevel) -> MentionLevel:
    """A party in which no name is found is no name, whatever its capitals."""
    return MentionLevel.NOMINAL if level is MentionLevel.NAME else level
