"""Clause frames: from a cue to its source and content.

Rules, in order, for a verb:
1. A passive with an agent: "A was billed by X as B": source X, content A + B.
2. Inverted: a closing quotation or comma right before the cue and a party right after it ("“A,” said X").
3. The subject before the cue; "who" gives its antecedent; none after a comma, "and" or "but" = the subject of the
   attribution before it in the unit; a participle ("adding that") has the same.
4. With nothing but adverbials, a mark or the end after the cue, the content stands before ("A, X said"); what goes on
   in quotation marks after that is content too ("“A,” X said, “B”").
5. Else the content follows, after the hearer ("told reporters") and adverbials; frames that need "as", "for", "of" or
   an infinitive are dropped without it.
6. A subject that denies itself ("no group claimed …") makes no statement.
"""

from __future__ import annotations

from onrecord.extract.attribution.found import Found, Hit, Range, Shape
from onrecord.extract.attribution.hits import ACCORDING, BLAME, RESPONSIBILITY, SHARE
from onrecord.extract.attribution.view import PREPOSITIONS, Unit, View
from onrecord.lang import cues, manners, roles

_NOBODY = frozenset("no nobody none neither nothing few".split())
_AFTER_COMMA = frozenset(
    "who whom which whose when where while as after before since although though because if".split()
)
_ADVERBIAL_OPENERS = frozenset("when while after as before since because".split())
_OBJECTS = frozenset("me him her us them it you reporters journalists lawmakers residents parliament congress".split())
_DOCUMENT_VERBS = frozenset(("read", "show"))


def unit_headline(found: Found) -> bool:
    """Whether an attribution stands in a headline, where verbs go without subjects."""
    return found.unit.headline


