"""What a decision changes: records before and after it, set against each other claim by claim. Pure.

A claim is the same before and after when slot and value are; its id is another in another incident. A claim that goes where another
comes on the same evidence has got another value. What goes from one incident and comes in another has moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from onrecord.model.record import Claim, Record, Toll
from onrecord.record.gathered import value_key


class Move(StrEnum):
    """What becomes of a claim."""

    CHANGED = "changed"
    """It stands otherwise, or on other origins."""
    VALUE = "value"
    """Its value is another."""
    GONE = "gone"
    NEW = "new"
    COMES = "comes"
    """It comes from another incident."""
    GOES = "goes"
    """It goes to another incident."""


@dataclass(frozen=True, slots=True)
class ClaimMove:
    """A claim before and after; one of them None where there is none."""

    move: Move
    before: Claim | None
    after: Claim | None

    @property
    def lesser(self) -> bool:
        """Whether it stands as it did, on as many independent origins: only who says so, or how often, is another."""
        if self.move not in (Move.CHANGED, Move.COMES, Move.GOES) or self.before is None or self.after is None:
            return False
        return self.move is Move.CHANGED and _stands(self.before) == _stands(self.after)


@dataclass(frozen=True, slots=True)
class IncidentEffect:
    """An incident before and after; `before` is None where there was none, `after` where it becomes part of others.
    `kept`: how many claims are as they were."""

    before: Record | None
    after: Record | None
    moves: tuple[ClaimMove, ...]
    kept: int

    @property
    def tolls(self) -> tuple[tuple[str, Toll | None, Toll | None], ...]:
        """Tolls that are others: measure, before, after."""
        was = dict(self.before.tolls) if self.before else {}
        now = dict(self.after.tolls) if self.after else {}
        names = [*was, *(name for name in now if name not in was)]
        return tuple(
            (name, was.get(name), now.get(name)) for name in names if _bounds(was.get(name)) != _bounds(now.get(name))
        )

    @property
    def reports(self) -> tuple[int, int]:
        """How many reports tell of it, before and after."""
        return (len(self.before.reports) if self.before else 0, len(self.after.reports) if self.after else 0)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a decision changes, by incident; `further`: how many more incidents were not looked at."""

    incidents: tuple[IncidentEffect, ...]
    further: int = 0

    @property
    def nothing(self) -> bool:
        """Whether no record is another."""
        return all(one.before and one.after and not is_other(one) for one in self.incidents)


def is_other(effect: IncidentEffect) -> bool:
    """Whether an incident is another after than before."""
    was, now = effect.before, effect.after
    if was is None or now is None or effect.moves or effect.tolls:
        return True
    return (was.title, was.begins, was.ends, was.stage, was.places) != (now.title, now.begins, now.ends, now.stage, now.places) or (
        [gap.slot for gap in was.unknowns] != [gap.slot for gap in now.unknowns]
        or len(was.reports) != len(now.reports)
        or [(r.who, r.id) for r in was.responses] != [(r.who, r.id) for r in now.responses]
    )  # fmt: skip


def effect_of(before: Sequence[Record], after: Sequence[Record], further: int = 0) -> Effect:
    """What is different between the records of the touched incidents before a decision and after it."""
    was = {record.incident: record for record in before}
    now = {record.incident: record for record in after}
    made = [
        _incident(was.get(key), now.get(key), before, after)
        for key in dict.fromkeys((*(key for key in was if key in now), *now, *was))
    ]
    return Effect(tuple(made), further)


def _incident(
    was: Record | None, now: Record | None, before: Sequence[Record], after: Sequence[Record]
) -> IncidentEffect:
    old, new = _by_value([was] if was else []), _by_value([now] if now else [])
    elsewhere_before, elsewhere_after = (
        _by_value(r for r in before if r is not was),
        _by_value(r for r in after if r is not now),
    )
    moves: list[ClaimMove] = []
    kept = 0
    for key, claim in new.items():
        if key in old:
            if _looks(old[key]) != _looks(claim):
                moves.append(ClaimMove(Move.CHANGED, old[key], claim))
            else:
                kept += 1
        elif (gone := _on_same_evidence(claim, [c for k, c in old.items() if k not in new])) is not None:
            moves.append(ClaimMove(Move.VALUE, gone, claim))
        elif key in elsewhere_before:
            moves.append(ClaimMove(Move.COMES, elsewhere_before[key], claim))
        else:
            moves.append(ClaimMove(Move.NEW, None, claim))
    changed = {move.before.id for move in moves if move.move is Move.VALUE and move.before}
    for key, claim in old.items():
        if key not in new and claim.id not in changed:
            there = elsewhere_after.get(key)
            moves.append(ClaimMove(Move.GOES if there else Move.GONE, claim, there))
    return IncidentEffect(was, now, tuple(sorted(moves, key=lambda move: (move.lesser, _ORDER[move.move]))), kept)


_ORDER = {move: n for n, move in enumerate((Move.VALUE, Move.GONE, Move.NEW, Move.CHANGED, Move.COMES, Move.GOES))}


def _stands(claim: Claim) -> tuple[object, ...]:
    standing = claim.standing
    return (standing.state, standing.support, standing.contest, claim.independent)


def _by_value(records: Iterable[Record]) -> dict[tuple[str, str], Claim]:
    return {(claim.slot, value_key(claim.value)): claim for record in records for claim in record.claims}


def _looks(claim: Claim) -> tuple[object, ...]:
    """What an editor would see of a change of a claim."""
    origins = sorted((share.party.id, share.party.name, share.party.side or "", share.basis) for share in claim.origins)
    return (claim.standing, claim.independent, claim.outlets, claim.reports, origins)


def _on_same_evidence(claim: Claim, others: Sequence[Claim]) -> Claim | None:
    mine = {key for share in claim.origins for key in share.evidence}
    return next(
        (c for c in others if c.slot == claim.slot and mine & {k for share in c.origins for k in share.evidence}), None
    )


def _bounds(toll: Toll | None) -> tuple[float | None, ...] | None:
    return None if toll is None else (toll.low, toll.best, toll.high)
