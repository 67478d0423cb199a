"""Reports of ours with who said what marked in them by hand, and how a reading is held against the marks.

A file of `texts/` is a report with tags, a line `=====`, and rows. Taken out of the tags it is what is read. `<c7>…</c7>` is what statement 7
says (several pieces where it is broken), `<q7>…</q7>` its cue, `<f2>…</f2>` figure 2, `<x>…</x>` furniture from which nothing may be read.

A row of a statement: `7 | Jonathan Hoffman / spokesman, Pentagon !Vance | stance=asserts polarity=- via=ABC News`: the words that the source's
fullest mention must hold (`|` between alternatives), after the slash words that it, its role or affiliation must, after `!` words that none may;
then what else must be so (`,` between alternatives). `inside=6`: it stands in statement 6. A row `?7` is arguable: right or not there, it isn't counted;
so is whatever is found at a cue without a row, and a row without content takes any. A row of a figure: `f2 | killed 14+ | whose=7` (measures,
bounds as in `tests/extract/figures`, the statement it stands in).

A row is right when one statement has its source, touches its cue (a quotation that goes on by itself has none), has content with a token IoU of at
least 0.5, and all else that is asked; a statement answers for one row. What answers for none and is no piece of a row of the same source is spurious.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.acceptance.expectations import Party, Span
from tests.acceptance.scoring import ENOUGH, holds, right_party
from tests.acceptance.spans import Tokens, iou

TEXTS = Path(__file__).parent / "texts"
_TAG = re.compile(r"<(/?)([cqfx]\d*)>")
_KEYS = re.compile(r"(\w+)=(.*?)(?= \w+=|$)")
Json = Mapping[str, Any]


@dataclass(frozen=True)
class Row:
    """One statement that must be found."""

    name: str
    party: Party
    nobody: bool
    optional: bool
    asked: Mapping[str, str]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True)
class FigureRow:
    """One figure that must be found; `bounds` as the table of figures writes them."""

    name: str
    span: Span
    measures: tuple[str, ...]
    bounds: str
    whose: str | None


@dataclass(frozen=True)
class Marked:
    """A report without its marks, and what they say."""

    name: str
    text: str
    rows: tuple[Row, ...]
    figures: tuple[FigureRow, ...]
    furniture: tuple[Span, ...]


@dataclass(frozen=True)
class Scored:
    """What is wrong, by row; `core`: how many rows have source, cue and content right; `found`: statements that count."""

    wrong: Mapping[str, str]
    figures: Mapping[str, str]
    spurious: tuple[str, ...]
    furniture: tuple[str, ...]
    asked: int
    core: int
    found: int


def read_marked(path: Path) -> Marked:
    """A marked report. Raises KeyError for a row without marks or a mark that is not closed."""
    marked, _, table = path.read_text(encoding="utf-8").partition("\n=====\n")
    text, spans = _unmarked(marked + "\n")
    rows, figures = [], []
    for line in filter(None, table.splitlines()):
        number, _, rest = line.partition(" | ")
        words, _, keys = rest.rpartition(" |")
        asked = dict(_KEYS.findall(keys.strip()))
        if number.startswith("f"):
            measures, bounds = words.split()
            figures.append(FigureRow(number, spans[number][0], tuple(measures.split(",")), bounds, asked.get("whose")))
            continue
        name = number.lstrip("?")
        cue, content = tuple(spans.get(f"q{name}", ())), tuple(spans.get(f"c{name}", ()))
        if not cue and not content:
            raise KeyError(f"{path.name}: {name}")
        rows.append(
            Row(name, _party(words), "nobody" in words, number.startswith("?"), asked, cue, content),
        )
    told = {row.name for row in rows}
    for tag in spans:
        if tag[0] == "q" and tag[1:] not in told:
            rows.append(Row(tag[1:], Party(()), True, True, {}, tuple(spans[tag]), ()))
    return Marked(path.stem, text, tuple(rows), tuple(figures), tuple(spans.get("x", ())))


def _unmarked(marked: str) -> tuple[str, dict[str, list[Span]]]:
    text, at, opened = "", 0, dict[str, int]()
    spans: dict[str, list[Span]] = {}
    for tag in _TAG.finditer(marked):
        text += marked[at : tag.start()]
        at = tag.end()
        if tag[1]:
            spans.setdefault(tag[2], []).append((opened.pop(tag[2]), len(text)))
        else:
            opened[tag[2]] = len(text)
    if opened:
        raise KeyError(f"not closed: {', '.join(opened)}")
    return text + marked[at:], spans


def _party(words: str) -> Party:
    words, *never = words.split("!")
    name, _, about = words.partition("/")
    held = tuple(one.strip() for one in about.split(",") if one.strip())
    return Party((name.strip(),), held, tuple(one.strip() for one in never))


def score(marked: Marked, reading: Json) -> Scored:
    """A reading's statements and figures against the marks. Raises KeyError when the reading lacks a documented key."""
    text = reading["report"]["text"]
    assert text == marked.text
    held = _Held(marked, reading)
    taken = held.assigned()
    wrong: dict[str, str] = {}
    core = 0
    for at, row in enumerate(marked.rows):
        if row.optional:
            continue
        fails = held.fails(at, taken[at], taken) if at in taken else [held.nearest(at)]
        core += at in taken and not any(one.startswith(("source", "cue")) for one in fails)
        if fails:
            wrong[row.name] = "; ".join(fails)
    spurious = tuple(held.told(at) for at in range(len(held.found)) if held.spurious(at, taken))
    counted = len(held.found) - sum(marked.rows[row].optional for row in taken)
    figures = {
        row.name: fault for row in marked.figures if (fault := held.figure_fault(row, taken, marked)) is not None
    }
    furniture = tuple(
        text[start:end]
        for one in held.found
        for start, end in held.spans(one["content"])
        if any(start < last and first < end for first, last in marked.furniture)
    )
    return Scored(wrong, figures, spurious, furniture, sum(not row.optional for row in marked.rows), core, counted)


