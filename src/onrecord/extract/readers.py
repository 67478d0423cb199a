"""The readers there are: the one that is shipped, with its trained encoder, and the grammar alone, to measure against."""

from __future__ import annotations

from onrecord.extract.attribution import AttributionGrammar
from onrecord.extract.attribution.trained import TrainedAttribution
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.figures.finder import FigureGrammar
from onrecord.extract.incidents import IncidentLexicon
from onrecord.extract.places.finder import PlaceGrammar
from onrecord.extract.places.gazetteer import Gazetteer
from onrecord.extract.reader import ComposedReader
from onrecord.extract.times.finder import TimeGrammar

VERSION = "23"
"""Raise it with every change to what a finder finds: readings are kept by it."""


def trained_reader(gazetteer: Gazetteer, encoder: Encoder) -> ComposedReader:
    """The reader over an open place index and an open model. Its version names both its rules and the model's digest."""
    return ComposedReader(
        version=f"trained-{VERSION}-{encoder.tables.digest[:8]}",
        places=PlaceGrammar(gazetteer),
        times=TimeGrammar(gazetteer.zone),
        statements=TrainedAttribution(),
        figures=FigureGrammar(),
        incidents=IncidentLexicon(),
        encoder=encoder,
    )


def grammar_reader(gazetteer: Gazetteer) -> ComposedReader:
    """Every finder a grammar or a lexicon."""
    return ComposedReader(
        version=f"grammar-{VERSION}",
        places=PlaceGrammar(gazetteer),
        times=TimeGrammar(gazetteer.zone),
        statements=AttributionGrammar(),
        figures=FigureGrammar(),
        incidents=IncidentLexicon(),
    )
