"""Which outcome belongs to which deed: "killed in a rocket attack", "the death of X in a bombing", "a blast that killed six" tell of one thing.

An outcome ("killed", "the death of") takes the deed that follows it after "in", "by" …, else the one before it in its clause or the clause that it is
relative to; "a contractor, who was killed in …" tells of one victim twice. What sets one of two partners apart sets the other apart.
"""

from __future__ import annotations

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.telling import Telling

OUTCOME_REACH = 8
"""Tellings before an outcome among which its deed is sought."""


def pair(words: Words, told: list[Telling]) -> None:
    """An outcome and the deed it came of are one: "killed in a rocket attack", "death of X in a bombing", "blast that killed"."""
    for k, telling in enumerate(told):
        if "outcome" not in telling.marks and telling.kind not in ("killing", "abduction"):
            continue
        after = told[k + 1] if k + 1 < len(told) else None
        if (
            after is not None
            and after.sentence == telling.sentence
            and "outcome" not in after.marks
            and "soft" not in after.marks
        ):
            between = words.lower[telling.hit.last : after.phrase[0]]
            opens = after.phrase[0] - 1 == words.clauses[after.clause].first and after.clause - telling.clause <= 2
            if (
                (after.clause == telling.clause or opens)
                and between
                and between[-1] in ("in", "by", "during", "from", "with")
                and len(between) <= 14
            ):
                telling.partner = after
                before = told[k - 1] if k else None
                if before is not None and _is_who(words, telling, before):
                    before.partner = after
                    _inherit(telling, before)
                _inherit(after, telling)
                continue
        for before in reversed(told[max(0, k - OUTCOME_REACH) : k]):
            if before.sentence != telling.sentence:
                break
            if "soft" in before.marks or before.partner is telling:
                continue
            if telling.apart:
                break
            clause = words.clauses[telling.clause]
            relative = clause.opener in ("that", "which") or words.text(clause.first, clause.first + 2) in (
                "in which",
                "of whom",
            )
            if (
                "outcome" not in before.marks
                and (relative or telling.clause == before.clause or clause.opener == ",")
                and telling.clause - before.clause <= 1
            ):
                telling.partner = before
                before.victims |= telling.victims
            elif _is_who(words, telling, before):
                _inherit(telling, before)
                telling.partner = before.partner
                if telling.partner is None and before.partner is None:
                    telling.partner = before
            break
    for telling in reversed(told):
        partner = telling.partner
        if (
            partner is not None
            and partner.partner is not None
            and partner.partner is not telling
            and "outcome" in partner.marks
        ):
            telling.partner = partner.partner


def _is_who(words: Words, telling: Telling, before: Telling) -> bool:
    """ "the death of a contractor, who was killed …": one victim, one deed."""
    clause = words.clauses[telling.clause]
    close = telling.hit.first - clause.first <= 4 and 0 < telling.clause - before.clause <= 2
    return (
        clause.opener == "who"
        and telling.hit.verb
        and "outcome" in before.marks
        and before.sentence == telling.sentence
        and close
    )


def _inherit(telling: Telling, other: Telling) -> None:
    telling.apart = telling.apart or other.apart
    telling.victims |= other.victims
    telling.victim = telling.victim or other.victim


def share_times(told: list[Telling]) -> None:
    """ "In 2011, 200 people died when a ferry sank": an outcome's time is its deed's, where the deed has none."""
    for telling in told:
        deed = telling.partner
        if deed is not None and telling.times and not deed.times and deed.sentence == telling.sentence:
            deed.times += telling.times
            deed.costs.update({index: telling.costs[index] for index in telling.times})
