"""Where a claim stands: three axes, by rule, each with its reasons (design: record, "Standing"; docs/standing.md).

State, in order: *withdrawn* when every line that gave it has itself retracted it (a retraction that names no value speaks to
what was said before it); *superseded* when every line that gave it later gave a value that conflicts or raises it ("at
least 10", then "at least 20"), with equal or better authority or as an explicit change; else *live*: 34 leaves "more than a dozen"
standing, both are true at once. A value that its line has taken back supersedes nothing: what it gave before stands again. A value counts as given when its line first gave it, or last gave it as an
explicit change of the other value: an old figure, or an old change, told again supersedes nothing. Sides never supersede each
other.

Support: *corroborated* by two independent origins, one of them named, over all live claims that support it; *unattributed*
when nobody is named or described as having said it; else *single-source*.

Contest: *disputed* when a live claim of another line conflicts, or another side with basis denies it; *inconsistent* when
one line holds both at once. Own voice and "cannot confirm" contest nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from onrecord.model.evidence import Act, Amount, Evidence, Named
from onrecord.model.reason import Reason, Words
from onrecord.model.record import Claim, OriginShare, Standing, Step
from onrecord.model.vocabulary import Basis, Contest, Mark, Measure, Qualifier, Slot, State, Support
from onrecord.record.compare import Bearing, Spread, bearing, fit_of, intervals, scope_key, spread
from onrecord.record.gathered import WITH_BASIS, Gathered, first_of_passages, known, line_of
from onrecord.record.independence import corroboration, independent_origins, own_observations

TOLL = "toll"
_TOLLS = frozenset({Measure.KILLED.value, Measure.INJURED.value, Measure.CASUALTIES.value})
_MARK_ORDER = {mark: place for place, mark in enumerate(Mark)}
LOSSES = frozenset(
    m.value
    for m in (Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.DAMAGED, Measure.DESTROYED, Measure.MISSING)
)
"""What a party owns up to against its interest, when it is its own."""


STALE_AFTER = timedelta(hours=24)
"""A live figure that nobody has told since, when another has stood beside it for so long, is `stale`."""


@dataclass
class Judged:
    """A claim with its axes as they are worked out."""

    claim: Gathered
    state: State = State.LIVE
    support: Support = Support.SINGLE_SOURCE
    contest: Contest = Contest.NONE
    superseded_by: Judged | None = None
    lines: dict[str, State] = field(default_factory=dict)
    """Whether each line still holds the value."""
    newer: dict[str, Judged] = field(default_factory=dict)
    """What superseded it, by line."""
    supporters: list[Judged] = field(default_factory=list)
    conflicts: list[Judged] = field(default_factory=list)
    raised: list[Judged] = field(default_factory=list)
    """Of an amount that only has a lower bound ("at least 10"): amounts of its scope with a higher one ("at least 20")."""
    reasons: list[Reason] = field(default_factory=list)
    marks: set[Mark] = field(default_factory=set)
    independent: int = 0


Sides = tuple[frozenset[str], frozenset[str]]
"""Of those held to have done it, and of those it was done to."""


def topic_of(slot: str) -> str:
    """What claims on this slot are judged together with: no claim bears on one of another topic."""
    return TOLL if slot in _TOLLS else slot


def judge(claims: Sequence[Gathered], sides: Sides, one_report: bool) -> list[Judged]:
    """Claims of whole topics of one incident with their standing. `one_report`: no more than one report is known."""
    judged = [Judged(claim) for claim in claims]
    for group in _neighbours(judged):
        supports = _bear(group)
        for one in group:
            _state(one)
        for one in group:
            one.supporters = [other for other in supports[id(one)] if other.state is State.LIVE]
            _support(one)
    for one in judged:
        _contest(one)
    for one in judged:
        _marks(one, sides, one_report)
    return judged


def _neighbours(judged: Sequence[Judged]) -> list[list[Judged]]:
    """Claims that can bear on each other: by slot; figures by unit, killed and injured with casualties."""
    by_topic: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for one in judged:
        value = one.claim.value
        by_topic[(topic_of(one.claim.slot), value.unit if isinstance(value, Amount) else "")].append(one)
    return [by_topic[key] for key in sorted(by_topic)]


def _bear(group: Sequence[Judged]) -> Mapping[int, Sequence[Judged]]:
    """Set what conflicts with each claim of a group; what supports each, by `id()` of the claim. In the group's order."""
    amounts = {id(one): (scope_key(v), spread(v)) for one in group if isinstance(v := one.claim.value, Amount)}
    fits: dict[tuple[object, object], tuple[str | None, str | None]] = {}
    supports: dict[int, list[Judged]] = {id(one): [] for one in group}
    for index, one in enumerate(group):
        mine = amounts.get(id(one))
        for other in group[index + 1 :]:
            theirs = amounts.get(id(other))
            if mine is None or theirs is None:
                slot, value, others_value = one.claim.slot, one.claim.value, other.claim.value
                forth, back = bearing(slot, value, others_value), bearing(slot, others_value, value)
            else:
                key = (mine[0], theirs[0])
                if key not in fits:
                    fits[key] = fit_of(_amount(one), _amount(other)), fit_of(_amount(other), _amount(one))
                fit, other_fit = fits[key]
                if fit is None:
                    continue
                forth, back = intervals(fit, mine[1], theirs[1]), intervals(other_fit, theirs[1], mine[1])
            if forth is Bearing.SUPPORTS:
                supports[id(other)].append(one)
            if back is Bearing.SUPPORTS:
                supports[id(one)].append(other)
            if mine is not None and theirs is not None and forth is not back and _open(mine) and _open(theirs):
                low, high = (one, other) if back is Bearing.SUPPORTS else (other, one)
                low.raised.append(high)
            if forth is Bearing.CONFLICTS:
                one.conflicts.append(other)
            if back is Bearing.CONFLICTS:
                other.conflicts.append(one)
    return supports


