"""The words and signs of the pages: slots, standing, gaps, relations. Data, and how a claim reads on a fact sheet."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.brief.phrases import DEFINITE, bounds, counted, side_name, topic, value_phrase
from onrecord.model.evidence import Act, Amount, Evidence, ResponseEvidence
from onrecord.model.line import Line
from onrecord.model.record import Claim, Record
from onrecord.model.vocabulary import (
    Basis,
    Contest,
    Gap,
    Manner,
    Mark,
    Measure,
    Relation,
    ResponseKind,
    State,
    Support,
    TimePrecision,
)

SLOTS: dict[str, str] = {
    "kind": "What",
    "when": "When",
    "where": "Where",
    "by": "By",
    "against": "Against",
    "victim": "Victims",
    "means": "Means",
    "launched-from": "Launched from",
    "motive": "Motive",
    "damage": "Damage",
}
"""Questions that are answered by words, in the order of the fact sheet; figures come after them."""

MEASURES: dict[str, str] = {
    measure.value: measure.value.capitalize() for measure in Measure if measure is not Measure.OTHER
} | {
    "casualties": "Killed or injured",
    "hit": "Hit the target",
    "present": "There at the time",
    "other": "Other figures",
}
"""Figures by measure, in the order of `Measure` but for the tolls, which come first."""


@dataclass(frozen=True, slots=True)
class StandingWord:
    """One axis of a standing: a word, the sign beside it (so that colour never stands alone), its class in the style sheet, and
    what it means."""

    word: str
    sign: str
    name: str
    meaning: str


STANDING: dict[State | Support | Contest, StandingWord] = {
    State.SUPERSEDED: StandingWord("superseded", "↷", "superseded", "whoever said it has since given another value"),
    State.WITHDRAWN: StandingWord("withdrawn", "✕", "withdrawn", "whoever said it has taken it back"),
    Support.CORROBORATED: StandingWord(
        "corroborated", "●", "corroborated", "two independent origins support it, one of them named"
    ),
    Support.SINGLE_SOURCE: StandingWord("single-source", "◐", "single", "no second independent origin supports it"),
    Support.UNATTRIBUTED: StandingWord("unattributed", "○", "unattributed", "nobody is named as having said it"),
    Contest.DISPUTED: StandingWord(
        "disputed", "▲", "disputed", "another side’s live claim conflicts, or it denies this one"
    ),
    Contest.INCONSISTENT: StandingWord("inconsistent", "△", "inconsistent", "one side says both at once"),
}
"""A live, uncontested claim says neither: those axes are quiet."""

NARROWED: dict[str, str] = {
    "disputed": "something disputed",
    "corroborated": "something corroborated",
    "uncorroborated": "nothing corroborated",
    "withheld": "something withheld",
    "open": "something not known yet",
}
"""By what standing the list of incidents can be narrowed."""

GAPS: dict[Gap, str] = {
    Gap.WITHHELD: "withheld: somebody who would know declined to say",
    Gap.OPEN: "open: somebody said that it is not known yet",
    Gap.UNREPORTED: "unreported: no report speaks of it",
}

MARKS: dict[Mark, str] = {
    Mark.UNNAMED: "nobody named says so",
    Mark.OPPOSED_SIDES: "opposed sides say so",
    Mark.AGAINST_INTEREST: "against the interest of who says so",
    Mark.MULTIPLE_OUTLETS: "given to several outlets",
    Mark.ONE_REPORT: "in one report",
    Mark.ONE_SIDED: "one side alone says so",
    Mark.SECOND_HAND_RETRACTION: "said at second hand to be taken back",
    Mark.APPROXIMATE: "approximate",
    Mark.VAGUE: "vague",
    Mark.STALE: "old",
}

RELATIONS: dict[Relation, str] = {
    Relation.CAUSE: "cause",
    Relation.CONTEXT: "context",
    Relation.RESPONSE: "response",
    Relation.AFTERMATH: "aftermath",
    Relation.PART_OF: "part",
}

BASES: dict[str, str] = {
    Basis.OWN_ACT.value: "its own act",
    Basis.OWN_PEOPLE.value: "its own people",
    Basis.OBSERVED.value: "its own observation",
    Basis.TOLD.value: "told by others",
    Basis.ASSESSED.value: "its assessment",
    Basis.UNKNOWN.value: "basis not known",
}

RESPONSES: dict[str, str] = {kind.value: kind.value.replace("-", " ") for kind in ResponseKind}

CREDIBILITY: dict[int, str] = {
    1: "confirmed",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "can’t be judged",
}
"""The Admiralty scale's words for its six grades (NATO AJP-2.1)."""

