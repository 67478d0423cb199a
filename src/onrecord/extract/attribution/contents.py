"""Where content begins and ends, before and after its cue, above and below it.

Rules, in order: content after a cue ends with the unit, at a semicolon, or (in a relative clause or participle) at the first comma;
content before a cue begins after the openers and what is over; what goes on after source and cue in quotation marks, or
finishes an unfinished clause, is content too; a unit that ends with a colon takes the next paragraph's quotation; a bare "X asked."
takes the quotation before it.
"""

from __future__ import annotations

from onrecord.extract.attribution.found import Found, Hit, Range
from onrecord.extract.attribution.subjects import Subjects
from onrecord.extract.clauses.view import PREPOSITIONS, Unit
from onrecord.lang import cues, manners

_AFTER_COMMA = frozenset(
    "who whom which whose when where while as after before since although though because if".split()
)
LONGEST_HEARER = 9
"""Tokens of whom something is told, after a cue that ends its sentence."""


class Contents(Subjects):
    """Finds the content of the cues of one view."""

    def _left_start(self, unit: Unit, earlier: list[Found], end: int) -> int:
        """Where content that precedes its cue begins: after the unit's openers and after attributions that are over."""
        start = self.view.skip_openers(unit.first, end)
        for found in earlier:
            over = [found.cue[1], found.source[1] if found.source else 0]
            if found.shape in ("after", "inverted", "according") and max(over) < end:
                start = max(start, self.view.skip_openers(max(over), end))
        parted = next(
            (i for i in range(end - 1, start, -1) if self.view.tokens[i].text == ";" and self.view.quote[i] < 0), None
        )
        return start if parted is None or parted + 2 >= end else parted + 1

    def _add_right(self, found: Found, unit: Unit, after: int, needs_verb: bool = False) -> None:
        """Content that goes on after source and cue: `“A,” X said, “B.”`; `A, X said, B`."""
        view = self.view
        i = view.skip_adverbials(after, unit.last)
        if i + 1 >= unit.last or view.lower[i] not in (",", ":", "—", "–") or view.quote[i] >= 0:
            if not (i < unit.last and view.opens_quote(i)):
                return
            i -= 1
        start = i + 1
        end = self.clause_end(start, unit)
        if view.opens_quote(start):
            found.content.append((start, end))
            return
        word = view.lower[start]
        if word in _AFTER_COMMA or word in cues.SUBORDINATORS or word in PREPOSITIONS or word.endswith("ing"):
            return
        quoted = view.quote[found.content[0][1] - 1] >= 0 or view.quote[found.content[0][1] - 2] >= 0
        opening = view.lower[found.content[0][0]]
        unfinished = needs_verb or opening in cues.SUBORDINATORS or word == "and"
        if view.lower[i] == ":" or (unfinished and view.has_verb(start, end) and not quoted):
            found.content.append((start, end))

    def clause_end(self, start: int, unit: Unit, end: int | None = None) -> int:
        """The end of content that opens at `start`, without the unit's last full stop, and before a gloss."""
        view = self.view
        last = unit.last if end is None else end
        while last > start and view.quote[last - 1] < 0 and view.tokens[last - 1].text in ".,;:—–-":
            last -= 1
        for i in range(start, last):
            if view.tokens[i].text == ";" and view.quote[i] < 0:
                return i
        return last

    def _object_end(self, start: int, unit: Unit, needs_verb: bool = False) -> int:
        """A relative clause's or participle's content ends at the first comma outside quotations (after a verb)."""
        view = self.view
        if start >= unit.last:
            return unit.last
        commas = [i for i in range(start + 1, unit.last) if view.lower[i] == "," and view.quote[i] < 0]
        if needs_verb and view.quote[start] < 0 and view.has_verb(start, unit.last):
            return next((i for i in commas if view.has_verb(start, i)), unit.last)
        return commas[0] if commas else unit.last

    def _said_between(self, start: int, end: int) -> bool:
        """Whether a plain verb of saying stands before the first quotation of a range."""
        view = self.view
        for i in range(start, end):
            if view.quote[i] >= 0:
                return False
            if view.lower[i] in ("said", "says", "told", "tells"):
                return True
        return False

    def _counted(self, start: int, end: int, links: set[str]) -> bool:
        """Whether the words are a count with its number: "the toll at nine", "it as 5.9", "the number of dead to 13 from 15"."""
        view = self.view
        for i in range(start + 1, end - 1):
            if view.lower[i] in links and self._number_at(i + 1, end):
                before = view.lower[start:i]
                return any(w in cues.COUNTABLE for w in before) or before in (["it"], ["them"])
        return False

    def _number_at(self, start: int, end: int) -> bool:
        view = self.view
        return any(
            view.tokens[i].kind == "number" or view.lower[i] in cues.QUANTITIES
            for i in range(start, min(end, start + 3))
        )

    def _leaves_object(self, i: int) -> bool:
        word = self.view.lower[i]
        online = word == "on" and i + 1 < len(self.view.lower) and self.view.lower[i + 1] in manners.PLATFORMS
        return online or word in ("after", "before", "when", "while", "following", "since")

    def _past_aside(self, start: int, unit: Unit) -> int:
        """Past “, without offering evidence,” between a cue and its infinitive or clause."""
        view = self.view
        if start >= unit.last or view.lower[start] != ",":
            return start
        for j in range(start + 2, min(unit.last - 1, start + 12)):
            if view.lower[j] == ",":
                return j + 1 if view.lower[j + 1] in ("to", "that") else start
            if view.quote[j] >= 0:
                break
        return start

    def _takes_up(self, i: int) -> bool:
        return self.view.lower[i] in cues.NOUN_CUES or self.view.lower[i] in cues.CLAIMED

    def _claim_before(self, base: Found, unit: Unit, hit: Hit) -> Found | None:
        """“A, a claim that X denied”: the content is A."""
        view = self.view
        if base.source is None or not set(hit.verb.frames) & set("n"):
            return None
        taken_up = (i for i in range(base.source[0], base.source[1] - 1) if self._takes_up(i))
        at = next(taken_up, None)
        if at is not None:
            base.source = (at + 1, base.source[1])
        else:
            at = base.source[0] - 1
        if at > unit.first and view.lower[at] in ("that", "which"):
            at -= 1
        if not self._takes_up(at):
            return None
        comma = next((i for i in range(at - 1, max(unit.first, at - 5), -1) if view.lower[i] == ","), None)
        if comma is None:
            return None
        start = self._left_start(unit, [], comma)
        base.shape, base.content = "claim", [(start, comma)]
        return base if comma > start else None

    def _quotation_above(self, base: Found, unit: Unit, source: Range, after: int) -> bool:
        """`“Who did this?” Cannon asked.` — the cut after the quotation left "Cannon asked." by itself."""
        view = self.view
        if not set(base.verb.frames) & set("qt") or source[0] != view.skip_openers(unit.first, unit.last):
            return False
        if (
            after < unit.last
            and view.word(after)
            and view.lower[after] not in PREPOSITIONS
            and "t" not in base.verb.frames
        ):
            return False
        if after < unit.last and (view.opens_quote(after) or view.lower[after] in ("that", ":", ",")):
            return False
        above = view.unit_before(unit)
        if above is None or above.paragraph != unit.paragraph or view.quote[above.last - 1] < 0:
            return False
        base.shape, base.below = "after", above
        base.content = [view.quote_range(above.last - 1)]
        return True

    def _quotation_below(self, base: Found, unit: Unit) -> Found | None:
        """A unit that ends with a colon: the quotation (or, in a press release, the text) of the next paragraph."""
        view = self.view
        below = view.next_unit(unit)
        if below is None or below.paragraph != unit.paragraph + 1 or not set(base.verb.frames) & set("qt"):
            return None
        if view.opens_quote(below.first):
            base.content = [(below.first, view.quote_range(below.first)[1])]
        else:
            last = below
            while (after := view.next_unit(last)) is not None and after.paragraph == below.paragraph:
                last = after
            base.content, base.score = [(below.first, last.last)], 0.6
        base.below = below
        return base

    def _content_before(self, unit: Unit, hit: Hit, source: Range, after: int) -> bool:
        """Whether the content precedes: the subject follows a comma, dash or quotation and nothing follows the cue."""
        view = self.view
        if not set(hit.verb.frames) & set("cqt") or source[0] - 1 <= unit.first or hit.preposition:
            return False
        mark = source[0] - 1
        led = view.lower[mark] == "," or view.quote[mark] >= 0 or view.dash(mark) or view.tokens[mark].text in "?!"
        if not led:
            return False
        if after >= unit.last:
            return True
        text = view.tokens[after].text
        if text in ".;" or view.dash(after):
            return True
        if text == ",":
            quoted = after + 1 < unit.last and view.opens_quote(after + 1)
            return not quoted or view.quote[mark] >= 0 or view.quote[mark - 1] >= 0
        closes = view.quote[mark] >= 0 or (view.lower[mark] == "," and view.quote[mark - 1] >= 0)
        starts_clause = view.lower[after] == "that" or text == ":" or view.opens_quote(after)
        free = "t" in hit.verb.frames or self._leftover_is_adverbial(after, unit)
        if closes:
            ends = not view.has_verb(after, unit.last) and not any(view.opens_quote(i) for i in range(after, unit.last))
            return text == ":" or (not starts_clause and (free or ends))
        if view.lower[after] in PREPOSITIONS and view.lower[after + 1 : after + 2] in (["which"], ["whom"]):
            return view.has_verb(unit.first, mark)
        if view.lower[after] in cues.HANDED_OUT and view.lower[after - 1] in manners.MANNER_NOUNS:
            opens = any(view.lower[i] in ("that", ":") or view.opens_quote(i) for i in range(after, unit.last))
            return not opens and view.has_verb(unit.first, mark)
        placed = view.lower[after] in PREPOSITIONS and view.lower[after] != "to"
        told_on = any(
            view.lower[i] in ("that", "of", "about", ":") or view.opens_quote(i) for i in range(after, unit.last)
        )
        heard = (
            "t" in hit.verb.frames and unit.last - after <= LONGEST_HEARER and not told_on
        )  # "…, the union tells Keld News."
        return (
            view.lower[mark] == ","
            and (placed or heard)
            and not view.has_verb(after, unit.last)
            and view.has_verb(unit.first, mark)
        )

    def _leftover_is_adverbial(self, after: int, unit: Unit) -> bool:
        word = self.view.lower[after]
        return word in PREPOSITIONS or word in _AFTER_COMMA or word in ("and", "but") or word.endswith("ing")
