"""Speed of reading on one thread, on synthetic reports of 600 words: `python -m eval.speed [REPORTS]` (default 60); `./run bench` begins
with it.

Prints, all of one run, best of three:
- the whole of `onrecord read` (bytes to JSON, nothing stored) beside the bare encoder on the same windows;
- figures, times and places together, the encoder's scores given;
- what each finder takes of a report;
- start-up: a one-report read as a command, and its greatest memory; our modules are compiled before, as they are wherever it is installed
  (`PYTHONDONTWRITEBYTECODE`, which has each command compile them anew, takes a fifth of it).
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from eval.synthetic import reports
from onrecord.collect.folders import JSON_LINE
from onrecord.config import read_settings
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.encoder.pieces import windows
from onrecord.extract.page import Page
from onrecord.extract.places.gazetteer import open_gazetteer
from onrecord.extract.reader import ComposedReader
from onrecord.extract.readers import trained_reader
from onrecord.model.reading import Reading
from onrecord.model.reading_json import reading_json
from onrecord.model.report import Received, Report
from onrecord.pipeline import read_item

WORDS = 600
ROUNDS = 3


def measure(count: int) -> dict[str, object]:
    """Figures of one run. Times are of this process's processor, on one thread."""
    now = datetime(2025, 1, 1, tzinfo=UTC)
    rows = list(reports(count, max(1, count // 10), largest=0, words=WORDS))
    items = [
        Received(json.dumps(row).encode(), f"speed.jsonl#L{n}", "file", now, JSON_LINE) for n, row in enumerate(rows)
    ]
    encoder = Encoder()
    reader = trained_reader(open_gazetteer(read_settings(os.environ).cache), encoder)
    held = [report for item in items for report in read_item(item)[0]]
    pages = [Page(report, encoder) for report in held]

    def bare() -> None:
        for page in pages:
            pieces = page.scores.pieces
            for begin, end in windows(len(pieces)):
                encoder.run(pieces, begin, end)

    def whole() -> None:
        for item in items:
            for report in read_item(item)[0]:
                json.dumps(reading_json(report, reader.read(report)))

    bare()  # scores of all pages are made here
    encoder_alone, all_of_it = _best(bare), _best(whole)
    parts = min((_by_finder(reader, pages) for _ in range(ROUNDS)), key=lambda one: sum(one.values()))
    three = parts["figures"] + parts["times"] + parts["places"]
    return {
        "reports": len(held),
        "words a report": round(statistics.mean(len(r.text.split()) for r in held)),
        "onrecord read, reports a second": round(len(held) / all_of_it, 1),
        "the bare encoder, reports a second": round(len(held) / encoder_alone, 1),
        "read / bare encoder": round(encoder_alone / all_of_it, 3),
        "figures, times and places, reports a second": round(len(held) / three, 1),
        "ms a report": {name: round(1000 * spent / len(held), 2) for name, spent in parts.items()},
        **_command(rows[0]),
    }


def _best(work: Callable[[], None]) -> float:
    took = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        took.append(time.process_time() - start)
    return min(took)


def _by_finder(reader: ComposedReader, pages: list[Page]) -> Counter[str]:
    spent: Counter[str] = Counter()
    for page in pages:
        report: Report = page.report
        marks = [time.process_time()]
        fresh = Page(report, reader.encoder)
        object.__setattr__(fresh, "scores", page.scores)
        fresh.document.sentences  # noqa: B018  what all finders share
        marks.append(time.process_time())
        places = reader.places.find_places(fresh)
        marks.append(time.process_time())
        times = reader.times.find_times(fresh, places)
        marks.append(time.process_time())
        statements, mentions = reader.statements.find_statements(fresh)
        marks.append(time.process_time())
        figures = reader.figures.find_figures(fresh, statements, places, times)
        marks.append(time.process_time())
        found = Reading(
            reader=reader.version,
            report=report.id,
            statements=statements,
            mentions=mentions,
            figures=figures,
            places=places,
            times=times,
        )
        reader.incidents.find_incidents(fresh, found)
        marks.append(time.process_time())
        names = ("sentences", "places", "times", "statements", "figures", "incidents")
        spent.update({name: b - a for name, a, b in zip(names, marks, marks[1:], strict=False)})
    return spent


def _command(row: dict[str, object]) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "one.txt"
        file.write_text(str(row["text"]), encoding="utf-8")
        command = [sys.executable, "-m", "onrecord", "read", str(file), "--format", "json"]
        compiled = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
        compiled.pop("PYTHONDONTWRITEBYTECODE", None)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=compiled)
        took = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=compiled)
            took.append(time.perf_counter() - start)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {
        "one report as a command, ms (median of 5)": round(1000 * statistics.median(took)),
        "its greatest memory, MB": round(memory),
    }


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 60), indent=1))
