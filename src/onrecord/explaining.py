"""Why: what an id names, with the words, the chain of sources and the rules behind it; and whether all is in place."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib.metadata import version

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from onrecord.brief.phrases import plural, stamp
from onrecord.deciding import merging
from onrecord.errors import Ambiguous, NotFound
from onrecord.model.evidence import Evidence, Match, MentionCard, ReportRef, ResponseEvidence
from onrecord.model.reading import Statement
from onrecord.model.record import Claim, Record
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Clock, DecisionKind
from onrecord.pipeline import Records
from onrecord.store import Found, FoundKind
from onrecord.terminal import claim_page, heading, record_sheet, source_words, table

SHEETS = 40
"""Matches told of one incident: the likeliest; a large one has thousands."""
AROUND = 90
"""Characters shown before and after a place in a text."""

_HELD = (
    ("report", "report"),
    ("capture", "capture"),
    ("reading", "reading"),
    ("statement", "statement"),
    ("evidence", "evidence item"),
    ("incident", "incident"),
    ("decision", "decision"),
    ("set_aside", "item set aside", "items set aside"),
)


def explain(records: Records, key: str, as_of: datetime, clock: Clock) -> list[RenderableType]:
    """What an id (or its beginning) names, and why; for two tellings joined by "=", why they are held to be one or not. Raises NotFound,
    Ambiguous."""
    if "=" in key:
        return _link(records, *(part.strip() for part in key.split("=", 1)))
    if key.startswith("cl-"):
        return _claim(records, key, as_of, clock)
    found = records.store.resolve_id(key) if len(key) >= 4 else ()
    if not found:
        raise NotFound(f"nothing is held under {key!r}", key=key, todo="Take an id from `onrecord show INCIDENT`.")
    if len({one.id for one in found}) > 1:
        names = [(one.id, one.kind.value) for one in found]
        raise Ambiguous(
            f"{len(names)} things begin with {key!r}", key=key, candidates=names, todo="Give more of the id."
        )
    return _found(records, found[0], as_of, clock)


def _found(records: Records, found: Found, as_of: datetime, clock: Clock) -> list[RenderableType]:
    store = records.store
    if found.kind in (FoundKind.INCIDENT, FoundKind.FORMER_INCIDENT):
        incident = found.id if found.kind is FoundKind.INCIDENT else str(found.inside)
        return [*record_sheet(records.record(incident, as_of, clock)), _matches(records, incident)]
    if found.kind is FoundKind.REPORT:
        return _report(records, found.id)
    if found.kind is FoundKind.STATEMENT:
        report = store.get_report(str(found.inside))
        reading = store.get_reading(report.id)
        said = next(one for one in reading.statements if one.id == found.id)
        bears = [item for _, item in store.find_evidence_for(found.id)]
        return [*_statement(report, said), _evidence_table(bears)]
    if found.kind in (FoundKind.EVIDENCE, FoundKind.RESPONSE):
        items = [item for _, item in store.find_evidence(found.id)]
        return [
            _evidence_table([item for item in items if isinstance(item, Evidence)])
            if isinstance(items[0], Evidence)
            else _response_table([item for item in items if isinstance(item, ResponseEvidence)]),
            *_report(records, items[0].report),
        ]
    if found.kind is FoundKind.SET_ASIDE:
        kept = store.get_set_aside(found.id)
        return [heading(kept.address, f"set aside: {kept.code}"), Text(f"{kept.reason}\n→ {kept.todo}")]
    if found.kind is FoundKind.DECISION:
        call = store.get_decision(found.id)
        return [
            heading(f"{call.kind.value}: {', '.join(call.targets)}", f"{call.by}, {stamp(call.at)}"),
            Text(call.why),
        ]
    if found.kind is FoundKind.MENTION:
        incident = store.find_incidents_of([found.id])[found.id]
        return [*record_sheet(records.record(incident, as_of, clock)), _matches(records, incident)]
    return _report(records, str(found.inside))


def ids_named(records: Records, kind: DecisionKind, key: str) -> list[str]:
    """What a decision names by this id: of a claim its evidence, of an incident that is merged its tellings, else the id itself.
    Raises NotFound, Ambiguous."""
    if key.startswith("cl-"):
        _, claim = _the_claim(records, key, records.now, Clock.PUBLISHED)
        return [item for share in claim.origins for item in share.evidence]
    if key.startswith("in-") and kind is DecisionKind.MERGE:
        return list(merging(records.store, [records.find(key)]))
    return [key]


def _claim(records: Records, key: str, as_of: datetime, clock: Clock) -> list[RenderableType]:
    return claim_page(*_the_claim(records, key, as_of, clock))


def _the_claim(records: Records, key: str, as_of: datetime, clock: Clock) -> tuple[Record, Claim]:
    """Claims are worked out, not stored: look through the records for it."""
    fitting: list[tuple[Record, int]] = []
    for record in records.incidents(as_of, clock):
        fitting += [(record, i) for i, claim in enumerate(record.claims) if claim.id.startswith(key)]
    if not fitting:
        raise NotFound(
            f"no claim {key!r} as of {stamp(as_of)}", key=key, todo="Take an id from `onrecord show INCIDENT`."
        )
    if len(fitting) > 1:
        names = [(record.claims[i].id, record.title) for record, i in fitting]
        raise Ambiguous(
            f"{len(names)} claims begin with {key!r}", key=key, candidates=names, todo="Give more of the id."
        )
    record, index = fitting[0]
    return record, record.claims[index]


def _matches(records: Records, incident: str) -> RenderableType:
    """Why the incident's reports are held to tell of one thing."""
    matches = records.matches(incident)[:SHEETS]
    cards = records.store.get_cards(sorted({key for match in matches for key in (match.a, match.b)}))
    refs = records.store.get_refs(sorted({one.report for one in cards.values()}))
    made = table("held to be one", "score", "because")
    for match in matches:
        ends = (_telling(cards[key], refs) for key in (match.a, match.b))
        made.add_row("\n".join((f"{match.a} = {match.b}", *ends)), f"{match.score:.2f}", _sheet(match))
    return made


