"""Held evidence → the record as of a moment, its revisions, and what changed between two. Pure: no clock, no store.

`record(t, clock) = fold(what was known by t, decisions made by t)`. Nothing that was known later can show: every part of the
record is made from items filtered by t at the door (`_known`), and from nothing else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from onrecord.model.decision import Decision
from onrecord.model.evidence import Act, Amount, Evidence, Held, Known, ResponseEvidence
from onrecord.model.ids import hash_id
from onrecord.model.record import Claim, Record, Response, Revision, Shift, Unknown
from onrecord.model.vocabulary import Clock, Gap, Slot, State, Support, TimePrecision
from onrecord.record.apply import calls_of, in_force
from onrecord.record.core import core_of, local_date, precision_of, when_of
from onrecord.record.expected import ANSWERED_BY, EXPECTED
from onrecord.record.gathered import first_of_passages, known
from onrecord.record.judging import Judging
from onrecord.record.tell import (
    by_decision,
    is_material,
    shift_of_claim,
    shift_of_gap,
    shift_of_left_out,
    shift_of_response,
)
from onrecord.record.tolls import tolls_of


def record_at(held: Held, decisions: Sequence[Decision], as_of: datetime, clock: Clock) -> Record:
    """The record of an incident as of a moment on a clock.

    Raises ValueError when nothing of the incident was known by then.
    """
    return record_with(Judging(held, clock), decisions, as_of)


def record_with(judging: Judging, decisions: Sequence[Decision], as_of: datetime) -> Record:
    """The same, where more than one moment of the incident is wanted: what does not change between them is judged once."""
    held, clock = judging.held, judging.clock
    cards = [card for card in {c.id: c for c in held.cards}.values() if _known(card.known, as_of, clock)]
    if not cards:
        raise ValueError(f"nothing of {held.incident} was known by {as_of.isoformat()}")
    reports = sorted(
        (ref for ref in {r.id: r for r in held.reports}.values() if _known(ref.known, as_of, clock)),
        key=lambda ref: (_at(ref.known, clock), ref.id),
    )
    evidence, responses = _as_decided(judging, in_force(decisions, as_of), as_of)
    claims = judging.claims(evidence, reports)
    core = core_of(cards, clock)
    telling = {card.id for card in cards}
    when = when_of(claims)
    main = {card.report for card in cards if card.main}
    precision = precision_of(when) if when else TimePrecision.UNKNOWN
    begins = when.begins if when else None
    return Record(
        incident=held.incident,
        former_ids=tuple(sorted(held.former_ids)),
        as_of=as_of,
        clock=clock,
        kind=core.kind,
        stage=core.stage,
        title=core.title,
        begins=begins,
        ends=when.ends if when else None,
        precision=precision,
        local_date=local_date(begins, precision, core.places),
        places=core.places,
        reports=tuple((ref, ref.id in main) for ref in reports),
        claims=claims,
        tolls=tolls_of(claims, evidence),
        unknowns=_unknowns(claims, evidence, clock, EXPECTED.get(core.kind, ())),
        responses=_responses(responses, held.incident, clock),
        links=tuple(sorted({(other, relation) for told, other, relation in held.links if told in telling})),
        evidence=tuple(evidence),
        undated=tuple(
            sorted({r.id: r for r in held.reports if r.known.at(clock) is None}.values(), key=lambda ref: ref.id)
        ),
    )


def _as_decided(
    judging: Judging, force: Sequence[Decision], as_of: datetime
) -> tuple[Sequence[Evidence], list[ResponseEvidence]]:
    """What was known by then, as the decisions in force then leave it; evidence in the order in which it became known."""
    held = judging.held
    responses = [item for item in held.responses if _known(item.known, as_of, judging.clock)]
    if not force:
        return judging.known(as_of), responses
    items = judging.known(as_of)
    parties = [item.teller for item in items if item.teller is not None] + [item.origin for item in items]
    parties += [item.who for item in responses] + [item.origin for item in responses]
    calls = calls_of(force, [held.incident, *(card.id for card in held.cards)], parties, held.aliases)
    return calls.evidence(items), calls.responses(responses)


def known_moments(held: Held, clock: Clock) -> list[datetime]:
    """Every moment at which something of the incident became known on the clock, in order."""
    knowns = [item.known for items in (held.reports, held.evidence, held.cards, held.responses) for item in items]
    return sorted({at for when in knowns if (at := when.at(clock)) is not None})


def revisions(held: Held, decisions: Sequence[Decision], clock: Clock, until: datetime) -> tuple[Revision, ...]:
    """The record's revisions up to `until`: one at each moment that changed something, with what and why."""
    found: list[Revision] = []
    before: Record | None = None
    first = min((at for card in held.cards if (at := card.known.at(clock)) is not None), default=until)
    made = {decision.at for decision in decisions}
    judging = Judging(held, clock)
    for moment in sorted({*known_moments(held, clock), *made}):
        if first <= moment <= until:
            after = record_with(judging, decisions, moment)
            shifts = changes(before, after, decisions)
            if shifts:
                found.append(Revision(held.incident, clock, moment, shifts))
            before = after
    return tuple(found)


