"""Does an evidence item still follow from the report and the reading that it names? What a note shows must.

An item is proven when, in order: its report is held; the report has the item's quote at its span; the report's reading has its
statement; the span lies in that statement; the statement's source stands in the report where the reading has it; the origin is the party
that the statement's words are given to (or, for what is taken back at second hand, or a count that is told to be another's, one named in
them); the item's id follows from its
statement, what is asked, what is done, and the value: none of these was changed since.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from onrecord.link.claims.counts import counted_by
from onrecord.link.claims.items import evidence_id, origin_in
from onrecord.link.claims.responders import responds_in
from onrecord.link.claims.responses import CUE_GAP, acts_in, response_id
from onrecord.link.parties.actors import actor_in
from onrecord.link.parties.identifying import named_party
from onrecord.model.evidence import Act, Evidence, Party, ResponseEvidence
from onrecord.model.reading import Reading, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Basis

Item = Evidence | ResponseEvidence


@dataclass(frozen=True, slots=True)
class Told:
    """A report with its reading, and the party of each statement (`parties_of`)."""

    report: Report
    reading: Reading
    parties: Mapping[str, Party]


def flaw_of(item: Item, told: Told | None) -> str | None:
    """Why an item does not follow from what its report tells, in words; None where it does. `told`: of the report that the item names."""
    if told is None:
        return f"no report is held under {item.report}"
    report = told.report
    length = len(report.text if item.span.part == "text" else report.title or "")
    if not 0 <= item.span.start < item.span.end <= length or report.words(item.span) != item.quote:
        return f"{report.id} does not have these words at {item.span.start}–{item.span.end}"
    statement = next((one for one in told.reading.statements if one.id == item.statement), None)
    if statement is None:
        return f"the reading of {report.id} has no statement {item.statement}"
    places = [*statement.content, *([statement.source.span] if statement.source is not None else [])]
    if statement.cue is not None and isinstance(
        item, ResponseEvidence
    ):  # "condemned the attack" is shown with its verb
        cue = statement.cue.span
        places += [
            Span(cue.start, one.end, one.part) for one in statement.content if 0 <= one.start - cue.end <= CUE_GAP
        ]
    if not any(place.covers(item.span) for place in places):
        return f"the words are not in statement {statement.id}"
    source = statement.source
    if source is not None and report.words(source.span) != source.text:
        return f"the source of {statement.id} is not where the reading has it"
    return _origin_flaw(item, statement, told) or _id_flaw(item)


def _id_flaw(item: Item) -> str | None:
    if isinstance(item, Evidence):
        made = evidence_id(item.statement, item.slot, item.act, item.value)
    else:
        made = response_id(item.statement, item.kind, item.who)
    return None if item.id == made else f"{item.id} is the id of something else said in {item.statement}, or elsewhere"


def _retold(item: Evidence, told: Told, at: datetime | None) -> bool:
    """Whether the words tell of the origin's count ("the toll given by the ministry, which stood at nine")."""
    figures = (one for one in told.reading.figures if any(one.span == span for span in item.words))
    parties = (counted_by(told.report, told.reading, one, at) for one in figures)
    return any(party is not None and party.id == item.origin.id for party in parties)


def _origin_flaw(item: Item, statement: Statement, told: Told) -> str | None:
    expected, _ = origin_in(told.reading, told.parties, statement)
    words = " ".join(told.report.words(span) for span in statement.content)
    at = told.report.published or told.report.received
    if isinstance(item, Evidence) and item.act is Act.RETRACTS:
        teller = item.teller or item.origin
        speaks = teller.id in (told.parties[statement.id].id, expected.id)
        if speaks and (item.teller is None or actor_in(words, at) is not None or named_party(words, at) is not None):
            return None
        if item.teller is None and (named := named_party(words, at)) is not None and named.id == item.origin.id:
            return None
        return f"{item.origin.name} is not who takes it back in statement {statement.id}"
    if isinstance(item, Evidence) and item.basis is Basis.TOLD and _retold(item, told, at):
        return None
    if item.origin.id != expected.id:
        return f"statement {statement.id} gives its words to {expected.name}, not to {item.origin.name}"
    if isinstance(item, ResponseEvidence) and item.who.id != expected.id:
        named = named_party(words, at)  # an outlet's own words tell of somebody's response
        if (
            (named is None or named.id != item.who.id)
            and not acts_in(words, item.who)
            and not responds_in(told.report, told.reading, told.parties, item)
        ):
            return f"{item.who.name} is not who acts in statement {statement.id}"
    return None
