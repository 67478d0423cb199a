"""Scores a reading, in its public JSON form "onrecord.reading/1", against what is expected of the report.

Pure: it reads no file and knows no report. It does not judge records; `score_unknowns` judges an incident in its
public JSON form "onrecord.incident/1".

Rules, in order:

1. A row is right when one attributed statement has the right party as its source, content with a token IoU of at least
   0.5, and the manner, stance and polarity asked for; None asks for nothing. Via, certainty, directness and target are
   told beside it as remarks: they don't make a row wrong.
2. A statement answers for one row at most and a row is answered by one statement: pairs with fewer failed parts first,
   then by larger IoU, then by row order.
3. A statement that answers for no row is a *fragment* when most of its content lies inside the content of a row
   and its source is that row's party, a *double* when its IoU with some row reaches 0.5, else *spurious*. The outlet's
   own voice is none of these.
4. A figure is found when one overlaps the expected words with a measure asked for; it is right when its bounds are too.
5. An incident is found when a reading's incident has a trigger overlapping its own. Two expected incidents in one of the
   reading's, or one in several, is said as such.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.acceptance.expectations import Any_, Bound, Expected, Figure, Incident, Party, Span, Statement, Unknown
from tests.acceptance.spans import Tokens, iou

Json = Mapping[str, Any]
ENOUGH = 0.5
"""Token IoU from which two contents are the same: the definition's own number."""


@dataclass(frozen=True, slots=True)
class RowScore:
    """One expected statement. `fails`: parts that are wrong (empty = right); `remarks`: parts told beside it."""

    row: str
    optional: bool
    overlap: float
    fails: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    statement: str | None = None

    @property
    def right(self) -> bool:
        """Whether the row is right by the definition."""
        return not self.fails


@dataclass(frozen=True, slots=True)
class Scored:
    """All rows, and the attributed statements that answer for none: their words, each with its source's."""

    rows: tuple[RowScore, ...]
    spurious: tuple[str, ...]
    doubles: tuple[str, ...]
    fragments: tuple[str, ...]

    @property
    def right(self) -> tuple[str, ...]:
        """Required rows that are right."""
        return tuple(row.row for row in self.rows if row.right and not row.optional)

    @property
    def missed(self) -> tuple[RowScore, ...]:
        """Required rows that are not right."""
        return tuple(row for row in self.rows if not row.right and not row.optional)

    @property
    def beyond(self) -> tuple[str, ...]:
        """Statements beyond those expected: spurious ones and doubles."""
        return self.spurious + self.doubles

    def told(self) -> str:
        """The score as lines for a person."""
        required = [row for row in self.rows if not row.optional]
        lines = [f"{len(self.right)} of {len(required)} required rows right, {len(self.beyond)} statements beyond"]
        lines += [f"  row {r.row}: {'; '.join(r.fails)} (overlap {r.overlap:.2f})" for r in self.missed]
        lines += [f"  row {r.row}: right, but {'; '.join(r.remarks)}" for r in self.rows if r.right and r.remarks]
        lines += [f"  spurious: {words}" for words in self.spurious]
        lines += [f"  double: {words}" for words in self.doubles]
        lines += [f"  fragment: {words}" for words in self.fragments]
        return "\n".join(lines)


