"""What is held and how it came: counts, channels, the version that made the records. Counted once for each state of the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.desk.asking import Asked
from onrecord.store import Channel

HELD: tuple[tuple[str, str], ...] = (
    ("report", "reports"),
    ("capture", "captures"),
    ("reading", "readings"),
    ("statement", "statements"),
    ("incident", "incidents"),
    ("evidence", "evidence items"),
    ("decision", "decisions"),
    ("set_aside", "items set aside"),
)
"""Tables that are counted for people, with their words."""


LARGE = ("statement", "evidence")
"""Those with a million rows, which take a tenth of a second to count: they change as reports are linked, and then alone."""


@dataclass(frozen=True, slots=True)
class Wellbeing:
    """Counts by table, channels, the place of the database, and the reader version that derived rows were made with."""

    place: str
    counts: Mapping[str, int]
    channels: tuple[Channel, ...]
    made_with: str | None


def wellbeing(asked: Asked) -> Wellbeing:
    """How the database is doing."""
    return asked.desk.worked_out.get((asked.stamp, "wellbeing"), lambda: _counted(asked))


def _counted(asked: Asked) -> Wellbeing:
    store = asked.store
    linked = ("linked", store.place, store.get_turn(), store.get_derived_with(), store.last_added())
    large = asked.desk.worked_out.get(linked, lambda: store.counts(LARGE))
    counts = {**store.counts([name for name, _ in HELD if name not in LARGE]), **large}
    return Wellbeing(
        asked.store.place,
        {name: counts.get(name, 0) for name, _ in HELD},
        asked.store.channels(),
        asked.store.get_derived_with(),
    )
