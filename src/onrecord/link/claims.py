"""Claims' evidence: which statement speaks to which slot of an incident with which value, by whom, on what basis.

Rules, in order:
1. A value speaks through the innermost statement it stands in; in nobody's mouth it is the outlet's own voice. Its origin is that
   statement's party; where that can't be told (no side, no name), the party of the statement around it.
2. Roles, places hit, launch points, times, triggers and figures of the mention each give one item. Who takes responsibility says
   that he did it; who is blamed is said to have done it.
3. "No casualties" says none killed and none injured too. An answer for the moment ("at this time") is given, and stays open.
4. What is declined, not yet known or in own voice called unclear gives an item without a value, by the question it answers.
5. Taking back needs words of it; who took back is named in them, and who tells of it is the teller.
6. A value that is about another incident of the report is not the mention's; a value that points at no words is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from onrecord.lang.incident_cues import BLAMED_FOR
from onrecord.lang.questions import (
    ASKED,
    FOR_NOW,
    KEPT_BACK,
    MOTIVE,
    NOT_AS_SAID,
    OPEN,
    SAID_BEFORE,
    SAID_WRONGLY,
    TAKEN_BACK,
)
from onrecord.link.actors import actor_in, country_in, label_of_country, side_of_country, state_sides
from onrecord.link.amounts import amount_of
from onrecord.link.bearing import act_of, basis_of, denies_deed, takes_back
from onrecord.link.cards import kind_value, known_of, role_value
from onrecord.link.copies import passage_of
from onrecord.link.joined import Joined, joined_counts, told_one_by_one
from onrecord.link.names import fold, slug
from onrecord.link.parties import carry_at, named_party, parties_of
from onrecord.link.quoting import Statements
from onrecord.link.values import (
    label_of,
    names_nobody,
    party_value,
    place_key,
    place_value,
    thing_value,
    value_of_party,
)
from onrecord.model.evidence import Act, Amount, Carry, Evidence, Interval, MentionCard, Named, Party, Rank, Value
from onrecord.model.ids import hash_id
from onrecord.model.reading import Change, Figure, IncidentMention, Reading, RoleFiller, Statement
from onrecord.model.reason import Reason, Words
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Basis,
    IncidentKind,
    Measure,
    PlacePrecision,
    PlaceRole,
    Qualifier,
    Role,
    Slot,
    Stance,
    Tense,
    TimePrecision,
)

_DONE = (Measure.MOVED, Measure.INJURED, Measure.KILLED, Measure.LAUNCHED, Measure.HIT, Measure.DESTROYED)
"""Measures of what has been done; who says that it will be gives no count of it."""
FINE = (TimePrecision.MINUTE, TimePrecision.HOUR, TimePrecision.PART_OF_DAY, TimePrecision.DAY)
"""Precisions of a time that tell which day."""

SLOT_OF_ROLE = {
    Role.BY: Slot.BY,
    Role.AGAINST: Slot.AGAINST,
    Role.VICTIM: Slot.VICTIM,
    Role.MEANS: Slot.MEANS,
    Role.LAUNCHED_FROM: Slot.LAUNCHED_FROM,
    Role.PLACE: Slot.WHERE,
}
_ASKED = tuple((slot, re.compile(words)) for slot, words in ASKED)
_OPEN, _KEPT, _FOR_NOW = re.compile(OPEN), re.compile(KEPT_BACK), re.compile(FOR_NOW)
_MOTIVE, _TAKEN = re.compile(MOTIVE, re.IGNORECASE), re.compile(TAKEN_BACK)
_WRONGLY, _NOT_AS_SAID, _SAID_BEFORE = re.compile(SAID_WRONGLY), re.compile(NOT_AS_SAID), re.compile(SAID_BEFORE)
_DAMAGED = re.compile(r"\bdamag(?:ed|ing) (?P<what>(?:the|a|an|its|some|several|at least|part of)\s[^.,;“”]{3,60})")


@dataclass(frozen=True)
class Telling:
    """One incident as one report tells it, with all that its statements' bearing depends on."""

    report: Report
    reading: Reading
    mention: IncidentMention
    card: MentionCard
    carries: Sequence[Carry]
    parties: Mapping[str, Party]

    @property
    def statements(self) -> Statements:
        """The reading's statements by the words in them."""
        return Statements(self.report, self.reading)

    def spoken(self) -> tuple[Statement, ...]:
        """Statements of the mention; of the main one also those that are of no other mention."""
        mine = set(self.mention.statements)
        if self.card.main and not any(
            not one.background and one.id < self.mention.id for one in self.reading.incidents
        ):
            others = {key for one in self.reading.incidents if one.id != self.mention.id for key in one.statements}
            mine |= {one.id for one in self.reading.statements} - others
        return tuple(one for one in self.reading.statements if one.id in mine)


