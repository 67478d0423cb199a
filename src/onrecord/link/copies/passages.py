"""Copies: which spans of a report are another's copy, and whose (design: glossary, "pickup").

Rules, in order:
1. Two reports share a *stretch* when at least `LEAST` unquoted words run alike (5-word seeds joined over small edits) at
   `DENSITY`, or four fifths of the shorter text. Shared verbatim quotes alone make none.
2. Stretches of all pairs are resolved together, piece by piece between their ends, so that a copy of a story that carries three
   paragraphs of a wire is that story's but for these three. A piece belongs to the report of the agency that a carrier credits, where
   that is held; else to the earliest text (published, then received, then id); found through chains of carriers of those words, so that
   siblings of a wire text that is not held have one passage whoever came first.
3. A report that credits an agency for the whole is that agency's copy from end to end, with or without siblings.

Nothing depends on the order of arrival: `resolve_passages` sees the whole group. It looks at no store and knows no claims.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations, pairwise

from onrecord.link.copies.credits import Credit, agency_key, credits
from onrecord.link.copies.shingles import Shingled, bands, shingled
from onrecord.model.evidence import Carry
from onrecord.model.ids import hash_id
from onrecord.model.reason import Reason, Words
from onrecord.model.report import Report
from onrecord.model.span import Span

__all__ = ["Credit", "Overlap", "bands", "credits", "match_copies", "match_pair", "resolve_passages"]

LEAST = 28
"""Unquoted words alike before a stretch counts: one wire paragraph. Two writers on one event share runs of 15 at most."""
DENSITY = 0.72
"""Share of a stretch's unquoted words that are alike, at its shorter end: a light edit (a word in four) still is the same copy."""
TRIMMED = 0.55
"""The same of the longer end: what a desk cut out of a wire's paragraphs says nothing against their copy."""
FEWEST = 0.25
"""Runs of five two texts share at least, for each word they must share: a copy edited every ninth word still has that many."""
GAP = 14
"""Words in either text that may lie between two runs of one stretch: a cut clause, a changed figure."""
WHOLE = 0.8
"""Share of the shorter text's unquoted words that makes a copy of a text too short for `LEAST`."""
SHORTEST = 8
"""Words of a text that can be a copy at all."""
SLIVER = 40
"""Characters: stretches with several reports whose ends lie closer begin or end at one place; each end is a few words off."""
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, order=True)
class Overlap:
    """A stretch that two reports share: [start, end) in the text of each; `a` < `b` by id; `words` alike."""

    a: str
    b: str
    a_span: Span
    b_span: Span
    words: int

    def of(self, report: str) -> Span:
        """The stretch in one of the two."""
        return self.a_span if report == self.a else self.b_span

    def other(self, report: str) -> str:
        """The other report's id."""
        return self.b if report == self.a else self.a


def order_key(report: Report) -> tuple[datetime, datetime, str]:
    """Earliest first: published, then received, then id. An undated report comes after all dated ones."""
    return report.published or _NEVER, report.received or _NEVER, report.id


def match_pair(a: Report, b: Report) -> tuple[Overlap, ...]:
    """Stretches that two reports share, in the order of the one with the smaller id."""
    if a.id == b.id:
        return ()
    return _match(shingled(a), shingled(b)) if a.id < b.id else _match(shingled(b), shingled(a))


def match_copies(report: Report, candidates: Sequence[Report]) -> tuple[Carry, ...]:
    """Spans of `report` that are another's copy, seen among these candidates alone (`resolve_passages` sees a group)."""
    group = [report, *candidates]
    overlaps = [overlap for a, b in combinations(group, 2) for overlap in match_pair(a, b)]
    return resolve_passages(group, overlaps)[report.id]


# -- stretches --------------------------------------------------------------------------------------------------------


def _match(a: Shingled, b: Shingled) -> tuple[Overlap, ...]:
    if len(a.words) < SHORTEST or len(b.words) < SHORTEST:
        return ()
    if a.folded == b.folded:
        return (_overlap(a, b, (0, len(a.words)), (0, len(b.words)), a.free),) if a.free else ()
    shorter = min(a.free, b.free)
    if len(a.runs.keys() & b.runs.keys()) < FEWEST * min(LEAST, WHOLE * shorter):
        return ()
    found: list[Overlap] = []
    for a_run, b_run in _stretches(_diagonals(a, b)):
        alike = _alike(a, a_run)
        free = sorted((_free(a, _hull(a_run)), _free(b, _hull(b_run))))
        enough = alike >= LEAST or (shorter >= SHORTEST and alike >= WHOLE * shorter)
        if enough and alike >= DENSITY * free[0] and alike >= TRIMMED * free[1]:
            found.append(_overlap(a, b, _snap(a, _hull(a_run)), _snap(b, _hull(b_run)), alike))
    return tuple(found)


Run = tuple[int, int]


