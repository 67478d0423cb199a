"""Passages marked by us: which words tell of an incident of which kind, and what each number counts.

    python -m eval.passages [FILE …]      (default: those of `eval/passages/`, which train nothing)

A passage is a line: one to three sentences as a desk, a reporter or a ministry would write them, ` / ` between a title and what follows. In
it `[kind:words]` marks a trigger, `<measure:number>` a number, or the article of a single victim, that counts something of an
incident; whatever else counts nothing. All are written for this project, of invented incidents. Measured is what the shipped reader makes
of each as a report of its own:

- kinds: of each passage the kinds of the incidents found against those marked; `first`: the kind told first is among them;
  `none`: share of the passages without a mark in which nothing is found but what has no kind (`other`);
- counts: numbers that are figures with the measure marked, against those marked and those found (money, durations and `other` aside).
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from eval.attribution import f1
from onrecord.collect.folders import JSON_LINE
from onrecord.config import read_settings
from onrecord.extract.page import Page
from onrecord.extract.reader import Reader
from onrecord.model.report import Received, Report
from onrecord.model.vocabulary import IncidentKind, Measure
from onrecord.pipeline import open_reader, read_item

HELD = Path(__file__).with_name("passages")
"""The passages that train nothing."""
PUBLISHED = datetime(2026, 3, 2, 10, tzinfo=UTC)
UNASKED = (Measure.MONEY, Measure.DURATION, Measure.OTHER)
_MARK = re.compile(r"\[([a-z-]+):([^\[\]<>{}]+)\]|<([a-z-]+):([^\[\]<>{}]+)>|\{([^\[\]<>{}]+)\}")


@dataclass(frozen=True)
class Passage:
    """A text (title, blank line, body where it has a title), its triggers and counts as (start, end, kind or measure); of passages on
    responses (`eval.responses`) the triggers are what tells of one, and `doers` (start, end) who did it."""

    text: str
    triggers: tuple[tuple[int, int, StrEnum], ...]
    counts: tuple[tuple[int, int, Measure], ...] = ()
    doers: tuple[tuple[int, int], ...] = ()


def parsed(line: str, kinds: type[StrEnum] = IncidentKind) -> Passage:
    """A marked line; `kinds`: what its triggers are of. Raises ValueError, naming the line, for a mark of no known kind or measure, and for one left open."""
    parts: list[str] = []
    triggers, counts, doers, size, done = [], [], [], 0, 0
    line = line.replace(" / ", "\n\n", 1)
    for mark in _MARK.finditer(line):
        before, words = line[done : mark.start()], mark[2] or mark[4] or mark[5]
        start = size + len(before)
        size, done = start + len(words), mark.end()
        parts += [before, words]
        if mark[1]:
            triggers.append((start, size, kinds(mark[1])))
        elif mark[3]:
            counts.append((start, size, Measure(mark[3])))
        else:
            doers.append((start, size))
    text = "".join((*parts, line[done:]))
    if re.search(r"[\[\]<>{}]", text):
        raise ValueError(f"a mark is open or has no words: {line}")
    return Passage(text, tuple(triggers), tuple(counts), tuple(doers))


def read_passages(files: Sequence[Path], kinds: type[StrEnum] = IncidentKind) -> Iterator[Passage]:
    """The passages of files, in order. Raises OSError, and ValueError as `parsed` does."""
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield parsed(line, kinds)


def as_report(passage: Passage, number: int) -> Report:
    """A passage as a report of its own."""
    title, _, body = passage.text.rpartition("\n\n")
    row = {
        "url": f"https://passages.example/{number}",
        "published": PUBLISHED.isoformat(),
        "title": title,
        "text": body,
    }
    received = Received(json.dumps(row).encode(), f"passages.jsonl#{number}", "file", PUBLISHED, JSON_LINE)
    (report,) = read_item(received)[0]
    return report


def measure(reader: Reader, files: Sequence[Path]) -> dict[str, object]:
    """The figures that the module tells of."""
    n = Counter[str]()
    for number, passage in enumerate(read_passages(files)):
        report = as_report(passage, number)
        reading = reader.read(report)
        page = Page(report)
        wanted = {kind for *_, kind in passage.triggers}
        found = {one.kind for one in reading.incidents} - ({IncidentKind.OTHER} - wanted)
        n.update(wanted=len(wanted), found=len(found), right=len(wanted & found))
        n.update(nothing=not wanted, silent=not wanted and not found)
        if passage.triggers:
            n.update(told=1, first=passage.triggers[0][2] in found)
        figures = [(*page.at(one.span), one.measure) for one in reading.figures if one.measure not in UNASKED]
        asked = [one for one in passage.counts if one[2] not in UNASKED]
        n.update(counts=len(asked), figures=len(figures))
        n.update(
            counted=sum(any(s < end and start < e and m is what for s, e, m in figures) for start, end, what in asked)
        )
    return {
        "kinds": f1(n["right"], n["found"], n["wanted"]),
        "first": round(n["first"] / max(1, n["told"]), 3),
        "none": round(n["silent"] / max(1, n["nothing"]), 3),
        "counts": f1(n["counted"], n["figures"], n["counts"]),
    }


def measure_all(reader: Reader) -> dict[str, object]:
    """Figures of each of the held files."""
    return {file.stem: measure(reader, [file]) for file in sorted(HELD.glob("*.txt"))}


if __name__ == "__main__":
    opened = open_reader(read_settings(os.environ).cache)
    asked = [Path(name) for name in sys.argv[1:]]
    print(
        json.dumps({file.stem: measure(opened, [file]) for file in asked} if asked else measure_all(opened), indent=1)
    )
