"""Whom a party blames for what, and what it takes responsibility for.

Rules, in order: of "claimed responsibility for" the content is the deed, without who died of it, of a bare "claimed responsibility" the cue itself; of
"laid the blame for Y on X" all that follows, with X the target; of "blamed X for Y", "blamed Y on X", "attributed Y to X" the target is X with whose
they are ("forces loyal to …"); of "whom X blamed" it stands before the pronoun. Blame without a target is none.
"""

from __future__ import annotations

from onrecord.extract.attribution.contents import Contents
from onrecord.extract.attribution.found import Found, Hit, Range
from onrecord.extract.attribution.hits import BLAME
from onrecord.extract.clauses.view import PREPOSITIONS, Unit
from onrecord.lang import cues


class Blame(Contents):
    """Finds who is blamed, and what is claimed, of the cues of one view."""

    def _responsibility(self, base: Found, unit: Unit, hit: Hit) -> Found | None:
        view = self.view
        last = hit.last
        if view.lower[last - 1] == "to" and last < unit.last:
            base.content = [(last, self.clause_end(last, unit))]
        elif (at := self._claimed_for(last, unit)) is not None:
            end = self.clause_end(at + 1, unit)
            told = next((i for i in range(at + 2, end) if view.lower[i] in ("that", "which", "who")), end)
            base.content = [(at + 1, told)]  # "a bombing that killed nine": how many is no word of who claims it
        else:
            base.content = [(hit.first, hit.last)]
        base.shape = "responsibility"
        return base if base.content[0][1] > base.content[0][0] else None

    def _claimed_for(self, last: int, unit: Unit) -> int | None:
        """Where "for" stands after "claimed responsibility", words of time between them ("late on Tuesday")."""
        view = self.view
        for at in range(last, min(unit.last, last + 5)):
            if view.lower[at] == "for":
                return at
            if not (view.time_word(at) or view.lower[at] in ("on", "late", "early", "in", "a", "statement")):
                return None
        return None

    def _blame_laid(self, base: Found, unit: Unit, hit: Hit) -> Found | None:
        """“laid the blame for Y on X”, “put the blame on X”."""
        view = self.view
        end = self.clause_end(hit.last, unit)
        words = view.lower[hit.last : end]
        on = max((i for i, w in enumerate(words) if w in ("on", "at", "with")), default=None)
        if on is None:
            return None
        base.content = [(hit.last, end)]
        target = view.phrase_after(hit.last + on + 1, end)
        base.target = target
        return base if target is not None else None

    def _blame(self, base: Found, hit: Hit, start: int, end: int) -> bool:
        view = self.view
        words = view.lower[start:end]
        if hit.verb is BLAME:
            closed = view.lower[start - 1] in cues.TO_BLAME
            at = -1 if closed else next(i for i, w in enumerate([*words, "responsible"]) if w in cues.TO_BLAME)
            base.target = (start, start + at) if at > 0 else self._object_relative(base)
            opens = start + at + 2 if words[at + 1 : at + 2] == ["for"] else start
            base.content = [(opens, end)] if opens < end else [(start, end)]
            return base.target is not None
        if words[:1] == ["for"]:
            base.target = self._object_relative(base)
            base.content = [(start + 1, end)]
            return base.target is not None
        if hit.verb.lemma in cues.LAID_AT:  # “attributed the attacks to the brigade”
            at = next((i for i, word in enumerate(words) if word == "to"), 0)
            if not at or cues.DEEDS_CLAIMED.isdisjoint(words[:at]):
                return False
            base.target = self._trimmed(start + at + 1, min(end, self._object_end(start + at, base.unit)))
            return base.target is not None
        named = words[: words.index(",")] if "," in words else words
        whole = (
            words if not cues.DEEDS_CLAIMED.isdisjoint(named) else named
        )  # “blamed the military, whose men are … on the edge of town”
        for word in ("for", "on"):
            if word in whole:
                at = start + whole.index(word)
                base.target = (start, at) if word == "for" else self._trimmed(at + 1, self._object_end(at, base.unit))
                return base.target is not None
        base.target = self._with_allegiance(view.phrase_after(start, end), end)
        return base.target is not None

    def _trimmed(self, first: int, last: int) -> Range | None:
        """A phrase up to its first comma or to what else is done ("… to a gang and ruled out a link"), without the marks at its end."""
        view = self.view
        ends = (
            i
            for i in range(first, last)
            if view.lower[i] == ","
            or (view.lower[i] in ("and", "but") and view.verb(i + 1) and view.lower[i + 1] not in cues.OF_A_GROUP)
        )
        last = next(ends, last)
        while last > first and not self.view.word(last - 1):
            last -= 1
        return (first, last) if last > first else None

    def _with_allegiance(self, target: Range | None, end: int) -> Range | None:
        """“forces loyal to Khalifa Haftar”: whose they are is part of who they are."""
        view = self.view
        if (
            target is None
            or view.lower[target[1] - 1] not in cues.ALLEGIANCE
            or view.lower[target[1]] not in PREPOSITIONS
        ):
            return target
        whose = view.phrase_after(target[1] + 1, end)
        return (target[0], whose[1]) if whose is not None else target

    def _object_relative(self, base: Found) -> Range | None:
        """“whom X has blamed for”: what stands before the relative pronoun."""
        if base.source is None:
            return None
        at = base.source[0] - 1
        if at <= base.unit.first or self.view.lower[at] not in ("who", "whom", "that", "which"):
            return None
        end = at - 1 if self.view.lower[at - 1] == "," else at
        return self.antecedent(base.unit, end)
