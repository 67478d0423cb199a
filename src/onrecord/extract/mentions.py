"""Mentions: every name the encoder finds, and the parties met as sources that are no names.

Rules, in order:
1. A name is what the encoder's branch marks, without marks around it, a possessive ending, "the" and a person's titles, a line at a time; a person's or body's name
   goes on where a further one of its kind stands with nothing but blanks between ("PABLO" "PELAEZ GONZALEZ": two names have a mark or word
   between them), over a line's end too where the sentence goes on.
2. What the model tells as the body behind a deed is a body's name too, where it has a capital and holds no other name.
3. A party that holds a name gives way to it (the last person's or body's name in it); what refers to the party refers to the name.
4. Pronouns and common nouns ("the spokesman") stay as the parties they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from onrecord.extract.encoder.decode import find_spans
from onrecord.extract.encoder.model import Floats
from onrecord.extract.incidents.trained import find_marked
from onrecord.extract.page import Page
from onrecord.lang.roles import TITLES
from onrecord.model.reading import Mention
from onrecord.model.vocabulary import MentionLevel, MentionType

_LINE = re.compile(r"[^\n]+")
OF_FIRST = 0.3
"""The first head's share in names (UNER dev, CrossNER dev: 73.7, 80.1 with none of it, 74.0, 80.8 at 0.3, 72.7, 79.5 by it alone)."""
_ALL = re.compile(r"(?s).+")
_GOING_ON = ("person", "organisation")
WRAPPED = 50
"""Characters of a line from which its end is held to be a wrapping editor's, not a writer's."""
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
    """Rule 1, in text order. No name runs across a line end, or across title and text."""
    made = []
    pieces, text = page.scores.pieces, page.document.text
    marked = [
        (kind, int(pieces.starts[first]), int(pieces.ends[last - 1]))
        for kind, (first, last) in find_spans("mention", _name_scores(page.scores.heads))
    ]
    for kind, begin, stop in _joined(page, marked):
        whole = kind in _GOING_ON and _runs_on(page, begin, stop)
        for line in (_ALL if whole else _LINE).finditer(text, begin, stop):
            start = line.end() - len(line.group().lstrip(_EDGES))
            end = start + len(_ENDING.sub("", text[start : line.end()]).rstrip(_EDGES))
            start += _before_name(text[start:end], kind == "person")
            if end > start and text[start:end].lower() not in _SHORT:
                span = page.span(start, end)
                made.append(Mention(span, page.words(span), MentionType(kind), MentionLevel.NAME, None))
    made += _behind_deeds(page, made)
    return tuple(sorted(made, key=lambda one: (one.span.part != "title", one.span.start)))


def _before_name(words: str, person: bool) -> int:
    """How many characters stand before the name proper: "the" in small letters and, of a person, titles (never all there is)."""
    before = 0
    while (first := _FIRST.match(words, before)) is not None:
        if first[1] != "the" and not (person and first[1].lower().rstrip(".") in _TITLES):
            break
        before = first.end()
    return before


def _name_scores(heads: Mapping[str, Floats]) -> Floats:
    """Chances, as logarithms, of the labels of names: a weighted mean of both heads that know them, where there is a branch."""
    if "name" not in heads:
        return heads["mention"]
    first, branch = (
        rows - np.logaddexp.reduce(rows, axis=1, keepdims=True) for rows in (heads["mention"], heads["name"])
    )
    return np.asarray(OF_FIRST * first + (1 - OF_FIRST) * branch, np.float32)


def _behind_deeds(page: Page, names: Sequence[Mention]) -> list[Mention]:
    """Rule 2. Without it MUC-4's "EXTRADITABLES" are held to be persons wherever roles are told apart by mentions."""
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
        if last is not None and goes_on and start > last[2] and _runs_on(page, last[1], end):
            made[-1] = kind, last[1], end
        else:
            made.append((kind, start, end))
    return made


def _runs_on(page: Page, start: int, end: int) -> bool:
    """Whether a name may run from one document offset to another: within a sentence, and over a line's end only where that line is as
    long as wrapped text has them (a list of names has short ones)."""
    document = page.document
    if document.sentence_at(start) is not document.sentence_at(end - 1):
        return False
    at = document.text.find("\n", start, end)
    return at < 0 or at - document.text.rfind("\n", 0, at) > WRAPPED


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
