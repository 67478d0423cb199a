"""The account proper: the lead, what is established, what each side says, what is unattributed, what is in dispute."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from onrecord.brief.draft import Draft, voices
from onrecord.brief.phrases import (
    ARMS,
    CONFIDENCE,
    LIKELIHOOD,
    SHIPS,
    article,
    closed,
    land,
    listed,
    plural,
    speaking,
    topic,
    when_phrase,
)
from onrecord.model.brief import Sentence
from onrecord.model.evidence import Amount, Evidence, Interval, Named, Party
from onrecord.model.reading import Place
from onrecord.model.record import Claim
from onrecord.model.vocabulary import (
    Certainty,
    IncidentKind,
    Mark,
    PlacePrecision,
    PlaceRole,
    Stage,
    Support,
    TimePrecision,
)

WITH_BASIS = ("own-act", "own-people", "observed")
UNATTRIBUTED_LINES = 8
"""Lines: what nobody is named for is the weakest part of a brief."""
VERSIONS_A_SENTENCE = 6
"""Answers: more can't be followed; the figures section and the claim itself hold all."""
CLAUSES_A_SENTENCE = 3
"""Clauses: more than three claims of one voice in one sentence can't be read aloud."""

KIND_LEAD: dict[IncidentKind, str] = {
    IncidentKind.STRIKE: "{means} {hit} {where}",
    IncidentKind.BOMBING: "{a_kind} hit {where}",
    IncidentKind.ATTACK: "{where} was attacked",
    IncidentKind.EARTHQUAKE: "an earthquake struck near {where}",
    IncidentKind.EXPLOSION: "an explosion hit {where}",
    IncidentKind.FIRE: "a fire broke out {at} {where}",
    IncidentKind.CRASH: "a crash happened {at} {where}",
    IncidentKind.FLOOD: "floods hit {where}",
    IncidentKind.STORM: "{a_kind} hit {where}",
    IncidentKind.PROTEST: "people protested {at} {where}",
}
"""How a kind's lead begins; other kinds: "a shooting was reported in …"."""


SAID_SLOTS = ("by", "motive", "launched-from", "damage", "when")
"""Slots besides figures that a side's account tells; whom it was aimed at and with what are told once they are established."""
UNSAID = frozenset(("other", "duration", "money"))
"""Measures that say nothing of an incident by themselves."""
WEIGHT = (
    "killed injured casualties missing magnitude launched hit intercepted failed targeted by launched-from motive damage damaged "
    "destroyed displaced evacuated rescued detained incidents"
).split()
"""Order of news: the dead first."""


def lead(draft: Draft) -> list[Sentence]:
    """One sentence: what, where, when, as the live claims have it."""
    record = draft.record
    chosen = [claims[0] for slot in ("kind", "means") if (claims := draft.slot(slot))] + _when(draft)
    told = [place for place in record.places if place.precision not in (PlacePrecision.COUNTRY, PlacePrecision.REGION)]
    hit = [place for place in told if place.role is PlaceRole.HIT] or told
    fine = [place.name for place in hit]
    names = fine[:2] or [place.name for place in record.places[:1]]
    places = [claim for claim in draft.slot("where") if isinstance(claim.value, Named) and claim.value.label in names][
        :2
    ]
    if _means_differ(draft):
        chosen = [
            claim for claim in chosen if claim.slot != "means"
        ]  # "howitzer shells", says one side; "rockets" the other
    values = {claim.slot: claim.value for claim in chosen}
    craft = _craft(draft) if record.kind is IncidentKind.ATTACK else None
    means = values.get("means")
    kind = record.kind.value.replace("-", " ")
    called = record.title.split(" in ")[0].lower()  # "Typhoon in Samar"
    kind = called if record.kind is IncidentKind.STORM and called.isalpha() else kind
    where = _where(hit[:2] or record.places[:1])
    point = bool(hit) and hit[0].precision is PlacePrecision.POINT
    pattern = KIND_LEAD.get(record.kind, "{a_kind} was reported {at} {where}")
    if craft is not None and isinstance(craft.value, Named):
        chosen.append(craft)
        name = craft.value.label if craft.value.label[:1].islower() else f"the {craft.value.label}"
        pattern = f"{name if name.startswith('the ') else article(name)} was attacked near {{where}}"
    if record.stage in (Stage.THREATENED, Stage.PLANNED, Stage.FOILED, Stage.ATTEMPTED, Stage.RUMOURED):
        pattern = f"{{a_kind}} was {record.stage.value} {{at}} {{where}}"
    if record.kind is IncidentKind.OTHER:
        pattern = f"what was reported {{at}} {{where}} is headed “{record.title.replace('{', '(').replace('}', ')')}”"
    label = means.label if isinstance(means, Named) else article(kind)
    label = f"{label}s" if f"{label}s".split()[-1].lower() in ARMS else label
    verb = "struck" if isinstance(means, Named) else "hit"
    words = pattern.format(means=label, where=where, a_kind=article(kind), at="at" if point else "in", hit=verb)
    when = values.get("when")
    if isinstance(when, Interval):
        words = f"{words} {when_phrase(when)}"
        if record.local_date and record.local_date != when.begins.date():
            words = f"{words}, {record.local_date.day} {record.local_date:%B} where it happened"
    items = [item for claim in [*chosen, *places] for item in draft.items(claim)[:1]]
    return draft.write(words, items, [*chosen, *places])


