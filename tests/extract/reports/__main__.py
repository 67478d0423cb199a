"""Prints what is wrong in the marked reports: `python -m tests.extract.reports [NAME …]`."""

from __future__ import annotations

import os
import sys

from onrecord.config import read_settings
from onrecord.pipeline import open_reader
from tests.extract.reports.marked import TEXTS, read_marked, score
from tests.extract.reports.reading import read


def main() -> None:
    reader = open_reader(read_settings(os.environ).cache)
    sums = [0, 0, 0, 0, 0, 0, 0]
    for path in sorted(TEXTS.glob("*.txt")):
        if sys.argv[1:] and path.stem not in sys.argv[1:]:
            continue
        marked = read_marked(path)
        scored = score(marked, read(reader, marked))
        right = scored.asked - len(scored.wrong)
        print(
            f"== {path.stem}: {scored.core} core, {right} whole of {scored.asked}; {len(scored.spurious)} spurious of {scored.found}"
        )
        print(f"   figures {len(marked.figures) - len(scored.figures)} of {len(marked.figures)}")
        for kind, told in (("row", scored.wrong), ("figure", scored.figures)):
            for name, fault in told.items():
                print(f"  {kind} {name}: {fault}")
        for words in scored.spurious:
            print(f"  spurious: {words}")
        for words in scored.furniture:
            print(f"  furniture: {words}")
        of = (
            scored.core,
            right,
            scored.asked,
            len(scored.spurious),
            scored.found,
            len(marked.figures) - len(scored.figures),
            len(marked.figures),
        )
        sums = [a + b for a, b in zip(sums, of, strict=True)]
    print("core {}, whole {} of {}; spurious {} of {}; figures {} of {}".format(*sums))


if __name__ == "__main__":
    main()