def evidence_of(
    report: Report,
    reading: Reading,
    mention: IncidentMention,
    card: MentionCard,
    carries: Sequence[Carry] = (),
    parties: Mapping[str, Party] | None = None,
) -> tuple[Evidence, ...]:
    """Everything a report's telling of one incident bears on, each item once, in a fixed order.

    `parties`: `parties_of` the report (made here where not given). Raises ValueError as `known_of`.
    """
    known = parties if parties is not None else parties_of(report, reading, carries, [card])
    telling = Telling(report, reading, mention, card, carries, known)
    items: dict[str, Evidence] = {}
    for make in (_roles, _places, _times, _kinds, _figures, _credit, _motives, _damage, _gaps, _retractions):
        for item in make(telling):
            items.setdefault(item.id, item)
    return tuple(sorted(items.values(), key=lambda item: (item.slot, item.act.value, item.span, item.id)))


# -- one item -----------------------------------------------------------------------------------------------------------


def origin_of(telling: Telling, statement: Statement) -> tuple[Party, tuple[str, ...]]:
    """The last identifiable party of a chain, with the outlets that relayed it."""
    return origin_in(telling.reading, telling.parties, statement)


def origin_in(reading: Reading, parties: Mapping[str, Party], statement: Statement) -> tuple[Party, tuple[str, ...]]:
    """`origin_of` a statement of a reading. `parties`: of all its statements."""
    by_id = {one.id: one for one in reading.statements}
    via = [one.name for one in statement.via]
    party = parties[statement.id]
    current, seen = statement, {statement.id}
    while current.inside is not None and current.inside in by_id and current.inside not in seen:
        current = by_id[current.inside]
        seen.add(current.id)
        outer = parties[current.id]
        if party.side is None and not party.named and not outer.own:
            party = outer
        elif outer.kind.value == "outlet" and outer.name not in via:
            via.append(outer.name)
    return party, tuple(via)


def _item(
    telling: Telling,
    statement: Statement,
    slot: str,
    value: Value | None,
    words: Span | None,
    act: Act | None = None,
    extra: tuple[Reason, ...] = (),
) -> Evidence:
    origin, via = origin_of(telling, statement)
    text = telling.statements.all_words(statement)
    cue = statement.cue.text.lower() if statement.cue is not None else ""
    done = act or act_of(statement, value, text, cue)
    span, quote = telling.statements.quote(statement, words)
    carry = carry_at(statement, telling.carries)
    source = statement.source
    actor = (
        actor_in(" ".join(filter(None, (source.name, source.affiliation, source.role)))) if source is not None else None
    )
    basis = basis_of(statement, slot, value, origin, telling.card, text, actor.function if actor is not None else "")
    kept = value if done in (Act.ASSERTS, Act.DENIES, Act.RETRACTS) else None
    why = Reason(f"basis-{basis.value}", f"{origin.name} on {slot}", words=(Words(telling.report.id, words or span),))
    base = carry.passage if carry is not None else passage_of(telling.report.id)
    return Evidence(
        id=evidence_id(statement.id, slot, done, kept),
        statement=statement.id,
        report=telling.report.id,
        slot=slot,
        act=done,
        value=kept,
        origin=origin,
        basis=basis,
        known=known_of(telling.report, statement),
        span=span,
        quote=quote,
        words=(words,) if words is not None else (),
        certainty=statement.certainty,
        passage=hash_id("pa", base, origin.id),
        via=via,
        reasons=(why, *extra, *(carry.reasons[:1] if carry is not None else ())),
    )


def evidence_id(statement: str, slot: str, act: Act, value: Value | None) -> str:
    """The id of an item: another as soon as what it says, or the statement that says so, is another."""
    return hash_id("ev", statement, slot, act.value, _identity(value))


