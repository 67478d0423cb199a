"""Roles and kinds as the branch of the model has them, given to the incidents that the lexicon found.

Rules, in order:
0. An incident of a vague kind that one of its triggers, by the event head, tells as a bombing or abduction is one; a bombing or abduction
   by the lexicon that the head holds to be none at any of its triggers ("the bombings must stop") is an attack.
1. A filler is a whole phrase, weighed by what the heads say of its words (`encoder.phrases`).
2. A span belongs to the incident that its first word speaks of (`Gathered.at`).
3. Of one role's spans with one last word in an incident, one is kept: the likeliest, then the longest ("guerrillas" and "FMLN
   guerrillas" are told once).
4. Of a role that both find in an incident the lexicon's fillers stand (WikiEvents' arguments: 29.6; the head's first, 27.0; the lexicon
   alone, 29.4); what only the head finds is added. In a text that has no case (old wires' capitals, or no capital at all), where clauses
   are cut badly, it is the other way, and the lexicon's doers, victims and what was attacked give way everywhere. What was fired or dropped was
   never what was attacked, whoever finds it.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Sequence
from functools import cache

import numpy as np

from onrecord.extract.encoder.labels import EVENT, bio
from onrecord.extract.encoder.phrases import Marked
from onrecord.extract.encoder.weights import shares_of
from onrecord.extract.incidents.doers import country_words
from onrecord.extract.page import Page
from onrecord.lang import incident_cues
from onrecord.model.reading import RoleFiller
from onrecord.model.vocabulary import IncidentKind, Role
from onrecord.text.document import Document

KINDS = {"bombing": IncidentKind.BOMBING, "abduction": IncidentKind.ABDUCTION}
"""Kinds that the event head tells better than the lexicon (a twelfth of MUC-4's dev messages, held out of training: their bombings
and kidnappings told from others at 0.99 area under the curve; attacks are not, at 0.70)."""
VAGUE = frozenset(
    (IncidentKind.ATTACK, IncidentKind.KILLING, IncidentKind.EXPLOSION, IncidentKind.SABOTAGE, IncidentKind.SHOOTING)
)
SURE, UNLIKELY = 0.4, 0.2
"""Chances of a trigger's kind from which it is one, up to which it is none. On the same messages, a branch of one pass: micro-F1 of templates from 35.0 to 38.4;
it is level from 0.3 to 0.4, and from 0.1 to 0.2."""
ROLES = {"by": Role.BY, "group": Role.BY, "against": Role.AGAINST, "victim": Role.VICTIM, "means": Role.MEANS}
_OF_HANDS = (incident_cues.BOMBS - {"mine", "mines"}) | frozenset(
    "bombing bombings bomber bombers bombed detonated detonate detonating device devices attack attacks attacked attacker attackers terrorist terrorists "
    "terrorism militant militants guerrilla guerrillas rebel rebels insurgents insurgent extremist extremists saboteurs sabotage martyred claimed planted".split()
)
"""Words that a report on an explosion by somebody's hand has."""
_DENYING = frozenset("no not nor never without ruled rule rules ruling denied deny denies".split())
DENIED_OVER = 8
"""Tokens that a denial reaches over: "no indication at this stage of an attack"."""
BY_CLAUSES = frozenset((Role.BY, Role.AGAINST, Role.VICTIM))
"""Roles that the lexicon reads off clauses (the held messages, a branch of two passes: 38.0 with them where the head finds none, 39.3 without)."""
ENOUGH, FEW_SMALL, FEW_CAPITALS = 20, 0.1, 0.002
"""Letters that tell; the share of small ones in a text in capitals; of capitals in one without (English news has three in a hundred)."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_LETTERS, _CAPITALS = string.ascii_letters.encode(), string.ascii_uppercase.encode()


def has_roles(page: Page) -> bool:
    """Whether a model that finds roles reads this page."""
    return page.encoder is not None and page.scores.tables.fillers is not None


def find_marked(page: Page) -> Sequence[Marked]:
    """Rule 1, in text order. Empty for a page without encoder, or without branch."""
    return page.phrases.marked if has_roles(page) else ()


def kind_told(page: Page, kind: IncidentKind, triggers: Sequence[int]) -> IncidentKind:
    """Rule 0; `triggers` are document offsets. The lexicon's kind for a page without encoder, or without branch."""
    if page.encoder is None or "event" not in page.scores.heads or not (kind in VAGUE or kind in KINDS.values()):
        return kind
    scores, names = page.scores.heads["event"], bio(EVENT)
    rows = [int(np.searchsorted(page.scores.pieces.ends, at, side="right")) for at in triggers]
    held = scores[[row for row in rows if row < len(scores)]]
    if not len(held):
        return kind
    chances = shares_of(held)
    told = {
        KINDS[one]: float(chances[:, [names.index(f"{mark}-{one}") for mark in "BI"]].sum(1).max()) for one in KINDS
    }
    likeliest = max(told, key=lambda one: told[one])
    if kind is IncidentKind.EXPLOSION and likeliest == "bombing" and not _by_hand(page.document):
        return kind  # a mine's or a refinery's: nothing tells of a bomb or of anybody's doing
    if kind in VAGUE:
        return likeliest if told[likeliest] >= SURE else kind
    return kind if told[kind] >= UNLIKELY else IncidentKind.ATTACK


