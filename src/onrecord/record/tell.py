"""Differences in words: "injured, American: 0 → 11; same side, better authority; Bill Urban, 16 Jan 2020"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from onrecord.model.decision import Decision
from onrecord.model.evidence import Amount, Interval
from onrecord.model.record import Claim, Record, Response, Shift, Unknown
from onrecord.model.vocabulary import Contest, State, Support


def shift_of_claim(
    before: Claim | None, after: Claim, old: Mapping[str, Claim], new: Mapping[str, Claim], record: Record
) -> list[Shift]:
    """What is new about a claim: itself, its state, support or contest."""
    told = [share for share in after.origins if not share.party.own]
    at = _latest(after, new)
    sided = list(_sides_gone_on(before, after, new, record))
    if before is None:
        replaced = [claim for claim in new.values() if claim.superseded_by == after.id]
        if replaced:
            return [_superseding(after, replaced, after.since, record), *sided]
        if after.standing.state is State.SUPERSEDED and after.superseded_by in new:
            return []
        who = (told or after.origins)[0].party.name
        why = f"{head(after)}: {words_of(after)}; {who}, {date_of(after.since)}"
        return [
            Shift(
                after.since, "new", after.slot, None, words_of(after), why, (after.id,), after.origins[0].evidence[:1]
            ),
            *sided,
        ]
    shifts: list[Shift] = sided
    if before.standing.state is not after.standing.state and after.standing.state is State.SUPERSEDED:
        newer = new.get(after.superseded_by or "")
        if newer is not None and newer.id in old:
            shifts.append(_superseding(newer, [after], at, record))
    elif before.standing.state is not after.standing.state:
        shifts.append(_of_state(before, after, at, record))
    if before.standing.support is not after.standing.support:
        shifts.append(_axis("support", before.standing.support, after.standing.support, after, at))
    if before.standing.contest is not after.standing.contest:
        shifts.append(_axis("contest", before.standing.contest, after.standing.contest, after, at))
    return shifts


def shift_of_left_out(claim: Claim, decisions: Sequence[Decision], as_of: datetime) -> Shift:
    """A claim that is no longer told, with the latest of the decisions in force that touches it. Only decisions take a claim away."""
    told = {*claim.statements, *(item for share in claim.origins for item in share.evidence)}
    calls = [call for call in decisions if told & set(call.targets)]
    call = max(calls, key=lambda call: (call.at, call.id)) if calls else None
    at = call.at if call else as_of
    because = f"{call.by}: {call.why}" if call else "none of its statements is left"
    why = f"{head(claim)}: {words_of(claim)}, left out; {because}, {date_of(at)}"
    return Shift(at, "left-out", claim.slot, words_of(claim), None, why, (claim.id,), claim.origins[0].evidence[:1])


def by_decision(shift: Shift, claims: Mapping[str, Claim], decisions: Sequence[Decision]) -> Shift:
    """The shift with the latest of the decisions made since that touches its claim: then that is when and why it changed."""
    told = {key for one in shift.claims if one in claims for key in ids_of(claims[one])}
    calls = [call for call in decisions if told & set(call.targets)]
    if not calls:
        return shift
    call = max(calls, key=lambda call: (call.at, call.id))
    return replace(shift, at=call.at, why=f"{shift.why}; decided by {call.by}, {date_of(call.at)}: {call.why}")


def ids_of(claim: Claim) -> set[str]:
    """Ids by which a decision can name what a claim stands on: evidence, statements, parties."""
    found = {*claim.statements}
    for share in claim.origins:
        found.update((share.party.id, *share.evidence))
    return found


MINOR = frozenset("kind when where against means victim other present duration money personnel targeted".split())
"""Slots whose changes are told only to whoever asks for all."""


def is_material(claim: Claim) -> bool:
    """Whether a change of this claim is news to an editor: sourced, no part of another figure, and on no minor slot."""
    part = isinstance(claim.value, Amount) and claim.value.part_of is not None
    return claim.slot not in MINOR and claim.standing.support is not Support.UNATTRIBUTED and not part


def _sides_gone_on(before: Claim | None, after: Claim, new: Mapping[str, Claim], record: Record) -> Iterator[Shift]:
    """Sides that have since given another value, while another side still holds this one."""
    if after.standing.state is not State.LIVE:
        return
    held = {share.party.id: share.state for share in before.origins} if before is not None else {}
    for newer_id in sorted({share.superseded_by for share in after.origins if share.superseded_by}):
        gone = [share for share in after.origins if share.superseded_by == newer_id and not share.party.own]
        if newer_id in new and any(held.get(share.party.id, State.LIVE) is State.LIVE for share in gone):
            yield _superseding(new[newer_id], [after], _latest(after, new), record)


def _superseding(newer: Claim, replaced: list[Claim], at: datetime, record: Record) -> Shift:
    oldest = sorted(replaced, key=lambda claim: (claim.since, claim.id))
    values = ", ".join(words_of(claim) for claim in oldest)
    rule = next((r.detail for claim in oldest for r in claim.reasons if r.rule == "same-side-later-value"), "")
    why = f"{head(newer)}: {values} → {words_of(newer)}; {rule}, {date_of(at)}"
    evidence = (*newer.origins[0].evidence[:1], *(claim.origins[0].evidence[0] for claim in oldest))
    return Shift(
        at, "superseded", newer.slot, values, words_of(newer), why, (newer.id, *(c.id for c in oldest)), evidence
    )


def _axis(
    kind: str, before: State | Support | Contest, after: State | Support | Contest, claim: Claim, at: datetime
) -> Shift:
    why = next((reason.detail for reason in reversed(claim.reasons) if reason.rule != "stale"), "")
    was = "undisputed" if before is Contest.NONE else before.value
    now = "undisputed" if after is Contest.NONE else after.value
    text = f"{head(claim)}, {words_of(claim)}: {was} → {now}; {why}, {date_of(at)}"
    evidence = tuple(share.evidence[0] for share in claim.origins[:2])
    return Shift(at, kind, claim.slot, before.value, after.value, text, (claim.id,), evidence)


def _of_state(before: Claim, after: Claim, at: datetime, record: Record) -> Shift:
    """That a value was taken back, told by who did and when; or that it stands again, by who gave it again."""
    kind = "withdrawn" if after.standing.state is State.WITHDRAWN else "state"
    shift = _axis(kind, before.standing.state, after.standing.state, after, at)
    taken = next((reason for reason in reversed(after.reasons) if reason.rule == "own-retraction"), None)
    again = [share for share in after.origins if not share.party.own and share.state is State.LIVE]
    if kind == "withdrawn" and taken is not None:
        items = [item for item in record.evidence if item.statement in taken.statements]
        at, why = min((item.known.at(record.clock) or at for item in items), default=at), taken.detail
    elif again:
        last = max(again, key=lambda share: (share.since, share.party.id))
        at, why = last.since, f"{last.party.name}{',' * (', ' in last.party.name)} gave it again"
    else:
        return shift
    was, now = before.standing.state.value, after.standing.state.value
    text = f"{head(after)}, {words_of(after)}: {was} → {now}; {why}, {date_of(at)}"
    return replace(shift, at=at, why=text)


def shift_of_gap(gap: Unknown, record: Record) -> Shift:
    """A slot that is newly withheld or open."""
    items = [item for item in record.evidence if item.id in gap.evidence]
    at = min((item.known.at(record.clock) or record.as_of for item in items), default=record.as_of)
    who = items[0].origin.name if items else ""
    why = f"{gap.slot}: {gap.gap.value}; {who}, {date_of(at)}"
    return Shift(at, "gap", gap.slot, None, gap.gap.value, why, (), gap.evidence[:1])


def shift_of_response(response: Response) -> Shift:
    """A response that is newly told."""
    why = f"response: {response.who.name}, {response.kind}; {date_of(response.since)}"
    return Shift(
        response.since,
        "response",
        response.kind,
        None,
        response.words,
        why,
        (),
        tuple(i.id for i in response.evidence[:1]),
    )


def head(claim: Claim) -> str:
    """ "injured, American", "by"."""
    value = claim.value
    if isinstance(value, Amount):
        scope = [piece for piece in (value.group, value.place and f"at {value.place}") if piece]
        unit = [] if value.unit in ("", "people", "share", value.measure.value) else [value.unit]
        return ", ".join([value.measure.value, *unit, *scope])
    return claim.slot


def words_of(claim: Claim) -> str:
    """A value in few characters."""
    value = claim.value
    if isinstance(value, Interval):
        return f"{value.begins:%Y-%m-%d %H:%M}–{value.ends:%H:%M} UTC"
    if not isinstance(value, Amount):
        return value.label
    low, best, high = value.low, value.best, value.high
    if low is not None and low == high:
        return _number(low)
    if low is not None and high is not None:
        return f"{_number(low)}–{_number(high)}"
    if low is not None:
        return f"{_number(low)} or more"
    if high is not None:
        return f"up to {_number(high)}"
    return f"about {_number(best)}" if best is not None else "a number not given"


def date_of(moment: datetime) -> str:
    """ "16 Jan 2020"."""
    return f"{moment.day} {moment:%b %Y}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"


def _latest(claim: Claim, claims: Mapping[str, Claim]) -> datetime:
    """When what is known of the claim's neighbourhood last changed: the latest of its own and its rivals' first words."""
    rivals = {*claim.conflicts_with, *([claim.superseded_by] if claim.superseded_by else [])}
    return max([claim.since, *(claims[key].since for key in rivals if key in claims)])
