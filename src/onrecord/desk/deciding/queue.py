"""What needs a person, over the incidents last heard of: disputes nobody has looked at, tellings that hang on a weak link, incidents
that may be one. What could not be read, and decisions that name nothing held any more, are lists of their own.

- A dispute is looked at when an editor has let the claim stand with all that conflicts with it: what is said later asks again.
- A link is weak where its best score, on which a telling is held to be of an incident, is below `WEAK`.
- Two incidents may be one where a telling of the one matches a telling of the other, and yet more kept them apart.
- A decision in force on a telling's identity, whichever, ends the question.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from onrecord.deciding import GROUPING, missing
from onrecord.desk.asking import Asked
from onrecord.desk.deciding.words import slot_rank
from onrecord.desk.lines import kept_line
from onrecord.errors import NotFound
from onrecord.link.incidents.matching import SAME
from onrecord.model.decision import Decision
from onrecord.model.evidence import Match, MentionCard, ReportRef
from onrecord.model.record import Claim, Record
from onrecord.model.vocabulary import Contest, DecisionKind, State, Support

PAGE, JUDGED = 20, 60
"""Incidents a page, and reports of those with disputes, which are judged: three quarters of a millisecond each, the first time."""
WEAK = 0.8
"""Score below which a link is weak: it is wrong one time in five, scores being measured as odds."""
MOST_MEMBERS = 300
"""Tellings of an incident whose links are looked at: the latest by id. A larger incident hangs together by thousands of links."""
MOST_LOOSE = 500
"""Decisions that are looked at for what they name, the last ones."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disputed claim that nobody has looked at as it is now."""

    record: Record
    claim: Claim


@dataclass(frozen=True, slots=True)
class WeakLink:
    """A telling that hangs on a weak link, with that link (as a match, with its reasons) and the report."""

    incident: str
    title: str
    card: MentionCard
    ref: ReportRef
    match: Match


@dataclass(frozen=True, slots=True)
class Alike:
    """Two incidents that may be one: the best match between them."""

    incident: str
    title: str
    other: str
    other_title: str
    other_members: tuple[str, ...]
    match: Match


@dataclass(frozen=True, slots=True)
class Queue:
    """What needs a person, of a page of incidents; `next`: where the next page begins."""

    disputes: tuple[Dispute, ...]
    weak: tuple[WeakLink, ...]
    alike: tuple[Alike, ...]
    next: tuple[str, str] | None


def queue(asked: Asked, after: tuple[str, str] | None) -> Queue:
    """The queue of a page of incidents, those last heard of first."""
    rows = asked.store.page_lines(PAGE + 1, after)
    disputes: list[Dispute] = []
    weak: list[WeakLink] = []
    alike: list[Alike] = []
    settled = _settled(asked)
    judged = 0
    last = None
    for n, row in enumerate(rows):
        if n == PAGE or judged >= JUDGED:
            last = rows[n - 1]
            break
        line = kept_line(asked, row)
        if line is not None and not line.disputed:
            title = line.title
        else:
            try:
                record = asked.record(row.incident)
            except NotFound:  # on another clock, or not known by then
                continue
            judged += len(record.reports)
            title = record.title
            disputes += [Dispute(record, claim) for claim in _disputed(asked, record)]
        members = asked.store.get_membership(row.incident).members
        found_weak, found_alike = _links(asked, row.incident, title, members[-MOST_MEMBERS:], settled)
        weak += found_weak
        alike += found_alike
    once = {tuple(sorted((pair.incident, pair.other))): pair for pair in reversed(alike)}
    return Queue(
        tuple(disputes),
        tuple(weak),
        tuple(reversed(once.values())),
        (last.sort_key, last.incident) if last is not None else None,
    )


