"""The first reader: every finder a grammar or a lexicon, no trained model."""

from __future__ import annotations

from onrecord.extract.attribution import AttributionGrammar
from onrecord.extract.figures import FigureGrammar
from onrecord.extract.gazetteer import Gazetteer
from onrecord.extract.incidents import IncidentLexicon
from onrecord.extract.places import PlaceGrammar
from onrecord.extract.reader import ComposedReader
from onrecord.extract.times import TimeGrammar

VERSION = "grammar-1"
"""Raise it with every change to what a finder finds: readings are kept by it."""


def first_reader(gazetteer: Gazetteer) -> ComposedReader:
    """The reader over an open place index."""
    return ComposedReader(
        version=VERSION,
        places=PlaceGrammar(gazetteer),
        times=TimeGrammar(),
        statements=AttributionGrammar(),
        figures=FigureGrammar(),
        incidents=IncidentLexicon(),
    )
