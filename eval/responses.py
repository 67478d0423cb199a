"""Responses marked by us: which words tell what a body did or decided after an incident, of which kind, and who it was.

    python -m eval.responses [FILE …]      (default: `eval/passages/responses/`, which trains nothing)

A passage is a line as in `eval.passages`: `[kind:words]` marks words of a response, `{words}` who did it. Measured is what the shipped
reader finds in each as a report of its own: words that touch a mark (`words`); of those found right the share with the marked kind
(`kinds`); marked doers that are the doer of something found, against all found and all marked (`doers`).
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from eval.attribution import f1
from eval.passages import HELD, as_report, read_passages
from onrecord.config import read_settings
from onrecord.extract.page import Page
from onrecord.extract.reader import Reader
from onrecord.model.vocabulary import ResponseKind
from onrecord.pipeline import open_reader

RESPONSES = HELD / "responses"
"""The passages that train nothing."""
Range = tuple[int, int]


def measure_responses(reader: Reader, files: Sequence[Path]) -> dict[str, object]:
    """The figures that the module tells of."""
    n = Counter[str]()
    for number, passage in enumerate(read_passages(files, ResponseKind)):
        report = as_report(passage, number)
        page = Page(report)
        found = [(page.at(one.span), one) for one in reader.read(report).responses]
        doers = {page.at(one.doer.span) for _, one in found if one.doer is not None}
        for span, one in found:
            kinds = {kind for start, end, kind in passage.triggers if _touch(span, (start, end))}
            n.update(found=1, right=bool(kinds), kind=one.kind in kinds)
        n.update(marked=len(passage.triggers))
        n.update(heard=sum(any(_touch(span, (a, b)) for span, _ in found) for a, b, _ in passage.triggers))
        n.update(doers=len(doers), marked_doers=len(passage.doers))
        n.update(named=sum(any(_touch(one, doer) for one in doers) for doer in passage.doers))
    precision, recall = n["right"] / max(1, n["found"]), n["heard"] / max(1, n["marked"])
    return {
        "words": {
            "p": round(100 * precision, 1),
            "r": round(100 * recall, 1),
            "f1": round(200 * precision * recall / max(1e-9, precision + recall), 1),
        },
        "kinds": round(n["kind"] / max(1, n["right"]), 3),
        "doers": f1(n["named"], n["doers"], n["marked_doers"]),
    }


def measure_held(reader: Reader) -> dict[str, object]:
    """Figures of the held file."""
    return measure_responses(reader, sorted(RESPONSES.glob("*.txt")))


def _touch(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


if __name__ == "__main__":
    asked = [Path(name) for name in sys.argv[1:]] or sorted(RESPONSES.glob("*.txt"))
    print(json.dumps(measure_responses(open_reader(read_settings(os.environ).cache), asked), indent=1))
