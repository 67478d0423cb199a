"""What the other names of a report speak for a place by being near it.

Local news says "Athens" and leaves out the state; but "Nelsonville" and "The Plains", named beside it, are all but the only ones of their
names, and stand round Athens, Ohio. How much a name speaks for a place that it could be near is how little likely that is by chance,
as a logarithm of ten: of a name that `k` places bear, one is within a distance `d` of any spot by chance in `k · π d² / EARTH` of cases. Less
than that by how much likelier another place of the name is: "Paris" speaks for no London beside Paris, Ontario. (The idea of a report's
focus: Lieberman and Samet, Multifaceted toponym recognition for streaming news, SIGIR 2011; local lexicons: Lieberman, Samet and Sankaranarayanan,
Geotagging with local lexicons, ICDE 2010.)
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from onrecord.extract.places.gazetteer import Entry

REACH = 100.0
"""Kilometres: how far local news goes."""
LEAST = 12.0
"""Kilometres within which nearer is no more telling: a town's own extent."""
EARTH = 3e6
"""Square kilometres that names are spread over: less than all land, as most of what the index holds, and news tells of, is in a part of it (a third
of it or three times as much, or a `REACH` of 60 or 160: half a point either way on GeoWebNews, TR-News and our local news)."""
SETTLED = frozenset(("city", "town", "district", "base"))
"""Kinds that have a vicinity."""
_KM = 111.2
"""Of a degree of latitude."""
_CELL = 2
"""Degrees of the cells that places are sorted into; wider than `REACH` is high."""


def speak(names: Mapping[str, Sequence[Entry]], sound: Collection[str]) -> dict[tuple[str, str], float]:
    """How much the other names speak for each place, by (name, place id), where they say anything. `names`: all places of each name;
    `sound`: the names that may speak.

    Each other name speaks once for a place, by that of its places that says most.
    """
    cells: dict[tuple[int, int], list[tuple[str, Entry, float]]] = defaultdict(list)
    for key in sound:
        entries = names[key]
        chance = math.log10(EARTH / (math.pi * max(1, len(entries))))
        likeliest = max((entry.weight for entry in entries), default=0.0)
        for entry in entries:
            said = chance - likeliest + entry.weight
            if entry.kind in SETTLED and said > 2 * math.log10(LEAST):
                cells[_cell(entry)].append((key, entry, said))
    made: dict[tuple[str, str], float] = {}
    for key, entries in names.items():
        for entry in entries:
            if entry.kind in SETTLED and (total := _said_of(entry, key, cells)):
                made[key, entry.id] = total
    return made


def _said_of(entry: Entry, key: str, cells: Mapping[tuple[int, int], Sequence[tuple[str, Entry, float]]]) -> float:
    row, column = _cell(entry)
    across = 1 if abs(entry.lat) < 60 else 2
    told: dict[str, float] = {}
    for at in ((r, c) for r in range(row - 1, row + 2) for c in range(column - across, column + across + 1)):
        for other, place, said in cells.get(at, ()):
            if other == key or place.id == entry.id or _one_in_the_other(key, other):
                continue
            distance = max(LEAST, _kilometres(entry, place))
            if distance < REACH:
                told[other] = max(told.get(other, 0.0), said - 2 * math.log10(distance))
    return math.fsum(told.values())


def _cell(entry: Entry) -> tuple[int, int]:
    return int(entry.lat // _CELL), int(entry.lon // _CELL)


def _one_in_the_other(a: str, b: str) -> bool:
    """One name's words hold the other's: most counties named Jackson hold a Jackson."""
    return f" {a} " in f" {b} " or f" {b} " in f" {a} "


def _kilometres(a: Entry, b: Entry) -> float:
    """Near enough within `REACH`."""
    return _KM * math.hypot(a.lat - b.lat, (a.lon - b.lon) * math.cos(math.radians(a.lat)))
