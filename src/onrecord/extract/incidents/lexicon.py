"""The incident finder by trigger lexicon: tellings → groups → incident mentions with their times, places, figures and statements.

Figures go to the incident told in their sentence (nearest trigger); those of a toll or of arms in a sentence without a
trigger go to the main one. Attributed statements without a telling of another incident are about the main one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from onrecord.extract.incidents.gathering import Group, gather
from onrecord.extract.incidents.roles import find_roles, speaks_of
from onrecord.extract.incidents.triggers import Telling, find_tellings
from onrecord.extract.page import Page
from onrecord.model.ids import hash_id
from onrecord.model.reading import IncidentLink, IncidentMention, Reading, Time
from onrecord.model.vocabulary import IncidentKind, Measure, PlacePrecision, PlaceRole, Relation, Stage, TimePrecision

TOLD = frozenset(
    {
        Measure.LAUNCHED, Measure.INTERCEPTED, Measure.FAILED, Measure.TARGETED, Measure.HIT, Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING, Measure.DETAINED, Measure.DISPLACED,
        Measure.EVACUATED, Measure.RESCUED, Measure.DAMAGED, Measure.DESTROYED, Measure.MAGNITUDE, Measure.INCIDENTS, Measure.CONTAINMENT, Measure.AREA,
    }
)  # fmt: skip
"""Measures that say something of an incident; the others (money, personnel, durations …) only where they stand in its sentence."""
ARMS = frozenset({"missiles", "rockets", "drones", "projectiles", "shells", "bombs", "mortars"})
ARMED = frozenset("strike bombing shooting armed-clash killing attack abduction explosion sabotage riot coup".split())
_FINENESS = [
    TimePrecision.MINUTE,
    TimePrecision.HOUR,
    TimePrecision.PART_OF_DAY,
    TimePrecision.DAY,
    TimePrecision.WEEK,
    TimePrecision.MONTH,
    TimePrecision.YEAR,
    TimePrecision.UNKNOWN,
]
_PLACE_ORDER = [
    PlacePrecision.POINT,
    PlacePrecision.LOCALITY,
    PlacePrecision.DISTRICT,
    PlacePrecision.REGION,
    PlacePrecision.COUNTRY,
]


@dataclass(frozen=True)
class IncidentLexicon:
    """Finds incidents by their words."""

    def find_incidents(self, page: Page, found: Reading) -> tuple[IncidentMention, ...]:
        """Incidents of the report, the main one first."""
        groups = gather(find_tellings(page, found), found)
        figures = _figures(page, groups, found)
        ids = [hash_id("m", found.report, found.reader, group.tellings[0].start) for group in groups]
        made = [_mention(page, groups, group, found, figures[i], ids[i]) for i, group in enumerate(groups)]
        return tuple(
            _linked(mention, groups[i], ids, groups)
            for i, mention in enumerate(_with_statements(page, made, groups, found))
        )


def _figures(page: Page, groups: Sequence[Group], found: Reading) -> list[list[int]]:
    given: list[list[int]] = [[] for _ in groups]
    for index, figure in enumerate(found.figures):
        start, _ = page.at(figure.span)
        near = [
            (_distance(telling, start), i)
            for i, group in enumerate(groups)
            for telling in group.tellings
            if telling.sentence.start <= start < telling.sentence.end
        ]
        if near and (figure.measure in TOLD or figure.unit in ARMS):
            given[min(near)[1]].append(index)
        elif figure.measure in TOLD and groups and not groups[0].behind:
            if (
                figure.measure in (Measure.LAUNCHED, Measure.INTERCEPTED, Measure.FAILED, Measure.HIT, Measure.TARGETED)
                and groups[0].kind not in ARMED
            ):
                continue
            if figure.measure is Measure.MAGNITUDE and groups[0].kind not in (
                "earthquake",
                "storm",
                "landslide",
                "flood",
                "eruption",
            ):
                continue
            given[0].append(index)
    return given


def _distance(telling: Telling, start: int) -> int:
    return min(abs(telling.start - start), abs(telling.end - start))


def _mention(
    page: Page, groups: Sequence[Group], group: Group, found: Reading, figures: list[int], key: str
) -> IncidentMention:
    first = group.tellings[0]
    others = [telling for other in groups if other is not group for telling in other.tellings]
    times = _times(group, found, page)
    places = _places(page, group, found, others)
    when = found.times[times[0]] if times else None
    stages = [telling.stage for telling in group.tellings]
    return IncidentMention(
        id=key,
        kind=IncidentKind(group.kind),
        trigger=page.span(first.start, first.end),
        trigger_text=first.text,
        stage=Stage.HAPPENED if Stage.HAPPENED in stages else stages[0],
        background=group.behind,
        begins=when.begins if when else None,
        ends=when.ends if when else None,
        precision=when.precision if when else TimePrecision.UNKNOWN,
        triggers=tuple(page.span(telling.start, telling.end) for telling in group.tellings),
        places=tuple(places),
        times=tuple(times),
        figures=tuple(figures),
        roles=tuple(find_roles(page, group, found, places, times, figures)),
    )


def _times(group: Group, found: Reading, page: Page) -> list[int]:
    """Times of the incident: the one nearest a telling of the head (else of any) leads; those that agree with it follow, the
    finest first."""
    near: dict[int, tuple[bool, int]] = {}
    for telling in group.tellings:
        for index in telling.times:
            start, _ = page.at(found.times[index].span)
            key = (not telling.head, _distance(telling, start))
            near[index] = min(near.get(index, key), key)
    if not near:
        return []
    anchor = found.times[min(near, key=lambda i: (near[i], i))]
    agreeing = [i for i in near if _touch(found.times[i], anchor)]
    return sorted(agreeing, key=lambda i: (_FINENESS.index(found.times[i].precision), near[i], i))


def _of_others(start: int, told: Sequence[Telling], others: Sequence[Telling]) -> bool:
    """Words nearer to another incident's telling in the same sentence are that one's."""
    mine = min(_distance(telling, start) for telling in told)
    return any(o.sentence.start == told[0].sentence.start and _distance(o, start) < mine for o in others)


BEHIND_REACH = 80
"""Characters between a telling of what is behind and its place: further off, the place is the main incident's."""


