"""How far what a trigger tells of has come: happened, under way, only attempted, foiled, planned, threatened, rumoured.

Rules, in order, over the words before the trigger in its clause, but not over a title's dash before a lone noun: foiled, attempted, planned; a negator beside it or "if" makes
it None (it has not happened); rumoured; modals and infinitives of intent, "threat of", "fears of" make it None, and so does a
vow or warning whose own clause holds it; else it is under way where that is said, else it happened.
"""

from __future__ import annotations

from onrecord.extract.incidents.clauses import Words
from onrecord.extract.incidents.triggers import Hit
from onrecord.lang import incident_cues as cues
from onrecord.model.vocabulary import Stage

_DASHES = ("-", "–", "—")


class Stages:
    """Finds stages on one page. `threats`: document offsets of what statements vow or warn of."""

    def __init__(self, words: Words, threats: list[tuple[int, int]]) -> None:
        self.words, self.threats = words, threats
        self.lower = words.lower

    def stage(self, hit: Hit, start: int) -> Stage | None:
        words, lower = self.words, self.lower
        clause = words.clauses[words.clause[hit.first]]
        floor = clause.first
        left = lower[max(floor, start - 7) : start]
        inside = lower[start : hit.first]
        near = left + inside
        right = lower[hit.last : min(words.ranges[clause.sentence][1], hit.last + 4)]
        if "outcome" in hit.marks or self._alone(hit):
            return Stage.HAPPENED
        if any(word in cues.FOILED for word in near[-7:]) or any(
            word in ("foiled", "thwarted", "averted") for word in right
        ):
            return Stage.FOILED
        if _is_attempt(near[-5:], right, hit.verb) or (hit.verb and self._attempted_then(hit.first)):
            return Stage.ATTEMPTED
        if any(word in cues.PLANNED for word in near[-5:]) and (not hit.verb or "to" in near[-3:]):
            return Stage.PLANNED
        if any(word in cues.NEGATORS or word.endswith("n't") for word in near[-3:]) and not self._denied_only(near):
            return None
        if (clause.opener == "that" and self._without_evidence(floor)) or _is_hearsay(near):
            return None
        if any(word in cues.RUMOURED for word in near[-5:]):
            return Stage.RUMOURED
        if any(word in ("if", "unless") for word in (clause.opener, *near[-6:])):
            return None
        if hit.verb:
            if any(word in cues.MODALS for word in near[-4:]) and "have" not in near[-3:]:
                return None
            purpose = hit.kind == "protest" and not any(word in cues.INTENT for word in near[-5:])
            if (
                near[-1:] == ["to"]
                and not purpose
                and not (len(near) > 1 and near[-2] in cues.DOING)
                and not lower[hit.first].endswith("ed")
            ):
                threatened = any(word in cues.THREATENED for word in near[-4:])
                return Stage.THREATENED if threatened and words.in_title(hit.first) else None
        else:
            if any(word in cues.HYPOTHETICAL for word in near[-4:]) and cues.LINKS.isdisjoint(near[-4:]):
                return None  # but "ruled out any relation to the ambush": it happened
            if right and right[0] in cues.MODALS:
                return None
            verb_left = any(word in cues.MODALS for word in left[-4:]) and not any(
                word in ("have",) for word in left[-3:]
            )
            if verb_left and not (inside and inside[0] in cues.DEFINITE):
                return None
        at = words.tokens[hit.first].start
        held = any(a <= at < b and words.clause[words.token_at(a)] == words.clause[hit.first] for a, b in self.threats)
        if held and (hit.verb or not inside or inside[0] not in ("the", "this", "that")) and not self._governed(start):
            return None
        if any(word in cues.UNDER_WAY for word in right[:3]) or (
            hit.verb and lower[hit.first].endswith("ing") and near[-1:] and near[-1] in ("is", "are")
        ):
            return Stage.UNDER_WAY
        if "burning" in right and hit.kind == "fire":
            return Stage.UNDER_WAY
        return (
            Stage.UNDER_WAY
            if any(word in ("ongoing", "continuing", "raging") for word in inside) or lower[hit.first] == "burning"
            else Stage.HAPPENED
        )

    def _alone(self, hit: Hit) -> bool:
        """Whether a noun is all that a title has after a dash ("WARNING 074 - ATTACK")."""
        words, last = self.words, hit.last
        first, stop = words.ranges[words.sentence[hit.first]]
        ends = last >= stop or self.lower[last] in _DASHES
        return (
            not hit.verb
            and ends
            and first < hit.first
            and words.in_title(first)
            and self.lower[hit.first - 1] in _DASHES
        )

    def _attempted_then(self, first: int) -> bool:
        """ "Attempted this Sunday, 14 May, to attack the palace": a time between commas before the infinitive."""
        start = self.words.ranges[self.words.sentence[first]][0]
        near = self.lower[max(start, first - 11) : first]
        return near[-2:] == [",", "to"] and any(word in cues.ATTEMPTED for word in near)

    def _without_evidence(self, start: int) -> bool:
        """Whether "no evidence", "no indication" stands before a clause that "that" opens."""
        before = self.lower[max(self.words.ranges[self.words.sentence[start]][0], start - 5) : start]
        return not cues.EVIDENCE.isdisjoint(before[-2:]) and not cues.NEGATORS.isdisjoint(before)

    def _denied_only(self, near: list[str]) -> bool:
        """A denial of one's part in it leaves it as having happened ("denied carrying out the attack")."""
        return any(word in ("denied", "denies", "deny", "denying") for word in near) and any(
            word in ("involvement", "role", "carrying", "behind", "responsibility", "in") for word in near
        )

    def _governed(self, start: int) -> bool:
        return self.words.ends(start, cues.CAUSE_BEFORE)


def _is_hearsay(near: list[str]) -> bool:
    """ "Posts on social media about gunfire": what is talked of, and not by whoever tells."""
    return near[-1:] in (["about"], ["of"]) and not {"posts", "talk", "speculation"}.isdisjoint(near[-6:])


def _is_attempt(near: list[str], right: list[str], verb: bool) -> bool:
    if verb:
        return any(word in cues.ATTEMPTED for word in near) and "to" in near[-3:]
    return any(word in ("attempted", "failed", "botched") for word in near[-2:]) or right[:1] == ["attempt"]