def _means_differ(draft: Draft) -> bool:
    """Whether sources of several sides tell of different means, so that none of them can be told as a fact."""
    told = [
        (claim.value.key, frozenset(share.party.side for share in claim.origins if not share.party.own))
        for claim in draft.slot("means")
        if isinstance(claim.value, Named)
    ]
    sided = [(key, sides - {None}) for key, sides in told if sides - {None}]
    return any(a != b and mine.isdisjoint(theirs) for a, mine in sided for b, theirs in sided)


def _craft(draft: Draft) -> Claim | None:
    """The ship that was attacked, by its name where one is told; None where nothing tells of a ship."""
    told = [claim for claim in draft.slot("against") if isinstance(claim.value, Named)]
    ships = [claim for claim in told if not SHIPS.isdisjoint(_label(claim).lower().split())]
    named = [
        claim
        for claim in told
        if len(_label(claim).split()) > 1 and all(w[:1].isupper() for w in _label(claim).split())
    ]
    return min(named or ships, key=lambda claim: (len(_label(claim)), _label(claim))) if ships else None


def _label(claim: Claim) -> str:
    return claim.value.label if isinstance(claim.value, Named) else ""


def _where(places: Sequence[Place]) -> str:
    """ "Başkale in Turkey and Khoy in Iran"; places of one country with it told once."""
    if not places:
        return "a place not named"
    around = [place.within[-1] if place.within and place.within[-1] != place.name else "" for place in places]
    names = [place.name for place in places]
    if len(set(around)) == 1:
        return listed(names) + (f" in {land(around[0])}" if around[0] and around[0] not in names else "")
    return listed([f"{name} in {land(state)}" if state else name for name, state in zip(names, around, strict=True)])


def _when(draft: Draft) -> list[Claim]:
    """The claim that the record's own time is, else the best supported one."""
    told = draft.slot("when")
    same = [claim for claim in told if isinstance(claim.value, Interval) and claim.value.begins == draft.record.begins]
    return ([claim for claim in same if _precision(claim) is draft.record.precision] or same or told)[:1]


def _precision(claim: Claim) -> TimePrecision | None:
    return claim.value.precision if isinstance(claim.value, Interval) else None


def established(draft: Draft) -> list[Sentence]:
    """Corroborated and uncontested claims, each with who says so and our confidence."""
    found: list[Sentence] = []
    for claim in sorted(draft.live, key=_by_weight):
        corroborated = claim.standing.support is Support.CORROBORATED and not draft.disputed(claim)
        if corroborated and claim.slot not in ("kind", "where", "when", "against") and not _of_somebody(draft, claim):
            joint = "and, on the other side," if Mark.OPPOSED_SIDES in claim.marks else "and, independently,"
            voiced = _independent(draft, claim)[:2]
            told = listed([who.name for who, _ in voiced], joint)
            told = told if "; " in told or ", " not in voiced[-1][0].name else f"{told},"
            items = [item for _, item in voiced]
            clause = draft.clause(claim, items)
            words = f"{clause}, according to {told.rstrip(',')}; confidence is {CONFIDENCE[claim.standing.credibility]}"
            found += draft.write(words, items, [claim])
    return found


def _of_somebody(draft: Draft, claim: Claim) -> bool:
    """ "At least 1": that there was somebody, where larger numbers are told."""
    value = claim.value
    if not isinstance(value, Amount) or not value.is_somebody():
        return False
    return any(
        isinstance(other.value, Amount) and other.slot == claim.slot and (other.value.best or other.value.low or 0) > 1
        for other in draft.live
    )


