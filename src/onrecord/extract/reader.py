"""The reader: a report in, a reading out. Each question has one finder behind one protocol, so that a trained model or
a better grammar takes one finder's place at a time and is measured by itself.

Order: places → times (they need the dateline's zone) → statements → figures (they need statements and places) →
incident mentions (they need all); a report without a main incident gets a general one; event words and responses
are the model's alone.
Nothing is stored and nothing outside the report is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from onrecord.extract.encoder.model import Encoder
from onrecord.extract.incidents.general import general_mention
from onrecord.extract.page import Page
from onrecord.extract.predicates import find_predicates
from onrecord.extract.responses import find_responses
from onrecord.model.reading import Figure, IncidentMention, Mention, Place, Reading, Statement, Time
from onrecord.model.report import Report


class Reader(Protocol):
    """Reads one report. `version` names the reader; readings are kept by it."""

    @property
    def version(self) -> str:
        """The reader's name and version."""
        ...

    def read(self, report: Report) -> Reading:
        """Everything found in the report. Raises nothing on any text."""
        ...


class FindsPlaces(Protocol):
    """Finds place names, with what each resolves to and its role."""

    def find_places(self, page: Page) -> tuple[Place, ...]: ...


class FindsTimes(Protocol):
    """Finds time expressions, with their values and UTC intervals."""

    def find_times(self, page: Page, places: tuple[Place, ...]) -> tuple[Time, ...]: ...


class FindsStatements(Protocol):
    """Finds who is given which words (own voice included), and the mentions met on the way."""

    def find_statements(self, page: Page) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]: ...


class FindsFigures(Protocol):
    """Finds every counted thing, with its bounds."""

    def find_figures(
        self,
        page: Page,
        statements: tuple[Statement, ...],
        places: tuple[Place, ...],
        times: tuple[Time, ...],
    ) -> tuple[Figure, ...]: ...


class FindsIncidents(Protocol):
    """Gathers what the report tells into incidents."""

    def find_incidents(self, page: Page, found: Reading) -> tuple[IncidentMention, ...]: ...


@dataclass(frozen=True)
class ComposedReader:
    """A reader made of one finder a question; with an encoder, pages are opened with it."""

    version: str
    places: FindsPlaces
    times: FindsTimes
    statements: FindsStatements
    figures: FindsFigures
    incidents: FindsIncidents
    encoder: Encoder | None = None

    def read(self, report: Report) -> Reading:
        """Read one report (see the module's order)."""
        page = Page(report, self.encoder)
        places = self.places.find_places(page)
        times = self.times.find_times(page, places)
        statements, mentions = self.statements.find_statements(page)
        figures = self.figures.find_figures(page, statements, places, times)
        found = Reading(
            reader=self.version,
            report=report.id,
            statements=statements,
            mentions=mentions,
            predicates=find_predicates(page) if self.encoder is not None else (),
            responses=find_responses(page, mentions),
            figures=figures,
            places=places,
            times=times,
        )
        incidents = self.incidents.find_incidents(page, found)
        general = general_mention(page, found, incidents)
        if general is not None:
            incidents = (general, *incidents)
        return replace(found, incidents=incidents)
