"""Sources measured on forty labelled reports: is each statement's source resolved, and to its fullest mention?

    python -m eval.sources FOLDER [--half tuning] [--show] [--grammar]

FOLDER holds the unpacked `polnear` archive. Twenty reports are of PolNeAR's dev split and twenty of the demonstration streams (those
of their `.jsonl` files with a text), each chosen by `random.Random(20261123).sample`; the first ten of each are to tune on, the others
are held back. `sources.json` has, by report, the labels that we put there by reading, before seeing what the reader says: the offset of
a cue ("title:" before it where the cue is in the title) → the ranges of `text` that name most fully, in this report, the one who
speaks. There are several ranges where two mentions are as full ("Jane Roe", "Roe, the former mayor"), or where a paper's words are
given both to it and to who wrote it; none where nobody speaks or the one who does is named nowhere ("was expected to"). In PolNeAR
they are the first fifteen attributions (of the first annotator) of a report, in the streams all attributions.

Figures, a half and a collection each:
- `unresolved`: of all attributed statements that the reader finds in these reports, labelled or not, the share (per cent) without a
  resolved source, or with a bare pronoun for one; beside it how many are of which sort.
- `right`: of the labels with a range whose cue a statement's cue touches, the share whose resolved source shares a character with a
  labelled range, or is the same words elsewhere ("Jane Roe" and "Jane Roe's"): a mention that is as full is as right. A shorter
  mention of the right party is wrong.
- `matched`: how many labels have such a statement; statements of one cue go to one label, in text order.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from eval.attribution import documents
from onrecord.extract.attribution import AttributionGrammar
from onrecord.extract.attribution.trained import TrainedAttribution
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.page import Page
from onrecord.extract.reader import FindsStatements
from onrecord.lang import roles
from onrecord.model.reading import Source, Statement
from onrecord.model.report import Report

LABELS = Path(__file__).with_name("sources.json")
DEMO = Path(__file__).parents[1] / "demo"
HALVES = ("tuning", "held")
_WORD = re.compile(r"[\w'’-]+")
_POSSESSIVE = re.compile(r"['’]s?\Z")
Range = tuple[int, int]
Labels = Mapping[str, tuple[Range, ...]]


@dataclass(frozen=True)
class Labelled:
    """A report with its labels; `cues` has the whole range of a cue where the corpus gives one."""

    report: Report
    labels: Labels
    cues: Mapping[int, Range]


def read_labels(path: Path = LABELS) -> Mapping[str, Mapping[str, Mapping[str, Labels]]]:
    """Collection → half → report → cue → ranges."""
    held = json.loads(path.read_text(encoding="utf-8"))
    return {
        collection: {
            half: {
                name: {cue: tuple((start, end) for start, end in ranges) for cue, ranges in labels.items()}
                for name, labels in reports.items()
            }
            for half, reports in halves.items()
        }
        for collection, halves in held.items()
    }


def polnear(folder: Path, labels: Mapping[str, Labels]) -> Iterator[Labelled]:
    """The labelled reports of PolNeAR's dev split."""
    for name, text, gold in documents(folder, "dev"):
        if name in labels:
            cues = {min(one.cue)[0]: min(one.cue) for one in gold}
            yield Labelled(Report(name, text), labels[name], cues)


