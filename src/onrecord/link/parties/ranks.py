"""Whose soldiers are counted, where only all reports of an incident together tell it.

1. "Nine soldiers are dead" in the words of a state's officer are that state's, though another report told whose officer he is. Not those that his
   side killed.
2. "Seven rangers" in such words are of that state, where it, or somebody else, counts "Keldian rangers" too; so are its civilians, its police.
3. Soldiers of no told state are of the one state whose soldiers others count here ("11 soldiers killed"; "11 Congolese soldiers").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from onrecord.link.claims.amounts import counts_soldiers, of_side, told_of_foes
from onrecord.link.parties.actors import state_sides
from onrecord.model.evidence import SOLDIERS, Amount, Evidence, Rank


def in_own_ranks(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The evidence of one incident with soldiers, and groups of people, of no told state given to theirs. Ids stay."""
    items = tuple(evidence)
    sides = [_side_of_own(item) for item in items]
    items = tuple(_soldiers_of(item, side) for item, side in zip(items, sides, strict=True))
    told = {item.value.group_key for item in items if isinstance(item.value, Amount)}
    items = tuple(_among(item, side, told) for item, side in zip(items, sides, strict=True))
    counted = {
        item.value.group_key
        for item in items
        if isinstance(item.value, Amount) and item.value.group_key in state_sides() and counts_soldiers(item.value)
    }
    alone = next(iter(counted)) if len(counted) == 1 else None
    return tuple(_soldiers_of(item, alone) for item in items)


def _side_of_own(item: Evidence) -> str | None:
    """The state whose own people an item counts by who gives it; None where that is no state's office, or it counts those whom that side fought."""
    party = item.origin
    if (
        not isinstance(item.value, Amount)
        or party.own
        or party.rank is Rank.BYSTANDER
        or party.side not in state_sides()
    ):
        return None
    return None if told_of_foes(item.quote) else party.side


def _soldiers_of(item: Evidence, side: str | None) -> Evidence:
    """The item with its soldiers of no told state as a side's."""
    if side is None or not isinstance(item.value, Amount) or item.value.group_key != SOLDIERS:
        return item
    return replace(item, value=of_side(item.value, side))


def _among(item: Evidence, side: str | None, told: set[str]) -> Evidence:
    """The item with its group as its own side's, where that is one of the groups `told`."""
    if side is None or not isinstance(item.value, Amount) or f"{side}:{item.value.group_key}" not in told:
        return item
    return replace(item, value=of_side(item.value, side))
