"""A record → its line in the list of incidents, and what the line says: tolls, independent origins. Pure."""

from __future__ import annotations

from collections import defaultdict

from onrecord.model.evidence import Party
from onrecord.model.line import Line, LineToll
from onrecord.model.record import Record
from onrecord.model.vocabulary import Contest, Gap, State, Support
from onrecord.record.gathered import WITH_BASIS

FIRST_MEASURES = ("killed", "injured", "casualties", "missing")
"""Tolls in the order in which they are told."""

_WITH_BASIS = frozenset(basis.value for basis in WITH_BASIS)


def line_of(record: Record) -> Line:
    """The line of a record."""
    live = [claim.standing for claim in record.claims if claim.standing.state is State.LIVE]
    known = [at for ref, _ in record.reports if (at := ref.known.at(record.clock)) is not None]
    return Line(
        incident=record.incident,
        title=record.title,
        kind=record.kind,
        stage=record.stage,
        begins=record.begins,
        ends=record.ends,
        precision=record.precision,
        local_date=record.local_date,
        places=tuple(dict.fromkeys(name for place in record.places for name in (place.name, *place.within))),
        tolls=tolls_of(record),
        disputed=sum(standing.contest is Contest.DISPUTED for standing in live),
        corroborated=sum(standing.support is Support.CORROBORATED for standing in live),
        withheld=sum(gap.gap is Gap.WITHHELD for gap in record.unknowns),
        open=sum(gap.gap is Gap.OPEN for gap in record.unknowns),
        independent=independent(record),
        outlets=len({ref.outlet for ref, _ in record.reports if ref.outlet}),
        reports=len(record.reports),
        last=max(known, default=None),
        changed=max((claim.since for claim in record.claims), default=None),
    )


def tolls_of(record: Record) -> tuple[LineToll, ...]:
    """The tolls, the dead first."""
    disputed = {claim.id for claim in record.claims if claim.standing.contest is Contest.DISPUTED}
    order = {name: index for index, name in enumerate(FIRST_MEASURES)}
    return tuple(
        LineToll(
            name,
            toll.low,
            toll.best,
            toll.high,
            not disputed.isdisjoint({*toll.low_claims, *toll.best_claims, *toll.high_claims}),
        )
        for name, toll in sorted(record.tolls, key=lambda pair: order.get(pair[0], len(order)))
    )


def independent(record: Record) -> int:
    """How many origins of the incident are independent of each other at most: one a known side that knew by its own acts, people or
    observation on any claim."""
    bases: dict[Party, set[str]] = defaultdict(set)
    for claim in record.claims:
        for share in claim.origins:
            if share.party.side is not None and not share.party.own:
                bases[share.party].add(share.basis)
    return len({party.side for party, known in bases.items() if not known.isdisjoint(_WITH_BASIS)})