class _Held:
    """A reading's attributed statements beside the rows of a marked report."""

    def __init__(self, marked: Marked, reading: Json) -> None:
        self.reading, self.text, self.rows = reading, marked.text, marked.rows
        self.found = [one for one in reading["statements"] if not one["own_voice"]]
        tokens = Tokens(marked.text)
        self._wanted = [tokens.within(row.content) for row in marked.rows]
        self._given = [tokens.within(self.spans(one["content"])) for one in self.found]

    def spans(self, spans: list[Json]) -> list[Span]:
        """Spans as offsets into the text; those of a title are where the text has it."""
        report = self.reading["report"]
        moved = report["text"].find(report["title"]) if report.get("title") else 0
        shift = {"title": moved}
        return [(s["start"] + shift.get(s.get("in", ""), 0), s["end"] + shift.get(s.get("in", ""), 0)) for s in spans]

    def overlap(self, row: int, at: int) -> float:
        return iou(self._wanted[row], self._given[at]) if self.rows[row].content else 1.0

    def at_cue(self, row: int, at: int) -> bool:
        cue = self.found[at]["cue"]
        if not self.rows[row].cue:
            return bool(self.rows[row].content)
        spans = self.spans([cue]) if cue else []
        return any(start < last and first < end for start, end in spans for first, last in self.rows[row].cue)

    def right_source(self, row: int, at: int) -> bool:
        source = self.found[at]["source"]
        if source is None:
            return self.rows[row].nobody
        return (self.rows[row].nobody and not self.rows[row].party.name) or right_party(
            self.text, self.rows[row].party, source
        )

    def assigned(self) -> dict[int, int]:
        """Row → statement: cue and source first, then content."""
        pairs = []
        for row in range(len(self.rows)):
            for at in range(len(self.found)):
                overlap = self.overlap(row, at)
                if overlap < ENOUGH or not (self.at_cue(row, at) or self.rows[row].content):
                    continue
                faults = (not self.at_cue(row, at)) + (not self.right_source(row, at))
                if self.rows[row].optional and faults and self.rows[row].content:
                    continue
                pairs.append((self.rows[row].optional, faults, -overlap, row, at))
        taken: dict[int, int] = {}
        for _, _, _, row, at in sorted(pairs):
            if row not in taken and at not in taken.values():
                taken[row] = at
        return taken

    def fails(self, row: int, at: int, taken: Mapping[int, int]) -> list[str]:
        """What is wrong with the statement that answers for a row."""
        one, asked = self.found[at], self.rows[row].asked
        fails = []
        if not self.right_source(row, at):
            source = one["source"]
            given = f"{source['name']} / {source['role']} / {source['affiliation']}" if source else "nobody"
            fails.append(f"source: {given}")
        if not self.at_cue(row, at):
            fails.append(f"cue: {one['cue']['text'] if one['cue'] else 'none'}")
        for key, wanted in asked.items():
            if key == "via":
                given = " · ".join(via["name"] for via in one["via"])
                right = holds(given, wanted)
            elif key == "target":
                given = one["target"]["name"] if one["target"] else "nobody"
                right = holds(given, wanted)
            elif key == "inside":
                outer = next(at for at, other in enumerate(self.rows) if other.name == wanted)
                given = one["inside"] or "nothing"
                right = outer in taken and self.found[taken[outer]]["id"] == given
            else:
                given = one[key]
                right = given in wanted.split(",")
            if not right:
                fails.append(f"{key}: {given}, not {wanted}")
        return fails

    def nearest(self, row: int) -> str:
        """What there is where a row has nothing."""
        near = [self.told(at) for at in range(len(self.found)) if self._wanted[row] & self._given[at]]
        here = [self.told(at) for at in range(len(self.found)) if self.rows[row].cue and self.at_cue(row, at)]
        return f"not found; there: {list(dict.fromkeys(here + near))}"

    def spurious(self, at: int, taken: Mapping[int, int]) -> bool:
        """Whether a statement answers for no row and is no piece of one of the same source."""
        if at in taken.values():
            return False
        given = self._given[at]
        for row in range(len(self.rows)):
            if self.rows[row].optional and self.rows[row].cue and self.at_cue(row, at):
                return False
            if len(self._wanted[row] & given) > len(given) / 2 and self.right_source(row, at):
                return False
        return True

    def told(self, at: int) -> str:
        one = self.found[at]
        words = " … ".join(self.text[start:end] for start, end in self.spans(one["content"]))
        return f"{one['source']['name'] if one['source'] else 'nobody'} [{one['cue']['text'] if one['cue'] else ''}] {words}"

    def figure_fault(self, row: FigureRow, taken: Mapping[int, int], marked: Marked) -> str | None:
        """What is wrong with a figure; of several at its words the one with fewest faults answers."""
        here = [
            one
            for one in self.reading["figures"]
            for start, end in self.spans([one])
            if start < row.span[1] and row.span[0] < end
        ]
        if not here:
            return "no figure at these words"
        return min((self._figure_faults(row, one, taken, marked) for one in here), key=len) or None

    def _figure_faults(self, row: FigureRow, one: Json, taken: Mapping[int, int], marked: Marked) -> str:
        fails = []
        if one["measure"] not in row.measures:
            fails.append(f"measure: {one['measure']}")
        if not _within(row.bounds, one):
            fails.append(f"bounds: {one['low']}, {one['best']}, {one['high']}")
        if row.whose is not None:
            host = next(at for at, other in enumerate(marked.rows) if other.name == row.whose)
            if host in taken and self.found[taken[host]]["id"] != one["statement"]:
                own = next((s for s in self.found if s["id"] == one["statement"]), None)
                name = own["source"]["name"] if own and own["source"] else "the outlet"
                if own is None or not right_party(self.text, marked.rows[host].party, own["source"]):
                    fails.append(f"whose: {name}")
        return "; ".join(fails)


def _within(bounds: str, one: Json) -> bool:
    def bounds_of(words: str) -> tuple[float | None, float | None, float | None]:
        low, dots, high = words.partition("..")
        if dots:
            return float(low), None, float(high)
        if words[-1] in "+-":
            return (float(words[:-1]), None, None) if words[-1] == "+" else (None, None, float(words[:-1]))
        return (float(words), float(words), float(words))

    given = (one["low"], one["best"], one["high"])
    if bounds.startswith("~"):
        return bool(given[1] == float(bounds[1:]))
    return any(given == bounds_of(words) for words in bounds.split(","))