def streams(labels: Mapping[str, Labels]) -> Iterator[Labelled]:
    """The labelled reports of the demonstration streams."""
    for path in sorted(DEMO.glob("*/*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            name = f"{path.parent.name}/{item['ref']}"
            if name in labels:
                yield Labelled(Report(name, item["text"], title=item.get("title")), labels[name], {})


def same_words(one: str, other: str) -> bool:
    """Whether two mentions are the same words, determiners, case and possessives apart."""
    return _plain(one) == _plain(other)


def _plain(text: str) -> list[str]:
    words = [_POSSESSIVE.sub("", word.lower()) for word in _WORD.findall(text)]
    return [word for word in words if word and word not in roles.DETERMINERS]


def sort_of(report: Report, source: Source | None) -> str:
    """What a statement's source is short of: "no source", "unresolved", "pronoun"; empty where it has all."""
    if source is None:
        return "no source"
    if source.resolved is None:
        return "unresolved"
    words = report.words(source.resolved).lower().replace("’", "'").split("'")[0].strip()
    return "pronoun" if words in roles.PRONOUNS or words in roles.SUBJECT_FORMS else ""


def is_right(report: Report, source: Source | None, ranges: tuple[Range, ...]) -> bool:
    """Whether a source is resolved to a labelled range, or to the same words."""
    if source is None or source.resolved is None:
        return False
    span = source.resolved
    if span.part != "title" and any(span.start < end and start < span.end for start, end in ranges):
        return True
    return any(same_words(report.words(span), report.text[start:end]) for start, end in ranges)


def spoken_at(labelled: Labelled, cue: str, statements: tuple[Statement, ...]) -> Statement | None:
    """The statement whose cue shares most with a label's; outermost and first of several."""
    part, _, at = cue.rpartition(":")
    start = int(at)
    text = (labelled.report.title or "") if part else labelled.report.text
    word = re.compile(r"\S+").match(text, start)
    assert word is not None, (labelled.report.id, cue)
    end = word.end() if part or start not in labelled.cues else labelled.cues[start][1]
    best, most = None, 0
    for one in sorted(statements, key=lambda one: one.inside is not None):
        span = one.cue.span if one.cue is not None else None
        if span is None or (span.part == "title") != bool(part):
            continue
        shared = min(end, span.end) - max(start, span.start)
        if shared > most:
            best, most = one, shared
    return best


def measure(
    folder: Path, encoder: Encoder | None, halves: tuple[str, ...] = HALVES, show: bool = False
) -> dict[str, dict[str, dict[str, object]]]:
    """Half → collection (and both together) → figures; without encoder, the grammar's. `show`: print what is wrong."""
    finder: FindsStatements = AttributionGrammar() if encoder is None else TrainedAttribution()
    labels = read_labels()
    figures: dict[str, dict[str, dict[str, object]]] = {}
    for half in halves:
        both: Counter[str] = Counter()
        figures[half] = {}
        for collection in labels:
            wanted = labels[collection][half]
            reports = polnear(folder, wanted) if collection == "polnear" else streams(wanted)
            count: Counter[str] = Counter()
            for labelled in reports:
                found, _ = finder.find_statements(Page(labelled.report, encoder))
                count += counted(labelled, found, show)
            figures[half][collection] = shares(count)
            both += count
        figures[half]["both"] = shares(both)
    return figures


def counted(labelled: Labelled, statements: tuple[Statement, ...], show: bool = False) -> Counter[str]:
    """The counts of one report."""
    report, count = labelled.report, Counter({"reports": 1})
    attributed = tuple(one for one in statements if not one.own_voice)
    for one in attributed:
        sort = sort_of(report, one.source)
        count["statements"] += 1
        if sort:
            count[sort] += 1
            if show:
                print(f"{sort:10} {report.id[:40]} {_told(report, one)}")
    left = attributed
    for cue, ranges in labelled.labels.items():
        count["labels"] += 1
        said = spoken_at(labelled, cue, left)
        if said is None:
            continue
        left = tuple(one for one in left if one.cue != said.cue)
        count["matched"] += 1
        if not ranges:
            continue
        count["named"] += 1
        right = is_right(report, said.source, ranges)
        count["right"] += right
        if show and not right:
            meant = " | ".join(report.text[start:end] for start, end in ranges)
            print(f"wrong      {report.id[:40]} {_told(report, said)} WANTED {meant!r}")
    return count


def shares(count: Counter[str]) -> dict[str, object]:
    """Counts → the figures, in per cent."""
    sorts = {sort: count[sort] for sort in ("no source", "unresolved", "pronoun")}
    return {
        "right": round(100 * count["right"] / max(1, count["named"]), 1),
        "resolved": round(100 - 100 * sum(sorts.values()) / max(1, count["statements"]), 1),
        "unresolved": round(100 * sum(sorts.values()) / max(1, count["statements"]), 1),
        "of these": sorts,
        "counts": {k: count[k] for k in ("reports", "statements", "labels", "matched", "named", "right")},
    }


def _told(report: Report, one: Statement) -> str:
    cue = one.cue.text if one.cue is not None else ""
    at = one.cue.span.start if one.cue is not None else 0
    resolved = one.source.resolved if one.source is not None else None
    words = report.words(resolved) if resolved is not None else None
    return f"@{at} [{one.source.text if one.source else None}] <{cue}> = {words!r}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=HALVES, help="only this half")
    parser.add_argument("--show", action="store_true", help="print what is unresolved and what is wrong")
    parser.add_argument("--grammar", action="store_true", help="the grammar alone, without the trained model")
    given = parser.parse_args()
    halves = (given.half,) if given.half else HALVES
    print(json.dumps(measure(given.folder, None if given.grammar else Encoder(), halves, given.show), indent=1))


if __name__ == "__main__":
    main()
