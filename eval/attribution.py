"""Attribution measured on PolNeAR: exact and overlap F1 of source, cue and content, and lenient relation F1.

    python eval/attribution.py FOLDER [--split dev] [--show N] [--only NAME]

FOLDER holds the unpacked `polnear` archive (or is it, or is the `.tar.xz` itself). A document with several annotators is
read once, with the first of them by file name. A relation is right, leniently, when cue and source each overlap with the
annotated ones (a statement without source matches one without) and the content's token IoU is at least 0.5; one to one.
PolNeAR marks the outermost attribution only and joins a quotation that follows on to the one before, so nested statements are
left out here and follow-ons joined. It also marks attitudes that are no speech ("supports", "merits"): `speech` figures count
only annotations whose cue holds a word of this grammar's own cue table, and say how well those are found.
"""

from __future__ import annotations

import argparse
import json
import re
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.extract.attribution import AttributionGrammar
from onrecord.extract.attribution.trained import TrainedAttribution
from onrecord.extract.clauses.lexicon import build_lexicon
from onrecord.extract.encoder.model import SHIPPED, Encoder
from onrecord.extract.page import Page
from onrecord.extract.reader import FindsStatements
from onrecord.model.report import Report

_WORD = re.compile(r"\w+")
Spans = tuple[tuple[int, int], ...]
SAME = 0.5
"""The share of the words of two contents from which they are the same, leniently."""


@dataclass(frozen=True)
class Relation:
    """Source, cue and content as offset ranges; source is empty where there is none."""

    source: Spans
    cue: Spans
    content: Spans


def read_gold(path: Path) -> list[Relation]:
    """The relations of a BRAT standoff file."""
    spans: dict[str, Spans] = {}
    made = []
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if parts[0].startswith("T") and len(parts) > 2:
            ranges = parts[1].split(" ", 1)[1].split(";")
            spans[parts[0]] = tuple((int(a), int(b)) for a, b in (r.split() for r in ranges))
        elif parts[0].startswith("E"):
            roles: dict[str, Spans] = {}
            for item in parts[1].split():
                role, _, ref = item.partition(":")
                role = role.rstrip("0123456789")
                roles[role] = roles.get(role, ()) + spans.get(ref, ())
            if roles.get("Cue") and roles.get("Content"):
                made.append(Relation(roles.get("Source", ()), roles["Cue"], roles["Content"]))
    return made


def read_found(text: str, finder: FindsStatements, encoder: Encoder | None) -> list[Relation]:
    """What is found, outermost only, follow-ons joined, sentences that follow each other one stretch."""
    statements, _ = finder.find_statements(Page(Report("eval", text), encoder))
    joined: dict[tuple[Spans, Spans], list[tuple[int, int]]] = {}
    for one in statements:
        if one.own_voice or one.cue is None or one.inside is not None:
            continue
        source: Spans = ((one.source.span.start, one.source.span.end),) if one.source else ()
        key = (source, ((one.cue.span.start, one.cue.span.end),))
        joined.setdefault(key, []).extend((s.start, s.end) for s in one.content)
    return [Relation(source, cue, run_together(text, content)) for (source, cue), content in joined.items()]


def run_together(text: str, content: list[tuple[int, int]]) -> Spans:
    """Ranges in text order, those with nothing but blanks between them as one."""
    made: list[tuple[int, int]] = []
    for start, end in sorted(content):
        if made and not text[made[-1][1] : start].strip():
            made[-1] = made[-1][0], max(end, made[-1][1])
        else:
            made.append((start, end))
    return tuple(made)


def documents(folder: Path, split: str) -> Iterator[tuple[str, str, list[Relation]]]:
    """(name, text, gold) of each document of a split, once."""
    seen = set()
    for ann in sorted((folder / split / "attributions").glob("*.ann")):
        stem = ann.stem.rpartition("_")[0]
        text = folder / split / "text" / f"{stem}.txt"
        if stem in seen or not text.exists():
            continue
        seen.add(stem)
        yield stem, text.read_text(encoding="utf-8"), read_gold(ann)


def tokens(text: str, spans: Spans) -> set[int]:
    """Starts of the words in the spans."""
    return {start + m.start() for start, end in spans for m in _WORD.finditer(text[start:end])}


def overlap(a: Spans, b: Spans) -> bool:
    """Whether two sets of ranges share a character."""
    return any(s < f and g < e for s, e in a for g, f in b)


def shared(text: str, wanted: Relation, given: Relation) -> float:
    """Of the words of both contents, the share that is in both; 0 where cues, or a source that is wanted, do not overlap."""
    if not overlap(wanted.cue, given.cue) or (wanted.source and not overlap(wanted.source, given.source)):
        return 0.0
    ours, theirs = tokens(text, wanted.content), tokens(text, given.content)
    return len(ours & theirs) / len(ours | theirs) if ours | theirs else 0.0


def matches(text: str, gold: list[Relation], found: list[Relation]) -> list[tuple[int, int]]:
    """One-to-one lenient matches (gold index, found index), best content first."""
    scored = []
    for g, wanted in enumerate(gold):
        for f, given in enumerate(found):
            share = shared(text, wanted, given)
            if share >= SAME:
                scored.append((-share, g, f))
    used_gold: set[int] = set()
    used_found: set[int] = set()
    pairs = []
    for _, g, f in sorted(scored):
        if g not in used_gold and f not in used_found:
            used_gold.add(g)
            used_found.add(f)
            pairs.append((g, f))
    return pairs


