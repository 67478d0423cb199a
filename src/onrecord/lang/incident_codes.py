"""Kinds of incident in other code books, as data: one row for every kind, so that a reader of those books can follow ours.

Where a scheme has no code for a kind, the row says None or (): PLOVER, CAMEO and ACLED know acts of people alone, no accidents and
no forces of nature. Where a kind is wider or narrower than a code, the nearest that holds it is given.

Sources: PLOVER event types (Open Event Data Alliance, CC BY-SA 4.0: names of types only); CAMEO 1.1b3 root codes; ACLED code
book 2023, sub-event types; IPTC media topics (CC BY 4.0), first and second level: finer ones change from year to year.
"""

from __future__ import annotations

from typing import NamedTuple


class Codes(NamedTuple):
    """PLOVER event type, CAMEO root code, ACLED sub-event types, IPTC media topic id; None or () where none fits."""

    plover: str | None
    cameo: str | None
    acled: tuple[str, ...]
    iptc: str | None


_CONFLICT, _ARMED, _TERROR = "medtop:16000000", "medtop:20000056", "medtop:20000053"
_UNREST, _COUP = "medtop:20000065", "medtop:20000070"
_CRIME, _JUDICIARY, _LAW = "medtop:20000082", "medtop:20000106", "medtop:20000129"
_ACCIDENT, _DISASTER, _RESPONSE = "medtop:20000139", "medtop:20000148", "medtop:20000168"
_WEATHER, _POLLUTION, _DISEASE = "medtop:20001129", "medtop:20000424", "medtop:20000446"
_RELATIONS, _SOCIETY = "medtop:20000638", "medtop:14000000"

CODES: dict[str, Codes] = {
    "strike": Codes("ASSAULT", "19", ("Air/drone strike", "Shelling/artillery/missile attack"), _ARMED),
    "bombing": Codes("ASSAULT", "18", ("Remote explosive/landmine/IED", "Suicide bomb", "Grenade"), _TERROR),
    "shooting": Codes("ASSAULT", "18", ("Attack",), _CRIME),
    "armed-clash": Codes("ASSAULT", "19", ("Armed clash",), _ARMED),
    "killing": Codes("ASSAULT", "18", ("Attack",), _CRIME),
    "attack": Codes("ASSAULT", "18", ("Attack",), _CONFLICT),
    "abduction": Codes("ASSAULT", "18", ("Abduction/forced disappearance",), _CRIME),
    "arrest": Codes("COERCE", "17", ("Arrests",), _LAW),
    "protest": Codes("PROTEST", "14", ("Peaceful protest", "Protest with intervention"), _UNREST),
    "riot": Codes("PROTEST", "14", ("Violent demonstration", "Mob violence"), _UNREST),
    "coup": Codes("ASSAULT", "19", ("Non-state actor overtakes territory",), _COUP),
    "sabotage": Codes("ASSAULT", "18", ("Looting/property destruction",), _CRIME),
    "cyberattack": Codes("COERCE", "17", (), _CRIME),
    "crash": Codes(None, None, (), _ACCIDENT),
    "fire": Codes(None, None, (), _ACCIDENT),
    "explosion": Codes(None, None, (), _ACCIDENT),
    "collapse": Codes(None, None, (), _ACCIDENT),
    "crush": Codes(None, None, (), _ACCIDENT),
    "earthquake": Codes(None, None, (), _DISASTER),
    "flood": Codes(None, None, (), _DISASTER),
    "storm": Codes(None, None, (), _WEATHER),
    "landslide": Codes(None, None, (), _DISASTER),
    "eruption": Codes(None, None, (), _DISASTER),
    "extreme-weather": Codes(None, None, (), _WEATHER),
    "outbreak": Codes(None, None, (), _DISEASE),
    "spill": Codes(None, None, (), _POLLUTION),
    "evacuation": Codes(None, None, (), _RESPONSE),
    "displacement": Codes(None, None, (), _SOCIETY),
    "movement": Codes("MOBILIZE", "15", ("Headquarters or base established",), _CONFLICT),
    "threat": Codes("THREATEN", "13", (), _CONFLICT),
    "diplomatic": Codes("CONSULT", "04", (), _RELATIONS),
    "agreement": Codes("AGREE", "05", ("Agreement",), _RELATIONS),
    "sanctions": Codes("SANCTION", "16", (), _RELATIONS),
    "trial": Codes("ACCUSE", "11", (), _JUDICIARY),
    "other": Codes(None, None, (), None),
}
"""By kind. A kidnapping is an assault in PLOVER (mode abduct), a cyber attack coercion (mode cyber), an indictment an accusation."""


def codes_of(kind: str) -> Codes:
    """A kind (`IncidentKind`, or its value) in other code books. Raises KeyError where it is none."""
    return CODES[kind]
