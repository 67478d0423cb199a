"""Holds a stream's records against its expectations: one finding a row, with what was found instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from math import inf

from onrecord.brief.compose import compose
from onrecord.errors import NotFound
from onrecord.model.evidence import Amount, ReportRef
from onrecord.model.record import Claim, Record
from onrecord.pipeline import Records
from onrecord.record.revise import changes
from tests.streams.expected import (
    ANY,
    Any_,
    Bound,
    BriefRow,
    ChangeRow,
    FigureRow,
    HistoryRow,
    Incident,
    ResponseRow,
    SlotRow,
    Stream,
    TollRow,
    UnknownRow,
)

END = datetime(2100, 1, 1, tzinfo=UTC)
NEAR = timedelta(hours=2)


@dataclass(frozen=True)
class Finding:
    """A row of the expectations: whether the records say so, and what they say instead."""

    row: str
    right: bool
    found: str = ""


@dataclass
class Comparison:
    """One stream's expectations and the records made of it."""

    stream: Stream
    records: Records
    _at: dict[tuple[str, datetime], Record | None] = field(default_factory=dict)

    def findings(self) -> Iterator[Finding]:
        """Every row, in the order of the expectations."""
        for incident in self.stream.incidents:
            yield from self._incident(incident)
        yield from (self._apart(*pair) for pair in self.stream.apart)
        yield from (self._figure(row) for row in self.stream.figures)
        yield from (self._slot(row) for row in self.stream.slots)
        yield from (self._history(row) for row in self.stream.histories)
        yield from (self._toll(row) for row in self.stream.tolls)
        yield from (self._unknown(row) for row in self.stream.unknowns)
        yield from (self._response(row) for row in self.stream.responses)
        yield from self._carries()
        yield from (self._change(row) for row in self.stream.changes)
        yield from (self._brief(row) for row in self.stream.briefs)
        yield from self._undated()

    # -- incidents --------------------------------------------------------------------------------------------------

    @cached_property
    def _last(self) -> list[Record]:
        """Every incident's record when all is known: on the received clock, so that undated reports count."""
        return list(self.records.incidents(END))

    @cached_property
    def _of(self) -> dict[str, str]:
        """Expected incident → the record's incident in which most of its reports tell of it, each taken once."""
        found: dict[str, str] = {}
        for incident in self.stream.incidents:
            fitting = [
                (self._told(record, incident), -index)
                for index, record in enumerate(self._last)
                if record.kind.value in incident.kinds and record.incident not in found.values()
            ]
            if fitting and max(fitting)[0] > 0:
                found[incident.key] = self._last[-max(fitting)[1]].incident
        return found

    def _told(self, record: Record, incident: Incident) -> float:
        """How many of its reports tell of it as expected, less a tenth for each that should not."""
        listed = {*incident.main, *incident.background, *incident.others}
        score = -0.1 * sum(_name(ref) not in listed for ref, _ in record.reports)
        for ref, main in record.reports:
            if _name(ref) in (incident.main if main else incident.background):
                score += 1
        return score

    def _incident(self, incident: Incident) -> Iterator[Finding]:
        key = self._of.get(incident.key)
        record = next((one for one in self._last if one.incident == key), None)
        if record is None:
            yield Finding(f"{incident.key}: is on record", False)
            return
        told = {_name(ref): "main" if main else "background" for ref, main in record.reports}
        told |= {_name(ref): "main" for ref in record.undated}
        for name in incident.main:
            yield Finding(f"{incident.key}: told in {name}", told.get(name) == "main", str(told.get(name)))
        for name in incident.background:
            yield Finding(f"{incident.key}: background of {name}", told.get(name) == "background", str(told.get(name)))
        strays = sorted(set(told) - {*incident.main, *incident.background, *incident.others})
        yield Finding(f"{incident.key}: told nowhere else", not strays, ", ".join(strays))
        if incident.begins is not None:
            near = record.begins is not None and abs(record.begins - incident.begins) <= NEAR
            yield Finding(f"{incident.key}: begins", near or self._day(record, incident), str(record.begins))
        if incident.local_date is not None:
            yield Finding(
                f"{incident.key}: local date", str(record.local_date) == incident.local_date, str(record.local_date)
            )
        names = " ".join(place.name for place in record.places) + record.title
        for place in incident.places:
            yield Finding(f"{incident.key}: at {place}", _any(place, names), names)

    def _day(self, record: Record, incident: Incident) -> bool:
        """A moment given as a bare day is right when the record has the day."""
        assert incident.begins is not None
        bare = incident.begins.hour == incident.begins.minute == 0
        return bare and record.begins is not None and abs(record.begins - incident.begins) <= timedelta(days=1)

    def _apart(self, one: str, other: str) -> Finding:
        mine, theirs = self._of.get(one), self._of.get(other)
        return Finding(f"{one} is not {other}", None not in (mine, theirs) and mine != theirs, f"{mine} {theirs}")

    def _record(self, key: str, at: datetime) -> Record | None:
        if (key, at) not in self._at:
            try:
                self._at[key, at] = self.records.record(self._of[key], at)
            except (KeyError, NotFound):
                self._at[key, at] = None
        return self._at[key, at]

    # -- claims -----------------------------------------------------------------------------------------------------

    def _figure(self, row: FigureRow) -> Finding:
        record = self._record(row.incident, row.at)
        near = [
            claim
            for claim in (record.claims if record else ())
            if isinstance(claim.value, Amount)
            and claim.value.measure.value in row.measures
            and _bounded(claim.value, row)
        ]
        fitting = [claim for claim in near if self._fits(claim, row)]
        right = not near if row.absent else bool(fitting)
        return Finding(f"figure {row.row}", right, "; ".join(_told(claim) for claim in near) or "no such figure")

    def _fits(self, claim: Claim, row: FigureRow) -> bool:
        amount = claim.value
        assert isinstance(amount, Amount)
        origins = " ".join(f"{share.party.name} {share.party.side or ''}" for share in claim.origins)
        return all(
            (
                row.group is None or _any(row.group, f"{amount.group} {amount.group_key}"),
                row.place is None or _any(row.place, str(amount.place or "")),
                row.units is None or _any("|".join(row.units), str(amount.unit or "")),
                row.side is None or _any(row.side, origins),
                row.origins is None or claim.independent == row.origins,
                row.reports is None or claim.reports >= row.reports,
                _standing(claim, row),
            )
        )

    def _slot(self, row: SlotRow) -> Finding:
        record = self._record(row.incident, row.at)
        near = [
            claim
            for claim in (record.claims if record else ())
            if claim.slot == row.slot and _any(row.value, f"{claim.words} {claim.value}")
        ]
        fitting = [claim for claim in near if _standing(claim, row)]
        return Finding(f"slot {row.row}", bool(fitting), "; ".join(_told(claim) for claim in near) or "no such claim")

    def _history(self, row: HistoryRow) -> Finding:
        record = self._record(row.incident, row.at)
        told = []
        for claim in record.claims if record else ():
            amount = claim.value
            if not isinstance(amount, Amount) or amount.measure.value not in row.measures:
                continue
            if row.group is not None and not _any(row.group, f"{amount.group} {amount.group_key}"):
                continue
            for share in claim.origins:
                if _any(row.side, f"{share.party.name} {share.party.side or ''}"):
                    told.append((share.since, amount, claim))
        ordered = sorted(told, key=lambda item: item[0])
        wanted = list(row.values)
        for _, amount, _claim in ordered:
            if wanted and wanted[0] in (amount.best, amount.low if amount.best is None else None):
                wanted.pop(0)
        live = [a.best for _, a, claim in ordered if a.best == row.live and claim.standing.state.value == "live"]
        said = ", ".join(f"{amount.best if amount.best is not None else amount.low}" for _, amount, _ in ordered)
        return Finding(f"history {row.row}", not wanted and bool(live), f"{said}; live: {live}")

    def _toll(self, row: TollRow) -> Finding:
        record = self._record(row.incident, row.at)
        toll = dict(record.tolls).get(row.measure) if record else None
        right = toll is not None and all(
            wanted is ANY or wanted == got
            for wanted, got in ((row.low, toll.low), (row.best, toll.best), (row.high, toll.high))
        )
        return Finding(f"toll {row.row}", right, f"{toll and (toll.low, toll.best, toll.high)}")

    def _unknown(self, row: UnknownRow) -> Finding:
        record = self._record(row.incident, row.at)
        fitting = [
            unknown
            for unknown in (record.unknowns if record else ())
            if unknown.slot.split(":")[-1] in row.slots
            and unknown.gap.value == row.gap
            and (row.words is None or _any(row.words, unknown.words))
        ]
        told = "; ".join(f"{unknown.slot} {unknown.gap.value}" for unknown in (record.unknowns if record else ()))
        return Finding(f"unknown {row.row}", bool(fitting) != row.absent, told)

    def _response(self, row: ResponseRow) -> Finding:
        record = self._record(row.incident, row.at)
        fitting = [
            response
            for response in (record.responses if record else ())
            if _any(row.who, f"{response.who.name} {response.who.side}")
            and response.kind in row.kinds
            and (row.words is None or _any(row.words, f"{response.words} {response.moved_from} {response.moved_to}"))
        ]
        told = "; ".join(f"{r.who.name} {r.kind}: {r.words}" for r in (record.responses if record else ()))
        return Finding(f"response {row.row}", bool(fitting), told)

    def _change(self, row: ChangeRow) -> Finding:
        before, after = self._record(row.incident, row.since), self._record(row.incident, row.until)
        shifts = changes(before, after) if after is not None else []
        fitting = [
            shift
            for shift in shifts
            if shift.kind in row.kinds
            and shift.slot.split(":")[-1].split(",")[0] in row.slots
            and (row.before is None or row.before in f"{shift.before} {shift.why}".split())
            and (row.after is None or row.after in (shift.after or "").split())
        ]
        told = "; ".join(f"{s.kind} {s.slot} {s.before} → {s.after}" for s in shifts if s.kind in row.kinds)
        return Finding(f"change {row.row}", bool(fitting), told)

    def _brief(self, row: BriefRow) -> Finding:
        record = self._record(row.incident, row.at)
        told = " ".join(
            sentence.text for section in (compose(record).sections if record else ()) for sentence in section.sentences
        )
        right = (row.words.casefold() in told.casefold()) != row.absent
        return Finding(f"brief {row.row}", right and record is not None, told)

    # -- reports ----------------------------------------------------------------------------------------------------

    @cached_property
    def _refs(self) -> dict[str, ReportRef]:
        ids = [report.id for report in self.records.store.iter_reports()]
        return {_name(ref): ref for ref in self.records.store.get_refs(ids).values()}

    def _carries(self) -> Iterator[Finding]:
        for pickup in self.stream.pickups:
            ref = self._refs[pickup.report]
            origin = self._refs[pickup.of].id if pickup.of else None
            fitting = [
                carry
                for carry in ref.carries
                if (origin is not None and carry.origin == origin)
                or (pickup.agency is not None and carry.agency is not None and pickup.agency in carry.agency)
            ]
            told = "; ".join(f"{carry.agency} {carry.origin}" for carry in ref.carries)
            yield Finding(f"pickup {pickup.report}", bool(fitting), told or "carries nothing")
        for reissue in self.stream.reissues:
            ref, older = self._refs[reissue.report], self._refs[reissue.older]
            yield Finding(f"reissue {reissue.report}", ref.replaces == older.id, str(ref.replaces))

    def _undated(self) -> Iterator[Finding]:
        listed = {_name(ref) for record in self._last for ref in record.undated}
        for name in self.stream.undated:
            yield Finding(f"undated {name}", name in listed, ", ".join(sorted(listed)))
        titles = " ".join(record.title for record in self._last)
        for words in self.stream.no_incident:
            yield Finding(f"no incident: {words}", not _any(words, titles), titles)


