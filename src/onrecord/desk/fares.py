"""A source's claims, over the incidents it spoke on, and how they have fared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.desk.asking import Asked
from onrecord.desk.wording import slot_words, standing_words
from onrecord.errors import NotFound
from onrecord.model.evidence import Act, Party
from onrecord.model.record import Claim, Record
from onrecord.model.span import Span
from onrecord.store import PartyEvidence

INCIDENTS = 4
"""Incidents over which a source's claims are followed, those last heard of first: each costs a judgement of its record."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a source claims on one incident."""

    record: Record
    claims: tuple[Claim, ...]


def claims_of(asked: Asked, party: str, names: Sequence[str] = ()) -> list[Part]:
    """What a source claims, by incident, at the page's moment; `names`: others that it goes by."""
    parts = []
    incidents = [key for name in (party, *names) for key in asked.store.find_incidents_with(name, INCIDENTS)]
    for incident in list(dict.fromkeys(incidents))[:INCIDENTS]:
        try:
            record = asked.record(incident)
        except NotFound:
            continue
        given = tuple(c for c in record.claims if any(share.party.id in (party, *names) for share in c.origins))
        if given:
            parts.append(Part(record, given))
    return parts


def fullest(parts: list[Part], party: str) -> Party | None:
    """The party under the fullest of its names."""
    found = [s.party for part in parts for c in part.claims for s in c.origins if s.party.id == party]
    return max(found, key=lambda one: (len(one.name), one.name), default=None)


def fared(parts: list[Part]) -> list[tuple[str, int]]:
    """How many of a source's claims stand how, in the order of the axes."""
    counts = Counter(word.word for part in parts for claim in part.claims for word in standing_words(claim))
    order = ("corroborated", "single-source", "unattributed", "disputed", "inconsistent", "superseded", "withdrawn")
    return [(word, counts[word]) for word in order if counts[word]]


def once_each(said: Sequence[PartyEvidence]) -> list[tuple[PartyEvidence, list[str]]]:
    """The same words once, with all that they bear on ("Killed", "Where: denies"), in their order."""
    found: dict[tuple[str, Span], tuple[PartyEvidence, list[str]]] = {}
    for one in said:
        item = one.evidence
        head = slot_words(item.slot)
        words = head if item.act is Act.ASSERTS else f"{head}: {item.act.value.replace('-', ' ')}"
        _, heads = found.setdefault((item.report, item.span), (one, []))
        if words not in heads:
            heads.append(words)
    return list(found.values())
