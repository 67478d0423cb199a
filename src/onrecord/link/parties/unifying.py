"""One party under several names, over all parties met in one incident.

A lone surname is the one full name that bears it; spellings and initials of one name are one person; an abbreviation is what it is
short for; a body that one report reads as somebody's name is that body. People of two known sides are never one; a variant that fits two people stays apart. A local office ("the governor's office") whose state
each report told by its own places is one, on the side that most others here are on: an incident has one place. The order in which parties were met
changes nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.lang.actors import OWN_BODIES
from onrecord.lang.given_names import gender_of
from onrecord.lang.roles import ORGANISATION_NOUNS
from onrecord.link.parties.names import alike, block, initials, same_person
from onrecord.model.evidence import Evidence, Party, ResponseEvidence


def unify(parties: Iterable[Party]) -> Mapping[str, Party]:
    """Party id → the party it is, over all parties met in one incident; the same whatever their order."""
    by_id: dict[str, list[Party]] = defaultdict(list)
    given = tuple(parties)
    for party in {id(one): one for one in given}.values():  # items read together share the parties that are equal
        by_id[party.id].append(party)
    best = {key: _fullest(found) for key, found in by_id.items()}
    merged = dict.fromkeys(best)
    chosen: dict[str, str] = {key: key for key in merged}
    blocks: dict[str, list[Party]] = defaultdict(list)
    for key in sorted(best):
        for shared in _blocks(best[key]):
            blocks[shared].append(best[key])
    for key in sorted(best):
        near = {other.id: other for shared in _blocks(best[key]) for other in blocks[shared] if other.id != key}
        chosen[key] = _variant_of(best[key], [near[other] for other in sorted(near)])
    chosen |= _local_offices(best, Counter(party.id for party in given))
    for key in sorted(best):
        seen = {key}
        while chosen[chosen[key]] != chosen[key] and chosen[key] not in seen:
            seen.add(chosen[key])
            chosen[key] = chosen[chosen[key]]
    groups: dict[str, list[Party]] = defaultdict(list)
    for key, root in chosen.items():
        groups[root].append(best[key])
    whole = {root: _whole(best[root], members) for root, members in groups.items()}
    return {key: _with_side_of_all(whole[chosen[key]], whole.values()) for key in sorted(best)}


def _whole(root: Party, members: Sequence[Party]) -> Party:
    """One party of all that are it, under the root's id, with the name that tells most; a local office on the root's side."""
    party = _fullest(members)
    name = max((one.name for one in members), key=lambda name: (_full(name), name))
    kind = root.kind if root.id.startswith("org:") else party.kind
    return replace(party, id=root.id, name=name, kind=kind, side=root.side if root.local else party.side)


_OFFICE = frozenset("the of office offices".split())


def _local_offices(best: Mapping[str, Party], met: Counter[str]) -> dict[str, str]:
    """Local offices of one name ("the governor's office", "the office of the governor") and several sides → the id of the one on the side
    that is met most often, over all parties, then over those (of equals the last by name)."""
    on_side: Counter[str] = Counter()
    for party in best.values():
        on_side[party.side or ""] += met[party.id]
    by_name: dict[frozenset[str], list[Party]] = defaultdict(list)
    for party in best.values():
        if party.local and party.id.startswith("org:") and party.side is not None:
            words = (word.removesuffix("s") for word in party.id.rsplit(":", 1)[-1].split("-"))
            by_name[frozenset(words) - _OFFICE].append(party)
    found: dict[str, str] = {}
    for offices in by_name.values():
        root = max(offices, key=lambda one: (on_side[one.side or ""], met[one.id], one.side or "", one.id)).id
        found |= {party.id: root for party in offices if len(offices) > 1}
    return found


def _with_side_of_all(party: Party, others: Iterable[Party]) -> Party:
    """Two named together ("Trump and Esper") are on the one side that both are on."""
    names = [name.strip().casefold() for name in party.name.replace(", ", " and ").split(" and ")]
    if party.side is not None or len(names) < 2 or not all(names):
        return party
    sides = {
        name: {
            o.side for o in others if o.side and o.id.startswith("person:") and o.id.endswith(f"-{name.split()[-1]}")
        }
        for name in names
    }
    held = set.union(*sides.values())
    return replace(party, side=held.pop()) if len(held) == 1 and all(sides.values()) else party


def with_parties(evidence: Iterable[Evidence], unified: Mapping[str, Party]) -> tuple[Evidence, ...]:
    """Evidence with each origin and teller as `unify` has it. Ids and passages stay."""
    return tuple(_with_parties(item, unified) for item in evidence)


def _with_parties(item: Evidence, unified: Mapping[str, Party]) -> Evidence:
    origin = _as_told(item.origin, unified)
    teller = _as_told(item.teller, unified) if item.teller is not None else None
    if origin is item.origin and teller is item.teller:
        return item
    return replace(item, origin=origin, teller=teller)


def _as_told(told: Party, unified: Mapping[str, Party]) -> Party:
    """The party that `told` is. Who is never named keeps the words of his own report: "U.S. officials" are no "U.S. official" that another had."""
    party = unified.get(told.id, told)
    if not party.named and party.id == told.id and party.name != told.name:
        party = replace(party, name=told.name)
    return told if party == told else party


def responses_with_parties(
    responses: Iterable[ResponseEvidence], unified: Mapping[str, Party]
) -> tuple[ResponseEvidence, ...]:
    """Responses with each origin and party as `unify` has it."""
    return tuple(
        replace(item, who=_as_told(item.who, unified), origin=_as_told(item.origin, unified)) for item in responses
    )


def _full(name: str) -> int:
    """How much a display name tells, up to a point: a role counts, a whole clause does not."""
    return len(name) if len(name) <= 80 else 80 - len(name)


def _fullest(found: Sequence[Party]) -> Party:
    """One party of several mentions: the highest rank, a known side before none, the fullest name."""
    sides = sorted({party.side for party in found if party.side is not None})
    top = max(found, key=lambda party: (party.rank.authority(), party.named, _full(party.name), party.name))
    named = max(found, key=lambda party: (party.named, _full(party.name), party.name))
    return replace(top, side=top.side or (sides[0] if len(sides) == 1 else None), name=named.name)


def _blocks(party: Party) -> list[str]:
    """Keys that two names of one party share: a person's by the first letter of the last name (`names.alike`), a body's by what
    abbreviates it; none for who is never another."""
    words = party.id.rsplit(":", 1)[-1]
    opening = [f"opens:{'-'.join(words.split('-')[:2])}"] if "-" in words else []
    if party.id.startswith("person:"):
        last = words.rsplit("-", 1)[-1]
        return sorted({f"person:{last[:1]}", f"person:{block(last)}", *opening})
    if party.id.startswith("org:") and party.named and not party.own:
        return [f"org:{words}", f"org:{initials(words.replace('-', ' '))}", *opening]
    return []


_LETTERS = re.compile(r"(?:the )?[A-Z][A-Za-z]{0,2}[A-Z]{2,6}")
_NOUNS = ORGANISATION_NOUNS | frozenset(OWN_BODIES.split())


def _variant_of(party: Party, near: Sequence[Party]) -> str:
    """The id this party's name is a variant of, or its own. The fuller id wins; of two equal ones the first by id."""
    fits = [other for other in near if _fits(party, other)]
    if not fits:
        return party.id
    if (
        party.side is None
        and len({other.side for other in fits if other.side is not None and _same_name(party, other)}) > 1
    ):
        return party.id  # two states have one of that name
    if any(_is_body_of_name(party, other) or _is_body_of_name(other, party) for other in fits):
        return max([party, *fits], key=lambda one: (one.id.startswith("org:"), len(one.id), one.id)).id
    if party.id.startswith("person:"):
        roots = {max([party, other], key=lambda one: (len(one.id), one.id)).id for other in fits}
        lone = len(party.id.removeprefix("person:").split("-")) == 1
        if lone and len({_cluster(other, fits) for other in fits}) > 1:
            return party.id
        return max(roots, key=lambda key: (len(key), key))
    return max([party, *fits], key=lambda one: (len(one.id), one.id)).id


