"""Which questions each kind of incident is expected to answer: what is left over is *unreported*."""

from __future__ import annotations

from onrecord.model.vocabulary import IncidentKind as K

_ATTACK = ("by", "killed", "injured", "damage")
EXPECTED: dict[K, tuple[str, ...]] = {
    K.STRIKE: ("by", "launched", "hit", "killed", "injured", "damage"),
    K.BOMBING: _ATTACK,
    K.SHOOTING: ("by", "killed", "injured", "motive"),
    K.ARMED_CLASH: ("killed", "injured"),
    K.KILLING: ("by", "killed", "motive"),
    K.ATTACK: _ATTACK,
    K.ABDUCTION: ("by", "missing"),
    K.CRASH: ("killed", "injured"),
    K.FIRE: ("killed", "injured", "damage"),
    K.EXPLOSION: ("killed", "injured", "damage"),
    K.COLLAPSE: ("killed", "injured", "missing"),
    K.EARTHQUAKE: ("magnitude", "killed", "injured", "missing", "damage"),
    K.FLOOD: ("killed", "missing", "displaced", "damage"),
    K.STORM: ("killed", "injured", "damage"),
    K.LANDSLIDE: ("killed", "missing"),
}
"""Slots by kind; a kind that isn't here is expected to answer nothing."""

ANSWERED_BY = {
    "damage": ("damage", "damaged", "destroyed"),
    "killed": ("killed", "casualties"),
    "injured": ("injured", "casualties"),
}
"""A slot is answered by any of these."""
