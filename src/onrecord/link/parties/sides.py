"""Whose side a source speaks for: effective control of what is said, from its words and the tables of `lang/actors`.

Rules, in order; the first that answers wins, and its name is the reason:
1. former officials: unknown (None), so independent of nobody;
2. a head of state or group in office, by name;
3. an actor of the tables, in the name, the affiliation or the role, on that day;
4. a capital or a country alone: its state; analysts and other commentators: unknown;
5. hospitals, courts, universities, companies, charities: each its own side;
6. private people (witnesses, residents, families): each speaks for himself;
7. a state's media, ministries, forces, police, fire and civil protection, local authorities, lawmakers and officials:
   **the side of their state**. Local and national bodies of one state count as one side until an editor decides otherwise:
   it is the careful reading, since two public bodies often tell from one sheet. Whose state: the country in the words; else
   for forces and governments the dateline's, for police and other local bodies the scene's country; else unknown. A state's
   media need their state in the words;
8. an armed group: itself;
9. all else: unknown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import pairwise

from onrecord.lang import nations
from onrecord.lang.actors import (
    CAPITALS,
    COMMENTATORS,
    HEADS_OF_STATES,
    OPPOSITION,
    OWN_BODIES,
    PRIVATE_PERSONS,
    PUBLIC_BODIES,
    STATE_MEDIA_WORDS,
)
from onrecord.link.parties.actors import (
    Actor,
    actor_in,
    country_in,
    find_actor,
    leader_side,
    side_of_country,
    state_sides,
)
from onrecord.link.parties.names import fold, slug
from onrecord.model.reading import Source
from onrecord.model.vocabulary import SourceKind

NATIONAL = frozenset(("military", "government"))
"""Functions whose state, where not told, is the dateline's before the scene's."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a report tells of where it speaks from and of: ISO codes of the dateline and of the scene, and the moment. `official`: the first is
    that of the body that publishes it."""

    dateline: str | None = None
    scene: str | None = None
    at: datetime | None = None
    official: bool = False


@dataclass(frozen=True, slots=True)
class Standpoint:
    """A side with how it was found. `function`: what the body is for ("military", "police", … or ""). `actor`: the table's
    line where one was found; `whole`: the source is that actor itself, not a person or part of it; `local`: a city's or
    province's government."""

    side: str | None
    rule: str
    function: str = ""
    actor: Actor | None = None
    whole: bool = False
    local: bool = False


def standpoint(source: Source, setting: Setting) -> Standpoint:
    """Whose side a source speaks for (the module's rules)."""
    words = _words(source)
    tokens = _tokens(words)
    if tokens & _FORMER:
        return Standpoint(None, "former-official")
    by_name = leader_side(source.name, setting.at) if source.kind is SourceKind.PERSON else None
    if by_name is not None:
        return Standpoint(by_name, "leader-by-name", "government")
    actor = _actor(source, setting)
    shared = (
        fold((source.affiliation if source.kind is SourceKind.PERSON else source.name) or "") if actor is None else ""
    )
    if shared.removeprefix("the ") in _OF_SEVERAL_STATES and setting.dateline is not None:
        return Standpoint(side_of_country(setting.dateline), "office-of-state", "government")
    if actor is not None and actor.side == _RED_CROSS and _country(source) is not None:
        society = _SOCIETY.sub("", source.affiliation or source.name)
        return Standpoint(f"org:{slug(society)}", "own-body", "aid", None, not source.named)
    if actor is not None:
        whole = actor in (find_actor(source.name, setting.at), find_actor(_noun(source.text), setting.at))
        return Standpoint(actor.side, "known-actor", actor.function, actor, whole or _names_only(source, actor))
    seat = _seats().get(fold(source.name))
    if seat is not None or source.kind is SourceKind.STATE:
        return Standpoint(side_of_country(seat or _country(source)), "state", "government", None, True)
    if tokens & _set(COMMENTATORS):
        return Standpoint(None, "commentator")
    return _by_role(source, words, tokens, setting)


_OF_SEVERAL = frozenset("countries nations ministries governments".split())
""" "The two countries' defence ministries": of no one state."""
_LIBERATION = re.compile(
    r"\b(?:liberation|resistance|revolutionary|insurgent)\s+(?:\w+\s+)?(?:army|front|forces|movement|council)\b"
)
""" "National Liberation Army": no state's army, where no table says so."""
_SOCIETY = re.compile(r"(?<=[Cc]ross|scent)\s+[Ss]ociety\b")
""" "The Kenya Red Cross Society" is the Kenya Red Cross."""
_RED_CROSS = "red-cross"
"""The international committee; a country's society ("the Turkish Red Crescent") is its own."""
_HEAD_OF_AREA = re.compile(
    r"\b(?:head|chief) of (?:the )?(?:[\w-]+ ){0,3}?(?:region|district|province|oblast|raion|county|municipality|commune|village|town|city|settlement|administrative post|local administration)(?= (?:of|in|and|administration|council)\b|$)"
)
""" "The head of the region", "the head of the administrative post"."""
_FORMER = frozenset(("former", "ex", "retired", "onetime"))
_ABROAD = re.compile(r"\b(?:embassy|consulate|ambassador|envoy|mission|high\s+commission(?:er)?)\b", re.IGNORECASE)
_WHERE = re.compile(r"\s(?:in|to|at|near)\s.*$")


