"""Quality on corpora: `./run eval CORPORA [QUESTION …]`; each question is a module of its own, with options of its own.

CORPORA is the folder in which the corpora are unpacked (`polnear/`, `tempeval3/`, `geoparsing/`, `gun-violence/`). Prints one JSON
object a question, and says which were not run because their corpus is not there; exit code 1 when none was, or when a figure is below its
floor (`floors.json`).
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from eval import (
    attribution,
    copies,
    events,
    factuality,
    figures,
    linking,
    mentions,
    notes,
    passages,
    places,
    responses,
    sources,
    stories,
    times,
)
from eval.floors import below, read_floors
from onrecord.config import read_settings
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.places.finder import PlaceGrammar
from onrecord.extract.places.gazetteer import open_gazetteer
from onrecord.pipeline import open_reader


def _places(folder: Path) -> Mapping[str, Any]:
    gazetteer = open_gazetteer(read_settings(os.environ).cache)
    return places.measure(folder, PlaceGrammar(gazetteer), None, 0, Encoder())


QUESTIONS: dict[str, tuple[str, Callable[[Path], Mapping[str, Any]]]] = {
    "attribution": ("polnear", lambda folder: attribution.measure(folder, "dev", Encoder())),
    "sources": ("polnear", lambda folder: sources.measure(folder, Encoder())),
    "names": ("uner-ewt", lambda folder: {c: mentions.measure(folder.parent, c, Encoder()) for c in mentions.CORPORA}),
    "times": ("tempeval3", lambda folder: times.measure(folder, 0, None)),
    "places": ("geoparsing", _places),
    "figures": ("gun-violence", lambda folder: figures.measure(folder.parent)),
    "incidents": ("muc4", lambda folder: events.measure(folder.parent)),
    "passages": ("", lambda _: passages.measure_all(open_reader(read_settings(os.environ).cache))),
    "responses": ("", lambda _: responses.measure_held(open_reader(read_settings(os.environ).cache))),
    "factuality": ("factuality", factuality.measure_all),
    "stories": ("ecbplus", stories.ecb),
    "headlines": ("headlines", stories.headlines),
    "linking": ("gun-violence", lambda folder: linking.measure(folder)),
    "copies": ("", lambda _: copies.measure(reader=open_reader(read_settings(os.environ).cache))),
    "notes": ("", lambda _: notes.measure()),
}


def main() -> None:
    if len(sys.argv) < 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__, file=sys.stderr)
        raise SystemExit(2)
    corpora, asked = Path(sys.argv[1]), sys.argv[2:] or list(QUESTIONS)
    unknown = sorted(set(asked) - set(QUESTIONS))
    if unknown:
        raise SystemExit(f"no question is called {', '.join(unknown)}; there are: {', '.join(QUESTIONS)}")
    floors, ran, fallen = read_floors(), 0, 0
    for name in asked:
        corpus, measure = QUESTIONS[name]
        if not (corpora / corpus).is_dir():
            print(f"{name}: NOT RUN, {corpora / corpus} is not there", file=sys.stderr)
            continue
        measured = measure(corpora / corpus)
        print(json.dumps({"question": name, "corpus": corpus, "figures": measured}), flush=True)
        for told in below(measured, floors.get(name, {})):
            print(f"{name}: {told}", file=sys.stderr)
            fallen += 1
        ran += 1
    raise SystemExit(0 if ran and not fallen else 1)


if __name__ == "__main__":
    main()
