"""Parties: who a statement is given to after linking: identity key, name as a wire editor writes it, side, rank.

Rules:
1. A named person is one person by name; an office, body, group or outlet by the actor's key, else its folded name.
2. Unnamed people are one party by side, role and the outlet they spoke to ("two U.S. officials" and "the U.S. official" of
   one outlet are never two origins).
3. "The official(s)" with nothing else to go by is the last unnamed official before.
4. An outlet's own voice is a party that counts as nobody's word (`own`); a carried passage's own voice is its agency's. What goes on with
   somebody's words without saying so again is his (`continuing`).

One source at a time: `identifying`; what a noun takes up from before: `takenup`; from where a report speaks: `toldfrom`. Names at first mention:
`naming`; one party under several names, over many reports: `unifying`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from onrecord.link.claims.continuing import continued
from onrecord.link.parties.actors import find_actor
from onrecord.link.parties.belonging import belonging
from onrecord.link.parties.identifying import identify
from onrecord.link.parties.names import fold, slug
from onrecord.link.parties.naming import bare_name
from onrecord.link.parties.publishing import informs_of
from onrecord.link.parties.takenup import named_since, of_the_same, taken_up, told_of
from onrecord.link.parties.toldfrom import said_at, setting_of, told_from
from onrecord.model.evidence import Carry, MentionCard, Party
from onrecord.model.reading import Reading, Source, Statement
from onrecord.model.report import Report
from onrecord.model.vocabulary import SourceKind


def parties_of(
    report: Report, reading: Reading, carries: Sequence[Carry] = (), cards: Sequence[MentionCard] = ()
) -> Mapping[str, Party]:
    """Statement id → the party its words are given to, for every statement of a reading."""
    setting = told_from(setting_of(report, reading, cards), reading)
    short = abbreviations(report.text)
    found: dict[str, Party] = {}
    before: list[tuple[Source, Party]] = []
    ordered = sorted(reading.statements, key=lambda one: (said_at(one), one.id))
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
            again = taken_up(source, before) or told_of(source, party, report)
            party = again if again is not None else of_the_same(source, party, before, report)
            party = named_since(source, party, before)
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
