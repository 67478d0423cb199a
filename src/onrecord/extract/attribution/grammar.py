"""Attribution by rules alone: who is given which words in a report, the outlet's own voice included.

Order: units → cues → frames (`frames`) → settling one unit's attributions among themselves → quotations that have no cue
(`quotations`) → the outlet's glosses → statements (`statements`), with sources resolved in text order.

Settling, in order:
1. Content that follows its cue ends where a coordinated attribution, a participle ("adding") or one in a relative clause
   begins.
2. An attribution after its content is the outer one of those inside it; else one inside content is nested in it.
3. A thought nested in the thinker's own statement ("she said she believed …") is a hedge, no statement.
"said A and that B" is one statement: its content is what the source said at once.

No model, no list of known people; it raises nothing on any text and runs in time linear in its length.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extract.attribution.found import Found, Hit
from onrecord.extract.attribution.frames import Frames
from onrecord.extract.attribution.hits import find_hits, is_cited
from onrecord.extract.attribution.ownvoice import cut_glosses
from onrecord.extract.attribution.quotations import (
    find_colons,
    find_counts,
    find_follow_ons,
    find_headlines,
    find_quoted,
    told_by_another,
)
from onrecord.extract.attribution.statements import Statements
from onrecord.extract.attribution.turns import with_turns
from onrecord.extract.clauses.lexicon import Lexicon, build_lexicon
from onrecord.extract.clauses.view import PREPOSITIONS, Unit, View
from onrecord.extract.page import Page
from onrecord.lang import roles
from onrecord.model.reading import Mention, Statement


class AttributionGrammar:
    """Finds statements by cue lexicon and clause grammar. Satisfies `FindsStatements`."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self.lexicon = build_lexicon() if lexicon is None else lexicon

    def find_statements(self, page: Page) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
        """Statements in text order, attributed and in own voice, and the parties met on the way."""
        view = self.view(page)
        return Statements(page, view, with_turns(view, self.find(view))).build()

    def view(self, page: Page) -> View:
        """The page as the clause grammar sees it."""
        return View(page.document, page.in_title, self.lexicon)

    def find(self, view: View) -> list[Found]:
        """The attributions of a view, in text order."""
        frames = Frames(view)
        found: list[Found] = []
        for unit in view.units:
            found += find_in_unit(view, frames, unit)
        taken, speakers = [one.unit.first for one in found], speakers_of(view, found)
        found += find_headlines(view, frames, taken, speakers)
        found += find_counts(view, frames, taken, speakers)
        found += find_follow_ons(view, found)
        for inner, unit, host in list(find_quoted(view, found)):
            for one in find_in_unit(inner, Frames(inner), unit):
                if told_by_another(inner, one):
                    one.unit, one.inside = host.unit, one.inside or host
                    found.append(one)
        return sorted(found, key=lambda f: (f.unit.first, f.content[0][0], f.cue[0]))


def speakers_of(view: View, found: Iterable[Found]) -> frozenset[str]:
    """Last words of the sources."""
    return frozenset(
        view.lower[last - 1]
        for first, last in (one.source for one in found if one.source is not None)
        if last - first == 1 or view.lower[last - 2] not in PREPOSITIONS  # “the mission in Keld” is not Keld
    )


def find_in_unit(view: View, frames: Frames, unit: Unit) -> list[Found]:
    """The attributions of a unit, settled."""
    found: list[Found] = []
    asides: list[Hit] = []
    for hit in find_hits(view, unit):
        one = frames.apply(unit, hit, found)
        if one is not None:
            one.spoken_to = one.spoken_to or one.hearer or frames.spoken_to(one)
            found.append(one)
        elif is_cited(hit):
            asides.append(hit)
    found += find_colons(view, frames, unit, found)
    found = _settle(view, sorted(cut_glosses(view, found), key=lambda f: f.cue[0]))
    return found + [aside for hit in asides if (aside := frames.cited_aside(unit, hit, found)) is not None]


