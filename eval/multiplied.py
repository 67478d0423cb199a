"""A database of many reports for measuring pages, made of one of few: `python -m eval.multiplied FEW MANY TIMES`.

Every row that a page reads is written again and again: under other ids, on other days, its words as they are. So sizes, numbers of reports,
statements and evidence items an incident are those that reading and linking gave; what is not is that a word, a place or a source of one copy
is in all of them, which makes searches and sources' pages dearer than they would be. Index rows of linking alone (bands, keys, matches) are
left out: no page reads them, and nothing can be added to such a database.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from onrecord.link.claims.items import evidence_id
from onrecord.link.claims.responses import response_id
from onrecord.model.evidence_json import evidence_from_texts, responses_from_texts
from onrecord.store.sql import open_store

TABLES = (
    "report", "capture", "reading", "statement", "ref", "mention", "incident", "membership", "former_id", "evidence", "response",
    "line", "line_tag", "mark", "set_aside", "decision",
)  # fmt: skip
ONCE = ("mark", "set_aside", "decision")
STEP_DAYS = 3
"""Between one copy and the next."""
_ID = re.compile(r"\b([a-z]{1,2})-([0-9a-f]{3})([0-9a-f]{13})\b")
_ITEM = re.compile(r"\b(?:ev|re)-[0-9a-f]{16}\b")
_DAY = re.compile(r"\b(19|20)\d\d-[01]\d-[0-3]\d(?!\d)")


def changed(n: int) -> Callable[[object], object]:
    """What becomes of a value in copy `n`: its ids and days are others."""

    @lru_cache(maxsize=10_000)
    def moved(day: str) -> str:
        try:
            return (date.fromisoformat(day) + timedelta(days=STEP_DAYS * n)).isoformat()
        except (ValueError, OverflowError):
            return day

    def change(value: object) -> object:
        if not isinstance(value, str) or n == 0:
            return value
        value = _ID.sub(lambda found: f"{found[1]}-{(int(found[2], 16) + n) % 4096:03x}{found[3]}", value)
        return _DAY.sub(lambda found: moved(found[0]), value)

    return change


def _proper_ids(
    held: Mapping[str, list[tuple[object, ...]]], columns: Mapping[str, list[str]], change: Callable[[object], object]
) -> dict[str, str]:
    """The ids that a copy's evidence and response items have by what they say (what a note shows is proven by that), by those that
    `change` gives them."""
    proper: dict[str, str] = {}
    for row in held["evidence"]:
        (item,) = evidence_from_texts([str(change(row[columns["evidence"].index("row")]))])
        proper[item.id] = evidence_id(item.statement, item.slot, item.act, item.value)
    for row in held["response"]:
        (reply,) = responses_from_texts([str(change(row[columns["response"].index("row")]))])
        proper[reply.id] = response_id(reply.statement, reply.kind, reply.who)
    return proper


def _renamed(value: object, proper: Mapping[str, str]) -> object:
    return (
        _ITEM.sub(lambda found: proper.get(found[0], found[0]), value) if proper and isinstance(value, str) else value
    )


def multiply(few: Path, many: Path, times: int) -> None:
    """Write the copies."""
    open_store(many).close()
    source = sqlite3.connect(few)
    held = {name: source.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}
    columns = {name: [row[1] for row in source.execute(f"PRAGMA table_info({name})")] for name in TABLES}
    reports = max(row[columns["report"].index("seq")] for row in held["report"])
    numbers = {name: max((row[0] for row in held[name]), default=0) for name in ("report", "reading", "statement")}
    target = sqlite3.connect(many)
    for pragma in ("foreign_keys = OFF", "synchronous = OFF", "cache_size = -200000"):
        target.execute(f"PRAGMA {pragma}")
    for n in range(times):
        change = changed(n)
        proper = _proper_ids(held, columns, change) if n else {}
        for name in TABLES:
            if n and name in ONCE:
                continue
            rows = [[_renamed(change(value), proper) for value in row] for row in held[name]]
            for row in rows:
                if name in numbers:
                    row[0] = int(str(row[0])) + n * numbers[name]
                if name == "incident":
                    at = columns[name].index("sort_key")
                    row[at] = f"{int(str(row[at])) - STEP_DAYS * n * 86_400:013}"
                if name == "line":
                    at = columns[name].index("newest")
                    row[at] = int(str(row[at])) + n * reports
            marks = ", ".join("?" * len(columns[name]))
            target.executemany(f"INSERT INTO {name} ({', '.join(columns[name])}) VALUES ({marks})", rows)
        target.commit()
        print(f"{(n + 1) * len(held['report'])} reports", flush=True)
    target.execute("ANALYZE")
    target.close()
    source.close()


if __name__ == "__main__":
    multiply(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