def changes(before: Record | None, after: Record, decisions: Sequence[Decision] = ()) -> tuple[Shift, ...]:
    """What is different in `after`, and why; everything is new where there is no `before`. What an editor has left out or corrected
    is told by the decision that did it."""
    old = {claim.id: claim for claim in before.claims} if before else {}
    new = {claim.id: claim for claim in after.claims}
    shifts = [
        shift if is_material(claim) else replace(shift, material=False)
        for claim in after.claims
        for shift in shift_of_claim(old.get(claim.id), claim, old, new, after)
    ]
    force = in_force(decisions, after.as_of)
    made = [call for call in force if before is not None and call.at > before.as_of]
    shifts = [by_decision(shift, new, made) for shift in shifts]
    shifts += [shift_of_left_out(claim, force, after.as_of) for key, claim in old.items() if key not in new]
    old_gaps = {(gap.slot, gap.gap, gap.group) for gap in before.unknowns} if before else set()
    shifts += [
        shift_of_gap(gap, after)
        for gap in after.unknowns
        if gap.gap is not Gap.UNREPORTED and (gap.slot, gap.gap, gap.group) not in old_gaps
    ]
    old_responses = {response.id for response in before.responses} if before else set()
    shifts += [shift_of_response(response) for response in after.responses if response.id not in old_responses]
    return tuple(sorted(shifts, key=lambda shift: (shift.at, shift.kind, shift.slot, shift.why)))


def _known(when: Known, as_of: datetime, clock: Clock) -> bool:
    at = when.at(clock)
    return at is not None and at <= as_of


def _at(when: Known, clock: Clock) -> datetime:
    at = when.at(clock)
    return at if at is not None else when.received


def _unknowns(
    claims: Sequence[Claim], evidence: Sequence[Evidence], clock: Clock, expected: Sequence[str]
) -> tuple[Unknown, ...]:
    """Withheld and open, as told; then what the kind should answer and nobody has touched. What was left open is open until a
    source answers it, later than the last who left it open; what was kept back, until its side gives it."""
    gaps = {Act.WITHHOLDS: Gap.WITHHELD, Act.LEAVES_OPEN: Gap.OPEN}
    told: dict[tuple[str, Gap, str | None], list[Evidence]] = defaultdict(list)
    for item in evidence:
        if item.act in gaps:
            group = item.value.group if isinstance(item.value, Amount) else None
            gap = Gap.OPEN if item.origin.own else gaps[item.act]  # an outlet that has no number withholds none
            told[(item.slot, gap, group)].append(item)
    found = [
        Unknown(
            slot,
            gap,
            items[0].quote,
            tuple(dict.fromkeys(i.statement for i in items)),
            tuple(i.id for i in items),
            group,
        )
        for (slot, gap, group), items in told.items()
        if not _answered(slot, [known(item, clock) for item in first_of_passages(items)], _of_side(claims, gap, items))
    ]
    touched = {claim.slot for claim in claims} | {slot for slot, _, _ in told}
    found += [
        Unknown(slot, Gap.UNREPORTED, "", ()) for slot in expected if not touched & set(ANSWERED_BY.get(slot, (slot,)))
    ]
    order = list(Gap)
    return tuple(sorted(found, key=lambda gap: (order.index(gap.gap), gap.slot, gap.group or "", gap.words)))


def _of_side(claims: Sequence[Claim], gap: Gap, items: Sequence[Evidence]) -> Sequence[Claim]:
    """The claims that can answer what is not known: what a side keeps back, only one that this side gives, or that is corroborated."""
    if gap is Gap.OPEN:
        return claims
    sides = {item.origin.side for item in items if item.origin.side is not None}
    return [
        claim
        for claim in claims
        if claim.standing.support is Support.CORROBORATED
        or any(share.party.side in sides and share.party.named for share in claim.origins)
    ]


def _answered(slot: str, asked: Sequence[datetime], claims: Sequence[Claim]) -> bool:
    """Whether a source has answered a question since it was last asked, or several independent ones have at any time. What was known when the
    cause was first asked for is no answer to that: who asks what caused a landslide knows that it is one."""
    first = min(asked) if slot == Slot.KIND.value else None
    return any(
        claim.slot in ANSWERED_BY.get(slot, (slot,))
        and (_given_since(claim, max(asked)) or claim.standing.support is Support.CORROBORATED)
        and (first is None or claim.since > first)
        and claim.standing.state is State.LIVE
        and claim.standing.support is not Support.UNATTRIBUTED
        for claim in claims
    )


def _given_since(claim: Claim, at: datetime) -> bool:
    """Whether a source has given the value later than a moment, for the first time or as a further one."""
    later = (share for share in claim.origins if not share.party.own and share.state is State.LIVE)
    return claim.since > at or any(share.since > at for share in later)


def _responses(items: Sequence[ResponseEvidence], incident: str, clock: Clock) -> tuple[Response, ...]:
    """One response per party, kind, and way it moved people, for all that tell it in much the same words; the words are the earliest's."""
    by_key: dict[tuple[str, ...], list[list[ResponseEvidence]]] = defaultdict(list)
    for item in sorted({i.id: i for i in items}.values(), key=lambda item: (_at(item.known, clock), item.id)):
        acts = by_key[(item.who.id, item.kind.value, item.moved_from or "", item.moved_to or "")]
        same = next((told for told in acts if _tell_alike(told[0].quote, item.quote)), None)
        if same is None:
            acts.append([item])
        else:
            same.append(item)
    found = []
    for key, acts in by_key.items():
        for told in acts:
            amounts = tuple(dict.fromkeys(amount for item in told for amount in item.amounts))
            first = told[0]
            found.append(
                Response(
                    hash_id("re", incident, *key, first.quote), first.who, first.kind.value, first.quote, tuple(told), amounts,
                    first.moved_from, first.moved_to, _at(first.known, clock),
                )
            )  # fmt: skip
    return tuple(sorted(found, key=lambda response: (response.since, response.id)))


ALIKE, WORD = 0.5, 4
"""Share of the shorter quote's words, of so many letters and more, that another has too, from which both tell one thing done."""


def _tell_alike(quote: str, other: str) -> bool:
    mine, theirs = (
        {word for word in re.findall(r"\w+", words.casefold()) if len(word) >= WORD} for words in (quote, other)
    )
    return len(mine & theirs) >= ALIKE * max(1, min(len(mine), len(theirs)))