def score_statements(reading: Json, expected: Sequence[Statement]) -> Scored:
    """Rows right and missed, and what was found beyond them. Raises KeyError when the reading lacks a documented key."""
    text = reading["report"]["text"]
    found = [s for s in reading["statements"] if not s["own_voice"]]
    shared = _Shared(reading, expected, found)
    taken = _assign(text, expected, found, shared)
    rows = []
    for row_at, row in enumerate(expected):
        if row_at in taken:
            statement = found[taken[row_at]]
            fails, remarks = _fails(text, row, statement), _remarks(row, statement)
            overlap = shared.overlap(row_at, taken[row_at])
            rows.append(RowScore(row.row, row.optional, overlap, fails, remarks, statement["id"]))
        else:
            best = max((shared.overlap(row_at, at) for at in range(len(found))), default=0.0)
            rows.append(RowScore(row.row, row.optional, best, ("no statement with this content",)))
    beyond: dict[str, list[str]] = {"spurious": [], "double": [], "fragment": []}
    for at in sorted(set(range(len(found))) - set(taken.values())):
        near = any(shared.overlap(row_at, at) >= ENOUGH for row_at in range(len(expected)))
        part = any(
            shared.inside(row_at, at) and right_party(text, row.party, found[at]["source"])
            for row_at, row in enumerate(expected)
        )
        beyond["fragment" if part else "double" if near else "spurious"].append(_words(reading, text, found[at]))
    return Scored(tuple(rows), tuple(beyond["spurious"]), tuple(beyond["double"]), tuple(beyond["fragment"]))


class _Shared:
    """Token overlap of every expected row with every statement found."""

    def __init__(self, reading: Json, expected: Sequence[Statement], found: Sequence[Json]) -> None:
        tokens = Tokens(reading["report"]["text"])
        self._rows = [[tokens.within(one) for one in row.content] for row in expected]
        self._wordless = [row.wordless for row in expected]
        self._content = [tokens.within(_text_spans(reading, s["content"])) for s in found]
        self._cues = [tokens.within(_text_spans(reading, [s["cue"]] if s["cue"] else [])) for s in found]

    def overlap(self, row: int, found: int) -> float:
        """The best IoU over the row's alternatives."""
        return max(iou(one, self._given(row, found)) for one in self._rows[row])

    def inside(self, row: int, found: int) -> bool:
        """Whether most of what was found lies inside one of the row's alternatives."""
        given = self._given(row, found)
        return any(len(one & given) > len(given) / 2 for one in self._rows[row])

    def _given(self, row: int, found: int) -> frozenset[int]:
        return self._content[found] | self._cues[found] if self._wordless[row] else self._content[found]


def _assign(text: str, expected: Sequence[Statement], found: Sequence[Json], shared: _Shared) -> dict[int, int]:
    """Row number → number of the statement that answers for it."""
    pairs = sorted(
        (len(_fails(text, row, statement)), -shared.overlap(row_at, at), row_at, at)
        for row_at, row in enumerate(expected)
        for at, statement in enumerate(found)
        if shared.overlap(row_at, at) >= ENOUGH
    )
    taken: dict[int, int] = {}
    for _, _, row_at, at in pairs:
        if row_at not in taken and at not in taken.values():
            taken[row_at] = at
    return taken