def _noun(words: str) -> str:
    """The words without what follows a comma."""
    return words.split(",")[0].strip()


def _by_role(source: Source, words: str, tokens: frozenset[str], setting: Setting) -> Standpoint:
    body = _body(source, tokens)
    if body is not None:
        return Standpoint(f"org:{body}", "own-body", "health" if {"hospital", "clinic"} & tokens else "own")
    if _RIGHTS & tokens and not tokens & _OF_STATES_RIGHTS and source.kind is SourceKind.ORGANISATION and source.named:
        return Standpoint(f"org:{slug(source.name)}", "own-body", "own")
    if _set(PRIVATE_PERSONS) & tokens and not _public(tokens):
        return Standpoint("private", "private-person", "private")
    liberating = _LIBERATION.search(words) is not None
    if source.kind is SourceKind.ARMED_GROUP or _set(OPPOSITION) & tokens or liberating:
        group = (
            source.kind is SourceKind.ARMED_GROUP or (liberating and source.kind is not SourceKind.PERSON)
        ) and source.named
        return Standpoint(slug(source.name) if group else None, "armed-group", "armed-group")
    state_media = any(phrase.strip() in words for phrase in STATE_MEDIA_WORDS.split(";"))
    function = "state-media" if state_media else _public(tokens)
    heads_area = not function and any(_HEAD_OF_AREA.search(fold(told or "")) for told in (source.role, source.name))
    if heads_area:
        function = "government"
    if not function and _country(source) is not None:
        function = next((name for name, heads in HEADS_OF_STATES.items() if tokens & _set(heads)), "")
    if function:
        code = _country(source)
        if code is None and tokens & _OF_SEVERAL:
            return Standpoint(None, "offices-of-several-states", function)
        if code is None and tokens & _OF_MANY_STATES and tokens & _OFFICIALS:
            return Standpoint(None, "official-of-no-told-state", function)
        if code is None and function != "state-media":
            national = (function in NATIONAL or setting.official) and not heads_area and not _local(tokens)
            code = (setting.dateline or setting.scene) if national else (setting.scene or setting.dateline)
        side = side_of_country(code)
        local = function == "government" and (heads_area or _local(tokens))
        return Standpoint(side, "office-of-state" if side else "office-of-unknown-state", function, local=local)
    if source.kind is SourceKind.OUTLET:
        return Standpoint(f"outlet:{slug(source.name)}", "outlet", "media")
    if source.kind is SourceKind.WITNESS:
        return Standpoint("private", "private-person", "private")
    return Standpoint(None, "unknown")


def _words(source: Source) -> str:
    """Role, affiliation and (where it is no person's name) name, folded."""
    pieces = [source.role or "", source.affiliation or ""]
    if not (source.named and source.kind is SourceKind.PERSON):
        pieces.append(source.name)
    return fold(" ".join(pieces))


def _tokens(words: str) -> frozenset[str]:
    parts = words.split()
    pairs = [f"{a}-{b}" for a, b in pairwise(parts)]
    return frozenset([*parts, *pairs])


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _actor(source: Source, setting: Setting) -> Actor | None:
    whole = find_actor(source.name, setting.at) or find_actor(_noun(source.text), setting.at)
    if whole is not None and not _of_another_state(whole, setting):
        return whole
    elsewhere = _ABROAD.search(source.name) and _WHERE.search(source.name)
    candidates = [None if elsewhere else source.affiliation, source.role]
    if not (source.kind is SourceKind.PERSON and source.named):
        candidates.insert(0, source.name)
    for words in candidates:
        words = _WHERE.sub("", words) if words and _ABROAD.search(words) else words
        found = actor_in(words, setting.at) if words else None
        if found is not None and not _other_country(source, found) and not _of_another_state(found, setting):
            return found
    return None


_OF_SEVERAL_STATES = {
    "foreign office": ("uk", "GB"),
    "metropolitan police": ("uk", "GB"),
    "national guard": ("us", "US"),
    "national disaster management authority": ("pakistan", "PK"),
    "directorate of criminal investigations": ("kenya", "KE"),
    "rapid intervention battalion": ("cameroon", "CM"),
}
"""Names of bodies that more than one state has → the side that the table gives them, and its country."""