def _name(ref: ReportRef) -> str:
    """What the expectations call a report: its `ref`, or its file's name."""
    if ref.ref:
        return ref.ref.strip("<>")
    return (ref.path or ref.id).rsplit("/", 1)[-1]


def _bounded(amount: Amount, row: FigureRow) -> bool:
    return all(
        _is(wanted, got) for wanted, got in ((row.low, amount.low), (row.best, amount.best), (row.high, amount.high))
    )


def _is(wanted: Bound, got: float | None) -> bool:
    if isinstance(wanted, Any_):
        return True
    return got in (None, inf) if wanted is None else got == wanted


def _standing(claim: Claim, row: FigureRow | SlotRow) -> bool:
    marks = {mark.value for mark in claim.marks}
    standing = claim.standing
    side = row.side if isinstance(row, FigureRow) else None
    held = {
        share.state.value for share in claim.origins if side and _any(side, f"{share.party.name} {share.party.side}")
    }
    return all(
        (
            row.states is None or bool((held or {standing.state.value}).intersection(row.states)),
            row.supports is None or standing.support.value in row.supports,
            row.contests is None or standing.contest.value in row.contests,
            marks.issuperset(row.marks),
            not marks.intersection(row.unmarked),
        )
    )


def _told(claim: Claim) -> str:
    standing, amount = claim.standing, claim.value
    bounds = (
        f"[{amount.low}, {amount.best}, {amount.high}] of {amount.group} at {amount.place}"
        if isinstance(amount, Amount)
        else str(amount)
    )
    origins = ", ".join(f"{share.party.name} ({share.party.side})" for share in claim.origins)
    marks = " ".join(mark.value for mark in claim.marks)
    return (
        f"{bounds} {standing.state.value}/{standing.support.value}/{standing.contest.value} "
        f"by {origins} = {claim.independent}, {claim.reports} reports; {marks}"
    )


def _any(alternatives: str, text: str) -> bool:
    folded = _plain(text)
    return any(_plain(word) in folded for word in alternatives.split("|"))


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'").replace("-", " ")


def compare(stream: Stream, records: Records) -> Sequence[Finding]:
    """Every row of the expectations held against the records of the stream."""
    return tuple(Comparison(stream, records).findings())
