"""What a statement does to a slot (act) and how its party knows (basis).

Act, in order:
1. the source declines → withholds (taking back is found apart: `claims`);
2. does not know yet, or own voice that says it is not known → leaves open;
3. denies the proposition itself → denies ("no casualties" is no denial: it asserts a figure of none);
4. else asserts.

Basis, in order: own voice counts as observed only with words of observation; a party's own acts (it, or its side, did it: who, with
what, from where, at what, how many were fired); its own people (its side is the one hit, or it counts its own group); words of
judgement → assessed; observed (it saw or tracked, an instrument's office, an office of the state it happened in); told; else unknown.
"""

from __future__ import annotations

import re

from onrecord.lang.questions import BELIEVED, INVOLVED, SAW, TAKEN_BACK, TRACKED
from onrecord.link.parties.actors import side_of_country
from onrecord.model.evidence import SOLDIERS, Act, Amount, Interval, MentionCard, Named, Party, Value
from onrecord.model.reading import Statement
from onrecord.model.vocabulary import HARM, Basis, Manner, Measure, Polarity, Role, Slot, SourceKind, Stance

_TAKEN_BACK = re.compile(TAKEN_BACK)
_BELIEVED = re.compile(BELIEVED)
_INVOLVED = re.compile(INVOLVED)
_SAW = re.compile(SAW)
_TRACKED = re.compile(TRACKED)

DEEDS = frozenset(
    (Slot.BY, Slot.MEANS, Slot.LAUNCHED_FROM, Slot.WHEN, Slot.AGAINST, Slot.KIND, Slot.MOTIVE, Slot.WHERE)
) | frozenset((Measure.LAUNCHED, Measure.TARGETED, Measure.FAILED))  # fmt: skip
"""What who did it knows of it: not what it did to others."""
JUDGED = frozenset((Slot.BY.value, Slot.MOTIVE.value, Slot.LAUNCHED_FROM.value, Slot.MEANS.value))
"""What a party hit can but judge of those who hit it, when its words say that it judges."""


def act_of(statement: Statement, value: Value | None, words: str, cue: str) -> Act:
    """What a statement does with a value. `words`: its sentence in lower case; `cue`: its cue, lower case."""
    if statement.stance is Stance.DECLINES:
        return Act.WITHHOLDS
    if statement.stance is Stance.ASSESSING:
        return Act.LEAVES_OPEN
    none = isinstance(value, Amount) and value.low == 0 and value.high == 0
    if isinstance(value, Named | Interval) and _OF_A_COUNT.search(words):
        return Act.ASSERTS  # "rejected a toll given by others": how many, not that it happened, nor where
    if statement.polarity is Polarity.MINUS and not statement.own_voice and value is not None and not none:
        return Act.DENIES if _denial(statement, cue) or _NO_TRUTH.search(words) else Act.ASSERTS
    return Act.ASSERTS


_OF_A_COUNT = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject\w*|refut\w*|disput\w*|dismiss\w*)\s+(?:as\s+[\w-]+\s+)?(?:(?:the|an?|any|those|these|that|its|their|all)\s+)?"
    r"(?:[\w’'-]+\s+){0,3}?(?:tolls?|figures?|numbers?|counts?|estimates?|tally|tallies|statistics|data)\b"
)
_NO_TRUTH = re.compile(
    r"\bno (?:truth|basis|foundation) (?:to|in|for|behind)\b[^.;]{0,60}\b(?:talk|rumou?rs?|claims?|reports?|news|allegations?|information|what)\b"
)
""" "There is no truth to the talk about nine deaths"."""


def calls_untrue(words: str, told: str) -> bool:
    """Whether a sentence (`words`, in small letters) says of a report or a figure that it is untrue, and the report tells what `told` says: "reports about
    six wounded soldiers are completely false", "the figure of 287 had been a figment of imagination"."""
    return any(told in match.group("what") for match in _UNTRUE.finditer(words)) if told else False


_UNTRUE = re.compile(
    r"\b(?:reports?|claims?|allegations?|rumou?rs?|accounts?|figures?|numbers?|tolls?|counts?|information|statements?|news|assertions?|posts?|messages|videos?|"
    r"publications?|stories|story|assumptions?)\b(?P<what>[^.;!?\n]{0,160}?)[\"”']?\s*\b(?:are|is|was|were|had\s+been|has\s+been|have\s+been|as)\s+[\"“']?"
    r"(?:(?:all|a|an|another|simply|just|pure|[a-z]+ly)\s+)*(?:false|fake|untrue|baseless|unfounded|groundless|fabricat\w+|lies?|nonsense|incorrect|inaccurate|"
    r"not\s+true|not\s+correct|not\s+accurate|figment|misleading|exaggerat\w+|disinformation|propaganda|fiction|invention|inventions|hoax|rubbish)\b"
)