@dataclass(frozen=True, slots=True)
class Check:
    """One expected figure, incident or unknown: `fails` is empty when it is right."""

    row: str
    optional: bool
    fails: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether nothing failed."""
        return not self.fails


def score_figures(reading: Json, expected: Sequence[Figure]) -> tuple[Check, ...]:
    """One check a figure; of several figures at the words the one with fewest faults answers."""
    checks = []
    for row in expected:
        here = [f for f in reading["figures"] if any(_touch(span, row.spans) for span in _text_spans(reading, [f]))]
        if not here:
            checks.append(Check(row.row, row.optional, ("no figure at these words",)))
            continue
        checks.append(Check(row.row, row.optional, min((_figure_fails(row, f) for f in here), key=len)))
    return tuple(checks)


def score_incidents(reading: Json, expected: Sequence[Incident]) -> tuple[Check, ...]:
    """One check an incident, with a fail for each that is run together with another or torn apart."""
    text = reading["report"]["text"]
    answered: dict[str, list[str]] = {}
    for row in expected:
        for found in reading["incidents"]:
            triggers = [found["trigger"], *found.get("triggers", ())]
            if any(_touch(span, row.triggers) for span in _text_spans(reading, triggers)):
                answered.setdefault(row.row, []).append(found["id"])
    by_id = {found["id"]: found for found in reading["incidents"]}
    checks = []
    for row in expected:
        ids = answered.get(row.row, [])
        if not ids:
            checks.append(Check(row.row, False, ("no incident at these words",)))
            continue
        fails = [f"also {other}" for other, theirs in answered.items() if other != row.row and set(ids) & set(theirs)]
        if len(ids) > 1:
            fails.append(f"in {len(ids)} pieces")
        best = min((_incident_fails(text, reading, row, by_id[i]) for i in ids), key=len)
        checks.append(Check(row.row, False, (*fails, *best)))
    return tuple(checks)


def score_unknowns(incident: Json, expected: Sequence[Unknown]) -> tuple[Check, ...]:
    """One check an unknown, against the `unknowns` of an incident in its public JSON form."""
    checks = []
    for row in expected:
        slots = [u for u in incident["unknowns"] if u["slot"] in row.slots]
        if not slots:
            checks.append(Check(row.row, False, (f"no unknown of {' or '.join(row.slots)}",)))
        elif not any(u["standing"] == row.gap for u in slots):
            given = ", ".join(sorted({u["standing"] for u in slots}))
            checks.append(Check(row.row, False, (f"{given}, not {row.gap}",)))
        else:
            checks.append(Check(row.row, False, ()))
    return tuple(checks)


def read_from_furniture(reading: Json, expected: Expected) -> tuple[str, ...]:
    """Words of statements, figures and incidents that were read from furniture; must be empty."""
    text = reading["report"]["text"]
    things = [
        *(span for s in reading["statements"] for span in s["content"]),
        *reading["figures"],
        *(i["trigger"] for i in reading["incidents"]),
    ]
    wrong = [span for span in _text_spans(reading, things) if _touch(span, expected.furniture)]
    return tuple(text[start:end] for start, end in wrong)


def holds(words: str, wanted: str) -> bool:
    """Whether one of the alternatives of `wanted` ("a|b") stands in `words` as whole words, case ignored."""
    low = f" {_flat(words)} "
    return any(f" {_flat(one)} " in low for one in wanted.split("|"))


def right_party(text: str, party: Party, source: Json | None) -> bool:
    """Whether a statement's source is the expected party."""
    if source is None:
        return False
    resolved = source["resolved"]
    mention = text[resolved["start"] : resolved["end"]] if resolved and resolved.get("in") != "title" else ""
    name = f"{source['name']} · {mention}"
    about = " · ".join([name, source["text"], source["role"] or "", source["affiliation"] or ""])
    return (
        all(holds(name, wanted) for wanted in party.name)
        and all(holds(about, wanted) for wanted in party.about)
        and not any(holds(about, barred) for barred in party.never)
        and (party.named is None or party.named == source["named"])
    )


def _flat(words: str) -> str:
    kept = "".join(
        c if c.isalnum() or c in ".’'" else " " for c in words.casefold().replace("'s", "").replace("’s", "")
    )
    words_kept = (word if "." in word[:-1] else word.rstrip(".") for word in kept.split())
    return " ".join(word for word in words_kept if word)


def _fails(text: str, row: Statement, statement: Json) -> tuple[str, ...]:
    """Parts of the definition that a statement fails, content apart."""
    fails = []
    if not right_party(text, row.party, statement["source"]):
        source = statement["source"]
        given = f"{source['name']} / {source['role']} / {source['affiliation']}" if source else "nobody"
        fails.append(f"source: {given}, not {' '.join(row.party.name)}")
    for part, wanted in (("manner", row.manner), ("stance", row.stance)):
        if wanted is not None and statement[part] not in wanted:
            fails.append(f"{part}: {statement[part]}, not {' or '.join(wanted)}")
    if row.polarity is not None and statement["polarity"] != row.polarity:
        fails.append(f"polarity: {statement['polarity']}, not {row.polarity}")
    return tuple(fails)


