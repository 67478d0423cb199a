"""Incident identity: cards of mentions, whether two are one incident, and mentions gathered into incidents."""

from onrecord.link.cards import card, families, known_of
from onrecord.link.comparing import COARSE
from onrecord.link.grouping import Group, canonical, group_incidents, incident_id
from onrecord.link.matching import FAINT, SAME, conflict, match_incidents, score_incidents

__all__ = [
    "COARSE",
    "FAINT",
    "SAME",
    "Group",
    "canonical",
    "card",
    "conflict",
    "families",
    "group_incidents",
    "incident_id",
    "known_of",
    "match_incidents",
    "score_incidents",
]