def _identity(value: Value | None) -> str:
    if isinstance(value, Named):
        return value.key
    if isinstance(value, Interval):
        return f"{value.begins.isoformat()}/{value.ends.isoformat()}"
    if isinstance(value, Amount):
        return "|".join(
            [*value.scope(), *map(str, (value.low, value.best, value.high, value.qualifier.value, value.part_of))]
        )
    return ""


def _none(value: Amount) -> bool:
    return value.low == 0 and value.high == 0


# -- what each part of a reading gives -----------------------------------------------------------------------------------


def _roles(telling: Telling) -> Iterator[Evidence]:
    for filler in telling.mention.roles:
        slot = SLOT_OF_ROLE.get(filler.role)
        statement = telling.statements.at(filler.span)
        if slot is None or statement is None or not filler.text.strip() or names_nobody(filler.text):
            continue
        if filler.role is Role.BY and _SITE.search(filler.text):
            continue  # "the Keld mall shooting": a site does nothing
        if statement.stance is Stance.ASSESSING:
            continue  # what is not known yet is asked for in words (`_gaps`), not by every name beside it
        if slot is Slot.BY and (
            _SOMEBODY.fullmatch(filler.text.strip()) or _of_defence(telling, filler) or _is_where(telling, filler)
        ):
            continue
        value = role_value(filler, telling.card.known)
        party = telling.parties[statement.id]
        if slot is Slot.BY and _ITS_OWN.match(filler.text) and not party.own and (party.side or party.named):
            value = value_of_party(party)
        if slot in (Slot.LAUNCHED_FROM, Slot.WHERE):
            place = next((one for one in telling.reading.places if one.span.overlaps(filler.span)), None)
            value = place_value(place) if place is not None else thing_value(filler.text)
        yield _item(telling, statement, slot.value, value, filler.span)


