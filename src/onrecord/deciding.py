"""Decisions against what is held: whether one can be made, what it touches, and in which incidents.

Nothing here judges or changes anything. A decision that names what is not held, says nothing or gives no reason is refused in words
that say what to do (`BadDecision`, `NotFound`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from onrecord.errors import BadDecision, NotFound
from onrecord.link.parties.names import slug
from onrecord.model.decision import Decision
from onrecord.model.evidence import Amount, Evidence, Party, Rank
from onrecord.model.vocabulary import Basis, DecisionKind, SourceKind
from onrecord.record.apply import parse_bounds
from onrecord.store import Store

LONGEST_WORDS = 4000
"""Characters of a reason: a long paragraph. What needs more has a place of its own, and the reason can name it."""
LONGEST_NAME = 120
"""Characters of an editor's name, a side, or a source that is typed in."""
MOST_TARGETS = 20_000
"""Ids in one decision: the mentions of two of the largest incidents."""
RATINGS = "ABCDEF"
"""Reliability of a source on the Admiralty scale (NATO AJP-2.1): A completely reliable … E unreliable, F can't be judged."""
GROUPING = frozenset({DecisionKind.MERGE, DecisionKind.SPLIT})
ON_WORDS = frozenset({DecisionKind.ACCEPT, DecisionKind.REJECT, DecisionKind.CORRECT, DecisionKind.ATTRIBUTE})
ON_PARTIES = frozenset({DecisionKind.RATE, DecisionKind.SIDE, DecisionKind.LINK})
INCIDENTS_LOOKED_AT = 10
"""Incidents of a source that a decision on it is tried on: those last heard of."""

_SIDE = re.compile(r"[a-z0-9][a-z0-9:._-]*")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a decision is about: the mentions whose incidents it may change, ids beside them, and the parties it names."""

    mentions: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


def check(store: Store, decision: Decision) -> None:
    """Raises BadDecision or NotFound where a decision can't be made."""
    if not decision.why.strip() or not decision.by.strip():
        raise BadDecision("a decision needs who made it and why", todo="Give both.")
    if len(decision.why) > LONGEST_WORDS or len(decision.by) > LONGEST_NAME:
        raise BadDecision(
            "the reason or the name is too long",
            todo=f"At most {LONGEST_WORDS} characters of reason, {LONGEST_NAME} of name.",
        )
    if not decision.targets:
        raise BadDecision(f"nothing is named to {decision.kind.value}", todo="Name what it is about.")
    if len(decision.targets) > MOST_TARGETS:
        raise BadDecision(f"more than {MOST_TARGETS} things are named", todo="Decide on fewer at once.")
    _CHECKS[decision.kind](store, decision)


def _grouping(store: Store, decision: Decision) -> None:
    held = store.get_cards(decision.targets)
    for key in decision.targets:
        if key not in held:
            raise _nothing("telling of an incident", key)
    if decision.kind is DecisionKind.MERGE and len(decision.targets) < 2:
        raise BadDecision("there is nothing to merge with", todo="Name tellings of two incidents.")


def _words(store: Store, decision: Decision) -> None:
    for key in decision.targets:
        if decision.kind is DecisionKind.REJECT and key.startswith("x-"):
            store.get_set_aside(key)
            continue
        items = evidence_named(store, key)
        if not items and not store.find_evidence(key):
            raise _nothing("statement or evidence item", key)
        if decision.kind is DecisionKind.CORRECT and not all(isinstance(item.value, Amount) for _, item in items):
            raise BadDecision(f"{key} is no figure", todo="Reject it, or give it to another source.")
    if decision.kind is DecisionKind.CORRECT:
        parse_bounds(decision.value or "", "the correction")
    if decision.kind is DecisionKind.ATTRIBUTE:
        party = decision.party
        if party is None or not party.id.strip() or not party.name.strip() or len(party.name) > LONGEST_NAME:
            raise BadDecision("no source is named that the words are from", todo="Name one that is held, or a new one.")
        if decision.value is not None and decision.value not in set(Basis):
            raise BadDecision(f"not a basis: {decision.value!r}", todo=f"One of: {', '.join(Basis)}.")


def _rating(store: Store, decision: Decision) -> None:
    _parties(store, decision, 1)
    if decision.value is None or len(decision.value) != 1 or decision.value not in RATINGS:
        raise BadDecision(
            f"not a rating: {decision.value!r}", todo="A letter from A (reliable) to F (can't be judged)."
        )


def _side(store: Store, decision: Decision) -> None:
    _held_party(store, decision.targets[0])
    if len(decision.targets) > 2:
        raise BadDecision("a side is given to one source at a time", todo="Decide on each by itself.")
    if len(decision.targets) == 2 and not store.get_cards(decision.targets[1:]):
        raise _nothing("telling of an incident", decision.targets[1])
    if decision.value and (len(decision.value) > LONGEST_NAME or not _SIDE.fullmatch(decision.value)):
        raise BadDecision(
            f"not a side: {decision.value!r}",
            todo="Small letters, digits, - and : as in “us”, “iran” or “org:red-crescent”; nothing for not known.",
        )


