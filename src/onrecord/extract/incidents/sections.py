"""Sections of a report that each tell of one incident, under a heading with its day ("Earthquake of 16 May (Keld)").

A situation report on two quakes has a list of figures for each. Such headings count where there are two or more; a section
ends at the next heading of any kind ("Response").
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.telling import Telling

LONGEST = 16
"""Tokens of a heading."""
_BULLETS = frozenset("-–—•*·")


class Sections:
    """Which incident headings the sentences of a report stand under. `told`: the report's tellings of deeds."""

    def __init__(self, words: Words, told: Sequence[Telling]) -> None:
        self._heads: set[int] = set()
        self._over: dict[int, Telling] = {}
        heads = {t.sentence: t for t in told if t.times and _opens_line(words, t) and _is_heading(words, t.sentence)}
        if len(heads) < 2:
            return
        self._heads.update(id(t) for t in heads.values())
        lines = [k for k in range(len(words.ranges)) if _is_heading(words, k)]
        for line, until in pairwise((*lines, len(words.ranges))):
            if line in heads:
                self._over.update(dict.fromkeys(range(line + 1, until), heads[line]))

    def heads(self, telling: Telling) -> bool:
        """Whether it is the heading of a section."""
        return id(telling) in self._heads

    def over(self, sentence: int) -> Telling | None:
        """The heading that a sentence stands under."""
        return self._over.get(sentence)


def _is_heading(words: Words, sentence: int) -> bool:
    first, last = words.ranges[sentence]
    if last <= first or last - first > LONGEST or words.in_title(first) or words.lower[first] in _BULLETS:
        return False
    paragraph = words.paragraphs[sentence]
    alone = paragraph not in (
        words.paragraphs[k] for k in (sentence - 1, sentence + 1) if 0 <= k < len(words.paragraphs)
    )
    return (
        alone and words.lower[last - 1] not in (".", "!", "?", ";", ":", ",") and words.tokens[first].text[:1].isupper()
    )


def _opens_line(words: Words, telling: Telling) -> bool:
    return telling.hit.first - words.ranges[telling.sentence][0] <= 1 and not telling.hit.verb
