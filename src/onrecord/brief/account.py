"""The account proper: the lead, what is established, what each side says, what is unattributed, what is in dispute."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby

from onrecord.brief.draft import Draft, voices
from onrecord.brief.phrases import CONFIDENCE, LIKELIHOOD, clause, listed, plural, topic, when_phrase
from onrecord.model.brief import Sentence
from onrecord.model.evidence import Amount, Interval, Party
from onrecord.model.record import Claim
from onrecord.model.vocabulary import Certainty, IncidentKind, Mark, Stage, Support

CLAUSES_A_SENTENCE = 3
"""Clauses: more than three claims of one voice in one sentence can't be read aloud."""

KIND_LEAD: dict[IncidentKind, str] = {
    IncidentKind.STRIKE: "{means} struck {where}",
    IncidentKind.BOMBING: "{a_kind} hit {where}",
    IncidentKind.ATTACK: "{where} was attacked",
    IncidentKind.EARTHQUAKE: "an earthquake struck near {where}",
    IncidentKind.EXPLOSION: "an explosion hit {where}",
    IncidentKind.FIRE: "a fire broke out at {where}",
    IncidentKind.CRASH: "a crash happened at {where}",
    IncidentKind.FLOOD: "floods hit {where}",
    IncidentKind.STORM: "a storm hit {where}",
    IncidentKind.PROTEST: "people protested at {where}",
}
"""How a kind's lead begins; other kinds: "a shooting was reported at …"."""


def lead(draft: Draft) -> list[Sentence]:
    """One sentence: what, where, when, as the live claims have it."""
    record = draft.record
    chosen = [claims[0] for slot in ("kind", "means", "when") if (claims := draft.slot(slot))]
    places = draft.slot("where")[:3]
    values = {claim.slot: claim.value for claim in chosen}
    means = values.get("means")
    kind = record.kind.value.replace("-", " ")
    where = listed([claim.value.label for claim in places if not isinstance(claim.value, Amount)]) or "an unnamed place"
    pattern = KIND_LEAD.get(record.kind, "{a_kind} was reported at {where}")
    if record.stage in (Stage.THREATENED, Stage.PLANNED, Stage.FOILED, Stage.ATTEMPTED, Stage.RUMOURED):
        pattern = f"{{a_kind}} was {record.stage.value} at {{where}}"
    label = getattr(means, "label", None) or f"a {kind}"
    words = pattern.format(means=label, where=where, a_kind=f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}")
    when = values.get("when")
    if isinstance(when, Interval):
        words = f"{words} {when_phrase(when)}"
        if record.local_date and record.local_date != when.begins.date():
            words = f"{words}, {record.local_date.day} {record.local_date:%B} where it happened"
    items = [item for claim in [*chosen, *places] for item in draft.items(claim)[:1]]
    return draft.write(words, items, [*chosen, *places])


def established(draft: Draft) -> list[Sentence]:
    """Corroborated and uncontested claims, each with who says so and our confidence."""
    found: list[Sentence] = []
    for claim in draft.live:
        if claim.standing.support is Support.CORROBORATED and not draft.disputed(claim):
            opposed = Mark.OPPOSED_SIDES in claim.marks
            joint = "and, on the other side," if opposed else "and, independently,"
            said = listed([who.name for who in voices(claim)[:3]], joint)
            words = f"{clause(claim)}, according to {said}; confidence is {CONFIDENCE[claim.standing.credibility]}"
            found += draft.write(words, draft.items(claim), [claim])
    return found


def each_side(draft: Draft) -> list[Sentence]:
    """Claims with one source or one side behind them, gathered by who says them, sides in order of first word."""
    by_voice: dict[Party, list[Claim]] = defaultdict(list)
    for claim in draft.live:
        single = claim.standing.support is Support.SINGLE_SOURCE
        if single and not draft.disputed(claim) and voices(claim) and claim.slot not in ("kind", "where", "when"):
            by_voice[voices(claim)[0]].append(claim)
    first = {
        side: min(c.since for w, cs in by_voice.items() if w.side == side for c in cs)
        for side in {w.side for w in by_voice}
    }
    order = sorted(by_voice, key=lambda who: (first[who.side], who.side or "", by_voice[who][0].since, who.id))
    found: list[Sentence] = []
    for who in order:
        claims = sorted(by_voice[who], key=lambda claim: (claim.since, claim.id))
        for start in range(0, len(claims), CLAUSES_A_SENTENCE):
            group = claims[start : start + CLAUSES_A_SENTENCE]
            told = listed([said(claim, draft) for claim in group])
            found += draft.write(f"{who.name} said {told}", [i for c in group for i in draft.items(c)[:2]], group)
    return found


def said(claim: Claim, draft: Draft) -> str:
    """A claim as reported speech, with the source's own hedge and how many outlets carry the one origin."""
    items = draft.items(claim)
    hedge = LIKELIHOOD[items[0].certainty] if items and items[0].certainty is not Certainty.CERTAIN else ""
    hedged = f" ({hedge}, in ICD 203 terms)" if hedge else ""
    carried = f", carried by {plural(claim.outlets, 'outlet')} from one origin" if claim.outlets > 2 else ""
    return f"{clause(claim)}{hedged}{carried}"


def unattributed(draft: Draft) -> list[Sentence]:
    """What outlets say in their own voice without saying how they know."""
    found: list[Sentence] = []
    for claim in draft.live:
        plain = claim.standing.support is Support.UNATTRIBUTED and claim.slot not in ("kind", "where", "when")
        if plain and not draft.disputed(claim):
            items = draft.items(claim)
            outlets = [draft.reports[item.report].outlet or "an outlet" for item in items]
            whose = "its" if len(set(outlets)) == 1 else "their"
            words = f"{listed(outlets[:3])} said in {whose} own voice that {clause(claim)}"
            found += draft.write(words, items, [claim])
    return found


def disputed(draft: Draft) -> list[Sentence]:
    """Each question on which sides differ, with every live answer and who gives it."""
    found: list[Sentence] = []
    contested = [claim for claim in draft.live if draft.disputed(claim)]
    for slot, group in groupby(
        sorted(contested, key=lambda claim: (claim.slot, claim.since, claim.id)), lambda c: c.slot
    ):
        claims = list(group)
        versions = [f"{_names(claim)} said {clause(claim)}{_carriers(claim)}" for claim in claims]
        items = [item for claim in claims for item in draft.items(claim)[:2]]
        denials = [item for claim in claims for item in draft.denials(claim)]
        words = f"{topic(slot)} is in dispute: {'; '.join(versions)}"
        if denials:
            words += f"; {listed([item.origin.name for item in denials])} denied it"
        found += draft.write(words, [*items, *denials], claims)
    return found


def _names(claim: Claim) -> str:
    return listed([who.name for who in voices(claim)[:2]]) or "outlets, in their own voice,"


def _carriers(claim: Claim) -> str:
    if claim.independent <= 1 and claim.outlets > 1:
        return f" (one origin, {plural(claim.outlets, 'outlet')})"
    return ""
