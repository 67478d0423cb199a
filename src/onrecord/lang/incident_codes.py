"""Kinds of incident in other code books, as data. Where a scheme has no code that surely fits, it says None or nothing.

Sources: PLOVER event types (Open Event Data Alliance, CC BY-SA 4.0: names of types only); CAMEO 1.1b3 root codes;
ACLED code book 2023, sub-event types; IPTC media topics (medtop).
"""

from __future__ import annotations

from typing import NamedTuple


class Codes(NamedTuple):
    """PLOVER event type, CAMEO root code, ACLED sub-event types, IPTC media topic id; None or () where none surely fits."""

    plover: str | None
    cameo: str | None
    acled: tuple[str, ...]
    iptc: str | None


CODES: dict[str, Codes] = {
    "strike": Codes("ASSAULT", "19", ("Air/drone strike", "Shelling/artillery/missile attack"), None),
    "bombing": Codes("ASSAULT", "18", ("Remote explosive/landmine/IED", "Suicide bomb", "Grenade"), "medtop:20000003"),
    "shooting": Codes("ASSAULT", "18", ("Attack",), None),
    "armed-clash": Codes("ASSAULT", "19", ("Armed clash",), "medtop:20000056"),
    "killing": Codes("ASSAULT", "18", ("Attack",), None),
    "attack": Codes("ASSAULT", "18", ("Attack",), None),
    "abduction": Codes("COERCE", "18", ("Abduction/forced disappearance",), None),
    "arrest": Codes("COERCE", "17", ("Arrests",), None),
    "protest": Codes("PROTEST", "14", ("Peaceful protest", "Protest with intervention"), None),
    "riot": Codes("PROTEST", "14", ("Violent demonstration", "Mob violence"), None),
    "coup": Codes("ASSAULT", "19", ("Non-state actor overtakes territory",), None),
    "sabotage": Codes("ASSAULT", "18", ("Looting/property destruction",), None),
    "cyberattack": Codes("ASSAULT", None, (), None),
    "threat": Codes("THREATEN", "13", (), None),
    "diplomatic": Codes("CONSULT", "04", (), None),
    "agreement": Codes("AGREE", "05", ("Agreement",), None),
    "sanctions": Codes("SANCTION", "16", (), None),
    "trial": Codes("ACCUSE", None, (), None),
    "movement": Codes("MOBILIZE", "15", ("Headquarters or base established",), None),
}
"""Kinds missing here (natural disasters and accidents among them) have no code in PLOVER, CAMEO or ACLED."""