def _cluster(other: Party, fits: Sequence[Party]) -> str:
    """The first full name that is a spelling of this one: two spellings of one person are one."""
    return min(one.id for one in fits if one is other or _one_person(one.id, other.id))


def _one_person(a: str, b: str) -> bool:
    return same_person(a.removeprefix("person:").replace("-", " "), b.removeprefix("person:").replace("-", " "))


def _fits(a: Party, b: Party) -> bool:
    if a.side is not None and b.side is not None and a.side != b.side:
        return False
    if a.id.startswith("person:") and b.id.startswith("person:"):
        x, y = a.id.removeprefix("person:").split("-"), b.id.removeprefix("person:").split("-")
        if (len(x) == 1) != (len(y) == 1):
            return alike(x[-1], y[-1])
        return _one_person(a.id, b.id)
    if a.named and b.named and not a.own and not b.own:
        return (
            _is_body_of_name(a, b)
            or _is_body_of_name(b, a)
            or _same_letters(a, b)
            or _same_name(a, b)
            or _abbreviates(a, b)
            or _abbreviates(b, a)
            or _shortens(a, b)
            or _shortens(b, a)
        )
    return False


def _is_body_of_name(person: Party, body: Party) -> bool:
    """ "Keld Polymers", read as somebody's name in one report, and the company of that name in another."""
    words, whole = (one.id.rsplit(":", 1)[-1] for one in (person, body))
    kinds = person.id.startswith("person:") and body.id.startswith("org:")
    return kinds and words == whole and "-" in words and gender_of(words.partition("-")[0]) is None