def _remarks(row: Statement, statement: Json) -> tuple[str, ...]:
    """What is expected beside the definition, and differs."""
    remarks = []
    for part, wanted in (("certainty", row.certainty), ("directness", row.directness)):
        if wanted is not None and statement[part] not in wanted:
            remarks.append(f"{part}: {statement[part]}, not {' or '.join(wanted)}")
    via = " · ".join(v["name"] for v in statement["via"])
    if row.via is not None and not holds(via, row.via):
        remarks.append(f"via: {via or 'nobody'}, not {row.via}")
    target = statement["target"]["name"] if statement["target"] else ""
    if row.target is not None and not holds(target, row.target):
        remarks.append(f"target: {target or 'nobody'}, not {row.target}")
    return tuple(remarks)


def _text_spans(reading: Json, spans: Iterable[Json]) -> list[Span]:
    """Spans as offsets into the text; those in a title that the text itself holds are moved there, others dropped."""
    report = reading["report"]
    moved = report["text"].find(report["title"]) if report.get("title") else -1
    held = []
    for span in spans:
        if span.get("in", "text") == "text":
            held.append((span["start"], span["end"]))
        elif moved >= 0:
            held.append((span["start"] + moved, span["end"] + moved))
    return held


def _touch(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _words(reading: Json, text: str, statement: Json) -> str:
    source = statement["source"]
    content = " … ".join(text[start:end] for start, end in _text_spans(reading, statement["content"]))
    return f"{source['name'] if source else 'nobody'}: {content}"


def _same(bound: Bound, given: float | None) -> bool:
    if isinstance(bound, Any_):
        return True
    if bound is None or given is None:
        return bound is given
    return math.isclose(bound, given, abs_tol=0.005)


def _figure_fails(row: Figure, figure: Json) -> tuple[str, ...]:
    fails = []
    if figure["measure"] not in row.measures:
        fails.append(f"measure: {figure['measure']}, not {' or '.join(row.measures)}")
    for name, bound in (("low", row.low), ("best", row.best), ("high", row.high)):
        if not _same(bound, figure[name]):
            fails.append(f"{name}: {figure[name]}, not {bound}")
    if row.units is not None and figure["unit"] not in row.units:
        fails.append(f"unit: {figure['unit']}, not {' or '.join(row.units)}")
    if row.qualifiers is not None and figure["qualifier"] not in row.qualifiers:
        fails.append(f"qualifier: {figure['qualifier']}, not {' or '.join(row.qualifiers)}")
    if row.group is not None and not holds(figure["group"] or "", row.group):
        fails.append(f"group: {figure['group']}, not {row.group}")
    return tuple(fails)


def _incident_fails(text: str, reading: Json, row: Incident, found: Json) -> tuple[str, ...]:
    fails = []
    if found["kind"] not in row.kinds:
        fails.append(f"kind: {found['kind']}, not {' or '.join(row.kinds)}")
    if found["background"] != row.background:
        fails.append("background" if found["background"] else "not background")
    if row.begins is not None:
        begins = datetime.fromisoformat(found["from"]) if found["from"] else None
        if begins is None or abs(begins - row.begins) > timedelta(minutes=row.within_minutes):
            fails.append(f"from: {found['from']}, not {row.begins.isoformat()}")
    for role, wanted in row.roles:
        fillers = [r["text"] for r in found["roles"] if r["role"] == role]
        if not any(holds(filler, wanted) for filler in fillers):
            fails.append(f"{role}: {', '.join(fillers) or 'nobody'}, not {wanted}")
    places = [reading["places"][index] for index in found["places"]]
    for name, place_role in row.places:
        here = [p for p in places if holds(f"{p['text']} {p['name']}", name)]
        if not any(place_role in (None, p["role"]) for p in here):
            fails.append(
                f"place: {name} is {', '.join(p['role'] for p in here) or 'not there'}, not {place_role or 'there'}"
            )
    return tuple(fails)
