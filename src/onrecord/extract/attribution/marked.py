"""The spans that the encoder marks, as tokens of the view, put right by what the grammar knows of sources and of content.

Rules, in order, for a source: it is of one sentence, whole ("Brazil, which brokered the accord"), the document that somebody has handled, without the
dateline and without what led its sentence in ("In Mopti, the mayor"). For content: it is cut at sentences, holds no clause in which somebody else
speaks by a frame of the grammar, nor the words that only tell when or where it was said.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from onrecord.extract.attribution.found import Found, Range
from onrecord.extract.attribution.frames import Frames
from onrecord.extract.clauses.view import Unit, View
from onrecord.extract.encoder.pieces import Pieces
from onrecord.extract.page import Page
from onrecord.lang import cues, manners, roles

FURTHEST_HEAD = 16
"""Tokens from a document's name to the last of those who handled it."""
_LEADS = frozenset("in at from near by outside inside around".split())
_PARTS = frozenset("among including".split())
_BE_SO = frozenset("was were is are been being".split())
LONGEST_NAME = 6
"""Tokens of a person's name."""
LONGEST_SUBJECT = 7
"""Tokens of a sentence's subject before an aside."""
_OF_NAMES = frozenset("the of and al for del de la las los do da dos das du von van der den di y".split())


