"""Sources as editors rate and link them: what holds of a source's name at the page's moment."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.desk.asking import Asked
from onrecord.model.decision import Decision
from onrecord.model.vocabulary import DecisionKind

RELIABILITY: dict[str, str] = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "can’t be judged",
}
"""The Admiralty scale's words for its six letters (NATO AJP-2.1)."""


@dataclass(frozen=True, slots=True)
class Rated:
    """What editors have decided on sources by a moment. `kept`: a linked name → the name that stays."""

    ratings: dict[str, Decision]
    sides: dict[str, Decision]
    kept: dict[str, str]

    def root(self, party: str) -> str:
        """The id a source is known by after links."""
        while party in self.kept:
            party = self.kept[party]
        return party

    def rating(self, party: str) -> Decision | None:
        """The rating of a source, whichever of its names it was given to."""
        return self.ratings.get(self.root(party))

    def letter(self, party: str) -> str:
        """A–F; F until it is rated."""
        found = self.rating(party)
        return found.value or "F" if found is not None else "F"

    def side(self, party: str) -> Decision | None:
        """The side that was given to a source, over all incidents."""
        return self.sides.get(self.root(party))

    def names(self, party: str) -> list[str]:
        """The other ids of a source."""
        root = self.root(party)
        found = {key for key in (*self.kept, *self.kept.values()) if self.root(key) == root}
        return sorted(found - {party})


def rated(asked: Asked) -> Rated:
    """What editors have decided on sources."""
    return asked.desk.worked_out.get((asked.stamp, "rated", asked.as_of.moment), lambda: _rated(asked))


def _rated(asked: Asked) -> Rated:
    found = Rated({}, {}, {})
    for one in asked.in_force:
        if one.kind is DecisionKind.LINK:
            kept, *others = [found.root(key) for key in one.targets]
            found.kept.update({other: kept for other in others if other != kept})
    for one in asked.in_force:
        if one.kind is DecisionKind.RATE:
            found.ratings[found.root(one.targets[0])] = one
        elif one.kind is DecisionKind.SIDE and len(one.targets) == 1:
            found.sides[found.root(one.targets[0])] = one
    return found
