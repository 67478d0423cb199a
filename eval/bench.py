"""Speed and size on synthetic reports: `./run bench [REPORTS] [INCIDENTS]` (default 10000 over 500); `./run bench stream …` is
`eval.streamed`.

Begins with `eval.speed`. Then prints reports a second of the first and the last thousand, and how long `brief --as-of` on the largest incident takes in this
process (median of five, database warm) and as a whole command.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from eval import speed, streamed
from eval.synthetic import reports
from onrecord.collect.folders import JSON_LINE
from onrecord.model.report import Received
from onrecord.pipeline import open_reader, open_records

WINDOW = 1000


def main() -> None:
    if sys.argv[1:2] == ["stream"]:
        streamed.main(sys.argv[2:])
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    over = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    folder = Path(tempfile.mkdtemp(prefix="onrecord-bench-"))
    cache = Path(os.environ.get("ONRECORD_CACHE", folder / "cache"))
    database = folder / "bench.sqlite"
    now = datetime(2025, 1, 1, tzinfo=UTC)
    print(json.dumps(speed.measure(60), indent=1), flush=True)
    reader = open_reader(cache)
    marks = [time.perf_counter()]
    with open_records(str(database), now=now, reader=reader) as records:
        for number, item in enumerate(reports(count, over), 1):
            raw = json.dumps(item).encode()
            list(records.add([Received(raw, f"bench.jsonl#L{number}", "file", now, JSON_LINE)]))
            if number % WINDOW == 0 or number == count:
                marks.append(time.perf_counter())
                print(f"{number:6d} reports, {WINDOW / (marks[-1] - marks[-2]):6.1f} a second", flush=True)
    first, last = WINDOW / (marks[1] - marks[0]), WINDOW / (marks[-1] - marks[-2])
    print(f"rate of the last thousand / the first: {last / first:.2f}")
    with open_records(str(database), now=now) as records:
        largest = max(records.store.iter_memberships(), key=lambda m: len(m.members))
        held = records.held(largest.id)
        as_of = max(ref.known.published or now for ref in held.reports) - timedelta(hours=1)
        took = []
        for _ in range(5):
            start = time.perf_counter()
            records.brief(largest.id, as_of)
            took.append(time.perf_counter() - start)
    statements = len({item.statement for item in held.evidence})
    print(
        f"largest incident: {len(held.reports)} reports, {statements} statements, {len(held.evidence)} evidence items"
    )
    print(f"brief --as-of in process: {1000 * statistics.median(took):.0f} ms (median of 5)")
    command = [
        sys.executable,
        "-m",
        "onrecord",
        "brief",
        largest.id,
        "--db",
        str(database),
        "--as-of",
        as_of.isoformat(),
    ]
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    print(
        f"the whole command: {1000 * (time.perf_counter() - start):.0f} ms; database {database.stat().st_size / 1e6:.0f} MB"
    )


if __name__ == "__main__":
    main()
