"""Clauses without a parser: words' shapes, units, noun phrases and cue words. What sources and attribution both look through."""
