"""One telling of an incident: a trigger with what its clause says of it. Data; `tellings` makes it."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.extract.incidents.triggers import Hit
from onrecord.model.vocabulary import Stage

Range = tuple[int, int]


@dataclass(slots=True)
class Telling:
    """A hit with what is said of it. Ranges are tokens; `times` and `places` index the reading's lists.

    `apart`: it is told as another than the report's own ("cause", "context", "another", "older"), "" where nothing says so;
    `since`: it stands after "after", "since", "following"; `behind`: its sentence only dates its own event by it; `charge`: it names a charge in court.
    """

    hit: Hit
    phrase: Range
    sentence: int
    clause: int
    title: bool
    stage: Stage | None
    opener: str
    apart: str = ""
    since: bool = False
    behind: bool = False
    charge: bool = False
    definite: bool = False
    indefinite: bool = False
    plural: bool = False
    series: bool = False
    often: bool = False
    by: Range | None = None
    countries: frozenset[str] = frozenset()
    victim: Range | None = None
    victims: frozenset[str] = frozenset()
    times: list[int] = field(default_factory=list)
    costs: dict[int, int] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)
    partner: Telling | None = None

    @property
    def kind(self) -> str:
        """The hit's kind ("any" for words that speak of whatever is told)."""
        return self.hit.kind

    @property
    def marks(self) -> frozenset[str]:
        """The hit's marks."""
        return self.hit.marks
