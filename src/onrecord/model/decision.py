"""Decisions: a named editor's calls. Added, never overwritten; a call is undone by a further one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from onrecord.model.vocabulary import DecisionKind


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided what, when and why. `targets` are report, statement or incident-mention ids, so that a rebuild with
    a later reader keeps it.

    MERGE: mention ids of both incidents, held to be one. SPLIT: mention ids held apart from the rest.
    ACCEPT / REJECT: a statement or evidence id. CORRECT: an evidence id, `value` the corrected "low..best..high".
    RATE: a party id, `value` A–F. SIDE: a party id, `value` the side; a second target limits it to one incident.
    UNDO: the id of an earlier decision.
    """

    id: str
    kind: DecisionKind
    targets: tuple[str, ...]
    by: str
    at: datetime
    why: str
    value: str | None = None
