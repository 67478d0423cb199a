"""Who and what plays which role in an incident, as words of the report: by, against, victim, means, launched-from, place, time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.extract.incidents.gathering import Group
from onrecord.extract.incidents.triggers import Telling
from onrecord.extract.page import Page
from onrecord.lang.triggers import MEANS, MISSILE_KINDS, NATURAL
from onrecord.model.reading import Reading, RoleFiller, Statement
from onrecord.model.vocabulary import Measure, PlaceRole, Role, Stance
from onrecord.text.numbers import find_numbers

_NP = r"(?:(?:the|an?|its|their|his|her|two|three|at least two|several)\s+)?(?:(?:[A-Z][\w.’'-]*|[a-z]+(?:-[a-z]+)?)\s+){0,4}?"
_MEANS = re.compile(
    r"\b(?:(?:short-range|medium-range|long-range|surface-to-surface|armed|explosive)\s+)*(?:"
    + "|".join(sorted((re.escape(m) for m in MEANS), key=len, reverse=True))
    + r")s?\b",
    re.IGNORECASE,
)
_PERPETRATORS = re.compile(
    r"\b(?:an?|the|two|three|four|several|masked|unidentified|unknown|lone|suspected|armed|islamist|separatist)\s+(?:[a-z-]+\s+){0,2}?(?:gunm[ea]n|attackers?|militants?|assailants?|suicide bombers?|bombers?|rebels?|insurgents?|shooters?|fighters|suspects?|jihadists?|extremists?|terrorists?|guerrillas?)\b",
    re.IGNORECASE,
)
_ACTIVE = re.compile(
    r"\b(?:fired|launched|struck|attacked|bombed|shelled|raided|hit|carried out|staged|mounted|opened fire|stormed|ambushed|killed|targeted|lobbed|kidnapped|abducted)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:fired|launched|carried out|struck|killed|claimed|staged|attacked|hit|conducted|mounted|bombed|shelled|kidnapped|abducted|shot|shot dead|murdered|stabbed)\s+(?:[\w-]+\s+){0,3}?by\s+(?P<who>"
    + _NP
    + r"[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,4})"
)
_AGAINST = re.compile(
    r"\b(?:attack|attacks|strike|strikes|assault|raid|raids|fire|fired|missiles|rockets|drones)\s+(?:on|against|at|targeting)\s+(?P<who>(?:the\s+|an?\s+|two\s+|at least two\s+)?(?:[\w.’'-]+\s+){0,4}?(?:bases?|forces?|troops|sites?|facilit(?:y|ies)|convoys?|positions?|embass(?:y|ies)|consulates?|compounds?|barracks|targets?|checkpoints?|camps?|villages?|markets?|mosques?|church(?:es)?|schools?|hospitals?|buses|bus|offices?|headquarters|refiner(?:y|ies)|pipelines?|ships?|tankers?))\b|\btargeting\s+(?P<what>(?:[\w.’'-]+\s+){0,4}?(?:bases?|forces?|troops|sites?|facilit(?:y|ies)|positions?|convoys?|targets?))\b|\btargeted\s+(?P<that>(?:at least two\s+|two\s+|several\s+)?(?:[\w.’'-]+\s+){0,4}?(?:bases?|forces?|troops|sites?|facilit(?:y|ies)|positions?|convoys?))\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?P<who>(?:[A-Z][\w.’'-]*\s+){1,6}|(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){1,6})(?:(?:has|have|had|also|on|late|early|swiftly|then|overnight)\s+){0,3}\Z"
)
_STOP_SUBJECT = re.compile(
    r"\A(?:The|A|An|In|On|At|After|Before|But|And|When|While|As|It|He|She|They|We|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\Z"
)


def find_roles(
    page: Page, group: Group, found: Reading, places: list[int], times: list[int], figures: list[int]
) -> list[RoleFiller]:
    """Role fillers, each words once a role, in text order."""
    fillers: list[RoleFiller] = []
    for telling in group.tellings:
        if group.kind not in NATURAL:
            fillers += _doers(page, telling, found)
            fillers += _targets(page, telling)
        if group.kind in MISSILE_KINDS | {"shooting", "killing"}:
            fillers += _means(page, telling)
    fillers += _credit(group, found)
    for index in figures:
        figure = found.figures[index]
        if (
            figure.measure in (Measure.KILLED, Measure.INJURED)
            and figure.unit == "people"
            and re.search(r"[A-Za-z]{4}", figure.text)
            and _names_somebody(figure.text)
        ):
            fillers.append(RoleFiller(Role.VICTIM, figure.span, figure.text))
    for index in places:
        place = found.places[index]
        role = Role.LAUNCHED_FROM if place.role is PlaceRole.LAUNCHED_FROM else Role.PLACE
        fillers.append(RoleFiller(role, place.span, place.text))
    for index in times[:2]:
        fillers.append(RoleFiller(Role.TIME, found.times[index].span, found.times[index].text))
    unique = {(f.role, f.text.lower()): f for f in reversed(fillers)}
    return sorted(unique.values(), key=lambda f: (f.span.part != "title", f.span.start, f.role.value))


def _names_somebody(text: str) -> bool:
    """A figure's words that describe or name one victim, rather than count them."""
    if re.match(r"(?:an?|one|the)\s+[a-z]", text):
        return True
    return not find_numbers(text) and re.match(r"[A-Z][\w.’'-]+(?:\s|\Z)", text) is not None


