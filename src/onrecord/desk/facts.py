"""A record → its fact sheet: a row a slot, the claims on it in the order in which an editor wants them.

Order within a slot: what stands and has a source, the best supported first (corroborated, single-source), disputed claims
together with what they are disputed by; of times, the record's own first, then the closer ones (a wider one, which the closer ones support, says less);
then what outlets say in their own voice; then what no longer stands. The first `SHOWN` are shown, the others are one click away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from onrecord.desk.wording import MEASURES, SLOTS
from onrecord.model.evidence import Evidence, Interval, ReportRef, ResponseEvidence
from onrecord.model.record import Claim, Record
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Contest, State, Support
from onrecord.record.lines import FIRST_MEASURES

SHOWN = 4
"""Claims a slot that are shown at once."""
QUOTES = 12
"""Exact words a claim that are shown at once: a reader checks two or three; the API gives all."""
AROUND = 180
"""Characters of a report before and after the words that are shown with them."""

_SUPPORT = {Support.CORROBORATED: 0, Support.SINGLE_SOURCE: 1, Support.UNATTRIBUTED: 2}


@dataclass(frozen=True, slots=True)
class Row:
    """A slot with its claims: those shown at once, and the rest."""

    slot: str
    shown: tuple[Claim, ...]
    more: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words with what stands around them, who said them, and where."""

    evidence: Evidence | ResponseEvidence
    ref: ReportRef
    before: str
    words: str
    after: str


def fact_rows(record: Record) -> tuple[list[Row], list[Row]]:
    """Rows of slots that are answered by words, and rows of figures."""
    by_slot: dict[str, list[Claim]] = defaultdict(list)
    for claim in record.claims:
        by_slot[claim.slot].append(claim)
    figures = [*FIRST_MEASURES, *(name for name in MEASURES if name not in FIRST_MEASURES)]
    return _rows(record, by_slot, list(SLOTS)), _rows(record, by_slot, figures)


def _rows(record: Record, by_slot: dict[str, list[Claim]], slots: Sequence[str]) -> list[Row]:
    rows = []
    for slot in slots:
        claims = sorted(by_slot.get(slot, ()), key=lambda claim: _order(claim, record))
        if claims:
            best = [c for c in claims if _stands(c) and c.standing.support is not Support.UNATTRIBUTED]
            shown = best[:SHOWN] or [c for c in claims if _stands(c)][:1] or claims[:1]
            rows.append(Row(slot, tuple(shown), tuple(c for c in claims if c not in shown)))
    return rows


def _stands(claim: Claim) -> bool:
    return claim.standing.state is State.LIVE


def _order(claim: Claim, record: Record) -> tuple[object, ...]:
    standing, value = claim.standing, claim.value
    calm = standing.contest is Contest.NONE
    return (
        not _stands(claim),
        _SUPPORT[standing.support] == 2,
        isinstance(value, Interval) and (value.begins, value.precision) != (record.begins, record.precision),
        value.ends - value.begins if isinstance(value, Interval) else timedelta(0),
        standing.credibility if calm else 4,
        -claim.independent,
        -claim.outlets,
        claim.since,
        claim.id,
    )


def evidence_of(record: Record, claim: Claim) -> list[Evidence]:
    """All evidence of a claim, its origins in order, earliest first within each; then what denies it."""
    by_id = {item.id: item for item in record.evidence}
    keys = [key for share in claim.origins for key in share.evidence]
    own = [by_id[key] for key in dict.fromkeys(keys) if key in by_id]
    against = set(claim.denials)
    denials = [item for item in record.evidence if item.id in against or item.statement in against]
    return [*own, *(item for item in denials if item not in own)]


def quotes(
    items: Sequence[Evidence | ResponseEvidence], refs: Sequence[ReportRef], reports: dict[str, Report]
) -> list[Quote]:
    """Items in their reports' words: one an origin first, then its further words; the same words of a report once."""
    first: list[Evidence | ResponseEvidence] = []
    later: list[Evidence | ResponseEvidence] = []
    origins: set[str] = set()
    places: set[tuple[str, Span, str]] = set()
    for item in items:
        place = (item.report, item.span, item.origin.id)
        if place not in places:
            (later if item.origin.id in origins else first).append(item)
            origins.add(item.origin.id)
            places.add(place)
    by_id = {ref.id: ref for ref in refs}
    return [
        _quote(item, by_id[item.report], reports[item.report])
        for item in [*first, *later]
        if item.report in by_id and item.report in reports
    ]


def _quote(item: Evidence | ResponseEvidence, ref: ReportRef, report: Report) -> Quote:
    before, after = around(report, item.span)
    return Quote(item, ref, before, report.words(item.span), after)


def around(report: Report, span: Span) -> tuple[str, str]:
    """What stands before and after words in their paragraph: at most `AROUND` characters each, whole words."""
    text = report.text_at(span)
    before = text[max(0, span.start - AROUND) : span.start].rpartition("\n")[2]
    if span.start > AROUND and len(before) == AROUND:
        before = "… " + before.partition(" ")[2]
    after = text[span.end : span.end + AROUND].partition("\n")[0]
    if len(after) == AROUND:
        after = after.rpartition(" ")[0] + " …"
    return before, after
