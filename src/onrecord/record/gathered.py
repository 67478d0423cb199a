"""Evidence known at a moment, gathered into claims to be judged: one per slot and value, with its origins.

A *line* is whose words they are when values are set against each other: the party's side where that is known, else the
party itself; a state's local bodies are a line apart from its national ones. An outlet's own voice is a line of its own that never counts as a source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

from onrecord.model.evidence import Act, Amount, Evidence, Interval, Named, Party, Value
from onrecord.model.ids import hash_id
from onrecord.model.reading import Change
from onrecord.model.vocabulary import Basis, Clock, Direction

WITH_BASIS = frozenset({Basis.OWN_ACT, Basis.OWN_PEOPLE, Basis.OBSERVED})
"""Only a party's own acts, own people or own observation count towards independence."""

BASIS_ORDER = (Basis.OWN_PEOPLE, Basis.OWN_ACT, Basis.OBSERVED, Basis.ASSESSED, Basis.TOLD, Basis.UNKNOWN)
_BASIS_RANK = {basis: rank for rank, basis in enumerate(BASIS_ORDER)}


def line_of(party: Party) -> str:
    """The line a party speaks on."""
    if party.side is None:
        return f"party:{party.id}"
    return f"side:{party.side}/local" if party.local else f"side:{party.side}"


def value_key(value: Value) -> str:
    """What makes two values the same claim."""
    if isinstance(value, Named):
        return value.key
    if isinstance(value, Interval):
        return f"{value.begins.isoformat()}/{value.ends.isoformat()}"
    bounds = (value.low, value.best, value.high, value.qualifier.value, value.part_of or "")
    return "|".join([*value.scope(), *(str(bound) for bound in bounds)])


def _same(value: Value) -> tuple[object, ...]:
    """The same for two values exactly where `value_key` is: quicker to make for the thousands of items of a large incident."""
    if isinstance(value, Named):
        return (value.key,)
    if isinstance(value, Interval):
        return (value.begins, value.ends)
    return (*value.scope(), value.low, value.best, value.high, value.qualifier, value.part_of or "")


@dataclass
class Gathered:
    """A claim in the making: all evidence for one slot and value, earliest first."""

    slot: str
    value: Value
    incident: str
    clock: Clock
    items: list[Evidence] = field(default_factory=list)
    denials: list[Evidence] = field(default_factory=list)
    retractions: list[Evidence] = field(default_factory=list)

    @cached_property
    def id(self) -> str:
        """The claim's id: incident, slot, value."""
        return hash_id("cl", self.incident, self.slot, value_key(self.value))

    @cached_property
    def since(self) -> datetime:
        """When it was first known."""
        return known(self.items[0], self.clock)

    @cached_property
    def parties(self) -> dict[str, list[Evidence]]:
        """Evidence by origin's id, earliest first, origins in order of first word."""
        found: dict[str, list[Evidence]] = defaultdict(list)
        for item in self.items:
            found[item.origin.id].append(item)
        return dict(found)

    @cached_property
    def lines(self) -> dict[str, list[Evidence]]:
        """Evidence by line, outlets' own voice left out."""
        found: dict[str, list[Evidence]] = defaultdict(list)
        for item in self.items:
            if not item.origin.own:
                found[line_of(item.origin)].append(item)
        return dict(found)

    @cached_property
    def all_lines(self) -> dict[str, list[Evidence]]:
        """Evidence by line, own voice too."""
        found: dict[str, list[Evidence]] = defaultdict(list)
        for item in self.items:
            found[line_of(item.origin)].append(item)
        return dict(found)

    def given(self, line: str, against: Value) -> datetime:
        """When the line gave this value, set against another: the first time, or the latest time it did so as an explicit
        change of that other value."""
        first, _, changes = self._giving[line]
        if not changes:
            return first
        return max([first, *(at for at, change in changes if _changes(change, self.value, against))])

    def authority(self, line: str) -> int:
        """The highest authority that gave the value on that line."""
        return self._giving[line][1]

    def explicit(self, line: str) -> bool:
        """Whether the line's words say that this value replaces another."""
        return bool(self._giving[line][2])

    @cached_property
    def _giving(self) -> dict[str, tuple[datetime, int, list[tuple[datetime, Change]]]]:
        """By line: when it first gave the value, with what authority, and its explicit changes, one a passage (the first)."""
        found = {}
        for line, items in self.all_lines.items():
            first = min(_given_at(item, self.clock) for item in items)
            authority = max(item.origin.rank.authority() for item in items)
            changes = [
                (known(item, self.clock), item.value.change)
                for item in first_of_passages(items)
                if isinstance(item.value, Amount) and is_explicit(item)
            ]
            found[line] = (first, authority, changes)
        return found

    @staticmethod
    def basis(items: Sequence[Evidence]) -> Basis:
        """The best basis among items of one origin."""
        return items[0].basis if len(items) == 1 else BASIS_ORDER[min(_BASIS_RANK[item.basis] for item in items)]


