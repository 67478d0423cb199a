"""From attributions as token ranges to statements with spans, sources resolved, and the outlet's own voice between them.

Rules, in order:
1. Glosses are the outlet's: "— implying …", "— an apparent swipe at …" leave the content they stand in.
2. Sources and bystanders are met in text order (`meeting`).
3. Whoever told an outlet, unnamed, has told the rest through it too: `via` is carried on, marked inferred.
4. What no attribution covers in a unit is own voice where it holds a verb or a number; a unit without any is own voice.
   A hedged phrase ("in what appeared to be …") is a statement of its own, so that it hedges nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.extract.attribution import attitude
from onrecord.extract.attribution.found import Found, Range
from onrecord.extract.attribution.hearers import Hearers
from onrecord.extract.attribution.knowing import basis_of
from onrecord.extract.attribution.meeting import Meeting
from onrecord.extract.attribution.ownvoice import asks_no_name, cut_glosses, own_ranges
from onrecord.extract.clauses.view import View
from onrecord.extract.page import Page
from onrecord.extract.sources.nouns import without_ending
from onrecord.extract.sources.party import Party
from onrecord.lang import cues, roles
from onrecord.lang.given_names import gender_of
from onrecord.model.ids import hash_id
from onrecord.model.reading import Cue, Mention, Source, Statement, Target, Via
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Certainty,
    Directness,
    Manner,
    MentionLevel,
    MentionType,
    Polarity,
    SourceKind,
    Stance,
)

_PREDICATE = 3
"""Words at the end of what is said in which a claim is called untrue."""


_STANDING_FORCES = frozenset("armed army navy military ministry staff command police gendarmerie guard".split())
"""Words of a state's forces, which are no group for owning up to a strike ("the Keldian Armed Forces")."""


def _as_group(source: Source) -> Source:
    """Who claims a deed by a name that tells no given name and no office is a group ("the bombing was claimed by Sons of Keld")."""
    told = source.name.split()
    words = set((source.role or "").lower().split())
    group = not words or bool(words & (roles.ARMED_GROUP_WORDS | roles.ORGANISATION_NOUNS))
    group = group and _STANDING_FORCES.isdisjoint(word.lower() for word in told)
    nobody = bool(told) and gender_of(told[0].lower()) is None and source.named
    if source.kind not in (SourceKind.PERSON, SourceKind.ORGANISATION) or not (group and nobody) or source.affiliation:
        return source
    return replace(source, kind=SourceKind.ARMED_GROUP, role=None)