_SITE = re.compile(
    r"\b(?:mall|school|church|mosque|hospital|clinic|hotel|market|station|airport|stadium|park|street|restaurant|bar|nightclub|store|supermarket)s?\Z",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(
    r"(?:(?:one|two|three|some) of )?(?:its|our) (?:own )?(?:[\w-]+ )?(?:fighters|forces|men|soldiers|members|troops|militants|aircraft|drones|jets|planes|pilots|army|navy)\b",
    re.IGNORECASE,
)
""" "Its forces struck": whoever says so did."""
_TOWN_OF = re.compile(r"(?:the )?(?:city|town|village|port|district|region|province|suburb) of\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"(?:an?|the|one|another|single|lone|two|three|some)?\s*(?:\w+ed\s+)?(?:man|woman|men|women|person|persons|people|attackers?|assailants?|suspects?|perpetrators?|driver|individual)"
    r"(?:\s+(?:with|armed\s+with|wielding|carrying|in)\s+.{1,40})?",
    re.IGNORECASE,
)
""" "A man did it": that somebody did is no answer to who."""
_DEFENCE = re.compile(r"\b(?:air|missile)[- ]?defen[cs]es?\b|\binterceptors?\b", re.IGNORECASE)
_HELD_BY = re.compile(
    r"\b(?:he|she|attacker|gunman|suspect|assailant|knifeman|shooter|perpetrator|driver)\b[^.;]{0,40}\b(?:was|were|been)\s+(?:\w+\s+){0,2}"
    r"(?:shot|killed|overpowered|arrested|detained|wounded|subdued|stopped)\b[^.;]{0,30}\bby\s+(?:the\s+|armed\s+|local\s+)*\Z",
    re.IGNORECASE,
)


def _of_defence(telling: Telling, filler: RoleFiller) -> bool:
    """Who shot down what was fired, or shot and held the attacker, did not do it."""
    if filler.span.part == "title":
        return _DEFENCE.search(filler.text) is not None
    before = telling.report.text[max(0, filler.span.start - 140) : filler.span.start]
    return _DEFENCE.search(filler.text) is not None or _HELD_BY.search(before) is not None


def _is_where(telling: Telling, filler: RoleFiller) -> bool:
    """Whether who did it is but a place that is no state ("the refinery on the Volga was attacked")."""
    found = next(
        (
            one
            for one in telling.reading.places
            if one.span.covers(filler.span) or (one.span.overlaps(filler.span) and _TOWN_OF.match(filler.text))
        ),
        None,
    )
    side = None if found is None or found.precision is PlacePrecision.COUNTRY else found
    return side is not None and side.role not in (PlaceRole.SEAT, PlaceRole.ORIGIN)


def _places(telling: Telling) -> Iterator[Evidence]:
    slots = {PlaceRole.HIT: Slot.WHERE, PlaceRole.LAUNCHED_FROM: Slot.LAUNCHED_FROM}
    kept = {(place_key(place), place.role) for place in telling.card.places}
    for index in telling.mention.places:
        place = telling.reading.places[index]
        if (place_key(place), place.role) not in kept:
            continue
        statement = telling.statements.at(place.span)
        if place.role in slots and statement is not None and statement.stance is not Stance.ASSESSING:
            yield _item(telling, statement, slots[place.role].value, place_value(place), place.span)


def _times(telling: Telling) -> Iterator[Evidence]:
    begins, ends = telling.card.begins, telling.card.ends
    for index in telling.mention.times:
        time = telling.reading.times[index]
        statement = telling.statements.at(time.span)
        if time.begins is None or statement is None or statement.stance is Stance.ASSESSING:
            continue
        if time.precision not in FINE and telling.mention.precision in FINE:
            continue  # "last week's strike" beside its day says nothing of when it was
        value = Interval(time.begins, time.ends or time.begins, label_of(time.text), time.precision)
        slack = timedelta(days=1)
        off = begins is not None and (value.ends < begins - slack or value.begins > (ends or begins) + slack)
        if not off:
            yield _item(telling, statement, Slot.WHEN.value, value, time.span)


def _kinds(telling: Telling) -> Iterator[Evidence]:
    """That it happened, once a voice: who speaks of a strike five times says once that there was one."""
    said: set[tuple[str, Act | None]] = set()
    for span in dict.fromkeys((telling.mention.trigger, *telling.mention.triggers)):
        statement = telling.statements.at(span)
        if statement is None or statement.stance in (Stance.DECLINES, Stance.ASKS):
            continue
        act = _kind_act(telling, statement)
        voice = (telling.parties[statement.id].id, act)
        if voice not in said:
            said.add(voice)
            yield _item(telling, statement, Slot.KIND.value, kind_value(telling.mention.kind), span, act)


def _kind_act(telling: Telling, statement: Statement) -> Act | None:
    """That it happened is what an assessing or open statement still takes for granted."""
    act = act_of(statement, kind_value(telling.mention.kind), "", "")
    return Act.ASSERTS if act is Act.LEAVES_OPEN else None


def _figures(telling: Telling) -> Iterator[Evidence]:
    told = [i for i in telling.mention.figures if _statement_of(telling, telling.reading.figures[i]) is not None]
    joined = joined_counts(telling.report, telling.reading, told)
    together = {index for one in joined for index in one.parts}
    joined += told_one_by_one(telling.report, telling.reading, [index for index in told if index not in together])
    sums = {index: one.words for one in joined for index in one.parts}
    for one in joined:
        yield from _added_up(telling, one, told)
    for index in told:
        figure = telling.reading.figures[index]
        statement = _statement_of(telling, figure)
        if statement is None:
            continue
        amount = amount_of(
            figure, telling.reading, telling.card.places, telling.parties.get(statement.id), _after(telling, figure)
        )
        amount = _of_own_people(telling, statement, amount)
        if index in sums:
            amount = replace(amount, part_of=sums[index])
        elif amount.part_of is not None and _stands_for_whole(telling.reading, figure, told):
            amount = replace(amount, part_of=None)
        if amount.place == "the hospital" and _ANOTHERS_COUNT.search(_before(telling, figure)):
            amount = replace(amount, place=None, place_key="")
        if statement.tense is Tense.FUTURE and figure.measure in _DONE and not statement.own_voice:
            continue  # "it will fly ten of the wounded to Keld"
        if statement.stance is Stance.DECLINES or (
            _unspecified(figure) and _KEPT.search(telling.statements.all_words(statement))
        ):
            yield _item(telling, statement, figure.measure.value, None, figure.span, Act.WITHHOLDS)
            continue
        act = Act.ASSERTS if statement.stance is Stance.ASSESSING and not _unspecified(figure) else None
        if (whose := counted_by(telling.report, telling.reading, figure, telling.card.known.published)) is not None:
            made = _item(telling, statement, figure.measure.value, amount, figure.span, act)
            yield replace(made, origin=whose, basis=Basis.TOLD)
            continue
        takes = takes_back(telling.statements.all_words(statement)) and not _told_inside(telling, statement)
        if figure.change.before is not None or not takes:
            yield _item(telling, statement, figure.measure.value, amount, figure.span, act)
            yield from _nobody_hurt(telling, statement, amount, figure.span)


def _statement_of(telling: Telling, figure: Figure) -> Statement | None:
    return telling.statements.at(figure.span, figure.statement)


def _stands_for_whole(reading: Reading, figure: Figure, told: Sequence[int]) -> bool:
    """Whether a figure is the same as the one that it is a part of, and that one is not told of this incident."""
    if figure.part_of is None or figure.part_of in told:
        return False
    whole = reading.figures[figure.part_of]
    return figure.measure is whole.measure and (figure.best or figure.low) == (whole.best or whole.low)


def _added_up(telling: Telling, joined: Joined, told: Sequence[int]) -> Iterator[Evidence]:
    """The sum of counts that are told together, where no count of the incident is as high."""
    figures = telling.reading.figures
    first = figures[joined.parts[0]]
    counts = [figures[i] for i in told if figures[i].measure is first.measure and figures[i].unit == first.unit]
    statement = _statement_of(telling, first)
    if statement is None or any((one.best or one.low or 0) >= joined.total for one in counts):
        return
    amount = amount_of(first, telling.reading, telling.card.places, telling.parties.get(statement.id))
    whole = replace(
        amount, low=joined.total, best=joined.total, high=joined.total, group=None, group_key="", group_within=()
    )
    why = (Reason("added-up", f"told together: {joined.words}"),)
    yield _item(telling, statement, first.measure.value, whole, joined.span, None, why)


_ARMED = frozenset(
    {IncidentKind.STRIKE, IncidentKind.ATTACK, IncidentKind.BOMBING, IncidentKind.ARMED_CLASH, IncidentKind.SHOOTING}
)


def _of_own_people(telling: Telling, statement: Statement, amount: Amount) -> Amount:
    """A toll without a group, given by a state's office that was not the doer: of its own people, where the incident was in
    another country, or where it is none ("no casualties")."""
    who, _ = origin_of(telling, statement)
    tolls = (Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING)
    society = side_of_country(country_in(who.name)) if (who.side or "").startswith("org:") and _none(amount) else None
    if society is not None and amount.measure in tolls and not amount.group_key and not amount.place_key:
        return replace(amount, group_key=society)  # "no one has died", a country's own society
    if amount.group_key or amount.unit != "people" or amount.measure not in tolls or telling.card.kind not in _ARMED:
        return amount
    if who.own or who.side is None or who.rank is Rank.NOBODY or who.side not in state_sides():
        return amount
    doers = {key for role in telling.card.roles if role.role is Role.BY for key in (role.value.key, *role.value.within)}
    places = {side_of_country(place.country) for place in telling.card.places if place.country}
    if (not doers and not _none(amount)) or who.side in doers or (who.side in places and not _none(amount)):
        return amount
    return replace(amount, group_key=who.side)


_ANOTHERS_COUNT = re.compile(
    r"\b(?:toll|count|figure|number|total)\s+(?:given|put out|announced|issued|released|published|reported)\s+(?P<by>by)\b[^.;]*\Z"
)
"""“the toll given by the ministry, which stood at nine”: a hospital tells it, and had not all of them."""


def _before(telling: Telling, figure: Figure) -> str:
    return _words_before(telling.report, figure)


def _words_before(report: Report, figure: Figure) -> str:
    """The words that lead up to a figure."""
    source = (report.title or "") if figure.span.part == "title" else report.text
    return source[max(0, figure.span.start - 100) : figure.span.start]


def counted_by(report: Report, reading: Reading, figure: Figure, at: datetime | None) -> Party | None:
    """Whose count a figure is told to be by somebody else ("part of the toll given by the ministry in Keld, which stood at nine"): the actor
    named, else the state of the place named with it. `at`: when the report was published."""
    before = _words_before(report, figure)
    match = _ANOTHERS_COUNT.search(before)
    if match is None:
        return None
    words = before[match.end("by") :]
    named = named_party(words, at)
    first = figure.span.start - len(words)
    near = [one for one in reading.places if first <= one.span.start < figure.span.start and one.span.part == "text"]
    if named is None and near and near[0].country:
        named = named_party(label_of_country(near[0].country) or "", at)
    return named


def _after(telling: Telling, figure: Figure) -> str:
    """The words that follow a figure."""
    source = (telling.report.title or "") if figure.span.part == "title" else telling.report.text
    return source[figure.span.end : figure.span.end + 100]


def _unspecified(figure: Figure) -> bool:
    return figure.qualifier is Qualifier.UNSPECIFIED


def _nobody_hurt(telling: Telling, statement: Statement, amount: Amount, span: Span) -> Iterator[Evidence]:
    tolls = (Measure.CASUALTIES, Measure.KILLED, Measure.INJURED)
    if not _none(amount) or amount.measure not in tolls:
        return
    if amount.measure is Measure.CASUALTIES:
        why = (Reason("no-casualties", "no casualties: none killed, none injured"),)
        for measure in (Measure.KILLED, Measure.INJURED):
            yield _item(telling, statement, measure.value, replace(amount, measure=measure), span, Act.ASSERTS, why)
    if _FOR_NOW.search(telling.statements.all_words(statement)):
        why = (Reason("for-now", "the answer holds for the moment it was given"),)
        yield _item(telling, statement, amount.measure.value, None, span, Act.LEAVES_OPEN, why)


def _credit(telling: Telling) -> Iterator[Evidence]:
    """Responsibility taken, blamed or denied."""
    triggers = (telling.mention.trigger, *telling.mention.triggers)
    for statement in telling.spoken():
        party = telling.parties[statement.id]
        if statement.stance is Stance.TAKES_RESPONSIBILITY and not party.own:
            span = statement.source.span if statement.source is not None else None
            yield _item(telling, statement, Slot.BY.value, value_of_party(party), span, Act.ASSERTS)
        elif (
            statement.stance is Stance.BLAMES
            and statement.target is not None
            and not names_nobody(statement.target.name)
        ):
            about = statement.id in telling.mention.statements and _of_deed(telling, statement)
            about = about or (telling.card.main and _of_nothing_else(telling, statement))
            if about or any(content.overlaps(span) for content in statement.content for span in triggers):
                value = party_value(statement.target.name, telling.card.known.published)
                yield _item(telling, statement, Slot.BY.value, value, statement.target.span, Act.ASSERTS)
        elif not party.own and party.side is not None and statement.id in telling.mention.statements:
            words = telling.statements.all_words(statement)
            if re.search(r"\b(?:den(?:y|ied|ies|ying))\b", words) and denies_deed(words):
                yield _item(telling, statement, Slot.BY.value, value_of_party(party), None, Act.DENIES)


def _of_deed(telling: Telling, statement: Statement) -> bool:
    """Whether blame is for the deed, not for what was made of it ("accused the government of hiding the figure")."""
    return _BLAMED_FOR.search(telling.statements.all_words(statement)) is not None


def _of_nothing_else(telling: Telling, statement: Statement) -> bool:
    """Whether somebody is blamed, and what for is not told: for what the report is on ("The ministry blamed forces loyal to …")."""
    text = telling.statements.content(statement)
    blamed = statement.cue is not None and statement.cue.text.lower().split()[-1:] in (
        ["blamed"],
        ["blames"],
        ["blaming"],
    )
    return blamed and re.search(r"\b(?:for|of|over|on)\b", text.split(",")[0]) is None


_BLAMED_FOR = re.compile(BLAMED_FOR)


def _motives(telling: Telling) -> Iterator[Evidence]:
    triggers = (telling.mention.trigger, *telling.mention.triggers)
    for statement in telling.spoken():
        for content in statement.content:
            about = statement.id in telling.mention.statements or any(content.overlaps(span) for span in triggers)
            match = _MOTIVE.search(telling.report.words(content)) if about and telling.card.main else None
            if match is not None:
                span = Span(content.start + match.start(), content.start + match.end(), content.part)
                label = label_of(match.group())
                yield _item(telling, statement, Slot.MOTIVE.value, Named(slug(match.group("why")), label), span)


def _damage(telling: Telling) -> Iterator[Evidence]:
    for statement in telling.spoken():
        for content in statement.content:
            match = (
                _DAMAGED.search(telling.report.words(content)) if statement.id in telling.mention.statements else None
            )
            if match is not None and statement.stance is Stance.ASSERTS:
                span = Span(content.start + match.start("what"), content.start + match.end("what"), content.part)
                yield _item(telling, statement, Slot.DAMAGE.value, thing_value(match.group("what")), span)


_QUESTIONS = re.compile(r",?\s+(?:or|and|nor)\s+(?=whether\b|how\b|if\b|who\b|why\b|where\b)")
"""Between two questions of one sentence ("how many there were, or whether any of them were hurt")."""


SHORT_QUESTION = 6
"""Words below which a question is told by what stands before it ("Some were pulled out; the ministry will not say how many")."""


_OWN_NATIONALS = re.compile(
    r"\bany\s+[A-Z][a-z]+(?:\s+(?:victims?|casualties|citizens?|nationals?|passengers?|tourists?|dead|injured))?\b"
)


def _before_statement(telling: Telling, statement: Statement) -> str:
    """The words of the paragraph before a statement, lower case; the 200 characters next to it."""
    first = min(statement.content)
    if first.part == "title":
        return ""
    text = telling.report.text
    opening = text.rfind("\n\n", 0, first.start) + 1
    return text[max(opening, first.start - 200) : first.start].lower()


def _gaps(telling: Telling) -> Iterator[Evidence]:
    """Questions a source keeps back or leaves open."""
    for statement in telling.spoken():
        words = telling.statements.all_words(statement)
        own = telling.parties[statement.id].own
        declined = statement.stance is Stance.DECLINES or (own and _KEPT.search(words) is not None)
        opened = statement.stance is Stance.ASSESSING or (own and _OPEN.search(words) is not None)
        if not (declined or opened) or (own and not telling.card.main):
            continue
        asked = [next((slot for slot, words in _ASKED if words.search(part)), None) for part in _QUESTIONS.split(words)]
        if opened and _OWN_NATIONALS.search(telling.statements.content(statement)):
            continue  # "did not know of any British victims" asks after those alone
        if not any(asked) and declined and len(words.split()) < SHORT_QUESTION:
            before = _before_statement(telling, statement)
            asked = [next((slot for slot, told in _ASKED if told.search(f"how many {before}")), None)]
        for slot in dict.fromkeys(one for one in asked if one is not None):
            yield _item(telling, statement, slot, None, None, Act.WITHHOLDS if declined else Act.LEAVES_OPEN)


def _retractions(telling: Telling) -> Iterator[Evidence]:
    spoken = telling.spoken()
    elsewhere = [
        one
        for one in (telling.reading.statements if telling.card.main else ())
        if one not in spoken and _STATEMENT.search(telling.statements.content(one).lower())
    ]  # a statement is withdrawn whole, whatever it told of
    for statement in (*spoken, *elsewhere):
        text = telling.statements.content(statement)
        words = telling.statements.all_words(statement)
        teller = telling.parties[statement.id]
        if _told_inside(telling, statement):
            continue
        match = _TAKEN.search(text.lower())
        if match is not None or takes_back(words):
            taker = named_party(text[: match.start()], telling.card.known.published) if match is not None else teller
            if taker is None and not teller.own and statement.source is not None:
                taker = teller
        elif _NOT_AS_SAID.search(words) or _WRONGLY.search(words):
            taker = None if teller.own else teller
        else:
            continue
        if taker is None:
            continue
        found = list(_values_taken_back(telling, statement, text, taker))
        for slot, value, span in found:
            made = _item(telling, statement, slot, value, span, Act.RETRACTS)
            yield replace(made, origin=taker, teller=teller if teller.id != taker.id else None)
        if not found:
            asked = next((slot for slot, asked in _ASKED if asked.search(text.lower())), None)
            if asked is not None and takes_back(words):
                made = _item(telling, statement, asked, None, None, Act.RETRACTS)
                yield replace(made, origin=taker, teller=teller if teller.id != taker.id else None)


_STATEMENT = re.compile(
    r"\b(?:that|its|the|their|his|her|earlier|previous)\s+(?:\w+\s+){0,2}?(?:statement|claim|report|announcement|version|account)s?\b"
)


def _values_taken_back(
    telling: Telling, statement: Statement, text: str, taker: Party
) -> Iterator[tuple[str, Value | None, Span | None]]:
    """Slot, value and words of what is taken back, in this order: older values of figures that are changed in the words ("to four from
    five": five); the figures in them; where they hold but a number ("the figure of 11"), the figure of that value that the report tells
    of, else that number in the place of the figure that the same party gives beside it; where they hold no number and stand for
    what was said ("that statement"), all that the same party was told to have said just before."""
    inside = [
        one for one in telling.reading.figures if any(content.overlaps(one.span) for content in statement.content)
    ]
    measured = [one for one in inside if one.measure is not Measure.OTHER]
    plain = telling.statements.all_words(statement)
    if _NOT_AS_SAID.search(plain) and not takes_back(plain):
        measured = [one for one in measured if one.change.before is not None]
    for figure in measured:
        yield figure.measure.value, _older(telling, figure, taker, figure.change.before), figure.span
    if measured:
        return
    before = _said_before(telling, statement, taker)
    numbers = {float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", text)}
    if numbers:
        told = [one for one in telling.reading.figures if one.low in numbers and one.measure is not Measure.OTHER]
        for figure in sorted(told, key=lambda one: one.span)[:1]:
            yield figure.measure.value, _older(telling, figure, taker, figure.change.before), None
        beside = [one for said in before for one in _figures_of(telling, said) if one.measure is not Measure.OTHER]
        if not told and len(numbers) == 1 and beside:
            was = [one for one in beside if one.change.before in numbers] or beside
            yield was[0].measure.value, _older(telling, was[0], taker, next(iter(numbers))), None
        return
    whole = _STATEMENT.search(text.lower()) is not None
    if not (whole or _SAID_BEFORE.search(plain) or _WRONGLY.search(plain)):
        return
    said = {one.id for one in before[:1]}
    for figure in telling.reading.figures:
        made = _statement_of(telling, figure)
        if made is not None and made.id in said and (whole or figure.measure is not Measure.OTHER):
            yield figure.measure.value, _older(telling, figure, taker, None), None
    for filler in dict.fromkeys(role for mention in telling.reading.incidents for role in mention.roles):
        made, slot = telling.statements.at(filler.span), SLOT_OF_ROLE.get(filler.role)
        if whole and made is not None and made.id in said and slot is not None and filler.text.strip():
            yield slot.value, None, None


def _older(telling: Telling, figure: Figure, taker: Party, older: float | None) -> Amount:
    """A figure as it is taken back: `older` in the place of its value, where another was given before."""
    amount = amount_of(figure, telling.reading, telling.card.places, taker)
    if older is None:
        return amount
    return replace(amount, low=older, best=older, high=older, qualifier=Qualifier.EXACT, change=Change())


def _figures_of(telling: Telling, statement: Statement) -> list[Figure]:
    return [one for one in telling.reading.figures if one.statement == statement.id]


def _is_one(a: Party, b: Party) -> bool:
    """One party, told by its whole name or by a part of it ("Ukraine's General Staff", "the General Staff") of one side."""
    if a.id == b.id or a.side is None or a.side != b.side or not (a.named and b.named):
        return a.id == b.id
    mine, theirs = (set(fold(one.name).split()) - {"the"} for one in (a, b))
    return mine <= theirs or theirs <= mine


def _told_inside(telling: Telling, statement: Statement) -> bool:
    """Whether a further statement in the words of this one is what takes back ("Seven drones hit it, the staff said, and took back …")."""
    return any(
        one.id != statement.id
        and one.cue is not None
        and one.cue.span.part == content.part
        and content.covers(one.cue.span)
        and takes_back(f"{one.cue.text} {telling.statements.content(one)}".lower())
        for one in telling.reading.statements
        for content in statement.content
    )


def _said_before(telling: Telling, statement: Statement, party: Party) -> list[Statement]:
    """What the party is told in the report to have said before a statement ("The army, which had said that it killed 20, withdrew that
    statement"), the nearest first."""
    first = min(statement.content)
    told = [
        one
        for one in telling.reading.statements
        if one.id != statement.id
        and _is_one(telling.parties[one.id], party)
        and one.content
        and min(one.content) < first
        and (_told_inside(telling, one) or not takes_back(telling.statements.all_words(one)))
    ]
    return sorted(told, key=lambda one: min(one.content), reverse=True)