def _disputed(asked: Asked, record: Record) -> list[Claim]:
    accepted = {key for one in asked.in_force if one.kind is DecisionKind.ACCEPT for key in one.targets}
    by_id = {claim.id: claim for claim in record.claims}
    found = []
    for claim in record.claims:
        standing = claim.standing
        if standing.contest is not Contest.DISPUTED or standing.state is not State.LIVE:
            continue
        if standing.support is Support.UNATTRIBUTED:
            continue  # nobody's word, so nobody can be asked
        beside = [by_id[key] for key in claim.conflicts_with if key in by_id]
        said = {key for one in (claim, *beside) for share in one.origins for key in share.evidence}
        if not said | {*claim.denials} <= accepted:
            found.append(claim)
    return sorted(found, key=slot_rank)


def _settled(asked: Asked) -> frozenset[str]:
    """Tellings that an editor has decided on, in force."""
    return frozenset(key for one in asked.in_force if one.kind in GROUPING for key in one.targets)


def _links(
    asked: Asked, incident: str, title: str, members: tuple[str, ...], settled: frozenset[str]
) -> tuple[list[WeakLink], list[Alike]]:
    inside = frozenset(members)
    scores = {pair: score for pair, score in asked.store.find_scores(members).items() if score >= SAME}
    best: dict[str, tuple[float, tuple[str, str]]] = {}
    outside: dict[str, list[tuple[float, tuple[str, str]]]] = defaultdict(list)
    for pair, score in scores.items():
        if inside.issuperset(pair):
            for key in pair:
                best[key] = max(best.get(key, (0.0, pair)), (score, pair))
        elif settled.isdisjoint(pair):
            outside[pair[0] if pair[1] in inside else pair[1]].append((score, pair))
    loose = [key for key, (score, _) in best.items() if score < WEAK and key not in settled]
    homes = asked.store.find_incidents_of(sorted(outside))
    near: dict[str, tuple[float, tuple[str, str]]] = {}
    for key, found in outside.items():
        home = homes.get(key, incident)
        if home != incident:
            near[home] = max([near.get(home, (0.0, ("", ""))), *found])
    wanted = {pair for _, pair in (*(best[key] for key in loose), *near.values())}
    matches = _matches(asked, wanted)
    cards = asked.store.get_cards(loose)
    refs = asked.store.get_refs(sorted({card.report for card in cards.values()}))
    weak = [
        WeakLink(incident, title, cards[key], refs[cards[key].report], matches[best[key][1]])
        for key in sorted(loose, key=lambda key: (best[key][0], key))
        if key in cards and cards[key].report in refs and best[key][1] in matches
    ]
    return weak, [
        _alike(asked, incident, title, home, matches[pair]) for home, (_, pair) in near.items() if pair in matches
    ]


def _matches(asked: Asked, pairs: set[tuple[str, str]]) -> dict[tuple[str, str], Match]:
    """The matches of these pairs, with their reasons."""
    cards = asked.store.get_cards(sorted({key for pair in pairs for key in pair}))
    found = {}
    for pair in sorted(pairs):
        if pair[0] in cards and pair[1] in cards:
            match, _ = asked.records.compared(cards[pair[0]], cards[pair[1]])
            if match is not None:
                found[pair] = match
    return found


def _alike(asked: Asked, incident: str, title: str, other: str, match: Match) -> Alike:
    there = asked.store.get_membership(other)
    return Alike(
        incident, title, other, str(there.summary.get("title", "")), there.members, match
    )  # fmt: skip


def loose_decisions(asked: Asked) -> list[tuple[Decision, int]]:
    """Decisions in force that name what is not held any more, with how much of it: reports were read otherwise since."""
    return asked.desk.worked_out.get((asked.stamp, "loose", asked.as_of.moment), lambda: _loose(asked))


def _loose(asked: Asked) -> list[tuple[Decision, int]]:
    found = [(one, len(missing(asked.store, one))) for one in reversed(asked.in_force[-MOST_LOOSE:])]
    return [pair for pair in found if pair[1]]
