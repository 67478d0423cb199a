"""Quotations that no cue verb ties to a source: after a colon, following on in a paragraph; and headlines' colons.

Rules, in order:
1. A quotation right after a colon belongs to the subject of the clause before it ("X struck a sterner note: “…”").
2. A unit that opens with a quotation, has no attribution, and follows an attributed unit in its paragraph is that source's.
3. A paragraph of nothing but quotation after one whose quotation was left open, or after a directly quoted source, is that
   source's, with less certainty.
4. Whom a quoted speaker quotes in turn is nested ("“The captain told us the engine had failed,” a survivor said"), where that is a
   third party who said it, not thought it.
5. In a headline, "Party: content", "content: party" and "content – party" are attributions.
6. A line that opens with who counts, a colon and a number of people ("Keld Hospital: 17 injured") is that party's.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import replace

from onrecord.extract.attribution.found import Found
from onrecord.extract.attribution.frames import Frames
from onrecord.extract.attribution.hits import COLON
from onrecord.extract.clauses.lexicon import CueVerb
from onrecord.extract.clauses.view import PREPOSITIONS, Unit, View
from onrecord.lang import cues, manners, roles

_SHORTEST_QUOTE = 2
_SHORTEST_TOLD = 6
"""Words of a quotation in which somebody else's word may be told."""
_FIRST = frozenset("i we you it this that there who what people everyone everybody nobody one".split())
_MOSTLY = 0.6
"""Share of a unit's words that stand in quotation marks from which it counts as a quotation that follows on."""
_LONGEST_PARTY = 5
_LONGEST_LABEL = 12
"""Words of a line before its colon, a time among them."""
_COUNTS_OF = cues.COUNTABLE | frozenset("bulletin list report figures update summary".split())
"""Words behind which "of" or "from" tells who counts."""


def find_colons(view: View, frames: Frames, unit: Unit, found: list[Found]) -> list[Found]:
    """Rule 1."""
    made: list[Found] = []
    for i in range(unit.first + 1, unit.last - 1):
        if view.lower[i] != ":" or view.quote[i] >= 0 or not view.opens_quote(i + 1):
            continue
        if any(first <= i + 1 < last for one in found for first, last in one.content):
            continue
        if any(one.cue[0] < i and one.source is not None and not one.content for one in found):
            continue
        verb = frames.main_verb(unit.first + 1, i)
        if verb is None and not unit.headline and names_party(view, unit.first, i, frozenset()):
            made.append(
                Found(
                    unit, COLON, (i, i + 1), (unit.first, i), [(i + 1, view.quote_range(i + 1)[1])], "colon", score=0.7
                )
            )
        if verb is None:
            continue
        source = view.subject_before(verb, unit.first)
        if source is None or view.lower[source[0]] in ("there", "it", "this", "that"):
            continue
        end = view.quote_range(i + 1)[1]
        made.append(Found(unit, COLON, (verb, i + 1), source, [(i + 1, end)], "colon", score=0.75))
    return made


def find_follow_ons(view: View, found: list[Found]) -> list[Found]:
    """Rules 2 and 3."""
    by_unit: dict[int, list[Found]] = {}
    for one in found:
        by_unit.setdefault(one.unit.first, []).append(one)
        if one.below is not None and one.below.first < one.unit.first:
            by_unit.setdefault(one.below.first, []).append(one)
    made: list[Found] = []
    last: Found | None = None
    last_unit: Unit | None = None
    for unit in view.units:
        own = by_unit.get(unit.first, [])
        if own:
            outer = [one for one in own if one.inside is None and one.source is not None]
            if outer and last_unit is not None and unit.paragraph == last_unit.paragraph:
                # “He would not join in the quarrel with Y, who said …”: the paragraph stays with who spoke before.
                outer = [one for one in outer if not one.relative] or [last or outer[-1]]
            last = next((one for one in reversed(outer) if one.tag != "ing"), outer[-1]) if outer else None
            last_unit = last.below or unit if last is not None else unit
        elif last is not None and last_unit is not None and unit.first == last_unit.first:
            continue
        elif last is not None and last_unit is not None and _quoted(view, unit):
            host = last.host or last
            near = unit.paragraph == last_unit.paragraph
            direct = any(view.quote[first] >= 0 for first, _ in last.content)
            if near or (direct and unit.paragraph == last_unit.paragraph + 1 and _whole(view, unit)):
                one = _follow(view, unit, host, 0.85 if near else 0.6)
                made.append(one)
                last, last_unit = one, unit
            else:
                last = None
        elif last_unit is not None and unit.paragraph > last_unit.paragraph + 1:
            last = None
    return made


def find_quoted(view: View, found: list[Found]) -> Iterator[tuple[View, Unit, Found]]:
    """Rule 4: each quotation that is given to somebody, as a unit of a view in which it is no quotation, and whose it is."""
    seen: set[int] = set()
    for one in found:
        for first, last in one.content:
            for i in range(first, last):
                index = view.quote[i]
                if index < 0 or index in seen or view.quoted_words(i) < _SHORTEST_TOLD:
                    continue
                seen.add(index)
                begin, end = view.quote_range(i)
                while not view.word(end - 1):
                    end -= 1
                inner = copy(view)
                inner.quote = [-1 if at == index else at for at in view.quote]
                yield inner, replace(one.unit, first=begin + 1, last=end), one


