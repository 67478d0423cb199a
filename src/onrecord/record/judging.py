"""What is held of one incident, judged at as many moments as are wanted: what is the same at two of them is judged once.

Claims bear on each other within a topic alone (`standing.topic_of`), so a topic's claims follow from the items known on it, from the sides
of the incident, and from whether a second report is known. Those claims are kept by exactly that; a report that tells of the toll leaves
what was judged of the place as it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from onrecord.model.evidence import Evidence, Held, ReportRef
from onrecord.model.record import Claim
from onrecord.model.vocabulary import Clock
from onrecord.record.apply import DECIDED
from onrecord.record.gathered import gather, known
from onrecord.record.standing import Sides, as_claim, histories, judge, sides_of, topic_of

MOST_KEPT = 4_000
"""Topics at moments whose claims are kept; then all are let go. An incident of 400 reports has some 3,000."""

_Key = tuple[str, tuple[int, ...], tuple[str, ...], Sides, bool]


class Judging:
    """What is held of an incident, on one clock, with what has been judged of it. For any number of threads."""

    def __init__(self, held: Held, clock: Clock) -> None:
        self.held = held
        self.clock = clock
        self._order = sorted(
            ((at, item.id, n) for n, item in enumerate(held.evidence) if (at := item.known.at(clock)) is not None)
        )
        self._ordered = tuple(held.evidence[n] for _, _, n in self._order)
        self._moments = [at for at, _, _ in self._order]
        self._once = len({item.id for item in held.evidence}) == len(held.evidence)
        self._kept: dict[_Key, tuple[tuple[Evidence, ...], tuple[Claim, ...]]] = {}

    def known(self, as_of: datetime) -> Sequence[Evidence]:
        """Evidence known by a moment, in the order in which it became known, then of ids; each once."""
        items = self._ordered[: bisect_right(self._moments, as_of)]
        if self._once:
            return items
        held = [item for item in self.held.evidence if (at := item.known.at(self.clock)) is not None and at <= as_of]
        once = {item.id: item for item in held}
        return sorted(once.values(), key=lambda item: (known(item, self.clock), item.id))

    def claims(self, ordered: Sequence[Evidence], reports: Sequence[ReportRef]) -> tuple[Claim, ...]:
        """The claims that items make, in order of first word (then slot and value). `ordered`: as `known` gives them, or what decisions
        have left of those; `reports`: those that are known."""
        sides = sides_of(ordered)
        outlets = {ref.id: ref.outlet or ref.id for ref in reports}
        by_topic: dict[str, list[Evidence]] = defaultdict(list)
        for item in ordered:
            by_topic[topic_of(item.slot)].append(item)
        found: list[Claim] = []
        for topic, items in by_topic.items():
            unknown = tuple(item.report for item in items if item.report not in outlets)
            key = (topic, tuple(map(id, items)), unknown, sides, len(reports) == 1)
            kept = self._kept.get(key)
            if kept is None:
                if len(self._kept) >= MOST_KEPT:
                    self._kept.clear()
                made = self._judged(items, outlets, sides, len(reports) == 1)
                kept = self._kept[key] = (
                    tuple(items),
                    made,
                )  # with the items: while they live, no other has their id()
            found += kept[1]
        return tuple(sorted(found, key=lambda claim: (claim.since, claim.slot, claim.id)))

    def _judged(
        self, items: Sequence[Evidence], outlets: Mapping[str, str], sides: Sides, one_report: bool
    ) -> tuple[Claim, ...]:
        judged = judge(gather(items, self.held.incident, self.clock), sides, one_report)
        history = histories(judged)
        once = {item.id: item for item in items}
        return tuple(_with_decisions(as_claim(one, outlets, history.get(one.claim.id, ())), once) for one in judged)


def _with_decisions(claim: Claim, evidence: Mapping[str, Evidence]) -> Claim:
    """The claim with the decisions among its reasons that made its evidence what it is."""
    items = [evidence[key] for share in claim.origins for key in share.evidence if key in evidence]
    made = dict.fromkeys(why for item in items for why in item.reasons if why.rule.startswith(DECIDED))
    return replace(claim, reasons=(*claim.reasons, *made)) if made else claim
