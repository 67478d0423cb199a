"""Attribution: who is given which words. The grammar (`grammar`), and the encoder joined with it (`trained`)."""

from onrecord.extract.attribution.grammar import AttributionGrammar

__all__ = ["AttributionGrammar"]
