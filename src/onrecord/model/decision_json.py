"""Decisions as JSON text with named keys: they are evidence, held for ever, and read back by every later version."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from onrecord.model.decision import Decision
from onrecord.model.evidence import Party, Rank
from onrecord.model.jsonable import moment_from_json, moment_json
from onrecord.model.vocabulary import DecisionKind, SourceKind


def decision_json(decision: Decision) -> dict[str, Any]:
    """The decision as a JSON object."""
    party = decision.party
    return {
        "id": decision.id,
        "kind": decision.kind.value,
        "targets": list(decision.targets),
        "by": decision.by,
        "at": moment_json(decision.at),
        "why": decision.why,
        "value": decision.value,
        "party": None
        if party is None
        else {
            "id": party.id,
            "name": party.name,
            "kind": party.kind.value,
            "side": party.side,
            "named": party.named,
            "rank": party.rank.value,
            "own": party.own,
            "local": party.local,
        },
    }


def decision_text(decision: Decision) -> str:
    """The decision as JSON text."""
    return json.dumps(decision_json(decision), ensure_ascii=False)


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
        party=_party(written.get("party")),  # earlier versions wrote none
    )


def _party(written: Mapping[str, Any] | None) -> Party | None:
    if written is None:
        return None
    return Party(
        id=written["id"],
        name=written["name"],
        kind=SourceKind(written["kind"]),
        side=written["side"],
        named=written["named"],
        rank=Rank(written["rank"]),
        own=written["own"],
        local=written["local"],
    )
