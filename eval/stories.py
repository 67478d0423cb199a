"""Linking of reports that no list of triggers foresees, and of bare headlines: B³ and pairwise F1.

    python -m eval.stories ecbplus FOLDER | headlines FOLDER [--days 3]

ECB+ (Cybulska and Vossen 2014), topics 1–35: the documents of all topics are put on record in one database, undated as they are; each
sub-topic (`1ecb`, `1ecbplus` …) is one incident, though a sub-topic may hold two happenings that follow each other. Headlines: twenty
incidents labelled by us (`labels/headlines.json`: which and how chosen), each report its headline and no more, put on record among all
headlines of each incident's first days; B³ over labelled reports, where any other report of that stream that an incident holds counts
against its precision, but for those labelled as neither here nor there. A report stands where its own news stands.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from eval.linking import b_cubed, pairs
from onrecord.collect.folders import JSON_LINE
from onrecord.config import read_settings
from onrecord.model.report import Received
from onrecord.pipeline import Records, open_reader, open_records

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LABELS = Path(__file__).with_name("labels") / "headlines.json"
TOPICS = 35
_JOINED = ((r" ([.,;:!?%)\]’'])", r"\1"), (r"([(\[$]) ", r"\1"), (r" ('s|n't)\b", r"\1"), (r"`` ?| ?''", '"'))


def ecb_documents(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """(sub-topic, a report as a JSON line) of each document; tokens joined to text again."""
    for path in sorted((folder / "ECB+").rglob("*.xml")):
        if int(path.parent.name) > TOPICS:
            continue
        sentences: dict[int, list[str]] = {}
        for token in ElementTree.parse(path).getroot().iter("token"):
            sentences.setdefault(int(token.get("sentence", 0)), []).append(token.text or "")
        kept = [words for _, words in sorted(sentences.items()) if not words[0].startswith("http")]
        text = "\n".join(" ".join(words) for words in kept)
        for pattern, to in _JOINED:
            text = re.sub(pattern, to, text)
        kind = "ecbplus" if "ecbplus" in path.name else "ecb"
        yield f"{path.parent.name}{kind}", {"ref": path.stem, "outlet": path.stem, "text": text}


def headline_reports(folder: Path, days: int) -> Iterator[tuple[str | None, dict[str, str]]]:
    """(incident, "leave" or None, a report as a JSON line) of each headline of the stream."""
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    told = {line: name for name, lines in labels["incidents"].items() for line in lines}
    told |= dict.fromkeys(labels["leave"], "leave")
    rows = [json.loads(line) for line in (folder / "headlines.jsonl").read_text(encoding="utf-8").splitlines()]
    day = [datetime.fromisoformat(row["first_utc"]).toordinal() for row in rows]
    stream = {day[lines[0]] + after for lines in labels["incidents"].values() for after in range(days)}
    for number, row in enumerate(rows):
        if number in told or day[number] in stream:
            words = {"title": row["headline"], "text": row["headline"], "outlet": row["outlet"]}
            yield told.get(number), {"ref": f"h{number}", "published": row["first_utc"], **words}


def homes(records: Records, item: Mapping[str, str]) -> str | None:
    """Put a report on record; its id, None where it could not be read."""
    received = Received(json.dumps(item).encode(), f"stream#{item['ref']}", "file", NOW, JSON_LINE)
    return next((outcome.report for outcome in records.add([received]) if outcome.report is not None), None)


def measure(reports: Iterator[tuple[str | None, dict[str, str]]]) -> dict[str, float]:
    """B³ and pairwise figures over the labelled reports."""
    gold: dict[str, str | None] = {}
    work = Path(tempfile.mkdtemp(prefix="onrecord-eval-"))
    reader = open_reader(read_settings(os.environ).cache)
    with open_records(str(work / "stories.sqlite"), now=NOW, reader=reader) as records:
        for label, item in reports:
            report = homes(records, item)
            if report is not None and gold.get(report) is None:
                gold[report] = label
        found = {report: _home(records, report) for report in gold}
    labelled = {report: label for report, label in gold.items() if label not in (None, "leave")}
    items = {report: str(label) for report, label in labelled.items()}
    held = {found[report] for report in items}
    others = {r: f"other {r}" for r, label in gold.items() if label is None and found[r] in held}
    precision, recall, _ = b_cubed(items, {report: found[report] for report in items})
    precision = _strict(items, others, found)
    pair = pairs(items, {report: found[report] for report in items})
    figures = {
        "b3_precision": precision,
        "b3_recall": recall,
        "b3_f1": 2 * precision * recall / (precision + recall),
        **dict(zip(("pairs_precision", "pairs_recall", "pairs_f1"), pair, strict=True)),
        "reports": len(items),
        "stream": len(gold),
        "others_held": len(others),
        "alone": sum(home.startswith("alone") for report, home in found.items() if report in items),
    }
    return {name: round(value, 4) for name, value in figures.items()}


def _home(records: Records, report: str) -> str:
    cards = records.store.find_cards_of(report)
    own = [card for card in cards if card.main] or list(cards)
    return next(iter(records.store.find_incidents_of([card.id for card in own[:1]]).values()), f"alone {report}")


def _strict(items: Mapping[str, str], others: Mapping[str, str], found: Mapping[str, str]) -> float:
    """B³ precision of the labelled, other reports of the stream counted as wrong."""
    sizes = Counter(found[report] for report in (*items, *others))
    both = Counter((items[report], found[report]) for report in items)
    return sum(both[label, found[report]] / sizes[found[report]] for report, label in items.items()) / len(items)


def ecb(folder: Path) -> Mapping[str, Any]:
    """Figures on ECB+."""
    return measure(ecb_documents(folder))


def headlines(folder: Path, days: int = 3) -> Mapping[str, Any]:
    """Figures on headlines."""
    return measure(headline_reports(folder, days))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", choices=("ecbplus", "headlines"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--days", type=int, default=3)
    asked = parser.parse_args()
    figures = ecb(asked.folder) if asked.corpus == "ecbplus" else headlines(asked.folder, asked.days)
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
