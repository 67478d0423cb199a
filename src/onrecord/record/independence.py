"""Which origins are independent of each other, and how many (design: record, "Origin, side, basis, independence").

Two origins are independent when both sides are known and differ, and each has basis: its own acts, own people or own
observation. One person's words in fifty reports are one origin; an unknown side is independent of nobody; parties of one side
count once. Two outlets' own observations are independent when neither carries the other's passage.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model.evidence import Evidence
from onrecord.model.reason import Reason, Words
from onrecord.model.vocabulary import Basis
from onrecord.record.gathered import WITH_BASIS, Gathered


def independent_origins(claims: Sequence[Gathered]) -> list[list[Evidence]]:
    """A largest set of mutually independent origins over claims that support each other: each as its evidence.

    One per known side with basis: the named before the unnamed, then the earliest. Sides exclude each other pairwise and
    nothing else does, so one a side is the maximum.
    """
    best: dict[str, list[Evidence]] = {}
    for claim in claims:
        for items in claim.parties.values():
            party = items[0].origin
            if party.side is None or party.own or Gathered.basis(items) not in WITH_BASIS:
                continue
            held = best.get(party.side)
            if held is None or (party.named and not held[0].origin.named):
                best[party.side] = items
    return [best[side] for side in sorted(best)]


def own_observations(claims: Sequence[Gathered]) -> list[list[Evidence]]:
    """Outlets' own observations, one an outlet and passage: what a Reuters and an AFP witness each saw."""
    found: dict[str, list[Evidence]] = {}
    passages: set[str] = set()
    for claim in claims:
        for key, items in claim.parties.items():
            seen = [item for item in items if item.origin.own and item.basis is Basis.OBSERVED]
            if seen and key not in found and not (seen[0].passage and seen[0].passage in passages):
                found[key] = seen
                passages.add(seen[0].passage)
    return [found[key] for key in sorted(found)]


def corroboration(claims: Sequence[Gathered]) -> Reason | None:
    """Why the first claim is corroborated by all these that support it (itself among them), or None."""
    origins = independent_origins(claims)
    if len(origins) >= 2 and any(items[0].origin.named for items in origins):
        return _reason("independent-origins", origins)
    seen = own_observations(claims)
    return _reason("own-observations", seen) if len(seen) >= 2 else None


def _reason(rule: str, origins: Sequence[Sequence[Evidence]]) -> Reason:
    names = "; ".join(f"{items[0].origin.name} ({items[0].origin.side or 'own observation'})" for items in origins)
    first = [items[0] for items in origins]
    words = tuple(Words(item.report, item.span) for item in first)
    return Reason(rule, names, statements=tuple(item.statement for item in first), words=words)