class Marked:
    """Reads the encoder's spans over a view. `framed`: the attributions of which the grammar knows more than the spans."""

    def __init__(self, page: Page, view: View, frames: Frames, framed: Sequence[Found]) -> None:
        self.view, self.frames, self._framed = view, frames, framed
        self._title = page.document.token_at(page.offset)
        self._firsts = [unit.first for unit in view.units]

    def tokens(self, pieces: Pieces, words: Range) -> Range | None:
        """Words of the encoder → tokens that they touch; None where there are none."""
        start, end = pieces.offsets(words)
        document = self.view.document
        first, last = document.token_at(start), document.token_at(end)
        if first and document.tokens[first - 1].end > start:
            first -= 1
        if first < self._title < last:  # no span runs across title and text: the longer part is meant
            first, last = (first, self._title) if self._title - first > last - self._title else (self._title, last)
        return (first, last) if first < last else None

    def parts(self, content: list[Range | None]) -> list[tuple[Unit, Range]]:
        """Content by unit; of several parts, none that is a clause in which somebody else speaks by a frame of the grammar."""
        parts = [one for part in content for one in self._by_unit(part)]
        alone = [(unit, part) for unit, part in parts if not any(touch(one.cue, part) for one in self._framed)]
        return alone or parts

    def without_lead(self, cue: Range, parts: list[tuple[Unit, Range]]) -> list[tuple[Unit, Range]]:
        """Content without the words that only tell when or where it was said: "Shortly before 10 p.m. in Washington, Roe wrote that …".
        They open the sentence, hold no verb, and what was said follows without a comma; "In the north, Roe said, two villages …" goes on."""
        if len(parts) < 2 or parts[0][1][1] > cue[0] or parts[1][1][0] < cue[1]:
            return parts
        (unit, (first, last)), (_, (following, _)) = parts[:2]
        lead = first == self.view.past_dateline(unit.first, unit.last) and not self.view.has_verb(first, last)
        return parts[1:] if lead and self.view.lower[following - 1] != "," and self.view.quote[following] < 0 else parts

    def _by_unit(self, tokens: Range | None) -> Iterator[tuple[Unit, Range]]:
        at = tokens[0] if tokens is not None else 0
        while tokens is not None and at < tokens[1]:
            unit = self.unit(at)
            at = max(at, self.view.past_dateline(unit.first, unit.last))
            last = min(tokens[1], unit.last)
            if any(self.view.word(i) for i in range(at, last)):
                yield unit, (at, last)
            at = max(last, at + 1)

    def unit(self, token: int) -> Unit:
        """The unit that a token stands in."""
        return self.view.units[max(0, bisect.bisect_right(self._firsts, token) - 1)]

    # -- sources --------------------------------------------------------------------------------------------------

    def source(self, marked: Range) -> Range:
        """Who is told to have said it, where the encoder marks tokens [first, last)."""
        return self._past_lead(
            self._past_dateline(self._whole_document(self._with_antecedent(self._of_one_unit(marked))))
        )

    def with_aside(self, cue: Range, source: Range | None) -> Range | None:
        """ "Keldia, which has tried to mediate, urged both sides …": the sentence's own subject, where the encoder takes who spoke before it."""
        view, unit = self.view, self.unit(cue[0])
        if source is None or source[1] > unit.first or view.quote[cue[0]] >= 0:
            return source
        comma = next((i for i in range(unit.first, cue[0]) if view.lower[i] == ","), None)
        if comma is None or view.lower[comma + 1] not in ("which", "who", "whose") or view.lower[cue[0] - 1] != ",":
            return source
        return (unit.first, comma) if view.cap(unit.first) and comma - unit.first < LONGEST_SUBJECT else source

    def with_name(self, source: Range, cue: Range) -> Range:
        """A source with the name that follows it before the cue: "a little-known faction, the Sons of Keld, claimed responsibility"."""
        view = self.view
        if cue[0] - source[1] < 3 or view.lower[source[1]] != "," or view.lower[cue[0] - 1] != ",":
            return source
        inner = range(source[1] + 1, cue[0] - 1)
        hyphens = {i for i in inner if any(part[:1].isupper() for part in view.tokens[i].text.split("-"))}  # "al-Fath"
        name = all(
            view.cap(i) or i in hyphens or view.lower[i] in _OF_NAMES or view.tokens[i].text == "-" for i in inner
        )
        return (source[0], cue[0] - 1) if name and any(view.cap(i) for i in inner) else source

    def with_last_name(self, source: Range) -> Range:
        """A post that ends its sentence with the name that follows it: "according to the headmaster, Jane Roe."."""
        view, last = self.view, self.unit(source[0]).last
        if source[1] >= last or view.lower[source[1]] != "," or view.cap(source[1] - 1):
            return source
        end = next((i for i in range(source[1] + 1, last) if not view.cap(i) and view.tokens[i].text != "-"), last)
        names = 1 < end - source[1] - 1 <= LONGEST_NAME and all(view.cap(i) for i in (source[1] + 1, end - 1))
        return (source[0], end) if names and (end == last or view.tokens[end].text in ".,;") else source

    def _of_one_unit(self, source: Range) -> Range:
        """A source without what stands in another sentence before it ("11:20 GMT A resident …": the clock time heads the entry)."""
        return max(source[0], self.unit(source[1] - 1).first), source[1]

    def _with_antecedent(self, source: Range) -> Range:
        """A source that opens with its relative pronoun, with whom that stands for ("Brazil, which brokered the accord, has urged …")."""
        first, view = source[0], self.view
        if view.lower[first] not in ("who", "which", "whose") or source[1] - first < 2:
            return source
        told = self.frames.referent(self.unit(first), (first, first + 1))
        return (told[0], source[1]) if told is not None else source

    def _whole_document(self, source: Range) -> Range:
        """“Pictures taken by X and reviewed by Y showed …”: the pictures, where the encoder has the one that stands last before the cue."""
        view, first = self.view, source[0]
        floor = max(self.unit(first).first, first - FURTHEST_HEAD)
        if first - 2 < floor or view.lower[first - 1] != "by" or view.lower[first - 2] not in manners.HANDLED:
            return source
        for i in range(first - 3, floor - 1, -1):
            if not view.word(i) or view.lower[i] in cues.AUXILIARIES:
                break
            if view.lower[i] in manners.DOCUMENT_NOUNS:
                phrase = view.noun_phrase_before(i + 1, floor)
                return (phrase[0] if phrase is not None else i, source[1])
        return source

    def _past_dateline(self, source: Range) -> Range:
        """A source without the dateline that the encoder has before it ("QUITO, 4 May - Aeroandes")."""
        unit = self.unit(source[0])
        first = max(source[0], self.view.past_dateline(unit.first, unit.last))
        return (first, source[1]) if first < source[1] else source

    def attributed_to(self, cue: Range, source: Range | None) -> Range | None:
        """ "The figure was attributed by the television to a source in the Guards", "… to the ministry by the agency": whose it is, and not who said that."""
        lower = self.view.lower
        if (
            source is None
            or "attributed" not in lower[slice(*cue)]
            or not _BE_SO.isdisjoint(lower[source[0] : source[1]])
        ):
            return source
        if not _BE_SO.intersection(lower[max(0, cue[0] - 2) : cue[1]]):
            return source
        to = next((i for i in range(source[0] - 1, source[1]) if lower[i] == "to"), None)
        if to is None:
            return source
        return (to + 1, next((i for i in range(to + 2, source[1]) if lower[i] == "by"), source[1]))

    def _past_lead(self, source: Range) -> Range:
        """A source without what stands before it: of "In Mopti, the mayor, Ada Roko," and "Contacted by Le Jour, the mayor" the mayor, of "38
        hurt, among them four nurses, director Ada Roko says" the director."""
        view, unit = self.view, self.unit(source[0])
        before = view.lower[source[0] - 1] if source[0] > unit.first else ""
        comma = next((i for i in range(source[0], source[1]) if view.lower[i] == ","), source[1])
        if view.lower[source[0]] in _PARTS and comma + 1 < source[1]:
            return comma + 1, source[1]
        led = before in _LEADS and comma + 1 < source[1]
        if not led or not all(view.cap(i) or not view.word(i) for i in range(source[0], comma)):
            return source
        party = view.lower[comma + 1] in roles.DETERMINERS or view.lower[comma + 1] in roles.PERSON_NOUNS
        return (comma + 1, source[1]) if party else source

    def posted(self, source: Range) -> bool:
        """ "The prefect of Borgou": a post with what it is of, after which a name may follow."""
        words = self.view.lower[slice(*source)]
        at = words.index("of") if "of" in words else 0
        return words[0] in roles.DETERMINERS and words[at - 1] in roles.PERSON_NOUNS | roles.TITLES if at else False


def touch(a: Range, b: Range) -> bool:
    """Whether two ranges share a token."""
    return a[0] < b[1] and b[0] < a[1]