def told_by_another(view: View, one: Found) -> bool:
    """Whether what is found in a quotation is the word of a third party."""
    if one.source is None or one.verb.thinks or one.shape not in ("before", "after", "inverted", "according"):
        return False
    told = set(one.verb.frames) & set("cqt") and view.lower[one.cue[1] - 1] not in PREPOSITIONS
    if not told or view.tokens[one.content[0][0]].text in ".?!":
        return False  # “They were told. It is all in the log”
    opens = view.lower[one.source[0]].split("'")[0]
    return opens not in _FIRST and view.lower[one.source[1] - 1] not in _FIRST


def _quoted(view: View, unit: Unit) -> bool:
    start = view.skip_openers(unit.first, unit.last)
    if start >= unit.last or not view.opens_quote(start) or view.quoted_words(start) < _SHORTEST_QUOTE:
        return False
    words = [i for i in range(unit.first, unit.last) if view.word(i)]
    inside = sum(1 for i in words if view.quote[i] >= 0)
    return inside >= _MOSTLY * len(words)


def _whole(view: View, unit: Unit) -> bool:
    return all(view.quote[i] >= 0 for i in range(unit.first, unit.last) if view.word(i))


def _follow(view: View, unit: Unit, host: Found, score: float) -> Found:
    start = view.skip_openers(unit.first, unit.last)
    last = unit.last
    while last > start and view.quote[last - 1] < 0 and not view.word(last - 1):
        last -= 1
    verb = CueVerb(host.verb.lemma, "q", manner=host.verb.manner)
    return Found(unit, verb, host.cue, host.source, [(start, last)], "follow-on", host=host, score=score)


def find_headlines(view: View, frames: Frames, attributed: list[int], speakers: frozenset[str]) -> list[Found]:
    """Rule 5. `attributed`: first tokens of units that have attributions; `speakers`: last words of the report's sources."""
    made = []
    for unit in view.units:
        if not unit.headline:
            break
        colon = next(
            (i for i in range(unit.first + 1, unit.last - 1) if view.lower[i] == ":" and view.quote[i] < 0), None
        )
        if colon is None:
            colon = next((i for i in range(unit.last - 2, unit.first, -1) if view.dash(i) and view.quote[i] < 0), None)
        if colon is None or unit.first in attributed:
            continue
        left, right = (unit.first, colon), (colon + 1, frames.clause_end(colon + 1, unit))
        for party, content in ((left, right), (right, left)):
            if party is left and view.dash(colon):
                continue
            if view.lower[content[0]] in cues.ASKING:
                continue  # “Strike on clinic: what the two sides say”
            if content[1] - content[0] >= 3 and names_party(view, *party, speakers):
                made.append(Found(unit, COLON, (colon, colon + 1), party, [content], "colon", score=0.7))
                break
    return made


def find_counts(view: View, frames: Frames, attributed: list[int], speakers: frozenset[str]) -> list[Found]:
    """Rule 6. Arguments as for `find_headlines`."""
    made = []
    for unit in view.units:
        if unit.headline or unit.first in attributed:
            continue
        ends = range(unit.first + 1, min(unit.first + _LONGEST_LABEL, unit.last - 2))
        colon = next((i for i in ends if view.lower[i] == ":" and view.quote[i] < 0), None)
        if colon is None or not frames.counts_people(colon + 1, unit.last):
            continue
        first = _counter_from(view, unit.first, colon)
        named = colon - first > 1 and names_party(view, first, colon, speakers)
        if (named or view.lower[colon - 1] in cues.RECEIVERS) and not view.has_verb(first, colon):
            content = (colon + 1, frames.clause_end(colon + 1, unit))
            made.append(Found(unit, COLON, (colon, colon + 1), (first, colon), [content], "colon", score=0.7))
    return made


def _counter_from(view: View, first: int, colon: int) -> int:
    """Where who counts begins in a label: after a time and a dash, and after "count of", "bulletin from"."""
    for i in range(colon - 1, first, -1):
        if view.dash(i) or (view.lower[i] in ("of", "from", "by") and view.lower[i - 1] in _COUNTS_OF):
            return i + 1
    return first


def names_party(view: View, first: int, last: int, speakers: frozenset[str]) -> bool:
    """Whether a headline's side of a colon names a party rather than a topic."""
    if not 0 < last - first <= _LONGEST_PARTY or view.has_verb(first, last):
        return False
    words = [view.lower[i].removesuffix("'s") for i in range(first, last)]
    if any(w in cues.AUXILIARIES for w in words) or words[0] in cues.PAGE_SORTS:
        return False
    final = words[-1]
    return (
        final in roles.PERSON_NOUNS
        or (final in speakers and view.cap(first) and last - first <= 3)
        or final in roles.ORGANISATION_NOUNS
        or any(words[i] in roles.ORGANISATION_NOUNS and words[i + 1] == "of" for i in range(len(words) - 1))
        or final in roles.OFFICE_WORDS
        or final in manners.OUTLET_WORDS
        or final in manners.DOCUMENT_NOUNS
        or (last - first == 1 and view.tokens[first].text.isupper() and len(view.tokens[first].text) > 2)
    )
