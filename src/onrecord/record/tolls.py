"""Tolls: low, best and high of the killed and the injured over the claims of a record (UCDP's three estimates).

Rules, in order:
1. Only live counts of people count, none that is a part of another. One that is limited to a place counts where no number is given
   for all (one of some, "11 passengers", is none for all), or only outlets or groups give one and it is less ("dozens feared dead"; a hospital's 17): of several places, those that lie in no other are added up ("17 at al-Asad and five at Erbil" = 22);
   a hospital without its name is the one that is named, and none is added to its town.
2. Over claims on everybody, or over those on groups, the groups that share nobody added up (two of one number that no report tells
   beside each other are one told in other words: "80 American troops", "80 forces"): whichever has the better best (no
   sourced claim on everybody loses to a sourced one on a group); everybody where neither is better, or where the groups make fewer
   and nobody disputes the whole, or fewer than every source's count of it (they are parts of whatever it is), or it was told later than all of them, nor any of them where only outlets tell it ("four wounded"; police: "three women wounded").
3. Low: the lowest low, but for numbers that outlets gave by themselves before a source gave the best one. High: the highest high (of
   an unbounded one, its low: the highest number anybody gave). Of everybody and of groups alike, what is disputed counts for both. Best: the best
   supported (no open bound, "at least four", before a later number that fits it and stands as well), then undisputed, then of the highest authority, then the latest, then exact, then told most often, then the
   largest (of numbers that nobody disputes the smaller is of some); of "up to 19", 19.
4. One or two hurt, of whom nothing is told any more once somebody is told to be dead, are who died ("A boy was shot"; next day: "Boy
   dies"): no toll of the injured, where no report that tells of deaths tells of hurt people and none tells of those later.
   Of two of whom one is told to be dead so, the other is still hurt.
5. Casualties are killed and injured: where more were hit than are told as killed and injured, the rest is injured; but those of one
   place ("11 patients") say nothing beside a count of all who are injured.
6. A count of the injured that makes the killed and another count of the injured together counted the dead too ("five people shot"; then
   "two dead, three wounded"), where no report that gives it tells of deaths and one that gives the other does.
7. Who is told to have died of his wounds, later than any report that gives the best count of the injured, is in it no more: as many as
   the toll of the dead has grown since.
8. A toll of the dead that is told to have risen, later than any word of the best one, is the best: who tells it knows of the one before.
   Not where another known side tells it.
9. Of what nobody does (a crash, a flood, a quake), a count of the dead by a source that is known hours later than any word of the best one, and is
   higher, is the best, whoever gives it: bodies are found, and nobody has a reason to make them more. Not where a strike, a bombing, a shooting or a
   clash is told too, and not from a side that says that it did it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from onrecord.model.evidence import SOLDIERS, Amount, Evidence, Named
from onrecord.model.record import Claim, Toll
from onrecord.model.vocabulary import Contest, Direction, Mark, Measure, Slot, State, Support

_Counts = list[tuple[Claim, Amount]]


def tolls_of(claims: Sequence[Claim], evidence: Sequence[Evidence] = ()) -> tuple[tuple[str, Toll], ...]:
    """(measure, toll) of the killed and the injured, where anything is told of them. `evidence`: what the claims stand on, for rule 4."""
    found: dict[str, Toll] = {}
    reports = {one.id: one.report for one in evidence}
    for measure in (Measure.KILLED, Measure.INJURED):
        toll = _toll_of(claims, measure, reports)
        if toll is not None:
            found[measure.value] = toll
    local = _is_of_all(claims, Measure.INJURED) and not _is_of_all(claims, Measure.CASUALTIES)
    hit = None if local else _toll_of(claims, Measure.CASUALTIES, reports)
    if hit is not None and Measure.KILLED.value in found:
        rest, told = _rest(hit, found[Measure.KILLED.value]), found.get(Measure.INJURED.value)
        if told is None or (told.best or 0.0) < (rest.best or 0.0):
            found[Measure.INJURED.value] = rest
    shown = {one.id: one for one in evidence}
    if Measure.KILLED.value in found:
        found[Measure.KILLED.value] = _found_since(claims, _risen(claims, found[Measure.KILLED.value], shown), shown)
    if Measure.KILLED.value in found and Measure.INJURED.value in found:
        killed, injured = found[Measure.KILLED.value], found[Measure.INJURED.value]
        died = _died_since(claims, killed, injured, shown)
        rest = _rest(injured, killed) if died else _without_the_dead(claims, killed, injured, shown) or injured
        rest = _less_the_dead(claims, killed, rest, shown)
        found[Measure.INJURED.value] = rest
        if died and not rest.best:
            del found[Measure.INJURED.value]
    return tuple(found.items())


def _risen(claims: Sequence[Claim], killed: Toll, told: Mapping[str, Evidence]) -> Toll:
    """Rule 8."""
    known = _last_told(claims, killed, told)
    sides = {share.party.side for claim in claims if claim.id in killed.best_claims for share in claim.origins}
    if known is None or killed.best is None:
        return killed
    later = [
        (one.known.moment, value.best or value.low or 0.0, claim.id)
        for claim in claims
        if claim.slot == Measure.KILLED and claim.standing.state is State.LIVE
        for share in claim.origins
        if share.state is State.LIVE and (share.party.own or share.party.side is None or share.party.side in sides)
        for key in share.evidence
        if (one := told.get(key)) is not None and isinstance(value := one.value, Amount) and _has_risen(value)
    ]
    return _raised(killed, [row for row in later if row[0] > known])


def _has_risen(value: Amount) -> bool:
    """ "The toll rose to 14": a count of everybody, told as more than one before it."""
    whole = value.unit == "people" and value.part_of is None and not value.place_key and not value.group_key
    return whole and value.change.direction is Direction.UP and value.change.by is None


_NOBODYS = frozenset(
    "crash collapse crush spill outbreak earthquake flood storm landslide eruption extreme-weather fire".split()
)
_FOUGHT = frozenset("strike bombing shooting armed-clash".split())
"""Kinds of rule 9, and those beside which it does not hold."""
_LATER = timedelta(hours=6)


def _found_since(claims: Sequence[Claim], killed: Toll, told: Mapping[str, Evidence]) -> Toll:
    """Rule 9."""
    live = [one for one in claims if one.standing.state is State.LIVE]
    kinds = {one.value.key for one in live if one.slot == Slot.KIND and isinstance(one.value, Named)}
    known = _last_told(claims, killed, told)
    if known is None or kinds.isdisjoint(_NOBODYS) or not kinds.isdisjoint(_FOUGHT):
        return killed
    doers = {
        share.party.side
        for one in live
        if one.slot == Slot.BY and isinstance(one.value, Named)
        for share in one.origins
        if share.party.side in (one.value.key, *one.value.within)
    }  # who says that it did it counts what it claims
    counts = [
        (one.known.moment, value.best or value.low or 0.0, claim.id)
        for claim in live
        if claim.slot == Measure.KILLED and isinstance(value := claim.value, Amount)
        if value.unit == "people" and not (value.part_of or value.place_key or value.group_key)
        for share in claim.origins
        if share.state is State.LIVE and not share.party.own and share.party.side not in doers
        for key in share.evidence
        if (one := told.get(key)) is not None
    ]
    return _raised(killed, [row for row in counts if row[0] >= known + _LATER])


def _last_told(claims: Sequence[Claim], killed: Toll, told: Mapping[str, Evidence]) -> datetime | None:
    """When the last words of a toll's best claims were known."""
    best = (claim for claim in claims if claim.id in killed.best_claims)
    return max((one.known.moment for claim in best for one in _words_of(claim, told)), default=None)