def _of_another_state(actor: Actor, setting: Setting) -> bool:
    """ "The Foreign Office", told from Berlin, is not London's, nor "the Metropolitan Police" of what happened in Colombia."""
    told = _OF_SEVERAL_STATES.get(fold(actor.name))
    return told is not None and actor.side == told[0] and (setting.dateline or setting.scene) not in (None, told[1])


def _other_country(source: Source, actor: Actor) -> bool:
    """ "Iraq's Central Command" is not the American one: a country in the words that isn't the actor's."""
    named = country_in(" ".join(filter(None, (source.affiliation, source.role, source.name))))
    side = side_of_country(named)
    sides_of_states = actor.side == side_of_country(country_in(actor.name)) or actor.side in state_sides()
    return side is not None and sides_of_states and side != actor.side and actor.function not in ("media", "agency")


def _names_only(source: Source, actor: Actor) -> bool:
    """The source's words are the actor's name with nothing but a country, "news agency" and the like around it."""
    if source.kind in (SourceKind.PERSON, SourceKind.COLLECTIVE, SourceKind.WITNESS):
        return False
    extra = set(fold(source.name).split()) - set(fold(actor.name).split()) - {"of", "the", "s", "and"}
    return len([word for word in extra if country_in(word) is None]) <= 3


def _country(source: Source) -> str | None:
    if source.country:
        return source.country.upper()
    for words in (
        source.affiliation,
        source.role,
        None if source.kind is SourceKind.PERSON and source.named else source.name,
    ):
        words = _WHERE.sub("", words) if words and _ABROAD.search(words) else words
        found = country_in(words) if words else None
        if found is not None:
            return found
    seat = _AT_SEAT.search(source.text)
    return _capitals().get(fold(seat.group(1))) if seat is not None else None


_AT_SEAT = re.compile(r"\sin ((?:[A-Z][\w’'-]+ ?){1,3})$")
""" "The foreign minister in Lisbon": whose he is, by where he sits."""


_OF_MANY_STATES = frozenset("western european arab african asian allied gulf scandinavian nordic".split())
_OFFICIALS = frozenset("official officials diplomat diplomats source sources envoy envoys intelligence".split())
""" "A senior Western official": of which of many states is not told."""


def _public(tokens: frozenset[str]) -> str:
    """The function of a state's office in the words, the most special first; "" for none."""
    for function, words in PUBLIC_BODIES.items():
        if tokens & _set(words):
            return function
    return ""


def _local(tokens: frozenset[str]) -> bool:
    return bool(
        tokens
        & {
            "mayor",
            "mayoral",
            "governor",
            "county",
            "city",
            "city-hall",
            "municipal",
            "municipality",
            "province",
            "provincial",
            "prefect",
            "governorate",
            "governorship",
            "mayoralty",
            "prefecture",
            "council",
            "councillor",
            "local",
            "district",
            "collector",
            "tehsildar",
            "akim",
            "akimat",
            "magistrate",
            "regional",
        }
    )


def _body(source: Source, tokens: frozenset[str]) -> str | None:
    """The slug of a body that is its own side ("Mercy Hospital spokeswoman" → "mercy-hospital")."""
    head = sorted(tokens & _set(OWN_BODIES), key=lambda word: (word not in ("hospital", "clinic"), -len(word), word))
    if not head or tokens & {"ministry", "minister", "police", "attorney-general"}:
        return None
    if head[0] == "institute" and tokens & _OF_STATES:
        return None
    noun = head[0].replace("-", " ")
    pieces = [fold(piece) for piece in (source.affiliation, source.name, source.role) if piece]
    found = next(
        (match for piece in pieces if (match := re.search(rf"((?:\w+ ){{0,4}}){re.escape(noun)}\b", piece))), None
    )
    before = [word for word in (found.group(1).split() if found else []) if word not in _FILLERS]
    return "-".join([*before, *noun.split()])


_RIGHTS = frozenset(("rights", "human-rights"))
_OF_STATES_RIGHTS = frozenset(
    "ministry minister commission commissioner ombudsman council court committee office police department government".split()
)
""" "The Network for the Defence of Rights" is nobody's army; a state's commission on rights is its own."""
_OF_STATES = frozenset("national federal state".split())
"""Before an institute that is a state's office ("the National Institute of Meteorology")."""
_FILLERS = frozenset(
    "the a an of for at in from spokesman spokeswoman spokesperson director official head chief manager and local senior "
    "an administrator executive officials representative two three several".split()
)


def code_of_seat(name: str) -> str | None:
    """The ISO code of the state whose seat of government a name is ("Ottawa"), or None."""
    return _seats().get(fold(name))


@cache
def _capitals() -> Mapping[str, str]:
    return {fold(name): row.code for row in nations.capitals() for name in row.names}


@cache
def _seats() -> Mapping[str, str]:
    pairs = (entry.strip().rsplit(" ", 1) for entry in CAPITALS.split(";"))
    return {fold(name): code for name, code in pairs}