def _telling(card: MentionCard, refs: Mapping[str, ReportRef]) -> str:
    """One telling of an incident as a person knows it: the outlet, when, the word for what happened."""
    ref = refs.get(card.report)
    outlet = (ref.outlet if ref is not None else None) or card.report
    when = card.known.moment
    return f"{outlet}, {stamp(when)}: “{card.trigger_text}”"


def _sheet(match: Match) -> str:
    """Each feature on a line of its own, with what it adds in log-odds."""
    return "\n".join(f"{reason.score or 0.0:+.1f}  {reason.rule}: {reason.detail}" for reason in match.reasons)


def _link(records: Records, a: str, b: str) -> list[RenderableType]:
    """Two tellings side by side: their sheet where they can be one, else what rules it out."""
    ids = []
    for key in (a, b):
        found = [one.id for one in records.store.resolve_id(key) if one.kind is FoundKind.MENTION] if key else []
        if not found:
            raise NotFound(
                f"no telling is held under {key!r}", key=key, todo="Take two ids i-… from `onrecord why INCIDENT`."
            )
        if len(found) > 1:
            names = [(one, "a telling of an incident") for one in found]
            raise Ambiguous(
                f"{len(names)} things begin with {key!r}", key=key, candidates=names, todo="Give more of the id."
            )
        ids.append(found[0])
    cards = records.store.get_cards(ids)
    refs = records.store.get_refs(sorted({one.report for one in cards.values()}))
    first, second = (cards[key] for key in ids)
    made = table("telling", "in its report")
    for one in (first, second):
        text = records.store.get_report(one.report)
        made.add_row(f"{one.id}\n{_telling(one, refs)}", f"“{_around(text, one.trigger)}”")
    sheet = table("score", "because")
    match, against = records.compared(first, second)
    homes = records.store.find_incidents_of(ids)
    one_home = homes.get(first.id) == homes.get(second.id)
    sheet.add_row(f"{match.score:.2f}" if match is not None else "—", _sheet(match) if match is not None else against)
    told = f"held to be one, {homes[first.id]}" if one_home else "held to be two"
    return [heading(f"{first.id} = {second.id}", told), made, sheet]


def _around(report: Report, span: Span) -> str:
    """The words about a place of a report, on one line."""
    text = report.text if span.part == "text" else report.title or ""
    start, end = max(0, span.start - AROUND), min(len(text), span.end + AROUND)
    return " ".join(f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}".split())


def _report(records: Records, report_id: str) -> list[RenderableType]:
    report = records.store.get_report(report_id)
    when = stamp(report.published) if report.published else "undated"
    captures = table("captured", "from", "by")
    for capture in records.store.iter_captures(report_id):
        captures.add_row(stamp(capture.received), capture.address, capture.channel)
    carries = _carries(records, report)
    reading = records.store.get_reading(report_id)
    said = table("statement", "who", "how", "words")
    for one in reading.statements:
        if not one.own_voice:
            who = one.source.name if one.source else "—"
            said.add_row(
                one.id, who, f"{one.stance.value} {one.polarity.value}, {one.manner.value}", f"“{_words(report, one)}”"
            )
    head = heading(
        report.title or "Untitled report",
        f"{report.id} · {report.outlet or 'outlet not known'} · {when} · {reading.reader}",
    )
    return [head, captures, *([carries] if carries.row_count else []), said]


