"""Attribution by cue lexicon and clause grammar (issue: the first reader has no trained model)."""

from onrecord.extract.attribution.grammar import AttributionGrammar

__all__ = ["AttributionGrammar"]
