"""Decisions: a named editor's calls. Added, never overwritten; a call is undone by a further one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from onrecord.model.evidence import Party
from onrecord.model.ids import hash_id
from onrecord.model.vocabulary import DecisionKind


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided what, when and why. `targets` are report, statement or incident-mention ids, so that a rebuild with
    a later reader keeps it.

    MERGE: mention ids of both incidents, held to be one. SPLIT: mention ids held together, and apart from all others that were
    held when it was made.
    ACCEPT / REJECT: statement or evidence ids; REJECT also an item set aside that nobody need look at.
    CORRECT: evidence ids, `value` the corrected "low..best..high".
    ATTRIBUTE: statement or evidence ids, `party` who their words are really from, `value` the basis where that is another too.
    RATE: a party id, `value` A–F. SIDE: a party id, `value` the side (None: not known); a second target, an incident-mention id,
    limits it to that mention's incident.
    LINK: party ids that are one party, the first of them the one that stays, `party` how it is known.
    UNDO: ids of earlier decisions.
    """

    id: str
    kind: DecisionKind
    targets: tuple[str, ...]
    by: str
    at: datetime
    why: str
    value: str | None = None
    party: Party | None = None


def make_decision(
    kind: DecisionKind,
    targets: Iterable[str],
    *,
    by: str,
    at: datetime,
    why: str,
    value: str | None = None,
    party: Party | None = None,
) -> Decision:
    """A decision with the id that its words and its moment give it."""
    told = tuple(dict.fromkeys(targets))
    key = hash_id("de", kind.value, *told, by, at.isoformat(), why, value, party.id if party else None)
    return Decision(key, kind, told, by, at, why, value, party)


def in_force(decisions: Iterable[Decision], as_of: datetime | None = None) -> list[Decision]:
    """Decisions made by a moment (None: ever) and not undone by then, oldest first. What undoes an undoing brings back what that
    had undone."""
    made = sorted((d for d in decisions if as_of is None or d.at <= as_of), key=lambda d: (d.at, d.id))
    undone: set[str] = set()
    for decision in reversed(made):
        if decision.kind is DecisionKind.UNDO and decision.id not in undone:
            undone.update(decision.targets)
    return [d for d in made if d.id not in undone and d.kind is not DecisionKind.UNDO]