def spans_of(relations: list[Relation], role: str) -> Counter[Spans]:
    """All spans of a role, each part of a discontinuous one by itself."""
    return Counter((span,) for span in {span for r in relations for span in getattr(r, role)})


def f1(right: float, given: float, wanted: float) -> dict[str, float]:
    """Precision, recall and F1 in per cent."""
    p = 100 * right / given if given else 0.0
    r = 100 * right / wanted if wanted else 0.0
    return {"p": round(p, 1), "r": round(r, 1), "f1": round(2 * p * r / (p + r), 1) if p + r else 0.0}


def measure(folder: Path, split: str, encoder: Encoder | None, show: int = 0, only: str = "") -> dict[str, object]:
    """All figures of a split; without encoder, the grammar's. `show`: print that many misses and false finds; `only`: of documents
    with this in the name."""
    finder: FindsStatements = AttributionGrammar() if encoder is None else TrainedAttribution()
    words = set(build_lexicon().forms) | {"according", ":"}
    count: Counter[str] = Counter()
    for name, text, gold in documents(folder, split):
        if only and only not in name:
            continue
        found = read_found(text, finder, encoder)
        pairs = matches(text, gold, found)
        speech = {g for g, r in enumerate(gold) if any(w in words for w in _cue_words(text, r))}
        count["gold"] += len(gold)
        count["found"] += len(found)
        count["right"] += len(pairs)
        count["strict"] += sum((Counter(whole(r) for r in gold) & Counter(whole(r) for r in found)).values())
        count["speech gold"] += len(speech)
        count["speech right"] += sum(1 for g, _ in pairs if g in speech)
        for role in ("source", "cue", "content"):
            wanted, given = spans_of(gold, role), spans_of(found, role)
            count[f"{role} exact"] += sum((wanted & given).values())
            count[f"{role} wanted"] += sum(wanted.values())
            count[f"{role} given"] += sum(given.values())
            count[f"{role} wanted met"] += sum(n for s, n in wanted.items() if any(overlap(s, o) for o in given))
            count[f"{role} given met"] += sum(n for s, n in given.items() if any(overlap(s, o) for o in wanted))
        if show:
            _show(name, text, gold, found, pairs, show)
    figures: dict[str, object] = {
        "split": split,
        "relation, lenient": f1(count["right"], count["found"], count["gold"]),
        "relation, strict": f1(count["strict"], count["found"], count["gold"]),
        "speech recall": round(100 * count["speech right"] / max(1, count["speech gold"]), 1),
    }
    for role in ("source", "cue", "content"):
        figures[f"{role}, exact"] = f1(count[f"{role} exact"], count[f"{role} given"], count[f"{role} wanted"])
        p = 100 * count[f"{role} given met"] / max(1, count[f"{role} given"])
        r = 100 * count[f"{role} wanted met"] / max(1, count[f"{role} wanted"])
        figures[f"{role}, overlap"] = {"p": round(p, 1), "r": round(r, 1), "f1": round(2 * p * r / max(0.1, p + r), 1)}
    figures["counts"] = {k: count[k] for k in ("gold", "found", "right", "speech gold")}
    return figures


def whole(relation: Relation) -> tuple[Spans, Spans, Spans]:
    """All that is compared where a relation has to be exact."""
    return tuple(sorted(relation.source)), tuple(sorted(relation.cue)), tuple(sorted(relation.content))


def _cue_words(text: str, relation: Relation) -> list[str]:
    return [w.lower() for s, e in relation.cue for w in re.findall(r"[\w'’]+|:", text[s:e])]


def _show(
    name: str, text: str, gold: list[Relation], found: list[Relation], pairs: list[tuple[int, int]], limit: int
) -> None:
    missed = [g for g in range(len(gold)) if g not in {a for a, _ in pairs}]
    false = [f for f in range(len(found)) if f not in {b for _, b in pairs}]
    for mark, which, relations in (("-", missed, gold), ("+", false, found)):
        for index in which[:limit]:
            r = relations[index]
            parts = [" … ".join(text[s:e] for s, e in spans) for spans in (r.source, r.cue, r.content)]
            print(f"{mark} {name[:30]} [{parts[0][:70]}] <{parts[1][:40]}> {parts[2][:140]!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--show", type=int, default=0, help="misses (-) and false finds (+) to print for each document")
    parser.add_argument("--grammar", action="store_true", help="the grammar alone, without the trained model")
    parser.add_argument("--model", type=Path, default=SHIPPED, help="the folder of another model than the shipped one")
    parser.add_argument("--only", default="", help="documents whose name holds this")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder: Path = given.folder
        if folder.is_file():
            with tarfile.open(folder) as archive:
                archive.extractall(scratch, filter="data")
            folder = Path(scratch)
        if not (folder / given.split).is_dir():
            folder = folder / "polnear"
        encoder = None if given.grammar else Encoder(given.model)
        print(json.dumps(measure(folder, given.split, encoder, given.show, given.only), indent=1))


if __name__ == "__main__":
    main()