def _doers(page: Page, telling: Telling, found: Reading) -> Iterator[RoleFiller]:
    text, sentence = page.document.text, telling.sentence
    for match in _BY.finditer(text, sentence.start, sentence.end):
        if abs(match.start() - telling.start) < 160:
            yield RoleFiller(Role.BY, page.span(*match.span("who")), match.group("who"))
    for match in _PERPETRATORS.finditer(text, sentence.start, sentence.end):
        if match.end() <= telling.start + 60:
            yield RoleFiller(Role.BY, page.span(*match.span()), match.group())
    verb = _ACTIVE.search(text, max(sentence.start, telling.start - 12), min(sentence.end, telling.end + 2))
    if verb is not None:
        subject = _SUBJECT.search(text[sentence.start : verb.start()])
        if subject is not None and _is_doer(subject.group("who"), found, page, sentence.start + subject.start("who")):
            who = subject.group("who").strip()
            words = who.split()
            while words and _STOP_SUBJECT.match(words[0]):
                words = words[1:]
            if words:
                start = text.index(words[0], sentence.start + subject.start("who"))
                yield RoleFiller(
                    Role.BY, page.span(start, start + len(" ".join(words))), text[start : start + len(" ".join(words))]
                )
    for place in found.places:
        start, end = page.at(place.span)
        if (
            place.role is PlaceRole.ORIGIN
            and sentence.start <= start
            and end <= telling.start
            and re.fullmatch(r"(?:['’]s)?[\s-](?:[\w-]+[\s-]){0,2}", text[end : telling.start])
            and place.country in telling.actors
        ):
            yield RoleFiller(Role.BY, place.span, place.text)


def _is_doer(words: str, found: Reading, page: Page, start: int) -> bool:
    """A subject that can act: not a place that is no state, not a bare title."""
    end = start + len(words)
    for place in found.places:
        first, last = page.at(place.span)
        if first < end and start < last:
            return (place.precision is not None and place.precision.value == "country") or last - first < len(
                words.strip()
            ) - 2
    return len(words.split()) > 1 or words.strip().isupper()


def _targets(page: Page, telling: Telling) -> Iterator[RoleFiller]:
    text, sentence = page.document.text, telling.sentence
    for match in _AGAINST.finditer(text, sentence.start, sentence.end):
        name = next(key for key in ("who", "what", "that") if match.group(key))
        if abs(match.start() - telling.start) < 140:
            yield RoleFiller(Role.AGAINST, page.span(*match.span(name)), match.group(name))


def _means(page: Page, telling: Telling) -> Iterator[RoleFiller]:
    text, sentence = page.document.text, telling.sentence
    for match in _MEANS.finditer(text, sentence.start, sentence.end):
        if match.start() - telling.end < 70 and telling.start - match.end() < 70:
            yield RoleFiller(Role.MEANS, page.span(*match.span()), match.group())


def _credit(group: Group, found: Reading) -> Iterator[RoleFiller]:
    """Who took responsibility, in a statement about this incident."""
    if group.behind:
        return
    for statement in found.statements:
        if statement.stance is Stance.TAKES_RESPONSIBILITY and statement.source is not None:
            yield RoleFiller(Role.BY, statement.source.span, statement.source.text)


def speaks_of(statement: Statement, page: Page, ranges: list[tuple[int, int]]) -> bool:
    """Whether a statement's content or cue overlaps one of these document ranges."""
    spans = [*statement.content, *([statement.cue.span] if statement.cue else [])]
    return any(first < end and start < last for first, last in map(page.at, spans) for start, end in ranges)