def _carries(records: Records, report: Report) -> Table:
    """Whose copy the report carries where, why, and the words of both beside each other."""
    made = table("carries", "of", "because", "its words", "theirs")
    ref = records.store.get_refs([report.id]).get(report.id)
    carries = ref.carries if ref is not None else ()
    spans = [
        words for carry in carries for reason in carry.reasons for words in reason.words if words.report != report.id
    ]
    origins = records.store.get_reports(
        sorted({words.report for words in spans} | {c.origin for c in carries if c.origin})
    )
    for carry in carries:
        origin = origins.get(carry.origin or "")
        held = (
            f"{origin.outlet or 'outlet not known'}, {origin.id}" if origin is not None else "a text that is not held"
        )
        whose = f"{carry.agency}: {held}" if carry.agency else held
        theirs = next(
            (w for r in carry.reasons for w in r.words if w.report != report.id and w.report in origins), None
        )
        beside = f"“{_first(origins[theirs.report].words(theirs.span))}”" if theirs is not None else "—"
        why = "; ".join(f"{reason.rule}: {reason.detail}" for reason in carry.reasons)
        mine = f"“{_first(report.words(carry.span))}”"
        made.add_row(f"{carry.span.start}–{carry.span.end}", whose, why, mine, beside)
    return made


def _first(words: str) -> str:
    """The first words of a passage, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= 2 * AROUND else f"{line[: 2 * AROUND].rsplit(' ', 1)[0]} …"


def _statement(report: Report, said: Statement) -> list[RenderableType]:
    source = said.source
    who = source_words(source) if source else "the outlet's own voice"
    how = table("", "")
    how.add_row("who", who)
    how.add_row("words", f"“{_words(report, said)}”")
    how.add_row("cue", said.cue.text if said.cue else "—")
    how.add_row("stance", f"{said.stance.value} {said.polarity.value}, {said.certainty.value}")
    how.add_row("manner", said.manner.value + "".join(f", via {via.name}" for via in said.via))
    how.add_row("basis", said.basis.value)
    return [heading(said.id, f"in {report.outlet or report.id}: {report.title or ''}"), how]


def _response_table(items: list[ResponseEvidence]) -> RenderableType:
    made = table("response", "by", "origin", "side", "exact words")
    for item in items:
        words = f"“{' '.join(item.quote.split())}”"
        made.add_row(item.kind.value, item.who.name, item.origin.name, item.origin.side or "not known", words)
    return made


def _evidence_table(items: list[Evidence]) -> RenderableType:
    made = table("bears on", "act", "origin", "side", "basis", "exact words", "rules")
    for item in items:
        rules = "; ".join(f"{r.rule}: {r.detail}" for r in item.reasons)
        words = f"“{' '.join(item.quote.split())}”"
        side = item.origin.side or "not known"
        made.add_row(item.slot, item.act.value, item.origin.name, side, item.basis.value, words, rules or "—")
    return made


def _words(report: Report, said: Statement) -> str:
    return " ".join(" … ".join(report.words(span) for span in said.content).split())


def check(records: Records) -> Iterator[tuple[bool, str, str]]:
    """(is it well, what, how it is) for everything that must be in place."""
    store = records.store
    yield True, "onrecord", version("onrecord")
    yield True, "database", store.place
    troubles = store.check()
    yield not troubles, "database is whole", "; ".join(troubles) or "yes"
    counts = store.counts()
    held = [plural(counts[name], *words) for name, *words in _HELD if counts.get(name)]
    yield True, "held", ", ".join(held) or "nothing yet"
    yield True, "full-text search", f"SQLite {sqlite3.sqlite_version}"
    reader = records.reader
    yield reader is not None, "reader", reader.version if reader else "none"
    if reader is not None:
        unread = sum(1 for _ in store.iter_unread(reader.version))
        yield (
            not unread,
            "all reports read by it",
            "yes" if not unread else f"{plural(unread, 'report')} not: run `onrecord reread`",
        )
        made = store.get_derived_with()
        fresh = made in (None, reader.version)
        yield fresh, "records made with it", "yes" if fresh else f"made with {made}: run `onrecord reread`"
