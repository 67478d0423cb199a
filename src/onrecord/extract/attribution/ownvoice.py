"""The outlet's own voice: glosses taken out of others' content, and what nobody else is given.

Rules, in order:
1. After a dash, or a comma right after a closing quotation: a participle that interprets ("implying"), or "a(n) … swipe /
   reference / …", runs as gloss to the next dash or the content's end; so does ", without elaborating" to the content's end.
2. What is left of a unit when sources, cues, content and hearers are taken out is cut at the gaps; a piece counts with a verb
   or a number in it and at least `SHORTEST` words. What leads in to somebody's words ("In a written statement put out at 7 p.m.")
   and a sign-off after a dash do not.
3. A piece is cut before "in what appeared to be", "in an apparent" and a dash that opens a gloss.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.extract.attribution.found import Found, Range
from onrecord.extract.clauses.view import View
from onrecord.extract.clauses.words import DASHES
from onrecord.lang import cues, manners
from onrecord.text.document import is_stamp

SHORTEST = 4
"""Words of the shortest leftover taken for a statement; shorter ones are mostly tags and time phrases."""
_INTERPRETS = frozenset("mean means meant suggest suggests suggested imply implies implied indicate indicates".split())
_CLOCKS = frozenset("a.m p.m a.m. p.m. am pm gmt utc o'clock o’clock".split())
_APPEARING = frozenset("appeared appears seemed seems looked looks was is".split())
_GLOSS_MARKS = DASHES | {",", "-"}
_CUTS = _GLOSS_MARKS | {"in"}
"""What a gloss, and a piece of rule 3, may begin with."""
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen dozens score scores hundred hundreds thousand "
    "thousands million half quarter third".split()
)


def cut_glosses(view: View, found: list[Found]) -> list[Found]:
    """Rule 1; attributions whose content is nothing but gloss are dropped."""
    kept = []
    for one in found:
        pieces: list[Range] = []
        for first, last in one.content:
            if len(one.content) == 1 or not _of_anonymity(view, first, last):
                pieces += _without_gloss(view, first, last)
        one.content = [piece for piece in pieces if piece[1] > piece[0]]
        if one.content and any(view.word(i) for first, last in one.content for i in range(first, last)):
            kept.append(one)
    alive = {id(one) for one in kept}
    for one in kept:
        if one.inside is not None and id(one.inside) not in alive:
            one.inside = None
    return kept


def _without_gloss(view: View, first: int, last: int) -> Iterator[Range]:
    for i in range(first + 1, last - 1):
        if view.lower[i] not in _GLOSS_MARKS or view.quote[i] >= 0 or not _opens_gloss(view, i, last):
            continue
        end = next((j for j in range(i + 1, last) if view.dash(j) and view.quote[j] < 0), last)
        yield first, i
        if end + 1 < last:
            yield end + 1, last
        return
    yield first, last


def _of_anonymity(view: View, first: int, last: int) -> bool:
    """“…, speaking on condition of anonymity because the assessment was not finished”: how it was said."""
    opening = view.lower[first : min(last, first + 14)]
    return opening[:1] in (["speaking"], ["who"], ["on"], ["under"], ["requesting"], ["asking"]) and any(
        word in cues.NAMELESS for word in opening
    )


def _opens_gloss(view: View, i: int, last: int) -> bool:
    after_quote = view.lower[i] == "," and view.quote[i - 1] >= 0
    if view.lower[i : i + 2] == [",", "without"] and view.lower[i + 2] in cues.UNSAID:
        return True
    if not (view.dash(i) or after_quote):
        return False
    if view.lower[i + 1] in cues.GLOSS_OPENERS:
        return True
    if view.lower[i + 1] in ("which", "that", "this") and any(
        view.lower[j] in _INTERPRETS for j in range(i + 2, min(last, i + 6))
    ):
        return True
    if view.lower[i + 1] not in ("a", "an", "the", "in"):
        return False
    return any(view.lower[j] in cues.GLOSS_NOUNS for j in range(i + 2, min(last, i + 6)))


def asks_no_name(view: View, one: Found) -> bool:
    """“asked not to be named”, “declined to be identified”: how somebody speaks, not what they say."""
    whole = [view.lower[i] for first, last in one.content for i in range(first, last)]
    cue = view.lower[slice(*one.cue)]
    if not cues.NAMELESS.isdisjoint((*cue, *whole[:3])) and not cues.NAMELESS_CUES.isdisjoint(cue):
        return True  # “spoke on condition of anonymity because …”
    if "name" in whole[:7] and not cues.NAMELESS_CUES.isdisjoint(cue) and not cues.WITHHELD.isdisjoint(whole[:8]):
        return True  # “asked that her name not be used”
    words = whole[:5]
    plain = [word for word in words if word not in ("not", "to", "be", "further", "publicly", "that", "they")]
    return (
        words[-len(words) :][:1] in (["to"], ["not"])
        and plain[:1] != []
        and plain[0] in cues.ANONYMITY
        and "be" in words
    )


def own_ranges(view: View, found: list[Found]) -> list[tuple[int, int, bool]]:
    """Rules 2 and 3: (first, last, headline) of each own-voice piece, in text order."""
    covered = [False] * len(view.tokens)
    for one in found:
        spans = [*one.content, one.cue]
        spans += [r for r in (one.source, one.hearer) if r is not None]
        if one.target is not None and one.cue[1] <= one.target[0] < one.target[1] <= one.content[0][0]:
            spans.append((one.cue[1], one.content[0][0]))  # “holds X responsible for …”
        for first, last in spans:
            for i in range(first, last):
                covered[i] = True
    attributed = {one.unit.first for one in found}
    made = []
    for unit in view.units:
        whole = unit.first not in attributed
        if whole and view.dash(unit.first) and not view.has_verb(unit.first, unit.last):
            continue  # a sign-off: “— Meridian Wire”
        if whole and is_stamp(view.text(unit.first, unit.last)):
            continue
        for first, last in _gaps(covered, view.past_dateline(unit.first, unit.last), unit.last):
            for piece in _cut_hedged(view, *_trimmed(view, first, last)):
                if _counts(view, *piece, whole):
                    made.append((*_trimmed(view, *piece), unit.headline))
    return made


def _gaps(covered: list[bool], first: int, last: int) -> Iterator[Range]:
    start = None
    for i in range(first, last + 1):
        free = i < last and not covered[i]
        if free and start is None:
            start = i
        elif not free and start is not None:
            yield start, i
            start = None


def _trimmed(view: View, first: int, last: int) -> Range:
    while first < last and not view.word(first) and view.tokens[first].text not in "“\"‘'$#@(":
        first += 1
    while last > first and view.tokens[last - 1].text in ",;:—–-":
        last -= 1
    while last > first and view.lower[last - 1] in ("and", "but", "while", "as"):
        last -= 1
        while last > first and view.tokens[last - 1].text in ",;:—–-":
            last -= 1
    return first, last


def _cut_hedged(view: View, first: int, last: int) -> Iterator[Range]:
    cursor = first
    for i in range(first + 2, last - 3):
        if view.lower[i] not in _CUTS or view.quote[i] >= 0:
            continue
        hedge = view.lower[i] == "in" and (
            (view.lower[i + 1] == "what" and view.lower[i + 2] in _APPEARING)
            or (view.lower[i + 1] == "an" and view.lower[i + 2] == "apparent")
        )
        if hedge or _opens_gloss(view, i, last):
            yield cursor, i
            cursor = i
    yield cursor, last


def _counts(view: View, first: int, last: int, whole: bool) -> bool:
    words = [i for i in range(first, last) if view.word(i)]
    if whole and first < last:
        return len(words) >= 2
    if len(words) < SHORTEST or view.lower[words[0]] in cues.SPEAKING:
        return False
    lead_in = view.lower[words[0]] in ("in", "on", "at", "via", "by", "during")
    if lead_in and any(view.lower[i] in manners.MANNER_NOUNS for i in words[:6]):
        return False
    numbers = any(
        (view.tokens[i].kind == "number" or view.lower[i] in _NUMBERS)
        and not (i and view.time_word(i - 1))
        and not (i + 1 < last and view.lower[i + 1] in _CLOCKS)
        for i in words
    )
    return numbers or view.has_verb(first, last) or view.lower[words[0]] in ("a", "an", "the")
