"""Quality on corpora: `./run eval CORPORA [QUESTION …]`; each question is a module of its own, with options of its own.

CORPORA is the folder in which the corpora are unpacked (`polnear/`, `tempeval3/`, `geoparsing/`, `gun-violence/`). Prints one JSON
object a question, and says which were not run because their corpus is not there; exit code 1 when none was.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from eval import attribution, linking, places, times
from onrecord.config import read_settings
from onrecord.extract.gazetteer import open_gazetteer
from onrecord.extract.places import PlaceGrammar


def _places(folder: Path) -> object:
    gazetteer = open_gazetteer(read_settings(os.environ).cache)
    return places.measure(folder, PlaceGrammar(gazetteer), None, 0)


QUESTIONS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "attribution": ("polnear", lambda folder: attribution.measure(folder, "dev")),
    "times": ("tempeval3", lambda folder: times.measure(folder, 0, None)),
    "places": ("geoparsing", _places),
    "linking": ("gun-violence", lambda folder: linking.measure(folder)),
}


def main() -> None:
    if len(sys.argv) < 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__, file=sys.stderr)
        raise SystemExit(2)
    corpora, asked = Path(sys.argv[1]), sys.argv[2:] or list(QUESTIONS)
    unknown = sorted(set(asked) - set(QUESTIONS))
    if unknown:
        raise SystemExit(f"no question is called {', '.join(unknown)}; there are: {', '.join(QUESTIONS)}")
    ran = 0
    for name in asked:
        corpus, measure = QUESTIONS[name]
        if not (corpora / corpus).is_dir():
            print(f"{name}: NOT RUN, {corpora / corpus} is not there", file=sys.stderr)
            continue
        print(json.dumps({"question": name, "corpus": corpus, "figures": measure(corpora / corpus)}), flush=True)
        ran += 1
    raise SystemExit(0 if ran else 1)


if __name__ == "__main__":
    main()
