"""What `link/` makes of a report, kept in the store: copies, reissues, cards, incidents, evidence.

For one report, in order:
1. Whose copy it carries and which older text it replaces (`copying`); reports whose carries change with it are told anew.
2. A card of each incident it tells; what matches it among cards of the same keys; the incidents of everything that hangs
   together with it, grouped anew.
3. Evidence and responses of each telling.

All of it is a function of the set of reports held. Nothing here judges: matchers are `link/`'s, standing is `record/`'s.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from onrecord.copying import Copies
from onrecord.kept import Kept
from onrecord.link.claims.evidence import evidence_of
from onrecord.link.claims.proof import Item, Told, flaw_of
from onrecord.link.claims.responses import responses_of
from onrecord.link.incidents.cards import card
from onrecord.link.incidents.comparing import COARSE
from onrecord.link.incidents.grouping import Cells, canonical, cell_of, group_cells
from onrecord.link.incidents.matching import SAME, conflict, match_incidents, score_incidents
from onrecord.link.incidents.parts import Parts
from onrecord.link.incidents.strands import NEAREST, Strands, are_compared, limits
from onrecord.link.parties.parties import parties_of
from onrecord.link.parties.ranks import in_own_ranks
from onrecord.link.parties.soil import on_own_soil
from onrecord.link.parties.unifying import responses_with_parties, unify, with_parties
from onrecord.model.brief import LeftOut
from onrecord.model.decision import Decision, in_force
from onrecord.model.evidence import Held, Match, MentionCard, Nearest, Position
from onrecord.model.ids import hash_id
from onrecord.model.reading import Reading
from onrecord.model.report import Report
from onrecord.model.vocabulary import Clock, DecisionKind, Relation
from onrecord.record.core import core_of
from onrecord.store.protocol import Membership, Store

MOST_CONFLICTS = 500_000
"""Pairs of mentions whose conflict is remembered while a database is open: some fifty megabytes."""
FAR_FUTURE = datetime(9999, 1, 1, tzinfo=UTC)
INVERSE: Mapping[Relation, Relation] = {
    Relation.CAUSE: Relation.RESPONSE,
    Relation.RESPONSE: Relation.CAUSE,
    Relation.AFTERMATH: Relation.CAUSE,
    Relation.CONTEXT: Relation.CONTEXT,
    Relation.PART_OF: Relation.PART_OF,
}
"""How the other end of a link sees it: what is a cause of this is answered by it."""


_Sides = Mapping[str, Nearest]
"""What stands around a place, by index key."""


@dataclass
class Linker:
    """Links reports into one store. `decisions`: those in force that merge and split."""

    store: Store
    decisions: tuple[Decision, ...] = ()
    _conflicts: dict[tuple[str, str], bool] = field(default_factory=dict)
    _mentions: Kept[str, MentionCard] = field(default_factory=lambda: Kept(40_000))
    _turn: str | None = None

    def __post_init__(self) -> None:
        self._copies = Copies(self.store)
        self._strands = Strands(self.store, self._by_id, cell_of)
        self._parts = Parts(self._strands)

    def link(self, report: Report, reading: Reading) -> None:
        """Link one report with what is held. Inside the report's transaction."""
        with self._taking_turn(f"{report.id} {reading.reader}"):
            self._link(report, reading)

    @contextmanager
    def _taking_turn(self, what: str) -> Iterator[None]:
        """What is kept of mentions and matches is true of the store only where this linker was the last to change them, and where
        all it changed is there: not after a transaction that was undone."""
        turn = self.store.get_turn()
        if turn != self._turn or turn is None:
            self._forget()
        self._turn = None
        yield
        self._turn = hash_id("tu", turn or "", what)
        self.store.put_turn(self._turn)

    def _forget(self) -> None:
        self._copies.forget()
        self._strands.clear()
        self._parts.clear()
        self._conflicts.clear()
        self._mentions.clear()

    def _link(self, report: Report, reading: Reading) -> None:
        changed = self._copies.link(report)
        made, others = self._cards(report, reading)
        self._evidence(report, reading)
        for other in [key for key in changed if key != report.id]:
            self._evidence(self.store.get_report(other), self.store.get_reading(other, reading.reader))
        self._group([*made, *others])

    def regroup(self, mentions: Sequence[str]) -> None:
        """Group anew all that hangs together with these mentions, or was held to be one with them."""
        with self._taking_turn("/".join(mentions)):
            self._regroup(mentions)

    def _regroup(self, mentions: Sequence[str]) -> None:
        homes = self.store.find_incidents_of(mentions)
        self._group(sorted({*self._companions(mentions), *(key for key in mentions if key in homes)}))

    def _companions(self, mentions: Sequence[str]) -> set[str]:
        """All that is held to be one with any of these, they included."""
        homes = sorted(set(self.store.find_incidents_of(mentions).values())) if mentions else []
        return {key for home in homes for key in self.store.get_membership(home).members}

    def matches(self, incident: str) -> tuple[Match, ...]:
        """The matches between an incident's mentions as sheets, the likeliest first (then by pair)."""
        members = set(self.store.get_membership(incident).members)
        scores = self.store.find_scores(sorted(members))
        pairs = [pair for pair, score in scores.items() if score >= SAME and members.issuperset(pair)]
        cards = self.store.get_cards(sorted(members))
        made = [match for a, b in pairs if (match := match_incidents(cards[a], cards[b])) is not None]
        return tuple(sorted(made, key=lambda match: (-match.score, match.a, match.b)))

    def held(self, incident: str) -> Held:
        """All that is held of an incident, its parties unified, its links as incidents."""
        membership = self.store.get_membership(incident)
        cards = self.store.get_incident_cards(membership.id)
        evidence = self.store.get_incident_evidence(membership.id)
        responses = self.store.get_incident_responses(membership.id)
        parties = [item.origin for item in evidence] + [item.teller for item in evidence if item.teller is not None]
        unified = unify([*parties, *(r.origin for r in responses), *(r.who for r in responses)])
        linked = {(one.id, target, relation) for one in cards for target, relation in one.links}
        homes = self.store.find_incidents_of(sorted({target for _, target, _ in linked}))
        links = {
            (told, homes[target], relation)
            for told, target, relation in linked
            if homes.get(target, membership.id) != membership.id
        }
        return Held(
            incident=membership.id,
            former_ids=membership.former_ids,
            cards=cards,
            reports=self.store.get_incident_refs(membership.id),
            evidence=on_own_soil(in_own_ranks(with_parties(evidence, unified)), cards),
            responses=responses_with_parties(responses, unified),
            links=tuple(sorted(links)),
            aliases=tuple((key, party.id) for key, party in unified.items() if key != party.id),
        )

    def flaws(self, held: Held, evidence: Collection[str]) -> list[LeftOut]:
        """Which of these evidence and response items of an incident do not follow from their reports any more, and why."""
        rows = [item for _, item in self.store.find_items(sorted(evidence))]
        items: tuple[Item, ...] = (*held.evidence, *held.responses)
        wanted = {item.id: item for item in items if item.id in evidence}
        told = self._told({item.report for item in rows})
        found: dict[str, LeftOut] = {}
        for item in rows:
            why = flaw_of(item, told.get(item.report))
            if why is None and (item.span, item.quote) != (wanted[item.id].span, wanted[item.id].quote):
                why = f"{item.id} is held twice, with other words"
            if why is not None:
                found.setdefault(item.id, LeftOut(item.id, item.statement, why))
        for key in sorted(wanted.keys() - {item.id for item in rows}):
            found[key] = LeftOut(key, wanted[key].statement, "the item is held under another id")
        return [found[key] for key in sorted(found)]

    def _told(self, reports: Collection[str]) -> dict[str, Told]:
        """Reports with their readings and parties, made as `_evidence` made them."""
        asked = sorted(reports)
        texts, refs, cards = self.store.get_reports(asked), self.store.get_refs(asked), self.store.find_cards_in(asked)
        version = self.store.get_derived_with()
        readings = self.store.get_readings(asked, version) if version is not None else {}
        found: dict[str, Told] = {}
        for key, report in texts.items():
            reading = readings.get(key) or self.store.get_reading(key, version)
            carries = refs[key].carries if key in refs else ()
            found[key] = Told(report, reading, parties_of(report, reading, carries, cards.get(key, ())))
        return found

    # -- incidents --------------------------------------------------------------------------------------------------

    def _cards(self, report: Report, reading: Reading) -> tuple[list[str], list[str]]:
        """Cards of the report's incidents with links at both ends, in place of those it had; what matches them; their strands. Their ids, and
        mentions of other parts that may have become others."""
        made = {mention.id: card(report, reading, mention) for mention in reading.incidents}
        for one in list(made.values()):
            for target, relation in one.links:
                if target in made:
                    other = made[target]
                    made[target] = replace(other, links=tuple(dict.fromkeys((*other.links, (one.id, relation)))))
                    kept = [link for link in made[one.id].links if link != (target, relation)]
                    made[one.id] = replace(made[one.id], links=(*kept, (target, INVERSE[relation])))
        if len(self._conflicts) > MOST_CONFLICTS:
            self._conflicts.clear()
        self._strands.begin()
        old = self.store.find_cards_of(report.id)
        homes = {self._strands.home(one.id) for one in old}
        beside = {key for one in old for key in self._parts.part(one.id).members}
        for one in old:
            self._strands.take_out(canonical(one))
        self.store.put_cards(report.id, list(made.values()))
        if old:
            self._forget()  # a card read anew may match and conflict with others than before
        for one in made.values():
            self._mentions.put(one.id, one)
        self._match(old, list(made.values()))
        changed = self._strands.settle() | homes
        self._parts.changed(changed)
        beside &= set(self.store.get_cards(sorted(beside)))
        firsts = [members[0][1] for strand in sorted(changed) if (members := self._strands.members(strand))]
        return list(made), [*firsts, *sorted(beside)]

    def _match(self, old: Sequence[MentionCard], made: Sequence[MentionCard]) -> None:
        """Matches of the cards made, and those that change between others where cards stood or stand between them."""
        ids = {one.id for one in (*old, *made)}
        sides = [self.store.find_nearest(one.keys, canonical(one), NEAREST + len(ids)) for one in (*old, *made)]
        there = dict(zip((canonical(one) for one in made), sides[len(old) :], strict=True))
        found = {one.id: sorted(_compared(there[canonical(one)]) - ids) for one in made}
        cards = self._by_id({key for others in found.values() for key in others})
        scores: dict[tuple[str, str], float] = {}
        for one in made:
            for key in found[one.id]:
                score = score_incidents(one, cards[key], SAME)
                if score is not None and score >= SAME:
                    scores[min(one.id, key), max(one.id, key)] = score
        self._match_between(self._parted(sides, ids), there, left=bool(old))
        self.store.put_scores(scores)
        for one in made:
            self._strands.come(canonical(one))

    def _parted(self, sides: Sequence[_Sides], ids: set[str]) -> list[tuple[str, str]]:
        """Pairs of other mentions, the earlier first, on either side of where those of `ids` stand or stood, that they may have made fewer or
        more than are compared (`limits`) stand between."""
        pairs: set[tuple[str, str]] = set()
        for most, side in ((most, side) for found in sides for key, side in found.items() for most in limits(key)):
            before, after = ([key for key in keys if key not in ids] for keys in (side.before, side.after))
            for far, a in enumerate(after[:most]):
                pairs |= {(b, a) for b in before[max(0, most - len(ids) - far) : most - far]}
        return sorted(pairs)

    def _match_between(
        self,
        pairs: Sequence[tuple[str, str]],
        there: Mapping[Position, _Sides],
        left: bool,
    ) -> None:
        """Match, or match no more, these pairs, the earlier first, that cards came between or (`left`) went from between."""
        held = self.store.find_scores(sorted({a for _, a in pairs})) if pairs else {}
        asked = [(b, a) for b, a in pairs if left or (min(a, b), max(a, b)) in held]
        cards = self._by_id({key for pair in asked for key in pair})
        gone, new = [], {}
        for b, a in asked:
            pair = (min(a, b), max(a, b))
            if cards[a].report == cards[b].report:
                continue
            score = score_incidents(cards[a], cards[b], SAME) if pair not in held else None
            if pair not in held and (score is None or score < SAME):
                continue
            if self._are_compared(cards[b], cards[a], there) == (pair in held):
                continue
            self._strands.will_match(canonical(cards[b]), canonical(cards[a]), match=score is not None)
            if score is None:
                gone.append(pair)
            else:
                new[pair] = score
        self.store.drop_scores(gone)
        self.store.put_scores(new)

    def _are_compared(self, a: MentionCard, b: MentionCard, there: Mapping[Position, _Sides]) -> bool:
        """Whether two cards, the earlier first, are among the nearest with some key; `there`: what stands around cards, some between them."""
        both = set(a.keys) & set(b.keys)
        between: dict[str, int] = {}
        for place, sides in there.items():
            if canonical(a) < place < canonical(b):
                for key in both & sides.keys():
                    side = sides[key]
                    near = a.id in side.before and b.id in side.after
                    # 1: the card there
                    between[key] = side.before.index(a.id) + side.after.index(b.id) + 1 if near else NEAREST
        left = sorted(both - between.keys())
        between |= self.store.count_between(left, canonical(a), canonical(b), NEAREST)
        return are_compared(between.items())

    def _group(self, mentions: Sequence[str]) -> None:
        """Group anew all that hangs together with these mentions."""
        parts = self._hanging_together(mentions)
        members = sorted({key for keys, _ in parts for key in keys})
        cards = {one.id: one for one in self._get_cards(members)}
        homes = self.store.find_incidents_of(members)
        put = []
        for keys, cells in parts:
            for group in group_cells([cards[key] for key in keys], cells, self.decisions, self._conflicts):
                told = [cards[key] for key in group.members]
                last = max(one.known.moment for one in told)
                title = core_of(told, Clock.PUBLISHED).title
                begun = Counter(
                    one.begins.date().isoformat() for one in told if one.begins and one.precision not in COARSE
                )
                day = min(begun, key=lambda found: (-begun[found], found)) if begun else ""
                sort_key = f"{(FAR_FUTURE - last).total_seconds():013.0f}"
                put.append(
                    Membership(group.id, group.members, group.former_ids, sort_key, {"title": title, "day": day})
                )
        self.store.replace_incidents(sorted(set(homes.values())), put)

    def _hanging_together(self, mentions: Sequence[str]) -> list[tuple[list[str], Cells]]:
        """The parts that these mentions are of, as mentions and scores; parts that an editor holds together (also by splitting off) as one."""
        calls = in_force(self.decisions)
        merges = [set(d.targets) for d in calls if d.kind in (DecisionKind.MERGE, DecisionKind.SPLIT)]
        found: list[tuple[list[str], Cells]] = []
        seen: set[str] = set()
        for mention in mentions:
            frontier, parts, members = [mention], [], set[str]()
            while frontier:
                key = frontier.pop()
                if key in members or key in seen:
                    continue
                parts.append(self._parts.part(key))
                members.update(parts[-1].members)
                for merge in merges:
                    if not merge.isdisjoint(parts[-1].members):
                        frontier += self.store.get_cards(sorted(merge))
            seen |= members
            if parts:
                # between parts that an editor holds together, matches speak too
                part = parts[0] if len(parts) == 1 else self._parts.between(members)
                found.append((part.members, part.cells))
        return found

    def _by_id(self, mentions: Collection[str]) -> dict[str, MentionCard]:
        return {one.id: one for one in self._get_cards(sorted(mentions))}

    def _get_cards(self, mentions: Sequence[str]) -> list[MentionCard]:
        """Cards of these mentions, in their order."""
        held = {key: self._mentions[key] for key in mentions if key in self._mentions}
        missing = self.store.get_cards([key for key in mentions if key not in held])
        for one in missing.values():  # some of those held may go for them: they are taken from above
            self._mentions.put(one.id, one)
        return [held[key] if key in held else missing[key] for key in mentions]

    def _evidence(self, report: Report, reading: Reading) -> None:
        """Evidence and responses of each of the report's tellings, from its cards and carries as they are held now."""
        cards = {one.id: one for one in self.store.find_cards_of(report.id)}
        carries = self.store.get_refs([report.id])[report.id].carries
        parties = parties_of(report, reading, carries, list(cards.values()))
        for mention in reading.incidents:
            told = cards[mention.id]
            evidence = evidence_of(report, reading, mention, told, carries, parties)
            responses = responses_of(report, reading, mention, told, carries, parties)
            self.store.put_evidence(mention.id, evidence, responses)


def compared(a: MentionCard, b: MentionCard) -> tuple[Match | None, str]:
    """The sheet of two tellings and "", or None and what rules out that they are one."""
    match = match_incidents(a, b)
    if match is not None:
        return match, ""
    if a.report == b.report:
        return None, "both are of one report, which tells them apart"
    return None, conflict(a, b) or f"a {a.kind.value} is never a {b.kind.value}"


def _compared(sides: _Sides) -> set[str]:
    """The mentions around a place that one which stands there is compared with."""
    between: dict[str, list[tuple[str, int]]] = {}
    for key, side in sides.items():
        for others in (side.before, side.after):
            for far, other in enumerate(others[:NEAREST]):
                between.setdefault(other, []).append((key, far))
    return {other for other, counts in between.items() if are_compared(counts)}
