"""Decisions told in words: who decided what on what, when and why, and what undid it. The audit trail of pages and API."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from onrecord.brief.phrases import plural, side_name
from onrecord.deciding import GROUPING, ON_PARTIES, evidence_named
from onrecord.desk.asking import Asked
from onrecord.desk.wording import slot_words
from onrecord.errors import NotFound
from onrecord.model.decision import Decision
from onrecord.model.span import Span
from onrecord.model.vocabulary import DecisionKind
from onrecord.record.apply import parse_bounds
from onrecord.record.touch import touching

VERBS: dict[DecisionKind, str] = {
    DecisionKind.MERGE: "merged",
    DecisionKind.SPLIT: "split off",
    DecisionKind.ACCEPT: "let stand",
    DecisionKind.REJECT: "left out",
    DecisionKind.CORRECT: "corrected",
    DecisionKind.ATTRIBUTE: "gave to another source",
    DecisionKind.RATE: "rated",
    DecisionKind.SIDE: "set the side of",
    DecisionKind.LINK: "linked",
    DecisionKind.UNDO: "undid",
}
"""What somebody who decided did."""


MOST_NAMED = 4
"""Reports that are named where a decision is about their tellings; of more it is told how many."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a decision is about: words and where they lead; `quoted`: a report's words."""

    words: str
    address: str | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a decision is about, in words: "two tellings" `count`, the `things` themselves, what was said of them (`after`), and the
    incidents it is in now."""

    count: str = ""
    things: tuple[Thing, ...] = ()
    after: str = ""
    places: tuple[Thing, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """A decision as the trail tells it. `undone`: what undid it; `of`: what it undid, as a call of its own."""

    decision: Decision
    verb: str
    told: Told
    undone: Decision | None = None
    of: Call | None = None


def calls(asked: Asked, decisions: Iterable[Decision]) -> list[Call]:
    """The decisions in words, in their order."""
    return [call_of(asked, one) for one in decisions]


def call_of(asked: Asked, decision: Decision) -> Call:
    """One decision in words."""
    kind = decision.kind
    told = (
        _tellings(asked, decision)
        if kind in GROUPING
        else _parties(asked, decision)
        if kind in ON_PARTIES
        else Told()
        if kind is DecisionKind.UNDO
        else _words(asked, decision)
    )
    of = None
    if kind is DecisionKind.UNDO:
        undone = asked.decision_ids.get(decision.targets[0])
        of = call_of(asked, undone) if undone is not None else None
    return Call(decision, VERBS[kind], told, asked.undone.get(decision.id), of)


def trail_of(asked: Asked, incident: str) -> tuple[Decision, ...]:
    """The decisions that touch an incident, the last first; what rates its sources is left to their pages."""
    found = touching(asked.decisions, asked.keys(incident), spread=True)
    rating = {one.id for one in asked.decisions if one.kind is DecisionKind.RATE}
    told = [
        one for one in found if one.id not in rating and not (one.kind is DecisionKind.UNDO and rating & {*one.targets})
    ]
    return tuple(reversed(told))


def trail_on(asked: Asked, keys: Sequence[str]) -> tuple[Decision, ...]:
    """The decisions that touch any of these ids, the last first."""
    return tuple(reversed(touching(asked.decisions, frozenset(keys))))


def _tellings(asked: Asked, decision: Decision) -> Told:
    homes = asked.store.find_incidents_of(decision.targets)
    places = tuple(_incident(asked, key) for key in dict.fromkeys(homes.values()))
    count = plural(len(decision.targets), "telling")
    if decision.kind is DecisionKind.MERGE or len(decision.targets) > MOST_NAMED:
        return Told(count, places=places)
    cards = asked.store.get_cards(decision.targets)
    refs = asked.store.get_refs(sorted({card.report for card in cards.values()}))
    reports = tuple(
        Thing(ref.title or ref.outlet or "Untitled report", asked.as_of.link(f"/reports/{ref.id}"))
        for ref in refs.values()
    )
    return Told(f"{count}:", reports, places=places)


def _incident(asked: Asked, key: str) -> Thing:
    title = str(asked.store.get_membership(key).summary.get("title", "")) or key
    return Thing(title, asked.as_of.link(f"/incidents/{key}"))


def _words(asked: Asked, decision: Decision) -> Told:
    first = decision.targets[0]
    if first.startswith("x-"):
        try:
            return Told(
                "", (Thing(asked.store.get_set_aside(first).address, "/health"),), "(set aside, nothing to read)"
            )
        except NotFound:
            return Told("", (Thing(first),))
    found = evidence_named(asked.store, first)
    if not found:
        return Told("", (Thing(first),), "(not held any more: the report was read otherwise since)")
    mention, item = found[0]
    span: Span = item.span
    part = "title" if span.part == "title" else None
    address = asked.as_of.link(f"/reports/{item.report}", words=f"{span.start}-{span.end}", part=part) + "#words"
    words = " ".join(item.quote.split())
    thing = Thing(f"{words[:157]} …" if len(words) > 160 else words, address, quoted=True)
    home = asked.store.find_incidents_of([mention]).get(mention)
    places = (_incident(asked, home),) if home is not None else ()
    return Told("", (thing,), _result(decision, slot_words(item.slot).lower(), item.origin.name), places)


def _result(decision: Decision, slot: str, source: str) -> str:
    more = f" and {plural(len(decision.targets) - 1, 'further item')}" if len(decision.targets) > 1 else ""
    told = f"({slot}, {source}{more})"
    if decision.kind is DecisionKind.CORRECT:
        return f"{told} to {bounds_words(decision.value or '')}"
    if decision.kind is DecisionKind.ATTRIBUTE and decision.party is not None:
        return f"{told}: {decision.party.name}"
    return told


def bounds_words(value: str) -> str:
    """A corrected figure in words: "18", "low 10, best 18, high 30"."""
    low, best, high = parse_bounds(value, "the correction")
    if low is not None and low == high:
        return f"{low:,g}"
    named = (("low", low), ("best", best), ("high", high))
    return ", ".join(f"{name} {bound:,g}" for name, bound in named if bound is not None)


def _parties(asked: Asked, decision: Decision) -> Told:
    if decision.kind is DecisionKind.LINK:
        return Told("", tuple(at_source(asked, key) for key in decision.targets), "(one source, by the first name)")
    things = (at_source(asked, decision.targets[0]),)
    if decision.kind is DecisionKind.RATE:
        return Told("", things, str(decision.value))
    side = f"to {side_name(decision.value) if decision.value else 'not known'}"
    home = asked.store.find_incidents_of(decision.targets[1:]).get(decision.targets[-1])
    if len(decision.targets) > 1 and home is not None:
        return Told("", things, f"{side}, for one incident alone", (_incident(asked, home),))
    return Told("", things, side)


def at_source(asked: Asked, key: str) -> Thing:
    """A source by its name, and its page."""
    rows = asked.store.page_party(key, 1)
    told = next((d.party.name for d in asked.decisions if d.party is not None and d.party.id == key), key)
    name = rows[0].evidence.origin.name if rows else told
    return Thing(name[:1].upper() + name[1:], asked.as_of.link(f"/sources/{quote(key, safe=':@')}"))
