"""Incident mentions of one report, by trigger lexicon: found, told apart, put together, given roles."""

from onrecord.extract.incidents.lexicon import IncidentLexicon

__all__ = ["IncidentLexicon"]
