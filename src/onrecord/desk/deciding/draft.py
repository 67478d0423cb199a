"""A wish against what is held: what there is to choose from, and, once all is chosen, the decision it comes to.

One function a kind. A wish that lacks something makes no decision yet; one that names what is not held is refused (`NotFound`).
Everything is looked up as of now: a decision is about what stands now.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from onrecord.deciding import RATINGS, held_party, merging, new_party
from onrecord.desk.asking import Asked
from onrecord.desk.deciding.wish import Wish
from onrecord.desk.facts import Quote, evidence_of, quotes
from onrecord.desk.wording import BASES
from onrecord.errors import BadDecision, NotFound
from onrecord.link.incidents.matching import SAME
from onrecord.model.decision import Decision, make_decision
from onrecord.model.evidence import Amount, Evidence, MentionCard, Party, ReportRef
from onrecord.model.record import Claim, Record
from onrecord.model.report import SetAside
from onrecord.model.vocabulary import DecisionKind
from onrecord.store import Membership, Wanted

OFFERED = 40
"""Incidents or sources that are offered to choose from at once: those last heard of, or that fit the words; a filter narrows them."""
WITHOUT_WORDS = "(no reason yet)"
"""Of a decision that is only tried."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One report's telling of an incident, to be chosen."""

    card: MentionCard
    ref: ReportRef


@dataclass(frozen=True, slots=True)
class Draft:
    """What a form shows and what it comes to. `targets`: None while something is still to be chosen, and `lacks` says what."""

    wish: Wish
    targets: tuple[str, ...] | None = None
    value: str | None = None
    party: Party | None = None
    lacks: str = ""
    record: Record | None = None
    claim: Claim | None = None
    items: tuple[Evidence, ...] = ()
    said: tuple[Quote, ...] = ()
    tellings: tuple[Telling, ...] = ()
    others: tuple[Membership, ...] = ()
    source: Party | None = None
    sources: tuple[Party, ...] = ()
    item: SetAside | None = None
    undone: Decision | None = None

    def decision(self, by: str, at: datetime, why: str) -> Decision:
        """The decision. Raises BadDecision while something is still to be chosen."""
        if self.targets is None:
            raise BadDecision(self.lacks or "something is still to be chosen", todo="Choose it first.")
        kind = self.wish.kind
        return make_decision(kind, self.targets, by=by, at=at, why=why, value=self.value, party=self.party)


def draft(asked: Asked, wish: Wish) -> Draft:
    """What a wish comes to. Raises NotFound, BadDecision."""
    return _DRAFTS[wish.kind](asked, wish)


# -- claims and their words -------------------------------------------------------------------------------------------------


def _on_claim(asked: Asked, wish: Wish) -> Draft:
    record = asked.record(asked.incident_now(_needed(wish, "incident")))
    claim = next((one for one in record.claims if one.id == wish.one("claim")), None)
    if claim is None:
        raise NotFound(
            "the record holds no such claim now", key=wish.one("claim"), todo="Look at the incident as it is now."
        )
    given = {key for share in claim.origins for key in share.evidence}
    items = tuple(item for item in evidence_of(record, claim) if item.id in given)
    refs = [ref for ref, _ in record.reports]
    reports = dict(asked.store.get_reports(sorted({item.report for item in items})))
    chosen = [item for item in items if item.id in wish.all_of("words")] or list(items)
    targets = tuple(dict.fromkeys(item.statement if wish.one("whole") else item.id for item in chosen))
    said = tuple(quotes(items, refs, reports))
    return Draft(wish, targets, record=record, claim=claim, items=items, said=said)


def _accept(asked: Asked, wish: Wish) -> Draft:
    """To let a claim stand is to let stand what it conflicts with, too: the editor has seen both."""
    made = _on_claim(asked, wish)
    assert made.record is not None
    assert made.claim is not None
    against = [c for c in made.record.claims if c.id in made.claim.conflicts_with]
    beside = [key for claim in against for share in claim.origins for key in share.evidence]
    return replace(made, targets=tuple(dict.fromkeys((*(made.targets or ()), *beside, *made.claim.denials))))


