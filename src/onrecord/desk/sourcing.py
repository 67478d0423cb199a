"""A record → who its claims come from: by side, which are independent of each other, and what outlets say in their own voice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.brief.phrases import side_name
from onrecord.model.evidence import Party
from onrecord.model.record import Record
from onrecord.model.vocabulary import State
from onrecord.record.gathered import WITH_BASIS

_INITIALS = 4
"""Letters of an outlet's key that are taken for initials: cnn, bbc, wapo."""


@dataclass
class Voice:
    """A party with how many claims it gave, how many of them stand, on what basis, and by which outlets it was relayed."""

    party: Party
    claims: int = 0
    live: int = 0
    bases: set[str] = field(default_factory=set)
    via: set[str] = field(default_factory=set)

    @property
    def with_basis(self) -> bool:
        """Whether it knew by its own acts, people or observation on any claim."""
        return bool(self.bases & {basis.value for basis in WITH_BASIS})


@dataclass(frozen=True, slots=True)
class Side:
    """A side (None: not known) with its voices, the one with most claims first. `counts`: it can be one of two independent origins."""

    side: str | None
    name: str
    voices: tuple[Voice, ...]
    counts: bool


def sides(record: Record) -> tuple[list[Side], list[Voice]]:
    """The sides that speak on an incident, those that can count as independent first; and outlets in their own voice."""
    voices: dict[str, Voice] = {}
    via = {item.id: item.via for item in record.evidence if item.via}
    for claim in record.claims:
        for share in claim.origins:
            voice = voices.setdefault(share.party.id, Voice(share.party))
            voice.claims += 1
            voice.live += share.state is State.LIVE and claim.standing.state is State.LIVE
            voice.bases.add(share.basis)
            voice.via.update(name for key in share.evidence for name in via.get(key, ()))
    grouped: dict[str | None, list[Voice]] = defaultdict(list)
    own = []
    for voice in sorted(voices.values(), key=lambda v: (-v.claims, v.party.name, v.party.id)):
        if voice.party.own:
            own.append(voice)
        else:
            grouped[voice.party.side].append(voice)
    found = [
        Side(
            side,
            _name(side, members),
            tuple(members),
            side is not None and any(voice.with_basis for voice in members),
        )
        for side, members in grouped.items()
    ]
    return sorted(found, key=lambda s: (s.side is None, not s.counts, -sum(v.claims for v in s.voices), s.name)), own


def _name(side: str | None, members: Sequence[Voice]) -> str:
    """A side for people; an outlet that is a side of its own goes by the name it has in the record, or its capitals."""
    if side is None:
        return "Side not known"
    if not side.startswith("outlet:"):
        return side_name(side)
    named = [voice.party.name for voice in members if voice.party.id == side]
    bare = side_name(side)
    return named[0] if named else bare.upper() if len(bare) <= _INITIALS else bare
