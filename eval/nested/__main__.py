"""Nested attributions measured: `python -m eval.nested [--held] [--show]`.

A case is right when a statement has the inner source, at least half of the content's words and no other statement's more, and stands inside one of the outer source
or is told via it.
"""

from __future__ import annotations

import argparse
import json
import os

from eval.nested.cases import HELD, WORKED, Nested
from onrecord.config import read_settings
from onrecord.model.reading import Reading
from onrecord.model.report import Report
from onrecord.pipeline import open_reader


def is_right(case: Nested, reading: Reading) -> bool:
    """Whether a reading of the case's text has it."""
    by_id = {one.id: one for one in reading.statements}
    wanted = set(range(case.text.index(case.content), case.text.index(case.content) + len(case.content)))
    for one in reading.statements:
        if one.source is None or not _same(one.source.text, case.inner):
            continue
        given = {i for span in one.content for i in range(span.start, span.end)}
        if len(wanted & given) < 0.5 * len(wanted | given):
            continue
        outer = by_id.get(one.inside or "")
        told = [via.name for via in one.via] + ([outer.source.text] if outer is not None and outer.source else [])
        if any(_same(name, case.outer) for name in told):
            return True
    return False


def _same(found: str, wanted: str) -> bool:
    a, b = found.lower().removeprefix("the "), wanted.lower().removeprefix("the ")
    return a in b or b in a


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", action="store_true", help="the thirty kept for the figure")
    parser.add_argument("--show", action="store_true", help="print what is wrong")
    given = parser.parse_args()
    reader = open_reader(read_settings(os.environ).cache)
    cases = HELD if given.held else WORKED
    right = 0
    for number, case in enumerate(cases):
        reading = reader.read(Report(f"r-{number}", case.text))
        good = is_right(case, reading)
        right += good
        if given.show and not good:
            print(case.text)
            for one in reading.statements:
                words = " … ".join(case.text[s.start : s.end] for s in one.content)
                source = one.source.text if one.source else None
                print(f"    {source} [via {[v.name for v in one.via]}, inside {bool(one.inside)}]: {words}")
    print(json.dumps({"cases": len(cases), "right": right, "share": round(right / len(cases), 3)}))


if __name__ == "__main__":
    main()
