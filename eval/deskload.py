"""The desk under load: `./run bench desk DATABASE [--editors 20] [--seconds 60] [--workers 1]`.

Opens the desk on the database as the command does, in a process of its own, and asks for pages from this one, over the loopback.

1. Alone: each kind of page, one request at a time, on incidents, reports and sources drawn by chance; cold (the first request for an
   address) and warm (the same again), wall time and the desk's processor time.
2. Together: so many editors, each asking for a page a second at moments fixed beforehand (open loop: nobody waits for an answer before
   the next; a time counts from the moment it was to be asked, so that a queue is not left out). Seven in ten look at the sixty incidents
   last heard of, the rest at any.
3. Saturated: eight ask without a pause.

Prints 50th, 95th and 99th percentiles by kind, cold and warm apart; processor time a page; pages a second; the desk's memory.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from onrecord.desk.as_of import written
from onrecord.desk.cursor import written_cursor
from onrecord.errors import NotFound
from onrecord.pipeline import Records
from onrecord.store import Store
from onrecord.store.sql import open_store

TICK = os.sysconf("SC_CLK_TCK")
LAST_HEARD = 60
SHARE_OF_THOSE = 0.7
BAR = 150.0
"""Milliseconds that the 95th of a hundred pages of each kind may take."""
LONGEST_QUEUE = 45.0
"""Seconds after the last page was asked for that answers are waited for: a desk that is so far behind is told to be, and left."""
LONGEST_START, IDLE = 120.0, 30.0
"""Seconds that the desk may take to come up, and processor milliseconds of one and a half seconds in which it does nothing."""
DRAWN = 400
"""Incidents, reports and sources that addresses are drawn from."""
WEIGHTS = {
    "list": 15, "list, narrowed": 6, "list, next page": 4, "list, as of": 1, "feed": 3, "incident": 25, "incident, as of": 4,
    "words of a claim": 14, "changes": 3, "brief": 4, "report": 12, "source": 3, "sources": 1, "search": 4, "health": 1, "review": 2, "decisions": 1,
}  # fmt: skip
"""How often each kind is asked for when editors look around: our guess of an evening."""


@dataclass
class Drawn:
    """What addresses are made of."""

    rng: random.Random
    heard: list[str]
    incidents: list[str]
    claims: dict[str, list[str]]
    moments: dict[str, list[str]]
    reports: list[str]
    parties: list[str]
    words: list[str]
    cursors: list[str]
    places: list[str]

    def incident(self) -> str:
        """One of those last heard of, or any."""
        return self.rng.choice(self.heard if self.rng.random() < SHARE_OF_THOSE else self.incidents)

    def address(self, kind: str) -> str:
        """An address of a page of that kind."""
        one = self.incident()
        choice = self.rng.choice
        made: dict[str, Callable[[], str]] = {
            "list": lambda: "/",
            "list, narrowed": lambda: choice(
                [f"/?place={choice(self.places)}", "/?standing=disputed", f"/?kind=explosion&place={choice(self.places)}",
                 "/?q=" + choice(self.words)]
            ),
            "list, next page": lambda: f"/?cursor={choice(self.cursors)}",
            "list, as of": lambda: f"/?as-of={choice(self.moments[one])}",
            "feed": lambda: choice(["/feed.atom", f"/feed.atom?place={choice(self.places)}"]),
            "incident": lambda: f"/incidents/{one}",
            "incident, as of": lambda: f"/incidents/{one}?as-of={choice(self.moments[one])}",
            "words of a claim": lambda: f"/incidents/{one}/claims/{choice(self.claims[one])}?part=panel",
            "changes": lambda: f"/incidents/{one}/changes",
            "brief": lambda: f"/incidents/{one}/brief",
            "report": lambda: f"/reports/{choice(self.reports)}",
            "source": lambda: f"/sources/{choice(self.parties)}",
            "sources": lambda: "/sources",
            "search": lambda: f"/search?q={choice(self.words)}",
            "health": lambda: "/health",
            "review": lambda: "/review",
            "decisions": lambda: "/decisions",
        }  # fmt: skip
        return made[kind]()


@dataclass
class Took:
    """Wall times of answers in milliseconds, by kind and whether the address was asked for before."""

    times: dict[tuple[str, bool], list[float]] = field(default_factory=lambda: defaultdict(list))
    troubles: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    def note(self, kind: str, path: str, status: int, milliseconds: float) -> None:
        """One answer."""
        warm = path in self.asked
        self.asked.add(path)
        self.times[kind, warm].append(milliseconds)
        if status != 200:
            self.troubles.append(f"{status} {path}")


class Line:
    """One connection to the desk that is kept open."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def get(self, path: str) -> tuple[int, bytes]:
        """Status and body. A connection that the desk has closed meanwhile, having been idle, is opened anew, as browsers do."""
        kept = self._writer is not None and not self._writer.is_closing()
        try:
            return await self._asked(path)
        except (ConnectionError, asyncio.IncompleteReadError) as error:
            if not kept or (isinstance(error, asyncio.IncompleteReadError) and error.partial):
                raise
            self.close()
            return await self._asked(path)

    async def _asked(self, path: str) -> tuple[int, bytes]:
        if self._writer is None or self._writer.is_closing():
            self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        assert self._reader is not None
        self._writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\n\r\n".encode())
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = re.search(r"content-length: (\d+)", head)
        assert length, head
        body = await self._reader.readexactly(int(length[1]))
        return int(head.split(" ", 2)[1]), body

    def close(self) -> None:
        """Let go."""
        if self._writer is not None:
            self._writer.close()