def _raised(killed: Toll, later: Sequence[tuple[datetime, float, str]]) -> Toll:
    """A toll with the last of later counts as its best, where one is higher. `later`: when it was known, its number, its claim."""
    fresh = [row for row in later if row[1] > (killed.best or 0.0)]
    if not fresh:
        return killed
    _, number, key = max(fresh)
    high, high_claims = (killed.high, killed.high_claims) if (killed.high or 0.0) >= number else (number, (key,))
    return replace(killed, best=number, best_claims=(key,), high=high, high_claims=high_claims)


MOST_DIED = 2
"""Hurt people who are told of one by one; more of them have a count, which stands until another is given."""


def _died_since(claims: Sequence[Claim], killed: Toll, injured: Toll, told: Mapping[str, Evidence]) -> bool:
    """Rule 4."""
    if not 0 < (injured.high or 0.0) <= MOST_DIED or not killed.best or injured.low != injured.high:
        return False
    dead, hurt = (
        _telling(claims, (Measure.KILLED,), told),
        _telling(claims, (Measure.INJURED, Measure.CASUALTIES), told),
    )
    if not dead or not hurt or {one.report for one in dead} & {one.report for one in hurt}:
        return False
    return max(one.known.moment for one in hurt) < min(one.known.moment for one in dead)


