"""Parties: who a statement is given to after linking: identity key, name as a wire editor writes it, side, rank.

Rules:
1. A named person is one person by name; an office, body, group or outlet by the actor's key, else its folded name.
2. Unnamed people are one party by side, role and the outlet they spoke to ("two U.S. officials" and "the U.S. official" of
   one outlet are never two origins).
3. "The official(s)" with nothing else to go by is the last unnamed official before.
4. An outlet's own voice is a party that counts as nobody's word (`own`); a carried passage's own voice is its agency's. What goes on with
   somebody's words without saying so again is his (`continuing`).

Names at first mention: `naming`; one party under several names, over many reports: `unifying`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from onrecord.lang.roles import PRONOUNS
from onrecord.link.claims.continuing import continued
from onrecord.link.copies.credits import agency_key
from onrecord.link.parties.actors import (
    actor_in,
    country_in,
    country_of_side,
    find_actor,
    label_of_country,
    side_of_country,
    state_sides,
)
from onrecord.link.parties.belonging import belonging
from onrecord.link.parties.names import fold, name_parts, slug
from onrecord.link.parties.naming import (
    COUNT,
    article,
    bare_name,
    display,
    holds_office,
    institution_noun,
    with_article,
)
from onrecord.link.parties.publishing import informs_of, publisher, speaks_of_itself
from onrecord.link.parties.sides import Setting, Standpoint, code_of_seat, standpoint
from onrecord.model.evidence import Carry, MentionCard, Party, Rank
from onrecord.model.reading import Reading, Source, Statement
from onrecord.model.report import Report
from onrecord.model.span import Span
from onrecord.model.vocabulary import Basis, Directness, PlaceRole, SourceKind

IN_CHARGE = frozenset(("military", "police", "relief", "monitor", "health", "government"))
"""Functions that answer for what happened; a person or body of one, named, ranks above other named people."""
INSTITUTIONS = frozenset(
    (SourceKind.OFFICE, SourceKind.ORGANISATION, SourceKind.STATE, SourceKind.ARMED_GROUP, SourceKind.OUTLET)
)


def setting_of(report: Report, reading: Reading, cards: Sequence[MentionCard] = ()) -> Setting:
    """Where the report speaks from (its dateline, else the country in the name of the body that publishes it) and of (the main incident's country)."""
    dateline = next(
        (place.country for place in reading.places if place.role is PlaceRole.DATELINE and place.country), None
    )
    official = publisher(report.outlet, Setting(at=report.published)) is not None
    if dateline is None and official:
        dateline = country_in(report.outlet or "")
    ordered = sorted(cards, key=lambda card: (not card.main, card.id))
    told = [place for card in ordered for place in card.places if place.country]
    hit = next((place.country for place in told if place.role is PlaceRole.HIT), None)
    scene = hit or _scene(reading, [place.country for place in told])
    return Setting(dateline, scene, report.published or report.received, official and dateline is not None)


def _scene(reading: Reading, near: Sequence[str | None]) -> str | None:
    """The country that all places told with an incident are in (`near`); else that of most places of the report, datelines aside, of two named as
    often the first that is near."""
    if len(set(near)) == 1:
        return near[0]
    counts = Counter(
        place.country for place in reading.places if place.country and place.role is not PlaceRole.DATELINE
    )
    most = [country for country, count in counts.items() if count == max(counts.values())]
    return most[0] if len(most) == 1 else next(iter(near), None)


def parties_of(
    report: Report, reading: Reading, carries: Sequence[Carry] = (), cards: Sequence[MentionCard] = ()
) -> Mapping[str, Party]:
    """Statement id → the party its words are given to, for every statement of a reading."""
    setting = _told_from(setting_of(report, reading, cards), reading)
    short = abbreviations(report.text)
    found: dict[str, Party] = {}
    before: list[tuple[Source, Party]] = []
    ordered = sorted(reading.statements, key=lambda one: (_at(one), one.id))
    for statement in ordered:
        source = repaired(statement.source) if statement.source is not None else None
        if source is not None:
            source = belonging(source, report, reading)
        source, letters = _spelt_out(source, short)
        carry = carry_at(statement, carries)
        there = replace(setting, dateline=None) if carry is not None and setting.scene is not None else setting
        party = identify(source, report, statement, there, carry)
        if letters is None and _IN_LETTERS.fullmatch(report.outlet or "") and _is_the_publisher(source, party, report):
            letters = report.outlet
        if letters is not None and party.id.startswith("org:"):
            party = replace(party, id=f"org:{party.side or '?'}:{slug(letters)}")
        if source is not None:
            again = _taken_up(source, before) or _told_of(source, party, report)
            party = again if again is not None else _of_the_same(source, party, before, report)
            party = _named_since(source, party, before)
            before.append((source, party))
        found[statement.id] = party
    going = continued(report, reading, found, ordered)
    return found | {one: found[host] for one, host in going.items()}


_IN_LETTERS = re.compile(r"[A-Z]{3,8}")


def _is_the_publisher(source: Source | None, party: Party, report: Report) -> bool:
    """Whether a party is the body whose own statement a report is, which the outlet's letters stand for."""
    informs = informs_of(report)
    told = slug(informs) if informs is not None else None
    name = source.name if source is not None else party.name
    return told is not None and party.id.startswith("org:") and told == slug(bare_name(name))


_IN_BRACKETS = re.compile(
    r"(?P<name>[A-Z][\w’'&-]+(?: (?:(?:of|for|and|the|on|de|do|da|dos|del|di|du|la|le|et|y|e) )*[A-Z][\w’'&-]+){1,9}) \((?P<short>[A-Z][A-Za-z]*[A-Z][A-Za-z]*)\)"
)
_LONGEST_SHORT = 8


def abbreviations(text: str) -> Mapping[str, tuple[str, str]]:
    """Slug of a name and of what it is told to be abbreviated to → both ("the National Water Institute (INA)"), by a text's brackets."""
    found: dict[str, tuple[str, str]] = {}
    for match in _IN_BRACKETS.finditer(text):
        name, letters = re.sub(r"^The ", "", match["name"]), match["short"]
        if len(letters) <= _LONGEST_SHORT and letters[0] in {word[0] for word in name.split()}:
            found.setdefault(slug(name), (name, letters))
            found.setdefault(slug(letters), (name, letters))
    return found


def _spelt_out(source: Source | None, short: Mapping[str, tuple[str, str]]) -> tuple[Source | None, str | None]:
    """A body under the name that the report spells out, with its abbreviation; itself and None where it has none."""
    told = short.get(slug(bare_name(source.name))) if source is not None else None
    if source is None or told is None or source.kind is SourceKind.PERSON:
        return source, None
    return replace(source, name=told[0]), told[1]


def _told_from(setting: Setting, reading: Reading) -> Setting:
    """The setting, with the state of the office that a report without a dateline opens with ("…, Ottawa confirms"): a minister whose state
    is not told is of that one, and not of where it happened."""
    if setting.dateline is not None:
        return setting
    first = min(
        (one for one in reading.statements if one.source is not None),
        key=lambda one: (_at(one).part != "title", _at(one)),
        default=None,
    )
    source = first.source if first is not None else None
    if source is not None and source.kind not in (SourceKind.PERSON, SourceKind.WITNESS, SourceKind.COLLECTIVE):
        stand = standpoint(source, setting)
        seat = country_in(source.name) or code_of_seat(source.name)
        if seat is not None and stand.whole:
            return replace(setting, dateline=seat)
    heard = _states_heard(setting, reading)
    return replace(setting, dateline=heard) if heard is not None else setting


def _states_heard(setting: Setting, reading: Reading) -> str | None:
    """The country of the only state whose offices a report quotes by name, two of them at least: a paper that has heard the SBU and Ukraine's
    intelligence means Kyiv's by "the President's Office", whatever was hit."""
    offices: dict[str, str] = {}
    for one in reading.statements:
        source = one.source
        if source is None or source.kind in (SourceKind.PERSON, SourceKind.WITNESS, SourceKind.COLLECTIVE):
            continue
        stand = standpoint(source, setting)
        if stand.side is not None and stand.side in state_sides() and _country_told(source, stand):
            offices[fold(source.name)] = stand.side
    sides = set(offices.values())
    return country_of_side(next(iter(sides))) if len(sides) == 1 and len(offices) > 1 else None


def _country_told(source: Source, stand: Standpoint) -> bool:
    """Whether a source's own words tell its state: a known body, or a country's name."""
    return stand.actor is not None or source.country is not None or country_in(source.name) is not None


def _of_the_same(source: Source, party: Party, before: Sequence[tuple[Source, Party]], report: Report) -> Party:
    """ "Ministry spokesman Jane Roe", "the army's spokesman": of the ministry, the army told of before, not of the one of the state that it is
    told from or of."""
    body = fold(source.affiliation or "").split()
    if (
        len(body) != 1
        or body[0] not in _TAKEN_UP["body"]
        or source.country is not None
        or source.kind is not SourceKind.PERSON
    ):
        return party
    same = [one for told, one in before if body[0] in _said_words(told) and one.side is not None and one.id != party.id]
    if same:
        return replace(party, side=same[-1].side)
    told_of = re.compile(rf"(?:[A-Z][\w.’'-]* ){{1,4}}{body[0].title()}\b")
    named = [find_actor(match.group()) for match in told_of.finditer(report.text, 0, source.span.start)]
    actor = next((one for one in reversed(named) if one is not None), None)
    return replace(party, side=actor.side) if actor is not None else party


_SPEAKERS = frozenset("spokesman spokeswoman spokesperson".split())


def _named_since(source: Source, party: Party, before: Sequence[tuple[Source, Party]]) -> Party:
    """ "Spokeswoman Jane Roe" after "a police spokeswoman": she speaks for the body that the unnamed one was of."""
    role = fold(source.role or "")
    if party.side is not None or not source.named or source.affiliation or role not in _SPEAKERS:
        return party
    same = [
        one
        for told, one in before
        if not told.named and fold(told.name).split()[-1:] == [role] and one.side is not None
    ]
    if not same:
        return party
    return replace(
        party, side=same[-1].side, rank=max(party.rank, Rank.NAMED, key=Rank.authority), local=same[-1].local
    )


_TOLD_OF = re.compile(
    r"\b(?:source|official|officer)s?\b(?: \w+){0,2} (?:in|from|close to|at|with|inside) ([^.,;]{4,60})"
)


def _told_of(source: Source, party: Party, report: Report) -> Party | None:
    """ "The source" whom the text has told of without giving him words yet ("on the word of a source in the Guards")."""
    if party.side is not None or source.named or source.span.part != "text":
        return None
    if source.kind is SourceKind.OUTLET:
        return _state_media_before(source, party, report)
    if not set(fold(COUNT.sub("", bare_name(source.name))).split()) <= _TAKEN_UP["person"] | {"same"}:
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
    if (
        source.named
        and source.role
        and find_actor(source.name) is not None
        and _NOBODY & set(fold(source.role).split())
    ):
        words = re.sub(r"^(?:a|an|the|one)\s+", "", source.text.split(",")[0], flags=re.IGNORECASE)
        return replace(source, name=words, named=False, role=words, affiliation=source.name)
    if head and head[-1] in BODIES and (source.named or find_actor(source.text.split(",")[0]) is not None):
        words = re.sub(r"^(?:a|an|the)\s+", "", source.text.split(",")[0], flags=re.IGNORECASE)
        return replace(source, name=words, kind=SourceKind.ORGANISATION, role=None)
    return source


_NOBODY = frozenset("source sources official officials commander commanders insider insiders person people".split())
BODIES = frozenset(
    "ministry department command tv television agency office army navy force forces corps network".split()
)
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
    words = fold(COUNT.sub("", bare_name(source.name))).split()
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
    if source is not None and (_KNOWN_SO_FAR.fullmatch(source.text.strip()) or _is_we(source, statement)):
        source = None
    if source is not None and (
        (source.kind is not SourceKind.PERSON and _AUTOPSIES.fullmatch(source.text.strip()))
        or (source.kind is SourceKind.DOCUMENT and _FIRST_WORD.fullmatch(bare_name(source.name)))
        or (source.kind is not SourceKind.PERSON and not source.named and _OUR.search(source.text))
    ):
        own = publisher(told_to, setting)  # "according to preliminary data", in a ministry's own release
        source = own if own is not None else source
    if source is None:
        source = publisher(told_to, setting) or (
            speaks_of_itself(report, setting) if told_to == report.outlet else None
        )
    if source is None or (source.kind is SourceKind.DOCUMENT and _ITS_OWN_REPORT.search(source.text)):
        return _own_voice(told_to, statement)
    if fold(source.name) in PRONOUNS:
        key = f"unnamed:?:{fold(source.name)}@{agency_key(told_to) if told_to else '?'}"
        return Party(key, "a source the report does not name", source.kind, None, False, Rank.NOBODY)
    stand = standpoint(source, setting)
    person = source.kind in (SourceKind.PERSON, SourceKind.COLLECTIVE, SourceKind.WITNESS) and not stand.whole
    institution = not person and (stand.whole or source.named or source.kind in INSTITUTIONS)
    named = source.named or institution or institution_noun(source)
    via = statement.via[0].name if statement.via else told_to
    key = _key(source, stand, named, via)
    side = f"private:{key}" if stand.side == "private" else stand.side
    return Party(
        id=key,
        name=display(source, stand, institution),
        kind=_kind(source, stand),
        side=side,
        named=named,
        rank=_rank(stand, named or holds_office(source)),
        local=stand.local,
    )


_OUR = re.compile(r"\bour\b")
""" "According to the lists of our ministry", in its own release."""
_AUTOPSIES = re.compile(
    r"(?:the\s+)?(?:(?:post-?\s?mortem|forensic|medical)\s+(?:examinations?|tests?|reports?)|autops(?:y|ies)|post-?mortems?)",
    re.IGNORECASE,
)
""" "Postmortem examinations have shown …", in a ministry's own release."""
_FIRST_WORD = re.compile(
    r"(?:the\s+|an?\s+)?(?:(?:preliminary|provisional|initial|first|early|available|operational|updated|current|latest|confirmed|objective(?:\s+control)?)\s+){1,2}"
    r"(?:data|information|reports?|estimates?|figures?|assessments?|findings?|determinations?|details|tolls?|counts?|tally)"
    r"|(?:the\s+|an?\s+)?(?:analysis|examination|evaluation|review|inspection)(?:\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:recordings?|images?|imagery|footage|videos?|data|wreckage|debris))?",
    re.IGNORECASE,
)
_ITS_OWN_REPORT = re.compile(
    r"\b(?:(?:earlier|previous|original|first)\s+(?:version|edition|report|article|story)\s+(?:of|in|by|on)\s+(?:this|our)\b|(?:in|by)\s+this\s+(?:newspaper|website|paper|magazine))",
    re.IGNORECASE,
)
""" "An earlier version of this story": the outlet's own word."""


def _is_we(source: Source, statement: Statement) -> bool:
    """ "We also wrote that …", "we call on the government …", "it is our sad duty": whoever publishes."""
    return fold(source.name) in ("we", "our") and statement.directness is Directness.INDIRECT and not statement.via


_KNOWN_SO_FAR = re.compile(
    r"(?:(?:the|our|initial|first|early|preliminary|current|available|latest|new)\s+){0,3}(?:information|findings|indications|knowledge|assessments?)"
    r"(?:\s+(?:available|so far|received))?",
    re.IGNORECASE,
)
""" "According to initial information": nobody's words but those of who reports."""


def _own_voice(outlet: str | None, statement: Statement) -> Party:
    """The outlet's own voice: no side, unless it observed or its state controls it."""
    keys = sorted({agency_key(name) for name in (outlet or "").split("/") if name.strip()})
    actor = find_actor(outlet) if outlet and len(keys) == 1 else None
    controlled = actor.side if actor is not None and actor.function == "state-media" else None
    key = f"outlet:{'/'.join(keys) or 'unknown'}"
    seen = key if statement.basis is Basis.OBSERVED and len(keys) == 1 else None
    return Party(key, outlet or "the outlet", SourceKind.OUTLET, controlled or seen, bool(outlet), Rank.NOBODY, True)


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
        return f"org:{stand.side or '?'}:{slug(bare_name(source.name))}"
    role = singular(slug(_without_people(COUNT.sub("", bare_name(source.name))))) or "source"
    affiliation = slug(source.affiliation or "") if source.affiliation and slug(source.affiliation) not in role else ""
    who = (stand.side if stand.side != "private" else "") or affiliation or "?"
    return f"unnamed:{who}:{role}@{agency_key(via) if via else '?'}"


def _without_people(words: str) -> str:
    """Words without countries and peoples, one spelling of "defence": "U.S. defense official" → "defence official"."""
    kept = [
        word for word in re.sub(r"\bdefense\b", "defence", words, flags=re.IGNORECASE).split() if not country_in(word)
    ]
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


_SOCIETY = re.compile(r"(?P<of>(?!The )[A-Z][\w-]+(?: [A-Z][\w-]+)?) Red (?:Cross|Crescent)(?: Society)?")
""" "The Keldian Red Crescent": a country's own society, and not the international committee."""


def named_party(words: str, at: datetime | None = None) -> Party | None:
    """The actor or state named first in words as a party ("Press TV was …", "Canada’s response …"); None for none."""
    actor = actor_in(words, at)
    society = _SOCIETY.search(words) if actor is not None and actor.key == "red-cross" else None
    if society is not None and country_in(society["of"]) is not None:
        return Party(
            f"org:{slug(society.group())}",
            f"the {society.group()}",
            SourceKind.ORGANISATION,
            f"org:{slug(society.group())}",
            True,
            Rank.NAMED,
        )
    if actor is not None:
        key = f"outlet:{actor.key}" if actor.kind is SourceKind.OUTLET else actor.key
        rank = Rank.IN_CHARGE if actor.function in IN_CHARGE else Rank.NAMED
        return Party(key, with_article(actor.name), actor.kind, actor.side, True, rank)
    code = country_in(words)
    side, label = side_of_country(code), label_of_country(code)
    if side is None or label is None:
        return None
    return Party(side, label, SourceKind.STATE, side, True, Rank.IN_CHARGE)
