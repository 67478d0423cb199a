"""A program that adds reports until it is stopped, run by the tests as a process of its own.

    python -m tests.store.adding DATABASE COUNT [--hang-in N] [--most-bytes B]

Prints the number of each report once it is held; with --hang-in, prints "in N" in the middle of adding report N and
waits to be killed; with --most-bytes, no file can grow beyond that, as on a full disk.
"""

from __future__ import annotations

import argparse
import resource
import time

from onrecord.errors import StoreError
from onrecord.store import Membership, Store
from onrecord.store.sql import open_store
from tests.store import made


def add_all(store: Store, n: int, hang: bool = False) -> None:
    """One report with all that is made of it."""
    report = made.report(n)
    card = made.card(report)
    with store.transaction():
        store.add_report(report, made.capture(report))
        store.add_reading(made.reading(report))
        store.put_ref(made.ref(report))
        if hang:
            print(f"in {n}", flush=True)
            time.sleep(600)
        store.put_cards(report.id, [card])
        store.put_evidence(card.id, [made.evidence(card)], [made.response(card)])
        store.replace_incidents([], [Membership(f"in-{n:05}", (card.id,))])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("database")
    parser.add_argument("count", type=int)
    parser.add_argument("--hang-in", type=int)
    parser.add_argument("--most-bytes", type=int)
    asked = parser.parse_args()
    try:
        store = open_store(asked.database)
        if asked.most_bytes:
            resource.setrlimit(resource.RLIMIT_FSIZE, (asked.most_bytes, asked.most_bytes))
        for n in range(asked.count):
            add_all(store, n, hang=n == asked.hang_in)
            print(n, flush=True)
        store.close()
    except StoreError as error:
        print(f"{error.code}: {error.message} | {error.todo}", flush=True)


if __name__ == "__main__":
    main()