def _without_the_dead(
    claims: Sequence[Claim], killed: Toll, injured: Toll, told: Mapping[str, Evidence]
) -> Toll | None:
    """Rule 6; None where nothing tells that the dead were counted."""
    rest = (injured.best or 0.0) - (killed.best or 0.0)
    if rest <= 0 or not killed.best:
        return None
    deadly = {one.report for one in _telling(claims, (Measure.KILLED,), told)}
    whole = {key for claim in claims if claim.id in injured.best_claims for key in _reports_of(claim, told)}
    if not whole or whole & deadly:
        return None
    for claim in claims:
        value = claim.value
        counts = claim.slot == Measure.INJURED and isinstance(value, Amount) and _counts_people(claim, value)
        if counts and isinstance(value, Amount) and value.best == rest and deadly & _reports_of(claim, told):
            low = min(injured.low or 0.0, rest)
            low_claims = injured.low_claims if low < rest else (claim.id,)
            return Toll(low, rest, injured.high, low_claims, (claim.id,), injured.high_claims)
    return None


_OF_WOUNDS = re.compile(
    r"\bd(?:ied|ies|ying)\b[^.;]{0,60}\b(?:injur(?:y|ies)|wounds?|burns)\b|\bsuccumb\w*\b|\b(?:wounded|injured|hurt|hospitali[sz]ed|shot|stabbed)\b[^.;]{0,140}\b(?:has\s+|have\s+|had\s+|later\s+)?d(?:ied|ies|ying)\b"
    r"|\bd(?:ied|ies)\b[^.;]{0,30}\b(?:in|at)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}hospital\b",
    re.IGNORECASE,
)


def _less_the_dead(claims: Sequence[Claim], killed: Toll, injured: Toll, told: Mapping[str, Evidence]) -> Toll:
    """Rule 7."""
    best = injured.best or 0.0
    counted = [one for claim in claims if claim.id in injured.best_claims for one in _words_of(claim, told)]
    if best <= 1 or not counted or not killed.best:
        return injured
    last, reports = max(one.known.moment for one in counted), {one.report for one in counted}
    dead = _telling(claims, (Measure.KILLED,), told)
    late = any(
        one.report not in reports and one.known.moment > last and _OF_WOUNDS.search(one.quote) is not None
        for one in dead
    )
    before = [
        one.value.best or one.value.low or 0.0
        for one in told.values()
        if one.slot == Measure.KILLED
        and one.known.moment <= last
        and isinstance(one.value, Amount)
        and one.value.unit == "people"
        and one.value.part_of is None
    ]
    since = killed.best - max(before, default=0.0)
    if not late or not 0 < since < best:
        return injured
    low = min(injured.low if injured.low is not None else best, best - since)
    return replace(injured, low=low, best=best - since, low_claims=injured.low_claims if low else injured.best_claims)


def _words_of(claim: Claim, told: Mapping[str, Evidence]) -> list[Evidence]:
    """The evidence that a claim stands on, as far as it is shown."""
    return [told[key] for share in claim.origins for key in share.evidence if key in told]


def _reports_of(claim: Claim, told: Mapping[str, Evidence]) -> set[str]:
    """The reports that a claim stands on."""
    return {one.report for one in _words_of(claim, told)}


def _telling(claims: Sequence[Claim], slots: Sequence[Measure], told: Mapping[str, Evidence]) -> list[Evidence]:
    """The evidence that counts anybody in one of the slots."""
    return [
        one
        for claim in claims
        if claim.slot in slots and isinstance(claim.value, Amount) and max(_bounds(claim.value), default=0.0) > 0
        for one in _words_of(claim, told)
    ]


