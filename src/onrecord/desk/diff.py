"""Two texts of one report → what the newer took out and put in, word by word, and which figures it changed.

Words are compared, not characters: an editor reads words. Runs of fewer than `SHORTEST` equal words between two changes are told
as changed with them, so that a sentence written anew is not shown as a patchwork.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher

from onrecord.brief.phrases import bounds
from onrecord.model.reading import Figure, Reading

SHORTEST = 3
MOST_WORDS = 20_000
"""Words of each text that are compared: more than any report has; the time goes with their product."""

_WORD = re.compile(r"\s*\S+|\s+$")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words: "same", "out" (in the older text alone) or "in" (in the newer alone)."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure whose value is another, or that is told in one of the texts alone (the other side is empty)."""

    what: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def stretches(older: str, newer: str) -> list[Stretch]:
    """The newer text with what was taken out of the older in its place."""
    a, b = _WORD.findall(older)[:MOST_WORDS], _WORD.findall(newer)[:MOST_WORDS]
    matcher = SequenceMatcher(None, [word.strip() for word in a], [word.strip() for word in b], autojunk=False)
    found: list[Stretch] = []
    for kind, a_from, a_to, b_from, b_to in matcher.get_opcodes():
        out, new = "".join(a[a_from:a_to]), "".join(b[b_from:b_to])
        if kind == "equal":
            changed = found and found[-1].kind != "same"
            if changed and b_to - b_from < SHORTEST and b_to < len(b):
                found += [Stretch("out", out), Stretch("in", new)]
            else:
                found.append(Stretch("same", new))
            continue
        found += [Stretch(name, words) for name, words in (("out", out), ("in", new)) if words]
    return _joined(found)


def _joined(found: list[Stretch]) -> list[Stretch]:
    """Neighbouring changes as one "out" and one "in"."""
    joined: list[Stretch] = []
    out, new = "", ""
    for stretch in [*found, Stretch("same", "")]:
        if stretch.kind == "out":
            out += stretch.words
        elif stretch.kind == "in":
            new += stretch.words
        else:
            joined += [
                Stretch(kind, words) for kind, words in (("out", out), ("in", new), ("same", stretch.words)) if words
            ]
            out, new = "", ""
    return [_parted(joined, n) if stretch.kind == "out" else stretch for n, stretch in enumerate(joined)]


def _parted(found: list[Stretch], n: int) -> Stretch:
    """What was taken out, parted by a space from what stands before and after it; the newer text stays as it is."""
    words = found[n].words
    if n and not found[n - 1].words[-1:].isspace() and not words[:1].isspace():
        words = " " + words
    if n + 1 < len(found) and not found[n + 1].words[:1].isspace() and not words[-1:].isspace():
        words += " "
    return Stretch("out", words)


def changed_figures(older: Reading, newer: Reading) -> list[FigureChange]:
    """Figures of one measure, group, unit and place whose values differ between two readings, in the newer's order."""
    before, after = _by_scope(older), _by_scope(newer)
    return [
        FigureChange(_what(scope), before.get(scope, ()), after.get(scope, ()))
        for scope in dict.fromkeys([*after, *before])
        if set(before.get(scope, ())) != set(after.get(scope, ()))
    ]


Scope = tuple[str, str, str, str]


def _by_scope(reading: Reading) -> dict[Scope, tuple[str, ...]]:
    found: dict[Scope, list[str]] = defaultdict(list)
    for figure in reading.figures:
        found[_scope(figure)].append(bounds(figure.low, figure.best, figure.high))
    return {scope: tuple(dict.fromkeys(values)) for scope, values in found.items()}


def _scope(figure: Figure) -> Scope:
    return figure.measure.value, figure.group or "", figure.unit, figure.place or ""


def _what(scope: Scope) -> str:
    measure, group, unit, place = scope
    noun = " ".join(dict.fromkeys(word for word in (group, unit) if word))
    head = noun if measure == "other" else f"{measure}, {noun}" if noun else measure
    return f"{head} at {place}" if place else head