def _by_hand(document: Document) -> bool:
    """Whether a text has a word of somebody's doing that nobody denies."""
    lower = document.lower
    for i, word in enumerate(lower):
        if word in _OF_HANDS:
            sentence = document.sentence_at(document.tokens[i].start)
            first = max(sentence.first if sentence is not None else 0, i - DENIED_OVER)
            if _DENYING.isdisjoint(lower[first:i]):
                return True
    return False


def fillers_of(page: Page, incidents: int, at: Callable[[int], int | None]) -> list[tuple[RoleFiller, ...]]:
    """Rules 2 and 3: each incident's fillers in text order; `at`: document offset → index of the incident it speaks of."""
    held: list[list[Marked]] = [[] for _ in range(incidents)]
    for one in find_marked(page):
        index = at(one.start)
        if index is not None:
            held[index].append(one)
    return [tuple(_filler(page, one) for one in _once(page, found)) for found in held]


def _filler(page: Page, one: Marked) -> RoleFiller:
    span = page.span(one.start, one.end)
    return RoleFiller(ROLES[one.kind], span, page.words(span))


def _once(page: Page, found: Sequence[Marked]) -> list[Marked]:
    best: dict[tuple[str, str], Marked] = {}
    for one in found:
        key = one.kind, page.document.text[one.start : one.end].casefold().split()[-1]
        other = best.get(key)
        if other is None or (one.chance, one.end - one.start) > (other.chance, other.end - other.start):
            best[key] = one
    return sorted(best.values(), key=lambda one: one.start)


def has_no_case(text: str) -> bool:
    """Whether a text is in capitals throughout, or has none: a headline in capitals does not make a text so, nor does a sentence without a name."""
    plain, others = text.encode("ascii", "ignore"), () if text.isascii() else _BEYOND_ASCII.findall(text)
    letters = len(plain) - len(plain.translate(None, _LETTERS)) + sum(map(str.isalpha, others))
    capitals = len(plain) - len(plain.translate(None, _CAPITALS)) + sum(map(str.isupper, others))
    return letters >= ENOUGH and (letters - capitals <= FEW_SMALL * letters or capitals <= FEW_CAPITALS * letters)


def _is_of(one: RoleFiller, other: RoleFiller) -> bool:
    """Whether a filler only says of what people another of its role is ("Keldian" of "Keldian pirates")."""
    begins = one.role is other.role and other.text.casefold().startswith(f"{one.text.casefold()} ")
    return begins and one.text.casefold() in _states()


def _is_what_was_fired(one: RoleFiller) -> bool:
    """ "A strike with aerial bombs against a brigade's quarters": what it was done with is not what it was done to."""
    words = one.text.casefold().split()
    return one.role is Role.AGAINST and "of" not in words and not _FIRED.isdisjoint(words[-1:])


_FIRED = frozenset(
    "bomb bombs missile missiles rocket rockets shell shells projectile projectiles mortar mortars grenade grenades explosives".split()
)


@cache
def _states() -> frozenset[str]:
    return frozenset(" ".join(words) for words in country_words())


def joined(
    trained: Sequence[RoleFiller], lexicon: Sequence[RoleFiller], *, no_case: bool = False
) -> tuple[RoleFiller, ...]:
    """Rule 4, in the order of the roles."""
    told, read = ([one for one in roles if not _is_what_was_fired(one)] for roles in (trained, lexicon))
    first, then = (told, read) if no_case else (read, told)
    found = {filler.role for filler in first} | (BY_CLAUSES if no_case else set())
    order = list(Role)
    kept = [*first, *(filler for filler in then if filler.role not in found)]
    kept = [one for one in kept if not any(_is_of(one, other) for other in kept)]
    return tuple(sorted(kept, key=lambda filler: order.index(filler.role)))