def _shortens(short: Party, long: Party) -> bool:
    """ "Canadian Central" and "Canadian Central Railway": a name of two words or more without the noun that tells what it names."""
    if not long.id.startswith("org:") or not long.named or short.side is not None:
        return False
    words, whole = (one.id.rsplit(":", 1)[-1].split("-") for one in (short, long))
    return len(words) > 1 and whole[: len(words)] == words and 0 < len(whole) - len(words) <= 2 and whole[-1] in _NOUNS


def _same_letters(a: Party, b: Party) -> bool:
    """ "INGD", whose country one report tells, and "INGD" in another that does not tell it."""
    x, y = (one.id.rsplit(":", 1)[-1] for one in (a, b))
    written = _LETTERS.fullmatch(a.name) or _LETTERS.fullmatch(b.name)
    return a.id.startswith("org:") and b.id.startswith("org:") and x == y and written is not None


def _same_name(a: Party, b: Party) -> bool:
    """ "Wallis Cantonal Police", whose country one note tells, and the same in another that does not tell it."""
    x, y = (one.id.rsplit(":", 1)[-1] for one in (a, b))
    known = a.side or b.side or ""
    of_a_state = None in (a.side, b.side) and not known.startswith(("org:", "private:"))
    return a.id.startswith("org:") and b.id.startswith("org:") and x == y and x.count("-") > 1 and of_a_state


def _abbreviates(short: Party, long: Party) -> bool:
    """ "NTSB" and "National Transportation Safety Board"."""
    if not (short.id.startswith("org:") and long.id.startswith("org:")):
        return False
    letters, words = short.id.rsplit(":", 1)[-1], long.id.rsplit(":", 1)[-1]
    return (
        3 <= len(letters) <= 7
        and "-" not in letters
        and words.count("-") >= 2
        and initials(words.replace("-", " ")) == letters
    )
