"""Whose soldiers are counted, where only all reports of an incident together tell it.

1. "Nine soldiers are dead" in the words of a state's officer are that state's, though another report told whose officer he is. Not those that his
   side killed.
2. "Seven rangers" in such words are of that state, where it, or somebody else, counts "Keldian rangers" too; so are its civilians, its police.
3. Soldiers of no told state are of the one state whose soldiers others count here ("11 soldiers killed"; "11 Congolese soldiers").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from onrecord.link.claims.amounts import SOLDIERS, counts_soldiers, told_of_foes
from onrecord.link.parties.actors import state_sides
from onrecord.model.evidence import Amount, Evidence, Rank


def in_own_ranks(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The evidence of one incident with soldiers, and groups of people, of no told state given to theirs. Ids stay."""
    items = tuple(_of(item, item.origin.side) if _speaks_for_own(item) else item for item in evidence)
    told = {item.value.group_key for item in items if isinstance(item.value, Amount)}
    items = tuple(_among(item, told) if _speaks_for_own(item) else item for item in items)
    sides = {
        item.value.group_key
        for item in items
        if isinstance(item.value, Amount) and item.value.group_key in state_sides() and counts_soldiers(item.value)
    }
    alone = next(iter(sides)) if len(sides) == 1 else None
    return tuple(_of(item, alone) for item in items)


def _speaks_for_own(item: Evidence) -> bool:
    party = item.origin
    official = not party.own and party.rank is not Rank.BYSTANDER and party.side in state_sides()
    return official and not told_of_foes(item.quote)


def _of(item: Evidence, side: str | None) -> Evidence:
    """The item with its soldiers of no told state as a side's."""
    value = item.value
    if side is None or not isinstance(value, Amount) or value.group_key != SOLDIERS:
        return item
    return replace(item, value=replace(value, group_key=side))


def _among(item: Evidence, told: set[str]) -> Evidence:
    """The item with its group as its own side's, where that is one of the groups `told`."""
    value, side = item.value, item.origin.side
    if not isinstance(value, Amount) or side is None or f"{side}:{value.group_key}" not in told:
        return item
    key = value.group_key
    return replace(item, value=replace(value, group_key=f"{side}:{key}", group_within=(side, key)))
