"""What a label before a colon tells of the counts behind it, as bulletins list them: "Dead: 5 people, including 2 children", "Flooded: 212
houses in Keld, 64 houses in Alder".

A label is at most a few words that open a sentence, an item of a list, or a part of it behind a semicolon. It doesn't read who is said to have said it.
"""

from __future__ import annotations

import re

from onrecord.extract.figures.drafts import Draft
from onrecord.extract.figures.ofunits import fitting
from onrecord.lang import measures as words
from onrecord.text.document import Document, Sentence
from onrecord.text.numbers import Number

_WHAT = "|".join(sorted(words.LABELS, key=len, reverse=True))
_THINGS = "|".join(sorted(words.NOT_ALIVE, key=len, reverse=True))
_THING = re.compile(rf"\b(?:{_THINGS})\b", re.IGNORECASE)
_LABEL = re.compile(
    rf"(?:[\w'-]+\s+){{0,4}}?(?P<what>{_WHAT})(?:\s+(?:people|persons|civilians|residents|{_THINGS}|so\s+far|in\s+total|and\s+[a-z]+))*\s*:\s*",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:[,;]|,?\s+and)\s+\Z", re.IGNORECASE)


def label_before(document: Document, sentence: Sentence, number: Number) -> tuple[str, str]:
    """The measure that a label right before the number tells, and the things that it names ("Houses destroyed: 57"); "" for what it doesn't."""
    if ":" not in document.text[max(sentence.start, number.start - 4) : number.start]:
        return "", ""
    opens = max(document.text.rfind(mark, sentence.start, number.start) for mark in ";\n") + 1 or sentence.start
    label = document.text[opens : number.start].strip()
    match, thing = _LABEL.fullmatch(f"{label} "), _THING.search(label)
    return (words.LABELS[match["what"].lower()] if match else ""), (thing.group().lower() if match and thing else "")


def told_by_label(drafts: list[Draft], document: Document, sentence: Sentence) -> None:
    """Counts that go on in a row behind a label are of its measure."""
    match = _LABEL.match(document.text, sentence.start, sentence.end) if drafts else None
    if match is None:
        return
    measure, reach = words.LABELS[match["what"].lower()], match.end()
    for draft in drafts:
        if draft.start < match.end() or (
            draft.start > match.end() and not _GOES_ON.search(document.text[reach : draft.start])
        ):
            continue
        if ":" in document.text[match.end() : draft.start]:
            return
        reach = draft.reach
        open_to_it = draft.measure in ("other", "present") and not draft.share and draft.counted.listed
        if open_to_it and draft.counted.unit not in words.UNIT_MEASURES:
            told = fitting(measure, draft.counted, False)
            draft.measure = told if told != "personnel" or draft.counted.unit == "people" else draft.measure
