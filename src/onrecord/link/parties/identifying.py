"""One party from the words of one source: identity key, name, side, rank (rules 1, 2 and 4 of `parties`)."""

from __future__ import annotations

import re
from datetime import datetime

from onrecord.lang.roles import PRONOUNS
from onrecord.link.copies.credits import agency_key
from onrecord.link.parties.actors import (
    actor_in,
    country_in,
    find_actor,
    label_of_country,
    side_of_country,
)
from onrecord.link.parties.names import fold, name_parts, slug
from onrecord.link.parties.naming import (
    COUNT,
    bare_name,
    display,
    holds_office,
    institution_noun,
    with_article,
)
from onrecord.link.parties.publishing import publisher, speaks_of_itself
from onrecord.link.parties.sides import Setting, Standpoint, standpoint
from onrecord.model.evidence import Carry, Party, Rank
from onrecord.model.reading import Source, Statement
from onrecord.model.report import Report
from onrecord.model.vocabulary import Basis, Directness, SourceKind

IN_CHARGE = frozenset(("military", "police", "relief", "monitor", "health", "government"))
"""Functions that answer for what happened; a person or body of one, named, ranks above other named people."""
INSTITUTIONS = frozenset(
    (SourceKind.OFFICE, SourceKind.ORGANISATION, SourceKind.STATE, SourceKind.ARMED_GROUP, SourceKind.OUTLET)
)


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