def _open(of: tuple[tuple[object, ...], Spread | None]) -> bool:
    return of[1] is not None and of[1][1] == math.inf


def _amount(one: Judged) -> Amount:
    assert isinstance(one.claim.value, Amount)
    return one.claim.value


def _state(one: Judged) -> None:
    lines = one.claim.all_lines
    withdrawn = {line: taken for line in lines if (taken := _taken_back(one.claim, line)) is not None}
    newer = {line: found for line in lines if line not in withdrawn and (found := _newer(one, line))}
    one.newer = newer
    one.lines = {
        line: State.WITHDRAWN if line in withdrawn else State.SUPERSEDED if line in newer else State.LIVE
        for line in lines
    }
    for line, found in sorted(newer.items()):
        items = found.claim.all_lines[line]
        one.reasons.append(_reason("same-side-later-value", _why_superseded(one, found, line), items[:1]))
    for _, item in sorted(withdrawn.items()):
        one.reasons.append(
            _reason("own-retraction", f"{item.origin.name}{',' * (', ' in item.origin.name)} took it back", [item])
        )
    voiced = set(one.claim.lines) or set(lines)
    if voiced <= set(withdrawn):
        one.state = State.WITHDRAWN
    elif voiced <= {*withdrawn, *newer}:
        one.superseded_by = max(newer.values(), key=lambda other: (other.claim.since, other.claim.id))
        one.state = State.SUPERSEDED


def _taken_back(claim: Gathered, line: str) -> Evidence | None:
    """The line's own retraction of a value it gave; one that names no value speaks to what was given before it."""
    if not claim.retractions:
        return None
    own = (item for item in first_of_passages(claim.retractions) if _own_retraction(item, line))
    first = known(claim.all_lines[line][0], claim.clock)
    return next((item for item in own if item.value is not None or first < known(item, claim.clock)), None)


def _own_retraction(item: Evidence, line: str) -> bool:
    return line_of(item.origin) == line and (item.teller is None or line_of(item.teller) == line)


def _newer(one: Judged, line: str) -> Judged | None:
    """The next value the line gave that conflicts or raises it, with equal or better authority or as an explicit change."""
    if not one.conflicts and not one.raised:
        return None
    mine = one.claim
    later = [
        other
        for other in (*one.conflicts, *one.raised)
        if line in other.claim.all_lines
        and _taken_back(other.claim, line) is None
        and other.claim.given(line, mine.value) > mine.given(line, other.claim.value)
        and (other.claim.authority(line) >= mine.authority(line) or other.claim.explicit(line))
    ]
    return min(later, key=lambda other: (other.claim.given(line, mine.value), other.claim.id)) if later else None


def _why_superseded(old: Judged, new: Judged, line: str) -> str:
    before, after = old.claim.authority(line), new.claim.authority(line)
    explicit = new.claim.explicit(line)
    how = "better authority" if after > before else "an explicit change" if explicit else "equal authority"
    return f"same side, {how}; {new.claim.all_lines[line][0].origin.name}"