def each_side(draft: Draft) -> list[Sentence]:
    """Claims with one source or one side behind them, gathered by who says them, sides in order of first word."""
    by_voice: dict[Party, list[Claim]] = defaultdict(list)
    for claim in draft.live:
        figure = draft.is_figure(claim) and claim.slot not in UNSAID and not _told_wider(draft, claim)
        if claim.slot == "launched-from" and draft.record.kind not in (IncidentKind.STRIKE, IncidentKind.ATTACK):
            continue  # a plane takes off from somewhere
        single = claim.standing.support is Support.SINGLE_SOURCE and (figure or claim.slot in SAID_SLOTS)
        if single and not draft.disputed(claim) and voices(claim) and claim.slot != "when":
            by_voice[voices(claim)[0]].append(claim)
    first: dict[str | None, datetime] = {}
    for who, claims in by_voice.items():
        first[who.side] = min([claim.since for claim in claims] + ([first[who.side]] if who.side in first else []))
    order = sorted(
        by_voice, key=lambda who: (first[who.side], who.side or "", min(c.since for c in by_voice[who]), who.id)
    )
    found: list[Sentence] = []
    for who in order:
        claims = sorted(by_voice[who], key=lambda claim: (_is_part(claim), _by_weight(claim)))
        for start in range(0, len(claims), CLAUSES_A_SENTENCE):
            group = claims[start : start + CLAUSES_A_SENTENCE]
            told = listed(_said_at_once(group, draft, who))
            items = [item for claim in group for item in draft.said_by(claim, [who])]
            found += draft.write(f"{closed(who.name)} said {told}", items, group, each=True)
    return found


def _told_wider(draft: Draft, claim: Claim) -> bool:
    """The same number of the same things, told of a wider place or group too ("two bases", "two bases in Iraq")."""
    value = claim.value
    if not isinstance(value, Amount) or not (value.place_key or value.group_key or value.part_of):
        return False
    return any(
        isinstance(other.value, Amount)
        and other.slot == claim.slot
        and (other.value.unit, other.value.low, other.value.high) == (value.unit, value.low, value.high)
        and not (other.value.place_key or other.value.group_key or other.value.part_of)
        and (value.part_of is None or {who.id for who in voices(claim)} <= {who.id for who in voices(other)})
        for other in draft.live
    )


def _said_at_once(claims: Sequence[Claim], draft: Draft, who: Party) -> list[str]:
    """Claims of one voice as clauses; motives are told in one."""
    motives = [claim.value.label for claim in claims if claim.slot == "motive" and isinstance(claim.value, Named)]
    told = [said(claim, draft, who) for claim in claims if claim.slot != "motive"]
    return [*told, f"the motive was {listed([f'“{label}”' for label in motives])}"] if motives else told


def said(claim: Claim, draft: Draft, who: Party) -> str:
    """A claim as reported speech of somebody's, with his own hedge and how many outlets carry the one origin."""
    items = draft.said_by(claim, [who])
    hedge = LIKELIHOOD[items[0].certainty] if items else ""
    hedged = f" ({hedge}, in ICD 203 terms)" if hedge else ""
    if items and items[0].certainty is Certainty.UNKNOWN:
        hedged = " (still being assessed)"
    carried = f" (one origin, {plural(claim.outlets, 'outlet')})" if claim.outlets > 2 else ""
    return f"{draft.clause(claim, items)}{hedged}{carried}"


def unattributed(draft: Draft) -> list[Sentence]:
    """What outlets say in their own voice without saying how they know."""
    found: list[Sentence] = []
    plain = [
        claim for claim in draft.live if claim.standing.support is Support.UNATTRIBUTED and not draft.disputed(claim)
    ]
    for claim in sorted(plain, key=_by_weight)[:UNATTRIBUTED_LINES]:
        if (draft.is_figure(claim) and claim.slot not in UNSAID) or claim.slot in ("by", "motive"):
            items = draft.items(claim)
            outlets = [draft.reports[item.report].outlet or "an outlet" for item in items]
            whose = "its" if len(set(outlets)) == 1 else "their"
            words = f"{listed(outlets[:3])} said in {whose} own voice that {draft.clause(claim)}"
            found += draft.write(words, items, [claim])
    return found


def disputed(draft: Draft) -> list[Sentence]:
    """Each question on which sides differ, with the live answers side by side; what one voice says in two ways is one answer."""
    found: list[Sentence] = []
    for claims in _disputes(draft):
        answers = _answers(claims)
        if len(answers) < 2 and not any(claim.denials for claim in claims):
            continue
        told = [(answer, draft.said_by(answer[0], _spokesmen(answer[0]))) for answer in answers[:VERSIONS_A_SENTENCE]]
        versions = [
            f"{_names(answer[0])} said {draft.clause(answer[0], words)}{_carriers(draft, answer)}"
            for answer, words in told
        ]
        items = [item for _, words in told for item in words]
        denials = [item for claim in claims for item in draft.denials(claim)]
        unit = claims[0].value.unit if isinstance(claims[0].value, Amount) else ""
        asked = "who was to blame" if claims[0].slot == "by" and draft.blamed else topic(claims[0].slot, unit)
        words = f"{asked} is in dispute: {'; '.join(versions)}"
        if denials:
            words += f"; {speaking([item.origin.name for item in denials])} denied it"
        found += draft.write(words, [*items, *denials], claims, each=True)
    return found


