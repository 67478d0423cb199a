"""Which decisions touch what: how an editor sees who decided before him, and how two who decide at once see each other.

A decision touches the ids it names; one that undoes another touches what that touched. An incident is touched by what names it, its
mentions, its evidence and responses, the statements these stand on, or its parties.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from onrecord.model.decision import Decision
from onrecord.model.evidence import Held
from onrecord.model.vocabulary import DecisionKind

NOBODY = "none"
"""The stamp of what nobody has decided on."""


def keys_of(held: Held) -> frozenset[str]:
    """Every id by which a decision can touch an incident."""
    found = {held.incident, *(card.id for card in held.cards)}
    for item in held.evidence:
        found.update((item.id, item.statement, item.origin.id))
    for response in held.responses:
        found.update((response.id, response.statement, response.who.id, response.origin.id))
    found.update(alias for alias, _ in held.aliases)
    return frozenset(found)


def touched_by(decision: Decision, by_id: Mapping[str, Decision]) -> frozenset[str]:
    """The ids that a decision touches. `by_id`: all decisions."""
    found: set[str] = set()
    ahead, seen = [decision], {decision.id}
    while ahead:
        one = ahead.pop()
        found.update(one.targets)
        if one.party is not None:
            found.add(one.party.id)
        if one.kind is DecisionKind.UNDO:
            undone = [by_id[key] for key in one.targets if key in by_id and key not in seen]
            seen.update(call.id for call in undone)
            ahead += undone
    return frozenset(found)


def touching(decisions: Sequence[Decision], keys: Collection[str], spread: bool = False) -> tuple[Decision, ...]:
    """The decisions that touch any of these ids, oldest first. `spread`: and those that touch a party which these brought in, as an
    incident is touched that words of a new source were given to."""
    by_id = {one.id: one for one in decisions}
    touched = {one.id: touched_by(one, by_id) for one in decisions}
    wanted = frozenset(keys)
    while True:
        found = [one for one in decisions if not wanted.isdisjoint(touched[one.id])]
        brought = {key for one in found if one.kind in _BRINGING for key in (*one.targets, *_party(one))}
        if not spread or brought <= wanted:
            return tuple(sorted(found, key=lambda one: (one.at, one.id)))
        wanted |= brought


_BRINGING = frozenset({DecisionKind.ATTRIBUTE, DecisionKind.LINK})
"""Kinds that bring a party into an incident."""


def _party(decision: Decision) -> tuple[str, ...]:
    return (decision.party.id,) if decision.party is not None else ()


def stamp_of(touching_it: Sequence[Decision]) -> str:
    """What an editor has seen of a thing, as one word: the last decision that touches it. Decisions are only ever added, and none is
    made at the moment of another."""
    return touching_it[-1].id if touching_it else NOBODY


def made_since(touching_it: Sequence[Decision], seen: str) -> tuple[Decision, ...]:
    """The decisions after the one that was seen last; all of them where that is none of these."""
    ids = [one.id for one in touching_it]
    return tuple(touching_it[ids.index(seen) + 1 :]) if seen in ids else tuple(touching_it)


def undone_by(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """Decision id → the decision in force that undoes it."""
    found: dict[str, Decision] = {}
    undone: set[str] = set()
    for one in sorted(decisions, key=lambda one: (one.at, one.id), reverse=True):
        if one.kind is DecisionKind.UNDO and one.id not in undone:
            undone.update(one.targets)
            found.update((key, one) for key in one.targets if key not in found)
    return found
