"""Evidence made by hand: who says what, when, in which outlet. Each telling brings its own report, with words to point into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from onrecord.model.decision import Decision
from onrecord.model.evidence import (
    Act,
    Amount,
    Evidence,
    Held,
    Interval,
    Known,
    MentionCard,
    Named,
    Party,
    Rank,
    ReportRef,
    ResponseEvidence,
    Value,
)
from onrecord.model.ids import hash_id
from onrecord.model.reading import Change
from onrecord.model.record import Claim, Record, Toll, Unknown
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Basis,
    Clock,
    DecisionKind,
    Direction,
    IncidentKind,
    Measure,
    Qualifier,
    ResponseKind,
    SourceKind,
    Stage,
    TimePrecision,
)
from onrecord.record.revise import record_at

DAWN = datetime(2031, 5, 6, 4, 0, tzinfo=UTC)
INCIDENT = "in-quay"
LEAD = "Fog lay on the water. "


def at(hours: float) -> datetime:
    """A moment some hours after DAWN."""
    return DAWN + timedelta(hours=hours)


def party(
    key: str,
    side: str | None,
    rank: Rank = Rank.NAMED,
    *,
    named: bool | None = None,
    kind: SourceKind = SourceKind.OFFICE,
    local: bool = False,
) -> Party:
    """A voice; named where its rank is."""
    is_named = rank in (Rank.NAMED, Rank.IN_CHARGE) if named is None else named
    return Party(key, key.replace("-", " "), kind, side, is_named, rank, local=local)


def outlet_voice(name: str) -> Party:
    """An outlet's own voice."""
    return Party(f"outlet:{name}", name, SourceKind.OUTLET, None, True, Rank.NOBODY, own=True)


NAVY = party("northern-navy", "north")
NAVY_CHIEF = party("northern-admiral", "north", Rank.IN_CHARGE)
NAVY_UNNAMED = party("a-northern-officer", "north", Rank.UNNAMED)
NAVY_UNNAMED_2 = party("another-northern-officer", "north", Rank.UNNAMED)
COAST = party("southern-coastguard", "south")
COAST_UNNAMED = party("a-southern-officer", "south", Rank.UNNAMED)
RELIEF = party("red-relief", "relief")
FISHER = party("a-fisherman", None, Rank.BYSTANDER, kind=SourceKind.WITNESS)
DOCTOR = party("doctor-vane", None)
HERALD = outlet_voice("Quay Herald")
WIRE = outlet_voice("Coast Wire")


def amount(
    low: float | None,
    best: float | None,
    high: float | None,
    qualifier: Qualifier,
    measure: Measure = Measure.INJURED,
    *,
    unit: str = "people",
    group: str = "",
    group_within: Sequence[str] = (),
    place: str = "",
    place_within: Sequence[str] = (),
    of: str | None = None,
    part_of: str | None = None,
    before: float | None = None,
    direction: Direction = Direction.NONE,
) -> Amount:
    return Amount(
        measure, low, best, high, qualifier, unit, group or None, group, tuple(group_within),
        place=place or None, place_key=place, place_within=tuple(place_within), of=of, part_of=part_of,
        change=Change(direction, before),
    )  # fmt: skip


def exactly(n: float, measure: Measure = Measure.INJURED, *, group: str = "", **more: object) -> Amount:
    return amount(n, n, n, Qualifier.EXACT, measure, group=group, **more)  # type: ignore[arg-type]  # keywords of amount


def at_least(n: float, measure: Measure = Measure.INJURED) -> Amount:
    return amount(n, None, None, Qualifier.AT_LEAST, measure)


def more_than(n: float, measure: Measure = Measure.INJURED) -> Amount:
    return amount(n + 1, None, None, Qualifier.MORE_THAN, measure)


def about(n: float, measure: Measure = Measure.INJURED) -> Amount:
    return amount(None, n, None, Qualifier.ABOUT, measure)


def between(low: float, high: float, measure: Measure = Measure.INJURED) -> Amount:
    return amount(low, None, high, Qualifier.BETWEEN, measure)


def dozens(measure: Measure = Measure.INJURED) -> Amount:
    return amount(24, None, None, Qualifier.VAGUE, measure)


def unspecified(measure: Measure = Measure.INJURED) -> Amount:
    return amount(None, None, None, Qualifier.UNSPECIFIED, measure)


def interval(begins: float, ends: float, precision: TimePrecision = TimePrecision.HOUR) -> Interval:
    return Interval(at(begins), at(ends), f"{begins}–{ends}", precision)


@dataclass(frozen=True)
class Told:
    """A report, its text, and what it says."""

    ref: ReportRef
    text: str
    evidence: tuple[Evidence, ...]
    responses: tuple[ResponseEvidence, ...] = ()

    @property
    def one(self) -> Evidence:
        """The only thing it says."""
        (item,) = self.evidence
        return item


def _ref(text: str, outlet: str, known: Known) -> ReportRef:
    key = hash_id("r", outlet, known, text)
    return ReportRef(key, None, None, outlet, None, known.published, None, known)


