"""What states count on their own soil: a quake on a border is told by two, and each counts its own dead.

A count that is told to be of a country keeps that as its place until it is known where all of the incident was. Then, in order:

1. Where the towns hit lie in several countries and offices of two or more of those states, or words of place, count people for their
   own, an office's count of people without place or group is its country's, and so is one of a country's people ("no Keldian died"), and what an outlet tells by itself whose report names no other.
2. Elsewhere a country that any place of the incident lies in is no limit of a count, as it is none of one report's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.lang.incident_cues import NATURE
from onrecord.link.actors import label_of_country, side_of_country
from onrecord.link.amounts import OF_PEOPLE
from onrecord.model.evidence import Amount, Evidence, MentionCard
from onrecord.model.vocabulary import PlacePrecision, PlaceRole

_TOWNS = (PlacePrecision.POINT, PlacePrecision.LOCALITY, PlacePrecision.DISTRICT)


def on_own_soil(evidence: Iterable[Evidence], cards: Sequence[MentionCard]) -> tuple[Evidence, ...]:
    """The evidence of one incident with its counts' places as all of its tellings have them. Ids stay."""
    items = tuple(evidence)
    countries = {
        side: place.country
        for card in cards
        for place in card.places
        if card.main and place.role in _there(card) and place.precision in _TOWNS and place.country
        if (side := side_of_country(place.country)) is not None
    }
    counting = {side for item in items if (side := _counts_for(item)) in countries}
    if len(counting) > 1:
        told_of = _told_of(cards, counting)
        return tuple(_of_state(item, countries, told_of.get(item.report)) for item in items)
    wide = {side for card in cards for place in card.places if (side := side_of_country(place.country)) is not None}
    return tuple(_without(item, wide) for item in items)


def _there(card: MentionCard) -> tuple[PlaceRole, ...]:
    """Roles of the places where an incident was: a quake or a flood was in the towns that are told of it, too."""
    return (PlaceRole.HIT, PlaceRole.MENTIONED) if card.kind.value in NATURE else (PlaceRole.HIT,)


def _count_of(item: Evidence) -> Amount | None:
    """What an item counts, where that is people."""
    value = item.value
    if isinstance(value, Amount) and value.measure in OF_PEOPLE and value.unit == "people":
        return value
    return None


def _counts_for(item: Evidence) -> str | None:
    """The state that a count of people is of by its words or its office."""
    value = _count_of(item)
    if value is None:
        return None
    return value.place_key or (item.origin.side if _plain(item, value) else None)


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


def _without(item: Evidence, wide: set[str]) -> Evidence:
    value = item.value
    if not isinstance(value, Amount) or value.place_key not in wide:
        return item
    return replace(item, value=replace(value, place=None, place_key="", place_within=()))
