"""Editors' decisions on evidence, applied when they were made by the moment asked about; the latest on a thing wins.

In this order, whatever that of the decisions: REJECT leaves an item out, ACCEPT takes it back in; CORRECT gives a figure other
bounds; ATTRIBUTE gives words to another party; LINK makes one party of several; SIDE puts a party on a side. UNDO takes back an
earlier decision. MERGE and SPLIT are `link`'s; RATE is for who reads the record.

A decision names a party by an id it had in some report. `aliases` say which party of this incident that is.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from onrecord.errors import BadDecision
from onrecord.model.decision import Decision, in_force
from onrecord.model.evidence import Amount, Evidence, Party, ResponseEvidence
from onrecord.model.reason import Reason
from onrecord.model.vocabulary import Basis, DecisionKind, Qualifier

__all__ = ["DECIDED", "Calls", "calls_of", "decided", "in_force", "parse_bounds"]

DECIDED = "decision-"
"""How the rule of a reason begins that an editor gave."""


@dataclass(frozen=True)
class Calls:
    """The decisions that hold at a moment in one incident, by what they are about."""

    aliases: Mapping[str, str]
    met: Mapping[str, Party]
    verdict: dict[str, Decision] = field(default_factory=dict)
    corrected: dict[str, Decision] = field(default_factory=dict)
    attributed: dict[str, Decision] = field(default_factory=dict)
    linked: dict[str, str] = field(default_factory=dict)
    links: list[Decision] = field(default_factory=list)
    sides: dict[str, Decision] = field(default_factory=dict)
    _parties: dict[str, tuple[Party, tuple[Reason, ...]]] = field(default_factory=dict)

    def root(self, party: str) -> str:
        """The id that a party goes by in this incident, after links."""
        found = self.aliases.get(party, party)
        while found in self.linked:
            found = self.linked[found]
        return found

    def party(self, party: Party) -> tuple[Party, tuple[Reason, ...]]:
        """The party after links and sides, and who decided that."""
        if not self.linked and not self.sides:
            return party, ()
        if party.id not in self._parties:
            self._parties[party.id] = self._decided(party)
        return self._parties[party.id]

    def _decided(self, party: Party) -> tuple[Party, tuple[Reason, ...]]:
        root = self.root(party.id)
        because = [_because(d) for d in self.links if root in {self.root(key) for key in d.targets}]
        if root != party.id or because:
            party = self._one_of(root, party)
        call = self.sides.get(root)
        if call is not None:
            party = replace(party, side=call.value or None)
            because.append(_because(call))
        return party, tuple(because)

    def _one_of(self, root: str, party: Party) -> Party:
        """All that go by one id, as one party: known as the one that stays, of the highest rank that any has."""
        members = sorted({p for p in (*self.met.values(), party) if self.root(p.id) == root})
        snapshot = next((d.party for d in reversed(self.links) if d.party and d.party.id == root), None)
        kept = self.met.get(root) or snapshot or members[0]
        sides = sorted({one.side for one in members if one.side is not None})
        return replace(
            kept,
            id=root,
            side=kept.side or (sides[0] if len(sides) == 1 else None),
            named=kept.named or any(one.named for one in members),
            rank=max((one.rank for one in (kept, *members)), key=lambda rank: rank.authority()),
        )

    def left_out(self, *keys: str) -> bool:
        """Whether the latest decision on any of these leaves it out."""
        said = _latest(self.verdict, keys)
        return said is not None and said.kind is DecisionKind.REJECT

    def evidence(self, items: Iterable[Evidence]) -> list[Evidence]:
        """The items as the decisions leave them, each changed one with its reason."""
        return [self._evidence(item) for item in items if not self.left_out(item.id, item.statement)]

    def _evidence(self, item: Evidence) -> Evidence:
        if item.id in self.corrected:
            item = _corrected(item, self.corrected[item.id])
        call = _latest(self.attributed, (item.id, item.statement))
        if call is not None and call.party is not None:
            origin = self.met.get(self.aliases.get(call.party.id, call.party.id), call.party)
            basis = Basis(call.value) if call.value else item.basis
            item = replace(item, origin=origin, basis=basis, reasons=(*item.reasons, _because(call)))
        origin, because = self.party(item.origin)
        teller = self.party(item.teller)[0] if item.teller is not None else None
        if origin is not item.origin or teller is not item.teller:
            item = replace(item, origin=origin, teller=teller, reasons=(*item.reasons, *because))
        return item

    def responses(self, items: Iterable[ResponseEvidence]) -> list[ResponseEvidence]:
        """Responses likewise."""
        return [
            replace(item, who=self.party(item.who)[0], origin=self.party(item.origin)[0])
            for item in items
            if not self.left_out(item.id, item.statement)
        ]


def calls_of(
    force: Sequence[Decision],
    incident: Iterable[str],
    parties: Iterable[Party],
    aliases: Iterable[tuple[str, str]] = (),
) -> Calls:
    """Decisions in force, oldest first, sorted by what they are about. `incident`: its id, and the ids of its mentions."""
    calls = Calls(dict(aliases), {party.id: party for party in parties})
    here = set(incident)
    for decision in force:
        if decision.kind in (DecisionKind.REJECT, DecisionKind.ACCEPT):
            calls.verdict.update(dict.fromkeys(decision.targets, decision))
        elif decision.kind is DecisionKind.CORRECT:
            calls.corrected.update(dict.fromkeys(decision.targets, decision))
        elif decision.kind is DecisionKind.ATTRIBUTE:
            calls.attributed.update(dict.fromkeys(decision.targets, decision))
        elif decision.kind is DecisionKind.LINK:
            calls.links.append(decision)
            kept, *others = [calls.root(key) for key in decision.targets]
            calls.linked.update({other: kept for other in others if other != kept})
    for decision in force:
        if decision.kind is DecisionKind.SIDE and (len(decision.targets) < 2 or decision.targets[1] in here):
            calls.sides[calls.root(decision.targets[0])] = decision
    return calls


def decided(items: Sequence[Evidence], decisions: Sequence[Decision], as_of: datetime, incident: str) -> list[Evidence]:
    """The items of one incident as the decisions made by a moment leave them, each changed one with its reason."""
    force = in_force(decisions, as_of)
    return calls_of(force, [incident], [item.origin for item in items]).evidence(items) if force else list(items)


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
    """ "low..best..high", any of them empty but not all, none below the one before it. Raises BadDecision."""
    todo = "Write it as low..best..high: numbers, none smaller than the one before it; leave out what is not known."
    try:
        low, best, high = (float(word) if word.strip() else None for word in words.split(".."))
    except ValueError:
        raise BadDecision(f"{decision}: not a figure: {words!r}", todo=todo) from None
    named = [bound for bound in (low, best, high) if bound is not None]
    if not named or named != sorted(named) or not all(math.isfinite(bound) and bound >= 0 for bound in named):
        raise BadDecision(f"{decision}: not a figure: {words!r}", todo=todo)
    return low, best, high


def _latest(calls: Mapping[str, Decision], keys: Iterable[str]) -> Decision | None:
    """Of the decisions on any of these, the last."""
    return max((calls[key] for key in keys if key in calls), key=lambda call: (call.at, call.id), default=None)


def _because(call: Decision) -> Reason:
    return Reason(f"{DECIDED}{call.kind.value}", f"{call.by}: {call.why}")
