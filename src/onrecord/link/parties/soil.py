"""What states count on their own soil: a quake on a border is told by two, and each counts its own dead.

A count that is told to be of a country keeps that as its place until it is known where all of the incident was. Then, in order:

1. Where the towns hit lie in several countries and offices of two or more of those states, or words of place, count people for their
   own, an office's count of people without place or group is its country's, and so is one of a country's people ("no Keldian died"), and what an outlet tells by itself whose report names no other;
   that of a party without a side is of the country whose count its report has told last ("more than 200 had died, the opposition's leader said").
2. A quake, a storm or a flood is wider than a town: where a state's national bodies count people, one of its local bodies counts those of its own area.
3. Elsewhere a country that any place of the incident lies in is no limit of a count, as it is none of one report's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.lang.incident_cues import NATURE
from onrecord.link.claims.amounts import OF_PEOPLE
from onrecord.link.parties.actors import label_of_country, side_of_country
from onrecord.link.parties.names import fold
from onrecord.model.evidence import Amount, Evidence, MentionCard
from onrecord.model.span import Span
from onrecord.model.vocabulary import PlacePrecision, PlaceRole

_TOWNS = (PlacePrecision.POINT, PlacePrecision.LOCALITY, PlacePrecision.DISTRICT)


def on_own_soil(evidence: Iterable[Evidence], cards: Sequence[MentionCard]) -> tuple[Evidence, ...]:
    """The evidence of one incident with its counts' places as all of its tellings have them. Ids stay."""
    items = tuple(evidence)
    if any(card.main and card.kind.value in NATURE for card in cards):
        items = _of_areas(items)
    countries = {
        side: place.country
        for card in cards
        for place in card.places
        if card.main and place.role in _there(card) and place.precision in _fine(card) and place.country
        if (side := side_of_country(place.country)) is not None
    }
    counting = {side for item in items if (side := _counts_for(item, countries)) is not None}
    if len(counting) > 1:
        told_of = _told_of(cards, counting)
        return _of_no_side(tuple(_of_state(item, countries, told_of.get(item.report)) for item in items), countries)
    wide = {side for card in cards for place in card.places if (side := side_of_country(place.country)) is not None}
    return tuple(_without(item, wide) for item in items)


def _fine(card: MentionCard) -> tuple[PlacePrecision, ...]:
    """Precisions of places that tell of which country an incident was in: a storm's regions do, too."""
    return (*_TOWNS, PlacePrecision.REGION) if card.kind.value in NATURE else _TOWNS


def _there(card: MentionCard) -> tuple[PlaceRole, ...]:
    """Roles of the places where an incident was: a quake or a flood was in the towns that are told of it, too."""
    return (PlaceRole.HIT, PlaceRole.MENTIONED) if card.kind.value in NATURE else (PlaceRole.HIT,)


def _count_of(item: Evidence) -> Amount | None:
    """What an item counts, where that is people."""
    value = item.value
    if isinstance(value, Amount) and value.measure in OF_PEOPLE and value.unit == "people":
        return value
    return None


def _counts_for(item: Evidence, countries: Mapping[str, str]) -> str | None:
    """The state, of those, that a count of people is of by its words or its office."""
    value = _count_of(item)
    if value is None:
        return None
    office = () if item.origin.own or value.group_key else (item.origin.side,)
    told = (*office, value.place_key, *value.place_within)
    return next((side for side in told if side is not None and side in countries), None)


def _plain(item: Evidence, value: Amount) -> bool:
    return not value.group_key and not item.origin.own and item.origin.side is not None


def _told_of(cards: Sequence[MentionCard], counting: set[str]) -> dict[str, str]:
    """Report → the one state that it tells of, where it names places of no other."""
    named: dict[str, set[str]] = {}
    for card in cards:
        for place in card.places:
            side = side_of_country(place.country)
            if side in counting:
                named.setdefault(card.report, set()).add(side or "")
    return {report: next(iter(sides)) for report, sides in named.items() if len(sides) == 1}


def _of_state(item: Evidence, countries: dict[str, str], told_of: str | None) -> Evidence:
    value = _count_of(item)
    if value is None or value.place_key:
        return item
    outlet = told_of if item.origin.own and not value.group_key else None
    own = item.origin.side if _plain(item, value) else outlet
    state = value.group_key if value.group_key in countries else own
    if state is None or state not in countries:
        return item
    label = label_of_country(countries[state])
    return replace(
        item, value=replace(value, group_key="", group_within=(), place=label, place_key=state, place_within=())
    )


def _of_no_side(items: Sequence[Evidence], countries: dict[str, str]) -> tuple[Evidence, ...]:
    """Counts of parties without a side, of the country that the last count before them in their report is of."""
    told: dict[str, list[tuple[Span, Amount]]] = {}
    for item in items:
        value = _count_of(item)
        if value is not None and value.place_key in countries:
            told.setdefault(item.report, []).append((item.span, value))
    return tuple(_after_count(item, told.get(item.report, ())) for item in items)


def _after_count(item: Evidence, told: Sequence[tuple[Span, Amount]]) -> Evidence:
    value = _count_of(item)
    if value is None or value.place_key or value.group_key or (item.origin.side is not None and not item.origin.own):
        return item
    if item.origin.own:  # a headline's number is the one that somebody gives below
        told = [one for one in told if one[1].measure is value.measure and _bounds(one[1]) == _bounds(value)]
    before = max((one for one in told if item.origin.own or one[0] < item.span), key=lambda one: one[0], default=None)
    if before is None:
        return item
    place = before[1]
    return replace(item, value=replace(value, place=place.place, place_key=place.place_key, place_within=()))


def _bounds(value: Amount) -> tuple[float | None, ...]:
    return value.low, value.best, value.high


OWN_AREA = "their own area"
"""The place of what a local body counts."""
_LEVELS = (
    ("town", frozenset("mayor mayoral city municipal municipality town councillor council village".split())),
    (
        "province",
        frozenset(
            "governor governorate provincial province prefect prefecture regional region county district".split()
        ),
    ),
)
"""Local bodies of one level are taken to be of one area: a mayor's toll is no word on a province's."""


def _of_areas(items: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Rule 2."""
    national = {item.origin.side for item in items if _count_of(item) is not None and not item.origin.local}
    return tuple(_of_area(item) if item.origin.side in national else item for item in items)


def _of_area(item: Evidence) -> Evidence:
    value = _count_of(item)
    if value is None or value.place_key or not item.origin.local or not _plain(item, value):
        return item
    within = (item.origin.side or "",)
    said = set(fold(item.origin.name).split())
    level = next((level for level, words in _LEVELS if said & words), "local")
    area = f"area:{item.origin.side}:{level}"
    return replace(item, value=replace(value, place=OWN_AREA, place_key=area, place_within=within))


def _without(item: Evidence, wide: set[str]) -> Evidence:
    value = item.value
    if not isinstance(value, Amount) or value.place_key not in wide:
        return item
    return replace(item, value=replace(value, place=None, place_key="", place_within=()))