class Statements:
    """Builds the statements and mentions of one page from its attributions and the names that the encoder marks (None without one)."""

    def __init__(self, page: Page, view: View, found: list[Found], names: Sequence[Mention] | None = None) -> None:
        self.page = page
        self.view = view
        self.found = cut_glosses(view, found)
        self.meeting = Meeting(page, view, self.found, names)
        self.parties, self.met = self.meeting.parties, self.meeting.met

    def build(self) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
        """Statements in text order and mentions in text order."""
        self.meeting.meet()
        anonymity = [one for one in self.found if asks_no_name(self.view, one)]
        told, self.found = self.found, [one for one in self.found if one not in anonymity]
        ids = {id(one): self._id(one) for one in self.found}
        vias = self._vias()
        made = [(one.content[0][0], self._statement(one, ids, vias)) for one in self.found]
        made += [(first, self._own(first, last, headline)) for first, last, headline in own_ranges(self.view, told)]
        made.sort(key=lambda pair: pair[0])
        seen: dict[str, Statement] = {}
        for _, statement in made:
            seen.setdefault(statement.id, statement)
        return tuple(seen.values()), self._mentions()

    # -- who relayed it -------------------------------------------------------------------------------------------

    def _vias(self) -> dict[int, tuple[Via, ...]]:
        """Rule 3; by id of the attribution."""
        vias: dict[int, tuple[Via, ...]] = {}
        told: dict[int, tuple[Via, ...]] = {}
        hearers = Hearers(self.view, self.meeting.names, self.meeting.registry)
        for one in self.found:
            entity = self.met[one.source][1] if one.source in self.met else None
            given = hearers.outlet(one if one.host is None or one.spoken_to is not None else one.host)
            if given is not None:
                span = self._span(*given)
                vias[id(one)] = (Via(span, self.page.words(span).removeprefix("the ")),)
                if entity is not None and not entity.party.named:
                    told[id(entity)] = tuple(Via(v.span, v.name, inferred=True) for v in vias[id(one)])
            elif entity is not None and id(entity) in told:
                vias[id(one)] = told[id(entity)]
            if one.inside is not None and one.tag == "participle" and one.inside.source is not None:
                span = self._span(*one.inside.source)
                vias.setdefault(id(one), (Via(span, self.page.words(span)),))
        return vias

    # -- statements -----------------------------------------------------------------------------------------------

    def _span(self, first: int, last: int) -> Span:
        return self.page.span(*self.view.range(first, last))

    def _id(self, one: Found) -> str:
        content = [self._span(*r) for r in one.content]
        return hash_id("st", self.page.report.id, self._span(*one.cue), *content)

    def _statement(self, one: Found, ids: dict[int, str], vias: dict[int, tuple[Via, ...]]) -> Statement:
        view = self.view
        stance = attitude.stance_of(view, one)
        manner = attitude.manner_of(view, one)
        if one.host is not None and manner is Manner.UNKNOWN:
            manner = attitude.manner_of(view, one.host)
        cue = self._past_contraction(self._span(*one.cue), one)
        source = self._source(one)
        if stance is Stance.TAKES_RESPONSIBILITY and source is not None:
            source = _as_group(source)
        scope = attitude.main_clause(view, one.content)
        certainty = attitude.certainty_of(scope, one.verb.certainty, stance)
        target = None
        if one.target is not None and one.target[1] > one.target[0]:
            span = self._span(*one.target)
            target = Target(span, self._target_name(one.target))
        return Statement(
            id=ids[id(one)],
            content=tuple(self._span(*r) for r in one.content),
            source=source,
            cue=Cue(cue, self.page.words(cue)),
            directness=self._directness(one),
            manner=manner,
            stance=stance,
            polarity=self._polarity(one, scope, stance),
            certainty=certainty,
            tense=attitude.tense_of(attitude.words_of(view, one.content), scope, stance),
            basis=basis_of(view, one, source, stance, self.parties),
            target=target,
            via=vias.get(id(one), ()),
            inside=ids.get(id(one.inside)) if one.inside is not None else None,
            score=one.score,
        )

    def _polarity(self, one: Found, scope: list[str], stance: Stance) -> Polarity:
        """Of blame the cue's: what else is told of who is blamed turns nothing ("blamed it on the Front, which has not commented")."""
        if stance is Stance.BLAMES and one.target is not None:
            return Polarity.PLUS if cues.NEGATORS.isdisjoint(self.view.lower[slice(*one.cue)]) else Polarity.MINUS
        return attitude.polarity_of(scope, one.verb.denies or self._calls_untrue(one))

    def _calls_untrue(self, one: Found) -> bool:
        """ "Called the claim that the ship had sunk “categorically false”": a denial of what it names."""
        words, content = self.view.lower[slice(*one.cue)], self.view.lower[slice(*one.content[-1])]
        told = [word for word in content if word[:1].isalpha()][-_PREDICATE:]
        return not cues.CALLED.isdisjoint(words) and len(content) > _PREDICATE and not cues.UNTRUE.isdisjoint(told)

    def _target_name(self, target: Range) -> str:
        return self.parties.parse(*target).name

    def _directness(self, one: Found) -> Directness:
        if one.shape == "turn":
            return Directness.DIRECT
        words = [i for first, last in one.content for i in range(first, last) if self.view.word(i)]
        inside = sum(1 for i in words if self.view.quote[i] >= 0)
        if inside == 0:
            return Directness.INDIRECT
        return Directness.DIRECT if inside == len(words) else Directness.MIXED

    def _source(self, one: Found) -> Source | None:
        if one.source is None:
            return None
        party, entity = self.met[one.source]
        issuer = party.issuer if party.document else None
        if issuer is not None and issuer.pronoun is None and (entity is None or entity.party.document):
            party = issuer
        best = party if entity is None else entity.party
        span = self._without_contraction(self._span(*one.source), party)
        resolved = None
        if entity is not None and best.last > best.first:
            resolved = self._without_ending(self._span(best.first, best.last))
        return Source(
            span=span,
            text=self.page.words(span),
            name=best.name,
            kind=best.kind,
            named=best.named,
            role=best.role,
            affiliation=best.affiliation,
            country=best.country,
            speakers=1 if party.words[:2] == ("one", "of") or (best.plural and party.speakers == 1) else best.speakers,
            resolved=resolved,
        )

    def _without_contraction(self, span: Span, party: Party) -> Span:
        """The span of “he” in “he’s”."""
        cut = _mark_in(self.page.words(span))
        return Span(span.start, span.start + cut, span.part) if party.pronoun and cut else span

    def _past_contraction(self, cue: Span, one: Found) -> Span:
        """The span of “’s claiming” in “He’s claiming”, of which “He” is the source."""
        if one.source is None or not one.source[0] <= one.cue[0] < one.source[1]:
            return cue
        cut = _mark_in(self.page.words(cue).split()[0])
        return Span(cue.start + cut, cue.end, cue.part)

    def _without_ending(self, span: Span) -> Span:
        """A name's span without its possessive."""
        words = self.page.words(span)
        return Span(span.start, span.start + len(without_ending(words)), span.part)

    def _own(self, first: int, last: int, headline: bool) -> Statement:
        view = self.view
        span = self._span(first, last)
        ranges = [(first, last)]
        scope = attitude.main_clause(view, ranges)
        return Statement(
            id=hash_id("st", self.page.report.id, "own", span),
            content=(span,),
            own_voice=True,
            polarity=attitude.polarity_of(scope, False),
            certainty=attitude.certainty_of(scope, self._gloss(first), Stance.ASSERTS),
            tense=attitude.tense_of(attitude.words_of(view, ranges), scope, Stance.ASSERTS),
            score=0.8 if headline else 0.9,
        )

    def _gloss(self, first: int) -> Certainty | None:
        """The certainty of a hedged phrase's own opening ("in an apparent …")."""
        near = self.view.lower[first : first + 3]
        return Certainty.PROBABLE if "apparent" in near or "implying" in near or "suggesting" in near else None

    # -- mentions -------------------------------------------------------------------------------------------------

    def _mentions(self) -> tuple[Mention, ...]:
        first_of: dict[int, int] = {}
        made: list[Mention] = []
        for (first, last), (party, entity) in sorted(self.met.items()):
            if last <= first:
                continue
            span = self._span(first, last)
            same = None
            if entity is not None:
                same = first_of.get(id(entity))
                first_of.setdefault(id(entity), len(made))
            level = (
                MentionLevel.PRONOUN if party.pronoun else (MentionLevel.NAME if party.named else MentionLevel.NOMINAL)
            )
            kind = (entity.party if entity is not None else party).kind
            words = self.page.words(span)
            many = kind is SourceKind.ARMED_GROUP and level is MentionLevel.NOMINAL and words.lower().endswith("s")
            made.append(Mention(span, words, MentionType.GROUP if many else _mention_type(kind), level, same))
        return tuple(made)


def _mark_in(words: str) -> int:
    """Where the apostrophe of a contraction stands; 0 where there is none."""
    return next((at for at, mark in enumerate(words) if mark in "'’"), 0)


def _mention_type(kind: SourceKind) -> MentionType:
    if kind in (SourceKind.PERSON, SourceKind.WITNESS):
        return MentionType.PERSON
    if kind is SourceKind.COLLECTIVE:
        return MentionType.GROUP
    if kind is SourceKind.DOCUMENT:
        return MentionType.OTHER
    return MentionType.ORGANISATION


__all__ = ["Statements"]
