"""Attribution by the trained encoder, joined with the grammar.

Rules, in order (figures: PolNeAR dev):
1. An attribution that both find is one: its spans are the encoder's (source right in 95 of 100 against the grammar's 87, content in
   79 against 77), but for content that stands before its cue (where they differ, the grammar's is right twice as often); what the words
   say of it (shape, hearer, whom it blames) is the grammar's. Where the grammar knows a frame that the
   corpora mark otherwise (refusals, blame, credit taken, "was billed by X as", "quoted X as saying"), all is the grammar's.
2. One that the encoder alone finds takes its verb from the cue lexicon where that knows a word of its cue. Without a source, or less
   likely than `SURE`, it is none.
3. A quotation that goes on in other sentences follows on there: a statement is of one sentence. A headline's never does.
4. One that the grammar alone finds is kept where the corpora do not mark its kind (nested, headline, quotation without a cue, a frame
   of rule 1) or its verb is one of plain saying, and the encoder gives its content to nobody else; the others are mostly wrong.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extract.attribution.found import Found, Hit, Range, Shape
from onrecord.extract.attribution.frames import Frames
from onrecord.extract.attribution.grammar import AttributionGrammar, speakers_of
from onrecord.extract.attribution.hits import ACCORDING, names_itself
from onrecord.extract.attribution.marked import Marked, touch
from onrecord.extract.attribution.quotations import names_party
from onrecord.extract.attribution.statements import Statements
from onrecord.extract.attribution.turns import is_first_person, with_turns
from onrecord.extract.attribution.weighed import weighed_relations
from onrecord.extract.clauses.lexicon import CueVerb, Lexicon
from onrecord.extract.clauses.view import Unit, View
from onrecord.extract.clauses.words import RELATIVES
from onrecord.extract.encoder.decode import Relation
from onrecord.extract.encoder.pieces import Pieces
from onrecord.extract.mentions import find_names, join_mentions
from onrecord.extract.page import Page
from onrecord.lang import cues, manners, roles
from onrecord.lang.incident_cues import HAPPENINGS
from onrecord.model.reading import Mention, Statement

SURE = 0.4
"""The chance from which an attribution that the encoder alone finds counts."""
SAYING = frozenset(
    "say tell state announce confirm deny declare according add speak put estimate claim warn insist maintain".split()
)
COUNTING = frozenset("rwl")
"""Frames of verbs that give, raise, lower or take back a count ("lowered the toll to 13", "withdrew his figure")."""
NOBODY = frozenset("no nobody none neither".split())
SHARED = 0.5
"""Share of a grammar's content that the encoder gives to another cue, from which the encoder is believed."""


