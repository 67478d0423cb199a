"""A line of the list of incidents: what an incident comes to on the published clock, all that is held included. Kept, so that a page of
the list judges no record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from onrecord.model.jsonable import moment_from_json, moment_json
from onrecord.model.vocabulary import IncidentKind, Stage, TimePrecision


@dataclass(frozen=True, slots=True)
class LineToll:
    """One toll: low, best and high (None: not given, or no bound), and whether a claim in it is disputed."""

    measure: str
    low: float | None
    best: float | None
    high: float | None
    disputed: bool


@dataclass(frozen=True, slots=True)
class Line:
    """An incident in few words. Counts are of live claims; `independent`: origins independent of each other, at most; `last`: when it
    was last heard of, `changed`: when a claim or a value last came on record."""

    incident: str
    title: str
    kind: IncidentKind
    stage: Stage
    begins: datetime | None
    ends: datetime | None
    precision: TimePrecision
    local_date: date | None
    places: tuple[str, ...]
    tolls: tuple[LineToll, ...]
    disputed: int
    corroborated: int
    withheld: int
    open: int
    independent: int
    outlets: int
    reports: int
    last: datetime | None
    changed: datetime | None

    @property
    def standings(self) -> tuple[str, ...]:
        """What the list can be narrowed to, of `STANDINGS`."""
        found = [name for name in ("disputed", "corroborated", "withheld", "open") if getattr(self, name)]
        return (*found, *(() if self.corroborated else ("uncorroborated",)))


STANDINGS = ("disputed", "corroborated", "uncorroborated", "withheld", "open")
"""By what the list can be narrowed: it has a claim of that standing, or a question withheld or open; or nothing is corroborated."""


def line_json(line: Line) -> dict[str, Any]:
    """The line as a JSON object."""
    return {
        "title": line.title,
        "kind": line.kind.value,
        "stage": line.stage.value,
        "begins": moment_json(line.begins),
        "ends": moment_json(line.ends),
        "precision": line.precision.value,
        "local_date": line.local_date.isoformat() if line.local_date else None,
        "places": list(line.places),
        "tolls": [[t.measure, t.low, t.best, t.high, t.disputed] for t in line.tolls],
        "counts": [
            line.disputed, line.corroborated, line.withheld, line.open, line.independent, line.outlets, line.reports,
        ],
        "last": moment_json(line.last),
        "changed": moment_json(line.changed),
    }  # fmt: skip


def line_from_json(incident: str, row: Mapping[str, Any]) -> Line:
    """The line that `line_json` wrote."""
    disputed, corroborated, withheld, open_, independent, outlets, reports = row["counts"]
    return Line(
        incident=incident,
        title=row["title"],
        kind=IncidentKind(row["kind"]),
        stage=Stage(row["stage"]),
        begins=moment_from_json(row["begins"]),
        ends=moment_from_json(row["ends"]),
        precision=TimePrecision(row["precision"]),
        local_date=date.fromisoformat(row["local_date"]) if row["local_date"] else None,
        places=tuple(row["places"]),
        tolls=tuple(LineToll(*toll) for toll in row["tolls"]),
        disputed=disputed,
        corroborated=corroborated,
        withheld=withheld,
        open=open_,
        independent=independent,
        outlets=outlets,
        reports=reports,
        last=moment_from_json(row["last"]),
        changed=moment_from_json(row["changed"]),
    )
