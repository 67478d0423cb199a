"""Which origins are independent of each other, and how many (design: record, "Origin, side, basis, independence").

Two origins are independent when both sides are known and differ, each has basis (its own acts, own people or own observation), and
each has words of its own: words that another's are a copy of, under whatever name, are one telling. One person's words in fifty reports are
one origin; an unknown side is independent of nobody; parties of one side count once. Two outlets' own observations are
independent when neither carries the other's passage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from onrecord.model.evidence import Evidence
from onrecord.model.reason import Reason, Words
from onrecord.model.vocabulary import Basis
from onrecord.record.gathered import WITH_BASIS, Gathered

OWN_WORDS = 12
"""Words from which two statements can be told to be one passage: "five people were killed in the fire" is said alike by anyone."""
CARRIED = 0.7
"""Share of the shorter statement's runs of four words that the longer one has, from which one carries the other: as many as a copy with a word
in twelve changed keeps."""
_WORD = re.compile(r"[^\W_]+")


def independent_origins(claims: Sequence[Gathered]) -> list[list[Evidence]]:
    """A set of mutually independent origins over claims that support each other: each as its evidence, the words it counts by first.

    One per known side with basis: the named before the unnamed, then the earliest; a side all of whose words are carried from, or by, those
    of a side taken before it is left out.
    """
    by_side: dict[str, list[list[Evidence]]] = {}
    for claim in claims:
        for items in claim.parties.values():
            party = items[0].origin
            if party.side is None or party.own or Gathered.basis(items) not in WITH_BASIS:
                continue
            by_side.setdefault(party.side, []).append(items)
    chosen: dict[str, list[Evidence]] = {}
    for side, tellings in by_side.items():
        ordered = sorted(tellings, key=lambda items: not items[0].origin.named)
        own = (apart for items in ordered if (apart := _with_own_words(items, chosen.values())) is not None)
        found = next(own, None)
        if found is not None:
            chosen[side] = found
    return [chosen[side] for side in sorted(chosen)]


def _with_own_words(items: Sequence[Evidence], others: Iterable[Sequence[Evidence]]) -> list[Evidence] | None:
    """The items, one first that none of the others' first words are a copy of, or None where there is none."""
    taken = [other[0] for other in others]
    for index, item in enumerate(items):
        if not any(carries(item, other) for other in taken):
            return [item, *items[:index], *items[index + 1 :]]
    return None


def carries(a: Evidence, b: Evidence) -> bool:
    """Whether two statements are one passage under two names: told word for word, but for a light edit."""
    mine, theirs = _runs(a.quote), _runs(b.quote)
    shorter = min(len(mine), len(theirs))
    if shorter < OWN_WORDS - 3 or (a.report == b.report and not a.span.overlaps(b.span)):
        return False
    return len(mine & theirs) >= CARRIED * shorter


@lru_cache(maxsize=20_000)
def _runs(quote: str) -> frozenset[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(quote)]
    return frozenset(tuple(words[i : i + 4]) for i in range(len(words) - 3))


def own_observations(claims: Sequence[Gathered]) -> list[list[Evidence]]:
    """Outlets' own observations, one an outlet and passage: what a Reuters and an AFP witness each saw."""
    found: dict[str, list[Evidence]] = {}
    for claim in claims:
        for key, items in claim.parties.items():
            seen = [item for item in items if item.origin.own and item.basis is Basis.OBSERVED]
            taken = [other[0] for other in found.values()]
            if seen and key not in found and not any(_one_passage(seen[0], other) for other in taken):
                found[key] = seen
    return [found[key] for key in sorted(found)]


def _one_passage(a: Evidence, b: Evidence) -> bool:
    return bool(a.passage and a.passage == b.passage) or carries(a, b)


def corroboration(origins: Sequence[Sequence[Evidence]], seen: Sequence[Sequence[Evidence]]) -> Reason | None:
    """Why a claim is corroborated, or None, by the independent origins and the own observations of all that support it."""
    if len(origins) >= 2 and any(items[0].origin.named for items in origins):
        return _reason("independent-origins", origins)
    return _reason("own-observations", seen) if len(seen) >= 2 else None


def _reason(rule: str, origins: Sequence[Sequence[Evidence]]) -> Reason:
    names = "; ".join(f"{items[0].origin.name} ({items[0].origin.side or 'own observation'})" for items in origins)
    first = [items[0] for items in origins]
    words = tuple(Words(item.report, item.span) for item in first)
    return Reason(rule, names, statements=tuple(item.statement for item in first), words=words)
