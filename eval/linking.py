"""Incident linking and tolls measured on local news of shootings: B³ and pairwise F1, and who was counted right.

    python -m eval.linking FOLDER [--articles 600] [--from 0] [--show N]

FOLDER holds `articles.jsonl` and `incidents.jsonl` (gun-violence). Articles of whole incidents are put on record in one
database; an article stands where its own news stands (the incident it tells as its main one; an article that tells none stands
alone). B³ (Bagga and Baldwin 1998) and pairs are counted over articles. Tolls: for each annotated incident, the record of the
incident in which most of its articles stand gives killed and injured; right when the best value, or else the one low bound, is
the annotated count (none given counts as 0 where 0 is annotated).
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

from onrecord.collect.folders import JSON_LINE
from onrecord.config import read_settings
from onrecord.model.report import Received
from onrecord.pipeline import Records, open_reader, open_records

NOW = datetime(2025, 1, 1, tzinfo=UTC)


def sample(folder: Path, articles: int, skip: int) -> list[dict[str, str]]:
    """Articles of whole incidents, incidents in the order of their ids, from the `skip`th incident on."""
    by: dict[str, list[dict[str, str]]] = defaultdict(list)
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        by[str(article["incident"])].append(article)
    chosen: list[dict[str, str]] = []
    for key in sorted(by)[skip:]:
        if len(chosen) >= articles:
            break
        chosen += by[key]
    return chosen


def add(records: Records, articles: list[dict[str, str]]) -> dict[str, str]:
    """Put articles on record; report id by article id."""
    ids = {}
    for article in articles:
        item = {
            "ref": article["id"],
            "title": article["title"],
            "outlet": article["uri"].split("://")[-1].split("/")[0],
            "url": article["uri"],
            "published": f"{article['dct']}T18:00:00Z",
            "text": article["content"],
        }
        received = Received(json.dumps(item).encode(), f"articles.jsonl#{article['id']}", "file", NOW, JSON_LINE)
        for outcome in records.add([received]):
            if outcome.report is not None:
                ids[article["id"]] = outcome.report
    return ids


def b_cubed(gold: Mapping[str, str], found: Mapping[str, str]) -> tuple[float, float, float]:
    """Precision, recall, F1 over items."""
    precision = recall = 0.0
    sizes, wanted, both = Counter(found.values()), Counter(gold.values()), Counter((gold[k], found[k]) for k in gold)
    for key in gold:
        shared = both[gold[key], found[key]]
        precision += shared / sizes[found[key]]
        recall += shared / wanted[gold[key]]
    precision, recall = precision / len(gold), recall / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def pairs(gold: Mapping[str, str], found: Mapping[str, str]) -> tuple[float, float, float]:
    """Precision, recall, F1 over pairs of items."""
    same = {pair for pair in combinations(sorted(gold), 2) if gold[pair[0]] == gold[pair[1]]}
    linked = {pair for pair in combinations(sorted(gold), 2) if found[pair[0]] == found[pair[1]]}
    right = len(same & linked)
    precision, recall = right / max(1, len(linked)), right / max(1, len(same))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def measure(folder: Path, articles: int = 600, skip: int = 0, show: int = 0) -> dict[str, float]:
    """All figures."""
    chosen = sample(folder, articles, skip)
    gold = {article["id"]: str(article["incident"]) for article in chosen}
    work = Path(tempfile.mkdtemp(prefix="onrecord-eval-"))
    with open_records(
        str(work / "linking.sqlite"), now=NOW, reader=open_reader(read_settings(os.environ).cache)
    ) as records:
        ids = add(records, chosen)
        found: dict[str, str] = {}
        for key in gold:
            cards = records.store.find_cards_of(ids[key]) if key in ids else ()
            own = [card for card in cards if card.main] or list(cards)
            homes = records.store.find_incidents_of([card.id for card in own[:1]])
            found[key] = next(iter(homes.values()), f"alone {key}")
        figures = {
            f"{name}_{part}": value
            for name, counted in (("b3", b_cubed(gold, found)), ("pairs", pairs(gold, found)))
            for part, value in zip(("precision", "recall", "f1"), counted, strict=True)
        }
        figures |= _tolls(records, folder, gold, found, show)
    figures["articles"], figures["untold"] = len(gold), sum(home.startswith("alone") for home in found.values())
    return {name: round(value, 4) for name, value in figures.items()}


def _tolls(
    records: Records, folder: Path, gold: Mapping[str, str], found: Mapping[str, str], show: int
) -> dict[str, float]:
    annotated = {}
    for line in (folder / "incidents.jsonl").read_text(encoding="utf-8").splitlines():
        incident = json.loads(line)
        annotated[str(incident["incident_uri"])] = incident
    right: Counter[str] = Counter()
    asked = 0
    for key in sorted(set(gold.values()) & set(annotated)):
        homes = Counter(found[article] for article in gold if gold[article] == key).most_common(1)
        if homes[0][0].startswith("alone"):
            asked += 1
            continue
        asked += 1
        tolls = dict(records.record(homes[0][0]).tolls)
        for measure_name, field in (("killed", "num_killed"), ("injured", "num_injured")):
            wanted = float(annotated[key][field] or 0)
            toll = tolls.get(measure_name)
            given = (toll.best if toll.best is not None else toll.low) if toll is not None else None
            ok = (given or 0.0) == wanted
            right[measure_name] += ok
            right[f"{measure_name}_told"] += given is not None
            if not ok and show > 0:
                show -= 1
                titles = [key_ for key_ in gold if gold[key_] == key]
                print(f"{measure_name}: annotated {wanted:g}, on record {given}; {homes[0][0]}; articles {titles}")
    return {f"toll_{name}": count / max(1, asked) for name, count in right.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--from", type=int, default=0, dest="skip", metavar="INCIDENT")
    parser.add_argument("--show", type=int, default=0, help="print this many wrong tolls")
    asked = parser.parse_args()
    print(json.dumps(measure(asked.folder, asked.articles, asked.skip, asked.show), indent=1))


if __name__ == "__main__":
    main()