def takes_back(words: str) -> bool:
    """Whether words tell of somebody taking his own word back."""
    return _TAKEN_BACK.search(words) is not None


def _denial(statement: Statement, cue: str) -> bool:
    """A cue of denial denies all it covers; a "not" inside the content denies its own verb, which few values hang on."""
    return bool(
        re.search(r"\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|refut\w*|disput\w*|dismiss\w*|false|untrue)\b", cue)
    )


def denies_deed(words: str) -> bool:
    """Whether what is denied is the deed itself ("denied any involvement")."""
    return _INVOLVED.search(words) is not None


def basis_of(
    statement: Statement,
    slot: str,
    value: Value | None,
    party: Party,
    card: MentionCard,
    words: str,
    function: str = "",
) -> Basis:
    """How the party knows (the module's rules). `words`: the statement's content in lower case."""
    if party.own:
        seen = statement.basis is Basis.OBSERVED or _SAW.search(words) is not None
        return Basis.OBSERVED if seen else Basis.UNKNOWN
    judged = (
        statement.basis is Basis.ASSESSED or statement.manner is Manner.THOUGHT or _BELIEVED.search(words) is not None
    )
    side = party.side
    if side is not None and slot in DEEDS and side in _sides(card, Role.BY):
        return Basis.OWN_ACT
    if statement.stance is Stance.TAKES_RESPONSIBILITY and slot in DEEDS:
        return Basis.OWN_ACT
    if side is not None and _own_people(slot, value, side, card) and not (judged and slot in JUDGED):
        return Basis.OWN_PEOPLE
    if judged:
        return Basis.ASSESSED
    if (
        statement.basis is Basis.OBSERVED
        or party.kind is SourceKind.WITNESS
        or _SAW.search(words)
        or _TRACKED.search(words)
    ):
        return Basis.OBSERVED
    if function == "monitor" or (side is not None and side in _territory(card) and not _in_exile(party)):
        return Basis.OBSERVED
    if (
        side is not None
        and side.startswith("org:")
        and isinstance(value, Amount)
        and ("hospital" in f"{side} {party.name}".lower() or value.measure in (Measure.PRESENT, Measure.PERSONNEL))
    ):
        return Basis.OWN_PEOPLE
    if statement.basis is Basis.TOLD or statement.manner is Manner.RELAYED:
        return Basis.TOLD
    return Basis.UNKNOWN if party.kind is not SourceKind.OUTLET else Basis.TOLD


def _sides(card: MentionCard, role: Role) -> frozenset[str]:
    return frozenset(
        key for filler in card.roles if filler.role is role for key in (filler.value.key, *filler.value.within)
    )


def _own_people(slot: str, value: Value | None, side: str, card: MentionCard) -> bool:
    if isinstance(value, Amount):
        counted = {value.group_key, *value.group_within, *value.group_key.split("+")}
        if side in counted:
            return True
        if value.group_key in _SERVANTS and side in _territory(card):
            return True
        if value.group_key and value.group_key != SOLDIERS:
            return False
    if (
        isinstance(value, Named)
        and slot in (Slot.AGAINST.value, Slot.VICTIM.value)
        and side in (value.key, *value.within)
    ):
        return True
    counted = {key for amount in card.amounts if amount.measure in HARM for key in amount.group_key.split("+")}
    return side in _sides(card, Role.AGAINST) | _sides(card, Role.VICTIM) | counted


_SERVANTS = frozenset(
    "firefighter firefighters police police-officer police-officers policeman policemen rescuer rescuers soldier soldiers border-guard border-guards".split()
)
"""Groups that serve the state they were hurt in: its own people."""


def _territory(card: MentionCard) -> frozenset[str]:
    """Sides of the states it happened in."""
    from_places = {side for place in card.places if place.role.value == "hit" for side in _side(place.country)}
    near = {side for place in card.places for side in _side(place.country)}
    return frozenset(from_places or (near if len(near) == 1 else ()))


def _side(country: str | None) -> tuple[str, ...]:
    side = side_of_country(country)
    return (side,) if side else ()


def _in_exile(party: Party) -> bool:
    return party.kind is SourceKind.OUTLET


__all__ = ["act_of", "basis_of", "calls_untrue", "denies_deed", "takes_back"]
