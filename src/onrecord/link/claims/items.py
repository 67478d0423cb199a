"""One evidence item: a telling, who its statements are given to, and how an item and its id are made of one of them.

A value's origin is the party of the innermost statement that it stands in; where that can't be told (no side, no name), the party of the statement
around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.lang.questions import (
    ASKED,
)
from onrecord.link.claims.bearing import act_of, basis_of, calls_untrue
from onrecord.link.claims.quoting import Statements
from onrecord.link.copies.passages import passage_of
from onrecord.link.incidents.cards import known_of
from onrecord.link.parties.actors import actor_in
from onrecord.link.parties.parties import carry_at
from onrecord.model.evidence import (
    Act,
    Amount,
    Carry,
    Evidence,
    Interval,
    MentionCard,
    Named,
    Party,
    Value,
)
from onrecord.model.ids import hash_id
from onrecord.model.reading import Figure, IncidentMention, Reading, Statement
from onrecord.model.reason import Reason, Words
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Role,
    Slot,
)
from onrecord.text.stamps import entries_since

SLOT_OF_ROLE = {
    Role.BY: Slot.BY,
    Role.AGAINST: Slot.AGAINST,
    Role.VICTIM: Slot.VICTIM,
    Role.MEANS: Slot.MEANS,
    Role.LAUNCHED_FROM: Slot.LAUNCHED_FROM,
    Role.PLACE: Slot.WHERE,
}

_ASKED = tuple((slot, re.compile(words)) for slot, words in ASKED)


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


def item_of(
    telling: Telling,
    statement: Statement,
    slot: str,
    value: Value | None,
    words: Span | None,
    act: Act | None = None,
    extra: tuple[Reason, ...] = (),
) -> Evidence:
    """An item on a slot of what a statement says. `words`: those that the value stands in (None: all of the statement's); `act`: what is done with the value
    (None: what the statement's bearing makes it); `extra`: further reasons."""
    origin, via = origin_of(telling, statement)
    text = telling.statements.all_words(statement)
    cue = statement.cue.text.lower() if statement.cue is not None else ""
    done = act or act_of(statement, value, text, cue)
    if done is Act.ASSERTS and isinstance(value, Amount) and words is not None and not origin.own:
        source_text = (telling.report.title or "") if words.part == "title" else telling.report.text
        if calls_untrue(text, source_text[words.start : words.end].lower()):
            done = Act.DENIES
    span, quote = telling.statements.quote(statement, words)
    carry = carry_at(statement, telling.carries)
    source = statement.source
    actor = (
        actor_in(" ".join(filter(None, (source.name, source.affiliation, source.role)))) if source is not None else None
    )
    basis = basis_of(statement, slot, value, origin, telling.card, text, actor.function if actor is not None else "")
    kept = value if done in (Act.ASSERTS, Act.DENIES, Act.RETRACTS) else None
    known = known_of(telling.report, statement)
    said = words or span
    steps = (
        2 * entries_since(telling.report.text, said.start) if said.part == "text" else 0
    )  # the odd one between is for
    steps += _SAID_BEFORE.search(cue) is not None  # what an entry has somebody say that he "had earlier said"
    known = known.said_before(steps) if steps else known
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
        known=known,
        span=span,
        quote=quote,
        words=(words,) if words is not None else (),
        certainty=statement.certainty,
        passage=hash_id("pa", base, origin.id),
        via=via,
        reasons=(why, *extra, *(carry.reasons[:1] if carry is not None else ())),
    )


_SAID_BEFORE = re.compile(
    r"\b(?:had\s+(?:\w+\s+)?(?:said|told|put|given|reported|announced|claimed|stated)|(?:earlier|previously|initially|originally|at\s+first))\b"
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


def is_none(value: Amount) -> bool:
    """Whether it is said that there were none."""
    return value.low == 0 and value.high == 0


def statement_of(telling: Telling, figure: Figure) -> Statement | None:
    """The innermost statement that a figure stands in."""
    return telling.statements.at(figure.span, figure.statement)


def slot_asked(words: str) -> str | None:
    """The slot that a question in these words asks after."""
    return next((slot for slot, asked in _ASKED if asked.search(words)), None)
