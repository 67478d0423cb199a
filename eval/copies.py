"""Planted copies: who carries whose words where, and whether copies corroborate.

    python -m eval.copies [ORIGINALS] [PICKUPS] [--show N] [--no-reading]

Over `eval.planted` (1,000 originals, 3,000 pickups), put on record in an order drawn by a seed:

- *copies*: a (report, original) pair is right when the report's carries of that original's passage and what was planted share at least half
  of the characters of both together. Where the original is not held, the earliest report that has a paragraph of it stands for it there: it carries
  nothing, a carry of one of its siblings' passage counts, and all copies of one of its paragraphs must have one passage (`one_origin`, of paragraphs). Recall, precision, F1; the share of planted characters that are
  in a carry, and of carried characters that were planted.
- *false corroboration*: of the claims called corroborated, those whose evidence, taken back through what was planted to the paragraphs it was
  written in, comes from one side; paragraphs know their speaker.

Needs no corpus.
"""

from __future__ import annotations

import argparse
import json
import os
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from eval.planted import Planted, PlantedSet, planted
from onrecord.collect.folders import JSON_LINE
from onrecord.config import read_settings
from onrecord.extract.reader import Reader
from onrecord.link.copies.passages import passage_of
from onrecord.model.evidence import Carry
from onrecord.model.reading import Reading
from onrecord.model.report import Received, Report
from onrecord.model.vocabulary import State, Support
from onrecord.pipeline import Records, open_reader
from onrecord.store.sql import open_store

NOW = datetime(2030, 1, 1, tzinfo=UTC)
ENOUGH = 0.5
"""Characters shared by what was planted and what was found, of both together."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A reader that finds nothing: copies need no reading."""

    version: str = "unread"

    def read(self, report: Report) -> Reading:
        """An empty reading."""
        return Reading(self.version, report.id)


def put(reader: Reader, reports: Sequence[Planted]) -> tuple[Records, dict[str, str]]:
    """A database in memory with these reports, added in this order; report ids by ref."""
    records = Records(open_store(":memory:"), NOW, reader)
    ids: dict[str, str] = {}
    for one in reports:
        received = Received(json.dumps(one.line()).encode(), f"planted.jsonl#{one.ref}", "file", NOW, JSON_LINE)
        for outcome in records.add([received]):
            if outcome.report is None:
                raise ValueError(f"{one.ref} was not added: {outcome.reason}")
            ids[one.ref] = outcome.report
    return records, ids


@dataclass
class Scored:
    """What was found of what was planted."""

    right: int = 0
    missed: list[tuple[str, str]] = field(default_factory=list)
    wrong: list[tuple[str, str]] = field(default_factory=list)
    planted_chars: int = 0
    carried_chars: int = 0
    both_chars: int = 0
    families: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def figures(self) -> dict[str, float]:
        """Percentages."""
        recall = self.right / max(1, self.right + len(self.missed))
        precision = self.right / max(1, self.right + len(self.wrong))
        one = sum(len(passages) == 1 for passages in self.families.values())
        return {
            "recall": round(100 * recall, 2),
            "precision": round(100 * precision, 2),
            "characters_recall": round(100 * self.both_chars / max(1, self.planted_chars), 2),
            "characters_precision": round(100 * self.both_chars / max(1, self.carried_chars), 2),
            "one_origin": round(100 * one / max(1, len(self.families)), 2),
        }


def score(made: PlantedSet, ids: Mapping[str, str], carries: Mapping[str, Iterable[Carry]]) -> Scored:
    """Found against planted. `carries`: by report id."""
    scored = Scored()
    passages = {passage_of(key): ref for ref, key in ids.items()}
    first = _first_holders(made, ids)
    for one in made.reports:
        planted_in: dict[str, set[int]] = defaultdict(set)
        for part in one.carried:
            if made.originals[part.original].held:
                planted_in[part.original].update(range(part.start, part.end))
        for piece in one.pieces:
            if first.get((piece.original, piece.index), one.ref) != one.ref:
                planted_in[piece.original].update(range(piece.start, piece.end))
        found_in: dict[str, set[int]] = defaultdict(set)
        for carry in carries[ids[one.ref]]:
            family = _family(made, passages.get(carry.passage, carry.passage), carry)
            found_in[family].update(range(carry.span.start, carry.span.end))
        for piece in one.pieces:
            if piece.original and not made.originals[piece.original].held:
                middle = (piece.start + piece.end) / 2
                inside = [c for c in carries[ids[one.ref]] if c.span.start <= middle < c.span.end]
                scored.families[f"{piece.original} {piece.index}"].add(
                    inside[0].passage if inside else passage_of(ids[one.ref])
                )
        _count(scored, one, made, planted_in, found_in)
    return scored


