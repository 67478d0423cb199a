"""Whom a noun takes up again from earlier in a text: "the official", "the department", "state television", "the army's spokesman".

1. A bare noun is the last party that it can stand for.
2. Else whom the text has told of without giving him words yet.
3. Who speaks for a body told of before is of that body's side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.link.parties.actors import (
    actor_in,
    country_in,
    find_actor,
    side_of_country,
)
from onrecord.link.parties.names import fold
from onrecord.link.parties.naming import (
    COUNT,
    article,
    bare_name,
)
from onrecord.model.evidence import Party, Rank
from onrecord.model.reading import Source
from onrecord.model.report import Report
from onrecord.model.vocabulary import SourceKind


def of_the_same(source: Source, party: Party, before: Sequence[tuple[Source, Party]], report: Report) -> Party:
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


def named_since(source: Source, party: Party, before: Sequence[tuple[Source, Party]]) -> Party:
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


def told_of(source: Source, party: Party, report: Report) -> Party | None:
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


_TAKEN_UP = {
    "person": frozenset("official officials source sources spokesman spokeswoman spokesperson".split()),
    "body": frozenset(
        "military army department ministry command network broadcaster television office statement guards force forces agency "
        "corps government administration group movement police state-television station newspaper".split()
    ),
}


def taken_up(source: Source, before: Sequence[tuple[Source, Party]]) -> Party | None:
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