def _reject(asked: Asked, wish: Wish) -> Draft:
    if wish.one("item"):
        item = asked.store.get_set_aside(wish.one("item"))
        return Draft(wish, (item.id,), item=item)
    return _on_claim(asked, wish)


def _correct(asked: Asked, wish: Wish) -> Draft:
    made = _on_claim(asked, wish)
    if made.claim is None or not isinstance(made.claim.value, Amount):
        raise BadDecision("this claim is no figure", todo="Leave it out, or give it to another source.")
    bounds = [wish.one(name).replace(",", "") for name in ("low", "best", "high")]
    if not any(bounds):
        return replace(made, targets=None, lacks="the corrected figure")
    return replace(made, value="..".join(bounds))


def _attribute(asked: Asked, wish: Wish) -> Draft:
    made = _on_claim(asked, wish)
    assert made.record is not None
    sources = _parties_of(made.record)
    basis = wish.one("basis")
    if basis and basis not in BASES:
        raise BadDecision(f"not a basis: {basis!r}", todo="Choose one of the list.")
    made = replace(made, sources=tuple(p for p in sources if not p.own), value=basis or None)
    if wish.one("source"):
        return replace(made, party=_known(asked, wish.one("source"), sources))
    if wish.one("name"):
        return replace(made, party=new_party(wish.one("name")))
    return replace(made, targets=None, lacks="who the words are from")


def _parties_of(record: Record) -> list[Party]:
    """Everybody who speaks on an incident, those with most claims first."""
    found: dict[str, tuple[Party, int]] = {}
    for claim in record.claims:
        for share in claim.origins:
            found[share.party.id] = (share.party, found.get(share.party.id, (share.party, 0))[1] + 1)
    return [party for party, _ in sorted(found.values(), key=lambda pair: (-pair[1], pair[0].name, pair[0].id))]


def _known(asked: Asked, key: str, near: Sequence[Party]) -> Party:
    """A party by id, as this incident knows it where it does. Raises NotFound."""
    found = next((party for party in near if party.id == key), None)
    return found or held_party(asked.store, key)


# -- incidents -----------------------------------------------------------------------------------------------------------------


def _merge(asked: Asked, wish: Wish) -> Draft:
    incident = asked.incident_now(_needed(wish, "incident"))
    record = asked.record(incident)
    if wish.all_of("telling"):  # tellings that are held to belong together, whatever they hang on
        both = [one for one in _tellings(asked, incident, ()) if one.card.id in wish.all_of("telling")]
        return Draft(wish, wish.all_of("telling"), record=record, tellings=tuple(both))
    others = [asked.incident_now(key) for key in wish.all_of("with")]
    offered = [asked.store.get_membership(key) for key in others if key != incident]
    words = wish.one("name").split()
    rows = asked.store.page_lines(OFFERED, None, Wanted(words=tuple(words)))
    offered += [asked.store.get_membership(r.incident) for r in rows if r.incident not in (incident, *others)]
    near = _near(asked, incident) if not words else []
    first = [m for m in near if m.id not in {one.id for one in offered[: len(others)]}]
    ordered = dict.fromkeys(m.id for m in (*offered[: len(others)], *first, *offered))
    by_id = {m.id: m for m in (*offered, *near)}
    made = Draft(wish, record=record, others=tuple(by_id[key] for key in ordered))
    if not [key for key in others if key != incident]:
        return replace(made, lacks="the incident it is merged with")
    return replace(made, targets=merging(asked.store, [incident, *others]))


def _near(asked: Asked, incident: str) -> list[Membership]:
    """Incidents that some telling of this one matches, the likest first."""
    members = asked.store.get_membership(incident).members[:OFFERED]
    scores = {pair: score for pair, score in asked.store.find_scores(members).items() if score >= SAME}
    outside = {key for pair in scores for key in pair}
    homes = asked.store.find_incidents_of(sorted(outside))
    best: dict[str, float] = {}
    for pair, score in scores.items():
        for key in pair:
            home = homes.get(key)
            if home is not None and home != incident:
                best[home] = max(best.get(home, 0.0), score)
    return [asked.store.get_membership(key) for key in sorted(best, key=lambda key: (-best[key], key))]