def _first_holders(made: PlantedSet, ids: Mapping[str, str]) -> dict[tuple[str, int], str]:
    """Of each paragraph of an original that is not held, the ref of the earliest report that has it."""
    order = sorted(made.reports, key=lambda one: (one.published, ids[one.ref]), reverse=True)
    return {
        (piece.original, piece.index): one.ref
        for one in order
        for piece in one.pieces
        if piece.original and not made.originals[piece.original].held
    }


def _family(made: PlantedSet, ref: str, carry: Carry) -> str:
    """The original that a carry names: by its passage's report, or the text that this is a pickup of where the carry is inside it."""
    if ref in made.originals:
        return ref
    sibling = next((one for one in made.reports if one.ref == ref), None)
    lost = (
        [part.original for part in sibling.carried if not made.originals[part.original].held]
        if sibling is not None
        else []
    )
    return lost[0] if lost else ref


def _count(
    scored: Scored, one: Planted, made: PlantedSet, planted_in: Mapping[str, set[int]], found_in: Mapping[str, set[int]]
) -> None:
    for family in sorted(planted_in.keys() | found_in.keys()):
        mine, theirs = planted_in.get(family, set()), found_in.get(family, set())
        both = len(mine & theirs)
        scored.planted_chars, scored.carried_chars = (
            scored.planted_chars + len(mine),
            scored.carried_chars + len(theirs),
        )
        scored.both_chars += both
        if both >= ENOUGH * len(mine | theirs):
            scored.right += 1
            continue
        if mine:
            scored.missed.append((one.ref, family))
        if theirs:
            scored.wrong.append((one.ref, family))


def false_corroboration(made: PlantedSet, ids: Mapping[str, str], records: Records) -> tuple[int, int, list[str]]:
    """Claims called corroborated, those of one side, and those in words."""
    by_id = {key: next(one for one in made.reports if one.ref == ref) for ref, key in ids.items()}
    called, wrong = 0, []
    for membership in records.store.iter_memberships():
        held = records.held(membership.id)
        record = records.record(membership.id, NOW)
        items = {item.id: item for item in held.evidence}
        by_claim = {claim.id: claim for claim in record.claims}
        for claim in record.claims:
            if claim.standing.support is not Support.CORROBORATED or claim.standing.state is not State.LIVE:
                continue
            called += 1
            keys = [key for share in claim.origins for key in share.evidence]
            keys += [k for other in claim.supported_by for share in by_claim[other].origins for k in share.evidence]
            sides = {side for key in keys if (side := _side(by_id[items[key].report], items[key].span.start))}
            if len(sides) < 2:
                reason = next((r.detail for r in claim.reasons if "independent" in r.rule or "observ" in r.rule), "")
                wrong.append(f"{claim.slot} “{claim.words[:90]}”: {sorted(sides)}; {reason}")
    return called, len(wrong), wrong


def _side(one: Planted, at: int) -> str:
    """Whose side the paragraph at an offset gives; "" for an outlet's own words."""
    return next((piece.side for piece in one.pieces if piece.start <= at < piece.end), "")


def measure(
    originals: int = 1000, pickups: int = 3000, reader: Reader | None = None, show: int = 0
) -> dict[str, float]:
    """All figures; without a reader those of copies alone."""
    made = planted(originals, pickups)
    arrival = list(made.reports)
    random.Random(3).shuffle(arrival)
    records, ids = put(reader or Unread(), arrival)
    refs = records.store.get_refs(sorted(ids.values()))
    scored = score(made, ids, {key: ref.carries for key, ref in refs.items()})
    figures: dict[str, float] = {"originals": sum(one.make == "original" for one in made.reports), **scored.figures()}
    for name, pairs in (("missed", scored.missed), ("wrong", scored.wrong)):
        for ref, family in pairs[:show]:
            print(name, next(one.make for one in made.reports if one.ref == ref), ref, family)
    if reader is not None:
        called, wrong, words = false_corroboration(made, ids, records)
        figures |= {"corroborated": called, "false_corroboration": round(100 * wrong / max(1, called), 2)}
        for told in words[:show]:
            print("false corroboration:", told)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("originals", type=int, nargs="?", default=1000)
    parser.add_argument("pickups", type=int, nargs="?", default=3000)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--no-reading", action="store_true")
    asked = parser.parse_args()
    reader = None if asked.no_reading else open_reader(read_settings(os.environ).cache)
    print(json.dumps(measure(asked.originals, asked.pickups, reader, asked.show), indent=1))


if __name__ == "__main__":
    main()