def _support(one: Judged) -> None:
    claims = [_held(one), *(_held(other) for other in one.supporters)]
    origins, seen = independent_origins(claims), own_observations(claims)
    one.independent = max(len(origins), len(seen), 1 if one.claim.lines else 0)
    why = corroboration(origins, seen)
    if why is not None:
        one.support = Support.CORROBORATED
        one.reasons.append(why)
    elif not one.claim.lines and not own_observations([one.claim]):
        one.support = Support.UNATTRIBUTED
        one.reasons.append(
            _reason("own-voice", "outlets say it themselves and do not say how they know", one.claim.items[:1])
        )
    else:
        one.reasons.append(_reason("one-side", _one_side(one.claim), one.claim.items[:1]))


def _held(one: Judged) -> Gathered:
    """The claim as those hold it who still do; all of it where nobody does."""
    kept = [item for item in one.claim.items if one.lines.get(line_of(item.origin)) is State.LIVE]
    if not kept or len(kept) == len(one.claim.items):
        return one.claim
    claim = one.claim
    return Gathered(claim.slot, claim.value, claim.incident, claim.clock, kept, claim.denials, claim.retractions)


def _one_side(claim: Gathered) -> str:
    lines = sorted(claim.lines)
    if not lines:
        return "one outlet's own observation"
    if len(lines) == 1:
        return f"one origin or side: {claim.lines[lines[0]][0].origin.name}"
    return "no two origins of different known sides, each with basis, one of them named"


def _contest(one: Judged) -> None:
    if one.state is not State.LIVE:
        return
    live = [other for other in one.conflicts if other.state is State.LIVE]
    mine = _live_lines(one)
    against = [other for other in live if mine and _live_lines(other) - mine]
    deniers = [
        i for i in one.claim.denials if not i.origin.own and line_of(i.origin) not in mine and i.basis in WITH_BASIS
    ]
    same = [other for other in live if mine & _live_lines(other)]
    if against or (deniers and mine):
        one.contest = Contest.DISPUTED
        items = [
            other.claim.lines[line][0] for other in against for line in sorted(_live_lines(other) - mine)
        ] + deniers
        names = "; ".join(dict.fromkeys(item.origin.name for item in items))
        one.reasons.append(_reason("another-side-conflicts", names, items))
    elif same:
        one.contest = Contest.INCONSISTENT
        items = [other.claim.items[0] for other in same]
        one.reasons.append(_reason("same-side-says-both", items[0].origin.name, items))


def _live_lines(one: Judged) -> set[str]:
    return {line for line in one.claim.lines if one.lines.get(line) is State.LIVE}


def _marks(one: Judged, sides: Sides, one_report: bool) -> None:
    claim, marks = one.claim, one.marks
    parties = [items[0].origin for items in claim.parties.values() if not items[0].origin.own]
    if parties and not any(party.named for party in parties):
        marks.add(Mark.UNNAMED)
        outlets = {item.via or item.report for item in claim.items if not item.origin.own}
        if len(parties) > 1 and len(outlets) > 1 and one.support is Support.SINGLE_SOURCE:
            marks.add(Mark.MULTIPLE_OUTLETS)
    if one.support is Support.CORROBORATED:
        supporting = {items[0].origin.side for items in independent_origins([_held(one), *map(_held, one.supporters)])}
        if supporting & sides[0] and supporting & sides[1]:
            marks.add(Mark.OPPOSED_SIDES)
    elif len(parties) > 1 and len(claim.lines) == 1:
        marks.add(Mark.ONE_SIDED)
    if _against_interest(claim):
        marks.add(Mark.AGAINST_INTEREST)
    if one_report:
        marks.add(Mark.ONE_REPORT)
    taken_by = claim.retractions and {
        line_of(item.origin) for item in claim.retractions if not _own_retraction(item, line_of(item.origin))
    }
    if taken_by and taken_by & set(claim.all_lines):
        marks.add(Mark.SECOND_HAND_RETRACTION)
    value = claim.value
    if isinstance(value, Amount):
        if value.qualifier in (Qualifier.ABOUT, Qualifier.NEARLY):
            marks.add(Mark.APPROXIMATE)
        if value.qualifier is Qualifier.VAGUE:
            marks.add(Mark.VAGUE)
        _stale(one)


def _stale(one: Judged) -> None:
    rivals = [other for other in (*one.conflicts, *one.raised) if other.state is State.LIVE]
    if one.state is not State.LIVE or not rivals:
        return
    last = max(known(item, one.claim.clock) for item in one.claim.items)
    newest = max(rivals, key=lambda other: (other.claim.since, other.claim.id))
    if newest.claim.since - last >= STALE_AFTER:
        one.marks.add(Mark.STALE)
        detail = f"not told again since {last:%d %b %Y, %H:%M} UTC; another figure has stood since"
        one.reasons.append(_reason("stale", detail, newest.claim.items[:1]))


