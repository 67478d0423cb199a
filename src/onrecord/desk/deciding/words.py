"""How each kind of decision is asked for, in words. Data."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.desk.wording import MEASURES, SLOTS
from onrecord.model.record import Claim
from onrecord.model.vocabulary import DecisionKind, Support
from onrecord.record.effect import ClaimMove, IncidentEffect
from onrecord.record.lines import FIRST_MEASURES

_ORDER = {slot: n for n, slot in enumerate((*FIRST_MEASURES, "by", *SLOTS, *MEASURES))}
"""Slots as an editor asks for them: the dead and injured, who did it, the rest of the fact sheet."""


@dataclass(frozen=True, slots=True)
class Ask:
    """The head of the form, what the decision means, and the button that makes it."""

    head: str
    means: str
    button: str


ASKS: dict[DecisionKind, Ask] = {
    DecisionKind.MERGE: Ask(
        "Merge with another incident",
        "All tellings of the incidents you choose are held to be of one incident, and what comes in later joins it. Both addresses go on working.",
        "Merge them",
    ),
    DecisionKind.SPLIT: Ask(
        "Split off tellings",
        "The tellings you choose become an incident of their own, apart from the others that are held now. What comes in later joins either.",
        "Split them off",
    ),
    DecisionKind.ACCEPT: Ask(
        "Let a claim stand",
        "Nothing changes on the record: you have seen the claim and what conflicts with it, and it stays as it is. It leaves the review queue until somebody says more.",
        "Let it stand",
    ),
    DecisionKind.REJECT: Ask(
        "Leave a claim out",
        "The words stay in their reports, and count for nothing on this record from now on.",
        "Leave it out",
    ),
    DecisionKind.CORRECT: Ask(
        "Correct a figure",
        "For words that were read wrongly: the figure they give is the one that you write. A figure that a source has wrong is not corrected; it is disputed.",
        "Correct it",
    ),
    DecisionKind.ATTRIBUTE: Ask(
        "Give the words to another source",
        "For words whose source was read wrongly. The claim then stands on the source that you choose: its side, its rank, its independence.",
        "Give them to this source",
    ),
    DecisionKind.RATE: Ask(
        "Rate a source",
        "Its reliability on the Admiralty scale, shown beside its claims. The rules of standing do not look at it.",
        "Rate it",
    ),
    DecisionKind.SIDE: Ask(
        "Set a source’s side",
        "Sources of one side are one origin, and speak for each other; of two sides, they can corroborate and dispute each other. A source of no known side is independent of nobody.",
        "Set its side",
    ),
    DecisionKind.LINK: Ask(
        "Link two names of one source",
        "What either said is said by one source, which counts once.",
        "Link them",
    ),
    DecisionKind.UNDO: Ask(
        "Undo a decision",
        "Nothing is erased: the record is as if it had not been made, from now on, and both stay in the trail.",
        "Undo it",
    ),
}


def slot_rank(claim: Claim) -> int:
    """Where a claim's slot comes among others."""
    return list(_ORDER).index(claim.slot) if claim.slot in _ORDER else len(_ORDER)


def moves_of(effect: IncidentEffect) -> tuple[list[ClaimMove], list[ClaimMove]]:
    """What changes on an incident: what an editor must see, and what has less weight; the tolls first."""

    def light(move: ClaimMove) -> bool:
        sides = [claim for claim in (move.before, move.after) if claim is not None]
        return move.lesser or all(claim.standing.support is Support.UNATTRIBUTED for claim in sides)

    ranked = sorted(effect.moves, key=lambda move: min(slot_rank(c) for c in (move.before, move.after) if c))
    return [move for move in ranked if not light(move)], [move for move in ranked if light(move)]