def _link(store: Store, decision: Decision) -> None:
    _parties(store, decision, None)
    if len(decision.targets) < 2:
        raise BadDecision("one name is linked with none", todo="Name two sources.")
    if decision.party is None or decision.party.id != decision.targets[0]:
        raise BadDecision("the source that stays is not described", todo="Give its name and kind with it.")
    own = {found[0].evidence.origin.own for key in decision.targets if (found := store.page_party(key, 1))}
    if len(own) > 1:
        raise BadDecision("an outlet's own voice is nobody's words but its own", todo="Link two of one sort.")


def _parties(store: Store, decision: Decision, most: int | None) -> None:
    if most is not None and len(decision.targets) > most:
        raise BadDecision(f"{decision.kind.value} is about one source at a time", todo="Decide on each by itself.")
    for key in decision.targets:
        _held_party(store, key)


def _held_party(store: Store, key: str) -> None:
    held_party(store, key)


def held_party(store: Store, key: str) -> Party:
    """A party by id: words are given to it, by a report or by an editor. Raises NotFound."""
    rows = store.page_party(key, 1)
    if rows:
        return rows[0].evidence.origin
    told = [d.party for d in store.iter_decisions() if d.party is not None and d.party.id == key]
    if not told:
        raise _nothing("source", key)
    return told[-1]


def new_party(name: str) -> Party:
    """A source that an editor names and no report does: its side is not known until somebody decides on it. Raises BadDecision."""
    key = slug(name)
    if not key:
        raise BadDecision("that name holds no letters", todo="Write the source's name.")
    return Party(f"named:{key}", name, SourceKind.ORGANISATION, None, True, Rank.NAMED)


def _undo(store: Store, decision: Decision) -> None:
    for key in decision.targets:
        store.get_decision(key)


_CHECKS: dict[DecisionKind, Callable[[Store, Decision], None]] = {
    DecisionKind.MERGE: _grouping,
    DecisionKind.SPLIT: _grouping,
    DecisionKind.ACCEPT: _words,
    DecisionKind.REJECT: _words,
    DecisionKind.CORRECT: _words,
    DecisionKind.ATTRIBUTE: _words,
    DecisionKind.RATE: _rating,
    DecisionKind.SIDE: _side,
    DecisionKind.LINK: _link,
    DecisionKind.UNDO: _undo,
}


def evidence_named(store: Store, key: str) -> list[tuple[str, Evidence]]:
    """The evidence items of that id, or that stand on the statement of that id, each with the mention it bears on."""
    if key.startswith("st-"):
        return list(store.find_evidence_for(key))
    return [(mention, item) for mention, item in store.find_evidence(key) if isinstance(item, Evidence)]


def scope_of(store: Store, decision: Decision) -> Scope:
    """What a decision is about; of one that undoes others, what those are about."""
    if decision.kind in GROUPING:
        return Scope(mentions=decision.targets)
    if decision.kind in ON_WORDS:
        mentions: list[str] = []
        for key in decision.targets:
            found = store.find_evidence_for(key) if key.startswith("st-") else store.find_evidence(key)
            mentions += [mention for mention, _ in found]
        return Scope(tuple(dict.fromkeys(mentions)), decision.targets)
    if decision.kind in ON_PARTIES:
        limited = decision.kind is DecisionKind.SIDE and len(decision.targets) == 2
        return Scope(decision.targets[1:] if limited else (), (), decision.targets[:1] if limited else decision.targets)
    undone = [scope_of(store, store.get_decision(key)) for key in decision.targets]
    return Scope(
        tuple(dict.fromkeys(key for one in undone for key in one.mentions)),
        tuple(dict.fromkeys(key for one in undone for key in one.ids)),
        tuple(dict.fromkeys(key for one in undone for key in one.parties)),
    )


def incidents_in(store: Store, scope: Scope, most: int = INCIDENTS_LOOKED_AT) -> tuple[list[str], int]:
    """The incidents that a decision may change, and how many more of a source's there are at least (0 or 1)."""
    found = list(dict.fromkeys(store.find_incidents_of(scope.mentions).values()))
    further = 0
    if not scope.mentions:
        for party in scope.parties:
            told = store.find_incidents_with(party, most + 1)
            further = max(further, len(told) - most)
            found += [key for key in told[:most] if key not in found]
    return found, max(0, further)


def merging(store: Store, incidents: Iterable[str]) -> tuple[str, ...]:
    """The mentions of several incidents, as a MERGE names them. Raises NotFound."""
    return tuple(dict.fromkeys(key for one in incidents for key in store.get_membership(one).members))


def missing(store: Store, decision: Decision) -> Sequence[str]:
    """Ids that a decision names and that are not held any more, as after reports were read by another version."""
    if decision.kind in GROUPING:
        held = store.get_cards(decision.targets)
        return [key for key in decision.targets if key not in held]
    if decision.kind in ON_WORDS:
        return [key for key in decision.targets if not key.startswith("x-") and not _named(store, key)]
    if decision.kind in ON_PARTIES:
        return [key for key in decision.targets if not key.startswith("i-") and not store.page_party(key, 1)]
    return []


def _named(store: Store, key: str) -> bool:
    return bool(store.find_evidence_for(key) if key.startswith("st-") else store.find_evidence(key))


def _nothing(what: str, key: str) -> NotFound:
    return NotFound(
        f"no {what} is held under {key[:80]!r}", key=key, todo="Take the id from the desk, or from `onrecord why`."
    )