def _against_interest(claim: Gathered) -> bool:
    value = claim.value
    loss = claim.slot in LOSSES and isinstance(value, Amount) and (value.low or 0) > 0
    return loss and any(item.basis is Basis.OWN_PEOPLE and not item.origin.own for item in claim.items)


def sides_of(ordered: Iterable[Evidence]) -> Sides:
    """The sides of an incident, from what is known of it, earliest first."""
    found: dict[str, dict[str, Named]] = {Slot.BY.value: {}, Slot.AGAINST.value: {}}
    for item in ordered:
        if item.slot in found and item.act is Act.ASSERTS and isinstance(item.value, Named):
            found[item.slot].setdefault(item.value.key, item.value)
    by, against = ({key for one in told.values() for key in (one.key, *one.within)} for told in found.values())
    return frozenset(by), frozenset(against - by)


def credibility(one: Judged) -> int:
    """The Admiralty grade, 1–6, derived (design: record)."""
    quiet = one.contest is Contest.NONE
    if any(other.support is Support.CORROBORATED and other.state is State.LIVE for other in one.conflicts):
        return 5
    if one.support is Support.CORROBORATED and quiet:
        return 1 if Mark.OPPOSED_SIDES in one.marks or one.independent >= 3 else 2
    if Mark.AGAINST_INTEREST in one.marks and quiet:
        return 2
    if all(item.basis not in WITH_BASIS for item in one.claim.items):
        return 6
    return 3 if quiet else 4


def as_claim(one: Judged, outlets: Mapping[str, str], history: tuple[Step, ...]) -> Claim:
    """The judged claim in the record's form. `outlets`: report id → outlet."""
    claim = one.claim
    first = claim.items[0]
    shares = tuple(
        OriginShare(
            party=items[0].origin,
            basis=Gathered.basis(items).value,
            since=known(items[0], claim.clock),
            evidence=tuple(item.id for item in items),
            state=one.lines.get(line_of(items[0].origin), State.LIVE),
            superseded_by=next((n.claim.id for n in [one.newer.get(line_of(items[0].origin))] if n is not None), None),
        )
        for items in claim.parties.values()
    )
    return Claim(
        id=claim.id,
        slot=claim.slot,
        value=claim.value,
        words=first.quote,
        standing=Standing(one.state, one.support, one.contest, credibility(one)),
        marks=tuple(sorted(one.marks, key=_MARK_ORDER.__getitem__)),
        origins=shares,
        independent=one.independent,
        outlets=len({outlets.get(item.report, item.report) for item in claim.items}),
        reports=len({item.report for item in claim.items}),
        since=claim.since,
        conflicts_with=tuple(sorted(o.claim.id for o in one.conflicts if o.state is State.LIVE)),
        supported_by=tuple(sorted(o.claim.id for o in one.supporters)),
        superseded_by=one.superseded_by.claim.id if one.superseded_by else None,
        statements=tuple(dict.fromkeys(item.statement for item in claim.items)),
        reasons=tuple(one.reasons),
        denials=tuple(item.id for item in claim.denials),
        history=history,
    )


def histories(judged: Sequence[Judged]) -> Mapping[str, tuple[Step, ...]]:
    """Claim id → every value of the same scope (parts apart from wholes), whoever gave it, oldest first; figures alone."""
    steps: dict[tuple[object, ...], list[tuple[datetime, str, Step]]] = defaultdict(list)
    key_of: dict[str, tuple[object, ...]] = {}
    for one in judged:
        value = one.claim.value
        if not isinstance(value, Amount):
            continue
        key = key_of[one.claim.id] = (value.scope(), value.part_of is not None)
        for items in one.claim.parties.values():
            first = items[0]
            at = known(first, one.claim.clock)
            state = one.lines.get(line_of(first.origin), one.state)
            step = Step(
                at, value.low, value.best, value.high, first.origin.name, first.origin.side, first.statement, state,
                one.claim.id,
            )  # fmt: skip
            steps[key].append((at, first.id, step))
    told = {key: tuple(step for *_, step in sorted(found, key=lambda entry: entry[:2])) for key, found in steps.items()}
    return {claim: told[key] for claim, key in key_of.items()}


def _reason(rule: str, detail: str, items: Sequence[Evidence]) -> Reason:
    words = tuple(Words(item.report, item.span) for item in items)
    return Reason(rule, detail, None, tuple(item.statement for item in items), words)