def _answers(claims: list[Claim]) -> list[list[Claim]]:
    """Claims put together where one side says the same with other bounds ("80", "at least 80"; "no casualties", "none
    injured"), the first of each told; a part is left to its side's whole."""
    answers: list[list[Claim]] = []
    for claim in claims:
        sides = {who.side or who.id for who in voices(claim)}
        whole = any(sides & {who.side or who.id for who in voices(other)} for other in claims if not _is_part(other))
        if _is_part(claim) and whole:
            continue
        for answer in answers:
            first = answer[0]
            shared = sides & {who.side or who.id for who in voices(first)}
            alike = claim.id in first.supported_by or first.id in claim.supported_by or (_none(claim) and _none(first))
            alike = alike or _number(claim) == _number(first)
            if shared and alike:
                answer.append(claim)
                break
        else:
            answers.append([claim])
    return answers


def _is_part(claim: Claim) -> bool:
    return isinstance(claim.value, Amount) and claim.value.part_of is not None


def _number(claim: Claim) -> float | str | None:
    """The number that a figure names, whatever its bounds; of no figure its own id."""
    return (claim.value.best or claim.value.low or claim.value.high) if isinstance(claim.value, Amount) else claim.id


def _none(claim: Claim) -> bool:
    return isinstance(claim.value, Amount) and claim.value.high == 0


def _disputes(draft: Draft) -> list[list[Claim]]:
    """Disputed claims, a group a question and unit, the heaviest question first, most widely told answers first. "No casualties"
    answers how many were killed, and how many injured, where somebody gives such a number."""
    contested = [claim for claim in draft.live if draft.disputed(claim) and claim.slot not in UNSAID]
    groups: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in contested:
        unit = claim.value.unit if isinstance(claim.value, Amount) else ""
        groups[(claim.slot, unit)].append(claim)
    whole = groups.get(("casualties", "people"), [])
    for key in (("killed", "people"), ("injured", "people")):
        if key in groups:
            ids = {claim.id for claim in groups[key]}
            groups[key] += [claim for claim in whole if ids & set(claim.conflicts_with)]
    if whole and not any({claim.id for claim in whole} & set(claim.conflicts_with) for claim in whole):
        del groups[("casualties", "people")]
    ordered = [sorted(group, key=lambda claim: (-claim.outlets, claim.since, claim.id)) for group in groups.values()]
    return sorted(ordered, key=lambda group: min(_by_weight(claim) for claim in group))


def _independent(draft: Draft, claim: Claim) -> list[tuple[Party, Evidence]]:
    """Voices of the claim and of what supports it, one a known side with basis, the named before the unnamed, each with its
    earliest words."""
    shares = list(claim.origins)
    for key in claim.supported_by:
        shares += draft.by_id[key].origins if key in draft.by_id else ()
    counted = [
        share
        for share in shares
        if share.party.side
        and not share.party.own
        and share.basis in WITH_BASIS
        and share.evidence[0] in draft.evidence
    ]
    found: dict[str, tuple[Party, Evidence]] = {}
    for share in sorted(counted, key=lambda share: not share.party.named):
        found.setdefault(str(share.party.side), (share.party, draft.evidence[share.evidence[0]]))
    return list(found.values())


def _by_weight(claim: Claim) -> tuple[int, datetime, str]:
    order = WEIGHT.index(claim.slot) if claim.slot in WEIGHT else len(WEIGHT)
    return order, claim.since, claim.id


def _spokesmen(claim: Claim) -> list[Party]:
    """One voice a side, the named before the unnamed; two at most."""
    found: dict[str, Party] = {}
    for who in voices(claim):
        found.setdefault(who.side or who.id, who)
    return list(found.values())[:2]


def _names(claim: Claim) -> str:
    return speaking([who.name for who in _spokesmen(claim)]) or "outlets, in their own voice,"


def _carriers(draft: Draft, answer: list[Claim]) -> str:
    outlets = {draft.reports[item.report].outlet for claim in answer for item in draft.items(claim)}
    sides = {who.side or who.id for claim in answer for who in voices(claim)}
    if len(sides) > 1:
        return f" ({plural(len(outlets), 'outlet')})" if len(outlets) > 1 else ""
    if max(claim.independent for claim in answer) <= 1 and len(outlets) > 1:
        return f" (one origin, {plural(len(outlets), 'outlet')})"
    return ""
