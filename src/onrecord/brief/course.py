"""The course of things: timeline, responses and movements, what is not known, sources, what changed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from onrecord.brief.account import UNSAID
from onrecord.brief.draft import Draft, first_voice, voices
from onrecord.brief.phrases import closed, listed, plural, side_name, speaking, stamp, topic
from onrecord.model.brief import Sentence
from onrecord.model.evidence import Act, Amount, Evidence
from onrecord.model.record import Claim, Shift
from onrecord.model.vocabulary import Gap, ResponseKind, State

TELLING_WORDS = 5
"""Words: a shorter quote ("to retaliate") says nothing by itself."""
NOTES_A_GAP = 3
"""Notes: who left a question open first; later ones say the same."""
TIMELINE_LINES = 24
"""Lines: a page. Later words on a slot already told by the same voice are left to the figures and the changes."""


def timeline(draft: Draft) -> list[Sentence]:
    """Who first said what, and who took it back, by the clock of the record: one line a moment and voice, oldest first."""
    live = {c.id for c in draft.live} | {c.id for c in draft.record.claims if c.standing.state is not State.LIVE}
    told = [
        claim
        for claim in draft.record.claims
        if claim.id in live
        and voices(claim)
        and ((draft.is_figure(claim) and claim.slot not in UNSAID) or claim.slot in ("by", "motive"))
    ]
    lines: dict[tuple[datetime, str], list[Claim]] = defaultdict(list)
    for claim in sorted(told, key=lambda claim: (claim.since, claim.slot, claim.id)):
        first = first_voice(claim)
        if first is not None:
            lines[(claim.since, first.name)].append(claim)
    found: list[Sentence] = []
    for key in lines:
        lines[key] = _told_once(lines[key])
    steps = [
        (since, who, claims, [_first_item(draft, one) for one in claims[:3]]) for (since, who), claims in lines.items()
    ]
    steps = sorted([*steps, *_taken_back(draft, told)], key=lambda step: step[0])
    for since, who, claims, items in steps[:TIMELINE_LINES]:
        did = "took back that" if items[0].act is Act.RETRACTS else "said"
        words = f"{stamp(since)}: {closed(who)} {did} {listed([draft.clause(claim) for claim in claims[:3]])}"
        found += draft.write(words, items, claims[:3])
    return found


Step = tuple[datetime, str, list[Claim], list[Evidence]]
"""When, who, what, and the words of it."""


def _first_item(draft: Draft, claim: Claim) -> Evidence:
    """The first word of a claim."""
    return min(draft.items(claim), key=lambda item: (item.known.at(draft.record.clock) or claim.since, item.id))


def _taken_back(draft: Draft, told: Sequence[Claim]) -> list[Step]:
    """Who took back what he had said."""
    found: dict[tuple[datetime, str], tuple[list[Claim], list[Evidence]]] = {}
    first: dict[tuple[str, str], Evidence] = {}
    for one in draft.acts(Act.RETRACTS):
        first.setdefault((one.origin.id, one.slot), one)
    for claim in told:
        for share in claim.origins:
            item = first.get((share.party.id, claim.slot)) if share.state is State.WITHDRAWN else None
            at = item.known.at(draft.record.clock) if item is not None else None
            if item is not None and at is not None:
                claims, items = found.setdefault((at, share.party.name), ([], []))
                claims.append(claim)
                items.append(item)
    return [(at, who, claims, items) for (at, who), (claims, items) in found.items()]


def _told_once(claims: Sequence[Claim]) -> list[Claim]:
    """Claims without those that only say another's number less exactly ("about 30", "30")."""
    kept: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        value = claim.value
        number = (
            (value.best, value.place_key, value.part_of) if isinstance(value, Amount) and value.best else (claim.id,)
        )
        kept.setdefault((claim.slot, *number), claim)
    return list(kept.values())


def responses(draft: Draft) -> list[Sentence]:
    """What governments and organisations did or decided, in the reports' words."""
    found: list[Sentence] = []
    told: set[tuple[str, str]] = set()
    for response in draft.record.responses:
        who = response.who.name
        if len(response.words.split()) < TELLING_WORDS or (who, response.words) in told:
            continue  # one sentence may tell two things that a body did
        told.add((who, response.words))
        ends = [
            f"from {response.moved_from}" if response.moved_from else "",
            f"to {response.moved_to}" if response.moved_to else "",
        ]
        way = " ".join(end for end in ends if end)
        moved = f", a movement {way}" if response.kind == ResponseKind.MOVEMENT and way else ""
        words = f"the response of {_inside(who)}{moved}: “{_quote(response.words)}”"
        found += draft.write(words, response.evidence)
    return found


def not_known(draft: Draft) -> list[Sentence]:
    """Withheld, open and unreported, in that order; what nobody reports is told once, against all the reports held."""
    found: list[Sentence] = []
    for unknown in draft.record.unknowns:
        items = [draft.evidence[i] for i in unknown.evidence if i in draft.evidence]
        whose = f" ({unknown.group})" if unknown.group else ""
        if unknown.gap is Gap.WITHHELD and items:
            words = f"{closed(items[0].origin.name)} would not say {topic(unknown.slot)}{whose}"
            if len(unknown.words.split()) >= TELLING_WORDS:
                words += f": “{_quote(unknown.words)}”"
            found += draft.write(words, _one_a_voice(items)[:NOTES_A_GAP])
        elif unknown.gap is Gap.OPEN and items:
            teller = (
                items[0].origin.name
                if not items[0].origin.own
                else draft.reports[items[0].report].outlet or "the outlet"
            )
            words = f"{topic(unknown.slot)}{whose} is open: “{_quote(unknown.words)}”, {closed(teller)} said"
            found += draft.write(words, _one_a_voice(items)[:NOTES_A_GAP])
    silent = [topic(unknown.slot) for unknown in draft.record.unknowns if unknown.gap is Gap.UNREPORTED]
    if silent:
        count = len(draft.record.reports)
        many = plural(count, "report")
        held = "the one report held does not say" if count == 1 else f"none of the {many} held says"
        words = f"{held} {listed(silent, 'or')}"
        found += draft.write(words, _first_words(draft))
    return found