def _toll_of(claims: Sequence[Claim], measure: Measure, reports: Mapping[str, str]) -> Toll | None:
    """The toll of one measure (rules 1 to 3); None where no live claim counts."""
    counts = [
        (claim, claim.value)
        for claim in claims
        if claim.slot == measure.value and isinstance(claim.value, Amount) and _counts_people(claim, claim.value)
    ]
    everywhere = [pair for pair in counts if not pair[1].place_key]
    placed = any(
        pair[1].place_key and not pair[1].place_key.startswith("org:") and not pair[1].group_key for pair in counts
    )
    whole = _over_groups(everywhere, reports) if everywhere else None
    sourced = any(claim.standing.support is not Support.UNATTRIBUTED for claim, _ in everywhere)
    grouped = all(pair[1].group_key for pair in everywhere)
    by_place = _over_places(counts, reports)
    more = _best(by_place) > _best(whole)  # an outlet's "four hurt"; a hospital has 21
    if whole is not None and not ((grouped or not sourced) and (placed or more)):
        return whole
    return by_place if whole is None or grouped or more else whole


def _best(toll: Toll | None) -> float:
    return (toll.best if toll is not None else None) or 0.0


def _over_places(counts: _Counts, reports: Mapping[str, str]) -> Toll | None:
    """The counts of several places added up; None where there are none."""
    by_place: dict[str, _Counts] = defaultdict(list)
    for pair in counts:
        if pair[1].place_key:
            by_place[pair[1].place_key].append(pair)
    if any(not key.startswith("org:") for key in by_place):  # a hospital's own are among those of its town
        by_place = {key: pairs for key, pairs in by_place.items() if not key.startswith("org:")}
    inside = {key: set(pairs[0][1].place_within) for key, pairs in by_place.items()}
    widest = [
        by_place[key] for key in sorted(by_place) if not inside[key] & set(by_place) and not _named(key, by_place)
    ]
    return _sum([_over_groups(pairs, reports) for pairs in widest]) if widest else None


def _named(ward: str, others: Iterable[str]) -> bool:
    """Whether a hospital that is told without its name ("org:hospital") is told with it too ("org:st-brendan-hospital"): it is counted there."""
    parts = set(ward.removeprefix("org:").split("-"))
    return ward.startswith("org:") and any(parts < set(one.removeprefix("org:").split("-")) for one in others)


def _is_of_all(claims: Sequence[Claim], measure: Measure) -> bool:
    """Whether a count of a measure is limited to no place."""
    return any(
        claim.slot == measure.value
        and isinstance(claim.value, Amount)
        and _counts_people(claim, claim.value)
        and not claim.value.place_key
        for claim in claims
    )


def _counts_people(claim: Claim, value: Amount) -> bool:
    """A live count of people that is no part of another."""
    live = claim.standing.state is State.LIVE and value.unit == "people"
    return live and value.part_of is None and bool(_bounds(value))


def _over_groups(counts: _Counts, reports: Mapping[str, str]) -> Toll:
    by_group: dict[str, _Counts] = defaultdict(list)
    for pair in counts:
        by_group[pair[1].group_key].append(pair)
    everybody = by_group.get("", [])
    widest = _widest(by_group)
    others = [key for key in widest if key.rsplit(":", 1)[-1].rsplit("-", 1)[-1] not in _ATTACKERS]
    keys = _sided(others if everybody or others else widest, by_group)
    groups = _apart([by_group[key] for key in keys], reports)
    if not everybody:
        return _sum([_toll(group) for group in groups])
    whole = _toll(everybody)
    if not groups:
        return whole
    counted = [group for group in groups if (_toll(group).best or 0.0) > 0] or groups
    better = max(map(_weight, counted)) < _weight(everybody)  # a sum stands as well as the worst that it is made of
    added = _sum([_toll(group) for group in groups])
    sourced = any(claim.standing.support is not Support.UNATTRIBUTED for claim, _ in everybody)
    asked = everybody if sourced else [*everybody, *(pair for group in groups for pair in group)]
    plain = all(claim.standing.contest is Contest.NONE for claim, _ in asked)
    none = not added.best and sourced  # "no civilians were hurt" counts nobody else
    since = max(claim.since for claim, _ in everybody if claim.id in whole.best_claims)
    earlier = all(claim.since < since for group in groups for claim, _ in group)  # "mourns the 12 workers"; later: 16
    lowest = min((_bounds(v)[0] for c, v in everybody if c.standing.support is not Support.UNATTRIBUTED), default=0.0)
    fewer = (plain or none or earlier) and (added.best or 0.0) < (whole.best or 0.0)
    fewer = fewer or (added.best or 0.0) < lowest  # parts of whatever the whole is
    if better and not fewer:
        return _with_disputed(added, everybody)
    return _with_disputed(whole, [pair for group in groups for pair in group])