def _diagonals(a: Shingled, b: Shingled) -> list[tuple[Run, Run]]:
    """Maximal runs of words alike in both, longest first come first served, none used twice, in the order of `a`."""
    a_words, b_words = a.folded, b.folded
    shared = [(key, a.runs[key]) for key in a.runs if key in b.runs]
    seen: set[tuple[int, int]] = set()
    runs: list[tuple[int, int, int]] = []
    for key, positions in shared:
        for i in positions:
            for j in b.runs[key]:
                if (i, j) in seen:
                    continue
                if i and j and a_words[i - 1] == b_words[j - 1]:
                    continue
                length = 0
                while (
                    i + length < len(a_words)
                    and j + length < len(b_words)
                    and a_words[i + length] == b_words[j + length]
                ):
                    seen.add((i + length, j + length))
                    length += 1
                runs.append((length, i, j))
    used_a: set[int] = set()
    used_b: set[int] = set()
    kept: list[tuple[Run, Run]] = []
    for length, i, j in sorted(runs, key=lambda run: (-run[0], run[1], run[2])):
        if i in used_a or j in used_b or i + length - 1 in used_a or j + length - 1 in used_b:
            continue
        used_a.update(range(i, i + length))
        used_b.update(range(j, j + length))
        kept.append(((i, i + length), (j, j + length)))
    return sorted(kept)


def _stretches(runs: Sequence[tuple[Run, Run]]) -> list[tuple[list[Run], list[Run]]]:
    """Runs joined to stretches: each next one begins within `GAP` words of the last in both texts."""
    found: list[tuple[list[Run], list[Run]]] = []
    for a_run, b_run in runs:
        for a_runs, b_runs in reversed(found):
            if 0 <= a_run[0] - a_runs[-1][1] <= GAP and 0 <= b_run[0] - b_runs[-1][1] <= GAP:
                a_runs.append(a_run)
                b_runs.append(b_run)
                break
        else:
            found.append(([a_run], [b_run]))
    return found


def _hull(runs: Sequence[Run]) -> Run:
    return runs[0][0], runs[-1][1]


def _free(text: Shingled, run: Run) -> int:
    return sum(1 for word in text.words[run[0] : run[1]] if not word.quoted)


def _alike(text: Shingled, runs: Sequence[Run]) -> int:
    return sum(_free(text, run) for run in runs)


def _snap(text: Shingled, run: Run) -> Run:
    """A stretch grown to the paragraphs of which it covers most, so that a changed last word is inside, and drawn back from those of which it
    covers the edge alone, where two texts went on in like words."""
    first, last = run
    for begin, end in text.paragraphs:
        inside = min(end, run[1]) - max(begin, run[0])
        if inside >= 0.7 * (end - begin):
            first, last = min(first, begin), max(last, end)
        elif 0 < inside <= 0.3 * (end - begin) and end - begin > LEAST // 2:
            if begin <= run[0]:
                first = max(first, end)
            elif run[1] <= end:
                last = min(last, begin)
    return (first, last) if first < last else run


def _overlap(a: Shingled, b: Shingled, a_run: Run, b_run: Run, alike: int) -> Overlap:
    return Overlap(a.report.id, b.report.id, _span(a, a_run), _span(b, b_run), alike)


def _span(text: Shingled, run: Run) -> Span:
    end = text.words[run[1] - 1].end
    rest = text.report.text[end : end + 3]
    return Span(text.words[run[0]].start, end + len(rest) - len(rest.lstrip('.!?”"’)')))


# -- whose --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Held:
    report: Report
    credit: Credit | None
    own_key: str


def resolve_passages(reports: Iterable[Report], overlaps: Iterable[Overlap]) -> Mapping[str, tuple[Carry, ...]]:
    """What each report carries, for a whole group of near copies: every report and every pair's stretches of the group.

    A report that stands alone belongs in too: its credit line may make it a carrier. Same set, same answer. The original
    has no carries; its passage is `passage_of(report)`, which its carriers' carries name.
    """
    held = {one.id: _Held(one, credits(one), agency_key(one.outlet) if one.outlet else "") for one in reports}
    touching: dict[str, list[Overlap]] = defaultdict(list)
    for overlap in sorted(set(overlaps)):
        if overlap.a in held and overlap.b in held:
            touching[overlap.a].append(overlap)
            touching[overlap.b].append(overlap)
    return {key: _carries(held[key], held, touching) for key in sorted(held)}


def passage_of(report_id: str) -> str:
    """The passage of a report's own copy."""
    return hash_id("pa", report_id)


