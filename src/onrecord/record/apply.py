"""Editors' decisions on evidence, applied when they were made by the moment asked about; the latest on a thing wins.

REJECT leaves an item out, ACCEPT takes it back in, CORRECT gives a figure other bounds, SIDE puts a party on a side, UNDO
takes back an earlier decision. MERGE and SPLIT are `link`'s; RATE is the brief's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from onrecord.errors import BadDecision
from onrecord.model.decision import Decision
from onrecord.model.evidence import Amount, Evidence
from onrecord.model.reason import Reason
from onrecord.model.vocabulary import DecisionKind, Qualifier


def in_force(decisions: Sequence[Decision], as_of: datetime) -> list[Decision]:
    """Decisions made by then and not undone by then, oldest first."""
    made = sorted((d for d in decisions if d.at <= as_of), key=lambda d: (d.at, d.id))
    undone: set[str] = set()
    for decision in reversed(made):
        if decision.kind is DecisionKind.UNDO and decision.id not in undone:
            undone.update(decision.targets)
    return [d for d in made if d.id not in undone and d.kind is not DecisionKind.UNDO]


def decided(items: Sequence[Evidence], decisions: Sequence[Decision], as_of: datetime, incident: str) -> list[Evidence]:
    """The items as the decisions leave them, each changed one with its reason."""
    force = in_force(decisions, as_of)
    if not force:
        return list(items)
    verdict: dict[str, Decision] = {}
    corrected: dict[str, Decision] = {}
    sides: dict[str, Decision] = {}
    for decision in force:
        if decision.kind in (DecisionKind.REJECT, DecisionKind.ACCEPT):
            verdict.update(dict.fromkeys(decision.targets, decision))
        elif decision.kind is DecisionKind.CORRECT:
            corrected.update(dict.fromkeys(decision.targets, decision))
        elif decision.kind is DecisionKind.SIDE and (len(decision.targets) < 2 or decision.targets[1] == incident):
            sides[decision.targets[0]] = decision
    kept: list[Evidence] = []
    for item in items:
        said = verdict.get(item.id) or verdict.get(item.statement)
        if said is not None and said.kind is DecisionKind.REJECT:
            continue
        if item.id in corrected:
            item = _corrected(item, corrected[item.id])
        if item.origin.id in sides:
            call = sides[item.origin.id]
            origin = replace(item.origin, side=call.value)
            item = replace(item, origin=origin, reasons=(*item.reasons, _because(call)))
        kept.append(item)
    return kept


def _corrected(item: Evidence, call: Decision) -> Evidence:
    if not isinstance(item.value, Amount):
        raise BadDecision(f"{call.id} corrects {item.id}, which is no figure", todo="Reject it, or undo the decision.")
    low, best, high = parse_bounds(call.value or "", call.id)
    exact = low is not None and low == high
    value = replace(
        item.value, low=low, best=best, high=high, qualifier=Qualifier.EXACT if exact else Qualifier.BETWEEN
    )
    return replace(item, value=value, reasons=(*item.reasons, _because(call)))


def parse_bounds(words: str, decision: str) -> tuple[float | None, float | None, float | None]:
    """ "low..best..high", any of them empty. Raises BadDecision."""
    try:
        low, best, high = (float(word) if word.strip() else None for word in words.split(".."))
    except ValueError:
        raise BadDecision(f"{decision}: not a figure: {words!r}", todo="Write it as low..best..high.") from None
    return low, best, high


def _because(call: Decision) -> Reason:
    return Reason(f"decision-{call.kind.value}", f"{call.by}: {call.why}")