_ATTACKERS = frozenset(
    "attacker attackers gunman gunmen bomber bombers assailant assailants shooter shooters terrorist terrorists mercenary mercenaries militant militants enemy".split()
)
"""Who did it, or is only said to have been hit by who did: beside a count of everybody or of others, a count of them is none of its parts."""


def _with_disputed(toll: Toll, others: _Counts) -> Toll:
    """The toll with the bounds of counts that are disputed with it, though they are told of everybody, or of a group ("no Americans were hurt")."""
    found = [(claim.id, _bounds(value)) for claim, value in others if claim.standing.contest is Contest.DISPUTED]
    low = min((bounds[0] for _, bounds in found), default=toll.low)
    high = max((bounds[1] for _, bounds in found), default=toll.high)
    if toll.low is not None and low is not None and low < toll.low:
        toll = replace(toll, low=low, low_claims=tuple(sorted(key for key, bounds in found if bounds[0] == low)))
    if toll.high is not None and high is not None and high > toll.high:
        toll = replace(toll, high=high, high_claims=tuple(sorted(key for key, bounds in found if bounds[1] == high)))
    return toll


def _sided(keys: Sequence[str], by_group: Mapping[str, _Counts]) -> list[str]:
    """These groups without the soldiers of no told side that only outlets count, where soldiers of a side are counted: they may be the same."""
    alone = all(claim.standing.support is Support.UNATTRIBUTED for claim, _ in by_group.get(SOLDIERS, ()))
    rest = [key for key in keys if key != SOLDIERS]
    sided = any(_FORCES & set((value.group or "").lower().split()) for key in rest for _, value in by_group[key])
    return rest if sided and alone else list(keys)


_FORCES = frozenset(
    "soldier soldiers troops forces servicemen service military marines airmen sailors personnel".split()
)


def _apart(groups: Sequence[_Counts], reports: Mapping[str, str]) -> list[_Counts]:
    """The groups, those put together that are one told in other words."""
    kept: list[_Counts] = []
    for group in sorted(groups, key=_weight):
        same = next((one for one in kept if not _are_apart(one, group, reports)), None)
        if same is None:
            kept.append(list(group))
        else:
            same += group
    return kept


def _are_apart(one: _Counts, two: _Counts, reports: Mapping[str, str]) -> bool:
    """Whether two groups share nobody: as far as is known, unless one number is told of both, and never beside each other."""
    numbers = [{value.best or value.low for _, value in side} - {None, 0.0} for side in (one, two)]
    if numbers[0].isdisjoint(numbers[1]):
        return True
    words = [{frozenset((value.group or "").lower().split()) for _, value in side} for side in (one, two)]
    if any(a < b or b < a for a in words[0] for b in words[1] if a and b):
        return False  # "three fishermen" of a headline, "three Romanian fishermen" of the text below
    told = [
        {reports.get(key) for claim, _ in side for share in claim.origins for key in share.evidence}
        for side in (one, two)
    ]
    return None in told[0] | told[1] or not told[0].isdisjoint(told[1])


def _weight(counts: _Counts) -> tuple[object, ...]:
    """How well the best of some claims stands: less is better; a tie is none."""
    return min(_best_first(claim)[:_STANDING] for claim, _ in counts)


def _widest(by_group: Mapping[str, Sequence[tuple[Claim, Amount]]]) -> list[str]:
    """Groups that lie in no other of these, everybody left out."""
    inside = {key: set(claims[0][1].group_within) for key, claims in by_group.items()}
    return sorted(key for key in by_group if key and not inside[key] & set(by_group))


def _toll(given: Sequence[tuple[Claim, Amount]]) -> Toll:
    live = [pair for pair in given if not _said_closer(pair[0], [claim for claim, _ in given])]
    said = [one for one, value in live if max(_bounds(value)) > 1 and one.standing.support is not Support.UNATTRIBUTED]
    if len(said) > 1:
        live = [pair for pair in live if not pair[1].is_somebody()]  # "at least 1", which any number supports
    lows = {claim.id: _bounds(value)[0] for claim, value in live}
    highs = {claim.id: _bounds(value)[1] for claim, value in live}
    kept = [pair for pair in live if not _outgrown(pair, live)] or live
    best = min(kept, key=lambda pair: _best_first(pair[0]))
    live = [pair for pair in live if not _outdated(pair[0], best[0])]
    lows = {key: low for key, low in lows.items() if key in {claim.id for claim, _ in live}}
    highs = {key: high for key, high in highs.items() if key in lows}
    low, high = min(lows.values()), max(highs.values())
    value = next(bound for bound in (best[1].best, best[1].low, best[1].high) if bound is not None)
    made_low = tuple(sorted(key for key, bound in lows.items() if bound == low))
    made_high = tuple(sorted(key for key, bound in highs.items() if bound == high))
    return Toll(low, value, high, made_low, (best[0].id,), made_high)


