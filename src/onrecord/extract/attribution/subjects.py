"""Who a cue's subject is, and who heard it.

Rules, in order: a relative pronoun is itself the mention, its antecedent the party; a cue after "and" or "but" has the subject
before it; a participle has the noun phrase right before it or, after a comma, the subject before it; else the noun phrase
before the cue. A hearer stands after "told", or in "speaking to X", "in an interview with X".
"""

from __future__ import annotations

from onrecord.extract.attribution.found import Found, Hit, Range
from onrecord.extract.clauses.view import PREPOSITIONS, Unit, View
from onrecord.lang import cues, manners, roles

_NOBODY = frozenset("no nobody none neither nothing few".split())
_SUBORDINATE = frozenset("before after until that when while because if since although though where".split())
"""Before a subject: its clause stands within another one ("accepted that they were old, and agreed …")."""
OBJECTS = frozenset("me him her us them it you reporters journalists lawmakers residents parliament congress".split())
"""Words that are hearers, not sources, right after a verb of telling."""


class Subjects:
    """Finds subjects and hearers of the cues of one view."""

    def __init__(self, view: View) -> None:
        self.view = view

    def _subject(self, unit: Unit, hit: Hit, earlier: list[Found]) -> tuple[Range | None, bool, bool]:
        """(source, relative, elliptical)."""
        view = self.view
        at = hit.first
        before = view.lower[at - 1] if at > unit.first else ""
        last = earlier[-1] if earlier else None
        if hit.tag == "ing":
            return self._subject_of_participle(unit, at, last), False, True
        if before in ("who", "which") or (before == "that" and at - 1 > unit.first and view.word(at - 2)):
            return (at - 1, at), True, False
        aside = before == "," and last is not None and last.shape == "before" and self._after_aside(unit, at)
        if aside:
            return view.subject_before(at, unit.first), False, False
        joined = before in ("and", "but", "or", "then") or (
            before == "," and last is not None and last.shape == "before"
        )
        if joined and last is not None and last.source is not None:
            return last.source, False, True
        if joined and before != ",":
            return self._subject_of_clause(unit, at), False, True
        source = view.subject_before(at, self._floor(unit, at, last))
        return source, False, False

    def _after_aside(self, unit: Unit, at: int) -> bool:
        """Whether the comma before a cue shuts a relative clause or an aside on another subject ("but two officials, who spoke on condition of
        anonymity, put …"; "…, a representative there, Musa Khatir, told …")."""
        lower = self.view.lower
        opening = next((i for i in range(at - 2, unit.first, -1) if lower[i] == "," and self.view.quote[i] < 0), None)
        if opening is None or lower[opening + 1] in ("who", "which", "whose"):
            return opening is not None
        subject = self.view.subject_before(at, unit.first)
        led = (
            subject is not None
            and subject[0] > unit.first
            and lower[subject[0] - 1] in (",", ";", "but", "and", "while")
        )
        return led and subject is not None and subject[0] < opening < subject[1] == at - 1 and self.partylike(subject)

    def _subject_of_participle(self, unit: Unit, at: int, last: Found | None) -> Range | None:
        """Of "…, saying": the subject before; of "a letter saying": the noun phrase right before it."""
        view = self.view
        if at > unit.first and view.word(at - 1) and view.quote[at - 1] < 0 and not view.adverb(at - 1):
            before = view.lower[at - 1]
            if before not in PREPOSITIONS and before not in cues.SUBORDINATORS and before not in ("and", "or"):
                if before in manners.DOCUMENT_NOUNS and any(
                    view.lower[i] in cues.ISSUING for i in range(max(unit.first, at - 6), at)
                ):
                    return self._subject_of_clause(unit, at)
                return self.antecedent(unit, at)
        if last is not None and last.source is not None:
            return last.source
        first_verb = self.main_verb(unit.first + 1, at)
        return None if first_verb is None else view.subject_before(first_verb, unit.first)

    def _subject_of_clause(self, unit: Unit, at: int) -> Range | None:
        """Of "A met B and said": the subject of the nearest verb before that has one."""
        view = self.view
        within: Range | None = None
        for i in range(at - 1, unit.first, -1):
            if view.quote[i] < 0 and view.verb(i) and view.lower[i - 1] not in ("who", "which", "that"):
                subject = view.subject_before(i, unit.first)
                if subject is not None and self.partylike(subject):
                    if subject[0] == unit.first or view.lower[subject[0] - 1] not in _SUBORDINATE:
                        return subject
                    within = within or subject
        return within

    def main_verb(self, first: int, last: int) -> int | None:
        """The first verb of a range that stands in no relative clause and no quotation."""
        view = self.view
        i = first
        while i < last:
            if view.quote[i] >= 0:
                i = max(i + 1, view.quote_range(i)[1])
            elif view.lower[i] in ("who", "which", "whose") and view.lower[i - 1] == ",":
                i = next((j for j in range(i + 1, last) if view.lower[j] == ","), last)
            elif view.verb(i) and view.lower[i - 1] not in ("who", "which", "that"):
                return i
            else:
                i += 1
        return None

    @staticmethod
    def _floor(unit: Unit, at: int, last: Found | None) -> int:
        if last is not None and last.cue[1] <= at:
            return last.cue[1]
        return unit.first

    def antecedent(self, unit: Unit, end: int) -> Range | None:
        """The nearest noun phrase that ends at `end`: what a relative pronoun there stands for."""
        phrase = self.view.noun_phrase_before(end, unit.first)
        if phrase is None:
            return None
        first, last = phrase
        if self.view.lower[first : first + 2] == ["according", "to"] and first + 2 < last:
            first, phrase = first + 2, (first + 2, last)  # “according to a member of the council, who put …”
        if self.view.lower[first] in ("they", "he", "she", "it", "we", "i") and first + 2 < last:
            first, phrase = first + 2, (first + 2, last)  # “they contradict state television, which …”
        for i in range(last - 1, first, -1):
            before = self.view.lower[i - 1]
            if (
                self.view.lower[i] in ("a", "an", "the")
                and before not in PREPOSITIONS
                and before not in roles.DETERMINERS
            ):
                return i, last  # “not paying an architect who said …”
            if self.view.lower[i] in PREPOSITIONS and not self.view.cap(i):  # but “Relief Without Frontiers”
                party = any(self.view.lower[j] in roles.PERSON_NOUNS for j in range(first, i))
                return phrase if party else (i + 1, last)
        return phrase

    def referent(self, unit: Unit, pronoun: Range) -> Range | None:
        """What a relative pronoun stands for: of "the Keld Fund, a group that …" the name."""
        end = pronoun[0]
        if end > unit.first and self.view.lower[end - 1] == ",":
            end -= 1
        found = self.antecedent(unit, end)
        if found is None or self.view.lower[found[0]] not in ("a", "an") or self.view.lower[found[0] - 1] != ",":
            return found
        named = self.antecedent(unit, found[0] - 1) if found[0] - 1 > unit.first else None
        return named if named is not None and any(self.view.cap(i) for i in range(*named)) else found

    def partylike(self, source: Range) -> bool:
        first, last = source
        lower = self.view.lower
        if lower[first] in _NOBODY or self.speechless(source):
            return False
        return (
            any(
                self.view.cap(i)
                or lower[i] in roles.PRONOUNS
                or lower[i] in roles.PERSON_NOUNS
                or lower[i] in roles.COUNTING_NOUNS
                or lower[i] in roles.ORGANISATION_NOUNS
                or lower[i] in manners.DOCUMENT_NOUNS
                for i in range(first, min(last, first + 12))
            )
            or lower[first] in roles.DETERMINERS
            or (last - first <= 3 and lower[last - 1].endswith("s") and lower[last - 1].isalpha())
        )

    def speechless(self, source: Range) -> bool:
        """Whether the head of a phrase, or its last word, is a thing that claims and tells nothing ("the accident at the bend had claimed …")."""
        lower, (first, last) = self.view.lower, source
        stop = next((i for i in range(first + 1, last) if lower[i] in PREPOSITIONS), last)
        return lower[last - 1] in roles.SPEECHLESS or lower[stop - 1] in roles.SPEECHLESS

    def _documented(self, base: Found) -> bool:
        """Whether the subject is a document, count or picture."""
        return base.source is not None and any(
            self.view.lower[i] in manners.DOCUMENT_NOUNS for i in range(*base.source)
        )

    def _past_hearer(self, base: Found, after: int, unit: Unit) -> int:
        """Past the hearer of "told": "reporters that", "the Senate in March:", "Reuters the bridge"."""
        view = self.view
        i = after
        if i >= unit.last or view.quote[i] >= 0 or not view.word(i):
            return i
        mark = None
        for j in range(i, min(unit.last, i + 20)):
            if view.lower[j] in ("that", ":") or view.opens_quote(j):
                mark = j
                break
            if view.lower[j] == "," and j + 1 < unit.last and view.opens_quote(j + 1):
                mark = j
                break
            if view.lower[j] == "," or view.lower[j] == "to" or (view.verb(j) and j > i):
                break
        if mark is not None and view.opens_quote(mark):
            reached = self._hearer_end(i, unit)
            if reached < mark and view.lower[reached] in roles.PRONOUNS:
                mark = None
        end = mark if mark is not None else self._hearer_end(i, unit)
        base.hearer = (i, self._hearer_end(i, unit) if mark is not None else end)
        return end if mark is not None else view.skip_adverbials(end, unit.last)

    def _hearer_end(self, i: int, unit: Unit) -> int:
        view = self.view
        if view.lower[i] in OBJECTS:
            return i + 1
        j = i + 1
        named = view.cap(i)
        while j < unit.last and view.word(j) and view.quote[j] < 0:
            word = view.lower[j]
            if (named and (view.cap(j) or word in manners.OUTLET_NOUNS)) or (
                word == "of" and j + 1 < unit.last and view.cap(j + 1)
            ):
                j += 1
                continue
            if named or word in roles.DETERMINERS or word in roles.PRONOUNS or word in PREPOSITIONS or view.verb(j):
                break
            if view.time_word(j) or word in ("that", "to", "and", "there"):
                break
            named = view.cap(j)
            j += 1
        return j

    def spoken_to(self, found: Found) -> Range | None:
        """Who heard it, from a phrase beside the clause: "speaking to X", "in an interview with X"."""
        view, unit = self.view, found.unit
        for i in range(unit.first, unit.last - 2):
            if view.quote[i] >= 0 or any(first <= i < last for first, last in found.content):
                continue
            spoke = view.lower[i] in ("spoke", "talked") and view.lower[i - 1] == "who"
            if (spoke or view.lower[i] in cues.SPEAKING or view.lower[i] in cues.REMARKS) and view.lower[i + 1] in (
                "to",
                "with",
            ):
                phrase = view.phrase_after(i + 2, unit.last)
                if phrase is not None:
                    stop = next(
                        (j for j in range(*phrase) if view.lower[j] in (",", ";", "that") or view.verb(j)), phrase[1]
                    )
                    return (phrase[0], stop) if stop > phrase[0] else None
        return None
