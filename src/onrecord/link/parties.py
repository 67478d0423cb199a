"""Parties: who a statement is given to after linking: identity key, name as a wire editor writes it, side, rank.

Rules:
1. A named person is one person by name; an office, body, group or outlet by the actor's key, else its folded name.
2. Unnamed people are one party by side, role and the outlet they spoke to ("two U.S. officials" and "the U.S. official" of
   one outlet are never two origins).
3. "The official(s)" with nothing else to go by is the last unnamed official before.
4. An outlet's own voice is a party that counts as nobody's word (`own`); a carried passage's own voice is its agency's.
5. `unify` then merges name variants over the parties of one incident: a lone surname with the one full name that bears it,
   spellings and initials of one name, an abbreviation with what it is short for. A variant that fits two stays apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from onrecord.link.actors import actor_in, country_in, find_actor, label_of_country, side_of_country
from onrecord.link.credits import agency_key
from onrecord.link.names import alike, fold, initials, name_parts, same_person, slug
from onrecord.link.sides import Setting, Standpoint, standpoint
from onrecord.model.evidence import Carry, Evidence, MentionCard, Party, Rank, ResponseEvidence
from onrecord.model.reading import Reading, Source, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Basis, PlaceRole, SourceKind

IN_CHARGE = frozenset(("military", "police", "relief", "monitor", "health", "government"))
"""Functions that answer for what happened; a person or body of one, named, ranks above other named people."""
INSTITUTIONS = frozenset((SourceKind.OFFICE, SourceKind.ORGANISATION, SourceKind.STATE, SourceKind.ARMED_GROUP, SourceKind.OUTLET))
_COUNT = re.compile(
    r"^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|other|another|second|third|both|"
    r"unnamed|anonymous|unidentified|his|her|its|their)\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s*(?:,|\b(?:who|quoted|speaking|briefed|familiar|on condition|with knowledge|told|that|which|posted|citing)\b).*$",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"^(?:(?:Lt|Maj|Brig|Vice|Rear|Staff|First|Second|Master|Chief)\.? )?(?:Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Dr|Prof|Rev|Mr|Mrs|"
    r"Ms|Sir|Dame|Sen|Rep|Gov|General|Colonel|Major|Captain|Lieutenant|Admiral|Sergeant|Professor|President|Governor|Mayor|"
    r"Senator|Minister|King|Queen|Pope|Ayatollah|Sheikh|Sheriff|Chief|Detective|Officer|Deputy|Secretary|Colonel)\.?$"
)


# -- one report ---------------------------------------------------------------------------------------------------------


def setting_of(report: Report, reading: Reading, cards: Sequence[MentionCard] = ()) -> Setting:
    """Where the report speaks from (dateline) and of (the main incident's country)."""
    dateline = next((place.country for place in reading.places if place.role is PlaceRole.DATELINE and place.country), None)
    ordered = sorted(cards, key=lambda card: (not card.main, card.id))
    hit = [place for card in ordered for place in card.places if place.country and place.role is PlaceRole.HIT]
    near = [place for card in ordered for place in card.places if place.country]
    scene = next((place.country for place in [*hit, *near]), None)
    return Setting(dateline, scene, report.published or report.received)


def parties_of(
    report: Report, reading: Reading, carries: Sequence[Carry] = (), cards: Sequence[MentionCard] = ()
) -> Mapping[str, Party]:
    """Statement id → the party its words are given to, for every statement of a reading."""
    setting = setting_of(report, reading, cards)
    found: dict[str, Party] = {}
    before: list[tuple[Source, Party]] = []
    ordered = sorted(reading.statements, key=lambda one: (_at(one), one.id))
    for statement in ordered:
        source = repaired(statement.source) if statement.source is not None else None
        party = identify(source, report, statement, setting, carry_at(statement, carries))
        if source is not None:
            again = _taken_up(source, before) or _told_of(source, party, report)
            if again is not None:
                party = again
            before.append((source, party))
        found[statement.id] = party
    return found


_TOLD_OF = re.compile(r"\b(?:source|official|officer)s?\b(?: \w+){0,2} (?:in|from|close to|at|with|inside) ([^.,;]{4,60})")


def _told_of(source: Source, party: Party, report: Report) -> Party | None:
    """ "The source" whom the text has told of without giving him words yet ("on the word of a source in the Guards")."""
    if party.side is not None or source.named or source.span.part != "text":
        return None
    if source.kind is SourceKind.OUTLET:
        return _state_media_before(source, party, report)
    if not set(fold(_COUNT.sub("", _bare(source.name))).split()) <= _TAKEN_UP["person"] | {"same"}:
        return None
    for match in reversed(list(_TOLD_OF.finditer(report.text, 0, source.span.start))):
        actor = actor_in(match.group(1))
        side = actor.side if actor is not None else side_of_country(country_in(match.group(1)))
        if side is not None:
            told = match.group().split(" who ")[0]
            key = party.id.replace("unnamed:?", f"unnamed:{side}", 1)
            return replace(party, id=key, side=side, name=f"{article(told)} {told}")
    return None


def repaired(source: Source) -> Source:
    """A source whose words show it to be what its fields do not: "a source close to the Guards" is nobody by name,
    "the Defence Ministry" no person."""
    if source.kind is not SourceKind.PERSON:
        return source
    head = fold(source.text.split(",")[0]).split()
    if source.named and source.role and find_actor(source.name) is not None and _NOBODY & set(fold(source.role).split()):
        words = re.sub(r"^(?:a|an|the|one)\s+", "", source.text.split(",")[0], flags=re.IGNORECASE)
        return replace(source, name=words, named=False, role=words, affiliation=source.name)
    if head and head[-1] in BODIES and (source.named or find_actor(source.text.split(",")[0]) is not None):
        words = re.sub(r"^(?:a|an|the)\s+", "", source.text.split(",")[0], flags=re.IGNORECASE)
        return replace(source, name=words, kind=SourceKind.ORGANISATION, role=None)
    return source


_NOBODY = frozenset("source sources official officials commander commanders insider insiders person people".split())
BODIES = frozenset("ministry department command tv television agency office army navy force forces corps network".split())
_TAKEN_UP = {
    "person": frozenset("official officials source sources spokesman spokeswoman spokesperson".split()),
    "body": frozenset(
        "military army department ministry command network broadcaster television office statement guards force forces agency "
        "corps government administration group movement police state-television station newspaper".split()
    ),
}


def _taken_up(source: Source, before: Sequence[tuple[Source, Party]]) -> Party | None:
    """The party that a bare noun takes up again: "the official(s)", "the source" → the last unnamed one; "the Guards",
    "the department", "state television" → the last body with that word in its name, else the last of its kind."""
    if source.country is not None or (source.affiliation and not source.named and _says_more(source)):
        return None
    words = fold(_COUNT.sub("", _bare(source.name))).split()
    if not words or len(words) > 2 or (len(words) == 2 and words[0] not in ("same", "state")):
        return None
    noun = words[-1]
    if noun in _TAKEN_UP["person"] and not source.named:
        older = [party for one, party in before if not party.named and _shares(one, _TAKEN_UP["person"])]
        return older[-1] if older and not source.text.lower().startswith(("a ", "an ", "one ")) else None
    if noun in _TAKEN_UP["body"]:
        same = [party for one, party in before if noun in _said_words(one) and party.side is not None]
        media = [party for _, party in before if party.kind is SourceKind.OUTLET and party.side is not None]
        if same:
            return same[-1]
        if noun in ("broadcaster", "television", "station", "newspaper", "agency") and media:
            return media[-1]
    return None


_MEDIA = re.compile(r"[^.]{0,80}\b(?:TV|[Tt]elevision|broadcaster|channel|[Nn]ews agency|state media)\b")


def _state_media_before(source: Source, party: Party, report: Report) -> Party | None:
    """ "State television" with no state in the words: the state's medium told of last before."""
    before = f"{report.title or ''}. {report.text[: source.span.start]}"
    for match in reversed(list(_MEDIA.finditer(before))):
        actor = actor_in(match.group())
        side = actor.side if actor is not None and actor.function == "state-media" else None
        side = side or side_of_country(country_in(match.group()))
        if side is not None:
            return replace(party, id=f"{party.id}:{side}", side=side)
    return None


def _says_more(source: Source) -> bool:
    return fold(source.affiliation or "") not in fold(source.name)


def _said_words(source: Source) -> frozenset[str]:
    words = " ".join(filter(None, (source.name, source.affiliation, source.role)))
    parts = fold(words).split()
    return frozenset([*parts, *(part + "s" for part in parts)])


def _shares(source: Source, words: frozenset[str]) -> bool:
    return bool(set(fold(source.name).split()) & words)


def _at(statement: Statement) -> Span:
    return statement.source.span if statement.source is not None else min(statement.content, default=Span(0, 0))


def carry_at(statement: Statement, carries: Sequence[Carry]) -> Carry | None:
    """The carry that most of a statement's content lies in, or None."""
    for carry in carries:
        total = sum(len(span) for span in statement.content)
        inside = sum(
            max(0, min(span.end, carry.span.end) - max(span.start, carry.span.start))
            for span in statement.content
            if span.part == carry.span.part
        )
        if total and 2 * inside >= total:
            return carry
    return next((c for c in carries if _in_title(statement) and c.agency is not None), None)


def _in_title(statement: Statement) -> bool:
    """A separate title goes with the agency's text below it."""
    return bool(statement.content) and all(span.part == "title" for span in statement.content)


def identify(
    source: Source | None, report: Report, statement: Statement, setting: Setting, carry: Carry | None = None
) -> Party:
    """The party of one statement. `carry`: the copy the statement lies in, where it is another's."""
    told_to = carry.agency if carry is not None and carry.agency else report.outlet
    if source is None:
        return _own_voice(told_to, statement)
    stand = standpoint(source, setting)
    person = source.kind in (SourceKind.PERSON, SourceKind.COLLECTIVE, SourceKind.WITNESS) and not stand.whole
    institution = not person and (stand.whole or source.named or source.kind in INSTITUTIONS)
    named = source.named or institution or _institution_noun(source)
    via = statement.via[0].name if statement.via else told_to
    key = _key(source, stand, named, via)
    side = f"private:{key}" if stand.side == "private" else stand.side
    return Party(key, display(source, stand, institution), _kind(source, stand), side, named, _rank(stand, named), False)


def _own_voice(outlet: str | None, statement: Statement) -> Party:
    """The outlet's own voice: no side, unless it observed or its state controls it."""
    keys = sorted({agency_key(name) for name in (outlet or "").split("/") if name.strip()})
    actor = find_actor(outlet) if outlet and len(keys) == 1 else None
    controlled = actor.side if actor is not None and actor.function == "state-media" else None
    key = f"outlet:{'/'.join(keys) or 'unknown'}"
    seen = key if statement.basis is Basis.OBSERVED and len(keys) == 1 else None
    return Party(key, outlet or "the outlet", SourceKind.OUTLET, controlled or seen, bool(outlet), Rank.NOBODY, True)


def _institution_noun(source: Source) -> bool:
    """ "Police said": an institution speaks, though no name is given."""
    return fold(source.name).split()[-1:] == ["police"]


def _key(source: Source, stand: Standpoint, named: bool, via: str | None) -> str:
    if stand.whole:
        if stand.actor is None:
            return stand.side or slug(source.name)
        return f"outlet:{stand.actor.key}" if stand.actor.kind is SourceKind.OUTLET else stand.actor.key
    if source.kind is SourceKind.OUTLET:
        return f"outlet:{agency_key(source.name)}"
    if named and source.kind is SourceKind.PERSON:
        return f"person:{'-'.join(name_parts(source.name)) or slug(source.name)}"
    if named:
        return f"org:{stand.side or '?'}:{slug(_bare(source.name))}"
    role = singular(slug(_without_people(_COUNT.sub("", _bare(source.name))))) or "source"
    affiliation = slug(source.affiliation or "") if source.affiliation and slug(source.affiliation) not in role else ""
    who = (stand.side if stand.side != "private" else "") or affiliation or "?"
    return f"unnamed:{who}:{role}@{agency_key(via) if via else '?'}"


def _without_people(words: str) -> str:
    """Words without countries and peoples, one spelling of "defence": "U.S. defense official" → "defence official"."""
    kept = [word for word in re.sub(r"\bdefense\b", "defence", words, flags=re.IGNORECASE).split() if not country_in(word)]
    return " ".join(kept)


def singular(words: str) -> str:
    """The last word of a slug without its plural "s" ("us-officials" → "us-official")."""
    return re.sub(r"(?<=[a-z]{2})(?<!s)s$", "", words)


def _kind(source: Source, stand: Standpoint) -> SourceKind:
    if stand.function == "private":
        return SourceKind.WITNESS
    if stand.actor is not None and (stand.whole or source.kind is SourceKind.OUTLET):
        return stand.actor.kind
    return source.kind


def _rank(stand: Standpoint, named: bool) -> Rank:
    if stand.function == "private":
        return Rank.BYSTANDER
    if not named:
        return Rank.UNNAMED
    return Rank.IN_CHARGE if stand.function in IN_CHARGE else Rank.NAMED


def named_party(words: str, at: datetime | None = None) -> Party | None:
    """The actor or state named first in words as a party ("Press TV was …", "Canada’s response …"); None for none."""
    actor = actor_in(words, at)
    if actor is not None:
        key = f"outlet:{actor.key}" if actor.kind is SourceKind.OUTLET else actor.key
        rank = Rank.IN_CHARGE if actor.function in IN_CHARGE else Rank.NAMED
        return Party(key, with_article(actor.name), actor.kind, actor.side, True, rank)
    code = country_in(words)
    side, label = side_of_country(code), label_of_country(code)
    if side is None or label is None:
        return None
    return Party(side, label, SourceKind.STATE, side, True, Rank.IN_CHARGE)


def with_article(name: str) -> str:
    """A body's name as it stands inside a sentence: "the Department of Defense", "Reuters"."""
    last = fold(name).split()[-1:] or [""]
    return f"the {name}" if last[0] in _WITH_ARTICLE or re.match(r"(?:Department|Ministry|Office|Bureau) of ", name) else name


# -- names --------------------------------------------------------------------------------------------------------------


def display(source: Source, stand: Standpoint, institution: bool) -> str:
    """The party as a wire editor names it at first mention."""
    name = _bare(source.name)
    if institution or _institution_noun(source):
        return _institution(name, source, stand)
    if not source.named:
        return _unnamed(name, source)
    role = source.role or ""
    pieces = [piece.strip() for piece in role.split(",") if piece.strip() and not piece.strip().endswith(" and")]
    ranks = [piece for piece in pieces if _RANK.match(piece)]
    rest = [piece for piece in pieces if piece not in ranks]
    full = " ".join([*ranks, name])
    if not rest:
        return full
    title = ", ".join(rest)
    if re.match(r"(?:speaks|works|writes|edits|leads|heads|runs)\b", title):
        title = f"who {title}"
    elif re.match(r"(?:Press|Deputy|Senior|Chief|Police|Spokes\w+) [a-z]", title):
        title = title[:1].lower() + title[1:]
    words = title.split()
    if len(words) <= 3 and all(word[:1].isupper() for word in words) and not ranks:
        return f"{title} {full}"
    return f"{full}, {title}"


LONGEST_ABBREVIATION = 7
"""Letters: a longer word in capitals is a headline's ("PENTAGON"), not an abbreviation ("CENTCOM")."""


def _bare(name: str) -> str:
    return _TAIL.sub("", name).strip() or name


def _institution(name: str, source: Source, stand: Standpoint) -> str:
    bare = re.sub(r"^(?:the|a|an)\s+", "", name, flags=re.IGNORECASE)
    if bare.isupper() and len(bare) > LONGEST_ABBREVIATION:
        bare = bare.title()
    if stand.whole and stand.actor is None:
        return bare
    last = fold(bare).split()[-1:] or [""]
    if re.match(r"[A-Z]\w+['’]s? ", bare):
        return bare
    if bare.islower() and last[0] in ("police", "authorities", "officials", "rescuers", "firefighters"):
        return bare
    if last[0] in _WITH_ARTICLE or bare.islower() or (source.named is False and not bare[:1].isupper()):
        return f"the {bare}"
    if not source.named and source.kind is not SourceKind.OUTLET and last[0] not in ("police", "officials"):
        return f"the {bare}"
    return bare


_WITH_ARTICLE = frozenset(
    "corps guard guards ministry department command office pentagon kremlin army navy force forces government house service "
    "services agency administration bureau commission council committee observatory survey cell network military board "
    "authority union nations cross crescent centre center institute organization organisation presidency coalition movement "
    "brigades brigade front party parliament senate congress league embassy police-department times post guardian taliban "
    "houthis patrol mod elysee bundeswehr peshmerga wagner staff defence defense treasury association treasury".split()
)


def _unnamed(name: str, source: Source) -> str:
    bare = re.sub(r"^(?:the|a|an|his|her|its|their)\s+", "", name, flags=re.IGNORECASE)
    counted = re.match(r"(?:the )?(two|three|four|five|six|seven|eight|nine|ten|several|some|many)\b", source.text, re.IGNORECASE)
    if (source.speakers or 0) > 1 and counted and not fold(bare).startswith(fold(counted.group(1))):
        return f"{counted.group(1).lower()} {bare}"
    if source.speakers != 1 or fold(bare).split()[:1] == ["two"] or fold(bare).split()[-1:] == ["officials"]:
        return bare
    if fold(bare).startswith("same "):
        return f"the {bare}"
    if re.match(r"(?:one|another|every|each)\b", bare, re.IGNORECASE):
        return bare
    return f"{article(bare)} {bare}"


def article(words: str) -> str:
    """ "a" or "an", by sound as far as spelling tells."""
    first = fold(words).split()[:1] or [""]
    if words.startswith(("U.", "US", "UN", "UK", "Eu", "eu", "uni", "Uni", "one")):
        return "a"
    if re.match(r"[FHLMNRSX][A-Z]\b|[FHLMNRSX][A-Z]{2,}", words):
        return "an"
    return "an" if first[0][:1] in tuple("aeiou") or first[0].startswith(("hour", "hono", "heir")) else "a"


# -- many reports --------------------------------------------------------------------------------------------------------


def unify(parties: Iterable[Party]) -> Mapping[str, Party]:
    """Party id → the party it is, over all parties met in one incident; the same whatever their order."""
    by_id: dict[str, list[Party]] = defaultdict(list)
    for party in parties:
        by_id[party.id].append(party)
    best = {key: _fullest(found) for key, found in by_id.items()}
    merged = dict.fromkeys(best)
    chosen: dict[str, str] = {key: key for key in merged}
    for key in sorted(best):
        chosen[key] = _variant_of(best[key], best)
    for key in sorted(best):
        seen = {key}
        while chosen[chosen[key]] != chosen[key] and chosen[key] not in seen:
            seen.add(chosen[key])
            chosen[key] = chosen[chosen[key]]
    groups: dict[str, list[Party]] = defaultdict(list)
    for key, root in chosen.items():
        groups[root].append(best[key])
    whole = {root: replace(_fullest(members), id=root, name=best[root].name) for root, members in groups.items()}
    whole = {root: replace(party, name=max((m.name for m in groups[root]), key=lambda n: (_full(n), n))) for root, party in whole.items()}
    return {key: whole[chosen[key]] for key in sorted(best)}


def with_parties(evidence: Iterable[Evidence], unified: Mapping[str, Party]) -> tuple[Evidence, ...]:
    """Evidence with each origin and teller as `unify` has it. Ids and passages stay."""
    return tuple(
        replace(
            item,
            origin=unified.get(item.origin.id, item.origin),
            teller=unified.get(item.teller.id, item.teller) if item.teller is not None else None,
        )
        for item in evidence
    )


def responses_with_parties(
    responses: Iterable[ResponseEvidence], unified: Mapping[str, Party]
) -> tuple[ResponseEvidence, ...]:
    """Responses with each origin and party as `unify` has it."""
    return tuple(
        replace(item, who=unified.get(item.who.id, item.who), origin=unified.get(item.origin.id, item.origin))
        for item in responses
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


def _variant_of(party: Party, all_of: Mapping[str, Party]) -> str:
    """The id this party's name is a variant of, or its own. The fuller id wins; of two equal ones the first by id."""
    fits = [other for key, other in sorted(all_of.items()) if key != party.id and _fits(party, other)]
    if not fits:
        return party.id
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
        return _abbreviates(a, b) or _abbreviates(b, a)
    return False


def _abbreviates(short: Party, long: Party) -> bool:
    """ "NTSB" and "National Transportation Safety Board"."""
    if not (short.id.startswith("org:") and long.id.startswith("org:")):
        return False
    letters, words = short.id.rsplit(":", 1)[-1], long.id.rsplit(":", 1)[-1]
    return 3 <= len(letters) <= 7 and "-" not in letters and words.count("-") >= 2 and initials(words.replace("-", " ")) == letters