class TrainedAttribution:
    """Finds statements by the encoder and the grammar together. Satisfies `FindsStatements`; the page must have an encoder."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self._grammar = AttributionGrammar(lexicon)

    def find_statements(self, page: Page) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
        """Statements in text order, attributed and in own voice; every name, and the parties met on the way."""
        view = self._grammar.view(page)
        found = Joined(page, view, self._grammar.find(view)).join(
            page.scores.pieces, weighed_relations(page.document, page.scores)
        )
        names = find_names(page)
        statements, parties = Statements(page, view, with_turns(view, found), names).build()
        return statements, join_mentions(parties, names)


class Joined:
    """What the grammar found in a view, joined with what the encoder found in it."""

    def __init__(self, page: Page, view: View, grammar: list[Found]) -> None:
        self.view = view
        self._title = page.document.token_at(page.offset)
        self.frames = Frames(view)
        self.grammar = grammar
        self._framed = [one for one in grammar if _framed(one)]
        self.marked = Marked(page, view, self.frames, self._framed)
        self._of_encoder: list[Found] = []
        self._speakers = speakers_of(view, grammar)

    def join(self, pieces: Pieces, relations: Sequence[Relation]) -> list[Found]:
        """All attributions, in text order."""
        used: set[int] = set()
        asides: list[Hit] = []
        for relation in relations:
            cue = self.marked.tokens(pieces, relation.cue)
            source = self.marked.tokens(pieces, relation.source) if relation.source is not None else None
            source = self.marked.source(source) if source is not None else None
            parts = self.marked.parts([self.marked.tokens(pieces, part) for part in relation.content])
            if cue is None or not parts:
                continue
            if names_itself(self.view, cue[1] - 1):
                continue
            source = self.marked.with_aside(cue, self.marked.attributed_to(cue, source))
            parts = self.marked.without_lead(cue, parts)
            same = [one for one in self.grammar if id(one) not in used and touch(one.cue, cue)]
            if not same and (source is None or relation.score < self._least(cue, parts) or self._within(cue)):
                continue
            if not same and self.view.lower[cue[0]] in cues.FACT_PARTICIPLES:
                asides.append(Hit(*cue, ACCORDING, "participle"))
                continue
            if source is not None and source[0] < self._title <= parts[0][1][0]:
                continue  # "…; hospital director admits error" above a lead in nobody's mouth
            if not same and source is not None and source[0] >= cue[1] and self.view.lower[cue[1] - 1] in _TOLD:
                continue  # “…, informed the Pentagon”: who follows is told it
            if not same and source is not None and self.view.lower[cue[0]] == "according" and self._no_party(source):
                continue  # “according to preliminary information”
            if not same and self.view.lower[cue[0]] in cues.UNDERGONE:
                continue  # “six of them embraced martyrdom”
            if not same and self._verb(cue)[0].lemma in cues.RECEIVING:
                continue  # of a count, only where the grammar finds who received or treated those
            if not same and source is not None and self.view.lower[source[0]] in NOBODY:
                continue  # “nobody has claimed responsibility”
            if source is not None and "claimed" in self.view.lower[slice(*cue)] and self.frames.speechless(source):
                continue  # “the accident had claimed 16 lives”
            if not same and (self.view.lower[cue[0] - 1 : cue[0]] == ["without"] or self._keeps_silent(cue)):
                continue
            if not same and source is not None and (self._topic(cue, source) or self._promises(cue, source)):
                continue
            used.update(id(one) for one in same)
            both = self._both(same, cue, source, parts, relation.score)
            if not same and self._silent(cue):
                for one in both:
                    one.unsure = True
            if not same and self._would_not(cue):
                for one in both:
                    one.refused = True
            self._of_encoder += both
        cited = [self.frames.cited_aside(self.marked.unit(hit.first), hit, self._of_encoder) for hit in asides]
        alone = [one for one in self.grammar if id(one) not in used]
        kept = [one for one in alone if self._stands(one)]
        outer = {id(one.inside) for one in (*self._of_encoder, *kept)}
        kept += [one for one in alone if id(one) in outer and one not in kept]
        found = self._of_encoder + kept + [one for one in cited if one is not None]
        for one in found:
            if one.relative and self._adds_up(one):
                self._say_too(one, found)
        found = [one for one in found if not self._finds(one)]
        for one in found:
            if one.shape == "responsibility" and one.source is not None:
                one.source = self.marked.with_name(one.source, one.cue)
            elif one.shape == "according" and one.source is not None:
                one.source = self.marked.with_last_name(one.source)
        for one in found:
            self._go_on_counting(one, found)
        of_unit: dict[int, list[Found]] = {}
        for one in found:
            of_unit.setdefault(one.unit.first, []).append(one)
        for one in found:
            self._end_before_others(one, of_unit[one.unit.first])
        there = {id(one) for one in found}
        for one in found:
            if one.inside is not None and id(one.inside) not in there:
                one.inside = None
        return sorted(found, key=lambda one: (one.unit.first, one.content[0][0], one.cue[0]))

    def _no_party(self, source: Range) -> bool:
        """Whether a source is neither a party's phrase to the grammar nor a pronoun."""
        return self.view.lower[source[0]] not in roles.SUBJECT_FORMS and not self.frames.partylike(source)

    def _least(self, cue: Range, parts: list[tuple[Unit, Range]]) -> float:
        """From which chance an attribution counts that the encoder alone finds."""
        told = self.view.lower[cue[0]] == ":" and self.view.quote[parts[0][1][0]] >= 0  # PolNeAR has few of those
        return 0.0 if told else SURE

    def _go_on_counting(self, one: Found, found: Sequence[Found]) -> None:
        """ "According to X, 12 people have died (9 in Keld), 61 have been injured and 8 are missing": all counts of the sentence are X's."""
        view, last = self.view, one.content[-1][1]
        opens = one.shape == "according" and one.cue[0] <= view.skip_openers(one.unit.first, one.unit.last)
        if not opens or last >= one.unit.last or one.content[-1][0] < one.cue[1]:
            return
        if any(last <= other.cue[0] < one.unit.last for other in found if other is not one):
            return
        at = last
        while at < one.unit.last and view.lower[at] in "(":
            at = next((i + 1 for i in range(at, one.unit.last) if view.lower[i] == ")"), one.unit.last)
        joined = at < one.unit.last - 1 and view.lower[at] in (",", "and")
        if joined and view.tokens[at + 1].kind == "number":
            end = one.unit.last - (view.tokens[one.unit.last - 1].text == ".")
            one.content[-1] = (one.content[-1][0], end)

    def _end_before_others(self, one: Found, found: Sequence[Found]) -> None:
        """Content ends at a colon after which somebody else is told to speak ("disputes the toll: a general told …"), and at "and" before
        the next cue of the same source; and what is another's word beside it is not its own ("A, X said, and B, in the words of Y")."""
        view = self.view
        for other in found:
            if other is one or other.unit is not one.unit or other.source is None:
                continue
            first, last = one.content[-1]
            at = other.cue[0] if other.elliptical else min(other.cue[0], other.source[0])
            joint = view.lower[at - 1] if at > first + 1 else ""
            joined = other.elliptical and other.source == one.source and not other.verb.thinks
            led = joint == ":" or (joined and joint in ("and", "but"))
            if led and first < at < last and view.quote[at] < 0 and other.content[0][0] >= at and one.cue[1] <= first:
                one.content[-1] = (first, at - 1)
                if other.inside is one:
                    other.inside = None
            beside = other.shape == "according" and len(one.content) > 1 and first >= one.cue[1]
            if beside and self._shared(
                Found(one.unit, one.verb, one.cue, None, [(first, last)], "before"), _tokens_of(other)
            ):
                del one.content[-1]
                if other.inside is one:
                    other.inside = None

    def _finds(self, one: Found) -> bool:
        """ "Rescuers have found four bodies, raising the toll to seven, the ministry said": the ministry tells it; nobody else has said a thing."""
        cue = self.view.lower[one.cue[0] : one.cue[1]]
        sums = cue[-1:] in (["raising"], ["bringing"], ["taking"], ["pushing"])
        told = one.shape == "after" or self.view.lower[one.content[0][0]] == "that"  # "three died, the court found"
        bodies = cue[-1:] == ["found"] and not told and not BODIES.isdisjoint(self.view.lower[slice(*one.content[0])])
        return (
            ((sums or bodies) and one.host is None) or self._adds_up(one) or self._befell(one) or self._no_comment(one)
        )

    def _adds_up(self, one: Found) -> bool:
        """ "Tests raise the toll to 21", "…, which raises the toll": a thing makes it so, and nobody says it."""
        if "r" not in one.verb.frames or one.source is None or self.view.lower[one.cue[0]] not in cues.ADDING_UP:
            return False
        head = self.view.lower[one.source[1] - 1]
        if one.relative:
            return head == "which"
        parties = roles.PERSON_NOUNS | roles.ORGANISATION_NOUNS | roles.COLLECTIVE_NOUNS | manners.DOCUMENT_NOUNS
        return not self.view.cap(one.source[1] - 1) and head not in parties and head not in roles.PRONOUNS

    @staticmethod
    def _say_too(one: Found, found: Sequence[Found]) -> None:
        """ "Two more have died, police said, which raises the toll to six": who said the one says the other."""
        said = [
            other for other in found if other.unit is one.unit and other.cue[1] <= one.cue[0] and not other.relative
        ]
        if said and one.source is not None:
            last = max(said, key=lambda other: other.cue)
            if last.content[-1][1] <= one.source[0]:
                last.content = [*last.content, (one.source[0], max(end for _, end in one.content))]

    def _no_comment(self, one: Found) -> bool:
        """ "The army has not commented on the attack": nothing is said, and nothing is refused."""
        words = self.view.lower[slice(*one.cue)]
        silent = not cues.NEGATORS.isdisjoint(words) or "yet" in words
        return silent and not {"comment", "commented"}.isdisjoint(words) and _WILLING.isdisjoint(words)

    def _befell(self, one: Found) -> bool:
        """ "Third sailor confirmed dead in blast": what is told of him, not what he says."""
        at = one.cue[1]
        verb = self.view.lower[at - 1] in cues.BEFELL_VERBS and one.shape in ("before", "inverted", "follow-on")
        return verb and at < one.unit.last and self.view.lower[at] in cues.BEFALLEN and self.view.quote[at] < 0

    def _topic(self, cue: Range, source: Range) -> bool:
        """A headline's one word before a colon, its words of a happening, or what sort of page it is, that name no party: "Keld: families wait",
        "Keld blast: live", "Friday note: 34 brain injuries"."""
        headline = self.view.lower[cue[0]] == ":" and self.marked.unit(cue[0]).headline
        words = self.view.lower[slice(*source)]
        if headline and self.view.lower[cue[0] + 1] in cues.ASKING:
            return True  # “Strike on clinic: what the two sides say”
        sort = words[-1] in cues.PAGE_NOUNS and cues.PAGE_NOUNS.issuperset(words)
        if headline and sort:
            return True  # "Public statement: …"
        topic = len(words) == 1 or not HAPPENINGS.isdisjoint(words) or words[0] in cues.PAGE_SORTS
        return headline and topic and not names_party(self.view, *source, self._speakers)

    def _promises(self, cue: Range, source: Range) -> bool:
        """A headline on what the page holds: "What we know about the blast", "Here's what we've learned"."""
        return self.marked.unit(cue[0]).headline and is_first_person(self.view, source[0])

    # -- rules 1 to 3 ---------------------------------------------------------------------------------------------

    def _both(
        self, same: list[Found], cue: Range, source: Range | None, parts: list[tuple[Unit, Range]], score: float
    ) -> list[Found]:
        host = next((one for one in same if one.host is None), None)
        if host is not None and (_framed(host) or (score < SURE and host.source is not None)):
            return same
        home = host.unit if host is not None else self.marked.unit(cue[0])
        elsewhere = [(unit, part) for unit, part in parts if unit.first != home.first]
        parts = [pair for pair in parts if pair not in elsewhere or self._goes_on(home, *pair)] or elsewhere[:1]
        units = sorted({unit.first: unit for unit, _ in parts}.values(), key=lambda unit: unit.first)
        at = host.content[0][0] if host is not None else home.first
        nearest = min(units, key=lambda unit: (not unit.first <= at < unit.last, abs(unit.first - home.first)))
        made: list[Found] = []
        for unit in sorted(units, key=lambda unit: unit.first != nearest.first):
            content = [part for where, part in parts if where.first == unit.first]
            if unit.first == nearest.first:
                first = host or self._anew(home, cue, content)
                if not _grammar_bounds(first, source, content):
                    first.content = content
                first.cue = cue
                self._give_source(first, source)
                first.content = _without_source(self._past_hearer(first))
                first.below = unit if unit.first != home.first else None
                first.score = score
                made.append(first)
            else:
                one = next((one for one in same if one.host is not None and one.unit.first == unit.first), None)
                one = one or Found(unit, made[0].verb, cue, source, content, "follow-on", host=made[0])
                one.cue, one.source, one.content, one.host, one.score = cue, made[0].source, content, made[0], score
                made.append(one)
        rest = [one for one in same if one not in made and one.host is not None and not self._given(one, parts)]
        for one in rest:
            one.cue, one.source, one.host = cue, made[0].source, made[0]
        return made + rest

    def _past_hearer(self, one: Found) -> Found:
        """Content without who was told, where the encoder has them in it ("told Meridian the agency was behind it")."""
        hearer, view = one.hearer or one.spoken_to, self.view
        first, last = one.content[0]
        if hearer is None or not one.cue[1] <= hearer[0] <= first < hearer[1] < last:
            return one
        begins = view.lower[hearer[1]] in roles.DETERMINERS or view.lower[hearer[1]] in roles.PRONOUNS
        if begins and all(view.cap(i) for i in range(*hearer)):
            one.content = [(hearer[1], last), *one.content[1:]]
        return one

    def _goes_on(self, home: Unit, unit: Unit, part: Range) -> bool:
        """Whether content in another sentence than its cue is a quotation that goes on, not what the outlet tells by itself."""
        return home.headline == unit.headline and self.view.quote[part[0]] >= 0

    def _give_source(self, one: Found, source: Range | None) -> None:
        if source is not None and (not self.view.cap(source[1] - 1) or self.marked.posted(source)):
            source = self.marked.with_name(source, one.cue)  # “the operator, Sky Hop Ltd, disputed …”
        if source is None or one.source == source:
            return
        if one.shape == "according" and one.source is not None:
            source = self._without_abbreviation(source)
            if self._ends_better(one.source, source):
                one.source = one.source[0], source[1]
            return
        if (
            one.source is not None
            and source[0] < one.source[0]
            and self.view.lower[one.source[0] - 1] in roles.SPEECHLESS
        ):
            return  # “the day after the attack President Roe said …”
        if one.source is not None and self._names_who(one, source):
            return
        if (
            one.unit.headline
            and one.shape == "inverted"
            and one.source is not None
            and self.view.lower[source[1] : source[1] + 1] == [":"]
        ):
            return  # "Keld: three dead, says mayor"
        one.source = source
        one.elliptical = False
        one.relative = source[1] - source[0] == 1 and self.view.lower[source[0]] in RELATIVES
        one.refers = self.frames.referent(one.unit, source) if one.relative else None

    def _without_abbreviation(self, source: Range) -> Range:
        """ "The Alliance to Reclaim Our Schools (AROS)" as far as its name: what stands in the brackets is another name of it."""
        last, tokens = source[1], self.view.tokens
        bracketed = last - source[0] > 3 and tokens[last - 3].text == "(" and tokens[last - 1].text == ")"
        return (source[0], last - 3) if bracketed and tokens[last - 2].text.isupper() else source

    def _ends_better(self, held: Range, source: Range) -> bool:
        """Whether the encoder knows better where somebody ends whom the grammar has after "according to": sooner, or past an "and", a bracket or a "to"
        ("according to a police official and a doctor")."""
        if source[0] != held[0] or source[1] == held[1]:
            return False
        return source[1] < held[1] or self.view.lower[held[1]] in _GOES_ON

    def _names_who(self, one: Found, source: Range) -> bool:
        """Whether the grammar's source is the fuller: it holds the encoder's as the name that an aside gives ("a representative there, Musa
        Khatir, told …"), or stands beside the cue while the encoder's is in another sentence."""
        held = one.source
        if held is None or self.view.lower[held[0]] in roles.PRONOUNS:
            return False
        if held[0] == source[0] and source[1] < held[1] and self.view.lower[source[1]] in cues.NAMING:
            return True  # “a man describing himself as the group's spokesman”
        if held[0] < source[0] and source[1] <= held[1] + 1 and self.view.lower[source[0] - 1] == ",":
            one.content = [
                (first, min(last, held[0]) if first < held[0] else last)
                for first, last in one.content
                if not held[0] <= first < held[1]
            ] or one.content
            return True
        cut = (
            held[1] >= one.unit.last - 1 and source[0] >= one.unit.last
        )  # “Colonel (ret.)”, as if a sentence ended there
        cut = cut and self.marked.unit(source[0]).paragraph == one.unit.paragraph
        return not cut and self.marked.unit(source[0]).first != one.unit.first == self.marked.unit(held[0]).first

    def _keeps_silent(self, cue: Range) -> bool:
        """Whether a cue only tells that something was not said or given ("did not return a call", "gave no figure")."""
        words = self.view.lower[slice(*cue)]
        silent = not cues.UNRETURNED.isdisjoint(words) or (words[:1] != words[-1:] and words[-1] in cues.UNGIVEN)
        return silent and not cues.NEGATORS.isdisjoint(words)

    def _would_not(self, cue: Range) -> bool:
        """Whether a cue refuses ("would not release", "will not name")."""
        words = self.view.lower[slice(*cue)]
        willing = not _WILLING.isdisjoint(words) and not cues.NEGATORS.isdisjoint(words)
        return willing and any(word in cues.REFUSED_VERBS for word in words if word not in ("be", "talk", "speak"))

    def _anew(self, unit: Unit, cue: Range, content: list[Range]) -> Found:
        verb, tag = self._verb(cue)
        after = cue[0] >= content[0][0]
        shape: Shape = "according" if verb is ACCORDING else "after" if after else "before"
        one = Found(unit, verb, cue, None, content, shape, tag=tag)
        one.spoken_to = self.frames.spoken_to(one)
        return one

    def _verb(self, cue: Range) -> tuple[CueVerb, str]:
        words = self.view.lower[cue[0] : cue[1]]
        if "according" in words:
            return ACCORDING, "phrase"
        if any(phrase in " ".join(words) for phrase in cues.TURNED_DOWN):
            return CueVerb(" ".join(words), "n", denies=True), "past"
        for word in words:
            form = self.view.lexicon.forms.get(word)
            if form is not None:
                return form.verb, form.tag
        return CueVerb(" ".join(words), ""), "past"

    def _silent(self, cue: Range) -> bool:
        """Whether a cue is denied ("did not say how many"): what was asked stays open."""
        lower, first = self.view.lower, cue[0]
        while first > 0 and (
            lower[first - 1] in cues.AUXILIARIES or lower[first - 1] == "not" or self.view.adverb(first - 1)
        ):
            first -= 1
        verb = self._verb(cue)[0]
        return not cues.NEGATORS.isdisjoint(lower[first : cue[1]]) and not verb.thinks and verb.lemma in SAYING

    def _within(self, cue: Range) -> bool:
        """Whether a cue stands in what a frame of the grammar gives to somebody."""
        return any(touch(part, cue) for one in self._framed for part in one.content)

    # -- rule 4 ---------------------------------------------------------------------------------------------------

    def _stands(self, one: Found) -> bool:
        plain = one.verb.lemma in SAYING or one.verb.denies or not COUNTING.isdisjoint(one.verb.frames)
        if one.elliptical and any(self._goes_with(one, other) for other in self._of_encoder):
            return True
        closing = one.shape == "after" and not one.verb.thinks and not set(one.verb.frames).isdisjoint("cqt")
        plain = plain or self._says_that(one)
        if not (one.inside or one.host or one.shape == "colon" or _framed(one) or plain or closing):
            return False
        for other in self._of_encoder:
            if one.inside is None and any(first <= one.cue[0] < last for first, last in other.content):
                one.inside = other
        if one.inside is not None:
            return True
        taken = {i for other in self._of_encoder for first, last in other.content for i in range(first, last)}
        return not self._shared(one, taken)

    def _says_that(self, one: Found) -> bool:
        """Whether what is said follows its cue with "that" ("Three diplomats stressed that …")."""
        told = not one.verb.thinks and "c" in one.verb.frames and one.shape == "before"
        return told and self.view.lower[one.cue[1] : one.cue[1] + 1] == ["that"]

    def _goes_with(self, one: Found, other: Found) -> bool:
        """Whether a cue stands after "and" in what the encoder gives to the cue before it of the same source ("claims that … and demands …")."""
        joined = self.view.lower[one.cue[0] - 1] in ("and", "but") and other.source == one.source
        return joined and any(first < one.cue[0] < last for first, last in other.content)

    def _given(self, one: Found, parts: list[tuple[Unit, Range]]) -> bool:
        return self._shared(one, {i for _, (first, last) in parts for i in range(first, last)})

    def _shared(self, one: Found, taken: set[int]) -> bool:
        own = [i for first, last in one.content for i in range(first, last)]
        return sum(i in taken for i in own) >= SHARED * len(own)