def told(
    who: Party,
    value: Value | None,
    hours: float,
    outlet: str = "Quay Herald",
    *,
    act: Act = Act.ASSERTS,
    slot: str | None = None,
    basis: Basis = Basis.OWN_PEOPLE,
    received: float | None = None,
    undated: bool = False,
    passage: str = "",
    teller: Party | None = None,
    via: Sequence[str] = (),
) -> Told:
    """A report that was published some hours after DAWN (and received then, or at `received`) and says one thing."""
    known = Known(None if undated else at(hours), at(hours if received is None else received))
    asked = slot if slot is not None else value.measure.value if isinstance(value, Amount) else "by"
    quote = f"{who.name} {act.value} {asked}: {_label(value)}"
    text = f"{LEAD}{quote}."
    ref = _ref(text, outlet, known)
    item = Evidence(
        id=hash_id("ev", ref.id, 0), statement=hash_id("st", ref.id, 0), report=ref.id, slot=asked, act=act,
        value=value, origin=who, basis=basis, known=known, span=Span(len(LEAD), len(LEAD) + len(quote)), quote=quote,
        passage=passage or ref.id, teller=teller, via=tuple(via),
    )  # fmt: skip
    return Told(ref, text, (item,))


def _label(value: Value | None) -> str:
    if isinstance(value, Amount):
        return f"{value.qualifier.value} {value.low} {value.best} {value.high} {value.group_key}"
    return value.label if value is not None else "nothing"


def together(first: Told, *others: Told) -> Told:
    """One report, of the first's outlet and time, that says all that these say."""
    text, items = first.text, list(first.evidence)
    parts: list[tuple[Evidence, int]] = []
    for other in others:
        parts += [(item, len(text) + 1) for item in other.evidence]
        text += f" {other.text}"
    ref = _ref(text, first.ref.outlet or "", first.ref.known)
    moved = [(item, 0) for item in items] + parts
    placed = tuple(
        replace(
            item, id=hash_id("ev", ref.id, n), statement=hash_id("st", ref.id, n), report=ref.id, known=ref.known,
            span=Span(item.span.start + by, item.span.end + by), passage=ref.id,
        )
        for n, (item, by) in enumerate(moved)
    )  # fmt: skip
    return Told(ref, text, placed)


def picked_up(of: Told, outlet: str, hours: float) -> Told:
    """Another outlet's report that carries the same copy: the same words of the same origins."""
    known = Known(at(hours), at(hours))
    ref = _ref(of.text, outlet, known)
    items = tuple(
        replace(item, id=hash_id("ev", ref.id, n), statement=hash_id("st", ref.id, n), report=ref.id, known=known)
        for n, item in enumerate(of.evidence)
    )
    return Told(ref, of.text, items)


def answered(who: Party, kind: ResponseKind, words: str, hours: float, outlet: str = "Quay Herald") -> Told:
    """A report of a response."""
    known = Known(at(hours), at(hours))
    text = f"{LEAD}{words}."
    ref = _ref(text, outlet, known)
    item = ResponseEvidence(
        id=hash_id("re", ref.id), statement=hash_id("st", ref.id), report=ref.id, who=who, kind=kind, known=known,
        span=Span(len(LEAD), len(LEAD) + len(words)), quote=words, origin=who,
    )  # fmt: skip
    return Told(ref, text, (), (item,))


def card(of: Told, kind: IncidentKind = IncidentKind.STRIKE) -> MentionCard:
    return MentionCard(
        id=hash_id("im", of.ref.id), report=of.ref.id, kind=kind, stage=Stage.HAPPENED, main=True, known=of.ref.known,
        trigger=Span(0, 3), trigger_text=of.text[:3],
    )  # fmt: skip


def held(*tellings: Told, kind: IncidentKind = IncidentKind.STRIKE) -> Held:
    """All of these as what is held of one incident."""
    return Held(
        incident=INCIDENT,
        former_ids=(),
        cards=tuple(card(one, kind) for one in tellings),
        reports=tuple(one.ref for one in tellings),
        evidence=tuple(item for one in tellings for item in one.evidence),
        responses=tuple(item for one in tellings for item in one.responses),
    )


def decision(kind: DecisionKind, *targets: str, hours: float, value: str | None = None, key: str = "d1") -> Decision:
    return Decision(key, kind, targets, "Ada", at(hours), "because", value)


def record(*tellings: Told, hours: float = 1000, clock: Clock = Clock.PUBLISHED) -> Record:
    """The record of these as of some hours after DAWN."""
    return record_at(held(*tellings), (), at(hours), clock)


def claim_of(of: Record, value: Value, slot: str | None = None) -> Claim:
    """The claim of a record that has this value."""
    asked = slot or (value.measure.value if isinstance(value, Amount) else None)
    (found,) = [c for c in of.claims if asked in (None, c.slot) and _plain(c.value) == _plain(value)]
    return found


def _plain(value: Value) -> Value:
    return replace(value, change=Change()) if isinstance(value, Amount) else value


def toll_of(of: Record, measure: Measure = Measure.INJURED) -> Toll:
    return dict(of.tolls)[measure.value]


def gaps_of(of: Record, slot: str) -> list[Unknown]:
    return [gap for gap in of.unknowns if gap.slot == slot]


def rules_of(claim: Claim) -> set[str]:
    return {reason.rule for reason in claim.reasons}


def named(key: str, *within: str) -> Named:
    return Named(key, key.replace("-", " "), within)
