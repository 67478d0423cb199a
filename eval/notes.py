"""Does a brief refuse what its reports do not say? `python -m eval.notes [CORRUPTIONS] [--show N]` (default 1000).

The demonstration streams are put on record; then, one at a time, something held of a statement that a brief has a note of is changed in the
database itself, as a fault or a hand might: its span, its quote and span, its report, its statement's id, its source, for those of another
statement; or, in the reading, the statement's source or its content. The brief is written again. It is right when every note quotes its
report at its span and gives the words to whom the untouched record gives them, and the statement is told as it was or said to be left out;
wrong when a note is untrue, or when the brief breaks.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from onrecord.brief.notes import told_by
from onrecord.collect.folders import collect_path
from onrecord.config import read_settings
from onrecord.errors import OnrecordError
from onrecord.extract.reader import Reader
from onrecord.model.brief import Brief
from onrecord.model.evidence import Evidence, ResponseEvidence
from onrecord.model.evidence_json import evidence_from_texts, evidence_text
from onrecord.model.reading_json import found_from_json, found_json
from onrecord.model.report import Hints
from onrecord.pipeline import Records, open_reader, open_records

NOW = datetime(2030, 1, 1, tzinfo=UTC)
DEMO = Path(__file__).parent.parent / "demo"
LARGEST = 6
"""Incidents whose briefs are written: those with the most evidence."""

Row = tuple[str, int, Evidence]
Change = Callable[[Evidence, Evidence], Evidence]

CHANGES: dict[str, Change] = {
    "span": lambda one, other: replace(one, span=other.span),
    "span and quote": lambda one, other: replace(one, span=other.span, quote=other.quote),
    "report": lambda one, other: replace(one, report=other.report),
    "statement": lambda one, other: replace(one, statement=other.statement),
    "source": lambda one, other: replace(one, origin=other.origin),
    "all of another": lambda one, other: replace(other, id=one.id, slot=one.slot, value=one.value, act=one.act),
}
"""What is changed in an evidence item, for what another has."""


@dataclass
class Bench:
    """A database with the demonstration on record, to be spoiled and put right again."""

    path: Path
    records: Records
    rng: random.Random

    def __post_init__(self) -> None:
        self.raw = sqlite3.connect(self.path, isolation_level=None)
        store = self.records.store
        homes = sorted(store.iter_memberships(), key=lambda m: (-len(store.get_incident_evidence(m.id)), m.id))
        self.incidents = [home.id for home in homes[:LARGEST]]
        self.clean = {key: self.records.brief(key, NOW) for key in self.incidents}
        rows = self.raw.execute("SELECT mention, position, row FROM evidence ORDER BY mention, position").fetchall()
        items = evidence_from_texts([row for _, _, row in rows])
        self.rows: list[Row] = [(mention, at, item) for (mention, at, _), item in zip(rows, items, strict=True)]
        self.by_id = {item.id: (mention, at, item) for mention, at, item in self.rows}
        self.voices: dict[tuple[str, int, int], set[str]] = {}
        noted: list[tuple[Evidence | ResponseEvidence, str, str]] = []
        for home in homes:  # what is changed may get another incident's words and names
            held = self.records.held(home.id)
            refs, aliases = {ref.id: ref for ref in held.reports}, dict(held.aliases)
            stored: tuple[Evidence | ResponseEvidence, ...] = (
                *store.get_incident_evidence(home.id),
                *store.get_incident_responses(home.id),
            )
            for told in (*held.evidence, *held.responses, *stored):
                party = aliases.get(told.origin.id, told.origin.id)
                noted.append((told, party, told_by(told.origin, refs[told.report])))
        names: dict[str, set[str]] = {}
        for _, party, name in noted:
            names.setdefault(party, set()).add(name)
        for told, party, name in noted:
            at = (told.report, told.span.start, told.span.end)
            # where another's word goes, so may the name that he had from it: any of one party's is his
            self.voices.setdefault(at, set()).update({name} if told.origin.own else names[party])

    def untrue(self, brief: Brief) -> list[str]:
        """Notes that their reports do not bear out."""
        found = []
        for note in brief.notes:
            report = self.records.store.get_report(note.report)
            known = self.voices.get((note.report, note.span.start, note.span.end), set())
            if report.words(note.span) != note.quote or note.source not in known:
                found.append(f"[{note.n}] {note.source}: “{note.quote[:60]}” (said by {', '.join(sorted(known))})")
        return found

    def spoil(self, kind: str, incident: str) -> tuple[str, Callable[[], None]] | None:
        """Change something held of a statement that the brief has a note of; the evidence item's id, and how to put it right."""
        noted = [self.by_id[note.evidence] for note in self.clean[incident].notes if note.evidence in self.by_id]
        mention, at, one = self.rng.choice(noted)
        if kind in ("reading: source", "reading: content"):
            return self._spoil_reading(kind, one)
        same = kind in ("span", "span and quote", "statement", "source")
        others = [o for _, _, o in self.rows if o.statement != one.statement and (o.report == one.report) >= same]
        others = [
            o
            for o in others
            if CHANGES[kind](one, o) != one and not (kind == "source" and o.origin.id == one.origin.id)
        ]
        if not others:
            return None
        self._put(mention, at, CHANGES[kind](one, self.rng.choice(others)))
        return one.id, lambda: self._put(mention, at, one)

    def _put(self, mention: str, at: int, item: Evidence) -> None:
        values = (evidence_text(item), mention, at)
        self.raw.execute("UPDATE evidence SET row = ? WHERE mention = ? AND position = ?", values)

    def _spoil_reading(self, kind: str, one: Evidence) -> tuple[str, Callable[[], None]] | None:
        row = self.raw.execute("SELECT seq, reader, found FROM reading WHERE report = ?", (one.report,)).fetchone()
        reading = found_from_json(row[1], one.report, json.loads(row[2]))
        mine = next(said for said in reading.statements if said.id == one.statement)
        if kind == "reading: source":
            names = {said.source.name for said in reading.statements if said.source is not None}
            fit = [
                s
                for s in reading.statements
                if s.source and mine.source and s.source.name != mine.source.name and len(names) > 1
            ]
        else:
            fit = [s for s in reading.statements if not any(a.overlaps(b) for a in s.content for b in mine.content)]
        if not fit:
            return None
        other = self.rng.choice(fit)
        changed = (
            replace(mine, source=other.source) if kind == "reading: source" else replace(mine, content=other.content)
        )
        spoilt = replace(reading, statements=tuple(changed if s.id == mine.id else s for s in reading.statements))
        self._put_reading(row[0], json.dumps(found_json(spoilt)))
        return one.id, lambda: self._put_reading(row[0], row[2])

    def _put_reading(self, seq: int, found: str) -> None:
        self.raw.execute("UPDATE reading SET found = ? WHERE seq = ?", (found, seq))