class Frames:
    """Applies the frames to the hits of one view."""

    def __init__(self, view: View) -> None:
        self.view = view

    def apply(self, unit: Unit, hit: Hit, earlier: list[Found]) -> Found | None:
        """The attribution of a hit, or None where its frame isn't met. `earlier` are those of the unit so far."""
        if hit.verb is ACCORDING:
            return self._according(unit, hit, earlier)
        if hit.passive:
            return self._passive(unit, hit)
        found = self._inverted(unit, hit, earlier)
        if found is not None:
            return found
        return self._with_subject(unit, hit, earlier)

    # -- subjects -------------------------------------------------------------------------------------------------

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
        joined = before in ("and", "but", "or", "then") or (
            before == "," and last is not None and last.shape == "before"
        )
        if joined and last is not None and last.source is not None:
            return last.source, False, True
        if joined and before != ",":
            return self._subject_of_clause(unit, at), False, True
        source = view.subject_before(at, self._floor(unit, at, last))
        return source, False, False

    def _subject_of_participle(self, unit: Unit, at: int, last: Found | None) -> Range | None:
        """Of "…, saying": the subject before; of "a letter saying": the noun phrase right before it."""
        view = self.view
        if at > unit.first and view.word(at - 1) and view.quote[at - 1] < 0 and not view.adverb(at - 1):
            before = view.lower[at - 1]
            if before not in PREPOSITIONS and before not in cues.SUBORDINATORS and before not in ("and", "or"):
                return self.antecedent(unit, at)
        if last is not None and last.source is not None:
            return last.source
        first_verb = self.main_verb(unit.first + 1, at)
        return None if first_verb is None else view.subject_before(first_verb, unit.first)

    def _subject_of_clause(self, unit: Unit, at: int) -> Range | None:
        """Of "A met B and said": the subject of the nearest verb before that has one."""
        view = self.view
        for i in range(at - 1, unit.first, -1):
            if view.quote[i] < 0 and view.verb(i) and view.lower[i - 1] not in ("who", "which", "that"):
                subject = view.subject_before(i, unit.first)
                if subject is not None and self._partylike(subject):
                    return subject
        return None

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
        for i in range(last - 1, first, -1):
            if self.view.lower[i] in PREPOSITIONS:
                party = any(self.view.lower[j] in roles.PERSON_NOUNS for j in range(first, i))
                return phrase if party else (i + 1, last)
        return phrase

    # -- frames ---------------------------------------------------------------------------------------------------

    def _inverted(self, unit: Unit, hit: Hit, earlier: list[Found]) -> Found | None:
        view = self.view
        at = hit.first
        if hit.tag == "ing" or hit.last >= unit.last or at <= unit.first or hit.preposition:
            return None
        if not set(hit.verb.frames) & set("cq") or ("t" in hit.verb.frames and "q" not in hit.verb.frames):
            return None
        before_quote = view.quote[at - 1] >= 0
        comma = view.lower[at - 1] in (",", "—", "–") or (view.tokens[at - 1].text in "?!")
        if not (before_quote or comma) or hit.last - at > 2:
            return None
        if not before_quote and not self._stands_after(unit, hit, earlier):
            return None
        opener = view.lower[hit.last]
        if opener in ("that", ":", "to") or view.opens_quote(hit.last) or not view.word(hit.last):
            return None
        if opener in PREPOSITIONS or view.adverb(hit.last) or view.time_word(hit.last) or view.verb(hit.last):
            return None
        bare = hit.last + 1 >= unit.last or not view.word(hit.last + 1)
        if before_quote and bare and view.lower[hit.last] in _OBJECTS - {"reporters", "journalists"}:
            return None
        source = view.phrase_after(hit.last, unit.last)
        if source is None or not self._partylike(source):
            return None
        start = self._left_start(unit, earlier, at)
        end = at - 1 if comma and not before_quote else at
        if end <= start:
            return None
        found = Found(unit, hit.verb, (at, hit.last), source, [(start, end)], "inverted", tag=hit.tag)
        self._add_right(found, unit, source[1])
        return found

    def _stands_after(self, unit: Unit, hit: Hit, earlier: list[Found]) -> bool:
        """Whether a cue after a comma (no quotation) is followed by its party rather than by its content."""
        view = self.view
        subject = view.subject_before(hit.first, unit.first) if view.lower[hit.first - 1] == "," else None
        if subject is not None and subject[1] == hit.first - 1 and view.lower[hit.first - 1] == ",":
            aside = next((i for i in range(hit.first - 2, subject[0], -1) if view.lower[i] == ","), None)
            if aside is not None and aside > subject[0]:
                return False
        if view.has_verb(hit.last, unit.last) or self._colon_or_quote(hit.last, unit.last):
            return not earlier and self._party_then_stop(hit.last, unit.last)
        return True

    def _party_then_stop(self, first: int, last: int) -> bool:
        phrase = self.view.phrase_after(first, last)
        if phrase is None:
            return False
        after = self.view.skip_adverbials(phrase[1], last)
        return after >= last or self.view.lower[after] in (",", ".")

    def _colon_or_quote(self, first: int, last: int) -> bool:
        return any(self.view.lower[i] == ":" or self.view.opens_quote(i) for i in range(first, last))

    def _partylike(self, source: Range) -> bool:
        first, last = source
        lower = self.view.lower
        if lower[first] in _NOBODY:
            return False
        return (
            any(
                self.view.cap(i)
                or lower[i] in roles.PRONOUNS
                or lower[i] in roles.PERSON_NOUNS | roles.COUNTING_NOUNS
                or lower[i] in roles.ORGANISATION_NOUNS
                or lower[i] in manners.DOCUMENT_NOUNS
                for i in range(first, min(last, first + 12))
            )
            or lower[first] in roles.DETERMINERS
            or (last - first <= 3 and lower[last - 1].endswith("s") and lower[last - 1].isalpha())
        )

    def _with_subject(self, unit: Unit, hit: Hit, earlier: list[Found]) -> Found | None:
        view = self.view
        source, relative, elliptical = self._subject(unit, hit, earlier)
        refers = None
        if source is not None and relative:
            refers = self._referent(unit, source)
            if refers is None or not self._partylike(refers) or not self._fits(hit, refers):
                return None
        elif source is None or not self._partylike(source) or not self._fits(hit, source):
            return None
        after = view.skip_adverbials(hit.last, unit.last)
        base = Found(
            unit,
            hit.verb,
            (hit.first, hit.last),
            source,
            [],
            "before",
            tag=hit.tag,
            relative=relative,
            elliptical=elliptical,
        )
        if hit.negated and not self._negated(hit, base, after):
            return None
        base.refers = refers
        if base.refused:
            end = self.clause_end(hit.last, unit)
            base.cue, base.content = (hit.first, hit.last - 1), [(hit.last - 1, end)]
            return base if hit.last - 1 > hit.first else None
        if hit.verb is RESPONSIBILITY:
            return self._responsibility(base, unit, hit)
        if hit.verb is BLAME and "blame" in view.lower[hit.first : hit.last]:
            return self._blame_laid(base, unit, hit)
        if "t" in hit.verb.frames and hit.preposition is None:
            after = self._past_hearer(base, after, unit)
        if not elliptical and not relative and self._content_before(unit, hit, source, after):
            return self._after(base, unit, hit, earlier, source, after)
        if not earlier and not relative and self._quotation_above(base, unit, source, after):
            return base
        return self._before(base, unit, hit, after)

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

    def _fits(self, hit: Hit, source: Range) -> bool:
        """Whether the verb may have this subject: things only say what documents say."""
        view = self.view
        head = [view.lower[i] for i in range(*source)]
        if hit.verb.thinks and head[-1] in ("i", "we", "you", "it", "this", "that"):
            return False
        if hit.verb.needs_document and not hit.verb.thinks:
            party = head[-1] in roles.PRONOUNS or any(
                w in manners.DOCUMENT_NOUNS or w in roles.PERSON_NOUNS or w in roles.ORGANISATION_NOUNS for w in head
            )
            return party or any(view.cap(i) for i in range(*source) if i > source[0] or len(head) < 3)
        return True

    def _referent(self, unit: Unit, pronoun: Range) -> Range | None:
        """What a relative pronoun stands for."""
        end = pronoun[0]
        if end > unit.first and self.view.lower[end - 1] == ",":
            end -= 1
        return self.antecedent(unit, end)

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

    def _negated(self, hit: Hit, base: Found, after: int) -> bool:
        """Whether a negated cue still makes a statement: refusals and "cannot confirm" do, silences don't."""
        view = self.view
        word = hit.verb.lemma
        group = view.lower[hit.first : hit.last]
        able = any(w in ("cannot", "can't", "couldn't", "could", "can") for w in group)
        willing = any(w in ("would", "wouldn't", "will", "won't") for w in group)
        if able and word in ("confirm", "verify", "say"):
            base.unsure = True
            return True
        if willing and word in cues.REFUSED_VERBS:
            base.refused = True
            return True
        return hit.verb.thinks and "c" in hit.verb.frames

    def _responsibility(self, base: Found, unit: Unit, hit: Hit) -> Found | None:
        view = self.view
        last = hit.last
        if last < unit.last and view.lower[last] == "for":
            end = self.clause_end(last + 1, unit)
            base.content = [(last + 1, end)]
        else:
            base.content = [(hit.first, hit.last)]
        base.shape = "responsibility"
        return base if base.content[0][1] > base.content[0][0] else None

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
            return text == ":" or (not starts_clause and free)
        if view.lower[after] in PREPOSITIONS and view.lower[after + 1 : after + 2] in (["which"], ["whom"]):
            return view.has_verb(unit.first, mark)
        placed = view.lower[after] in PREPOSITIONS and view.lower[after] != "to" and view.lower[mark] == ","
        return placed and not view.has_verb(after, unit.last) and view.has_verb(unit.first, mark)

    def _leftover_is_adverbial(self, after: int, unit: Unit) -> bool:
        word = self.view.lower[after]
        return word in PREPOSITIONS or word in _AFTER_COMMA or word in ("and", "but") or word.endswith("ing")

    def _after(
        self, base: Found, unit: Unit, hit: Hit, earlier: list[Found], source: Range, after: int
    ) -> Found | None:
        end = source[0]
        if self.view.lower[end - 1] == "," or self.view.dash(end - 1):
            end -= 1
        start = self._left_start(unit, earlier, end)
        if end <= start:
            return None
        base.shape, base.content = "after", [(start, end)]
        self._add_right(base, unit, after, needs_verb=not self.view.has_verb(start, end))
        return base

    def _before(self, base: Found, unit: Unit, hit: Hit, after: int) -> Found | None:
        view = self.view
        start = after
        if start < unit.last and view.lower[start] == ":" and start + 1 >= unit.last:
            return self._quotation_below(base, unit)
        if (
            start < unit.last
            and view.lower[start] == ","
            and base.tag != "ing"
            and view.lower[hit.first - 1] != "as"
            and (unit.first < (base.source or (0, 0))[0] and view.lower[(base.source or (0, 0))[0] - 1] == "as")
        ):
            base.content = [(start + 1, self.clause_end(start + 1, unit))]
            return base if view.has_verb(*base.content[0]) else None
        start = self._past_aside(start, unit)
        if start < unit.last and view.lower[start] in (":", ","):
            quoted = start + 1 < unit.last and view.opens_quote(start + 1)
            that = start + 1 < unit.last and view.lower[start + 1] == "that"
            if view.lower[start] == "," and not quoted and not that:
                if start == hit.last or "c" not in hit.verb.frames or not view.has_verb(start, unit.last):
                    return self._claim_before(base, unit, hit)
                start = hit.last - 1
            start += 1
        subordinate = (
            base.source is not None
            and base.source[0] > unit.first
            and view.lower[base.source[0] - 1]
            in ("when", "as", "if", "after", "before", "while", "although", "though", "because", "since", "whereas")
        )
        bounded = base.relative or hit.tag == "ing" or hit.verb is SHARE or (subordinate and not base.elliptical)
        end = self._object_end(start, unit, base.relative and hit.verb.lemma == "say") if bounded else unit.last
        if hit.verb is SHARE:
            end = next((i for i in range(start + 1, end) if self._leaves_object(i)), end)
        end = self.clause_end(start, unit, end)
        if end <= start:
            return self._claim_before(base, unit, hit)
        if not self._frame_met(base, hit, start, end):
            return None
        if not base.content:
            base.content = [(start, end)]
        return base

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

    def _claim_before(self, base: Found, unit: Unit, hit: Hit) -> Found | None:
        """“A, a claim that X denied”: the content is A."""
        view = self.view
        if base.source is None or not set(hit.verb.frames) & set("n"):
            return None
        at = base.source[0] - 1
        if at > unit.first and view.lower[at] in ("that", "which"):
            at -= 1
        if view.lower[at] not in cues.NOUN_CUES and view.lower[at] not in ("charge", "account"):
            return None
        comma = next((i for i in range(at - 1, max(unit.first, at - 5), -1) if view.lower[i] == ","), None)
        if comma is None:
            return None
        start = self._left_start(unit, [], comma)
        base.shape, base.content = "claim", [(start, comma)]
        return base if comma > start else None

    def _leaves_object(self, i: int) -> bool:
        word = self.view.lower[i]
        online = word == "on" and i + 1 < len(self.view.lower) and self.view.lower[i + 1] in manners.PLATFORMS
        return online or word in ("after", "before", "when", "while", "following", "since")

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

    def _object_end(self, start: int, unit: Unit, needs_verb: bool = False) -> int:
        """A relative clause's or participle's content ends at the first comma outside quotations (after a verb)."""
        view = self.view
        commas = [i for i in range(start + 1, unit.last) if view.lower[i] == "," and view.quote[i] < 0]
        if needs_verb and view.quote[start] < 0 and view.has_verb(start, unit.last):
            return next((i for i in commas if view.has_verb(start, i)), unit.last)
        return commas[0] if commas else unit.last

    def _frame_met(self, base: Found, hit: Hit, start: int, end: int) -> bool:
        view = self.view
        words = view.lower[start:end]
        frames = set(hit.verb.frames)
        quoted = any(view.opens_quote(i) for i in range(start, end))
        if words[0] in _ADVERBIAL_OPENERS and "c" not in frames and not (words[0] == "as" and "a" in frames):
            return False
        what = base.source is not None and base.source[0] > 0 and view.lower[base.source[0] - 1] == "what"
        if view.quote[start] < 0 and view.verb(start) and not what and not unit_headline(base) and "'" not in words[0]:
            return False
        if hit.preposition is not None:
            return not all(w in manners.DOCUMENT_NOUNS for w in view.lower[slice(*(base.source or (0, 0)))][-1:])
        if frames == {"p"}:
            return "at" in words and any(w in cues.COUNTABLE for w in words[: words.index("at")])
        if hit.verb.lemma in ("refuse", "decline"):
            asked = words[1:2] if words[:1] == ["to"] else words[:1]
            base.refused = bool(asked) and (asked[0] in cues.REFUSED_VERBS or asked == ["comment"])
            return base.refused
        if "b" in frames and hit.verb.stance is not None:
            return self._blame(base, hit, start, end)
        if "u" in frames:
            if "of" not in words:
                return False
            base.target = (start, start + words.index("of"))
            return base.target[1] > base.target[0]
        if words[:1] == ["to"] and "i" in frames:
            return True
        if "k" in frames and view.opens_quote(start):
            base.content = [(start, view.quote_range(start)[1])]
            return True
        if (quoted and "q" in frames) or (view.opens_quote(start) and frames):
            return not (hit.verb.thinks and not self._clause(hit, start, end))
        if hit.verb.needs_document and not hit.verb.thinks and not self._documented(base):
            return self._clause(hit, start, end)
        if "t" in frames and end - start > 1 and (view.has_verb(start, end) or words[0] == "that"):
            return True
        if "c" in frames and "n" not in frames:
            said = hit.verb.lemma in ("say", "tell") and end - start > 3
            headline = base.unit.headline and hit.tag in ("s", "base")
            return self._clause(hit, start, end) or headline or said or words[0] in roles.PRONOUNS
        if frames & set("cn"):
            return not (hit.verb.thinks and not self._clause(hit, start, end))
        if "a" in frames:
            return "as" in words
        if "k" in frames:
            return quoted or any(w in ("a", "an") for w in words[1:])
        if frames & set("ob"):
            return "to" in words or "for" in words
        return "t" in frames and end - start > 2 and view.has_verb(start, end)

    def _documented(self, base: Found) -> bool:
        """Whether the subject is a document, count or picture."""
        return base.source is not None and any(
            self.view.lower[i] in manners.DOCUMENT_NOUNS for i in range(*base.source)
        )

    def _clause(self, hit: Hit, start: int, end: int) -> bool:
        """Whether the content of a thought is a clause (or infinitive, where the verb takes one)."""
        first = self.view.lower[start]
        if first == "that" or self.view.opens_quote(start):
            return True
        if first == "to":
            return "i" in hit.verb.frames
        return self.view.has_verb(start + 1, end) or (
            " to " in f" {' '.join(self.view.lower[start:end])} " and ("o" in hit.verb.frames)
        )

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
        for word in ("for", "on"):
            if word in words:
                at = start + words.index(word)
                base.target = (start, at) if word == "for" else (at + 1, self._object_end(at, base.unit))
                return True
        base.target = view.phrase_after(start, end)
        return base.target is not None

    def _object_relative(self, base: Found) -> Range | None:
        """“whom X has blamed for”: what stands before the relative pronoun."""
        if base.source is None:
            return None
        at = base.source[0] - 1
        if at <= base.unit.first or self.view.lower[at] not in ("who", "whom", "that", "which"):
            return None
        end = at - 1 if self.view.lower[at - 1] == "," else at
        return self.antecedent(base.unit, end)

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
        if view.lower[i] in _OBJECTS:
            return i + 1
        j = i + 1
        named = view.cap(i)
        while j < unit.last and view.word(j) and view.quote[j] < 0:
            word = view.lower[j]
            if (named and view.cap(j)) or (word == "of" and j + 1 < unit.last and view.cap(j + 1)):
                j += 1
                continue
            if named or word in roles.DETERMINERS or word in roles.PRONOUNS or word in PREPOSITIONS or view.verb(j):
                break
            if view.time_word(j) or word in ("that", "to", "and", "there"):
                break
            named = view.cap(j)
            j += 1
        return j

    # -- passives and "according to" ------------------------------------------------------------------------------

    def _passive(self, unit: Unit, hit: Hit) -> Found | None:
        view = self.view
        by = next(
            (i for i in range(hit.last, min(unit.last, hit.last + 14)) if view.lower[i] == "by" and view.quote[i] < 0),
            None,
        )
        if by is not None and any(view.verb(i) or view.lower[i] == "," for i in range(hit.last, by)):
            return None
        if by is None or hit.negated or not set(hit.verb.frames) & set("aknuct"):
            return None
        source = view.phrase_after(by + 1, unit.last)
        subject = view.subject_before(hit.first, unit.first)
        if source is None or not self._partylike(source):
            return None
        told = "t" in hit.verb.frames
        content: list[Range] = [] if subject is None or told else [subject]
        if by > hit.last and not told:
            content.append((hit.last, by))
        end = self.clause_end(source[1], unit)
        if end > source[1] and view.word(source[1]):
            content.append((source[1], end))
        if not content or (told and len(content) != 1):
            return None
        if "u" in hit.verb.frames and "of" not in view.lower[source[1] : end]:
            return None
        target = subject if hit.verb.stance is not None or "u" in hit.verb.frames else None
        return Found(unit, hit.verb, (hit.first, hit.last), source, content, "passive", target=target, tag="past")

    def _according(self, unit: Unit, hit: Hit, earlier: list[Found]) -> Found | None:
        view = self.view
        source = view.phrase_after(hit.last, unit.last)
        if source is None or not self._partylike(source):
            return None
        last = earlier[-1] if earlier else None
        found = Found(unit, hit.verb, (hit.first, hit.last), source, [], "according", tag="past")
        if hit.tag == "participle":
            if last is None or not last.content:
                return None
            stop = hit.first - 1 if view.lower[hit.first - 1] == "," else hit.first
            found.content = [(a, min(b, stop)) for a, b in last.content if a < stop]
            found.inside = last
            return found if found.content else None
        opening = view.skip_openers(unit.first, hit.first)
        if hit.first <= opening or view.lower[hit.first - 1] in ("and", "but", "that", "while"):
            start = source[1] + 1 if source[1] < unit.last and view.lower[source[1]] in (",", ":") else source[1]
            found.content = [(start, self.clause_end(start, unit))]
            return found if found.content[0][1] > start else None
        end = hit.first - 1 if view.lower[hit.first - 1] in (",", "—", "–", "-") else hit.first
        start = self._left_start(unit, [e for e in earlier if e.shape != "before"], end)
        if end <= start:
            return None
        found.content = [(start, end)]
        self._add_right(found, unit, source[1], needs_verb=not view.has_verb(start, end))
        return found

    def spoken_to(self, found: Found) -> Range | None:
        """Who heard it, from a phrase beside the clause: "speaking to X", "in an interview with X"."""
        view, unit = self.view, found.unit
        for i in range(unit.first, unit.last - 2):
            if view.quote[i] >= 0 or any(first <= i < last for first, last in found.content):
                continue
            if (view.lower[i] in cues.SPEAKING or view.lower[i] in cues.REMARKS) and view.lower[i + 1] in (
                "to",
                "with",
            ):
                phrase = view.phrase_after(i + 2, unit.last)
                if phrase is not None:
                    stop = next((j for j in range(*phrase) if view.tokens[j].text in ",;" or view.verb(j)), phrase[1])
                    return (phrase[0], stop) if stop > phrase[0] else None
        return None

    # -- content --------------------------------------------------------------------------------------------------

    def _left_start(self, unit: Unit, earlier: list[Found], end: int) -> int:
        """Where content that precedes its cue begins: after the unit's openers and after attributions that are over."""
        start = self.view.skip_openers(unit.first, end)
        for found in earlier:
            over = [found.cue[1], found.source[1] if found.source else 0]
            if found.shape in ("after", "inverted", "according") and max(over) < end:
                start = max(start, self.view.skip_openers(max(over), end))
        return start

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


SHAPES_BEFORE: tuple[Shape, ...] = ("before", "responsibility")
