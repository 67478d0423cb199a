"""Times measured on TimeBank and AQUAINT (TempEval-3's training data): TIMEX3 values, relaxed span.

    python eval/times.py FOLDER [--show N] [--type TIME]

FOLDER holds the unpacked `tempeval3` archive. A found time matches a gold one when their spans overlap, one to one, best overlap
first; its value is right when the two strings are equal. Only the body is read (the document's creation time is given as
published, at noon UTC where it has no hour). Figures: F1 of spans, of type, of value, and of value among gold times of each type. Value F1
is that of TempEval-3's scorer (UzZaman et al. 2013): relaxed span F1 times the share of matched times whose value is right, which
is 2 × right / (gold + found).
"""

from __future__ import annotations

import argparse
import html
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from onrecord.extract.page import Page
from onrecord.extract.times.finder import TimeGrammar
from onrecord.model.reading import Time
from onrecord.model.report import Report

_TIMEX = re.compile(r"<TIMEX3\b([^>]*)>|</TIMEX3>|<[^>]*>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


@dataclass(frozen=True)
class Gold:
    """A TIMEX3 at [start, end) of the body."""

    start: int
    end: int
    text: str
    type: str
    value: str


def read_corpus(folder: Path) -> Iterator[tuple[Report, list[Gold]]]:
    """Each document as a report, with its gold times."""
    for path in sorted(folder.glob("*/*.tml")):
        source = path.read_text(encoding="utf-8")
        created = re.search(r'<TIMEX3[^>]*functionInDocument="(?:CREATION|PUBLICATION)_TIME"[^>]*>', source)
        value = dict(_ATTRIBUTE.findall(created.group()))["value"] if created else ""
        published = None
        if re.match(r"\d{4}-\d\d-\d\d", value):
            hour = int(value[11:13]) if re.match(r"T\d\d", value[10:]) else 12
            published = datetime.fromisoformat(value[:10]).replace(hour=hour, tzinfo=UTC)
        body = re.search(r"<TEXT>(.*)</TEXT>", source, re.DOTALL)
        text, gold = _strip(body.group(1) if body else "")
        yield Report(path.stem, text, published=published), gold


def _strip(source: str) -> tuple[str, list[Gold]]:
    text, gold, cursor = "", [], 0
    opened: list[tuple[int, dict[str, str]]] = []
    for match in _TIMEX.finditer(source):
        text += html.unescape(source[cursor : match.start()])
        cursor = match.end()
        if match.group().startswith("<TIMEX3"):
            opened.append((len(text), dict(_ATTRIBUTE.findall(match.group(1)))))
        elif match.group() == "</TIMEX3>":
            start, given = opened.pop()
            gold.append(Gold(start, len(text), text[start:], given["type"], given["value"]))
    return text + html.unescape(source[cursor:]), gold


def pair(gold: list[Gold], found: tuple[Time, ...]) -> dict[int, int]:
    """Gold index → found index, one to one, largest overlap first."""
    overlaps = []
    for i, one in enumerate(gold):
        for j, other in enumerate(found):
            shared = min(one.end, other.span.end) - max(one.start, other.span.start)
            if shared > 0:
                overlaps.append((-shared, i, j))
    pairs: dict[int, int] = {}
    for _, i, j in sorted(overlaps):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def measure(folder: Path, show: int = 0, only: str | None = None, half: int | None = None) -> dict[str, float]:
    """The figures, 0–1. `half`: of every second document alone, from the first (0: rules are tuned on these) or the second (1)."""
    count: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    grammar = TimeGrammar()
    for number, (report, gold) in enumerate(read_corpus(folder)):
        if half is not None and number % 2 != half:
            continue
        found = grammar.find_times(Page(report), ())
        pairs = pair(gold, found)
        count["gold"] += len(gold)
        count["found"] += len(found)
        count["matched"] += len(pairs)
        for i, one in enumerate(gold):
            count[f"{one.type} gold"] += 1
            time_found = found[pairs[i]] if i in pairs else None
            right = time_found is not None and time_found.value == one.value
            if time_found is not None:
                count["value right"] += right
                count["type right"] += time_found.type.value == one.type
                count[f"{one.type} right"] += right
            if not right and only in (None, one.type):
                told = f"{time_found.text!r} {time_found.value}" if time_found else "—"
                shown[f"{report.id[:10]} {one.text!r} {one.type} {one.value} → {told}"] += 1
        for j, other in enumerate(found):
            if j not in pairs.values() and only in (None, other.type.value):
                shown[f"SPURIOUS {other.text!r} {other.type.value} {other.value}"] += 1
    for line, times in sorted(shown.items(), key=lambda pair: pair[0].partition(" ")[2])[:show]:
        print(times, line.replace("\n", " "))
    both = count["gold"] + count["found"]
    figures = {
        "span_f1": 2 * count["matched"] / both,
        "type_f1": 2 * count["type right"] / both,
        "value_f1": 2 * count["value right"] / both,
    }
    for kind in ("DATE", "TIME", "DURATION", "SET"):
        figures[f"{kind.lower()}_value_recall"] = count[f"{kind} right"] / max(1, count[f"{kind} gold"])
    return {name: round(value, 4) for name, value in figures.items()} | {"gold": count["gold"], "found": count["found"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print this many errors")
    parser.add_argument("--half", type=int, choices=(0, 1), help="every second document, from the first or the second")
    parser.add_argument("--type", choices=("DATE", "TIME", "DURATION", "SET"))
    asked = parser.parse_args()
    began = time.perf_counter()
    figures = measure(asked.folder, asked.show, asked.type, asked.half)
    figures["seconds"] = round(time.perf_counter() - began, 2)
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
