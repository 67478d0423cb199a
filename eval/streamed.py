"""How fast and with how much memory a stream of reports is put on record: `./run bench stream [REPORTS] [INCIDENTS] [--keep DATABASE]`
(default 10000 over 500; the figure of record is 100000 over 5000).

Reports (`eval.stream`) are read by the grammar reader in a process beside this one, so that what is measured here is what comes after:
holding report and reading, copies, reissues, cards, matches, incidents, evidence, one transaction a report. Times are this process's own
processor time, which other work on the machine moves less than the clock's. Printed for each tenth: reports a second, memory resident at its
end. At the end: the last tenth's rate over the first's, how large the incidents of each
tenth are (short streams have their large ones in a few tenths), size of the database, and (so that a fast wrong answer is seen) how reports fell into
incidents (B³) and how many pickups and others were taken for copies.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import tempfile
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from eval.linking import b_cubed
from eval.stream import Item, Town, stream
from onrecord.collect.folders import JSON_LINE
from onrecord.config import read_settings
from onrecord.extract.places.gazetteer import open_gazetteer
from onrecord.extract.readers import grammar_reader
from onrecord.model.reading import Reading
from onrecord.model.report import Received, Report
from onrecord.pipeline import Records, open_records, read_item
from onrecord.store.protocol import Store

NOW = datetime(2030, 1, 1, tzinfo=UTC)
CHUNK = 100
AHEAD = 4
"""Chunks read ahead of the linking: enough that it never waits for long, few enough to weigh nothing."""
LARGE_TOWN = (150_000, 3_000_000)
TOWNS = 1200


@dataclass
class Read:
    """A reader whose readings were made elsewhere."""

    version: str
    readings: dict[str, Reading] = field(default_factory=dict)

    def read(self, report: Report) -> Reading:
        """The reading made of this report. Raises KeyError for a report that was not read."""
        return self.readings[report.id]


def towns(cache: Path) -> list[Town]:
    """Towns of the place index whose names are no others', the largest first."""
    gazetteer = open_gazetteer(cache)
    rows = gazetteer.connection.execute(
        "SELECT name, country, population FROM places WHERE kind = 'city' AND population BETWEEN ? AND ? ORDER BY population DESC, id",
        LARGE_TOWN,
    ).fetchall()
    found: dict[str, Town] = {}
    for name, country, population in rows:
        state = gazetteer.country(country)
        likely = gazetteer.find(name)
        plain = name.isascii() and name.isalpha() and name.istitle()
        if state is not None and plain and name not in found and likely and likely[0].population == population:
            found[name] = Town(name, state.name)
    return list(found.values())[:TOWNS]


def raw_of(item: Item) -> Received:
    """The item as it would have been received."""
    return Received(json.dumps(item.line()).encode(), f"stream.jsonl#{item.ref}", "file", NOW, JSON_LINE)


_READER = None


def _read(chunk: list[Received]) -> list[list[Reading]]:
    """Readings of a chunk, in the process beside."""
    global _READER
    if _READER is None:
        _READER = grammar_reader(open_gazetteer(read_settings(os.environ).cache))
    return [[_READER.read(report) for report in read_item(one)[0]] for one in chunk]


def read_ahead(items: Iterable[Item]) -> Iterator[tuple[Item, Received, list[Reading]]]:
    """Items with their readings, in order, read in another process a few chunks ahead."""
    left = iter(items)
    waiting: deque[tuple[list[Item], list[Received], object]] = deque()
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        while True:
            while len(waiting) < AHEAD and (chunk := list(islice(left, CHUNK))):
                received = [raw_of(item) for item in chunk]
                waiting.append((chunk, received, pool.apply_async(_read, (received,))))
            if not waiting:
                return
            chunk, received, reading = waiting.popleft()
            yield from zip(chunk, received, reading.get(), strict=True)  # type: ignore[attr-defined]