MANNERS: dict[Manner, str] = {manner: manner.value for manner in Manner}


def standing_words(claim: Claim) -> list[StandingWord]:
    """The axes that say something, state first."""
    standing = claim.standing
    axes: list[State | Support | Contest] = [standing.state, standing.support, standing.contest]
    return [STANDING[axis] for axis in axes if axis in STANDING]


def standing_class(claim: Claim) -> str:
    """The one class of the style sheet that colours a claim's mark: a dispute outweighs support, an end outweighs both."""
    standing = claim.standing
    if standing.state is not State.LIVE:
        return STANDING[standing.state].name
    if standing.contest is not Contest.NONE:
        return STANDING[standing.contest].name
    return STANDING[standing.support].name


def marks_words(claim: Claim) -> str:
    """What an editor is to bear in mind: "in one report; approximate"."""
    return "; ".join(MARKS[mark] for mark in claim.marks)


def said_how(item: Evidence | ResponseEvidence) -> list[str]:
    """Beside the name of who is given words: whether in its own voice, what it does with the value, how it knows, its side, by whom it was
    relayed."""
    words = ["in its own voice"] if item.origin.own else []
    if isinstance(item, Evidence):
        words += [item.act.value.replace("-", " ")] if item.act is not Act.ASSERTS else []
        words.append(BASES[item.basis.value])
    words += [f"side: {side_name(item.origin.side)}"] if item.origin.side else []
    if isinstance(item, Evidence) and item.via:
        words.append(f"by way of {', '.join(item.via)}")
    return words


def slot_words(slot: str) -> str:
    """The head of a slot's row."""
    return SLOTS.get(slot) or MEASURES.get(slot) or slot.replace("-", " ").capitalize()


def question(slot: str) -> str:
    """What a slot asks, as a sentence begins: "How many were killed"."""
    words = topic(slot)
    return words[:1].upper() + words[1:]


def fact_words(claim: Claim) -> str:
    """A claim's value on a fact sheet, first letter up: "None of the villagers killed", "At least 80 soldiers killed"."""
    words = value_phrase(claim)
    value = claim.value
    number, _, counted = words.partition(" ")
    if isinstance(value, Amount) and number == "no" and DEFINITE.match(counted):
        words = f"none of {counted}"
    return words[:1].upper() + words[1:]


def number_words(claim: Claim) -> str:
    """A figure alone: "11", "13 or more", "30–40"; a magnitude or share as its source has it."""
    value = claim.value
    if not isinstance(value, Amount):
        return ""
    if value.unit == "share" and value.best is not None:
        return f"{value.best * 100:g} per cent"
    return bounds(value.low, value.best, value.high)


def counted_words(claim: Claim) -> str:
    """What a figure counts: "missiles launched"."""
    value = claim.value
    if not isinstance(value, Amount):
        return ""
    if value.measure is Measure.MAGNITUDE:
        return "magnitude"
    return counted(value) or value.measure.value


def when_words(record: Record | Line) -> str:
    """When an incident was, no finer than is known."""
    if record.begins is None:
        return "time not known"
    middle = record.begins + ((record.ends or record.begins) - record.begins) / 2
    if record.precision is TimePrecision.YEAR:
        return f"{middle:%Y}"
    if record.precision is TimePrecision.MONTH:
        return f"{middle:%B %Y}"
    day = record.local_date or record.begins.date()
    return f"{day.day} {day:%B %Y}"


def occurred_words(record: Record) -> str:
    """When an incident was on the UTC clock, with the day there where that is another; no finer than is known."""
    begins, ends = record.begins, record.ends
    if begins is None or record.precision not in (TimePrecision.MINUTE, TimePrecision.HOUR, TimePrecision.PART_OF_DAY):
        return when_words(record)
    words = f"{begins:%H:%M}"
    if ends is not None and record.precision is not TimePrecision.MINUTE:
        words += f"–{ends:%H:%M}"
    words += f" UTC on {begins.day} {begins:%B %Y}"
    there = record.local_date
    return f"{words}, {there.day} {there:%B} there" if there and there != begins.date() else words