def _split(asked: Asked, wish: Wish) -> Draft:
    incident = asked.incident_now(_needed(wish, "incident"))
    record = asked.record(incident)
    chosen = wish.all_of("telling")
    made = Draft(wish, record=record, tellings=_tellings(asked, incident, chosen))
    if not chosen:
        return replace(made, lacks="the tellings that are split off")
    return replace(made, targets=chosen)


def _tellings(asked: Asked, incident: str, chosen: tuple[str, ...]) -> tuple[Telling, ...]:
    """The tellings of an incident: those that are chosen, then the last first."""
    held = asked.held(incident)
    refs = {ref.id: ref for ref in held.reports}
    found = [Telling(card, refs[card.report]) for card in held.cards if card.report in refs]
    found.sort(key=lambda one: (one.card.known.moment, one.card.id), reverse=True)
    return tuple(sorted(found, key=lambda one: one.card.id not in chosen))


# -- sources -----------------------------------------------------------------------------------------------------------------


def _rate(asked: Asked, wish: Wish) -> Draft:
    made = _on_source(asked, wish)
    value = wish.one("value").upper()
    if not value:
        return replace(made, targets=None, lacks="the rating")
    if value not in tuple(RATINGS):
        raise BadDecision(f"not a rating: {value!r}", todo="A letter from A to F.")
    return replace(made, value=value)


def _side(asked: Asked, wish: Wish) -> Draft:
    made = _on_source(asked, wish)
    if not wish.one("value"):
        return replace(made, targets=None, lacks="the side")
    value = wish.one("value").casefold()
    value = "" if value == "unknown" else value
    if wish.one("incident"):
        incident = asked.incident_now(wish.one("incident"))
        record = asked.record(incident)
        mention = asked.store.get_membership(incident).members[0]
        return replace(made, record=record, targets=(*(made.targets or ()), mention), value=value or None)
    return replace(made, value=value or None)


def _link(asked: Asked, wish: Wish) -> Draft:
    party = held_party(asked.store, _needed(wish, "source"))
    others = [held_party(asked.store, key) for key in wish.all_of("with") if key != party.id]
    words = wish.one("name").split()
    rows = asked.store.page_parties(OFFERED + 1, None, words) if words else ()
    offered = [row.party for row in rows if row.party.id != party.id and row.party not in others]
    made = Draft(wish, source=party, sources=(*others, *offered), lacks="" if others else "the other name")
    if not others:
        return made
    return replace(made, targets=(party.id, *(other.id for other in others)), party=party)


def _on_source(asked: Asked, wish: Wish) -> Draft:
    """A decision on one source."""
    party = held_party(asked.store, _needed(wish, "source"))
    return Draft(wish, (party.id,), source=party)


def _undo(asked: Asked, wish: Wish) -> Draft:
    key = _needed(wish, "decision")
    made = asked.store.get_decision(key)
    if key in asked.undone:
        by = asked.undone[key].by
        raise BadDecision(f"{by} has undone this decision", todo="To bring it back, undo the undoing.")
    return Draft(wish, (key,), undone=made)


def _needed(wish: Wish, name: str) -> str:
    found = wish.one(name)
    if not found:
        raise BadDecision(f"no {name} is named", todo="Begin at the page of what you decide on.")
    return found


_DRAFTS: dict[DecisionKind, Callable[[Asked, Wish], Draft]] = {
    DecisionKind.MERGE: _merge,
    DecisionKind.SPLIT: _split,
    DecisionKind.ACCEPT: _accept,
    DecisionKind.REJECT: _reject,
    DecisionKind.CORRECT: _correct,
    DecisionKind.ATTRIBUTE: _attribute,
    DecisionKind.RATE: _rate,
    DecisionKind.SIDE: _side,
    DecisionKind.LINK: _link,
    DecisionKind.UNDO: _undo,
}
