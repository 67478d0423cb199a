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
`blame` has the frames of blame and of responsibility.
"""

from __future__ import annotations

from itertools import pairwise

from onrecord.extract.attribution.blame import Blame
from onrecord.extract.attribution.found import Found, Hit, Range
from onrecord.extract.attribution.hits import ACCORDING, BLAME, RESPONSIBILITY, SHARE
from onrecord.extract.attribution.subjects import OBJECTS
from onrecord.extract.clauses.view import PREPOSITIONS, Unit
from onrecord.lang import cues, manners, roles

_TIMES = frozenset(("day", "week", "month", "year"))
_ADVERBIAL_OPENERS = frozenset("when while after as before since because".split())


class Frames(Blame):
    """Applies the frames to the hits of one view."""

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
        if before_quote and bare and view.lower[hit.last] in OBJECTS - {"reporters", "journalists"}:
            return None
        source = view.phrase_after(hit.last, unit.last)
        if source is None or not self.partylike(source):
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
            return all(one.verb.thinks for one in earlier) and self._party_then_stop(hit.last, unit.last)
        return True

    def _party_then_stop(self, first: int, last: int) -> bool:
        aside = next((i for i in range(first, last) if self.view.lower[i] == "," and self.view.quote[i] < 0), last)
        phrase = self.view.phrase_after(first, aside)
        if phrase is None:
            return False
        after = self.view.skip_adverbials(phrase[1], last)
        return after >= last or self.view.lower[after] in (",", ".")

    def _colon_or_quote(self, first: int, last: int) -> bool:
        return any(self.view.lower[i] == ":" or self.view.opens_quote(i) for i in range(first, last))

    def _with_subject(self, unit: Unit, hit: Hit, earlier: list[Found]) -> Found | None:
        view = self.view
        source, relative, elliptical = self._subject(unit, hit, earlier)
        refers = None
        if source is not None and relative:
            refers = self.referent(unit, source)
            if refers is None or not self.partylike(refers) or not self._fits(hit, refers):
                return None
        elif source is None or not self.partylike(source) or not self._fits(hit, source):
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
        base.refers, base.spoken_to = refers, hit.relay
        if cues.DRAWN in hit.verb.lemma and hit.verb.frames:
            base.refused = True
            base.content = [(hit.last, self.clause_end(hit.last, unit))]
            return base if base.content[0][0] < base.content[0][1] else None
        if hit.verb.lemma in ("cite", "quote"):
            self._cited_as_saying(base, hit, unit)
        if base.relative and hit.verb.lemma in cues.ANONYMOUS and self._anonymous(hit):
            return None  # “a doctor who declined to be identified said …”
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

    def _anonymous(self, hit: Hit) -> bool:
        """Whether what is asked or declined is to be named."""
        words = self.view.lower[hit.last - 1 : hit.last + 5]
        return "be" in words and not cues.ANONYMITY.isdisjoint(words[words.index("be") :][:2])

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

    def _cited_as_saying(self, base: Found, hit: Hit, unit: Unit) -> None:
        """“X cited Y as saying that …”: Y is the source, and X carried it."""
        view = self.view
        at = next(
            (
                i
                for i in range(hit.last, min(unit.last - 1, hit.last + 14))
                if view.lower[i : i + 2] == ["as", "saying"]
            ),
            None,
        )
        if at is None or at == hit.last:
            return
        base.spoken_to, base.source = base.source, (hit.last, at)
        base.cue = (hit.first, hit.last)
        base.content = [(at + 2, self.clause_end(at + 2, unit))]

    def _negated(self, hit: Hit, base: Found, after: int) -> bool:
        """Whether a negated cue still makes a statement: refusals and "cannot confirm" do, silences don't."""
        view = self.view
        word = hit.verb.lemma
        group = view.lower[hit.first : hit.last]
        able = any(w in ("cannot", "can't", "couldn't", "could", "can") for w in group)
        willing = any(w in ("would", "wouldn't", "will", "won't") for w in group)
        if word in ("confirm", "verify") or (able and word == "say"):
            base.unsure = True
            return True
        if willing and word in cues.REFUSED_VERBS:
            base.refused = True
            return True
        return hit.verb.thinks and "c" in hit.verb.frames

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

    def _frame_met(self, base: Found, hit: Hit, start: int, end: int) -> bool:
        view = self.view
        words = view.lower[start:end]
        frames = set(hit.verb.frames)
        quoted = any(view.opens_quote(i) for i in range(start, end))
        if words[0] in _ADVERBIAL_OPENERS and "c" not in frames and not (words[0] == "as" and "a" in frames):
            return False
        what = (
            base.source is not None
            and base.source[0] > 0
            and view.lower[base.source[0] - 1] in ("what", "who", "which")  # “harvesters, who he says had …”
        )
        if (
            view.quote[start] < 0
            and view.verb(start)
            and words[0] not in ("having", "being")
            and not what
            and not base.unit.headline
            and "'" not in words[0]
        ):
            return False
        if hit.preposition is not None:
            return not all(w in manners.DOCUMENT_NOUNS for w in view.lower[slice(*(base.source or (0, 0)))][-1:])
        if "w" in frames and not quoted:
            return any(w in cues.CLAIM_NOUNS for w in words[:5])
        if "l" in frames and self._counts_people(base, hit, start, end):
            return True
        if frames <= {"p", "r", "l"}:
            return bool(frames & {"p", "r"}) and self._counted(
                start, end, {"at", "to", "as"} if "r" in frames else {"at"}
            )
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
        if "a" in frames and words[0] == "as" and view.opens_quote(start + 1):
            shut = view.quote_range(start + 1)[1]
            base.content = [(start, shut if shut < end and view.word(shut) and base.refers is None else end)]
            return True
        if "k" in frames and view.opens_quote(start):
            base.content = [(start, view.quote_range(start)[1])]
            return True
        if base.relative and quoted and not view.opens_quote(start) and self._said_between(start, end):
            return False  # “A woman who answered the door said it was “sick””
        if (quoted and "q" in frames) or (view.opens_quote(start) and frames):
            return not (hit.verb.thinks and not self._clause(hit, start, end))
        if hit.verb.needs_document and not hit.verb.thinks and not self._documented(base):
            return self._clause(hit, start, end)
        if "t" in frames and end - start > 1 and (view.has_verb(start, end) or words[0] == "that"):
            return True
        if "c" in frames and "n" not in frames:
            said = hit.verb.lemma in ("say", "tell") and end - start > 1
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

    def counts_people(self, start: int, end: int) -> bool:
        """Whether words open with a number of people."""
        words = self.view.lower[start : min(start + 8, end)]
        if not self._number_at(start, end) or cues.COUNTED.isdisjoint(words[1:6]):
            return False
        return not any(each in ("a", "every") and unit in _TIMES for each, unit in pairwise(words))

    def _counts_people(self, base: Found, hit: Hit, start: int, end: int) -> bool:
        """ "The hospital has received 11 wounded people": a number right after the verb, and of people."""
        if base.source is None or not self.counts_people(start, end):
            return False
        keeps = not cues.RECEIVERS.isdisjoint(self.view.lower[slice(*base.source)])
        return keeps or hit.verb.lemma not in cues.RECEIVING

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

    def _passive(self, unit: Unit, hit: Hit) -> Found | None:
        view = self.view
        by = next(
            (i for i in range(hit.last, min(unit.last, hit.last + 14)) if view.lower[i] == "by" and view.quote[i] < 0),
            None,
        )
        if by is not None and any(view.verb(i) or view.lower[i] == "," for i in range(hit.last, by)):
            return None
        if by is None or hit.negated or not set(hit.verb.frames) & set("aknuctpr"):
            return None
        source = view.phrase_after(by + 1, unit.last)
        subject = view.subject_before(hit.first, unit.first)
        if source is None or not self.partylike(source):
            return None
        told = "t" in hit.verb.frames
        counted = set(hit.verb.frames) <= set("pr")
        if counted:
            links = {"at", "as", "to"}
            number = by > hit.last and view.lower[hit.last] in links and self._number_at(hit.last + 1, by)
            if subject is None or not number or not any(view.lower[i] in cues.COUNTABLE for i in range(*subject)):
                return None
        content: list[Range] = [] if subject is None or told else [subject]
        if by > hit.last and not told:
            content.append((hit.last, by))
        end = self.clause_end(source[1], unit)
        if end > source[1] and view.word(source[1]) and not (counted and view.lower[source[1]] == "and"):
            content.append((source[1], end))
        if not content or (told and len(content) != 1):
            return None
        if "u" in hit.verb.frames and "of" not in view.lower[source[1] : end]:
            return None
        target = subject if hit.verb.stance is not None or "u" in hit.verb.frames else None
        return Found(unit, hit.verb, (hit.first, hit.last), source, content, "passive", target=target, tag="past")

    def _reason(self, hit: Hit, source: Range) -> bool:
        """“Citing the privacy of the victims”, but not “citing a security source”: why, not who."""
        lower, (first, last) = self.view.lower, source
        end = next((i for i in range(first, last) if lower[i] in PREPOSITIONS), last)
        return hit.tag == "participle" and end > first and lower[end - 1] in cues.NO_PARTY

    def cited_aside(self, unit: Unit, hit: Hit, found: list[Found]) -> Found | None:
        """“X, citing Y, said A”: A is Y's, told by X. `hit` is "citing", `found` the unit's attributions."""
        source = self.view.phrase_after(hit.last, unit.last)
        if source is None or not self.partylike(source) or self._reason(hit, source):
            return None
        for teller in found:
            beside = teller.source is not None and teller.source[1] <= hit.first <= teller.source[1] + 1
            if beside and teller.shape == "before" and source[1] <= teller.cue[0]:
                content = list(teller.content)
                return Found(
                    unit, hit.verb, (hit.first, hit.last), source, content, "according", tag=hit.tag, inside=teller
                )
        return None

    def _according(self, unit: Unit, hit: Hit, earlier: list[Found]) -> Found | None:
        view = self.view
        source = view.phrase_after(hit.last, unit.last)
        if source is None or not self.partylike(source) or self._reason(hit, source):
            return None
        last = earlier[-1] if earlier else None
        tag = "participle" if hit.tag == "participle" else "past"
        found = Found(unit, hit.verb, (hit.first, hit.last), source, [], "according", tag=tag)
        if hit.tag == "participle":
            if last is None or not last.content:
                return None
            stop = hit.first - 1 if view.lower[hit.first - 1] == "," else hit.first
            found.content = [(a, min(b, stop)) for a, b in last.content if a < stop]
            found.inside = last
            return found if found.content else None
        opening = view.skip_openers(unit.first, hit.first)
        joint = hit.first - 2 if view.lower[hit.first - 1] == "," else hit.first - 1  # “said that, according to X, …”
        if hit.first <= opening or view.lower[joint] in ("and", "but", "that", "while"):
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
