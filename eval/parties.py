"""Are two names one source, or of one side? Measured on pairs labelled by us (`labels/parties.txt`), a third of them held back.

    python -m eval.parties [--held] [--show]

Each name says something in a report of one sentence of its own, published on the row's day; the sources found are unified as those of one
incident are. Right is "same" when they come out as one party; "one side" when as two of one known side; "two sides" when as two of two known
sides; "unknown" when the side of one at least is not known. A source that the reader does not find is wrong.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from onrecord.config import read_settings
from onrecord.extract.reader import Reader
from onrecord.link.parties.parties import parties_of
from onrecord.link.parties.unifying import unify
from onrecord.model.evidence import Party
from onrecord.model.ids import hash_id
from onrecord.model.report import Report
from onrecord.pipeline import open_reader

ROWS = Path(__file__).with_name("labels") / "parties.txt"
HELD = 3
"""Every how manyth row is held back."""
TODAY = "2025-10-01"


@dataclass(frozen=True)
class Row:
    """One labelled pair."""

    a: str
    b: str
    label: str
    day: str
    held: bool


def rows() -> list[Row]:
    """All labelled pairs, in order."""
    lines = [line for line in ROWS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    made = []
    for number, line in enumerate(lines, 1):
        a, b, label, *day = (cell.strip() for cell in line.split("|"))
        made.append(Row(a, b, label, day[0] if day else TODAY, number % HELD == 0))
    return made


def found(reader: Reader, row: Row) -> str:
    """What is made of a pair: a label, or "not found"."""
    a, b = (_party(reader, name, row.day) for name in (row.a, row.b))
    if a is None or b is None:
        return "not found"
    unified = unify([a, b])
    a, b = unified[a.id], unified[b.id]
    if a.id == b.id:
        return "same"
    if a.side is None or b.side is None:
        return "unknown"
    return "one side" if a.side == b.side else "two sides"


def _party(reader: Reader, name: str, day: str) -> Party | None:
    text = f"{name[:1].upper()}{name[1:]} said on Tuesday that two people had died."
    at = datetime.fromisoformat(day).replace(tzinfo=UTC)
    report = Report(id=hash_id("r", text), text=text, outlet="Quay Herald", published=at, received=at)
    reading = reader.read(report)
    parties = parties_of(report, reading, (), [])
    spoken = [statement for statement in reading.statements if not statement.own_voice and statement.source is not None]
    return parties[spoken[0].id] if spoken else None


def measure(reader: Reader, show: bool = False, held: bool = True) -> Mapping[str, Any]:
    """Shares of pairs that came out right, of the tuned and of the held part, and by label."""
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for row in rows():
        if row.held and not held:
            continue
        made = found(reader, row)
        for part in ("held" if row.held else "tuned", row.label):
            asked[part] += 1
            right[part] += made == row.label
        if show and made != row.label and not (row.held and not held):
            print(f"{row.a} | {row.b} | {row.label}, came out as {made}")
    return {part: round(100 * right[part] / asked[part], 1) for part in sorted(asked)} | {
        "pairs": sum(asked.values()) // 2
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held", action="store_true", help="the held part too")
    parser.add_argument("--show", action="store_true", help="print what came out wrong")
    asked = parser.parse_args()
    reader = open_reader(read_settings(os.environ).cache)
    print(measure(reader, asked.show, asked.held))


if __name__ == "__main__":
    main()