def _outdated(claim: Claim, best: Claim) -> bool:
    """Whether outlets gave a number in their own voice before a source gave the best one."""
    own = claim.standing.support is Support.UNATTRIBUTED
    return own and best.standing.support is not Support.UNATTRIBUTED and claim.since < best.since


def _outgrown(pair: tuple[Claim, Amount], others: Sequence[tuple[Claim, Amount]]) -> bool:
    """Whether an open bound ("at least four") was given before a number that fits it and stands as well ("eight"), or is disputed with none that
    doesn't fit it too."""
    claim, value = pair
    if value.high is not None or value.best is not None:
        return False
    fitted = all((told.best or 0.0) >= (value.low or 0.0) for _, told in others if told.best is not None)
    return any(
        other.id in claim.supported_by
        and other.since > claim.since
        and told.best is not None
        and (other.standing.contest is Contest.NONE or fitted)
        and _support(other) <= _support(claim)
        and not {Mark.UNNAMED, Mark.SECOND_HAND_RETRACTION} & set(other.marks)
        for other, told in others
    )


def _said_closer(claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether a side that gave this number has since given a closer one: "at least 14", and then 29."""
    sides = {share.party.side for share in claim.origins if share.party.side}
    return any(
        other.id in claim.supported_by
        and other.since > claim.since
        and sides & {share.party.side for share in other.origins if share.state is State.LIVE}
        for other in others
    )


def _sum(tolls: Sequence[Toll]) -> Toll:
    """Tolls of groups that share nobody, added up; each bound stands on the claims of all."""
    return Toll(
        sum(toll.low or 0.0 for toll in tolls),
        sum(toll.best or 0.0 for toll in tolls),
        sum(toll.high or 0.0 for toll in tolls),
        tuple(key for toll in tolls for key in toll.low_claims),
        tuple(key for toll in tolls for key in toll.best_claims),
        tuple(key for toll in tolls for key in toll.high_claims),
    )


def _rest(hit: Toll, killed: Toll) -> Toll:
    """Who was hit and did not die (rule 5), on the claims of both."""

    def less(whole: float | None, part: float | None) -> float:
        return max(0.0, (whole or 0.0) - (part or 0.0))

    return Toll(
        less(hit.low, killed.high),
        less(hit.best, killed.best),
        less(hit.high, killed.low),
        (*hit.low_claims, *killed.high_claims),
        (*hit.best_claims, *killed.best_claims),
        (*hit.high_claims, *killed.low_claims),
    )


def _bounds(value: Amount) -> tuple[float, ...]:
    """(lowest, highest) number an amount names; empty for an unspecified one."""
    named = [bound for bound in (value.low, value.best, value.high) if bound is not None]
    return (min(named), max(named)) if named else ()


_STANDING = 6
"""Of what makes a claim the best, how many parts tell of its standing: the others only settle ties."""


def _support(claim: Claim) -> int:
    """How well a claim is supported, the best 0."""
    return list(Support).index(claim.standing.support)


def _best_first(claim: Claim) -> tuple[object, ...]:
    support = _support(claim)
    rank = max(share.party.rank.authority() for share in claim.origins)
    contested = claim.standing.contest is not Contest.NONE
    return (
        support,
        Mark.SECOND_HAND_RETRACTION in claim.marks,
        Mark.UNNAMED in claim.marks,
        contested,
        -rank,
        -claim.since.timestamp(),
        isinstance(claim.value, Amount) and claim.value.high == 0,
        not isinstance(claim.value, Amount) or claim.value.best is None,
        -sum(len(share.evidence) for share in claim.origins),
        -max(_bounds(claim.value), default=0.0) if isinstance(claim.value, Amount) and not contested else 0.0,
        claim.id,
    )
