"""What a telling takes back: values that their party was told to have given, by words of taking back, of having been wrong, or of what is not as it was said.

Who takes back is named in the words, or is who says them; who tells of it is the teller.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.lang.questions import (
    NOT_AS_SAID,
    SAID_BEFORE,
    SAID_WRONGLY,
    TAKEN_BACK,
)
from onrecord.link.claims.amounts import amount_of
from onrecord.link.claims.bearing import takes_back
from onrecord.link.claims.items import SLOT_OF_ROLE, Telling, item_of, slot_asked, statement_of
from onrecord.link.parties.identifying import named_party
from onrecord.link.parties.names import fold
from onrecord.model.evidence import Act, Amount, Evidence, Party, Value
from onrecord.model.reading import Change, Figure, Statement
from onrecord.model.span import Span
from onrecord.model.vocabulary import (
    Measure,
    Qualifier,
    SourceKind,
)

_TAKEN, _WRONGLY = re.compile(TAKEN_BACK), re.compile(SAID_WRONGLY)
_NOT_AS_SAID, _SAID_BEFORE = re.compile(NOT_AS_SAID), re.compile(SAID_BEFORE)


def retractions_of(telling: Telling) -> Iterator[Evidence]:
    """Items of what a telling takes back (the module's rules)."""
    spoken = telling.spoken()
    elsewhere = [
        one
        for one in (telling.reading.statements if telling.card.main else ())
        if one not in spoken and _STATEMENT.search(telling.statements.content(one).lower())
    ]  # a statement is withdrawn whole, whatever it told of
    for statement in (*spoken, *elsewhere):
        text = telling.statements.content(statement)
        words = telling.statements.all_words(statement)
        teller = telling.parties[statement.id]
        if told_inside(telling, statement):
            continue
        match = _TAKEN.search(text.lower())
        if match is not None or takes_back(words):
            taker: Party | None = teller
            if match is not None:
                before = text[: match.start()]
                # "spoke of 30 American dead and took the number back": who spoke did
                shared = not teller.own and before.rstrip().lower().endswith(" and")
                taker = teller if shared else named_party(before, telling.card.known.published)
            if taker is None and not teller.own and statement.source is not None:
                taker = teller
        elif _NOT_AS_SAID.search(words) or _WRONGLY.search(words):
            taker = None if teller.own and not _corrects_itself(telling, teller) else teller
        else:
            continue
        if taker is None:
            continue
        found = list(_values_taken_back(telling, statement, text, taker))
        for slot, value, span in found:
            made = item_of(telling, statement, slot, value, span, Act.RETRACTS)
            yield replace(made, origin=taker, teller=teller if teller.id != taker.id else None)
        if not found:
            asked = slot_asked(text.lower())
            if asked is not None and takes_back(words):
                made = item_of(telling, statement, asked, None, None, Act.RETRACTS)
                yield replace(made, origin=taker, teller=teller if teller.id != taker.id else None)


def _corrects_itself(telling: Telling, outlet: Party) -> bool:
    """Whether an outlet tells what a report of its own had said ("An earlier version of this story said that …")."""
    return any(
        one.source is not None and telling.parties[one.id].id == outlet.id and telling.parties[one.id].own
        for one in telling.reading.statements
    )


_STATEMENT = re.compile(
    r"\b(?:that|its|the|their|his|her|earlier|previous)\s+(?:\w+\s+){0,2}?(?:statement|claim|report|announcement|version|account|post|tweet|message|accusation|allegation|charge)s?\b"
)


def _values_taken_back(
    telling: Telling, statement: Statement, text: str, taker: Party
) -> Iterator[tuple[str, Value | None, Span | None]]:
    """Slot, value and words of what is taken back, in this order: older values of figures that are changed in the words ("to four from
    five": five); the figures in them; where they hold but a number ("the figure of 11"), the figure of that value that the report tells
    of, else that number in the place of the figure that the same party gives beside it; where they hold no number and stand for
    what was said ("that statement"), all that the same party was told to have said just before."""
    inside = [
        one for one in telling.reading.figures if any(content.overlaps(one.span) for content in statement.content)
    ]
    measured = [one for one in inside if one.measure is not Measure.OTHER]
    plain = telling.statements.all_words(statement)
    if _NOT_AS_SAID.search(plain) and not takes_back(plain):
        measured = [one for one in measured if one.change.before is not None]
    for figure in measured:
        yield figure.measure.value, _older(telling, figure, taker, figure.change.before), figure.span
    if measured:
        return
    before = _said_before(telling, statement, taker)
    if _THAT_FIGURE.search(plain):
        before = _told_just_before(telling, statement) or before
    numbers = {float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", text)}
    if numbers:
        told = [one for one in telling.reading.figures if one.low in numbers and one.measure is not Measure.OTHER]
        for figure in sorted(told, key=lambda one: one.span)[:1]:
            yield figure.measure.value, _older(telling, figure, taker, figure.change.before), None
        beside = [one for said in before for one in _figures_in(telling, said) if one.measure is not Measure.OTHER]
        if not told and len(numbers) == 1 and beside:
            was = [one for one in beside if one.change.before in numbers] or beside
            yield was[0].measure.value, _older(telling, was[0], taker, next(iter(numbers))), None
        return
    whole = _STATEMENT.search(text.lower()) is not None
    if not (whole or _SAID_BEFORE.search(plain) or _WRONGLY.search(plain)):
        return
    said = {one.id for one in before[:1]}
    for figure in telling.reading.figures:
        made = statement_of(telling, figure)
        if made is not None and made.id in said and (whole or figure.measure is not Measure.OTHER):
            yield figure.measure.value, _older(telling, figure, taker, None), None
    for filler in dict.fromkeys(role for mention in telling.reading.incidents for role in mention.roles):
        made, slot = telling.statements.at(filler.span), SLOT_OF_ROLE.get(filler.role)
        if whole and made is not None and made.id in said and slot is not None and filler.text.strip():
            yield slot.value, None, None


def _older(telling: Telling, figure: Figure, taker: Party, older: float | None) -> Amount:
    """A figure as it is taken back: `older` in the place of its value, where another was given before."""
    speaker = None if taker.kind is SourceKind.ARMED_GROUP else taker  # it counts those whom it fought
    amount = amount_of(figure, telling.reading, telling.card.places, speaker, countries=True)
    if older is None:
        return amount
    return replace(amount, low=older, best=older, high=older, qualifier=Qualifier.EXACT, change=Change())


def _figures_in(telling: Telling, statement: Statement) -> list[Figure]:
    return [one for one in telling.reading.figures if one.statement == statement.id]


def _is_one(a: Party, b: Party) -> bool:
    """One party, told by its whole name or by a part of it ("Ukraine's General Staff", "the General Staff") of one side."""
    if a.id == b.id or a.side is None or a.side != b.side or not (a.named and b.named):
        return a.id == b.id
    mine, theirs = (set(fold(one.name).split()) - {"the"} for one in (a, b))
    return mine <= theirs or theirs <= mine


def told_inside(telling: Telling, statement: Statement) -> bool:
    """Whether a further statement in the words of this one is what takes back ("Seven drones hit it, the staff said, and took back …")."""
    return any(
        one.id != statement.id
        and one.cue is not None
        and one.cue.span.part == content.part
        and content.covers(one.cue.span)
        and takes_back(f"{one.cue.text} {telling.statements.content(one)}".lower())
        for one in telling.reading.statements
        for content in statement.content
    )


_THAT_FIGURE = re.compile(r"\bthat (?:figure|number|count|toll|total|estimate)\b")


def _told_just_before(telling: Telling, statement: Statement) -> list[Statement]:
    """The statement right before, whoever made it, where it counts something ("An earlier version said that 30 had been killed. The department has
    withdrawn that figure")."""
    first = min(statement.content)
    told = [
        one for one in telling.reading.statements if one.content and min(one.content) < first and one.id != statement.id
    ]
    last = max(told, key=lambda one: min(one.content), default=None)
    return [last] if last is not None and _figures_in(telling, last) else []


def _said_before(telling: Telling, statement: Statement, party: Party) -> list[Statement]:
    """What the party is told in the report to have said before a statement ("The army, which had said that it killed 20, withdrew that
    statement"), the nearest first."""
    first = min(statement.content)
    told = [
        one
        for one in telling.reading.statements
        if one.id != statement.id
        and _is_one(telling.parties[one.id], party)
        and one.content
        and min(one.content) < first
        and (told_inside(telling, one) or not takes_back(telling.statements.all_words(one)))
    ]
    return sorted(told, key=lambda one: min(one.content), reverse=True)
