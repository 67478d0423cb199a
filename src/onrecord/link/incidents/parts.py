"""Parts: strands that hang together by ties, with the scores of all pairs of their mentions, faint ones too.

Which mentions may be one incident is looked at part by part, so that a report costs as much among a million as among a thousand
(`link/incidents/strands.py` says which strands are tied). All pairs of a part are scored, whether or not they share an index key. What was scored in one
part is kept when it becomes another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from onrecord.link.incidents.grouping import Cells
from onrecord.link.incidents.strands import Strands

MOST_CELLS = 50_000_000
"""Pairs whose scores are kept in mind at most: a hundred megabytes."""
UNSCORED = -1
"""In place of a score, while a part is made."""


@dataclass(slots=True)
class Part:
    """Mentions of some strands, in the order in which they came, and the scores of all pairs of them; more room than is used."""

    members: list[str]
    room: Cells
    strands: frozenset[str] = frozenset()

    @property
    def cells(self) -> Cells:
        """The table of scores, its rows in the order of the members."""
        return self.room[: len(self.members), : len(self.members)]


@dataclass
class Parts:
    """Parts of strands, by the strands they are of."""

    strands: Strands
    _parts: dict[str, Part] = field(default_factory=dict)
    _stale: dict[str, Part] = field(default_factory=dict)
    _held: int = 0

    def clear(self) -> None:
        """Forget all."""
        self._parts.clear()
        self._stale.clear()
        self._held = 0

    def part(self, mention: str) -> Part:
        """The part that a mention is of."""
        strand = self.strands.home(mention)
        found = self._parts.get(strand)
        return found if found is not None else self._keep(self._hanging_together(strand))

    def changed(self, strands: Iterable[str]) -> None:
        """The parts of these strands may be others: made again when they are asked for."""
        self._stale.clear()
        for strand in strands:
            part = self._parts.get(strand)
            if part is not None:
                self._held -= part.room.size
                for key in part.strands:
                    del self._parts[key]
                self._stale.update(dict.fromkeys(part.members, part))

    def between(self, members: Iterable[str]) -> Part:
        """These mentions as a part, whatever hangs together."""
        keys = sorted(set(members))
        return self._made(keys, [self.part(key) for key in keys], Part([], np.zeros((0, 0), dtype=np.int16)))

    def _hanging_together(self, strand: str) -> set[str]:
        found = {strand}
        frontier = [strand]
        while frontier:
            beside = self.strands.tied(frontier.pop()) - found
            found |= beside
            frontier += beside
        return found

    def _keep(self, strands: set[str]) -> Part:
        members = [key for strand in sorted(strands) for _, key in self.strands.members(strand)]
        olds = sorted(_once(self._stale.get(key) for key in members), key=lambda old: -len(old.members))
        part = Part([], np.zeros((0, 0), dtype=np.int16))
        if olds and set(members).issuperset(olds[0].members):
            part = olds.pop(0)  # it grows: nobody else may have it
            for key in part.members:
                del self._stale[key]
        part = self._made(members, olds, part)
        part.strands = frozenset(strands)
        if self._held + part.room.size > MOST_CELLS:
            self.clear()
        self._held += part.room.size
        self._parts.update(dict.fromkeys(strands, part))
        return part

    def _made(self, members: list[str], olds: Iterable[Part], made: Part) -> Part:
        """`made`, grown to a part of all these mentions: what other parts hold is copied, what is new is scored."""
        new = sorted(set(members).difference(made.members))
        _make_room(made, new)
        row = {key: index for index, key in enumerate(made.members)}
        for old in _once(olds):
            both = [(row[key], index) for index, key in enumerate(old.members) if key in row]
            mine, theirs = [pair[0] for pair in both], [pair[1] for pair in both]
            made.room[np.ix_(mine, mine)] = old.room[np.ix_(theirs, theirs)]
        if new:
            self._score(made, len(made.members) - len(new))
        return made

    def _score(self, made: Part, start: int) -> None:
        """Score the pairs of the mentions from `start` on that are not scored yet."""
        cards = self.strands.cards(made.members)
        ordered = [cards[key] for key in made.members]
        for index in range(start, len(ordered)):
            one = ordered[index]
            line = made.room[index]
            for other in np.flatnonzero(line[:index] == UNSCORED).tolist():
                known = self.strands.known(one.id, ordered[other].id)
                found = self.strands.score(one, ordered[other]) if known is None else known
                line[other] = made.room[other, index] = found


def _once(parts: Iterable[Part | None]) -> list[Part]:
    return list({id(part): part for part in parts if part is not None}.values())


def _make_room(part: Part, new: list[str]) -> None:
    """Add rows for these mentions, not scored yet."""
    before, size = len(part.members), len(part.members) + len(new)
    if size > len(part.room):
        room = np.zeros((size + size // 4 + 4,) * 2, dtype=np.int16)
        room[:before, :before] = part.room[:before, :before]
        part.room = room
    part.room[before:size, :size] = part.room[:size, before:size] = UNSCORED
    part.room[range(before, size), range(before, size)] = 0
    part.members += new
