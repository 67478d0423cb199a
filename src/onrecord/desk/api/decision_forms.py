"""The API's forms of decisions: what is sent, what comes back, what would change, what is in the queue."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from onrecord.deciding import LONGEST_NAME, LONGEST_WORDS, MOST_TARGETS
from onrecord.model.vocabulary import DecisionKind

Name = Annotated[str, Field(min_length=1, max_length=300)]


class DecisionForm(BaseModel):
    """A decision as it is held. `undone_by`: the decision in force that undoes it."""

    id: str
    kind: DecisionKind
    targets: list[str]
    by: str
    at: datetime
    why: str
    value: str | None
    source: str | None = Field(description="The source that words were given to, or that linked names are known by.")
    source_name: str | None
    undone_by: str | None


class Decisions(BaseModel):
    """A page of the trail, the last first."""

    decisions: list[DecisionForm]
    next: str | None


class Wanted(BaseModel):
    """A decision to make. `targets`: ids as the record, the evidence and `…/tellings` give them; for `merge` incidents' ids too."""

    kind: DecisionKind
    targets: list[Name] = Field(min_length=1, max_length=MOST_TARGETS)
    value: str | None = Field(None, max_length=LONGEST_NAME)
    source: str | None = Field(None, max_length=300, description="`attribute`: the id of who the words are from.")
    source_name: str | None = Field(
        None, max_length=LONGEST_NAME, description="`attribute`: their name, if none is held."
    )
    why: str = Field("", max_length=LONGEST_WORDS)
    by: str = Field("", max_length=LONGEST_NAME, description="Who decides, on a desk without accounts.")
    seen: str | None = Field(None, max_length=40, description="The stamp of the preview that you looked at.")


class Side(BaseModel):
    """A claim on one side of a change."""

    claim: str
    words: str
    state: str
    support: str
    contest: str
    independent: int
    origins: list[str]


class MoveForm(BaseModel):
    """What becomes of a claim: changed, value, gone, new, comes, goes. `lesser`: it stands as it did, on other voices."""

    move: str
    slot: str
    before: Side | None
    after: Side | None
    lesser: bool


class IncidentEffectForm(BaseModel):
    """An incident before and after; null where there is none."""

    before: str | None
    after: str | None
    title: str
    reports: tuple[int, int]
    tolls: dict[str, tuple[list[float | None] | None, list[float | None] | None]]
    kept: int
    moves: list[MoveForm]


class PreviewForm(BaseModel):
    """What a decision would change; `seen` is to be sent with it. `further`: incidents there are beyond those looked at."""

    nothing: bool
    incidents: list[IncidentEffectForm]
    further: int
    seen: str


class TellingForm(BaseModel):
    """One report's telling of an incident."""

    id: str
    report: str
    kind: str
    main: bool
    words: str
    begins: datetime | None


class Tellings(BaseModel):
    """The tellings that an incident is made of."""

    incident: str
    tellings: list[TellingForm]


class DisputeForm(BaseModel):
    """A disputed claim nobody has looked at."""

    incident: str
    claim: str
    slot: str
    words: str
    conflicts_with: list[str]


class LinkForm(BaseModel):
    """A match that is to be looked at: of a telling with its incident, or of two incidents (`other`)."""

    incident: str
    other: str | None
    tellings: tuple[str, str]
    score: float
    reasons: list[str]


class Review(BaseModel):
    """What needs a person, of a page of incidents."""

    disputes: list[DisputeForm]
    weak: list[LinkForm]
    alike: list[LinkForm]
    next: str | None