def _carries(one: _Held, held: Mapping[str, _Held], touching: Mapping[str, list[Overlap]]) -> tuple[Carry, ...]:
    """The report cut where stretches begin and end; what lies between two cuts has one root; neighbours of one root are one carry."""
    mine = touching.get(one.report.id, [])
    found: list[tuple[Span, _Held]] = []
    for piece in _pieces([overlap.of(one.report.id) for overlap in mine]):
        root = _root(one, piece, held, touching)
        if root.report.id == one.report.id:
            continue
        if found and found[-1][1] is root and found[-1][0].end >= piece.start - 1:
            found[-1] = (Span(found[-1][0].start, piece.end), root)
        else:
            found.append((piece, root))
    carries = [_carry(one, span, root, held, touching) for span, root in found]
    whole = one.credit if one.credit is not None and one.credit.whole else None
    if whole is None:
        return tuple(carries)
    return _with_credit(one, whole, carries, held, touching)


def _pieces(spans: Sequence[Span]) -> list[Span]:
    """What lies between the ends of these spans and in any of them; ends closer than `SLIVER` to each other count as one."""
    cuts: list[int] = []
    for at in sorted({end for span in spans for end in (span.start, span.end)}):
        if not cuts or at - cuts[-1] >= SLIVER:
            cuts.append(at)
        elif any(span.end == at for span in spans) and not any(span.start == cuts[-1] for span in spans):
            cuts[-1] = at
    pieces = [Span(first, last) for first, last in pairwise(cuts)]
    return [piece for piece in pieces if any(_holds(span, piece) for span in spans)]


def _holds(span: Span, piece: Span) -> bool:
    """The middle of the piece is in the span."""
    return span.start <= (piece.start + piece.end) / 2 < span.end


def _root(one: _Held, piece: Span, held: Mapping[str, _Held], touching: Mapping[str, list[Overlap]]) -> _Held:
    """The report whose copy a piece is: up the chain of carriers of just these words; the credited agency's own report, else the earliest."""
    seen: dict[str, _Held] = {one.report.id: one}
    queue = deque([(one.report.id, piece)])
    while queue and len(seen) < len(held):  # fifty pickups of one story are all seen from the first
        own, where = queue.popleft()
        for overlap in touching.get(own, ()):
            key = overlap.other(own)
            if key not in seen and _holds(overlap.of(own), where):
                seen[key] = held[key]
                queue.append((key, _across(where, overlap.of(own), overlap.of(key))))
    credited = {key for member in seen.values() if member.credit is not None for key in member.credit.keys}
    owners = [member for member in seen.values() if member.own_key in credited and not _is_whole(member)]
    return min(owners or list(seen.values()), key=lambda member: order_key(member.report))


def _across(piece: Span, mine: Span, theirs: Span) -> Span:
    """Where in one end of a stretch the words at a place of the other end are: as far along."""
    ratio = len(theirs) / len(mine)
    first, last = (max(0, min(len(mine), at - mine.start)) for at in (piece.start, piece.end))
    return Span(
        theirs.start + int(first * ratio), max(theirs.start + int(first * ratio) + 1, theirs.start + int(last * ratio))
    )


def _is_whole(member: _Held) -> bool:
    return member.credit is not None and member.credit.whole


def _carry(
    one: _Held, span: Span, root: _Held, held: Mapping[str, _Held], touching: Mapping[str, list[Overlap]]
) -> Carry:
    credit = one.credit or root.credit
    own = root.own_key in (credit.keys if credit is not None else frozenset())
    shared = [
        o
        for o in touching[one.report.id]
        if o.other(one.report.id) == root.report.id
        and (_holds(o.of(one.report.id), span) or _holds(span, o.of(one.report.id)))
    ]
    words = (Words(one.report.id, span), *(Words(root.report.id, o.of(root.report.id)) for o in shared[:1]))
    name = root.report.outlet or root.report.id
    detail = f"{shared[0].words if shared else 'through siblings,'} words alike with the earliest text held, {name}"
    if own:
        detail = f"credited to {credit.joint if credit else name}, whose report is held"
    reason = Reason("credited-copy" if own else "near-copy", detail, words=words)
    not_held = root.credit is not None and root.credit.whole
    agency = root.credit.joint if not_held and root.credit else (credit.joint if credit and own else None)
    if credit is not None and not own and agency is None and one.credit is not None:
        agency, not_held = one.credit.joint, True
    return Carry(span, passage_of(root.report.id), None if not_held else root.report.id, agency, (reason,))


def _with_credit(
    one: _Held,
    credit: Credit,
    found: Sequence[Carry],
    held: Mapping[str, _Held],
    touching: Mapping[str, list[Overlap]],
) -> tuple[Carry, ...]:
    """The whole text as its agency's copy. The passage is that of the copy most of it is in, else its own."""
    text = one.report.text
    span = Span(len(text) - len(text.lstrip()), len(text.rstrip()))
    largest = max(found, key=lambda carry: len(carry.span), default=None)
    rule = Reason("credit-line", f"the report credits {credit.joint}", words=(Words(one.report.id, span),))
    if largest is None:
        return (Carry(span, passage_of(one.report.id), None, credit.joint, (rule,)),)
    return (Carry(span, largest.passage, largest.origin, credit.joint, (rule, *largest.reasons)),)
