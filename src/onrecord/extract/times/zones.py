"""Zones of time by country, of countries with several by town, and by longitude where none is known."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.lang.times import COUNTRY_ZONES
from onrecord.model.reading import Place
from onrecord.model.vocabulary import PlacePrecision

TownZone = Callable[[Place], str | None]
"""The IANA zone of a town, or of the town that a place lies in, where that is known."""


def zone_of(places: list[Place], town_zone: TownZone) -> str | None:
    """The zone of the first place whose country has one, else its town's, else its mean time by longitude."""
    for place in places:
        if place.country in COUNTRY_ZONES:
            return COUNTRY_ZONES[place.country]
        if (named := town_zone(place)) is not None:
            return named
        if place.lon is not None and place.precision is not PlacePrecision.COUNTRY:
            if place.country == "US":
                return _us_zone(place.lon)
            hours = round(place.lon / 15)
            return f"{'-' if hours < 0 else '+'}{abs(hours):02d}:00"
    return None


def _us_zone(longitude: float) -> str:
    """The contiguous zones by their mean borders; east of 86° W is Eastern."""
    for west, name in (
        (-86.5, "America/New_York"),
        (-101.5, "America/Chicago"),
        (-114.0, "America/Denver"),
        (-125.0, "America/Los_Angeles"),
        (-154.0, "America/Anchorage"),
    ):
        if longitude > west:
            return name
    return "Pacific/Honolulu"
