"""Transcripts: a paragraph that opens with a speaker's name and a colon is that speaker's own words.

Rules, in order:
1. A text is a transcript where two paragraphs open so ("MINISTER ROSA DELGADO: …", "Q: …") and one of them speaks of itself ("I", "our").
   A label is in capitals, or opens two paragraphs. One alone in capitals is one where its first sentence is found to be that party's.
2. Each sentence of a turn is a statement of whoever the label names; so is a paragraph without a label between two turns that says "I"
   or "our". What is asked ("QUESTION: …", or turns that all end so) is nobody's word.
3. Whoever a speaker gives words to stands inside the speaker's statement. A speaker's "I can confirm that …" is the statement itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from onrecord.extract.attribution.found import Found, Range
from onrecord.extract.attribution.hits import COLON
from onrecord.extract.clauses.view import Unit, View
from onrecord.lang import cues, manners, roles

LONGEST_LABEL = 9
"""Tokens: "POLICE COMMISSIONER TOMAS VEGA (through an interpreter)"."""
SCORE = 0.9
_NOBODY = cues.LABELS | manners.DOCUMENT_NOUNS
"""Before a colon, what sort of text it is."""
_MARKS = frozenset(".-'’&,()")


def with_turns(view: View, found: Sequence[Found]) -> list[Found]:
    """The attributions of a text with those of its speakers' turns, in text order; as they came where it is no transcript."""
    labels = _labels(view, found)
    if not labels:
        return list(found)
    turns = {turn.unit.first: turn for turn in _turns(view, labels)}
    kept: list[Found] = []
    for one in found:
        turn = turns.get(one.unit.first)
        if turn is None:
            kept.append(one)
        elif not _is_speakers(view, one, turn):
            one.inside = one.inside or turn
            kept.append(one)
    there = {id(one) for one in (*kept, *turns.values())}
    for one in kept:
        if one.inside is not None and id(one.inside) not in there:
            one.inside = turns.get(one.unit.first)
    return sorted([*kept, *turns.values()], key=lambda one: (one.unit.first, one.content[0][0], one.cue[0]))


def _labels(view: View, told: Sequence[Found]) -> dict[int, Range]:
    """By paragraph, the label that it opens with, in a transcript (rule 1)."""
    first_units: dict[int, Unit] = {}
    for unit in view.units:
        if not unit.headline:
            first_units.setdefault(unit.paragraph, unit)
    found = {at: label for at, unit in first_units.items() if (label := _label(view, unit)) is not None}
    often = Counter(view.lower[last - 1] for _, last in found.values())
    labels = {
        at: label for at, label in found.items() if _in_capitals(view, *label) or often[view.lower[label[1] - 1]] > 1
    }
    if len(labels) > 1 and not labels.keys().isdisjoint(_of_themselves(view)):
        return labels
    colons = {one.source for one in told if one.source is not None and one.cue[0] == one.source[1]}
    return {at: label for at, label in labels.items() if label in colons and _in_capitals(view, *label)}


def _of_themselves(view: View) -> frozenset[int]:
    """Paragraphs in which somebody speaks of themselves, outside quotations."""
    return frozenset(
        unit.paragraph
        for unit in view.units
        if any(is_first_person(view, i) and view.quote[i] < 0 for i in range(unit.first, unit.last))
    )


def _label(view: View, unit: Unit) -> Range | None:
    """The tokens before a colon that opens a paragraph, where each is a name's or a title's."""
    for i in range(unit.first, min(unit.last - 1, unit.first + LONGEST_LABEL)):
        if view.lower[i] == ":":
            words = [j for j in range(unit.first, i) if view.word(j)]
            named = bool(words) and all(view.cap(j) for j in words) and view.lower[words[-1]] not in _NOBODY
            return (unit.first, i) if named else None
        if not view.word(i) and view.tokens[i].text not in _MARKS:
            return None
    return None


def _in_capitals(view: View, first: int, last: int) -> bool:
    return view.document.text[view.tokens[first].start : view.tokens[last - 1].end].isupper()


def _askers(view: View, labels: dict[int, Range]) -> frozenset[str]:
    """Last words of labels of who asks: by the word, or because each of their turns ends with a question."""
    tells = {
        view.lower[labels[unit.paragraph][1] - 1]
        for unit, following in zip(view.units, [*view.units[1:], None], strict=True)
        if unit.paragraph in labels and (following is None or following.paragraph != unit.paragraph)
        if view.tokens[unit.last - 1].text != "?"
    }
    asked = {view.lower[last - 1] for _, last in labels.values()} - tells
    return frozenset(asked) | roles.QUESTIONERS


def _turns(view: View, labels: dict[int, Range]) -> list[Found]:
    """Rule 2."""
    made: list[Found] = []
    askers, of_themselves = _askers(view, labels), _of_themselves(view)
    speaker: Range | None = None
    for unit in view.units:
        if unit.headline or unit.paragraph > max(labels):
            continue
        opens = labels.get(unit.paragraph)
        first = unit.first
        if opens is not None and opens[0] == unit.first:
            speaker, first = opens, opens[1] + 1
        if speaker is None or view.lower[speaker[1] - 1] in askers or view.tokens[first].text in "([":
            continue
        if unit.paragraph not in labels and unit.paragraph not in of_themselves:
            continue
        if any(view.word(i) for i in range(first, unit.last)):
            made.append(
                Found(unit, COLON, (speaker[1], speaker[1] + 1), speaker, [(first, unit.last)], "turn", score=SCORE)
            )
    return made


def _is_speakers(view: View, one: Found, turn: Found) -> bool:
    """Whether an attribution in a turn is that turn itself, or the speaker's own "I" (rule 3)."""
    if one.source is None or one.source == turn.source or one.cue == turn.cue:
        return True
    return one.source[1] - one.source[0] == 1 and is_first_person(view, one.source[0])


def is_first_person(view: View, i: int) -> bool:
    """Whether somebody speaks of themselves: "I", "we've", "our"."""
    return view.lower[i].split("'")[0] in cues.FIRST_PERSON
