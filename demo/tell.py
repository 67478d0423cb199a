"""Reads the demonstration stream and prints what its record said at four moments. Run by `./run demo`.

python demo/tell.py [STREAM]        (default: ain-al-asad)
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import onrecord
from onrecord.brief.compose import compose
from onrecord.errors import NotFound
from onrecord.model.record import Record
from onrecord.record.revise import changes
from onrecord.terminal import Screen, brief_page, changes_page, heading

HERE = Path(__file__).parent
MOMENTS = {
    "ain-al-asad": ("2020-01-08T00:30Z", "2020-01-08T18:00Z", "2020-02-12T00:00Z", "2021-01-15T00:00Z"),
    "tarija-earthquake": ("2014-06-04T04:00Z", "2014-06-04T18:00Z", "2014-06-06T00:00Z", "2014-06-20T00:00Z"),
}
TOLD = ("Summary", "Established", "In dispute", "Figures", "Not known")


def main() -> None:
    """Read the stream and print its brief as of four moments, what changed, and what to type next."""
    stream = sys.argv[1] if len(sys.argv) > 1 else "ain-al-asad"
    screen = Screen.of(sys.stdout, sys.stderr)
    database = HERE.parent / "build" / f"{stream}.sqlite"
    database.parent.mkdir(exist_ok=True)
    for old in database.parent.glob(f"{database.name}*"):
        old.unlink()
    screen.err.print(f"Reading demo/{stream} … (the first time, the place index is compiled too: some ten seconds)")
    with onrecord.open(database) as records:
        count = sum(1 for _ in records.add(onrecord.gather(HERE / stream)))
        incident = max(records.incidents(), key=lambda record: len(record.reports)).incident
        screen.show(heading(f"{count} reports are on record", "One incident, as it stood at four moments."))
        before: Record | None = None
        for moment in MOMENTS[stream]:
            try:
                record = records.record(incident, datetime.fromisoformat(moment).astimezone(UTC))
            except NotFound:
                screen.show(heading(f"As of {moment}: nothing is known yet."))
                continue
            screen.raw("─" * 88)
            screen.show(brief_page(compose(record, only=TOLD), screen.out))
            if before is not None:
                screen.show(
                    heading("", "What changed since the moment before, and why:"),
                    *changes_page(changes(before, record)),
                )
            before = record
    path = database.relative_to(Path.cwd()) if database.is_relative_to(Path.cwd()) else database
    screen.raw("─" * 88)
    screen.raw(
        "What to type next (first: source .venv/bin/activate):\n\n"
        f"  onrecord incidents --db {path}\n"
        f"  onrecord show {incident} --db {path}\n"
        f"  onrecord brief {incident} --db {path} --as-of {MOMENTS[stream][1]} --format md\n"
        f"  onrecord changes {incident} --db {path}\n"
        f"  onrecord why ID --db {path}          any id that `show` prints\n"
        "  onrecord add YOUR-FOLDER-OR-FEED     your own reports, in your own database\n"
    )


if __name__ == "__main__":
    main()
