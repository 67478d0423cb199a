"""What a sentence only dates its own event by: "The strike comes days after a contractor was killed in Keld".

Rules, in order: the words before "after", "before" or "since" tell of a happening, as the subject of coming ("the attack came", "it came")
or by a deed's verb ("fired missiles", but not on "hours after he killed his wife", which goes on with one story); a span of time stands before it ("days after", "a week before"), unless it comes right
after "comes"; "since" needs a first or worst of its kind as well. All that is told from there to the end of its part of the
sentence is behind: to its closing comma where a comma opened it.
"""

from __future__ import annotations

from itertools import pairwise

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.telling import Telling
from onrecord.lang.incident_cues import HAPPENINGS
from onrecord.lang.times import MONTHS

_HINGES = frozenset("after before since".split())
_SPANS = frozenset("hour hours day days night week weeks weekend month months year years decade decades".split())
_COMING = frozenset("come comes came coming occurred happened followed".split())
_IT = frozenset("it this that these they".split())
_EXTREMES = frozenset("first deadliest worst biggest largest bloodiest strongest heaviest latest second third".split())
_DEEDS = frozenset("strike bombing shooting armed-clash attack explosion abduction".split())
OPENING = 3
"""Sentences, the title with them, that tell what the report is on."""
_BEFORE_COMING = 12
"""Tokens before "came" in which its subject stands: "the second attack in Alder this month came"."""


def set_behind(words: Words, told: list[Telling]) -> dict[int, tuple[int, int]]:
    """Sets `apart` and `behind` of the tellings, which are in text order, that only date their sentence's own event.

    Returns, by sentence, the tokens [first, last) that are behind, where any telling stands in them.
    """
    parts: dict[int, tuple[int, int]] = {}
    by_sentence: dict[int, list[Telling]] = {}
    for telling in told:
        by_sentence.setdefault(telling.sentence, []).append(telling)
    for sentence, here in by_sentence.items():
        first, last = words.ranges[sentence]
        if _HINGES.isdisjoint(words.lower[first:last]):
            continue
        for hinge in range(first + 2, last):
            if words.lower[hinge] in _HINGES and (
                _dates(words, first, hinge, here) or _recalls(words, sentence, hinge, last, here)
            ):
                end = _end(words, first, hinge, last)
                for telling in here:
                    if hinge < telling.hit.first < end:
                        telling.apart = telling.apart or ("cause" if words.lower[hinge] == "after" else "context")
                        telling.behind = True
                        parts[sentence] = (hinge, end)
                break
    return parts


def _dates(words: Words, first: int, hinge: int, here: list[Telling]) -> bool:
    """Whether the hinge at token `hinge` ties what follows to a happening told before it."""
    main = words.lower[first:hinge]
    came = max((k for k, word in enumerate(main) if word in _COMING), default=-1)
    subject = main[max(0, came - _BEFORE_COMING) : came] if came > 0 else []
    coming = not HAPPENINGS.isdisjoint(subject) or (came == 1 and subject[0] in _IT)
    if main[-1] in _COMING:
        return coming
    if words.lower[hinge] == "since":
        return not _EXTREMES.isdisjoint(main) and not HAPPENINGS.isdisjoint(main)
    if main[-1] not in _SPANS:
        return False
    told_on = words.lower[hinge + 1 : hinge + 2] in (["he"], ["she"], ["they"], ["it"])
    return coming or (
        words.lower[hinge] == "after"
        and not told_on
        and any(
            t.hit.verb and t.hit.first < hinge and t.kind in _DEEDS and not {"outcome", "join", "pronoun"} & t.marks
            for t in here
        )
    )


def _recalls(words: Words, sentence: int, hinge: int, last: int, here: list[Telling]) -> bool:
    """ "A bill that was written after four people were killed at a mall in October": nothing happens before the hinge, and what is told after
    it is of a month or a year, far from a report's opening."""
    if words.lower[hinge] == "before" or sentence < OPENING or any(t.hit.first < hinge for t in here):
        return False
    rest = words.lower[hinge:last]
    for before, word in pairwise(rest):
        year = len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")
        if before in ("in", "last", "of") and (word in MONTHS or year or (before == "last" and word == "year")):
            return True
    return False


def _end(words: Words, first: int, hinge: int, last: int) -> int:
    """Where the part of the sentence that the hinge opens ends."""
    opened = hinge - 1
    while opened > first and words.lower[opened] not in (",", "—", "–") and hinge - opened < 5:
        opened -= 1
    if words.lower[opened] not in (",", "—", "–"):
        return last
    return next((k for k in range(hinge, last) if words.lower[k] in (",", "—", "–")), last)