def resident() -> float:
    """Megabytes of this process in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def run(records: Records, reader: Read, count: int, items: Iterable[Item]) -> tuple[list[float], dict[str, Item]]:
    """Put a stream on record: seconds of processor time of each tenth, and the items by report id."""
    took = [0.0] * 10
    told: dict[str, Item] = {}
    for number, (item, received, readings) in enumerate(read_ahead(items)):
        reader.readings = {reading.report: reading for reading in readings}
        start = time.process_time()
        outcomes = list(records.add([received]))
        tenth = number * 10 // count
        took[tenth] += time.process_time() - start
        told.update((outcome.report, item) for outcome in outcomes if outcome.report is not None)
        if (number + 1) * 10 // count > tenth:
            print(
                f"{number + 1:7d} reports, {count / 10 / took[tenth]:6.1f} a second, {resident():5.0f} MB", flush=True
            )
    return took, told


def sizes(told: Mapping[str, Item]) -> list[float]:
    """How many reports the incident of a report has, on the mean over each tenth of the stream: what a report costs goes with it."""
    items = list(told.values())
    of = Counter(item.incident for item in items)
    tenths = [items[n * len(items) // 10 : (n + 1) * len(items) // 10] for n in range(10)]
    return [sum(of[item.incident] for item in tenth) / max(1, len(tenth)) for tenth in tenths]


def told_apart(store: Store, told: Mapping[str, Item]) -> dict[str, float]:
    """How reports fell into incidents, and pickups into copies."""
    gold = {key: str(item.incident) for key, item in told.items()}
    found: dict[str, str] = {}
    by_ref = {item.ref: item for item in told.values()}
    right = wrong = missed = 0
    for key, item in told.items():
        cards = store.find_cards_of(key)
        own = [card for card in cards if card.main] or list(cards)
        found[key] = next(iter(store.find_incidents_of([card.id for card in own[:1]]).values()), f"alone {key}")
        carried = bool(store.get_refs([key])[key].carries)
        expected = _copies(item, by_ref)
        right, wrong, missed = (
            right + (carried and expected),
            wrong + (carried and not expected),
            missed + (expected and not carried),
        )
    precision, recall, f1 = b_cubed(gold, found)
    return {
        "B³ precision": precision,
        "B³ recall": recall,
        "B³ F1": f1,
        "copies found": right / max(1, right + missed),
        "copies that are": right / max(1, right + wrong),
    }


def _copies(item: Item, by_ref: Mapping[str, Item]) -> bool:
    older = by_ref.get(item.replaces or "")
    return item.carries is not None or older is not None


def main(arguments: list[str]) -> None:
    """See the module."""
    parser = argparse.ArgumentParser(
        prog="./run bench stream", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("reports", type=int, nargs="?", default=10_000)
    parser.add_argument("incidents", type=int, nargs="?", default=500)
    parser.add_argument("--keep", type=Path, metavar="DATABASE", help="leave the database there")
    asked = parser.parse_args(arguments)
    database = asked.keep or Path(tempfile.mkdtemp(prefix="onrecord-stream-")) / "stream.sqlite"
    cache = read_settings(os.environ).cache
    reader = Read(grammar_reader(open_gazetteer(cache)).version)
    with open_records(str(database), now=NOW, reader=reader) as records:
        took, told = run(records, reader, asked.reports, stream(asked.reports, asked.incidents, towns(cache)))
        print(
            f"rate of the last tenth / the first: {took[0] / took[-1]:.2f}; all: {asked.reports / sum(took):.1f} a second"
        )
        print(
            f"reports of the incident that a report is of, by tenth: {' '.join(f'{size:.0f}' for size in sizes(told))}"
        )
        print(
            f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB; database {database.stat().st_size / 1e6:.0f} MB"
        )
        print(
            json.dumps(
                {name: round(value, 4) for name, value in told_apart(records.store, told).items()}, ensure_ascii=False
            )
        )
