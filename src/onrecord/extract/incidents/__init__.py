"""Incident mentions by trigger lexicon and clause grammar: hits → tellings → incidents → mentions."""

from onrecord.extract.incidents.lexicon import IncidentLexicon

__all__ = ["IncidentLexicon"]