@contextmanager
def desk(database: str, workers: int) -> Iterator[tuple[int, int]]:
    """The desk as the command opens it: its port and process."""
    command = [sys.executable, "-m", "onrecord", "desk", "--db", database, "--port", "0"]
    command += ["--workers", str(workers)] if workers > 1 else []
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        found = None
        while found is None:
            told = process.stdout.readline()
            assert told, "the desk did not open"
            found = re.search(r"http://127\.0\.0\.1:(\d+)/", told)
        try:
            yield int(found[1]), process.pid
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def family(pid: int) -> list[int]:
    """A process and all that it started."""
    found = [pid]
    for one in found:
        children = Path(f"/proc/{one}/task/{one}/children")
        found += [int(child) for child in children.read_text().split()] if children.exists() else []
    return found


def processor(pid: int) -> float:
    """Milliseconds of processor time that the desk has taken so far."""
    total = 0
    for one in family(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return 1000 * total / TICK


def memory(pid: int) -> float:
    """Megabytes that the desk holds, what its processes share counted once a process (PSS)."""
    total = 0
    for one in family(pid):
        found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{one}/smaps_rollup").read_text(), re.M)
        total += int(found[1]) if found else 0
    return total / 1024


async def ready(port: int, pid: int) -> None:
    """Until all processes of the desk are up: pages that show no record are answered, and then none of them works at anything."""
    lines = [Line(port) for _ in range(8)]
    until = time.perf_counter() + LONGEST_START
    while time.perf_counter() < until:
        await asyncio.gather(*(line.get("/keys") for line in lines))
        before = processor(pid)
        await asyncio.sleep(1.5)
        if processor(pid) - before <= IDLE:
            break
    for line in lines:
        line.close()


def draw(store: Store, rng: random.Random) -> Drawn:
    """What to ask for, drawn by chance from what is held; read here, so that the desk has worked out none of it."""
    heard = [row.incident for row in store.page_lines(LAST_HEARD)]
    every: list[str] = []
    cursors: list[str] = []
    places: set[str] = set()
    after = None
    while page := store.page_lines(25, after):
        every += [row.incident for row in page]
        after = (page[-1].sort_key, page[-1].incident)
        cursors.append(written_cursor(list(after)))
        places.update(str(name) for row in page[:2] if row.row for name in row.row["places"])
    drawn = rng.sample(every, min(DRAWN, len(every)))
    claims: dict[str, list[str]] = {}
    moments: dict[str, list[str]] = {}
    records = Records(store, datetime.now(UTC))
    for key in dict.fromkeys([*heard, *drawn]):
        with suppress(NotFound):
            record = records.record(key)
            claims[key] = [claim.id for claim in record.claims]
            moments[key] = [written(at) for at in sorted({claim.since for claim in record.claims})]
    usable = {key for key, ids in claims.items() if ids}
    return Drawn(
        rng,
        [key for key in heard if key in usable],
        [key for key in drawn if key in usable],
        claims,
        moments,
        rng.sample(reports := list(store.page_reports(5000)), min(DRAWN, len(reports))),
        [quote(row.party.id, safe=":@") for row in store.page_parties(300)],
        "killed hospital bridge stadium missing evacuated officials earthquake flood police".split(),
        cursors[:-1] or [""],
        [quote(name, safe="") for name in sorted(places)] or ["x"],
    )


async def alone(port: int, pid: int, drawn: Drawn, count: int) -> None:
    """Each kind by itself, cold then warm."""
    line = Line(port)
    print(f"\nAlone ({count} addresses a kind): wall ms p50 / p95 / most; the desk's processor ms a page")
    took = Took()
    for kind in WEIGHTS:
        paths = list(dict.fromkeys(drawn.address(kind) for _ in range(count)))
        told = []
        for _ in ("cold", "warm"):
            began = processor(pid)
            times = []
            for path in paths:
                start = time.perf_counter()
                status, _body = await line.get(path)
                times.append(1000 * (time.perf_counter() - start))
                took.note(kind, path, status, times[-1])
            spent = (processor(pid) - began) / len(paths)
            told.append(f"{_three(times)}  {spent:6.1f}")
        print(f"  {kind:18} cold {told[0]}   warm {told[1]}   ({len(paths)})", flush=True)
    line.close()
    _troubles(took)


async def together(port: int, pid: int, drawn: Drawn, editors: int, seconds: int) -> None:
    """So many editors, a page a second each, open loop."""
    took = Took()
    kinds = drawn.rng.choices(list(WEIGHTS), list(WEIGHTS.values()), k=editors * seconds)
    plan = sorted(
        (second + phase, kind, drawn.address(kind))
        for editor in range(editors)
        for phase in [drawn.rng.random()]
        for second, kind in enumerate(kinds[editor * seconds : (editor + 1) * seconds])
    )
    free: list[Line] = []
    begins = time.perf_counter() + 0.5
    spent, wall = processor(pid), time.perf_counter()
    late = 0.0

    async def one(at: float, kind: str, path: str) -> None:
        nonlocal late
        await asyncio.sleep(max(0.0, begins + at - time.perf_counter()))
        late = max(late, time.perf_counter() - begins - at)
        line = free.pop() if free else Line(port)
        try:
            status, _ = await line.get(path)
        except (OSError, asyncio.IncompleteReadError) as error:
            took.troubles.append(f"{error!r} {path}")
            line.close()
            return
        took.note(kind, path, status, 1000 * (time.perf_counter() - begins - at))
        free.append(line)

    tasks = [asyncio.create_task(one(*asked)) for asked in plan]
    _, waiting = await asyncio.wait(tasks, timeout=seconds + LONGEST_QUEUE)
    for task in waiting:
        task.cancel()
    took.troubles += ["not answered in time"] * len(waiting)
    wall = time.perf_counter() - wall
    spent = processor(pid) - spent
    for line in free:
        line.close()
    print(f"\nTogether: {editors} editors, a page a second each, {seconds} s: {len(plan)} pages")
    print(f"  the desk's processor: {spent / len(plan):.1f} ms a page, {100 * spent / 1000 / wall:.0f} % of one core")
    print(f"  asked at most {1000 * late:.0f} ms late; {len(free)} connections; memory {memory(pid):.0f} MB")
    print(f"  wall ms from the moment a page was to be asked for, p50 / p95 / most; over {BAR:.0f} ms at p95: *")
    print(f"  {'page':18} {'pages':>5}  {'all':^24}   {'cold':^24}   {'warm':^24}")
    every = sorted(took.times)
    for kind in [*WEIGHTS, "all"]:
        cold, warm = (
            [t for key in every if key[1] is was and kind in (key[0], "all") for t in took.times[key]]
            for was in (False, True)
        )
        over = "*" if cold + warm and _quantile(cold + warm, 0.95) > BAR else " "
        print(
            f"  {kind:18} {len(cold + warm):5} {over}{_three(cold + warm):24}   {_three(cold):24}   {_three(warm):24}"
        )
    distinct = len({path for _, _, path in plan})
    print(
        f"  {distinct} addresses, {sum(len(ts) for (_, warm), ts in took.times.items() if not warm)} pages cold",
        flush=True,
    )
    _troubles(took)


async def saturated(port: int, pid: int, drawn: Drawn, seconds: int, at_once: int = 8) -> None:
    """So many ask without a pause."""
    until = time.perf_counter() + seconds
    done = 0
    spent = processor(pid)

    async def ask() -> None:
        nonlocal done
        line = Line(port)
        while time.perf_counter() < until:
            kind = drawn.rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
            await line.get(drawn.address(kind))
            done += 1
        line.close()

    await asyncio.gather(*(ask() for _ in range(at_once)))
    spent = processor(pid) - spent
    print(
        f"\nSaturated: {done / seconds:.1f} pages a second, {spent / done:.1f} ms of processor a page; memory {memory(pid):.0f} MB"
    )


def _three(times: Sequence[float]) -> str:
    if not times:
        return "none"
    return f"{_quantile(times, 0.5):6.1f} / {_quantile(times, 0.95):6.1f} / {max(times):6.1f}"


def _quantile(times: Sequence[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def _troubles(took: Took) -> None:
    if took.troubles:
        print(f"  {len(took.troubles)} not answered with 200: {took.troubles[:5]}")


def main() -> None:
    asked = argparse.ArgumentParser(prog="./run bench desk")
    asked.add_argument("database")
    asked.add_argument("--editors", type=int, default=20)
    asked.add_argument("--seconds", type=int, default=60)
    asked.add_argument("--workers", type=int, default=1)
    asked.add_argument("--each", type=int, default=20, help="addresses a kind, asked for alone")
    asked.add_argument("--seed", type=int, default=7)
    given = asked.parse_args()
    with desk(given.database, 1):
        """Brought up to date, its list made, as the command does."""
    store = open_store(given.database, create=False, read_only=True)
    counts = store.counts()
    size = Path(given.database).stat().st_size / 1e6
    print(
        f"{given.database}: {counts['report']} reports, {counts['incident']} incidents, {counts['evidence']} evidence items, "
        f"{size:.0f} MB; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; {given.workers} worker(s)",
        flush=True,
    )
    drawn = draw(store, random.Random(given.seed))
    store.close()
    with desk(given.database, given.workers) as (port, pid):
        asyncio.run(ready(port, pid))
        print(f"memory at the start: {memory(pid):.0f} MB")
        asyncio.run(alone(port, pid, drawn, given.each))
    with desk(given.database, given.workers) as (port, pid):
        asyncio.run(ready(port, pid))
        asyncio.run(together(port, pid, drawn, given.editors, given.seconds))
        asyncio.run(saturated(port, pid, drawn, max(5, given.seconds // 3)))


if __name__ == "__main__":
    main()