KINDS = (*CHANGES, "reading: source", "reading: content")


def demonstration(path: Path, reader: Reader) -> Records:
    """The demonstration streams on record in a new database."""
    records = open_records(str(path), now=NOW, reader=reader)
    for folder in ("ain-al-asad", "tarija-earthquake"):
        for _ in records.add(collect_path(DEMO / folder, NOW, Hints())):
            pass
    return records


def measure(count: int = 1000, reader: Reader | None = None, show: int = 0, seed: int = 9) -> Mapping[str, float]:
    """Percentages: changes after which the brief is right; of those, left out by name."""
    path = Path(tempfile.mkdtemp(prefix="onrecord-notes-")) / "notes.sqlite"
    records = demonstration(path, reader or open_reader(read_settings(os.environ).cache))
    bench = Bench(path, records, random.Random(seed))
    told: Counter[str] = Counter()
    before = sum(len(bench.untrue(brief)) for brief in bench.clean.values())
    while told["all"] < count:
        incident, kind = bench.rng.choice(bench.incidents), KINDS[told["all"] % len(KINDS)]
        spoilt = bench.spoil(kind, incident)
        if spoilt is None:
            incident = bench.incidents[0]
            spoilt = bench.spoil(kind, incident)
        if spoilt is None:
            continue
        told["all"] += 1
        key, mend = spoilt
        told.update(_verdict(bench, incident, key, kind, show))
        mend()
    right = told["refused"] + told["true"]
    figures = {
        "changes": told["all"],
        "right": 100 * right / told["all"],
        "refused": 100 * told["refused"] / told["all"],
    }
    return {**figures, "untrue_before": before}


def _verdict(bench: Bench, incident: str, key: str, kind: str, show: int) -> Sequence[str]:
    try:
        brief = bench.records.brief(incident, NOW)
    except (OnrecordError, KeyError, ValueError, StopIteration) as error:
        print(f"{kind}: broke: {error!r}")
        return ["broke"]
    untrue = bench.untrue(brief)
    if untrue:
        if show:
            print(f"{kind}: untrue: {untrue[:2]}")
        return ["untrue"]
    return ["refused" if any(one.evidence == key for one in brief.left_out) else "true"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("--show", type=int, default=0)
    asked = parser.parse_args()
    print(json.dumps(measure(asked.count, None, asked.show), indent=1))


if __name__ == "__main__":
    main()
