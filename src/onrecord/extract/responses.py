"""Responses told: words that the model hears as what a body did or decided after an incident, and who it was.

Rules:
1. Words side by side, in one line and sentence, that each likely tell of a response are one, of the kind they are likeliest of; of the wide kinds
   (a position, "sent", what was not done) one of them must be surer.
2. Who did it stands in the same line and sentence: right after "by", or else the nearest before it, or else the nearest after.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from onrecord.extract.encoder.heard import RESPONSES, HeardResponses
from onrecord.extract.page import Page
from onrecord.lang.responses import SILENCE
from onrecord.model.reading import Doer, Mention, ResponseMention
from onrecord.model.vocabulary import MentionLevel, ResponseKind

SURE, SURER, DOER_SURE = 0.65, 0.8, 0.3
"""Chances from which words tell of a response; of one of the `WIDE` kinds; and from which a word is of who responds, who is looked for only where a response
is told. On our streams 0.5 for the first two has seven rows more, and half as many responses again, most of which are none."""
LIKELY, DOER_HEARD, BEHIND = 0.25, 0.6, 3
"""The first for words right behind somebody who responds by the second, so many words away at most."""
WIDE = frozenset((ResponseKind.POSITION, ResponseKind.MOVEMENT, ResponseKind.NOT_ACTING, ResponseKind.OTHER))
"""Kinds whose words tell of much else."""
BY = ("by", "by the", "by a", "by an")

Range = tuple[int, int]
Flags = npt.NDArray[np.bool_]


def find_responses(page: Page, mentions: Sequence[Mention] = ()) -> tuple[ResponseMention, ...]:
    """The responses of a page, in text order; none where the page is read without the third branch. `mentions`: its names, none of which is cut."""
    heard = page.responses_heard
    if heard is None:
        return ()
    named = np.asarray(heard.doers.sum(1) >= DOER_SURE)
    chances = heard.kinds.sum(1)
    behind = _behind_doers(heard)
    told = np.asarray(chances >= SURE) | _likely(heard, chances, behind)
    begins = heard.doers[:, 0] > heard.doers[:, 1]
    names = [page.at(one.span) for one in mentions if one.level is MentionLevel.NAME]
    doers = [
        _whole(page, int(heard.starts[a]), int(heard.ends[b - 1]), names) for a, b in _runs(page, heard, named, begins)
    ]
    found = []
    for first, last in _runs(page, heard, told, np.zeros_like(told)):
        kind = RESPONSES[int(heard.kinds[first:last].sum(0).argmax())]
        if kind in WIDE and chances[first:last].max() < (SURE if behind[first] else SURER):
            continue
        start, end = int(heard.starts[first]), int(heard.ends[last - 1])
        if _silent(page, start, end):
            continue
        doer = _doer(page, (start, end), doers)
        doer = _bare(page.document.text, doer) if doer is not None else None
        who = Doer(page.span(*doer), page.document.text[slice(*doer)]) if doer is not None else None
        found.append(ResponseMention(kind, page.span(start, end), page.document.text[start:end], who))
    return tuple(found)


def _behind_doers(heard: HeardResponses) -> Flags:
    """Words right behind who surely responds ("The agency has given out …")."""
    doing = np.asarray(heard.doers.sum(1) >= DOER_HEARD)
    found = np.zeros_like(doing)
    for words in range(1, BEHIND + 1):
        found[words:] |= doing[:-words]
    return found


def _likely(heard: HeardResponses, chances: npt.NDArray[np.float32], behind: Flags) -> Flags:
    """Of words right behind who responds those likely enough, and of no wide kind."""
    narrow = np.array([kind not in WIDE for kind in RESPONSES])[heard.kinds.argmax(1)]
    return np.asarray((chances >= LIKELY) & narrow & behind)


def _runs(page: Page, heard: HeardResponses, chosen: Flags, begins: Flags) -> Iterator[Range]:
    """Words [first, last) side by side that are chosen; a word that begins something ends the run before it."""
    first: int | None = None
    for word, is_chosen in enumerate([*chosen, False]):
        if first is not None and (not is_chosen or begins[word] or _apart(page, heard, word)):
            yield first, word
            first = None
        if is_chosen and first is None:
            first = word


def _whole(page: Page, start: int, end: int, names: Sequence[Range]) -> Range:
    """The words of a name that has been cut ("Kouamé" of "Aristide Kouamé-Bi, prefect"), with all of the name, and to where white space or a comma ends
    them."""
    text = page.document.text
    for first, last in names:
        if first < end and start < last:
            start, end = min(start, first), max(end, last)
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-’'."):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "-’'"):
        end += 1
    owned = _OWNED.search(text, start, end)
    return start, owned.start() if owned is not None else end


_OWNED = re.compile(r"[’']s?\Z")
_SILENT = re.compile(SILENCE)


def _silent(page: Page, start: int, end: int) -> bool:
    """Whether words are of those that tell of nothing done."""
    sentence = page.document.sentence_at(start)
    first, last = (sentence.start, max(end, sentence.end)) if sentence is not None else (start, end)
    return any(one.start() < end and start < one.end() for one in _SILENT.finditer(page.document.text, first, last))


def _apart(page: Page, heard: HeardResponses, word: int) -> bool:
    """Whether a word stands in another line or sentence than the one before it."""
    return not _together(page, int(heard.starts[word - 1]), int(heard.starts[word]))


def _together(page: Page, one: int, other: int) -> bool:
    first, last = min(one, other), max(one, other)
    sentence = page.document.sentence_at(first)
    return sentence is not None and last < sentence.end and "\n" not in page.document.text[first:last]


def _bare(text: str, doer: Range) -> Range:
    """A doer's words without a dateline's dash before them ("KELD - Municipal police will …") and without half a bracket."""
    rest = text[doer[0] : doer[1]]
    cut = rest.rfind("(") if rest.count("(") > rest.count(")") else len(rest)  # "Prime Minister (OPM"
    return doer[0] + len(rest) - len(rest.lstrip(" -–—•*·\n")), doer[0] + len(rest[:cut].rstrip())


def _doer(page: Page, act: Range, doers: Sequence[Range]) -> Range | None:
    """Rule 2."""
    near = [one for one in doers if _together(page, one[0], act[0])]
    text = page.document.text
    after = [one for one in near if one[0] >= act[1]]
    if after and text[act[1] : after[0][0]].strip().lower() in BY:
        return after[0]
    before = [one for one in near if one[1] <= act[0]]
    return before[-1] if before else after[0] if after else None
