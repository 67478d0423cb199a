"""Which times in a sentence say when an incident happened, rather than when somebody spoke of it or what came of it.

Rules, in order: a dateline's date is none; a time of speaking is none ("said on Thursday", "On Thursday the ministry said"); one
that only counts from the incident is none ("the day after the attack", "six hours before missiles struck"); a time nearer to
another trigger is that one's; one right beside the trigger is its own ("the Jan. 8 attack", "struck on Tuesday"); else any in a
sentence that tells the incident as a deed.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from onrecord.extract.page import Page
from onrecord.lang.triggers import SAID_THEN, THEN_SAID
from onrecord.model.reading import Reading, Time
from onrecord.text.document import Sentence

BESIDE = 45
"""Characters between a trigger and its own time: "attack on two bases in western Iraq on Jan. 8"."""
AHEAD = timedelta(hours=1)
"""How far after publication a moment may lie: clocks differ."""


def times_of(
    page: Page, found: Reading, sentence: Sentence, at: tuple[int, int], others: list[tuple[int, int]], verbal: bool
) -> tuple[int, ...]:
    """Indices of the times that say when the trigger at `at` happened."""
    chosen: list[int] = []
    for index, time in enumerate(found.times):
        start, end = page.at(time.span)
        inside = sentence.start <= start < sentence.end
        if inside and _can_be_when(time, page.report.published) and not _is_speaking(page, sentence, start, end):
            mine = _gap((start, end), at)
            nearer = any(_gap((start, end), other) < mine for other in others)
            if not nearer and _tells_when(page.document.text, at, start, end, verbal):
                chosen.append(index)
    return tuple(chosen)


def _gap(span: tuple[int, int], at: tuple[int, int]) -> int:
    return max(span[0] - at[1], at[0] - span[1], 0)


def _can_be_when(time: Time, published: datetime | None) -> bool:
    if time.begins is None or time.type.value not in ("DATE", "TIME"):
        return False
    return published is None or time.begins <= published + AHEAD


def _tells_when(text: str, at: tuple[int, int], start: int, end: int, verbal: bool) -> bool:
    beside = (text[at[1] : start] if start >= at[1] else text[end : at[0]]).strip(" ,")
    counts = re.search(r"\b(?:after|before|since|later|earlier)\W*\Z", text[start:end], re.IGNORECASE)
    follows = re.match(r"(?:after|before|since|into|following)\b", beside)
    if start < at[0] and (counts or follows):
        return False
    close = len(beside) < BESIDE and not re.search(r"[,;—]|\b(?:said|told|have|has|had|were|was|announced)\b", beside)
    return close or verbal


def _is_speaking(page: Page, sentence: Sentence, start: int, end: int) -> bool:
    text = page.document.text
    paragraph = next((first for first, last in page.document.paragraphs if first <= start < last), start)
    head = text[paragraph:start]
    dash = re.match(r"[^.\n“\"]{0,45}(?:—|–|--| - )", text[end : end + 60])
    if len(head) < 60 and dash and head.split(",")[0].isupper():
        return True
    if SAID_THEN.search(text[max(sentence.start, start - 60) : start]):
        return True
    before = text[sentence.start : start].strip(' \t\n“”"').lower()
    return before in ("", "on", "late on", "early on", "by", "late", "early") and bool(
        THEN_SAID.match(text[end : sentence.end])
    )
