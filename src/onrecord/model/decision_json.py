"""Decisions as JSON text with named keys: they are evidence, held for ever, and read back by every later version."""

from __future__ import annotations

import json

from onrecord.model.decision import Decision
from onrecord.model.jsonable import moment_from_json, moment_json
from onrecord.model.vocabulary import DecisionKind


def decision_text(decision: Decision) -> str:
    """The decision as a JSON object."""
    return json.dumps(
        {
            "id": decision.id,
            "kind": decision.kind.value,
            "targets": list(decision.targets),
            "by": decision.by,
            "at": moment_json(decision.at),
            "why": decision.why,
            "value": decision.value,
        },
        ensure_ascii=False,
    )


def decision_from_text(text: str) -> Decision:
    """The decision. Raises ValueError or KeyError for text that is none."""
    written = json.loads(text)
    at = moment_from_json(written["at"])
    if at is None:
        raise ValueError("a decision has a moment it was made at")
    return Decision(
        id=written["id"],
        kind=DecisionKind(written["kind"]),
        targets=tuple(written["targets"]),
        by=written["by"],
        at=at,
        why=written["why"],
        value=written["value"],
    )