def _one_a_voice(items: Sequence[Evidence]) -> list[Evidence]:
    """The earliest words of each voice; a carried passage is its origin's."""
    found: dict[tuple[str, str], Evidence] = {}
    for item in items:
        found.setdefault((item.origin.id, item.quote), item)
    voiced: dict[str, Evidence] = {}
    for item in found.values():
        voiced.setdefault(item.quote, item)
    return list({item.origin.id: item for item in reversed(voiced.values())}.values())[::-1]


def sources(draft: Draft) -> list[Sentence]:
    """Whose voices these are, side by side, and which reports only carry another's copy."""
    by_side: dict[str, dict[str, Evidence]] = defaultdict(dict)
    for item in draft.record.evidence:
        if not item.origin.own and item.report in draft.reports:
            by_side[item.origin.side or ""].setdefault(item.origin.name, item)
    outlets = {ref.outlet for ref, _ in draft.record.reports if ref.outlet}
    held = f"{plural(len(draft.record.reports), 'report')} by {plural(len(outlets), 'outlet')}"
    voiced = plural(sum(map(len, by_side.values())), "source")
    sides = plural(len([side for side in by_side if side]), "known side")
    found = draft.write(
        f"the account rests on {held}, which {'give' if len(draft.record.reports) > 1 else 'gives'} the words of {voiced} on {sides}",
        _first_words(draft),
    )
    for side in sorted(by_side, key=lambda side: (not side, side)):
        names, items = list(by_side[side]), list(by_side[side].values())
        several = len(names) > 1
        if side and several:
            words = f"{speaking(names)} speak for one side ({side_name(side)}); their agreement corroborates nothing"
        elif side.partition(":")[1]:
            words = f"{closed(names[0])} {'speak' if _several(names[0]) else 'speaks'} for no other party"
        elif side:
            words = f"{closed(names[0])} speaks for a side of its own ({side_name(side)})"
        else:
            words = f"{speaking(names)} {'are' if several else 'is'} on no known side, and independent of nobody"
        found += draft.write(words, items)
    return found + _carried(draft)


def _carried(draft: Draft) -> list[Sentence]:
    by_agency: dict[str, list[str]] = defaultdict(list)
    for ref, _ in draft.record.reports:
        for whose in {carry.agency or _origin_outlet(draft, carry.origin) for carry in ref.carries} - {None}:
            by_agency[str(whose)].append(ref.id)
    found: list[Sentence] = []
    for agency in sorted(by_agency):
        holders = by_agency[agency]
        names = [
            name for name in dict.fromkeys(draft.reports[i].outlet or "an outlet" for i in holders) if name != agency
        ]
        if not names:
            continue  # an outlet's new text of its own report
        held = set(holders)
        items = [item for item in draft.record.evidence if item.report in held]
        several = len(names) > 1
        carry = f"{'carry' if several else 'carries'} {agency} copy and {'add' if several else 'adds'} no voice to it"
        found += draft.write(f"{listed(names)} {carry}", items)
    return found


def _origin_outlet(draft: Draft, report: str | None) -> str | None:
    return draft.reports[report].outlet if report in draft.reports else None


def changed(draft: Draft, shifts: Sequence[Shift]) -> list[Sentence]:
    """What is different from the moment asked about, and why."""
    found: list[Sentence] = []
    for shift in (one for one in shifts if one.material):
        items = [draft.evidence[i] for i in shift.evidence if i in draft.evidence]
        claims = [draft.by_id[i] for i in shift.claims if i in draft.by_id]
        found += draft.write(shift.why, items, claims)
    return found


def _first_words(draft: Draft) -> list[Evidence]:
    """The earliest evidence of the first and the latest report: what a statement about all of them rests on."""
    items = list(draft.record.evidence)
    return [items[0], items[-1]] if len(items) > 1 else items


_LEADS = re.compile(r"that\s+", re.IGNORECASE)


def _quote(words: str) -> str:
    """A source's words as they are quoted: without the marks around them and the "that" that led to them."""
    bare = words.strip().strip('“”"').rstrip(" .,")
    return _LEADS.sub("", bare, count=1) if _LEADS.match(bare) else bare


def _inside(name: str) -> str:
    """A party's name after "of": an office without an article gets one ("the embassy in Tehran")."""
    first = name.split()[0]
    bare = first.islower() and first not in _DETERMINED and not first.endswith("s")
    return f"the {name}" if bare else name


def _several(name: str) -> bool:
    first = name.split()[0]
    if name.islower() and len(name.split()) == 1 and first.endswith("s") and not first.endswith("ss"):
        return True  # "eyewitnesses"
    return first.lower() in ("two", "three", "four", "five", "several", "some", "many", "police")


_DETERMINED = frozenset(
    "the a an his her its their two three four five several some many one another police people".split()
)