_CONTRASTS = frozenset(("while", "whereas", "though", "although"))


def _settle(view: View, found: list[Found]) -> list[Found]:
    dropped: set[int] = set()
    for index, earlier in enumerate(found):
        for later in found[index + 1 :]:
            if id(later) in dropped or id(earlier) in dropped:
                continue
            if not _settle_pair(view, earlier, later):
                dropped.add(id(later))
    kept = [one for one in found if id(one) not in dropped and one.content]
    for one in kept:
        if one.inside is not None and id(one.inside) in dropped:
            one.inside = None
    return kept


def _settle_pair(view: View, earlier: Found, later: Found) -> bool:
    """Settle two attributions of a unit; False where the later one is no statement of its own."""
    if later.inside is earlier:
        _cut(earlier, _before_marks(view, later.cue[0]))
        return True
    if later.shape == "claim":
        if any(first < later.content[-1][1] for first, _ in earlier.content):
            _cut(earlier, later.content[-1][1])
            later.content = list(earlier.content)
        return True
    begins = later.cue[0]
    if later.source is not None and not later.elliptical and not later.relative and later.source[0] >= earlier.cue[1]:
        begins = min(begins, later.source[0])
    if not any(first <= later.cue[0] < last for first, last in earlier.content):
        if any(first <= earlier.cue[0] < last for first, last in later.content):
            earlier.inside = later
        return True
    if later.shape in ("after", "inverted", "according") and later.content and later.content[0][0] <= earlier.cue[0]:
        earlier.inside = later
        _cut(earlier, later.content[0][1])
        return True
    before = view.lower[begins - 1] if begins > earlier.unit.first else ""
    beside = later.source is not None and later.source[1] == later.cue[0] and view.lower[later.source[0] - 1] == "with"
    if later.tag == "ing" and beside and later.source is not None:
        _cut(earlier, _before_marks(view, later.source[0] - 1))
        return True
    if later.tag == "ing" and before not in (",", "and", "but", "or", "") and not view.dash(begins - 1):
        return False
    if before in _CONTRASTS and begins > 1 and view.lower[begins - 2] != ",":
        return _nest(view, earlier, later)
    if later.elliptical or before in ("and", "but", "while", "whereas", "though", "although", ";"):
        _cut(
            earlier,
            _before_marks(
                view,
                begins - 1
                if view.word(begins - 1)
                and (before in ("and", "but", "while", "whereas", "though", "although", "or", "then"))
                else begins,
            ),
        )
        return True
    opens_quote = later.shape in ("before", "colon") and view.quote[later.content[0][0]] >= 0
    relative = later.relative or before in ("who", "whom", "which", "whose")
    if (before == "," and opens_quote) or relative:
        at = begins - 1 if relative else begins
        if relative and later.relative:
            at = later.cue[0] - 1
        if not relative or view.lower[at - 1] == ",":
            _cut(earlier, _before_marks(view, at))
            return True
    return _nest(view, earlier, later)


def _nest(view: View, earlier: Found, later: Found) -> bool:
    """Rule 3."""
    if later.source is not None and later.source[1] - later.source[0] == 1:
        pronoun = view.lower[later.source[0]] in roles.PRONOUNS
        others = (
            earlier.source is not None and view.lower[earlier.source[0]] in roles.POSSESSIVES
        )  # “her lawyer said she …”
        if pronoun and not others and (later.verb.thinks or later.shape == "before"):
            return False
    later.inside = earlier
    return True


def _cut(found: Found, at: int) -> None:
    """End a found's content at token `at`."""
    found.content = [(first, min(last, at)) for first, last in found.content if first < at]


def _before_marks(view: View, at: int) -> int:
    while (
        at > 0
        and view.quote[at - 1] < 0
        and (view.tokens[at - 1].text in ",;:—–-" or view.lower[at - 1] in ("and", "but", "while"))
    ):
        at -= 1
    return at


__all__ = ["AttributionGrammar", "find_in_unit"]
