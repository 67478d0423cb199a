"""What the section writers share: the record at hand, its items by id, and a pen that refuses unsourced sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from onrecord.brief.notes import Notes
from onrecord.brief.phrases import clause, is_number, named, sentence
from onrecord.model.brief import Sentence
from onrecord.model.evidence import Act, Amount, Evidence, Named, Party, ReportRef, ResponseEvidence
from onrecord.model.record import Claim, Record
from onrecord.model.vocabulary import DOERLESS, Contest, IncidentKind, Measure, State, Support


class Draft:
    """A brief in the making. Writers read `record` through it and write with `write`."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.reports: dict[str, ReportRef] = {ref.id: ref for ref, _ in record.reports}
        self.evidence: dict[str, Evidence] = {item.id: item for item in record.evidence}
        self.notes = Notes(self.reports)

    def write(
        self, words: str, items: Iterable[Evidence | ResponseEvidence], claims: Sequence[Claim] = (), each: bool = False
    ) -> list[Sentence]:
        """One sentence, or none when nothing supports it. `each`: every item is of a value that it tells, and is noted."""
        numbers = self.notes.of(items, each)
        return [Sentence(sentence(words), tuple(claim.id for claim in claims), numbers)] if numbers else []

    def items(self, claim: Claim) -> list[Evidence]:
        """The evidence a claim stands on, earliest of each origin first; of those who have since said otherwise, or took it back, last."""
        origins = sorted(claim.origins, key=lambda share: share.state is not State.LIVE)
        shares = [[self.evidence[i] for i in share.evidence if i in self.evidence] for share in origins]
        first = [share[0] for share in shares if share]
        return first + [item for share in shares for item in share[1:]]

    def said_by(self, claim: Claim, parties: Sequence[Party]) -> list[Evidence]:
        """The earliest words of each of these parties; of outlets' own voice where nobody is named."""
        firsts = {share.party.id: share.evidence[0] for share in reversed(claim.origins) if share.evidence}
        found = [self.evidence[firsts[who.id]] for who in parties if firsts.get(who.id) in self.evidence]
        return found or self.items(claim)[:1]

    def number_words(self, claim: Claim, first: Sequence[Evidence] = ()) -> str | None:
        """The number as its first source gave it ("more than a dozen"), where its words are in the quote; `first`: evidence whose words
        are taken before all other."""
        for item in (*first, *self.items(claim)):
            if not _says_so(item, claim):
                continue  # "eleven" of one who supports "at least 11"
            for span in item.words:
                if item.span.covers(span) and len(span):
                    words = item.quote[span.start - item.span.start : span.end - item.span.start]
                    if is_number(words):
                        return words[:1].lower() + words[1:] if words[:1].isupper() else words
        return None

    def clause(self, claim: Claim, first: Sequence[Evidence] = ()) -> str:
        """A claim as a finite clause, its number in its source's words (`number_words`)."""
        if claim.slot == "by" and self.blamed and isinstance(claim.value, Named):
            return f"{named(claim.value.label)} was to blame"
        told = clause(claim, self.number_words(claim, first))
        if self.record.kind is IncidentKind.ABDUCTION and claim.slot == Measure.DETAINED.value:
            held = _ARRESTED.search(claim.words) is not None
            told = told if held else re.sub(r"\b(was|were) detained\b", r"\1 abducted", told)
        aboard = self.record.kind is IncidentKind.CRASH and claim.slot == Measure.PRESENT.value
        return re.sub(r"\b(was|were) present\b", r"\1 on board", told) if aboard else told

    @cached_property
    def blamed(self) -> bool:
        """Whether the record is of an accident, which somebody may be to blame for and nobody did."""
        return self.record.kind in DOERLESS

    def denials(self, claim: Claim) -> list[Evidence]:
        """Evidence that denies a claim."""
        return [self.evidence[i] for i in claim.denials if i in self.evidence]

    @cached_property
    def live(self) -> list[Claim]:
        """Claims that stand, in the record's order."""
        return [c for c in self.record.claims if c.standing.state is State.LIVE and not self._follows(c)]

    def _follows(self, claim: Claim) -> bool:
        """No deaths or injuries that only follow from "no casualties", which is told itself, or are told beside it by one who says it."""
        value = claim.value
        if claim.slot not in ("killed", "injured") or not isinstance(value, Amount) or value.high != 0:
            return False
        return any(
            other.slot == "casualties"
            and isinstance(other.value, Amount)
            and other.value.high == 0
            and other.value.group_key == value.group_key
            and (set(claim.statements) <= set(other.statements) or self._one_voice(claim, other))
            for other in self.record.claims
        )

    @staticmethod
    def _one_voice(claim: Claim, other: Claim) -> bool:
        """Whether nobody gives the one who does not give the other, and nothing contests it by itself."""
        mine = {share.party.id for share in claim.origins}
        same = mine <= {share.party.id for share in other.origins}
        return same and claim.standing.contest is other.standing.contest

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        """Claims by id, whatever their state."""
        return {claim.id: claim for claim in self.record.claims}

    def slot(self, name: str) -> list[Claim]:
        """Live claims on a slot, best supported first."""
        order = [Support.CORROBORATED, Support.SINGLE_SOURCE, Support.UNATTRIBUTED]
        found = [claim for claim in self.live if claim.slot == name]
        return sorted(
            found, key=lambda claim: (order.index(claim.standing.support), -claim.reports, claim.since, claim.id)
        )

    @staticmethod
    def told(claim: Claim) -> bool:
        """Somebody is named or described as having said it (not the outlets' own voice alone)."""
        return any(not share.party.own for share in claim.origins)

    @staticmethod
    def disputed(claim: Claim) -> bool:
        """Another side says otherwise."""
        return claim.standing.contest is Contest.DISPUTED

    @staticmethod
    def is_figure(claim: Claim) -> bool:
        """The claim's value is a number."""
        return isinstance(claim.value, Amount)

    def acts(self, *acts: Act) -> list[Evidence]:
        """Evidence that does one of these, earliest first."""
        return [item for item in self.record.evidence if item.act in acts]


_ARRESTED = re.compile(r"\b(?:arrest|custody|police|suspect|charged)", re.IGNORECASE)
""" "Police detained three suspects" in the kidnapping: held, and not taken."""


def _says_so(item: Evidence, claim: Claim) -> bool:
    """Whether evidence gives the claim's own bounds."""
    mine, its = claim.value, item.value
    if not (isinstance(mine, Amount) and isinstance(its, Amount)):
        return True
    return (mine.low, mine.best, mine.high) == (its.low, its.best, its.high)


def first_voice(claim: Claim) -> Party | None:
    """Who gave it first, by the claim's own clock; the named before the unnamed at one moment; None where only outlets did."""
    shares = [share for share in claim.origins if not share.party.own]
    return min(shares, key=lambda share: (share.since, not share.party.named, share.party.id)).party if shares else None


def voices(claim: Claim) -> list[Party]:
    """Who says it and has not since said otherwise, outlets' own voice left out, named first."""
    shares = [share for share in claim.origins if not share.party.own]
    held = [share for share in shares if share.state is State.LIVE]
    parties = [share.party for share in held or shares]
    return sorted(parties, key=lambda party: not party.named)
