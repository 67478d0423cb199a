"""The figures: for each scope who says how many, since when, and after what; and low / best / high of the tolls."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from onrecord.brief.account import UNSAID
from onrecord.brief.draft import Draft, voices
from onrecord.brief.phrases import bounds, day, listed, speaking
from onrecord.model.brief import Sentence
from onrecord.model.evidence import Amount, Evidence, Party
from onrecord.model.record import Claim, Toll
from onrecord.model.vocabulary import Measure, State


def all_figures(draft: Draft) -> list[Sentence]:
    """Tolls first, then what has moved."""
    return [*tolls(draft), *revised(draft)]


def revised(draft: Draft) -> list[Sentence]:
    """One sentence a figure that has moved: the value that stands, who gave it, and what it replaced."""
    by_scope: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in draft.record.claims:
        if isinstance(claim.value, Amount) and (claim.slot not in UNSAID or _of_things(claim.value)):
            by_scope[claim.value.scope()].append(claim)
    replacements = _replacements(draft.record.claims)
    found: list[Sentence] = []
    for scope in sorted(by_scope, key=lambda key: (min(c.since for c in by_scope[key]), key)):
        for claim in by_scope[scope]:
            older = _replaced(claim, replacements)
            if claim.standing.state is State.LIVE and older and isinstance(claim.value, Amount):
                voiced = list({_line(who): who for who in reversed(_of_their_side(claim, older))}.values())[::-1][:2]
                since = min((share.since for share in claim.origins if share.party in voiced), default=claim.since)
                who = speaking([who.name for who in voiced]) or _outlets(draft, claim)
                said = draft.said_by(claim, voiced)
                words = f"{draft.clause(claim, said)}, {who} said on {day(since)}, in place of {_values(older)}"
                items = said + [item for old in older for item in draft.said_by(old, _gave_up(old, voiced))]
                found += draft.write(words, items, [claim, *older], each=True)
    return found


def _of_things(value: Amount) -> bool:
    """Whether a count of no listed measure says of what it is: "25 cars, in place of 22", but no share, sum or time."""
    return value.measure is Measure.OTHER and value.unit not in ("", "share")


def _outlets(draft: Draft, claim: Claim) -> str:
    """ "Newsroll, in its own voice,"."""
    names = list(dict.fromkeys(draft.reports[item.report].outlet or "an outlet" for item in draft.items(claim)))
    return f"{listed(names[:3])}, in {'its' if len(names) == 1 else 'their'} own voice,"


def tolls(draft: Draft) -> list[Sentence]:
    """Low, best and high of each toll."""
    found: list[Sentence] = []
    for measure, toll in draft.record.tolls:
        claims = [draft.by_id[i] for i in _claims(toll) if i in draft.by_id]
        items: list[Evidence] = [item for claim in claims for item in draft.items(claim)[:1]]
        if toll.low == toll.high and toll.low is not None:
            words = f"the number {measure} is {bounds(toll.low, toll.best, toll.high)} by every count that stands"
        else:
            low = bounds(toll.low, toll.low, toll.low)
            high = "none has a bound" if toll.high is None else f"the highest {bounds(toll.high, toll.high, toll.high)}"
            words = f"of the number {measure}, the lowest count that stands is {low} and {high}"
            if toll.best is not None:
                words += f"; the best supported is {bounds(toll.best, toll.best, toll.best)}"
        found += draft.write(words, items, claims)
    return found


def _claims(toll: Toll) -> list[str]:
    return list(dict.fromkeys([*toll.low_claims, *toll.best_claims, *toll.high_claims]))


def _replacements(claims: Sequence[Claim]) -> dict[tuple[str, str], list[Claim]]:
    """(claim id, side) → the claims that the side gave up for it."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        for newer, side in sorted({(s.superseded_by, _line(s.party)) for s in claim.origins if s.superseded_by}):
            found[str(newer), side].append(claim)
    return found


def _replaced(claim: Claim, replacements: Mapping[tuple[str, str], Sequence[Claim]]) -> list[Claim]:
    """Claims that one side gave up for this one, directly or down the chain, oldest first; the side with the longest chain."""
    chains: list[dict[str, Claim]] = []
    for side in sorted({_line(share.party) for share in claim.origins}):
        chain: dict[str, Claim] = {}
        queue = [claim.id]
        while queue:
            for old in replacements.get((queue.pop(), side), ()):
                if old.id not in chain and old.id != claim.id:
                    chain[old.id] = old
                    queue.append(old.id)
        chains.append(chain)
    longest = max(chains, key=len, default={})
    return sorted(longest.values(), key=lambda old: (old.since, old.id))


def _line(party: Party) -> str:
    return f"{party.side or party.id}{'/local' if party.local else ''}"


def _of_their_side(claim: Claim, older: Sequence[Claim]) -> list[Party]:
    """Voices of the claim on the side that gave up the older ones."""
    sides = set.intersection(*({_line(s.party) for s in old.origins if s.superseded_by} for old in older))
    return [who for who in voices(claim) if _line(who) in sides] or voices(claim)


def _gave_up(old: Claim, voiced: Sequence[Party]) -> list[Party]:
    """Who of the side of these voices had given the older value: one of them."""
    sides = {_line(who) for who in voiced}
    return [share.party for share in old.origins if share.superseded_by and (not sides or _line(share.party) in sides)][
        :1
    ]


def _values(claims: Sequence[Claim]) -> str:
    told = {c.value.best if c.value.best is not None else c.id: c.value for c in claims if isinstance(c.value, Amount)}
    values = [bounds(value.low, value.best, value.high) for value in told.values()]
    return f"{listed(values, 'and then')}"