def _grammar_bounds(one: Found, source: Range | None, content: list[Range]) -> bool:
    """Whether content before a cue is one stretch to both, and ends alike, so that only where it begins is in doubt; or is to the
    encoder no content at all, but what comes after the cue ("…, the mayor said, a figure higher than …"). Likewise what is counted after its
    cue, where to the encoder it is the quotation before ("“I saw them.” The mayor puts the dead at nine"). What the encoder takes for who speaks is no content."""
    if one.shape == "before" and not COUNTING.isdisjoint(one.verb.frames):
        return content[-1][1] <= one.cue[0]
    if one.shape not in ("after", "inverted") or one.content[-1][1] > one.cue[0]:
        return False
    if source is not None and any(touch(ours, source) for ours in one.content):
        return False
    if not any(touch(ours, theirs) for ours in one.content for theirs in content):
        return True
    return len(one.content) == len(content) == 1 and abs(one.content[0][1] - content[0][1]) <= 1


BODIES = frozenset("body bodies dead corpse corpses survivor survivors remains victims people".split())
_TOLD = frozenset("told tells informed informs notified notifies".split())
_GOES_ON = frozenset(("and", "(", "to"))
_WILLING = frozenset("would wouldn't will won't".split())


def _framed(one: Found) -> bool:
    """Whether the grammar knows more of it than its spans (rule 1)."""
    quoted = one.spoken_to is not None and one.spoken_to[1] <= one.cue[0] and one.verb.lemma in ("cite", "quote")
    cited = one.shape == "according" and one.tag == "participle"
    special = cited or one.shape in ("passive", "responsibility", "noun", "claim") or one.target is not None
    return quoted or special or one.refused or one.unsure


def _without_source(one: Found) -> list[Range]:
    """Content without a part that is who said it ("…, Rescue 1122 said", where both say so), or begins there ("…, its chair, Roe, told")."""
    first, last = one.source if one.source is not None else (0, 0)
    kept = [part for part in one.content if not first <= part[0] < part[1] <= last] or one.content
    return [(a, first) if a < first < b <= last else (a, b) for a, b in kept]


def _tokens_of(one: Found) -> set[int]:
    return {i for first, last in one.content for i in range(first, last)}