def _touch(a: Time, b: Time) -> bool:
    if a.begins is None or b.begins is None or a.ends is None or b.ends is None:
        return False
    slack = timedelta(hours=14)
    return a.begins < b.ends + slack and b.begins < a.ends + slack


def _places(page: Page, group: Group, found: Reading, others: Sequence[Telling]) -> list[int]:
    """Places where it happened or was launched from: hit before named, finer before wider, one entry a place."""
    sentences = {telling.sentence.start for telling in group.tellings}
    near: dict[int, int] = {}
    for index, place in enumerate(found.places):
        start, _ = page.at(place.span)
        sentence = page.document.sentence_at(start)
        if sentence is None or sentence.start not in sentences:
            continue
        told = [t for t in group.tellings if t.sentence.start == sentence.start]
        if _of_others(start, told, others) or (group.behind and min(_distance(t, start) for t in told) > BEHIND_REACH):
            continue
        if place.role in (PlaceRole.HIT, PlaceRole.MENTIONED, PlaceRole.LAUNCHED_FROM):
            near[index] = start
    fine = [i for i in near if found.places[i].precision not in (PlacePrecision.COUNTRY, None)]
    if not fine and not group.behind:
        apart = {telling.sentence.start for telling in others}
        fine = [
            i
            for i, p in enumerate(found.places)
            if p.role in (PlaceRole.DATELINE, PlaceRole.HIT)
            and _sentence_start(page, i, found) not in apart
            and p.precision is not PlacePrecision.COUNTRY
            and p.precision
        ][:1]
        near.update(dict.fromkeys(fine, 0))
    order = sorted(near, key=lambda i: (_rank(found, i), near[i]))
    seen: set[str] = set()
    kept: list[int] = []
    for index in order:
        place = found.places[index]
        key = f"{place.gazetteer_id or place.name}|{place.role is PlaceRole.LAUNCHED_FROM}"
        if key not in seen:
            seen.add(key)
            kept.append(index)
    return kept


def _sentence_start(page: Page, index: int, found: Reading) -> int:
    sentence = page.document.sentence_at(page.at(found.places[index].span)[0])
    return sentence.start if sentence else -1


def _rank(found: Reading, index: int) -> tuple[bool, bool, int]:
    place = found.places[index]
    fineness = _PLACE_ORDER.index(place.precision) if place.precision else len(_PLACE_ORDER)
    return (place.role is PlaceRole.LAUNCHED_FROM, place.role is not PlaceRole.HIT and fineness > 1, fineness)


def _with_statements(
    page: Page, mentions: list[IncidentMention], groups: Sequence[Group], found: Reading
) -> list[IncidentMention]:
    """Statements that speak of each; attributed ones that speak of none are about the main incident."""
    ranges = [_ranges(page, group, mention, found) for group, mention in zip(groups, mentions, strict=True)]
    given: list[list[str]] = [[] for _ in mentions]
    for statement in found.statements:
        hits = [i for i in range(len(mentions)) if speaks_of(statement, page, ranges[i])]
        if not hits and not statement.own_voice and mentions:
            hits = [0]
        for i in hits:
            given[i].append(statement.id)
    return [replace(mention, statements=tuple(ids)) for mention, ids in zip(mentions, given, strict=True)]


def _ranges(page: Page, group: Group, mention: IncidentMention, found: Reading) -> list[tuple[int, int]]:
    return [(t.start, t.end) for t in group.tellings] + [page.at(found.figures[i].span) for i in mention.figures]


def _linked(mention: IncidentMention, group: Group, ids: Sequence[str], groups: Sequence[Group]) -> IncidentMention:
    """What is behind is the main one's cause where the words say so, else its context; an aftershock is its aftermath."""
    if not groups or mention.id == ids[0]:
        return mention
    aftershock = any("aftershock" in telling.text.lower() for telling in group.tellings)
    relation = Relation.AFTERMATH if aftershock else Relation.CAUSE if _is_cause(group) else Relation.CONTEXT
    return replace(mention, links=(IncidentLink(ids[0], relation),))


def _is_cause(group: Group) -> bool:
    return group.behind and any(telling.behind and (telling.victims or telling.actors) for telling in group.tellings)