def _given_at(item: Evidence, clock: Clock) -> datetime:
    return item.known.given(clock) or known(item, clock)


def known(item: Evidence, clock: Clock) -> datetime:
    """When an item was known on the clock; it must be known at all."""
    moment = item.known.at(clock)
    if moment is None:
        raise ValueError(f"{item.id} is absent from the {clock.value} clock")
    return moment


def first_of_passages(items: Iterable[Evidence]) -> list[Evidence]:
    """Items without those that only carry the passage of one before them."""
    seen: dict[str, Evidence] = {}
    for item in items:
        seen.setdefault(item.passage or item.id, item)
    return list(seen.values())


def _changes(change: Change, value: Value, other: Value) -> bool:
    """Does an explicit change to a value take the place of the other? It names the other, or moves away from it. "Rose to 9
    from 5", told again once 16 is known, takes the place of 5 alone."""
    if not isinstance(value, Amount) or not isinstance(other, Amount):
        return False
    mine, others = _number(value), _number(other)
    if change.before is not None:
        return change.before in (other.low, other.best, other.high)
    if mine is None or others is None:
        return False
    return mine > others if change.direction is Direction.UP else change.direction is Direction.DOWN and mine < others


def _number(value: Amount) -> float | None:
    return next((bound for bound in (value.best, value.low, value.high) if bound is not None), None)


def is_explicit(item: Evidence) -> bool:
    """The words say that this value replaces another."""
    value = item.value
    return isinstance(value, Amount) and (
        value.change.before is not None or value.change.direction is not Direction.NONE
    )


def _denied(claim: Gathered, item: Evidence) -> bool:
    """Whether what is denied is the claim's value in other words: "a clinic" and "the field clinic"; "40" and "up to 40"."""
    mine, denied = claim.value, item.value
    if claim.slot != item.slot:
        return False
    if isinstance(mine, Named) and isinstance(denied, Named):
        return bool(denied.key) and ":" not in denied.key and mine.key.endswith(f"-{denied.key}")
    if isinstance(mine, Amount) and isinstance(denied, Amount):
        same = (mine.unit, mine.group_key, mine.place_key) == (denied.unit, denied.group_key, denied.place_key)
        return same and _number(mine) is not None and _number(mine) == _number(denied)
    return False


def _told_as_a_part(item: Evidence, claims: Mapping[tuple[object, ...], Gathered]) -> list[Gathered]:
    """The claims that give a number as a part of another, and that a denial or retraction names by itself ("two nurses had been killed")."""
    if not isinstance(item.value, Amount) or item.value.part_of is not None:
        return []
    plain = _same(item.value)
    return [
        claim
        for claim in claims.values()
        if claim.slot == item.slot
        and isinstance(claim.value, Amount)
        and claim.value.part_of is not None
        and _same(replace(claim.value, part_of=None)) == plain
    ]


def gather(ordered: Sequence[Evidence], incident: str, clock: Clock) -> list[Gathered]:
    """Claims in order of first word (then slot and value). Denials and retractions go to the claims they speak to.

    `ordered`: items in the order in which they became known, then of their ids, each once.
    """
    claims: dict[tuple[object, ...], Gathered] = {}
    for item in ordered:
        if item.act is Act.ASSERTS and item.value is not None:
            key = (item.slot, *_same(item.value))
            if key not in claims:
                claims[key] = Gathered(item.slot, item.value, incident, clock)
            claims[key].items.append(item)
    for item in ordered:
        if item.act in (Act.DENIES, Act.RETRACTS):
            if item.value is None:
                spoken_to = [claim for claim in claims.values() if claim.slot == item.slot]
            else:
                key = (item.slot, *_same(item.value))
                spoken_to = [claims[key]] if key in claims else _told_as_a_part(item, claims)
                if item.act is Act.DENIES:
                    spoken_to += [claim for other, claim in claims.items() if other != key and _denied(claim, item)]
            for claim in spoken_to:
                (claim.denials if item.act is Act.DENIES else claim.retractions).append(item)
    return sorted(claims.values(), key=lambda claim: (claim.since, claim.slot, claim.id))
